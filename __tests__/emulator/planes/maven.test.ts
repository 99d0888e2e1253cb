import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PackageName } from '../../../src/aws/formats.js';
import { mavenCentral } from '../../support/maven-central.js';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { type Served, serve } from './served.js';
import { type StaticServer, startStaticServer } from './static-server.js';
import { findTool } from './tools.js';

const TINY_LIB: PackageName = { format: 'maven', namespace: 'org.acme', name: 'tiny-lib' };
const LIB: PackageName = { format: 'maven', namespace: 'org.acme', name: 'lib' };
const DEPLOY = 'org.apache.maven.plugins:maven-deploy-plugin:3.1.1:deploy-file';
/** The local repositories start empty, so the first builds take their plugins over the network. */
const FIRST_BUILD_MILLISECONDS = 300_000;

let folder: string;
let publicStore: StaticServer;
let served: Served;
let repository: string;
let count = 0;
let builds = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maven-plane-'));
  publicStore = await startStaticServer();
  served = await serve(folder, {
    'maven-central': await mavenCentral(),
    'maven-clojars': publicStore.url,
  });
  served.createRepository('plugins');
  served.connect('plugins', 'public:maven-central');
});

afterAll(async () => {
  await served?.stop();
  await publicStore.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  repository = `java-${count}`;
  served.createRepository(repository, ['plugins']);
  await mkdir(join(folder, repository));
});

async function run(
  command: string,
  args: readonly string[],
  work: string,
  more = {},
): Promise<CommandResult> {
  return runCommand(await findTool(command), args, {
    folder: work,
    environment: { PATH: process.env['PATH'], JAVA_HOME: process.env['JAVA_HOME'], HOME: folder, ...more },
  });
}

/** Maven with nothing of its user's: own settings, where the repository stands for all others, and own caches. */
async function mvn(args: readonly string[], work: string, local = 'publisher'): Promise<CommandResult> {
  const settings = join(folder, repository, 'settings.xml');
  await writeFile(
    settings,
    `<settings>
      <servers><server><id>ca</id><username>aws</username><password>\${env.CA_TOKEN}</password></server></servers>
      <mirrors><mirror><id>ca</id><mirrorOf>*</mirrorOf><url>${served.endpoint('maven', repository)}</url></mirror></mirrors>
    </settings>`,
  );
  const always = ['-B', '-ntp', '-s', settings, `-Dmaven.repo.local=${join(folder, local)}`];
  return run('mvn', [...always, ...args], work, { CA_TOKEN: served.token });
}

/** A jar whose one class says `word`. */
async function jar(name: string, word: string): Promise<string> {
  const work = join(folder, repository, `${name}-${word}`);
  await mkdir(join(work, 'classes'), { recursive: true });
  const source = join(work, 'Word.java');
  await writeFile(
    source,
    `package acme; public class Word { public static String say() { return "${word}"; } }`,
  );
  const compiled = await run('javac', ['-d', 'classes', source], work);
  if (compiled.exitCode !== 0) throw new Error(compiled.stderr);
  const packed = await run(
    'jar',
    ['--create', '--file', `${name}.jar`, '--date=2026-01-02T03:04:06Z', '-C', 'classes', '.'],
    work,
  );
  if (packed.exitCode !== 0) throw new Error(packed.stderr);
  return join(work, `${name}.jar`);
}

function deploy(file: string, version: string, goal = DEPLOY): Promise<CommandResult> {
  return mvn(
    [
      goal,
      '-DgroupId=org.acme',
      '-DartifactId=tiny-lib',
      `-Dversion=${version}`,
      '-Dpackaging=jar',
      `-Dfile=${file}`,
      '-DrepositoryId=ca',
      `-Durl=${served.endpoint('maven', repository)}`,
    ],
    join(folder, repository),
  );
}

