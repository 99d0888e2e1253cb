import { join } from 'node:path';
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import type { Format, PackageName } from '../../../src/aws/formats.js';
import { repositoryEndpoint } from '../../../src/aws/repository-url.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import { startEmulator } from '../../../src/emulator/index.js';

const DOMAIN = 'acme';
const OWNER = '111122223333';
const REGION = 'us-east-1';

/** An embedded CodeArtifact with the domain `acme`, and what tests of package clients need of it. */
export interface Served {
  readonly token: string;
  /** The value of an Authorization header. */
  readonly authorization: string;
  endpoint(format: Format, repository: string): string;
  createRepository(name: string, upstreams?: readonly string[]): void;
  connect(repository: string, connection: string): void;
  /** Status by version: what the repository itself holds. */
  versions(repository: string, name: PackageName): Readonly<Record<string, string>>;
  /** Sorted names. */
  assets(repository: string, name: PackageName, version: string): readonly string[];
  /** Lets a package be published although upstreams have it too. */
  allowAll(repository: string, name: PackageName): void;
  /** What went wrong inside. */
  readonly told: readonly string[];
  stop(): Promise<void>;
}

/** @param externals base URLs by connection name without `public:` */
export async function serve(folder: string, externals: Readonly<Record<string, string>>): Promise<Served> {
  const told: string[] = [];
  const emulator = await startEmulator({
    dataFolder: join(folder, 'emulator'),
    region: REGION,
    account: OWNER,
    externals: new Map(Object.entries(externals)),
    tell: (line) => told.push(line),
  });
  const { catalog, url: origin } = emulator;
  const domain = catalog.createDomain({ name: DOMAIN, owner: OWNER });
  const repositoryNamed = (name: string): RepositoryRecord => catalog.repository(DOMAIN, OWNER, name);
  const token = await mintToken(emulator.env);
  return {
    token,
    told,
    authorization: `Bearer ${token}`,
    endpoint: (format, repository) =>
      repositoryEndpoint(
        { domain: DOMAIN, domainOwner: OWNER, region: REGION, repository, format },
        { origin, region: REGION },
      ),
    createRepository: (name, upstreams = []) => void catalog.createRepository({ domain, name, upstreams }),
    connect: (repository, connection) =>
      void catalog.associateExternalConnection(repositoryNamed(repository), connection),
    versions: (repository, name) =>
      Object.fromEntries(
        catalog.versions(repositoryNamed(repository), name).map(({ version, status }) => [version, status]),
      ),
    assets: (repository, name, version) =>
      catalog
        .assets(repositoryNamed(repository), name, version)
        .map((asset) => asset.name)
        .sort(),
    allowAll: (repository, name) =>
      void catalog.setOriginControl(repositoryNamed(repository), name, {
        publish: 'ALLOW',
        upstream: 'ALLOW',
      }),
    stop: () => emulator.close(),
  };
}

async function mintToken(env: Readonly<Record<string, string>>): Promise<string> {
  const client = new CodeartifactClient({
    endpoint: env['AWS_ENDPOINT_URL_CODEARTIFACT']!,
    region: REGION,
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! },
  });
  const answer = await client.send(new GetAuthorizationTokenCommand({ domain: DOMAIN, domainOwner: OWNER }));
  return answer.authorizationToken!;
}
