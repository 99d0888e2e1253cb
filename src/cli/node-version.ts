import { GateError } from '../errors.js';

const OLDEST = [22, 13] as const;

/**
 * @param version as `process.versions.node` has it
 * @throws GateError 'input' for a Node that lacks what is used here (`node:sqlite` without a flag, for one)
 */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new GateError('input', {
    doing: 'start codeartifact-gate',
    cause: `this is Node ${version}`,
    remedy: `Use Node ${OLDEST.join('.')} or newer`,
  });
}
