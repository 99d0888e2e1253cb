import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { type GeneratedFile, generateBuildspecs } from './generate.js';
import { type Difference, differences } from './kept-files.js';
import type { Delivery } from './plan.js';
import { openProject } from './project.js';
import { sha256, vendoredFile } from './vendor.js';

/**
 * The buildspec files that `folder`, the root of a checkout, should have, and how they differ from those it has.
 *
 * @param isNative whether the build does without the gate, whatever the settings say
 * @throws GateError 'input' where none can be generated
 */
export async function compareBuildspecs(
  folder: string,
  settings: Settings,
  isNative = false,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly changes: readonly Difference[] }> {
  const delivery = await deliveryOf(settings, isNative, folder);
  const files = await generateBuildspecs(await openProject(folder, settings), delivery);
  const changes = await differences(files, folder, (name) => textOf(join(folder, name)));
  return { files, changes };
}

async function deliveryOf(settings: Settings, isNative: boolean, folder: string): Promise<Delivery> {
  const { gate } = settings.buildspec;
  if (isNative || gate === 'native') return { from: 'nowhere' };
  if (gate !== 'vendored') return { from: 'repository', ...gate };
  const file = vendoredFile();
  const bytes = await readFile(join(folder, file)).catch((error: unknown) => {
    throw new GateError('input', {
      doing: 'generate a buildspec',
      cause: `${file}, by which the gate gets into the build, is not there`,
      remedy:
        'Write it with codeartifact-gate buildspec --vendor and commit it, or set buildspec.gate to a version of the npm package in your repository',
      underlying: error,
    });
  });
  return { from: 'checkout', file, sha256: sha256(bytes) };
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
