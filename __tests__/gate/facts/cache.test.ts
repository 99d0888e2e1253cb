import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordLevelOf } from '../../../src/gate/facts/comparison.js';
import { digest, locked, lockedNpm, openShop, type Shop } from './shop.js';

const GATE = { verify: 'repository', 'minimum-age': '72h', internal: ['npm:@acme/*'] };
const HOUR_MS = 60 * 60 * 1000;
const ENTRIES = [
  lockedNpm('tool', '1.0.0'),
  lockedNpm('@acme/ui', '1.0.0'),
  locked({ format: 'pypi', name: 'reader' }, '1.0', [digest('sha256', 'wheel')]),
];

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
  await shop.npm('tool', '1.0.0');
  await shop.npm('@acme/ui', '1.0.0');
  await shop.pypi('reader', '1.0', { 'reader-1.0-py3-none-any.whl': 'wheel' });
});
afterEach(() => shop.close());

async function cacheFile(): Promise<string> {
  const [file] = await readdir(shop.cache);
  return join(shop.cache, file!);
}

test('an unchanged lockfile costs no request, not even for a token', async () => {
  const first = await shop.ask(ENTRIES, GATE);
  expect(shop.requests().length).toBeGreaterThan(0);
  const second = await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).toEqual([]);
  const levels = (facts: typeof first): unknown[] =>
    facts.map((fact, index) => recordLevelOf(ENTRIES[index]!, fact));
  expect(levels(second)).toEqual(levels(first));
  expect(second.map(({ published, origin }) => ({ published, origin }))).toEqual(
    first.map(({ published, origin }) => ({ published, origin })),
  );
});

test('one new entry of a lockfile that was checked costs two requests', async () => {
  await shop.npm('helper', '2.0.0');
  const token = await tokenOf(shop);
  await shop.ask(ENTRIES, GATE, { token });
  shop.requests();
  await shop.ask([...ENTRIES, lockedNpm('helper', '2.0.0')], GATE, { token });
  expect(shop.requests().map(({ operation, path }) => operation ?? path)).toEqual([
    '/npm/d/acme-111122223333/shared/helper',
    'ListPackageVersions',
  ]);
});

test('an entry whose digest has changed is another entry', async () => {
  await shop.ask(ENTRIES, GATE);
  shop.requests();
  const changed = lockedNpm('tool', '1.0.0', 'other bytes');
  const [facts] = await shop.ask([changed], GATE);
  expect(recordLevelOf(changed, facts!)).toBeUndefined();
  expect(shop.requests()).not.toEqual([]);
});

test('what is refused, and what is not there, is asked for every time', async () => {
  const entries = [
    lockedNpm('tool', '1.0.0', 'other bytes'),
    lockedNpm('missing', '1.0.0'),
    locked({ format: 'pypi', name: 'reader' }, '1.0', [
      digest('sha256', 'wheel'),
      digest('sha256', 'foreign'),
    ]),
  ];
  await shop.ask(entries, GATE);
  const first = shop.requests().length;
  await shop.ask(entries, GATE);
  expect(shop.requests()).toHaveLength(first);
});

test('a policy that asks more asks again', async () => {
  await shop.ask(ENTRIES, { verify: 'repository' });
  shop.requests();
  const facts = await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).not.toEqual([]);
  expect(facts.every(({ published }) => published !== undefined)).toBe(true);
});

test('after a day the status is asked for again', async () => {
  await shop.ask(ENTRIES, GATE);
  shop.emulator.catalog.setStatus(shop.repository, { format: 'npm', name: 'tool' }, '1.0.0', 'Archived');
  shop.clock.now += 23 * HOUR_MS;
  expect((await shop.ask(ENTRIES, GATE))[0]!.status).toBe('Published');
  shop.clock.now += HOUR_MS;
  expect((await shop.ask(ENTRIES, GATE))[0]!.status).toBe('Archived');
});

test('its file is private, and tells of no other repository', async () => {
  await shop.ask(ENTRIES, GATE);
  const file = await cacheFile();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(shop.cache)).mode & 0o777).toBe(0o700);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('acme', 'evil'));
  shop.requests();
  await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).not.toEqual([]);
});

test.each([
  ['empty', ''],
  ['cut off', '{"schema":1,"reposi'],
  ['of another schema', '{"schema":0,"repository":"","records":{}}'],
  ['full of something else', '{"schema":1,"repository":"x","records":{"a":{"askedAt":"now"}}}'],
])('a file that is %s counts as none', async (_what, text) => {
  await shop.ask(ENTRIES, GATE);
  await writeFile(await cacheFile(), text);
  shop.requests();
  await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).not.toEqual([]);
  await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).toEqual([]);
});

test('a link in its place is not followed', async () => {
  await shop.ask(ENTRIES, GATE);
  const file = await cacheFile();
  const elsewhere = `${shop.cache}-elsewhere`;
  await writeFile(elsewhere, await readFile(file));
  await rm(file);
  await symlink(elsewhere, file);
  shop.requests();
  await shop.ask(ENTRIES, GATE);
  expect(shop.requests()).not.toEqual([]);
});

test('a folder that others may write to is refused, as is one in the checkout', async () => {
  await mkdir(shop.cache, { mode: 0o700 });
  await chmod(shop.cache, 0o777);
  await expect(shop.ask(ENTRIES, GATE)).rejects.toThrow(/others may read or write it/);
  const inside = join(process.cwd(), 'node_modules', '.facts-test');
  await expect(shop.ask(ENTRIES, GATE, { environment: { CODEARTIFACT_GATE_CACHE: inside } })).rejects.toThrow(
    /it lies in the checkout/,
  );
});

test.each([{ CODEBUILD_BUILD_ID: 'app:b1e6661e' }, { GITHUB_ACTIONS: 'true' }])(
  'a build keeps nothing where no folder is named: %j',
  async (environment) => {
    const unnamed = {
      environment: { ...environment, CODEARTIFACT_GATE_CACHE: '', XDG_CACHE_HOME: shop.cache },
    };
    await shop.ask(ENTRIES, GATE, unnamed);
    shop.requests();
    await shop.ask(ENTRIES, GATE, unnamed);
    expect(shop.requests()).not.toEqual([]);
    expect(await readdir(shop.cache).catch(() => [])).toEqual([]);
  },
);

test('a run that is told so keeps nothing', async () => {
  const off = { environment: { CODEARTIFACT_GATE_CACHE: 'off' } };
  await shop.ask(ENTRIES, GATE, off);
  shop.requests();
  await shop.ask(ENTRIES, GATE, off);
  expect(shop.requests()).not.toEqual([]);
});

async function tokenOf({ emulator }: Shop): Promise<string> {
  const { CodeartifactClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-codeartifact');
  const client = new CodeartifactClient({
    endpoint: emulator.url,
    region: 'eu-west-1',
    credentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
  });
  const answer = await client.send(
    new GetAuthorizationTokenCommand({ domain: 'acme', domainOwner: '111122223333', durationSeconds: 900 }),
  );
  return answer.authorizationToken!;
}
