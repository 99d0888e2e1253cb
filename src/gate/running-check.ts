import { posix } from 'node:path';
import { GateError } from '../errors.js';
import { gradleLockfile } from '../lockfiles/gradle-lockfile.js';
import { lockfileFormatOf } from '../lockfiles/index.js';
import type {
  LockedPackage,
  LockfileClient,
  LockfileFormat,
  ParsedLockfile,
} from '../lockfiles/locked-package.js';
import { requirementsFile } from '../lockfiles/requirements.js';
import { isUnsupportedLockfile, unsupportedLockfileOf } from '../lockfiles/unsupported.js';
import { type Baseline, notInBaseline, staleLines } from './baseline.js';
import type { Check, CheckedFile, FactsSource, GateResult } from './check.js';
import type { Checkout } from './checkout.js';
import { CheckoutModules } from './checkout-modules.js';
import { type ClientConfigs, judgeClientConfigs } from './client-configs.js';
import { findDisguised } from './disguises.js';
import { findDrift } from './drift/index.js';
import type { FactsOf } from './facts/facts.js';
import { type NotedPackage, noted } from './facts/note.js';
import { mergeFindings } from './finding.js';
import { GradleVerifications } from './gradle-verification.js';
import { committedInstalls } from './installs.js';
import { emptyJudgement, type Judgement, judgeConfig, judgeLockfile, judgeRecord } from './judge.js';
import { judgeManifests } from './manifests.js';
import { settleDisputes } from './overrides.js';
import { judgePatches } from './patches.js';
import { needsRepository, type Policy } from './policy.js';
import { expiredExceptions, type PlaceOf, unusedExclusions, unusedPolicy } from './policy-use.js';
import { type Comparison, compareWithEarlier } from './since.js';

interface JudgedLockfile {
  readonly format: LockfileFormat;
  readonly client: LockfileClient;
  readonly lockfile: ParsedLockfile;
  /** The file only narrows versions: what is installed stands elsewhere. */
  readonly isConstraint: boolean;
}

/** The two halves of a check while they run, and what has come of them so far. */
export class RunningCheck implements Check {
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
      if (format === undefined) await this.#reportUnsupported(name);
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
    for (const name of unsupported) await this.#reportUnsupported(name);
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
    const configs = await judgeClientConfigs(this.#checkout, files, this.policy);
    this.#configs = configs;
    const others = files.filter((name) => !configs.files.has(name) && lockfileFormatOf(name) === undefined);
    const disguised = await findDisguised(this.#checkout, others);
    judgeConfig([...configs.findings, ...disguised], this.policy, this.#now, this.#judgement);
  }

  async judgeInstalls(): Promise<void> {
    const lockfiles = new Map(
      [...this.#lockfiles].map(
        ([
          name,
          {
            client,
            lockfile: { folders = [] },
          },
        ]) => [name, { client, folders }],
      ),
    );
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

  async #reportUnsupported(name: string): Promise<void> {
    const { isOne, message, remedy } = unsupportedLockfileOf(name)!;
    const text = isOne === undefined ? undefined : await this.#checkout.read(name);
    if (isOne !== undefined && typeof text === 'string' && !isOne(text)) return;
    const finding = { rule: 'unsupported', file: name, line: 1, message, remedy, occurrences: 1 } as const;
    this.#judgement.findings.push(finding);
  }
}

function comesFromRepository({ source }: LockedPackage): boolean {
  return source.kind === 'registry' || source.kind === 'implied' || source.kind === 'indexed';
}

function missing(name: string): GateError {
  return new GateError('input', {
    doing: `check ${JSON.stringify(name)}`,
    cause: 'there is no such file',
    remedy: 'Check the path',
  });
}
