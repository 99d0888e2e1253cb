import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PackageName } from '../../../src/aws/formats.js';
import type { Catalog } from '../../../src/emulator/catalog/catalog.js';
import { openCatalog } from '../../../src/emulator/catalog/sqlite-catalog.js';
import type {
  DomainRecord,
  ExternalPackage,
  ExternalStore,
  Publication,
  PublishResult,
  RepositoryRecord,
} from '../../../src/emulator/catalog/types.js';

export const OWNER = '111122223333';
export const PACKAGE: PackageName = { format: 'npm', namespace: 'acme', name: 'ui' };

/** A catalog in a folder of its own, with a domain and a clock that the test turns. */
export interface TestCatalog {
  readonly folder: string;
  readonly catalog: Catalog;
  readonly domain: DomainRecord;
  now: number;
  repository(name: string, upstreams?: readonly string[]): RepositoryRecord;
  /** Publishes `text` as `package.tgz`. */
  publish(
    repository: RepositoryRecord,
    version: string,
    text: string,
    more?: Partial<Publication>,
  ): Promise<PublishResult>;
  /** The text of an asset as a client gets it. */
  read(
    repository: RepositoryRecord,
    version: string,
    name?: PackageName,
    asset?: string,
  ): Promise<string | undefined>;
  /** Closes the catalog and opens its folder again. */
  restart(): void;
  remove(): Promise<void>;
}

export async function openTestCatalog(
  externalStores: ReadonlyMap<string, ExternalStore> = new Map(),
): Promise<TestCatalog> {
  const folder = await mkdtemp(join(tmpdir(), 'catalog-'));
  const open = (): Catalog => openCatalog({ folder, externalStores, clock: () => test.now });
  const test = {
    folder,
    now: Date.UTC(2026, 0, 1),
    catalog: undefined as unknown as Catalog,
    domain: undefined as unknown as DomainRecord,
    repository: (name: string, upstreams: readonly string[] = []) =>
      test.catalog.createRepository({ domain: test.domain, name, upstreams }),
    publish: async (
      repository: RepositoryRecord,
      version: string,
      text: string,
      more: Partial<Publication> = {},
    ) =>
      test.catalog.publish(repository, {
        package: PACKAGE,
        version,
        assets: more.assets ?? [await test.catalog.stage('package.tgz', Buffer.from(text))],
        status: 'Published',
        mayExtend: false,
        ...more,
      }),
    read: async (repository: RepositoryRecord, version: string, name = PACKAGE, asset = 'package.tgz') => {
      const open = await test.catalog.openAsset(repository, name, version, asset);
      return open === undefined ? undefined : (await buffer(open.stream())).toString();
    },
    restart: () => {
      test.catalog.close();
      test.catalog = open();
    },
    remove: async () => {
      test.catalog.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  test.catalog = open();
  test.domain = test.catalog.createDomain({ name: 'acme', owner: OWNER });
  return test;
}

/** The error's kind, or 'nothing' when there was none. */
export async function kindOf(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'nothing';
  } catch (error) {
    return (error as { kind?: string }).kind ?? `unexpected: ${String(error)}`;
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A public store whose contents and mood a test sets. */
export class FakeStore implements ExternalStore {
  /** Text of `package.tgz` by version. */
  readonly texts = new Map<string, string>();
  tags: Record<string, string> = {};
  /** What the index says instead of the true SHA-256. */
  wrongDigest: string | undefined;
  isDown = false;
  /** Runs while a file is on its way. */
  duringFetch: () => void = () => {};
  describes = 0;
  fetches = 0;

  async describe(): Promise<ExternalPackage | undefined> {
    this.describes++;
    if (this.isDown) throw new Error('connection refused');
    if (this.texts.size === 0) return undefined;
    const versions = [...this.texts].map(([version, text]) => ({
      version,
      publishedTime: Date.UTC(2020, 0, 1),
      metadata: { from: 'store' },
      assets: [{ name: 'package.tgz', hashes: { 'SHA-256': this.wrongDigest ?? sha256(text) } }],
    }));
    return { versions, tags: this.tags };
  }

  async fetchAsset(_name: PackageName, version: string): Promise<Readable | undefined> {
    this.fetches++;
    if (this.isDown) throw new Error('connection refused');
    const text = this.texts.get(version);
    this.duringFetch();
    return text === undefined ? undefined : Readable.from([Buffer.from(text)]);
  }
}
