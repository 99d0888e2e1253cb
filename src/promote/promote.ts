import type {
  CodeArtifactService,
  CopyableVersion,
  PromoteService,
  RecordedAsset,
  RecordService,
} from '../aws/codeartifact.js';
import { displayName, type PackageName } from '../aws/formats.js';
import { Pace } from '../aws/pace.js';
import { eachOf } from '../aws/pool.js';
import type { Repository } from '../aws/repository.js';
import type { EndpointOverride } from '../aws/repository-url.js';
import type { Settings } from '../config/settings.js';
import { repositoryOf } from '../config/targets.js';
import { GateError } from '../errors.js';
import { type FactsSource, type Finding, loadPromotion, type PackageVersion } from '../gate/index.js';
import type { Host } from '../host/host.js';
import { type Clock, systemClock } from '../publish/clock.js';
import { planDigest } from '../publish/plan-document.js';
import type { PublishReceipt, Verdict } from '../publish/receipt.js';

const CONCURRENT_LOOKUPS = 32;
/** Versions of one CopyPackageVersions call (API reference). */
const VERSIONS_A_CALL = 100;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;
/** What the service copies (user guide, "Copy packages between repositories"). */
const COPYABLE = ['Published', 'Unlisted'];

export interface PromoteOptions {
  readonly settings: Settings;
  readonly from: string;
  readonly to: string;
  /** `npm:@acme/ui@1.2.0`: patterns of the policy, each with a version or a range. */
  readonly patterns: readonly string[];
  readonly host: Host;
  readonly service: CodeArtifactService & RecordService & PromoteService;
  /** Asked where the policy has rules that only the repository answers. */
  readonly facts: (settings: Settings) => Promise<FactsSource>;
  readonly endpointOverride: EndpointOverride | undefined;
  readonly isPlan: boolean;
  readonly clock?: Clock;
}

/** One version: what is to be copied, and what the destination holds of it. */
interface Candidate extends PackageVersion {
  readonly source: CopyableVersion;
  readonly holds: 'absent' | 'identical';
}

/**
 * Copies versions from one repository of a domain to another by reference. As with publishing, everything is looked
 * at and judged by the policy before the first copy; a copy names the revision that was judged; nothing counts as
 * copied before the destination reports the digests of the source; and running it again finishes what was interrupted.
 *
 * @returns what happened, or with `isPlan` what would: `already-there` and `not-published`
 * @throws GateError 'input' for patterns that match nothing, 'refused' by the policy or for what may not be copied,
 *   'conflict' where the destination holds other bytes
 */
export async function promoteVersions(options: PromoteOptions): Promise<PublishReceipt> {
  const { settings, host, service, clock = systemClock } = options;
  if (options.from === options.to)
    throw refuse('input', 'both are the same repository', 'Name two repositories with --from and --to');
  const [from, to] = [options.from, options.to].map((repository) =>
    repositoryOf({ ...settings, repository }),
  ) as [Repository, Repository];
  const versions = await findVersions(options, from);
  await refuseByPolicy(options, from, versions);
  const candidates = await compare(service, from, to, versions);
  const verdicts = new Map<Candidate, Verdict>(
    candidates.map((each) => [each, each.holds === 'identical' ? 'already-there' : 'not-published']),
  );
  const receipt = (failure?: GateError): PublishReceipt => receiptOf(to, candidates, verdicts, failure);
  if (options.isPlan) return receipt();
  const pace = new Pace();
  const due = candidates.filter(({ holds }) => holds === 'absent');
  const groups = [...Map.groupBy(due, ({ name }) => displayName(name)).values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / VERSIONS_A_CALL) }, (_, index) =>
      group.slice(index * VERSIONS_A_CALL, (index + 1) * VERSIONS_A_CALL),
    ),
  );
  let changed = false;
  try {
    await eachOf(groups, CONCURRENT_LOOKUPS, async (group) => {
      await copy(group, { service, from, to, pace, clock, host });
      changed = true;
      for (const each of group) verdicts.set(each, 'unconfirmed');
      for (const each of group) {
        await confirm(service, to, each, clock);
        verdicts.set(each, 'published');
        host.info(`Copied ${labelOf(each)}`);
      }
    });
    return receipt();
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return receipt(error.code === 'unavailable' && changed ? unfinished(error) : error);
  }
}

