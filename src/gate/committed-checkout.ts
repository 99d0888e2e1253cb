import { GateError } from '../errors.js';
import type { Problem } from '../lockfiles/locked-package.js';
import { decodeLockfile } from '../lockfiles/text.js';
import { commitOf, fileAt, git } from '../workspace/git.js';
import { Checkout } from './checkout.js';

/** The files of a commit, named as those of the checkout. Nothing is checked out. */
export class CommittedCheckout extends Checkout {
  readonly #commit: string;

  private constructor(root: string, commit: string) {
    super(root, true);
    this.#commit = commit;
  }

  /** @throws GateError 'input' where `name` names no commit of the clone */
  static async at({ root }: Checkout, name: string): Promise<CommittedCheckout> {
    const commit = await commitOf(root, name);
    if (commit !== undefined) return new CommittedCheckout(root, commit);
    throw new GateError('input', {
      doing: `compare with ${JSON.stringify(name.slice(0, 200))}`,
      cause: 'it is no commit of this clone',
      remedy: 'Check out with fetch-depth: 0, or fetch that commit before',
    });
  }

  override async filesBelow(folder: string): Promise<string[]> {
    const names = await git(this.root, ['ls-tree', '-r', '-z', '--name-only', this.#commit]);
    const prefix = this.nameOf(folder) ?? '';
    return (names ?? '')
      .split('\0')
      .filter((name) => name !== '' && (prefix === '' || name.startsWith(`${prefix}/`)))
      .sort();
  }

  override async read(name: string): Promise<string | Problem | undefined> {
    const file = await fileAt(this.root, this.#commit, name);
    if (file.kind === 'file') return decodeLockfile(file.bytes);
    if (file.kind === 'absent') return undefined;
    return {
      rule: 'unreadable',
      line: 1,
      message: 'it is no file of the commit',
      remedy: 'Commit the file itself',
    };
  }
}
