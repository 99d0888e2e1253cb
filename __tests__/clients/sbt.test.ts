import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { mavenCentral } from '../support/maven-central.js';
import { SBT_LAUNCHER } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// sbt itself, configured by `run` and by nothing else, against the embedded CodeArtifact.

jest.setTimeout(300_000);

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(new Map([['maven-central', await mavenCentral()]]));
});
afterAll(() => world.close());

function statusOfGreet() {
  const { catalog } = world.emulator;
  const name = { format: 'maven', namespace: 'com.acme', name: 'greet' } as const;
  return catalog.findVersion(catalog.repository('acme', OWNER, 'shared'), name, '1.0.0')?.status;
}

test('sbt takes itself, plug-ins and dependencies from the repository alone, and publishes', async () => {
  const state = join(world.folder, 'sbt');
  const files = {
    'project/build.properties': 'sbt.version=1.10.7\n',
    'project/plugins.sbt':
      'addSbtPlugin("com.eed3si9n" % "sbt-buildinfo" % "0.13.1")\nexternalResolvers := Seq("elsewhere" at "https://elsewhere.example/")\n',
    'build.sbt': `
organization := "com.acme"
name := "greet"
version := "1.0.0"
crossPaths := false
autoScalaLibrary := false
libraryDependencies += "org.slf4j" % "slf4j-api" % "1.7.36"
externalResolvers := Seq("elsewhere" at "https://elsewhere.example/")
publishTo := sys.env.get("CODEARTIFACT_GATE_SBT_PUBLISH").map { address =>
  ("codeartifact" at address).withAllowInsecureProtocol(true)
}
Compile / packageDoc / publishArtifact := false
Compile / sources := Nil
`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(world.project, name)), { recursive: true });
    await writeFile(join(world.project, name), text);
  }
  const before = await snapshot(world.home);
  const sampler = new ArgvSampler('GATE_TEST_SBT');
  sampler.start();
  // What the script `sbt` does, which is not in the launcher's package.
  const script = `echo "credentials $(stat -c %a "$SBT_CREDENTIALS") $SBT_CREDENTIALS"
    exec java $SBT_OPTS -jar ${SBT_LAUNCHER} -debug update publish \
      'set publishTo := Some(MavenCache("stage", target.value / "stage"))' publish`;
  const result = await world.cli(['run', '--clients', 'sbt', '--', 'sh', '-euc', script], {
    GATE_TEST_SBT: '1',
    COURSIER_CACHE: join(state, 'coursier'),
    SBT_OPTS: [
      ...['global.base', 'boot.directory', 'ivy.home', 'global.staging', 'global.zinc'].map(
        (name) => `-Dsbt.${name}=${join(state, name)}`,
      ),
      `-Duser.home=${join(state, 'home')} -Dsbt.server.autostart=false -Dsbt.color=false -XX:TieredStopAtLevel=1`,
      '-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9',
    ].join(' '),
  });
  const commandLines = await sampler.stop();
  expectSuccess(result);
  expect(await snapshot(world.home)).toBe(before);
  const [, mode, path] = /^credentials (\d+) (.+)$/m.exec(result.stdout)!;
  expect(mode).toBe('600');
  expect(existsSync(path!)).toBe(false);
  expect(commandLines.some((line) => line.includes('sbt.repository.config'))).toBe(true);
  expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
  const done = world.emulator.requests().filter(({ format, status }) => format === 'maven' && status < 400);
  expect(done.every(({ tokenKind }) => tokenKind === 'basic')).toBe(true);
  const paths = done.map(({ method, path }) => `${method} ${path.split('/shared/')[1]}`);
  for (const expected of [
    /^GET org\/scala-sbt\/sbt\/1\.10\.7\/sbt-1\.10\.7\.jar$/,
    /^GET com\/eed3si9n\/sbt-buildinfo.*\.jar$/,
    /^GET org\/slf4j\/slf4j-api\/1\.7\.36\/slf4j-api-1\.7\.36\.jar$/,
    /^PUT com\/acme\/greet\/1\.0\.0\/greet-1\.0\.0\.jar$/,
  ]) {
    expect(paths).toContainEqual(expect.stringMatching(expected));
  }
  // sbt sends no maven-metadata.xml, which is what ends a version of Maven's format.
  expect(statusOfGreet()).toBe('Unfinished');
  expectSuccess(await world.cli(['publish', '--maven', 'target/stage']));
  expect(statusOfGreet()).toBe('Published');
});
