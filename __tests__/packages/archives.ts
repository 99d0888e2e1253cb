import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';

/** Archives byte by byte as a test wants them, hostile ones too. */

export type TarEntry =
  | readonly [name: string, content: string | Buffer]
  | (Partial<Header> & { name: string });

export async function tarGz(entries: readonly TarEntry[]): Promise<Buffer> {
  return gzipSync(await tar(entries));
}

export async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const archive = pack();
  for (const entry of entries) {
    if (Array.isArray(entry)) archive.entry({ name: entry[0], mtime: new Date(0) }, entry[1]);
    else if ((entry as Header).type === undefined) archive.entry(entry as Header, '');
    else archive.entry(entry as Header);
  }
  archive.finalize();
  return buffer(archive as unknown as Readable);
}

export interface ZipEntry {
  readonly name: string;
  readonly content: string;
  /** Upper half of the external attributes. */
  readonly unixMode?: number;
}

/** A zip of stored entries (APPNOTE.TXT 4.3: local headers, central directory, end record). */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, unixMode = 0o100644 } of entries) {
    const nameBytes = Buffer.from(name);
    const bytes = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((unixMode << 16) >>> 0) as number, 6);
    tail.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, tail, nameBytes]),
    );
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

export function npmTarball(manifest: unknown, files: readonly TarEntry[] = []): Promise<Buffer> {
  return tarGz([
    ['package/package.json', JSON.stringify(manifest, null, 2)],
    ['package/index.js', 'module.exports = 1;\n'],
    ...files,
  ]);
}

/** @param record changes the lines of RECORD */
export function wheel(
  name: string,
  version: string,
  extraMetadata = '',
  files: readonly ZipEntry[] = [],
  record: (lines: readonly string[]) => readonly string[] = (lines) => lines,
): Buffer {
  const info = `${name}-${version}.dist-info`;
  const entries = [
    { name: `${name}/__init__.py`, content: 'answer = 42\n' },
    {
      name: `${info}/METADATA`,
      content: `Metadata-Version: 2.1\nName: ${name.replaceAll('_', '-')}\nVersion: ${version}\nSummary: a test\n${extraMetadata}\nLong text.\n`,
    },
    {
      name: `${info}/WHEEL`,
      content: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    },
    ...files,
  ];
  const lines = entries.map(
    (entry) =>
      `${entry.name},sha256=${createHash('sha256').update(entry.content).digest('base64url')},${entry.content.length}`,
  );
  return zip([
    ...entries,
    { name: `${info}/RECORD`, content: `${record([...lines, `${info}/RECORD,,`]).join('\n')}\n` },
  ]);
}

export function sdist(name: string, version: string): Promise<Buffer> {
  const top = `${name}-${version}`;
  return tarGz([
    [`${top}/PKG-INFO`, `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`],
    [`${top}/setup.py`, 'from setuptools import setup\nsetup()\n'],
  ]);
}

export function pom(groupId: string, artifactId: string, version: string, extra = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>${groupId}</groupId>
  <artifactId>${artifactId}</artifactId>
  <version>${version}</version>
  ${extra}
</project>
`;
}

export function jar(content = 'x'): Buffer {
  return zip([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
    { name: 'com/acme/A.txt', content },
  ]);
}

export function crate(
  name: string,
  version: string,
  manifest = '',
  files: readonly TarEntry[] = [],
): Promise<Buffer> {
  const top = `${name}-${version}`;
  return tarGz([
    [
      `${top}/Cargo.toml`,
      `[package]\nedition = "2021"\nname = "${name}"\nversion = "${version}"\n${manifest}`,
    ],
    [`${top}/src/lib.rs`, 'pub fn answer() -> u8 { 42 }\n'],
    ...files,
  ]);
}

export interface GemContents {
  readonly metadata?: string | Buffer;
  readonly data?: readonly TarEntry[];
  /** Instead of the digests of the two. */
  readonly checksums?: string;
  /** Changes the parts of the gem. */
  readonly parts?: (parts: readonly (readonly [string, Buffer])[]) => readonly (readonly [string, Buffer])[];
}

/** A gem as `gem build` makes it, of what a test wants in it. */
export async function gem(name: string, version: string, contents: GemContents = {}): Promise<Buffer> {
  const metadata = gzipSync(contents.metadata ?? gemSpecification(name, version));
  const data = await tarGz(contents.data ?? [[`lib/${name}.rb`, 'ANSWER = 42\n']]);
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const checksums =
    contents.checksums ??
    `---\nSHA256:\n  metadata.gz: ${sha256(metadata)}\n  data.tar.gz: ${sha256(data)}\n`;
  const parts: readonly (readonly [string, Buffer])[] = [
    ['metadata.gz', metadata],
    ['data.tar.gz', data],
    ['checksums.yaml.gz', gzipSync(checksums)],
  ];
  return tar(contents.parts?.(parts) ?? parts);
}

export function gemSpecification(name: string, version: string, more = ''): string {
  return `--- !ruby/object:Gem::Specification
name: ${name}
version: !ruby/object:Gem::Version
  version: ${version}
platform: ruby
${more}`;
}

export async function writeTree(path: string, bytes: Buffer | string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

/** @param extra goes into the metadata of the nuspec */
export function nupkg(id: string, version: string, extra = '', files: readonly ZipEntry[] = []): Buffer {
  return zip([
    { name: '_rels/.rels', content: '<?xml version="1.0" encoding="utf-8"?><Relationships/>' },
    {
      name: `${id}.nuspec`,
      content: `\ufeff<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>${id}</id>
    <version>${version}</version>
    <authors>acme</authors>
    <description>a test</description>
    ${extra}
  </metadata>
</package>
`,
    },
    { name: `lib/netstandard2.0/${id}.dll`, content: 'MZ' },
    { name: '[Content_Types].xml', content: '<?xml version="1.0" encoding="utf-8"?><Types/>' },
    ...files,
  ]);
}

/** A source archive as `swift package archive-source` makes it: one folder with the package. */
export function swiftArchive(name: string, files: readonly ZipEntry[] = []): Buffer {
  return zip([
    { name: `${name}/`, content: '', unixMode: 0o040755 },
    {
      name: `${name}/Package.swift`,
      content: `// swift-tools-version:5.9\nimport PackageDescription\nlet package = Package(name: "${name}")\n`,
    },
    { name: `${name}/Sources/${name}/${name}.swift`, content: 'public let answer = 42\n' },
    ...files,
  ]);
}
