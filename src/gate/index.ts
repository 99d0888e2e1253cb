export {
  type Check,
  type CheckedFile,
  checkLockfiles,
  type FactsSource,
  type GateRequest,
  type GateResult,
} from './check.js';
export { type Finding, RULES, type Rule } from './finding.js';
export { needsRepository } from './policy.js';
