import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { type AwsCli, installAwsCli } from './aws-cli.js';
import { OPERATIONS } from './operations.js';

/** A start of the CLI takes most of a second. */
const MANY_STARTS_MS = 300_000;

const D = ['--domain', 'acme'];
const R = [...D, '--repository', 'store'];
const NAME = ['--format', 'generic', '--namespace', 'tools', '--package', 'kit'];
const P = [...R, ...NAME];
const CONTENT = 'what the CLI uploads';
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

let emulator: RunningEmulator;
let aws: AwsCli;
let asset: string;

beforeAll(async () => {
  emulator = await startEmulator();
  aws = await installAwsCli(emulator);
  asset = join(aws.home, 'asset.txt');
  await writeFile(asset, CONTENT);
});

afterAll(async () => {
  await emulator?.close();
  await aws?.remove();
});

function publish(version: string, sha256 = SHA256): readonly string[] {
  const upload = ['--asset-name', 'asset.txt', '--asset-content', asset, '--asset-sha256', sha256];
  return ['publish-package-version', ...P, '--package-version', version, ...upload];
}

function download(version: string, name: string, target: string): readonly string[] {
  return ['get-package-version-asset', ...P, '--package-version', version, '--asset', name, target];
}

/** The test's later steps build on the earlier ones, as a user's do. */
describe('the AWS CLI', () => {
  test(
    'drives domains and repositories',
    async () => {
      expect((await aws.read('create-domain', ...D)).domain.status).toBe('Active');
      expect((await aws.read('describe-domain', ...D)).domain.repositoryCount).toBe(0);
      expect((await aws.read('list-domains')).domains).toHaveLength(1);
      const made = await aws.read('create-repository', ...R, '--description', 'What we made');
      expect(made.repository.arn).toBe('arn:aws:codeartifact:us-east-1:111122223333:repository/acme/store');
      const app = [...D, '--repository', 'app'];
      const { repository } = await aws.read(
        'create-repository',
        ...app,
        '--upstreams',
        'repositoryName=store',
      );
      expect(repository.upstreams).toEqual([{ repositoryName: 'store' }]);
      expect((await aws.read('describe-repository', ...R)).repository.description).toBe('What we made');
      const changed = await aws.read('update-repository', ...R, '--description', 'Other');
      expect(changed.repository.description).toBe('Other');
      const connection = ['--external-connection', 'public:npmjs'];
      const connected = await aws.read('associate-external-connection', ...R, ...connection);
      expect(connected.repository.externalConnections[0].status).toBe('Available');
      const cut = await aws.read('disassociate-external-connection', ...R, ...connection);
      expect(cut.repository.externalConnections).toEqual([]);
      const paged = await aws.read('list-repositories', '--page-size', '1');
      expect(paged.repositories).toHaveLength(2);
      const limited = await aws.read('list-repositories-in-domain', ...D, '--max-items', '1');
      expect(limited.repositories).toHaveLength(1);
      expect(typeof limited.NextToken).toBe('string');
      const endpoint = await aws.read('get-repository-endpoint', ...R, '--format', 'npm');
      expect(endpoint.repositoryEndpoint).toBe(`${emulator.url}/npm/d/acme-111122223333/store/`);
      const token = await aws.read('get-authorization-token', ...D, '--duration-seconds', '900');
      expect(token.authorizationToken).toMatch(/^eyJ/);
    },
    MANY_STARTS_MS,
  );

  test(
    'drives packages',
    async () => {
      const unfinished = await aws.read(...publish('1.0.0'), '--unfinished');
      expect(unfinished.status).toBe('Unfinished');
      expect((await aws.read(...publish('1.0.0'))).status).toBe('Published');
      expect((await aws.read(...publish('1.1.0'))).asset.hashes['SHA-256']).toBe(SHA256);
      const target = join(aws.home, 'downloaded.txt');
      expect((await aws.read(...download('1.0.0', 'asset.txt', target))).assetName).toBe('asset.txt');
      expect(await readFile(target, 'utf8')).toBe(CONTENT);
      expect((await aws.read('list-packages', ...R)).packages[0].package).toBe('kit');
      expect((await aws.read('describe-package', ...P)).package.name).toBe('kit');
      const version = ['--package-version', '1.0.0'];
      expect((await aws.read('describe-package-version', ...P, ...version)).packageVersion.version).toBe(
        '1.0.0',
      );
      expect((await aws.read('list-package-version-assets', ...P, ...version)).assets).toHaveLength(1);
      const listed = await aws.read('list-package-versions', ...P, '--page-size', '1');
      expect(listed.versions.map((each: { version: string }) => each.version)).toEqual(['1.0.0', '1.1.0']);
      const restrictions = ['--restrictions', 'publish=ALLOW,upstream=ALLOW'];
      const controls = await aws.read('put-package-origin-configuration', ...P, ...restrictions);
      expect(controls.originConfiguration.restrictions.upstream).toBe('ALLOW');
      const both = ['--versions', '1.0.0', '1.1.0'];
      const unlisted = await aws.read(
        'update-package-versions-status',
        ...P,
        ...both,
        '--target-status',
        'Unlisted',
      );
      expect(Object.keys(unlisted.successfulVersions)).toEqual(['1.0.0', '1.1.0']);
      const way = ['--source-repository', 'store', '--destination-repository', 'target'];
      await aws.read('create-repository', ...D, '--repository', 'target');
      const copied = await aws.read('copy-package-versions', ...D, ...way, ...NAME, ...both);
      expect(Object.keys(copied.successfulVersions)).toEqual(['1.0.0', '1.1.0']);
      const disposed = await aws.read('dispose-package-versions', ...P, '--versions', '1.0.0');
      expect(disposed.successfulVersions['1.0.0'].status).toBe('Disposed');
      const associated = await aws.read('get-associated-package-group', ...D, ...NAME);
      expect(associated.packageGroup.pattern).toBe('/*');
      const deleted = await aws.read('delete-package-versions', ...P, ...both);
      expect(deleted.successfulVersions['1.1.0'].status).toBe('Deleted');
    },
    MANY_STARTS_MS,
  );

  test(
    'tells every refusal by its name',
    async () => {
      const nowhere = ['--domain', 'nowhere'];
      const repository = [...nowhere, '--repository', 'store'];
      const kit = [...repository, ...NAME];
      const kit1 = [...kit, '--package-version', '1'];
      const one = ['--versions', '1'];
      const way = ['--source-repository', 'store', '--destination-repository', 'target'];
      const connection = ['--external-connection', 'public:npmjs'];
      const missing = 'ResourceNotFoundException';
      const refusals: readonly (readonly [string, readonly string[]])[] = [
        ['ConflictException', ['create-domain', ...D]],
        ['ConflictException', ['delete-domain', ...D]],
        ['ConflictException', ['create-repository', ...R]],
        ['ValidationException', ['list-domains', '--next-token', 'none']],
        ['ValidationException', ['list-repositories', '--max-results', '1001']],
        [
          'ValidationException',
          publish(
            '9',
            SHA256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
          ),
        ],
        ['ValidationException', ['get-authorization-token', ...D, '--duration-seconds', '60']],
        [missing, ['describe-domain', ...nowhere]],
        [missing, ['describe-repository', ...repository]],
        [missing, ['update-repository', ...repository]],
        [missing, ['delete-repository', ...repository]],
        [missing, ['associate-external-connection', ...repository, ...connection]],
        [missing, ['disassociate-external-connection', ...repository, ...connection]],
        [missing, ['list-repositories-in-domain', ...nowhere]],
        [missing, ['get-repository-endpoint', ...repository, '--format', 'npm']],
        [missing, ['list-packages', ...repository]],
        [missing, ['describe-package', ...kit]],
        [missing, ['get-associated-package-group', ...nowhere, ...NAME]],
        [missing, ['delete-package', ...kit]],
        [
          missing,
          ['put-package-origin-configuration', ...kit, '--restrictions', 'publish=ALLOW,upstream=ALLOW'],
        ],
        [missing, ['list-package-versions', ...kit]],
        [missing, ['describe-package-version', ...kit1]],
        [missing, ['list-package-version-assets', ...kit1]],
        [missing, download('1', 'asset.txt', join(aws.home, 'nothing'))],
        [missing, ['update-package-versions-status', ...kit, ...one, '--target-status', 'Unlisted']],
        [missing, ['copy-package-versions', ...nowhere, ...way, ...NAME, ...one]],
        [missing, ['dispose-package-versions', ...kit, ...one]],
        [missing, ['delete-package-versions', ...kit, ...one]],
      ];
      expect(new Set(refusals.map(([, [command]]) => command)).size).toBe(OPERATIONS.length);
      const refuse = async ([name, args]: (typeof refusals)[number]): Promise<void> => {
        const { exitCode, stderr } = await aws.run(...args);
        expect({ command: args[0], stderr }).toEqual({
          command: args[0],
          stderr: expect.stringContaining(`(${name})`),
        });
        expect(exitCode).not.toBe(0);
      };
      // Nothing changes, so two can go at a time.
      for (let index = 0; index < refusals.length; index += 2) {
        await Promise.all(refusals.slice(index, index + 2).map(refuse));
      }
      const absent = await aws.run('list-package-groups', ...D);
      expect(absent.stderr).toContain('The embedded CodeArtifact does not have ListPackageGroups');
    },
    MANY_STARTS_MS,
  );

  test(
    'removes it all, and has driven every operation',
    async () => {
      expect((await aws.read('delete-package', ...P)).deletedPackage.package).toBe('kit');
      for (const name of ['app', 'target', 'store']) {
        await aws.read('delete-repository', ...D, '--repository', name);
      }
      expect((await aws.read('delete-domain', ...D)).domain.name).toBe('acme');
      const driven = emulator.requests().filter(({ status }) => status === 200);
      expect(new Set(driven.map(({ operation }) => operation))).toEqual(new Set(OPERATIONS));
      expect(driven.every(({ userAgent }) => userAgent.startsWith('aws-cli/'))).toBe(true);
    },
    MANY_STARTS_MS,
  );
});
