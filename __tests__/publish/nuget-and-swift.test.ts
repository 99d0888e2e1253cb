import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nupkg, swiftArchive } from '../packages/archives.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { expectSuccess } from '../support/run-command.js';

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
  await mkdir(join(world.project, 'out'));
  await appendFile(
    join(world.project, 'codeartifact-gate.yml'),
    [
      'publish:',
      '  - nuget: out/*.nupkg',
      '  - { swift: "out/*.zip", namespace: Acme, package: Greet, version: 1.4.0 }',
      '',
    ].join('\n'),
  );
});
afterAll(() => world.close());

const write = (name: string, bytes: Buffer) => writeFile(join(world.project, 'out', name), bytes);

test('packages of both are published, found again, and never replaced', async () => {
  await write('Acme.Core.1.0.0-Beta.nupkg', nupkg('Acme.Core', '1.0.0-Beta'));
  await write(
    'Acme.Tools.1.2.0.nupkg',
    nupkg(
      'Acme.Tools',
      '1.2',
      '<dependencies><dependency id="acme.core" version="1.0.0-beta" /></dependencies>',
    ),
  );
  await write('greet.zip', swiftArchive('Greet'));
  const first = JSON.parse(expectSuccess(await world.cli(['publish', '--json'])).stdout) as {
    packages: { name: string; verdict: string }[];
  };
  expect(first.packages.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['acme.core', 'published'],
    ['greet', 'published'],
    ['acme.tools', 'published'],
  ]);
  const again = JSON.parse(expectSuccess(await world.cli(['publish', '--json'])).stdout) as typeof first;
  expect(again.packages.map(({ verdict }) => verdict)).toEqual(Array(3).fill('already-there'));
  const uploads = world.emulator
    .requests()
    .filter(({ method, service }) => service === 'repository' && method === 'PUT');
  expect(uploads.map(({ status }) => status)).toEqual([201, 201, 201]);

  await write('greet.zip', swiftArchive('Greet', [{ name: 'Greet/more.txt', content: 'x' }]));
  const other = await world.cli(['publish']);
  expect(other.exitCode).toBe(5);
  expect(other.stderr).toContain('swift:acme/greet@1.4.0');
  const repository = world.emulator.catalog.repository('acme', OWNER, 'shared');
  expect(
    world.emulator.catalog
      .packages(repository)
      // What vouches for them is beside them.
      .filter(({ format }) => format !== 'generic')
      .map(({ format, namespace, name }) => [format, namespace, name]),
  ).toEqual([
    ['nuget', undefined, 'acme.core'],
    ['nuget', undefined, 'acme.tools'],
    ['swift', 'acme', 'greet'],
  ]);
});
