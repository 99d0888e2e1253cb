import type { GateError } from '../../errors.js';

/** So many failures in a row at the beginning, and no answer at all: it is not worth asking on. */
const GIVE_UP_AFTER = 8;

/**
 * Tells a service that fails at one question from one that cannot be asked at all. The first makes one fact unknown;
 * the second ends the check, for it would make every fact unknown in the same words.
 */
export class Reach {
  #hasAnswered = false;
  #failures = 0;
  #first: GateError | undefined;

  /** @param ask throws GateErrors only where no answer could be had */
  async ask<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      this.#hasAnswered = true;
      return answer;
    } catch (error) {
      this.#failures += 1;
      this.#first ??= error as GateError;
      throw error;
    }
  }

  /** To be called before each request. @throws GateError the first failure, where it is not worth asking on */
  check(): void {
    this.#refuseIf(this.#failures >= GIVE_UP_AFTER);
  }

  /** @throws GateError the first failure, where there was nothing else */
  close(): void {
    this.#refuseIf(this.#failures > 0);
  }

  #refuseIf(hasFailed: boolean): void {
    if (hasFailed && !this.#hasAnswered) throw this.#first!;
  }
}
