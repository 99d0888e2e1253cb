import type { LockfileClient, ParsedLockfile } from '../../lockfiles/locked-package.js';
import type { Checkout } from '../checkout.js';
import type { Finding } from '../finding.js';
import { cargoDrift } from './cargo.js';
import type { DriftCheck } from './drift.js';
import { mavenDrift } from './maven.js';
import { bunDrift, npmDrift, pnpmDrift, yarnBerryDrift } from './package-json.js';
import { pdmDrift, pipenvDrift, poetryDrift } from './python-digest.js';
import { requirementsDrift } from './requirements.js';
import { uvDrift } from './uv.js';
import { yarnDrift } from './yarn.js';

/** Adding a client = adding a file and naming it here. */
const DRIFT_CHECKS: Readonly<Partial<Record<LockfileClient, DriftCheck>>> = {
  npm: npmDrift,
  yarn: yarnDrift,
  'yarn-berry': yarnBerryDrift,
  pnpm: pnpmDrift,
  bun: bunDrift,
  cargo: cargoDrift,
  maven: mavenDrift,
  pip: requirementsDrift,
  pipenv: pipenvDrift,
  poetry: poetryDrift,
  pdm: pdmDrift,
  uv: uvDrift,
};

/** Refused already: a hostile file shall not fill the report. */
const MAX_FINDINGS_OF_A_LOCKFILE = 100;

/**
 * Holds one lockfile against its manifests. A lockfile that cannot be read is another finding's business, and so is a
 * manifest that is not there.
 *
 * @param files of the checkout; @param path of the lockfile
 */
export async function findDrift(
  checkout: Checkout,
  files: readonly string[],
  lockfile: ParsedLockfile,
  path: string,
  client: LockfileClient,
): Promise<Finding[]> {
  const check = DRIFT_CHECKS[client];
  if (check === undefined || lockfile.problems.some(({ rule }) => rule === 'unreadable')) return [];
  const texts = new Map<string, string>();
  for (const name of check.manifestsOf(lockfile, path, files)) {
    const text = await checkout.read(name);
    if (typeof text === 'string') texts.set(name, text);
  }
  return check
    .judge(lockfile, path, texts)
    .slice(0, MAX_FINDINGS_OF_A_LOCKFILE)
    .map((problem) => ({ rule: 'drift', occurrences: 1, ...problem }));
}