async function succeed(running: Promise<CommandResult>): Promise<CommandResult> {
  const result = await running;
  if (result.exitCode !== 0) throw new Error(`failed:\n${result.stdout}${result.stderr}`);
  return result;
}

/** A project that needs the library, compiled where nothing of the library is cached, then run. */
async function compileAgainst(version: string): Promise<string> {
  const resolved = join(folder, 'consumer', 'org', 'acme', 'tiny-lib');
  await rm(resolved, { recursive: true, force: true });
  builds += 1;
  const work = join(folder, repository, `app-${builds}`);
  await mkdir(join(work, 'src', 'main', 'java'), { recursive: true });
  await writeFile(
    join(work, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId><artifactId>app</artifactId><version>1</version>
      <properties>
        <maven.compiler.source>8</maven.compiler.source><maven.compiler.target>8</maven.compiler.target>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      <repositories><repository>
        <id>acme</id><url>https://maven.example/</url><snapshots><enabled>true</enabled></snapshots>
      </repository></repositories>
      <dependencies><dependency>
        <groupId>org.acme</groupId><artifactId>tiny-lib</artifactId><version>${version}</version>
      </dependency></dependencies>
    </project>`,
  );
  await writeFile(
    join(work, 'src', 'main', 'java', 'App.java'),
    'public class App { public static void main(String[] a) { System.out.println(acme.Word.say()); } }',
  );
  await succeed(mvn(['compile', '--fail-fast'], work, 'consumer'));
  const [kept] = await readdir(resolved).then((names) => names.filter((name) => !name.includes('.xml')));
  const files = await readdir(join(resolved, kept!));
  const library = files.filter((name) => name.endsWith('.jar')).sort()[0]!;
  const classpath = [join(work, 'target', 'classes'), join(resolved, kept!, library)].join(':');
  return (await succeed(run('java', ['-cp', classpath, 'App'], work))).stdout.trim();
}

describe('with Maven', () => {
  test(
    'deploys a release that another project compiles against',
    async () => {
      const file = await jar('tiny-lib', 'one');
      await succeed(deploy(file, '1.0.0'));
      expect(served.versions(repository, TINY_LIB)).toEqual({
        '1.0.0': 'Published',
      });
      expect(await compileAgainst('1.0.0')).toBe('one');
      expect(await compileAgainst('[0.9,2)')).toBe('one');
    },
    FIRST_BUILD_MILLISECONDS,
  );

  test(
    'takes the same bytes again and refuses others',
    async () => {
      const file = await jar('tiny-lib', 'one');
      await succeed(deploy(file, '1.0.0'));
      await succeed(deploy(file, '1.0.0'));
      const refused = await deploy(await jar('tiny-lib', 'two'), '1.0.0');
      expect(refused.exitCode).not.toBe(0);
      expect(refused.stdout).toContain('409');
      const kept = await get('org/acme/tiny-lib/1.0.0/tiny-lib-1.0.0.jar.sha1');
      expect(await kept.text()).toBe(digest('sha1', await readFile(file)));
    },
    FIRST_BUILD_MILLISECONDS,
  );

  test(
    'deploys a snapshot twice; the second is what others get, the first stays reachable',
    async () => {
      await succeed(deploy(await jar('tiny-lib', 'one'), '1.1.0-SNAPSHOT'));
      expect(await compileAgainst('1.1.0-SNAPSHOT')).toBe('one');
      await succeed(deploy(await jar('tiny-lib', 'two'), '1.1.0-SNAPSHOT'));
      expect(await compileAgainst('1.1.0-SNAPSHOT')).toBe('two');
      const versions = served.versions(repository, TINY_LIB);
      const builds = Object.keys(versions).filter((version) => version !== '1.1.0-SNAPSHOT');
      expect(versions['1.1.0-SNAPSHOT']).toBe('Published');
      expect(builds.map((build) => [build.replace(/\d{8}\.\d{6}/, 'T'), versions[build]])).toEqual([
        ['1.1.0-T-1', 'Unlisted'],
        ['1.1.0-T-2', 'Unlisted'],
      ]);
      expect((await get(`org/acme/tiny-lib/1.1.0-SNAPSHOT/tiny-lib-${builds[0]}.jar`)).status).toBe(200);
    },
    FIRST_BUILD_MILLISECONDS,
  );

  test(
    'finds a plugin by its prefix',
    async () => {
      await succeed(deploy(await jar('tiny-lib', 'one'), '1.0.0', 'deploy:deploy-file'));
    },
    FIRST_BUILD_MILLISECONDS,
  );
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(served.endpoint('maven', repository) + path, {
    method,
    headers: { authorization: served.authorization, ...headers },
  });
}

async function put(path: string, body: string, where = repository): Promise<number> {
  const answer = await fetch(served.endpoint('maven', where) + path, {
    method: 'PUT',
    headers: { authorization: served.authorization },
    body,
  });
  return answer.status;
}

function digest(algorithm: string, bytes: string | Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function metadata(...versions: readonly string[]): string {
  return `<metadata><groupId>org.acme</groupId><artifactId>lib</artifactId><versioning><versions>${versions
    .map((version) => `<version>${version}</version>`)
    .join('')}</versions></versioning></metadata>`;
}

function snapshotMetadata(base: string, timestamp: string, build: number): string {
  return `<metadata modelVersion="1.1.0"><groupId>org.acme</groupId><artifactId>lib</artifactId><version>${base}-SNAPSHOT</version>
    <versioning><snapshot><timestamp>${timestamp}</timestamp><buildNumber>${build}</buildNumber></snapshot></versioning></metadata>`;
}

const FOLDER = 'org/acme/lib';
const JAR = `${FOLDER}/1.0/lib-1.0.jar`;

async function publish(version: string, where = repository): Promise<void> {
  expect(await put(`${FOLDER}/${version}/lib-${version}.jar`, `jar ${version}`, where)).toBe(201);
  expect(await put(`${FOLDER}/maven-metadata.xml`, metadata(version), where)).toBe(201);
}

describe('a version', () => {
  test('is unfinished and invisible until metadata names it', async () => {
    expect(await put(JAR, 'bytes')).toBe(201);
    expect(served.versions(repository, LIB)).toEqual({ '1.0': 'Unfinished' });
    expect((await get(JAR)).status).toBe(404);
    expect((await get(`${JAR}.sha1`)).status).toBe(404);
    expect((await get(`${FOLDER}/maven-metadata.xml`)).status).toBe(404);
    expect(await put(`${FOLDER}/maven-metadata.xml`, metadata('1.0'))).toBe(201);
    expect(served.versions(repository, LIB)).toEqual({ '1.0': 'Published' });
    expect(await (await get(JAR)).text()).toBe('bytes');
  });

  test('takes more files once it is published, and the same bytes again', async () => {
    await publish('1.0');
    expect(await put(`${FOLDER}/1.0/lib-1.0-sources.jar`, 'sources')).toBe(201);
    expect(await put(`${FOLDER}/1.0/lib-1.0-sources.jar`, 'sources')).toBe(201);
    expect(await put(`${FOLDER}/1.0/lib-1.0-sources.jar`, 'others')).toBe(409);
    expect(await (await get(`${FOLDER}/1.0/lib-1.0-sources.jar`)).text()).toBe('sources');
  });

  test.each([
    ['of another package', 400, metadata('1.0').replace('<artifactId>lib', '<artifactId>other')],
    ['that is no XML', 400, 'metadata'],
    ['that names no version of the repository', 404, metadata('9.9')],
  ])('is not finished by metadata %s', async (_case, status, body) => {
    await put(JAR, 'bytes');
    expect(await put(`${FOLDER}/maven-metadata.xml`, body)).toBe(status);
    expect(served.versions(repository, LIB)).toEqual({ '1.0': 'Unfinished' });
  });
});

describe('checksums', () => {
  const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];

  test.each(ALGORITHMS)(
    '.%s is compared when it comes, and computed when it is asked for',
    async (algorithm) => {
      await publish('1.0');
      const right = digest(algorithm, 'jar 1.0');
      expect(await put(`${JAR}.${algorithm}`, right)).toBe(201);
      expect(await put(`${JAR}.${algorithm}`, right.toUpperCase())).toBe(400);
      expect(await put(`${JAR}.${algorithm}`, digest(algorithm, 'other'))).toBe(400);
      expect(await put(`${FOLDER}/1.0/none.jar.${algorithm}`, right)).toBe(404);
      expect(await put(`${FOLDER}/2.0/lib-2.0.jar.${algorithm}`, right)).toBe(404);
      expect(await (await get(`${JAR}.${algorithm}`)).text()).toBe(right);
      expect(served.assets(repository, LIB, '1.0')).toEqual(['lib-1.0.jar', 'maven-metadata.xml']);
    },
  );

  test('a wrong one keeps the version from being finished until the right one comes', async () => {
    await put(JAR, 'bytes');
    expect(await put(`${JAR}.sha1`, digest('sha1', 'other'))).toBe(400);
    expect(await put(`${FOLDER}/maven-metadata.xml`, metadata('1.0'))).toBe(400);
    expect((await get(JAR)).status).toBe(404);
    expect(await put(`${JAR}.sha1`, digest('sha1', 'bytes'))).toBe(201);
    expect(await put(`${FOLDER}/maven-metadata.xml`, metadata('1.0'))).toBe(201);
    expect((await get(JAR)).status).toBe(200);
  });

  test('of metadata are those of what was sent, and of what is served', async () => {
    await publish('1.0');
    expect(await put(`${FOLDER}/maven-metadata.xml.sha1`, digest('sha1', metadata('1.0')))).toBe(201);
    expect(await put(`${FOLDER}/maven-metadata.xml.sha1`, digest('sha1', 'other'))).toBe(400);
    const body = await (await get(`${FOLDER}/maven-metadata.xml`)).text();
    expect(await (await get(`${FOLDER}/maven-metadata.xml.sha1`)).text()).toBe(digest('sha1', body));
  });
});

describe('metadata', () => {
  test('is made from all versions in reach; the release is the newest that is no snapshot', async () => {
    served.createRepository(`${repository}-up`);
    served.createRepository(`${repository}-down`, [`${repository}-up`]);
    await publish('1.9', `${repository}-up`);
    await publish('1.10', `${repository}-up`);
    repository = `${repository}-down`;
    served.allowAll(repository, LIB);
    await publish('1.2');
    await put(`${FOLDER}/2.0-SNAPSHOT/lib-2.0-20260102.030405-1.jar`, 'snapshot');
    await put(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`, snapshotMetadata('2.0', '20260102.030405', 1));
    const body = await (await get(`${FOLDER}/maven-metadata.xml`)).text();
    expect(body.match(/<version>[^<]*/g)).toEqual([
      '<version>1.2',
      '<version>1.9',
      '<version>1.10',
      '<version>2.0-SNAPSHOT',
    ]);
    expect(body).toContain('<release>1.10</release>');
    expect(body).toContain('<latest>2.0-SNAPSHOT</latest>');
  });

  test("of an upstream's snapshot is always the upstream's newest", async () => {
    const upstream = repository;
    served.createRepository(`${upstream}-down`, [upstream]);
    for (const build of [1, 2]) {
      await put(
        `${FOLDER}/2.0-SNAPSHOT/lib-2.0-20260102.03040${build}-${build}.jar`,
        `build ${build}`,
        upstream,
      );
      const sent = snapshotMetadata('2.0', `20260102.03040${build}`, build);
      expect(await put(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`, sent, upstream)).toBe(201);
      repository = `${upstream}-down`;
      expect(await (await get(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`)).text()).toBe(sent);
      const file = await get(`${FOLDER}/2.0-SNAPSHOT/lib-2.0-20260102.03040${build}-${build}.jar`);
      expect(await file.text()).toBe(`build ${build}`);
    }
  });

  test("of a snapshot that upstreams have too is the first upstream's", async () => {
    const [first, second, down] = [`${repository}-1`, `${repository}-2`, `${repository}-down`];
    served.createRepository(first);
    served.createRepository(second);
    served.createRepository(down, [first, second]);
    const deploySnapshot = async (where: string, build: number): Promise<string> => {
      const sent = snapshotMetadata('2.0', `20260102.03040${build}`, build);
      const file = `${FOLDER}/2.0-SNAPSHOT/lib-2.0-20260102.03040${build}-${build}.jar`;
      expect(await put(file, `build ${build}`, where)).toBe(201);
      expect(await put(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`, sent, where)).toBe(201);
      return sent;
    };
    repository = down;
    const newest = async (): Promise<string> =>
      (await get(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`)).text();
    const own = await deploySnapshot(down, 3);
    expect(await newest()).toBe(own);
    await deploySnapshot(second, 2);
    expect(await newest()).toBe(own);
    served.allowAll(down, LIB);
    const upstream = await deploySnapshot(first, 1);
    expect(await newest()).toBe(upstream);
    const sum = await get(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml.sha1`);
    expect(await sum.text()).toBe(digest('sha1', upstream));
    for (const build of [1, 2, 3]) {
      const file = await get(`${FOLDER}/2.0-SNAPSHOT/lib-2.0-20260102.03040${build}-${build}.jar`);
      expect(await file.text()).toBe(`build ${build}`);
    }
    await deploySnapshot(down, 4);
    expect(await newest()).toBe(upstream);
  });

  test('is refused for a snapshot without a build, and for one whose build is not there', async () => {
    expect(await put(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`, metadata('2.0-SNAPSHOT'))).toBe(400);
    const sent = snapshotMetadata('2.0', '20260102.030405', 1);
    expect(await put(`${FOLDER}/2.0-SNAPSHOT/maven-metadata.xml`, sent)).toBe(404);
    expect(await put(`${FOLDER}/2.0-SNAPSHOT/lib-2.0-SNAPSHOT.jar`, 'not unique')).toBe(400);
  });
});

