import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { basename } from 'node:path';
import { displayVersion, type PackageVersion } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import { matchesGlob } from '../../config/glob.js';
import { GateError, messageOf } from '../../errors.js';
import { measureLarge } from '../../packages/files.js';
import { purl } from '../../report/package-url.js';
import { PROVENANCE_SUFFIX, readVersionReceipt, type VersionReceipt } from './companion.js';
import { isSignedBy, PAYLOAD_TYPE, readEnvelope } from './dsse.js';
import { verifySigstore } from './sigstore-verifier.js';
import { type NamedFile, type Provenance, readProvenance } from './statement.js';

/** Whom to believe. */
export type Trust =
  /** The public half of the key that signs: PEM, P-256. */
  | { readonly kind: 'key'; readonly file: string; readonly pem: string }
  /** Sigstore's certificate authorities and logs: the JSON of a trusted root. */
  | { readonly kind: 'root'; readonly file: string; readonly json: string };

export interface Claimed {
  readonly version: PackageVersion;
  /** Where it was published; it may have been promoted to another repository since. */
  readonly publishedTo: Repository;
  /** Its files, as the repository records them now or as they lie on disk. */
  readonly files: readonly NamedFile[];
  /** Whether `files` are all that the version has. */
  readonly isWhole: boolean;
}

export interface Expectations {
  readonly trust: Trust;
  /** Globs, one of which the builder must match. Empty: any builder that the key speaks for. */
  readonly builders: readonly string[];
  /** Of a certificate. */
  readonly issuer: string;
}

/** What was read: the text of a provenance file, and of the receipt if there is one. */
export interface Evidence {
  /** For messages. */
  readonly source: string;
  readonly provenance: string;
  readonly receipt?: string;
}

export interface Verified {
  readonly builder: string;
  readonly invocation: string | undefined;
  readonly subjects: readonly NamedFile[];
}

/**
 * Verifies that who was expected has built the files of a version and published them here. Asks nobody: trust comes
 * from a key or a root that the caller has pinned.
 *
 * @throws GateError 'refused', in words of its own for each thing that does not hold; 'input' for a key, a root or
 *   expectations that cannot be used
 */
export async function verifyEvidence(
  claimed: Claimed,
  evidence: Evidence,
  expectations: Expectations,
): Promise<Verified> {
  const refuse = (cause: string, remedy: string): GateError =>
    new GateError('refused', { doing: `verify ${displayVersion(claimed.version)}`, cause, remedy });
  if (evidence.receipt !== undefined)
    refuseReceipt(receiptOf(evidence.receipt, claimed.version), claimed, refuse);
  const provenance = await signedProvenance(evidence, expectations, refuse);
  refuseBuilder(provenance, expectations, refuse);
  refuseOtherVersion(provenance, claimed, refuse);
  refuseFiles(provenance, claimed, refuse);
  return {
    builder: provenance.builder,
    invocation: provenance.invocation,
    subjects: provenance.subjects,
  };
}

/** @returns the receipt of a companion, once it is seen to be one */
export function receiptOf(text: string, version: PackageVersion): VersionReceipt {
  const receipt = readVersionReceipt(text);
  if (receipt !== undefined) return receipt;
  throw new GateError('refused', {
    doing: `verify ${displayVersion(version)}`,
    cause: 'the receipt of its evidence cannot be read',
    remedy: 'Find out who wrote it: codeartifact-gate publish did not',
  });
}

/** The one provenance that the receipt names, as `<sha256>.intoto.json`. */
export function provenanceIn(receipt: VersionReceipt): NamedFile | undefined {
  return receipt.evidence.find(({ name }) => name.endsWith(PROVENANCE_SUFFIX));
}

/** Names and digests of files on disk. @throws GateError 'input' for what cannot be read */
export async function localFiles(paths: readonly string[]): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const path of paths) {
    try {
      files.push(await measureLarge(basename(path), path));
    } catch (error) {
      throw new GateError('input', {
        doing: 'read a file',
        cause: messageOf(error),
        remedy: 'Correct the path',
        file: path,
      });
    }
  }
  return files;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const ELSEWHERE =
  'If it was promoted from there, give --published-to; otherwise find out who published it here';

type Refuse = (cause: string, remedy: string) => GateError;

