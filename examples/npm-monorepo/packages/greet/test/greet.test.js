import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/index.js', import.meta.url));

suite('@acme/greet', () => {
  test('greets on the command line', () => {
    const output = execFileSync(process.execPath, [program, 'ada', 'lovelace'], { encoding: 'utf8' });
    assert.equal(output, 'Hello, Ada Lovelace!\n');
  });
});
