import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { GateError, messageOf } from '../errors.js';
import type { Host } from '../host/host.js';
import { buildId, hostKind } from '../host/kind.js';
import { explainFailure } from './failures.js';
import { readClaims } from './id-token.js';
import { clearTextGuard, transport } from './transport.js';

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Fetches credentials when called; the SDK's clients keep the result until it expires. */
export type CredentialSource = () => Promise<AwsCredentials>;

export interface CredentialRequest {
  readonly role: string | undefined;
  readonly region: string;
  readonly stsEndpoint: string | undefined;
  readonly host: Host;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What STS expects as the audience of an ID token (AWS IAM user guide, "OIDC federation"). */
export const AUDIENCE = 'sts.amazonaws.com';
/** Where containers find the credentials of their role. @see AWS SDKs and Tools Reference Guide, "Container credential provider" */
const CONTAINER_VARIABLES = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
/** The shortest session that STS gives, in seconds; the bearer token outlives it where it must. */
const SESSION_SECONDS = 900;

/**
 * Chooses where credentials come from: the job's ID token for the role, the role on top of the SDK's default chain,
 * or the default chain alone. Asks nobody yet.
 *
 * @throws GateError 'unauthorised' when none of the three can be had in this place
 */
export function credentialSource(request: CredentialRequest): CredentialSource {
  const { role, host } = request;
  const idToken = host.idToken;
  if (role !== undefined && idToken !== undefined) return masked(host, webIdentity(request, role, idToken));
  if (isInGitHubJob(request) && !hasOtherCredentials(request.environment)) throw noCredentialsInJob(role);
  const atHand = defaultChain(request);
  return masked(host, role === undefined ? atHand : chained(request, role, atHand));
}

/**
 * Where `credentialSource` takes the credentials from that a role is assumed with, or that are used as they are: in
 * words, as the object of "from". Asks nobody.
 */
export function credentialOrigin({ role, host, environment }: CredentialRequest): string {
  const isSet = (name: string): boolean => !isEmpty(environment[name]);
  if (role !== undefined && host.idToken !== undefined) return 'the ID token of this GitHub job (OIDC)';
  if (isSet('AWS_PROFILE')) return `the profile ${environment['AWS_PROFILE']} (AWS_PROFILE)`;
  if (isSet('AWS_ACCESS_KEY_ID') && isSet('AWS_SECRET_ACCESS_KEY'))
    return `the variables AWS_ACCESS_KEY_ID${isSet('AWS_SESSION_TOKEN') ? ' and AWS_SESSION_TOKEN' : ''}`;
  const file = configurationFiles(environment).find((path) => existsSync(path));
  if (file !== undefined) return `the default profile (${file})`;
  if (isSet('AWS_WEB_IDENTITY_TOKEN_FILE')) return 'the web identity of AWS_WEB_IDENTITY_TOKEN_FILE';
  const container = CONTAINER_VARIABLES.find(isSet);
  return container === undefined ? 'the role of this instance' : `the role of this container (${container})`;
}

function webIdentity(
  request: CredentialRequest,
  role: string,
  idToken: (audience: string) => Promise<string>,
): CredentialSource {
  return async () => {
    const token = await idToken(AUDIENCE).catch((error: unknown) => {
      throw idTokenFailure(error);
    });
    const claims = readClaims(token);
    try {
      const { fromWebToken } = await providers();
      return await fromWebToken({
        roleArn: role,
        webIdentityToken: token,
        roleSessionName: sessionName(request.environment),
        durationSeconds: SESSION_SECONDS,
        clientConfig: stsClient(request),
        clientPlugins: [clearTextGuard],
      })();
    } catch (error) {
      throw explainFailure(error, {
        doing: `assume the role ${role}`,
        action: 'sts:AssumeRoleWithWebIdentity',
        service: 'STS',
        region: request.region,
        role,
        claims,
      });
    }
  };
}

function chained(request: CredentialRequest, role: string, atHand: CredentialSource): CredentialSource {
  return async () => {
    // Fetched first, so that a missing base is reported as such and not as a refused role.
    const base = await atHand();
    try {
      const { fromTemporaryCredentials } = await providers();
      return await fromTemporaryCredentials({
        params: {
          RoleArn: role,
          RoleSessionName: sessionName(request.environment),
          DurationSeconds: SESSION_SECONDS,
        },
        masterCredentials: base,
        clientConfig: stsClient(request),
        clientPlugins: [clearTextGuard],
      })();
    } catch (error) {
      throw explainFailure(error, {
        doing: `assume the role ${role}`,
        action: 'sts:AssumeRole',
        service: 'STS',
        region: request.region,
        role,
      });
    }
  };
}

/**
 * The SDK's own chain reads the process's environment itself. Keys in `environment` are taken as they are, in the
 * chain's own order: a profile goes first.
 */
function defaultChain(request: CredentialRequest): CredentialSource {
  const { environment } = request;
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  if (isEmpty(environment['AWS_PROFILE']) && !isEmpty(accessKeyId) && !isEmpty(secretAccessKey)) {
    const sessionToken = environment['AWS_SESSION_TOKEN'];
    const keys = { accessKeyId: accessKeyId!, secretAccessKey: secretAccessKey! };
    return async () => (isEmpty(sessionToken) ? keys : { ...keys, sessionToken: sessionToken! });
  }
  return async () => {
    try {
      const { fromNodeProviderChain } = await providers();
      return await fromNodeProviderChain({ clientConfig: stsClient(request) })();
    } catch (error) {
      if (hostKind(environment) === 'codebuild' && isEmpty(environment['AWS_PROFILE']))
        throw noCredentialsInBuild(environment, error);
      throw explainFailure(error, {
        doing: 'load AWS credentials',
        action: 'sts:AssumeRole',
        service: 'STS',
        region: request.region,
        role: undefined,
      });
    }
  };
}

/** Loaded when there is something to ask: keys in the environment need none of them. */
function providers(): Promise<typeof import('@aws-sdk/credential-providers')> {
  return import('@aws-sdk/credential-providers');
}

function stsClient(request: CredentialRequest) {
  const { region, stsEndpoint } = request;
  return { region, ...(stsEndpoint === undefined ? {} : { endpoint: stsEndpoint }), ...transport() };
}

function masked(host: Host, source: CredentialSource): CredentialSource {
  return async () => {
    const credentials = await source();
    host.mask(credentials.secretAccessKey);
    if (credentials.sessionToken !== undefined) host.mask(credentials.sessionToken);
    return credentials;
  };
}

/** STS allows `[\w+=,.@-]{2,64}`. CloudTrail then says which run it was. */
function sessionName(environment: Readonly<Record<string, string | undefined>>): string {
  if (hostKind(environment) === 'codebuild') {
    const uuid = buildId(environment)!
      .replace(/^.*:/, '')
      .replace(/[^\w-]/g, '')
      .slice(0, 40);
    return `codeartifact-gate-${uuid}`;
  }
  const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^0-9]/g, '').slice(0, 32);
  return run === '' ? 'codeartifact-gate' : `codeartifact-gate-${run}`;
}

