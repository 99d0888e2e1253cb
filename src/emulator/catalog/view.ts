import type { PackageName } from '../../aws/formats.js';
import { COMPAT } from '../compat.js';
import { inOrder, reach, type Source } from './reach.js';
import type { Store } from './store.js';
import { tagsOf } from './tags.js';
import {
  type AssetView,
  CatalogError,
  type ExternalPackage,
  type Origin,
  type PackageView,
  type RepositoryRecord,
  type VersionView,
} from './types.js';
import { assetsByVersion, isHidden, isSameOrigin, versionsOf } from './versions.js';

interface Candidate {
  readonly view: VersionView;
  readonly origin: Origin;
  /** In the repository that was asked. */
  readonly isOwn: boolean;
}

/** What one source knows: candidates of all statuses, since a hidden version also hides its namesakes further up. */
interface Knowledge {
  readonly candidates: readonly Candidate[];
  readonly tags: Readonly<Record<string, string>>;
}

const NOTHING: Knowledge = { candidates: [], tags: {} };

/**
 * What a client of the repository sees of a package: the versions that it may download, each as the first source in
 * the order of the search knows it.
 *
 * @throws CatalogError 'unavailable' when an external connection cannot be asked and nothing of the package is retained
 */
export async function view(
  store: Store,
  repository: RepositoryRecord,
  name: PackageName,
): Promise<PackageView | undefined> {
  const root = reach(store, repository, name);
  const sources = inOrder(root);
  const external = await askExternal(store, name, sources);
  const knowledge = new Map(
    sources.map((source) => [source, learn(store, source, external.answers, source === root)]),
  );
  const merged = new Map<string, Candidate>();
  for (const { candidates } of knowledge.values()) {
    for (const candidate of candidates) add(merged, candidate, name);
  }
  if (name.format === 'maven') {
    for (const [version, candidate] of mergeSnapshots(root, knowledge)) merged.set(version, candidate);
  }
  if (merged.size === 0) {
    if (external.failure !== undefined) throw external.failure;
    return undefined;
  }
  const versions = [...merged.values()]
    .filter(({ view, isOwn }) => !isHidden(view.status, isOwn))
    .map((candidate) => candidate.view);
  return { versions: versions.sort(byTime), tags: listedTags(mergeTags(root, knowledge), versions) };
}

interface ExternalAnswers {
  readonly answers: ReadonlyMap<Source, ExternalPackage | undefined>;
  readonly failure: CatalogError | undefined;
}

async function askExternal(
  store: Store,
  name: PackageName,
  sources: readonly Source[],
): Promise<ExternalAnswers> {
  const answers = new Map<Source, ExternalPackage | undefined>();
  let failure: CatalogError | undefined;
  for (const source of sources) {
    if (source.kind !== 'external') continue;
    try {
      answers.set(source, await store.external.describe(source.connection, name));
    } catch (error) {
      if (!(error instanceof CatalogError)) throw error;
      failure ??= error;
    }
  }
  return { answers, failure };
}

function learn(store: Store, source: Source, answers: ExternalAnswers['answers'], isOwn: boolean): Knowledge {
  if (source.kind === 'external') {
    const answer = answers.get(source);
    if (answer === undefined) return NOTHING;
    const origin: Origin = { originType: 'EXTERNAL', externalConnectionName: source.connection };
    const candidates = answer.versions.map((version) => ({
      origin,
      isOwn,
      view: { ...version, status: 'Published' as const },
    }));
    return { candidates, tags: answer.tags };
  }
  if (source.package === undefined) return NOTHING;
  const assets = assetsByVersion(store, source.package.id);
  const candidates = versionsOf(store, source.package.id).map((version) => ({
    origin: version.origin,
    isOwn,
    view: {
      version: version.version,
      status: version.status,
      publishedTime: version.publishedTime,
      metadata: version.metadata,
      assets: assets.get(version.id) ?? [],
    },
  }));
  return { candidates, tags: tagsOf(store, source.package.id) };
}

/**
 * The first to know a version decides. A later source adds the files that the first lacks only if it is the same
 * version, that is, of the same origin: files of a public namesake must never join a version of our own.
 */
function add(merged: Map<string, Candidate>, candidate: Candidate, name: PackageName): void {
  const { version } = candidate.view;
  const first = merged.get(version);
  if (first === undefined) {
    merged.set(version, candidate);
    return;
  }
  if (!isSameOrigin(first.origin, candidate.origin) || candidate.view.status !== 'Published') return;
  const known = new Set(first.view.assets.map((asset) => asset.name));
  const more: AssetView[] = candidate.view.assets.filter((asset) => !known.has(asset.name));
  const metadata = COMPAT.metadataFollowsUpstream.has(name.format)
    ? candidate.view.metadata
    : first.view.metadata;
  merged.set(version, {
    ...first,
    view: { ...first.view, metadata, assets: [...first.view.assets, ...more] },
  });
}

/** The upstream's own snapshot wins; of two upstreams', the one listed first. @see user guide, "Use Maven snapshots" */
function mergeSnapshots(
  source: Source,
  knowledge: ReadonlyMap<Source, Knowledge>,
): ReadonlyMap<string, Candidate> {
  const own = knowledge
    .get(source)!
    .candidates.filter(({ view }) => view.version.endsWith('-SNAPSHOT'))
    .map((candidate) => [candidate.view.version, candidate] as const);
  const fromUpstreams = source.next.toReversed().flatMap((next) => [...mergeSnapshots(next, knowledge)]);
  return new Map([...own, ...fromUpstreams]);
}

/** The upstream's value of a tag wins; of two upstreams, the one listed first. @see user guide, "npm tag handling" */
function mergeTags(
  source: Source,
  knowledge: ReadonlyMap<Source, Knowledge>,
): Readonly<Record<string, string>> {
  const fromUpstreams = source.next.toReversed().map((next) => mergeTags(next, knowledge));
  return Object.assign({}, knowledge.get(source)!.tags, ...fromUpstreams);
}

function listedTags(
  tags: Readonly<Record<string, string>>,
  versions: readonly VersionView[],
): Readonly<Record<string, string>> {
  const listed = new Set(
    versions.filter(({ status }) => status === 'Published').map(({ version }) => version),
  );
  return Object.fromEntries(Object.entries(tags).filter(([, version]) => listed.has(version)));
}

function byTime(a: VersionView, b: VersionView): number {
  return a.publishedTime - b.publishedTime || (a.version < b.version ? -1 : 1);
}
