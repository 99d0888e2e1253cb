import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packageLabel } from '../../src/gate/address.js';
import { isExpired, readExceptions } from '../../src/gate/exceptions.js';
import { type Finding, mergeFindings } from '../../src/gate/finding.js';
import type { GateResult } from '../../src/gate/index.js';
import { judgeLockfile } from '../../src/gate/judge.js';
import { readPolicy } from '../../src/gate/policy.js';
import { compareWithEarlier } from '../../src/gate/since.js';
import { LOCKFILE_FORMATS, lockfileFormatOf } from '../../src/lockfiles/index.js';
import type { ParsedLockfile } from '../../src/lockfiles/locked-package.js';
import { parseNpmLockfile } from '../../src/lockfiles/npm.js';
import { ROOT } from '../support/paths.js';
import { testSettings } from './settings.js';

const NOW = new Date('2026-06-01T00:00:00Z');

function judge(lockfile: ParsedLockfile, gate: object = {}, now = NOW): Finding[] {
  const context = { client: 'npm', isConstraint: false, isBoundByCheckout: false } as const;
  const policy = readPolicy(testSettings(gate), undefined);
  return mergeFindings(judgeLockfile(lockfile, 'file', policy, context, now).findings);
}

/** Everything that a finding says but where and how often. */
function identities(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.map(({ rule, message, package: subject }) => JSON.stringify([rule, subject, message])),
  );
}

function expectSubset(less: ReadonlySet<string>, more: ReadonlySet<string>): void {
  expect([...less].filter((identity) => !more.has(identity))).toEqual([]);
}

/** Real text to mutate: every lockfile of the corpus, named from there: of some the folder is part of the name. */
const CORPUS = join(ROOT, '__tests__/corpus');
const SEEDS = readdirSync(CORPUS, { recursive: true, withFileTypes: true })
  .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)))
  .filter((name) => lockfileFormatOf(name) !== undefined)
  .map((name) => ({ name, text: readFileSync(join(CORPUS, name), 'utf8') }));

