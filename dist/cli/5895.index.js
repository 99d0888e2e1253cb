export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 99699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ codeArtifactClient),
/* harmony export */   x: () => (/* binding */ codeArtifactService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83380);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21602);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44669);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60244);
/* harmony import */ var _publish_asset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6430);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88417);







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
    const { client, serverNow } = codeArtifactClient(options);
    let copier;
    let uploader;
    return {
        authorizationToken: (domain, durationSeconds) => authorizationToken(client, serverNow, domain, durationSeconds),
        version: (...of) => recordedVersion(client, ...of),
        publishControl: (...of) => publishControl(client, ...of),
        publishAsset: (...of) => {
            // Made when the clock of the service is known: a client that does not retry cannot correct its own.
            const systemClockOffset = serverNow() - Date.now();
            uploader ??= codeArtifactClient(options, { ...(0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadTransport */ .pQ)(), systemClockOffset }).client;
            return (0,_publish_asset_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAsset */ .q)(uploader, ...of);
        },
        readAsset: (...of) => readAsset(client, ...of),
        describeVersion: (...of) => describeVersion(client, ...of),
        versions: (...of) => listVersions(client, ...of),
        assets: (...of) => recordedAssets(client, ...of),
        sources: (repository) => sourcesOf(client, repository),
        packages: (...of) => listPackages(client, ...of),
        copyableVersion: (...of) => copyableVersion(client, ...of),
        copyVersions: (...of) => {
            // A copy whose answer was lost is looked for, not sent again on suspicion.
            copier ??= codeArtifactClient(options, { maxAttempts: 1 }).client;
            return copyVersions(copier, ...of);
        },
    };
}
/** A client that keeps to deadlines, sends nothing in clear and knows the time of its server. */
function codeArtifactClient(options, further = {}) {
    const client = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .CodeartifactClient */ .doD({
        region: options.region,
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
        credentials: options.credentials,
        customUserAgent: 'codeartifact-gate',
        ...(0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .transport */ .et)(),
        ...further,
    });
    client.middlewareStack.use(_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .clearTextGuard */ ._R);
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
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .GetAuthorizationTokenCommand */ .Eu6({
        domain: domain.domain,
        domainOwner: domain.domainOwner,
        durationSeconds,
    });
    const answer = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .NE)((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)(error, attempt);
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
        return await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .NE)(call);
    }
    catch (error) {
        if (isMissingPackage(error))
            return undefined;
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)(error, { ...attempt, action: `codeartifact:${operation}` });
    }
}
async function recordedVersion(client, repository, name, version, { isExpected = false, status } = {}) {
    if (status !== undefined) {
        const assets = await recordedAssets(client, repository, name, version);
        return assets === undefined ? undefined : { status, assets };
    }
    const listed = isExpected ? recordedAssets(client, repository, name, version) : undefined;
    listed?.catch(() => { });
    const described = await describeVersion(client, repository, name, version);
    if (described === undefined)
        return undefined;
    const assets = await (listed ?? recordedAssets(client, repository, name, version));
    return assets === undefined ? undefined : { status: described.status, assets };
}
/** Both are asked at once: the origin control of the package, and the package group that it belongs to. */
async function publishControl(client, repository, name) {
    const [control, group] = await Promise.all([
        originControl(client, repository, name),
        blockingGroup(client, repository, name),
    ]);
    const exists = control === undefined ? undefined : control !== 'absent';
    if (control === 'BLOCK')
        return { exists, blockedBy: { kind: 'origin-control' } };
    return group === undefined ? { exists } : { exists, blockedBy: { kind: 'package-group', pattern: group } };
}
/** @returns undefined where it may not be asked */
async function originControl(client, repository, name) {
    const attempt = attemptToRead(`the origin controls of ${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}`, repository);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .DescribePackageCommand */ .b7o(packageInput(repository, name));
    return unlessForbidden(async () => {
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'DescribePackage');
        if (answer === undefined)
            return 'absent';
        return answer.package?.originConfiguration?.restrictions?.publish === 'BLOCK' ? 'BLOCK' : 'ALLOW';
    });
}
/**
 * @returns the pattern of the group that keeps the package out of this repository; undefined where none does
 * @see AWS CodeArtifact user guide, "Package group origin controls"
 */
