import { GateError, messageOf } from '../../errors.js';

/** What a verified bundle holds. */
export interface SignedContent {
  readonly payload: Buffer;
  readonly payloadType: string;
  /** Of the certificate: whom its issuer has vouched for. */
  readonly identity: { readonly name: string; readonly issuer: string };
}

/**
 * Verifies a Sigstore bundle against a trusted root, without asking anybody: the certificate and its chain at the time
 * that a log or a timestamp authority tells, their entries and proofs, and the signature.
 *
 * As many kinds of witnesses are asked for as the root knows: a private instance may have no transparency log.
 *
 * @throws GateError 'input' for a root that cannot be used; what `refuse` makes for everything else
 * @see https://github.com/sigstore/protobuf-specs
 */
export async function verifySigstore(
  document: unknown,
  root: { readonly file: string; readonly json: string },
  source: string,
  refuse: (cause: string, remedy: string) => GateError,
): Promise<SignedContent> {
  // Few runs need them.
  const { toSignedEntity, toTrustMaterial, Verifier } = await import('@sigstore/verify');
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await import('@sigstore/bundle');
  const { TrustedRoot } = await import('@sigstore/protobuf-specs');
  const trust = readRoot(() => toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root.json))), root.file);
  const hasLog = trust.tlogs.length > 0;
  if (trust.certificateAuthorities.length === 0 || (!hasLog && trust.timestampAuthorities.length === 0))
    throw unusable(root.file, 'it holds no certificate authority, or nothing that can tell a time');
  const verifier = new Verifier(trust, {
    tlogThreshold: hasLog ? 1 : 0,
    ctlogThreshold: trust.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
  try {
    const bundle = bundleFromJSON(document);
    if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it is about a file, not a statement');
    if (bundle.verificationMaterial.content.$case === 'publicKey') throw new Error('it has no certificate');
    const { identity } = verifier.verify(toSignedEntity(bundle));
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    return {
      payload,
      payloadType,
      identity: {
        name: identity?.subjectAlternativeName ?? '',
        issuer: identity?.extensions?.issuer ?? 'nobody',
      },
    };
  } catch (error) {
    throw refuse(
      `the Sigstore bundle of ${source} does not hold against ${root.file}: ${messageOf(error)}`,
      'Do not use what it vouches for before it is known who changed it, or what else signed it',
    );
  }
}

function readRoot<T>(read: () => T, file: string): T {
  try {
    return read();
  } catch (error) {
    throw unusable(file, `it is no trusted root (${messageOf(error)})`);
  }
}

function unusable(file: string, cause: string): GateError {
  return new GateError('input', {
    doing: 'read the trusted root',
    cause,
    remedy: 'Give the trusted_root.json of the Sigstore instance, as gh attestation trusted-root prints it',
    file,
  });
}
