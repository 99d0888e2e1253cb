import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { mavenCentral } from '../support/maven-central.js';
import { MAVEN_39 } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// Maven 3.9 itself, configured by `run` through MAVEN_ARGS alone, which is all that a later Maven may be left with.

jest.setTimeout(300_000);

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(new Map([['maven-central', await mavenCentral()]]));
});
afterAll(() => world.close());

const CLASSIFIERS = ['one', 'two', 'three', 'four', 'five', 'six'];

test('Maven 3.9 deploys one file after the other, and takes plug-ins and dependencies from the repository alone', async () => {
  const local = join(world.folder, 'm2');
  for (const name of ['main', ...CLASSIFIERS])
    await writeFile(join(world.folder, `${name}.zip`), name.repeat(20_000));
  await mkdir(join(world.project, 'src/main/java'), { recursive: true });
  await writeFile(join(world.project, 'src/main/java/A.java'), 'class A { org.slf4j.Logger logger; }\n');
  await writeFile(
    join(world.project, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId><artifactId>app</artifactId><version>1.0.0</version>
  <properties>
    <maven.compiler.source>8</maven.compiler.source><maven.compiler.target>8</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <repositories><repository><id>elsewhere</id><url>https://elsewhere.example/</url></repository></repositories>
  <dependencies>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>1.7.36</version></dependency>
    <dependency><groupId>com.acme</groupId><artifactId>files</artifactId><version>1.0.0</version><type>zip</type></dependency>
  </dependencies>
</project>
`,
  );
  const list = (value: (name: string) => string) => CLASSIFIERS.map(value).join();
  const maven = `${join(MAVEN_39, 'mvn')} -B -ntp -X -Dmaven.repo.local=${local} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9`;
  const script = `unset MAVEN_OPTS
    ${maven} org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy-file -Dfile=../main.zip -DgroupId=com.acme \
      -DartifactId=files -Dversion=1.0.0 -Dpackaging=zip -DrepositoryId=codeartifact \
      -Durl=${world.emulator.url}/maven/d/acme-${OWNER}/shared/ \
      -Dfiles=${list((name) => `../${name}.zip`)} -Dclassifiers=${list((name) => name)} -Dtypes=${list(() => 'zip')}
    rm -rf ${local}/com/acme
    ${maven} compile`;
  const before = await snapshot(world.home);
  const sampler = new ArgvSampler('GATE_TEST_MAVEN');
  sampler.start();
  const result = await world.cli(['run', '--clients', 'maven', '--', 'sh', '-euc', script], {
    GATE_TEST_MAVEN: '1',
  });
  const commandLines = await sampler.stop();
  expectSuccess(result);
  expect(await snapshot(world.home)).toBe(before);
  expect(
    commandLines.some((line) => /maven\.home=\S*maven-3\.9 .* -gs \S+\/maven\/settings\.xml /.test(line)),
  ).toBe(true);
  expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
  const done = world.emulator.requests().filter(({ format, status }) => format === 'maven' && status < 400);
  expect(done.every(({ tokenKind }) => tokenKind === 'basic')).toBe(true);
  const uploads = done.flatMap(({ method, path }) =>
    method === 'PUT' ? [path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md5|sha1)$/, '')] : [],
  );
  // Each with its digests before the next: uploads at once would be mixed up.
  expect(uploads.filter((name, index) => name !== uploads[index - 1])).toEqual([...new Set(uploads)]);
  expect(new Set(uploads).size).toBe(CLASSIFIERS.length + 3);
  const origins = await readFile(join(local, 'com/acme/files/1.0.0/_remote.repositories'), 'utf8');
  expect(origins).toContain('files-1.0.0.zip>codeartifact=');
});
