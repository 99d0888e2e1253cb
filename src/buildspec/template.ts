import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { type ConfigDocument, readDocument } from '../config/document.js';
import { suggestion } from '../config/nearest.js';
import { GateError } from '../errors.js';
import {
  isPlaceholderName,
  PLACEHOLDERS,
  type Placeholder,
  type PlaceholderName,
  placeholderText,
} from './placeholders.js';

/** A placeholder of a template: one line that is replaced. */
export interface Slot {
  readonly name: PlaceholderName;
  /** Path of the list, such as `phases.install.commands`. */
  readonly list: string;
  /** From 1. */
  readonly line: number;
  /** Blanks before the dash of the item. */
  readonly indent: number;
  /** Line of the key whose list it is an item of, from 1. */
  readonly keyLine: number;
}

/** Lines that stand in the place of a slot, without indentation, or undefined where the whole section goes. */
export type Filling = (slot: Slot) => readonly string[] | undefined;

export interface Template {
  readonly slots: readonly Slot[];
  /** Line of the key `batch`, undefined where there is none. */
  readonly batchLine: number | undefined;
  /** Paths of the lists of commands that have some besides what slots become. */
  readonly ownCommands: ReadonlySet<string>;
  /** The template with its slots filled. What is around them stays byte for byte. */
  fill(filling: Filling): string;
}

interface Item {
  readonly text: string;
  /** Path of the list that it is in. */
  readonly list: string;
  readonly index: number;
  /** From 0. */
  readonly offset: number;
}

/** Far deeper than any buildspec is. */
const MAX_DEPTH = 16;

const MENTION = /#\{codeartifact:/;
const WHOLE = /^#\{codeartifact:([^}]*)\}$/;
/** The only way to write one: so that a line can be replaced without touching its neighbours. */
const LINE = /^( *)- (["'])#\{codeartifact:[a-z]+\}\2[ \t]*(#.*)?$/;

/**
 * Reads a template of a buildspec.
 *
 * @throws GateError 'input' with file and line: no YAML, an unknown placeholder, one in a place that it does not belong
 * to, twice in a list, missing, or a command of the user's where it would run before the gate
 */
export function readTemplate(text: string, file: string): Template {
  const document = readDocument(text);
  if ('problem' in document) throw refusal(file, document.line, document.problem, 'Mend that line');
  const lines = text.split(/(?<=\n)/);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const items = itemsOf(text);
  const slots = items
    .filter((item) => MENTION.test(item.text))
    .map((item) => slotOf(item, lineOf(item.offset), lines, file, document.lineOf(item.list.split('.'))));
  refuseRepeated(slots, file);
  refuseMisplaced(slots, items, lineOf, file);
  refuseMissing(slots, document.lineOf, file);
  refuseEnvironment(document, file);
  return {
    slots,
    batchLine: Object.hasOwn(document.value, 'batch') ? document.lineOf(['batch']) : undefined,
    ownCommands: new Set(
      items
        .filter(({ text: one, list }) => /^phases\.\w+\.commands$/.test(list) && !WHOLE.test(one))
        .map(({ list }) => list),
    ),
    fill: (filling) => fill(lines, slots, filling),
  };
}

/** Every scalar of the document that is no key. Outside of lists its index is -1, and its path that of the key. */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  const open: {
    readonly isMapping: boolean;
    readonly path: string;
    key: string | undefined;
    index: number;
  }[] = [];
  for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
    if (event.type === EVENT_ID.POP) open.pop();
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS)
      continue;
    const parent = open.at(-1);
    const scalar = event.type === EVENT_ID.SCALAR ? event : undefined;
    const value = scalar && getScalarValue(text, scalar);
    if (parent?.isMapping === true && parent.key === undefined && value !== undefined) {
      if (MENTION.test(value))
        items.push({ text: value, list: parent.path, index: -1, offset: scalar!.valueStart });
      parent.key = value;
      continue;
    }
    const step = parent?.isMapping === true ? parent.key : undefined;
    const path = [parent?.path, step].filter((part) => part !== undefined && part !== '').join('.');
    const index = parent === undefined || parent.isMapping ? -1 : parent.index++;
    if (parent !== undefined) parent.key = undefined;
    if (scalar !== undefined) items.push({ text: value!, list: path, index, offset: scalar.valueStart });
    else open.push({ isMapping: event.type === EVENT_ID.MAPPING, path, key: undefined, index: 0 });
  }
  return items;
}

function slotOf(item: Item, line: number, lines: readonly string[], file: string, keyLine: number): Slot {
  const name = WHOLE.exec(item.text)?.[1];
  if (name === undefined)
    throw refusal(
      file,
      line,
      'a placeholder stands inside a longer text',
      'Make it an item of its own; commands around it are items of their own as well',
    );
  if (!isPlaceholderName(name))
    throw refusal(
      file,
      line,
      `there is no placeholder ${placeholderText(name.slice(0, 40))}`,
      suggestion(name, Object.keys(PLACEHOLDERS)),
    );
  const { lists }: Placeholder = PLACEHOLDERS[name];
  if (item.index === -1 || !lists.includes(item.list))
    throw refusal(
      file,
      line,
      `${placeholderText(name)} stands in ${item.list}`,
      `Make it an item of ${lists.join(', or of ')}`,
    );
  const [, indent] = LINE.exec(lines[line - 1]!.trimEnd()) ?? [];
  if (indent === undefined)
    throw refusal(
      file,
      line,
      `${placeholderText(name)} does not have its line to itself`,
      `Write it as: - "${placeholderText(name)}"`,
    );
  return { name, list: item.list, line, indent: indentOf(name, indent.length, lines[keyLine - 1]!), keyLine };
}

