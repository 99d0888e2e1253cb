export { type CheckedFile, checkLockfiles, type GateRequest, type GateResult } from './check.js';
export { type Finding, RULES, type Rule } from './finding.js';
