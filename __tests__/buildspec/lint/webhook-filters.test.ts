import { describe, expect, test } from '@jest/globals';
import { lintWebhookFilters, type WebhookFilter } from '../../../src/buildspec/lint/index.js';

const PUSH = { type: 'EVENT', pattern: 'PUSH' };
const rules = (...filters: readonly WebhookFilter[]) =>
  lintWebhookFilters([[PUSH, ...filters]]).map(({ rule, filter }) => [rule, filter]);

describe('a pattern that is bound at both ends is silent', () => {
  test.each([
    ['HEAD_REF', '^refs/heads/main$'],
    ['HEAD_REF', '^refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+$'],
    ['HEAD_REF', '^refs/tags/.*'],
    ['HEAD_REF', '^refs/heads/release/'],
    ['BASE_REF', '^(?:refs/heads/main|refs/heads/next)$'],
    ['BASE_REF', '^refs/heads/main$|^refs/heads/next$'],
    ['ACTOR_ACCOUNT_ID', '^(?:1234|5678)$'],
    ['FILE_PATH', '^src/'],
    ['COMMIT_MESSAGE', '\\[CodeBuild\\]'],
  ])('%s %s', (type, pattern) => {
    expect(rules({ type, pattern })).toEqual([]);
  });
});

describe('a pattern that matches in the middle is found', () => {
  test.each([
    ['HEAD_REF', 'refs/heads/main'],
    ['HEAD_REF', '^refs/heads/main'],
    ['HEAD_REF', 'refs/tags/v.*$'],
    ['HEAD_REF', '^refs/heads/main\\$'],
    ['BASE_REF', '^refs/heads/main$|refs/heads/next'],
    ['BASE_REF', '^refs/heads/a|refs/heads/b$'],
    ['ACTOR_ACCOUNT_ID', '1234'],
    ['ACTOR_ACCOUNT_ID', '^1234|5678$'],
    ['FILE_PATH', 'src/'],
  ])('%s %s', (type, pattern) => {
    expect(rules({ type, pattern })).toEqual([['webhook-unanchored', 1]]);
  });
});

test('what the remedy says is silent', () => {
  const [found] = lintWebhookFilters([[PUSH, { type: 'HEAD_REF', pattern: 'refs/heads/main' }]]);
  expect(found?.remedy).toBe('Write it as ^(?:refs/heads/main)$');
  expect(rules({ type: 'HEAD_REF', pattern: '^(?:refs/heads/main)$' })).toEqual([]);
});

test('an excluding filter lets nothing in', () => {
  expect(rules({ type: 'HEAD_REF', pattern: 'wip', excludeMatchedPattern: true })).toEqual([]);
});

test('each group has one filter of the type EVENT', () => {
  const head = { type: 'HEAD_REF', pattern: '^refs/heads/main$' };
  const found = lintWebhookFilters([[PUSH, head], [head], [PUSH, PUSH]]);
  expect(found.map(({ rule, group, filter }) => ({ rule, group, filter }))).toEqual([
    { rule: 'webhook-event', group: 1, filter: undefined },
    { rule: 'webhook-event', group: 2, filter: undefined },
  ]);
});
