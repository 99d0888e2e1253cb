import type * as z from 'zod/mini';
import { suggestion } from '../../config/nearest.js';
import { buildspecJsonSchema, buildspecSchema, PHASES } from '../schema.js';
import type { Found, Lint } from './finding.js';
import type { Subject } from './subject.js';

/** What the schema of buildspec 0.2 does not allow, but for what other lints say in better words. */
export const schema: Lint = {
  id: 'schema',
  severity: 'error',
  summary: 'The file is no well-formed buildspec 0.2: an unknown or missing key, or a value of another kind.',

  find({ document }: Subject): readonly Found[] {
    const result = buildspecSchema.safeParse(document.value);
    if (result.success) return [];
    const { issues } = result.error;
    // A misspelt key is often why another is missing.
    const misspelt = issues
      .filter(({ code }) => code === 'unrecognized_keys')
      .map(({ path }) => JSON.stringify(path));
    return issues
      .filter(({ code, path }) => code !== 'custom' || !misspelt.includes(JSON.stringify(path)))
      .flatMap((issue) => withinForms(issue))
      .filter((issue) => !isSaidElsewhere(issue))
      .flatMap((issue) => foundOf(issue, document));
  },
};

type Issue = z.core.$ZodIssue;

/** Of a value that has several forms, the faults within the form that was meant: that which was followed furthest. */
function withinForms(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depthOf = (faults: readonly Issue[]) => Math.max(0, ...faults.map(({ path }) => path.length));
  const meant = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  if (depthOf(meant) === 0) return meant.length === 1 && issue.errors.length === 1 ? meant : [issue];
  return meant.flatMap((inner) => withinForms({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** @see version.ts, command-text.ts, runtime-phase.ts */
function isSaidElsewhere({ path, code }: Issue): boolean {
  if (path[0] === 'version' && code !== 'unrecognized_keys') return true;
  const isItem =
    path[0] === 'phases' && (path[2] === 'commands' || path[2] === 'finally') && path.length === 4;
  return isItem && code === 'invalid_type';
}

function foundOf(issue: Issue, document: Subject['document']): readonly Found[] {
  const name = issue.path.reduce<string>(nameOf, '');
  const line = document.lineOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .filter((key) => !(key === 'runtime-versions' && issue.path[0] === 'phases'))
      .map((key) => ({
        line: document.lineOf([...issue.path, key]),
        message: `${nameOf(name, key)} is no key of a buildspec`,
        remedy:
          name === '' && PHASES.some((phase) => phase === key)
            ? 'Indent it: it belongs below phases'
            : suggestion(key, keysAt(issue.path)),
      }));
  if (issue.code === 'invalid_key')
    return [
      { line, message: `the name ${name} ${issue.issues[0]?.message ?? ''}`, remedy: 'Choose another' },
    ];
  const value = valueAt(document.value, issue.path);
  if (value === undefined) return [{ line, message: `${name} is missing`, remedy: 'Add it' }];
  if (value === null) return [{ line, message: `${name} is empty`, remedy: 'Fill it in, or take it out' }];
  return [{ line, message: `${name === '' ? 'it' : name} ${causeOf(issue)}`, remedy: remedyOf(issue) }];
}

/** `phases.build.commands, item 2`: lists are counted from 1, as people do. */
function nameOf(name: string, part: PropertyKey): string {
  if (typeof part === 'number') return `${name}, item ${part + 1}`;
  return name === '' ? String(part) : `${name}.${String(part)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The value itself is not repeated: it may be a secret. */
function causeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'is empty';
    case 'too_big':
      return `must have at most ${issue.maximum}`;
    case 'invalid_union':
      return issue.message === UNWORDED ? `must be ${kindsOf(issue)}` : issue.message;
    default:
      return issue.message;
  }
}

/** What zod says where the schema has no words of its own. */
const UNWORDED = 'Invalid input';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function kindsOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors.flatMap(([first]) => {
    if (first?.code === 'invalid_type') return [KINDS[first.expected] ?? first.expected];
    if (first?.code === 'invalid_value') return [first.values.map(String).join(', ')];
    return [];
  });
  return kinds.length === 0 ? 'of another kind' : [...new Set(kinds)].join(' or ');
}

function remedyOf(issue: Issue): string {
  if (issue.path.length === 0) return 'Add what is missing';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put it in quotes, or fill it in';
  return 'Correct it: codeartifact-gate schema buildspec tells what every key takes';
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** A JSON Schema takes long to make, and most buildspecs need none. */
let jsonSchema: JsonSchema | undefined;

/** Which keys may stand at a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  jsonSchema ??= buildspecJsonSchema();
  let candidates: readonly JsonSchema[] = [jsonSchema];
  for (const key of path) {
    candidates = candidates
      .flatMap((inner) => [inner, ...(inner.anyOf ?? [])])
      .flatMap(({ properties, additionalProperties, items }) => [
        properties?.[String(key)],
        typeof additionalProperties === 'object' ? additionalProperties : undefined,
        typeof key === 'number' ? items : undefined,
      ])
      .filter((inner) => inner !== undefined);
  }
  return candidates.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
