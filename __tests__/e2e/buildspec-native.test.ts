import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { installStatements, publishStatements } from '../../src/buildspec/project/codeartifact-rights.js';
import type { Example } from '../../src/demo/example.js';
import { pythonTool } from '../emulator/control/venv.js';
import {
  expectFailure,
  expectGreen,
  expectNothingPublished,
  mayPublish,
  without,
} from '../support/build-matrix.js';
import { ACCOUNT, type BuildPlan, type BuildStage, setBuildStage } from '../support/build-stage.js';

const TAG = { kind: 'tag', name: 'v1.0.0' } as const;
const ROLE = `arn:aws:iam::${ACCOUNT}:role`;

interface NativeProject {
  readonly example: Example;
  readonly file: string;
  readonly published: readonly string[];
  /** Of codeartifact-gate.yml, before all else. */
  readonly settings: string;
  readonly image?: string;
  readonly rights: Pick<BuildPlan, 'rights' | 'roles'>;
  /** The same, without a token. */
  readonly noToken: Pick<BuildPlan, 'rights' | 'roles'>;
  /** Of a green build, and what publishing adds. */
  readonly tokens: readonly [number, number];
}

/** The build's own role may do nothing but to take on others. */
const OTHER_ROLES = {
  rights: () => [
    { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [`${ROLE}/ci-install`, `${ROLE}/ci-publish`] },
  ],
  roles: { 'ci-install': installStatements, 'ci-publish': publishStatements },
};
const OWN_ROLE = {
  rights: { rights: mayPublish },
  noToken: { rights: without('codeartifact:GetAuthorizationToken') },
  tokens: [1, 0],
  settings: '',
} as const;

const PROJECTS: readonly NativeProject[] = [
  {
    example: 'npm-monorepo',
    file: 'buildspec.yml',
    published: ['npm @acme/greet@1.0.0', 'npm @acme/greetings@1.0.0', 'npm @acme/titles@1.0.0'],
    settings: `role-to-assume: ${ROLE}/ci-install\npublish-role-to-assume: ${ROLE}/ci-publish\n`,
    rights: OTHER_ROLES,
    noToken: { ...OTHER_ROLES, rights: () => [{ Effect: 'Deny', Action: '*', Resource: '*' }] },
    tokens: [1, 1],
  },
  {
    ...OWN_ROLE,
    example: 'python-rust',
    settings: 'publish-repository: team-releases\n',
    file: 'buildspec.yml',
    published: ['cargo acme-letters@1.0.0', 'pypi acme-letters@1.0.0'],
    // With twine, which none of AWS's own images has.
    image: `${ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/build:1`,
  },
  {
    ...OWN_ROLE,
    example: 'maven-multi-module',
    file: 'buildspec-release.yml',
    published: ['letters-parent', 'letters', 'titles'].map((name) => `maven com.acme.letters:${name}@1.0.0`),
  },
];

jest.setTimeout(600_000);
beforeAll(() => {
  for (const name of ['aws', 'twine']) pythonTool(name);
});

describe.each(PROJECTS)(
  '$example without the gate: the same in script and session, with bash and dash',
  (project) => {
    let stage: BuildStage;
    const { file } = project;
    beforeAll(async () => {
      stage = await setBuildStage(project.example, {
        flags: [],
        prepare: async (folder) => {
          const path = join(folder, 'codeartifact-gate.yml');
          const config = project.settings + (await readFile(path, 'utf8'));
          // An image of one's own brings its runtimes.
          const ownImage =
            project.image === undefined
              ? config
              : config.replace(/^ {2}runtimes: .*\n/m, `  image: ${project.image}\n`);
          await writeFile(path, `${ownImage}  gate: native\n`);
        },
      });
    });
    afterAll(() => stage.close());

    test('a branch: everything is built and tested, nothing is published', async () => {
      const plan = { file, source: await stage.checkOut(), ...project.rights };
      for (const end of await stage.buildAll({ ...plan, trigger: { kind: 'branch', name: 'main' } })) {
        expectGreen(end);
        expect(end.run.log).toContain('Lockfiles are judged by their addresses alone');
        expect(end.tokens).toHaveLength(project.tokens[0]);
        expectNothingPublished(end);
      }
    });

    test('a good tag: exactly what is planned is published', async () => {
      const plan = { file, source: await stage.checkOut(), ...project.rights, watched: true };
      for (const end of await stage.buildAll({ ...plan, trigger: TAG })) {
        expectGreen(end);
        expect(end.run.exportedVariables).toEqual({ RELEASE_VERSION: '1.0.0' });
        expect(end.tokens).toHaveLength(project.tokens[0] + project.tokens[1]);
        expect(end.published).toEqual(project.published);
      }
    });

    test('a hostile tag: it ends before there is a folder or a token', async () => {
      const plan = { file, source: await stage.checkOut(), ...project.rights };
      for (const end of await stage.buildAll({
        ...plan,
        trigger: { kind: 'tag', name: 'v1.0.0;touch pwned' },
      })) {
        expectFailure(end, { phase: 'PRE_BUILD', command: 'RELEASE_REF_SEEN', exitCode: 1 });
        expect(end.run.log).not.toContain('CODEARTIFACT_GATE_HOME: parameter');
        expect(end.requests).toEqual([]);
      }
    });

    test('a role that gets no token: nothing is installed', async () => {
      const plan = { file, source: await stage.checkOut(), ...project.noToken };
      for (const end of await stage.buildAll({ ...plan, trigger: TAG })) {
        // Of version 1 of the AWS CLI; version 2 ends with 254 where a service has refused.
        expectFailure(end, { phase: 'PRE_BUILD', command: 'get-authorization-token', exitCode: 255 });
        expect(end.tokens).toEqual([]);
        expect(end.requests.filter(({ service }) => service === 'repository')).toEqual([]);
        expectNothingPublished(end);
      }
    });
  },
);
