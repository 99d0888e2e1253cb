export const id = 369;
export const ids = [369];
export const modules = {

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

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: () => (/* binding */ publishCommand)
/* harmony export */ });
/* harmony import */ var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8874);
/* harmony import */ var _publish_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);



const FORMATS = ['npm', 'pypi', 'maven', 'cargo'];
const publishCommand = {
    name: 'publish',
    summary: 'Publish finished packages and confirm that the repository holds exactly their bytes.',
    help: `Usage: codeartifact-gate publish [--npm PATH] [--pypi GLOB] [--maven PATH] [--cargo PATH] [--plan] [--json]

Publishes what the flags name, or else what codeartifact-gate.yml lists under publish. Everything is inspected and
compared with the repository before the first upload. Running it again is safe: what is there is kept, what is
missing is uploaded, and a file that differs from what is there ends the run before anything is uploaded.

  --npm PATH      tarball, folder with a package.json, or a glob of those; may be repeated
  --pypi GLOB     wheels and source distributions; may be repeated
  --maven PATH    repository layout (mvn deploy -DaltDeploymentRepository=stage::file:target/stage) or the folder
                  of a single-module project after mvn package; may be repeated
  --cargo PATH    .crate files of cargo package; may be repeated
  --plan          inspect and print what would be published; sends nothing, needs no credentials
  --json          print one JSON document on stdout

Examples:
  codeartifact-gate publish --pypi 'dist/*'
  codeartifact-gate publish --npm 'packages/*' --plan
`,
    options: {
        npm: { type: 'string', multiple: true },
        pypi: { type: 'string', multiple: true },
        maven: { type: 'string', multiple: true },
        cargo: { type: 'string', multiple: true },
        plan: { type: 'boolean' },
    },
    takesSettings: true,
    async run(context) {
        // Before the settings are read: those of a pull request are its base's, and that may not be there.
        if (context.flags['plan'] !== true)
            await (0,_publish_event_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseForeignEvents */ .M)(process.env);
        const settings = await context.settings();
        const { publishPackages } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(292), __webpack_require__.e(88), __webpack_require__.e(663), __webpack_require__.e(118), __webpack_require__.e(542), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 4328));
        const named = targetsOf(context);
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(380), __webpack_require__.e(719), __webpack_require__.e(294), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 1294));
        const receipt = await publishPackages({
            settings,
            workingFolder: process.cwd(),
            host: context.host,
            service: () => connect(settings, 'publish', context.host, process.env).service,
            endpointOverride: (0,_aws_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceEndpoints */ .U)(process.env, settings.region).repositories,
            targets: named.length > 0 ? named : settings.publish,
            environment: process.env,
            planOnly: context.flags['plan'] === true,
        });
        await report(receipt, context);
        if (receipt.failure !== undefined)
            throw receipt.failure;
        return 0;
    },
};
function targetsOf({ flags }) {
    return FORMATS.flatMap((format) => {
        const given = flags[format];
        const patterns = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
        return patterns.map((pattern) => ({ [format]: pattern }));
    });
}
async function report(receipt, context) {
    const { host } = context;
    host.info((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptText */ .ee)(receipt));
    if (context.json)
        context.printJson((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptJson */ .jV)(receipt));
    host.setOutput('published', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesWith */ .Z7)(receipt, 'published').join('\n'));
    host.setOutput('skipped', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .namesWith */ .Z7)(receipt, 'already-there').join('\n'));
    await host.summary((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptMarkdown */ .OZ)(receipt));
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseFailedBuild),
/* harmony export */   M: () => (/* binding */ refuseForeignEvents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _host_codebuild_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27);




/**
 * Refuses to publish from a run that somebody without write access may have started or whose code they may have
 * written: a pull request, a comment, a workflow that follows a pull request's. There is no switch to allow it.
 * @throws GateError 'refused'
 * @see GitHub docs, "Events that trigger workflows"; AWS CodeBuild user guide, "Environment variables in build environments"
 */
