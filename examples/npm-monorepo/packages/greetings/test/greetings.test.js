import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greet } from '@acme/greetings';

test('greets by name', () => {
  assert.equal(greet('ada lovelace'), 'Hello, Ada Lovelace!');
});
