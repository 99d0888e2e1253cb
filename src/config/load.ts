import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type * as z from 'zod/mini';
import { GateError } from '../errors.js';
import type { ConfigDocument } from './document.js';
import { suggestion } from './nearest.js';
import { type Settings, settingsSchema } from './settings.js';
import { type SettingsFlag, settingsFlags } from './settings-flags.js';

export const CONFIG_FILE = 'codeartifact-gate.yml';
const MAX_BYTES = 256 * 1024;

export interface SettingsRequest {
  /** Path of the configuration, which then must exist. Default: `codeartifact-gate.yml` in `folder`, if it is there. */
  readonly file?: string | undefined;
  /** What the file says, where it is not the one of the folder that counts. @see base.ts */
  readonly text?: string | undefined;
  /** Values laid over the file; names that are no settings are left alone. Empty text counts as absent. */
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** `AWS_REGION` and `AWS_DEFAULT_REGION` give the region when nothing else does. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Default: the working directory. */
  readonly folder?: string;
  /** How a flag is called in messages. Default: `--name`. */
  readonly flagName?: (name: string) => string;
}

/**
 * The one place where configuration comes together: file, then flags over it, then the region of the environment.
 *
 * @throws GateError 'input' with key, file, line and remedy
 */
export async function loadSettings(request: SettingsRequest): Promise<Settings> {
  const document = await readDocument(request);
  const flagName = request.flagName ?? ((name: string) => `--${name}`);
  const given = readFlags(request.flags, flagName);
  const region = request.environment['AWS_REGION'] || request.environment['AWS_DEFAULT_REGION'];
  const raw = {
    ...(region === undefined || region === '' ? {} : { region }),
    ...document?.document.value,
    ...given,
  };
  const result = settingsSchema.safeParse(raw);
  if (result.success) {
    const settings = deepFreeze(result.data);
    if (document !== undefined) DOCUMENTS.set(settings, document);
    return settings;
  }
  // A misspelt key is often why another is missing.
  const { issues } = result.error;
  throw explain(issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!, {
    raw,
    given,
    document,
    flagName,
    regionIsFromEnvironment: raw.region === region,
  });
}

/** Beside the settings, so that these stay the plain values that the schema describes. */
const DOCUMENTS = new WeakMap<Settings, LoadedDocument>();

/**
 * Where in the configuration file the value at `path` stands: for messages about what is well-formed, but wrong
 * later.
 *
 * @returns undefined for settings that no file gave
 */
export function placeOfSetting(
  settings: Settings,
  path: readonly PropertyKey[],
): { readonly file: string; readonly line: number } | undefined {
  const loaded = DOCUMENTS.get(settings);
  return loaded === undefined ? undefined : { file: loaded.file, line: loaded.document.lineOf(path) };
}

interface LoadedDocument {
  readonly file: string;
  readonly document: ConfigDocument;
}

async function readDocument(request: SettingsRequest): Promise<LoadedDocument | undefined> {
  const { file, folder } = request;
  const name = file ?? CONFIG_FILE;
  const text =
    request.text ?? (await readConfigFile(resolve(folder ?? process.cwd(), name), name, file !== undefined));
  if (text === undefined) return undefined;
  // YAML is not loaded where flags say it all.
  const { parseConfigDocument } = await import('./document.js');
  return { file: name, document: parseConfigDocument(text, name) };
}

