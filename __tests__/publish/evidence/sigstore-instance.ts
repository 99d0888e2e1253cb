import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decodeClaims } from '../../../src/aws/id-token.js';
import { temporaryFolder } from '../../packages/context.js';
import { runOpenssl } from './kms-server.js';

/** A Sigstore instance of one's own: a certificate authority and a transparency log. */
export interface SigstoreInstance {
  /** The JSON of what vouches for it. */
  readonly trustedRoot: string;
  /** Signs a statement in the name of `identity`, for whom `issuer` has vouched. @returns the bundle */
  bundle(statement: string, identity: string, issuer: string): Promise<SigstoreBundle>;
  /** Certifies and notes over HTTP, as Fulcio and Rekor do. */
  serve(): Promise<SigstoreServer>;
}

export interface SigstoreServer {
  readonly url: string;
  /** Is answered in place of a certificate, or of an entry, while it is set. */
  refusal: { readonly path: string; readonly status: number } | undefined;
  readonly requests: readonly string[];
  close(): void;
}

export interface SigstoreBundle {
  readonly mediaType: string;
  readonly verificationMaterial: {
    readonly x509CertificateChain: object;
    readonly tlogEntries: readonly (Readonly<Record<string, unknown>> & {
      readonly integratedTime: string;
    })[];
  };
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly object[];
  };
}

const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const ISSUER = '1.3.6.1.4.1.57264.1.8';

export async function foundSigstore(): Promise<SigstoreInstance> {
  const folder = await temporaryFolder();
  runOpenssl(
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', '/O=sigstore.example/CN=root', '-keyout', 'ca.key', '-out', 'ca.pem'],
      ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    ],
    folder,
  );
  const log = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const logKey = log.publicKey.export({ type: 'spki', format: 'der' });
  const logId = createHash('sha256').update(logKey).digest();
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const trustedRoot = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: 'https://log.sigstore.example',
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: logKey.toString('base64'),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor,
        },
        logId: { keyId: logId.toString('base64') },
      },
    ],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.example', commonName: 'root' },
        uri: 'https://ca.sigstore.example',
        certChain: { certificates: [{ rawBytes: await derOf(join(folder, 'ca.pem')) }] },
        validFor,
      },
    ],
    ctlogs: [],
    timestampAuthorities: [],
  });
  let serial = 0;
  /** As Rekor answers. */
  const note = (payload: Buffer, signature: string, verifier: string) => {
    serial += 1;
    const body = Buffer.from(
      JSON.stringify({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
          signatures: [{ signature, verifier }],
        },
      }),
    ).toString('base64');
    // Keys in the order of canonical JSON.
    const promised = {
      body,
      integratedTime: Math.floor(Date.now() / 1000),
      logID: logId.toString('hex'),
      logIndex: serial,
    };
    const promise = sign('sha256', Buffer.from(JSON.stringify(promised)), log.privateKey);
    const inclusionProof = proofOf(Buffer.from(body, 'base64'));
    return {
      ...promised,
      verification: { signedEntryTimestamp: promise.toString('base64'), inclusionProof },
    };
  };
  /** In a log of one entry. @see RFC 6962, section 2.1 @see https://c2sp.org/tlog-checkpoint */
  const proofOf = (leaf: Buffer) => {
    const root = createHash('sha256')
      .update(Buffer.concat([Buffer.from([0]), leaf]))
      .digest();
    const note = `log.sigstore.example\n1\n${root.toString('base64')}\n`;
    const signature = sign('sha256', Buffer.from(note), log.privateKey);
    const signed = Buffer.concat([logId.subarray(0, 4), signature]).toString('base64');
    const checkpoint = `${note}\n\u2014 log.sigstore.example ${signed}\n`;
    return { logIndex: 0, treeSize: 1, rootHash: root.toString('hex'), hashes: [], checkpoint };
  };
  return {
    trustedRoot,
    async bundle(statement, identity, issuer) {
      serial += 1;
      const { certificate, key } = await leaf(folder, serial, identity, issuer);
      const payload = Buffer.from(statement);
      const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
      const signature = sign('sha256', Buffer.concat([Buffer.from(head), payload]), key).toString('base64');
      const entry = note(payload, signature, certificate);
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: {
          x509CertificateChain: { certificates: [{ rawBytes: certificate }] },
          tlogEntries: [
            {
              logIndex: String(entry.logIndex),
              logId: { keyId: logId.toString('base64') },
              kindVersion: { kind: 'dsse', version: '0.0.1' },
              integratedTime: String(entry.integratedTime),
              inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
              canonicalizedBody: entry.body,
            },
          ],
        },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: PAYLOAD_TYPE,
          signatures: [{ sig: signature, keyid: '' }],
        },
      } as SigstoreBundle;
    },
    async serve() {
      const requests: string[] = [];
      const certify = async (body: CertificateRequest): Promise<object> => {
        const { oidcIdentityToken } = body.credentials;
        const { iss, sub, aud, job_workflow_ref: workflow } = decodeClaims(oidcIdentityToken);
        const { publicKey, proofOfPossession } = body.publicKeyRequest;
        const proof = Buffer.from(proofOfPossession, 'base64');
        if (aud !== 'sigstore' || !verify('sha256', Buffer.from(String(sub)), publicKey.content, proof))
          throw new Error('not proven');
        serial += 1;
        await writeFile(join(folder, `${serial}.pub`), publicKey.content);
        const identity = `https://github.com/${workflow}`;
        await certifyKey(folder, serial, identity, String(iss), ['-new', '-force_pubkey', `${serial}.pub`]);
        const certificates = [
          await readFile(join(folder, `${serial}.pem`), 'utf8'),
          await readFile(join(folder, 'ca.pem'), 'utf8'),
        ];
        return { signedCertificateEmbeddedSct: { chain: { certificates } } };
      };
      const enter = ({ spec }: EntryRequest): object => {
        const envelope = JSON.parse(spec.proposedContent.envelope) as SigstoreBundle['dsseEnvelope'];
        const [signature] = envelope.signatures as readonly [{ readonly sig: string }];
        const payload = Buffer.from(envelope.payload, 'base64');
        return { uuid: note(payload, signature.sig, spec.proposedContent.verifiers[0]!) };
      };
      const answers: Readonly<Record<string, (body: never) => object | Promise<object>>> = {
        '/api/v2/signingCert': certify,
        '/api/v1/log/entries': enter,
      };
      const server = createServer(async (request, response) => {
        const path = request.url ?? '';
        requests.push(path);
        const body = JSON.parse((await buffer(request)).toString()) as never;
        response.setHeader('content-type', 'application/json');
        if (served.refusal?.path === path) {
          response.statusCode = served.refusal.status;
          return response.end('{"message":"there was an error processing the identity token"}');
        }
        const answer = await answers[path]?.(body);
        response.statusCode = answer === undefined ? 404 : 201;
        return response.end(JSON.stringify(answer ?? {}));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const served: SigstoreServer = {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        refusal: undefined,
        requests,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      };
      return served;
    },
  };
}

