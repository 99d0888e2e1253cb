import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_PACKAGES } from '../../src/demo/example.js';
import { type PublicRegistries, startPublicRegistries } from '../../src/demo/public-registries.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, filesBelow, findLeaks } from '../support/leaks.js';
import { NODE_CLIENTS } from '../support/node-clients.js';
import { snapshot } from '../support/snapshot.js';

// pnpm, Yarn and bun themselves, configured by `run` and by nothing else, against the embedded CodeArtifact.

let registries: PublicRegistries;
let world: GateWorld;
beforeAll(async () => {
  registries = await startPublicRegistries(PUBLIC_PACKAGES, {});
  world = await gateWorld(new Map([['npmjs', registries.addresses.get('npmjs')!]]));
  const { catalog } = world.emulator;
  catalog.createRepository({ domain: catalog.domain('acme', OWNER), name: 'releases' });
});
afterAll(async () => {
  await world.close();
  await registries.close();
});

/** Settings that a person has; none may change or be lost, and the addresses in them may not be asked. */
const HOME_FILES: Readonly<Record<string, string>> = {
  '.npmrc': 'save-exact=true\nregistry=http://127.0.0.1:9/\n; mine',
  '.yarnrc': 'registry "http://127.0.0.1:9/"\n',
  '.yarnrc.yml': 'npmRegistryServer: "http://127.0.0.1:9/"\nnpmAuthToken: other\n',
  '.bunfig.toml': '[install]\nregistry = { url = "http://127.0.0.1:9/", token = "other" }\n',
  '.config/pnpm/config.yaml': 'registries:\n  default: http://127.0.0.1:9/\n',
  '.config/pnpm/rc': 'registry=http://127.0.0.1:9/\n',
};

const OTHER_VARIABLES: Readonly<Record<string, string>> = {
  npm_config_registry: 'http://127.0.0.1:9/',
  PNPM_CONFIG_REGISTRY: 'http://127.0.0.1:9/',
  YARN_REGISTRY: 'http://127.0.0.1:9/',
  YARN_NPM_REGISTRY_SERVER: 'http://127.0.0.1:9/',
  BUN_CONFIG_REGISTRY: 'http://127.0.0.1:9/',
  BUN_CONFIG_TOKEN: 'other',
};

interface Case {
  readonly client: keyof typeof NODE_CLIENTS;
  readonly configured: string;
  readonly lockfile: string;
  /** Commands of a shell, in which `client` calls the client. The first two print as much as they can. */
  readonly install: string;
  readonly frozen: string;
  readonly publish: string;
}

const CASES: readonly Case[] = [
  ...(['pnpm', 'pnpm-10'] as const).map((client) => ({
    client,
    configured: 'pnpm',
    lockfile: 'pnpm-lock.yaml',
    install: 'client install --loglevel debug --reporter ndjson',
    frozen: 'client install --frozen-lockfile --ignore-scripts --loglevel debug --reporter ndjson',
    publish: 'client publish --no-git-checks --registry "$RELEASES"',
  })),
  {
    client: 'yarn',
    configured: 'yarn',
    lockfile: 'yarn.lock',
    install: 'client install --verbose --non-interactive',
    frozen: 'client install --frozen-lockfile --ignore-scripts --verbose --non-interactive',
    publish: 'client publish --non-interactive --registry "$RELEASES"',
  },
  {
    client: 'yarn-berry',
    configured: 'yarn',
    lockfile: 'yarn.lock',
    install: 'client install --no-immutable',
    frozen: 'client install --immutable --mode=skip-build',
    publish: ': > yarn.lock && client install --no-immutable && client npm publish',
  },
  {
    client: 'bun',
    configured: 'bun',
    lockfile: 'bun.lock',
    install: 'client install --verbose',
    frozen: 'client install --frozen-lockfile --ignore-scripts --verbose',
    publish: 'client publish --registry "$RELEASES"',
  },
];

