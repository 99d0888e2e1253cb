import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BASE_BRANCH_NAMES,
  branchPattern,
  RELEASE_TAG_PATTERN,
} from '../../../src/buildspec/project/webhooks.js';

/** CodeBuild looks for a pattern anywhere in the ref. */
const finds = (pattern: string, ref: string): boolean => new RegExp(pattern).test(ref);

describe('release tags', () => {
  test.each(['1.2.3', '0.0.0', '10.200.3000', '1.2.3-rc.1', '1.2.3-alpha-2', '1.2.3-0'])('v%s', (version) => {
    expect(finds(RELEASE_TAG_PATTERN, `refs/tags/v${version}`)).toBe(true);
  });

  test.each([
    'refs/heads/v1.2.3',
    'refs/pull/1/head',
    'v1.2.3',
    'refs/tags/1.2.3',
    'refs/tags/v1.2',
    'refs/tags/v1.2.3.4',
    'refs/tags/v1x2x3',
    'refs/tags/v1.2.3;rm',
    'refs/tags/v1.2.3-$(id)',
    'refs/tags/v1.2.3-`id`',
    'refs/tags/v1.2.3-',
    'refs/tags/v1.2.3+build',
    'refs/tags/v1.2.3 ',
    'refs/tags/v1.2.3\n',
    'refs/tags/v1.2.3\nrefs/tags/v1.2.3',
    'refs/heads/x\nrefs/tags/v1.2.3',
    'refs/heads/refs/tags/v1.2.3',
    'refs/tags/x/v1.2.3',
    'refs/tags/v1.2.3/x',
    'refs/tags/V1.2.3',
    'refs/tags/v١.٢.٣',
    'xrefs/tags/v1.2.3',
  ])('not %j', (ref) => {
    expect(finds(RELEASE_TAG_PATTERN, ref)).toBe(false);
  });

  test('are three numbers and a pre-release, and nothing around them', () => {
    const consistsOf = (text: string, characters: string): boolean =>
      text !== '' && [...text].every((character) => characters.includes(character));
    const isRelease = (ref: string): boolean => {
      if (!ref.startsWith('refs/tags/v')) return false;
      const [numbers, ...rest] = ref.slice('refs/tags/v'.length).split('-') as [string, ...string[]];
      const parts = numbers.split('.');
      if (parts.length !== 3 || !parts.every((part) => consistsOf(part, '0123456789'))) return false;
      const letters = 'abcdefghijklmnopqrstuvwxyz';
      const allowed = `0123456789.-${letters}${letters.toUpperCase()}`;
      return rest.length === 0 || consistsOf(rest.join('-'), allowed);
    };
    const part = fc.oneof(
      fc.constantFrom('', 'refs/tags/v', 'refs/heads/', '1.2.3', '-rc.1', '\n', '.', '-', ';', 'x', ' '),
      fc.string({ maxLength: 3 }),
    );
    const refs = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    const near = fc.tuple(part, part, part).map(([a, b, c]) => `${a}refs/tags/v${b}1.2.3${c}`);
    fc.assert(
      fc.property(fc.oneof(refs, near), (ref) => finds(RELEASE_TAG_PATTERN, ref) === isRelease(ref)),
      { numRuns: 2000 },
    );
  });
});

describe('the base branch', () => {
  test.each(['main', 'release/next', 'a-b_c'])('may be called %s', (name) => {
    expect(finds(BASE_BRANCH_NAMES, name)).toBe(true);
  });

  test.each([
    '',
    '.*',
    'main|x',
    'main$',
    'release.1',
    '(main)',
    '[a-z]',
    'main\n',
    '^main',
    'ma\\w',
    'main x',
  ])('may not be called %j, which a filter would read otherwise', (name) => {
    expect(finds(BASE_BRANCH_NAMES, name)).toBe(false);
  });

  test('is found in its own ref alone', () => {
    const names = fc
      .stringMatching(new RegExp(BASE_BRANCH_NAMES))
      .filter((name) => finds(BASE_BRANCH_NAMES, name));
    const around = fc.constantFrom('', '\n', 'x', '/', '.', ' ', 'refs/heads/');
    fc.assert(
      fc.property(names, names, around, around, (branch, other, before, after) => {
        const pattern = branchPattern(branch);
        const isFound = (ref: string): boolean => finds(pattern, ref);
        expect(isFound(`refs/heads/${branch}`)).toBe(true);
        expect(isFound(`refs/heads/${other}`)).toBe(other === branch);
        expect(isFound(`${before}refs/heads/${branch}${after}`)).toBe(before === '' && after === '');
      }),
    );
  });
});
