import type { LockedPackage } from './locked-package.js';

/** Which package stands in which `node_modules`, and which of them a package gets when it asks for a name. */
export class NpmTree {
  readonly #places = new Map<string, Map<string, LockedPackage>>();

  /** @param folder holds the `node_modules`; empty for that of the lockfile */
  put(folder: string, name: string, entry: LockedPackage): void {
    let place = this.#places.get(folder);
    if (place === undefined) {
      place = new Map();
      this.#places.set(folder, place);
    }
    place.set(name, entry);
  }

  /** What `name` means to the package in `folder`: as Node does, from its own `node_modules` upwards. */
  find(folder: string, name: string): LockedPackage | undefined {
    for (let at: string | undefined = folder; at !== undefined; at = folderAround(at)) {
      const found = this.#places.get(at)?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

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

function folderAround(folder: string): string | undefined {
  const installed = splitInstallPath(folder);
  if (installed !== undefined) return installed.folder;
  // Nothing above a folder outside of the project belongs to it.
  if (folder === '' || folder.startsWith('..')) return undefined;
  return folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
}
