export const id = 6264;
export const ids = [6264,4669,5280];
export const modules = {

/***/ 21602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ withDeadline),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   jI: () => (/* binding */ CALL_DEADLINE_MS),
/* harmony export */   nu: () => (/* binding */ CONNECT_DEADLINE_MS)
/* harmony export */ });
/** How long a single call to a service may take, credentials and retries included, in milliseconds. */
const CALL_DEADLINE_MS = 15_000;
/** How long a connection may take to be made, in milliseconds. */
const CONNECT_DEADLINE_MS = 5_000;
class DeadlineError extends Error {
    constructor(milliseconds) {
        super(`no answer within ${milliseconds / 1000} s`);
        this.name = 'DeadlineError';
    }
}
/**
 * Runs `call` and gives up after `milliseconds`: the signal aborts requests, and the race ends work that heeds no
 * signal (a credential provider, a socket that trickles).
 */
async function withDeadline(call, milliseconds = CALL_DEADLINE_MS) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new DeadlineError(milliseconds));
            controller.abort();
        }, milliseconds);
    });
    try {
        return await Promise.race([call(controller.signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ serviceEndpoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;
/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL_KMS`, `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone. The settings say which of their addresses is used.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
function serviceEndpoints(environment, settings) {
    const { region, 'repository-endpoint': usual } = settings;
    const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
    const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
    const kms = endpointFrom(environment, 'AWS_ENDPOINT_URL_KMS');
    const repositories = codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
        ? overrideFor(usual, region)
        : { origin: codeartifact.origin, region };
    return { codeartifact: codeartifact?.origin, sts: sts?.origin, kms: kms?.origin, repositories };
}
function overrideFor(usual, region) {
    if (usual === undefined || usual === 'ipv4')
        return undefined;
    return usual === 'dualstack' ? usual : { origin: usual, region };
}
function endpointFrom(environment, specific) {
    if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return undefined;
    for (const name of [specific, 'AWS_ENDPOINT_URL']) {
        const value = environment[name];
        if (value !== undefined && value !== '')
            return readEndpoint(name, value);
    }
    return undefined;
}
function readEndpoint(name, value) {
    // The value is not quoted in the message: it may hold credentials.
    const refuse = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `use ${name}`,
        cause,
        remedy: 'Give an https address, or http on 127.0.0.1 or [::1], without path, query and user, or unset it',
    });
    const url = URL.parse(value);
    if (url === null)
        throw refuse('it is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('it holds user information');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        throw refuse('it is more than an origin');
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return url;
    throw refuse(`it would send credentials over ${url.protocol.slice(0, -1)} to a host other than this one`);
}
/** `localhost` is not among them: a resolver decides what it is. */
function isLoopback(hostname) {
    return hostname === '127.0.0.1' || hostname === '[::1]';
}


/***/ }),

/***/ 44669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   ff: () => (/* binding */ refusedAction),
/* harmony export */   wc: () => (/* binding */ isOfOtherRegion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21602);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13951);



/**
 * Turns whatever an AWS client threw into an error that says what to do. Texts of the service are not repeated,
 * apart from names of actions and principals: an answer may echo what was sent.
 */
function explainFailure(error, attempt) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
        return error;
    const { code, cause, remedy } = partsOf(error, attempt);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(code, { doing: attempt.doing, cause, remedy, underlying: error });
}
/** The IAM action that was refused, as the service names it; undefined where an error is no such refusal. */
function refusedAction(error, attempted) {
    const { name, message } = (error.parts.underlying ?? {});
    if (!/^AccessDenied/.test(String(name)))
        return undefined;
    return /\bperform: ([a-z-]+:[A-Za-z]+)/.exec(String(message))?.[1] ?? attempted;
}
/** Whether the service said that the region of a signature is not its own. */
function isOfOtherRegion(error) {
    return isScopeProblem((error.parts.underlying ?? {}));
}
function isScopeProblem({ message }) {
    return /scoped to a valid region/i.test(String(message));
}
function partsOf(error, attempt) {
    return (refusal(error, attempt) ??
        invalidCredentials(error, attempt) ??
        wrongRequest(error, attempt) ??
        networkFailure(error, attempt) ??
        badAnswer(error, attempt));
}
function refusal(error, attempt) {
    const name = nameOf(error);
    if (attempt.claims !== undefined && /^(?:AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name)) {
        return {
            code: 'unauthorised',
            cause: `STS refused the job's ID token (${name})`,
            remedy: 'Let the trust policy of the role allow sts:AssumeRoleWithWebIdentity for these claims (as sent, unverified): ' +
                `${(0,_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .describeClaims */ .Zs)(attempt.claims)}; and register token.actions.githubusercontent.com as an identity provider`,
        };
    }
    if (!/^AccessDenied/.test(name))
        return undefined;
    const message = typeof error.message === 'string' ? error.message : '';
    const action = /\bperform: ([a-z-]+:[A-Za-z]+)/.exec(message)?.[1] ?? attempt.action;
    const principal = /\bUser: (arn:[\x21-\x7e]{1,600}) is/.exec(message)?.[1] ?? attempt.role;
    const who = principal ?? 'the credentials at hand';
    const role = roleName(principal);
    const bearer = action === 'codeartifact:GetAuthorizationToken' ? ' together with sts:GetServiceBearerToken on *' : '';
    return {
        code: 'unauthorised',
        cause: `${attempt.service} refused ${action} to ${who}`,
        remedy: attempt.action === 'sts:AssumeRole'
            ? `Allow ${role ?? who} sts:AssumeRole on the role, and name it in the role's trust policy`
            : `Allow ${action}${bearer} in the policy of ${role ?? who} and, across accounts, in the domain's policy; or check domain, domain-owner and region`,
    };
}
/**
 * Policies are attached to a role, not to a session of it. CodeBuild calls its sessions AWSCodeBuild-…
 *
 * @returns undefined for users and whatever else is no session of a role
 */
