export const id = 8536;
export const ids = [8536];
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

/***/ 18536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   poetry: () => (/* binding */ poetry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53626);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57476);




/**
 * Poetry: variables alone. Nothing but the project itself can make Poetry leave the public index, by a source; login
 * lends that source its credentials, which Poetry finds by the address, whatever its name.
 *
 * `poetry publish --repository codeartifact` publishes. The other name is another in each login: Poetry sends the
 * password of a name wherever the project says that the source of that name is.
 *
 * @see Poetry docs, "Configuration" and "Repositories"
 */
const poetry = {
    name: 'poetry',
    reads: (environment, project) => [...configPaths(environment, project), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml')],
    plan,
};
const PUBLISH = 'CODEARTIFACT';
function plan(context) {
    const { endpoint, publishEndpoint, tokenVariable } = context;
    // Names of repositories have no digits in variables of Poetry's.
    const install = tokenVariable.replace(/\d/g, (digit) => 'GHIJKLMNOP'[Number(digit)]);
    const { variables, warnings } = ownRepositories(context);
    return {
        variables: {
            ...variables,
            [`POETRY_REPOSITORIES_${install}_URL`]: `${endpoint}simple/`,
            [`POETRY_HTTP_BASIC_${install}_USERNAME`]: 'aws',
            [`POETRY_REPOSITORIES_${PUBLISH}_URL`]: publishEndpoint,
            [`POETRY_HTTP_BASIC_${PUBLISH}_USERNAME`]: 'aws',
        },
        secrets: (tokenOf) => ({
            [`POETRY_HTTP_BASIC_${install}_PASSWORD`]: tokenOf(tokenVariable),
            [`POETRY_HTTP_BASIC_${PUBLISH}_PASSWORD`]: tokenOf(tokenVariable),
        }),
        files: [],
        blocks: [],
        warnings: [...warnings, ...checkSources(context)],
    };
}
/** Where a repository is set by a variable, Poetry forgets those of its configuration: they are set in the same way. */
function ownRepositories({ environment, project, userFiles }) {
    const variables = {};
    const warnings = [];
    for (const file of configPaths(environment, project)) {
        const text = userFiles.get(file);
        for (const [name, repository] of Object.entries((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('poetry', file, text), 'repositories'))) {
            const url = typeof repository === 'string' ? repository : (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(repository)['url'];
            const spelled = name.toUpperCase().replaceAll('-', '_');
            if (typeof url !== 'string' || spelled === PUBLISH)
                continue;
            if (/^[A-Z_]+$/.test(spelled)) {
                const variable = `POETRY_REPOSITORIES_${spelled}_URL`;
                // What the environment says goes first, and the project before the user.
                if (environment[variable] === undefined)
                    variables[variable] ??= url;
                continue;
            }
            const message = `Poetry does not find the repository ${name} until logout: no variable can have its name. Rename it, in letters`;
            warnings.push({ message, file, line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfValue */ .jq)(text, url) });
        }
    }
    return { variables, warnings };
}
function checkSources({ endpoint, project, userFiles }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml');
    const text = userFiles.get(file);
    const document = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readTomlFile */ .vU)('poetry', file, text);
    const settings = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tableIn */ .sV)(document, 'tool', 'poetry');
    // There are Poetry projects below then, of which no more is known here.
    if (text === undefined || (document['project'] === undefined && Object.keys(settings).length === 0))
        return [];
    const sources = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tablesIn */ .N$)(settings['source']);
    const others = sources.filter(({ url }) => !(0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfDomain */ .Oo)(url, endpoint));
    const namesake = others.find((source) => spelling(source) === PUBLISH);
    if (namesake !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
            doing: 'configure poetry',
            cause: 'its source codeartifact is not of this CodeArtifact domain, and Poetry would send it the token',
            remedy: `Give it another name, or the address ${endpoint}simple/`,
            file,
            line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfValue */ .jq)(text, namesake['url'] ?? namesake['name']),
        });
    }
    if (!sources.some((source) => (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfDomain */ .Oo)(source['url'], endpoint) && isPrimary(source))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
            doing: 'configure poetry',
            cause: 'the project names no primary source of this CodeArtifact domain, and without one Poetry asks the public index',
            remedy: `Add [[tool.poetry.source]] with name = "shared" and url = "${endpoint}simple/" to it and run \`poetry lock\`, or leave poetry out of clients`,
            file,
        });
    }
    return others.map(({ name, url }) => ({
        message: `the source ${String(name)} is set: Poetry takes packages from there as well, past the repository. Remove it`,
        file,
        line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOfValue */ .jq)(text, url ?? name),
    }));
}
/** `default` is what older versions say. */
function isPrimary({ priority, secondary }) {
    return (priority === undefined || priority === 'primary' || priority === 'default') && secondary !== true;
}
function spelling({ name }) {
    return String(name).toUpperCase().replaceAll('-', '_');
}
/** Strongest first. */
function configPaths(environment, project) {
    const user = environment['POETRY_CONFIG_DIR'] || (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFolder */ .vg)(environment, 'pypoetry');
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'poetry.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'config.toml')];
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
