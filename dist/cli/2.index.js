export const id = 2;
export const ids = [2];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logoutCommand: () => (/* binding */ logoutCommand)
/* harmony export */ });
/* harmony import */ var _login_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4294);
/* harmony import */ var _workspace_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2310);


const logoutCommand = {
    name: 'logout',
    summary: 'Put everything back that login has changed.',
    help: `Usage: eval "$(codeartifact-gate logout)"

Puts files back as they were before login and prints what gives the shell its own variables back. Logging out twice
does no harm. In CodeBuild it also undoes what this build has logged in without any shell of it being told.

Example:
  eval "$(codeartifact-gate logout)"
`,
    options: {},
    takesSettings: false,
    async run(context) {
        const { host } = context;
        const session = process.env[_login_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_VARIABLE */ .Wm];
        const isLoggedIn = session !== undefined && session !== '';
        if (!isLoggedIn)
            host.info('This shell is not logged in');
        const commands = isLoggedIn ? (0,_login_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .logoutCommands */ .V_)(process.env) : undefined;
        const undone = await undo(session, context);
        if (context.json)
            context.printJson({ undone });
        else if (commands !== undefined)
            process.stdout.write(`${commands}\n`);
        if (!undone)
            host.error('Not everything could be put back; the warnings above say what. Mend it and log out again');
        return undone ? 0 : 2;
    },
};
async function undo(session, { host }) {
    if (session && !(await (0,_workspace_session_js__WEBPACK_IMPORTED_MODULE_1__/* .undoSession */ .rx)(session, host, process.env)))
        return false;
    return (0,_workspace_session_js__WEBPACK_IMPORTED_MODULE_1__/* .undoBuild */ .$3)(host, process.env);
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
