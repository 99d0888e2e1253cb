import type { AddressInfo } from 'node:net';
import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import type { RecordedVersion } from '../../src/aws/codeartifact.js';
import { connect } from '../../src/aws/connect.js';
import type { PackageName } from '../../src/aws/formats.js';
import { repositoryEndpoint } from '../../src/aws/repository-url.js';
import { type LoggedRequest, type RunningEmulator, startEmulator } from '../../src/emulator/index.js';
import { type TerminalHost, terminalHost } from '../../src/host/terminal.js';
import type { PublishOptions } from '../../src/publish/publish.js';
import { temporaryFolder } from '../packages/context.js';

export const REGION = 'eu-west-1';
export const OWNER = '111122223333';

export const SETTINGS = {
  domain: 'acme',
  'domain-owner': OWNER,
  region: REGION,
  repository: 'shared',
  'publish-repository': 'releases',
  'duration-seconds': 900,
} as const;

/** An embedded CodeArtifact with the domain `acme` and the repositories shared, releases and native. */
export interface TestRepository {
  readonly emulator: RunningEmulator;
  readonly environment: Readonly<Record<string, string>>;
  endpoint(format: PackageName['format'], repository?: string): string;
  /** What a repository records of a version, as the control plane tells it. */
  recorded(name: PackageName, version: string, repository?: string): Promise<RecordedVersion | undefined>;
  /** A token of the administrator, for native clients. */
  token(): Promise<string>;
  options(workingFolder: string, host: TerminalHost): Omit<PublishOptions, 'targets'>;
  /** Requests to repository endpoints since the last call, as `PUT tiny 200`. */
  dataRequests(): readonly string[];
  /** All requests since the last call of either. */
  newRequests(): readonly LoggedRequest[];
  close(): Promise<void>;
}

export async function startRepository(
  clock: () => number = Date.now,
  options: { readonly quotas?: boolean } = {},
): Promise<TestRepository> {
  const emulator = await startEmulator({ region: REGION, account: OWNER, clock, ...options });
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: OWNER });
  for (const name of ['shared', 'releases', 'native']) emulator.catalog.createRepository({ domain, name });
  // The SDK's default chain reads the process's own environment.
  Object.assign(process.env, emulator.env);
  const environment = { PATH: process.env['PATH']!, HOME: process.env['HOME']!, ...emulator.env };
  const override = { origin: emulator.url, region: REGION };
  const silent = await testHost();
  const service = connect({ region: REGION }, 'publish', silent.host, environment).service;
  let seen = 0;
  const newRequests = (): readonly LoggedRequest[] => {
    const all = emulator.requests();
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh;
  };
  return {
    emulator,
    environment,
    endpoint: (format, repository = 'releases') =>
      repositoryEndpoint(
        { domain: 'acme', domainOwner: OWNER, region: REGION, repository, format },
        override,
      ),
    recorded: (name, version, repository = 'releases') =>
      service.version({ domain: 'acme', domainOwner: OWNER, region: REGION, repository }, name, version),
    token: async () =>
      (await service.authorizationToken({ domain: 'acme', domainOwner: OWNER, region: REGION }, 900)).value,
    options: (workingFolder, host) => ({
      settings: SETTINGS,
      workingFolder,
      host,
      service: () => connect({ region: REGION }, 'publish', host, environment).service,
      endpointOverride: override,
      environment,
    }),
    newRequests,
    dataRequests: () =>
      newRequests()
        .filter((request) => request.service === 'repository')
        .map(
          ({ method, path, status }) =>
            `${method} ${path.replace(/^\/[a-z]+\/d\/[^/]+\/[^/]+\//, '')} ${status}`,
        ),
    close: () => emulator.close(),
  };
}

export async function testHost(): Promise<{ readonly host: TerminalHost; readonly printed: () => string }> {
  let text = '';
  const messages = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const host = terminalHost({
    messages,
    environment: { RUNNER_TEMP: await temporaryFolder(), RUNNER_DEBUG: '1' },
  });
  return { host, printed: () => text };
}

export interface LossyProxy {
  readonly origin: string;
  close(): void;
}

/**
 * Passes TCP connections on to `target`. When the bytes of a request match `cut`, the request still reaches the
 * server, and the client loses the connection the moment the answer arrives. `times` such cuts, then none.
 */
export async function lossyProxy(target: string, cut: RegExp, times: number): Promise<LossyProxy> {
  let left = times;
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connectTcp(Number(new URL(target).port), '127.0.0.1');
    let isLost = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (!isLost && left > 0 && cut.test(chunk.toString('latin1'))) {
        isLost = true;
        left -= 1;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (isLost) client.resetAndDestroy();
      else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
