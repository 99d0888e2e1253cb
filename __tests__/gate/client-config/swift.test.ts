import { describe, expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

const PATH = '.swiftpm/configuration/registries.json';
const registries = (url: string, more: object = {}) =>
  JSON.stringify({ registries: { '[default]': { url }, acme: { url } }, version: 1, ...more }, undefined, 1);

describe('.swiftpm/configuration/registries.json', () => {
  test('with the repository as default binds Swift', () => {
    expect(judge(PATH, registries(endpoint('swift')))).toEqual({ problems: [], binds: ['swift'] });
    expect(judge(PATH, '{"registries": {}, "version": 1}').binds).toEqual([]);
  });

  test.each([
    [registries('https://swift.example/'), '4 registries.[default].url'],
    [
      registries(endpoint('swift'), { security: { default: { signing: { onUnsigned: 'silentAllow' } } } }),
      '14 security.default.signing.onUnsigned',
    ],
    ['{', '1 registries.json'],
  ])('%s is a problem', (text, problem) => {
    const { problems, binds } = judge(PATH, text);
    expect(problems[0]).toBe(problem);
    expect(binds).toEqual([]);
  });

  test('a mirror is a problem', () => {
    const text =
      '{"object": [{"mirror": "https://git.example/a", "original": "https://git.example/b"}], "version": 1}';
    expect(judge('.swiftpm/configuration/mirrors.json', text).problems).toEqual(['1 object.mirror']);
  });
});
