import { describe, expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

const NPM = endpoint('npm');

describe('pnpm-workspace.yaml', () => {
  test('with the repository as default passes; older versions do not read it, so nothing is bound', () => {
    const text = `packages:\n  - packages/*\nregistries:\n  default: ${NPM}\n  "@acme": ${NPM}\nonlyBuiltDependencies: [esbuild]\noverrides:\n  a: 1.0.0\npatchedDependencies:\n  a@1.0.0: patches/a.patch\nminimumReleaseAge: 1440\n`;
    expect(judge('pnpm-workspace.yaml', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['registries:\n  default: https://npm.example/', '3 registries.default'],
    ['registries:\n  "@acme": https://npm.example/', '3 registries.@acme'],
    ['registry: https://npm.example/', '2 registry'],
    ['namedRegistries:\n  gh: https://npm.example/', '3 namedRegistries.gh'],
    ['pnpmfile: evil.cjs', '2 pnpmfile'],
    ['pnpmfile: [a.cjs, b.cjs]', '2 pnpmfile'],
    ['globalPnpmfile: evil.cjs', '2 globalPnpmfile'],
    ['configDependencies:\n  evil: 1.0.0+sha512-AAAA', '3 configDependencies.evil'],
    ['patchedDependencies:\n  a@1.0.0: ../a.patch', '3 patchedDependencies.a@1.0.0'],
    ['dangerouslyAllowAllBuilds: true', '2 dangerouslyAllowAllBuilds'],
    ['strictSsl: false', '2 strictSsl'],
    ['httpsProxy: http://proxy.example/', '2 httpsProxy'],
    ['cafile: ca.pem', '2 cafile'],
    ['nodeOptions: --require ./evil.js', '2 nodeOptions'],
    ['scriptShell: ./evil', '2 scriptShell'],
    ['ignoreScripts: false', '2 ignoreScripts'],
    ['lockfile: false', '2 lockfile'],
    ['gitBranchLockfile: true', '2 gitBranchLockfile'],
    ['lockfileDir: node_modules/evil', '2 lockfileDir'],
    ['verifyStoreIntegrity: false', '2 verifyStoreIntegrity'],
    ['nodeDownloadMirrors:\n  release: https://dist.example/', '3 nodeDownloadMirrors.release'],
    ['- a', '2 pnpm-workspace.yaml'],
  ])('%s is a problem', (lines, problem) => {
    const { problems, binds } = judge('pnpm-workspace.yaml', `packages: ["packages/*"]\n${lines}\n`);
    expect(problems[0]).toBe(problem);
    expect(binds).toEqual([]);
  });

  test.each(['', '# nothing yet\n', '---\n'])('%j sets nothing', (text) => {
    expect(judge('pnpm-workspace.yaml', text)).toEqual({ problems: [], binds: [] });
  });

  test('a patch is looked for from the folder of the file', () => {
    const text = 'patchedDependencies:\n  a@1.0.0: ../patches/a.patch\n';
    expect(judge('sub/pnpm-workspace.yaml', text).problems).toEqual([]);
  });
});

describe('.pnpmfile.cjs', () => {
  test.each(['.pnpmfile.cjs', 'sub/.pnpmfile.mjs', 'pnpmfile.js'])(
    '%s is a problem by being there',
    (path) => {
      expect(judge(path, '')).toEqual({ problems: ['1 pnpmfile'], binds: [] });
    },
  );
});
