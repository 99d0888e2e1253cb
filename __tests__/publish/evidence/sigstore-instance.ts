import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../packages/context.js';
import { runOpenssl } from './kms-server.js';

/** A Sigstore instance of one's own: a certificate authority and a transparency log, without a network. */
export interface SigstoreInstance {
  /** The JSON of what vouches for it. */
  readonly trustedRoot: string;
  /** Signs a statement in the name of `identity`, for whom `issuer` has vouched. @returns the bundle */
  bundle(statement: string, identity: string, issuer: string): Promise<SigstoreBundle>;
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
  return {
    trustedRoot,
    async bundle(statement, identity, issuer) {
      serial += 1;
      const { certificate, key } = await leaf(folder, serial, identity, issuer);
      const payload = Buffer.from(statement);
      const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
      const signature = sign('sha256', Buffer.concat([Buffer.from(head), payload]), key).toString('base64');
      const body = Buffer.from(
        JSON.stringify({
          apiVersion: '0.0.1',
          kind: 'dsse',
          spec: {
            payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
            signatures: [{ signature, verifier: certificate }],
          },
        }),
      ).toString('base64');
      const integratedTime = Math.floor(Date.now() / 1000);
      // Keys in the order of canonical JSON.
      const promise = JSON.stringify({
        body,
        integratedTime,
        logID: logId.toString('hex'),
        logIndex: serial,
      });
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: {
          x509CertificateChain: { certificates: [{ rawBytes: certificate }] },
          tlogEntries: [
            {
              logIndex: String(serial),
              logId: { keyId: logId.toString('base64') },
              kindVersion: { kind: 'dsse', version: '0.0.1' },
              integratedTime: String(integratedTime),
              inclusionPromise: {
                signedEntryTimestamp: sign('sha256', Buffer.from(promise), log.privateKey).toString('base64'),
              },
              canonicalizedBody: body,
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
  };
}

async function leaf(
  folder: string,
  serial: number,
  identity: string,
  issuer: string,
): Promise<{ readonly certificate: string; readonly key: KeyObject }> {
  const extensions = [
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=codeSigning',
    `subjectAltName=critical,URI:${identity}`,
    `${ISSUER}=ASN1:UTF8String:${issuer}`,
  ];
  await writeFile(join(folder, `${serial}.cnf`), `${extensions.join('\n')}\n`);
  runOpenssl(
    [
      ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/'],
      ...['-keyout', `${serial}.key`, '-out', `${serial}.csr`],
    ],
    folder,
  );
  runOpenssl(
    [
      ...['x509', '-req', '-in', `${serial}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key'],
      ...['-set_serial', String(serial), '-days', '1', '-extfile', `${serial}.cnf`, '-out', `${serial}.pem`],
    ],
    folder,
  );
  return {
    certificate: await derOf(join(folder, `${serial}.pem`)),
    key: createPrivateKey(await readFile(join(folder, `${serial}.key`))),
  };
}

/** In base64. */
async function derOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/-----[A-Z ]+-----|\s/g, '');
}
