import type { Format } from '../aws/formats.js';

/**
 * Behaviour of the real service that no public source settles. Each row says what was assumed and on what ground, so
 * that one look at a real account can correct it in one place.
 *
 * Assumed as well, where the code has no constant to turn:
 * - A bearer token for another domain or region is answered like no token: 401 with both challenges (`data-plane.ts`).
 * - npm: a dist-tag put on a version that only an upstream has is 404, as is a deprecation of one
 *   (`catalog/tags.ts`, `planes/npm/publishing.ts`).
 * - Maven: of a snapshot that several upstreams hold, the farthest one's wins, and of two side by side the one listed
 *   first; one that is withdrawn there hides the others (`catalog/view.ts`). The guide speaks of one upstream only.
 * - Ruby: the ETag of the compact index is the MD5 that Bundler up to 2.4 takes every ETag for: the guide has Bundler
 *   2.4.11 use that index. `quick/Marshal.4.8` is there, since every `gem install` asks for it (`planes/ruby.ts`).
 */
export const COMPAT = {
  /** Copies of external metadata are kept this long. The guide only says that new versions may take 30 minutes to show. */
  externalMetadataMilliseconds: 30_000,
  /** Packages whose external metadata is remembered at once. */
  externalMetadataEntries: 1_000,
  /** A failed look-up at an external connection is not tried again for this long. */
  externalFailureMilliseconds: 3_000,
  /**
   * Formats in which the metadata of a retained version follows the upstream it came from: PyPI's yanked mark does
   * (guide), and versions of both may get more files.
   */
  metadataFollowsUpstream: new Set<string>(['pypi', 'maven']),
  /** Repositories searched for one package, the one asked included. The guide says 25, not whether the first counts. */
  searchedRepositories: 25,
  /** Direct upstreams of one repository (guide, quotas). */
  directUpstreams: 10,
  /** Assets of one version: 350 in the larger regions, 150 in the others. */
  assetsPerVersion: 350,
  /** Bytes of one asset (guide, quotas). */
  assetBytes: 5 * 1024 ** 3,
  /** Answer to a publish that an origin control blocks, in every format's plane, and in the control plane. Not documented. */
  blockedPublishStatus: 403,
  blockedPublishError: 'AccessDeniedException',
  /** An upstream's versions are not seen while they are Unfinished. Not documented. */
  upstreamUnfinishedIsHidden: true,
  /**
   * PyPI: whether `simple/<name>/` is served as PEP 691 JSON with PEP 700 fields. The guide of 2026 says so; older
   * copies know HTML only. False answers every acceptable request with HTML.
   */
  pypiServesJson: true,
  /** PyPI: an upload, and a repeated one with the same bytes. Clients take 200 as the public index answers it. */
  pypiUploadStatus: 200,
  /** Maven: package metadata that names no version of the repository: nothing can be finished by it. Not documented. */
  mavenUnknownVersionsStatus: 404,
  /** Maven: a new version's PUT, and a repeated one with the same bytes. Clients take any 2xx. */
  mavenPutStatus: 201,
  /**
   * Cargo: yank and unyank are neither in the guide's list of supported commands nor in that of the unsupported ones.
   * True: a yank makes the version Unlisted, an unyank Published. False: 404.
   */
  cargoYank: true,
  /** Cargo: the package name of a crate, in lower case, as the index asks for it. Not documented. */
  cargoPackageName: (crate: string): string => crate.toLowerCase(),
  /** Cargo: name of a version's one asset. Not documented. */
  cargoAssetName: (crate: string, version: string): string => `${crate.toLowerCase()}-${version}.crate`,
  /** Cargo: an Unlisted version stays in the index as yanked, so that a lockfile that names it still builds. */
  cargoUnlistedIsYanked: true,
  /**
   * NuGet: paths of the resources that the service index names. That of the registrations was seen in public logs; the
   * others are assumed. Clients take whatever the index says. No log shows a resource for symbol packages.
   */
  nugetPaths: {
    registrations: 'v3/registration4',
    flatContainer: 'v3/flatcontainer',
    publish: 'v3/package',
  },
  /** NuGet: the answer's status to a push. The protocol has 201 and 202. */
  nugetPushStatus: 201,
  /** NuGet: a push of the same bytes again is a conflict, as the protocol has it for every version that is there. */
  nugetRepeatedPushConflicts: true,
  /** NuGet: name of a version's one asset: of the lower-case id and the normalised version (guide). */
  nugetAssetName: (id: string, version: string): string => `${id.toLowerCase()}.${version}.nupkg`,
  /** Swift: name of the asset that holds the sources. Not documented. */
  swiftAssetName: (name: string, version: string): string => `${name}-${version}.zip`,
  /** Swift: a publish of the same bytes again is a conflict, as the registry specification has it. */
  swiftRepeatedPublishConflicts: true,
  /**
   * Ruby: HEAD of the repository's own address and of `versions`. RubyGems, up to 3.5.18 and since, installs only where
   * it succeeds, and the guide says it does. Not documented for repositories that list no gems.
   */
  rubyRootStatus: 200,
  /** Ruby: a gem for one platform is a version of its own, as in the indexes and in Gemfile.lock. Not documented. */
  rubyPackageVersion: (number: string, platform: string): string =>
    platform === 'ruby' ? number : `${number}-${platform}`,
  /** Ruby: name of a version's one asset. Not documented. */
  rubyAssetName: (gem: string, version: string): string => `${gem}-${version}.gem`,
  /** Ruby: above so many gems `versions` and `names` answer 400 (guide). */
  rubyListedGems: 5_000,
  /**
   * Ruby: a repository with an external connection in reach has more gems than that. Bundler asks for no gem that
   * `versions` does not name, so that a list of the retained ones alone would hide the others; after a 400 it turns to
   * the dependencies API, which the connection is asked by. Not documented.
   */
  rubyConnectionIsUnlisted: true,
  /** Ruby: bytes of a pushed gem. `gem push` holds it in memory, and so do we. */
  rubyPushBytes: 1024 ** 3,
  /** npm: the answer's status to a publish, a changed tag, a deprecation. Clients take any 2xx. */
  npmWriteStatus: 200,
  /** npm: what the guide calls unsupported (whoami, search, login, audit): status of the answer. */
  npmUnsupportedStatus: 404,
  /** npm: status of the answer to `npm unpublish`, which the guide wants done with DeletePackageVersions. */
  npmUnpublishStatus: 405,
  /** npm: the action that a deprecation needs. Not documented. */
  npmDeprecateAction: 'PutPackageMetadata',
  /** npm: status of the answer to the removal of the tag `latest`. Not documented; the public registry refuses it too. */
  npmRemoveLatestStatus: 400,
  /** npm: bytes of a publish request. The service's limit is 2 GB; a JSON text of that size is more than Node can hold. */
  npmPublishBytes: 256 * 1024 ** 2,
  /** npm: whether `latest` is the newest version when no tag of that name points to a listed one. */
  npmLatestFallsBack: true,
  /** Items of a page when a request names no maxResults: 100 packages, 50 repositories and versions (guide); others assumed. */
  packagesPerPage: 100,
  repositoriesPerPage: 50,
  versionsPerPage: 50,
  domainsPerPage: 50,
  assetsPerPage: 50,
  /** DeleteDomain of a domain that is not there: its model has no ResourceNotFoundException. False: that error all the same. */
  deleteMissingDomainSucceeds: true,
  /** Formats whose packages have no namespace: an operation that names one is a ValidationException. Not documented. */
  formatsWithoutNamespace: new Set<Format>(['pypi', 'nuget', 'ruby', 'cargo']),
  /** GetPackageVersionAsset of an asset whose version is Archived, or is not of the revision asked for. Not documented. */
  unreadableAssetError: 'ResourceNotFoundException',
  /** Statuses in which CopyPackageVersions takes a version; others are NOT_ALLOWED. The guide does not say. */
  copyableStatuses: new Set<string>(['Published', 'Unlisted']),
  /**
   * Origins of a copied version whose package, if it is new to the repository, gets the origin controls of one that was
   * published there; others get those of a retained one. Not documented.
   */
  copiedAsPublished: new Set<string>(['INTERNAL']),
  /** Seconds of a bearer token asked for with duration 0 by long-term keys, which have no session to end with. Not documented. */
  tokenSecondsWithoutSession: 43_200,
  /**
   * How quotas are counted (`emulator --quotas`): a bucket that holds the requests of this many seconds and fills up
   * evenly. The guide gives requests a second, not the window.
   */
  quotaBurstSeconds: 1,
  /** What `Retry-After` says of a throttled request. The service model has the header, not its values. */
  throttledRetryAfterSeconds: 1,
  /** The repository endpoints' answer above a quota. The guide only says that requests are throttled. */
  throttledRequestStatus: 429,
  /** A session policy binds the bearer tokens that the session gets, not only its signed requests. Not documented. */
  tokenKeepsSessionPolicy: true,
} as const;
