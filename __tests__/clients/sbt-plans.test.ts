import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clientNamed } from '../../src/clients/clients.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

const sbt = await clientNamed('sbt');
const FOLDER = '/run/state/codeartifact-gate-0123456789ab';
const OPTIONS = `-Dsbt.override.build.repos=true -Dsbt.repository.config=${FOLDER}/sbt/repositories`;
const planIn = (environment: Readonly<Record<string, string>>) =>
  sbt.plan(context('maven', { environment: { ...HOME, ...environment } }));

test('files of ours say which repositories there are and what the token is, and variables where they are', () => {
  const plan = planIn({});
  expect(plan.variables).toEqual({
    SBT_OPTS: OPTIONS,
    SBT_CREDENTIALS: `${FOLDER}/sbt/credentials`,
    CODEARTIFACT_GATE_SBT_PUBLISH: `https://${HOST}/maven/releases/`,
  });
  expect(plan.files).toEqual([
    {
      name: 'sbt/repositories',
      text: `[repositories]\n  local\n  codeartifact: https://${HOST}/maven/shared/\n`,
    },
  ]);
  expect(plan.secrets(tokenOf)).toEqual({});
  expect(plan.secretFiles!(tokenOf)).toEqual({
    'sbt/credentials': `host=${HOST}\nuser=aws\npassword=${TOKEN}\n`,
  });
  expect(plan.blocks).toEqual([]);
});

test('only plain http is allowed to be insecure, and a port is not part of the host', () => {
  const plan = sbt.plan(context('maven', { endpoint: 'http://127.0.0.1:8080/maven/shared/' }));
  expect(plan.files[0]!.text).toContain('/shared/, allowInsecureProtocol\n');
  expect(plan.secretFiles!(tokenOf)['sbt/credentials']).toMatch(/^host=127\.0\.0\.1$/m);
});

test('own options stay, and a second login takes the place of the first', () => {
  const { variables } = planIn({ SBT_OPTS: '-Xmx2g' });
  expect(variables['SBT_OPTS']).toBe(`-Xmx2g ${OPTIONS}`);
  expect(planIn(variables).variables).toEqual(variables);
});

test.each([
  [{ SBT_CREDENTIALS: '/home/ci/.sbt/credentials' }, /SBT_CREDENTIALS already names a file/],
  [{ SBT_OPTS: '-Dsbt.repository.config=/r' }, /SBT_OPTS already has -Dsbt\.repository\.config/],
  [{ SBT_OPTS: '-Dsbt.override.build.repos=false' }, /SBT_OPTS already has -Dsbt\.override/],
  [{ JAVA_OPTS: '-Dsbt.boot.properties=p' }, /JAVA_OPTS already has -Dsbt\.boot\.properties/],
  [{ JAVA_TOOL_OPTIONS: '-Dsbt.boot.credentials=c' }, /JAVA_TOOL_OPTIONS already has -Dsbt\.boot\.cred/],
])('%j is refused: it would be lost, or lead past the repository', (environment, cause) => {
  expect(failureOf(() => planIn(environment)).message).toMatch(cause);
});

test.each([
  ['.sbtopts', '-J-Xmx1g\n-Dsbt.repository.config=r\n', 2],
  ['.jvmopts', '\n\n-Dsbt.boot.properties=p\n', 3],
  ['project/build.properties', '# old\nsbt.version = 1.5.8\n', 2],
  ['project/build.properties', 'sbt.version=0.13.18', 1],
])('%s of the project, %j, is refused with its line', (name, text, line) => {
  const file = join(PROJECT, name);
  expect(sbt.reads(HOME, PROJECT)).toContain(file);
  const failure = failureOf(() => sbt.plan(context('maven', { userFiles: new Map([[file, text]]) })));
  expect(failure).toMatchObject({ code: 'input', file, line });
});

test.each(['1.6.0', '1.10.7', '1.50', '2.0.0'])('sbt %s reads the variable', (version) => {
  const userFiles = new Map([[join(PROJECT, 'project/build.properties'), `sbt.version=${version}\n`]]);
  expect(() => sbt.plan(context('maven', { userFiles }))).not.toThrow();
});

test('a folder that SBT_OPTS cannot name is refused', () => {
  const failure = failureOf(() => sbt.plan(context('maven', { folder: '/with blank' })));
  expect(failure.message).toContain('TMPDIR');
});
