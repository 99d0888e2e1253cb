import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { installStatements, publishStatements } from '../../src/buildspec/project/codeartifact-rights.js';
import type { BuildRun } from '../../src/buildspec/run/runner.js';
import type { Settings } from '../../src/config/settings.js';
import { type Example, PUBLIC_PACKAGES } from '../../src/demo/example.js';
import { type BuildEnd, type BuildStage, setBuildStage } from './build-stage.js';
import { expectSuccess } from './run-command.js';

type Change = (folder: string) => Promise<void>;

/** What differs between the projects. */
export interface BuiltProject {
  readonly example: Example;
  /** The file that runs for what is not merged yet, and the one for a branch or a tag. */
  readonly files: { readonly verify: string; readonly release: string };
  /** `npm @acme/greet@1.0.0` of each that a release publishes. */
  readonly published: readonly string[];
  /** Puts a package from elsewhere into the lockfile. */
  readonly hostileLockfile: Change;
  /** Breaks what the tests test. */
  readonly brokenSource: Change;
  /** Changes what is packed, and breaks nothing. */
  readonly otherBytes: Change;
  /** A file that is fetched, below `examples/public`, and what the repository serves in its place; undefined: an error. */
  readonly dependency: { readonly file: string; readonly broken: (bytes: Buffer) => Buffer | undefined };
  /** How the client ends then. */
  readonly install: Failure & { readonly complaint: string };
  readonly tests: Failure;
}

/** A command that failed. */
export interface Failure {
  readonly phase: BuildRun['phases'][number]['name'];
  /** A part of it. */
  readonly command: string;
  readonly exitCode: number;
}

const EXITS = { refused: 1, unauthorized: 3, conflict: 5 };
const ALL = ['INSTALL', 'PRE_BUILD', 'BUILD', 'POST_BUILD'];
const TAG = { kind: 'tag', name: 'v1.0.0' } as const;
/** Whose shell would run what is in them. */
const HOSTILE_TAGS = ['v1.0.0;touch pwned', 'v1.0.0$(touch pwned)'];

export const mayPublish = (settings: Settings) => [
  ...installStatements(settings),
  ...publishStatements(settings),
];

/** The rights of a build that publishes, but for one action. */
export const without =
  (action: string) =>
  (settings: Settings): readonly object[] =>
    mayPublish(settings).flatMap((statement) => {
      const left = [statement['Action']].flat().filter((one) => one !== action);
      return left.length === 0 ? [] : [{ ...statement, Action: left }];
    });

