import { describe, expect, test } from '@jest/globals';
import type { VersionFacts } from '../../../src/gate/facts/facts.js';
import { minimumAgeRule } from '../../../src/gate/rules/minimum-age.js';
import { digestOf, entryOf, judged, NOW, UNKNOWN } from './entries.js';

const MINUTE_MS = 60_000;
const HOURS_MS = 60 * MINUTE_MS;
const judge = judged(minimumAgeRule, { 'minimum-age': '72h', internal: ['npm:@acme/*'] });
const ENTRY = entryOf([digestOf('a')]);

function publishedAgo(milliseconds: number): VersionFacts {
  const at = new Date(NOW.getTime() - milliseconds);
  return { status: 'Published', published: { at, source: 'the packument' } };
}

test('is silent where the policy does not ask', () => {
  expect(judged(minimumAgeRule, {})(ENTRY, publishedAgo(0))).toBeUndefined();
});

describe('a version that was published', () => {
  test('71 h 59 min ago is too young', () => {
    expect(judge(ENTRY, publishedAgo(72 * HOURS_MS - MINUTE_MS))).toEqual({
      rule: 'minimum-age',
      message:
        'it was published on 2026-06-01T12:01:00Z, as the packument says, and gate.minimum-age lets it pass from 2026-06-04T12:01:00Z on',
      remedy: 'Lock an older version, wait until then, or except it from minimum-age with a reason',
    });
  });

  test('is the same finding as long as it is too young, for baselines', () => {
    const facts = publishedAgo(0);
    const later = new Date(NOW.getTime() + HOURS_MS);
    expect(judge(ENTRY, facts, later)).toEqual(judge(ENTRY, facts));
  });

  test('72 h ago, to the millisecond, is old enough', () => {
    expect(judge(ENTRY, publishedAgo(72 * HOURS_MS - 1))?.rule).toBe('minimum-age');
    expect(judge(ENTRY, publishedAgo(72 * HOURS_MS))).toBeUndefined();
  });

  test('in the future has no age', () => {
    expect(judge(ENTRY, publishedAgo(-1))?.message).toMatch(/^its age cannot be known: .*in the future/);
  });
});

describe('an age that is not known is none', () => {
  test.each([
    ['no source tells', { status: 'Published', published: UNKNOWN }, 'it answered 500'],
    ['nobody asked', { status: 'Published' }, 'the repository does not show it'],
    ['it is not there', { status: 'absent' }, 'the repository does not show it'],
    ['nothing could be had', { status: UNKNOWN }, 'it answered 500'],
  ] as const)('%s', (_why, facts, reason) => {
    expect(judge(ENTRY, facts)).toMatchObject({
      rule: 'minimum-age',
      message: `its age cannot be known: ${reason}`,
    });
  });
});

test("packages of one's own may be new, where they were published to the repository", () => {
  const own = entryOf([digestOf('a')], { format: 'npm', namespace: 'acme', name: 'ui' });
  expect(judge(own, { ...publishedAgo(0), origin: 'INTERNAL' })).toBeUndefined();
  expect(judge(own, { ...publishedAgo(0), origin: 'EXTERNAL' })?.rule).toBe('minimum-age');
  expect(judge(own, { ...publishedAgo(0), origin: UNKNOWN })?.rule).toBe('minimum-age');
  expect(judge(ENTRY, { ...publishedAgo(0), origin: 'INTERNAL' })?.rule).toBe('minimum-age');
});

test('days are days of 24 hours', () => {
  const three = judged(minimumAgeRule, { 'minimum-age': '3d' });
  expect(three(ENTRY, publishedAgo(72 * HOURS_MS - 1))?.rule).toBe('minimum-age');
  expect(three(ENTRY, publishedAgo(72 * HOURS_MS))).toBeUndefined();
});
