import type { Command } from './command.js';

/** Loads a command only when it is asked for: most runs need one. */
type Loader = () => Promise<Command>;

/** Every verb of the command line, in the order of `--help`. */
export const COMMANDS: Readonly<Record<string, Loader>> = {
  login: async () => (await import('./commands/login.js')).loginCommand,
  logout: async () => (await import('./commands/logout.js')).logoutCommand,
  run: async () => (await import('./commands/run.js')).runCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  publish: async () => (await import('./commands/publish.js')).publishCommand,
  promote: async () => (await import('./commands/promote.js')).promoteCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  buildspec: async () => (await import('./commands/buildspec.js')).buildspecCommand,
  snippet: async () => (await import('./commands/snippet.js')).snippetCommand,
  doctor: async () => (await import('./commands/doctor.js')).doctorCommand,
  emulator: async () => (await import('./commands/emulator.js')).emulatorCommand,
  demo: async () => (await import('./commands/demo.js')).demoCommand,
  schema: async () => (await import('./commands/schema.js')).schemaCommand,
};

/** What only programs of ours call: not in `--help`. */
export const HIDDEN_COMMANDS: Readonly<Record<string, Loader>> = {
  'credential-helper': async () => (await import('./commands/credential-helper.js')).credentialHelperCommand,
};

/** Commands whose stdout a shell evaluates. */
export const EVALUATED_BY_SHELLS: ReadonlySet<string> = new Set(['login', 'logout']);

/** Commands whose stdout is read by a program even without `--json`. */
export const SPEAKS_TO_PROGRAMS: ReadonlySet<string> = new Set([
  'login',
  'logout',
  'run',
  'emulator',
  'demo',
  'schema',
  'credential-helper',
]);
