import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../aws/formats.js';
import { DOMAIN_OWNER_PATTERN, REGION_PATTERN } from '../aws/repository-url.js';
import { GateError } from '../errors.js';
import { type Catalog, EXTERNAL_CONNECTIONS } from './catalog/catalog.js';
import { type CatalogOptions, openCatalog } from './catalog/sqlite-catalog.js';
import { CatalogError, type ExternalStore } from './catalog/types.js';
import { handleControl } from './control/index.js';
import { cargoStore } from './external/cargo.js';
import { mavenStore } from './external/maven.js';
import { npmStore } from './external/npm.js';
import { nugetStore } from './external/nuget.js';
import { pypiStore } from './external/pypi.js';
import { rubyStore } from './external/ruby.js';
import { type FaultRule, Faults } from './faults.js';
import { Access, roleArn } from './identity/access.js';
import { Authenticator } from './identity/authenticator.js';
import { BearerTokens } from './identity/bearer-tokens.js';
import { Iam } from './identity/iam.js';
import { Issuer } from './identity/issuer.js';
import { IdentityStore, uniqueId } from './identity/store.js';
import { Sts } from './identity/sts.js';
import { cargoPlane } from './planes/cargo.js';
import { mavenPlane } from './planes/maven.js';
import { npmPlane } from './planes/npm.js';
import { nugetPlane } from './planes/nuget.js';
import type { Plane } from './planes/plane.js';
import { pypiPlane } from './planes/pypi.js';
import { rubyPlane } from './planes/ruby.js';
import { swiftPlane } from './planes/swift.js';
import { Quotas } from './quotas.js';
import { type LoggedRequest, RequestLog } from './request-log.js';
import { createEmulatorServer, type ServerParts } from './server.js';

export type { FaultRule } from './faults.js';
export { writeDurably } from './identity/store.js';
export type { LoggedRequest } from './request-log.js';

export interface EmulatorOptions {
  /** 0 or absent: any free one. */
  readonly port?: number;
  /** Made when missing. Absent: a temporary folder that is removed on close. */
  readonly dataFolder?: string;
  readonly region?: string;
  readonly account?: string;
  /** Base URL of the public store behind an external connection, by the connection's name without `public:`. */
  readonly externals?: ReadonlyMap<string, string>;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  /**
   * Throttles requests as the service does. Absent: off, for a build against 127.0.0.1 sends them faster than one
   * against AWS ever could, and would fail where the real one does not.
   */
  readonly quotas?: boolean;
  /** Milliseconds that every answer is held back. Absent: none. */
  readonly latency?: number;
  /** Takes one line for people: why a request was refused, what went wrong inside. */
  readonly tell?: (line: string) => void;
}

export interface RunningEmulator {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Variables that point SDKs, command lines and `@actions/core` here. Holds secrets of this emulator. */
  readonly env: Readonly<Record<string, string>>;
  readonly catalog: Catalog;
  /** Makes or replaces a role, as CreateRole and PutRolePolicy do over the API. @returns its ARN */
  putRole(role: {
    readonly name: string;
    /** Default: `/`. */
    readonly path?: string;
    readonly trustPolicy: object;
    readonly permissions: object;
  }): string;
  requests(): readonly LoggedRequest[];
  /** Lets something go wrong, as `POST /_emulator/faults` does. @see faults.ts */
  addFault(rule: FaultRule): void;
  clearFaults(): void;
  close(): Promise<void>;
}

const PLANES: ReadonlyMap<Format, Plane> = new Map([
  ['npm', npmPlane],
  ['pypi', pypiPlane],
  ['maven', mavenPlane],
  ['cargo', cargoPlane],
  ['nuget', nugetPlane],
  ['swift', swiftPlane],
  ['ruby', rubyPlane],
]);

const STORES: Partial<Record<Format, (baseUrl: string) => ExternalStore>> = {
  npm: npmStore,
  pypi: pypiStore,
  maven: mavenStore,
  cargo: cargoStore,
  nuget: nugetStore,
  ruby: rubyStore,
};

/** How long a request under way may take to end once the emulator closes, in milliseconds. */
const CLOSING_MS = 2_000;
/** Clients of ours give up after 15 seconds. */
const LONGEST_LATENCY_MS = 10_000;

