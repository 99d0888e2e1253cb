import { parse as parseToml, TomlError } from 'smol-toml';
import { MAX_DEPTH, MAX_ENTRIES, MAX_SCALAR_LENGTH, REGENERATE } from './limits.js';
import {
  type LockedPackage,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  unreadable,
} from './locked-package.js';

export type TomlTable = Readonly<Record<string, unknown>>;

/** One element of the array of packages, with the line of its header. */
export interface TomlEntry {
  readonly table: TomlTable;
  readonly line: number;
  /** The line of the entry on which a quoted `text` stands first; the line of the header where there is none. */
  lineOf(text: string): number;
}

export interface TomlLockfile {
  readonly document: TomlTable;
  readonly entries: readonly TomlEntry[];
  /** The line of the first match of `pattern`, which has the flag `m`; 1 where there is none. */
  lineOf(pattern: RegExp): number;
  /** The same for a quoted text; each in constant time. */
  lineOfQuoted(text: string): number;
}

/**
 * Reads a lockfile whose packages are an array of tables. smol-toml tells no positions, so the headers are searched
 * for in the text: the n-th header starts the n-th package. Where the two disagree, in their number or in a name, the
 * text was made to look like something else.
 *
 * @param key of the array: `package` for `[[package]]`
 * @returns a parsed lockfile without packages where the text cannot be read
 */
export function readTomlLockfile(text: string, key: 'package' | 'packages'): TomlLockfile | ParsedLockfile {
  let document: TomlTable;
  try {
    document = parseToml(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return unreadable('it is not valid TOML', error instanceof TomlError ? error.line : 1, REGENERATE);
  }
  const tables = document[key] ?? [];
  if (!Array.isArray(tables)) return unreadable(`its packages are not [[${key}]] tables`, 1, REGENERATE);
  if (tables.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const lines = text.split('\n');
  const headers = headersOf(lines, key);
  const mismatch = (line: number) =>
    unreadable(`its [[${key}]] headers cannot be matched with its packages`, line, REGENERATE);
  if (headers.length !== tables.length) return mismatch(headers[0]?.line ?? 1);
  const entries: TomlEntry[] = [];
  for (const [index, table] of (tables as unknown[]).entries()) {
    const header = headers[index]!;
    if (!isTable(table) || table.name !== header.name) return mismatch(header.line);
    const end = headers[index + 1]?.line ?? lines.length + 1;
    entries.push({ table, line: header.line, lineOf: linesWithin(lines, header.line, end) });
  }
  const lineOfQuoted = linesWithin(lines, 1, lines.length + 1);
  return { document, entries, lineOf: (pattern) => lineOfFirst(text, pattern), lineOfQuoted };
}

export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The value where it is a table, else an empty one: for parts of a file that may be left out. */
export function tableOf(value: unknown): TomlTable {
  return isTable(value) ? value : {};
}

export function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SCALAR_LENGTH;
}

/** A value for a message. A table has no prototype, so it cannot be made a text by itself. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 200);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '(a list)' : '(a table)';
}

/** Rows of a part that may be left out. */
export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

export interface ReadEntries {
  readonly packages: LockedPackage[];
  /** One for each entry that is skipped. */
  readonly problems: Problem[];
  readonly skipped: number;
}

/** Each entry as a package, or as the problem that it is skipped for. */
export function readEntries(
  entries: readonly TomlEntry[],
  read: (entry: TomlEntry) => LockedPackage | Problem,
): ReadEntries {
  const packages: LockedPackage[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    const result = read(entry);
    if ('rule' in result) problems.push(result);
    else packages.push(result);
  }
  return { packages, problems, skipped: problems.length };
}

/** Why `entry` is skipped. */
export function refuseEntry(
  { table, line }: TomlEntry,
  message: string,
  rule: ProblemRule = 'entry',
  remedy = REGENERATE,
): Problem {
  const words = [table.name, table.version].filter((word) => typeof word === 'string');
  return { rule, line, key: words.map((word) => word.slice(0, 200)).join(' '), message, remedy };
}

interface Header {
  readonly line: number;
  /** What the text between this header and the next says of `name`. */
  readonly name: string | undefined;
}

function headersOf(lines: readonly string[], key: string): Header[] {
  const pattern = new RegExp(`^[ \\t]*\\[\\[[ \\t]*(?:${key}|"${key}"|'${key}')[ \\t]*\\]\\]`);
  const headers: { line: number; name: string | undefined }[] = [];
  for (const [index, line] of lines.entries()) {
    if (pattern.test(line)) headers.push({ line: index + 1, name: undefined });
    const header = headers.at(-1);
    if (header === undefined || header.name !== undefined) continue;
    const name = /^[ \t]*name[ \t]*=[ \t]*(?:"([^"\\]*)"|'([^']*)')/.exec(line);
    header.name = name?.[1] ?? name?.[2];
  }
  return headers;
}

/** Looks at the lines only when it is asked, and then once. */
function linesWithin(lines: readonly string[], start: number, end: number): (text: string) => number {
  let first: Map<string, number> | undefined;
  return (text) => {
    if (first === undefined) {
      first = new Map();
      for (let line = start; line < end; line++) {
        for (const [, basic, literal] of lines[line - 1]!.matchAll(/"([^"\\]*)"|'([^']*)'/g)) {
          const quoted = (basic ?? literal)!;
          if (!first.has(quoted)) first.set(quoted, line);
        }
      }
    }
    return first.get(text) ?? start;
  };
}

function lineOfFirst(text: string, pattern: RegExp): number {
  const found = pattern.exec(text);
  return found === null ? 1 : text.slice(0, found.index).split('\n').length;
}
