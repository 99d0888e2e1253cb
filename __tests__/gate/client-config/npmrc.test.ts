import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const NPM = endpoint('npm');
const HOST = NPM.replace('https:', '');

describe('.npmrc', () => {
  test('with the repository alone binds the clients that read it', () => {
    const text = `; ours\n# and only ours\nregistry=${NPM}\n@acme:registry = "${NPM}"\nsave-exact=true\nengine-strict\n`;
    expect(judge('.npmrc', text)).toEqual({ problems: [], binds: ['npm', 'pnpm', 'yarn', 'bun'] });
  });

  test('without a registry binds nobody', () => {
    const text = 'omit-lockfile-registry-resolved=true\nfund=false\nignore-scripts=true\nemail=a@b.example\n';
    expect(judge('sub/.npmrc', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([[`REGISTRY=${NPM}`], [`registry[]=${NPM}`], [`@acme:registry=${NPM}`], [`--registry=${NPM}`]])(
    '%s binds nobody: not every client takes it for the registry',
    (line) => {
      expect(judge('.npmrc', line)).toEqual({ problems: [], binds: [] });
    },
  );

  test.each([
    ['registry=https://npm.example/', 'registry'],
    [`registry=http://npm.example/\${TOKEN}/`, 'registry'],
    [`registry=${NPM}\${PATH_OF}/`, 'registry'],
    [`registry=${endpoint('pypi')}`, 'registry'],
    [`registry=${NPM}left-pad`, 'registry'],
    ['registry', 'registry'],
    ['registry[]=https://npm.example/', 'registry[]'],
    ['"regis\\u0074ry"=https://npm.example/', 'registry'],
    ['registry;comment=https://npm.example/', 'registry'],
    ["'@acme:registry'=https://npm.example/", '@acme:registry'],
    ['@acme:registry=https://npm.example/', '@acme:registry'],
    [`\${NAME}=https://npm.example/`, `\${NAME}`],
    [`@\${SCOPE}:registry=https://npm.example/`, `@\${SCOPE}:registry`],
    [`${HOST}:_authToken=\${CODEARTIFACT_AUTH_TOKEN}`, `${HOST}:_authToken`],
    ['//npm.example/:_authToken=s3cret', '//npm.example/:_authToken'],
    ['//npm.example/:_password=s3cret', '//npm.example/:_password'],
    ['//npm.example/:tokenHelper=/bin/evil', '//npm.example/:tokenHelper'],
    ['//npm.example/:cafile=ca.pem', '//npm.example/:cafile'],
    ['_auth=s3cret', '_auth'],
    ['_authToken=s3cret', '_authToken'],
    ['node-options=--require ./evil.js', 'node-options'],
    ['nodeOptions=--require ./evil.js', 'nodeOptions'],
    ['script-shell=./evil', 'script-shell'],
    ['shell=./evil', 'shell'],
    ['git=./evil', 'git'],
    ['init-module=./evil.js', 'init-module'],
    ['onload-script=./evil.js', 'onload-script'],
    ['pnpmfile=evil.cjs', 'pnpmfile'],
    ['global-pnpmfile=evil.cjs', 'global-pnpmfile'],
    ['store-dir=./store', 'store-dir'],
    ['virtualStoreDir=deps', 'virtualStoreDir'],
    ['modules-dir=deps', 'modules-dir'],
    ['cache=.npm', 'cache'],
    ['yarn-offline-mirror=archives', 'yarn-offline-mirror'],
    ['use-node-version=24.0.0', 'use-node-version'],
    ['package[]=evil', 'package[]'],
    ['cafile=ca.pem', 'cafile'],
    ['ca[]=x', 'ca[]'],
    ['strict-ssl=false', 'strict-ssl'],
    [`strict-ssl=\${OFF}`, 'strict-ssl'],
    ['strict_ssl=false', 'strict_ssl'],
    ['ignore-scripts=false', 'ignore-scripts'],
    ['dangerously-allow-all-builds=true', 'dangerously-allow-all-builds'],
    ['package-lock=false', 'package-lock'],
    ['proxy=http://proxy.example/', 'proxy'],
    ['https-proxy=http://proxy.example/', 'https-proxy'],
    ['noproxy=npm.example', 'noproxy'],
    ['prefix=/opt/evil', 'prefix'],
    ['userconfig=evil', 'userconfig'],
    ['globalconfig=evil', 'globalconfig'],
    ['replace-registry-host=always', 'replace-registry-host'],
    ['disturl=https://dist.example/', 'disturl'],
    [`user-agent=\${TOKEN}`, 'user-agent'],
    ['[section]', 'section'],
  ])('%s is a problem', (line, key) => {
    const { problems, binds } = judge('.npmrc', `registry=${NPM}\nfund=false\n${line}\n`);
    expect(problems[0]).toBe(`3 ${key}`);
    // Code takes no binding away, so that an exception can allow it.
    const isCode =
      /^(?:node-?options|script-shell|shell|git|init-module|onload-script)$|pnpmfile$|^package\[|tokenHelper$/i;
    expect(binds).toEqual(isCode.test(key) ? ['npm', 'pnpm', 'yarn', 'bun'] : []);
  });

  test.each([
    'always-auth=true',
    `${HOST}:always-auth=true`,
    'proxy=null',
    'replace-registry-host=never',
    'strict-ssl=true',
    'package-lock=true',
    `cache=\${HOME}/.npm`,
    'init-author-url=https://me.example/',
    'prefer-offline=true',
  ])('%s is none', (line) => {
    expect(judge('.npmrc', line).problems).toEqual([]);
  });

  test('no value that may be a secret is repeated', () => {
    const text = [
      '//u:s3cret@npm.example/:_authToken=s3cret',
      '_auth=s3cret',
      '//npm.example/:username=s3cret',
      'registry=u:s3cret@npm.example',
      'registry=https://u:s3cret@npm.example/',
      'registry=https://npm.example/?s3cret',
    ].join('\n');
    expect(judge('.npmrc', text).problems).toHaveLength(6);
    expect(said('.npmrc', text)).not.toContain('s3cret');
  });

  test('a carriage return alone ends a line', () => {
    expect(judge('.npmrc', 'fund=false\rregistry=https://npm.example/').problems).toEqual(['2 registry']);
  });
});

describe('npm itself', () => {
  const run = promisify(execFile);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
    await writeFile(join(folder, 'package.json'), '{}');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What npm makes of a setting of the project's file, and of no other. */
  async function npmGets(text: string, name: string): Promise<string> {
    await writeFile(join(folder, '.npmrc'), text);
    const own = Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key));
    const { stdout } = await run('npm', ['config', 'get', name], {
      cwd: folder,
      env: {
        ...Object.fromEntries(own),
        npm_config_userconfig: join(folder, 'no user'),
        npm_config_globalconfig: join(folder, 'no machine'),
        HOST: 'npm.example',
      },
    });
    return stdout.trim();
  }

  test.each([
    'registry = https://npm.example/',
    'registry[]=https://npm.example/',
    '"regis\\u0074ry"=https://npm.example/',
    "'registry'=https://npm.example/",
    'registry;comment=https://npm.example/',
    'registry="https://npm.example/" ',
    'fund=false\rregistry=https://npm.example/',
    `registry=https://\${HOST}/`,
    `\${KEY}=x\nregistry=https://npm.example/`,
  ])('%s: takes the foreign registry, and it is a problem', async (text) => {
    expect(await npmGets(text, 'registry')).toBe('https://npm.example/');
    expect(judge('.npmrc', text).problems).not.toEqual([]);
  });

  test.each([
    `REGISTRY=${NPM}`,
    `[section]\nregistry=${NPM}`,
    `; registry=${NPM}`,
    `--registry=${NPM}`,
    `registry\\;=${NPM}`,
  ])('%s: does not take the repository, and nobody is bound', async (text) => {
    expect(await npmGets(text, 'registry')).not.toBe(NPM);
    expect(judge('.npmrc', text).binds).toEqual([]);
  });

  test.each([`registry=${NPM}`, `"registry" = "${NPM}" `, `registry=${NPM} ; ours`])(
    '%s: takes the repository, and is bound',
    async (text) => {
      expect(await npmGets(text, 'registry')).toBe(NPM);
      expect(judge('.npmrc', text).binds).toContain('npm');
    },
  );
});
