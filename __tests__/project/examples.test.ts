import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXAMPLES } from '../../src/demo/example.js';
import { ROOT } from '../support/paths.js';
import { runSource } from '../support/source-process.js';
import { type Stage, setStage } from '../support/stage.js';

const FOLDER = join(ROOT, 'examples');

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
}, 60_000);

afterAll(() => stage.close());

/** Every manifest has a lockfile, every pattern of the policy is needed, and nothing is found. */
const FLAWLESS = { findings: [], notJudged: [], unusedPolicy: [], excluded: [] };

const check = async (folder: string, args: readonly string[], environment: NodeJS.ProcessEnv) => {
  const { PATH } = process.env;
  const options = { folder, environment: { PATH, HOME: stage.home, ...environment } };
  const { exitCode, stdout, stderr } = await runSource('cli/index.ts', ['check', '--json', ...args], options);
  if (exitCode === null || exitCode > 1) throw new Error(stderr);
  return JSON.parse(stdout);
};

test('every folder of the examples is a project that can be checked out, or the packages that they need', async () => {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(new Set(folders)).toEqual(new Set([...EXAMPLES, 'public']));
});

describe.each(EXAMPLES)('%s', (example) => {
  test('passes its gate as it is committed, with the repository on AWS', async () => {
    const result = await check(join(FOLDER, example), ['--offline'], {});
    expect(result).toMatchObject({ ...FLAWLESS, repository: 'not asked', verdict: 'incomplete' });
  });

  test('passes its gate with what the embedded CodeArtifact says of each package', async () => {
    const workspace = await stage.checkOut(example);
    const result = await check(workspace, [], stage.company.laptopEnvironment);
    expect(result).toMatchObject({ ...FLAWLESS, repository: 'asked', verdict: 'clean' });
  });
});

test('the lockfiles of Maven are those of the POMs beside them', async () => {
  const files = await readdir(FOLDER, { recursive: true });
  const lockfiles = files.filter((file) => basename(file) === 'lockfile.json');
  expect(lockfiles).toHaveLength(4);
  for (const lockfile of lockfiles) {
    const { pom } = JSON.parse(await readFile(join(FOLDER, lockfile), 'utf8'));
    const text = await readFile(join(FOLDER, dirname(lockfile), 'pom.xml'));
    expect([lockfile, pom.checksum]).toEqual([lockfile, createHash('sha256').update(text).digest('hex')]);
  }
});
