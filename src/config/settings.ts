import { z } from 'zod';
import { FORMATS } from '../aws/formats.js';
import {
  DOMAIN_OWNER_PATTERN,
  DOMAIN_PATTERN,
  REGION_PATTERN,
  REPOSITORY_PATTERN,
  VPC_ENDPOINT_ORIGIN,
} from '../aws/repository-url.js';
import { CLIENTS, type ClientName } from './clients.js';
import { targetProblems } from './target-problems.js';

/**
 * Every setting, once: the types, the JSON Schema for editors, the inputs of `action.yml`, the flags of the
 * command line and the tables of the README all come from here.
 */

const ROLE_ARN_PATTERN = /^arn:aws(?:-cn|-us-gov)?:iam::[0-9]{12}:role\/[\x21-\x7e]{1,576}$/;
const KMS_KEY_PATTERN =
  /^arn:aws(?:-cn|-us-gov)?:kms:[a-z0-9-]+:[0-9]{12}:(?:key|alias)\/[A-Za-z0-9/_-]{1,250}$/;

const domain = z
  .string()
  .regex(DOMAIN_PATTERN, 'must be 2 to 50 lower-case letters, digits and hyphens, starting with a letter');
const domainOwner = z
  .string()
  .regex(DOMAIN_OWNER_PATTERN, 'must be an AWS account id: twelve digits, in quotes');
const region = z.string().regex(REGION_PATTERN, 'must be an AWS region such as eu-west-1');
const repository = z
  .string()
  .regex(REPOSITORY_PATTERN, 'must be 2 to 100 letters, digits, dots, hyphens and underscores');
const roleArn = z
  .string()
  .regex(ROLE_ARN_PATTERN, 'must be the ARN of an IAM role: arn:aws:iam::<account>:role/<name>');
const glob = z.string().min(1);

/** Also a part of the names of variables and of ids in files. */
const NAME_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SCOPE_PATTERN = /^@[a-z0-9~-][a-z0-9._~-]*$/;

const clientEntry = z.strictObject({
  client: z.enum(CLIENTS),
  repository: repository.optional(),
  'publish-repository': repository.optional(),
  domain: domain.optional(),
  'domain-owner': domainOwner.optional(),
  region: region.optional(),
  scope: z.string().max(100).regex(SCOPE_PATTERN, 'must be a scope such as "@design"').optional(),
  name: z.string().max(40).regex(NAME_PATTERN, 'must be lower-case words joined by hyphens').optional(),
});

const clients = z.array(z.union([z.enum(CLIENTS), clientEntry])).superRefine((entries, context) => {
  for (const { index, key, message } of targetProblems(entries))
    context.addIssue({ code: 'custom', message, path: key === undefined ? [index] : [index, key] });
});

const packagePattern = z
  .string()
  .regex(
    new RegExp(`^(?:${FORMATS.join('|')}):\\S(?:.*\\S)?$`),
    'must read <format>:<name glob>[@<version range>], such as npm:@acme/* or maven:org.slf4j:*',
  );

/** What an entry of a lockfile can be besides a package of a repository. Each is refused unless the policy allows it. */
export const SOURCE_KINDS = ['workspace', 'link', 'path', 'bundled', 'alias', 'git', 'url', 'file'] as const;

/**
 * How far the repository's record agrees with a locked entry: its digest is the recorded one; its digest is that of
 * the bytes that the repository serves, computed here since the record has none of that algorithm; the version is
 * there, but the lockfile has no digest; the lockfile's digest is of something else than the served file.
 */
export const RECORD_LEVELS = ['matched', 'recomputed', 'exists', 'not-comparable'] as const;

/** Rules that an exception can be made from: those that judge one package of a repository. */
export const EXCEPTABLE_RULES = [
  'registry',
  'implied',
  'integrity',
  'allow',
  'deny',
  'source-kind',
  'internal',
  'minimum-age',
  'record',
  'name-grammar',
] as const;

const reviewed = {
  reason: z.string().regex(/\S.{4,}/, 'must say why, in words'),
  expires: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-12-31'),
};

const exception = z.union([
  z.strictObject({ package: packagePattern, rule: z.enum(EXCEPTABLE_RULES), ...reviewed }),
  z.strictObject({
    file: z.string().min(1),
    setting: z.string().min(1),
    value: z.string().optional(),
    ...reviewed,
  }),
]);

