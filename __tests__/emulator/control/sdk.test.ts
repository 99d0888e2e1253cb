import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AccessDeniedException,
  CodeartifactClient,
  ConflictException,
  CreateDomainCommand,
  CreateRepositoryCommand,
  DescribeDomainCommand,
  GetPackageVersionAssetCommand,
  ListPackageGroupsCommand,
  PublishPackageVersionCommand,
  PutPackageOriginConfigurationCommand,
  paginateListPackageVersions,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  UpdateRepositoryCommand,
  ValidationException,
} from '@aws-sdk/client-codeartifact';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';

const DOMAIN = { domain: 'acme' };
const STORE = { ...DOMAIN, repository: 'store' };
const KIT = { ...STORE, format: 'generic', namespace: 'tools', package: 'kit' } as const;

const silent = (): void => {};

let emulator: RunningEmulator;
let client: CodeartifactClient;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sdk-'));
  emulator = await startEmulator();
  client = new CodeartifactClient({
    endpoint: emulator.url,
    region: emulator.env['AWS_REGION']!,
    maxAttempts: 1,
    // It warns of every refused upload.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    credentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
  });
  await client.send(new CreateDomainCommand(DOMAIN));
  await client.send(new CreateRepositoryCommand(STORE));
});

afterAll(async () => {
  client?.destroy();
  await emulator?.close();
  await rm(folder, { recursive: true, force: true });
});

async function refusal(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it was not refused');
}

async function publish(
  version: string,
  content: Buffer,
  kit: { readonly package: string } = KIT,
): Promise<unknown> {
  const file = join(folder, 'asset');
  await writeFile(file, content);
  return client.send(
    new PublishPackageVersionCommand({
      ...KIT,
      ...kit,
      packageVersion: version,
      assetName: 'asset.bin',
      assetContent: createReadStream(file),
      assetSHA256: createHash('sha256').update(content).digest('hex'),
    }),
  );
}

describe('the AWS SDK for JavaScript', () => {
  test('knows every error by its class', async () => {
    const missing = await refusal(client.send(new DescribeDomainCommand({ domain: 'nowhere' })));
    expect(missing).toBeInstanceOf(ResourceNotFoundException);
    expect(missing).toMatchObject({
      name: 'ResourceNotFoundException',
      resourceId: 'nowhere',
      resourceType: 'domain',
      $metadata: { httpStatusCode: 404, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });

    const taken = await refusal(client.send(new CreateDomainCommand(DOMAIN)));
    expect(taken).toBeInstanceOf(ConflictException);

    const wrong = await refusal(client.send(new DescribeDomainCommand({ domain: 'A' })));
    expect(wrong).toBeInstanceOf(ValidationException);
    expect(wrong).toMatchObject({
      reason: 'FIELD_VALIDATION_FAILED',
      message: expect.stringMatching(
        /^2 validation errors detected: Value 'A' at 'domain' failed to satisfy/,
      ),
      $metadata: { httpStatusCode: 400 },
    });

    const upstreams = Array.from({ length: 11 }, (_, index) => ({ repositoryName: `up${index}` }));
    const many = await refusal(client.send(new UpdateRepositoryCommand({ ...STORE, upstreams })));
    expect(many).toBeInstanceOf(ServiceQuotaExceededException);
    expect(many).toMatchObject({ $metadata: { httpStatusCode: 402 } });

    const absent = await refusal(client.send(new ListPackageGroupsCommand(DOMAIN)));
    expect(absent).toBeInstanceOf(ValidationException);
    expect(absent).toMatchObject({ reason: 'UNKNOWN_OPERATION' });

    const restrictions = { publish: 'BLOCK', upstream: 'BLOCK' } as const;
    await client.send(new PutPackageOriginConfigurationCommand({ ...KIT, package: 'closed', restrictions }));
    const blocked = await refusal(publish('1.0.0', Buffer.from('x'), { package: 'closed' }));
    expect(blocked).toBeInstanceOf(AccessDeniedException);
  });

  test('uploads and downloads streams', async () => {
    const content = Buffer.alloc(3_000_000, 'stream');
    await publish('1.0.0', content);
    const command = new GetPackageVersionAssetCommand({
      ...KIT,
      packageVersion: '1.0.0',
      asset: 'asset.bin',
    });
    const { asset, assetName, packageVersion } = await client.send(command);
    expect(Buffer.from(await asset!.transformToByteArray()).equals(content)).toBe(true);
    expect({ assetName, packageVersion }).toEqual({ assetName: 'asset.bin', packageVersion: '1.0.0' });
  });

  test('pages through a listing', async () => {
    for (const version of ['1.1.0', '1.2.0', '1.3.0']) await publish(version, Buffer.from(version));
    const sizes: number[] = [];
    for await (const page of paginateListPackageVersions({ client, pageSize: 2 }, KIT)) {
      sizes.push(page.versions!.length);
    }
    expect(sizes).toEqual([2, 2]);
  });
});
