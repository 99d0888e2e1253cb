import { createHash } from 'node:crypto';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { maven } from '../../src/packages/maven.js';
import { mergeMetadata } from '../../src/packages/maven-metadata.js';
import { parsePom } from '../../src/packages/pom.js';
import { jar, pom, writeTree, zip } from './archives.js';
import { inspectContext, OWN_MAVEN } from './context.js';
import { recordUpload } from './recording.js';

async function project(pomText: string, files: Readonly<Record<string, Buffer | string>> = {}) {
  const context = await inspectContext();
  await writeTree(join(context.workingFolder, 'pom.xml'), pomText);
  for (const [name, bytes] of Object.entries(files))
    await writeTree(join(context.workingFolder, name), bytes);
  return context;
}

async function stage(files: Readonly<Record<string, Buffer | string>>) {
  const context = await inspectContext();
  for (const [name, bytes] of Object.entries(files))
    await writeTree(join(context.workingFolder, 'stage', name), bytes);
  return context;
}

const FOLDER = 'com/acme/tiny/1.0.0';

describe('a project folder', () => {
  test('gives pom, jar and what is attached', async () => {
    const dependency =
      '<dependencies><dependency><groupId>com.acme</groupId><artifactId>core</artifactId></dependency></dependencies>';
    const context = await project(pom('com.acme', 'tiny', '1.0.0', dependency), {
      'target/tiny-1.0.0.jar': jar(),
      'target/tiny-1.0.0-sources.jar': jar('s'),
      'target/original-tiny-1.0.0.jar': jar('o'),
    });
    const [artifact] = await maven.inspect('.', context);
    expect(artifact).toMatchObject({
      name: { format: 'maven', namespace: 'com.acme', name: 'tiny' },
      version: '1.0.0',
      extensible: true,
      dependsOn: [{ format: 'maven', namespace: 'com.acme', name: 'core' }],
    });
    expect(artifact!.assets.map(({ name }) => name)).toEqual([
      'tiny-1.0.0.pom',
      'tiny-1.0.0-sources.jar',
      'tiny-1.0.0.jar',
    ]);
  });

  test('takes group and version from the parent element', async () => {
    const text =
      '<project><parent><groupId>com.acme</groupId><artifactId>up</artifactId><version>3</version></parent><artifactId>tiny</artifactId><packaging>pom</packaging></project>';
    const [artifact] = await maven.inspect('.', await project(text));
    expect(artifact).toMatchObject({
      name: { namespace: 'com.acme', name: 'tiny' },
      version: '3',
      dependsOn: [{ namespace: 'com.acme', name: 'up' }],
    });
  });

  const distribution = (url: string) =>
    `<distributionManagement><repository><id>r</id><url>${url}</url></repository></distributionManagement>`;
  test.each<readonly [string, string, string, RegExp, number | undefined]>([
    ['a snapshot', pom('com.acme', 'tiny', '1.0-SNAPSHOT'), 'refused', /is a snapshot/, undefined],
    [
      'a version that only Maven can resolve',
      pom('com.acme', 'tiny', `\${revision}`),
      'refused',
      /only Maven can resolve/,
      6,
    ],
    [
      'a foreign repository',
      pom('com.acme', 'tiny', '1', distribution('https://maven.example/r/')),
      'refused',
      /sends it to https:\/\/maven\.example\/r\//,
      7,
    ],
    [
      'a repository that is a property',
      pom('com.acme', 'tiny', '1', distribution(`\${url}`)),
      'refused',
      /distributionManagement/,
      7,
    ],
    [
      'modules',
      pom('com.acme', 'tiny', '1', '<modules><module>a</module></modules>'),
      'input',
      /it has modules/,
      undefined,
    ],
    [
      'a renamed build',
      pom('com.acme', 'tiny', '1', '<build><finalName>x</finalName></build>'),
      'input',
      /finalName/,
      undefined,
    ],
    [
      'a jar that was not built',
      pom('com.acme', 'tiny', '1'),
      'input',
      /there is no target\/tiny-1\.jar/,
      undefined,
    ],
    ['broken XML', '<project><version></project>', 'refused', /not well-formed/, undefined],
    [
      'a document type',
      `<!DOCTYPE project [<!ENTITY a "b">]>${pom('com.acme', 'tiny', '1')}`,
      'refused',
      /document type/,
      undefined,
    ],
    ['a version that climbs', pom('com.acme', 'tiny', '../1'), 'refused', /its version is/, 6],
    [
      'no version',
      '<project><groupId>a</groupId><artifactId>b</artifactId></project>',
      'refused',
      /names no version/,
      undefined,
    ],
  ])('refuses %s', async (_what, text, code, message, line) => {
    await expect(maven.inspect('.', await project(text))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      file: 'pom.xml',
      ...(line === undefined ? {} : { line }),
    });
  });

  test('takes a distributionManagement that names the target', async () => {
    const context = await project(
      pom('com.acme', 'tiny', '1', `<packaging>pom</packaging>${distribution(OWN_MAVEN)}`),
    );
    await expect(maven.inspect('.', context)).resolves.toHaveLength(1);
  });

  test('refuses a jar that another build made', async () => {
    const foreign = zip([
      { name: 'META-INF/maven/com.acme/tiny/pom.properties', content: 'groupId=com.acme\nversion=0.9\n' },
    ]);
    const context = await project(pom('com.acme', 'tiny', '1.0.0'), { 'target/tiny-1.0.0.jar': foreign });
    await expect(maven.inspect('.', context)).rejects.toThrow(/says version 0\.9/);
  });
});

