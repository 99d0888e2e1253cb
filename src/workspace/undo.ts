import { rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../errors.js';
import { readOwnFile, replaceFile, syncFolder, temporaryNameFor } from './files.js';
import { type FileRecord, type JournalRecord, sha256 } from './journal.js';

export interface UndoContext {
  /** Told what could not be put back as it was. */
  readonly warn: (message: string) => void;
  /** Whether another live session still needs `block` in the file at `path`. */
  readonly isShared: (path: string, block: string) => Promise<boolean>;
}

/**
 * Puts everything back, newest change first, and carries on past what fails.
 *
 * @returns whether all of it is as it was, or as the user has since made it
 */
export async function undoRecords(records: readonly JournalRecord[], context: UndoContext): Promise<boolean> {
  let isComplete = true;
  for (const record of records.toReversed()) {
    try {
      await undoRecord(record, context);
    } catch (error) {
      isComplete = false;
      context.warn(messageOf(error));
    }
  }
  return isComplete;
}

async function undoRecord(record: JournalRecord, context: UndoContext): Promise<void> {
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
      await undoFile(record, context);
  }
}

async function undoFile(record: FileRecord, context: UndoContext): Promise<void> {
  await rm(record.temporary, { force: true });
  const current = await readOwnFile(record.path);
  if (current === undefined) return;
  if (record.block !== undefined && (await context.isShared(record.path, record.block))) return;
  if (sha256(current.bytes) === record.written) return restore(record);
  if (record.block === undefined) {
    if (isOriginal(record, current.bytes)) return;
    context.warn(`${record.path} was changed since, and is left as it is`);
    return;
  }
  await takeOut(record, current.bytes, current, context);
}

function isOriginal(record: FileRecord, bytes: Buffer): boolean {
  return record.original !== undefined && bytes.equals(Buffer.from(record.original.bytes, 'base64'));
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

/** The file was edited since: only our block goes, whatever stands around it stays. */
async function takeOut(
  record: FileRecord,
  bytes: Buffer,
  file: { readonly mode: number; readonly owner: { readonly uid: number; readonly gid: number } },
  context: UndoContext,
): Promise<void> {
  const block = Buffer.from(record.block!, 'utf8');
  const start = bytes.indexOf(block);
  if (start === -1) {
    // Never written, or taken out by the user.
    return;
  }
  const end = start + block.length;
  const separator = Buffer.from(record.separator ?? '', 'utf8');
  const isAtEnd = end === bytes.length;
  const hasSeparator =
    isAtEnd && separator.length > 0 && bytes.subarray(0, start).subarray(-separator.length).equals(separator);
  const rest = Buffer.concat([
    bytes.subarray(0, hasSeparator ? start - separator.length : start),
    bytes.subarray(end),
  ]);
  context.warn(`${record.path} was changed since; only the lines that login had added were taken out`);
  if (rest.length === 0 && record.original === undefined) {
    await rm(record.path, { force: true });
    return;
  }
  await replaceFile(record.path, temporaryNameFor(record.path), rest, { mode: file.mode, owner: file.owner });
}
