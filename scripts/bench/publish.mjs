// Publishing, preflight and confirmation included, against npm's own command and AWS's own command line. Neither leaves
// evidence, so ours is compared without; what evidence takes besides is told.
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { NODE, ROOT } from '../setup.mjs';
import { CLI, inFolder, run } from './measure.mjs';

const AWS = join(ROOT, '.tools', 'venv', 'bin', 'aws');
const COUNT = 20;
const ROUNDS = 3;
const LATENCIES_MS = [0, 80];
/** AWS CodeArtifact user guide, quotas: PublishPackageVersion requests a second of an account. */
const PUBLISHES_PER_SECOND = 10;
const REPOSITORIES = ['ours', 'packed', 'evidence', 'single', 'workspaces'];
const SETTINGS = ['--domain', 'acme', '--domain-owner', '111122223333', '--region', 'us-east-1'];

export async function publish() {
  for (const latency of LATENCIES_MS) await inFolder((folder) => publishNpm(folder, latency));
  for (const quotas of [false, true]) await inFolder((folder) => publishGeneric(folder, quotas));
}

async function publishNpm(folder, latency) {
  await withEmulator(folder, ['--latency', String(latency)], REPOSITORIES, async ({ url, env }) => {
    const seconds = Object.fromEntries(REPOSITORIES.map((name) => [name, []]));
    for (let round = 1; round <= ROUNDS; round++) {
      const names = writeWorkspaces(folder, `${round}.0.0`);
      mkdirSync(join(folder, `packed-${round}`));
      const pack = ['pack', '--workspaces', '--pack-destination', join(folder, `packed-${round}`)];
      run('npm', pack, { cwd: folder, env });
      const npm = (repository, ...args) =>
        run('npm', ['publish', ...args], { cwd: folder, env: npmEnvironment(folder, url, repository, env) });
      const ours = (repository, what, store = false) => {
        writeFileSync(join(folder, 'codeartifact-gate.yml'), `evidence: { store: ${store} }\n`);
        run(NODE, [CLI, 'publish', ...SETTINGS, '--repository', repository, '--npm', what], {
          cwd: folder,
          env,
        });
      };
      const programs = {
        ours: () => ours('ours', `packed-${round}/*.tgz`),
        packed: () => ours('packed', 'packages/*'),
        evidence: () => ours('evidence', `packed-${round}/*.tgz`, true),
        single: () => {
          for (const tarball of readdirSync(join(folder, `packed-${round}`)))
            npm('single', join(folder, `packed-${round}`, tarball));
        },
        workspaces: () => npm('workspaces', '--workspaces'),
      };
      for (const [name, program] of Object.entries(programs)) {
        const start = performance.now();
        program();
        seconds[name].push((performance.now() - start) / 1000);
      }
      if (names.length !== COUNT) throw new Error(`${names.length} packages instead of ${COUNT}`);
    }
    const { ours, packed, evidence, single, workspaces } = Object.fromEntries(
      Object.entries(seconds).map(([name, all]) => [name, all.toSorted((x, y) => x - y)[ROUNDS >> 1]]),
    );
    const times = (peer, own) => `${(peer / own).toFixed(1)} times`;
    console.log(
      `publish ${COUNT} npm packages, ${latency} ms a request: ${ours.toFixed(2)} s; ` +
        `npm publish one by one: ${single.toFixed(2)} s, ${times(single, ours)}; ` +
        `npm publish --workspaces: ${workspaces.toFixed(2)} s, ${times(workspaces, ours)}`,
    );
    console.log(
      `  with npm pack of their folders: ${packed.toFixed(2)} s, ${times(single, packed)} and ${times(workspaces, packed)}`,
    );
    console.log(`  with evidence, two files a package under the service's quota: ${evidence.toFixed(2)} s`);
  });
}

/** @returns the packages' folders */
function writeWorkspaces(folder, version) {
  const write = (path, document) => writeFileSync(join(folder, path), JSON.stringify(document));
  write('package.json', { name: 'bench', version: '1.0.0', private: true, workspaces: ['packages/*'] });
  return Array.from({ length: COUNT }, (_, index) => {
    const path = `packages/package-${index}`;
    mkdirSync(join(folder, path), { recursive: true });
    write(`${path}/package.json`, { name: `package-${index}`, version });
    writeFileSync(
      join(folder, path, 'index.js'),
      `module.exports = '${randomBytes(8_000).toString('hex')}';\n`,
    );
    return path;
  });
}

