import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from '../../../src/buildspec/project/cloudformation.js';
import { type BuildspecNeeds, readNeeds } from '../../../src/buildspec/project/needs.js';
import type { BuildFile } from '../../../src/buildspec/project/project.js';
import { projectTemplate } from '../../../src/buildspec/project/template.js';
import { templateYaml } from '../../../src/buildspec/project/yaml.js';
import { loadSettings } from '../../../src/config/load.js';
import type { Settings } from '../../../src/config/settings.js';
import { ROOT, VENV } from '../../support/paths.js';
import { expectSuccess, runCommand } from '../../support/run-command.js';

/** Like a generated one, as far as its project sees it. */
export const BUILDSPEC = `version: 0.2

env:
  shell: bash
  exported-variables:
    - RELEASE_VERSION

phases:
  install:
    commands:
      - 'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME'
  pre_build:
    commands:
      - eval "$(node "$CODEARTIFACT_GATE" login --duration-seconds 3600)"
  post_build:
    commands:
      - |
        if [ "\${CODEBUILD_BUILD_SUCCEEDING:-0}" = 1 ] && [ -n "\${RELEASE_VERSION:-}" ]; then
          node "$CODEARTIFACT_GATE" publish
        fi

reports:
  gate:
    files:
      - gate.xml
  unit-tests:
    files:
      - 'reports/**/*.xml'
  coverage:
    file-format: COBERTURAXML
    files:
      - coverage.xml

artifacts:
  files:
    - '*.tgz'

cache:
  key: 'npm-$(codebuild-hash-files package-lock.json)'
  paths:
    - '/root/.npm/_cacache/**/*'
`;

const BATCH = `
batch:
  build-graph:
    - identifier: npm
      buildspec: buildspec-npm.yml
    - identifier: python
      env:
        compute-type: BUILD_GENERAL1_LARGE
    - identifier: release
      depend-on: [npm, python]
`;

