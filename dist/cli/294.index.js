export const id = 294;
export const ids = [294];
export const modules = {

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codeartifact/dist-cjs/index.js
var dist_cjs = __webpack_require__(3380);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/aws/deadline.js
var deadline = __webpack_require__(1602);
// EXTERNAL MODULE: ./.build/aws/failures.js
var failures = __webpack_require__(4669);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/aws/transport.js
var transport = __webpack_require__(8417);
;// CONCATENATED MODULE: ./.build/aws/codeartifact-service.js






/** Opaque to us, but never anything that could end a header, a variable or a line. */
const TOKEN_PATTERN = /^[A-Za-z0-9._~+/=-]{64,8192}$/;
/** How much longer than asked a token may live before the answer is not believed, in milliseconds. */
const EXPIRY_SLACK_MS = 60_000;
/** A version has at most 350 assets, a package some thousand versions: pages of a thousand are far beyond any honest answer. */
const MAX_PAGES = 50;
const PAGE_SIZE = 1000;
/** Names that the API gives the digests of an asset. */
const HASHES = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha512: 'SHA-512',
};
/** The service behind `connect`, over the AWS SDK. */
function codeArtifactService(options) {
    const { client, serverNow } = clientFor(options);
    return {
        authorizationToken: (domain, durationSeconds) => authorizationToken(client, serverNow, domain, durationSeconds),
        version: (...of) => recordedVersion(client, ...of),
        describeVersion: (...of) => describeVersion(client, ...of),
        versions: (...of) => listVersions(client, ...of),
        assets: (...of) => recordedAssets(client, ...of),
        sources: (repository) => sourcesOf(client, repository),
    };
}
function clientFor(options) {
    const client = new dist_cjs/* CodeartifactClient */.doD({
        region: options.region,
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
        credentials: options.credentials,
        customUserAgent: 'codeartifact-gate',
        ...(0,transport/* transport */.e)(),
    });
    client.middlewareStack.add((next) => async (args) => {
        (0,transport/* refuseClearText */.v)(args.request);
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
    const answer = await (0,deadline/* withDeadline */.NE)((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw (0,failures/* explainFailure */.S)(error, attempt);
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
function packageInput({ domain, domainOwner, repository }, { format, namespace, name }) {
    return {
        domain,
        domainOwner,
        repository,
        format: format,
        ...(namespace === undefined ? {} : { namespace }),
        package: name,
    };
}
function attemptToRead(what, { repository, region }) {
    return { doing: `read ${what} of repository ${repository}`, service: 'CodeArtifact', region };
}
/** @returns undefined where the package, the version or the asset does not exist; a failure is explained */
async function ask(call, attempt, operation) {
    try {
        return await (0,deadline/* withDeadline */.NE)(call);
    }
    catch (error) {
        if (isMissingPackage(error))
            return undefined;
        throw (0,failures/* explainFailure */.S)(error, { ...attempt, action: `codeartifact:${operation}` });
    }
}
async function recordedVersion(client, repository, name, version) {
    const described = await describeVersion(client, repository, name, version);
    if (described === undefined)
        return undefined;
    const assets = await recordedAssets(client, repository, name, version);
    return assets === undefined ? undefined : { status: described.status, assets };
}
async function describeVersion(client, repository, name, version) {
    const attempt = attemptToRead(`${(0,formats/* displayName */.QC)(name)}@${version}`, repository);
    const command = new dist_cjs/* DescribePackageVersionCommand */.b5r({
        ...packageInput(repository, name),
        packageVersion: version,
    });
    const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'DescribePackageVersion');
    return answer === undefined ? undefined : described(answer.packageVersion, attempt);
}
function described(version, { doing }) {
    if (version?.status === undefined)
        throw senseless(doing, 'the answer holds no status');
    const origin = version.origin?.originType;
    return { status: version.status, origin: isOriginType(origin) ? origin : 'UNKNOWN' };
}
function isOriginType(text) {
    return text === 'INTERNAL' || text === 'EXTERNAL';
}
async function listVersions(client, repository, name) {
    const attempt = attemptToRead((0,formats/* displayName */.QC)(name), repository);
    const found = new Map();
    await eachPage(attempt, async (nextToken) => {
        const command = new dist_cjs/* ListPackageVersionsCommand */.$yM({
            ...packageInput(repository, name),
            maxResults: PAGE_SIZE,
            nextToken,
        });
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'ListPackageVersions');
        for (const item of answer?.versions ?? []) {
            if (item.version === undefined)
                throw senseless(attempt.doing, 'a version lacks its number');
            found.set(item.version, described(item, attempt));
        }
        return answer?.nextToken;
    });
    return found;
}
async function recordedAssets(client, repository, name, version) {
    const attempt = attemptToRead(`${(0,formats/* displayName */.QC)(name)}@${version}`, repository);
    const assets = [];
    let isThere = true;
    await eachPage(attempt, async (nextToken) => {
        const command = new dist_cjs/* ListPackageVersionAssetsCommand */.NGN({
            ...packageInput(repository, name),
            packageVersion: version,
            maxResults: PAGE_SIZE,
            nextToken,
        });
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'ListPackageVersionAssets');
        isThere &&= answer !== undefined;
        for (const asset of answer?.assets ?? [])
            assets.push(recordedAsset(asset, attempt));
        return answer?.nextToken;
    });
    return isThere ? assets : undefined;
}
function recordedAsset({ name, size, hashes = {}, }, { doing }) {
    const known = {};
    for (const [algorithm, spelling] of Object.entries(HASHES)) {
        const hex = hashes[spelling]?.toLowerCase();
        if (hex !== undefined && /^[0-9a-f]+$/.test(hex))
            known[algorithm] = hex;
    }
    if (name === undefined || size === undefined || known.sha256?.length !== 64)
        throw senseless(doing, 'an asset lacks its name, size or SHA-256');
    return { name, size, sha256: known.sha256, hashes: known };
}
async function sourcesOf(client, repository) {
    const { domain, domainOwner } = repository;
    const command = new dist_cjs/* DescribeRepositoryCommand */.nRi({ domain, domainOwner, repository: repository.repository });
    const answer = await (0,deadline/* withDeadline */.NE)((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw (0,failures/* explainFailure */.S)(error, {
            ...attemptToRead('the upstreams', repository),
            action: 'codeartifact:DescribeRepository',
        });
    });
    const { upstreams = [], externalConnections = [] } = answer.repository ?? {};
    return {
        upstreams: upstreams.flatMap(({ repositoryName }) => repositoryName ?? []),
        hasExternalConnection: externalConnections.length > 0,
    };
}
async function eachPage({ doing }, read) {
    let nextToken;
    for (let page = 0; page < MAX_PAGES; page++) {
        nextToken = await read(nextToken);
        if (nextToken === undefined)
            return;
    }
    throw senseless(doing, 'the list does not end');
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
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(27);
// EXTERNAL MODULE: ./.build/aws/id-token.js
var id_token = __webpack_require__(3951);
;// CONCATENATED MODULE: ./.build/aws/credentials.js









/** What STS expects as the audience of an ID token (AWS IAM user guide, "OIDC federation"). */
const AUDIENCE = 'sts.amazonaws.com';
/** Where containers find the credentials of their role. @see AWS SDKs and Tools Reference Guide, "Container credential provider" */
const CONTAINER_VARIABLES = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
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
        const claims = (0,id_token/* readClaims */.I)(token);
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
            throw (0,failures/* explainFailure */.S)(error, {
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
            throw (0,failures/* explainFailure */.S)(error, {
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
            if ((0,kind/* hostKind */.P)(environment) === 'codebuild' && isEmpty(environment['AWS_PROFILE']))
                throw noCredentialsInBuild(environment, error);
            throw (0,failures/* explainFailure */.S)(error, {
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
    return { region, ...(stsEndpoint === undefined ? {} : { endpoint: stsEndpoint }), ...(0,transport/* transport */.e)() };
}
const clearTextGuard = {
    applyToStack(stack) {
        const guard = (next) => (args) => {
            (0,transport/* refuseClearText */.v)(args.request);
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
    if ((0,kind/* hostKind */.P)(environment) === 'codebuild') {
        const uuid = (0,kind/* buildId */.u)(environment)
            .replace(/^.*:/, '')
            .replace(/[^\w-]/g, '')
            .slice(0, 40);
        return `codeartifact-gate-${uuid}`;
    }
    const run = (environment['GITHUB_RUN_ID'] ?? '').replace(/[^0-9]/g, '').slice(0, 32);
    return run === '' ? 'codeartifact-gate' : `codeartifact-gate-${run}`;
}
/** The command line runs in jobs too, in `run:` steps, with a terminal's host. */
function isInGitHubJob({ host, environment }) {
    return host.kind === 'github' || (0,kind/* hostKind */.P)(environment) === 'github';
}
/** Whether something besides the job's ID token could give credentials: the sources of the SDK's default chain. */
function hasOtherCredentials(environment) {
    const variables = [
        'AWS_ACCESS_KEY_ID',
        'AWS_PROFILE',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        ...CONTAINER_VARIABLES,
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
/** @see AWS CodeBuild user guide, "Allow CodeBuild to interact with other AWS services" */
function noCredentialsInBuild(environment, underlying) {
    const variable = CONTAINER_VARIABLES.find((name) => !isEmpty(environment[name]));
    const project = (0,kind/* buildId */.u)(environment).replace(/:[^:]*$/, '');
    return variable === undefined
        ? new errors/* GateError */.ue('unauthorised', {
            doing: 'load AWS credentials',
            cause: `${CONTAINER_VARIABLES[0]} is not set in this process of the build`,
            remedy: 'Run in the environment that CodeBuild starts commands with: sudo, env -i and docker run drop it',
            underlying,
        })
        : new errors/* GateError */.ue('unauthorised', {
            doing: `load AWS credentials from ${variable}`,
            cause: `the build's container gave none`,
            remedy: `Check that the service role of the CodeBuild project ${project} exists and trusts codebuild.amazonaws.com`,
            underlying,
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


/***/ }),

/***/ 8417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ transport),
/* harmony export */   v: () => (/* binding */ refuseClearText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1602);


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
            connectionTimeout: _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .CONNECT_DEADLINE_MS */ .nu,
            requestTimeout: _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_DEADLINE_MS */ .jI,
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: 'ask AWS',
        cause: `the configured endpoint ${protocol}//${hostname} would send credentials in clear`,
        remedy: 'Use https, or http on 127.0.0.1 or [::1]: see endpoint_url in the AWS profile',
    });
}


/***/ })

};
