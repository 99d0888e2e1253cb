import { expect, test } from '@jest/globals';
import {
  isPlainNpmSpecification,
  partAtVersion,
  readNpmSpecification,
} from '../../src/lockfiles/npm-specification.js';

test.each([
  ['^1.0.0', 'plain'],
  ['>=1 <2 || 3.x', 'plain'],
  ['1.0.0-rc.1+build', 'plain'],
  ['latest', 'plain'],
  ['*', 'plain'],
  ['', 'plain'],
  ['1.x', 'plain'],
  ['npm:^1.0.0', 'plain'],
  ['npm:other@^1.0.0', 'alias'],
  ['npm:other', 'alias'],
  ['npm:@acme/ui@1', 'alias'],
  ['npm:@acme/ui', 'alias'],
  ['jsr:^1.0.0', 'alias'],
  ['jsr:@std/path@1', 'alias'],
  ['workspace:*', 'workspace'],
  ['link:../a', 'link'],
  ['portal:../a', 'link'],
  ['file:../a', 'folder'],
  ['file:a.tgz', 'file'],
  ['./a', 'folder'],
  ['../a.tar.gz', 'file'],
  ['~/a', 'folder'],
  ['/a', 'folder'],
  ['a.tgz', 'file'],
  ['patch:a@npm%3A1.0.0#~/a.patch', 'patch'],
  ['catalog:', 'catalog'],
  ['catalog:old', 'catalog'],
  ['https://files.example/a.tgz', 'url'],
  ['HTTP://files.example/a', 'url'],
  ['runtime:^22.0.0', 'url'],
  ['https://forge.example/o/a.git', 'git-or-url'],
  ['https://forge.example/o/a.git#main', 'git-or-url'],
  ['git+ssh://git@forge.example/o/a', 'git'],
  ['git://forge.example/o/a', 'git'],
  ['ssh://git@forge.example/o/a', 'git'],
  ['git@forge.example:o/a.git', 'git'],
  ['someone@forge.example:o/a.git', 'git'],
  ['github:o/a#main', 'git'],
  ['o/a', 'git'],
  ['o/a#semver:^1', 'git'],
  ['github:o/a.tgz', 'git'],
  ['.', 'folder'],
  ['a.TAR.GZ', 'file'],
  ['exec:./a.js', 'unknown'],
  ['c:\\a', 'folder'],
  ['a\\b', 'unknown'],
  ['a/b/c', 'folder'],
  [' ^1.0.0 ', 'plain'],
  ['NPM:other@1', 'alias'],
  ['data:text/plain,a', 'unknown'],
])('%s asks for: %s', (spec, kind) => {
  expect(readNpmSpecification(spec, '@a/b').kind).toBe(kind);
  expect(isPlainNpmSpecification(spec)).toBe(kind === 'plain');
});

test('an alias names the other package', () => {
  expect(readNpmSpecification('npm:@acme/ui@^1.0.0')).toEqual({
    kind: 'alias',
    name: '@acme/ui',
    range: '^1.0.0',
  });
  expect(readNpmSpecification('npm:ui')).toEqual({ kind: 'alias', name: 'ui', range: '' });
  expect(readNpmSpecification('npm:^1.0.0')).toEqual({ kind: 'plain', range: '^1.0.0' });
  const ofJsr = { kind: 'alias', name: '@jsr/std__path', range: '^1' };
  expect(readNpmSpecification('jsr:@std/path@^1', 'a')).toEqual(ofJsr);
  expect(readNpmSpecification('jsr:^1', '@std/path')).toEqual(ofJsr);
  expect(readNpmSpecification('jsr:^1', 'path')).toEqual({ kind: 'unknown' });
});

test('takes no time for what is long', () => {
  for (const part of ['a', '/', '@', '#', '.git', ' ', '1.', '|| ', 'npm:']) {
    for (const prefix of ['', 'npm:', 'https://', 'o/', 'jsr:@', 'file:'])
      readNpmSpecification(prefix + part.repeat(200_000), 'a');
  }
});

test('a version stands after the first @ that is not that of a scope', () => {
  expect(partAtVersion('@acme/ui@npm:other@1')).toEqual({ name: '@acme/ui', rest: 'npm:other@1' });
  expect(partAtVersion('a@')).toEqual({ name: 'a', rest: '' });
  expect(partAtVersion('@acme/ui')).toEqual({ name: '@acme/ui', rest: undefined });
  expect(partAtVersion('')).toEqual({ name: '', rest: undefined });
});