export interface Case {
  /** Lines of codeartifact-gate.yml besides domain, owner, region and repository. */
  readonly config: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

export const REQUIRED = { ProjectName: 'app', SourceLocation: 'https://git.example/acme/app.git' };
const CONNECTION =
  'arn:aws:codeconnections:eu-west-1:111122223333:connection/0a1b2c3d-0000-4000-8000-000000000000';
const FLEET = 'arn:aws:codebuild:eu-west-1:111122223333:fleet/builders:0a1b2c3d-0000-4000-8000-000000000000';
const PUBLISHING = 'publish-repository: releases\npublish: [{ npm: packages/ui }]\n';
const ROLES = `role-to-assume: arn:aws:iam::111122223333:role/ci/ci-read
publish-role-to-assume: arn:aws:iam::111122223333:role/ci-publish
`;

export async function settingsOf(config: string): Promise<Settings> {
  const text = `domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n${config}`;
  return loadSettings({ text, flags: {}, environment: {} });
}

export function needsOf(buildspec: string): Promise<BuildspecNeeds> {
  return readNeeds('buildspec.yml', async () => buildspec);
}

export async function filesOf({ buildspec }: Settings): Promise<readonly BuildFile[]> {
  const needs = await readNeeds('buildspec.yml', async (file) =>
    buildspec.batch && file === 'buildspec.yml' ? BUILDSPEC + BATCH : BUILDSPEC,
  );
  if (buildspec.files === 'one') return [{ kind: 'one', file: 'buildspec.yml', needs }];
  return [
    { kind: 'verify', file: 'buildspec-verify.yml', needs },
    { kind: 'release', file: 'buildspec-release.yml', needs },
  ];
}

/** Settings that a template depends on, each value of each at least once. */
export const CASES: Readonly<Record<string, Case>> = {
  one: { config: PUBLISHING },
  'one-that-publishes-nothing': { config: '' },
  'one-with-everything-given': {
    config: `${PUBLISHING}${ROLES}`,
    parameters: {
      ...REQUIRED,
      ConnectionArn: CONNECTION,
      SourceType: 'GITLAB',
      CacheBucket: 'caches',
      ArtifactBucket: 'artifacts',
      BaseBranch: 'release/next',
    },
  },
  'one-with-one-role': { config: `${PUBLISHING}role-to-assume: arn:aws:iam::111122223333:role/ci\n` },
  two: { config: `${PUBLISHING}buildspec: { files: verify-and-release }\n` },
  'two-on-gitlab': {
    config: `${PUBLISHING}buildspec: { files: verify-and-release }\n`,
    parameters: { ...REQUIRED, SourceType: 'GITLAB' },
  },
  'two-with-roles': { config: `${PUBLISHING}${ROLES}buildspec: { files: verify-and-release }\n` },
  'two-with-roles-that-are-there': {
    config: `${PUBLISHING}${ROLES}buildspec: { files: verify-and-release }\n`,
    parameters: { ...REQUIRED, CreateRoles: 'false' },
  },
  'two-with-roles-of-another-account': {
    config: `${PUBLISHING}${ROLES.replaceAll('111122223333', '444455556666')}buildspec: { files: verify-and-release }\n`,
  },
  'two-with-publish-role': {
    config: `${PUBLISHING}publish-role-to-assume: arn:aws:iam::111122223333:role/ci-publish
buildspec: { files: verify-and-release }
`,
  },
  pipeline: {
    config: `${PUBLISHING}buildspec: { release: variable }\n`,
    parameters: {
      ProjectName: 'app',
      PipelineBucket: 'pipeline',
      PipelineKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-0000-4000-8000-000000000000',
    },
  },
  'two-with-pipeline': {
    config: `${PUBLISHING}buildspec: { files: verify-and-release, release: variable }\n`,
    parameters: { ...REQUIRED, PipelineBucket: 'pipeline' },
  },
  batch: { config: `${PUBLISHING}buildspec: { batch: true, timeout: 30 }\n` },
  'two-with-batch': {
    config: `${PUBLISHING}buildspec: { batch: true, files: verify-and-release, timeout: 720 }\n`,
  },
  lambda: {
    config: `${PUBLISHING}buildspec: { compute: lambda, image: "aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22" }\n`,
  },
  'lambda-on-arm': {
    config: `buildspec: { compute: lambda, image: "aws/codebuild/amazonlinux-aarch64-lambda-standard:nodejs22" }\n`,
  },
  reserved: {
    config: `${PUBLISHING}buildspec: { compute: reserved }\n`,
    parameters: { ...REQUIRED, FleetArn: FLEET },
  },
  arm: { config: 'buildspec: { image: "aws/codebuild/amazonlinux-aarch64-standard:3.0", timeout: 5 }\n' },
  'own-image': {
    config: 'buildspec: { image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/build/node:24" }\n',
  },
  facts: {
    config: `gate:
  verify: repository
  minimum-age: 3d
  internal: ["npm:@acme/*"]
  registries: ["https://design-444455556666.d.codeartifact.eu-west-1.amazonaws.com/npm/ui/"]
buildspec: { gate: { version: 1.4.0, sha256: "${'0a'.repeat(32)}" } }
`,
  },
  native: { config: `${PUBLISHING}buildspec: { gate: native }\n` },
};

/** What came of a deployment in moto: see `deploy.py`. */
export interface Deployment {
  readonly status: string;
  readonly projects: Readonly<
    Record<string, { readonly request: Record<string, unknown>; readonly build: string }>
  >;
  readonly webhooks: Readonly<Record<string, WebhookRequest>>;
  readonly reportGroups: readonly string[];
  readonly logGroups: Readonly<Record<string, string>>;
  /** By ARN. */
  readonly roles: Readonly<Record<string, MadeRole>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** The template as PyYAML reads it. */
  readonly document: Template;
}

export interface WebhookRequest {
  readonly buildType: string;
  readonly filterGroups: readonly (readonly { readonly type: string; readonly pattern: string }[])[];
  readonly pullRequestBuildPolicy?: object;
}

export interface MadeRole {
  readonly name: string;
  readonly trust: PolicyDocument;
  readonly statements: readonly PolicyStatement[];
}

export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Principal?: Readonly<Record<string, string | readonly string[]>>;
  readonly Condition?: object;
}

export interface PrintedTemplates {
  readonly folder: string;
  /** By the name of the case. */
  readonly yaml: Readonly<Record<string, string>>;
  readonly templates: Readonly<Record<string, Template>>;
  remove(): Promise<void>;
}

/** The templates of some cases as files NAME.yml. */
export async function printTemplates(cases: Readonly<Record<string, Case>>): Promise<PrintedTemplates> {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  const yaml: Record<string, string> = {};
  const templates: Record<string, Template> = {};
  for (const [name, { config, parameters = REQUIRED }] of Object.entries(cases)) {
    const settings = await settingsOf(config);
    const { template, head, notes } = projectTemplate(settings, await filesOf(settings));
    templates[name] = template;
    yaml[name] = templateYaml(template, head, notes);
    await writeFile(join(folder, `${name}.yml`), yaml[name]);
    await writeFile(join(folder, `${name}.parameters.json`), JSON.stringify(parameters));
  }
  return { folder, yaml, templates, remove: () => rm(folder, { recursive: true }) };
}

export async function deploy({ folder }: PrintedTemplates): Promise<Readonly<Record<string, Deployment>>> {
  const buildspec = join(folder, 'buildspec.txt');
  await writeFile(buildspec, BUILDSPEC);
  const script = join(ROOT, '__tests__', 'buildspec', 'project', 'deploy.py');
  const environment = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const run = await runCommand(join(VENV, 'python'), [script, folder, buildspec], { folder, environment });
  return JSON.parse(expectSuccess(run).stdout) as Record<string, Deployment>;
}
