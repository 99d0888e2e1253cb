export const id = 749;
export const ids = [749];
export const modules = {

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _spellings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93774);




/** Files by which a step hands values on. Without them the toolkit falls back to commands on stdout. */
const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];
/**
 * A step of a GitHub job, through the toolkit: the runner's contract about commands, files and masks is its business.
 *
 * @param environment the process's own, which the toolkit reads itself
 * @throws GateError 'input' when a file command is missing: values, secrets among them, must not go to stdout instead
 */
function githubHost(environment) {
    for (const name of FILE_COMMANDS) {
        if (isEmpty(environment[name])) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
                doing: 'run as a GitHub Action',
                cause: `the runner gave no ${name}`,
                remedy: 'Use a current runner, or the command line',
            });
        }
    }
    const host = {
        kind: 'github',
        temporaryFolder: environment['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(plain(message)),
        debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(message),
        warning: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(message, annotation(place)),
        error: (message, place) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3(message, annotation(place)),
        group: (title, body) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(plain(title), body),
        mask: (secret) => {
            if (secret.length < _spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORTEST_SECRET */ .c)
                return;
            for (const spelling of (0,_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .H)(secret))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(spelling);
        },
        exportVariable: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .exportVariable */ .dN(name, value),
        addPath: (folder) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .addPath */ .fM(folder),
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu(name),
        summary: async (markdown) => {
            if (isEmpty(environment['GITHUB_STEP_SUMMARY']))
                return;
            await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
    const mayAsk = !isEmpty(environment['ACTIONS_ID_TOKEN_REQUEST_URL']) &&
        !isEmpty(environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    return mayAsk ? { ...host, idToken: (audience) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getIDToken */ .V9(audience) } : host;
}
function annotation(place) {
    if (place === undefined)
        return {};
    return place.line === undefined ? { file: place.file } : { file: place.file, startLine: place.line };
}
/** A message must not be able to become a command: the runner looks at the start of every line. */
function plain(message) {
    return message.replace(/^(\s*)(?=::|##\[)/gm, '$1\u200b');
}
function isEmpty(text) {
    return text === undefined || text === '';
}


/***/ }),

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
// @actions/http-client imports undici for getAgentDispatcher(), which neither @actions/core nor
// @actions/exec calls: their requests go through node:http(s), proxies included. undici would be
// half of every bundle. Should anyone reach for it one day, this fails by name instead of in silence.
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: see docs/dependencies.md');
  }
}


/***/ })

};
