export const id = 369;
export const ids = [369];
export const modules = {

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

/***/ 90369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCommand: () => (/* binding */ publishCommand)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8874);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80027);
/* harmony import */ var _publish_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75402);
/* harmony import */ var _publish_plan_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30857);
/* harmony import */ var _publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95254);









const FORMATS = ['npm', 'pypi', 'maven', 'cargo', 'nuget', 'ruby'];
const publishCommand = {
    name: 'publish',
    summary: 'Publish finished packages and confirm that the repository holds exactly their bytes.',
    help: `Usage: codeartifact-gate publish [--npm PATH] [--pypi GLOB] [--maven PATH] [--cargo PATH] [--nuget PATH] [--ruby PATH]
                                [--generic GLOB --as NAMESPACE/PACKAGE@VERSION]
                                [--plan [--offline]] [--plan-digest SHA256|FILE] [--receipt FILE] [--json]

Publishes what the flags name, or else what codeartifact-gate.yml lists under publish. Everything is inspected and
compared with the repository before the first upload. Running it again is safe: what is there is kept, what is
missing is uploaded, and a file that differs from what is there ends the run before anything is uploaded.

  --npm PATH      tarball, folder with a package.json, or a glob of those; may be repeated
  --pypi GLOB     wheels and source distributions; may be repeated
  --maven PATH    repository layout (mvn deploy -DaltDeploymentRepository=stage::file:target/stage) or the folder
                  of a single-module project after mvn package; may be repeated
  --cargo PATH    .crate files of cargo package; may be repeated
  --nuget PATH    .nupkg files of dotnet pack; may be repeated
  --ruby PATH     .gem files of gem build; may be repeated
  --generic GLOB  any files, all of which make the version that --as names
  --as NAMESPACE/PACKAGE@VERSION
                  what --generic is published as
  --plan          print what would be published and what the repository holds of it, and publish nothing; looks with
                  the rights of role-to-assume
  --offline       with --plan: do not ask the repository either; sends nothing, needs no credentials
  --plan-digest SHA256|FILE
                  publish what was approved or nothing: the planDigest of --plan --json, or the file with what it
                  printed, with which a refusal names what differs
  --receipt FILE  write there what happened, as JSON; in a GitHub job without it a file in RUNNER_TEMP
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
        nuget: { type: 'string', multiple: true },
        ruby: { type: 'string', multiple: true },
        generic: { type: 'string' },
        as: { type: 'string' },
        plan: { type: 'boolean' },
        offline: { type: 'boolean' },
        'plan-digest': { type: 'string' },
        receipt: { type: 'string' },
    },
    takesSettings: true,
    async run(context) {
        const { flags, host } = context;
        const isPlan = flags['plan'] === true;
        checkFlags(context, isPlan);
        // Before the settings are read: those of a pull request are its base's, and that may not be there.
        if (!isPlan)
            await (0,_publish_event_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeignEvents */ .M)(process.env);
        const settings = await context.settings();
        const { publishPackages, previewPublication } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(7213)]).then(__webpack_require__.bind(__webpack_require__, 67213));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(5895), __webpack_require__.e(4669)]).then(__webpack_require__.bind(__webpack_require__, 65895));
        const named = targetsOf(context);
        const service = (choice) => () => connect(settings, choice, host, process.env).service;
        const { 'role-to-assume': role, 'publish-role-to-assume': publishRole } = settings;
        const hasOwnRole = publishRole !== undefined && publishRole !== role;
        const { evidence, quotas } = settings;
        const approved = flags['plan-digest'];
        const options = {
            settings,
            workingFolder: process.cwd(),
            host,
            service: service('publish'),
            ...(hasOwnRole ? { reader: service('install') } : {}),
            endpointOverride: (0,_aws_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceEndpoints */ .U)(process.env, settings).repositories,
            targets: named.length > 0 ? named : settings.publish,
            environment: process.env,
            publishQuota: quotas.publish,
            ...(evidence.store
                ? {
                    evidence: {
                        sbom: evidence.sbom,
                        provenance: evidence.provenance,
                        ...(await sealerOf(context, settings)),
                    },
                }
                : {}),
            ...(approved === undefined ? {} : { approvedPlan: approved }),
            ...(process.stderr.isTTY === true && (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .hostKind */ .P)(process.env) === 'terminal'
                ? { screen: process.stderr }
                : {}),
        };
        if (isPlan) {
            // A plan only looks: whoever may write the plan of a pull request gets no right to publish by it.
            const plan = await previewPublication({ ...options, service: service('install') }, flags['offline'] !== true);
            if (context.json)
                context.printJson(plan);
            else
                host.info((0,_publish_plan_document_js__WEBPACK_IMPORTED_MODULE_6__/* .planText */ .Pt)(plan));
            return 0;
        }
        const file = await receiptFile(context);
        const receipt = await publishPackages(options);
        await report(receipt, file, context);
        if (receipt.failure !== undefined)
            throw receipt.failure;
        return 0;
    },
};
/** Loaded where something is to be signed. */
async function sealerOf({ host }, settings) {
    const { 'kms-key': key, sigstore } = settings.evidence;
    if (key !== undefined) {
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(5895), __webpack_require__.e(4669)]).then(__webpack_require__.bind(__webpack_require__, 65895));
        const { envelopeSealer } = await __webpack_require__.e(/* import() */ 581).then(__webpack_require__.bind(__webpack_require__, 50581));
        return { seal: envelopeSealer(connect(settings, 'publish', host, process.env).signer(key)) };
    }
    if (sigstore === undefined)
        return {};
    const { sigstoreSealer } = await __webpack_require__.e(/* import() */ 9549).then(__webpack_require__.bind(__webpack_require__, 49549));
    return { seal: sigstoreSealer(sigstore, host) };
}
function checkFlags({ flags }, isPlan) {
    const misplaced = isPlan
        ? ['plan-digest', 'receipt'].find((name) => flags[name] !== undefined)
        : flags['offline'] === true
            ? 'offline'
            : undefined;
    if (misplaced === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: 'read the arguments of publish',
        cause: isPlan
            ? `--plan publishes nothing, so --${misplaced} means nothing`
            : `--${misplaced} goes with --plan`,
        remedy: `Leave out --${misplaced}${isPlan ? '' : ', or add --plan'}`,
    });
}
function targetsOf({ flags }) {
    const targets = FORMATS.flatMap((format) => {
        const given = flags[format];
        const patterns = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
        return patterns.map((pattern) => ({ [format]: pattern }));
    });
    return [...targets, ...genericTarget(flags)];
}
function genericTarget({ generic, as }) {
    if (generic === undefined && as === undefined)
        return [];
    const refuse = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: 'read the arguments of publish',
        cause,
        remedy: "Write --generic 'out/*.zip' --as acme/installer@1.4.0",
    });
    if (generic === undefined)
        throw refuse('--as goes with --generic');
    if (as === undefined)
        throw refuse('--generic needs --as, since files do not say what they are');
    const part = '[^#/\\s]{1,255}';
    const [, namespace, name, version] = new RegExp(`^(${part})/(${part})@(${part})$`).exec(String(as)) ?? [];
    if (namespace === undefined)
        throw refuse(`--as ${String(as).slice(0, 100)} is no NAMESPACE/PACKAGE@VERSION`);
    return [{ generic: String(generic), namespace, package: name, version: version }];
}
/** Seen to be writable before anything is published. */
async function receiptFile({ flags, host }) {
    const given = flags['receipt'];
    if (given === undefined && (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .hostKind */ .P)(process.env) !== 'github')
        return undefined;
    const file = given === undefined
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(host.temporaryFolder, `codeartifact-gate-receipt-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.json`)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(given);
    try {
        await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'a')).close();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
            doing: 'write the receipt',
            cause: (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error),
            remedy: 'Name a file in a folder that is there and can be written to',
            file,
        });
    }
    return file;
}
async function report(receipt, file, context) {
    const { host } = context;
    const document = (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptJson */ .jV)(receipt);
    host.info((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptText */ .ee)(receipt));
    if (context.json)
        context.printJson(document);
    host.setOutput('published', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .namesWith */ .Z7)(receipt, 'published').join('\n'));
    host.setOutput('skipped', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .namesWith */ .Z7)(receipt, 'already-there').join('\n'));
    await host.summary((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptMarkdown */ .OZ)(receipt));
    if (file === undefined)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `${JSON.stringify(document, undefined, 2)}\n`);
    }
    catch (error) {
        if (receipt.failure !== undefined)
            return host.error(`Could not write ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('incomplete', {
            doing: 'write the receipt',
            cause: `everything is published, but ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`,
            remedy: 'Make room and run publish again: it uploads nothing twice',
            file,
        });
    }
    host.setOutput('receipt', file);
}


/***/ })

};
