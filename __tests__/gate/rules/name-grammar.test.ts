import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Format } from '../../../src/aws/formats.js';
import { readPolicy } from '../../../src/gate/policy.js';
import { isConfusable } from '../../../src/gate/rules/confusable.js';
import { nameGrammarRule } from '../../../src/gate/rules/name-grammar.js';
import type { Source } from '../../../src/lockfiles/locked-package.js';
import { testSettings } from '../settings.js';

function judge(
  format: Format,
  name: string,
  {
    namespace,
    internal = [],
    source = { kind: 'implied' },
  }: { namespace?: string; internal?: string[]; source?: Source } = {},
  isConstraint = false,
): string | undefined {
  const entry = {
    format,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    version: '1.0.0',
    source,
    integrity: { digests: [], malformed: [] },
    line: 1,
    key: name,
  };
  const context = { client: 'npm', isConstraint, isBoundByCheckout: true } as const;
  return nameGrammarRule(entry, readPolicy(testSettings({ internal }), undefined), context)?.message;
}

// Rest parameters: with one parameter more than a row has, Jest would hand in a callback and wait for it.
describe('a name that an ecosystem admits passes', () => {
  test.each<[Format, string, string?]>([
    ['npm', 'JSONStream'],
    ['npm', 'ui.core_x', 'acme'],
    ['npm', '_legacy~!'],
    ['pypi', 'zope.interface'],
    ['maven', 'slf4j-api', 'org.slf4j'],
    ['maven', 'scala-library_2.13', 'org.scala-lang'],
    ['cargo', 'serde_json'],
    ['nuget', 'Newtonsoft.Json'],
    ['swift', 'LinkedList', 'mona'],
    ['swift', 'swift-nio'],
    ['ruby', 'rails-html-sanitizer'],
    ['generic', 'anything+goes'],
  ])('%s %s %s', (...[format, name, namespace]) => {
    expect(judge(format, name, namespace === undefined ? {} : { namespace })).toBeUndefined();
  });
});

describe('a name that none admits is refused', () => {
  test.each<[Format, string, string?]>([
    ['npm', 'p\u0430ypal'],
    ['npm', 'good\u200b'],
    ['npm', 'good\u202etxt'],
    ['npm', ''],
    ['npm', 'a#b'],
    ['npm', 'a'.repeat(215)],
    ['npm', 'ok', '.bin'],
    ['pypi', '-dash'],
    ['pypi', 'a'.repeat(256)],
    ['maven', 'a', 'org..x/y'],
    ['cargo', '1st'],
    ['cargo', 'a'.repeat(65)],
    ['nuget', 'a..b'],
    ['generic', 'a b'],
  ])('%s %j %s', (...[format, name, namespace]) => {
    expect(judge(format, name, namespace === undefined ? {} : { namespace })).toMatch(/name/);
  });

  test('but not for code of the checkout, nor for a constraint', () => {
    expect(judge('npm', 'a#b', { source: { kind: 'workspace' } })).toBeUndefined();
    expect(judge('pypi', 'a#b', {}, true)).toBeUndefined();
  });
});

describe('a name that can be taken for one of your own is refused', () => {
  const npm = ['npm:@acme/*', 'npm:acme-core', 'npm:@tools/lint@>=2'];
  test.each<[string, string?]>([
    ['ui', 'acmee'],
    ['ui', 'acne'],
    ['ui', 'amce'],
    ['ui', 'ac-me'],
    ['acme_core'],
    ['acmecore'],
    ['acme-c0re'],
    ['acme-cor'],
    ['acme-ocre'],
    ['llnt', 'tools'],
    ['lint', 't00ls'],
  ])('%s %s', (...[name, namespace]) => {
    const place = namespace === undefined ? {} : { namespace };
    expect(judge('npm', name, { ...place, internal: npm })).toMatch(/taken for/);
    expect(judge('npm', name, place)).toBeUndefined();
  });

  test.each<[string, string?]>([
    ['ui', 'acme'],
    ['acme-core'],
    ['lint', 'tools'],
    ['ui', 'tools'],
    ['acme'],
    ['acme-store'],
    ['lint', 'toolsets'],
    ['flint', 'toools'],
  ])('%s %s is none', (...[name, namespace]) => {
    expect(
      judge('npm', name, { ...(namespace === undefined ? {} : { namespace }), internal: npm }),
    ).toBeUndefined();
  });

  test('in other ecosystems', () => {
    expect(judge('maven', 'core', { namespace: 'com.acne', internal: ['maven:com.acme:*'] })).toMatch(
      /taken for/,
    );
    expect(
      judge('maven', 'core', { namespace: 'com.acme.x', internal: ['maven:com.acme*:*'] }),
    ).toBeUndefined();
    expect(judge('pypi', 'acme-c1ient', { internal: ['pypi:Acme_Client'] })).toMatch(/taken for/);
    expect(judge('pypi', 'acme-client', { internal: ['pypi:Acme_Client'] })).toBeUndefined();
    expect(judge('cargo', 'acme-client2', { internal: ['pypi:acme-client'] })).toBeUndefined();
  });
});

/** The textbook's distance, in quadratic time. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => i + j),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

test('one edit apart is what the textbook says', () => {
  // Letters without a twin among the digits, so that only the distance decides.
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isConfusable(a, b)).toBe(distance(a, b) === 1);
    }),
    { numRuns: 3000 },
  );
});
