import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatBaseline, notInBaseline, parseBaseline, staleLines } from '../../src/gate/baseline.js';
import type { Finding } from '../../src/gate/finding.js';

const finding = fc.record({
  rule: fc.constantFrom('deny', 'record', 'drift') as fc.Arbitrary<Finding['rule']>,
  file: fc.string({ maxLength: 10 }),
  line: fc.nat(),
  package: fc.string({ unit: 'grapheme', maxLength: 10 }),
  message: fc.string({ unit: 'grapheme', maxLength: 20 }),
  remedy: fc.constant('x'),
  occurrences: fc.nat(),
});

test('what was written is read again, whatever the findings hold', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(finding), (known, others) => {
      const baseline = parseBaseline(formatBaseline(known), 'b');
      expect(notInBaseline(known, baseline)).toEqual([]);
      expect(staleLines([...known, ...others], baseline, true)).toEqual([]);
      expect(staleLines([], baseline, true)).toHaveLength(baseline.size);
      expect(formatBaseline([...known].reverse())).toBe(formatBaseline(known));
    }),
  );
});

test('a finding without a package is told from one with', () => {
  const whole: Finding = { rule: 'drift', file: 'f', line: 1, message: 'm', remedy: 'r', occurrences: 1 };
  const baseline = parseBaseline(formatBaseline([whole]), 'b');
  expect(notInBaseline([whole, { ...whole, package: '' }], baseline)).toHaveLength(1);
});

test('what only the repository can find is not missed before it is asked', () => {
  const record: Finding = { rule: 'record', file: 'f', line: 1, message: 'm', remedy: 'r', occurrences: 1 };
  const baseline = parseBaseline(formatBaseline([record]), 'b');
  expect(staleLines([], baseline, false)).toEqual([]);
  expect(staleLines([], baseline, true)).toEqual([4]);
});

test.each([
  ['no JSON', 1],
  ['[]', 1],
  ['{ "version": 2, "findings": [] }', 1],
  ['{ "version": 1 }', 1],
  ['{\n"version": 1,\n"findings": [],\n"more": 1 }', 4],
  ['{ "version": 1, "findings": [\n["deny", "f", "p"]] }', 2],
  ['{ "version": 1, "findings": [\n["deny", "f", "p", null]] }', 2],
  ['{ "version": 1, "findings": [\n"deny"] }', 2],
])('%j is no baseline', (text, line) => {
  const error = (() => {
    try {
      return parseBaseline(text, 'b');
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toMatchObject({ code: 'input', file: 'b', line });
});
