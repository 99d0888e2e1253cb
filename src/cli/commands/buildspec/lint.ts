import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LintContext, type LintFinding, lintBuildspec } from '../../../buildspec/lint/index.js';
import { CONFIG_FILE, readConfigFile } from '../../../config/load.js';
import type { Settings } from '../../../config/settings.js';
import { EXIT_CODES, GateError } from '../../../errors.js';
import { printable, printableLine } from '../../../report/printable.js';
import type { CommandContext } from '../../command.js';

const COMPUTES = ['container', 'reserved', 'lambda'] as const;
const MIN_MINUTES = 5;
const MAX_MINUTES = 2160;

/**
 * `buildspec --lint FILE`: judges buildspecs, written by hand or not. Works without any configuration; where there is
 * one, its buildspec section tells image, compute and timeout, and flags tell it before.
 *
 * @returns 1 when there is a finding of the severity error
 * @throws GateError 'input' for files that cannot be read
 */
export async function lint(context: CommandContext): Promise<number> {
  const files = context.flags['lint'] as readonly string[];
  const about = await lintContext(context);
  const texts = await Promise.all(
    files.map(async (file) => ({
      file,
      text: (await readConfigFile(resolve(file), file, true, 'read the buildspec'))!,
    })),
  );
  const findings = texts.flatMap(({ file, text }) => lintBuildspec(text, file, about));
  if (context.json) context.printJson(documentOf(files, findings, about));
  else print(files, findings, about, context);
  return findings.some(({ severity }) => severity === 'error') ? EXIT_CODES.refused : 0;
}

async function lintContext(context: CommandContext): Promise<LintContext> {
  const { flags } = context;
  const settings = await settingsIfAny(context);
  const timeout = minutesOf(flags['timeout'] as string | undefined) ?? settings?.buildspec.timeout;
  const compute = computeOf(flags['compute'] as string | undefined) ?? settings?.buildspec.compute;
  const image = (flags['image'] as string | undefined) ?? settings?.buildspec.image;
  return {
    ...(image === undefined ? {} : { image }),
    ...(compute === undefined ? {} : { compute }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(settings === undefined ? {} : { tokenSeconds: settings['duration-seconds'] }),
  };
}

/** Without a configuration nothing is known of the project. One that is there has to be right. */
async function settingsIfAny(context: CommandContext): Promise<Settings | undefined> {
  try {
    return await context.settings();
  } catch (error) {
    const isAbsent =
      error instanceof GateError &&
      error.parts.cause.endsWith(' is missing') &&
      !existsSync(resolve(CONFIG_FILE));
    if (!isAbsent) throw error;
    return undefined;
  }
}

function minutesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (minutes >= MIN_MINUTES && minutes <= MAX_MINUTES) return minutes;
  throw new GateError('input', {
    doing: 'read --timeout',
    cause: `it is no number from ${MIN_MINUTES} to ${MAX_MINUTES}`,
    remedy: 'Give the timeout of the CodeBuild project in minutes',
  });
}

function computeOf(text: string | undefined): LintContext['compute'] {
  const found = COMPUTES.find((name) => name === text);
  if (text === undefined || found !== undefined) return found;
  throw new GateError('input', {
    doing: 'read --compute',
    cause: 'there is no such compute',
    remedy: `Use one of ${COMPUTES.join(', ')}`,
  });
}

function documentOf(files: readonly string[], findings: readonly LintFinding[], about: LintContext): unknown {
  return {
    version: 1,
    files: files.map(printable),
    context: about,
    counts: countsOf(findings),
    findings: findings.map(({ rule, severity, file, line, message, remedy }) => ({
      rule,
      severity,
      file: printable(file),
      line,
      message: printable(message),
      remedy: printable(remedy),
    })),
  };
}

function countsOf(findings: readonly LintFinding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

function print(
  files: readonly string[],
  findings: readonly LintFinding[],
  about: LintContext,
  { host }: CommandContext,
): void {
  for (const { rule, severity, file, line, message, remedy } of findings) {
    if (host.kind === 'github') {
      const text = printableLine(`${rule}: ${message}. ${remedy}.`);
      if (severity === 'error') host.error(text, { file: printable(file), line });
      else host.warning(text, { file: printable(file), line });
      continue;
    }
    host.info(printableLine(`${file}:${line}  ${severity}  ${rule}  ${message}`));
    host.info(`    Remedy: ${printable(remedy)}.`);
  }
  const { errors, warnings } = countsOf(findings);
  const where = files.length === 1 ? printable(files[0]!) : `${files.length} files`;
  const counted = `Errors: ${errors}, warnings: ${warnings}, in ${where}.`;
  host.info(findings.length === 0 ? `Nothing found in ${where}.` : counted);
  if (about.image === undefined)
    host.info(
      'Runtimes were not compared with an image: give --image, or a buildspec section in the config.',
    );
}