/** Runs every kind of build of a project, in both state models and both shells. */
export function describeBuilds(project: BuiltProject): void {
  let stage: BuildStage;
  let released: readonly BuildEnd[] | undefined;
  const { verify, release } = project.files;
  jest.setTimeout(600_000);
  beforeAll(async () => {
    stage = await setBuildStage(project.example);
  });
  afterAll(() => stage.close());

  const releaseAll = async (): Promise<readonly BuildEnd[]> => {
    const source = await stage.checkOut();
    released ??= await stage.buildAll({
      file: release,
      source,
      trigger: TAG,
      rights: mayPublish,
      watched: true,
    });
    return released;
  };

  describe(`${project.example}: the same in script and session, with bash and dash`, () => {
    test('a branch: everything is built and tested, nothing is published', async () => {
      const plan = { file: release, source: await stage.checkOut(), rights: mayPublish };
      for (const end of await stage.buildAll({ ...plan, trigger: { kind: 'branch', name: 'main' } })) {
        expectGreen(end);
        expect(end.run.exportedVariables).toEqual({ RELEASE_VERSION: '' });
        expect(end.tokens).toHaveLength(2);
        expectNothingPublished(end);
      }
    });

    test('a pull request whose head is named like a release, with rights to publish: nothing is published', async () => {
      const plan = { file: verify, source: await stage.checkOut(project.otherBytes), rights: mayPublish };
      const variables = {
        CODEBUILD_WEBHOOK_HEAD_REF: 'refs/tags/v9.9.9',
        RELEASE_REF: 'v9.9.9',
        RELEASE_VERSION: '9.9.9',
      };
      for (const end of await stage.buildAll({
        ...plan,
        variables,
        trigger: { kind: 'pull-request', number: 7 },
      })) {
        expectGreen(end);
        expect(end.run.exportedVariables).toEqual({ RELEASE_VERSION: '' });
        expect([1, 2]).toContain(end.tokens.length);
        expectNothingPublished(end);
      }
    });

    test('a good tag: exactly what is planned is published', async () => {
      for (const end of await releaseAll()) {
        expectGreen(end);
        expect(end.run.exportedVariables).toEqual({ RELEASE_VERSION: '1.0.0' });
        expect(end.tokens).toHaveLength(3);
        expect(end.published).toEqual(project.published);
      }
    });

    test.each(HOSTILE_TAGS)(
      'the tag %s: it ends before there is a token, and nothing of it runs',
      async (name) => {
        const plan = { file: release, source: await stage.checkOut(), rights: mayPublish };
        for (const end of await stage.buildAll({ ...plan, trigger: { kind: 'tag', name } })) {
          expectFailure(end, { phase: 'PRE_BUILD', command: 'RELEASE_REF_SEEN', exitCode: 1 });
          expect(end.run.log).toContain('The release is not named like v1.2.3.');
          expect(end.requests).toEqual([]);
          expect([...end.workspace, ...end.home].filter((path) => path.includes('pwned'))).toEqual([]);
          expectNothingPublished(end);
        }
      },
    );

    test('a lockfile with a package from elsewhere: the gate ends it without a single request', async () => {
      const source = await stage.checkOut(project.hostileLockfile);
      for (const end of await stage.buildAll({ file: release, source, trigger: TAG, rights: mayPublish })) {
        expectFailure(end, { phase: 'INSTALL', command: 'check --offline', exitCode: EXITS.refused });
        expect(end.requests).toEqual([]);
        expect(end.tokens).toEqual([]);
        expectNothingPublished(end);
        // The report says why.
        const [report] = end.run.reports.filter(({ name }) => name === 'codeartifact-gate');
        expect(report!.files).toHaveLength(1);
      }
    });

    test('a role that gets no token: nothing is installed', async () => {
      const rights = without('codeartifact:GetAuthorizationToken');
      const source = await stage.checkOut();
      for (const end of await stage.buildAll({ file: release, source, trigger: TAG, rights })) {
        expectFailure(end, { phase: 'PRE_BUILD', command: 'check --report', exitCode: EXITS.unauthorized });
        expect(end.tokens).toEqual([]);
        expect(end.requests.filter(({ service }) => service === 'repository')).toEqual([]);
        expectNothingPublished(end);
      }
    });

    test('a repository that does not serve what it has on record: the installation fails', async () => {
      const source = await stage.checkOut();
      const bytes = await readFile(join(PUBLIC_PACKAGES, project.dependency.file));
      const broken = project.dependency.broken(bytes);
      // What other builds have fetched must not stand in.
      const empty = join(source, '..', 'empty-cache');
      const variables = { NPM_CONFIG_CACHE: empty, PIP_CACHE_DIR: empty, NPM_CONFIG_FETCH_RETRIES: '0' };
      const plan = { file: release, source, trigger: TAG, rights: mayPublish, variables };
      await releaseAll();
      for (const end of await stage.whileBroken(bytes, broken, () => stage.buildAll(plan))) {
        expectFailure(end, project.install);
        expect(end.run.log).toContain(project.install.complaint);
        expectNothingPublished(end);
      }
    });

    test('a test that fails: post_build runs, and publishes nothing', async () => {
      const source = await stage.checkOut(project.brokenSource);
      for (const end of await stage.buildAll({ file: release, source, trigger: TAG, rights: mayPublish })) {
        expectFailure(end, project.tests);
        expect(end.run.phases.find(({ name }) => name === 'POST_BUILD')?.status).toBe('SUCCEEDED');
        expect(end.run.log).toContain('No release with a green build: nothing is published.');
        expectNothingPublished(end);
      }
    });

    test('a repository that takes no packages: the build fails, and is cleaned up', async () => {
      const rights = without('codeartifact:PublishPackageVersion');
      const source = await stage.checkOut();
      for (const end of await stage.buildAll({ file: release, source, trigger: TAG, rights })) {
        expectFailure(end, { phase: 'POST_BUILD', command: 'publish', exitCode: EXITS.unauthorized });
        expectNothingPublished(end);
      }
    });

    test('the command line of dist/ runs it as well, with caches below HOME', async () => {
      const source = await stage.checkOut();
      const externals = [...stage.externals].flatMap(([name, url]) => ['--external', `${name}=${url}`]);
      const way = ['--state-model', 'session', '--shell', 'dash', '--trigger', 'tag/v1.0.0', '--json'];
      const result = await stage.commandLine(source, ['--run', release, ...way, ...externals]);
      expectSuccess(result);
      const [{ builds }] = JSON.parse(result.stdout).outcomes;
      expect(builds).toMatchObject([
        { status: 'SUCCEEDED', exportedVariables: { RELEASE_VERSION: '1.0.0' }, leaks: [] },
      ]);
      expect(builds[0].cache.files.length).toBeGreaterThan(0);
      for (const name of project.published)
        expect(result.stderr.replaceAll(/ +/g, ' ')).toContain(`\n${name.replace(' ', ':')} published `);
      expect(await readdir(join(stage.folder, 'tmp'))).toEqual([]);
    });

    test('a version that is there with other bytes: the build fails, and what is there stays', async () => {
      const source = await stage.checkOut(project.otherBytes);
      const before = await releaseAll();
      const plan = { file: release, source, trigger: TAG, rights: mayPublish };
      const repositories = before.map(({ repository }) => repository);
      const ends = await stage.buildAll(plan, { repositories });
      for (const [index, end] of ends.entries()) {
        expectFailure(end, { phase: 'POST_BUILD', command: 'publish', exitCode: EXITS.conflict });
        expect(end.files).toEqual(before[index]!.files);
      }
    });
  });
}

