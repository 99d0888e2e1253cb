import type { PackageName } from '../../../aws/formats.js';
import { GateError } from '../../../errors.js';
import type { LockedPackage } from '../../../lockfiles/locked-package.js';
import type { Endpoint } from '../endpoint.js';
import type { Publication, RecordedFile, Unknown } from '../facts.js';

/** What the policy asks of every version. */
export interface Wanted {
  readonly digests: boolean;
  readonly published: boolean;
  readonly origin: boolean;
}

/** A version as the page of its package shows it. */
export interface ShownVersion {
  readonly files: readonly RecordedFile[];
  /** Of the files that the entry locks. */
  publishedFor(entry: LockedPackage): Publication | Unknown;
  /** The page shows versions of other states too, and this one seems to be one: its status has to be asked for. */
  readonly mayBeWithdrawn?: boolean;
}

/** Everything that one page says of a package. Only Published versions are on it. */
export interface PackagePage {
  find(version: string): ShownVersion | undefined;
}

/** How the endpoint of one format is asked. A format without a method has nothing to ask there. */
export interface FormatFacts {
  /**
   * All versions of a package at once.
   *
   * @returns undefined where the repository shows no such package
   * @throws GateError 'unavailable' for an answer that makes no sense
   */
  readPage?(endpoint: Endpoint, name: PackageName, wanted: Wanted): Promise<PackagePage | undefined>;
  /** For formats without such a page: whether a client gets the file of the entry, and when it was published. */
  lookAt?(endpoint: Endpoint, entry: LockedPackage, wanted: Wanted): Promise<ShownVersion | undefined>;
  /** Paths below the endpoint of all files that the entry can be of. */
  filePaths?(entry: LockedPackage, files: readonly RecordedFile[]): readonly string[];
}

export const NO_SOURCE_OF_AGE: Unknown = {
  unknown: 'no answer of the repository tells when it was published',
  remedy: 'Except it from minimum-age, with a reason, once somebody has looked at it',
};

/** @param text as the source spells a time; anything that is none makes the age unknown */
export function publication(text: unknown, source: string): Publication | Unknown {
  const at = typeof text === 'string' && /^\d{4}-\d\d-\d\d|,/.test(text) ? new Date(inZone(text)) : undefined;
  if (at === undefined || Number.isNaN(at.getTime()))
    return { ...NO_SOURCE_OF_AGE, unknown: `${source} does not tell when it was published` };
  return { at, source };
}

/** A time without a zone means that of this machine to JavaScript; the sources all mean UTC. */
function inZone(text: string): string {
  return /T[\d:.]+$/.test(text) ? `${text}Z` : text;
}

/** @throws GateError 'unavailable' */
export function parsePage(text: string, endpoint: Endpoint, name: PackageName): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw senselessPage(endpoint, name, 'it is no JSON');
  }
}

export function senselessPage({ address }: Endpoint, { name }: PackageName, cause: string): GateError {
  return new GateError('unavailable', {
    doing: `read the page of ${name} in repository ${address.repository}`,
    cause: `its page makes no sense: ${cause}`,
    remedy: 'Check what answers at that address (proxy, captive portal, AWS_ENDPOINT_URL*), and run again',
  });
}

/** A member of something that came from outside: own properties only, so that no name finds an inherited one. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

export function textMember(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function listMember(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}
