import { posix } from 'node:path';
import { sha256 } from '../lockfiles/digest.js';
import type { LockfileClient, Problem } from '../lockfiles/locked-package.js';
import { type Checkout, isSkipped } from './checkout.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config/client-config.js';
import { clientConfigOf } from './client-config/index.js';
import { unreadableConfig } from './client-config/settings.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';

export interface ConfigFinding extends Finding {
  /** @see ConfigProblem.valueDigest */
  readonly valueDigest?: string;
}

/** What the configuration files of a checkout do to the package clients that read them. */
export interface ClientConfigs {
  readonly findings: readonly ConfigFinding[];
  /** The files that were judged. */
  readonly files: ReadonlySet<string>;
  /**
   * Whether a file in `folder`, or above where the client looks there, sends `client` to an allowed repository for
   * packages without an address. What lies above the checkout is no part of the project.
   */
  binds(client: LockfileClient, folder: string): boolean;
}

const MAX_FINDINGS_OF_A_FILE = 100;

/** Far above real ones. Nothing that a client reads on the side needs more. */
const MAX_CONFIG_LENGTH = 1024 * 1024;

/** Clients that read the configuration of the folders above, too. The others read that beside their lockfile. */
const LOOK_ABOVE: ReadonlySet<LockfileClient> = new Set<LockfileClient>([
  'yarn-berry',
  'cargo',
  'maven',
  'gradle',
  'nuget',
]);

/** @param files of the checkout, those above the working folder included where they are to count */
export async function judgeClientConfigs(
  checkout: Checkout,
  files: readonly string[],
  policy: Policy,
): Promise<ClientConfigs> {
  const findings: ConfigFinding[] = [];
  const binding = new Map<LockfileClient, Set<string>>();
  const present = new Set(files);
  // One file can be several to several clients, whatever its name: that another file leads to it makes it one more.
  const configs: [string, ClientConfig][] = files.flatMap((name) => {
    const config = clientConfigOf(name);
    return config === undefined ? [] : [[name, config]];
  });
  const known = new Set(configs.map(([name, config]) => `${config.name} ${name}`));
  const add = (name: string, config: ClientConfig) => {
    const identity = `${config.name} ${name}`;
    if (known.has(identity) || !(present.has(name) || isSkipped(name))) return;
    known.add(identity);
    configs.push([name, config]);
  };
  // An array shows items that are added while it is walked.
  for (const [name, config] of configs) {
    const text = await checkout.read(name);
    if (text === undefined) continue;
    for (const other of typeof text === 'string' ? (config.leadsTo?.(text, name) ?? []) : [])
      add(other, config);
    const verdict = judgeText(text, name, config, policy);
    // Refused already: a hostile file shall not fill the report.
    for (const problem of verdict.problems.slice(0, MAX_FINDINGS_OF_A_FILE))
      findings.push(findingOf(problem, name, text));
    const instead = readInsteadOf(name, config, present);
    if (instead !== undefined) {
      findings.push(findingOf(shadowed(config.name, instead), name, text));
      continue;
    }
    for (const client of verdict.binds) {
      if (!binding.has(client)) binding.set(client, new Set());
      binding.get(client)!.add(configuredFolder(name));
    }
  }
  return {
    findings,
    files: new Set(configs.map(([name]) => name)),
    binds: (client, folder) => {
      const folders = binding.get(client);
      if (folders === undefined) return false;
      if (!LOOK_ABOVE.has(client)) return folders.has(folder);
      for (let at = folder; ; at = posix.dirname(at)) {
        if (folders.has(at)) return true;
        if (at === '.') return false;
      }
    },
  };
}

/** The file beside it that the client reads, and not this one. */
function readInsteadOf(
  name: string,
  { precedence = [] }: ClientConfig,
  present: ReadonlySet<string>,
): string | undefined {
  const own = precedence.indexOf(posix.basename(name));
  return precedence
    .slice(0, Math.max(own, 0))
    .find((other) => present.has(posix.join(posix.dirname(name), other)));
}

function shadowed(key: string, instead: string): ConfigProblem {
  const message = `the client reads ${instead} beside it, and not this file`;
  return { line: 1, key, message, remedy: 'Remove one of the two' };
}

function judgeText(
  text: string | Problem,
  name: string,
  config: ClientConfig,
  policy: Policy,
): ConfigVerdict {
  if (typeof text !== 'string') return { problems: [{ key: config.name, ...text }], binds: [] };
  if (text.length > MAX_CONFIG_LENGTH) return unreadableConfig(1, config.name, 'it is larger than 1 MiB');
  return config.judge(text, name, policy);
}

function findingOf(problem: ConfigProblem, file: string, text: string | Problem): ConfigFinding {
  const { key, line, message, remedy, valueDigest, isWhole = false } = problem;
  const finding = { rule: 'config', file, line, package: key.slice(0, 200), message, remedy } as const;
  const digest = isWhole && typeof text === 'string' ? sha256(text.replaceAll('\r\n', '\n')) : valueDigest;
  return {
    ...finding,
    occurrences: 1,
    ...(valueDigest === undefined ? {} : { valueDigest }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The folder that a file configures: that of `.cargo/config.toml` is the one above `.cargo`. */
export function configuredFolder(name: string): string {
  let folder = posix.dirname(name);
  for (let up = clientConfigOf(name)?.levelsUp ?? 0; up > 0; up--) folder = posix.dirname(folder);
  return folder;
}
