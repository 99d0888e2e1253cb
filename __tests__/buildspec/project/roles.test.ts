import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/aws/connect.js';
import { repositoryEndpoint } from '../../../src/aws/repository-url.js';
import type { PublishTarget, Settings } from '../../../src/config/settings.js';
import { publishPackages } from '../../../src/publish/publish.js';
import { digest, locked, lockedNpm, openShop, REGION, type Shop } from '../../gate/facts/shop.js';
import { jar, npmTarball, pom, wheel, writeTree } from '../../packages/archives.js';
import { temporaryFolder } from '../../packages/context.js';
import { testHost } from '../../publish/repository.js';
import { type Deployment, deploy, type PolicyStatement, printTemplates, settingsOf } from './cases.js';

// The policies of the templates, exactly as they are deployed, in the embedded CodeArtifact.

const OWNER = '111122223333';
const PUBLISH = 'publish-repository: releases\npublish: [{ npm: npm }, { maven: maven }]\n';
const ROLES = `role-to-assume: arn:aws:iam::${OWNER}:role/ci-read
publish-role-to-assume: arn:aws:iam::${OWNER}:role/ci-publish
`;
const TWO = 'buildspec: { files: verify-and-release }\n';
const GATES = {
  verify: 'verify: repository',
  'minimum-age': 'minimum-age: 1h',
  internal: 'internal: ["npm:@acme/*"]',
  all: 'verify: repository, minimum-age: 1h, internal: ["npm:@acme/*"]',
};
const CONFIGS: Readonly<Record<string, string>> = {
  named: `${PUBLISH}${ROLES}${TWO}`,
  unnamed: `${PUBLISH}${TWO}`,
  one: PUBLISH,
  'npm-only': 'publish-repository: releases\npublish: [{ npm: npm }]\n',
  ...Object.fromEntries(Object.entries(GATES).map(([name, gate]) => [`gate-${name}`, `gate: { ${gate} }\n`])),
};

let shop: Shop;
let deployments: Readonly<Record<string, Deployment>>;

beforeAll(async () => {
  const printed = await printTemplates(
    Object.fromEntries(Object.entries(CONFIGS).map(([name, config]) => [name, { config }])),
  );
  deployments = await deploy(printed);
  await printed.remove();
  shop = await openShop();
  const { catalog } = shop.emulator;
  const store = shop.createRepository('store');
  for (const name of ['releases', 'other']) shop.createRepository(name);
  catalog.updateRepository(shop.repository, { upstreams: ['store'] });
  await shop.npm('tool', '1.0.0');
  await shop.npm('@acme/ui', '1.0.0');
  await shop.maven('org.good:lib:1.0.0', { 'lib-1.0.0.jar': 'bytes' });
  // What is downloaded from an upstream is kept: `near` is, for its bytes, `far` never.
  for (const name of ['near', 'far']) {
    const bytes = Buffer.from(`${name} 1.0.0`);
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    await catalog.publish(store, {
      package: { format: 'npm', name },
      version: '1.0.0',
      assets: [await catalog.stage('package.tgz', bytes)],
      metadata: { name, version: '1.0.0', dist: { integrity } },
      ...{ status: 'Published', mayExtend: true, mergeMetadata: true },
    });
  }
}, 120_000);
afterAll(() => shop.close());

type Keys = Readonly<Record<string, string>>;
type Change = (statements: readonly PolicyStatement[]) => readonly PolicyStatement[];

/**
 * Puts the roles of a deployment into the embedded IAM and takes on the service role of a build, as CodeBuild does.
 * The trust of service roles alone is another, since only CodeBuild could take them on.
 */
async function build(name: string, id: string, change: Change = (statements) => statements): Promise<Keys> {
  const { roles, outputs } = deployments[name]!;
  const { emulator } = shop;
  for (const [arn, { name: roleName, trust, statements }] of Object.entries(roles)) {
    const isService = Object.values(outputs).includes(arn);
    const byAnyone = { Effect: 'Allow', Principal: { AWS: OWNER }, Action: 'sts:AssumeRole' };
    const put = emulator.putRole({
      name: roleName,
      trustPolicy: isService ? { Version: '2012-10-17', Statement: [byAnyone] } : trust,
      permissions: { Version: '2012-10-17', Statement: change(statements) },
    });
    expect(put).toBe(arn);
  }
  const credentials = await fromTemporaryCredentials({
    params: { RoleArn: outputs[`${id}ServiceRoleArn`]!, RoleSessionName: 'build' },
    masterCredentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
    clientConfig: { region: REGION, endpoint: emulator.url },
  })();
  return {
    ...emulator.env,
    CODEARTIFACT_GATE_CACHE: 'off',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken!,
  };
}

function endpoint(repository: string): string {
  const address = { domain: 'acme', domainOwner: OWNER, region: REGION, repository, format: 'npm' as const };
  return repositoryEndpoint(address, { origin: shop.emulator.url, region: REGION });
}

