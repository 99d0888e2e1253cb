import { GateError } from '../errors.js';
import type { Problem } from '../lockfiles/locked-package.js';
import { decodeLockfile } from '../lockfiles/text.js';
import { bytesOfBlob, commitOf, git } from '../workspace/git.js';
import { Checkout, firstIn, isSkipped } from './checkout.js';

/** The files of a commit, named as those of the checkout. Nothing is checked out. */
export class CommittedCheckout extends Checkout {
  /** The blob of each regular file; undefined for links and submodules. */
  readonly #blobs: ReadonlyMap<string, string | undefined>;

  private constructor(root: string, blobs: ReadonlyMap<string, string | undefined>) {
    super(root, true);
    this.#blobs = blobs;
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
    const blobs = new Map<string, string | undefined>();
    for (const line of listed.split('\0').filter((part) => part !== '')) {
      const tab = line.indexOf('\t');
      blobs.set(line.slice(tab + 1), /^100(?:644|755) blob ([0-9a-f]+)$/.exec(line.slice(0, tab))?.[1]);
    }
    return new CommittedCheckout(root, blobs);
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

  override async committedIn(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const installed = [...this.#blobs.keys()].filter(isSkipped).sort();
    return firstIn(folders, installed);
  }

  protected override async list(): Promise<readonly string[]> {
    return [...this.#blobs.keys()].filter((name) => !isSkipped(name)).sort();
  }

  protected override async readAnew(name: string): Promise<string | Problem | undefined> {
    if (!this.#blobs.has(name)) return undefined;
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
