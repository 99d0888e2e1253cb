import type { ParsedLockfile } from '../../lockfiles/locked-package.js';

/** A place where a lockfile is not the one that its manifests ask for. */
export interface DriftProblem {
  /** Relative to the checkout: the manifest for what it asks for in vain, the lockfile for what nobody asks for. */
  readonly file: string;
  readonly line: number;
  /** The dependency it is about; absent where it is the whole file. */
  readonly package?: string;
  /** One clause without a full stop. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
}

/**
 * Holds a lockfile against the manifests that it was made from, for one client. Pure. Where it cannot be told with
 * certainty what the client would say, nothing is reported: an honest project is never refused here.
 */
export interface DriftCheck {
  /** Names of the manifests to read, of `files`, all relative to the checkout. */
  manifestsOf(lockfile: ParsedLockfile, path: string, files: readonly string[]): readonly string[];
  /** @param manifests the texts of those that could be read, by name */
  judge(
    lockfile: ParsedLockfile,
    path: string,
    manifests: ReadonlyMap<string, string>,
  ): readonly DriftProblem[];
}

/** `Run \`…\` and commit …`: behind a login, without which the new lockfile would name a public registry. */
export function relock(command: string, lockfile: string): string {
  return `Run \`codeartifact-gate run -- ${command}\` and commit ${lockfile}`;
}

/** The first line that holds `word` whole: a TOML parser tells no positions. 1 where there is none. */
export function lineMentioning(text: string, word: string): number {
  const isPartOfName = (character: string | undefined) =>
    character !== undefined && /[A-Za-z0-9_.-]/.test(character);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isPartOfName(text[at - 1]) || isPartOfName(text[at + word.length])) continue;
    let line = 1;
    for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line++;
    return line;
  }
  return 1;
}
