import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { MavenModules } from '../../src/gate/maven-modules.js';
import { parseMavenLockfile } from '../../src/lockfiles/maven.js';

const ENTRY = { version: '1.0', checksumAlgorithm: 'SHA-256', checksum: '', resolved: '' };

test('what a lockfile leaves empty is a module only where a POM of the checkout says so', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  const poms = {
    own: '<project><groupId>com.acme</groupId><artifactId>own</artifactId></project>',
    inherited:
      '<project><parent><groupId>com.acme</groupId></parent><artifactId>inherited</artifactId></project>',
    other: '<project><groupId>org.other</groupId><artifactId>other</artifactId></project>',
    nested: '<project><groupId>com.acme</groupId><build><artifactId>nested</artifactId></build></project>',
    unreadable:
      '<!DOCTYPE x><project><groupId>com.acme</groupId><artifactId>unreadable</artifactId></project>',
  };
  for (const [name, pom] of Object.entries(poms)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'pom.xml'), pom);
  }
  const dependencies = [...Object.keys(poms), 'absent'].map((name) => ({
    ...ENTRY,
    groupId: 'com.acme',
    artifactId: name,
  }));
  const lockfile = parseMavenLockfile(
    JSON.stringify({
      lockFileVersion: 1,
      groupId: 'com.acme',
      artifactId: 'app',
      version: '1.0',
      dependencies,
    }),
  );
  expect(lockfile.packages.every(({ source }) => source.kind === 'workspace')).toBe(true);
  const { packages } = await new MavenModules(await Checkout.around(folder)).settle(lockfile);
  expect(packages.map(({ name, source }) => [name, source.kind])).toEqual([
    ['own', 'workspace'],
    ['inherited', 'workspace'],
    ['other', 'implied'],
    ['nested', 'implied'],
    ['unreadable', 'implied'],
    ['absent', 'implied'],
  ]);
  await rm(folder, { recursive: true });
});
