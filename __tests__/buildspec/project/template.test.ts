import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CORE_SCHEMA, load } from 'js-yaml';
import { projectTemplate } from '../../../src/buildspec/project/template.js';
import { RELEASE_TAG_PATTERN } from '../../../src/buildspec/project/webhooks.js';
import { VENV } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';
import {
  BUILDSPEC,
  CASES,
  type Deployment,
  deploy,
  filesOf,
  needsOf,
  type PrintedTemplates,
  printTemplates,
  settingsOf,
} from './cases.js';

let printed: PrintedTemplates;
let deployments: Readonly<Record<string, Deployment>>;

beforeAll(async () => {
  printed = await printTemplates(CASES);
  deployments = await deploy(printed);
});
afterAll(() => printed.remove());

const names = Object.keys(CASES);

test('cfn-lint finds nothing, neither errors nor warnings', async () => {
  const files = (await readdir(printed.folder)).filter((name) => name.endsWith('.yml'));
  expect(files).toHaveLength(names.length);
  const { exitCode, stdout, stderr } = await runCommand(
    join(VENV, 'cfn-lint'),
    ['--format', 'parseable', '--regions', 'eu-west-1', '--', ...files],
    { folder: printed.folder, environment: { PATH: process.env['PATH'] ?? '', HOME: printed.folder } },
  );
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test.each(names)('%s: readers of YAML 1.1 and 1.2 read the template that --json prints', (name) => {
  const template = JSON.parse(JSON.stringify(printed.templates[name]));
  expect(deployments[name]!.document).toEqual(template);
  expect(load(printed.yaml[name]!, { schema: CORE_SCHEMA })).toEqual(template);
});

test.each(names)('%s: CodeBuild takes the projects, with the buildspec, and starts builds', (name) => {
  const { status, projects, webhooks } = deployments[name]!;
  expect(status).toBe('CREATE_COMPLETE');
  const { files, release } = /files: verify-and-release/.test(CASES[name]!.config)
    ? { files: ['VerifyProject', 'ReleaseProject'], release: 'ReleaseProject' }
    : { files: ['BuildProject'], release: 'BuildProject' };
  expect(Object.keys(projects)).toEqual(files);
  for (const { build, request } of Object.values(projects)) {
    expect(build).toBe('IN_PROGRESS');
    expect(request).toMatchObject({
      source: { buildspec: BUILDSPEC },
      environment: { privilegedMode: false },
    });
  }
  const isPipelined = /release: variable/.test(CASES[name]!.config);
  expect(Object.keys(webhooks)).toEqual(files.filter((id) => !(isPipelined && id === release)));
});

describe('what is in a project', () => {
  const requestOf = (name: string, id: string) => deployments[name]!.projects[id]!.request;

  test('its own log group, with an end, and its own report groups', () => {
    const { logGroups, reportGroups } = deployments['two']!;
    expect(Object.keys(logGroups).sort()).toEqual([
      '/aws/codebuild/app-release',
      '/aws/codebuild/app-verify',
    ]);
    expect(reportGroups).toEqual(
      ['verify', 'release'].flatMap((kind) =>
        ['gate', 'unit-tests', 'coverage'].map((report) => `app-${kind}-${report}`),
      ),
    );
    expect(printed.templates['two']!.Resources['VerifyLogs']).toMatchObject({
      Properties: { RetentionInDays: 90 },
    });
    expect(printed.templates['two']!.Resources['VerifyCoverageReports']).toMatchObject({
      Properties: { Type: 'CODE_COVERAGE' },
    });
  });

  test.each([
    ['one', 'LINUX_CONTAINER', 'BUILD_GENERAL1_SMALL', 'CODEBUILD'],
    ['arm', 'ARM_CONTAINER', 'BUILD_GENERAL1_SMALL', 'CODEBUILD'],
    ['lambda', 'LINUX_LAMBDA_CONTAINER', 'BUILD_LAMBDA_2GB', 'CODEBUILD'],
    ['lambda-on-arm', 'ARM_LAMBDA_CONTAINER', 'BUILD_LAMBDA_2GB', 'CODEBUILD'],
    ['own-image', 'LINUX_CONTAINER', 'BUILD_GENERAL1_SMALL', 'SERVICE_ROLE'],
  ])('%s: the environment of its image', (name, type, computeType, imagePullCredentialsType) => {
    expect(requestOf(name, 'BuildProject')).toMatchObject({
      environment: { type, computeType, imagePullCredentialsType },
    });
  });

  test('the timeout of the settings; none on Lambda, nor a cache', () => {
    expect(requestOf('arm', 'BuildProject')).toMatchObject({ timeoutInMinutes: 5 });
    expect(requestOf('lambda', 'BuildProject')).toMatchObject({ cache: { type: 'NO_CACHE' } });
    expect(requestOf('lambda', 'BuildProject')).not.toHaveProperty('timeoutInMinutes');
  });

  test('a fleet where it is reserved', () => {
    expect(requestOf('reserved', 'BuildProject')).toMatchObject({
      environment: { fleet: { fleetArn: expect.stringContaining(':fleet/builders:') } },
    });
  });

  test('caches on the host, or in the bucket; a release has none', () => {
    expect(requestOf('one', 'BuildProject')).toMatchObject({
      cache: { type: 'LOCAL', modes: ['LOCAL_CUSTOM_CACHE'] },
    });
    expect(requestOf('one-with-everything-given', 'BuildProject')).toMatchObject({
      cache: { type: 'S3', location: 'caches/app' },
    });
    expect(requestOf('two', 'VerifyProject')).toMatchObject({ cache: { type: 'LOCAL' } });
    expect(requestOf('two', 'ReleaseProject')).toMatchObject({ cache: { type: 'NO_CACHE' } });
  });

  test('no artifacts, unless there is a bucket; then encrypted', () => {
    expect(requestOf('one', 'BuildProject')).toMatchObject({ artifacts: { type: 'NO_ARTIFACTS' } });
    expect(requestOf('one-with-everything-given', 'BuildProject')).toMatchObject({
      artifacts: { type: 'S3', location: 'artifacts', encryptionDisabled: false },
    });
  });

  test('the whole history only where the base of a pull request is asked for', () => {
    expect(requestOf('two', 'VerifyProject')).toMatchObject({ source: { gitCloneDepth: 0 } });
    expect(requestOf('two', 'ReleaseProject')).toMatchObject({ source: { gitCloneDepth: 1 } });
    expect(requestOf('one', 'BuildProject')).toMatchObject({ source: { gitCloneDepth: 1 } });
    expect(requestOf('one-that-publishes-nothing', 'BuildProject')).toMatchObject({
      source: { gitCloneDepth: 0 },
    });
  });

  test('a connection where one is given', () => {
    expect(requestOf('one', 'BuildProject')).not.toHaveProperty('source.auth');
    expect(requestOf('one-with-everything-given', 'BuildProject')).toMatchObject({
      source: { auth: { type: 'CODECONNECTIONS' } },
    });
  });

  test('a pipeline hands over source, artifacts and release', () => {
    for (const [name, id] of [
      ['pipeline', 'BuildProject'],
      ['two-with-pipeline', 'ReleaseProject'],
    ] as const) {
      expect(requestOf(name, id)).toMatchObject({
        source: { type: 'CODEPIPELINE' },
        artifacts: { type: 'CODEPIPELINE' },
        environment: {
          environmentVariables: expect.arrayContaining([
            { name: 'RELEASE_REF', type: 'PLAINTEXT', value: '' },
          ]),
        },
      });
    }
    expect(printed.templates['pipeline']!.Parameters).not.toHaveProperty('SourceLocation');
  });

  test('a batch: its own role, no more builds than the file lists, time for one after the other', () => {
    const { webhooks, roles } = deployments['batch']!;
    const request = requestOf('batch', 'BuildProject') as { buildBatchConfig: { serviceRole: string } };
    expect(request.buildBatchConfig).toMatchObject({
      combineArtifacts: false,
      restrictions: {
        maximumBuildsAllowed: 4,
        computeTypesAllowed: ['BUILD_GENERAL1_SMALL', 'BUILD_GENERAL1_LARGE'],
      },
      timeoutInMins: 120,
    });
    expect(requestOf('two-with-batch', 'VerifyProject')).toMatchObject({
      buildBatchConfig: { timeoutInMins: 2160 },
    });
    expect(roles[request.buildBatchConfig.serviceRole]!.statements).toEqual([
      {
        Effect: 'Allow',
        Action: ['codebuild:StartBuild', 'codebuild:StopBuild', 'codebuild:RetryBuild'],
        Resource: 'arn:aws:codebuild:eu-west-1:111122223333:project/app',
      },
    ]);
    expect(webhooks['BuildProject']).toMatchObject({ buildType: 'BUILD_BATCH' });
    expect(deployments['one']!.webhooks['BuildProject']).toMatchObject({ buildType: 'BUILD' });
  });
});

describe('rights', () => {
  const all = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);
  const HERE = 'eu-west-1:111122223333';
  /** What each action may be allowed on. The projects are called app, app-verify or app-release. */
  const PLACES: readonly (readonly [action: RegExp, resource: RegExp])[] = [
    [
      /^logs:(?:CreateLogStream|PutLogEvents)$/,
      new RegExp(`^arn:aws:logs:${HERE}:log-group:/aws/codebuild/app`),
    ],
    [
      /^codebuild:(?:CreateReportGroup|CreateReport|UpdateReport|BatchPutTestCases|BatchPutCodeCoverages)$/,
      new RegExp(
        `^arn:aws:codebuild:${HERE}:report-group/app(?:-verify|-release)?-(?:gate|unit-tests|coverage)$`,
      ),
    ],
    [/^codebuild:(?:Start|Stop|Retry)Build$/, new RegExp(`^arn:aws:codebuild:${HERE}:project/app[a-z-]*$`)],
    [/^s3:(?:Get|Put)Object$/, /^arn:aws:s3:::(?:caches|artifacts)\/app\/\*$/],
    [/^s3:(?:ListBucket|GetBucketLocation|GetBucketAcl)$/, /^arn:aws:s3:::(?:caches|artifacts|pipeline)$/],
    [/^s3:(?:GetObject|GetObjectVersion|PutObject)$/, /^arn:aws:s3:::pipeline\/\*$/],
    [/^kms:(?:Decrypt|GenerateDataKey)$/, new RegExp(`^arn:aws:kms:${HERE}:key/0a1b2c3d-`)],
    [/^code(?:star-)?connections:GetConnection(?:Token)?$/, /:connection\/0a1b2c3d-/],
    [/^ecr:GetAuthorizationToken$/, /^\*$/],
    [/^ecr:[A-Za-z]+$/, new RegExp(`^arn:aws:ecr:${HERE}:repository/build/node$`)],
    [/^sts:AssumeRole$/, /^arn:aws:iam::\d{12}:role\/(?:ci|ci\/ci-read|ci-publish)$/],
    [/^sts:GetServiceBearerToken$/, /^\*$/],
    // What of it is too much, and what too little, is tried in roles.test.ts.
    [
      /^codeartifact:[A-Za-z]+$/,
      new RegExp(`^arn:aws:codeartifact:${HERE}:(?:domain|repository|package)/acme\\b`),
    ],
    [
      /^codeartifact:[A-Za-z]+$/,
      /^arn:aws:codeartifact:eu-west-1:444455556666:(?:domain|repository|package)\/design\b/,
    ],
  ];

  test.each(names)('%s: every action on what it is for, and on nothing else', (name) => {
    const granted = Object.values(deployments[name]!.roles).flatMap(({ statements }) =>
      statements.flatMap(({ Action, Resource }) =>
        all(Action).flatMap((action) => all(Resource).map((resource) => [action, resource] as const)),
      ),
    );
    const isExpected = ([action, resource]: readonly [string, string]): boolean =>
      PLACES.some(([actions, resources]) => actions.test(action) && resources.test(resource));
    expect(granted.length).toBeGreaterThan(5);
    expect(granted.filter((each) => !isExpected(each))).toEqual([]);
  });

  test('the gate itself is fetched by the service role, and nothing else is', () => {
    const { roles, outputs } = deployments['facts']!;
    expect(roles[outputs['BuildServiceRoleArn']!]!.statements).toContainEqual({
      Effect: 'Allow',
      Action: 'codeartifact:GetPackageVersionAsset',
      Resource: 'arn:aws:codeartifact:eu-west-1:111122223333:package/acme/shared/npm//codeartifact-gate',
    });
    expect(JSON.stringify(deployments['one']!.roles)).not.toContain('GetPackageVersionAsset');
  });

  test('roles that the configuration names: made once, in their own account, where they are wanted', () => {
    const made = (name: string) =>
      Object.keys(deployments[name]!.roles).filter((arn) => /role\/ci/.test(arn));
    expect(made('two-with-roles').sort()).toEqual([
      'arn:aws:iam::111122223333:role/ci-publish',
      'arn:aws:iam::111122223333:role/ci/ci-read',
    ]);
    expect(made('two-with-publish-role')).toEqual(['arn:aws:iam::111122223333:role/ci-publish']);
    expect(made('one-with-one-role')).toEqual(['arn:aws:iam::111122223333:role/ci']);
    expect(made('two-with-roles-that-are-there')).toEqual([]);
    expect(made('two-with-roles-of-another-account')).toEqual([]);
    expect(printed.yaml['two-with-roles']).toContain(
      'it needs the rights below, and has to trust\n  # VerifyServiceRoleArn and ReleaseServiceRoleArn of the outputs.',
    );
    const { roles, outputs } = deployments['two-with-roles-of-another-account']!;
    expect(roles[outputs['VerifyServiceRoleArn']!]!.statements).toContainEqual({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Resource: 'arn:aws:iam::444455556666:role/ci/ci-read',
    });
  });
});

describe('webhooks', () => {
  const groupsOf = (name: string, id: string) =>
    deployments[name]!.webhooks[id]!.filterGroups.map((filters) =>
      filters.map(({ type, pattern }) => `${type} ${pattern}`),
    );
  const TAG = ['EVENT PUSH', `HEAD_REF ${RELEASE_TAG_PATTERN}`];
  const MAIN = ['EVENT PUSH', 'HEAD_REF ^refs/heads/main$'];
  const PULL_REQUEST = [
    'EVENT PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED,PULL_REQUEST_REOPENED',
    'BASE_REF ^refs/heads/main$',
  ];

  test.each([
    ['one', 'BuildProject', [MAIN, TAG]],
    ['one-that-publishes-nothing', 'BuildProject', [PULL_REQUEST, MAIN]],
    ['two', 'VerifyProject', [PULL_REQUEST, MAIN]],
    ['two', 'ReleaseProject', [TAG]],
    ['two-with-pipeline', 'VerifyProject', [PULL_REQUEST, MAIN]],
  ])('%s, %s', (name, id, groups) => {
    expect(groupsOf(name, id)).toEqual(groups);
  });

  test('of another host and branch', () => {
    expect(groupsOf('one-with-everything-given', 'BuildProject')[0]).toEqual([
      'EVENT PUSH',
      'HEAD_REF ^refs/heads/release/next$',
    ]);
    expect(groupsOf('two-on-gitlab', 'VerifyProject')[0]![0]).toBe(
      'EVENT PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED',
    );
  });

  test.each(names)('%s: a pull request never starts a build that may publish, nor one unasked', (name) => {
    const { webhooks, projects, roles } = deployments[name]!;
    for (const [id, { filterGroups, pullRequestBuildPolicy }] of Object.entries(webhooks)) {
      const isOfPullRequests = JSON.stringify(filterGroups).includes('PULL_REQUEST');
      const serviceRole = roles[projects[id]!.request['serviceRole'] as string]!;
      const rights = JSON.stringify(serviceRole.statements);
      if (isOfPullRequests) expect(rights).not.toMatch(/Publish|Put[A-Z]\w+Metadata|role\/ci-publish/);
      expect(pullRequestBuildPolicy).toEqual(
        isOfPullRequests ? { requiresCommentApproval: 'ALL_PULL_REQUESTS' } : undefined,
      );
    }
  });
});

describe('is refused', () => {
  const template = async (config: string, buildspec = BUILDSPEC) => {
    const settings = await settingsOf(config);
    const needs = await needsOf(buildspec);
    return projectTemplate(
      settings,
      (await filesOf(settings)).map((file) => ({ ...file, needs })),
    );
  };

  test.each([
    [
      'a role for publishing that pull requests install with',
      `publish: [{ npm: . }]
role-to-assume: arn:aws:iam::111122223333:role/ci
buildspec: { files: verify-and-release }
`,
      /^Could not describe the CodeBuild projects \(codeartifact-gate\.yml:6\): builds of pull requests would install with the role that publishes\. Name another role for publishing in publish-role-to-assume\.$/,
    ],
    [
      'the same role named twice',
      `publish: [{ npm: . }]
role-to-assume: arn:aws:iam::111122223333:role/ci
publish-role-to-assume: arn:aws:iam::111122223333:role/ci
buildspec: { files: verify-and-release }
`,
      /would install with the role that publishes/,
    ],
    [
      'an image of containers on Lambda',
      'buildspec: { compute: lambda }\n',
      /aws\/codebuild\/standard:8\.0 does not run where buildspec\.compute is lambda/,
    ],
    [
      'an image of Lambda in a container',
      'buildspec:\n  image: "aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22"\n',
      /\(codeartifact-gate\.yml:6\): .* does not run where buildspec\.compute is container/,
    ],
    [
      'an image of Windows',
      'buildspec: { image: "aws/codebuild/windows-base:2022-1.0" }\n',
      /is an image of Windows/,
    ],
    [
      'a registry that is no repository',
      'gate: { registries: ["https://registry.example/"] }\n',
      /^Could not read "https:\/\/registry\.example\/" of gate\.registries: its host registry\.example is not/,
    ],
    [
      'a role without a name',
      'role-to-assume: arn:aws:iam::111122223333:role/ci/\n',
      /arn:aws:iam::111122223333:role\/ci\/ names no role/,
    ],
  ])('%s', async (_, config, message) => {
    await expect(template(config)).rejects.toThrow(message);
  });

  test('a report group that only the build can name, and two that cannot be told apart', async () => {
    const reports = (...groups: string[]) =>
      `version: 0.2\nreports: { ${groups.map((group) => `${group}: { files: [a] }`).join(', ')} }\n`;
    await expect(template('', reports('"$GROUP"'))).rejects.toThrow(
      /\(buildspec\.yml\): the report group "\$GROUP" is known during the build only\./,
    );
    await expect(template('', reports('unit-tests', 'unittests'))).resolves.toBeDefined();
    await expect(template('', reports('unit-tests', 'unit_tests'))).rejects.toThrow(
      /the name of the report group unit_tests is too much like that of another/,
    );
  });

  test('a buildspec that is no YAML', async () => {
    await expect(template('', 'version: 0.2\n- x')).rejects.toThrow(
      /^Could not read the buildspec \(buildspec\.yml:2\)/,
    );
  });
});

test('a report group that is there already is used, and not made', async () => {
  const group = 'arn:aws:codebuild:eu-west-1:111122223333:report-group/shared';
  const needs = await needsOf(`version: 0.2\nreports:\n  "${group}": { files: [a] }\n`);
  const { template } = projectTemplate(await settingsOf(''), [{ kind: 'one', file: 'buildspec.yml', needs }]);
  expect(JSON.stringify(template)).toContain(`["${group}"]`);
  expect(JSON.stringify(template)).not.toContain('AWS::CodeBuild::ReportGroup');
});
