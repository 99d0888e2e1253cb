/**
 * Behaviour of the real service that no public source settles. Each row says what was assumed and on what ground, so
 * that one look at a real account can correct it in one place.
 */
export const COMPAT = {
  /** Copies of external metadata are kept this long. The guide only says that new versions may take 30 minutes to show. */
  externalMetadataMilliseconds: 30_000,
  /** A failed look-up at an external connection is not tried again for this long. */
  externalFailureMilliseconds: 3_000,
  /** Repositories searched for one package, the one asked included. The guide says 25, not whether the first counts. */
  searchedRepositories: 25,
  /** Direct upstreams of one repository (guide, quotas). */
  directUpstreams: 10,
  /** Assets of one version: 350 in the larger regions, 150 in the others. */
  assetsPerVersion: 350,
  /** Bytes of one asset (guide, quotas). */
  assetBytes: 5 * 1024 ** 3,
} as const;
