import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateError } from '../errors.js';
import { isAlive, processOfTag, tagOfThisProcess } from './processes.js';

/** How long another run may hold the lock before this one gives up, in milliseconds. Work under it is a few files. */
const PATIENCE_MS = 30_000;
const POLL_MS = 20;
const CLAIM = 'claim-';
const BREAKING = 'breaking-';

/**
 * Runs `body` while no other run of this user changes or puts back files. The lock is a file that names its holder,
 * so that one left behind by a killed run is recognised.
 *
 * @param root folder of ours alone
 */
export function withLock<T>(root: string, body: () => Promise<T>): Promise<T> {
  return holding(root, 'lock', body);
}

/** Removes what killed runs have left in `root`: locks that they held, and claims of those that waited for one. */
export async function removeDeadLocks(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    if (name === 'lock' || name.startsWith(BREAKING)) await removeIfDead(root, path);
    const claimant = processOfTag(name, CLAIM);
    if (claimant !== undefined && !isAlive(claimant)) await rm(path, { force: true });
  }
}

async function holding<T>(root: string, name: string, body: () => Promise<T>): Promise<T> {
  const lock = join(root, name);
  await acquire(root, lock);
  try {
    return await body();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(root: string, lock: string): Promise<void> {
  const claim = join(root, `${CLAIM}${tagOfThisProcess()}-${randomBytes(8).toString('hex')}`);
  // A link appears with its content, so nobody ever reads a lock without a holder.
  await writeFile(claim, basename(claim), { mode: 0o600, flag: 'wx' });
  try {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await tryLink(claim, lock))) {
      await removeIfDead(root, lock);
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

/**
 * Removes a lock whose holder is gone. Several runs may see the same dead holder: only one of them at a time may
 * remove what it left, after another look, or it would remove the lock of the run that was quicker.
 */
async function removeIfDead(root: string, lock: string): Promise<void> {
  const holder = await deadHolderOf(lock);
  if (holder === undefined) return;
  await holding(root, `${BREAKING}${holder}`, async () => {
    if ((await deadHolderOf(lock)) === holder) await rm(lock, { force: true });
  });
}

/** @returns the claim that the lock was made from, or undefined where its process lives or there is no lock */
async function deadHolderOf(lock: string): Promise<string | undefined> {
  const claim = await readFile(lock, 'utf8').catch(() => undefined);
  if (claim === undefined) return undefined;
  const holder = processOfTag(claim, CLAIM);
  // Only a power cut takes the text from a file that was whole when it got this name.
  if (holder === undefined) return 'nobody';
  return isAlive(holder) ? undefined : claim;
}
