import { randomBytes } from 'node:crypto';
import { type Connection, connect } from '../aws/connect.js';
import { FORMATS, type Format } from '../aws/formats.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { ClientPlan } from '../clients/client.js';
import type { ClientName } from '../config/clients.js';
import type { Settings } from '../config/settings.js';
import { mainTarget } from '../config/targets.js';
import type { Host } from '../host/host.js';
import { openSession, type Session } from '../workspace/session.js';
import { chooseClients } from './choose.js';
import { planLogin, type TokenDomain } from './plan.js';
import { SESSION_STATE } from './state.js';

export interface LoginRequest {
  readonly settings: Settings;
  readonly host: Host;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where manifests are looked for. */
  readonly folder: string;
  /** What still can refuse the build when there is a token for the settings' domain, but nothing has been changed yet. */
  readonly beforeChanges?: ((token: string) => Promise<void>) | undefined;
}

/** A machine with configured clients. The caller hands the variables on, then calls `session.handOver()` or `undo()`. */
export interface Login {
  readonly session: Session;
  readonly clients: readonly ClientName[];
  /** Endpoint of the repository that each format is installed from, configured or not. */
  readonly endpoints: Readonly<Record<Format, string>>;
  /** Of the domain of the settings. */
  readonly tokenVariable: string;
  /** When the first of the tokens expires. */
  readonly expiresAt: Date;
  /** Without secrets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that hold the token. */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Configures the package clients for their repositories, with one fresh token for each domain.
 *
 * Everything that can fail without asking AWS fails before the first request. On any failure what was changed is put
 * back before the error is thrown.
 *
 * @throws GateError of every code but 'conflict' and 'incomplete'
 */
export async function login(request: LoginRequest): Promise<Login> {
  const { settings, host, environment } = request;
  const { endpointOverride, serviceIn } = connect(settings, 'install', host, environment);
  const clients = await chooseClients(settings, request.folder);
  const session = await openSession(host, environment);
  // Before the first change: the post step undoes even what a killed main has left.
  host.saveState(SESSION_STATE, session.id);
  try {
    const tokenVariable =
      settings['token-variable'] ?? `CODEARTIFACT_GATE_${randomBytes(4).toString('hex').toUpperCase()}`;
    const { folder: project } = request;
    const { folder } = session;
    const { domains, plans } = await planLogin({
      clients,
      settings,
      endpointOverride,
      folder,
      project,
      environment,
      tokenVariable,
    });
    warn(plans, host);
    const tokens = await freshTokens(domains, serviceIn, request);
    const tokenOf = (variable: string): string => tokens.get(variable)!.value;
    await request.beforeChanges?.(tokenOf(tokenVariable));
    await apply(plans, session);
    return {
      session,
      clients: clients.map((client) => client.name),
      endpoints: endpointsOf(settings, endpointOverride),
      tokenVariable,
      expiresAt: new Date(Math.min(...[...tokens.values()].map(({ expiresAt }) => expiresAt.getTime()))),
      variables: Object.assign({}, ...plans.map((plan) => plan.variables)),
      secrets: Object.assign(
        Object.fromEntries([...tokens].map(([variable, { value }]) => [variable, value])),
        ...plans.map((plan) => plan.secrets(tokenOf)),
      ),
    };
  } catch (error) {
    await session.undo();
    throw error;
  }
}

/** Clients that call the same one are warned of the same. */
function warn(plans: readonly ClientPlan[], host: Host): void {
  const said = new Set<string>();
  for (const warning of plans.flatMap(({ warnings }) => warnings)) {
    const { message, file, line } = warning;
    const key = JSON.stringify(warning);
    if (said.has(key)) continue;
    said.add(key);
    host.warning(message, file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) });
  }
}

/** By the variable. Each is masked before anything else can happen to it. */
async function freshTokens(
  domains: readonly TokenDomain[],
  serviceIn: Connection['serviceIn'],
  { settings, host }: LoginRequest,
): Promise<ReadonlyMap<string, { readonly value: string; readonly expiresAt: Date }>> {
  const tokens = await Promise.all(
    domains.map(async (domain) => {
      const token = await serviceIn(domain.region).authorizationToken(domain, settings['duration-seconds']);
      host.mask(token.value);
      return [domain.tokenVariable, token] as const;
    }),
  );
  return new Map(tokens);
}

async function apply(plans: readonly ClientPlan[], session: Session): Promise<void> {
  for (const { files, blocks } of plans) {
    for (const { name, text } of files) await session.write(name, text);
    for (const { path, text } of blocks) await session.appendBlock(path, text);
  }
}

function endpointsOf(
  settings: Settings,
  endpointOverride: EndpointOverride | undefined,
): Readonly<Record<Format, string>> {
  const entries = FORMATS.map((format) => [
    format,
    repositoryEndpoint({ ...mainTarget(settings, format).install, format }, endpointOverride),
  ]);
  return Object.fromEntries(entries) as Record<Format, string>;
}
