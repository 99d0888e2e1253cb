import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { configuredFolder, judgeClientConfigs } from '../../src/gate/client-configs.js';
import { endpoint, POLICY } from './client-config/judging.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function judge(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const checkout = await Checkout.around(folder);
  return judgeClientConfigs(checkout, await checkout.files(), POLICY);
}

describe('what a checkout binds', () => {
  test('in the folder of the file, and below it where the client looks above', async () => {
    const { findings, binds } = await judge({
      'a/.npmrc': `registry=${endpoint('npm')}\n`,
      'a/.yarnrc.yml': `npmRegistryServer: ${endpoint('npm')}\n`,
    });
    expect(findings).toEqual([]);
    expect(['a', 'a/b', '.'].map((at) => binds('pnpm', at))).toEqual([true, false, false]);
    expect(['a', 'a/b', '.'].map((at) => binds('yarn-berry', at))).toEqual([true, true, false]);
    expect(binds('cargo', 'a')).toBe(false);
  });

  test('a file with a problem binds nobody', async () => {
    const { findings, binds } = await judge({ '.npmrc': `registry=${endpoint('npm')}\nstrict-ssl=false\n` });
    expect(findings).toMatchObject([{ rule: 'config', file: '.npmrc', line: 2, package: 'strict-ssl' }]);
    expect(binds('pnpm', '.')).toBe(false);
  });
});

describe('what is read in its place or besides it counts', () => {
  const POM =
    '<project><repositories><repository><url>https://maven.example/</url></repository></repositories></project>';

  test('a file that the client passes over binds nobody', async () => {
    const { findings, binds } = await judge({
      '.cargo/config.toml': `[source.crates-io]\nreplace-with = "a"\n[source.a]\nregistry = "sparse+${endpoint('cargo')}"\n`,
      'a/.cargo/config': '',
    });
    expect(findings).toEqual([]);
    expect(binds('cargo', 'a')).toBe(true);
    const shadowed = await judge({ '.cargo/config': '' });
    expect(shadowed.findings).toMatchObject([{ rule: 'config', file: '.cargo/config.toml' }]);
    expect(shadowed.binds('cargo', 'a')).toBe(false);
  });

  test('a module is one in a folder of installed packages, too', async () => {
    const { findings } = await judge({
      'pom.xml': '<project><modules><module>venv/a</module></modules></project>',
      'venv/a/pom.xml': POM,
      'venv/b/pom.xml': POM,
    });
    expect(findings).toMatchObject([{ file: 'venv/a' }, { file: 'venv/a/pom.xml', package: 'url' }]);
  });

  test('a module is one under the name of another configuration, too', async () => {
    const { findings } = await judge({
      'pom.xml': '<project><modules><module>a/package.json</module></modules></project>',
      'a/package.json': POM,
    });
    expect(findings).toMatchObject([{ file: 'a/package.json', package: 'url' }]);
  });
});

describe('a file that cannot be judged is refused', () => {
  test('behind a link', async () => {
    await writeFile(join(folder, 'other'), `registry=${endpoint('npm')}\n`);
    await symlink(join(folder, 'other'), join(folder, '.npmrc'));
    expect((await judge({})).findings).toMatchObject([{ rule: 'config', file: '.npmrc', line: 1 }]);
  });

  test('that is too large', async () => {
    const { findings } = await judge({ 'pom.xml': `<project>${' '.repeat(1024 * 1024)}</project>` });
    expect(findings).toMatchObject([{ file: 'pom.xml', message: 'it is larger than 1 MiB' }]);
  });
});

test.each([
  ['.npmrc', '.'],
  ['a/.npmrc', 'a'],
  ['.github/.npmrc', '.github'],
  ['.cargo/config.toml', '.'],
  ['a/.cargo/config', 'a'],
  ['a/.mvn/maven.config', 'a'],
  ['.mvn/extensions.xml', '.'],
  ['a/.mvn/wrapper/maven-wrapper.properties', 'a'],
  ['a/gradle/wrapper/gradle-wrapper.properties', 'a'],
  ['a/.swiftpm/configuration/registries.json', 'a'],
  ['.bundle/config', '.'],
  ['a/b/package-lock.json', 'a/b'],
])('%s configures %s', (name, configured) => {
  expect(configuredFolder(name)).toBe(configured);
});
