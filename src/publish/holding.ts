import type { RecordedVersion } from '../aws/codeartifact.js';
import type { PackageName } from '../aws/formats.js';
import type { Artifact, Asset } from '../packages/artifact.js';

/** Bytes in the repository that are not the planned ones. */
export interface Difference {
  readonly asset: Asset;
  readonly recordedName: string;
  readonly recordedSha256: string;
}

/** What the repository holds of an artifact, judged by SHA-256. */
export type Holding =
  | { readonly kind: 'absent' }
  /** Every asset is there with the planned bytes, and clients see the version. */
  | { readonly kind: 'identical' }
  /** Whatever is there has the planned bytes, but files are missing or the version is not finished. */
  | { readonly kind: 'partial'; readonly missing: readonly Asset[] }
  | { readonly kind: 'different'; readonly differences: readonly Difference[] }
  /** It is published and takes no more files, and some of the planned ones are not among its own. */
  | { readonly kind: 'closed'; readonly missing: readonly Asset[] }
  /** It has files that are not planned, and publishing would make them part of the version. */
  | { readonly kind: 'unplanned'; readonly names: readonly string[] }
  /** The number is taken by a version that cannot be published again: Archived, Disposed. */
  | { readonly kind: 'withdrawn'; readonly status: string };

export type Conflict = Extract<
  Holding,
  { readonly kind: 'different' | 'closed' | 'unplanned' | 'withdrawn' }
>;

/** Whether it cannot become what is planned. */
export function isConflict(holding: Holding): holding is Conflict {
  return !['absent', 'identical', 'partial'].includes(holding.kind);
}

/**
 * Names under which the repository may record a package, the likeliest first. Crate names are unique without regard
 * to case, and the user guide does not say whether their spelling is kept.
 */
export function recordedNames(name: PackageName): readonly PackageName[] {
  const lowerCase = name.name.toLowerCase();
  if (name.format !== 'cargo' || name.name === lowerCase) return [name];
  return [name, { ...name, name: lowerCase }];
}

/** Compares what is planned with what the repository recorded. */
export function judge(artifact: Artifact, recorded: RecordedVersion | undefined): Holding {
  if (recorded === undefined || recorded.status === 'Deleted') return { kind: 'absent' };
  if (recorded.status === 'Archived' || recorded.status === 'Disposed')
    return { kind: 'withdrawn', status: recorded.status };
  const missing: Asset[] = [];
  const differences: Difference[] = [];
  for (const asset of artifact.assets) {
    const record = findRecord(artifact, asset, recorded);
    if (record === undefined) missing.push(asset);
    else if (record.sha256 !== asset.sha256) {
      differences.push({ asset, recordedName: record.name, recordedSha256: record.sha256 });
    }
  }
  if (differences.length > 0) return { kind: 'different', differences };
  const finished = recorded.status === 'Published' || recorded.status === 'Unlisted';
  if (artifact.closes === true) {
    if (finished && missing.length > 0) return { kind: 'closed', missing };
    const planned = new Set(artifact.assets.map(({ name }) => name));
    const names = recorded.assets.map(({ name }) => name).filter((name) => !planned.has(name));
    if (names.length > 0) return { kind: 'unplanned', names };
  }
  return missing.length === 0 && finished ? { kind: 'identical' } : { kind: 'partial', missing };
}

/** A version that takes no more files has one asset, whatever the repository calls it. */
function findRecord(
  artifact: Artifact,
  asset: Asset,
  recorded: RecordedVersion,
): RecordedVersion['assets'][number] | undefined {
  const byName = recorded.assets.find(({ name }) => name === asset.name);
  if (byName !== undefined || artifact.extensible || artifact.closes === true) return byName;
  return recorded.assets.length === 1 ? recorded.assets[0] : undefined;
}
