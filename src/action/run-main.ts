import { loadSettings } from '../config/load.js';
import { EXIT_CODES, GateError, messageOf } from '../errors.js';
import { bugReport } from '../host/bug-report.js';
import type { Host } from '../host/host.js';
import { type Login, login } from '../login/login.js';
import { confineToWorkspace } from './confine.js';
import { type ACTION_OUTPUTS, type Inputs, readInputs } from './inputs.js';
import { SECRETS_STATE } from './state.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action's main step. @returns the exit code; never throws */
export async function runMain(host: Host, environment: Environment): Promise<number> {
  try {
    const inputs = readInputs(environment);
    const folder = environment['GITHUB_WORKSPACE'] || process.cwd();
    const settings = await settingsFor(inputs, folder, environment);
    const done = await login({ settings, host, environment, folder });
    await handOn(done, host);
    return 0;
  } catch (error) {
    return report(error, host);
  }
}

async function settingsFor(inputs: Inputs, folder: string, environment: Environment) {
  if (inputs.config !== undefined) await confineToWorkspace(inputs.config, folder);
  return loadSettings({
    file: inputs.config,
    flags: inputs.flags,
    environment,
    folder,
    flagName: (name) => `the input ${name}`,
  });
}

async function handOn(done: Login, host: Host): Promise<void> {
  try {
    host.saveState(SECRETS_STATE, Object.keys(done.secrets).join(' '));
    for (const [name, value] of Object.entries({ ...done.variables, ...done.secrets })) {
      host.exportVariable(name, value);
    }
    for (const [name, value] of Object.entries(outputsOf(done))) host.setOutput(name, value);
    await done.session.handOver();
  } catch (error) {
    await done.session.undo();
    throw error;
  }
  host.info(`Configured ${done.clients.join(', ')}; the token expires at ${done.expiresAt.toISOString()}`);
  await host
    .summary(summaryOf(done))
    .catch((error: unknown) => host.warning(`No summary: ${messageOf(error)}`));
}

function outputsOf(done: Login): Record<keyof typeof ACTION_OUTPUTS, string> {
  return {
    'expires-at': done.expiresAt.toISOString(),
    'token-variable': done.tokenVariable,
    'endpoint-npm': done.endpoints.npm,
    'endpoint-pip': done.endpoints.pypi,
    'endpoint-maven': done.endpoints.maven,
    'endpoint-cargo': done.endpoints.cargo,
  };
}

function summaryOf(done: Login): string {
  const rows = Object.keys({ ...done.variables, ...done.secrets }).map((name) => `\`${name}\``);
  return [
    '### CodeArtifact gate',
    '',
    `Configured: ${done.clients.join(', ')}. The token expires at ${done.expiresAt.toISOString()}.`,
    '',
    `Variables set for later steps: ${rows.join(', ')}`,
    '',
  ].join('\n');
}

export function report(error: unknown, host: Host): number {
  if (!(error instanceof GateError)) {
    host.error(bugReport(error));
    return EXIT_CODES.bug;
  }
  const { file, line } = error;
  host.error(
    error.message,
    file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) },
  );
  if (error.cause !== undefined) host.debug(messageOf(error.cause));
  return error.exitCode;
}
