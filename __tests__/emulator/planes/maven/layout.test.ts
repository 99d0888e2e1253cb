import { expect, test } from '@jest/globals';
import { locate } from '../../../../src/emulator/planes/maven/layout.js';

const NAME = { format: 'maven', namespace: 'org.acme', name: 'lib' };

test.each([
  ['org/acme/lib/1.0/lib-1.0.jar', { kind: 'asset', name: NAME, version: '1.0', asset: 'lib-1.0.jar' }],
  [
    'org/acme/lib/1.0/lib-1.0.jar.asc.sha512',
    { kind: 'asset', name: NAME, version: '1.0', asset: 'lib-1.0.jar.asc', checksum: 'SHA-512' },
  ],
  ['org/acme/lib/maven-metadata.xml', { kind: 'package metadata', name: NAME }],
  ['org/acme/lib/maven-metadata.xml.md5', { kind: 'package metadata', name: NAME, checksum: 'MD5' }],
  [
    'org/acme/lib/1.0-SNAPSHOT/maven-metadata.xml',
    { kind: 'snapshot metadata', name: NAME, version: '1.0-SNAPSHOT' },
  ],
  [
    'org/acme/lib/1.0-SNAPSHOT/lib-1.0-20260102.030405-17-sources.jar',
    {
      kind: 'asset',
      name: NAME,
      version: '1.0-20260102.030405-17',
      asset: 'lib-1.0-20260102.030405-17-sources.jar',
    },
  ],
])('%s', (path, location) => {
  expect(locate(path.split('/'))).toEqual(location);
});

test.each([
  'org/acme/lib/1.0-SNAPSHOT/lib-1.0-SNAPSHOT.jar',
  'org/acme/lib/1.0-SNAPSHOT/lib-1.1-20260102.030405-17.jar',
  'lib/1.0/lib-1.0.jar',
  'org//lib/1.0/lib-1.0.jar',
  'maven-metadata.xml',
  '',
])('no file can be at %s', (path) => {
  expect(locate(path.split('/'))).toBeUndefined();
});