function roleName(principal) {
    const [, account, name, session] = /^arn:[a-z-]+:sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(principal ?? '') ?? [];
    if (name === undefined)
        return undefined;
    const role = `the role ${name} of account ${account}`;
    return session.startsWith('AWSCodeBuild-') ? `${role} (the service role of this CodeBuild project)` : role;
}
function invalidCredentials(error, attempt) {
    const name = nameOf(error);
    if (/^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/.test(name)) {
        return {
            code: 'unauthorised',
            cause: 'the AWS credentials have expired',
            remedy: 'Get new ones and run again; in CodeBuild and other containers leave AWS_ACCESS_KEY_ID unset, since only a copy of their credentials is not renewed',
        };
    }
    if (/^(?:CredentialsProviderError|ProviderError|TokenProviderError)$/.test(name)) {
        return {
            code: 'unauthorised',
            cause: 'no AWS credentials were found',
            remedy: 'Set role-to-assume in a GitHub job, or provide credentials that the AWS SDK finds (environment, profile, container or instance role)',
        };
    }
    if (/^(?:SignatureDoesNotMatch|InvalidSignature|IncompleteSignature)/.test(name)) {
        const isScope = isScopeProblem(error);
        return {
            code: 'unauthorised',
            cause: isScope
                ? `the endpoint belongs to another region than ${attempt.region}`
                : 'the signature was not accepted',
            remedy: isScope
                ? 'Check region and AWS_ENDPOINT_URL*'
                : 'Check the secret access key and the clock of this machine',
        };
    }
    if (/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|MissingAuthenticationToken)/.test(name)) {
        return {
            code: 'unauthorised',
            cause: `the AWS credentials are not valid (${name})`,
            remedy: 'Check that the access key exists and belongs to the session token beside it',
        };
    }
    return undefined;
}
function wrongRequest(error, attempt) {
    const name = nameOf(error);
    if (name === 'ResourceNotFoundException') {
        const type = typeof error.resourceType === 'string' ? error.resourceType : 'domain or repository';
        return {
            code: 'input',
            cause: `CodeArtifact knows no such ${type} in ${attempt.region}`,
            remedy: 'Check domain, domain-owner, repository and region',
        };
    }
    if (/^ValidationE/.test(name)) {
        return {
            code: 'input',
            cause: `${attempt.service} rejected the request as invalid`,
            remedy: 'Check domain, domain-owner, repository and duration-seconds',
        };
    }
    if (/^Throttling|^TooManyRequests|^ServiceQuotaExceeded/.test(name)) {
        return {
            code: 'unavailable',
            cause: `${attempt.service} kept throttling (${name})`,
            remedy: 'Run again later; the quota is counted for the whole account',
        };
    }
    return undefined;
}
const NETWORK_CAUSES = {
    ENOTFOUND: [
        'its host name was not found',
        'Check region, DNS and proxy; CodeArtifact is not in every region',
    ],
    EAI_AGAIN: ['its host name could not be looked up', 'Check the DNS of this machine and run again'],
    ECONNREFUSED: ['the connection was refused', 'Check AWS_ENDPOINT_URL*, proxy and firewall'],
    ECONNRESET: ['the connection was cut', 'Run again; check proxy and firewall'],
    EPIPE: ['the connection was cut', 'Run again; check proxy and firewall'],
    ETIMEDOUT: ['no connection was made in time', 'Check network, proxy and firewall'],
    EHOSTUNREACH: ['its host is unreachable', 'Check network, proxy and firewall'],
    ENETUNREACH: ['its network is unreachable', 'Check network, proxy and firewall'],
};
function networkFailure(error, attempt) {
    const parts = (cause, remedy) => ({
        code: 'unavailable',
        cause: `${attempt.service} in ${attempt.region} is unreachable: ${cause}`,
        remedy,
    });
    if (error instanceof _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3 || /^(?:TimeoutError|AbortError)$/.test(nameOf(error))) {
        return {
            code: 'unavailable',
            cause: `${attempt.service} in ${attempt.region} gave no answer in time`,
            remedy: 'Check network, proxy and firewall, and run again',
        };
    }
    const code = networkCode(error);
    if (code === undefined)
        return undefined;
    const known = NETWORK_CAUSES[code];
    if (known !== undefined)
        return parts(...known);
    if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) {
        return parts(`its certificate was not accepted (${code})`, 'Behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to its certificate');
    }
    return parts(`the connection failed (${code})`, 'Check network and proxy, and run again');
}
/**
 * Also looks into an AggregateError, which Node throws when every address of a host fails, and into the text of an
 * error that the SDK did not take for one and wrapped (one that comes from another realm).
 */
function networkCode(error) {
    if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code))
        return error.code;
    if (error instanceof AggregateError) {
        for (const inner of error.errors) {
            const code = networkCode(inner);
            if (code !== undefined)
                return code;
        }
    }
    if (typeof error.cause === 'object' && error.cause !== null)
        return networkCode(error.cause);
    const words = nameOf(error) === 'Error' ? String(error.message).split(/[^A-Z_]+/) : [];
    return words.find((word) => Object.hasOwn(NETWORK_CAUSES, word));
}
function badAnswer(error, attempt) {
    const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
    if (typeof status !== 'number') {
        return {
            code: 'unavailable',
            cause: `${attempt.service} in ${attempt.region} gave an answer that makes no sense (${nameOf(error)})`,
            remedy: 'Check what answers at that address (proxy, captive portal, AWS_ENDPOINT_URL*)',
        };
    }
    if (status >= 500) {
        return {
            code: 'unavailable',
            cause: `${attempt.service} in ${attempt.region} answered ${status}`,
            remedy: 'Run again later',
        };
    }
    if (status === 401 || status === 403) {
        return {
            code: 'unauthorised',
            cause: `${attempt.service} refused ${attempt.action} with ${status}`,
            remedy: 'Check the permissions of the role and of the domain',
        };
    }
    if (status >= 300 && status < 400) {
        return {
            code: 'unavailable',
            cause: `${attempt.service} answered with a redirect (${status}), which is not followed`,
            remedy: 'Check what answers at that address (proxy, captive portal, AWS_ENDPOINT_URL*)',
        };
    }
    return {
        code: 'unavailable',
        cause: `${attempt.service} in ${attempt.region} gave an answer that makes no sense (${status}, ${nameOf(error)})`,
        remedy: 'Check what answers at that address (proxy, captive portal, AWS_ENDPOINT_URL*)',
    };
}
function nameOf(error) {
    return typeof error?.name === 'string' && /^[A-Za-z0-9._]{1,80}$/.test(error.name)
        ? error.name
        : 'unknown error';
}


/***/ }),

/***/ 13951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   Yq: () => (/* binding */ decodeClaims),
/* harmony export */   Zs: () => (/* binding */ describeClaims)
/* harmony export */ });
/* unused harmony export TRUST_CLAIMS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

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

/***/ 76264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFacts: () => (/* binding */ openFacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(80027);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/workspace/within.js
var within = __webpack_require__(90801);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/gate/facts/comparison.js
var comparison = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/gate/facts/facts.js
var facts_facts = __webpack_require__(20063);
;// CONCATENATED MODULE: ./.build/gate/facts/cache.js









/** Changes with the meaning of what is kept: older files count as absent. */
const SCHEMA = 1;
/**
 * A published version's bytes, origin and age stay what they are; its status can change. So long after it was asked
 * for, a withdrawal may go unseen. What is archived or disposed of fails to install in any case.
 */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000;
const MOST_RECORDS = 30_000;
const RECORD = schemas/* object */.Ikc({
    /** Epoch milliseconds. */
    askedAt: schemas/* number */.aig(),
    /** Absent where the record was not asked for. */
    level: schemas/* optional */.lqM(schemas/* enum */.k5n(settings/* RECORD_LEVELS */.Ug)),
    published: schemas/* optional */.lqM(schemas/* object */.Ikc({ at: iso/* datetime */.w$(), source: schemas/* string */.YjP() })),
    origin: schemas/* optional */.lqM(schemas/* enum */.k5n(['INTERNAL', 'EXTERNAL', 'UNKNOWN'])),
});
const DOCUMENT = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(SCHEMA),
    repository: schemas/* string */.YjP(),
    records: schemas/* record */.g1P(schemas/* string */.YjP(), RECORD),
});
const NO_CACHE = {
    find: () => undefined,
    keep: () => { },
    save: async () => { },
};
/**
 * @param folder private to this user and outside of the checkout: who can write there decides what is believed
 * @param repository what the facts are of, the place it was asked at included
 */
