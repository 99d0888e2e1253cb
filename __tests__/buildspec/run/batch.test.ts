import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BatchRun, runBatch } from '../../../src/buildspec/run/batch.js';
import { readBuildspec } from '../../../src/buildspec/run/read.js';
import { makeProject, type Project, printed, spec } from './building.js';

let project: Project;
beforeAll(async () => {
  project = await makeProject();
  await writeFile(join(project.folder, 'other.yml'), spec({ build: ['echo other'] }));
  await writeFile(join(project.folder, 'wrong.yml'), 'version: 0.2\n');
});
afterAll(() => project.remove());

function batch(section: object): Promise<BatchRun> {
  const text = spec({ build: ['touch made; ls made; echo "$X"; [ "$X" != bad ]'] }, { batch: section });
  return runBatch(project.request(text), readBuildspec(text, 'buildspec.yml').batch!);
}

const outcomes = ({ builds }: BatchRun): readonly string[] =>
  builds.map(({ identifier, run }) => `${identifier} ${run?.status ?? 'not started'}`);
const build = (identifier: string, x: string, more: object = {}): object => ({
  identifier,
  env: { variables: { X: x } },
  ...more,
});

test('a list: each has its own copy, variables and buildspec', async () => {
  const run = await batch({ 'build-list': [build('a', '1'), build('b', '2', { buildspec: 'other.yml' })] });
  expect(run.status).toBe('SUCCEEDED');
  expect(run.builds.map(({ run: one }) => printed(one!))).toEqual([['made', '1'], ['other']]);
});

test('a failure fails the batch, which goes on', async () => {
  const run = await batch({ 'build-list': [build('a', 'bad'), build('b', '2')] });
  expect([run.status, ...outcomes(run)]).toEqual(['FAILED', 'a FAILED', 'b SUCCEEDED']);
});

test('fast-fail starts nothing more', async () => {
  const run = await batch({ 'fast-fail': true, 'build-list': [build('a', 'bad'), build('b', '2')] });
  expect([run.status, ...outcomes(run)]).toEqual(['FAILED', 'a FAILED', 'b not started']);
});

test('what depends on a failure does not start, nor what depends on that', async () => {
  const run = await batch({
    'build-graph': [
      build('c', '3', { 'depend-on': ['b'] }),
      build('b', '2', { 'depend-on': ['a'] }),
      build('a', 'bad'),
      build('d', '4'),
    ],
  });
  expect([run.status, ...outcomes(run)]).toEqual([
    'FAILED',
    'a FAILED',
    'b not started',
    'c not started',
    'd SUCCEEDED',
  ]);
});

test('a failure that is ignored fails nothing', async () => {
  const run = await batch({
    'fast-fail': true,
    'build-graph': [build('b', '2', { 'depend-on': ['a'] }), build('a', 'bad', { 'ignore-failure': true })],
  });
  expect([run.status, ...outcomes(run)]).toEqual(['SUCCEEDED', 'a FAILED', 'b SUCCEEDED']);
});

test('a matrix runs all combinations', async () => {
  const run = await batch({ 'build-matrix': { dynamic: { env: { variables: { X: ['1', 'bad'] } } } } });
  expect([run.status, ...outcomes(run)]).toEqual(['FAILED', 'build0 SUCCEEDED', 'build1 FAILED']);
});

test.each([
  ['../outside.yml', 'it is not in the source'],
  ['/etc/passwd', 'it is not in the source'],
  ['absent.yml', 'ENOENT'],
  ['wrong.yml', 'it must have phases or batch'],
])('the buildspec %s of a build is refused before any build starts', async (buildspec, message) => {
  await expect(batch({ 'build-list': [build('a', '1'), build('b', '2', { buildspec })] })).rejects.toThrow(
    message,
  );
});