function npmEnvironment(folder, url, repository, env) {
  const endpoint = `${url}/npm/d/acme-111122223333/${repository}/`;
  const file = join(folder, `${repository}.npmrc`);
  writeFileSync(
    file,
    `registry=${endpoint}\n${endpoint.replace('http:', '')}:_authToken=\${BENCH_TOKEN}\nupdate-notifier=false\naudit=false\n`,
  );
  return { ...env, npm_config_userconfig: file, npm_config_cache: join(folder, 'npm-cache') };
}

async function publishGeneric(folder, quotas) {
  await withEmulator(
    folder,
    ['--latency', '80', ...(quotas ? ['--quotas'] : [])],
    ['ours', 'peer'],
    async (emulator) => {
      const { env } = emulator;
      const files = Array.from({ length: COUNT }, (_, index) => {
        const path = join(folder, `asset-${index}.bin`);
        writeFileSync(path, randomBytes(16_000));
        return path;
      });
      writeFileSync(
        join(folder, 'codeartifact-gate.yml'),
        `evidence: { store: false }\nquotas: { publish: ${quotas ? PUBLISHES_PER_SECOND : 1000} }\n` +
          'domain: acme\ndomain-owner: "111122223333"\nregion: us-east-1\nrepository: ours\n' +
          'publish:\n  - { generic: "*.bin", namespace: acme, package: kit, version: 1.0.0 }\n',
      );
      const seconds = (body) => {
        const start = performance.now();
        body();
        return (performance.now() - start) / 1000;
      };
      const ours = seconds(() => run(NODE, [CLI, 'publish'], { cwd: folder, env }));
      const throttled = (await emulator.requests()).filter(({ status }) => status === 429).length;
      if (quotas) {
        const floor = COUNT / PUBLISHES_PER_SECOND;
        console.log(
          `publish ${COUNT} generic assets under the service's quota: ${ours.toFixed(2)} s, which allows ${floor.toFixed(2)} s; ` +
            `ratio ${(ours / floor).toFixed(2)}; ${throttled} throttled`,
        );
        return;
      }
      const version = [
        '--format',
        'generic',
        '--namespace',
        'acme',
        '--package',
        'kit',
        '--package-version',
        '1.0.0',
      ];
      const peer = seconds(() => {
        for (const [index, path] of files.entries()) {
          const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
          const args = [
            '--asset-name',
            `asset-${index}.bin`,
            '--asset-content',
            path,
            '--asset-sha256',
            digest,
          ];
          const rest = index < COUNT - 1 ? ['--unfinished'] : [];
          const of = ['--domain', 'acme', '--repository', 'peer'];
          run(AWS, ['codeartifact', 'publish-package-version', ...of, ...version, ...args, ...rest], {
            cwd: folder,
            env,
          });
        }
      });
      console.log(
        `publish ${COUNT} generic assets, 80 ms a request: ${ours.toFixed(2)} s; ` +
          `aws codeartifact publish-package-version, one by one: ${peer.toFixed(2)} s, ${(peer / ours).toFixed(1)} times`,
      );
    },
  );
}

async function withEmulator(folder, options, repositories, body) {
  const child = spawn(NODE, [CLI, 'emulator', ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [ready] = await once(createInterface({ input: child.stdout }), 'line');
    const { url, env: emulator } = JSON.parse(ready);
    const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...emulator };
    const aws = (...args) => {
      const all = ['codeartifact', ...args, '--domain', 'acme', '--output', 'text'];
      const { status, stdout, stderr } = spawnSync(AWS, all, { env, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return stdout.trim();
    };
    aws('create-domain');
    for (const repository of repositories) aws('create-repository', '--repository', repository);
    env.BENCH_TOKEN = aws('get-authorization-token', '--query', 'authorizationToken');
    const requests = async () => (await (await fetch(`${url}/_emulator/requests`)).json()).requests;
    await body({ url, env, requests });
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
