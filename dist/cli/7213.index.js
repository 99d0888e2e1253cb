export const id = 7213;
export const ids = [7213];
export const modules = {

/***/ 17913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/**
 * Requests a second, within the service's quotas for the whole account (user guide: 800 reads, 200 of each kind of
 * list, 100 writes, 10 of PublishPackageVersion, 5 of CopyPackageVersions). Every list is a read as well, every
 * publish and copy a write.
 */
const PER_SECOND = { versions: 195, assets: 195, read: 780, publish: 10, copy: 4.9, write: 98 };
/** What a request of each kind counts against besides its own. */
const COUNTS_AS = {
    versions: 'read',
    assets: 'read',
    read: 'read',
    publish: 'write',
    copy: 'write',
    write: 'write',
};
/** Enough for these rates up to 160 ms an answer; more would only wait for one another. */
const AT_ONCE = 128;
/** What a timer that comes late may make up for: so little that no second sees more than the quota. */
const BURST_SECONDS = 1 / 40;
const KINDS = Object.keys(PER_SECOND);
/**
 * Uploads come in bursts with nothing around them: counted in so many milliseconds, not spread over a second. The
 * quota of publishing is used up to its last request, so it is left some time for those that travel faster than
 * others.
 */
const WINDOW_MS = { write: 1000, publish: 1100 };
/**
 * Lets requests start no faster than the service takes them, and no more of them at once than is of use. A service
 * that throttles is asked below its quota: what it refuses costs a wait, and counts all the same.
 */
class Pace {
    #lanes;
    #running = 0;
    #filledAt = performance.now();
    #pausedUntil = 0;
    #timer;
    /** @param publishes requests of PublishPackageVersion a second, where AWS has raised that quota */
    constructor(publishes = PER_SECOND.publish) {
        this.#lanes = {
            versions: laneOf('versions'),
            assets: laneOf('assets'),
            read: laneOf('read'),
            publish: laneOf('publish', publishes),
            copy: laneOf('copy'),
            write: laneOf('write'),
        };
    }
    async run(kind, work) {
        await new Promise((resolve) => {
            this.#lanes[kind].waiting.push(resolve);
            this.#start();
        });
        try {
            return await work();
        }
        finally {
            this.#running -= 1;
            this.#start();
        }
    }
    /** Nothing more starts for so long: the service has throttled, this run or another of the same account. */
    pause(milliseconds) {
        this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + milliseconds);
    }
    #start() {
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
                lane.waiting[lane.next++]();
            }
            if (lane.next === lane.waiting.length) {
                lane.waiting.length = 0;
                lane.next = 0;
            }
        }
        this.#wake(now);
    }
    #fill(now) {
        const seconds = (now - this.#filledAt) / 1000;
        this.#filledAt = now;
        for (const lane of Object.values(this.#lanes))
            lane.left = Math.min(burstOf(lane.perSecond), lane.left + seconds * lane.perSecond);
    }
    /** Milliseconds until the next one in a lane may start. */
    #waitFor(lane, now) {
        const waits = [lane, this.#lanes[lane.countsAs]].map((counted) => waitOf(counted, now));
        return Math.max(0, this.#pausedUntil - now, ...waits);
    }
    /** Where all that may run at once are running, the first that ends wakes the others. */
    #wake(now) {
        const waiting = Object.values(this.#lanes).filter((lane) => lane.waiting.length > 0);
        if (waiting.length === 0 || this.#running === AT_ONCE || this.#timer !== undefined)
            return;
        const wait = Math.min(...waiting.map((lane) => this.#waitFor(lane, now)));
        this.#timer = setTimeout(() => {
            this.#timer = undefined;
            this.#start();
        }, Math.max(1, wait));
    }
}
function waitOf({ left, perSecond, window }, now) {
    if (window === undefined)
        return ((1 - left) / perSecond) * 1000;
    const { length, starts } = window;
    while (starts.length > 0 && starts[0] <= now - length)
        starts.shift();
    return starts.length < perSecond ? 0 : starts[0] + length - now;
}
function laneOf(kind, perSecond = PER_SECOND[kind]) {
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
function burstOf(perSecond) {
    return Math.max(1, perSecond * BURST_SECONDS);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ AssetFailure),
/* harmony export */   q: () => (/* binding */ publishAsset)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83380);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);



/** An upload without success. `status` is absent when no answer came, so that its effect is unknown. */
class AssetFailure extends Error {
    status;
    /** Seconds that the service wants to be left alone. */
    retryAfterSeconds;
    constructor(status, message, retryAfterSeconds = 0) {
        super(message);
        this.name = 'AssetFailure';
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }
}
/**
 * Sends one file, once: the caller asks what has arrived before it tries again. The bytes are streamed as they are
 * read; their digest, which is known before, is signed in their place.
 *
 * @param client one that does not retry
 * @throws AssetFailure; a GateError of the bytes' own, or of the credentials, passes through
 * @see CodeArtifact API reference, PublishPackageVersion
 */
async function publishAsset(client, { domain, domainOwner, repository }, { namespace, name }, version, upload, deadlines) {
    const watch = new Watch(deadlines);
    const body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(watch.over(upload.chunks()), { objectMode: false });
    // The SDK pipes the body, and a pipe does not pass failures on.
    let bodyFailure;
    body.on('error', (error) => {
        bodyFailure = error;
        watch.abort((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    });
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_2__/* .PublishPackageVersionCommand */ .$Bh({
        domain,
        domainOwner,
        repository,
        format: 'generic',
        ...(namespace === undefined ? {} : { namespace }),
        package: name,
        packageVersion: version,
        assetName: upload.name,
        assetSHA256: upload.sha256,
        assetContent: body,
        ...(upload.unfinished ? { unfinished: true } : {}),
    });
    // The SDK knows the length of files only, and would send others in chunks.
    command.middlewareStack.add((next) => async (args) => {
        args.request.headers['content-length'] = String(upload.size);
        return next(args);
    }, { step: 'build', name: 'contentLength', priority: 'high' });
    try {
        await client.send(command, { abortSignal: watch.signal });
    }
    catch (error) {
        const failure = bodyFailure ?? error;
        throw failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue ? failure : asAssetFailure(failure, watch.why);
    }
    finally {
        watch.end();
        body.destroy();
    }
}
function asAssetFailure(error, why) {
    const { $metadata, retryAfterSeconds } = error;
    const wait = Number(retryAfterSeconds ?? 0);
    return new AssetFailure($metadata?.httpStatusCode, why ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), wait);
}
/** Gives up on what does not move. */
class Watch {
    #controller = new AbortController();
    #idle;
    #whole;
    /** Why it gave up, if it did. */
    why;
    constructor({ idle, whole }) {
        this.#idle = setTimeout(() => this.abort(`no byte moved for ${idle / 1000} seconds`), idle);
        this.#whole = setTimeout(() => this.abort(`no answer within ${Math.ceil(whole / 1000)} seconds`), whole);
    }
    get signal() {
        return this.#controller.signal;
    }
    async *over(chunks) {
        for await (const chunk of chunks) {
            this.#idle.refresh();
            yield chunk;
        }
        this.#idle.refresh();
    }
    abort(why) {
        this.why ??= why;
        this.#controller.abort();
    }
    end() {
        clearTimeout(this.#idle);
        clearTimeout(this.#whole);
    }
}


/***/ }),

/***/ 72171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget),
/* harmony export */   xW: () => (/* binding */ publishRepositoryOf)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47261);

/** The repository of the settings, and of every format that `clients` does not give another. */
function repositoryOf(settings) {
    const { domain, region, repository, 'domain-owner': domainOwner } = settings;
    return { domain, domainOwner, region, repository };
}
/** The one that `publish` publishes to. */
function publishRepositoryOf(settings) {
    return repositoryOf({ ...settings, repository: settings['publish-repository'] ?? settings.repository });
}
/** One for all clients of a format: they install one another's packages. */
function mainTarget(settings, format) {
    const entry = entriesOf(settings).find((one) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[one.client].format === format && keyOf(one) === undefined && hasAddress(one));
    const main = repositoryOf(settings);
    const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
    const usual = isSameDomain(install, main) ? publishRepositoryOf(settings).repository : install.repository;
    return { install, publish: { ...install, repository: entry?.['publish-repository'] ?? usual } };
}
/** Those of one client; what one client of a format is told of a scope holds for the others as well. */
function furtherTargets(settings, client) {
    const { format, furtherBy } = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client];
    if (furtherBy === undefined)
        return [];
    const found = new Map();
    for (const entry of entriesOf(settings)) {
        const key = keyOf(entry);
        const traits = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[entry.client];
        if (key === undefined || traits.format !== format || traits.furtherBy !== furtherBy)
            continue;
        const install = repositoryOfEntry(settings, entry);
        const publish = { ...install, repository: entry['publish-repository'] ?? install.repository };
        found.set(key, { key, install, publish });
    }
    return [...found.values()];
}
/** All repositories that packages of a format are installed from: the main one first. */
function installRepositories(settings, format) {
    const clients = Object.keys(_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u).filter((client) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client].format === format);
    const further = clients.flatMap((client) => furtherTargets(settings, client).map(({ install }) => install));
    const all = [mainTarget(settings, format).install, ...further];
    return [...new Map(all.map((repository) => [JSON.stringify(repository), repository])).values()];
}
function isSameDomain(a, b) {
    return a.domain === b.domain && a.domainOwner === b.domainOwner && a.region === b.region;
}
function entriesOf({ clients = [] }) {
    return clients.filter((entry) => typeof entry !== 'string');
}
function keyOf(entry) {
    return entry.scope ?? entry.name;
}
function hasAddress({ client: _, ...rest }) {
    return Object.values(rest).some((value) => value !== undefined);
}
function repositoryOfEntry(settings, entry) {
    return {
        domain: entry.domain ?? settings.domain,
        domainOwner: entry['domain-owner'] ?? settings['domain-owner'],
        region: entry.region ?? settings.region,
        repository: entry.repository ?? settings.repository,
    };
}


