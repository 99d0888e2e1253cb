import { expect, test } from '@jest/globals';
import { encodedPath, githubLinks, lineLink } from '../../../src/report/check/links.js';

const JOB = {
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_REPOSITORY: 'acme/webshop',
  GITHUB_SHA: '4f1c2d9',
};

test('a GitHub job links to the commit that it has checked out', () => {
  const template = githubLinks(JOB);
  expect(template).toBe('https://git.example/acme/webshop/blob/4f1c2d9/{file}#L{line}');
  expect(lineLink(template, 'a b/#$&{line}.lock', 7)).toBe(
    'https://git.example/acme/webshop/blob/4f1c2d9/a%20b/%23%24%26%7Bline%7D.lock#L7',
  );
  expect(githubLinks({ ...JOB, GITHUB_SHA: '' })).toBeUndefined();
  expect(githubLinks({})).toBeUndefined();
});

test('a template leads to a web page or nowhere', () => {
  expect(lineLink(undefined, 'a', 1)).toBeUndefined();
  expect(lineLink('javascript:alert({line})', 'a', 1)).toBeUndefined();
  expect(lineLink('file:///{file}', 'a', 1)).toBeUndefined();
});

test('a path is a relative reference whatever it holds', () => {
  expect(encodedPath('C:/a\\b/\ud800?.lock')).toBe('C%3A/a%5Cb/%EF%BF%BD%3F.lock');
});
