export const id = 7144;
export const ids = [7144];
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

/***/ 47193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ npmUserConfig),
/* harmony export */   fr: () => (/* binding */ withoutScheme),
/* harmony export */   o7: () => (/* binding */ credentialPrefixes),
/* harmony export */   x: () => (/* binding */ iniKeyOf),
/* harmony export */   yO: () => (/* binding */ npmUserConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51362);



const USER_CONFIG = 'npmrc';
/**
 * One user configuration of ours, pointed to by a variable, which refers to the token by name. All of its readers get
 * the same: whichever of them are configured, and in whatever order, they agree.
 *
 * With a helper, which pnpm alone knows, it names a program instead: login gives one only where pnpm is the only reader.
 *
 * `always-auth` is not written: of the four only Yarn 1 needs it, and npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
function npmUserConfig(context) {
    const { endpoint, environment, folder, further, helper, userFiles } = context;
    const scopes = further.map(({ key, endpoint: of }) => [`${key}:registry`, of]);
    const credentials = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(context).flatMap((target) => prefixesOf(target).map((prefix) => helper === undefined
        ? [`${prefix}/:_authToken`, `\${${target.tokenVariable}}`]
        : [`${prefix}/:tokenHelper`, helper.header(target.tokenVariable)]));
    const ours = [
        `registry=${endpoint}`,
        ...[...scopes, ...new Map(credentials)].map(([key, value]) => `${key}=${value}`),
        // npm would ask the repository for its own latest version.
        'update-notifier=false',
    ];
    const kept = keptLines(userFiles.get(npmUserConfigPath(environment)) ?? '', [
        'registry',
        ...scopes.map(([key]) => key),
        ...credentialPrefixes(context).flatMap((prefix) => [`${prefix}/:_authToken`, `${prefix}/:tokenHelper`]),
        'update-notifier',
        'always-auth',
    ]);
    return {
        variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .inBothCases */ .eD)({ NPM_CONFIG_USERCONFIG: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint }, environment),
        file: { name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') },
    };
}
function npmUserConfigPath(environment) {
    const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
    const value = name === undefined ? undefined : environment[name];
    return value === undefined || value === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.npmrc') : value;
}
/**
 * What these clients look credentials up by, without the slash at its end: the address without its scheme, of each
 * repository and of the one to publish to, which has the same token.
 */
function credentialPrefixes(context) {
    return [...new Set((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(context).flatMap(prefixesOf))];
}
function prefixesOf({ endpoint, publishEndpoint }) {
    return [endpoint, publishEndpoint].map(withoutScheme);
}
/** `//host/path`, of an address with or without a scheme, a user and a slash at its end. */
function withoutScheme(address) {
    return address
        .trim()
        .replace(/^[a-z]+:(?=\/\/)/i, '')
        .replace(/^\/\/[^/@]*@/, '//')
        .replace(/\/+$/, '');
}
/** Proxies, certificates, other registries' credentials: the user's settings stay in force but for those we set. */
function keptLines(text, dropped) {
    return text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== '' && !dropped.includes(iniKeyOf(line)));
}
/** @see the `ini` package, which npm reads its files with: keys may be quoted, and end in `[]` for lists */
function iniKeyOf(line) {
    const key = line.split('=', 1)[0].trim();
    const bare = /^(["'])(.*)\1$/.exec(key)?.[2] ?? key;
    return bare.replace(/\[\]$/, '').trim();
}


/***/ }),

/***/ 37144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npm: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var _npm_user_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47193);

/** npm: its user configuration. @see npm docs, "config" */
const npm = {
    name: 'npm',
    reads: (environment) => [(0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_0__/* .npmUserConfigPath */ .yO)(environment)],
    plan,
};
function plan(context) {
    const { variables, file } = (0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_0__/* .npmUserConfig */ .TG)(context);
    return { variables, secrets: () => ({}), files: [file], blocks: [], warnings: [] };
}


/***/ })

};
