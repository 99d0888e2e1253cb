/** What a run can end with. The numbers are a contract with users' scripts; see README "Exit codes". */
export const EXIT_CODES = {
  refused: 1,
  input: 2,
  unauthorised: 3,
  unavailable: 4,
  conflict: 5,
  incomplete: 6,
  bug: 70,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

export interface ErrorParts {
  /** What failed, as a verb and an object: `read codeartifact-gate.yml`. */
  readonly doing: string;
  /** Why, in one clause without a full stop. */
  readonly cause: string;
  /** What the reader can do about it, as one sentence without a full stop. */
  readonly remedy: string;
  /** Where in the user's files, if anywhere. Lines count from 1. */
  readonly file?: string;
  readonly line?: number;
  /** The error underneath, for the debug log. */
  readonly underlying?: unknown;
}

/**
 * An error that a user can act on: `Could not <verb> <object>: <cause>. <remedy>.`
 * Its code decides the exit code, so that the command line, the action and tests agree.
 */
export class GateError extends Error {
  readonly code: ErrorCode;
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** For a reader who words it anew, as part of something larger. */
  readonly parts: ErrorParts;

  constructor(code: ErrorCode, parts: ErrorParts) {
    const where =
      parts.file === undefined ? '' : ` (${parts.file}${parts.line === undefined ? '' : `:${parts.line}`})`;
    super(`Could not ${parts.doing}${where}: ${parts.cause}. ${parts.remedy}.`, { cause: parts.underlying });
    this.name = 'GateError';
    this.code = code;
    this.parts = parts;
    this.file = parts.file;
    this.line = parts.line;
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}

/** The message of anything thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