async function openCache(folder, repository, clock) {
    const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.createHash)('sha256').update(repository).digest('hex').slice(0, 32)}.json`);
    const records = await readRecords(file, repository);
    let isChanged = false;
    return {
        find(entry, wanted) {
            const record = records.get(keyOf(entry));
            return record !== undefined && isFresh(record, clock()) ? factsIn(entry, record, wanted) : undefined;
        },
        keep(entry, facts) {
            const record = recordOf(entry, facts, clock());
            if (record === undefined)
                return;
            records.set(keyOf(entry), record);
            isChanged = true;
        },
        async save() {
            if (!isChanged)
                return;
            const now = clock();
            const fresh = [...records].filter(([, record]) => isFresh(record, now)).slice(-MOST_RECORDS);
            const document = { schema: SCHEMA, repository, records: Object.fromEntries(fresh) };
            await (0,files/* replaceFile */.fR)(file, (0,files/* temporaryNameFor */.Of)(file), JSON.stringify(document));
        },
    };
}
/** A file that is not ours, or does not say what it should, counts as absent: everything is asked again. */
async function readRecords(file, repository) {
    try {
        const content = await (0,files/* readOwnFile */.zx)(file);
        const document = DOCUMENT.parse(JSON.parse(content?.bytes.toString('utf8') ?? ''));
        if (document.repository === repository)
            return new Map(Object.entries(document.records));
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue || error instanceof SyntaxError || error instanceof core_errors/* $ZodError */.a$))
            throw error;
    }
    return new Map();
}
/** By content: an entry that changes in anything that is compared is another entry. */
function keyOf({ format, namespace, name, version, classifier, extension, source, integrity, }) {
    const address = source.kind === 'registry' ? source.address : undefined;
    const digests = integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).sort();
    const text = JSON.stringify([
        format,
        namespace,
        name,
        version,
        classifier,
        extension,
        address,
        integrity.of,
        digests,
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url');
}
function isFresh({ askedAt }, now) {
    return askedAt <= now && now - askedAt < GOOD_FOR_MS;
}
function factsIn(entry, { level, published, origin }, wanted) {
    const lacks = (wanted.digests && level === undefined) ||
        (wanted.published && published === undefined) ||
        (wanted.origin && origin === undefined);
    if (lacks)
        return undefined;
    // The digests are part of the key, so that the entry itself tells which ones were found.
    const digests = (0,comparison/* decidingDigests */.VN)(entry);
    const name = entry.format === 'maven' ? (0,comparison/* mavenFileName */.vJ)(entry) : entry.name;
    return {
        status: 'Published',
        ...(level === undefined ? {} : { files: level === 'matched' ? [{ name, digests }] : [] }),
        ...(level === 'recomputed' ? { recomputed: digests } : {}),
        ...(published === undefined ? {} : { published: { ...published, at: new Date(published.at) } }),
        ...(origin === undefined ? {} : { origin }),
    };
}
function recordOf(entry, facts, askedAt) {
    const { status, files, published, origin } = facts;
    const level = files === undefined ? undefined : (0,comparison/* recordLevelOf */.X8)(entry, facts);
    if (status !== 'Published' || (0,facts_facts/* isUnknown */.t)(published) || (0,facts_facts/* isUnknown */.t)(origin))
        return undefined;
    if (files !== undefined && level === undefined)
        return undefined;
    return {
        askedAt,
        ...(level === undefined ? {} : { level }),
        ...(published === undefined
            ? {}
            : { published: { at: published.at.toISOString(), source: published.source } }),
        ...(origin === undefined ? {} : { origin }),
    };
}

// EXTERNAL MODULE: ./.build/aws/pace.js
var pace = __webpack_require__(17913);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/gate/policy.js
var gate_policy = __webpack_require__(24740);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/gate/facts/reach.js
/** So many failures in a row at the beginning, and no answer at all: it is not worth asking on. */
const GIVE_UP_AFTER = 8;
/**
 * Tells a service that fails at one question from one that cannot be asked at all. The first makes one fact unknown;
 * the second ends the check, for it would make every fact unknown in the same words.
 */
class Reach {
    #hasAnswered = false;
    #failures = 0;
    #first;
    /** @param ask throws GateErrors only where no answer could be had */
    async ask(ask) {
        try {
            const answer = await ask();
            this.#hasAnswered = true;
            return answer;
        }
        catch (error) {
            this.#failures += 1;
            this.#first ??= error;
            throw error;
        }
    }
    /** To be called before each request. @throws GateError the first failure, where it is not worth asking on */
    check() {
        this.#refuseIf(this.#failures >= GIVE_UP_AFTER);
    }
    /** @throws GateError the first failure, where there was nothing else */
    close() {
        this.#refuseIf(this.#failures > 0);
    }
    #refuseIf(hasFailed) {
        if (hasFailed && !this.#hasAnswered)
            throw this.#first;
    }
}

;// CONCATENATED MODULE: ./.build/gate/facts/control-plane.js


/** Repositories that are searched for one package (user guide, quotas). */
const SEARCHED_REPOSITORIES = 25;
const KIND = {
    describe: 'read',
    versions: 'versions',
    assets: 'assets',
    sources: 'read',
};
/**
 * The control plane of one repository, each question asked once. It sees the repository itself only, so what comes
 * from an upstream is looked for there.
 */
function openControlPlane(repository, service, pace) {
    const reaches = {
        describe: new Reach(),
        versions: new Reach(),
        assets: new Reach(),
        sources: new Reach(),
    };
    const listings = new Map();
    const sources = new Map();
    const ask = (operation, call) => {
        const reach = reaches[operation];
        return reach.ask(async () => {
            const control = await service();
            return pace.run(KIND[operation], async () => {
                reach.check();
                return call(control);
            });
        });
    };
    const versionsIn = (place, name) => once(listings, JSON.stringify([place.repository, name.format, name.namespace, name.name]), () => ask('versions', (control) => underRecordedName(name, (as) => control.versions(place, as), isEmpty)));
    const sourcesOf = (place) => once(sources, place.repository, () => ask('sources', (control) => control.sources(place)));
    return {
        describe: (name, version) => ask('describe', (control) => underRecordedName(name, (as) => control.describeVersion(repository, as, version), isAbsent)),
        assets: (name, version) => ask('assets', (control) => underRecordedName(name, (as) => control.assets(repository, as, version), isAbsent)),
        held: async (name, version) => versionAmong(await versionsIn(repository, name), name, version),
        async origin(name, version) {
            const waiting = [repository];
            const seen = new Set();
            let hasExternalConnection = false;
            // Depth first, in the order in which the service searches.
            for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
                if (seen.has(place.repository) || seen.size === SEARCHED_REPOSITORIES)
                    continue;
                seen.add(place.repository);
                const held = versionAmong(await versionsIn(place, name), name, version);
                if (held !== undefined)
                    return held.origin;
                const { upstreams, hasExternalConnection: isConnected } = await sourcesOf(place);
                hasExternalConnection ||= isConnected;
                for (const upstream of upstreams.toReversed())
                    waiting.push({ ...repository, repository: upstream });
            }
            // It is served, but no repository holds it: only a public store is left, and it is kept at the first download.
            return hasExternalConnection ? 'EXTERNAL' : 'UNKNOWN';
        },
        close: () => {
            for (const reach of Object.values(reaches))
                reach.close();
        },
    };
}
function once(memory, key, ask) {
    const earlier = memory.get(key);
    if (earlier !== undefined)
        return earlier;
    const asked = ask();
    memory.set(key, asked);
    return asked;
}
/** Crates are unique without regard to case, and the user guide does not say whether their spelling is kept. */
async function underRecordedName(name, ask, isMissing) {
    const answer = await ask(name);
    const lowerCase = name.name.toLowerCase();
    return isMissing(answer) && name.format === 'cargo' && lowerCase !== name.name
        ? ask({ ...name, name: lowerCase })
        : answer;
}
function isAbsent(answer) {
    return answer === undefined;
}
function isEmpty(answer) {
    return answer.size === 0;
}
/** PEP 440: `1.0` is `1.0.0`, and a lockfile need not spell it as its publisher did. */
function versionAmong(versions, { format }, version) {
    const exact = versions.get(version);
    if (exact !== undefined || format !== 'pypi' || (0,pep440.clean)(version) === null)
        return exact;
    for (const [other, held] of versions)
        if ((0,pep440.clean)(other) !== null && (0,pep440.eq)(other, version))
            return held;
    return undefined;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/aws/deadline.js
var deadline = __webpack_require__(21602);
// EXTERNAL MODULE: ./.build/aws/failures.js
var failures = __webpack_require__(44669);
;// CONCATENATED MODULE: ./.build/gate/facts/endpoint.js










/** For a page, from the moment it is asked for to its last byte. */
const PAGE_DEADLINE_MS = 30_000;
const FILE_DEADLINE_MS = 300_000;
/** No byte moves for this long: the connection counts as dead. */
const IDLE_MS = 15_000;
/** The largest packuments take some 30 MB. */
const PAGE_BYTES = 128 * 1024 ** 2;
const FILE_BYTES = 2 * 1024 ** 3;
const ATTEMPTS = 4;
/** Of questions that were not answered in time. */
const SLOW_ATTEMPTS = 2;
const FIRST_WAIT_MS = 300;
/** A service that says to come back later than that is not waited for. */
const LONGEST_WAIT_MS = 20_000;
const REDIRECTS = 3;
/** The same question may well be answered a moment later. */
const PASSING = /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN)$/;
const READING = { action: 'codeartifact:ReadFromRepository', service: 'CodeArtifact' };
/** Connections that are kept and used again, through the proxy that the environment names (Node 24.5 and later). */
function openAgents() {
    const options = { keepAlive: true, proxyEnv: process.env };
    return { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options) };
}
function openEndpoint(options) {
    const { address, url, pace, token } = options;
    const reach = new Reach();
    const doing = `ask the ${(0,repository_url/* describeAddress */.KU)(address)}`;
    /** @param take reads the answer's body; a failure of it is a failure of the connection */
    const ask = (question, take) => reach.ask(async () => {
        for (let attempt = 1;; attempt++) {
            // Outside of the pace: what waits for the token together must not start together.
            const secret = await token();
            const outcome = await pace.run('read', async () => {
                reach.check();
                return attemptOnce(question, secret, options, take);
            });
            if ('answer' in outcome)
                return outcome.answer;
            if (outcome.waitMs === undefined || attempt >= (outcome.isSlow ? SLOW_ATTEMPTS : ATTEMPTS))
                throw new errors/* GateError */.ue(outcome.code, { doing, cause: outcome.cause, remedy: outcome.remedy });
            const waitMs = Math.max(outcome.waitMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
            if (outcome.isThrottled)
                pace.pause(waitMs);
            // Runs that were throttled together must not come back together.
            await (0,external_node_timers_promises_.setTimeout)(waitMs * (1 + Math.random() / 4));
        }
    });
    return {
        address,
        url,
        read: (path, accept) => ask({ method: 'GET', url: url + path, accept, deadlineMs: PAGE_DEADLINE_MS }, async (response) => {
            if (isRedirect(response))
                throw new Error('it answers with a redirect, which is not followed');
            return { headers: response.headers, text: await readText(response) };
        }),
        look: (path) => ask({ method: 'HEAD', url: url + path, accept: '*/*', deadlineMs: PAGE_DEADLINE_MS }, async (response) => {
            response.resume();
            return { headers: response.headers, text: '' };
        }),
        digest: (path, algorithms) => ask({ method: 'GET', url: url + path, accept: '*/*', deadlineMs: FILE_DEADLINE_MS }, async (response) => digestsOf(await followed(response, url + path, options.agents), algorithms)),
        close: () => reach.close(),
    };
}
async function attemptOnce(question, secret, { address, agents }, take) {
    try {
        const response = await send(question, agents, { authorization: `Bearer ${secret}` });
        const { statusCode: status = 0 } = response;
        if ((status >= 200 && status < 300) || isRedirect(response))
            return { answer: await take(response) };
        response.resume();
        return status === 404 ? { answer: undefined } : refusalOf(response, address);
    }
    catch (error) {
        const { code = '', name } = error;
        if (code === '' && name === 'Error')
            return { code: 'unavailable', cause: (0,errors/* messageOf */.bD)(error), remedy: 'Check what answers at that address' };
        const { parts } = (0,failures/* explainFailure */.SP)(error, { ...READING, doing: 'read', region: address.region });
        const isSlow = name === 'TimeoutError' || name === 'AbortError' || error instanceof deadline/* DeadlineError */.j3;
        return { code: 'unavailable', ...parts, isSlow, ...(isSlow || PASSING.test(code) ? { waitMs: 0 } : {}) };
    }
}
function refusalOf(response, { repository }) {
    const { statusCode: status = 0 } = response;
    switch (status) {
        case 401:
            return {
                code: 'unauthorised',
                cause: 'it does not accept the token (401)',
                remedy: 'Check domain, domain-owner and region, and run again',
            };
        case 403:
            return {
                code: 'unauthorised',
                cause: 'it refused codeartifact:ReadFromRepository (403)',
                remedy: `Allow codeartifact:ReadFromRepository on the repository ${repository} in the policy of the role`,
            };
        case 429:
            return {
                code: 'unavailable',
                cause: 'it kept throttling (429)',
                remedy: 'Run again later; the quota is counted for the whole account',
                ...waitAskedFor(response),
                isThrottled: true,
            };
        default:
            return {
                code: 'unavailable',
                cause: `it answered ${status}`,
                remedy: 'Run again later',
                ...(status >= 500 ? { waitMs: 0 } : {}),
            };
    }
}
/** RFC 9110, 10.2.3: seconds or a date. */
function waitAskedFor({ headers }) {
    const text = headers['retry-after'] ?? '0';
    const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
    if (Number.isNaN(waitMs))
        return { waitMs: 0 };
    return waitMs > LONGEST_WAIT_MS ? {} : { waitMs: Math.max(0, waitMs) };
}
function send({ method, url, accept, deadlineMs }, agents, headers) {
    const isSecure = url.startsWith('https:');
    return new Promise((resolve, reject) => {
        const outgoing = (isSecure ? external_node_https_.request : external_node_http_.request)(url, {
            method,
            agent: isSecure ? agents.https : agents.http,
            timeout: IDLE_MS,
            signal: AbortSignal.timeout(deadlineMs),
            headers: { ...headers, accept, 'accept-encoding': 'gzip', 'user-agent': 'codeartifact-gate' },
        });
        outgoing.on('timeout', () => outgoing.destroy(new deadline/* DeadlineError */.j3(IDLE_MS)));
        outgoing.once('response', resolve);
        outgoing.on('error', reject);
        outgoing.end();
    });
}
/** Assets lie elsewhere, at an address that is a secret of its own: the token must not go there. */
async function followed(first, from, agents) {
    let response = first;
    let url = from;
    for (let count = 0; isRedirect(response); count++) {
        response.resume();
        const target = URL.parse(response.headers.location ?? '', url);
        const isSafe = target?.protocol === 'https:' || (target?.protocol === 'http:' && target.hostname === '127.0.0.1');
        if (count === REDIRECTS || target === null || !isSafe)
            throw new Error('it redirects to where it cannot be followed');
        url = target.href;
        response = await send({ method: 'GET', url, accept: '*/*', deadlineMs: FILE_DEADLINE_MS }, agents, {});
    }
    if (response.statusCode !== 200)
        throw new Error(`the store of its assets answered ${response.statusCode}`);
    return response;
}
function isRedirect({ statusCode = 0 }) {
    return statusCode >= 300 && statusCode < 400 && statusCode !== 304;
}
async function readText(response) {
    const isGzip = response.headers['content-encoding'] === 'gzip';
    const stream = isGzip ? response.pipe((0,external_node_zlib_.createGunzip)()) : response;
    if (isGzip)
        response.once('error', (error) => stream.destroy(error));
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > PAGE_BYTES)
            throw new Error('the page is larger than 128 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function digestsOf(response, algorithms) {
    const hashes = algorithms.map((algorithm) => ({ algorithm, hash: (0,external_node_crypto_.createHash)(algorithm) }));
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > FILE_BYTES)
            throw new Error('the file is larger than 2 GiB');
        for (const { hash } of hashes)
            hash.update(chunk);
    }
    return hashes.map(({ algorithm, hash }) => ({ algorithm, hex: hash.digest('hex') }));
}

// EXTERNAL MODULE: ./.build/lockfiles/digest.js
var lockfiles_digest = __webpack_require__(38335);
;// CONCATENATED MODULE: ./.build/gate/facts/formats/format-facts.js

const NO_SOURCE_OF_AGE = {
    unknown: 'no answer of the repository tells when it was published',
    remedy: 'Except it from minimum-age, with a reason, once somebody has looked at it',
};
/** @param text as the source spells a time; anything that is none makes the age unknown */
function publication(text, source) {
    const at = typeof text === 'string' && /^\d{4}-\d\d-\d\d|,/.test(text) ? new Date(inZone(text)) : undefined;
    if (at === undefined || Number.isNaN(at.getTime()))
        return { ...NO_SOURCE_OF_AGE, unknown: `${source} does not tell when it was published` };
    return { at, source };
}
/** A time without a zone means that of this machine to JavaScript; the sources all mean UTC. */
function inZone(text) {
    return /T[\d:.]+$/.test(text) ? `${text}Z` : text;
}
/** @throws GateError 'unavailable' */
function parsePage(text, endpoint, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw senselessPage(endpoint, name, 'it is no JSON');
    }
}
function senselessPage({ address }, { name }, cause) {
    return new errors/* GateError */.ue('unavailable', {
        doing: `read the page of ${name} in repository ${address.repository}`,
        cause: `its page makes no sense: ${cause}`,
        remedy: 'Check what answers at that address (proxy, captive portal, AWS_ENDPOINT_URL*), and run again',
    });
}
/** A member of something that came from outside: own properties only, so that no name finds an inherited one. */
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
function textMember(value, key) {
    const found = member(value, key);
    return typeof found === 'string' ? found : undefined;
}
function listMember(value, key) {
    const found = member(value, key);
    return Array.isArray(found) ? found : [];
}

;// CONCATENATED MODULE: ./.build/gate/facts/formats/cargo.js


/**
 * The sparse index, which has no times, and the list of versions of the web API, which may have no checksums.
 * @see the Cargo book, "Registries"; AWS CodeArtifact user guide on `created_at`
 */
const cargoFacts = {
    async readPage(endpoint, name, { published }) {
        const listed = published ? await readVersions(endpoint, name) : undefined;
        const isWhole = listed !== undefined && [...listed.values()].every(({ checksum }) => checksum !== undefined);
        const crates = isWhole ? listed : await readIndex(endpoint, name);
        if (crates === undefined)
            return undefined;
        return {
            find(version) {
                const crate = crates.get(version);
                if (crate === undefined)
                    return undefined;
                const digest = (0,lockfiles_digest/* hexDigest */.w0)('sha256', crate.checksum ?? '');
                return {
                    files: [{ name: `${name.name}-${version}.crate`, digests: digest === undefined ? [] : [digest] }],
                    publishedFor: () => publishedAt(listed?.get(version)),
                    mayBeWithdrawn: crate.isYanked,
                };
            },
        };
    },
    filePaths: ({ name, version }) => [`api/v1/crates/${name}/${encodeURIComponent(version)}/download`],
};
function publishedAt(crate) {
    return crate === undefined ? NO_SOURCE_OF_AGE : publication(crate.createdAt, 'the list of its versions');
}
async function readVersions(endpoint, name) {
    const page = await endpoint.read(`api/v1/crates/${name.name}/versions`, 'application/json');
    if (page === undefined)
        return undefined;
    const crates = new Map();
    for (const item of listMember(parsePage(page.text, endpoint, name), 'versions')) {
        const version = textMember(item, 'num');
        if (version !== undefined)
            crates.set(version, {
                checksum: textMember(item, 'checksum'),
                isYanked: member(item, 'yanked') === true,
                createdAt: member(item, 'created_at'),
            });
    }
    return crates;
}
async function readIndex(endpoint, name) {
    const page = await endpoint.read(indexPath(name.name), 'text/plain');
    if (page === undefined)
        return undefined;
    const crates = new Map();
    for (const line of page.text.split('\n')) {
        if (line.trim() === '')
            continue;
        const item = parsePage(line, endpoint, name);
        const version = textMember(item, 'vers');
        if (version === undefined || textMember(item, 'name')?.toLowerCase() !== name.name.toLowerCase())
            throw senselessPage(endpoint, name, 'a line of its index is that of something else');
        crates.set(version, {
            checksum: textMember(item, 'cksum'),
            isYanked: member(item, 'yanked') === true,
            createdAt: undefined,
        });
    }
    return crates;
}
/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd`. */
function indexPath(crate) {
    const name = crate.toLowerCase();
    if (name.length < 3)
        return `${name.length}/${name}`;
    return name.length === 3 ? `3/${name[0]}/${name}` : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

;// CONCATENATED MODULE: ./.build/gate/facts/formats/maven.js


/**
 * Maven's layout has no page that tells digests or times: those of a file are in the headers of its own answer.
 * @see AWS CodeArtifact user guide: `Last-Modified` of a file is the time of its publication, that of the metadata is not
 */
const mavenFacts = {
    async lookAt(endpoint, entry) {
        const answer = await endpoint.look(pathOf(entry));
        if (answer === undefined)
            return undefined;
        return {
            files: [],
            publishedFor: () => publication(answer.headers['last-modified'], 'the Last-Modified of its file'),
        };
    },
    filePaths: (entry) => [pathOf(entry)],
};
function pathOf(entry) {
    const segments = [...entry.namespace.split('.'), entry.name, entry.version, (0,comparison/* mavenFileName */.vJ)(entry)];
    return segments.map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./.build/gate/facts/formats/npm.js


const ABBREVIATED = 'application/vnd.npm.install-v1+json';
/**
 * The packument. Its abbreviated form has no times.
 * @see npm registry documentation, "Package metadata"
 */
const npmFacts = {
    async readPage(endpoint, name, { published }) {
        const accept = published ? 'application/json' : `${ABBREVIATED}, application/json;q=0.8`;
        const page = await endpoint.read(fullName(name).replace('/', '%2f'), accept);
        if (page === undefined)
            return undefined;
        const packument = parsePage(page.text, endpoint, name);
        const versions = member(packument, 'versions');
        if (textMember(packument, 'name') !== fullName(name) || typeof versions !== 'object')
            throw senselessPage(endpoint, name, 'it is the packument of something else');
        const times = member(packument, 'time');
        return {
            find(version) {
                const manifest = member(versions, version);
                if (manifest === undefined)
                    return undefined;
                return {
                    files: [{ name: 'package.tgz', digests: digestsIn(member(manifest, 'dist')) }],
                    publishedFor: () => publication(member(times, version), 'the packument'),
                };
            },
        };
    },
    filePaths: (entry) => {
        // Build metadata is not part of the file's name.
        const version = entry.version.replace(/\+.*$/, '');
        return [`${fullName(entry)}/-/${entry.name}-${version}.tgz`];
    },
};
function digestsIn(dist) {
    const { digests } = (0,lockfiles_digest/* readSri */.JL)(textMember(dist, 'integrity') ?? '');
    const shasum = (0,lockfiles_digest/* hexDigest */.w0)('sha1', textMember(dist, 'shasum') ?? '');
    const isThere = digests.some(({ algorithm }) => algorithm === 'sha1');
    return shasum === undefined || isThere ? digests : [...digests, shasum];
}
function fullName({ namespace, name }) {
    return namespace === undefined ? name : `@${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./.build/gate/facts/formats/nuget.js

const MOST_PAGES = 50;
/** The service index is the same for every package. */
const registrations = new WeakMap();
/**
 * The registration of a package, which has times, but no digests that a lockfile could be compared with. Versions
 * that are not listed are on it too.
 * @see NuGet Server API, "Package metadata"
 */
const nugetFacts = {
    async readPage(endpoint, name) {
        const asked = registrations.get(endpoint) ?? registrationPath(endpoint, name);
        registrations.set(endpoint, asked);
        const root = await asked;
        if (root === undefined)
            return undefined;
        const page = await endpoint.read(`${root}${name.name.toLowerCase()}/index.json`, 'application/json');
        if (page === undefined)
            return undefined;
        const times = new Map();
        const parts = listMember(parsePage(page.text, endpoint, name), 'items').slice(0, MOST_PAGES);
        for (const part of parts) {
            for (const leaf of await leavesOf(part, endpoint, name)) {
                const entry = member(leaf, 'catalogEntry');
                const version = textMember(entry, 'version');
                if (version !== undefined)
                    times.set(withoutMetadata(version), publishedIn(entry));
            }
        }
        return {
            find(version) {
                const key = withoutMetadata(version);
                if (!times.has(key))
                    return undefined;
                const publishedFor = () => publication(times.get(key), 'the registration');
                return { files: [], publishedFor, mayBeWithdrawn: true };
            },
        };
    },
};
/** The year 1900 is how the protocol says that a package is not listed. */
function publishedIn(entry) {
    const text = textMember(entry, 'published');
    return text?.startsWith('1900-') === true ? undefined : text;
}
/** Large packages have their leaves on pages of their own. */
async function leavesOf(part, endpoint, name) {
    if (Array.isArray(member(part, 'items')))
        return listMember(part, 'items');
    const path = pathBelow(endpoint, textMember(part, '@id'));
    const page = path === undefined ? undefined : await endpoint.read(path, 'application/json');
    return page === undefined ? [] : listMember(parsePage(page.text, endpoint, name), 'items');
}
async function registrationPath(endpoint, name) {
    const index = await endpoint.read('v3/index.json', 'application/json');
    if (index === undefined)
        return undefined;
    const resources = listMember(parsePage(index.text, endpoint, name), 'resources').filter((resource) => textMember(resource, '@type')?.startsWith('RegistrationsBaseUrl'));
    // Later kinds hold more: those with SemVer 2 versions come last.
    const path = pathBelow(endpoint, textMember(resources.at(-1), '@id'));
    return path === undefined || path.endsWith('/') ? path : `${path}/`;
}
/** Whatever an answer names: the token goes nowhere but to the endpoint. */
function pathBelow({ url }, address) {
    const target = address === undefined ? undefined : URL.parse(address);
    const base = new URL(url);
    const isBelow = target?.host === base.host && target.pathname.startsWith(base.pathname);
    return isBelow ? target.pathname.slice(base.pathname.length) : undefined;
}
function withoutMetadata(version) {
    return version.replace(/\+.*$/, '').toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(81600);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
;// CONCATENATED MODULE: ./.build/gate/facts/formats/pypi.js






const JSON_PAGE = 'application/vnd.pypi.simple.v1+json';
const SOURCE_ENDINGS = ['.tar.gz', '.tar.bz2', '.tgz', '.zip'];
/**
 * The simple page of a project.
 * @see PEP 691 (JSON), PEP 700 (`upload-time`), PEP 503 (HTML)
 */
const pypiFacts = {
    async readPage(endpoint, name) {
        const accept = `${JSON_PAGE}, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1`;
        const page = await endpoint.read(`simple/${name.name}/`, accept);
        if (page === undefined)
            return undefined;
        const files = isJson(page) ? filesOfJson(page.text, endpoint, name) : filesOfHtml(page.text);
        const byVersion = Map.groupBy(files, (file) => versionOf(file.name, name.name));
        return {
            find(version) {
                const canonical = (0,pep440.clean)(version) ?? version;
                const found = byVersion.get(canonical) ?? equalTo(canonical, byVersion);
                return found === undefined ? undefined : shown(found);
            },
        };
    },
    filePaths: (entry, files) => files.map((file) => `simple/${entry.name}/${encodeURIComponent(entry.version)}/${encodeURIComponent(file.name)}`),
};
function isJson({ headers }) {
    return /^[^;]*json\s*(?:;|$)/.test(headers['content-type'] ?? '');
}
function filesOfJson(text, endpoint, name) {
    return listMember(parsePage(text, endpoint, name), 'files').flatMap((file) => {
        const fileName = textMember(file, 'filename');
        if (fileName === undefined)
            return [];
        const hashes = member(file, 'hashes');
        const digests = Object.keys(hashes ?? {}).flatMap((algorithm) => (0,lockfiles_digest/* hexDigest */.w0)(algorithm, textMember(hashes, algorithm) ?? '') ?? []);
        return [{ name: fileName, digests, uploadTime: member(file, 'upload-time') }];
    });
}
function filesOfHtml(text) {
    const files = [];
    const parser = new Parser/* Parser */.i({
        onopentag(tag, attributes) {
            const file = tag === 'a' ? fileOfLink(attributes) : undefined;
            if (file !== undefined)
                files.push(file);
        },
    });
    parser.end(text);
    return files;
}
function fileOfLink(attributes) {
    const [path = '', fragment = ''] = (attributes['href'] ?? '').split('#');
    const [algorithm = '', hex = ''] = fragment.split('=');
    const digest = (0,lockfiles_digest/* hexDigest */.w0)(algorithm, hex);
    try {
        const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
        if (name === '')
            return undefined;
        const digests = digest === undefined ? [] : [digest];
        return { name, digests, uploadTime: attributes['data-upload-time'] };
    }
    catch {
        return undefined;
    }
}
/** PEP 440's normal form of the version in a file's name; undefined for what is no distribution of the project. */
function versionOf(fileName, project) {
    if (/\.(?:whl|egg)$/.test(fileName)) {
        const [name, version] = fileName.split('-');
        return (0,formats/* normalisePypiName */.SJ)(name) === project ? normal(version?.replace(/\.egg$/, '')) : undefined;
    }
    const ending = SOURCE_ENDINGS.find((candidate) => fileName.endsWith(candidate));
    if (ending === undefined)
        return undefined;
    const stem = fileName.slice(0, -ending.length);
    for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
        if ((0,formats/* normalisePypiName */.SJ)(stem.slice(0, dash)) === project)
            return normal(stem.slice(dash + 1));
    }
    return undefined;
}
function normal(version) {
    return (0,pep440.clean)(version?.replaceAll('_', '-') ?? '') ?? undefined;
}
/** `1.0` is `1.0.0`. */
function equalTo(version, byVersion) {
    if ((0,pep440.clean)(version) === null)
        return undefined;
    for (const [other, files] of byVersion)
        if (other !== undefined && (0,pep440.eq)(other, version))
            return files;
    return undefined;
}
function shown(files) {
    return {
        files: files.map(({ name, digests }) => ({ name, digests })),
        publishedFor({ integrity }) {
            const locked = new Set(integrity.digests.map(({ hex }) => hex));
            // A release takes more files at any time: those that the entry does not name do not make it younger.
            const own = files.filter(({ digests }) => digests.some(({ hex }) => locked.has(hex)));
            return latest(own.length > 0 ? own : files);
        },
    };
}
function latest(files) {
    let newest;
    for (const { uploadTime } of files) {
        const uploaded = publication(uploadTime, 'the simple page');
        if ((0,facts_facts/* isUnknown */.t)(uploaded))
            return uploaded;
        if (newest === undefined || uploaded.at > newest.at)
            newest = uploaded;
    }
    return newest ?? NO_SOURCE_OF_AGE;
}

;// CONCATENATED MODULE: ./.build/gate/facts/formats/ruby.js


/**
 * The compact index: a line a version, `1.0.0[-platform] dependencies|checksum:<sha256>,…`. It has no times.
 * @see RubyGems guides, "Compact Index API"
 */
const rubyFacts = {
    async readPage(endpoint, { name }) {
        const page = await endpoint.read(`info/${encodeURIComponent(name)}`, 'text/plain');
        if (page === undefined)
            return undefined;
        const checksums = new Map();
        for (const line of page.text.split('\n')) {
            const blank = line.indexOf(' ');
            const checksum = /[|,]checksum:([0-9a-f]{64})/.exec(line)?.[1];
            if (blank > 0 && checksum !== undefined)
                checksums.set(line.slice(0, blank), checksum);
        }
        return {
            find(version) {
                const digest = (0,lockfiles_digest/* hexDigest */.w0)('sha256', checksums.get(version) ?? '');
                if (digest === undefined)
                    return undefined;
                return {
                    files: [{ name: `${name}-${version}.gem`, digests: [digest] }],
                    publishedFor: () => NO_SOURCE_OF_AGE,
                };
            },
        };
    },
    filePaths: ({ name, version }) => [`gems/${encodeURIComponent(`${name}-${version}`)}.gem`],
};

;// CONCATENATED MODULE: ./.build/gate/facts/formats/index.js






/** Swift has no page with digests or times, generic packages no endpoint: there only the control plane is asked. */
const CONTROL_PLANE_ONLY = {};
/** Adding a format = adding a file and naming it here. */
const FORMAT_FACTS = {
    npm: npmFacts,
    pypi: pypiFacts,
    cargo: cargoFacts,
    maven: mavenFacts,
    nuget: nugetFacts,
    ruby: rubyFacts,
    swift: CONTROL_PLANE_ONLY,
    generic: CONTROL_PLANE_ONLY,
};

;// CONCATENATED MODULE: ./.build/gate/facts/question.js




/** A release with more files than that is not downloaded whole to compute digests. */
const MOST_FILES = 20;
/** All that is asked about one entry. */
class Question {
    #place;
    #format;
    #wanted;
    #entry;
    constructor(place, format, wanted, entry) {
        this.#place = place;
        this.#format = format;
        this.#wanted = wanted;
        this.#entry = entry;
    }
    async answer(page) {
        if ((0,facts_facts/* isUnknown */.t)(page))
            return { status: page };
        const { shown, status } = await this.#find(page?.find(this.#entry.version));
        if ((0,facts_facts/* isUnknown */.t)(status) || status === 'absent')
            return { status };
        const [files, published, origin] = await Promise.all([
            this.#wanted.digests && status === 'Published' ? this.#files(shown) : undefined,
            this.#wanted.published ? this.#published(shown) : undefined,
            this.#wanted.origin
                ? settled(this.#place.control.origin(this.#entry, this.#entry.version))
                : undefined,
        ]);
        const recomputed = files === undefined || (0,facts_facts/* isUnknown */.t)(files) ? undefined : await this.#recomputed(files);
        return {
            status,
            ...(files === undefined ? {} : { files }),
            ...(recomputed === undefined ? {} : { recomputed }),
            ...(published === undefined ? {} : { published }),
            ...(origin === undefined ? {} : { origin }),
        };
    }
    /** The endpoint shows only what is Published; what it does not show may be there in another state. */
    async #find(shown) {
        if (shown !== undefined && shown.mayBeWithdrawn !== true)
            return { shown, status: 'Published' };
        const version = this.#entry.version;
        const { control } = this.#place;
        const described = await settled(this.#wanted.origin ? control.held(this.#entry, version) : control.describe(this.#entry, version));
        if ((0,facts_facts/* isUnknown */.t)(described))
            return { status: described };
        if (described !== undefined)
            return { ...(shown && { shown }), status: statusOf(described.status) };
        // The control plane does not see what only an upstream has; the endpoint serves it all the same.
        const served = shown ?? (await settled(this.#look()));
        if ((0,facts_facts/* isUnknown */.t)(served))
            return { status: served };
        return served === undefined ? { status: 'absent' } : { shown: served, status: 'Published' };
    }
    async #look() {
        return this.#format.lookAt?.(this.#endpoint(), this.#entry, this.#wanted);
    }
    #endpoint() {
        return this.#place.endpoint(this.#entry.format);
    }
    async #published(shown) {
        const source = shown ?? (await settled(this.#look()));
        if ((0,facts_facts/* isUnknown */.t)(source))
            return source;
        return source?.publishedFor(this.#entry) ?? NO_SOURCE_OF_AGE;
    }
    /** The page knows one or two digests of a file, the control plane four. */
    async #files(shown) {
        const onPage = shown?.files ?? [];
        if (!isComparable(this.#entry) || (onPage.length > 0 && (0,comparison/* isCovered */.P$)(this.#entry, onPage)))
            return onPage;
        const assets = await settled(this.#place.control.assets(this.#entry, this.#entry.version));
        if ((0,facts_facts/* isUnknown */.t)(assets))
            return assets;
        return assets?.map(({ name, hashes }) => ({ name, digests: question_digestsIn(hashes) })) ?? onPage;
    }
    /** Bytes are fetched only where no record tells what they ought to be. */
    async #recomputed(files) {
        if (!isComparable(this.#entry) || (0,comparison/* isCovered */.P$)(this.#entry, files))
            return undefined;
        const paths = this.#format.filePaths?.(this.#entry, files) ?? [];
        if (paths.length === 0 || paths.length > MOST_FILES)
            return NOTHING_TO_COMPUTE_FROM;
        const algorithms = [...new Set((0,comparison/* decidingDigests */.VN)(this.#entry).map(({ algorithm }) => algorithm))];
        const all = await settled(Promise.all(paths.map((path) => this.#endpoint().digest(path, algorithms))));
        return (0,facts_facts/* isUnknown */.t)(all) ? all : all.flatMap((digests) => digests ?? []);
    }
}
const NOTHING_TO_COMPUTE_FROM = {
    unknown: "the record has no digest of the lockfile's algorithm, nor is there one file to compute it from",
    remedy: 'Except it from record, with a reason, once somebody has compared it',
};
/** A question that failed makes its fact unknown; only what nobody has foreseen is thrown. */
async function settled(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return { unknown: error.parts.cause, remedy: error.parts.remedy };
    }
}
function isComparable(entry) {
    return entry.integrity.of === undefined && entry.integrity.digests.length > 0;
}
function question_digestsIn(hashes) {
    return Object.entries(hashes).map(([algorithm, hex]) => ({
        algorithm: algorithm,
        hex,
    }));
}
function statusOf(text) {
    switch (text) {
        case 'Published':
        case 'Unfinished':
        case 'Unlisted':
        case 'Archived':
        case 'Disposed':
            return text;
        case 'Deleted':
            return 'absent';
        default:
            return {
                unknown: `its status is ${JSON.stringify(text.slice(0, 50))}`,
                remedy: 'Look at it in the console',
            };
    }
}

;// CONCATENATED MODULE: ./.build/gate/facts/repository-facts.js








/** What the real service, or whatever answers in its place, says of the entries: see `rules/` for what follows from it. */
function repositoryFacts(options) {
    return { gather: (entries, policy) => new Gathering(options, policy).gather(entries) };
}
class Gathering {
    #options;
    #policy;
    #wanted;
    #facts = new Map();
    #places = new Map();
    #agents = openAgents();
    #pace = new pace/* Pace */.o();
    constructor(options, policy) {
        this.#options = options;
        this.#policy = policy;
        const { recordLevels, minimumAge, internal } = policy;
        this.#wanted = {
            digests: recordLevels !== undefined,
            published: minimumAge !== undefined,
            origin: internal.length > 0,
        };
    }
    async gather(entries) {
        try {
            const groups = await this.#groupsOf(entries);
            await Promise.all(groups.map((group) => this.#ask(group)));
            for (const place of await Promise.all(this.#places.values())) {
                place.close();
                await place.cache.save();
            }
        }
        finally {
            this.#agents.http.destroy();
            this.#agents.https.destroy();
        }
        return (entry) => this.#facts.get(entry);
    }
    /** What the cache answers for is not asked again. */
    async #groupsOf(entries) {
        const groups = new Map();
        for (const entry of entries) {
            const place = await this.#placeOf(entry);
            const known = place.cache.find(entry, this.#wanted);
            if (known !== undefined) {
                this.#facts.set(entry, known);
                continue;
            }
            const { format, namespace, name } = entry;
            const key = JSON.stringify([repository_facts_keyOf(place.repository), format, namespace, name]);
            const group = groups.get(key) ?? { place, name: entry, entries: [] };
            group.entries.push(entry);
            groups.set(key, group);
        }
        return [...groups.values()];
    }
    #placeOf(entry) {
        const repository = repositoryOf(entry, this.#policy);
        const key = repository_facts_keyOf(repository);
        const place = this.#places.get(key) ?? this.#open(repository);
        this.#places.set(key, place);
        return place;
    }
    async #open(repository) {
        const { token, service, cache } = this.#options;
        const endpoints = new Map();
        const control = openControlPlane(repository, () => service(repository.region), this.#pace);
        return {
            repository,
            control,
            cache: (await cache?.(repository)) ?? NO_CACHE,
            endpoint: (format) => {
                const address = { ...repository, format };
                const endpoint = endpoints.get(format) ??
                    openEndpoint({
                        address,
                        url: (0,repository_url/* repositoryEndpoint */.y6)(address, this.#policy.endpointOverride),
                        token: () => token(repository),
                        pace: this.#pace,
                        agents: this.#agents,
                    });
                endpoints.set(format, endpoint);
                return endpoint;
            },
            close: () => {
                for (const endpoint of endpoints.values())
                    endpoint.close();
                control.close();
            },
        };
    }
    async #ask({ place, name, entries }) {
        const format = FORMAT_FACTS[name.format];
        const wanted = this.#wanted;
        const page = format.readPage === undefined
            ? undefined
            : await settled(format.readPage(place.endpoint(name.format), name, wanted));
        await Promise.all([...Map.groupBy(entries, entryKey).values()].map(async (same) => {
            const entry = same[0];
            const facts = await new Question(place, format, wanted, entry).answer(page);
            for (const one of same)
                this.#facts.set(one, facts);
            place.cache.keep(entry, facts);
        }));
    }
}
/**
 * The repository that the entry's own address names; the policy's where it names none, or one that the policy does not
 * allow: a lockfile must not choose who vouches for it.
 */
function repositoryOf({ format, namespace, source, files = [] }, policy) {
    const addresses = [
        ...(source.kind === 'registry' ? [source.address] : []),
        ...files.map(({ address }) => address),
    ];
    for (const address of addresses) {
        const url = (0,repository_url/* parseRepositoryUrl */.fn)(address, policy.endpointOverride);
        if (!('problem' in url) && (0,gate_policy/* isAllowedRepository */.XU)(url, format, policy)) {
            const { domain, domainOwner, region, repository: name } = url;
            return { domain, domainOwner, region, repository: name };
        }
    }
    return policy.repositoryOf(format, namespace === undefined ? undefined : `@${namespace}`);
}
function repository_facts_keyOf({ domain, domainOwner, region, repository }) {
    return JSON.stringify([domain, domainOwner, region, repository]);
}
/** Entries with the same key have the same facts. */
function entryKey({ version, classifier, extension, source, integrity }) {
    const address = source.kind === 'registry' ? source.address : undefined;
    const digests = integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`);
    return JSON.stringify([version, classifier, extension, address, integrity.of, digests.sort()]);
}

;// CONCATENATED MODULE: ./.build/gate/facts/open.js










const FOLDER = 'codeartifact-gate';
/** Where facts are kept between runs, or `off`. */
const CACHE_VARIABLE = 'CODEARTIFACT_GATE_CACHE';
/** Enough for a lockfile of any size, and the shortest that the service gives. */
const TOKEN_SECONDS = 900;
/**
 * The repository, ready to be asked about locked packages. Sends nothing by itself.
 *
 * @throws GateError as `connect` does; 'input' where the cache folder that was named may not be used
 */
async function openFacts(access) {
    const { settings, host, environment } = access;
    const folder = await cacheFolder(access);
    const { codeartifact } = (0,endpoints/* serviceEndpoints */.U)(environment, settings);
    // The AWS SDK takes longer to load than a few pages take to read, which need it only for a token.
    const service = memoised(async (region) => {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(5895)]).then(__webpack_require__.bind(__webpack_require__, 65895));
        return connect({ ...settings, region }, 'install', host, environment).service;
    });
    return repositoryFacts({
        service,
        token: tokenSource(access, async (domain) => (await service(domain.region)).authorizationToken(domain, TOKEN_SECONDS)),
        cache: (repository) => cacheOf(repository, codeartifact, folder, access),
    });
}
function tokenSource({ settings, host, token }, ask) {
    const given = token === undefined ? undefined : domainKey((0,targets/* repositoryOf */._M)(settings));
    const tokenOf = memoised((key) => {
        const [domain, domainOwner, region] = JSON.parse(key);
        if (key === given)
            return Promise.resolve(token);
        return ask({ domain, domainOwner, region }).then(({ value }) => {
            host.mask(value);
            return value;
        });
    });
    return (domain) => tokenOf(domainKey(domain));
}
function domainKey({ domain, domainOwner, region }) {
    return JSON.stringify([domain, domainOwner, region]);
}
function memoised(make) {
    const made = new Map();
    return (key) => {
        if (!made.has(key))
            made.set(key, make(key));
        return made.get(key);
    };
}
/**
 * A job has no cache unless one is named: what earlier jobs of the same machine could write to, they could fill with
 * facts of their own making.
 */