/** @see Fulcio's API, CreateSigningCertificate */
interface CertificateRequest {
  readonly credentials: { readonly oidcIdentityToken: string };
  readonly publicKeyRequest: {
    readonly publicKey: { readonly content: string };
    readonly proofOfPossession: string;
  };
}

/** @see Rekor's API, createLogEntry, and its type dsse */
interface EntryRequest {
  readonly spec: {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] };
  };
}

async function leaf(
  folder: string,
  serial: number,
  identity: string,
  issuer: string,
): Promise<{ readonly certificate: string; readonly key: KeyObject }> {
  runOpenssl(
    [
      ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/'],
      ...['-keyout', `${serial}.key`, '-out', `${serial}.csr`],
    ],
    folder,
  );
  await certifyKey(folder, serial, identity, issuer, ['-req', '-in', `${serial}.csr`]);
  return {
    certificate: await derOf(join(folder, `${serial}.pem`)),
    key: createPrivateKey(await readFile(join(folder, `${serial}.key`))),
  };
}

/** Writes `<serial>.pem`. */
async function certifyKey(
  folder: string,
  serial: number,
  identity: string,
  issuer: string,
  key: readonly string[],
): Promise<void> {
  const extensions = [
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=codeSigning',
    `subjectAltName=critical,URI:${identity}`,
    `${ISSUER}=ASN1:UTF8String:${issuer}`,
  ];
  await writeFile(join(folder, `${serial}.cnf`), `${extensions.join('\n')}\n`);
  runOpenssl(
    [
      ...['x509', ...key, '-subj', '/', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', String(serial)],
      ...['-days', '1', '-extfile', `${serial}.cnf`, '-out', `${serial}.pem`],
    ],
    folder,
  );
}

/** In base64. */
async function derOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/-----[A-Z ]+-----|\s/g, '');
}
