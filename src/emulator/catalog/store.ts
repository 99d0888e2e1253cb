import type { BlobStore } from '../storage/blobs.js';
import type { Database } from '../storage/database.js';
import type { ExternalIndex } from './external-index.js';

/** What every rule of the catalog works on. */
export interface Store {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly external: ExternalIndex;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}
