import { createHash, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CodeartifactClient, CopyPackageVersionsCommand } from '@aws-sdk/client-codeartifact';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/aws/connect.js';
import type { CommandContext } from '../../../src/cli/command.js';
import { verifyCommand } from '../../../src/cli/commands/verify.js';
import { loadSettings } from '../../../src/config/load.js';
import { envelopeSealer } from '../../../src/publish/evidence/dsse.js';
import { publishPackages } from '../../../src/publish/publish.js';
import { npmTarball, writeTree } from '../../packages/archives.js';
import { temporaryFolder } from '../../packages/context.js';
import { readReports } from '../../report/check/read-reports.js';
import { TOKEN_PREFIX } from '../../support/leaks.js';
import { OWNER, REGION, startRepository, type TestRepository, testHost } from '../repository.js';
import { KEY_ARN, type KmsServer, startKms } from './kms-server.js';

const WORKFLOW = 'acme/ui/.github/workflows/release.yml@refs/tags/v1.0.0';
const BUILDER = `https://github.com/${WORKFLOW}`;
const COMMIT = 'c0ffee'.padEnd(40, '0');
const JOB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/ui',
  GITHUB_REPOSITORY_ID: '17',
  GITHUB_REPOSITORY_OWNER_ID: '4',
  GITHUB_WORKFLOW_REF: WORKFLOW,
  GITHUB_REF: 'refs/tags/v1.0.0',
  GITHUB_SHA: COMMIT,
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

let repository: TestRepository;
let kms: KmsServer;
let folder: string;
let key: string;
beforeAll(async () => {
  repository = await startRepository();
  kms = await startKms();
  process.env['AWS_ENDPOINT_URL_KMS'] = kms.url;
  folder = await temporaryFolder();
  key = join(folder, 'release.pem');
  await writeFile(key, kms.publicKey);
});
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_KMS'];
  kms.close();
  await repository.close();
});
beforeEach(() => {
  kms.refusal = undefined;
  repository.emulator.clearFaults();
});

let counter = 0;

