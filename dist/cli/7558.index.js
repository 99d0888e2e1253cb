export const id = 7558;
export const ids = [7558];
export const modules = {

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Yq: () => (/* binding */ decodeClaims),
/* harmony export */   Zs: () => (/* binding */ describeClaims)
/* harmony export */ });
/* unused harmony export TRUST_CLAIMS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/** The claims that trust policies can look at (IAM user guide, "Available keys for AWS OIDC federation"). */
const TRUST_CLAIMS = [
    'iss',
    'aud',
    'sub',
    'repository',
    'repository_id',
    'ref',
    'environment',
    'job_workflow_ref',
];
/**
 * Every claim of an ID token, not verified.
 * @throws GateError 'unavailable' when it is no JWT
 */
function decodeClaims(token) {
    const [, payload, ...rest] = token.split('.');
    let claims;
    try {
        claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
    }
    catch {
        claims = undefined;
    }
    if (rest.length === 1 && typeof claims === 'object' && claims !== null)
        return claims;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unavailable', {
        doing: 'read the ID token of the job',
        cause: 'it is not a JSON Web Token',
        remedy: 'Run the job again; behind a proxy, check what answers for ACTIONS_ID_TOKEN_REQUEST_URL',
    });
}
/**
 * Reads the claims of an ID token without verifying it: STS does that.
 *
 * @throws GateError 'unavailable' when it is no JWT at all, so that it is not sent anywhere
 * @see RFC 7519, section 3
 */
function readClaims(token) {
    const claims = decodeClaims(token);
    const known = {};
    for (const name of TRUST_CLAIMS) {
        const value = claims[name];
        if (typeof value === 'string')
            known[name] = value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
    }
    return known;
}
function describeClaims(claims) {
    return Object.entries(claims)
        .map(([name, value]) => `${name}=${value}`)
        .join(', ');
}


/***/ }),

/***/ 7913:
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
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3380);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);



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

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget),
/* harmony export */   xW: () => (/* binding */ publishRepositoryOf)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);

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

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

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

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y1: () => (/* binding */ PROVENANCE_SUFFIX),
  T6: () => (/* binding */ RECEIPT),
  _M: () => (/* binding */ companionOf),
  d$: () => (/* binding */ makeCompanion),
  No: () => (/* binding */ readVersionReceipt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(2765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(780);
// EXTERNAL MODULE: ./.build/publish/evidence/dsse.js
var dsse = __webpack_require__(581);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/report/cyclonedx.js
var cyclonedx = __webpack_require__(6316);
// EXTERNAL MODULE: ./.build/report/package-url.js
var package_url = __webpack_require__(9481);
// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(2782);
;// CONCATENATED MODULE: ./.build/publish/evidence/sbom.js






/**
 * A bill of materials of a version that is published: its files and their digests. What it was built from is not known
 * here, and it says so.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function releaseBom(version, assets, target, override) {
    const ref = (0,formats/* displayVersion */.ZJ)(version);
    // The service has no endpoint for this format.
    const qualifiers = version.format === 'generic'
        ? {}
        : { repository_url: (0,repository_url/* repositoryEndpoint */.y6)({ ...target, format: version.format }, override) };
    const url = (0,package_url/* purl */.E)(version, version.version, qualifiers);
    return (0,cyclonedx/* bomDocument */.So)({
        metadata: {
            lifecycles: [{ phase: 'post-build' }],
            tools: (0,cyclonedx/* bomTools */.kf)((0,own_version/* ownVersion */.X)()),
            component: {
                type: 'library',
                'bom-ref': ref,
                ...(version.namespace === undefined
                    ? {}
                    : { group: (0,printable/* printable */.g$)(`${version.format === 'npm' ? '@' : ''}${version.namespace}`) }),
                name: (0,printable/* printable */.g$)(version.name),
                version: (0,printable/* printable */.g$)(version.version),
                ...(url === undefined ? {} : { purl: url }),
            },
        },
        components: assets.map(({ name, sha256 }) => ({
            type: 'file',
            'bom-ref': `${ref}#${name}`,
            name: (0,printable/* printable */.g$)(name),
            hashes: [{ alg: cyclonedx/* BOM_HASHES */.qV['sha256'], content: sha256 }],
        })),
        compositions: [
            { aggregate: 'complete', assemblies: [ref] },
            { aggregate: 'unknown', dependencies: [ref] },
        ],
    });
}