async function cacheFolder({ environment, host, checkout }) {
    const named = environment[CACHE_VARIABLE];
    // With --json the command line has a terminal's host in a GitHub job too.
    const isJob = host.kind !== 'terminal' || (0,kind/* hostKind */.P)(environment) !== 'terminal';
    if (named === 'off' || (!named && isJob))
        return undefined;
    if (named) {
        if (!(0,external_node_path_.isAbsolute)(named))
            throw refuse(named, 'it is no absolute path');
        return privateFolder((0,external_node_path_.dirname)(named), named.slice((0,external_node_path_.dirname)(named).length + 1), checkout);
    }
    const home = environment['XDG_CACHE_HOME'] || (environment['HOME'] && (0,external_node_path_.join)(environment['HOME'], '.cache'));
    if (!home || !(0,external_node_path_.isAbsolute)(home))
        return undefined;
    try {
        await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
        return await privateFolder(home, FOLDER, checkout);
    }
    catch (error) {
        host.debug(`Facts are not kept between runs. ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
async function privateFolder(parent, name, checkout) {
    const folder = await (0,files/* ensurePrivateFolder */.ss)(parent, name);
    if ((0,within/* isWithin */.U)(folder, await (0,promises_.realpath)(checkout)))
        throw refuse(folder, 'it lies in the checkout, where a change under review could fill it');
    return folder;
}
function refuse(folder, cause) {
    return new errors/* GateError */.ue('input', {
        doing: `keep facts in ${folder}`,
        cause,
        remedy: `Name another folder in ${CACHE_VARIABLE}, or set it to off`,
    });
}
/** What was kept is only a short cut: that it cannot be written changes no verdict. */
async function cacheOf({ domain, domainOwner, region, repository }, endpoint, folder, { host, clock = Date.now }) {
    if (folder === undefined)
        return NO_CACHE;
    const identity = JSON.stringify([domain, domainOwner, region, repository, endpoint]);
    const cache = await openCache(folder, identity, clock);
    return {
        ...cache,
        save: () => cache.save().catch((error) => host.debug(`Facts were not kept. ${(0,errors/* messageOf */.bD)(error)}`)),
    };
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92765);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
