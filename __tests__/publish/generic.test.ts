import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodeartifactClient, PublishPackageVersionCommand } from '@aws-sdk/client-codeartifact';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PublishService } from '../../src/aws/codeartifact.js';
import { Pace } from '../../src/aws/pace.js';
import type { FaultRule } from '../../src/emulator/index.js';
import { measureLarge } from '../../src/packages/files.js';
import { sendAsset } from '../../src/publish/asset-client.js';
import { publishPackages } from '../../src/publish/publish.js';
import { PATIENCE } from '../../src/publish/repository-client.js';
import { writeTree } from '../packages/archives.js';
import { temporaryFolder } from '../packages/context.js';
import { OWNER, REGION, startRepository, type TestRepository, testHost } from './repository.js';

let repository: TestRepository;
beforeAll(async () => {
  repository = await startRepository();
});
afterAll(() => repository.close());
beforeEach(() => repository.emulator.clearFaults());

const FILES = { 'a.zip': 'aaaa', 'b.zip': 'bb', 'c.sig': 'c' };
const quick = { now: () => Date.now(), sleep: async () => {} };

let counter = 0;

async function release(files: Readonly<Record<string, string>> = FILES) {
  counter += 1;
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeTree(join(folder, 'out', name), text);
  const target = { generic: 'out/*', namespace: 'acme', package: `thing${counter}`, version: '1.4.0' };
  return { folder, target, name: { format: 'generic', namespace: 'acme', name: target.package } as const };
}

type Release = Awaited<ReturnType<typeof release>>;

async function publish({ folder, target }: Release, overrides: object = {}) {
  const { host } = await testHost();
  repository.newRequests();
  const receipt = await publishPackages({
    ...repository.options(folder, host),
    targets: [target],
    clock: quick,
    ...overrides,
  });
  const uploads = repository
    .newRequests()
    .filter(({ operation }) => operation === 'PublishPackageVersion')
    .map(({ query, status }) => {
      const asked = new URLSearchParams(query);
      return `${asked.get('asset')}${asked.get('unfinished') === 'true' ? ' unfinished' : ''} ${status}`;
    });
  return { receipt, uploads };
}

/** As somebody else would, by the service's own client. */
async function send({ target }: Release, asset: string, text: string, unfinished: boolean): Promise<void> {
  const { accessKeyId, secretAccessKey } = {
    accessKeyId: process.env['AWS_ACCESS_KEY_ID']!,
    secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY']!,
  };
  const client = new CodeartifactClient({
    region: REGION,
    endpoint: repository.emulator.url,
    credentials: { accessKeyId, secretAccessKey },
  });
  await client.send(
    new PublishPackageVersionCommand({
      domain: 'acme',
      domainOwner: OWNER,
      repository: 'releases',
      format: 'generic',
      namespace: target.namespace,
      package: target.package,
      packageVersion: target.version,
      assetName: asset,
      assetContent: Buffer.from(text),
      assetSHA256: sha256(text),
      unfinished,
    }),
  );
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const recordOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, text]) =>
    expect.objectContaining({ name, size: text.length, sha256: sha256(text) }),
  );

const UPLOAD = { operation: 'PublishPackageVersion' } as const;

