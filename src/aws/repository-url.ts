import { isFormat } from './formats.js';
import type { RepositoryAddress } from './repository.js';

/** What a URL below a repository endpoint says: the repository, and the decoded path segments after it. */
export interface RepositoryUrl extends RepositoryAddress {
  readonly path: readonly string[];
}

/**
 * A CodeArtifact that is reached at another origin than AWS's own: the embedded one, or a VPC endpoint without private
 * DNS. Both have the same path, with the domain in it; the embedded one names no region, so the region is told.
 */
export interface OtherOrigin {
  /** Scheme, host and port, as `URL.origin` gives them. */
  readonly origin: string;
  readonly region: string;
}

/** What stands in the place of the usual address, over IPv4. */
export type EndpointOverride = OtherOrigin | 'dualstack';

export const DOMAIN_PATTERN = /^[a-z][a-z0-9-]{0,48}[a-z0-9]$/;
export const DOMAIN_OWNER_PATTERN = /^[0-9]{12}$/;
export const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{1,99}$/;
export const REGION_PATTERN = /^[a-z]{2}(?:-[a-z]+)+-[0-9]$/;

const DOMAIN_LABEL = '(?<domain>[a-z][a-z0-9-]{0,48}[a-z0-9])-(?<domainOwner>[0-9]{12})';
const REGION_LABEL = '(?<region>[a-z]{2}(?:-[a-z]+)+-[0-9])';

/** Host shapes of the AWS user guide ("Endpoints"), as `URL.hostname` spells them: lower case. */
const IPV4_HOST = new RegExp(
  `^${DOMAIN_LABEL}\\.d\\.codeartifact\\.${REGION_LABEL}\\.amazonaws\\.com(?:\\.cn)?$`,
);
const DUALSTACK_HOST = new RegExp(`^${DOMAIN_LABEL}\\.codeartifact\\.${REGION_LABEL}\\.on\\.aws$`);
const VPC_ENDPOINT_HOST = new RegExp(
  `^vpce-[a-z0-9-]+\\.d\\.codeartifact\\.${REGION_LABEL}\\.vpce\\.amazonaws\\.com$`,
);
export const VPC_ENDPOINT_ORIGIN =
  /^https:\/\/vpce-[a-z0-9-]+\.d\.codeartifact\.[a-z0-9-]+\.vpce\.amazonaws\.com$/;
const DOMAIN_SEGMENT = new RegExp(`^${DOMAIN_LABEL}$`);

/**
 * Reads a URL as an address inside a CodeArtifact repository.
 *
 * Compares nothing by prefix: the text is refused if a URL parser could fold it into something else (dot
 * segments, encoded slashes, backslashes, user info, control or non-ASCII characters), then parsed once, then
 * matched whole: host, port and every path segment.
 *
 * @returns the repository and the path below it, or the reason why it is none, as a clause for an error message.
 * @see AWS CodeArtifact user guide, "Repository endpoints" and "VPC endpoints"
 */
