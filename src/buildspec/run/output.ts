import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of bytes into lines, whatever chunks it comes in. */
export class LineCutter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #take: (line: string) => void;
  #rest = '';

  constructor(take: (line: string) => void) {
    this.#take = take;
  }

  write(chunk: Buffer): void {
    const parts = (this.#rest + this.#decoder.write(chunk)).split('\n');
    this.#rest = parts.pop() ?? '';
    for (const line of parts) this.#take(line.replace(/\r$/, ''));
  }

  /** What has no line break at its end is a line as well once nothing follows. */
  flush(): void {
    const rest = this.#rest;
    this.#rest = '';
    if (rest !== '') this.#take(rest);
  }
}

/**
 * What all commands of a build write to, standard output and errors together and in their order. A named pipe, for
 * what Node gives to children is a socket: there `> /dev/stderr` fails, which works in CodeBuild.
 */
export class Output {
  /** For the children. */
  readonly descriptor: number;
  readonly #stream: Socket;
  readonly #cutter: LineCutter;
  #bytes = 0;

  /** @param folder where the named pipe is made */
  constructor(folder: string, onLine: (line: string) => void) {
    const pipe = join(folder, 'output');
    execFileSync('mkfifo', ['-m', '600', pipe]);
    const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    this.descriptor = openSync(pipe, constants.O_WRONLY);
    this.#cutter = new LineCutter(onLine);
    this.#stream = new Socket({ fd: reading, readable: true, writable: false });
    this.#stream.on('data', (chunk: Buffer) => {
      this.#bytes += chunk.length;
      this.#cutter.write(chunk);
    });
  }

  /**
   * Waits until all is read that was in the pipe when a command ended. What it has left running in the background may
   * go on writing.
   */
  async drained(): Promise<void> {
    let before: number;
    do {
      before = this.#bytes;
      // Once round the event loop, which polls the pipe.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    } while (this.#bytes > before);
    this.#cutter.flush();
  }

  close(): void {
    this.#stream.destroy();
    closeSync(this.descriptor);
  }
}
