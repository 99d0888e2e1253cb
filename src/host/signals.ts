import { constants } from 'node:os';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Keeps signals from ending this process before it has put back what it changed. */
export class HeldSignals {
  /** The first that came. */
  first: NodeJS.Signals | undefined;
  #take: (signal: NodeJS.Signals) => void = () => {};
  readonly #listeners = new Map<NodeJS.Signals, () => void>();

  constructor() {
    for (const signal of ENDING) {
      const listener = (): void => {
        this.first ??= signal;
        this.#take(signal);
      };
      this.#listeners.set(signal, listener);
      process.on(signal, listener);
    }
  }

  /** From now on `take` gets every signal. One that came before stands in `first`. */
  passTo(take: (signal: NodeJS.Signals) => void): void {
    this.#take = take;
  }

  release(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }
}

/** The exit code by which shells say that a signal ended a command. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
