import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/index.js';
import { previewPublication, publishPackages } from '../../src/publish/publish.js';
import { npmTarball, writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';
import { CLI, NODE } from '../support/paths.js';
import { runCommand } from '../support/run-command.js';
import { RELEASE, RELEASE_ASSETS, releaseNames, releaseSettings, writeRelease } from './release.js';
import { startRepository, type TestRepository, testHost } from './repository.js';

let repository: TestRepository;
beforeAll(async () => {
  repository = await startRepository();
});
afterAll(() => repository.close());
beforeEach(() => repository.emulator.clearFaults());

/** Waits are told, not waited. */
const patient = () => {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    sleep: async (milliseconds: number) => {
      slept += milliseconds;
    },
    slept: () => slept,
  };
};

let counter = 0;
const unique = (): string => {
  counter += 1;
  return `fault${counter}q`;
};

async function publish(folder: string, overrides: Partial<Parameters<typeof publishPackages>[0]> = {}) {
  const { host, printed } = await testHost();
  repository.newRequests();
  const receipt = await publishPackages({
    ...repository.options(folder, host),
    targets: RELEASE,
    clock: patient(),
    ...overrides,
  });
  const verdicts = receipt.packages.map(({ verdict }) => verdict);
  return { receipt, verdicts, printed, requests: repository.newRequests() };
}

type Requests = Awaited<ReturnType<typeof publish>>['requests'];

/** Uploads of files that were taken, without checksums and metadata of Maven. */
function taken(requests: Requests): readonly string[] {
  return requests
    .filter(({ service, method, status }) => service === 'repository' && /^P/.test(method) && status < 300)
    .map(({ path }) => path)
    .filter((path) => !/\.(?:sha1|md5)$|maven-metadata|dist-tags/.test(path));
}

const isChange = (method: string, operation: string | undefined): boolean =>
  operation === 'PublishPackageVersion' || (operation === undefined && /^P/.test(method));

const PUT: FaultRule = { method: 'PUT', path: '/npm/', action: { answer: { status: 500 } } };

