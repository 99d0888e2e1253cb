import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { npm } from '../../src/packages/npm.js';
import { npmTarball, type TarEntry, writeTree } from './archives.js';
import { inspectContext, OWN_NPM, temporaryFolder } from './context.js';
import { recordingServer, recordUpload, runTool } from './recording.js';

const MANIFEST = { name: '@acme/ui', version: '1.2.3', description: 'buttons' };

async function folderWith(manifest: unknown, files: Readonly<Record<string, string>> = {}) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, 'ui/package.json'), JSON.stringify(manifest, null, 2));
  for (const [name, content] of Object.entries(files))
    await writeTree(join(context.workingFolder, 'ui', name), content);
  return context;
}

async function tarballAt(name: string, manifest: unknown, files: readonly TarEntry[] = []) {
  const context = await inspectContext();
  const path = await writeTree(join(context.workingFolder, name), await npmTarball(manifest, files));
  return { context, path };
}

describe('inspect', () => {
  test('reads a tarball: name, scope, version, digests, dependencies', async () => {
    const { context, path } = await tarballAt('acme-ui-1.2.3.tgz', {
      ...MANIFEST,
      dependencies: { '@acme/core': '^1.0.0' },
      peerDependencies: { react: '*' },
      devDependencies: { jest: '*' },
    });
    const [artifact] = await npm.inspect('*.tgz', context);
    const bytes = await readFile(path);
    expect(artifact).toMatchObject({
      name: { format: 'npm', namespace: 'acme', name: 'ui' },
      version: '1.2.3',
      dependsOn: [
        { format: 'npm', namespace: 'acme', name: 'core' },
        { format: 'npm', name: 'react' },
      ],
      extensible: false,
    });
    expect(artifact!.assets).toEqual([
      {
        name: 'package.tgz',
        path,
        size: bytes.length,
        ...Object.fromEntries(
          ['sha256', 'sha512', 'sha1', 'md5'].map((kind) => [
            kind,
            createHash(kind).update(bytes).digest('hex'),
          ]),
        ),
      },
    ]);
  });

  test('packs a folder as npm does, running none of its scripts and showing npm no credential', async () => {
    const context = await folderWith(
      {
        ...MANIFEST,
        files: ['lib'],
        scripts: { prepack: "node -e \"require('fs').writeFileSync('ran','')\"", prepare: 'touch ran' },
      },
      { 'lib/a.js': '1', 'secret.txt': 'no' },
    );
    const spy = await temporaryFolder();
    const realNpm = (await runTool('which', ['npm'], { cwd: spy })).trim();
    await writeTree(join(spy, 'npm'), `#!/bin/sh\nenv > ${join(spy, 'environment')}\nexec ${realNpm} "$@"\n`);
    await runTool('chmod', ['+x', join(spy, 'npm')], { cwd: spy });
    const before = process.env['PATH'];
    process.env['PATH'] = `${spy}:${before}`;
    try {
      const [artifact] = await npm.inspect('ui', {
        ...context,
        environment: {
          ...process.env,
          AWS_SECRET_ACCESS_KEY: 'hidden-key',
          CODEARTIFACT_AUTH_TOKEN: 'hidden-token',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hidden-id',
        },
      });
      const list = await runTool('tar', ['tzf', artifact!.assets[0]!.path], { cwd: context.workingFolder });
      expect(list.trim().split('\n').sort()).toEqual(['package/lib/a.js', 'package/package.json']);
    } finally {
      process.env['PATH'] = before;
    }
    expect(await readFile(join(spy, 'environment'), 'utf8')).not.toContain('hidden');
    await expect(stat(join(context.workingFolder, 'ui/ran'))).rejects.toThrow('ENOENT');
    expect(context.notes.join()).toContain('prepare, prepack is not run');
  });

  test('takes folders with a package.json and tarballs of a glob, nothing else', async () => {
    const context = await inspectContext();
    await writeTree(join(context.workingFolder, 'packages/a/package.json'), '{"name":"a","version":"1.0.0"}');
    await writeTree(join(context.workingFolder, 'packages/docs/index.md'), '# no package');
    await writeTree(
      join(context.workingFolder, 'packages/b-1.0.0.tgz'),
      await npmTarball({ name: 'b', version: '1.0.0' }),
    );
    const artifacts = await npm.inspect('packages/*', context);
    expect(artifacts.map(({ name }) => name.name).sort()).toEqual(['a', 'b']);
    await expect(npm.inspect('packages/docs', context)).rejects.toMatchObject({ code: 'input' });
    await expect(npm.inspect('nothing/*', context)).rejects.toMatchObject({ code: 'input' });
  });

  test.each<readonly [string, unknown, RegExp, number | undefined]>([
    ['a private package', { ...MANIFEST, private: true }, /marked as private/, 5],
    [
      'a foreign registry',
      { ...MANIFEST, publishConfig: { registry: 'https://npm.example/' } },
      /publishConfig sends it to "https:\/\/npm.example\/"/,
      6,
    ],
    [
      'a foreign registry of its scope',
      { ...MANIFEST, publishConfig: { '@acme:registry': 'https://npm.example/' } },
      /publishConfig sends it/,
      6,
    ],
    [
      'a lookalike registry',
      { ...MANIFEST, publishConfig: { registry: `${OWN_NPM}../other/` } },
      /publishConfig sends it/,
      6,
    ],
    ['a name that npm does not take', { ...MANIFEST, name: '../x' }, /no npm package name/, 2],
    ['a version that is none', { ...MANIFEST, version: '1.2' }, /no semantic version/, 3],
    [
      'a pre-release that would become latest',
      { ...MANIFEST, version: '2.0.0-rc.1' },
      /would become "latest"/,
      3,
    ],
    [
      'a dependency on the workspace',
      { ...MANIFEST, dependencies: { '@acme/core': 'workspace:*' } },
      /nobody else can install/,
      6,
    ],
  ])('refuses %s, naming file and line', async (_what, manifest, message, line) => {
    const context = await folderWith(manifest);
    await expect(npm.inspect('ui', context)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
      file: 'ui/package.json',
      line,
    });
  });

  test('takes a publishConfig that names the target', async () => {
    const context = await folderWith({
      ...MANIFEST,
      version: '2.0.0-rc.1',
      publishConfig: { registry: OWN_NPM, tag: 'next' },
    });
    const [artifact] = await npm.inspect('ui', context);
    expect(artifact!.version).toBe('2.0.0-rc.1');
  });

  test('refuses an .npmrc that sends the scope elsewhere, and takes one that names the install repository', async () => {
    const foreign = await folderWith(MANIFEST, {
      '.npmrc': '; comment\n@acme:registry=https://npm.example/\n',
    });
    await expect(npm.inspect('ui', foreign)).rejects.toMatchObject({
      code: 'refused',
      file: 'ui/.npmrc',
      line: 2,
    });
    const own = await folderWith(MANIFEST, {
      '.npmrc': `registry=${OWN_NPM.replace('releases', 'shared')}\n@other:registry=https://npm.example/\n`,
    });
    await expect(npm.inspect('ui', own)).resolves.toHaveLength(1);
  });

  test("refuses a tarball whose scope the project's .npmrc sends elsewhere, not one whose plain registry does", async () => {
    const { context } = await tarballAt('acme-ui-1.2.3.tgz', MANIFEST);
    await writeTree(join(context.workingFolder, '.npmrc'), 'registry=https://npm.example/\n');
    await expect(npm.inspect('*.tgz', context)).resolves.toHaveLength(1);
    await writeTree(join(context.workingFolder, '.npmrc'), '\n@acme:registry = "https://npm.example/"\n');
    await expect(npm.inspect('*.tgz', context)).rejects.toMatchObject({
      code: 'refused',
      file: '.npmrc',
      line: 2,
    });
  });

  test.each<readonly [string, string, unknown, readonly TarEntry[]]>([
    ['another name inside', 'acme-other-1.2.3.tgz', MANIFEST, []],
    ['another version inside', 'acme-ui-1.2.4.tgz', MANIFEST, []],
    ['two folders at the top', 'acme-ui-1.2.3.tgz', MANIFEST, [['other/package.json', '{}']]],
  ])('refuses a tarball with %s', async (_what, name, manifest, files) => {
    const { context } = await tarballAt(name, manifest, files);
    await expect(npm.inspect(name, context)).rejects.toMatchObject({ code: 'refused', file: name });
  });

  test('tells when npm is missing', async () => {
    const context = await folderWith(MANIFEST);
    const before = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      await expect(npm.inspect('ui', context)).rejects.toMatchObject({
        code: 'input',
        message: expect.stringContaining('npm cannot be run'),
      });
    } finally {
      process.env['PATH'] = before;
    }
  });
});

