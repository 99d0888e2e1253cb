import { expect, test } from '@jest/globals';
import { clientNamed } from '../../src/clients/clients.js';
import { context, failureOf, HOME, HOST, PROJECT } from './planning.js';

const pnpm = await clientNamed('pnpm');
const ENDPOINT = `https://${HOST}/npm/shared/`;
const AUTH = '/home/ci/.config/pnpm/auth.ini';
const CONFIG = '/home/ci/.config/pnpm/config.yaml';
const planWith = (path: string, text: string) =>
  pnpm.plan(context('npm', { userFiles: new Map([[path, text]]) }));

test('gets its registry by its own variable as well, in the spelling that is in use', () => {
  expect(pnpm.plan(context('npm')).variables).toMatchObject({
    NPM_CONFIG_REGISTRY: ENDPOINT,
    pnpm_config_registry: ENDPOINT,
  });
  const environment = { ...HOME, PNPM_CONFIG_REGISTRY: 'https://other.example/' };
  expect(pnpm.plan(context('npm', { environment })).variables).toMatchObject({
    PNPM_CONFIG_REGISTRY: ENDPOINT,
  });
});

test('its own configuration is looked for where each system has it, or where it is told', () => {
  expect(pnpm.reads(HOME, PROJECT)).toEqual(
    expect.arrayContaining([
      '/home/ci/.npmrc',
      AUTH,
      '/home/ci/Library/Preferences/pnpm/auth.ini',
      '/home/ci/AppData/Local/pnpm/config/config.yaml',
    ]),
  );
  expect(pnpm.reads({ ...HOME, XDG_CONFIG_HOME: '/own' }, PROJECT)).toEqual([
    '/home/ci/.npmrc',
    '/own/pnpm/auth.ini',
    '/own/pnpm/config.yaml',
  ]);
});

test.each([
  ['token in auth.ini', AUTH, `; old\n//${HOST}/npm/shared/:_authToken=old\n`, 2],
  ['token without the slash', AUTH, `//${HOST}/npm/shared:_authToken=old`, 1],
  ['password for publishing', AUTH, `//${HOST}/npm/releases/:_password=old`, 1],
  ['token helper', AUTH, `"//${HOST}/npm/shared/:tokenHelper" = /bin/helper`, 1],
  ['token in config.yaml', CONFIG, `a: 1\n_auth:\n  "${ENDPOINT}":\n    "@": { authToken: old }\n`, 3],
  ['other file with credentials', CONFIG, 'a: 1\nnpmrcAuthFile: /own/npmrc\n', 2],
  ['file that is no YAML', CONFIG, 'a: 1\nb: "\n', undefined],
])("a user's %s is refused", (_name, path, text, line) => {
  const failure = failureOf(() => planWith(path, text));
  expect(failure).toMatchObject({ code: 'input', file: path });
  if (line !== undefined) expect(failure.line).toBe(line);
});

test.each([
  ['other registries', AUTH, 'registry=https://other.example/\n//other.example/:_authToken=x\n'],
  ['another repository of the domain', AUTH, `//${HOST}/npm/shared-too/:_authToken=x\n`],
  ['a comment', AUTH, `; //${HOST}/npm/shared/:_authToken=old\n`],
  ['tokens of others', CONFIG, '_auth:\n  "https://other.example/":\n    "@": { authToken: x }\n'],
  ['nothing', CONFIG, '# mine\n'],
])('%s: is left in force', (_name, path, text) => {
  expect(planWith(path, text).files).toEqual(pnpm.plan(context('npm')).files);
});

test.each([
  { pnpm_config_npmrc_auth_file: '/own/npmrc' },
  { PNPM_CONFIG_USERCONFIG: '/own/npmrc' },
  { pnpm_config__auth: `{"${ENDPOINT}":{"@":{"authToken":"old"}}}` },
])('a variable that outranks the configuration is refused: %j', (variables) => {
  const environment = { ...HOME, ...variables };
  const { message } = failureOf(() => pnpm.plan(context('npm', { environment })));
  expect(message).toContain(Object.keys(variables)[0]);
  expect(message).not.toContain('old');
});

test('credentials of other registries in a variable are none of its business', () => {
  const environment = { ...HOME, pnpm_config__auth: '{"https://other.example/":{}}' };
  expect(pnpm.plan(context('npm', { environment })).variables).not.toHaveProperty('pnpm_config__auth');
});
