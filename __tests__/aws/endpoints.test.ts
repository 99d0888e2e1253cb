import { describe, expect, test } from '@jest/globals';
import { serviceEndpoints } from '../../src/aws/endpoints.js';
import { GateError } from '../../src/errors.js';

test('without variables AWS is asked at its own addresses', () => {
  expect(serviceEndpoints({ AWS_ENDPOINT_URL: '' }, { region: 'eu-west-1' })).toEqual({
    codeartifact: undefined,
    sts: undefined,
    repositories: undefined,
  });
});

test('the variable of a service goes before the one for all, and moves the repositories too', () => {
  const environment = {
    AWS_ENDPOINT_URL_CODEARTIFACT: 'http://127.0.0.1:4566',
    AWS_ENDPOINT_URL: 'https://all.example',
  };
  expect(serviceEndpoints(environment, { region: 'eu-west-1' })).toEqual({
    codeartifact: 'http://127.0.0.1:4566',
    sts: 'https://all.example',
    kms: 'https://all.example',
    repositories: { origin: 'http://127.0.0.1:4566', region: 'eu-west-1' },
  });
});

test.each([
  'https://vpce-1.api.codeartifact.eu-west-1.vpce.amazonaws.com',
  'https://codeartifact.eu-west-1.api.aws',
])('an address of AWS (%s) moves the API alone', (url) => {
  expect(serviceEndpoints({ AWS_ENDPOINT_URL_CODEARTIFACT: url }, { region: 'eu-west-1' })).toMatchObject({
    codeartifact: url,
    repositories: undefined,
  });
});

test('variables that the SDK is told to ignore are ignored here as well', () => {
  const environment = {
    AWS_ENDPOINT_URL: 'http://evil.example',
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
  };
  expect(serviceEndpoints(environment, { region: 'eu-west-1' }).sts).toBeUndefined();
});

describe('addresses that would show secrets to others are refused', () => {
  test.each([
    'http://codeartifact.example',
    'http://localhost:4566',
    'http://127.0.0.1.example:4566',
    'http://127.0.0.2',
    'http://169.254.169.254',
    'http://[::2]',
    'ftp://127.0.0.1',
    'https://user:pass@codeartifact.example',
    'https://codeartifact.example/path',
    'https://codeartifact.example/?q',
    'codeartifact.example',
    'not a url',
  ])('%s', (url) => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_CODEARTIFACT']) {
      const read = () => serviceEndpoints({ [name]: url }, { region: 'eu-west-1' });
      expect(read).toThrow(
        expect.objectContaining({ code: 'input', message: expect.stringContaining(name) }),
      );
      expect(read).not.toThrow(/user:pass/);
      expect(read).toThrow(GateError);
    }
  });
});

test.each(['http://127.0.0.1:4566', 'http://[::1]:4566', 'https://codeartifact.example'])(
  '%s is accepted',
  (url) => {
    expect(serviceEndpoints({ AWS_ENDPOINT_URL: url }, { region: 'eu-west-1' }).codeartifact).toBe(url);
  },
);