async function findVersions(options: PromoteOptions, from: Repository): Promise<readonly PackageVersion[]> {
  const { parsePattern, matchesPattern } = await loadPromotion();
  const found = new Map<string, PackageVersion>();
  for (const text of options.patterns) {
    const pattern = parsePattern(text, 'the command line');
    if (pattern.range === undefined)
      throw refuse('input', `${text} names no version`, 'Add @ and a version or a range, such as @1.2.0');
    const names = await options.service.packages(from, pattern.format);
    let matches = 0;
    await eachOf(
      // A name that no version of could match is not asked about.
      names.filter((name) => matchesPattern({ ...pattern, range: undefined }, name, undefined, 'allow')),
      CONCURRENT_LOOKUPS,
      async (name) => {
        for (const version of (await options.service.versions(from, name)).keys()) {
          if (!matchesPattern(pattern, name, version, 'allow')) continue;
          matches += 1;
          found.set(`${displayName(name)}@${version}`, { name, version });
        }
      },
    );
    if (matches === 0)
      throw refuse('input', `repository ${from.repository} has no ${text}`, 'Check the name and the version');
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

async function refuseByPolicy(
  { settings, endpointOverride, facts, host, clock = systemClock }: PromoteOptions,
  from: Repository,
  versions: readonly PackageVersion[],
): Promise<void> {
  const { judgeVersions } = await loadPromotion();
  const source = { ...settings, repository: from.repository };
  const findings = await judgeVersions(
    versions,
    from,
    settings,
    endpointOverride,
    () => facts(source),
    new Date(clock.now()),
  );
  const told = findings.map((finding) => refusalOf(finding));
  for (const further of told.slice(1)) host.error(further.message);
  if (told[0] !== undefined) throw told[0];
}

function refusalOf({ rule, package: label, message, remedy }: Finding): GateError {
  return new GateError('refused', { doing: `promote ${label}`, cause: `${message} (${rule})`, remedy });
}

/** @throws GateError for the first version that may not be copied, or that the destination has with other bytes */
async function compare(
  service: PromoteService & CodeArtifactService,
  from: Repository,
  to: Repository,
  versions: readonly PackageVersion[],
): Promise<readonly Candidate[]> {
  const found = new Map<PackageVersion, Candidate>();
  await eachOf(versions, CONCURRENT_LOOKUPS, async (each) => {
    const [source, held] = await Promise.all([
      service.copyableVersion(from, each.name, each.version),
      service.version(to, each.name, each.version),
    ]);
    if (source === undefined || !COPYABLE.includes(source.status))
      throw refuse(
        'refused',
        `${labelOf(each)} is ${source?.status ?? 'gone'} in ${from.repository}`,
        'Only Published and Unlisted versions are copied',
      );
    if (held !== undefined && held.status !== 'Deleted') refuseDifference(each, source.assets, held.assets);
    const isThere = held !== undefined && COPYABLE.includes(held.status);
    if (held !== undefined && !isThere && held.status !== 'Deleted')
      throw refuse(
        'conflict',
        `repository ${to.repository} has ${labelOf(each)} as ${held.status}`,
        'Have it deleted there, or set to Published',
      );
    found.set(each, { ...each, source, holds: isThere ? 'identical' : 'absent' });
  });
  return versions.map((each) => found.get(each)!);
}

function refuseDifference(
  each: PackageVersion,
  source: readonly RecordedAsset[],
  held: readonly RecordedAsset[],
): void {
  for (const name of new Set([...source, ...held].map((asset) => asset.name))) {
    // Maven's own list of versions belongs to the repository.
    if (name.startsWith('maven-metadata.xml')) continue;
    const [ours, theirs] = [source, held].map((assets) => assets.find((asset) => asset.name === name));
    if (ours?.sha256 === theirs?.sha256) continue;
    throw refuse(
      'conflict',
      `of ${labelOf(each)} the destination holds ${name} with SHA-256 ${theirs?.sha256 ?? '(none)'}, and the source has ${ours?.sha256 ?? 'none'}`,
      'Published bytes do not change: promote another version',
    );
  }
}

interface Copying {
  readonly service: PromoteService & CodeArtifactService;
  readonly from: Repository;
  readonly to: Repository;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly host: Host;
}

/** After a failure the destination is asked what it holds. A call is all or nothing. */
async function copy(group: readonly Candidate[], copying: Copying): Promise<void> {
  const { service, from, to, pace, clock, host } = copying;
  const { name } = group[0]!;
  const revisions = new Map(group.map(({ version, source }) => [version, source.revision]));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await pace.run('copy', () => service.copyVersions(from, to.repository, name, revisions));
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      host.debug(error.message);
      const there = await Promise.all(group.map((each) => isThere(service, to, each)));
      if (there.every(Boolean)) return;
      if (error.code !== 'unavailable' || attempt >= ATTEMPTS) throw error;
      await clock.sleep(FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1));
    }
  }
}

async function isThere(service: CodeArtifactService, to: Repository, each: Candidate): Promise<boolean> {
  const held = await service.version(to, each.name, each.version, { isExpected: true });
  if (held === undefined || !COPYABLE.includes(held.status)) return false;
  refuseDifference(each, each.source.assets, held.assets);
  return true;
}

async function confirm(
  service: CodeArtifactService,
  to: Repository,
  each: Candidate,
  clock: Clock,
): Promise<void> {
  const startedAt = clock.now();
  for (let delay = FIRST_POLL_MILLISECONDS; ; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
    if (await isThere(service, to, each)) return;
    if (clock.now() - startedAt + delay > CONFIRM_MILLISECONDS)
      throw refuse(
        'incomplete',
        `the destination does not show ${labelOf(each)} after the copy`,
        'Run promote again: it copies only what is missing',
      );
    await clock.sleep(delay);
  }
}

function receiptOf(
  target: Repository,
  candidates: readonly Candidate[],
  verdicts: ReadonlyMap<Candidate, Verdict>,
  failure: GateError | undefined,
): PublishReceipt {
  const packages = candidates.map((each) => ({
    ...each.name,
    version: each.version,
    verdict: verdicts.get(each)!,
    assets: each.source.assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  }));
  return {
    target,
    planDigest: planDigest(target, packages),
    packages,
    ...(failure === undefined ? {} : { failure }),
  };
}

function labelOf({ name, version }: { name: PackageName; version: string }): string {
  return `${displayName(name)}@${version}`;
}

function unfinished(failure: GateError): GateError {
  return new GateError('incomplete', {
    doing: 'finish promoting',
    cause: `part of it is copied, then: ${failure.parts.cause}`,
    remedy: 'Run promote again: what is there already is kept',
    underlying: failure,
  });
}

function refuse(
  code: 'input' | 'refused' | 'conflict' | 'incomplete',
  cause: string,
  remedy: string,
): GateError {
  return new GateError(code, { doing: 'promote', cause, remedy });
}
