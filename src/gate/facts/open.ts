import { mkdir, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { Connection } from '../../aws/connect.js';
import { serviceEndpoints } from '../../aws/endpoints.js';
import type { Domain, Repository } from '../../aws/repository.js';
import type { Settings } from '../../config/settings.js';
import { repositoryOf } from '../../config/targets.js';
import { GateError, messageOf } from '../../errors.js';
import type { Host } from '../../host/host.js';
import { hostKind } from '../../host/kind.js';
import { ensurePrivateFolder } from '../../workspace/files.js';
import { isWithin } from '../../workspace/within.js';
import type { FactsSource } from '../check.js';
import { type FactsCache, NO_CACHE, openCache } from './cache.js';
import { repositoryFacts } from './repository-facts.js';

const FOLDER = 'codeartifact-gate';
/** Where facts are kept between runs, or `off`. */
const CACHE_VARIABLE = 'CODEARTIFACT_GATE_CACHE';
/** Enough for a lockfile of any size, and the shortest that the service gives. */
const TOKEN_SECONDS = 900;

export interface FactsAccess {
  readonly settings: Settings;
  readonly host: Host;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Root of the checkout: nothing that lies inside is believed. */
  readonly checkout: string;
  /** A token for the domain of the settings. Absent: one is asked for with the first request. */
  readonly token?: string | undefined;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
}

/**
 * The repository, ready to be asked about locked packages. Sends nothing by itself.
 *
 * @throws GateError as `connect` does; 'input' where the cache folder that was named may not be used
 */
export async function openFacts(access: FactsAccess): Promise<FactsSource> {
  const { settings, host, environment } = access;
  const folder = await cacheFolder(access);
  const { codeartifact } = serviceEndpoints(environment, settings);
  // The AWS SDK takes longer to load than a few pages take to read, which need it only for a token.
  const service = memoised(async (region: string): Promise<Connection['service']> => {
    const { connect } = await import('../../aws/connect.js');
    return connect({ ...settings, region }, 'install', host, environment).service;
  });
  return repositoryFacts({
    service,
    token: tokenSource(access, async (domain) =>
      (await service(domain.region)).authorizationToken(domain, TOKEN_SECONDS),
    ),
    cache: (repository) => cacheOf(repository, codeartifact, folder, access),
  });
}

function tokenSource(
  { settings, host, token }: FactsAccess,
  ask: (domain: Domain) => Promise<{ readonly value: string }>,
): (domain: Domain) => Promise<string> {
  const given = token === undefined ? undefined : domainKey(repositoryOf(settings));
  const tokenOf = memoised((key: string) => {
    const [domain, domainOwner, region] = JSON.parse(key) as [string, string, string];
    if (key === given) return Promise.resolve(token!);
    return ask({ domain, domainOwner, region }).then(({ value }) => {
      host.mask(value);
      return value;
    });
  });
  return (domain) => tokenOf(domainKey(domain));
}

function domainKey({ domain, domainOwner, region }: Domain): string {
  return JSON.stringify([domain, domainOwner, region]);
}

function memoised<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/**
 * A job has no cache unless one is named: what earlier jobs of the same machine could write to, they could fill with
 * facts of their own making.
 */
async function cacheFolder({ environment, host, checkout }: FactsAccess): Promise<string | undefined> {
  const named = environment[CACHE_VARIABLE];
  // With --json the command line has a terminal's host in a GitHub job too.
  const isJob = host.kind !== 'terminal' || hostKind(environment) !== 'terminal';
  if (named === 'off' || (!named && isJob)) return undefined;
  if (named) {
    if (!isAbsolute(named)) throw refuse(named, 'it is no absolute path');
    return privateFolder(dirname(named), named.slice(dirname(named).length + 1), checkout);
  }
  const home = environment['XDG_CACHE_HOME'] || (environment['HOME'] && join(environment['HOME'], '.cache'));
  if (!home || !isAbsolute(home)) return undefined;
  try {
    await mkdir(home, { recursive: true, mode: 0o700 });
    return await privateFolder(home, FOLDER, checkout);
  } catch (error) {
    host.debug(`Facts are not kept between runs. ${messageOf(error)}`);
    return undefined;
  }
}

async function privateFolder(parent: string, name: string, checkout: string): Promise<string> {
  const folder = await ensurePrivateFolder(parent, name);
  if (isWithin(folder, await realpath(checkout)))
    throw refuse(folder, 'it lies in the checkout, where a change under review could fill it');
  return folder;
}

function refuse(folder: string, cause: string): GateError {
  return new GateError('input', {
    doing: `keep facts in ${folder}`,
    cause,
    remedy: `Name another folder in ${CACHE_VARIABLE}, or set it to off`,
  });
}

/** What was kept is only a short cut: that it cannot be written changes no verdict. */
async function cacheOf(
  { domain, domainOwner, region, repository }: Repository,
  endpoint: string | undefined,
  folder: string | undefined,
  { host, clock = Date.now }: FactsAccess,
): Promise<FactsCache> {
  if (folder === undefined) return NO_CACHE;
  const identity = JSON.stringify([domain, domainOwner, region, repository, endpoint]);
  const cache = await openCache(folder, identity, clock);
  return {
    ...cache,
    save: () =>
      cache.save().catch((error: unknown) => host.debug(`Facts were not kept. ${messageOf(error)}`)),
  };
}
