export const id = 763;
export const ids = [763];
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
        const path = `${done.session.folder}/env.sh`;
        try {
            await done.session.write('env.sh', (0,_login_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentScript */ .zN)(done, path, environment));
            await done.session.handOver();
        }
        catch (error) {
            await done.session.undo();
            throw error;
        }
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
        return 0;
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
