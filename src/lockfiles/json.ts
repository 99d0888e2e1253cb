import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH } from './limits.js';

export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;

/** An array and the line of each of its elements. */
export class JsonArray {
  readonly items: { readonly value: JsonValue; readonly line: number }[] = [];
}

/** An object whose members know their lines. Holds its members in a Map, so no key can reach a prototype. */
export class JsonObject {
  readonly members = new Map<string, { readonly value: JsonValue; readonly line: number }>();

  get size(): number {
    return this.members.size;
  }

  has(key: string): boolean {
    return this.members.has(key);
  }

  get(key: string): JsonValue | undefined {
    return this.members.get(key)?.value;
  }

  /** Every member in its order: key, value, line of the key. */
  *entries(): IterableIterator<[key: string, value: JsonValue, line: number]> {
    for (const [key, { value, line }] of this.members) yield [key, value, line];
  }

  /** The line of the member's key, or undefined where there is no such member. */
  lineOf(key: string): number | undefined {
    return this.members.get(key)?.line;
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

class Scanner {
  readonly #text: string;
  #at = 0;
  /** The line of `#at`: breaks stand between tokens only. */
  #line = 1;

  readonly #trailingCommas: boolean;

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
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth + 1);
      case '[':
        return this.#array(depth + 1);
      case '"':
        return this.#string(MAX_SCALAR_LENGTH);
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
    const object = new JsonObject();
    if (this.#take('}')) return object;
    do {
      this.#skipBlank();
      if (this.#trailingCommas && object.size > 0 && this.#text[this.#at] === '}') break;
      const line = this.#line;
      if (this.#text[this.#at] !== '"') this.#refuse('a member does not start with a quoted key');
      const key = this.#string(MAX_KEY_LENGTH);
      if (object.members.has(key)) this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
      if (object.members.size === MAX_ENTRIES) this.#refuse(`an object has more than ${MAX_ENTRIES} members`);
      this.#expect(':');
      object.members.set(key, { value: this.#value(depth), line });
    } while (this.#take(','));
    this.#expect('}');
    return object;
  }

  #array(depth: number): JsonArray {
    this.#enter(depth);
    const array = new JsonArray();
    if (this.#take(']')) return array;
    do {
      this.#skipBlank();
      if (this.#trailingCommas && array.items.length > 0 && this.#text[this.#at] === ']') break;
      const line = this.#line;
      if (array.items.length === MAX_ENTRIES) this.#refuse(`an array has more than ${MAX_ENTRIES} elements`);
      array.items.push({ value: this.#value(depth), line });
    } while (this.#take(','));
    this.#expect(']');
    return array;
  }

  #enter(depth: number): void {
    if (depth > MAX_DEPTH) this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#at++;
  }

  #string(limit: number): string {
    const start = this.#at;
    let value = '';
    let from = start + 1;
    let hasEscapes = false;
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
        hasEscapes = true;
        from = this.#at;
        at = from - 1;
      } else if (!(code >= 0x20)) {
        // Also where the text ends: NaN.
        this.#refuse('a text is not closed on its line');
      }
    }
    if (value.length > limit) this.#refuse(`a text is longer than ${limit} characters`);
    if (hasEscapes && !value.isWellFormed()) this.#refuse('a text holds half of a surrogate pair');
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

  /** Skips blanks, then `character` and the blanks after it, if it is there. */
  #take(character: string): boolean {
    this.#skipBlank();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #expect(character: string): void {
    if (!this.#take(character)) this.#refuse(`it lacks a ${JSON.stringify(character)}`);
    this.#skipBlank();
  }

  #skipBlank(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x0a) this.#line++;
      else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
      this.#at++;
    }
  }

  #refuse(problem: string): never {
    throw new Refusal(problem, this.#line);
  }
}
