import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../config/nearest.js';
import { settingsFlags } from '../config/settings-flags.js';
import { GateError } from '../errors.js';
import type { Command } from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface CommandLine {
  readonly flags: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly operands: readonly string[];
  readonly config: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

const COMMON: Options = {
  config: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** Flags of every command, of the settings where the command takes them, and its own. */
export function optionsOf(command: Command): Options {
  const settings = settingsFlags().map(({ name, kind }) => [
    name,
    { type: 'string' as const, multiple: kind === 'list' },
  ]);
  return { ...(command.takesSettings ? Object.fromEntries(settings) : {}), ...command.options, ...COMMON };
}

/**
 * Reads the arguments after the command's name.
 *
 * @throws GateError 'input' naming the nearest flag
 */
export function readArguments(command: Command, args: readonly string[]): CommandLine {
  const options = optionsOf(command);
  const { values, positionals } = parse(command, [...args], options);
  const { config, json, help, ...flags } = values;
  if (positionals[0] !== undefined && command.takesOperands !== true && help !== true)
    throw strayWord(command, positionals[0], options);
  return {
    flags: flags as CommandLine['flags'],
    operands: positionals,
    config: config as string | undefined,
    json: json === true,
    help: help === true,
  };
}

function strayWord(command: Command, word: string, options: Options): GateError {
  const near = nearest(word, Object.keys(options));
  return new GateError('input', {
    doing: `read the arguments of ${command.name}`,
    cause: `it does not understand '${word.slice(0, 40)}'`,
    remedy:
      near === undefined ? `See codeartifact-gate ${command.name} --help` : `Perhaps --${near} is meant`,
  });
}

function parse(command: Command, args: string[], options: Options) {
  refuseWordsBeforeCommand(command, args, options);
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw explain(command, error, options);
  }
}

/** `run npm ci --omit dev` would read the command's own flags as ours: what is run stands after `--`. */
function refuseWordsBeforeCommand(command: Command, args: string[], options: Options): void {
  if (command.name !== 'run') return;
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const end = tokens.find((token) => token.kind === 'option-terminator')?.index ?? Number.POSITIVE_INFINITY;
  const stray = tokens.find((token) => token.kind === 'positional' && token.index < end);
  if (stray === undefined) return;
  throw new GateError('input', {
    doing: 'run a command',
    cause: 'it must stand after --',
    remedy: 'Write codeartifact-gate run -- COMMAND',
  });
}

function explain(command: Command, error: unknown, options: Options): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !code.startsWith('ERR_PARSE_ARGS')) return error;
  const flag = /'-{1,2}([A-Za-z0-9][A-Za-z0-9-]{0,60})/.exec(String(message))?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(flag, Object.keys(options));
    return new GateError('input', {
      doing: `read the arguments of ${command.name}`,
      cause: `it has no flag --${flag}`,
      remedy:
        near === undefined ? `See codeartifact-gate ${command.name} --help` : `Perhaps --${near} is meant`,
      underlying: error,
    });
  }
  const isSwitch = options[flag]?.type === 'boolean';
  return new GateError('input', {
    doing: `read the arguments of ${command.name}`,
    cause: isSwitch ? `--${flag} takes no value` : `--${flag} needs a value`,
    remedy: `See codeartifact-gate ${command.name} --help`,
    underlying: error,
  });
}
