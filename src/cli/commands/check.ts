import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serviceEndpoints } from '../../aws/endpoints.js';
import { settingsSource } from '../../config/base.js';
import { CONFIG_FILE, readConfigFile } from '../../config/load.js';
import type { Settings } from '../../config/settings.js';
import { EXIT_CODES, GateError } from '../../errors.js';
import {
  type Baseline,
  type Check,
  checkLockfiles,
  fitsBaseline,
  formatBaseline,
  type GateResult,
  initialConfig,
  openFacts,
  parseBaseline,
  RULES,
} from '../../gate/index.js';
import { annotate } from '../../report/check/annotations.js';
import { checkMarkdown } from '../../report/check/markdown.js';
import { reportOptions } from '../../report/check/options.js';
import type { ReportOptions } from '../../report/check/reported-check.js';
import { checkText } from '../../report/check/text.js';
import { writeUserFile } from '../../workspace/user-file.js';
import type { Command, CommandContext } from '../command.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Judge what the lockfiles are about to install.',
  help: `Usage: codeartifact-gate check [FILE …] [--format FORMAT] [--report FORMAT=FILE …] [--offline] [--json]
                              [--since REF] [--baseline FILE]
       codeartifact-gate check [FILE …] [--offline] --write-baseline FILE
       codeartifact-gate check --init

Judges every lockfile in this folder and below, or the files that are named, and the configuration of package clients
that lies beside them: each entry has to come from the repository, with a digest, and to be allowed by the gate of
codeartifact-gate.yml. Sends nothing and needs no credentials, unless gate.verify, gate.minimum-age or gate.internal ask
for what only the repository knows: then that is asked, for lockfiles without any other finding.

  --format FORMAT       text (default), json, sarif, junit, cyclonedx, html, markdown;
                        github: annotations at the lines of the files (default in a step of a GitHub job)
  --report FORMAT=FILE  write this one as well; may be repeated
  --offline             ask the repository nothing, and say so
  --since REF           judge only what the checkout adds to that commit, by the policy of now
  --baseline FILE       set the findings aside that this file lists
  --write-baseline FILE list the findings there instead of failing: where a project starts with some; what cannot be
                        read has to be mended
  --init                write a first codeartifact-gate.yml from what is in this folder
  --json                as --format json

Exit code: 0 nothing found, 1 findings, 2 a file or setting is wrong or there is no lockfile, 3 or 4 the repository
cannot be asked.

Examples:
  codeartifact-gate check
  codeartifact-gate check app/package-lock.json --json
  codeartifact-gate check --offline --report junit=reports/gate.xml --report html=reports/gate.html
`,
  options: {
    format: { type: 'string' },
    report: { type: 'string', multiple: true },
    offline: { type: 'boolean' },
    since: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    init: { type: 'boolean' },
  },
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    const { flags, host, operands } = context;
    if (flags['init'] === true) return writeInitialConfig(context);
    const print = await printerFor(context);
    const write = await reportWriter(context);
    const settings = await context.settings();
    const check = await checkLockfiles({
      settings,
      workingFolder: process.cwd(),
      files: operands,
      endpointOverride: serviceEndpoints(process.env, settings).repositories,
      since: flags['since'] as string | undefined,
      baseline: await baselineOf(context),
    });
    const options = reportOptions(process.env, RULES);
    const result = await completed(check, settings, context);
    await write(result, options);
    print(result, options);
    await host.summary(checkMarkdown(result));
    if (flags['write-baseline'] !== undefined) return writeBaseline(result, context);
    return result.findings.length === 0 ? 0 : EXIT_CODES.refused;
  },
};

/** With what only the repository can tell, where the policy wants it. */
async function completed(
  check: Check,
  settings: Settings,
  { flags, host }: CommandContext,
): Promise<GateResult> {
  if (check.result.repository !== 'not asked' || flags['offline'] === true) return check.result;
  const access = { settings, host, environment: process.env, checkout: check.root };
  try {
    return await check.askRepository(await openFacts(access));
  } catch (error) {
    if (!(error instanceof GateError) || check.result.findings.length === 0) throw error;
    // What was found without the repository is true all the same, and refuses the build already.
    host.error(error.message);
    return check.result;
  }
}

