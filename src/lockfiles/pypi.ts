import { posix } from 'node:path';
import { valid as validVersion } from '@renovatebot/pep440';
import { normalisePypiName } from '../aws/formats.js';
import { hexDigest } from './digest.js';
import {
  DIGEST_BYTES,
  type Digest,
  type DigestAlgorithm,
  type Integrity,
  type LockedFile,
  NO_INTEGRITY,
  type Source,
} from './locked-package.js';
import { insideCheckout } from './paths.js';
import { inWords, isShortText, isTable, type TomlEntry, type TomlTable } from './toml.js';

/** The normalised name, or undefined where the value is no name. @see PEP 508, "Names"; PEP 503 */
export function readPypiName(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(value) ? normalisePypiName(value) : undefined;
}

/** @see PEP 440 */
export function isPypiVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\S{1,200}$/.test(value) && validVersion(value) !== null;
}

/** Digests written as `sha256:<hex>`. */
export function readHashes(hashes: readonly unknown[]): Integrity {
  const digests: Digest[] = [];
  const malformed: string[] = [];
  for (const hash of hashes) {
    const [algorithm, hex] = typeof hash === 'string' ? hash.split(':', 2) : [];
    const digest = hexDigest(algorithm ?? '', hex ?? '');
    if (digest === undefined || hash !== `${algorithm}:${hex}`) malformed.push(inWords(hash));
    else digests.push(digest);
  }
  return { digests, malformed };
}

export interface PypiFiles {
  readonly integrity: Integrity;
  /** Those that have an address. */
  readonly files: readonly LockedFile[];
  /** Whether there are files, and every one has an address. */
  readonly areAddressed: boolean;
}

/**
 * The files that an entry lists: rows with `url`, `path` or a bare file name, and digests.
 *
 * @param digestsOf reads the one field that the clients of the format read: `hashField` or `hashesField`
 * @returns a clause where they cannot be read
 */
export function readPypiFiles(
  rows: readonly unknown[],
  entry: TomlEntry,
  digestsOf: (row: TomlTable) => Integrity,
): PypiFiles | string {
  const digests: Digest[] = [];
  const malformed: string[] = [];
  const undigested: string[] = [];
  const files: LockedFile[] = [];
  let areAddressed = rows.length > 0;
  for (const row of rows) {
    if (!isTable(row)) return 'one of its files is not a table';
    // Where both are given, a client may take either.
    const addresses = [row.url, row.path].filter((address) => address !== undefined);
    const label = addresses[0] ?? row.file ?? row.filename ?? row.name;
    if (!isShortText(label) || !addresses.every(isShortText)) return 'one of its files has no name';
    files.push(...addresses.map((address) => ({ address, line: entry.lineOf(address) })));
    if (addresses.length === 0) areAddressed = false;
    const integrity = digestsOf(row);
    if (integrity.digests.length + integrity.malformed.length === 0) undigested.push(label);
    digests.push(...integrity.digests);
    malformed.push(...integrity.malformed);
  }
  const integrity = { digests, malformed, ...(undigested.length === 0 ? {} : { undigested }) };
  return { integrity, files, areAddressed };
}

/** `hash = "sha256:<hex>"`: uv, poetry, PDM. */
export function hashField({ hash }: TomlTable): Integrity {
  return readHashes(hash === undefined ? [] : [hash]);
}

/** `hashes = { sha256 = "<hex>" }`: PEP 751. */
export function hashesField({ hashes }: TomlTable): Integrity {
  if (!isTable(hashes)) return readHashes(hashes === undefined ? [] : [hashes]);
  const { digests, malformed } = readHashes(
    Object.entries(hashes).map(([algorithm, hex]) => `${algorithm}:${inWords(hex)}`),
  );
  // A client checks all of them, so the strongest is what counts.
  return { digests: digests.toSorted(byStrength).slice(0, 1), malformed };
}

const ALGORITHMS = Object.keys(DIGEST_BYTES) as DigestAlgorithm[];

function byStrength(a: Digest, b: Digest): number {
  return ALGORITHMS.indexOf(b.algorithm) - ALGORITHMS.indexOf(a.algorithm);
}

/** What is built from a folder or a commit is no archive that a digest could be of. */
export function integrityOf({ kind }: Source, integrity: Integrity): Integrity {
  return kind === 'workspace' || kind === 'path' || kind === 'git' ? NO_INTEGRITY : integrity;
}

export const UNADDRESSED = 'it comes from an index, but one of its files has no address';
export const OUTSIDE = 'its folder lies outside of the checkout';
export const MOVE_INSIDE = 'Move the folder into the checkout';

/**
 * A dependency by path: an archive, or a folder of the checkout.
 *
 * @param lockfile its path relative to the checkout
 * @returns undefined where the folder lies outside of the checkout
 */
export function pathSource(lockfile: string, path: string): Source | undefined {
  if (/\.(?:whl|zip|egg|tgz|tbz|txz|tar(?:\.[a-z0-9]+)?)$/i.test(path))
    return { kind: 'file', address: path };
  return insideCheckout(posix.dirname(lockfile), path) === undefined ? undefined : { kind: 'path' };
}

/** @param commit the id that the lockfile holds the branch or tag at */
export function gitSource(url: string, commit: unknown): Source {
  const address = `git+${url}`;
  return { kind: 'git', address: typeof commit === 'string' ? `${address}#${commit}` : address };
}