/**
 * Starts an embedded CodeArtifact on 127.0.0.1: control plane, STS, IAM, an issuer of ID tokens, repository endpoints.
 *
 * @throws GateError 'input' for options that make no sense, a data folder in use, a port that is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const {
    port = 0,
    region = 'us-east-1',
    account = '111122223333',
    clock = Date.now,
    tell = () => {},
    latency = 0,
  } = options;
  checkOptions(port, region, account, latency);
  const externalStores = storesOf(options.externals ?? new Map());
  const isTemporary = options.dataFolder === undefined;
  const folder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'codeartifact-'));
  const removeFolder = (): void => {
    if (isTemporary) rmSync(folder, { recursive: true, force: true });
  };
  let catalog: Catalog | undefined;
  try {
    catalog = openFolder({ folder, clock, externalStores, isTemporary });
    const store = IdentityStore.open(folder, account);
    const log = new RequestLog(clock, tell);
    const faults = new Faults();
    const quotas = options.quotas === true ? new Quotas(clock) : undefined;
    const server = buildServer(catalog, store, log, { region, clock, tell, quotas, latency, faults });
    const url = await listen(server, port);
    return {
      url,
      env: environmentOf(url, region, store),
      catalog,
      putRole: ({ name, path = '/', trustPolicy, permissions }) => {
        store.putRole({
          name,
          id: uniqueId('AROA'),
          path,
          description: '',
          createdTime: clock(),
          maxSessionDuration: 3600,
          trustPolicy: JSON.stringify(trustPolicy),
          policies: { permissions: JSON.stringify(permissions) },
        });
        return roleArn(account, { name, path });
      },
      requests: () => log.entries(),
      addFault: (rule) => faults.add(rule),
      clearFaults: () => faults.clear(),
      close: once(async () => {
        await stop(server);
        catalog?.close();
        removeFolder();
      }),
    };
  } catch (error) {
    catalog?.close();
    removeFolder();
    throw error;
  }
}

function buildServer(
  catalog: Catalog,
  store: IdentityStore,
  log: RequestLog,
  options: Pick<ServerParts, 'region' | 'clock' | 'tell' | 'quotas' | 'latency' | 'faults'>,
): Server {
  const { region, clock } = options;
  const access = new Access(store, region, clock);
  const issuer = new Issuer(store, clock);
  const server: Server = createEmulatorServer({
    ...options,
    catalog,
    log,
    access,
    issuer,
    planes: PLANES,
    control: handleControl,
    tokens: new BearerTokens(store, access, clock),
    authenticator: new Authenticator(store, access, region, clock),
    sts: new Sts(store, access, issuer, clock),
    iam: new Iam(store, access, clock),
    idTokenRequestToken: store.state.idTokenRequestToken,
    origin: () => originOf(server),
  });
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function environmentOf(url: string, region: string, store: IdentityStore): Record<string, string> {
  const { administrator, idTokenRequestToken } = store.state;
  return {
    AWS_ENDPOINT_URL_CODEARTIFACT: url,
    AWS_ENDPOINT_URL_STS: url,
    AWS_ENDPOINT_URL_IAM: url,
    // The SDK for JavaScript reads the first, version 1 of the AWS CLI the second.
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: administrator.accessKeyId,
    AWS_SECRET_ACCESS_KEY: administrator.secretAccessKey,
    // Clients append `&audience=…`, so it must have a query already.
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenRequestToken,
    NO_PROXY: '127.0.0.1',
  };
}

function checkOptions(port: number, region: string, account: string, latency: number): void {
  const refuse = (cause: string, remedy: string): never => {
    throw new GateError('input', { doing: 'start the embedded CodeArtifact', cause, remedy });
  };
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    refuse(`${port} is no port`, 'Give a number from 0 to 65535, 0 for any free one');
  }
  if (!REGION_PATTERN.test(region)) refuse(`${region} is no region`, 'Give one such as us-east-1');
  if (!DOMAIN_OWNER_PATTERN.test(account)) refuse(`${account} is no account`, 'Give twelve digits');
  if (!(latency >= 0 && latency <= LONGEST_LATENCY_MS)) {
    refuse(`${latency} is no latency`, `Give milliseconds, ${LONGEST_LATENCY_MS} at most`);
  }
}

function storesOf(externals: ReadonlyMap<string, string>): ReadonlyMap<string, ExternalStore> {
  const stores = new Map<string, ExternalStore>();
  for (const [name, url] of externals) {
    const format = EXTERNAL_CONNECTIONS[`public:${name}`];
    const store = format === undefined ? undefined : STORES[format];
    const names = Object.entries(EXTERNAL_CONNECTIONS).flatMap(([connection, served]) =>
      STORES[served] === undefined ? [] : [connection.replace('public:', '')],
    );
    if (store === undefined) {
      throw new GateError('input', {
        doing: `connect the external store ${name}`,
        cause: 'the embedded CodeArtifact has no such connection',
        remedy: `Name one of ${names.join(', ')}`,
      });
    }
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      throw new GateError('input', {
        doing: `connect the external store ${name}`,
        cause: 'its address is no http or https URL',
        remedy: `Give it as ${name}=https://registry.example/`,
      });
    }
    stores.set(`public:${name}`, store(url));
  }
  return stores;
}

function openFolder(options: CatalogOptions): Catalog {
  try {
    return openCatalog(options);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    const isInUse = error.kind === 'conflict';
    throw new GateError('input', {
      doing: 'open the data folder',
      cause: error.message,
      remedy: isInUse ? 'Stop the other one, or name another folder' : 'Name another folder',
      file: options.folder,
    });
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new GateError('input', {
          doing: `listen on 127.0.0.1:${port}`,
          cause: error.code === 'EADDRINUSE' ? 'the port is taken' : error.message,
          remedy: 'Name another port, or 0 for any free one',
          underlying: error,
        }),
      );
    });
    server.listen(port, '127.0.0.1', () => resolve(originOf(server)));
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
  await closed;
  clearTimeout(timer);
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}
