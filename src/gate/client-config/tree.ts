import { JsonArray, JsonObject, type JsonValue } from '../../lockfiles/json.js';
import { type ConfigSetting, MAX_SETTING_NAME } from './settings.js';

/** A configuration that was read from TOML, YAML or JSON. */
export interface ConfigTree {
  readonly value: unknown;
  /** Line of the key or list item at `path`, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

export interface TreeProblem {
  readonly problem: string;
  readonly line: number;
}

/**
 * Every text, number and truth value of a tree, its key the names above it joined by dots; places in lists are left
 * out. What has too long a name is not gone into: the name is refused.
 */
export function settingsOf(tree: ConfigTree): ConfigSetting[] {
  const settings: ConfigSetting[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[], key: string): void => {
    if (key.length > MAX_SETTING_NAME) {
      settings.push({ key, value: '', line: tree.lineOf(path) });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], key);
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [name, member] of Object.entries(value))
        visit(member, [...path, name], key === '' ? name : `${key}.${name}`);
    } else if (value !== null && value !== undefined) {
      settings.push({ key, value: String(value), line: tree.lineOf(path) });
    }
  };
  visit(tree.value, [], '');
  return settings;
}

export function isTreeProblem(tree: ConfigTree | TreeProblem): tree is TreeProblem {
  return 'problem' in tree;
}

/** The same of JSON; the depth is bounded by the parser. */
export function settingsOfJson(value: JsonValue, key: string, line: number): ConfigSetting[] {
  if (value instanceof JsonObject)
    return [...value.entries()].flatMap(([name, member, at]) =>
      settingsOfJson(member, key === '' ? name : `${key}.${name}`, at),
    );
  if (value instanceof JsonArray)
    return value.items.flatMap((item) => settingsOfJson(item.value, key, item.line));
  return [{ key, value: String(value), line }];
}
