import type { ClientName } from '../config/settings.js';

/** Whether these names, found in the working directory, say that the project uses a client. */
export const USED_BY: Readonly<Record<ClientName, (fileNames: readonly string[]) => boolean>> = {
  npm: (fileNames) =>
    ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'].some((name) => fileNames.includes(name)),
  pip: (fileNames) =>
    fileNames.some(
      (name) =>
        /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name),
    ),
  maven: (fileNames) => fileNames.includes('pom.xml'),
  cargo: (fileNames) => fileNames.includes('Cargo.toml') || fileNames.includes('Cargo.lock'),
};

/** The same as names: without all that it takes to configure a client. */
export function clientNamesUsedBy(fileNames: readonly string[]): ClientName[] {
  return (Object.keys(USED_BY) as ClientName[]).filter((name) => USED_BY[name](fileNames));
}
