import { parse, TomlError } from 'smol-toml';
import { MAX_DEPTH } from '../../lockfiles/limits.js';
import { linesOf } from './settings.js';
import type { ConfigTree, TreeProblem } from './tree.js';

/** @see TOML 1.0 */
export function readToml(text: string): ConfigTree | TreeProblem {
  try {
    const value = parse(text, { maxDepth: MAX_DEPTH });
    const lines = linesByKey(text);
    return { value, lineOf: (path) => nearestLine(lines, path) };
  } catch (error) {
    return { problem: 'it is not valid TOML', line: error instanceof TomlError ? error.line : 1 };
  }
}

/**
 * The reader tells no positions, so keys are looked for at the starts of lines: `[a.b]`, `[[a.b]]` and `key =`. What
 * looks like one inside of a text of many lines leads to the wrong line, never to another verdict.
 */
function linesByKey(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const items = new Map<string, number>();
  let table = '';
  for (const [index, line] of linesOf(text).entries()) {
    const content = line.trimStart();
    const header = /^(\[{1,2})([^[\]]{1,500})\]/.exec(content);
    if (header !== null) {
      table = keyOf(header[2]!);
      if (header[1] === '[[') {
        const item = items.get(table) ?? 0;
        items.set(table, item + 1);
        table = `${table}.${item}`;
      }
      if (!lines.has(table)) lines.set(table, index + 1);
      continue;
    }
    const key = /^([A-Za-z0-9_"'.@:/ \t-]{1,500})=/.exec(content)?.[1];
    if (key === undefined) continue;
    const path = table === '' ? keyOf(key) : `${table}.${keyOf(key)}`;
    if (!lines.has(path)) lines.set(path, index + 1);
  }
  return lines;
}

function keyOf(text: string): string {
  return text.replace(/["'\s]/g, '');
}

function nearestLine(lines: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).map(String).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}