describe('a release of nine packages', () => {
  test.each<[string, readonly FaultRule[]]>([
    ['429 once', [{ ...PUT, action: { answer: { status: 429, headers: { 'retry-after': '1' } } } }]],
    ['500 twice', [{ ...PUT, times: 2 }]],
    ['507 twice: its disk is full', [{ ...PUT, times: 2, action: { answer: { status: 507 } } }]],
    ['a reset before an upload', [{ ...PUT, action: { reset: 'before' } }]],
    [
      'a reset after each of the first eight uploads',
      [{ method: 'PUT', times: 8, action: { reset: 'after' } }],
    ],
    ['a reset after an upload of a form', [{ method: 'POST', path: '/pypi/', action: { reset: 'after' } }]],
    ['tokens that end at the sixth upload', [{ method: 'PUT', nth: 6, action: { expireTokens: true } }]],
    [
      'a record that cannot be read at once',
      [{ operation: 'ListPackageVersionAssets', times: 2, action: { answer: { status: 500 } } }],
    ],
    [
      'clients that are served late',
      [{ method: 'GET', path: '/cargo/', times: 4, action: { answer: { status: 404 } } }],
    ],
  ])('%s: all is there, each file sent once', async (_name, faults) => {
    const mark = unique();
    const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
    for (const fault of faults) repository.emulator.addFault(fault);
    const { receipt, verdicts, requests } = await publish(folder);
    expect(receipt.failure).toBeUndefined();
    expect(new Set(verdicts)).toEqual(new Set(['published']));
    expect(taken(requests)).toHaveLength(RELEASE_ASSETS);
    const door = await fetch(`${repository.emulator.url}/_emulator/faults`);
    const { faults: seen } = (await door.json()) as { faults: { hits: number }[] };
    expect(seen.every(({ hits }) => hits > 0)).toBe(true);
    for (const name of releaseNames(mark))
      expect(await repository.recorded(name, '1.0.0')).toMatchObject({ status: 'Published' });
  });

  test('what the service wants to be left alone for is waited', async () => {
    const clock = patient();
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    repository.emulator.addFault({
      ...PUT,
      action: { answer: { status: 429, headers: { 'retry-after': '17' } } },
    });
    await publish(folder, { clock });
    expect(clock.slept()).toBeGreaterThanOrEqual(17_000);
  });

  test('an answer that trickles is given up, and the repository asked instead', async () => {
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    repository.emulator.addFault({ method: 'PUT', path: '-core', action: { drip: 1 } });
    const { verdicts, requests } = await publish(folder, { patience: { idle: 300, whole: 600 } });
    expect(new Set(verdicts)).toEqual(new Set(['published']));
    expect(taken(requests)).toHaveLength(RELEASE_ASSETS);
  });

  test.each([429, 500])(
    '%d for ever: exit 6 once something is there, and the rest by the next run',
    async (status) => {
      const mark = unique();
      const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
      repository.emulator.addFault({
        path: `${mark}-app`,
        method: 'PUT',
        times: 0,
        action: { answer: { status } },
      });
      const { receipt, requests } = await publish(folder);
      expect(receipt.failure).toMatchObject({
        code: 'incomplete',
        exitCode: 6,
        message: expect.stringContaining(`4 attempts failed, the last with ${status}`),
      });
      expect(requests.filter((request) => request.status === status)).toHaveLength(4);
      repository.emulator.clearFaults();
      const again = await publish(folder);
      expect(again.receipt.failure).toBeUndefined();
      expect(taken([...requests, ...again.requests])).toHaveLength(RELEASE_ASSETS);
    },
  );

  test('a fresh token that is refused too is no matter of time: exit 3, and one more token only', async () => {
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    repository.emulator.addFault({ method: 'PUT', times: 0, action: { answer: { status: 401 } } });
    const { receipt, requests } = await publish(folder);
    expect(receipt.failure).toMatchObject({ code: 'unauthorised', exitCode: 3 });
    expect(requests.filter(({ operation }) => operation === 'GetAuthorizationToken')).toHaveLength(2);
  });

  test('a full disk here: exit 2 that names the file, nothing sent, and all of it once there is room', async () => {
    const mark = unique();
    const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
    const run = (kilobytes: string) => {
      const settings = Object.entries(releaseSettings).flatMap(([name, value]) => [`--${name}`, `${value}`]);
      const publishing = [NODE, CLI, 'publish', ...settings, '--npm', 'npm/*.tgz'];
      const limited = ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', ...publishing];
      return runCommand('bash', limited, { folder, environment: repository.environment });
    };
    repository.newRequests();
    const { exitCode, stderr } = await run('0');
    expect(stderr).toMatch(/Could not store evidence beside the release: Could not write \/.*: EFBIG/);
    expect(exitCode).toBe(2);
    expect(repository.newRequests().filter(({ method, operation }) => isChange(method, operation))).toEqual(
      [],
    );
    expect(await run('unlimited')).toMatchObject({ exitCode: 0 });
    expect(taken(repository.newRequests())).toHaveLength(3);
  });

  test('clients that are never served: exit 6', async () => {
    const mark = unique();
    const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
    repository.emulator.addFault({
      method: 'GET',
      path: `${mark}-x`,
      times: 0,
      action: { answer: { status: 404 } },
    });
    const { receipt } = await publish(folder);
    expect(receipt.failure).toMatchObject({
      exitCode: 6,
      message: expect.stringContaining('does not serve the version to clients'),
    });
  });

  test('one version with other bytes: exit 5 with both digests, nothing sent, a role for publishing not taken', async () => {
    const mark = unique();
    const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
    await publish(folder, { targets: [{ npm: 'npm/*-core-*' }] });
    const before = await repository.recorded({ format: 'npm', name: `${mark}-core` }, '1.0.0');
    const tarball = await npmTarball({ name: `${mark}-core`, version: '1.0.0', description: 'other' });
    await writeTree(`${folder}/npm/${mark}-core-1.0.0.tgz`, tarball);
    repository.newRequests();
    const { service: reader } = repository.options(folder, (await testHost()).host);
    const failure = await publish(folder, { reader }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'conflict', exitCode: 5 });
    expect((failure as Error).message).toContain(before!.assets[0]!.sha256);
    expect((failure as Error).message.match(/[0-9a-f]{64}/g)).toHaveLength(2);
    const requests = repository.newRequests();
    expect(requests.filter(({ service }) => service === 'repository')).toEqual([]);
    expect(requests.filter(({ operation }) => operation === 'GetAuthorizationToken')).toEqual([]);
  });
});

