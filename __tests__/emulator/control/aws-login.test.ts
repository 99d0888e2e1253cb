import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningEmulator, startEmulator } from '../../../src/emulator/index.js';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { buildPython } from '../planes/python-files.js';
import { type AwsCli, installAwsCli } from './aws-cli.js';
import { pythonTool } from './venv.js';

const STORE = ['--domain', 'acme', '--domain-owner', '111122223333', '--repository', 'store'];

let emulator: RunningEmulator;
let aws: AwsCli;

beforeAll(async () => {
  emulator = await startEmulator();
  aws = await installAwsCli(emulator);
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: '111122223333' });
  emulator.catalog.createRepository({ domain, name: 'store' });
});

afterAll(async () => {
  await emulator?.close();
  await aws?.remove();
});

/** A client as the user would start it after the login: it knows the home folder, and nothing else. */
async function run(command: string, ...args: readonly string[]): Promise<CommandResult> {
  const { HOME, PATH } = aws.environment;
  const result = await runCommand(command, args, { folder: aws.home, environment: { HOME, PATH } });
  if (result.exitCode !== 0) throw new Error(`${command} ended with ${result.exitCode}:\n${result.stderr}`);
  return result;
}

function answered(format: string, method: string): readonly string[] {
  return emulator
    .requests()
    .filter((request) => request.format === format && request.method === method && request.status === 200)
    .map(({ path }) => path.replace(`/${format}/d/acme-111122223333/store`, ''));
}

async function versionsOf(
  format: string,
  name: string,
  ...more: readonly string[]
): Promise<readonly string[]> {
  const listed = await aws.read(
    'list-package-versions',
    ...STORE,
    '--format',
    format,
    '--package',
    name,
    ...more,
  );
  return listed.versions.map((each: { version: string }) => each.version);
}

describe('aws codeartifact login', () => {
  test('sends npm to the repository', async () => {
    const { exitCode, stderr } = await aws.run('login', '--tool', 'npm', ...STORE);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const project = join(aws.home, 'project');
    await mkdir(project);
    await writeFile(
      join(project, 'package.json'),
      JSON.stringify({ name: '@acme/kit', version: '1.2.3', description: 'A kit', license: 'MIT' }),
    );
    await run('npm', 'publish', project);
    expect(answered('npm', 'PUT')).toEqual(['/@acme%2fkit']);
    const shown = await run('npm', 'view', '@acme/kit', 'version');
    expect(shown.stdout.trim()).toBe('1.2.3');
    expect(await versionsOf('npm', 'kit', '--namespace', 'acme')).toEqual(['1.2.3']);
    const details = [
      '--format',
      'npm',
      '--namespace',
      'acme',
      '--package',
      'kit',
      '--package-version',
      '1.2.3',
    ];
    const { packageVersion } = await aws.read('describe-package-version', ...STORE, ...details);
    expect(packageVersion).toMatchObject({
      displayName: '@acme/kit',
      summary: 'A kit',
      licenses: [{ name: 'MIT' }],
      origin: { originType: 'INTERNAL', domainEntryPoint: { repositoryName: 'store' } },
    });
  });

  test('sends twine and pip to the repository', async () => {
    const twine = await aws.run('login', '--tool', 'twine', ...STORE);
    expect({ exitCode: twine.exitCode, stderr: twine.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { wheel, wheelName, wheelBytes } = await buildPython(join(aws.home, 'python'), {
      name: 'acme-kit',
      version: '1.0',
    });
    await run(pythonTool('twine'), 'upload', '--repository', 'codeartifact', wheel);
    expect(answered('pypi', 'POST')).toEqual(['/']);
    const pip = await aws.run('login', '--tool', 'pip', ...STORE);
    expect({ exitCode: pip.exitCode, stderr: pip.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const target = join(aws.home, 'downloads');
    await run(
      pythonTool('pip'),
      'download',
      '--no-deps',
      '--no-cache-dir',
      '--dest',
      target,
      'acme-kit==1.0',
    );
    expect(await readFile(join(target, wheelName))).toEqual(wheelBytes);
    expect(answered('pypi', 'GET')).toEqual(['/simple/acme-kit/', `/simple/acme-kit/1.0/${wheelName}`]);
    // The name is normalised before it is looked up.
    expect(await versionsOf('pypi', 'Acme.Kit')).toEqual(['1.0']);
  });
});
