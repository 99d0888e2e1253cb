import { realpath } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { EndpointOverride } from '../aws/repository-url.js';
import { clientNamesUsedBy, manifestNames } from '../clients/used-by.js';
import { CONFIG_FILE, placeOfSetting } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { gradleLockfile } from '../lockfiles/gradle-lockfile.js';
import { isUnsupportedLockfile, LOCKFILE_FORMATS, lockfileFormatOf } from '../lockfiles/index.js';
import type {
  LockedPackage,
  LockfileClient,
  LockfileFormat,
  ParsedLockfile,
} from '../lockfiles/locked-package.js';
import { requirementsFile } from '../lockfiles/requirements.js';
import { type Baseline, type BaselineResult, notInBaseline, staleLines } from './baseline.js';
import { Checkout, isSkipped } from './checkout.js';
import { CheckoutModules } from './checkout-modules.js';
import { clientConfigOf } from './client-config/index.js';
import { type ClientConfigs, configuredFolder, judgeClientConfigs } from './client-configs.js';
import { CommittedCheckout } from './committed-checkout.js';
import { findDisguised } from './disguises.js';
import { findDrift } from './drift/index.js';
import { partExcluded } from './exclusion.js';
import type { FactsOf } from './facts/facts.js';
import { type NotedPackage, noted } from './facts/note.js';
import { type Finding, mergeFindings } from './finding.js';
import { GradleVerifications } from './gradle-verification.js';
import { committedInstalls } from './installs.js';
import {
  type Excepted,
  emptyJudgement,
  type Judgement,
  judgeConfig,
  judgeLockfile,
  judgeRecord,
} from './judge.js';
import { judgeManifests } from './manifests.js';
import { settleDisputes } from './overrides.js';
import { judgePatches } from './patches.js';
import { needsRepository, type Policy, readPolicy } from './policy.js';
import { expiredExceptions, type PlaceOf, unusedExclusions, unusedPolicy } from './policy-use.js';
import { type Comparison, compareWithEarlier, opaqueFiles, type Unchanged } from './since.js';

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
  const clients = settings.clients ?? clientNamesUsedBy(await manifestNames(workingFolder));
  const policy = readPolicy({ ...settings, clients }, endpointOverride);
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

interface JudgedLockfile {
  readonly format: LockfileFormat;
  readonly client: LockfileClient;
  readonly lockfile: ParsedLockfile;
  /** The file only narrows versions: what is installed stands elsewhere. */
  readonly isConstraint: boolean;
}

class RunningCheck implements Check {
  readonly policy: Policy;
  readonly root: string;
  readonly #checkout: Checkout;
  readonly #now: Date;
  readonly #judgement: Judgement = emptyJudgement();
  readonly #lockfiles = new Map<string, JudgedLockfile>();
  readonly #missingIncludes = new Set<string>();
  readonly #gradleVerifications: GradleVerifications;
  readonly #modules: CheckoutModules;
  #configs: ClientConfigs | undefined;
  #notJudged: readonly string[] = [];
  #excluded: readonly string[] = [];
  #unusedExclusions: readonly string[] = [];
  #uncommitted: readonly string[] = [];
  #comparison: Comparison | undefined;
  /** Of what is known so far: it takes a walk over every entry. */
  #result: GateResult | undefined;
  /** Of the entries that the repository was asked about; undefined until then. */
  #facts: { readonly of: FactsOf; readonly entries: ReadonlySet<LockedPackage> } | undefined;
  /** Every lockfile of the working folder was judged, not some that were named. */
  #isWhole = false;
  readonly #placeOf: PlaceOf;
  readonly #baseline: Baseline | undefined;

  constructor(checkout: Checkout, policy: Policy, placeOf: PlaceOf, now: Date, baseline?: Baseline) {
    this.#baseline = baseline;
    this.#checkout = checkout;
    this.#gradleVerifications = new GradleVerifications(checkout);
    this.#modules = new CheckoutModules(checkout);
    this.policy = policy;
    this.root = checkout.root;
    this.#placeOf = placeOf;
    this.#now = now;
  }

