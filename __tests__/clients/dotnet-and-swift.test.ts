import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GateWorld, gateWorld } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { NODE, ROOT } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// dotnet and swift cannot be installed here: what they would read and send is played by a program.

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
});
afterAll(() => world.close());

const PLAYED = [
  NODE,
  '--no-warnings',
  '--import',
  join(ROOT, '__tests__', 'support', 'typescript.mjs'),
  join(ROOT, '__tests__', 'clients', 'played-clients.ts'),
];

const PLAYED_WELL = {
  nuget: { pushed: 201, found: [{ isSame: true }] },
  swift: { login: 200, published: 201, isThere: true, manifest: 200, isSame: true },
};

test('what a login sets up is enough to publish and install, is undone, and leaves the token nowhere', async () => {
  const userConfig = join(world.home, '.nuget', 'NuGet');
  await mkdir(userConfig, { recursive: true });
  await writeFile(
    join(userConfig, 'NuGet.Config'),
    '<configuration><packageSources><add key="public" value="https://public.example/v3/index.json" /></packageSources></configuration>\n',
  );
  const before = await snapshot(world.home);
  const sampler = new ArgvSampler('GATE_TEST_DOTNET');
  sampler.start();
  const result = await world.cli(['run', '--clients', 'nuget,swift', '--', ...PLAYED, '1.0.0'], {
    GATE_TEST_DOTNET: '1',
  });
  const commandLines = await sampler.stop();
  expect(JSON.parse(expectSuccess(result).stdout)).toEqual(PLAYED_WELL);
  expect(await snapshot(world.home)).toBe(before);
  expect(commandLines.some((line) => line.includes('played-clients'))).toBe(true);
  expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
  const requests = world.emulator.requests().filter(({ service }) => service === 'repository');
  const served = requests.filter(({ status }) => status < 400);
  const kinds = (format: string) =>
    new Set(served.filter((one) => one.format === format).map((one) => one.tokenKind));
  expect(kinds('nuget')).toEqual(new Set(['basic']));
  expect(kinds('swift')).toEqual(new Set(['bearer']));
  // NuGet asks without credentials first.
  expect(requests.filter(({ format, status }) => format === 'nuget' && status === 401)).toHaveLength(
    served.filter(({ format }) => format === 'nuget').length,
  );
});

test('two jobs at once on one HOME share the registries of SwiftPM, and the last takes them away', async () => {
  const before = await snapshot(world.home);
  const results = await Promise.all(
    ['2.0.0', '3.0.0'].map((version) =>
      world.cli(['run', '--clients', 'nuget,swift', '--', ...PLAYED, version]),
    ),
  );
  for (const result of results) expect(JSON.parse(expectSuccess(result).stdout)).toEqual(PLAYED_WELL);
  expect(await snapshot(world.home)).toBe(before);
});
