import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PublishService } from '../../src/aws/codeartifact.js';
import { connect } from '../../src/aws/connect.js';
import type { PackageName } from '../../src/aws/formats.js';
import { previewPublication, publishPackages } from '../../src/publish/publish.js';
import { receiptJson } from '../../src/publish/receipt.js';
import { crate, jar, npmTarball, pom, sdist, wheel, writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';
import { runTool } from '../packages/recording.js';
import { buildGem } from '../support/gems.js';
import { ROOT, VENV } from '../support/paths.js';
import {
  type LossyProxy,
  lossyProxy,
  REGION,
  SETTINGS,
  startRepository,
  type TestRepository,
  testHost,
} from './repository.js';

let repository: TestRepository;
let clockOffset = 0;
const proxies: LossyProxy[] = [];

beforeAll(async () => {
  repository = await startRepository(() => Date.now() + clockOffset);
});
afterAll(async () => repository.close());
beforeEach(() => {
  repository.newRequests();
});
afterEach(() => {
  clockOffset = 0;
  for (const proxy of proxies.splice(0)) proxy.close();
});

/** Every test has names of its own, since they share a repository. */
let counter = 0;
function unique(): string {
  counter += 1;
  return `tiny${counter}`;
}

async function folderOf(files: Readonly<Record<string, Buffer | string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) await writeTree(join(folder, name), bytes);
  return folder;
}

type Overrides = Partial<Parameters<typeof publishPackages>[0]>;

async function publish(
  folder: string,
  targets: Parameters<typeof publishPackages>[0]['targets'],
  overrides: Overrides = {},
) {
  const { host, printed } = await testHost();
  const receipt = await publishPackages({ ...repository.options(folder, host), targets, ...overrides });
  return { receipt, printed, verdicts: receipt.packages.map(({ verdict }) => verdict) };
}

async function npmFolder(name: string, ...versions: readonly string[]): Promise<string> {
  const files = await Promise.all(
    versions.map(async (version) => [`${name}-${version}.tgz`, await npmTarball({ name, version })] as const),
  );
  return folderOf(Object.fromEntries(files));
}

function uploads(): readonly string[] {
  return repository.dataRequests().filter((request) => !request.startsWith('GET'));
}

/** A clock that does not wait, and whose time passes by what was slept. */
function patientClock() {
  let slept = 0;
  const start = Date.now();
  return {
    now: () => start + slept,
    sleep: async (milliseconds: number) => {
      slept += milliseconds;
    },
    slept: () => slept,
  };
}