// EXTERNAL MODULE: ./.build/publish/evidence/statement.js
var evidence_statement = __webpack_require__(4391);
;// CONCATENATED MODULE: ./.build/publish/evidence/companion.js










const RECEIPT = 'receipt.json';
const PROVENANCE_SUFFIX = '.intoto.json';
const NAMESPACE = 'attestations';
const LONGEST_NAME = 255;
/**
 * The generic package that holds the evidence of a package, version by version: `attestations/npm--acme--ui`. In the
 * same repository, since that is where whoever installs may look.
 */
function companionOf({ format, namespace, name }) {
    const parts = [format, ...(namespace === undefined ? [] : [namespace]), name].map((part) => part.replaceAll(/[\s#/]/g, '-'));
    return { format: 'generic', namespace: NAMESPACE, name: parts.join('--').slice(0, LONGEST_NAME) };
}
async function makeCompanion(of, context) {
    const name = companionOf(of.name);
    const { target, endpointOverride, folder, options } = context;
    const version = { ...of.name, version: of.version };
    const file = async (text, naming) => {
        const bytes = Buffer.from(text);
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const path = (0,external_node_path_.join)(folder, sha256);
        await (0,promises_.writeFile)(path, bytes, { mode: 0o600 }).catch((error) => {
            throw new errors/* GateError */.ue('input', {
                doing: `write ${path}`,
                cause: (0,errors/* messageOf */.bD)(error),
                remedy: 'Make room there, or name another temporary folder',
                underlying: error,
            });
        });
        return { name: naming(sha256), path, size: bytes.length, sha256 };
    };
    // Named by their digests: those of a run that did not finish may be others, and are not to stand in the way.
    const files = [];
    if (options.sbom) {
        const bom = JSON.stringify(releaseBom(version, of.assets, target, endpointOverride));
        files.push(await file(bom, (sha256) => `${sha256}.cdx.json`));
    }
    if (options.builder !== undefined) {
        const { builder, sign } = options;
        const statement = JSON.stringify((0,evidence_statement/* provenanceStatement */.D)({ version, assets: of.assets, target, builder, byproducts: [...files] }));
        const text = sign === undefined ? statement : await (0,dsse/* sealed */.JW)(statement, sign);
        files.push(await file(text, (sha256) => `${sha256}${PROVENANCE_SUFFIX}`));
    }
    const artifact = (assets, last) => ({
        name,
        version: of.version,
        assets,
        dependsOn: [],
        extensible: true,
        async upload(missing, client) {
            const send = (asset, unfinished) => client.sendAsset({ name, version: of.version, asset, unfinished });
            for (const asset of missing)
                if (asset !== last)
                    await send(asset, true);
            if (last !== undefined)
                await send(last, false);
        },
    });
    return {
        of,
        draft: artifact(files),
        async finish(verdict, planDigest) {
            const receipt = {
                target,
                ...version,
                verdict,
                planDigest,
                assets: of.assets.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
                evidence: files.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
                writtenBy: `codeartifact-gate ${(0,own_version/* ownVersion */.X)()}`,
            };
            const last = await file(JSON.stringify(receipt, undefined, 2), () => RECEIPT);
            return artifact([...files, last], last);
        },
    };
}
const receiptFile = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
});
const versionReceipt = schemas/* object */.Ikc({
    target: schemas/* object */.Ikc({
        domain: schemas/* string */.YjP(),
        domainOwner: schemas/* string */.YjP(),
        region: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP(),
    }),
    format: schemas/* enum */.k5n(formats/* FORMATS */.hR),
    namespace: schemas/* optional */.lqM(schemas/* string */.YjP()),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['published', 'already-there', 'unconfirmed', 'not-published']),
    planDigest: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(receiptFile),
    evidence: schemas/* array */.YOg(receiptFile),
    writtenBy: schemas/* string */.YjP(),
});
/** @returns undefined for anything else */
function readVersionReceipt(text) {
    try {
        return versionReceipt.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   JW: () => (/* binding */ sealed),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2765);


/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** @returns the envelope as text: JSON without white space @see https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
async function sealed(payload, sign) {
    const bytes = Buffer.from(payload);
    const signature = await sign((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encoded(bytes)).digest());
    return JSON.stringify({
        payloadType: PAYLOAD_TYPE,
        payload: bytes.toString('base64'),
        signatures: [{ sig: Buffer.from(signature).toString('base64') }],
    });
}
const envelope = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payloadType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(PAYLOAD_TYPE),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    signatures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), sig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
});
/**
 * Reads an envelope strictly: base64 in its one spelling, and nothing that is not signed but may be changed.
 * @returns undefined for anything else
 */
