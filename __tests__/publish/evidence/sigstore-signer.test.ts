import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadSettings } from '../../../src/config/load.js';
import {
  type SigstoreInstance as Instance,
  sigstoreSealer,
} from '../../../src/publish/evidence/sigstore-signer.js';
import { npmTarball, writeTree } from '../../packages/archives.js';
import { temporaryFolder } from '../../packages/context.js';
import { findLeaks } from '../../support/leaks.js';
import { CLI, NODE } from '../../support/paths.js';
import { runCommand } from '../../support/run-command.js';
import { OWNER, REGION, startRepository, type TestRepository } from '../repository.js';
import { foundSigstore, type SigstoreInstance, type SigstoreServer } from './sigstore-instance.js';

let repository: TestRepository;
let sigstore: SigstoreInstance;
let server: SigstoreServer;
beforeAll(async () => {
  repository = await startRepository();
  sigstore = await foundSigstore();
  server = await sigstore.serve();
});
afterAll(async () => {
  server.close();
  await repository.close();
});
beforeEach(() => {
  server.refusal = undefined;
});

const encoded = (document: object): string => Buffer.from(JSON.stringify(document)).toString('base64url');
const CLAIMS = { iss: 'https://oidc.example', sub: 'repo:acme/ui', aud: 'sigstore', job_workflow_ref: 'a' };
const idToken = async () => `${encoded({ alg: 'none' })}.${encoded(CLAIMS)}.c2lnbmVk`;

const seal = (instance: Partial<Instance> = {}, host: { idToken?: () => Promise<string> } = { idToken }) =>
  sigstoreSealer(
    { fulcio: server.url, rekor: server.url, ...instance },
    host,
  )('{}').catch((error: unknown) => error);

const failure = (exitCode: number, message: RegExp) =>
  expect.objectContaining({ exitCode, message: expect.stringMatching(message) });

test('a job signs by its ID token what it publishes, and the root alone tells who it was', async () => {
  const folder = await temporaryFolder();
  await writeTree(
    join(folder, 'acme-ui-1.0.0.tgz'),
    await npmTarball({ name: '@acme/ui', version: '1.0.0' }),
  );
  await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
  const settings = `
domain: acme
domain-owner: "${OWNER}"
region: ${REGION}
repository: releases
publish: [{ npm: "*.tgz" }]
evidence:
  sigstore: { fulcio: "${server.url}", rekor: "${server.url}" }
  builders: ["https://github.com/acme/ui/.github/workflows/*"]
`;
  await writeFile(join(folder, 'codeartifact-gate.yml'), settings);
  const { environment } = repository;
  const asked = `${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&repository=acme/ui&ref=refs/tags/v1.0.0`;
  const job = {
    ...environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    ACTIONS_ID_TOKEN_REQUEST_URL: asked,
  };
  const published = await runCommand(NODE, [CLI, 'publish'], { folder, environment: job });
  expect(published.exitCode).toBe(0);
  expect(published.stdout).toContain('Stored the evidence');
  expect(server.requests).toEqual(['/api/v2/signingCert', '/api/v1/log/entries']);

  const {
    ACTIONS_ID_TOKEN_REQUEST_URL: _url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: _token,
    ...laptop
  } = environment;
  const verify = (...args: readonly string[]) =>
    runCommand(NODE, [CLI, 'verify', 'npm:@acme/ui@1.0.0', '--trusted-root', 'trusted_root.json', ...args], {
      folder,
      environment: laptop,
    });
  expect(await verify()).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /built by https:\/\/github\.com\/acme\/ui\/\.github\/workflows\/\S+@refs\/tags\/v1\.0\.0/,
    ),
  });
  await writeFile(join(folder, 'codeartifact-gate.yml'), `${settings}  issuer: https://other.example\n`);
  expect(await verify()).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('and https://other.example is expected'),
  });
});

describe('fails before anything is published', () => {
  test('without an ID token', async () => {
    expect(await seal({}, {})).toEqual(
      failure(2, /no ID token \(nothing here gives one\)\. Give the GitHub job/),
    );
    const denied = { idToken: () => Promise.reject(new Error('status 403')) };
    expect(await seal({}, denied)).toEqual(failure(2, /no ID token \(status 403\)/));
  });

  test('where the certificate authority does not believe the token', async () => {
    server.refusal = { path: '/api/v2/signingCert', status: 400 };
    expect(await seal()).toEqual(failure(3, /said 400: .*identity token\. Check evidence\.sigstore/));
  });

  test('where the log does not answer, after some attempts', async () => {
    server.refusal = { path: '/api/v1/log/entries', status: 503 };
    const before = server.requests.length;
    expect(await seal()).toEqual(failure(4, /127\.0\.0\.1:\d+ said 503/));
    expect(server.requests.slice(before).filter((path) => path.endsWith('/entries'))).toHaveLength(3);
  });

  test('where nobody is there', async () => {
    expect(await seal({ fulcio: 'http://127.0.0.1:9' })).toEqual(
      failure(4, /127\.0\.0\.1:9 said .*ECONNREFUSED/),
    );
  });

  test('for a token that is none, which is not told', async () => {
    const token = 'this-is-no-token-but-a-secret-all-the-same';
    const error = await seal({}, { idToken: async () => token });
    expect(error).toEqual(failure(4, /the instance could not be used/));
    expect(findLeaks([token], [['message', String((error as Error).message)]])).toEqual([]);
  });
});

test.each([
  ['sigstore: { fulcio: https://ca.example }', /must name rekor or timestamp-authority/],
  ['sigstore: { fulcio: http://ca.example, rekor: https://log.example }', /must be an address/],
  [
    'kms-key: arn:aws:kms:eu-west-1:111122223333:alias/release\n  sigstore: { fulcio: https://ca.example, rekor: https://log.example }',
    /must name kms-key or sigstore/,
  ],
])('the settings %j are refused', async (evidence, cause) => {
  const file = join(await temporaryFolder(), 'codeartifact-gate.yml');
  const own = `domain: acme\ndomain-owner: "${OWNER}"\nregion: ${REGION}\nrepository: releases\n`;
  await writeFile(file, `${own}evidence:\n  ${evidence}\n`);
  await expect(loadSettings({ flags: {}, environment: {}, file })).rejects.toEqual(failure(2, cause));
});
