import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateError } from '../errors.js';
import { isAlive, type ProcessIdentity, thisProcess } from './processes.js';

/** How long another run may hold the lock before this one gives up, in milliseconds. Work under it is a few files. */
const PATIENCE_MS = 30_000;
const POLL_MS = 20;

/**
 * Runs `body` while no other run of this user changes or puts back files. The lock is a file that names its holder,
 * so that one left behind by a killed run is recognised.
 *
 * @param root folder of ours alone
 */
export async function withLock<T>(root: string, body: () => Promise<T>): Promise<T> {
  const lock = join(root, 'lock');
  await acquire(root, lock);
  try {
    return await body();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Removes what runs killed while they waited have left in `root`. */
export async function removeDeadClaims(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    if (/^(?:claim|stale)-[0-9a-f]{16}$/.test(name) && (await isStale(path))) await rm(path, { force: true });
  }
}

async function acquire(root: string, lock: string): Promise<void> {
  const claim = join(root, `claim-${randomBytes(8).toString('hex')}`);
  // A link appears with its content, so nobody ever reads a lock without a holder.
  await writeFile(claim, JSON.stringify(thisProcess()), { mode: 0o600, flag: 'wx' });
  try {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await tryLink(claim, lock))) {
      await removeIfStale(root, lock);
      if (Date.now() > deadline) {
        throw new GateError('input', {
          doing: 'change client configuration',
          cause: 'another login or logout of this user has been at it for too long',
          remedy: `Wait for it to end; if none is running, remove ${lock}`,
        });
      }
      await sleep(POLL_MS);
    }
  } finally {
    await rm(claim, { force: true });
  }
}

async function tryLink(claim: string, lock: string): Promise<boolean> {
  try {
    await link(claim, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moved aside first, then looked at again: between the two another run may have taken the lock. */
async function removeIfStale(root: string, lock: string): Promise<void> {
  if (!(await isStale(lock))) return;
  const aside = join(root, `stale-${randomBytes(8).toString('hex')}`);
  const isMoved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if (!(await isStale(aside))) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(path: string): Promise<boolean> {
  try {
    return !isAlive(JSON.parse(await readFile(path, 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}
