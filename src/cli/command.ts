import type { ParseArgsConfig } from 'node:util';
import type { Settings } from '../config/settings.js';
import type { Host } from '../host/host.js';

export interface CommandContext {
  readonly host: Host;
  /** Flags of this command and of the settings, as given; absent flags are absent. */
  readonly flags: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** What stands after `--`, or the positional arguments. */
  readonly operands: readonly string[];
  /** True with `--json`: exactly one JSON document goes to stdout, all text for people to stderr. */
  readonly json: boolean;
  /** Reads `codeartifact-gate.yml` (or `--config`), lays the flags over it and validates. Throws GateError 'input'. */
  settings(): Promise<Settings>;
  /** Writes one document to stdout. Only with `--json`. */
  printJson(document: unknown): void;
}

/** One verb of the command line. Adding one = adding a file in `commands/` and naming it in `index.ts`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Synopsis, flags and at least one example, as `--help` prints it. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Whether the flags of the settings (`--domain`, …) belong to this command too. */
  readonly takesSettings: boolean;
  /** Whether it takes words that are no flags. Others refuse them: `publish plan` must not publish. */
  readonly takesOperands?: true;
  /**
   * Whether it takes the configuration of the checkout even on a pull request, where policy comes from the base
   * branch: for what is compared with the checkout, not what judges it.
   */
  readonly takesCheckoutConfig?: true;
  /** @returns the exit code; throws GateError for failures */
  run(context: CommandContext): Promise<number>;
}