function readEnvelope(document) {
    const { success, data } = envelope.safeParse(document);
    if (!success)
        return undefined;
    const payload = fromBase64(data.payload);
    const signature = fromBase64(data.signatures[0].sig);
    return payload === undefined || signature === undefined ? undefined : { payload, signature };
}
function isSignedBy({ payload, signature }, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', encoded(payload), key, signature);
}
/** @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md, PAE */
function encoded(payload) {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   D: () => (/* binding */ provenanceStatement)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2765);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _host_own_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(780);
/* harmony import */ var _report_package_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9481);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Key of the parameters that are ours. */
const OWN = 'codeartifact-gate';
/**
 * An in-toto statement: who built the files of a version, and where they were published.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.1/provenance
 */
function provenanceStatement(of) {
    const { builder, target, version } = of;
    const { domain, domainOwner, region, repository } = target;
    return {
        _type: STATEMENT_TYPE,
        subject: of.assets.map(({ name, sha256 }) => ({
            name,
            uri: (0,_report_package_url_js__WEBPACK_IMPORTED_MODULE_1__/* .purl */ .E)(version, version.version, {}),
            digest: { sha256 },
        })),
        predicateType: PROVENANCE_TYPE,
        predicate: {
            buildDefinition: {
                buildType: builder.buildType,
                externalParameters: builder.externalParameters,
                internalParameters: {
                    ...builder.internalParameters,
                    [OWN]: { publishedTo: { domain, domainOwner, region, repository } },
                },
                resolvedDependencies: builder.resolvedDependencies,
            },
            runDetails: {
                builder: { id: builder.id, version: { [OWN]: (0,_host_own_version_js__WEBPACK_IMPORTED_MODULE_0__/* .ownVersion */ .X)() } },
                metadata: { invocationId: builder.invocationId },
                byproducts: of.byproducts.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
            },
        },
    };
}
const digest = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{64}$/)) });
const publishedTo = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    domain: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    domainOwner: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    region: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const statement = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), uri: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), digest })).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)),
    predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PROVENANCE_TYPE),
    predicate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            buildType: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ [OWN]: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ publishedTo })) })),
        }),
        runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            builder: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
            metadata: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ invocationId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
        }),
    }),
});
/** @returns undefined for what is no provenance of these types */
function readProvenance(document) {
    const { success, data } = statement.safeParse(document);
    if (!success)
        return undefined;
    const { buildDefinition, runDetails } = data.predicate;
    return {
        subjects: data.subject.map((subject) => ({ name: subject.name, sha256: subject.digest.sha256 })),
        versions: [...new Set(data.subject.flatMap(({ uri }) => uri ?? []))],
        builder: runDetails.builder.id,
        invocation: runDetails.metadata?.invocationId,
        publishedTo: buildDefinition.internalParameters?.[OWN]?.publishedTo,
    };
}


/***/ }),

