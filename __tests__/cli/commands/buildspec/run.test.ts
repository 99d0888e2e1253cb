// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what shells expand
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { markedProcesses } from '../../../../src/buildspec/run/processes.js';
import { startEmulator } from '../../../../src/emulator/index.js';
import { makeProject, type Project, spec } from '../../../buildspec/run/building.js';
import { pythonTool } from '../../../emulator/control/venv.js';
import { NODE, VENV } from '../../../support/paths.js';
import { type CommandResult, runCommand } from '../../../support/run-command.js';
import { runSource, sourceArguments } from '../../../support/source-process.js';

const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const ROLE = 'arn:aws:iam::999988887777:role/ci/install';
const SETTINGS = `domain: acme
domain-owner: "111122223333"
region: eu-west-1
repository: shared
publish-repository: releases
role-to-assume: ${ROLE}
`;
const TOKEN = `aws codeartifact get-authorization-token --domain acme --domain-owner 111122223333 \
--duration-seconds 900 --query authorizationToken --output text`;

let project: Project;
let temporary: string;
beforeAll(async () => {
  pythonTool('aws');
  project = await makeProject({
    'codeartifact-gate.yml': SETTINGS,
    'package-lock.json': `{"resolved": "https://${HOST}/npm/shared/left-pad/-/left-pad-1.3.0.tgz"}\n`,
    '.npmrc': `//${HOST}/npm/shared/:_authToken=\${TOKEN}\n`,
    'docs.md': `See https://${HOST}/npm/another/ and ${ROLE}\n`,
    '.gitignore': 'ignored\n',
    ignored: 'not in the copy\n',
  });
  temporary = join(project.folder, '..', `${project.folder.split('/').at(-1)}-tmp`);
  await mkdir(temporary);
  await runCommand('git', ['init', '-q'], { folder: project.folder, environment: process.env });
  await runCommand('git', ['add', '.'], { folder: project.folder, environment: process.env });
});
afterEach(async () => {
  expect(await readdir(temporary)).toEqual([]);
});
afterAll(async () => {
  await project.remove();
  await rm(temporary, { recursive: true });
});

