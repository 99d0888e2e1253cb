import { posix } from 'node:path';
import { matchesGlob } from '../config/glob.js';
import { JsonArray, JsonObject, parseJson } from '../lockfiles/json.js';

/** The globs of `workspaces` in a `package.json`; none where it has none or is no JSON. */
export function nodeWorkspaces(text: string): string[] {
  const manifest = parseJson(text);
  const field = manifest instanceof JsonObject ? manifest.get('workspaces') : undefined;
  const list = field instanceof JsonObject ? field.get('packages') : field;
  return list instanceof JsonArray
    ? list.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    : [];
}

/**
 * Whether a glob of workspace members is about `folder`: `*` stands for characters inside one folder's name, `**` at
 * the end for any folders below. Other signs stand for themselves, so that less is taken for a member.
 */
export function matchesFolder(glob: string, folder: string): boolean {
  const parts = posix.normalize(glob).replace(/\/$/, '').split('/');
  const names = folder.split('/');
  const isDeep = parts.at(-1) === '**';
  if (isDeep) parts.pop();
  return (
    (isDeep ? names.length > parts.length : names.length === parts.length) &&
    parts.every((part, index) => matchesGlob(part, names[index]!))
  );
}