test.each(CASES)(
  '$client installs, installs again what is locked, and publishes; home is as it was',
  async ({ client, configured, lockfile, install, frozen, publish }) => {
    for (const [name, text] of Object.entries(HOME_FILES)) {
      await mkdir(dirname(join(world.home, name)), { recursive: true });
      await writeFile(join(world.home, name), text);
    }
    await writeFile(
      join(world.project, 'package.json'),
      JSON.stringify({ name: 'app', private: true, dependencies: { 'wordsmith-title': '1.2.0' } }),
    );
    const library = join(world.folder, `by-${client}`);
    await mkdir(library);
    await writeFile(
      join(library, 'package.json'),
      JSON.stringify({ name: `@acme/by-${client}`, version: '1.0.0' }),
    );
    const before = await snapshot(world.home);
    const count = world.emulator.requests().length;
    const kept = join(world.folder, 'token');
    const argv = new ArgvSampler(world.folder);
    argv.start();
    const result = await world.cli(
      ['run', '--publish-repository', 'releases', '--clients', configured, '--', 'sh', '-euc', SCRIPT],
      {
        CI: 'true',
        ...OTHER_VARIABLES,
        CALL: NODE_CLIENTS[client],
        INSTALL: install,
        FROZEN: frozen,
        PUBLISH: publish,
        LIBRARY: library,
        KEPT: kept,
        CACHES: join(world.folder, `caches-${client}`),
        RELEASES: `${world.emulator.url}/npm/d/acme-${OWNER}/releases/`,
        YARN_ENABLE_TELEMETRY: '0',
        YARN_NODE_LINKER: 'node-modules',
        DO_NOT_TRACK: '1',
      },
    );
    const lines = await argv.stop();
    expect(result).toMatchObject({ exitCode: 0 });
    expect(await snapshot(world.home)).toBe(before);

    const requests = world.emulator
      .requests()
      .slice(count)
      .filter(({ format }) => format === 'npm');
    // Nothing is asked for without the token, nor elsewhere than in the repository: there is no other server.
    expect(requests.filter(({ tokenKind }) => tokenKind !== 'bearer')).toEqual([]);
    const tarballs = requests.filter(({ path }) => path.endsWith('/wordsmith-title-1.2.0.tgz'));
    expect(tarballs.map(({ status }) => status)).toEqual([200, 200]);
    expect(
      requests.filter(({ method }) => method === 'PUT').map(({ path, status }) => [path, status]),
    ).toEqual([[`/npm/d/acme-${OWNER}/releases/@acme%2fby-${client}`, 200]]);
    expect(await readFile(join(world.project, lockfile), 'utf8')).toContain('wordsmith-title');

    const token = await readFile(kept, 'utf8');
    expect(token.length).toBeGreaterThan(500);
    await rm(kept);
    const files = (
      await Promise.all(
        ['home-copy', 'tmp-copy', 'project', `caches-${client}`].map((name) =>
          filesBelow(join(world.folder, name)),
        ),
      )
    ).flatMap((found) => [...found]);
    expect(files.map(([path]) => path)).toContainEqual(expect.stringMatching(/\/tmp-copy\/.*\/npmrc$/));
    const places = [
      ['stdout', result.stdout],
      ['stderr', result.stderr],
      ['argv', lines.join('\n')],
      ...files,
    ] as const;
    expect(findLeaks([token], places)).toEqual([]);

    for (const name of ['home-copy', 'tmp-copy']) await rm(join(world.folder, name), { recursive: true });
    for (const name of [lockfile, 'node_modules', '.yarn'])
      await rm(join(world.project, name), { recursive: true, force: true });
  },
  60_000,
);

/** What a job does, with its caches outside of home, and empty before each installation. */
const SCRIPT = `
client() { $CALL "$@"; }
caches() {
  export XDG_CACHE_HOME="$CACHES/$1" XDG_DATA_HOME="$CACHES/$1" XDG_STATE_HOME="$CACHES/$1" \\
    YARN_CACHE_FOLDER="$CACHES/$1" YARN_GLOBAL_FOLDER="$CACHES/$1" NPM_CONFIG_CACHE="$CACHES/$1" BUN_INSTALL_CACHE_DIR="$CACHES/$1"
}
caches first
eval "$INSTALL"
rm -r node_modules
caches second
eval "$FROZEN"
test -e node_modules/wordsmith-title/package.json
(cd "$LIBRARY" && eval "$PUBLISH")
cp -r "$HOME" "$HOME-copy"
cp -r "$TMPDIR" "$TMPDIR-copy"
variable="$(env | grep -oE '^CODEARTIFACT_GATE_[0-9A-F]{8}')"
eval "printf %s \\"\\$$variable\\"" > "$KEPT"
`;