async function signedProvenance(
  { source, provenance: text }: Evidence,
  { trust, issuer, builders }: Expectations,
  refuse: Refuse,
): Promise<Provenance> {
  const altered = 'Do not use what it vouches for before it is known who changed it';
  const document = parseJson(text);
  if (document === undefined) throw refuse(`${source} is not JSON`, altered);
  if (trust.kind === 'root') {
    const { payload, payloadType, identity } = await verifySigstore(document, trust, source, refuse);
    if (identity.issuer !== issuer)
      throw refuse(
        `the certificate of ${source} was issued for an identity of ${identity.issuer}, and ${issuer} is expected`,
        'Check evidence.issuer, and who signed it',
      );
    const provenance =
      payloadType === PAYLOAD_TYPE ? readProvenance(parseJson(payload.toString())) : undefined;
    if (provenance === undefined) throw refuse(`${source} is signed, and holds no SLSA provenance`, altered);
    if (builders.length === 0) throw noBuilders();
    // Who has signed is what counts; the statement only repeats it.
    return { ...provenance, builder: identity.name };
  }
  const key = publicKey(trust);
  if (readProvenance(document) !== undefined)
    throw refuse(
      `${source} is not signed`,
      'Publish with evidence.kms-key, so that there is a signature to verify',
    );
  const envelope = readEnvelope(document);
  if (envelope === undefined)
    throw refuse(`${source} is no signed envelope of in-toto, or was altered`, altered);
  if (!isSignedBy(envelope, key))
    throw refuse(
      `the signature of ${source} does not fit: it was altered, or signed with another key than ${trust.file}`,
      altered,
    );
  const provenance = readProvenance(parseJson(envelope.payload.toString()));
  if (provenance === undefined) throw refuse(`${source} is signed, and holds no SLSA provenance`, altered);
  return provenance;
}

function noBuilders(): GateError {
  return new GateError('input', {
    doing: 'verify by a trusted root',
    cause: 'it vouches for everybody, and nothing says whose builds are expected',
    remedy: 'List them under evidence.builders, or give --builder',
  });
}

function refuseBuilder({ builder }: Provenance, { builders }: Expectations, refuse: Refuse): void {
  if (builders.length === 0 || builders.some((glob) => matchesGlob(glob, builder))) return;
  throw refuse(
    `it was built by ${builder}, and ${builders.join(' or ')} is expected`,
    'Check evidence.builders, and who released it',
  );
}

/** What publish has written is about one version and where it went; other tools may say neither. */
function refuseOtherVersion({ publishedTo, versions }: Provenance, claimed: Claimed, refuse: Refuse): void {
  if (publishedTo === undefined) return;
  if (!isSame(publishedTo, claimed.publishedTo))
    throw refuse(
      `its provenance was made for ${describe(publishedTo)}, and this is ${describe(claimed.publishedTo)}`,
      ELSEWHERE,
    );
  const expected = purl(claimed.version, claimed.version.version, {});
  const other = versions.find((url) => url !== expected);
  if (other !== undefined)
    throw refuse(
      `its provenance is about ${other}`,
      'Find out who published the files of one version as another',
    );
}

/**
 * By digest, since other tools name files in their own ways. A file that nobody vouches for is as bad as one with other
 * bytes.
 */
function refuseFiles({ subjects, publishedTo }: Provenance, claimed: Claimed, refuse: Refuse): void {
  const { files, isWhole } = claimed;
  for (const { name, sha256 } of files) {
    if (subjects.some((subject) => subject.sha256 === sha256)) continue;
    const namesake = subjects.find((subject) => subject.name === name);
    if (namesake === undefined)
      throw refuse(`its provenance does not name ${name}`, 'Find out who added it, and when');
    throw refuse(
      `${name} has SHA-256 ${sha256}, and its provenance is about ${namesake.sha256}`,
      'Do not use it: these are other bytes than those that were built',
    );
  }
  const missing = subjects.find(({ sha256 }) => !files.some((file) => file.sha256 === sha256));
  if (isWhole && publishedTo !== undefined && missing !== undefined)
    throw refuse(
      `its provenance names ${missing.name}, which is not there`,
      'Find out who removed it, or publish it again',
    );
}

/** It is not signed: what it says is held against what is, before anything is read that it names. */
function refuseReceipt(receipt: VersionReceipt, claimed: Claimed, refuse: Refuse): void {
  if (!isSame(receipt.target, claimed.publishedTo))
    throw refuse(
      `its receipt is one of ${describe(receipt.target)}, and this is ${describe(claimed.publishedTo)}`,
      ELSEWHERE,
    );
  const { format, namespace, name, version } = receipt;
  const of = displayVersion({ format, ...(namespace === undefined ? {} : { namespace }), name, version });
  if (of !== displayVersion(claimed.version))
    throw refuse(`its receipt is one of ${of}`, 'Find out who stored it there');
}

function isSame(one: Repository, other: Repository): boolean {
  return describe(one) === describe(other);
}

function describe({ repository, domain, domainOwner, region }: Repository): string {
  return `repository ${repository} of ${domain} (${domainOwner}, ${region})`;
}

function publicKey({ file, pem }: Trust & { readonly kind: 'key' }): KeyObject {
  const unusable = (cause: string): GateError =>
    new GateError('input', {
      doing: 'read the public key',
      cause,
      remedy: 'Give what aws kms get-public-key prints for an ECC_NIST_P256 key, as PEM',
      file,
    });
  let key: KeyObject;
  try {
    key = createPublicKey(pem);
  } catch (error) {
    throw unusable(`it is no public key in PEM (${messageOf(error)})`);
  }
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw unusable('it is none of the curve P-256');
  return key;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
