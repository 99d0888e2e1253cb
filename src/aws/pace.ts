/**
 * Requests a second, within the service's quotas for the whole account (user guide: 800 reads, 200 of each kind of
 * list, 100 writes, 10 of PublishPackageVersion, 5 of CopyPackageVersions). Every list is a read as well, every
 * publish and copy a write.
 */
const PER_SECOND = { versions: 195, assets: 195, read: 780, publish: 10, copy: 4.9, write: 98 } as const;
/** What a request of each kind counts against besides its own. */
const COUNTS_AS = {
  versions: 'read',
  assets: 'read',
  read: 'read',
  publish: 'write',
  copy: 'write',
  write: 'write',
} as const;
/** Enough for these rates up to 160 ms an answer; more would only wait for one another. */
const AT_ONCE = 128;
/** What a timer that comes late may make up for: so little that no second sees more than the quota. */
const BURST_SECONDS = 1 / 40;

export type RequestKind = keyof typeof PER_SECOND;
const KINDS = Object.keys(PER_SECOND) as readonly RequestKind[];

/**
 * Uploads come in bursts with nothing around them: counted in so many milliseconds, not spread over a second. The
 * quota of publishing is used up to its last request, so it is left some time for those that travel faster than
 * others.
 */
const WINDOW_MS: Partial<Record<RequestKind, number>> = { write: 1000, publish: 1100 };

interface Lane {
  readonly perSecond: number;
  readonly countsAs: 'read' | 'write';
  /** Where a window is counted: its milliseconds, and when the latest started. */
  readonly window?: { readonly length: number; readonly starts: number[] };
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
  readonly #lanes: Readonly<Record<RequestKind, Lane>>;
  #running = 0;
  #filledAt = performance.now();
  #pausedUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param publishes requests of PublishPackageVersion a second, where AWS has raised that quota */
  constructor(publishes: number = PER_SECOND.publish) {
    this.#lanes = {
      versions: laneOf('versions'),
      assets: laneOf('assets'),
      read: laneOf('read'),
      publish: laneOf('publish', publishes),
      copy: laneOf('copy'),
      write: laneOf('write'),
    };
  }

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
    // The narrow lanes first: the wide ones are left most of their own.
    for (const kind of KINDS) {
      const lane = this.#lanes[kind];
      while (lane.next < lane.waiting.length && this.#running < AT_ONCE && this.#waitFor(lane, now) === 0) {
        for (const counted of new Set([lane, this.#lanes[lane.countsAs]])) {
          counted.left -= 1;
          counted.window?.starts.push(now);
        }
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
    const waits = [lane, this.#lanes[lane.countsAs]].map((counted) => waitOf(counted, now));
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

function waitOf({ left, perSecond, window }: Lane, now: number): number {
  if (window === undefined) return ((1 - left) / perSecond) * 1000;
  const { length, starts } = window;
  while (starts.length > 0 && starts[0]! <= now - length) starts.shift();
  return starts.length < perSecond ? 0 : starts[0]! + length - now;
}

function laneOf(kind: RequestKind, perSecond: number = PER_SECOND[kind]): Lane {
  const length = WINDOW_MS[kind];
  return {
    perSecond,
    countsAs: COUNTS_AS[kind],
    ...(length === undefined ? {} : { window: { length, starts: [] } }),
    left: burstOf(perSecond),
    waiting: [],
    next: 0,
  };
}

function burstOf(perSecond: number): number {
  return Math.max(1, perSecond * BURST_SECONDS);
}
