// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what shells expand
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { imageEnvironment, mavenOptions, type Trigger } from '../../../src/buildspec/run/environment.js';
import { runCommand } from '../../support/run-command.js';
import { makeProject, type Project, phasesOf, printed, spec, WAYS } from './building.js';

let project: Project;
let commit: string;
beforeAll(async () => {
  project = await makeProject({ 'a.txt': 'a\n' });
  const git = (...args: string[]) =>
    runCommand('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
      folder: project.folder,
      environment: process.env,
    });
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-q', '-m', 'first');
  commit = (await git('rev-parse', 'HEAD')).stdout.trim();
});
afterAll(() => project.remove());

describe('what starts the build', () => {
  const names = [
    'WEBHOOK_TRIGGER',
    'WEBHOOK_EVENT',
    'WEBHOOK_HEAD_REF',
    'WEBHOOK_BASE_REF',
    'SOURCE_VERSION',
    'INITIATOR',
  ];
  test.each<[string, Trigger, (string | undefined)[]]>([
    [
      'a branch',
      { kind: 'branch', name: 'a/b' },
      ['branch/a/b', 'PUSH', 'refs/heads/a/b', '', 'COMMIT', 'GitHub-Hookshot/0000000'],
    ],
    [
      'a tag',
      { kind: 'tag', name: 'v1;rm -rf x' },
      ['tag/v1;rm -rf x', 'PUSH', 'refs/tags/v1;rm -rf x', '', 'COMMIT', 'GitHub-Hookshot/0000000'],
    ],
    [
      'a pull request',
      { kind: 'pull-request', number: 7 },
      [
        'pr/7',
        'PULL_REQUEST_CREATED',
        'refs/heads/change',
        'refs/heads/main',
        'pr/7',
        'GitHub-Hookshot/0000000',
      ],
    ],
    ['a person', { kind: 'manual', branch: 'main' }, ['', '', '', '', 'refs/heads/main', 'developer']],
    [
      'a pipeline',
      { kind: 'pipeline', name: 'p' },
      ['', '', '', '', 'arn:aws:s3:::codepipeline-111122223333/p/SourceArti/source.zip', 'codepipeline/p'],
    ],
  ])('%s', async (_, trigger, values) => {
    const commands = names.map((name) => `echo "\${CODEBUILD_${name}:-}|"`);
    const run = await project.build(
      spec({ build: [...commands, 'ls -A', 'echo "$CODEBUILD_RESOLVED_SOURCE_VERSION"'] }),
      { trigger },
    );
    const lines = printed(run);
    expect(lines.slice(0, names.length)).toEqual(
      values.map((value) => `${value === 'COMMIT' ? commit : value}|`),
    );
    expect(lines.includes('.git')).toBe(trigger.kind !== 'pipeline');
    expect(lines.at(-1)).toBe(commit);
  });
});

test.each(WAYS)(
  '%s, %s: image < buildspec, literally < project < build of a batch < start of the build',
  async (stateModel, shell) => {
    const layers = ['image', 'spec', 'project', 'batch', 'start'];
    const upTo = (layer: string) =>
      Object.fromEntries(
        layers.slice(0, layers.indexOf(layer) + 1).map((_, index) => [`V${layers.length - index}`, layer]),
      );
    const own = (layer: string) =>
      Object.fromEntries(layers.slice(layers.indexOf(layer)).map((name) => [`V_${name}`, layer]));
    expect(upTo('image')).toEqual({ V5: 'image' });
    const run = await project.build(
      spec(
        {
          build: [
            ...layers.map((name) => `echo "$V_${name}"`),
            'echo "$LITERAL"',
            'echo "$HOME" | grep -c /home',
          ],
        },
        { env: { variables: { ...own('spec'), LITERAL: '$HOME:$(id)' } } },
      ),
      {
        stateModel,
        shell,
        image: { ...imageEnvironment(process.env), ...own('image'), HOME: '/nowhere' },
        project: { account: '111122223333', region: 'eu-west-1', image: 'x', variables: own('project') },
        batch: { identifier: 'one', variables: own('batch') },
        variables: own('start'),
      },
    );
    expect(printed(run)).toEqual([...layers, '$HOME:$(id)', '1']);
  },
);

test('of the machine, only what its programs need is there', () => {
  const machine = {
    PATH: '/bin',
    HOME: '/h',
    LANG: 'C',
    NPM_TOKEN: 'x',
    AWS_PROFILE: 'x',
    GITHUB_TOKEN: 'x',
  };
  expect(imageEnvironment(machine)).toEqual({ PATH: '/bin', LANG: 'C', RUSTUP_HOME: '/h/.rustup' });
});

test('Maven is at home where the build is, whatever the user database says', async () => {
  const commands = ['[ "$MAVEN_OPTS" = "-Xmx1g -Duser.home=$HOME" ] && mvn -v 2>&1 | grep -c "Maven home"'];
  const more = { env: { variables: { MAVEN_OPTS: '-Xmx1g' } } };
  expect(printed(await project.build(spec({ build: commands }, more)))).toEqual(['1']);
  expect(mavenOptions(undefined, '/a/home')).toEqual({ MAVEN_OPTS: '-Duser.home=/a/home' });
  expect(mavenOptions('-Xmx1g', '/a/my home')).toEqual({});
});

test('node is the one that runs this', async () => {
  const run = await project.build(spec({ build: ['node -p process.execPath'] }));
  expect(printed(run)).toEqual([process.execPath]);
});

describe('Parameter Store and Secrets Manager', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf';
  const env = {
    'parameter-store': { P: '/app/p' },
    'secrets-manager': { WHOLE: 'plain', USER: 'db:user', BY_ARN: `${arn}:user:AWSCURRENT` },
  };
  const secrets = {
    parameters: new Map([['/app/p', 'p-value']]),
    secrets: new Map([
      ['plain', 'plain-value'],
      ['db', '{"user": "me-value"}'],
      [arn, '{"user": "arn-value"}'],
    ]),
  };

  test('are values of variables, hidden in the log', async () => {
    const commands = [
      '[ "$P$WHOLE$USER$BY_ARN" = p-valueplain-valueme-valuearn-value ]',
      'echo "<$P> <$USER>"; printf %s "$P" | base64',
    ];
    const run = await project.build(spec({ build: commands }, { env }), { secrets });
    expect(printed(run)).toEqual(['<***> <***>', 'cC12YWx1ZQ==']);
    expect(run.status).toBe('SUCCEEDED');
  });

  test.each([
    ['a parameter', { ...secrets, parameters: new Map() }, '/app/p'],
    ['a secret', { ...secrets, secrets: new Map() }, 'plain'],
    ['a key of a secret', { ...secrets, secrets: new Map([...secrets.secrets, ['db', '{}']]) }, 'db:user'],
    ['JSON of a secret', { ...secrets, secrets: new Map([...secrets.secrets, ['db', 'me']]) }, 'db:user'],
  ])('%s that is missing fails DOWNLOAD_SOURCE', async (_, held, name) => {
    const run = await project.build(
      spec({ install: { commands: ['echo no'], finally: ['echo no'] } }, { env }),
      { secrets: held },
    );
    expect(phasesOf(run)).toEqual(['DOWNLOAD_SOURCE FAILED']);
    expect(run.phases[0]!.message).toContain(name);
    expect(printed(run)).toEqual([]);
  });
});
