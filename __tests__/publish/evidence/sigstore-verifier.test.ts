import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Builder } from '../../../src/publish/evidence/builder.js';
import { provenanceStatement } from '../../../src/publish/evidence/statement.js';
import { type Expectations, verifyEvidence } from '../../../src/publish/evidence/verify.js';
import { foundSigstore, type SigstoreBundle, type SigstoreInstance } from './sigstore-instance.js';

const BUILDER = 'https://github.com/acme/ui/.github/workflows/release.yml@refs/tags/v1.0.0';
const ISSUER = 'https://oidc.example';
const repository = {
  domain: 'acme',
  domainOwner: '111122223333',
  region: 'eu-west-1',
  repository: 'releases',
};
const version = { format: 'npm', namespace: 'acme', name: 'ui', version: '1.0.0' } as const;
const files = [{ name: 'package.tgz', sha256: 'ab'.repeat(32) }];
const builder: Builder = {
  id: BUILDER,
  buildType: 'https://actions.github.io/buildtypes/workflow/v1',
  externalParameters: {},
  internalParameters: {},
  resolvedDependencies: [],
  invocationId: 'https://github.com/acme/ui/actions/runs/1/attempts/1',
};
const statement = JSON.stringify(
  provenanceStatement({ version, assets: files, target: repository, builder, byproducts: [] }),
);

let sigstore: SigstoreInstance;
let bundle: SigstoreBundle;
beforeAll(async () => {
  sigstore = await foundSigstore();
  bundle = await sigstore.bundle(statement, BUILDER, ISSUER);
});

function verify(document: object, expectations: Partial<Expectations> = {}) {
  return verifyEvidence(
    { version, publishedTo: repository, files, isWhole: true },
    { source: 'release.sigstore.json', provenance: JSON.stringify(document) },
    {
      trust: { kind: 'root', file: 'trusted_root.json', json: sigstore.trustedRoot },
      builders: [BUILDER],
      issuer: ISSUER,
      ...expectations,
    },
  ).catch((error: unknown) => error);
}

const refused = (cause: RegExp) =>
  expect.objectContaining({ exitCode: 1, message: expect.stringMatching(cause) });

describe('a Sigstore bundle', () => {
  test('holds against the pinned root, offline', async () => {
    expect(await verify(bundle)).toEqual({
      builder: BUILDER,
      invocation: builder.invocationId,
      subjects: files,
    });
  });

  test('with a wrong issuer is refused', async () => {
    const other = await sigstore.bundle(statement, BUILDER, 'https://evil.example');
    expect(await verify(other)).toEqual(
      refused(
        /was issued for an identity of https:\/\/evil\.example, and https:\/\/oidc\.example is expected/,
      ),
    );
  });

  test('of somebody else is refused, whoever its statement names', async () => {
    const other = await sigstore.bundle(
      statement,
      'https://github.com/evil/ui/x.yml@refs/heads/main',
      ISSUER,
    );
    expect(await verify(other)).toEqual(refused(/it was built by https:\/\/github\.com\/evil\/ui/));
  });

  test.each<[string, (bundle: SigstoreBundle) => object]>([
    [
      'a payload altered by one byte',
      (whole) => {
        const payload = Buffer.from(statement.replace('acme', 'acmf')).toString('base64');
        return { ...whole, dsseEnvelope: { ...whole.dsseEnvelope, payload } };
      },
    ],
    [
      'another time of the log',
      (whole) => {
        const [entry] = whole.verificationMaterial.tlogEntries;
        const later = { ...entry, integratedTime: String(Number(entry!.integratedTime) + 1) };
        return {
          ...whole,
          verificationMaterial: { ...whole.verificationMaterial, tlogEntries: [later] },
        };
      },
    ],
    [
      'no entry of the log',
      (whole) => ({
        ...whole,
        verificationMaterial: { ...whole.verificationMaterial, tlogEntries: [] },
      }),
    ],
    ['no bundle at all', () => ({ mediaType: 'nothing' })],
  ])('%s is refused', async (_case, change) => {
    expect(await verify(change(bundle))).toEqual(refused(/bundle of release\.sigstore\.json does not hold/));
  });

  test('of another instance is refused', async () => {
    const other = await foundSigstore();
    expect(await verify(await other.bundle(statement, BUILDER, ISSUER))).toEqual(refused(/does not hold/));
  });

  test('needs expectations: a root vouches for everybody', async () => {
    expect(await verify(bundle, { builders: [] })).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('whose builds are expected'),
    });
  });

  test.each([['{}'], ['nonsense'], ['{"certificateAuthorities":[]}']])(
    '%s is no root: a mistake',
    async (json) => {
      expect(await verify(bundle, { trust: { kind: 'root', file: 'root.json', json } })).toMatchObject({
        exitCode: 2,
        file: 'root.json',
      });
    },
  );
});
