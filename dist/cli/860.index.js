export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ run_runCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(6824);
// EXTERNAL MODULE: ./.build/login/login.js + 2 modules
var login = __webpack_require__(7274);
;// CONCATENATED MODULE: ./.build/login/run.js




/**
 * Runs a command with configured clients, whose variables nobody but the command gets, and undoes the login whatever
 * happens to it.
 *
 * @returns the command's exit code, or 128 + the number of the signal that ended it, as shells do
 * @throws GateError as `login` does, and 'input' when the command cannot be started
 */
async function runWithLogin(request, command) {
    const signals = new host_signals/* HeldSignals */.H();
    try {
        const { session, variables, secrets } = await (0,login/* login */.i)(request);
        try {
            if (signals.first !== undefined)
                return (0,host_signals/* exitCodeOf */.F)(signals.first);
            return await runCommand(command, { ...request.environment, ...variables, ...secrets }, signals);
        }
        finally {
            await session.undo();
        }
    }
    finally {
        signals.release();
    }
}
function runCommand([program, ...args], environment, signals) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { stdio: 'inherit', env: environment });
        signals.passTo((signal) => {
            // A terminal sends Ctrl-C to the whole group, the child included.
            if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                child.kill(signal);
        });
        child.on('error', (error) => {
            reject(new errors/* GateError */.ue('input', {
                doing: `run ${program}`,
                cause: `it cannot be started (${error.code})`,
                remedy: 'Check its name and PATH',
                underlying: error,
            }));
        });
        child.on('close', (code, signal) => resolve(signal === null ? (code ?? 1) : (0,host_signals/* exitCodeOf */.F)(signal)));
    });
}

;// CONCATENATED MODULE: ./.build/cli/commands/run.js


const run_runCommand = {
    name: 'run',
    summary: 'Run one command with configured package clients.',
    help: `Usage: codeartifact-gate run [--clients npm,pip] -- COMMAND [ARGUMENT …]

Logs in, runs the command and undoes the login. The token is in the environment of that command alone. Ends with the
exit code of the command.

Examples:
  codeartifact-gate run -- npm ci
  codeartifact-gate run --clients maven -- mvn -B verify
`,
    options: {},
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        if (context.operands.length === 0) {
            throw new errors/* GateError */.ue('input', {
                doing: 'run a command',
                cause: 'there is none after --',
                remedy: 'Write codeartifact-gate run -- COMMAND',
            });
        }
        const request = {
            settings: await context.settings(),
            host: context.host,
            environment: process.env,
            folder: process.cwd(),
        };
        return runWithLogin(request, context.operands);
    },
};


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
// EXTERNAL MODULE: ./.build/aws/connect.js
var connect = __webpack_require__(3710);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(2171);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var workspace_session = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/clients/clients.js + 15 modules
var clients = __webpack_require__(7955);
// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(4376);
// EXTERNAL MODULE: ./.build/config/clients.js
var config_clients = __webpack_require__(7261);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(8484);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/login/choose.js





/**
 * The clients to configure: those that the settings name, else those whose manifest is in `folder`.
 *
 * @throws GateError 'input' when there are none, which would be a login to nothing
 */
async function chooseClients(settings, folder) {
    const named = (0,config_settings/* clientNames */.Y6)(settings);
    const chosen = named === undefined ? (await (0,used_by/* clientNamesUsedIn */.A)(folder)).map(clients/* clientNamed */.R) : named.map(clients/* clientNamed */.R);
    if (chosen.length > 0)
        return chosen;
    throw new errors/* GateError */.ue('input', {
        doing: 'choose the package clients to configure',
        cause: named === undefined
            ? `there is no manifest of a known client in ${folder}`
            : 'the list clients is empty',
        remedy: `Run in the folder of the project, or set clients to some of ${config_clients/* CLIENTS */.r.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./.build/login/plan.js
var plan = __webpack_require__(8033);
;// CONCATENATED MODULE: ./.build/login/state.js
/** Key under which login keeps the id of its session for the post step. */
const SESSION_STATE = 'session';

;// CONCATENATED MODULE: ./.build/login/login.js









/**
 * Configures the package clients for their repositories, with one fresh token for each domain.
 *
 * Everything that can fail without asking AWS fails before the first request. On any failure what was changed is put
 * back before the error is thrown.
 *
 * @throws GateError of every code but 'conflict' and 'incomplete'
 */
async function login(request) {
    const { settings, host, environment } = request;
    const { endpointOverride, serviceIn } = (0,connect.connect)(settings, 'install', host, environment);
    const clients = await chooseClients(settings, request.folder);
    const session = await (0,workspace_session/* openSession */.fA)(host, environment);
    // Before the first change: the post step undoes even what a killed main has left.
    host.saveState(SESSION_STATE, session.id);
    try {
        const tokenVariable = settings['token-variable'] ?? `CODEARTIFACT_GATE_${(0,external_node_crypto_.randomBytes)(4).toString('hex').toUpperCase()}`;
        const { folder: project } = request;
        const { folder } = session;
        const { domains, plans } = await (0,plan/* planLogin */.p)({
            clients,
            settings,
            endpointOverride,
            folder,
            project,
            environment,
            tokenVariable,
        });
        warn(plans, host);
        const tokens = await freshTokens(domains, serviceIn, request);
        const tokenOf = (variable) => tokens.get(variable).value;
        await request.beforeChanges?.(tokenOf(tokenVariable));
        await apply(plans, session);
        return {
            session,
            clients: clients.map((client) => client.name),
            endpoints: endpointsOf(settings, endpointOverride),
            tokenVariable,
            expiresAt: new Date(Math.min(...[...tokens.values()].map(({ expiresAt }) => expiresAt.getTime()))),
            variables: Object.assign({}, ...plans.map((plan) => plan.variables)),
            secrets: Object.assign(Object.fromEntries([...tokens].map(([variable, { value }]) => [variable, value])), ...plans.map((plan) => plan.secrets(tokenOf))),
        };
    }
    catch (error) {
        await session.undo();
        throw error;
    }
}
/** Clients that call the same one are warned of the same. */
function warn(plans, host) {
    const said = new Set();
    for (const warning of plans.flatMap(({ warnings }) => warnings)) {
        const { message, file, line } = warning;
        const key = JSON.stringify(warning);
        if (said.has(key))
            continue;
        said.add(key);
        host.warning(message, file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) });
    }
}
/** By the variable. Each is masked before anything else can happen to it. */
async function freshTokens(domains, serviceIn, { settings, host }) {
    const tokens = await Promise.all(domains.map(async (domain) => {
        const token = await serviceIn(domain.region).authorizationToken(domain, settings['duration-seconds']);
        host.mask(token.value);
        return [domain.tokenVariable, token];
    }));
    return new Map(tokens);
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
    const entries = formats/* FORMATS */.hR.map((format) => [
        format,
        (0,repository_url/* repositoryEndpoint */.y6)({ ...(0,targets/* mainTarget */.v9)(settings, format).install, format }, endpointOverride),
    ]);
    return Object.fromEntries(entries);
}


/***/ })

};
