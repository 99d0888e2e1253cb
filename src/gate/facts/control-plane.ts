import { clean, eq } from '@renovatebot/pep440';
import type {
  DescribedVersion,
  HashedAsset,
  OriginType,
  RecordService,
  RepositorySources,
} from '../../aws/codeartifact.js';
import type { PackageName } from '../../aws/formats.js';
import type { Pace, RequestKind } from '../../aws/pace.js';
import type { Repository } from '../../aws/repository.js';
import { Reach } from './reach.js';

/** Repositories that are searched for one package (user guide, quotas). */
const SEARCHED_REPOSITORIES = 25;

export interface ControlPlane {
  describe(name: PackageName, version: string): Promise<DescribedVersion | undefined>;
  assets(name: PackageName, version: string): Promise<readonly HashedAsset[] | undefined>;
  /** The same by the list of all versions, which is asked for once a package. */
  held(name: PackageName, version: string): Promise<DescribedVersion | undefined>;
  /** Where a version that the endpoint serves was published first, whichever repository it is served from. */
  origin(name: PackageName, version: string): Promise<OriginType>;
  /** @throws GateError where one of the operations was never answered */
  close(): void;
}

type Operation = 'describe' | 'versions' | 'assets' | 'sources';
const KIND: Readonly<Record<Operation, RequestKind>> = {
  describe: 'read',
  versions: 'versions',
  assets: 'assets',
  sources: 'read',
};

/**
 * The control plane of one repository, each question asked once. It sees the repository itself only, so what comes
 * from an upstream is looked for there.
 */
export function openControlPlane(
  repository: Repository,
  service: () => Promise<RecordService>,
  pace: Pace,
): ControlPlane {
  const reaches: Readonly<Record<Operation, Reach>> = {
    describe: new Reach(),
    versions: new Reach(),
    assets: new Reach(),
    sources: new Reach(),
  };
  const listings = new Map<string, Promise<ReadonlyMap<string, DescribedVersion>>>();
  const sources = new Map<string, Promise<RepositorySources>>();

  const ask = <T>(operation: Operation, call: (service: RecordService) => Promise<T>): Promise<T> => {
    const reach = reaches[operation];
    return reach.ask(async () => {
      const control = await service();
      return pace.run(KIND[operation], async () => {
        reach.check();
        return call(control);
      });
    });
  };

  const versionsIn = (place: Repository, name: PackageName): Promise<ReadonlyMap<string, DescribedVersion>> =>
    once(listings, JSON.stringify([place.repository, name.format, name.namespace, name.name]), () =>
      ask('versions', (control) => underRecordedName(name, (as) => control.versions(place, as), isEmpty)),
    );

  const sourcesOf = (place: Repository): Promise<RepositorySources> =>
    once(sources, place.repository, () => ask('sources', (control) => control.sources(place)));

  return {
    describe: (name, version) =>
      ask('describe', (control) =>
        underRecordedName(name, (as) => control.describeVersion(repository, as, version), isAbsent),
      ),
    assets: (name, version) =>
      ask('assets', (control) =>
        underRecordedName(name, (as) => control.assets(repository, as, version), isAbsent),
      ),
    held: async (name, version) => versionAmong(await versionsIn(repository, name), name, version),
    async origin(name, version) {
      const waiting = [repository];
      const seen = new Set<string>();
      let hasExternalConnection = false;
      // Depth first, in the order in which the service searches.
      for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        if (seen.has(place.repository) || seen.size === SEARCHED_REPOSITORIES) continue;
        seen.add(place.repository);
        const held = versionAmong(await versionsIn(place, name), name, version);
        if (held !== undefined) return held.origin;
        const { upstreams, hasExternalConnection: isConnected } = await sourcesOf(place);
        hasExternalConnection ||= isConnected;
        for (const upstream of upstreams.toReversed()) waiting.push({ ...repository, repository: upstream });
      }
      // It is served, but no repository holds it: only a public store is left, and it is kept at the first download.
      return hasExternalConnection ? 'EXTERNAL' : 'UNKNOWN';
    },
    close: () => {
      for (const reach of Object.values(reaches)) reach.close();
    },
  };
}

function once<T>(memory: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const earlier = memory.get(key);
  if (earlier !== undefined) return earlier;
  const asked = ask();
  memory.set(key, asked);
  return asked;
}

/** Crates are unique without regard to case, and the user guide does not say whether their spelling is kept. */
async function underRecordedName<T>(
  name: PackageName,
  ask: (name: PackageName) => Promise<T>,
  isMissing: (answer: T) => boolean,
): Promise<T> {
  const answer = await ask(name);
  const lowerCase = name.name.toLowerCase();
  return isMissing(answer) && name.format === 'cargo' && lowerCase !== name.name
    ? ask({ ...name, name: lowerCase })
    : answer;
}

function isAbsent(answer: unknown): boolean {
  return answer === undefined;
}

function isEmpty(answer: ReadonlyMap<string, unknown>): boolean {
  return answer.size === 0;
}

/** PEP 440: `1.0` is `1.0.0`, and a lockfile need not spell it as its publisher did. */
function versionAmong(
  versions: ReadonlyMap<string, DescribedVersion>,
  { format }: PackageName,
  version: string,
): DescribedVersion | undefined {
  const exact = versions.get(version);
  if (exact !== undefined || format !== 'pypi' || clean(version) === null) return exact;
  for (const [other, held] of versions) if (clean(other) !== null && eq(other, version)) return held;
  return undefined;
}
