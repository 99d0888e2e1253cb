import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { exitCodeOf } from '../../host/signals.js';
import { LineCutter, type Output } from './output.js';
import { killGroup } from './processes.js';

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
  /** Gets what commands print. */
  readonly output: Output;
  /** Ends the running command, with all of its group. */
  readonly stop: AbortSignal;
}

export interface CommandShell {
  /** As the last command left it. */
  readonly state: ShellState;
  /** @returns the exit code; undefined when the build was stopped */
  run(command: string): Promise<number | undefined>;
  /** Sets an exported variable for the commands to come. */
  setVariable(name: string, value: string): Promise<void>;
  close(): Promise<void>;
}

export function openShell(model: StateModel, options: ShellOptions): CommandShell {
  return model === 'script' ? new ScriptShell(options) : new SessionShell(options);
}

/** POSIX names it; a PATH that a command has broken does not matter to it. */
const ENV = '/usr/bin/env';
/** What shells and the driver below keep for themselves. */
const NOT_CARRIED = new Set(['_', 'SHLVL', 'PWD', 'codebuild_status', 'codebuild_next']);

/** What a shell could not be started with has this exit code in shells themselves. */
const CANNOT_RUN = 126;

/** The files by which a shell hands its state over. */
class SavedState {
  readonly #environmentFile: string;
  readonly #folderFile: string;
  #state: ShellState;

  constructor(agentFolder: string, initial: ShellState) {
    this.#environmentFile = join(agentFolder, 'environment');
    this.#folderFile = join(agentFolder, 'folder');
    this.#state = initial;
  }

  get current(): ShellState {
    return this.#state;
  }

  /** Shell text that saves, whatever options are set. @see dash(1), noclobber */
  get saving(): string {
    return `${ENV} -0 >|${quoted(this.#environmentFile)}; printf %s "$PWD" >|${quoted(this.#folderFile)}`;
  }

  set(name: string, value: string): void {
    this.#state = { ...this.#state, environment: { ...this.#state.environment, [name]: value } };
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
    const { program, agentFolder, output, stop } = this.#options;
    if (stop.aborted) return undefined;
    const script = join(agentFolder, 'script.sh');
    writeFileSync(script, `#!/bin/sh\ntrap ${quoted(this.#saved.saving)} EXIT\nset -a\n${command}\n`);
    this.#saved.forget();
    const child = await start(program, script, this.state, output, []);
    const code = await ended(child, stop);
    await output.drained();
    this.#saved.read();
    return stop.aborted ? undefined : code;
  }

  async setVariable(name: string, value: string): Promise<void> {
    this.#saved.set(name, value);
  }

  async close(): Promise<void> {}
}

/**
 * All commands in one process. A driver reads the names of scripts from one pipe and writes exit codes to another,
 * neither of which the commands get. A command that ends the shell (`exit`, `set -e`) ends all that is not carried by
 * variables; the next one starts a new shell from what was saved.
 */
class SessionShell implements CommandShell {
  readonly #options: ShellOptions;
  readonly #saved: SavedState;
  #running: Session | undefined;

  constructor(options: ShellOptions) {
    this.#options = options;
    this.#saved = new SavedState(options.agentFolder, options.initial);
  }

  get state(): ShellState {
    return this.#saved.current;
  }

  async run(command: string): Promise<number | undefined> {
    const { agentFolder, stop } = this.#options;
    if (stop.aborted) return undefined;
    this.#running ??= await this.#start();
    const script = join(agentFolder, 'script.sh');
    writeFileSync(script, `${command}\n`);
    this.#saved.forget();
    const { code, isOver } = await this.#running.execute(script, stop);
    if (isOver) this.#running = undefined;
    this.#saved.read();
    return stop.aborted ? undefined : code;
  }

  async setVariable(name: string, value: string): Promise<void> {
    if (this.#running === undefined) this.#saved.set(name, value);
    else await this.run(`export ${name}=${quoted(value)}`);
  }

  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    running?.close();
  }

