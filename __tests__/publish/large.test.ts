import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  CodeartifactClient,
  CreateDomainCommand,
  CreateRepositoryCommand,
  ListPackageVersionAssetsCommand,
} from '@aws-sdk/client-codeartifact';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../packages/context.js';
import { TOKEN_PREFIX } from '../support/leaks.js';
import { NODE } from '../support/paths.js';
import { sourceArguments } from '../support/source-process.js';

const GIBIBYTE = 1024 ** 3;
const MOST_MEBIBYTES = 200;

let emulator: ChildProcess;
let environment: Readonly<Record<string, string>>;
let client: CodeartifactClient;
const repository = { domain: 'acme', repository: 'releases' };

beforeAll(async () => {
  emulator = spawn(
    NODE,
    [...sourceArguments('cli/index.ts'), 'emulator', '--data', await temporaryFolder()],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface({ input: emulator.stdout! }), 'line');
  const { url, env } = JSON.parse(String(line)) as { url: string; env: Record<string, string> };
  environment = env;
  client = new CodeartifactClient({
    region: env['AWS_REGION']!,
    endpoint: url,
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! },
  });
  await client.send(new CreateDomainCommand({ domain: 'acme' }));
  await client.send(new CreateRepositoryCommand(repository));
});
afterAll(async () => {
  emulator.kill('SIGTERM');
  await once(emulator, 'exit');
});

/** Mebibytes that a process has held at most so far. Linux only: reads /proc. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

test('a file of a gibibyte takes no more memory than a small one', async () => {
  const folder = await temporaryFolder();
  const file = await open(join(folder, 'image.bin'), 'w');
  await file.write('at the beginning', 0);
  await file.truncate(GIBIBYTE);
  await file.close();
  const settings = ['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'releases'];
  const child = spawn(
    NODE,
    [
      ...[...sourceArguments('cli/index.ts'), 'publish', ...settings, '--region', 'us-east-1'],
      ...['--generic', 'image.bin', '--as', 'acme/image@1.0.0'],
    ],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  let peak = 0;
  const sampling = setInterval(async () => {
    peak = Math.max(peak, await peakOf(child.pid!));
  }, 50);
  const [exitCode] = await once(child, 'close');
  clearInterval(sampling);
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: expect.stringContaining('published') });
  // No token is asked for: the service's API takes signed requests.
  for (const secret of [TOKEN_PREFIX, environment['AWS_SECRET_ACCESS_KEY']!])
    expect(printed).not.toContain(secret);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(MOST_MEBIBYTES);
  expect(await peakOf(emulator.pid!)).toBeLessThan(2 * MOST_MEBIBYTES);
  const { assets } = await client.send(
    new ListPackageVersionAssetsCommand({
      ...repository,
      format: 'generic',
      namespace: 'acme',
      package: 'image',
      packageVersion: '1.0.0',
    }),
  );
  expect(assets).toEqual([expect.objectContaining({ name: 'image.bin', size: GIBIBYTE })]);
});
