export const id = 2109;
export const ids = [2109];
export const modules = {

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

/***/ 92109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   builderOf: () => (/* binding */ builderOf)
/* harmony export */ });
/* harmony import */ var _aws_id_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13951);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80027);


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
    const kind = (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .hostKind */ .P)(environment);
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
        return (0,_aws_id_token_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeClaims */ .Yq)(await idToken(AUDIENCE));
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


/***/ })

};