describe('what is published', () => {
  test('npm: arrives byte for byte, and leaves what npm publish leaves', async () => {
    const name = unique();
    const folder = await npmFolder(name, '1.0.0');
    const tarball = join(folder, `${name}-1.0.0.tgz`);
    const { receipt, verdicts } = await publish(folder, [{ npm: '*.tgz' }]);
    expect(receipt.failure).toBeUndefined();
    expect(verdicts).toEqual(['published']);

    const npmrc = async (target: string) => {
      const endpoint = repository.endpoint('npm', target);
      return writeTree(
        join(await temporaryFolder(), 'npmrc'),
        `registry=${endpoint}\n${endpoint.replace('http:', '')}:_authToken=\${TOKEN}\nupdate-notifier=false\naudit=false\n`,
      );
    };
    const clean = { TOKEN: await repository.token(), npm_config_cache: await temporaryFolder() };
    const consumer = await folderOf({ 'package.json': '{"name":"consumer","version":"1.0.0"}' });
    await runTool('npm', ['install', `${name}@latest`], {
      cwd: consumer,
      env: { ...clean, NPM_CONFIG_USERCONFIG: await npmrc('releases') },
    });
    await runTool('npm', ['pack', `${name}@1.0.0`], {
      cwd: consumer,
      env: { ...clean, NPM_CONFIG_USERCONFIG: await npmrc('releases') },
    });
    expect((await readFile(join(consumer, `${name}-1.0.0.tgz`))).equals(await readFile(tarball))).toBe(true);
    expect(await readFile(join(consumer, 'node_modules', name, 'index.js'), 'utf8')).toBe(
      'module.exports = 1;\n',
    );

    await runTool('npm', ['publish', tarball], {
      cwd: consumer,
      env: { ...clean, NPM_CONFIG_USERCONFIG: await npmrc('native') },
    });
    await expectSameAsNative({ format: 'npm', name }, '1.0.0');
  });

  test('pypi: arrives byte for byte, and leaves what twine upload leaves', async () => {
    const name = unique();
    const files = {
      [`${name}-1.0.0-py3-none-any.whl`]: wheel(name, '1.0.0'),
      [`${name}-1.0.0.tar.gz`]: await sdist(name, '1.0.0'),
    };
    const folder = await folderOf(files);
    const { verdicts } = await publish(folder, [{ pypi: '*' }]);
    expect(verdicts).toEqual(['published']);

    const token = await repository.token();
    const index = repository.endpoint('pypi').replace('://', `://aws:${token}@`);
    const out = await temporaryFolder();
    await runTool('pip', ['download', '--no-deps', '--no-cache-dir', '--dest', out, `${name}==1.0.0`], {
      cwd: out,
      env: { PIP_INDEX_URL: `${index}simple/`, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    });
    const [wheelName] = Object.keys(files);
    expect((await readFile(join(out, wheelName!))).equals(files[wheelName!]!)).toBe(true);

    await runTool(
      join(VENV, 'twine'),
      ['upload', '--non-interactive', '--disable-progress-bar', ...Object.keys(files)],
      {
        cwd: folder,
        env: {
          TWINE_REPOSITORY_URL: repository.endpoint('pypi', 'native'),
          TWINE_USERNAME: 'aws',
          TWINE_PASSWORD: token,
        },
      },
    );
    await expectSameAsNative({ format: 'pypi', name }, '1.0.0');
  });

  test('maven: arrives byte for byte as Published, and leaves what mvn deploy leaves', async () => {
    const name = unique();
    const files = {
      'pom.xml': pom('com.acme', name, '1.0.0'),
      [`target/${name}-1.0.0.jar`]: jar(),
      [`target/${name}-1.0.0-sources.jar`]: jar('s'),
    };
    const folder = await folderOf(files);
    const { verdicts } = await publish(folder, [{ maven: '.' }]);
    expect(verdicts).toEqual(['published']);
    expect(
      (await repository.recorded({ format: 'maven', namespace: 'com.acme', name }, '1.0.0'))?.status,
    ).toBe('Published');

    const token = await repository.token();
    const authorization = { authorization: `Bearer ${token}` };
    const served = async (path: string) =>
      Buffer.from(
        await (
          await fetch(`${repository.endpoint('maven')}com/acme/${name}/${path}`, { headers: authorization })
        ).arrayBuffer(),
      );
    expect(
      (await served(`1.0.0/${name}-1.0.0.jar`)).equals(files[`target/${name}-1.0.0.jar`] as Buffer),
    ).toBe(true);
    expect((await served(`1.0.0/${name}-1.0.0.pom`)).toString()).toBe(files['pom.xml']);
    expect((await served('maven-metadata.xml')).toString()).toContain('<release>1.0.0</release>');

    const settings = await writeTree(
      join(folder, 'settings.xml'),
      `<settings><servers><server><id>ca</id><username>aws</username><password>\${env.TOKEN}</password></server></servers></settings>`,
    );
    await runTool(
      'mvn',
      [
        '-B',
        '-q',
        '-s',
        settings,
        'org.apache.maven.plugins:maven-deploy-plugin:3.1.2:deploy-file',
        '-DrepositoryId=ca',
        `-Durl=${repository.endpoint('maven', 'native')}`,
        '-DpomFile=pom.xml',
        `-Dfile=target/${name}-1.0.0.jar`,
        `-Dsources=target/${name}-1.0.0-sources.jar`,
      ],
      { cwd: folder, env: { TOKEN: token } },
    );
    await expectSameAsNative({ format: 'maven', namespace: 'com.acme', name }, '1.0.0', [
      'maven-metadata.xml',
    ]);

    const local = await temporaryFolder();
    await runTool(
      'mvn',
      [
        ...['-B', '-q', '-s', settings, `-Dmaven.repo.local=${local}`],
        'org.apache.maven.plugins:maven-dependency-plugin:2.8:get',
        `-DremoteRepositories=ca::default::${repository.endpoint('maven')}`,
        ...[`-Dartifact=com.acme:${name}:1.0.0`, '-Dtransitive=false'],
      ],
      { cwd: local, env: { TOKEN: token } },
    );
    const installed = await readFile(join(local, 'com', 'acme', name, '1.0.0', `${name}-1.0.0.jar`));
    expect(installed.equals(files[`target/${name}-1.0.0.jar`] as Buffer)).toBe(true);
  });

  test('cargo: arrives byte for byte, and leaves what cargo publish leaves', async () => {
    const name = unique();
    const project = await folderOf({
      'Cargo.toml': `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\ndescription = "d"\nlicense = "MIT"\n[features]\nx = []\n`,
      'src/lib.rs': 'pub fn answer() -> u8 { 42 }\n',
    });
    const home = await temporaryFolder();
    const cargo = async (args: readonly string[], cwd: string, target: string) =>
      runTool('cargo', args, {
        cwd,
        env: {
          CARGO_HOME: join(home, target),
          CARGO_TARGET_DIR: join(cwd, 'target'),
          CARGO_REGISTRIES_CA_INDEX: `sparse+${repository.endpoint('cargo', target)}`,
          CARGO_REGISTRIES_CA_TOKEN: await repository.token(),
          CARGO_REGISTRIES_CA_CREDENTIAL_PROVIDER: 'cargo:token',
        },
      });
    await cargo(['publish', '--registry', 'ca', '--no-verify', '--allow-dirty'], project, 'native');
    await cargo(['package', '--no-verify', '--allow-dirty'], project, 'native');
    const { verdicts } = await publish(project, [{ cargo: 'target/package/*.crate' }]);
    expect(verdicts).toEqual(['published']);
    await expectSameAsNative({ format: 'cargo', name }, '1.0.0');

    const consumer = await folderOf({
      'Cargo.toml': `[package]\nname = "consumer"\nversion = "1.0.0"\nedition = "2021"\n[dependencies]\n${name} = { version = "1.0.0", registry = "ca", features = ["x"] }\n`,
      'src/lib.rs': '',
    });
    await cargo(['fetch'], consumer, 'releases');
    const file = `${name}-1.0.0.crate`;
    const cache = join(home, 'releases', 'registry', 'cache');
    const fetched = await readFile(join(cache, (await readdir(cache))[0]!, file));
    expect(fetched.equals(await readFile(join(project, 'target', 'package', file)))).toBe(true);
    const indexLine = async (target: string) => {
      const path = name.length > 3 ? `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}` : name;
      const answer = await fetch(`${repository.endpoint('cargo', target)}${path}`, {
        headers: { authorization: await repository.token() },
      });
      return JSON.parse((await answer.text()).trim());
    };
    expect(await indexLine('releases')).toEqual(await indexLine('native'));
  });

  test('ruby: arrives byte for byte in the order of need, and leaves what gem push leaves', async () => {
    const [needed, name] = [unique(), unique()];
    const folder = await temporaryFolder();
    const build = (gem: string, specification = '') =>
      buildGem('gem', join(folder, gem), { name: gem, specification });
    const files = [await build(needed), await build(name, `s.add_runtime_dependency '${needed}', '~> 1.0'`)];
    repository.newRequests();
    const { receipt, verdicts } = await publish(folder, [{ ruby: '*/*.gem' }]);
    expect(receipt.failure).toBeUndefined();
    expect(verdicts).toEqual(['published', 'published']);
    expect(uploads()).toEqual(['POST api/v1/gems 200', 'POST api/v1/gems 200']);

    const token = await repository.token();
    const endpoint = (target?: string) => repository.endpoint('ruby', target);
    const home = await temporaryFolder();
    const env = {
      HOME: home,
      GEM_HOME: home,
      GEMRC: await writeTree(
        join(home, 'gemrc'),
        `:sources:\n- ${endpoint().replace('://', `://aws:${token}@`)}\n`,
      ),
      RUBYGEMS_HOST: endpoint('native').slice(0, -1),
      GEM_HOST_API_KEY: `Bearer ${token}`,
    };
    await runTool('gem', ['install', '--no-document', name], { cwd: home, env });
    for (const file of files) {
      const installed = await readFile(join(home, 'cache', basename(file)));
      expect(installed.equals(await readFile(file))).toBe(true);
      await runTool('gem', ['push', file], { cwd: home, env });
    }
    for (const gem of [needed, name]) {
      await expectSameAsNative({ format: 'ruby', name: gem }, '1.0.0');
      const infoOf = async (target: string) => {
        const headers = { authorization: `Bearer ${token}` };
        return (await fetch(`${endpoint(target)}info/${gem}`, { headers })).text();
      };
      expect(await infoOf('releases')).toBe(await infoOf('native'));
    }
    expect((await publish(folder, [{ ruby: '*/*.gem' }])).verdicts).toEqual([
      'already-there',
      'already-there',
    ]);
  });

  test('generic: arrives byte for byte, and leaves what the AWS command line leaves', async () => {
    const name = unique();
    const files = { 'kit.zip': jar(), 'notes.txt': 'what is new\n' };
    const folder = await folderOf(files);
    const coordinate = { namespace: 'acme', package: name, version: '1.0.0' };
    const { verdicts } = await publish(folder, [{ generic: '*', ...coordinate }]);
    expect(verdicts).toEqual(['published']);

    const aws = async (operation: string, target: string, ...args: readonly string[]) =>
      runTool(
        join(VENV, 'aws'),
        [
          ...['codeartifact', operation, '--domain', 'acme', '--repository', target, '--format', 'generic'],
          ...['--namespace', 'acme', '--package', name, '--package-version', '1.0.0', ...args],
        ],
        { cwd: folder, env: { ...repository.environment, HOME: folder } },
      );
    for (const [index, file] of Object.keys(files).entries()) {
      const sha256 = createHash('sha256')
        .update(files[file as keyof typeof files])
        .digest('hex');
      const content = ['--asset-name', file, '--asset-content', file, '--asset-sha256', sha256];
      const rest = index === 0 ? ['--unfinished'] : [];
      await aws('publish-package-version', 'native', ...content, ...rest);
      await aws('get-package-version-asset', 'releases', '--asset', file, `downloaded-${file}`);
      const downloaded = await readFile(join(folder, `downloaded-${file}`));
      expect(downloaded.equals(Buffer.from(files[file as keyof typeof files]))).toBe(true);
    }
    await expectSameAsNative({ format: 'generic', namespace: 'acme', name }, '1.0.0');
  });

  async function expectSameAsNative(name: PackageName, version: string, except: readonly string[] = []) {
    const native = await repository.recorded(name, version, 'native');
    const own = await repository.recorded(name, version);
    const sorted = (record: typeof own) => ({
      status: record!.status,
      assets: record!.assets
        .filter((asset) => !except.includes(asset.name))
        .sort((a, b) => a.name.localeCompare(b.name)),
    });
    expect(sorted(own)).toEqual(sorted(native));
    expect(own!.assets.length).toBe(native!.assets.length);
  }
});

describe('running again', () => {
  test('uploads nothing that is there, and looks only for what an earlier run may have held back', async () => {
    const [npmName, python, java, rust] = [unique(), unique(), unique(), unique()];
    const folder = await folderOf({
      [`${npmName}-1.0.0.tgz`]: await npmTarball({ name: npmName, version: '1.0.0' }),
      [`dist/${python}-1.0.0.tar.gz`]: await sdist(python, '1.0.0'),
      'java/pom.xml': pom('com.acme', java, '1.0.0', '<packaging>pom</packaging>'),
      [`${rust}-1.0.0.crate`]: await crate(rust, '1.0.0'),
    });
    const targets = [{ npm: '*.tgz' }, { pypi: 'dist/*' }, { maven: 'java' }, { cargo: '*.crate' }];
    expect((await publish(folder, targets)).verdicts).toEqual([
      'published',
      'published',
      'published',
      'published',
    ]);
    repository.newRequests();
    const again = await publish(folder, targets);
    expect(again.verdicts).toEqual(['already-there', 'already-there', 'already-there', 'already-there']);
    const requests = repository.newRequests();
    expect(
      requests.filter(({ service }) => service === 'repository').map(({ method, path }) => [method, path]),
    ).toEqual([['GET', `/npm/d/acme-111122223333/releases/${npmName}`]]);
    const { service: reader } = repository.options(folder, (await testHost()).host);
    const others = await publish(folder, targets.slice(1), { reader });
    expect(others.verdicts).toEqual(['already-there', 'already-there', 'already-there']);
    const asked = repository.newRequests();
    expect(asked.filter(({ service }) => service === 'repository')).toEqual([]);
    expect(asked.filter(({ operation }) => operation === 'GetAuthorizationToken')).toEqual([]);
  });

  test('uploads what is missing of a Python version', async () => {
    const name = unique();
    const first = await folderOf({ [`${name}-1.0.0-py3-none-any.whl`]: wheel(name, '1.0.0') });
    await publish(first, [{ pypi: '*' }]);
    await writeTree(join(first, `${name}-1.0.0.tar.gz`), await sdist(name, '1.0.0'));
    repository.newRequests();
    expect((await publish(first, [{ pypi: '*' }])).verdicts).toEqual(['published']);
    expect(uploads()).toHaveLength(1);
    expect((await repository.recorded({ format: 'pypi', name }, '1.0.0'))!.assets).toHaveLength(2);
  });

  test('finishes a Maven version that an interrupted run left unfinished', async () => {
    const name = unique();
    const text = pom('com.acme', name, '1.0.0');
    const folder = await folderOf({ 'pom.xml': text, [`target/${name}-1.0.0.jar`]: jar() });
    const put = await fetch(`${repository.endpoint('maven')}com/acme/${name}/1.0.0/${name}-1.0.0.pom`, {
      method: 'PUT',
      body: text,
      headers: { authorization: `Bearer ${await repository.token()}` },
    });
    expect(put.status).toBe(201);
    const coordinates = { format: 'maven', namespace: 'com.acme', name } as const;
    expect((await repository.recorded(coordinates, '1.0.0'))!.status).toBe('Unfinished');
    repository.newRequests();
    expect((await publish(folder, [{ maven: '.' }])).verdicts).toEqual(['published']);
    expect(uploads().filter((request) => request.includes('.pom'))).toEqual([]);
    expect((await repository.recorded(coordinates, '1.0.0'))!.status).toBe('Published');
  });
});

describe('a conflict', () => {
  test('names both files and both digests, and nothing else is uploaded', async () => {
    const [taken, free] = [unique(), unique()];
    await publish(await npmFolder(taken, '1.0.0'), [{ npm: '*' }]);
    const before = await repository.recorded({ format: 'npm', name: taken }, '1.0.0');
    const folder = await folderOf({
      [`${taken}-1.0.0.tgz`]: await npmTarball({ name: taken, version: '1.0.0', description: 'other bytes' }),
      [`${free}-1.0.0.tgz`]: await npmTarball({ name: free, version: '1.0.0' }),
    });
    repository.newRequests();
    const failure = await publish(folder, [{ npm: '*' }]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'conflict', exitCode: 5 });
    const { message } = failure as Error;
    expect(message).toContain(`npm:${taken}@1.0.0`);
    expect(message).toContain(`package.tgz with SHA-256 ${before!.assets[0]!.sha256}`);
    expect(message).toMatch(new RegExp(`${join(folder, taken)}-1\\.0\\.0\\.tgz has [0-9a-f]{64}`));
    expect(uploads()).toEqual([]);
    expect(await repository.recorded({ format: 'npm', name: free }, '1.0.0')).toBeUndefined();
  });

  test('names the folder that was packed, not our copy of it', async () => {
    const name = unique();
    const manifest = JSON.stringify({ name, version: '1.0.0' });
    const folder = await folderOf({ 'ui/package.json': manifest, 'ui/index.js': '1;' });
    await publish(folder, [{ npm: 'ui' }]);
    await writeTree(join(folder, 'ui', 'index.js'), '2;');
    const failure = await publish(folder, [{ npm: 'ui' }]).catch((error: unknown) => error);
    expect((failure as Error).message).toContain(`what npm packs of ${join(folder, 'ui')} has `);
  });

  test.each([['pypi'], ['maven'], ['cargo']] as const)('is found for %s', async (format) => {
    const name = unique();
    const files = async (mark: string): Promise<Record<string, Buffer | string>> => ({
      [`${name}-1.0.0-py3-none-any.whl`]: wheel(name, '1.0.0', `Keywords: ${mark}\n`),
      'java/pom.xml': pom('com.acme', name, '1.0.0', `<packaging>pom</packaging><!-- ${mark} -->`),
      [`${name}-1.0.0.crate`]: await crate(name, '1.0.0', `description = "${mark}"\n`),
    });
    const target = { pypi: { pypi: '*.whl' }, maven: { maven: 'java' }, cargo: { cargo: '*.crate' } }[
      format
    ] as { pypi: string };
    await publish(await folderOf(await files('one')), [target]);
    repository.newRequests();
    await expect(publish(await folderOf(await files('two')), [target])).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(uploads()).toEqual([]);
  });

  test('is told when an archived version keeps the number', async () => {
    const name = unique();
    const folder = await npmFolder(name, '1.0.0');
    await publish(folder, [{ npm: '*' }]);
    const { catalog } = repository.emulator;
    catalog.setStatus(
      catalog.repository('acme', '111122223333', 'releases'),
      { format: 'npm', name },
      '1.0.0',
      'Archived',
    );
    await expect(publish(folder, [{ npm: '*' }])).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Archived'),
    });
  });

  test('is told when an upstream holds the version', async () => {
    const name = unique();
    const { catalog } = repository.emulator;
    const domain = catalog.domain('acme', '111122223333');
    const below = `below-${name}`;
    catalog.createRepository({ domain, name: below, upstreams: ['releases'] });
    catalog.setOriginControl(
      catalog.repository('acme', '111122223333', below),
      { format: 'npm', name },
      { publish: 'ALLOW', upstream: 'ALLOW' },
    );
    await publish(await npmFolder(name, '1.0.0'), [{ npm: '*' }]);
    const other = await folderOf({
      [`${name}-1.0.0.tgz`]: await npmTarball({ name, version: '1.0.0', description: 'fork' }),
    });
    const { receipt } = await publish(other, [{ npm: '*' }], {
      settings: { ...SETTINGS, 'publish-repository': below },
      clock: patientClock(),
    });
    expect(receipt.failure).toMatchObject({ code: 'conflict', message: expect.stringContaining('upstream') });
  });
});

