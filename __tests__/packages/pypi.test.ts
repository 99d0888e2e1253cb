import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pypi } from '../../src/packages/pypi.js';
import { canonicalVersion, parseCoreMetadata } from '../../src/packages/pypi-metadata.js';
import { VENV } from '../support/paths.js';
import { sdist, tarGz, wheel, writeTree, zip } from './archives.js';
import { inspectContext, temporaryFolder } from './context.js';
import { formFields, recordingServer, recordUpload, runTool } from './recording.js';

async function dist(files: Readonly<Record<string, Buffer>>) {
  const context = await inspectContext();
  for (const [name, bytes] of Object.entries(files))
    await writeTree(join(context.workingFolder, 'dist', name), bytes);
  return context;
}

describe('inspect', () => {
  test('makes one artifact of all files of a version', async () => {
    const context = await dist({
      'acme_lib-1.0.0-py3-none-any.whl': wheel(
        'acme_lib',
        '1.0.0',
        'Requires-Dist: Acme.Core (>=1) ; extra == "x"\n',
      ),
      'acme-lib-1.0.0.tar.gz': await sdist('acme-lib', '1.0.0'),
      'acme_lib-1.1.0-py3-none-any.whl': wheel('acme_lib', '1.1.0'),
    });
    const artifacts = await pypi.inspect('dist/*', context);
    expect(
      artifacts.map(({ name, version, assets, dependsOn }) => [
        name,
        version,
        assets.map((asset) => asset.name),
        dependsOn,
      ]),
    ).toEqual([
      [
        { format: 'pypi', name: 'acme-lib' },
        '1.0.0',
        ['acme-lib-1.0.0.tar.gz', 'acme_lib-1.0.0-py3-none-any.whl'],
        [{ format: 'pypi', name: 'acme-core' }],
      ],
      [{ format: 'pypi', name: 'acme-lib' }, '1.1.0', ['acme_lib-1.1.0-py3-none-any.whl'], []],
    ]);
  });

  const info = 'acme-1.0.dist-info/METADATA';
  const metadata = 'Metadata-Version: 2.1\nName: acme\nVersion: 1.0\n';
  test.each<readonly [string, string, () => Buffer | Promise<Buffer>, RegExp]>([
    [
      'another version inside a wheel',
      'acme-1.1-py3-none-any.whl',
      () => wheel('acme', '1.0'),
      /says acme 1\.0/,
    ],
    [
      'another name inside a wheel',
      'other-1.0-py3-none-any.whl',
      () => wheel('acme', '1.0'),
      /says acme 1\.0/,
    ],
    ['another version inside an sdist', 'acme-1.1.tar.gz', () => sdist('acme', '1.0'), /says acme 1\.0/],
    [
      'a wheel with two sets of metadata',
      'acme-1.0-py3-none-any.whl',
      () => wheel('acme', '1.0', '', [{ name: 'evil-1.0.dist-info/METADATA', content: metadata }]),
      /holds 2 files/,
    ],
    [
      'a wheel without metadata',
      'acme-1.0-py3-none-any.whl',
      () => zip([{ name: 'a.py', content: '' }]),
      /holds 0 files/,
    ],
    [
      'two names in the metadata',
      'acme-1.0-py3-none-any.whl',
      () => zip([{ name: info, content: `${metadata}Name: other\n` }]),
      /2 values for name/,
    ],
    ['a version that is none', 'acme-1.x-py3-none-any.whl', () => wheel('acme', '1.x'), /is no version/],
    [
      'an sdist with two folders',
      'acme-1.0.tar.gz',
      () =>
        tarGz([
          ['acme-1.0/PKG-INFO', metadata],
          ['b/c', ''],
        ]),
      /more than one folder/,
    ],
    ['what is neither wheel nor sdist', 'acme-1.0.egg', () => Buffer.from(''), /neither a wheel/],
    ['a wheel without tags', 'acme-1.0.whl', () => wheel('acme', '1.0'), /not that of a wheel/],
  ])('refuses %s', async (_what, name, bytes, message) => {
    const context = await dist({ [name]: await bytes() });
    await expect(pypi.inspect('dist/*', context)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
      file: `dist/${name}`,
    });
  });

  test.each<readonly [string, (lines: readonly string[]) => readonly string[], RegExp]>([
    [
      'a digest that does not fit',
      (lines) => lines.map((line) => line.replace(/^(acme\/.*sha256=)./, '$1_')),
      /another digest/,
    ],
    ['a file that is not listed', (lines) => lines.slice(1), /lists no digest/],
    ['a file listed without digest', (lines) => ['acme/__init__.py,,', ...lines.slice(1)], /lists no digest/],
    ['a weak digest', (lines) => ['acme/__init__.py,md5=AAAA,1', ...lines.slice(1)], /lists no digest/],
    ['a file that is not there', (lines) => [...lines, 'acme/more.py,sha256=AAAA,1'], /does not hold/],
    ['a line that is none', (lines) => [...lines, 'what'], /cannot be read/],
  ])('refuses a wheel whose RECORD has %s', async (_what, record, message) => {
    const context = await dist({ 'acme-1.0-py3-none-any.whl': wheel('acme', '1.0', '', [], record) });
    await expect(pypi.inspect('dist/*', context)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
    });
  });

  test('takes a wheel of the wild: the pip that comes with Python', async () => {
    const context = await inspectContext();
    const script =
      'import ensurepip, pathlib; print(*pathlib.Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl"))';
    const path = (await runTool('python3', ['-c', script], { cwd: context.workingFolder })).trim();
    const [artifact] = await pypi.inspect(path, context);
    expect(artifact).toMatchObject({ name: { name: 'pip' }, version: basename(path).split('-')[1] });
  });

  test('refuses two files of the same name, and a pattern that matches nothing', async () => {
    const context = await dist({
      'a/acme-1.0.tar.gz': await sdist('acme', '1.0'),
      'b/acme-1.0.tar.gz': await sdist('acme', '1.0'),
    });
    await expect(pypi.inspect('dist/*/*', context)).rejects.toThrow(/another file of this name/);
    await expect(pypi.inspect('dist/*.whl', context)).rejects.toMatchObject({ code: 'input' });
  });
});

