import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkLockfiles, openFacts } from '../../src/gate/index.js';
import { startStaticServer } from '../emulator/planes/static-server.js';
import { ROOT } from '../support/paths.js';
import { recordingHost } from '../support/recording-host.js';
import { digest, openShop, type Shop } from './facts/shop.js';
import { testSettings } from './settings.js';

/**
 * Cases of the corpus that are about what the repository holds: `repository.json` lists the versions that were
 * published there, and those that a public store behind it has. The lockfiles' addresses are moved to the emulator.
 */
const CORPUS = join(ROOT, '__tests__', 'corpus');
const CASES = readdirSync(CORPUS).filter((name) => existsSync(join(CORPUS, name, 'repository.json')));

interface Version {
  readonly format: 'npm' | 'pypi';
  readonly name: string;
  readonly version: string;
  /** What the archive holds; for pypi what each file holds. */
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly hoursAgo: number;
  readonly status?: 'Unlisted' | 'Archived' | 'Disposed';
}

interface RepositoryState {
  readonly published?: readonly Version[];
  readonly public?: readonly Version[];
}

const HOUR_MS = 3_600_000;
const ADDRESS = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/';

let folder: string;
let endings: (() => Promise<unknown>)[];
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'recorded-corpus-')));
  endings = [() => rm(folder, { recursive: true })];
});
afterEach(async () => {
  for (const end of endings.reverse()) await end();
});

async function stock(state: RepositoryState): Promise<Shop> {
  const store = await startStaticServer();
  endings.push(() => store.stop());
  const shop = await openShop({ externals: new Map([['npmjs', store.url]]) });
  endings.push(() => shop.close());
  const timeOf = ({ hoursAgo }: Version) => new Date(shop.clock.now - hoursAgo * HOUR_MS).toISOString();
  if (state.public !== undefined)
    shop.emulator.catalog.associateExternalConnection(shop.repository, 'public:npmjs');
  for (const each of state.public ?? []) {
    const { name, version, text = '' } = each;
    const integrity = `sha512-${Buffer.from(digest('sha512', text).hex, 'hex').toString('base64')}`;
    const dist = { tarball: `${store.url}archive-${version}.tgz`, integrity };
    const versions = { [version]: { name, version, dist } };
    const body = JSON.stringify({
      name,
      versions,
      'dist-tags': { latest: version },
      time: { [version]: timeOf(each) },
    });
    store.files.set(`/archive-${version}.tgz`, { body: text });
    for (const path of [`/${name}`, `/${name.replace('/', '%2f')}`])
      store.files.set(path, { type: 'application/json', body });
  }
  for (const each of state.published ?? []) {
    const { format, name, version, text, files = {}, status } = each;
    await shop.at(timeOf(each), () =>
      format === 'npm' ? shop.npm(name, version, text) : shop.pypi(name, version, files),
    );
    const { catalog } = shop.emulator;
    if (status === 'Disposed') catalog.disposeVersion(shop.repository, { format, name }, version);
    else if (status !== undefined) catalog.setStatus(shop.repository, { format, name }, version, status);
  }
  return shop;
}

async function moveAddresses(url: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replaceAll(new RegExp(`${ADDRESS}([a-z]+)/shared/`, 'g'), `${url}/$1/d/acme-111122223333/shared/`),
    );
  }
}

test.each(CASES)('%s', async (name) => {
  await cp(join(CORPUS, name), folder, { recursive: true });
  await mkdir(join(folder, '.git'));
  const read = async (file: string) => JSON.parse(await readFile(join(CORPUS, name, file), 'utf8'));
  for (const file of ['expect.json', 'repository.json']) await rm(join(folder, file));
  const { gate, clients, findings: expected } = await read('expect.json');
  const shop = await stock(await read('repository.json'));
  await moveAddresses(shop.emulator.url);
  const settings = testSettings(gate, clients);
  const { endpointOverride } = shop.policy(gate);
  const now = new Date(shop.clock.now);
  const check = await checkLockfiles({ settings, workingFolder: folder, endpointOverride, now });
  expect(check.result.findings).toEqual([]);
  const { host } = recordingHost(folder);
  const environment = { ...shop.emulator.env, CODEARTIFACT_GATE_CACHE: 'off' };
  const clock = () => shop.clock.now;
  const facts = await openFacts({ settings, host, environment, checkout: folder, clock });
  const { findings } = await check.askRepository(facts);
  expect(
    findings.map(({ rule, file, line, package: subject }) => ({ rule, file, line, package: subject })),
  ).toEqual(expected);
});
