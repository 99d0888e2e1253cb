export const id = 565;
export const ids = [565];
export const modules = {

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codeartifact/dist-cjs/index.js
var dist_cjs = __webpack_require__(3380);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/aws/deadline.js
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

;// CONCATENATED MODULE: ./.build/aws/id-token.js

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
        throw new errors/* GateError */.ue('unavailable', {
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

;// CONCATENATED MODULE: ./.build/aws/failures.js



/**
 * Turns whatever an AWS client threw into an error that says what to do. Texts of the service are not repeated,
 * apart from names of actions and principals: an answer may echo what was sent.
 */
function explainFailure(error, attempt) {
    if (error instanceof errors/* GateError */.ue)
        return error;
    const { code, cause, remedy } = partsOf(error, attempt);
    return new errors/* GateError */.ue(code, { doing: attempt.doing, cause, remedy, underlying: error });
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
                `${describeClaims(attempt.claims)}; and register token.actions.githubusercontent.com as an identity provider`,
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
    if (error instanceof DeadlineError || /^(?:TimeoutError|AbortError)$/.test(nameOf(error))) {
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

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
;// CONCATENATED MODULE: ./.build/aws/transport.js


/**
 * How every AWS client of ours sends: bounded in time, through the proxy that the environment names (Node 24.5 and
 * later), and at most three attempts for what the SDK's standard mode calls transient. Without
 * `throwOnRequestTimeout` the SDK only warns and waits on.
 */
function transport() {
    return {
        maxAttempts: 3,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: CONNECT_DEADLINE_MS,
            requestTimeout: CALL_DEADLINE_MS,
            throwOnRequestTimeout: true,
            httpsAgent: { keepAlive: true, proxyEnv: process.env },
        },
    };
}
/**
 * Refuses to send in clear to another host, whoever chose the address: besides the variables that
 * `serviceEndpoints` reads, a profile's `endpoint_url` moves the SDK's clients.
 */
function refuseClearText(request) {
    const { protocol, hostname } = request;
    if (protocol === 'https:' || hostname === '127.0.0.1' || hostname === '[::1]' || hostname === '::1')
        return;
    throw new errors/* GateError */.ue('input', {
        doing: 'ask AWS',
        cause: `the configured endpoint ${protocol}//${hostname} would send credentials in clear`,
        remedy: 'Use https, or http on 127.0.0.1 or [::1]: see endpoint_url in the AWS profile',
    });
}

;// CONCATENATED MODULE: ./.build/aws/codeartifact-service.js






/** Opaque to us, but never anything that could end a header, a variable or a line. */
const TOKEN_PATTERN = /^[A-Za-z0-9._~+/=-]{64,8192}$/;
/** How much longer than asked a token may live before the answer is not believed, in milliseconds. */
const EXPIRY_SLACK_MS = 60_000;
/** A version has at most 350 assets; ten pages of a thousand are far beyond any honest answer. */
const MAX_PAGES = 10;
/** The service behind `connect`, over the AWS SDK. */
function codeArtifactService(options) {
    const { client, serverNow } = clientFor(options);
    return {
        authorizationToken: (domain, durationSeconds) => authorizationToken(client, serverNow, domain, durationSeconds),
        version: (repository, name, version) => recordedVersion(client, repository, name, version),
    };
}
function clientFor(options) {
    const client = new dist_cjs/* CodeartifactClient */.doD({
        region: options.region,
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
        credentials: options.credentials,
        customUserAgent: 'codeartifact-gate',
        ...transport(),
    });
    client.middlewareStack.add((next) => async (args) => {
        refuseClearText(args.request);
        return next(args);
    }, { step: 'finalizeRequest', name: 'refuseClearText', override: true });
    // The server's clock decides what "900 seconds from now" means: a runner's own may be off.
    let skew = 0;
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const date = result.response.headers?.['date'];
        const serverTime = date === undefined ? Number.NaN : Date.parse(date);
        if (!Number.isNaN(serverTime))
            skew = serverTime - Date.now();
        return result;
    }, { step: 'deserialize', name: 'readServerClock', override: true });
    return { client, serverNow: () => Date.now() + skew };
}
async function authorizationToken(client, serverNow, domain, durationSeconds) {
    const attempt = {
        doing: `get a token for domain ${domain.domain} (${domain.domainOwner}, ${domain.region})`,
        action: 'codeartifact:GetAuthorizationToken',
        service: 'CodeArtifact',
        region: domain.region,
    };
    const command = new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({
        domain: domain.domain,
        domainOwner: domain.domainOwner,
        durationSeconds,
    });
    const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw explainFailure(error, attempt);
    });
    const refuse = (cause) => senseless(attempt.doing, cause);
    const { authorizationToken: value, expiration } = answer;
    if (value === undefined || expiration === undefined)
        throw refuse('the answer holds no token or no expiry');
    if (!TOKEN_PATTERN.test(value))
        throw refuse('what came as a token cannot be one');
    const lifeMs = expiration.getTime() - serverNow();
    if (!(lifeMs > 0))
        throw refuse('the token had expired before it came');
    if (lifeMs > durationSeconds * 1000 + EXPIRY_SLACK_MS) {
        throw refuse(`the token would live longer than the ${durationSeconds} s that were asked for`);
    }
    return { value, expiresAt: expiration };
}
async function recordedVersion(client, repository, name, version) {
    const doing = `read ${(0,formats/* displayName */.QC)(name)}@${version} of repository ${repository.repository}`;
    const input = {
        domain: repository.domain,
        domainOwner: repository.domainOwner,
        repository: repository.repository,
        format: name.format,
        ...(name.namespace === undefined ? {} : { namespace: name.namespace }),
        package: name.name,
        packageVersion: version,
    };
    const attempt = { doing, service: 'CodeArtifact', region: repository.region };
    try {
        const description = await withDeadline((abortSignal) => client.send(new dist_cjs/* DescribePackageVersionCommand */.b5r(input), { abortSignal }));
        const status = description.packageVersion?.status;
        if (status === undefined)
            throw senseless(doing, 'the answer holds no status');
        return { status, assets: await recordedAssets(client, input, attempt) };
    }
    catch (error) {
        if (isMissingPackage(error))
            return undefined;
        throw explainFailure(error, { ...attempt, action: 'codeartifact:DescribePackageVersion' });
    }
}
async function recordedAssets(client, input, attempt) {
    const assets = [];
    let nextToken;
    for (let page = 0; page < MAX_PAGES; page++) {
        const command = new dist_cjs/* ListPackageVersionAssetsCommand */.NGN({
            ...input,
            ...(nextToken === undefined ? {} : { nextToken }),
        });
        const answer = await withDeadline((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
            throw isMissingPackage(error)
                ? error
                : explainFailure(error, { ...attempt, action: 'codeartifact:ListPackageVersionAssets' });
        });
        for (const asset of answer.assets ?? []) {
            const sha256 = asset.hashes?.['SHA-256']?.toLowerCase();
            if (asset.name === undefined ||
                asset.size === undefined ||
                sha256 === undefined ||
                !/^[0-9a-f]{64}$/.test(sha256)) {
                throw senseless(attempt.doing, 'an asset lacks its name, size or SHA-256');
            }
            assets.push({ name: asset.name, size: asset.size, sha256 });
        }
        nextToken = answer.nextToken;
        if (nextToken === undefined)
            return assets;
    }
    throw senseless(attempt.doing, 'the list of assets does not end');
}
/** A repository or domain that does not exist is the user's mistake; a package that does not exist is an answer. */
function isMissingPackage(error) {
    const { name, resourceType } = error;
    return name === 'ResourceNotFoundException' && resourceType !== 'domain' && resourceType !== 'repository';
}
function senseless(doing, cause) {
    return new errors/* GateError */.ue('unavailable', {
        doing,
        cause: `CodeArtifact gave an answer that makes no sense: ${cause}`,
        remedy: 'Check what answers at that address (proxy, AWS_ENDPOINT_URL*), and run again',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-providers/dist-cjs/index.js
var credential_providers_dist_cjs = __webpack_require__(9719);
;// CONCATENATED MODULE: ./.build/aws/credentials.js








/** What STS expects as the audience of an ID token (AWS IAM user guide, "OIDC federation"). */
const AUDIENCE = 'sts.amazonaws.com';
/** The shortest session that STS gives, in seconds; the bearer token outlives it where it must. */
const SESSION_SECONDS = 900;
/**
 * Chooses where credentials come from: the job's ID token for the role, the role on top of the SDK's default chain,
 * or the default chain alone. Asks nobody yet.
 *
 * @throws GateError 'unauthorised' when none of the three can be had in this place
 */
function credentialSource(request) {
    const { role, host } = request;
    const idToken = host.idToken;
    if (role !== undefined && idToken !== undefined)
        return masked(host, webIdentity(request, role, idToken));
    if (isInGitHubJob(request) && !hasOtherCredentials(request.environment))
        throw noCredentialsInJob(role);
    const atHand = defaultChain(request);
    return masked(host, role === undefined ? atHand : chained(request, role, atHand));
}
function webIdentity(request, role, idToken) {
    return async () => {
        const token = await idToken(AUDIENCE).catch((error) => {
            throw idTokenFailure(error);
        });
        const claims = readClaims(token);
        try {
            return await (0,credential_providers_dist_cjs/* fromWebToken */.G7)({
                roleArn: role,
                webIdentityToken: token,
                roleSessionName: sessionName(request.environment),
                durationSeconds: SESSION_SECONDS,
                clientConfig: stsClient(request),
                clientPlugins: [clearTextGuard],
            })();
        }
        catch (error) {
            throw explainFailure(error, {
                doing: `assume the role ${role}`,
                action: 'sts:AssumeRoleWithWebIdentity',
                service: 'STS',
                region: request.region,
                role,
                claims,
            });
        }
    };
}
function chained(request, role, atHand) {
    return async () => {
        // Fetched first, so that a missing base is reported as such and not as a refused role.
        const base = await atHand();
        try {
            return await (0,credential_providers_dist_cjs/* fromTemporaryCredentials */.ss)({
                params: {
                    RoleArn: role,
                    RoleSessionName: sessionName(request.environment),
                    DurationSeconds: SESSION_SECONDS,
                },
                masterCredentials: base,
                clientConfig: stsClient(request),
                clientPlugins: [clearTextGuard],
            })();
        }
        catch (error) {
            throw explainFailure(error, {
                doing: `assume the role ${role}`,
                action: 'sts:AssumeRole',
                service: 'STS',
                region: request.region,
                role,
            });
        }
    };
}
/**
 * The SDK's own chain reads the process's environment itself. Keys in `environment` are taken as they are, in the
 * chain's own order: a profile goes first.
 */
function defaultChain(request) {
    const { environment } = request;
    const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
    const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
    if (isEmpty(environment['AWS_PROFILE']) && !isEmpty(accessKeyId) && !isEmpty(secretAccessKey)) {
        const sessionToken = environment['AWS_SESSION_TOKEN'];
        const keys = { accessKeyId: accessKeyId, secretAccessKey: secretAccessKey };
        return async () => (isEmpty(sessionToken) ? keys : { ...keys, sessionToken: sessionToken });
    }
    return async () => {
        try {
            return await (0,credential_providers_dist_cjs/* fromNodeProviderChain */.br)({ clientConfig: stsClient(request) })();
        }
        catch (error) {
            throw explainFailure(error, {
                doing: 'load AWS credentials',
                action: 'sts:AssumeRole',
                service: 'STS',
                region: request.region,
                role: undefined,
            });
        }
    };
}
function stsClient(request) {
    const { region, stsEndpoint } = request;
    return { region, ...(stsEndpoint === undefined ? {} : { endpoint: stsEndpoint }), ...transport() };
}
const clearTextGuard = {
    applyToStack(stack) {
        const guard = (next) => (args) => {
            refuseClearText(args.request);
            return next(args);
        };
        stack.add(guard, { step: 'finalizeRequest', name: 'refuseClearText', override: true });
    },
};
function masked(host, source) {
    return async () => {
        const credentials = await source();
        host.mask(credentials.secretAccessKey);
        if (credentials.sessionToken !== undefined)
            host.mask(credentials.sessionToken);
        return credentials;
    };
}
/** STS allows `[\w+=,.@-]{2,64}`. CloudTrail then says which run it was. */
function sessionName(environment) {
    const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^0-9]/g, '').slice(0, 32);
    return run === '' ? 'codeartifact-gate' : `codeartifact-gate-${run}`;
}
/** The command line runs in jobs too, in `run:` steps, with a terminal's host. */
function isInGitHubJob({ host, environment }) {
    return host.kind === 'github' || environment['GITHUB_ACTIONS'] === 'true';
}
/** Whether something besides the job's ID token could give credentials: the sources of the SDK's default chain. */
function hasOtherCredentials(environment) {
    const variables = [
        'AWS_ACCESS_KEY_ID',
        'AWS_PROFILE',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    ];
    if (variables.some((name) => !isEmpty(environment[name])))
        return true;
    // A machine of GitHub's has the metadata service of GitHub's own account behind it; only one's own machine counts.
    const isOwnMachine = environment['RUNNER_ENVIRONMENT'] === 'self-hosted';
    if (isOwnMachine && environment['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true')
        return true;
    const files = [
        environment['AWS_SHARED_CREDENTIALS_FILE'] ?? homeFile(environment, 'credentials'),
        environment['AWS_CONFIG_FILE'] ?? homeFile(environment, 'config'),
    ];
    return files.some((file) => file !== '' && (0,external_node_fs_.existsSync)(file));
}
function homeFile(environment, name) {
    return (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.aws', name);
}
function noCredentialsInJob(role) {
    const permission = 'add `permissions: { id-token: write, contents: read }` to the job';
    return role === undefined
        ? new errors/* GateError */.ue('unauthorised', {
            doing: 'load AWS credentials',
            cause: 'the job has none and `role-to-assume` is not set',
            remedy: `Set role-to-assume and ${permission}, or provide credentials in an earlier step`,
        })
        : new errors/* GateError */.ue('unauthorised', {
            doing: `assume the role ${role}`,
            cause: 'this job may not ask GitHub for an ID token, and there are no other AWS credentials',
            remedy: `Please ${permission} (a workflow called with \`uses:\` needs it in its caller too)`,
        });
}
function idTokenFailure(error) {
    if (error instanceof errors/* GateError */.ue)
        return error;
    const status = /Error Code : ([0-9]{3})/.exec((0,errors/* messageOf */.bD)(error))?.[1];
    const isRefused = status?.startsWith('4') === true;
    return new errors/* GateError */.ue(isRefused ? 'unauthorised' : 'unavailable', {
        doing: 'get an ID token from GitHub',
        cause: status === undefined ? 'GitHub gave no usable answer' : `GitHub answered ${status}`,
        remedy: isRefused ? 'Check `permissions: id-token: write` of the job' : 'Run the job again',
        underlying: error,
    });
}
function isEmpty(text) {
    return text === undefined || text === '';
}

// EXTERNAL MODULE: ./.build/aws/endpoints.js
var aws_endpoints = __webpack_require__(8874);
;// CONCATENATED MODULE: ./.build/aws/connect.js



/**
 * Everything between the settings and a service that answers. Sends nothing itself: credentials are fetched with the
 * first call. What can be seen to fail without asking AWS fails here.
 *
 * @param choice whose rights are needed: `publish` takes `publish-role-to-assume`, then `role-to-assume`
 * @throws GateError 'input' for an endpoint that may not be used, 'unauthorised' when no credentials can be had
 */
function connect(settings, choice, host, environment) {
    const endpoints = (0,aws_endpoints/* serviceEndpoints */.U)(environment, settings.region);
    const role = roleFor(settings, choice);
    const credentials = credentialSource({
        role,
        region: settings.region,
        stsEndpoint: endpoints.sts,
        host,
        environment,
    });
    return {
        service: codeArtifactService({ region: settings.region, endpoint: endpoints.codeartifact, credentials }),
        endpointOverride: endpoints.repositories,
    };
}
function roleFor(settings, choice) {
    const install = settings['role-to-assume'];
    return choice === 'publish' ? (settings['publish-role-to-assume'] ?? install) : install;
}


/***/ })

};
