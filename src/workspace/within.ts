import { isAbsolute, relative, sep } from 'node:path';

/** Whether `path` is `folder` or lies below it, by their names alone: give real paths where links could lead away. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