describe('a bad line', () => {
  async function through(cut: RegExp, times: number) {
    const proxy = await lossyProxy(repository.emulator.url, cut, times);
    proxies.push(proxy);
    return { endpointOverride: { origin: proxy.origin, region: REGION } };
  }

  test('an answer that was lost after the upload arrived is made up by asking: one upload', async () => {
    const name = unique();
    const { receipt, verdicts } = await publish(
      await npmFolder(name, '1.0.0'),
      [{ npm: '*' }],
      await through(/^PUT /, 1),
    );
    expect(receipt.failure).toBeUndefined();
    expect(verdicts).toEqual(['published']);
    expect(uploads()).toEqual([`PUT ${name} 200`]);
  });

  test('a lost answer in the middle of a Maven version leads to the missing files only', async () => {
    const name = unique();
    const folder = await folderOf({
      'pom.xml': pom('com.acme', name, '1.0.0'),
      [`target/${name}-1.0.0.jar`]: jar(),
    });
    const { verdicts } = await publish(folder, [{ maven: '.' }], {
      ...(await through(/\.jar HTTP/, 1)),
      clock: patientClock(),
    });
    expect(verdicts).toEqual(['published']);
    const sent = uploads();
    expect(sent.filter((request) => request.includes('1.0.0.pom '))).toHaveLength(1);
    expect(sent.filter((request) => request.includes('1.0.0.jar '))).toHaveLength(1);
  });

  test('nobody there: exit 4, after a few attempts with growing pauses', async () => {
    const proxy = await lossyProxy(repository.emulator.url, /x/, 0);
    proxy.close();
    const clock = patientClock();
    const { receipt, verdicts } = await publish(await npmFolder(unique(), '1.0.0'), [{ npm: '*' }], {
      endpointOverride: { origin: proxy.origin, region: REGION },
      clock,
    });
    expect(receipt.failure).toMatchObject({
      code: 'unavailable',
      exitCode: 4,
      message: expect.stringContaining('4 attempts'),
    });
    expect(verdicts).toEqual(['not-published']);
    expect(clock.slept()).toBeGreaterThanOrEqual(1750);
  });

  test('the service goes away halfway: exit 6, and running again publishes the rest', async () => {
    const [first, second] = [unique(), unique()];
    const folder = await folderOf({
      [`${first}-1.0.0.tgz`]: await npmTarball({ name: first, version: '1.0.0' }),
      [`${second}-1.0.0.tgz`]: await npmTarball({
        name: second,
        version: '1.0.0',
        dependencies: { [first]: '1.0.0' },
      }),
    });
    // Everything that names the second package is lost before it reaches the server.
    const { receipt, verdicts } = await publish(folder, [{ npm: '*' }], {
      ...(await throughDeadEnd(second)),
      clock: patientClock(),
    });
    expect(receipt.failure).toMatchObject({ code: 'incomplete', exitCode: 6 });
    expect(verdicts).toEqual(['published', 'not-published']);
    expect(uploads()).toEqual([`PUT ${first} 200`]);
    const again = await publish(folder, [{ npm: '*' }]);
    expect(again.verdicts).toEqual(['already-there', 'published']);
    expect(uploads()).toEqual([`PUT ${second} 200`]);
  });

  async function throughDeadEnd(name: string) {
    const { createServer, connect: connectTcp } = await import('node:net');
    const server = createServer((client) => {
      client.on('error', () => {});
      const upstream = connectTcp(Number(new URL(repository.emulator.url).port), '127.0.0.1');
      upstream.on('error', () => client.destroy());
      upstream.pipe(client);
      client.on('data', (chunk) => {
        const start = `PUT /npm/d/acme-111122223333/releases/${name} `;
        if (chunk.toString('latin1').startsWith(start)) client.resetAndDestroy();
        else upstream.write(chunk);
      });
      client.on('close', () => upstream.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxies.push({ origin: '', close: () => server.close() });
    return {
      endpointOverride: {
        origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
        region: REGION,
      },
    };
  }
});

describe('confirmation', () => {
  /** The real service, which shows a version only after it was asked `times` times since the upload. */
  function lagging(times: number): () => PublishService {
    const service = connect({ region: REGION }, 'publish', hostForLag, repository.environment).service;
    let left = times;
    return () => ({
      ...service,
      version: async (...asked) => {
        const recorded = await service.version(...asked);
        if (recorded === undefined || left <= 0) return recorded;
        left -= 1;
        return undefined;
      },
    });
  }
  let hostForLag: Awaited<ReturnType<typeof testHost>>['host'];
  beforeAll(async () => {
    hostForLag = (await testHost()).host;
  });

  test('waits for a repository that shows the version late', async () => {
    const clock = patientClock();
    const { verdicts } = await publish(await npmFolder(unique(), '1.0.0'), [{ npm: '*' }], {
      service: lagging(5),
      clock,
    });
    expect(verdicts).toEqual(['published']);
    expect(clock.slept()).toBe(250 + 500 + 1000 + 2000 + 4000);
    expect(uploads()).toHaveLength(1);
  });

  test('never says published without having seen the bytes: exit 6', async () => {
    const clock = patientClock();
    const { receipt, verdicts } = await publish(await npmFolder(unique(), '1.0.0'), [{ npm: '*' }], {
      service: lagging(Number.POSITIVE_INFINITY),
      clock,
    });
    expect(receipt.failure).toMatchObject({
      code: 'incomplete',
      exitCode: 6,
      message: expect.stringContaining('does not show the version'),
    });
    expect(verdicts).toEqual(['unconfirmed']);
    expect(clock.slept()).toBeLessThanOrEqual(300_000);
  });
});

describe('rights', () => {
  test('a token that ended meanwhile is asked for again, once', async () => {
    const [first, second] = [unique(), unique()];
    const folder = await folderOf({
      [`${first}-1.0.0.tgz`]: await npmTarball({ name: first, version: '1.0.0' }),
      [`${second}-1.0.0.tgz`]: await npmTarball({
        name: second,
        version: '1.0.0',
        dependencies: { [first]: '1.0.0' },
      }),
    });
    const { host } = await testHost();
    const { service } = connect({ region: REGION }, 'publish', host, repository.environment);
    let tokens = 0;
    const { receipt } = await publish(folder, [{ npm: '*' }], {
      service: () => ({
        ...service,
        authorizationToken: async (...asked) => {
          const token = await service.authorizationToken(...asked);
          tokens += 1;
          // An hour passes for the service after the first token was given; ours does not know.
          if (tokens === 1) clockOffset += 3_600_000;
          return token;
        },
      }),
    });
    expect(receipt.failure).toBeUndefined();
    expect(tokens).toBe(2);
    expect(uploads()).toEqual([`PUT ${first} 401`, `PUT ${first} 200`, `PUT ${second} 200`]);
  });

  test('a role that may only read: exit 3, with the action and the resource that are missing', async () => {
    const name = unique();
    const role = await createReadOnlyRole();
    const { host } = await testHost();
    const service = () =>
      connect({ region: REGION, 'publish-role-to-assume': role }, 'publish', host, repository.environment)
        .service;
    const { receipt, verdicts } = await publish(await npmFolder(name, '1.0.0'), [{ npm: '*' }], { service });
    expect(receipt.failure).toMatchObject({ code: 'unauthorised', exitCode: 3 });
    expect(receipt.failure!.message).toContain(
      `codeartifact:PublishPackageVersion on arn:aws:codeartifact:eu-west-1:111122223333:package/acme/releases/npm//${name}`,
    );
    expect(verdicts).toEqual(['not-published']);
    expect(receiptJson(receipt)).toMatchObject({ error: { code: 'unauthorised', exitCode: 3 } });
    expect(uploads()).toEqual([`PUT ${name} 403`]);
  });

  test("the README's policy is enough to install and to publish, Maven included", async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const [install, further] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, text]) => JSON.parse(text!) as { Statement: object[] } & object[],
    );
    const trust = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' },
      ],
    };
    const statements = [...install!.Statement.slice(0, 2), ...further!];
    const role = repository.emulator.putRole({
      name: 'readme',
      trustPolicy: trust,
      permissions: { Version: '2012-10-17', Statement: statements },
    });
    const { host } = await testHost();
    const service = () =>
      connect({ region: REGION, 'publish-role-to-assume': role }, 'publish', host, repository.environment)
        .service;
    const name = unique();
    const folder = await folderOf({
      'npm/package.json': JSON.stringify({ name, version: '1.0.0' }),
      'maven/pom.xml': pom('org.acme', name, '1.0.0'),
      [`maven/target/${name}-1.0.0.jar`]: jar(),
    });
    const { receipt } = await publish(folder, [{ npm: 'npm' }, { maven: 'maven' }], { service });
    expect(receipt.failure).toBeUndefined();
  });

  async function createReadOnlyRole(): Promise<string> {
    const script = `
import boto3, json
iam = boto3.client('iam')
trust = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::111122223333:root'}, 'Action': 'sts:AssumeRole'}]}
policy = {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Resource': '*', 'Action': ['codeartifact:GetAuthorizationToken', 'sts:GetServiceBearerToken', 'codeartifact:ReadFromRepository', 'codeartifact:DescribePackageVersion', 'codeartifact:ListPackageVersionAssets']}]}
role = iam.create_role(RoleName='reader', AssumeRolePolicyDocument=json.dumps(trust))
iam.put_role_policy(RoleName='reader', PolicyName='read', PolicyDocument=json.dumps(policy))
print(role['Role']['Arn'])
`;
    return (
      await runTool(join(VENV, 'python'), ['-c', script], {
        cwd: await temporaryFolder(),
        env: repository.environment,
      })
    ).trim();
  }

  test('a pull request publishes nothing and asks nobody', async () => {
    const folder = await npmFolder(unique(), '1.0.0');
    const environment = { ...repository.environment, GITHUB_EVENT_NAME: 'pull_request_target' };
    await expect(publish(folder, [{ npm: '*' }], { environment })).rejects.toMatchObject({
      code: 'refused',
      exitCode: 1,
    });
    expect(repository.newRequests()).toEqual([]);
  });

  test('a local mistake costs no request', async () => {
    const name = unique();
    const folder = await folderOf({
      [`${name}-1.0.0.tgz`]: await npmTarball({ name, version: '1.0.0' }),
      'other-1.0.0.tgz': await npmTarball({ name: 'another', version: '1.0.0' }),
    });
    await expect(publish(folder, [{ npm: '*' }])).rejects.toMatchObject({ code: 'refused' });
    await expect(publish(folder, [])).rejects.toMatchObject({ code: 'input' });
    expect(repository.newRequests()).toEqual([]);
  });

  test('a plan that is not to ask asks nobody, even for a pull request', async () => {
    const name = unique();
    const environment = { GITHUB_EVENT_NAME: 'pull_request' };
    const service = (): never => {
      throw new Error('no credentials here');
    };
    const { host } = await testHost();
    const options = { ...repository.options(await npmFolder(name, '1.0.0'), host), environment, service };
    const plan = await previewPublication({ ...options, targets: [{ npm: '*' }] }, false);
    expect(plan.packages).toEqual([expect.objectContaining({ name, holds: 'not asked' })]);
    expect(repository.newRequests()).toEqual([]);
  });
});

