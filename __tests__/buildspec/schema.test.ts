import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBuildspec } from '../../src/buildspec/document.js';
import { buildspecJsonSchema, buildspecSchema } from '../../src/buildspec/schema.js';
import { ROOT, VENV } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';
import { runSource } from '../support/source-process.js';

const HEALTHY = join(ROOT, '__tests__', 'buildspec', 'healthy');
const VALIDATE = join(ROOT, '__tests__', 'buildspec', 'validate.py');

function parsed(text: string): unknown {
  const document = readBuildspec(text);
  if ('problem' in document) throw new Error(document.problem);
  return document.value;
}

const healthy = readdirSync(HEALTHY).map(
  (file) => [file, parsed(readFileSync(join(HEALTHY, file), 'utf8'))] as const,
);

/** Each stands below `version: 0.2`, and beside phases where it gives none. */
const ACCEPTED: readonly string[] = [
  'run-as: builder',
  'env: {shell: bash, variables: {A: text, B: 1, C: true}}',
  'env: {variables: {CODEBUILD_CONFIG_AUTO_DISCOVER: "false", CODEBUILD_CONFIG_AUTO_DISCOVER_DIR: reports}}',
  'env: {parameter-store: {A: /a/b}, secrets-manager: {B: "id:key:AWSCURRENT:1"}, git-credential-helper: no}',
  'env: {exported-variables: A}',
  'proxy: {upload-artifacts: yes, logs: no}',
  'phases: {build: {commands: make}}',
  'phases: {build: {commands: []}}',
  'phases: {install: {runtime-versions: {nodejs: 22, python: 3.x, java: latest, ruby: "$V"}}}',
  ...[
    'ABORT',
    'CONTINUE',
    'RETRY',
    'RETRY-0',
    'RETRY-100',
    'RETRY-.*timed out.*',
    'RETRY-3-.*',
    'Retry-2',
  ].map((value) => `phases: {build: {on-failure: "${value}", commands: [make]}}`),
  'phases: {build: {steps: [{uses: a/b@c, with: {d: e}}, {run: make, if: always()}]}}',
  'reports: {arn:aws:codebuild:eu-west-1:111122223333:report-group/a: {files: a.xml}, "$NAME": {files: [b], file-format: CloverXml}}',
  'artifacts: {files: ["**/*"], name: "a-$(date)", discard-paths: yes, base-directory: b, exclude-paths: c, enable-symlinks: yes, s3-prefix: d}',
  'artifacts: {files: a, secondary-artifacts: {b_1: {files: [c], name: d}}}',
  'cache: {paths: a}',
  'cache: {key: a, fallback-keys: [a, b, c, d, e], action: save, paths: [f]}',
  'batch: {fast-fail: true, build-list: [{identifier: a, buildspec: b.yml, env: {image: c, compute-type: d, privileged-mode: true}}]}',
  'batch: {build-graph: [{identifier: a}, {identifier: b, depend-on: [a], ignore-failure: true, debug-session: false, env: {fleet: f}}]}',
  'batch: {build-matrix: {static: {ignore-failure: false}, dynamic: {buildspec: [a, b], env: {image: [c], variables: {D: [1, e]}}}}}',
  'batch: {build-fanout: {parallelism: 5, ignore-failure: true}}',
];