/** The token that `login` gets. */
async function installToken(settings: Settings, keys: Keys): Promise<string> {
  const { host } = await testHost();
  const { service } = connect(settings, 'install', host, keys);
  const domain = { domain: 'acme', domainOwner: OWNER, region: REGION };
  return (await service.authorizationToken(domain, 900)).value;
}

async function download(url: string, token: string): Promise<number> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  return answer.status;
}

/** As `npm publish` does it. */
async function upload(repository: string, token: string): Promise<number> {
  const bytes = await npmTarball({ name: 'raw', version: '1.0.0' });
  const document = {
    _id: 'raw',
    name: 'raw',
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': { name: 'raw', version: '1.0.0', dist: {} } },
    _attachments: {
      'raw-1.0.0.tgz': {
        content_type: 'application/octet-stream',
        data: bytes.toString('base64'),
        length: bytes.length,
      },
    },
  };
  const answer = await fetch(`${endpoint(repository)}raw`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(document),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** @throws where the package cannot be read */
async function install(name: string, keys: Keys): Promise<void> {
  const token = await installToken(await settingsOf(CONFIGS[name]!), keys);
  const found = await download(`${endpoint('shared')}tool`, token);
  if (found !== 200) throw new Error(`answered ${found}`);
}

let version = 0;

/** @throws what `publish` fails with */
async function publish(
  name: string,
  keys: Keys,
  more: Partial<Settings> = {},
  targets?: readonly PublishTarget[],
): Promise<readonly string[]> {
  const settings = { ...(await settingsOf(CONFIGS[name]!)), ...more };
  const { host } = await testHost();
  const folder = await temporaryFolder();
  version += 1;
  const number = `${version}.0.0`;
  const tarball = await npmTarball({ name: 'made', version: number });
  await writeTree(join(folder, `made-${number}.tgz`), tarball);
  await writeTree(join(folder, 'made-1-py3-none-any.whl'), wheel('made', '1'));
  await writeTree(join(folder, 'maven', 'pom.xml'), pom('com.acme', 'made', number));
  await writeTree(join(folder, 'maven', 'target', `made-${number}.jar`), jar());
  const receipt = await publishPackages({
    settings,
    workingFolder: folder,
    host,
    service: () => connect(settings, 'publish', host, keys).service,
    endpointOverride: { origin: shop.emulator.url, region: REGION },
    targets: targets ?? [{ npm: '*.tgz' }, { maven: 'maven' }],
    environment: keys,
  });
  if (receipt.failure !== undefined) throw receipt.failure;
  return receipt.packages.map(({ verdict }) => verdict);
}

const UNAUTHORISED = expect.objectContaining({ code: 'unauthorised' });

describe.each(['named', 'unnamed'])('two projects, roles %s by the configuration', (name) => {
  test('a build of a pull request installs, and publishes nowhere', async () => {
    const keys = await build(name, 'Verify');
    const settings = await settingsOf(CONFIGS[name]!);
    await install(name, keys);
    const token = await installToken(settings, keys);
    expect(await download(`${endpoint('shared')}tool/-/tool-1.0.0.tgz`, token)).toBe(200);
    for (const repository of ['releases', 'other', 'store']) {
      expect(await download(`${endpoint(repository)}tool`, token)).toBe(403);
    }
    for (const repository of ['shared', 'releases', 'other']) {
      expect(await upload(repository, token)).toBe(403);
    }
    const administrators = await installToken(
      { ...settings, 'role-to-assume': undefined },
      shop.emulator.env,
    );
    expect(await upload('other', administrators)).toBe(200);
    await expect(publish(name, keys)).rejects.toEqual(UNAUTHORISED);
    // Nor with the role that it may take on.
    const asInstalled = { 'publish-role-to-assume': settings['role-to-assume'] };
    await expect(publish(name, keys, asInstalled)).rejects.toEqual(UNAUTHORISED);
  });

  test('a release installs, and publishes to its repository, and nowhere else', async () => {
    const keys = await build(name, 'Release');
    await install(name, keys);
    expect(await publish(name, keys)).toEqual(['published', 'published']);
    for (const repository of ['shared', 'other']) {
      await expect(publish(name, keys, { 'publish-repository': repository })).rejects.toEqual(UNAUTHORISED);
    }
    await expect(publish(name, keys, {}, [{ pypi: '*.whl' }])).rejects.toEqual(UNAUTHORISED);
  });
});

test('what a release installs with does not publish, where the configuration names roles', async () => {
  const keys = await build('named', 'Release');
  const settings = await settingsOf(CONFIGS['named']!);
  const token = await installToken(settings, keys);
  expect(await upload('releases', token)).toBe(403);
  const asInstalled = { 'publish-role-to-assume': settings['role-to-assume'] };
  await expect(publish('named', keys, asInstalled)).rejects.toEqual(UNAUTHORISED);
});

test('the one project installs and publishes', async () => {
  const keys = await build('one', 'Build');
  await install('one', keys);
  expect(await publish('one', keys)).toEqual(['published', 'published']);
  const npmOnly = await build('npm-only', 'Build');
  expect(await publish('npm-only', npmOnly, {}, [{ npm: '*.tgz' }])).toEqual(['published']);
  await expect(publish('npm-only', npmOnly, {}, [{ maven: 'maven' }])).rejects.toEqual(UNAUTHORISED);
});

describe('no right is there for nothing', () => {
  const actionsOf = ({ Action }: PolicyStatement) => (typeof Action === 'string' ? [Action] : Action);
  const rights = (name: string, arn: string) => [
    ...new Set(
      deployments[name]!.roles[arn]!.statements.flatMap(actionsOf).filter((action) =>
        /^(?:codeartifact|sts):/.test(action),
      ),
    ),
  ];
  const without =
    (action: string): Change =>
    (statements) =>
      statements
        .map((one) => ({ ...one, Action: actionsOf(one).filter((each) => each !== action) }))
        .filter((one) => one.Action.length > 0);

  test.each([
    ['named', `arn:aws:iam::${OWNER}:role/ci-publish`, [{ npm: '*.tgz' }, { maven: 'maven' }]],
    ['npm-only', undefined, [{ npm: '*.tgz' }]],
  ] as const)('%s: to publish', async (name, arn, targets) => {
    const id = name === 'named' ? 'Release' : 'Build';
    const used = rights(name, arn ?? deployments[name]!.outputs[`${id}ServiceRoleArn`]!);
    expect(used.length).toBeGreaterThan(4);
    const run = async (keys: Keys) => {
      await install(name, keys);
      await publish(name, keys, {}, targets);
    };
    await run(await build(name, id));
    // Tags move last where a release is several packages, as that of this one is not.
    const isOfSeveral = (action: string) => name === 'npm-only' && action.endsWith(':PutPackageMetadata');
    for (const action of used.filter((one) => !isOfSeveral(one))) {
      const keys = await build(name, id, without(action));
      await expect(run(keys).then(() => `${action} is not needed`)).rejects.toBeDefined();
    }
  });

  test.each(Object.keys(GATES))('to ask what gate.%s wants to know', async (gate) => {
    const name = `gate-${gate}`;
    const entries = [
      lockedNpm('tool', '1.0.0'),
      lockedNpm('@acme/ui', '1.0.0'),
      lockedNpm('far', '1.0.0'),
      // Of a digest that no record has.
      locked({ format: 'npm', name: 'near' }, '1.0.0', [digest('sha384', 'near 1.0.0')]),
      locked({ format: 'maven', namespace: 'org.good', name: 'lib' }, '1.0.0', [digest('sha256', 'bytes')]),
    ];
    const { gate: settings } = await settingsOf(CONFIGS[name]!);
    const asked = (environment: Keys) => shop.ask(entries, settings, { environment });
    const byAdministrator = { CODEARTIFACT_GATE_CACHE: 'off' };
    await asked(byAdministrator);
    const known = await asked(byAdministrator);
    expect(JSON.stringify(known)).not.toContain('not authorised');
    expect(await asked(await build(name, 'Build'))).toEqual(known);
    for (const action of rights(name, deployments[name]!.outputs['BuildServiceRoleArn']!)) {
      const keys = await build(name, 'Build', without(action));
      const facts = await asked(keys).catch((error: unknown) => error);
      expect({ action, isNeeded: JSON.stringify(facts) !== JSON.stringify(known) }).toEqual({
        action,
        isNeeded: true,
      });
    }
  });
});

describe('trust', () => {
  test('service roles: CodeBuild alone, and for their project alone', () => {
    const { roles, outputs } = deployments['named']!;
    for (const kind of ['verify', 'release']) {
      const arn = outputs[`${kind === 'verify' ? 'Verify' : 'Release'}ServiceRoleArn`]!;
      expect(roles[arn]!.trust.Statement).toEqual([
        {
          Effect: 'Allow',
          Principal: { Service: 'codebuild.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: {
            StringEquals: { 'aws:SourceAccount': OWNER },
            ArnEquals: { 'aws:SourceArn': `arn:aws:codebuild:${REGION}:${OWNER}:project/app-${kind}` },
          },
        },
      ]);
    }
  });

  test('the role that publishes: the release build alone', () => {
    const { roles, outputs } = deployments['named']!;
    const trusted = (name: string) =>
      roles[`arn:aws:iam::${OWNER}:role/${name}`]!.trust.Statement.map(({ Principal }) => Principal);
    expect(trusted('ci-publish')).toEqual([{ AWS: [outputs['ReleaseServiceRoleArn']] }]);
    expect(trusted('ci-read')).toEqual([
      { AWS: [outputs['VerifyServiceRoleArn'], outputs['ReleaseServiceRoleArn']] },
    ]);
  });
});
