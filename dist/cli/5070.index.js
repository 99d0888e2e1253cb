export const id = 5070;
export const ids = [5070];
export const modules = {

/***/ 51362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   eD: () => (/* binding */ inBothCases),
/* harmony export */   hW: () => (/* binding */ lineOfOffset)
/* harmony export */ });
/** The variables of `names`, also in the lower-case spelling where the environment has that one set: tools read both. */
function inBothCases(variables, environment) {
    const all = { ...variables };
    for (const [name, value] of Object.entries(variables)) {
        for (const spelling of Object.keys(environment)) {
            if (spelling !== name && spelling.toLowerCase() === name.toLowerCase())
                all[spelling] = value;
        }
    }
    return all;
}
/** The main target and the further ones: all that a client gets to know. */
function targetsOf(context) {
    return [context, ...context.further];
}
/** Line of an offset in a text, from 1. */
function lineOfOffset(text, offset) {
    return text.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 70962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   u: () => (/* binding */ refuseSplitPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** What Java's build tools take from variables: their launchers split them at blanks, whatever is quoted. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/**
 * @param client for the message: `Maven` @param launcher who cannot pass such a path on: `its launcher`
 * @throws GateError 'input' for a path that would be split, or read as something else
 */
function refuseSplitPath(path, client, launcher) {
    if (!/[\s"'\\$`]/.test(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `configure ${client}`,
        cause: `the path ${path} holds blanks or quotes, which ${launcher} cannot pass on`,
        remedy: 'Point RUNNER_TEMP, XDG_RUNTIME_DIR or TMPDIR to a folder without them',
    });
}


/***/ }),

/***/ 35070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbt: () => (/* binding */ sbt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);
/* harmony import */ var _launcher_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70962);




/**
 * sbt 1.6 and later: its launcher and its builds take repositories from a file of ours, which SBT_OPTS names, and no
 * others; and the token from another one, which SBT_CREDENTIALS names. It has to be a file: the launcher, which brings
 * sbt itself, reads no variable with credentials in it, and no reference to one.
 *
 * The launcher by itself, `java -jar sbt-launch.jar`, does not read SBT_OPTS: the script `sbt` does.
 *
 * @see sbt docs, "Launcher Configuration", "Proxy Repositories" and "Publishing", credentials
 */
const sbt = {
    name: 'sbt',
    reads: (_environment, project) => [
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, '.sbtopts'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, '.jvmopts'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, BUILD_PROPERTIES),
    ],
    plan,
};
/** The address to publish to, for the build's own `publishTo`. */
const PUBLISH_VARIABLE = 'CODEARTIFACT_GATE_SBT_PUBLISH';
const CREDENTIALS_VARIABLE = 'SBT_CREDENTIALS';
const REPOSITORIES = 'sbt/repositories';
const CREDENTIALS = 'sbt/credentials';
const BUILD_PROPERTIES = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('project', 'build.properties');
const CONFIG = '-Dsbt.repository.config=';
const OVERRIDE = '-Dsbt.override.build.repos=';
/** Each goes before what is set here: other repositories, another launcher configuration, other credentials. */
const CONTRARY = [CONFIG, OVERRIDE, '-Dsbt.boot.properties=', '-Dsbt.boot.credentials='];
const OPTIONS_VARIABLES = ['JAVA_TOOL_OPTIONS', 'JAVA_OPTS', 'SBT_OPTS'];
function plan(context) {
    const { endpoint, publishEndpoint, tokenVariable, environment, folder, project, userFiles } = context;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, REPOSITORIES);
    (0,_launcher_options_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSplitPath */ .u)(file, 'sbt', 'SBT_OPTS');
    const options = withoutOurs(environment['SBT_OPTS'] ?? '');
    for (const name of OPTIONS_VARIABLES) {
        refuseContrary(name === 'SBT_OPTS' ? options : (environment[name] ?? ''), name);
    }
    for (const [path, text] of userFiles) {
        if (path === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, BUILD_PROPERTIES))
            refuseOldSbt(path, text);
        else
            refuseContrary(text, path, path);
    }
    refuseOtherCredentials(environment[CREDENTIALS_VARIABLE] ?? '');
    return {
        variables: {
            SBT_OPTS: [options, `${OVERRIDE}true`, `${CONFIG}${file}`].filter((text) => text !== '').join(' '),
            [CREDENTIALS_VARIABLE]: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, CREDENTIALS),
            [PUBLISH_VARIABLE]: publishEndpoint,
        },
        secrets: () => ({}),
        files: [{ name: REPOSITORIES, text: repositories(endpoint) }],
        // Without a realm, which each repository has one of, they are good for the host.
        secretFiles: (tokenOf) => ({
            [CREDENTIALS]: `host=${new URL(endpoint).hostname}\nuser=aws\npassword=${tokenOf(tokenVariable)}\n`,
        }),
        blocks: [],
        warnings: [],
    };
}
/** What is on the machine stays: `local` is where `sbt publishLocal` puts things. Plain http is the embedded CodeArtifact's. */
function repositories(endpoint) {
    const insecure = endpoint.startsWith('http:') ? ', allowInsecureProtocol' : '';
    return `[repositories]\n  local\n  codeartifact: ${endpoint}${insecure}\n`;
}
function refuseContrary(text, place, file) {
    const found = CONTRARY.find((option) => text.includes(option));
    if (found === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'configure sbt',
        cause: `${place} already has ${found.slice(0, -1)}`,
        remedy: 'Remove it, or leave sbt out of clients',
        ...(file === undefined ? {} : { file, line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, text.indexOf(found)) }),
    });
}
/** It reads SBT_CREDENTIALS since 1.6; before, the launcher alone did. */
function refuseOldSbt(file, text) {
    const found = /^[ \t]*sbt\.version[ \t]*[=:][ \t]*((?:0|1\.[0-5])(?:\.\S*)?)[ \t]*$/m.exec(text);
    if (found === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'configure sbt',
        cause: `sbt ${found[1]} takes no credentials from outside of a build`,
        remedy: 'Set sbt.version to 1.6.0 or newer, or leave sbt out of clients',
        file,
        line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, found.index),
    });
}
function refuseOtherCredentials(path) {
    if (path === '' || OURS.test(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'configure sbt',
        cause: `${CREDENTIALS_VARIABLE} already names a file (${path}), and can name one alone`,
        remedy: 'Unset it, and add that file to credentials in the build; or leave sbt out of clients',
    });
}
/** A second login in the same job takes the place of the first. @see openSession for the name of the folder */
const OURS = /\/codeartifact-gate-[0-9a-f]{12}\/sbt\/credentials$/;
function withoutOurs(options) {
    const ours = /(?:^|\s+)-Dsbt\.override\.build\.repos=true\s+-Dsbt\.repository\.config=\S*\/codeartifact-gate-[0-9a-f]{12}\/sbt\/repositories(?=\s|$)/g;
    return options.replace(ours, '').trim();
}


/***/ })

};
