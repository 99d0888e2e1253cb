import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const NPM = endpoint('npm');

describe('bunfig.toml', () => {
  test.each([
    `[install]\nregistry = "${NPM}"\nexact = true\ncache = false\n\n[install.scopes]\nacme = "${NPM}"\n\n[test]\npreload = ["./setup.ts"]\n`,
    `[install]\nregistry = { url = "${NPM}" }\n`,
    `install.registry.url = "${NPM}"\n`,
  ])('with the repository binds bun', (text) => {
    expect(judge('bunfig.toml', text)).toEqual({ problems: [], binds: ['bun'] });
  });

  test.each([
    ['registry = "https://npm.example/"', '3 install.registry'],
    ['registry = "$REGISTRY"', '3 install.registry'],
    [`registry = { url = "${NPM}", token = "$TOKEN" }`, '3 install.registry.token'],
    [`[install.scopes]\nacme = { url = "https://npm.example/" }`, '4 install.scopes.acme.url'],
    ['[install.scopes]\n"@acme" = "https://npm.example/"', '4 install.scopes.@acme'],
    [`[install.scopes]\nacme = { token = "s3cret", url = "${NPM}" }`, '4 install.scopes.acme.token'],
    ['[install.cache]\ndir = "./cache"', '4 install.cache.dir'],
    ['cache = "./cache"', '3 install.cache'],
    ['globalDir = "./global"', '3 install.globalDir'],
    ['cafile = "ca.pem"', '3 install.cafile'],
    ['auto = "force"', '3 install.auto'],
    ['ignoreScripts = false', '3 install.ignoreScripts'],
    ['registry = ', '3 bunfig.toml'],
  ])('%s is a problem', (lines, problem) => {
    const { problems, binds } = judge('bunfig.toml', `[install]\nexact = true\n${lines}\n`);
    expect(problems[0]).toBe(problem);
    expect(binds).toEqual([]);
  });

  test('.bunfig.toml, which counts in the home of a user, binds nothing', () => {
    expect(judge('.bunfig.toml', `[install]\nregistry = "${NPM}"\n`)).toEqual({ problems: [], binds: [] });
  });

  test('code that runs before everything is a problem', () => {
    expect(judge('bunfig.toml', 'preload = ["./evil.ts"]\n').problems).toEqual(['1 preload']);
    const scanner = '[install.security]\nscanner = "./evil.ts"\n';
    expect(judge('bunfig.toml', scanner).problems).toEqual(['2 install.security.scanner']);
  });

  test('no credential is repeated', () => {
    const text = `[install]\nregistry = { url = "${NPM}", password = "s3cret" }\n`;
    expect(said('bunfig.toml', text)).not.toContain('s3cret');
  });
});
