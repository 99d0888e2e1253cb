import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { publishStatements } from '../../../src/buildspec/project/codeartifact-rights.js';
import { loadSettings } from '../../../src/config/load.js';

async function actionsFor(publish: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rights-'));
  try {
    await writeFile(
      join(folder, 'codeartifact-gate.yml'),
      `domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\npublish: [${publish}]\n`,
    );
    const settings = await loadSettings({ folder, flags: {}, environment: {} });
    return publishStatements(settings).flatMap((statement) => [statement['Action']].flat() as string[]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const READ = 'codeartifact:ReadFromRepository';
const METADATA = 'codeartifact:PutPackageMetadata';

test.each([
  ['{ npm: packages/ui }', [METADATA, READ]],
  ['{ swift: a.zip, namespace: acme, package: Greet, version: 1.4.0 }', [READ]],
  ['{ generic: a.zip, namespace: acme, package: greet, version: 1.4.0 }', []],
  ['{ nuget: "out/*.nupkg" }', [READ]],
  ['{ maven: . }', [METADATA, READ]],
] as const)('publishing %s may %j besides', async (publish, expected) => {
  const actions = await actionsFor(publish);
  expect(actions).toContain('codeartifact:PublishPackageVersion');
  expect(actions.filter((action) => [READ, METADATA].includes(action))).toEqual(expected);
});
