import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import type { ClientContext } from '../../src/clients/client.js';
import { clientNamed } from '../../src/clients/clients.js';
import { context, failureOf, HOME, HOST, PROJECT, tokenOf } from './planning.js';

const yarn = await clientNamed('yarn');
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

describe('scopes', () => {
  const further = [
    {
      key: '@design',
      endpoint: 'https://design.example/npm/ui/',
      publishEndpoint: 'https://design.example/npm/ui/',
      tokenVariable: 'CODEARTIFACT_GATE_01234567_2',
    },
  ];
  const planBerry = (ofUser?: string, tokenVariable = 'CODEARTIFACT_GATE_01234567_2') =>
    planWith(
      { [OF_PROJECT]: 'npmMinimalAgeGate: 3d\n', ...(ofUser === undefined ? {} : { [OF_USER]: ofUser }) },
      { further: [{ ...further[0]!, tokenVariable }] },
    );

  test('stand in the file of the user, with the age gate of the project and no variable of one login', () => {
    const { blocks, secrets } = planBerry('enableTelemetry: false\n');
    const [{ path, text }] = blocks as [{ path: string; text: string }];
    expect(path).toBe(OF_USER);
    const [variable] = Object.keys(secrets(tokenOf)) as [string];
    expect(load(text)).toEqual({
      npmScopes: {
        design: {
          npmRegistryServer: 'https://design.example/npm/ui/',
          npmPublishRegistry: 'https://design.example/npm/ui/',
          npmAlwaysAuth: true,
          npmAuthToken: `\${${variable}-}`,
          npmMinimalAgeGate: '3d',
        },
      },
    });
    // Another login at the same time shares the lines.
    const other = planBerry(`enableTelemetry: false\n${text}`, 'CODEARTIFACT_GATE_76543210_2');
    expect(other.blocks).toEqual(blocks);
  });

  test("are not added to the user's own", () => {
    const { message, file, line } = failureOf(() => planBerry('a: 1\nnpmScopes:\n  other: {}\n'));
    expect(message).toContain('npmScopes is there already');
    expect({ file, line }).toEqual({ file: OF_USER, line: 2 });
  });

  test('are settings of npm for Yarn 1', () => {
    const { blocks, files } = yarn.plan(context('npm', { further }));
    expect(blocks).toEqual([]);
    expect(files[0]!.text).toContain('@design:registry=https://design.example/npm/ui/\n');
    expect(files[0]!.text).toContain(
      `//design.example/npm/ui/:_authToken=\${CODEARTIFACT_GATE_01234567_2}\n`,
    );
  });
});
