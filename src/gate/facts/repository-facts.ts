import type { RecordService } from '../../aws/codeartifact.js';
import type { Format, PackageName } from '../../aws/formats.js';
import type { Domain, Repository } from '../../aws/repository.js';
import { type EndpointOverride, parseRepositoryUrl, repositoryEndpoint } from '../../aws/repository-url.js';
import { GateError } from '../../errors.js';
import type { Digest, LockedPackage } from '../../lockfiles/locked-package.js';
import type { FactsSource } from '../check.js';
import type { Policy } from '../policy.js';
import { type FactsCache, NO_CACHE } from './cache.js';
import { decidingDigests, isCovered } from './comparison.js';
import { type ControlPlane, openControlPlane } from './control-plane.js';
import { type Agents, type Endpoint, openAgents, openEndpoint } from './endpoint.js';
import { type FactsOf, isUnknown, type RecordedFile, type Unknown, type VersionFacts } from './facts.js';
import {
  type FormatFacts,
  NO_SOURCE_OF_AGE,
  type PackagePage,
  type ShownVersion,
  type Wanted,
} from './formats/format-facts.js';
import { FORMAT_FACTS } from './formats/index.js';
import { Pace } from './pace.js';

/** A release with more files than that is not downloaded whole to compute digests. */
const MOST_FILES = 20;

export interface FactsOptions {
  readonly endpointOverride: EndpointOverride | undefined;
  /** Asked for with the first request, so that none is made where nothing has to be asked. */
  readonly token: (domain: Domain) => Promise<string>;
  /** The control plane of a region. */
  readonly service: (region: string) => Promise<RecordService>;
  readonly cache?: (repository: Repository) => Promise<FactsCache>;
}

/** What the real service, or whatever answers in its place, says of the entries: see `rules/` for what follows from it. */
export function repositoryFacts(options: FactsOptions): FactsSource {
  return { gather: (entries, policy) => new Gathering(options, policy).gather(entries) };
}

interface Place {
  readonly repository: Repository;
  readonly control: ControlPlane;
  readonly cache: FactsCache;
  endpoint(format: Format): Endpoint;
  close(): void;
}

/** The entries of one package in one repository: one page answers for all. */
interface Group {
  readonly place: Place;
  readonly name: PackageName;
  readonly entries: LockedPackage[];
}

class Gathering {
  readonly #options: FactsOptions;
  readonly #policy: Policy;
  readonly #wanted: Wanted;
  readonly #facts = new Map<LockedPackage, VersionFacts>();
  readonly #places = new Map<string, Promise<Place>>();
  readonly #agents: Agents = openAgents();
  readonly #pace = new Pace();

  constructor(options: FactsOptions, policy: Policy) {
    this.#options = options;
    this.#policy = policy;
    const { recordLevels, minimumAge, internal } = policy;
    this.#wanted = {
      digests: recordLevels !== undefined,
      published: minimumAge !== undefined,
      origin: internal.length > 0,
    };
  }

  async gather(entries: readonly LockedPackage[]): Promise<FactsOf> {
    try {
      const groups = await this.#groupsOf(entries);
      await Promise.all(groups.map((group) => this.#ask(group)));
      for (const place of await Promise.all(this.#places.values())) {
        place.close();
        await place.cache.save();
      }
    } finally {
      this.#agents.http.destroy();
      this.#agents.https.destroy();
    }
    return (entry) => this.#facts.get(entry)!;
  }

  /** What the cache answers for is not asked again. */
  async #groupsOf(entries: readonly LockedPackage[]): Promise<readonly Group[]> {
    const groups = new Map<string, Group>();
    for (const entry of entries) {
      const place = await this.#placeOf(entry);
      const known = place.cache.find(entry, this.#wanted);
      if (known !== undefined) {
        this.#facts.set(entry, known);
        continue;
      }
      const { format, namespace, name } = entry;
      const key = JSON.stringify([keyOf(place.repository), format, namespace, name]);
      const group = groups.get(key) ?? { place, name: entry, entries: [] };
      group.entries.push(entry);
      groups.set(key, group);
    }
    return [...groups.values()];
  }

  #placeOf(entry: LockedPackage): Promise<Place> {
    const repository = repositoryOf(entry, this.#policy, this.#options.endpointOverride);
    const key = keyOf(repository);
    const place = this.#places.get(key) ?? this.#open(repository);
    this.#places.set(key, place);
    return place;
  }

  async #open(repository: Repository): Promise<Place> {
    const { endpointOverride, token, service, cache } = this.#options;
    const endpoints = new Map<Format, Endpoint>();
    const control = openControlPlane(repository, () => service(repository.region), this.#pace);
    return {
      repository,
      control,
      cache: (await cache?.(repository)) ?? NO_CACHE,
      endpoint: (format) => {
        const address = { ...repository, format };
        const endpoint =
          endpoints.get(format) ??
          openEndpoint({
            address,
            url: repositoryEndpoint(address, endpointOverride),
            token: () => token(repository),
            pace: this.#pace,
            agents: this.#agents,
          });
        endpoints.set(format, endpoint);
        return endpoint;
      },
      close: () => {
        for (const endpoint of endpoints.values()) endpoint.close();
        control.close();
      },
    };
  }

  async #ask({ place, name, entries }: Group): Promise<void> {
    const format = FORMAT_FACTS[name.format];
    const wanted = this.#wanted;
    const page =
      format.readPage === undefined
        ? undefined
        : await settled(format.readPage(place.endpoint(name.format), name, wanted));
    await Promise.all(
      [...Map.groupBy(entries, entryKey).values()].map(async (same) => {
        const entry = same[0]!;
        const facts = await new Question(place, format, wanted, entry).answer(page);
        for (const one of same) this.#facts.set(one, facts);
        place.cache.keep(entry, facts);
      }),
    );
  }
}

/** All that is asked about one entry. */
class Question {
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
      this.#wanted.origin
        ? control.versions(this.#entry).then((versions) => versions.get(version))
        : control.describe(this.#entry, version),
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
async function settled<T>(asked: Promise<T>): Promise<T | Unknown> {
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

/** The repository that the entry's own address names; the policy's where it names none. */
function repositoryOf(
  { source, files = [] }: LockedPackage,
  { repository }: Policy,
  override: EndpointOverride | undefined,
): Repository {
  const addresses = [
    ...(source.kind === 'registry' ? [source.address] : []),
    ...files.map(({ address }) => address),
  ];
  for (const address of addresses) {
    const url = parseRepositoryUrl(address, override);
    if (!('problem' in url)) {
      const { domain, domainOwner, region, repository: name } = url;
      return { domain, domainOwner, region, repository: name };
    }
  }
  return repository;
}

function keyOf({ domain, domainOwner, region, repository }: Repository): string {
  return JSON.stringify([domain, domainOwner, region, repository]);
}

/** Entries with the same key have the same facts. */
function entryKey({ version, classifier, extension, source, integrity }: LockedPackage): string {
  const address = source.kind === 'registry' ? source.address : undefined;
  const digests = integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`);
  return JSON.stringify([version, classifier, extension, address, integrity.of, digests.sort()]);
}
