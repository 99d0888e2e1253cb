import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Client, type ClientContext, type ClientPlan, inBothCases } from './client.js';
import { indexUrl, indexUrlOfUser } from './python-index.js';
import { twine } from './twine.js';

/**
 * pip, and twine with it, by which its users publish: variables alone, no file. pip has no way to take a password by
 * reference, so the token is part of the value of PIP_INDEX_URL. With a helper, pip 23.1 or newer asks a keyring; twine
 * looks for one inside of its own Python, so it is not set up then, unless it is named as a client itself.
 *
 * @see pip docs, "Configuration"; AWS CodeArtifact user guide, "Configure and use pip"
 */
export const pip: Client = {
  name: 'pip',
  reads: configPaths,
  plan,
};

const OTHER_SOURCES = ['PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'] as const;

function plan(context: ClientContext): ClientPlan {
  const { environment, userFiles } = context;
  return {
    ...indexPlan(context),
    files: [],
    blocks: [],
    warnings: [
      ...variableWarnings(environment),
      ...[...userFiles].flatMap(([file, text]) => fileWarnings(file, text)),
    ],
  };
}

function indexPlan(context: ClientContext): Pick<ClientPlan, 'variables' | 'secrets' | 'path'> {
  const { endpoint, environment, helper, tokenVariable } = context;
  if (helper !== undefined) {
    const variables = {
      PIP_NO_INPUT: '1',
      PIP_INDEX_URL: indexUrlOfUser(endpoint),
      PIP_KEYRING_PROVIDER: 'subprocess',
    };
    return {
      variables: inBothCases(variables, environment),
      secrets: () => ({}),
      path: [helper.keyringFolder],
    };
  }
  const publishing = twine.plan(context);
  return {
    variables: { ...inBothCases({ PIP_NO_INPUT: '1' }, environment), ...publishing.variables },
    secrets: (tokenOf) => ({
      ...inBothCases({ PIP_INDEX_URL: indexUrl(endpoint, tokenOf(tokenVariable)) }, environment),
      ...publishing.secrets(tokenOf),
    }),
  };
}

/** Of other sources that pip takes from the environment, and whoever calls pip. */
export function variableWarnings(
  environment: Readonly<Record<string, string | undefined>>,
): ClientPlan['warnings'] {
  return OTHER_SOURCES.filter((name) => environment[name] !== undefined && environment[name] !== '').map(
    (name) => ({
      message: `${name} is set: pip takes packages from there as well, past the repository. Unset it`,
    }),
  );
}

function fileWarnings(file: string, text: string): ClientPlan['warnings'] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const key = /^\s*(extra[-_]index[-_]url|find[-_]links)\s*[=:]/i.exec(line)?.[1];
    if (key === undefined) return [];
    const message = `${key} is set: pip takes packages from there as well, past the repository. Remove it`;
    return [{ message, file, line: index + 1 }];
  });
}

/** Where pip looks, weakest first. */
function configPaths(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const home = environment['HOME'] || homedir();
  const named = environment['PIP_CONFIG_FILE'];
  const virtual = environment['VIRTUAL_ENV'];
  const paths = [
    '/etc/pip.conf',
    '/etc/xdg/pip/pip.conf',
    join(home, '.pip', 'pip.conf'),
    join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'pip', 'pip.conf'),
    join(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
  ];
  if (environment['APPDATA'] !== undefined) paths.push(join(environment['APPDATA'], 'pip', 'pip.ini'));
  if (virtual !== undefined && virtual !== '') paths.push(join(virtual, 'pip.conf'));
  if (named !== undefined && named !== '') paths.push(named);
  return paths;
}
