import * as z from 'zod/mini';
import { type Conditions, isOperator, judgeConditions, type Verdict } from './conditions.js';
import { compilePattern, matchesPattern, type PolicyContext } from './wildcards.js';
import '../../zod.js';

/**
 * Policies of IAM: what they look like, and what they say about one request. Everything here is pure.
 *
 * @see IAM user guide, "JSON policy element reference" and "Policy evaluation logic"
 */

const list = z.pipe(
  z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
  z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);
const scalar = z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String));
const values = z.pipe(
  z.union([scalar, z.array(scalar)]),
  z.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
);

const statement = z.strictObject({
  Sid: z.optional(z.string()),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.optional(
    z.union([
      z.literal('*'),
      z.strictObject({ AWS: z.optional(list), Federated: z.optional(list), Service: z.optional(list) }),
    ]),
  ),
  Action: z.optional(list),
  NotAction: z.optional(list),
  Resource: z.optional(list),
  NotResource: z.optional(list),
  Condition: z.pipe(
    z.optional(z.record(z.string(), z.record(z.string(), values))),
    z.transform((condition): Conditions => condition ?? {}),
  ),
});

const document = z.strictObject({
  Version: z.optional(z.enum(['2012-10-17', '2008-10-17'])),
  Id: z.optional(z.string()),
  // A union of one and many would hide what is wrong inside.
  Statement: z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value : [value])),
    z.array(statement).check(z.minLength(1)),
  ),
});

export type Statement = z.output<typeof statement>;

export interface Policy {
  /** For messages: `trust policy`, `inline policy read`. */
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** `trust`: who may assume a role. `identity`: what a role, or one session of it, may do. */
export type PolicyKind = 'trust' | 'identity';

export class PolicySyntaxError extends Error {
  override readonly name = 'PolicySyntaxError';
}

/** @throws PolicySyntaxError saying where and what */
export function parsePolicy(text: string, kind: PolicyKind, name: string): Policy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PolicySyntaxError('This policy contains invalid Json');
  }
  const parsed = document.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new PolicySyntaxError(`${path.join('.') || 'the document'}: ${message}`);
  }
  for (const [index, one] of parsed.data.Statement.entries()) checkStatement(one, kind, `Statement.${index}`);
  return { name, statements: parsed.data.Statement };
}

function checkStatement(one: Statement, kind: PolicyKind, place: string): void {
  const exactlyOne = (a: unknown, b: unknown): boolean => (a === undefined) !== (b === undefined);
  const refuse = (problem: string): never => {
    throw new PolicySyntaxError(`${place}: ${problem}`);
  };
  if (!exactlyOne(one.Action, one.NotAction)) refuse('give one of Action and NotAction');
  const namesResource = one.Resource !== undefined || one.NotResource !== undefined;
  if (kind === 'trust') {
    if (one.Principal === undefined) refuse('a trust policy names a Principal');
    if (namesResource) refuse('a trust policy has no Resource');
  } else {
    if (one.Principal !== undefined) refuse('an identity policy has no Principal');
    if (!exactlyOne(one.Resource, one.NotResource)) refuse('give one of Resource and NotResource');
  }
  for (const operator of Object.keys(one.Condition)) {
    if (!isOperator(operator)) refuse(`there is no condition operator ${operator}`);
  }
}

export interface PolicyRequest {
  /** `sts:AssumeRole` */
  readonly action: string;
  /** The ARN acted upon. Trust policies have none. */
  readonly resource?: string;
  /** Who asks, in every way in which a trust policy may name them. Identity policies name nobody. */
  readonly principal?: { readonly AWS?: readonly string[]; readonly Federated?: string };
  readonly context: PolicyContext;
}

export interface Decision {
  readonly allowed: boolean;
  /** Whether a Deny said so, rather than no Allow. */
  readonly denied: boolean;
  /** One line for the log. Holds claims of the request, no secret. */
  readonly why: string;
}

/**
 * An explicit Deny wins, then an Allow is needed. What cannot be evaluated counts against the request: an Allow with
 * such a part allows nothing, a Deny with such a part denies.
 */
export function evaluate(policies: readonly Policy[], request: PolicyRequest): Decision {
  let allowedBy: string | undefined;
  const misses: string[] = [];
  for (const policy of policies) {
    for (const [index, one] of policy.statements.entries()) {
      const place = `${policy.name}, ${one.Sid === undefined ? `statement ${index + 1}` : `statement ${one.Sid}`}`;
      const { verdict, why } = judgeStatement(one, request);
      if (one.Effect === 'Deny' && verdict !== 'no') {
        return { allowed: false, denied: true, why: `${place} denies ${request.action}` };
      }
      if (one.Effect === 'Allow' && verdict === 'yes') allowedBy = place;
      else if (one.Effect === 'Allow' && why !== '') misses.push(`${place}: ${why}`);
    }
  }
  if (allowedBy !== undefined) return { allowed: true, denied: false, why: `${allowedBy} allows it` };
  const on = request.resource === undefined ? '' : ` on ${request.resource}`;
  const detail = misses.length === 0 ? '' : ` (${misses.join('; ')})`;
  return { allowed: false, denied: false, why: `no statement allows ${request.action}${on}${detail}` };
}

/** `why` says which part does not fit; empty when the statement is about other actions. */
function judgeStatement(one: Statement, request: PolicyRequest): { verdict: Verdict; why: string } {
  const action = judgeLists(one.Action, one.NotAction, request.action.toLowerCase(), request.context, true);
  if (action === 'no') return { verdict: 'no', why: '' };
  const principal = judgePrincipal(one.Principal, request);
  if (principal === 'no') return { verdict: 'no', why: 'its Principal is another' };
  const resource = judgeLists(one.Resource, one.NotResource, request.resource ?? '', request.context, false);
  if (resource === 'no') return { verdict: 'no', why: 'its Resource is another' };
  const conditions = judgeConditions(one.Condition, request.context);
  if (conditions.verdict === 'no') return conditions;
  const isUnknown = [action, resource, conditions.verdict].includes('unknown');
  return { verdict: isUnknown ? 'unknown' : 'yes', why: conditions.why || 'a policy variable has no value' };
}

function judgeLists(
  wanted: readonly string[] | undefined,
  unwanted: readonly string[] | undefined,
  actual: string,
  context: PolicyContext,
  ignoreCase: boolean,
): Verdict {
  const patterns = wanted ?? unwanted;
  if (patterns === undefined) return 'yes';
  let isUnknown = false;
  let isListed = false;
  for (const pattern of patterns) {
    const tokens = compilePattern(ignoreCase ? pattern.toLowerCase() : pattern, context);
    if (tokens === undefined) isUnknown = true;
    else isListed ||= matchesPattern(tokens, actual);
  }
  if (isListed) return wanted === undefined ? 'no' : 'yes';
  if (isUnknown) return 'unknown';
  return wanted === undefined ? 'yes' : 'no';
}

function judgePrincipal(principal: Statement['Principal'], { principal: who }: PolicyRequest): Verdict {
  if (principal === undefined || principal === '*') return 'yes';
  const named = principal.AWS?.some((arn) =>
    arn === '*' ? who?.AWS !== undefined : who?.AWS?.includes(arn),
  );
  const federated = who?.Federated !== undefined && principal.Federated?.includes(who.Federated);
  return named === true || federated === true ? 'yes' : 'no';
}
