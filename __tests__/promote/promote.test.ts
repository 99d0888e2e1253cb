import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connect } from '../../src/aws/connect.js';
import { loadSettings } from '../../src/config/load.js';
import type { Settings } from '../../src/config/settings.js';
import { openFacts } from '../../src/gate/index.js';
import { promoteVersions } from '../../src/promote/promote.js';
import { publishPackages } from '../../src/publish/publish.js';
import { jar, npmTarball, pom, writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';
import { REGION, startRepository, type TestRepository, testHost } from '../publish/repository.js';

let repository: TestRepository;
beforeAll(async () => {
  repository = await startRepository();
});
afterAll(() => repository.close());
beforeEach(() => repository.emulator.clearFaults());

let counter = 0;
const unique = (): string => {
  counter += 1;
  return `moved${counter}`;
};

/** Publishes to `releases`, from where the tests promote to `native`. */
async function publish(name: string, versions: readonly string[], description = '', to = 'releases') {
  const folder = await temporaryFolder();
  for (const version of versions)
    await writeTree(`${folder}/${name}-${version}.tgz`, await npmTarball({ name, version, description }));
  const { host } = await testHost();
  const options = repository.options(folder, host);
  const settings = { ...options.settings, 'publish-repository': to };
  const receipt = await publishPackages({ ...options, settings, targets: [{ npm: '*.tgz' }] });
  expect(receipt.failure).toBeUndefined();
}

async function promote(patterns: readonly string[], gate = '', overrides: { isPlan?: boolean } = {}) {
  const folder = await temporaryFolder();
  const file = await writeTree(
    `${folder}/codeartifact-gate.yml`,
    `domain: acme\ndomain-owner: "111122223333"\nregion: ${REGION}\nrepository: shared\n${gate === '' ? '' : `gate:\n${gate}`}`,
  );
  const settings: Settings = await loadSettings({ file, flags: {}, environment: {} });
  const { host, printed } = await testHost();
  let slept = 0;
  repository.newRequests();
  const receipt = await promoteVersions({
    settings,
    from: 'releases',
    to: 'native',
    patterns,
    host,
    service: connect(settings, 'publish', host, repository.environment).service,
    facts: (asked) =>
      openFacts({ settings: asked, host, environment: repository.environment, checkout: folder }),
    endpointOverride: { origin: repository.emulator.url, region: REGION },
    isPlan: false,
    clock: {
      now: () => Date.now() + slept,
      sleep: async (milliseconds) => {
        slept += milliseconds;
      },
    },
    ...overrides,
  });
  return { receipt, printed, verdicts: receipt.packages.map(({ verdict }) => verdict), copies: copies() };
}

function copies(): readonly (number | string)[] {
  return repository
    .newRequests()
    .filter(({ operation }) => operation === 'CopyPackageVersions')
    .map(({ status, fault }) => fault ?? status);
}

const held = (name: string, version: string) =>
  repository.recorded({ format: 'npm', name }, version, 'native');

test('copies what the patterns name, in one call a package, and finds it there the next time', async () => {
  const [one, two] = [unique(), unique()];
  await publish(one, ['1.0.0', '1.1.0', '2.0.0']);
  await publish(two, ['1.0.0']);
  const patterns = [`npm:${one}@^1.0.0`, `npm:${two}@1.0.0`];
  const plan = await promote(patterns, '', { isPlan: true });
  expect(plan.verdicts).toEqual(['not-published', 'not-published', 'not-published']);
  expect(plan.copies).toEqual([]);
  const { receipt, verdicts, copies } = await promote(patterns);
  expect(receipt.failure).toBeUndefined();
  expect(verdicts).toEqual(['published', 'published', 'published']);
  expect(copies).toEqual([200, 200]);
  expect(receipt.planDigest).toBe(plan.receipt.planDigest);
  expect(await held(one, '1.1.0')).toEqual(await repository.recorded({ format: 'npm', name: one }, '1.1.0'));
  expect(await held(one, '2.0.0')).toBeUndefined();
  const again = await promote(patterns);
  expect(again.verdicts).toEqual(['already-there', 'already-there', 'already-there']);
  expect(again.copies).toEqual([]);
});

test('copies Maven versions past the list of versions that each repository has of its own', async () => {
  const name = unique();
  for (const version of ['1.0.0', '2.0.0']) {
    const folder = await temporaryFolder();
    await writeTree(`${folder}/pom.xml`, pom('com.acme', name, version));
    await writeTree(`${folder}/target/${name}-${version}.jar`, jar());
    const { host } = await testHost();
    await publishPackages({ ...repository.options(folder, host), targets: [{ maven: '.' }] });
  }
  const { verdicts } = await promote([`maven:com.acme:${name}@2.0.0`]);
  expect(verdicts).toEqual(['published']);
  expect((await promote([`maven:com.acme:${name}@2.0.0`])).verdicts).toEqual(['already-there']);
});

test.each([
  ['a denied version', (name: string) => `  deny: ["npm:${name}"]\n`, 'deny'],
  ['one that is not allowed', () => '  allow: ["npm:other"]\n', 'allow'],
  ['one that is too young', () => '  minimum-age: 3d\n', 'minimum-age'],
  ['one that is not of our own', () => '  internal: ["npm:@acme/*"]\n', 'internal'],
])('%s: exit 1, and nothing is copied', async (_name, gate, rule) => {
  const [name, other] = [unique(), unique()];
  await publish(name, ['1.0.0']);
  await publish(other, ['1.0.0']);
  const failure = await promote([`npm:${name}@1.0.0`, `npm:${other}@1.0.0`], gate(name)).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({
    code: 'refused',
    exitCode: 1,
    message: expect.stringContaining(`(${rule})`),
  });
  expect(copies()).toEqual([]);
  expect(await held(other, '1.0.0')).toBeUndefined();
});

test('an exception of the policy sets a refusal aside', async () => {
  const name = unique();
  await publish(name, ['1.0.0']);
  const gate = `  minimum-age: 3d\n  exceptions: [{package: "npm:${name}@1.0.0", rule: minimum-age, reason: reviewed by hand, expires: 2999-12-31}]\n`;
  expect((await promote([`npm:${name}@1.0.0`], gate)).verdicts).toEqual(['published']);
});

test('other bytes in the destination: exit 5 with both digests, and nothing is copied', async () => {
  const [name, other] = [unique(), unique()];
  await publish(name, ['1.0.0']);
  await publish(other, ['1.0.0']);
  await publish(name, ['1.0.0'], 'other', 'native');
  const failure = await promote([`npm:${other}@1.0.0`, `npm:${name}@1.0.0`]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'conflict', exitCode: 5 });
  expect((failure as Error).message.match(/[0-9a-f]{64}/g)).toHaveLength(2);
  expect(copies()).toEqual([]);
});

