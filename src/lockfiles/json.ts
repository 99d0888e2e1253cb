import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_MEMBERS, MAX_SCALAR_LENGTH } from './limits.js';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

/** An array and the line of each of its elements. */
export class JsonArray {
  readonly items: readonly { readonly value: JsonValue; readonly line: number }[];

  /** @param at where the tape has it */
  constructor(tape: Tape, at: number) {
    let element = at;
    this.items = Array.from({ length: tape.size(at) }, (_, index) => {
      element = index === 0 ? at + MEMBER : tape.next(element);
      return { value: tape.value(element), line: tape.line(element) };
    });
  }
}

/** An object whose members know their lines. Finds members by whole keys, so none can reach a prototype. */
export class JsonObject {
  readonly #tape: Tape;
  readonly #at: number;

  /** @param at where the tape has it */
  constructor(tape: Tape, at: number) {
    this.#tape = tape;
    this.#at = at;
  }

  get size(): number {
    return this.#tape.size(this.#at);
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
    const end = tape.end(this.#at);
    for (let at = this.#at + MEMBER; at < end; at = tape.next(at))
      yield [tape.key(at), tape.value(at), tape.line(at)];
  }

  /** The same without an array for each member. */
  forEach(visit: (key: string, value: JsonValue, line: number) => void): void {
    const tape = this.#tape;
    const directory = tape.directory(this.#at);
    if (directory !== undefined) {
      // Its keys are strings already. Without an array for each member, as `for` would make.
      directory.forEach((at, key) => {
        visit(key, tape.value(at), tape.line(at));
      });
    } else {
      const end = tape.end(this.#at);
      for (let at = this.#at + MEMBER; at < end; at = tape.next(at))
        visit(tape.key(at), tape.value(at), tape.line(at));
    }
  }

  /** The line of the member's key, or undefined where there is no such member. */
  lineOf(key: string): number | undefined {
    const at = this.#find(key);
    return at === -1 ? undefined : this.#tape.line(at);
  }

  #find(key: string): number {
    return this.#tape.find(this.#at, key);
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
/** A text or a number stands from here to there in the text. */
const FROM = 4;
const TO = 5;
/** A collection has so many members. They follow it, each with its own members behind it, and end there. */
const SIZE = 4;
const END = 5;

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

/** Members of collections in the order of the text. The whole document stands first, as a member without a key. */
class Tape {
  readonly #text: string;
  #cells: Int32Array<ArrayBuffer>;
  #length = 0;
  /** Of objects with many members, by where they are: where the member of a key is. */
  readonly #directories = new Map<number, ReadonlyMap<string, number>>();

  /** @param members how many to make room for at first */
  constructor(text: string, members: number) {
    this.#text = text;
    this.#cells = new Int32Array(Math.ceil(members) * MEMBER);
  }

  /** @returns where the member is, which has no value yet */
  push(keyFrom: number, keyTo: number, line: number): number {
    const at = this.#length;
    if (at + MEMBER > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    const cells = this.#cells;
    cells[at + KEY_FROM] = keyFrom;
    cells[at + KEY_TO] = keyTo;
    cells[at + LINE] = line;
    this.#length = at + MEMBER;
    return at;
  }

  /** @param from and `to` in the text */
  setScalar(at: number, kind: number, from: number, to: number): void {
    const cells = this.#cells;
    cells[at + KIND] = kind;
    cells[at + FROM] = from;
    cells[at + TO] = to;
  }

  /** Ends a collection, all of whose members have been pushed. */
  setCollection(at: number, kind: number, size: number, directory?: ReadonlyMap<string, number>): void {
    const cells = this.#cells;
    cells[at + KIND] = kind;
    cells[at + SIZE] = size;
    cells[at + END] = this.#length;
    if (directory !== undefined) this.#directories.set(at, directory);
  }

  size(at: number): number {
    return this.#cells[at + SIZE]!;
  }

  /** Where the members of the collection end. */
  end(at: number): number {
    return this.#cells[at + END]!;
  }

  /** Where the member after this one of the same collection is. */
  next(at: number): number {
    return this.#cells[at + KIND]! >= ARRAY ? this.#cells[at + END]! : at + MEMBER;
  }

  directory(at: number): ReadonlyMap<string, number> | undefined {
    return this.size(at) > FEW_MEMBERS ? this.#directories.get(at) : undefined;
  }

  /** @returns where the member of that key in the object at `object` is, or -1 */
  find(object: number, key: string): number {
    const directory = this.directory(object);
    if (directory !== undefined) return directory.get(key) ?? -1;
    const cells = this.#cells;
    const end = this.end(object);
    for (let at = object + MEMBER; at < end; at = this.next(at)) {
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

  /** Whether a member of the object that is being read has the key that stands there. Makes no string of it. */
  hasKey(object: number, keyFrom: number, keyTo: number): boolean {
    const cells = this.#cells;
    for (let at = object + MEMBER; at < this.#length; at = this.next(at)) {
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

  /** Where each member of the object that is being read is, by its key. */
  makeDirectory(object: number): Map<string, number> {
    const directory = new Map<string, number>();
    for (let at = object + MEMBER; at < this.#length; at = this.next(at)) directory.set(this.key(at), at);
    return directory;
  }

  key(at: number): string {
    return keyOf(this.#text, this.#cells[at + KEY_FROM]!, this.#cells[at + KEY_TO]!);
  }

  line(at: number): number {
    return this.#cells[at + LINE]!;
  }

  value(at: number): JsonValue {
    const kind = this.#cells[at + KIND]!;
    switch (kind) {
      case TEXT:
        return this.#scalar(at);
      case ESCAPED_TEXT:
        return withoutEscapes(this.#scalar(at))!;
      case NUMBER:
        return Number(this.#scalar(at));
      case ARRAY:
        return new JsonArray(this, at);
      case OBJECT:
        return new JsonObject(this, at);
      default:
        return kind === NULL ? null : kind === TRUE;
    }
  }

  #scalar(at: number): string {
    return this.#text.slice(this.#cells[at + FROM]!, this.#cells[at + TO]!);
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
  { word: 'true', kind: TRUE },
  { word: 'false', kind: FALSE },
  { word: 'null', kind: NULL },
];

class Scanner {
  readonly #text: string;
  readonly #trailingCommas: boolean;
  readonly #tape: Tape;
  #at = 0;
  /** The line of `#at`: breaks stand between tokens only. */
  #line = 1;
  #count = 0;

  constructor(text: string, trailingCommas: boolean) {
    this.#text = text;
    this.#trailingCommas = trailingCommas;
    // A member of an indented file takes some forty characters. Memory that is not written to costs nothing.
    this.#tape = new Tape(text, 64 + text.length / 32);
  }

  document(): JsonValue {
    this.#skipBlank();
    const whole = this.#tape.push(0, 0, this.#line);
    this.#value(whole, 0);
    this.#skipBlank();
    if (this.#at < this.#text.length) this.#refuse('there is text after the end of the document');
    return this.#tape.value(whole);
  }

  /** @param member where the tape has what it is the value of */
  #value(member: number, depth: number): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === QUOTE) this.#string(member);
    else if (code === OPEN_OBJECT) this.#object(member, depth + 1);
    else if (code === OPEN_ARRAY) this.#array(member, depth + 1);
    else this.#literal(member);
  }

  #object(object: number, depth: number): void {
    this.#enter(depth);
    let size = 0;
    let directory: Map<string, number> | undefined;
    if (!this.#take(CLOSE_OBJECT)) {
      do {
        this.#skipBlank();
        if (this.#isTrailing(size, CLOSE_OBJECT)) break;
        const line = this.#line;
        const keyFrom = this.#key();
        const keyTo = this.#at - 1;
        if (size === FEW_MEMBERS) directory = this.#tape.makeDirectory(object);
        if (size === MAX_ENTRIES) this.#refuse(`an object has more than ${MAX_ENTRIES} members`);
        const key = directory === undefined ? undefined : keyOf(this.#text, keyFrom, keyTo);
        if (key === undefined ? this.#tape.hasKey(object, keyFrom, keyTo) : directory?.has(key))
          this.#refuseTwice(keyFrom, keyTo);
        this.#expect(COLON);
        const member = this.#push(keyFrom, keyTo, line);
        if (key !== undefined) directory?.set(key, member);
        this.#value(member, depth);
        size++;
      } while (this.#take(COMMA));
      this.#expect(CLOSE_OBJECT);
    }
    this.#tape.setCollection(object, OBJECT, size, directory);
  }

  #array(array: number, depth: number): void {
    this.#enter(depth);
    let size = 0;
    if (!this.#take(CLOSE_ARRAY)) {
      do {
        this.#skipBlank();
        if (this.#isTrailing(size, CLOSE_ARRAY)) break;
        if (size === MAX_ENTRIES) this.#refuse(`an array has more than ${MAX_ENTRIES} elements`);
        this.#value(this.#push(0, 0, this.#line), depth);
        size++;
      } while (this.#take(COMMA));
      this.#expect(CLOSE_ARRAY);
    }
    this.#tape.setCollection(array, ARRAY, size);
  }

  #enter(depth: number): void {
    if (depth > MAX_DEPTH) this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#at++;
  }

  #isTrailing(size: number, close: number): boolean {
    return this.#trailingCommas && size > 0 && this.#text.charCodeAt(this.#at) === close;
  }

  #push(keyFrom: number, keyTo: number, line: number): number {
    if (++this.#count > MAX_MEMBERS) this.#refuse(`it has more than ${MAX_MEMBERS} values`);
    return this.#tape.push(keyFrom, keyTo, line);
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

  #refuseTwice(keyFrom: number, keyTo: number): never {
    const key = keyOf(this.#text, keyFrom, keyTo);
    this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
  }

  #string(member: number): void {
    const from = this.#at + 1;
    const isEscaped = this.#skipString();
    const to = this.#at - 1;
    if (isEscaped) this.#unescaped(from, to, MAX_SCALAR_LENGTH);
    else if (to - from > MAX_SCALAR_LENGTH)
      this.#refuse(`a text is longer than ${MAX_SCALAR_LENGTH} characters`);
    this.#tape.setScalar(member, isEscaped ? ESCAPED_TEXT : TEXT, from, to);
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

  #literal(member: number): void {
    if (this.#at >= this.#text.length) this.#refuse('it ends in the middle of a value');
    for (const { word, kind } of WORDS) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        this.#tape.setScalar(member, kind, 0, 0);
        return;
      }
    }
    DIGITS.lastIndex = this.#at;
    const digits = DIGITS.exec(this.#text)?.[0] ?? this.#refuse('it is not valid JSON');
    if (!Number.isFinite(Number(digits))) this.#refuse('a number is too large');
    this.#tape.setScalar(member, NUMBER, this.#at, this.#at + digits.length);
    this.#at += digits.length;
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
