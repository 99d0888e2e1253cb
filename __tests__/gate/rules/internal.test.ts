import { expect, test } from '@jest/globals';
import { internalRule } from '../../../src/gate/rules/internal.js';
import { digestOf, entryOf, judged, UNKNOWN } from './entries.js';

const judge = judged(internalRule, { internal: ['npm:@acme/*', 'pypi:acme-*'] });
const OWN = entryOf([digestOf('a')], { format: 'npm', namespace: 'acme', name: 'ui' });
const OTHER = entryOf([digestOf('a')], { format: 'npm', name: 'tool' });

test('is silent where the policy names no packages of its own', () => {
  expect(judged(internalRule, {})(OTHER, { status: 'Published', origin: 'INTERNAL' })).toBeUndefined();
});

test.each([
  ['a name of our own', 'INTERNAL', OWN, undefined],
  ['a name of our own', 'EXTERNAL', OWN, /comes from a public store/],
  ['a name of our own', 'UNKNOWN', OWN, /does not know where it was published first/],
  ['another name', 'INTERNAL', OTHER, /is no package of your own by its name, but was published/],
  ['another name', 'EXTERNAL', OTHER, undefined],
  ['another name', 'UNKNOWN', OTHER, undefined],
] as const)('%s of origin %s', (_what, origin, entry, message) => {
  const objection = judge(entry, { status: 'Published', origin });
  if (message === undefined) expect(objection).toBeUndefined();
  else expect(objection).toMatchObject({ rule: 'internal', message: expect.stringMatching(message) });
});

test.each([
  ['could not be had', { status: 'Published', origin: UNKNOWN }, 'it answered 500'],
  ['was never asked for', { status: 'Published' }, 'the repository does not have it'],
  ['is that of nothing', { status: 'absent' }, 'the repository does not have it'],
] as const)('an origin that %s is refused for any name', (_what, facts, reason) => {
  for (const entry of [OWN, OTHER]) {
    expect(judge(entry, facts)).toMatchObject({
      rule: 'internal',
      message: `it cannot be known where it was published first: ${reason}`,
    });
  }
});
