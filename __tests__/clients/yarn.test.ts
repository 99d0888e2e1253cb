import { expect, test } from '@jest/globals';
import type { ClientContext } from '../../src/clients/client.js';
import { clientNamed } from '../../src/clients/clients.js';
import { context, failureOf, HOME, HOST, PROJECT, tokenOf } from './planning.js';

const yarn = clientNamed('yarn');
const OF_USER = '/home/ci/.yarnrc.yml';
const OF_PROJECT = `${PROJECT}/.yarnrc.yml`;
const planWith = (files: Readonly<Record<string, string>>, more: Partial<ClientContext> = {}) =>
  yarn.plan(context('npm', { userFiles: new Map(Object.entries(files)), ...more }));

test('gets variables for both of its kinds; the value of none is the token', () => {
  const { variables, secrets } = yarn.plan(context('npm'));
  expect(variables).toEqual({
    NPM_CONFIG_USERCONFIG: '/run/state/codeartifact-gate-0123456789ab/npmrc',
    NPM_CONFIG_REGISTRY: `https://${HOST}/npm/shared/`,
    NPM_CONFIG_ALWAYS_AUTH: 'true',
    YARN_NPM_REGISTRY_SERVER: `https://${HOST}/npm/shared/`,
    YARN_NPM_PUBLISH_REGISTRY: `https://${HOST}/npm/releases/`,
    YARN_NPM_ALWAYS_AUTH: 'true',
    YARN_NPM_AUTH_TOKEN: `\${CODEARTIFACT_GATE_01234567}`,
  });
  expect(secrets(tokenOf)).toEqual({});
});

test('plain http is allowed only where the repository has it', () => {
  const { variables } = yarn.plan(context('npm', { endpoint: 'http://127.0.0.1:4873/npm/d/x/shared/' }));
  expect(variables).toMatchObject({ YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1' });
});

test.each([
  ['yarn@1.22.22', {}, true],
  ['yarn@4.18.1', {}, false],
  ['yarn@4.18.1+sha224.abc', {}, false],
  ['pnpm@10.0.0', {}, true],
  [undefined, { [OF_PROJECT]: 'nodeLinker: pnpm\n' }, false],
  [undefined, { '/srv/.yarnrc.yml': '' }, false],
  [undefined, { [OF_USER]: '' }, true],
  ['yarn@1.22.22', { [OF_PROJECT]: '' }, true],
])('%s beside %j wants always-auth: %s', (packageManager, files, expected) => {
  const manifest = { [`${PROJECT}/package.json`]: JSON.stringify({ packageManager }) };
  expect('NPM_CONFIG_ALWAYS_AUTH' in planWith({ ...manifest, ...files }).variables).toBe(expected);
});

test('settings are read where Yarn reads them', () => {
  expect(yarn.reads(HOME, '/home/ci/app')).toEqual([
    '/home/ci/.npmrc',
    '/home/ci/app/package.json',
    '/home/ci/app/.yarnrc.yml',
    '/home/ci/.yarnrc.yml',
    '/home/.yarnrc.yml',
    '/.yarnrc.yml',
  ]);
});

test.each([
  [
    'settings for the repository, which hide the token',
    `npmRegistries:\n  "//${HOST}/npm/shared":\n    npmAlwaysAuth: true\n`,
    2,
  ],
  [
    'credentials of a scope for the repository',
    `npmScopes:\n  acme:\n    npmRegistryServer: "https://${HOST}/npm/shared/"\n    npmAuthToken: old\n`,
    3,
  ],
  [
    'a scope whose registry would be sent the token',
    'npmScopes:\n  d:\n    npmRegistryServer: "https://d.example/"\n',
    3,
  ],
  ['a scope that publishes elsewhere', 'npmScopes:\n  d:\n    npmPublishRegistry: https://d.example\n', 3],
  ['a scope whose registry a variable names', `npmScopes:\n  d:\n    npmRegistryServer: "\${D}"\n`, 3],
  ['what is no YAML', 'npmScopes: "\n', undefined],
])('%s: is refused', (_name, text, line) => {
  for (const file of [OF_USER, OF_PROJECT]) {
    const failure = failureOf(() => planWith({ [file]: text }));
    expect(failure).toMatchObject({ code: 'input', file });
    if (line !== undefined) expect(failure.line).toBe(line);
  }
});

test.each([
  [
    'a scope with credentials',
    'npmScopes:\n  d:\n    npmRegistryServer: https://d.example\n    npmAuthToken: x\n',
  ],
  [
    'a scope whose registry has settings',
    'npmScopes:\n  d:\n    npmRegistryServer: https://d.example\nnpmRegistries:\n  //d.example:\n    npmAlwaysAuth: false\n',
  ],
  [
    'a scope of another repository of the domain',
    `npmScopes:\n  d:\n    npmRegistryServer: "https://${HOST}/npm/other/"\n`,
  ],
  ['what our variables outrank', 'npmRegistryServer: https://d.example\nnpmAuthToken: x\n'],
  ['comments', '# mine\n'],
])('%s: is left in force', (_name, text) => {
  expect(planWith({ [OF_USER]: text }).variables).toEqual(yarn.plan(context('npm')).variables);
});
