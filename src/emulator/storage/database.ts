import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { messageOf } from '../../errors.js';
import { CatalogError } from '../catalog/types.js';
import { MIGRATIONS } from './schema.js';

const SQLITE_BUSY = 5;

/**
 * One SQLite file that this process alone may open. A committed transaction survives `kill -9`, and power loss
 * where it is synced.
 *
 * The lock is SQLite's own (exclusive locking mode): the kernel drops it with the process that held it, so a dead
 * process leaves nothing to clean up.
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #inTransaction = false;

  /**
   * @param isSynced whether a transaction waits for the disk
   * @throws CatalogError 'conflict' when another process has the file open, or a newer version wrote it; 'validation'
   * when it cannot be opened at all, or is something else
   */
  constructor(file: string, isSynced = true) {
    try {
      this.#connection = new DatabaseSync(file);
    } catch (error) {
      throw new CatalogError('validation', `${file} cannot be opened: ${messageOf(error)}`);
    }
    try {
      this.#connection.exec('PRAGMA locking_mode = EXCLUSIVE');
      this.#connection.exec('PRAGMA journal_mode = WAL');
      this.#connection.exec(`PRAGMA synchronous = ${isSynced ? 'FULL' : 'OFF'}`);
      this.#connection.exec('PRAGMA foreign_keys = ON');
      this.#connection.exec('BEGIN EXCLUSIVE; COMMIT');
      this.#migrate();
    } catch (error) {
      this.#connection.close();
      if ((error as { errcode?: number }).errcode === SQLITE_BUSY) {
        throw new CatalogError('conflict', `another process has ${file} open`);
      }
      if (error instanceof CatalogError) throw error;
      throw new CatalogError('validation', `${file} cannot be read: ${messageOf(error)}`);
    }
  }

  get<Row>(sql: string, ...parameters: SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...parameters) as Row | undefined;
  }

  all<Row>(sql: string, ...parameters: SQLInputValue[]): Row[] {
    return this.#prepared(sql).all(...parameters) as Row[];
  }

  /** @returns the number of rows changed, and the id of the row inserted last */
  run(sql: string, ...parameters: SQLInputValue[]): { changes: number; id: number } {
    const { changes, lastInsertRowid } = this.#prepared(sql).run(...parameters);
    return { changes: Number(changes), id: Number(lastInsertRowid) };
  }

  /** Runs `body` wholly or not at all. It must be synchronous: nothing else can come between its statements. */
  transaction<T>(body: () => T): T {
    if (this.#inTransaction) return body();
    this.#connection.exec('BEGIN IMMEDIATE');
    this.#inTransaction = true;
    try {
      const result = body();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    } finally {
      this.#inTransaction = false;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #migrate(): void {
    const { user_version: from } = this.#connection.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    if (from > MIGRATIONS.length) {
      throw new CatalogError('conflict', 'the folder was written by a newer version of this program');
    }
    for (let version = from; version < MIGRATIONS.length; version++) {
      this.#connection.exec(`BEGIN; ${MIGRATIONS[version]}; PRAGMA user_version = ${version + 1}; COMMIT`);
    }
  }
}
