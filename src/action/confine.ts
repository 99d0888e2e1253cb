import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { GateError } from '../errors.js';
import { isWithin } from '../workspace/within.js';

/**
 * Resolves a path that must not lead out of the workspace, links followed: what a workflow names is part of its
 * repository. A path where nothing is comes back as it is, for whoever opens it to say so.
 *
 * @param input for the message
 * @throws GateError 'input'
 */
export async function confined(
  path: string,
  folder: string,
  workspace: string,
  input: string,
): Promise<string> {
  const target = resolve(folder, path);
  const root = await realpath(workspace);
  const real = await realpath(target).catch(() => resolve(root, relative(workspace, target)));
  if (isWithin(real, root)) return target;
  throw new GateError('input', {
    doing: `read the input ${input}`,
    cause: 'it leads out of the workspace',
    remedy: 'Give a path inside it',
  });
}
