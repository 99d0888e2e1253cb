import {
  CodeartifactClient,
  GetAuthorizationTokenCommand,
  ListPackageVersionsCommand,
} from '@aws-sdk/client-codeartifact';
import { afterEach, expect, test } from '@jest/globals';
import { type EmulatorOptions, type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';

const DOMAIN = { domain: 'acme', domainOwner: '111122223333' };

let emulator: RunningEmulator;
afterEach(() => emulator.close());

/** A client that does not ask again. */
async function start(options: EmulatorOptions): Promise<CodeartifactClient> {
  // A clock that stands still never fills a quota up.
  const now = Date.now();
  emulator = await startEmulator({ clock: () => now, ...options });
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: '111122223333' });
  emulator.catalog.createRepository({ domain, name: 'shared' });
  return new CodeartifactClient({
    endpoint: emulator.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: {
      accessKeyId: emulator.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: emulator.env['AWS_SECRET_ACCESS_KEY']!,
    },
  });
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('the control plane throttles as the SDK expects it', async () => {
  const client = await start({ quotas: true });
  const command = new GetAuthorizationTokenCommand(DOMAIN);
  for (let request = 0; request < 40; request++) await client.send(command);
  expect(await failureOf(client.send(command))).toMatchObject({
    name: 'ThrottlingException',
    $metadata: { httpStatusCode: 429 },
    $response: { headers: { 'retry-after': '1' } },
  });
  // Another operation has a quota of its own.
  const other = new ListPackageVersionsCommand({
    ...DOMAIN,
    repository: 'shared',
    format: 'npm',
    package: 'tool',
  });
  expect(await failureOf(client.send(other))).toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a repository endpoint throttles all readers of the account together', async () => {
  const client = await start({ quotas: true });
  const tokens = [];
  for (let count = 0; count < 2; count++)
    tokens.push((await client.send(new GetAuthorizationTokenCommand(DOMAIN))).authorizationToken);
  const url = `${emulator.url}/npm/d/acme-111122223333/shared/tool`;
  const statuses: number[] = [];
  for (let request = 0; request < 801; request++) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${tokens[request % 2]}` } });
    statuses.push(answer.status);
    await answer.text();
    if (answer.status === 429) expect(answer.headers.get('retry-after')).toBe('1');
  }
  // The two tokens were reads as well.
  expect(statuses.indexOf(429)).toBe(798);
});

test('requests without a token are counted by address', async () => {
  await start({ quotas: true });
  const url = `${emulator.url}/npm/d/acme-111122223333/shared/tool`;
  const statuses: number[] = [];
  for (let request = 0; request < 601; request++) {
    const answer = await fetch(url);
    statuses.push(answer.status);
    await answer.text();
  }
  expect(statuses.indexOf(429)).toBe(600);
});

test('without the option nothing is counted', async () => {
  const client = await start({});
  for (let request = 0; request < 60; request++) await client.send(new GetAuthorizationTokenCommand(DOMAIN));
  expect(emulator.requests().every(({ status }) => status === 200)).toBe(true);
});
