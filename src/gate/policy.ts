import { FORMATS, type Format } from '../aws/formats.js';
import type { Repository, RepositoryAddress } from '../aws/repository.js';
import {
  type EndpointOverride,
  isSameRepository,
  parseRepositoryUrl,
  repositoryEndpoint,
} from '../aws/repository-url.js';
import type { ClientName } from '../config/clients.js';
import { clientNames, type RECORD_LEVELS, type Settings, type SOURCE_KINDS } from '../config/settings.js';
import { furtherTargets, installRepositories, mainTarget } from '../config/targets.js';
import { GateError } from '../errors.js';
import type { DigestAlgorithm } from '../lockfiles/locked-package.js';
import { type Exception, readExceptions } from './exceptions.js';
import { type PackagePattern, parsePattern } from './patterns.js';

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type RecordLevel = (typeof RECORD_LEVELS)[number];

/** The settings of the gate, read once. */
export interface Policy {
  /** Where packages of a format, or of a scope of npm, come from when nothing names another repository. */
  readonly repositoryOf: (format: Format, scope?: string) => Repository;
  /** Folders that are not judged. @see exclusion.ts */
  readonly exclude: readonly string[];
  /** The repositories of npm scopes that have one of their own, by `@scope`: it is theirs alone. */
  readonly scopes: ReadonlyMap<string, Repository>;
  /** Each for one format: those that clients are pointed at, and the registries. */
  readonly allowed: readonly RepositoryAddress[];
  /** Allowed besides those that clients are pointed at. */
  readonly registries: readonly RepositoryAddress[];
  readonly endpointOverride: EndpointOverride | undefined;
  /** The allowed repositories as addresses in their usual spelling, with a slash at the end. */
  readonly endpoints: ReadonlyMap<Format, readonly string[]>;
  readonly weakestDigest: DigestAlgorithm;
  /** Absent: whatever the repository serves. Empty: nothing. */
  readonly allow: readonly PackagePattern[] | undefined;
  readonly deny: readonly PackagePattern[];
  /** What an entry may be besides a package of a repository. */
  readonly sourceKinds: ReadonlySet<SourceKind>;
  /** The company's own packages. */
  readonly internal: readonly PackagePattern[];
  /** In milliseconds. */
  readonly minimumAge: number | undefined;
  /** How far the repository's record must agree; undefined where it is not asked. */
  readonly recordLevels: ReadonlySet<RecordLevel> | undefined;
  readonly exceptions: readonly Exception[];
  /** Clients that `login` binds to the repository; undefined where it binds whatever it finds. */
  readonly clients: readonly ClientName[] | undefined;
}

/** @throws GateError 'input' for a pattern or a registry that is malformed */
export function readPolicy(settings: Settings, endpointOverride: EndpointOverride | undefined): Policy {
  const { gate } = settings;
  const registries = gate.registries.map((text) => readRegistry(text, endpointOverride));
  const ofClients = FORMATS.flatMap((format) =>
    installRepositories(settings, format).map((repository) => ({ ...repository, format })),
  );
  const allowed = [...ofClients, ...registries];
  const byFormat = Map.groupBy(allowed, ({ format }) => format);
  const scopes = new Map(furtherTargets(settings, 'npm').map(({ key, install }) => [key, install]));
  return {
    repositoryOf: (format, scope) =>
      (format === 'npm' && scope !== undefined ? scopes.get(scope) : undefined) ??
      mainTarget(settings, format).install,
    scopes,
    allowed,
    registries,
    endpointOverride,
    endpoints: new Map(
      [...byFormat].map(([format, addresses]) => [
        format,
        addresses.map((address) => repositoryEndpoint(address, endpointOverride)),
      ]),
    ),
    exclude: gate.exclude,
    weakestDigest: gate.integrity,
    allow: gate.allow?.map((text) => parsePattern(text, 'gate.allow')),
    deny: gate.deny.map((text) => parsePattern(text, 'gate.deny')),
    sourceKinds: new Set(gate['source-kinds']),
    internal: gate.internal.map((text) => parsePattern(text, 'gate.internal')),
    minimumAge: gate['minimum-age'] === undefined ? undefined : milliseconds(gate['minimum-age']),
    recordLevels: gate.verify === 'off' ? undefined : new Set(gate['record-levels']),
    exceptions: readExceptions(gate.exceptions),
    clients: clientNames(settings),
  };
}

/** Whether a rule of this policy asks the repository: then a check needs credentials and the network. */
export function needsRepository({ recordLevels, minimumAge, internal }: Policy): boolean {
  return recordLevels !== undefined || minimumAge !== undefined || internal.length > 0;
}

/** `72h`, `3d`: the setting's schema admits nothing else. */
function milliseconds(age: string): number {
  return Number.parseInt(age, 10) * (age.endsWith('d') ? 24 : 1) * 60 * 60 * 1000;
}

function readRegistry(text: string, endpointOverride: EndpointOverride | undefined): RepositoryAddress {
  const url = parseRepositoryUrl(text, endpointOverride);
  const problem =
    'problem' in url
      ? url.problem
      : url.path.length > 0
        ? 'its path goes on after the repository'
        : undefined;
  if (problem !== undefined || 'problem' in url) {
    throw new GateError('input', {
      doing: `read ${JSON.stringify(text)} of gate.registries`,
      cause: problem!,
      remedy:
        'Write the whole address of a CodeArtifact repository for one format, as get-repository-endpoint gives it',
    });
  }
  return url;
}

export function isAllowedRepository(address: RepositoryAddress, format: Format, policy: Policy): boolean {
  return policy.allowed.some((allowed) => allowed.format === format && isSameRepository(allowed, address));
}

/** Whether `login` configures this client, so that what a lockfile leaves open comes from the repository. */
export function isBound(client: ClientName, policy: Policy): boolean {
  return policy.clients === undefined || policy.clients.includes(client);
}
