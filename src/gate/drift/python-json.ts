import { isTable } from '../../lockfiles/toml.js';

export interface Separators {
  readonly item: string;
  readonly key: string;
}

/** What `json.dumps` puts between items where it is told nothing else. */
export const DEFAULT_SEPARATORS: Separators = { item: ', ', key: ': ' };

/**
 * What Python's `json.dumps(value, sort_keys=True)` gives for a value of a TOML file, byte for byte: clients take
 * the digest of it.
 *
 * @returns undefined for floats and dates, which Python spells in ways of its own
 * @see Python documentation, "json"
 */
export function pythonJson(value: unknown, separators: Separators = DEFAULT_SEPARATORS): string | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return asciiText(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => pythonJson(item, separators));
    return items.includes(undefined) ? undefined : `[${items.join(separators.item)}]`;
  }
  if (!isTable(value)) return undefined;
  const members: string[] = [];
  for (const key of Object.keys(value).sort(byCodePoint)) {
    const member = pythonJson(value[key], separators);
    if (member === undefined) return undefined;
    members.push(`${asciiText(key)}${separators.key}${member}`);
  }
  return `{${members.join(separators.item)}}`;
}

function asciiText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Python orders texts by code point, JavaScript by UTF-16 unit: UTF-8 bytes have the order of the former. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
