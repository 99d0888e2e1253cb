import { GateError, messageOf } from '../../errors.js';
import type { Host } from '../../host/host.js';
import { PAYLOAD_TYPE, type Sealer } from './dsse.js';

/** Addresses of a Sigstore instance: its certificate authority, and what tells when something was signed. */
export interface SigstoreInstance {
  readonly fulcio: string;
  readonly rekor?: string | undefined;
  readonly 'timestamp-authority'?: string | undefined;
}

/** Whom the ID token is for. @see https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/ */
const AUDIENCE = 'sigstore';
const REQUEST = { retry: 2, timeout: 15_000 } as const;

/**
 * Signs statements in the name of the job: with a key that is made for it and certified for the job's ID token, and
 * noted by the log or the timestamp authority, or both.
 *
 * @returns what makes a Sigstore bundle of a statement; it throws GateError: 'input' where no ID token can be had,
 *   'unauthorised' where the instance refuses it, 'unavailable' where it does not answer
 * @see https://github.com/sigstore/sigstore-js, `@sigstore/sign`
 */
export function sigstoreSealer(instance: SigstoreInstance, { idToken }: Pick<Host, 'idToken'>): Sealer {
  let token: Promise<string> | undefined;
  return async (statement) => {
    if (idToken === undefined) throw noIdToken('nothing here gives one');
    token ??= idToken(AUDIENCE);
    const identity = await token.catch((error: unknown) => {
      throw noIdToken(messageOf(error), error);
    });
    // Few runs sign, and it takes long to load.
    const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import('@sigstore/sign');
    const { bundleToJSON } = await import('@sigstore/bundle');
    const { fulcio, rekor, 'timestamp-authority': authority } = instance;
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({
        ...REQUEST,
        fulcioBaseURL: fulcio,
        identityProvider: { getToken: async () => identity },
      }),
      witnesses: [
        ...(rekor === undefined ? [] : [new RekorWitness({ ...REQUEST, rekorBaseURL: rekor })]),
        ...(authority === undefined ? [] : [new TSAWitness({ ...REQUEST, tsaBaseURL: authority })]),
      ],
    });
    try {
      const bundle = await builder.create({ data: Buffer.from(statement), type: PAYLOAD_TYPE });
      return JSON.stringify(bundleToJSON(bundle));
    } catch (error) {
      throw explain(error, instance);
    }
  };
}

function noIdToken(cause: string, underlying?: unknown): GateError {
  return new GateError('input', {
    doing: 'sign the provenance by Sigstore',
    cause: `the job has no ID token (${cause})`,
    remedy:
      'Give the GitHub job permissions: id-token: write, or name evidence.kms-key in place of evidence.sigstore',
    underlying,
  });
}

/** Which part of the instance failed. The library's own words for a token that it cannot read hold that token. */
const PARTS: Readonly<Record<string, keyof SigstoreInstance>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: 'fulcio',
  TLOG_CREATE_ENTRY_ERROR: 'rekor',
  TLOG_FETCH_ENTRY_ERROR: 'rekor',
  TSA_CREATE_TIMESTAMP_ERROR: 'timestamp-authority',
};

function explain(error: unknown, instance: SigstoreInstance): GateError {
  const { code, cause } = error as { readonly code?: string; readonly cause?: unknown };
  const part = PARTS[code ?? ''];
  const status = (cause as { readonly statusCode?: number } | undefined)?.statusCode;
  const isRefused = part === 'fulcio' && (status === 400 || status === 401 || status === 403);
  const told = status === undefined ? messageOf(cause ?? error) : `${status}: ${messageOf(cause)}`;
  return new GateError(isRefused ? 'unauthorised' : 'unavailable', {
    doing: 'sign the provenance by Sigstore',
    cause: part === undefined ? 'the instance could not be used' : `${instance[part]} said ${told}`,
    remedy: isRefused
      ? 'Check evidence.sigstore: its certificate authority has to trust the ID tokens of this job'
      : 'Check evidence.sigstore, and try again',
    underlying: error,
  });
}
