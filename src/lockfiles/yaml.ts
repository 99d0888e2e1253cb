import {
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { type JsonProblem, type JsonValue, MemberList } from './json.js';
import { MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH } from './limits.js';

/** One document of a YAML file. Of the JSON kinds of values it has texts, arrays and objects only. */
export interface YamlDocument {
  readonly value: JsonValue;
  readonly line: number;
}

/** More than a lockfile of the largest size has. Each is an object in memory until the file is read. */
const MAX_NODES = 8_000_000;

/**
 * Reads the YAML that lockfile writers emit: every scalar as its text (`5.10` is no number, `no` no boolean), every
 * document of the file, with the line of every member.
 *
 * Readers of YAML disagree on what anchors, aliases, tags, merge keys, equal keys and keys that are no text mean, and
 * no lockfile writer emits any of them: each is a problem here.
 */
export function parseYaml(text: string): readonly YamlDocument[] | JsonProblem {
  if (mayHaveTooManyNodes(text)) return { problem: `it has more than ${MAX_NODES} parts`, line: 1 };
  try {
    return new Builder(text).documents();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: error.line };
    if (error instanceof YAMLException) return refusalOf(error);
    throw error;
  }
}

export function isYamlProblem(result: readonly YamlDocument[] | JsonProblem): result is JsonProblem {
  return 'problem' in result;
}

class Refusal extends Error {
  readonly line: number;

  constructor(problem: string, line: number) {
    super(problem);
    this.line = line;
  }
}

function refusalOf({ reason, mark }: YAMLException): JsonProblem {
  const isTooDeep = reason.startsWith('nesting exceeded');
  const problem = isTooDeep ? `it is nested more than ${MAX_DEPTH} levels deep` : 'it is not valid YAML';
  return { problem, line: (mark?.line ?? 0) + 1 };
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

/** A collection that is still open. */
interface Open {
  readonly isMapping: boolean;
  readonly members: MemberList;
  readonly line: number;
  /** In a mapping: the key that waits for its value, and its line. */
  key: string | undefined;
  keyLine: number;
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
          this.#collection(true, event);
          break;
        case EVENT_ID.SEQUENCE:
          this.#collection(false, event);
          break;
        case EVENT_ID.ALIAS:
          this.#moveTo(event.anchorStart);
          this.#refuse('it has an alias');
          break;
        case EVENT_ID.POP:
          this.#close();
      }
    }
    return this.#documents;
  }

  #collection(isMapping: boolean, event: Pick<MappingEvent, 'start' | 'anchorStart' | 'tagStart'>): void {
    this.#moveTo(event.start);
    this.#refuseProperties(event);
    const parent = this.#open.at(-1);
    if (parent?.isMapping === true && parent.key === undefined) this.#refuse('a key is not a text');
    const members = new MemberList();
    this.#open.push({ isMapping, members, line: this.#line, key: undefined, keyLine: 0 });
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { isMapping, members, line } = closed;
    this.#add(isMapping ? members.object() : members.array(), line);
  }

  #scalar(event: ScalarEvent): void {
    // A scalar without a text has no place of its own.
    if (event.valueStart !== -1) this.#moveTo(event.valueStart);
    this.#refuseProperties(event);
    const parent = this.#open.at(-1);
    const isKey = parent?.isMapping === true && parent.key === undefined;
    const limit = isKey ? MAX_KEY_LENGTH : MAX_SCALAR_LENGTH;
    if (event.valueEnd - event.valueStart > limit) this.#refuse(`a text is longer than ${limit} characters`);
    const text = getScalarValue(this.#text, event);
    if (isKey) this.#key(parent, text);
    else this.#add(text, this.#line);
  }

  #key(parent: Open, key: string): void {
    if (key === '<<') this.#refuse('it has a merge key');
    if (parent.members.has(key)) this.#refuse(`the key ${JSON.stringify(key)} stands twice in one mapping`);
    parent.key = key;
    parent.keyLine = this.#line;
  }

  #add(value: JsonValue, line: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#documents.push({ value, line });
      return;
    }
    if (parent.members.size === MAX_ENTRIES) {
      const [kind, parts] = parent.isMapping ? ['mapping', 'members'] : ['sequence', 'elements'];
      this.#refuse(`a ${kind} has more than ${MAX_ENTRIES} ${parts}`);
    }
    parent.members.push(parent.key ?? '', value, parent.isMapping ? parent.keyLine : line);
    parent.key = undefined;
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