  async #start(): Promise<Session> {
    const { program, agentFolder, output } = this.#options;
    const { saving } = this.#saved;
    const driver = join(agentFolder, 'driver.sh');
    // The exit code is told where the loop starts again: a stray `continue` in a command gets there too.
    const text = `trap ${quoted(saving)} EXIT
while codebuild_status=$?; ${saving}; echo "$codebuild_status" >&4; IFS= read -r codebuild_next <&3; do
. "$codebuild_next" 3<&- 4>&-
done
`;
    writeFileSync(driver, text);
    const child = await start(program, driver, this.state, output, ['pipe', 'pipe']);
    const session = new Session(child, output);
    await session.ready();
    return session;
  }
}

interface CommandEnd {
  readonly code: number;
  /** Whether the shell is gone. */
  readonly isOver: boolean;
}

class Session {
  readonly #child: ChildProcess;
  readonly #output: Output;
  readonly #ended: Promise<CommandEnd>;
  #take: (end: CommandEnd) => void = () => {};

  constructor(child: ChildProcess, output: Output) {
    this.#child = child;
    this.#output = output;
    this.#ended = new Promise((resolve) => {
      child.on('exit', (code, signal) => resolve({ code: codeOf(code, signal), isOver: true }));
      child.on('error', () => resolve({ code: CANNOT_RUN, isOver: true }));
    });
    const codes = new LineCutter((line) => this.#take({ code: Number(line), isOver: false }));
    (child.stdio[4] as Readable | null)?.on('data', (chunk: Buffer) => codes.write(chunk));
    // A shell that ended by itself takes no more.
    child.stdio[3]?.on('error', () => {});
  }

  /** The driver tells a code before the first command. */
  async ready(): Promise<void> {
    await this.#next();
  }

  async execute(script: string, stop: AbortSignal): Promise<CommandEnd> {
    const end = this.#next();
    const onStop = (): void => killGroup(this.#child.pid!);
    stop.addEventListener('abort', onStop);
    (this.#child.stdio[3] as Writable).write(`${script}\n`);
    const told = await end;
    stop.removeEventListener('abort', onStop);
    await this.#output.drained();
    if (told.isOver) abandon(this.#child);
    return told;
  }

  close(): void {
    killGroup(this.#child.pid!);
    abandon(this.#child);
  }

  #next(): Promise<CommandEnd> {
    return Promise.race([
      this.#ended,
      new Promise<CommandEnd>((resolve) => {
        this.#take = resolve;
      }),
    ]);
  }
}

async function start(
  program: ShellName,
  script: string,
  { environment, folder }: ShellState,
  output: Output,
  pipes: readonly 'pipe'[],
): Promise<ChildProcess> {
  const isThere = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isThere) output.tell(`${program}: the working folder ${folder} is not there any more`);
  const child = spawn(program === 'sh' ? '/bin/sh' : program, [script], {
    cwd: isThere ? folder : '/',
    // The folder's own name for itself: without PWD a shell would resolve links in it.
    env: { ...environment, PWD: folder },
    stdio: ['ignore', output.descriptor, output.descriptor, ...pipes],
    // A process group of its own, so that it can be ended with all that it has started.
    detached: true,
  });
  child.on('error', (error) => output.tell(error.message));
  return child;
}

function ended(child: ChildProcess, stop: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const onStop = (): void => killGroup(child.pid!);
    if (child.pid !== undefined) stop.addEventListener('abort', onStop);
    const end = (code: number): void => {
      stop.removeEventListener('abort', onStop);
      resolve(code);
    };
    child.on('exit', (code, signal) => end(codeOf(code, signal)));
    child.on('error', () => end(CANNOT_RUN));
  });
}

/** Lets this process end although somebody holds the pipes open. */
function abandon(child: ChildProcess): void {
  for (const stream of child.stdio) stream?.destroy();
}

function codeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return signal === null ? (code ?? 1) : exitCodeOf(signal);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
