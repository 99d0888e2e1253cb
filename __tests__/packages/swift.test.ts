import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { swift } from '../../src/packages/swift.js';
import { swiftArchive, writeTree, zip } from './archives.js';
import { inspectContext } from './context.js';
import { formFields, recordUpload } from './recording.js';

const COORDINATE = { namespace: 'Acme', package: 'Greet', version: '1.4.0' };

async function archiveAt(name: string, bytes: Buffer) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, name), bytes);
  return context;
}

describe('inspect', () => {
  test('takes an archive for what the settings say it is', async () => {
    const bytes = swiftArchive('Greet');
    const context = await archiveAt('out/Greet.zip', bytes);
    expect(await swift.inspect('out/*.zip', context, COORDINATE)).toMatchObject([
      {
        name: { format: 'swift', namespace: 'acme', name: 'greet' },
        version: '1.4.0',
        dependsOn: [],
        extensible: false,
        assets: [
          {
            name: 'greet-1.4.0.zip',
            size: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
        ],
      },
    ]);
  });

  test.each<readonly [string, Buffer, RegExp]>([
    [
      'no manifest',
      zip([{ name: 'Greet/README.md', content: '' }]),
      /exactly one folder with a Package\.swift/,
    ],
    ['a manifest at its top', zip([{ name: 'Package.swift', content: '' }]), /exactly one folder/],
    ['two folders', swiftArchive('Greet', [{ name: 'other/a', content: '' }]), /exactly one folder/],
    [
      'a link',
      swiftArchive('Greet', [{ name: 'Greet/a', content: '/etc/passwd', unixMode: 0o120777 }]),
      /a link or a device/,
    ],
    [
      'a name that leaves the folder',
      swiftArchive('Greet', [{ name: 'Greet/../../a', content: '' }]),
      /relative path|leaves the folder/,
    ],
    [
      'metadata that are no object',
      swiftArchive('Greet', [{ name: 'Greet/package-metadata.json', content: '[]' }]),
      /no JSON object/,
    ],
    ['what is no zip archive', Buffer.from('no'), /not a whole zip archive/],
  ])('refuses %s', async (_what, bytes, message) => {
    const context = await archiveAt('Greet.zip', bytes);
    await expect(swift.inspect('Greet.zip', context, COORDINATE)).rejects.toMatchObject({
      code: 'refused',
      file: expect.stringContaining('Greet.zip'),
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['no coordinate', {}],
    ['no version', { namespace: 'acme', package: 'Greet' }],
    ['a scope that is none', { ...COORDINATE, namespace: 'a--b' }],
    ['a name that is none', { ...COORDINATE, package: 'Greet.Kit' }],
    ['a version that is none', { ...COORDINATE, version: '1.4' }],
    ['a version with a v', { ...COORDINATE, version: 'v1.4.0' }],
  ])('refuses %s', async (_what, coordinate) => {
    const context = await archiveAt('Greet.zip', swiftArchive('Greet'));
    await expect(swift.inspect('Greet.zip', context, coordinate)).rejects.toMatchObject({ code: 'input' });
  });

  test('refuses several archives', async () => {
    const context = await archiveAt('a.zip', swiftArchive('Greet'));
    await writeTree(join(context.workingFolder, 'b.zip'), swiftArchive('Greet'));
    await expect(swift.inspect('*.zip', context, COORDINATE)).rejects.toMatchObject({ code: 'input' });
  });
});

test('the upload is the one that SwiftPM sends, metadata included', async () => {
  const metadata = '{"description":"greets"}';
  const bytes = swiftArchive('Greet', [{ name: 'Greet/package-metadata.json', content: metadata }]);
  const context = await archiveAt('Greet.zip', bytes);
  const [artifact] = await swift.inspect('Greet.zip', context, COORDINATE);
  const [sent, ...more] = await recordUpload(artifact!);
  expect(more).toEqual([]);
  expect(sent).toMatchObject({ method: 'PUT', path: 'Acme/Greet/1.4.0' });
  expect(sent!.contentType).toMatch(/^multipart\/form-data;boundary="[0-9a-f-]{36}"$/);
  expect(formFields(sent!)).toEqual([
    ['source-archive', bytes.toString('latin1')],
    ['metadata', metadata],
  ]);
});

test('it can be installed once the registry tells its checksum', async () => {
  const context = await archiveAt('Greet.zip', swiftArchive('Greet'));
  const [artifact] = await swift.inspect('Greet.zip', context, COORDINATE);
  const isInstallable = (status: number, checksum: string) =>
    artifact!.isInstallable!({
      sendAsset: () => Promise.reject(new Error('not by the API')),
      send: async ({ path }) => {
        expect(path).toBe('Acme/Greet/1.4.0');
        return { status, text: JSON.stringify({ resources: [{ name: 'source-archive', checksum }] }) };
      },
    });
  expect(await isInstallable(200, artifact!.assets[0]!.sha256)).toBe(true);
  expect(await isInstallable(200, '0'.repeat(64))).toBe(false);
  expect(await isInstallable(404, '')).toBe(false);
});
