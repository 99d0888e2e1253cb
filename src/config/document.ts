import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  mergeTag,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { GateError } from '../errors.js';

/** A parsed configuration file, which knows on which line each of its values stands. */
export interface ConfigDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of the key or list item at `path`, or of the nearest one above it. Lines count from 1. */
  lineOf(path: readonly PropertyKey[]): number;
  /** How the single value at `path` is written; undefined where there is none, or a collection. */
  scalarAt(path: readonly PropertyKey[]): WrittenScalar | undefined;
}

/** A single value as it stands in the text. */
export interface WrittenScalar {
  /** Without the marks of its style: of a plain one, what a reader of YAML takes for text, a number, a date … */
  readonly source: string;
  /** As `SCALAR_STYLE` of js-yaml. */
  readonly style: ScalarEvent['style'];
  /** Of its first character; of a block, of the first line below its header. Counts from 1. */
  readonly line: number;
}

export interface ReadOptions {
  /**
   * Whether anchors, aliases and merge keys are read, for files of formats that have them. Default: they are problems.
   * Written out, the document must not be larger or deeper than one without them may be.
   */
  readonly references?: boolean;
}

const MAX_DEPTH = 16;
/** Of a document with its aliases written out: keys and values. */
const MAX_PARTS = 20_000;

/** Why a text is no such document, as a clause. */
export interface DocumentProblem {
  readonly problem: string;
  readonly line: number;
  readonly underlying?: unknown;
}

/** @throws GateError 'input' with file and line, for what `readDocument` objects to */
export function parseConfigDocument(text: string, file: string): ConfigDocument {
  const document = readDocument(text);
  if (!('problem' in document)) return document;
  const { problem: cause, line, underlying } = document;
  const parts = { doing: 'read the configuration', cause, remedy: 'Mend that line', file, line };
  throw new GateError('input', underlying === undefined ? parts : { ...parts, underlying });
}

const WITHOUT_REFERENCES = { maxDepth: MAX_DEPTH, maxAliases: 0 };
const WITH_REFERENCES = {
  maxDepth: MAX_DEPTH,
  maxAliases: MAX_PARTS,
  schema: CORE_SCHEMA.withTags(mergeTag),
};

/**
 * Reads YAML without what makes YAML surprising: no anchors or aliases (unless asked for), tags or repeated
 * keys, one document, one mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
export function readDocument(
  text: string,
  { references = false }: ReadOptions = {},
): ConfigDocument | DocumentProblem {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const lineAt = lineCounter(text);
    const special = events.map((event) => specialOf(event, references)).find((found) => found !== undefined);
    if (special !== undefined)
      return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
    const places = placesOf(text, events, lineAt);
    if ('problem' in places) return places;
    // A file of comments alone sets nothing.
    const value: unknown =
      (events.length > 0 ? load(text, references ? WITH_REFERENCES : WITHOUT_REFERENCES) : {}) ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { problem: 'it does not consist of `key: value` lines', line: 1 };
    return {
      value: value as Record<string, unknown>,
      lineOf: (path) => nearestPlace(places, path).place.line,
      scalarAt: (path) => {
        const { place, isExact } = nearestPlace(places, path);
        return isExact ? place.scalar : undefined;
      },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as { readonly line?: number } | undefined;
    return {
      problem: `it is not valid YAML (${error.reason})`,
      line: (mark?.line ?? 0) + 1,
      underlying: error,
    };
  }
}

function specialOf(
  event: Event,
  references: boolean,
): { readonly what: string; readonly offset: number } | undefined {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
  if (!references && event.anchorStart !== -1) {
    const what = event.type === EVENT_ID.ALIAS ? 'aliases (*name)' : 'anchors (&name)';
    return { what, offset: event.anchorStart };
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart !== -1)
    return { what: 'tags (!name)', offset: event.tagStart };
  return undefined;
}

/** Where a key or list item stands, and what is below it. */
interface Place {
  readonly line: number;
  below: Map<string, Place>;
  scalar: WrittenScalar | undefined;
  /** Of this and what is below, with aliases written out. */
  parts: number;
  depth: number;
  isOpen: boolean;
}

interface Level {
  readonly place: Place;
  readonly isMapping: boolean;
  /** In a mapping: the place of the key whose value comes next. */
  key: Place | undefined;
  index: number;
}

/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser, and for aliases here. */
function placesOf(
  text: string,
  events: readonly Event[],
  lineAt: (offset: number) => number,
): Place | DocumentProblem {
  const root = placeAt(1);
  const open: Level[] = [];
  const anchored = new Map<string, Place>();
  let offset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      // The place of a key is closed with its value.
      if (closed !== undefined) closed.place.isOpen = false;
      addTo(open.at(-1)?.place, closed?.place);
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) continue;
    const parent = open.at(-1);
    // What is empty has no place of its own, but that of what stands before it.
    offset = Math.max(offset, startOf(event));
    const here = (name: string): Place => {
      const place = placeAt(lineAt(offset));
      parent!.place.below.set(name, place);
      return place;
    };
    if (parent?.isMapping === true && parent.key === undefined && event.type === EVENT_ID.SCALAR) {
      parent.key = here(getScalarValue(text, event));
      continue;
    }
    const place =
      parent === undefined
        ? root
        : parent.isMapping && parent.key !== undefined
          ? parent.key
          : here(String(parent.index));
    if (parent !== undefined) {
      parent.key = undefined;
      parent.index++;
    }
    if (event.type === EVENT_ID.ALIAS) {
      const meant = anchored.get(text.slice(event.anchorStart, event.anchorEnd));
      // What no anchor names is for the parser to tell.
      if (meant !== undefined) {
        if (meant.isOpen) return { problem: 'an alias stands within what it names', line: place.line };
        place.below = meant.below;
        place.scalar = meant.scalar;
        place.parts = meant.parts;
        place.depth = meant.depth;
      }
      if (open.length + place.depth > MAX_DEPTH || place.parts + sizeOf(open) > MAX_PARTS)
        return { problem: 'its aliases make it too large', line: place.line };
      addTo(parent?.place, place);
      continue;
    }
    if (event.anchorStart !== -1) anchored.set(text.slice(event.anchorStart, event.anchorEnd), place);
    if (event.type === EVENT_ID.SCALAR) {
      const { valueStart, valueEnd, style } = event;
      const source = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
      place.scalar = { source, style, line: valueStart === -1 ? place.line : lineAt(valueStart) };
      addTo(parent?.place, place);
    } else {
      place.isOpen = true;
      // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
      open.push({ place, isMapping: event.type === EVENT_ID.MAPPING, key: undefined, index: 0 });
    }
  }
  return root;
}

/** @returns -1 for an empty value */
function startOf(event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  return event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
}

function placeAt(line: number): Place {
  return { line, below: new Map(), scalar: undefined, parts: 1, depth: 0, isOpen: false };
}

function addTo(parent: Place | undefined, child: Place | undefined): void {
  if (parent === undefined || child === undefined) return;
  parent.parts += child.parts;
  parent.depth = Math.max(parent.depth, child.depth + 1);
}

function sizeOf(open: readonly Level[]): number {
  return open.reduce((sum, { place }) => sum + place.parts, 0);
}

function nearestPlace(
  root: Place,
  path: readonly PropertyKey[],
): { readonly place: Place; readonly isExact: boolean } {
  let place = root;
  for (const name of path) {
    const below = place.below.get(String(name));
    if (below === undefined) return { place, isExact: false };
    place = below;
  }
  return { place, isExact: true };
}

/** Line numbers from offsets, in logarithmic time each. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
