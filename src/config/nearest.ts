/**
 * The candidate that was most likely meant, or undefined when none is near: at most a third of the letters differ.
 * Case and the kind of word separator do not count as a difference.
 */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(given);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of candidates) {
    const distance = editDistance(wanted, fold(name));
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  if (best === undefined) return undefined;
  return best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** A remedy: the nearest candidate, or all of them where nothing is near. */
export function suggestion(given: string, candidates: readonly string[]): string {
  const near = nearest(given, candidates);
  return near === undefined ? `Use one of: ${candidates.join(', ')}` : `Perhaps ${near} is meant`;
}

function fold(text: string): string {
  return text.slice(0, 64).toLowerCase().replaceAll('_', '-');
}

/** Levenshtein distance with neighbouring letters swapped counting as one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, beforeLast[j - 2]! + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
