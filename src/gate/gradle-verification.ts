import { posix } from 'node:path';
import { parseGradleVerification } from '../lockfiles/gradle-verification.js';
import type { LockedPackage, ParsedLockfile } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';

/** The files of a version by its coordinates, as the verification metadata of one build has them. */
type VerifiedFiles = ReadonlyMap<string, readonly LockedPackage[]>;

const NONE: VerifiedFiles = new Map();

/**
 * Gradle keeps versions in one file for each project and digests in one file for the build. Neither is of use alone: a
 * parser reads no other file, so they are joined here.
 */
export class GradleVerifications {
  readonly #checkout: Checkout;
  /** By the folder of the build. Undefined: it has no such file. */
  readonly #builds = new Map<string, VerifiedFiles | undefined>();

  constructor(checkout: Checkout) {
    this.#checkout = checkout;
  }

  /**
   * The same lockfile with one entry for each verified file of what it locks. What has none stays without a digest, for
   * the rules to refuse.
   *
   * @param path of the lockfile; the build is the nearest folder above it that has verification metadata
   */
  async join(lockfile: ParsedLockfile, path: string): Promise<ParsedLockfile> {
    const verified = await this.#verifiedFor(posix.dirname(path));
    const packages = lockfile.packages.flatMap(
      (entry): readonly LockedPackage[] =>
        verified.get(coordinates(entry))?.map((file) => ({ ...file, line: entry.line, key: entry.key })) ?? [
          entry,
        ],
    );
    return { ...lockfile, packages };
  }

  async #verifiedFor(folder: string): Promise<VerifiedFiles> {
    for (let at = folder; ; at = posix.dirname(at)) {
      if (!this.#builds.has(at)) this.#builds.set(at, await this.#read(at));
      const verified = this.#builds.get(at);
      if (verified !== undefined) return verified;
      if (at === '.') return NONE;
    }
  }

  async #read(folder: string): Promise<VerifiedFiles | undefined> {
    const text = await this.#checkout.read(posix.join(folder, 'gradle/verification-metadata.xml'));
    if (text === undefined) return undefined;
    const files = new Map<string, LockedPackage[]>();
    for (const file of typeof text === 'string' ? parseGradleVerification(text).packages : []) {
      const same = files.get(coordinates(file));
      if (same === undefined) files.set(coordinates(file), [file]);
      else same.push(file);
    }
    return files;
  }
}

function coordinates({ namespace, name, version }: LockedPackage): string {
  return `${namespace}:${name}:${version}`;
}
