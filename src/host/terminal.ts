import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Writable } from 'node:stream';
import type { Environment, Host, Place } from './host.js';
import { idTokenSource } from './id-token-source.js';
import { hostKind } from './kind.js';
import { SHORTEST_SECRET, spellingsOf } from './spellings.js';

export interface TerminalHost extends Host {
  readonly kind: 'codebuild' | 'terminal';
  /** What `exportVariable` was given. A process cannot set its parent's variables: the caller hands them on. */
  readonly exported: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** `text` with every masked secret replaced. */
  redact(text: string): string;
}

export interface TerminalOptions {
  /** Where text for people goes: stdout belongs to what programs read. */
  readonly messages: Writable;
  /** Where `info` goes when stdout is for people. Default: `messages`. */
  readonly information?: Writable;
  readonly environment: Environment;
  /**
   * Whether the runner of a GitHub job is told of secrets, by lines among the messages. Default: true. False for what
   * prints no secret but to the program that asked for it, and whose messages may end up in a file.
   */
  readonly tellsRunner?: boolean;
}

/** A terminal or any CI: text on stderr, and secrets hidden by this process itself. */
export function terminalHost({
  messages,
  information = messages,
  environment,
  tellsRunner = true,
}: TerminalOptions): TerminalHost {
  const spellings = new Set<string>();
  const exported = new Map<string, string>();
  const outputs = new Map<string, string>();
  const isInGitHubJob = hostKind(environment) === 'github';
  const isDebug = environment['RUNNER_DEBUG'] === '1' || !isEmpty(environment['CODEARTIFACT_GATE_DEBUG']);

  const redact = (text: string): string => {
    let shown = text;
    for (const spelling of spellings) shown = shown.replaceAll(spelling, '***');
    return shown;
  };
  const print = (text: string, stream = messages): void => {
    stream.write(`${visible(redact(text))}\n`);
  };

  const host: TerminalHost = {
    kind: 'terminal',
    temporaryFolder: temporaryFolder(environment),
    exported,
    outputs,
    redact,
    info: (message) => print(message, information),
    debug: (message) => {
      if (isDebug) print(`debug: ${message}`);
    },
    warning: (message, place) => print(`warning: ${located(message, place)}`),
    error: (message, place) => print(`error: ${located(message, place)}`),
    group: async (title, body) => {
      print(title);
      return body();
    },
    mask: (secret) => {
      if (secret.length < SHORTEST_SECRET) return;
      const found = spellingsOf(secret);
      // The longest first, so that no spelling leaves the rest of a longer one behind.
      const sorted = [...spellings, ...found].sort((a, b) => b.length - a.length);
      spellings.clear();
      for (const spelling of sorted) spellings.add(spelling);
      // The command line in a `run:` step: the runner swallows these lines and hides the secret in the whole log.
      if (isInGitHubJob && tellsRunner)
        for (const spelling of found) messages.write(`::add-mask::${commandData(spelling)}\n`);
    },
    exportVariable: (name, value) => {
      exported.set(name, value);
    },
    addPath: () => {},
    setOutput: (name, value) => {
      outputs.set(name, value);
    },
    saveState: () => {},
    state: () => '',
    summary: async () => {},
  };
  const source = isInGitHubJob ? idTokenSource(environment, host.mask) : undefined;
  return source === undefined ? host : { ...host, idToken: source };
}

/** XDG_RUNTIME_DIR is the user's own and in memory; it often names a folder that is not there (sudo, containers). */
function temporaryFolder(environment: Environment): string {
  const runtime = environment['XDG_RUNTIME_DIR'];
  if (!isEmpty(environment['RUNNER_TEMP'])) return environment['RUNNER_TEMP']!;
  if (!isEmpty(runtime) && existsSync(runtime!)) return runtime!;
  return environment['TMPDIR'] || tmpdir();
}

function located(message: string, place: Place | undefined): string {
  if (place === undefined || message.includes(place.file)) return message;
  return `${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${message}`;
}

/**
 * Text from a registry or a file can hold escape sequences that rewrite a terminal, or a line that a runner takes for
 * a command. Line breaks stay, but lines after the first are indented.
 */
function visible(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\n(?=::)/g, '\n ')
    .replace(/^::/, ' ::');
}

/** @see GitHub docs, "Workflow commands": what the runner decodes in the data of a command. */
function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '';
}
