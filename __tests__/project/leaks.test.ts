import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ArgvSampler, filesBelow, findLeaks } from '../support/leaks.js';
import { runCommand } from '../support/run-command.js';

// The scanner guards every end-to-end test: a scanner that finds nothing must be shown to find something.
const SECRET = `eyJ2${randomBytes(600).toString('base64url')}.${randomBytes(300).toString('base64url')}`;

describe('a planted secret is found', () => {
  test.each([
    ['plain', (secret: string) => `token=${secret}\n`],
    ['url-encoded', (secret: string) => `https://aws:${encodeURIComponent(`${secret}+/=`)}@host.example/`],
    ['base64 after `aws:`', (secret: string) => Buffer.from(`aws:${secret}`).toString('base64')],
    ['base64 after one byte', (secret: string) => Buffer.from(`:${secret}`).toString('base64')],
    ['base64 after two bytes', (secret: string) => Buffer.from(`::${secret}`).toString('base64')],
    ['base64url', (secret: string) => Buffer.from(`x${secret}`).toString('base64url')],
    ['hex', (secret: string) => Buffer.from(secret).toString('hex')],
    ['reversed', (secret: string) => [...secret].reverse().join('')],
    ['cut short', (secret: string) => `${secret.slice(0, 40)}…`],
  ])('%s', (_name, plant) => {
    expect(findLeaks([SECRET], [['the log', `before ${plant(SECRET)} after`]])).not.toEqual([]);
  });

  test('in a file below a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leak-'));
    await writeFile(join(folder, 'settings.xml'), `<password>${SECRET}</password>`);
    expect(findLeaks([SECRET], await filesBelow(folder))).not.toEqual([]);
    await rm(folder, { recursive: true });
  });

  test('in the arguments of a process', async () => {
    const sampler = new ArgvSampler('LEAK_TEST=1');
    sampler.start();
    const environment = { ...process.env, LEAK_TEST: '1' };
    await runCommand('sh', ['-c', 'sleep 0.3; true', SECRET], { folder: tmpdir(), environment });
    expect(findLeaks([SECRET], [['argv', (await sampler.stop()).join('\n')]])).not.toEqual([]);
  });
});

test('text without the secret is clean', () => {
  expect(findLeaks([SECRET], [['the log', randomBytes(5000).toString('base64')]])).toEqual([]);
});
