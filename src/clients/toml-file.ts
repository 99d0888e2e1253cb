import { parse, TomlError } from 'smol-toml';
import { GateError } from '../errors.js';
import { lineOfOffset } from './client.js';

export type Table = Readonly<Record<string, unknown>>;

/**
 * A file of the user's.
 *
 * @param client for the message
 * @returns empty where there is no such file
 * @throws GateError 'input' where it is not TOML
 */
export function readTomlFile(client: string, file: string, text: string | undefined): Table {
  if (text === undefined) return {};
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new GateError('input', {
      doing: `read what ${file.split('/').at(-1)} says to ${client}`,
      cause: `it is not valid TOML (${error.message.split('\n', 1)[0]})`,
      remedy: 'Mend that line',
      file,
      line: Math.min(error.line, lineOfOffset(text, text.length)),
      underlying: error,
    });
  }
}

/** A table of tables; empty where it is something else. */
export function tableIn(value: unknown, ...path: readonly string[]): Table {
  let table = value;
  for (const key of path) table = isTable(table) ? table[key] : undefined;
  return isTable(table) ? table : {};
}

/** An array of tables; without whatever else is in it. */
export function tablesIn(value: unknown): readonly Table[] {
  return Array.isArray(value) ? value.filter(isTable) : [];
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
