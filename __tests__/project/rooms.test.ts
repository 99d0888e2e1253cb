import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../support/paths.js';

const FOUNDATIONS = ['aws', 'config', 'workspace', 'report', 'host'];
const ADAPTERS = ['clients', 'lockfiles', 'packages'];
const FEATURES = ['login', 'gate', 'publish', 'promote', 'buildspec', 'doctor', 'snippets'];

/** Who may look into whom, as docs/architecture.md draws it. Every room may look into itself and at what is in none. */
const MAY_LOOK_INTO: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(FOUNDATIONS.map((room) => [room, FOUNDATIONS])),
  ...Object.fromEntries(ADAPTERS.map((room) => [room, FOUNDATIONS])),
  ...Object.fromEntries(FEATURES.map((room) => [room, [...FOUNDATIONS, ...ADAPTERS]])),
  // What is generated is about what the gate finds in the checkout.
  buildspec: [...FOUNDATIONS, ...ADAPTERS, 'gate'],
  // What it explains is what the gate finds in the checkout and what a login would set.
  doctor: [...FOUNDATIONS, ...ADAPTERS, 'gate', 'login'],
  // Published versions, judged as the gate judges, confirmed as a publication is.
  promote: [...FOUNDATIONS, 'gate', 'publish'],
  action: [...FOUNDATIONS, ...FEATURES],
  cli: [...FOUNDATIONS, ...FEATURES, 'emulator', 'demo'],
  emulator: ['aws'],
  demo: ['aws', 'emulator'],
};

test('no room looks into one that it may not', async () => {
  const source = join(ROOT, 'src');
  const forbidden: string[] = [];
  for (const entry of await readdir(source, { recursive: true })) {
    if (!entry.endsWith('.ts')) continue;
    const file = entry.split(sep).join('/');
    const room = file.split('/')[0]!;
    const text = await readFile(join(source, entry), 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)) {
      const other = posix.join(posix.dirname(file), target!).split('/')[0]!;
      if (other === room || other.endsWith('.js') || MAY_LOOK_INTO[room]?.includes(other) === true) continue;
      forbidden.push(`${relative(ROOT, join(source, entry))} imports ${target}`);
    }
  }
  expect(forbidden).toEqual([]);
});

test('only host/ speaks to the toolkit of the runner', async () => {
  const source = join(ROOT, 'src');
  const users: string[] = [];
  for (const entry of await readdir(source, { recursive: true })) {
    if (entry.endsWith('.ts') && (await readFile(join(source, entry), 'utf8')).includes("'@actions/core'")) {
      users.push(entry.split(sep)[0]!);
    }
  }
  expect(new Set(users)).toEqual(new Set(['host']));
});
