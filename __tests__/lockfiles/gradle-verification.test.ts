import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseGradleVerification } from '../../src/lockfiles/gradle-verification.js';
import { ROOT } from '../support/paths.js';

const SAMPLES = join(ROOT, '__tests__/lockfiles/samples/verification-metadata.xml');
const sample = async (name: string) =>
  parseGradleVerification(await readFile(join(SAMPLES, name, 'gradle/verification-metadata.xml'), 'utf8'));

describe('verification metadata of Gradle', () => {
  test('is one entry for each file, with what its name says', async () => {
    const { packages } = await sample('gradle-8.5-sha256');
    expect(packages).toHaveLength(44);
    expect(packages.filter(({ name }) => name === 'netty-transport-native-epoll')).toMatchObject([
      { classifier: 'linux-x86_64', extension: 'jar', version: '4.1.112.Final', source: { kind: 'implied' } },
      { extension: 'pom' },
    ]);
  });

  test('keeps every digest that Gradle would accept', async () => {
    const { packages } = await sample('gradle-8.5-also-trust-and-pgp');
    expect(packages.filter(({ integrity }) => integrity.digests.length === 2).map(({ key }) => key)).toEqual([
      'com.fasterxml.jackson:jackson-parent:2.17 jackson-parent-2.17.pom',
    ]);
  });

  test('a root of another name, and a component of no version, are refused', () => {
    expect(parseGradleVerification('<project/>').problems).toMatchObject([{ rule: 'unreadable', line: 1 }]);
    const text =
      '<verification-metadata><components>\n<component group="a" name="b"><artifact name="b.jar"/></component>\n<else/></components></verification-metadata>';
    expect(parseGradleVerification(text)).toMatchObject({
      packages: [],
      skipped: 1,
      problems: [
        { rule: 'entry', line: 2 },
        { rule: 'entry', line: 3, key: 'else' },
      ],
    });
  });
});
