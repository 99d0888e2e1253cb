import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { nameInTitleCase } from '@acme/titles';

suite('@acme/titles', () => {
  test('puts a name into title case', () => {
    assert.equal(nameInTitleCase('ada lovelace'), 'Ada Lovelace');
  });

  test('tidies blanks up', () => {
    assert.equal(nameInTitleCase('  ada \t lovelace '), 'Ada Lovelace');
  });
});
