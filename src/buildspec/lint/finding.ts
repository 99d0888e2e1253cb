import type { Subject } from './subject.js';

/** `error`: it fails, or is dangerous. `warning`: it works today, or by luck, or the reader has to know. */
export type Severity = 'error' | 'warning';

export interface LintFinding {
  /** Of `LINTS`. Stable: scripts depend on it. */
  readonly rule: string;
  readonly severity: Severity;
  /** As the caller named it. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** One clause without a full stop. May hold text of the buildspec: printers escape it. */
  readonly message: string;
  /** One sentence without a full stop. */
  readonly remedy: string;
}

/** What is known of the CodeBuild project besides its buildspec. What is absent is not known, and not judged. */
export interface LintContext {
  /** As the project names it: `aws/codebuild/standard:8.0`. */
  readonly image?: string;
  readonly compute?: 'container' | 'reserved' | 'lambda';
  /** Of the build, in minutes. */
  readonly timeout?: number;
  /** Life of a token that `codeartifact-gate login` gets without being told, in seconds. Default: 900. */
  readonly tokenSeconds?: number;
}

/** What a lint has found. */
export interface Found {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
  /** Where it is another than the lint's own. */
  readonly severity?: Severity;
}

/** One lint: a pure function of the buildspec and what is known of its project. */
export interface Lint {
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the table of lints. */
  readonly summary: string;
  find(subject: Subject): Iterable<Found>;
}
