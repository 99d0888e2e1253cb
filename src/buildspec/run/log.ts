/** The log of a build, in the words of CodeBuild's agent. */
export class BuildLog {
  readonly #lines: string[] = [];
  readonly #secrets: readonly string[];
  readonly #clock: () => Date;
  readonly #onLine: (line: string) => void;

  /** @param secrets values of Parameter Store and Secrets Manager: CodeBuild hides them, spelled as they are */
  constructor(secrets: readonly string[], clock: () => Date, onLine: (line: string) => void) {
    this.#secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    this.#clock = clock;
    this.#onLine = onLine;
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** A line of the agent's own. */
  agent(text: string): void {
    const time = this.#clock().toISOString().replaceAll('-', '/').replace('T', ' ').replace('Z', '000');
    this.output(`[Container] ${time} ${text}`);
  }

  /** A line of a command's. */
  output(line: string): void {
    let shown = line;
    for (const secret of this.#secrets) shown = shown.replaceAll(secret, '***');
    this.#lines.push(shown);
    this.#onLine(shown);
  }
}
