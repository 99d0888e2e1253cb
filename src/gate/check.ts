import { readdir, realpath } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { EndpointOverride } from '../aws/repository-url.js';
import { clientsUsedBy } from '../clients/clients.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { isUnsupportedLockfile, LOCKFILE_FORMATS, lockfileFormatOf } from '../lockfiles/index.js';
import type { LockfileFormat, ParsedLockfile } from '../lockfiles/locked-package.js';
import { requirementsFile } from '../lockfiles/requirements.js';
import {
  type CargoConfigVerdict,
  cargoConfigsAbove,
  isCargoConfig,
  judgeCargoConfig,
} from './cargo-config.js';
import { Checkout } from './checkout.js';
import { type Finding, mergeFindings } from './finding.js';
import { judgeLockfile } from './judge.js';
import { findUnlocked } from './manifests.js';
import { type Policy, readPolicy } from './policy.js';

export interface GateRequest {
  readonly settings: Settings;
  /** Lockfiles are looked for here and below; `files` are relative to it. */
  readonly workingFolder: string;
  /** Lockfiles to judge instead of those that are found. */
  readonly files?: readonly string[] | undefined;
  readonly endpointOverride?: EndpointOverride | undefined;
  /** What it means that there is no lockfile. Default: an error, for a check of nothing is no check. */
  readonly nothingFound?: 'error' | 'pass';
}

export interface CheckedFile {
  /** Relative to the checkout, with slashes, as in findings. */
  readonly file: string;
  /** The usual name of a file of its format. */
  readonly format: string;
  /** Entries that were judged. */
  readonly packages: number;
}

export interface GateResult {
  /** Sorted by file and line. Empty: everything that was judged may be installed. */
  readonly findings: readonly Finding[];
  readonly files: readonly CheckedFile[];
  /** Manifests without a lockfile whose clients need none: nothing is known of what they install. */
  readonly notJudged: readonly string[];
}

/**
 * Judges the lockfiles of a checkout by the policy of the settings. Needs no credentials and no network, runs no code
 * of the project.
 *
 * @throws GateError 'input' for a malformed policy, a named file that is missing, outside of the checkout or no
 * lockfile, and where nothing is found; what is wrong inside a lockfile is a finding
 */
export async function checkLockfiles(request: GateRequest): Promise<GateResult> {
  const { workingFolder, files, settings, endpointOverride } = request;
  const clients = settings.clients ?? clientsUsedBy(await readdir(workingFolder)).map(({ name }) => name);
  const policy = readPolicy({ ...settings, clients }, endpointOverride);
  const checkout = await Checkout.around(workingFolder);
  const check = new Check(checkout, policy);
  if (files !== undefined && files.length > 0)
    await check.judgeNamed(await namesOf(files, workingFolder, checkout));
  else await check.judgeAll(await checkout.filesBelow(workingFolder));
  const result = check.finish();
  if (result.files.length === 0 && result.findings.length === 0 && request.nothingFound !== 'pass')
    throw nothingFound(result);
  return result;
}

class Check {
  readonly #checkout: Checkout;
  readonly #policy: Policy;
  readonly #findings: Finding[] = [];
  readonly #lockfiles = new Map<string, ParsedLockfile>();
  readonly #checked: CheckedFile[] = [];
  readonly #cargoConfigs = new Map<string, CargoConfigVerdict | undefined>();
  readonly #missingIncludes = new Set<string>();
  #notJudged: readonly string[] = [];

  constructor(checkout: Checkout, policy: Policy) {
    this.#checkout = checkout;
    this.#policy = policy;
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

  async judgeAll(files: readonly string[]): Promise<void> {
    const unsupported = files.filter(isUnsupportedLockfile);
    for (const name of unsupported) this.#reportUnsupported(name);
    for (const name of files) {
      const format = lockfileFormatOf(name);
      if (format !== undefined) await this.#judge(name, format, false);
    }
    await this.#judgeConstraints();
    if ([...this.#lockfiles.keys()].some((name) => posix.basename(name) === 'Cargo.lock')) {
      for (const name of files.filter(isCargoConfig)) await this.#judgeCargoConfig(name);
    }
    const unlocked = await findUnlocked(this.#checkout, files, this.#lockfiles, unsupported);
    this.#findings.push(...unlocked.findings);
    this.#notJudged = unlocked.notJudged;
  }

  finish(): GateResult {
    for (const verdict of this.#cargoConfigs.values()) this.#findings.push(...(verdict?.findings ?? []));
    return { findings: mergeFindings(this.#findings), files: this.#checked, notJudged: this.#notJudged };
  }

  /** @returns false where there is no such file */
  async #judge(name: string, format: LockfileFormat, isConstraint: boolean): Promise<boolean> {
    if (this.#lockfiles.has(name)) return true;
    const text = await this.#checkout.read(name);
    if (text === undefined) return false;
    const lockfile =
      typeof text === 'string'
        ? format.parse(text, name)
        : { packages: [], problems: [text], indexes: [], includes: [] };
    this.#lockfiles.set(name, lockfile);
    this.#checked.push({ file: name, format: format.name, packages: lockfile.packages.length });
    const isCargoBoundByCheckout = await this.#isCargoBound(name);
    // Not push(...): the arguments of a call are limited.
    for (const finding of judgeLockfile(lockfile, name, this.#policy, {
      isConstraint,
      isCargoBoundByCheckout,
    })) {
      this.#findings.push(finding);
    }
    for (const include of lockfile.includes) {
      if (!include.constraint && !isConstraint)
        await this.#judgeInclude(include.path, name, include.line, false);
    }
    return true;
  }

  /** After the requirements: a file that is both is judged as what installs. */
  async #judgeConstraints(): Promise<void> {
    // A Map shows entries that are added while it is walked, so constraints of constraints are seen too.
    for (const [name, { includes }] of this.#lockfiles) {
      for (const { path, line } of includes) await this.#judgeInclude(path, name, line, true);
    }
  }

  async #judgeInclude(path: string, from: string, line: number, isConstraint: boolean): Promise<void> {
    const include = JSON.stringify([from, path]);
    if (this.#missingIncludes.has(include) || (await this.#judge(path, requirementsFile, isConstraint)))
      return;
    this.#missingIncludes.add(include);
    this.#findings.push({
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
    this.#findings.push({
      rule: 'unsupported',
      file: name,
      line: 1,
      message: 'lockfiles of this format cannot be checked yet',
      remedy: `Use one of ${LOCKFILE_FORMATS.map((format) => format.name).join(', ')}, or name the files to check`,
      occurrences: 1,
    });
  }

  async #isCargoBound(lockfile: string): Promise<boolean> {
    if (posix.basename(lockfile) !== 'Cargo.lock') return false;
    let isBound = false;
    for (const name of cargoConfigsAbove(posix.dirname(lockfile))) {
      const verdict = await this.#judgeCargoConfig(name);
      isBound ||= verdict?.bindsPublicRegistry === true;
    }
    return isBound;
  }

  async #judgeCargoConfig(name: string): Promise<CargoConfigVerdict | undefined> {
    if (!this.#cargoConfigs.has(name)) {
      this.#cargoConfigs.set(name, await judgeCargoConfig(this.#checkout, name, this.#policy));
    }
    return this.#cargoConfigs.get(name);
  }
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