const gate = z.strictObject({
  exclude: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Folders that no build installs from, such as test fixtures: `test/fixtures`, `templates/*`. Relative to the configuration.',
    ),
  registries: z
    .array(z.string())
    .default([])
    .describe('Addresses allowed besides the repositories above, as exact URLs of repositories.'),
  allow: z
    .array(packagePattern)
    .optional()
    .describe(
      'The only packages that may be installed. Absent: whatever the repository serves. Empty: none.',
    ),
  deny: z.array(packagePattern).default([]).describe('Packages that may never be installed.'),
  integrity: z
    .enum(['sha256', 'sha384', 'sha512'])
    .default('sha256')
    .describe('The weakest digest accepted in a lockfile.'),
  'source-kinds': z
    .array(z.enum(SOURCE_KINDS))
    .default(['workspace', 'link', 'path', 'bundled', 'alias'])
    .describe(
      'What may be locked besides packages of a repository: workspace, link, path, bundled, alias, git, url, file.',
    ),
  internal: z
    .array(packagePattern)
    .default([])
    .describe(
      'Packages of your own: they must have been published to the repository, and others must not have been.',
    ),
  'minimum-age': z
    .string()
    .regex(/^[1-9]\d{0,3}[hd]$/, 'must be a number of hours or days, such as 72h or 3d')
    .optional()
    .describe(
      'How long ago a version must have been published at its origin, such as `3d`. Absent: no matter.',
    ),
  verify: z
    .enum(['repository', 'off'])
    .default('off')
    .describe('`repository` compares every locked digest with the one that the repository records.'),
  'record-levels': z
    .array(z.enum(RECORD_LEVELS))
    .default(['matched', 'recomputed'])
    .describe('How far the record must agree: matched, recomputed, exists, not-comparable.'),
  exceptions: z
    .array(exception)
    .default([])
    .describe(
      'What a rule does not apply to: each with `reason`, `expires` and either `package` and `rule`, or `file`, `setting` and `value` of a client configuration.',
    ),
});

/** @see CodeArtifact API reference, PublishPackageVersion */
const coordinatePart = z
  .string('must be text: put a number in quotes')
  .max(255)
  .regex(/^[^#/\s]+$/, 'must hold no space, # and /');

const coordinate = { namespace: coordinatePart, package: coordinatePart, version: coordinatePart };

const publishTarget = z.union([
  z.strictObject({ npm: glob }),
  z.strictObject({ pypi: glob }),
  z.strictObject({ maven: glob }),
  z.strictObject({ cargo: glob }),
  z.strictObject({ ruby: glob }),
  z.strictObject({ nuget: glob }),
  z.strictObject({ swift: glob, ...coordinate }),
  z.strictObject({ generic: glob, ...coordinate }),
]);

const evidence = z.strictObject({
  store: z
    .boolean()
    .default(true)
    .describe(
      'Whether evidence is stored beside what is published, as the generic package `attestations/<format>--<name>`.',
    ),
  sbom: z.boolean().default(true).describe('Whether it holds a CycloneDX bill of materials.'),
  provenance: z
    .boolean()
    .default(true)
    .describe('Whether it holds the SLSA provenance of the GitHub job or the CodeBuild build.'),
  'kms-key': z
    .string()
    .regex(KMS_KEY_PATTERN, 'must be the ARN of a KMS key or alias')
    .optional()
    .describe('ARN of the KMS key (ECC_NIST_P256) that signs the provenance. Absent: it is not signed.'),
  builders: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Who may have built what `verify` accepts: `https://github.com/acme/ui/.github/workflows/release.yml@refs/tags/*`, or the ARN of a CodeBuild project.',
    ),
  issuer: z
    .string()
    .min(1)
    .default('https://token.actions.githubusercontent.com')
    .describe('Who must have vouched for the identity in the certificate of a Sigstore bundle.'),
});

/** Runtimes that CodeBuild's images bring and that the clients here need. */
export const RUNTIMES = ['nodejs', 'python', 'java', 'rust'] as const;
export type Runtime = (typeof RUNTIMES)[number];

const runtimeVersion = z
  .string()
  .regex(
    /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/,
    'must be a version in quotes, such as "24", "3.13" or corretto21',
  );

const buildspec = z.strictObject({
  image: z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must be the name of an image, such as aws/codebuild/standard:8.0')
    .default('aws/codebuild/standard:8.0')
    .describe('Image of the CodeBuild project: it decides which runtimes there are.'),
  compute: z
    .enum(['container', 'reserved', 'lambda'])
    .default('container')
    .describe('Where it runs: on-demand containers, a reserved fleet, or Lambda.'),
  runtimes: z
    .partialRecord(z.enum(RUNTIMES), runtimeVersion)
    .default({})
    .describe(
      'Versions by runtime: nodejs, python, java, rust. Default: what the project asks for, else the newest of the image.',
    ),
  timeout: z
    .int()
    .min(5)
    .max(720)
    .default(60)
    .describe('Timeout of the CodeBuild project in minutes. The token of the build lives as long.'),
  release: z
    .enum(['tag', 'variable'])
    .default('tag')
    .describe(
      'What makes a build a release: a pushed tag `v1.2.3`, or the variable RELEASE_REF, for CodePipeline.',
    ),
  files: z
    .enum(['one', 'verify-and-release'])
    .default('one')
    .describe('One buildspec.yml, or one for pull requests, which cannot publish, and one for releases.'),
  batch: z
    .boolean()
    .default(false)
    .describe('A batch build: one build for each ecosystem, and the release after all of them.'),
  gate: z
    .union([
      z.enum(['vendored', 'native']),
      z.strictObject({
        version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be an exact version, such as 1.4.0'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the tarball, in hexadecimal'),
      }),
    ])
    .default('vendored')
    .describe(
      'How the gate gets into the build: `vendored`, a file in the checkout; `version` and `sha256` of its npm package in your repository; or `native`, plain AWS CLI and shell without it.',
    ),
});