describe('the temporary folder', () => {
  test('that cannot be used is a mistake, not a bug', async () => {
    const { host } = await testHost();
    const nowhere = { ...host, temporaryFolder: join(await temporaryFolder(), 'nowhere') };
    const folder = await npmFolder(unique(), '1.0.0');
    await expect(publish(folder, [{ npm: '*' }], { host: nowhere })).rejects.toMatchObject({ code: 'input' });
  });

  test('is empty again after a signal, and the run counts as unfinished: exit 6', async () => {
    const { host } = await testHost();
    const { service } = connect({ region: REGION }, 'publish', host, repository.environment);
    const failure = await publish(await npmFolder(unique(), '1.0.0'), [{ npm: '*' }], {
      host,
      service: () => ({
        version: async (...asked) => {
          process.emit('SIGTERM');
          return service.version(...asked);
        },
        authorizationToken: service.authorizationToken,
        publishControl: service.publishControl,
        publishAsset: service.publishAsset,
      }),
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ exitCode: 6, message: expect.stringContaining('SIGTERM') });
    expect(await readdir(host.temporaryFolder)).toEqual([]);
  });
});

test('no token shows in what is printed', async () => {
  const { host, printed } = await testHost();
  const tokens: string[] = [];
  const { service } = connect({ region: REGION }, 'publish', host, repository.environment);
  await publishPackages({
    ...repository.options(await npmFolder(unique(), '1.0.0'), host),
    targets: [{ npm: '*' }],
    service: () => ({
      ...service,
      authorizationToken: async (...asked) => {
        const token = await service.authorizationToken(...asked);
        tokens.push(token.value);
        return token;
      },
    }),
  });
  host.info(`the token is ${tokens[0]}`);
  expect(tokens).toHaveLength(1);
  expect(printed()).toContain('the token is ***');
  expect(printed()).not.toContain(tokens[0]);
});
