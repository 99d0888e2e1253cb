import { constants } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { syncFolder, unusable } from './files.js';
import type { ProcessIdentity } from './processes.js';

/**
 * The undo journal: one JSON record a line, each on disk before the change that it describes is made. A last line
 * without its end belongs to a change that never began.
 */

/** Who still needs the changes. When the owner is gone, any later run may undo them. */
export interface Owner {
  readonly process: ProcessIdentity;
  /**
   * Of a finished login in a CI: for which job. Its `process` serves one at a time, so another one under it means that
   * this is over.
   */
  readonly job?: string;
  /** The login counts as finished when this file is gone, which is when a shell can be told of it. */
  readonly withheld?: string;
}

const owner = z.strictObject({
  process: z.strictObject({ pid: z.int().check(z.positive()), startTime: z.optional(z.string()) }),
  job: z.optional(z.string()),
  withheld: z.optional(z.string()),
});

const original = z.strictObject({
  bytes: z.base64(),
  mode: z.int().check(z.nonnegative()),
  modifiedAt: z.number(),
  uid: z.int(),
  gid: z.int(),
});

const record = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('owner'), owner }),
  /** A folder of ours outside the journal's own, removed with everything in it. */
  z.strictObject({ kind: z.literal('folder'), path: z.string() }),
  /** A folder of the user's that was missing, removed again if it is empty by then. */
  z.strictObject({ kind: z.literal('parent'), path: z.string() }),
  /** A file that gets a block at its end. Without `original` there was none. */
  z.strictObject({
    kind: z.literal('file'),
    path: z.string(),
    temporary: z.string(),
    original: z.optional(original),
    block: z.string().check(z.minLength(1)),
    /** What has to stand before the block and goes with it when nothing else has come between. */
    separator: z.string(),
  }),
]);

export type JournalRecord = z.output<typeof record>;
export type FileRecord = Extract<JournalRecord, { kind: 'file' }>;
export type OwnerRecord = Extract<JournalRecord, { kind: 'owner' }>;

const JOURNAL = 'journal.jsonl';

export class Journal {
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Starts the journal of a new, empty folder. */
  static async create(folder: string, first: Owner): Promise<Journal> {
    const flags =
      constants.O_WRONLY |
      constants.O_CREAT |
      constants.O_EXCL |
      constants.O_APPEND |
      (constants.O_NOFOLLOW ?? 0);
    const handle = await open(join(folder, JOURNAL), flags, 0o600);
    const journal = new Journal(handle);
    await journal.append({ kind: 'owner', owner: first });
    await syncFolder(folder);
    return journal;
  }

  /** Returns when the record is on disk. */
  async append(entry: JournalRecord): Promise<void> {
    await this.#handle.appendFile(`${JSON.stringify(entry)}\n`);
    await this.#handle.sync();
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/**
 * @returns the records of a session's folder, oldest first; none when its journal was never begun
 * @throws GateError 'input' when a finished line is not a record of ours
 */
export async function readJournal(folder: string): Promise<readonly JournalRecord[]> {
  const path = join(folder, JOURNAL);
  const text = await readFile(path, {
    encoding: 'utf8',
    flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0),
  }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const finished = text.split('\n').slice(0, -1);
  return finished.map((line) => {
    try {
      return record.parse(JSON.parse(line));
    } catch (error) {
      throw unusable(path, 'it is damaged', error);
    }
  });
}
