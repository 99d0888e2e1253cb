/**
 * Compares two Maven versions: negative when `a` is the older one.
 * @see the POM reference, "Version Order Specification"
 */
export function compareMavenVersions(a: string, b: string): number {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareTokens(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

interface Token {
  readonly separator: '.' | '-';
  readonly value: bigint | string;
}

const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = { final: '', ga: '', release: '', cr: 'rc' };
const SHORTHANDS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** A change between digits and letters separates as a hyphen does; an empty part is a zero. */
function tokensOf(version: string): readonly Token[] {
  const tokens: Token[] = [];
  let separator: '.' | '-' = '.';
  for (const part of version.toLowerCase().split(/(?=[.\-_])|(?<=[.\-_])/)) {
    if (/^[.\-_]$/.test(part)) {
      separator = part === '.' ? '.' : '-';
      continue;
    }
    const runs = part.split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/);
    for (const [index, run] of runs.entries()) {
      tokens.push({ separator: index === 0 ? separator : '-', value: readRun(run, index + 1 < runs.length) });
    }
  }
  return trim(tokens);
}

function readRun(run: string, isBeforeNumber: boolean): bigint | string {
  if (/^\d+$/.test(run)) return BigInt(run);
  return (isBeforeNumber ? SHORTHANDS[run] : undefined) ?? ALIASES[run] ?? run;
}

/** Drops what means nothing: zeros and empty qualifiers at the end, and before every hyphen. */
function trim(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].reverse()) {
    const isNull = token.value === 0n || token.value === '';
    const before = kept[0];
    if (isNull && (before === undefined || before.separator === '-')) continue;
    kept.unshift(token);
  }
  return kept;
}

function compareTokens(a: Token | undefined, b: Token | undefined): number {
  const left = a ?? padding(b!);
  const right = b ?? padding(a!);
  const order = rankOf(left) - rankOf(right);
  if (order !== 0) return order;
  if (typeof left.value === 'bigint' && typeof right.value === 'bigint') {
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  }
  return compareQualifiers(String(left.value), String(right.value));
}

/** What a missing token stands for beside the other one. */
function padding(other: Token): Token {
  return { separator: other.separator, value: typeof other.value === 'bigint' ? 0n : '' };
}

/** `.qualifier` = `-qualifier` < `-number` < `.number` */
function rankOf(token: Token): number {
  if (typeof token.value === 'string') return 0;
  return token.separator === '-' ? 1 : 2;
}

function compareQualifiers(a: string, b: string): number {
  const [left, right] = [QUALIFIERS.indexOf(a), QUALIFIERS.indexOf(b)];
  if (left !== -1 && right !== -1) return left - right;
  if (left !== -1) return -1;
  if (right !== -1) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