async function blockingGroup(client, repository, name) {
    const { domain, domainOwner } = repository;
    const { repository: _none, ...input } = packageInput(repository, name);
    const attempt = attemptToRead(`the package group of ${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}`, repository);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .GetAssociatedPackageGroupCommand */ .H0u(input);
    return unlessForbidden(async () => {
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'GetAssociatedPackageGroup');
        const group = answer?.packageGroup;
        const restriction = group?.originConfiguration?.restrictions?.PUBLISH;
        const pattern = group?.pattern ?? '/*';
        switch (restriction?.effectiveMode ?? restriction?.mode) {
            case 'BLOCK':
                return pattern;
            case 'ALLOW_SPECIFIC_REPOSITORIES':
                // An inherited list is kept by the group that it is inherited from.
                return (await allowedRepositories(client, { domain, domainOwner, packageGroup: restriction?.inheritedFrom?.pattern ?? pattern }, attempt)).has(repository.repository)
                    ? undefined
                    : pattern;
            default:
                return undefined;
        }
    });
}
async function allowedRepositories(client, group, attempt) {
    const found = new Set();
    await eachPage(attempt, async (nextToken) => {
        const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .ListAllowedRepositoriesForGroupCommand */ .k47({
            ...group,
            originRestrictionType: 'PUBLISH',
            nextToken,
        });
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'ListAllowedRepositoriesForGroup');
        for (const name of answer?.allowedRepositories ?? [])
            found.add(name);
        return answer?.nextToken;
    });
    return found;
}
async function unlessForbidden(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue && error.code === 'unauthorised')
            return undefined;
        throw error;
    }
}
async function describeVersion(client, repository, name, version) {
    const attempt = attemptToRead(`${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`, repository);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .DescribePackageVersionCommand */ .b5r({
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
    const attempt = attemptToRead((0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name), repository);
    const found = new Map();
    await eachPage(attempt, async (nextToken) => {
        const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .ListPackageVersionsCommand */ .$yM({
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
    const attempt = attemptToRead(`${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`, repository);
    const assets = [];
    let isThere = true;
    await eachPage(attempt, async (nextToken) => {
        const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .ListPackageVersionAssetsCommand */ .NGN({
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
async function readAsset(client, repository, name, version, asset, most) {
    const attempt = attemptToRead(`${asset} of ${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`, repository);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .GetPackageVersionAssetCommand */ .QCr({
        ...packageInput(repository, name),
        packageVersion: version,
        asset,
    });
    return ask(async (abortSignal) => {
        const { asset: body } = await client.send(command, { abortSignal });
        const chunks = [];
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > most)
                throw senseless(attempt.doing, `it is larger than ${most} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }, attempt, 'GetPackageVersionAsset');
}
async function listPackages(client, repository, format) {
    const { domain, domainOwner } = repository;
    const attempt = attemptToRead(`the ${format} packages`, repository);
    const found = [];
    await eachPage(attempt, async (nextToken) => {
        const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .ListPackagesCommand */ .ZUW({
            domain,
            domainOwner,
            repository: repository.repository,
            format: format,
            maxResults: PAGE_SIZE,
            nextToken,
        });
        const answer = await ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'ListPackages');
        for (const { package: name, namespace } of answer?.packages ?? []) {
            if (name === undefined)
                throw senseless(attempt.doing, 'a package lacks its name');
            found.push({ format, ...(namespace === undefined ? {} : { namespace }), name });
        }
        return answer?.nextToken;
    });
    return found;
}
async function copyableVersion(client, repository, name, version) {
    const attempt = attemptToRead(`${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)}@${version}`, repository);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .DescribePackageVersionCommand */ .b5r({
        ...packageInput(repository, name),
        packageVersion: version,
    });
    const [answer, assets] = await Promise.all([
        ask((abortSignal) => client.send(command, { abortSignal }), attempt, 'DescribePackageVersion'),
        recordedAssets(client, repository, name, version),
    ]);
    if (answer === undefined || assets === undefined)
        return undefined;
    const revision = answer.packageVersion?.revision;
    if (revision === undefined)
        throw senseless(attempt.doing, 'the answer holds no revision');
    return { status: described(answer.packageVersion, attempt).status, assets, revision };
}
async function copyVersions(client, from, to, name, revisions) {
    const { repository: _source, ...input } = packageInput(from, name);
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .CopyPackageVersionsCommand */ .Iy_({
        ...input,
        sourceRepository: from.repository,
        destinationRepository: to,
        versionRevisions: Object.fromEntries(revisions),
    });
    const attempt = {
        doing: `copy ${(0,_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .displayName */ .QC)(name)} to repository ${to}`,
        action: 'codeartifact:CopyPackageVersions',
        service: 'CodeArtifact',
        region: from.region,
    };
    const answer = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .NE)((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)(error, attempt);
    });
    const [version, failure] = Object.entries(answer.failedVersions ?? {})[0] ?? [];
    if (version === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
        doing: attempt.doing,
        cause: `the service refuses version ${version} (${failure?.errorCode})`,
        remedy: 'Look at the plan again: the version has changed since, or may not be copied',
    });
}
async function sourcesOf(client, repository) {
    const { domain, domainOwner } = repository;
    const command = new _aws_sdk_client_codeartifact__WEBPACK_IMPORTED_MODULE_5__/* .DescribeRepositoryCommand */ .nRi({ domain, domainOwner, repository: repository.repository });
    const answer = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .NE)((abortSignal) => client.send(command, { abortSignal })).catch((error) => {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFailure */ .SP)(error, {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unavailable', {
        doing,
        cause: `CodeArtifact gave an answer that makes no sense: ${cause}`,
        remedy: 'Check what answers at that address (proxy, AWS_ENDPOINT_URL*), and run again',
    });
}


/***/ }),

/***/ 65895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  l: () => (/* binding */ credentialRequest)
});

// EXTERNAL MODULE: ./.build/aws/codeartifact-service.js
var codeartifact_service = __webpack_require__(99699);
// EXTERNAL MODULE: ./.build/aws/credentials.js
var aws_credentials = __webpack_require__(75062);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var aws_endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/aws/deadline.js
var deadline = __webpack_require__(21602);
// EXTERNAL MODULE: ./.build/aws/failures.js
var failures = __webpack_require__(44669);
// EXTERNAL MODULE: ./.build/aws/transport.js
var transport = __webpack_require__(88417);
;// CONCATENATED MODULE: ./.build/aws/kms.js




/**
 * A signer by a key of AWS KMS: ECDSA over P-256.
 * @throws GateError from the signer: 'unauthorised', 'unavailable', 'input' for a key that cannot sign this way
 * @see AWS KMS API reference, Sign
 */
function kmsSigner({ key, endpoint, credentials }) {
    return async (digest) => {
        const region = key.split(':')[3];
        // Few runs sign, and the client takes long to load.
        const { KMSClient, SignCommand } = await __webpack_require__.e(/* import() */ 2632).then(__webpack_require__.t.bind(__webpack_require__, 92632, 19));
        const client = new KMSClient({
            region,
            ...(endpoint === undefined ? {} : { endpoint }),
            credentials,
            customUserAgent: 'codeartifact-gate',
            ...(0,transport/* transport */.et)(),
        });
        client.middlewareStack.use(transport/* clearTextGuard */._R);
        const command = new SignCommand({
            KeyId: key,
            Message: digest,
            MessageType: 'DIGEST',
            SigningAlgorithm: 'ECDSA_SHA_256',
        });
        try {
            const { Signature } = await (0,deadline/* withDeadline */.NE)((abortSignal) => client.send(command, { abortSignal }));
            if (Signature === undefined || Signature.length === 0)
                throw new Error('the answer holds no signature');
            return Signature;
        }
        catch (error) {
            throw explain(error, key, region);
        }
        finally {
            client.destroy();
        }
    };
}
function explain(error, key, region) {
    const doing = `sign with the KMS key ${key}`;
    const name = error.name;
    if (name === 'NotFoundException' || name === 'DisabledException' || name === 'KMSInvalidStateException')
        return new errors/* GateError */.ue('input', {
            doing,
            cause: 'KMS has no such key, or it is not enabled',
            remedy: 'Check evidence.kms-key: it is the ARN of a key or of an alias of one',
            underlying: error,
        });
    if (name === 'InvalidKeyUsageException' || name === 'ValidationException')
        return new errors/* GateError */.ue('input', {
            doing,
            cause: 'the key does not sign with ECDSA_SHA_256',
            remedy: 'Name an asymmetric key for signing and verification of the kind ECC_NIST_P256',
            underlying: error,
        });
    return (0,failures/* explainFailure */.SP)(error, { doing, action: 'kms:Sign', service: 'KMS', region });
}

;// CONCATENATED MODULE: ./.build/aws/connect.js




/**
 * Everything between the settings and a service that answers. Sends nothing itself: credentials are fetched with the
 * first call. What can be seen to fail without asking AWS fails here.
 *
 * @param choice whose rights are needed: `publish` takes `publish-role-to-assume`, then `role-to-assume`
 * @throws GateError 'input' for an endpoint that may not be used, 'unauthorised' when no credentials can be had
 */
function connect(settings, choice, host, environment) {
    const endpoints = (0,aws_endpoints/* serviceEndpoints */.U)(environment, settings);
    const credentials = shared((0,aws_credentials/* credentialSource */.Ld)(credentialRequest(settings, choice, host, environment)));
    const serviceIn = (region) => (0,codeartifact_service/* codeArtifactService */.x)({ region, endpoint: endpoints.codeartifact, credentials });
    return {
        service: serviceIn(settings.region),
        serviceIn,
        signer: (key) => kmsSigner({ key, endpoint: endpoints.kms, credentials }),
        endpointOverride: endpoints.repositories,
    };
}
/** Credentials this close to their end are not handed on, in milliseconds. The SDK asks again at the same time. */
const RENEWED_BEFORE_MS = 5 * 60_000;
/** Clients of several regions, and requests at the same time, ask once. */
function shared(source) {
    let pending;
    return async () => {
        const known = await pending?.catch(() => undefined);
        const isFresh = known !== undefined &&
            (known.expiration === undefined || known.expiration.getTime() - Date.now() > RENEWED_BEFORE_MS);
        if (!isFresh)
            pending = undefined;
        pending ??= source();
        return pending;
    };
}
/**
 * What `connect` fetches credentials by.
 *
 * @throws GateError 'input' for an endpoint that may not be used
 */
function credentialRequest(settings, choice, host, environment) {
    const { sts: stsEndpoint } = (0,aws_endpoints/* serviceEndpoints */.U)(environment, settings);
    return { role: roleFor(settings, choice), region: settings.region, stsEndpoint, host, environment };
}
function roleFor(settings, choice) {
    const install = settings['role-to-assume'];
    return choice === 'publish' ? (settings['publish-role-to-assume'] ?? install) : install;
}


/***/ }),

/***/ 75062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ credentialSource),
/* harmony export */   QE: () => (/* binding */ credentialOrigin),
/* harmony export */   Xu: () => (/* binding */ AUDIENCE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80027);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44669);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13951);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88417);








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
/**
 * Where `credentialSource` takes the credentials from that a role is assumed with, or that are used as they are: in
 * words, as the object of "from". Asks nobody.
 */
function credentialOrigin({ role, host, environment }) {
    const isSet = (name) => !isEmpty(environment[name]);
    if (role !== undefined && host.idToken !== undefined)
        return 'the ID token of this GitHub job (OIDC)';
    if (isSet('AWS_PROFILE'))
        return `the profile ${environment['AWS_PROFILE']} (AWS_PROFILE)`;
    if (isSet('AWS_ACCESS_KEY_ID') && isSet('AWS_SECRET_ACCESS_KEY'))
        return `the variables AWS_ACCESS_KEY_ID${isSet('AWS_SESSION_TOKEN') ? ' and AWS_SESSION_TOKEN' : ''}`;
    const file = configurationFiles(environment).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (file !== undefined)
        return `the default profile (${file})`;
    if (isSet('AWS_WEB_IDENTITY_TOKEN_FILE'))
        return 'the web identity of AWS_WEB_IDENTITY_TOKEN_FILE';
    const container = CONTAINER_VARIABLES.find(isSet);
    return container === undefined ? 'the role of this instance' : `the role of this container (${container})`;
}
function webIdentity(request, role, idToken) {
    return async () => {
        const token = await idToken(AUDIENCE).catch((error) => {
            throw idTokenFailure(error);
        });
        const claims = (0,_id_token_js__WEBPACK_IMPORTED_MODULE_5__/* .readClaims */ .Ip)(token);
        try {
            const { fromWebToken } = await providers();
            return await fromWebToken({
                roleArn: role,
                webIdentityToken: token,
                roleSessionName: sessionName(request.environment),
                durationSeconds: SESSION_SECONDS,
                clientConfig: stsClient(request),
                clientPlugins: [_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .clearTextGuard */ ._R],
            })();
        }
        catch (error) {
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(error, {
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
            const { fromTemporaryCredentials } = await providers();
            return await fromTemporaryCredentials({
                params: {
                    RoleArn: role,
                    RoleSessionName: sessionName(request.environment),
                    DurationSeconds: SESSION_SECONDS,
                },
                masterCredentials: base,
                clientConfig: stsClient(request),
                clientPlugins: [_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .clearTextGuard */ ._R],
            })();
        }
        catch (error) {
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(error, {
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
            const { fromNodeProviderChain } = await providers();
            return await fromNodeProviderChain({ clientConfig: stsClient(request) })();
        }
        catch (error) {
            if ((0,_host_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKind */ .P)(environment) === 'codebuild' && isEmpty(environment['AWS_PROFILE']))
                throw noCredentialsInBuild(environment, error);
            throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(error, {
                doing: 'load AWS credentials',
                action: 'sts:AssumeRole',
                service: 'STS',
                region: request.region,
                role: undefined,
            });
        }
    };
}
/** Loaded when there is something to ask: keys in the environment need none of them. */
function providers() {
    return __webpack_require__.e(/* import() */ 9719).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
}
function stsClient(request) {
    const { region, stsEndpoint } = request;
    return { region, ...(stsEndpoint === undefined ? {} : { endpoint: stsEndpoint }), ...(0,_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .transport */ .et)() };
}
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
    if ((0,_host_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKind */ .P)(environment) === 'codebuild') {
        const uuid = (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .buildId */ .u)(environment)
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
    return host.kind === 'github' || (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .hostKind */ .P)(environment) === 'github';
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
    return configurationFiles(environment).some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file));
}
function configurationFiles(environment) {
    return [
        environment['AWS_SHARED_CREDENTIALS_FILE'] ?? homeFile(environment, 'credentials'),
        environment['AWS_CONFIG_FILE'] ?? homeFile(environment, 'config'),
    ].filter((file) => file !== '');
}
function homeFile(environment, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aws', name);
}
function noCredentialsInJob(role) {
    const permission = 'add `permissions: { id-token: write, contents: read }` to the job';
    return role === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('unauthorised', {
            doing: 'load AWS credentials',
            cause: 'the job has none and `role-to-assume` is not set',
            remedy: `Set role-to-assume and ${permission}, or provide credentials in an earlier step`,
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('unauthorised', {
            doing: `assume the role ${role}`,
            cause: 'this job may not ask GitHub for an ID token, and there are no other AWS credentials',
            remedy: `Please ${permission} (a workflow called with \`uses:\` needs it in its caller too)`,
        });
}
/** @see AWS CodeBuild user guide, "Allow CodeBuild to interact with other AWS services" */
function noCredentialsInBuild(environment, underlying) {
    const variable = CONTAINER_VARIABLES.find((name) => !isEmpty(environment[name]));
    const project = (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .buildId */ .u)(environment).replace(/:[^:]*$/, '');
    return variable === undefined
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('unauthorised', {
            doing: 'load AWS credentials',
            cause: `${CONTAINER_VARIABLES[0]} is not set in this process of the build`,
            remedy: 'Run in the environment that CodeBuild starts commands with: sudo, env -i and docker run drop it',
            underlying,
        })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('unauthorised', {
            doing: `load AWS credentials from ${variable}`,
            cause: `the build's container gave none`,
            remedy: `Check that the service role of the CodeBuild project ${project} exists and trusts codebuild.amazonaws.com`,
            underlying,
        });
}
function idTokenFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue)
        return error;
    const status = /Error Code : ([0-9]{3})/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))?.[1];
    const isRefused = status?.startsWith('4') === true;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(isRefused ? 'unauthorised' : 'unavailable', {
        doing: 'get an ID token from GitHub',
        cause: status === undefined ? 'GitHub gave no usable answer' : `GitHub answered ${status}`,
        remedy: isRefused ? 'Check `permissions: id-token: write` of the job' : 'Run the job again',
        underlying: error,
    });
}
function isEmpty(text) {
    return text === undefined || text === '';
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

/***/ 88417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ clearTextGuard),
/* harmony export */   et: () => (/* binding */ transport),
/* harmony export */   pQ: () => (/* binding */ uploadTransport),
/* harmony export */   vX: () => (/* binding */ refuseClearText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21602);


/** The SDK's own 50 hold up what a pace lets through at usual round trips. */
const MOST_CONNECTIONS = 128;
/**
 * How every AWS client of ours sends: bounded in time, through the proxy that the environment names (Node 24.5 and
 * later), and at most three attempts for what the SDK's standard mode calls transient. Without
 * `throwOnRequestTimeout` the SDK only warns and waits on.
 */
function transport() {
    const agent = { keepAlive: true, maxSockets: MOST_CONNECTIONS };
    return {
        maxAttempts: 3,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .CONNECT_DEADLINE_MS */ .nu,
            requestTimeout: _deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .CALL_DEADLINE_MS */ .jI,
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: { ...agent, proxyEnv: process.env },
        },
    };
}
/**
 * The same for uploads: once, and for as long as bytes move, which whoever sends them watches. The SDK would say on the
 * console that it does not send a stream again.
 */
function uploadTransport() {
    const { requestHandler, ...rest } = transport();
    const { connectionTimeout, httpAgent, httpsAgent } = requestHandler;
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    return {
        ...rest,
        maxAttempts: 1,
        requestHandler: { connectionTimeout, httpAgent, httpsAgent },
        logger: silent,
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
/** The same as a plug-in of the SDK's clients, for each request before it is sent. */
const clearTextGuard = {
    applyToStack(stack) {
        const guard = (next) => (args) => {
            refuseClearText(args.request);
            return next(args);
        };
        stack.add(guard, { step: 'finalizeRequest', name: 'refuseClearText', override: true });
    },
};


/***/ })

};
