import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandContext } from '../../../src/cli/command.js';
import { publishCommand } from '../../../src/cli/commands/publish.js';
import { loadSettings } from '../../../src/config/load.js';
import { npmTarball, writeTree } from '../../packages/archives.js';
import { startRepository, type TestRepository, testHost } from '../../publish/repository.js';

let repository: TestRepository;
let folder: string;
const before = process.cwd();

beforeAll(async () => {
  repository = await startRepository();
});
afterAll(async () => {
  process.chdir(before);
  await repository.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  process.chdir(before);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  await writeTree(
    join(folder, 'codeartifact-gate.yml'),
    'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: releases\npublish:\n  - npm: listed/*\n',
  );
  process.chdir(folder);
});

async function run(args: readonly string[]) {
  const { host, printed } = await testHost();
  const documents: unknown[] = [];
  const { values } = parseArgs({
    args: [...args],
    options: { ...publishCommand.options, json: { type: 'boolean' } },
  });
  const flags = values as CommandContext['flags'];
  const context: CommandContext = {
    host,
    flags,
    operands: [],
    json: flags['json'] === true,
    settings: () => loadSettings({ flags, environment: process.env }),
    printJson: (document) => documents.push(document),
  };
  const outcome = await publishCommand.run(context).catch((error: unknown) => error);
  return { outcome, printed: printed(), documents, outputs: host.outputs };
}

async function tarball(path: string, name: string, description = ''): Promise<void> {
  await writeTree(join(folder, path), await npmTarball({ name, version: '1.0.0', description }));
}

