import { resolve } from 'node:path';
import { readNeeds } from '../../../buildspec/project/needs.js';
import type { BuildFile, BuildKind } from '../../../buildspec/project/project.js';
import { projectTemplate } from '../../../buildspec/project/template.js';
import { templateYaml } from '../../../buildspec/project/yaml.js';
import { readConfigFile } from '../../../config/load.js';
import type { Settings } from '../../../config/settings.js';
import { GateError } from '../../../errors.js';
import type { CommandContext } from '../../command.js';

/** What `buildspec` writes, by `buildspec.files`. */
const FILES: Readonly<Record<Settings['buildspec']['files'], readonly (readonly [BuildKind, string])[]>> = {
  one: [['one', 'buildspec.yml']],
  'verify-and-release': [
    ['verify', 'buildspec-verify.yml'],
    ['release', 'buildspec-release.yml'],
  ],
};

/**
 * Prints the CloudFormation template of the projects that run the buildspecs in this folder: YAML with comments, or one
 * JSON document with `--json`.
 *
 * @throws GateError 'input' where there is no buildspec yet, or one whose project cannot be described
 */
export async function project({ settings, json, printJson }: CommandContext): Promise<number> {
  const all = await settings();
  const files: BuildFile[] = [];
  for (const [kind, file] of FILES[all.buildspec.files])
    files.push({ kind, file, needs: await readNeeds(file, readBuildspec) });
  const { template, head, notes } = projectTemplate(all, files);
  if (json) printJson(template);
  else process.stdout.write(templateYaml(template, head, notes));
  return 0;
}

async function readBuildspec(file: string): Promise<string> {
  const text = await readConfigFile(resolve(file), file, false, 'read the buildspec');
  if (text !== undefined) return text;
  throw new GateError('input', {
    doing: 'read the buildspec',
    cause: 'there is no such file',
    remedy: 'Write it first: codeartifact-gate buildspec',
    file,
  });
}
