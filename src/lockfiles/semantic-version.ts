import { valid as validSemver } from 'semver';

const PLAIN = /^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}$/;

/** Whether the text is a semantic version in its canonical spelling, with or without build metadata. */
export function isSemanticVersion(text: string): boolean {
  return PLAIN.test(text) || validSemver(text) === text.replace(/\+.*$/s, '');
}
