import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH } from './limits.js';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

/** An array and the line of each of its elements. */
export class JsonArray {
  readonly items: { readonly value: JsonValue; readonly line: number }[] = [];
}

/** Up to so many members a walk over all of them beats a Map. */
const FEW_MEMBERS = 16;

/** An object whose members know their lines. Compares whole keys, so none can reach a prototype. */
export class JsonObject {
  /** Key, value and line of each member in turn: large lockfiles have hundreds of thousands of small objects. */
  readonly #cells: JsonValue[];
  /** Where the cells of a key start; only where there are many. */
  #places: Map<string, number> | undefined;

  /** @param cells key, value and line of each member in turn */
  constructor(cells: JsonValue[] = [], places?: Map<string, number>) {
    this.#cells = cells;
    this.#places = places;
  }

  /** For other readers that build values of this kind. `key` must not be there yet. */
  append(key: string, value: JsonValue, line: number): void {
    const at = this.#cells.push(key, value, line) - 3;
    if (this.#places !== undefined) this.#places.set(key, at);
    else if (this.size > FEW_MEMBERS) this.#places = new Map(this.#keys());
  }

  *#keys(): IterableIterator<[key: string, at: number]> {
    for (let at = 0; at < this.#cells.length; at += 3) yield [this.#cells[at] as string, at];
  }

  get size(): number {
    return this.#cells.length / 3;
  }

  has(key: string): boolean {
    return this.#find(key) !== -1;
  }

  get(key: string): JsonValue | undefined {
    const at = this.#find(key);
    return at === -1 ? undefined : this.#cells[at + 1];
  }

  /** Every member in its order: key, value, line of the key. */
  *entries(): IterableIterator<[key: string, value: JsonValue, line: number]> {
    const cells = this.#cells;
    for (let at = 0; at < cells.length; at += 3) {
      yield [cells[at] as string, cells[at + 1]!, cells[at + 2] as number];
    }
  }

  /** The line of the member's key, or undefined where there is no such member. */
  lineOf(key: string): number | undefined {
    const at = this.#find(key);
    return at === -1 ? undefined : (this.#cells[at + 2] as number);
  }

  #find(key: string): number {
    if (this.#places !== undefined) return this.#places.get(key) ?? -1;
    return findKey(this.#cells, 0, this.#cells.length, key);
  }
}

function findKey(cells: readonly JsonValue[], from: number, to: number, key: string): number {
  for (let at = from; at < to; at += 3) if (cells[at] === key) return at;
  return -1;
}

export interface JsonProblem {
  readonly problem: string;
  readonly line: number;
}

export interface JsonOptions {
  /** Allow one comma after the last member or element, as bun writes it. */
  readonly trailingCommas?: boolean;
}

/**
 * Reads one JSON document strictly (RFC 8259), with the line of every member.
 *
 * `JSON.parse` keeps the last of two equal keys, gives no positions and takes any depth; a lockfile could show a
 * reader one thing and its client another. Here equal keys (compared after decoding), lone surrogates, depth above
 * 64 and oversized keys, scalars and collections are problems.
 */
export function parseJson(text: string, options: JsonOptions = {}): JsonValue | JsonProblem {
  const scanner = new Scanner(text, options.trailingCommas === true);
  try {
    return scanner.document();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: error.line };
    throw error;
  }
}

export function isJsonProblem(value: JsonValue | JsonProblem): value is JsonProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

class Refusal extends Error {
  readonly line: number;

  constructor(problem: string, line: number) {
    super(problem);
    this.line = line;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
/** A power of two. */
const KNOWN_KEYS = 256;

class Scanner {
  readonly #text: string;
  #at = 0;
  /** The line of `#at`: breaks stand between tokens only. */
  #line = 1;

  readonly #trailingCommas: boolean;
  /** Cells of the objects that are not closed yet; what lies above `#top` is left over from closed ones. */
  readonly #cells: JsonValue[] = [];
  #top = 0;
  /** Keys met before, by a rough hash: most members of a lockfile have one of a dozen. */
  readonly #knownKeys: string[] = new Array<string>(KNOWN_KEYS).fill('');

  constructor(text: string, trailingCommas: boolean) {
    this.#text = text;
    this.#trailingCommas = trailingCommas;
  }

  document(): JsonValue {
    this.#skipBlank();
    const value = this.#value(0);
    this.#skipBlank();
    if (this.#at < this.#text.length) this.#refuse('there is text after the end of the document');
    return value;
  }

  #value(depth: number): JsonValue {
    switch (this.#text.charCodeAt(this.#at)) {
      case QUOTE:
        return this.#string(MAX_SCALAR_LENGTH);
      case OPEN_OBJECT:
        return this.#object(depth + 1);
      case OPEN_ARRAY:
        return this.#array(depth + 1);
      default:
        return this.#literal();
    }
  }

  #literal(): JsonValue {
    switch (this.#text[this.#at]) {
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      case undefined:
        return this.#refuse('it ends in the middle of a value');
      default:
        return this.#number();
    }
  }

  #object(depth: number): JsonObject {
    this.#enter(depth);
    const base = this.#top;
    let places: Map<string, number> | undefined;
    if (this.#take(CLOSE_OBJECT)) return new JsonObject([], undefined);
    do {
      this.#skipBlank();
      if (this.#trailingCommas && this.#top > base && this.#text.charCodeAt(this.#at) === CLOSE_OBJECT) break;
      const line = this.#line;
      if (this.#text.charCodeAt(this.#at) !== QUOTE)
        this.#refuse('a member does not start with a quoted key');
      const key = this.#key();
      const place = this.#top - base;
      if (place === FEW_MEMBERS * 3) places = this.#placesFrom(base);
      if (places === undefined ? findKey(this.#cells, base, this.#top, key) !== -1 : places.has(key))
        this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
      if (place === MAX_ENTRIES * 3) this.#refuse(`an object has more than ${MAX_ENTRIES} members`);
      places?.set(key, place);
      this.#expect(COLON);
      const value = this.#value(depth);
      this.#cells[this.#top++] = key;
      this.#cells[this.#top++] = value;
      this.#cells[this.#top++] = line;
    } while (this.#take(COMMA));
    this.#expect(CLOSE_OBJECT);
    const cells = this.#cells.slice(base, this.#top);
    this.#top = base;
    return new JsonObject(cells, places);
  }

  #placesFrom(base: number): Map<string, number> {
    const places = new Map<string, number>();
    for (let at = base; at < this.#top; at += 3) places.set(this.#cells[at] as string, at - base);
    return places;
  }

  #array(depth: number): JsonArray {
    this.#enter(depth);
    const array = new JsonArray();
    if (this.#take(CLOSE_ARRAY)) return array;
    do {
      this.#skipBlank();
      if (this.#trailingCommas && array.items.length > 0 && this.#text.charCodeAt(this.#at) === CLOSE_ARRAY)
        break;
      const line = this.#line;
      if (array.items.length === MAX_ENTRIES) this.#refuse(`an array has more than ${MAX_ENTRIES} elements`);
      array.items.push({ value: this.#value(depth), line });
    } while (this.#take(COMMA));
    this.#expect(CLOSE_ARRAY);
    return array;
  }

  #enter(depth: number): void {
    if (depth > MAX_DEPTH) this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#at++;
  }

  /** A key, as the same string object as before where it is a short one that was met lately. */
  #key(): string {
    const start = this.#at + 1;
    const end = this.#endOfPlain(start);
    const length = end - start;
    if (end === -1 || length > 32 || length === 0) return this.#string(MAX_KEY_LENGTH);
    this.#at = end + 1;
    const first = this.#text.charCodeAt(start);
    const last = this.#text.charCodeAt(end - 1);
    const slot = (first * 31 + last * 7 + length) & (KNOWN_KEYS - 1);
    const known = this.#knownKeys[slot]!;
    if (known.length === length && this.#text.startsWith(known, start)) return known;
    const key = this.#text.slice(start, end);
    this.#knownKeys[slot] = key;
    return key;
  }

  #string(limit: number): string {
    const start = this.#at + 1;
    const end = this.#endOfPlain(start);
    if (end === -1) return this.#escapedString(limit);
    this.#at = end + 1;
    if (end - start > limit) this.#refuse(`a text is longer than ${limit} characters`);
    return this.#text.slice(start, end);
  }

  /** Where the text that starts at `start` is closed, or -1 where it holds an escape. */
  #endOfPlain(start: number): number {
    const text = this.#text;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) return at;
      if (code === BACKSLASH) return -1;
      // Also where the text ends: NaN.
      if (!(code >= 0x20)) this.#refuse('a text is not closed on its line');
    }
  }

  #escapedString(limit: number): string {
    let value = '';
    let from = this.#at + 1;
    for (let at = from; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        value += this.#text.slice(from, at);
        this.#at = at + 1;
        break;
      }
      if (code === BACKSLASH) {
        value += this.#text.slice(from, at);
        this.#at = at;
        value += this.#escape();
        from = this.#at;
        at = from - 1;
      } else if (!(code >= 0x20)) {
        this.#refuse('a text is not closed on its line');
      }
    }
    if (value.length > limit) this.#refuse(`a text is longer than ${limit} characters`);
    if (!value.isWellFormed()) this.#refuse('a text holds half of a surrogate pair');
    return value;
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    this.#at += 2;
    if (letter === 'u') {
      const hex = this.#match(HEX);
      if (hex === '') this.#refuse('a text holds a malformed escape');
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    return character ?? this.#refuse('a text holds a malformed escape');
  }

  #number(): number {
    const digits = this.#match(NUMBER);
    if (digits === '') this.#refuse('it is not valid JSON');
    const value = Number(digits);
    return Number.isFinite(value) ? value : this.#refuse('a number is too large');
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) this.#refuse('it is not valid JSON');
    this.#at += word.length;
    return value;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  /** Skips blanks, then `character` if it is there. */
  #take(character: number): boolean {
    this.#skipBlank();
    if (this.#text.charCodeAt(this.#at) !== character) return false;
    this.#at++;
    return true;
  }

  #expect(character: number): void {
    if (!this.#take(character)) this.#refuse(`it lacks a "${String.fromCharCode(character)}"`);
    this.#skipBlank();
  }

  #skipBlank(): void {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) this.#line++;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) break;
      at++;
    }
    this.#at = at;
  }

  #refuse(problem: string): never {
    throw new Refusal(problem, this.#line);
  }
}
