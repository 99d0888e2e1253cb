import { compilePattern, literalText, matchesPattern, type PolicyContext } from './wildcards.js';

/**
 * What a part of a policy says about a request. `unknown`: it cannot be told, because the operator is not evaluated
 * here, or because a policy variable has no value. Whoever asks treats it as the stricter of the two others.
 */
export type Verdict = 'yes' | 'no' | 'unknown';

export type Conditions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Test = (wanted: string, actual: string, context: PolicyContext) => Verdict;

const verdict = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

function text(compare: (wanted: string, actual: string) => boolean): Test {
  return (wanted, actual, context) => {
    const tokens = compilePattern(wanted, context);
    return tokens === undefined ? 'unknown' : verdict(compare(literalText(tokens), actual));
  };
}

const like: Test = (wanted, actual, context) => {
  const tokens = compilePattern(wanted, context);
  return tokens === undefined ? 'unknown' : verdict(matchesPattern(tokens, actual));
};

function ordered(read: (text: string) => number, compare: (actual: number, wanted: number) => boolean): Test {
  return (wanted, actual) => {
    const [a, b] = [read(actual), read(wanted)];
    return verdict(!Number.isNaN(a) && !Number.isNaN(b) && compare(a, b));
  };
}

const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const date = (text: string): number => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));

/** IAM user guide, "Condition operators". The negated ones are listed apart. */
const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: text((wanted, actual) => wanted === actual),
  StringEqualsIgnoreCase: text((wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()),
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: text((wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()),
  NumericEquals: ordered(number, (actual, wanted) => actual === wanted),
  NumericLessThan: ordered(number, (actual, wanted) => actual < wanted),
  NumericLessThanEquals: ordered(number, (actual, wanted) => actual <= wanted),
  NumericGreaterThan: ordered(number, (actual, wanted) => actual > wanted),
  NumericGreaterThanEquals: ordered(number, (actual, wanted) => actual >= wanted),
  DateEquals: ordered(date, (actual, wanted) => actual === wanted),
  DateLessThan: ordered(date, (actual, wanted) => actual < wanted),
  DateLessThanEquals: ordered(date, (actual, wanted) => actual <= wanted),
  DateGreaterThan: ordered(date, (actual, wanted) => actual > wanted),
  DateGreaterThanEquals: ordered(date, (actual, wanted) => actual >= wanted),
};

const NEGATIONS: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
  DateNotEquals: 'DateEquals',
};

/** Operators of IAM that exist but are not evaluated here. */
const UNEVALUATED = ['IpAddress', 'NotIpAddress', 'BinaryEquals'];

/** Whether IAM has an operator of this name, evaluated here or not. */
export function isOperator(operator: string): boolean {
  const { name, qualifier, ifExists } = parseOperator(operator);
  if (name === 'Null') return qualifier === undefined && !ifExists;
  return name in TESTS || name in NEGATIONS || UNEVALUATED.includes(name);
}

interface Operator {
  readonly name: string;
  readonly qualifier: 'ForAnyValue' | 'ForAllValues' | undefined;
  readonly ifExists: boolean;
}

function parseOperator(operator: string): Operator {
  const match = /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(operator)!;
  return {
    name: match[2]!,
    qualifier: match[1] as Operator['qualifier'],
    ifExists: match[3] !== undefined,
  };
}

/** Judges all conditions of a statement: every operator and every key must hold. */
export function judgeConditions(
  conditions: Conditions,
  context: PolicyContext,
): { readonly verdict: Verdict; readonly why: string } {
  let result: { verdict: Verdict; why: string } = { verdict: 'yes', why: '' };
  for (const [operator, keys] of Object.entries(conditions)) {
    for (const [key, wanted] of Object.entries(keys)) {
      const actual = context.get(key.toLowerCase());
      const one = judge(parseOperator(operator), wanted, actual, context);
      const why = `${operator} on ${key} wants ${wanted.join(' or ')}, the request has ${describe(actual)}`;
      if (one === 'no') return { verdict: 'no', why };
      if (one === 'unknown')
        result = { verdict: 'unknown', why: `${operator} on ${key} cannot be evaluated here` };
    }
  }
  return result;
}

function describe(actual: string | readonly string[] | undefined): string {
  if (actual === undefined) return 'none';
  return typeof actual === 'string' ? actual : actual.join(', ');
}

function judge(
  { name, qualifier, ifExists }: Operator,
  wanted: readonly string[],
  actual: string | readonly string[] | undefined,
  context: PolicyContext,
): Verdict {
  const values = actual === undefined ? [] : typeof actual === 'string' ? [actual] : actual;
  if (name === 'Null') return verdict(wanted.some((text) => text === String(values.length === 0)));
  const positive = NEGATIONS[name];
  const test = TESTS[positive ?? name];
  if (test === undefined) return 'unknown';
  if (ifExists && values.length === 0) return 'yes';
  const matches = (value: string): Verdict => {
    const found = any(wanted.map((pattern) => test(pattern, value, context)));
    return positive === undefined ? found : not(found);
  };
  if (qualifier === 'ForAllValues') return all(values.map(matches));
  if (qualifier === 'ForAnyValue') return any(values.map(matches));
  // Of a missing key there are no values: no positive operator holds, every negated one does.
  return positive === undefined ? any(values.map(matches)) : all(values.map(matches));
}

function any(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

function not(one: Verdict): Verdict {
  if (one === 'unknown') return one;
  return one === 'yes' ? 'no' : 'yes';
}
