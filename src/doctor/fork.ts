import { readFile } from 'node:fs/promises';
import type { Environment } from '../host/host.js';
import { hostKind } from '../host/kind.js';

/**
 * The fork whose pull request a GitHub job is about: its jobs get neither secrets nor an ID token. `pull_request_target`
 * gets both, and runs the workflow of the base.
 *
 * @returns its name as `owner/name`; undefined in every other job
 * @see GitHub docs, "Events that trigger workflows", "Workflows in forked repositories"
 */
export async function forkOf(environment: Environment): Promise<string | undefined> {
  if (hostKind(environment) !== 'github' || environment['GITHUB_EVENT_NAME'] !== 'pull_request')
    return undefined;
  try {
    const payload: unknown = JSON.parse(await readFile(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    const { pull_request: request } = payload as {
      readonly pull_request?: {
        readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
        readonly base?: { readonly repo?: { readonly full_name?: unknown } };
      };
    };
    if (request === undefined) return undefined;
    const head = request.head?.repo?.full_name;
    if (head === request.base?.repo?.full_name) return undefined;
    return typeof head === 'string' && /^[\w.-]+\/[\w.-]+$/.test(head) ? head : 'that has been deleted';
  } catch {
    return undefined;
  }
}
