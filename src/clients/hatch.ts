import { join } from 'node:path';
import { GateError } from '../errors.js';
import type { Client, ClientContext, ClientPlan } from './client.js';
import { pip } from './pip.js';
import { lineOfValue } from './python-index.js';
import { readTomlFile, tableIn } from './toml-file.js';
import { uv } from './uv.js';

/**
 * Hatch: it installs by pip or by uv, as each environment says, and publishes by itself.
 *
 * @see Hatch docs, "Environment configuration" and "Publishing"
 */
export const hatch: Client = {
  name: 'hatch',
  reads: (environment, project) => [
    ...pip.reads(environment, project),
    ...uv.reads(environment, project),
    ...configPaths(project),
  ],
  plan,
};

function plan(context: ClientContext): ClientPlan {
  const { project, publishEndpoint, tokenVariable, userFiles } = context;
  for (const file of configPaths(project)) refuseOwnIndex(file, userFiles.get(file));
  const installers = [pip.plan(context), uv.plan(context)];
  return {
    variables: {
      ...Object.assign({}, ...installers.map(({ variables }) => variables)),
      HATCH_INDEX_REPO: publishEndpoint,
      HATCH_INDEX_USER: 'aws',
    },
    secrets: (tokenOf) => ({
      ...Object.assign({}, ...installers.map(({ secrets }) => secrets(tokenOf))),
      HATCH_INDEX_AUTH: tokenOf(tokenVariable),
    }),
    path: installers.flatMap(({ path = [] }) => path),
    files: [],
    blocks: [],
    warnings: installers.flatMap(({ warnings }) => warnings),
  };
}

/** Variables of an environment of Hatch's replace those of the shell. */
function refuseOwnIndex(file: string, text: string | undefined): void {
  const document = readTomlFile('hatch', file, text);
  const environments = file.endsWith('pyproject.toml')
    ? tableIn(document, 'tool', 'hatch', 'envs')
    : tableIn(document, 'envs');
  for (const [name, environment] of Object.entries(environments)) {
    const variable = Object.keys(tableIn(environment, 'env-vars')).find((key) =>
      /^(?:PIP|UV)_(?:.*INDEX|FIND_LINKS)/i.test(key),
    );
    if (variable === undefined) continue;
    throw new GateError('input', {
      doing: 'configure hatch',
      cause: `its environment ${name} sets ${variable}, which would take the place of the repository`,
      remedy: 'Remove it: login sets the index',
      file,
      line: lineOfValue(text!, variable),
    });
  }
}

function configPaths(project: string): readonly string[] {
  return [join(project, 'pyproject.toml'), join(project, 'hatch.toml')];
}
