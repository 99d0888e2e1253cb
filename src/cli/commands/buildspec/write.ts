import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareBuildspecs,
  type Difference,
  type GeneratedFile,
  refuseForeign,
  unifiedDiff,
  vendoredFile,
  vendoredGate,
} from '../../../buildspec/index.js';
import { EXIT_CODES } from '../../../errors.js';
import { printable, printableLine } from '../../../report/printable.js';
import { writeUserFile } from '../../../workspace/user-file.js';
import type { CommandContext } from '../../command.js';

/** Writes buildspec.yml, or says what writing it would change. */
export async function write(context: CommandContext): Promise<number> {
  const { flags } = context;
  const settings = await context.settings();
  const folder = process.cwd();
  if (flags['vendor'] === true) await vendor(folder, context);
  const { files, changes } = await compareBuildspecs(folder, settings, flags['native'] === true);
  if (!isHealthy(files, context)) return EXIT_CODES.refused;
  if (flags['stdout'] === true) {
    if (context.json) context.printJson({ files });
    else process.stdout.write(files.map(({ text }) => text).join('---\n'));
    return 0;
  }
  const isComparison = flags['check'] === true || flags['diff'] === true;
  if (!isComparison) await apply(changes, folder, flags['force'] === true);
  report(changes, isComparison, context);
  return flags['check'] === true && changes.length > 0 ? EXIT_CODES.refused : 0;
}

/** Nothing is written that its own lints object to: the template has a part in it. */
function isHealthy(files: readonly GeneratedFile[], { host, json, printJson }: CommandContext): boolean {
  const findings = files.flatMap((file) => file.findings);
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

function report(changes: readonly Difference[], isComparison: boolean, context: CommandContext): void {
  const { host, flags, json } = context;
  const names = namesOf(changes);
  const diffs = changes.map((change) => ({
    name: change.name,
    is:
      change.after === undefined ? 'no longer wanted' : change.before === undefined ? 'missing' : 'different',
    ...(isComparison ? { diff: unifiedDiff(change) } : {}),
  }));
  if (json) context.printJson({ upToDate: changes.length === 0, changes: diffs });
  else if (isComparison) process.stdout.write(diffs.map(({ diff }) => diff).join(''));
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
async function vendor(folder: string, { host }: CommandContext): Promise<void> {
  const name = vendoredFile();
  const path = join(folder, name);
  const bytes = await vendoredGate();
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(bytes) === true) return;
  await writeUserFile(path, bytes, 'the gate');
  host.info(`Wrote ${name} (${(bytes.length / 1024 / 1024).toFixed(1)} MiB); commit it`);
}
