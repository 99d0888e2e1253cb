import type { RecordService } from '../../aws/codeartifact.js';
import type { Format, PackageName } from '../../aws/formats.js';
import { Pace } from '../../aws/pace.js';
import type { Domain, Repository } from '../../aws/repository.js';
import { parseRepositoryUrl, repositoryEndpoint } from '../../aws/repository-url.js';
import type { LockedPackage } from '../../lockfiles/locked-package.js';
import type { FactsSource } from '../check.js';
import { isAllowedRepository, type Policy } from '../policy.js';
import { type FactsCache, NO_CACHE } from './cache.js';
import { openControlPlane } from './control-plane.js';
import { type Agents, type Endpoint, openAgents, openEndpoint } from './endpoint.js';
import type { FactsOf, VersionFacts } from './facts.js';
import type { Wanted } from './formats/format-facts.js';
import { FORMAT_FACTS } from './formats/index.js';
import { type Place, Question, settled } from './question.js';

export interface FactsOptions {
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

interface OpenPlace extends Place {
  readonly repository: Repository;
  readonly cache: FactsCache;
  close(): void;
}

/** The entries of one package in one repository: one page answers for all. */
interface Group {
  readonly place: OpenPlace;
  readonly name: PackageName;
  readonly entries: LockedPackage[];
}

class Gathering {
  readonly #options: FactsOptions;
  readonly #policy: Policy;
  readonly #wanted: Wanted;
  readonly #facts = new Map<LockedPackage, VersionFacts>();
  readonly #places = new Map<string, Promise<OpenPlace>>();
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

  #placeOf(entry: LockedPackage): Promise<OpenPlace> {
    const repository = repositoryOf(entry, this.#policy);
    const key = keyOf(repository);
    const place = this.#places.get(key) ?? this.#open(repository);
    this.#places.set(key, place);
    return place;
  }

  async #open(repository: Repository): Promise<OpenPlace> {
    const { token, service, cache } = this.#options;
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
            url: repositoryEndpoint(address, this.#policy.endpointOverride),
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

/**
 * The repository that the entry's own address names; the policy's where it names none, or one that the policy does not
 * allow: a lockfile must not choose who vouches for it.
 */
function repositoryOf({ format, namespace, source, files = [] }: LockedPackage, policy: Policy): Repository {
  const addresses = [
    ...(source.kind === 'registry' ? [source.address] : []),
    ...files.map(({ address }) => address),
  ];
  for (const address of addresses) {
    const url = parseRepositoryUrl(address, policy.endpointOverride);
    if (!('problem' in url) && isAllowedRepository(url, format, policy)) {
      const { domain, domainOwner, region, repository: name } = url;
      return { domain, domainOwner, region, repository: name };
    }
  }
  return policy.repositoryOf(format, namespace === undefined ? undefined : `@${namespace}`);
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