export function parseRepositoryUrl(
  text: string,
  override?: EndpointOverride,
): RepositoryUrl | { readonly problem: string } {
  if (!/^[\x21-\x7e]+$/.test(text)) return { problem: 'it holds characters that no repository address has' };
  if (text.includes('\\')) return { problem: 'it holds a backslash' };
  const schemeless = text.replace(/^[a-z]+:\/\//i, '');
  const rawPath = schemeless.includes('/') ? schemeless.slice(schemeless.indexOf('/')) : '';
  if (/%(?:2e|2f|5c|00)/i.test(rawPath)) {
    return { problem: 'it holds an encoded dot, slash or backslash' };
  }
  if (
    rawPath
      .split(/[?#]/, 1)[0]!
      .split('/')
      .some((segment) => segment === '.' || segment === '..')
  ) {
    return { problem: 'it holds a dot segment' };
  }
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { problem: 'it is not a URL' };
  }
  if (url.username !== '' || url.password !== '') return { problem: 'it holds user information' };
  if (url.search !== '') return { problem: 'it holds a query' };

  let segments: string[];
  try {
    segments = url.pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return { problem: 'its path is not valid percent-encoding' };
  }
  if (segments.at(-1) === '') segments.pop();
  if (segments.includes('')) return { problem: 'it holds an empty path segment' };

  if (typeof override === 'object' && url.origin === override.origin) {
    return readPath(segments, override.region, undefined);
  }
  if (url.protocol !== 'https:') return { problem: `its scheme is ${url.protocol.slice(0, -1)}, not https` };
  if (url.port !== '') return { problem: `it names port ${url.port}` };
  const direct = IPV4_HOST.exec(url.hostname) ?? DUALSTACK_HOST.exec(url.hostname);
  if (direct?.groups !== undefined) {
    const { domain, domainOwner, region } = direct.groups;
    return readPath(segments, region!, { domain: domain!, domainOwner: domainOwner! });
  }
  const vpcEndpoint = VPC_ENDPOINT_HOST.exec(url.hostname);
  if (vpcEndpoint?.groups !== undefined) return readPath(segments, vpcEndpoint.groups.region!, undefined);
  return { problem: `its host ${url.hostname} is not a CodeArtifact repository endpoint` };
}

/** The path is `<format>/<repository>/…`, or `<format>/d/<domain>-<owner>/<repository>/…` where the host names no domain. */
function readPath(
  segments: readonly string[],
  region: string,
  domainOfHost: { readonly domain: string; readonly domainOwner: string } | undefined,
): RepositoryUrl | { readonly problem: string } {
  const [format, ...afterFormat] = segments;
  if (format === undefined || !isFormat(format))
    return { problem: 'its path does not start with a package format' };
  let domain = domainOfHost;
  let rest = afterFormat;
  if (domain === undefined) {
    const match = afterFormat[0] === 'd' ? DOMAIN_SEGMENT.exec(afterFormat[1] ?? '') : null;
    if (match?.groups === undefined) return { problem: 'its path names no domain and owner' };
    domain = { domain: match.groups.domain!, domainOwner: match.groups.domainOwner! };
    rest = afterFormat.slice(2);
  }
  const [repository, ...path] = rest;
  if (repository === undefined || !REPOSITORY_PATTERN.test(repository))
    return { problem: 'its path names no repository' };
  return { ...domain, region, format, repository, path };
}

/** Whether two addresses are the same repository, seen by the same format. */
export function isSameRepository(a: RepositoryAddress, b: RepositoryAddress): boolean {
  return (
    a.domain === b.domain &&
    a.domainOwner === b.domainOwner &&
    a.region === b.region &&
    a.repository === b.repository &&
    a.format === b.format
  );
}

/**
 * The endpoint of a repository for one format, with its trailing slash.
 *
 * The address is fully determined by its parts, so no GetRepositoryEndpoint call (nor the permission for it) is
 * needed. @see AWS CodeArtifact user guide, "Repository endpoints"
 */
export function repositoryEndpoint(address: RepositoryAddress, override?: EndpointOverride): string {
  const { domain, domainOwner, region, repository, format } = address;
  if (override === 'dualstack')
    return `https://${domain}-${domainOwner}.codeartifact.${region}.on.aws/${format}/${repository}/`;
  // A VPC endpoint is one of its region.
  if (override !== undefined && (override.region === region || !VPC_ENDPOINT_ORIGIN.test(override.origin)))
    return `${override.origin}/${format}/d/${domain}-${domainOwner}/${repository}/`;
  return `https://${domain}-${domainOwner}.d.codeartifact.${region}.${dnsSuffix(region)}/${format}/${repository}/`;
}

/** @see AWS General Reference, "AWS service endpoints": one suffix a partition */
function dnsSuffix(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/** An address in words, for messages. */
export function describeAddress(address: RepositoryAddress): string {
  const { format, repository, domain, domainOwner, region } = address;
  return `${format} repository ${repository} of domain ${domain} (${domainOwner}, ${region})`;
}
