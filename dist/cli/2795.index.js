export const id = 2795;
export const ids = [2795,4669,5280];
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

/***/ 26305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ clientsNamed)
/* harmony export */ });
/* unused harmony export clientNamed */
/** One is loaded when it is needed: most read formats of their own, with what it takes to read them. */
const CLIENTS = {
    npm: async () => (await __webpack_require__.e(/* import() */ 7144).then(__webpack_require__.bind(__webpack_require__, 37144))).npm,
    pnpm: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5908)]).then(__webpack_require__.bind(__webpack_require__, 35908))).pnpm,
    yarn: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7655)]).then(__webpack_require__.bind(__webpack_require__, 57655))).yarn,
    bun: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5880)]).then(__webpack_require__.bind(__webpack_require__, 85880))).bun,
    pip: async () => (await __webpack_require__.e(/* import() */ 8132).then(__webpack_require__.bind(__webpack_require__, 98132))).pip,
    uv: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2842)]).then(__webpack_require__.bind(__webpack_require__, 42842))).uv,
    poetry: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8536)]).then(__webpack_require__.bind(__webpack_require__, 18536))).poetry,
    pdm: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 30458))).pdm,
    pipenv: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1485)]).then(__webpack_require__.bind(__webpack_require__, 41485))).pipenv,
    hatch: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3255)]).then(__webpack_require__.bind(__webpack_require__, 53255))).hatch,
    twine: async () => (await __webpack_require__.e(/* import() */ 5080).then(__webpack_require__.bind(__webpack_require__, 95080))).twine,
    maven: async () => (await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(5270)]).then(__webpack_require__.bind(__webpack_require__, 55270))).maven,
    gradle: async () => (await __webpack_require__.e(/* import() */ 9185).then(__webpack_require__.bind(__webpack_require__, 79185))).gradle,
    sbt: async () => (await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 35070))).sbt,
    cargo: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1933)]).then(__webpack_require__.bind(__webpack_require__, 11933))).cargo,
    nuget: async () => (await Promise.all(/* import() */[__webpack_require__.e(7196), __webpack_require__.e(1446)]).then(__webpack_require__.bind(__webpack_require__, 61446))).nuget,
    swift: async () => (await __webpack_require__.e(/* import() */ 6246).then(__webpack_require__.bind(__webpack_require__, 26246))).swift,
    ruby: async () => (await __webpack_require__.e(/* import() */ 1373).then(__webpack_require__.bind(__webpack_require__, 91373))).ruby,
};
function clientNamed(name) {
    return CLIENTS[name]();
}
function clientsNamed(names) {
    return Promise.all(names.map(clientNamed));
}


/***/ }),

/***/ 70122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ helperPrograms),
/* harmony export */   c: () => (/* binding */ tokenHelper)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _host_own_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32856);
/* harmony import */ var _host_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39654);
/* harmony import */ var _session_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61724);





/** Where the programs of a session are that clients ask for tokens. */
const FOLDER = 'credential-helper';
/**
 * @param folder the state folder
 * @throws GateError 'input' where clients could not run a program of ours
 */
function tokenHelper(folder) {
    if (process.platform === 'win32')
        throw useless('its programs are shell scripts, which Windows runs none of');
    if (!/^[\w./+@,=~-]+$/.test(folder))
        throw useless(`clients could not run a program from ${folder}, for its blanks or special characters`);
    return {
        cargo: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FOLDER, 'cargo'),
        keyringFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FOLDER, 'path'),
        header: (tokenVariable) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, FOLDER, `header-${tokenVariable}`),
    };
}
function useless(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'set token-source to helper',
        cause,
        remedy: 'Set it to variable, or let TMPDIR (RUNNER_TEMP in a job) name a folder that suits',
    });
}
/**
 * The programs themselves: they start the command line of this package with this Node, told where the session is.
 *
 * @see src/cli/commands/credential-helper.ts
 */