describe('the protocol', () => {
  test('answers HEAD, ranges and conditions', async () => {
    await publish('1.0');
    const head = await get(JAR, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '7', '']);
    expect(head.headers.get('last-modified')).toMatch(/GMT$/);
    const part = await get(JAR, { range: 'bytes=4-' });
    expect([part.status, await part.text()]).toEqual([206, '1.0']);
    expect((await get(JAR, { 'if-none-match': head.headers.get('etag')! })).status).toBe(304);
  });

  test('lets a client that expects 100-continue go on', async () => {
    const request = httpRequest(served.endpoint('maven', repository) + JAR, {
      method: 'PUT',
      headers: { authorization: served.authorization, expect: '100-continue', 'content-length': 5 },
    });
    request.flushHeaders();
    await once(request, 'continue');
    request.end('bytes');
    const [answer] = await once(request, 'response');
    expect([answer.statusCode, await text(answer)]).toEqual([201, '']);
  });

  test.each(['org/acme/lib/1.0/none.jar', 'lib/1.0', 'org/acme/lib/1.0/..%2fx.jar', 'x.jar', ''])(
    'has no %s',
    async (path) => {
      await publish('1.0');
      expect((await get(path)).status).toBe(404);
    },
  );

  test('takes nothing but GET, HEAD and PUT', async () => {
    expect((await get(JAR, {}, 'DELETE')).status).toBe(405);
  });

  test('lets only one of many racing uploads win', async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, index) => put(JAR, `racer ${index}`)));
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(11);
  });
});

