import type { Buildspec } from './read.js';

/** What starts a build. It decides which `CODEBUILD_WEBHOOK_…` variables there are. */
export type Trigger =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'tag'; readonly name: string }
  /** StartBuild by a person: no webhook. @property branch what is built */
  | { readonly kind: 'manual'; readonly branch: string }
  /** CodePipeline: no webhook, and a source without `.git`. */
  | { readonly kind: 'pipeline'; readonly name: string };

/** The CodeBuild project and the build, as far as variables tell them. */
export interface BuildIdentity {
  readonly project: string;
  /** Twelve digits. */
  readonly account: string;
  readonly region: string;
  /** Name of the image, as the project would have it. */
  readonly image: string;
  /** Unique for each build. */
  readonly uuid: string;
  /** Id of the commit, where the source is a clone. */
  readonly commit: string | undefined;
  readonly startedAt: Date;
  readonly sourceFolder: string;
  readonly batchIdentifier: string | undefined;
}

/** Of the machine, what stands for the image's: programs and where they find themselves; no keys, no settings. */
const FROM_THE_MACHINE = [
  'PATH',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'JAVA_HOME',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'PYENV_ROOT',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What stands for the environment of the image: of the machine's variables those that its programs need to run.
 *
 * @param environment the machine's
 */
export function imageEnvironment(environment: Environment): Readonly<Record<string, string>> {
  const taken = FROM_THE_MACHINE.flatMap((name): [string, string][] => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  // HOME is another in the build, and rustup looks for its toolchains there.
  const rustup: Readonly<Record<string, string>> =
    environment['HOME'] === undefined ? {} : { RUSTUP_HOME: `${environment['HOME']}/.rustup` };
  return { ...rustup, ...Object.fromEntries(taken) };
}

/**
 * Tells Maven where home is: Java takes it from the user database and not from HOME. In CodeBuild the two are the same.
 *
 * @param given MAVEN_OPTS of the build, which stay
 * @param home without blanks, at which Maven's launcher would split it; else the options stay as they are
 */
export function mavenOptions(given: string | undefined, home: string): Readonly<Record<string, string>> {
  if (/\s/.test(home)) return {};
  return { MAVEN_OPTS: [given ?? '', `-Duser.home=${home}`].join(' ').trim() };
}

/**
 * The variables that CodeBuild itself sets.
 *
 * @see CodeBuild user guide, "Environment variables in build environments"; `CODEBUILD_BUILD_URL` and `CODEBUILD_CI`
 *   are not in that list, but in every build
 */
export function serviceVariables(build: BuildIdentity, trigger: Trigger): Readonly<Record<string, string>> {
  const { account, region, project, uuid, commit, batchIdentifier } = build;
  const arn = `arn:aws:codebuild:${region}:${account}`;
  const optional = {
    CODEBUILD_RESOLVED_SOURCE_VERSION: commit,
    CODEBUILD_BATCH_BUILD_IDENTIFIER: batchIdentifier,
  };
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    CODEBUILD_BUILD_ARN: `${arn}:build/${project}:${uuid}`,
    CODEBUILD_BUILD_ID: `${project}:${uuid}`,
    CODEBUILD_BUILD_IMAGE: build.image,
    CODEBUILD_BUILD_NUMBER: '1',
    CODEBUILD_BUILD_SUCCEEDING: '1',
    CODEBUILD_BUILD_URL: `https://${region}.console.aws.amazon.com/codebuild/home?region=${region}#/builds/${project}:${uuid}/view/new`,
    CODEBUILD_CI: 'true',
    CODEBUILD_KMS_KEY_ID: `arn:aws:kms:${region}:${account}:alias/aws/s3`,
    CODEBUILD_LOG_PATH: uuid,
    CODEBUILD_PROJECT_ARN: `${arn}:project/${project}`,
    CODEBUILD_SRC_DIR: build.sourceFolder,
    CODEBUILD_START_TIME: String(build.startedAt.getTime()),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...triggerVariables(trigger, build),
  };
}

function triggerVariables(
  trigger: Trigger,
  { account, commit, project }: BuildIdentity,
): Record<string, string> {
  const repository = { CODEBUILD_SOURCE_REPO_URL: `https://github.example/acme/${project}.git` };
  const webhook = {
    ...repository,
    CODEBUILD_INITIATOR: 'GitHub-Hookshot/0000000',
    CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID: '1',
  };
  const built = commit === undefined ? {} : { CODEBUILD_SOURCE_VERSION: commit };
  switch (trigger.kind) {
    case 'branch':
      return {
        ...webhook,
        ...built,
        CODEBUILD_WEBHOOK_EVENT: 'PUSH',
        CODEBUILD_WEBHOOK_HEAD_REF: `refs/heads/${trigger.name}`,
        CODEBUILD_WEBHOOK_TRIGGER: `branch/${trigger.name}`,
      };
    case 'tag':
      return {
        ...webhook,
        ...built,
        CODEBUILD_WEBHOOK_EVENT: 'PUSH',
        CODEBUILD_WEBHOOK_HEAD_REF: `refs/tags/${trigger.name}`,
        CODEBUILD_WEBHOOK_TRIGGER: `tag/${trigger.name}`,
      };
    case 'pull-request':
      return {
        ...webhook,
        CODEBUILD_SOURCE_VERSION: `pr/${trigger.number}`,
        CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_CREATED',
        CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main',
        CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/change',
        CODEBUILD_WEBHOOK_TRIGGER: `pr/${trigger.number}`,
      };
    case 'manual':
      return {
        ...repository,
        CODEBUILD_INITIATOR: 'developer',
        CODEBUILD_SOURCE_VERSION: `refs/heads/${trigger.branch}`,
      };
    case 'pipeline':
      return {
        CODEBUILD_INITIATOR: `codepipeline/${trigger.name}`,
        CODEBUILD_SOURCE_VERSION: `arn:aws:s3:::codepipeline-${account}/${trigger.name}/SourceArti/source.zip`,
      };
  }
}

/** Values of Parameter Store and Secrets Manager that stand for the account's. */
export interface Secrets {
  /** By the parameter's name. */
  readonly parameters: ReadonlyMap<string, string>;
  /** By the secret's name or ARN; a JSON object where a reference names a key of it. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** @returns values by variable, or why CodeBuild would fail in DOWNLOAD_SOURCE */
export function resolveSecrets(
  { parameterStore, secretsManager }: Buildspec,
  { parameters, secrets }: Secrets,
): { readonly values: Readonly<Record<string, string>> } | { readonly problem: string } {
  const values: Record<string, string> = {};
  for (const [variable, name] of Object.entries(parameterStore)) {
    const value = parameters.get(name);
    if (value === undefined) return { problem: `Parameter Store has no parameter ${name} for ${variable}` };
    values[variable] = value;
  }
  for (const [variable, reference] of Object.entries(secretsManager)) {
    const value = secretValue(reference, secrets);
    if (value === undefined) return { problem: `Secrets Manager has no secret ${reference} for ${variable}` };
    values[variable] = value;
  }
  return { values };
}

/** A reference is `id:json-key:version-stage:version-id`, where the id may be an ARN and so hold colons itself. */
function secretValue(reference: string, secrets: ReadonlyMap<string, string>): string | undefined {
  const parts = reference.split(':');
  const length = parts[0] === 'arn' ? 7 : 1;
  const text = secrets.get(parts.slice(0, length).join(':'));
  const key = parts[length] ?? '';
  if (text === undefined || key === '') return text;
  try {
    const value: unknown = (JSON.parse(text) as Record<string, unknown>)[key];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