/** On a pull request the baseline is that of the base as well: a change must not set its own findings aside. */
async function baselineOf({ flags, host }: CommandContext): Promise<Baseline | undefined> {
  const file = flags['baseline'] as string | undefined;
  if (flags['write-baseline'] !== undefined) return refuseBesideWriting(flags);
  if (file === undefined) return undefined;
  const source = await settingsSource(process.env, process.cwd(), file);
  if (source.note !== undefined) host.warning(source.note);
  if (source.from === 'change') return new Map();
  const text = source.text ?? (await readConfigFile(resolve(file), file, true, 'read the baseline'));
  return parseBaseline(text!, file);
}

/** A baseline lists all that is found: with less than that it would be overwritten with a part. */
function refuseBesideWriting(flags: CommandContext['flags']): undefined {
  const other = ['baseline', 'since'].find((name) => flags[name] !== undefined);
  if (other === undefined) return undefined;
  throw new GateError('input', {
    doing: 'read the arguments of check',
    cause: `--${other} and --write-baseline exclude each other`,
    remedy: 'Give --write-baseline alone to write the whole list anew',
  });
}

async function writeBaseline({ findings }: GateResult, { flags, host }: CommandContext): Promise<number> {
  const file = String(flags['write-baseline']);
  const listed = findings.filter(fitsBaseline).length;
  await writeUserFile(resolve(file), formatBaseline(findings), 'the baseline');
  host.info(
    `Wrote ${file}, with ${listed} of ${findings.length} findings. From now on, check with --baseline ${file}.`,
  );
  const left = findings.length - listed;
  if (left === 0) return 0;
  host.error(`Findings about files that cannot be read: ${left}. No baseline sets them aside: mend them.`);
  return EXIT_CODES.refused;
}

async function writeInitialConfig({ host }: CommandContext): Promise<number> {
  const { text, missing } = await initialConfig(process.cwd());
  // `wx`: never over a file that came to be in between.
  await writeFile(CONFIG_FILE, text, { flag: 'wx' });
  host.info(`Wrote ${CONFIG_FILE}. Read it, then run \`codeartifact-gate check\`.`);
  if (missing.length > 0) host.info(`Nothing here tells ${missing.join(', ')}: fill that in.`);
  return 0;
}

type Printer = (result: GateResult, options: ReportOptions) => void;

async function printerFor({ flags, json, host, printJson }: CommandContext): Promise<Printer> {
  const given = flags['format'];
  if (json && given !== undefined && given !== 'json')
    throw unknownFormat('--json asks for another format', []);
  const format = json ? 'json' : (given ?? (host.kind === 'github' ? 'github' : 'text'));
  if (format === 'github') return (result) => annotate(result, host);
  if (format === 'text') return (result) => host.info(checkText(result));
  const { CHECK_FORMATS, renderCheck } = await import('../../report/check/formats.js');
  const { checkJson } = await import('../../report/check/json.js');
  if (format === 'json') return (result) => printJson(checkJson(result));
  const names = [...Object.keys(CHECK_FORMATS), 'github'];
  if (typeof format !== 'string' || !Object.hasOwn(CHECK_FORMATS, format))
    throw unknownFormat('there is no such format', names);
  const name = format as keyof typeof CHECK_FORMATS;
  return (result, options) => void process.stdout.write(renderCheck(name, result, options));
}

/** Reads `--report` before anything is judged, so that a mistyped one costs no waiting. */
async function reportWriter({
  flags,
}: CommandContext): Promise<(result: GateResult, options: ReportOptions) => Promise<void>> {
  const given = (flags['report'] as readonly string[] | undefined) ?? [];
  if (given.length === 0) return async () => {};
  const { readReportFile, writeReports } = await import('../../report/check/report-files.js');
  const files = given.map((text) => readReportFile(text, '--report'));
  return (result, options) => writeReports(files, result, options, process.cwd());
}

function unknownFormat(cause: string, names: readonly string[]): GateError {
  return new GateError('input', {
    doing: 'read --format',
    cause,
    remedy: names.length === 0 ? 'Give one of the two' : `Use one of ${names.join(', ')}`,
  });
}
