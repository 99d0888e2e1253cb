import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOfSetting } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { readUserFile } from '../workspace/user-file.js';
import { type GeneratedFile, generateBuildspecs } from './generate.js';
import { type Difference, differences } from './kept-files.js';
import type { Delivery } from './plan.js';
import { openProject } from './project.js';
import { sha256, vendoredFile, vendoredGate } from './vendor.js';

/**
 * The buildspec files that `folder`, the root of a checkout, should have, and how they differ from those it has.
 *
 * @param isNative whether the build does without the gate, whatever the settings say
 * @throws GateError 'input' where none can be generated; 'refused' where the vendored gate is not this one
 */
export async function compareBuildspecs(
  folder: string,
  settings: Settings,
  isNative = false,
): Promise<{ readonly files: readonly GeneratedFile[]; readonly changes: readonly Difference[] }> {
  const project = await openProject(folder, settings);
  const delivery = await deliveryOf(settings, isNative, folder, project.files);
  const files = await generateBuildspecs(project, delivery);
  const changes = await differences(files, folder, (name) => textOf(folder, name));
  return { files, changes };
}

async function deliveryOf(
  settings: Settings,
  isNative: boolean,
  folder: string,
  files: readonly string[],
): Promise<Delivery> {
  const { gate } = settings.buildspec;
  if (isNative || gate === 'native') return { from: 'nowhere' };
  if (gate !== 'vendored') return { from: 'repository', ...gate };
  return { from: 'checkout', ...(await vendoredIn(folder, settings, files)) };
}

/** The file that `--vendor` writes: whoever changes the gate that the build runs has to change this program first. */
async function vendoredIn(
  folder: string,
  settings: Settings,
  files: readonly string[],
): Promise<{ readonly file: string; readonly sha256: string }> {
  const file = vendoredFile();
  const refuse = (code: 'input' | 'refused', cause: string, remedy: string): never => {
    throw new GateError(code, {
      doing: 'generate a buildspec',
      cause: `${file}, by which the gate gets into the build, ${cause}`,
      remedy,
      ...placeOfSetting(settings, ['buildspec', 'gate']),
    });
  };
  const bytes = await readFile(join(folder, file)).catch(
    (error: NodeJS.ErrnoException) => error.code ?? 'unreadable',
  );
  if (typeof bytes === 'string')
    return refuse(
      'input',
      bytes === 'ENOENT' ? 'is not there' : `cannot be read (${bytes})`,
      'Write it with codeartifact-gate buildspec --vendor and commit it, or set buildspec.gate to a version of the npm package in your repository',
    );
  const digest = sha256(await vendoredGate());
  if (sha256(bytes) !== digest)
    return refuse(
      'refused',
      `is not the gate of this version, which has the SHA-256 ${digest}`,
      'Find out who changed it, and write it anew with codeartifact-gate buildspec --vendor',
    );
  if (!files.includes(file))
    return refuse(
      'input',
      'is left out by .gitignore or gate.exclude, so no checkout has it',
      'Take it out of there: a line !/.codeartifact-gate/*.tar in .gitignore does it',
    );
  return { file, sha256: digest };
}

/**
 * A link is what it is in git: the path that it names. What it leads to is no business of a diff, which may end up in a
 * public log.
 */
async function textOf(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  const status = await lstat(path).catch(() => undefined);
  if (status?.isSymbolicLink() === true) return readlink(path);
  return readUserFile(path).catch((error: unknown) => {
    if (!(error instanceof GateError)) throw error;
    throw new GateError('input', {
      doing: 'read what is there now',
      cause: error.parts.cause,
      remedy: 'Move it out of the way',
      file: name,
      underlying: error,
    });
  });
}
