import type { LockfileClient } from '../../lockfiles/locked-package.js';
import type { Policy } from '../policy.js';

/** Something in a client's configuration that sends it elsewhere, runs code or weakens it. */
export interface ConfigProblem {
  readonly line: number;
  /** The setting, as the file spells it; never its value where that could be a secret. */
  readonly key: string;
  /** SHA-256 of the setting's value as the file has it: an exception has to name that value, which may be a secret. */
  readonly valueDigest?: string;
  /** It is about the whole file, whatever that holds: an exception names the file alone. */
  readonly isWhole?: boolean;
  /** One clause without a full stop. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
  /** It is about code that the client runs, and changes by itself nothing about where packages come from. */
  readonly isCode?: boolean;
}

export interface ConfigVerdict {
  readonly problems: readonly ConfigProblem[];
  /**
   * Clients whose packages without an address come from an allowed repository because of this file. Code that it names
   * is a problem, but takes no binding away: an exception can allow it.
   */
  readonly binds: readonly LockfileClient[];
}

/**
 * One kind of configuration file that package clients read from a checkout. `judge` is pure and total: it runs
 * nothing, reads no other file, never throws. What cannot be read without guessing is a problem.
 */
export interface ClientConfig {
  /** Its usual name, for messages. */
  readonly name: string;
  /** How many folders above its own the folder is that it configures: 1 for `.cargo/config.toml`. Absent: none. */
  readonly levelsUp?: number;
  /** @param path relative to the checkout, with slashes */
  matches(path: string): boolean;
  /** Names of which the client reads the first that it finds in a folder, and none of the others. */
  readonly precedence?: readonly string[];
  /**
   * Paths, relative to the checkout, that the client takes for files of the same kind whatever their names. What is no
   * file there is left out by the caller.
   */
  leadsTo?(text: string, path: string): readonly string[];
  judge(text: string, path: string, policy: Policy): ConfigVerdict;
}
