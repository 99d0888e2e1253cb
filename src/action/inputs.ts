import { nearest } from '../config/nearest.js';
import { settingsFlags } from '../config/settings-flags.js';
import { GateError } from '../errors.js';
import { type ReportFile, readReportFile } from '../report/check/report-files.js';

export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

/** Inputs of the action: the one-line settings, and five of its own. `action.yml` is compared with this by a test. */
export function actionInputs(): readonly ActionInput[] {
  const settings = settingsFlags().map(({ name, description, kind }) => ({
    name,
    description: kind === 'list' ? `${description} A list, separated by commas or line breaks.` : description,
  }));
  return [
    ...settings,
    {
      name: 'working-directory',
      description: 'Folder of the project, inside the workspace. Default: the workspace.',
    },
    {
      name: 'config',
      description:
        'Path of the configuration, from the working directory. Default: codeartifact-gate.yml, if it is there.',
    },
    {
      name: 'gate',
      description: 'Whether lockfiles are checked before any credential is asked for: on or off.',
      default: 'on',
    },
    {
      name: 'check-buildspec',
      description: 'Whether buildspec.yml has to be what codeartifact-gate buildspec would write: on or off.',
      default: 'off',
    },
    {
      name: 'reports',
      description:
        'Reports of the check to write, as FORMAT=FILE from the working directory: sarif=gate.sarif, html=gate.html; also json, junit, cyclonedx, markdown, text. A list, separated by commas or line breaks.',
    },
  ];
}

export const ACTION_OUTPUTS: Readonly<Record<string, string>> = {
  'expires-at': 'When the first of the tokens expires, in ISO 8601. Empty where no variable holds one.',
  'token-variable':
    'Name of the environment variable that holds the token in later steps. Empty where none does.',
  'endpoint-npm': 'Endpoint of the repository for npm.',
  'endpoint-pip': 'Endpoint of the repository for pip, without simple/.',
  'endpoint-maven': 'Endpoint of the repository for Maven.',
  'endpoint-cargo': 'Endpoint of the repository for cargo, without sparse+.',
};

export interface Inputs {
  readonly flags: Readonly<Record<string, string>>;
  /** Relative to the workspace. */
  readonly workingDirectory: string | undefined;
  /** Relative to the working directory. */
  readonly config: string | undefined;
  readonly gate: boolean;
  readonly checkBuildspec: boolean;
  readonly reports: readonly ReportFile[];
}

/**
 * Reads what `with:` says. The runner hands inputs over as `INPUT_<NAME>` and only warns about those that the action
 * does not have, which would be settings silently ignored.
 *
 * @throws GateError 'input'
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const known = actionInputs().map((input) => input.name);
  refuseUnknown(environment, known);
  const values: Record<string, string> = {};
  for (const name of known) {
    const value = environment[variableOf(name)]?.trim();
    if (value !== undefined && value !== '') values[name] = value;
  }
  const {
    config,
    gate,
    reports,
    'check-buildspec': checkBuildspec,
    'working-directory': workingDirectory,
    ...flags
  } = values;
  return {
    flags,
    workingDirectory,
    config,
    gate: readSwitch('gate', gate ?? 'on'),
    checkBuildspec: readSwitch('check-buildspec', checkBuildspec ?? 'off'),
    reports: readReports(reports),
  };
}

function refuseUnknown(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): void {
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith('INPUT_') || known.some((name) => variableOf(name) === variable)) continue;
    const given = variable.slice('INPUT_'.length).toLowerCase();
    const near = nearest(given, known);
    throw new GateError('input', {
      doing: 'read the inputs',
      cause: `the action has no input ${given}`,
      remedy: near === undefined ? `It has: ${known.join(', ')}` : `Perhaps ${near} is meant`,
    });
  }
}

function readReports(text = ''): ReportFile[] {
  const items = text.split(/[,\n]/).map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => readReportFile(item, 'the input reports'));
}

/** YAML 1.1 editors turn on and off into booleans. */
function readSwitch(name: string, text: string): boolean {
  if (text === 'on' || text === 'true') return true;
  if (text === 'off' || text === 'false') return false;
  throw new GateError('input', {
    doing: `read the input ${name}`,
    cause: 'it is neither on nor off',
    remedy: 'Write on or off, or leave it out',
  });
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
