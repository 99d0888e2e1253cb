import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, type PolicyKind, parsePolicy } from '../../../src/emulator/identity/policy.js';
import { compilePattern, matchesPattern } from '../../../src/emulator/identity/wildcards.js';

const REPOSITORY = 'arn:aws:codeartifact:us-east-1:111122223333:repository/acme/team';

interface Asked {
  readonly action?: string;
  readonly resource?: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

function policyOf(statements: unknown, kind: PolicyKind = 'identity') {
  return parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }), kind, 'p');
}

function allows(statements: unknown, { action, resource, context }: Asked = {}): boolean {
  return evaluate([policyOf(statements)], {
    action: action ?? 'codeartifact:ReadFromRepository',
    resource: resource ?? REPOSITORY,
    context: new Map(Object.entries(context ?? {}).map(([key, value]) => [key.toLowerCase(), value])),
  }).allowed;
}

const allow = { Effect: 'Allow', Action: '*', Resource: '*' };

describe('actions and resources', () => {
  test.each<[string, object, boolean]>([
    [
      'the exact action and resource',
      { Action: 'codeartifact:ReadFromRepository', Resource: REPOSITORY },
      true,
    ],
    ['an action in other case', { Action: 'CodeArtifact:readfromrepository', Resource: '*' }, true],
    ['a wildcard inside the action', { Action: 'codeartifact:Read*', Resource: '*' }, true],
    ['a question mark', { Action: 'codeartifact:?eadFromRepository', Resource: '*' }, true],
    ['another action', { Action: 'codeartifact:PublishPackageVersion', Resource: '*' }, false],
    ['an action that only starts alike', { Action: 'codeartifact:Read', Resource: '*' }, false],
    ['a list of actions', { Action: ['s3:*', 'codeartifact:*'], Resource: '*' }, true],
    ['NotAction with the action', { NotAction: 'codeartifact:*', Resource: '*' }, false],
    ['NotAction with others', { NotAction: ['s3:*', 'sts:*'], Resource: '*' }, true],
    ['a wildcard resource', { Action: '*', Resource: 'arn:aws:codeartifact:*:*:repository/acme/*' }, true],
    ['another repository', { Action: '*', Resource: REPOSITORY.replace('team', 'tea') }, false],
    ['a resource in other case', { Action: '*', Resource: REPOSITORY.replace('team', 'Team') }, false],
    ['NotResource with the resource', { Action: '*', NotResource: REPOSITORY }, false],
    ['NotResource with others', { Action: '*', NotResource: 'arn:aws:s3:::*' }, true],
  ])('%s', (_name, statement, expected) => {
    expect(allows({ Effect: 'Allow', ...statement })).toBe(expected);
  });

  test('nothing said means no, and the reason says what was asked', () => {
    const decision = evaluate([policyOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' })], {
      action: 'codeartifact:ReadFromRepository',
      resource: REPOSITORY,
      context: new Map(),
    });
    expect(decision).toMatchObject({ allowed: false, denied: false });
    expect(decision.why).toContain(`codeartifact:ReadFromRepository on ${REPOSITORY}`);
  });

  test('an explicit Deny wins wherever it stands', () => {
    const deny = { Effect: 'Deny', Action: 'codeartifact:Read*', Resource: '*' };
    expect(allows([allow, deny])).toBe(false);
    expect(allows([deny, allow])).toBe(false);
    expect(allows([allow, deny], { action: 'codeartifact:PublishPackageVersion' })).toBe(true);
  });

  test('policy variables take values of the request, and none means no match', () => {
    const own = { Effect: 'Allow', Action: '*', Resource: 'arn:aws:codeartifact:*:*:repository/$' };
    const statement = { ...own, Resource: own.Resource.replace('$', `\${aws:PrincipalTag/team}/team`) };
    expect(allows(statement, { context: { 'aws:PrincipalTag/team': 'acme' } })).toBe(true);
    expect(allows(statement, { context: { 'aws:PrincipalTag/team': '*' } })).toBe(false);
    expect(allows(statement)).toBe(false);
    expect(allows([allow, { ...statement, Effect: 'Deny' }])).toBe(false);
  });
});

