/** One element of a compiled pattern: a literal character, `*` or `?`. */
type Token = string | typeof ANY | typeof ONE;
const ANY = Symbol('*');
const ONE = Symbol('?');

/** Values of the request that a policy can name, by lower-case key. */
export type PolicyContext = ReadonlyMap<string, string | readonly string[]>;

/**
 * Compiles a policy pattern. `${key}` stands for a value of the request, `${*}`, `${?}` and `${$}` for the characters
 * themselves (IAM user guide, "Policy variables").
 *
 * @returns undefined when the request has no single value for a variable
 */
export function compilePattern(pattern: string, context: PolicyContext): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const piece of pattern.split(/(\$\{[^{}]*\})/)) {
    const variable = /^\$\{(.*)\}$/.exec(piece)?.[1];
    if (variable === undefined) {
      for (const character of piece)
        tokens.push(character === '*' ? ANY : character === '?' ? ONE : character);
      continue;
    }
    const value = valueIn(variable, context);
    if (value === undefined) return undefined;
    tokens.push(...value);
  }
  return tokens;
}

function valueIn(variable: string, context: PolicyContext): string | undefined {
  if (variable === '*' || variable === '?' || variable === '$') return variable;
  const [, key, fallback] = /^([^,]*?)\s*(?:,\s*'(.*)')?$/.exec(variable) ?? [];
  const value = context.get((key ?? '').toLowerCase());
  return typeof value === 'string' ? value : fallback;
}

/** The text of a pattern whose wildcards stand for themselves. */
export function literalText(tokens: readonly Token[]): string {
  return tokens.map((token) => (token === ANY ? '*' : token === ONE ? '?' : token)).join('');
}

/** Whether a pattern matches a whole text. Time grows with pattern length times text length at worst. */
export function matchesPattern(tokens: readonly Token[], text: string): boolean {
  const characters = [...text];
  let at = 0;
  let token = 0;
  let star = -1;
  let resume = 0;
  while (at < characters.length) {
    const expected = tokens[token];
    if (expected === ANY) {
      star = token++;
      resume = at;
    } else if (expected === ONE || expected === characters[at]) {
      token++;
      at++;
    } else if (star !== -1) {
      // Let the last star take one character more.
      token = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (tokens[token] === ANY) token++;
  return token === tokens.length;
}
