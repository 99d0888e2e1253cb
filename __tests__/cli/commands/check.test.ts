import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandContext } from '../../../src/cli/command.js';
import { checkCommand } from '../../../src/cli/commands/check.js';
import { loadSettings } from '../../../src/config/load.js';
import { GateError } from '../../../src/errors.js';
import { recordingHost } from '../../support/recording-host.js';

const before = process.cwd();
let folder: string | undefined;

afterAll(removeFolder);
beforeEach(async () => {
  await removeFolder();
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  process.chdir(folder);
  await write(
    'codeartifact-gate.yml',
    'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n',
  );
});

async function removeFolder(): Promise<void> {
  process.chdir(before);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder!, name)), { recursive: true });
  await writeFile(join(folder!, name), text);
}

function lockfile(host: string): string {
  const entry = {
    version: '1.0.0',
    resolved: `https://${host}/npm/shared/a/-/a-1.0.0.tgz`,
    integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
  };
  return JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/a': entry } }, undefined, 2);
}
const OURS = lockfile('acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com');
const FOREIGN = lockfile('npm.example');

async function run(...args: string[]) {
  const { host, text } = recordingHost(folder!);
  const documents: unknown[] = [];
  const errors: unknown[] = [];
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...checkCommand.options, json: { type: 'boolean' } },
  });
  const flags = values as CommandContext['flags'];
  const context: CommandContext = {
    host: { ...host, error: (message, place) => errors.push([message, place]) },
    flags,
    operands: positionals,
    json: flags['json'] === true,
    settings: () => loadSettings({ flags: {}, environment: {} }),
    printJson: (document) => documents.push(document),
  };
  const outcome: unknown = await checkCommand.run(context).catch((error: unknown) => error);
  return { outcome, printed: text(), documents, errors };
}

