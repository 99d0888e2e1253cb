import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Progress } from '../../src/publish/progress.js';
import { testHost } from './repository.js';

const MEBIBYTE = 1024 ** 2;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function host() {
  jest.useRealTimers();
  const made = await testHost();
  jest.useFakeTimers();
  return made;
}

test('tells a line every ten seconds where there is no terminal, and none of what is short', async () => {
  const { host: console, printed } = await host();
  const progress = new Progress(100 * MEBIBYTE, console, undefined);
  progress.add(10 * MEBIBYTE);
  jest.advanceTimersByTime(9_000);
  expect(printed()).toBe('');
  jest.advanceTimersByTime(11_000);
  expect(printed()).toBe('Uploading: 10.0 of 100.0 MiB, 10 %\n'.repeat(2));
  progress.end();
  jest.advanceTimersByTime(60_000);
  expect(printed().split('\n')).toHaveLength(3);
});

test('draws a bar on a terminal, clears it for lines, and never shows more than all', async () => {
  const { host: console, printed } = await host();
  let screen = '';
  const progress = new Progress(2 * MEBIBYTE, console, {
    write: (text) => {
      screen += text;
    },
  });
  progress.add(MEBIBYTE);
  jest.advanceTimersByTime(100);
  expect(screen).toBe(`\r\u001b[K[${'#'.repeat(15)}${'-'.repeat(15)}] 1.0 of 2.0 MiB, 50 %`);
  progress.info('Uploaded one');
  expect(screen.endsWith('\r\u001b[K')).toBe(true);
  expect(printed()).toBe('Uploaded one\n');
  progress.add(5 * MEBIBYTE);
  jest.advanceTimersByTime(100);
  expect(screen).toContain('2.0 of 2.0 MiB, 100 %');
  progress.end();
});