describe('a repository layout', () => {
  test('gives every version in it, without checksums and bookkeeping', async () => {
    const bytes = jar();
    const context = await stage({
      [`${FOLDER}/tiny-1.0.0.pom`]: pom('com.acme', 'tiny', '1.0.0'),
      [`${FOLDER}/tiny-1.0.0.jar`]: bytes,
      [`${FOLDER}/tiny-1.0.0.jar.sha1`]: createHash('sha1').update(bytes).digest('hex'),
      [`${FOLDER}/tiny-1.0.0.jar.asc`]: 'signature',
      [`${FOLDER}/_remote.repositories`]: '',
      'com/acme/tiny/maven-metadata.xml': '<metadata/>',
      'com/acme/up/2/up-2.pom': pom('com.acme', 'up', '2', '<packaging>pom</packaging>'),
    });
    const artifacts = await maven.inspect('stage', context);
    expect(
      artifacts.map(({ name, version, assets }) => [name.name, version, assets.map((asset) => asset.name)]),
    ).toEqual([
      ['tiny', '1.0.0', ['tiny-1.0.0.pom', 'tiny-1.0.0.jar', 'tiny-1.0.0.jar.asc']],
      ['up', '2', ['up-2.pom']],
    ]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      'a pom of another version',
      { [`${FOLDER}/tiny-1.0.0.pom`]: pom('com.acme', 'tiny', '1.0.1') },
      /says com\.acme:tiny:1\.0\.1/,
    ],
    [
      'a pom of another group',
      { [`${FOLDER}/tiny-1.0.0.pom`]: pom('org.acme', 'tiny', '1.0.0') },
      /lies where com\.acme:tiny:1\.0\.0/,
    ],
    [
      'a file of another name',
      { [`${FOLDER}/tiny-1.0.0.pom`]: pom('com.acme', 'tiny', '1.0.0'), [`${FOLDER}/other-1.0.0.jar`]: '' },
      /are called tiny-1\.0\.0/,
    ],
    [
      'a checksum that does not fit',
      {
        [`${FOLDER}/tiny-1.0.0.pom`]: pom('com.acme', 'tiny', '1.0.0'),
        [`${FOLDER}/tiny-1.0.0.pom.sha1`]: 'abc',
      },
      /it says abc/,
    ],
  ])('refuses %s', async (_what, files, message) => {
    await expect(maven.inspect('stage', await stage(files))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(message),
    });
  });

  test('refuses a link, and a folder without anything', async () => {
    const context = await stage({ [`${FOLDER}/tiny-1.0.0.pom`]: pom('com.acme', 'tiny', '1.0.0') });
    await symlink('/etc/passwd', join(context.workingFolder, 'stage', FOLDER, 'tiny-1.0.0.jar'));
    await expect(maven.inspect('stage', context)).rejects.toThrow(/link or a device/);
    await expect(maven.inspect('stage', await stage({ 'readme.txt': '' }))).rejects.toMatchObject({
      code: 'input',
    });
  });
});

