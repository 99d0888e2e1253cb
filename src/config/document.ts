import { EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml';
import { GateError } from '../errors.js';

/** A parsed configuration file, which knows on which line each of its values stands. */
export interface ConfigDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Line of the key or list item at `path`, or of the nearest one above it. Lines count from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

const MAX_DEPTH = 16;

/**
 * Reads YAML without what makes YAML surprising: no anchors, aliases, tags or repeated keys, one document, one
 * mapping at its top.
 *
 * @throws GateError 'input' with file and line
 * @see YAML 1.2 core schema
 */
export function parseConfigDocument(text: string, file: string): ConfigDocument {
  const refuse = (cause: string, line: number, underlying?: unknown): GateError =>
    new GateError('input', {
      doing: 'read the configuration',
      cause,
      remedy: 'Mend that line',
      file,
      line,
      underlying,
    });
  try {
    const options = { filename: file, maxDepth: MAX_DEPTH };
    const events = parseEvents(text, options);
    const special = events.map((event) => specialOf(event)).find((found) => found !== undefined);
    if (special !== undefined)
      throw refuse(`${special.what} are not supported`, lineAt(text, special.offset));
    const value: unknown = load(text, { ...options, maxAliases: 0 }) ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw refuse('it does not consist of `key: value` lines', 1);
    }
    const lines = linesByPath(text, events);
    return { value: value as Record<string, unknown>, lineOf: (path) => nearestLine(lines, path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as { readonly line?: number } | undefined;
    throw refuse(`it is not valid YAML (${error.reason})`, (mark?.line ?? 0) + 1, error);
  }
}

function specialOf(event: Event): { readonly what: string; readonly offset: number } | undefined {
  if (event.type === EVENT_ID.ALIAS) return { what: 'aliases (*name)', offset: event.anchorStart };
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return undefined;
  if (event.anchorStart !== -1) return { what: 'anchors (&name)', offset: event.anchorStart };
  if (event.tagStart !== -1) return { what: 'tags (!name)', offset: event.tagStart };
  return undefined;
}

interface Level {
  readonly path: readonly PropertyKey[];
  readonly isMapping: boolean;
  /** In a mapping: the key whose value comes next. */
  key: string | undefined;
  index: number;
}

/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser. */
function linesByPath(text: string, events: readonly Event[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Level[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS) continue;
    const parent = open.at(-1);
    const offset = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    if (parent?.isMapping === true && parent.key === undefined && event.type === EVENT_ID.SCALAR) {
      parent.key = getScalarValue(text, event);
      lines.set(keyOf([...parent.path, parent.key]), lineAt(text, offset));
      continue;
    }
    const path = parent === undefined ? [] : [...parent.path, parent.key ?? parent.index];
    if (parent?.isMapping === false) lines.set(keyOf(path), lineAt(text, offset));
    if (parent !== undefined) {
      parent.key = undefined;
      parent.index++;
    }
    // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
    if (event.type !== EVENT_ID.SCALAR) {
      open.push({ path, isMapping: event.type === EVENT_ID.MAPPING, key: undefined, index: 0 });
    }
  }
  return lines;
}

function nearestLine(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0');
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(offset, 0)).split(/\r\n|\r|\n/).length;
}
