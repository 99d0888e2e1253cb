import { displayName, type PackageName } from '../../aws/formats.js';
import { messageOf } from '../../errors.js';
import { COMPAT } from '../compat.js';
import { EXTERNAL_CONNECTIONS } from './catalog.js';
import { CatalogError, type ExternalPackage, type ExternalStore, type ExternalVersion } from './types.js';

interface Entry {
  readonly answer: Promise<ExternalPackage | undefined>;
  expiresAt: number;
}

/**
 * What the stores behind external connections say they hold, remembered for a short time. Failures are remembered
 * too, though shorter, so that a build does not wait for the same dead host once a package.
 */
export class ExternalIndex {
  readonly #stores: ReadonlyMap<string, ExternalStore>;
  readonly #clock: () => number;
  readonly #entries = new Map<string, Entry>();

  /** @param stores by connection name; a connection without a store serves nothing */
  constructor(stores: ReadonlyMap<string, ExternalStore>, clock: () => number) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** The store that answers for a package, if the connection has one of its format. */
  storeFor(connection: string, name: PackageName): ExternalStore | undefined {
    return EXTERNAL_CONNECTIONS[connection] === name.format ? this.#stores.get(connection) : undefined;
  }

  /** @throws CatalogError 'unavailable' */
  async describe(connection: string, name: PackageName): Promise<ExternalPackage | undefined> {
    const store = this.storeFor(connection, name);
    if (store === undefined) return undefined;
    const key = `${connection} ${displayName(name)}`;
    const known = this.#entries.get(key);
    if (known !== undefined && known.expiresAt > this.#clock()) return known.answer;

    const entry: Entry = {
      answer: asking(connection, name, () => store.describe(name)),
      expiresAt: this.#clock() + COMPAT.externalMetadataMilliseconds,
    };
    entry.answer.catch(() => {
      entry.expiresAt = this.#clock() + COMPAT.externalFailureMilliseconds;
    });
    this.#remember(key, entry);
    return entry.answer;
  }

  /**
   * One version. Undefined: the store does not have it.
   *
   * @param asset what is wanted of the version, for stores that can only be asked for files
   * @throws CatalogError 'unavailable'
   */
  async describeVersion(
    connection: string,
    name: PackageName,
    version: string,
    asset: string | undefined,
  ): Promise<ExternalVersion | undefined> {
    const store = this.storeFor(connection, name);
    const known = (await this.describe(connection, name))?.versions.find(
      (candidate) => candidate.version === version,
    );
    const isComplete =
      asset === undefined || known?.assets.some((candidate) => candidate.name === asset) === true;
    if (store?.describeVersion === undefined || asset === undefined || (known !== undefined && isComplete))
      return known;
    return (await asking(connection, name, () => store.describeVersion!(name, version, asset))) ?? known;
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= COMPAT.externalMetadataEntries) break;
      this.#entries.delete(oldest);
    }
  }
}

/** Runs a question to a store; whatever goes wrong there is 'unavailable'. */
export async function asking<T>(
  connection: string,
  name: PackageName,
  question: () => Promise<T>,
): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    throw unavailable(connection, name, messageOf(error));
  }
}

export function unavailable(connection: string, name: PackageName, cause: string): CatalogError {
  return new CatalogError(
    'unavailable',
    `External connection ${connection} could not serve ${displayName(name)}: ${cause}`,
  );
}
