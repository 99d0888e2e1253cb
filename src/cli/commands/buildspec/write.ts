import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  compareBuildspecs,
  type Difference,
  isVendored,
  refuseForeign,
  unifiedDiff,
  vendoredFile,
  vendoredGate,
} from '../../../buildspec/index.js';
import type { LintFinding } from '../../../buildspec/lint/index.js';
import { placeOfSetting } from '../../../config/load.js';
import type { Settings } from '../../../config/settings.js';
import { EXIT_CODES, GateError } from '../../../errors.js';
import { printable, printableLine } from '../../../report/printable.js';
import { writeUserFile } from '../../../workspace/user-file.js';
import type { CommandContext } from '../../command.js';

/** Writes buildspec.yml, or says what writing it would change. */
export async function write(context: CommandContext): Promise<number> {
  const { flags } = context;
  refuseContradictions(flags);
  const settings = await context.settings();
  const folder = process.cwd();
  if (flags['vendor'] === true) await vendor(folder, settings, context);
  const { files, changes } = await compareBuildspecs(folder, settings, flags['native'] === true);
  const findings = files.flatMap((file) => file.findings);
  if (!isHealthy(findings, context)) return EXIT_CODES.refused;
  if (flags['stdout'] === true) {
    if (context.json) context.printJson({ files: files.map(({ name, text }) => ({ name, text })), findings });
    else process.stdout.write(files.map(({ text }) => text).join('---\n'));
    return 0;
  }
  const isComparison = flags['check'] === true || flags['diff'] === true;
  if (!isComparison) await apply(changes, folder, flags['force'] === true);
  report(changes, findings, isComparison, context);
  return flags['check'] === true && changes.length > 0 ? EXIT_CODES.refused : 0;
}

/** Two flags that cannot both be done: neither is. */
const CONTRADICTIONS: Readonly<Record<string, readonly string[]>> = {
  stdout: ['check', 'diff', 'force', 'vendor'],
  check: ['force', 'vendor'],
  diff: ['force', 'vendor'],
  native: ['vendor'],
};

function refuseContradictions(flags: CommandContext['flags']): void {
  for (const [one, others] of Object.entries(CONTRADICTIONS)) {
    const other = flags[one] === true ? others.find((name) => flags[name] === true) : undefined;
    if (other === undefined) continue;
    throw new GateError('input', {
      doing: 'choose what to do',
      cause:
        one === 'native'
          ? `with --${one} nothing of what --${other} writes is used`
          : `--${one} writes nothing, and --${other} is about writing`,
      remedy: `Leave --${other} out, or --${one}`,
    });
  }
}

/** Nothing is written that its own lints object to: the template has a part in it. */
function isHealthy(findings: readonly LintFinding[], { host, json, printJson }: CommandContext): boolean {
  for (const { severity, rule, message, remedy, file, line } of findings) {
    const text = printableLine(`${rule}: ${message}. ${remedy}.`);
    host[severity](text, { file: printable(file), line });
  }
  const isWell = findings.every(({ severity }) => severity !== 'error');
  if (!isWell && json) printJson({ upToDate: false, findings });
  return isWell;
}

async function apply(changes: readonly Difference[], folder: string, isForced: boolean): Promise<void> {
  if (!isForced) refuseForeign(changes);
  for (const { name, after } of changes) {
    if (after === undefined) await rm(join(folder, name));
    else await writeUserFile(join(folder, name), after, 'the buildspec');
  }
}

function report(
  changes: readonly Difference[],
  findings: readonly LintFinding[],
  isComparison: boolean,
  context: CommandContext,
): void {
  const { host, flags, json } = context;
  const names = namesOf(changes);
  const diffs = changes.map((change) => ({
    name: change.name,
    is:
      change.after === undefined ? 'no longer wanted' : change.before === undefined ? 'missing' : 'different',
    ...(isComparison ? { diff: unifiedDiff(change) } : {}),
  }));
  if (json) context.printJson({ upToDate: changes.length === 0, changes: diffs, findings });
  // Through the host: what a pull request has put into a file is no command to the runner of the log.
  else if (isComparison) for (const change of changes) host.info(unifiedDiff(change).replace(/\n$/, ''));
  if (changes.length === 0) host.info(isComparison ? 'Up to date' : 'Up to date, nothing written');
  else if (flags['check'] === true)
    host.error(`Out of date: ${names}. Run codeartifact-gate buildspec and commit what it writes.`);
  else host.info(`${isComparison ? 'Would change' : 'Wrote'} ${names}`);
}

function namesOf(changes: readonly Difference[]): string {
  return changes
    .map(({ name, after }) => (after === undefined ? `${name} (no longer wanted)` : name))
    .join(', ');
}

/** Writes the gate as a file of the checkout. */
async function vendor(folder: string, settings: Settings, { host }: CommandContext): Promise<void> {
  const { gate } = settings.buildspec;
  if (gate !== 'vendored')
    throw new GateError('input', {
      doing: 'write the gate into the checkout',
      cause: `buildspec.gate ${gate === 'native' ? 'is native' : 'names a version in the repository'}, so no build would run it`,
      remedy: 'Leave --vendor out, or set buildspec.gate to vendored',
      ...placeOfSetting(settings, ['buildspec', 'gate']),
    });
  const name = vendoredFile();
  const path = join(folder, name);
  const bytes = await vendoredGate();
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(bytes) !== true) {
    await writeUserFile(path, bytes, 'the gate');
    host.info(`Wrote ${name} (${(bytes.length / 1024 / 1024).toFixed(1)} MiB); commit it`);
  }
  // Those of earlier versions are run by nobody.
  const others = (await readdir(dirname(path))).filter((one) => isVendored(one) && one !== basename(path));
  for (const other of others) {
    await rm(join(dirname(path), other));
    host.info(`Removed ${join(dirname(name), other)}`);
  }
}
