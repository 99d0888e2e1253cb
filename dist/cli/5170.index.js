export const id = 5170;
export const ids = [5170];
export const modules = {

/***/ 45170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmulator: () => (/* binding */ startEmulator),
  writeDurably: () => (/* reexport */ writeDurably)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/emulator/catalog/catalog.js
/** External connections and the format that each one serves (user guide, "Supported external connection repositories"). */
const EXTERNAL_CONNECTIONS = {
    'public:npmjs': 'npm',
    'public:pypi': 'pypi',
    'public:maven-central': 'maven',
    'public:maven-googleandroid': 'maven',
    'public:maven-gradleplugins': 'maven',
    'public:maven-commonsware': 'maven',
    'public:maven-clojars': 'maven',
    'public:nuget-org': 'nuget',
    'public:ruby-gems-org': 'ruby',
    'public:crates-io': 'cargo',
};

;// CONCATENATED MODULE: ./.build/emulator/compat.js
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
const COMPAT = {
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
    metadataFollowsUpstream: new Set(['pypi', 'maven']),
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
    cargoPackageName: (crate) => crate.toLowerCase(),
    /** Cargo: name of a version's one asset. Not documented. */
    cargoAssetName: (crate, version) => `${crate.toLowerCase()}-${version}.crate`,
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
    nugetAssetName: (id, version) => `${id.toLowerCase()}.${version}.nupkg`,
    /** Swift: name of the asset that holds the sources. Not documented. */
    swiftAssetName: (name, version) => `${name}-${version}.zip`,
    /** Swift: a publish of the same bytes again is a conflict, as the registry specification has it. */
    swiftRepeatedPublishConflicts: true,
    /**
     * Ruby: HEAD of the repository's own address and of `versions`. RubyGems, up to 3.5.18 and since, installs only where
     * it succeeds, and the guide says it does. Not documented for repositories that list no gems.
     */
    rubyRootStatus: 200,
    /** Ruby: a gem for one platform is a version of its own, as in the indexes and in Gemfile.lock. Not documented. */
    rubyPackageVersion: (number, platform) => platform === 'ruby' ? number : `${number}-${platform}`,
    /** Ruby: name of a version's one asset. Not documented. */
    rubyAssetName: (gem, version) => `${gem}-${version}.gem`,
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
    formatsWithoutNamespace: new Set(['pypi', 'nuget', 'ruby', 'cargo']),
    /** GetPackageVersionAsset of an asset whose version is Archived, or is not of the revision asked for. Not documented. */
    unreadableAssetError: 'ResourceNotFoundException',
    /** Statuses in which CopyPackageVersions takes a version; others are NOT_ALLOWED. The guide does not say. */
    copyableStatuses: new Set(['Published', 'Unlisted']),
    /**
     * Origins of a copied version whose package, if it is new to the repository, gets the origin controls of one that was
     * published there; others get those of a retained one. Not documented.
     */
    copiedAsPublished: new Set(['INTERNAL']),
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
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.build/emulator/catalog/types.js
/**
 * The vocabulary of the embedded CodeArtifact: what the control plane and the data planes share.
 * Times are epoch milliseconds inside; the wire formats convert.
 */
const PACKAGE_VERSION_STATUSES = (/* unused pure expression or super */ null && ([
    'Published',
    'Unfinished',
    'Unlisted',
    'Archived',
    'Disposed',
    'Deleted',
]));
class CatalogError extends Error {
    kind;
    resourceType;
    resourceId;
    constructor(kind, message, resource) {
        super(message);
        this.name = 'CatalogError';
        this.kind = kind;
        this.resourceType = resource?.type;
        this.resourceId = resource?.id;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/storage/blobs.js






const ALGORITHMS = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512' };
/** Up to here a file is read at once: opening a stream costs more than the read. */
const SMALL_BYTES = 64 * 1024;
const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Files named by the SHA-256 of their bytes: `blobs/ab/abcdef…`. Written elsewhere, synced, then renamed into place,
 * so that a name is there only with all of its bytes, also after power loss where they are synced.
 */
class BlobStore {
    #blobs;
    #incoming;
    #held = new Map();
    #isReferenced;
    #isSynced;
    /**
     * @param isReferenced whether any record still needs the bytes; asked before a file is removed
     * @param isSynced whether a file counts as stored only once it is on the disk
     */
    constructor(folder, isReferenced, isSynced = true) {
        this.#blobs = (0,external_node_path_.join)(folder, 'blobs');
        this.#incoming = (0,external_node_path_.join)(folder, 'incoming');
        this.#isReferenced = isReferenced;
        this.#isSynced = isSynced;
        (0,external_node_fs_.mkdirSync)(this.#blobs, { recursive: true });
        (0,external_node_fs_.mkdirSync)(this.#incoming, { recursive: true });
        syncFolderNow(folder);
    }
    /** Removes what a killed process left: half-written files, and files that no record refers to. */
    sweep() {
        for (const name of (0,external_node_fs_.readdirSync)(this.#incoming))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#incoming, name), { force: true });
        for (const prefix of (0,external_node_fs_.readdirSync)(this.#blobs)) {
            for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#blobs, prefix))) {
                if (!SHA256.test(name) || !this.#isReferenced(name))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#blobs, prefix, name), { force: true });
            }
        }
    }
    /**
     * Streams bytes to disk, hashing them on the way. Nothing stays behind when it throws.
     *
     * @param limit most bytes accepted
     * @throws CatalogError 'quota' above `limit`; whatever the source throws
     */
    async store(bytes, limit) {
        const path = (0,external_node_path_.join)(this.#incoming, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
        try {
            const { size, hashes } = await write(path, bytes, limit, this.#isSynced);
            const sha256 = hashes['SHA-256'];
            // Held before the rename, so that no removal of equal bytes can come between the two.
            const release = this.#hold(sha256);
            try {
                await this.#moveIntoPlace(path, sha256);
            }
            catch (error) {
                release();
                throw error;
            }
            return { size, hashes, release };
        }
        catch (error) {
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
    }
    /** @param size of the whole file */
    read(sha256, size, range) {
        const path = this.#path(sha256);
        return size > SMALL_BYTES ? (0,external_node_fs_.createReadStream)(path, range) : readAtOnce(path, range);
    }
    /** Removes files that no record refers to and nobody holds. To be called after the commit that let go of them. */
    remove(sha256s) {
        for (const sha256 of new Set(sha256s)) {
            if (this.#held.has(sha256) || this.#isReferenced(sha256))
                continue;
            try {
                (0,external_node_fs_.unlinkSync)(this.#path(sha256));
            }
            catch {
                // Gone already, or open on a system that forbids it: the next start sweeps it.
            }
        }
    }
    #path(sha256) {
        return (0,external_node_path_.join)(this.#blobs, sha256.slice(0, 2), sha256);
    }
    #hold(sha256) {
        this.#held.set(sha256, (this.#held.get(sha256) ?? 0) + 1);
        let isHeld = true;
        return () => {
            if (!isHeld)
                return;
            isHeld = false;
            const others = this.#held.get(sha256) - 1;
            if (others === 0)
                this.#held.delete(sha256);
            else
                this.#held.set(sha256, others);
        };
    }
    async #moveIntoPlace(path, sha256) {
        const folder = (0,external_node_path_.join)(this.#blobs, sha256.slice(0, 2));
        const isNew = (await (0,promises_.mkdir)(folder, { recursive: true })) !== undefined;
        if (isNew && this.#isSynced)
            await syncFolder(this.#blobs);
        await (0,promises_.rename)(path, this.#path(sha256));
        if (this.#isSynced)
            await syncFolder(folder);
    }
}
function readAtOnce(path, range) {
    return new external_node_stream_.Readable({
        read() {
            try {
                const bytes = (0,external_node_fs_.readFileSync)(path);
                this.push(range === undefined ? bytes : bytes.subarray(range.start, range.end + 1));
                this.push(null);
            }
            catch (error) {
                this.destroy(error);
            }
        },
    });
}
/** The source is left alive when it holds too much: the request it comes from still has to be answered. */
function chunksOf(bytes) {
    return bytes instanceof external_node_stream_.Readable ? bytes.iterator({ destroyOnReturn: false }) : [bytes];
}
async function write(path, bytes, limit, isSynced) {
    const digests = Object.entries(ALGORITHMS).map(([name, algorithm]) => [name, (0,external_node_crypto_.createHash)(algorithm)]);
    let size = 0;
    const handle = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        for await (const chunk of chunksOf(bytes)) {
            const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
            size += buffer.byteLength;
            if (size > limit)
                throw new CatalogError('quota', `the asset is larger than ${limit} bytes`);
            for (const [, digest] of digests)
                digest.update(buffer);
            await handle.writeFile(buffer);
        }
        if (isSynced)
            await handle.datasync();
    }
    finally {
        await handle.close();
    }
    const hashes = Object.fromEntries(digests.map(([name, digest]) => [name, digest.digest('hex')]));
    return { size, hashes: hashes };
}
/** Windows can neither open nor sync a folder; its file system journals renames itself. */
const CAN_SYNC_FOLDERS = process.platform !== 'win32';
/** A rename is on disk only once its folder is. */
async function syncFolder(folder) {
    if (!CAN_SYNC_FOLDERS)
        return;
    const handle = await (0,promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function syncFolderNow(folder) {
    if (!CAN_SYNC_FOLDERS)
        return;
    const descriptor = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
;// CONCATENATED MODULE: ./.build/emulator/storage/schema.js
/**
 * The tables of the catalog. A migration, once released, never changes: a new one is appended.
 * Times are epoch milliseconds. `namespace` is '' where a package has none, since NULLs are never equal.
 */
const MIGRATIONS = [
    `
  CREATE TABLE domains (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    encryption_key TEXT NOT NULL,
    UNIQUE (owner, name)
  ) STRICT;

  CREATE TABLE repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    domain_id INTEGER NOT NULL REFERENCES domains (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    external_connection TEXT,
    UNIQUE (domain_id, name)
  ) STRICT;

  CREATE TABLE upstreams (
    repository_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    upstream_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    PRIMARY KEY (repository_id, position),
    UNIQUE (repository_id, upstream_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX upstreams_upstream ON upstreams (upstream_id);

  CREATE TABLE packages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    format TEXT NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    publish TEXT NOT NULL CHECK (publish IN ('ALLOW', 'BLOCK')),
    upstream TEXT NOT NULL CHECK (upstream IN ('ALLOW', 'BLOCK')),
    UNIQUE (repository_id, format, namespace, name)
  ) STRICT;

  CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    status TEXT NOT NULL,
    revision TEXT NOT NULL,
    published_time INTEGER NOT NULL,
    origin TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (package_id, version)
  ) STRICT;

  CREATE TABLE assets (
    version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    md5 TEXT NOT NULL,
    sha1 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sha512 TEXT NOT NULL,
    published_time INTEGER NOT NULL,
    PRIMARY KEY (version_id, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX assets_sha256 ON assets (sha256);

  CREATE TABLE tags (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (package_id, tag)
  ) STRICT, WITHOUT ROWID;
  `,
];

;// CONCATENATED MODULE: ./.build/emulator/storage/database.js




const SQLITE_BUSY = 5;
/**
 * One SQLite file that this process alone may open. A committed transaction survives `kill -9`, and power loss
 * where it is synced.
 *
 * The lock is SQLite's own (exclusive locking mode): the kernel drops it with the process that held it, so a dead
 * process leaves nothing to clean up.
 */
class Database {
    #connection;
    #statements = new Map();
    #inTransaction = false;
    /**
     * @param isSynced whether a transaction waits for the disk
     * @throws CatalogError 'conflict' when another process has the file open, or a newer version wrote it; 'validation'
     * when it cannot be opened at all, or is something else
     */
    constructor(file, isSynced = true) {
        try {
            this.#connection = new external_node_sqlite_.DatabaseSync(file);
        }
        catch (error) {
            throw new CatalogError('validation', `${file} cannot be opened: ${(0,errors/* messageOf */.bD)(error)}`);
        }
        try {
            this.#connection.exec('PRAGMA locking_mode = EXCLUSIVE');
            this.#connection.exec('PRAGMA journal_mode = WAL');
            this.#connection.exec(`PRAGMA synchronous = ${isSynced ? 'FULL' : 'OFF'}`);
            this.#connection.exec('PRAGMA foreign_keys = ON');
            this.#connection.exec('BEGIN EXCLUSIVE; COMMIT');
            this.#migrate();
        }
        catch (error) {
            this.#connection.close();
            if (error.errcode === SQLITE_BUSY) {
                throw new CatalogError('conflict', `another process has ${file} open`);
            }
            if (error instanceof CatalogError)
                throw error;
            throw new CatalogError('validation', `${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    get(sql, ...parameters) {
        return this.#prepared(sql).get(...parameters);
    }
    all(sql, ...parameters) {
        return this.#prepared(sql).all(...parameters);
    }
    /** @returns the number of rows changed, and the id of the row inserted last */
    run(sql, ...parameters) {
        const { changes, lastInsertRowid } = this.#prepared(sql).run(...parameters);
        return { changes: Number(changes), id: Number(lastInsertRowid) };
    }
    /** Runs `body` wholly or not at all. It must be synchronous: nothing else can come between its statements. */
    transaction(body) {
        if (this.#inTransaction)
            return body();
        this.#connection.exec('BEGIN IMMEDIATE');
        this.#inTransaction = true;
        try {
            const result = body();
            this.#connection.exec('COMMIT');
            return result;
        }
        catch (error) {
            this.#connection.exec('ROLLBACK');
            throw error;
        }
        finally {
            this.#inTransaction = false;
        }
    }
    close() {
        this.#statements.clear();
        this.#connection.close();
    }
    #prepared(sql) {
        let statement = this.#statements.get(sql);
        if (statement === undefined) {
            statement = this.#connection.prepare(sql);
            this.#statements.set(sql, statement);
        }
        return statement;
    }
    #migrate() {
        const { user_version: from } = this.#connection.prepare('PRAGMA user_version').get();
        if (from > MIGRATIONS.length) {
            throw new CatalogError('conflict', 'the folder was written by a newer version of this program');
        }
        for (let version = from; version < MIGRATIONS.length; version++) {
            this.#connection.exec(`BEGIN; ${MIGRATIONS[version]}; PRAGMA user_version = ${version + 1}; COMMIT`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/packages.js

/** Restrictions of a package whose first version came in by itself. @see user guide, "Default package origin control settings" */
const PUBLISHED_FIRST = { publish: 'ALLOW', upstream: 'BLOCK' };
const RETAINED_FIRST = { publish: 'BLOCK', upstream: 'ALLOW' };
function findPackage(store, repositoryId, name) {
    const row = store.database.get('SELECT * FROM packages WHERE repository_id = ? AND format = ? AND namespace = ? AND name = ?', repositoryId, name.format, name.namespace ?? '', name.name);
    return row === undefined ? undefined : toRecord(row);
}
/** @throws CatalogError 'not-found' */
function getPackage(store, repository, name) {
    const found = findPackage(store, repository.id, name);
    if (found !== undefined)
        return found;
    const namespace = name.namespace === undefined ? '' : `namespace=${name.namespace}, `;
    throw new CatalogError('not-found', `Package not found in repository. RepoId: ${repository.name}, Package = PackageCoordinate{packageType=${name.format}, ${namespace}packageName=${name.name}},`, { type: 'package', id: name.name });
}
function listPackages(store, repository) {
    return store.database
        .all('SELECT * FROM packages WHERE repository_id = ? ORDER BY format, namespace, name', repository.id)
        .map(toRecord);
}
/** With all versions and the origin controls. */
function deletePackage(store, repository, name) {
    const { record, released } = store.database.transaction(() => {
        const record = getPackage(store, repository, name);
        const released = store.database.all('SELECT DISTINCT sha256 FROM assets JOIN versions ON versions.id = version_id WHERE package_id = ?', record.id);
        store.database.run('DELETE FROM packages WHERE id = ?', record.id);
        return { record, released };
    });
    store.blobs.remove(released.map(({ sha256 }) => sha256));
    return record;
}
function setOriginControl(store, repository, name, restrictions) {
    return store.database.transaction(() => {
        const { id } = findPackage(store, repository.id, name) ?? ensurePackage(store, repository.id, name, restrictions);
        const { publish, upstream } = restrictions;
        store.database.run('UPDATE packages SET publish = ?, upstream = ? WHERE id = ?', publish, upstream, id);
        return getPackage(store, repository, name);
    });
}
/** @param initial restrictions if the package is new to the repository */
function ensurePackage(store, repositoryId, name, initial) {
    const found = findPackage(store, repositoryId, name);
    if (found !== undefined)
        return found;
    store.database.run('INSERT INTO packages (repository_id, format, namespace, name, publish, upstream) VALUES (?, ?, ?, ?, ?, ?)', repositoryId, name.format, name.namespace ?? '', name.name, initial.publish, initial.upstream);
    return findPackage(store, repositoryId, name);
}
function toRecord(row) {
    return {
        id: row.id,
        repositoryId: row.repository_id,
        format: row.format,
        ...(row.namespace === '' ? {} : { namespace: row.namespace }),
        name: row.name,
        publish: row.publish,
        upstream: row.upstream,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/versions.js




function findVersionOf(store, packageId, version) {
    const row = store.database.get('SELECT * FROM versions WHERE package_id = ? AND version = ?', packageId, version);
    return row === undefined ? undefined : toVersion(row);
}
function versionsOf(store, packageId) {
    return store.database
        .all('SELECT * FROM versions WHERE package_id = ? ORDER BY version', packageId)
        .map(toVersion);
}
function findVersion(store, repository, name, version) {
    const found = findPackage(store, repository.id, name);
    return found === undefined ? undefined : findVersionOf(store, found.id, version);
}
/** @throws CatalogError 'not-found' for the package or the version */
function getVersion(store, repository, name, version) {
    const found = findVersionOf(store, getPackage(store, repository, name).id, version);
    if (found === undefined) {
        throw new CatalogError('not-found', `Package version '${version}' of '${name.name}' does not exist.`, {
            type: 'package-version',
            id: version,
        });
    }
    return found;
}
/** Sorted by name. */
function assetsOf(store, versionId) {
    return store.database
        .all('SELECT * FROM assets WHERE version_id = ? ORDER BY name', versionId)
        .map(toAsset);
}
/** Assets of all versions of a package, by the version's id. */
function assetsByVersion(store, packageId) {
    const rows = store.database.all(`SELECT assets.* FROM assets JOIN versions ON versions.id = version_id
     WHERE package_id = ? ORDER BY version_id, assets.name`, packageId);
    return Map.groupBy(rows.map(toAssetOfVersion), ({ versionId }) => versionId);
}
function findAsset(store, versionId, name) {
    const row = store.database.get('SELECT * FROM assets WHERE version_id = ? AND name = ?', versionId, name);
    return row === undefined ? undefined : toAsset(row);
}
function insertVersion(store, packageId, version) {
    store.database.run(`INSERT INTO versions (package_id, version, status, revision, published_time, origin, metadata)
     VALUES (?, ?, ?, ?, ?, ?, ?)`, packageId, version.version, version.status, newRevision(), version.publishedTime, JSON.stringify(version.origin), JSON.stringify(version.metadata));
    return findVersionOf(store, packageId, version.version);
}
function putAsset(store, versionId, asset, publishedTime) {
    store.database.run(`INSERT INTO assets (version_id, name, size, md5, sha1, sha256, sha512, published_time)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (version_id, name) DO UPDATE SET size = excluded.size, md5 = excluded.md5, sha1 = excluded.sha1,
       sha256 = excluded.sha256, sha512 = excluded.sha512, published_time = excluded.published_time`, versionId, asset.name, asset.size, asset.hashes.MD5, asset.hashes['SHA-1'], asset.hashes['SHA-256'], asset.hashes['SHA-512'], publishedTime);
}
/** Writes what is given, and a new revision. */
function changeVersion(store, version, change) {
    store.database.run('UPDATE versions SET status = ?, metadata = ?, revision = ? WHERE id = ?', change.status ?? version.status, JSON.stringify(change.metadata ?? version.metadata), newRevision(), version.id);
}
/** Removes all assets of a version. @returns the bytes that may be free now: to be passed to `blobs.remove` after the commit */
function removeAssets(store, versionId) {
    const sha256s = assetsOf(store, versionId).map(({ hashes }) => hashes['SHA-256']);
    store.database.run('DELETE FROM assets WHERE version_id = ?', versionId);
    return sha256s;
}
/** A status alone is no change of assets or metadata, so the revision stays. */
function setStatus(store, repository, name, version, status) {
    return store.database.transaction(() => {
        if (status === 'Disposed' || status === 'Deleted' || status === 'Unfinished') {
            throw new CatalogError('validation', `A package version cannot be set to ${status}.`);
        }
        const found = getVersion(store, repository, name, version);
        if (found.status === 'Disposed') {
            throw new CatalogError('conflict', `Package version '${version}' is disposed and can only be deleted.`, {
                type: 'package-version',
                id: version,
            });
        }
        store.database.run('UPDATE versions SET status = ? WHERE id = ?', status, found.id);
        return getVersion(store, repository, name, version);
    });
}
function disposeVersion(store, repository, name, version) {
    const { record, released } = store.database.transaction(() => {
        const found = getVersion(store, repository, name, version);
        const released = removeAssets(store, found.id);
        changeVersion(store, found, { status: 'Disposed' });
        return { record: getVersion(store, repository, name, version), released };
    });
    store.blobs.remove(released);
    return record;
}
function deleteVersion(store, repository, name, version) {
    const released = store.database.transaction(() => {
        const found = getVersion(store, repository, name, version);
        const released = removeAssets(store, found.id);
        store.database.run('DELETE FROM versions WHERE id = ?', found.id);
        const { id } = getPackage(store, repository, name);
        store.database.run('DELETE FROM tags WHERE package_id = ? AND version = ?', id, version);
        return released;
    });
    store.blobs.remove(released);
}
function setMetadata(store, repository, name, version, metadata) {
    return store.database.transaction(() => {
        changeVersion(store, getVersion(store, repository, name, version), { metadata });
        return getVersion(store, repository, name, version);
    });
}
/** Whether nobody may read the version's assets. */
function isWithdrawn(status) {
    return status === 'Archived' || status === 'Disposed' || status === 'Deleted';
}
/** Whether the clients of a repository must not see a version: its own, or one of an upstream. */
function isHidden(status, isOwn) {
    if (status === 'Unfinished')
        return !isOwn && COMPAT.upstreamUnfinishedIsHidden;
    return isWithdrawn(status);
}
function isSameOrigin(a, b) {
    return (a.originType === b.originType &&
        a.repositoryName === b.repositoryName &&
        a.externalConnectionName === b.externalConnectionName);
}
/** Opaque, of the length and alphabet that the guide shows. */
function newRevision() {
    return (0,external_node_crypto_.randomBytes)(32).toString('base64');
}
function toVersion(row) {
    return {
        id: row.id,
        version: row.version,
        status: row.status,
        revision: row.revision,
        publishedTime: row.published_time,
        origin: JSON.parse(row.origin),
        metadata: JSON.parse(row.metadata),
    };
}
function toAsset(row) {
    return {
        name: row.name,
        size: row.size,
        hashes: { MD5: row.md5, 'SHA-1': row.sha1, 'SHA-256': row.sha256, 'SHA-512': row.sha512 },
        publishedTime: row.published_time,
    };
}
function toAssetOfVersion(row) {
    return { ...toAsset(row), versionId: row.version_id };
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/tags.js



function tagsOf(store, packageId) {
    const rows = store.database.all('SELECT tag, version FROM tags WHERE package_id = ? ORDER BY tag', packageId);
    return Object.fromEntries(rows.map(({ tag, version }) => [tag, version]));
}
function listTags(store, repository, name) {
    const found = findPackage(store, repository.id, name);
    return found === undefined ? {} : tagsOf(store, found.id);
}
function putTag(store, packageId, tag, version) {
    store.database.run(`INSERT INTO tags (package_id, tag, version) VALUES (?, ?, ?)
     ON CONFLICT (package_id, tag) DO UPDATE SET version = excluded.version`, packageId, tag, version);
}
/** @throws CatalogError 'not-found' when the repository itself does not hold the version */
function setTag(store, repository, name, tag, version) {
    store.database.transaction(() => {
        getVersion(store, repository, name, version);
        putTag(store, getPackage(store, repository, name).id, tag, version);
    });
}
function deleteTag(store, repository, name, tag) {
    store.database.transaction(() => {
        const { id } = getPackage(store, repository, name);
        const { changes } = store.database.run('DELETE FROM tags WHERE package_id = ? AND tag = ?', id, tag);
        if (changes === 0)
            throw new CatalogError('not-found', `Package '${name.name}' has no tag '${tag}'.`);
    });
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/copying.js





/**
 * Copies a version by reference, with the tags that name it. Its origin stays what it was.
 * @see user guide, "Copy packages between repositories"
 */
function copyVersion(store, from, to, name, version, options) {
    if (from.domain !== to.domain || from.domainOwner !== to.domainOwner) {
        throw new CatalogError('validation', 'Package versions can be copied within one domain only.');
    }
    if (from.id === to.id)
        throw new CatalogError('validation', 'The source and the destination are the same repository.');
    const { outcome, released } = store.database.transaction(() => {
        const source = getVersion(store, from, name, version);
        const sourcePackage = getPackage(store, from, name);
        // As if the copied version had come in the way its original did: publishing stays where it started.
        const isPublished = COMPAT.copiedAsPublished.has(source.origin.originType);
        const initial = isPublished ? PUBLISHED_FIRST : RETAINED_FIRST;
        const target = ensurePackage(store, to.id, name, initial);
        const existing = findVersionOf(store, target.id, version);
        if (existing !== undefined) {
            if (isIdentical(store, source, existing))
                return { outcome: 'identical', released: [] };
            if (!options.allowOverwrite)
                return { outcome: 'different', released: [] };
        }
        const released = existing === undefined ? [] : removeVersion(store, existing);
        writeCopy(store, sourcePackage, target, source);
        return { outcome: 'copied', released };
    });
    store.blobs.remove(released);
    return outcome;
}
function writeCopy(store, from, to, source) {
    const copy = insertVersion(store, to.id, source);
    for (const asset of assetsOf(store, source.id))
        putAsset(store, copy.id, asset, asset.publishedTime);
    for (const [tag, tagged] of Object.entries(tagsOf(store, from.id))) {
        if (tagged === source.version)
            putTag(store, to.id, tag, tagged);
    }
}
function removeVersion(store, version) {
    const released = removeAssets(store, version.id);
    store.database.run('DELETE FROM versions WHERE id = ?', version.id);
    return released;
}
function isIdentical(store, a, b) {
    return describeContents(store, a) === describeContents(store, b);
}
function describeContents(store, version) {
    const assets = assetsOf(store, version.id).map(({ name, hashes }) => [name, hashes['SHA-256']]);
    return JSON.stringify([assets, version.metadata]);
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/domains.js

function createDomain(store, domain) {
    return store.database.transaction(() => {
        if (findRow(store, domain.name, domain.owner) !== undefined) {
            throw new CatalogError('conflict', `Domain with name '${domain.name}' already exists.`, {
                type: 'domain',
                id: domain.name,
            });
        }
        store.database.run('INSERT INTO domains (owner, name, created_time, encryption_key) VALUES (?, ?, ?, ?)', domain.owner, domain.name, store.clock(), domain.encryptionKey ?? 'alias/aws/codeartifact');
        return getDomain(store, domain.name, domain.owner);
    });
}
/** @throws CatalogError 'not-found' */
function getDomain(store, name, owner) {
    return domains_toRecord(getRow(store, name, owner));
}
/** @throws CatalogError 'not-found' */
function domainId(store, name, owner) {
    return getRow(store, name, owner).id;
}
function listDomains(store) {
    return store.database.all('SELECT * FROM domains ORDER BY name, owner').map(domains_toRecord);
}
function deleteDomain(store, name, owner) {
    return store.database.transaction(() => {
        const row = getRow(store, name, owner);
        const held = store.database.get('SELECT 1 FROM repositories WHERE domain_id = ? LIMIT 1', row.id);
        if (held !== undefined) {
            throw new CatalogError('conflict', `Domain '${name}' still contains repositories.`, {
                type: 'domain',
                id: name,
            });
        }
        store.database.run('DELETE FROM domains WHERE id = ?', row.id);
        return domains_toRecord(row);
    });
}
function findRow(store, name, owner) {
    return store.database.get('SELECT * FROM domains WHERE owner = ? AND name = ?', owner, name);
}
function getRow(store, name, owner) {
    const row = findRow(store, name, owner);
    if (row === undefined) {
        throw new CatalogError('not-found', `Domain not found. Domain '${name}' owned by account '${owner}' does not exist.`, { type: 'domain', id: name });
    }
    return row;
}
function domains_toRecord(row) {
    return {
        name: row.name,
        owner: row.owner,
        createdTime: row.created_time,
        encryptionKey: row.encryption_key,
    };
}

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
;// CONCATENATED MODULE: ./.build/emulator/catalog/external-index.js





/**
 * What the stores behind external connections say they hold, remembered for a short time. Failures are remembered
 * too, though shorter, so that a build does not wait for the same dead host once a package.
 */
class ExternalIndex {
    #stores;
    #clock;
    #entries = new Map();
    /** @param stores by connection name; a connection without a store serves nothing */
    constructor(stores, clock) {
        this.#stores = stores;
        this.#clock = clock;
    }
    /** The store that answers for a package, if the connection has one of its format. */
    storeFor(connection, name) {
        return EXTERNAL_CONNECTIONS[connection] === name.format ? this.#stores.get(connection) : undefined;
    }
    /** @throws CatalogError 'unavailable' */
    async describe(connection, name) {
        const store = this.storeFor(connection, name);
        if (store === undefined)
            return undefined;
        const key = `${connection} ${(0,formats/* displayName */.QC)(name)}`;
        const known = this.#entries.get(key);
        if (known !== undefined && known.expiresAt > this.#clock())
            return known.answer;
        const entry = {
            answer: asking(connection, name, () => store.describe(name)),
            expiresAt: this.#clock() + COMPAT.externalMetadataMilliseconds,
        };
        entry.answer.catch(() => {
            entry.expiresAt = this.#clock() + COMPAT.externalFailureMilliseconds;
        });
        this.#remember(key, entry);
        return entry.answer;
    }
    /**
     * One version. Undefined: the store does not have it.
     *
     * @param asset what is wanted of the version, for stores that can only be asked for files
     * @throws CatalogError 'unavailable'
     */
    async describeVersion(connection, name, version, asset) {
        const store = this.storeFor(connection, name);
        const known = (await this.describe(connection, name))?.versions.find((candidate) => candidate.version === version);
        const isComplete = asset === undefined || known?.assets.some((candidate) => candidate.name === asset) === true;
        if (store?.describeVersion === undefined || asset === undefined || (known !== undefined && isComplete))
            return known;
        return (await asking(connection, name, () => store.describeVersion(name, version, asset))) ?? known;
    }
    #remember(key, entry) {
        this.#entries.delete(key);
        this.#entries.set(key, entry);
        for (const oldest of this.#entries.keys()) {
            if (this.#entries.size <= COMPAT.externalMetadataEntries)
                break;
            this.#entries.delete(oldest);
        }
    }
}
/** Runs a question to a store; whatever goes wrong there is 'unavailable'. */
async function asking(connection, name, question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof CatalogError)
            throw error;
        throw unavailable(connection, name, (0,errors/* messageOf */.bD)(error));
    }
}
function unavailable(connection, name, cause) {
    return new CatalogError('unavailable', `External connection ${connection} could not serve ${(0,formats/* displayName */.QC)(name)}: ${cause}`);
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/merge.js
/** Merges key by key, objects within likewise; anything else is replaced. Neither argument changes. */
function mergeObjects(base, over) {
    const merged = new Map(Object.entries(base));
    for (const [key, value] of Object.entries(over)) {
        const old = merged.get(key);
        merged.set(key, isObject(old) && isObject(value) ? mergeObjects(old, value) : value);
    }
    return Object.fromEntries(merged);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/repositories.js




const SELECT = `
  SELECT repositories.*, domains.name AS domain, domains.owner AS domain_owner
  FROM repositories JOIN domains ON domains.id = repositories.domain_id`;
function createRepository(store, repository) {
    const { domain, name } = repository;
    return store.database.transaction(() => {
        const domainRowId = domainId(store, domain.name, domain.owner);
        if (repositories_findRow(store, domainRowId, name) !== undefined) {
            throw conflict(`Repository '${name}' already exists in domain '${domain.name}'.`, domain.name, name);
        }
        const { id } = store.database.run('INSERT INTO repositories (domain_id, name, description, created_time) VALUES (?, ?, ?, ?)', domainRowId, name, repository.description ?? '', store.clock());
        setUpstreams(store, getRowById(store, id), repository.upstreams ?? []);
        return repositoryById(store, id);
    });
}
/** @throws CatalogError 'not-found' for the domain or the repository */
function getRepository(store, domain, owner, name) {
    return repositories_toRecord(store, repositories_getRow(store, domainId(store, domain, owner), { domain, owner }, name));
}
function listRepositories(store, domain) {
    const rows = domain === undefined
        ? store.database.all(`${SELECT} ORDER BY domains.name, domains.owner, repositories.name`)
        : store.database.all(`${SELECT} WHERE domain_id = ? ORDER BY repositories.name`, domainId(store, domain.name, domain.owner));
    return rows.map((row) => repositories_toRecord(store, row));
}
function updateRepository(store, repository, change) {
    return store.database.transaction(() => {
        const row = getRowById(store, repository.id);
        if (change.description !== undefined) {
            store.database.run('UPDATE repositories SET description = ? WHERE id = ?', change.description, row.id);
        }
        if (change.upstreams !== undefined)
            setUpstreams(store, row, change.upstreams);
        return repositoryById(store, row.id);
    });
}
/**
 * Also takes it out of the upstreams of others, which keep what they retained from it.
 * @see user guide, "Package retention from upstream repositories"
 */
function deleteRepository(store, repository) {
    const { record, released } = store.database.transaction(() => {
        const row = getRowById(store, repository.id);
        const record = repositories_toRecord(store, row);
        const released = store.database.all(`SELECT DISTINCT sha256 FROM assets
       JOIN versions ON versions.id = assets.version_id JOIN packages ON packages.id = versions.package_id
       WHERE packages.repository_id = ?`, row.id);
        store.database.run('DELETE FROM repositories WHERE id = ?', row.id);
        return { record, released };
    });
    store.blobs.remove(released.map(({ sha256 }) => sha256));
    return record;
}
function associateExternalConnection(store, repository, name) {
    return store.database.transaction(() => {
        const row = getRowById(store, repository.id);
        if (!Object.hasOwn(EXTERNAL_CONNECTIONS, name)) {
            throw new CatalogError('validation', `External connection '${name}' is not supported.`);
        }
        if (row.external_connection === name) {
            throw conflict(`Repository '${row.name}' already has the external connection '${name}'.`, row.domain, row.name);
        }
        if (row.external_connection !== null) {
            throw new CatalogError('quota', `Repository '${row.name}' already has an external connection; it can have one.`, {
                type: 'repository',
                id: `${row.domain}/${row.name}`,
            });
        }
        if (upstreamIds(store, row.id).length > 0)
            throw upstreamsAndConnection(row.name);
        store.database.run('UPDATE repositories SET external_connection = ? WHERE id = ?', name, row.id);
        return repositoryById(store, row.id);
    });
}
function disassociateExternalConnection(store, repository, name) {
    return store.database.transaction(() => {
        const row = getRowById(store, repository.id);
        if (row.external_connection !== name) {
            throw new CatalogError('not-found', `Repository '${row.name}' has no external connection '${name}'.`, {
                type: 'repository',
                id: `${row.domain}/${row.name}`,
            });
        }
        store.database.run('UPDATE repositories SET external_connection = NULL WHERE id = ?', row.id);
        return repositoryById(store, row.id);
    });
}
/** @throws CatalogError 'not-found' when it was deleted in the meantime */
function repositoryById(store, id) {
    return repositories_toRecord(store, getRowById(store, id));
}
/** In the order in which they are searched. */
function upstreamIds(store, repositoryId) {
    return store.database
        .all('SELECT upstream_id FROM upstreams WHERE repository_id = ? ORDER BY position', repositoryId)
        .map((row) => row.upstream_id);
}
function setUpstreams(store, row, names) {
    if (new Set(names).size !== names.length) {
        throw new CatalogError('validation', 'An upstream repository is listed more than once.');
    }
    if (names.length > COMPAT.directUpstreams) {
        throw new CatalogError('quota', `A repository can have ${COMPAT.directUpstreams} upstream repositories.`, {
            type: 'repository',
            id: `${row.domain}/${row.name}`,
        });
    }
    if (names.length > 0 && row.external_connection !== null)
        throw upstreamsAndConnection(row.name);
    const ids = names.map((name) => repositories_getRow(store, row.domain_id, { domain: row.domain, owner: row.domain_owner }, name).id);
    for (const [index, id] of ids.entries()) {
        if (reaches(store, id, row.id)) {
            throw new CatalogError('validation', `Upstream '${names[index]}' would make repository '${row.name}' its own upstream.`);
        }
    }
    store.database.run('DELETE FROM upstreams WHERE repository_id = ?', row.id);
    for (const [position, id] of ids.entries()) {
        store.database.run('INSERT INTO upstreams (repository_id, position, upstream_id) VALUES (?, ?, ?)', row.id, position, id);
    }
}
function reaches(store, from, target) {
    const found = store.database.get(`WITH RECURSIVE reachable (id) AS (
       SELECT ? UNION SELECT upstream_id FROM upstreams JOIN reachable ON repository_id = reachable.id
     ) SELECT 1 FROM reachable WHERE id = ?`, from, target);
    return found !== undefined;
}
function repositories_findRow(store, domainRowId, name) {
    return store.database.get(`${SELECT} WHERE domain_id = ? AND repositories.name = ?`, domainRowId, name);
}
function repositories_getRow(store, domainRowId, { domain, owner }, name) {
    const row = repositories_findRow(store, domainRowId, name);
    if (row === undefined) {
        throw new CatalogError('not-found', `Repository not found. Repository '${name}' in domain '${domain}' owned by account '${owner}' does not exist.`, { type: 'repository', id: `${domain}/${name}` });
    }
    return row;
}
function getRowById(store, id) {
    const row = store.database.get(`${SELECT} WHERE repositories.id = ?`, id);
    if (row === undefined)
        throw new CatalogError('not-found', 'The repository does not exist any more.');
    return row;
}
function repositories_toRecord(store, row) {
    const upstreams = store.database.all(`SELECT name FROM upstreams JOIN repositories ON repositories.id = upstream_id
     WHERE repository_id = ? ORDER BY position`, row.id);
    return {
        id: row.id,
        domain: row.domain,
        domainOwner: row.domain_owner,
        name: row.name,
        description: row.description,
        createdTime: row.created_time,
        upstreams: upstreams.map(({ name }) => name),
        ...(row.external_connection === null ? {} : { externalConnection: row.external_connection }),
    };
}
function conflict(message, domain, name) {
    return new CatalogError('conflict', message, { type: 'repository', id: `${domain}/${name}` });
}
function upstreamsAndConnection(name) {
    return new CatalogError('validation', `Repository '${name}' can have upstream repositories or an external connection, not both.`);
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/reach.js



/**
 * Everything in which a package is searched: the repository, then its upstreams depth first in the listed order, each
 * once. A package's upstream BLOCK ends the search behind the repository that sets it.
 * @see user guide, "Upstream repository priority order"
 */
function reach(store, repository, name) {
    const seen = new Set();
    function visit(id) {
        seen.add(id);
        const current = repositoryById(store, id);
        const found = findPackage(store, id, name);
        const next = [];
        if (found?.upstream !== 'BLOCK') {
            for (const upstream of upstreamIds(store, id)) {
                if (!seen.has(upstream) && seen.size < COMPAT.searchedRepositories)
                    next.push(visit(upstream));
            }
            const connection = current.externalConnection;
            if (connection !== undefined && store.external.storeFor(connection, name) !== undefined) {
                next.push({ kind: 'external', connection, holder: current, next: [] });
            }
        }
        return { kind: 'repository', repository: current, package: found, next };
    }
    return visit(repository.id);
}
/** In the order of the search. */
function inOrder(source) {
    return [source, ...source.next.flatMap(inOrder)];
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/publishing.js








/**
 * Publishes in one transaction, after asking the external connections (which takes time) whether they have the
 * version. Everything else is decided inside the transaction.
 */
async function publish(store, repository, publication) {
    try {
        const isPublic = await isInExternalConnection(store, repository, publication);
        const { result, released } = store.database.transaction(() => commit(store, repository, publication, isPublic));
        store.blobs.remove(released);
        return result;
    }
    finally {
        await Promise.all(publication.assets.map((asset) => asset.discard()));
    }
}
function commit(store, repository, publication, isPublic) {
    const known = findPackage(store, repository.id, publication.package);
    if (known?.publish === 'BLOCK')
        throw blocked(publication);
    const existing = known === undefined ? undefined : findVersionOf(store, known.id, publication.version);
    const plan = planAssets(existing === undefined ? [] : assetsOf(store, existing.id), publication);
    if (existing === undefined) {
        refuseIfReachable(store, repository, publication, isPublic);
        const own = ensurePackage(store, repository.id, publication.package, PUBLISHED_FIRST);
        const created = insertVersion(store, own.id, {
            version: publication.version,
            status: publication.status,
            publishedTime: store.clock(),
            origin: { originType: 'INTERNAL', repositoryName: repository.name },
            metadata: publication.metadata ?? {},
        });
        return publishing_write(store, own, created, publication, plan);
    }
    if (isWithdrawn(existing.status))
        throw taken(publication, `it is ${existing.status}`);
    const isFinished = existing.status === 'Unfinished' && publication.status === 'Published';
    const isMetadataOnly = publication.assets.length === 0 && publication.metadata !== undefined;
    if (plan.added.length === 0 && plan.replaced.length === 0 && !isFinished && !isMetadataOnly) {
        return { result: { version: existing, assets: plan.unchanged, changed: false }, released: [] };
    }
    if (plan.added.length > 0 && existing.status !== 'Unfinished' && !publication.mayExtend) {
        throw taken(publication, 'it is published already and takes no more assets');
    }
    if (!isOwn(existing, repository))
        refuseIfReachable(store, repository, publication, isPublic);
    changeVersion(store, existing, {
        ...(isFinished ? { status: 'Published' } : {}),
        ...(publication.metadata === undefined ? {} : { metadata: newMetadata(existing, publication) }),
    });
    return publishing_write(store, known, existing, publication, plan);
}
/** @throws CatalogError 'conflict' when a name is there with other bytes, 'quota' above the assets of one version */
function planAssets(present, publication) {
    const byName = new Map(present.map((asset) => [asset.name, asset]));
    const added = [];
    const replaced = [];
    const unchanged = [];
    for (const asset of publication.assets) {
        const old = byName.get(asset.name);
        if (old === undefined)
            added.push(asset);
        else if (old.hashes['SHA-256'] === asset.hashes['SHA-256'])
            unchanged.push(old);
        else if (publication.mayReplace?.includes(asset.name) === true)
            replaced.push({ asset, old });
        else
            throw taken(publication, `asset '${asset.name}' already exists with different contents`);
    }
    if (new Set(publication.assets.map(({ name }) => name)).size !== publication.assets.length) {
        throw new CatalogError('validation', 'An asset is named more than once.');
    }
    if (present.length + added.length > COMPAT.assetsPerVersion) {
        throw new CatalogError('quota', `A package version can have ${COMPAT.assetsPerVersion} assets.`, {
            type: 'package-version',
            id: publication.version,
        });
    }
    return { added, replaced, unchanged };
}
function publishing_write(store, own, version, publication, plan) {
    const now = store.clock();
    for (const asset of plan.added)
        putAsset(store, version.id, asset, now);
    for (const { asset } of plan.replaced)
        putAsset(store, version.id, asset, now);
    for (const [tag, target] of Object.entries(publication.tags ?? {}))
        putTag(store, own.id, tag, target);
    const written = findVersionOf(store, own.id, version.version);
    const names = new Set(publication.assets.map(({ name }) => name));
    const assets = assetsOf(store, version.id).filter(({ name }) => names.has(name));
    return {
        result: { version: written, assets, changed: true },
        released: plan.replaced.map(({ old }) => old.hashes['SHA-256']),
    };
}
function newMetadata(existing, publication) {
    const metadata = publication.metadata ?? {};
    return publication.mergeMetadata === true ? mergeObjects(existing.metadata, metadata) : metadata;
}
/** Published here, not retained from elsewhere. */
function isOwn(version, repository) {
    return version.origin.originType === 'INTERNAL' && version.origin.repositoryName === repository.name;
}
/**
 * A repository must not publish what it can already serve from upstream.
 * @see user guide, "Publishing and upstream repositories"
 */
function refuseIfReachable(store, repository, publication, isPublic) {
    const holder = inOrder(reach(store, repository, publication.package))
        .slice(1)
        .find((source) => source.kind === 'external'
        ? isPublic
        : source.package !== undefined &&
            findVersionOf(store, source.package.id, publication.version) !== undefined);
    if (holder === undefined)
        return;
    const place = holder.kind === 'external'
        ? `external connection ${holder.connection}`
        : `upstream repository '${holder.repository.name}'`;
    throw taken(publication, `it is present in ${place}`);
}
/** @throws CatalogError 'unavailable': whether the version is free cannot be told then */
async function isInExternalConnection(store, repository, publication) {
    const known = findPackage(store, repository.id, publication.package);
    if (known?.publish === 'BLOCK')
        return false;
    const existing = known === undefined ? undefined : findVersionOf(store, known.id, publication.version);
    if (existing !== undefined && isOwn(existing, repository))
        return false;
    for (const source of inOrder(reach(store, repository, publication.package))) {
        if (source.kind !== 'external')
            continue;
        const { package: name, version, assets } = publication;
        const found = await store.external.describeVersion(source.connection, name, version, assets[0]?.name);
        if (found !== undefined)
            return true;
    }
    return false;
}
function blocked(publication) {
    return new CatalogError('blocked', `Publishing ${(0,formats/* displayName */.QC)(publication.package)} is blocked by the package's origin controls.`, { type: 'package', id: publication.package.name });
}
function taken(publication, cause) {
    return new CatalogError('conflict', `Version ${publication.version} of ${(0,formats/* displayName */.QC)(publication.package)} cannot be published: ${cause}.`, { type: 'package-version', id: publication.version });
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/retention.js







/** Downloads under way, so that a build's parallel requests for one file fetch it once. */
const ingesting = new WeakMap();
/**
 * Finds an asset in the order of the search, retains what came from upstream, opens it. The first source to know the
 * version decides; those after it are asked only for files of that very version (same origin) that it lacks.
 *
 * @throws CatalogError 'unavailable' when an external connection that may have it cannot be asked
 */
async function openAsset(store, repository, name, version, asset) {
    let origin;
    let failure;
    for (const source of inOrder(reach(store, repository, name))) {
        if (source.kind === 'external') {
            if (origin !== undefined && !isSameOrigin(origin, originOf(source)))
                continue;
            try {
                const ingested = await ingest(store, source, name, version, asset);
                if (ingested === undefined)
                    continue;
                return retainAndOpen(store, repository, source.holder, name, ingested, asset);
            }
            catch (error) {
                if (!(error instanceof CatalogError))
                    throw error;
                failure ??= error;
                continue;
            }
        }
        const found = source.package === undefined ? undefined : findVersionOf(store, source.package.id, version);
        if (found === undefined)
            continue;
        const isOwn = source.repository.id === repository.id;
        const isUnseen = isHidden(found.status, isOwn);
        if (origin === undefined) {
            if (isUnseen)
                return undefined;
            origin = found.origin;
        }
        if (isUnseen || !isSameOrigin(origin, found.origin))
            continue;
        if (findAsset(store, found.id, asset) === undefined)
            continue;
        return retainAndOpen(store, repository, source.repository, name, found, asset);
    }
    if (failure !== undefined)
        throw failure;
    return undefined;
}
function openOwnAsset(store, repository, name, version, asset) {
    const found = findVersion(store, repository, name, version);
    if (found === undefined || isWithdrawn(found.status))
        return undefined;
    const stored = findAsset(store, found.id, asset);
    return stored === undefined ? undefined : retention_open(store, stored);
}
function retainAndOpen(store, repository, from, name, version, asset) {
    const stored = findAsset(store, version.id, asset);
    if (stored === undefined)
        return undefined;
    if (from.id !== repository.id)
        retain(store, repository, name, version);
    return retention_open(store, stored);
}
/** Keeps a reference to an upstream's version in the repository that was asked. No bytes move. */
function retain(store, repository, name, version) {
    store.database.transaction(() => {
        const own = ensurePackage(store, repository.id, name, RETAINED_FIRST);
        const existing = findVersionOf(store, own.id, version.version);
        const target = existing ?? insertVersion(store, own.id, version);
        const known = new Set(assetsOf(store, target.id).map((asset) => asset.name));
        const missing = assetsOf(store, version.id).filter((asset) => !known.has(asset.name));
        for (const asset of missing)
            putAsset(store, target.id, asset, asset.publishedTime);
        if (existing !== undefined && missing.length > 0)
            changeVersion(store, existing, {});
    });
}
/**
 * Fetches an asset from an external connection into the repository that has the connection, once for all who wait.
 * @returns the version there, or undefined when the store does not have the asset
 */
function ingest(store, source, name, version, asset) {
    let underWay = ingesting.get(store);
    if (underWay === undefined) {
        underWay = new Map();
        ingesting.set(store, underWay);
    }
    const key = JSON.stringify([source.holder.id, (0,formats/* displayName */.QC)(name), version, asset]);
    let ingestion = underWay.get(key);
    if (ingestion === undefined) {
        ingestion = fetchIntoHolder(store, source, name, version, asset).finally(() => underWay.delete(key));
        underWay.set(key, ingestion);
    }
    return ingestion;
}
async function fetchIntoHolder(store, source, name, version, asset) {
    const { connection } = source;
    const described = await store.external.describeVersion(connection, name, version, asset);
    if (described === undefined)
        return undefined;
    const external = store.external.storeFor(connection, name);
    const listed = described.assets.find((candidate) => candidate.name === asset);
    if (listed === undefined && external.describeVersion === undefined)
        return undefined;
    const bytes = await asking(connection, name, () => external.fetchAsset(name, version, asset));
    if (bytes === undefined)
        return undefined;
    const stored = await asking(connection, name, () => store.blobs.store(bytes, COMPAT.assetBytes)).finally(() => bytes.on('error', () => { }).destroy());
    try {
        const differing = differingDigest(listed?.hashes ?? {}, stored.hashes);
        if (differing !== undefined) {
            throw unavailable(connection, name, `the ${differing} of ${asset} is not the one that its index names`);
        }
        return keepIngested(store, source, name, described, {
            name: asset,
            size: stored.size,
            hashes: stored.hashes,
        });
    }
    finally {
        stored.release();
        store.blobs.remove([stored.hashes['SHA-256']]);
    }
}
function keepIngested(store, source, name, described, asset) {
    const origin = originOf(source);
    return store.database.transaction(() => {
        const own = ensurePackage(store, source.holder.id, name, RETAINED_FIRST);
        const existing = findVersionOf(store, own.id, described.version);
        // Somebody may have published or withdrawn it, or blocked upstreams, while the download ran.
        const isRefused = own.upstream === 'BLOCK' ||
            (existing !== undefined && (isWithdrawn(existing.status) || !isSameOrigin(existing.origin, origin)));
        if (isRefused)
            return undefined;
        const target = existing ?? insertVersion(store, own.id, { ...described, status: 'Published', origin });
        putAsset(store, target.id, asset, described.publishedTime);
        if (existing !== undefined)
            changeVersion(store, existing, {});
        return target;
    });
}
function originOf(source) {
    return { originType: 'EXTERNAL', externalConnectionName: source.connection };
}
/** @returns the algorithm of the first digest that is not the promised one */
function differingDigest(promised, actual) {
    return Object.entries(promised).find(([algorithm, digest]) => actual[algorithm] !== digest.toLowerCase())?.[0];
}
function retention_open(store, asset) {
    return {
        ...asset,
        stream: (range) => store.blobs.read(asset.hashes['SHA-256'], asset.size, range),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/view.js





const NOTHING = { candidates: [], tags: {} };
/**
 * What a client of the repository sees of a package: the versions that it may download, each as the first source in
 * the order of the search knows it.
 *
 * @throws CatalogError 'unavailable' when an external connection cannot be asked and nothing of the package is retained
 */
async function view(store, repository, name) {
    const root = reach(store, repository, name);
    const sources = inOrder(root);
    const external = await askExternal(store, name, sources);
    const knowledge = new Map(sources.map((source) => [source, learn(store, source, external.answers, source === root)]));
    const merged = new Map();
    for (const { candidates } of knowledge.values()) {
        for (const candidate of candidates)
            add(merged, candidate, name);
    }
    if (name.format === 'maven') {
        for (const [version, candidate] of mergeSnapshots(root, knowledge))
            merged.set(version, candidate);
    }
    if (merged.size === 0) {
        if (external.failure !== undefined)
            throw external.failure;
        return undefined;
    }
    const versions = [...merged.values()]
        .filter(({ view, isOwn }) => !isHidden(view.status, isOwn))
        .map((candidate) => candidate.view);
    return { versions: versions.sort(byTime), tags: listedTags(mergeTags(root, knowledge), versions) };
}
async function askExternal(store, name, sources) {
    const answers = new Map();
    let failure;
    for (const source of sources) {
        if (source.kind !== 'external')
            continue;
        try {
            answers.set(source, await store.external.describe(source.connection, name));
        }
        catch (error) {
            if (!(error instanceof CatalogError))
                throw error;
            failure ??= error;
        }
    }
    return { answers, failure };
}
function learn(store, source, answers, isOwn) {
    if (source.kind === 'external') {
        const answer = answers.get(source);
        if (answer === undefined)
            return NOTHING;
        const origin = { originType: 'EXTERNAL', externalConnectionName: source.connection };
        const candidates = answer.versions.map((version) => ({
            origin,
            isOwn,
            view: { ...version, status: 'Published' },
        }));
        return { candidates, tags: answer.tags };
    }
    if (source.package === undefined)
        return NOTHING;
    const assets = assetsByVersion(store, source.package.id);
    const candidates = versionsOf(store, source.package.id).map((version) => ({
        origin: version.origin,
        isOwn,
        view: {
            version: version.version,
            status: version.status,
            publishedTime: version.publishedTime,
            metadata: version.metadata,
            assets: assets.get(version.id) ?? [],
        },
    }));
    return { candidates, tags: tagsOf(store, source.package.id) };
}
/**
 * The first to know a version decides. A later source adds the files that the first lacks only if it is the same
 * version, that is, of the same origin: files of a public namesake must never join a version of our own.
 */
function add(merged, candidate, name) {
    const { version } = candidate.view;
    const first = merged.get(version);
    if (first === undefined) {
        merged.set(version, candidate);
        return;
    }
    if (!isSameOrigin(first.origin, candidate.origin) || candidate.view.status !== 'Published')
        return;
    const known = new Set(first.view.assets.map((asset) => asset.name));
    const more = candidate.view.assets.filter((asset) => !known.has(asset.name));
    const metadata = COMPAT.metadataFollowsUpstream.has(name.format)
        ? candidate.view.metadata
        : first.view.metadata;
    merged.set(version, {
        ...first,
        view: { ...first.view, metadata, assets: [...first.view.assets, ...more] },
    });
}
/** The upstream's own snapshot wins; of two upstreams', the one listed first. @see user guide, "Use Maven snapshots" */
function mergeSnapshots(source, knowledge) {
    const own = knowledge
        .get(source)
        .candidates.filter(({ view }) => view.version.endsWith('-SNAPSHOT'))
        .map((candidate) => [candidate.view.version, candidate]);
    const fromUpstreams = source.next.toReversed().flatMap((next) => [...mergeSnapshots(next, knowledge)]);
    return new Map([...own, ...fromUpstreams]);
}
/** The upstream's value of a tag wins; of two upstreams, the one listed first. @see user guide, "npm tag handling" */
function mergeTags(source, knowledge) {
    const fromUpstreams = source.next.toReversed().map((next) => mergeTags(next, knowledge));
    return Object.assign({}, knowledge.get(source).tags, ...fromUpstreams);
}
function listedTags(tags, versions) {
    const listed = new Set(versions.filter(({ status }) => status === 'Published').map(({ version }) => version));
    return Object.fromEntries(Object.entries(tags).filter(([, version]) => listed.has(version)));
}
function byTime(a, b) {
    return a.publishedTime - b.publishedTime || (a.version < b.version ? -1 : 1);
}

;// CONCATENATED MODULE: ./.build/emulator/catalog/sqlite-catalog.js
















/**
 * Opens the catalog in a folder: records in one SQLite file, bytes in files beside it. What a killed process left half
 * done is removed first.
 *
 * @throws CatalogError 'conflict' when another process has the folder open, 'validation' when it can be no such folder
 */
function openCatalog(options) {
    const { folder, clock, externalStores, isTemporary = false } = options;
    makeFolder(folder);
    const database = new Database((0,external_node_path_.join)(folder, 'catalog.sqlite'), !isTemporary);
    const blobs = new BlobStore(folder, (sha256) => database.get('SELECT 1 FROM assets WHERE sha256 = ? LIMIT 1', sha256) !== undefined, !isTemporary);
    blobs.sweep();
    return catalogOf({ database, blobs, clock, external: new ExternalIndex(externalStores, clock) });
}
function makeFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    }
    catch (error) {
        throw new CatalogError('validation', `it cannot be made (${error.code})`);
    }
}
function catalogOf(store) {
    return {
        createDomain: (domain) => createDomain(store, domain),
        domain: (name, owner) => getDomain(store, name, owner),
        domains: () => listDomains(store),
        deleteDomain: (name, owner) => deleteDomain(store, name, owner),
        createRepository: (repository) => createRepository(store, repository),
        repository: (domain, owner, name) => getRepository(store, domain, owner, name),
        repositories: (domain) => listRepositories(store, domain),
        updateRepository: (repository, change) => updateRepository(store, repository, change),
        deleteRepository: (repository) => deleteRepository(store, repository),
        associateExternalConnection: (repository, name) => associateExternalConnection(store, repository, name),
        disassociateExternalConnection: (repository, name) => disassociateExternalConnection(store, repository, name),
        findPackage: (repository, name) => findPackage(store, repository.id, name),
        packages: (repository) => listPackages(store, repository),
        deletePackage: (repository, name) => deletePackage(store, repository, name),
        setOriginControl: (repository, name, restrictions) => setOriginControl(store, repository, name, restrictions),
        findVersion: (repository, name, version) => findVersion(store, repository, name, version),
        versions: (repository, name) => {
            const found = findPackage(store, repository.id, name);
            return found === undefined ? [] : versionsOf(store, found.id);
        },
        assets: (repository, name, version) => assetsOf(store, getVersion(store, repository, name, version).id),
        setStatus: (repository, name, version, status) => setStatus(store, repository, name, version, status),
        disposeVersion: (repository, name, version) => disposeVersion(store, repository, name, version),
        deleteVersion: (repository, name, version) => deleteVersion(store, repository, name, version),
        setMetadata: (repository, name, version, metadata) => setMetadata(store, repository, name, version, metadata),
        copyVersion: (from, to, name, version, options) => copyVersion(store, from, to, name, version, options),
        tags: (repository, name) => listTags(store, repository, name),
        setTag: (repository, name, tag, version) => setTag(store, repository, name, tag, version),
        deleteTag: (repository, name, tag) => deleteTag(store, repository, name, tag),
        stage: (name, bytes, limit = COMPAT.assetBytes) => stage(store, name, bytes, limit),
        publish: (repository, publication) => publish(store, repository, publication),
        view: (repository, name) => view(store, repository, name),
        openAsset: (repository, name, version, asset) => openAsset(store, repository, name, version, asset),
        openOwnAsset: (repository, name, version, asset) => openOwnAsset(store, repository, name, version, asset),
        close: () => store.database.close(),
    };
}
async function stage(store, name, bytes, limit) {
    const { size, hashes, release } = await store.blobs.store(bytes, limit);
    return {
        name,
        size,
        hashes,
        discard: async () => {
            release();
            store.blobs.remove([hashes['SHA-256']]);
        },
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/emulator/control/service-model.json
const service_model_namespaceObject = /*#__PURE__*/JSON.parse('{"sO":{"AccessDeniedException":{"status":403},"ConflictException":{"status":409},"InternalServerException":{"status":500},"ResourceNotFoundException":{"status":404},"ServiceQuotaExceededException":{"status":402},"ThrottlingException":{"status":429},"ValidationException":{"status":400}},"nq":{"AccountId":{"type":"string","pattern":"[0-9]{12}","min":12,"max":12},"AllowPublish":{"type":"string","enum":["ALLOW","BLOCK"]},"AllowUpstream":{"type":"string","enum":["ALLOW","BLOCK"]},"Arn":{"type":"string","pattern":"\\\\S+","min":1,"max":1011},"Asset":{"type":"blob"},"AssetName":{"type":"string","pattern":"\\\\P{C}+","min":1,"max":255},"AuthorizationTokenDurationSeconds":{"type":"long","min":0,"max":43200},"BooleanOptional":{"type":"boolean"},"Description":{"type":"string","pattern":"\\\\P{C}*","max":1000},"DomainName":{"type":"string","pattern":"[a-z][a-z0-9\\\\-]{0,48}[a-z0-9]","min":2,"max":50},"EndpointType":{"type":"string","enum":["dualstack","ipv4"]},"ExternalConnectionName":{"type":"string","pattern":"[A-Za-z0-9][A-Za-z0-9._\\\\-:]{1,99}","min":2,"max":100},"ListAllowedRepositoriesForGroupMaxResults":{"type":"integer","min":1,"max":1000},"ListDomainsMaxResults":{"type":"integer","min":1,"max":1000},"ListPackageGroupsMaxResults":{"type":"integer","min":1,"max":1000},"ListPackageVersionAssetsMaxResults":{"type":"integer","min":1,"max":1000},"ListPackageVersionsMaxResults":{"type":"integer","min":1,"max":1000},"ListPackagesMaxResults":{"type":"integer","min":1,"max":1000},"ListRepositoriesInDomainMaxResults":{"type":"integer","min":1,"max":1000},"ListRepositoriesMaxResults":{"type":"integer","min":1,"max":1000},"OriginRestrictions":{"type":"map","key":"PackageGroupOriginRestrictionType","value":"PackageGroupOriginRestrictionMode"},"PackageFormat":{"type":"string","enum":["npm","pypi","maven","nuget","generic","ruby","swift","cargo"]},"PackageGroupAllowedRepository":{"type":"structure","members":[{"name":"repositoryName","shape":"RepositoryName"},{"name":"originRestrictionType","shape":"PackageGroupOriginRestrictionType"}]},"PackageGroupAllowedRepositoryList":{"type":"list","member":"PackageGroupAllowedRepository"},"PackageGroupContactInfo":{"type":"string","pattern":"\\\\P{C}*","min":0,"max":1000},"PackageGroupOriginRestrictionMode":{"type":"string","enum":["ALLOW","ALLOW_SPECIFIC_REPOSITORIES","BLOCK","INHERIT"]},"PackageGroupOriginRestrictionType":{"type":"string","enum":["EXTERNAL_UPSTREAM","INTERNAL_UPSTREAM","PUBLISH"]},"PackageGroupPattern":{"type":"string","pattern":"[^\\\\p{C}\\\\p{IsWhitespace}]+","min":2,"max":520},"PackageGroupPatternPrefix":{"type":"string","pattern":"\\\\P{C}*","min":0,"max":520},"PackageName":{"type":"string","pattern":"[^#/\\\\s]+","min":1,"max":255},"PackageNamespace":{"type":"string","pattern":"[^#/\\\\s]+","min":1,"max":255},"PackageOriginRestrictions":{"type":"structure","members":[{"name":"publish","shape":"AllowPublish","required":true},{"name":"upstream","shape":"AllowUpstream","required":true}]},"PackageVersion":{"type":"string","pattern":"[^#/\\\\s]+","min":1,"max":255},"PackageVersionList":{"type":"list","max":100,"member":"PackageVersion"},"PackageVersionOriginType":{"type":"string","enum":["INTERNAL","EXTERNAL","UNKNOWN"]},"PackageVersionRevision":{"type":"string","pattern":"\\\\S+","min":1,"max":50},"PackageVersionRevisionMap":{"type":"map","key":"PackageVersion","value":"PackageVersionRevision"},"PackageVersionSortType":{"type":"string","enum":["PUBLISHED_TIME"]},"PackageVersionStatus":{"type":"string","enum":["Published","Unfinished","Unlisted","Archived","Disposed","Deleted"]},"PaginationToken":{"type":"string","pattern":"\\\\S+","min":1,"max":2000},"PolicyDocument":{"type":"string","pattern":"[\\\\P{C}\\\\s]+","min":1,"max":7168},"PolicyRevision":{"type":"string","pattern":"\\\\S+","min":1,"max":100},"RepositoryName":{"type":"string","pattern":"[A-Za-z0-9][A-Za-z0-9._\\\\-]{1,99}","min":2,"max":100},"SHA256":{"type":"string","pattern":"[0-9a-f]+","min":64,"max":64},"String":{"type":"string"},"Tag":{"type":"structure","members":[{"name":"key","shape":"TagKey","required":true},{"name":"value","shape":"TagValue","required":true}]},"TagKey":{"type":"string","pattern":"\\\\P{C}+","min":1,"max":128},"TagKeyList":{"type":"list","min":0,"max":200,"member":"TagKey"},"TagList":{"type":"list","min":0,"max":200,"member":"Tag"},"TagValue":{"type":"string","pattern":"\\\\P{C}*","min":0,"max":256},"UpstreamRepository":{"type":"structure","members":[{"name":"repositoryName","shape":"RepositoryName","required":true}]},"UpstreamRepositoryList":{"type":"list","member":"UpstreamRepository"}},"zU":{"AssociateExternalConnection":{"method":"POST","uri":"/v1/repository/external-connection","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"externalConnection","in":"query","wire":"external-connection","shape":"ExternalConnectionName","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"CopyPackageVersions":{"method":"POST","uri":"/v1/package/versions/copy","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"sourceRepository","in":"query","wire":"source-repository","shape":"RepositoryName","required":true},{"name":"destinationRepository","in":"query","wire":"destination-repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"versions","in":"body","wire":"versions","shape":"PackageVersionList"},{"name":"versionRevisions","in":"body","wire":"versionRevisions","shape":"PackageVersionRevisionMap"},{"name":"allowOverwrite","in":"body","wire":"allowOverwrite","shape":"BooleanOptional"},{"name":"includeFromUpstream","in":"body","wire":"includeFromUpstream","shape":"BooleanOptional"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"CreateDomain":{"method":"POST","uri":"/v1/domain","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"encryptionKey","in":"body","wire":"encryptionKey","shape":"Arn"},{"name":"tags","in":"body","wire":"tags","shape":"TagList"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"CreatePackageGroup":{"method":"POST","uri":"/v1/package-group","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"body","wire":"packageGroup","shape":"PackageGroupPattern","required":true},{"name":"contactInfo","in":"body","wire":"contactInfo","shape":"PackageGroupContactInfo"},{"name":"description","in":"body","wire":"description","shape":"Description"},{"name":"tags","in":"body","wire":"tags","shape":"TagList"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ServiceQuotaExceededException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"CreateRepository":{"method":"POST","uri":"/v1/repository","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"description","in":"body","wire":"description","shape":"Description"},{"name":"upstreams","in":"body","wire":"upstreams","shape":"UpstreamRepositoryList"},{"name":"tags","in":"body","wire":"tags","shape":"TagList"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"DeleteDomain":{"method":"DELETE","uri":"/v1/domain","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ThrottlingException","ValidationException"]},"DeleteDomainPermissionsPolicy":{"method":"DELETE","uri":"/v1/domain/permissions/policy","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"policyRevision","in":"query","wire":"policy-revision","shape":"PolicyRevision"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DeletePackage":{"method":"DELETE","uri":"/v1/package","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DeletePackageGroup":{"method":"DELETE","uri":"/v1/package-group","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"String","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ServiceQuotaExceededException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DeletePackageVersions":{"method":"POST","uri":"/v1/package/versions/delete","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"versions","in":"body","wire":"versions","shape":"PackageVersionList","required":true},{"name":"expectedStatus","in":"body","wire":"expectedStatus","shape":"PackageVersionStatus"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DeleteRepository":{"method":"DELETE","uri":"/v1/repository","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DeleteRepositoryPermissionsPolicy":{"method":"DELETE","uri":"/v1/repository/permissions/policies","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"policyRevision","in":"query","wire":"policy-revision","shape":"PolicyRevision"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DescribeDomain":{"method":"GET","uri":"/v1/domain","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DescribePackage":{"method":"GET","uri":"/v1/package","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DescribePackageGroup":{"method":"GET","uri":"/v1/package-group","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"PackageGroupPattern","required":true}],"errors":["AccessDeniedException","InternalServerException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"DescribePackageVersion":{"method":"GET","uri":"/v1/package/version","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DescribeRepository":{"method":"GET","uri":"/v1/repository","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"DisassociateExternalConnection":{"method":"DELETE","uri":"/v1/repository/external-connection","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"externalConnection","in":"query","wire":"external-connection","shape":"ExternalConnectionName","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"DisposePackageVersions":{"method":"POST","uri":"/v1/package/versions/dispose","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"versions","in":"body","wire":"versions","shape":"PackageVersionList","required":true},{"name":"versionRevisions","in":"body","wire":"versionRevisions","shape":"PackageVersionRevisionMap"},{"name":"expectedStatus","in":"body","wire":"expectedStatus","shape":"PackageVersionStatus"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"GetAssociatedPackageGroup":{"method":"GET","uri":"/v1/get-associated-package-group","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true}],"errors":["AccessDeniedException","InternalServerException","ValidationException","ResourceNotFoundException"]},"GetAuthorizationToken":{"method":"POST","uri":"/v1/authorization-token","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"durationSeconds","in":"query","wire":"duration","shape":"AuthorizationTokenDurationSeconds"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"GetDomainPermissionsPolicy":{"method":"GET","uri":"/v1/domain/permissions/policy","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"GetPackageVersionAsset":{"method":"GET","uri":"/v1/package/version/asset","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true},{"name":"asset","in":"query","wire":"asset","shape":"AssetName","required":true},{"name":"packageVersionRevision","in":"query","wire":"revision","shape":"PackageVersionRevision"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException","ConflictException"]},"GetPackageVersionReadme":{"method":"GET","uri":"/v1/package/version/readme","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"GetRepositoryEndpoint":{"method":"GET","uri":"/v1/repository/endpoint","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"endpointType","in":"query","wire":"endpointType","shape":"EndpointType"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"GetRepositoryPermissionsPolicy":{"method":"GET","uri":"/v1/repository/permissions/policy","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListAllowedRepositoriesForGroup":{"method":"GET","uri":"/v1/package-group-allowed-repositories","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"PackageGroupPattern","required":true},{"name":"originRestrictionType","in":"query","wire":"originRestrictionType","shape":"PackageGroupOriginRestrictionType","required":true},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListAllowedRepositoriesForGroupMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ServiceQuotaExceededException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"ListAssociatedPackages":{"method":"GET","uri":"/v1/list-associated-packages","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"PackageGroupPattern","required":true},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackagesMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"},{"name":"preview","in":"query","wire":"preview","shape":"BooleanOptional"}],"errors":["AccessDeniedException","InternalServerException","ValidationException","ResourceNotFoundException"]},"ListDomains":{"method":"POST","uri":"/v1/domains","status":200,"members":[{"name":"maxResults","in":"body","wire":"maxResults","shape":"ListDomainsMaxResults"},{"name":"nextToken","in":"body","wire":"nextToken","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ThrottlingException","ValidationException"]},"ListPackageGroups":{"method":"POST","uri":"/v1/package-groups","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackageGroupsMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"},{"name":"prefix","in":"query","wire":"prefix","shape":"PackageGroupPatternPrefix"}],"errors":["AccessDeniedException","InternalServerException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"ListPackageVersionAssets":{"method":"POST","uri":"/v1/package/version/assets","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackageVersionAssetsMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListPackageVersionDependencies":{"method":"POST","uri":"/v1/package/version/dependencies","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListPackageVersions":{"method":"POST","uri":"/v1/package/versions","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"status","in":"query","wire":"status","shape":"PackageVersionStatus"},{"name":"sortBy","in":"query","wire":"sortBy","shape":"PackageVersionSortType"},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackageVersionsMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"},{"name":"originType","in":"query","wire":"originType","shape":"PackageVersionOriginType"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListPackages":{"method":"POST","uri":"/v1/packages","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat"},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"packagePrefix","in":"query","wire":"package-prefix","shape":"PackageName"},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackagesMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"},{"name":"publish","in":"query","wire":"publish","shape":"AllowPublish"},{"name":"upstream","in":"query","wire":"upstream","shape":"AllowUpstream"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListRepositories":{"method":"POST","uri":"/v1/repositories","status":200,"members":[{"name":"repositoryPrefix","in":"query","wire":"repository-prefix","shape":"RepositoryName"},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListRepositoriesMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ThrottlingException","ValidationException"]},"ListRepositoriesInDomain":{"method":"POST","uri":"/v1/domain/repositories","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"administratorAccount","in":"query","wire":"administrator-account","shape":"AccountId"},{"name":"repositoryPrefix","in":"query","wire":"repository-prefix","shape":"RepositoryName"},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListRepositoriesInDomainMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"ListSubPackageGroups":{"method":"POST","uri":"/v1/package-groups/sub-groups","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"PackageGroupPattern","required":true},{"name":"maxResults","in":"query","wire":"max-results","shape":"ListPackageGroupsMaxResults"},{"name":"nextToken","in":"query","wire":"next-token","shape":"PaginationToken"}],"errors":["AccessDeniedException","InternalServerException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"ListTagsForResource":{"method":"POST","uri":"/v1/tags","status":200,"members":[{"name":"resourceArn","in":"query","wire":"resourceArn","shape":"Arn","required":true}],"errors":["AccessDeniedException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"PublishPackageVersion":{"method":"POST","uri":"/v1/package/version/publish","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"packageVersion","in":"query","wire":"version","shape":"PackageVersion","required":true},{"name":"assetContent","in":"payload","wire":"assetContent","shape":"Asset","required":true},{"name":"assetName","in":"query","wire":"asset","shape":"AssetName","required":true},{"name":"assetSHA256","in":"header","wire":"x-amz-content-sha256","shape":"SHA256","required":true},{"name":"unfinished","in":"query","wire":"unfinished","shape":"BooleanOptional"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"PutDomainPermissionsPolicy":{"method":"PUT","uri":"/v1/domain/permissions/policy","status":200,"members":[{"name":"domain","in":"body","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"body","wire":"domainOwner","shape":"AccountId"},{"name":"policyRevision","in":"body","wire":"policyRevision","shape":"PolicyRevision"},{"name":"policyDocument","in":"body","wire":"policyDocument","shape":"PolicyDocument","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"PutPackageOriginConfiguration":{"method":"POST","uri":"/v1/package","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"restrictions","in":"body","wire":"restrictions","shape":"PackageOriginRestrictions","required":true}],"errors":["AccessDeniedException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"PutRepositoryPermissionsPolicy":{"method":"PUT","uri":"/v1/repository/permissions/policy","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"policyRevision","in":"body","wire":"policyRevision","shape":"PolicyRevision"},{"name":"policyDocument","in":"body","wire":"policyDocument","shape":"PolicyDocument","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"TagResource":{"method":"POST","uri":"/v1/tag","status":200,"members":[{"name":"resourceArn","in":"query","wire":"resourceArn","shape":"Arn","required":true},{"name":"tags","in":"body","wire":"tags","shape":"TagList","required":true}],"errors":["AccessDeniedException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]},"UntagResource":{"method":"POST","uri":"/v1/untag","status":200,"members":[{"name":"resourceArn","in":"query","wire":"resourceArn","shape":"Arn","required":true},{"name":"tagKeys","in":"body","wire":"tagKeys","shape":"TagKeyList","required":true}],"errors":["AccessDeniedException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"UpdatePackageGroup":{"method":"PUT","uri":"/v1/package-group","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"body","wire":"packageGroup","shape":"PackageGroupPattern","required":true},{"name":"contactInfo","in":"body","wire":"contactInfo","shape":"PackageGroupContactInfo"},{"name":"description","in":"body","wire":"description","shape":"Description"}],"errors":["AccessDeniedException","InternalServerException","ServiceQuotaExceededException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"UpdatePackageGroupOriginConfiguration":{"method":"PUT","uri":"/v1/package-group-origin-configuration","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"packageGroup","in":"query","wire":"package-group","shape":"PackageGroupPattern","required":true},{"name":"restrictions","in":"body","wire":"restrictions","shape":"OriginRestrictions"},{"name":"addAllowedRepositories","in":"body","wire":"addAllowedRepositories","shape":"PackageGroupAllowedRepositoryList"},{"name":"removeAllowedRepositories","in":"body","wire":"removeAllowedRepositories","shape":"PackageGroupAllowedRepositoryList"}],"errors":["AccessDeniedException","InternalServerException","ServiceQuotaExceededException","ThrottlingException","ValidationException","ResourceNotFoundException"]},"UpdatePackageVersionsStatus":{"method":"POST","uri":"/v1/package/versions/update_status","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"format","in":"query","wire":"format","shape":"PackageFormat","required":true},{"name":"namespace","in":"query","wire":"namespace","shape":"PackageNamespace"},{"name":"package","in":"query","wire":"package","shape":"PackageName","required":true},{"name":"versions","in":"body","wire":"versions","shape":"PackageVersionList","required":true},{"name":"versionRevisions","in":"body","wire":"versionRevisions","shape":"PackageVersionRevisionMap"},{"name":"expectedStatus","in":"body","wire":"expectedStatus","shape":"PackageVersionStatus"},{"name":"targetStatus","in":"body","wire":"targetStatus","shape":"PackageVersionStatus","required":true}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ThrottlingException","ValidationException"]},"UpdateRepository":{"method":"PUT","uri":"/v1/repository","status":200,"members":[{"name":"domain","in":"query","wire":"domain","shape":"DomainName","required":true},{"name":"domainOwner","in":"query","wire":"domain-owner","shape":"AccountId"},{"name":"repository","in":"query","wire":"repository","shape":"RepositoryName","required":true},{"name":"description","in":"body","wire":"description","shape":"Description"},{"name":"upstreams","in":"body","wire":"upstreams","shape":"UpstreamRepositoryList"}],"errors":["AccessDeniedException","ConflictException","InternalServerException","ResourceNotFoundException","ServiceQuotaExceededException","ThrottlingException","ValidationException"]}}}');
;// CONCATENATED MODULE: ./.build/emulator/control/model.js

const shapes = new Map(Object.entries(service_model_namespaceObject.nq));
const operations = new Map(Object.entries(service_model_namespaceObject.zU).map(([name, operation]) => [
    `${operation.method} ${operation.uri}`,
    { ...operation, name: name },
]));
/** The operation that a method and a path mean; undefined when the service has none there. */
function findOperation(method, path) {
    return operations.get(`${method} ${path}`);
}
function shapeOf(name) {
    return shapes.get(name);
}
function statusOfError(name) {
    return service_model_namespaceObject.sO[name].status;
}

;// CONCATENATED MODULE: ./.build/emulator/control/request.js
/** The caller's policies do not allow it; the message is the service's own. Answered as AccessDeniedException, 403. */
class AccessDeniedError extends Error {
    name = 'AccessDeniedError';
}

;// CONCATENATED MODULE: ./.build/emulator/control/errors.js




/** An answer that says no, in the shape that the service model gives it. */
class ServiceError extends Error {
    type;
    status;
    /** Members besides the message. */
    details;
    constructor(type, message, details = {}) {
        super(message);
        this.name = 'ServiceError';
        this.type = type;
        this.status = statusOfError(type);
        this.details = details;
    }
}
function invalid(message, reason = 'OTHER') {
    return new ServiceError('ValidationException', message, { reason });
}
function notFound(message, resource) {
    return new ServiceError('ResourceNotFoundException', message, {
        resourceId: resource.id,
        resourceType: resource.type,
    });
}
/** 'unavailable': the model has no 503, and clients repeat a 500 as they would that. */
const NAME_OF_KIND = {
    'not-found': 'ResourceNotFoundException',
    conflict: 'ConflictException',
    validation: 'ValidationException',
    quota: 'ServiceQuotaExceededException',
    blocked: COMPAT.blockedPublishError,
    unavailable: 'InternalServerException',
};
/** What a thrown error is to the client; undefined for those that nobody has foreseen. */
function serviceErrorOf(error) {
    if (error instanceof ServiceError)
        return error;
    if (error instanceof AccessDeniedError)
        return new ServiceError('AccessDeniedException', error.message);
    if (error instanceof CatalogError)
        return ofCatalog(error);
    return undefined;
}
function ofCatalog({ kind, message, resourceId, resourceType }) {
    if (kind === 'validation')
        return invalid(message);
    const namesResource = kind === 'not-found' || kind === 'conflict' || kind === 'quota';
    return new ServiceError(NAME_OF_KIND[kind], message, namesResource && resourceId !== undefined && resourceType !== undefined
        ? { resourceId, resourceType }
        : {});
}

;// CONCATENATED MODULE: ./.build/emulator/control/names.js



const WITH_NAMESPACE = new Set(['maven', 'swift', 'generic']);
/**
 * The package that a request names, as the catalog keeps it.
 *
 * @throws ServiceError ValidationException for a format that must have a namespace, or cannot have one
 */
function packageNameOf(input) {
    const format = input.text('format');
    const namespace = input.optionalText('namespace');
    if (namespace === undefined && WITH_NAMESPACE.has(format)) {
        throw invalid(`A namespace is required for packages of format ${format}.`, 'FIELD_VALIDATION_FAILED');
    }
    if (namespace !== undefined && COMPAT.formatsWithoutNamespace.has(format)) {
        throw invalid(`Packages of format ${format} do not have a namespace.`, 'FIELD_VALIDATION_FAILED');
    }
    return {
        format,
        ...(namespace === undefined
            ? {}
            : { namespace: format === 'swift' ? namespace.toLowerCase() : namespace }),
        name: normalise(format, input.text('package')),
    };
}
/** @see user guide, "Package name, package version, and asset name normalization" */
function normalise(format, name) {
    switch (format) {
        case 'pypi':
            return (0,formats/* normalisePypiName */.SJ)(name);
        case 'nuget':
        case 'swift':
            return name.toLowerCase();
        case 'cargo':
            return COMPAT.cargoPackageName(name);
        default:
            return name;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/control/call.js

/** One operation under way. Everything is authorised before it is looked up, so that a refusal tells nothing of it. */
class Call {
    control;
    input;
    /** The operation, which is also the action that it needs. */
    action;
    constructor(control, action, input) {
        this.control = control;
        this.action = action;
        this.input = input;
    }
    get catalog() {
        return this.control.catalog;
    }
    get scope() {
        return {
            domain: this.input.text('domain'),
            owner: this.input.optionalText('domainOwner') ?? this.control.caller.account,
        };
    }
    domainArn({ domain, owner } = this.scope) {
        return this.#arn(owner, `domain/${domain}`);
    }
    repositoryArn(repository, { domain, owner } = this.scope) {
        return this.#arn(owner, `repository/${domain}/${repository}`);
    }
    /** @see user guide, "AWS CodeArtifact resources and operations" */
    packageArn(repository, { format, namespace, name }) {
        const { domain, owner } = this.scope;
        return this.#arn(owner, `package/${domain}/${repository}/${format}/${namespace ?? ''}/${name}`);
    }
    packageGroupArn(pattern) {
        const { domain, owner } = this.scope;
        return this.#arn(owner, `package-group/${domain}${pattern}`);
    }
    #arn(owner, resource) {
        return `arn:aws:codeartifact:${this.control.region}:${owner}:${resource}`;
    }
    authorise(resourceArn, action = this.action) {
        this.control.authorise(action, resourceArn);
    }
    /** The domain that the input names, once the caller may act on it. */
    domain() {
        this.authorise(this.domainArn());
        return this.catalog.domain(this.scope.domain, this.scope.owner);
    }
    /** The repository that the input names, once the caller may act on it. */
    repository() {
        this.authorise(this.repositoryArn(this.input.text('repository')));
        return this.findRepository(this.input.text('repository'));
    }
    /** The package name of the input and its repository, once the caller may act on the package. */
    package() {
        const name = packageNameOf(this.input);
        this.authorise(this.packageArn(this.input.text('repository'), name));
        return { repository: this.findRepository(this.input.text('repository')), name };
    }
    findRepository(name) {
        return this.catalog.repository(this.scope.domain, this.scope.owner, name);
    }
}
/** Epoch milliseconds as the protocol has times: seconds with a fraction. */
function timestamp(milliseconds) {
    return milliseconds / 1000;
}

;// CONCATENATED MODULE: ./.build/emulator/control/pages.js

/**
 * The page of a listing that a request asks for. Tokens name the last item of the page before, so that a listing goes
 * on in the right place even when items were added or deleted in between.
 *
 * @param keyOf what the items are sorted by: unique, and of the same length for all
 * @param usual how many items a page has when the request does not say
 */
function page({ input, action }, items, keyOf, usual) {
    const sorted = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compare(a.key, b.key));
    const token = input.optionalText('nextToken');
    const after = token === undefined ? undefined : readToken(token, action);
    const rest = after === undefined ? sorted : sorted.filter(({ key }) => compare(key, after) > 0);
    const shown = rest.slice(0, input.integer('maxResults') ?? usual);
    return {
        items: shown.map(({ item }) => item),
        ...(shown.length === rest.length ? {} : { nextToken: writeToken(action, shown.at(-1).key) }),
    };
}
function compare(a, b) {
    for (const [index, text] of a.entries()) {
        const other = b[index] ?? '';
        if (text !== other)
            return text < other ? -1 : 1;
    }
    return 0;
}
function writeToken(action, key) {
    return Buffer.from(JSON.stringify([action, ...key])).toString('base64');
}
function readToken(token, action) {
    let parts;
    try {
        parts = JSON.parse(Buffer.from(token, 'base64').toString());
    }
    catch {
        parts = undefined;
    }
    if (!Array.isArray(parts) || parts[0] !== action || !parts.every((part) => typeof part === 'string')) {
        throw invalid('The pagination token is not one of this operation.');
    }
    return parts.slice(1);
}

;// CONCATENATED MODULE: ./.build/emulator/control/packages.js



function describePackage(call) {
    const { repository, name } = call.package();
    const { format, namespace, ...found } = packages_getPackage(call, repository, name);
    return { package: { format, namespace, name: found.name, ...originConfiguration(found) } };
}
function packages_deletePackage(call) {
    const { repository, name } = call.package();
    return { deletedPackage: summary(call.catalog.deletePackage(repository, name)) };
}
function putPackageOriginConfiguration(call) {
    const { repository, name } = call.package();
    const restrictions = call.input.structure('restrictions');
    const changed = call.catalog.setOriginControl(repository, name, {
        publish: restrictions['publish'],
        upstream: restrictions['upstream'],
    });
    return originConfiguration(changed);
}
function packages_listPackages(call) {
    const packages = call.catalog.packages(call.repository()).filter(isWanted(call));
    const key = ({ format, namespace, name }) => [format, namespace ?? '', name];
    const { items, ...next } = page(call, packages, key, COMPAT.packagesPerPage);
    return { packages: items.map(summary), ...next };
}
/** `namespace` is a prefix as well, in spite of its name (API reference, ListPackages). */
function isWanted({ input }) {
    const format = input.optionalText('format');
    const namespacePrefix = input.optionalText('namespace');
    const prefix = input.optionalText('packagePrefix') ?? '';
    const publish = input.optionalText('publish');
    const upstream = input.optionalText('upstream');
    return (candidate) => (format === undefined || candidate.format === format) &&
        (namespacePrefix === undefined || candidate.namespace?.startsWith(namespacePrefix) === true) &&
        candidate.name.startsWith(prefix) &&
        (publish === undefined || candidate.publish === publish) &&
        (upstream === undefined || candidate.upstream === upstream);
}
/** @throws ServiceError ResourceNotFoundException */
function packages_getPackage({ catalog }, repository, name) {
    const found = catalog.findPackage(repository, name);
    if (found !== undefined)
        return found;
    const namespace = name.namespace === undefined ? '' : `namespace=${name.namespace}, `;
    throw notFound(`Package not found in repository. RepoId: ${repository.name}, Package = PackageCoordinate{packageType=${name.format}, ${namespace}packageName=${name.name}},`, { type: 'package', id: name.name });
}
function summary(record) {
    const { format, namespace, name } = record;
    return { format, namespace, package: name, ...originConfiguration(record) };
}
function originConfiguration({ publish, upstream }) {
    return { originConfiguration: { restrictions: { publish, upstream } } };
}

;// CONCATENATED MODULE: ./.build/emulator/control/version-details.js
const DISPLAY_NAME_CHARACTERS = 255;
/**
 * What the version's own metadata says about it, as DescribePackageVersion tells it. npm manifests have names of
 * their own for these; the other planes keep theirs as displayName, summary, homePage and license.
 */
function detailsOf(name, metadata) {
    const details = name.format === 'npm' ? ofManifest(name, metadata) : ofPlane(metadata);
    return { ...details, displayName: details.displayName.slice(0, DISPLAY_NAME_CHARACTERS) || name.name };
}
function ofManifest({ namespace, name }, manifest) {
    const { repository, license, licenses } = manifest;
    return {
        displayName: namespace === undefined ? name : `@${namespace}/${name}`,
        summary: textOf(manifest['description']),
        homePage: textOf(manifest['homepage']),
        sourceCodeRepository: textOf(version_details_isObject(repository) ? repository['url'] : repository)?.replace(/^git\+/, ''),
        // Old manifests have a list of objects.
        licenses: [license ?? licenses].flat().flatMap(licenseOf),
    };
}
function ofPlane(metadata) {
    return {
        displayName: textOf(metadata['displayName']) ?? '',
        summary: textOf(metadata['summary']),
        homePage: textOf(metadata['homePage']),
        licenses: licenseOf(metadata['license']),
    };
}
function licenseOf(license) {
    if (!version_details_isObject(license))
        return textOf(license) === undefined ? [] : [{ name: license }];
    const name = textOf(license['type']) ?? textOf(license['name']);
    const url = textOf(license['url']);
    return name === undefined ? [] : [{ name, ...(url === undefined ? {} : { url }) }];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function version_details_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/emulator/control/package-versions.js






/** Longer than any time in milliseconds, so that texts of them sort as the numbers do. */
const TIME_DIGITS = 16;
const LATEST_TIME = 10 ** TIME_DIGITS - 1;
function describePackageVersion(call) {
    const { repository, name } = call.package();
    const version = package_versions_getVersion(call, repository, name);
    return {
        packageVersion: {
            format: name.format,
            namespace: name.namespace,
            packageName: name.name,
            ...detailsOf(name, version.metadata),
            version: version.version,
            publishedTime: timestamp(version.publishedTime),
            revision: version.revision,
            status: version.status,
            origin: describeOrigin(version.origin),
        },
    };
}
function listPackageVersions(call) {
    const { repository, name } = call.package();
    packages_getPackage(call, repository, name);
    const versions = call.catalog.versions(repository, name);
    const byTime = call.input.optionalText('sortBy') === 'PUBLISHED_TIME';
    const { items, ...next } = page(call, versions.filter(package_versions_isWanted(call)), byTime ? newestFirst : ({ version }) => [version], COMPAT.versionsPerPage);
    return {
        defaultDisplayVersion: defaultDisplayVersion(call, repository, name, versions),
        format: name.format,
        namespace: name.namespace,
        package: name.name,
        versions: items.map(package_versions_summary),
        ...next,
    };
}
/** @throws ServiceError ResourceNotFoundException for the package or the version */
function package_versions_getVersion(call, repository, name) {
    packages_getPackage(call, repository, name);
    const version = call.input.text('packageVersion');
    const found = call.catalog.findVersion(repository, name, version);
    if (found !== undefined)
        return found;
    throw notFound(`Package version '${version}' of '${name.name}' does not exist.`, {
        type: 'package-version',
        id: version,
    });
}
function package_versions_isWanted({ input }) {
    const status = input.optionalText('status');
    const originType = input.optionalText('originType');
    return (version) => (status === undefined || version.status === status) &&
        (originType === undefined || version.origin.originType === originType);
}
function newestFirst({ publishedTime, version }) {
    return [String(LATEST_TIME - publishedTime).padStart(TIME_DIGITS, '0'), version];
}
/** The `latest` of npm, else the newest version that is Published (API reference, ListPackageVersions). */
function defaultDisplayVersion({ catalog }, repository, name, versions) {
    const published = versions.filter(({ status }) => status === 'Published');
    const latest = name.format === 'npm' ? catalog.tags(repository, name)['latest'] : undefined;
    if (published.some(({ version }) => version === latest))
        return latest;
    return published.toSorted((a, b) => b.publishedTime - a.publishedTime)[0]?.version;
}
function package_versions_summary({ version, revision, status, origin }) {
    return { version, revision, status, origin: describeOrigin(origin) };
}
function describeOrigin({ originType, repositoryName, externalConnectionName }) {
    return { domainEntryPoint: { repositoryName, externalConnectionName }, originType };
}

;// CONCATENATED MODULE: ./.build/emulator/control/assets.js





function listPackageVersionAssets(call) {
    const { repository, name } = call.package();
    const { version, revision } = package_versions_getVersion(call, repository, name);
    const assets = call.catalog.assets(repository, name, version);
    const { items, ...next } = page(call, assets, (asset) => [asset.name], COMPAT.assetsPerPage);
    return {
        format: name.format,
        namespace: name.namespace,
        package: name.name,
        version,
        versionRevision: revision,
        assets: items.map(assets_summary),
        ...next,
    };
}
/** Sends the bytes themselves; what is said about them is in headers. */
async function getPackageVersionAsset(call) {
    const { catalog, input, control } = call;
    const { repository, name } = call.package();
    const { version, revision } = package_versions_getVersion(call, repository, name);
    const assetName = input.text('asset');
    const wanted = input.optionalText('packageVersionRevision');
    const asset = wanted === undefined || wanted === revision
        ? catalog.openOwnAsset(repository, name, version, assetName)
        : undefined;
    if (asset === undefined) {
        const isThere = catalog.assets(repository, name, version).some((known) => known.name === assetName);
        const which = wanted === undefined ? '' : ` with revision ${wanted}`;
        throw new ServiceError(isThere ? COMPAT.unreadableAssetError : 'ResourceNotFoundException', `Asset '${assetName}' not found in version ${version}${which} of '${name.name}'.`, { resourceId: assetName, resourceType: 'asset' });
    }
    control.response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': asset.size,
        'X-AssetName': headerText(asset.name),
        'X-PackageVersion': headerText(version),
        'X-PackageVersionRevision': revision,
    });
    await (0,external_node_stream_promises_.pipeline)(asset.stream(), control.response);
}
/**
 * Generic packages only; the other formats are published with their own clients. A version stays Unfinished while
 * `unfinished` is asked for, and takes no more assets afterwards.
 * @see user guide, "Publishing generic packages"
 */
async function publishPackageVersion(call) {
    const { catalog, input, control } = call;
    const { repository, name } = call.package();
    if (name.format !== 'generic') {
        throw invalid(`PublishPackageVersion does not support packages of format ${name.format}.`);
    }
    const staged = await catalog.stage(input.text('assetName'), control.request);
    await compareDigest(staged, input.text('assetSHA256'));
    const { version, assets } = await catalog.publish(repository, {
        package: name,
        version: input.text('packageVersion'),
        assets: [staged],
        status: input.flag('unfinished') ? 'Unfinished' : 'Published',
        mayExtend: false,
    });
    return {
        format: name.format,
        namespace: name.namespace,
        package: name.name,
        version: version.version,
        versionRevision: version.revision,
        status: version.status,
        asset: assets_summary(assets[0]),
    };
}
async function compareDigest(staged, expected) {
    const actual = staged.hashes['SHA-256'];
    if (actual === expected)
        return;
    await staged.discard();
    throw invalid(`The SHA-256 of the asset is ${actual}, not ${expected} as x-amz-content-sha256 says.`, 'FIELD_VALIDATION_FAILED');
}
function assets_summary({ name, size, hashes }) {
    return { name, size, hashes };
}
/** Header values are bytes: those of UTF-8. */
function headerText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}

;// CONCATENATED MODULE: ./.build/emulator/control/bulk.js

/**
 * All or nothing: changes the versions if none of them has a reason not to be, else tells the reasons, and that the
 * others were skipped.
 *
 * @param change undefined for a version that is as wanted already and goes without mention
 * @see user guide, "Errors with individual package versions"
 */
function changeAll(failures, skipped, change) {
    const versions = [...failures.keys()];
    if ([...failures.values()].some((failure) => failure !== undefined)) {
        const entries = [...failures].map(([version, failure]) => [
            version,
            failure ?? { errorCode: 'SKIPPED', errorMessage: skipped(version) },
        ]);
        return { successfulVersions: {}, failedVersions: Object.fromEntries(entries) };
    }
    const successes = versions.flatMap((version) => {
        const success = change(version);
        return success === undefined ? [] : [[version, success]];
    });
    return { successfulVersions: Object.fromEntries(successes), failedVersions: {} };
}
function mismatchedRevision(current, expected) {
    return {
        errorCode: 'MISMATCHED_REVISION',
        errorMessage: `current revision: ${current}, expected revision: ${expected}`,
    };
}
/**
 * The versions to change, each with the revision that it must have.
 *
 * @throws ServiceError ValidationException when revisions are given for other versions than those
 */
function readVersions(input) {
    const versions = new Set(input.texts('versions'));
    const revisions = input.textMap('versionRevisions');
    const isSame = revisions?.size === versions.size && [...versions].every((version) => revisions.has(version));
    if (revisions !== undefined && !isSame) {
        throw invalid('The versions in versionRevisions must be the same as those in versions.');
    }
    return new Map([...versions].map((version) => [version, revisions?.get(version)]));
}

;// CONCATENATED MODULE: ./.build/emulator/control/copying.js






/** @see user guide, "Copy packages between repositories" */
async function copyPackageVersions(call) {
    const { catalog, input } = call;
    const requested = readRequested(input);
    const name = packageNameOf(input);
    const { source, destination } = findRepositories(call);
    const places = input.flag('includeFromUpstream') ? searched(call, source, name) : [source];
    if (places.every((place) => !mayHave(call, place, name)))
        packages_getPackage(call, source, name);
    await copying_ingest(call, places, name, requested.keys());
    // From here on nothing waits, so what is judged is what is copied.
    const found = new Map();
    const failures = new Map();
    for (const [version, expectedRevision] of requested) {
        const candidate = find(call, places, name, version);
        if (candidate !== undefined)
            found.set(version, candidate);
        failures.set(version, judge(call, destination, name, { version, expectedRevision, candidate }));
    }
    return changeAll(failures, (version) => `Version ${version} was skipped`, (version) => {
        const { holder } = found.get(version);
        const outcome = catalog.copyVersion(holder, destination, name, version, {
            allowOverwrite: input.flag('allowOverwrite'),
        });
        if (outcome === 'identical')
            return undefined;
        const { revision, status } = catalog.findVersion(destination, name, version);
        return { revision, status };
    });
}
/** @throws ServiceError ValidationException unless exactly one of the two ways to name versions is used */
function readRequested(input) {
    const versions = input.texts('versions') ?? [];
    const revisions = input.textMap('versionRevisions') ?? new Map();
    if (versions.length > 0 === revisions.size > 0) {
        throw invalid('You must specify versions or versionRevisions. You cannot specify both.');
    }
    return versions.length > 0 ? new Map(versions.map((version) => [version, undefined])) : revisions;
}
/** @see user guide, "Required IAM permissions to copy packages" */
function findRepositories(call) {
    const source = call.input.text('sourceRepository');
    const destination = call.input.text('destinationRepository');
    call.authorise(call.repositoryArn(destination));
    call.authorise(call.repositoryArn(source), 'ReadFromRepository');
    if (source === destination)
        throw invalid('The source and the destination are the same repository.');
    return { source: call.findRepository(source), destination: call.findRepository(destination) };
}
/** The source and its upstreams in the order of their search. A package's upstream BLOCK ends it. */
function searched(call, source, name) {
    const seen = new Map();
    const visit = (repository) => {
        if (seen.has(repository.name) || seen.size >= COMPAT.searchedRepositories)
            return;
        seen.set(repository.name, repository);
        if (call.catalog.findPackage(repository, name)?.upstream === 'BLOCK')
            return;
        for (const upstream of repository.upstreams)
            visit(call.findRepository(upstream));
    };
    visit(source);
    return [...seen.values()];
}
function isConnected(repository, { format }) {
    const { externalConnection } = repository;
    return externalConnection !== undefined && EXTERNAL_CONNECTIONS[externalConnection] === format;
}
function mayHave(call, place, name) {
    return call.catalog.findPackage(place, name) !== undefined || isConnected(place, name);
}
/**
 * Brings versions that only an external connection has into the repository with the connection, where clients would
 * have brought them.
 */
async function copying_ingest(call, places, name, versions) {
    if (!call.input.flag('includeFromUpstream'))
        return;
    for (const version of versions) {
        if (find(call, places, name, version) !== undefined)
            continue;
        for (const place of places.filter((candidate) => isConnected(candidate, name))) {
            const view = await call.catalog.view(place, name);
            const assets = view?.versions.find((candidate) => candidate.version === version)?.assets ?? [];
            for (const asset of assets)
                await call.catalog.openAsset(place, name, version, asset.name);
            if (assets.length > 0)
                break;
        }
    }
}
function find({ catalog }, places, name, version) {
    for (const holder of places) {
        const record = catalog.findVersion(holder, name, version);
        if (record !== undefined)
            return { holder, record };
    }
    return undefined;
}
function judge(call, destination, name, { version, expectedRevision, candidate, }) {
    if (candidate === undefined) {
        return { errorCode: 'NOT_FOUND', errorMessage: `Could not find version ${version}` };
    }
    const { revision, status } = candidate.record;
    if (expectedRevision !== undefined && expectedRevision !== revision) {
        return mismatchedRevision(revision, expectedRevision);
    }
    if (!COMPAT.copyableStatuses.has(status)) {
        return { errorCode: 'NOT_ALLOWED', errorMessage: `Version ${version} is ${status}` };
    }
    const existing = call.catalog.findVersion(destination, name, version);
    if (existing === undefined || call.input.flag('allowOverwrite'))
        return undefined;
    const isSame = contentsOf(call, candidate.holder, name, version) === contentsOf(call, destination, name, version);
    return isSame
        ? undefined
        : { errorCode: 'ALREADY_EXISTS', errorMessage: `Version ${version} already exists` };
}
/** What a copy compares: the assets' digests and the metadata. */
function contentsOf({ catalog }, repository, name, version) {
    const assets = catalog
        .assets(repository, name, version)
        .map((asset) => [asset.name, asset.hashes['SHA-256']]);
    return JSON.stringify([assets, catalog.findVersion(repository, name, version)?.metadata]);
}

;// CONCATENATED MODULE: ./.build/emulator/control/tags.js

/** Tags that policies may look at must not get lost silently. */
function refuseTags(input) {
    if ((input.structures('tags') ?? []).length === 0)
        return;
    throw invalid('The embedded CodeArtifact does not keep tags. Leave them out.');
}

;// CONCATENATED MODULE: ./.build/emulator/control/domains.js





function domains_createDomain(call) {
    const { input, control, catalog } = call;
    refuseTags(input);
    call.authorise(call.domainArn());
    const encryptionKey = input.optionalText('encryptionKey');
    const domain = catalog.createDomain({
        name: input.text('domain'),
        owner: control.caller.account,
        ...(encryptionKey === undefined ? {} : { encryptionKey }),
    });
    return { domain: description(call, domain) };
}
function describeDomain(call) {
    return { domain: description(call, call.domain()) };
}
/** The model knows no ResourceNotFoundException for it: deleting what is not there succeeds, with nothing to describe. */
function domains_deleteDomain(call) {
    let domain;
    try {
        domain = call.domain();
    }
    catch (error) {
        const isMissing = serviceErrorOf(error)?.type === 'ResourceNotFoundException';
        if (isMissing && COMPAT.deleteMissingDomainSucceeds)
            return {};
        throw error;
    }
    const described = description(call, domain);
    call.catalog.deleteDomain(domain.name, domain.owner);
    return { domain: described };
}
function domains_listDomains(call) {
    call.authorise('*');
    const own = call.catalog.domains().filter(({ owner }) => owner === call.control.caller.account);
    const { items, ...next } = page(call, own, ({ name }) => [name], COMPAT.domainsPerPage);
    return { domains: items.map((domain) => domains_summary(call, domain)), ...next };
}
function domains_summary(call, domain) {
    return {
        name: domain.name,
        owner: domain.owner,
        arn: call.domainArn({ domain: domain.name, owner: domain.owner }),
        status: 'Active',
        createdTime: timestamp(domain.createdTime),
        encryptionKey: keyArn(call, domain),
    };
}
function description(call, domain) {
    const repositories = call.catalog.repositories(domain);
    return {
        ...domains_summary(call, domain),
        repositoryCount: repositories.length,
        assetSizeBytes: storedBytes(call, repositories),
        s3BucketArn: `arn:aws:s3:::assets-${domain.owner}-${call.control.region}`,
    };
}
/** A key can be given as its id, alias or ARN; it is told as an ARN. */
function keyArn({ control }, { encryptionKey, owner }) {
    if (encryptionKey.startsWith('arn:'))
        return encryptionKey;
    const resource = encryptionKey.startsWith('alias/') ? encryptionKey : `key/${encryptionKey}`;
    return `arn:aws:kms:${control.region}:${owner}:${resource}`;
}
/** A domain keeps equal bytes once, however many repositories have them. */
function storedBytes({ catalog }, repositories) {
    const sizes = new Map();
    for (const repository of repositories) {
        for (const name of catalog.packages(repository)) {
            for (const { version } of catalog.versions(repository, name)) {
                for (const { hashes, size } of catalog.assets(repository, name, version)) {
                    sizes.set(hashes['SHA-256'], size);
                }
            }
        }
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./.build/emulator/control/validation.js

const SHOWN_CHARACTERS = 300;
/**
 * Checks a value against its shape in the service model.
 *
 * @param place where the value is, as the service spells it: `versions.3.member`, `restrictions.publish`
 */
function check(member, value, place = member.name) {
    if (value === undefined || value === null) {
        return member.required === true ? [problem(undefined, place, 'Member must not be null')] : [];
    }
    const shape = shapeOf(member.shape);
    return [...checkSelf(shape, value, place), ...checkContents(shape, value, place)];
}
/** The message of a request with problems: it names them all. */
function describe(problems) {
    const errors = problems.length === 1 ? 'error' : 'errors';
    return `${problems.length} validation ${errors} detected: ${problems.join('; ')}`;
}
function problem(value, place, constraint) {
    const shown = value === undefined ? '' : ` '${show(value)}'`;
    return `Value${shown} at '${place}' failed to satisfy constraint: ${constraint}`;
}
function checkSelf(shape, value, place) {
    const broken = typeof value === 'number' ? checkNumber(shape, value) : checkLength(shape, sizeOf(value));
    if (typeof value === 'string')
        broken.push(...checkText(shape, value));
    return broken.map((constraint) => problem(value, place, constraint));
}
function checkNumber({ min, max }, value) {
    if (min !== undefined && value < min)
        return [`Member must have value greater than or equal to ${min}`];
    if (max !== undefined && value > max)
        return [`Member must have value less than or equal to ${max}`];
    return [];
}
function checkLength({ min, max }, size) {
    if (size === undefined)
        return [];
    if (min !== undefined && size < min)
        return [`Member must have length greater than or equal to ${min}`];
    if (max !== undefined && size > max)
        return [`Member must have length less than or equal to ${max}`];
    return [];
}
function checkText(shape, value) {
    const broken = [];
    if (shape.pattern !== undefined && !patternOf(shape.pattern).test(value)) {
        broken.push(`Member must satisfy regular expression pattern: ${shape.pattern}`);
    }
    if (shape.enum !== undefined && !shape.enum.includes(value)) {
        broken.push(`Member must satisfy enum value set: [${shape.enum.join(', ')}]`);
    }
    return broken;
}
function checkContents(shape, value, place) {
    if (Array.isArray(value)) {
        const member = { name: 'member', shape: shape.member, required: true };
        return value.flatMap((element, index) => check(member, element, `${place}.${index + 1}.member`));
    }
    if (shape.type === 'map') {
        return Object.entries(value).flatMap(([key, element]) => [
            ...check({ name: 'key', shape: shape.key }, key, `${place}.${key}.key`),
            ...check({ name: 'value', shape: shape.value, required: true }, element, `${place}.${key}.value`),
        ]);
    }
    return (shape.members ?? []).flatMap((member) => check(member, value[member.name], `${place}.${member.name}`));
}
/** Characters of a text, elements of a list, entries of a map. */
function sizeOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    if (Array.isArray(value))
        return value.length;
    return undefined;
}
const patterns = new Map();
function patternOf(java) {
    let pattern = patterns.get(java);
    if (pattern === undefined) {
        pattern = new RegExp(`^(?:${java.replaceAll('\\p{IsWhitespace}', '\\s')})$`, 'u');
        patterns.set(java, pattern);
    }
    return pattern;
}
function show(value) {
    const text = typeof value === 'object' ? showAll(value) : String(value);
    return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}...` : text;
}
function showAll(value) {
    if (Array.isArray(value))
        return `[${value.map(show).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, element]) => `${key}=${show(element)}`)
        .join(', ')}}`;
}

;// CONCATENATED MODULE: ./.build/emulator/control/input.js



/** The parameters of one request, checked against the service model. The accessors only name the type that the model has. */
class Input {
    #values;
    constructor(values) {
        this.#values = values;
    }
    /** A required text. */
    text(name) {
        return this.#values.get(name);
    }
    optionalText(name) {
        return this.#values.get(name);
    }
    integer(name) {
        return this.#values.get(name);
    }
    /** False when absent. */
    flag(name) {
        return this.#values.get(name) === true;
    }
    texts(name) {
        return this.#values.get(name);
    }
    textMap(name) {
        const map = this.#values.get(name);
        return map && new Map(Object.entries(map));
    }
    structure(name) {
        return this.#values.get(name);
    }
    structures(name) {
        return this.#values.get(name);
    }
}
/**
 * Reads the parameters of an operation from where the service model has them.
 *
 * @throws ServiceError ValidationException: CANNOT_PARSE for what is of another type, FIELD_VALIDATION_FAILED for
 *   values that break a constraint, naming all of them
 */
function readInput(operation, raw) {
    const document = operation.members.some((member) => member.in === 'body') ? readDocument(raw.body) : {};
    const values = new Map();
    for (const member of operation.members) {
        const value = readMember(member, raw, document);
        if (value !== undefined && value !== null)
            values.set(member.name, value);
    }
    const problems = operation.members
        .filter((member) => member.in !== 'payload')
        .flatMap((member) => check(member, values.get(member.name)));
    if (problems.length > 0)
        throw invalid(describe(problems), 'FIELD_VALIDATION_FAILED');
    return new Input(values);
}
function readMember(member, raw, document) {
    switch (member.in) {
        case 'query':
            return readQuery(member, raw.query);
        case 'header':
            return raw.headers[member.wire];
        case 'body': {
            const value = Object.hasOwn(document, member.wire) ? document[member.wire] : undefined;
            requireType(shapeOf(member.shape), value, member.name);
            return value;
        }
        case 'payload':
            return undefined;
    }
}
function readQuery({ name, wire, shape }, query) {
    const [text, ...more] = query.getAll(wire);
    if (text === undefined)
        return undefined;
    if (more.length > 0)
        throw cannotParse(`Parameter '${wire}' is given more than once`);
    switch (shapeOf(shape).type) {
        case 'boolean':
            if (text !== 'true' && text !== 'false')
                throw cannotParse(`'${name}' is not a boolean`);
            return text === 'true';
        case 'integer':
        case 'long':
            if (!/^-?\d{1,15}$/.test(text))
                throw cannotParse(`'${name}' is not an integer`);
            return Number(text);
        default:
            return text;
    }
}
function readDocument(body) {
    if (body === undefined || body.length === 0)
        return {};
    let document;
    try {
        document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        throw cannotParse('The request body is not JSON');
    }
    if (!input_isObject(document))
        throw cannotParse('The request body is not a JSON object');
    return document;
}
/** Throws unless a value of the body, and all that is in it, has the type of the model. */
function requireType(shape, value, place) {
    if (value === undefined || value === null)
        return;
    if (!isOfType(shape, value))
        throw cannotParse(`'${place}' is not a ${shape.type}`);
    if (Array.isArray(value)) {
        for (const [index, element] of value.entries()) {
            requireType(shapeOf(shape.member), element, `${place}.${index + 1}.member`);
        }
    }
    else if (shape.type === 'map') {
        for (const [key, element] of Object.entries(value)) {
            requireType(shapeOf(shape.value), element, `${place}.${key}.value`);
        }
    }
    else {
        for (const { name, shape: of } of shape.members ?? []) {
            requireType(shapeOf(of), value[name], `${place}.${name}`);
        }
    }
}
function isOfType({ type }, value) {
    switch (type) {
        case 'boolean':
            return typeof value === 'boolean';
        case 'integer':
        case 'long':
            return Number.isSafeInteger(value);
        case 'list':
            return Array.isArray(value);
        case 'map':
        case 'structure':
            return input_isObject(value);
        default:
            return typeof value === 'string';
    }
}
function input_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function cannotParse(message) {
    return invalid(message, 'CANNOT_PARSE');
}

;// CONCATENATED MODULE: ./.build/emulator/control/package-groups.js


/** The root group, which every domain has and which holds every package until others are made. */
const ROOT = '/*';
const RESTRICTIONS = ['PUBLISH', 'EXTERNAL_UPSTREAM', 'INTERNAL_UPSTREAM'];
/**
 * There are no other groups here, and the root allows everything, as it does in a new domain.
 * @see user guide, "Package group definition syntax and matching behavior"
 */
function getAssociatedPackageGroup(call) {
    packageNameOf(call.input);
    call.authorise(call.packageGroupArn(ROOT));
    const { name, owner, createdTime } = call.catalog.domain(call.scope.domain, call.scope.owner);
    const allowed = { mode: 'ALLOW', effectiveMode: 'ALLOW', repositoriesCount: 0 };
    return {
        packageGroup: {
            arn: call.packageGroupArn(ROOT),
            pattern: ROOT,
            domainName: name,
            domainOwner: owner,
            createdTime: timestamp(createdTime),
            originConfiguration: { restrictions: Object.fromEntries(RESTRICTIONS.map((kind) => [kind, allowed])) },
        },
        associationType: 'STRONG',
    };
}

;// CONCATENATED MODULE: ./.build/emulator/control/repositories.js





function repositories_createRepository(call) {
    const { input, catalog, scope } = call;
    refuseTags(input);
    call.authorise(call.repositoryArn(input.text('repository')));
    const change = readChange(call);
    const domain = catalog.domain(scope.domain, scope.owner);
    return described(call, catalog.createRepository({ domain, name: input.text('repository'), ...change }));
}
function describeRepository(call) {
    return described(call, call.repository());
}
function repositories_updateRepository(call) {
    const repository = call.repository();
    return described(call, call.catalog.updateRepository(repository, readChange(call)));
}
function repositories_deleteRepository(call) {
    return described(call, call.catalog.deleteRepository(call.repository()));
}
function repositories_associateExternalConnection(call) {
    const name = call.input.text('externalConnection');
    return described(call, call.catalog.associateExternalConnection(call.repository(), name));
}
function repositories_disassociateExternalConnection(call) {
    const name = call.input.text('externalConnection');
    return described(call, call.catalog.disassociateExternalConnection(call.repository(), name));
}
/** All that the caller's account administers, in any domain. */
function repositories_listRepositories(call) {
    call.authorise('*');
    const { account } = call.control.caller;
    return list(call, call.catalog.repositories().filter(({ domainOwner }) => domainOwner === account));
}
function listRepositoriesInDomain(call) {
    const repositories = call.catalog.repositories(call.domain());
    const administrator = call.input.optionalText('administratorAccount');
    // Repositories are administered by the account that made them, which here is the domain's.
    return list(call, repositories.filter(({ domainOwner }) => administrator === undefined || domainOwner === administrator));
}
/** An upstream can refuse to be one: that is a permission on the upstream. */
function readChange(call) {
    const description = call.input.optionalText('description');
    const upstreams = call.input.structures('upstreams')?.map((upstream) => upstream['repositoryName']);
    for (const upstream of upstreams ?? []) {
        call.authorise(call.repositoryArn(upstream), 'AssociateWithDownstreamRepository');
    }
    return {
        ...(description === undefined ? {} : { description }),
        ...(upstreams === undefined ? {} : { upstreams }),
    };
}
function list(call, repositories) {
    const prefix = call.input.optionalText('repositoryPrefix') ?? '';
    const { items, ...next } = page(call, repositories.filter(({ name }) => name.startsWith(prefix)), ({ domain, name }) => [domain, name], COMPAT.repositoriesPerPage);
    return { repositories: items.map((repository) => repositories_summary(call, repository)), ...next };
}
function repositories_summary(call, repository) {
    const { domain, domainOwner: owner, name } = repository;
    return {
        name,
        administratorAccount: owner,
        domainName: domain,
        domainOwner: owner,
        arn: call.repositoryArn(name, { domain, owner }),
        description: repository.description,
        createdTime: timestamp(repository.createdTime),
    };
}
function described(call, repository) {
    const { externalConnection } = repository;
    return {
        repository: {
            ...repositories_summary(call, repository),
            upstreams: repository.upstreams.map((repositoryName) => ({ repositoryName })),
            externalConnections: externalConnection === undefined ? [] : [describeConnection(externalConnection)],
        },
    };
}
function describeConnection(externalConnectionName) {
    const packageFormat = EXTERNAL_CONNECTIONS[externalConnectionName];
    return { externalConnectionName, packageFormat, status: 'Available' };
}

;// CONCATENATED MODULE: ./.build/emulator/control/tokens.js



const DEFAULT_SECONDS = 43_200;
/** Shorter ones are refused, but for 0: as long as the caller's session (API reference, GetAuthorizationToken). */
const SHORTEST_SECONDS = 900;
async function getAuthorizationToken(call) {
    const seconds = call.input.integer('durationSeconds') ?? DEFAULT_SECONDS;
    if (seconds !== 0 && seconds < SHORTEST_SECONDS) {
        const constraint = `Member must have value greater than or equal to ${SHORTEST_SECONDS}`;
        throw invalid(describe([problem(seconds, 'durationSeconds', constraint)]), 'FIELD_VALIDATION_FAILED');
    }
    const token = await call.control.mintToken(call.domain(), seconds);
    return { authorizationToken: token.value, expiration: timestamp(token.expiresAt) };
}
function getRepositoryEndpoint(call) {
    const format = call.input.text('format');
    // One address serves both endpoint types: loopback.
    return { repositoryEndpoint: call.control.endpoint(call.repository(), format) };
}

;// CONCATENATED MODULE: ./.build/emulator/control/version-changes.js



const TARGETS = new Set(['Archived', 'Published', 'Unlisted']);
function updatePackageVersionsStatus(call) {
    const target = call.input.text('targetStatus');
    if (!TARGETS.has(target)) {
        throw invalid(`A package version cannot be set to ${target}; allowed are ${[...TARGETS].join(', ')}.`);
    }
    const { catalog } = call;
    const { repository, name } = call.package();
    return change(call, repository, name, isNotDisposed, ({ version }) => catalog.setStatus(repository, name, version, target));
}
function disposePackageVersions(call) {
    const { catalog } = call;
    const { repository, name } = call.package();
    return change(call, repository, name, isNotDisposed, ({ version }) => catalog.disposeVersion(repository, name, version));
}
function deletePackageVersions(call) {
    const { catalog } = call;
    const { repository, name } = call.package();
    return change(call, repository, name, () => undefined, ({ version, revision }) => {
        catalog.deleteVersion(repository, name, version);
        return { revision, status: 'Deleted' };
    });
}
function change(call, repository, name, isAllowed, apply) {
    packages_getPackage(call, repository, name);
    const expectedStatus = call.input.optionalText('expectedStatus');
    const records = new Map();
    const failures = new Map();
    for (const [version, expectedRevision] of readVersions(call.input)) {
        const record = call.catalog.findVersion(repository, name, version);
        if (record !== undefined)
            records.set(version, record);
        failures.set(version, record === undefined
            ? { errorCode: 'NOT_FOUND', errorMessage: `Could not find version ${version}` }
            : (guard(record, expectedRevision, expectedStatus) ?? isAllowed(record)));
    }
    return changeAll(failures, (version) => `version ${version} is skipped`, (version) => {
        const { revision, status } = apply(records.get(version));
        return { revision, status };
    });
}
/** @see user guide, "Specifying a package version revision" and "Using the expected status parameter" */
function guard({ revision, status }, expectedRevision, expectedStatus) {
    if (expectedRevision !== undefined && expectedRevision !== revision) {
        return mismatchedRevision(revision, expectedRevision);
    }
    if (expectedStatus !== undefined && expectedStatus !== status) {
        return {
            errorCode: 'MISMATCHED_STATUS',
            errorMessage: `current status: ${status}, expected status: ${expectedStatus}`,
        };
    }
    return undefined;
}
/** Nothing but deleting is left for a disposed version. @see user guide, "Disposing of package versions" */
function isNotDisposed({ version, status }) {
    if (status !== 'Disposed')
        return undefined;
    return { errorCode: 'NOT_ALLOWED', errorMessage: `version ${version} is Disposed and can only be deleted` };
}

;// CONCATENATED MODULE: ./.build/emulator/control/index.js













const OPERATIONS = {
    AssociateExternalConnection: repositories_associateExternalConnection,
    CopyPackageVersions: copyPackageVersions,
    CreateDomain: domains_createDomain,
    CreateRepository: repositories_createRepository,
    DeleteDomain: domains_deleteDomain,
    DeletePackage: packages_deletePackage,
    DeletePackageVersions: deletePackageVersions,
    DeleteRepository: repositories_deleteRepository,
    DescribeDomain: describeDomain,
    DescribePackage: describePackage,
    DescribePackageVersion: describePackageVersion,
    DescribeRepository: describeRepository,
    DisassociateExternalConnection: repositories_disassociateExternalConnection,
    DisposePackageVersions: disposePackageVersions,
    GetAssociatedPackageGroup: getAssociatedPackageGroup,
    GetAuthorizationToken: getAuthorizationToken,
    GetPackageVersionAsset: getPackageVersionAsset,
    GetRepositoryEndpoint: getRepositoryEndpoint,
    ListDomains: domains_listDomains,
    ListPackageVersionAssets: listPackageVersionAssets,
    ListPackageVersions: listPackageVersions,
    ListPackages: packages_listPackages,
    ListRepositories: repositories_listRepositories,
    ListRepositoriesInDomain: listRepositoriesInDomain,
    PublishPackageVersion: publishPackageVersion,
    PutPackageOriginConfiguration: putPackageOriginConfiguration,
    UpdatePackageVersionsStatus: updatePackageVersionsStatus,
    UpdateRepository: repositories_updateRepository,
};
/**
 * The control plane of CodeArtifact (REST-JSON, API version 2018-09-22): routes by method and path, validates by the
 * service model, runs the operation. Of the 48 operations of the model, those not in the table above are refused as
 * ones that the embedded CodeArtifact does not have.
 *
 * Throws only what nobody has foreseen.
 */
const handleControl = async (control) => {
    try {
        await answer(control);
    }
    catch (error) {
        const known = serviceErrorOf(error);
        if (known === undefined || control.response.headersSent)
            throw error;
        // An upload that is refused has to be read, or its sender never sees why.
        control.request.resume();
        control.response.setHeader('x-amzn-errortype', known.type);
        send(control, known.status, { message: known.message, ...known.details });
    }
};
async function answer(control) {
    const { request, url } = control;
    const operation = findOperation(request.method ?? '', url.pathname);
    if (operation === undefined)
        return refuseUnknown(control);
    const input = readInput(operation, {
        query: url.searchParams,
        headers: request.headers,
        body: control.body,
    });
    const run = OPERATIONS[operation.name];
    if (run === undefined) {
        throw invalid(`The embedded CodeArtifact does not have ${operation.name}.`, 'UNKNOWN_OPERATION');
    }
    const document = await run(new Call(control, operation.name, input));
    if (document !== undefined)
        send(control, operation.status, document);
}
/** No error of the service model: AWS's front end answers so before the service sees the request. */
function refuseUnknown(control) {
    control.request.resume();
    control.response.setHeader('x-amzn-errortype', 'UnknownOperationException');
    send(control, 404, {
        message: `${control.request.method} ${control.url.pathname} is no operation of CodeArtifact.`,
    });
}
function send({ response }, status, document) {
    const body = Buffer.from(JSON.stringify(document));
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
;// CONCATENATED MODULE: ./.build/emulator/planes/cargo/crate-name.js

const CRATE_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** The rules of cargo for names that a registry takes. @see the Cargo book, "Registries", "Index format" */
function isCrateName(name) {
    return CRATE_NAME.test(name);
}
/** Crate names are unique without regard to case; the index line keeps the spelling of the crate itself. */
function packageOf(crate) {
    return { format: 'cargo', name: COMPAT.cargoPackageName(crate) };
}
/** Where the sparse index keeps a crate: `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`. */
function indexPath(crate) {
    const name = crate.toLowerCase();
    switch (name.length) {
        case 1:
        case 2:
            return `${name.length}/${name}`;
        case 3:
            return `3/${name[0]}/${name}`;
        default:
            return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./.build/emulator/planes/cargo/index-line.js

const FEATURES = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()));
const INDEX_DEPENDENCY = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), req: schemas/* string */.YjP() });
/** One version of a crate in a registry index. Fields that are not named here pass through. */
const INDEX_LINE = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    vers: schemas/* string */.YjP(),
    deps: schemas/* array */.YOg(INDEX_DEPENDENCY),
    cksum: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
    features: FEATURES,
    yanked: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    /** RFC 3339; newer registries tell when a version was published. */
    pubtime: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
/** What cargo sends with a crate. @see the Cargo book, "Registry web API", "Publish" */
const PUBLISHED_CRATE = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    vers: schemas/* string */.YjP(),
    deps: schemas/* array */.YOg(schemas/* looseObject */._H3({
        name: schemas/* string */.YjP(),
        version_req: schemas/* string */.YjP(),
        features: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
        optional: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false),
        default_features: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), true),
        target: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        kind: schemas/* _default */.Rvf(schemas/* enum */.k5n(['dev', 'build', 'normal']), 'normal'),
        registry: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        explicit_name_in_toml: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    })),
    features: schemas/* _default */.Rvf(FEATURES, {}),
    description: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    homepage: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    license: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    links: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    rust_version: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
/**
 * What cargo sends, as the index tells it. A renamed dependency swaps places: the name in Cargo.toml is `name`, the
 * crate's own is `package`. Features in the newer syntax go to `features2`, which makes the line version 2.
 * @see the Cargo book, "Registries", "Index format"
 */
function indexLineOf(crate, cksum) {
    const isNewer = ([, values]) => values.some((value) => value.startsWith('dep:') || value.includes('?/'));
    const newer = Object.entries(crate.features).filter(isNewer);
    const older = Object.entries(crate.features).filter((feature) => !isNewer(feature));
    return {
        name: crate.name,
        vers: crate.vers,
        deps: crate.deps.map(dependencyOf),
        cksum,
        features: Object.fromEntries(older),
        links: crate.links ?? null,
        ...(crate.rust_version == null ? {} : { rust_version: crate.rust_version }),
        ...(newer.length === 0 ? {} : { features2: Object.fromEntries(newer), v: 2 }),
    };
}
function dependencyOf(dependency) {
    const rename = dependency.explicit_name_in_toml;
    return {
        name: rename ?? dependency.name,
        req: dependency.version_req,
        features: dependency.features,
        optional: dependency.optional,
        default_features: dependency.default_features,
        target: dependency.target ?? null,
        kind: dependency.kind,
        registry: dependency.registry ?? null,
        package: rename == null ? null : dependency.name,
    };
}

;// CONCATENATED MODULE: ./.build/emulator/external/fetch.js

/** Until the answer's head is there. */
const HEAD_MILLISECONDS = 15_000;
/** Between two pieces of a body: a large file may take long, a silent one may not. */
const IDLE_MILLISECONDS = 30_000;
/** An index document: the largest public ones are below 100 MB. */
const DOCUMENT_BYTES = 256 * 1024 ** 2;
/**
 * GET of a document from an external store.
 *
 * @returns undefined when the store has no such thing (404, 410)
 * @throws Error when it does not answer in time, or with another status than success
 */
async function fetchDocument(url, headers = {}) {
    const answer = await get(url, headers);
    if (answer === undefined)
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(answer, url)) {
        size += chunk.byteLength;
        if (size > DOCUMENT_BYTES)
            throw new Error(`${url} is larger than ${DOCUMENT_BYTES} bytes`);
        chunks.push(chunk);
    }
    return {
        text: Buffer.concat(chunks).toString('utf8'),
        headers: answer.response.headers,
        url: answer.response.url,
    };
}
/**
 * GET of a file from an external store, byte for byte: no content coding is asked for or undone. The stream fails when
 * the file ends early or stays silent too long.
 *
 * @returns undefined when the store has no such thing (404, 410)
 * @throws Error when it does not answer in time, or with another status than success
 */
async function fetchFile(url) {
    const answer = await get(url, { 'accept-encoding': 'identity' });
    return answer === undefined ? undefined : bodyOf(answer, url);
}
async function get(url, headers) {
    const abort = new AbortController();
    const deadline = setTimeout(() => abort.abort(), HEAD_MILLISECONDS);
    let response;
    try {
        response = await fetch(url, { headers: { ...headers }, signal: abort.signal, redirect: 'follow' });
    }
    catch (error) {
        if (abort.signal.aborted)
            throw new Error(`${url} did not answer within ${HEAD_MILLISECONDS / 1000} s`);
        throw new Error(`${url} cannot be reached (${causeOf(error)})`, { cause: error });
    }
    finally {
        clearTimeout(deadline);
    }
    if (response.ok)
        return { response, abort };
    // Reading the rest would only keep the connection waiting.
    abort.abort();
    if (response.status === 404 || response.status === 410)
        return undefined;
    throw new Error(`${url} answered ${response.status}`);
}
function bodyOf(answer, url) {
    return external_node_stream_.Readable.from(watched(answer, url), { objectMode: false }).on('close', () => answer.abort.abort());
}
async function* watched({ response, abort }, url) {
    let isSilent = false;
    let silence;
    const listen = () => {
        silence = setTimeout(() => {
            isSilent = true;
            abort.abort();
        }, IDLE_MILLISECONDS);
    };
    try {
        listen();
        // Read as it is: wrapped in a Readable, a body that breaks off before anyone reads would be an uncaught error.
        for await (const chunk of response.body ?? []) {
            // A slow reader is no silent store.
            clearTimeout(silence);
            yield chunk;
            listen();
        }
    }
    catch (error) {
        throw new Error(isSilent ? `${url} fell silent` : `${url} broke off (${causeOf(error)})`, {
            cause: error,
        });
    }
    finally {
        clearTimeout(silence);
    }
}
/** `fetch` says only "fetch failed"; what happened is in its cause. */
function causeOf(error) {
    const { cause, message } = error;
    const { code, message: detail } = (cause ?? {});
    return code ?? detail ?? message ?? String(error);
}

;// CONCATENATED MODULE: ./.build/emulator/external/recent.js
/** A map that forgets what was set longest ago, so that a long-lived store stays small. */
class Recent {
    #entries = new Map();
    #limit;
    constructor(limit) {
        this.#limit = limit;
    }
    get(key) {
        return this.#entries.get(key);
    }
    set(key, value) {
        this.#entries.delete(key);
        this.#entries.set(key, value);
        if (this.#entries.size > this.#limit)
            this.#entries.delete(this.#entries.keys().next().value);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/external/cargo.js






const REMEMBERED_CRATES = 1_000;
/** Public registries ask for a name to turn to. */
const HEADERS = { 'user-agent': 'codeartifact-gate (embedded CodeArtifact)' };
const CONFIG = schemas/* object */.Ikc({ dl: schemas/* string */.YjP(), api: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const VERSIONS = schemas/* object */.Ikc({ versions: schemas/* array */.YOg(schemas/* object */.Ikc({ num: schemas/* string */.YjP(), created_at: schemas/* string */.YjP() })) });
/**
 * A public Cargo registry, by its sparse index.
 *
 * @param baseUrl the root of the index, with its trailing slash and without `sparse+`
 */
function cargoStore(baseUrl) {
    const crates = new Recent(REMEMBERED_CRATES);
    let configuring;
    function config() {
        configuring ??= readConfig(baseUrl).catch((error) => {
            configuring = undefined;
            throw error;
        });
        return configuring;
    }
    async function describe(name) {
        const lines = await readIndex(baseUrl, name.name);
        if (lines === undefined)
            return undefined;
        crates.set(name.name, new Map(lines.map((line) => [COMPAT.cargoAssetName(line.name, line.vers), line])));
        const times = await publishedTimes(config, name.name, lines);
        return { versions: lines.map((line) => versionOf(line, times.get(line.vers))), tags: {} };
    }
    return {
        describe,
        async fetchAsset(name, _version, asset) {
            if (crates.get(name.name)?.has(asset) !== true)
                await describe(name);
            const line = crates.get(name.name)?.get(asset);
            return line === undefined ? undefined : fetchFile(downloadUrl((await config()).dl, line));
        },
    };
}
async function readConfig(baseUrl) {
    const url = new URL('config.json', baseUrl).href;
    const document = await fetchDocument(url, HEADERS);
    const config = CONFIG.safeParse(document === undefined ? undefined : parse(document.text));
    if (!config.success)
        throw new Error(`${url} is no configuration of a registry`);
    return config.data;
}
/** Lines that this cannot read are left out, as cargo leaves out lines of a newer version than it knows. */
async function readIndex(baseUrl, crate) {
    if (!isCrateName(crate))
        return undefined;
    const document = await fetchDocument(new URL(indexPath(crate), baseUrl).href, HEADERS);
    return document?.text.split('\n').flatMap((line) => INDEX_LINE.safeParse(parse(line)).data ?? []);
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function versionOf(line, publishedTime) {
    return {
        version: line.vers,
        publishedTime: publishedTime ?? Date.now(),
        metadata: { displayName: line.name, index: line },
        assets: [{ name: COMPAT.cargoAssetName(line.name, line.vers), hashes: { 'SHA-256': line.cksum } }],
    };
}
/** From the index where it tells them, else from the registry's API; an API that fails only leaves them unknown. */
async function publishedTimes(config, crate, lines) {
    const told = lines.map((line) => [line.vers, Date.parse(line.pubtime ?? '')]);
    const isComplete = told.every(([, time]) => !Number.isNaN(time));
    const asked = isComplete ? [] : await askTimes(config, crate).catch(() => []);
    return new Map([...asked, ...told].filter(([, time]) => !Number.isNaN(time)));
}
async function askTimes(config, crate) {
    const { api } = await config();
    if (api == null)
        return [];
    const url = `${api.replace(/\/$/, '')}/api/v1/crates/${crate}/versions`;
    const document = await fetchDocument(url, { ...HEADERS, accept: 'application/json' });
    const answer = VERSIONS.safeParse(parse(document?.text ?? ''));
    return (answer.data?.versions ?? []).map(({ num, created_at }) => [num, Date.parse(created_at)]);
}
/** @see the Cargo book, "Registries", "Index configuration" */
function downloadUrl(template, { name, vers, cksum }) {
    const prefix = indexPath(name).slice(0, -name.length - 1);
    const markers = {
        '{crate}': name,
        '{version}': vers,
        '{prefix}': prefixOf(name, prefix),
        '{lowerprefix}': prefix,
        '{sha256-checksum}': cksum,
    };
    const hasMarker = Object.keys(markers).some((marker) => template.includes(marker));
    const whole = hasMarker ? template : `${template}/{crate}/{version}/download`;
    return whole.replace(/\{[a-z0-9-]+\}/g, (marker) => markers[marker] ?? marker);
}
/** The index folder of a crate in the crate's own spelling. */
function prefixOf(name, lowerPrefix) {
    if (name.length <= 2)
        return lowerPrefix;
    return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/maven/layout.js
const METADATA_FILE = 'maven-metadata.xml';
const CHECKSUMS = [
    ['.md5', 'MD5'],
    ['.sha1', 'SHA-1'],
    ['.sha256', 'SHA-256'],
    ['.sha512', 'SHA-512'],
];
/**
 * Reads decoded path segments as the repository layout. A snapshot's files are those of its build:
 * `1.0-SNAPSHOT/lib-1.0-20260102.030405-1.jar` belongs to version `1.0-20260102.030405-1`.
 *
 * Metadata of a group (plugin prefixes) has the shape of a package's: `org/acme/maven-metadata.xml` can be either.
 *
 * @returns undefined when no file can have this path, such as a snapshot file without a time
 * @see the Maven documentation, "Repository layout"; AWS CodeArtifact user guide, "Use Maven snapshots"
 */
function locate(segments) {
    const [last, folder] = [segments.at(-1), segments.slice(0, -1)];
    if (last === undefined || segments.includes(''))
        return undefined;
    const [file, checksum] = splitChecksum(last);
    const location = file === METADATA_FILE ? locateMetadata(folder) : locateAsset(folder, file);
    if (location === undefined || checksum === undefined)
        return location;
    return { ...location, checksum };
}
function splitChecksum(file) {
    const found = CHECKSUMS.find(([ending]) => file.endsWith(ending) && file.length > ending.length);
    return found === undefined ? [file, undefined] : [file.slice(0, -found[0].length), found[1]];
}
function locateMetadata(folder) {
    const version = folder.at(-1);
    if (version !== undefined && isSnapshot(version) && folder.length >= 3) {
        const name = nameOf(folder.slice(0, -1));
        return name === undefined ? undefined : { kind: 'snapshot metadata', name, version };
    }
    const name = nameOf(folder);
    return name === undefined ? undefined : { kind: 'package metadata', name };
}
function locateAsset(folder, asset) {
    const name = nameOf(folder.slice(0, -1));
    const version = folder.at(-1);
    if (name === undefined || version === undefined)
        return undefined;
    if (!isSnapshot(version))
        return { kind: 'asset', name, version, asset };
    const build = buildOf(name.name, version, asset);
    return build === undefined ? undefined : { kind: 'asset', name, version: build, asset };
}
function nameOf(folder) {
    if (folder.length < 2)
        return undefined;
    return { format: 'maven', namespace: folder.slice(0, -1).join('.'), name: folder.at(-1) };
}
function isSnapshot(version) {
    return version.endsWith('-SNAPSHOT');
}
function buildOf(artifact, version, asset) {
    const base = version.slice(0, -'SNAPSHOT'.length);
    const prefix = `${artifact}-${base}`;
    if (!asset.startsWith(prefix))
        return undefined;
    const build = /^\d{8}\.\d{6}-\d+/.exec(asset.slice(prefix.length));
    return build === null ? undefined : base + build[0];
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./.build/emulator/planes/maven/version-order.js
/**
 * Compares two Maven versions: negative when `a` is the older one.
 * @see the POM reference, "Version Order Specification"
 */
function compareMavenVersions(a, b) {
    const [left, right] = [tokensOf(a), tokensOf(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const order = compareTokens(left[index], right[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { final: '', ga: '', release: '', cr: 'rc' };
const SHORTHANDS = { a: 'alpha', b: 'beta', m: 'milestone' };
/** A change between digits and letters separates as a hyphen does; an empty part is a zero. */
function tokensOf(version) {
    const tokens = [];
    let separator = '.';
    for (const part of version.toLowerCase().split(/(?=[.\-_])|(?<=[.\-_])/)) {
        if (/^[.\-_]$/.test(part)) {
            separator = part === '.' ? '.' : '-';
            continue;
        }
        const runs = part.split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/);
        for (const [index, run] of runs.entries()) {
            tokens.push({ separator: index === 0 ? separator : '-', value: readRun(run, index + 1 < runs.length) });
        }
    }
    return trim(tokens);
}
function readRun(run, isBeforeNumber) {
    if (/^\d+$/.test(run))
        return BigInt(run);
    return (isBeforeNumber ? SHORTHANDS[run] : undefined) ?? ALIASES[run] ?? run;
}
/** Drops what means nothing: zeros and empty qualifiers at the end, and before every hyphen. */
function trim(tokens) {
    const kept = [];
    for (const token of [...tokens].reverse()) {
        const isNull = token.value === 0n || token.value === '';
        const before = kept[0];
        if (isNull && (before === undefined || before.separator === '-'))
            continue;
        kept.unshift(token);
    }
    return kept;
}
function compareTokens(a, b) {
    const left = a ?? padding(b);
    const right = b ?? padding(a);
    const order = rankOf(left) - rankOf(right);
    if (order !== 0)
        return order;
    if (typeof left.value === 'bigint' && typeof right.value === 'bigint') {
        return left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
    }
    return compareQualifiers(String(left.value), String(right.value));
}
/** What a missing token stands for beside the other one. */
function padding(other) {
    return { separator: other.separator, value: typeof other.value === 'bigint' ? 0n : '' };
}
/** `.qualifier` = `-qualifier` < `-number` < `.number` */
function rankOf(token) {
    if (typeof token.value === 'string')
        return 0;
    return token.separator === '-' ? 1 : 2;
}
function compareQualifiers(a, b) {
    const [left, right] = [QUALIFIERS.indexOf(a), QUALIFIERS.indexOf(b)];
    if (left !== -1 && right !== -1)
        return left - right;
    if (left !== -1)
        return -1;
    if (right !== -1)
        return 1;
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/maven/metadata.js




const LISTS = ['version', 'plugin', 'snapshotVersion'];
const parser = new XMLParser/* default */.A({
    parseTagValue: false,
    isArray: (name, path) => LISTS.includes(name) && path !== 'metadata.version',
});
const SCHEMA = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        groupId: schemas/* optional */.lqM(schemas/* string */.YjP()),
        artifactId: schemas/* optional */.lqM(schemas/* string */.YjP()),
        versioning: schemas/* optional */.lqM(schemas/* union */.KCZ([
            schemas/* object */.Ikc({
                versions: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz(''), schemas/* object */.Ikc({ version: schemas/* array */.YOg(schemas/* string */.YjP()) })])),
                snapshot: schemas/* optional */.lqM(schemas/* union */.KCZ([
                    schemas/* literal */.euz(''),
                    schemas/* object */.Ikc({ timestamp: schemas/* optional */.lqM(schemas/* string */.YjP()), buildNumber: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
                ])),
                lastUpdated: schemas/* optional */.lqM(schemas/* string */.YjP()),
            }),
            schemas/* literal */.euz(''),
        ])),
        plugins: schemas/* optional */.lqM(schemas/* union */.KCZ([
            schemas/* object */.Ikc({ plugin: schemas/* array */.YOg(schemas/* object */.Ikc({ prefix: schemas/* string */.YjP(), artifactId: schemas/* string */.YjP() })) }),
            schemas/* literal */.euz(''),
        ])),
    }),
});
/** Undefined: the text is no repository metadata. */
function readMetadata(xml) {
    let document;
    try {
        document = parser.parse(xml, true);
    }
    catch {
        return undefined;
    }
    const parsed = SCHEMA.safeParse(document);
    if (!parsed.success)
        return undefined;
    const { groupId, artifactId, versioning, plugins } = parsed.data.metadata;
    const known = versioning === undefined || versioning === '' ? {} : versioning;
    const { timestamp, buildNumber } = known.snapshot === undefined || known.snapshot === '' ? {} : known.snapshot;
    return {
        groupId,
        artifactId,
        versions: known.versions === undefined || known.versions === '' ? [] : known.versions.version,
        build: timestamp === undefined || buildNumber === undefined ? undefined : `${timestamp}-${buildNumber}`,
        lastUpdated: timeOf(known.lastUpdated),
        plugins: plugins === undefined || plugins === ''
            ? {}
            : Object.fromEntries(plugins.plugin.map(({ prefix, artifactId: plugin }) => [prefix, plugin])),
    };
}
/** `yyyyMMddHHmmss`, UTC */
function timeOf(text) {
    const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '');
    if (match === null)
        return undefined;
    const [year, month, ...rest] = match.slice(1).map(Number);
    return Date.UTC(year, month - 1, ...rest);
}
/**
 * The metadata of a package, made from what the repository can reach: all listed versions, oldest first.
 * `release` is the newest one that is no snapshot. Undefined: nothing to tell.
 */
function writeMetadata(name, view) {
    const group = view.versions.find((version) => version.version === METADATA_FILE);
    if (group !== undefined)
        return writePlugins(pluginsOf(group.metadata));
    const listed = view.versions.filter((version) => version.status === 'Published');
    if (listed.length === 0)
        return undefined;
    const versions = listed.map((version) => version.version).sort(compareMavenVersions);
    const release = versions.findLast((version) => !isSnapshot(version));
    const lastUpdated = Math.max(...listed.map((version) => version.publishedTime));
    return metadata_document([
        `  <groupId>${escapeXml(name.namespace)}</groupId>`,
        `  <artifactId>${escapeXml(name.name)}</artifactId>`,
        '  <versioning>',
        `    <latest>${escapeXml(versions.at(-1))}</latest>`,
        ...(release === undefined ? [] : [`    <release>${escapeXml(release)}</release>`]),
        '    <versions>',
        ...versions.map((version) => `      <version>${escapeXml(version)}</version>`),
        '    </versions>',
        `    <lastUpdated>${new Date(lastUpdated).toISOString().replace(/\D/g, '').slice(0, 14)}</lastUpdated>`,
        '  </versioning>',
    ]);
}
/**
 * A group that an external store knows plugin prefixes of is described like a package with one version, named
 * maven-metadata.xml. It is only ever seen, never retained: no file belongs to it.
 */
function groupMetadata(plugins) {
    return { plugins };
}
function pluginsOf(metadata) {
    return schemas/* object */.Ikc({ plugins: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }).safeParse(metadata).data?.plugins ?? {};
}
function writePlugins(prefixes) {
    const plugins = Object.entries(prefixes).sort(([a], [b]) => (a < b ? -1 : 1));
    if (plugins.length === 0)
        return undefined;
    return metadata_document([
        '  <plugins>',
        ...plugins.flatMap(([prefix, artifactId]) => [
            '    <plugin>',
            `      <prefix>${escapeXml(prefix)}</prefix>`,
            `      <artifactId>${escapeXml(artifactId)}</artifactId>`,
            '    </plugin>',
        ]),
        '  </plugins>',
    ]);
}
function metadata_document(lines) {
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<metadata>', ...lines, '</metadata>', ''].join('\n');
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./.build/emulator/external/maven.js






const REMEMBERED_VERSIONS = 5_000;
/** Snapshots, and their builds, are never taken from a public repository (user guide, "Use Maven snapshots"). */
const SNAPSHOT = /-SNAPSHOT$|-\d{8}\.\d{6}-\d+$/;
/**
 * A public Maven repository. The layout lists no files, and metadata may leave out versions, so every file is looked
 * for when it is asked for, and compared with the checksum beside it.
 *
 * @param baseUrl the repository's root, with its trailing slash
 */
function mavenStore(baseUrl) {
    const published = new Recent(REMEMBERED_VERSIONS);
    return {
        describe: (name) => maven_describe(baseUrl, name),
        async describeVersion(name, version, asset) {
            const key = `${name.namespace}:${name.name}:${version}`;
            const found = published.get(key) ?? (await describeVersion(baseUrl, name, version, asset));
            if (found !== undefined)
                published.set(key, found);
            return found;
        },
        async fetchAsset(name, version, asset) {
            const url = fileUrl(baseUrl, name, version, asset);
            if (url === undefined)
                return undefined;
            const bytes = await fetchFile(url);
            if (bytes === undefined)
                return undefined;
            try {
                return verified(url, bytes, await checksumOf(url));
            }
            catch (error) {
                bytes.destroy();
                throw error;
            }
        },
    };
}
/** The plugin prefixes of a group are told as metadata of one version named like the file that they come from. */
async function maven_describe(baseUrl, name) {
    const url = addressOf(baseUrl, [...folderOf(name), METADATA_FILE]);
    const document = url === undefined ? undefined : await fetchDocument(url);
    if (document === undefined)
        return undefined;
    const metadata = readMetadata(document.text);
    if (metadata === undefined)
        throw new Error(`${url} is no repository metadata`);
    const publishedTime = metadata.lastUpdated ?? 0;
    const versions = metadata.versions
        .filter((version) => !SNAPSHOT.test(version))
        .map((version) => ({ version, publishedTime, metadata: {}, assets: [] }));
    const { plugins } = metadata;
    if (Object.keys(plugins).length > 0) {
        versions.push({ version: METADATA_FILE, publishedTime, metadata: groupMetadata(plugins), assets: [] });
    }
    return { versions, tags: {} };
}
/** A version is there if its POM is, or, where a very old one has none, the file itself. */
async function describeVersion(baseUrl, name, version, asset) {
    const pom = fileUrl(baseUrl, name, version, `${name.name}-${version}.pom`);
    const found = pom === undefined ? undefined : await fetchDocument(pom);
    if (found !== undefined)
        return maven_versionOf(version, Date.parse(found.headers.get('last-modified') ?? ''));
    const url = fileUrl(baseUrl, name, version, asset);
    const bytes = url === undefined ? undefined : await fetchFile(url);
    if (bytes === undefined)
        return undefined;
    bytes.destroy();
    return maven_versionOf(version, Number.NaN);
}
/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function maven_versionOf(version, publishedTime) {
    return {
        version,
        publishedTime: Number.isNaN(publishedTime) ? Date.now() : publishedTime,
        metadata: {},
        assets: [],
    };
}
function fileUrl(baseUrl, name, version, asset) {
    if (SNAPSHOT.test(version) || asset === METADATA_FILE)
        return undefined;
    return addressOf(baseUrl, [...folderOf(name), version, asset]);
}
function folderOf(name) {
    return [...(name.namespace ?? '').split('.'), name.name];
}
/** Undefined when a segment would not stay one segment of the address. */
function addressOf(baseUrl, segments) {
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return undefined;
    return new URL(segments.map(encodeURIComponent).join('/'), baseUrl).href;
}
/** Undefined: the repository has none, which Maven itself lets pass. */
async function checksumOf(url) {
    for (const algorithm of ['sha1', 'md5']) {
        const document = await fetchDocument(`${url}.${algorithm}`);
        if (document === undefined)
            continue;
        const digest = (algorithm === 'sha1' ? /\b[0-9a-f]{40}\b/i : /\b[0-9a-f]{32}\b/i).exec(document.text)?.[0];
        if (digest === undefined)
            throw new Error(`${url}.${algorithm} is no checksum`);
        return { algorithm, digest: digest.toLowerCase() };
    }
    return undefined;
}
function verified(url, bytes, checksum) {
    return checksum === undefined
        ? bytes
        : external_node_stream_.Readable.from(compared(url, bytes, checksum), { objectMode: false });
}
async function* compared(url, bytes, { algorithm, digest }) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
    }
    const computed = hash.digest('hex');
    if (computed !== digest)
        throw new Error(`${url} has the ${algorithm} ${computed}, not ${digest} as promised`);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/emulator/external/npm.js


/** The one asset of an npm package version, as CodeArtifact names it. */
const NPM_ASSET = 'package.tgz';
/**
 * A public npm registry.
 *
 * @param baseUrl where packages are below, with or without trailing slash
 * @see npm registry documentation, "Package metadata"
 */
function npmStore(baseUrl) {
    const base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
    /** Tarballs that are elsewhere than by convention, by their conventional address. */
    const unconventional = new Map();
    return {
        async describe(name) {
            if (isDotted(name))
                return undefined;
            const url = new URL(encodePackage(name), base).href;
            const document = await fetchDocument(url, { accept: 'application/json' });
            if (document === undefined)
                return undefined;
            const packument = parsePackument(document.text, url);
            for (const [version, manifest] of Object.entries(packument.versions)) {
                const conventional = conventionalTarball(base, name, version);
                const named = tarballBelow(base, manifest);
                if (named !== undefined && named !== conventional)
                    unconventional.set(conventional, named);
            }
            return toPackage(name, packument);
        },
        async fetchAsset(name, version, asset) {
            if (asset !== NPM_ASSET || isDotted(name))
                return undefined;
            const conventional = conventionalTarball(base, name, version);
            return fetchFile(unconventional.get(conventional) ?? conventional);
        },
    };
}
function toPackage(name, packument) {
    const versions = Object.entries(packument.versions).flatMap(([version, manifest]) => npm_toVersion(name, version, manifest, publishedTime(packument, version)));
    const known = new Set(versions.map(({ version }) => version));
    const tags = Object.entries(packument.tags).filter((tag) => typeof tag[1] === 'string' && known.has(tag[1]));
    return { versions, tags: Object.fromEntries(tags) };
}
/** Leaves out what cannot be served: a manifest of something else, or one that names no digest to hold the bytes to. */
function npm_toVersion({ namespace, name }, version, manifest, publishedTime) {
    const fullName = namespace === undefined ? name : `@${namespace}/${name}`;
    if (!npm_isObject(manifest) || manifest['name'] !== fullName || manifest['version'] !== version)
        return [];
    if (semver.valid(version) === null)
        return [];
    const dist = npm_isObject(manifest['dist']) ? manifest['dist'] : {};
    const hashes = digestsOf(dist);
    if (Object.keys(hashes).length === 0)
        return [];
    const { tarball: _, ...rest } = dist;
    return [
        {
            version,
            publishedTime,
            metadata: { ...manifest, dist: rest },
            assets: [{ name: NPM_ASSET, hashes }],
        },
    ];
}
/** The digests of a manifest's `dist`, in hex. @see W3C, "Subresource Integrity", 3.1 to 3.5 */
function digestsOf(dist) {
    const hashes = {};
    const shasum = dist['shasum'];
    if (typeof shasum === 'string' && /^[0-9a-f]{40}$/i.test(shasum))
        hashes['SHA-1'] = shasum.toLowerCase();
    const integrity = dist['integrity'];
    if (typeof integrity !== 'string')
        return hashes;
    for (const token of integrity.trim().split(/\s+/)) {
        const match = /^(sha1|sha256|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(token);
        if (match === null)
            continue;
        const algorithm = { sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' }[match[1]];
        hashes[algorithm] = Buffer.from(match[2], 'base64').toString('hex');
    }
    return hashes;
}
/** Where nobody says when a version came out, the youngest that it can be: age gates must not pass it for old. */
function publishedTime({ time }, version) {
    for (const key of [version, 'modified']) {
        const parsed = Date.parse(String(time[key]));
        if (!Number.isNaN(parsed))
            return parsed;
    }
    return Date.now();
}
/** The tarball's address, if it is on the store's own origin: an index must not send us to other hosts. */
function tarballBelow(base, manifest) {
    const dist = npm_isObject(manifest) && npm_isObject(manifest['dist']) ? manifest['dist'] : {};
    const tarball = dist['tarball'];
    if (typeof tarball !== 'string' || !URL.canParse(tarball))
        return undefined;
    const url = new URL(tarball);
    return url.origin === base.origin && url.username === '' && url.password === '' ? url.href : undefined;
}
function conventionalTarball(base, { namespace, name }, version) {
    const folder = namespace === undefined ? encode(name) : `@${encode(namespace)}/${encode(name)}`;
    return new URL(`${folder}/-/${encode(name)}-${encode(version)}.tgz`, base).href;
}
function encodePackage({ namespace, name }) {
    return namespace === undefined ? `./${encode(name)}` : `./@${encode(namespace)}%2f${encode(name)}`;
}
/** No package is called so, and a URL would take it for a folder further up. */
function isDotted({ namespace, name }) {
    return name.startsWith('.') || namespace?.startsWith('.') === true;
}
function encode(text) {
    return encodeURIComponent(text);
}
function parsePackument(text, url) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        throw new Error(`${url} is not JSON`);
    }
    if (!npm_isObject(document) || !npm_isObject(document['versions']))
        throw new Error(`${url} is not an npm packument`);
    return {
        versions: document['versions'],
        tags: npm_isObject(document['dist-tags']) ? document['dist-tags'] : {},
        time: npm_isObject(document['time']) ? document['time'] : {},
    };
}
function npm_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/emulator/external/nuget.js




const SERVICE_INDEX = schemas/* object */.Ikc({
    resources: schemas/* array */.YOg(schemas/* object */.Ikc({ '@id': schemas/* string */.YjP(), '@type': schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]) })),
});
const ENTRY = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    listed: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    published: schemas/* optional */.lqM(schemas/* string */.YjP()),
    description: schemas/* optional */.lqM(schemas/* string */.YjP()),
    authors: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])),
    projectUrl: schemas/* optional */.lqM(schemas/* string */.YjP()),
    licenseExpression: schemas/* optional */.lqM(schemas/* string */.YjP()),
    dependencyGroups: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({
        targetFramework: schemas/* optional */.lqM(schemas/* string */.YjP()),
        dependencies: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), range: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
    }))),
});
const LEAVES = schemas/* array */.YOg(schemas/* object */.Ikc({ catalogEntry: ENTRY }));
const PAGE = schemas/* object */.Ikc({ '@id': schemas/* string */.YjP(), items: schemas/* optional */.lqM(LEAVES) });
const REGISTRATION = schemas/* object */.Ikc({ items: schemas/* array */.YOg(PAGE) });
/** Those with SemVer 2 versions first. */
const REGISTRATION_TYPES = [
    'RegistrationsBaseUrl/3.6.0',
    'RegistrationsBaseUrl/3.4.0',
    'RegistrationsBaseUrl',
];
/**
 * A public NuGet source. Its registrations name no digests, so what it serves is taken as it comes.
 *
 * @param baseUrl the folder of `v3/index.json`, with its trailing slash, or the address of a service index
 * @see NuGet docs, "Server API"
 */
function nugetStore(baseUrl) {
    const indexUrl = baseUrl.endsWith('.json') ? baseUrl : new URL('v3/index.json', baseUrl).href;
    let asking;
    function resources() {
        asking ??= readServiceIndex(indexUrl).catch((error) => {
            asking = undefined;
            throw error;
        });
        return asking;
    }
    return {
        async describe(name) {
            const url = new URL(`${encodeURIComponent(name.name)}/index.json`, (await resources()).registrations);
            const registration = await readJson(url.href, REGISTRATION);
            if (registration === undefined)
                return undefined;
            const versions = [];
            for (const page of registration.items) {
                const items = page.items ?? (await readJson(page['@id'], PAGE))?.items ?? [];
                versions.push(...items.flatMap(({ catalogEntry }) => nuget_versionOf(name, catalogEntry) ?? []));
            }
            return versions.length === 0 ? undefined : { versions, tags: {} };
        },
        async fetchAsset(name, version, asset) {
            if (asset !== COMPAT.nugetAssetName(name.name, version))
                return undefined;
            const lower = version.toLowerCase();
            const path = `${name.name}/${lower}/${name.name}.${lower}.nupkg`;
            return fetchFile(new URL(path, (await resources()).flatContainer).href);
        },
    };
}
async function readServiceIndex(url) {
    const index = await readJson(url, SERVICE_INDEX);
    const addressOf = (type) => index?.resources.find((resource) => [resource['@type']].flat().includes(type))?.['@id'];
    const registrations = REGISTRATION_TYPES.map(addressOf).find((address) => address !== undefined);
    const flatContainer = addressOf('PackageBaseAddress/3.0.0');
    if (registrations === undefined || flatContainer === undefined)
        throw new Error(`${url} is no service index of a NuGet source`);
    return { registrations: asFolder(registrations), flatContainer: asFolder(flatContainer) };
}
/** What is not what the protocol says is as good as no answer. */
async function readJson(url, schema) {
    const document = await fetchDocument(url, { accept: 'application/json' });
    if (document === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(document.text);
    }
    catch {
        throw new Error(`${url} answered with no JSON`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success)
        throw new Error(`${url} is no document of a NuGet source`);
    return parsed.data;
}
function nuget_versionOf(name, entry) {
    const version = (0,formats/* normaliseNugetVersion */._k)(entry.version);
    if (version === undefined)
        return undefined;
    const published = Date.parse(entry.published ?? '');
    const isListed = entry.listed ?? !(entry.published ?? '').startsWith('1900-');
    const { description, projectUrl, licenseExpression, dependencyGroups } = entry;
    return {
        version,
        // A version of unknown age counts as new, so that no minimum age lets it pass.
        publishedTime: Number.isNaN(published) ? Date.now() : published,
        metadata: {
            displayName: entry.id,
            listed: isListed,
            authors: [entry.authors ?? []].flat().join(', '),
            ...(description === undefined ? {} : { summary: description }),
            ...(projectUrl === undefined ? {} : { homePage: projectUrl }),
            ...(licenseExpression === undefined ? {} : { license: licenseExpression }),
            dependencyGroups: dependencyGroups ?? [],
        },
        assets: [{ name: COMPAT.nugetAssetName(name.name, version), hashes: {} }],
    };
}
function asFolder(address) {
    return address.endsWith('/') ? address : `${address}/`;
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/emulator/planes/pypi/file-name.js


const SOURCE_ENDINGS = ['.tar.gz', '.tar.bz2', '.zip'];
/**
 * What a distribution's file name says it is. Undefined: it is no distribution file.
 * A source distribution's name may hold `-`, so without knowing the project the split is ambiguous; `project`, when
 * given, decides it.
 * @see the PyPA specifications "Binary distribution format" and "Source distribution format"
 */
function distributionOf(fileName, project) {
    if (fileName.endsWith('.whl')) {
        const parts = fileName.slice(0, -4).split('-');
        if (parts.length !== 5 && parts.length !== 6)
            return undefined;
        if (parts.length === 6 && !/^\d/.test(parts[2]))
            return undefined;
        return distribution(parts[0], parts[1]);
    }
    if (fileName.endsWith('.egg')) {
        const [name, version] = fileName.slice(0, -4).split('-');
        return version === undefined ? undefined : distribution(name, version);
    }
    const ending = SOURCE_ENDINGS.find((candidate) => fileName.endsWith(candidate));
    return ending === undefined ? undefined : sourceDistribution(fileName.slice(0, -ending.length), project);
}
function sourceDistribution(stem, project) {
    const wanted = project === undefined ? undefined : (0,formats/* normalisePypiName */.SJ)(project);
    for (let dash = stem.lastIndexOf('-'); dash > 0; dash = stem.lastIndexOf('-', dash - 1)) {
        const found = distribution(stem.slice(0, dash), stem.slice(dash + 1));
        if (found !== undefined && (wanted === undefined || found.name === wanted))
            return found;
    }
    return undefined;
}
function distribution(name, version) {
    const normal = normaliseVersion(version.replaceAll('_', '-'));
    return normal === undefined || name === '' ? undefined : { name: (0,formats/* normalisePypiName */.SJ)(name), version: normal };
}
/** PEP 440's normal form; undefined when the text is no version. */
function normaliseVersion(version) {
    // The library joins the parts of a local version label with commas.
    return (0,pep440.clean)(version)?.replaceAll(',', '.');
}
/** Whether two normal forms are the same version: `1.0` and `1.0.0` are. */
function isSameVersion(one, other) {
    return (0,pep440.eq)(one, other);
}

;// CONCATENATED MODULE: ./.build/emulator/external/pypi.js






const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const REMEMBERED_PROJECTS = 1_000;
const HASH_NAMES = {
    sha256: 'SHA-256',
    sha512: 'SHA-512',
    sha1: 'SHA-1',
    md5: 'MD5',
};
/**
 * A public Python index: its simple API, JSON preferred (PEP 691, PEP 700), HTML understood (PEP 503, PEP 592).
 *
 * @param baseUrl the root of the simple API, with its trailing slash
 */
function pypiStore(baseUrl) {
    const addresses = new Recent(REMEMBERED_PROJECTS);
    async function describe(name) {
        const files = await readProject(baseUrl, name.name);
        if (files === undefined)
            return undefined;
        addresses.set(name.name, new Map(files.map((file) => [file.fileName, file.url])));
        return { versions: pypi_versionsOf(name.name, files), tags: {} };
    }
    return {
        describe,
        async fetchAsset(name, _version, asset) {
            if (addresses.get(name.name)?.has(asset) !== true)
                await describe(name);
            const url = addresses.get(name.name)?.get(asset);
            return url === undefined ? undefined : fetchFile(url);
        },
    };
}
async function readProject(baseUrl, name) {
    const url = new URL(`${encodeURIComponent((0,formats/* normalisePypiName */.SJ)(name))}/`, baseUrl).href;
    const document = await fetchDocument(url, { accept: ACCEPT });
    if (document === undefined)
        return undefined;
    const isJson = (document.headers.get('content-type') ?? '').includes('json');
    const files = isJson ? pypi_readJson(document.text, document.url) : readHtml(document.text, document.url);
    if (files === undefined)
        throw new Error(`${url} is no page of the simple API`);
    return files;
}
/** Files whose names are those of no distribution (installers of old) are left out: no version can be told. */
function pypi_versionsOf(name, files) {
    const byVersion = new Map();
    for (const file of files) {
        const version = distributionOf(file.fileName, name)?.version;
        if (version === undefined)
            continue;
        byVersion.set(version, [...(byVersion.get(version) ?? []), file]);
    }
    return [...byVersion].map(([version, ofVersion]) => pypi_versionOf(version, ofVersion));
}
/** A version is as old as its first file; one of unknown age counts as new, so that no minimum age lets it pass. */
function pypi_versionOf(version, files) {
    const times = files.flatMap((file) => file.uploadTime ?? []);
    return {
        version,
        publishedTime: times.length === 0 ? Date.now() : Math.min(...times),
        metadata: { files: Object.fromEntries(files.map((file) => [file.fileName, factsOf(file)])) },
        assets: files.map(assetOf),
    };
}
function factsOf({ requiresPython, yanked, uploadTime }) {
    return {
        ...(requiresPython === undefined ? {} : { requiresPython }),
        ...(yanked === undefined || yanked === false ? {} : { yanked }),
        ...(uploadTime === undefined ? {} : { uploadTime }),
    };
}
function assetOf({ fileName, size, hashes }) {
    return { name: fileName, hashes, ...(size === undefined ? {} : { size }) };
}
const pypi_PAGE = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        filename: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        'requires-python': schemas/* nullish */.cl6(schemas/* string */.YjP()),
        size: schemas/* nullish */.cl6(schemas/* number */.aig()),
        'upload-time': schemas/* nullish */.cl6(schemas/* string */.YjP()),
        yanked: schemas/* nullish */.cl6(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()])),
    })),
});
function pypi_readJson(text, base) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const page = pypi_PAGE.safeParse(document);
    return page.data?.files.flatMap((file) => {
        const url = absolute(file.url, base);
        if (url === undefined)
            return [];
        return {
            fileName: file.filename,
            url: url.href,
            size: file.size ?? undefined,
            hashes: hashesOf(Object.entries(file.hashes)),
            requiresPython: file['requires-python'] ?? undefined,
            uploadTime: pypi_timeOf(file['upload-time'] ?? undefined),
            yanked: file.yanked ?? undefined,
        };
    });
}
function readHtml(text, base) {
    const files = [];
    const parser = new Parser/* Parser */.i({
        onopentag(tag, attributes) {
            const url = tag === 'a' ? absolute(attributes['href'] ?? '', base) : undefined;
            const fileName = decode(url?.pathname.split('/').at(-1) ?? '');
            if (url === undefined || fileName === '')
                return;
            const yanked = attributes['data-yanked'];
            files.push({
                fileName,
                url: withoutFragment(url),
                hashes: hashesOf([...new URLSearchParams(url.hash.slice(1))]),
                requiresPython: attributes['data-requires-python'],
                uploadTime: pypi_timeOf(attributes['data-upload-time']),
                yanked: yanked === '' ? true : yanked,
            });
        },
    });
    parser.end(text);
    return files;
}
/** A name that cannot be decoded is no file's. */
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return '';
    }
}
function absolute(url, base) {
    const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
    return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined;
}
function withoutFragment(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}
function hashesOf(named) {
    const hashes = {};
    for (const [name, digest] of named) {
        const known = HASH_NAMES[name.toLowerCase()];
        if (known !== undefined)
            hashes[known] = digest.toLowerCase();
    }
    return hashes;
}
function pypi_timeOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/ruby/index-entry.js

const REQUIREMENTS = schemas/* array */.YOg(schemas/* string */.YjP());
/** What the indexes tell of one version of a gem. Requirements are texts such as `>= 1.2`. */
const INDEX_ENTRY = schemas/* object */.Ikc({
    number: schemas/* string */.YjP(),
    /** `ruby` for gems that run everywhere. */
    platform: schemas/* string */.YjP(),
    /** Those that it runs with, by name. */
    dependencies: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), REQUIREMENTS])),
    /** Versions of Ruby and RubyGems that it needs. Empty: any. */
    ruby: REQUIREMENTS,
    rubygems: REQUIREMENTS,
    checksum: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
});
const GEM_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const NUMBER = '[0-9]+(?:\\.[0-9A-Za-z]+)*';
const FULL_VERSION = new RegExp(`^(${NUMBER})(?:-([0-9A-Za-z._-]+))?$`);
/** @see RubyGems' `Gem::Specification::VALID_NAME_PATTERN`; names that begin with a dot or dash are refused by its servers */
function isGemName(name) {
    return GEM_NAME.test(name) && name.length <= 255;
}
/** The parts of `1.0.0` or `1.0.0-x86_64-linux`; undefined when it is no such thing. */
function partsOfVersion(version) {
    const [, number, platform = 'ruby'] = FULL_VERSION.exec(version) ?? [];
    return number === undefined ? undefined : { number, platform };
}
/** Number and platform as file names and indexes join them. */
function fullVersion({ number, platform }) {
    return platform === 'ruby' ? number : `${number}-${platform}`;
}
function index_entry_packageOf(gem) {
    return { format: 'ruby', name: gem };
}
/**
 * The gems that `tiny-lib-1.0.0` may be: names may hold dashes and platforms too, so that only the repository knows
 * which one it is.
 */
function gemsCalled(fullName) {
    return [...fullName.matchAll(/-(?=[0-9])/g)].flatMap(({ index }) => {
        const [gem, version] = [fullName.slice(0, index), fullName.slice(index + 1)];
        return isGemName(gem) && partsOfVersion(version) !== undefined ? [{ gem, version }] : [];
    });
}
/** What the indexes tell of the versions that a client may see, oldest first. */
function entriesOf(versions) {
    return versions.flatMap(({ metadata }) => INDEX_ENTRY.safeParse(metadata['index']).data ?? []);
}
/** `info/<gem>`. @see RubyGems guides, "Compact Index API" */
function infoPage(entries) {
    return `---\n${entries.map((entry) => `${infoLine(entry)}\n`).join('')}`;
}
function infoLine(entry) {
    const dependencies = entry.dependencies.map(([name, requirements]) => `${name}:${requirements.join('&')}`);
    const needs = [
        `checksum:${entry.checksum}`,
        ...(entry.ruby.length === 0 ? [] : [`ruby:${entry.ruby.join('&')}`]),
        ...(entry.rubygems.length === 0 ? [] : [`rubygems:${entry.rubygems.join('&')}`]),
    ];
    return `${fullVersion(entry)} ${dependencies.join(',')}|${needs.join(',')}`;
}
/** A line of `info/<gem>`; undefined when it cannot be read. Other needs than the known ones are passed over. */
function parseInfoLine(line) {
    const [, version = '', dependencies = '', needs = ''] = /^(\S+) ([^|]*)\|(.*)$/.exec(line) ?? [];
    const parts = partsOfVersion(version);
    const needed = new Map(pairsOf(needs));
    const requirementsOf = (key) => needed.get(key)?.split('&') ?? [];
    const entry = INDEX_ENTRY.safeParse({
        ...parts,
        dependencies: pairsOf(dependencies).map(([name, requirements]) => [name, requirements.split('&')]),
        ruby: requirementsOf('ruby'),
        rubygems: requirementsOf('rubygems'),
        checksum: needed.get('checksum'),
    });
    return entry.data === undefined ? undefined : { entry: entry.data, createdAt: needed.get('created_at') };
}
function pairsOf(list) {
    return list.split(',').flatMap((pair) => {
        const [, key, value] = /^([^:]+):(.*)$/.exec(pair) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
}

;// CONCATENATED MODULE: ./.build/emulator/external/ruby.js




const ruby_VERSIONS = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* string */.YjP(), platform: schemas/* _default */.Rvf(schemas/* string */.YjP(), 'ruby'), created_at: schemas/* string */.YjP() }));
/**
 * A public repository of gems, by its compact index.
 *
 * @param baseUrl the root, with its trailing slash
 */
function rubyStore(baseUrl) {
    return {
        async describe({ name }) {
            const lines = await readInfo(baseUrl, name);
            if (lines === undefined)
                return undefined;
            const times = await ruby_publishedTimes(baseUrl, name, lines);
            return { versions: lines.map(({ entry }) => ruby_versionOf(name, entry, times)), tags: {} };
        },
        fetchAsset: (_name, _version, asset) => fetchFile(new URL(`gems/${encodeURIComponent(asset)}`, baseUrl).href),
    };
}
/** Lines that this cannot read are left out. */
async function readInfo(baseUrl, gem) {
    if (!isGemName(gem))
        return undefined;
    const document = await fetchDocument(new URL(`info/${encodeURIComponent(gem)}`, baseUrl).href);
    return document?.text.split('\n').flatMap((line) => parseInfoLine(line) ?? []);
}
/** A version of unknown age counts as new, so that no minimum age lets it pass. */
function ruby_versionOf(gem, index, times) {
    const version = COMPAT.rubyPackageVersion(index.number, index.platform);
    return {
        version,
        publishedTime: times.get(version) ?? Date.now(),
        metadata: { displayName: gem, index },
        assets: [{ name: COMPAT.rubyAssetName(gem, version), hashes: { 'SHA-256': index.checksum } }],
    };
}
/** From the index where it tells them, else from the API for people; one that fails only leaves them unknown. */
async function ruby_publishedTimes(baseUrl, gem, lines) {
    const told = lines.map(({ entry, createdAt = '' }) => [fullVersion(entry), Date.parse(createdAt)]);
    const isComplete = told.every(([, time]) => !Number.isNaN(time));
    const asked = isComplete ? [] : await ruby_askTimes(baseUrl, gem).catch(() => []);
    return new Map([...asked, ...told].filter(([, time]) => !Number.isNaN(time)));
}
async function ruby_askTimes(baseUrl, gem) {
    const url = new URL(`api/v1/versions/${encodeURIComponent(gem)}.json`, baseUrl).href;
    const document = await fetchDocument(url, { accept: 'application/json' });
    const answer = ruby_VERSIONS.parse(document === undefined ? [] : JSON.parse(document.text));
    return answer.map((version) => [fullVersion(version), Date.parse(version.created_at)]);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/emulator/faults.js


/** What goes wrong, one of these. */
const faultAction = schemas/* union */.KCZ([
    /** This is the answer, and nothing else happens. */
    schemas/* strictObject */.rej({
        answer: schemas/* strictObject */.rej({
            status: schemas/* int */.Whr().check(api/* _gte */.qm(200), api/* _lte */.Zm(599)),
            headers: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), {}),
            body: schemas/* _default */.Rvf(schemas/* string */.YjP(), ''),
        }),
    }),
    /** The connection is reset: before the request is looked at, or after all of it was done, in place of the answer. */
    schemas/* strictObject */.rej({ reset: schemas/* enum */.k5n(['before', 'after']) }),
    /** The answer trickles: so many bytes a second. */
    schemas/* strictObject */.rej({ drip: schemas/* number */.aig().check(api/* _positive */.NC()) }),
    /** Milliseconds before the request is looked at. */
    schemas/* strictObject */.rej({ delay: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(600_000)) }),
    /** Every bearer token that was given before has ended, this request's among them. */
    schemas/* strictObject */.rej({ expireTokens: schemas/* literal */.euz(true) }),
]);
const faultRule = schemas/* strictObject */.rej({
    method: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Stands somewhere in the path as it was sent. */
    path: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Of the control plane, such as `CopyPackageVersions`. */
    operation: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The first of the matching requests that it hits; counts from 1. */
    nth: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(1)), 1),
    /** How many in a row it hits; absent: one. 0: all from then on. */
    times: schemas/* _default */.Rvf(schemas/* int */.Whr().check(api/* _gte */.qm(0)), 1),
    action: faultAction,
});
/** The least time between two pieces of a trickling answer, in milliseconds. */
const DRIP_MS = 20;
/**
 * Faults that a test has asked for. Of the rules that match a request, each counts it; the first that is due acts.
 */
class Faults {
    #rules = [];
    /** @throws ZodError for a rule that makes no sense */
    add(rule) {
        this.#rules.push({ rule: faultRule.parse(rule), matched: 0, hits: 0 });
    }
    clear() {
        this.#rules.length = 0;
    }
    /** The rules with how often each has acted. */
    list() {
        return this.#rules.map(({ rule, hits }) => ({ ...rule, hits }));
    }
    /** @param operation of the control plane, undefined elsewhere */
    take(method, path, operation) {
        let due;
        for (const state of this.#rules) {
            const { rule } = state;
            if (rule.method !== undefined && rule.method !== method)
                continue;
            if (rule.path !== undefined && !path.includes(rule.path))
                continue;
            if (rule.operation !== undefined && rule.operation !== operation)
                continue;
            state.matched += 1;
            const isDue = state.matched >= rule.nth && (rule.times === 0 || state.matched < rule.nth + rule.times);
            if (!isDue || due !== undefined)
                continue;
            state.hits += 1;
            due = rule.action;
        }
        return due;
    }
}
/** @returns whether the request is to be handled as usual from here on */
async function suffer(action, request, response, trace, expireTokens) {
    trace.fault = JSON.stringify(action).slice(0, 200);
    if ('answer' in action) {
        const { status, headers, body } = action.answer;
        // Who is still sending would take an early end for a broken line.
        for await (const _chunk of request)
            ;
        response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
        return false;
    }
    if ('reset' in action) {
        const reset = () => {
            request.socket.resetAndDestroy();
            return response;
        };
        if (action.reset === 'before') {
            reset();
            return false;
        }
        response.write = () => true;
        response.end = reset;
        return true;
    }
    if ('drip' in action)
        trickle(response, action.drip);
    if ('delay' in action)
        await (0,external_node_timers_promises_.setTimeout)(action.delay);
    if ('expireTokens' in action)
        expireTokens();
    return true;
}
/** The head goes at once, the body slowly. */
function trickle(response, bytesPerSecond) {
    const { write, end } = response;
    const chunks = [];
    const keep = (chunk) => {
        if (typeof chunk === 'string')
            chunks.push(Buffer.from(chunk));
        else if (chunk instanceof Uint8Array)
            chunks.push(Buffer.from(chunk));
    };
    response.write = ((chunk, ...rest) => {
        keep(chunk);
        for (const argument of rest)
            if (typeof argument === 'function')
                process.nextTick(argument);
        return true;
    });
    response.end = ((chunk) => {
        keep(chunk);
        const body = Buffer.concat(chunks);
        const size = Math.max(1, Math.floor((bytesPerSecond * DRIP_MS) / 1000));
        const pause = Math.max(DRIP_MS, (size / bytesPerSecond) * 1000);
        response.flushHeaders();
        void (async () => {
            for (let at = 0; at < body.length && !response.destroyed; at += size) {
                write.call(response, body.subarray(at, at + size), 'utf8');
                await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { ref: false });
            }
            end.call(response, undefined, 'utf8');
        })();
        return response;
    });
}

;// CONCATENATED MODULE: ./.build/emulator/identity/wildcards.js
const ANY = Symbol('*');
const ONE = Symbol('?');
/**
 * Compiles a policy pattern. `${key}` stands for a value of the request, `${*}`, `${?}` and `${$}` for the characters
 * themselves (IAM user guide, "Policy variables").
 *
 * @returns undefined when the request has no single value for a variable
 */
function compilePattern(pattern, context) {
    const tokens = [];
    for (const piece of pattern.split(/(\$\{[^{}]*\})/)) {
        const variable = /^\$\{(.*)\}$/.exec(piece)?.[1];
        if (variable === undefined) {
            for (const character of piece)
                tokens.push(character === '*' ? ANY : character === '?' ? ONE : character);
            continue;
        }
        const value = valueIn(variable, context);
        if (value === undefined)
            return undefined;
        tokens.push(...value);
    }
    return tokens;
}
function valueIn(variable, context) {
    if (variable === '*' || variable === '?' || variable === '$')
        return variable;
    const [, key, fallback] = /^([^,]*?)\s*(?:,\s*'(.*)')?$/.exec(variable) ?? [];
    const value = context.get((key ?? '').toLowerCase());
    return typeof value === 'string' ? value : fallback;
}
/** The text of a pattern whose wildcards stand for themselves. */
function literalText(tokens) {
    return tokens.map((token) => (token === ANY ? '*' : token === ONE ? '?' : token)).join('');
}
/** Whether a pattern matches a whole text. Time grows with pattern length times text length at worst. */
function matchesPattern(tokens, text) {
    const characters = [...text];
    let at = 0;
    let token = 0;
    let star = -1;
    let resume = 0;
    while (at < characters.length) {
        const expected = tokens[token];
        if (expected === ANY) {
            star = token++;
            resume = at;
        }
        else if (expected === ONE || expected === characters[at]) {
            token++;
            at++;
        }
        else if (star !== -1) {
            // Let the last star take one character more.
            token = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === ANY)
        token++;
    return token === tokens.length;
}

;// CONCATENATED MODULE: ./.build/emulator/identity/conditions.js

const verdict = (holds) => (holds ? 'yes' : 'no');
function conditions_text(compare) {
    return (wanted, actual, context) => {
        const tokens = compilePattern(wanted, context);
        return tokens === undefined ? 'unknown' : verdict(compare(literalText(tokens), actual));
    };
}
const like = (wanted, actual, context) => {
    const tokens = compilePattern(wanted, context);
    return tokens === undefined ? 'unknown' : verdict(matchesPattern(tokens, actual));
};
function ordered(read, compare) {
    return (wanted, actual) => {
        const [a, b] = [read(actual), read(wanted)];
        return verdict(!Number.isNaN(a) && !Number.isNaN(b) && compare(a, b));
    };
}
const number = (text) => (text.trim() === '' ? Number.NaN : Number(text));
const date = (text) => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));
/** IAM user guide, "Condition operators". The negated ones are listed apart. */
const TESTS = {
    StringEquals: conditions_text((wanted, actual) => wanted === actual),
    StringEqualsIgnoreCase: conditions_text((wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()),
    StringLike: like,
    ArnEquals: like,
    ArnLike: like,
    Bool: conditions_text((wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()),
    NumericEquals: ordered(number, (actual, wanted) => actual === wanted),
    NumericLessThan: ordered(number, (actual, wanted) => actual < wanted),
    NumericLessThanEquals: ordered(number, (actual, wanted) => actual <= wanted),
    NumericGreaterThan: ordered(number, (actual, wanted) => actual > wanted),
    NumericGreaterThanEquals: ordered(number, (actual, wanted) => actual >= wanted),
    DateEquals: ordered(date, (actual, wanted) => actual === wanted),
    DateLessThan: ordered(date, (actual, wanted) => actual < wanted),
    DateLessThanEquals: ordered(date, (actual, wanted) => actual <= wanted),
    DateGreaterThan: ordered(date, (actual, wanted) => actual > wanted),
    DateGreaterThanEquals: ordered(date, (actual, wanted) => actual >= wanted),
};
const NEGATIONS = {
    StringNotEquals: 'StringEquals',
    StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
    StringNotLike: 'StringLike',
    ArnNotEquals: 'ArnEquals',
    ArnNotLike: 'ArnLike',
    NumericNotEquals: 'NumericEquals',
    DateNotEquals: 'DateEquals',
};
/** Operators of IAM that exist but are not evaluated here. */
const UNEVALUATED = ['IpAddress', 'NotIpAddress', 'BinaryEquals'];
/** Whether IAM has an operator of this name, evaluated here or not. */
function isOperator(operator) {
    const { name, qualifier, ifExists } = parseOperator(operator);
    if (name === 'Null')
        return qualifier === undefined && !ifExists;
    return name in TESTS || name in NEGATIONS || UNEVALUATED.includes(name);
}
function parseOperator(operator) {
    const match = /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(operator);
    return {
        name: match[2],
        qualifier: match[1],
        ifExists: match[3] !== undefined,
    };
}
/** Judges all conditions of a statement: every operator and every key must hold. */
function judgeConditions(conditions, context) {
    let result = { verdict: 'yes', why: '' };
    for (const [operator, keys] of Object.entries(conditions)) {
        for (const [key, wanted] of Object.entries(keys)) {
            const actual = context.get(key.toLowerCase());
            const one = conditions_judge(parseOperator(operator), wanted, actual, context);
            const why = `${operator} on ${key} wants ${wanted.join(' or ')}, the request has ${conditions_describe(actual)}`;
            if (one === 'no')
                return { verdict: 'no', why };
            if (one === 'unknown')
                result = { verdict: 'unknown', why: `${operator} on ${key} cannot be evaluated here` };
        }
    }
    return result;
}
function conditions_describe(actual) {
    if (actual === undefined)
        return 'none';
    return typeof actual === 'string' ? actual : actual.join(', ');
}
function conditions_judge({ name, qualifier, ifExists }, wanted, actual, context) {
    const values = actual === undefined ? [] : typeof actual === 'string' ? [actual] : actual;
    if (name === 'Null')
        return verdict(wanted.some((text) => text === String(values.length === 0)));
    const positive = NEGATIONS[name];
    const test = TESTS[positive ?? name];
    if (test === undefined)
        return 'unknown';
    if (ifExists && values.length === 0)
        return 'yes';
    const matches = (value) => {
        const found = any(wanted.map((pattern) => test(pattern, value, context)));
        return positive === undefined ? found : not(found);
    };
    if (qualifier === 'ForAllValues')
        return conditions_all(values.map(matches));
    if (qualifier === 'ForAnyValue')
        return any(values.map(matches));
    // Of a missing key there are no values: no positive operator holds, every negated one does.
    return positive === undefined ? any(values.map(matches)) : conditions_all(values.map(matches));
}
function any(verdicts) {
    if (verdicts.includes('yes'))
        return 'yes';
    return verdicts.includes('unknown') ? 'unknown' : 'no';
}
function conditions_all(verdicts) {
    if (verdicts.includes('no'))
        return 'no';
    return verdicts.includes('unknown') ? 'unknown' : 'yes';
}
function not(one) {
    if (one === 'unknown')
        return one;
    return one === 'yes' ? 'no' : 'yes';
}

// EXTERNAL MODULE: ./.build/zod.js + 1 modules
var zod = __webpack_require__(71998);
;// CONCATENATED MODULE: ./.build/emulator/identity/policy.js




/**
 * Policies of IAM: what they look like, and what they say about one request. Everything here is pure.
 *
 * @see IAM user guide, "JSON policy element reference" and "Policy evaluation logic"
 */
const policy_list = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _minLength */.m9(1))]), schemas/* transform */.pdi((value) => (typeof value === 'string' ? [value] : value)));
const scalar = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]), schemas/* transform */.pdi(String));
const values = schemas/* pipe */.FsL(schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)]), schemas/* transform */.pdi((value) => (typeof value === 'string' ? [value] : value)));
const statement = schemas/* strictObject */.rej({
    Sid: schemas/* optional */.lqM(schemas/* string */.YjP()),
    Effect: schemas/* enum */.k5n(['Allow', 'Deny']),
    Principal: schemas/* optional */.lqM(schemas/* union */.KCZ([
        schemas/* literal */.euz('*'),
        schemas/* strictObject */.rej({ AWS: schemas/* optional */.lqM(policy_list), Federated: schemas/* optional */.lqM(policy_list), Service: schemas/* optional */.lqM(policy_list) }),
    ])),
    Action: schemas/* optional */.lqM(policy_list),
    NotAction: schemas/* optional */.lqM(policy_list),
    Resource: schemas/* optional */.lqM(policy_list),
    NotResource: schemas/* optional */.lqM(policy_list),
    Condition: schemas/* pipe */.FsL(schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), values))), schemas/* transform */.pdi((condition) => condition ?? {})),
});
const policy_document = schemas/* strictObject */.rej({
    Version: schemas/* optional */.lqM(schemas/* enum */.k5n(['2012-10-17', '2008-10-17'])),
    Id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    // A union of one and many would hide what is wrong inside.
    Statement: schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (Array.isArray(value) ? value : [value])), schemas/* array */.YOg(statement).check(api/* _minLength */.m9(1))),
});
class PolicySyntaxError extends Error {
    name = 'PolicySyntaxError';
}
/** @throws PolicySyntaxError saying where and what */
function parsePolicy(text, kind, name) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new PolicySyntaxError('This policy contains invalid Json');
    }
    const parsed = policy_document.safeParse(json);
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        throw new PolicySyntaxError(`${path.join('.') || 'the document'}: ${message}`);
    }
    for (const [index, one] of parsed.data.Statement.entries())
        checkStatement(one, kind, `Statement.${index}`);
    return { name, statements: parsed.data.Statement };
}
function checkStatement(one, kind, place) {
    const exactlyOne = (a, b) => (a === undefined) !== (b === undefined);
    const refuse = (problem) => {
        throw new PolicySyntaxError(`${place}: ${problem}`);
    };
    if (!exactlyOne(one.Action, one.NotAction))
        refuse('give one of Action and NotAction');
    const namesResource = one.Resource !== undefined || one.NotResource !== undefined;
    if (kind === 'trust') {
        if (one.Principal === undefined)
            refuse('a trust policy names a Principal');
        if (namesResource)
            refuse('a trust policy has no Resource');
    }
    else {
        if (one.Principal !== undefined)
            refuse('an identity policy has no Principal');
        if (!exactlyOne(one.Resource, one.NotResource))
            refuse('give one of Resource and NotResource');
    }
    for (const operator of Object.keys(one.Condition)) {
        if (!isOperator(operator))
            refuse(`there is no condition operator ${operator}`);
    }
}
/**
 * An explicit Deny wins, then an Allow is needed. What cannot be evaluated counts against the request: an Allow with
 * such a part allows nothing, a Deny with such a part denies.
 */
function evaluate(policies, request) {
    let allowedBy;
    const misses = [];
    for (const policy of policies) {
        for (const [index, one] of policy.statements.entries()) {
            const place = `${policy.name}, ${one.Sid === undefined ? `statement ${index + 1}` : `statement ${one.Sid}`}`;
            const { verdict, why } = judgeStatement(one, request);
            if (one.Effect === 'Deny' && verdict !== 'no') {
                return { allowed: false, denied: true, why: `${place} denies ${request.action}` };
            }
            if (one.Effect === 'Allow' && verdict === 'yes')
                allowedBy = place;
            else if (one.Effect === 'Allow' && why !== '')
                misses.push(`${place}: ${why}`);
        }
    }
    if (allowedBy !== undefined)
        return { allowed: true, denied: false, why: `${allowedBy} allows it` };
    const on = request.resource === undefined ? '' : ` on ${request.resource}`;
    const detail = misses.length === 0 ? '' : ` (${misses.join('; ')})`;
    return { allowed: false, denied: false, why: `no statement allows ${request.action}${on}${detail}` };
}
/** `why` says which part does not fit; empty when the statement is about other actions. */
function judgeStatement(one, request) {
    const action = judgeLists(one.Action, one.NotAction, request.action.toLowerCase(), request.context, true);
    if (action === 'no')
        return { verdict: 'no', why: '' };
    const principal = judgePrincipal(one.Principal, request);
    if (principal === 'no')
        return { verdict: 'no', why: 'its Principal is another' };
    const resource = judgeLists(one.Resource, one.NotResource, request.resource ?? '', request.context, false);
    if (resource === 'no')
        return { verdict: 'no', why: 'its Resource is another' };
    const conditions = judgeConditions(one.Condition, request.context);
    if (conditions.verdict === 'no')
        return conditions;
    const isUnknown = [action, resource, conditions.verdict].includes('unknown');
    return { verdict: isUnknown ? 'unknown' : 'yes', why: conditions.why || 'a policy variable has no value' };
}
function judgeLists(wanted, unwanted, actual, context, ignoreCase) {
    const patterns = wanted ?? unwanted;
    if (patterns === undefined)
        return 'yes';
    let isUnknown = false;
    let isListed = false;
    for (const pattern of patterns) {
        const tokens = compilePattern(ignoreCase ? pattern.toLowerCase() : pattern, context);
        if (tokens === undefined)
            isUnknown = true;
        else
            isListed ||= matchesPattern(tokens, actual);
    }
    if (isListed)
        return wanted === undefined ? 'no' : 'yes';
    if (isUnknown)
        return 'unknown';
    return wanted === undefined ? 'yes' : 'no';
}
function judgePrincipal(principal, { principal: who }) {
    if (principal === undefined || principal === '*')
        return 'yes';
    const named = principal.AWS?.some((arn) => arn === '*' ? who?.AWS !== undefined : who?.AWS?.includes(arn));
    const federated = who?.Federated !== undefined && principal.Federated?.includes(who.Federated);
    return named === true || federated === true ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./.build/emulator/identity/access.js

function roleArn(account, role) {
    return `arn:aws:iam::${account}:role${role.path}${role.name}`;
}
/** What principals may do in this account, by their identity policies. */
class Access {
    #store;
    #region;
    #clock;
    constructor(store, region, clock) {
        this.#store = store;
        this.#region = region;
        this.#clock = clock;
    }
    administrator() {
        const { account, administrator } = this.#store.state;
        return { arn: `arn:aws:iam::${account}:user/administrator`, account, userId: administrator.userId };
    }
    /** The principal of a session; its role need not exist any more. */
    sessionPrincipal(session, sessionExpiresAt) {
        const { account } = this.#store.state;
        return {
            arn: `arn:aws:sts::${account}:assumed-role/${session.roleName}/${session.sessionName}`,
            account,
            userId: `${session.roleId}:${session.sessionName}`,
            session,
            ...(sessionExpiresAt === undefined ? {} : { sessionExpiresAt }),
        };
    }
    /** The role behind a session, unless it was deleted; one made again under the same name is another. */
    roleOf(principal) {
        const role = principal.session && this.#store.role(principal.session.roleName);
        return role?.id === principal.session?.roleId ? role : undefined;
    }
    /** @param action with its service: `codeartifact:ReadFromRepository` */
    decide(principal, action, resource, extra = {}) {
        if (principal.session === undefined) {
            return { allowed: true, denied: false, why: 'the administrator may do everything' };
        }
        const role = this.roleOf(principal);
        if (role === undefined)
            return { allowed: false, denied: true, why: 'the role was deleted' };
        const request = { action, resource, context: this.context(principal, extra) };
        const policies = Object.entries(role.policies).map(([name, text]) => parsePolicy(text, 'identity', `inline policy ${name} of role ${role.name}`));
        const decision = evaluate(policies, request);
        if (!decision.allowed || principal.session.policy === undefined)
            return decision;
        return evaluate([parsePolicy(principal.session.policy, 'identity', 'session policy')], request);
    }
    /** Global condition keys of a request (IAM user guide, "AWS global condition context keys"). */
    context(principal, extra = {}) {
        const now = this.#clock();
        const values = {
            'aws:CurrentTime': new Date(now).toISOString(),
            'aws:EpochTime': String(Math.floor(now / 1000)),
            'aws:SecureTransport': 'false',
            'aws:SourceIp': '127.0.0.1',
            'aws:RequestedRegion': this.#region,
        };
        if (principal !== undefined)
            Object.assign(values, this.#principalKeys(principal));
        return new Map(Object.entries({ ...values, ...extra }).map(([key, value]) => [key.toLowerCase(), value]));
    }
    #principalKeys(principal) {
        const role = this.roleOf(principal);
        return {
            'aws:PrincipalArn': role === undefined ? principal.arn : roleArn(principal.account, role),
            'aws:PrincipalAccount': principal.account,
            'aws:PrincipalType': principal.session === undefined ? 'User' : 'AssumedRole',
            'aws:userid': principal.userId,
            'aws:ResourceAccount': principal.account,
            ...(principal.session === undefined ? { 'aws:username': 'administrator' } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./.build/emulator/identity/sessions.js

/** Makes the text start as session tokens of STS do: `IQoJ`. */
const PREFIX = Buffer.from('IQoJ', 'base64');
const IV_BYTES = 12;
const TAG_BYTES = 16;
/**
 * Packs a session into an opaque session token: AES-256-GCM, base64. Nothing is stored, so that credentials stay valid
 * over a restart.
 */
function sealSession(session, key) {
    const iv = (0,external_node_crypto_.randomBytes)(IV_BYTES);
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, iv).setAAD(PREFIX);
    const sealed = [cipher.update(JSON.stringify(session)), cipher.final()];
    return Buffer.concat([PREFIX, iv, ...sealed, cipher.getAuthTag()]).toString('base64');
}
/** @returns undefined for anything that `sealSession` has not made with this key */
function openSession(token, key) {
    const bytes = Buffer.from(token, 'base64');
    const start = PREFIX.length + IV_BYTES;
    if (bytes.length < start + TAG_BYTES || bytes.toString('base64') !== token)
        return undefined;
    try {
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, bytes.subarray(PREFIX.length, start), {
            authTagLength: TAG_BYTES,
        })
            .setAAD(bytes.subarray(0, PREFIX.length))
            .setAuthTag(bytes.subarray(-TAG_BYTES));
        const text = Buffer.concat([decipher.update(bytes.subarray(start, -TAG_BYTES)), decipher.final()]);
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/identity/sigv4.js

/**
 * Verification of AWS Signature Version 4 in the Authorization header. Everything here is pure.
 *
 * @see IAM user guide, "Create a signed AWS API request"
 */
/** How far a request's clock may be off, in milliseconds. */
const WINDOW_MS = 15 * 60 * 1000;
const SHA256_HEX = /^[0-9a-f]{64}$/;
/** Why a request is not taken for its caller's. The message may be told to the caller. */
class SignatureError extends Error {
    problem;
    constructor(problem, message) {
        super(message);
        this.name = 'SignatureError';
        this.problem = problem;
    }
}
const AUTHORIZATION = /^AWS4-HMAC-SHA256 +Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/;
/**
 * Reads the Authorization header.
 *
 * @throws SignatureError 'missing' when there is none of this kind, 'incomplete' when it cannot be read
 */
function parseAuthorization(header) {
    if (header === undefined || !header.startsWith('AWS4-')) {
        throw new SignatureError('missing', 'Missing Authentication Token');
    }
    const match = AUTHORIZATION.exec(header);
    if (match === null)
        throw new SignatureError('incomplete', 'The Authorization header is not one of AWS4-HMAC-SHA256');
    const [, accessKeyId, date, region, service, signedHeaders, signature] = match;
    return {
        accessKeyId: accessKeyId,
        date: date,
        region: region,
        service: service,
        signedHeaders: signedHeaders.split(';'),
        signature: signature,
    };
}
/**
 * Verifies that whoever holds the secret has signed exactly this request, now and for this region.
 *
 * @param regions regions that the service answers for
 * @param now epoch milliseconds
 * @throws SignatureError 'invalid' or 'incomplete'
 */
function verifySignature(request, authorization, secretAccessKey, { regions, now }) {
    const headers = collectHeaders(request.rawHeaders);
    const date = headers.get('x-amz-date') ?? '';
    checkScope(authorization, date, regions);
    checkClock(date, now);
    checkSignedHeaders(authorization.signedHeaders, headers);
    const payloadHash = hashOfPayload(request, headers);
    const canonical = canonicalRequest(request, authorization.signedHeaders, headers, payloadHash);
    const scope = `${authorization.date}/${authorization.region}/${authorization.service}/aws4_request`;
    const stringToSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
    const expected = hmac(signingKey(secretAccessKey, authorization), stringToSign);
    if (!(0,external_node_crypto_.timingSafeEqual)(expected, Buffer.from(authorization.signature, 'hex'))) {
        throw new SignatureError('invalid', 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.');
    }
}
function collectHeaders(rawHeaders) {
    const headers = new Map();
    for (let index = 0; index < rawHeaders.length; index += 2) {
        const name = rawHeaders[index].toLowerCase();
        const value = rawHeaders[index + 1].trim().replace(/ +/g, ' ');
        const before = headers.get(name);
        headers.set(name, before === undefined ? value : `${before},${value}`);
    }
    return headers;
}
function checkScope({ date: day, region }, date, regions) {
    if (!regions.includes(region)) {
        throw new SignatureError('invalid', `Credential should be scoped to a valid region, not '${region}'; this one answers for ${regions.join(' and ')}.`);
    }
    if (!/^\d{8}T\d{6}Z$/.test(date)) {
        throw new SignatureError('incomplete', 'Authorization header requires existence of an X-Amz-Date header.');
    }
    if (!date.startsWith(`${day}T`)) {
        throw new SignatureError('invalid', `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${day}' != '${date.slice(0, 8)}', from '${date}'.`);
    }
}
function checkClock(date, now) {
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
    const sent = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const compact = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
    if (Number.isNaN(sent) || sent < now - WINDOW_MS) {
        throw new SignatureError('invalid', `Signature expired: ${date} is now earlier than ${compact(now - WINDOW_MS)} (${compact(now)} - 15 min.)`);
    }
    if (sent > now + WINDOW_MS) {
        throw new SignatureError('invalid', `Signature not yet current: ${date} is still later than ${compact(now + WINDOW_MS)} (${compact(now)} + 15 min.)`);
    }
}
/** The host and every `x-amz-` header must be under the signature, or they could be swapped. */
function checkSignedHeaders(signed, headers) {
    const isSorted = signed.every((name, index) => index === 0 || signed[index - 1] < name);
    if (!isSorted)
        throw new SignatureError('invalid', 'SignedHeaders must be lower case, sorted and without repetition.');
    const absent = signed.find((name) => !headers.has(name));
    if (absent !== undefined)
        throw new SignatureError('invalid', `The signed header ${absent} is not in the request.`);
    const required = ['host', ...[...headers.keys()].filter((name) => name.startsWith('x-amz-'))];
    const unsigned = required.find((name) => !signed.includes(name));
    if (unsigned !== undefined)
        throw new SignatureError('invalid', `The header ${unsigned} must be signed.`);
}
function hashOfPayload({ body }, headers) {
    const stated = headers.get('x-amz-content-sha256');
    if (body === undefined) {
        if (stated !== undefined && SHA256_HEX.test(stated))
            return stated;
        throw new SignatureError('invalid', 'The header x-amz-content-sha256 must hold the SHA-256 of the body.');
    }
    const actual = sha256(body);
    if (stated !== undefined && stated !== actual) {
        throw new SignatureError('invalid', 'The header x-amz-content-sha256 is not the SHA-256 of the body.');
    }
    return actual;
}
function canonicalRequest({ method, target }, signedHeaders, headers, payloadHash) {
    const queryAt = target.indexOf('?');
    const path = queryAt === -1 ? target : target.slice(0, queryAt);
    const query = queryAt === -1 ? '' : target.slice(queryAt + 1);
    return [
        method,
        // What the request line holds is encoded once more, as for every service but S3.
        path.split('/').map(sigv4_encode).join('/'),
        canonicalQuery(query),
        ...signedHeaders.map((name) => `${name}:${headers.get(name)}`),
        '',
        signedHeaders.join(';'),
        payloadHash,
    ].join('\n');
}
function canonicalQuery(query) {
    if (query === '')
        return '';
    const pairs = query.split('&').map((pair) => {
        const equals = pair.indexOf('=');
        const [name, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
        try {
            return [sigv4_encode(decodeURIComponent(name)), sigv4_encode(decodeURIComponent(value))];
        }
        catch {
            throw new SignatureError('incomplete', 'The query is not valid percent-encoding.');
        }
    });
    pairs.sort(([name, value], [otherName, otherValue]) => order(name, otherName) || order(value, otherValue));
    return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** RFC 3986: only the unreserved characters stay. */
function sigv4_encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signingKey(secretAccessKey, { date, region, service }) {
    return [date, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
function sha256(bytes) {
    // Header values arrive byte by byte as latin1, and the client has signed bytes.
    return (0,external_node_crypto_.createHash)('sha256')
        .update(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes)
        .digest('hex');
}

;// CONCATENATED MODULE: ./.build/emulator/identity/authenticator.js


/** IAM is global, and so was STS: clients may sign for this region whatever theirs is. */
const GLOBAL_REGION = 'us-east-1';
const UNRECOGNISED = 'The security token included in the request is invalid.';
/** Finds out who has signed a request. */
class Authenticator {
    #store;
    #access;
    #region;
    #clock;
    constructor(store, access, region, clock) {
        this.#store = store;
        this.#access = access;
        this.#region = region;
        this.#clock = clock;
    }
    /**
     * @param body undefined when somebody else compares it with its hash header
     * @throws SignatureError
     */
    authenticate(request, body, authorization) {
        const { secretAccessKey, principal } = this.#holderOf(authorization.accessKeyId, request);
        const isRegional = authorization.service === 'codeartifact';
        verifySignature({ method: request.method ?? '', target: request.url ?? '/', rawHeaders: request.rawHeaders, body }, authorization, secretAccessKey, { regions: isRegional ? [this.#region] : [this.#region, GLOBAL_REGION], now: this.#clock() });
        return principal;
    }
    #holderOf(accessKeyId, request) {
        const sessionToken = request.headers['x-amz-security-token'];
        const { administrator, sessionKey } = this.#store.state;
        if (sessionToken === undefined) {
            if (accessKeyId !== administrator.accessKeyId)
                throw new SignatureError('unrecognised', UNRECOGNISED);
            return { secretAccessKey: administrator.secretAccessKey, principal: this.#access.administrator() };
        }
        const session = openSession(String(sessionToken), Buffer.from(sessionKey, 'base64'));
        if (session === undefined || session.accessKeyId !== accessKeyId) {
            throw new SignatureError('unrecognised', UNRECOGNISED);
        }
        if (session.expiresAt <= this.#clock()) {
            throw new SignatureError('expired', 'The security token included in the request is expired');
        }
        const { roleName, roleId, sessionName, policy, expiresAt, secretAccessKey } = session;
        const known = { roleName, roleId, sessionName, ...(policy === undefined ? {} : { policy }) };
        const principal = this.#access.sessionPrincipal(known, expiresAt);
        // A role that was deleted takes its sessions along.
        if (this.#access.roleOf(principal) === undefined)
            throw new SignatureError('unrecognised', UNRECOGNISED);
        return { secretAccessKey, principal };
    }
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/encrypt.js + 1 modules
var encrypt = __webpack_require__(80693);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/decrypt.js + 1 modules
var decrypt = __webpack_require__(6525);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var util_errors = __webpack_require__(5674);
;// CONCATENATED MODULE: ./.build/emulator/identity/bearer-tokens.js




/** Fills a token up to about the length of the service's own, so that limits on headers and settings are met. */
const PADDING_BYTES = 690;
const claims = schemas/* object */.Ikc({
    domain: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    exp: schemas/* number */.aig(),
    generation: schemas/* _default */.Rvf(schemas/* number */.aig(), 0),
    role: schemas/* optional */.lqM(schemas/* object */.Ikc({
        roleName: schemas/* string */.YjP(),
        roleId: schemas/* string */.YjP(),
        sessionName: schemas/* string */.YjP(),
        policy: schemas/* optional */.lqM(schemas/* string */.YjP()),
    })),
});
/**
 * Mints and checks the bearer tokens of repository endpoints. They are encrypted JWTs that carry all they need, so a
 * restart honours them; their header has the members of the service's own, in that order.
 */
class BearerTokens {
    #key;
    #access;
    #clock;
    #generation = 0;
    constructor(store, access, clock) {
        this.#key = Buffer.from(store.state.bearerTokenKey, 'base64');
        this.#access = access;
        this.#clock = clock;
    }
    /**
     * @param durationSeconds 0: to the end of the principal's session; for long-term keys, what compat.ts says
     * @returns the token and its end, epoch milliseconds
     */
    async mint(principal, scope, durationSeconds) {
        const now = Math.floor(this.#clock() / 1000);
        const sessionEnd = principal.sessionExpiresAt && Math.floor(principal.sessionExpiresAt / 1000);
        const end = durationSeconds === 0 ? (sessionEnd ?? now + COMPAT.tokenSecondsWithoutSession) : now + durationSeconds;
        const value = await new encrypt/* EncryptJWT */.L({
            ...scope,
            exp: end,
            ...(this.#generation === 0 ? {} : { generation: this.#generation }),
            ...(principal.session === undefined ? {} : { role: principal.session }),
            padding: (0,external_node_crypto_.randomBytes)(PADDING_BYTES).toString('base64url'),
        })
            // `tag` and `iv` hold the places that the library fills.
            .setProtectedHeader({
            ver: 1,
            isu: now,
            enc: 'A128GCM',
            tag: '',
            exp: end,
            alg: 'A128GCMKW',
            iv: '',
        })
            .encrypt(this.#key);
        return { value, expiresAt: end * 1000 };
    }
    /** Every token that was minted before is taken for expired, until a restart. */
    expireAll() {
        this.#generation += 1;
    }
    async check(token, scope) {
        let payload;
        try {
            const decrypted = await (0,decrypt/* jwtDecrypt */.B)(token, this.#key, {
                keyManagementAlgorithms: ['A128GCMKW'],
                contentEncryptionAlgorithms: ['A128GCM'],
                currentDate: new Date(this.#clock()),
            });
            payload = claims.parse(decrypted.payload);
        }
        catch (error) {
            return {
                problem: error instanceof util_errors/* JWTExpired */.n ? 'the token is expired' : 'the token is not one of ours',
            };
        }
        if (payload.generation < this.#generation)
            return { problem: 'the token is expired' };
        if (payload.domain !== scope.domain || payload.owner !== scope.owner) {
            return { problem: `the token is for domain ${payload.domain} of ${payload.owner}` };
        }
        if (payload.region !== scope.region)
            return { problem: `the token is for region ${payload.region}` };
        if (payload.role === undefined)
            return { principal: this.#access.administrator() };
        const { policy, ...role } = payload.role;
        const isBound = policy !== undefined && COMPAT.tokenKeepsSessionPolicy;
        const principal = this.#access.sessionPrincipal(isBound ? { ...role, policy } : role);
        if (this.#access.roleOf(principal) === undefined)
            return { problem: `the role ${role.roleName} was deleted` };
        return { principal };
    }
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js + 4 modules
var json2xml = __webpack_require__(20925);
;// CONCATENATED MODULE: ./.build/emulator/identity/query.js

/**
 * The query protocol of STS and IAM: form in, XML out.
 *
 * @see Smithy 2.0 documentation, "AWS query protocol"
 */
const NAMESPACES = {
    sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
    iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
};
/** An error answer. The message is told to the caller. */
class QueryError extends Error {
    code;
    status;
    constructor(code, status, message) {
        super(message);
        this.name = 'QueryError';
        this.code = code;
        this.status = status;
    }
}
const builder = new json2xml/* default */.A({ ignoreAttributes: false, attributeNamePrefix: '@' });
function successXml(service, operation, result, requestId) {
    return builder.build({
        [`${operation}Response`]: {
            '@xmlns': NAMESPACES[service],
            [`${operation}Result`]: result,
            ResponseMetadata: { RequestId: requestId },
        },
    });
}
function errorXml(service, error, requestId) {
    return builder.build({
        ErrorResponse: {
            '@xmlns': NAMESPACES[service],
            Error: {
                Type: error.status < 500 ? 'Sender' : 'Receiver',
                Code: error.code,
                Message: error.message,
            },
            RequestId: requestId,
        },
    });
}
/** The shape in which clients of S3 expect an error. */
function storageErrorXml(error) {
    return builder.build({ Error: { Code: error.code, Message: error.message } });
}
/** Reads parameters of one request and refuses what does not fit. */
class Parameters {
    #form;
    constructor(form) {
        this.#form = form;
    }
    optional(name) {
        return this.#form.get(name) ?? undefined;
    }
    /** @param pattern what the whole value must match */
    required(name, pattern = /^[\s\S]+$/) {
        const value = this.optional(name);
        if (value === undefined || value === '')
            throw query_invalid(name, 'Member must not be null');
        if (!pattern.test(value))
            throw query_invalid(name, `Member must satisfy regular expression pattern: ${pattern.source}`);
        return value;
    }
    integer(name, fallback, least, most) {
        const text = this.optional(name);
        if (text === undefined)
            return fallback;
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (!(value >= least))
            throw query_invalid(name, `Member must have value greater than or equal to ${least}`);
        if (value > most)
            throw query_invalid(name, `Member must have value less than or equal to ${most}`);
        return value;
    }
    /** Values of `<name>.member.1`, `.2`, … */
    list(name) {
        const values = [];
        for (let index = 1;; index++) {
            const value = this.optional(`${name}.member.${index}`);
            if (value === undefined)
                return values;
            values.push(value);
        }
    }
    /** Pairs of `<name>.member.1.Key` and `.Value`. */
    tags(name) {
        const tags = new Map();
        for (let index = 1;; index++) {
            const key = this.optional(`${name}.member.${index}.Key`);
            if (key === undefined)
                return tags;
            tags.set(key, this.optional(`${name}.member.${index}.Value`) ?? '');
        }
    }
}
function query_invalid(name, constraint) {
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    return new QueryError('ValidationError', 400, `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`);
}

;// CONCATENATED MODULE: ./.build/emulator/identity/store.js





const jwk = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const role = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    /** `AROA…`: a role that is made again under the same name is another one. */
    id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    /** Epoch milliseconds. */
    createdTime: schemas/* number */.aig(),
    maxSessionDuration: schemas/* number */.aig(),
    trustPolicy: schemas/* string */.YjP(),
    /** Inline policies by name. */
    policies: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
const provider = schemas/* object */.Ikc({
    /** Without scheme, as it stands in the ARN: `token.actions.githubusercontent.com`. */
    issuer: schemas/* string */.YjP(),
    clientIds: schemas/* array */.YOg(schemas/* string */.YjP()),
    thumbprints: schemas/* array */.YOg(schemas/* string */.YjP()),
    createdTime: schemas/* number */.aig(),
});
const state = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    account: schemas/* string */.YjP(),
    administrator: schemas/* object */.Ikc({ accessKeyId: schemas/* string */.YjP(), secretAccessKey: schemas/* string */.YjP(), userId: schemas/* string */.YjP() }),
    /** Base64. */
    bearerTokenKey: schemas/* string */.YjP(),
    sessionKey: schemas/* string */.YjP(),
    idTokenRequestToken: schemas/* string */.YjP(),
    idTokenSigningKey: schemas/* optional */.lqM(jwk),
    roles: schemas/* array */.YOg(role),
    providers: schemas/* array */.YOg(provider),
});
/**
 * Who is who in the account: keys, roles and identity providers, in one file `identity.json` that only its owner can
 * read. A change is on disk before `change` returns.
 */
class IdentityStore {
    #file;
    #state;
    constructor(file, state) {
        this.#file = file;
        this.#state = state;
    }
    /**
     * Reads the state of a data folder, or makes a new one.
     *
     * @throws GateError 'input' when the folder belongs to another account or the file makes no sense
     */
    static open(folder, account) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const file = (0,external_node_path_.join)(folder, 'identity.json');
        removeLeftovers(folder);
        const existing = readState(file);
        if (existing !== undefined) {
            if (existing.account !== account) {
                throw new errors/* GateError */.ue('input', {
                    doing: 'open the data folder',
                    cause: `it belongs to account ${existing.account}, not ${account}`,
                    remedy: `Start with --account ${existing.account}, or name another folder`,
                    file,
                });
            }
            return new IdentityStore(file, existing);
        }
        const fresh = freshState(account);
        writeDurably(file, JSON.stringify(fresh));
        return new IdentityStore(file, fresh);
    }
    get state() {
        return this.#state;
    }
    /** Replaces parts of the state. */
    change(part) {
        const next = { ...this.#state, ...part };
        writeDurably(this.#file, JSON.stringify(next));
        this.#state = next;
    }
    role(name) {
        return this.#state.roles.find((one) => one.name === name);
    }
    /** Adds a role, or replaces the one of the same name. */
    putRole(record) {
        this.change({ roles: [...this.#state.roles.filter(({ name }) => name !== record.name), record] });
    }
    removeRole(name) {
        this.change({ roles: this.#state.roles.filter((one) => one.name !== name) });
    }
    provider(issuer) {
        return this.#state.providers.find((one) => one.issuer === issuer);
    }
    putProvider(record) {
        this.change({
            providers: [...this.#state.providers.filter(({ issuer }) => issuer !== record.issuer), record],
        });
    }
    removeProvider(issuer) {
        this.change({ providers: this.#state.providers.filter((one) => one.issuer !== issuer) });
    }
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** A unique identifier of IAM: a prefix that tells the kind, and 16 characters (IAM user guide, "Unique identifiers"). */
function uniqueId(prefix) {
    return prefix + Array.from({ length: 16 }, () => BASE32[(0,external_node_crypto_.randomInt)(BASE32.length)]).join('');
}
/** 40 characters, as IAM makes them. */
function newSecretAccessKey() {
    return (0,external_node_crypto_.randomBytes)(30).toString('base64');
}
function freshState(account) {
    return {
        version: 1,
        account,
        administrator: {
            accessKeyId: uniqueId('AKIA'),
            secretAccessKey: newSecretAccessKey(),
            userId: uniqueId('AIDA'),
        },
        bearerTokenKey: (0,external_node_crypto_.randomBytes)(16).toString('base64'),
        sessionKey: (0,external_node_crypto_.randomBytes)(32).toString('base64'),
        idTokenRequestToken: (0,external_node_crypto_.randomBytes)(32).toString('base64url'),
        roles: [],
        providers: [],
    };
}
/** What a killed process wrote and did not rename. */
function removeLeftovers(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (/^identity\.json\..*\.new$/.test(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name));
    }
}
function readState(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        return state.parse(JSON.parse(text));
    }
    catch (error) {
        // The parser's own message could quote a key.
        throw new errors/* GateError */.ue('input', {
            doing: 'open the data folder',
            cause: 'its identity file is not one that this version writes',
            remedy: 'Name another folder, or remove this one',
            file,
            underlying: error instanceof SyntaxError ? undefined : error,
        });
    }
}
/** Writes beside the file, syncs, renames into place, syncs the folder: readers see the old text or the new one. */
function writeDurably(file, text) {
    const temporary = `${file}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.new`;
    const descriptor = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    (0,external_node_fs_.renameSync)(temporary, file);
    if (process.platform === 'win32')
        return;
    const folder = (0,external_node_fs_.openSync)((0,external_node_path_.dirname)(file), 'r');
    try {
        (0,external_node_fs_.fsyncSync)(folder);
    }
    finally {
        (0,external_node_fs_.closeSync)(folder);
    }
}

;// CONCATENATED MODULE: ./.build/emulator/identity/iam.js




const NAME = /^[\w+=,.@-]{1,128}$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const PATH = /^\/(?:[\x21-\x7e]+\/)?$/;
/** AWS Identity and Access Management, as far as roles and identity providers need it. @see IAM API reference */
class Iam {
    #store;
    #access;
    #clock;
    #operations;
    constructor(store, access, clock) {
        this.#store = store;
        this.#access = access;
        this.#clock = clock;
        this.#operations = new Map([
            ...this.#roleOperations(),
            ...this.#policyOperations(),
            ...this.#providerOperations(),
        ]);
    }
    /** @returns the result element; throws QueryError */
    answer(operation, { parameters, principal, deny }) {
        const found = this.#operations.get(operation);
        if (found === undefined) {
            throw new QueryError('InvalidAction', 400, `The embedded IAM does not have the operation ${operation}`);
        }
        const resource = `arn:aws:iam::${this.#store.state.account}:${found.resource(parameters)}`;
        const decision = this.#access.decide(principal, `iam:${operation}`, resource);
        if (!decision.allowed) {
            deny(decision.why);
            throw new QueryError('AccessDenied', 403, `User: ${principal.arn} is not authorized to perform: iam:${operation} on resource: ${resource}`);
        }
        return found.run(parameters);
    }
    #roleOperations() {
        const resource = (parameters) => `role/${roleName(parameters)}`;
        const anyRole = () => 'role/*';
        return [
            [
                'CreateRole',
                { resource, run: (parameters) => ({ Role: this.#roleXml(this.#createRole(parameters)) }) },
            ],
            ['GetRole', { resource, run: (parameters) => ({ Role: this.#roleXml(this.#role(parameters)) }) }],
            ['DeleteRole', { resource, run: (parameters) => this.#deleteRole(parameters) }],
            [
                'ListRoles',
                {
                    resource: anyRole,
                    run: () => members('Roles', this.#store.state.roles.map((role) => this.#roleXml(role))),
                },
            ],
            ['UpdateRole', { resource, run: (parameters) => this.#updateRole(parameters) }],
            [
                'UpdateAssumeRolePolicy',
                {
                    resource,
                    run: (parameters) => {
                        const trustPolicy = policyText(parameters, 'PolicyDocument', 'trust');
                        this.#store.putRole({ ...this.#role(parameters), trustPolicy });
                        return '';
                    },
                },
            ],
            [
                'ListAttachedRolePolicies',
                {
                    resource,
                    run: (parameters) => {
                        this.#role(parameters);
                        return members('AttachedPolicies', []);
                    },
                },
            ],
        ];
    }
    #policyOperations() {
        const resource = (parameters) => `role/${roleName(parameters)}`;
        return [
            ['PutRolePolicy', { resource, run: (parameters) => this.#putRolePolicy(parameters) }],
            ['GetRolePolicy', { resource, run: (parameters) => this.#rolePolicyXml(parameters) }],
            ['DeleteRolePolicy', { resource, run: (parameters) => this.#deleteRolePolicy(parameters) }],
            [
                'ListRolePolicies',
                {
                    resource,
                    run: (parameters) => members('PolicyNames', Object.keys(this.#role(parameters).policies)),
                },
            ],
        ];
    }
    #providerOperations() {
        const resource = (parameters) => `oidc-provider/${issuerOf(parameters)}`;
        return [
            ['CreateOpenIDConnectProvider', { resource, run: (parameters) => this.#createProvider(parameters) }],
            [
                'GetOpenIDConnectProvider',
                { resource, run: (parameters) => providerXml(this.#provider(parameters)) },
            ],
            [
                'DeleteOpenIDConnectProvider',
                {
                    resource,
                    run: (parameters) => {
                        this.#store.removeProvider(issuerOf(parameters));
                        return '';
                    },
                },
            ],
            ['ListOpenIDConnectProviders', { resource: () => 'oidc-provider/*', run: () => this.#providersXml() }],
            [
                'AddClientIDToOpenIDConnectProvider',
                {
                    resource,
                    run: (parameters) => this.#changeClientIds(parameters, (ids, id) => [...new Set([...ids, id])]),
                },
            ],
            [
                'RemoveClientIDFromOpenIDConnectProvider',
                {
                    resource,
                    run: (parameters) => this.#changeClientIds(parameters, (ids, id) => ids.filter((one) => one !== id)),
                },
            ],
        ];
    }
    #role(parameters) {
        const name = roleName(parameters);
        const role = this.#store.role(name);
        if (role === undefined)
            throw noSuchEntity(`The role with name ${name} cannot be found.`);
        return role;
    }
    #createRole(parameters) {
        const name = roleName(parameters);
        if (this.#store.role(name) !== undefined) {
            throw new QueryError('EntityAlreadyExists', 409, `Role with name ${name} already exists.`);
        }
        const role = {
            name,
            id: uniqueId('AROA'),
            path: parameters.optional('Path') === undefined ? '/' : parameters.required('Path', PATH),
            description: parameters.optional('Description') ?? '',
            createdTime: this.#clock(),
            maxSessionDuration: parameters.integer('MaxSessionDuration', 3600, 3600, 43_200),
            trustPolicy: policyText(parameters, 'AssumeRolePolicyDocument', 'trust'),
            policies: {},
        };
        this.#store.putRole(role);
        return role;
    }
    #updateRole(parameters) {
        const role = this.#role(parameters);
        this.#store.putRole({
            ...role,
            description: parameters.optional('Description') ?? role.description,
            maxSessionDuration: parameters.integer('MaxSessionDuration', role.maxSessionDuration, 3600, 43_200),
        });
        return '';
    }
    #deleteRole(parameters) {
        const role = this.#role(parameters);
        if (Object.keys(role.policies).length > 0) {
            throw new QueryError('DeleteConflict', 409, 'Cannot delete entity, must delete policies first.');
        }
        this.#store.removeRole(role.name);
        return '';
    }
    #putRolePolicy(parameters) {
        const role = this.#role(parameters);
        const name = parameters.required('PolicyName', NAME);
        const text = policyText(parameters, 'PolicyDocument', 'identity');
        this.#store.putRole({ ...role, policies: { ...role.policies, [name]: text } });
        return '';
    }
    #rolePolicyXml(parameters) {
        const role = this.#role(parameters);
        const name = parameters.required('PolicyName', NAME);
        return {
            RoleName: role.name,
            PolicyName: name,
            PolicyDocument: encodeURIComponent(policyOf(role, name)),
        };
    }
    #deleteRolePolicy(parameters) {
        const role = this.#role(parameters);
        const name = parameters.required('PolicyName', NAME);
        policyOf(role, name);
        const { [name]: _removed, ...policies } = role.policies;
        this.#store.putRole({ ...role, policies });
        return '';
    }
    #roleXml(role) {
        return {
            Path: role.path,
            RoleName: role.name,
            RoleId: role.id,
            Arn: roleArn(this.#store.state.account, role),
            CreateDate: new Date(role.createdTime).toISOString(),
            AssumeRolePolicyDocument: encodeURIComponent(role.trustPolicy),
            Description: role.description,
            MaxSessionDuration: role.maxSessionDuration,
        };
    }
    #createProvider(parameters) {
        const issuer = issuerOf(parameters);
        if (this.#store.provider(issuer) !== undefined) {
            throw new QueryError('EntityAlreadyExists', 409, `Provider with url https://${issuer} already exists.`);
        }
        this.#store.putProvider({
            issuer,
            clientIds: parameters.list('ClientIDList'),
            thumbprints: parameters.list('ThumbprintList'),
            createdTime: this.#clock(),
        });
        return { OpenIDConnectProviderArn: this.#providerArn(issuer) };
    }
    #providersXml() {
        const entries = this.#store.state.providers.map(({ issuer }) => ({ Arn: this.#providerArn(issuer) }));
        return members('OpenIDConnectProviderList', entries);
    }
    #provider(parameters) {
        const issuer = issuerOf(parameters);
        const provider = this.#store.provider(issuer);
        if (provider === undefined) {
            throw noSuchEntity(`OpenIDConnect Provider not found for arn ${this.#providerArn(issuer)}`);
        }
        return provider;
    }
    #changeClientIds(parameters, change) {
        const provider = this.#provider(parameters);
        const clientIds = change(provider.clientIds, parameters.required('ClientID'));
        this.#store.putProvider({ ...provider, clientIds });
        return '';
    }
    #providerArn(issuer) {
        return `arn:aws:iam::${this.#store.state.account}:oidc-provider/${issuer}`;
    }
}
function roleName(parameters) {
    return parameters.required('RoleName', ROLE_NAME);
}
/** From `Url` when a provider is made, from its ARN afterwards; without scheme. */
function issuerOf(parameters) {
    const url = parameters.optional('Url');
    if (url !== undefined)
        return parameters.required('Url', /^https:\/\/[^\s?#]+$/).slice('https://'.length);
    const arn = parameters.required('OpenIDConnectProviderArn', /^arn:aws:iam::\d{12}:oidc-provider\/\S+$/);
    return arn.slice(arn.indexOf('/') + 1);
}
function providerXml(provider) {
    return {
        Url: provider.issuer,
        CreateDate: new Date(provider.createdTime).toISOString(),
        ClientIDList: { member: provider.clientIds },
        ThumbprintList: { member: provider.thumbprints },
    };
}
function policyOf(role, name) {
    const text = Object.hasOwn(role.policies, name) ? role.policies[name] : undefined;
    if (text === undefined)
        throw noSuchEntity(`The role policy with name ${name} cannot be found.`);
    return text;
}
function policyText(parameters, parameter, kind) {
    const text = parameters.required(parameter);
    try {
        parsePolicy(text, kind, parameter);
    }
    catch (error) {
        if (error instanceof PolicySyntaxError)
            throw new QueryError('MalformedPolicyDocument', 400, error.message);
        throw error;
    }
    return text;
}
function members(element, entries) {
    return { [element]: { member: entries }, IsTruncated: 'false' };
}
function noSuchEntity(message) {
    return new QueryError('NoSuchEntity', 404, message);
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(72896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/import.js
var key_import = __webpack_require__(61187);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js
var generate_key_pair = __webpack_require__(59480);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js
var key_export = __webpack_require__(17968);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwk/thumbprint.js
var thumbprint = __webpack_require__(7448);
;// CONCATENATED MODULE: ./.build/emulator/identity/issuer.js


/** The issuer that GitHub's own tokens name, so that a user's own trust policy is judged as it stands. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const LIFETIME_SECONDS = 300;
const BACKDATED_SECONDS = 600;
/** A request for a token that cannot be answered; the message is told to the caller. */
class IssuerError extends Error {
    name = 'IssuerError';
}
/** Plays GitHub's issuer of ID tokens: one RSA key, kept in the data folder and made when first needed. */
class Issuer {
    #store;
    #clock;
    #key;
    constructor(store, clock) {
        this.#store = store;
        this.#clock = clock;
    }
    /** The JSON Web Key Set: public halves only. */
    async keys() {
        const { kty, n, e, kid, alg } = await this.#privateKey();
        return { keys: [{ kty, n, e, kid, alg, use: 'sig' }] };
    }
    /**
     * Signs a token about a job.
     *
     * @param query `audience`, and claims to put in the place of the defaults: `repository=acme/app&ref=…`
     * @throws IssuerError for a claim that such tokens do not have
     */
    async token(query) {
        const key = await this.#privateKey();
        const claims = claimsOf(query, Math.floor(this.#clock() / 1000));
        return new sign/* SignJWT */.P(claims)
            .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: key.kid })
            .sign(await (0,key_import/* importJWK */.Og)(key, 'RS256'));
    }
    #privateKey() {
        this.#key ??= this.#loadKey();
        return this.#key;
    }
    async #loadKey() {
        const kept = this.#store.state.idTokenSigningKey;
        if (kept !== undefined)
            return kept;
        const { privateKey } = await (0,generate_key_pair/* generateKeyPair */.T)('RS256', { extractable: true });
        const key = await (0,key_export/* exportJWK */.JU)(privateKey);
        const named = { ...key, alg: 'RS256', kid: await (0,thumbprint/* calculateJwkThumbprint */.s)(key) };
        this.#store.change({ idTokenSigningKey: named });
        return named;
    }
}
/** OpenID Connect Discovery 1.0, with the keys where they really are. */
function discoveryDocument(origin) {
    return {
        issuer: GITHUB_ISSUER,
        jwks_uri: `${origin}/_oidc/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        claims_supported: [
            'sub',
            'aud',
            'exp',
            'iat',
            'iss',
            'jti',
            'nbf',
            ...Object.keys(defaultClaims(new Map())),
        ],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
    };
}
const NUMERIC_CLAIMS = ['iat', 'nbf', 'exp'];
/** Claims that a token has only when asked for, and the registered ones. */
const OTHER_CLAIMS = [
    'environment',
    'environment_node_id',
    'enterprise',
    'enterprise_id',
    'iss',
    'sub',
    'jti',
    ...NUMERIC_CLAIMS,
];
function claimsOf(query, now) {
    const given = new Map([...query].filter(([name]) => name !== 'audience' && name !== 'api-version'));
    const defaults = defaultClaims(given);
    const claims = {
        jti: (0,external_node_crypto_.randomUUID)(),
        aud: query.get('audience') ?? `https://github.com/${defaults['repository_owner']}`,
        iss: GITHUB_ISSUER,
        iat: now,
        nbf: now - BACKDATED_SECONDS,
        exp: now + LIFETIME_SECONDS,
        ...defaults,
    };
    for (const [name, value] of given) {
        if (!(name in defaults) && !OTHER_CLAIMS.includes(name)) {
            throw new IssuerError(`ID tokens have no claim ${name}`);
        }
        claims[name] = NUMERIC_CLAIMS.includes(name) ? secondsOf(name, value) : value;
    }
    return { sub: subjectOf(claims), ...claims };
}
function secondsOf(name, text) {
    if (!/^\d{1,12}$/.test(text))
        throw new IssuerError(`the claim ${name} is a number of seconds`);
    return Number(text);
}
/** GitHub docs, "OpenID Connect reference": an environment comes before a pull request, and that before the ref. */
function subjectOf(claims) {
    const repository = `repo:${claims['repository']}`;
    if (claims['environment'] !== undefined)
        return `${repository}:environment:${claims['environment']}`;
    if (claims['event_name'] === 'pull_request')
        return `${repository}:pull_request`;
    return `${repository}:ref:${claims['ref']}`;
}
/** @param given claims that others are derived from */
function defaultClaims(given) {
    const isPullRequest = given.get('event_name') === 'pull_request';
    const repository = given.get('repository') ?? 'acme/app';
    const owner = given.get('repository_owner') ?? repository.split('/', 1)[0];
    const ref = given.get('ref') ?? (isPullRequest ? 'refs/pull/1/merge' : 'refs/heads/main');
    const workflowRef = given.get('workflow_ref') ?? `${repository}/.github/workflows/build.yml@${ref}`;
    const sha = given.get('sha') ?? '0123456789abcdef0123456789abcdef01234567';
    return {
        ref,
        ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        ref_protected: 'false',
        sha,
        head_ref: isPullRequest ? 'feature' : '',
        base_ref: isPullRequest ? 'main' : '',
        repository,
        repository_id: '1001',
        repository_owner: owner,
        repository_owner_id: '2001',
        repository_visibility: 'private',
        actor: 'octocat',
        actor_id: '3001',
        workflow: 'build',
        workflow_ref: workflowRef,
        workflow_sha: sha,
        job_workflow_ref: workflowRef,
        job_workflow_sha: sha,
        event_name: 'push',
        run_id: '1',
        run_number: '1',
        run_attempt: '1',
        runner_environment: 'github-hosted',
    };
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(77961);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(36687);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var verify = __webpack_require__(25057);
;// CONCATENATED MODULE: ./.build/emulator/identity/sts.js







const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
const ROLE_ARN = /^arn:aws:iam::\d{12}:role\/\S+$/;
const LEAST_SECONDS = 900;
const sts_DEFAULT_SECONDS = 3600;
const CHAINED_SECONDS = 3600;
const LONGEST_SECONDS = 43_200;
/** The claims that STS gives to trust policies, besides `sub` and `aud` (IAM user guide, "OIDC condition keys"). */
const CONDITION_CLAIMS = [
    'sub',
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'workflow',
];
/** AWS Security Token Service, as far as jobs and command lines need it. @see STS API reference */
class Sts {
    #store;
    #access;
    #issuer;
    #clock;
    constructor(store, access, issuer, clock) {
        this.#store = store;
        this.#access = access;
        this.#issuer = issuer;
        this.#clock = clock;
    }
    /** @returns the result element; throws QueryError */
    async answer(operation, request) {
        if (operation === 'AssumeRoleWithWebIdentity')
            return this.#assumeRoleWithWebIdentity(request);
        if (request.principal === undefined) {
            throw new QueryError('MissingAuthenticationToken', 403, 'Request is missing Authentication Token');
        }
        if (operation === 'GetCallerIdentity')
            return callerIdentity(request.principal);
        if (operation === 'AssumeRole')
            return this.#assumeRole(request, request.principal);
        throw new QueryError('InvalidAction', 400, `The embedded STS does not have the operation ${operation}`);
    }
    async #assumeRoleWithWebIdentity({ parameters, deny }) {
        const sessionName = parameters.required('RoleSessionName', SESSION_NAME);
        const arn = parameters.required('RoleArn', ROLE_ARN);
        const claims = await this.#verifyIdToken(parameters.required('WebIdentityToken'), deny);
        const issuer = claims.iss.replace(/^https:\/\//, '');
        const providerArn = `arn:aws:iam::${this.#store.state.account}:oidc-provider/${issuer}`;
        const role = this.#findRole(arn);
        const decision = role === undefined
            ? { allowed: false, why: `there is no role ${arn}` }
            : this.#judgeTrust(role, 'sts:AssumeRoleWithWebIdentity', { Federated: providerArn }, undefined, {
                ...identityKeys(issuer, claims),
                'aws:FederatedProvider': providerArn,
                'sts:RoleSessionName': sessionName,
            });
        if (role === undefined || !decision.allowed) {
            deny(decision.why);
            throw new QueryError('AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
        }
        const session = this.#newSession(role, sessionName, parameters, role.maxSessionDuration);
        return {
            ...this.#sessionXml(session),
            SubjectFromWebIdentityToken: claims.sub ?? '',
            Audience: String(claims.aud),
            Provider: providerArn,
        };
    }
    /** In the order in which STS refuses: provider, signature, audience, time. */
    async #verifyIdToken(token, deny) {
        const refuse = (code, message, why = message) => {
            deny(why);
            throw new QueryError(code, 400, message);
        };
        let stated;
        try {
            stated = (0,decode_jwt/* decodeJwt */.i)(token);
        }
        catch {
            return refuse('InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
        }
        const clientIds = this.#clientIdsOf(stated.iss);
        if (clientIds === undefined) {
            return refuse('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${stated.iss}`);
        }
        const now = new Date(this.#clock());
        try {
            const keys = (0,local/* createLocalJWKSet */.w)(await this.#issuer.keys());
            const { payload } = await (0,verify/* jwtVerify */.V)(token, keys, {
                algorithms: ['RS256'],
                audience: [...clientIds],
                currentDate: now,
                requiredClaims: ['exp', 'sub'],
            });
            return payload;
        }
        catch (error) {
            if (error instanceof util_errors/* JWTExpired */.n) {
                const expiry = new Date((stated.exp ?? 0) * 1000).toISOString();
                return refuse('ExpiredTokenException', `Token expired: current date/time ${now.toISOString()} must be before the expiration date/time ${expiry}`);
            }
            if (error instanceof util_errors/* JWTClaimValidationFailed */.ie && error.claim === 'aud') {
                const why = `the token's audience ${String(stated.aud)} is not among ${clientIds.join(', ')}`;
                return refuse('InvalidIdentityToken', 'Incorrect token audience', why);
            }
            const why = error instanceof util_errors/* JOSEError */.i4 ? error.message : 'the token could not be verified';
            return refuse('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements", why);
        }
    }
    /** The audiences that a provider is registered with. GitHub's counts as registered until somebody registers it. */
    #clientIdsOf(issuer) {
        if (issuer === undefined)
            return undefined;
        const provider = this.#store.provider(issuer.replace(/^https:\/\//, ''));
        if (provider !== undefined)
            return provider.clientIds;
        return issuer === GITHUB_ISSUER ? ['sts.amazonaws.com'] : undefined;
    }
    #assumeRole({ parameters, deny }, caller) {
        const sessionName = parameters.required('RoleSessionName', SESSION_NAME);
        const arn = parameters.required('RoleArn', ROLE_ARN);
        const tags = parameters.tags('Tags');
        const actions = tags.size === 0 ? ['sts:AssumeRole'] : ['sts:AssumeRole', 'sts:TagSession'];
        const role = this.#findRole(arn);
        const keys = assumeRoleKeys(sessionName, parameters.optional('ExternalId'), tags);
        for (const action of actions) {
            const decision = role === undefined
                ? { allowed: false, why: `there is no role ${arn}` }
                : this.#judgeAssumption(caller, role, action, keys);
            if (!decision.allowed) {
                deny(decision.why);
                throw new QueryError('AccessDenied', 403, `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${arn}`);
            }
        }
        const most = caller.session === undefined
            ? role.maxSessionDuration
            : Math.min(CHAINED_SECONDS, role.maxSessionDuration);
        return this.#sessionXml(this.#newSession(role, sessionName, parameters, most));
    }
    /**
     * A trust policy that names the caller itself is enough within an account; one that names the whole account leaves
     * it to the caller's own policies (IAM user guide, "Cross-account policy evaluation logic").
     */
    #judgeAssumption(caller, role, action, keys) {
        const own = this.#access.decide(caller, action, roleArn(caller.account, role), keys);
        if (own.denied)
            return own;
        const names = this.#namesOf(caller);
        const named = this.#judgeTrust(role, action, { AWS: names }, caller, keys);
        if (named.allowed || named.denied)
            return named;
        const account = [caller.account, `arn:aws:iam::${caller.account}:root`];
        const trusted = this.#judgeTrust(role, action, { AWS: [...names, ...account] }, caller, keys);
        return trusted.allowed ? own : trusted;
    }
    #namesOf(caller) {
        const role = this.#access.roleOf(caller);
        return role === undefined ? [caller.arn] : [caller.arn, roleArn(caller.account, role)];
    }
    #judgeTrust(role, action, principal, caller, keys) {
        const trust = parsePolicy(role.trustPolicy, 'trust', `trust policy of role ${role.name}`);
        return evaluate([trust], { action, principal, context: this.#access.context(caller, keys) });
    }
    #findRole(arn) {
        const { account, roles } = this.#store.state;
        return roles.find((role) => roleArn(account, role) === arn);
    }
    #newSession(role, sessionName, parameters, most) {
        const seconds = parameters.integer('DurationSeconds', Math.min(sts_DEFAULT_SECONDS, most), LEAST_SECONDS, LONGEST_SECONDS);
        if (seconds > most) {
            const limit = most < role.maxSessionDuration
                ? 'the 1 hour session limit for roles assumed by role chaining.'
                : 'the MaxSessionDuration set for this role.';
            throw new QueryError('ValidationError', 400, `The requested DurationSeconds exceeds ${limit}`);
        }
        if (parameters.optional('PolicyArns.member.1.arn') !== undefined) {
            throw new QueryError('ValidationError', 400, 'The embedded STS has no managed policies: give the session policy in Policy');
        }
        const policy = parameters.optional('Policy');
        if (policy !== undefined)
            checkSessionPolicy(policy);
        return {
            accessKeyId: uniqueId('ASIA'),
            secretAccessKey: newSecretAccessKey(),
            roleName: role.name,
            roleId: role.id,
            sessionName,
            expiresAt: Math.floor(this.#clock() / 1000 + seconds) * 1000,
            ...(policy === undefined ? {} : { policy }),
        };
    }
    #sessionXml(session) {
        const key = Buffer.from(this.#store.state.sessionKey, 'base64');
        const principal = this.#access.sessionPrincipal(session);
        return {
            Credentials: {
                AccessKeyId: session.accessKeyId,
                SecretAccessKey: session.secretAccessKey,
                SessionToken: sealSession(session, key),
                Expiration: new Date(session.expiresAt).toISOString().replace('.000Z', 'Z'),
            },
            AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
        };
    }
}
function callerIdentity({ arn, account, userId }) {
    return { Arn: arn, UserId: userId, Account: account };
}
function checkSessionPolicy(text) {
    if (text.length > 2048) {
        throw new QueryError('ValidationError', 400, 'The session policy is longer than 2048 characters');
    }
    try {
        parsePolicy(text, 'identity', 'session policy');
    }
    catch (error) {
        if (error instanceof PolicySyntaxError)
            throw new QueryError('MalformedPolicyDocument', 400, error.message);
        throw error;
    }
}
function identityKeys(issuer, claims) {
    const keys = {};
    if (claims.aud !== undefined)
        keys[`${issuer}:aud`] = claims.aud;
    for (const name of CONDITION_CLAIMS) {
        const value = claims[name];
        if (typeof value === 'string')
            keys[`${issuer}:${name}`] = value;
    }
    return keys;
}
function assumeRoleKeys(sessionName, externalId, tags) {
    return {
        'sts:RoleSessionName': sessionName,
        ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
        ...(tags.size === 0 ? {} : { 'aws:TagKeys': [...tags.keys()] }),
        ...Object.fromEntries([...tags].map(([key, value]) => [`aws:RequestTag/${key}`, value])),
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/emulator/planes/plane.js
/** An answer that is not a success. The plane's format decides how the text is wrapped. */
class PlaneError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.name = 'PlaneError';
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/planes/answer.js






/** What the formats without an error shape of their own answer with. Kinds that the service has no documented status for: see compat.ts. */
const STATUS_OF_KIND = {
    'not-found': 404,
    conflict: 409,
    validation: 400,
    quota: 413,
    blocked: COMPAT.blockedPublishStatus,
    unavailable: 503,
};
/** The status and text of an answer to something thrown; undefined when it is none of the expected errors. */
function refusalOf(error) {
    if (error instanceof PlaneError)
        return { status: error.status, message: error.message };
    if (error instanceof CatalogError)
        return { status: STATUS_OF_KIND[error.kind], message: error.message };
    return undefined;
}
/**
 * Answers with what went wrong, if that is one of the expected errors; throws anything else on. An answer that has
 * begun can only be broken off: a client must not take half an asset for a whole one.
 */
function sendRefusal({ request, response }, error, render) {
    if (response.headersSent) {
        response.destroy();
        return;
    }
    const refusal = refusalOf(error);
    if (refusal === undefined)
        throw error;
    request.resume();
    const { type, body } = render(refusal.message);
    response.writeHead(refusal.status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
}
function plainText(message) {
    return { type: 'text/plain; charset=utf-8', body: `${message}\n` };
}
/**
 * The decoded segments of a path below the endpoint. What could mean another place once it is part of a URL or a
 * file name (dot segments, slashes inside a segment, control characters) is no path that a repository has: 404.
 */
function segmentsOf(path) {
    const segments = path.split('/').map(answer_decode);
    for (const segment of segments) {
        if (segment === '.' || segment === '..' || /[/\\\p{Cc}]/u.test(segment))
            throw new PlaneError(404, 'Not found');
    }
    return segments;
}
function answer_decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw new PlaneError(400, 'The path is not valid percent-encoding');
    }
}
/** Sends a small text with its ETag, if `headers` names no other; answers 304 and HEAD as HTTP wants them. */
function sendText(exchange, body, headers, status = 200) {
    const bytes = Buffer.from(body);
    sendEncoded(exchange, () => bytes, { etag: etagOf(bytes), ...headers }, status);
}
/** Sends a text compressed to those who take that. The two forms have an ETag each, since their bytes differ. */
function sendCompressible(exchange, body, headers) {
    const bytes = Buffer.from(body);
    const vary = [headers['vary'], 'accept-encoding'].filter((field) => field !== undefined).join(', ');
    if (!acceptsGzip(exchange.request.headers['accept-encoding'])) {
        sendEncoded(exchange, () => bytes, { ...headers, vary, etag: etagOf(bytes) });
        return;
    }
    const gzipped = { ...headers, vary, etag: etagOf(bytes, '-gzip'), 'content-encoding': 'gzip' };
    sendEncoded(exchange, () => (0,external_node_zlib_.gzipSync)(bytes, { level: 1 }), gzipped);
}
function sendEncoded({ request, response }, encode, headers, status = 200) {
    const { etag, vary } = headers;
    if (status === 200 && matchesEtag(request.headers['if-none-match'], etag)) {
        response.writeHead(304, vary === undefined ? { etag } : { etag, vary }).end();
        return;
    }
    const bytes = encode();
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
}
function etagOf(bytes, suffix = '') {
    return `"${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}${suffix}"`;
}
/** RFC 9110, 12.5.3: named, and not with a quality of zero. */
function acceptsGzip(header = '') {
    return header.split(',').some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding));
}
/** Sends a stored asset: whole, one byte range of it, or only its headers. */
async function sendAsset({ request, response }, asset, contentType) {
    const etag = `"${asset.hashes['SHA-256']}"`;
    const lastModified = new Date(asset.publishedTime).toUTCString();
    const validators = { etag, 'last-modified': lastModified, 'accept-ranges': 'bytes' };
    if (matchesEtag(request.headers['if-none-match'], etag)) {
        response.writeHead(304, validators).end();
        return;
    }
    const ifRange = request.headers['if-range'];
    const isSameAsBefore = ifRange === undefined || ifRange === etag || ifRange === lastModified;
    const range = isSameAsBefore ? rangeOf(request.headers.range, asset.size) : undefined;
    if (range === 'unsatisfiable') {
        response.writeHead(416, { 'content-range': `bytes */${asset.size}` }).end();
        return;
    }
    if (range === undefined) {
        response.writeHead(200, { ...validators, 'content-type': contentType, 'content-length': asset.size });
    }
    else {
        response.writeHead(206, {
            ...validators,
            'content-type': contentType,
            'content-length': range.end - range.start + 1,
            'content-range': `bytes ${range.start}-${range.end}/${asset.size}`,
        });
    }
    if (request.method === 'HEAD') {
        response.end();
        return;
    }
    await (0,external_node_stream_promises_.pipeline)(asset.stream(range), response);
}
/** RFC 9110, 13.1.2: a list of tags, or `*`; weak tags match too. */
function matchesEtag(header, etag) {
    if (header === undefined)
        return false;
    return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
/** RFC 9110, 14.1.2. Several ranges, or a unit that is not bytes, are answered with the whole. */
function rangeOf(header, size) {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
    if (match === null || (match[1] === '' && match[2] === ''))
        return undefined;
    if (match[1] === '') {
        const length = Number(match[2]);
        if (length === 0 || size === 0)
            return 'unsatisfiable';
        return { start: Math.max(0, size - length), end: size - 1 };
    }
    const start = Number(match[1]);
    const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
    if (match[2] !== '' && Number(match[2]) < start)
        return undefined;
    return start >= size ? 'unsatisfiable' : { start, end };
}
/** Reads a small body whole; above `limit` bytes: 413. */
async function readBody(request, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > limit)
            throw new PlaneError(413, `The body is larger than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The digests that a repository keeps of every asset, of something that is no asset. */
function answer_digestsOf(bytes) {
    const digest = (algorithm) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex');
    return {
        MD5: digest('md5'),
        'SHA-1': digest('sha1'),
        'SHA-256': digest('sha256'),
        'SHA-512': digest('sha512'),
    };
}

;// CONCATENATED MODULE: ./.build/emulator/planes/cargo/frames.js


/**
 * Reads the two frames of a publish body in turn: each is its length (32 bits, little-endian), then its bytes.
 * @see the Cargo book, "Registry web API", "Publish"
 */
class FrameReader {
    #source;
    #rest = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /** @throws PlaneError 400 when the body ends too early or the frame is larger than `limit` bytes */
    async readFrame(limit) {
        const length = await this.#readLength();
        if (length > limit)
            throw new PlaneError(400, `The metadata is larger than ${limit} bytes`);
        return this.#read(length);
    }
    /** The next frame's length, and its bytes as a stream that fails unless the body ends exactly with it. */
    async openLastFrame() {
        const length = await this.#readLength();
        return { length, bytes: external_node_stream_.Readable.from(this.#readLast(length), { objectMode: false }) };
    }
    async *#readLast(length) {
        let missing = length - this.#rest.length;
        if (this.#rest.length > 0)
            yield this.#rest;
        while (missing >= 0) {
            const { done, value } = await this.#source.next();
            if (done === true)
                break;
            missing -= value.length;
            yield value;
        }
        if (missing !== 0)
            throw new PlaneError(400, 'The body is not as long as its frames say');
    }
    async #readLength() {
        return (await this.#read(4)).readUInt32LE();
    }
    async #read(length) {
        while (this.#rest.length < length) {
            const { done, value } = await this.#source.next();
            if (done === true)
                throw new PlaneError(400, 'The body is not as long as its frames say');
            this.#rest = Buffer.concat([this.#rest, value]);
        }
        const read = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return read;
    }
}

;// CONCATENATED MODULE: ./.build/emulator/planes/cargo/publishing.js







const METADATA_BYTES = 16 * 1024 ** 2;
/** Takes a crate. The index shows it as soon as this has answered: cargo polls until it does. */
async function publishCrate(plane) {
    const frames = new FrameReader(plane.request);
    const crate = readCrate(await frames.readFrame(METADATA_BYTES));
    plane.authorise('PublishPackageVersion', { name: packageOf(crate.name).name });
    const { length, bytes } = await frames.openLastFrame();
    if (length > COMPAT.assetBytes)
        throw new PlaneError(413, `The crate is larger than ${COMPAT.assetBytes} bytes`);
    const staged = await plane.catalog.stage(COMPAT.cargoAssetName(crate.name, crate.vers), bytes, COMPAT.assetBytes);
    await publishing_publish(plane, crate, staged);
}
function readCrate(json) {
    let document;
    try {
        document = JSON.parse(json.toString());
    }
    catch {
        throw new PlaneError(400, 'The metadata is no JSON');
    }
    const parsed = PUBLISHED_CRATE.safeParse(document);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new PlaneError(400, `The metadata is not what cargo sends: ${issue.path.join('.')}: ${issue.message}`);
    }
    if (!isCrateName(parsed.data.name))
        throw new PlaneError(400, `${parsed.data.name} is no crate name`);
    if ((0,semver.valid)(parsed.data.vers) === null || parsed.data.vers.startsWith('v')) {
        throw new PlaneError(400, `${parsed.data.vers} is no semantic version`);
    }
    return parsed.data;
}
async function publishing_publish(plane, crate, staged) {
    await plane.catalog.publish(plane.repository, {
        package: packageOf(crate.name),
        version: crate.vers,
        assets: [staged],
        status: 'Published',
        mayExtend: false,
        metadata: {
            displayName: crate.name,
            ...(crate.description == null ? {} : { summary: crate.description }),
            ...(crate.homepage == null ? {} : { homePage: crate.homepage }),
            ...(crate.license == null ? {} : { license: crate.license }),
            index: indexLineOf(crate, staged.hashes['SHA-256']),
        },
    });
}
/** A yanked version is one that is Unlisted: new builds do not find it, lockfiles still do. */
function setYanked(plane, crate, version, isYanked) {
    const name = packageOf(crate);
    plane.authorise('PublishPackageVersion', { name: name.name });
    const record = plane.catalog.findVersion(plane.repository, name, version);
    const [from, to] = isYanked ? ['Published', 'Unlisted'] : ['Unlisted', 'Published'];
    if (record === undefined || (record.status !== from && record.status !== to)) {
        throw new PlaneError(404, `${crate} ${version} is not in this repository`);
    }
    if (record.status === from)
        plane.catalog.setStatus(plane.repository, name, version, to);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/cargo.js






/**
 * The Cargo registry: a sparse index at its root, the web API below `api/v1`. Owners and search are not supported.
 * @see AWS CodeArtifact user guide, "Using CodeArtifact with Cargo"; the Cargo book, "Registries"
 */
const cargoPlane = async (plane) => {
    try {
        await cargo_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, (message) => ({
            type: 'application/json',
            body: JSON.stringify({ errors: [{ detail: message }] }),
        }));
    }
};
async function cargo_answer(plane) {
    const segments = segmentsOf(plane.path);
    if (segments[0] === 'api')
        return answerApi(plane, segments.slice(2).join('/'), segments);
    if (plane.method !== 'GET' && plane.method !== 'HEAD')
        throw methodRefused(plane);
    plane.authorise('ReadFromRepository', packageResource(segments.at(-1)));
    if (plane.path === 'config.json')
        return sendConfig(plane);
    return sendIndex(plane, segments);
}
async function answerApi(plane, route, segments) {
    const { method } = plane;
    const [, generation, crates, crate, version, verb] = segments;
    if (generation !== 'v1' || crates !== 'crates' || crate === undefined)
        throw new PlaneError(404, 'Not found');
    if (route === 'crates/new' && method === 'PUT') {
        await publishCrate(plane);
        return sendJson(plane, { warnings: { invalid_categories: [], invalid_badges: [], other: [] } });
    }
    if (segments.length === 6 && version !== undefined && COMPAT.cargoYank) {
        if ((verb === 'yank' && method === 'DELETE') || (verb === 'unyank' && method === 'PUT')) {
            setYanked(plane, crate, version, verb === 'yank');
            return sendJson(plane, { ok: true });
        }
    }
    if (method !== 'GET' && method !== 'HEAD')
        throw methodRefused(plane);
    plane.authorise('ReadFromRepository', packageResource(crate));
    if (segments.length === 6 && version !== undefined && verb === 'download')
        return sendCrate(plane, crate, version);
    if (segments.length === 5 && version === 'versions')
        return sendVersions(plane, crate);
    throw new PlaneError(404, 'Not found');
}
function methodRefused(plane) {
    return new PlaneError(405, `${plane.method} is not supported here`);
}
function packageResource(crate) {
    return crate === undefined || !isCrateName(crate) ? undefined : { name: packageOf(crate).name };
}
function sendConfig(plane) {
    const config = {
        dl: `${plane.endpoint}api/v1/crates/{crate}/{version}/download`,
        api: plane.endpoint.replace(/\/$/, ''),
        'auth-required': true,
    };
    sendJson(plane, config);
}
/** One line a version, oldest first. */
async function sendIndex(plane, segments) {
    const crate = segments.at(-1);
    if (!isCrateName(crate) || indexPath(crate) !== segments.join('/'))
        throw new PlaneError(404, 'Not found');
    const versions = await listedVersions(plane, crate);
    const lines = versions.map(({ line }) => `${JSON.stringify(line)}\n`);
    sendText(plane, lines.join(''), { 'content-type': 'text/plain' });
}
async function sendVersions(plane, crate) {
    const versions = await listedVersions(plane, crate);
    sendJson(plane, {
        versions: versions.map(({ line, publishedTime }) => ({
            crate: line.name,
            num: line.vers,
            created_at: new Date(publishedTime).toISOString(),
            yanked: line.yanked,
            checksum: line.cksum,
            dl_path: `/api/v1/crates/${line.name}/${line.vers}/download`,
        })),
    });
}
/** What any source has published, and this repository's own yanked versions. */
async function listedVersions({ catalog, repository }, crate) {
    const name = packageOf(crate);
    const view = await catalog.view(repository, name);
    const unlisted = COMPAT.cargoUnlistedIsYanked
        ? catalog.versions(repository, name).filter((version) => version.status === 'Unlisted')
        : [];
    const listed = [...(view?.versions ?? []), ...unlisted].flatMap((version) => listedVersion(version) ?? []);
    if (listed.length === 0)
        throw new PlaneError(404, `Crate ${crate} is not in this repository`);
    return listed.sort((a, b) => a.publishedTime - b.publishedTime);
}
function listedVersion(version) {
    const line = INDEX_LINE.safeParse(version.metadata['index']).data;
    if (line === undefined)
        return undefined;
    const yanked = version.status === 'Unlisted' || line.yanked === true;
    return { publishedTime: version.publishedTime, line: { ...line, yanked } };
}
async function sendCrate(plane, crate, version) {
    const { catalog, repository } = plane;
    const asset = await catalog.openAsset(repository, packageOf(crate), version, COMPAT.cargoAssetName(crate, version));
    if (asset === undefined)
        throw new PlaneError(404, `${crate} ${version} is not in this repository`);
    await sendAsset(plane, asset, 'application/x-tar');
}
function sendJson(plane, document) {
    sendText(plane, JSON.stringify(document), { 'content-type': 'application/json' });
}

;// CONCATENATED MODULE: ./.build/emulator/planes/maven/publishing.js





const publishing_METADATA_BYTES = 8 * 1024 ** 2;
const CHECKSUM_BYTES = 1024;
/** Takes what a PUT brings: a file, a checksum to compare, or the metadata that finishes a version. */
async function put(plane, location) {
    plane.authorise(location.kind === 'asset' ? 'PublishPackageVersion' : 'PutPackageMetadata', location.name);
    if (location.checksum !== undefined)
        await compareChecksum(plane, location, location.checksum);
    else if (location.kind === 'asset')
        await publishing_putAsset(plane, location.name, location.version, location.asset);
    else if (location.kind === 'package metadata')
        await putPackageMetadata(plane, location.name);
    else
        await putSnapshotMetadata(plane, location.name, location.version);
    plane.response.writeHead(COMPAT.mavenPutStatus, { 'content-length': 0 }).end();
}
/** A version stays unfinished, and invisible, until metadata names it. */
async function publishing_putAsset(plane, name, version, asset) {
    const staged = await plane.catalog.stage(asset, plane.request, COMPAT.assetBytes);
    await maven_publishing_publish(plane, staged, { package: name, version, status: 'Unfinished' });
}
/** Finishes every unfinished version that the metadata names. */
async function putPackageMetadata(plane, name) {
    const { catalog, repository } = plane;
    const bytes = await readBody(plane.request, publishing_METADATA_BYTES);
    const metadata = readOrRefuse(bytes);
    if (Object.keys(metadata.plugins).length === 0) {
        checkNames(metadata, name);
        const named = metadata.versions.flatMap((version) => catalog.findVersion(repository, name, version) ?? []);
        if (named.length === 0)
            throw new PlaneError(COMPAT.mavenUnknownVersionsStatus, `None of the versions that the metadata names is in this repository`);
        const unfinished = named.filter((version) => version.status === 'Unfinished');
        for (const version of unfinished)
            checkMismatches(version);
        for (const { version } of unfinished) {
            const staged = await catalog.stage(METADATA_FILE, bytes);
            await maven_publishing_publish(plane, staged, { package: name, version, status: 'Published' });
        }
    }
    rememberMetadata(plane, name, bytes);
}
/**
 * Makes a build the snapshot's newest: the build becomes Unlisted, the snapshot, whose one asset is this metadata,
 * is Published. The text is kept in the version's metadata as well, since readers take it from a view: an upstream's
 * snapshot must not freeze where it is read.
 * @see AWS CodeArtifact user guide, "Use Maven snapshots"
 */
async function putSnapshotMetadata(plane, name, version) {
    const { catalog, repository } = plane;
    const bytes = await readBody(plane.request, publishing_METADATA_BYTES);
    const metadata = readOrRefuse(bytes);
    checkNames(metadata, name);
    if (metadata.build === undefined) {
        throw new PlaneError(400, 'Only unique snapshots are supported: the metadata names no build');
    }
    const build = version.slice(0, -'SNAPSHOT'.length) + metadata.build;
    const record = catalog.findVersion(repository, name, build);
    if (record === undefined)
        throw new PlaneError(404, `Build ${build} is not in this repository`);
    checkMismatches(record);
    if (record.status === 'Unfinished')
        catalog.setStatus(repository, name, build, 'Unlisted');
    const staged = await catalog.stage(METADATA_FILE, bytes);
    await maven_publishing_publish(plane, staged, {
        package: name,
        version,
        status: 'Published',
        metadata: { mavenMetadata: bytes.toString() },
        mayReplace: [METADATA_FILE],
    });
}
async function maven_publishing_publish(plane, staged, publication) {
    await plane.catalog.publish(plane.repository, { ...publication, assets: [staged], mayExtend: true });
}
function readOrRefuse(bytes) {
    const metadata = readMetadata(bytes.toString());
    if (metadata === undefined)
        throw new PlaneError(400, `The body is no ${METADATA_FILE}`);
    return metadata;
}
function checkNames(metadata, name) {
    if (metadata.groupId !== name.namespace || metadata.artifactId !== name.name) {
        const found = `${metadata.groupId ?? ''}:${metadata.artifactId ?? ''}`;
        throw new PlaneError(400, `The metadata is that of ${found}, not of ${name.namespace}:${name.name}`);
    }
}
/**
 * Checksums are never stored, only compared, to the letter: lower-case hex. A mismatch is remembered until the right
 * checksum comes, because it keeps the version from being finished.
 * @see AWS CodeArtifact user guide, "Using Maven checksums"
 */
async function compareChecksum(plane, location, algorithm) {
    const given = (await readBody(plane.request, CHECKSUM_BYTES)).toString().trim();
    const hashes = publishing_hashesOf(plane, location);
    if (hashes === undefined)
        throw new PlaneError(404, 'The file of this checksum is not in this repository');
    const isSame = given === hashes[algorithm];
    if (location.kind === 'asset')
        noteMismatch(plane, location.name, location.version, location.asset, !isSame);
    if (!isSame) {
        throw new PlaneError(400, `Checksum mismatch: ${algorithm} ${given} was sent, ${hashes[algorithm]} was computed`);
    }
}
function publishing_hashesOf({ catalog, repository }, location) {
    if (location.kind === 'package metadata')
        return recall(catalog, repository.id, location.name);
    const asset = location.kind === 'asset' ? location.asset : METADATA_FILE;
    if (catalog.findVersion(repository, location.name, location.version) === undefined)
        return undefined;
    const assets = catalog.assets(repository, location.name, location.version);
    return assets.find((candidate) => candidate.name === asset)?.hashes;
}
function mismatchesOf(version) {
    return (version.metadata['checksumMismatches'] ?? {});
}
function noteMismatch({ catalog, repository }, name, version, asset, isMismatch) {
    const record = catalog.findVersion(repository, name, version);
    const { [asset]: before, ...others } = mismatchesOf(record);
    if ((before === true) === isMismatch)
        return;
    const checksumMismatches = isMismatch ? { ...others, [asset]: true } : others;
    catalog.setMetadata(repository, name, version, { ...record.metadata, checksumMismatches });
}
function checkMismatches(version) {
    const [asset] = Object.keys(mismatchesOf(version));
    if (asset !== undefined) {
        throw new PlaneError(400, `Version ${version.version} cannot be finished: the checksum sent for ${asset} does not match`);
    }
}
/**
 * Digests of the package metadata that was PUT last: its checksums follow at once, and the text itself is never
 * served again. Bounded; forgotten with the process.
 */
const lastMetadata = new WeakMap();
const REMEMBERED = 1000;
function rememberMetadata({ catalog, repository }, name, bytes) {
    const known = lastMetadata.get(catalog) ?? new Map();
    lastMetadata.set(catalog, known);
    const key = keyOf(repository.id, name);
    known.delete(key);
    known.set(key, answer_digestsOf(bytes));
    if (known.size > REMEMBERED)
        known.delete(known.keys().next().value);
}
function recall(catalog, repositoryId, name) {
    return lastMetadata.get(catalog)?.get(keyOf(repositoryId, name));
}
function keyOf(repositoryId, name) {
    return `${repositoryId}:${name.namespace}:${name.name}`;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/maven.js





/**
 * The Maven repository: the plain layout, read and written.
 * @see AWS CodeArtifact user guide, "Using CodeArtifact with Maven"
 */
const mavenPlane = async (plane) => {
    try {
        await maven_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, plainText);
    }
};
async function maven_answer(plane) {
    const location = locate(segmentsOf(plane.path));
    switch (plane.method) {
        case 'GET':
        case 'HEAD':
            plane.authorise('ReadFromRepository', location?.name);
            if (location === undefined)
                throw new PlaneError(404, 'Not found');
            return location.kind === 'asset' ? sendFile(plane, location) : sendMetadata(plane, location);
        case 'PUT':
            if (location === undefined)
                throw new PlaneError(400, 'No file of a package can have this path');
            return put(plane, location);
        default:
            throw new PlaneError(405, `${plane.method} is not supported here`);
    }
}
async function sendFile(plane, location) {
    const { catalog, repository } = plane;
    const { name, version, asset, checksum } = location;
    if (catalog.findVersion(repository, name, version)?.status === 'Unfinished') {
        throw new PlaneError(404, `Version ${version} is unfinished`);
    }
    const found = await catalog.openAsset(repository, name, version, asset);
    if (found === undefined)
        throw new PlaneError(404, `${asset} is not in this repository`);
    if (checksum === undefined)
        await sendAsset(plane, found, contentTypeOf(asset));
    else
        sendText(plane, found.hashes[checksum], { 'content-type': 'text/plain' });
}
async function sendMetadata(plane, location) {
    const text = await metadataText(plane, location);
    if (text === undefined)
        throw new PlaneError(404, 'Not found');
    if (location.checksum === undefined)
        sendText(plane, text, { 'content-type': 'text/xml' });
    else
        sendText(plane, answer_digestsOf(Buffer.from(text))[location.checksum], { 'content-type': 'text/plain' });
}
async function metadataText({ catalog, repository }, location) {
    const view = await catalog.view(repository, location.name);
    if (view === undefined)
        return undefined;
    if (location.kind === 'package metadata')
        return writeMetadata(location.name, view);
    const snapshot = view.versions.find((version) => version.version === location.version);
    const text = snapshot?.metadata['mavenMetadata'];
    return typeof text === 'string' ? text : undefined;
}
function contentTypeOf(asset) {
    if (asset.endsWith('.pom') || asset.endsWith('.xml'))
        return 'text/xml';
    return asset.endsWith('.jar') ? 'application/java-archive' : 'application/octet-stream';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/emulator/planes/npm/body.js




const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/**
 * Reads a JSON body, gzip'd or not.
 *
 * @throws PlaneError 400 for what is no JSON, 413 above the limit (before and after inflating), 415 for other codings
 */
async function body_readJson(request) {
    const limit = COMPAT.npmPublishBytes;
    if (Number(request.headers['content-length'] ?? 0) > limit)
        throw tooLarge(limit);
    const bytes = await decoded(await readAll(request, limit), request.headers['content-encoding'], limit);
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new PlaneError(400, 'the body is not valid JSON');
    }
}
async function readAll(request, limit) {
    const chunks = [];
    let size = 0;
    // Destroying the request would take the connection with it, and so the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
async function decoded(bytes, coding, limit) {
    if (coding === undefined || coding === 'identity')
        return bytes;
    if (coding !== 'gzip')
        throw new PlaneError(415, `content coding ${coding} is not supported`);
    try {
        return await inflate(bytes, { maxOutputLength: limit });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(limit);
        throw new PlaneError(400, 'the body is not valid gzip');
    }
}
function tooLarge(limit) {
    return new PlaneError(413, `the body is larger than ${limit} bytes`);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/npm/route.js

/**
 * Reads a raw path. Scopes come as `@scope%2fname`, `@scope%2Fname` and `@scope/name`, in every place.
 *
 * @throws PlaneError 400, 404
 */
function routeOf(path) {
    const segments = path.split('/').map(route_decode);
    if (segments.at(-1) === '')
        segments.pop();
    if (segments[0] === '-')
        return serviceRoute(segments.slice(1));
    const { name, rest } = takeName(segments);
    if (rest.length === 0)
        return { kind: 'package', name };
    if (rest.includes('-rev'))
        return { kind: 'unpublish' };
    if (rest[0] === '-') {
        const version = rest.length === 2 ? route_versionOf(name, rest[1]) : undefined;
        if (version === undefined)
            throw new PlaneError(404, 'not found');
        return { kind: 'tarball', name, version };
    }
    if (rest.length === 1)
        return { kind: 'manifest', name, selector: rest[0] };
    throw new PlaneError(404, 'not found');
}
/** `react`, `@types/react`. */
function fullName({ namespace, name }) {
    return namespace === undefined ? name : `@${namespace}/${name}`;
}
function serviceRoute(segments) {
    if (segments.length === 1 && segments[0] === 'ping')
        return { kind: 'ping' };
    if (segments[0] !== 'package')
        return { kind: 'unsupported' };
    const { name, rest } = takeName(segments.slice(1));
    if (rest[0] !== 'dist-tags' || rest.length > 2)
        return { kind: 'unsupported' };
    return { kind: 'tags', name, tag: rest[1] };
}
function takeName(segments) {
    const [first = '', second] = segments;
    if (!first.startsWith('@'))
        return { name: checked(undefined, first), rest: segments.slice(1) };
    const slash = first.indexOf('/');
    if (slash !== -1) {
        return { name: checked(first.slice(1, slash), first.slice(slash + 1)), rest: segments.slice(1) };
    }
    return { name: checked(first.slice(1), second ?? ''), rest: segments.slice(2) };
}
/** The names that npm takes: safe in a URL, not hidden. @see validate-npm-package-name, rules for old packages */
function checked(namespace, name) {
    const isFine = isPart(name) &&
        (namespace === undefined ? !name.startsWith('_') : isPart(namespace) && !namespace.startsWith('_'));
    if (!isFine)
        throw new PlaneError(404, 'not found');
    return { format: 'npm', ...(namespace === undefined ? {} : { namespace }), name };
}
function isPart(text) {
    return text !== '' && text.length <= 255 && !text.startsWith('.') && encodeURIComponent(text) === text;
}
function route_versionOf({ name }, file) {
    const prefix = `${name}-`;
    if (!file.startsWith(prefix) || !file.endsWith('.tgz'))
        return undefined;
    return file.slice(prefix.length, -'.tgz'.length);
}
function route_decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw new PlaneError(400, 'the path is not valid percent-encoding');
    }
}

;// CONCATENATED MODULE: ./.build/emulator/planes/npm/packument.js



/** Fields of a manifest that installing needs. @see npm registry documentation, "Package metadata", abbreviated form */
const ABBREVIATED = [
    'name',
    'version',
    'deprecated',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'bundleDependencies',
    'bundledDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'acceptDependencies',
    'bin',
    'directories',
    'dist',
    'engines',
    'os',
    'cpu',
    'libc',
    'funding',
    'hasInstallScript',
    '_hasShrinkwrap',
];
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
/** Versions that a listing shows. */
function packument_listedVersions(view) {
    return view.versions.filter(({ status }) => status === 'Published');
}
/** The whole document of a package, with the times of publication. */
function fullPackument(name, view, endpoint) {
    const listed = packument_listedVersions(view);
    const tags = distTags(view);
    const times = listed.map(({ version, publishedTime }) => [version, isoTime(publishedTime)]);
    const latest = listed.find(({ version }) => version === tags['latest'])?.metadata ?? {};
    return {
        _id: fullName(name),
        name: fullName(name),
        ...picked(latest, ['description', 'license', 'homepage', 'repository', 'bugs', 'author', 'keywords']),
        'dist-tags': tags,
        versions: Object.fromEntries(listed.map((version) => [version.version, manifestOf(name, version, endpoint)])),
        time: {
            created: extreme(listed, Math.min),
            modified: extreme(listed, Math.max),
            ...Object.fromEntries(times),
        },
        readme: typeof latest['readme'] === 'string' ? latest['readme'] : '',
    };
}
/** The document that installers ask for. */
function abbreviatedPackument(name, view, endpoint) {
    const listed = packument_listedVersions(view);
    return {
        name: fullName(name),
        modified: extreme(listed, Math.max),
        'dist-tags': distTags(view),
        versions: Object.fromEntries(listed.map((version) => [version.version, abbreviated(manifestOf(name, version, endpoint))])),
    };
}
/** A version's manifest as clients see it: its tarball is here, wherever it came from. */
function manifestOf(name, { version, metadata }, endpoint) {
    const { readme: _readme, readmeFilename: _readmeFilename, dist, ...manifest } = metadata;
    const tarball = `${endpoint}${fullName(name)}/-/${name.name}-${version}.tgz`;
    return { ...manifest, dist: { ...(packument_isObject(dist) ? dist : {}), tarball } };
}
/** The tags, with a `latest`: npm cannot install by bare name without one. */
function distTags(view) {
    if (view.tags['latest'] !== undefined || !COMPAT.npmLatestFallsBack)
        return view.tags;
    const versions = packument_listedVersions(view).map(({ version }) => version);
    const latest = semver.maxSatisfying(versions, '*') ?? semver.rsort([...versions])[0];
    return latest === undefined ? view.tags : { latest, ...view.tags };
}
function abbreviated(manifest) {
    return {
        ...picked(manifest, ABBREVIATED),
        ...(hasInstallScript(manifest) ? { hasInstallScript: true } : {}),
    };
}
function hasInstallScript(manifest) {
    const scripts = manifest['scripts'];
    return packument_isObject(scripts) && INSTALL_SCRIPTS.some((script) => typeof scripts[script] === 'string');
}
function picked(from, fields) {
    return Object.fromEntries(fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]));
}
function extreme(versions, choose) {
    return isoTime(choose(...versions.map(({ publishedTime }) => publishedTime)));
}
function isoTime(time) {
    return new Date(time).toISOString();
}
function packument_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/npm/publishing.js









const manifestSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* optional */.lqM(schemas/* looseObject */._H3({ integrity: schemas/* optional */.lqM(schemas/* string */.YjP()), shasum: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});
/** What `npm publish` sends. @see libnpmpublish */
const publishSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    'dist-tags': schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), manifestSchema),
    _attachments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ data: schemas/* string */.YjP(), length: schemas/* optional */.lqM(schemas/* number */.aig()) })),
});
/** What `npm deprecate` sends: the packument with other `deprecated` fields. */
const changeSchema = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ deprecated: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()])) })),
});
/** Answers `PUT <package>`: a new version when it brings a tarball, changed deprecations when not. */
async function receivePackument(plane, name) {
    const body = await body_readJson(plane.request);
    if (hasAttachments(body))
        await publishVersion(plane, name, publishing_parse(publishSchema, body));
    else
        await changeDeprecations(plane, name, publishing_parse(changeSchema, body));
}
async function publishVersion(plane, name, document) {
    plane.authorise('PublishPackageVersion', name);
    const { manifest, tarball } = readPublication(name, document);
    const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(tarball).digest('base64')}`;
    const shasum = (0,external_node_crypto_.createHash)('sha1').update(tarball).digest('hex');
    checkDigests(manifest, integrity, shasum, tarball);
    // The tarball's address depends on who asks; it is told anew each time.
    const { tarball: _, ...dist } = manifest.dist ?? {};
    const staged = await plane.catalog.stage(NPM_ASSET, tarball);
    await plane.catalog.publish(plane.repository, {
        package: name,
        version: manifest.version,
        assets: [staged],
        status: 'Published',
        metadata: { ...manifest, dist: { ...dist, integrity, shasum } },
        mayExtend: false,
        tags: document['dist-tags'] ?? {},
    });
}
/** One version, one tarball, and both of this package. */
function readPublication(name, document) {
    const versions = Object.entries(document.versions);
    const attachments = Object.entries(document._attachments);
    const [version, manifest] = versions[0] ?? [];
    const [file, attachment] = attachments[0] ?? [];
    if (versions.length !== 1 ||
        attachments.length !== 1 ||
        manifest === undefined ||
        attachment === undefined) {
        throw new PlaneError(400, 'a publish must hold exactly one version and one tarball');
    }
    if (document.name !== fullName(name) || manifest.name !== fullName(name) || manifest.version !== version) {
        throw new PlaneError(400, `the body is not a version of ${fullName(name)}`);
    }
    if (semver.valid(version, { loose: false }) !== version) {
        throw new PlaneError(400, `${version} is not a semantic version in its canonical form`);
    }
    if (!file.endsWith('.tgz'))
        throw new PlaneError(400, `${file} is not a tarball`);
    for (const [tag, target] of Object.entries(document['dist-tags'] ?? {})) {
        checkTag(tag);
        if (target !== version)
            throw new PlaneError(400, `tag ${tag} names another version than the one published`);
    }
    const tarball = Buffer.from(attachment.data, 'base64');
    if (tarball.length === 0 || (attachment.length !== undefined && attachment.length !== tarball.length)) {
        throw new PlaneError(400, 'the tarball is incomplete');
    }
    return { manifest, tarball };
}
/** @throws PlaneError 400 for what `npm install` would take for a version range */
function checkTag(tag) {
    if (tag === '' || encodeURIComponent(tag) !== tag || semver.validRange(tag) !== null) {
        throw new PlaneError(400, `${tag} cannot be a tag`);
    }
}
function checkDigests(manifest, integrity, shasum, tarball) {
    const stated = manifest.dist ?? {};
    if (stated.shasum !== undefined && stated.shasum.toLowerCase() !== shasum) {
        throw new PlaneError(400, 'the tarball does not match its shasum');
    }
    for (const token of stated.integrity?.trim().split(/\s+/) ?? []) {
        const match = /^(sha1|sha256|sha384|sha512)-([^?]+)/.exec(token);
        if (match === null)
            throw new PlaneError(400, `integrity ${token} is of no known algorithm`);
        const digest = match[1] === 'sha512' ? integrity.slice('sha512-'.length) : digestOf(match[1], tarball);
        if (digest !== match[2])
            throw new PlaneError(400, 'the tarball does not match its integrity');
    }
}
function digestOf(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('base64');
}
/** Only what differs is written, so that a document with upstream versions in it does not touch those. */
async function changeDeprecations(plane, name, document) {
    plane.authorise(COMPAT.npmDeprecateAction, name);
    const { catalog, repository } = plane;
    const view = await catalog.view(repository, name);
    const changed = Object.entries(document.versions).flatMap(([version, { deprecated }]) => {
        const known = view?.versions.find((candidate) => candidate.version === version);
        const after = messageOf(deprecated);
        return known !== undefined && messageOf(known.metadata['deprecated']) === after
            ? []
            : [{ version, after }];
    });
    for (const { version } of changed) {
        if (catalog.findVersion(repository, name, version) === undefined) {
            throw new PlaneError(404, `${fullName(name)}@${version} is not in this repository itself`);
        }
    }
    for (const { version, after } of changed) {
        const { deprecated: _, ...metadata } = catalog.findVersion(repository, name, version).metadata;
        const changedMetadata = after === undefined ? metadata : { ...metadata, deprecated: after };
        catalog.setMetadata(repository, name, version, changedMetadata);
    }
}
/** An empty text takes a deprecation back; some old manifests hold `false`. */
function messageOf(deprecated) {
    return typeof deprecated === 'string' && deprecated !== '' ? deprecated : undefined;
}
function hasAttachments(body) {
    return (typeof body === 'object' &&
        body !== null &&
        '_attachments' in body &&
        typeof body._attachments === 'object' &&
        body._attachments !== null &&
        Object.keys(body._attachments).length > 0);
}
function publishing_parse(schema, body) {
    const result = schema.safeParse(body);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new PlaneError(400, `the body is no npm document: ${issue.path.join('.')}: ${issue.message}`);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/npm.js








const INSTALL_TYPE = 'application/vnd.npm.install-v1+json';
/**
 * The npm repository.
 * @see AWS CodeArtifact user guide, "npm command support"; npm registry documentation
 */
const npmPlane = async (plane) => {
    try {
        await npm_answer(plane, routeOf(plane.path));
    }
    catch (error) {
        sendRefusal(plane, error, (message) => ({
            type: 'application/json',
            body: JSON.stringify({ error: message }),
        }));
    }
};
async function npm_answer(plane, route) {
    switch (route.kind) {
        case 'ping':
            allow(plane, 'GET');
            plane.authorise('ReadFromRepository');
            return npm_sendJson(plane, {});
        case 'package':
            if (allow(plane, 'GET', 'PUT') === 'GET')
                return sendPackument(plane, route.name);
            await receivePackument(plane, route.name);
            return npm_sendJson(plane, {}, COMPAT.npmWriteStatus);
        case 'manifest':
            allow(plane, 'GET');
            return sendManifest(plane, route.name, route.selector);
        case 'tarball':
            allow(plane, 'GET');
            return sendTarball(plane, route.name, route.version);
        case 'tags':
            if (route.tag !== undefined)
                return changeTag(plane, route.name, route.tag);
            allow(plane, 'GET');
            return sendTags(plane, route.name);
        case 'unpublish':
            plane.authorise('ReadFromRepository');
            throw new PlaneError(COMPAT.npmUnpublishStatus, 'unpublish is not supported: use DeletePackageVersions');
        case 'unsupported':
            plane.authorise('ReadFromRepository');
            throw new PlaneError(COMPAT.npmUnsupportedStatus, 'not supported');
    }
}
/** @returns the method, HEAD taken for GET */
function allow(plane, ...methods) {
    const asked = plane.method === 'HEAD' ? 'GET' : plane.method;
    const allowed = methods.find((method) => method === asked);
    if (allowed === undefined)
        throw new PlaneError(405, `${plane.method} is not supported here`);
    return allowed;
}
async function sendPackument(plane, name) {
    const view = await viewOf(plane, name);
    const isInstall = plane.request.headers.accept?.includes(INSTALL_TYPE) === true;
    const packument = isInstall ? abbreviatedPackument : fullPackument;
    sendCompressible(plane, JSON.stringify(packument(name, view, plane.endpoint)), {
        'content-type': isInstall ? INSTALL_TYPE : 'application/json',
        vary: 'accept',
    });
}
async function sendManifest(plane, name, selector) {
    const view = await viewOf(plane, name);
    const tags = distTags(view);
    const version = Object.hasOwn(tags, selector) ? tags[selector] : selector;
    const found = packument_listedVersions(view).find((candidate) => candidate.version === version);
    if (found === undefined)
        throw npm_notFound(`${fullName(name)}@${selector}`);
    return npm_sendJson(plane, manifestOf(name, found, plane.endpoint));
}
async function sendTarball(plane, name, version) {
    plane.authorise('ReadFromRepository', name);
    const asset = await plane.catalog.openAsset(plane.repository, name, version, NPM_ASSET);
    if (asset === undefined)
        throw npm_notFound(`${fullName(name)}@${version}`);
    await sendAsset(plane, asset, 'application/octet-stream');
}
async function sendTags(plane, name) {
    return npm_sendJson(plane, distTags(await viewOf(plane, name)));
}
async function changeTag(plane, name, tag) {
    const method = allow(plane, 'PUT', 'POST', 'DELETE');
    plane.authorise('PutPackageMetadata', name);
    if (method === 'DELETE') {
        if (tag === 'latest')
            throw new PlaneError(COMPAT.npmRemoveLatestStatus, 'the tag latest cannot be removed, only moved');
        plane.catalog.deleteTag(plane.repository, name, tag);
    }
    else {
        checkTag(tag);
        const version = await body_readJson(plane.request);
        if (typeof version !== 'string')
            throw new PlaneError(400, 'the body must be a version as a JSON string');
        plane.catalog.setTag(plane.repository, name, tag, version);
    }
    return npm_sendJson(plane, {}, COMPAT.npmWriteStatus);
}
/** @throws PlaneError 404 also when the repository knows the package but lists no version of it */
async function viewOf(plane, name) {
    plane.authorise('ReadFromRepository', name);
    const view = await plane.catalog.view(plane.repository, name);
    if (view === undefined || packument_listedVersions(view).length === 0)
        throw npm_notFound(fullName(name));
    return view;
}
function npm_notFound(what) {
    return new PlaneError(404, `${what} is not in this repository`);
}
function npm_sendJson(plane, value, status = 200) {
    sendText(plane, JSON.stringify(value), { 'content-type': 'application/json' }, status);
}

// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var busboy = __webpack_require__(86614);
;// CONCATENATED MODULE: ./.build/emulator/planes/form.js


/** A README travels as a field, so fields may be large; beyond this they are refused, never cut. */
const FIELD_BYTES = 16 * 1024 ** 2;
/**
 * Reads an upload form to its end. `receive` gets the content as a stream, with the fields that came before it; file
 * parts that are neither content nor attachment (an old client's signature) are skipped.
 *
 * @throws PlaneError 400 for a form that is none, or that has not exactly one content; what `receive` throws
 */
function readForm(request, files, receive) {
    const form = openForm(request, files);
    const fields = new Map();
    const attachments = new Map();
    let receiving;
    let open;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            request.unpipe(form);
            request.resume();
            reject(error);
        };
        form.on('field', (name, value, nameIsCut, valueIsCut) => {
            if (nameIsCut || valueIsCut)
                fail(new PlaneError(400, `The field ${name} is too large`));
            fields.set(name, [...(fields.get(name) ?? []), value]);
        });
        form.on('file', (name, content, fileName) => {
            if (files.attachments?.includes(name) === true) {
                const chunks = [];
                let size = 0;
                content.on('data', (chunk) => {
                    size += chunk.length;
                    if (size > FIELD_BYTES)
                        fail(new PlaneError(400, `The part ${name} is too large`));
                    else
                        chunks.push(chunk);
                });
                content.on('end', () => attachments.set(name, Buffer.concat(chunks)));
                return;
            }
            if (name !== files.content) {
                content.resume();
                return;
            }
            if (receiving !== undefined) {
                content.resume();
                fail(new PlaneError(400, 'The form has more than one content'));
                return;
            }
            open = content;
            receiving = receive(fields, fileName, content);
            receiving.catch((error) => {
                drain(content);
                fail(error);
            });
        });
        form.on('error', (error) => fail(new PlaneError(400, `The form is malformed: ${String(error)}`)));
        form.on('finish', () => {
            if (receiving === undefined)
                fail(new PlaneError(400, 'The form has no content'));
            else
                receiving.then((received) => resolve({ fields, attachments, received }), reject);
        });
        request.on('error', (error) => {
            open?.destroy(error);
            fail(error);
        });
        request.pipe(form);
    });
}
function openForm(request, files) {
    const names = [files.content, ...(files.attachments ?? [])];
    try {
        return new busboy.Busboy({
            headers: request.headers,
            // SwiftPM gives its files no file name.
            isPartAFile: (name, type, fileName) => fileName !== undefined || type === 'application/octet-stream' || names.includes(name ?? ''),
            limits: { fieldSize: FIELD_BYTES, fields: 10_000, files: 10 },
        });
    }
    catch (error) {
        throw new PlaneError(400, `The body is no multipart form: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function drain(content) {
    content.on('error', () => { });
    content.resume();
}
/** The one value of a field; undefined when it is absent or empty. */
function field(fields, name) {
    const value = fields.get(name)?.at(-1)?.trim();
    return value === undefined || value === '' ? undefined : value;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/emulator/planes/spool.js









/** Of one entry that is read: manifests are texts. */
const ENTRY_BYTES = 4 * 1024 ** 2;
/**
 * Writes a stream to a temporary file.
 * @param limit most bytes accepted
 * @throws PlaneError 413 above `limit`
 */
async function spool(content, limit) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codeartifact-upload-'));
    const path = (0,external_node_path_.join)(folder, 'file');
    const discard = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    let size = 0;
    const counting = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size > limit)
                done(new PlaneError(413, `The package is larger than ${limit} bytes`));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(content, counting, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }));
    }
    catch (error) {
        await discard();
        throw error;
    }
    return { path, discard };
}
/**
 * Contents of the entries of a zip archive that `isWanted` names.
 * @throws PlaneError 400 for what is no zip archive, or has such an entry of more than 4 MiB
 */
async function readZipEntries(path, isWanted) {
    const found = new Map();
    try {
        const zip = await (0,yauzl/* openPromise */.sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            for await (const entry of zip.eachEntry()) {
                if (!isWanted(entry.fileName))
                    continue;
                if (entry.uncompressedSize > ENTRY_BYTES)
                    throw new Error(`${entry.fileName} is larger than ${ENTRY_BYTES} bytes`);
                found.set(entry.fileName, await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry)));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw new PlaneError(400, `The package is no usable zip archive: ${error instanceof Error ? error.message : String(error)}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/nuget/nuspec.js




const DEPENDENCY_GROUPS = schemas/* array */.YOg(schemas/* looseObject */._H3({
    targetFramework: schemas/* optional */.lqM(schemas/* string */.YjP()),
    dependencies: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), range: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
}));
/** What the repository keeps of a version, and what a registration says of it. */
const NUGET_METADATA = schemas/* looseObject */._H3({
    /** The id as the package spells it. */
    displayName: schemas/* string */.YjP(),
    summary: schemas/* optional */.lqM(schemas/* string */.YjP()),
    homePage: schemas/* optional */.lqM(schemas/* string */.YjP()),
    license: schemas/* optional */.lqM(schemas/* string */.YjP()),
    authors: schemas/* optional */.lqM(schemas/* string */.YjP()),
    dependencyGroups: schemas/* optional */.lqM(DEPENDENCY_GROUPS),
    /** Only public packages have it: false for those that are not listed. */
    listed: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
/** @see NuGet docs, "Package identifier": what its client and its gallery take */
const ID = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const nuspec_parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => name === 'dependency' || name === 'group',
});
/**
 * Reads the manifest at the root of a package.
 * @throws PlaneError 400
 * @see NuGet docs, ".nuspec reference"
 */
function parseNuspec(text) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        throw new PlaneError(400, 'The nuspec declares a document type');
    let metadata;
    try {
        metadata = nuspec_element(nuspec_element(nuspec_parser.parse(text.replace(/^\ufeff/, ''), true)['package'])['metadata']);
    }
    catch {
        throw new PlaneError(400, 'The nuspec is not well-formed XML');
    }
    const id = nuspec_textOf(metadata['id']) ?? '';
    const version = (0,formats/* normaliseNugetVersion */._k)(nuspec_textOf(metadata['version']) ?? '');
    if (id.length > 100 || !ID.test(id))
        throw new PlaneError(400, `${JSON.stringify(id)} is no package id`);
    if (version === undefined)
        throw new PlaneError(400, `${JSON.stringify(metadata['version'])} is no package version`);
    return {
        id,
        version,
        metadata: {
            displayName: id,
            ...given('summary', nuspec_textOf(metadata['summary']) ?? nuspec_textOf(metadata['description'])),
            ...given('homePage', nuspec_textOf(metadata['projectUrl'])),
            ...given('license', nuspec_textOf(metadata['license'])),
            ...given('authors', nuspec_textOf(metadata['authors'])),
            dependencyGroups: dependencyGroups(nuspec_element(metadata['dependencies'])),
        },
    };
}
/** Dependencies outside of any group are those of every framework. */
function dependencyGroups(dependencies) {
    const groups = Array.isArray(dependencies['group']) ? dependencies['group'].map(nuspec_element) : [];
    const loose = dependenciesOf(dependencies);
    return [
        ...(loose.length === 0 ? [] : [{ dependencies: loose }]),
        ...groups.map((group) => ({
            ...given('targetFramework', nuspec_textOf(group['@targetFramework'])),
            dependencies: dependenciesOf(group),
        })),
    ];
}
function dependenciesOf(parent) {
    const all = Array.isArray(parent['dependency']) ? parent['dependency'].map(nuspec_element) : [];
    return all.flatMap((dependency) => {
        const id = nuspec_textOf(dependency['@id']);
        const range = nuspec_textOf(dependency['@version']);
        return id === undefined ? [] : [{ id, ...(range === undefined ? {} : { range: nuspec_rangeOf(range) }) }];
    });
}
/** Registrations spell a bare minimum version out. */
function nuspec_rangeOf(version) {
    return /^[[(]/.test(version) ? version : `[${version}, )`;
}
function given(key, value) {
    return (value === undefined ? {} : { [key]: value });
}
function nuspec_element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function nuspec_textOf(value) {
    const text = typeof value === 'object' && value !== null ? value['#text'] : value;
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/nuget/publishing.js






/** The id is unique without regard to case; what the package calls itself is kept as its display name. */
function publishing_packageOf(id) {
    return { format: 'nuget', name: id.toLowerCase() };
}
/** The spelling in which a version is known; versions that differ in letter case are one. */
function publishing_isSameVersion(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/**
 * Takes a package: its id and version are those of the nuspec inside, since the request names none.
 * @see NuGet Server API, "Push and delete"
 */
async function publishPackage(plane) {
    const { received } = await readForm(plane.request, { content: 'package' }, (_fields, _fileName, content) => spool(content, COMPAT.assetBytes));
    try {
        await publishFile(plane, received.path);
    }
    finally {
        await received.discard();
    }
}
async function publishFile(plane, path) {
    const { catalog, repository } = plane;
    const manifests = await readZipEntries(path, (name) => /^[^/]+\.nuspec$/i.test(name));
    if (manifests.size !== 1)
        throw new PlaneError(400, `The package has ${manifests.size} nuspec files at its root instead of one`);
    const { id, version, metadata } = parseNuspec([...manifests.values()][0].toString('utf8'));
    const name = publishing_packageOf(id);
    plane.authorise('ReadFromRepository', name);
    plane.authorise('PublishPackageVersion', name);
    const known = catalog.versions(repository, name).find((record) => publishing_isSameVersion(record.version, version));
    const spelled = known?.version ?? version;
    const staged = await catalog.stage(COMPAT.nugetAssetName(name.name, spelled), (0,external_node_fs_.createReadStream)(path), COMPAT.assetBytes);
    const { changed } = await catalog.publish(repository, {
        package: name,
        version: spelled,
        assets: [staged],
        status: 'Published',
        mayExtend: false,
        metadata,
    });
    if (!changed && COMPAT.nugetRepeatedPushConflicts)
        throw new PlaneError(409, `${id} ${spelled} is in this repository already`);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/nuget/version-order.js
/** Order of normalised NuGet versions: numbers, then labels as SemVer has it, letter case aside. */
function compareNugetVersions(a, b) {
    const [ours, theirs] = [split(a), split(b)];
    for (let at = 0; at < 4; at++) {
        const order = (ours.numbers[at] ?? 0) - (theirs.numbers[at] ?? 0);
        if (order !== 0)
            return order;
    }
    if (ours.labels.length === 0 || theirs.labels.length === 0)
        return Number(ours.labels.length === 0) - Number(theirs.labels.length === 0);
    for (let at = 0; at < Math.max(ours.labels.length, theirs.labels.length); at++) {
        const order = compareLabels(ours.labels[at], theirs.labels[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function split(version) {
    const at = version.indexOf('-');
    return {
        numbers: (at === -1 ? version : version.slice(0, at)).split('.').map(Number),
        labels: at === -1
            ? []
            : version
                .slice(at + 1)
                .toLowerCase()
                .split('.'),
    };
}
function compareLabels(a, b) {
    if (a === undefined || b === undefined)
        return Number(b === undefined) - Number(a === undefined);
    const [isNumber, areBoth] = [/^\d+$/.test(a), /^\d+$/.test(a) && /^\d+$/.test(b)];
    if (areBoth)
        return Number(a) - Number(b);
    if (isNumber !== /^\d+$/.test(b))
        return isNumber ? -1 : 1;
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/nuget/registration.js


/** @see NuGet Server API, "Service index" */
function serviceIndex({ registrations, flatContainer, publish }) {
    const resource = (type, id) => ({ '@id': id, '@type': type });
    return {
        version: '3.0.0',
        resources: [
            resource('PackageBaseAddress/3.0.0', flatContainer),
            resource('RegistrationsBaseUrl', registrations),
            resource('RegistrationsBaseUrl/3.4.0', registrations),
            resource('RegistrationsBaseUrl/3.6.0', registrations),
            resource('PackagePublish/2.0.0', publish),
        ],
    };
}
/** All versions on one page. @see NuGet Server API, "Package metadata", Registration index */
function registrationIndex(id, versions, resources) {
    const sorted = versions.toSorted((a, b) => compareNugetVersions(a.version, b.version));
    const index = `${resources.registrations}${id}/index.json`;
    return {
        '@id': index,
        '@type': ['catalog:CatalogRoot', 'PackageRegistration', 'catalog:Permalink'],
        count: 1,
        items: [
            {
                '@id': `${index}#page/${sorted[0].version}/${sorted.at(-1).version}`,
                '@type': 'catalog:CatalogPage',
                count: sorted.length,
                items: sorted.map((version) => ({
                    '@id': leafUrl(id, version, resources),
                    '@type': 'Package',
                    catalogEntry: catalogEntry(id, version, resources),
                    packageContent: packageContent(id, version, resources),
                    registration: index,
                })),
                lower: sorted[0].version,
                upper: sorted.at(-1).version,
            },
        ],
    };
}
/** @see NuGet Server API, "Package metadata", Registration leaf */
function registrationLeaf(id, version, resources) {
    const { listed, published } = catalogEntry(id, version, resources);
    return {
        '@id': leafUrl(id, version, resources),
        '@type': 'Package',
        catalogEntry: leafUrl(id, version, resources),
        listed,
        packageContent: packageContent(id, version, resources),
        published,
        registration: `${resources.registrations}${id}/index.json`,
    };
}
function isListed(version) {
    return version.status === 'Published' && version.metadata['listed'] !== false;
}
function catalogEntry(id, version, resources) {
    const metadata = NUGET_METADATA.safeParse(version.metadata).data;
    return {
        '@id': leafUrl(id, version, resources),
        '@type': 'PackageDetails',
        authors: metadata?.authors ?? '',
        dependencyGroups: metadata?.dependencyGroups ?? [],
        description: metadata?.summary ?? '',
        id: metadata?.displayName ?? id,
        licenseExpression: metadata?.license ?? '',
        listed: isListed(version),
        packageContent: packageContent(id, version, resources),
        projectUrl: metadata?.homePage ?? '',
        // The year 1900 is how the protocol says that a version is not listed; its clients read `listed`.
        published: new Date(version.publishedTime).toISOString(),
        version: version.version,
    };
}
function leafUrl(id, { version }, { registrations }) {
    return `${registrations}${id}/${version.toLowerCase()}.json`;
}
function packageContent(id, { version }, { flatContainer }) {
    const lower = version.toLowerCase();
    return `${flatContainer}${id}/${lower}/${id}.${lower}.nupkg`;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/nuget.js







/**
 * The NuGet source, version 3 of the protocol: a service index, registrations, the flat container, and push. There is
 * no search, no symbol server, and nothing is deleted.
 * @see AWS CodeArtifact user guide, "NuGet compatibility"; NuGet docs, "Server API"
 */
const nugetPlane = async (plane) => {
    try {
        await nuget_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, (message) => ({
            type: 'application/json',
            body: JSON.stringify({ message }),
        }));
    }
};
async function nuget_answer(plane) {
    const { method, path } = plane;
    const isPublish = path.replace(/\/$/, '') === COMPAT.nugetPaths.publish;
    if (isPublish && method === 'PUT') {
        await publishPackage(plane);
        plane.response.writeHead(COMPAT.nugetPushStatus, { 'content-length': 0 }).end();
        return;
    }
    if (method !== 'GET' && method !== 'HEAD')
        throw new PlaneError(405, `${method} is not supported here`);
    if (path === 'v3/index.json') {
        plane.authorise('ReadFromRepository');
        return nuget_sendJson(plane, serviceIndex(resourcesOf(plane)));
    }
    const [v3, resource, id, ...rest] = segmentsOf(path);
    if (v3 !== 'v3' || resource === undefined || id === undefined)
        throw new PlaneError(404, 'Not found');
    const lower = id.toLowerCase();
    plane.authorise('ReadFromRepository', publishing_packageOf(lower));
    if (`v3/${resource}` === COMPAT.nugetPaths.registrations && rest.length === 1)
        return sendRegistration(plane, lower, rest[0]);
    if (`v3/${resource}` === COMPAT.nugetPaths.flatContainer)
        return sendContent(plane, lower, rest);
    throw new PlaneError(404, 'Not found');
}
function resourcesOf({ endpoint }) {
    const { registrations, flatContainer, publish } = COMPAT.nugetPaths;
    return {
        registrations: `${endpoint}${registrations}/`,
        flatContainer: `${endpoint}${flatContainer}/`,
        publish: `${endpoint}${publish}`,
    };
}
async function sendRegistration(plane, id, file) {
    const versions = await nuget_versionsOf(plane, id);
    if (file === 'index.json')
        return nuget_sendJson(plane, registrationIndex(id, versions, resourcesOf(plane)));
    const wanted = file.endsWith('.json') ? file.slice(0, -5) : '';
    const version = versions.find((one) => publishing_isSameVersion(one.version, wanted));
    if (version === undefined)
        throw new PlaneError(404, `${id} ${wanted} is not in this repository`);
    nuget_sendJson(plane, registrationLeaf(id, version, resourcesOf(plane)));
}
/** @see NuGet Server API, "Package content": every path is in lower case */
async function sendContent(plane, id, rest) {
    const [version = '', file = ''] = rest;
    if (rest.length === 1 && version === 'index.json') {
        const versions = await nuget_versionsOf(plane, id);
        const names = versions.map((one) => one.version.toLowerCase()).sort(compareNugetVersions);
        return nuget_sendJson(plane, { versions: names });
    }
    const lower = version.toLowerCase();
    const isPackage = file.toLowerCase() === `${id}.${lower}.nupkg`;
    if (rest.length !== 2 || (!isPackage && file.toLowerCase() !== `${id}.nuspec`))
        throw new PlaneError(404, 'Not found');
    const known = (await nuget_versionsOf(plane, id)).find((one) => publishing_isSameVersion(one.version, lower));
    const asset = known === undefined
        ? undefined
        : await plane.catalog.openAsset(plane.repository, publishing_packageOf(id), known.version, COMPAT.nugetAssetName(id, known.version));
    if (asset === undefined)
        throw new PlaneError(404, `${id} ${version} is not in this repository`);
    if (isPackage)
        return sendAsset(plane, asset, 'application/octet-stream');
    const spooled = await spool(asset.stream(), COMPAT.assetBytes);
    try {
        const [nuspec] = (await readZipEntries(spooled.path, (name) => /^[^/]+\.nuspec$/i.test(name))).values();
        if (nuspec === undefined)
            throw new PlaneError(404, `${id} ${version} has no nuspec`);
        sendText(plane, nuspec.toString('utf8'), { 'content-type': 'application/xml' });
    }
    finally {
        await spooled.discard();
    }
}
/** With those that are not listed, which a lockfile may name. */
async function nuget_versionsOf(plane, id) {
    const view = await plane.catalog.view(plane.repository, publishing_packageOf(id));
    if (view === undefined || !view.versions.some((version) => version.assets.length > 0))
        throw new PlaneError(404, `${id} is not in this repository`);
    return view.versions;
}
function nuget_sendJson(plane, document) {
    sendText(plane, JSON.stringify(document), { 'content-type': 'application/json' });
}

;// CONCATENATED MODULE: ./.build/emulator/planes/pypi/negotiation.js
/** Spellings that a client may ask for, in the server's order of preference, and what each is answered with. */
const OFFERS = [
    ['text/html', 'text/html'],
    ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
    ['application/vnd.pypi.simple.v1+json', 'application/vnd.pypi.simple.v1+json'],
    ['application/vnd.pypi.simple.latest+html', 'application/vnd.pypi.simple.v1+html'],
    ['application/vnd.pypi.simple.latest+json', 'application/vnd.pypi.simple.v1+json'],
];
/**
 * The form that an Accept header likes best; on a tie the server's order decides, so that "anything" means HTML.
 * Undefined: none is acceptable. @see PEP 691 "Version + Format Selection", RFC 9110 12.5.1
 */
function negotiate(accept) {
    if (accept === undefined || accept.trim() === '')
        return 'text/html';
    const ranges = accept.split(',').map(readRange);
    let best;
    for (const [offer, type] of OFFERS) {
        const quality = qualityOf(offer, ranges);
        if (quality > 0 && (best === undefined || quality > best.quality))
            best = { type, quality };
    }
    return best?.type;
}
function readRange(text) {
    const [range, ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { range: range, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}
/** The most specific range that covers the offer decides. */
function qualityOf(offer, ranges) {
    for (const range of [offer, `${offer.split('/', 1)[0]}/*`, '*/*']) {
        const match = ranges.find((candidate) => candidate.range === range);
        if (match !== undefined)
            return match.quality;
    }
    return 0;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/pypi/files.js

const METADATA = schemas/* object */.Ikc({
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        requiresPython: schemas/* optional */.lqM(schemas/* string */.YjP()),
        yanked: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()])),
        uploadTime: schemas/* optional */.lqM(schemas/* number */.aig()),
    })),
});
function files_factsOf(metadata, fileName) {
    const parsed = METADATA.safeParse(metadata);
    return (parsed.success ? parsed.data.files[fileName] : undefined) ?? {};
}

;// CONCATENATED MODULE: ./.build/emulator/planes/pypi/simple-page.js

/** PEP 691 with PEP 700's fields. `api-version` 1.1 demands a size for every file, so a file of unknown size makes it 1.0. */
function simpleJson(name, view) {
    const versions = simple_page_listedVersions(view);
    const files = filesOf(versions);
    const isComplete = files.every((file) => file.asset.size !== undefined);
    return JSON.stringify({
        meta: { 'api-version': isComplete ? '1.1' : '1.0' },
        name,
        versions: versions.map((version) => version.version),
        files: files.map((file) => ({
            filename: file.asset.name,
            url: urlOf(file),
            hashes: simple_page_hashesOf(file.asset),
            ...(file.facts.requiresPython === undefined ? {} : { 'requires-python': file.facts.requiresPython }),
            ...(file.asset.size === undefined ? {} : { size: file.asset.size }),
            ...(file.uploadTime === undefined ? {} : { 'upload-time': file.uploadTime }),
            yanked: file.facts.yanked ?? false,
        })),
    });
}
/** PEP 503 with PEP 592's `data-yanked`. */
function simpleHtml(name, view) {
    const links = filesOf(simple_page_listedVersions(view)).map((file) => `    <a ${attributesOf(file)}>${escapeHtml(file.asset.name)}</a><br/>`);
    return [
        '<!DOCTYPE html>',
        '<html>',
        '  <head>',
        '    <meta name="pypi:repository-version" content="1.1">',
        `    <title>Links for ${escapeHtml(name)}</title>`,
        '  </head>',
        '  <body>',
        `    <h1>Links for ${escapeHtml(name)}</h1>`,
        ...links,
        '  </body>',
        '</html>',
        '',
    ].join('\n');
}
function simple_page_listedVersions(view) {
    return view.versions.filter((version) => version.status === 'Published');
}
function filesOf(versions) {
    return versions.flatMap((version) => version.assets.map((asset) => {
        const facts = files_factsOf(version.metadata, asset.name);
        const uploadTime = facts.uploadTime === undefined ? undefined : new Date(facts.uploadTime).toISOString();
        return { version: version.version, asset, facts, uploadTime };
    }));
}
/** Relative to the page, so that clients keep the credentials that they reached the page with. */
function urlOf(file) {
    return `${encodeURIComponent(file.version)}/${encodeURIComponent(file.asset.name)}`;
}
/** Names as Python's hashlib spells them. */
function simple_page_hashesOf({ hashes }) {
    const named = {};
    if (hashes['SHA-256'] !== undefined)
        named['sha256'] = hashes['SHA-256'];
    else if (hashes['SHA-512'] !== undefined)
        named['sha512'] = hashes['SHA-512'];
    else if (hashes['SHA-1'] !== undefined)
        named['sha1'] = hashes['SHA-1'];
    else if (hashes.MD5 !== undefined)
        named['md5'] = hashes.MD5;
    return named;
}
function attributesOf(file) {
    const [digest] = Object.entries(simple_page_hashesOf(file.asset));
    const fragment = digest === undefined ? '' : `#${digest[0]}=${digest[1]}`;
    const attributes = [['href', urlOf(file) + fragment]];
    if (file.facts.requiresPython !== undefined)
        attributes.push(['data-requires-python', file.facts.requiresPython]);
    if (file.uploadTime !== undefined)
        attributes.push(['data-upload-time', file.uploadTime]);
    if (file.facts.yanked !== undefined && file.facts.yanked !== false) {
        attributes.push(['data-yanked', file.facts.yanked === true ? '' : file.facts.yanked]);
    }
    return attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/blake2.js + 4 modules
var blake2 = __webpack_require__(10904);
;// CONCATENATED MODULE: ./.build/emulator/planes/pypi/upload.js








const PROJECT_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
/**
 * Takes one distribution file: the upload form of the public Python index ("legacy API"), as twine, uv, poetry and
 * flit send it. The name and version must come before the content, as all of them do, since they decide whether the
 * caller may write at all.
 */
async function receiveUpload(plane) {
    const { fields, received } = await readForm(plane.request, { content: 'content' }, (before, fileName, content) => receiveFile(plane, before, fileName, content));
    try {
        checkAction(fields);
        upload_checkDigests(fields, received);
    }
    catch (error) {
        await received.staged.discard();
        throw error;
    }
    await upload_publish(plane, fields, received);
    plane.response.writeHead(COMPAT.pypiUploadStatus, { 'content-length': 0 }).end();
}
async function receiveFile(plane, fields, fileName, content) {
    const project = field(fields, 'name');
    const version = field(fields, 'version');
    if (project === undefined || version === undefined) {
        throw new PlaneError(400, 'The fields name and version must come before the content');
    }
    if (!PROJECT_NAME.test(project))
        throw new PlaneError(400, `${project} is no project name`);
    plane.authorise('PublishPackageVersion', { name: (0,formats/* normalisePypiName */.SJ)(project) });
    checkFileName(fileName, project, version);
    return { project, version, ...(await upload_stage(plane, fileName, content)) };
}
function checkFileName(fileName, project, version) {
    const wanted = normaliseVersion(version);
    if (wanted === undefined)
        throw new PlaneError(400, `${version} is no version by PEP 440`);
    const distribution = distributionOf(fileName, project);
    if (distribution === undefined) {
        throw new PlaneError(400, `${fileName} is not the file name of a distribution of ${project}`);
    }
    if (distribution.name !== (0,formats/* normalisePypiName */.SJ)(project) || !isSameVersion(distribution.version, wanted)) {
        throw new PlaneError(400, `The file name ${fileName} does not fit ${project} ${version}`);
    }
}
async function upload_stage(plane, fileName, content) {
    const hash = blake2/* blake2b */.Sx.create({ dkLen: 32 });
    const hashing = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
    });
    const staging = plane.catalog.stage(fileName, hashing, COMPAT.assetBytes);
    staging.catch(() => hashing.destroy());
    const [staged] = await Promise.all([staging, (0,external_node_stream_promises_.pipeline)(content, hashing)]);
    return { staged, blake2: Buffer.from(hash.digest()).toString('hex') };
}
function checkAction(fields) {
    const action = field(fields, ':action') ?? 'file_upload';
    if (action !== 'file_upload')
        throw new PlaneError(400, `The action ${action} is not supported`);
    const protocol = field(fields, 'protocol_version') ?? '1';
    if (protocol !== '1')
        throw new PlaneError(400, `The protocol version ${protocol} is not supported`);
}
function upload_checkDigests(fields, { staged, blake2 }) {
    const computed = [
        ['sha256_digest', staged.hashes['SHA-256']],
        ['blake2_256_digest', blake2],
        ['md5_digest', staged.hashes.MD5],
    ];
    for (const [name, digest] of computed) {
        const given = field(fields, name)?.toLowerCase();
        if (given !== undefined && given !== digest) {
            throw new PlaneError(400, `The ${name} ${given} is not that of the content, ${digest}`);
        }
    }
}
async function upload_publish(plane, fields, file) {
    const name = { format: 'pypi', name: (0,formats/* normalisePypiName */.SJ)(file.project) };
    await plane.catalog.publish(plane.repository, {
        package: name,
        version: file.version,
        assets: [file.staged],
        status: 'Published',
        mayExtend: true,
        ...(isThere(plane, name, file) ? {} : { metadata: metadataOf(fields, file), mergeMetadata: true }),
    });
}
/** A file that comes again keeps the upload time that it had. */
function isThere({ catalog, repository }, name, file) {
    if (catalog.findVersion(repository, name, file.version) === undefined)
        return false;
    return catalog.assets(repository, name, file.version).some((asset) => asset.name === file.staged.name);
}
function metadataOf(fields, file) {
    const requiresPython = field(fields, 'requires_python');
    const facts = { uploadTime: Date.now(), ...(requiresPython === undefined ? {} : { requiresPython }) };
    return {
        displayName: file.project,
        ...upload_given('summary', field(fields, 'summary')),
        ...upload_given('homePage', field(fields, 'home_page')),
        ...upload_given('license', field(fields, 'license_expression') ?? field(fields, 'license')),
        requiresDist: fields.get('requires_dist') ?? [],
        files: { [file.staged.name]: facts },
    };
}
function upload_given(key, value) {
    return value === undefined ? {} : { [key]: value };
}

;// CONCATENATED MODULE: ./.build/emulator/planes/pypi.js







/**
 * The Python repository: uploads at its root, PEP 503/691 pages below `simple/`, no list of projects.
 * @see AWS CodeArtifact user guide, "Python compatibility"
 */
const pypiPlane = async (plane) => {
    try {
        await pypi_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, plainText);
    }
};
async function pypi_answer(plane) {
    const { method, path } = plane;
    if (path === '' && method === 'POST')
        return receiveUpload(plane);
    if (method !== 'GET' && method !== 'HEAD')
        throw new PlaneError(405, `${method} is not supported here`);
    const [root, project, ...rest] = segmentsOf(path);
    if (root !== 'simple' || project === undefined || project === '')
        throw new PlaneError(404, 'Not found');
    plane.authorise('ReadFromRepository', { name: (0,formats/* normalisePypiName */.SJ)(project) });
    if (rest.length === 0)
        return sendToPage(plane, project);
    if (rest.length === 1 && rest[0] === '')
        return sendPage(plane, (0,formats/* normalisePypiName */.SJ)(project));
    if (rest.length === 2)
        return pypi_sendFile(plane, (0,formats/* normalisePypiName */.SJ)(project), rest[0], rest[1]);
    throw new PlaneError(404, 'Not found');
}
/** The links of a page are relative to its address with the slash. */
function sendToPage(plane, project) {
    const location = `${plane.endpoint}simple/${encodeURIComponent(project)}/`;
    plane.response.writeHead(301, { location, 'content-length': 0 }).end();
}
async function sendPage(plane, name) {
    const type = COMPAT.pypiServesJson ? negotiate(plane.request.headers.accept) : 'text/html';
    if (type === undefined)
        throw new PlaneError(406, 'The simple API is served as JSON or HTML only');
    const view = await plane.catalog.view(plane.repository, { format: 'pypi', name });
    if (view === undefined)
        throw new PlaneError(404, `${name} is not in this repository`);
    const body = type.endsWith('json') ? simpleJson(name, view) : simpleHtml(name, view);
    sendText(plane, body, {
        'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
        vary: 'accept',
    });
}
async function pypi_sendFile(plane, name, version, file) {
    const asset = await plane.catalog.openAsset(plane.repository, { format: 'pypi', name }, version, file);
    if (asset === undefined)
        throw new PlaneError(404, `${file} is not in this repository`);
    await sendAsset(plane, asset, 'application/octet-stream');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./.build/emulator/planes/ruby/gem-file.js









const gem_file_METADATA_BYTES = 16 * 1024 ** 2;
/** Reads the specification within a gem. @throws PlaneError 400 for what is no gem */
async function readGem(bytes) {
    const metadata = await gem_file_readMetadata(bytes);
    const parsed = SPECIFICATION.safeParse(metadata);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new PlaneError(400, `The specification of the gem is none: ${issue.path.join('.')}: ${issue.message}`);
    }
    const { name, version, platform, dependencies, licenses, ...rest } = parsed.data;
    if (!isGemName(name))
        throw new PlaneError(400, `${JSON.stringify(name)} is no name of a gem`);
    const number = version.version;
    if (partsOfVersion(platform === 'ruby' ? number : `${number}-${platform}`)?.number !== number)
        throw new PlaneError(400, `${JSON.stringify(`${number} (${platform})`)} is no version of a gem`);
    return {
        name,
        summary: rest.summary,
        homePage: rest.homepage,
        license: licenses[0],
        index: {
            number,
            platform,
            dependencies: dependencies
                .filter(({ type }) => type !== 'development')
                .map(({ name: gem, requirement }) => [gem, requirement])
                .sort(([a], [b]) => (a < b ? -1 : 1)),
            ruby: withoutAny(rest.required_ruby_version),
            rubygems: withoutAny(rest.required_rubygems_version),
            checksum: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        },
    };
}
function withoutAny(requirements) {
    return requirements.filter((requirement) => requirement !== '>= 0');
}
const REQUIREMENT = schemas/* pipe */.FsL(schemas/* object */.Ikc({ requirements: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ version: schemas/* string */.YjP() })])) }), schemas/* transform */.pdi(({ requirements }) => requirements.map(([operator, { version }]) => `${operator} ${version}`)));
const gem_file_ANY = { requirements: [] };
/** Ruby writes nothing for a list that is not there. */
function listOf(item) {
    return schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (value === '' || value === undefined ? [] : value)), schemas/* array */.YOg(item));
}
const SPECIFICATION = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* object */.Ikc({ version: schemas/* string */.YjP() }),
    platform: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* string */.YjP(), ''), schemas/* transform */.pdi((platform) => platform || 'ruby')),
    dependencies: listOf(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        requirement: REQUIREMENT,
        type: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* string */.YjP(), 'runtime'), schemas/* transform */.pdi((type) => type.replace(/^:/, ''))),
    })),
    required_ruby_version: schemas/* prefault */.SdS(REQUIREMENT, gem_file_ANY),
    required_rubygems_version: schemas/* prefault */.SdS(REQUIREMENT, gem_file_ANY),
    summary: schemas/* _default */.Rvf(schemas/* string */.YjP(), ''),
    homepage: schemas/* _default */.Rvf(schemas/* string */.YjP(), ''),
    licenses: listOf(schemas/* string */.YjP()),
});
/** Every value is a text, and the classes that Ruby would make of mappings are passed over. */
const TEXTS_ALONE = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags((0,js_yaml/* defineMappingTag */.bH)('!ruby/object:', { ...js_yaml/* mapTag */.pj, matchByTagPrefix: true }), (0,js_yaml/* defineScalarTag */.Gf)('!ruby/symbol', js_yaml/* strTag */.ym));
async function gem_file_readMetadata(bytes) {
    const compressed = await entryOf(bytes, 'metadata.gz');
    if (compressed === undefined)
        throw new PlaneError(400, 'The gem has no metadata.gz');
    try {
        const text = (0,external_node_zlib_.gunzipSync)(compressed, { maxOutputLength: gem_file_METADATA_BYTES }).toString('utf8');
        return (0,js_yaml/* load */.Hh)(text, { schema: TEXTS_ALONE, maxDepth: 32, maxAliases: 10_000 });
    }
    catch (error) {
        throw new PlaneError(400, `The metadata.gz of the gem cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The first entry of that name in a tar archive. */
async function entryOf(archive, name) {
    const entries = (0,tar_stream.extract)();
    entries.end(archive);
    let found;
    try {
        for await (const entry of entries) {
            const chunks = [];
            for await (const chunk of entry)
                if (entry.header.name === name)
                    chunks.push(chunk);
            if (entry.header.name === name)
                found ??= Buffer.concat(chunks);
        }
    }
    catch (error) {
        throw new PlaneError(400, `The body is no gem: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/ruby/marshal.js
class RubySymbol {
    name;
    constructor(name) {
        this.name = name;
    }
}
/** An object of a class that dumps itself as another value, as bytes, or by its instance variables. */
class RubyObject {
    className;
    dumped;
    constructor(className, dumped) {
        this.className = className;
        this.dumped = dumped;
    }
}
/**
 * What Ruby's `Marshal.load` reads, version 4.8. Without links: what occurs twice is written twice.
 * @see Ruby's documentation, "Marshal Format"
 */
function marshal(value) {
    return Buffer.concat([Buffer.from([4, 8]), written(value)]);
}
function written(value) {
    if (value === null)
        return Buffer.from('0');
    if (typeof value === 'boolean')
        return Buffer.from(value ? 'T' : 'F');
    if (typeof value === 'number')
        return tagged('i', integer(value));
    // The instance variable E is the encoding: true for UTF-8.
    if (typeof value === 'string')
        return tagged('I"', bytes(Buffer.from(value)), integer(1), symbol('E'), Buffer.from('T'));
    if (value instanceof RubySymbol)
        return symbol(value.name);
    if (value instanceof RubyObject)
        return object(value);
    if (value instanceof Map) {
        const pairs = [...value];
        return tagged('{', integer(pairs.length), ...pairs.flat().map(written));
    }
    const items = value;
    return tagged('[', integer(items.length), ...items.map(written));
}
function object({ className, dumped }) {
    const ofClass = symbol(className);
    if ('bytes' in dumped)
        return tagged('u', ofClass, bytes(dumped.bytes));
    if ('value' in dumped)
        return tagged('U', ofClass, written(dumped.value));
    const variables = Object.entries(dumped.variables);
    return tagged('o', ofClass, integer(variables.length), ...variables.flatMap(([name, value]) => [symbol(name), written(value)]));
}
function symbol(name) {
    return tagged(':', bytes(Buffer.from(name)));
}
function bytes(content) {
    return Buffer.concat([integer(content.length), content]);
}
function tagged(tag, ...parts) {
    return Buffer.concat([Buffer.from(tag), ...parts]);
}
/** Small ones in one byte; of others the number of bytes, then these, the least significant first. */
function integer(value) {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 30)
        throw new Error(`${value} is not written`);
    if (value === 0)
        return Buffer.from([0]);
    if (value < 123)
        return Buffer.from([value + 5]);
    const little = [];
    for (let rest = value; rest > 0; rest >>>= 8)
        little.push(rest & 0xff);
    return Buffer.from([little.length, ...little]);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/ruby/marshalled.js


/** Newest version of specifications that RubyGems has had for long. */
const SPECIFICATION_VERSION = 4;
/** RubyGems shows it alone. */
const RUBYGEMS_VERSION = '3.0.0';
/**
 * The answer of `api/v1/dependencies?gems=`: an array of hashes.
 * @see Bundler's `fetcher/dependency.rb`
 */
function dependenciesAnswer(gems) {
    const ofVersion = (name, { number, platform, dependencies }) => new Map([
        [new RubySymbol('name'), name],
        [new RubySymbol('number'), number],
        [new RubySymbol('platform'), platform],
        [new RubySymbol('dependencies'), dependencies.map(([gem, needed]) => [gem, needed.join(', ')])],
    ]);
    return marshal(gems.flatMap(({ name, entries }) => entries.map((entry) => ofVersion(name, entry))));
}
/**
 * `quick/Marshal.4.8/<full name>.gemspec.rz`: what clients want to know of a gem before they have it. Its texts for
 * people stand in the gem itself.
 * @see RubyGems' `Gem::Specification#_dump`
 */
function quickSpecification(name, entry) {
    const fields = [
        RUBYGEMS_VERSION,
        SPECIFICATION_VERSION,
        name,
        versionObject(entry.number),
        null, // date
        '', // summary
        requirementObject(entry.ruby),
        requirementObject(entry.rubygems),
        entry.platform,
        entry.dependencies.map(dependencyObject),
        '', // rubyforge_project
        null, // email
        [], // authors
        null, // description
        null, // homepage
        true, // has_rdoc
        entry.platform,
        [], // licenses
        new Map(), // metadata
    ];
    return (0,external_node_zlib_.deflateSync)(marshal(new RubyObject('Gem::Specification', { bytes: marshal(fields) })));
}
function dependencyObject([name, needed]) {
    return new RubyObject('Gem::Dependency', {
        variables: {
            '@name': name,
            '@requirement': requirementObject(needed),
            '@type': new RubySymbol('runtime'),
            '@prerelease': false,
            '@version_requirements': requirementObject(needed),
        },
    });
}
function requirementObject(needed) {
    const pairs = (needed.length === 0 ? ['>= 0'] : needed).map((text) => {
        const [, operator = '=', number = '0'] = /^\s*([=!<>~]+)?\s*(\S+)/.exec(text) ?? [];
        return [operator, versionObject(number)];
    });
    return new RubyObject('Gem::Requirement', { value: [pairs] });
}
function versionObject(number) {
    return new RubyObject('Gem::Version', { value: [number] });
}

;// CONCATENATED MODULE: ./.build/emulator/planes/ruby.js








const OCTETS = 'application/octet-stream';
/**
 * The repository of gems: the compact index, the dependencies API, specifications one by one, pushes. No full index
 * (`specs.4.8.gz`), no owners, no yanking.
 * @see AWS CodeArtifact user guide, "RubyGems command support" and "Bundler compatibility"
 */
const rubyPlane = async (plane) => {
    try {
        await ruby_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, plainText);
    }
};
async function ruby_answer(plane) {
    const { method, path } = plane;
    const segments = segmentsOf(path);
    if (method === 'POST' && path === 'api/v1/gems')
        return receiveGem(plane);
    if (method !== 'GET' && method !== 'HEAD')
        throw new PlaneError(405, `${method} is not supported here`);
    plane.authorise('ReadFromRepository');
    const [first, second, third] = segments;
    // What RubyGems asks for by HEAD, the root up to 3.5.18 and `versions` since, tells it whether there is such an index.
    if (path === '' || (path === 'versions' && method === 'HEAD'))
        return sendText(plane, '', { 'content-type': 'text/plain' }, COMPAT.rubyRootStatus);
    if (path === 'versions')
        return ruby_sendVersions(plane);
    if (path === 'names')
        return ruby_sendIndex(plane, `---\n${gemsIn(plane).join('\n')}\n`);
    if (path === 'api/v1/dependencies')
        return sendDependencies(plane);
    if (segments.length === 2 && first === 'info')
        return sendInfo(plane, second);
    if (segments.length === 2 && first === 'gems')
        return sendGem(plane, second);
    if (segments.length === 3 && first === 'quick' && second === 'Marshal.4.8')
        return sendSpecification(plane, third);
    throw new PlaneError(404, 'Not found');
}
/** Takes a gem as `gem push` sends it. Its name and version are those that it says itself. */
async function receiveGem(plane) {
    const bytes = await readBody(plane.request, COMPAT.rubyPushBytes);
    const { name, index, summary, homePage, license } = await readGem(bytes);
    plane.authorise('PublishPackageVersion', { name });
    const version = COMPAT.rubyPackageVersion(index.number, index.platform);
    const staged = await plane.catalog.stage(COMPAT.rubyAssetName(name, version), bytes, COMPAT.assetBytes);
    await plane.catalog.publish(plane.repository, {
        package: index_entry_packageOf(name),
        version,
        assets: [staged],
        status: 'Published',
        mayExtend: false,
        metadata: { displayName: name, summary, homePage, ...(license === undefined ? {} : { license }), index },
    });
    sendText(plane, `Successfully registered gem: ${name} (${version})`, { 'content-type': 'text/plain' });
}
async function sendInfo(plane, gem) {
    const entries = await listed(plane, gem);
    if (entries.length === 0)
        throw new PlaneError(404, `${gem} is not in this repository`);
    ruby_sendIndex(plane, infoPage(entries));
}
/** A line a gem: its versions, and the MD5 of its `info` page, by which clients know that page to be old. */
async function ruby_sendVersions(plane) {
    const lines = [];
    for (const gem of gemsIn(plane)) {
        const entries = await listed(plane, gem);
        if (entries.length > 0)
            lines.push(`${gem} ${entries.map(fullVersion).join(',')} ${md5(infoPage(entries))}\n`);
    }
    // The time is that of a file which other servers append to. Here it must not change from one request to the next.
    ruby_sendIndex(plane, `created_at: 1970-01-01T00:00:00Z\n---\n${lines.join('')}`);
}
/** The gems that the repository and its upstreams hold, sorted. */
function gemsIn({ catalog, repository }) {
    const names = new Set();
    const seen = new Set();
    const visit = (current) => {
        if (seen.has(current.id) || seen.size >= COMPAT.searchedRepositories)
            return;
        seen.add(current.id);
        if (COMPAT.rubyConnectionIsUnlisted && EXTERNAL_CONNECTIONS[current.externalConnection ?? ''] === 'ruby')
            throw tooMany();
        for (const { format, name } of catalog.packages(current))
            if (format === 'ruby')
                names.add(name);
        for (const upstream of current.upstreams)
            visit(catalog.repository(current.domain, current.domainOwner, upstream));
    };
    visit(repository);
    if (names.size > COMPAT.rubyListedGems)
        throw tooMany();
    return [...names].sort();
}
function tooMany() {
    return new PlaneError(400, `There are more than ${COMPAT.rubyListedGems} gems in reach of the repository`);
}
function ruby_sendIndex(plane, text) {
    sendText(plane, text, { 'content-type': 'text/plain; charset=utf-8', etag: `"${md5(text)}"` });
}
function md5(text) {
    return (0,external_node_crypto_.createHash)('md5').update(text).digest('hex');
}
async function sendDependencies(plane) {
    const names = (plane.query.get('gems') ?? '').split(',').filter((name) => name !== '');
    // Bundler asks without names whether there is such an API.
    if (names.length === 0)
        return sendBytes(plane, Buffer.alloc(0));
    const gems = await Promise.all([...new Set(names)].map(async (name) => ({ name, entries: await listed(plane, name) })));
    sendBytes(plane, dependenciesAnswer(gems));
}
async function sendSpecification(plane, file) {
    const [, fullName = ''] = /^(.+)\.gemspec\.rz$/.exec(file) ?? [];
    for (const { gem, version } of gemsCalled(fullName)) {
        const view = await plane.catalog.view(plane.repository, index_entry_packageOf(gem));
        const [entry] = entriesOf((view?.versions ?? []).filter((candidate) => candidate.version === version));
        if (entry !== undefined)
            return sendBytes(plane, quickSpecification(gem, entry));
    }
    throw new PlaneError(404, `${file} is not in this repository`);
}
async function sendGem(plane, file) {
    const [, fullName = ''] = /^(.+)\.gem$/.exec(file) ?? [];
    for (const { gem, version } of gemsCalled(fullName)) {
        const name = COMPAT.rubyAssetName(gem, version);
        const asset = await plane.catalog.openAsset(plane.repository, index_entry_packageOf(gem), version, name);
        if (asset !== undefined)
            return sendAsset(plane, asset, OCTETS);
    }
    throw new PlaneError(404, `${file} is not in this repository`);
}
/** What indexes show: published versions, oldest first. */
async function listed({ catalog, repository }, gem) {
    const view = await catalog.view(repository, index_entry_packageOf(gem));
    return entriesOf((view?.versions ?? []).filter(({ status }) => status === 'Published'));
}
function sendBytes({ request, response }, bytes) {
    response.writeHead(200, { 'content-type': OCTETS, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
}

;// CONCATENATED MODULE: ./.build/emulator/planes/swift/identity.js


/** @see Swift Package Registry Service Specification, 3.6 "Package identification" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
const identity_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|[-_](?=[a-zA-Z0-9])){0,99}$/;
/** Both are unique without regard to case. @throws PlaneError 404 for what can be no package */
function swiftPackage(scope, name) {
    if (!SCOPE.test(scope) || !identity_NAME.test(name))
        throw new PlaneError(404, `${scope}.${name} is no package`);
    return { format: 'swift', namespace: scope.toLowerCase(), name: name.toLowerCase() };
}
/** SemVer 2.0.0, without a leading `v`. */
function isSwiftVersion(version) {
    return (0,semver.valid)(version) !== null && !/^[vV=]/.test(version) && version.trim() === version;
}

;// CONCATENATED MODULE: ./.build/emulator/planes/swift/manifests.js

const MANIFEST = /^Package(?:@swift-\d+(?:\.\d+){0,2})?\.swift$/;
/**
 * The manifests of a source archive, which stand in the one folder that it holds or, in archives made otherwise, at its root.
 * @see Swift Package Registry Service Specification, 4.3 "Fetch manifest for a package release" and 4.6.1 "Source archive"
 */
async function readManifests(path) {
    const entries = await readZipEntries(path, (name) => {
        const parts = name.split('/');
        return parts.length <= 2 && MANIFEST.test(parts.at(-1));
    });
    const depth = entries.has('Package.swift') ? 1 : 2;
    return Object.fromEntries([...entries]
        .filter(([name]) => name.split('/').length === depth)
        .map(([name, bytes]) => [name.split('/').at(-1), bytes.toString('utf8')]));
}
/** `5.9` of `// swift-tools-version:5.9`; the oldest version where a manifest names none. */
function toolsVersionOf(manifest) {
    return /^\s*\/\/\s*swift-tools-version\s*:\s*(\d+(?:\.\d+){0,2})/i.exec(manifest)?.[1] ?? '3.1.0';
}

;// CONCATENATED MODULE: ./.build/emulator/planes/swift/publishing.js







const SIGNATURE = 'source-archive-signature';
const SIGNATURE_FORMAT = 'cms-1.0.0';
/**
 * Takes a release: the source archive, with or without a signature and what its author says of it.
 * @see Swift Package Registry Service Specification, 4.6 "Create a package release"
 */
async function publishRelease(plane, name, version) {
    if (!isSwiftVersion(version))
        throw new PlaneError(400, `${version} is no semantic version`);
    plane.authorise('PublishPackageVersion', name);
    const { fields, attachments, received } = await readForm(plane.request, { content: 'source-archive', attachments: [SIGNATURE, 'metadata-signature'] }, (_fields, _fileName, content) => spool(content, COMPAT.assetBytes));
    try {
        const manifests = await readManifests(received.path);
        if (manifests['Package.swift'] === undefined)
            throw new PlaneError(422, 'The source archive has no Package.swift');
        const release = authorsMetadata(fields);
        const signing = signingOf(plane, attachments.get(SIGNATURE));
        const staged = await plane.catalog.stage(COMPAT.swiftAssetName(name.name, version), (0,external_node_fs_.createReadStream)(received.path), COMPAT.assetBytes);
        const { changed } = await plane.catalog.publish(plane.repository, {
            package: name,
            version,
            assets: [staged],
            status: 'Published',
            mayExtend: false,
            metadata: {
                displayName: plane.path.split('/')[1],
                ...(typeof release['description'] === 'string' ? { summary: release['description'] } : {}),
                manifests,
                release,
                ...(signing === undefined ? {} : { signing }),
            },
        });
        if (!changed && COMPAT.swiftRepeatedPublishConflicts)
            throw new PlaneError(409, `a release with version ${version} already exists`);
    }
    finally {
        await received.discard();
    }
}
function authorsMetadata(fields) {
    const text = field(fields, 'metadata');
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
    }
    catch {
        // Said below.
    }
    throw new PlaneError(422, 'The metadata is no JSON object');
}
function signingOf({ request }, signature) {
    if (signature === undefined)
        return undefined;
    const format = request.headers['x-swift-package-signature-format'];
    if (format !== SIGNATURE_FORMAT)
        throw new PlaneError(400, `A signature needs X-Swift-Package-Signature-Format: ${SIGNATURE_FORMAT}`);
    return { signatureBase64Encoded: signature.toString('base64'), signatureFormat: format };
}

;// CONCATENATED MODULE: ./.build/emulator/planes/swift.js








const swift_METADATA = schemas/* object */.Ikc({
    displayName: schemas/* string */.YjP(),
    manifests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    release: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    signing: schemas/* optional */.lqM(schemas/* object */.Ikc({ signatureBase64Encoded: schemas/* string */.YjP(), signatureFormat: schemas/* string */.YjP() })),
});
/**
 * The Swift package registry, version 1 of its interface.
 * @see AWS CodeArtifact user guide, "Swift compatibility"; Swift Package Registry Service Specification
 */
const swiftPlane = async (plane) => {
    plane.response.setHeader('content-version', '1');
    try {
        await swift_answer(plane);
    }
    catch (error) {
        sendRefusal(plane, error, (message) => ({
            type: 'application/problem+json',
            body: JSON.stringify({ detail: message }),
        }));
    }
};
async function swift_answer(plane) {
    const { method, path } = plane;
    checkAccept(plane.request.headers.accept);
    const segments = segmentsOf(path);
    if (path === 'login' && method === 'POST') {
        plane.authorise('ReadFromRepository');
        plane.request.resume();
        return swift_sendJson(plane, {});
    }
    if (segments.length === 3 && method === 'PUT') {
        const [scope, name, version] = segments;
        await publishRelease(plane, swiftPackage(scope, name), version);
        const location = plane.endpoint + path;
        plane.response.writeHead(201, { location, 'content-length': 0 }).end();
        return;
    }
    if (method !== 'GET' && method !== 'HEAD')
        throw new PlaneError(405, `${method} is not supported here`);
    plane.authorise('ReadFromRepository');
    if (path === 'availability')
        return swift_sendJson(plane, {});
    if (path === 'identifiers')
        return sendIdentifiers(plane);
    const [scope, name = '', version, file] = segments;
    if (scope === undefined || segments.length < 2 || segments.length > 4)
        throw new PlaneError(404, 'Not found');
    // With an ending, as the specification lets clients ask.
    const packageName = swiftPackage(scope, version === undefined ? name.replace(/\.json$/, '') : name);
    if (version === undefined)
        return sendReleases(plane, packageName, scope);
    if (file === 'Package.swift')
        return swift_sendManifest(plane, packageName, version);
    if (file !== undefined)
        throw new PlaneError(404, 'Not found');
    if (version.endsWith('.zip'))
        return sendArchive(plane, packageName, version.slice(0, -4));
    return sendRelease(plane, packageName, scope, version.replace(/\.json$/, ''));
}
/** @see the specification, 3.5 "API versioning" */
function checkAccept(accept = '') {
    const wanted = /application\/vnd\.swift\.registry(?:\.v(?<version>[^+;,\s]+))?(?:\+(?<kind>[^;,\s]+))?/.exec(accept);
    const { version = '1', kind = 'json' } = wanted?.groups ?? {};
    if (version !== '1')
        throw new PlaneError(400, 'invalid API version');
    if (!['json', 'swift', 'zip'].includes(kind))
        throw new PlaneError(415, 'unsupported media type');
}
async function sendReleases(plane, name, scope) {
    const releases = await releasesOf(plane, name);
    const url = (version) => `${plane.endpoint}${scope}/${name.name}/${version}`;
    swift_sendJson(plane, { releases: Object.fromEntries(releases.map(({ version }) => [version, { url: url(version) }])) }, { link: `<${url(releases[0].version)}>; rel="latest-version"` });
}
async function sendRelease(plane, name, scope, version) {
    const { view, metadata } = await findRelease(plane, name, version);
    const releases = await releasesOf(plane, name).catch(() => []);
    const at = releases.findIndex((release) => release.version === version);
    const link = (release, relation) => release === undefined
        ? []
        : [`<${plane.endpoint}${scope}/${name.name}/${release.version}>; rel="${relation}"`];
    const links = [
        ...link(releases[0], 'latest-version'),
        ...(at === -1
            ? []
            : [...link(releases[at - 1], 'successor-version'), ...link(releases[at + 1], 'predecessor-version')]),
    ];
    swift_sendJson(plane, {
        id: `${scope}.${metadata.displayName}`,
        version,
        resources: [
            {
                name: 'source-archive',
                type: 'application/zip',
                checksum: view.assets[0].hashes['SHA-256'],
                ...(metadata.signing === undefined ? {} : { signing: metadata.signing }),
            },
        ],
        metadata: metadata.release,
        publishedAt: new Date(view.publishedTime).toISOString(),
    }, links.length === 0 ? {} : { link: links.join(', ') });
}
async function swift_sendManifest(plane, name, version) {
    const { metadata } = await findRelease(plane, name, version);
    const wanted = plane.query.get('swift-version');
    const fileName = wanted === null ? 'Package.swift' : `Package@swift-${wanted}.swift`;
    const url = plane.endpoint + plane.path;
    const text = metadata.manifests[fileName];
    if (text === undefined) {
        plane.response.writeHead(303, { location: url, 'content-length': 0 }).end();
        return;
    }
    const alternatives = Object.entries(metadata.manifests).flatMap(([file, content]) => {
        const swiftVersion = /^Package@swift-(.+)\.swift$/.exec(file)?.[1];
        return swiftVersion === undefined || wanted !== null
            ? []
            : [
                `<${url}?swift-version=${swiftVersion}>; rel="alternate"; filename="${file}"; swift-tools-version="${toolsVersionOf(content)}"`,
            ];
    });
    sendText(plane, text, {
        'content-type': 'text/x-swift',
        'content-disposition': `attachment; filename="${fileName}"`,
        ...(alternatives.length === 0 ? {} : { link: alternatives.join(', ') }),
    });
}
async function sendArchive(plane, name, version) {
    const { view, metadata } = await findRelease(plane, name, version);
    const asset = await plane.catalog.openAsset(plane.repository, name, version, COMPAT.swiftAssetName(name.name, version));
    if (asset === undefined)
        throw missing(name, version);
    const { response } = plane;
    response.setHeader('content-disposition', `attachment; filename="${metadata.displayName}-${version}.zip"`);
    const sha256 = view.assets[0].hashes['SHA-256'] ?? '';
    response.setHeader('digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
    if (metadata.signing !== undefined) {
        response.setHeader('x-swift-package-signature-format', metadata.signing.signatureFormat);
        response.setHeader('x-swift-package-signature', metadata.signing.signatureBase64Encoded);
    }
    await sendAsset(plane, asset, 'application/zip');
}
/** Which packages say that an address is theirs. @see the specification, 4.5 */
async function sendIdentifiers(plane) {
    const url = plane.query.get('url');
    if (url === null)
        throw new PlaneError(400, 'The query names no url');
    const identifiers = [];
    for (const name of plane.catalog.packages(plane.repository)) {
        if (name.format !== 'swift')
            continue;
        const versions = (await plane.catalog.view(plane.repository, name))?.versions ?? [];
        const all = versions.flatMap((version) => swift_METADATA.safeParse(version.metadata).data ?? []);
        const owner = all.find(({ release }) => [release['repositoryURLs'] ?? []].flat().includes(url));
        if (owner !== undefined)
            identifiers.push(`${name.namespace}.${owner.displayName}`);
    }
    if (identifiers.length === 0)
        throw new PlaneError(404, `No package is known at ${url}`);
    swift_sendJson(plane, { identifiers });
}
/** Published ones, the newest first. */
async function releasesOf(plane, name) {
    const view = await plane.catalog.view(plane.repository, name);
    const published = (view?.versions ?? []).filter(({ status, version }) => status === 'Published' && isSwiftVersion(version));
    if (published.length === 0)
        throw new PlaneError(404, `${name.namespace}.${name.name} is not in this repository`);
    return published.toSorted((a, b) => (0,semver.compareBuild)(b.version, a.version));
}
async function findRelease(plane, name, version) {
    const view = (await plane.catalog.view(plane.repository, name))?.versions.find((candidate) => candidate.version === version);
    const metadata = swift_METADATA.safeParse(view?.metadata).data;
    if (view === undefined || metadata === undefined || view.assets.length === 0)
        throw missing(name, version);
    return { view, metadata };
}
function missing({ namespace, name }, version) {
    return new PlaneError(404, `${namespace}.${name} ${version} is not in this repository`);
}
function swift_sendJson(plane, document, headers = {}) {
    sendText(plane, JSON.stringify(document), { 'content-type': 'application/json', ...headers });
}

;// CONCATENATED MODULE: ./.build/emulator/quotas.js

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
};
/** Counts requests the way that the service throttles them. One that is over any of its quotas uses none up. */
class Quotas {
    #clock;
    #buckets = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** @returns undefined where the request is within all of them */
    take(counts) {
        const buckets = counts.map(({ quota, of }) => ({ quota, bucket: this.#filled(quota, of) }));
        const over = buckets.find(({ bucket }) => bucket.left < 1);
        if (over !== undefined)
            return { quota: over.quota, retryAfterSeconds: COMPAT.throttledRetryAfterSeconds };
        for (const { bucket } of buckets)
            bucket.left -= 1;
        return undefined;
    }
    #filled(quota, of) {
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
function quotasOfOperation(operation) {
    const own = Object.hasOwn(REQUESTS_PER_SECOND, operation) ? [operation] : [];
    return [/^(?:Describe|Get|List)/.test(operation) ? 'read' : 'write', ...own];
}
/** The quota that one request to a repository endpoint is counted against. */
function quotaOfMethod(method) {
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

;// CONCATENATED MODULE: ./.build/emulator/request-log.js
const MOST_ENTRIES = 10_000;
/** Tokens of all kinds that are met here: JOSE compact forms, and session tokens. Clients put them in odd places. */
const SECRETS = /eyJ[\w-]{8,}(?:\.[\w-]*)+|IQoJ[\w+/=%-]{40,}|(?<=X-Amz-(?:Signature|Security-Token|Credential)=)[^&]+/gi;
const MOST_CHARACTERS = 2000;
/** Text of a request that may be kept and shown. */
function withoutSecrets(text) {
    return text.replace(SECRETS, '[secret]').slice(0, MOST_CHARACTERS);
}
/** The latest requests, in the order of their arrival. */
class RequestLog {
    #clock;
    #tell;
    #entries = [];
    /** @param tell takes one line for each refusal */
    constructor(clock, tell) {
        this.#clock = clock;
        this.#tell = tell;
    }
    begin(request, response) {
        const [path, query = ''] = (request.url ?? '/').split(/\?(.*)/s);
        const trace = {
            time: new Date(this.#clock()).toISOString(),
            method: request.method ?? '',
            path: withoutSecrets(path),
            query: withoutSecrets(query),
            userAgent: withoutSecrets(request.headers['user-agent'] ?? ''),
        };
        // The response says so at once; an event would come after the client has its answer.
        const entry = { trace, status: () => (response.headersSent ? response.statusCode : 0) };
        this.#entries.push(entry);
        if (this.#entries.length > MOST_ENTRIES)
            this.#entries.shift();
        response.once('close', () => {
            const status = entry.status();
            // Who has hung up may have had done what they asked for: the answer that nobody gets says whether.
            if (status !== 0)
                entry.status = () => status;
            if (trace.whyDenied !== undefined)
                this.#tell(describeRefusal(trace, status));
        });
        return trace;
    }
    /** Requests whose answer has begun. */
    entries() {
        return this.#entries
            .map(({ trace, status }) => ({ ...trace, status: status() }))
            .filter(({ status }) => status !== 0);
    }
}
function describeRefusal(trace, status) {
    const what = trace.operation === undefined ? `${trace.method} ${trace.path}` : `${trace.service}:${trace.operation}`;
    const who = trace.caller === undefined ? '' : ` for ${trace.caller}`;
    const line = `${status} ${what}${who}: ${trace.whyDenied}`;
    // What a client sent must not be able to forge a second line.
    return withoutSecrets(line.replaceAll(/\p{Cc}+/gu, ' '));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/emulator/data-plane.js







const AWS_HOST = /\.(?:amazonaws\.com|on\.aws)(?::\d+)?$/i;
/** Whether a request is for a repository endpoint, told by its Host header and first path segment. */
function isRepositoryRequest(request) {
    return (0,formats/* isFormat */.s2)(rawPath(request).split('/')[1] ?? '');
}
/** Answers one request of a package client: finds the repository, judges the token, and hands over to the format. */
async function answerPackageClient(parts, request, response, trace) {
    trace.service = 'repository';
    try {
        const target = findTarget(parts, request);
        trace.format = target.address.format;
        trace.repository = `${target.address.domain}/${target.address.repository}`;
        const principal = await authenticate(parts, target.address, request, trace);
        const throttled = parts.quotas?.take(countsOf(request, principal));
        if (throttled !== undefined) {
            trace.whyDenied = `over the quota of ${throttled.quota}`;
            response.setHeader('retry-after', throttled.retryAfterSeconds);
            throw new PlaneError(COMPAT.throttledRequestStatus, 'Rate exceeded');
        }
        if (principal === undefined)
            return challenge(response, target.address);
        trace.caller = principal.arn;
        await handOver(parts, target, principal, request, response, trace);
    }
    catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined || response.headersSent)
            throw error;
        sendMessage(response, refusal.status, refusal.message);
    }
}
/** The path is that of a VPC endpoint, or that of a repository's own host when the Host header names one. */
function findTarget(parts, request) {
    const host = request.headers.host ?? '';
    const isAwsHost = AWS_HOST.test(host);
    const segments = rawPath(request).split('/').slice(1);
    // Only the segments that name the repository are read here; the others are the format's own affair.
    const count = isAwsHost && segments[1] !== 'd' ? 2 : 4;
    const head = segments.slice(0, count).join('/');
    const parsed = isAwsHost
        ? (0,repository_url/* parseRepositoryUrl */.fn)(`https://${host.replace(/:\d+$/, '')}/${head}/`)
        : (0,repository_url/* parseRepositoryUrl */.fn)(`${parts.origin()}/${head}/`, { origin: parts.origin(), region: parts.region });
    if ('problem' in parsed)
        throw new PlaneError(404, `This is no repository endpoint: ${parsed.problem}`);
    if (parsed.region !== parts.region) {
        throw new PlaneError(404, `This is the embedded CodeArtifact of ${parts.region}, not of ${parsed.region}`);
    }
    const { path: _none, ...address } = parsed;
    const override = { origin: parts.origin(), region: parts.region };
    return {
        address,
        endpoint: isAwsHost ? `http://${host}/${head}/` : (0,repository_url/* repositoryEndpoint */.y6)(address, override),
        path: segments.slice(count).join('/'),
    };
}
async function authenticate(parts, { domain, domainOwner: owner, region }, request, trace) {
    const { kind, token } = data_plane_readToken(request);
    trace.tokenKind = kind;
    if (token === undefined) {
        trace.whyDenied = 'the request carries no token';
        return undefined;
    }
    const check = await parts.tokens.check(token, { domain, owner, region });
    if ('principal' in check)
        return check.principal;
    trace.whyDenied = check.problem;
    return undefined;
}
/** What a request is counted against. The token is not kept, only a digest that tells it from others. */
function countsOf(request, principal) {
    if (principal === undefined)
        return [{ quota: 'unauthenticated', of: request.socket.remoteAddress ?? 'unknown' }];
    const token = (0,external_node_crypto_.createHash)('sha256')
        .update(data_plane_readToken(request).token ?? '')
        .digest('hex');
    return [
        { quota: quotaOfMethod(request.method ?? ''), of: principal.account },
        { quota: 'token', of: token },
    ];
}
/** The forms in which package clients send a token: Bearer, the password of Basic, bare (Cargo), NuGet's own header. */
function data_plane_readToken(request) {
    const { authorization } = request.headers;
    const apiKey = request.headers['x-nuget-apikey'];
    if (authorization === undefined) {
        return typeof apiKey === 'string' ? { kind: 'nuget-api-key', token: apiKey } : { kind: 'none' };
    }
    const [, scheme, value] = /^(\S+) +(\S+) *$/.exec(authorization) ?? [];
    if (scheme === undefined || value === undefined)
        return { kind: 'bare', token: authorization };
    if (/^bearer$/i.test(scheme))
        return { kind: 'bearer', token: value };
    if (!/^basic$/i.test(scheme))
        return { kind: 'none' };
    const [, password = ''] = Buffer.from(value, 'base64').toString('utf8').split(/:(.*)/s);
    return { kind: 'basic', token: password };
}
async function handOver(parts, { address, endpoint, path }, principal, request, response, trace) {
    const repository = parts.catalog.repository(address.domain, address.domainOwner, address.repository);
    const plane = parts.planes.get(address.format);
    if (plane === undefined) {
        throw new PlaneError(501, `The embedded CodeArtifact has no ${address.format} endpoint`);
    }
    await plane({
        catalog: parts.catalog,
        repository,
        endpoint,
        method: request.method ?? '',
        path,
        query: new URLSearchParams((request.url ?? '').split(/\?(.*)/s)[1] ?? ''),
        request,
        response,
        authorise: (action, resource) => {
            const arn = resourceArn(address, action, resource);
            const decision = parts.access.decide(principal, `codeartifact:${action}`, arn);
            if (decision.allowed)
                return;
            trace.whyDenied = decision.why;
            throw new PlaneError(403, refusalText(principal, `codeartifact:${action}`, arn, decision.denied));
        },
    });
}
/** Reading is granted on repositories, writing on packages (user guide, "CodeArtifact permissions reference"). */
function resourceArn(address, action, resource) {
    const { domain, domainOwner, region, repository, format } = address;
    const prefix = `arn:aws:codeartifact:${region}:${domainOwner}`;
    if (action === 'ReadFromRepository')
        return `${prefix}:repository/${domain}/${repository}`;
    if (resource === undefined)
        throw new Error(`${action} is asked for without a package`);
    return `${prefix}:package/${domain}/${repository}/${format}/${resource.namespace ?? ''}/${resource.name}`;
}
/** The text of the service's own refusals. */
function refusalText(principal, action, resource, isExplicit) {
    const because = isExplicit
        ? 'with an explicit deny in an identity-based policy'
        : `because no identity-based policy allows the ${action} action`;
    return `User: ${principal.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}
/** Maven and NuGet send credentials only after a challenge for Basic. */
function challenge(response, { domain, repository }) {
    const realm = `realm="${domain}/${repository}"`;
    response.setHeader('www-authenticate', [`Bearer ${realm}`, `Basic ${realm}`]);
    sendMessage(response, 401, 'Unauthenticated: the request carries no token that is valid for this domain');
}
function sendMessage(response, status, message) {
    const text = JSON.stringify({ message });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    response.writeHead(status, headers).end(text);
}
/** The path as sent. */
function rawPath(request) {
    return (request.url ?? '/').split('?', 1)[0];
}

;// CONCATENATED MODULE: ./.build/emulator/server.js













/** Calls other than uploads are small; the largest is a policy document, or a list of a hundred versions. */
const BODY_BYTES = 1024 ** 2;
const PUBLISH_PATH = '/v1/package/version/publish';
/** Longer than clients keep their idle connections, so that none sends into a closing one. */
const KEEP_ALIVE_MS = 75_000;
/** One listener for everything: the service and the kind of client are told by the shape of the request. */
function createEmulatorServer(parts) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
        // SDKs correct their clock by this header.
        response.setHeader('date', new Date(parts.clock()).toUTCString());
        if (rawPath(request) === '/_emulator/requests') {
            server_sendJson(response, 200, { requests: parts.log.entries() });
            return;
        }
        if (rawPath(request) === '/_emulator/faults') {
            answerFaults(parts.faults, request, response).catch(() => response.destroy());
            return;
        }
        const trace = parts.log.begin(request, response);
        const exchange = { request, response, trace, requestId: (0,external_node_crypto_.randomUUID)() };
        const answered = parts.latency > 0 ? (0,external_node_timers_promises_.setTimeout)(parts.latency).then(() => meet(parts, exchange)) : meet(parts, exchange);
        answered.catch((error) => answerUnexpected(parts, exchange, error));
    });
    return server;
}
/** Lets happen what a test has asked for, then answers. */
async function meet(parts, exchange) {
    const { request, response, trace } = exchange;
    const method = request.method ?? '';
    const path = rawPath(request);
    const operation = findOperation(method, path)?.name;
    const fault = parts.faults.take(method, path, operation);
    if (fault !== undefined && operation !== undefined)
        trace.operation = operation;
    const expireTokens = () => parts.tokens.expireAll();
    if (fault !== undefined && !(await suffer(fault, request, response, trace, expireTokens)))
        return;
    return route(parts, exchange);
}
/**
 * `POST /_emulator/faults` takes one rule, `GET` lists them, `DELETE` drops them all. A page in a browser cannot send
 * JSON to another site without asking first, and nobody answers that question here.
 */
async function answerFaults(faults, request, response) {
    if (request.method === 'POST') {
        if (request.headers['content-type'] !== 'application/json')
            return server_sendJson(response, 415, { message: 'A fault is sent as application/json' });
        const rule = faultRule.safeParse(parseJson((await server_readBody(request)).toString('utf8')));
        if (!rule.success)
            return server_sendJson(response, 400, { message: rule.error.message });
        faults.add(rule.data);
    }
    else if (request.method === 'DELETE')
        faults.clear();
    else if (request.method !== 'GET')
        return server_sendJson(response, 405, { message: 'GET, POST or DELETE' });
    server_sendJson(response, 200, { faults: faults.list() });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function route(parts, exchange) {
    const { request, response, trace } = exchange;
    const path = rawPath(request);
    if (request.headers.authorization?.startsWith('AWS4-') === true)
        return answerSigned(parts, exchange);
    if (path.startsWith('/_oidc/'))
        return answerOidc(parts, exchange);
    if (isRepositoryRequest(request))
        return answerPackageClient(parts, request, response, trace);
    if (path === '/' && request.method === 'POST')
        return answerUnsigned(parts, exchange);
    if (path.startsWith('/v1/')) {
        nameControlCall(request, trace);
        return refuseSignature(exchange, new SignatureError('missing', 'Missing Authentication Token'));
    }
    server_sendJson(response, 404, { message: 'The embedded CodeArtifact has nothing at this path' });
}
async function answerSigned(parts, exchange) {
    const { request, response, trace } = exchange;
    try {
        const authorization = parseAuthorization(request.headers.authorization);
        trace.service = authorization.service;
        if (authorization.service !== 'codeartifact' && !isQueryService(authorization.service)) {
            return refuseService(exchange, authorization.service);
        }
        if (authorization.service === 'codeartifact')
            nameControlCall(request, trace);
        const isUpload = authorization.service === 'codeartifact' && rawPath(request) === PUBLISH_PATH;
        const body = isUpload ? undefined : await server_readBody(request);
        const principal = parts.authenticator.authenticate(request, body, authorization);
        trace.caller = principal.arn;
        if (isQueryService(authorization.service)) {
            return await answerQuery(parts, exchange, authorization.service, body ?? Buffer.alloc(0), principal);
        }
        await answerControl(parts, exchange, body, principal);
    }
    catch (error) {
        if (response.headersSent)
            throw error;
        if (error instanceof SignatureError)
            return refuseSignature(exchange, error);
        if (error instanceof BodyTooLarge) {
            return sendServiceError(exchange, 413, 'RequestEntityTooLargeException', error.message);
        }
        throw error;
    }
}
function nameControlCall(request, trace) {
    trace.service = 'codeartifact';
    const operation = findOperation(request.method ?? '', rawPath(request));
    if (operation !== undefined)
        trace.operation = operation.name;
}
async function answerControl(parts, exchange, body, principal) {
    const { request, response, trace, requestId } = exchange;
    const { catalog, region } = parts;
    const decide = (action, resource, context = {}) => {
        const decision = parts.access.decide(principal, action, resource, context);
        if (decision.allowed)
            return;
        trace.whyDenied = decision.why;
        throw new AccessDeniedError(refusalText(principal, action, resource, decision.denied));
    };
    const counts = quotasOfOperation(trace.operation ?? '').map((quota) => ({ quota, of: principal.account }));
    const throttled = parts.quotas?.take(counts);
    if (throttled !== undefined) {
        request.resume();
        trace.whyDenied = `over the quota of ${throttled.quota}`;
        response.setHeader('retry-after', throttled.retryAfterSeconds);
        return sendServiceError(exchange, 429, 'ThrottlingException', 'Rate exceeded');
    }
    response.setHeader('x-amzn-requestid', requestId);
    await parts.control({
        catalog,
        region,
        caller: principal,
        request,
        response,
        url: new URL(request.url ?? '/', parts.origin()),
        body,
        authorise: (action, resource) => decide(action.includes(':') ? action : `codeartifact:${action}`, resource),
        mintToken: async ({ name, owner }, durationSeconds) => {
            decide('sts:GetServiceBearerToken', '*', {
                'sts:AWSServiceName': 'codeartifact.amazonaws.com',
                'sts:DurationSeconds': String(durationSeconds),
            });
            return parts.tokens.mint(principal, { domain: name, owner, region }, durationSeconds);
        },
        endpoint: ({ domain, domainOwner, name }, format) => (0,repository_url/* repositoryEndpoint */.y6)({ domain, domainOwner, region, repository: name, format }, { origin: parts.origin(), region }),
    });
}
/** A form without signature: only the operation that exchanges an ID token may come so. */
async function answerUnsigned(parts, exchange) {
    exchange.trace.service = 'sts';
    const body = await server_readBody(exchange.request);
    return answerQuery(parts, exchange, 'sts', body, undefined);
}
async function answerQuery(parts, exchange, service, body, principal) {
    const { request, trace, requestId } = exchange;
    const form = new URLSearchParams(request.method === 'POST' ? body.toString('utf8') : request.url?.split(/\?(.*)/s)[1]);
    const operation = form.get('Action') ?? '';
    trace.operation = /^\w{1,128}$/.test(operation) ? operation : '';
    const deny = (why) => {
        trace.whyDenied = why;
    };
    const parameters = new Parameters(form);
    try {
        const result = service === 'iam' && principal !== undefined
            ? parts.iam.answer(operation, { parameters, principal, deny })
            : await parts.sts.answer(operation, { parameters, principal, deny });
        sendXml(exchange, 200, successXml(service, operation, result, requestId));
    }
    catch (error) {
        if (!(error instanceof QueryError))
            throw error;
        sendXml(exchange, error.status, errorXml(service, error, requestId));
    }
}
function isQueryService(service) {
    return service === 'sts' || service === 'iam';
}
/** What SDKs know the refusals by: REST-JSON services, and services of the query protocol. */
const SIGNATURE_CODES = {
    missing: ['MissingAuthenticationTokenException', 'MissingAuthenticationToken'],
    incomplete: ['IncompleteSignatureException', 'IncompleteSignature'],
    unrecognised: ['UnrecognizedClientException', 'InvalidClientTokenId'],
    invalid: ['InvalidSignatureException', 'SignatureDoesNotMatch'],
    expired: ['ExpiredTokenException', 'ExpiredToken'],
};
function refuseSignature(exchange, { problem, message }) {
    const { trace, requestId } = exchange;
    trace.whyDenied = message;
    const [json, query] = SIGNATURE_CODES[problem];
    const service = trace.service ?? 'codeartifact';
    if (!isQueryService(service)) {
        sendServiceError(exchange, 403, json, message);
        return;
    }
    const xml = errorXml(service, new QueryError(query, 403, message), requestId);
    sendXml(exchange, 403, xml);
}
/** Said in the protocol of the service, as far as it can be told, so that its client shows the message. */
function refuseService(exchange, service) {
    const code = 'UnknownServiceException';
    const message = `This is an embedded CodeArtifact: it does not have the AWS service '${service}'. Set AWS_ENDPOINT_URL_CODEARTIFACT, AWS_ENDPOINT_URL_STS and AWS_ENDPOINT_URL_IAM rather than AWS_ENDPOINT_URL`;
    exchange.trace.whyDenied = `there is no service ${service}`;
    const contentType = exchange.request.headers['content-type'] ?? '';
    if (service !== 's3' && !contentType.startsWith('application/x-www-form-urlencoded')) {
        sendServiceError(exchange, 501, code, message);
        return;
    }
    const error = new QueryError(code, 501, message);
    sendXml(exchange, 501, service === 's3' ? storageErrorXml(error) : errorXml('sts', error, exchange.requestId));
}
async function answerOidc(parts, { request, response, trace }) {
    trace.service = 'oidc';
    switch (rawPath(request)) {
        case '/_oidc/.well-known/openid-configuration':
            return server_sendJson(response, 200, discoveryDocument(parts.origin()));
        case '/_oidc/jwks':
            return server_sendJson(response, 200, await parts.issuer.keys());
        case '/_oidc/token':
            return issueIdToken(parts, request, response, trace);
        default:
            return server_sendJson(response, 404, { message: 'The issuer has nothing at this path' });
    }
}
async function issueIdToken(parts, request, response, trace) {
    if (request.headers.authorization !== `Bearer ${parts.idTokenRequestToken}`) {
        trace.whyDenied = 'the request does not carry ACTIONS_ID_TOKEN_REQUEST_TOKEN';
        return server_sendJson(response, 401, { message: 'Unauthorized' });
    }
    try {
        const value = await parts.issuer.token(new URLSearchParams(request.url?.split(/\?(.*)/s)[1]));
        server_sendJson(response, 200, { count: value.length, value });
    }
    catch (error) {
        if (!(error instanceof IssuerError))
            throw error;
        server_sendJson(response, 400, { message: error.message });
    }
}
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
async function server_readBody(request) {
    const chunks = [];
    let size = 0;
    // A request that is given up must stay open for its answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length;
        if (size > BODY_BYTES)
            throw new BodyTooLarge(`The body is larger than ${BODY_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function answerUnexpected(parts, exchange, error) {
    const { response, trace } = exchange;
    if (error instanceof BodyTooLarge && !response.headersSent) {
        server_sendJson(response, 413, { message: error.message });
        return;
    }
    if (response.destroyed)
        return;
    parts.tell(`${trace.method} ${trace.path} failed: ${(0,errors/* messageOf */.bD)(error)}`);
    if (response.headersSent)
        response.destroy();
    else
        sendServiceError(exchange, 500, 'InternalServerException', 'The embedded CodeArtifact failed; its own log says more');
}
function sendXml({ response, requestId }, status, xml) {
    response.setHeader('x-amzn-requestid', requestId);
    server_send(response, status, 'text/xml', xml);
}
function sendServiceError({ response, requestId }, status, type, message) {
    response.setHeader('x-amzn-requestid', requestId);
    response.setHeader('x-amzn-errortype', type);
    server_sendJson(response, status, { message });
}
function server_sendJson(response, status, document) {
    server_send(response, status, 'application/json', JSON.stringify(document));
}
function server_send(response, status, type, text) {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
}

;// CONCATENATED MODULE: ./.build/emulator/index.js


































const PLANES = new Map([
    ['npm', npmPlane],
    ['pypi', pypiPlane],
    ['maven', mavenPlane],
    ['cargo', cargoPlane],
    ['nuget', nugetPlane],
    ['swift', swiftPlane],
    ['ruby', rubyPlane],
]);
const STORES = {
    npm: npmStore,
    pypi: pypiStore,
    maven: mavenStore,
    cargo: cargoStore,
    nuget: nugetStore,
    ruby: rubyStore,
};
/** How long a request under way may take to end once the emulator closes, in milliseconds. */
const CLOSING_MS = 2_000;
/** Clients of ours give up after 15 seconds. */
const LONGEST_LATENCY_MS = 10_000;
/**
 * Starts an embedded CodeArtifact on 127.0.0.1: control plane, STS, IAM, an issuer of ID tokens, repository endpoints.
 *
 * @throws GateError 'input' for options that make no sense, a data folder in use, a port that is taken
 */
async function startEmulator(options = {}) {
    const { port = 0, region = 'us-east-1', account = '111122223333', clock = Date.now, tell = () => { }, latency = 0, } = options;
    checkOptions(port, region, account, latency);
    const externalStores = storesOf(options.externals ?? new Map());
    const isTemporary = options.dataFolder === undefined;
    const folder = options.dataFolder ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codeartifact-'));
    const removeFolder = () => {
        if (isTemporary)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    let catalog;
    try {
        catalog = openFolder({ folder, clock, externalStores, isTemporary });
        const store = IdentityStore.open(folder, account);
        const log = new RequestLog(clock, tell);
        const faults = new Faults();
        const quotas = options.quotas === true ? new Quotas(clock) : undefined;
        const server = buildServer(catalog, store, log, { region, clock, tell, quotas, latency, faults });
        const url = await listen(server, port);
        return {
            url,
            env: environmentOf(url, region, store),
            catalog,
            putRole: ({ name, path = '/', trustPolicy, permissions }) => {
                store.putRole({
                    name,
                    id: uniqueId('AROA'),
                    path,
                    description: '',
                    createdTime: clock(),
                    maxSessionDuration: 3600,
                    trustPolicy: JSON.stringify(trustPolicy),
                    policies: { permissions: JSON.stringify(permissions) },
                });
                return roleArn(account, { name, path });
            },
            requests: () => log.entries(),
            addFault: (rule) => faults.add(rule),
            clearFaults: () => faults.clear(),
            close: once(async () => {
                await stop(server);
                catalog?.close();
                removeFolder();
            }),
        };
    }
    catch (error) {
        catalog?.close();
        removeFolder();
        throw error;
    }
}
function buildServer(catalog, store, log, options) {
    const { region, clock } = options;
    const access = new Access(store, region, clock);
    const issuer = new Issuer(store, clock);
    const server = createEmulatorServer({
        ...options,
        catalog,
        log,
        access,
        issuer,
        planes: PLANES,
        control: handleControl,
        tokens: new BearerTokens(store, access, clock),
        authenticator: new Authenticator(store, access, region, clock),
        sts: new Sts(store, access, issuer, clock),
        iam: new Iam(store, access, clock),
        idTokenRequestToken: store.state.idTokenRequestToken,
        origin: () => emulator_originOf(server),
    });
    return server;
}
function emulator_originOf(server) {
    return `http://127.0.0.1:${server.address().port}`;
}
function environmentOf(url, region, store) {
    const { administrator, idTokenRequestToken } = store.state;
    return {
        AWS_ENDPOINT_URL_CODEARTIFACT: url,
        AWS_ENDPOINT_URL_STS: url,
        AWS_ENDPOINT_URL_IAM: url,
        // The SDK for JavaScript reads the first, version 1 of the AWS CLI the second.
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_ACCESS_KEY_ID: administrator.accessKeyId,
        AWS_SECRET_ACCESS_KEY: administrator.secretAccessKey,
        // Clients append `&audience=…`, so it must have a query already.
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_oidc/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenRequestToken,
        NO_PROXY: '127.0.0.1',
    };
}
function checkOptions(port, region, account, latency) {
    const refuse = (cause, remedy) => {
        throw new errors/* GateError */.ue('input', { doing: 'start the embedded CodeArtifact', cause, remedy });
    };
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        refuse(`${port} is no port`, 'Give a number from 0 to 65535, 0 for any free one');
    }
    if (!repository_url/* REGION_PATTERN */.aY.test(region))
        refuse(`${region} is no region`, 'Give one such as us-east-1');
    if (!repository_url/* DOMAIN_OWNER_PATTERN */.k$.test(account))
        refuse(`${account} is no account`, 'Give twelve digits');
    if (!(latency >= 0 && latency <= LONGEST_LATENCY_MS)) {
        refuse(`${latency} is no latency`, `Give milliseconds, ${LONGEST_LATENCY_MS} at most`);
    }
}
function storesOf(externals) {
    const stores = new Map();
    for (const [name, url] of externals) {
        const format = EXTERNAL_CONNECTIONS[`public:${name}`];
        const store = format === undefined ? undefined : STORES[format];
        const names = Object.entries(EXTERNAL_CONNECTIONS).flatMap(([connection, served]) => STORES[served] === undefined ? [] : [connection.replace('public:', '')]);
        if (store === undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `connect the external store ${name}`,
                cause: 'the embedded CodeArtifact has no such connection',
                remedy: `Name one of ${names.join(', ')}`,
            });
        }
        if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
            throw new errors/* GateError */.ue('input', {
                doing: `connect the external store ${name}`,
                cause: 'its address is no http or https URL',
                remedy: `Give it as ${name}=https://registry.example/`,
            });
        }
        stores.set(`public:${name}`, store(url));
    }
    return stores;
}
function openFolder(options) {
    try {
        return openCatalog(options);
    }
    catch (error) {
        if (!(error instanceof CatalogError))
            throw error;
        const isInUse = error.kind === 'conflict';
        throw new errors/* GateError */.ue('input', {
            doing: 'open the data folder',
            cause: error.message,
            remedy: isInUse ? 'Stop the other one, or name another folder' : 'Name another folder',
            file: options.folder,
        });
    }
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => {
            reject(new errors/* GateError */.ue('input', {
                doing: `listen on 127.0.0.1:${port}`,
                cause: error.code === 'EADDRINUSE' ? 'the port is taken' : error.message,
                remedy: 'Name another port, or 0 for any free one',
                underlying: error,
            }));
        });
        server.listen(port, '127.0.0.1', () => resolve(emulator_originOf(server)));
    });
}
async function stop(server) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    await closed;
    clearTimeout(timer);
}
function once(action) {
    let running;
    return () => {
        running ??= action();
        return running;
    };
}


/***/ })

};
