export const id = 7655;
export const ids = [7655,1832];
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

/***/ 57655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yarn: () => (/* binding */ yarn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21832);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51362);
/* harmony import */ var _npm_user_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47193);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23643);







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


/***/ }),

/***/ 21832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigDocument: () => (/* binding */ parseConfigDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


const MAX_DEPTH = 16;
/** Of a document with its aliases written out: keys and values. */
const MAX_PARTS = 20_000;
/** @throws GateError 'input' with file and line, for what `readDocument` objects to */
function parseConfigDocument(text, file) {
    const document = readDocument(text);
    if (!('problem' in document))
        return document;
    const { problem: cause, line, underlying } = document;
    const parts = { doing: 'read the configuration', cause, remedy: 'Mend that line', file, line };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', underlying === undefined ? parts : { ...parts, underlying });
}
const WITHOUT_REFERENCES = { maxDepth: MAX_DEPTH, maxAliases: 0 };
const WITH_REFERENCES = {
    maxDepth: MAX_DEPTH,
    maxAliases: MAX_PARTS,
    schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ),
};
/**
 * Reads YAML without what makes YAML surprising: no anchors or aliases (unless asked for), tags or repeated
 * keys, one document, one mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
function readDocument(text, { references = false } = {}) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH });
        const lineAt = lineCounter(text);
        const special = events.map((event) => specialOf(event, references)).find((found) => found !== undefined);
        if (special !== undefined)
            return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
        const places = placesOf(text, events, lineAt);
        if ('problem' in places)
            return places;
        // A file of comments alone sets nothing.
        const value = (events.length > 0 ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, references ? WITH_REFERENCES : WITHOUT_REFERENCES) : {}) ?? {};
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return { problem: 'it does not consist of `key: value` lines', line: 1 };
        return {
            value: value,
            lineOf: (path) => nearestPlace(places, path).place.line,
            scalarAt: (path) => {
                const { place, isExact } = nearestPlace(places, path);
                return isExact ? place.scalar : undefined;
            },
        };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const mark = error.mark;
        return {
            problem: `it is not valid YAML (${error.reason})`,
            line: (mark?.line ?? 0) + 1,
            underlying: error,
        };
    }
}
function specialOf(event, references) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        return undefined;
    if (!references && event.anchorStart !== -1) {
        const what = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? 'aliases (*name)' : 'anchors (&name)';
        return { what, offset: event.anchorStart };
    }
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.tagStart !== -1)
        return { what: 'tags (!name)', offset: event.tagStart };
    return undefined;
}
/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser, and for aliases here. */
function placesOf(text, events, lineAt) {
    const root = placeAt(1);
    const open = [];
    const anchored = new Map();
    let offset = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            // The place of a key is closed with its value.
            if (closed !== undefined)
                closed.place.isOpen = false;
            addTo(open.at(-1)?.place, closed?.place);
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        const parent = open.at(-1);
        // What is empty has no place of its own, but that of what stands before it.
        offset = Math.max(offset, startOf(event));
        const here = (name) => {
            const place = placeAt(lineAt(offset));
            parent.place.below.set(name, place);
            return place;
        };
        if (parent?.isMapping === true && parent.key === undefined && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            parent.key = here((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event));
            continue;
        }
        const place = parent === undefined
            ? root
            : parent.isMapping && parent.key !== undefined
                ? parent.key
                : here(String(parent.index));
        if (parent !== undefined) {
            parent.key = undefined;
            parent.index++;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const meant = anchored.get(text.slice(event.anchorStart, event.anchorEnd));
            // What no anchor names is for the parser to tell.
            if (meant !== undefined) {
                if (meant.isOpen)
                    return { problem: 'an alias stands within what it names', line: place.line };
                place.below = meant.below;
                place.scalar = meant.scalar;
                place.parts = meant.parts;
                place.depth = meant.depth;
            }
            if (open.length + place.depth > MAX_DEPTH || place.parts + sizeOf(open) > MAX_PARTS)
                return { problem: 'its aliases make it too large', line: place.line };
            addTo(parent?.place, place);
            continue;
        }
        if (event.anchorStart !== -1)
            anchored.set(text.slice(event.anchorStart, event.anchorEnd), place);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            const { valueStart, valueEnd, style } = event;
            const source = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
            place.scalar = { source, style, line: valueStart === -1 ? place.line : lineAt(valueStart) };
            addTo(parent?.place, place);
        }
        else {
            place.isOpen = true;
            // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
            open.push({ place, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, key: undefined, index: 0 });
        }
    }
    return root;
}
/** @returns -1 for an empty value */
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart : event.start;
}
function placeAt(line) {
    return { line, below: new Map(), scalar: undefined, parts: 1, depth: 0, isOpen: false };
}
function addTo(parent, child) {
    if (parent === undefined || child === undefined)
        return;
    parent.parts += child.parts;
    parent.depth = Math.max(parent.depth, child.depth + 1);
}
function sizeOf(open) {
    return open.reduce((sum, { place }) => sum + place.parts, 0);
}
function nearestPlace(root, path) {
    let place = root;
    for (const name of path) {
        const below = place.below.get(String(name));
        if (below === undefined)
            return { place, isExact: false };
        place = below;
    }
    return { place, isExact: true };
}
/** Line numbers from offsets, in logarithmic time each. */
function lineCounter(text) {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}


/***/ })

};