function helperPrograms(helper, folder, domains) {
    const command = [process.execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(_host_own_package_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_PACKAGE */ .K, 'dist', 'cli', 'index.js'), 'credential-helper'];
    const program = (path, kind, ...rest) => {
        const words = [...command, kind, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _session_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FILE */ .lt)].map(_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .shellQuote */ .Z);
        return { path, text: `#!/bin/sh\nexec ${[...words, ...rest].join(' ')}\n` };
    };
    return [
        program(helper.cargo, 'cargo'),
        program((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(helper.keyringFolder, 'keyring'), 'keyring', '--', '"$@"'),
        ...domains.map(({ tokenVariable }) => program(helper.header(tokenVariable), 'header', (0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .shellQuote */ .Z)(tokenVariable))),
    ];
}


/***/ }),

/***/ 28033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ planLogin)
/* harmony export */ });
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);
/* harmony import */ var _config_clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47261);
/* harmony import */ var _config_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72171);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35940);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31892);






/**
 * What each client has to be told. Reads files of the user's, changes nothing, asks nothing of AWS.
 *
 * @throws GateError 'input' where the user's configuration is in the way, or two clients claim the same setting
 */
async function planLogin(request) {
    const { clients, settings, folder, project, environment } = request;
    const domains = domainsOf(request);
    const plans = [];
    for (const client of clients) {
        const { format } = _config_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_TRAITS */ .u[client.name];
        const point = (target) => pointAt(target, request, format, domains);
        const plan = client.plan({
            ...point((0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .mainTarget */ .v9)(settings, format)),
            further: (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherTargets */ .n$)(settings, client.name).map((target) => ({ key: target.key, ...point(target) })),
            helper: helperFor(client, request),
            folder,
            project,
            environment,
            userFiles: await readUserFiles(client.reads(environment, project)),
        });
        plans.push({ client, plan });
    }
    refuseConflicts(plans, domains);
    return {
        domains,
        plans: plans.map(({ plan }) => plan),
        needsVariable: clients.some((client) => !_config_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_TRAITS */ .u[client.name].takesHelper || helperFor(client, request) === undefined),
    };
}
/** Clients of npm's format read one file, which says one thing: the program only where all of them know of programs. */
function helperFor(client, { clients, helper }) {
    const isOfNpm = (one) => _config_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_TRAITS */ .u[one.name].format === 'npm';
    const knowsNone = (one) => _config_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_TRAITS */ .u[one.name].takesHelper !== true;
    return isOfNpm(client) && clients.some((one) => isOfNpm(one) && knowsNone(one)) ? undefined : helper;
}
function pointAt({ install, publish }, { endpointOverride }, format, domains) {
    const endpointOf = (repository) => (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryEndpoint */ .y6)({ ...repository, format }, endpointOverride);
    const { tokenVariable } = domains.find((domain) => (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameDomain */ .DW)(domain, install));
    return { endpoint: endpointOf(install), publishEndpoint: endpointOf(publish), tokenVariable };
}
/** A token is good for every repository of its domain, so one is asked for each. */
function domainsOf({ clients, settings, tokenVariable }) {
    const { domain, domainOwner, region } = (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(settings);
    const found = [{ domain, domainOwner, region, tokenVariable }];
    for (const { name } of clients) {
        const { format } = _config_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .CLIENT_TRAITS */ .u[name];
        for (const { install } of [(0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .mainTarget */ .v9)(settings, format), ...(0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherTargets */ .n$)(settings, name)]) {
            if (found.some((one) => (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameDomain */ .DW)(one, install)))
                continue;
            const variable = `${tokenVariable}_${found.length + 1}`;
            const { domain: other, domainOwner: owner, region: place } = install;
            found.push({ domain: other, domainOwner: owner, region: place, tokenVariable: variable });
        }
    }
    return found;
}
async function readUserFiles(paths) {
    const files = new Map();
    for (const path of paths) {
        const text = await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readUserFile */ .E)(path);
        if (text !== undefined)
            files.set(path, text);
    }
    return files;
}
/** Clients that call one another say the same of what they share; what they say differently, only one could have. */
function refuseConflicts(plans, domains) {
    const claims = new Map();
    for (const { client, plan } of plans) {
        // What a secret will be made of is compared, not its value, which is not there yet.
        const secrets = plan.secrets(_tokens_js__WEBPACK_IMPORTED_MODULE_5__/* .placeholder */ .qf);
        for (const [name, value] of [
            ...Object.entries({ ...plan.variables, ...secrets }),
            ...plan.files.map(({ name, text }) => [`the file ${name}`, text]),
        ]) {
            const earlier = claims.get(name);
            if (earlier === undefined)
                claims.set(name, { client, value });
            if (domains.some(({ tokenVariable }) => tokenVariable === name))
                throw taken(name, `${client.name} is configured by that variable`, 'Set token-variable to another name');
            if (earlier === undefined || earlier.value === value)
                continue;
            throw taken(name, `${earlier.client.name} and ${client.name} claim it for different values`, `Leave one of them out of clients, and run it by codeartifact-gate run --clients ${client.name}`);
        }
    }
}
function taken(name, cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', { doing: `set ${name}`, cause, remedy });
}


