import { describe, expect, test } from '@jest/globals';
import { mavenChecksums, parseMavenChecksums } from '../../src/lockfiles/maven-checksums.js';

const DIGEST = 'ab'.repeat(32);

describe('trusted checksums of Maven Resolver', () => {
  test.each([
    ['.mvn/checksums/checksums.sha256', true],
    ['app/.mvn/checksums/checksums-my.repo_1.sha512', true],
    ['.mvn/checksums/central/g/a/1/a-1.jar.sha1', true],
    ['.mvn/checksums/readme.md', false],
    ['.mvn/checksums/checksums.crc32', false],
    ['mvn/checksums/checksums.sha256', false],
    ['checksums.sha256', false],
  ])('%s: %s', (path, expected) => {
    expect(mavenChecksums.matches(path)).toBe(expected);
  });

  test('reads group, artifact, version, classifier and extension from the layout', () => {
    const { packages, problems } = parseMavenChecksums(
      `# written by hand\n\n${DIGEST}  org/acme/deep/tool/1.0-rc.1/tool-1.0-rc.1-linux.tar.gz\n${DIGEST} *a/b/1/b-1.jar\n`,
      '.mvn/checksums/checksums-shared.sha256',
    );
    expect(problems).toEqual([]);
    expect(packages).toEqual([
      {
        format: 'maven',
        namespace: 'org.acme.deep',
        name: 'tool',
        version: '1.0-rc.1',
        classifier: 'linux',
        extension: 'tar.gz',
        source: { kind: 'implied' },
        integrity: { digests: [{ algorithm: 'sha256', hex: DIGEST }], malformed: [] },
        line: 3,
        key: 'org/acme/deep/tool/1.0-rc.1/tool-1.0-rc.1-linux.tar.gz',
      },
      expect.objectContaining({ namespace: 'a', name: 'b', version: '1', extension: 'jar', line: 4 }),
    ]);
  });

  test('reads one file of a sparse directory below its repository', () => {
    const { packages } = parseMavenChecksums(
      DIGEST,
      '.mvn/checksums/shared/org/acme/tool/1.0/tool-1.0.pom.sha256',
    );
    expect(packages).toMatchObject([
      { namespace: 'org.acme', name: 'tool', version: '1.0', extension: 'pom' },
    ]);
  });

  test('counts what it leaves out', () => {
    expect(parseMavenChecksums(`${DIGEST}  tool-1.0.jar\n`, '.mvn/checksums/checksums.sha256')).toMatchObject(
      {
        packages: [],
        skipped: 1,
        problems: [{ rule: 'entry', line: 1, key: 'tool-1.0.jar' }],
      },
    );
  });
});
