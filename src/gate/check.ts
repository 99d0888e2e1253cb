import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EndpointOverride } from '../aws/repository-url.js';
import { clientNamesUsedIn } from '../clients/used-by.js';
import { CONFIG_FILE, placeOfSetting } from '../config/load.js';
import { clientNames, type Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { LOCKFILE_FORMATS, lockfileFormatOf } from '../lockfiles/index.js';
import type { LockedPackage, LockfileClient } from '../lockfiles/locked-package.js';
import { isUnsupportedLockfile } from '../lockfiles/unsupported.js';
import type { Baseline, BaselineResult } from './baseline.js';
import { Checkout, isSkipped } from './checkout.js';
import { configuredFolder } from './client-configs.js';
import { CommittedCheckout } from './committed-checkout.js';
import { partExcluded } from './exclusion.js';
import type { FactsOf } from './facts/facts.js';
import type { NotedPackage } from './facts/note.js';
import type { Finding } from './finding.js';
import type { Excepted } from './judge.js';
import { type Policy, readPolicy } from './policy.js';
import type { PlaceOf } from './policy-use.js';
import { RunningCheck } from './running-check.js';
import { opaqueFiles, type Unchanged } from './since.js';

export interface GateRequest {
  readonly settings: Settings;
  /** Lockfiles are looked for here and below; `files` are relative to it. */
  readonly workingFolder: string;
  /** Lockfiles to judge instead of those that are found. */
  readonly files?: readonly string[] | undefined;
  readonly endpointOverride?: EndpointOverride | undefined;
  /** A commit: only what the checkout adds to it is judged. @see since.ts */
  readonly since?: string | undefined;
  /** Findings to set aside. @see baseline.ts */
  readonly baseline?: Baseline | undefined;
  /** What it means that there is no lockfile. Default: an error, for a check of nothing is no check. */
  readonly nothingFound?: 'error' | 'pass';
  /** Decides which exceptions have expired and how old versions are. Default: now. */
  readonly now?: Date;
}

export interface CheckedFile {
  /** Relative to the checkout, with slashes, as in findings. */
  readonly file: string;
  /** The usual name of a file of its format. */
  readonly format: string;
  readonly client: LockfileClient;
  /** What was judged, one item an occurrence. */
  readonly entries: readonly NotedPackage[];
  /** Entries that are there but could not be judged: each is the subject of a finding. */
  readonly notJudgeable: number;
}

export interface GateResult {
  /** Sorted by file and line. Empty: everything that was judged may be installed. */
  readonly findings: readonly Finding[];
  /** Findings that exceptions of the policy have set aside. */
  readonly excepted: readonly Excepted[];
  readonly files: readonly CheckedFile[];
  /** Manifests without a lockfile whose clients need none: nothing is known of what they install. */
  readonly notJudged: readonly string[];
  /** Lockfiles in folders that the policy leaves out. */
  readonly excluded: readonly string[];
  /** Lockfiles that differ from the last commit: what was judged is not what was reviewed. To be told on a CI. */
  readonly uncommitted: readonly string[];
  /** Items of the policy that matched nothing, in words; of the whole checkout only, not where files were named. */
  readonly unusedPolicy: readonly string[];
  /** What has been set aside because it was the same in the commit of `since`. */
  readonly unchanged?: Unchanged;
  /** What the baseline of the request did. */
  readonly baseline?: BaselineResult;
  /** Whether the policy has rules that only the repository can answer, and whether it has been asked. */
  readonly repository: 'not needed' | 'not asked' | 'asked';
  /** About how many entries it was asked; undefined where it was not. */
  readonly askedAbout?: number;
}

/** Asks the repository, once for each version. @see facts/ */
export interface FactsSource {
  gather(entries: readonly LockedPackage[], policy: Policy): Promise<FactsOf>;
}

/** A check in two halves: what can be told before any credential exists, and what only the repository can tell. */
export interface Check {
  readonly policy: Policy;
  /** Root of the checkout, a real path. */
  readonly root: string;
  readonly result: GateResult;
  /**
   * The second half. Nothing is asked for a lockfile that the first half objects to.
   *
   * @throws GateError 'unauthorised' or 'unavailable' where the repository cannot be asked at all
   */
  askRepository(facts: FactsSource): Promise<GateResult>;
}

/**
 * Judges the lockfiles of a checkout by the policy of the settings. Needs no credentials and no network, runs no code
 * of the project.
 *
 * @throws GateError 'input' for a malformed policy, a named file that is missing, outside of the checkout or no
 * lockfile, and where nothing is found; what is wrong inside a lockfile is a finding
 */
export async function checkLockfiles(request: GateRequest): Promise<Check> {
  const { workingFolder, files, settings, endpointOverride } = request;
  const clients = clientNames(settings) ?? (await clientNamesUsedIn(workingFolder));
  const policy = { ...readPolicy(settings, endpointOverride), clients };
  const checkout = await Checkout.around(workingFolder);
  const folderPath = await realpath(workingFolder);
  const placeOf: PlaceOf = (path) => {
    const place = placeOfSetting(settings, path) ?? { file: CONFIG_FILE, line: 1 };
    return { ...place, file: checkout.nameOf(resolve(folderPath, place.file)) ?? place.file };
  };
  const now = request.now ?? new Date();
  const check = new RunningCheck(checkout, policy, placeOf, now, request.baseline);
  const folder = checkout.nameOf(folderPath) ?? '';
  if (isSkipped(folder)) throw skippedFolder(folder);
  const named =
    files !== undefined && files.length > 0 ? await namesOf(files, workingFolder, checkout) : undefined;
  await judgeFiles(check, checkout, folder, named);
  await check.findUncommitted();
  if (request.since !== undefined) {
    const earlier = await CommittedCheckout.at(checkout, request.since);
    const before = new RunningCheck(earlier, policy, placeOf, now);
    const then = new Set(await earlier.files());
    await judgeFiles(
      before,
      earlier,
      folder,
      named?.filter((name) => then.has(name)),
    );
    check.compareWith(before.result, await earlier.unchangedAmong(opaqueFiles(check.result)));
  }
  if (check.isOfNothing && request.nothingFound !== 'pass') throw nothingFound(check.result);
  return check;
}

async function judgeFiles(
  check: RunningCheck,
  checkout: Checkout,
  folder: string,
  named: readonly string[] | undefined,
): Promise<void> {
  const all = await checkout.files();
  const { kept, leftOut, unused } = partExcluded(all, check.policy.exclude, folder);
  const isWhole = folder === '';
  await check.judgeConfigs(isWhole ? kept : kept.filter((name) => bearsOn(configuredFolder(name), folder)));
  if (named !== undefined) await check.judgeNamed(named);
  else
    await check.judgeAll(
      isWhole ? kept : kept.filter((name) => name.startsWith(`${folder}/`)),
      leftOut,
      unused,
    );
  await check.judgeInstalls();
  await check.judgeDrift(all);
}

/** Whether what configures `configured` is read by clients that run in `folder`, which is not the root, or below. */
function bearsOn(configured: string, folder: string): boolean {
  const path = `${folder}/`;
  return configured === '.' || `${configured}/`.startsWith(path) || path.startsWith(`${configured}/`);
}

/** The named files relative to the checkout, each known to be of a format by its name. */
async function namesOf(
  files: readonly string[],
  workingFolder: string,
  checkout: Checkout,
): Promise<string[]> {
  const folder = await realpath(workingFolder);
  return files.map((file) => {
    const name = checkout.nameOf(resolve(folder, file));
    if (name === undefined) {
      throw new GateError('input', {
        doing: `check ${JSON.stringify(file)}`,
        cause: 'it lies outside of the checkout',
        remedy: 'Run in the checkout that it belongs to',
      });
    }
    if (lockfileFormatOf(name) === undefined && !isUnsupportedLockfile(name)) {
      throw new GateError('input', {
        doing: `check ${JSON.stringify(file)}`,
        cause: 'by its name it is no lockfile',
        remedy: `Name one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}`,
      });
    }
    return name;
  });
}

function skippedFolder(folder: string): GateError {
  return new GateError('input', {
    doing: `check ${JSON.stringify(folder)}`,
    cause: 'it is a folder of installed packages or of version control, in which nothing is judged',
    remedy: 'Run in the folder of the project',
  });
}

function nothingFound({ notJudged }: GateResult): GateError {
  const without =
    notJudged.length === 0
      ? ''
      : `; ${notJudged.slice(0, 3).join(', ')} ${notJudged.length === 1 ? 'has' : 'have'} none`;
  return new GateError('input', {
    doing: 'check the lockfiles',
    cause: `there is no lockfile in this folder or below${without}`,
    remedy: `Commit one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}, or run in the folder of the project`,
  });
}
