import * as z from 'zod/mini';
import { FORMATS } from '../aws/formats.js';
import {
  DOMAIN_OWNER_PATTERN,
  DOMAIN_PATTERN,
  REGION_PATTERN,
  REPOSITORY_PATTERN,
  VPC_ENDPOINT_ORIGIN,
} from '../aws/repository-url.js';
import '../zod.js';
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
  .check(
    z.regex(DOMAIN_PATTERN, 'must be 2 to 50 lower-case letters, digits and hyphens, starting with a letter'),
  );
const domainOwner = z
  .string()
  .check(z.regex(DOMAIN_OWNER_PATTERN, 'must be an AWS account id: twelve digits, in quotes'));
const region = z.string().check(z.regex(REGION_PATTERN, 'must be an AWS region such as eu-west-1'));
const repository = z
  .string()
  .check(z.regex(REPOSITORY_PATTERN, 'must be 2 to 100 letters, digits, dots, hyphens and underscores'));
const roleArn = z
  .string()
  .check(z.regex(ROLE_ARN_PATTERN, 'must be the ARN of an IAM role: arn:aws:iam::<account>:role/<name>'));
const someText = z.string().check(z.minLength(1));
const glob = someText;

/** Also a part of the names of variables and of ids in files. */
const NAME_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SCOPE_PATTERN = /^@[a-z0-9~-][a-z0-9._~-]*$/;

const clientEntry = z.strictObject({
  client: z.enum(CLIENTS),
  repository: z.optional(repository),
  'publish-repository': z.optional(repository),
  domain: z.optional(domain),
  'domain-owner': z.optional(domainOwner),
  region: z.optional(region),
  scope: z.optional(
    z.string().check(z.maxLength(100), z.regex(SCOPE_PATTERN, 'must be a scope such as "@design"')),
  ),
  name: z.optional(
    z.string().check(z.maxLength(40), z.regex(NAME_PATTERN, 'must be lower-case words joined by hyphens')),
  ),
});

const clients = z.array(z.union([z.enum(CLIENTS), clientEntry])).check(
  z.superRefine((entries, context) => {
    for (const { index, key, message } of targetProblems(entries))
      context.addIssue({ code: 'custom', message, path: key === undefined ? [index] : [index, key] });
  }),
);

