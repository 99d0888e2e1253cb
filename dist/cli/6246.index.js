export const id = 6246;
export const ids = [6246];
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

/***/ 26246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   swift: () => (/* binding */ swift)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);




/**
 * SwiftPM 6.3.2 or newer: the token is in `SWIFTPM_NETRC_DATA`, by host, so that it goes to no registry that a project
 * names. Older versions take credentials from files alone, and so have none here.
 *
 * Where the registries are can only be said in a file: the user's `registries.json`, which is added for the time of the
 * login where there is none. One that is there stays as it is, and must say the same. Further targets are scopes.
 *
 * @see SwiftPM docs, "Package Registry Usage"; SwiftPM, Workspace+Configuration.swift, FileSystem+Extensions.swift
 */
const swift = {
    name: 'swift',
    reads: (environment, project) => [userPath(environment), projectPath(project)],
    plan,
};
const NETRC = 'SWIFTPM_NETRC_DATA';
/** What goes before, and to every registry. */
const OUTRANKING = ['SWIFTPM_REGISTRY_TOKEN', 'SWIFTPM_REGISTRY_LOGIN'];
/** @see Swift Package Registry Service Specification, 3.6.1 "Package scope" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
function plan(context) {
    const { environment, project, userFiles } = context;
    for (const name of OUTRANKING) {
        if (environment[name])
            throw refuse(`the variable ${name} is set, whose value SwiftPM would send to every registry`, `Unset ${name}`);
    }
    const tokens = tokenVariablesByHost(context);
    const registries = new Map([
        ['[default]', context.endpoint],
        ...context.further.map(({ key, endpoint }) => [scopeOf(key), endpoint]),
    ]);
    const text = registriesJson(registries, (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(context));
    const path = userPath(environment);
    const present = userFiles.get(path);
    const isThere = present !== undefined && present !== text;
    if (isThere)
        checkUserFile(path, present, registries);
    return {
        variables: {},
        secrets: (tokenOf) => ({
            [NETRC]: [
                ...[...tokens].map(([host, variable]) => `machine ${host} login token password ${tokenOf(variable)}`),
                ...othersLines(environment[NETRC], tokens),
            ].join('\n'),
        }),
        files: [],
        blocks: isThere ? [] : [{ path, text }],
        warnings: projectWarnings(projectPath(project), userFiles.get(projectPath(project)), context),
    };
}
/** A line of netrc is for a host, whatever its port and path. */
function tokenVariablesByHost(context) {
    const variables = new Map();
    for (const { endpoint, publishEndpoint, tokenVariable } of (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(context)) {
        for (const address of [endpoint, publishEndpoint]) {
            const { hostname } = new URL(address);
            if ((variables.get(hostname) ?? tokenVariable) !== tokenVariable)
                throw refuse(`repositories of two domains have the host ${hostname}, and SwiftPM keeps one token for a host`, 'Give it repositories of one domain');
            variables.set(hostname, tokenVariable);
        }
    }
    return variables;
}
/** The user's own lines, without those of an earlier login. */
function othersLines(netrc, tokens) {
    return (netrc ?? '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !tokens.has(/^machine (\S+) login token /.exec(line)?.[1] ?? ''));
}
function scopeOf(key) {
    const scope = key.slice(1);
    if (SCOPE.test(scope))
        return scope;
    throw refuse(`${key} is no scope of Swift packages`, 'Name one of letters, digits and hyphens');
}
/** As SwiftPM itself writes it. */
function registriesJson(registries, targets) {
    const hosts = new Set(targets.flatMap(({ endpoint, publishEndpoint }) => [
        new URL(endpoint).host,
        new URL(publishEndpoint).host,
    ]));
    const document = {
        authentication: Object.fromEntries([...hosts].map((host) => [host, { type: 'token' }])),
        registries: Object.fromEntries([...registries].map(([scope, url]) => [scope, { supportsAvailability: false, url }])),
        version: 1,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** JSON cannot be added to. */
function checkUserFile(file, text, wanted) {
    const found = registriesIn(text);
    for (const [scope, url] of wanted) {
        if (found?.get(scope)?.replace(/\/$/, '') === url.replace(/\/$/, ''))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'configure SwiftPM',
            cause: `the configuration does not name the repository for ${scope}, and cannot be added to`,
            remedy: `Write ${url} into it, remove it, or leave swift out of clients`,
            file,
            line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, Math.max(text.indexOf(`"${scope}"`), 0)),
        });
    }
}
/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(file, text, context) {
    const ours = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsOf */ .QR)(context).map(({ endpoint }) => endpoint.replace(/\/$/, ''));
    return [...(registriesIn(text ?? '{}') ?? [])]
        .filter(([, url]) => !ours.includes(url.replace(/\/$/, '')))
        .map(([scope]) => ({
        message: `SwiftPM takes packages of ${scope === '[default]' ? 'every scope' : scope} from another registry, past the repository. Remove it`,
        file,
        line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, Math.max(text.indexOf(`"${scope}"`), 0)),
    }));
}
/** Address by scope; undefined for what is no such document. */
function registriesIn(text) {
    try {
        const { registries } = JSON.parse(text);
        return new Map(Object.entries(registries ?? {}).map(([scope, { url }]) => [scope, String(url)]));
    }
    catch {
        return undefined;
    }
}
function refuse(cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure SwiftPM',
        cause,
        remedy: `${remedy}, or leave swift out of clients`,
    });
}
function userPath(environment) {
    const home = environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const folder = process.platform === 'darwin'
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'org.swift.swiftpm')
        : environment['XDG_CONFIG_HOME']
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment['XDG_CONFIG_HOME'], 'swiftpm')
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.swiftpm');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'configuration', 'registries.json');
}
function projectPath(project) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.swiftpm', 'configuration', 'registries.json');
}


/***/ })

};
