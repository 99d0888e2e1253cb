import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPython } from '../emulator/planes/python-files.js';
import { type GateWorld, gateWorld, OWNER, SECONDS_AHEAD } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { NODE_CLIENTS } from '../support/node-clients.js';
import { CLIENTS_VENV } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// The clients that ask a program for the token, by themselves: no variable, no file and no argument holds it.

const CONFIG = `
domain: acme
domain-owner: "${OWNER}"
region: eu-west-1
repository: shared
token-source: helper
clients:
  - pip
  - uv
  - pnpm
  - { client: pnpm, scope: "@design", domain: design, repository: ui }
  - cargo
  - { client: cargo, name: data-crates, domain: design, repository: ui }
`;

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld();
  const design = world.emulator.catalog.createDomain({ name: 'design', owner: OWNER });
  world.emulator.catalog.createRepository({ domain: design, name: 'ui' });
  await writeFile(join(world.project, 'codeartifact-gate.yml'), CONFIG);
});
afterAll(() => world.close());

const crate = (name: string, rest: string) =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "x"\n${rest}`;
const project = (name: string, rest = '') =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\nrequires-python = ">=3.9"\n${rest}`;

/** Everything twice: the second time with the tokens of the first expired, which a variable would still hold. */
const SCRIPT = `
env > "$FOLDER/environment"
cd "$FOLDER"
uv -vv publish "$WHEEL"
$PNPM_12 -C greet publish --no-git-checks
$PNPM_12 -C button publish --no-git-checks
cargo -vv publish --no-verify --registry codeartifact --manifest-path crate/Cargo.toml
cargo -vv publish --no-verify --registry data-crates --manifest-path data-crate/Cargo.toml
install() {
  "$PIP" -vvv download --no-cache-dir -d "wheels-$1" acme-greet
  (cd by-uv && rm -rf .venv && uv -vv --no-cache sync)
  for version in 12 10; do
    rm -rf node-app/node_modules
    eval "\\$PNPM_$version -C node-app install --loglevel debug --reporter ndjson --store-dir '$FOLDER/store-$1-$version'"
    test -e node-app/node_modules/@design/button/package.json -a -e node-app/node_modules/greet/package.json
  done
  CARGO_HOME="$FOLDER/cargo-$1" cargo -vv fetch --manifest-path app/Cargo.toml
}
mkdir cargo-1 cargo-2
cp "$CARGO_HOME/config.toml" cargo-1
cp "$CARGO_HOME/config.toml" cargo-2
install 1
echo 1200 > "$FOLDER/${SECONDS_AHEAD}"
install 2
`;

test('pip, uv, pnpm and cargo install and publish, with a new token each time and none anywhere', async () => {
  const { wheel } = await buildPython(join(world.folder, 'wheel'), { name: 'acme-greet', version: '1.0.0' });
  await files({
    'by-uv/pyproject.toml': project('app', 'dependencies = ["acme-greet"]\n'),
    'greet/package.json': '{"name": "greet", "version": "1.0.0"}',
    'button/package.json': '{"name": "@design/button", "version": "1.0.0"}',
    'node-app/package.json': JSON.stringify({
      name: 'app',
      private: true,
      dependencies: { '@design/button': '1.0.0', greet: '1.0.0' },
    }),
    'crate/Cargo.toml': crate('acme-crate', ''),
    'crate/src/lib.rs': '',
    'data-crate/Cargo.toml': crate('acme-data', ''),
    'data-crate/src/lib.rs': '',
    'app/Cargo.toml': crate(
      'app',
      '[dependencies]\nacme-crate = "1"\nacme-data = { version = "1", registry = "data-crates" }\n',
    ),
    'app/src/main.rs': 'fn main() {}\n',
    'home/.npmrc': 'save-exact=true\n',
    'home/.cargo/config.toml': '[term]\nquiet = false\n',
  });
  const before = await snapshot(world.home);
  const since = world.emulator.requests().length;
  const sampler = new ArgvSampler(world.folder);
  sampler.start();
  const result = await world.cli(['run', '--', 'sh', '-euc', SCRIPT], {
    PATH: `${CLIENTS_VENV}:${world.environment['PATH']}`,
    FOLDER: world.folder,
    WHEEL: wheel,
    PIP: join(CLIENTS_VENV, 'pip'),
    PNPM_12: NODE_CLIENTS.pnpm,
    PNPM_10: NODE_CLIENTS['pnpm-10'],
    CI: 'true',
    XDG_CACHE_HOME: join(world.folder, 'caches'),
    XDG_DATA_HOME: join(world.folder, 'caches'),
    XDG_STATE_HOME: join(world.folder, 'caches'),
    UV_PYTHON_DOWNLOADS: 'never',
  });
  const lines = await sampler.stop();
  expectSuccess(result);
  for (const name of ['registry', '.package-cache', '.global-cache', '.package-cache-mutate'])
    await rm(join(world.home, '.cargo', name), { recursive: true, force: true });
  expect(await snapshot(world.home)).toBe(before);

  const requests = world.emulator.requests().slice(since);
  const served = requests.filter(({ status }) => status < 400);
  for (const name of [
    'acme_greet-1.0.0',
    '/greet-1.0.0.tgz',
    '/button-1.0.0.tgz',
    '/acme-crate/',
    '/acme-data/',
  ])
    expect(
      served.filter(({ method, path }) => method === 'GET' && path.includes(name)).length,
    ).toBeGreaterThan(1);
  const minted = requests.filter(({ operation }) => operation === 'GetAuthorizationToken');
  // Login's own two, and at least one for each call of a client.
  expect(minted.length).toBeGreaterThan(2 + 5 + 2 * 5);
  expect(lines.some((line) => line.includes('credential-helper'))).toBe(true);
  expect(await readFile(join(world.folder, 'by-uv', 'uv.lock'), 'utf8')).not.toContain('aws@');
  const environment = await readFile(join(world.folder, 'environment'), 'utf8');
  expect(environment).not.toMatch(/^(?:TWINE_|CARGO_.*_TOKEN=|CODEARTIFACT_GATE_[0-9A-F]{8})/m);
  expect(await tokensLeft([result], lines, world.folder)).toEqual([]);
}, 300_000);

async function files(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(join(world.folder, name, '..'), { recursive: true });
    await writeFile(join(world.folder, name), text);
  }
}