/***/ 7558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previewPublication: () => (/* binding */ previewPublication),
  publishPackages: () => (/* binding */ publishPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/aws/pace.js
var pace = __webpack_require__(7913);
// EXTERNAL MODULE: ./.build/aws/pool.js
var pool = __webpack_require__(4900);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(2171);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(6824);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(6739);
// EXTERNAL MODULE: ./.build/aws/publish-asset.js
var publish_asset = __webpack_require__(6430);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(3209);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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
var clock = __webpack_require__(6047);
// EXTERNAL MODULE: ./.build/publish/event.js
var publish_event = __webpack_require__(5402);
// EXTERNAL MODULE: ./.build/aws/id-token.js
var id_token = __webpack_require__(3951);
// EXTERNAL MODULE: ./.build/host/kind.js
var host_kind = __webpack_require__(27);
;// CONCATENATED MODULE: ./.build/publish/evidence/builder.js


/** @see https://actions.github.io/buildtypes/workflow/v1 */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** What its parameters mean. */
const CODEBUILD_BUILD_TYPE = 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html';
/** Whom the ID token is for: nobody but its reader here. */
const AUDIENCE = 'codeartifact-gate';
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Who builds here. In a GitHub job the claims of its ID token say so, which no step of it can choose; without the
 * right to one, the variables of the job. A terminal vouches for nothing.
 *
 * @returns undefined where nobody can be named
 */
async function builderOf(environment, host) {
    const kind = (0,host_kind/* hostKind */.P)(environment);
    if (kind === 'codebuild')
        return codebuildBuilder(environment);
    if (kind !== 'github')
        return undefined;
    const claims = await claimsOf(host);
    return githubBuilder(claims ?? claimsFromVariables(environment), environment, claims !== undefined);
}
async function claimsOf({ idToken, debug }) {
    if (idToken === undefined)
        return undefined;
    try {
        return (0,id_token/* decodeClaims */.Yq)(await idToken(AUDIENCE));
    }
    catch (error) {
        debug(`No ID token for the provenance: ${String(error)}`);
        return undefined;
    }
}
/** @see GitHub docs, "Default environment variables" */
function claimsFromVariables(environment) {
    const value = (name) => environment[`GITHUB_${name}`];
    return {
        job_workflow_ref: value('WORKFLOW_REF'),
        workflow_ref: value('WORKFLOW_REF'),
        repository: value('REPOSITORY'),
        repository_id: value('REPOSITORY_ID'),
        repository_owner_id: value('REPOSITORY_OWNER_ID'),
        ref: value('REF'),
        sha: value('SHA'),
        event_name: value('EVENT_NAME'),
        run_id: value('RUN_ID'),
        run_attempt: value('RUN_ATTEMPT'),
        runner_environment: environment['RUNNER_ENVIRONMENT'],
    };
}
/** @see GitHub docs, "OpenID Connect reference", claims of the token */
function githubBuilder(claims, environment, isToken) {
    const claim = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const builder = claim('job_workflow_ref');
    const [repository, workflow, run] = [claim('repository'), claim('workflow_ref'), claim('run_id')];
    if (builder === undefined || repository === undefined || workflow === undefined || run === undefined)
        return undefined;
    const [file, ref] = workflow.split(/@(.*)/s);
    const sha = claim('sha') ?? '';
    return {
        id: `${server}/${builder}`,
        buildType: GITHUB_BUILD_TYPE,
        externalParameters: {
            workflow: {
                ref: ref ?? '',
                repository: `${server}/${repository}`,
                path: file.startsWith(`${repository}/`) ? file.slice(repository.length + 1) : file,
            },
        },
        internalParameters: {
            github: {
                event_name: claim('event_name'),
                repository_id: claim('repository_id'),
                repository_owner_id: claim('repository_owner_id'),
                runner_environment: claim('runner_environment'),
                issuer: claim('iss'),
                claims: isToken ? 'id-token' : 'environment',
            },
        },
        resolvedDependencies: COMMIT.test(sha)
            ? [{ uri: `git+${server}/${repository}@${claim('ref') ?? ''}`, digest: { gitCommit: sha } }]
            : [],
        invocationId: `${server}/${repository}/actions/runs/${run}/attempts/${claim('run_attempt') ?? '1'}`,
    };
}
/** @see AWS CodeBuild user guide, "Environment variables in build environments" */
function codebuildBuilder(environment) {
    const value = (name) => environment[`CODEBUILD_${name}`] || undefined;
    const build = value('BUILD_ARN');
    const [, start, project] = /^(arn:[a-z-]+:codebuild:[a-z0-9-]+:\d{12}):build(?:-batch)?\/([^:]+):/.exec(build ?? '') ?? [];
    if (build === undefined || start === undefined)
        return undefined;
    const [source, version] = [value('SOURCE_REPO_URL'), value('SOURCE_VERSION')];
    const commit = value('RESOLVED_SOURCE_VERSION') ?? '';
    return {
        id: `${start}:project/${project}`,
        buildType: CODEBUILD_BUILD_TYPE,
        externalParameters: { source, sourceVersion: version },
        internalParameters: {
            codebuild: { initiator: value('INITIATOR'), webhookTrigger: value('WEBHOOK_TRIGGER') },
        },
        resolvedDependencies: source !== undefined && COMMIT.test(commit)
            ? [{ uri: `git+${source}`, digest: { gitCommit: commit } }]
            : [],
        invocationId: build,
    };
}

// EXTERNAL MODULE: ./.build/publish/evidence/companion.js + 1 modules
var evidence_companion = __webpack_require__(9551);
// EXTERNAL MODULE: ./.build/publish/failures.js
var failures = __webpack_require__(7215);
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

// EXTERNAL MODULE: ./.build/publish/plan.js + 15 modules
var publish_plan = __webpack_require__(8735);
// EXTERNAL MODULE: ./.build/publish/plan-document.js
var plan_document = __webpack_require__(3238);
// EXTERNAL MODULE: ./.build/publish/preflight.js
var preflight = __webpack_require__(1541);
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
var receipt = __webpack_require__(5254);
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
            look: (artifact) => this.#read((service) => this.#look(service, artifact, false)),
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
        const { sbom, provenance, sign } = evidence;
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
                ...(sign === undefined ? {} : { sign }),
            },
        };
        const companions = [];
        await (0,pool/* eachOf */.p)(artifacts, CONCURRENT_UPLOADS, async (of) => {
            const recorded = await this.#read((service) => service.version(this.#target, (0,evidence_companion/* companionOf */._M)(of.name), of.version));
            if (recorded !== undefined && !['Unfinished', 'Deleted'].includes(recorded.status)) {
                if (due.has(of))
                    this.#host.warning(`${(0,publish_plan/* describeVersion */.MP)(of)} has evidence already, which takes no more files: verify will refuse what is added now`);
                return;
            }
            const companion = await (0,evidence_companion/* makeCompanion */.d$)(of, context);
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
    async #look(service, artifact, isExpected) {
        for (const name of recordedNames(artifact.name)) {
            const recorded = await service.version(this.#target, name, artifact.version, { isExpected });
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
    #endpointClient(format) {
        const { settings, endpointOverride, patience } = this.#options;
        this.#token ??= publishToken(this.#service, this.#target, settings['duration-seconds'], this.#host, this.#clock);
        const token = this.#token;
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
            const holding = await this.#look(this.#service, artifact, status === undefined || status === 409);
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
            const [holding, isServed] = await Promise.all([
                this.#look(this.#service, artifact, true),
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

/***/ 6316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ bomDocument),
/* harmony export */   kf: () => (/* binding */ bomTools),
/* harmony export */   qV: () => (/* binding */ BOM_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What CycloneDX calls the digests that are known here. */
const BOM_HASHES = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
/** The tool that a bill of materials names as its writer. */
function bomTools(version) {
    return { components: [{ type: 'application', name: 'codeartifact-gate', version }] };
}
/**
 * A whole bill of materials. The same body gives the same document, serial number included.
 *
 * @param body metadata, components and whatever else there is
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function bomDocument(body) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
        version: 1,
        ...body,
    };
}
/** @see RFC 9562 §5.8: version 8, for what the writer derives by a way of its own */
function uuidOf(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7091);

const TYPES = {
    npm: 'npm',
    pypi: 'pypi',
    maven: 'maven',
    nuget: 'nuget',
    generic: 'generic',
    ruby: 'gem',
    swift: 'swift',
    cargo: 'cargo',
};
/**
 * The package URL of a package.
 *
 * @returns undefined for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
function purl({ format, namespace, name }, version, qualifiers) {
    const scope = format === 'npm' && namespace !== undefined ? `@${namespace}` : namespace;
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(TYPES[format], scope, name, version, qualifiers, undefined).toString();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
].join('|'), 'gu');
/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
function printableLine(text) {
    return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}
/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu, (character) => `&#${character.codePointAt(0)};`);
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as text in HTML and XML, in an element and in a quoted attribute. */
function markupText(text) {
    return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
}


/***/ }),

/***/ 6739:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);





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
