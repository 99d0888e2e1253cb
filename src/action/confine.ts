import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.js';

/**
 * Refuses a path that leads out of the workspace, links resolved: what a workflow names is part of its repository.
 *
 * @throws GateError 'input'
 */
export async function confineToWorkspace(path: string, workspace: string): Promise<void> {
  const target = await realpath(resolve(workspace, path)).catch(() => undefined);
  if (target === undefined) return; // Whoever opens it says that it is missing.
  const inside = relative(await realpath(workspace), target);
  if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return;
  throw new GateError('input', {
    doing: 'read the input config',
    cause: 'it leads out of the workspace',
    remedy: 'Give a path inside it',
  });
}
