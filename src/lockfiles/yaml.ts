import {
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH } from './limits.js';
import { LineIndex } from './text.js';

export type YamlValue = string | YamlSequence | YamlMapping;

/** A sequence and the line of each of its elements. */
export class YamlSequence {
  readonly items: { readonly value: YamlValue; readonly line: number }[] = [];
}

/** A mapping whose members know their lines. Holds its members in a Map, so no key can reach a prototype. */
export class YamlMapping {
  readonly members = new Map<string, { readonly value: YamlValue; readonly line: number }>();

  get size(): number {
    return this.members.size;
  }

  has(key: string): boolean {
    return this.members.has(key);
  }

  get(key: string): YamlValue | undefined {
    return this.members.get(key)?.value;
  }

  /** Every member in its order: key, value, line of the key. */
  *entries(): IterableIterator<[key: string, value: YamlValue, line: number]> {
    for (const [key, { value, line }] of this.members) yield [key, value, line];
  }

  /** The line of the member's key, or undefined where there is no such member. */
  lineOf(key: string): number | undefined {
    return this.members.get(key)?.line;
  }
}

export interface YamlProblem {
  readonly problem: string;
  readonly line: number;
}

export interface YamlDocument {
  readonly value: YamlValue;
  readonly line: number;
}

/** More than a lockfile of the largest size has. Each is an object in memory until the file is read. */
const MAX_NODES = 5_000_000;

/**
 * Reads the YAML that lockfile writers emit: every scalar as its text (`5.10` is no number, `no` no boolean), every
 * document of the file, with the line of every member.
 *
 * Readers of YAML disagree on what anchors, aliases, tags, merge keys, equal keys and keys that are no text mean, and
 * no lockfile writer emits any of them: each is a problem here.
 */
export function parseYaml(text: string): readonly YamlDocument[] | YamlProblem {
  if (mayHaveTooManyNodes(text)) return { problem: `it has more than ${MAX_NODES} parts`, line: 1 };
  try {
    return new Builder(text).documents();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: error.line };
    if (error instanceof YAMLException) return refusalOf(error, text);
    throw error;
  }
}

export function isYamlProblem(result: readonly YamlDocument[] | YamlProblem): result is YamlProblem {
  return 'problem' in result;
}

class Refusal extends Error {
  readonly line: number;

  constructor(problem: string, line: number) {
    super(problem);
    this.line = line;
  }
}

function refusalOf({ reason, mark }: YAMLException, text: string): YamlProblem {
  const isTooDeep = reason.startsWith('nesting exceeded');
  const problem = isTooDeep ? `it is nested more than ${MAX_DEPTH} levels deep` : 'it is not valid YAML';
  // Of the line breaks that YAML knows besides, editors count none.
  return { problem, line: new LineIndex(text).lineOf(mark?.position ?? 0) };
}

/** No node starts without one of these characters before it. */
function mayHaveTooManyNodes(text: string): boolean {
  if (text.length < MAX_NODES) return false;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x0a: // line feed
      case 0x0d: // carriage return
      case 0x2c: // ,
      case 0x3a: // :
      case 0x5b: // [
      case 0x7b: // {
        count++;
    }
  }
  return count > MAX_NODES;
}

/** A collection that is still open; `key` waits for its value. */
interface Open {
  readonly node: YamlSequence | YamlMapping;
  key: string | undefined;
  line: number;
}

class Builder {
  readonly #text: string;
  readonly #documents: YamlDocument[] = [];
  readonly #open: Open[] = [];
  /** Events come in the order of the text, so lines are counted along. */
  #line = 1;
  #nextBreak: number;

  constructor(text: string) {
    this.#text = text;
    this.#nextBreak = text.indexOf('\n');
  }

  documents(): readonly YamlDocument[] {
    // Popping tells no kind: a collection or the document, which is what is left when none is open.
    for (const event of parseEvents(this.#text, { maxDepth: MAX_DEPTH })) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          if (event.directives.length > 0) this.#refuse('it has a directive');
          break;
        case EVENT_ID.SCALAR:
          this.#scalar(event);
          break;
        case EVENT_ID.MAPPING:
          this.#collection(new YamlMapping(), event);
          break;
        case EVENT_ID.SEQUENCE:
          this.#collection(new YamlSequence(), event);
          break;
        case EVENT_ID.ALIAS:
          this.#moveTo(event.anchorStart);
          this.#refuse('it has an alias');
          break;
        case EVENT_ID.POP:
          this.#open.pop();
      }
    }
    return this.#documents;
  }

  #collection(
    node: YamlSequence | YamlMapping,
    event: Pick<MappingEvent, 'start' | 'anchorStart' | 'tagStart'>,
  ): void {
    this.#moveTo(event.start);
    this.#refuseProperties(event);
    const line = this.#line;
    this.#add(node);
    this.#open.push({ node, key: undefined, line });
  }

  #scalar(event: ScalarEvent): void {
    // A scalar without a text has no place of its own.
    if (event.valueStart !== -1) this.#moveTo(event.valueStart);
    this.#refuseProperties(event);
    const parent = this.#open.at(-1);
    const isKey = parent?.node instanceof YamlMapping && parent.key === undefined;
    const limit = isKey ? MAX_KEY_LENGTH : MAX_SCALAR_LENGTH;
    if (event.valueEnd - event.valueStart > limit) this.#refuse(`a text is longer than ${limit} characters`);
    const text = getScalarValue(this.#text, event);
    if (isKey) this.#key(parent, parent.node, text);
    else this.#add(text);
  }

  #key(parent: Open, { members }: YamlMapping, key: string): void {
    if (key === '<<') this.#refuse('it has a merge key');
    if (members.has(key)) this.#refuse(`the key ${JSON.stringify(key)} stands twice in one mapping`);
    if (members.size === MAX_ENTRIES) this.#refuse(`a mapping has more than ${MAX_ENTRIES} members`);
    parent.key = key;
    parent.line = this.#line;
  }

  #add(value: YamlValue): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#documents.push({ value, line: this.#line });
    } else if (parent.node instanceof YamlSequence) {
      if (parent.node.items.length === MAX_ENTRIES)
        this.#refuse(`a sequence has more than ${MAX_ENTRIES} elements`);
      parent.node.items.push({ value, line: this.#line });
    } else {
      if (parent.key === undefined) this.#refuse('a key is not a text');
      parent.node.members.set(parent.key, { value, line: parent.line });
      parent.key = undefined;
    }
  }

  #refuseProperties({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): void {
    if (anchorStart !== -1) this.#refuse('it has an anchor');
    if (tagStart !== -1) this.#refuse('it has a tag');
  }

  #moveTo(offset: number): void {
    while (this.#nextBreak !== -1 && this.#nextBreak < offset) {
      this.#line++;
      this.#nextBreak = this.#text.indexOf('\n', this.#nextBreak + 1);
    }
  }

  #refuse(problem: string): never {
    throw new Refusal(problem, this.#line);
  }
}