/** Another time in the header of a gzip or zip file: other bytes, which unpack to the same. */
export function otherTime(bytes: Buffer): Buffer {
  const isZip = bytes.subarray(0, 2).toString() === 'PK';
  const changed = Buffer.from(bytes);
  changed[isZip ? 10 : 4]! ^= 2;
  return changed;
}

export function expectGreen({ run }: BuildEnd): void {
  if (run.status !== 'SUCCEEDED') throw new Error(run.log.slice(-6000));
  expect(run.phases.map(({ name }) => name)).toEqual(['DOWNLOAD_SOURCE', ...ALL, 'UPLOAD_ARTIFACTS']);
}

/** Ends in a phase by one command, and enters those after it that CodeBuild enters. */
export function expectFailure({ run }: BuildEnd, { phase, command, exitCode }: Failure): void {
  const [failed, ...others] = run.phases.filter(({ status }) => status !== 'SUCCEEDED');
  expect(others).toEqual([]);
  if (failed?.name !== phase || failed.exitCode !== exitCode) throw new Error(run.log.slice(-6000));
  expect(failed!.failed!.text).toContain(command);
  const last = phase === 'BUILD' ? 'POST_BUILD' : phase;
  const entered = ALL.slice(0, ALL.indexOf(last) + 1);
  expect(run.phases.map(({ name }) => name)).toEqual(['DOWNLOAD_SOURCE', ...entered, 'UPLOAD_ARTIFACTS']);
  expect(run.status).toBe('FAILED');
}

export function expectNothingPublished({ files, requests }: BuildEnd): void {
  expect(files).toEqual([]);
  const uploads = requests.filter(
    ({ service, method, status }) =>
      service === 'repository' && /^(?:PUT|POST)$/.test(method) && status < 300,
  );
  expect(uploads).toEqual([]);
}
