import type { Host } from '../host/host.js';

const LINE_EVERY_MILLISECONDS = 10_000;
const BAR_EVERY_MILLISECONDS = 100;
const BAR_WIDTH = 30;
const MEBIBYTE = 1024 ** 2;

/** Where a bar can be drawn: a terminal's stream. */
export interface Screen {
  write(text: string): unknown;
}

/**
 * Tells how far a long upload is: a bar on a terminal, a line every ten seconds elsewhere. A short one tells nothing.
 */
export class Progress {
  readonly #host: Host;
  readonly #screen: Screen | undefined;
  readonly #total: number;
  #sent = 0;
  #isDrawn = false;
  readonly #timer: NodeJS.Timeout;

  /**
   * @param total bytes that are to be sent
   * @param screen absent where lines are told
   */
  constructor(total: number, host: Host, screen: Screen | undefined) {
    this.#total = total;
    this.#host = host;
    this.#screen = screen;
    const every = screen === undefined ? LINE_EVERY_MILLISECONDS : BAR_EVERY_MILLISECONDS;
    this.#timer = setInterval(() => this.#tell(), every);
    this.#timer.unref();
  }

  /** What is sent once more counts no more than once in all. */
  add(bytes: number): void {
    this.#sent = Math.min(this.#total, this.#sent + bytes);
  }

  /** A line of its own, not in the middle of the bar. */
  info(message: string): void {
    this.#clear();
    this.#host.info(message);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#clear();
  }

  #tell(): void {
    const share = this.#total === 0 ? 1 : this.#sent / this.#total;
    const amount = `${mebibytes(this.#sent)} of ${mebibytes(this.#total)} MiB, ${Math.floor(share * 100)} %`;
    if (this.#screen === undefined) {
      this.#host.info(`Uploading: ${amount}`);
      return;
    }
    const filled = Math.floor(share * BAR_WIDTH);
    this.#screen.write(`\r\u001b[K[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${amount}`);
    this.#isDrawn = true;
  }

  #clear(): void {
    if (this.#isDrawn) this.#screen?.write('\r\u001b[K');
    this.#isDrawn = false;
  }
}

function mebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(1);
}