const REJECTED: readonly string[] = [
  'version: 0.1',
  'versoin: 0.2',
  'run-as: ""',
  'env: {shell: zsh}',
  'env: {variables: {CODEBUILD_SRC_DIR: a}}',
  'env: {variables: {A: [b]}}',
  'env: {variables: {A: null}}',
  'env: {variables: {"a b": c}}',
  'env: {parameter-store: {A: 1}}',
  'env: {secrets-manager: {A: ""}}',
  'env: {exported-variables: [AWS_REGION]}',
  'env: {exported-variables: {A: b}}',
  'env: {git-credential-helper: maybe}',
  'proxy: {upload: yes}',
  'phases: {}',
  'phases: null',
  'phases: {test: {commands: [a]}}',
  'phases: {build: null}',
  'phases: {build: {commands: null}}',
  'phases: {build: {commands: [{a: b}]}}',
  'phases: {build: {commands: [1]}}',
  'phases: {build: {commands: {a: b}}}',
  'phases: {build: {run-as: 0, commands: [a]}}',
  'phases: {build: {runtime-versions: {nodejs: 22}, commands: [a]}}',
  'phases: {install: {runtime-versions: {}}}',
  'phases: {install: {runtime-versions: [nodejs]}}',
  ...['abort', 'RETRY-', 'CONTINUE-1', 'STOP', ''].map(
    (value) => `phases: {build: {on-failure: "${value}", commands: [make]}}`,
  ),
  'phases: {build: {commands: [a], steps: [{run: b}]}}',
  'phases: {build: {steps: [{name: a}]}}',
  'phases: {build: {steps: [{uses: a, run: b}]}}',
  'phases: {build: {steps: [make]}}',
  'reports: {a: {}}',
  'reports: {a: {files: []}}',
  'reports: {a: {files: b, file-format: SARIF}}',
  'reports: {a: {files: z}, b: {files: z}, c: {files: z}, d: {files: z}, e: {files: z}, f: {files: z}}',
  'artifacts: {}',
  'artifacts: {secondary-artifacts: {a: {files: b}}}',
  'artifacts: {files: a, secondary-artifacts: {"a b": {files: c}}}',
  'artifacts: {files: a, secondary-artifacts: {a: {name: c}}}',
  'artifacts: {files: a, secondary-artifacts: {a: {files: b, secondary-artifacts: {c: {files: d}}}}}',
  `artifacts: {files: a, secondary-artifacts: {${'abcdefghijklm'.replace(/./g, '$&: {files: z}, ')}}}`,
  'cache: {key: a}',
  'cache: {paths: []}',
  'cache: {paths: a, fallback-keys: [b]}',
  'cache: {paths: a, key: b, fallback-keys: [c, d, e, f, g, h]}',
  'cache: {paths: a, action: both}',
  'batch: {fast-fail: true}',
  'batch: {build-list: []}',
  'batch: {build-list: [{identifier: a}], build-graph: [{identifier: b}]}',
  'batch: {build-list: [{buildspec: a}]}',
  'batch: {build-list: [{identifier: a-b}]}',
  'batch: {build-list: [{identifier: a, depend-on: [b]}]}',
  'batch: {build-list: [{identifier: a, env: {compute-type: b, fleet: c}}]}',
  'batch: {build-matrix: {dynamic: {env: {variables: {A: b}}}}}',
  'batch: {build-fanout: {}}',
  'batch: {build-fanout: {parallelism: 0}}',
  'batch: {build-fanout: {parallelism: 1.5}}',
];

const whole = (part: string): unknown => {
  const given = parsed(part) as object;
  return { version: 0.2, phases: { build: { commands: ['make'] } }, ...given };
};

describe('it takes what the documentation has', () => {
  test.each(healthy)('%s', (_, value) => {
    expect(buildspecSchema.safeParse(value).error?.issues).toBeUndefined();
  });

  test.each(ACCEPTED)('%s', (part) => {
    expect(buildspecSchema.safeParse(whole(part)).error?.issues).toBeUndefined();
  });
});

test.each(REJECTED)('it does not take %s', (part) => {
  expect(buildspecSchema.safeParse(whole(part)).success).toBe(false);
});

test.each([[{ version: 0.2 }], [{ phases: { build: { commands: [] } } }], [[]], ['version: 0.2'], [null]])(
  'it does not take %j',
  (value) => {
    expect(buildspecSchema.safeParse(value).success).toBe(false);
  },
);

/** What an independent validator says of each document. */
async function judged(schema: unknown, documents: readonly unknown[]): Promise<readonly boolean[]> {
  const folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  try {
    await writeFile(join(folder, 'schema.json'), JSON.stringify(schema));
    await writeFile(join(folder, 'documents.json'), JSON.stringify(documents));
    const args = [VALIDATE, 'schema.json', 'documents.json'];
    const result = await runCommand(join(VENV, 'python3'), args, { folder, environment: process.env });
    return JSON.parse(expectSuccess(result).stdout) as boolean[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the JSON Schema', () => {
  test('says the same to another validator', async () => {
    const documents = [...healthy.map(([, value]) => value), ...[...ACCEPTED, ...REJECTED].map(whole)];
    const expected = [...healthy.map(() => true), ...ACCEPTED.map(() => true), ...REJECTED.map(() => false)];
    expect(await judged(buildspecJsonSchema(), documents)).toEqual(expected);
  });

  test('says the same of documents with any part put in any place', async () => {
    const parts = [...ACCEPTED, ...REJECTED].map(parsed);
    const part = fc.constantFrom(...parts).map((value) => value as object);
    const value = fc.constantFrom<unknown>(null, '', 'a', 0, true, [], {}, ['a'], { a: 'b' });
    const mixed = fc
      .tuple(
        part,
        part,
        fc.constantFrom('phases', 'env', 'batch', 'cache', 'reports', 'artifacts'),
        fc.option(value),
      )
      .map(([a, b, key, other]) => ({
        version: 0.2,
        phases: { build: { commands: [] } },
        ...a,
        ...b,
        ...(other === null ? {} : { [key]: other }),
      }));
    const documents = fc.sample(mixed, 400);
    const ours = documents.map((document) => buildspecSchema.safeParse(document).success);
    expect(new Set(ours).size).toBe(2);
    expect(await judged(buildspecJsonSchema(), documents)).toEqual(ours);
  });

  test('is what the command line prints', async () => {
    const { exitCode, stdout } = await runSource('cli/index.ts', ['schema', 'buildspec'], {
      folder: tmpdir(),
      environment: { PATH: process.env['PATH'], HOME: tmpdir() },
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(buildspecJsonSchema())));
  });
});
