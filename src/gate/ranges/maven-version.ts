/** A number, a qualifier, or what follows a hyphen or a change between digits and letters. */
type Item = bigint | string | Item[];

/** From early to late; `''` is the release itself. @see Maven's `ComparableVersion` (3.8) */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
const LETTERS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/**
 * Orders versions as Maven does. Total: any text is a version.
 * @param a at most a few hundred characters: each hyphen costs a level of recursion
 */
export function compareMavenVersions(a: string, b: string): number {
  return compareItems(parseVersion(a), parseVersion(b));
}

function parseVersion(version: string): Item[] {
  const root: Item[] = [];
  const lists = [root];
  const nest = () => {
    const list: Item[] = [];
    lists.at(-1)!.push(list);
    lists.push(list);
  };
  // `.rc1` counts as `-rc1`.
  const nestQualifier = () => {
    if (lists.at(-1)!.length > 0) nest();
  };
  const text = version.toLowerCase();
  let start = 0;
  let isNumber = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const isDigit = character >= '0' && character <= '9';
    if (character === '.' || character === '-') {
      lists.at(-1)!.push(at === start ? 0n : readItem(text.slice(start, at), isNumber, false));
      start = at + 1;
      if (character === '-') nest();
    } else {
      if (isDigit !== isNumber && at > start) {
        if (!isNumber) nestQualifier();
        lists.at(-1)!.push(readItem(text.slice(start, at), isNumber, isDigit));
        start = at;
        nest();
      }
      isNumber = isDigit;
    }
  }
  if (start < text.length && !isNumber) nestQualifier();
  if (start < text.length) lists.at(-1)!.push(readItem(text.slice(start), isNumber, false));
  for (const list of lists.toReversed()) dropTrailingZeros(list);
  return root;
}

function readItem(text: string, isNumber: boolean, digitFollows: boolean): Item {
  if (isNumber) return BigInt(text);
  const word = digitFollows && Object.hasOwn(LETTERS, text) ? LETTERS[text]! : text;
  return Object.hasOwn(ALIASES, word) ? ALIASES[word]! : word;
}

/** `1.0.0` is `1`; lists after a hyphen are looked past. */
function dropTrailingZeros(list: Item[]): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at]!;
    if (item === 0n || item === '' || (Array.isArray(item) && item.length === 0)) list.splice(at, 1);
    else if (!Array.isArray(item)) break;
  }
}

function compareItems(a: Item | undefined, b: Item | undefined): number {
  if (a === undefined) return b === undefined ? 0 : -compareItems(b, undefined);
  if (Array.isArray(a)) return compareList(a, b);
  if (typeof a === 'bigint') {
    if (b === undefined) return a === 0n ? 0 : 1;
    return typeof b === 'bigint' ? compare(a, b) : 1;
  }
  if (b === undefined) return compare(rank(a), rank(''));
  return typeof b === 'string' ? compare(rank(a), rank(b)) : -1;
}

function compareList(a: Item[], b: Item | undefined): number {
  if (typeof b === 'bigint') return -1;
  if (typeof b === 'string') return 1;
  const length = Math.max(a.length, b?.length ?? 0);
  for (let at = 0; at < length; at++) {
    const order = compareItems(a[at], b?.[at]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Known qualifiers by their place, unknown ones after them by the alphabet. */
function rank(qualifier: string): string {
  const place = QUALIFIERS.indexOf(qualifier);
  return place === -1 ? `${QUALIFIERS.length}-${qualifier}` : String(place);
}

function compare<T extends bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
