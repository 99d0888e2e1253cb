// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what shells expand
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { differences } from '../../../src/buildspec/run/compare.js';
import { markedProcesses } from '../../../src/buildspec/run/processes.js';
import type { BuildRun } from '../../../src/buildspec/run/runner.js';
import { makeProject, type Project, phasesOf, printed, spec, WAYS } from './building.js';

let project: Project;
/** Where builds put their folders in a test: empty after each. */
let temporary: string;
beforeAll(async () => {
  project = await makeProject({ 'a.txt': 'a\n', 'sub/b.txt': 'b\n' });
});
afterAll(() => project.remove());
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'builds-'));
});
afterEach(async () => {
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true, force: true });
});

const SAY = 'echo "$CODEBUILD_BUILD_SUCCEEDING"';
const ALL = ['DOWNLOAD_SOURCE', 'INSTALL', 'PRE_BUILD', 'BUILD', 'POST_BUILD', 'UPLOAD_ARTIFACTS'];

function phases(outcome: string): readonly string[] {
  const failed = outcome.split(' ');
  return ALL.filter((name) => !failed.includes(`-${name}`)).map(
    (name) => `${name} ${failed.includes(name) ? 'FAILED' : 'SUCCEEDED'}`,
  );
}

describe.each(WAYS)('%s, %s', (stateModel, shell) => {
  const build = (text: string, more = {}): Promise<BuildRun> =>
    project.build(text, { stateModel, shell, temporaryFolder: temporary, ...more });

  test.each<[string, string, string, string[], string]>([
    ['an empty build', spec({ build: [] }), phases('').join(), [], 'SUCCEEDED'],
    [
      'all phases, in their order',
      spec({ post_build: ['echo 4'], build: ['echo 3'], pre_build: ['echo 2'], install: ['echo 1'] }),
      phases('').join(),
      ['1', '2', '3', '4'],
      'SUCCEEDED',
    ],
    [
      'install fails: no other phase',
      spec({
        install: { commands: ['false', 'echo no'], finally: [SAY] },
        pre_build: ['echo no'],
        build: ['echo no'],
        post_build: ['echo no'],
      }),
      phases('INSTALL -PRE_BUILD -BUILD -POST_BUILD').join(),
      ['0'],
      'FAILED',
    ],
    [
      'pre_build fails: no other phase',
      spec({
        pre_build: { commands: ['false'], finally: ['echo cleaned'] },
        build: ['echo no'],
        post_build: ['echo no'],
      }),
      phases('PRE_BUILD -BUILD -POST_BUILD').join(),
      ['cleaned'],
      'FAILED',
    ],
    [
      'build fails: post_build runs and is told',
      spec({ build: [SAY, 'false', 'echo no'], post_build: [SAY] }),
      phases('BUILD').join(),
      ['1', '0'],
      'FAILED',
    ],
    [
      'build fails with ABORT: post_build does not run',
      spec({ build: { 'on-failure': 'ABORT', commands: ['false'] }, post_build: ['echo no'] }),
      phases('BUILD -POST_BUILD').join(),
      [],
      'FAILED',
    ],
    [
      'install fails with CONTINUE: all phases run, the build stays failed',
      spec({ install: { 'on-failure': 'CONTINUE', commands: ['false'] }, build: [SAY] }),
      phases('INSTALL').join(),
      ['0'],
      'FAILED',
    ],
    [
      'build fails with RETRY: once, then as without',
      spec({ build: { 'on-failure': 'RETRY-2', commands: ['echo once', 'false'] }, post_build: [SAY] }),
      phases('BUILD').join(),
      ['once', '0'],
      'FAILED',
    ],
    [
      'post_build fails',
      spec({ post_build: { commands: ['exit 4'], finally: ['echo cleaned'] } }),
      phases('POST_BUILD').join(),
      ['cleaned'],
      'FAILED',
    ],
    [
      'finally runs after success, all of it',
      spec({ install: { commands: ['echo 1'], finally: ['echo 2', 'echo 3'] }, build: ['echo 4'] }),
      phases('').join(),
      ['1', '2', '3', '4'],
      'SUCCEEDED',
    ],
    [
      'finally alone can fail a phase',
      spec({ install: { commands: ['echo 1'], finally: ['false', 'echo 2'] }, build: ['echo no'] }),
      phases('INSTALL -PRE_BUILD -BUILD -POST_BUILD').join(),
      ['1', '2'],
      'FAILED',
    ],
    [
      'exit in the middle ends the command, not the clean-up',
      spec({ build: { commands: ['X=1; exit 3; echo no'], finally: ['echo "$X"'] } }),
      phases('BUILD').join(),
      [],
      'FAILED',
    ],
  ])('%s', async (name, text, entered, lines, status) => {
    const run = await build(text);
    expect(phasesOf(run).join()).toBe(entered);
    if (!name.startsWith('exit')) expect(printed(run)).toEqual(lines);
    expect(run.status).toBe(status);
  });

  test('tells which command failed, where, and how', async () => {
    const text = 'version: 0.2\nphases:\n  build:\n    commands:\n      - true\n';
    await expect(build(text)).rejects.toThrow('buildspec.yml:5');
    const run = await build(
      `${text.replace('- true', "- 'true'")}      - |\n        echo "$HOME"\n        exit 3\n`,
    );
    expect(run.phases[3]).toMatchObject({ name: 'BUILD', exitCode: 3, failed: { line: 7 } });
    // The text is shown as it is written, and not the values in it.
    expect(run.log).toContain('Running command echo "$HOME"\nexit 3\n');
    expect(run.log).toContain('Reason: exit status 3');
  });

  test.each([
    ['exit 3', 3],
    ['(exit 255)', 255],
    ['false; true', 0],
    ['true && false', 1],
    ['no-such-program-here', 127],
    ['./a.txt', 126],
    ['kill -9 $$', 137],
    ['if then', 2],
    ['set -e; false; true', 1],
    ['exec sh -c "exit 7"', 7],
  ])('%s: exit code %d', async (command, exitCode) => {
    const run = await build(spec({ build: { commands: [command], finally: ['echo after'] } }));
    expect(run.phases[3]!.exitCode ?? 0).toBe(exitCode);
    expect(printed(run).at(-1)).toBe('after');
  });

  test('variables and the working folder survive commands and phases', async () => {
    const run = await build(
      spec({
        install: ['export A=1; B=2', 'cd sub', 'unset HOME CODEBUILD_BUILD_ID'],
        build: ['echo "$A$B ${HOME-none} ${CODEBUILD_BUILD_ID-none}"', 'ls', 'export C="$(pwd)"; cd /'],
        post_build: ['[ "$C" = "$CODEBUILD_SRC_DIR/sub" ] && pwd && cd - >/dev/null && ls'],
      }),
    );
    expect(printed(run)).toEqual(['12 none none', 'b.txt', '/', 'b.txt']);
    expect(run.status).toBe('SUCCEEDED');
  });

  test.each([
    ['quotes', `it's "so" \\ \`x\``],
    ['two lines and more', 'a\n\n  b\n'],
    ['signs of printf and the shell', '%s %d $HOME $(id) ${X} * ? ~ # ! & ; | < >'],
    ['letters of everywhere', 'Ünï\u00a0cødé 漢字 🙂'],
    ['a tab and an escape', 'a\tb\x1b[0m'],
  ])('%s stay what they are', async (_, value) => {
    const quoted = `'${value.replaceAll("'", "'\\''")}'`;
    const run = await build(
      spec(
        {
          install: [`X=${quoted}`, `export Y="$X"`],
          build: ['printf "%s" "$Y" >out'],
          post_build: ['[ "$LITERAL" = "$Y" ]'],
        },
        { env: { variables: { LITERAL: value }, 'exported-variables': ['Y'] } },
      ),
      { keep: true },
    );
    expect(run.exportedVariables).toEqual({ Y: value });
    expect(await readFile(join(run.folder!, 'src', 'out'), 'utf8')).toBe(value);
    expect(run.status).toBe('SUCCEEDED');
    await rm(run.folder!, { recursive: true });
  });

  test('commands read nothing, and what they print comes in order', async () => {
    const run = await build(
      spec({
        build: [
          'read -r line; echo "read $?"',
          'echo 1; echo 2 >&2; echo 3 >/dev/stderr; printf 4',
          'echo 5',
        ],
      }),
    );
    expect(printed(run)).toEqual(['read 1', '1', '2', '3', '4', '5']);
  });

  test('a process in the background holds nothing up and outlives its command, not the build', async () => {
    const run = await build(
      spec({
        build: [
          '(sleep 60; touch late) & echo "$!" >pid',
          'kill -0 "$(cat pid)"; echo "$?" "$CODEBUILD_BUILD_ID"',
        ],
      }),
    );
    const [alive, id] = printed(run)[0]!.split(' ');
    expect(alive).toBe('0');
    expect(markedProcesses(`CODEBUILD_BUILD_ID=${id}`)).toEqual([]);
  });

  test.each(['timeout', 'stop'] as const)(
    '%s ends all processes, those of their own session too',
    async (how) => {
      const stop = new AbortController();
      let id = '';
      const run = await build(
        spec({
          build: {
            commands: ['echo "$CODEBUILD_BUILD_ID"; setsid sleep 60 & (sleep 60; echo no) & sleep 60'],
            finally: ['echo no'],
          },
          post_build: ['echo no'],
        }),
        {
          stop: stop.signal,
          ...(how === 'timeout' ? { timeout: 1000 } : {}),
          onLine: (line: string) => {
            if (!line.startsWith('project:')) return;
            id = line;
            if (how === 'stop') stop.abort();
          },
        },
      );
      const status = how === 'stop' ? 'STOPPED' : 'TIMED_OUT';
      expect(phasesOf(run).at(-1)).toBe(`BUILD ${status}`);
      expect(run.status).toBe(status);
      expect(printed(run)).toEqual([id]);
      expect(markedProcesses(`CODEBUILD_BUILD_ID=${id}`)).toEqual([]);
    },
  );

  test.each([
    'set -eu',
    'set -C',
    'set -f; IFS=,',
    'exec >/dev/null 2>&1',
    'PATH=/nowhere',
    'trap "true" EXIT',
    'break',
  ])('what %s sets harms nothing that comes after', async (command) => {
    const run = await build(
      spec({ install: ['export A=1', command], build: ['B=2'], post_build: ['[ "$A$B" = 12 ]'] }),
    );
    expect(run.status).toBe('SUCCEEDED');
  });

  test('commands belong to one session, whose leader outlives them', async () => {
    const session = 'ps -o sid= -p $$';
    const run = await build(
      spec({ install: [session, 'exit 0'], build: [session, 'kill -0 $(ps -o sid= -p $$)'] }),
    );
    const [first, second, ...more] = printed(run);
    expect([first, more]).toEqual([second, []]);
    expect(run.status).toBe('SUCCEEDED');
  });

  test('a command may end its own group', async () => {
    const run = await build(spec({ build: { commands: ['kill 0'], finally: ['echo after'] } }));
    expect(run.phases[3]).toMatchObject({ status: 'FAILED', exitCode: 143 });
    expect(printed(run)).toEqual(['after']);
  });

  test('temporary files lie in a folder of the build, and are told', async () => {
    const commands = ['dir="$(mktemp -d)" && touch "$dir/x" && echo "${dir%/*}"', 'touch "$HOME/.npmrc"'];
    const run = await build(spec({ build: commands }));
    expect(run.temporaryFiles).toEqual([expect.stringMatching(/^tmp\.\w+\/$/)]);
    expect(existsSync(printed(run)[0]!)).toBe(false);
    const clean = await build(spec({ build: [...commands, 'rm -r "$dir"'] }));
    expect(clean.temporaryFiles).toEqual([]);
  });
});

