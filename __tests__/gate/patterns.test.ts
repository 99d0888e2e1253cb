import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PackageName } from '../../src/aws/formats.js';
import { matchesGlob } from '../../src/config/glob.js';
import { GateError } from '../../src/errors.js';
import { matchesPattern, parsePattern } from '../../src/gate/patterns.js';

function matches(pattern: string, name: PackageName, version = '1.0.0'): boolean {
  return matchesPattern(parsePattern(pattern, 'gate.allow'), name, version, 'allow');
}

const npm = (name: string, namespace?: string): PackageName => ({
  format: 'npm',
  name,
  ...(namespace === undefined ? {} : { namespace }),
});
const maven = (namespace: string, name: string): PackageName => ({ format: 'maven', namespace, name });

describe('patterns', () => {
  test.each([
    ['npm:left-pad', npm('left-pad'), true],
    ['npm:left-pad', npm('left-pad2'), false],
    ['npm:left-pad', npm('left-pad', 'acme'), false],
    ['npm:@acme/*', npm('ui', 'acme'), true],
    ['npm:@acme/*', npm('ui', 'acme-evil'), false],
    ['npm:@acme/ui@^1.0.0', npm('ui', 'acme'), true],
    ['npm:@acme/ui@^2.0.0', npm('ui', 'acme'), false],
    ['npm:*', npm('ui', 'acme'), true],
    ['npm:*-ui', npm('x-ui', 'acme'), false],
    ['npm:acme-*', npm('xacme-1'), false],
    ['pypi:My.Pkg', { format: 'pypi', name: 'my-pkg' }, true],
    ['pypi:Acme_*', { format: 'pypi', name: 'acme-tool' }, true],
    ['pypi:*', npm('x'), false],
    ['maven:org.slf4j:*', maven('org.slf4j', 'slf4j-api'), true],
    ['maven:org.slf4j:*', maven('org.slf4j.evil', 'slf4j-api'), false],
    ['maven:org.*:*@[1.0,2.0)', maven('org.slf4j', 'slf4j-api'), true],
    ['maven:*', maven('a', 'b'), true],
    ['cargo:serde@1.0', { format: 'cargo', name: 'serde' }, true],
    ['cargo:serde@2', { format: 'cargo', name: 'serde' }, false],
    ['nuget:Newtonsoft.*', { format: 'nuget', name: 'newtonsoft.json' }, true],
    ['nuget:Newtonsoft.Json@[1.0,2.0)', { format: 'nuget', name: 'newtonsoft.json' }, true],
    ['swift:Acme.Text*', { format: 'swift', namespace: 'acme', name: 'text-core' }, true],
    ['swift:acme/*@^1.0.0', { format: 'swift', namespace: 'acme', name: 'text' }, true],
    ['swift:acme/*', { format: 'swift', namespace: 'acme-evil', name: 'text' }, false],
    ['swift:acme', { format: 'swift', namespace: 'acme', name: 'text' }, false],
    ['swift:Wordsmith', { format: 'swift', name: 'wordsmith' }, true],
    ['ruby:rack@~> 1.0', { format: 'ruby', name: 'rack' }, true],
    ['ruby:rack', { format: 'ruby', name: 'Rack' }, false],
  ] as const)('%s and %j: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected);
  });

  test.each([
    'left-pad',
    'deb:left-pad',
    'npm:',
    'npm:@acme',
    'npm:@acme/a/b',
    'npm:a/b',
    'npm:[ab]*',
    'npm:a?',
    'npm:{a,b}',
    'npm:a b',
    'npm:a\n',
    'npm:a@',
    'maven:org.slf4j',
    'maven:a:b:c',
    'pypi:requests@2.31',
    'nuget:x@1.0',
    'swift:a.b.c',
    'swift:a/b/c',
    'ruby:a/b',
    'ruby:a@~1.0',
  ])('%j is malformed, and is quoted in the error', (text) => {
    const read = () => parsePattern(text, 'gate.deny');
    expect(read).toThrow(GateError);
    expect(read).toThrow(/gate\.deny/);
    expect(read).toThrow(expect.objectContaining({ code: 'input' }));
  });

  test('a package without a version is denied by a range and not allowed by one', () => {
    const pattern = parsePattern('npm:a@1.x', 'x');
    expect(matchesPattern(pattern, npm('a'), undefined, 'deny')).toBe(true);
    expect(matchesPattern(pattern, npm('a'), undefined, 'allow')).toBe(false);
  });
});

test('globs agree with a plain reading of them', () => {
  // The obvious recursion: exponential, and clear.
  const plain = (glob: string, text: string): boolean => {
    if (glob === '') return text === '';
    if (glob[0] === '*') return plain(glob.slice(1), text) || (text !== '' && plain(glob, text.slice(1)));
    return text !== '' && glob[0] === text[0] && plain(glob.slice(1), text.slice(1));
  };
  const globs = fc.string({ unit: fc.constantFrom('a', 'b', '*', '('), maxLength: 8 });
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '(', '*'), maxLength: 8 });
  fc.assert(
    fc.property(globs, texts, (glob, text) => expect(matchesGlob(glob, text)).toBe(plain(glob, text))),
    { numRuns: 2000 },
  );
});

test('a glob of many stars ends soon', () => {
  expect(matchesGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(10_000))).toBe(false);
});
