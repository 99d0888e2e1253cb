import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { RunningEmulator } from '../../../src/emulator/index.js';
import { VENV } from '../../support/paths.js';
import { type CommandResult, runCommand } from '../../support/run-command.js';
import { pythonTool } from './venv.js';

/** The AWS CLI of the tests' Python environment, with a home of its own. */
export interface AwsCli {
  /** The environment that the CLI runs in: for the clients that it has logged in. */
  readonly environment: Readonly<Record<string, string>>;
  readonly home: string;
  /** Runs `aws codeartifact …`. */
  run(...args: readonly string[]): Promise<CommandResult>;
  /** Runs `aws codeartifact …`, which must succeed, and parses what it prints. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they print by name
  read(...args: readonly string[]): Promise<any>;
  remove(): Promise<void>;
}

export async function installAwsCli(emulator: RunningEmulator): Promise<AwsCli> {
  const command = pythonTool('aws');
  const home = await mkdtemp(join(tmpdir(), 'aws-cli-'));
  const environment = {
    ...emulator.env,
    HOME: home,
    // The CLI calls npm and pip by name: pip is the environment's.
    PATH: [VENV, process.env['PATH']].join(delimiter),
  };
  const run = (...args: readonly string[]): Promise<CommandResult> =>
    runCommand(command, ['codeartifact', ...args], { folder: home, environment });
  return {
    environment,
    home,
    run,
    read: async (...args) => {
      const { exitCode, stdout, stderr } = await run(...args);
      if (exitCode !== 0) throw new Error(`aws codeartifact ${args[0]} ended with ${exitCode}:\n${stderr}`);
      return JSON.parse(stdout);
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
