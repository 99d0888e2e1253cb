import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { GradleVerifications } from '../../src/gate/gradle-verification.js';
import { parseGradleLockfile } from '../../src/lockfiles/gradle-lockfile.js';

const LOCKFILE = parseGradleLockfile('a.b:tool:1.0=compileClasspath\na.b:core:2.0=compileClasspath\n');

let folder: string;
let verifications: GradleVerifications;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  verifications = new GradleVerifications(await Checkout.around(folder));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeMetadata(build: string, digit: string): Promise<void> {
  const path = join(folder, build, 'gradle/verification-metadata.xml');
  await mkdir(dirname(path), { recursive: true });
  const file = (name: string) => `<artifact name="${name}"><sha256 value="${digit.repeat(64)}"/></artifact>`;
  await writeFile(
    path,
    `<verification-metadata><components><component group="a.b" name="tool" version="1.0">
${file('tool-1.0.jar')}
${file('tool-1.0-linux.jar')}
</component></components></verification-metadata>`,
  );
}

describe('versions of a lockfile and digests of the verification metadata', () => {
  test('become one entry for each file, on the line of the lockfile', async () => {
    await writeMetadata('', 'a');
    const { packages } = await verifications.join(LOCKFILE, 'gradle.lockfile');
    expect(
      packages.map(({ key, line, classifier, integrity }) => [
        key,
        line,
        classifier,
        integrity.digests.length,
      ]),
    ).toEqual([
      ['a.b:tool:1.0', 1, undefined, 1],
      ['a.b:tool:1.0', 1, 'linux', 1],
      ['a.b:core:2.0', 2, undefined, 0],
    ]);
  });

  test('are those of the nearest build', async () => {
    await writeMetadata('', 'a');
    await writeMetadata('tools', 'b');
    const digestFor = async (path: string) =>
      (await verifications.join(LOCKFILE, path)).packages[0]!.integrity.digests[0]!.hex[0];
    expect(await digestFor('app/sub/gradle.lockfile')).toBe('a');
    expect(await digestFor('tools/sub/gradle.lockfile')).toBe('b');
  });

  test('stay apart where there is no metadata, or none that can be read', async () => {
    expect(await verifications.join(LOCKFILE, 'app/gradle.lockfile')).toEqual(LOCKFILE);
    await mkdir(join(folder, 'other/gradle'), { recursive: true });
    await writeFile(join(folder, 'other/gradle/verification-metadata.xml'), '<!DOCTYPE x><x/>');
    expect(await verifications.join(LOCKFILE, 'other/gradle.lockfile')).toEqual(LOCKFILE);
  });
});
