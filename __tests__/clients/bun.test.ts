import { expect, test } from '@jest/globals';
import { clientNamed } from '../../src/clients/clients.js';
import { context, failureOf, HOME, HOST, PROJECT } from './planning.js';

const bun = await clientNamed('bun');
const FILE = '/home/ci/.bunfig.toml';
const planWith = (text: string) => bun.plan(context('npm', { userFiles: new Map([[FILE, text]]) }));

test('gets the variable that outranks its files; a token for another registry is not sent to this one', () => {
  const environment = { ...HOME, NPM_CONFIG_TOKEN: 'old', BUN_CONFIG_TOKEN: '' };
  const { variables } = bun.plan(context('npm', { environment }));
  expect(variables).toMatchObject({
    BUN_CONFIG_REGISTRY: `https://${HOST}/npm/shared/`,
    NPM_CONFIG_TOKEN: '',
  });
  expect(variables).not.toHaveProperty('BUN_CONFIG_TOKEN');
});

test('its settings are where it reads them', () => {
  expect(bun.reads(HOME, PROJECT)).toEqual(['/home/ci/.npmrc', FILE]);
  expect(bun.reads({ ...HOME, XDG_CONFIG_HOME: '/own' }, PROJECT)).toContain('/own/.bunfig.toml');
});

test.each([
  ['token', `[install]\nregistry = { url = "https://${HOST}/npm/shared", token = "old" }\n`, 2],
  ['variable', `[install]\n\nregistry = { url = "https://${HOST}/npm/releases/", token = "$T" }\n`, 3],
  ['password in the address', `install.registry = "https://aws:old@${HOST}/npm/shared/"\n`, 1],
  ['file that is no TOML', '[install\n', 1],
])("a user's %s is refused", (_name, text, line) => {
  const failure = failureOf(() => planWith(text));
  expect(failure).toMatchObject({ code: 'input', file: FILE, line });
  expect(failure.message).not.toContain('old');
});

test.each([
  '[install]\nregistry = { url = "https://other.example/", token = "x" }\n',
  `[install]\nregistry = "https://${HOST}/npm/shared/"\n`,
  '[install.scopes]\ndesign = "https://design.example/"\n',
])('%j: is left in force', (text) => {
  expect(planWith(text).files).toEqual(bun.plan(context('npm')).files);
});
