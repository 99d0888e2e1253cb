import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { exitCodeOf } from '../../host/signals.js';
import { LineCutter, type Output } from './output.js';
import { killGroup } from './processes.js';

export interface AgentOptions {
  /** Where its script lies. */
  readonly folder: string;
  /** Where shells are looked for. */
  readonly path: string;
  /** Of the build: by it, processes are known for the build's. */
  readonly buildId: string;
  /** Gets what commands print. */
  readonly output: Output;
  /** Ends all that is running at once. */
  readonly stop: AbortSignal;
}

export interface CommandEnd {
  /** Undefined when the build was stopped. */
  readonly code: number | undefined;
  /** Whether the shell has ended, too. */
  readonly isOver: boolean;
}

/**
 * What starts the shells of a build, as CodeBuild's agent does. It lives as long as the build and leads a session and
 * a process group of its own: they end together, and a command cannot tell that the one before was started by another
 * process. The shells get an empty standard input.
 */
export class Agent {
  /** The names of its own variables, which are none of the build's. */
  readonly variables = ['PATH', 'CODEBUILD_BUILD_ID'];
  readonly #options: AgentOptions;
  #process: ChildProcess | undefined;
  #takeExit: (code: number) => void = () => {};
  #takeCode: (code: number) => void = () => {};

  constructor(options: AgentOptions) {
    this.#options = options;
    options.stop.addEventListener('abort', this.#kill);
  }

  /**
   * Runs a script in a new shell.
   *
   * @param mayAsk whether the shell may use the descriptors of `ask`
   * @returns its exit code, 128 and more for a signal; undefined when the build was stopped
   */
  async run(program: string, script: string, mayAsk: boolean): Promise<number | undefined> {
    const { stop, output } = this.#options;
    if (stop.aborted) return undefined;
    const child = this.#running();
    const code = await new Promise<number>((resolve) => {
      this.#takeExit = resolve;
      write(child, 3, `${program}\n${script}\n${mayAsk ? 'asks' : ''}\n`);
    });
    await output.drained();
    return stop.aborted ? undefined : code;
  }

  /**
   * Waits for a line with an exit code from a running shell, on descriptor 6.
   *
   * @param shell what `run` gave
   * @param script a line to write to descriptor 5 before
   */
  async ask(shell: Promise<number | undefined>, script?: string): Promise<CommandEnd> {
    const told = new Promise<CommandEnd>((resolve) => {
      this.#takeCode = (code) => resolve({ code, isOver: false });
    });
    if (script !== undefined) write(this.#process, 5, `${script}\n`);
    const end = await Promise.race([told, shell.then((code) => ({ code, isOver: true }))]);
    await this.#options.output.drained();
    return this.#options.stop.aborted ? { code: undefined, isOver: true } : end;
  }

  close(): void {
    this.#options.stop.removeEventListener('abort', this.#kill);
    this.#kill();
    // What it has left behind may hold its pipes open.
    for (const stream of this.#process?.stdio ?? []) stream?.destroy();
    this.#process = undefined;
  }

  #running(): ChildProcess {
    this.#process ??= this.#start();
    return this.#process;
  }

  #start(): ChildProcess {
    const { folder, path, buildId, output } = this.#options;
    const script = join(folder, 'agent.sh');
    writeFileSync(script, SCRIPT);
    const child = spawn('/bin/sh', [script], {
      cwd: '/',
      env: { PATH: path, CODEBUILD_BUILD_ID: buildId },
      // Its own errors are remarks on signals that have ended a command.
      stdio: ['ignore', output.descriptor, 'ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    lines(child, 4, (line) => this.#takeExit(Number(line)));
    lines(child, 6, (line) => this.#takeCode(Number(line)));
    for (const descriptor of [3, 5]) child.stdio[descriptor]?.on('error', () => {});
    // `kill 0` in a command ends it as well; the next command gets another.
    child.on('exit', (code, signal) => {
      if (this.#process === child) this.#process = undefined;
      this.#takeExit(signal === null ? (code ?? 1) : exitCodeOf(signal));
    });
    return child;
  }

  readonly #kill = (): void => {
    if (this.#process?.pid !== undefined) killGroup(this.#process.pid);
  };
}

/** Reads a program, a script and whether it asks from descriptor 3, and tells exit codes on descriptor 4. */
const SCRIPT = `while IFS= read -r program && IFS= read -r script && IFS= read -r asks; do
if [ -n "$asks" ]; then "$program" "$script" 2>&1 </dev/null 3<&- 4>&-
else "$program" "$script" 2>&1 </dev/null 3<&- 4>&- 5<&- 6>&-
fi
echo "$?" >&4
done <&3
`;

function write(child: ChildProcess | undefined, descriptor: number, text: string): void {
  (child?.stdio[descriptor] as Writable | undefined)?.write(text);
}

function lines(child: ChildProcess, descriptor: number, take: (line: string) => void): void {
  const cutter = new LineCutter(take);
  (child.stdio[descriptor] as Readable | null)?.on('data', (chunk: Buffer) => cutter.write(chunk));
}
