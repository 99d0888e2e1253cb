import type { Format } from '../../aws/formats.js';
import { GateError } from '../../errors.js';
import type { Digest, LockedPackage } from '../../lockfiles/locked-package.js';
import { decidingDigests, isCovered } from './comparison.js';
import type { ControlPlane } from './control-plane.js';
import type { Endpoint } from './endpoint.js';
import { isUnknown, type RecordedFile, type Unknown, type VersionFacts } from './facts.js';
import {
  type FormatFacts,
  NO_SOURCE_OF_AGE,
  type PackagePage,
  type ShownVersion,
  type Wanted,
} from './formats/format-facts.js';

/** A release with more files than that is not downloaded whole to compute digests. */
const MOST_FILES = 20;

/** The two sides of one repository. */
export interface Place {
  readonly control: ControlPlane;
  endpoint(format: Format): Endpoint;
}

/** All that is asked about one entry. */
export class Question {
  readonly #place: Place;
  readonly #format: FormatFacts;
  readonly #wanted: Wanted;
  readonly #entry: LockedPackage;

  constructor(place: Place, format: FormatFacts, wanted: Wanted, entry: LockedPackage) {
    this.#place = place;
    this.#format = format;
    this.#wanted = wanted;
    this.#entry = entry;
  }

  async answer(page: PackagePage | Unknown | undefined): Promise<VersionFacts> {
    if (isUnknown(page)) return { status: page };
    const { shown, status } = await this.#find(page?.find(this.#entry.version!));
    if (isUnknown(status) || status === 'absent') return { status };
    const [files, published, origin] = await Promise.all([
      this.#wanted.digests && status === 'Published' ? this.#files(shown) : undefined,
      this.#wanted.published ? this.#published(shown) : undefined,
      this.#wanted.origin
        ? settled(this.#place.control.origin(this.#entry, this.#entry.version!))
        : undefined,
    ]);
    const recomputed = files === undefined || isUnknown(files) ? undefined : await this.#recomputed(files);
    return {
      status,
      ...(files === undefined ? {} : { files }),
      ...(recomputed === undefined ? {} : { recomputed }),
      ...(published === undefined ? {} : { published }),
      ...(origin === undefined ? {} : { origin }),
    };
  }

  /** The endpoint shows only what is Published; what it does not show may be there in another state. */
  async #find(
    shown: ShownVersion | undefined,
  ): Promise<{ readonly shown?: ShownVersion; readonly status: VersionFacts['status'] }> {
    if (shown !== undefined && shown.mayBeWithdrawn !== true) return { shown, status: 'Published' };
    const version = this.#entry.version!;
    const { control } = this.#place;
    const described = await settled(
      this.#wanted.origin ? control.held(this.#entry, version) : control.describe(this.#entry, version),
    );
    if (isUnknown(described)) return { status: described };
    if (described !== undefined) return { ...(shown && { shown }), status: statusOf(described.status) };
    // The control plane does not see what only an upstream has; the endpoint serves it all the same.
    const served = shown ?? (await settled(this.#look()));
    if (isUnknown(served)) return { status: served };
    return served === undefined ? { status: 'absent' } : { shown: served, status: 'Published' };
  }

  async #look(): Promise<ShownVersion | undefined> {
    return this.#format.lookAt?.(this.#endpoint(), this.#entry, this.#wanted);
  }

  #endpoint(): Endpoint {
    return this.#place.endpoint(this.#entry.format);
  }

  async #published(shown: ShownVersion | undefined): Promise<NonNullable<VersionFacts['published']>> {
    const source = shown ?? (await settled(this.#look()));
    if (isUnknown(source)) return source;
    return source?.publishedFor(this.#entry) ?? NO_SOURCE_OF_AGE;
  }

  /** The page knows one or two digests of a file, the control plane four. */
  async #files(shown: ShownVersion | undefined): Promise<readonly RecordedFile[] | Unknown> {
    const onPage = shown?.files ?? [];
    if (!isComparable(this.#entry) || (onPage.length > 0 && isCovered(this.#entry, onPage))) return onPage;
    const assets = await settled(this.#place.control.assets(this.#entry, this.#entry.version!));
    if (isUnknown(assets)) return assets;
    return assets?.map(({ name, hashes }) => ({ name, digests: digestsIn(hashes) })) ?? onPage;
  }

  /** Bytes are fetched only where no record tells what they ought to be. */
  async #recomputed(files: readonly RecordedFile[]): Promise<readonly Digest[] | Unknown | undefined> {
    if (!isComparable(this.#entry) || isCovered(this.#entry, files)) return undefined;
    const paths = this.#format.filePaths?.(this.#entry, files) ?? [];
    if (paths.length === 0 || paths.length > MOST_FILES) return NOTHING_TO_COMPUTE_FROM;
    const algorithms = [...new Set(decidingDigests(this.#entry).map(({ algorithm }) => algorithm))];
    const all = await settled(Promise.all(paths.map((path) => this.#endpoint().digest(path, algorithms))));
    return isUnknown(all) ? all : all.flatMap((digests) => digests ?? []);
  }
}

const NOTHING_TO_COMPUTE_FROM: Unknown = {
  unknown: "the record has no digest of the lockfile's algorithm, nor is there one file to compute it from",
  remedy: 'Except it from record, with a reason, once somebody has compared it',
};

/** A question that failed makes its fact unknown; only what nobody has foreseen is thrown. */
export async function settled<T>(asked: Promise<T>): Promise<T | Unknown> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { unknown: error.parts.cause, remedy: error.parts.remedy };
  }
}

function isComparable(entry: LockedPackage): boolean {
  return entry.integrity.of === undefined && entry.integrity.digests.length > 0;
}

function digestsIn(hashes: Readonly<Partial<Record<Digest['algorithm'], string>>>): readonly Digest[] {
  return Object.entries(hashes).map(([algorithm, hex]) => ({
    algorithm: algorithm as Digest['algorithm'],
    hex,
  }));
}

function statusOf(text: string): VersionFacts['status'] {
  switch (text) {
    case 'Published':
    case 'Unfinished':
    case 'Unlisted':
    case 'Archived':
    case 'Disposed':
      return text;
    case 'Deleted':
      return 'absent';
    default:
      return {
        unknown: `its status is ${JSON.stringify(text.slice(0, 50))}`,
        remedy: 'Look at it in the console',
      };
  }
}
