export const id = 458;
export const ids = [458];
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

/***/ 30458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pdm: () => (/* binding */ pdm)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53626);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57476);




/**
 * PDM: variables alone, with the token apart from the address.
 *
 * @see PDM docs, "Configurations" and "Configure the package indexes"
 */
const pdm = {
    name: 'pdm',
    reads: (environment, project) => [
        ...userPaths(environment),
        ...localPaths(project),
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml'),
    ],
    plan,
};
function plan(context) {
    const { endpoint, publishEndpoint, environment, project, tokenVariable, userFiles } = context;
    refuseUv(context);
    for (const file of userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = isListed(environment, file, text) ? storedSources(file, text, endpoint) : [];
        if (other !== undefined)
            throw (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsPast */ .gd)('pdm', `pypi.${other.name}`, { file, line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfValue */ .jq)(text, other.url) });
    }
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml');
    const ofProject = [
        ...localPaths(project).flatMap((file) => storedSources(file, userFiles.get(file), endpoint).map((other) => ({ ...other, file }))),
        ...(0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tablesIn */ .N$)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('pdm', manifest, userFiles.get(manifest)), 'tool', 'pdm')['source'])
            .filter(({ url }) => !(0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfDomain */ .Oo)(url, endpoint))
            .map(({ name, url }) => ({ name: String(name), url, file: manifest })),
    ];
    return {
        variables: {
            PDM_PYPI_URL: `${endpoint}simple/`,
            PDM_PYPI_USERNAME: 'aws',
            PDM_PUBLISH_REPO: publishEndpoint,
            PDM_PUBLISH_USERNAME: 'aws',
            // PDM would ask the public index for its own latest version.
            PDM_CHECK_UPDATE: 'false',
        },
        secrets: (tokenOf) => ({
            PDM_PYPI_PASSWORD: tokenOf(tokenVariable),
            PDM_PUBLISH_PASSWORD: tokenOf(tokenVariable),
        }),
        files: [],
        blocks: [],
        warnings: ofProject.map((other) => {
            const line = (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfValue */ .jq)(userFiles.get(other.file), other.url);
            // It stands for the public index, and PDM would send it the token.
            if (other.name === 'pypi')
                throw (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsPast */ .gd)('pdm', 'the source pypi', { file: other.file, line });
            const message = `the source ${other.name} is set: PDM takes packages from there as well, past the repository. Remove it`;
            return { message, file: other.file, line };
        }),
    };
}
/** Other indexes than the one that the variables set. */
function storedSources(file, text, endpoint) {
    return Object.entries((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('pdm', file, text), 'pypi')).flatMap(([name, source]) => {
        const { url } = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(source);
        return url === undefined || (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfDomain */ .Oo)(url, endpoint) ? [] : [{ name, url }];
    });
}
/** Whether PDM asks the indexes of its own configuration at all. */
function isListed(environment, file, text) {
    const ignored = environment['PDM_IGNORE_STORED_INDEX'] ??
        (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('pdm', file, text), 'pypi')['ignore_stored_index'];
    return !isTrue(ignored);
}
/** uv gets the index from PDM as an argument, which every process of the machine can read. */
function refuseUv({ environment, project, userFiles }) {
    const inFile = [...localPaths(project), ...userPaths(environment)].find((path) => isTrue(setting((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('pdm', path, userFiles.get(path)))));
    const inVariable = environment['PDM_USE_UV'];
    if (inVariable === undefined ? inFile === undefined : !isTrue(inVariable))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'configure pdm',
        cause: 'it is set to use uv (use_uv), to which it would hand the token as an argument',
        remedy: 'Set PDM_USE_UV=false, or leave pdm out of clients and use uv itself',
        ...(inVariable === undefined ? { file: inFile } : {}),
    });
}
function setting(config) {
    return config['use_uv'];
}
/** As PDM reads it. */
function isTrue(value) {
    if (typeof value !== 'string')
        return value === true;
    return value !== '' && !['false', 'no', '0'].includes(value.toLowerCase());
}
function userPaths(environment) {
    const user = environment['PDM_CONFIG_FILE'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFolder */ .vg)(environment, 'pdm'), 'config.toml');
    return [user, '/etc/xdg/pdm/config.toml'];
}
function localPaths(project) {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pdm.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, '.pdm.toml')];
}


/***/ }),

/***/ 53626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   Oo: () => (/* binding */ isOfDomain),
/* harmony export */   gd: () => (/* binding */ leadsPast),
/* harmony export */   jq: () => (/* binding */ lineOfValue),
/* harmony export */   md: () => (/* binding */ indexUrlOfUser),
/* harmony export */   vg: () => (/* binding */ configFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);




/** What the clients of Python packages have in common. */
/** The index of a repository with the token in it, for clients that take it in no other way. */
function indexUrl(endpoint, token) {
    const [scheme, rest] = endpoint.split('://');
    return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}
/** The same with the user alone: who takes it asks a keyring for the password. */
function indexUrlOfUser(endpoint) {
    return `${endpoint.replace('://', '://aws@')}simple/`;
}
/** Whether an address is one of the repository's domain, which is all that the token is for. */
function isOfDomain(address, endpoint) {
    return typeof address === 'string' && URL.parse(address)?.host === new URL(endpoint).host;
}
/** Line of the first place where a value stands in a text, 1 where it is spelled in another way. */
function lineOfValue(text, value) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, Math.max(text.indexOf(String(value)), 0));
}
/** The configuration folder of a program that follows `platformdirs`. */
function configFolder(environment, program) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    if (process.platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', program);
    if (process.platform === 'win32' && environment['APPDATA'])
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['APPDATA'], program);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), program);
}
/** What takes packages from elsewhere, on a machine where nobody but `login` looks. */
function leadsPast(client, setting, place = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: `configure ${client}`,
        cause: `${setting} is set: ${client} would take packages from there, past the repository`,
        remedy: place.file === undefined
            ? `Unset it, or leave ${client} out of clients`
            : `Remove it from that file, or leave ${client} out of clients`,
        ...place,
    });
}


/***/ }),

/***/ 57476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ tablesIn),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   vU: () => (/* binding */ readTomlFile)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51362);



/**
 * A file of the user's.
 *
 * @param client for the message
 * @returns empty where there is no such file
 * @throws GateError 'input' where it is not TOML
 */
function readTomlFile(client, file, text) {
    if (text === undefined)
        return {};
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
            doing: `read what ${file.split('/').at(-1)} says to ${client}`,
            cause: `it is not valid TOML (${error.message.split('\n', 1)[0]})`,
            remedy: 'Mend that line',
            file,
            line: Math.min(error.line, (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfOffset */ .hW)(text, text.length)),
            underlying: error,
        });
    }
}
/** A table of tables; empty where it is something else. */
function tableIn(value, ...path) {
    let table = value;
    for (const key of path)
        table = isTable(table) ? table[key] : undefined;
    return isTable(table) ? table : {};
}
/** An array of tables; without whatever else is in it. */
function tablesIn(value) {
    return Array.isArray(value) ? value.filter(isTable) : [];
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
