import { placeOfSetting } from '../../config/load.js';
import type { Settings } from '../../config/settings.js';
import { GateError } from '../../errors.js';
import { attribute, codeBuildArn, ref, type Section, type Value } from './cloudformation.js';
import {
  allow,
  gateStatements,
  installStatements,
  policyOf,
  publishStatements,
  type Statement,
} from './codeartifact-rights.js';
import type { Project } from './project.js';

/** A role of the configuration that this template makes, where it belongs to the account of the stack. */
interface AssumedRole {
  readonly id: 'ReadRole' | 'PublishRole';
  readonly arn: string;
  readonly statements: readonly Statement[];
  readonly projects: readonly Project[];
}

/**
 * Who does what: as the roles that the configuration names, or else the service role of the build itself.
 *
 * @throws GateError 'input' where a build of a pull request could take on a role that publishes
 */
export class Roles {
  readonly #settings: Settings;
  readonly #assumed: readonly AssumedRole[];

  constructor(settings: Settings, projects: readonly Project[]) {
    this.#settings = settings;
    const install = settings['role-to-assume'];
    const publish = publishRole(settings);
    const publishers = projects.filter(({ publishes }) => publishes);
    if (install === publish && install !== undefined && publishers.length > 0) {
      if (publishers.length < projects.length) throw sharedRole(settings);
      const statements = [...installStatements(settings), ...publishStatements(settings)];
      this.#assumed = [{ id: 'PublishRole', arn: install, statements, projects }];
      return;
    }
    this.#assumed = [
      ...(install === undefined
        ? []
        : [{ id: 'ReadRole' as const, arn: install, statements: installStatements(settings), projects }]),
      ...(publish === undefined || publishers.length === 0
        ? []
        : [
            {
              id: 'PublishRole' as const,
              arn: publish,
              statements: publishStatements(settings),
              projects: publishers,
            },
          ]),
    ];
  }

  get areNamed(): boolean {
    return this.#assumed.length > 0;
  }

  /** What the service role of a build may do in CodeArtifact, itself or as another role. */
  statementsFor(project: Project): readonly Statement[] {
    const settings = this.#settings;
    const assumable = this.#assumed
      .filter(({ projects }) => projects.includes(project))
      .map(({ arn }) => arn);
    return [
      ...gateStatements(settings),
      ...(settings['role-to-assume'] === undefined ? installStatements(settings) : []),
      ...(project.publishes && publishRole(settings) === undefined ? publishStatements(settings) : []),
      ...(assumable.length === 0
        ? []
        : [allow('sts:AssumeRole', assumable.length === 1 ? assumable[0]! : assumable)]),
    ];
  }

  conditions(): Section {
    return Object.fromEntries(
      this.#assumed.map(({ id, arn }) => [
        `Create${id}`,
        {
          'Fn::And': [
            { 'Fn::Equals': [ref('CreateRoles'), 'true'] },
            { 'Fn::Equals': [ref('AWS::AccountId'), partsOf(arn).account] },
          ],
        },
      ]),
    );
  }

  resources(): Section {
    return Object.fromEntries(
      this.#assumed.map(({ id, arn, statements, projects }) => [
        id,
        {
          Type: 'AWS::IAM::Role',
          Condition: `Create${id}`,
          Properties: {
            RoleName: partsOf(arn).name,
            Path: partsOf(arn).path,
            AssumeRolePolicyDocument: policyOf([
              {
                Effect: 'Allow',
                Principal: { AWS: projects.map(({ serviceRole }) => attribute(serviceRole, 'Arn')) },
                Action: 'sts:AssumeRole',
              },
            ]),
            Policies: [{ PolicyName: 'codeartifact', PolicyDocument: policyOf(statements) }],
          },
        },
      ]),
    );
  }

  notes(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.#assumed.map(({ id, arn, projects }) => [
        `Resources.${id}`,
        [
          `${arn}, which the configuration names. Made in its own account only, and not with`,
          'CreateRoles=false. Where it is not made, it needs the rights below, and has to trust',
          `${projects.map(({ serviceRole }) => `${serviceRole}Arn`).join(' and ')} of the outputs.`,
        ],
      ]),
    );
  }
}

/** A role that CodeBuild alone takes on, and for this one project alone. @see "Cross-service confused deputy prevention" */
export function codeBuildRole(
  projectName: string,
  policies: Readonly<Record<string, readonly Statement[]>>,
): Value {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: policyOf([
        {
          Effect: 'Allow',
          Principal: { Service: 'codebuild.amazonaws.com' },
          Action: 'sts:AssumeRole',
          Condition: {
            StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') },
            ArnEquals: { 'aws:SourceArn': codeBuildArn(`project/${projectName}`) },
          },
        },
      ]),
      Policies: Object.entries(policies)
        .filter(([, statements]) => statements.length > 0)
        .map(([name, statements]) => ({
          PolicyName: name,
          PolicyDocument: policyOf(statements),
        })),
    },
  };
}

/** As whom `publish` acts. @see aws/connect.ts */
function publishRole(settings: Settings): string | undefined {
  return settings['publish-role-to-assume'] ?? settings['role-to-assume'];
}

const ROLE_ARN = /^arn:[^:]+:iam::(?<account>[0-9]{12}):role(?<path>\/(?:.*\/)?)(?<name>[^/]+)$/;

function partsOf(arn: string): { readonly account: string; readonly path: string; readonly name: string } {
  const parts = ROLE_ARN.exec(arn)?.groups;
  if (parts !== undefined) return { account: parts['account']!, path: parts['path']!, name: parts['name']! };
  throw new GateError('input', {
    doing: 'describe the CodeBuild project',
    cause: `${arn} names no role`,
    remedy: 'Write it as arn:aws:iam::<account>:role/<name>',
  });
}

function sharedRole(settings: Settings): GateError {
  return new GateError('input', {
    doing: 'describe the CodeBuild projects',
    cause: 'builds of pull requests would install with the role that publishes',
    remedy: 'Name another role for publishing in publish-role-to-assume',
    ...placeOfSetting(settings, ['role-to-assume']),
  });
}
