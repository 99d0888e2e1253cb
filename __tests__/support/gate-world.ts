import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningEmulator, startEmulator } from '../../src/emulator/index.js';
import type { CommandResult } from './run-command.js';
import { runSource } from './source-process.js';

/** An embedded CodeArtifact with one repository, and a user with a home, a project and nothing else. */
export interface GateWorld {
  readonly emulator: RunningEmulator;
  readonly folder: string;
  readonly home: string;
  readonly project: string;
  /** What a process of that user starts with, credentials included. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs the command line in the project. */
  cli(args: readonly string[], extra?: Readonly<Record<string, string>>): Promise<CommandResult>;
  close(): Promise<void>;
}

export const OWNER = '111122223333';
const CONFIG = `domain: acme\ndomain-owner: "${OWNER}"\nregion: eu-west-1\nrepository: shared\n`;

/** In this file of a world's folder: how many seconds its emulator's clock is ahead. A script can move it. */
export const SECONDS_AHEAD = 'seconds-ahead';

/** @param externals public stores to connect to the repository, by the connection's name without `public:` */
export async function gateWorld(externals: ReadonlyMap<string, string> = new Map()): Promise<GateWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-world-'));
  const ahead = join(folder, SECONDS_AHEAD);
  const clock = () => Date.now() + (existsSync(ahead) ? 1000 * Number(readFileSync(ahead, 'utf8')) : 0);
  const [home, project, temporary] = ['home', 'project', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [home, project, temporary]) await mkdir(path);
  await writeFile(join(project, 'codeartifact-gate.yml'), CONFIG);
  const emulator = await startEmulator({ region: 'eu-west-1', externals, clock });
  const domain = emulator.catalog.createDomain({ name: 'acme', owner: OWNER });
  emulator.catalog.createRepository({ domain, name: 'shared' });
  for (const name of externals.keys()) {
    const repository = emulator.catalog.repository('acme', OWNER, 'shared');
    emulator.catalog.associateExternalConnection(repository, `public:${name}`);
  }
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: temporary,
    CARGO_HOME: join(home, '.cargo'),
    // Clients that run on Node have it keep what it has compiled, in the temporary folder.
    NODE_DISABLE_COMPILE_CACHE: '1',
    // rustup's own, where cargo is one of its proxies.
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
    ...(process.env['JAVA_HOME'] === undefined ? {} : { JAVA_HOME: process.env['JAVA_HOME'] }),
    ...emulator.env,
  };
  return {
    emulator,
    folder,
    home,
    project,
    environment,
    cli: (args, extra = {}) =>
      runSource('cli/index.ts', args, { folder: project, environment: { ...environment, ...extra } }),
    close: async () => {
      await emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
