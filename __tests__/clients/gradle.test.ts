import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { mavenCentral } from '../support/maven-central.js';
import { GRADLE_8 } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// Gradle itself, the oldest and a newer one, configured by `run` and by nothing else, against the embedded CodeArtifact.

jest.setTimeout(300_000);

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(new Map([['maven-central', await mavenCentral()]]));
  await makePluginJar();
});
afterAll(() => world.close());

const GRADLES = [
  ['4.4', 'gradle'],
  ['8.6', GRADLE_8],
] as const;

const pluginJar = () => join(world.folder, 'hello.jar');

async function write(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** A plug-in without a build of its own, which would need all of Gradle's API. */
async function makePluginJar() {
  const folder = join(world.folder, 'plugin');
  await write(folder, {
    'org/gradle/api/Plugin.java':
      'package org.gradle.api; public interface Plugin<T> { void apply(T target); }\n',
    'acme/Hello.java':
      'package acme; public class Hello implements org.gradle.api.Plugin<Object> {\n  public void apply(Object target) { System.out.println("hello from the plug-in"); }\n}\n',
    'META-INF/gradle-plugins/com.acme.hello.properties': 'implementation-class=acme.Hello\n',
  });
  const options = { folder, environment: world.environment };
  const compile = ['--release', '8', '-nowarn', 'acme/Hello.java', 'org/gradle/api/Plugin.java'];
  expectSuccess(await runCommand('javac', compile, options));
  const content = ['acme/Hello.class', 'META-INF/gradle-plugins'];
  expectSuccess(await runCommand('jar', ['cf', pluginJar(), ...content], options));
}

/**
 * One job: logs in, runs Gradle in a folder of these files, logs out. Nothing but the repository can be reached. Then
 * the user's init scripts are what they were, and the token is nowhere: in no output, file or command line.
 */
async function job(
  gradle: string,
  name: string,
  files: Readonly<Record<string, string>>,
  tasks: readonly string[],
) {
  const folder = join(world.project, name);
  await write(folder, files);
  // Gradle takes what another version has fetched: one home each. What is in it besides init scripts is Gradle's own.
  const home = join(world.home, `gradle-${name}`);
  await write(home, { 'init.d/own.gradle': 'println "own init script"\n' });
  const before = await snapshot(join(home, 'init.d'));
  const asked = world.emulator.requests().length;
  const sampler = new ArgvSampler('GATE_TEST_GRADLE');
  sampler.start();
  const command = [gradle, '--debug', '--stacktrace', '-p', folder, ...tasks];
  const result = await world.cli(['run', '--clients', 'gradle', '--', ...command], {
    GATE_TEST_GRADLE: '1',
    GRADLE_USER_HOME: home,
    GRADLE_OPTS:
      '-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9 -Dmaven.repo.local=/nowhere -Dorg.gradle.configuration-cache=true',
  });
  const commandLines = await sampler.stop();
  expectSuccess(result);
  expect(await snapshot(join(home, 'init.d'))).toBe(before);
  expect(commandLines.some((line) => line.includes('--stacktrace'))).toBe(true);
  expect(existsSync(join(home, 'daemon'))).toBe(false);
  expect(result.stdout).toContain('own init script');
  expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
  const served = world.emulator.requests().slice(asked);
  const done = served.filter(({ format, status }) => format === 'maven' && status < 400);
  expect(done.every(({ tokenKind }) => tokenKind === 'basic')).toBe(true);
  return { ...result, paths: done.map(({ method, path }) => `${method} ${path.split('/shared/')[1]}`) };
}

/** Its settings forbid repositories of projects, and one of theirs is alone in having a group. */
const LIBRARY = {
  'settings.gradle': `
rootProject.name = 'greet'
dependencyResolutionManagement {
  repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
  repositories {
    mavenCentral()
    exclusiveContent {
      forRepository { maven { url 'https://elsewhere.example/' } }
      filter { includeGroup 'org.slf4j' }
    }
  }
}
`,
  'src/main/resources/greeting.txt': 'hello\n',
  'build.gradle': `
plugins { id 'java-library'; id 'maven-publish' }
group = 'com.acme'; version = '1.0.0'
dependencies { api 'org.slf4j:slf4j-api:1.7.36' }
task fetch { doLast { println 'fetched ' + configurations.compileClasspath.files*.name } }
publishing { publications {
  library(MavenPublication) { from components.java }
  plugin(MavenPublication) { artifactId 'hello'; artifact file('../../hello.jar') }
  marker(MavenPublication) {
    groupId 'com.acme.hello'
    artifactId 'com.acme.hello.gradle.plugin'
    pom.withXml {
      def dependency = asNode().appendNode('dependencies').appendNode('dependency')
      [groupId: 'com.acme', artifactId: 'hello', version: '1.0.0'].each { dependency.appendNode(it.key, it.value) }
    }
  }
} }
`,
};

/** Repositories of all kinds, none of which is the one that is to be asked. */
const ELSEWHERE = `
  mavenCentral()
  maven { url 'https://elsewhere.example/'; credentials { username 'me'; password 'mine' } }
  maven { url 'https://more.example/'; artifactUrls 'https://files.example/' }
  ivy { url 'https://ivy.example/' }
`;

const CONSUMER = {
  'settings.gradle': `
pluginManagement { repositories { gradlePluginPortal()
${ELSEWHERE} } }
rootProject.name = 'app'
`,
  'build.gradle': `
buildscript { repositories { ${ELSEWHERE} }
  dependencies { classpath 'commons-codec:commons-codec:1.15' } }
plugins { id 'com.acme.hello' version '1.0.0'; id 'java-library'; id 'maven-publish' }
repositories { ${ELSEWHERE} }
repositories.maven { name = 'late' }.url = 'https://late.example/'
dependencies { api 'com.acme:greet:1.0.0' }
publishing { repositories { } }
task fetch { doLast {
  println 'fetched ' + configurations.runtimeClasspath.files*.name
  println 'publishes to ' + publishing.repositories.collect { it.name + ':' + it.url }
} }
`,
};

beforeAll(async () => {
  // Debian's 4.4 cannot upload to a server: it lacks the part of Maven that does.
  const { paths } = await job(GRADLE_8, 'library', LIBRARY, ['fetch', 'publish']);
  expect(paths).toContain('PUT com/acme/greet/1.0.0/greet-1.0.0.jar');
  expect(paths).toContain('GET org/slf4j/slf4j-api/1.7.36/slf4j-api-1.7.36.jar');
  expect(paths).toContain('PUT com/acme/greet/maven-metadata.xml');
});

test.each(GRADLES)(
  'Gradle %s takes plug-ins and dependencies from the repository alone',
  async (name, gradle) => {
    const { stdout, paths } = await job(gradle, `app-${name}`, CONSUMER, ['fetch']);
    expect(stdout).toContain('hello from the plug-in');
    expect(stdout).toContain('fetched [greet-1.0.0.jar, slf4j-api-1.7.36.jar]');
    expect(stdout).toContain(
      `publishes to [codeartifact:${world.emulator.url}/maven/d/acme-${OWNER}/shared/]`,
    );
    expect(stdout).toContain('the repository ivy is not asked');
    expect(paths).toContain('GET com/acme/greet/1.0.0/greet-1.0.0.jar');
    expect(paths).toContain('GET com/acme/hello/1.0.0/hello-1.0.0.jar');
  },
);
