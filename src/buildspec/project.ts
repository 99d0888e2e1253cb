import { realpath } from 'node:fs/promises';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { Checkout, partExcluded } from '../gate/index.js';
import type { Project } from './ecosystems/ecosystem.js';

/**
 * The checkout around `folder`, as the gate sees it: without installed packages, and without what `gate.exclude`
 * leaves out.
 *
 * @throws GateError 'input' when `folder` is not its root: CodeBuild starts every build there
 */
export async function openProject(folder: string, settings: Settings): Promise<Project> {
  const checkout = await Checkout.around(folder);
  if ((await realpath(folder)) !== checkout.root)
    throw new GateError('input', {
      doing: 'generate a buildspec',
      cause: `${folder} is not the root of the checkout, where CodeBuild runs its commands`,
      remedy: `Run in ${checkout.root}`,
    });
  const { kept } = partExcluded(await checkout.files(), settings.gate.exclude, '');
  return {
    files: kept,
    settings,
    read: async (name) => {
      const text = await checkout.read(name);
      if (typeof text === 'string') return text;
      throw new GateError('input', {
        doing: 'read the project',
        cause: text?.message ?? 'the file is listed, but not there',
        remedy: text?.remedy ?? 'Restore it',
        file: name,
      });
    },
  };
}
