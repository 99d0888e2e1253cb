import { rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../errors.js';
import { readOwnFile, replaceFile, syncFolder } from './files.js';
import type { FileRecord, JournalRecord } from './journal.js';

export interface UndoContext {
  /** Told what could not be put back as it was. */
  readonly warn: (message: string) => void;
  /** What other sessions have written down about the file at `path`: their blocks stay in it. */
  readonly recordsOfOthers: (path: string) => Promise<readonly FileRecord[]>;
}

/**
 * Puts everything back, newest change first, and carries on past what fails.
 *
 * @returns whether all of it is as it was, or as the user has since made it
 */
export async function undoRecords(records: readonly JournalRecord[], context: UndoContext): Promise<boolean> {
  let isComplete = true;
  for (const [index, record] of [...records.entries()].toReversed()) {
    try {
      await undoRecord(record, records.slice(0, index), context);
    } catch (error) {
      isComplete = false;
      context.warn(messageOf(error));
    }
  }
  return isComplete;
}

async function undoRecord(
  record: JournalRecord,
  earlier: readonly JournalRecord[],
  context: UndoContext,
): Promise<void> {
  switch (record.kind) {
    case 'owner':
      return;
    case 'folder':
      await rm(record.path, { recursive: true, force: true });
      return;
    case 'parent':
      // Not empty any more, or gone: both are the user's doing.
      await rmdir(record.path).catch(() => undefined);
      return;
    case 'file':
      await undoFile(record, earlier, context);
  }
}

async function undoFile(
  record: FileRecord,
  earlier: readonly JournalRecord[],
  context: UndoContext,
): Promise<void> {
  await rm(record.temporary, { force: true });
  const current = await readOwnFile(record.path);
  if (current === undefined) return;
  const others = await context.recordsOfOthers(record.path);
  if (others.some(({ block }) => block === record.block)) return;
  const rest = withoutBlock(record, current.bytes);
  // Never written, or taken out by the user.
  if (rest === undefined) return;
  if (isOriginal(record, rest)) return restore(record);
  // With another block in it the file cannot be as it was.
  const isShared = [...others, ...earlier].some((one) => one.kind === 'file' && one.path === record.path);
  if (!isShared) {
    context.warn(`${record.path} was changed since; only the lines that login had added were taken out`);
  }
  // The name that the journal knows: what is killed meanwhile leaves nothing that nobody knows of.
  await replaceFile(record.path, record.temporary, rest, { mode: current.mode, owner: current.owner });
}

/** Whether the file is what it was before. */
export function isOriginal({ original }: FileRecord, bytes: Buffer): boolean {
  return original === undefined ? bytes.length === 0 : bytes.equals(Buffer.from(original.bytes, 'base64'));
}

async function restore(record: FileRecord): Promise<void> {
  if (record.original === undefined) {
    await rm(record.path, { force: true });
    await syncFolder(dirname(record.path));
    return;
  }
  const { bytes, mode, modifiedAt, uid, gid } = record.original;
  await replaceFile(record.path, record.temporary, Buffer.from(bytes, 'base64'), {
    mode,
    modifiedAt,
    owner: { uid, gid },
  });
}

/**
 * What stands around the block, which the user or another login may have edited since. The end of line before it goes
 * along where the file ended without one and nothing else has come after.
 *
 * @returns undefined where the block is not in it
 */
export function withoutBlock(record: FileRecord, bytes: Buffer): Buffer | undefined {
  const block = Buffer.from(record.block, 'utf8');
  const start = bytes.indexOf(block);
  if (start === -1) return undefined;
  const [head, tail] = [bytes.subarray(0, start), bytes.subarray(start + block.length)];
  const rest = Buffer.concat([head, tail]);
  // Another login's block may have been there before this one, and have brought the end of line.
  const chomped = rest.at(-1) === 0x0a ? rest.subarray(0, -1) : rest;
  if (!isOriginal(record, rest) && isOriginal(record, chomped)) return chomped;
  return tail.length === 0 && record.separator !== '' ? chomped : rest;
}
