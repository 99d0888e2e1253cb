export const id = 9749;
export const ids = [9749,1832,8667];
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


/***/ }),

/***/ 59420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
;// CONCATENATED MODULE: ./.build/buildspec/run/addresses.js

/**
 * Puts addresses of the embedded CodeArtifact in the place of AWS's own, in all host shapes: those of lockfiles and
 * client configuration, with a scheme or from the slashes on (`.npmrc`), with or without a user before the host.
 *
 * @param repositories whose addresses are meant; all others stay as they are
 * @param origin of the embedded CodeArtifact: `http://127.0.0.1:<port>`
 * @see AWS CodeArtifact user guide, "Repository endpoints" and "VPC endpoints"
 */
function toEmbedded({ domain, domainOwner, region }, repositories, origin) {
    const owned = `${domain}-${domainOwner}`;
    const host = origin.replace(/^http:/, '');
    const names = [...repositories].sort((a, b) => b.length - a.length).map(escaped);
    const direct = `(?:${hostShapes(owned, region).join('|')})`;
    const endpoint = `vpce-[a-z0-9-]+\\.d\\.codeartifact\\.${escaped(region)}\\.vpce\\.amazonaws\\.com`;
    const pattern = new RegExp(`(https:|(?<!:))//([^\\s/@"'<>]*@)?(?:${direct}/(${formats/* FORMATS */.hR.join('|')})|${endpoint}/(${formats/* FORMATS */.hR.join('|')})/d/${owned})/(${names.join('|')})(?![A-Za-z0-9._-])`, 'g');
    return (text) => text.replace(pattern, (_, scheme, user = '', format, other, name) => `${scheme === '' ? '' : 'http:'}${host.replace('//', `//${user}`)}/${format ?? other}/d/${owned}/${name}`);
}
/** Lines, from 1, in which a host of the domain's repositories stands, but no address of a known repository. */
function linesWithHost(text, { domain, domainOwner, region }) {
    const shapes = new RegExp(hostShapes(`${domain}-${domainOwner}`, region).join('|'));
    return text.split('\n').flatMap((line, index) => (shapes.test(line) ? [index + 1] : []));
}
function hostShapes(owned, region) {
    const place = escaped(region);
    return [
        `${owned}\\.d\\.codeartifact\\.${place}\\.amazonaws\\.com`,
        `${owned}\\.codeartifact\\.${place}\\.on\\.aws`,
    ];
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/workspace/within.js
var within = __webpack_require__(90801);
// EXTERNAL MODULE: ./.build/buildspec/document.js
var buildspec_document = __webpack_require__(43265);
// EXTERNAL MODULE: ./.build/buildspec/lint/index.js + 41 modules
var lint = __webpack_require__(26081);
// EXTERNAL MODULE: ./.build/buildspec/schema.js
var schema = __webpack_require__(34035);
;// CONCATENATED MODULE: ./.build/buildspec/run/read.js




const MAX_MATRIX = 100;
/**
 * Reads a buildspec of version 0.2.
 *
 * @throws GateError 'input' with file and line: for what is not well-formed, and for what the runner cannot execute
 *   (Windows shells, `steps`, `build-fanout`)
 * @see CodeBuild user guide, "Build specification reference" and "Batch build buildspec reference"
 */
function readBuildspec(text, file) {
    const fault = (0,lint/* firstFault */.Rf)(text, file);
    if (fault !== undefined) {
        const { message: cause, remedy, line } = fault;
        throw new errors/* GateError */.ue('input', { doing: 'read the buildspec', cause, remedy, file, line });
    }
    // Text that is no YAML has a fault.
    const document = (0,buildspec_document/* readBuildspec */.a)(text);
    return new Converter(document, file).buildspec(schema.buildspecSchema.parse(document.value));
}
/** From what is written to what the runner needs. */
class Converter {
    #document;
    #file;
    constructor(document, file) {
        this.#document = document;
        this.#file = file;
    }
    buildspec(written) {
        const { env = {}, cache, batch } = written;
        const secret = { ...env['parameter-store'], ...env['secrets-manager'] };
        return {
            file: this.#file,
            runAs: written['run-as'],
            shell: this.#shell(env.shell),
            variables: this.#variables(env.variables, ['env', 'variables']),
            parameterStore: env['parameter-store'] ?? {},
            secretsManager: env['secrets-manager'] ?? {},
            exportedVariables: this.#exported(env['exported-variables'], secret),
            phases: this.#phases(written.phases ?? {}),
            reports: new Map(Object.entries(written.reports ?? {}).map(([name, one]) => [name, fileSet(one)])),
            artifacts: artifactsOf(written.artifacts),
            cache: cache && { key: cache.key, paths: listOf(cache.paths) },
            batch: batch && this.#batch(batch),
            ignored: [
                ...(written.proxy === undefined ? [] : ['proxy']),
                ...(env['git-credential-helper'] === undefined ? [] : ['env.git-credential-helper']),
                ...(written.eb_codebuild_settings === undefined ? [] : ['eb_codebuild_settings']),
            ],
        };
    }
    #shell(shell) {
        if (shell === 'bash')
            return 'bash';
        if (shell === undefined || shell === '/bin/sh')
            return 'sh';
        return this.#refuse(['env', 'shell'], `the shell ${shell} is none of Linux`, 'Use bash or /bin/sh');
    }
    #exported(written, secret) {
        const names = listOf(written);
        const [index, name] = [...names.entries()].find(([, one]) => Object.hasOwn(secret, one)) ?? [];
        if (name === undefined)
            return names;
        return this.#refuse(['env', 'exported-variables', index], `${name} is a parameter or a secret, which cannot be exported`, 'Take it out');
    }
    #phases(written) {
        return new Map(schema.PHASES.flatMap((name) => {
            const phase = written[name];
            return phase === undefined ? [] : [[name, this.#phase(phase, ['phases', name])]];
        }));
    }
    #phase(written, path) {
        if (written.steps !== undefined)
            this.#refuse([...path, 'steps'], 'steps of GitHub Actions are not run here', 'Write commands instead');
        return {
            commands: this.#commands(written.commands, [...path, 'commands']),
            finally: this.#commands(written.finally, [...path, 'finally']),
            onFailure: written['on-failure']?.replace(/^retry/i, 'RETRY'),
            runAs: written['run-as'],
            hasRuntimes: written['runtime-versions'] !== undefined,
        };
    }
    #commands(written, path) {
        const isOne = typeof written === 'string';
        return listOf(written).map((text, index) => ({
            text,
            line: this.#document.lineOf(isOne ? path : [...path, index]),
        }));
    }
    #batch(written) {
        const { 'build-matrix': matrix, 'build-graph': graph, 'build-list': list } = written;
        if (written['build-fanout'] !== undefined)
            this.#refuse(['batch', 'build-fanout'], 'build-fanout is not run here: codebuild-tests-run splits the tests on the service', 'Run the buildspec of one build, or use build-list, build-graph or build-matrix');
        const kind = matrix !== undefined ? 'build-matrix' : graph !== undefined ? 'build-graph' : 'build-list';
        const builds = matrix !== undefined
            ? this.#matrix(matrix)
            : inOrder((graph ?? list ?? []).map((task, index) => this.#task(task, ['batch', kind, index])));
        return { kind, fastFail: written['fast-fail'] === true, builds };
    }
    #task(written, path) {
        return {
            identifier: written.identifier,
            buildspec: written.buildspec,
            variables: this.#variables(written.env?.variables, [...path, 'env', 'variables']),
            image: written.env?.image,
            dependsOn: written['depend-on'] ?? [],
            ignoreFailure: written['ignore-failure'] === true,
        };
    }
    #matrix(written) {
        const path = ['batch', 'build-matrix'];
        const { static: fixed = {}, dynamic: { buildspec, env = {} } = {} } = written;
        const fixedVariables = this.#variables(fixed.env?.variables, [...path, 'static', 'env', 'variables']);
        const at = [...path, 'dynamic', 'env', 'variables'];
        const variables = Object.entries(env.variables ?? {}).map(([name, values]) => [
            name,
            values.map((value, index) => this.#scalar(value, [...at, name, index])),
        ]);
        const axes = [
            ['buildspec', listOf(buildspec)],
            ['image', listOf(env.image)],
            ['compute-type', listOf(env['compute-type'])],
            ['fleet', listOf(env.fleet)],
            ...variables.map(([name, values]) => [`$${name}`, values]),
        ];
        const sizes = axes.map(([, values]) => Math.max(values.length, 1));
        const count = sizes.reduce((product, size) => product * size, 1);
        if (count > MAX_MATRIX)
            this.#refuse(path, `it has ${count} combinations`, `Keep to ${MAX_MATRIX}, as a batch does`);
        const combinations = axes
            .filter(([, values]) => values.length > 0)
            .reduce((all, [axis, values]) => all.flatMap((one) => values.map((choice) => ({ ...one, [axis]: choice }))), [{}]);
        return combinations.map((chosen, index) => ({
            identifier: `build${index}`,
            buildspec: chosen['buildspec'],
            image: chosen['image'],
            variables: {
                ...fixedVariables,
                ...Object.fromEntries(variables.map(([name]) => [name, chosen[`$${name}`] ?? ''])),
            },
            dependsOn: [],
            ignoreFailure: fixed['ignore-failure'] === true,
        }));
    }
    #variables(written = {}, path) {
        return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, this.#scalar(value, [...path, name])]));
    }
    /** Text, or a number or boolean that stands in the file as a program would print it: `1.10` is 1.1 to some readers. */
    #scalar(value, path) {
        if (typeof value === 'string' || this.#document.scalarAt(path)?.source === String(value))
            return String(value);
        return this.#refuse(path, `${path.at(-1)} is not text`, 'Put the value in quotes');
    }
    #refuse(path, cause, remedy) {
        const line = this.#document.lineOf(path);
        throw new errors/* GateError */.ue('input', { doing: 'run the buildspec', cause, remedy, file: this.#file, line });
    }
}
function artifactsOf(written) {
    if (written === undefined)
        return new Map();
    const { 'secondary-artifacts': secondary = {}, ...primary } = written;
    return new Map(Object.entries({ '': primary, ...secondary }).map(([name, one]) => [name, fileSet(one)]));
}
function fileSet(written) {
    return {
        files: listOf(written.files),
        baseDirectory: written['base-directory'],
        discardPaths: [true, 'yes', 'true'].includes(written['discard-paths'] ?? false),
        excludePaths: listOf(written['exclude-paths']),
    };
}
function listOf(written) {
    return written === undefined ? [] : typeof written === 'string' ? [written] : written;
}
/** So that each stands after what it depends on, and else as they are written. There are no circles. @see lint/batch-graph.ts */
function inOrder(builds) {
    const ordered = [];
    const add = (build) => {
        if (ordered.includes(build))
            return;
        for (const name of build.dependsOn)
            add(builds.find(({ identifier }) => identifier === name));
        ordered.push(build);
    };
    for (const build of builds)
        add(build);
    return ordered;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(56824);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/buildspec/run/output.js





/** Cuts a stream of bytes into lines, whatever chunks it comes in. */
class LineCutter {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #take;
    #rest = '';
    constructor(take) {
        this.#take = take;
    }
    write(chunk) {
        const parts = (this.#rest + this.#decoder.write(chunk)).split('\n');
        this.#rest = parts.pop() ?? '';
        for (const line of parts)
            this.#take(line.replace(/\r$/, ''));
    }
    /** What has no line break at its end is a line as well once nothing follows. */
    flush() {
        const rest = this.#rest;
        this.#rest = '';
        if (rest !== '')
            this.#take(rest);
    }
}
/**
 * What all commands of a build write to, standard output and errors together and in their order. A named pipe, for
 * what Node gives to children is a socket: there `> /dev/stderr` fails, which works in CodeBuild.
 */
class Output {
    /** For the children. */
    descriptor;
    #stream;
    #cutter;
    #bytes = 0;
    /** @param folder where the named pipe is made */
    constructor(folder, onLine) {
        const pipe = (0,external_node_path_.join)(folder, 'output');
        (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', pipe]);
        const reading = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        this.descriptor = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_WRONLY);
        this.#cutter = new LineCutter(onLine);
        this.#stream = new external_node_net_.Socket({ fd: reading, readable: true, writable: false });
        this.#stream.on('data', (chunk) => {
            this.#bytes += chunk.length;
            this.#cutter.write(chunk);
        });
    }
    /**
     * Waits until all is read that was in the pipe when a command ended. What it has left running in the background may
     * go on writing.
     */
    async drained() {
        let before;
        do {
            before = this.#bytes;
            // Once round the event loop, which polls the pipe.
            for (let turn = 0; turn < 2; turn++)
                await new Promise((resolve) => setImmediate(resolve));
        } while (this.#bytes > before);
        this.#cutter.flush();
    }
    close() {
        this.#stream.destroy();
        (0,external_node_fs_.closeSync)(this.descriptor);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/buildspec/run/processes.js


/** Ends every process of a group at once, as the end of its container would. */
function killGroup(leader) {
    try {
        process.kill(-leader, 'SIGKILL');
    }
    catch {
        // There is none left.
    }
}
/** A process that forks while it is looked for is found by one of the next looks; a killed one needs a moment to end. */
const LOOKS = 500;
const PAUSE_MS = 10;
/**
 * Ends what a build has left running, also what has left its group: processes whose environment holds the build's id.
 * Does nothing where there is no /proc.
 *
 * @param marker `NAME=value`, unique for the build
 */
async function killMarked(marker) {
    for (let look = 0; look < LOOKS; look++) {
        const found = markedProcesses(marker);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It has ended by itself.
            }
        }
        await (0,external_node_timers_promises_.setTimeout)(PAUSE_MS);
    }
}
/** Ids of running processes whose environment holds `marker` as a whole variable. */
function markedProcesses(marker) {
    const wanted = Buffer.from(`\0${marker}\0`);
    return processIds().filter((pid) => {
        try {
            const environment = (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
            return Buffer.concat([Buffer.from('\0'), environment]).includes(wanted);
        }
        catch {
            return false;
        }
    });
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/run/agent.js






/**
 * What starts the shells of a build, as CodeBuild's agent does. It lives as long as the build and leads a session and
 * a process group of its own: they end together, and a command cannot tell that the one before was started by another
 * process. The shells get an empty standard input.
 */
class Agent {
    /** The names of its own variables, which are none of the build's. */
    variables = ['PATH', 'CODEBUILD_BUILD_ID'];
    #options;
    #process;
    #takeExit = () => { };
    #takeCode = () => { };
    constructor(options) {
        this.#options = options;
        options.stop.addEventListener('abort', this.#kill);
    }
    /**
     * Runs a script in a new shell.
     *
     * @param mayAsk whether the shell may use the descriptors of `ask`
     * @returns its exit code, 128 and more for a signal; undefined when the build was stopped
     */
    async run(program, script, mayAsk) {
        const { stop, output } = this.#options;
        if (stop.aborted)
            return undefined;
        const child = this.#running();
        const code = await new Promise((resolve) => {
            this.#takeExit = resolve;
            write(child, 3, `${program}\n${script}\n${mayAsk ? 'asks' : ''}\n`);
        });
        await output.drained();
        return stop.aborted ? undefined : code;
    }
    /**
     * Waits for a line with an exit code from a running shell, on descriptor 6.
     *
     * @param shell what `run` gave
     * @param script a line to write to descriptor 5 before
     */
    async ask(shell, script) {
        const told = new Promise((resolve) => {
            this.#takeCode = (code) => resolve({ code, isOver: false });
        });
        if (script !== undefined)
            write(this.#process, 5, `${script}\n`);
        const end = await Promise.race([told, shell.then((code) => ({ code, isOver: true }))]);
        await this.#options.output.drained();
        return this.#options.stop.aborted ? { code: undefined, isOver: true } : end;
    }
    close() {
        this.#options.stop.removeEventListener('abort', this.#kill);
        this.#kill();
        // What it has left behind may hold its pipes open.
        for (const stream of this.#process?.stdio ?? [])
            stream?.destroy();
        this.#process = undefined;
    }
    #running() {
        this.#process ??= this.#start();
        return this.#process;
    }
    #start() {
        const { folder, path, buildId, output } = this.#options;
        const script = (0,external_node_path_.join)(folder, 'agent.sh');
        (0,external_node_fs_.writeFileSync)(script, SCRIPT);
        const child = (0,external_node_child_process_.spawn)('/bin/sh', [script], {
            cwd: '/',
            env: { PATH: path, CODEBUILD_BUILD_ID: buildId },
            // Its own errors are remarks on signals that have ended a command.
            stdio: ['ignore', output.descriptor, 'ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
            detached: true,
        });
        lines(child, 4, (line) => this.#takeExit(Number(line)));
        lines(child, 6, (line) => this.#takeCode(Number(line)));
        for (const descriptor of [3, 5])
            child.stdio[descriptor]?.on('error', () => { });
        // `kill 0` in a command ends it as well; the next command gets another.
        child.on('exit', (code, signal) => {
            if (this.#process === child)
                this.#process = undefined;
            this.#takeExit(signal === null ? (code ?? 1) : (0,host_signals/* exitCodeOf */.F)(signal));
        });
        return child;
    }
    #kill = () => {
        if (this.#process?.pid !== undefined)
            killGroup(this.#process.pid);
    };
}
/** Reads a program, a script and whether it asks from descriptor 3, and tells exit codes on descriptor 4. */
const SCRIPT = `while IFS= read -r program && IFS= read -r script && IFS= read -r asks; do
if [ -n "$asks" ]; then "$program" "$script" 2>&1 </dev/null 3<&- 4>&-
else "$program" "$script" 2>&1 </dev/null 3<&- 4>&- 5<&- 6>&-
fi
echo "$?" >&4
done <&3
`;
function write(child, descriptor, text) {
    child?.stdio[descriptor]?.write(text);
}
function lines(child, descriptor, take) {
    const cutter = new LineCutter(take);
    child.stdio[descriptor]?.on('data', (chunk) => cutter.write(chunk));
}

// EXTERNAL MODULE: ./.build/host/shell-quote.js
var shell_quote = __webpack_require__(39654);
;// CONCATENATED MODULE: ./.build/buildspec/run/agent-programs.js



/**
 * Puts what stands first on a build's PATH into a folder: `node`, the one that runs this, for it is recent enough for
 * the gate; and `codebuild-hash-files`, which prints one SHA-256 over the files that its arguments name. Another one
 * than CodeBuild's, whose recipe is not documented: it tells equal contents from others, and no more.
 *
 * @see CodeBuild user guide, "Build specification reference", cache/key
 */
async function installPrograms(folder) {
    await (0,promises_.symlink)(process.execPath, (0,external_node_path_.join)(folder, 'node'));
    const path = (0,external_node_path_.join)(folder, 'codebuild-hash-files');
    await (0,promises_.writeFile)(path, `#!/bin/sh\nexec ${(0,shell_quote/* shellQuote */.Z)(process.execPath)} --no-warnings -e '${PROGRAM}' -- "$@"\n`);
    await (0,promises_.chmod)(path, 0o755);
}
/** Without single quotes: it stands between them in a shell's script. */
const PROGRAM = `
const { createHash } = require("node:crypto");
const { globSync, readFileSync, statSync } = require("node:fs");
const files = [...new Set(process.argv.slice(1).flatMap((glob) => globSync(glob)))].sort();
const found = files.filter((file) => statSync(file).isFile());
if (found.length === 0) { console.error("codebuild-hash-files: no file matches"); process.exit(1); }
const hash = createHash("sha256");
for (const file of found) hash.update(createHash("sha256").update(readFileSync(file)).digest());
console.log(hash.digest("hex"));
`;

;// CONCATENATED MODULE: ./.build/buildspec/run/environment.js
/** Of the machine, what stands for the image's: programs and where they find themselves; no keys, no settings. */
const FROM_THE_MACHINE = [
    'PATH',
    'LANG',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'JAVA_HOME',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'PYENV_ROOT',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
];
/**
 * What stands for the environment of the image: of the machine's variables those that its programs need to run.
 *
 * @param environment the machine's
 */
function imageEnvironment(environment) {
    const taken = FROM_THE_MACHINE.flatMap((name) => {
        const value = environment[name];
        return value === undefined || value === '' ? [] : [[name, value]];
    });
    // HOME is another in the build, and rustup looks for its toolchains there.
    const rustup = environment['HOME'] === undefined ? {} : { RUSTUP_HOME: `${environment['HOME']}/.rustup` };
    return { ...rustup, ...Object.fromEntries(taken) };
}
/**
 * Tells Maven where home is: Java takes it from the user database and not from HOME. In CodeBuild the two are the same.
 *
 * @param given MAVEN_OPTS of the build, which stay
 * @param home without blanks, at which Maven's launcher would split it; else the options stay as they are
 */
function mavenOptions(given, home) {
    if (/\s/.test(home))
        return {};
    return { MAVEN_OPTS: [given ?? '', `-Duser.home=${home}`].join(' ').trim() };
}
/**
 * The variables that CodeBuild itself sets.
 *
 * @see CodeBuild user guide, "Environment variables in build environments"; `CODEBUILD_BUILD_URL` and `CODEBUILD_CI`
 *   are not in that list, but in every build
 */
function serviceVariables(build, trigger) {
    const { account, region, project, uuid, commit, batchIdentifier } = build;
    const arn = `arn:aws:codebuild:${region}:${account}`;
    const optional = {
        CODEBUILD_RESOLVED_SOURCE_VERSION: commit,
        CODEBUILD_BATCH_BUILD_IDENTIFIER: batchIdentifier,
    };
    return {
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        CODEBUILD_BUILD_ARN: `${arn}:build/${project}:${uuid}`,
        CODEBUILD_BUILD_ID: `${project}:${uuid}`,
        CODEBUILD_BUILD_IMAGE: build.image,
        CODEBUILD_BUILD_NUMBER: '1',
        CODEBUILD_BUILD_SUCCEEDING: '1',
        CODEBUILD_BUILD_URL: `https://${region}.console.aws.amazon.com/codebuild/home?region=${region}#/builds/${project}:${uuid}/view/new`,
        CODEBUILD_CI: 'true',
        CODEBUILD_KMS_KEY_ID: `arn:aws:kms:${region}:${account}:alias/aws/s3`,
        CODEBUILD_LOG_PATH: uuid,
        CODEBUILD_PROJECT_ARN: `${arn}:project/${project}`,
        CODEBUILD_SRC_DIR: build.sourceFolder,
        CODEBUILD_START_TIME: String(build.startedAt.getTime()),
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
        ...triggerVariables(trigger, build),
    };
}
function triggerVariables(trigger, { account, commit, project }) {
    const repository = { CODEBUILD_SOURCE_REPO_URL: `https://github.example/acme/${project}.git` };
    const webhook = {
        ...repository,
        CODEBUILD_INITIATOR: 'GitHub-Hookshot/0000000',
        CODEBUILD_WEBHOOK_ACTOR_ACCOUNT_ID: '1',
    };
    const built = commit === undefined ? {} : { CODEBUILD_SOURCE_VERSION: commit };
    switch (trigger.kind) {
        case 'branch':
            return {
                ...webhook,
                ...built,
                CODEBUILD_WEBHOOK_EVENT: 'PUSH',
                CODEBUILD_WEBHOOK_HEAD_REF: `refs/heads/${trigger.name}`,
                CODEBUILD_WEBHOOK_TRIGGER: `branch/${trigger.name}`,
            };
        case 'tag':
            return {
                ...webhook,
                ...built,
                CODEBUILD_WEBHOOK_EVENT: 'PUSH',
                CODEBUILD_WEBHOOK_HEAD_REF: `refs/tags/${trigger.name}`,
                CODEBUILD_WEBHOOK_TRIGGER: `tag/${trigger.name}`,
            };
        case 'pull-request':
            return {
                ...webhook,
                CODEBUILD_SOURCE_VERSION: `pr/${trigger.number}`,
                CODEBUILD_WEBHOOK_EVENT: 'PULL_REQUEST_CREATED',
                CODEBUILD_WEBHOOK_BASE_REF: 'refs/heads/main',
                CODEBUILD_WEBHOOK_HEAD_REF: 'refs/heads/change',
                CODEBUILD_WEBHOOK_TRIGGER: `pr/${trigger.number}`,
            };
        case 'manual':
            return {
                ...repository,
                CODEBUILD_INITIATOR: 'developer',
                CODEBUILD_SOURCE_VERSION: `refs/heads/${trigger.branch}`,
            };
        case 'pipeline':
            return {
                CODEBUILD_INITIATOR: `codepipeline/${trigger.name}`,
                CODEBUILD_SOURCE_VERSION: `arn:aws:s3:::codepipeline-${account}/${trigger.name}/SourceArti/source.zip`,
            };
    }
}
/** @returns values by variable, or why CodeBuild would fail in DOWNLOAD_SOURCE */
function resolveSecrets({ parameterStore, secretsManager }, { parameters, secrets }) {
    const values = {};
    for (const [variable, name] of Object.entries(parameterStore)) {
        const value = parameters.get(name);
        if (value === undefined)
            return { problem: `Parameter Store has no parameter ${name} for ${variable}` };
        values[variable] = value;
    }
    for (const [variable, reference] of Object.entries(secretsManager)) {
        const value = secretValue(reference, secrets);
        if (value === undefined)
            return { problem: `Secrets Manager has no secret ${reference} for ${variable}` };
        values[variable] = value;
    }
    return { values };
}
/** A reference is `id:json-key:version-stage:version-id`, where the id may be an ARN and so hold colons itself. */
function secretValue(reference, secrets) {
    const parts = reference.split(':');
    const length = parts[0] === 'arn' ? 7 : 1;
    const text = secrets.get(parts.slice(0, length).join(':'));
    const key = parts[length] ?? '';
    if (text === undefined || key === '')
        return text;
    try {
        const value = JSON.parse(text)[key];
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/host/spellings.js
var spellings = __webpack_require__(93774);
;// CONCATENATED MODULE: ./.build/buildspec/run/globs.js


/**
 * The files that patterns of a buildspec name, each once and sorted: `*`, `?` and `[…]` inside a name, `**` over any
 * folders, `{a,b}` for one of several. Hidden files count, which is why an artifact of all files takes `.git` along.
 * Links to folders are not followed.
 *
 * @param folder where relative patterns start
 * @param excluded patterns of what is left out
 * @see CodeBuild user guide, "Build specification reference", artifacts/files
 */
async function findFiles(patterns, folder, excluded = []) {
    const isExcluded = excluded.map((pattern) => matcher(external_node_path_.posix.normalize(pattern)));
    const found = new Map();
    for (const pattern of patterns) {
        const { start, rest } = splitPattern(external_node_path_.posix.normalize(pattern));
        const base = external_node_path_.posix.isAbsolute(start) ? start : (0,external_node_path_.join)(folder, start);
        const matches = matcher(rest);
        for (const name of await namesBelow(base, rest === '' ? undefined : depthOf(rest))) {
            const shown = external_node_path_.posix.join(start, name);
            if (!(rest === '' ? name === '' : matches(name)) || isExcluded.some((excludes) => excludes(shown)))
                continue;
            const path = (0,external_node_path_.join)(base, name);
            const stats = await (0,promises_.stat)(path).catch(() => undefined);
            if (stats?.isFile() === true)
                found.set(path, { path, name: shown, bytes: stats.size });
        }
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Folders that a pattern names: `base-directory` may hold a glob. */
async function findFolders(pattern, folder) {
    const { start, rest } = splitPattern(external_node_path_.posix.normalize(pattern));
    const base = external_node_path_.posix.isAbsolute(start) ? start : (0,external_node_path_.join)(folder, start);
    if (rest === '')
        return [base];
    const matches = matcher(rest.replace(/\/$/, ''));
    const found = [];
    for (const name of await namesBelow(base, depthOf(rest), true))
        if (matches(name))
            found.push((0,external_node_path_.join)(base, name));
    return found.sort();
}
/** The folders before the first one that is a glob, and the rest. */
function splitPattern(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => /[*?[{]/.test(part));
    if (first === -1)
        return { start: pattern, rest: '' };
    const start = parts.slice(0, first).join('/');
    return { start: start === '' && pattern.startsWith('/') ? '/' : start, rest: parts.slice(first).join('/') };
}
/** How many folders deep a name that matches can lie; no limit with `**`. */
function depthOf(pattern) {
    return pattern.includes('**') || pattern.includes('{')
        ? Number.POSITIVE_INFINITY
        : pattern.split('/').length;
}
async function namesBelow(base, depth = 0, wantsFolders = false) {
    if (depth === 0)
        return [''];
    const names = [];
    const walk = async (name, left) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(base, name), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const below = external_node_path_.posix.join(name, entry.name);
            const isFolder = entry.isDirectory();
            if (isFolder === wantsFolders)
                names.push(below);
            if (isFolder && left > 1)
                await walk(below, left - 1);
        }
    };
    await walk('', depth);
    return names;
}
/** Whether a name matches a glob as a whole. */
function matcher(pattern) {
    const expression = new RegExp(`^${translate(pattern)}$`, 's');
    return (name) => expression.test(name);
}
function translate(pattern) {
    let text = '';
    let depth = 0;
    for (let at = 0; at < pattern.length; at++) {
        const rest = pattern.slice(at);
        const character = pattern[at];
        const set = /^\[([!^]?)(\]?[^\]/]*)\]/.exec(rest);
        if (rest.startsWith('**/')) {
            text += '(?:[^/]+/)*';
            at += 2;
        }
        else if (rest.startsWith('**')) {
            text += '.*';
            at += 1;
        }
        else if (character === '*')
            text += '[^/]*';
        else if (character === '?')
            text += '[^/]';
        else if (set !== null) {
            text += `(?!/)[${set[1] === '' ? '' : '^'}${set[2].replace(/[\\\]^]/g, '\\$&')}]`;
            at += set[0].length - 1;
        }
        else if (character === '{') {
            text += '(?:';
            depth++;
        }
        else if (character === '}' && depth > 0) {
            text += ')';
            depth--;
        }
        else if (character === ',' && depth > 0)
            text += '|';
        else
            text += character.replace(/[\\^$.|()[\]{}+]/, '\\$&');
    }
    return text + ')'.repeat(depth);
}

;// CONCATENATED MODULE: ./.build/buildspec/run/left-over.js



/**
 * Looks for secrets in what a build leaves behind, in all spellings that hide one from a plain search.
 *
 * @param canaries what must not be there: whole secrets or parts of them
 */
async function findLeaks(canaries, remains) {
    if (canaries.length === 0)
        return [];
    const needles = [...new Set(canaries.flatMap((canary) => [canary, ...(0,spellings/* spellingsOf */.H)(canary)]))].map((text) => Buffer.from(text));
    const holds = (bytes) => needles.some((needle) => bytes.includes(needle));
    const { outputs, environment, log, temporaryFolder, home } = remains;
    const leaks = [];
    const inFiles = async (where, files) => {
        for (const { name, path } of files)
            if (holds(await (0,promises_.readFile)(path).catch(() => Buffer.alloc(0))))
                leaks.push({ where, what: name });
    };
    await inFiles('artifacts', outputs.artifacts.flatMap(({ files }) => files));
    await inFiles('reports', outputs.reports.flatMap(({ files }) => files));
    await inFiles('cache', outputs.cache?.files ?? []);
    for (const [name, value] of Object.entries(environment))
        if (holds(Buffer.from(value)))
            leaks.push({ where: 'environment', what: name });
    if (holds(Buffer.from(log)))
        leaks.push({ where: 'log', what: '' });
    await inFiles('temporary folder', await findFiles(['**/*'], temporaryFolder));
    await inFiles('home', await findFiles(['**/*'], home));
    return leaks;
}
/** What lies in the folder for temporary files, sorted; folders with a slash at their end. */
async function leftIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
}

;// CONCATENATED MODULE: ./.build/buildspec/run/log.js
/** The log of a build, in the words of CodeBuild's agent. */
class BuildLog {
    #lines = [];
    #secrets;
    #clock;
    #onLine;
    /** @param secrets values of Parameter Store and Secrets Manager: CodeBuild hides them, spelled as they are */
    constructor(secrets, clock, onLine) {
        this.#secrets = secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
        this.#clock = clock;
        this.#onLine = onLine;
    }
    get text() {
        return this.#lines.map((line) => `${line}\n`).join('');
    }
    /** A line of the agent's own. */
    agent(text) {
        const time = this.#clock().toISOString().replaceAll('-', '/').replace('T', ' ').replace('Z', '000');
        this.output(`[Container] ${time} ${text}`);
    }
    /** A line of a command's. */
    output(line) {
        let shown = line;
        for (const secret of this.#secrets)
            shown = shown.replaceAll(secret, '***');
        this.#lines.push(shown);
        this.#onLine(shown);
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/run/outputs.js


/** Lists what a build would upload, and uploads nothing. */
async function findOutputs(spec, places) {
    const uploads = async (sets) => {
        const found = [];
        for (const [name, set] of sets)
            found.push({ name: expand(name, places), files: await filesOf(set, places) });
        return found;
    };
    return {
        artifacts: await uploads(spec.artifacts),
        reports: await uploads(spec.reports),
        cache: spec.cache && { name: places.cacheKey, files: await cachedFiles(spec.cache.paths, places) },
    };
}
async function filesOf(set, places) {
    const patterns = set.files.map((pattern) => expand(pattern, places));
    const excluded = set.excludePaths.map((pattern) => expand(pattern, places));
    const base = set.baseDirectory === undefined ? '.' : expand(set.baseDirectory, places);
    const folders = await findFolders(base, places.source);
    const files = [];
    for (const folder of folders)
        for (const { name, path, bytes } of await findFiles(patterns, folder, excluded))
            files.push({ name: set.discardPaths ? external_node_path_.posix.basename(name) : inRoot(name, places), path, bytes });
    return files;
}
/** A folder that is named as such is cached with all below it. */
async function cachedFiles(paths, places) {
    const patterns = paths.map((path) => expand(path, places).replace(/\/$/, ''));
    const deep = patterns.map((pattern) => external_node_path_.posix.join(pattern, '**', '*'));
    const found = await findFiles([...patterns, ...deep], places.source);
    return found.map(({ name, path, bytes }) => ({ name: inRoot(name, places), path, bytes }));
}
/** Variables by their values, and `/root` by the folder that stands for it. */
function expand(text, { state, home }) {
    const expanded = text.replace(/\$(?:\{([A-Za-z_][A-Za-z0-9_]*)\}|([A-Za-z_][A-Za-z0-9_]*))/g, (_, braced, bare) => state.environment[braced ?? bare] ?? '');
    return /^\/root(?:\/|$)/.test(expanded) ? (0,external_node_path_.join)(home, expanded.slice('/root'.length)) : expanded;
}
function inRoot(name, { home }) {
    return name.startsWith(`${home}/`) ? `/root${name.slice(home.length)}` : name;
}

;// CONCATENATED MODULE: ./.build/buildspec/run/shells.js



function openShell(model, options) {
    return model === 'script' ? new ScriptShell(options) : new SessionShell(options);
}
/** POSIX names it; a PATH that a command has broken does not matter to it. */
const ENV = '/usr/bin/env';
/** What shells, the driver below and bash itself (read-only there) keep for themselves. */
const NOT_CARRIED = new Set([
    ...['_', 'SHLVL', 'PWD', 'codebuild_status', 'codebuild_next'],
    ...['BASHOPTS', 'SHELLOPTS', 'BASH_VERSINFO', 'UID', 'EUID', 'PPID'],
]);
/** The files by which a shell takes its state and hands it over. */
class SavedState {
    /** A script that sets a new shell up: the folder, the variables, and to save both when it ends. */
    setUp;
    #environmentFile;
    #folderFile;
    #state;
    constructor(agentFolder, initial) {
        this.setUp = (0,external_node_path_.join)(agentFolder, 'env.sh');
        this.#environmentFile = (0,external_node_path_.join)(agentFolder, 'environment');
        this.#folderFile = (0,external_node_path_.join)(agentFolder, 'folder');
        this.#state = initial;
    }
    get current() {
        return this.#state;
    }
    /** Shell text that saves. */
    get saving() {
        return `${ENV} -0 >${(0,shell_quote/* shellQuote */.Z)(this.#environmentFile)}; printf %s "$PWD" >${(0,shell_quote/* shellQuote */.Z)(this.#folderFile)}`;
    }
    set(name, value) {
        this.#state = { ...this.#state, environment: { ...this.#state.environment, [name]: value } };
    }
    /** Writes what the next shell starts from, and forgets what the last has left. */
    write(agent) {
        const { environment, folder } = this.#state;
        const lines = [
            `unset ${agent.variables.join(' ')}`,
            `cd -- ${(0,shell_quote/* shellQuote */.Z)(folder)}`,
            ...Object.entries(environment).map(([name, value]) => `export ${name}=${(0,shell_quote/* shellQuote */.Z)(value)}`),
            `trap ${(0,shell_quote/* shellQuote */.Z)(this.saving)} EXIT`,
        ];
        (0,external_node_fs_.writeFileSync)(this.setUp, `${lines.join('\n')}\n`, { mode: 0o600 });
        this.forget();
    }
    forget() {
        for (const file of [this.#environmentFile, this.#folderFile])
            (0,external_node_fs_.rmSync)(file, { force: true });
    }
    /** A command that replaced its shell (`exec`) has saved nothing: then all stays as it was. */
    read() {
        try {
            const environment = Object.fromEntries((0,external_node_fs_.readFileSync)(this.#environmentFile, 'utf8')
                .split('\0')
                .flatMap((entry) => {
                const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(entry) ?? [];
                return name === undefined || NOT_CARRIED.has(name) ? [] : [[name, value ?? '']];
            }));
            this.#state = { environment, folder: (0,external_node_fs_.readFileSync)(this.#folderFile, 'utf8') };
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
        }
    }
}
/** Each command in a process of its own. The user's text starts at line 4, as in CodeBuild's scripts. */
class ScriptShell {
    #options;
    #saved;
    constructor(options) {
        this.#options = options;
        this.#saved = new SavedState(options.agentFolder, options.initial);
    }
    get state() {
        return this.#saved.current;
    }
    async run(command) {
        const { program, agentFolder, agent } = this.#options;
        const script = (0,external_node_path_.join)(agentFolder, 'script.sh');
        (0,external_node_fs_.writeFileSync)(script, `#!/bin/sh\n. ${(0,shell_quote/* shellQuote */.Z)(this.#saved.setUp)}\nset -a\n${command}\n`);
        this.#saved.write(agent);
        const code = await agent.run(program, script, false);
        this.#saved.read();
        return code;
    }
    async setVariable(name, value) {
        this.#saved.set(name, value);
    }
}
/**
 * All commands in one process. A driver reads the names of scripts from one pipe and writes exit codes to another,
 * neither of which the commands get. A command that ends the shell (`exit`, `set -e`) ends all that is not carried by
 * variables; the next one starts a new shell from what was saved.
 */
class SessionShell {
    #options;
    #saved;
    #running;
    constructor(options) {
        this.#options = options;
        this.#saved = new SavedState(options.agentFolder, options.initial);
    }
    get state() {
        return this.#saved.current;
    }
    async run(command) {
        const { agentFolder, agent } = this.#options;
        const script = (0,external_node_path_.join)(agentFolder, 'script.sh');
        (0,external_node_fs_.writeFileSync)(script, `${command}\n`);
        this.#running ??= await this.#start();
        this.#saved.forget();
        const { code, isOver } = await agent.ask(this.#running.shell, script);
        if (isOver)
            this.#running = undefined;
        this.#saved.read();
        return code;
    }
    async setVariable(name, value) {
        if (this.#running === undefined)
            this.#saved.set(name, value);
        else
            await this.run(`export ${name}=${(0,shell_quote/* shellQuote */.Z)(value)}`);
    }
    async #start() {
        const { program, agentFolder, agent } = this.#options;
        const driver = (0,external_node_path_.join)(agentFolder, 'driver.sh');
        this.#saved.write(agent);
        // The exit code is told where the loop starts again: a stray `continue` in a command gets there too.
        const text = `. ${(0,shell_quote/* shellQuote */.Z)(this.#saved.setUp)}
while codebuild_status=$?; ${this.#saved.saving}; echo "$codebuild_status" >&6; IFS= read -r codebuild_next <&5; do
. "$codebuild_next" 5<&- 6>&-
done
`;
        (0,external_node_fs_.writeFileSync)(driver, text);
        const shell = agent.run(program, driver, true);
        // The driver tells a code before the first command.
        await agent.ask(shell);
        return { shell };
    }
}

// EXTERNAL MODULE: ./.build/workspace/git.js
var git = __webpack_require__(55332);
;// CONCATENATED MODULE: ./.build/buildspec/run/source.js





/** Git's own rule for what is no text: a zero byte near the start. */
const LOOKED_AT = 8000;
/**
 * Copies a project as CodeBuild would get it: of a clone what git tracks, as it is in the work tree, and what it
 * neither tracks nor ignores; of any other folder everything.
 *
 * @param rewrite is asked about each text file that git tracks, or about all of them where there is no git
 * @param withGit whether `.git` comes along: CodePipeline hands over a source without it
 */
async function copySource(source, target, rewrite, withGit) {
    await (0,promises_.mkdir)(target, { recursive: true });
    const tracked = await listed(source, ['--cached']);
    if (tracked === undefined) {
        await (0,promises_.cp)(source, target, { recursive: true, verbatimSymlinks: true });
        return { commit: undefined, changed: await rewriteFiles(target, await filesBelow(target), rewrite) };
    }
    const others = (await listed(source, ['--others', '--exclude-standard'])) ?? [];
    const copied = [];
    for (const name of [...tracked, ...others])
        if (await copyOne((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(target, name)))
            copied.push(name);
    const changed = await rewriteFiles(target, tracked.filter((name) => copied.includes(name)), rewrite);
    const commit = (await (0,git/* git */.$Y)(source, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim();
    const isClone = await (0,promises_.lstat)((0,external_node_path_.join)(source, '.git')).then((stats) => stats.isDirectory(), () => false);
    if (withGit && isClone)
        await (0,promises_.cp)((0,external_node_path_.join)(source, '.git'), (0,external_node_path_.join)(target, '.git'), { recursive: true, verbatimSymlinks: true });
    return { commit: commit === '' ? undefined : commit, changed };
}
async function listed(folder, which) {
    const text = await (0,git/* git */.$Y)(folder, ['ls-files', '-z', '--deduplicate', ...which]);
    return text?.split('\0').filter((name) => name !== '');
}
/** @returns false for what the work tree does not have any more */
async function copyOne(from, to) {
    const stats = await (0,promises_.lstat)(from).catch(() => undefined);
    if (stats === undefined)
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (stats.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    else if (stats.isDirectory())
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    else if (stats.isFile())
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        return false;
    return true;
}
async function rewriteFiles(folder, names, rewrite) {
    if (rewrite === undefined)
        return [];
    const changed = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!(await (0,promises_.lstat)(path)).isFile())
            continue;
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.subarray(0, LOOKED_AT).includes(0))
            continue;
        const before = bytes.toString('latin1');
        const after = rewrite(before, name);
        if (after === before)
            continue;
        await (0,promises_.writeFile)(path, after, 'latin1');
        changed.push(name);
    }
    return changed;
}
async function filesBelow(folder) {
    return (await findFiles(['**/*'], folder))
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('.git/'));
}

;// CONCATENATED MODULE: ./.build/buildspec/run/runner.js


















/**
 * Runs one build of a buildspec on this machine, by the rules of CodeBuild's phases and shells. Docker is not needed,
 * and nothing is uploaded. See `NOT_IMITATED` for what is different.
 *
 * @returns whatever becomes of the build; all its processes have ended
 * @throws GateError 'input' for a buildspec that CodeBuild would not take, or that cannot be run here
 * @see CodeBuild user guide, "Build phase transitions", "Shells and commands in build environments"
 */
async function runBuildspec(request) {
    const { buildspec, rewrite } = request;
    const text = rewrite === undefined
        ? buildspec.text
        : inBytes(buildspec.text, (bytes) => rewrite(bytes, buildspec.file));
    const spec = readBuildspec(text, buildspec.file);
    await requireShell(request.shell ?? spec.shell, request.image['PATH'] ?? STANDARD_PATH);
    const parent = request.temporaryFolder ?? (0,external_node_os_.tmpdir)();
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'codebuild-')));
    try {
        return await new Build(request, spec, folder).run();
    }
    finally {
        if (request.keep !== true)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function requireShell(name, path) {
    if (process.platform === 'win32')
        throw new errors/* GateError */.ue('input', {
            doing: 'run the buildspec',
            cause: 'Windows has no shells and processes like those of its builds',
            remedy: 'Run it in the Windows Subsystem for Linux',
        });
    for (const folder of path.split(external_node_path_.delimiter)) {
        const isThere = await (0,promises_.access)((0,external_node_path_.join)(folder, name), external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return;
    }
    throw new errors/* GateError */.ue('input', {
        doing: 'run the buildspec',
        cause: `there is no ${name} on the PATH`,
        remedy: 'Install it, or choose another with --shell',
    });
}
function inBytes(text, change) {
    return Buffer.from(change(Buffer.from(text).toString('latin1')), 'latin1').toString();
}
class Build {
    #request;
    #spec;
    #folder;
    #phases = [];
    #warnings = [];
    #stop = new AbortController();
    #interruption;
    #log;
    #identity;
    constructor(request, spec, folder) {
        this.#request = request;
        this.#spec = spec;
        this.#folder = folder;
        this.#identity = { uuid: (0,external_node_crypto_.randomUUID)(), startedAt: this.#clock() };
        this.#log = this.#newLog([]);
    }
    async run() {
        const { timeout, stop } = this.#request;
        const onStop = () => this.#interrupt('STOPPED');
        const timer = timeout === undefined ? undefined : setTimeout(() => this.#interrupt('TIMED_OUT'), timeout);
        stop?.addEventListener('abort', onStop);
        if (stop?.aborted === true)
            onStop();
        try {
            return await this.#run();
        }
        finally {
            clearTimeout(timer);
            stop?.removeEventListener('abort', onStop);
        }
    }
    async #run() {
        const source = (0,external_node_path_.join)(this.#folder, 'src');
        const [home, temporary, agent] = ['home', 'tmp', 'agent'].map((name) => (0,external_node_path_.join)(this.#folder, name));
        for (const folder of [home, temporary, agent, (0,external_node_path_.join)(agent, 'bin')])
            await (0,promises_.mkdir)(folder, { mode: 0o700 });
        const places = { source, home: home, temporary: temporary, agent: agent };
        const copy = await copySource(this.#request.source, source, this.#request.rewrite, this.#request.trigger.kind !== 'pipeline');
        const download = await this.#downloadSource(places, copy.commit);
        const finished = download === undefined
            ? { outputs: NOTHING, exportedVariables: {}, environment: {} }
            : await this.#runPhases(download, places);
        const log = this.#log.text;
        const { outputs, exportedVariables, environment } = finished;
        const remains = { outputs, environment, log, temporaryFolder: places.temporary, home: places.home };
        return {
            ...outputs,
            status: this.#status(),
            phases: this.#phases,
            exportedVariables,
            log,
            warnings: this.#warnings,
            changedFiles: copy.changed,
            temporaryFiles: await leftIn(places.temporary),
            leaks: await findLeaks(this.#request.canaries ?? [], remains),
            folder: this.#request.keep === true ? this.#folder : undefined,
        };
    }
    /** @returns the environment that the first command starts with; undefined where the build fails before */
    async #downloadSource(places, commit) {
        const { secrets = { parameters: new Map(), secrets: new Map() } } = this.#request;
        const resolved = resolveSecrets(this.#spec, secrets);
        this.#log = this.#newLog('values' in resolved ? Object.values(resolved.values) : []);
        this.#log.agent('Phase is DOWNLOAD_SOURCE');
        this.#log.agent(`CODEBUILD_SRC_DIR=${places.source}`);
        this.#log.agent(`YAML location is ${this.#spec.file}`);
        this.#log.agent('Processing environment variables');
        if ('problem' in resolved) {
            this.#finish({ name: 'DOWNLOAD_SOURCE', status: 'FAILED', message: resolved.problem });
            return undefined;
        }
        this.#warn();
        this.#log.agent(`Moving to directory ${places.source}`);
        this.#log.agent(`Phases found in YAML: ${this.#spec.phases.size}`);
        for (const [name, { commands }] of this.#spec.phases)
            this.#log.agent(` ${name.toUpperCase()}: ${commands.length} commands`);
        this.#finish({ name: 'DOWNLOAD_SOURCE', status: this.#interruption ?? 'SUCCEEDED' });
        return this.#environment(places, commit, resolved.values);
    }
    #environment(places, commit, secretValues) {
        const { source, home, temporary } = places;
        const { image, project, service, batch, variables, trigger } = this.#request;
        const identity = {
            ...this.#identity,
            commit,
            project: project.name ?? 'project',
            account: project.account,
            region: project.region,
            image: project.image,
            sourceFolder: source,
            batchIdentifier: batch?.identifier,
        };
        const environment = {
            ...image,
            PATH: this.#path(places),
            HOME: home,
            TMPDIR: temporary,
            ...serviceVariables(identity, trigger),
            ...service,
            ...this.#spec.variables,
            ...secretValues,
            ...project.variables,
            ...batch?.variables,
            ...variables,
        };
        return { ...environment, ...mavenOptions(environment['MAVEN_OPTS'], home) };
    }
    #path({ agent }) {
        return [(0,external_node_path_.join)(agent, 'bin'), this.#request.image['PATH'] ?? STANDARD_PATH].join(external_node_path_.delimiter);
    }
    async #runPhases(environment, places) {
        const { stateModel, shell: program = this.#spec.shell } = this.#request;
        await installPrograms((0,external_node_path_.join)(places.agent, 'bin'));
        const output = new Output(places.agent, (line) => this.#log.output(line));
        const buildId = environment['CODEBUILD_BUILD_ID'];
        const path = this.#path(places);
        const agent = new Agent({ folder: places.agent, path, buildId, output, stop: this.#stop.signal });
        const initial = { environment, folder: places.source };
        const options = { program, initial, agentFolder: places.agent, agent };
        const shell = openShell(stateModel, options);
        try {
            const cacheKey = await this.#cacheKey(options);
            for (const name of schema.PHASES) {
                if (this.#interruption !== undefined)
                    break;
                const { status } = await this.#runPhase(name, shell);
                if (status !== 'SUCCEEDED' && !this.#goesOn(name))
                    break;
            }
            const { state } = shell;
            const isOver = this.#interruption !== undefined;
            const outputs = isOver ? NOTHING : await findOutputs(this.#spec, { ...places, state, cacheKey });
            if (!isOver)
                this.#uploadArtifacts(outputs);
            return {
                outputs,
                environment: state.environment,
                exportedVariables: this.#exported(state.environment),
            };
        }
        finally {
            agent.close();
            await killMarked(`CODEBUILD_BUILD_ID=${buildId}`);
            await output.drained();
            output.close();
        }
    }
    async #runPhase(name, shell) {
        const phase = this.#spec.phases.get(name);
        const shown = name.toUpperCase();
        this.#log.agent(`Entering phase ${shown}`);
        let run = { name: shown, status: 'SUCCEEDED' };
        for (const command of phase?.commands ?? []) {
            run = await this.#runCommand(run, command, shell);
            if (run.status !== 'SUCCEEDED')
                break;
        }
        for (const command of phase?.finally ?? []) {
            if (this.#interruption !== undefined)
                break;
            run = await this.#runCommand(run, command, shell);
        }
        return this.#finish(run);
    }
    async #runCommand(phase, command, shell) {
        // As it stands in the buildspec: CodeBuild shows no values of variables.
        const text = command.text.replace(/\n$/, '');
        this.#log.agent(`Running command ${text}`);
        const exitCode = await shell.run(command.text);
        if (exitCode === 0)
            return phase;
        if (exitCode === undefined)
            return { ...phase, status: this.#interruption ?? 'STOPPED', failed: phase.failed ?? command };
        this.#log.agent(`Command did not exit successfully ${text} exit status ${exitCode}`);
        await shell.setVariable('CODEBUILD_BUILD_SUCCEEDING', '0');
        const message = `COMMAND_EXECUTION_ERROR Message: Error while executing command: ${text}. Reason: exit status ${exitCode}`;
        // The first failure is the one that CodeBuild tells.
        return phase.status === 'FAILED'
            ? phase
            : { ...phase, status: 'FAILED', failed: command, exitCode, message };
    }
    /** Whether the next phase is entered after this one has failed. */
    #goesOn(name) {
        const onFailure = this.#spec.phases.get(name)?.onFailure;
        if (onFailure === 'ABORT')
            return false;
        return onFailure === 'CONTINUE' || name === 'build';
    }
    #uploadArtifacts({ artifacts, reports }) {
        this.#log.agent('Entering phase UPLOAD_ARTIFACTS');
        for (const { name, files } of reports)
            if (files.length === 0)
                this.#log.agent(`No matching report files for ${name}`);
        const unmatched = artifacts.filter(({ files }) => files.length === 0);
        for (const { files } of artifacts)
            this.#log.agent(`Found ${files.length} file(s)`);
        const message = `CLIENT_ERROR Message: no matching artifact paths found${unmatched[0]?.name ? ` for ${unmatched[0].name}` : ''}`;
        this.#finish(unmatched.length === 0
            ? { name: 'UPLOAD_ARTIFACTS', status: 'SUCCEEDED' }
            : { name: 'UPLOAD_ARTIFACTS', status: 'FAILED', message });
    }
    /** CodeBuild evaluates it before the first phase, to look for a cache to restore. */
    async #cacheKey(options) {
        const key = this.#spec.cache?.key;
        if (key === undefined)
            return '';
        const { environment, folder } = options.initial;
        const file = (0,external_node_path_.join)(options.agentFolder, 'cache-key');
        const initial = { environment: { ...environment, codebuild_key_file: file }, folder };
        const shell = openShell('script', { ...options, initial });
        // Quotes around it would meet those inside it.
        const exitCode = await shell.run(`cat >"$codebuild_key_file" <<codebuild_end\n${key}\ncodebuild_end`);
        if (exitCode === 0)
            return (await (0,promises_.readFile)(file, 'utf8')).replace(/\n$/, '');
        const warning = `the cache's key ${key} cannot be evaluated`;
        this.#warnings.push(warning);
        this.#log.agent(warning);
        return '';
    }
    #exported(environment) {
        return Object.fromEntries(this.#spec.exportedVariables.flatMap((name) => {
            const value = environment[name];
            return value === undefined ? [] : [[name, value]];
        }));
    }
    #warn() {
        const { runAs, phases, ignored } = this.#spec;
        for (const setting of ignored)
            this.#warnings.push(`${setting} is there, and changes nothing here`);
        for (const [name, phase] of phases) {
            const user = phase.runAs ?? runAs;
            if (user !== undefined && user !== 'root')
                this.#warnings.push(`phases.${name} runs as the user who runs this, not as ${user}`);
            if (phase.onFailure?.startsWith('RETRY') === true)
                this.#warnings.push(`phases.${name} is run once: on-failure ${phase.onFailure} is not imitated`);
            if (phase.hasRuntimes)
                this.#warnings.push(`phases.${name}.runtime-versions: the programs of this machine are used, whatever their version`);
        }
        for (const warning of this.#warnings)
            this.#log.agent(`Not as in CodeBuild: ${warning}`);
    }
    #finish(phase) {
        this.#log.agent(`Phase complete: ${phase.name} State: ${phase.status}`);
        this.#log.agent(`Phase context status code: ${phase.message ?? ' Message: '}`);
        this.#phases.push(phase);
        return phase;
    }
    #status() {
        if (this.#interruption !== undefined)
            return this.#interruption;
        return this.#phases.every(({ status }) => status === 'SUCCEEDED') ? 'SUCCEEDED' : 'FAILED';
    }
    #interrupt(interruption) {
        this.#interruption ??= interruption;
        this.#stop.abort();
    }
    #newLog(secrets) {
        return new BuildLog(secrets, this.#clock, (line) => this.#request.onLine?.(line));
    }
    #clock = () => (this.#request.clock ?? (() => new Date()))();
}
const STANDARD_PATH = '/usr/local/bin:/usr/bin:/bin';
const NOTHING = { artifacts: [], reports: [], cache: undefined };

;// CONCATENATED MODULE: ./.build/buildspec/run/batch.js






/**
 * Runs the builds of a batch one after another, each in a copy of its own of the source, in an order in which each
 * comes after what it depends on.
 *
 * @param request as for one build; its buildspec has a section `batch`
 * @throws GateError 'input' as `runBuildspec`, before the first build for whatever can be seen before it
 * @see CodeBuild user guide, "Batch build buildspec reference"
 */
async function runBatch(request, batch) {
    const requests = new Map();
    for (const build of batch.builds)
        requests.set(build.identifier, await requestFor(build, request));
    const builds = [];
    const blocking = new Set();
    let status = 'SUCCEEDED';
    for (const build of batch.builds) {
        const { identifier, dependsOn, ignoreFailure } = build;
        const isStopped = status === 'STOPPED' || (status !== 'SUCCEEDED' && batch.fastFail);
        if (isStopped || dependsOn.some((name) => blocking.has(name))) {
            blocking.add(identifier);
            builds.push({ identifier, run: undefined });
            continue;
        }
        const run = await runBuildspec(requests.get(identifier));
        builds.push({ identifier, run });
        if (run.status === 'STOPPED')
            status = 'STOPPED';
        if (run.status === 'SUCCEEDED' || ignoreFailure)
            continue;
        blocking.add(identifier);
        if (status === 'SUCCEEDED')
            status = 'FAILED';
    }
    return { status, builds };
}
async function requestFor(build, request) {
    const buildspec = build.buildspec === undefined ? request.buildspec : await buildspecOf(build.buildspec, request);
    // Before anything runs, whatever is wrong in any of them is told.
    readBuildspec(buildspec.text, buildspec.file);
    return {
        ...request,
        buildspec,
        project: { ...request.project, image: build.image ?? request.project.image },
        batch: { identifier: build.identifier, variables: build.variables },
    };
}
async function buildspecOf(path, { source, buildspec }) {
    const full = (0,external_node_path_.join)(source, path);
    const refuse = (cause, underlying) => new errors/* GateError */.ue('input', {
        doing: `read the buildspec ${path} of a batch`,
        cause,
        remedy: 'Give the path of a file of the source',
        file: buildspec.file,
        underlying,
    });
    if ((0,external_node_path_.isAbsolute)(path) || !(0,within/* isWithin */.U)(full, source))
        throw refuse('it is not in the source');
    const text = await (0,promises_.readFile)(full, 'utf8').catch((error) => {
        throw refuse(`it cannot be read (${error.code})`, error);
    });
    return { file: path, text };
}

;// CONCATENATED MODULE: ./.build/buildspec/run/compare.js
/**
 * Where two runs of the same build ended differently: what depends on it works in one of the two state models only.
 *
 * @param names of the two runs
 * @returns a sentence for each difference; none where the outcomes are the same
 */
function differences([first, second], names) {
    const views = [
        ['The build', (run) => run.status],
        ...phaseNames(first, second).map((name) => [
            name,
            (run) => phaseView(run, name),
        ]),
        ['The exported variables', (run) => run.exportedVariables],
        ['The artifacts', (run) => filesIn(run.artifacts)],
        ['The reports', (run) => filesIn(run.reports)],
        // Clients name cached files after addresses, which hold a port that is another each time.
        ['The cache', (run) => [run.cache?.name, (run.cache?.files.length ?? 0) > 0]],
        ['What is left in TMPDIR', (run) => (run.temporaryFiles.length === 0 ? 'nothing' : 'files')],
        ['Leaked secrets', (run) => [...new Set(run.leaks.map(({ where }) => where))]],
    ];
    return views.flatMap(([subject, view]) => {
        const [one, other] = [shown(view(first)), shown(view(second))];
        return one === other ? [] : [`${subject}: ${one} in ${names[0]}, ${other} in ${names[1]}`];
    });
}
function phaseNames(first, second) {
    return [...new Set([...first.phases, ...second.phases].map(({ name }) => name))];
}
function phaseView(run, name) {
    const phase = run.phases.find((one) => one.name === name);
    if (phase === undefined)
        return 'not entered';
    const { status, failed, exitCode } = phase;
    return failed === undefined ? status : `${status} in line ${failed.line} with exit status ${exitCode}`;
}
function filesIn(uploads) {
    return uploads.flatMap(({ name, files }) => files.map((file) => (name === '' ? file.name : `${name}/${file.name}`)));
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/buildspec/run/not-imitated.js
var not_imitated = __webpack_require__(1865);
;// CONCATENATED MODULE: ./.build/buildspec/run/summary.js
const PHASE_NAMES = [
    'DOWNLOAD_SOURCE',
    'INSTALL',
    'PRE_BUILD',
    'BUILD',
    'POST_BUILD',
    'UPLOAD_ARTIFACTS',
];
/** How many files are named before the rest is only counted. */
const SHOWN_FILES = 10;
/** What happened in each phase, and what a build would upload, for people. */
function buildText(run) {
    return [
        ...phaseTable(run),
        '',
        `Build ${run.status}`,
        ...Object.entries(run.exportedVariables).map(([name, value]) => `Exported ${name}=${value}`),
        ...run.artifacts.flatMap((upload) => uploadLines('Artifacts', upload)),
        ...run.reports.flatMap((upload) => uploadLines('Report', upload)),
        ...(run.cache === undefined ? [] : uploadLines('Cache', run.cache)),
        ...run.temporaryFiles.map((path) => `Left in TMPDIR: ${path}`),
        ...run.leaks.map(({ where, what }) => `A secret is in the ${where}${what === '' ? '' : `: ${what}`}`),
        ...(run.folder === undefined ? [] : [`The folder of the build: ${run.folder}`]),
    ].join('\n');
}
function phaseTable({ phases }) {
    const width = Math.max(...PHASE_NAMES.map((name) => name.length));
    return PHASE_NAMES.map((name) => {
        const phase = phases.find((one) => one.name === name);
        const text = phase === undefined ? 'not entered' : phaseText(phase);
        return `${name.padEnd(width)}  ${text}`;
    });
}
function phaseText({ status, failed, exitCode, message }) {
    if (failed === undefined)
        return message === undefined ? status : `${status}  ${message}`;
    const [first, ...more] = failed.text.trim().split('\n');
    const end = exitCode === undefined ? '' : `, exit status ${exitCode}`;
    return `${status}  line ${failed.line}${end}: ${first}${more.length === 0 ? '' : ' …'}`;
}
function uploadLines(kind, { name, files }) {
    const shown = files.slice(0, SHOWN_FILES).map((file) => `  ${file.name} (${file.bytes} bytes)`);
    const rest = files.length - shown.length;
    return [
        `${kind}${name === '' ? '' : ` ${name}`}: ${files.length === 0 ? 'no file matches' : `${files.length} files`}`,
        ...shown,
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}

// EXTERNAL MODULE: ./.build/cli/commands/emulator.js
var emulator = __webpack_require__(28667);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-codeartifact/dist-cjs/index.js
var dist_cjs = __webpack_require__(83380);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/credential-providers/dist-cjs/index.js
var credential_providers_dist_cjs = __webpack_require__(29719);
// EXTERNAL MODULE: ./.build/aws/endpoints.js
var endpoints = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/aws/transport.js
var transport = __webpack_require__(88417);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/config/targets.js
var config_targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/emulator/open.js
var emulator_open = __webpack_require__(65582);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/container-credentials.js


/**
 * Hands out credentials over loopback, as the agent in a container does: SDKs and command lines fetch and renew them by
 * themselves, and no key is in the environment.
 *
 * @param source is asked for each request
 * @see AWS SDKs and Tools Reference Guide, "Container credential provider"
 */
async function serveContainerCredentials(source) {
    const path = `/v2/credentials/${(0,external_node_crypto_.randomUUID)()}`;
    const server = (0,external_node_http_.createServer)((request, response) => {
        if (request.url !== path || request.method !== 'GET') {
            response.writeHead(404).end();
            return;
        }
        source().then(({ accessKeyId, secretAccessKey, sessionToken = '', expiration }) => {
            const body = {
                AccessKeyId: accessKeyId,
                SecretAccessKey: secretAccessKey,
                Token: sessionToken,
                Expiration: (expiration ?? new Date(Date.now() + HOUR_MS)).toISOString().replace(/\.\d+Z$/, 'Z'),
            };
            response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        }, () => response.writeHead(500).end());
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        uri: `http://127.0.0.1:${server.address().port}${path}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
const HOUR_MS = 3_600_000;

;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/build-aws.js













/** What every bearer token starts with: its header's first members. */
const TOKEN_START = Buffer.from('{"ver":1,"isu":').toString('base64url');
/**
 * Opens an embedded CodeArtifact with the domain, the repositories and the roles that the settings name, or takes the
 * one that `AWS_ENDPOINT_URL_CODEARTIFACT` names.
 *
 * @param externals address of the public store by the name of its external connection
 * @throws GateError 'input' where the environment names AWS itself, or an external connection that there is not
 */
async function openBuildAws(settings, externals, environment) {
    const given = (0,endpoints/* serviceEndpoints */.U)(environment, settings).codeartifact;
    if (given !== undefined)
        return useGiven(settings, externals, environment, given);
    const { startEmulator } = await (0,emulator_open/* loadEmulator */.A)();
    const emulator = await startEmulator({
        region: settings.region,
        account: settings['domain-owner'],
        externals,
    });
    try {
        const keys = keysOf(emulator.env);
        await makeRepositories(settings, externals, emulator.url, keys);
        const roles = makeRoles(settings, emulator);
        const credentials = await serveContainerCredentials(sessionOf(roles.service, settings.region, emulator.url, keys));
        return {
            service: serviceOf(emulator.url, emulator.url, credentials.uri),
            replace: replacing(settings, emulator.url, roles.renamed),
            emulator,
            close: async () => {
                await credentials.close();
                await emulator.close();
            },
        };
    }
    catch (error) {
        await emulator.close();
        throw error;
    }
}
async function useGiven(settings, externals, environment, url) {
    const refuse = (cause, remedy) => new errors/* GateError */.ue('input', { doing: 'run the buildspec', cause, remedy });
    if (!url.startsWith('http:'))
        throw refuse('AWS_ENDPOINT_URL_CODEARTIFACT names a CodeArtifact that is not on this machine', 'Unset it: the build then gets an embedded one');
    if (externals.size > 0)
        throw refuse('--external is for a CodeArtifact of the build alone', 'Give it to the command emulator');
    const keys = keysOf(environment);
    await makeRepositories(settings, externals, url, keys);
    const credentials = await serveContainerCredentials(async () => keys);
    const sts = (0,endpoints/* serviceEndpoints */.U)(environment, settings).sts ?? url;
    return {
        service: serviceOf(url, sts, credentials.uri),
        replace: replacing(settings, url, new Map()),
        emulator: undefined,
        close: () => credentials.close(),
    };
}
function keysOf(environment) {
    const [accessKeyId, secretAccessKey] = [
        environment['AWS_ACCESS_KEY_ID'],
        environment['AWS_SECRET_ACCESS_KEY'],
    ];
    if (!accessKeyId || !secretAccessKey)
        throw new errors/* GateError */.ue('input', {
            doing: 'run the buildspec',
            cause: 'AWS_ENDPOINT_URL_CODEARTIFACT is set, but there are no keys for it',
            remedy: 'Set all variables that the command emulator prints under env, or none of them',
        });
    const sessionToken = environment['AWS_SESSION_TOKEN'];
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
function serviceOf(url, sts, credentials) {
    return {
        AWS_ENDPOINT_URL_CODEARTIFACT: url,
        AWS_ENDPOINT_URL_STS: sts,
        AWS_CONTAINER_CREDENTIALS_FULL_URI: credentials,
    };
}
function replacing(settings, origin, roles) {
    const addresses = domainsOf(settings).map(({ domain, repositories }) => toEmbedded(domain, repositories, origin));
    return (text) => {
        let replaced = addresses.reduce((before, replace) => replace(before), text);
        for (const [before, after] of roles)
            replaced = replaced.replaceAll(before, after);
        return replaced;
    };
}
/** Repositories to install from and to publish to, and those that the gate allows besides. That of the settings first. */
function domainsOf(settings) {
    const main = (0,config_targets/* repositoryOf */._M)(settings);
    const besides = settings.gate.registries.flatMap((url) => {
        const address = (0,repository_url/* parseRepositoryUrl */.fn)(url);
        return 'problem' in address ? [] : [address];
    });
    const clients = (0,config_settings/* clientNames */.Y6)(settings) ?? [];
    const targets = [
        ...formats/* FORMATS */.hR.map((format) => (0,config_targets/* mainTarget */.v9)(settings, format)),
        ...clients.flatMap((client) => (0,config_targets/* furtherTargets */.n$)(settings, client)),
    ].flatMap(({ install, publish }) => [publish, install]);
    const all = [main, ...besides, ...targets];
    const byDomain = Map.groupBy(all, ({ domain, domainOwner, region }) => JSON.stringify([domain, domainOwner, region]));
    return [...byDomain.values()].map((repositories) => {
        const { domain, domainOwner, region } = repositories[0];
        const names = new Set(repositories.map(({ repository }) => repository));
        if ((0,config_targets/* isSameDomain */.DW)(repositories[0], main))
            names.delete(main.repository);
        const last = (0,config_targets/* isSameDomain */.DW)(repositories[0], main) ? [main.repository] : [];
        return { domain: { domain, domainOwner, region }, repositories: [...names, ...last] };
    });
}
/** Through the API, as an administrator does it. What is there stays as it is. */
async function makeRepositories(settings, externals, endpoint, credentials) {
    const { region } = settings;
    const client = new dist_cjs/* CodeartifactClient */.doD({ region, endpoint, credentials, ...(0,transport/* transport */.et)() });
    const create = async (domain, name, upstreams) => {
        const input = {
            domain,
            repository: name,
            upstreams: upstreams.map((repositoryName) => ({ repositoryName })),
        };
        await unlessThere(client.send(new dist_cjs/* CreateRepositoryCommand */.WTe(input)));
    };
    try {
        const stores = [...externals.keys()].map((name) => `${name}-store`);
        const [{ domain: main, repositories }, ...further] = domainsOf(settings);
        const { domain } = main;
        await unlessThere(client.send(new dist_cjs/* CreateDomainCommand */.q7N({ domain })));
        for (const name of externals.keys()) {
            await create(domain, `${name}-store`, []);
            await client.send(new dist_cjs/* AssociateExternalConnectionCommand */.t$d({
                domain,
                repository: `${name}-store`,
                externalConnection: `public:${name}`,
            }));
        }
        const others = repositories.slice(0, -1);
        // A repository that a client has instead of the one of the settings is served from the same stores.
        for (const name of others)
            await create(domain, name, name === settings['publish-repository'] ? [] : stores);
        // What was published can be installed, whichever of the two it went to.
        await create(domain, settings.repository, [...others, ...stores]);
        for (const { domain: other, repositories: names } of further) {
            await unlessThere(client.send(new dist_cjs/* CreateDomainCommand */.q7N({ domain: other.domain })));
            for (const name of names)
                await create(other.domain, name, []);
        }
    }
    finally {
        client.destroy();
    }
}
async function unlessThere(creation) {
    try {
        await creation;
    }
    catch (error) {
        if (!(error instanceof dist_cjs/* ConflictException */.cb$))
            throw error;
    }
}
const READING = [
    'codeartifact:GetAuthorizationToken',
    'codeartifact:GetRepositoryEndpoint',
    'codeartifact:GetPackageVersionAsset',
    'codeartifact:ReadFromRepository',
    'codeartifact:DescribeRepository',
    'codeartifact:DescribePackageVersion',
    'codeartifact:ListPackageVersions',
    'codeartifact:ListPackageVersionAssets',
];
const PUBLISHING = ['codeartifact:PublishPackageVersion', 'codeartifact:PutPackageMetadata'];
/** The project's role, and those of the settings, which trust it: one that may publish, or both. */
function makeRoles(settings, emulator) {
    const service = emulator.putRole({
        name: 'codebuild-project-service-role',
        path: '/service-role/',
        trustPolicy: policy([
            { Effect: 'Allow', Principal: { AWS: settings['domain-owner'] }, Action: 'sts:AssumeRole' },
        ]),
        permissions: policy([{ Effect: 'Allow', Action: ['codeartifact:*', 'sts:*'], Resource: '*' }]),
    });
    const install = settings['role-to-assume'];
    const publish = settings['publish-role-to-assume'] ?? install;
    const renamed = new Map();
    for (const arn of new Set([install, publish])) {
        if (arn === undefined)
            continue;
        const [, path, name] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(arn);
        const actions = arn === publish ? [...READING, ...PUBLISHING] : READING;
        const made = emulator.putRole({
            name: name,
            path: path,
            trustPolicy: policy([{ Effect: 'Allow', Principal: { AWS: service }, Action: 'sts:AssumeRole' }]),
            permissions: policy([
                { Effect: 'Allow', Action: actions, Resource: '*' },
                { Effect: 'Allow', Action: 'sts:GetServiceBearerToken', Resource: '*' },
            ]),
        });
        if (made !== arn)
            renamed.set(arn, made);
    }
    return { service, renamed };
}
function policy(statements) {
    return { Version: '2012-10-17', Statement: statements };
}
const HOUR_SECONDS = 3600;
/** Botocore wants new ones a quarter of an hour before the old ones end. */
const RENEWED_BEFORE_MS = 20 * 60_000;
/** A session of the project's role, as long as one of CodeBuild's, renewed before it ends. */
function sessionOf(role, region, endpoint, keys) {
    const fetch = (0,credential_providers_dist_cjs.fromTemporaryCredentials)({
        params: {
            RoleArn: role,
            RoleSessionName: `AWSCodeBuild-${(0,external_node_crypto_.randomUUID)()}`,
            DurationSeconds: HOUR_SECONDS,
        },
        masterCredentials: keys,
        clientConfig: { region, endpoint, ...(0,transport/* transport */.et)() },
    });
    let session;
    return async () => {
        const current = await session;
        const isFresh = (current?.expiration?.getTime() ?? 0) - Date.now() > RENEWED_BEFORE_MS;
        if (!isFresh)
            session = fetch();
        return session;
    };
}

;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/run.js














/** `buildspec --run FILE`. */
async function run(context) {
    const settings = await context.settings();
    const plan = await readPlan(context);
    const signals = new host_signals/* HeldSignals */.H();
    const stop = new AbortController();
    signals.passTo(() => stop.abort());
    if (signals.first !== undefined)
        stop.abort();
    try {
        const outcomes = [];
        for (const stateModel of plan.models) {
            if (stop.signal.aborted)
                break;
            outcomes.push(await runModel(stateModel, plan, settings, context, stop.signal));
        }
        const differing = compare(outcomes);
        tell(outcomes, differing, plan, context);
        if (signals.first !== undefined)
            return (0,host_signals/* exitCodeOf */.F)(signals.first);
        const isGood = differing.length === 0 && outcomes.every(({ status }) => status === 'SUCCEEDED');
        return isGood ? 0 : errors/* EXIT_CODES */.ai.refused;
    }
    finally {
        signals.release();
    }
}
async function runModel(stateModel, plan, settings, { host }, stop) {
    const aws = await openBuildAws(settings, plan.externals, process.env);
    if (aws.emulator === undefined && plan.models.length > 1 && stateModel === plan.models[1])
        host.warning('What the first build has published is there in the second: both use the same CodeArtifact.');
    const replacing = rewriter(aws, settings);
    const request = {
        buildspec: { file: plan.file, text: plan.text },
        source: process.cwd(),
        trigger: plan.trigger,
        stateModel,
        shell: plan.shell,
        project: {
            account: settings['domain-owner'],
            region: settings.region,
            image: settings.buildspec.image,
        },
        image: imageEnvironment(process.env),
        service: aws.service,
        variables: plan.variables,
        secrets: { parameters: plan.parameters, secrets: plan.secrets },
        rewrite: replacing.rewrite,
        canaries: [TOKEN_START],
        timeout: settings.buildspec.timeout * 60_000,
        stop,
        keep: plan.keep,
        onLine: (line) => host.info(line),
    };
    try {
        const { batch } = plan.spec;
        if (batch !== undefined)
            return { stateModel, ...(await runBatch(request, batch)) };
        const run = await runBuildspec(request);
        return { stateModel, status: run.status, builds: [{ identifier: '', run }] };
    }
    finally {
        await aws.close();
        for (const [file, line] of replacing.unknown)
            host.warning('it names a host of the domain, but no address of a known repository: not replaced', {
                file,
                line,
            });
    }
}
/** Replaces addresses, and notes the places that name AWS all the same. */
function rewriter(aws, settings) {
    const unknown = new Map();
    const domain = { ...settings, domainOwner: settings['domain-owner'] };
    const rewrite = (text, file) => {
        const replaced = aws.replace(text);
        const [line] = linesWithHost(replaced, domain);
        if (line !== undefined)
            unknown.set(file, line);
        return replaced;
    };
    return { rewrite, unknown };
}
function compare(outcomes) {
    const [first, second] = outcomes;
    if (first === undefined || second === undefined)
        return [];
    return first.builds.flatMap(({ identifier, run }, index) => {
        const other = second.builds[index]?.run;
        const prefix = identifier === '' ? '' : `${identifier}: `;
        if (run === undefined && other === undefined)
            return [];
        if (run === undefined || other === undefined)
            return [`${prefix}it was run in one of the two alone`];
        const names = [first.stateModel, second.stateModel];
        return differences([run, other], names).map((text) => `${prefix}${text}`);
    });
}
function tell(outcomes, differing, plan, { host, json, printJson }) {
    if (json) {
        printJson(run_document(outcomes, differing));
        return;
    }
    for (const { stateModel, builds } of outcomes)
        for (const { identifier, run } of builds) {
            const title = [identifier, plan.models.length > 1 ? `state model ${stateModel}` : ''];
            const shown = title.filter((text) => text !== '').join(', ');
            host.info(`\n${shown === '' ? '' : `${shown}\n`}${run === undefined ? 'not started' : buildText(run)}`);
        }
    const changed = new Set(outcomes.flatMap(({ builds }) => builds.flatMap(({ run }) => run?.changedFiles ?? [])));
    if (changed.size > 0)
        host.info(`\nIn the copy, addresses were replaced in: ${[...changed].join(', ')}`);
    if (outcomes.length > 1 && differing.length === 0)
        host.info('\nThe two state models end the same.');
    for (const difference of differing)
        host.warning(difference);
    host.info(`\nNot as in CodeBuild:\n${not_imitated/* NOT_IMITATED */.y.map((text) => `- ${text}`).join('\n')}`);
}
function run_document(outcomes, differing) {
    return {
        outcomes: outcomes.map(({ stateModel, status, builds }) => ({
            stateModel,
            status,
            builds: builds.map(({ identifier, run }) => ({
                ...(identifier === '' ? {} : { identifier }),
                ...(run === undefined ? { status: 'NOT_STARTED' } : withoutLog(run)),
            })),
        })),
        differences: differing,
        notImitated: not_imitated/* NOT_IMITATED */.y,
    };
}
/** The log has gone to stderr already. */
function withoutLog({ log: _, ...rest }) {
    return rest;
}
async function readPlan({ flags }) {
    const given = String(flags['run']);
    const path = (0,external_node_path_.resolve)(given);
    const below = (0,external_node_path_.relative)(process.cwd(), path);
    const file = below.startsWith('..') || (0,external_node_path_.isAbsolute)(below) ? path : below;
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors/* GateError */.ue('input', {
            doing: 'read the buildspec',
            cause: `it cannot be opened (${error.code})`,
            remedy: 'Check the path that was given to --run',
            file: given,
            underlying: error,
        });
    });
    const list = (name) => pairs(name, flags[name] ?? []);
    const model = oneOf(flags, 'state-model', ['script', 'session', 'both']) ?? 'script';
    return {
        file,
        text,
        spec: readBuildspec(text, file),
        models: model === 'both' ? ['script', 'session'] : [model],
        shell: oneOf(flags, 'shell', ['bash', 'dash', 'sh']),
        trigger: readTrigger(flags['trigger'] ?? 'manual'),
        variables: Object.fromEntries(list('env')),
        parameters: list('parameter'),
        secrets: list('secret'),
        externals: (0,emulator.readExternals)(flags['external'] ?? []),
        keep: flags['keep'] === true,
    };
}
function oneOf(flags, name, choices) {
    const given = flags[name];
    if (given === undefined)
        return undefined;
    const chosen = choices.find((choice) => choice === given);
    if (chosen === undefined)
        throw refuse(`--${name} ${String(given)} is none of them`, `Give one of ${choices.join(', ')}`);
    return chosen;
}
function pairs(flag, entries) {
    return new Map(entries.map((entry) => {
        const [, name, value] = /^([^=]+)=(.*)$/s.exec(entry) ?? [];
        if (name === undefined || (flag === 'env' && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)))
            // The value is not shown: it may be a secret.
            throw refuse(`a --${flag} is not NAME=VALUE`, 'Write it as NAME=VALUE');
        return [name, value ?? ''];
    }));
}
function readTrigger(text) {
    if (text === 'manual')
        return { kind: 'manual', branch: 'main' };
    const [, kind, name] = /^(branch|tag|pr|pipeline)\/([^\x00-\x1f\x7f]+)$/.exec(text) ?? [];
    if (kind === 'branch' || kind === 'tag' || kind === 'pipeline')
        return { kind, name: name };
    if (kind === 'pr' && /^[1-9]\d{0,9}$/.test(name))
        return { kind: 'pull-request', number: Number(name) };
    throw refuse(`--trigger ${text.slice(0, 60)} starts no build`, 'Give branch/NAME, pr/N, tag/NAME, pipeline/NAME or manual');
}
function refuse(cause, remedy) {
    return new errors/* GateError */.ue('input', { doing: 'run the buildspec', cause, remedy });
}


/***/ }),

/***/ 28667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emulatorCommand: () => (/* binding */ emulatorCommand),
/* harmony export */   readExternals: () => (/* binding */ readExternals)
/* harmony export */ });
/* harmony import */ var _emulator_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65582);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);


const emulatorCommand = {
    name: 'emulator',
    summary: 'Serve an embedded CodeArtifact on 127.0.0.1 until interrupted.',
    help: `Usage: codeartifact-gate emulator [--port N] [--data DIR] [--region R] [--account A]
                                  [--ready-file FILE] [--external NAME=URL …]
                                  [--quotas] [--latency MS]

Serves CodeArtifact's control plane, STS, the IAM calls that make roles, an issuer of GitHub's ID tokens and the npm,
PyPI, Maven, Cargo, NuGet, Swift and Ruby endpoints on 127.0.0.1. Prints one JSON line {"url", "env"} once it is ready,
where env holds the variables that point the AWS CLI, the SDKs and the action here. Tells on stderr why it refused a
request.

  --port N            listen there; default: any free port
  --data DIR          keep domains, packages, roles and keys there; default: a temporary folder
  --region R          default: us-east-1
  --account A         default: 111122223333
  --ready-file FILE   also write the ready line there, readable by you alone: it holds this emulator's keys
  --external NAME=URL serve the external connection public:NAME from URL; may be repeated
  --quotas            throttle as CodeArtifact does by default (800 reads a second, …); default: no limit
  --latency MS        hold every answer back for so long, as a distant region would; default: 0

Example:
  codeartifact-gate emulator --port 4873 --data .codeartifact --external npmjs=https://registry.example/
`,
    options: {
        port: { type: 'string' },
        data: { type: 'string' },
        region: { type: 'string' },
        account: { type: 'string' },
        'ready-file': { type: 'string' },
        external: { type: 'string', multiple: true },
        quotas: { type: 'boolean' },
        latency: { type: 'string' },
    },
    takesSettings: false,
    async run(context) {
        const options = readOptions(context);
        const ended = untilSignal();
        const { startEmulator, writeDurably } = await (0,_emulator_open_js__WEBPACK_IMPORTED_MODULE_1__/* .loadEmulator */ .A)();
        const emulator = await startEmulator({ ...options, tell: (line) => context.host.info(line) });
        try {
            announce(emulator, context, writeDurably);
            await ended;
        }
        finally {
            await emulator.close();
        }
        return 0;
    },
};
function announce({ url, env }, { flags, json, printJson }, write) {
    const ready = { url, env };
    const file = flags['ready-file'];
    if (typeof file === 'string') {
        try {
            write(file, `${JSON.stringify(ready)}\n`);
        }
        catch (error) {
            throw refuse(`--ready-file ${file} cannot be written (${error.code})`, 'Name a file in a folder that is there');
        }
    }
    if (json)
        printJson(ready);
    else
        process.stdout.write(`${JSON.stringify(ready)}\n`);
}
function readOptions({ flags }) {
    const text = (name) => flags[name];
    const port = text('port');
    if (port !== undefined && !/^\d{1,5}$/.test(port))
        throw refuse(`--port ${port} is no number`, 'Give a number, 0 for any free port');
    const latency = text('latency');
    if (latency !== undefined && !/^\d{1,5}$/.test(latency))
        throw refuse(`--latency ${latency} is no number`, 'Give milliseconds, such as 80');
    const [dataFolder, region, account] = [text('data'), text('region'), text('account')];
    return {
        externals: readExternals(flags['external'] ?? []),
        quotas: flags['quotas'] === true,
        ...(latency === undefined ? {} : { latency: Number(latency) }),
        ...(port === undefined ? {} : { port: Number(port) }),
        ...(dataFolder === undefined ? {} : { dataFolder }),
        ...(region === undefined ? {} : { region }),
        ...(account === undefined ? {} : { account }),
    };
}
function readExternals(entries) {
    const externals = new Map();
    for (const entry of entries) {
        const [name, url] = entry.split(/=(.*)/s);
        if (name === '' || url === undefined || url === '') {
            throw refuse(`--external ${entry} is not NAME=URL`, 'Write it as npmjs=https://registry.example/');
        }
        if (externals.has(name))
            throw refuse(`--external ${name} is there twice`, 'Give one address for each name');
        externals.set(name, url);
    }
    return externals;
}
function refuse(cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', { doing: 'start the embedded CodeArtifact', cause, remedy });
}
function untilSignal() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
    });
}


/***/ }),

/***/ 21832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigDocument: () => (/* binding */ parseConfigDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


const MAX_DEPTH = 16;
/** Of a document with its aliases written out: keys and values. */
const MAX_PARTS = 20_000;
/** @throws GateError 'input' with file and line, for what `readDocument` objects to */
function parseConfigDocument(text, file) {
    const document = readDocument(text);
    if (!('problem' in document))
        return document;
    const { problem: cause, line, underlying } = document;
    const parts = { doing: 'read the configuration', cause, remedy: 'Mend that line', file, line };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', underlying === undefined ? parts : { ...parts, underlying });
}
const WITHOUT_REFERENCES = { maxDepth: MAX_DEPTH, maxAliases: 0 };
const WITH_REFERENCES = {
    maxDepth: MAX_DEPTH,
    maxAliases: MAX_PARTS,
    schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ),
};
/**
 * Reads YAML without what makes YAML surprising: no anchors or aliases (unless asked for), tags or repeated
 * keys, one document, one mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
function readDocument(text, { references = false } = {}) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH });
        const lineAt = lineCounter(text);
        const special = events.map((event) => specialOf(event, references)).find((found) => found !== undefined);
        if (special !== undefined)
            return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
        const places = placesOf(text, events, lineAt);
        if ('problem' in places)
            return places;
        // A file of comments alone sets nothing.
        const value = (events.length > 0 ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, references ? WITH_REFERENCES : WITHOUT_REFERENCES) : {}) ?? {};
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return { problem: 'it does not consist of `key: value` lines', line: 1 };
        return {
            value: value,
            lineOf: (path) => nearestPlace(places, path).place.line,
            scalarAt: (path) => {
                const { place, isExact } = nearestPlace(places, path);
                return isExact ? place.scalar : undefined;
            },
        };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const mark = error.mark;
        return {
            problem: `it is not valid YAML (${error.reason})`,
            line: (mark?.line ?? 0) + 1,
            underlying: error,
        };
    }
}
function specialOf(event, references) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        return undefined;
    if (!references && event.anchorStart !== -1) {
        const what = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? 'aliases (*name)' : 'anchors (&name)';
        return { what, offset: event.anchorStart };
    }
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.tagStart !== -1)
        return { what: 'tags (!name)', offset: event.tagStart };
    return undefined;
}
/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser, and for aliases here. */
function placesOf(text, events, lineAt) {
    const root = placeAt(1);
    const open = [];
    const anchored = new Map();
    let offset = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            // The place of a key is closed with its value.
            if (closed !== undefined)
                closed.place.isOpen = false;
            addTo(open.at(-1)?.place, closed?.place);
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        const parent = open.at(-1);
        // What is empty has no place of its own, but that of what stands before it.
        offset = Math.max(offset, startOf(event));
        const here = (name) => {
            const place = placeAt(lineAt(offset));
            parent.place.below.set(name, place);
            return place;
        };
        if (parent?.isMapping === true && parent.key === undefined && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            parent.key = here((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event));
            continue;
        }
        const place = parent === undefined
            ? root
            : parent.isMapping && parent.key !== undefined
                ? parent.key
                : here(String(parent.index));
        if (parent !== undefined) {
            parent.key = undefined;
            parent.index++;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const meant = anchored.get(text.slice(event.anchorStart, event.anchorEnd));
            // What no anchor names is for the parser to tell.
            if (meant !== undefined) {
                if (meant.isOpen)
                    return { problem: 'an alias stands within what it names', line: place.line };
                place.below = meant.below;
                place.scalar = meant.scalar;
                place.parts = meant.parts;
                place.depth = meant.depth;
            }
            if (open.length + place.depth > MAX_DEPTH || place.parts + sizeOf(open) > MAX_PARTS)
                return { problem: 'its aliases make it too large', line: place.line };
            addTo(parent?.place, place);
            continue;
        }
        if (event.anchorStart !== -1)
            anchored.set(text.slice(event.anchorStart, event.anchorEnd), place);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            const { valueStart, valueEnd, style } = event;
            const source = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
            place.scalar = { source, style, line: valueStart === -1 ? place.line : lineAt(valueStart) };
            addTo(parent?.place, place);
        }
        else {
            place.isOpen = true;
            // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
            open.push({ place, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, key: undefined, index: 0 });
        }
    }
    return root;
}
/** @returns -1 for an empty value */
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart : event.start;
}
function placeAt(line) {
    return { line, below: new Map(), scalar: undefined, parts: 1, depth: 0, isOpen: false };
}
function addTo(parent, child) {
    if (parent === undefined || child === undefined)
        return;
    parent.parts += child.parts;
    parent.depth = Math.max(parent.depth, child.depth + 1);
}
function sizeOf(open) {
    return open.reduce((sum, { place }) => sum + place.parts, 0);
}
function nearestPlace(root, path) {
    let place = root;
    for (const name of path) {
        const below = place.below.get(String(name));
        if (below === undefined)
            return { place, isExact: false };
        place = below;
    }
    return { place, isExact: true };
}
/** Line numbers from offsets, in logarithmic time each. */
function lineCounter(text) {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
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

/***/ 65582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadEmulator)
/* harmony export */ });
/** Loads the embedded CodeArtifact without Node's notice that its SQLite module is experimental: some versions of Node print it. */
async function loadEmulator() {
    const { emitWarning } = process;
    process.emitWarning = ((warning, ...rest) => {
        if (String(warning).startsWith('SQLite is an experimental feature'))
            return;
        emitWarning.call(process, warning, ...rest);
    });
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(7196), __webpack_require__.e(1600), __webpack_require__.e(5639), __webpack_require__.e(5170)]).then(__webpack_require__.bind(__webpack_require__, 45170));
    }
    finally {
        process.emitWarning = emitWarning;
    }
}


/***/ }),

/***/ 39654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell. @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, without quotes where none are needed: for text that people read. */
function shellWord(text) {
    return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}


/***/ }),

/***/ 56824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

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


/***/ })

};
