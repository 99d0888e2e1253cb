// How long it takes to compare every locked digest of a large checkout with the repository, held against what the
// account's quota of reads allows; what an unchanged checkout costs, and one new entry.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { NODE, ROOT, setUp } from '../setup.mjs';
import { setUpTools } from '../tools.mjs';

const CLI = join(ROOT, 'dist', 'cli', 'index.js');
const EACH = 1_000;
const LATENCY_MS = 80;
/** AWS CodeArtifact user guide, quotas: read requests a second of an account. */
const READS_PER_SECOND = 800;
const AT_ONCE = 32;
const PLACE = 'd/acme-111122223333/shared';
const SETTINGS = `domain: acme
domain-owner: "111122223333"
region: us-east-1
repository: shared
clients: [npm, pip]
gate:
  verify: repository
`;

export async function record() {
  const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-bench-'));
  const data = join(folder, 'data');
  try {
    const entries = [...npmPackages(EACH + 1), ...pythonReleases(EACH)];
    await withEmulator(['--data', data], (emulator) => publish(emulator, entries));
    await withEmulator(['--data', data, '--quotas', '--latency', String(LATENCY_MS)], async (emulator) => {
      const known = entries.filter(({ name }) => name !== `package-${EACH}`);
      const cold = await check(folder, emulator, known);
      const warm = await check(folder, emulator, known);
      const grown = await check(folder, emulator, entries);
      const floor = known.length / READS_PER_SECOND;
      console.log(
        `compare ${known.length} digests with the record, ${LATENCY_MS} ms a request: ${cold.seconds.toFixed(2)} s; ` +
          `${READS_PER_SECOND} reads a second allow ${floor.toFixed(2)} s; ratio ${(cold.seconds / floor).toFixed(2)}; ` +
          `${cold.requests} requests, ${cold.throttled} throttled`,
      );
      console.log(
        `the same again: ${warm.seconds.toFixed(2)} s, ${warm.requests} requests; ` +
          `with one entry more: ${grown.seconds.toFixed(2)} s, ${grown.requests} requests`,
      );
      if (cold.throttled > 0 || warm.requests > 0 || grown.requests > 2)
        throw new Error(
          'It asks more than it has to: 0 throttled, 0 and at most 2 requests are what it promises',
        );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the check once. Requests are those that the emulator has answered for it. */
async function check(folder, emulator, entries) {
  const checkout = join(folder, 'checkout');
  mkdirSync(join(checkout, '.git'), { recursive: true });
  writeFileSync(join(checkout, 'codeartifact-gate.yml'), SETTINGS);
  writeFileSync(join(checkout, 'package-lock.json'), packageLock(entries, emulator.url));
  writeFileSync(join(checkout, 'requirements.txt'), requirements(entries));
  const before = await emulator.requests();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(NODE, [CLI, 'check', '--json'], {
    cwd: checkout,
    env: { PATH: process.env['PATH'], HOME: folder, ...emulator.env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`check ended with ${status}: ${stderr}${stdout.slice(0, 2000)}`);
  const requests = (await emulator.requests()).slice(before.length);
  return {
    seconds,
    requests: requests.length,
    throttled: requests.filter((request) => request.status === 429).length,
  };
}

async function withEmulator(options, body) {
  const child = spawn(NODE, [CLI, 'emulator', ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [ready] = await once(createInterface({ input: child.stdout }), 'line');
    const { url, env } = JSON.parse(ready);
    const requests = async () => (await (await fetch(`${url}/_emulator/requests`)).json()).requests;
    return await body({ url, env, requests });
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

function npmPackages(count) {
  return Array.from({ length: count }, (_, index) => {
    const name = `package-${index}`;
    return { format: 'npm', name, bytes: gzipSync(`archive of ${name}`) };
  });
}

function pythonReleases(count) {
  return Array.from({ length: count }, (_, index) => {
    const name = `release-${index}`;
    return { format: 'pypi', name, bytes: Buffer.from(`archive of ${name}`) };
  });
}

async function publish({ url, env }, entries) {
  const administrator = { ...process.env, ...env };
  const aws = (...args) => {
    const command = join(ROOT, '.tools', 'venv', 'bin', 'aws');
    const result = spawnSync(command, ['codeartifact', ...args, '--output', 'text'], {
      env: administrator,
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(result.stderr);
    return result.stdout.trim();
  };
  aws('create-domain', '--domain', 'acme');
  aws('create-repository', '--domain', 'acme', '--repository', 'shared');
  const token = aws('get-authorization-token', '--domain', 'acme', '--query', 'authorizationToken');
  const headers = { authorization: `Bearer ${token}` };
  const waiting = [...entries];
  const work = async () => {
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const answer = await (entry.format === 'npm' ? publishNpm : publishPython)(url, headers, entry);
      if (!answer.ok) throw new Error(`${entry.name}: ${answer.status} ${await answer.text()}`);
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function publishNpm(url, headers, { name, bytes }) {
  const dist = { integrity: sri(bytes), tarball: `${url}/npm/${PLACE}/${name}/-/${name}-1.0.0.tgz` };
  const body = {
    _id: name,
    name,
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': { name, version: '1.0.0', dist } },
    _attachments: { [`${name}-1.0.0.tgz`]: { data: bytes.toString('base64'), length: bytes.length } },
  };
  return fetch(`${url}/npm/${PLACE}/${name}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function publishPython(url, headers, { name, bytes }) {
  const form = new FormData();
  const fields = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    name,
    version: '1.0.0',
    filetype: 'sdist',
    pyversion: 'source',
    sha256_digest: digest('sha256', bytes),
  };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('content', new Blob([bytes]), `${name}-1.0.0.tar.gz`);
  return fetch(`${url}/pypi/${PLACE}/`, { method: 'POST', headers, body: form });
}

function packageLock(entries, url) {
  const packages = { '': { name: 'bench', version: '1.0.0' } };
  for (const { format, name, bytes } of entries) {
    if (format !== 'npm') continue;
    const resolved = `${url}/npm/${PLACE}/${name}/-/${name}-1.0.0.tgz`;
    packages[`node_modules/${name}`] = { version: '1.0.0', resolved, integrity: sri(bytes) };
  }
  const lockfile = { name: 'bench', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  return `${JSON.stringify(lockfile, undefined, 2)}\n`;
}

function requirements(entries) {
  return entries
    .filter(({ format }) => format === 'pypi')
    .map(({ name, bytes }) => `${name}==1.0.0 --hash=sha256:${digest('sha256', bytes)}\n`)
    .join('');
}

function sri(bytes) {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

function digest(algorithm, bytes) {
  return createHash(algorithm).update(bytes).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  setUpTools();
  await record();
}