describe('upload', () => {
  test('fills the form as twine does', async () => {
    const extra = [
      'Home-page: https://acme.example',
      'Author: \u00c9va',
      'License: MIT',
      'Keywords: a,b',
      'Platform: any',
      'Classifier: Programming Language :: Python :: 3',
      'Classifier: Topic :: Utilities',
      'Requires-Python: >=3.8',
      'Requires-Dist: left (>=1)',
      'Requires-Dist: right ; extra == "x"',
      'Provides-Extra: x',
      'Project-URL: Docs, https://docs.example',
      'Description-Content-Type: text/markdown',
      '',
    ].join('\n');
    const context = await dist({
      'acme_lib-1.0.0-py3-none-any.whl': wheel('acme_lib', '1.0.0', extra),
      'acme-lib-1.0.0.tar.gz': await sdist('acme-lib', '1.0.0'),
    });
    const server = await recordingServer((method) => (method === 'POST' ? '' : undefined));
    try {
      const folder = join(context.workingFolder, 'dist');
      await runTool(
        join(VENV, 'twine'),
        [
          'upload',
          '--repository-url',
          `${server.origin}/pypi/releases/`,
          '-u',
          'aws',
          '-p',
          'x',
          '--non-interactive',
          '--disable-progress-bar',
          join(folder, 'acme-lib-1.0.0.tar.gz'),
          join(folder, 'acme_lib-1.0.0-py3-none-any.whl'),
        ],
        { cwd: folder },
      );
      const [artifact] = await pypi.inspect('dist/*', context);
      const own = await recordUpload(artifact!);
      const native = server.requests.filter(({ method }) => method === 'POST');
      expect(own.map(({ path }) => path)).toEqual(['', '']);
      expect(native).toHaveLength(2);
      const sorted = (recorded: Parameters<typeof formFields>[0], without: string) =>
        formFields(recorded)
          .filter(([name]) => name !== without)
          .sort(([a, x], [b, y]) => a.localeCompare(b) || x.localeCompare(y));
      const byFile = (list: readonly Parameters<typeof formFields>[0][], kind: string) =>
        list.find((recorded) =>
          formFields(recorded).some(([name, value]) => name === 'filetype' && value === kind),
        )!;
      for (const kind of ['bdist_wheel', 'sdist']) {
        // twine adds a BLAKE2 digest, we the MD5 one of older clients; the service's own is SHA-256.
        expect(sorted(byFile(own, kind), 'md5_digest')).toEqual(
          sorted(byFile(native, kind), 'blake2_256_digest'),
        );
      }
    } finally {
      await server.close();
    }
  });

  test('carries the file whole and sends only what is missing', async () => {
    const context = await dist({
      'acme_lib-1.0.0-py3-none-any.whl': wheel('acme_lib', '1.0.0'),
      'acme-lib-1.0.0.tar.gz': await sdist('acme-lib', '1.0.0'),
    });
    const [artifact] = await pypi.inspect('dist/*', context);
    const missing = artifact!.assets.filter(({ name }) => name.endsWith('.whl'));
    const sent = await recordUpload({ ...artifact!, assets: missing });
    expect(sent).toHaveLength(1);
    const content = formFields(sent[0]!).find(([name]) => name === 'content')![1];
    expect(Buffer.from(content, 'latin1').equals(await readFile(missing[0]!.path))).toBe(true);
  });
});

