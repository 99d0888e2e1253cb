import type { FactsSource } from './check.js';
import type { FactsAccess } from './facts/open.js';
import type { InitialConfig } from './init.js';

export { type Baseline, fitsBaseline, formatBaseline, parseBaseline } from './baseline.js';
export {
  type Check,
  type CheckedFile,
  checkLockfiles,
  type FactsSource,
  type GateRequest,
  type GateResult,
} from './check.js';
export { Checkout } from './checkout.js';
export { partExcluded } from './exclusion.js';
export type { FactsAccess } from './facts/open.js';
export { type Finding, RULES, type Rule } from './finding.js';
export type { InitialConfig } from './init.js';
export type { PackagePattern } from './patterns.js';
export type { PackageVersion } from './promotion.js';
export { matchesFolder } from './workspace-globs.js';

/** Loaded only where the repository is asked: a check of the checkout alone starts without it. @see facts/open.ts */
export async function openFacts(access: FactsAccess): Promise<FactsSource> {
  const { openFacts: open } = await import('./facts/open.js');
  return open(access);
}

/** Loaded only where versions are promoted. @see promotion.ts */
export function loadPromotion(): Promise<typeof import('./promotion.js')> {
  return import('./promotion.js');
}

/** Loaded only where it is asked for, since a check needs nothing of it. @see init.ts */
export async function initialConfig(workingFolder: string): Promise<InitialConfig> {
  const { initialConfig: make } = await import('./init.js');
  return make(workingFolder);
}
