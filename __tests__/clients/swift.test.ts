import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ClientContext } from '../../src/clients/client.js';
import { swift } from '../../src/clients/swift.js';
import { authorizationIn } from '../support/swift-wire.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

const USER_FILE = '/home/ci/.swiftpm/configuration/registries.json';
const PROJECT_FILE = join(PROJECT, '.swiftpm/configuration/registries.json');

const planWith = (userFiles: Readonly<Record<string, string>>, more: Partial<ClientContext> = {}) =>
  swift.plan(context('swift', { userFiles: new Map(Object.entries(userFiles)), ...more }));
const registries = (urls: Readonly<Record<string, string>>) =>
  JSON.stringify({
    registries: Object.fromEntries(Object.entries(urls).map(([scope, url]) => [scope, { url }])),
    version: 1,
  });

test("names the registry in the user's file, which is not there, and the token by host", () => {
  const plan = swift.plan(context('swift'));
  expect(plan.variables).toEqual({});
  expect(plan.files).toEqual([]);
  expect(plan.blocks).toHaveLength(1);
  expect(plan.blocks[0]!.path).toBe(USER_FILE);
  expect(JSON.parse(plan.blocks[0]!.text)).toEqual({
    authentication: { [HOST]: { type: 'token' } },
    registries: { '[default]': { supportsAvailability: false, url: `https://${HOST}/swift/shared/` } },
    version: 1,
  });
  const secrets = plan.secrets(tokenOf);
  expect(secrets).toEqual({ SWIFTPM_NETRC_DATA: `machine ${HOST} login token password ${TOKEN}` });
  expect(authorizationIn(secrets['SWIFTPM_NETRC_DATA']!, `https://${HOST}/swift/shared/acme/greet`)).toBe(
    `Bearer ${TOKEN}`,
  );
  expect(authorizationIn(secrets['SWIFTPM_NETRC_DATA']!, 'https://other.example/')).toBeUndefined();
});

test('the file is the same for every login with these repositories, so that they can share it', () => {
  const { blocks } = swift.plan(context('swift'));
  const other = swift.plan(context('swift', { tokenVariable: 'OTHER', folder: '/other' }));
  expect(other.blocks).toEqual(blocks);
  expect(planWith({ [USER_FILE]: blocks[0]!.text }).blocks).toEqual(blocks);
});

test('scopes have registries of their own, each with the token of its domain', () => {
  const further = {
    key: '@design',
    endpoint: 'https://design.example/swift/ui/',
    publishEndpoint: 'https://design.example/swift/ui/',
    tokenVariable: 'SECOND',
  };
  const plan = planWith({}, { further: [further] });
  expect(JSON.parse(plan.blocks[0]!.text)).toMatchObject({
    authentication: { [HOST]: {}, 'design.example': { type: 'token' } },
    registries: { '[default]': {}, design: { url: further.endpoint } },
  });
  const netrc = plan.secrets((variable) => `of-${variable}`)['SWIFTPM_NETRC_DATA']!;
  expect(authorizationIn(netrc, further.endpoint)).toBe('Bearer of-SECOND');
  expect(authorizationIn(netrc, `https://${HOST}/`)).toBe('Bearer of-CODEARTIFACT_GATE_01234567');
});

test("keeps the user's own credentials, and not those of an earlier login", () => {
  const own = 'machine other.example login me password secret';
  const netrc = `machine ${HOST} login token password old\n${own}\n`;
  const plan = planWith({}, { environment: { ...HOME, SWIFTPM_NETRC_DATA: netrc } });
  expect(plan.secrets(tokenOf)['SWIFTPM_NETRC_DATA']).toBe(
    `machine ${HOST} login token password ${TOKEN}\n${own}`,
  );
});

test('finds the file below XDG_CONFIG_HOME', () => {
  const environment = { ...HOME, XDG_CONFIG_HOME: '/own/config' };
  expect(planWith({}, { environment }).blocks[0]!.path).toBe(
    '/own/config/swiftpm/configuration/registries.json',
  );
});

describe('a file that the user has', () => {
  test('stays as it is when it names the repository', () => {
    const own = registries({ '[default]': `https://${HOST}/swift/shared`, other: 'https://other.example/' });
    expect(planWith({ [USER_FILE]: own }).blocks).toEqual([]);
  });

  test.each([
    ['another registry', registries({ '[default]': 'https://other.example/' })],
    ['none', registries({})],
    ['no JSON', 'registries:'],
  ])('is refused with %s', (_case, own) => {
    expect(failureOf(() => planWith({ [USER_FILE]: own }))).toMatchObject({
      code: 'input',
      file: USER_FILE,
      message: expect.stringContaining(`Write https://${HOST}/swift/shared/ into it`),
    });
  });

  test('is refused when it lacks a scope', () => {
    const further = {
      key: '@design',
      endpoint: `https://${HOST}/swift/ui/`,
      publishEndpoint: `https://${HOST}/swift/ui/`,
      tokenVariable: 'CODEARTIFACT_GATE_01234567',
    };
    const own = registries({ '[default]': `https://${HOST}/swift/shared/` });
    expect(failureOf(() => planWith({ [USER_FILE]: own }, { further: [further] })).message).toContain(
      'does not name the repository for design',
    );
  });
});

describe('is refused', () => {
  test.each(['SWIFTPM_REGISTRY_TOKEN', 'SWIFTPM_REGISTRY_LOGIN'])('where %s is set', (name) => {
    const failure = failureOf(() => planWith({}, { environment: { ...HOME, [name]: 'secret' } }));
    expect(failure).toMatchObject({ code: 'input', message: expect.stringContaining(name) });
    expect(failure.message).not.toContain('secret');
  });

  test('where two domains share a host', () => {
    const further = {
      key: '@design',
      endpoint: `https://${HOST}/swift/ui/`,
      publishEndpoint: `https://${HOST}/swift/ui/`,
      tokenVariable: 'SECOND',
    };
    expect(failureOf(() => planWith({}, { further: [further] })).message).toContain('one token for a host');
  });

  test('where a scope is none', () => {
    const further = {
      key: '@de.sign',
      endpoint: `https://${HOST}/swift/ui/`,
      publishEndpoint: `https://${HOST}/swift/ui/`,
      tokenVariable: 'CODEARTIFACT_GATE_01234567',
    };
    expect(failureOf(() => planWith({}, { further: [further] })).message).toContain('@de.sign is no scope');
  });
});

test('warns of registries of the project that are others', () => {
  const text = registries({
    '[default]': `https://${HOST}/swift/shared/`,
    evil: 'https://user:pw@evil.example/',
  });
  const { warnings } = planWith({ [PROJECT_FILE]: text });
  expect(warnings).toMatchObject([
    { file: PROJECT_FILE, message: expect.stringContaining('packages of evil') },
  ]);
  expect(JSON.stringify(warnings)).not.toContain('pw@');
});
