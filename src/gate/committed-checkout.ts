import { GateError } from '../errors.js';
import type { Problem } from '../lockfiles/locked-package.js';
import { decodeLockfile } from '../lockfiles/text.js';
import { bytesOfBlob, commitOf, git } from '../workspace/git.js';
import { Checkout, digestsIn, isScript, isSkipped } from './checkout.js';

/** The files of a commit, named as those of the checkout. Nothing is checked out. */
export class CommittedCheckout extends Checkout {
  /** The blob of each regular file. */
  readonly #blobs: ReadonlyMap<string, string>;
  /** What each name stands for, links and submodules among them. */
  readonly #objects: ReadonlyMap<string, string>;

  private constructor(
    root: string,
    blobs: ReadonlyMap<string, string>,
    objects: ReadonlyMap<string, string>,
  ) {
    super(root, true);
    this.#blobs = blobs;
    this.#objects = objects;
  }

  /** @throws GateError 'input' where `name` names no commit of the clone */
  static async at({ root }: Checkout, name: string): Promise<CommittedCheckout> {
    const commit = await commitOf(root, name);
    const listed =
      commit === undefined ? undefined : await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listed === undefined) {
      throw new GateError('input', {
        doing: `compare with ${JSON.stringify(name.slice(0, 200))}`,
        cause: 'it is no commit of this clone',
        remedy: 'Check out with fetch-depth: 0, or fetch that commit before',
      });
    }
    const blobs = new Map<string, string>();
    const objects = new Map<string, string>();
    for (const line of listed.split('\0')) {
      const [, mode, object, name] = /^([0-9]+) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (name === undefined) continue;
      objects.set(name, object!);
      if (/^100(?:644|755)$/.test(mode!)) blobs.set(name, object!);
    }
    return new CommittedCheckout(root, blobs, objects);
  }

  /** Those of `names` that are, byte for byte, in the work tree what they are in the commit. */
  async unchangedAmong(names: readonly string[]): Promise<Set<string>> {
    if (names.length === 0) return new Set();
    const listed = await git(this.root, ['hash-object', '--no-filters', '--', ...names]);
    const blobs = listed?.split(/\r?\n/) ?? [];
    return new Set(
      names.filter((name, index) => blobs[index] !== undefined && blobs[index] === this.#blobs.get(name)),
    );
  }

  override async committedIn(places: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return digestsIn(places, this.#objects);
  }

  protected override async list(): Promise<readonly string[]> {
    return [...this.#objects.keys()].filter((name) => !isSkipped(name) || isScript(name)).sort();
  }

  protected override async readAnew(name: string): Promise<string | Problem | undefined> {
    if (!this.#objects.has(name)) return undefined;
    const blob = this.#blobs.get(name);
    const bytes = blob === undefined ? undefined : await bytesOfBlob(this.root, blob);
    if (bytes !== undefined) return decodeLockfile(bytes);
    return {
      rule: 'unreadable',
      line: 1,
      message: 'it is no file of the commit, or the clone left it out',
      remedy: 'Commit the file itself, and clone with its contents',
    };
  }
}
