import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clientNamed } from '../../src/clients/clients.js';
import { context, HOME, HOST, PROJECT, tokenOf } from './planning.js';

const gradle = await clientNamed('gradle');
const OPTIONS =
  '-Dorg.gradle.configuration-cache=false -Dorg.gradle.unsafe.configuration-cache=false -Dorg.gradle.daemon=false';
const AT_HOME = { ...HOME, GRADLE_USER_HOME: '/home/ci/.gradle' };
const SCRIPT = '/home/ci/.gradle/init.d/codeartifact-gate.gradle';

test('a variable says where repositories lead, and a script that is the same for every login reads it', () => {
  const plan = gradle.plan(context('maven', { environment: AT_HOME }));
  expect(JSON.parse(plan.variables['CODEARTIFACT_GATE_GRADLE']!)).toEqual([
    {
      endpoint: `https://${HOST}/maven/shared/`,
      publishEndpoint: `https://${HOST}/maven/releases/`,
      tokenVariable: 'CODEARTIFACT_GATE_01234567',
      publishName: 'codeartifact',
    },
  ]);
  expect(plan.secrets(tokenOf)).toEqual({});
  expect(plan.blocks.map(({ path }) => path)).toEqual([SCRIPT]);
  const other = context('maven', { environment: AT_HOME, endpoint: 'https://x.example/maven/y/' });
  expect(gradle.plan(other).blocks).toEqual(plan.blocks);
});

test('a further target stands for the repositories of its name', () => {
  const target = {
    endpoint: 'https://x.example/maven/ui/',
    publishEndpoint: 'https://x.example/maven/ui-out/',
    tokenVariable: 'OTHER',
  };
  const further = [{ ...target, key: 'design-system' }];
  const { variables } = gradle.plan(context('maven', { environment: AT_HOME, further }));
  expect(JSON.parse(variables['CODEARTIFACT_GATE_GRADLE']!)[1]).toEqual({
    ...target,
    name: 'design-system',
    publishName: 'codeartifactDesignSystem',
  });
});

test('the configuration cache and the daemon, which would keep the token, are off; own options stay, and ours come once', () => {
  const plan = (GRADLE_OPTS: string) =>
    gradle.plan(context('maven', { environment: { ...AT_HOME, GRADLE_OPTS } })).variables['GRADLE_OPTS'];
  expect(plan('')).toBe(OPTIONS);
  expect(plan('-Xmx1g')).toBe(`-Xmx1g ${OPTIONS}`);
  expect(plan(`-Xmx1g ${OPTIONS}`)).toBe(`-Xmx1g ${OPTIONS}`);
});

test.each([
  ['GRADLE_USER_HOME', { GRADLE_USER_HOME: '/g' }, '/g'],
  ['a relative one', { GRADLE_USER_HOME: 'g' }, join(PROJECT, 'g')],
  ['a system property', { GRADLE_USER_HOME: '/g', GRADLE_OPTS: '-Dgradle.user.home=/o' }, '/o'],
  ['where Java has the home folder', HOME, join(userInfo().homedir, '.gradle')],
])('the home of Gradle is taken from %s', (_name, environment, home) => {
  const { blocks } = gradle.plan(context('maven', { environment }));
  expect(blocks[0]!.path).toBe(join(home, 'init.d', 'codeartifact-gate.gradle'));
});

test("an init script of the user's with a class path from elsewhere is warned of, with its line", async () => {
  const home = await mkdtemp(join(tmpdir(), 'gradle-'));
  try {
    await mkdir(join(home, 'init.d'));
    await writeFile(join(home, 'init.d', 'z.gradle.kts'), '');
    await writeFile(join(home, 'init.d', 'notes.txt'), '');
    const own = join(home, 'init.gradle');
    expect(gradle.reads({ GRADLE_USER_HOME: home }, PROJECT).slice(0, 3)).toEqual([
      own,
      join(home, 'init.gradle.kts'),
      join(home, 'init.d', 'z.gradle.kts'),
    ]);
    const warnings = (text: string) =>
      gradle.plan(context('maven', { environment: AT_HOME, userFiles: new Map([[own, text]]) })).warnings;
    expect(warnings('// x\ninitscript {\n  repositories { mavenCentral() }\n}\n')).toMatchObject([
      { file: own, line: 2 },
    ]);
    expect(warnings('// initscript { repositories { mavenCentral() } }\n')).toEqual([]);
    expect(warnings('allprojects { repositories { mavenCentral() } }\n')).toEqual([]);
  } finally {
    await rm(home, { recursive: true });
  }
});

test.each([
  ['', true],
  ['distributionUrl=https\\://gradle.example/gradle-6.6.1-bin.zip', true],
  ['distributionUrl=https\\://gradle.example/gradle-6.7-all.zip', false],
  ['distributionUrl=https\\://gradle.example/gradle-8.14.3-bin.zip', false],
  ['distributionUrl=https\\://gradle.example/gradle-10.0-bin.zip', false],
])('with the wrapper %j a process of its own is warned of: %s', (wrapper, isWarned) => {
  const [properties, wrapperFile] = ['gradle.properties', 'gradle/wrapper/gradle-wrapper.properties'];
  const userFiles = new Map([
    [join(PROJECT, properties), 'a=b\norg.gradle.jvmargs=-Xmx2g\n'],
    [join(PROJECT, wrapperFile), wrapper],
  ]);
  const { warnings } = gradle.plan(context('maven', { environment: AT_HOME, userFiles }));
  const expected = {
    file: join(PROJECT, properties),
    line: 2,
    message: expect.stringContaining('before 6.7'),
  };
  expect(warnings).toEqual(isWarned ? [expected] : []);
});
