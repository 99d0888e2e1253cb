/** Names shorter than this have too many honest neighbours. */
const SHORTEST = 4;

/**
 * Whether two different names can be taken for each other: equal but for case, separators and digits that look like
 * letters, or one character apart (one more, one less, another one, two neighbours swapped).
 */
export function isConfusable(a: string, b: string): boolean {
  if (a === b) return false;
  if (skeleton(a) === skeleton(b)) return true;
  return Math.min(a.length, b.length) >= SHORTEST && isOneEditApart(a.toLowerCase(), b.toLowerCase());
}

function skeleton(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_.]+/g, '')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l');
}

/** @see the optimal string alignment distance; in linear time, since only a distance of one matters */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const isSwapped =
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2);
  return isSwapped || short.slice(start + 1) === long.slice(start + 1);
}