describe('a public repository', () => {
  beforeEach(async () => {
    repository = `${repository}-public`;
    served.createRepository(repository);
    served.connect(repository, 'public:maven-clojars');
  });

  function offer(path: string, body: string, sha1 = digest('sha1', body)): void {
    publicStore.files.set(`/${path}`, { body, lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT' });
    publicStore.files.set(`/${path}.sha1`, { body: sha1 });
  }

  test('gives files of versions that its metadata leaves out, with the time at which it got them', async () => {
    offer('pub/a/lib/1.0/lib-1.0.pom', '<project/>');
    offer('pub/a/lib/1.0/lib-1.0-odd.txt', 'odd');
    const file = await get('pub/a/lib/1.0/lib-1.0-odd.txt');
    expect([file.status, await file.text()]).toEqual([200, 'odd']);
    expect(file.headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    expect(await (await get('pub/a/lib/1.0/lib-1.0.pom.sha256')).text()).toBe(digest('sha256', '<project/>'));
    expect((await get('pub/a/lib/1.0/lib-1.0.jar')).status).toBe(404);
    expect(served.assets(repository, { ...LIB, namespace: 'pub.a' }, '1.0')).toEqual([
      'lib-1.0-odd.txt',
      'lib-1.0.pom',
    ]);
  });

  test('gives a file whose version has no POM', async () => {
    offer('pub/b/lib/1.0/lib-1.0.jar', 'old');
    expect(await (await get('pub/b/lib/1.0/lib-1.0.jar')).text()).toBe('old');
  });

  test('is served again without it', async () => {
    offer('pub/c/lib/1.0/lib-1.0.pom', '<project/>');
    await get('pub/c/lib/1.0/lib-1.0.pom');
    publicStore.files.delete('/pub/c/lib/1.0/lib-1.0.pom');
    expect(await (await get('pub/c/lib/1.0/lib-1.0.pom')).text()).toBe('<project/>');
  });

  test('is not believed when a file is not what its checksum says', async () => {
    offer('pub/d/lib/1.0/lib-1.0.pom', '<project/>');
    offer('pub/d/lib/1.0/lib-1.0.jar', 'forged', digest('sha1', 'true'));
    expect((await get('pub/d/lib/1.0/lib-1.0.jar')).status).toBe(503);
  });

  test('lists its releases, never its snapshots', async () => {
    const versions = ['1.0', '1.1-SNAPSHOT', '2.0']
      .map((version) => `<version>${version}</version>`)
      .join('');
    offer(
      'pub/e/lib/maven-metadata.xml',
      `<metadata><groupId>pub.e</groupId><artifactId>lib</artifactId><versioning><versions>${versions}</versions><lastUpdated>20260102030405</lastUpdated></versioning></metadata>`,
    );
    const body = await (await get('pub/e/lib/maven-metadata.xml')).text();
    expect(body.match(/<version>[^<]*/g)).toEqual(['<version>1.0', '<version>2.0']);
    expect(body).toContain('<lastUpdated>20260102030405</lastUpdated>');
    offer('pub/e/lib/1.1-SNAPSHOT/lib-1.1-20260102.030405-1.jar', 'snapshot');
    expect((await get('pub/e/lib/1.1-SNAPSHOT/lib-1.1-20260102.030405-1.jar')).status).toBe(404);
  });

  test('tells the plugin prefixes of a group', async () => {
    offer(
      'pub/plugins/maven-metadata.xml',
      '<metadata><plugins><plugin><name>N</name><prefix>do</prefix><artifactId>do-maven-plugin</artifactId></plugin></plugins></metadata>',
    );
    const body = await (await get('pub/plugins/maven-metadata.xml')).text();
    expect(body.replace(/\s+/g, '')).toContain(
      '<plugins><plugin><prefix>do</prefix><artifactId>do-maven-plugin</artifactId></plugin></plugins>',
    );
  });
});
