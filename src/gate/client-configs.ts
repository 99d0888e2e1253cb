import { posix } from 'node:path';
import type { LockfileClient } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';
import type { ConfigProblem, ConfigVerdict } from './client-config/client-config.js';
import { clientConfigOf } from './client-config/index.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';

/** What the configuration files of a checkout do to the package clients that read them. */
export interface ClientConfigs {
  readonly findings: readonly Finding[];
  /**
   * Whether a file in `folder` or above sends `client` to an allowed repository for packages without an address. What
   * lies above the checkout is no part of the project.
   */
  binds(client: LockfileClient, folder: string): boolean;
}

const MAX_FINDINGS_OF_A_FILE = 100;

/** @param files of the checkout, those above the working folder included where they are to count */
export async function judgeClientConfigs(
  checkout: Checkout,
  files: readonly string[],
  policy: Policy,
): Promise<ClientConfigs> {
  const findings: Finding[] = [];
  const binding = new Map<LockfileClient, Set<string>>();
  for (const name of files) {
    const config = clientConfigOf(name);
    if (config === undefined) continue;
    const text = await checkout.read(name);
    if (text === undefined) continue;
    const verdict: ConfigVerdict =
      typeof text === 'string'
        ? config.judge(text, name, policy)
        : { problems: [{ key: config.name, ...text }], binds: [] };
    // Refused already: a hostile file shall not fill the report.
    for (const problem of verdict.problems.slice(0, MAX_FINDINGS_OF_A_FILE))
      findings.push(findingOf(problem, name));
    for (const client of verdict.binds) {
      if (!binding.has(client)) binding.set(client, new Set());
      binding.get(client)!.add(configuredFolder(name));
    }
  }
  return {
    findings,
    binds: (client, folder) => {
      const folders = binding.get(client);
      if (folders === undefined) return false;
      for (let at = folder; ; at = posix.dirname(at)) {
        if (folders.has(at)) return true;
        if (at === '.') return false;
      }
    },
  };
}

function findingOf({ key, line, message, remedy }: ConfigProblem, file: string): Finding {
  return { rule: 'config', file, line, package: key.slice(0, 200), message, remedy, occurrences: 1 };
}

/** The folder that a file configures: that of `.cargo/config.toml` or `.mvn/settings.xml` is the one above. */
export function configuredFolder(name: string): string {
  const parts = posix.dirname(name).split('/');
  while (parts.at(-1)?.startsWith('.') === true && parts.at(-1) !== '.') parts.pop();
  return parts.length === 0 ? '.' : parts.join('/');
}
