import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git prints. Runs no program that the checkout names, and reaches for no server.
 *
 * @returns undefined where git is missing, refuses, or `folder` is no work tree
 */
export async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    // A checkout's own configuration may name a program to run as file system monitor.
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], {
      cwd: folder,
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
  | { readonly kind: 'file'; readonly text: string };

export async function hasCommit(folder: string, commit: string): Promise<boolean> {
  return (await git(folder, ['cat-file', '-e', `${commit}^{commit}`])) !== undefined;
}

/** @param commit a full id; @param path relative to `folder`, with slashes */
export async function fileAt(folder: string, commit: string, path: string): Promise<CommittedFile> {
  const listed = await git(folder, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path]);
  if (listed === undefined) return { kind: 'unreadable' };
  if (listed === '') return { kind: 'absent' };
  const blob = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(listed)?.[1];
  const text = blob === undefined ? undefined : await git(folder, ['cat-file', 'blob', blob]);
  return text === undefined ? { kind: 'unreadable' } : { kind: 'file', text };
}
