import type { PackageName } from '../aws/formats.js';
import type { LockedPackage } from './locked-package.js';

/** Scope and name may hold what old packages hold; neither may start with a dot, so `.bin` is no package. */
const NPM_NAME = /^(?:@[A-Za-z0-9~_-][A-Za-z0-9._~-]*\/)?[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*$/;

export function isNpmName(text: string): boolean {
  return NPM_NAME.test(text);
}

/** @param text a name that `isNpmName` takes, such as `@acme/ui` */
export function splitNpmName(text: string): Pick<PackageName, 'namespace' | 'name'> {
  const slash = text.indexOf('/');
  return slash === -1 ? { name: text } : { namespace: text.slice(1, slash), name: text.slice(slash + 1) };
}

/** @param installedAs the name it is installed under: an alias where it is not its own */
export function lockedNpmPackage(
  name: string,
  installedAs: string,
  rest: Pick<LockedPackage, 'version' | 'source' | 'integrity' | 'line' | 'key'>,
): LockedPackage {
  const { version, source, integrity, line, key } = rest;
  if (name !== installedAs)
    return {
      format: 'npm',
      ...splitNpmName(name),
      version,
      source,
      integrity,
      line,
      key,
      alias: installedAs,
    };
  // Literals for the many: one that is spread together takes several times as long.
  const slash = name.indexOf('/');
  if (slash === -1) return { format: 'npm', name, version, source, integrity, line, key };
  const namespace = name.slice(1, slash);
  return { format: 'npm', namespace, name: name.slice(slash + 1), version, source, integrity, line, key };
}
