/** What to print about an error that is no GateError. To be printed by a host, which hides secrets in it. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of codeartifact-gate; please report it with the lines below.\n${stack}`;
}