describe('a version of several files', () => {
  test('is unfinished until the last one, and found there by the next run', async () => {
    const thing = await release();
    const { receipt, uploads } = await publish(thing);
    expect(receipt.packages.map(({ verdict }) => verdict)).toEqual(['published']);
    expect(uploads.slice(0, 2).sort()).toEqual(['a.zip unfinished 200', 'b.zip unfinished 200']);
    expect(uploads.slice(2)).toEqual(['c.sig 200']);
    const recorded = await repository.recorded(thing.name, '1.4.0');
    expect(recorded).toEqual({ status: 'Published', assets: expect.arrayContaining(recordOf(FILES)) });
    const again = await publish(thing);
    expect(again.uploads).toEqual([]);
    expect(again.receipt.packages[0]!.verdict).toBe('already-there');
  });

  test.each<[string, readonly FaultRule[]]>([
    ['429 once', [{ ...UPLOAD, action: { answer: { status: 429 } } }]],
    ['500 twice', [{ ...UPLOAD, times: 2, action: { answer: { status: 500 } } }]],
    ['a reset before an upload', [{ ...UPLOAD, action: { reset: 'before' } }]],
    ['a reset after the second upload', [{ ...UPLOAD, nth: 2, action: { reset: 'after' } }]],
    ['a reset after the last upload', [{ ...UPLOAD, nth: 3, action: { reset: 'after' } }]],
  ])('%s: all is there, each file taken once', async (_case, faults) => {
    const thing = await release();
    for (const fault of faults) repository.emulator.addFault(fault);
    const { receipt, uploads } = await publish(thing);
    expect(receipt.failure).toBeUndefined();
    expect(uploads.filter((upload) => upload.endsWith(' 200'))).toHaveLength(3);
    expect(await repository.recorded(thing.name, '1.4.0')).toMatchObject({ status: 'Published' });
  });

  test('an upload that nothing comes back of is given up, and the repository asked instead', async () => {
    const thing = await release();
    repository.emulator.addFault({ ...UPLOAD, action: { delay: 60_000 } });
    let drawn = '';
    const screen = {
      write: (text: string) => {
        drawn += text;
      },
    };
    const { receipt } = await publish(thing, { patience: { idle: 300, whole: 600 }, screen });
    expect(receipt.failure).toBeUndefined();
    expect(drawn).toMatch(/\[#*-*\] \d+\.\d of \d+\.\d MiB, \d+ %/);
    expect(receipt.packages[0]!.verdict).toBe('published');
  });

  test('goes on where a run has ended: what is there is compared and kept', async () => {
    const thing = await release();
    await send(thing, 'a.zip', FILES['a.zip'], true);
    const { uploads, receipt } = await publish(thing);
    expect(uploads).toEqual(['b.zip unfinished 200', 'c.sig 200']);
    expect(receipt.packages[0]!.verdict).toBe('published');
  });

  test('all of it is there but for being published: the last file is sent again', async () => {
    const thing = await release();
    for (const [name, text] of Object.entries(FILES)) await send(thing, name, text, true);
    expect((await publish(thing)).uploads).toEqual(['c.sig 200']);
    expect(await repository.recorded(thing.name, '1.4.0')).toMatchObject({ status: 'Published' });
  });

  test('other bytes under a name: exit 5 with both digests, and nothing is sent', async () => {
    const thing = await release();
    await send(thing, 'a.zip', 'other', true);
    await expect(publish(thing)).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringMatching(new RegExp(`${sha256('other')}.*${sha256('aaaa')}`)),
    });
    expect(repository.newRequests().some(({ operation }) => operation === UPLOAD.operation)).toBe(false);
  });

  test('published without one of its files: exit 5 that says that it takes no more', async () => {
    const thing = await release();
    await send(thing, 'a.zip', FILES['a.zip'], false);
    await expect(publish(thing)).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringMatching(/published without b\.zip, c\.sig, and .* takes no more files/),
    });
  });

  test('unfinished with a file of somebody else: exit 5 that names it, before it becomes a part', async () => {
    const thing = await release();
    await send(thing, 'evil.zip', 'e', true);
    await expect(publish(thing)).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringContaining('holds evil.zip under this version'),
    });
  });

  test('a file that changes after it was inspected never arrives whole', async () => {
    const thing = await release();
    const path = join(thing.folder, 'out/a.zip');
    const changing = repository.options(thing.folder, (await testHost()).host).service();
    const { receipt } = await publish(thing, {
      service: () => ({
        ...changing,
        version: async (...asked: Parameters<typeof changing.version>) => {
          await writeFile(path, 'bbbb');
          return changing.version(...asked);
        },
      }),
    });
    expect(receipt.failure).toMatchObject({ message: expect.stringContaining('changed after') });
    const recorded = await repository.recorded(thing.name, '1.4.0');
    expect(recorded?.assets.some(({ name }) => name === 'a.zip') ?? false).toBe(false);
    await rm(path);
  });
});

test('every byte that is sent is told', async () => {
  const { folder, name } = await release();
  const asset = await measureLarge('a.zip', join(folder, 'out/a.zip'));
  const service: Pick<PublishService, 'publishAsset'> = {
    publishAsset: async (_repository, _name, _version, { chunks }) => {
      for await (const _chunk of chunks());
    },
  };
  let bytes = 0;
  const target = { domain: 'acme', domainOwner: OWNER, region: REGION, repository: 'releases' };
  const options = {
    patience: PATIENCE,
    pace: new Pace(),
    sent: (more: number) => {
      bytes += more;
    },
  };
  const request = { name, version: '1', asset, unfinished: false };
  await sendAsset(service as PublishService, target, request, options);
  expect(bytes).toBe(asset.size);
});

test('files are sent no faster than the service takes them: not one 429', async () => {
  const throttling = await startRepository(Date.now, { quotas: true });
  try {
    const files = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`f${index}`, `${index}`]));
    const { folder, target } = await release(files);
    const { host } = await testHost();
    const receipt = await publishPackages({ ...throttling.options(folder, host), targets: [target] });
    expect(receipt.packages[0]!.verdict).toBe('published');
    expect(throttling.newRequests().filter(({ status }) => status === 429)).toEqual([]);
  } finally {
    await throttling.close();
    Object.assign(process.env, repository.emulator.env);
  }
});
