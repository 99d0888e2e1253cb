import type { Format } from '../aws/formats.js';
import type { Repository, RepositoryAddress } from '../aws/repository.js';
import { type EndpointOverride, isSameRepository, parseRepositoryUrl } from '../aws/repository-url.js';
import type { ClientName, Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { DigestAlgorithm } from '../lockfiles/locked-package.js';
import { type PackagePattern, parsePattern } from './patterns.js';

/** The settings of the gate, read once. */
export interface Policy {
  readonly repository: Repository;
  /** Allowed besides `repository`, each for one format. */
  readonly registries: readonly RepositoryAddress[];
  readonly endpointOverride: EndpointOverride | undefined;
  readonly weakestDigest: DigestAlgorithm;
  /** Absent: whatever the repository serves. Empty: nothing. */
  readonly allow: readonly PackagePattern[] | undefined;
  readonly deny: readonly PackagePattern[];
  /** Clients that `login` binds to the repository; undefined where it binds whatever it finds. */
  readonly clients: readonly ClientName[] | undefined;
}

/** @throws GateError 'input' for a pattern or a registry that is malformed */
export function readPolicy(settings: Settings, endpointOverride: EndpointOverride | undefined): Policy {
  const { domain, region, repository, gate } = settings;
  return {
    repository: { domain, domainOwner: settings['domain-owner'], region, repository },
    registries: gate.registries.map((text) => readRegistry(text, endpointOverride)),
    endpointOverride,
    weakestDigest: gate.integrity,
    allow: gate.allow?.map((text) => parsePattern(text, 'gate.allow')),
    deny: gate.deny.map((text) => parsePattern(text, 'gate.deny')),
    clients: settings.clients,
  };
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
  return [{ ...policy.repository, format }, ...policy.registries].some(
    (allowed) => allowed.format === format && isSameRepository(allowed, address),
  );
}

/** Whether `login` configures this client, so that what a lockfile leaves open comes from the repository. */
export function isBound(client: ClientName, policy: Policy): boolean {
  return policy.clients === undefined || policy.clients.includes(client);
}
