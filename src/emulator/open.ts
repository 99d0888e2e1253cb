/** Loads the embedded CodeArtifact without Node's notice that its SQLite module is experimental: some versions of Node print it. */
export async function loadEmulator(): Promise<typeof import('./index.js')> {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).startsWith('SQLite is an experimental feature')) return;
    (emitWarning as (...all: unknown[]) => void).call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return await import('./index.js');
  } finally {
    process.emitWarning = emitWarning;
  }
}