const packagePattern = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(?:${FORMATS.join('|')}):\\S(?:.*\\S)?$`),
      'must read <format>:<name glob>[@<version range>], such as npm:@acme/* or maven:org.slf4j:*',
    ),
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
  reason: z.string().check(z.regex(/\S.{4,}/, 'must say why, in words')),
  expires: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-12-31')),
};

const exception = z.union([
  z.strictObject({ package: packagePattern, rule: z.enum(EXCEPTABLE_RULES), ...reviewed }),
  z.strictObject({
    file: someText,
    setting: someText,
    value: z.optional(z.string()),
    ...reviewed,
  }),
]);

const gate = z.strictObject({
  exclude: z
    ._default(z.array(someText), [])
    .check(
      z.describe(
        'Folders that no build installs from, such as test fixtures: `test/fixtures`, `templates/*`. Relative to the configuration.',
      ),
    ),
  registries: z
    ._default(z.array(z.string()), [])
    .check(z.describe('Addresses allowed besides the repositories above, as exact URLs of repositories.')),
  allow: z
    .optional(z.array(packagePattern))
    .check(
      z.describe(
        'The only packages that may be installed. Absent: whatever the repository serves. Empty: none.',
      ),
    ),
  deny: z._default(z.array(packagePattern), []).check(z.describe('Packages that may never be installed.')),
  integrity: z
    ._default(z.enum(['sha256', 'sha384', 'sha512']), 'sha256')
    .check(z.describe('The weakest digest accepted in a lockfile.')),
  'source-kinds': z
    ._default(z.array(z.enum(SOURCE_KINDS)), ['workspace', 'link', 'path', 'bundled', 'alias'])
    .check(
      z.describe(
        'What may be locked besides packages of a repository: workspace, link, path, bundled, alias, git, url, file.',
      ),
    ),
  internal: z
    ._default(z.array(packagePattern), [])
    .check(
      z.describe(
        'Packages of your own: they must have been published to the repository, and others must not have been.',
      ),
    ),
  'minimum-age': z
    .optional(
      z.string().check(z.regex(/^[1-9]\d{0,3}[hd]$/, 'must be a number of hours or days, such as 72h or 3d')),
    )
    .check(
      z.describe(
        'How long ago a version must have been published at its origin, such as `3d`. Absent: no matter.',
      ),
    ),
  verify: z
    ._default(z.enum(['repository', 'off']), 'off')
    .check(z.describe('`repository` compares every locked digest with the one that the repository records.')),
  'record-levels': z
    ._default(z.array(z.enum(RECORD_LEVELS)), ['matched', 'recomputed'])
    .check(z.describe('How far the record must agree: matched, recomputed, exists, not-comparable.')),
  exceptions: z
    ._default(z.array(exception), [])
    .check(
      z.describe(
        'What a rule does not apply to: each with `reason`, `expires` and either `package` and `rule`, or `file`, `setting` and `value` of a client configuration.',
      ),
    ),
});

/** @see CodeArtifact API reference, PublishPackageVersion */
const coordinatePart = z
  .string('must be text: put a number in quotes')
  .check(z.maxLength(255), z.regex(/^[^#/\s]+$/, 'must hold no space, # and /'));

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

const address = z
  .string()
  .check(z.regex(/^https:\/\/[^\s@?#]+$|^http:\/\/127\.0\.0\.1:\d+$/, 'must be an address, https://…'));

const evidence = z
  .strictObject({
    store: z
      ._default(z.boolean(), true)
      .check(
        z.describe(
          'Whether evidence is stored beside what is published, as the generic package `attestations/<format>--<name>`.',
        ),
      ),
    sbom: z._default(z.boolean(), true).check(z.describe('Whether it holds a CycloneDX bill of materials.')),
    provenance: z
      ._default(z.boolean(), true)
      .check(z.describe('Whether it holds the SLSA provenance of the GitHub job or the CodeBuild build.')),
    'kms-key': z
      .optional(z.string().check(z.regex(KMS_KEY_PATTERN, 'must be the ARN of a KMS key or alias')))
      .check(
        z.describe(
          'ARN of the KMS key (ECC_NIST_P256) that signs the provenance. Without it and `sigstore`: not signed.',
        ),
      ),
    sigstore: z
      .optional(
        z
          .strictObject({
            fulcio: address,
            rekor: z.optional(address),
            'timestamp-authority': z.optional(address),
          })
          .check(
            z.refine(
              (given) => given.rekor !== undefined || given['timestamp-authority'] !== undefined,
              'must name rekor or timestamp-authority, which tell when something was signed',
            ),
          ),
      )
      .check(
        z.describe(
          'Sigstore instance that signs the provenance in the name of the GitHub job: `fulcio`, and `rekor` or `timestamp-authority`. The log of a public one shows everybody who builds what.',
        ),
      ),
    builders: z
      ._default(z.array(someText), [])
      .check(
        z.describe(
          'Who may have built what `verify` accepts: `https://github.com/acme/ui/.github/workflows/release.yml@refs/tags/*`, or the ARN of a CodeBuild project.',
        ),
      ),
    issuer: z
      ._default(someText, 'https://token.actions.githubusercontent.com')
      .check(z.describe('Who must have vouched for the identity in the certificate of a Sigstore bundle.')),
  })
  .check(
    z.refine(
      (given) => given['kms-key'] === undefined || given.sigstore === undefined,
      'must name kms-key or sigstore: one of them signs',
    ),
  );

const quotas = z.strictObject({
  publish: z
    ._default(z.int().check(z.gte(1), z.lte(1000)), 10)
    .check(
      z.describe(
        'Files a second of generic packages, evidence among them: PublishPackageVersion, where AWS has raised it for the account.',
      ),
    ),
});

/** Runtimes that CodeBuild's images bring and that the clients here need. */
export const RUNTIMES = ['nodejs', 'python', 'java', 'rust'] as const;
export type Runtime = (typeof RUNTIMES)[number];

const runtimeVersion = z
  .string()
  .check(
    z.regex(
      /^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/,
      'must be a version in quotes, such as "24", "3.13" or corretto21',
    ),
  );

const buildspec = z.strictObject({
  image: z
    ._default(
      z
        .string()
        .check(
          z.regex(/^[\x21-\x7e]{1,255}$/, 'must be the name of an image, such as aws/codebuild/standard:8.0'),
        ),
      'aws/codebuild/standard:8.0',
    )
    .check(z.describe('Image of the CodeBuild project: it decides which runtimes there are.')),
  compute: z
    ._default(z.enum(['container', 'reserved', 'lambda']), 'container')
    .check(z.describe('Where it runs: on-demand containers, a reserved fleet, or Lambda.')),
  runtimes: z
    ._default(z.partialRecord(z.enum(RUNTIMES), runtimeVersion), {})
    .check(
      z.describe(
        'Versions by runtime: nodejs, python, java, rust. Default: what the project asks for, else the newest of the image.',
      ),
    ),
  timeout: z
    ._default(z.int().check(z.gte(5), z.lte(720)), 60)
    .check(z.describe('Timeout of the CodeBuild project in minutes. The token of the build lives as long.')),
  release: z
    ._default(z.enum(['tag', 'variable']), 'tag')
    .check(
      z.describe(
        'What makes a build a release: a pushed tag `v1.2.3`, or the variable RELEASE_REF, for CodePipeline.',
      ),
    ),
  files: z
    ._default(z.enum(['one', 'verify-and-release']), 'one')
    .check(
      z.describe('One buildspec.yml, or one for pull requests, which cannot publish, and one for releases.'),
    ),
  batch: z
    ._default(z.boolean(), false)
    .check(z.describe('A batch build: one build for each ecosystem, and the release after all of them.')),
  gate: z
    ._default(
      z.union([
        z.enum(['vendored', 'native']),
        z.strictObject({
          version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'must be an exact version, such as 1.4.0')),
          sha256: z
            .string()
            .check(z.regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the tarball, in hexadecimal')),
        }),
      ]),
      'vendored',
    )
    .check(
      z.describe(
        'How the gate gets into the build: `vendored`, a file in the checkout; `version` and `sha256` of its npm package in your repository; or `native`, plain AWS CLI and shell without it.',
      ),
    ),
});

export const settingsSchema = z.strictObject({
  domain: domain.check(z.describe('CodeArtifact domain.')),
  'domain-owner': domainOwner.check(z.describe('Account that owns the domain: twelve digits.')),
  region: region.check(z.describe('AWS region of the domain. Default: AWS_REGION, then AWS_DEFAULT_REGION.')),
  repository: repository.check(z.describe('Repository to install from.')),
  'publish-repository': z
    .optional(repository)
    .check(z.describe('Repository to publish to. Default: repository.')),
  'repository-endpoint': z
    ._default(
      z
        .string()
        .check(
          z.refine(
            (text) => ['ipv4', 'dualstack'].includes(text) || VPC_ENDPOINT_ORIGIN.test(text),
            'must be ipv4, dualstack or the address of a VPC endpoint, https://vpce-….vpce.amazonaws.com',
          ),
        ),
      'ipv4',
    )
    .check(
      z.describe(
        'Address of the repositories that clients get: `ipv4`, `dualstack`, or that of a VPC endpoint without private DNS, `https://vpce-….d.codeartifact.<region>.vpce.amazonaws.com`.',
      ),
    ),
  'role-to-assume': z
    .optional(roleArn)
    .check(
      z.describe(
        'Role to assume: by GitHub OIDC where the job may ask for an ID token, else from the credentials at hand.',
      ),
    ),
  'publish-role-to-assume': z
    .optional(roleArn)
    .check(z.describe('Role for publishing. Default: role-to-assume.')),
  'duration-seconds': z
    ._default(z.int().check(z.gte(900), z.lte(43_200)), 900)
    .check(z.describe('Life of the token, 900 to 43200 seconds.')),
  'token-variable': z
    .optional(
      z
        .string()
        .check(
          z.maxLength(64),
          z.regex(
            /^(?!AWS_|GITHUB_|ACTIONS_|RUNNER_)[A-Z][A-Z0-9_]*_TOKEN$/,
            'must be the name of a variable that ends in _TOKEN, such as CODEARTIFACT_AUTH_TOKEN',
          ),
        ),
    )
    .check(
      z.describe(
        'Name of the variable that holds the token, for projects whose committed settings name it. Default: another one in each run, so that no committed file can.',
      ),
    ),
  'token-source': z
    ._default(z.enum(['variable', 'helper']), 'variable')
    .check(
      z.describe(
        'Where clients take the token from: `variable`, or `helper`, a program that gets a fresh one when they ask: cargo, pip, uv and pnpm. The others take the variable.',
      ),
    ),
  clients: z
    .optional(clients)
    .check(
      z.describe(
        'Package clients to configure, as names or with a repository of their own. Default: those whose manifest or lockfile is found.',
      ),
    ),
  gate: z.prefault(gate, {}),
  publish: z
    ._default(z.array(publishTarget), [])
    .check(
      z.describe(
        'What `publish` publishes: one format and one path or glob an entry; `generic`, and `swift`, whose scope it is, with `namespace`, `package` and `version`.',
      ),
    ),
  evidence: z.prefault(evidence, {}),
  quotas: z.prefault(quotas, {}),
  buildspec: z.prefault(buildspec, {}),
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
  const { namespace, package: name, version, ...named } = target as Record<string, string>;
  const [[format, pattern]] = Object.entries(named) as [[PublishFormat, string]];
  const coordinate = { namespace: namespace!, package: name!, version: version! };
  return { format, pattern, ...(namespace === undefined ? {} : coordinate) };
}

export type ClientEntry = Exclude<NonNullable<Settings['clients']>[number], string>;

/** The clients that are named, each once; undefined where none is, so that those of the project count. */
export function clientNames({ clients }: Pick<Settings, 'clients'>): readonly ClientName[] | undefined {
  return clients && [...new Set(clients.map((entry) => (typeof entry === 'string' ? entry : entry.client)))];
}
