import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { normaliseNugetVersion } from '../../src/aws/formats.js';
import { nuget } from '../../src/packages/nuget.js';
import { nupkg, writeTree, zip } from './archives.js';
import { inspectContext, OWN_NUGET } from './context.js';
import { recordUpload } from './recording.js';

async function packageAt(name: string, bytes: Buffer) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, name), bytes);
  return context;
}

const DEPENDENCIES = `<dependencies>
  <group targetFramework="net8.0"><dependency id="Acme.Core" version="1.2.0" /><dependency id="Other" version="[1,2)" /></group>
  <group targetFramework="net6.0"><dependency id="acme.core" version="1.2.0" /></group>
</dependencies>`;

const index = (address: string) =>
  JSON.stringify({ version: '3.0.0', resources: [{ '@id': address, '@type': 'PackagePublish/2.0.0' }] });

describe('inspect', () => {
  test('reads a package', async () => {
    const bytes = nupkg('Acme.Tools', '01.2.3.0-Beta.1+build', DEPENDENCIES);
    const context = await packageAt('Acme.Tools.1.2.3-beta.1.nupkg', bytes);
    expect(await nuget.inspect('*.nupkg', context)).toMatchObject([
      {
        name: { format: 'nuget', name: 'acme.tools' },
        version: '1.2.3-Beta.1',
        dependsOn: [
          { format: 'nuget', name: 'acme.core' },
          { format: 'nuget', name: 'other' },
        ],
        extensible: false,
        assets: [
          {
            name: 'acme.tools.1.2.3-Beta.1.nupkg',
            size: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
          },
        ],
      },
    ]);
  });

  const nuspec = (text: string) => zip([{ name: 'A.nuspec', content: text }]);
  const manifest = (id: string, version: string) =>
    `<package><metadata><id>${id}</id><version>${version}</version></metadata></package>`;

  test.each<readonly [string, string, Buffer, RegExp]>([
    ['another version inside', 'A.1.0.0.nupkg', nupkg('A', '1.0.1'), /says A 1\.0\.1/],
    ['another id inside', 'A.1.0.0.nupkg', nupkg('B', '1.0.0'), /says B 1\.0\.0/],
    ['a name with a version that is not normalised', 'A.1.0.nupkg', nupkg('A', '1.0'), /says A 1\.0\.0/],
    ['no nuspec', 'A.1.0.0.nupkg', zip([{ name: 'lib/A.dll', content: '' }]), /0 nuspec files/],
    [
      'two nuspecs',
      'A.1.0.0.nupkg',
      nupkg('A', '1.0.0', '', [{ name: 'b.NUSPEC', content: manifest('A', '1.0.0') }]),
      /2 nuspec files/,
    ],
    [
      'an entity',
      'A.1.0.0.nupkg',
      nuspec(`<!DOCTYPE a [<!ENTITY v "1.0.0">]>${manifest('A', '&v;')}`),
      /document type/,
    ],
    ['an entity that is not declared', 'A.1.0.0.nupkg', nuspec(manifest('A', '&v;')), /no package version/],
    ['what is no XML', 'A.1.0.0.nupkg', nuspec('<package'), /not well-formed/],
    ['an id that is none', 'A.1.0.0.nupkg', nuspec(manifest('A/B', '1.0.0')), /"A\/B" is no package id/],
    ['a version that is none', 'A.1.0.0.nupkg', nuspec(manifest('A', '1.0.0.0.0')), /no package version/],
    [
      'a name that leaves the folder',
      'A.1.0.0.nupkg',
      zip([{ name: '../A.nuspec', content: '' }]),
      /relative path|leaves the folder/,
    ],
    ['what is no zip archive', 'A.1.0.0.nupkg', Buffer.from('no'), /not a whole zip archive/],
    ['what is no package', 'A.1.0.0.zip', nupkg('A', '1.0.0'), /no \.nupkg file/],
    ['symbols', 'A.1.0.0.snupkg', nupkg('A', '1.0.0'), /no resource for symbol packages/],
    [
      'symbols of the old kind',
      'A.1.0.0.symbols.nupkg',
      nupkg('A', '1.0.0'),
      /no resource for symbol packages/,
    ],
  ])('refuses %s', async (_what, name, bytes, message) => {
    const context = await packageAt(name, bytes);
    await expect(nuget.inspect('*', context)).rejects.toMatchObject({
      code: 'refused',
      file: expect.stringContaining(name),
      message: expect.stringMatching(message),
    });
  });
});

