import type { PackageName } from '../../../aws/formats.js';
import { COMPAT } from '../../compat.js';

const CRATE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/** The rules of cargo for names that a registry takes. @see the Cargo book, "Registries", "Index format" */
export function isCrateName(name: string): boolean {
  return CRATE_NAME.test(name);
}

/** Crate names are unique without regard to case; the index line keeps the spelling of the crate itself. */
export function packageOf(crate: string): PackageName {
  return { format: 'cargo', name: COMPAT.cargoPackageName(crate) };
}

/** Where the sparse index keeps a crate: `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`. */
export function indexPath(crate: string): string {
  const name = crate.toLowerCase();
  switch (name.length) {
    case 1:
    case 2:
      return `${name.length}/${name}`;
    case 3:
      return `3/${name[0]}/${name}`;
    default:
      return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  }
}
