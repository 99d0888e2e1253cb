import { describe, expect, test } from '@jest/globals';
import { mavenParts } from '../../../src/buildspec/ecosystems/maven.js';
import { checkoutOf } from '../checkout-of.js';

const partsOf = (files: Readonly<Record<string, string>>, settings: object = {}) =>
  mavenParts(checkoutOf(files, settings));

const POM = '<project/>';

describe('which projects there are', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['modules below their parent', { 'pom.xml': POM, 'a/pom.xml': POM, 'a/b/pom.xml': POM }, ['']],
    ['projects beside each other', { 'a/pom.xml': POM, 'b/pom.xml': POM }, ['a', 'b']],
    [
      'a parent in a folder of its own',
      {
        'app/pom.xml': POM,
        'lib/pom.xml': POM,
        'parent/pom.xml':
          '<project><modules><module>../app</module></modules><profiles><profile><modules><module>../lib/pom.xml</module></modules></profile></profiles></project>',
      },
      ['parent'],
    ],
    [
      'a module that is in a comment alone',
      { 'a/pom.xml': POM, 'b/pom.xml': '<project><!--<modules><module>../a</module></modules>--></project>' },
      ['a', 'b'],
    ],
    [
      'a project that names itself',
      { 'a/pom.xml': '<project><modules><module>.</module></modules></project>' },
      ['a'],
    ],
  ])('%s', async (_, files, folders) => {
    expect((await partsOf(files)).map(({ folder }) => folder)).toEqual(folders);
  });

  test('a pom.xml that is none is refused with its line', async () => {
    await expect(partsOf({ 'pom.xml': '<project>\n<a></b></project>' })).rejects.toThrow(
      /^Could not read the project \(pom\.xml:2\): /,
    );
  });
});

test('the key of the cache has every pom and every lockfile of the reactor, and none of others', async () => {
  const [part] = await partsOf({
    'pom.xml': POM,
    'lockfile.json': '{}',
    'a/pom.xml': POM,
    'a/lockfile.json': '{}',
    'web/lockfile.json': '{}',
  });
  expect(part!.lockfiles).toEqual(['a/pom.xml', 'pom.xml', 'a/lockfile.json', 'lockfile.json']);
  expect(part!.notes).toEqual([]);
});

test('a project without a lockfile is told: nobody judges what it installs', async () => {
  expect((await partsOf({ 'pom.xml': POM }))[0]!.notes).toMatchObject([{ file: 'pom.xml' }]);
});

test('a project with modules, which publish does not take, is told', async () => {
  const files = {
    'pom.xml': '<project><modules><module>a</module></modules></project>',
    'a/pom.xml': POM,
    'lockfile.json': '{}',
  };
  const notes = async (maven: string) => (await partsOf(files, { publish: [{ maven }] }))[0]!.notes;
  expect(await notes('.')).toMatchObject([
    { file: 'pom.xml', remedy: expect.stringContaining('target/stage') as unknown as string },
  ]);
  expect(await notes('a')).toEqual([]);
  expect(await notes('target/stage')).toEqual([]);
});

test.each([
  ['<project><properties><java.version>1.8</java.version></properties></project>', 'corretto8', 5],
  [
    '<project><properties><maven.compiler.release> 17 </maven.compiler.release></properties></project>',
    'corretto17',
    3,
  ],
  ['<project><!-- <java.version>8</java.version> --></project>', 'corretto21', 5],
  ['<project><properties><java.version>${jdk}</java.version></properties></project>', 'corretto21', 5],
])('%s prefers %s', async (pom, preferred, accepted) => {
  const [part] = await partsOf({ 'pom.xml': pom });
  const versions = ['corretto25', 'corretto21', 'corretto17', 'corretto11', 'corretto8'];
  expect(part!.preferred).toBe(preferred);
  expect(versions.filter(part!.accepts)).toHaveLength(accepted);
});

test.each<readonly [string, string, number]>([
  ['.', 'mvn -B -ntp verify', 1],
  ['a', 'mvn -B -ntp verify', 1],
  ['*', 'mvn -B -ntp verify', 1],
  [
    './target/stage/',
    'mvn -B -ntp -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"target/stage deploy',
    1,
  ],
  [
    'target/my $(stage)',
    'mvn -B -ntp -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"\'target/my $(stage)\' deploy',
    1,
  ],
  ['*/target/stage', 'mvn -B -ntp verify', 0],
  ['../stage', 'mvn -B -ntp verify', 0],
  ['/tmp/stage', 'mvn -B -ntp verify', 0],
])('publish %s is built by %s', async (maven, command, made) => {
  const [part] = await partsOf({ 'pom.xml': POM, 'a/pom.xml': POM }, { publish: [{ maven }] });
  expect([part!.build, part!.publishes.length]).toEqual([[command], made]);
});