describe('parsing and judging', () => {
  test.each(LOCKFILE_FORMATS.map((format) => [format.name, format] as const))(
    '%s: never throw for any text',
    (_, format) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          expect(Array.isArray(judge(format.parse(text, 'file')))).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('never throw for a real lockfile that was tampered with', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...SEEDS),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ name, text }, edits) => {
          let mutated = text;
          for (const [at, length, inserted] of edits) {
            const cut = at % (mutated.length + 1);
            mutated = mutated.slice(0, cut) + inserted + mutated.slice(cut + length);
          }
          const lockfile = lockfileFormatOf(name)!.parse(mutated, name);
          for (const finding of judge(lockfile)) expect(finding.line).toBeGreaterThanOrEqual(1);
          if (lockfile.problems.some(({ rule }) => rule === 'unreadable'))
            expect(lockfile.packages).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
  const names = fc.constantFrom('a', 'b', 'left-pad', '@acme/ui', '@acme/core');
  const entry = fc.record(
    {
      version: fc.constantFrom('1.0.0', '2.0.0-rc.1', '2.0.0', 'x', ''),
      resolved: fc.constantFrom(
        `https://${HOST}/npm/shared/a/-/a-1.0.0.tgz`,
        `https://${HOST}/npm/other/a/-/a-1.0.0.tgz`,
        'https://npm.example/a.tgz',
        'file:a.tgz',
        true,
      ),
      integrity: fc.constantFrom(
        'sha512-',
        `sha512-${Buffer.alloc(64).toString('base64')}`,
        `sha1-${Buffer.alloc(20).toString('base64')}`,
      ),
      inBundle: fc.boolean(),
      link: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const entries = fc.dictionary(
    names.map((name) => `node_modules/${name}`),
    entry,
    { maxKeys: 5 },
  );
  const patterns = fc.constantFrom(
    'npm:a',
    'npm:*',
    'npm:@acme/*',
    'npm:left-pad@1.x',
    'npm:b@<2',
    'pypi:a',
    'maven:*',
  );
  const parse = (packages: object) =>
    parseNpmLockfile(JSON.stringify({ lockfileVersion: 3, packages }, undefined, 1), 'package-lock.json');

  test('another pattern to allow never adds a finding', () => {
    fc.assert(
      fc.property(entries, fc.array(patterns), patterns, (packages, allow, added) => {
        const lockfile = parse(packages);
        expectSubset(
          identities(judge(lockfile, { allow: [...allow, added] })),
          identities(judge(lockfile, { allow })),
        );
      }),
    );
  });

  test('another pattern to deny never takes a finding of another rule away, nor clears the file', () => {
    fc.assert(
      fc.property(entries, fc.array(patterns), patterns, (packages, deny, added) => {
        const lockfile = parse(packages);
        const before = judge(lockfile, { deny });
        const after = judge(lockfile, { deny: [...deny, added] });
        expectSubset(identities(before), identities(after));
      }),
    );
  });

  test('another entry never takes a finding away', () => {
    fc.assert(
      fc.property(entries, entry, fc.boolean(), (packages, added, first) => {
        const key = 'node_modules/added';
        const more = first ? { [key]: added, ...packages } : { ...packages, [key]: added };
        expectSubset(identities(judge(parse(packages))), identities(judge(parse(more))));
      }),
    );
  });

  test('the order of entries decides nothing but lines', () => {
    fc.assert(
      fc.property(entries, (packages) => {
        const reversed = Object.fromEntries(Object.entries(packages).reverse());
        expect(identities(judge(parse(reversed)))).toEqual(identities(judge(parse(packages))));
      }),
    );
  });

  const exceptions = fc.array(
    fc.record({
      package: fc.constantFrom('npm:a', 'npm:@acme/*', 'npm:b@1.x', 'npm:left-*'),
      rule: fc.constantFrom('deny', 'integrity', 'registry', 'allow'),
      reason: fc.constant('for the test'),
      expires: fc.constantFrom('2026-05-31', '2026-06-01', '2030-01-01'),
    }),
    { maxLength: 4 },
  );

  test('an exception fewer, or a day later, never takes a finding away', () => {
    fc.assert(
      fc.property(entries, exceptions, fc.nat({ max: 3000 }), (packages, all, days) => {
        const lockfile = parse(packages);
        const gate = { deny: ['npm:*'], exceptions: all };
        const found = identities(judge(lockfile, gate));
        expectSubset(found, identities(judge(lockfile, { ...gate, exceptions: all.slice(1) })));
        const later = new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
        expectSubset(found, identities(judge(lockfile, gate, later)));
      }),
    );
  });

  test('an exception moves findings aside, and makes none of its own', () => {
    fc.assert(
      fc.property(entries, exceptions, (packages, all) => {
        const lockfile = parse(packages);
        const context = { client: 'npm', isConstraint: false, isBoundByCheckout: false } as const;
        const policy = readPolicy(testSettings({ deny: ['npm:*'], exceptions: all }), undefined);
        const { findings, excepted } = judgeLockfile(lockfile, 'file', policy, context, NOW);
        const without = identities(judge(lockfile, { deny: ['npm:*'] }));
        expect(identities([...findings, ...excepted.map(({ finding }) => finding)])).toEqual(without);
      }),
    );
  });

  test('an exception holds to the end of its day in UTC, on any clock', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000_000, max: 100_000_000 }), (last, offset) => {
        const expires = last.toISOString().slice(0, 10);
        const end = Date.parse(`${expires}T00:00:00Z`) + 24 * 60 * 60 * 1000;
        const [exception] = readExceptions([{ package: 'npm:a', rule: 'deny', reason: 'test', expires }]);
        expect(isExpired(exception!, new Date(end + offset))).toBe(offset >= 0);
      }),
    );
  });

  const NONE = new Set<string>();
  test('compared with itself a lockfile has no findings; whatever is new has all of its own', () => {
    const result = (packages: object): GateResult => {
      const lockfile = parse(packages);
      const file = { file: 'file', format: 'package-lock.json', client: 'npm' as const, notJudgeable: 0 };
      return {
        findings: judge(lockfile, { deny: ['npm:*'] }),
        files: [{ ...file, entries: lockfile.packages }],
        excepted: [],
        notJudged: [],
        excluded: [],
        uncommitted: [],
        unusedPolicy: [],
        repository: 'not needed',
      };
    };
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const earlier = result(before);
        const now = result(after);
        expect(compareWithEarlier(now, NONE).apply(now.findings, now.files).findings).toEqual([]);
        const comparison = compareWithEarlier(earlier, NONE);
        const kept = comparison.apply(now.findings, now.files).findings;
        const added = now.files[0]!.entries.filter((entry) => comparison.isNew(entry, 'file'));
        const labels = new Set(added.map((entry) => packageLabel(entry, entry.version)));
        const own = now.findings.filter(({ package: name }) => name !== undefined && labels.has(name));
        expectSubset(identities(own), identities(kept));
      }),
    );
  });
});
