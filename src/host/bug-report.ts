/** What to print about an error that is no GateError. To be printed by a host, which hides secrets in it. */
export function bugReport(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug of codeartifact-gate; please report it with the lines below.\n${stack}`;
}

/**
 * What to print about an error that nobody caught, where no host is at hand to hide secrets: its name and where it
 * was thrown, but not its message.
 */
export function crashReport(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : [];
  return ['This is a bug of codeartifact-gate; please report it with the lines below.', name, ...frames].join(
    '\n',
  );
}