test('the upload is the one that the client sends, to where the service index says', async () => {
  const bytes = nupkg('Acme.Tools', '1.0.0');
  const context = await packageAt('Acme.Tools.1.0.0.nupkg', bytes);
  const [artifact] = await nuget.inspect('*.nupkg', context);
  const sent = await recordUpload(artifact!, { 'GET v3/index.json': index(`${OWN_NUGET}v3/any/place`) });
  expect(sent.map(({ method, path }) => [method, path])).toEqual([
    ['GET', 'v3/index.json'],
    ['PUT', 'v3/any/place/'],
  ]);
  expect(sent[1]!.contentType).toMatch(/^multipart\/form-data; boundary="[0-9a-f-]{36}"$/);
  expect(sent[1]!.body.toString('latin1')).toContain(
    "Content-Disposition: form-data; name=package; filename=package.nupkg; filename*=utf-8''package.nupkg\r\n\r\n",
  );
  expect(sent[1]!.body.includes(bytes)).toBe(true);
});

test('it can be installed once the list of versions has it, in whatever letter case', async () => {
  const context = await packageAt('Acme.Tools.1.0.0-rc.nupkg', nupkg('Acme.Tools', '1.0.0-RC'));
  const [artifact] = await nuget.inspect('*.nupkg', context);
  const isInstallable = (list: string | undefined) =>
    artifact!.isInstallable!({
      sendAsset: () => Promise.reject(new Error('not by the API')),
      send: async ({ path }) => {
        if (path === 'v3/index.json')
          return {
            status: 200,
            text: JSON.stringify({
              resources: [{ '@id': `${OWN_NUGET}v3/flat`, '@type': 'PackageBaseAddress/3.0.0' }],
            }),
          };
        expect(path).toBe('v3/flat/acme.tools/index.json');
        return list === undefined ? { status: 404, text: '' } : { status: 200, text: list };
      },
    });
  expect(await isInstallable('{"versions":["0.9.0","1.0.0-rc"]}')).toBe(true);
  for (const list of [undefined, '{"versions":["1.0.0"]}', '{}', 'no'])
    expect(await isInstallable(list)).toBe(false);
});

test.each([
  ['another host', index('https://evil.example/nuget/releases/v3/package')],
  ['another repository', index(OWN_NUGET.replace('releases', 'other'))],
  ['another format', index(OWN_NUGET.replace('/nuget/', '/npm/'))],
  ['no address', '{"resources":[]}'],
  ['no JSON', 'no'],
])('sends nothing where the index names %s', async (_case, answer) => {
  const context = await packageAt('Acme.Tools.1.0.0.nupkg', nupkg('Acme.Tools', '1.0.0'));
  const [artifact] = await nuget.inspect('*.nupkg', context);
  await expect(recordUpload(artifact!, { 'GET v3/index.json': answer })).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test.each([
  ['1', '1.0.0'],
  ['1.0', '1.0.0'],
  ['1.00.0.1', '1.0.0.1'],
  ['1.0.0.0', '1.0.0'],
  ['01.02.03', '1.2.3'],
  ['1.0.0-Alpha.1+meta.2', '1.0.0-Alpha.1'],
  ['1.0.0.0.0', undefined],
  ['v1.0.0', undefined],
  ['1.0.0-', undefined],
  ['', undefined],
])('the version %j is normalised to %j', (version, expected) => {
  expect(normaliseNugetVersion(version)).toBe(expected);
});
