import type { Call } from './call.js';
import { invalid } from './errors.js';

/**
 * The page of a listing that a request asks for. Tokens name the last item of the page before, so that a listing goes
 * on in the right place even when items were added or deleted in between.
 *
 * @param keyOf what the items are sorted by: unique, and of the same length for all
 * @param usual how many items a page has when the request does not say
 */
export function page<Item>(
  { input, action }: Call,
  items: readonly Item[],
  keyOf: (item: Item) => readonly string[],
  usual: number,
): { readonly items: readonly Item[]; readonly nextToken?: string } {
  const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compare(a.key, b.key));
  const token = input.optionalText('nextToken');
  const after = token === undefined ? undefined : readToken(token, action);
  const rest = after === undefined ? sorted : sorted.filter(({ key }) => compare(key, after) > 0);
  const shown = rest.slice(0, input.integer('maxResults') ?? usual);
  return {
    items: shown.map(({ item }) => item),
    ...(shown.length === rest.length ? {} : { nextToken: writeToken(action, shown.at(-1)!.key) }),
  };
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}

function writeToken(action: string, key: readonly string[]): string {
  return Buffer.from(JSON.stringify([action, ...key])).toString('base64');
}

function readToken(token: string, action: string): readonly string[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64').toString());
  } catch {
    parts = undefined;
  }
  if (!Array.isArray(parts) || parts[0] !== action || !parts.every((part) => typeof part === 'string')) {
    throw invalid('The pagination token is not one of this operation.');
  }
  return parts.slice(1);
}
