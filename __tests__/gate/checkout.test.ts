import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { checkLockfiles, type GateResult } from '../../src/gate/index.js';
import { MAX_FILE_BYTES } from '../../src/lockfiles/limits.js';
import { testSettings } from './settings.js';

const EMPTY_LOCKFILE = '{ "lockfileVersion": 3, "packages": {} }\n';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: string | Buffer = EMPTY_LOCKFILE): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'init.defaultBranch=main'];
  const result = spawnSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
}

async function check(
  options: { files?: string[]; workingFolder?: string; nothingFound?: 'pass' } = {},
): Promise<GateResult> {
  return (await checkLockfiles({ settings: testSettings(), workingFolder: folder, ...options })).result;
}

const filesOf = ({ files }: GateResult) => files.map(({ file }) => file);
const rulesOf = ({ findings }: GateResult) => findings.map(({ rule, file }) => `${rule} ${file}`);

describe('in a git work tree', () => {
  beforeEach(() => git('init', '-q'));

  test('finds tracked and untracked lockfiles, not ignored ones nor those of installed packages', async () => {
    await write('.gitignore', 'out/\n');
    await write('tracked/package-lock.json');
    await write('node_modules/x/package-lock.json');
    git('add', '-f', '.');
    await write('untracked/package-lock.json');
    await write('out/package-lock.json');
    await write('target/package-lock.json');
    expect(filesOf(await check())).toEqual([
      'target/package-lock.json',
      'tracked/package-lock.json',
      'untracked/package-lock.json',
    ]);
  });

  test('judges scripts of builds that git tracks among installed packages', async () => {
    await write('package-lock.json');
    await write('node_modules/a/build.gradle', 'repositories { mavenCentral() }\n');
    git('add', '-f', 'node_modules/a');
    await write('node_modules/b/build.gradle', 'repositories { mavenCentral() }\n');
    expect(rulesOf(await check())).toEqual(['config node_modules', 'config node_modules/a/build.gradle']);
  });

  test('judges a folder of installed packages where a tracked link makes it a part of the project', async () => {
    await write('venv/app/package-lock.json');
    await write('venv/other/package-lock.json');
    await symlink('venv/app', join(folder, 'app'));
    git('add', '-f', '.');
    expect(filesOf(await check())).toEqual(['venv/app/package-lock.json']);
  });

  test.each(['venv/app', 'app'])('%s is refused as working folder, being skipped', async (name) => {
    await write('venv/app/package-lock.json');
    await symlink('venv/app', join(folder, 'app'));
    git('add', '-f', '.');
    const started = check({ workingFolder: join(folder, name), nothingFound: 'pass' });
    await expect(started).rejects.toMatchObject({ code: 'input' });
  });

  test('finds lockfiles in submodules and nested work trees', async () => {
    await write('nested/package-lock.json');
    spawnSync('git', ['init', '-q', 'nested'], { cwd: folder });
    await write('library/package-lock.json');
    spawnSync('git', ['init', '-q', 'library'], { cwd: folder });
    git('-C', 'library', 'add', '.');
    git('-C', 'library', 'commit', '-qm', 'x');
    git('submodule', '--quiet', 'add', `file://${folder}/library`, 'module');
    expect(filesOf(await check())).toEqual([
      'library/package-lock.json',
      'module/package-lock.json',
      'nested/package-lock.json',
    ]);
  });

  test('passes over files that are tracked but gone', async () => {
    await write('package-lock.json');
    await write('gone/package-lock.json');
    git('add', '.');
    await rm(join(folder, 'gone'), { recursive: true });
    expect(filesOf(await check())).toEqual(['package-lock.json']);
  });

  test('judges what lies below the working folder, and names it from the root', async () => {
    await write('package-lock.json');
    await write('app/package-lock.json');
    await write('app/requirements.txt', '-r ../shared.txt\n');
    await write('shared.txt', 'evil==1.0\n');
    const result = await check({ workingFolder: join(folder, 'app') });
    expect(filesOf(result)).toEqual(['app/package-lock.json', 'app/requirements.txt', 'shared.txt']);
    expect(rulesOf(result)).toEqual(['integrity shared.txt']);
  });

  test('runs no program that the configuration of the work tree names', async () => {
    await write('package-lock.json');
    await write('monitor.sh', `#!/bin/sh\ntouch "${folder}/ran"\n`);
    spawnSync('chmod', ['+x', join(folder, 'monitor.sh')]);
    git('config', 'core.fsmonitor', join(folder, 'monitor.sh'));
    await check();
    await write('probe');
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).not.toContain('ran');
  });
});

