export const id = 3255;
export const ids = [3255,8132,2842,5080];
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

/***/ 53255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hatch: () => (/* binding */ hatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98132);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53626);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57476);
/* harmony import */ var _uv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42842);






/**
 * Hatch: it installs by pip or by uv, as each environment says, and publishes by itself.
 *
 * @see Hatch docs, "Environment configuration" and "Publishing"
 */
const hatch = {
    name: 'hatch',
    reads: (environment, project) => [
        ..._pip_js__WEBPACK_IMPORTED_MODULE_2__.pip.reads(environment, project),
        ..._uv_js__WEBPACK_IMPORTED_MODULE_5__.uv.reads(environment, project),
        ...configPaths(project),
    ],
    plan,
};
function plan(context) {
    const { project, publishEndpoint, tokenVariable, userFiles } = context;
    for (const file of configPaths(project))
        refuseOwnIndex(file, userFiles.get(file));
    const installers = [_pip_js__WEBPACK_IMPORTED_MODULE_2__.pip.plan(context), _uv_js__WEBPACK_IMPORTED_MODULE_5__.uv.plan(context)];
    return {
        variables: {
            ...Object.assign({}, ...installers.map(({ variables }) => variables)),
            HATCH_INDEX_REPO: publishEndpoint,
            HATCH_INDEX_USER: 'aws',
        },
        secrets: (tokenOf) => ({
            ...Object.assign({}, ...installers.map(({ secrets }) => secrets(tokenOf))),
            HATCH_INDEX_AUTH: tokenOf(tokenVariable),
        }),
        path: installers.flatMap(({ path = [] }) => path),
        files: [],
        blocks: [],
        warnings: installers.flatMap(({ warnings }) => warnings),
    };
}
/** Variables of an environment of Hatch's replace those of the shell. */
function refuseOwnIndex(file, text) {
    const document = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readTomlFile */ .vU)('hatch', file, text);
    const environments = file.endsWith('pyproject.toml')
        ? (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tableIn */ .sV)(document, 'tool', 'hatch', 'envs')
        : (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tableIn */ .sV)(document, 'envs');
    for (const [name, environment] of Object.entries(environments)) {
        const variable = Object.keys((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tableIn */ .sV)(environment, 'env-vars')).find((key) => /^(?:PIP|UV)_(?:.*INDEX|FIND_LINKS)/i.test(key));
        if (variable === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
            doing: 'configure hatch',
            cause: `its environment ${name} sets ${variable}, which would take the place of the repository`,
            remedy: 'Remove it: login sets the index',
            file,
            line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfValue */ .jq)(text, variable),
        });
    }
}
function configPaths(project) {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'hatch.toml')];
}


/***/ }),

/***/ 98132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pip: () => (/* binding */ pip),
/* harmony export */   variableWarnings: () => (/* binding */ variableWarnings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51362);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53626);
/* harmony import */ var _twine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95080);





/**
 * pip, and twine with it, by which its users publish: variables alone, no file. pip has no way to take a password by
 * reference, so the token is part of the value of PIP_INDEX_URL. With a helper, pip 23.1 or newer asks a keyring; twine
 * looks for one inside of its own Python, so it is not set up then, unless it is named as a client itself.
 *
 * @see pip docs, "Configuration"; AWS CodeArtifact user guide, "Configure and use pip"
 */