/** A version of an npm package that is to be published. */
async function release() {
  counter += 1;
  const name = `ui${counter}`;
  const file = `acme-${name}-1.0.0.tgz`;
  const working = await temporaryFolder();
  const bytes = await npmTarball({ name: `@acme/${name}`, version: '1.0.0' });
  await writeTree(join(working, file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, file, working, sha256, coordinate: `npm:@acme/${name}@1.0.0` };
}

type Release = Awaited<ReturnType<typeof release>>;

interface Choices {
  readonly isSigned?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

async function publish({ working, file }: Release, { isSigned = true, environment = JOB }: Choices = {}) {
  const { host, printed } = await testHost();
  const options = repository.options(working, host);
  const { signer } = connect({ region: REGION }, 'publish', host, process.env);
  repository.newRequests();
  const receipt = await publishPackages({
    ...options,
    environment: { ...options.environment, ...environment },
    targets: [{ npm: file }],
    clock: { now: () => Date.now(), sleep: async () => {} },
    evidence: {
      sbom: true,
      provenance: true,
      ...(isSigned ? { seal: envelopeSealer(signer(KEY_ARN)) } : {}),
    },
  });
  return { receipt, printed: printed(), requests: repository.newRequests() };
}

const companionOf = ({ name }: Release) =>
  ({ format: 'generic', namespace: 'attestations', name: `npm--acme--${name}` }) as const;

const there = (name = 'releases') => ({
  domain: 'acme',
  domainOwner: OWNER,
  region: REGION,
  repository: name,
});

async function stored(of: Release) {
  const { host } = await testHost();
  const { service } = connect({ region: REGION }, 'install', host, process.env);
  const recorded = await service.version(there(), companionOf(of), '1.0.0');
  const read = async (end: string): Promise<string> => {
    const { name } = recorded!.assets.find((asset) => asset.name.endsWith(end))!;
    return (await service.readAsset(there(), companionOf(of), '1.0.0', name, 1 << 20))!.toString();
  };
  return { recorded, read };
}

async function verify(args: readonly string[], settings = '') {
  const file = join(await temporaryFolder(), 'codeartifact-gate.yml');
  const own = `domain: acme\ndomain-owner: "${OWNER}"\nregion: ${REGION}\nrepository: releases\n`;
  await writeFile(file, own + settings);
  const { host, printed } = await testHost();
  const documents: unknown[] = [];
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...verifyCommand.options, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const flags = values as CommandContext['flags'];
  const context: CommandContext = {
    host,
    flags,
    operands: positionals,
    json: flags['json'] === true,
    settings: () => loadSettings({ flags: {}, environment: process.env, file }),
    printJson: (document) => documents.push(document),
  };
  const outcome = await verifyCommand.run(context).catch((error: unknown) => error);
  return { outcome, printed: printed(), documents };
}

const refused = (cause: string | RegExp) =>
  expect.objectContaining({
    exitCode: 1,
    message: typeof cause === 'string' ? expect.stringContaining(cause) : expect.stringMatching(cause),
  });

const EXPECTED = `evidence:\n  builders: ["https://github.com/acme/ui/.github/workflows/release.yml@refs/tags/*"]\n`;

describe('what is stored beside a version', () => {
  test('is a bill of materials, signed provenance and a receipt, and verifies', async () => {
    const ui = await release();
    const { receipt, printed } = await publish(ui);
    expect(receipt.failure).toBeUndefined();
    expect(printed).toContain(`Stored the evidence as generic:attestations/npm--acme--${ui.name}@1.0.0`);
    const { recorded, read } = await stored(ui);
    expect(recorded!.status).toBe('Published');
    expect(recorded!.assets).toHaveLength(3);

    const envelope = JSON.parse(await read('.intoto.json'));
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
    const bom = await read('.cdx.json');
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          name: 'package.tgz',
          uri: `pkg:npm/%40acme/${ui.name}@1.0.0`,
          digest: { sha256: ui.sha256 },
        },
      ],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              ref: 'refs/tags/v1.0.0',
              repository: 'https://github.com/acme/ui',
              path: '.github/workflows/release.yml',
            },
          },
          internalParameters: {
            github: {
              event_name: 'push',
              repository_id: '17',
              repository_owner_id: '4',
              runner_environment: 'github-hosted',
              claims: 'environment',
            },
            'codeartifact-gate': { publishedTo: there() },
          },
          resolvedDependencies: [
            { uri: 'git+https://github.com/acme/ui@refs/tags/v1.0.0', digest: { gitCommit: COMMIT } },
          ],
        },
        runDetails: {
          builder: { id: BUILDER, version: { 'codeartifact-gate': expect.any(String) } },
          metadata: { invocationId: 'https://github.com/acme/ui/actions/runs/99/attempts/1' },
          byproducts: [
            {
              name: expect.stringMatching(/^[0-9a-f]{64}\.cdx\.json$/),
              digest: { sha256: createHash('sha256').update(bom).digest('hex') },
            },
          ],
        },
      },
    });
    expect(JSON.parse(await read('receipt.json'))).toMatchObject({
      target: there(),
      format: 'npm',
      namespace: 'acme',
      name: ui.name,
      version: '1.0.0',
      verdict: 'published',
      planDigest: receipt.planDigest,
      assets: [{ name: 'package.tgz', sha256: ui.sha256 }],
    });
    const [components] = await readReports('cyclonedx', bom);
    expect(components).toEqual([
      expect.objectContaining({ name: 'package.tgz', hashes: [`SHA-256:${ui.sha256}`] }),
    ]);

    const verified = await verify([ui.coordinate, '--key', key, '--json'], EXPECTED);
    expect(verified.outcome).toBe(0);
    expect(verified.printed).toContain(`${ui.coordinate} holds what was built by ${BUILDER}`);
    expect(verified.documents).toEqual([
      expect.objectContaining({ builder: BUILDER, files: [expect.objectContaining({ sha256: ui.sha256 })] }),
    ]);
    for (const text of [bom, await read('receipt.json'), await read('.intoto.json'), printed])
      expect(text).not.toContain(TOKEN_PREFIX);
  });

  test('is unfinished before anything is published, and published last; the next run leaves it alone', async () => {
    const ui = await release();
    const { requests } = await publish(ui);
    const order = requests
      .filter(({ method, status }) => status === 200 && (method === 'PUT' || method === 'POST'))
      .flatMap(({ operation, path, query }) => {
        if (operation === 'PublishPackageVersion')
          return [query.includes('unfinished=true') ? 'draft' : 'receipt'];
        return path.includes('/npm/') ? ['package'] : [];
      });
    expect(order).toEqual(['draft', 'draft', 'package', 'receipt']);
    const before = kms.signed();
    const again = await publish(ui);
    expect(again.receipt.failure).toBeUndefined();
    expect(again.requests.filter(({ operation }) => operation === 'PublishPackageVersion')).toEqual([]);
    expect(kms.signed()).toBe(before);
  });

  test('a run that dies in between is finished by the next, which may have built anew', async () => {
    const ui = await release();
    repository.emulator.addFault({
      method: 'PUT',
      path: '/npm/',
      times: 0,
      action: { answer: { status: 400 } },
    });
    const first = await publish(ui);
    expect(first.receipt.failure).toBeDefined();
    expect((await stored(ui)).recorded!.status).toBe('Unfinished');
    expect((await verify([ui.coordinate, '--key', key])).outcome).toEqual(refused('does not hold it'));
    repository.emulator.clearFaults();
    const second = await publish(ui, { environment: { ...JOB, GITHUB_RUN_ATTEMPT: '2' } });
    expect(second.receipt.failure).toBeUndefined();
    const verified = await verify([ui.coordinate, '--key', key, '--json'], EXPECTED);
    expect(verified.documents).toEqual([
      expect.objectContaining({ invocation: expect.stringMatching(/attempts\/2$/) }),
    ]);
  });

  test('all is published but the receipt: exit 6, and the next run stores it', async () => {
    const ui = await release();
    repository.emulator.addFault({
      operation: 'PublishPackageVersion',
      nth: 3,
      times: 4,
      action: { answer: { status: 500 } },
    });
    const first = await publish(ui);
    expect(first.receipt.failure).toMatchObject({
      exitCode: 6,
      message: expect.stringContaining('everything is published'),
    });
    expect((await verify([ui.coordinate, '--key', key])).outcome).toEqual(refused('did not come to its end'));
    expect((await publish(ui)).receipt.failure).toBeUndefined();
    expect((await verify([ui.coordinate, '--key', key])).outcome).toBe(0);
  });

  test.each([
    [400, 'AccessDeniedException', 3, 'kms:Sign'],
    [400, 'NotFoundException', 2, 'no such key'],
    [400, 'InvalidKeyUsageException', 2, 'ECC_NIST_P256'],
  ])('KMS says %d %s: exit %d, and nothing is published', async (status, type, exitCode, message) => {
    const ui = await release();
    kms.refusal = { status, type };
    const { receipt } = await publish(ui);
    expect(receipt.failure).toMatchObject({
      exitCode,
      message: expect.stringMatching(new RegExp(`${message}.*Nothing was published`)),
    });
    expect(await repository.recorded({ format: 'npm', namespace: 'acme', name: ui.name }, '1.0.0')).toBe(
      undefined,
    );
  });

  test('from a terminal, who vouches for nothing, there is no provenance, and verify says so', async () => {
    const ui = await release();
    const { printed } = await publish(ui, { environment: {} });
    expect(printed).toContain('No provenance');
    expect((await verify([ui.coordinate, '--key', key])).outcome).toEqual(refused('holds no provenance'));
  });
});