/***/ }),

/***/ 56824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Keeps signals from ending this process before it has put back what it changed. */
class HeldSignals {
    /** The first that came. */
    first;
    #take = () => { };
    #listeners = new Map();
    constructor() {
        for (const signal of ENDING) {
            const listener = () => {
                this.first ??= signal;
                this.#take(signal);
            };
            this.#listeners.set(signal, listener);
            process.on(signal, listener);
        }
    }
    /** From now on `take` gets every signal. One that came before stands in `first`. */
    passTo(take) {
        this.#take = take;
    }
    release() {
        for (const [signal, listener] of this.#listeners)
            process.off(signal, listener);
    }
}
/** The exit code by which shells say that a signal ended a command. */
function exitCodeOf(signal) {
    return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}


/***/ }),

/***/ 83209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   EQ: () => (/* binding */ findPaths),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Op: () => (/* binding */ nothingToPublish),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   sc: () => (/* binding */ measureLarge),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vo: () => (/* binding */ assetBody),
/* harmony export */   x0: () => (/* binding */ joinBodies),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





/** The path that a message shows: relative when it lies below the working folder. */
function shownPath(path, context) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(context.workingFolder, path);
    return below === '' || below.startsWith('..') ? path : below;
}
/**
 * What a path or a glob (Node's `fs.glob`: `*`, `**`, `?`, `[…]`, `{…}`; no hidden files) names, sorted.
 * @throws GateError 'input' when it names nothing
 */
async function findPaths(pattern, format, context) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(context.workingFolder, pattern);
    if (await exists(literal))
        return [literal];
    const found = [];
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.glob)(pattern, { cwd: context.workingFolder }))
        found.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(context.workingFolder, path));
    if (found.length === 0)
        throw nothingToPublish(pattern, format, 'nothing matches');
    return found.sort();
}
function nothingToPublish(pattern, format, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: `find ${format} packages to publish`,
        cause: `${why} ${JSON.stringify(pattern)}`,
        remedy: `Build the package first, or correct the path under publish`,
    });
}
async function exists(path) {
    return (await kindOf(path)) !== undefined;
}
async function kindOf(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        if (stats.isDirectory())
            return 'folder';
        return stats.isFile() ? 'file' : undefined;
    }
    catch {
        return undefined;
    }
}
/** Hashes a file in one pass, in constant memory. */
async function measure(name, path) {
    const { size, digests } = await digest(path, ['sha256', 'sha512', 'sha1', 'md5']);
    return { name, path, size, ...digests };
}
/** The same with the one digest that the service itself needs, for files that may be large. */
async function measureLarge(name, path) {
    const { size, digests } = await digest(path, ['sha256']);
    return { name, path, size, ...digests };
}
/** By plain reads: streams take longer to set up than small files to read. */
async function digest(path, names) {
    const hashes = names.map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]);
    let size = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(1 << 20, (await handle.stat()).size + 1));
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                break;
            size += bytesRead;
            for (const [, hash] of hashes)
                hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
    const digests = Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest('hex')]));
    return { size, digests: digests };
}
/**
 * The bytes of an asset, read again and compared with what was hashed: the last chunk is held back until the
 * digest is known, so that a file that changed in between never arrives whole.
 */
