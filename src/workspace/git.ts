import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git prints. Runs no program that the checkout names, and reaches for no server.
 *
 * @returns undefined where git is missing, refuses, or `folder` is no work tree
 */
export async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  return (await gitBytes(folder, args))?.toString('utf8');
}

async function gitBytes(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  try {
    // A checkout's own configuration may name a program to run as file system monitor.
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: folder,
      encoding: 'buffer',
      // The folder decides, not a GIT_DIR that a hook has left behind. A clone that left objects out stays as it is.
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
        GIT_NO_LAZY_FETCH: '1',
      },
      maxBuffer: 1024 * 1024 * 1024,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** A file of a commit, or that the commit has none of that name, or that it cannot be read (a link, a partial clone). */
export type CommittedFile =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };

/** The full id of what `name` names; undefined where that is no commit of the clone. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const id = (await git(folder, args))?.trim();
  return id === '' ? undefined : id;
}

/** @param commit a full id; @param path relative to `folder`, with slashes */
export async function fileAt(folder: string, commit: string, path: string): Promise<CommittedFile> {
  const listed = await git(folder, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path]);
  if (listed === undefined) return { kind: 'unreadable' };
  if (listed === '') return { kind: 'absent' };
  const blob = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(listed)?.[1];
  const bytes = blob === undefined ? undefined : await bytesOfBlob(folder, blob);
  return bytes === undefined ? { kind: 'unreadable' } : { kind: 'file', bytes };
}

/** @param id of the blob; @returns undefined where the clone does not have it */
export async function bytesOfBlob(folder: string, id: string): Promise<Uint8Array | undefined> {
  return gitBytes(folder, ['cat-file', 'blob', id]);
}
