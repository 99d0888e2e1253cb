import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gateStatements } from '../../src/buildspec/project/codeartifact-rights.js';
import { EXAMPLES, editFile } from '../../src/demo/example.js';
import { expectFailure, expectGreen, expectNothingPublished, mayPublish } from '../support/build-matrix.js';
import { ACCOUNT, type BuildStage, REGION, setBuildStage, type Way } from '../support/build-stage.js';
import { CLI, NODE, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';

const TAG = { kind: 'tag', name: 'v1.0.0' } as const;
const PUBLISHED = ['npm @acme/greet@1.0.0', 'npm @acme/greetings@1.0.0', 'npm @acme/titles@1.0.0'];
/** The two that have least in common. */
const WAYS: readonly Way[] = [
  ['script', 'bash'],
  ['session', 'dash'],
];
const CONFIG = 'codeartifact-gate.yml';

jest.setTimeout(300_000);

describe('the gate as a package of the repository', () => {
  let stage: BuildStage;
  let tarball: string;
  let gate: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gate-package-'));
    const packed = await runCommand('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      folder: ROOT,
      environment: { ...process.env, NPM_CONFIG_CACHE: join(folder, 'cache') },
    });
    expectSuccess(packed);
    tarball = join(folder, packed.stdout.trim().split('\n').at(-1)!);
    const [, version] = /-(\d+\.\d+\.\d+)\.tgz$/.exec(tarball)!;
    const digest = createHash('sha256')
      .update(await readFile(tarball))
      .digest('hex');
    gate = `  gate: { version: ${version}, sha256: ${digest} }\n`;
    stage = await setBuildStage('npm-monorepo', {
      flags: [],
      prepare: (project) => appendFile(join(project, CONFIG), gate),
    });
  });
  afterAll(async () => {
    await stage.close();
    await rm(join(tarball, '..'), { recursive: true });
  });

  /** A repository in which somebody has published the gate. */
  const repositoryWithGate = async (): Promise<string> => {
    const repository = stage.makeRepository();
    const where = ['--domain', 'acme', '--domain-owner', ACCOUNT, '--region', REGION];
    const result = await runCommand(
      NODE,
      [CLI, 'publish', ...where, '--repository', repository, '--npm', tarball],
      {
        folder: stage.folder,
        environment: { ...stage.image, HOME: stage.folder, ...stage.emulator.env },
      },
    );
    expectSuccess(result);
    return repository;
  };
  const rights: typeof mayPublish = (settings) => [...gateStatements(settings), ...mayPublish(settings)];
  const build = async (source: string) =>
    stage.buildAll(
      { source, trigger: TAG, rights },
      { ways: WAYS, repositories: [await repositoryWithGate(), await repositoryWithGate()] },
    );

  test('is fetched without a token, and a good tag is published by it', async () => {
    const source = await stage.checkOut();
    expect(await readdir(source)).not.toContain('.codeartifact-gate');
    for (const end of await build(source)) {
      expectGreen(end);
      expect(end.tokens).toHaveLength(3);
      const own = end.published.filter((name) => name.startsWith('npm codeartifact-gate@'));
      expect(own).toHaveLength(1);
      expect(end.published.filter((name) => !own.includes(name))).toEqual(PUBLISHED);
    }
  });

  test('with another digest is not run: the build ends before there is a token', async () => {
    const source = await stage.checkOut(async (folder) => {
      const other = 'ab'.repeat(32);
      await editFile(join(folder, CONFIG), (text) => text.replace(/sha256: [0-9a-f]+/, `sha256: ${other}`));
      expectSuccess(await stage.commandLine(folder, []));
    });
    for (const end of await build(source)) {
      expectFailure(end, { phase: 'INSTALL', command: 'sha256sum -c', exitCode: 1 });
      expect(end.run.log).not.toContain('Running command node');
      expect(end.tokens).toEqual([]);
      expect(end.published).toHaveLength(1);
    }
  });
});

describe('a release that a pipeline names', () => {
  let stage: BuildStage;
  beforeAll(async () => {
    stage = await setBuildStage('npm-monorepo', {
      prepare: (project) => appendFile(join(project, CONFIG), '  release: variable\n'),
    });
  });
  afterAll(() => stage.close());
  const pipeline = { kind: 'pipeline', name: 'release' } as const;

  test.each([
    ['v1.0.0', '1.0.0', PUBLISHED],
    ['', '', []],
  ])('RELEASE_REF=%j: published are %j', async (reference, version, published) => {
    const variables = { RELEASE_REF: reference };
    const plan = { source: await stage.checkOut(), trigger: pipeline, rights: mayPublish, variables };
    for (const end of await stage.buildAll(plan, { ways: WAYS })) {
      expectGreen(end);
      expect(end.run.exportedVariables).toEqual({ RELEASE_VERSION: version });
      expect(end.published).toEqual(published);
    }
  });

  test('a hostile one ends the build, and a tag is none', async () => {
    const source = await stage.checkOut();
    const variables = { RELEASE_REF: 'v1.0.0;touch pwned' };
    const hostile = { source, trigger: pipeline, rights: mayPublish, variables };
    for (const end of await stage.buildAll(hostile, { ways: WAYS })) {
      expectFailure(end, { phase: 'PRE_BUILD', command: 'RELEASE_REF_SEEN', exitCode: 1 });
      expectNothingPublished(end);
    }
    const end = await stage.build({ source, trigger: TAG, rights: mayPublish }, WAYS[0]!);
    expectGreen(end);
    expectNothingPublished(end);
  });
});

