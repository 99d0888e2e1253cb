export const id = 6763;
export const ids = [6763];
export const modules = {

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginCommand: () => (/* binding */ loginCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6824);
/* harmony import */ var _login_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7274);
/* harmony import */ var _login_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4294);




const loginCommand = {
    name: 'login',
    summary: 'Configure the package clients of this shell with a short-lived token.',
    help: `Usage: eval "$(codeartifact-gate login [--domain NAME …] [--clients npm,pip])"

Gets a token, points the package clients to the repository and prints one line for the shell to evaluate: it
reads a private file, which holds the variables and removes itself. Undo it with logout.

  --json          print a JSON document instead: environmentFile is the file to be read by a shell, once

Examples:
  eval "$(codeartifact-gate login)" && npm ci
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`,
    options: {},
    takesSettings: true,
    async run(context) {
        const environment = process.env;
        refuseUseless(context.json, environment);
        const settings = await context.settings();
        const { host } = context;
        const signals = new _host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .HeldSignals */ .H();
        const done = await (0,_login_login_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .i)({ settings, host, environment, folder: process.cwd() });
        try {
            const script = (0,_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentScript */ .zN)(done, `${done.session.folder}/env.sh`, environment);
            const { path, deliver } = await done.session.handOverFile('env.sh', script);
            if (signals.first !== undefined) {
                await done.session.undo();
                return (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(signals.first);
            }
            host.info(`Configured ${done.clients.join(', ')}; the token expires at ${done.expiresAt.toISOString()}`);
            if (context.json) {
                context.printJson({
                    environmentFile: path,
                    session: done.session.id,
                    clients: done.clients,
                    endpoints: done.endpoints,
                    tokenVariable: done.tokenVariable,
                    expiresAt: done.expiresAt.toISOString(),
                });
            }
            else {
                process.stdout.write(`${(0,_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceCommand */ .NY)(path)}\n`);
            }
            // Last of all: killed before, the run has never been, and the shell finds no file.
            await deliver();
            return 0;
        }
        catch (error) {
            await done.session.undo();
            throw error;
        }
    },
};
function refuseUseless(json, environment) {
    if (!json && process.stdout.isTTY === true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log in',
            cause: 'a command cannot set the variables of the shell that started it',
            remedy: 'Use eval "$(codeartifact-gate login)", or codeartifact-gate run -- COMMAND',
        });
    }
    if (environment[_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_VARIABLE */ .Wm] !== undefined && environment[_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .SESSION_VARIABLE */ .Wm] !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log in',
            cause: 'this shell is logged in already',
            remedy: 'Run eval "$(codeartifact-gate logout)" first',
        });
    }
}


/***/ }),

/***/ 9654:
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


/***/ }),

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ sourceCommand),
/* harmony export */   V_: () => (/* binding */ logoutCommands),
/* harmony export */   Wm: () => (/* binding */ SESSION_VARIABLE),
/* harmony export */   zN: () => (/* binding */ environmentScript)
/* harmony export */ });
/* unused harmony export NAMES_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);


/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */
const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * The file to be sourced. A variable that was set before is kept by the shell itself under another name, for logout.
 *
 * @param path where the file will be
 */
function environmentScript(login, path, environment) {
    const all = { ...login.variables, ...login.secrets };
    const names = Object.keys(all);
    const prior = names.filter((name) => environment[name] !== undefined);
    return [
        `rm -f -- ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`,
        ...prior.map((name) => `export ${PRIOR_PREFIX}${name}="\${${name}-}"`),
        ...Object.entries(all).map(([name, value]) => `export ${name}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(value)}`),
        `export ${SESSION_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(login.session.id)}`,
        `export ${NAMES_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(names.join(' '))}`,
        '',
    ].join('\n');
}
function sourceCommand(path) {
    return `. ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`;
}
/**
 * Commands that give the shell its own variables back.
 *
 * @throws GateError 'input' when the list of names is not what login has set, since the text is evaluated
 */
function logoutCommands(environment) {
    const names = (environment[NAMES_VARIABLE] ?? '').split(' ').filter((name) => name !== '');
    if (!names.every((name) => NAME_PATTERN.test(name))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log out',
            cause: `${NAMES_VARIABLE} is not what login has set`,
            remedy: 'Run logout in the shell that ran login',
        });
    }
    const lines = names.map((name) => {
        const prior = `${PRIOR_PREFIX}${name}`;
        return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
    });
    return [...lines, `unset ${SESSION_VARIABLE} ${NAMES_VARIABLE}`].join('\n');
}


/***/ })

};
