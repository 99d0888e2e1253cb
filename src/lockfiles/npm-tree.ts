import type { LockedPackage } from './locked-package.js';

/** `a/node_modules/@s/b` in two: the folder that holds the last `node_modules`, and what stands below that. */
export interface InstallPath {
  readonly folder: string;
  readonly name: string;
}

/** @returns undefined where the path goes through no `node_modules` */
export function splitInstallPath(key: string): InstallPath | undefined {
  const at = key.lastIndexOf('node_modules/');
  if (at === -1 || at === 1 || (at > 1 && key[at - 1] !== '/')) return undefined;
  return { folder: at === 0 ? '' : key.slice(0, at - 1), name: key.slice(at + 'node_modules/'.length) };
}

/** @param folder empty for that of the lockfile */
export function installPath(folder: string, name: string): string {
  return folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}

/**
 * What `name` means to the package in `folder`: as Node does, from its own `node_modules` upwards.
 *
 * @param installed by the path that it is installed at
 */
export function findInstalled(
  installed: ReadonlyMap<string, LockedPackage>,
  folder: string,
  name: string,
): LockedPackage | undefined {
  for (let at: string | undefined = folder; at !== undefined; at = folderAround(at)) {
    const found = installed.get(installPath(at, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function folderAround(folder: string): string | undefined {
  const installed = splitInstallPath(folder);
  if (installed !== undefined) return installed.folder;
  // Nothing above a folder outside of the project belongs to it.
  if (folder === '' || folder.startsWith('..')) return undefined;
  return folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
}
