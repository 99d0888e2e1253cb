import { parse } from 'smol-toml';
import { MAX_DEPTH } from '../lockfiles/limits.js';
import { isTable, type TomlTable, tableOf } from '../lockfiles/toml.js';

/**
 * A TOML manifest, or undefined where it is none. Integers are of type bigint, so that they differ from floats.
 * @see TOML 1.0
 */
export function parseTomlTable(text: string): TomlTable | undefined {
  try {
    return parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: true });
  } catch {
    return undefined;
  }
}

/** The table at `path`; an empty one where there is none. */
export function tableAt(table: TomlTable, ...path: readonly string[]): TomlTable {
  let at: unknown = table;
  for (const key of path) at = isTable(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return tableOf(at);
}

/** The texts of a list; none where it is no list. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
