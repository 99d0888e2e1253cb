import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import { connect } from '../aws/connect.js';
import { FORMATS, type Format } from '../aws/formats.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { ClientPlan, TokenOf } from '../clients/client.js';
import type { ClientName } from '../config/clients.js';
import type { Settings } from '../config/settings.js';
import { mainTarget } from '../config/targets.js';
import type { Host } from '../host/host.js';
import { openSession, type Session } from '../workspace/session.js';
import { chooseClients } from './choose.js';
import { helperPrograms, tokenHelper } from './helper-programs.js';
import { type LoginPlan, planLogin } from './plan.js';
import { RECORD_FILE, sessionRecordText } from './session-record.js';
import { SESSION_STATE } from './state.js';
import { mintTokens, placeholder, withTokens } from './tokens.js';

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
  /** Of the domain of the settings. Undefined: no variable holds a token, clients ask for one when they need it. */
  readonly tokenVariable: string | undefined;
  /** When the first of the tokens that variables hold expires. Undefined where none does. */
  readonly expiresAt: Date | undefined;
  /** Without secrets. */
  readonly variables: Readonly<Record<string, string>>;
  /** Variables that hold the token. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Folders to be searched for programs first. */
  readonly path: readonly string[];
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
    const helper = settings['token-source'] === 'helper' ? tokenHelper(folder) : undefined;
    const plan = await planLogin({
      clients,
      settings,
      endpointOverride,
      folder,
      project,
      environment,
      tokenVariable,
      helper,
    });
    const { domains, plans } = plan;
    warn(plans, host);
    // Also where clients get theirs by themselves: now it can be said why there is none.
    const tokens = await mintTokens(domains, settings['duration-seconds'], serviceIn, host);
    await request.beforeChanges?.(tokens.of(tokenVariable));
    await apply(plans, session);
    const secrets = secretsOf(plan, tokens.of, settings);
    const secretFiles = secretFilesOf(plans, tokens.of);
    for (const [name, text] of Object.entries(secretFiles)) await session.write(name, text);
    const handedTo = host.kind === 'github' ? 'job' : 'shell';
    const record = {
      handedTo,
      domains,
      secrets: secretsOf(plan, placeholder, settings),
      secretFiles: secretFilesOf(plans, placeholder),
    } as const;
    const fill = (text: string): string => withTokens(text, domains, tokens.of);
    refuseUnknownSpelling(record.secrets, secrets, fill);
    refuseUnknownSpelling(record.secretFiles, secretFiles, fill);
    await session.write(RECORD_FILE, sessionRecordText(settings, record));
    if (helper !== undefined) {
      const programs = helperPrograms(helper, folder, domains);
      for (const { path, text } of programs) await session.writeProgram(relative(folder, path), text);
    }
    const hasSecrets = Object.keys(secrets).length > 0;
    return {
      session,
      clients: clients.map((client) => client.name),
      endpoints: endpointsOf(settings, endpointOverride),
      tokenVariable: hasSecrets ? tokenVariable : undefined,
      expiresAt: hasSecrets ? tokens.expiresAt : undefined,
      variables: Object.assign({}, ...plans.map(({ variables }) => variables)),
      secrets,
      path: [...new Set(plans.flatMap(({ path = [] }) => path))],
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

/** Values of the variables that hold a token: those of the clients, and the one that files of clients name. */
function secretsOf(
  { domains, plans, needsVariable }: LoginPlan,
  tokenOf: TokenOf,
  settings: Settings,
): Readonly<Record<string, string>> {
  const isSet = needsVariable || settings['token-variable'] !== undefined;
  return Object.assign(
    {},
    ...(isSet ? domains.map(({ tokenVariable: name }) => ({ [name]: tokenOf(name) })) : []),
    ...plans.map(({ secrets }) => secrets(tokenOf)),
  );
}

function secretFilesOf(plans: readonly ClientPlan[], tokenOf: TokenOf): Readonly<Record<string, string>> {
  return Object.assign({}, ...plans.map(({ secretFiles }) => secretFiles?.(tokenOf)));
}

/** A client that spells a token in a way that a refresh does not know: it would get a wrong one then. */
function refuseUnknownSpelling(
  templates: Readonly<Record<string, string>>,
  secrets: Readonly<Record<string, string>>,
  fill: (template: string) => string,
): void {
  const name = Object.keys(secrets).find((one) => fill(templates[one] ?? '') !== secrets[one]);
  if (name !== undefined) throw new Error(`${name} cannot be made from its template`);
}

async function apply(plans: readonly ClientPlan[], session: Session): Promise<void> {
  for (const { files, blocks } of plans) {
    for (const { name, text } of files) await session.write(name, text);
    for (const { path, text } of blocks) await session.appendBlock(path, text);
  }
}

/** In one sentence, without a full stop. */
export function loginInWords({ clients, expiresAt }: Login): string {
  const names = clients.join(', ');
  return expiresAt === undefined
    ? `Configured ${names}; each gets a token when it needs one`
    : `Configured ${names}; the token expires at ${expiresAt.toISOString()}`;
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
