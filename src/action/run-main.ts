import { serviceEndpoints } from '../aws/endpoints.js';
import { loadSettings } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { EXIT_CODES, GateError, messageOf } from '../errors.js';
import { checkLockfiles } from '../gate/index.js';
import { bugReport } from '../host/bug-report.js';
import type { Host } from '../host/host.js';
import { type Login, login } from '../login/login.js';
import { annotate } from '../report/check/annotations.js';
import { checkMarkdown } from '../report/check/markdown.js';
import { confined } from './confine.js';
import { type ACTION_OUTPUTS, type Inputs, readInputs } from './inputs.js';
import { SECRETS_STATE } from './state.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The action's main step. @returns the exit code; never throws */
export async function runMain(host: Host, environment: Environment): Promise<number> {
  try {
    const inputs = readInputs(environment);
    const workspace = environment['GITHUB_WORKSPACE'] || process.cwd();
    const folder = await confined(inputs.workingDirectory ?? '.', workspace, workspace, 'working-directory');
    const settings = await settingsFor(inputs, folder, workspace, environment);
    if (inputs.gate) await passGate(settings, { host, environment, folder });
    const done = await login({ settings, host, environment, folder });
    await handOn(done, host);
    return 0;
  } catch (error) {
    return report(error, host);
  }
}

async function settingsFor(inputs: Inputs, folder: string, workspace: string, environment: Environment) {
  if (inputs.config !== undefined) await confined(inputs.config, folder, workspace, 'config');
  return loadSettings({
    file: inputs.config,
    flags: inputs.flags,
    environment,
    folder,
    flagName: (name) => `the input ${name}`,
  });
}

interface Place {
  readonly host: Host;
  readonly environment: Environment;
  readonly folder: string;
}

/** No credential exists yet: what a refused lockfile names is never asked for with one. */
async function passGate(settings: Settings, { host, environment, folder }: Place): Promise<void> {
  const endpointOverride = serviceEndpoints(environment, settings.region).repositories;
  // A project without lockfiles passes only where its clients have none; the gate finds those that lack theirs.
  const { result } = await checkLockfiles({
    settings,
    workingFolder: folder,
    endpointOverride,
    nothingFound: 'pass',
  });
  for (const file of result.notJudged) {
    host.warning('There is no lockfile for it: nothing is known of what it installs', { file });
  }
  annotate(result, host);
  await host.summary(checkMarkdown(result));
  const judged = `${result.files.length} ${result.files.length === 1 ? 'lockfile' : 'lockfiles'}`;
  if (result.findings.length === 0) {
    host.info(`Gate: ${judged} may be installed`);
    return;
  }
  throw new GateError('refused', {
    doing: 'let the build install',
    cause: `the gate objects to ${judged} (findings: ${result.findings.length})`,
    remedy:
      'The errors above name each; mend the lockfiles or the policy under gate in codeartifact-gate.yml',
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
