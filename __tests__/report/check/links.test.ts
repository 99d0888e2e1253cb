import { describe, expect, test } from '@jest/globals';
import { encodedPath, lineLink, sourceOf } from '../../../src/report/check/links.js';

const JOB = {
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_REPOSITORY: 'acme/webshop',
  GITHUB_SHA: '4f1c2d9',
};

test('a GitHub job links to the commit that it has checked out', () => {
  const { linkTemplate, project } = sourceOf(JOB);
  expect(project).toBe('acme/webshop');
  expect(linkTemplate).toBe('https://git.example/acme/webshop/blob/4f1c2d9/{file}#L{line}');
  expect(lineLink(linkTemplate, 'a b/#$&{line}.lock', 7)).toBe(
    'https://git.example/acme/webshop/blob/4f1c2d9/a%20b/%23%24%26%7Bline%7D.lock#L7',
  );
  expect(sourceOf({ ...JOB, GITHUB_SHA: '' })).toEqual({ project: 'acme/webshop' });
  expect(sourceOf({})).toEqual({});
});

describe('a CodeBuild build', () => {
  const COMMIT = '6e0de7938dda5363e2192fe2a2ec39987a3573b0';
  const build = (url: string, version = COMMIT) => ({
    CODEBUILD_BUILD_ID: 'app:b1e6661e',
    CODEBUILD_SOURCE_REPO_URL: url,
    CODEBUILD_RESOLVED_SOURCE_VERSION: version,
  });
  const linkOf = (url: string) => lineLink(sourceOf(build(url)).linkTemplate, 'web/package-lock.json', 7);

  test.each([
    [
      'https://github.com/acme/shop.git',
      `https://github.com/acme/shop/blob/${COMMIT}/web/package-lock.json#L7`,
    ],
    ['https://github.com/acme/shop', `https://github.com/acme/shop/blob/${COMMIT}/web/package-lock.json#L7`],
    [
      'https://ghe.acme.example:8443/a/b.git',
      `https://ghe.acme.example:8443/a/b/blob/${COMMIT}/web/package-lock.json#L7`,
    ],
    ['https://gitlab.com/a/b/c.git', `https://gitlab.com/a/b/c/-/blob/${COMMIT}/web/package-lock.json#L7`],
    [
      'https://gitlab.acme.example/a/b.git',
      `https://gitlab.acme.example/a/b/-/blob/${COMMIT}/web/package-lock.json#L7`,
    ],
    [
      'https://bitbucket.org/acme/shop.git',
      `https://bitbucket.org/acme/shop/src/${COMMIT}/web/package-lock.json#lines-7`,
    ],
    [
      'https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/shop',
      `https://eu-west-1.console.aws.amazon.com/codesuite/codecommit/repositories/shop/browse/${COMMIT}/--/web/package-lock.json?region=eu-west-1&lines=7-7`,
    ],
    [
      'https://git-codecommit.cn-north-1.amazonaws.com.cn/v1/repos/shop',
      `https://cn-north-1.console.amazonaws.cn/codesuite/codecommit/repositories/shop/browse/${COMMIT}/--/web/package-lock.json?region=cn-north-1&lines=7-7`,
    ],
    [
      'https://git-codecommit-fips.us-gov-west-1.amazonaws.com/v1/repos/shop',
      `https://us-gov-west-1.console.amazonaws-us-gov.com/codesuite/codecommit/repositories/shop/browse/${COMMIT}/--/web/package-lock.json?region=us-gov-west-1&lines=7-7`,
    ],
  ])('links from %s to %s', (url, link) => {
    expect(linkOf(url)).toBe(link);
  });

  test.each([
    '',
    's3://bucket/input_artifact.zip',
    'arn:aws:s3:::bucket/app/source.zip',
    'bucket/app/source.zip',
    'http://github.com/acme/shop.git',
    'git@github.com:acme/shop.git',
    'https://codestar-connections.eu-west-1.amazonaws.com/git-http/111122223333/eu-west-1/0a1b/acme/shop.git',
    'https://git-codecommit.eu-west-1.amazonaws.com/other',
    'https://github.com/acme/{file}.git',
    'https://github.com/',
    'https://github.com/acme/%0a',
    'https://github.com/acme/"><script>',
  ])('links from %j nowhere', (url) => {
    expect(sourceOf(build(url))).toEqual({});
  });

  test('that is at no commit names the project alone', () => {
    for (const version of ['', 'main', 'OGgJCVJ', 'arn:aws:s3:::b/k', `${COMMIT}{file}`])
      expect(sourceOf(build('https://github.com/acme/shop.git', version))).toEqual({ project: 'acme/shop' });
  });

  test('prints no credentials of the address that it clones from', () => {
    for (const user of ['x-access-token:ghs_secret@', 'ghs_secret@', ':ghs_secret@']) {
      const source = sourceOf(build(`https://${user}github.com/acme/shop.git?token=ghs_secret#ghs_secret`));
      expect(source.linkTemplate).toBe(`https://github.com/acme/shop/blob/${COMMIT}/{file}#L{line}`);
      expect(JSON.stringify(source)).not.toContain('secret');
    }
  });

  test('that a job of GitHub Actions has started links to what it has checked out itself', () => {
    const source = sourceOf({ ...JOB, GITHUB_ACTIONS: 'true', ...build('https://github.com/acme/shop.git') });
    expect(source.linkTemplate).toContain(COMMIT);
  });
});

test('a template leads to a web page or nowhere', () => {
  expect(lineLink(undefined, 'a', 1)).toBeUndefined();
  expect(lineLink('javascript:alert({line})', 'a', 1)).toBeUndefined();
  expect(lineLink('file:///{file}', 'a', 1)).toBeUndefined();
});

test('a path is a relative reference whatever it holds', () => {
  expect(encodedPath('C:/a\\b/\ud800?.lock')).toBe('C%3A/a%5Cb/%EF%BF%BD%3F.lock');
});
