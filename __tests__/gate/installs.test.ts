import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Checkout } from '../../src/gate/checkout.js';
import { CommittedCheckout } from '../../src/gate/committed-checkout.js';
import type { Finding } from '../../src/gate/finding.js';
import { committedInstalls } from '../../src/gate/installs.js';
import type { LockfileClient } from '../../src/lockfiles/locked-package.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-')));
  git('init', '-q');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
}

async function write(name: string, text = ''): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

function commit(): void {
  git('add', '-A', '-f');
  git('commit', '-q', '--allow-empty', '-m', 'All');
}

function installs(checkout: Checkout, lockfile: string, client: LockfileClient, folders?: string[]) {
  return committedInstalls(checkout, new Map([[lockfile, { client, folders: folders ?? [] }]]));
}

const placesOf = (findings: readonly Finding[]) => findings.map(({ file }) => file);

test.each<[LockfileClient, string, string, string]>([
  ['npm', 'package-lock.json', 'node_modules/a/index.js', 'node_modules'],
  ['yarn-berry', 'app/yarn.lock', 'app/.pnp.loader.mjs', 'app/.pnp.loader.mjs'],
  ['yarn-berry', 'yarn.lock', '.yarn/cache/a.zip', '.yarn/cache'],
  ['yarn-berry', 'yarn.lock', '.yarn/unplugged/a/index.js', '.yarn/unplugged'],
  ['pnpm', 'pnpm-lock.yaml', '.pnpm-store/v10/a', '.pnpm-store'],
  ['uv', 'uv.lock', '.venv/bin/python', '.venv'],
  ['pip', 'requirements/base.txt', '.venv/bin/python', '.venv'],
  ['pdm', 'pdm.lock', '__pypackages__/3.13/lib/a.py', '__pypackages__'],
  ['pdm', 'pdm.lock', '.pdm-plugins/lib/a.py', '.pdm-plugins'],
  ['poetry', 'poetry.lock', '.poetry/plugins/a.pth', '.poetry/plugins'],
  ['bundler', 'Gemfile.lock', 'vendor/cache/a-1.0.0.gem', 'vendor/cache'],
  ['bundler', 'Gemfile.lock', 'vendor/bundle/ruby/a.rb', 'vendor/bundle'],
  ['swift', 'Package.resolved', '.build/workspace-state.json', '.build'],
  ['cargo', 'Cargo.lock', 'out/debug/.fingerprint/a/lib', 'out/debug/.fingerprint'],
  ['nuget', 'packages.lock.json', 'App/obj/project.assets.json', 'App/obj/project.assets.json'],
  ['nuget', 'packages.lock.json', 'x/App.csproj.nuget.g.targets', 'x/App.csproj.nuget.g.targets'],
])('%s beside %s finds %s', async (client, lockfile, file, place) => {
  await write(file);
  const checkout = await Checkout.around(folder);
  expect(await installs(checkout, lockfile, client)).toEqual([]);
  commit();
  const findings = await installs(await Checkout.around(folder), lockfile, client);
  expect(findings).toMatchObject([{ rule: 'config', file: place, package: place }]);
  expect(await installs(await CommittedCheckout.at(checkout, 'HEAD'), lockfile, client)).toEqual(findings);
});

test('finds them in members of the project and above it, and only those of its client', async () => {
  for (const name of [
    'a/node_modules/x',
    'b/node_modules/x',
    'node_modules/x',
    '.venv/x',
    'c/vendor/cache/x',
  ])
    await write(name);
  commit();
  const checkout = await Checkout.around(folder);
  expect(placesOf(await installs(checkout, 'a/package-lock.json', 'npm', ['../c']))).toEqual([
    'a/node_modules',
    'node_modules',
  ]);
  expect(await installs(checkout, 'a/Cargo.lock', 'cargo')).toEqual([]);
});

test('what changes in one is another finding', async () => {
  await write('.yarn/cache/a.zip', '1');
  commit();
  const [before] = await installs(await Checkout.around(folder), 'yarn.lock', 'yarn-berry');
  await write('.yarn/cache/b.zip', '2');
  commit();
  const [after] = await installs(await Checkout.around(folder), 'yarn.lock', 'yarn-berry');
  expect(after!.digest).not.toBe(before!.digest);
});
