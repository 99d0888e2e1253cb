import { EXIT_CODES, GateError } from '../errors.js';
import { type Check, failedBy, type NamedResult, type Result } from './check.js';
import { CHECKS } from './checks.js';
import { type DoctorRequest, Examination } from './examination.js';

export type { NamedResult } from './check.js';
export type { DoctorRequest } from './examination.js';

export interface Diagnosis {
  /** In the order in which a person would look. */
  readonly results: readonly NamedResult[];
  /** Of the first failure, 0 without one. */
  readonly exitCode: number;
}

/**
 * Looks for the reason why a build cannot install from the repository. Changes nothing: it reads files, asks AWS,
 * and for one token of the shortest life, which is masked and used for nothing but one request a format.
 *
 * A check that rests on one that has failed is skipped, so the first failure is a cause and no consequence.
 */
export async function diagnose(request: DoctorRequest): Promise<Diagnosis> {
  const examination = new Examination(request);
  const results: NamedResult[] = [];
  /** Checks that have failed, and those that were not asked because of them, with what has failed. */
  const broken = new Map<string, string>();
  for (const check of CHECKS) {
    const culprit = check.restsOn.map((name) => broken.get(name)).find((name) => name !== undefined);
    if (culprit !== undefined) {
      broken.set(check.name, culprit);
      results.push({ name: check.name, status: 'skipped', what: `not asked, since ${culprit} has failed` });
      continue;
    }
    const found = await resultsOf(check, examination);
    if (found.some(({ status }) => status === 'failed')) broken.set(check.name, check.name);
    results.push(...found);
  }
  const first = results.find(({ status }) => status === 'failed');
  return { results, exitCode: first === undefined ? 0 : EXIT_CODES[first.code ?? 'bug'] };
}

async function resultsOf(check: Check, examination: Examination): Promise<readonly NamedResult[]> {
  const found = await check.run(examination).catch((error: unknown): Result => {
    if (error instanceof GateError) return failedBy(error);
    throw error;
  });
  return isMany(found) ? found : [{ name: check.name, ...found }];
}

function isMany(found: Result | readonly NamedResult[]): found is readonly NamedResult[] {
  return Array.isArray(found);
}