describe('check', () => {
  test('exits 0 on clean lockfiles and says what it judged', async () => {
    await write('package-lock.json', OURS);
    const { outcome, printed, documents } = await run();
    expect(outcome).toBe(0);
    expect(printed).toMatch(/^1 entry of 1 lockfile seen, 1 judged, 0 not judgeable\.\n/);
    expect(printed).toMatch(/\nNo findings\.\n$/);
    expect(documents).toEqual([]);
  });

  test('exits 1 on findings, each with its place', async () => {
    await write('app/package-lock.json', FOREIGN);
    const { outcome, printed } = await run();
    expect(outcome).toBe(1);
    expect(printed).toMatch(
      /^app\/package-lock\.json:4 {2}registry {2}npm:a@1\.0\.0 {2}it comes from https:\/\/npm\.example\//,
    );
    expect(printed).toMatch(/\n1 finding\.\n$/);
  });

  test('tells to delete what npm takes a wrong address over from', async () => {
    await write('package-lock.json', FOREIGN);
    expect((await run()).printed).toContain(
      'Delete the lockfile and every node_modules, run `codeartifact-gate run -- npm install`',
    );
  });

  test('judges only the files that are named', async () => {
    await write('package-lock.json', FOREIGN);
    await write('app/package-lock.json', OURS);
    expect((await run('app/package-lock.json')).outcome).toBe(0);
    expect((await run('app/package-lock.json', 'package-lock.json')).outcome).toBe(1);
  });

  test.each([['--json'], ['--format', 'json'], ['--json', '--format', 'json']])(
    '%s %s: one document and no text',
    async (...args) => {
      await write('package-lock.json', FOREIGN);
      const { outcome, printed, documents } = await run(...args);
      expect(outcome).toBe(1);
      expect(printed).toBe('');
      expect(documents).toMatchObject([
        { version: 2, verdict: 'refused', findings: [{ rule: 'registry', line: 4 }] },
      ]);
    },
  );

  test('--format github annotates the lines', async () => {
    await write('package-lock.json', FOREIGN);
    const { outcome, errors } = await run('--format', 'github');
    expect(outcome).toBe(1);
    expect(errors).toEqual([
      [expect.stringMatching(/^registry: npm:a@1\.0\.0: /), { file: 'package-lock.json', line: 4 }],
    ]);
  });

  test('an unreadable lockfile is a finding', async () => {
    await write('package-lock.json', '{ "lockfileVersion": 3, ');
    const { outcome, printed } = await run();
    expect(outcome).toBe(1);
    expect(printed).toContain('package-lock.json:1  unreadable');
  });

  test.each([
    ['a missing file', ['other/package-lock.json']],
    ['a file that is no lockfile', ['codeartifact-gate.yml']],
    ['nothing to check', []],
    ['an unknown format', ['--format', 'xml']],
    ['two formats', ['--json', '--format', 'text']],
  ])('%s is wrong input', async (_, args) => {
    const { outcome } = await run(...args);
    expect(outcome).toBeInstanceOf(GateError);
    expect((outcome as GateError).exitCode).toBe(2);
  });

  test('--report writes each file besides what is printed', async () => {
    await write('package-lock.json', FOREIGN);
    const { outcome, printed } = await run('--report', 'sarif=out/gate.sarif', '--report', 'html=gate.html');
    expect(outcome).toBe(1);
    expect(printed).toMatch(/\n1 finding\.\n$/);
    const sarif = JSON.parse(await readFile(join(folder!, 'out/gate.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(await readFile(join(folder!, 'gate.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('--init writes a configuration that check takes, and never over one', async () => {
    await write('package-lock.json', OURS);
    expect((await run('--init')).outcome).toMatchObject({ code: 'input' });
    await rm(join(folder!, 'codeartifact-gate.yml'));
    expect((await run('--init')).outcome).toBe(0);
    expect(await readFile(join(folder!, 'codeartifact-gate.yml'), 'utf8')).toContain('repository: shared\n');
    expect((await run('--offline')).outcome).toBe(0);
  });

  test('what the repository cannot be asked is said, and hides no finding', async () => {
    await write(
      'codeartifact-gate.yml',
      'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\ngate: { verify: repository }\n',
    );
    // No credentials, and nobody to ask for some.
    Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: folder });
    await write('package-lock.json', OURS);
    expect((await run()).outcome).toMatchObject({ code: 'unauthorised' });
    const offline = await run('--offline');
    expect(offline.outcome).toBe(0);
    expect(offline.printed).toContain('The repository was not asked, though');
    await write('app/package-lock.json', FOREIGN);
    const { outcome, printed, errors } = await run();
    expect(outcome).toBe(1);
    expect(printed).toContain('app/package-lock.json:4  registry');
    expect(errors).toEqual([[expect.stringMatching(/^Could not load AWS credentials/), undefined]]);
  });

  test('a baseline that was written sets the same findings aside', async () => {
    await write('package-lock.json', FOREIGN);
    expect((await run('--write-baseline', 'known.json')).outcome).toBe(0);
    const { outcome, printed } = await run('--baseline', 'known.json');
    expect(outcome).toBe(0);
    expect(printed).toContain('1 finding is set aside by the baseline.');
    expect((await run()).outcome).toBe(1);
  });

  test('writing a baseline fails where something cannot be read', async () => {
    await write('package-lock.json', '{');
    const { outcome, errors } = await run('--write-baseline', 'known.json');
    expect(outcome).toBe(1);
    expect(errors).toEqual([
      ['Findings about files that cannot be read: 1. No baseline sets them aside: mend them.', undefined],
    ]);
  });

  test.each(['--baseline', '--since'])('%s and --write-baseline exclude each other', async (flag) => {
    await write('package-lock.json', OURS);
    const { outcome } = await run('--write-baseline', 'known.json', flag, 'x');
    expect(outcome).toMatchObject({ code: 'input', message: expect.stringContaining('exclude each other') });
  });

  test('its help has a synopsis, the exit codes and an example', () => {
    for (const text of ['Usage: codeartifact-gate check', 'Exit code: 0', 'Examples:'])
      expect(checkCommand.help).toContain(text);
  });
});
