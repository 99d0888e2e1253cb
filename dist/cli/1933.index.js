export const id = 1933;
export const ids = [1933];
export const modules = {

/***/ 11933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cargo: () => (/* binding */ cargo)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51362);





/**
 * cargo: the registry and its token are variables. That it stands for the public crates registry can only be said in
 * a file: two lines without a secret and without an address, the same for every login, at the end of the user's own.
 * Further targets are registries of their names. With a helper it is the credential provider that gives the token.
 *
 * @see Cargo book, "Configuration", "Source replacement" and "Registry authentication"
 */
const cargo = {
    name: 'cargo',
    reads: (environment) => configPaths(environment),
    plan,
};
const REGISTRY = 'codeartifact';
const BLOCK = `# >>> codeartifact-gate: taken out again by logout
[source.crates-io]
replace-with = "${REGISTRY}"
# <<< codeartifact-gate
`;
function plan(context) {
    const { environment, further, helper, userFiles } = context;
    const [legacy, current] = configPaths(environment);
    // Where both exist, cargo reads the one without the ending.
    const path = userFiles.has(legacy) ? legacy : current;
    checkUserConfig(path, userFiles.get(path) ?? '', [REGISTRY, ...further.map(({ key }) => key)]);
    const registries = [{ ...context, key: REGISTRY }, ...further];
    return {
        variables: Object.assign({}, ...registries.map(({ key, endpoint }) => ({
            [`${variablesOf(key)}_INDEX`]: `sparse+${endpoint}`,
            // Without a provider cargo does not use a token; named for this registry, others keep theirs.
            [`${variablesOf(key)}_CREDENTIAL_PROVIDER`]: helper?.cargo ?? 'cargo:token',
        }))),
        secrets: (tokenOf) => helper === undefined
            ? Object.fromEntries(registries.map(({ key, tokenVariable }) => [`${variablesOf(key)}_TOKEN`, tokenOf(tokenVariable)]))
            : {},
        files: [],
        blocks: [{ path, text: BLOCK }],
        warnings: [],
    };
}
function variablesOf(registry) {
    return `CARGO_REGISTRIES_${registry.toUpperCase().replaceAll('-', '_')}`;
}
function configPaths(environment) {
    const home = environment['CARGO_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cargo');
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'config.toml')];
}
/** Another login's block is not the user's: with the same text it is shared. */
function checkUserConfig(file, text, names) {
    const own = text.replace(BLOCK, '');
    const config = parseConfig(file, own);
    const source = tableOf(config['source']);
    const registries = tableOf(config['registries']);
    if ('crates-io' in source)
        throw collision(file, text, 'source.crates-io');
    for (const name of names) {
        if (name in source)
            throw collision(file, text, `source.${name}`);
        if (name in registries)
            throw collision(file, text, `registries.${name}`);
    }
    // A `source = { … }` on one line cannot be added to.
    if (own !== '')
        parseConfig(file, `${own}\n${BLOCK}`);
}
function parseConfig(file, text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: 'add to the cargo configuration',
            cause: `it is not valid TOML, or would not be after it (${error.message.split('\n', 1)[0]})`,
            remedy: 'Mend that line, or leave cargo out of clients',
            file,
            line: Math.min(error.line, (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOfOffset */ .hW)(text, text.length)),
            underlying: error,
        });
    }
}
function tableOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function collision(file, text, key) {
    const last = key.split('.').at(-1);
    const offset = text.search(new RegExp(`^[^#\\n]*\\b${last}\\b`, 'm'));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
        doing: 'configure cargo',
        cause: `the configuration already has ${key}`,
        remedy: 'Remove it, or leave cargo out of clients',
        file,
        line: (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOfOffset */ .hW)(text, Math.max(offset, 0)),
    });
}


/***/ }),

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


/***/ })

};
