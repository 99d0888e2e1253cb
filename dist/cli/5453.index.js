export const id = 5453;
export const ids = [5453];
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

/***/ 65453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteVersions: () => (/* binding */ promoteVersions)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60244);
/* harmony import */ var _aws_pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17913);
/* harmony import */ var _aws_pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84900);
/* harmony import */ var _config_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72171);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63340);
/* harmony import */ var _publish_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78428);
/* harmony import */ var _publish_plan_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30857);








const CONCURRENT_LOOKUPS = 32;
/** Versions of one CopyPackageVersions call (API reference). */
const VERSIONS_A_CALL = 100;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;
/** What the service copies (user guide, "Copy packages between repositories"). */
const COPYABLE = ['Published', 'Unlisted'];
/**
 * Copies versions from one repository of a domain to another by reference. As with publishing, everything is looked
 * at and judged by the policy before the first copy; a copy names the revision that was judged; nothing counts as
 * copied before the destination reports the digests of the source; and running it again finishes what was interrupted.
 *
 * @returns what happened, or with `isPlan` what would: `already-there` and `not-published`
 * @throws GateError 'input' for patterns that match nothing, 'refused' by the policy or for what may not be copied,
 *   'conflict' where the destination holds other bytes
 */
async function promoteVersions(options) {
    const { settings, host, service, clock = _publish_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m } = options;
    if (options.from === options.to)
        throw refuse('input', 'both are the same repository', 'Name two repositories with --from and --to');
    const [from, to] = [options.from, options.to].map((repository) => (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._M)({ ...settings, repository }));
    const versions = await findVersions(options, from);
    await refuseByPolicy(options, from, versions);
    const candidates = await compare(service, from, to, versions);
    const verdicts = new Map(candidates.map((each) => [each, each.holds === 'identical' ? 'already-there' : 'not-published']));
    const receipt = (failure) => receiptOf(to, candidates, verdicts, failure);
    if (options.isPlan)
        return receipt();
    const pace = new _aws_pace_js__WEBPACK_IMPORTED_MODULE_0__/* .Pace */ .o();
    const due = candidates.filter(({ holds }) => holds === 'absent');
    const groups = [...Map.groupBy(due, ({ name }) => (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)).values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / VERSIONS_A_CALL) }, (_, index) => group.slice(index * VERSIONS_A_CALL, (index + 1) * VERSIONS_A_CALL)));
    let changed = false;
    try {
        await (0,_aws_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .p)(groups, CONCURRENT_LOOKUPS, async (group) => {
            await copy(group, { service, from, to, pace, clock, host });
            changed = true;
            for (const each of group)
                verdicts.set(each, 'unconfirmed');
            for (const each of group) {
                await confirm(service, to, each, clock);
                verdicts.set(each, 'published');
                host.info(`Copied ${labelOf(each)}`);
            }
        });
        return receipt();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue))
            throw error;
        return receipt(error.code === 'unavailable' && changed ? unfinished(error) : error);
    }
}
async function findVersions(options, from) {
    const { parsePattern, matchesPattern } = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPromotion */ .Qe)();
    const found = new Map();
    for (const text of options.patterns) {
        const pattern = parsePattern(text, 'the command line');
        if (pattern.range === undefined)
            throw refuse('input', `${text} names no version`, 'Add @ and a version or a range, such as @1.2.0');
        const names = await options.service.packages(from, pattern.format);
        let matches = 0;
        await (0,_aws_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .p)(
        // A name that no version of could match is not asked about.
        names.filter((name) => matchesPattern({ ...pattern, range: undefined }, name, undefined, 'allow')), CONCURRENT_LOOKUPS, async (name) => {
            for (const version of (await options.service.versions(from, name)).keys()) {
                if (!matchesPattern(pattern, name, version, 'allow'))
                    continue;
                matches += 1;
                found.set(`${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`, { name, version });
            }
        });
        if (matches === 0)
            throw refuse('input', `repository ${from.repository} has no ${text}`, 'Check the name and the version');
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
async function refuseByPolicy({ settings, endpointOverride, facts, host, clock = _publish_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m }, from, versions) {
    const { judgeVersions } = await (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPromotion */ .Qe)();
    const source = { ...settings, repository: from.repository };
    const findings = await judgeVersions(versions, from, settings, endpointOverride, () => facts(source), new Date(clock.now()));
    const told = findings.map((finding) => refusalOf(finding));
    for (const further of told.slice(1))
        host.error(further.message);
    if (told[0] !== undefined)
        throw told[0];
}
function refusalOf({ rule, package: label, message, remedy }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('refused', { doing: `promote ${label}`, cause: `${message} (${rule})`, remedy });
}
/** @throws GateError for the first version that may not be copied, or that the destination has with other bytes */
async function compare(service, from, to, versions) {
    const found = new Map();
    await (0,_aws_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .eachOf */ .p)(versions, CONCURRENT_LOOKUPS, async (each) => {
        const [source, held] = await Promise.all([
            service.copyableVersion(from, each.name, each.version),
            service.version(to, each.name, each.version),
        ]);
        if (source === undefined || !COPYABLE.includes(source.status))
            throw refuse('refused', `${labelOf(each)} is ${source?.status ?? 'gone'} in ${from.repository}`, 'Only Published and Unlisted versions are copied');
        if (held !== undefined && held.status !== 'Deleted')
            refuseDifference(each, source.assets, held.assets);
        const isThere = held !== undefined && COPYABLE.includes(held.status);
        if (held !== undefined && !isThere && held.status !== 'Deleted')
            throw refuse('conflict', `repository ${to.repository} has ${labelOf(each)} as ${held.status}`, 'Have it deleted there, or set to Published');
        found.set(each, { ...each, source, holds: isThere ? 'identical' : 'absent' });
    });
    return versions.map((each) => found.get(each));
}
function refuseDifference(each, source, held) {
    for (const name of new Set([...source, ...held].map((asset) => asset.name))) {
        // Maven's own list of versions belongs to the repository.
        if (name.startsWith('maven-metadata.xml'))
            continue;
        const [ours, theirs] = [source, held].map((assets) => assets.find((asset) => asset.name === name));
        if (ours?.sha256 === theirs?.sha256)
            continue;
        throw refuse('conflict', `of ${labelOf(each)} the destination holds ${name} with SHA-256 ${theirs?.sha256 ?? '(none)'}, and the source has ${ours?.sha256 ?? 'none'}`, 'Published bytes do not change: promote another version');
    }
}
/** After a failure the destination is asked what it holds. A call is all or nothing. */
async function copy(group, copying) {
    const { service, from, to, pace, clock, host } = copying;
    const { name } = group[0];
    const revisions = new Map(group.map(({ version, source }) => [version, source.revision]));
    for (let attempt = 1;; attempt += 1) {
        try {
            return await pace.run('copy', () => service.copyVersions(from, to.repository, name, revisions));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue))
                throw error;
            host.debug(error.message);
            const there = await Promise.all(group.map((each) => isThere(service, to, each)));
            if (there.every(Boolean))
                return;
            if (error.code !== 'unavailable' || attempt >= ATTEMPTS)
                throw error;
            await clock.sleep(FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1));
        }
    }
}
async function isThere(service, to, each) {
    const held = await service.version(to, each.name, each.version, { isExpected: true });
    if (held === undefined || !COPYABLE.includes(held.status))
        return false;
    refuseDifference(each, each.source.assets, held.assets);
    return true;
}
async function confirm(service, to, each, clock) {
    const startedAt = clock.now();
    for (let delay = FIRST_POLL_MILLISECONDS;; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
        if (await isThere(service, to, each))
            return;
        if (clock.now() - startedAt + delay > CONFIRM_MILLISECONDS)
            throw refuse('incomplete', `the destination does not show ${labelOf(each)} after the copy`, 'Run promote again: it copies only what is missing');
        await clock.sleep(delay);
    }
}
function receiptOf(target, candidates, verdicts, failure) {
    const packages = candidates.map((each) => ({
        ...each.name,
        version: each.version,
        verdict: verdicts.get(each),
        assets: each.source.assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    }));
    return {
        target,
        planDigest: (0,_publish_plan_document_js__WEBPACK_IMPORTED_MODULE_5__/* .planDigest */ .Gb)(target, packages),
        packages,
        ...(failure === undefined ? {} : { failure }),
    };
}
function labelOf({ name, version }) {
    return `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`;
}
function unfinished(failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('incomplete', {
        doing: 'finish promoting',
        cause: `part of it is copied, then: ${failure.parts.cause}`,
        remedy: 'Run promote again: what is there already is kept',
        underlying: failure,
    });
}
function refuse(code, cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(code, { doing: 'promote', cause, remedy });
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


/***/ })

};