describe('upload', () => {
  test('puts files, their checksums, and the merged metadata last', async () => {
    const context = await project(pom('com.acme', 'tiny', '1.0.0'), { 'target/tiny-1.0.0.jar': jar() });
    const [artifact] = await maven.inspect('.', context);
    const sent = await recordUpload(artifact!, {
      'GET com/acme/tiny/maven-metadata.xml':
        '<metadata><versioning><versions><version>0.9.0</version></versions></versioning></metadata>',
    });
    expect(sent.map(({ method, path }) => `${method} ${path.replace('com/acme/tiny/', '')}`)).toEqual([
      'PUT 1.0.0/tiny-1.0.0.pom',
      'PUT 1.0.0/tiny-1.0.0.pom.sha1',
      'PUT 1.0.0/tiny-1.0.0.pom.md5',
      'PUT 1.0.0/tiny-1.0.0.jar',
      'PUT 1.0.0/tiny-1.0.0.jar.sha1',
      'PUT 1.0.0/tiny-1.0.0.jar.md5',
      'GET maven-metadata.xml',
      'PUT maven-metadata.xml',
      'PUT maven-metadata.xml.sha1',
      'PUT maven-metadata.xml.md5',
    ]);
    expect(sent[3]!.body.equals(await readFile(join(context.workingFolder, 'target/tiny-1.0.0.jar')))).toBe(
      true,
    );
    expect(sent[4]!.body.toString()).toBe(createHash('sha1').update(sent[3]!.body).digest('hex'));
    expect(sent[9]!.body.toString()).toBe(createHash('md5').update(sent[7]!.body).digest('hex'));
    expect(sent[7]!.body.toString()).toContain('<version>0.9.0</version>\n      <version>1.0.0</version>');
  });
});

describe('maven-metadata.xml', () => {
  const now = new Date('2026-11-24T01:02:03.456Z');
  const coordinates = { groupId: 'com.acme', artifactId: 'tiny' };

  test('is written as Maven writes it', () => {
    expect(mergeMetadata(undefined, coordinates, '1.0.0', now)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<metadata>\n  <groupId>com.acme</groupId>\n  <artifactId>tiny</artifactId>\n  <versioning>\n    <release>1.0.0</release>\n    <versions>\n      <version>1.0.0</version>\n    </versions>\n    <lastUpdated>20261124010203</lastUpdated>\n  </versioning>\n</metadata>\n',
    );
  });

  test('keeps what was there, names a version once, and takes over nothing that could break it', () => {
    const current =
      '<metadata><versioning><versions><version>1.0.0</version><version>2</version><version>&lt;x&gt;</version></versions></versioning></metadata>';
    const merged = mergeMetadata(current, coordinates, '1.0.0', now);
    expect(merged.match(/<version>.*<\/version>/g)).toEqual([
      '<version>1.0.0</version>',
      '<version>2</version>',
    ]);
    expect(mergeMetadata('not XML <', coordinates, '1.0.0', now)).toContain('<version>1.0.0</version>');
  });
});

test('a pom says what it says literally, comments and properties aside', () => {
  const parsed = parsePom(
    pom(
      'com.acme',
      'tiny',
      '1.0.0',
      '<!-- <version>9</version> --><properties><version>8</version></properties>',
    ),
  );
  expect(parsed).toMatchObject({
    groupId: 'com.acme',
    artifactId: 'tiny',
    version: '1.0.0',
    packaging: 'jar',
  });
});
