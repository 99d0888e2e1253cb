import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, mergeFindings } from '../../src/gate/finding.js';
import { judgeLockfile } from '../../src/gate/judge.js';
import { readPolicy } from '../../src/gate/policy.js';
import { LOCKFILE_FORMATS, lockfileFormatOf } from '../../src/lockfiles/index.js';
import type { ParsedLockfile } from '../../src/lockfiles/locked-package.js';
import { parseNpmLockfile } from '../../src/lockfiles/npm.js';
import { ROOT } from '../support/paths.js';
import { testSettings } from './settings.js';

const NOW = new Date('2026-06-01T00:00:00Z');

function judge(lockfile: ParsedLockfile, gate: object = {}): Finding[] {
  const context = { client: 'npm', isConstraint: false, isBoundByCheckout: false } as const;
  const policy = readPolicy(testSettings(gate), undefined);
  return mergeFindings(judgeLockfile(lockfile, 'file', policy, context, NOW).findings);
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
});
