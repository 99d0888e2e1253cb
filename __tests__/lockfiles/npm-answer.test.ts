import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../src/lockfiles/locked-package.js';
import { objectionToAnswer } from '../../src/lockfiles/npm-answer.js';
import { readNpmSpecification } from '../../src/lockfiles/npm-specification.js';

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
    expect(
      objectionToAnswer(asked, readNpmSpecification(spec, asked), { name: real, source }),
    ).toBeUndefined();
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
    expect(objectionToAnswer(asked, readNpmSpecification(spec, asked), { name: real, source })).toBe(
      objection,
    );
  });
});
