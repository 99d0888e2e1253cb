import { posix } from 'node:path';
import { isJsonProblem, JsonObject, parseJson } from '../lockfiles/json.js';
import type { ParsedLockfile, Problem } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';

const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'] as const;

/**
 * The problems among a lockfile's disputes: entries that differ from what the file itself asks for, and that the
 * manifest beside it does not ask for either: by an override, or directly where the file does not repeat that.
 *
 * @see npm documentation, "package.json", overrides
 */
export async function settleDisputes(
  { disputes }: ParsedLockfile,
  file: string,
  checkout: Checkout,
): Promise<Problem[]> {
  if (disputes === undefined || disputes.length === 0) return [];
  const manifest = await readManifest(checkout, posix.join(posix.dirname(file), 'package.json'));
  const wanted = manifest === undefined ? new Map<string, string[]>() : specificationsIn(manifest);
  return disputes
    .filter(({ name, isMetBy }) => wanted.get(name)?.some(isMetBy) !== true)
    .map(({ problem }) => problem);
}

async function readManifest(checkout: Checkout, name: string): Promise<JsonObject | undefined> {
  const text = await checkout.read(name);
  const manifest = typeof text === 'string' ? parseJson(text) : undefined;
  if (manifest === undefined || isJsonProblem(manifest)) return undefined;
  return manifest instanceof JsonObject ? manifest : undefined;
}

/** Every specification that the manifest gives, by the name of the package: its own and those of overrides. */
function specificationsIn(manifest: JsonObject): ReadonlyMap<string, readonly string[]> {
  const direct: [string, string][] = SECTIONS.flatMap((section) => textsOf(manifest.get(section)));
  const overriding: [string, string][] = [];
  const collect = (list: JsonObject, around: string): void => {
    for (const [key, value] of list.entries()) {
      // `.` is the package that the list is of; a key can narrow it to a range: `name@1.x`.
      const name = key === '.' ? around : key.replace(/(?<=.)@.*$/s, '');
      if (value instanceof JsonObject) collect(value, name);
      else if (typeof value === 'string') overriding.push([name, value]);
    }
  };
  const overrides = manifest.get('overrides');
  if (overrides instanceof JsonObject) collect(overrides, '');
  const found = new Map<string, string[]>();
  const add = (name: string, spec: string) => found.set(name, [...(found.get(name) ?? []), spec]);
  for (const [name, spec] of direct) add(name, spec);
  for (const [name, spec] of overriding) {
    if (!spec.startsWith('$')) add(name, spec);
    else for (const [other, own] of direct) if (other === spec.slice(1)) add(name, own);
  }
  return found;
}

function textsOf(list: unknown): [string, string][] {
  if (!(list instanceof JsonObject)) return [];
  return [...list.entries()].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
}