describe('upload', () => {
  test('sends the document that npm sends', async () => {
    const manifest = {
      ...MANIFEST,
      bin: './cli.js',
      dependencies: { left: '^1.0.0' },
      scripts: { test: 'true' },
      keywords: ['a'],
      license: 'MIT',
    };
    const { context, path } = await tarballAt('acme-ui-1.2.3.tgz', manifest, [
      ['package/cli.js', '#!/usr/bin/env node\n'],
      ['package/README.md', '# UI\n\u00e9\n'],
    ]);
    const server = await recordingServer((method) => (method === 'PUT' ? '{}' : undefined));
    try {
      const base = '/npm/d/acme-111122223333/releases/';
      const folder = await temporaryFolder();
      await writeTree(
        join(folder, 'npmrc'),
        `registry=${server.origin}${base}\n//${new URL(server.origin).host}${base}:_authToken=x\nupdate-notifier=false\n`,
      );
      await runTool('npm', ['publish', path], {
        cwd: folder,
        env: { NPM_CONFIG_USERCONFIG: join(folder, 'npmrc') },
      });
      const native = server.requests.find(({ method }) => method === 'PUT')!;
      const [artifact] = await npm.inspect(path, {
        ...context,
        endpointOverride: { origin: server.origin, region: 'eu-west-1' },
      });
      const [own] = await recordUpload(artifact!);
      expect(`${base}${own!.path}`).toBe(native.path);
      expect(own!.contentType).toBe(native.contentType);
      const expected = JSON.parse(native.body.toString());
      for (const version of Object.values<Record<string, unknown>>(expected.versions)) {
        // The program that published, and where the tarball lay on its machine.
        for (const key of ['_nodeVersion', '_npmVersion', '_from', '_resolved', '_integrity'])
          delete version[key];
      }
      expect(JSON.parse(own!.body.toString())).toEqual(expected);
    } finally {
      await server.close();
    }
  });

  test.each([0, 1, 2, 3, 262_143, 262_144, 700_001])(
    'carries a tarball of any length whole (%d further bytes)',
    async (length) => {
      const filler = Buffer.alloc(length);
      for (let index = 0; index < length; index += 1) filler[index] = (index * 2654435761) >>> 13;
      const { context, path } = await tarballAt('acme-ui-1.2.3.tgz', MANIFEST, [['package/filler', filler]]);
      const [artifact] = await npm.inspect(path, context);
      const [request] = await recordUpload(artifact!);
      const attachment = JSON.parse(request!.body.toString())._attachments['@acme/ui-1.2.3.tgz'];
      expect(Buffer.from(attachment.data, 'base64').equals(await readFile(path))).toBe(true);
    },
  );

  test('does not send a file that changed since it was inspected', async () => {
    const { context, path } = await tarballAt('acme-ui-1.2.3.tgz', MANIFEST);
    const [artifact] = await npm.inspect(path, context);
    await writeTree(path, await npmTarball({ ...MANIFEST, description: 'other' }));
    await expect(recordUpload(artifact!)).rejects.toMatchObject({ code: 'incomplete' });
  });
});
