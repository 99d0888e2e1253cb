import { isIP } from 'node:net';
import { type Check, failed, ok, skipped, warning } from '../check.js';
import type { Examination } from '../examination.js';
import { anyOf } from '../probe-url.js';
import { serviceOrigin } from '../service-origin.js';

/** API and repositories have hosts, and endpoints of a VPC, of their own: which way each of them is reached. */
export const vpcPath: Check = {
  name: 'vpc path',
  restsOn: ['repository'],
  async run(examination) {
    const repositories = new URL(examination.endpointOf(anyOf(examination.repository)));
    if (isIP(repositories.hostname.replace(/^\[|\]$/g, '')) !== 0)
      return skipped(`the repositories are at ${repositories.origin}`);
    const api = new URL(
      examination.endpoints.codeartifact ?? serviceOrigin('codeartifact', examination.settings.region),
    );
    const [apiWay, way] = [
      await wayTo(api.hostname, examination),
      await wayTo(repositories.hostname, examination),
    ];
    if (way === undefined) {
      return failed('unavailable', {
        what: `could not look up ${repositories.hostname}`,
        cause: 'the host of the repositories has no address here',
        remedy:
          apiWay === 'private'
            ? `The API is reached through a VPC endpoint: create one for ${serviceName(examination, 'repositories')} too, with private DNS names`
            : 'Check domain, domain-owner and region, and the DNS of this machine or VPC',
      });
    }
    if (apiWay === 'private' && way === 'public') {
      return warning({
        what: 'the API is reached through the VPC, packages over the internet',
        cause: `${repositories.hostname} has public addresses`,
        remedy: `Create an endpoint for ${serviceName(examination, 'repositories')} with private DNS names, and a gateway endpoint for S3, where the assets are`,
      });
    }
    return ok(
      way === 'private'
        ? `${repositories.hostname} is a VPC endpoint; assets come from S3, which needs a gateway endpoint of its own`
        : 'over the internet',
    );
  },
};

/** @see AWS CodeArtifact user guide, "Create VPC endpoints for CodeArtifact" */
function serviceName({ settings: { region } }: Examination, part: 'api' | 'repositories'): string {
  return `com.amazonaws.${region}.codeartifact.${part}`;
}

async function wayTo(hostname: string, { resolve }: Examination): Promise<'private' | 'public' | undefined> {
  const addresses = await resolve(hostname).catch(() => []);
  if (addresses.length === 0) return undefined;
  return addresses.every(isPrivate) ? 'private' : 'public';
}

/** RFC 1918, RFC 6598 and RFC 4193. */
function isPrivate(address: string): boolean {
  return /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(
    address,
  );
}