describe('without git', () => {
  test('finds lockfiles but those of installed packages and of build output', async () => {
    await write('a/package-lock.json');
    await write('a/node_modules/x/package-lock.json');
    await write('crate/Cargo.toml', '[package]\nname = "x"\n');
    await write('crate/target/package-lock.json');
    await write('target/package-lock.json');
    expect(filesOf(await check())).toEqual(['a/package-lock.json', 'target/package-lock.json']);
  });

  test('clients without a list are those of the working folder, as for login', async () => {
    await write('sub/requirements.txt', `a==1.0 --hash=sha256:${'a'.repeat(64)}\n`);
    const settings = { ...testSettings(), clients: undefined };
    const request = { settings, workingFolder: folder };
    expect(rulesOf((await checkLockfiles(request)).result)).toEqual(['implied sub/requirements.txt']);
    await write('pyproject.toml', '[project]\n');
    expect(rulesOf((await checkLockfiles(request)).result)).toEqual([]);
  });

  test('nothing found is an error, unless the caller says otherwise', async () => {
    await write('README.md', '');
    await expect(check()).rejects.toMatchObject({ code: 'input' });
    await expect(check({ nothingFound: 'pass' })).resolves.toMatchObject({
      findings: [],
      files: [],
      notJudged: [],
    });
  });
});

describe('a lockfile that cannot be read is a finding', () => {
  test('a symbolic link, even to a good lockfile', async () => {
    await write('real.json');
    await symlink('real.json', join(folder, 'package-lock.json'));
    expect(rulesOf(await check())).toEqual(['unreadable package-lock.json']);
  });

  test('a lockfile behind a linked folder, when it is named', async () => {
    await write('real/package-lock.json');
    await symlink('real', join(folder, 'linked'));
    expect(rulesOf(await check({ files: ['linked/package-lock.json'] }))).toEqual([
      'unreadable linked/package-lock.json',
    ]);
  });

  test('a link that leads nowhere', async () => {
    await symlink('nowhere', join(folder, 'package-lock.json'));
    expect(rulesOf(await check())).toEqual(['unreadable package-lock.json']);
  });

  test('a pipe, without waiting for a writer', async () => {
    spawnSync('mkfifo', [join(folder, 'package-lock.json')]);
    expect(rulesOf(await check())).toEqual(['unreadable package-lock.json']);
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'package-lock.json'));
    expect(rulesOf(await check({ files: ['package-lock.json'] }))).toEqual(['unreadable package-lock.json']);
  });

  test('a file above the limit', async () => {
    await write('package-lock.json');
    await truncate(join(folder, 'package-lock.json'), MAX_FILE_BYTES + 1);
    expect(rulesOf(await check())).toEqual(['unreadable package-lock.json']);
  });

  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${EMPTY_LOCKFILE}`)],
    ['UTF-16', Buffer.from(EMPTY_LOCKFILE, 'utf16le')],
    ['invalid UTF-8', Buffer.concat([Buffer.from(EMPTY_LOCKFILE), Buffer.from([0xff])])],
  ])('%s', async (_, bytes) => {
    await write('package-lock.json', bytes);
    expect(rulesOf(await check())).toEqual(['unreadable package-lock.json']);
  });
});

test('an embedded service answers for the addresses at its origin only', async () => {
  const entry = (origin: string) => ({
    version: '1.0.0',
    resolved: `${origin}/npm/d/acme-111122223333/shared/a/-/a-1.0.0.tgz`,
    integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
  });
  const packages = {
    'node_modules/a': entry('http://127.0.0.1:4873'),
    'node_modules/b/node_modules/a': entry('http://127.0.0.1:4874'),
  };
  await write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }, undefined, 1));
  const endpointOverride = { origin: 'http://127.0.0.1:4873', region: 'eu-west-1' };
  const settings = testSettings();
  const { findings } = (await checkLockfiles({ settings, workingFolder: folder, endpointOverride })).result;
  expect(findings).toMatchObject([{ rule: 'registry', package: 'npm:a@1.0.0', occurrences: 1, line: 9 }]);
  const { result: without } = await checkLockfiles({ settings, workingFolder: folder });
  expect(without.findings.map(({ line }) => line)).toEqual([4, 9]);
});

test('lockfiles that differ from the last commit are told: changed, staged and never added ones', async () => {
  git('init', '--quiet');
  for (const name of ['same', 'changed', 'staged']) await write(`${name}/package-lock.json`);
  git('add', '--all');
  git('commit', '--quiet', '--message=x');
  for (const name of ['changed', 'staged', 'néw'])
    await write(`${name}/package-lock.json`, `${EMPTY_LOCKFILE}\n`);
  git('add', 'staged');
  const { uncommitted, findings } = await check();
  expect(findings).toEqual([]);
  expect(uncommitted).toEqual([
    'changed/package-lock.json',
    'néw/package-lock.json',
    'staged/package-lock.json',
  ]);
});

test('without a repository nothing is known of commits', async () => {
  await write('package-lock.json');
  expect((await check()).uncommitted).toEqual([]);
});

test('every part of a check sees the same text of a small file, and that of a large one as it is', async () => {
  await write('small', 'before');
  await write('large', 'before'.repeat(20_000));
  const checkout = await Checkout.around(folder);
  const read = async () => [
    await checkout.read('small'),
    await checkout.read('large'),
    await checkout.read('none'),
  ];
  expect(await read()).toEqual(['before', 'before'.repeat(20_000), undefined]);
  for (const name of ['small', 'large', 'none']) await write(name, 'after');
  expect(await read()).toEqual(['before', 'after', undefined]);
});
