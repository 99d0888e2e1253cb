export const id = 984;
export const ids = [984,669];
export const modules = {

/***/ 1602:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;
/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
function serviceEndpoints(environment, region) {
    const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
    const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
    const repositories = codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
        ? undefined
        : { origin: codeartifact.origin, region };
    return { codeartifact: codeartifact?.origin, sts: sts?.origin, repositories };
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

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1602);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3951);



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
                `${(0,_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .describeClaims */ .Z)(attempt.claims)}; and register token.actions.githubusercontent.com as an identity provider`,
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
        const isScope = /scoped to a valid region/i.test(String(error.message));
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

/***/ 3951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readClaims),
/* harmony export */   Z: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/**
 * Reads the claims of an ID token without verifying it: STS does that.
 *
 * @throws GateError 'unavailable' when it is no JWT at all, so that it is not sent anywhere
 * @see RFC 7519, section 3
 */
function readClaims(token) {
    const [, payload, ...rest] = token.split('.');
    let claims;
    try {
        claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
    }
    catch {
        claims = undefined;
    }
    if (rest.length !== 1 || typeof claims !== 'object' || claims === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unavailable', {
            doing: 'read the ID token of the job',
            cause: 'it is not a JSON Web Token',
            remedy: 'Run the job again; behind a proxy, check what answers for ACTIONS_ID_TOKEN_REQUEST_URL',
        });
    }
    const known = {};
    for (const name of ['sub', 'aud', 'repository', 'ref']) {
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

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/**
 * Reads `packageManager`, as in `pnpm@10.2.0+sha512.…`.
 *
 * @returns undefined where there is none, or where it is not of that form: clients refuse or ignore it then
 * @see Node.js docs, "Packages", "packageManager"
 */
function packageManagerOf(manifest) {
    const value = namedIn(manifest ?? '');
    const found = typeof value === 'string' ? PATTERN.exec(value) : null;
    return found === null ? undefined : { name: found[1], version: found[2] };
}
const PATTERN = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/;
function namedIn(manifest) {
    try {
        return JSON.parse(manifest)?.packageManager;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ clientNamesUsedIn),
/* harmony export */   u: () => (/* binding */ USED_BY)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3643);




const USED_BY = {
    // Also where another client installs the packages: that one is installed by npm, whose settings are the same file.
    npm: has('package.json', 'package-lock.json', 'npm-shrinkwrap.json'),
    pnpm: (fileNames, packageManager) => packageManager === 'pnpm' || has('pnpm-lock.yaml', 'pnpm-workspace.yaml')(fileNames),
    yarn: (fileNames, packageManager) => packageManager === 'yarn' || has('yarn.lock', '.yarnrc.yml', '.yarnrc')(fileNames),
    bun: (fileNames, packageManager) => packageManager === 'bun' || has('bun.lock', 'bun.lockb', 'bunfig.toml')(fileNames),
    pip: (fileNames) => fileNames.some((name) => /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name)),
    uv: has('uv.lock', 'uv.toml', 'pyproject.toml[tool.uv]'),
    // [tool.poetry] is there for its build back end as well, whoever installs.
    poetry: has('poetry.lock', 'poetry.toml'),
    pdm: has('pdm.lock', 'pdm.toml', '.pdm.toml', 'pyproject.toml[tool.pdm]'),
    pipenv: has('Pipfile', 'Pipfile.lock'),
    hatch: has('hatch.toml', 'pyproject.toml[tool.hatch]'),
    maven: has('pom.xml'),
    cargo: has('Cargo.toml', 'Cargo.lock'),
};
function has(...names) {
    return (fileNames) => names.some((name) => fileNames.includes(name));
}
/** The clients that the project in a folder uses, as names: without all that it takes to configure one. */
async function clientNamesUsedIn(folder) {
    const fileNames = await manifestNames(folder);
    // A manifest that cannot be read names no client; who installs from it will say so.
    const manifest = fileNames.includes('package.json')
        ? await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')).catch(() => undefined)
        : undefined;
    const packageManager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_3__/* .packageManagerOf */ .n)(manifest)?.name;
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames, packageManager));
}
/** The names in a folder, and with them the tables of tools in its pyproject.toml: `pyproject.toml[tool.uv]`. */
async function manifestNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    if (!names.includes('pyproject.toml'))
        return names;
    // What cannot be read is for the client that needs it to complain of.
    const text = (await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
    const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(([, tool]) => tool);
    return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
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

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/aws/connect.js + 2 modules
var connect = __webpack_require__(1294);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var workspace_session = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(5940);
// EXTERNAL MODULE: ./.build/clients/clients.js + 14 modules
var clients = __webpack_require__(7857);
// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(4376);
// EXTERNAL MODULE: ./.build/config/settings.js
var config_settings = __webpack_require__(4096);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/login/choose.js




/**
 * The clients to configure: those that the settings name, else those whose manifest is in `folder`.
 *
 * @throws GateError 'input' when there are none, which would be a login to nothing
 */
async function chooseClients(settings, folder) {
    const named = settings.clients;
    const chosen = named === undefined
        ? (await (0,used_by/* clientNamesUsedIn */.A)(folder)).map(clients/* clientNamed */.R)
        : [...new Set(named)].map((name) => (0,clients/* clientNamed */.R)(name));
    if (chosen.length > 0)
        return chosen;
    throw new errors/* GateError */.ue('input', {
        doing: 'choose the package clients to configure',
        cause: named === undefined
            ? `there is no manifest of a known client in ${folder}`
            : 'the list clients is empty',
        remedy: `Run in the folder of the project, or set clients to some of ${config_settings/* CLIENTS */.ro.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./.build/login/state.js
/** Key under which login keeps the id of its session for the post step. */
const SESSION_STATE = 'session';

;// CONCATENATED MODULE: ./.build/login/login.js








/**
 * Configures the package clients for a repository with a fresh token.
 *
 * Everything that can fail without asking AWS fails before the first request. On any failure what was changed is put
 * back before the error is thrown.
 *
 * @throws GateError of every code but 'conflict' and 'incomplete'
 */
async function login(request) {
    const { settings, host, environment } = request;
    const connection = (0,connect.connect)(settings, 'install', host, environment);
    const clients = await chooseClients(settings, request.folder);
    const session = await (0,workspace_session/* openSession */.fA)(host, environment);
    // Before the first change: the post step undoes even what a killed main has left.
    host.saveState(SESSION_STATE, session.id);
    try {
        const tokenVariable = `CODEARTIFACT_GATE_${(0,external_node_crypto_.randomBytes)(4).toString('hex').toUpperCase()}`;
        const plans = await planAll(clients, request, connection.endpointOverride, session.folder, tokenVariable);
        const token = await freshToken(connection, settings, host);
        await request.beforeChanges?.(token.value);
        await apply(plans, session);
        return {
            session,
            clients: clients.map((client) => client.name),
            endpoints: endpointsOf(settings, connection.endpointOverride),
            tokenVariable,
            expiresAt: token.expiresAt,
            variables: Object.assign({}, ...plans.map((plan) => plan.variables)),
            secrets: Object.assign({ [tokenVariable]: token.value }, ...plans.map((plan) => plan.secrets(token.value))),
        };
    }
    catch (error) {
        await session.undo();
        throw error;
    }
}
async function planAll(clients, { settings, host, environment, folder: project }, endpointOverride, folder, tokenVariable) {
    const repository = repositoryOf(settings);
    const publishRepository = {
        ...repository,
        repository: settings['publish-repository'] ?? settings.repository,
    };
    const plans = [];
    const said = new Set();
    for (const client of clients) {
        const { format } = client;
        const plan = client.plan({
            endpoint: (0,repository_url/* repositoryEndpoint */.y6)({ ...repository, format }, endpointOverride),
            publishEndpoint: (0,repository_url/* repositoryEndpoint */.y6)({ ...publishRepository, format }, endpointOverride),
            tokenVariable,
            folder,
            project,
            environment,
            userFiles: await readUserFiles(client.reads(environment, project)),
        });
        for (const warning of plan.warnings) {
            const { message, file, line } = warning;
            // Clients that call the same one are warned of the same.
            const key = JSON.stringify(warning);
            if (said.has(key))
                continue;
            said.add(key);
            host.warning(message, file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) });
        }
        plans.push(plan);
    }
    return plans;
}
async function readUserFiles(paths) {
    const files = new Map();
    for (const path of paths) {
        const text = await (0,user_file/* readUserFile */.E)(path);
        if (text !== undefined)
            files.set(path, text);
    }
    return files;
}
/** Masked before anything else can happen to it. */
async function freshToken({ service }, settings, host) {
    const token = await service.authorizationToken(repositoryOf(settings), settings['duration-seconds']);
    host.mask(token.value);
    return token;
}
async function apply(plans, session) {
    for (const { files, blocks } of plans) {
        for (const { name, text } of files)
            await session.write(name, text);
        for (const { path, text } of blocks)
            await session.appendBlock(path, text);
    }
}
function endpointsOf(settings, endpointOverride) {
    const repository = repositoryOf(settings);
    const entries = formats/* FORMATS */.hR.map((format) => [
        format,
        (0,repository_url/* repositoryEndpoint */.y6)({ ...repository, format }, endpointOverride),
    ]);
    return Object.fromEntries(entries);
}
function repositoryOf(settings) {
    return {
        domain: settings.domain,
        domainOwner: settings['domain-owner'],
        region: settings.region,
        repository: settings.repository,
    };
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6739);





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a file of the user's that is not going to be changed; links are followed, as the client itself does.
 *
 * @returns undefined when there is none
 */
async function readUserFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((error) => {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, `it cannot be opened (${code})`, error);
    });
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        // /dev/null is how clients are told that there is no such file.
        if (stat.isCharacterDevice())
            return undefined;
        if (!stat.isFile())
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is not a regular file');
        if (stat.size > MAX_BYTES)
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is larger than 16 MiB');
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file that the user has named, and the folders on the way: whole or not at all. A link that lies there is
 * replaced, never followed; a terminal or a pipe is written to.
 *
 * @param what it is, for the message
 * @throws GateError 'input' where it cannot be written
 */
async function writeUserFile(path, content, what) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (await isToBeWrittenTo(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: `write ${what} ${JSON.stringify(path.slice(0, 200))}`,
            cause: `it cannot be written (${error.code})`,
            remedy: 'Name a file that this user may write',
            underlying: error,
        });
    }
}
async function isToBeWrittenTo(path) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return existing !== undefined && !existing.isFile() && !existing.isSymbolicLink();
}


/***/ })

};
