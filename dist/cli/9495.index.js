export const id = 9495;
export const ids = [9495,4669,5280];
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

/***/ 97699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialHelperCommand: () => (/* binding */ credentialHelperCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/bug-report.js
var bug_report = __webpack_require__(71578);
// EXTERNAL MODULE: ./.build/host/terminal.js + 1 modules
var terminal = __webpack_require__(39483);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
;// CONCATENATED MODULE: ./.build/login/cargo-credentials.js



/**
 * Version 1 of the protocol between cargo and its credential providers: one JSON document a line, a greeting first,
 * then one answer for each request until cargo closes.
 *
 * @see Cargo book, "Credential Provider Protocol"
 */
const VERSION = 1;
/** How long before its end cargo is to ask for another token, in milliseconds: a request takes its time. */
const RENEWED_BEFORE_MS = 60_000;
/** The parts that matter here; cargo may add others. */
const request = schemas/* looseObject */._H3({
    v: schemas/* literal */.euz(VERSION),
    kind: schemas/* string */.YjP(),
    registry: schemas/* looseObject */._H3({ 'index-url': schemas/* string */.YjP() }),
});
/** @param say writes a line */
async function serveCargo(helper, input, say) {
    say(JSON.stringify({ v: [VERSION] }));
    for await (const line of (0,external_node_readline_.createInterface)({ input }))
        say(JSON.stringify(await answer(helper, line)));
}
async function answer(helper, line) {
    const asked = request.safeParse(parsed(line));
    if (!asked.success)
        return failure(`this is no request of version ${VERSION} of the protocol`);
    const { kind, registry } = asked.data;
    const index = registry['index-url'];
    const domain = index.startsWith('sparse+') ? helper.domainOf(index.slice(7), 'cargo') : undefined;
    if (domain === undefined)
        return { Err: { kind: 'url-not-supported' } };
    if (kind !== 'get')
        return { Err: { kind: 'operation-not-supported' } };
    try {
        const { value: token, expiresAt } = await helper.mint(domain);
        const expiration = Math.floor((expiresAt.getTime() - RENEWED_BEFORE_MS) / 1000);
        // The same one reads and publishes.
        return { Ok: { kind, token, cache: 'expires', expiration, operation_independent: true } };
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return failure(error.message);
    }
}
function failure(message) {
    return { Err: { kind: 'other', message, 'caused-by': [] } };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/aws/connect.js + 1 modules
var connect = __webpack_require__(65895);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/login/session-record.js
var session_record = __webpack_require__(61724);
;// CONCATENATED MODULE: ./.build/login/credential-helper.js





/**
 * @param path of the session's record
 * @param host keeps what it is told to mask to itself
 * @throws GateError 'input' when the session is gone
 */
async function openCredentialHelper(path, host, environment) {
    const { settings, domains } = await (0,session_record/* readSessionRecord */.M2)(path);
    const { repositories } = (0,endpoints/* serviceEndpoints */.U)(environment, settings);
    return {
        domainOf: (address, format) => {
            const found = (0,repository_url/* parseRepositoryUrl */.fn)(address, repositories);
            if ('problem' in found || found.format !== format)
                return undefined;
            return domains.find((domain) => (0,targets/* isSameDomain */.DW)(domain, found));
        },
        domainWith: (tokenVariable) => domains.find((domain) => domain.tokenVariable === tokenVariable),
        mint: async (domain) => {
            const service = (0,connect.connect)(settings, 'install', host, environment).serviceIn(domain.region);
            const token = await service.authorizationToken(domain, settings['duration-seconds']);
            host.mask(token.value);
            return token;
        },
    };
}
/**
 * What the program `keyring` prints for these arguments: the password that is the token for `get ADDRESS aws`.
 *
 * @returns undefined for everything else, which is how a keyring says that it has none
 * @see pip docs, "Authentication", keyring support; uv docs, "HTTP credentials"
 */
async function keyringAnswer(helper, [verb, address, user, ...more]) {
    if (verb !== 'get' || address === undefined || user !== 'aws' || more.length > 0)
        return undefined;
    const domain = helper.domainOf(address, 'pypi');
    return domain === undefined ? undefined : (await helper.mint(domain)).value;
}
/**
 * What a token helper of pnpm's prints for the domain of a variable: the whole header, which all of its versions take.
 *
 * @see pnpm docs, "Authentication Settings", tokenHelper
 */
async function headerAnswer(helper, [tokenVariable = '']) {
    const domain = helper.domainWith(tokenVariable);
    return domain === undefined ? undefined : `Bearer ${(await helper.mint(domain)).value}`;
}

;// CONCATENATED MODULE: ./.build/cli/commands/credential-helper.js





/** What the programs start that `login` has put into its state folder. @see src/login/helper-programs.ts */
const credentialHelperCommand = {
    name: 'credential-helper',
    summary: 'Give a package client its token.',
    help: `Usage: codeartifact-gate credential-helper cargo|keyring|header RECORD [-- ARGUMENT …]

Package clients start it, in a session of login with token-source helper. The token goes to stdout, for the client.

Example:
  codeartifact-gate credential-helper keyring RECORD -- get ADDRESS aws
`,
    options: {},
    takesSettings: false,
    takesOperands: true,
    async run({ operands }) {
        const [kind = '', path = '', ...args] = operands;
        // What clients print of this process may end up in any file: the runner is told of no secret by it.
        const host = (0,terminal/* terminalHost */.P)({ messages: process.stderr, environment: process.env, tellsRunner: false });
        try {
            const helper = await openCredentialHelper(path, host, process.env);
            if (kind === 'cargo') {
                await serveCargo(helper, process.stdin, print);
                return 0;
            }
            const answer = kind === 'keyring' ? await keyringAnswer(helper, args) : await headerAnswer(helper, args);
            if (answer === undefined)
                return 1;
            print(answer);
            return 0;
        }
        catch (error) {
            if (error instanceof errors/* GateError */.ue)
                throw error;
            host.error((0,bug_report/* crashReport */.W)(error));
            return errors/* EXIT_CODES */.ai.bug;
        }
    },
};
function print(line) {
    process.stdout.write(`${line}\n`);
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


/***/ })

};
