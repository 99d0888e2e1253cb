import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_MEMBERS, MAX_SCALAR_LENGTH } from './limits.js';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

/** An array and the line of each of its elements. */
export class JsonArray {
  readonly items: readonly { readonly value: JsonValue; readonly line: number }[];

  constructor(tape: Tape, start: number, end: number) {
    this.items = Array.from({ length: (end - start) / MEMBER }, (_, index) => {
      const at = start + index * MEMBER;
      return { value: tape.value(at), line: tape.line(at) };
    });
  }
}

/** An object whose members know their lines. Finds members by whole keys, so none can reach a prototype. */
export class JsonObject {
  readonly #tape: Tape;
  readonly #start: number;
  readonly #end: number;

  constructor(tape: Tape, start: number, end: number) {
    this.#tape = tape;
    this.#start = start;
    this.#end = end;
  }

  get size(): number {
    return (this.#end - this.#start) / MEMBER;
  }

  has(key: string): boolean {
    return this.#find(key) !== -1;
  }

  get(key: string): JsonValue | undefined {
    const at = this.#find(key);
    return at === -1 ? undefined : this.#tape.value(at);
  }

  /** Every member in its order: key, value, line of the key. */
  *entries(): IterableIterator<[key: string, value: JsonValue, line: number]> {
    const tape = this.#tape;
    for (let at = this.#start; at < this.#end; at += MEMBER)
      yield [tape.key(at), tape.value(at), tape.line(at)];
  }

  /** The same without an array for each member. */
  forEach(visit: (key: string, value: JsonValue, line: number) => void): void {
    const tape = this.#tape;
    const directory = tape.directory(this.#start, this.#end);
    if (directory === undefined)
      for (let at = this.#start; at < this.#end; at += MEMBER)
        visit(tape.key(at), tape.value(at), tape.line(at));
    else
      for (const [key, place] of directory)
        visit(key, tape.value(this.#start + place), tape.line(this.#start + place));
  }

  /** The line of the member's key, or undefined where there is no such member. */
  lineOf(key: string): number | undefined {
    const at = this.#find(key);
    return at === -1 ? undefined : this.#tape.line(at);
  }

  #find(key: string): number {
    return this.#tape.find(this.#start, this.#end, key);
  }
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
 *
 * The whole text is judged at once, but values are made when they are asked for: of a large lockfile most never are,
 * and millions of small objects cost more than reading it.
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

/** Numbers that a member or an element takes. */
const MEMBER = 6;
/** The key stands from here to there in the text. Where it has escapes, `KEY_FROM` is the complement of its offset. */
const KEY_FROM = 0;
const KEY_TO = 1;
const LINE = 2;
const KIND = 3;
/** A text or a number stands from here to there in the text, the members of a collection in the tape. */
const FROM = 4;
const TO = 5;

/** Kinds of values. */
const TEXT = 0;
const ESCAPED_TEXT = 1;
const NUMBER = 2;
const TRUE = 3;
const FALSE = 4;
const NULL = 5;
const ARRAY = 6;
const OBJECT = 7;

/** Up to so many members a walk over all of them beats a Map. */
const FEW_MEMBERS = 16;

/** Members of collections, those of one side by side. */
class Tape {
  readonly #text: string;
  #cells: Int32Array<ArrayBuffer>;
  #end = 0;
  /** Of objects with many members, by where they start: where the member of a key is, counted from there. */
  readonly #directories = new Map<number, ReadonlyMap<string, number>>();

  /** @param members how many to make room for at first */
  constructor(text: string, members: number) {
    this.#text = text;
    this.#cells = new Int32Array(Math.ceil(members) * MEMBER);
  }

  get end(): number {
    return this.#end;
  }

  push(keyFrom: number, keyTo: number, line: number, kind: number, from: number, to: number): void {
    if (this.#end + MEMBER > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    const cells = this.#cells;
    const at = this.#end;
    cells[at + KEY_FROM] = keyFrom;
    cells[at + KEY_TO] = keyTo;
    cells[at + LINE] = line;
    cells[at + KIND] = kind;
    cells[at + FROM] = from;
    cells[at + TO] = to;
    this.#end = at + MEMBER;
  }

  /** Moves the members from `start` on to the end of another tape. */
  moveTo(other: Tape, start: number, directory: ReadonlyMap<string, number> | undefined): void {
    if (directory !== undefined) other.#directories.set(other.#end, directory);
    const cells = this.#cells;
    for (let at = start; at < this.#end; at += MEMBER)
      other.push(
        cells[at + KEY_FROM]!,
        cells[at + KEY_TO]!,
        cells[at + LINE]!,
        cells[at + KIND]!,
        cells[at + FROM]!,
        cells[at + TO]!,
      );
    this.#end = start;
  }

  directory(start: number, end: number): ReadonlyMap<string, number> | undefined {
    return end - start > FEW_MEMBERS * MEMBER ? this.#directories.get(start) : undefined;
  }

  /** @returns where the member of that key is among those from `start` to `end`, or -1 */
  find(start: number, end: number, key: string): number {
    const directory = this.directory(start, end);
    if (directory !== undefined) {
      const place = directory.get(key);
      return place === undefined ? -1 : start + place;
    }
    const cells = this.#cells;
    for (let at = start; at < end; at += MEMBER) {
      const from = cells[at + KEY_FROM]!;
      if (
        from < 0
          ? this.key(at) === key
          : cells[at + KEY_TO]! - from === key.length && this.#text.startsWith(key, from)
      )
        return at;
    }
    return -1;
  }

  /** Whether a member from `start` on has the key that stands there in the text. Makes no string of it. */
  hasKey(start: number, keyFrom: number, keyTo: number): boolean {
    const cells = this.#cells;
    for (let at = start; at < this.#end; at += MEMBER) {
      const from = cells[at + KEY_FROM]!;
      const to = cells[at + KEY_TO]!;
      const isEscaped = from < 0 || keyFrom < 0;
      if (
        isEscaped
          ? this.key(at) === keyOf(this.#text, keyFrom, keyTo)
          : to - from === keyTo - keyFrom && isSame(this.#text, from, keyFrom, to - from)
      )
        return true;
    }
    return false;
  }

  key(at: number): string {
    return keyOf(this.#text, this.#cells[at + KEY_FROM]!, this.#cells[at + KEY_TO]!);
  }

  line(at: number): number {
    return this.#cells[at + LINE]!;
  }

  value(at: number): JsonValue {
    return this.make(this.#cells[at + KIND]!, this.#cells[at + FROM]!, this.#cells[at + TO]!);
  }

  make(kind: number, from: number, to: number): JsonValue {
    switch (kind) {
      case TEXT:
        return this.#text.slice(from, to);
      case ESCAPED_TEXT:
        return withoutEscapes(this.#text.slice(from, to))!;
      case NUMBER:
        return Number(this.#text.slice(from, to));
      case ARRAY:
        return new JsonArray(this, from, to);
      case OBJECT:
        return new JsonObject(this, from, to);
      default:
        return kind === NULL ? null : kind === TRUE;
    }
  }
}

function keyOf(text: string, from: number, to: number): string {
  return from < 0 ? withoutEscapes(text.slice(~from, to))! : text.slice(from, to);
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++)
    if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false;
  return true;
}

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

/** The text that stands for `escaped`, or undefined where an escape is malformed. */
function withoutEscapes(escaped: string): string | undefined {
  let text = '';
  let from = 0;
  for (let at = escaped.indexOf('\\'); at !== -1; at = escaped.indexOf('\\', from)) {
    text += escaped.slice(from, at);
    const letter = escaped[at + 1] ?? '';
    if (letter === 'u') {
      const hex = escaped.slice(at + 2, at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) return undefined;
      text += String.fromCharCode(Number.parseInt(hex, 16));
      from = at + 6;
    } else {
      if (!Object.hasOwn(ESCAPES, letter)) return undefined;
      text += ESCAPES[letter];
      from = at + 2;
    }
  }
  return text + escaped.slice(from);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const DIGITS = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
  ['true', TRUE],
  ['false', FALSE],
  ['null', NULL],
] as const;

class Scanner {
  readonly #text: string;
  readonly #trailingCommas: boolean;
  readonly #tape: Tape;
  #at = 0;
  /** The line of `#at`: breaks stand between tokens only. */
  #line = 1;
  /** The value that was read last, as a member holds it. */
  #kind = NULL;
  #from = 0;
  #to = 0;
  /** Members of the collections that are not closed yet. */
  readonly #open: Tape;
  #count = 0;

  constructor(text: string, trailingCommas: boolean) {
    this.#text = text;
    this.#trailingCommas = trailingCommas;
    // A member of an indented file takes some forty characters. Memory that is not written to costs nothing.
    this.#tape = new Tape(text, 64 + text.length / 32);
    this.#open = new Tape(text, 1024);
  }

  document(): JsonValue {
    this.#skipBlank();
    this.#value(0);
    this.#skipBlank();
    if (this.#at < this.#text.length) this.#refuse('there is text after the end of the document');
    return this.#tape.make(this.#kind, this.#from, this.#to);
  }

  #value(depth: number): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) this.#string();
    else if (code === OPEN_OBJECT) this.#object(depth + 1);
    else if (code === OPEN_ARRAY) this.#array(depth + 1);
    else this.#literal();
  }

  #object(depth: number): void {
    this.#enter(depth);
    const base = this.#open.end;
    let directory: Map<string, number> | undefined;
    if (!this.#take(CLOSE_OBJECT)) {
      do {
        this.#skipBlank();
        if (this.#isTrailing(base, CLOSE_OBJECT)) break;
        const line = this.#line;
        const keyFrom = this.#key();
        const keyTo = this.#at - 1;
        const place = this.#open.end - base;
        if (place === FEW_MEMBERS * MEMBER) directory = this.#directory(base);
        if (place === MAX_ENTRIES * MEMBER) this.#refuse(`an object has more than ${MAX_ENTRIES} members`);
        this.#refuseTwice(base, keyFrom, keyTo, directory);
        this.#expect(COLON);
        this.#value(depth);
        this.#push(keyFrom, keyTo, line);
      } while (this.#take(COMMA));
      this.#expect(CLOSE_OBJECT);
    }
    this.#close(OBJECT, base, directory);
  }

  #array(depth: number): void {
    this.#enter(depth);
    const base = this.#open.end;
    if (!this.#take(CLOSE_ARRAY)) {
      do {
        this.#skipBlank();
        if (this.#isTrailing(base, CLOSE_ARRAY)) break;
        const line = this.#line;
        if (this.#open.end - base === MAX_ENTRIES * MEMBER)
          this.#refuse(`an array has more than ${MAX_ENTRIES} elements`);
        this.#value(depth);
        this.#push(0, 0, line);
      } while (this.#take(COMMA));
      this.#expect(CLOSE_ARRAY);
    }
    this.#close(ARRAY, base, undefined);
  }

  #enter(depth: number): void {
    if (depth > MAX_DEPTH) this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#at++;
  }

  #isTrailing(base: number, close: number): boolean {
    return this.#trailingCommas && this.#open.end > base && this.#text.charCodeAt(this.#at) === close;
  }

  #directory(base: number): Map<string, number> {
    const directory = new Map<string, number>();
    for (let at = base; at < this.#open.end; at += MEMBER) directory.set(this.#open.key(at), at - base);
    return directory;
  }

  /** Adds a member with the value that was read last. */
  #push(keyFrom: number, keyTo: number, line: number): void {
    if (++this.#count > MAX_MEMBERS) this.#refuse(`it has more than ${MAX_MEMBERS} values`);
    this.#open.push(keyFrom, keyTo, line, this.#kind, this.#from, this.#to);
  }

  #close(kind: number, base: number, directory: Map<string, number> | undefined): void {
    this.#kind = kind;
    this.#from = this.#tape.end;
    this.#open.moveTo(this.#tape, base, directory);
    this.#to = this.#tape.end;
  }

  /** @returns where the key starts; the complement of that where it has escapes */
  #key(): number {
    if (this.#text.charCodeAt(this.#at) !== QUOTE) this.#refuse('a member does not start with a quoted key');
    const from = this.#at + 1;
    const isEscaped = this.#skipString();
    if (isEscaped) this.#unescaped(from, this.#at - 1, MAX_KEY_LENGTH);
    else if (this.#at - 1 - from > MAX_KEY_LENGTH)
      this.#refuse(`a text is longer than ${MAX_KEY_LENGTH} characters`);
    return isEscaped ? ~from : from;
  }

  /** Refuses a key that another member from `base` on has. Writes it down where there is a directory. */
  #refuseTwice(base: number, keyFrom: number, keyTo: number, directory?: Map<string, number>): void {
    const open = this.#open;
    if (directory === undefined && !open.hasKey(base, keyFrom, keyTo)) return;
    const key = keyOf(this.#text, keyFrom, keyTo);
    if (directory?.has(key) !== false)
      this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
    directory.set(key, open.end - base);
  }

  #string(): void {
    this.#from = this.#at + 1;
    const isEscaped = this.#skipString();
    this.#to = this.#at - 1;
    this.#kind = isEscaped ? ESCAPED_TEXT : TEXT;
    if (isEscaped) this.#unescaped(this.#from, this.#to, MAX_SCALAR_LENGTH);
    else if (this.#to - this.#from > MAX_SCALAR_LENGTH)
      this.#refuse(`a text is longer than ${MAX_SCALAR_LENGTH} characters`);
  }

  /** @returns whether there are escapes in it */
  #skipString(): boolean {
    const text = this.#text;
    let isEscaped = false;
    for (let at = this.#at + 1; ; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return isEscaped;
      }
      if (code === BACKSLASH) {
        isEscaped = true;
        at++;
      } else if (!(code >= 0x20)) {
        // Also where the text ends: NaN.
        this.#refuse('a text is not closed on its line');
      }
    }
  }

  #unescaped(from: number, to: number, limit: number): string {
    const value =
      withoutEscapes(this.#text.slice(from, to)) ?? this.#refuse('a text holds a malformed escape');
    if (value.length > limit) this.#refuse(`a text is longer than ${limit} characters`);
    if (!value.isWellFormed()) this.#refuse('a text holds half of a surrogate pair');
    return value;
  }

  #literal(): void {
    if (this.#at >= this.#text.length) this.#refuse('it ends in the middle of a value');
    for (const [word, kind] of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        this.#kind = kind;
        return;
      }
    }
    DIGITS.lastIndex = this.#at;
    const digits = DIGITS.exec(this.#text)?.[0] ?? this.#refuse('it is not valid JSON');
    if (!Number.isFinite(Number(digits))) this.#refuse('a number is too large');
    this.#kind = NUMBER;
    this.#from = this.#at;
    this.#at += digits.length;
    this.#to = this.#at;
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
