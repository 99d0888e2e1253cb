import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { GateError } from '../../errors.js';
import { writeUserFile } from '../../workspace/user-file.js';
import { isWithin } from '../../workspace/within.js';
import { CHECK_FORMATS, type CheckFormatName, renderCheck } from './formats.js';
import type { ReportedCheck, ReportOptions } from './reported-check.js';

/** A report to write besides what is printed. */
export interface ReportFile {
  readonly format: CheckFormatName;
  readonly path: string;
}

/**
 * Reads `FORMAT=FILE`, such as `sarif=gate.sarif`.
 *
 * @param name of the flag or input, for the message
 * @throws GateError 'input'
 */
export function readReportFile(text: string, name: string): ReportFile {
  const [format, path] = text.split(/=(.*)/s);
  if (Object.hasOwn(CHECK_FORMATS, format!) && path !== undefined && path !== '')
    return { format: format as CheckFormatName, path };
  throw new GateError('input', {
    doing: `read ${name} ${JSON.stringify(text.slice(0, 100))}`,
    cause: 'it is not FORMAT=FILE',
    remedy: `Write it like sarif=gate.sarif, with one of ${Object.keys(CHECK_FORMATS).join(', ')}`,
  });
}

/**
 * Writes each report whole or not at all. A link that lies in the way is replaced, never followed.
 *
 * @param folder that relative paths start from
 * @param within a folder that no report may leave, links on the way included; undefined where the user names paths
 * @throws GateError 'input' for a path that cannot be written
 */
export async function writeReports(
  files: readonly ReportFile[],
  check: ReportedCheck,
  options: ReportOptions,
  folder: string,
  within?: string,
): Promise<void> {
  for (const { format, path } of files) {
    const target = resolve(folder, path);
    if (within !== undefined && !(await staysWithin(target, within))) {
      throw new GateError('input', {
        doing: `write the report ${JSON.stringify(path.slice(0, 200))}`,
        cause: 'it leads out of the workspace',
        remedy: 'Give a path inside it',
      });
    }
    await writeUserFile(target, renderCheck(format, check, options), 'the report');
  }
}

/** By the nearest folder on the way that exists: what is made below it is made by us. */
async function staysWithin(target: string, within: string): Promise<boolean> {
  const root = await realpath(within);
  for (let at = dirname(target); ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return isWithin(real, root);
    if (at === dirname(at)) return false;
  }
}
