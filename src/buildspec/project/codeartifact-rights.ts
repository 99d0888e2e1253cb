import { FORMATS } from '../../aws/formats.js';
import type { Domain, Repository } from '../../aws/repository.js';
import { parseRepositoryUrl } from '../../aws/repository-url.js';
import { publishEntry, type Settings } from '../../config/settings.js';
import {
  publishRepositoryOf,
  repositoryOf,
  installRepositories as targetRepositories,
} from '../../config/targets.js';
import { GateError } from '../../errors.js';
import type { Value } from './cloudformation.js';

/**
 * What builds may do in CodeArtifact. Everything in these statements is known when they are written, so that they can
 * be read, and tried, as they stand.
 *
 * @see Service Authorization Reference, "Actions, resources, and condition keys for AWS CodeArtifact"
 */
export type Statement = { readonly [key: string]: Value };

export function allow(action: string | readonly string[], resource: Value): Statement {
  return { Effect: 'Allow', Action: action, Resource: resource };
}

/** A token has the rights of the role that asked for it: these let it ask, the others say for what. */
function tokenStatements(domains: readonly Domain[]): readonly Statement[] {
  return [
    allow('codeartifact:GetAuthorizationToken', oneOrMany(domains.map(domainArn))),
    {
      ...allow('sts:GetServiceBearerToken', '*'),
      Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
    },
  ];
}

/**
 * To install, and to ask what the gate of these settings wants to know of the repository.
 *
 * @throws GateError 'input' for an entry of gate.registries that is no repository
 */
export function installStatements(settings: Settings): readonly Statement[] {
  const { gate } = settings;
  const repositories = installRepositories(settings);
  const isVerified = gate.verify === 'repository';
  const isAsked = isVerified || gate['minimum-age'] !== undefined;
  const hasInternal = gate.internal.length > 0;
  const perVersion = [
    // With names of one's own, the list of all versions is asked for instead.
    ...(isAsked && !hasInternal ? ['codeartifact:DescribePackageVersion'] : []),
    ...(isVerified ? ['codeartifact:ListPackageVersionAssets'] : []),
  ];
  return [
    ...tokenStatements(repositories),
    allow('codeartifact:ReadFromRepository', oneOrMany(repositories.map(repositoryArn))),
    ...(perVersion.length > 0
      ? [allow(perVersion, oneOrMany(repositories.map((repository) => packagesArn(repository))))]
      : []),
    // Where a version comes from is looked for along the upstreams, which may be any repository of the domain.
    ...(hasInternal
      ? [
          allow(
            'codeartifact:DescribeRepository',
            oneOrMany(repositories.map((domain) => repositoryArn({ ...domain, repository: '*' }))),
          ),
          allow(
            'codeartifact:ListPackageVersions',
            oneOrMany(repositories.map((domain) => packagesArn({ ...domain, repository: '*' }))),
          ),
        ]
      : []),
  ];
}

/** To publish what `publish` lists, into the one repository, and to compare it with what that holds. */
export function publishStatements(settings: Settings): readonly Statement[] {
  const target = publishRepositoryOf(settings);
  const formats = settings.publish.map((target) => publishEntry(target).format);
  const isNative = settings.buildspec.gate === 'native';
  // Clients of their own put tags beside the packages, and so does publish when all of a release is there.
  const putsMetadata = isNative || formats.includes('maven') || formats.includes('npm');
  // Clients of their own look into the repository before they upload, and publish at what they are served afterwards.
  const isRead = isNative || formats.some((format) => format !== 'generic');
  return [
    ...tokenStatements([target]),
    allow(
      [
        'codeartifact:PublishPackageVersion',
        ...(putsMetadata ? ['codeartifact:PutPackageMetadata'] : []),
        'codeartifact:DescribePackageVersion',
        'codeartifact:ListPackageVersionAssets',
      ],
      oneOrMany(formats.map((format) => packagesArn(target, `${format}/*`))),
    ),
    ...(isRead ? [allow('codeartifact:ReadFromRepository', repositoryArn(target))] : []),
    ...(isNative || !settings.evidence.store ? [] : evidenceStatements(settings, target)),
  ];
}

/** To store what vouches for a release beside it, signed where a key is named. */
function evidenceStatements({ evidence }: Settings, target: Repository): readonly Statement[] {
  const key = evidence['kms-key'];
  return [
    allow(
      [
        'codeartifact:PublishPackageVersion',
        'codeartifact:DescribePackageVersion',
        'codeartifact:ListPackageVersionAssets',
      ],
      packagesArn(target, 'generic/attestations/*'),
    ),
    // Of a key that an alias names, only the key's own policy can speak.
    ...(key === undefined || !key.includes(':key/') ? [] : [allow('kms:Sign', key)]),
  ];
}

/** To fetch the gate itself, before there is a token. None where it lies in the checkout. */
export function gateStatements(settings: Settings): readonly Statement[] {
  if (typeof settings.buildspec.gate === 'string') return [];
  const gate = packagesArn(repositoryOf(settings), 'npm//codeartifact-gate');
  return [allow('codeartifact:GetPackageVersionAsset', gate)];
}

/** Without what is said twice. */
export function policyOf(statements: readonly Statement[]): Value {
  const once = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
  return { Version: '2012-10-17', Statement: [...once.values()] };
}

function installRepositories(settings: Settings): readonly Repository[] {
  const registries = settings.gate.registries.map((text) => {
    const address = parseRepositoryUrl(text);
    if (!('problem' in address)) return address;
    throw new GateError('input', {
      doing: `read ${JSON.stringify(text)} of gate.registries`,
      cause: address.problem,
      remedy: 'Write the whole address of a CodeArtifact repository for one format',
    });
  });
  const ofClients = FORMATS.flatMap((format) => targetRepositories(settings, format));
  return [repositoryOf(settings), ...ofClients, ...registries];
}

function domainArn({ domain, domainOwner, region }: Domain): string {
  return `arn:aws:codeartifact:${region}:${domainOwner}:domain/${domain}`;
}

function repositoryArn({ domain, domainOwner, region, repository }: Repository): string {
  return `arn:aws:codeartifact:${region}:${domainOwner}:repository/${domain}/${repository}`;
}

/** @param packages `<format>/<namespace>/<name>`, with nothing between the slashes where there is no namespace */
function packagesArn({ domain, domainOwner, region, repository }: Repository, packages = '*'): string {
  return `arn:aws:codeartifact:${region}:${domainOwner}:package/${domain}/${repository}/${packages}`;
}

/** Each once, and one by itself. */
function oneOrMany(values: readonly string[]): Value {
  const unique = [...new Set(values)];
  return unique.length === 1 ? unique[0]! : unique;
}
