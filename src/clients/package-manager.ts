/** The client that a `package.json` is written for. */
export interface PackageManager {
  readonly name: string;
  /** Exact, without the digest that may follow. */
  readonly version: string;
}

/**
 * Reads `packageManager`, as in `pnpm@10.2.0+sha512.…`.
 *
 * @returns undefined where there is none, or where it is not of that form: clients refuse or ignore it then
 * @see Node.js docs, "Packages", "packageManager"
 */
export function packageManagerOf(manifest: string | undefined): PackageManager | undefined {
  const value = namedIn(manifest ?? '');
  const found = typeof value === 'string' ? PATTERN.exec(value) : null;
  return found === null ? undefined : { name: found[1]!, version: found[2]! };
}

const PATTERN = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/;

function namedIn(manifest: string): unknown {
  try {
    return (JSON.parse(manifest) as { packageManager?: unknown } | null)?.packageManager;
  } catch {
    return undefined;
  }
}
