import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repositoryEndpoint } from '../../src/aws/repository-url.js';
import { checkUploadConfiguration } from '../../src/packages/pypi-config.js';
import { writeTree } from './archives.js';
import { inspectContext } from './context.js';

async function check(files: (ours: string) => Readonly<Record<string, string>>): Promise<unknown> {
  const context = await inspectContext();
  const ours = repositoryEndpoint({ ...context.target, format: 'pypi' }, context.endpointOverride);
  for (const [name, text] of Object.entries(files(ours)))
    await writeTree(join(context.workingFolder, name), text);
  return checkUploadConfiguration(context).catch((error: unknown) => error);
}

test.each<[string, (ours: string) => Readonly<Record<string, string>>]>([
  ['nothing', () => ({})],
  [
    'a server that is the target',
    (ours) => ({
      '.pypirc': `[distutils]\nindex-servers =\n  a\n  b\n[a]\nrepository: https://a.example/\n[b]\nrepository = ${ours}\n`,
    }),
  ],
  ['the target without its slash', (ours) => ({ '.pypirc': `[b]\nrepository = ${ours.slice(0, -1)}\n` })],
  ["uv's address of the target", (ours) => ({ 'pyproject.toml': `[tool.uv]\npublish-url = "${ours}"\n` })],
  [
    'a project that says nothing of it',
    () => ({ 'pyproject.toml': '[project]\nname = "a"\n', '.pypirc': '# none\n' }),
  ],
])('%s: goes on', async (_name, files) => {
  expect(await check(files)).toBeUndefined();
});

test.each<[string, Readonly<Record<string, string>>, string, number]>([
  [
    'servers elsewhere',
    { '.pypirc': '[distutils]\nindex-servers = a\n\n[a]\nrepository = https://a.example/\n' },
    '.pypirc',
    4,
  ],
  ['one that is the public index by its name', { '.pypirc': '[pypi]\nusername = __token__\n' }, '.pypirc', 1],
  [
    "uv's address elsewhere",
    { 'pyproject.toml': '[project]\nname = "a"\n[tool.uv]\npublish-url = "https://a.example/"\n' },
    'pyproject.toml',
    4,
  ],
])('%s: is refused', async (_name, files, file, line) => {
  expect(await check(() => files)).toMatchObject({ code: 'refused', file, line });
});
