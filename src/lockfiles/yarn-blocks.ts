import { MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH } from './limits.js';

/** One block of a `yarn.lock` of Yarn 1. */
export interface YarnBlock {
  /** `name@specification`, one for each that the block answers. */
  readonly patterns: readonly string[];
  /** Of its patterns. Counts from 1. */
  readonly line: number;
  /** Its fields of one value; several digests are one value. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface YarnBlockProblem {
  readonly problem: string;
  readonly line: number;
}

/**
 * Every block of the file, by the grammar that Yarn 1 writes. What its own reader takes besides that is a problem: it
 * keeps the last of two equal patterns and joins the two sides of a merge.
 * @see yarn's `lockfile/stringify.js`
 */
export function readYarnBlocks(text: string): readonly YarnBlock[] | YarnBlockProblem {
  const scanner = new Scanner();
  try {
    let line = 0;
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      const next = end === -1 ? text.length : end + 1;
      scanner.read(text.slice(start, end === -1 ? text.length : end).replace(/\r$/, ''), ++line);
      start = next;
    }
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: scanner.line };
    throw error;
  }
  return scanner.blocks;
}

class Refusal extends Error {}

const TOKEN = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|[^\s",:]+/y;
const FIELDS: ReadonlySet<string> = new Set(['name', 'version', 'uid', 'resolved', 'integrity', 'registry']);
const LISTS: ReadonlySet<string> = new Set([
  'dependencies',
  'optionalDependencies',
  'permissions',
  'prebuiltVariants',
]);

class Scanner {
  readonly blocks: YarnBlock[] = [];
  line = 0;
  readonly #patterns = new Set<string>();
  /** Names of the fields and lists of the last block. */
  #known = new Set<string>();
  #fields = new Map<string, string>();
  /** Names in the list that is open. */
  #list: Set<string> | undefined;

  read(text: string, line: number): void {
    this.line = line;
    if (text === '' || text.startsWith('#')) return;
    const indent = /^ */.exec(text)![0].length;
    const tokens = readTokens(text, indent);
    if (tokens === undefined) throw new Refusal('it is not written as Yarn writes it');
    if (indent === 0) this.#header(tokens);
    else if (indent === 2 && this.blocks.length > 0) this.#field(tokens);
    else if (indent === 4 && this.#list !== undefined) this.#dependency(this.#list, tokens);
    else throw new Refusal('a line is indented in a way that Yarn does not write');
  }

  #header(tokens: readonly string[]): void {
    const patterns = readPatterns(tokens);
    if (patterns === undefined) throw new Refusal('a block does not start with a list of patterns');
    for (const pattern of patterns) addOnce(this.#patterns, pattern, 'pattern');
    if (this.#patterns.size > MAX_ENTRIES) throw new Refusal(`it has more than ${MAX_ENTRIES} entries`);
    this.#known = new Set();
    this.#fields = new Map();
    this.#list = undefined;
    this.blocks.push({ patterns, line: this.line, fields: this.#fields });
  }

  #field([key = '', value, ...more]: readonly string[]): void {
    const isList = value === ':' && more.length === 0 && LISTS.has(key);
    if (!isList && (value === ':' || value === undefined || !FIELDS.has(key)))
      throw new Refusal('it has a field that is not known');
    // Only several digests stand after one another.
    if (more.length > 0 && key !== 'integrity') throw new Refusal('a field has more than one value');
    addOnce(this.#known, key, 'field');
    this.#list = isList ? new Set() : undefined;
    if (!isList) this.#fields.set(key, [value, ...more].join(' '));
  }

  #dependency(list: Set<string>, [name, range, ...more]: readonly string[]): void {
    if (name === undefined || range === undefined || range === ':' || more.length > 0)
      throw new Refusal('a dependency is not a name and a range');
    addOnce(list, name, 'dependency');
  }
}

function addOnce(known: Set<string>, text: string, what: string): void {
  if (known.has(text)) throw new Refusal(`the ${what} ${JSON.stringify(text.slice(0, 200))} stands twice`);
  known.add(text);
}

/** Texts, commas and colons of one line, texts without their quotes; undefined where it has anything else. */
function readTokens(line: string, from: number): string[] | undefined {
  const tokens: string[] = [];
  for (let at = from; at < line.length; ) {
    const character = line[at]!;
    if (character === ' ') {
      at++;
    } else if (character === ',' || character === ':') {
      tokens.push(character);
      at++;
    } else {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(line)?.[0];
      if (token === undefined || token.length > MAX_SCALAR_LENGTH) return undefined;
      at += token.length;
      tokens.push(token.startsWith('"') ? (JSON.parse(token) as string) : token);
    }
  }
  return tokens;
}

/** `a@1, "b@npm:c@2":` */
function readPatterns(tokens: readonly string[]): string[] | undefined {
  const patterns = tokens.filter((_, index) => index % 2 === 0);
  const separators = tokens.filter((_, index) => index % 2 === 1);
  const isList =
    separators.length === patterns.length &&
    separators.pop() === ':' &&
    separators.every((separator) => separator === ',');
  return isList && patterns.every(({ length }) => length <= MAX_KEY_LENGTH) ? patterns : undefined;
}
