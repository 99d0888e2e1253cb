/** Order of normalised NuGet versions: numbers, then labels as SemVer has it, letter case aside. */
export function compareNugetVersions(a: string, b: string): number {
  const [ours, theirs] = [split(a), split(b)];
  for (let at = 0; at < 4; at++) {
    const order = (ours.numbers[at] ?? 0) - (theirs.numbers[at] ?? 0);
    if (order !== 0) return order;
  }
  if (ours.labels.length === 0 || theirs.labels.length === 0)
    return Number(ours.labels.length === 0) - Number(theirs.labels.length === 0);
  for (let at = 0; at < Math.max(ours.labels.length, theirs.labels.length); at++) {
    const order = compareLabels(ours.labels[at], theirs.labels[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function split(version: string): { readonly numbers: readonly number[]; readonly labels: readonly string[] } {
  const at = version.indexOf('-');
  return {
    numbers: (at === -1 ? version : version.slice(0, at)).split('.').map(Number),
    labels:
      at === -1
        ? []
        : version
            .slice(at + 1)
            .toLowerCase()
            .split('.'),
  };
}

function compareLabels(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const [isNumber, areBoth] = [/^\d+$/.test(a), /^\d+$/.test(a) && /^\d+$/.test(b)];
  if (areBoth) return Number(a) - Number(b);
  if (isNumber !== /^\d+$/.test(b)) return isNumber ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