test('a lost answer is made up by looking; a service that is gone for a while is waited for', async () => {
  const [name, other] = [unique(), unique()];
  await publish(name, ['1.0.0']);
  await publish(other, ['1.0.0']);
  repository.emulator.addFault({ operation: 'CopyPackageVersions', action: { reset: 'after' } });
  expect((await promote([`npm:${name}@1.0.0`])).copies).toEqual(['{"reset":"after"}']);
  repository.emulator.addFault({
    operation: 'CopyPackageVersions',
    times: 2,
    action: { answer: { status: 500, body: '{"message":"no"}' } },
  });
  const { verdicts, copies } = await promote([`npm:${other}@1.0.0`]);
  expect(verdicts).toEqual(['published']);
  expect(copies).toHaveLength(3);
});

test.each([
  ['npm:nothing-like-it@1.0.0', 'has no npm:nothing-like-it@1.0.0'],
  ['npm:a', 'names no version'],
  ['npm:a@not a range', 'version range'],
])('%s: exit 2', async (pattern, message) => {
  await expect(promote([pattern])).rejects.toMatchObject({
    code: 'input',
    message: expect.stringContaining(message),
  });
});

test('a version that was withdrawn is not promoted', async () => {
  const name = unique();
  await publish(name, ['1.0.0']);
  const { catalog } = repository.emulator;
  catalog.setStatus(
    catalog.repository('acme', '111122223333', 'releases'),
    { format: 'npm', name },
    '1.0.0',
    'Archived',
  );
  await expect(promote([`npm:${name}@1.0.0`])).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('Archived'),
  });
});
