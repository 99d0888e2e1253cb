import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSettings } from '../../src/config/load.js';
import { initialConfig, initialConfigOf } from '../../src/gate/init.js';
import { readPolicy } from '../../src/gate/policy.js';
import { ROOT } from '../support/paths.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'init-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const CA = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';

async function load(text: string) {
  await writeFile(join(folder, 'codeartifact-gate.yml'), text);
  return loadSettings({ flags: {}, environment: {}, folder });
}

const PROJECT = new Map([
  ['.npmrc', `registry=https://${CA}/npm/shared/\n//${CA}/npm/shared/:_authToken=\${TOKEN}\n`],
  ['requirements.txt', `--index-url https://aws:secret@${CA}/pypi/other/simple/\n`],
  ['package.json', '{ "name": "root", "private": true }'],
  ['packages/ui/package.json', '{ "name": "@acme/ui" }'],
  ['packages/cli/package.json', '{ "name": "acme-cli" }'],
  ['pyproject.toml', '[project]\nname = "Acme_Client"\n'],
  ['crates/a/Cargo.toml', '[package]\nname = "acme-a"\n'],
  ['crates/b/Cargo.toml', '[package]\nname = "acme-b"\npublish = false\n'],
  [
    'pom.xml',
    '<project><parent><groupId>org.parent</groupId></parent><groupId>com.acme</groupId><dependencies><dependency><groupId>org.other</groupId></dependency></dependencies></project>',
  ],
]);

test('the repository, the clients and the own packages are those of the checkout, and the file loads', async () => {
  const { text, missing } = initialConfigOf(PROJECT);
  expect(missing).toEqual([]);
  const settings = await load(text);
  expect(settings).toMatchObject({
    domain: 'acme',
    'domain-owner': '111122223333',
    region: 'eu-west-1',
    repository: 'shared',
    clients: ['npm', 'pip', 'maven', 'cargo'],
    gate: {
      internal: ['cargo:acme-a', 'maven:com.acme:*', 'npm:@acme/*', 'npm:acme-cli', 'pypi:acme-client'],
      verify: 'repository',
      'minimum-age': '3d',
    },
  });
  readPolicy(settings, undefined);
  expect(text).not.toContain('secret');
});

test('another repository that is named is put forward, not allowed', async () => {
  const { text } = initialConfigOf(PROJECT);
  expect(text).toContain(`#   - https://${CA}/pypi/other/`);
  expect((await load(text)).gate.registries).toEqual([]);
  const uncommented = text.replace('  # registries:', '  registries:').replace('  #   - ', '    - ');
  expect((await load(uncommented)).gate.registries).toEqual([`https://${CA}/pypi/other/`]);
});

describe('what nothing tells', () => {
  const { text, missing } = initialConfigOf(new Map([['Cargo.lock', 'version = 4\n']]));

  test('is a placeholder', () => {
    expect(missing).toEqual(['domain', 'domain-owner', 'region', 'repository']);
  });

  test.each([
    ['domain', 'acme'],
    ['domain-owner', '"111122223333"'],
    ['region', 'eu-west-1'],
    ['repository', 'shared'],
  ])('of which %s is refused by name', async (key) => {
    const complete: Record<string, string> = {
      domain: 'acme',
      'domain-owner': '"111122223333"',
      region: 'eu-west-1',
      repository: 'shared',
    };
    const filled = text.replace(/^(domain|domain-owner|region|repository): .*$/gm, (line, found: string) =>
      found === key ? line : `${found}: ${complete[found]}`,
    );
    await expect(load(filled)).rejects.toThrow(`Could not read ${key} (codeartifact-gate.yml:`);
    expect(await load(filled.replace(/^(\S+): "<.*$/m, `$1: ${complete[key]}`))).toMatchObject({
      repository: 'shared',
    });
  });
});

test('names that are no patterns, and files that cannot be read, are left out', async () => {
  const files = new Map([
    ['package.json', '{ "name": "@a b/c" }'],
    ['x/package.json', '{'],
    ['pyproject.toml', '[project]\nname = "a\\nrepository: evil"\n'],
    ['pom.xml', `<project><groupId>\${revision}</groupId></project>`],
    ['.npmrc', '//x.codeartifact.example/npm/shared/ //a\n'],
  ]);
  const { text, missing } = initialConfigOf(files);
  expect(text).not.toContain('evil');
  expect(text).toContain('# internal:');
  expect(missing).toHaveLength(4);
});

test('a real checkout is read, and an existing configuration is never replaced', async () => {
  await cp(join(ROOT, '__tests__', 'corpus', 'h00-npm-clean'), folder, { recursive: true });
  const { text } = await initialConfig(folder);
  expect(await load(text)).toMatchObject({ domain: 'acme', clients: ['npm'] });
  await expect(initialConfig(folder)).rejects.toMatchObject({ code: 'input' });
});
