import { valid } from 'semver';
import type { PackageName } from '../../../aws/formats.js';
import { PlaneError } from '../plane.js';

/** @see Swift Package Registry Service Specification, 3.6 "Package identification" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|[-_](?=[a-zA-Z0-9])){0,99}$/;

/** Both are unique without regard to case. @throws PlaneError 404 for what can be no package */
export function swiftPackage(scope: string, name: string): PackageName {
  if (!SCOPE.test(scope) || !NAME.test(name)) throw new PlaneError(404, `${scope}.${name} is no package`);
  return { format: 'swift', namespace: scope.toLowerCase(), name: name.toLowerCase() };
}

/** SemVer 2.0.0, without a leading `v`. */
export function isSwiftVersion(version: string): boolean {
  return valid(version) !== null && !/^[vV=]/.test(version) && version.trim() === version;
}
