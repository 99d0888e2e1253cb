import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * Plays the GitHub runner for one job: what an action reads and writes, as the runner defines it (inputs by
 * environment, file commands, masks, state for the post step). The demo and the end-to-end tests run `dist/` on it.
 */

export interface JobOptions {
  /** Node that executes the actions: the runner brings its own. */
  readonly node: string;
  readonly workspace: string;
  /** RUNNER_TEMP: emptied by the runner after the job, kept by us for inspection. */
  readonly temporaryFolder: string;
  /** The machine's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sees every line of output after masking. */
  readonly onLine?: (line: string) => void;
}

export interface StepResult {
  readonly exitCode: number;
  /** What the job log shows: masked, workflow commands included. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const FILE_COMMANDS = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;

export class Job {
  readonly #options: JobOptions;
  readonly #masks = new Set<string>();
  #environment: Record<string, string | undefined>;
  #state: Readonly<Record<string, string>> = {};

  constructor(options: JobOptions) {
    this.#options = options;
    this.#environment = {
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'build',
      GITHUB_SERVER_URL: 'https://github.example',
      RUNNER_OS: 'Linux',
      ...options.environment,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      RUNNER_TEMP: options.temporaryFolder,
    };
  }

  /** Variables that the next step starts with. */
  get environment(): Readonly<Record<string, string | undefined>> {
    return this.#environment;
  }

  /** Every value that a step has asked to hide. */
  get masks(): ReadonlySet<string> {
    return this.#masks;
  }

  /** Runs an action's main. @param script the bundle that action.yml names */
  async main(script: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
    const inputVariables = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]);
    const step = await this.#step(this.#options.node, [script], Object.fromEntries(inputVariables));
    this.#state = step.state;
    return step;
  }

  /** Runs an action's post with the state that its main saved. */
  async post(script: string): Promise<StepResult> {
    const stateVariables = Object.entries(this.#state).map(([name, value]) => [`STATE_${name}`, value]);
    return this.#step(this.#options.node, [script], Object.fromEntries(stateVariables));
  }

  /** Runs a `run:` step. */
  async run(
    command: string,
    args: readonly string[],
    options: { readonly folder?: string; readonly environment?: Readonly<Record<string, string>> } = {},
  ): Promise<StepResult> {
    return this.#step(command, args, options.environment ?? {}, options.folder);
  }

  async #step(
    command: string,
    args: readonly string[],
    variables: Readonly<Record<string, string>>,
    folder = this.#options.workspace,
  ): Promise<StepResult & { readonly state: Readonly<Record<string, string>> }> {
    const commandFolder = join(this.#options.temporaryFolder, '_runner_file_commands', randomUUID());
    await mkdir(commandFolder, { recursive: true });
    const files = Object.fromEntries(
      FILE_COMMANDS.map((name) => [name, join(commandFolder, name.toLowerCase())]),
    );
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
    const fileVariables = Object.fromEntries(FILE_COMMANDS.map((name) => [`GITHUB_${name}`, files[name]]));

    const lines: string[] = [];
    const exitCode = await this.#spawn(
      command,
      args,
      { ...this.#environment, ...variables, ...fileVariables },
      folder,
      lines,
    );

    const environment = parseFileCommand(await readFile(files['ENV']!, 'utf8'));
    const path = (await readFile(files['PATH']!, 'utf8')).split('\n').filter((line) => line !== '');
    this.#environment = { ...this.#environment, ...environment };
    if (path.length > 0) {
      this.#environment['PATH'] = [...path.reverse(), this.#environment['PATH'] ?? ''].join(delimiter);
    }
    return {
      exitCode,
      log: lines.join('\n'),
      outputs: parseFileCommand(await readFile(files['OUTPUT']!, 'utf8')),
      state: parseFileCommand(await readFile(files['STATE']!, 'utf8')),
      summary: await readFile(files['STEP_SUMMARY']!, 'utf8'),
    };
  }

  #spawn(
    command: string,
    args: readonly string[],
    environment: NodeJS.ProcessEnv,
    folder: string,
    lines: string[],
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = spawn(command, args, {
        cwd: folder,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) {
        let rest = '';
        stream.setEncoding('utf8');
        stream.on('data', (chunk: string) => {
          const parts = (rest + chunk).split('\n');
          rest = parts.pop() ?? '';
          for (const line of parts) this.#take(line, lines);
        });
        stream.on('end', () => {
          if (rest !== '') this.#take(rest, lines);
        });
      }
      child.on('error', reject);
      child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
    });
  }

  #take(line: string, lines: string[]): void {
    const mask = /^::add-mask::(.+)$/.exec(line);
    if (mask !== null) {
      // The runner swallows the command itself.
      this.#masks.add(decodeCommandData(mask[1]!));
      return;
    }
    let shown = line;
    for (const secret of this.#masks) shown = shown.replaceAll(secret, '***');
    lines.push(shown);
    this.#options.onLine?.(shown);
  }
}

function decodeCommandData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Reads `name=value` lines and `name<<delimiter` blocks. @see GitHub docs, "Workflow commands", environment files */
export function parseFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2]!, index + 1);
      if (end === -1) throw new Error(`file command without its delimiter: ${block[1]}`);
      values[block[1]!] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
