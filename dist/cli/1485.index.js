export const id = 1485;
export const ids = [1485,8132,5080];
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

/***/ 41485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipenv: () => (/* binding */ pipenv)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _pip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98132);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53626);
/* harmony import */ var _toml_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57476);






/**
 * Pipenv: variables alone. A mirror stands for the public index; it is an address with the token in it, which Pipenv
 * itself hands on to pip in a netrc of its temporary folder, for as long as it runs. A source of the Pipfile that is
 * the repository gets its password by the variable that it names.
 *
 * @see Pipenv docs, "Specifying Package Indexes" and "Credentials"
 */
const pipenv = {
    name: 'pipenv',
    reads: (environment, project) => [pipfilePath(environment, project)],
    plan,
};
/**
 * SHA-256 of the two addresses of the public index that Pipenv's `is_pypi_url` knows. Matched by digest, so that they
 * are matched whole and no public host is named here.
 */
const PUBLIC_INDEX_SHA256 = [
    '5a06749b2297be54ac5699f6f2761716adc5001a2d5f8b915ab2172922dd5706',
    'a5e3d2a49ea57d03ea40d96a892e364ac440054a7b7a66f2a1b4895e7924c7f3',
];
const VARIABLE = /\$(?:(\w+)|\{(\w+)\})/g;
function plan(context) {
    const { endpoint, environment, project, tokenVariable, userFiles } = context;
    const file = pipfilePath(environment, project);
    const text = userFiles.get(file);
    const sources = (0,_toml_file_js__WEBPACK_IMPORTED_MODULE_5__/* .tablesIn */ .N$)((0,_toml_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readTomlFile */ .vU)('pipenv', file, text)['source']).map(({ name, url }) => ({
        name: String(name),
        url: String(url),
        place: { file, line: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOfValue */ .jq)(text, url) },
    }));
    const passwords = sources.flatMap(({ url, place }) => passwordVariable(url, endpoint, place) ?? []);
    const others = sources.filter(({ url }) => !(0,_python_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfDomain */ .Oo)(withoutUser(url), endpoint));
    for (const { url, name, place } of others) {
        if (!variablesIn(url).some((variable) => passwords.includes(variable)))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'configure pipenv',
            cause: `the source ${name} is not of this CodeArtifact domain, and would be sent its token`,
            remedy: 'Name another variable there, or leave pipenv out of clients',
            ...place,
        });
    }
    return {
        // Its resolver is a process of its own otherwise, asked by a file that stays behind, with the token in it.
        variables: { PIPENV_RESOLVER_PARENT_PYTHON: '1' },
        secrets: (tokenOf) => ({
            PIPENV_PYPI_MIRROR: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexUrl */ .E5)(endpoint, tokenOf(tokenVariable)),
            ...Object.fromEntries(passwords.map((name) => [name, tokenOf(tokenVariable)])),
        }),
        files: [],
        blocks: [],
        warnings: [
            ...(0,_pip_js__WEBPACK_IMPORTED_MODULE_3__.variableWarnings)(environment),
            ...others
                .filter(({ url }) => !isPublicIndex(url))
                .map(({ name, place }) => ({
                message: `the source ${name} is set: Pipenv takes packages from there as well, past the repository. Remove it`,
                ...place,
            })),
        ],
    };
}
/** Over http as well, with a slash at its end or without: the mirror stands for all of them. */
function isPublicIndex(url) {
    const address = url.replace(/^http:/, 'https:').replace(/\/$/, '');
    return PUBLIC_INDEX_SHA256.includes((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(address).digest('hex'));
}
/** @returns undefined for a source of another domain */
function passwordVariable(url, endpoint, place) {
    if (!(0,_python_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfDomain */ .Oo)(withoutUser(url), endpoint))
        return undefined;
    const [, user = ''] = /^https?:\/\/([^/]*)@/.exec(url) ?? [];
    const name = /^aws:\$(?:(\w+)|\{(\w+)\})$/.exec(user);
    const variable = name?.[1] ?? name?.[2];
    // A Pipfile must not be able to set just any variable.
    if (variable !== undefined && /^[A-Z_]+_(?:TOKEN|PASSWORD)$/.test(variable))
        return variable;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure pipenv',
        cause: user === ''
            ? 'a source of this CodeArtifact domain has no password, and Pipenv takes one from the address alone'
            : 'the credentials of a source of this CodeArtifact domain are not `aws:` and a variable in capitals that ends in _TOKEN or _PASSWORD',
        remedy: `Write ${endpoint.replace('://', `://aws:\${CODEARTIFACT_AUTH_TOKEN}@`)}simple/, just so, with the variable's name in it: login sets it`,
        ...place,
    });
}
function withoutUser(url) {
    return url.replace(/^(https?:\/\/)[^/]*@/, '$1');
}
function variablesIn(url) {
    return [...url.matchAll(VARIABLE)].map(([, bare, braced]) => (bare ?? braced));
}
function pipfilePath(environment, project) {
    return environment['PIPENV_PIPFILE'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, 'Pipfile');
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


/***/ })

};