export const settingsSchema = z.strictObject({
  domain: domain.describe('CodeArtifact domain.'),
  'domain-owner': domainOwner.describe('Account that owns the domain: twelve digits.'),
  region: region.describe('AWS region of the domain. Default: AWS_REGION, then AWS_DEFAULT_REGION.'),
  repository: repository.describe('Repository to install from.'),
  'publish-repository': repository.optional().describe('Repository to publish to. Default: repository.'),
  'repository-endpoint': z
    .string()
    .refine(
      (text) => ['ipv4', 'dualstack'].includes(text) || VPC_ENDPOINT_ORIGIN.test(text),
      'must be ipv4, dualstack or the address of a VPC endpoint, https://vpce-….vpce.amazonaws.com',
    )
    .default('ipv4')
    .describe(
      'Address of the repositories that clients get: `ipv4`, `dualstack`, or that of a VPC endpoint without private DNS, `https://vpce-….d.codeartifact.<region>.vpce.amazonaws.com`.',
    ),
  'role-to-assume': roleArn
    .optional()
    .describe(
      'Role to assume: by GitHub OIDC where the job may ask for an ID token, else from the credentials at hand.',
    ),
  'publish-role-to-assume': roleArn.optional().describe('Role for publishing. Default: role-to-assume.'),
  'duration-seconds': z
    .int()
    .min(900)
    .max(43_200)
    .default(900)
    .describe('Life of the token, 900 to 43200 seconds.'),
  'token-variable': z
    .string()
    .max(64)
    .regex(
      /^(?!AWS_|GITHUB_|ACTIONS_|RUNNER_)[A-Z][A-Z0-9_]*_TOKEN$/,
      'must be the name of a variable that ends in _TOKEN, such as CODEARTIFACT_AUTH_TOKEN',
    )
    .optional()
    .describe(
      'Name of the variable that holds the token, for projects whose committed settings name it. Default: another one in each run, so that no committed file can.',
    ),
  'token-source': z
    .enum(['variable', 'helper'])
    .default('variable')
    .describe(
      'Where clients take the token from: `variable`, or `helper`, a program that gets a fresh one when they ask: cargo, pip, uv and pnpm. The others take the variable.',
    ),
  clients: clients
    .optional()
    .describe(
      'Package clients to configure, as names or with a repository of their own. Default: those whose manifest or lockfile is found.',
    ),
  gate: gate.prefault({}),
  publish: z
    .array(publishTarget)
    .default([])
    .describe(
      'What `publish` publishes: one format and one path or glob an entry; `generic`, and `swift`, whose scope it is, with `namespace`, `package` and `version`.',
    ),
  evidence: evidence.prefault({}),
  buildspec: buildspec.prefault({}),
});

type Parsed = z.output<typeof settingsSchema>;
type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** The whole configuration of a run, validated and complete. Keys are spelled as the user spells them. */
export type Settings = DeepReadonly<Parsed>;
export type PublishTarget = Settings['publish'][number];

/** Formats that an entry of `publish` can have. */
export type PublishFormat = 'npm' | 'pypi' | 'maven' | 'cargo' | 'ruby' | 'nuget' | 'swift' | 'generic';

/** An entry of `publish` taken apart. */
export interface PublishEntry {
  readonly format: PublishFormat;
  /** A path or a glob. */
  readonly pattern: string;
  readonly namespace?: string;
  readonly package?: string;
  readonly version?: string;
}

export function publishEntry(target: PublishTarget): PublishEntry {
  if ('generic' in target) {
    const { generic: pattern, ...coordinate } = target;
    return { format: 'generic', pattern, ...coordinate };
  }
  if ('swift' in target) {
    const { swift: pattern, ...coordinate } = target;
    return { format: 'swift', pattern, ...coordinate };
  }
  const [[format, pattern]] = Object.entries(target) as [[PublishFormat, string]];
  return { format, pattern };
}
export type ClientEntry = Exclude<NonNullable<Settings['clients']>[number], string>;

/** The clients that are named, each once; undefined where none is, so that those of the project count. */
export function clientNames({ clients }: Pick<Settings, 'clients'>): readonly ClientName[] | undefined {
  return clients && [...new Set(clients.map((entry) => (typeof entry === 'string' ? entry : entry.client)))];
}
