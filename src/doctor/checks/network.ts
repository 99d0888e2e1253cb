import { explainFailure } from '../../aws/failures.js';
import { probe } from '../../aws/probe.js';
import { type ChosenProxy, proxyFor } from '../../aws/proxy.js';
import { GateError } from '../../errors.js';
import { type Check, failed, failedBy, ok, type Result, warning } from '../check.js';
import type { Examination } from '../examination.js';
import { serviceOrigin } from '../service-origin.js';

/** CodeArtifact, STS and, in a job that may ask for one, the issuer of ID tokens answer: directly, or through a proxy. */
export const network: Check = {
  name: 'network',
  restsOn: ['configuration'],
  async run(examination) {
    const ways: string[] = [];
    for (const target of targetsOf(examination)) {
      const proxy = proxyFor(target.url, examination.environment);
      const problem = swallowed(target, proxy) ?? (await reach(target, proxy, examination));
      if (problem === undefined) {
        const through = proxy === undefined ? '' : ` through the proxy ${proxy.host} (${proxy.variable})`;
        ways.push(`${target.url.host} answers${through}`);
        continue;
      }
      if (target.isNeeded) return problem;
      const { what, cause = '', remedy = '' } = problem;
      examination.stsFailure = new GateError('unavailable', { doing: what, cause, remedy });
      return warning({ what, cause: `${cause}; without role-to-assume builds do without it`, remedy });
    }
    return ok([...new Set(ways)].join('; '));
  },
};

interface Target {
  readonly service: 'CodeArtifact' | 'STS';
  /** A call without a signature: AWS refuses it, which shows that it is AWS. */
  readonly url: URL;
  readonly isNeeded: boolean;
}

function targetsOf({ endpoints, settings }: Examination): readonly Target[] {
  const { region, 'role-to-assume': role } = settings;
  const api = endpoints.codeartifact ?? serviceOrigin('codeartifact', region);
  const sts = endpoints.sts ?? serviceOrigin('sts', region);
  return [
    { service: 'CodeArtifact', url: new URL('/v1/domain', api), isNeeded: true },
    {
      service: 'STS',
      url: new URL('/?Action=GetCallerIdentity&Version=2011-06-15', sts),
      isNeeded: role !== undefined,
    },
  ];
}

/** Our own calls would still arrive, those of npm, pip and cargo would not. */
function swallowed({ url }: Target, proxy: ChosenProxy | undefined): Result | undefined {
  const isLoopback = url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (proxy === undefined || !isLoopback) return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return failed('input', {
    what: `could not reach ${url.origin} as package clients do`,
    cause: `${proxy.variable} sends what is for ${host} to the proxy ${proxy.host}, for which that is another machine`,
    remedy: `Add ${host} to NO_PROXY, and to no_proxy where that is set`,
    details: [`export NO_PROXY="\${NO_PROXY:+$NO_PROXY,}${host}"`],
  });
}

async function reach(
  { service, url }: Target,
  proxy: ChosenProxy | undefined,
  examination: Examination,
): Promise<Result | undefined> {
  const doing = `reach ${service} at ${url.host}`;
  const through =
    proxy === undefined ? '' : ` (asked through the proxy ${proxy.host}, as ${proxy.variable} says)`;
  try {
    const { status, serverTime, contentType } = await probe(url, examination.environment);
    if (serverTime !== undefined) examination.skew ??= serverTime - Date.now();
    if (status >= 400 && status < 500 && status !== 407 && !contentType.startsWith('text/html'))
      return undefined;
    return failed('unavailable', {
      what: `could not ${doing}`,
      cause: `what answers there is not AWS: it says ${status}${contentType === '' ? '' : ` with ${contentType.split(';', 1)[0]}`}${through}`,
      remedy: `Check the proxy, a captive portal and AWS_ENDPOINT_URL*: what is for ${url.hostname} has to arrive there`,
    });
  } catch (error) {
    const explained = explainFailure(error, {
      doing,
      action: '',
      service,
      region: examination.settings.region,
    });
    const result = failedBy(explained);
    if (proxy === undefined) return result;
    return {
      ...result,
      cause: `${result.cause}${through}`,
      remedy: `Let that proxy pass CONNECT to ${url.host}, or add ${url.hostname} to NO_PROXY`,
    };
  }
}