function assetBody(asset) {
    return { size: asset.size, chunks: () => verifiedChunks(asset) };
}
async function* verifiedChunks(asset) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let held;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(asset.path, { highWaterMark: 1 << 18 })) {
        hash.update(chunk);
        size += chunk.length;
        if (size > asset.size)
            throw changed(asset);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    if (size !== asset.size || hash.digest('hex') !== asset.sha256)
        throw changed(asset);
    if (held !== undefined)
        yield held;
}
function changed(asset) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('incomplete', {
        doing: `upload ${asset.name}`,
        cause: 'the file changed after it was inspected',
        remedy: 'Let no other process write to it and run publish again',
        file: asset.path,
    });
}
function bytesBody(bytes) {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    return { size: buffer.length, chunks: () => [buffer] };
}
function joinBodies(bodies) {
    return {
        size: bodies.reduce((sum, body) => sum + body.size, 0),
        async *chunks() {
            for (const body of bodies)
                yield* body.chunks();
        },
    };
}
/** The line of `text` in which `pattern` first matches; undefined when it does not. */
function lineOf(text, pattern) {
    const match = pattern.exec(text);
    return match === null ? undefined : text.slice(0, match.index).split('\n').length;
}


/***/ }),

/***/ 78428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 67213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewPublication: () => (/* binding */ previewPublication),
  publishPackages: () => (/* binding */ publishPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/aws/pace.js
var pace = __webpack_require__(17913);
// EXTERNAL MODULE: ./.build/aws/pool.js
var pool = __webpack_require__(84900);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(56824);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/aws/publish-asset.js
var publish_asset = __webpack_require__(6430);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(83209);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/publish/repository-client.js





const PATIENCE = { idle: 60_000, whole: 120_000 };
const SLOWEST_BYTES_PER_MILLISECOND = 50;
const LARGEST_ANSWER = 1 << 20;
/** A request without success. `status` is absent when no answer came, so that its effect is unknown. */
class RequestFailure extends Error {
    request;
    status;
    /** The server's own words, cleaned for a terminal, or the error underneath. */
    reason;
    /** When it was sent, as `performance.now()` tells. */
    sentAt;
    /** Milliseconds that the server wants to be left alone, by its Retry-After. */
    retryAfter;
    constructor(request, status, reason, sentAt, retryAfter = 0) {
        super(`${request.method} /${request.path}: ${status ?? 'no answer'}: ${reason}`);
        this.name = 'RequestFailure';
        this.request = request;
        this.status = status;
        this.reason = reason;
        this.sentAt = sentAt;
        this.retryAfter = retryAfter;
    }
}
/**
 * A client of one repository endpoint. It sends each request once, follows no redirect (the token would go with
 * it) and never waits without end.
 * @param endpoint with its trailing slash
 * @param token asked for at every request, so that it can be renewed in between
 * @throws RequestFailure from `send`; a GateError of the body's own passes through
 */
function openRepositoryClient(endpoint, token, connections, { patience = PATIENCE, pace, sent = () => { } } = {}) {
    const options = { keepAlive: true, maxSockets: connections };
    const agent = endpoint.startsWith('https:') ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    return {
        async send(request) {
            const sentAt = performance.now();
            const secret = await token();
            const start = () => exchange(`${endpoint}${request.path}`, request, secret, { agent, patience, sent, sentAt });
            const kind = request.method === 'GET' ? 'read' : 'write';
            const { retryAfter, ...answer } = await (pace === undefined ? start() : pace.run(kind, start));
            if ((answer.status >= 200 && answer.status < 300) || request.accepts?.includes(answer.status))
                return answer;
            throw new RequestFailure(request, answer.status, cleanReason(answer.text, secret) || `status ${answer.status}`, sentAt, retryAfter);
        },
        close: () => agent.destroy(),
    };
}
/** Milliseconds for a request with a body of `size` bytes. */
function deadlineFor(size, { whole }) {
    return whole + Math.ceil(size / SLOWEST_BYTES_PER_MILLISECOND);
}
async function exchange(url, request, token, { agent, patience, sent, sentAt, }) {
    const size = request.body?.size ?? 0;
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const outgoing = send(url, {
        method: request.method,
        agent,
        timeout: patience.idle,
        signal: AbortSignal.timeout(deadlineFor(size, patience)),
        headers: {
            authorization: `Bearer ${token}`,
            'user-agent': 'codeartifact-gate',
            accept: request.accept ?? '*/*',
            ...(request.method === 'GET' ? {} : { 'content-length': size }),
            ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
        },
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no byte moved for ${patience.idle / 1000} seconds`)));
    const answering = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    });
    // An answer may come, and the server hang up, before the body is sent: the answer counts, not the broken pipe.
    const body = external_node_stream_.Readable.from(countedChunks(request.body, sent), { objectMode: false });
    const sending = (0,external_node_stream_promises_.pipeline)(body, outgoing).then(() => undefined, (error) => error);
    try {
        const response = await answering;
        return {
            status: response.statusCode ?? 0,
            text: await readText(response, request.largestAnswer ?? LARGEST_ANSWER),
            retryAfter: readRetryAfter(response.headers['retry-after']),
        };
    }
    catch (error) {
        const failure = await sending;
        if (failure instanceof errors/* GateError */.ue)
            throw failure;
        throw new RequestFailure(request, undefined, cleanReason((0,errors/* messageOf */.bD)(error), token), sentAt);
    }
    finally {
        outgoing.on('error', () => { });
    }
}
async function* countedChunks(body, sent) {
    for await (const chunk of body?.chunks() ?? []) {
        yield chunk;
        sent(chunk.length);
    }
}
/** Seconds; a date is not what this service sends. No more than a minute is waited for anybody. */
function readRetryAfter(header) {
    return /^\d{1,3}$/.test(header ?? '') ? Math.min(Number(header), 60) * 1000 : 0;
}
async function readText(response, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > most)
            throw new Error('the answer is larger than any answer to an upload');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The message inside the usual JSON shapes, on one line, without control characters and without the token, if there was one. */
function cleanReason(text, token) {
    const message = messageIn(text);
    return (token === undefined ? message : message.replaceAll(token, '***'))
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, ' ')
        .trim()
        .slice(0, 300)
        .replace(/\.$/, '');
}
function messageIn(text) {
    try {
        const body = JSON.parse(text);
        const message = body.message ?? body.errors?.[0]?.detail ?? body.error;
        return typeof message === 'string' ? message : text;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/publish/asset-client.js



/** How failures name it. */
const REQUEST = {
    method: 'POST',
    path: 'v1/package/version/publish',
    action: 'codeartifact:PublishPackageVersion',
};
/** No more than a minute is waited for anybody. */
const LONGEST_WAIT_SECONDS = 60;
/**
 * Sends files by the API of the service, once each and no faster than it takes them.
 * @throws RequestFailure; a GateError of the bytes' own passes through
 */
async function sendAsset(service, target, { name, version, asset, unfinished }, { patience, pace, sent }) {
    const body = (0,packages_files/* assetBody */.vo)(asset);
    const upload = {
        name: asset.name,
        size: asset.size,
        sha256: asset.sha256,
        unfinished,
        chunks: () => countedChunks(body, sent),
    };
    let sentAt = performance.now();
    try {
        await pace.run('publish', () => {
            sentAt = performance.now();
            const deadlines = { idle: patience.idle, whole: deadlineFor(asset.size, patience) };
            return service.publishAsset(target, name, version, upload, deadlines);
        });
    }
    catch (failure) {
        if (!(failure instanceof publish_asset/* AssetFailure */.J))
            throw failure;
        const wait = Math.min(failure.retryAfterSeconds, LONGEST_WAIT_SECONDS) * 1000;
        if (failure.status === 429)
            pace.pause(wait);
        throw new RequestFailure(REQUEST, failure.status, cleanReason(failure.message), sentAt, wait);
    }
}

// EXTERNAL MODULE: ./.build/publish/clock.js
var clock = __webpack_require__(78428);
// EXTERNAL MODULE: ./.build/publish/event.js
var publish_event = __webpack_require__(75402);
// EXTERNAL MODULE: ./.build/publish/failures.js
var failures = __webpack_require__(27215);
;// CONCATENATED MODULE: ./.build/publish/holding.js
/** Whether it cannot become what is planned. */
function isConflict(holding) {
    return !['absent', 'identical', 'partial'].includes(holding.kind);
}
/**
 * Names under which the repository may record a package, the likeliest first. Crate names are unique without regard
 * to case, and the user guide does not say whether their spelling is kept.
 */
function recordedNames(name) {
    const lowerCase = name.name.toLowerCase();
    if (name.format !== 'cargo' || name.name === lowerCase)
        return [name];
    return [name, { ...name, name: lowerCase }];
}
/** Compares what is planned with what the repository recorded. */
function judge(artifact, recorded) {
    if (recorded === undefined || recorded.status === 'Deleted')
        return { kind: 'absent' };
    if (recorded.status === 'Archived' || recorded.status === 'Disposed')
        return { kind: 'withdrawn', status: recorded.status };
    const missing = [];
    const differences = [];
    for (const asset of artifact.assets) {
        const record = findRecord(artifact, asset, recorded);
        if (record === undefined)
            missing.push(asset);
        else if (record.sha256 !== asset.sha256) {
            differences.push({ asset, recordedName: record.name, recordedSha256: record.sha256 });
        }
    }
    if (differences.length > 0)
        return { kind: 'different', differences };
    const finished = recorded.status === 'Published' || recorded.status === 'Unlisted';
    if (artifact.closes === true) {
        if (finished && missing.length > 0)
            return { kind: 'closed', missing };
        const planned = new Set(artifact.assets.map(({ name }) => name));
        const names = recorded.assets.map(({ name }) => name).filter((name) => !planned.has(name));
        if (names.length > 0)
            return { kind: 'unplanned', names };
    }
    return missing.length === 0 && finished ? { kind: 'identical' } : { kind: 'partial', missing };
}
/** A version that takes no more files has one asset, whatever the repository calls it. */
function findRecord(artifact, asset, recorded) {
    const byName = recorded.assets.find(({ name }) => name === asset.name);
    if (byName !== undefined || artifact.extensible || artifact.closes === true)
        return byName;
    return recorded.assets.length === 1 ? recorded.assets[0] : undefined;
}

// EXTERNAL MODULE: ./.build/publish/plan.js + 1 modules
var publish_plan = __webpack_require__(11218);
// EXTERNAL MODULE: ./.build/publish/plan-document.js
var plan_document = __webpack_require__(30857);
// EXTERNAL MODULE: ./.build/publish/preflight.js
var preflight = __webpack_require__(21541);
;// CONCATENATED MODULE: ./.build/publish/progress.js
const LINE_EVERY_MILLISECONDS = 10_000;
const BAR_EVERY_MILLISECONDS = 100;
const BAR_WIDTH = 30;
const MEBIBYTE = 1024 ** 2;
/**
 * Tells how far a long upload is: a bar on a terminal, a line every ten seconds elsewhere. A short one tells nothing.
 */
class Progress {
    #host;
    #screen;
    #total;
    #sent = 0;
    #isDrawn = false;
    #timer;
    /**
     * @param total bytes that are to be sent
     * @param screen absent where lines are told
     */
    constructor(total, host, screen) {
        this.#total = total;
        this.#host = host;
        this.#screen = screen;
        const every = screen === undefined ? LINE_EVERY_MILLISECONDS : BAR_EVERY_MILLISECONDS;
        this.#timer = setInterval(() => this.#tell(), every);
        this.#timer.unref();
    }
    /** What is sent once more counts no more than once in all. */
    add(bytes) {
        this.#sent = Math.min(this.#total, this.#sent + bytes);
    }
    /** A line of its own, not in the middle of the bar. */
    info(message) {
        this.#clear();
        this.#host.info(message);
    }
    end() {
        clearInterval(this.#timer);
        this.#clear();
    }
    #tell() {
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
    #clear() {
        if (this.#isDrawn)
            this.#screen?.write('\r\u001b[K');
        this.#isDrawn = false;
    }
}
function mebibytes(bytes) {
    return (bytes / MEBIBYTE).toFixed(1);
}

;// CONCATENATED MODULE: ./.build/publish/publish-token.js
/** A token with less life than this is replaced before it is used. */
const LEAST_LIFE_MILLISECONDS = 120_000;
function publishToken(service, domain, durationSeconds, host, clock) {
    let current;
    let renewedAt;
    const mint = async () => {
        const token = await service.authorizationToken(domain, durationSeconds);
        host.mask(token.value);
        return token;
    };
    return {
        async value() {
            current ??= mint();
            let token = await current;
            if (token.expiresAt.getTime() - clock.now() < LEAST_LIFE_MILLISECONDS) {
                current = mint();
                token = await current;
            }
            return token.value;
        },
        renew(sentAt) {
            if (renewedAt !== undefined)
                return sentAt < renewedAt;
            renewedAt = performance.now();
            current = undefined;
            return true;
        },
    };
}

// EXTERNAL MODULE: ./.build/publish/receipt.js
var receipt = __webpack_require__(95254);
;// CONCATENATED MODULE: ./.build/publish/publish.js




















/** Enough for what the pace lets through at usual round trips. */
const CONCURRENT_UPLOADS = 20;
const CONCURRENT_CHANGES = 32;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;
/** How long a version that the service says is taken may take to show in its record. */
const TAKEN_MILLISECONDS = 20_000;
/**
 * Publishes packages so that running it again after any failure converges: every version is there with the planned
 * bytes, or the differing one is named. Nothing is uploaded before everything has been inspected and compared with
 * what the repository holds; nothing counts as published before the repository reports its SHA-256 and serves it.
 *
 * @returns what happened to each package. `failure` is set when something was tried and did not come to its end.
 * @throws GateError when nothing was tried: 'input' and 'refused' for local mistakes, a plan that was not approved and
 *   controls of the repository, 'conflict' for other bytes in it, 'unauthorised' and 'unavailable' from looking into
 *   it; 'incomplete' when a signal ended it, at which uploads may still be under way: the process is to end
 */
async function publishPackages(options) {
    if (options.targets.length === 0)
        throw nothingNamed();
    (0,publish_event/* refuseFailedBuild */.I)(options.environment);
    await (0,publish_event/* refuseForeignEvents */.M)(options.environment);
    return withPlan(options, async (publication) => publication.run());
}
/**
 * The same plan, printed instead of carried out.
 * @param isAsked whether the repository is asked what it holds; otherwise nothing is sent and no credential needed
 * @throws GateError as `publishPackages` does before it has tried anything
 */
async function previewPublication(options, isAsked) {
    if (options.targets.length === 0)
        throw nothingNamed();
    return withPlan(options, async (publication) => publication.preview(isAsked));
}
async function withPlan(options, body) {
    const temporaryFolder = await (0,files/* makePrivateFolder */.I2)(options.host.temporaryFolder, 'codeartifact-gate-publish-');
    const signals = new host_signals/* HeldSignals */.H();
    try {
        const target = (0,targets/* publishRepositoryOf */.xW)(options.settings);
        // Not cut short: `npm pack` would go on writing into a folder that is gone.
        const plan = await (0,publish_plan/* planPublication */.WW)(options.targets, inspectContext(options, target, temporaryFolder));
        if (signals.first !== undefined)
            throw (0,failures/* interrupted */.VM)(signals.first);
        return await Promise.race([
            body(new Publication(options, target, plan, temporaryFolder)),
            interruption(signals),
        ]);
    }
    catch (error) {
        // Ctrl-C reaches `npm pack` too, whose end is not what went wrong.
        throw signals.first === undefined ? error : (0,failures/* interrupted */.VM)(signals.first);
    }
    finally {
        signals.release();
        await (0,promises_.rm)(temporaryFolder, { recursive: true, force: true });
    }
}
function interruption(signals) {
    return new Promise((_resolve, reject) => signals.passTo((signal) => reject((0,failures/* interrupted */.VM)(signal))));
}
function nothingNamed() {
    return new errors/* GateError */.ue('input', {
        doing: 'publish',
        cause: 'nothing is named to publish',
        remedy: 'List it under publish in codeartifact-gate.yml, or give --npm, --pypi, --maven, --cargo, --nuget, --ruby or --generic',
    });
}
function inspectContext(options, target, temporaryFolder) {
    return {
        workingFolder: options.workingFolder,
        temporaryFolder,
        target,
        source: { ...target, repository: options.settings.repository },
        endpointOverride: options.endpointOverride,
        environment: options.environment,
        info: (message) => options.host.info(message),
    };
}
/** One run: planned, compared, uploaded, confirmed, released. */
class Publication {
    #host;
    #connected;
    #connectedReader;
    #clock;
    #target;
    #plan;
    #options;
    #temporaryFolder;
    #verdicts = new Map();
    #pace;
    #clients = new Map();
    #token;
    #progress;
    /** Whether any byte of this run has reached the repository. */
    #changed = false;
    #mayRead = true;
    constructor(options, target, plan, temporaryFolder) {
        this.#options = options;
        this.#temporaryFolder = temporaryFolder;
        this.#host = options.host;
        this.#pace = new pace/* Pace */.o(options.publishQuota);
        this.#clock = options.clock ?? clock/* systemClock */.m;
        this.#target = target;
        this.#plan = plan;
    }
    async preview(isAsked) {
        const artifacts = this.#plan.flat();
        const outlooks = isAsked ? await this.#preflight() : new Map();
        return (0,plan_document/* planDocument */.NP)(this.#target, artifacts, outlooks);
    }
    async run() {
        const artifacts = this.#plan.flat();
        const { approvedPlan } = this.#options;
        if (approvedPlan !== undefined) {
            const { packages } = (0,plan_document/* planDocument */.NP)(this.#target, artifacts, new Map());
            await (0,plan_document/* requireApproved */.v_)(this.#target, packages, approvedPlan);
        }
        // Whoever publishes by a role of its own takes it after the preflight. Otherwise the right is there already.
        const needsToken = artifacts.some(({ name }) => name.format !== 'generic');
        if (needsToken && this.#options.reader === undefined)
            this.#publishToken.value().catch(() => { });
        const due = this.#dueOf(await this.#preflight());
        for (const artifact of artifacts)
            this.#verdicts.set(artifact, due.has(artifact) ? 'not-published' : 'already-there');
        try {
            const companions = await this.#draftEvidence(artifacts, due);
            if (due.size > 0)
                await this.#uploadAll(due);
            await this.#releaseAll(due);
            await this.#finishEvidence(companions);
            return this.#receipt();
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            return this.#receipt(error.code === 'unavailable' && this.#changed ? (0,failures/* unfinished */.M1)(error) : error);
        }
        finally {
            for (const client of this.#clients.values())
                client.close();
        }
    }
    #receipt(failure) {
        return (0,receipt/* writeReceipt */.Qz)(this.#target, this.#plan.flat(), (artifact) => this.#verdicts.get(artifact) ?? 'not-published', failure);
    }
    get #service() {
        this.#connected ??= this.#options.service();
        return this.#connected;
    }
    async #preflight() {
        return (0,preflight/* preflight */.Mz)(this.#plan.flat(), {
            look: (artifact) => this.#read((service) => this.#look(service, artifact)),
            control: ({ name }) => this.#read((service) => service.publishControl(this.#target, name)),
        });
    }
    /** Who may install may not always look into the record of the repository that is published to; who publishes may. */
    async #read(question) {
        const { reader } = this.#options;
        if (reader === undefined)
            return question(this.#service);
        try {
            this.#connectedReader ??= reader();
            return await question(this.#connectedReader);
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue) || error.code !== 'unauthorised')
                throw error;
            this.#host.debug(`${error.message} Asking with the rights to publish.`);
            this.#connectedReader = this.#service;
            return question(this.#service);
        }
    }
    /** @throws GateError naming the first obstacle; the others are told before */
    #dueOf(outlooks) {
        const due = new Map();
        const obstacles = [];
        const versions = Map.groupBy(outlooks.keys(), ({ name }) => JSON.stringify(name));
        for (const [artifact, outlook] of outlooks) {
            const found = (0,preflight/* obstacle */.ET)(artifact, outlook);
            if (found !== undefined)
                obstacles.push(found);
            if (outlook.kind !== 'absent' && outlook.kind !== 'partial')
                continue;
            // Of a package that nobody knows yet, nothing names another version that clients should go on getting.
            const isKnown = outlook.packageExists !== false || versions.get(JSON.stringify(artifact.name)).length > 1;
            due.set(artifact, {
                missing: outlook.kind === 'absent' ? artifact.assets : outlook.missing,
                isHeldBack: artifact.release !== undefined && outlooks.size > 1 && isKnown,
            });
        }
        for (const further of obstacles.slice(1))
            this.#host.error(further.message);
        if (obstacles[0] !== undefined)
            throw obstacles[0];
        return due;
    }
    /** Evidence of what has none yet, uploaded and not yet published: what cannot be vouched for stops the run here. */
    async #draftEvidence(artifacts, due) {
        const { evidence, environment, endpointOverride } = this.#options;
        if (evidence === undefined)
            return [];
        // With what they write by: whoever wants no evidence does not wait for it.
        const [{ builderOf }, { companionOf, makeCompanion }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2109).then(__webpack_require__.bind(__webpack_require__, 92109)),
            Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(9551)]).then(__webpack_require__.bind(__webpack_require__, 99551)),
        ]);
        const { sbom, provenance, seal } = evidence;
        const builder = provenance ? await builderOf(environment, this.#host) : undefined;
        if (provenance && builder === undefined)
            this.#host.info('No provenance: neither a GitHub job nor a CodeBuild build says who builds here.');
        const context = {
            target: this.#target,
            endpointOverride,
            folder: this.#temporaryFolder,
            options: {
                sbom,
                ...(builder === undefined ? {} : { builder }),
                ...(seal === undefined ? {} : { seal }),
            },
        };
        const companions = [];
        await (0,pool/* eachOf */.p)(artifacts, CONCURRENT_UPLOADS, async (of) => {
            const recorded = await this.#read((service) => service.version(this.#target, companionOf(of.name), of.version));
            if (recorded !== undefined && !['Unfinished', 'Deleted'].includes(recorded.status)) {
                if (due.has(of))
                    this.#host.warning(`${(0,publish_plan/* describeVersion */.MP)(of)} has evidence already, which takes no more files: verify will refuse what is added now`);
                return;
            }
            const companion = await makeCompanion(of, context);
            await this.#upload(companion.draft, { missing: companion.draft.assets, isHeldBack: false });
            companions.push(companion);
        }).catch((error) => {
            throw error instanceof errors/* GateError */.ue ? (0,failures/* noEvidence */.n2)(error) : error;
        });
        return companions;
    }
    /** Published once all of the release is there. */
    async #finishEvidence(companions) {
        const { planDigest } = this.#receipt();
        const startedAt = this.#clock.now();
        await (0,pool/* eachOf */.p)(companions, CONCURRENT_UPLOADS, async ({ of, finish }) => {
            const artifact = await finish(this.#verdicts.get(of), planDigest);
            await this.#upload(artifact, { missing: artifact.assets.slice(-1), isHeldBack: false });
            await this.#confirm(artifact, startedAt);
            this.#host.info(`Stored the evidence as ${(0,publish_plan/* describeVersion */.MP)(artifact)}`);
        }).catch((error) => {
            throw error instanceof errors/* GateError */.ue ? (0,failures/* evidenceMissing */.Uv)(error) : error;
        });
    }
    async #look(service, artifact, options) {
        for (const name of recordedNames(artifact.name)) {
            const recorded = await service.version(this.#target, name, artifact.version, options);
            if (recorded !== undefined)
                return judge(artifact, recorded);
        }
        return judge(artifact, undefined);
    }
    #clientFor({ name: { format } }) {
        const { patience = PATIENCE } = this.#options;
        const sent = (bytes) => this.#progress?.add(bytes);
        return {
            send: (request) => this.#endpointClient(format).send(request),
            sendAsset: (request) => sendAsset(this.#service, this.#target, request, { patience, pace: this.#pace, sent }),
        };
    }
    get #publishToken() {
        const { settings } = this.#options;
        this.#token ??= publishToken(this.#service, this.#target, settings['duration-seconds'], this.#host, this.#clock);
        return this.#token;
    }
    #endpointClient(format) {
        const { endpointOverride, patience } = this.#options;
        const token = this.#publishToken;
        let client = this.#clients.get(format);
        if (client === undefined) {
            const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...this.#target, format }, endpointOverride);
            client = openRepositoryClient(endpoint, () => token.value(), CONCURRENT_CHANGES, {
                ...(patience === undefined ? {} : { patience }),
                pace: this.#pace,
                // npm sends base64.
                sent: (bytes) => this.#progress?.add(format === 'npm' ? bytes * 0.75 : bytes),
            });
            this.#clients.set(format, client);
        }
        return client;
    }
    /** Level by level; what has arrived is confirmed while the next is uploaded. */
    async #uploadAll(due) {
        const total = [...due.values()]
            .flatMap(({ missing }) => missing)
            .reduce((sum, { size }) => sum + size, 0);
        const progress = new Progress(total, this.#host, this.#options.screen);
        this.#progress = progress;
        const startedAt = this.#clock.now();
        const confirmations = [];
        try {
            for (const level of this.#plan) {
                const next = level.filter((artifact) => due.has(artifact));
                await (0,pool/* eachOf */.p)(next, CONCURRENT_UPLOADS, async (artifact) => {
                    await this.#upload(artifact, due.get(artifact));
                    this.#verdicts.set(artifact, 'unconfirmed');
                    progress.info(`Uploaded ${(0,publish_plan/* describeVersion */.MP)(artifact)}`);
                    const confirmation = this.#confirm(artifact, startedAt);
                    confirmation.catch(() => { });
                    confirmations.push(confirmation);
                });
            }
        }
        finally {
            const failed = (await Promise.allSettled(confirmations)).find(({ status }) => status === 'rejected');
            progress.end();
            // What an upload has thrown is on its way already, and tells more.
            if (failed?.status === 'rejected')
                this.#host.debug(String(failed.reason));
        }
        await Promise.all(confirmations);
    }
    /** After every failed request the repository is asked what it holds: no upload is repeated on suspicion. */
    async #upload(artifact, { missing: firstMissing, isHeldBack }) {
        let missing = firstMissing;
        for (let attempt = 1;; attempt += 1) {
            try {
                return await artifact.upload(missing, this.#noticing(this.#clientFor(artifact)), isHeldBack);
            }
            catch (failure) {
                if (!(failure instanceof RequestFailure))
                    throw failure;
                this.#host.debug(`${(0,publish_plan/* describeVersion */.MP)(artifact)}: ${failure.message}`);
                const holding = await this.#lookAfter(artifact, failure);
                if (holding.kind !== 'absent')
                    this.#changed = true;
                if (holding.kind === 'identical')
                    return;
                if (isConflict(holding))
                    throw (0,failures/* conflict */.hj)(artifact, holding);
                missing = holding.kind === 'partial' ? holding.missing : artifact.assets;
                if (failure.status === 409)
                    throw (0,failures/* takenElsewhere */._q)(artifact, failure);
                await this.#pauseAfter(artifact, failure, attempt);
            }
        }
    }
    /** Remembers that something arrived, for the exit code of a run that fails later. */
    #noticing(client) {
        return {
            send: async (request) => {
                const answer = await client.send(request);
                if (request.method !== 'GET')
                    this.#changed = true;
                return answer;
            },
            sendAsset: async (request) => {
                await client.sendAsset(request);
                this.#changed = true;
            },
        };
    }
    /** What is said to be taken may show late in the record, when this run or one before it was what took it. */
    async #lookAfter(artifact, { status }) {
        const startedAt = this.#clock.now();
        for (let delay = FIRST_POLL_MILLISECONDS;; delay *= 2) {
            const isExpected = status === undefined || status === 409;
            const holding = await this.#look(this.#service, artifact, { isExpected });
            const waited = this.#clock.now() - startedAt;
            if (status !== 409 || holding.kind !== 'absent' || waited + delay > TAKEN_MILLISECONDS)
                return holding;
            await this.#clock.sleep(delay);
        }
    }
    /** @throws GateError where it is not worth trying again */
    async #pauseAfter(artifact, failure, attempt) {
        if (failure.status === 401 && this.#token?.renew(failure.sentAt) === true)
            return;
        if (failure.status === 401 || failure.status === 403)
            throw (0,failures/* unauthorised */.Cy)(artifact, failure, this.#target);
        if (!(0,failures/* isRetriable */.LX)(failure))
            throw (0,failures/* rejected */.nS)(artifact, failure);
        if (attempt >= ATTEMPTS)
            throw (0,failures/* exhausted */.uW)(artifact, failure, attempt);
        await this.#clock.sleep(Math.max(backoff(attempt), failure.retryAfter));
    }
    /** By the record, which has the digests, and by what clients are served. */
    async #confirm(artifact, startedAt) {
        for (let delay = FIRST_POLL_MILLISECONDS;; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
            const options = this.#hasToldStatus(artifact) ? { status: 'Published' } : { isExpected: true };
            const [holding, isServed] = await Promise.all([
                this.#look(this.#service, artifact, options),
                this.#isServed(artifact),
            ]);
            if (isConflict(holding))
                throw (0,failures/* conflict */.hj)(artifact, holding);
            if (holding.kind === 'identical' && isServed)
                break;
            const waited = this.#clock.now() - startedAt;
            if (waited + delay > CONFIRM_MILLISECONDS)
                throw (0,failures/* unconfirmed */.B1)(artifact, holding, waited);
            await this.#clock.sleep(delay);
        }
        this.#verdicts.set(artifact, 'published');
    }
    /**
     * What clients are served is published: only of Maven and generic packages there are unfinished versions.
     * @see CodeArtifact user guide, "Package version status"
     */
    #hasToldStatus({ name: { format }, isInstallable }) {
        return this.#mayRead && isInstallable !== undefined && format !== 'maven' && format !== 'generic';
    }
    /** A publish role that may not read leaves it at the record. */
    async #isServed(artifact) {
        if (!this.#mayRead || artifact.isInstallable === undefined)
            return true;
        try {
            return await artifact.isInstallable(this.#clientFor(artifact));
        }
        catch (failure) {
            if (!(failure instanceof RequestFailure))
                throw failure;
            this.#host.debug(`${(0,publish_plan/* describeVersion */.MP)(artifact)}: ${failure.message}`);
            if (failure.status === 401)
                this.#token?.renew(failure.sentAt);
            if (failure.status !== 403)
                return false;
            this.#forgoReading();
            return true;
        }
    }
    #forgoReading() {
        if (this.#mayRead)
            this.#host.warning('The publish role may not read the repository (codeartifact:ReadFromRepository): whether clients are served what was published was not looked at');
        this.#mayRead = false;
    }
    /** Last, when all of the release is there. Marks that an earlier run has left are followed too. */
    async #releaseAll(due) {
        const waiting = this.#plan
            .flat()
            .filter((artifact) => artifact.release !== undefined && due.get(artifact)?.isHeldBack !== false);
        await (0,pool/* eachOf */.p)(waiting, CONCURRENT_CHANGES, async (artifact) => {
            const isOurs = due.get(artifact)?.isHeldBack === true;
            for (let attempt = 1;; attempt += 1) {
                try {
                    const outcome = await artifact.release(this.#clientFor(artifact));
                    if (outcome === 'moved')
                        this.#host.info(`Released ${(0,publish_plan/* describeVersion */.MP)(artifact)}`);
                    if (outcome === 'overtaken')
                        this.#host.info(`${(0,publish_plan/* describeVersion */.MP)(artifact)} does not become "latest": a higher version is`);
                    return;
                }
                catch (failure) {
                    if (!(failure instanceof RequestFailure))
                        throw failure;
                    this.#host.debug(`${(0,publish_plan/* describeVersion */.MP)(artifact)}: ${failure.message}`);
                    // Who may not read has held nothing back.
                    if (!isOurs && failure.status === 403 && failure.request.method === 'GET')
                        return;
                    await this.#pauseAfter(artifact, failure, attempt).catch((error) => {
                        throw error instanceof errors/* GateError */.ue ? (0,failures/* notReleased */.d_)(artifact, error) : error;
                    });
                }
            }
        });
    }
}
/** Full jitter over half to all of a doubling delay. */
function backoff(attempt) {
    return FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}


/***/ }),

/***/ 46739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   du: () => (/* binding */ settledPath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ss: () => (/* binding */ ensurePrivateFolder),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





/** Reading and writing files that must not lead anywhere else: no links, no devices, nobody else's. */
const MAX_BYTES = 16 * 1024 * 1024;
// Windows has neither flag; there the folder's access list is what protects.
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
const NON_BLOCK = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
const OWN_PLACES = 'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)';
const OWN_FILES = 'Put a regular file of your own there, or name another folder (CARGO_HOME for cargo), or leave this client out of clients';
/**
 * A new folder, mode 0700, below `parent`, which must be a place where nobody else can put something in its stead.
 *
 * @returns its real path
 */
async function makePrivateFolder(parent, prefix) {
    const root = await checkedFolder(parent);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, prefix)).catch((error) => {
        throw unusable(parent, `no folder can be made in it (${codeOf(error)})`, error);
    });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW);
    try {
        // mkdtemp makes it 0700 minus the umask.
        await handle.chmod(0o700);
    }
    finally {
        await handle.close();
    }
    return folder;
}
/** The folder `name` below `parent`, made if need be; refused when it is a link, another user's, or open to others. */
async function ensurePrivateFolder(parent, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await checkedFolder(parent), name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { mode: 0o700 }).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw unusable(folder, `it cannot be made (${codeOf(error)})`, error);
    });
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder);
    if (!stat.isDirectory())
        throw unusable(folder, 'it is not a folder');
    if (process.getuid !== undefined && stat.uid !== process.getuid()) {
        throw unusable(folder, 'it belongs to another user');
    }
    if (isOpenToOthers(stat, 0o077))
        throw unusable(folder, 'others may read or write it');
    return folder;
}
/** @returns the real path of an existing folder, every component of which only we, root or a sticky bit guard */
async function checkedFolder(folder) {
    // Links in the system's own path (/tmp on macOS) are resolved once; what is checked below is what is used after.
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder).catch((error) => {
        throw unusable(folder, `it cannot be reached (${codeOf(error)})`, error);
    });
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(real);
    const parts = real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    let path = root;
    for (const part of parts) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, part);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (!stat.isDirectory())
            throw unusable(path, 'it is not a folder');
        if (!isOurs(stat) && stat.uid !== 0)
            throw unusable(path, 'it belongs to another user');
        if (isOpenToOthers(stat, 0o002) && (stat.mode & 0o1000) === 0)
            throw unusable(path, 'anyone may write to it');
    }
    return real;
}
/**
 * Where a file that is about to be changed really is. Links among the folders above it are resolved, once: every run
 * then means the same file by the same path, and a link that is moved meanwhile leads no undoing elsewhere. A link at
 * the very end stays, for `readOwnFile` to refuse: replacing it would cut the user's file off from where it is kept.
 *
 * @throws GateError 'input' for a folder that leads nowhere, or in which another user could put something else there
 */
async function settledPath(path) {
    const folder = await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), path);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined);
    if (stat !== undefined && !isOurs(stat) && stat.uid !== 0) {
        throw unusable(path, `its folder ${folder} belongs to another user`, undefined, OWN_FILES);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
}
async function settledFolder(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
    }
    catch (error) {
        const refused = unusable(path, `its folder ${folder} cannot be reached (${codeOf(error)})`, error, OWN_FILES);
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            throw refused;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined)) !== undefined)
            throw refused;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), path), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder));
    }
}
/**
 * Reads a file that is about to be changed. It must be ours, so that putting it back later changes nobody else's file,
 * and that also for root: who owns the file may expect its bytes, its time and its inode to stay.
 *
 * @returns undefined when there is none
 * @throws GateError 'input' for links, devices, other users' files and more than 16 MiB
 */
async function readOwnFile(path) {
    const handle = await openOwnFile(path);
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        checkOwnFile(path, stat);
        const owner = { uid: stat.uid, gid: stat.gid };
        return { bytes: await handle.readFile(), mode: stat.mode & 0o7777, modifiedAt: stat.mtimeMs, owner };
    }
    finally {
        await handle.close();
    }
}
async function openOwnFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW | NON_BLOCK);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return undefined;
        const cause = code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`;
        throw unusable(path, cause, error, OWN_FILES);
    }
}
function checkOwnFile(path, stat) {
    const refuse = (cause) => unusable(path, cause, undefined, OWN_FILES);
    if (!stat.isFile())
        throw refuse('it is not a regular file');
    if (process.geteuid !== undefined && stat.uid !== process.geteuid()) {
        throw refuse(`it belongs to another user (uid ${stat.uid})`);
    }
    if (stat.nlink > 1)
        throw refuse('it has more than one name (hard links)');
    if (stat.size > MAX_BYTES)
        throw refuse('it is larger than 16 MiB');
}
/** The name of the file that `replaceFile` writes before it takes the place of `path`. */
function temporaryNameFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
}
/**
 * Writes a file so that at any moment there is the old one or the whole new one, in whatever state the machine stops.
 * A link at `path` is replaced, not followed.
 *
 * @param temporary from `temporaryNameFor(path)`
 */
async function replaceFile(path, temporary, bytes, options = {}) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | NO_FOLLOW;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, flags, 0o600);
        try {
            await handle.writeFile(bytes);
            // In seconds: a Date would cut the time off at its milliseconds.
            if (options.modifiedAt !== undefined)
                await handle.utimes(Date.now() / 1000, options.modifiedAt / 1000);
            if (options.owner !== undefined)
                await giveTo(handle, options.owner);
            await handle.chmod(options.mode ?? 0o600);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw unusable(path, `it cannot be written (${codeOf(error)})`, error);
    }
}
/** A new file may have got another group than the one that it replaces. */
async function giveTo(handle, { uid, gid }) {
    const made = await handle.stat();
    if (made.uid !== uid || made.gid !== gid)
        await handle.chown(uid, gid);
}
/** Makes a rename or a new name last. Not every file system lets a folder be synced. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY).catch(() => undefined);
    if (handle === undefined)
        return;
    try {
        await handle.sync();
    }
    catch {
        // Nothing lost but durability against a power cut.
    }
    finally {
        await handle.close();
    }
}
function unusable(path, cause, underlying, remedy = OWN_PLACES) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', { doing: `use ${path}`, cause, remedy, underlying });
}
/** In a container of a GitHub job, root works on folders that the runner's user has made. */
function isOurs(stat) {
    if (process.getuid === undefined)
        return true;
    const user = process.getuid();
    return user === 0 || stat.uid === user;
}
function isOpenToOthers(stat, bits) {
    return process.platform !== 'win32' && (stat.mode & bits) !== 0;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ })

};
