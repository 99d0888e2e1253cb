import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { confined } from '../../src/action/confine.js';
import { actionInputs, readInputs } from '../../src/action/inputs.js';
import { actionMetadata } from '../../src/action/metadata.js';
import { ROOT } from '../support/paths.js';

test('action.yml is what the schema says', async () => {
  expect(await readFile(join(ROOT, 'action.yml'), 'utf8')).toBe(actionMetadata());
});

test('every input is described', () => {
  for (const { description } of actionInputs()) expect(description).toMatch(/^[A-Z].*\.$/);
});

test('inputs come as the runner hands them over', () => {
  const inputs = readInputs({
    INPUT_DOMAIN: ' acme ',
    'INPUT_DOMAIN-OWNER': '111122223333',
    INPUT_CLIENTS: 'npm\npip',
    INPUT_REGION: '',
    INPUT_CONFIG: 'ci/gate.yml',
    'INPUT_WORKING-DIRECTORY': 'app',
    INPUT_GATE: 'off',
    INPUT_REPORTS: 'sarif=gate.sarif, html=out/gate.html\n',
    PATH: '/bin',
  });
  expect(inputs).toEqual({
    flags: { domain: 'acme', 'domain-owner': '111122223333', clients: 'npm\npip' },
    workingDirectory: 'app',
    config: 'ci/gate.yml',
    checkBuildspec: false,
    gate: false,
    reports: [
      { format: 'sarif', path: 'gate.sarif' },
      { format: 'html', path: 'out/gate.html' },
    ],
  });
  const absent = { workingDirectory: undefined, config: undefined, checkBuildspec: false };
  expect(readInputs({})).toEqual({ flags: {}, ...absent, gate: true, reports: [] });
});

test.each([
  ['INPUT_DOMIAN', /no input domian.*Perhaps domain is meant/],
  ['INPUT_DOMAIN_OWNER', /Perhaps domain-owner is meant/],
  ['INPUT_ROLE-TO-ASUME', /Perhaps role-to-assume is meant/],
  ['INPUT_XYZZY', /It has: domain, /],
])('%s is no input', (variable, message) => {
  expect(() => readInputs({ [variable]: 'x' })).toThrow(message);
});

test.each(['sarif', 'sarif=', 'pdf=gate.pdf', '=x'])('a report that is not FORMAT=FILE: %s', (value) => {
  expect(() => readInputs({ INPUT_REPORTS: value })).toThrow(/it is not FORMAT=FILE/);
});

test.each(['yes', 'ON', '1'])('gate is neither on nor off: %s', (value) => {
  expect(() => readInputs({ INPUT_GATE: value })).toThrow(/neither on nor off/);
});

test('what an input names must lie in the workspace, links resolved', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'confine-'));
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await writeFile(join(folder, 'a.yml'), '');
  await writeFile(join(outside, 'b.yml'), '');
  await symlink(join(outside, 'b.yml'), join(folder, 'link.yml'));
  await expect(confined('a.yml', folder, folder, 'config')).resolves.toBe(join(folder, 'a.yml'));
  await expect(confined('missing.yml', folder, folder, 'config')).resolves.toBe(join(folder, 'missing.yml'));
  for (const path of ['..', '../missing', '../x/../..', 'link.yml', join(outside, 'b.yml'), '/etc/passwd']) {
    await expect(confined(path, folder, folder, 'config')).rejects.toMatchObject({ code: 'input' });
  }
  await rm(folder, { recursive: true });
  await rm(outside, { recursive: true });
});
