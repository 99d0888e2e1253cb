import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { publishPackages } from '../../src/publish/publish.js';
import { temporaryFolder } from '../packages/context.js';
import { NODE, ROOT } from '../support/paths.js';
import { RELEASE, RELEASE_ASSETS, releaseNames, writeRelease } from './release.js';
import { startRepository, type TestRepository, testHost } from './repository.js';

const CRASHES = 30;
const AT_ONCE = 3;
/** Requests of a release that nothing disturbs. */
const REQUESTS = 100;

let repository: TestRepository;
/** Nothing is compiled twice. */
let compiled: string;
beforeAll(async () => {
  compiled = await temporaryFolder();
  repository = await startRepository();
});
afterAll(() => repository.close());

/** Publishes in a process of its own, which is killed once the repository has seen so many of its requests. */
async function publishAndDie(folder: string, mark: string, requests: number): Promise<void> {
  const child = spawn(
    NODE,
    [
      ...['--no-warnings', '--import', join(ROOT, '__tests__/support/typescript.mjs')],
      join(ROOT, '__tests__/publish/release-process.ts'),
      folder,
      repository.emulator.url,
    ],
    {
      env: { ...repository.environment, TMPDIR: await temporaryFolder(), NODE_COMPILE_CACHE: compiled },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'exit');
  const watch = setInterval(() => {
    if (requestsOf(mark).length >= requests) child.kill('SIGKILL');
  }, 8);
  const [code] = await ended;
  clearInterval(watch);
  if (code !== 0 && code !== null) throw new Error(errors);
}

/** A crash belongs to the packages that it names. */
function requestsOf(mark: string) {
  return repository.emulator
    .requests()
    .filter(({ path, query }) => path.includes(`${mark}-`) || query.includes(`${mark}-`));
}

async function crash(index: number): Promise<string> {
  const mark = `crash${index}q`;
  const before = await writeRelease(await temporaryFolder(), mark, '1.0.0');
  const folder = await writeRelease(await temporaryFolder(), mark, '2.0.0');
  // Of npm alone: there is a tag to move then.
  await publishHere(before, RELEASE.slice(0, 1));
  const start = requestsOf(mark).length;
  const point = start + 1 + Math.floor(Math.random() * REQUESTS);
  await publishAndDie(folder, mark, point);
  const receipt = await publishHere(folder);
  const told = { point: point - start, failure: receipt.failure?.message };
  expect(told).toEqual({ ...told, failure: undefined });
  expect(receipt.packages.every(({ verdict }) => /published|already-there/.test(verdict))).toBe(true);
  await expectRelease(mark, receipt.packages);
  return mark;
}

async function publishHere(folder: string, targets = RELEASE) {
  const { host } = await testHost();
  return publishPackages({ ...repository.options(folder, host), targets });
}

/** Exactly the planned bytes, nothing left undone, and each of them sent once. */
async function expectRelease(
  mark: string,
  planned: Awaited<ReturnType<typeof publishHere>>['packages'],
): Promise<void> {
  const assets: string[] = [];
  for (const name of releaseNames(mark)) {
    const recorded = await repository.recorded(name, '2.0.0');
    expect(recorded?.status).toBe('Published');
    for (const { name: asset, sha256 } of recorded!.assets)
      if (!asset.startsWith('maven-metadata')) assets.push(sha256);
  }
  expect(assets.sort()).toEqual(planned.flatMap((each) => each.assets.map(({ sha256 }) => sha256)).sort());
  expect(assets).toHaveLength(RELEASE_ASSETS);
  for (const name of releaseNames(mark).filter(({ format }) => format === 'npm')) {
    const { catalog } = repository.emulator;
    const view = await catalog.view(catalog.repository('acme', '111122223333', 'releases'), name);
    expect(Object.fromEntries(Object.entries(view!.tags))).toEqual({ latest: '2.0.0' });
  }
}

test(`killed at ${CRASHES} points, each followed by another run: all bytes are there, each uploaded once`, async () => {
  const queue = Array.from({ length: CRASHES }, (_, index) => index).values();
  const marks: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const index of queue) marks.push(await crash(index));
    }),
  );
  const uploads = repository.emulator
    .requests()
    .filter(({ service, method, status }) => service === 'repository' && /^P/.test(method) && status < 300)
    .map(({ path }) => path);
  for (const mark of marks) {
    const puts = uploads.filter((path) => path.includes(`${mark}-`));
    const of = (pattern: RegExp) => puts.filter((path) => pattern.test(path));
    // Two releases of npm, whose path has no version.
    for (const name of ['core', 'ui', 'app'])
      expect(of(new RegExp(`releases/${mark}-${name}$`))).toHaveLength(2);
    for (const name of ['a', 'b'])
      for (const ending of ['pom', 'jar'])
        expect(of(new RegExp(`/2\\.0\\.0/[^/]*${name}-2\\.0\\.0\\.${ending}$`))).toHaveLength(1);
  }
  // These two are told apart by their bodies only: what is there twice would be more than these.
  const count = (pattern: RegExp) => uploads.filter((path) => pattern.test(path)).length;
  expect(count(/^\/pypi\/.*\/releases\/$/)).toBe(CRASHES * 4);
  expect(count(/api\/v1\/crates\/new$/)).toBe(CRASHES * 2);
}, 120_000);
