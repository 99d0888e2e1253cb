import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from '../../src/lockfiles/json.js';

function plain(value: JsonValue): unknown {
  if (value instanceof JsonArray) return value.items.map((item) => plain(item.value));
  if (!(value instanceof JsonObject)) return value;
  return Object.fromEntries([...value.entries()].map(([key, member]) => [key, plain(member)]));
}

describe('parseJson', () => {
  test('agrees with JSON.parse on whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(undefined, 1, '\t'),
        (value, space) => {
          // Stringify drops the sign of -0.
          const text = JSON.stringify(value, undefined, space);
          const parsed = parseJson(text);
          if (isJsonProblem(parsed)) throw new Error(parsed.problem);
          expect(JSON.stringify(plain(parsed))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
    );
  });

  test('refuses what JSON.parse refuses, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, at, inserted) => {
        const text = JSON.stringify(value, undefined, 1);
        const cut = at % (text.length + 1);
        const mutated = text.slice(0, cut) + inserted + text.slice(cut + (at % 3));
        let isValid = true;
        try {
          JSON.parse(mutated);
        } catch {
          isValid = false;
        }
        const parsed = parseJson(mutated);
        if (!isValid) expect(isJsonProblem(parsed)).toBe(true);
      }),
    );
  });

  test.each([
    ['a duplicate key', '{\n "a": 1,\n "a": 2 }', 3],
    ['a duplicate key in another spelling', '{ "a": 1,\n "\\u0061": 2 }', 2],
    ['a key of the prototype twice', '{ "__proto__": 1, "__proto__": 2 }', 1],
    ['half a surrogate pair', '["\\ud83d"]', 1],
    ['a comment', '{ // no\n}', 1],
    ['a trailing comma', '[1,\n]', 2],
    ['text after the end', '{}\n\n{}', 3],
    ['an unclosed text', '["abc\n"]', 1],
    ['a lonely minus', '[-]', 1],
    ['a leading zero', '[01]', 1],
    ['a huge number', '[1e999]', 1],
    ['nothing', '', 1],
    ['depth', `${'['.repeat(65)}${']'.repeat(65)}`, 1],
    ['endless depth', '['.repeat(1_000_000), 1],
    ['a long key', `{ "${'k'.repeat(4097)}": 1 }`, 1],
    ['a long text', `["${'k'.repeat(65_537)}"]`, 1],
  ])('refuses %s with its line', (_, text, line) => {
    expect(parseJson(text)).toEqual({ problem: expect.any(String), line });
  });

  test('knows the line of every member and element', () => {
    const root = parseJson('{\r\n  "a": {\n\n"b": [1,\n2] } }') as JsonObject;
    expect(root.lineOf('a')).toBe(2);
    const a = root.get('a') as JsonObject;
    expect(a.lineOf('b')).toBe(4);
    expect((a.get('b') as JsonArray).items.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('keeps keys away from prototypes', () => {
    const root = parseJson('{ "__proto__": { "polluted": true }, "constructor": 1 }') as JsonObject;
    expect([...root.entries()].map(([key]) => key)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(root.get('toString')).toBeUndefined();
  });

  test('finds each of many members, and any that stands twice', () => {
    const keys = Array.from({ length: 50 }, (_, index) =>
      index % 7 === 0 ? `k\u0022${index}` : `key${index}`,
    );
    const members = keys.map((key, index) => `${JSON.stringify(key)}: ${index}`);
    const root = parseJson(`{ ${members.join(',\n')} }`) as JsonObject;
    expect(root.size).toBe(50);
    expect(keys.map((key) => root.get(key))).toEqual(keys.map((_, index) => index));
    expect(keys.map((key) => root.lineOf(key))).toEqual(keys.map((_, index) => index + 1));
    expect(root.has('key')).toBe(false);
    const visited: string[] = [];
    root.forEach((key, value, line) => {
      visited.push(`${key} ${value} ${line}`);
    });
    expect(visited).toEqual([...root.entries()].map((member) => member.join(' ')));
    for (const twice of [0, 1, 15, 16, 17, 49]) {
      const text = `{ ${[...members, members[twice]].join(',\n')} }`;
      expect(parseJson(text)).toEqual({ problem: expect.stringContaining('twice'), line: 51 });
    }
  });

  test('finds members by keys that were written with escapes', () => {
    const root = parseJson('{ "\\u0061b": 1, "c\\n": { "\\"": [2, "\\t"] } }') as JsonObject;
    expect(root.get('ab')).toBe(1);
    expect(root.has('\\u0061b')).toBe(false);
    expect(plain(root)).toEqual({ ab: 1, 'c\n': { '"': [2, '\t'] } });
  });

  test('takes 64 levels', () => {
    expect(isJsonProblem(parseJson(`${'['.repeat(64)}${']'.repeat(64)}`))).toBe(false);
  });
});
