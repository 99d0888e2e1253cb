/** Where a message belongs in the user's files. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** A process's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The place that this run lives in: a GitHub job, CodeBuild, a terminal.
 * No other room knows how a host prints, masks or hands values to later steps.
 */
export interface Host {
  readonly kind: 'github' | 'codebuild' | 'terminal';
  /** Folder for files that must outlive this process but not the job. */
  readonly temporaryFolder: string;
  info(message: string): void;
  debug(message: string): void;
  warning(message: string, place?: Place): void;
  error(message: string, place?: Place): void;
  /** Runs `body` under a foldable heading. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Hides `secret` in all later output. Must be called before the secret can reach any output. */
  mask(secret: string): void;
  /** Sets a variable for the steps (or the shell) that come after this process. */
  exportVariable(name: string, value: string): void;
  /** Has programs looked for in `folder` first, in the steps that come after this process. A terminal cannot. */
  addPath(folder: string): void;
  setOutput(name: string, value: string): void;
  /** Keeps a value for the post step of the same action. Never a secret. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /**
   * Asks the host for an OpenID Connect token about this job, masked before it is returned. Absent where none can be
   * had: on a terminal, and in a job without `permissions: id-token: write`.
   */
  readonly idToken?: (audience: string) => Promise<string>;
  /** Appends Markdown to the job summary; a terminal has none. */
  summary(markdown: string): Promise<void>;
}