/** The command line runs in jobs too, in `run:` steps, with a terminal's host. */
function isInGitHubJob({ host, environment }: CredentialRequest): boolean {
  return host.kind === 'github' || hostKind(environment) === 'github';
}

/** Whether something besides the job's ID token could give credentials: the sources of the SDK's default chain. */
function hasOtherCredentials(environment: Readonly<Record<string, string | undefined>>): boolean {
  const variables = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    ...CONTAINER_VARIABLES,
  ];
  if (variables.some((name) => !isEmpty(environment[name]))) return true;
  // A machine of GitHub's has the metadata service of GitHub's own account behind it; only one's own machine counts.
  const isOwnMachine = environment['RUNNER_ENVIRONMENT'] === 'self-hosted';
  if (isOwnMachine && environment['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true') return true;
  return configurationFiles(environment).some((file) => existsSync(file));
}

function configurationFiles(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [
    environment['AWS_SHARED_CREDENTIALS_FILE'] ?? homeFile(environment, 'credentials'),
    environment['AWS_CONFIG_FILE'] ?? homeFile(environment, 'config'),
  ].filter((file) => file !== '');
}

function homeFile(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return join(environment['HOME'] ?? homedir(), '.aws', name);
}

function noCredentialsInJob(role: string | undefined): GateError {
  const permission = 'add `permissions: { id-token: write, contents: read }` to the job';
  return role === undefined
    ? new GateError('unauthorised', {
        doing: 'load AWS credentials',
        cause: 'the job has none and `role-to-assume` is not set',
        remedy: `Set role-to-assume and ${permission}, or provide credentials in an earlier step`,
      })
    : new GateError('unauthorised', {
        doing: `assume the role ${role}`,
        cause: 'this job may not ask GitHub for an ID token, and there are no other AWS credentials',
        remedy: `Please ${permission} (a workflow called with \`uses:\` needs it in its caller too)`,
      });
}

/** @see AWS CodeBuild user guide, "Allow CodeBuild to interact with other AWS services" */
function noCredentialsInBuild(
  environment: Readonly<Record<string, string | undefined>>,
  underlying: unknown,
): GateError {
  const variable = CONTAINER_VARIABLES.find((name) => !isEmpty(environment[name]));
  const project = buildId(environment)!.replace(/:[^:]*$/, '');
  return variable === undefined
    ? new GateError('unauthorised', {
        doing: 'load AWS credentials',
        cause: `${CONTAINER_VARIABLES[0]} is not set in this process of the build`,
        remedy:
          'Run in the environment that CodeBuild starts commands with: sudo, env -i and docker run drop it',
        underlying,
      })
    : new GateError('unauthorised', {
        doing: `load AWS credentials from ${variable}`,
        cause: `the build's container gave none`,
        remedy: `Check that the service role of the CodeBuild project ${project} exists and trusts codebuild.amazonaws.com`,
        underlying,
      });
}

function idTokenFailure(error: unknown): GateError {
  if (error instanceof GateError) return error;
  const status = /Error Code : ([0-9]{3})/.exec(messageOf(error))?.[1];
  const isRefused = status?.startsWith('4') === true;
  return new GateError(isRefused ? 'unauthorised' : 'unavailable', {
    doing: 'get an ID token from GitHub',
    cause: status === undefined ? 'GitHub gave no usable answer' : `GitHub answered ${status}`,
    remedy: isRefused ? 'Check `permissions: id-token: write` of the job' : 'Run the job again',
    underlying: error,
  });
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '';
}
