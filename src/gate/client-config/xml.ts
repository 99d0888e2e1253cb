import { MAX_DEPTH } from '../../lockfiles/limits.js';
import { LineIndex } from '../../lockfiles/text.js';
import type { TreeProblem } from './tree.js';

export interface XmlElement {
  /** Without its namespace prefix: what a reader of names takes for the element is judged, too. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, blanks at both ends left out. */
  readonly text: string;
  readonly line: number;
}

/**
 * Reads an XML document strictly: one root element, every element closed in its order, no attribute twice, no
 * document type and no entities but the five that XML itself has. Readers differ in what they make of the rest.
 *
 * @see XML 1.0 (Fifth Edition)
 */
export function readXml(text: string): XmlElement | TreeProblem {
  const lines = new LineIndex(text);
  try {
    return new Scanner(text, lines).document();
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: lines.lineOf(error.offset) };
    throw error;
  }
}

export function isXmlProblem(read: XmlElement | TreeProblem): read is TreeProblem {
  return 'problem' in read;
}

/** The elements below `element` on a path of names; `*` stands for any name. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce(
    (found, name) =>
      found.flatMap(({ children }) => children.filter((child) => name === '*' || child.name === name)),
    [element],
  );
}

class Refusal extends Error {
  readonly offset: number;

  constructor(problem: string, offset: number) {
    super(problem);
    this.offset = offset;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  readonly tag: string;
  text: string;
}

const NAME = /[A-Za-z_][A-Za-z0-9_.:-]*/y;
const BLANK = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class Scanner {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #at = 0;

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
  }

  document(): XmlElement {
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] !== '<') this.#characters();
      else if (this.#text.startsWith('<!--', this.#at)) this.#skip('<!--', '-->');
      else if (this.#text.startsWith('<![CDATA[', this.#at)) this.#add(this.#skip('<![CDATA[', ']]>'));
      else if (this.#text.startsWith('<?', this.#at)) this.#skip('<?', '?>');
      else if (this.#text.startsWith('<!', this.#at)) this.#refuse('it has a document type');
      else if (this.#text.startsWith('</', this.#at)) this.#close();
      else this.#start();
    }
    if (this.#open.length > 0) this.#refuse('it ends in the middle of an element');
    return this.#root ?? this.#refuse('it has no element');
  }

  #characters(): void {
    const end = this.#text.indexOf('<', this.#at);
    const characters = this.#text.slice(this.#at, end === -1 ? undefined : end);
    this.#add(this.#decode(characters));
    this.#at += characters.length;
  }

  #add(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
    else if (/[^ \t\r\n]/.test(text)) {
      this.#match(BLANK);
      this.#refuse('there is text outside of its root element');
    }
  }

  #start(): void {
    const offset = this.#at++;
    const tag = this.#match(NAME) || this.#refuse('an element has no name');
    const attributes = this.#attributes();
    const isEmpty = this.#take('/>');
    if (!isEmpty && !this.#take('>')) this.#refuse('an element is malformed');
    if (this.#open.length === MAX_DEPTH) this.#refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    const name = localName(tag);
    const line = this.#lines.lineOf(offset);
    const element: OpenElement = { tag, name, attributes, children: [], text: '', line };
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (this.#root !== undefined) this.#refuse('it has more than one root element');
    else this.#root = element;
    if (!isEmpty) this.#open.push(element);
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const blank = this.#match(BLANK);
      const name = this.#match(NAME);
      if (name === '') return attributes;
      if (blank === '') this.#refuse('two attributes are not apart');
      if (attributes.has(name)) this.#refuse('an element has an attribute twice');
      this.#match(BLANK);
      if (!this.#take('=')) this.#refuse('an attribute has no value');
      this.#match(BLANK);
      const quote = this.#take('"') ? '"' : this.#take("'") ? "'" : this.#refuse('a value is not quoted');
      const end = this.#text.indexOf(quote, this.#at);
      const value = this.#text.slice(this.#at, end);
      if (end === -1 || value.includes('<')) this.#refuse('a value is not closed');
      attributes.set(name, this.#decode(value));
      this.#at = end + 1;
    }
  }

  #close(): void {
    this.#at += 2;
    const tag = this.#match(NAME);
    this.#match(BLANK);
    const element = this.#open.pop();
    if (element?.tag !== tag || !this.#take('>')) this.#refuse('an element is closed that is not open');
    element.text = element.text.trim();
  }

  /** @returns what stands between the two marks */
  #skip(start: string, end: string): string {
    const from = this.#at + start.length;
    const to = this.#text.indexOf(end, from);
    if (to === -1) this.#refuse('it ends in the middle of a comment or section');
    this.#at = to + end.length;
    return this.#text.slice(from, to);
  }

  #decode(text: string): string {
    return text.replace(/&(?:([^;&]{1,32});)?/g, (_, name: string = '', offset: number) => {
      const code = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
      const point = Number.parseInt(code?.[1] ?? code?.[2] ?? '', code?.[1] === undefined ? 10 : 16);
      if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
      if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!;
      this.#at += offset;
      return this.#refuse('it uses an entity that XML itself does not have');
    });
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #take(characters: string): boolean {
    if (!this.#text.startsWith(characters, this.#at)) return false;
    this.#at += characters.length;
    return true;
  }

  #refuse(problem: string): never {
    throw new Refusal(problem, Math.min(this.#at, this.#text.length - 1));
  }
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
