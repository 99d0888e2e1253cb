import { settingsSource } from '../config/base.js';
import { loadSettings } from '../config/load.js';
import { suggestion } from '../config/nearest.js';
import type { Settings } from '../config/settings.js';
import { settingsFlags } from '../config/settings-flags.js';
import { EXIT_CODES, GateError, messageOf } from '../errors.js';
import { bugReport } from '../host/bug-report.js';
import { codebuildHost } from '../host/codebuild.js';
import type { Environment, Host } from '../host/host.js';
import { hostKind } from '../host/kind.js';
import { ownVersion } from '../host/own-version.js';
import { type TerminalHost, type TerminalOptions, terminalHost } from '../host/terminal.js';
import { type CommandLine, readArguments } from './arguments.js';
import type { Command, CommandContext } from './command.js';
import { COMMANDS, EVALUATED_BY_SHELLS, HIDDEN_COMMANDS, SPEAKS_TO_PROGRAMS } from './commands.js';
import { requireNode } from './node-version.js';

/**
 * Runs one command line.
 *
 * @param args without the interpreter and the script
 * @returns the exit code; never throws
 */
export async function runCommandLine(args: readonly string[], environment: Environment): Promise<number> {
  const exitCode = await runCommand(args, environment);
  failInShell(args, exitCode);
  return exitCode;
}

/**
 * A shell takes `eval "$(…)"` for done when nothing is printed, and would install without being logged in. So a
 * failure is printed for it as well.
 */
export function failInShell([name, ...rest]: readonly string[], exitCode: number): void {
  const isEvaluated =
    EVALUATED_BY_SHELLS.has(name ?? '') && !rest.includes('--json') && !process.stdout.isTTY;
  if (isEvaluated && exitCode !== 0) process.stdout.write(`(exit ${exitCode})\n`);
}

async function runCommand(args: readonly string[], environment: Environment): Promise<number> {
  // Before the arguments are read nobody knows whether stdout is a program's: stderr never is.
  const terminal = consoleHost({ messages: process.stderr, environment });
  let host: Host = terminal;
  const output = new JsonOutput(terminal.redact);
  try {
    requireNode(process.versions.node);
    output.isWanted = args.includes('--json');
    const [name, ...rest] = args[0] === 'help' && args[1] !== undefined ? [args[1], '--help'] : args;
    if (name === '--version') {
      process.stdout.write(`${ownVersion()}\n`);
      return 0;
    }
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      const isAsked = name !== undefined;
      (isAsked ? process.stdout : process.stderr).write(await overview());
      return isAsked ? 0 : EXIT_CODES.input;
    }
    const command = await commandNamed(name);
    const line = readArguments(command, rest);
    output.isWanted = line.json;
    if (line.help) {
      process.stdout.write(helpOf(command));
      return 0;
    }
    host = (await hostFor(command, line, environment)) ?? terminal;
    return await command.run(contextOf(command, line, host, output, environment));
  } catch (error) {
    return report(error, host, output);
  }
}

/** With `--json`, stdout carries exactly one document: the command's, or else the error. */
class JsonOutput {
  isWanted = false;
  #isDone = false;
  readonly #redact: (text: string) => string;

  constructor(redact: (text: string) => string) {
    this.#redact = redact;
  }

  print(document: unknown): void {
    if (this.#isDone) throw new Error('a second JSON document was to be printed');
    this.#isDone = true;
    process.stdout.write(`${this.#redact(JSON.stringify(document, undefined, 2))}\n`);
  }

  printError(document: unknown): void {
    if (this.isWanted && !this.#isDone) this.print(document);
  }
}

async function commandNamed(name: string): Promise<Command> {
  const all = { ...COMMANDS, ...HIDDEN_COMMANDS };
  const load = Object.hasOwn(all, name) ? all[name] : undefined;
  if (load !== undefined) return load();
  throw new GateError('input', {
    doing: 'choose a command',
    cause: `there is none called ${name.slice(0, 40)}`,
    remedy: suggestion(name, Object.keys(COMMANDS)),
  });
}

/** Where stdout is text for people: what they asked for goes there, and in a `run:` step of a GitHub job annotations do. */
async function hostFor(
  command: Command,
  line: CommandLine,
  environment: Environment,
): Promise<Host | undefined> {
  const isForPeople = !line.json && !SPEAKS_TO_PROGRAMS.has(command.name);
  const hasRunner = hostKind(environment) === 'github' && (environment['GITHUB_OUTPUT'] ?? '') !== '';
  if (!isForPeople) return undefined;
  if (!hasRunner) return consoleHost({ messages: process.stderr, information: process.stdout, environment });
  // The runner's toolkit takes longer to load than most commands run.
  const { githubHost } = await import('../host/github.js');
  return githubHost(environment);
}

function consoleHost(options: TerminalOptions): TerminalHost {
  return hostKind(options.environment) === 'codebuild' ? codebuildHost(options) : terminalHost(options);
}

function contextOf(
  command: Command,
  line: CommandLine,
  host: Host,
  output: JsonOutput,
  environment: Environment,
): CommandContext {
  return {
    host,
    flags: line.flags,
    operands: line.operands,
    json: line.json,
    settings: () => settingsOf(command, line, host, environment),
    printJson: (document) => output.print(document),
  };
}

async function settingsOf(
  command: Command,
  line: CommandLine,
  host: Host,
  environment: Environment,
): Promise<Settings> {
  const request = { file: line.config, flags: line.flags, environment };
  if (command.takesCheckoutConfig === true) return loadSettings(request);
  const source = await settingsSource(environment, process.cwd(), line.config);
  if (source.note !== undefined) host.warning(source.note);
  return loadSettings({ ...request, text: source.text });
}

function report(error: unknown, host: Host, output: JsonOutput): number {
  if (error instanceof GateError) {
    const { code, message, file, line, exitCode } = error;
    host.error(message, file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) });
    if (error.cause !== undefined) host.debug(messageOf(error.cause));
    output.printError({ error: { code, exitCode, message, ...(file === undefined ? {} : { file, line }) } });
    return exitCode;
  }
  host.error(bugReport(error));
  output.printError({
    error: { code: 'bug', exitCode: EXIT_CODES.bug, message: 'This is a bug of codeartifact-gate.' },
  });
  return EXIT_CODES.bug;
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: codeartifact-gate COMMAND [FLAG …]

${lines.join('\n')}

Every command: --config FILE (default codeartifact-gate.yml), --json, --help. Alone: --version.

Example:
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`;
}

function helpOf(command: Command): string {
  if (!command.takesSettings) return command.help;
  const flags = settingsFlags();
  const width = Math.max(...flags.map((flag) => flag.name.length));
  const lines = flags.map(({ name, description }) => `  --${name.padEnd(width)}  ${description}`);
  return `${command.help}
Settings, over those of codeartifact-gate.yml:
${lines.join('\n')}
`;
}