describe('publish', () => {
  test('publishes what the configuration lists, then finds it there', async () => {
    await tarball('listed/one-1.0.0.tgz', 'one');
    const first = await run([]);
    expect(first.outcome).toBe(0);
    expect(first.printed).toMatch(/npm:one@1\.0\.0 +published +package\.tgz +\d+ +[0-9a-f]{64}/);
    expect([...first.outputs]).toEqual([
      ['published', 'npm:one@1.0.0'],
      ['skipped', ''],
    ]);
    const second = await run([]);
    expect(second.outcome).toBe(0);
    expect([...second.outputs]).toEqual([
      ['published', ''],
      ['skipped', 'npm:one@1.0.0'],
    ]);
    expect(second.documents).toEqual([]);
  });

  test('publishes what flags name instead, each as often as given', async () => {
    await tarball('listed/unwanted-1.0.0.tgz', 'unwanted');
    await tarball('a/two-1.0.0.tgz', 'two');
    await tarball('b/three-1.0.0.tgz', 'three');
    const { outcome, outputs } = await run(['--npm', 'a/*.tgz', '--npm=b/*.tgz']);
    expect(outcome).toBe(0);
    expect(outputs.get('published')).toBe('npm:three@1.0.0\nnpm:two@1.0.0');
  });

  test('--json prints one document with coordinates, digests and verdicts', async () => {
    await tarball('listed/four-1.0.0.tgz', 'four');
    const { documents } = await run(['--json']);
    expect(documents).toEqual([
      {
        target: { domain: 'acme', domainOwner: '111122223333', region: 'eu-west-1', repository: 'releases' },
        planDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        packages: [
          {
            format: 'npm',
            name: 'four',
            version: '1.0.0',
            verdict: 'published',
            assets: [
              {
                name: 'package.tgz',
                size: expect.any(Number),
                sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
              },
            ],
          },
        ],
      },
    ]);
  });

  test('--plan prints what would be published where, and what is there; with --offline it sends nothing', async () => {
    await tarball('listed/five-1.0.0.tgz', 'five');
    repository.newRequests();
    const { outcome, printed } = await run(['--plan']);
    expect(outcome).toBe(0);
    expect(printed).toMatch(/^To repository releases of acme/);
    expect(printed).toMatch(
      /npm:five@1\.0\.0 +absent +package\.tgz +\d+ +[0-9a-f]{64} +\S+five-1\.0\.0\.tgz/,
    );
    expect(repository.newRequests().map(({ operation }) => operation)).not.toContain('GetAuthorizationToken');
    const offline = await run(['--plan', '--offline']);
    expect(offline.printed).toMatch(/npm:five@1\.0\.0 +not asked/);
    expect(repository.newRequests()).toEqual([]);
  });

  test('--plan-digest publishes what was approved, or says what differs', async () => {
    await tarball('listed/seven-1.0.0.tgz', 'seven');
    const [plan] = (await run(['--plan', '--json'])).documents as { planDigest: string }[];
    const file = await writeTree(join(folder, 'plan.json'), JSON.stringify(plan));
    await tarball('listed/seven-1.0.0.tgz', 'seven', 'changed');
    await tarball('listed/eight-1.0.0.tgz', 'eight');
    repository.newRequests();
    const byDigest = await run(['--plan-digest', plan!.planDigest]);
    expect(byDigest.outcome).toMatchObject({ code: 'refused', exitCode: 1 });
    const byFile = await run(['--plan-digest', file]);
    expect(byFile.outcome).toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /npm:eight@1\.0\.0 package\.tgz was not approved; npm:seven@1\.0\.0 package\.tgz has SHA-256 [0-9a-f]{64}, and [0-9a-f]{64} was approved/,
      ),
    });
    expect(repository.newRequests()).toEqual([]);
    await rm(join(folder, 'listed/eight-1.0.0.tgz'));
    await tarball('listed/seven-1.0.0.tgz', 'seven');
    expect((await run(['--plan-digest', plan!.planDigest.toUpperCase()])).outcome).toBe(0);
    // What the repository holds is no part of it.
    expect((await run(['--plan-digest', file])).outcome).toBe(0);
  });

  test('--plan-digest takes no approval that cannot be read', async () => {
    await tarball('listed/nine-1.0.0.tgz', 'nine');
    await writeTree(join(folder, 'other.json'), '{}');
    for (const given of ['other.json', 'nowhere.json', 'abc'])
      expect((await run(['--plan-digest', given])).outcome).toMatchObject({ code: 'input', exitCode: 2 });
  });

  test('--receipt keeps what happened; no room for it after the upload: exit 6', async () => {
    await tarball('listed/ten-1.0.0.tgz', 'ten');
    const full = await run(['--receipt', '/dev/full']);
    expect(full.outcome).toMatchObject({ exitCode: 6, message: expect.stringContaining('ENOSPC') });
    expect(full.outputs.get('published')).toBe('npm:ten@1.0.0');
    const { outcome, outputs } = await run(['--receipt', 'receipt.json']);
    expect(outcome).toBe(0);
    expect(outputs.get('receipt')).toBe(join(folder, 'receipt.json'));
    expect(JSON.parse(await readFile(join(folder, 'receipt.json'), 'utf8'))).toMatchObject({
      planDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      packages: [{ name: 'ten', verdict: 'already-there' }],
    });
    repository.newRequests();
    expect((await run(['--receipt', 'nowhere/receipt.json'])).outcome).toMatchObject({ code: 'input' });
    expect(repository.newRequests()).toEqual([]);
  });

  test.each([
    [['--offline'], '--offline goes with --plan'],
    [['--plan', '--plan-digest', 'x'], '--plan-digest means nothing'],
    [['--plan', '--receipt', 'x'], '--receipt means nothing'],
  ])('%s: is refused', async (args, message) => {
    expect((await run(args)).outcome).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  test('--generic makes one version of any files, under the name that --as gives', async () => {
    await writeTree(join(folder, 'out/a.zip'), 'a');
    await writeTree(join(folder, 'out/b.zip'), 'b');
    const { outcome, outputs } = await run(['--generic', 'out/*', '--as', 'acme/installer@1.4.0']);
    expect(outcome).toBe(0);
    expect(outputs.get('published')).toBe('generic:acme/installer@1.4.0');
  });

  test.each([
    [['--generic', 'out/*'], '--generic needs --as'],
    [['--as', 'acme/installer@1'], '--as goes with --generic'],
    [['--generic', 'out/*', '--as', 'installer@1'], 'is no NAMESPACE/PACKAGE@VERSION'],
  ])('%j is a mistake', async (args, cause) => {
    expect((await run(args)).outcome).toMatchObject({
      code: 'input',
      message: expect.stringContaining(cause),
    });
  });

  test('other bytes: throws the conflict that exits with 5', async () => {
    await tarball('listed/six-1.0.0.tgz', 'six');
    expect((await run([])).outcome).toBe(0);
    await tarball('listed/six-1.0.0.tgz', 'six', 'changed');
    expect((await run([])).outcome).toMatchObject({ code: 'conflict', exitCode: 5 });
  });

  test('nothing that matches is a mistake, not a success', async () => {
    expect((await run([])).outcome).toMatchObject({ code: 'input', exitCode: 2 });
  });

  test('every option stands in the help', () => {
    for (const option of Object.keys(publishCommand.options))
      expect(publishCommand.help).toContain(`--${option} `);
    expect(publishCommand.help).toMatch(/Examples?:\n {2}codeartifact-gate publish/);
  });
});