describe('a batch', () => {
  let stage: BuildStage;
  beforeAll(async () => {
    stage = await setBuildStage('python-rust', {
      prepare: (project) => appendFile(join(project, CONFIG), '  batch: true\n'),
    });
  });
  afterAll(() => stage.close());

  test('builds each ecosystem alone, and publishes in the last build, or not at all', async () => {
    const source = await stage.checkOut();
    const externals = [...stage.externals].flatMap(([name, url]) => ['--external', `${name}=${url}`]);
    const run = ['--run', 'buildspec.yml', '--trigger', 'tag/v1.0.0', '--json', ...externals];
    const result = expectSuccess(await stage.commandLine(source, run));
    const [{ builds }] = JSON.parse(result.stdout).outcomes;
    expect(builds).toMatchObject(
      ['python', 'cargo', 'release'].map((identifier) => ({ identifier, status: 'SUCCEEDED', leaks: [] })),
    );
    expect(result.stderr.match(/^pypi:acme-letters@1\.0\.0 +published/gm)).toHaveLength(1);

    await editFile(join(source, 'crates/letters/src/lib.rs'), (text) => text.replace('Dear', 'Hi'));
    const failed = await stage.commandLine(source, run);
    expect(failed.exitCode).toBe(1);
    expect(JSON.parse(failed.stdout).outcomes[0].builds).toMatchObject([
      { identifier: 'python', status: 'SUCCEEDED' },
      { identifier: 'cargo', status: 'FAILED' },
      { identifier: 'release', status: 'NOT_STARTED' },
    ]);
    expect(failed.stderr).not.toMatch(/@1\.0\.0 +published/);
  });
});

describe('the files that are generated', () => {
  const OLDEST_NODE = join(ROOT, '.tools', 'node-22', 'node_modules', 'node', 'bin', 'node');
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gate-files-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const buildspec = (node: string, project: string, ...args: readonly string[]) =>
    runCommand(node, [CLI, 'buildspec', ...args], {
      folder: project,
      environment: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder },
    });
  const isGenerated = (name: string) => /^buildspec(?!-template).*\.yml$/.test(name);
  const generatedIn = async (project: string): Promise<readonly (readonly [string, string])[]> => {
    const names = (await readdir(project)).filter(isGenerated).sort();
    return Promise.all(
      names.map(async (name) => [name, await readFile(join(project, name), 'utf8')] as const),
    );
  };
  /** A copy outside of this checkout, in the root of which a project is looked for. */
  const copyOf = async (example: string, settings: string): Promise<string> => {
    const project = await mkdtemp(join(folder, 'project-'));
    await cp(join(ROOT, 'examples', example), project, { recursive: true });
    const config = await readFile(join(project, CONFIG), 'utf8');
    const section = /^buildspec:\n/m.test(config) ? '' : 'buildspec:\n';
    await writeFile(join(project, CONFIG), config + (settings === '' ? '' : section + settings));
    return project;
  };

  describe.each(EXAMPLES.filter((example) => example !== 'polyglot'))('%s', (example) => {
    test('are those that are committed', async () => {
      const project = await copyOf(example, '');
      const committed = await generatedIn(project);
      expect(committed).not.toEqual([]);
      // The gate is not committed beside them; writing it writes them as well.
      expectSuccess(await buildspec(NODE, project, '--vendor'));
      expect(await generatedIn(project)).toEqual(committed);
      expectSuccess(await buildspec(NODE, project, '--check'));
    });
  });

  describe.each(EXAMPLES)('%s', (example) => {
    test.each(['', '  gate: native\n', '  release: variable\n'])(
      'with %j: the same bytes on the oldest Node, up to date, and nothing to object to',
      async (settings) => {
        const written = [];
        for (const node of [NODE, OLDEST_NODE]) {
          const project = await copyOf(example, settings);
          for (const [name] of await generatedIn(project)) await rm(join(project, name));
          expectSuccess(await buildspec(node, project, ...(settings.includes('native') ? [] : ['--vendor'])));
          expectSuccess(await buildspec(node, project, '--check'));
          const files = await generatedIn(project);
          const lints = files.flatMap(([name]) => ['--lint', name]);
          const lint = expectSuccess(await buildspec(node, project, ...lints, '--json'));
          expect(JSON.parse(lint.stdout)).toMatchObject({ findings: [] });
          written.push(files);
        }
        expect(written[0]!.length).toBeGreaterThan(0);
        expect(written[1]).toEqual(written[0]);
      },
    );
  });
});
