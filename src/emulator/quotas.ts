import { COMPAT } from './compat.js';

/**
 * Requests a second that the service grants by default, counted for the account but for the two last.
 * @see AWS CodeArtifact user guide, "Quotas in AWS CodeArtifact"
 */
const REQUESTS_PER_SECOND = {
  read: 800,
  write: 100,
  GetAuthorizationToken: 40,
  GetPackageVersionAsset: 50,
  ListPackages: 200,
  ListPackageVersions: 200,
  ListPackageVersionAssets: 200,
  PublishPackageVersion: 10,
  CopyPackageVersions: 5,
  token: 1200,
  unauthenticated: 600,
} as const;

export type Quota = keyof typeof REQUESTS_PER_SECOND;

/** One thing that a request is counted against: a quota, and whose. */
export interface Count {
  readonly quota: Quota;
  /** The account, the token, the address that it is counted for. */
  readonly of: string;
}

/** A request that was over a quota. */
export interface Throttled {
  readonly quota: Quota;
  readonly retryAfterSeconds: number;
}

interface Bucket {
  left: number;
  /** Epoch milliseconds. */
  at: number;
}

/** Counts requests the way that the service throttles them. One that is over any of its quotas uses none up. */
export class Quotas {
  readonly #clock: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @returns undefined where the request is within all of them */
  take(counts: readonly Count[]): Throttled | undefined {
    const buckets = counts.map(({ quota, of }) => ({ quota, bucket: this.#filled(quota, of) }));
    const over = buckets.find(({ bucket }) => bucket.left < 1);
    if (over !== undefined)
      return { quota: over.quota, retryAfterSeconds: COMPAT.throttledRetryAfterSeconds };
    for (const { bucket } of buckets) bucket.left -= 1;
    return undefined;
  }

  #filled(quota: Quota, of: string): Bucket {
    const rate = REQUESTS_PER_SECOND[quota];
    const size = rate * COMPAT.quotaBurstSeconds;
    const now = this.#clock();
    const key = `${quota} ${of}`;
    const bucket = this.#buckets.get(key) ?? { left: size, at: now };
    bucket.left = Math.min(size, bucket.left + (Math.max(0, now - bucket.at) / 1000) * rate);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

/** The quotas that one call of the control plane is counted against. */
export function quotasOfOperation(operation: string): readonly Quota[] {
  const own = Object.hasOwn(REQUESTS_PER_SECOND, operation) ? [operation as Quota] : [];
  return [/^(?:Describe|Get|List)/.test(operation) ? 'read' : 'write', ...own];
}

/** The quota that one request to a repository endpoint is counted against. */
export function quotaOfMethod(method: string): Quota {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