/** Items may stand right below their key, but what becomes a mapping has to be further in. */
function indentOf(name: PlaceholderName, written: number, keyLine: string): number {
  const ofKey = /^ */.exec(keyLine)![0].length;
  return PLACEHOLDERS[name].becomes === 'entries' && written <= ofKey ? ofKey + 2 : written;
}

function refuseRepeated(slots: readonly Slot[], file: string): void {
  for (const [index, slot] of slots.entries()) {
    const first = slots.slice(0, index).find(({ name, list }) => name === slot.name && list === slot.list);
    if (first === undefined) continue;
    throw refusal(
      file,
      slot.line,
      `${placeholderText(slot.name)} stands in line ${first.line} already`,
      'Remove one of them',
    );
  }
}

function refuseMisplaced(
  slots: readonly Slot[],
  items: readonly Item[],
  lineOf: (offset: number) => number,
  file: string,
): void {
  for (const slot of slots) {
    const { becomes, position }: Placeholder = PLACEHOLDERS[slot.name];
    const list = items.filter((item) => item.index !== -1 && item.list === slot.list);
    const own = list.findIndex(({ text }) => text === placeholderText(slot.name));
    const before = list[own - 1];
    const after = list[own + 1];
    if (position === 'first' && before !== undefined)
      throw refusal(
        file,
        lineOf(list[0]!.offset),
        'a command runs before the gate has judged what the build is about to use',
        `Put it below ${placeholderText(slot.name)} in line ${slot.line}`,
      );
    if (position === 'last' && after !== undefined)
      throw refusal(
        file,
        lineOf(after.offset),
        `a command stands after ${placeholderText(slot.name)}, which says that the phase has succeeded`,
        `Put it above line ${slot.line}`,
      );
    if (becomes === 'entries' && list.length > 1)
      throw refusal(
        file,
        lineOf((before ?? after)!.offset),
        `${placeholderText(slot.name)} becomes a mapping, and a list item stands beside it`,
        `Leave ${placeholderText(slot.name)} alone there, or write the whole section by hand`,
      );
  }
  refuseOrder(slots, 'login', 'install', file);
}

function refuseOrder(
  slots: readonly Slot[],
  earlier: PlaceholderName,
  later: PlaceholderName,
  file: string,
): void {
  const first = slots.find(({ name }) => name === earlier);
  const second = slots.find(({ name }) => name === later);
  if (first === undefined || second === undefined || first.line < second.line) return;
  throw refusal(
    file,
    second.line,
    `${placeholderText(later)} needs what ${placeholderText(earlier)} does`,
    `Put it below line ${first.line}`,
  );
}

function refuseMissing(
  slots: readonly Slot[],
  lineOf: (path: readonly string[]) => number,
  file: string,
): void {
  const needed: [PlaceholderName, string][] = Object.entries(PLACEHOLDERS).flatMap(
    ([name, { lists, isRequired }]) =>
      isRequired ? lists.map((list): [PlaceholderName, string] => [name as PlaceholderName, list]) : [],
  );
  if (slots.some(({ name }) => name === 'publish')) needed.push(['release', 'phases.pre_build.commands']);
  const [missing] = needed.filter(
    ([name, list]) => !slots.some((slot) => slot.name === name && slot.list === list),
  );
  if (missing === undefined) return;
  const [name, list] = missing;
  throw refusal(
    file,
    lineOf(list.split('.')),
    `${list} lacks ${placeholderText(name)}`,
    `Add the item: - "${placeholderText(name)}"`,
  );
}

/** Variables that make a shell or Node run something else first, or that the generated commands rely on. */
const BEFORE_THE_GATE =
  /^(?:BASH_ENV|ENV|SHELLOPTS|LD_PRELOAD|LD_LIBRARY_PATH|PATH|NODE_OPTIONS|CODEARTIFACT_GATE\w*|RELEASE_VERSION)$/;

/** What is in `env` is in force before the first command. */
function refuseEnvironment({ value, lineOf }: ConfigDocument, file: string): void {
  const env = mappingAt(value, 'env');
  const { shell } = env;
  if (typeof shell === 'string' && /^(?:powershell|cmd)\.exe$/.test(shell))
    throw refusal(
      file,
      lineOf(['env', 'shell']),
      `the commands that are generated are not for ${shell}`,
      'Use bash or /bin/sh',
    );
  for (const section of ['variables', 'parameter-store', 'secrets-manager']) {
    const name = Object.keys(mappingAt(env, section)).find((one) => BEFORE_THE_GATE.test(one));
    if (name === undefined) continue;
    throw refusal(
      file,
      lineOf(['env', section, name]),
      `${name} would change what runs as the gate`,
      'Take it out, and export it in a command of phases.build where the build needs it',
    );
  }
}

function mappingAt(
  mapping: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> {
  const value = mapping[key];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function fill(lines: readonly string[], slots: readonly Slot[], filling: Filling): string {
  const filled = [...lines];
  for (const slot of slots) {
    const index = slot.line - 1;
    const replacement = filling(slot);
    if (replacement === undefined) {
      // The key whose only content the slot was goes with it, and so do comments between the two.
      filled.fill('', slot.keyLine - 1, index + 1);
      continue;
    }
    const comment = LINE.exec(lines[index]!.trimEnd())?.[3];
    const all = comment === undefined ? replacement : [comment, ...replacement];
    // Blocks bring their own line breaks, and are indented as they were written.
    filled[index] = all.map((text) => `${' '.repeat(slot.indent)}${text}\n`).join('');
  }
  return filled.join('');
}

function refusal(file: string, line: number, cause: string, remedy: string): GateError {
  return new GateError('input', { doing: 'read the template', cause, remedy, file, line });
}
