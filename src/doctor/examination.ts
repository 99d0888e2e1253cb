import { lookup } from 'node:dns/promises';
import type { AuthorizationToken } from '../aws/codeartifact.js';
import { type Connection, connect, credentialRequest } from '../aws/connect.js';
import { type CredentialRequest, type CredentialSource, credentialSource } from '../aws/credentials.js';
import { type ServiceEndpoints, serviceEndpoints } from '../aws/endpoints.js';
import type { Format } from '../aws/formats.js';
import { type CallerIdentity, callerIdentity, type Inspection, inspection } from '../aws/inspection.js';
import type { Domain, Repository } from '../aws/repository.js';
import { repositoryEndpoint } from '../aws/repository-url.js';
import type { Client } from '../clients/client.js';
import { clientsNamed } from '../clients/clients.js';
import { clientNamesUsedIn } from '../clients/used-by.js';
import { CLIENT_TRAITS } from '../config/clients.js';
import { clientNames, type Settings } from '../config/settings.js';
import { furtherTargets, mainTarget, repositoryOf } from '../config/targets.js';
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

/** A repository seen by one format, from which a client that is used here installs. */
export interface Installation {
  readonly format: Format;
  readonly repository: Repository;
  /** It stands for whatever no scope and no name leads elsewhere. */
  readonly isMain: boolean;
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
  /** Why STS is not reached although nothing needs it: there is no role to assume. Set by the check of the network. */
  stsFailure: GateError | undefined;
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

  /** Of the settings, and of every client that they give no other. */
  get repository(): Repository {
    return repositoryOf(this.settings);
  }

  /** Server time, epoch milliseconds. */
  get now(): number {
    return Date.now() + (this.skew ?? 0);
  }

  endpointOf({ format, repository }: Installation): string {
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

  /** Whom the credentials that tokens are asked with belong to. */
  identity(): Promise<CallerIdentity> {
    return this.once('identity', () => this.identityOf(this.credentials));
  }

  /** @throws GateError, `stsFailure` where there is one */
  async identityOf(credentials: CredentialSource): Promise<CallerIdentity> {
    if (this.stsFailure !== undefined) throw this.stsFailure;
    return callerIdentity(this.settings.region, this.endpoints.sts, credentials);
  }

  /** Masked, of the shortest life. */
  token(domain: Domain = this.repository): Promise<AuthorizationToken> {
    const { domain: name, domainOwner, region } = domain;
    return this.once(`token ${name} ${domainOwner} ${region}`, async () => {
      const { serviceIn } = await this.#connection();
      const token = await serviceIn(region).authorizationToken(domain, TOKEN_SECONDS);
      this.host.mask(token.value);
      return token;
    });
  }

  /** The failure of the token, undefined where there is one. */
  async tokenFailure(domain?: Domain): Promise<GateError | undefined> {
    return failureOf(this.token(domain));
  }

  #connection(): Promise<Connection> {
    return this.once('connection', async () =>
      connect(this.settings, 'install', this.host, this.environment),
    );
  }

  inspectionIn(region: string): Inspection {
    return inspection({ region, endpoint: this.endpoints.codeartifact, credentials: this.credentials });
  }

  /** The repository with all that it reaches. @throws GateError 'unauthorised' where it may not be described */
  graph(repository: Repository): Promise<RepositoryGraph> {
    return this.once(`graph ${JSON.stringify(repository)}`, () =>
      RepositoryGraph.from(repository, this.inspectionIn(repository.region)),
    );
  }

  /** Those that `login` would configure here. */
  clients(): Promise<readonly Client[]> {
    return this.once('clients', async () => {
      const names = clientNames(this.settings) ?? (await clientNamesUsedIn(this.folder));
      return clientsNamed(names);
    });
  }

  /** What the clients install from: the main repository of each format first, each once. */
  async installations(): Promise<readonly Installation[]> {
    const all: Installation[] = [];
    for (const { name } of await this.clients()) {
      const { format } = CLIENT_TRAITS[name];
      all.push({ format, repository: mainTarget(this.settings, format).install, isMain: true });
      for (const { install } of furtherTargets(this.settings, name))
        all.push({ format, repository: install, isMain: false });
    }
    return uniqueBy(all, ({ format, repository }) => JSON.stringify([format, repository]));
  }

  /** All that clients install from and publish to: that of the settings first. */
  async repositories(): Promise<readonly Repository[]> {
    const all = [this.repository];
    for (const { name } of await this.clients()) {
      const targets = [
        mainTarget(this.settings, CLIENT_TRAITS[name].format),
        ...furtherTargets(this.settings, name),
      ];
      all.push(...targets.flatMap(({ install, publish }) => [install, publish]));
    }
    const named = this.settings['publish-repository'];
    if (named !== undefined) all.push({ ...this.repository, repository: named });
    return uniqueBy(all, (repository) => JSON.stringify(Object.values(repository).toSorted()));
  }

  /** Of those repositories, each with one of them. */
  async domains(): Promise<readonly Repository[]> {
    return uniqueBy(await this.repositories(), ({ domain, domainOwner, region }) =>
      [domain, domainOwner, region].join(' '),
    );
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

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}

async function resolveHost(hostname: string): Promise<readonly string[]> {
  const addresses = await lookup(hostname, { all: true });
  return addresses.map(({ address }) => address);
}
