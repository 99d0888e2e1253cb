import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ARCHIVE_LIMITS, readTarGz, readZip } from '../../src/packages/archive.js';
import { type TarEntry, tarGz, writeTree, zip } from './archives.js';
import { temporaryFolder } from './context.js';

async function file(bytes: Buffer): Promise<string> {
  return writeTree(join(await temporaryFolder(), 'archive'), bytes);
}

describe('readTarGz', () => {
  test('lists files and keeps what is asked for', async () => {
    const path = await file(await tarGz([{ name: 'a', type: 'directory' }, ['a/b', 'bee'], ['a/c', 'sea']]));
    const content = await readTarGz(path, (name) => name === 'a/c');
    expect(content.names).toEqual(['a/b', 'a/c']);
    expect([...content.kept].map(([name, bytes]) => [name, bytes.toString()])).toEqual([['a/c', 'sea']]);
  });

  const hostile: readonly (readonly [string, readonly TarEntry[], RegExp])[] = [
    ['a name that leaves the folder', [['a/../../b', '']], /leaves the folder/],
    ['an absolute name', [['/etc/passwd', '']], /absolute name/],
    ['a drive letter', [['C:/b', '']], /absolute name/],
    ['a backslash', [['a\\..\\b', '']], /backslash/],
    ['a control character', [['a/\u0007', '']], /control character/],
    ['a direction override', [['a/\u202egpj.exe', '']], /invisible character/],
    ['a symbolic link', [{ name: 'a/l', type: 'symlink', linkname: '/etc/passwd' }], /is a symlink/],
    ['a hard link', [['a/b', ''], { name: 'a/l', type: 'link', linkname: 'a/b' }], /is a link/],
    ['a device', [{ name: 'a/d', type: 'character-device' }], /is a character-device/],
    [
      'a name twice',
      [
        ['a/b', '1'],
        ['a/b', '2'],
      ],
      /twice/,
    ],
    [
      'two names that differ in case only',
      [
        ['a/b', '1'],
        ['a/B', '2'],
      ],
      /twice, or in spellings/,
    ],
    [
      'two normal forms of one name',
      [
        ['a/\u00e9', '1'],
        ['a/e\u0301', '2'],
      ],
      /twice, or in spellings/,
    ],
    [
      'a long name of a PAX header that leaves the folder',
      [{ name: 'a/b', pax: { path: '../x' } } as TarEntry],
      /leaves the folder/,
    ],
  ];
  test.each(hostile)('refuses %s', async (_what, entries, message) => {
    const path = await file(await tarGz(entries));
    await expect(readTarGz(path, () => false)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
    });
  });

  test('refuses a bomb of a ratio no package has', async () => {
    const path = await file(await tarGz([['a/zeros', Buffer.alloc(64 * 2 ** 20)]]));
    await expect(readTarGz(path, () => false)).rejects.toThrow(/more than 200 times its size/);
  });

  test('refuses too many entries, too many bytes and a manifest without end', async () => {
    const path = await file(
      await tarGz([
        ['a/b', 'x'.repeat(100)],
        ['a/c', ''],
        ['a/d', ''],
      ]),
    );
    const limits = ARCHIVE_LIMITS;
    await expect(readTarGz(path, () => false, { ...limits, entries: 2 })).rejects.toThrow(
      /more than 2 entries/,
    );
    await expect(readTarGz(path, () => false, { ...limits, totalSize: 99 })).rejects.toThrow(
      /more than 99 bytes/,
    );
    await expect(readTarGz(path, () => true, { ...limits, keptSize: 99 })).rejects.toThrow(
      /larger than any such file/,
    );
  });

  test('refuses what is cut off, and what is no archive', async () => {
    const whole = await tarGz([
      ['a/b', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
    ]);
    for (const bytes of [
      whole.subarray(0, whole.length - 40),
      Buffer.from('not gzip'),
      gzipSync('not a tar archive'.repeat(60)),
    ]) {
      await expect(readTarGz(await file(bytes), () => false)).rejects.toMatchObject({ code: 'refused' });
    }
  });
});

describe('readZip', () => {
  test('lists files and keeps what is asked for', async () => {
    const path = await file(
      zip([
        { name: 'a/', content: '', unixMode: 0o040755 },
        { name: 'a/b', content: 'bee' },
      ]),
    );
    const content = await readZip(path, () => true);
    expect(content.names).toEqual(['a/b']);
    expect(content.kept.get('a/b')?.toString()).toBe('bee');
  });

  test.each([
    ['a name that leaves the folder', [{ name: '../b', content: '' }]],
    ['an absolute name', [{ name: '/b', content: '' }]],
    ['a backslash', [{ name: 'a\\b', content: '' }]],
    ['a symbolic link', [{ name: 'l', content: '/etc/passwd', unixMode: 0o120777 }]],
    [
      'a name twice',
      [
        { name: 'b', content: '1' },
        { name: 'b', content: '2' },
      ],
    ],
  ])('refuses %s', async (_what, entries) => {
    await expect(readZip(await file(zip(entries)), () => false)).rejects.toMatchObject({ code: 'refused' });
  });

  test('refuses too many entries, and what is no zip', async () => {
    const path = await file(
      zip([
        { name: 'a', content: '' },
        { name: 'b', content: '' },
      ]),
    );
    await expect(readZip(path, () => false, { ...ARCHIVE_LIMITS, entries: 1 })).rejects.toThrow(
      /more than 1 entries/,
    );
    await expect(readZip(await file(Buffer.from('no zip')), () => false)).rejects.toThrow(
      /not a whole zip archive/,
    );
  });
});
