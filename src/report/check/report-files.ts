import { mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { GateError } from '../../errors.js';
import { replaceFile } from '../../workspace/replace-file.js';
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
    const text = renderCheck(format, check, options);
    try {
      if (within !== undefined && !(await staysWithin(target, within)))
        throw refuse(path, 'it leads out of the workspace', 'Give a path inside it');
      await mkdir(dirname(target), { recursive: true });
      await replaceFile(target, text);
    } catch (error) {
      if (error instanceof GateError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw refuse(path, `it cannot be written (${code})`, 'Name a file that this user may write');
    }
  }
}

/** By the nearest folder on the way that exists: what is made below it is made by us. */
async function staysWithin(target: string, within: string): Promise<boolean> {
  const root = await realpath(within);
  for (let at = dirname(target); ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined) return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
    if (at === dirname(at)) return false;
  }
}

function refuse(path: string, cause: string, remedy: string): GateError {
  return new GateError('input', {
    doing: `write the report ${JSON.stringify(path.slice(0, 200))}`,
    cause,
    remedy,
  });
}
