import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { greet } from '@acme/greetings';

suite('@acme/greetings', () => {
  test('greets by name', () => {
    assert.equal(greet('ada lovelace'), 'Hello, Ada Lovelace!');
  });
});
