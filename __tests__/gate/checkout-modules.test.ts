import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { CheckoutModules } from '../../src/gate/checkout-modules.js';
import { cargoLockfile, parseCargoLock } from '../../src/lockfiles/cargo.js';
import { gemfileLock, parseGemfileLock } from '../../src/lockfiles/gemfile.js';
import { mavenLockfile, parseMavenLockfile } from '../../src/lockfiles/maven.js';
import { nugetLockfile, parseNugetLockfile } from '../../src/lockfiles/nuget.js';

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
  const modules = new CheckoutModules(await Checkout.around(folder));
  const { packages } = await modules.settle(lockfile, mavenLockfile);
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

test('a module that was built already has a digest, and its parent a folder', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  const pom = (artifact: string) =>
    `<project><groupId>com.acme</groupId><artifactId>${artifact}</artifactId></project>`;
  await mkdir(join(folder, 'core'));
  await writeFile(join(folder, 'core/pom.xml'), pom('core'));
  await writeFile(join(folder, 'pom.xml'), pom('parent'));
  const checksum = 'a'.repeat(64);
  const parentPom = {
    groupId: 'com.acme',
    artifactId: 'parent',
    version: '1.0',
    relativePath: 'pom.xml',
    checksumAlgorithm: 'SHA-256',
    checksum,
  };
  const core = { ...ENTRY, groupId: 'com.acme', artifactId: 'core', checksum, parentPom };
  const lockfile = parseMavenLockfile(
    JSON.stringify({
      lockFileVersion: 1,
      groupId: 'com.acme',
      artifactId: 'app',
      version: '1.0',
      dependencies: [core],
    }),
  );
  const { packages } = await new CheckoutModules(await Checkout.around(folder)).settle(
    lockfile,
    mavenLockfile,
  );
  expect(packages.map(({ name, source }) => [name, source.kind])).toEqual([
    ['core', 'workspace'],
    ['parent', 'workspace'],
  ]);
  await rm(folder, { recursive: true });
});

test('a crate without source and digest is one of the checkout only where a Cargo.toml says so', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  await writeFile(join(folder, 'Cargo.toml'), '[package]\nname = "app"\n[dependencies]\nserde = "1"\n');
  const entries = ['app', 'serde'].map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`);
  const lockfile = parseCargoLock(`version = 4\n\n${entries.join('\n')}`);
  const { packages } = await new CheckoutModules(await Checkout.around(folder)).settle(
    lockfile,
    cargoLockfile,
  );
  expect(packages.map(({ name, source }) => [name, source.kind])).toEqual([
    ['app', 'path'],
    ['serde', 'implied'],
  ]);
  await rm(folder, { recursive: true });
});

test('a project of .NET is one of the checkout by its file, or by the name that it gives itself', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  await writeFile(join(folder, 'Core.csproj'), '\ufeff<Project/>');
  await writeFile(
    join(folder, 'Other.fsproj'),
    '<Project><PropertyGroup><PackageId> Acme.Other </PackageId></PropertyGroup></Project>',
  );
  const projects = Object.fromEntries(
    ['core', 'Acme.Other', 'Newtonsoft.Json'].map((name) => [name, { type: 'Project' }]),
  );
  const lockfile = parseNugetLockfile(JSON.stringify({ version: 1, dependencies: { 'net8.0': projects } }));
  const modules = new CheckoutModules(await Checkout.around(folder));
  const { packages } = await modules.settle(lockfile, nugetLockfile);
  expect(packages.map(({ name, source }) => [name, source.kind])).toEqual([
    ['core', 'workspace'],
    ['acme.other', 'workspace'],
    ['newtonsoft.json', 'implied'],
  ]);
  await rm(folder, { recursive: true });
});

test('a gem of a folder is one of the checkout by its specification', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  await mkdir(join(folder, 'own'));
  await writeFile(join(folder, 'own', 'own.gemspec'), '');
  const lockfile = parseGemfileLock(
    'PATH\n  remote: own\n  specs:\n    own (1.0)\n    rack (3.0)\n\nDEPENDENCIES\n  own!\n  rack\n',
    'Gemfile.lock',
  );
  const modules = new CheckoutModules(await Checkout.around(folder));
  const { packages } = await modules.settle(lockfile, gemfileLock);
  expect(packages.map(({ name, source }) => [name, source.kind])).toEqual([
    ['own', 'path'],
    ['rack', 'implied'],
  ]);
  await rm(folder, { recursive: true });
});
