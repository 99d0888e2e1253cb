import { posix } from 'node:path';
import { normalisePypiName } from '../aws/formats.js';
import { isJsonProblem, JsonObject, type JsonValue, parseJson } from '../lockfiles/json.js';
import type { LockfileClient, ParsedLockfile, Problem } from '../lockfiles/locked-package.js';
import { partAtVersion } from '../lockfiles/npm-specification.js';
import { isYamlProblem, parseYaml, YamlMapping } from '../lockfiles/yaml.js';
import type { Checkout } from './checkout.js';
import { parseTomlTable, tableAt } from './toml.js';

const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'] as const;

/** Where pnpm keeps settings of the project besides its manifest. */
export const PNPM_SETTINGS = 'pnpm-workspace.yaml';

/** A specification that stands in the place of those that packages give for `name`. */
export interface Override {
  readonly name: string;
  readonly spec: string;
}

/**
 * The problems among a lockfile's disputes: entries that differ from what the file itself asks for, and that the
 * manifest beside it does not ask for either: by an override, or directly where the file does not repeat that.
 */
export async function settleDisputes(
  { disputes }: ParsedLockfile,
  file: string,
  client: LockfileClient,
  checkout: Checkout,
): Promise<Problem[]> {
  if (disputes === undefined || disputes.length === 0) return [];
  const textOf = async (name: string): Promise<string | undefined> => {
    const text = await checkout.read(posix.join(posix.dirname(file), name));
    return typeof text === 'string' ? text : undefined;
  };
  const wanted =
    client === 'uv'
      ? ageLimitsIn(await textOf('pyproject.toml'), await textOf('uv.toml'))
      : specificationsIn(client, await textOf('package.json'), await textOf(PNPM_SETTINGS));
  return disputes
    .filter(({ name, isMetBy }) => wanted.get(name)?.some(isMetBy) !== true)
    .map(({ problem }) => problem);
}

/**
 * What the client puts in the place of specifications, whoever gives them.
 *
 * @param manifest that beside the lockfile; @param settings the text of the `pnpm-workspace.yaml` beside it
 * @see npm documentation, "package.json", overrides; yarn documentation, "Selective dependency resolutions"; pnpm
 * documentation, "Settings", overrides; bun documentation, "Overrides and resolutions"
 */
export function overridesIn(
  client: LockfileClient,
  manifest: JsonObject | undefined,
  settings: string | undefined,
): readonly Override[] {
  switch (client) {
    case 'npm':
      return nestedOverrides(manifest?.get('overrides'), '');
    case 'yarn':
    case 'yarn-berry':
      return flatOverrides(manifest?.get('resolutions'));
    case 'pnpm': {
      const own = manifest?.get('pnpm');
      return [
        ...flatOverrides(manifest?.get('resolutions')),
        ...flatOverrides(own instanceof JsonObject ? own.get('overrides') : undefined),
        ...overridesOfSettings(settings),
      ];
    }
    case 'bun':
      return [
        ...flatOverrides(manifest?.get('resolutions')),
        ...nestedOverrides(manifest?.get('overrides'), ''),
      ];
    default:
      return [];
  }
}

export function readManifest(text: string | undefined): JsonObject | undefined {
  const manifest = text === undefined ? undefined : parseJson(text);
  if (manifest === undefined || isJsonProblem(manifest)) return undefined;
  return manifest instanceof JsonObject ? manifest : undefined;
}

/** Every specification that the manifest gives, by the name of the package: its own and those of overrides. */
function specificationsIn(
  client: LockfileClient,
  text: string | undefined,
  settings: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const manifest = readManifest(text);
  const direct = SECTIONS.flatMap((section) => textsOf(manifest?.get(section)));
  const found = new Map<string, string[]>();
  for (const [name, spec] of direct) add(found, name, spec);
  for (const { name, spec } of overridesIn(client, manifest, settings)) {
    if (!spec.startsWith('$')) add(found, name, spec);
    else for (const [other, own] of direct) if (other === spec.slice(1)) add(found, name, own);
  }
  return found;
}

/** The packages with an age limit of their own, and the limit: `false` is none. */
function ageLimitsIn(
  pyproject: string | undefined,
  settings: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const table of [
    tableAt(parseTomlTable(pyproject ?? '') ?? {}, 'tool', 'uv'),
    parseTomlTable(settings ?? '') ?? {},
  ]) {
    for (const [name, limit] of Object.entries(tableAt(table, 'exclude-newer-package')))
      add(found, normalisePypiName(name), String(limit));
  }
  return found;
}

function add(found: Map<string, string[]>, name: string, spec: string): void {
  const known = found.get(name);
  if (known === undefined) found.set(name, [spec]);
  else known.push(spec);
}

/** A key can narrow its package to a range, `name@1.x`; a list below it is of what that package asks for. */
function nestedOverrides(list: JsonValue | undefined, around: string): Override[] {
  if (!(list instanceof JsonObject)) return [];
  return [...list.entries()].flatMap(([key, value]) => {
    // `.` is the package that the list is of.
    const name = key === '.' ? around : key.replace(/(?<=.)@.*$/s, '');
    return typeof value === 'string' ? [{ name, spec: value }] : nestedOverrides(value, name);
  });
}

function flatOverrides(list: JsonValue | undefined): Override[] {
  return textsOf(list).map(([key, spec]) => ({ name: nameOfSelector(key), spec }));
}

/** Whether a `pnpm-workspace.yaml` names code that changes manifests. */
export function namesHooks(settings: string | undefined): boolean {
  return readSettings(settings)?.has('pnpmfile') === true;
}

function readSettings(text: string | undefined): YamlMapping | undefined {
  const documents = text === undefined ? [] : parseYaml(text);
  const root = isYamlProblem(documents) ? undefined : documents[0]?.value;
  return root instanceof YamlMapping ? root : undefined;
}

function overridesOfSettings(text: string | undefined): Override[] {
  const list = readSettings(text)?.get('overrides');
  if (!(list instanceof YamlMapping)) return [];
  return [...list.entries()].flatMap(([key, spec]) =>
    typeof spec === 'string' ? [{ name: nameOfSelector(key), spec }] : [],
  );
}

/** `parent@1>@scope/name@>=2 <3`, `parent/**\/name`, `name@npm:1.0.0` */
function nameOfSelector(selector: string): string {
  // What stands behind a blank, a bar or an at sign is an operator of a range.
  const narrowed = selector.split(/(?<=[^ |@])>/).at(-1)!;
  const [last = '', before = ''] = narrowed.split('/').reverse();
  const { name } = partAtVersion(last);
  return before.startsWith('@') ? `${before}/${name}` : name;
}

function textsOf(list: JsonValue | undefined): [string, string][] {
  if (!(list instanceof JsonObject)) return [];
  return [...list.entries()].flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : [],
  );
}
