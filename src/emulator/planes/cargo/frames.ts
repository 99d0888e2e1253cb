import { Readable } from 'node:stream';
import { PlaneError } from '../plane.js';

/**
 * Reads the two frames of a publish body in turn: each is its length (32 bits, little-endian), then its bytes.
 * @see the Cargo book, "Registry web API", "Publish"
 */
export class FrameReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** @throws PlaneError 400 when the body ends too early or the frame is larger than `limit` bytes */
  async readFrame(limit: number): Promise<Buffer> {
    const length = await this.#readLength();
    if (length > limit) throw new PlaneError(400, `The metadata is larger than ${limit} bytes`);
    return this.#read(length);
  }

  /** The next frame's length, and its bytes as a stream that fails unless the body ends exactly with it. */
  async openLastFrame(): Promise<{ readonly length: number; readonly bytes: Readable }> {
    const length = await this.#readLength();
    return { length, bytes: Readable.from(this.#readLast(length), { objectMode: false }) };
  }

  async *#readLast(length: number): AsyncGenerator<Buffer> {
    let missing = length - this.#rest.length;
    if (this.#rest.length > 0) yield this.#rest;
    while (missing >= 0) {
      const { done, value } = await this.#source.next();
      if (done === true) break;
      missing -= value.length;
      yield value;
    }
    if (missing !== 0) throw new PlaneError(400, 'The body is not as long as its frames say');
  }

  async #readLength(): Promise<number> {
    return (await this.#read(4)).readUInt32LE();
  }

  async #read(length: number): Promise<Buffer> {
    while (this.#rest.length < length) {
      const { done, value } = await this.#source.next();
      if (done === true) throw new PlaneError(400, 'The body is not as long as its frames say');
      this.#rest = Buffer.concat([this.#rest, value]);
    }
    const read = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return read;
  }
}
