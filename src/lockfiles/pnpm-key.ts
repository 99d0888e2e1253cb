import { isNpmName } from './npm-name.js';
import { partAtVersion } from './npm-specification.js';
import { isSemanticVersion } from './semantic-version.js';

/** Versions of `pnpm-lock.yaml` with the grammar of their keys: pnpm 3 to 7, 8, 9 and newer. */
export const PNPM_GRAMMARS: ReadonlyMap<string, PnpmGrammar> = new Map([
  ...['5', '5.0', '5.1', '5.2', '5.3', '5.4'].map((version) => [version, 5] as const),
  ['6.0', 6],
  // Of some releases of pnpm 8; the same grammar.
  ['6.1', 6],
  ['9.0', 9],
]);

export type PnpmGrammar = 5 | 6 | 9;

/** What the key of a package says of it. */
export interface PnpmKey {
  /** With its scope. */
  readonly name: string;
  /** Undefined for what is not of a registry: its version stands in the entry. */
  readonly version: string | undefined;
}

/**
 * `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0` and `name@https://…` (9).
 *
 * @returns undefined for keys without a name: those of versions 5 and 6 for what is not of a registry
 */
export function readPnpmKey(key: string, grammar: PnpmGrammar): PnpmKey | undefined {
  const bare = withoutPeers(key);
  if (grammar === 5) return readSlashed(bare);
  if (grammar === 6 && !bare.startsWith('/')) return undefined;
  const { name, rest = '' } = partAtVersion(grammar === 6 ? bare.slice(1) : bare);
  return isNpmName(name) ? { name, version: isSemanticVersion(rest) ? rest : undefined } : undefined;
}

function readSlashed(key: string): PnpmKey | undefined {
  if (!key.startsWith('/')) return undefined;
  const parts = key.split('/', 5).slice(1);
  const name = parts.splice(0, parts[0]?.startsWith('@') === true ? 2 : 1).join('/');
  const version = parts[0]?.replace(/_.*$/, '') ?? '';
  return isNpmName(name) && isSemanticVersion(version) ? { name, version } : undefined;
}

/**
 * The key that a dependency leads to.
 *
 * @param reference as it stands at the dependency: `1.0.0(peers)`, `other@1.0.0`, `file:x`
 * @returns undefined for a link to a folder, which has no entry
 * @see pnpm's `dependency-path`, refToRelative
 */
export function pnpmKeyOf(name: string, reference: string, grammar: PnpmGrammar): string | undefined {
  if (reference.startsWith('link:')) return undefined;
  switch (grammar) {
    case 5:
      return reference.startsWith('file:') || reference.includes('/') ? reference : `/${name}/${reference}`;
    case 6:
      return reference.startsWith('file:') || withoutPeers(reference).includes('/')
        ? reference
        : `/${name}@${reference}`;
    case 9:
      return namesPackage(reference) ? reference : `${name}@${reference}`;
  }
}

function namesPackage(reference: string): boolean {
  if (reference.startsWith('@')) return true;
  const at = reference.indexOf('@');
  const isBefore = (index: number) => index === -1 || at < index;
  return at !== -1 && isBefore(reference.indexOf(':')) && isBefore(reference.indexOf('('));
}

/** Without the groups in parentheses at its end, which tell peers and patches. */
export function withoutPeers(key: string): string {
  let end = key.length;
  while (key[end - 1] === ')') {
    let depth = 0;
    let at = end - 1;
    for (; at >= 0; at--) {
      if (key[at] === ')') depth++;
      else if (key[at] === '(' && --depth === 0) break;
    }
    if (at < 0) break;
    end = at;
  }
  return key.slice(0, end);
}
