import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { mavenDrift } from '../../../src/gate/drift/maven.js';
import { parseMavenLockfile } from '../../../src/lockfiles/maven.js';

const POM = '<project>\n  <artifactId>app</artifactId>\n</project>\n';
const digestOf = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex');

function lockfileOf(pom: object): string {
  return JSON.stringify({ lockFileVersion: 1, pom, dependencies: [] }, undefined, 1);
}

function pomOf(checksum: string | undefined, more: object = {}) {
  return { version: '1.0.0', relativePath: 'pom.xml', checksumAlgorithm: 'SHA-256', checksum, ...more };
}

function drift(pom: object, files: Readonly<Record<string, string>>) {
  const lockfile = parseMavenLockfile(lockfileOf(pom));
  const path = 'app/lockfile.json';
  const names = mavenDrift.manifestsOf(lockfile, path, Object.keys(files));
  const texts = new Map(names.flatMap((name) => (name in files ? [[name, files[name]!] as const] : [])));
  return mavenDrift
    .judge(lockfile, path, texts)
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('the POM that the lockfile was made from is none, with either line ends', () => {
  for (const digest of [digestOf(POM), digestOf(POM.replaceAll('\n', '\r\n')), digestOf(`\ufeff${POM}`)])
    expect(drift(pomOf(digest), { 'app/pom.xml': POM })).toEqual([]);
  expect(drift(pomOf(digestOf(POM)), { 'app/pom.xml': POM.replaceAll('\n', '\r\n') })).toEqual([]);
  const sha512 = pomOf(digestOf(POM, 'sha512'), { checksumAlgorithm: 'SHA-512' });
  expect(drift(sha512, { 'app/pom.xml': POM })).toEqual([]);
});

test('a POM that changed is drift, and so is one above it in the checkout', () => {
  const changed = POM.replace('app', 'evil');
  expect(drift(pomOf(digestOf(POM)), { 'app/pom.xml': changed })).toEqual([
    'app/lockfile.json:7 app/pom.xml is not what it was made from',
  ]);
  const parent = pomOf(digestOf(POM), { relativePath: '../pom.xml' });
  const files = { 'app/pom.xml': POM, 'pom.xml': changed };
  expect(drift(pomOf(digestOf(POM), { parent }), files)).toEqual([
    'app/lockfile.json:12 pom.xml is not what it was made from',
  ]);
});

test('a digest that was taken out is drift, but that of a snapshot', () => {
  const files = { 'app/pom.xml': POM };
  const [problem] = drift(pomOf(''), files);
  expect(problem).toContain('it has no digest of app/pom.xml');
  expect(drift(pomOf(undefined), files)).toHaveLength(1);
  expect(drift(pomOf(digestOf(POM), { checksumAlgorithm: 'CRC' }), files)).toHaveLength(1);
  expect(drift(pomOf('', { version: '1.0.0-SNAPSHOT' }), files)).toEqual([]);
});

test('a POM that is not there, or lies outside, is left alone', () => {
  expect(drift(pomOf(digestOf(POM)), {})).toEqual([]);
  expect(drift(pomOf(digestOf(POM), { relativePath: '../../pom.xml' }), { 'pom.xml': 'x' })).toEqual([]);
});

test('a lockfile that says it has the POM, but has none, is weakened', () => {
  const metaData = { config: { includeParentPom: true } };
  const text = JSON.stringify({ lockFileVersion: 1, dependencies: [], metaData }, undefined, 1);
  expect(parseMavenLockfile(text).problems).toContainEqual(
    expect.objectContaining({ rule: 'weakened', line: 6, key: 'pom' }),
  );
});
