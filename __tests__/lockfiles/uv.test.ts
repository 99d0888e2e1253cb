import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseUvLock } from '../../src/lockfiles/uv.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) =>
  readFile(join(ROOT, '__tests__/lockfiles/samples/uv.lock', name, 'uv.lock'), 'utf8');

test('reads a workspace: members, forks, a commit', async () => {
  const text = await sample('uv-0.13-workspace');
  const { packages, problems, skipped, folders } = parseUvLock(text, 'app/uv.lock');
  expect({ problems, skipped }).toEqual({ problems: [], skipped: 0 });
  expect(folders).toEqual(['packages/core', '', 'packages/web']);
  const of = (name: string) => packages.filter((entry) => entry.name === name);
  expect(of('core')).toMatchObject([{ version: undefined, source: { kind: 'workspace' } }]);
  expect(of('idna').map(({ version }) => version)).toEqual(['3.6', '3.7']);
  expect(of('acme-tool')[0]!.source).toMatchObject({
    kind: 'git',
    address: expect.stringMatching(/#[0-9a-f]{40}$/),
  });
});

test('every file has an address, a digest and its own line', async () => {
  const text = await sample('uv-0.13-workspace');
  const lines = text.split('\n');
  for (const { files = [], integrity, line, key, name } of parseUvLock(text, 'uv.lock').packages) {
    expect(lines.slice(line - 1, line + 1)).toEqual(['[[package]]', `name = "${name}"`]);
    expect([key, files.length]).toEqual([key, integrity.digests.length]);
    for (const file of files) expect(lines[file.line - 1]).toContain(`url = "${file.address}"`);
  }
});

test('tells what each member asks for', async () => {
  const { requests } = parseUvLock(await sample('uv-0.13-workspace'), 'uv.lock');
  expect(requests!.map(({ folder, section, name, spec }) => [folder, section, name, spec])).toEqual(
    expect.arrayContaining([
      ['packages/core', 'project.dependencies', 'jinja2', '>=3,<3.2'],
      ['', 'project.optional-dependencies.cli', 'click', '>=8,<8.2'],
      ['', 'dependency-groups.dev', 'iniconfig', '==2.0.0'],
      ['', 'project.dependencies', 'acme-tool', 'https://git.example/acme/acme-tool.git?tag=v1.2.0'],
      ['packages/web', 'project.dependencies', 'core', 'packages/core'],
    ]),
  );
});

test.each([
  ['its row in the lockfile of a project', '[package.metadata]\nrequires-dist = [{ name = "Tool" }]\n', 1],
  [
    'a row that names the address',
    '[package.metadata]\nrequires-dist = [{ name = "tool", git = "https://git.example/tool" }]\n',
    0,
  ],
  ['a group', '[package.metadata.requires-dev]\ndev = [{ name = "tool", specifier = ">1" }]\n', 1],
  [
    'a row, and an override that names the address',
    '[package.metadata]\nrequires-dist = [{ name = "tool" }]\n[manifest]\noverrides = [{ name = "tool", git = "https://git.example/tool" }]\n',
    0,
  ],
  ['a requirement of a script', '[manifest]\nrequirements = [{ name = "tool", specifier = "==1" }]\n', 1],
  ['nothing', '', 0],
])('a commit that is asked for by %s', (_, text, count) => {
  const commit = 'a'.repeat(40);
  const { problems } = parseUvLock(
    `version = 1\n[[package]]\nname = "tool"\nversion = "1"\nsource = { git = "https://git.example/tool#${commit}" }\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\n${text}`,
    'uv.lock',
  );
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual(count === 1 ? [['request', 2]] : []);
});

test('a lockfile below the checkout may reach folders beside its own, but none outside', () => {
  const text = (folder: string) =>
    `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { directory = "${folder}" }\n`;
  expect(parseUvLock(text('../lib'), 'app/uv.lock').packages).toMatchObject([{ source: { kind: 'path' } }]);
  expect(parseUvLock(text('../../lib'), 'app/uv.lock')).toMatchObject({
    packages: [],
    skipped: 1,
    problems: [{ rule: 'source-kind', line: 2 }],
  });
});
