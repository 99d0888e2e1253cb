export const id = 527;
export const ids = [527,669];
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
    const bearer = action === 'codeartifact:GetAuthorizationToken' ? ' together with sts:GetServiceBearerToken on *' : '';
    return {
        code: 'unauthorised',
        cause: `${attempt.service} refused ${action} to ${who}`,
        remedy: attempt.action === 'sts:AssumeRole'
            ? `Allow ${who} sts:AssumeRole on the role, and name it in the role's trust policy`
            : `Allow ${action}${bearer} in the policy of ${who} and, across accounts, in the domain's policy; or check domain, domain-owner and region`,
    };
}
function invalidCredentials(error, attempt) {
    const name = nameOf(error);
    if (/^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/.test(name)) {
        return {
            code: 'unauthorised',
            cause: 'the AWS credentials have expired',
            remedy: 'Get new ones and run again',
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

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginCommand: () => (/* binding */ loginCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7274);
/* harmony import */ var _login_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4294);




const loginCommand = {
    name: 'login',
    summary: 'Configure the package clients of this shell with a short-lived token.',
    help: `Usage: eval "$(codeartifact-gate login [--domain NAME …] [--clients npm,pip])"

Gets a token, points npm, pip, Maven and cargo to the repository and prints one line for the shell to evaluate: it
reads a private file, which holds the variables and removes itself. Undo it with logout.

  --json          print a JSON document instead: environmentFile is the file to be read by a shell, once

Examples:
  eval "$(codeartifact-gate login)" && npm ci
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`,
    options: {},
    takesSettings: true,
    async run(context) {
        const environment = process.env;
        refuseUseless(context.json, environment);
        const settings = await context.settings();
        const { host } = context;
        const signals = new _host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .HeldSignals */ .H();
        const done = await (0,_login_login_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .i)({ settings, host, environment, folder: process.cwd() });
        const path = `${done.session.folder}/env.sh`;
        try {
            await done.session.write('env.sh', (0,_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentScript */ .zN)(done, path, environment));
            await done.session.handOver();
        }
        catch (error) {
            await done.session.undo();
            throw error;
        }
        if (signals.first !== undefined) {
            await done.session.undo();
            return (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(signals.first);
        }
        host.info(`Configured ${done.clients.join(', ')}; the token expires at ${done.expiresAt.toISOString()}`);
        if (context.json) {
            context.printJson({
                environmentFile: path,
                session: done.session.id,
                clients: done.clients,
                endpoints: done.endpoints,
                tokenVariable: done.tokenVariable,
                expiresAt: done.expiresAt.toISOString(),
            });
        }
        else {
            process.stdout.write(`${(0,_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceCommand */ .NY)(path)}\n`);
        }
        return 0;
    },
};
function refuseUseless(json, environment) {
    if (!json && process.stdout.isTTY === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log in',
            cause: 'a command cannot set the variables of the shell that started it',
            remedy: 'Use eval "$(codeartifact-gate login)", or codeartifact-gate run -- COMMAND',
        });
    }
    if (environment[_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_VARIABLE */ .Wm] !== undefined && environment[_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_VARIABLE */ .Wm] !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log in',
            cause: 'this shell is logged in already',
            remedy: 'Run eval "$(codeartifact-gate logout)" first',
        });
    }
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
// EXTERNAL MODULE: ./.build/aws/connect.js + 3 modules
var connect = __webpack_require__(1104);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var workspace_session = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(5940);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/clients/clients.js + 5 modules
var clients = __webpack_require__(8064);
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
        ? (0,clients/* clientsUsedBy */.x)(await (0,promises_.readdir)(folder))
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
        await request.beforeChanges?.({ service: connection.service, token: token.value });
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
async function planAll(clients, { settings, host, environment }, endpointOverride, folder, tokenVariable) {
    const repository = repositoryOf(settings);
    const publishRepository = {
        ...repository,
        repository: settings['publish-repository'] ?? settings.repository,
    };
    const plans = [];
    for (const client of clients) {
        const { format } = client;
        const plan = client.plan({
            endpoint: (0,repository_url/* repositoryEndpoint */.y6)({ ...repository, format }, endpointOverride),
            publishEndpoint: (0,repository_url/* repositoryEndpoint */.y6)({ ...publishRepository, format }, endpointOverride),
            tokenVariable,
            folder,
            environment,
            userFiles: await readUserFiles(client.reads(environment)),
        });
        for (const { message, file, line } of plan.warnings) {
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

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ sourceCommand),
/* harmony export */   V_: () => (/* binding */ logoutCommands),
/* harmony export */   Wm: () => (/* binding */ SESSION_VARIABLE),
/* harmony export */   zN: () => (/* binding */ environmentScript)
/* harmony export */ });
/* unused harmony export NAMES_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */
const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * The file to be sourced. A variable that was set before is kept by the shell itself under another name, for logout.
 *
 * @param path where the file will be
 */
function environmentScript(login, path, environment) {
    const all = { ...login.variables, ...login.secrets };
    const names = Object.keys(all);
    const prior = names.filter((name) => environment[name] !== undefined);
    return [
        `rm -f -- ${quote(path)}`,
        ...prior.map((name) => `export ${PRIOR_PREFIX}${name}="\${${name}-}"`),
        ...Object.entries(all).map(([name, value]) => `export ${name}=${quote(value)}`),
        `export ${SESSION_VARIABLE}=${quote(login.session.id)}`,
        `export ${NAMES_VARIABLE}=${quote(names.join(' '))}`,
        '',
    ].join('\n');
}
function sourceCommand(path) {
    return `. ${quote(path)}`;
}
/**
 * Commands that give the shell its own variables back.
 *
 * @throws GateError 'input' when the list of names is not what login has set, since the text is evaluated
 */
function logoutCommands(environment) {
    const names = (environment[NAMES_VARIABLE] ?? '').split(' ').filter((name) => name !== '');
    if (!names.every((name) => NAME_PATTERN.test(name))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log out',
            cause: `${NAMES_VARIABLE} is not what login has set`,
            remedy: 'Run logout in the shell that ran login',
        });
    }
    const lines = names.map((name) => {
        const prior = `${PRIOR_PREFIX}${name}`;
        return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
    });
    return [...lines, `unset ${SESSION_VARIABLE} ${NAMES_VARIABLE}`].join('\n');
}
/** @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
