import { describe, expect, test } from '@jest/globals';
import { objectionToAnswer, partAtVersion, readDependencySpec } from '../../src/lockfiles/dependency-spec.js';
import type { Source } from '../../src/lockfiles/locked-package.js';

test.each([
  ['^1.0.0', 'registry'],
  ['>=1 <2 || 3.x', 'registry'],
  ['1.0.0-rc.1+build', 'registry'],
  ['latest', 'registry'],
  ['*', 'registry'],
  ['', 'registry'],
  ['npm:^1.0.0', 'registry'],
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
  ['https://forge.example/o/a.git', 'git'],
  ['https://forge.example/o/a.git#main', 'git'],
  ['git+ssh://git@forge.example/o/a', 'git'],
  ['git://forge.example/o/a', 'git'],
  ['ssh://git@forge.example/o/a', 'git'],
  ['git@forge.example:o/a.git', 'git'],
  ['someone@forge.example:o/a.git', 'git'],
  ['github:o/a#main', 'git'],
  ['o/a', 'git'],
  ['o/a#semver:^1', 'git'],
  ['exec:./a.js', 'unknown'],
  ['c:\\a', 'unknown'],
  ['data:text/plain,a', 'unknown'],
])('%s asks for: %s', (spec, kind) => {
  expect(readDependencySpec('@a/b', spec).kind).toBe(kind);
});

test('an alias names the other package', () => {
  expect(readDependencySpec('a', 'npm:@acme/ui@^1.0.0')).toEqual({ kind: 'alias', name: '@acme/ui' });
  expect(readDependencySpec('a', 'jsr:@std/path@^1')).toEqual({ kind: 'alias', name: '@jsr/std__path' });
  expect(readDependencySpec('@std/path', 'jsr:^1')).toEqual({ kind: 'alias', name: '@jsr/std__path' });
  expect(readDependencySpec('path', 'jsr:^1')).toEqual({ kind: 'unknown' });
});

test('takes no time for what is long', () => {
  for (const part of ['a', '/', '@', '#', '.git', ' ', '1.', '|| ', 'npm:']) {
    for (const prefix of ['', 'npm:', 'https://', 'o/', 'jsr:@', 'file:'])
      readDependencySpec('a', prefix + part.repeat(200_000));
  }
});

describe('the answer', () => {
  const REGISTRY: Source = { kind: 'registry', address: '' };
  const IMPLIED: Source = { kind: 'implied' };
  const GIT: Source = { kind: 'git', address: '' };
  const URL: Source = { kind: 'url', address: '' };

  test.each<[string, string, string | undefined, Source]>([
    ['a', '^1.0.0', 'a', REGISTRY],
    ['a', '^1.0.0', 'a', IMPLIED],
    ['a', '^1.0.0', 'a', { kind: 'bundled', owner: 'b' }],
    ['a', '^1.0.0', 'a', { kind: 'workspace' }],
    ['a', '^1.0.0', undefined, { kind: 'workspace' }],
    ['a', 'npm:b@1', 'b', REGISTRY],
    ['a', 'github:o/a', 'a', GIT],
    ['a', 'github:o/a', 'a', URL],
    ['a', 'link:../a', undefined, { kind: 'link' }],
    ['a', 'file:../a', 'a', { kind: 'path' }],
    ['a', 'workspace:*', undefined, { kind: 'workspace' }],
    ['a', 'catalog:', 'a', REGISTRY],
  ])('%s %s: %s of %j fits', (asked, spec, real, source) => {
    expect(objectionToAnswer(asked, readDependencySpec(asked, spec), real, source)).toBeUndefined();
  });

  test.each<[string, string, string | undefined, Source, string]>([
    ['a', '^1.0.0', 'b', REGISTRY, '"a" was asked for, but it is "b"'],
    ['a', '^1.0.0', 'b', { kind: 'workspace' }, '"a" was asked for, but it is "b"'],
    ['a', 'npm:b@1', 'a', REGISTRY, '"b" was asked for, but it is "a"'],
    [
      'a',
      'latest',
      'a',
      GIT,
      'a version of "a" was asked for, but it is a commit of a version control system',
    ],
    ['a', '^1.0.0', 'a', URL, 'a version of "a" was asked for, but it is a file at an address'],
    [
      'a',
      '^1.0.0',
      undefined,
      { kind: 'link' },
      'a version of "a" was asked for, but it is a link to a folder',
    ],
    [
      'a',
      'github:o/a',
      'a',
      REGISTRY,
      'a commit of a version control system was asked for, but it is a package of a registry',
    ],
    [
      'a',
      'https://x.example/a.tgz',
      'a',
      IMPLIED,
      'a file at an address was asked for, but it is a package of a registry',
    ],
    [
      'a',
      'workspace:*',
      'a',
      REGISTRY,
      'a member of the project was asked for, but it is a package of a registry',
    ],
    [
      'a',
      'patch:a@npm%3A1#x',
      'a',
      REGISTRY,
      'a patched package was asked for, but it is a package of a registry',
    ],
    [
      'a',
      'catalog:',
      'a',
      GIT,
      'a version of "a" was asked for, but it is a commit of a version control system',
    ],
    ['a', 'exec:x', 'a', REGISTRY, 'the specification that asked for it is of an unknown kind'],
  ])('%s %s: %s of %j does not fit', (asked, spec, real, source, objection) => {
    expect(objectionToAnswer(asked, readDependencySpec(asked, spec), real, source)).toBe(objection);
  });
});

test('a version stands after the first @ that is not that of a scope', () => {
  expect(partAtVersion('@acme/ui@npm:other@1')).toEqual({ name: '@acme/ui', rest: 'npm:other@1' });
  expect(partAtVersion('a@')).toEqual({ name: 'a', rest: '' });
  expect(partAtVersion('@acme/ui')).toEqual({ name: '@acme/ui', rest: undefined });
  expect(partAtVersion('')).toEqual({ name: '', rest: undefined });
});