const pip = {
    name: 'pip',
    reads: configPaths,
    plan,
};
const OTHER_SOURCES = ['PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'];
function plan(context) {
    const { environment, userFiles } = context;
    return {
        ...indexPlan(context),
        files: [],
        blocks: [],
        warnings: [
            ...variableWarnings(environment),
            ...[...userFiles].flatMap(([file, text]) => fileWarnings(file, text)),
        ],
    };
}
function indexPlan(context) {
    const { endpoint, environment, helper, tokenVariable } = context;
    if (helper !== undefined) {
        const variables = {
            PIP_NO_INPUT: '1',
            PIP_INDEX_URL: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexUrlOfUser */ .md)(endpoint),
            PIP_KEYRING_PROVIDER: 'subprocess',
        };
        return {
            variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)(variables, environment),
            secrets: () => ({}),
            path: [helper.keyringFolder],
        };
    }
    const publishing = _twine_js__WEBPACK_IMPORTED_MODULE_3__.twine.plan(context);
    return {
        variables: { ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)({ PIP_NO_INPUT: '1' }, environment), ...publishing.variables },
        secrets: (tokenOf) => ({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .inBothCases */ .eD)({ PIP_INDEX_URL: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexUrl */ .E5)(endpoint, tokenOf(tokenVariable)) }, environment),
            ...publishing.secrets(tokenOf),
        }),
    };
}
/** Of other sources that pip takes from the environment, and whoever calls pip. */
function variableWarnings(environment) {
    return OTHER_SOURCES.filter((name) => environment[name] !== undefined && environment[name] !== '').map((name) => ({
        message: `${name} is set: pip takes packages from there as well, past the repository. Unset it`,
    }));
}
function fileWarnings(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const key = /^\s*(extra[-_]index[-_]url|find[-_]links)\s*[=:]/i.exec(line)?.[1];
        if (key === undefined)
            return [];
        const message = `${key} is set: pip takes packages from there as well, past the repository. Remove it`;
        return [{ message, file, line: index + 1 }];
    });
}
/** Where pip looks, weakest first. */
function configPaths(environment) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const named = environment['PIP_CONFIG_FILE'];
    const virtual = environment['VIRTUAL_ENV'];
    const paths = [
        '/etc/pip.conf',
        '/etc/xdg/pip/pip.conf',
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
    ];
    if (environment['APPDATA'] !== undefined)
        paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['APPDATA'], 'pip', 'pip.ini'));
    if (virtual !== undefined && virtual !== '')
        paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(virtual, 'pip.conf'));
    if (named !== undefined && named !== '')
        paths.push(named);
    return paths;
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


/***/ }),

/***/ 95080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   twine: () => (/* binding */ twine)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51362);

/** twine: variables alone. @see twine docs, "Environment variables" */
const twine = {
    name: 'twine',
    reads: () => [],
    plan,
};
function plan({ environment, publishEndpoint, tokenVariable }) {
    return {
        variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .inBothCases */ .eD)({ TWINE_USERNAME: 'aws', TWINE_REPOSITORY_URL: publishEndpoint, TWINE_NON_INTERACTIVE: '1' }, environment),
        secrets: (tokenOf) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .inBothCases */ .eD)({ TWINE_PASSWORD: tokenOf(tokenVariable) }, environment),
        files: [],
        blocks: [],
        warnings: [],
    };
}


/***/ }),

/***/ 42842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uv: () => (/* binding */ uv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53626);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57476);



/**
 * uv 0.4.23 or newer: variables alone. The index has a name, and with it a password of its own, so that the token is in
 * no address. uv uses it for every other index of the domain that the project names as well.
 *
 * With a helper the address has the user in it, and uv asks a keyring for the password.
 *
 * The name is another in each login: uv sends the password of a name wherever the project says that name is.
 *
 * @see uv docs, "Package indexes" and "Environment variables"
 */