/** @throws GateError 'input' where there is a file but no UTF-8 text, or none although it is required */
export async function readConfigFile(
  path: string,
  name: string,
  isRequired: boolean,
  doing = 'read the configuration',
): Promise<string | undefined> {
  const refuse = (cause: string, remedy: string, underlying?: unknown): GateError =>
    new GateError('input', { doing, cause, remedy, file: name, underlying });
  // O_NONBLOCK: a named pipe must not hold the run up.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(
    (error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' && !isRequired) return undefined;
      throw refuse(
        code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${code})`,
        code === 'ENOENT' ? 'Check the path that was given' : 'Check its permissions',
        error,
      );
    },
  );
  if (handle === undefined) return undefined;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse('it is not a regular file', 'Give the path of a YAML file');
    if (stat.size > MAX_BYTES) throw refuse(`it is larger than ${MAX_BYTES / 1024} KiB`, 'Shorten it');
    const bytes = await handle.readFile();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof GateError) throw error;
    throw refuse('it is not UTF-8 text', 'Save it as UTF-8', error);
  } finally {
    await handle.close();
  }
}

function readFlags(
  flags: SettingsRequest['flags'],
  flagName: (name: string) => string,
): Readonly<Record<string, unknown>> {
  const known = settingsFlags();
  const given: Record<string, unknown> = {};
  for (const flag of known) {
    const value = flags[flag.name];
    if (value === undefined || value === '') continue;
    given[flag.name] = readFlag(flag, value, flagName);
  }
  return given;
}

function readFlag(
  flag: SettingsFlag,
  value: string | boolean | readonly string[],
  flagName: (name: string) => string,
): unknown {
  if (flag.kind === 'list') {
    const texts = typeof value === 'object' ? value : [String(value)];
    return texts
      .flatMap((text) => text.split(/[,\n]/))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }
  const text = String(value).trim();
  if (flag.kind === 'text') return text;
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new GateError('input', {
    doing: `read ${flagName(flag.name)}`,
    cause: 'it is not a whole number',
    remedy: 'Give it in digits',
  });
}

interface Explanation {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly given: Readonly<Record<string, unknown>>;
  readonly document: LoadedDocument | undefined;
  readonly flagName: (name: string) => string;
  readonly regionIsFromEnvironment: boolean;
}

function explain(found: z.core.$ZodIssue, context: Explanation): GateError {
  const issue = withinForm(found);
  const [top] = issue.path;
  const key = issue.path.reduce<string>(nameOf, '');
  const place = placeOf(issue, context);
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys[0]!;
    const within = key === '' ? '' : `${key}.`;
    return new GateError('input', {
      doing: 'read the configuration',
      cause: `${within}${unknown} is not a setting`,
      remedy: suggestion(unknown, keysAt(issue.path)),
      ...place,
    });
  }
  if (issue.path.length === 1 && context.raw[String(top)] === undefined) {
    return new GateError('input', {
      doing: 'read the configuration',
      cause: `${key} is missing`,
      remedy: `Add it to ${context.document?.file ?? CONFIG_FILE}, or give ${context.flagName(key)}`,
    });
  }
  const isFromFlag = top !== undefined && Object.hasOwn(context.given, top);
  const isFromEnvironment = key === 'region' && !isFromFlag && context.regionIsFromEnvironment;
  return new GateError('input', {
    doing: `read ${isFromFlag ? context.flagName(key) : isFromEnvironment ? 'AWS_REGION' : key}`,
    cause: causeOf(issue),
    remedy: remedyFor(issue),
    ...(isFromEnvironment ? {} : place),
  });
}

/**
 * What is wrong with the form that was meant, where it is clear which one: the only one that looks into the value, or
 * the only one of its kind, or that with fewer faults than the others.
 */
function withinForm(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const followed = issue.errors.filter((faults) => faults.some(({ path }) => path.length > 0));
  const ofKind = issue.errors.filter((faults) => !faults.some(isOtherKind));
  const [meant, next] =
    [followed, ofKind].find(({ length }) => length === 1) ??
    issue.errors.toSorted((a, b) => a.length - b.length);
  const first = meant?.find(({ code }) => code === 'unrecognized_keys') ?? meant?.[0];
  if (meant === undefined || first === undefined || meant.length === next?.length) return issue;
  return { ...first, path: [...issue.path, ...first.path] };
}

function isOtherKind({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** `gate.deny, entry 2`: lists are counted from 1, as people do. */
function nameOf(name: string, part: PropertyKey): string {
  if (typeof part === 'number') return `${name}, entry ${part + 1}`;
  return name === '' ? String(part) : `${name}.${String(part)}`;
}

function placeOf(
  issue: z.core.$ZodIssue,
  { document, given }: Explanation,
): { file?: string; line?: number } {
  const [top] = issue.path;
  if (document === undefined || (top !== undefined && Object.hasOwn(given, top))) return {};
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  return { file: document.file, line: document.document.lineOf(path) };
}

/** The value itself is not repeated: it may be a secret pasted into the wrong place. */
function causeOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${article(issue.expected)}`;
    case 'invalid_value':
      return `it must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `it must be at least ${issue.minimum}`;
    case 'too_big':
      return `it must be at most ${issue.maximum}`;
    case 'invalid_union':
      return 'it has none of the allowed forms';
    default:
      return `it ${issue.message}`;
  }
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.path[0] === 'domain-owner')
    return 'Write the twelve digits in quotes: domain-owner: "111122223333"';
  return 'Correct it: codeartifact-gate schema tells what every setting takes';
}

function article(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    int: 'a whole number',
    number: 'a whole number',
    array: 'a list',
    object: 'a mapping',
  };
  return words[type] ?? `of type ${type}`;
}

/** What of a schema tells which keys there are: those of a mapping, of a record whose keys are listed, of a choice. */
interface Keyed {
  readonly shape?: Readonly<Record<PropertyKey, Schema>>;
  readonly element?: Schema;
  readonly keyType?: { readonly _zod: { readonly def: { readonly entries?: object } } };
  readonly options?: readonly Schema[];
  /** What a default or `optional` applies to. */
  readonly innerType?: Schema;
}
interface Schema {
  readonly _zod: { readonly def: Keyed };
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  let schema = settingsSchema as unknown as Schema | undefined;
  for (const key of path) {
    const { shape, element } = keyed(schema);
    schema = shape?.[key] ?? element;
  }
  return namesIn(schema);
}

function namesIn(schema: Schema | undefined): readonly string[] {
  const { shape = {}, keyType, options = [] } = keyed(schema);
  return [
    ...Object.keys(shape),
    ...Object.keys(keyType?._zod.def.entries ?? {}),
    ...options.flatMap(namesIn),
  ];
}

function keyed(schema: Schema | undefined): Keyed {
  let def = schema?._zod.def;
  while (def?.innerType !== undefined) def = def.innerType._zod.def;
  return def ?? {};
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