  async judgeNamed(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const format = lockfileFormatOf(name);
      if (
        format !== undefined
          ? !(await this.#judge(name, format, false))
          : (await this.#checkout.read(name)) === undefined
      ) {
        throw missing(name);
      }
      if (format === undefined) this.#reportUnsupported(name);
    }
    await this.#judgeConstraints();
  }

  /** @param leftOut by the policy; @param unused globs of it that match no folder */
  async judgeAll(
    files: readonly string[],
    leftOut: readonly string[],
    unused: readonly string[],
  ): Promise<void> {
    this.#isWhole = true;
    this.#unusedExclusions = unused;
    this.#excluded = leftOut.filter(
      (name) => lockfileFormatOf(name) !== undefined || isUnsupportedLockfile(name),
    );
    const unsupported = files.filter(isUnsupportedLockfile);
    for (const name of unsupported) this.#reportUnsupported(name);
    for (const name of files) {
      const format = lockfileFormatOf(name);
      if (format !== undefined) await this.#judge(name, format, false);
    }
    await this.#judgeConstraints();
    const lockfiles = new Map([...this.#lockfiles].map(([name, { lockfile }]) => [name, lockfile]));
    const manifests = await judgeManifests(this.#checkout, files, lockfiles, unsupported);
    this.#judgement.findings.push(...manifests.findings);
    this.#notJudged = manifests.notJudged;
  }

  async findUncommitted(): Promise<void> {
    this.#uncommitted = await this.#checkout.uncommitted([...this.#lockfiles.keys()]);
  }

  /** From now on, what was the same at an earlier time is set aside. */
  compareWith(earlier: GateResult, sameFiles: ReadonlySet<string>): void {
    this.#comparison = compareWithEarlier(earlier, sameFiles);
    this.#result = undefined;
  }

  #lockfilesRead(): ParsedLockfile[] {
    return [...this.#lockfiles.values()].map(({ lockfile }) => lockfile);
  }

  /** There is no lockfile, nor anything else to object to, set aside or not. */
  get isOfNothing(): boolean {
    return this.#lockfiles.size === 0 && this.#judgement.findings.length === 0;
  }

  get result(): GateResult {
    this.#result ??= this.#sumUp();
    return this.#result;
  }

  #sumUp(): GateResult {
    const { findings, excepted, used, expired } = this.#judgement;
    const isAsked = this.#facts !== undefined;
    const all = mergeFindings([...findings, ...expiredExceptions(this.policy, expired, this.#placeOf)]);
    const files: CheckedFile[] = [...this.#lockfiles].map(([file, { format, client, lockfile }]) => ({
      file,
      format: format.name,
      client,
      entries: this.#noted(lockfile.packages),
      notJudgeable: lockfile.skipped ?? 0,
    }));
    const changed = this.#comparison?.apply(all, files) ?? { findings: all };
    const baseline = this.#baseline;
    const kept = baseline === undefined ? changed.findings : notInBaseline(changed.findings, baseline);
    return {
      ...changed,
      findings: kept,
      ...(baseline === undefined
        ? {}
        : {
            baseline: {
              setAside: changed.findings.length - kept.length,
              stale: this.#isWhole ? staleLines(all, baseline, isAsked) : [],
            },
          }),
      excepted,
      files,
      notJudged: this.#notJudged,
      excluded: this.#excluded,
      uncommitted: this.#uncommitted,
      unusedPolicy: this.#isWhole
        ? [
            ...unusedExclusions(this.policy, this.#unusedExclusions, this.#placeOf),
            ...unusedPolicy(this.policy, this.#lockfilesRead(), used, isAsked, this.#placeOf),
          ]
        : [],
      repository: !needsRepository(this.policy) ? 'not needed' : isAsked ? 'asked' : 'not asked',
      ...(this.#facts === undefined ? {} : { askedAbout: this.#facts.entries.size }),
    };
  }

  async askRepository(facts: FactsSource): Promise<GateResult> {
    // Not what was set aside: else one old finding would hide all that only the repository can tell of its file.
    const refused = new Set(this.result.findings.map(({ file }) => file));
    const asked = [...this.#lockfiles].filter(
      ([name, { isConstraint }]) => !refused.has(name) && !isConstraint,
    );
    const entries = asked.flatMap(([name, { lockfile }]) =>
      lockfile.packages.filter((entry) => comesFromRepository(entry) && this.#isNew(entry, name)),
    );
    const factsOf = await facts.gather(entries, this.policy);
    for (const [name, { lockfile }] of asked) {
      const own = lockfile.packages.filter((entry) => comesFromRepository(entry) && this.#isNew(entry, name));
      judgeRecord(own, name, factsOf, this.policy, this.#now, this.#judgement);
    }
    this.#facts = { of: factsOf, entries: new Set(entries) };
    this.#result = undefined;
    return this.result;
  }

  #noted(packages: readonly LockedPackage[]): readonly NotedPackage[] {
    const facts = this.#facts;
    if (facts === undefined) return packages;
    return packages.map((entry) =>
      facts.entries.has(entry) ? noted(entry, facts.of(entry), this.policy) : entry,
    );
  }

  #isNew(entry: LockedPackage, file: string): boolean {
    return this.#comparison?.isNew(entry, file) ?? true;
  }

  /** @returns false where there is no such file */
  async #judge(name: string, format: LockfileFormat, isConstraint: boolean): Promise<boolean> {
    const earlier = this.#lockfiles.get(name);
    if (earlier !== undefined && (isConstraint || !earlier.isConstraint)) return true;
    const text = await this.#checkout.read(name);
    if (text === undefined) return false;
    const parsed: ParsedLockfile =
      typeof text === 'string'
        ? format.parse(text, name)
        : { packages: [], problems: [text], indexes: [], includes: [] };
    const joined = await this.#join(parsed, format, name);
    const client =
      typeof format.client === 'string' ? format.client : format.client(typeof text === 'string' ? text : '');
    const found = [
      ...(await settleDisputes(joined, name, client, this.#checkout)),
      ...(await judgePatches(joined, this.#checkout)),
    ];
    const lockfile = found.length === 0 ? joined : { ...joined, problems: [...joined.problems, ...found] };
    this.#lockfiles.set(name, { format, client, lockfile, isConstraint });
    const isBoundByCheckout = this.#configs?.binds(client, posix.dirname(name)) === true;
    const context = { client, isConstraint, isBoundByCheckout };
    judgeLockfile(lockfile, name, this.policy, context, this.#now, this.#judgement);
    // Also of a constraints file: what that includes by `-r` is installed.
    for (const { path, line, constraint } of lockfile.includes) {
      if (!constraint) await this.#judgeInclude(path, name, line, false);
    }
    return true;
  }

  /** What a lockfile leaves to other files of the checkout. */
  async #join(lockfile: ParsedLockfile, format: LockfileFormat, name: string): Promise<ParsedLockfile> {
    return format === gradleLockfile
      ? this.#gradleVerifications.join(lockfile, name)
      : this.#modules.settle(lockfile, format);
  }

  async judgeConfigs(files: readonly string[]): Promise<void> {
    this.#configs = await judgeClientConfigs(this.#checkout, files, this.policy);
    const others = files.filter((name) => (lockfileFormatOf(name) ?? clientConfigOf(name)) === undefined);
    const disguised = await findDisguised(this.#checkout, others);
    judgeConfig([...this.#configs.findings, ...disguised], this.policy, this.#now, this.#judgement);
  }

  async judgeInstalls(): Promise<void> {
    const lockfiles = new Map([...this.#lockfiles].map(([name, { lockfile }]) => [name, lockfile]));
    const findings = await committedInstalls(this.#checkout, lockfiles);
    judgeConfig(findings, this.policy, this.#now, this.#judgement);
  }

  /** @param files of the whole checkout: a lockfile can stand for manifests beside or above the working folder */
  async judgeDrift(files: readonly string[]): Promise<void> {
    for (const [name, { client, lockfile }] of this.#lockfiles)
      this.#judgement.findings.push(...(await findDrift(this.#checkout, files, lockfile, name, client)));
  }

  /** After the requirements: a file that is both is judged as what installs. */
  async #judgeConstraints(): Promise<void> {
    // A Map shows entries that are added while it is walked, so constraints of constraints are seen too.
    for (const [name, { lockfile }] of this.#lockfiles) {
      for (const { path, line, constraint } of lockfile.includes) {
        if (constraint) await this.#judgeInclude(path, name, line, true);
      }
    }
  }

  async #judgeInclude(path: string, from: string, line: number, isConstraint: boolean): Promise<void> {
    const include = JSON.stringify([from, path]);
    if (this.#missingIncludes.has(include) || (await this.#judge(path, requirementsFile, isConstraint)))
      return;
    this.#missingIncludes.add(include);
    this.#judgement.findings.push({
      rule: 'unreadable',
      file: from,
      line,
      package: path,
      message: 'the file that it includes is not there',
      remedy: 'Commit that file, or remove the line',
      occurrences: 1,
    });
  }

  #reportUnsupported(name: string): void {
    this.#judgement.findings.push({
      rule: 'unsupported',
      file: name,
      line: 1,
      message: 'it is a binary lockfile, in which nobody can see what is installed',
      remedy: 'Run `bun install --save-text-lockfile`, and commit bun.lock instead of it',
      occurrences: 1,
    });
  }
}

function comesFromRepository({ source }: LockedPackage): boolean {
  return source.kind === 'registry' || source.kind === 'implied' || source.kind === 'indexed';
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

function missing(name: string): GateError {
  return new GateError('input', {
    doing: `check ${JSON.stringify(name)}`,
    cause: 'there is no such file',
    remedy: 'Check the path',
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
