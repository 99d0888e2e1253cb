import type { Domain, Repository } from '../aws/repository.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { Client, ClientPlan, ClientTarget, TokenHelper } from '../clients/client.js';
import { CLIENT_TRAITS } from '../config/clients.js';
import type { Settings } from '../config/settings.js';
import { furtherTargets, isSameDomain, mainTarget, repositoryOf, type Target } from '../config/targets.js';
import { GateError } from '../errors.js';
import { readUserFile } from '../workspace/user-file.js';
import { placeholder } from './tokens.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A domain of the targets, and the variable that will hold its token. */
export interface TokenDomain extends Domain {
  readonly tokenVariable: string;
}

export interface PlanRequest {
  readonly clients: readonly Client[];
  readonly settings: Settings;
  readonly endpointOverride: EndpointOverride | undefined;
  /** State folder of the session. */
  readonly folder: string;
  readonly project: string;
  readonly environment: Environment;
  /** Of the domain of the settings. */
  readonly tokenVariable: string;
  /** For clients that can ask a program for the token. */
  readonly helper?: TokenHelper | undefined;
}

export interface LoginPlan {
  /** That of the settings first, the others as far as a client has a target there. */
  readonly domains: readonly TokenDomain[];
  readonly plans: readonly ClientPlan[];
  /** Whether there is a client that takes the token from its variable. */
  readonly needsVariable: boolean;
}

/**
 * What each client has to be told. Reads files of the user's, changes nothing, asks nothing of AWS.
 *
 * @throws GateError 'input' where the user's configuration is in the way, or two clients claim the same setting
 */
export async function planLogin(request: PlanRequest): Promise<LoginPlan> {
  const { clients, settings, folder, project, environment } = request;
  const domains = domainsOf(request);
  const plans: { readonly client: Client; readonly plan: ClientPlan }[] = [];
  for (const client of clients) {
    const { format } = CLIENT_TRAITS[client.name];
    const point = (target: Target): ClientTarget => pointAt(target, request, format, domains);
    const plan = client.plan({
      ...point(mainTarget(settings, format)),
      further: furtherTargets(settings, client.name).map((target) => ({ key: target.key, ...point(target) })),
      helper: helperFor(client, request),
      folder,
      project,
      environment,
      userFiles: await readUserFiles(client.reads(environment, project)),
    });
    plans.push({ client, plan });
  }
  refuseConflicts(plans, domains);
  return {
    domains,
    plans: plans.map(({ plan }) => plan),
    needsVariable: clients.some(
      (client) => !CLIENT_TRAITS[client.name].takesHelper || helperFor(client, request) === undefined,
    ),
  };
}

/** Clients of npm's format read one file, which says one thing: the program only where all of them know of programs. */
function helperFor(client: Client, { clients, helper }: PlanRequest): TokenHelper | undefined {
  const isOfNpm = (one: Client): boolean => CLIENT_TRAITS[one.name].format === 'npm';
  const knowsNone = (one: Client): boolean => CLIENT_TRAITS[one.name].takesHelper !== true;
  return isOfNpm(client) && clients.some((one) => isOfNpm(one) && knowsNone(one)) ? undefined : helper;
}

function pointAt(
  { install, publish }: Target,
  { endpointOverride }: PlanRequest,
  format: (typeof CLIENT_TRAITS)[Client['name']]['format'],
  domains: readonly TokenDomain[],
): ClientTarget {
  const endpointOf = (repository: Repository): string =>
    repositoryEndpoint({ ...repository, format }, endpointOverride);
  const { tokenVariable } = domains.find((domain) => isSameDomain(domain, install))!;
  return { endpoint: endpointOf(install), publishEndpoint: endpointOf(publish), tokenVariable };
}

/** A token is good for every repository of its domain, so one is asked for each. */
function domainsOf({ clients, settings, tokenVariable }: PlanRequest): readonly TokenDomain[] {
  const { domain, domainOwner, region } = repositoryOf(settings);
  const found: TokenDomain[] = [{ domain, domainOwner, region, tokenVariable }];
  for (const { name } of clients) {
    const { format } = CLIENT_TRAITS[name];
    for (const { install } of [mainTarget(settings, format), ...furtherTargets(settings, name)]) {
      if (found.some((one) => isSameDomain(one, install))) continue;
      const variable = `${tokenVariable}_${found.length + 1}`;
      const { domain: other, domainOwner: owner, region: place } = install;
      found.push({ domain: other, domainOwner: owner, region: place, tokenVariable: variable });
    }
  }
  return found;
}

async function readUserFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = await readUserFile(path);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** Clients that call one another say the same of what they share; what they say differently, only one could have. */
function refuseConflicts(
  plans: readonly { readonly client: Client; readonly plan: ClientPlan }[],
  domains: readonly TokenDomain[],
): void {
  const claims = new Map<string, { readonly client: Client; readonly value: string }>();
  for (const { client, plan } of plans) {
    // What a secret will be made of is compared, not its value, which is not there yet.
    const secrets = plan.secrets(placeholder);
    for (const [name, value] of [
      ...Object.entries({ ...plan.variables, ...secrets }),
      ...plan.files.map(({ name, text }) => [`the file ${name}`, text] as const),
    ]) {
      const earlier = claims.get(name);
      if (earlier === undefined) claims.set(name, { client, value });
      if (domains.some(({ tokenVariable }) => tokenVariable === name))
        throw taken(
          name,
          `${client.name} is configured by that variable`,
          'Set token-variable to another name',
        );
      if (earlier === undefined || earlier.value === value) continue;
      throw taken(
        name,
        `${earlier.client.name} and ${client.name} claim it for different values`,
        `Leave one of them out of clients, and run it by codeartifact-gate run --clients ${client.name}`,
      );
    }
  }
}

function taken(name: string, cause: string, remedy: string): GateError {
  return new GateError('input', { doing: `set ${name}`, cause, remedy });
}
