import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Database } from '../../../src/emulator/storage/database.js';

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'database-'));
  database = new Database(join(folder, 'catalog.sqlite'));
});
afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

const insert = (name: string): unknown =>
  database.run(
    "INSERT INTO domains (owner, name, created_time, encryption_key) VALUES ('1', ?, 0, '')",
    name,
  );
const names = (): string[] =>
  database.all<{ name: string }>('SELECT name FROM domains ORDER BY name').map(({ name }) => name);

test('a transaction that throws leaves nothing, also from within another', () => {
  insert('before');
  expect(() =>
    database.transaction(() => {
      insert('outer');
      database.transaction(() => insert('inner'));
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(names()).toEqual(['before']);
  database.transaction(() => insert('after'));
  expect(names()).toEqual(['after', 'before']);
});

test('writes are synced at every commit, references checked', () => {
  expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(() =>
    database.run(
      "INSERT INTO repositories (domain_id, name, description, created_time) VALUES (9, '', '', 0)",
    ),
  ).toThrow('FOREIGN KEY');
});

test('a file of a newer version is refused', () => {
  database.get('PRAGMA user_version = 99');
  database.close();
  expect(() => new Database(join(folder, 'catalog.sqlite'))).toThrow('newer version');
  database = new Database(':memory:');
});

test('what is no catalog is refused', async () => {
  const other = join(folder, 'other.sqlite');
  await writeFile(other, 'something else entirely, and long enough to be looked at'.repeat(20));
  expect(() => new Database(other)).toThrow('cannot be read');
  expect(() => new Database(join(folder, 'nowhere', 'catalog.sqlite'))).toThrow('cannot be opened');
});