describe('what a package is called by', () => {
  const tagsOf = async (name: string) => {
    const { catalog } = repository.emulator;
    const view = await catalog.view(catalog.repository('acme', '111122223333', 'releases'), {
      format: 'npm',
      name,
    });
    return { ...view!.tags };
  };

  test('stays with the version before until all of the release is there', async () => {
    const mark = unique();
    const [first, second] = [
      await writeRelease(await temporaryFolder(), mark, '1.0.0'),
      await writeRelease(await temporaryFolder(), mark, '2.0.0'),
    ];
    await publish(first);
    repository.emulator.addFault({ path: 'crates/new', times: 0, action: { answer: { status: 500 } } });
    expect((await publish(second)).receipt.failure).toMatchObject({ exitCode: 6 });
    expect(await repository.recorded({ format: 'npm', name: `${mark}-core` }, '2.0.0')).toBeDefined();
    expect(await tagsOf(`${mark}-core`)).toEqual({ latest: '1.0.0', 'pending-2.0.0': '2.0.0' });
    repository.emulator.clearFaults();
    const { verdicts, requests } = await publish(second);
    expect(verdicts).toContain('already-there');
    for (const name of ['core', 'ui', 'app'])
      expect(await tagsOf(`${mark}-${name}`)).toEqual({ latest: '2.0.0' });
    const order = requests
      .filter(({ method }) => /^P/.test(method))
      .map(({ path }) => path.includes('dist-tags'));
    expect(order.lastIndexOf(false)).toBeLessThan(order.indexOf(true));
  });

  test('never moves back', async () => {
    const mark = unique();
    await publish(await writeRelease(await temporaryFolder(), mark, '2.0.0'));
    const { receipt, printed } = await publish(await writeRelease(await temporaryFolder(), mark, '1.5.0'));
    expect(receipt.failure).toBeUndefined();
    expect(await tagsOf(`${mark}-core`)).toEqual({ latest: '2.0.0' });
    expect(printed()).toContain('a higher version is');
  });

  test('a tag that cannot be set: exit 6, and the next run sets it', async () => {
    const mark = unique();
    await publish(await writeRelease(await temporaryFolder(), mark, '1.0.0'));
    const folder = await writeRelease(await temporaryFolder(), mark, '2.0.0');
    repository.emulator.addFault({
      method: 'PUT',
      path: 'dist-tags',
      times: 0,
      action: { answer: { status: 503 } },
    });
    expect((await publish(folder)).receipt.failure).toMatchObject({
      exitCode: 6,
      message: expect.stringContaining('its tag is not set'),
    });
    repository.emulator.clearFaults();
    const again = await publish(folder);
    expect(taken(again.requests)).toEqual([]);
    expect(await tagsOf(`${mark}-ui`)).toEqual({ latest: '2.0.0' });
  });
});

