import type { FactsSource } from './check.js';
import type { FactsAccess } from './facts/open.js';

export { type Baseline, fitsBaseline, formatBaseline, parseBaseline } from './baseline.js';
export {
  type Check,
  type CheckedFile,
  checkLockfiles,
  type FactsSource,
  type GateRequest,
  type GateResult,
} from './check.js';
export type { FactsAccess } from './facts/open.js';
export { type Finding, RULES, type Rule } from './finding.js';
export { type InitialConfig, initialConfig } from './init.js';

/** Loaded only where the repository is asked: a check of the checkout alone starts without it. @see facts/open.ts */
export async function openFacts(access: FactsAccess): Promise<FactsSource> {
  const { openFacts: open } = await import('./facts/open.js');
  return open(access);
}
