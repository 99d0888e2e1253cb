import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PLACEHOLDERS, type Placeholder } from '../../src/buildspec/placeholders.js';
import { ROOT } from '../support/paths.js';

const document = await readFile(join(ROOT, 'docs', 'buildspec.md'), 'utf8');

test('the table of placeholders is that of the code', () => {
  const table = /<!-- placeholders[^>]*-->([\s\S]*?)<!-- \/placeholders -->/.exec(document)![1]!;
  const rows = [...table.matchAll(/^\| `([a-z]+)` \| (.*?) \|/gm)].map(([, name, lists]) => [name, lists]);
  const expected = Object.entries<Placeholder>(PLACEHOLDERS).map(([name, { lists }]) => [
    name,
    lists.map((list) => `\`${list}\``).join(', '),
  ]);
  expect(rows).toEqual(expected);
});