describe('core metadata', () => {
  test('reads folded headers, Windows line ends and the body', () => {
    const parsed = parseCoreMetadata(
      'Metadata-Version: 2.1\r\nName: a\r\nVersion: 1\r\nLicense: one\r\n        two\r\n\r\nBody\r\nmore\r\n',
    );
    expect(parsed).toMatchObject({ name: 'a', version: '1' });
    expect((parsed as { formFields: unknown }).formFields).toEqual([
      ['name', 'a'],
      ['version', '1'],
      ['metadata_version', '2.1'],
      ['license', 'one\n        two'],
      ['description', 'Body\nmore\n'],
    ]);
  });

  test.each([
    ['1.0', '1'],
    ['1.0.0', '1'],
    ['v1.0-alpha.1', '1.0a1'],
    ['1.0-1', '1.0.post1'],
    ['1.0.RC2', '1rc2'],
    ['1.0+Local_1', '1+local.1'],
    ['2!1.0.dev', '2!1.dev0'],
    ['01.02', '1.2'],
  ])('%s is the same version as %s', (one, other) => {
    expect(canonicalVersion(one)).toBe(canonicalVersion(other));
    expect(canonicalVersion(one)).toBeDefined();
  });

  test.each(['', 'x', '1.x', '1..0', '1.0+', '1.0\n'.repeat(2)])('%j is no version', (text) => {
    expect(canonicalVersion(text)).toBeUndefined();
  });

  test('agrees with the packaging library about which versions are equal', async () => {
    const versions = [
      '1',
      '1.0',
      '1.0.0',
      '1a',
      '1a0',
      '1.0alpha0',
      '1-0',
      '1.post0',
      '1.post',
      '1rev0',
      '1rc1',
      '1c1',
      '1pre1',
      '1.dev0',
      '1dev',
      '1.0.dev1',
      '1+a.b',
      '1+a-b',
      '0!1',
      '1!1',
      '1.10',
      '1.1',
    ];
    const script =
      'import json,sys\nfrom packaging.version import Version\nv=json.loads(sys.argv[1])\nprint(json.dumps([[Version(a)==Version(b) for b in v] for a in v]))';
    const output = await runTool(join(VENV, 'python'), ['-c', script, JSON.stringify(versions)], {
      cwd: await temporaryFolder(),
    });
    const own = versions.map((a) => versions.map((b) => canonicalVersion(a) === canonicalVersion(b)));
    expect(own).toEqual(JSON.parse(output));
  });
});
