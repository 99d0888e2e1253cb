import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMATS } from '../../src/aws/formats.js';
import { isSameRepository, parseRepositoryUrl, repositoryEndpoint } from '../../src/aws/repository-url.js';

const OVERRIDE = { origin: 'http://127.0.0.1:4566', region: 'eu-west-1' };
const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const ADDRESS = {
  domain: 'acme',
  domainOwner: '111122223333',
  region: 'eu-west-1',
  format: 'npm',
  repository: 'shared',
} as const;

describe('addresses that are repositories', () => {
  test.each([
    [`https://${HOST}/npm/shared/`, []],
    [`https://${HOST}/npm/shared`, []],
    [`https://${HOST}:443/npm/shared/left-pad/-/left-pad-1.3.0.tgz`, ['left-pad', '-', 'left-pad-1.3.0.tgz']],
    [`https://${HOST.toUpperCase()}/npm/shared/x`, ['x']],
    ['https://acme-111122223333.codeartifact.eu-west-1.on.aws/npm/shared/x', ['x']],
    [
      'https://vpce-0a1b-2c.d.codeartifact.eu-west-1.vpce.amazonaws.com/npm/d/acme-111122223333/shared/x',
      ['x'],
    ],
    ['http://127.0.0.1:4566/npm/d/acme-111122223333/shared/%40acme/ui', ['@acme', 'ui']],
  ])('%s', (url, path) => {
    expect(parseRepositoryUrl(url, OVERRIDE)).toEqual({ ...ADDRESS, path });
  });
});

describe('addresses that are none', () => {
  test.each([
    ['http instead of https', `http://${HOST}/npm/shared/`, 'its scheme is http, not https'],
    ['another port', `https://${HOST}:8443/npm/shared/`, 'it names port 8443'],
    ['user information', `https://aws:x@${HOST}/npm/shared/`, 'it holds user information'],
    ['the host as a prefix', `https://${HOST}.evil.example/npm/shared/`, /is not a CodeArtifact/],
    ['the host as user information', `https://${HOST}@evil.example/npm/shared/`, 'it holds user information'],
    ['the host in the path', `https://evil.example/${HOST}/npm/shared/`, /is not a CodeArtifact/],
    ['a dot segment', `https://${HOST}/npm/shared/../other/`, 'it holds a dot segment'],
    ['an encoded dot', `https://${HOST}/npm/shared/%2e%2e/other/`, /encoded dot/],
    ['an encoded slash', `https://${HOST}/npm/shared%2fother/`, /encoded dot/],
    ['a backslash', `https:\\\\${HOST}\\npm\\shared\\`, 'it holds a backslash'],
    ['a line break', `https://${HOST}/npm/sha\nred/`, /characters/],
    [
      'a look-alike letter',
      `https://\u0430cme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/`,
      /characters/,
    ],
    ['a query', `https://${HOST}/npm/shared/?x=1`, 'it holds a query'],
    ['an empty segment', `https://${HOST}/npm//shared/`, 'it holds an empty path segment'],
    ['an unknown format', `https://${HOST}/gem/shared/`, /package format/],
    ['no repository', `https://${HOST}/npm/`, /no repository/],
    ['the VPC path on the direct host', `https://${HOST}/npm/d/acme-111122223333/shared/`, /no repository/],
    [
      'a VPC endpoint without the domain',
      'https://vpce-0a1b.d.codeartifact.eu-west-1.vpce.amazonaws.com/npm/shared/',
      /no domain/,
    ],
    [
      'eleven digits',
      'https://acme-11112222333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared/',
      /is not a CodeArtifact/,
    ],
    ['another loopback port', 'http://127.0.0.1:4567/npm/d/acme-111122223333/shared/', /scheme/],
    ['no URL', 'npm/shared', /not a URL/],
  ])('%s', (_name, url, problem) => {
    const expected = typeof problem === 'string' ? problem : expect.stringMatching(problem);
    expect(parseRepositoryUrl(url, OVERRIDE)).toEqual({ problem: expected });
  });

  test('a VPC path that names a repository by the name d of a direct host stays that repository', () => {
    // Repository names have at least two characters, so `d` cannot be one.
    expect(parseRepositoryUrl(`https://${HOST}/npm/d/`)).toEqual({ problem: 'its path names no repository' });
  });
});

const addresses = fc.record({
  domain: fc.stringMatching(/^[a-z][a-z0-9-]{0,48}[a-z0-9]$/),
  domainOwner: fc.stringMatching(/^[0-9]{12}$/),
  region: fc.constantFrom('eu-west-1', 'us-east-2', 'ap-southeast-1'),
  format: fc.constantFrom(...FORMATS),
  repository: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/),
});

test('what repositoryEndpoint writes, parseRepositoryUrl reads', () => {
  fc.assert(
    fc.property(addresses, fc.boolean(), (address, isOverridden) => {
      const override = isOverridden ? { origin: 'http://127.0.0.1:1', region: address.region } : undefined;
      const read = parseRepositoryUrl(repositoryEndpoint(address, override), override);
      expect(read).toEqual({ ...address, path: [] });
    }),
  );
});

test('an address is the same repository as itself and as no other', () => {
  fc.assert(
    fc.property(addresses, addresses, (a, b) => {
      expect(isSameRepository(a, { ...a })).toBe(true);
      expect(isSameRepository(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      expect(parseRepositoryUrl(text, OVERRIDE)).toBeDefined();
    }),
  );
});

test.each([
  [undefined, `https://${HOST}/npm/shared/`],
  ['dualstack', 'https://acme-111122223333.codeartifact.eu-west-1.on.aws/npm/shared/'],
  [
    { origin: 'https://vpce-0a1b-2c.d.codeartifact.eu-west-1.vpce.amazonaws.com', region: 'eu-west-1' },
    'https://vpce-0a1b-2c.d.codeartifact.eu-west-1.vpce.amazonaws.com/npm/d/acme-111122223333/shared/',
  ],
  // One of another region leads nowhere.
  [
    { origin: 'https://vpce-0a1b-2c.d.codeartifact.us-east-1.vpce.amazonaws.com', region: 'us-east-1' },
    `https://${HOST}/npm/shared/`,
  ],
  [OVERRIDE, 'http://127.0.0.1:4566/npm/d/acme-111122223333/shared/'],
] as const)('with %j the endpoint is %s, which is read back', (override, endpoint) => {
  expect(repositoryEndpoint(ADDRESS, override)).toBe(endpoint);
  expect(parseRepositoryUrl(endpoint, override)).toEqual({ ...ADDRESS, path: [] });
});

test('addresses of another partition have its suffix', () => {
  const address = { ...ADDRESS, region: 'cn-north-1' };
  const endpoint = repositoryEndpoint(address);
  expect(endpoint).toBe('https://acme-111122223333.d.codeartifact.cn-north-1.amazonaws.com.cn/npm/shared/');
  expect(parseRepositoryUrl(endpoint)).toEqual({ ...address, path: [] });
});
