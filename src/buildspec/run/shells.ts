import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellQuote } from '../../host/shell-quote.js';
import type { Agent } from './agent.js';

/**
 * How commands share a shell. What AWS documents and what build logs show differ, so a buildspec should end the same
 * in both:
 *
 * - `script`, as observed: each command is a script of its own in a new process; exported and plainly assigned
 *   variables and the working folder are carried over, functions, arrays, aliases, traps and options are not.
 * - `session`, as documented for version 0.2: all commands run in the same instance of the shell.
 */
export type StateModel = 'script' | 'session';

/** Programs that a buildspec's commands can be run by. */
export type ShellName = 'bash' | 'dash' | 'sh';

/** What one command hands on to the next. */
export interface ShellState {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
}

export interface ShellOptions {
  readonly program: ShellName;
  readonly initial: ShellState;
  /** Where scripts and the saved state lie: neither in the source nor in a folder for temporary files. */
  readonly agentFolder: string;
  /** Starts what runs the commands. */
  readonly agent: Agent;
}

export interface CommandShell {
  /** As the last command left it. */
  readonly state: ShellState;
  /** @returns the exit code; undefined when the build was stopped */
  run(command: string): Promise<number | undefined>;
  /** Sets an exported variable for the commands to come. */
  setVariable(name: string, value: string): Promise<void>;
}

export function openShell(model: StateModel, options: ShellOptions): CommandShell {
  return model === 'script' ? new ScriptShell(options) : new SessionShell(options);
}

/** POSIX names it; a PATH that a command has broken does not matter to it. */
const ENV = '/usr/bin/env';
/** What shells, the driver below and bash itself (read-only there) keep for themselves. */
const NOT_CARRIED = new Set([
  ...['_', 'SHLVL', 'PWD', 'codebuild_status', 'codebuild_next'],
  ...['BASHOPTS', 'SHELLOPTS', 'BASH_VERSINFO', 'UID', 'EUID', 'PPID'],
]);

/** The files by which a shell takes its state and hands it over. */
class SavedState {
  /** A script that sets a new shell up: the folder, the variables, and to save both when it ends. */
  readonly setUp: string;
  readonly #environmentFile: string;
  readonly #folderFile: string;
  #state: ShellState;

  constructor(agentFolder: string, initial: ShellState) {
    this.setUp = join(agentFolder, 'env.sh');
    this.#environmentFile = join(agentFolder, 'environment');
    this.#folderFile = join(agentFolder, 'folder');
    this.#state = initial;
  }

  get current(): ShellState {
    return this.#state;
  }

  /** Shell text that saves. */
  get saving(): string {
    return `${ENV} -0 >${shellQuote(this.#environmentFile)}; printf %s "$PWD" >${shellQuote(this.#folderFile)}`;
  }

  set(name: string, value: string): void {
    this.#state = { ...this.#state, environment: { ...this.#state.environment, [name]: value } };
  }

  /** Writes what the next shell starts from, and forgets what the last has left. */
  write(agent: Agent): void {
    const { environment, folder } = this.#state;
    const lines = [
      `unset ${agent.variables.join(' ')}`,
      `cd -- ${shellQuote(folder)}`,
      ...Object.entries(environment).map(([name, value]) => `export ${name}=${shellQuote(value)}`),
      `trap ${shellQuote(this.saving)} EXIT`,
    ];
    writeFileSync(this.setUp, `${lines.join('\n')}\n`, { mode: 0o600 });
    this.forget();
  }

  forget(): void {
    for (const file of [this.#environmentFile, this.#folderFile]) rmSync(file, { force: true });
  }

  /** A command that replaced its shell (`exec`) has saved nothing: then all stays as it was. */
  read(): void {
    try {
      const environment = Object.fromEntries(
        readFileSync(this.#environmentFile, 'utf8')
          .split('\0')
          .flatMap((entry): [string, string][] => {
            const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(entry) ?? [];
            return name === undefined || NOT_CARRIED.has(name) ? [] : [[name, value ?? '']];
          }),
      );
      this.#state = { environment, folder: readFileSync(this.#folderFile, 'utf8') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Each command in a process of its own. The user's text starts at line 4, as in CodeBuild's scripts. */
class ScriptShell implements CommandShell {
  readonly #options: ShellOptions;
  readonly #saved: SavedState;

  constructor(options: ShellOptions) {
    this.#options = options;
    this.#saved = new SavedState(options.agentFolder, options.initial);
  }

  get state(): ShellState {
    return this.#saved.current;
  }

  async run(command: string): Promise<number | undefined> {
    const { program, agentFolder, agent } = this.#options;
    const script = join(agentFolder, 'script.sh');
    writeFileSync(script, `#!/bin/sh\n. ${shellQuote(this.#saved.setUp)}\nset -a\n${command}\n`);
    this.#saved.write(agent);
    const code = await agent.run(program, script, false);
    this.#saved.read();
    return code;
  }

  async setVariable(name: string, value: string): Promise<void> {
    this.#saved.set(name, value);
  }
}

/**
 * All commands in one process. A driver reads the names of scripts from one pipe and writes exit codes to another,
 * neither of which the commands get. A command that ends the shell (`exit`, `set -e`) ends all that is not carried by
 * variables; the next one starts a new shell from what was saved.
 */
class SessionShell implements CommandShell {
  readonly #options: ShellOptions;
  readonly #saved: SavedState;
  #running: Running | undefined;

  constructor(options: ShellOptions) {
    this.#options = options;
    this.#saved = new SavedState(options.agentFolder, options.initial);
  }

  get state(): ShellState {
    return this.#saved.current;
  }

  async run(command: string): Promise<number | undefined> {
    const { agentFolder, agent } = this.#options;
    const script = join(agentFolder, 'script.sh');
    writeFileSync(script, `${command}\n`);
    this.#running ??= await this.#start();
    this.#saved.forget();
    const { code, isOver } = await agent.ask(this.#running.shell, script);
    if (isOver) this.#running = undefined;
    this.#saved.read();
    return code;
  }

  async setVariable(name: string, value: string): Promise<void> {
    if (this.#running === undefined) this.#saved.set(name, value);
    else await this.run(`export ${name}=${shellQuote(value)}`);
  }

  async #start(): Promise<Running> {
    const { program, agentFolder, agent } = this.#options;
    const driver = join(agentFolder, 'driver.sh');
    this.#saved.write(agent);
    // The exit code is told where the loop starts again: a stray `continue` in a command gets there too.
    const text = `. ${shellQuote(this.#saved.setUp)}
while codebuild_status=$?; ${this.#saved.saving}; echo "$codebuild_status" >&6; IFS= read -r codebuild_next <&5; do
. "$codebuild_next" 5<&- 6>&-
done
`;
    writeFileSync(driver, text);
    const shell = agent.run(program, driver, true);
    // The driver tells a code before the first command.
    await agent.ask(shell);
    return { shell };
  }
}

interface Running {
  /** Settles with the exit code of the shell. */
  readonly shell: Promise<number | undefined>;
}