async function buildspec(
  text: string,
  variables: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<CommandResult> {
  await writeFile(join(project.folder, 'buildspec.yml'), text);
  return runSource('cli/index.ts', ['buildspec', '--run', 'buildspec.yml', ...flags], {
    folder: project.folder,
    environment: {
      PATH: [VENV, process.env['PATH']].join(delimiter),
      HOME: project.folder,
      TMPDIR: temporary,
      NPM_TOKEN: 'secret of the machine',
      ...variables,
    },
  });
}

test('the AWS CLI gets a token by the container credentials, and by a role on top of them', async () => {
  const result = await buildspec(
    spec({
      install: ['env | grep -E "ACCESS_KEY|NPM_TOKEN" || echo none'],
      pre_build: [
        `OWN="$(${TOKEN})" && [ "\${#OWN}" -gt 500 ] && echo own`,
        `printf '%s\\n' '[profile ci]' 'role_arn = ${ROLE}' 'credential_source = EcsContainer' >"$TMPDIR/config"`,
        `ROLE_TOKEN="$(AWS_CONFIG_FILE="$TMPDIR/config" aws --profile ci ${TOKEN.replace('aws ', '')})" && [ "\${#ROLE_TOKEN}" -gt 500 ] && echo role`,
        'aws codeartifact list-repositories --query "repositories[].name" --output text | tr "\\t" " "',
        'aws sts get-caller-identity --query Arn --output text | sed "s/-[0-9a-f-]*$//"',
        'URL="$(aws codeartifact get-repository-endpoint --domain acme --repository shared --format npm --query repositoryEndpoint --output text)" && grep -c "$URL" package-lock.json',
        'cat .npmrc docs.md; ls -A',
      ],
      build: ['unset OWN ROLE_TOKEN; rm "$TMPDIR/config"'],
    }),
    {},
    '--shell',
    'bash',
  );
  expect(result).toMatchObject({ exitCode: 0 });
  const lines = result.stdout.split('\n').filter((line) => !line.startsWith('[Container]'));
  expect(lines.slice(0, 6)).toEqual([
    'none',
    'own',
    'role',
    'releases shared',
    'arn:aws:sts::111122223333:assumed-role/codebuild-project-service-role/AWSCodeBuild',
    '1',
  ]);
  expect(lines[6]).toMatch(
    /^\/\/127\.0\.0\.1:\d+\/npm\/d\/acme-111122223333\/shared\/:_authToken=\$\{TOKEN\}$/,
  );
  expect(lines[7]).toBe(`See https://${HOST}/npm/another/ and arn:aws:iam::111122223333:role/ci/install`);
  expect(lines).toContain('package-lock.json');
  expect(lines).not.toContain('ignored');
  expect(result.stdout).toContain('Build SUCCEEDED');
  expect(result.stdout).toMatch(
    /addresses were replaced in: \.npmrc, codeartifact-gate\.yml, docs\.md, package/,
  );
  expect(result.stdout).toContain('Not as in CodeBuild:\n- the image');
  // The copy has been changed, and not the project.
  expect(await readFile(join(project.folder, '.npmrc'), 'utf8')).toContain(HOST);
  expect(result.stderr).toContain('docs.md:1: it names a host of the domain');
});

test('a token that is left somewhere is told', async () => {
  const result = await buildspec(
    spec(
      {
        build: [
          `TOKEN="$(${TOKEN})" && mkdir dist && echo "$TOKEN" >"$HOME/.npmrc" && printf "aws:%s" "$TOKEN" | base64 -w0 >dist/x`,
        ],
      },
      { artifacts: { files: 'dist/*' } },
    ),
    {},
    '--json',
  );
  const { outcomes } = JSON.parse(result.stdout);
  expect(outcomes).toMatchObject([{ stateModel: 'script', status: 'SUCCEEDED' }]);
  expect(outcomes[0].builds[0].leaks).toEqual([
    { where: 'artifacts', what: 'dist/x' },
    { where: 'environment', what: 'TOKEN' },
    { where: 'home', what: '.npmrc' },
  ]);
  expect(result.stderr).toContain('Running command TOKEN=');
});

test('both state models: the difference is told, and no success', async () => {
  const result = await buildspec(
    spec({ build: ['f() { true; }', 'f'] }),
    {},
    '--state-model',
    'both',
    '--shell',
    'dash',
  );
  expect(result.exitCode).toBe(1);
  expect(result.stderr).toContain(
    'BUILD: FAILED in line 1 with exit status 127 in script, SUCCEEDED in session',
  );
});

test('a batch', async () => {
  const batch = {
    'build-graph': [
      { identifier: 'two', 'depend-on': ['one'], env: { variables: { X: 'second' } } },
      { identifier: 'one', env: { variables: { X: 'first' } } },
    ],
  };
  const result = await buildspec(
    spec({ build: ['echo "$CODEBUILD_BATCH_BUILD_IDENTIFIER $X $Y"'] }, { batch }),
    {},
    '--env',
    'Y=mine',
    '--json',
  );
  expect(result.exitCode).toBe(0);
  expect(result.stderr.split('\n').filter((line) => line.endsWith(' mine'))).toEqual([
    'one first mine',
    'two second mine',
  ]);
  expect(JSON.parse(result.stdout).outcomes[0].builds).toMatchObject([
    { identifier: 'one', status: 'SUCCEEDED' },
    { identifier: 'two', status: 'SUCCEEDED' },
  ]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the build as STOPPED, with all of its processes', async (signal, exitCode) => {
  const text = spec({
    build: ['echo "id $CODEBUILD_BUILD_ID"; setsid sleep 60 & sleep 60'],
    post_build: ['echo no'],
  });
  await writeFile(join(project.folder, 'buildspec.yml'), text);
  const child = spawn(NODE, [...sourceArguments('cli/index.ts'), 'buildspec', '--run', 'buildspec.yml'], {
    cwd: project.folder,
    env: { PATH: process.env['PATH'], HOME: project.folder, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (/^id /m.test(chunk)) child.kill(signal);
  });
  expect(await once(child, 'close')).toEqual([exitCode, null]);
  expect(output).toContain('\nBUILD             STOPPED');
  expect(output).toContain('\nPOST_BUILD        not entered');
  expect(markedProcesses(`CODEBUILD_BUILD_ID=${/^id (.+)$/m.exec(output)![1]}`)).toEqual([]);
});

describe('with an embedded CodeArtifact that is there already', () => {
  test('the build uses it, with the domain and the repositories of the settings', async () => {
    const emulator = await startEmulator({ region: 'eu-west-1' });
    try {
      const text = spec({ build: ['aws codeartifact list-repositories --query "length(repositories)"'] });
      // Twice: what is there already is no failure.
      for (const _ of [1, 2]) {
        const result = await buildspec(text, emulator.env);
        expect(result.stdout).toContain('\n2\n');
        expect(result.exitCode).toBe(0);
      }
      expect(emulator.requests().filter(({ operation }) => operation === 'ListRepositories')).toHaveLength(2);
    } finally {
      await emulator.close();
    }
  });

  test.each([
    [
      { AWS_ENDPOINT_URL_CODEARTIFACT: 'https://codeartifact.eu-west-1.amazonaws.com' },
      [],
      'not on this machine',
    ],
    [{ AWS_ENDPOINT_URL_CODEARTIFACT: 'http://127.0.0.1:1' }, [], 'there are no keys for it'],
    [
      { AWS_ENDPOINT_URL_CODEARTIFACT: 'http://127.0.0.1:1' },
      ['--external', 'npmjs=http://127.0.0.1:2/'],
      'for a CodeArtifact of the build alone',
    ],
  ])('%j %j: refused', async (environment, flags, message) => {
    const result = await buildspec(spec({ build: [] }), environment, ...flags);
    expect(result.stderr).toContain(message);
    expect(result.exitCode).toBe(2);
  });
});

describe('input that is wrong ends with 2, before anything runs', () => {
  test.each([
    ['version: 0.2\nphases:\n  biuld:\n    commands: []\n', [], 'buildspec.yml:3'],
    [spec({ build: [] }), ['--trigger', 'tag'], '--trigger tag starts no build'],
    [spec({ build: [] }), ['--trigger', 'pr/x'], '--trigger pr/x starts no build'],
    [spec({ build: [] }), ['--shell', 'zsh'], 'Give one of bash, dash, sh'],
    [spec({ build: [] }), ['--state-model', 'none'], 'Give one of script, session, both'],
    [spec({ build: [] }), ['--env', '1=x'], 'a --env is not NAME=VALUE'],
    [spec({ build: [] }), ['--external', 'nobody=http://127.0.0.1/'], 'no such connection'],
  ])('%j %j', async (text, flags, message) => {
    const result = await buildspec(text, {}, ...flags);
    expect(result.stderr).toContain(message);
    expect(result.exitCode).toBe(2);
    expect(existsSync(join(project.folder, 'src'))).toBe(false);
  });
});
