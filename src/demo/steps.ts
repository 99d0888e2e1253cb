import { messageOf } from '../errors.js';

/** How a step of the demo ended. `missing`: a client that it needs is not on this machine. */
export type StepOutcome = 'done' | 'failed' | 'missing';

export interface StepRecord {
  readonly title: string;
  readonly outcome: StepOutcome;
  readonly milliseconds: number;
  readonly note: string;
}

/** A step that cannot be done because a client is not installed: named in the table, and the demo fails. */
export class MissingClient extends Error {
  constructor(client: string, remedy: string) {
    super(`${client} is not installed; ${remedy}`);
    this.name = 'MissingClient';
  }
}

/** Runs steps one after the other, says what each does and proves, and remembers how it went. */
export class Story {
  readonly #records: StepRecord[] = [];
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  get records(): readonly StepRecord[] {
    return this.#records;
  }

  chapter(title: string): void {
    this.#print(`\n${title}`);
  }

  /**
   * @param body does the step and returns what it saw, in a few words; throws when it did not see what it promised
   * @returns whether the step was done; later steps go on either way, so that one run shows all that is wrong
   */
  async step(title: string, body: () => Promise<string>): Promise<boolean> {
    const started = performance.now();
    const record = (outcome: StepOutcome, note: string): boolean => {
      const milliseconds = performance.now() - started;
      this.#records.push({ title, outcome, milliseconds, note });
      const label = { done: '  ok  ', failed: ' FAIL ', missing: ' MISS ' }[outcome];
      this.#print(
        `${label} ${title}  ${(milliseconds / 1000).toFixed(1)} s\n         ${note.replaceAll('\n', '\n         ')}`,
      );
      return outcome === 'done';
    };
    try {
      return record('done', await body());
    } catch (error) {
      return record(error instanceof MissingClient ? 'missing' : 'failed', messageOf(error));
    }
  }

  /** The closing table, and whether every step was done. */
  close(): boolean {
    const width = Math.max(...this.#records.map(({ title }) => title.length));
    this.#print(`\n${'step'.padEnd(width)}  outcome  seconds`);
    for (const { title, outcome, milliseconds } of this.#records) {
      this.#print(
        `${title.padEnd(width)}  ${outcome.padEnd(7)}  ${(milliseconds / 1000).toFixed(1).padStart(7)}`,
      );
    }
    const total = this.#records.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const bad = this.#records.filter(({ outcome }) => outcome !== 'done').length;
    const verdict =
      bad === 0 ? 'every step did what it says' : `${bad} of ${this.#records.length} steps did not`;
    this.#print(
      `${'all'.padEnd(width)}  ${' '.repeat(7)}  ${(total / 1000).toFixed(1).padStart(7)}\n\n${verdict}`,
    );
    return bad === 0;
  }
}
