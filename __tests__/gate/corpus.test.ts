import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GateError } from '../../src/errors.js';
import { checkLockfiles, type GateResult, RULES } from '../../src/gate/index.js';
import { CHECK_FORMATS } from '../../src/report/check/formats.js';
import { ROOT } from '../support/paths.js';
import { MAKERS } from './corpus-makers.js';
import { testSettings } from './settings.js';

/** `<case>/` holds the files of a checkout and `expect.json`. Cases h… are of hostile lockfiles, the others of odd ones. */
const CORPUS = join(ROOT, '__tests__', 'corpus');
/** Cases with a `repository.json` are judged in recorded-corpus.test.ts. */
const CASES = readdirSync(CORPUS)
  .filter((name) => !existsSync(join(CORPUS, name, 'repository.json')))
  .sort();

interface Expectation {
  readonly findings: readonly { rule: string; file: string; line: number; package?: string }[];
  readonly gate?: object;
  readonly clients?: readonly string[];
  readonly files?: readonly string[];
  readonly notJudged?: readonly string[];
  readonly error?: string;
  readonly uncommitted?: readonly string[];
  /** What is made in the folder before it is judged. @see corpus-makers.ts */
  readonly make?: string;
  /** Must not appear in any report. */
  readonly absent?: string;
}

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function expectationOf(name: string): Promise<Expectation> {
  return JSON.parse(await readFile(join(CORPUS, name, 'expect.json'), 'utf8')) as Expectation;
}

async function textFilesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function check({ gate, clients, files }: Expectation): Promise<GateResult> {
  const settings = testSettings(gate, clients);
  return (await checkLockfiles({ settings, workingFolder: folder, files })).result;
}

function places({ findings }: GateResult) {
  return findings.map(({ rule, file, line, package: subject }) => ({
    rule,
    file,
    line,
    ...(subject === undefined ? {} : { package: subject }),
  }));
}

function inAnyOrder(findings: readonly object[]): string[] {
  return findings.map((finding) => JSON.stringify(finding, Object.keys(finding).sort())).sort();
}

test('every hostile case that a gate must know is there', () => {
  const known = new Set(readdirSync(CORPUS).map((name) => name.slice(0, 3)));
  const wanted = Array.from({ length: 70 }, (_, index) => `h${String(index + 1).padStart(2, '0')}`);
  expect(wanted.filter((number) => !known.has(number))).toEqual([]);
});

describe.each(CASES)('%s', (name) => {
  beforeEach(async () => {
    await cp(join(CORPUS, name), folder, { recursive: true });
    await rm(join(folder, 'expect.json'));
    const { make } = await expectationOf(name);
    if (make !== undefined) await MAKERS[make]!(folder);
  });

  test('is judged as expected', async () => {
    const expectation = await expectationOf(name);
    if (expectation.error !== undefined) {
      const error = await check(expectation).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(GateError);
      expect((error as GateError).code).toBe(expectation.error);
      return;
    }
    const result = await check(expectation);
    expect(inAnyOrder(places(result))).toEqual(inAnyOrder(expectation.findings));
    expect(result.notJudged).toEqual(expectation.notJudged ?? []);
    expect(result.uncommitted).toEqual(expectation.uncommitted ?? []);
    for (const render of Object.values(CHECK_FORMATS)) {
      const report = render(result, { version: '0.0.0', rules: RULES });
      if (expectation.absent !== undefined) expect(report).not.toContain(expectation.absent);
    }
  });

  test('is judged the same twice, in one order, and with Windows line ends', async () => {
    const expectation = await expectationOf(name);
    if (expectation.error !== undefined || expectation.make !== undefined) return;
    const first = await check(expectation);
    expect(await check(expectation)).toEqual(first);
    const order = first.findings.map(({ file, line }) => ({ file, line }));
    expect(order).toEqual(
      order.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    );
    for (const file of await textFilesBelow(folder)) {
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    }
    expect(await check(expectation)).toEqual(first);
  });
});
