import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { GateError } from '../errors.js';
import type { Host, Place } from './host.js';
import { SHORTEST_SECRET, spellingsOf } from './spellings.js';

/** Files by which a step hands values on. Without them the toolkit falls back to commands on stdout. */
const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'] as const;

/**
 * A step of a GitHub job, through the toolkit: the runner's contract about commands, files and masks is its business.
 *
 * @param environment the process's own, which the toolkit reads itself
 * @throws GateError 'input' when a file command is missing: values, secrets among them, must not go to stdout instead
 */
export function githubHost(environment: Readonly<Record<string, string | undefined>>): Host {
  for (const name of FILE_COMMANDS) {
    if (isEmpty(environment[name])) {
      throw new GateError('input', {
        doing: 'run as a GitHub Action',
        cause: `the runner gave no ${name}`,
        remedy: 'Use a current runner, or the command line',
      });
    }
  }
  const host: Host = {
    kind: 'github',
    temporaryFolder: environment['RUNNER_TEMP'] || tmpdir(),
    info: (message) => core.info(plain(message)),
    debug: (message) => core.debug(message),
    warning: (message, place) => core.warning(message, annotation(place)),
    error: (message, place) => core.error(message, annotation(place)),
    group: (title, body) => core.group(plain(title), body),
    mask: (secret) => {
      if (secret.length < SHORTEST_SECRET) return;
      for (const spelling of spellingsOf(secret)) core.setSecret(spelling);
    },
    exportVariable: (name, value) => core.exportVariable(name, value),
    addPath: (folder) => core.addPath(folder),
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    summary: async (markdown) => {
      if (isEmpty(environment['GITHUB_STEP_SUMMARY'])) return;
      await core.summary.addRaw(markdown, true).write();
    },
  };
  const mayAsk =
    !isEmpty(environment['ACTIONS_ID_TOKEN_REQUEST_URL']) &&
    !isEmpty(environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  return mayAsk ? { ...host, idToken: (audience) => core.getIDToken(audience) } : host;
}

function annotation(place: Place | undefined): core.AnnotationProperties {
  if (place === undefined) return {};
  return place.line === undefined ? { file: place.file } : { file: place.file, startLine: place.line };
}

/** A message must not be able to become a command: the runner looks at the start of every line. */
function plain(message: string): string {
  return message.replace(/^(\s*)(?=::|##\[)/gm, '$1\u200b');
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '';
}
