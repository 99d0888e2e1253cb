import { sha256 } from './digest.js';

/**
 * SHA-256 of the one `source` that cargo writes for crates of the public registry, whichever protocol it speaks and
 * whichever source replaces it. Matched by its digest, so that it is matched whole and no public host is named here.
 * @see cargo's `CRATES_IO_INDEX`
 */
const PUBLIC_INDEX_SHA256 = 'c19b7c6f923b580ac259164a89f2577984ad5ab09ee9d583b888f934adbbe8d0';

/** Whether a `source` of Cargo.lock is the public registry as cargo writes it. */
export function isPublicCargoIndex(source: string): boolean {
  return sha256(source) === PUBLIC_INDEX_SHA256;
}
