import { EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml';
import { GateError } from '../errors.js';

/** A parsed configuration file, which knows on which line each of its values stands. */
export interface ConfigDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of the key or list item at `path`, or of the nearest one above it. Lines count from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

const MAX_DEPTH = 16;

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

/**
 * Reads YAML without what makes YAML surprising: no anchors, aliases, tags or repeated keys, one document, one
 * mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
export function readDocument(text: string): ConfigDocument | DocumentProblem {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const lineAt = lineCounter(text);
    const special = events.map((event) => specialOf(event)).find((found) => found !== undefined);
    if (special !== undefined)
      return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
    // A file of comments alone sets nothing.
    const value: unknown =
      (events.length > 0 ? load(text, { maxDepth: MAX_DEPTH, maxAliases: 0 }) : {}) ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { problem: 'it does not consist of `key: value` lines', line: 1 };
    const root = placesOf(text, events, lineAt);
    return { value: value as Record<string, unknown>, lineOf: (path) => nearestLine(root, path) };
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

function specialOf(event: Event): { readonly what: string; readonly offset: number } | undefined {
  if (event.type === EVENT_ID.ALIAS) return { what: 'aliases (*name)', offset: event.anchorStart };
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
  if (event.anchorStart !== -1) return { what: 'anchors (&name)', offset: event.anchorStart };
  if (event.tagStart !== -1) return { what: 'tags (!name)', offset: event.tagStart };
  return undefined;
}

/** Where a key or list item stands, and what is below it. */
interface Place {
  readonly line: number;
  readonly below: Map<string, Place>;
}

interface Level {
  readonly place: Place;
  readonly isMapping: boolean;
  /** In a mapping: the place of the key whose value comes next. */
  key: Place | undefined;
  index: number;
}

/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser. */
function placesOf(text: string, events: readonly Event[], lineAt: (offset: number) => number): Place {
  const root: Place = { line: 1, below: new Map() };
  const open: Level[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS) continue;
    const parent = open.at(-1);
    const offset = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    const here = (name: string): Place => {
      // A value that is left out stands nowhere.
      const place = { line: offset < 0 ? parent!.place.line : lineAt(offset), below: new Map() };
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
    // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
    if (event.type !== EVENT_ID.SCALAR) {
      open.push({ place, isMapping: event.type === EVENT_ID.MAPPING, key: undefined, index: 0 });
    }
  }
  return root;
}

function nearestLine(root: Place, path: readonly PropertyKey[]): number {
  let place = root;
  for (const name of path) {
    const below = place.below.get(String(name));
    if (below === undefined) break;
    place = below;
  }
  return place.line;
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