describe('the two state models', () => {
  test.each(['bash', 'dash'] as const)('%s: a function is there in a session alone', async (shell) => {
    const text = spec({ build: ['greet() { echo hello; }', 'greet'] });
    const script = await project.build(text, { stateModel: 'script', shell });
    const session = await project.build(text, { stateModel: 'session', shell });
    expect(script.status).toBe('FAILED');
    expect(session.status).toBe('SUCCEEDED');
    expect(differences([script, session], ['script', 'session'])).toEqual([
      'The build: FAILED in script, SUCCEEDED in session',
      'BUILD: FAILED in line 1 with exit status 127 in script, SUCCEEDED in session',
    ]);
  });

  test('a plain assignment reaches child processes in scripts alone', async () => {
    const text = spec({ build: ['X=1', 'sh -c \'echo "${X-none}"\''] });
    expect(printed(await project.build(text, { stateModel: 'script' }))).toEqual(['1']);
    expect(printed(await project.build(text, { stateModel: 'session' }))).toEqual(['none']);
  });

  test('a portable buildspec ends the same in both', async () => {
    const text = spec(
      {
        install: ['export A=1'],
        build: ['mkdir dist && echo x >dist/x && false'],
        post_build: ['mktemp >/dev/null'],
      },
      { artifacts: { files: 'dist/*' }, env: { 'exported-variables': ['A'] } },
    );
    const runs = await Promise.all([
      project.build(text, { stateModel: 'script', shell: 'bash' }),
      project.build(text, { stateModel: 'session', shell: 'dash' }),
    ]);
    expect(differences(runs, ['one', 'the other'])).toEqual([]);
    expect(runs[0].artifacts[0]!.files).toHaveLength(1);
  });

  test('with env.shell bash arrays work inside one command, with sh they need not', async () => {
    const phases = { build: ['a=(1 2) && echo "${a[1]}"'] };
    expect((await project.build(spec(phases, { env: { shell: 'bash' } }))).status).toBe('SUCCEEDED');
    expect((await project.build(spec(phases), { shell: 'dash' })).status).toBe('FAILED');
  });
});

test('the source stays as it is, and only the copy is changed', async () => {
  const run = await project.build(spec({ build: ['cat a.txt; echo new >a.txt; rm -r sub'] }), {
    rewrite: (text, file) => (file === 'a.txt' ? text.replace('a', '\xc3\xa4') : text),
  });
  expect(printed(run)).toEqual(['ä']);
  expect(run.changedFiles).toEqual(['a.txt']);
  expect(await readFile(join(project.folder, 'a.txt'), 'utf8')).toBe('a\n');
  expect(existsSync(join(project.folder, 'sub', 'b.txt'))).toBe(true);
});

test('a missing shell is told before anything runs', async () => {
  const build = project.build(spec({ build: ['echo hi'] }), { image: { PATH: temporary }, shell: 'dash' });
  await expect(build).rejects.toThrow('there is no dash on the PATH');
});
