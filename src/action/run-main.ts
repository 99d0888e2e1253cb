import { serviceEndpoints } from '../aws/endpoints.js';
import { settingsSource } from '../config/base.js';
import { loadSettings } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { EXIT_CODES, GateError, messageOf } from '../errors.js';
import { checkLockfiles, type GateResult, openFacts, RULES } from '../gate/index.js';
import { bugReport } from '../host/bug-report.js';
import type { Host } from '../host/host.js';
import { type Login, login, loginInWords } from '../login/login.js';
import { EXPIRES_VARIABLE, SESSION_VARIABLE } from '../login/shell.js';
import { annotate } from '../report/check/annotations.js';
import { checkMarkdown } from '../report/check/markdown.js';
import { reportOptions } from '../report/check/options.js';
import { type ReportFile, writeReports } from '../report/check/report-files.js';
import { printable, printableLine } from '../report/printable.js';
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
    const settings = await settingsFor(inputs, { host, environment, folder, workspace });
    const place = { host, environment, folder, workspace };
    if (inputs.checkBuildspec) await checkBuildspec(inputs, place);
    const gate = inputs.gate ? await openGate(settings, inputs.reports, place) : undefined;
    const done = await login({ settings, host, environment, folder, beforeChanges: gate?.askRepository });
    await handOn(done, host);
    return 0;
  } catch (error) {
    return report(error, host);
  }
}

async function settingsFor(inputs: Inputs, { host, environment, folder, workspace }: Place) {
  if (inputs.config !== undefined) await confined(inputs.config, folder, workspace, 'config');
  const source = await settingsSource(environment, folder, inputs.config);
  if (source.note !== undefined) host.warning(source.note);
  return loadSettings({
    file: inputs.config,
    text: source.text,
    flags: inputs.flags,
    environment,
    folder,
    flagName: (name) => `the input ${name}`,
  });
}

/** By the configuration of the checkout, since that is what the file has to agree with. */
async function checkBuildspec(inputs: Inputs, { host, environment, folder }: Place): Promise<void> {
  const { config: file, flags } = inputs;
  const settings = await loadSettings({ file, flags, environment, folder });
  const { compareBuildspecs, unifiedDiff } = await import('../buildspec/index.js');
  const { files, changes } = await compareBuildspecs(folder, settings);
  const findings = files.flatMap((one) => one.findings);
  for (const { severity, rule, message, remedy, file: place, line } of findings)
    host[severity](printableLine(`${rule}: ${message}. ${remedy}.`), { file: printable(place), line });
  const first = findings.find(({ severity }) => severity === 'error');
  if (first !== undefined)
    throw new GateError('refused', {
      doing: 'find the buildspec up to date',
      cause: `none would be written: ${first.message}`,
      remedy: first.remedy,
      file: first.file,
      line: first.line,
    });
  for (const change of changes) host.info(unifiedDiff(change));
  if (changes.length === 0) return;
  throw new GateError('refused', {
    doing: 'find the buildspec up to date',
    cause: `${changes.map(({ name }) => name).join(', ')} is not what would be written now`,
    remedy: 'Run codeartifact-gate buildspec and commit what it writes',
    file: changes[0]!.name,
    line: 1,
  });
}

interface Place {
  readonly host: Host;
  readonly environment: Environment;
  readonly folder: string;
  readonly workspace: string;
}

interface OpenGate {
  /** What only the repository can tell; absent where nothing is left to ask. */
  readonly askRepository: ((token: string) => Promise<void>) | undefined;
}

/**
 * The first half of the check. No credential exists yet: what a refused lockfile names is never asked for with one.
 *
 * @throws GateError 'refused' when the reports are written
 */
async function openGate(settings: Settings, reports: readonly ReportFile[], place: Place): Promise<OpenGate> {
  const { host, environment, folder } = place;
  const check = await checkLockfiles({
    settings,
    workingFolder: folder,
    endpointOverride: serviceEndpoints(environment, settings).repositories,
    // A project without lockfiles passes only where its clients have none; the gate finds those that lack theirs.
    nothingFound: 'pass',
  });
  const { result } = check;
  for (const file of result.notJudged) {
    host.warning('There is no lockfile for it: nothing is known of what it installs', { file });
  }
  for (const file of result.uncommitted) {
    host.warning('It is not as it was committed: something has changed it before the check', { file });
  }
  if (result.repository !== 'not asked' || result.findings.length > 0) {
    await conclude(result, reports, place);
    return { askRepository: undefined };
  }
  return {
    askRepository: async (token) => {
      const facts = await openFacts({ settings, host, environment, checkout: check.root, token });
      await conclude(await check.askRepository(facts), reports, place);
    },
  };
}

async function conclude(
  result: GateResult,
  reports: readonly ReportFile[],
  { host, environment, folder, workspace }: Place,
): Promise<void> {
  annotate(result, host);
  await host.summary(checkMarkdown(result));
  if (reports.length > 0)
    await writeReports(reports, result, reportOptions(environment, RULES), folder, workspace);
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
    const { variables, secrets, session, expiresAt } = done;
    const own = {
      [SESSION_VARIABLE]: session.id,
      ...(expiresAt === undefined ? {} : { [EXPIRES_VARIABLE]: expiresAt.toISOString() }),
    };
    for (const [name, value] of Object.entries({ ...variables, ...secrets, ...own }))
      host.exportVariable(name, value);
    for (const folder of done.path) host.addPath(folder);
    for (const [name, value] of Object.entries(outputsOf(done))) host.setOutput(name, value);
    await done.session.handOver();
  } catch (error) {
    await done.session.undo();
    throw error;
  }
  host.info(loginInWords(done));
  await host
    .summary(summaryOf(done))
    .catch((error: unknown) => host.warning(`No summary: ${messageOf(error)}`));
}

function outputsOf(done: Login): Record<keyof typeof ACTION_OUTPUTS, string> {
  return {
    'expires-at': done.expiresAt?.toISOString() ?? '',
    'token-variable': done.tokenVariable ?? '',
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
    `${loginInWords(done)}.`,
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