describe('conditions', () => {
  type Case = [operator: string, wanted: unknown, actual: string | string[] | undefined, expected: boolean];
  test.each<Case>([
    ['StringEquals', 'a', 'a', true],
    ['StringEquals', 'a', 'A', false],
    ['StringEquals', 'a*', 'ab', false],
    ['StringEquals', ['a', 'b'], 'b', true],
    ['StringEquals', 'a', undefined, false],
    ['StringEqualsIfExists', 'a', undefined, true],
    ['StringEqualsIfExists', 'a', 'b', false],
    ['StringNotEquals', 'a', 'b', true],
    ['StringNotEquals', ['a', 'b'], 'b', false],
    ['StringNotEquals', 'a', undefined, true],
    ['StringEqualsIgnoreCase', 'AbC', 'aBc', true],
    ['StringNotEqualsIgnoreCase', 'AbC', 'aBc', false],
    ['StringLike', 'repo:acme/*:ref:*', 'repo:acme/app:ref:refs/heads/main', true],
    ['StringLike', 'repo:acme/*', 'repo:evil/acme/', false],
    ['StringLike', 'a?c', 'abc', true],
    ['StringLike', 'a?c', 'ac', false],
    ['StringLike', '*', undefined, false],
    ['StringNotLike', 'repo:acme/*', 'repo:evil/app', true],
    ['StringNotLike', 'repo:acme/*', 'repo:acme/app', false],
    ['ArnLike', 'arn:aws:iam::*:role/ci-*', 'arn:aws:iam::111122223333:role/ci-read', true],
    ['NumericEquals', 5, '5.0', true],
    ['NumericNotEquals', 5, '6', true],
    ['NumericLessThan', '900', '899', true],
    ['NumericLessThanEquals', '900', '900', true],
    ['NumericGreaterThan', '900', '1000', true],
    ['NumericGreaterThanEquals', '900', '899', false],
    ['NumericLessThan', '900', 'many', false],
    ['NumericLessThan', '900', '', false],
    ['DateLessThan', '2026-01-02T00:00:00Z', '2026-01-01T23:59:59Z', true],
    ['DateGreaterThan', '2026-01-02T00:00:00Z', '2026-01-01T23:59:59Z', false],
    ['Bool', 'false', 'false', true],
    ['Bool', true, 'false', false],
    ['Bool', 'true', undefined, false],
    ['Null', 'true', undefined, true],
    ['Null', 'true', 'x', false],
    ['Null', 'false', 'x', true],
    ['Null', false, undefined, false],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['x', 'b'], true],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['x', 'y'], false],
    ['ForAnyValue:StringEquals', ['a'], undefined, false],
    ['ForAnyValue:StringLike', ['a*'], 'abc', true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'x'], false],
    ['ForAllValues:StringEquals', ['a'], undefined, true],
    ['ForAllValues:StringNotEquals', ['a'], ['b', 'c'], true],
    ['ForAllValues:StringNotEquals', ['a'], ['b', 'a'], false],
    ['IpAddress', '127.0.0.0/8', '127.0.0.1', false],
  ])('%s %j on %j: %s', (operator, wanted, actual, expected) => {
    const statement = { ...allow, Condition: { [operator]: { 'x:Key': wanted } } };
    expect(allows(statement, { context: actual === undefined ? {} : { 'X:key': actual } })).toBe(expected);
  });

  test('every operator and every key must hold', () => {
    const both = { ...allow, Condition: { StringEquals: { a: '1', b: '2' }, StringLike: { c: '3*' } } };
    expect(allows(both, { context: { a: '1', b: '2', c: '33' } })).toBe(true);
    expect(allows(both, { context: { a: '1', b: '0', c: '33' } })).toBe(false);
    expect(allows(both, { context: { a: '1', b: '2', c: '4' } })).toBe(false);
  });

  test('what is not evaluated here makes a Deny deny, unless something else says it does not apply', () => {
    const fromAfar = {
      ...allow,
      Effect: 'Deny',
      Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    };
    expect(allows([allow, fromAfar])).toBe(false);
    const ofOthers = { ...fromAfar, Condition: { ...fromAfar.Condition, StringEquals: { who: 'them' } } };
    expect(allows([allow, ofOthers], { context: { who: 'us' } })).toBe(true);
  });
});

describe('principals of trust policies', () => {
  const user = 'arn:aws:iam::111122223333:user/administrator';
  test.each<[unknown, boolean]>([
    [{ AWS: user }, true],
    [{ AWS: [`${user}2`, user] }, true],
    [{ AWS: '*' }, true],
    ['*', true],
    [{ AWS: `${user}2` }, false],
    [{ AWS: 'arn:aws:iam::111122223333:user/*' }, false],
    [{ Federated: user }, false],
    [{ Service: 'codebuild.amazonaws.com' }, false],
  ])('%j: %s', (principal, expected) => {
    const trust = policyOf({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }, 'trust');
    const request = { action: 'sts:AssumeRole', principal: { AWS: [user] }, context: new Map() };
    expect(evaluate([trust], request).allowed).toBe(expected);
  });
});

describe('documents that are refused', () => {
  test.each<[string, string, PolicyKind, RegExp]>([
    ['no JSON', '{', 'identity', /invalid Json/],
    ['no statement', '{"Version":"2012-10-17"}', 'identity', /Statement/],
    ['a wrong effect', '{"Statement":{"Effect":"allow","Action":"*","Resource":"*"}}', 'identity', /Effect/],
    [
      'an unknown member',
      '{"Statement":{"Effect":"Allow","Actions":"*","Resource":"*"}}',
      'identity',
      /Actions/,
    ],
    ['no resource', '{"Statement":{"Effect":"Allow","Action":"*"}}', 'identity', /Resource/],
    [
      'both actions',
      '{"Statement":{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}}',
      'identity',
      /NotAction/,
    ],
    [
      'an identity policy with a principal',
      '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}}',
      'identity',
      /Principal/,
    ],
    ['a trust policy without one', '{"Statement":{"Effect":"Allow","Action":"*"}}', 'trust', /Principal/],
    [
      'an operator that IAM does not have',
      '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a":"b"}}}}',
      'identity',
      /StringIs/,
    ],
  ])('%s', (_name, text, kind, message) => {
    expect(() => parsePolicy(text, kind, 'p')).toThrow(message);
  });
});

test('wildcards match as a regular expression would', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(letters, letters, (pattern, text) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`);
      expect(matchesPattern(compilePattern(pattern, new Map())!, text)).toBe(expression.test(text));
    }),
    { numRuns: 2000 },
  );
});
