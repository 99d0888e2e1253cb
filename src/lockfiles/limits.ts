/** Bounds of a lockfile, far above real ones (the largest seen: 3 MB, 5,153 entries, scalars of 1,144 characters). */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
export const MAX_ENTRIES = 200_000;
/** Values of a JSON file, in all its objects and arrays. */
export const MAX_MEMBERS = 5_000_000;
export const MAX_DEPTH = 64;
export const MAX_KEY_LENGTH = 4096;
export const MAX_SCALAR_LENGTH = 64 * 1024;

/** The remedy of every file that was changed by something other than its client. */
export const REGENERATE = 'Generate the file again with its package client';