const uv = {
    name: 'uv',
    reads: (environment, project) => [...userPaths(environment), ...projectPaths(project)],
    plan,
};
/** Sources that are asked before the default index, in the environment. */
const OTHER_SOURCES = ['UV_INDEX', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'];
/** What goes before, or does not go together with, the address and the user to publish with. */
const OTHER_TARGETS = ['UV_PUBLISH_TOKEN', 'UV_PUBLISH_INDEX'];
function plan(context) {
    const { endpoint, environment, project, userFiles } = context;
    for (const name of OTHER_SOURCES) {
        const addresses = (environment[name] ?? '').split(/[\s,]+/).filter((word) => word !== '');
        const isOurs = addresses.every((address) => (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfDomain */ .Oo)(address.replace(/^[\w.-]+=/, ''), endpoint));
        if (!isOurs)
            throw (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsPast */ .gd)('uv', name);
    }
    for (const name of OTHER_TARGETS)
        if (environment[name])
            throw (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsPast */ .gd)('uv', name);
    for (const file of userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = otherSources((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTomlFile */ .vU)('uv', file, text), endpoint);
        if (other !== undefined)
            throw (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsPast */ .gd)('uv', other.setting, { file, line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfValue */ .jq)(text, other.value) });
    }
    return {
        ...indexPlan(context),
        files: [],
        blocks: [],
        warnings: projectPaths(project).flatMap((file) => projectWarnings(file, userFiles.get(file), endpoint)),
    };
}
function indexPlan({ endpoint, helper, publishEndpoint, tokenVariable, }) {
    const name = tokenVariable.toLowerCase();
    const publishing = {
        UV_PUBLISH_URL: publishEndpoint,
        UV_PUBLISH_USERNAME: 'aws',
        // CodeArtifact takes none.
        UV_PUBLISH_NO_ATTESTATIONS: 'true',
    };
    if (helper !== undefined)
        return {
            variables: {
                UV_DEFAULT_INDEX: `${name}=${(0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexUrlOfUser */ .md)(endpoint)}`,
                UV_KEYRING_PROVIDER: 'subprocess',
                ...publishing,
            },
            secrets: () => ({}),
            path: [helper.keyringFolder],
        };
    return {
        variables: {
            UV_DEFAULT_INDEX: `${name}=${endpoint}simple/`,
            [`UV_INDEX_${tokenVariable}_USERNAME`]: 'aws',
            ...publishing,
        },
        secrets: (tokenOf) => ({
            [`UV_INDEX_${tokenVariable}_PASSWORD`]: tokenOf(tokenVariable),
            UV_PUBLISH_PASSWORD: tokenOf(tokenVariable),
        }),
    };
}
/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(file, text, endpoint) {
    const document = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTomlFile */ .vU)('uv', file, text);
    const settings = file.endsWith('pyproject.toml') ? (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .tableIn */ .sV)(document, 'tool', 'uv') : document;
    return otherSources(settings, endpoint).map(({ setting, value }) => ({
        message: `${setting} is set: uv takes packages from there as well, past the repository. Remove it`,
        file,
        line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfValue */ .jq)(text, value),
    }));
}
/** The default index is replaced by ours, an explicit one is for packages that the project names. */
function otherSources(settings, endpoint) {
    const indexes = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .tablesIn */ .N$)(settings['index'])
        .filter((index) => index['default'] !== true && index['explicit'] !== true)
        .map((index) => ({ setting: 'index', value: index['url'] }));
    const lists = [settings, (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_2__/* .tableIn */ .sV)(settings, 'pip')].flatMap((table) => ['extra-index-url', 'find-links'].flatMap((setting) => [table[setting] ?? []].flat().map((value) => ({ setting, value }))));
    return [...indexes, ...lists].filter(({ value }) => !(0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfDomain */ .Oo)(value, endpoint));
}
function userPaths(environment) {
    const named = environment['UV_CONFIG_FILE'];
    if (named)
        return [named];
    if (environment['UV_NO_CONFIG'])
        return [];
    const home = environment['HOME'];
    // uv follows the XDG folders on macOS, too.
    const user = process.platform === 'darwin' && home
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.config'), 'uv')
        : (0,_python_index_js__WEBPACK_IMPORTED_MODULE_1__/* .configFolder */ .vg)(environment, 'uv');
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(user, 'uv.toml'), '/etc/xdg/uv/uv.toml', '/etc/uv/uv.toml'];
}
function projectPaths(project) {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'uv.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(project, 'pyproject.toml')];
}


/***/ })

};
