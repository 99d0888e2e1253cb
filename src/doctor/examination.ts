import { lookup } from 'node:dns/promises';
import type { AuthorizationToken } from '../aws/codeartifact.js';
import { connect, credentialRequest } from '../aws/connect.js';
import { type CredentialRequest, type CredentialSource, credentialSource } from '../aws/credentials.js';
import { type ServiceEndpoints, serviceEndpoints } from '../aws/endpoints.js';
import type { Format } from '../aws/formats.js';
import { type CallerIdentity, callerIdentity, type Inspection, inspection } from '../aws/inspection.js';
import type { Repository } from '../aws/repository.js';
import { repositoryEndpoint } from '../aws/repository-url.js';
import type { Client } from '../clients/client.js';
import { clientNamed } from '../clients/clients.js';
import { clientNamesUsedIn } from '../clients/used-by.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { Environment, Host } from '../host/host.js';
import { RepositoryGraph } from './repository-graph.js';

export interface DoctorRequest {
  /** Reads and validates the configuration. Throws GateError 'input'. */
  readonly settings: () => Promise<Settings>;
  readonly host: Host;
  readonly environment: Environment;
  /** Where package clients would run. */
  readonly folder: string;
  /** The addresses that a host name has. Default: as the machine resolves it. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
}

/** The shortest life that CodeArtifact gives a token, in seconds. */
const TOKEN_SECONDS = 900;

/**
 * What checks have in common. Each fact is asked for once, when the first check wants it, and a failure is the same
 * for everyone who asks: so a check can leave what is not its business to another.
 */
export class Examination {
  readonly host: Host;
  readonly environment: Environment;
  readonly folder: string;
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  /** By how much the servers' clock is ahead of ours, in milliseconds; set by the check of the network. */
  skew: number | undefined;
  readonly #request: DoctorRequest;
  readonly #facts = new Map<string, Promise<unknown>>();
  #settings: Settings | undefined;

  constructor(request: DoctorRequest) {
    this.#request = request;
    this.host = request.host;
    this.environment = request.environment;
    this.folder = request.folder;
    this.resolve = request.resolve ?? resolveHost;
  }

  async loadSettings(): Promise<Settings> {
    this.#settings = await this.#request.settings();
    return this.#settings;
  }

  /** For checks that rest on the configuration. */
  get settings(): Settings {
    if (this.#settings === undefined) throw new Error('the configuration was not read');
    return this.#settings;
  }

  get endpoints(): ServiceEndpoints {
    return serviceEndpoints(this.environment, this.settings);
  }

  get repository(): Repository {
    const { domain, region, repository } = this.settings;
    return { domain, domainOwner: this.settings['domain-owner'], region, repository };
  }

  /** Server time, epoch milliseconds. */
  get now(): number {
    return Date.now() + (this.skew ?? 0);
  }

  endpointOf(format: Format, repository: Repository = this.repository): string {
    return repositoryEndpoint({ ...repository, format }, this.endpoints.repositories);
  }

  get credentialRequest(): CredentialRequest {
    return credentialRequest(this.settings, 'install', this.host, this.environment);
  }

  /** Of the role, where one is set. @throws GateError 'unauthorised' where none can be had */
  get credentials(): CredentialSource {
    const source = credentialSource(this.credentialRequest);
    return () => this.once('credentials', source);
  }

  /** Whom the credentials that the token is asked with belong to. */
  identity(): Promise<CallerIdentity> {
    return this.once('identity', () =>
      callerIdentity(this.settings.region, this.endpoints.sts, this.credentials),
    );
  }

  /** Masked, of the shortest life. */
  token(): Promise<AuthorizationToken> {
    return this.once('token', async () => {
      const { service } = connect(this.settings, 'install', this.host, this.environment);
      const token = await service.authorizationToken(this.repository, TOKEN_SECONDS);
      this.host.mask(token.value);
      return token;
    });
  }

  /** The failure of the token, undefined where there is one. */
  async tokenFailure(): Promise<GateError | undefined> {
    return failureOf(this.token());
  }

  get inspection(): Inspection {
    const { region } = this.settings;
    return inspection({ region, endpoint: this.endpoints.codeartifact, credentials: this.credentials });
  }

  /** The repository with all that it reaches. @throws GateError 'unauthorised' where it may not be described */
  graph(): Promise<RepositoryGraph> {
    return this.once('graph', () => RepositoryGraph.from(this.repository, this.inspection));
  }

  /** Those that `login` would configure here. */
  clients(): Promise<readonly Client[]> {
    return this.once('clients', async () => {
      const names = this.settings.clients ?? (await clientNamesUsedIn(this.folder));
      return [...new Set(names)].map(clientNamed);
    });
  }

  /** Formats of the clients. */
  async formats(): Promise<readonly Format[]> {
    return [...new Set((await this.clients()).map(({ format }) => format))];
  }

  once<T>(name: string, ask: () => Promise<T>): Promise<T> {
    let fact = this.#facts.get(name) as Promise<T> | undefined;
    if (fact === undefined) {
      fact = ask();
      this.#facts.set(name, fact);
    }
    return fact;
  }
}

/** What a promise is refused with; anything but a GateError is a bug and stays thrown. */
export async function failureOf(promise: Promise<unknown>): Promise<GateError | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
}

async function resolveHost(hostname: string): Promise<readonly string[]> {
  const addresses = await lookup(hostname, { all: true });
  return addresses.map(({ address }) => address);
}
