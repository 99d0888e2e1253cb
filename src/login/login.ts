import { randomBytes } from 'node:crypto';
import { type Connection, connect } from '../aws/connect.js';
import { FORMATS, type Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { Client, ClientPlan } from '../clients/client.js';
import type { ClientName, Settings } from '../config/settings.js';
import type { Host } from '../host/host.js';
import { openSession, type Session } from '../workspace/session.js';
import { readUserFile } from '../workspace/user-file.js';
import { chooseClients } from './choose.js';
import { SESSION_STATE } from './state.js';

export interface LoginRequest {
  readonly settings: Settings;
  readonly host: Host;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where manifests are looked for. */
  readonly folder: string;
  /** What still can refuse the build when there is a token, but nothing has been changed yet. */
  readonly beforeChanges?: ((token: string) => Promise<void>) | undefined;
}

/** A machine with configured clients. The caller hands the variables on, then calls `session.handOver()` or `undo()`. */
export interface Login {
  readonly session: Session;
  readonly clients: readonly ClientName[];
  /** Endpoint of the repository for every format, configured or not. */
  readonly endpoints: Readonly<Record<Format, string>>;
  readonly tokenVariable: string;
  readonly expiresAt: Date;
  /** Without secrets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that hold the token. */
  readonly secrets: Readonly<Record<string, string>>;
}

/**
 * Configures the package clients for a repository with a fresh token.
 *
 * Everything that can fail without asking AWS fails before the first request. On any failure what was changed is put
 * back before the error is thrown.
 *
 * @throws GateError of every code but 'conflict' and 'incomplete'
 */
export async function login(request: LoginRequest): Promise<Login> {
  const { settings, host, environment } = request;
  const connection = connect(settings, 'install', host, environment);
  const clients = await chooseClients(settings, request.folder);
  const session = await openSession(host, environment);
  // Before the first change: the post step undoes even what a killed main has left.
  host.saveState(SESSION_STATE, session.id);
  try {
    const tokenVariable = `CODEARTIFACT_GATE_${randomBytes(4).toString('hex').toUpperCase()}`;
    const plans = await planAll(clients, request, connection.endpointOverride, session.folder, tokenVariable);
    const token = await freshToken(connection, settings, host);
    await request.beforeChanges?.(token.value);
    await apply(plans, session);
    return {
      session,
      clients: clients.map((client) => client.name),
      endpoints: endpointsOf(settings, connection.endpointOverride),
      tokenVariable,
      expiresAt: token.expiresAt,
      variables: Object.assign({}, ...plans.map((plan) => plan.variables)),
      secrets: Object.assign(
        { [tokenVariable]: token.value },
        ...plans.map((plan) => plan.secrets(token.value)),
      ),
    };
  } catch (error) {
    await session.undo();
    throw error;
  }
}

async function planAll(
  clients: readonly Client[],
  { settings, host, environment, folder: project }: LoginRequest,
  endpointOverride: EndpointOverride | undefined,
  folder: string,
  tokenVariable: string,
): Promise<readonly ClientPlan[]> {
  const repository = repositoryOf(settings);
  const publishRepository = {
    ...repository,
    repository: settings['publish-repository'] ?? settings.repository,
  };
  const plans: ClientPlan[] = [];
  const said = new Set<string>();
  for (const client of clients) {
    const { format } = client;
    const plan = client.plan({
      endpoint: repositoryEndpoint({ ...repository, format }, endpointOverride),
      publishEndpoint: repositoryEndpoint({ ...publishRepository, format }, endpointOverride),
      tokenVariable,
      folder,
      project,
      environment,
      userFiles: await readUserFiles(client.reads(environment, project)),
    });
    for (const warning of plan.warnings) {
      const { message, file, line } = warning;
      // Clients that call the same one are warned of the same.
      const key = JSON.stringify(warning);
      if (said.has(key)) continue;
      said.add(key);
      host.warning(
        message,
        file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) },
      );
    }
    plans.push(plan);
  }
  return plans;
}

async function readUserFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const text = await readUserFile(path);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

/** Masked before anything else can happen to it. */
async function freshToken({ service }: Connection, settings: Settings, host: Host) {
  const token = await service.authorizationToken(repositoryOf(settings), settings['duration-seconds']);
  host.mask(token.value);
  return token;
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
  const repository = repositoryOf(settings);
  const entries = FORMATS.map((format) => [
    format,
    repositoryEndpoint({ ...repository, format }, endpointOverride),
  ]);
  return Object.fromEntries(entries) as Record<Format, string>;
}

function repositoryOf(settings: Settings): Repository {
  return {
    domain: settings.domain,
    domainOwner: settings['domain-owner'],
    region: settings.region,
    repository: settings.repository,
  };
}
