import { describe, expect, test } from '@jest/globals';
import { recordLevelOf } from '../../../src/gate/facts/comparison.js';
import type { VersionFacts } from '../../../src/gate/facts/facts.js';
import { recordRule } from '../../../src/gate/rules/record.js';
import type { Digest } from '../../../src/lockfiles/locked-package.js';
import { digestOf, entryOf, judged, UNKNOWN } from './entries.js';

const judge = judged(recordRule, { verify: 'repository' });
const PYPI = { format: 'pypi', name: 'tool' } as const;
const MAVEN = { format: 'maven', namespace: 'com.acme', name: 'tool' } as const;

function published(...digests: readonly Digest[]): VersionFacts {
  return { status: 'Published', files: [{ name: 'package.tgz', digests }] };
}

test('is silent where the policy does not ask', () => {
  expect(judged(recordRule, {})(entryOf([]), { status: 'absent' })).toBeUndefined();
});

describe('the digests that decide', () => {
  test('are the recorded ones', () => {
    const entry = entryOf([digestOf('a', 'sha512')]);
    expect(judge(entry, published(digestOf('a', 'sha512'), digestOf('b', 'sha1')))).toBeUndefined();
  });

  test('are others than the recorded ones: both are named', () => {
    const objection = judge(entryOf([digestOf('a')]), published(digestOf('b')));
    expect(objection).toMatchObject({
      rule: 'record',
      message: 'its sha256 aaaaaaaaaaaa… is not the one that the repository records: bbbbbbbbbbbb…',
    });
    expect(objection!.remedy).toMatch(/^Do not install it/);
  });

  test('are all those of the strongest algorithm, since a client takes any of them', () => {
    const entry = entryOf([digestOf('a', 'sha512'), digestOf('c', 'sha512'), digestOf('b', 'sha1')]);
    expect(judge(entry, published(digestOf('a', 'sha512')))?.message).toContain('cccccccccccc…');
  });

  test('are not the weaker ones, however well they agree', () => {
    const entry = entryOf([digestOf('a', 'sha1'), digestOf('b', 'sha512')]);
    expect(judge(entry, published(digestOf('a', 'sha1')))?.rule).toBe('record');
    expect(judge(entry, published(digestOf('a', 'sha1'), digestOf('c', 'sha512')))?.rule).toBe('record');
  });

  test('of a Python release are all that are listed: one foreign hash among good ones is refused', () => {
    const facts: VersionFacts = {
      status: 'Published',
      files: ['a', 'b', 'c'].map((letter) => ({ name: letter, digests: [digestOf(letter)] })),
    };
    expect(judge(entryOf([digestOf('a'), digestOf('c')], PYPI), facts)).toBeUndefined();
    const message = judge(entryOf([digestOf('a'), digestOf('d'), digestOf('c')], PYPI), facts)?.message;
    expect(message).toContain('its sha256 dddddddddddd…');
  });

  test('of a Maven artifact are those of its very file', () => {
    const facts: VersionFacts = {
      status: 'Published',
      files: [
        { name: 'tool-1.0.0.jar', digests: [digestOf('a')] },
        { name: 'tool-1.0.0-sources.jar', digests: [digestOf('b')] },
        { name: 'tool-1.0.0.pom', digests: [digestOf('c')] },
      ],
    };
    expect(judge(entryOf([digestOf('a')], MAVEN), facts)).toBeUndefined();
    expect(judge(entryOf([digestOf('b')], MAVEN), facts)?.rule).toBe('record');
    expect(judge(entryOf([digestOf('b')], MAVEN, { classifier: 'sources' }), facts)).toBeUndefined();
    expect(judge(entryOf([digestOf('c')], MAVEN, { extension: 'pom' }), facts)).toBeUndefined();
    expect(judge(entryOf([digestOf('a')], MAVEN, { classifier: 'tests' }), facts)?.message).toBe(
      'the repository has no file tool-1.0.0-tests.jar of this version',
    );
  });
});

describe('the status', () => {
  test.each([
    ['Unlisted', /has it as Unlisted: somebody has withdrawn it/],
    ['Archived', /has it as Archived: somebody has withdrawn it/],
    ['Disposed', /has it as Disposed: somebody has withdrawn it/],
    ['Unfinished', /has it as Unfinished/],
    ['absent', /does not have it/],
  ] as const)('%s is refused', (status, message) => {
    expect(judge(entryOf([digestOf('a')]), { status })).toMatchObject({
      rule: 'record',
      message: expect.stringMatching(message),
    });
  });
});

describe('what could not be had is refused as that', () => {
  test.each([
    ['the status', { status: UNKNOWN }],
    ['the files', { status: 'Published', files: UNKNOWN }],
    ['the bytes', { status: 'Published', files: [], recomputed: UNKNOWN }],
  ] as const)('%s', (_what, facts) => {
    expect(judge(entryOf([digestOf('a')]), facts)).toEqual({
      rule: 'record',
      message: "the repository's record cannot be had: it answered 500",
      remedy: 'Run again later',
    });
  });

  test('files that nobody asked for', () => {
    expect(judge(entryOf([digestOf('a')]), { status: 'Published' })?.rule).toBe('record');
    expect(judge(entryOf([digestOf('a')]), { status: 'Published', files: [] })?.rule).toBe('record');
  });
});

describe('how far the record agrees', () => {
  const cases = {
    matched: [entryOf([digestOf('a')]), published(digestOf('a'))],
    recomputed: [
      entryOf([digestOf('a', 'sha384')]),
      { ...published(digestOf('b')), recomputed: [digestOf('a', 'sha384')] },
    ],
    exists: [entryOf([]), published(digestOf('a'))],
    'not-comparable': [
      entryOf([], undefined, {
        integrity: { of: 'repacked archive', digests: [digestOf('a', 'sha512')], malformed: [] },
      }),
      published(digestOf('b', 'sha512')),
    ],
  } as const;

  test.each(Object.keys(cases) as (keyof typeof cases)[])('%s', (level) => {
    const [entry, facts] = cases[level];
    expect(recordLevelOf(entry, facts)).toBe(level);
    const only = (levels: readonly string[]) =>
      judged(recordRule, { verify: 'repository', 'record-levels': levels })(entry, facts);
    expect(only([level])).toBeUndefined();
    const others = Object.keys(cases).filter((other) => other !== level);
    expect(only(others)?.remedy).toContain(`Add ${level} to gate.record-levels`);
  });

  test('matched and recomputed are enough unless the policy says otherwise', () => {
    const refused = Object.values(cases).map(([entry, facts]) => judge(entry, facts) !== undefined);
    expect(refused).toEqual([false, false, true, true]);
  });

  test('bytes that are others are refused', () => {
    const [entry, facts] = cases.recomputed;
    const others = { ...facts, recomputed: [digestOf('c', 'sha384')] };
    expect(judge(entry, others)?.message).toBe(
      'its sha384 aaaaaaaaaaaa… is not the one that the bytes that the repository serves have: cccccccccccc…',
    );
    expect(judge(entry, { ...facts, recomputed: [] })?.message).toContain('have: none');
  });
});
