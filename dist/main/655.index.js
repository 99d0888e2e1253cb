export const id = 655;
export const ids = [655];
export const modules = {

/***/ 1362:
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

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ npmUserConfig),
/* harmony export */   fr: () => (/* binding */ withoutScheme),
/* harmony export */   o7: () => (/* binding */ credentialPrefixes),
/* harmony export */   x: () => (/* binding */ iniKeyOf),
/* harmony export */   yO: () => (/* binding */ npmUserConfigPath)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);



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

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yarn: () => (/* binding */ yarn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1832);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1362);
/* harmony import */ var _npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7193);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3643);







/**
 * Yarn, of both kinds: which one runs is decided when it is called, by corepack, `yarnPath` or PATH. Neither minds the
 * other's variables.
 *
 * Yarn 1 reads the user configuration of npm, and sends the token for packages without a scope only if `always-auth`
 * is set. Yarn 2 and later, "berry", read no `.npmrc`. Their token has a variable of its own, in whose value they put
 * the value of ours: Yarn 1 prints all variables of that prefix on `yarn config list`.
 *
 * @see Yarn 1 docs, "yarn config" and ".yarnrc"; Yarn docs, "Settings (.yarnrc.yml)"
 */
const yarn = {
    name: 'yarn',
    reads: (environment, project) => [
        (0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__/* .npmUserConfigPath */ .yO)(environment),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, MANIFEST),
        ...new Set([...foldersUpFrom(project), homeOf(environment)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SETTINGS))),
    ],
    plan,
};
const MANIFEST = 'package.json';
const SETTINGS = '.yarnrc.yml';
function plan(context) {
    const { endpoint, publishEndpoint, environment, tokenVariable } = context;
    const scopes = isBerry(context) ? context.further : [];
    checkSettings(withoutBlock(context, scopes));
    const { variables, file } = (0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__/* .npmUserConfig */ .TG)(context);
    const { protocol, hostname } = new URL(endpoint);
    return {
        variables: {
            ...variables,
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .inBothCases */ .eD)({
                // npm, where it runs as well, warns about it.
                ...(isBerry(context) ? {} : { NPM_CONFIG_ALWAYS_AUTH: 'true' }),
                YARN_NPM_REGISTRY_SERVER: endpoint,
                YARN_NPM_PUBLISH_REGISTRY: publishEndpoint,
                YARN_NPM_ALWAYS_AUTH: 'true',
                YARN_NPM_AUTH_TOKEN: `\${${tokenVariable}}`,
                // The embedded CodeArtifact.
                ...(protocol === 'http:' ? { YARN_UNSAFE_HTTP_WHITELIST: hostname } : {}),
            }, environment),
        },
        secrets: (tokenOf) => Object.fromEntries(scopes.map(({ key, tokenVariable: of }) => [scopeVariable(key), tokenOf(of)])),
        files: [file],
        blocks: scopes.length === 0
            ? []
            : [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(environment), SETTINGS), text: blockOf(scopes, ageGateOf(context)) }],
        warnings: [],
    };
}
/**
 * Yarn 2 and later take scopes from files alone, and none of these is ours, so the user's gets lines at its end. They
 * name no variable of one login: two logins to the same repositories share them.
 *
 * A scope that has settings has an age gate of its own, whatever the general one is, unless it is told.
 */
