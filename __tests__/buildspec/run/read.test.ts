import { describe, expect, test } from '@jest/globals';
import { readBuildspec } from '../../../src/buildspec/run/read.js';
import { GateError } from '../../../src/errors.js';

const read = (text: string) => readBuildspec(text, 'buildspec.yml');

/** @param text from the second line on, after the version */
function refusal(text: string): GateError {
  try {
    read(text.startsWith('version') ? text : `version: 0.2\n${text}`);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

/** Variables of a matrix with so many values each. */
const axes = (count: number, values: number): string =>
  Array.from(
    { length: count },
    (_, at) => `          V${at}: [${Array(values).fill('"x"').join(', ')}]\n`,
  ).join('');

test('refuses a file without a version', () => {
  expect(() => read('phases: {build: {}}\n')).toThrow('version is missing');
});

test('bare strings are lists of one, absent lists are empty', () => {
  const { phases, artifacts, cache, shell } = read(`version: 0.2
phases:
  build:
    commands: make
    finally:
      - echo done
artifacts:
  files: dist/*
  discard-paths: yes
cache:
  paths: /root/.npm/**/*
`);
  expect(phases.get('build')).toMatchObject({
    commands: [{ text: 'make', line: 4 }],
    finally: [{ text: 'echo done', line: 6 }],
  });
  expect(artifacts.get('')).toMatchObject({ files: ['dist/*'], discardPaths: true, excludePaths: [] });
  expect(cache).toEqual({ key: undefined, paths: ['/root/.npm/**/*'] });
  expect(shell).toBe('sh');
});

test('values of variables are text as it stands there', () => {
  const { variables } = read(`version: 0.2
env:
  variables:
    A: "1.10"
    B: 3
    C: true # not quoted
    D: $PATH:/x
phases:
  build: {}
`);
  expect(variables).toEqual({ A: '1.10', B: '3', C: 'true', D: '$PATH:/x' });
});

test('anchors, aliases and merge keys stand for what they name', () => {
  const { phases, variables } = read(`version: 0.2
env:
  variables: &common
    A: one
phases:
  install:
    commands: &setup
      - echo "$A"
  build:
    on-failure: retry-2
    commands: *setup
batch:
  build-list:
    - identifier: a
      env: {variables: {<<: *common, B: two}}
`);
  expect(phases.get('build')).toMatchObject({
    commands: [{ text: 'echo "$A"', line: 8 }],
    onFailure: 'RETRY-2',
  });
  expect(variables).toEqual({ A: 'one' });
});

test.each([
  [
    'a map for a command',
    'phases:\n  build:\n    commands:\n      - ok\n      - echo "a: b"\n',
    6,
    'a mapping for YAML instead of text',
  ],
  ['a number', 'phases:\n  build:\n    commands:\n      - 5\n', 5, 'a number for YAML'],
  ['a boolean', 'phases:\n  build:\n    commands:\n      - true\n', 5, 'a boolean for YAML'],
  ['nothing', 'phases:\n  build:\n    commands:\n      -\n', 5, 'empty for YAML'],
  [
    'a phase that there is not',
    'phases:\n  test:\n    commands: []\n',
    3,
    'phases.test is no key of a buildspec',
  ],
  ['a key of a phase', 'phases:\n  build:\n    command: x\n', 4, 'Perhaps commands is meant'],
  ['runtimes outside install', 'phases:\n  build:\n    runtime-versions: {}\n', 4, 'runtime-versions'],
  ['steps', 'phases:\n  build:\n    steps: []\n', 4, 'GitHub Actions'],
  ['a key at the top', 'fases: {}\n', 2, 'Perhaps phases is meant'],
  ['no phases', 'env: {}\n', 1, 'must have phases or batch'],
  ['another version', 'version: 0.1\nphases: {}\n', 1, 'a shell of its own'],
  ['a version of the future', 'version: 0.3\nphases: {}\n', 1, 'none that CodeBuild has'],
  ['a shell of Windows', 'env:\n  shell: powershell.exe\nphases: {build: {}}\n', 3, 'none of Linux'],
  ['on-failure', 'phases:\n  build:\n    on-failure: RETRY2\n', 4, 'must be ABORT, CONTINUE, RETRY'],
  ['a float as a value', 'env:\n  variables:\n    V: 1.10\nphases: {build: {}}\n', 4, 'quotes'],
  ['a reserved name', 'env:\n  variables:\n    CODEBUILD_X: "1"\nphases: {build: {}}\n', 4, 'reserved'],
  ['a name', 'env:\n  variables:\n    a-b: "1"\nphases: {build: {}}\n', 4, 'must be the name of a variable'],
  [
    'an exported key',
    'env:\n  exported-variables: [AWS_REGION]\nphases: {build: {}}\n',
    3,
    'can be exported',
  ],
  [
    'an exported secret',
    'env:\n  secrets-manager: {S: x}\n  exported-variables: [S]\nphases: {build: {}}\n',
    4,
    'cannot be exported',
  ],
  [
    'artifacts without files',
    'phases: {build: {}}\nartifacts:\n  name: x\n',
    3,
    'artifacts.files is missing',
  ],
  ['a cache without paths', 'phases: {build: {}}\ncache:\n  key: x\n', 3, 'cache.paths is missing'],
  [
    'a report without files',
    'phases: {build: {}}\nreports:\n  unit: {}\n',
    4,
    'reports.unit.files is missing',
  ],
  [
    'a flag',
    'phases: {build: {}}\nartifacts: {files: x, discard-paths: 1}\n',
    3,
    'artifacts.discard-paths must be yes or no',
  ],
  ['fan-out', 'batch:\n  build-fanout: {parallelism: 2}\n', 3, 'build-fanout is not run'],
  ['two kinds of batch', 'batch:\n  build-list: []\n  build-graph: []\n', 2, 'exactly one'],
  [
    'a circle',
    'batch:\n  build-graph:\n    - {identifier: a, depend-on: [a]}\n',
    4,
    'a would wait for itself',
  ],
  [
    'nobody to depend on',
    'batch:\n  build-graph:\n    - {identifier: a, depend-on: [b]}\n',
    4,
    'no build called b',
  ],
  [
    'an identifier twice',
    'batch:\n  build-list:\n    - {identifier: a}\n    - {identifier: a}\n',
    5,
    'two builds are called a',
  ],
  [
    'many combinations',
    `batch:\n  build-matrix:\n    dynamic:\n      env:\n        variables:\n${axes(3, 5)}`,
    3,
    '125 combinations',
  ],
  [
    'combinations that no memory holds',
    `batch:\n  build-matrix:\n    dynamic:\n      env:\n        variables:\n${axes(20, 20)}`,
    3,
    'combinations',
  ],
  ['no YAML', 'phases: [\n', 3, 'not valid YAML'],
])('refuses %s, and says where', (_, text, line, message) => {
  const error = refusal(text);
  expect(error.message).toContain(message);
  expect([error.code, error.file, error.line]).toEqual(['input', 'buildspec.yml', line]);
});

describe('a batch', () => {
  test('builds of a graph stand after what they depend on', () => {
    const { batch } = read(`version: 0.2
batch:
  fast-fail: false
  build-graph:
    - {identifier: c, depend-on: [a, b]}
    - {identifier: b, depend-on: [a], ignore-failure: true}
    - {identifier: a, buildspec: a.yml, env: {image: "x:1", compute-type: BUILD_GENERAL1_SMALL}}
`);
    expect(batch?.builds.map(({ identifier }) => identifier)).toEqual(['a', 'b', 'c']);
    expect(batch?.builds[0]).toMatchObject({ buildspec: 'a.yml', image: 'x:1' });
    expect(batch?.builds[1]).toMatchObject({ ignoreFailure: true });
  });

  test('a matrix is all combinations', () => {
    const { batch } = read(`version: 0.2
batch:
  build-matrix:
    static: {ignore-failure: true, env: {variables: {S: "1"}}}
    dynamic:
      buildspec: [a.yml, b.yml]
      env: {variables: {V: ["1", "2"]}}
`);
    expect(
      batch?.builds.map(({ identifier, buildspec, variables, ignoreFailure }) => [
        identifier,
        buildspec,
        variables,
        ignoreFailure,
      ]),
    ).toEqual([
      ['build0', 'a.yml', { S: '1', V: '1' }, true],
      ['build1', 'a.yml', { S: '1', V: '2' }, true],
      ['build2', 'b.yml', { S: '1', V: '1' }, true],
      ['build3', 'b.yml', { S: '1', V: '2' }, true],
    ]);
  });
});