async function refuseForeignEvents(environment) {
    const reason = await foreignEvent(environment);
    if (reason === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('refused', {
        doing: 'publish',
        cause: reason,
        remedy: 'Publish from a push, a tag, a release or a manual run of the default branch instead',
    });
}
/**
 * CodeBuild runs the phase `post_build` after a failed build too.
 * @throws GateError 'refused'
 * @see AWS CodeBuild user guide, "Build phase transitions"
 */
function refuseFailedBuild(environment) {
    if ((0,_host_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .hostKind */ .P)(environment) !== 'codebuild' || environment['CODEBUILD_BUILD_SUCCEEDING'] !== '0')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('refused', {
        doing: 'publish',
        cause: 'this build has failed already (CODEBUILD_BUILD_SUCCEEDING is 0)',
        remedy: 'Mend what failed before and build again; post_build runs after a failed build too',
    });
}
async function foreignEvent(environment) {
    const build = (0,_host_codebuild_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOrigin */ .j)(environment);
    if (build.kind === 'pull-request')
        return `this build is one of a pull request (${build.said})`;
    if (build.kind === 'webhook')
        return `this build was started by an event of unknown trust (${build.said})`;
    // A step of that job has the job's own variables, below; a command of the buildspec around it has not.
    if (build.kind === 'workflow-job' && (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .hostKind */ .P)(environment) !== 'github')
        return `this build runs a job of GitHub Actions (${build.said}), and does not say what started that one`;
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (event.startsWith('pull_request'))
        return `this run was started by a pull request (${event})`;
    if (event === 'issue_comment')
        return 'this run was started by a comment (issue_comment)';
    if (event === 'workflow_run')
        return triggeringEvent(environment['GITHUB_EVENT_PATH']);
    return undefined;
}
/** A `workflow_run` inherits the trust of the run that it follows. What cannot be read counts as foreign. */
async function triggeringEvent(path) {
    let event;
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? '', 'utf8'));
        event = payload.workflow_run?.event;
    }
    catch {
        event = undefined;
    }
    if (typeof event !== 'string')
        return 'this run follows another (workflow_run), and the event file does not say what started that one';
    if (event.startsWith('pull_request') || event === 'issue_comment')
        return `this run follows one that was started by ${event}`;
    return undefined;
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ receiptMarkdown),
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   Z7: () => (/* binding */ namesWith),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   jV: () => (/* binding */ receiptJson)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(244);

function writeReceipt(target, artifacts, verdict, failure) {
    const packages = artifacts.map((artifact) => ({
        ...artifact.name,
        version: artifact.version,
        verdict: verdict(artifact),
        assets: artifact.assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    }));
    return { target, packages, ...(failure === undefined ? {} : { failure }) };
}
/** `npm:@acme/ui@1.0.0`, one for each package with this verdict. */
function namesWith(receipt, verdict) {
    return receipt.packages
        .filter((each) => each.verdict === verdict)
        .map((each) => `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(each)}@${each.version}`);
}
/** One line a file, in columns, for a terminal. */
function receiptText(receipt) {
    const rows = [['package', 'verdict', 'file', 'bytes', 'SHA-256'], ...rowsOf(receipt)];
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd())
        .join('\n');
}
/** The same table for a job summary. */
function receiptMarkdown(receipt) {
    const { domain, domainOwner, repository } = receipt.target;
    const rows = rowsOf(receipt).map(([name, verdict, file, bytes, sha256]) => `| \`${name}\` | ${verdict} | \`${file}\` | ${bytes} | \`${sha256}\` |`);
    return [
        `### Published to ${repository} of ${domain} (${domainOwner})`,
        '',
        '| package | verdict | file | bytes | SHA-256 |',
        '| --- | --- | --- | ---: | --- |',
        ...rows,
        ...(receipt.failure === undefined ? [] : ['', receipt.failure.message.replace(/[<>&|`]/g, ' ')]),
        '',
    ].join('\n');
}
/** The document of `--json`; `error` has the shape of every command's. */
function receiptJson(receipt) {
    const { failure, ...rest } = receipt;
    return {
        ...rest,
        ...(failure === undefined
            ? {}
            : { error: { code: failure.code, exitCode: failure.exitCode, message: failure.message } }),
    };
}
function rowsOf(receipt) {
    return receipt.packages.flatMap((each) => each.assets.map((asset) => [
        `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(each)}@${each.version}`,
        each.verdict,
        asset.name,
        String(asset.size),
        asset.sha256,
    ]));
}


/***/ })

};