function blockOf(scopes, ageGate) {
    const gate = ageGate === undefined ? [] : [`    npmMinimalAgeGate: ${JSON.stringify(String(ageGate))}`];
    return [
        '# >>> codeartifact-gate: taken out again by logout',
        'npmScopes:',
        ...scopes.flatMap(({ key, endpoint, publishEndpoint }) => [
            `  ${JSON.stringify(key.slice(1))}:`,
            `    npmRegistryServer: ${JSON.stringify(endpoint)}`,
            `    npmPublishRegistry: ${JSON.stringify(publishEndpoint)}`,
            '    npmAlwaysAuth: true',
            `    npmAuthToken: "\${${scopeVariable(key)}-}"`,
            ...gate,
        ]),
        '# <<< codeartifact-gate',
        '',
    ].join('\n');
}
/** The general one. The environment goes first, then the nearest file. */
function ageGateOf({ environment, userFiles }) {
    const variable = environment['YARN_NPM_MINIMAL_AGE_GATE'];
    if (variable !== undefined)
        return variable;
    return [...userFiles]
        .filter(([path]) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SETTINGS)
        .map(([file, text]) => (0,_config_document_js__WEBPACK_IMPORTED_MODULE_2__.parseConfigDocument)(text, file).value['npmMinimalAgeGate'])
        .find((value) => value !== undefined);
}
function scopeVariable(scope) {
    return `CODEARTIFACT_GATE_YARN_${Buffer.from(scope.slice(1)).toString('hex').toUpperCase()}`;
}
/** As far as the project says. */
function isBerry({ project, environment, userFiles }) {
    const named = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .packageManagerOf */ .n)(userFiles.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, MANIFEST)));
    if (named?.name === 'yarn')
        return !/^[01]\./.test(named.version);
    const ofUser = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(environment), SETTINGS);
    return [...userFiles.keys()].some((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SETTINGS && path !== ofUser);
}
/** Another login's lines are not the user's: with the same text they are shared. */
function withoutBlock(context, scopes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(context.environment), SETTINGS);
    const text = context.userFiles.get(path);
    if (text === undefined || scopes.length === 0)
        return context;
    const own = text.replace(blockOf(scopes, ageGateOf(context)), '');
    const { value, lineOf } = (0,_config_document_js__WEBPACK_IMPORTED_MODULE_2__.parseConfigDocument)(own, path);
    if (value['npmScopes'] !== undefined)
        throw collision('npmScopes is there already, and can be there once', path, lineOf(['npmScopes']));
    return { ...context, userFiles: new Map([...context.userFiles, [path, own]]) };
}
/**
 * Settings of one registry stand in the place of the general ones, also where they have no token. And a scope whose
 * registry has no credentials of its own is served by the general ones: the token would be sent there.
 */
function checkSettings(context) {
    const ours = (0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__/* .credentialPrefixes */ .o7)(context);
    const all = [...context.userFiles]
        .filter(([path]) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SETTINGS)
        .map(([file, text]) => readSettings(file, text));
    for (const { file, lineOf, registries } of all) {
        for (const [prefix, address] of registries) {
            if (!ours.includes(prefix))
                continue;
            const cause = 'npmRegistries has settings of its own for the repository';
            throw collision(cause, file, lineOf(['npmRegistries', address]));
        }
    }
    for (const { file, lineOf, scopes } of all) {
        for (const [scope, value] of Object.entries(scopes)) {
            const settings = tableOf(value);
            const hasCredentials = ['npmAuthToken', 'npmAuthIdent'].some((key) => settings[key] != null);
            for (const key of ['npmRegistryServer', 'npmPublishRegistry']) {
                const prefix = (0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutScheme */ .fr)(String(settings[key] ?? ''));
                if (prefix === '')
                    continue;
                const line = lineOf(['npmScopes', scope, key]);
                if (hasCredentials && ours.includes(prefix))
                    throw collision(`npmScopes has credentials of its own for @${scope}`, file, line);
                const isCovered = hasCredentials || all.some(({ registries }) => registries.has(prefix));
                if (!isCovered && hostOf(prefix) !== hostOf(ours[0]))
                    throw collision(`the registry of @${scope} has no credentials, so the token would go there`, file, line);
            }
        }
    }
}
function readSettings(file, text) {
    const { value, lineOf } = (0,_config_document_js__WEBPACK_IMPORTED_MODULE_2__.parseConfigDocument)(text, file);
    const addresses = Object.keys(tableOf(value['npmRegistries']));
    return {
        file,
        lineOf,
        registries: new Map(addresses.map((address) => [(0,_npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutScheme */ .fr)(address), address])),
        scopes: tableOf(value['npmScopes']),
    };
}
/** One domain has one token. @param prefix `//host/path`, or whatever stood there in its place */
function hostOf(prefix) {
    return prefix.split('/')[2]?.toLowerCase();
}
function tableOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function homeOf(environment) {
    return environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}
function foldersUpFrom(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}
function collision(cause, file, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
        doing: 'configure Yarn',
        cause,
        remedy: 'Remove that setting or give the registry credentials, or leave yarn out of clients',
        file,
        line,
    });
}


/***/ })

};
