import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPython } from '../emulator/planes/python-files.js';
import { type GateWorld, gateWorld } from '../support/gate-world.js';
import { findLeaks } from '../support/leaks.js';
import { mavenCentral } from '../support/maven-central.js';
import { VENV } from '../support/paths.js';
import { snapshot } from '../support/snapshot.js';

// The clients themselves, configured by `run` and by nothing else, against the embedded CodeArtifact.

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(new Map([['maven-central', await mavenCentral()]]));
});
afterAll(() => world.close());

const served = (format: string) =>
  world.emulator.requests().filter((request) => request.format === format && request.status === 200);

async function run(client: string, command: readonly string[], extra: Record<string, string> = {}) {
  const result = await world.cli(['run', '--clients', client, '--', ...command], extra);
  expect({ command, ...result }).toMatchObject({ exitCode: 0 });
  return result;
}

test('npm publishes and installs', async () => {
  const library = join(world.folder, 'greet');
  await mkdir(library);
  await writeFile(join(library, 'package.json'), '{"name": "@acme/greet", "version": "1.0.0"}');
  await writeFile(join(world.project, 'package.json'), '{"dependencies": {"@acme/greet": "1.0.0"}}');
  await run('npm', ['npm', 'publish', library]);
  await run('npm', ['npm', 'install', '--no-audit', '--no-fund']);
  const installed = await readFile(join(world.project, 'node_modules/@acme/greet/package.json'), 'utf8');
  expect(JSON.parse(installed)).toMatchObject({ version: '1.0.0' });
  expect(served('npm').every((request) => request.tokenKind === 'bearer')).toBe(true);
});

test('twine publishes and pip installs', async () => {
  const { wheel, wheelName } = await buildPython(join(world.folder, 'python'), {
    name: 'acme-greet',
    version: '1.0.0',
  });
  await run('pip', [join(VENV, 'twine'), 'upload', wheel]);
  const target = join(world.folder, 'wheels');
  await run('pip', [
    join(VENV, 'python'),
    '-m',
    'pip',
    'download',
    '--no-cache-dir',
    '-d',
    target,
    'acme-greet',
  ]);
  expect((await readFile(join(target, wheelName))).equals(await readFile(wheel))).toBe(true);
  expect(served('pypi').every((request) => request.tokenKind === 'basic')).toBe(true);
});

test('Maven takes plug-ins and dependencies from the repository alone', async () => {
  const source = join(world.project, 'src', 'main', 'java');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'Greet.java'), 'class Greet { org.slf4j.Logger logger; }\n');
  await writeFile(
    join(world.project, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId><artifactId>greet</artifactId><version>1.0.0</version>
  <properties>
    <maven.compiler.source>8</maven.compiler.source><maven.compiler.target>8</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`,
  );
  const local = join(world.folder, 'm2');
  await run('maven', ['mvn', '-B', '-ntp', `-Dmaven.repo.local=${local}`, 'compile'], {
    MAVEN_OPTS: '-Xmx512m',
  });
  const origin = await readFile(join(local, 'org/slf4j/slf4j-api/1.7.36/_remote.repositories'), 'utf8');
  expect(origin).toContain('slf4j-api-1.7.36.jar>codeartifact=');
  const plugin = served('maven').find((request) => request.path.includes('/maven-compiler-plugin/'));
  expect(plugin).toMatchObject({ tokenKind: 'basic' });
}, 300_000);

test('cargo publishes, and installs in the place of the public registry', async () => {
  await mkdir(world.environment['CARGO_HOME']!, { recursive: true });
  await writeFile(join(world.environment['CARGO_HOME']!, 'config.toml'), '[term]\nquiet = false');
  const before = await snapshot(world.home);
  const crate = join(world.folder, 'crate');
  await mkdir(join(crate, 'src'), { recursive: true });
  const manifest = (name: string, rest: string) =>
    `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "x"\n${rest}`;
  await writeFile(join(crate, 'Cargo.toml'), manifest('acme-greet', ''));
  await writeFile(join(crate, 'src', 'lib.rs'), 'pub fn greet() {}\n');
  const publish = [
    'cargo',
    'publish',
    '--registry',
    'codeartifact',
    '--manifest-path',
    join(crate, 'Cargo.toml'),
  ];
  await run('cargo', publish);
  await mkdir(join(world.project, 'src'), { recursive: true });
  await writeFile(join(world.project, 'Cargo.toml'), manifest('app', '[dependencies]\nacme-greet = "1"\n'));
  await writeFile(join(world.project, 'src', 'main.rs'), 'fn main() { acme_greet::greet() }\n');
  await run('cargo', ['cargo', 'check']);
  expect(await readFile(join(world.project, 'Cargo.lock'), 'utf8')).toContain(
    'registry+https://github.com/rust-lang',
  );
  expect(served('cargo').every((request) => request.tokenKind === 'bare')).toBe(true);
  // cargo's own caches are cargo's; the configuration is the user's.
  for (const name of ['registry', '.package-cache', '.global-cache', '.package-cache-mutate']) {
    await rm(join(world.environment['CARGO_HOME']!, name), { recursive: true, force: true });
  }
  expect(await snapshot(world.home)).toContain(
    before.split('\n').find((line) => line.includes('config.toml'))!,
  );
});

test('the token stands in no output, however much the clients print', async () => {
  const kept = join(world.folder, 'token');
  const script = `npm ping --loglevel silly && pip -vvv index versions acme-greet; printf %s "$TWINE_PASSWORD" > ${kept}`;
  const { stdout, stderr } = await run('npm,pip', ['sh', '-c', script]);
  const token = await readFile(kept, 'utf8');
  expect(token.length).toBeGreaterThan(500);
  expect(stderr).toContain('silly');
  expect(
    findLeaks(
      [token],
      [
        ['stdout', stdout],
        ['stderr', stderr],
      ],
    ),
  ).toEqual([]);
});
