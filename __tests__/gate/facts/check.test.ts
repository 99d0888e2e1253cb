import { mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkLockfiles, openFacts } from '../../../src/gate/index.js';
import { recordingHost } from '../../support/recording-host.js';
import { testSettings } from '../settings.js';
import { digest, openShop, type Shop } from './shop.js';

const GATE = {
  verify: 'repository',
  'minimum-age': '72h',
  internal: ['npm:@acme/*'],
};
const HOUR_MS = 60 * 60 * 1000;

let shop: Shop;
let folder: string;
beforeEach(async () => {
  shop = await openShop();
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  await mkdir(join(folder, '.git'));
});
afterEach(async () => {
  await shop.close();
  await rm(folder, { recursive: true });
});

/** A lockfile as npm writes it, of versions `1.0.0`. @param texts what the archives hold, by package name */
async function lock(texts: Readonly<Record<string, string>>): Promise<void> {
  const packages = Object.entries(texts).map(([name, text]) => [
    `node_modules/${name}`,
    {
      version: '1.0.0',
      resolved: `${shop.emulator.url}/npm/d/acme-111122223333/shared/${name}/-/${name.replace(/.*\//, '')}-1.0.0.tgz`,
      integrity: `sha512-${Buffer.from(digest('sha512', text).hex, 'hex').toString('base64')}`,
    },
  ]);
  const dependencies = Object.fromEntries(Object.keys(texts).map((name) => [name, '1.0.0']));
  const root = { name: 'app', version: '1.0.0', dependencies };
  const lockfile = {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': root, ...Object.fromEntries(packages) },
  };
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockfile, undefined, 2));
  await writeFile(join(folder, 'package.json'), JSON.stringify(root));
}

async function check(gate: object = GATE): Promise<string[]> {
  const settings = testSettings(gate, ['npm']);
  const { endpointOverride } = shop.policy(gate);
  const first = await checkLockfiles({
    settings,
    workingFolder: folder,
    endpointOverride,
    now: new Date(shop.clock.now),
  });
  expect(first.result.findings).toEqual([]);
  expect(first.result.repository).toBe('not asked');
  const { host } = recordingHost(folder);
  const environment = { ...shop.emulator.env, CODEARTIFACT_GATE_CACHE: shop.cache };
  const clock = (): number => shop.clock.now;
  const facts = await openFacts({ settings, host, environment, checkout: folder, clock });
  const { findings, repository } = await first.askRepository(facts);
  expect(repository).toBe('asked');
  return findings.map(({ rule, package: subject, line }) => `${rule} ${subject} ${line}`);
}

test('what the repository holds unchanged may be installed, and the next check asks nothing', async () => {
  const external = { internal: ['npm:@acme/*', 'npm:tool'] };
  await shop.at('2026-01-01T00:00:00Z', async () => {
    await shop.npm('tool', '1.0.0', 'tool');
    await shop.npm('@acme/ui', '1.0.0', 'ui');
  });
  await lock({ tool: 'tool', '@acme/ui': 'ui' });
  expect(await check({ ...GATE, ...external })).toEqual([]);
  shop.requests();
  expect(await check({ ...GATE, ...external })).toEqual([]);
  expect(shop.requests()).toEqual([]);
});

test('what differs in one thing is refused for that', async () => {
  await shop.at(new Date(shop.clock.now - 71 * HOUR_MS).toISOString(), () =>
    shop.npm('young', '1.0.0', 'young'),
  );
  await shop.at('2026-01-01T00:00:00Z', async () => {
    for (const name of ['tampered', 'withdrawn', '@acme/ui']) await shop.npm(name, '1.0.0', name);
  });
  shop.emulator.catalog.setStatus(shop.repository, { format: 'npm', name: 'withdrawn' }, '1.0.0', 'Unlisted');
  await lock({
    tampered: 'other bytes',
    withdrawn: 'withdrawn',
    young: 'young',
    missing: 'missing',
    '@acme/ui': '@acme/ui',
  });
  expect(await check({ ...GATE, internal: [] })).toEqual([
    'record npm:tampered@1.0.0 18',
    'record npm:withdrawn@1.0.0 23',
    'minimum-age npm:young@1.0.0 28',
    'record npm:missing@1.0.0 33',
  ]);
  expect(await check({ internal: ['npm:@acme/*'] })).toEqual([
    'internal npm:tampered@1.0.0 18',
    'internal npm:withdrawn@1.0.0 23',
    'internal npm:young@1.0.0 28',
    'internal npm:missing@1.0.0 33',
  ]);
});
