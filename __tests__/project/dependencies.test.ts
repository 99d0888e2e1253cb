import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../support/paths.js';

const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const document = await readFile(join(ROOT, 'docs/dependencies.md'), 'utf8');

test.each(Object.keys(manifest.devDependencies))('the dependency %s is accounted for', (name) => {
  expect(document).toContain(`\`${name}\``);
});

test('whoever installs the package installs nothing else', () => {
  expect(manifest.dependencies ?? {}).toEqual({});
});
