import { readFile, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.js';
import { buildOrigin } from '../host/codebuild.js';
import type { Environment } from '../host/host.js';
import { hostKind } from '../host/kind.js';
import { commitOf, fileAt, git } from '../workspace/git.js';
import { isWithin } from '../workspace/within.js';
import { CONFIG_FILE, readConfigFile } from './load.js';

/** Where the settings of a run come from. */
export interface SettingsSource {
  /** `folder`: the run is about no proposed change. `change`: it is, and the base has no such file. */
  readonly from: 'folder' | 'base' | 'change';
  /** The text to go by instead of the file of the folder: `loadSettings` takes it as `text`. */
  readonly text?: string;
  /** What the user is to be told about it, as one sentence without a full stop. */
  readonly note?: string;
}

/**
 * A change that is proposed must not loosen the rules that it breaks: on a pull request, and in a merge queue, the
 * configuration is that of the commit which the change is to be merged into. Where that commit has none, nothing is
 * there to be loosened, and the change's own counts.
 *
 * The same holds for any other file that loosens rules, such as a baseline: give its name as `file`.
 *
 * @param file as given with `--config`, relative to `folder`
 * @throws GateError 'input' where the base is not in the clone, or its configuration cannot be read
 * @see GitHub docs, "Events that trigger workflows"; AWS CodeBuild user guide, "Environment variables in build environments"
 */
export async function settingsSource(
  environment: Environment,
  folder: string,
  file: string = CONFIG_FILE,
): Promise<SettingsSource> {
  const base = await baseOf(environment, folder);
  if (base === undefined) return { from: 'folder' };
  const path = await pathInWorkTree(folder, file);
  // Not a part of the change, whoever put it there.
  if (path === undefined) return { from: 'folder' };
  const found = await fileAt(folder, base.commit, path);
  const words = `${file} at ${base.name}`;
  if (found.kind === 'absent')
    return {
      from: 'change',
      note: `There is no ${words}, so this change's own ${file} counts, if it has one`,
    };
  if (found.kind === 'unreadable')
    throw refuse(words, 'git cannot read it', `Have a regular file there, and check out with its contents`);
  const text = textOf(found.bytes);
  if (text === undefined) throw refuse(words, 'it is not UTF-8 text', 'Save it as UTF-8');
  const own = await readConfigFile(resolve(folder, file), file, false).catch(() => undefined);
  if (own === text) return { from: 'base', text };
  return {
    from: 'base',
    text,
    note: `This change alters ${file}: the one at ${base.name} counts until it is merged`,
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Base {
  readonly commit: string;
  /** For messages. */
  readonly name: string;
}

async function baseOf(environment: Environment, folder: string): Promise<Base | undefined> {
  const event = environment['GITHUB_EVENT_NAME'];
  const isProposal = event !== undefined && GITHUB_EVENTS.has(event);
  const kind = hostKind(environment);
  if (kind === 'github' && isProposal) return githubBase(event, environment, folder);
  // A job of GitHub Actions that starts a build hands its variables on, but not the file that they name.
  if (kind === 'codebuild' && isProposal)
    return codebuildBase(`refs/heads/${environment['GITHUB_BASE_REF'] ?? ''}`, 'GITHUB_BASE_REF', folder);
  if (buildOrigin(environment).kind === 'pull-request') {
    const name = 'CODEBUILD_WEBHOOK_BASE_REF';
    return codebuildBase(environment[name] ?? '', name, folder);
  }
  return undefined;
}

const GITHUB_EVENTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
]);

async function githubBase(event: string, environment: Environment, folder: string): Promise<Base> {
  const commit = await commitOfPayload(environment['GITHUB_EVENT_PATH']);
  if (commit === undefined) {
    throw refuse(
      `the base of this ${event}`,
      'the event does not say which commit it is',
      'Run in a step of the job that the event started',
    );
  }
  if ((await commitOf(folder, commit)) !== undefined) return { commit, name: commit.slice(0, 12) };
  throw refuse(
    `${CONFIG_FILE} of the base of this ${event}`,
    `its commit ${commit.slice(0, 12)} is not in the clone`,
    `Check out with fetch-depth: 0, or run \`git fetch --depth=1 origin ${commit}\` before`,
  );
}

async function commitOfPayload(path: string | undefined): Promise<string | undefined> {
  try {
    const payload: unknown = JSON.parse(await readFile(path ?? '', 'utf8'));
    const { pull_request: request, merge_group: group } = payload as {
      readonly pull_request?: { readonly base?: { readonly sha?: unknown } };
      readonly merge_group?: { readonly base_sha?: unknown };
    };
    const commit = request?.base?.sha ?? group?.base_sha;
    return typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

/** @param ref as `refs/heads/main` @param variable where it comes from, for the message */
async function codebuildBase(ref: string, variable: string, folder: string): Promise<Base> {
  const branch = /^refs\/heads\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(ref)?.[1];
  if (branch === undefined) {
    throw refuse(
      'the base of this pull request',
      `${variable} names no branch`,
      'Have the webhook start the build: one that is started by hand is told no base',
    );
  }
  const tracking = `refs/remotes/origin/${branch}`;
  const commit = await commitOf(folder, tracking);
  if (commit !== undefined) return { commit, name: branch };
  throw refuse(
    `${CONFIG_FILE} of the base of this pull request`,
    `its branch ${branch} is not in the clone`,
    `Run \`git fetch --depth=1 origin +refs/heads/${branch}:${tracking}\` before (env.git-credential-helper: yes gives git access to a private repository), or set gitCloneDepth 0 in the project`,
  );
}

/** Relative to `folder`, with slashes; undefined where it lies outside of the work tree. */
async function pathInWorkTree(folder: string, file: string): Promise<string | undefined> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel']))?.replace(/\r?\n$/, '');
  if (top === undefined) return undefined;
  const root = await realpath(folder);
  const path = resolve(root, file);
  return isWithin(path, await realpath(top)) ? relative(root, path).split(sep).join('/') : undefined;
}

function refuse(what: string, cause: string, remedy: string): GateError {
  return new GateError('input', { doing: `read ${what}`, cause, remedy });
}
