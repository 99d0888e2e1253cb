import type { BuildspecDocument } from '../document.js';
import { type Image, imageNamed } from '../images.js';
import { PHASES, type PhaseName } from '../schema.js';
import type { LintContext } from './finding.js';
import { commandsOf, type Occurrence, parseShell, type Script } from './shell.js';

type Mapping = Readonly<Record<string, unknown>>;

/** One command of a phase: a list item, however many lines it has. */
export interface Item {
  readonly phase: PhaseName;
  readonly section: 'commands' | 'finally';
  /** In its section. */
  readonly index: number;
  readonly text: string;
  /** Empty where the shell is none of POSIX. */
  readonly script: Script;
  /** Every simple command of the item. */
  readonly commands: readonly Occurrence[];
  readonly line: number;
  /** Line of the file for a line of the script, which counts from 0. */
  lineOf(scriptLine: number): number;
}

export interface Phase {
  readonly name: PhaseName;
  readonly fields: Mapping;
  readonly commands: readonly Item[];
  readonly finally: readonly Item[];
}

export interface Variable {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
}

/** A buildspec as the lints see it. Whatever is malformed is absent: that is for the schema to tell. */
export interface Subject {
  readonly text: string;
  readonly document: BuildspecDocument;
  readonly context: LintContext;
  /** Of the context; undefined where it is not known. */
  readonly image: Image | undefined;
  readonly compute: LintContext['compute'];
  readonly phases: readonly Phase[];
  /** All of them, in the order in which they run: `commands`, then `finally` of each phase. */
  readonly items: readonly Item[];
  readonly variables: readonly Variable[];
  /** The mapping at a path; empty where there is none. */
  mapping(...path: PropertyKey[]): Mapping;
  /** The texts at a path, each with its line, where one text and a list of them mean the same. */
  texts(...path: PropertyKey[]): readonly { readonly text: string; readonly line: number }[];
  lineOf(...path: PropertyKey[]): number;
}

export function subjectOf(text: string, document: BuildspecDocument, context: LintContext): Subject {
  const at = (path: readonly PropertyKey[]): unknown => {
    let value: unknown = document.value;
    for (const key of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      value = (value as Record<PropertyKey, unknown>)[key];
    }
    return value;
  };
  const mapping = (...path: PropertyKey[]): Mapping => {
    const value = at(path);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
  };
  const texts = (...path: PropertyKey[]) => {
    const value = at(path);
    const list = Array.isArray(value) ? (value as unknown[]) : [value];
    return list.flatMap((item, index) => {
      const place = Array.isArray(value) ? [...path, index] : path;
      return typeof item === 'string' ? [{ text: item, line: document.lineOf(place), path: place }] : [];
    });
  };
  const { shell } = mapping('env');
  const isPosix = shell === undefined ? !POWERSHELL.test(text) : shell === 'bash' || shell === '/bin/sh';
  const itemsOf = (phase: PhaseName, section: Item['section']): readonly Item[] =>
    texts('phases', phase, section).map((found, index) =>
      itemOf({ phase, section, index }, found, document, isPosix),
    );
  const phases = PHASES.filter((name) => at(['phases', name]) !== undefined).map((name) => ({
    name,
    fields: mapping('phases', name),
    commands: itemsOf(name, 'commands'),
    finally: itemsOf(name, 'finally'),
  }));
  const image = context.image === undefined ? undefined : imageNamed(context.image);
  return {
    text,
    document,
    context,
    image,
    compute: image?.compute === 'lambda' ? 'lambda' : context.compute,
    phases,
    items: phases.flatMap((phase) => [...phase.commands, ...phase.finally]),
    variables: Object.entries(mapping('env', 'variables')).map(([name, value]) => ({
      name,
      value,
      line: document.lineOf(['env', 'variables', name]),
    })),
    mapping,
    texts,
    lineOf: (...path) => document.lineOf(path),
  };
}

/** Windows images take PowerShell where the buildspec names no shell. */
const POWERSHELL =
  /\$env:\w|\b(?:Write-(?:Host|Output)|Invoke-\w+|Set-(?:Location|Item|ExecutionPolicy)|New-Item|Get-\w+Item) /i;

/** `style` of a block that keeps its lines, as js-yaml numbers them. */
const LITERAL_BLOCK = 4;

function itemOf(
  place: Pick<Item, 'phase' | 'section' | 'index'>,
  { text, line, path }: { text: string; line: number; path: readonly PropertyKey[] },
  document: BuildspecDocument,
  isPosix: boolean,
): Item {
  const written = document.scalarAt(path);
  const script = parseShell(isPosix ? text : '');
  // Only a literal block has the lines of the file; what is folded begins where it begins.
  const isLiteral = written?.style === LITERAL_BLOCK;
  const first = isLiteral ? written.line : line;
  return {
    ...place,
    text,
    script,
    commands: commandsOf(script.body),
    line: first,
    lineOf: (scriptLine) => (isLiteral ? first + scriptLine : first),
  };
}
