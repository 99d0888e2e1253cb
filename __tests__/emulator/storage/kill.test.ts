import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openCatalog } from '../../../src/emulator/catalog/sqlite-catalog.js';
import { NODE, ROOT } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';
import { OWNER } from '../catalog/test-catalog.js';

const ROUNDS = 10;
const PUBLISHERS = 16;
const EMULATOR = join(ROOT, '__tests__/emulator/storage/emulator-process.mjs');

let lib: string;
let folder: string;
beforeAll(async () => {
  // Below the checkout, where the compiled sources find node_modules.
  await mkdir(join(ROOT, 'lib'), { recursive: true });
  lib = await mkdtemp(join(ROOT, 'lib', 'kill-'));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', lib];
  expect(await runCommand(NODE, args, { folder: ROOT, environment: {} })).toMatchObject({ exitCode: 0 });

  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  const catalog = openCatalog({ folder, clock: Date.now, externalStores: new Map() });
  const domain = catalog.createDomain({ name: 'acme', owner: OWNER });
  catalog.createRepository({ domain, name: 'releases' });
  catalog.close();
});
afterAll(async () => {
  await rm(lib, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

/** What publishers sent: SHA-256 by `name version`, and which of it was acknowledged. */
const sent = new Map<string, string>();
const acknowledged = new Set<string>();

interface Emulator {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
}

async function startEmulator(): Promise<Emulator> {
  const child = spawn(NODE, ['--no-warnings', EMULATOR, lib, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout! }), 'line');
  return { child, ...JSON.parse(line) };
}

/** Publishes new versions until the emulator is gone. */
async function publishOn(
  { url, token }: Emulator,
  name: string,
  round: number,
  onAcknowledged: () => void,
): Promise<void> {
  for (let count = 0; ; count++) {
    const version = `${round}.${count}.0`;
    const tarball = randomBytes(randomInt(1, 60_000));
    const key = `${name} ${version}`;
    sent.set(key, createHash('sha256').update(tarball).digest('hex'));
    const body = JSON.stringify({
      name,
      versions: { [version]: { name, version } },
      'dist-tags': { latest: version },
      _attachments: { [`${name}-${version}.tgz`]: { data: tarball.toString('base64') } },
    });
    try {
      const answer = await fetch(`${url}/npm/d/acme-${OWNER}/releases/${name}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}` },
        body,
      });
      if (answer.status !== 200) throw new Error(`unexpected status ${answer.status}`);
    } catch (error) {
      if (String(error).includes('unexpected status')) throw error;
      return;
    }
    acknowledged.add(key);
    onAcknowledged();
  }
}

/** Kills the emulator in the midst of its work, after some number of acknowledgements. */
async function killWhilePublishing(round: number): Promise<void> {
  const emulator = await startEmulator();
  const { child } = emulator;
  const goal = acknowledged.size + randomInt(20, 100);
  const publishers = Array.from({ length: PUBLISHERS }, (_, index) =>
    publishOn(emulator, `package-${index}`, round, () => {
      if (acknowledged.size === goal) child.kill('SIGKILL');
    }),
  );
  await Promise.all([...publishers, once(child, 'exit')]);
  expect(child.signalCode).toBe('SIGKILL');
}

/** Every acknowledged version is there; every version that is there has the bytes that were sent for it. */
async function checkContents(): Promise<void> {
  const catalog = openCatalog({ folder, clock: Date.now, externalStores: new Map() });
  try {
    const repository = catalog.repository('acme', OWNER, 'releases');
    const found = new Map<string, string>();
    for (const name of catalog.packages(repository)) {
      for (const { version } of catalog.versions(repository, name)) {
        const asset = catalog.openOwnAsset(repository, name, version, 'package.tgz');
        const bytes = await buffer(asset!.stream());
        found.set(`${name.name} ${version}`, createHash('sha256').update(bytes).digest('hex'));
      }
      const { latest } = catalog.tags(repository, name);
      expect(catalog.findVersion(repository, name, latest!)?.status).toBe('Published');
    }
    expect([...acknowledged].filter((key) => !found.has(key))).toEqual([]);
    expect([...found].filter(([key, digest]) => sent.get(key) !== digest)).toEqual([]);
    expect(await blobs()).toEqual([...new Set(found.values())].toSorted());
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  } finally {
    catalog.close();
  }
}

async function blobs(): Promise<string[]> {
  const entries = await readdir(join(folder, 'blobs'), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).toSorted();
}

test(`nothing acknowledged is lost when the process is killed, ${ROUNDS} times`, async () => {
  for (let round = 1; round <= ROUNDS; round++) {
    await killWhilePublishing(round);
    await checkContents();
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS * 20);
}, 180_000);

test('a folder that a living process has open is refused to another', async () => {
  const { child } = await startEmulator();
  try {
    expect(() => openCatalog({ folder, clock: Date.now, externalStores: new Map() })).toThrow(
      'another process',
    );
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  openCatalog({ folder, clock: Date.now, externalStores: new Map() }).close();
});
