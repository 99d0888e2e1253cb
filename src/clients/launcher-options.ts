import { GateError } from '../errors.js';

/** What Java's build tools take from variables: their launchers split them at blanks, whatever is quoted. */

export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * @param client for the message: `Maven` @param launcher who cannot pass such a path on: `its launcher`
 * @throws GateError 'input' for a path that would be split, or read as something else
 */
export function refuseSplitPath(path: string, client: string, launcher: string): void {
  if (!/[\s"'\\$`]/.test(path)) return;
  throw new GateError('input', {
    doing: `configure ${client}`,
    cause: `the path ${path} holds blanks or quotes, which ${launcher} cannot pass on`,
    remedy: 'Point RUNNER_TEMP, XDG_RUNTIME_DIR or TMPDIR to a folder without them',
  });
}
