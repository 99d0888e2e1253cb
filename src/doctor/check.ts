import type { ErrorCode, GateError } from '../errors.js';
import type { Examination } from './examination.js';

export type Status = 'ok' | 'warning' | 'failed' | 'skipped';

/** What a check has found out. Texts are clauses and sentences as in GateError, and never hold a secret. */
export interface Result {
  readonly status: Status;
  /** What is so, or what could not be done. */
  readonly what: string;
  readonly cause?: string;
  readonly remedy?: string;
  readonly file?: string;
  readonly line?: number;
  /** Lines to copy: a policy statement, claims, a command. */
  readonly details?: readonly string[];
  /** Of a failure: decides the exit code. */
  readonly code?: ErrorCode;
}

/** A result under a name of its own, where one check looks at several things. */
export interface NamedResult extends Result {
  readonly name: string;
}

/** One question. A check is asked only once those that it rests on have not failed. */
export interface Check {
  readonly name: string;
  /** Names of checks without which this one could not tell its own failure from theirs. */
  readonly restsOn: readonly string[];
  /** @throws GateError for a failure that is explained already */
  run(examination: Examination): Promise<Result | readonly NamedResult[]>;
}

export function ok(what: string, details?: readonly string[]): Result {
  return { status: 'ok', what, ...(details === undefined ? {} : { details }) };
}

export function skipped(what: string): Result {
  return { status: 'skipped', what };
}

type Parts = Pick<Result, 'what' | 'cause' | 'remedy' | 'file' | 'line' | 'details'>;

export function warning(parts: Parts): Result {
  return { status: 'warning', ...parts };
}

export function failed(code: ErrorCode, parts: Parts): Result {
  return { status: 'failed', code, ...parts };
}

/** An error in the words that it has already. @param details to copy */
export function failedBy(error: GateError, details: readonly string[] = []): Result {
  const { doing, cause, remedy, file, line } = error.parts;
  return {
    status: 'failed',
    code: error.code,
    what: `could not ${doing}`,
    cause,
    remedy,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(details.length === 0 ? {} : { details }),
  };
}