describe('verify refuses', () => {
  let ui: Release;
  let provenance: string;
  beforeAll(async () => {
    ui = await release();
    await publish(ui);
    provenance = await (await stored(ui)).read('.intoto.json');
  });

  const bundle = async (text: string): Promise<string> => {
    const file = join(await temporaryFolder(), 'provenance.json');
    await writeFile(file, text);
    return file;
  };
  const offline = async (text: string, args: readonly string[] = [], settings = '') =>
    verify(
      [
        ui.coordinate,
        '--bundle',
        await bundle(text),
        '--file',
        join(ui.working, ui.file),
        '--key',
        key,
        ...args,
      ],
      settings,
    );

  test('nothing of what is right: offline too, and then asks nobody', async () => {
    repository.newRequests();
    expect((await offline(provenance, [], EXPECTED)).outcome).toBe(0);
    expect(repository.newRequests()).toEqual([]);
  });

  test('a provenance that is altered by one byte, whichever', async () => {
    const bytes = Buffer.from(provenance);
    for (let at = 0; at < bytes.length; at += at < 60 || at > bytes.length - 160 ? 1 : 41) {
      const altered = Buffer.from(bytes);
      altered[at]! ^= 1;
      const { outcome } = await offline(altered.toString('latin1'));
      expect([at, outcome]).toEqual([at, refused(/is not JSON|was altered/)]);
    }
  });

  test('a provenance that the repository serves with other bytes than its receipt names', async () => {
    const body = provenance.replace('"sig":"M', '"sig":"N');
    expect(body).not.toBe(provenance);
    repository.emulator.addFault({
      operation: 'GetPackageVersionAsset',
      nth: 2,
      action: { answer: { status: 200, body } },
    });
    expect((await verify([ui.coordinate, '--key', key])).outcome).toEqual(
      refused(/\.intoto\.json of its evidence was altered/),
    );
  });

  test('a signature by another key', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const file = join(await temporaryFolder(), 'other.pem');
    await writeFile(file, other.export({ type: 'spki', format: 'pem' }));
    expect((await verify([ui.coordinate, '--key', file])).outcome).toEqual(
      refused(`signed with another key than ${file}`),
    );
  });

  test('another builder than the expected one', async () => {
    const settings = 'evidence:\n  builders: ["https://github.com/evil/*"]\n';
    expect((await verify([ui.coordinate, '--key', key], settings)).outcome).toEqual(
      refused(`it was built by ${BUILDER}, and https://github.com/evil/* is expected`),
    );
  });

  test('a receipt of another repository, and provenance of another one', async () => {
    const client = new CodeartifactClient({
      region: REGION,
      endpoint: repository.emulator.url,
      credentials: {
        accessKeyId: process.env['AWS_ACCESS_KEY_ID']!,
        secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY']!,
      },
    });
    for (const { format, namespace, name } of [
      { format: 'npm', namespace: 'acme', name: ui.name } as const,
      companionOf(ui),
    ])
      await client.send(
        new CopyPackageVersionsCommand({
          domain: 'acme',
          sourceRepository: 'releases',
          destinationRepository: 'shared',
          format,
          namespace,
          package: name,
          versions: ['1.0.0'],
        }),
      );
    const elsewhere = 'publish-repository: shared\n';
    expect((await verify([ui.coordinate, '--key', key], elsewhere)).outcome).toEqual(
      refused(/its receipt is one of repository releases of acme .*, and this is repository shared of acme/),
    );
    const promoted = [ui.coordinate, '--key', key, '--published-to', 'releases'];
    expect((await verify(promoted, elsewhere)).outcome).toBe(0);
    expect((await offline(provenance, [], elsewhere)).outcome).toEqual(
      refused(/its provenance was made for repository releases of acme .*, and this is repository shared/),
    );
  });

  test('other bytes than those that were built', async () => {
    const other = await release();
    const file = join(other.working, other.file);
    expect(
      (await verify([ui.coordinate, '--bundle', await bundle(provenance), '--file', file, '--key', key]))
        .outcome,
    ).toEqual(refused(`its provenance does not name ${other.file}`));
    const namesake = join(await temporaryFolder(), 'package.tgz');
    await writeFile(namesake, 'other');
    const sha256 = createHash('sha256').update('other').digest('hex');
    expect(
      (await verify([ui.coordinate, '--bundle', await bundle(provenance), '--file', namesake, '--key', key]))
        .outcome,
    ).toEqual(refused(`package.tgz has SHA-256 ${sha256}, and its provenance is about ${ui.sha256}`));
  });

  test('the right bytes as another version', async () => {
    const file = join(ui.working, ui.file);
    const args = ['--bundle', await bundle(provenance), '--file', file, '--key', key];
    expect((await verify([ui.coordinate.replace('@1.0.0', '@1.0.1'), ...args])).outcome).toEqual(
      refused(`its provenance is about pkg:npm/%40acme/${ui.name}@1.0.0`),
    );
  });

  test('what is not signed', async () => {
    const other = await release();
    await publish(other, { isSigned: false });
    expect((await verify([other.coordinate, '--key', key])).outcome).toEqual(refused('is not signed'));
  });

  test('what has no evidence', async () => {
    const other = await release();
    const { host } = await testHost();
    await publishPackages({ ...repository.options(other.working, host), targets: [{ npm: other.file }] });
    expect((await verify([other.coordinate, '--key', key])).outcome).toEqual(
      refused('no evidence is stored'),
    );
  });

  test.each([
    [['npm:@acme/ui', '--key', 'k'], 'names no version'],
    [['npm:a@1', 'npm:b@1', '--key', 'k'], 'more than one version'],
    [['npm:a@1'], 'nothing says whom to believe'],
    [['npm:a@1', '--key', 'nowhere.pem'], 'nowhere.pem'],
  ])('%j as a mistake', async (args, cause) => {
    expect((await verify(args)).outcome).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(cause),
    });
  });

  test('a key of another kind as a mistake', async () => {
    const file = join(await temporaryFolder(), 'rsa.pem');
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(file, publicKey.export({ type: 'spki', format: 'pem' }));
    expect((await verify([ui.coordinate, '--key', file])).outcome).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('P-256'),
    });
  });
});
