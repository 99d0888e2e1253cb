import { serviceEndpoints } from '../../aws/endpoints.js';
import { EXIT_CODES, GateError } from '../../errors.js';
import { checkLockfiles, type GateResult } from '../../gate/index.js';
import { annotate } from '../../report/check/annotations.js';
import { checkJson } from '../../report/check/json.js';
import { checkMarkdown } from '../../report/check/markdown.js';
import { checkText } from '../../report/check/text.js';
import type { Command, CommandContext } from '../command.js';

const OUTPUT_FORMATS = ['text', 'json', 'github'] as const;
type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const checkCommand: Command = {
  name: 'check',
  summary: 'Judge what the lockfiles are about to install, before any credential exists.',
  help: `Usage: codeartifact-gate check [FILE …] [--format text|json|github] [--json]

Judges every lockfile in this folder and below, or the files that are named: package-lock.json, npm-shrinkwrap.json,
requirements.txt with hashes, Cargo.lock, and the lockfile.json of Maven's maven-lockfile plug-in. Each entry has to
come from the repository, with a digest, and to be allowed by the gate of codeartifact-gate.yml. Sends nothing and needs
no credentials.

  --format text     findings by file, for people (default)
  --format json     one JSON document on stdout, as --json
  --format github   annotations at the lines of the files (default in a step of a GitHub job)

Exit code: 0 nothing found, 1 findings, 2 a file or setting is wrong or there is no lockfile.

Examples:
  codeartifact-gate check
  codeartifact-gate check app/package-lock.json --json
`,
  options: { format: { type: 'string' } },
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    const format = outputFormat(context);
    const settings = await context.settings();
    const { result } = await checkLockfiles({
      settings,
      workingFolder: process.cwd(),
      files: context.operands,
      endpointOverride: serviceEndpoints(process.env, settings.region).repositories,
    });
    report(result, format, context);
    await context.host.summary(checkMarkdown(result));
    return result.findings.length === 0 ? 0 : EXIT_CODES.refused;
  },
};

function outputFormat({ flags, json, host }: CommandContext): OutputFormat {
  const given = flags['format'];
  if (json && given !== undefined && given !== 'json') throw unknownFormat('--json asks for another format');
  if (json) return 'json';
  if (given === undefined) return host.kind === 'github' ? 'github' : 'text';
  const format = OUTPUT_FORMATS.find((candidate) => candidate === given);
  if (format === undefined) throw unknownFormat('there is no such format');
  return format;
}

function unknownFormat(cause: string): GateError {
  return new GateError('input', {
    doing: 'read --format',
    cause,
    remedy: `Use one of ${OUTPUT_FORMATS.join(', ')}`,
  });
}

function report(result: GateResult, format: OutputFormat, { host, printJson }: CommandContext): void {
  switch (format) {
    case 'json':
      printJson(checkJson(result));
      break;
    case 'github':
      annotate(result, host);
      break;
    case 'text':
      host.info(checkText(result));
      break;
  }
}
