import { GateError } from '../errors.js';
import type { EndpointOverride } from './repository-url.js';

/** Addresses of AWS services that the environment puts in the place of AWS's own. Undefined: AWS's own. */
export interface ServiceEndpoints {
  readonly codeartifact: string | undefined;
  readonly sts: string | undefined;
  readonly kms: string | undefined;
  /** Where the repositories are, when they are not AWS's own either. */
  readonly repositories: EndpointOverride | undefined;
}

/** `repository-endpoint` is `ipv4`, `dualstack` or the origin of a VPC endpoint. */
export interface EndpointSettings {
  readonly region: string;
  readonly 'repository-endpoint'?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;

/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL_KMS`, `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone. The settings say which of their addresses is used.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
export function serviceEndpoints(environment: Environment, settings: EndpointSettings): ServiceEndpoints {
  const { region, 'repository-endpoint': usual } = settings;
  const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
  const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
  const kms = endpointFrom(environment, 'AWS_ENDPOINT_URL_KMS');
  const repositories =
    codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
      ? overrideFor(usual, region)
      : { origin: codeartifact.origin, region };
  return { codeartifact: codeartifact?.origin, sts: sts?.origin, kms: kms?.origin, repositories };
}

function overrideFor(usual: EndpointSettings['repository-endpoint'], region: string) {
  if (usual === undefined || usual === 'ipv4') return undefined;
  return usual === 'dualstack' ? usual : { origin: usual, region };
}

function endpointFrom(environment: Environment, specific: string): URL | undefined {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return undefined;
  for (const name of [specific, 'AWS_ENDPOINT_URL']) {
    const value = environment[name];
    if (value !== undefined && value !== '') return readEndpoint(name, value);
  }
  return undefined;
}

function readEndpoint(name: string, value: string): URL {
  // The value is not quoted in the message: it may hold credentials.
  const refuse = (cause: string): GateError =>
    new GateError('input', {
      doing: `use ${name}`,
      cause,
      remedy:
        'Give an https address, or http on 127.0.0.1 or [::1], without path, query and user, or unset it',
    });
  const url = URL.parse(value);
  if (url === null) throw refuse('it is not a URL');
  if (url.username !== '' || url.password !== '') throw refuse('it holds user information');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') throw refuse('it is more than an origin');
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return url;
  throw refuse(`it would send credentials over ${url.protocol.slice(0, -1)} to a host other than this one`);
}

/** `localhost` is not among them: a resolver decides what it is. */
function isLoopback(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === '[::1]';
}
