import { SaxesParser } from 'saxes';
import { MAX_DEPTH, MAX_ENTRIES, MAX_SCALAR_LENGTH } from './limits.js';

export interface XmlElement {
  /** Without its namespace prefix: what a reader of names takes for the element is judged, too. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, blanks at the ends left out. */
  readonly text: string;
  /** Of the start of its tag. */
  readonly line: number;
}

export interface XmlOptions {
  /** Skip processing instructions, which editors and formatters of POMs are given, instead of refusing them. */
  readonly processingInstructions?: boolean;
}

export interface XmlProblem {
  readonly problem: string;
  readonly line: number;
}

/**
 * Reads one XML document strictly (XML 1.0) and returns its root element. Nothing that makes a reader fetch, include or
 * replace text is taken: a document type or an entity besides the five of XML is a problem.
 */
export function parseXml(text: string, options: XmlOptions = {}): XmlElement | XmlProblem {
  const parser = new SaxesParser({ position: true });
  try {
    return readDocument(parser, text, options);
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message, line: parser.line };
    throw error;
  }
}

export function isXmlProblem(value: XmlElement | XmlProblem): value is XmlProblem {
  return 'problem' in value;
}

/** The elements below `element` on a path of names; `*` stands for any name. */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce(
    (found, name) =>
      found.flatMap(({ children }) => children.filter((child) => name === '*' || child.name === name)),
    [element],
  );
}

class Refusal extends Error {}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  readonly children: OpenElement[];
  text: string;
  readonly line: number;
}

function readDocument(parser: SaxesParser, text: string, options: XmlOptions): XmlElement {
  const document: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '', line: 1 };
  const open = [document];
  const refuse = (problem: string): never => {
    throw new Refusal(problem);
  };
  const addText = (more: string): void => {
    const element = open.at(-1)!;
    element.text += more;
    if (element.text.length > MAX_SCALAR_LENGTH)
      refuse(`a text is longer than ${MAX_SCALAR_LENGTH} characters`);
  };
  parser.on('error', () => refuse('it is not well-formed XML'));
  parser.on('doctype', () => refuse('it has a document type, which can pull in other text'));
  parser.on('processinginstruction', () => {
    if (options.processingInstructions !== true) refuse('it has a processing instruction');
  });
  parser.on('opentagstart', ({ name }) => {
    const element = {
      name: localName(name),
      attributes: NO_ATTRIBUTES,
      children: [],
      text: '',
      line: parser.line,
    };
    const siblings = open.at(-1)!.children;
    if (open.length > MAX_DEPTH) refuse(`it is nested more than ${MAX_DEPTH} levels deep`);
    if (siblings.length === MAX_ENTRIES) refuse(`an element has more than ${MAX_ENTRIES} children`);
    siblings.push(element);
    open.push(element);
  });
  parser.on('opentag', ({ attributes }) => {
    open.at(-1)!.attributes = new Map(Object.entries(attributes));
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    element.text = element.text.trim();
  });
  parser.write(text).close();
  return document.children[0] ?? refuse('it is not well-formed XML');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