describe('a plan', () => {
  async function holds(folder: string, overrides: Partial<Parameters<typeof publishPackages>[0]> = {}) {
    const { host } = await testHost();
    const options = { ...repository.options(folder, host), targets: RELEASE, ...overrides };
    const plan = await previewPublication(options, true);
    return { plan, holds: Object.fromEntries(plan.packages.map((each) => [each.name, each.holds])) };
  }
  const group = (PUBLISH: object) =>
    JSON.stringify({
      associationType: 'STRONG',
      packageGroup: { pattern: '/cargo/*', originConfiguration: { restrictions: { PUBLISH } } },
    });

  test('tells what the repository holds of each', async () => {
    const mark = unique();
    const folder = await writeRelease(await temporaryFolder(), mark, '1.0.0');
    await publish(folder, {
      targets: [{ npm: 'npm/*-core-*' }, { npm: 'npm/*-ui-*' }, { pypi: 'pypi/*_one-*.whl' }],
    });
    await writeTree(
      `${folder}/npm/${mark}-ui-1.0.0.tgz`,
      await npmTarball({ name: `${mark}-ui`, version: '1.0.0', description: 'other' }),
    );
    const { catalog } = repository.emulator;
    const releases = catalog.repository('acme', '111122223333', 'releases');
    catalog.setOriginControl(
      releases,
      { format: 'npm', name: `${mark}-app` },
      { publish: 'BLOCK', upstream: 'ALLOW' },
    );
    const seen = await holds(folder);
    expect(seen.holds).toEqual({
      [`${mark}-core`]: 'identical',
      [`${mark}-ui`]: 'different',
      [`${mark}-app`]: 'blocked by origin control',
      [`${mark}-one`]: 'unfinished',
      [`${mark}-two`]: 'absent',
      [`${mark}-a`]: 'absent',
      [`${mark}-b`]: 'absent',
      [`${mark}-x`]: 'absent',
      [`${mark}-y`]: 'absent',
    });
    const ui = seen.plan.packages.find(({ name }) => name === `${mark}-ui`);
    expect(ui!.assets[0]!.recordedSha256).toMatch(/^[0-9a-f]{64}$/);
    // The digest is that of what is planned, whatever is there.
    repository.emulator.addFault({
      operation: 'DescribePackageVersion',
      times: 0,
      action: {
        answer: {
          status: 403,
          headers: { 'x-amzn-errortype': 'AccessDeniedException' },
          body: '{"message":"no"}',
        },
      },
    });
    const refused = await holds(folder);
    expect(new Set(Object.values(refused.holds))).toEqual(new Set(['missing permission']));
    expect(refused.plan.planDigest).toBe(seen.plan.planDigest);
  });

  test.each([
    ['BLOCK', [], 'blocked by package group /cargo/*'],
    ['ALLOW_SPECIFIC_REPOSITORIES', ['other'], 'blocked by package group /cargo/*'],
    ['ALLOW_SPECIFIC_REPOSITORIES', ['releases'], 'absent'],
    ['ALLOW', [], 'absent'],
  ])('a package group with %s %j: %s', async (effectiveMode, allowedRepositories, expected) => {
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    const targets = [{ cargo: 'cargo/*' }];
    const answer = (body: string) => ({
      answer: { status: 200, headers: { 'content-type': 'application/json' }, body },
    });
    repository.emulator.addFault({
      operation: 'GetAssociatedPackageGroup',
      times: 0,
      action: answer(group({ mode: 'INHERIT', effectiveMode })),
    });
    repository.emulator.addFault({
      operation: 'ListAllowedRepositoriesForGroup',
      times: 0,
      action: answer(JSON.stringify({ allowedRepositories })),
    });
    expect(new Set(Object.values((await holds(folder, { targets })).holds))).toEqual(new Set([expected]));
    if (expected === 'absent') return;
    repository.newRequests();
    await expect(publish(folder, { targets })).rejects.toMatchObject({ code: 'refused', exitCode: 1 });
    expect(repository.newRequests().filter(({ service }) => service === 'repository')).toEqual([]);
  });

  test('who may not look along the controls is stopped by none', async () => {
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    for (const operation of ['DescribePackage', 'GetAssociatedPackageGroup'])
      repository.emulator.addFault({
        operation,
        times: 0,
        action: {
          answer: {
            status: 403,
            headers: { 'x-amzn-errortype': 'AccessDeniedException' },
            body: '{"message":"no"}',
          },
        },
      });
    const { receipt } = await publish(folder);
    expect(receipt.failure).toBeUndefined();
  });
});

describe('two roles', () => {
  test('the one that publishes is taken after the preflight, or where the other may not look', async () => {
    const folder = await writeRelease(await temporaryFolder(), unique(), '1.0.0');
    const { host } = await testHost();
    const whole = repository.options(folder, host);
    const order: string[] = [];
    const named = (name: string) => () => {
      order.push(name);
      return whole.service();
    };
    await publish(folder, { service: named('publish'), reader: named('read') });
    expect(order).toEqual(['read', 'publish']);
    const other = await writeTree(
      `${folder}/npm/${unique()}-core-1.0.0.tgz`,
      await npmTarball({ name: `fault${counter}q-core`, version: '1.0.0' }),
    );
    repository.emulator.addFault({
      operation: 'DescribePackageVersion',
      action: {
        answer: {
          status: 403,
          headers: { 'x-amzn-errortype': 'AccessDeniedException' },
          body: '{"message":"no"}',
        },
      },
    });
    const { verdicts } = await publish(folder, {
      service: named('publish'),
      reader: named('read'),
      targets: [{ npm: other }],
    });
    expect(verdicts).toEqual(['published']);
  });
});
