/**
 * Requests a second, below the service's quotas for the whole account (user guide: 800 reads, 200 of each kind of
 * list). Every list is a read as well.
 */
const PER_SECOND = { versions: 195, assets: 195, read: 780 } as const;
/** Enough for these rates up to 160 ms an answer; more would only wait for one another. */
const AT_ONCE = 128;
/** What a timer that comes late may make up for: so little that no second sees more than the quota. */
const BURST_SECONDS = 1 / 40;

export type RequestKind = keyof typeof PER_SECOND;
const KINDS = Object.keys(PER_SECOND) as readonly RequestKind[];

interface Lane {
  readonly perSecond: number;
  /** How many more may start now. */
  left: number;
  readonly waiting: (() => void)[];
  /** Index of the first of `waiting` that has not started. */
  next: number;
}

/**
 * Lets requests start no faster than the service takes them, and no more of them at once than is of use. A service
 * that throttles is asked below its quota: what it refuses costs a wait, and counts all the same.
 */
export class Pace {
  readonly #lanes: Readonly<Record<RequestKind, Lane>> = {
    versions: laneOf(PER_SECOND.versions),
    assets: laneOf(PER_SECOND.assets),
    read: laneOf(PER_SECOND.read),
  };
  #running = 0;
  #filledAt = performance.now();
  #pausedUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(kind: RequestKind, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#lanes[kind].waiting.push(resolve);
      this.#start();
    });
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#start();
    }
  }

  /** Nothing more starts for so long: the service has throttled, this run or another of the same account. */
  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
  }

  #start(): void {
    const now = performance.now();
    this.#fill(now);
    // The narrow lanes first: the wide one is left three quarters of its own.
    for (const kind of KINDS) {
      const lane = this.#lanes[kind];
      while (lane.next < lane.waiting.length && this.#running < AT_ONCE && this.#waitFor(lane, now) === 0) {
        for (const counted of new Set([lane, this.#lanes.read])) counted.left -= 1;
        this.#running += 1;
        lane.waiting[lane.next++]!();
      }
      if (lane.next === lane.waiting.length) {
        lane.waiting.length = 0;
        lane.next = 0;
      }
    }
    this.#wake(now);
  }

  #fill(now: number): void {
    const seconds = (now - this.#filledAt) / 1000;
    this.#filledAt = now;
    for (const lane of Object.values(this.#lanes))
      lane.left = Math.min(burstOf(lane.perSecond), lane.left + seconds * lane.perSecond);
  }

  /** Milliseconds until the next one in a lane may start. */
  #waitFor(lane: Lane, now: number): number {
    const waits = [lane, this.#lanes.read].map(({ left, perSecond }) => ((1 - left) / perSecond) * 1000);
    return Math.max(0, this.#pausedUntil - now, ...waits);
  }

  /** Where all that may run at once are running, the first that ends wakes the others. */
  #wake(now: number): void {
    const waiting = Object.values(this.#lanes).filter((lane) => lane.waiting.length > 0);
    if (waiting.length === 0 || this.#running === AT_ONCE || this.#timer !== undefined) return;
    const wait = Math.min(...waiting.map((lane) => this.#waitFor(lane, now)));
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#start();
      },
      Math.max(1, wait),
    );
  }
}

function laneOf(perSecond: number): Lane {
  return { perSecond, left: burstOf(perSecond), waiting: [], next: 0 };
}

function burstOf(perSecond: number): number {
  return Math.max(1, perSecond * BURST_SECONDS);
}
