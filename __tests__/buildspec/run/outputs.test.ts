// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what shells expand
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { matcher } from '../../../src/buildspec/run/globs.js';
import type { Upload } from '../../../src/buildspec/run/outputs.js';
import { makeProject, type Project, phasesOf, spec } from './building.js';

let project: Project;
beforeAll(async () => {
  project = await makeProject({
    'dist/a.tgz': 'a',
    'dist/sub/b.tgz': 'bb',
    'dist/sub/.env': 'x',
    'dist/c.txt': 'c',
    'lock-1': 'one',
  });
});
afterAll(() => project.remove());

const names = (upload: Upload | undefined): readonly string[] | undefined =>
  upload?.files.map(({ name }) => name);

test.each<[string, object, readonly string[]]>([
  ['one file', { files: 'dist/a.tgz' }, ['dist/a.tgz']],
  ['a star inside a folder', { files: 'dist/*.tgz' }, ['dist/a.tgz']],
  ['any folder', { files: '**/*.tgz' }, ['dist/a.tgz', 'dist/sub/b.tgz']],
  [
    'all files, hidden ones too',
    { files: 'dist/**/*' },
    ['dist/a.tgz', 'dist/c.txt', 'dist/sub/.env', 'dist/sub/b.tgz'],
  ],
  ['one of several', { files: 'dist/*.{tgz,txt}' }, ['dist/a.tgz', 'dist/c.txt']],
  ['a base directory', { files: '*', 'base-directory': 'dist' }, ['a.tgz', 'c.txt']],
  ['a base directory by a glob', { files: '*.tgz', 'base-directory': 'd*' }, ['a.tgz']],
  ['without paths', { files: '**/*.tgz', 'discard-paths': 'yes' }, ['a.tgz', 'b.tgz']],
  ['without some', { files: 'dist/**/*', 'exclude-paths': ['dist/sub/**/*', '**/*.txt'] }, ['dist/a.tgz']],
  ['by a variable', { files: '${KIND}/*.tgz', 'base-directory': '$CODEBUILD_SRC_DIR' }, ['dist/a.tgz']],
  ['a file twice', { files: ['dist/a.tgz', './dist/*.tgz'] }, ['dist/a.tgz']],
  ['a folder is no file', { files: ['dist', 'dist/a.tgz'] }, ['dist/a.tgz']],
  ['of the home folder', { files: '/root/out/*' }, ['/root/out/made']],
])('artifacts: %s', async (_, artifacts, expected) => {
  const run = await project.build(
    spec({ build: ['KIND=dist; mkdir "$HOME/out" && touch "$HOME/out/made"'] }, { artifacts }),
  );
  expect(run.artifacts).toHaveLength(1);
  expect(names(run.artifacts[0])).toEqual(expected);
  expect(run.status).toBe('SUCCEEDED');
});

test('no match fails for artifacts, and not for reports and caches', async () => {
  const nothing = { files: 'nothing/*' };
  const run = await project.build(
    spec({ build: [] }, { reports: { unit: nothing }, cache: { paths: ['nothing'] } }),
  );
  expect(run.status).toBe('SUCCEEDED');
  const without = await project.build(
    spec({ build: [] }, { artifacts: { files: 'dist/*', 'secondary-artifacts': { second: nothing } } }),
  );
  expect(phasesOf(without).at(-1)).toBe('UPLOAD_ARTIFACTS FAILED');
  expect(without.phases.at(-1)!.message).toBe(
    'CLIENT_ERROR Message: no matching artifact paths found for second',
  );
  expect(without.status).toBe('FAILED');
});

test('artifacts are looked for after a build that failed', async () => {
  const run = await project.build(spec({ install: ['false'] }, { artifacts: { files: 'dist/*.tgz' } }));
  expect(phasesOf(run)).toEqual([
    'DOWNLOAD_SOURCE SUCCEEDED',
    'INSTALL FAILED',
    'UPLOAD_ARTIFACTS SUCCEEDED',
  ]);
});

describe('a cache', () => {
  const cached = (key: string) => ({
    cache: { key, paths: ['/root/.npm/_cacache/**/*', 'dist/sub'] },
  });

  test('has its key evaluated before the first command, and its files looked for after the last', async () => {
    const build = [
      'mkdir -p "$HOME/.npm/_cacache/x" && touch "$HOME/.npm/_cacache/x/y" "$HOME/.npm/log"; echo more >lock-1',
    ];
    const keyed = (key: string) =>
      project.build(spec({ build }, { ...cached(key), env: { variables: { A: 'a"b' } } }));
    const run = await keyed('$A-$(codebuild-hash-files "lock-*")');
    expect(run.cache!.name).toMatch(/^a"b-[0-9a-f]{64}$/);
    expect(run.cache!.files.map(({ path }) => path.replace(/^.*\/(?=home|src)/, ''))).toEqual([
      'home/.npm/_cacache/x/y',
      'src/dist/sub/.env',
      'src/dist/sub/b.tgz',
    ]);
    // Equal contents, equal keys; and others for others.
    expect((await keyed('$A-$(codebuild-hash-files "lock-*")')).cache!.name).toBe(run.cache!.name);
    expect((await keyed('$A-$(codebuild-hash-files dist/c.txt)')).cache!.name).not.toBe(run.cache!.name);
  });

  test('a key that cannot be evaluated is told', async () => {
    const run = await project.build(spec({ build: [] }, cached('$(codebuild-hash-files none) $(')));
    expect(run.warnings).toEqual([expect.stringContaining("the cache's key")]);
  });
});

test('secrets are found in what is left, in other spellings too', async () => {
  const canary = 'canary-of-thirty-two-characters!';
  const run = await project.build(
    spec(
      {
        build: [
          'S="$(cat dist/c.txt)anary-of-thirty-two-characters!"',
          'mkdir out "$HOME/.cache" && echo "$S" >out/report.xml',
          'printf "aws:%s" "$S" | base64 >"$HOME/.cache/x"; echo "$S" >"$TMPDIR/t"',
          'printf "x%s" "$S" | base64 -w0',
        ],
      },
      { reports: { unit: { files: 'out/*.xml' } }, cache: { paths: '/root/.cache/**/*' } },
    ),
    { canaries: [canary] },
  );
  expect(run.leaks.map(({ where }) => where)).toEqual([
    'reports',
    'cache',
    'environment',
    'log',
    'temporary folder',
    'home',
  ]);
  const clean = await project.build(spec({ build: ['echo canary-of-thirty'] }), { canaries: [canary] });
  expect(clean.leaks).toEqual([]);
});

test.each([
  ['*', 'a', true],
  ['*', 'a/b', false],
  ['*', '.hidden', true],
  ['**/*', 'a/b/c', true],
  ['**/*', 'a', true],
  ['a/**', 'a/b/c', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'ab', false],
  ['?.txt', 'a.txt', true],
  ['?.txt', 'ab.txt', false],
  ['[a-c].txt', 'b.txt', true],
  ['[!a-c].txt', 'b.txt', false],
  ['[]x].txt', '].txt', true],
  ['[!a]b', '/b', false],
  ['a+(b).txt', 'a+(b).txt', true],
  ['a.txt', 'aXtxt', false],
  ['{a,b/c}.txt', 'b/c.txt', true],
  ['a,b', 'a,b', true],
  ['a{b', 'ab', true],
  ['*.tx', 'a.txt', false],
  ['*', 'a\nb', true],
])('%s matches %j: %j', (glob, name, expected) => {
  expect(matcher(glob)(name)).toBe(expected);
});