/***/ }),

/***/ 61724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ sessionRecordText),
/* harmony export */   M2: () => (/* binding */ readSessionRecord),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92765);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28484);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);




/**
 * What a login leaves in its state folder, so that another process can get its tokens anew: `login --refresh`, and the
 * programs that clients ask. No secret.
 */
const record = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Who has the variables: a shell, or the later steps of a GitHub job. */
    handedTo: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['shell', 'job']),
    settings: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pick */ .UpN(_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, {
        domain: true,
        'domain-owner': true,
        region: true,
        repository: true,
        'repository-endpoint': true,
        'role-to-assume': true,
        'duration-seconds': true,
    }),
    domains: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        domain: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        domainOwner: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        region: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tokenVariable: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    })),
    /** Variables that hold a token, by name: the value with placeholders for tokens. */
    secrets: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Files of the state folder that hold a token, by name: the text, the same way. */
    secretFiles: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** Its name in the state folder. */
const RECORD_FILE = 'session.json';
/** @throws GateError 'input' where there is none, since the session was undone, or it cannot be read */
async function readSessionRecord(path) {
    try {
        return record.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        const isGone = error.code === 'ENOENT';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'find out what this session is logged in to',
            cause: isGone ? 'it was logged out' : `${path} is not what login has written`,
            remedy: isGone ? 'Log in again' : 'Log out and in again',
            underlying: error,
        });
    }
}
/** The text of the record of a run with these settings. */
function sessionRecordText(settings, rest) {
    const names = Object.keys(record.shape.settings.shape);
    const kept = Object.fromEntries(names.map((name) => [name, settings[name]]));
    return JSON.stringify({ settings: kept, ...rest });
}


/***/ }),

/***/ 31892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ mintTokens),
/* harmony export */   TK: () => (/* binding */ withTokens),
/* harmony export */   qf: () => (/* binding */ placeholder)
/* harmony export */ });
/** Asks AWS once for each of `domains`, of which there is at least one. Each token is masked before it is returned. */
async function mintTokens(domains, durationSeconds, serviceIn, host) {
    const tokens = await Promise.all(domains.map(async (domain) => {
        const token = await serviceIn(domain.region).authorizationToken(domain, durationSeconds);
        host.mask(token.value);
        return [domain.tokenVariable, token];
    }));
    const byVariable = new Map(tokens);
    return {
        of: (tokenVariable) => byVariable.get(tokenVariable).value,
        expiresAt: new Date(Math.min(...tokens.map(([, { expiresAt }]) => expiresAt.getTime()))),
    };
}
/**
 * Stands for the token of a variable in a value that is going to hold it. No token has its brackets, and a URL spells
 * them otherwise, so that both kinds of places are told apart.
 */
function placeholder(tokenVariable) {
    return `<${tokenVariable}>`;
}
/** `text` with tokens in place of the placeholders, spelled for a URL where they stand in one. */
function withTokens(text, domains, tokenOf) {
    let filled = text;
    for (const { tokenVariable } of domains) {
        const [mark, token] = [placeholder(tokenVariable), tokenOf(tokenVariable)];
        filled = filled
            .replaceAll(mark, () => token)
            .replaceAll(encodeURIComponent(mark), () => encodeURIComponent(token));
    }
    return filled;
}


/***/ })

};
