import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ruby } from '../../src/packages/ruby.js';
import { buildGem } from '../support/gems.js';
import { gem, gemSpecification, type TarEntry, writeTree } from './archives.js';
import { inspectContext, OWN_RUBY, temporaryFolder } from './context.js';
import { recordingServer, recordUpload, runTool } from './recording.js';

async function gemAt(name: string, bytes: Buffer) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, name), bytes);
  return context;
}

describe('inspect', () => {
  test('reads what gem build makes, for every platform and for one', async () => {
    const context = await inspectContext();
    const files: Buffer[] = [];
    for (const platform of [undefined, 'x86_64-linux']) {
      const path = await buildGem('gem', await temporaryFolder(), {
        name: 'tiny_lib',
        version: '1.0.0.rc1',
        ...(platform === undefined ? {} : { platform }),
        specification:
          "s.add_runtime_dependency 'tiny-dep', '>= 0.1', '< 2'; s.add_development_dependency 'rake'",
      });
      await cp(path, join(context.workingFolder, basename(path)));
      files.push(await readFile(path));
    }
    const artifacts = await ruby.inspect('*.gem', context);
    expect(artifacts.map(({ version }) => version)).toEqual(['1.0.0.rc1-x86_64-linux', '1.0.0.rc1']);
    expect(artifacts[1]).toMatchObject({
      name: { format: 'ruby', name: 'tiny_lib' },
      dependsOn: [{ format: 'ruby', name: 'tiny-dep' }],
      assets: [
        {
          name: 'tiny_lib-1.0.0.rc1.gem',
          size: files[0]!.length,
          sha256: createHash('sha256').update(files[0]!).digest('hex'),
        },
      ],
    });
  });

  test('takes signatures, aliases, and push hosts that are the target', async () => {
    const metadata = gemSpecification(
      'a',
      '1.0.0',
      `dependencies:
- !ruby/object:Gem::Dependency
  name: b
  requirement: &one !ruby/object:Gem::Requirement
    requirements: []
  type: :runtime
  version_requirements: *one
metadata:
  allowed_push_host: ${new URL(OWN_RUBY).origin}
  default_gem_server: ${OWN_RUBY.slice(0, -1)}
licenses:
`,
    );
    const signed = await gem('a', '1.0.0', {
      metadata,
      parts: (parts) => [...parts, ['metadata.gz.sig', Buffer.from('x')]],
    });
    const [artifact] = await ruby.inspect('*.gem', await gemAt('a-1.0.0.gem', signed));
    expect(artifact!.dependsOn).toEqual([{ format: 'ruby', name: 'b' }]);
  });

  const withMetadata = (metadata: string | Buffer) => () => gem('a', '1.0.0', { metadata });
  const withData =
    (...data: readonly TarEntry[]) =>
    () =>
      gem('a', '1.0.0', { data });

  test.each<readonly [string, () => Promise<Buffer>, RegExp]>([
    ['another version inside', () => gem('a', '1.0.1'), /the specification inside says a 1\.0\.1/],
    ['another name inside', () => gem('b', '1.0.0'), /the specification inside says b 1\.0\.0/],
    ['what is no archive', async () => Buffer.from('x'.repeat(1000)), /is not a whole tar archive/],
    ['an empty file', async () => Buffer.alloc(0), /it has no metadata\.gz/],
    [
      'a gem without digests',
      () => gem('a', '1.0.0', { parts: (parts) => parts.slice(0, 2) }),
      /has no checksums\.yaml\.gz/,
    ],
    [
      'a gem with another part',
      () => gem('a', '1.0.0', { parts: (parts) => [...parts, ['setup.rb', Buffer.from('')]] }),
      /"setup\.rb", which is no part of a gem/,
    ],
    [
      'a gem with a part twice',
      () => gem('a', '1.0.0', { parts: (parts) => [...parts, parts[0]!] }),
      /holds "metadata\.gz" twice/,
    ],
    [
      'digests of other bytes',
      () => gem('a', '1.0.0', { checksums: `SHA256:\n  metadata.gz: ${'0'.repeat(64)}\n` }),
      /metadata\.gz is not the one that its checksums\.yaml\.gz names/,
    ],
    [
      'data that was changed after the build',
      () =>
        gem('a', '1.0.0', {
          parts: (parts) =>
            parts.map(([name, bytes]) =>
              name === 'data.tar.gz' ? [name, Buffer.concat([bytes, gzipSync('')])] : [name, bytes],
            ),
        }),
      /data\.tar\.gz is not the one/,
    ],
    [
      'weak digests alone',
      () => gem('a', '1.0.0', { checksums: 'MD5: {}\n' }),
      /has no digest of metadata\.gz/,
    ],
    ['what is no list of digests', () => gem('a', '1.0.0', { checksums: '[1' }), /is no list of digests/],
    [
      'a specification that asks for another class',
      withMetadata(gemSpecification('a', '1.0.0', 'metadata: !ruby/object:Net::BufferedIO\n  io: x\n')),
      /cannot be read without running/,
    ],
    ['a specification that is no YAML', withMetadata('name: [a\n'), /is no specification/],
    ['a specification without a version', withMetadata('name: a\n'), /its version /],
    ['a bad name', withMetadata(gemSpecification('../a', '1.0.0')), /its name is no name of a gem/],
    ['a bad version', withMetadata(gemSpecification('a', '1.0.0/x')), /is no version of a gem/],
    [
      'metadata that unfolds without end',
      withMetadata(Buffer.alloc(64 * 2 ** 20)),
      /metadata\.gz cannot be unfolded/,
    ],
    [
      'files that unfold without end',
      withData(['lib/a.rb', Buffer.alloc(64 * 2 ** 20)]),
      /unfolds to more than 200 times/,
    ],
    ['a path that leaves the folder', withData(['../a.rb', '']), /leaves the folder/],
    [
      'a link',
      withData({ name: 'lib/a.rb', type: 'symlink', linkname: '/etc/passwd' }),
      /which is a symlink/,
    ],
    [
      'another host to push to',
      withMetadata(gemSpecification('a', '1.0.0', 'metadata:\n  allowed_push_host: https://other.example\n')),
      /its allowed_push_host is "https:\/\/other\.example", not the /,
    ],
    [
      'another repository as its server',
      withMetadata(
        gemSpecification(
          'a',
          '1.0.0',
          `metadata:\n  default_gem_server: ${OWN_RUBY.replace('releases', 'other')}\n`,
        ),
      ),
      /its default_gem_server is /,
    ],
  ])('refuses %s', async (_what, bytes, message) => {
    const context = await gemAt('a-1.0.0.gem', await bytes());
    await expect(ruby.inspect('*.gem', context)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
    });
  });

  test('refuses what is no gem, and finds nothing where nothing is', async () => {
    const context = await gemAt('a.gemspec', Buffer.from(''));
    await expect(ruby.inspect('a.gemspec', context)).rejects.toMatchObject({ code: 'refused' });
    await expect(ruby.inspect('*.gem', context)).rejects.toMatchObject({ code: 'input' });
  });

  test('reads a gem whose files are larger than what is held in memory of one', async () => {
    const noise = createHash('shake256', { outputLength: 9 * 2 ** 20 })
      .update('seed')
      .digest();
    const context = await gemAt('a-1.0.0.gem', await gem('a', '1.0.0', { data: [['lib/a.bin', noise]] }));
    expect(await ruby.inspect('*.gem', context)).toHaveLength(1);
    expect(gzipSync(noise).length).toBeGreaterThan(8 * 2 ** 20);
  });
});

test('the upload is the one that gem push sends', async () => {
  const server = await recordingServer((method) =>
    method === 'POST' ? 'Successfully registered gem' : undefined,
  );
  try {
    const folder = await temporaryFolder();
    const path = await buildGem('gem', folder, { name: 'tiny_lib' });
    const endpoint = `${server.origin}/ruby/d/acme-111122223333/releases`;
    await runTool('gem', ['push', path], {
      cwd: folder,
      env: { HOME: folder, RUBYGEMS_HOST: endpoint, GEM_HOST_API_KEY: 'Bearer x' },
    });
    const native = server.requests.find(({ method }) => method === 'POST')!;
    const context = await inspectContext({
      workingFolder: folder,
      endpointOverride: { origin: server.origin, region: 'eu-west-1' },
    });
    const [artifact] = await ruby.inspect('*.gem', context);
    const [own] = await recordUpload(artifact!);
    expect({ ...own!, path: `${new URL(endpoint).pathname}/${own!.path}` }).toEqual({
      method: native.method,
      path: native.path,
      contentType: native.contentType,
      body: native.body,
    });
  } finally {
    await server.close();
  }
});
