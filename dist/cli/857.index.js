export const id = 857;
export const ids = [857];
export const modules = {

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ inBothCases),
/* harmony export */   h: () => (/* binding */ lineOfOffset)
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
/** Line of an offset in a text, from 1. */
function lineOfOffset(text, offset) {
    return text.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 7857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ clientNamed),
  x: () => (/* binding */ clientsUsedBy)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/clients/client.js
var clients_client = __webpack_require__(1362);
;// CONCATENATED MODULE: ./.build/clients/npm-user-config.js



const USER_CONFIG = 'npmrc';
/**
 * One user configuration of ours, pointed to by a variable, which refers to the token by name. All of its readers get
 * the same: whichever of them are configured, and in whatever order, they agree.
 *
 * `always-auth` is not written: of the four only Yarn 1 needs it, and npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
function npmUserConfig(context) {
    const { endpoint, environment, folder, tokenVariable, userFiles } = context;
    const credentialKeys = credentialPrefixes(context).map((prefix) => `${prefix}/:_authToken`);
    const ours = [
        `registry=${endpoint}`,
        ...credentialKeys.map((key) => `${key}=\${${tokenVariable}}`),
        // npm would ask the repository for its own latest version.
        'update-notifier=false',
    ];
    const kept = keptLines(userFiles.get(npmUserConfigPath(environment)) ?? '', [
        'registry',
        ...credentialKeys,
        'update-notifier',
        'always-auth',
    ]);
    return {
        variables: (0,clients_client/* inBothCases */.e)({ NPM_CONFIG_USERCONFIG: (0,external_node_path_.join)(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint }, environment),
        file: { name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') },
    };
}
function npmUserConfigPath(environment) {
    const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
    const value = name === undefined ? undefined : environment[name];
    return value === undefined || value === '' ? (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.npmrc') : value;
}
/**
 * What these clients look credentials up by, without the slash at its end: the address without its scheme, of the
 * repository and of the one to publish to, which has the same token.
 */
function credentialPrefixes({ endpoint, publishEndpoint }) {
    return [...new Set([endpoint, publishEndpoint])].map(withoutScheme);
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

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/clients/toml-file.js



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
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw new errors/* GateError */.ue('input', {
            doing: `read what ${file.split('/').at(-1)} says to ${client}`,
            cause: `it is not valid TOML (${error.message.split('\n', 1)[0]})`,
            remedy: 'Mend that line',
            file,
            line: Math.min(error.line, (0,clients_client/* lineOfOffset */.h)(text, text.length)),
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

// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(4376);
;// CONCATENATED MODULE: ./.build/clients/bun.js







/**
 * bun: the user configuration of npm, and the one variable that outranks every `bunfig.toml`.
 *
 * @see Bun docs, "bunfig.toml", "npmrc" and "Environment variables"
 */
const bun = {
    name: 'bun',
    format: 'npm',
    isUsedBy: used_by/* USED_BY */.u.bun,
    reads: (environment) => [npmUserConfigPath(environment), bunfigPath(environment)],
    plan,
};
/** A token of the user's, for whatever registry there was before: bun would send it to this one, instead of ours. */
const TOKEN_VARIABLE = /^(?:bun|npm)_config_token$/i;
function plan(context) {
    const { endpoint, environment, userFiles } = context;
    const path = bunfigPath(environment);
    checkBunfig(path, userFiles.get(path) ?? '', credentialPrefixes(context));
    const { variables, file } = npmUserConfig(context);
    const tokens = Object.keys(environment).filter((name) => TOKEN_VARIABLE.test(name) && environment[name]);
    return {
        variables: {
            ...variables,
            ...(0,clients_client/* inBothCases */.e)({ BUN_CONFIG_REGISTRY: endpoint }, environment),
            ...Object.fromEntries(tokens.map((name) => [name, ''])),
        },
        secrets: () => ({}),
        files: [file],
        blocks: [],
        warnings: [],
    };
}
function bunfigPath(environment) {
    return (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'] || environment['HOME'] || (0,external_node_os_.homedir)(), '.bunfig.toml');
}
/** Credentials that stand beside the address of the repository outrank those of the user configuration. */
function checkBunfig(file, text, prefixes) {
    const registry = tableIn(readTomlFile('bun', file, text), 'install')['registry'];
    const { url, ...credentials } = typeof registry === 'string' ? { url: registry } : tableIn(registry);
    if (typeof url !== 'string' || !prefixes.includes(withoutScheme(url)))
        return;
    if (Object.keys(credentials).length === 0 && !/^[a-z]+:\/\/[^/]*@/i.test(url))
        return;
    throw new errors/* GateError */.ue('input', {
        doing: 'configure bun',
        cause: 'install.registry has credentials of its own for the repository',
        remedy: 'Remove them, or leave bun out of clients',
        file,
        line: (0,clients_client/* lineOfOffset */.h)(text, Math.max(text.search(/^[^#\n]*\bregistry\b/m), 0)),
    });
}

;// CONCATENATED MODULE: ./.build/clients/cargo.js






/**
 * cargo: the registry and its token are variables. That it stands for the public crates registry can only be said in
 * a file: two lines without a secret and without an address, the same for every login, at the end of the user's own.
 *
 * @see Cargo book, "Configuration", "Source replacement" and "Registry authentication"
 */
const cargo = {
    name: 'cargo',
    format: 'cargo',
    isUsedBy: used_by/* USED_BY */.u.cargo,
    reads: (environment) => configPaths(environment),
    plan: cargo_plan,
};
const REGISTRY = 'codeartifact';
const BLOCK = `# >>> codeartifact-gate: taken out again by logout
[source.crates-io]
replace-with = "${REGISTRY}"
# <<< codeartifact-gate
`;
function cargo_plan(context) {
    const { endpoint, environment, userFiles } = context;
    const [legacy, current] = configPaths(environment);
    // Where both exist, cargo reads the one without the ending.
    const path = userFiles.has(legacy) ? legacy : current;
    checkUserConfig(path, userFiles.get(path) ?? '');
    return {
        variables: {
            CARGO_REGISTRIES_CODEARTIFACT_INDEX: `sparse+${endpoint}`,
            // Without a provider cargo does not use a token; named for this registry, others keep theirs.
            CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER: 'cargo:token',
        },
        secrets: (token) => ({ CARGO_REGISTRIES_CODEARTIFACT_TOKEN: token }),
        files: [],
        blocks: [{ path, text: BLOCK }],
        warnings: [],
    };
}
function configPaths(environment) {
    const home = environment['CARGO_HOME'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.cargo');
    return [(0,external_node_path_.join)(home, 'config'), (0,external_node_path_.join)(home, 'config.toml')];
}
/** Another login's block is not the user's: with the same text it is shared. */
function checkUserConfig(file, text) {
    const own = text.replace(BLOCK, '');
    const config = parseConfig(file, own);
    const source = tableOf(config['source']);
    const registries = tableOf(config['registries']);
    if ('crates-io' in source)
        throw collision(file, text, 'source.crates-io');
    if (REGISTRY in source)
        throw collision(file, text, `source.${REGISTRY}`);
    if (REGISTRY in registries)
        throw collision(file, text, `registries.${REGISTRY}`);
    // A `source = { … }` on one line cannot be added to.
    if (own !== '')
        parseConfig(file, `${own}\n${BLOCK}`);
}
function parseConfig(file, text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw new errors/* GateError */.ue('input', {
            doing: 'add to the cargo configuration',
            cause: `it is not valid TOML, or would not be after it (${error.message.split('\n', 1)[0]})`,
            remedy: 'Mend that line, or leave cargo out of clients',
            file,
            line: Math.min(error.line, (0,clients_client/* lineOfOffset */.h)(text, text.length)),
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
    return new errors/* GateError */.ue('input', {
        doing: 'configure cargo',
        cause: `the configuration already has ${key}`,
        remedy: 'Remove it, or leave cargo out of clients',
        file,
        line: (0,clients_client/* lineOfOffset */.h)(text, Math.max(offset, 0)),
    });
}

;// CONCATENATED MODULE: ./.build/clients/python-index.js




/** What the clients of Python packages have in common. */
/** The index of a repository with the token in it, for clients that take it in no other way. */
function indexUrl(endpoint, token) {
    const [scheme, rest] = endpoint.split('://');
    return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}
/** Whether an address is one of the repository's domain, which is all that the token is for. */
function isOfDomain(address, endpoint) {
    return typeof address === 'string' && URL.parse(address)?.host === new URL(endpoint).host;
}
/** Line of the first place where a value stands in a text, 1 where it is spelled in another way. */
function lineOfValue(text, value) {
    return (0,clients_client/* lineOfOffset */.h)(text, Math.max(text.indexOf(String(value)), 0));
}
/** The configuration folder of a program that follows `platformdirs`. */
function configFolder(environment, program) {
    const home = environment['HOME'] || (0,external_node_os_.homedir)();
    if (process.platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Application Support', program);
    if (process.platform === 'win32' && environment['APPDATA'])
        return (0,external_node_path_.join)(environment['APPDATA'], program);
    return (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), program);
}
/** What takes packages from elsewhere, on a machine where nobody but `login` looks. */
function leadsPast(client, setting, place = {}) {
    return new errors/* GateError */.ue('input', {
        doing: `configure ${client}`,
        cause: `${setting} is set: ${client} would take packages from there, past the repository`,
        remedy: place.file === undefined
            ? `Unset it, or leave ${client} out of clients`
            : `Remove it from that file, or leave ${client} out of clients`,
        ...place,
    });
}

;// CONCATENATED MODULE: ./.build/clients/pip.js





/**
 * pip and twine: variables alone, no file. pip has no way to take a password by reference, so the token is part of
 * the value of PIP_INDEX_URL.
 *
 * @see pip docs, "Configuration"; twine docs, "Environment variables"; AWS CodeArtifact user guide, "Configure and use pip"
 */
const pip = {
    name: 'pip',
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.pip,
    reads: pip_configPaths,
    plan: pip_plan,
};
const OTHER_SOURCES = ['PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'];
function pip_plan(context) {
    const { endpoint, publishEndpoint, environment, userFiles } = context;
    return {
        variables: (0,clients_client/* inBothCases */.e)({
            PIP_NO_INPUT: '1',
            TWINE_USERNAME: 'aws',
            TWINE_REPOSITORY_URL: publishEndpoint,
            TWINE_NON_INTERACTIVE: '1',
        }, environment),
        secrets: (token) => (0,clients_client/* inBothCases */.e)({ PIP_INDEX_URL: indexUrl(endpoint, token), TWINE_PASSWORD: token }, environment),
        files: [],
        blocks: [],
        warnings: [
            ...variableWarnings(environment),
            ...[...userFiles].flatMap(([file, text]) => fileWarnings(file, text)),
        ],
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
function pip_configPaths(environment) {
    const home = environment['HOME'] || (0,external_node_os_.homedir)();
    const named = environment['PIP_CONFIG_FILE'];
    const virtual = environment['VIRTUAL_ENV'];
    const paths = [
        '/etc/pip.conf',
        '/etc/xdg/pip/pip.conf',
        (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'pip', 'pip.conf'),
        (0,external_node_path_.join)(home, '.pip', 'pip.conf'),
        (0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf'),
    ];
    if (environment['APPDATA'] !== undefined)
        paths.push((0,external_node_path_.join)(environment['APPDATA'], 'pip', 'pip.ini'));
    if (virtual !== undefined && virtual !== '')
        paths.push((0,external_node_path_.join)(virtual, 'pip.conf'));
    if (named !== undefined && named !== '')
        paths.push(named);
    return paths;
}

;// CONCATENATED MODULE: ./.build/clients/uv.js




/**
 * uv 0.4.23 or newer: variables alone. The index has a name, and with it a password of its own, so that the token is in
 * no address. uv uses it for every other index of the domain that the project names as well.
 *
 * The name is another in each login: uv sends the password of a name wherever the project says that name is.
 *
 * @see uv docs, "Package indexes" and "Environment variables"
 */
const uv = {
    name: 'uv',
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.uv,
    reads: (environment, project) => [...userPaths(environment), ...projectPaths(project)],
    plan: uv_plan,
};
/** Sources that are asked before the default index, in the environment. */
const uv_OTHER_SOURCES = ['UV_INDEX', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'];
/** What goes before, or does not go together with, the address and the user to publish with. */
const OTHER_TARGETS = ['UV_PUBLISH_TOKEN', 'UV_PUBLISH_INDEX'];
function uv_plan(context) {
    const { endpoint, publishEndpoint, environment, project, tokenVariable, userFiles } = context;
    for (const name of uv_OTHER_SOURCES) {
        const addresses = (environment[name] ?? '').split(/[\s,]+/).filter((word) => word !== '');
        const isOurs = addresses.every((address) => isOfDomain(address.replace(/^[\w.-]+=/, ''), endpoint));
        if (!isOurs)
            throw leadsPast('uv', name);
    }
    for (const name of OTHER_TARGETS)
        if (environment[name])
            throw leadsPast('uv', name);
    for (const file of userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = otherSources(readTomlFile('uv', file, text), endpoint);
        if (other !== undefined)
            throw leadsPast('uv', other.setting, { file, line: lineOfValue(text, other.value) });
    }
    return {
        variables: {
            UV_DEFAULT_INDEX: `${tokenVariable.toLowerCase()}=${endpoint}simple/`,
            [`UV_INDEX_${tokenVariable}_USERNAME`]: 'aws',
            UV_PUBLISH_URL: publishEndpoint,
            UV_PUBLISH_USERNAME: 'aws',
            // CodeArtifact takes none.
            UV_PUBLISH_NO_ATTESTATIONS: 'true',
        },
        secrets: (token) => ({ [`UV_INDEX_${tokenVariable}_PASSWORD`]: token, UV_PUBLISH_PASSWORD: token }),
        files: [],
        blocks: [],
        warnings: projectPaths(project).flatMap((file) => projectWarnings(file, userFiles.get(file), endpoint)),
    };
}
/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(file, text, endpoint) {
    const document = readTomlFile('uv', file, text);
    const settings = file.endsWith('pyproject.toml') ? tableIn(document, 'tool', 'uv') : document;
    return otherSources(settings, endpoint).map(({ setting, value }) => ({
        message: `${setting} is set: uv takes packages from there as well, past the repository. Remove it`,
        file,
        line: lineOfValue(text, value),
    }));
}
/** The default index is replaced by ours, an explicit one is for packages that the project names. */
function otherSources(settings, endpoint) {
    const indexes = tablesIn(settings['index'])
        .filter((index) => index['default'] !== true && index['explicit'] !== true)
        .map((index) => ({ setting: 'index', value: index['url'] }));
    const lists = [settings, tableIn(settings, 'pip')].flatMap((table) => ['extra-index-url', 'find-links'].flatMap((setting) => [table[setting] ?? []].flat().map((value) => ({ setting, value }))));
    return [...indexes, ...lists].filter(({ value }) => !isOfDomain(value, endpoint));
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
        ? (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'uv')
        : configFolder(environment, 'uv');
    return [(0,external_node_path_.join)(user, 'uv.toml'), '/etc/xdg/uv/uv.toml', '/etc/uv/uv.toml'];
}
function projectPaths(project) {
    return [(0,external_node_path_.join)(project, 'uv.toml'), (0,external_node_path_.join)(project, 'pyproject.toml')];
}

;// CONCATENATED MODULE: ./.build/clients/hatch.js







/**
 * Hatch: it installs by pip or by uv, as each environment says, and publishes by itself.
 *
 * @see Hatch docs, "Environment configuration" and "Publishing"
 */
const hatch = {
    name: 'hatch',
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.hatch,
    reads: (environment, project) => [
        ...pip.reads(environment, project),
        ...uv.reads(environment, project),
        ...hatch_configPaths(project),
    ],
    plan: hatch_plan,
};
function hatch_plan(context) {
    const { project, publishEndpoint, userFiles } = context;
    for (const file of hatch_configPaths(project))
        refuseOwnIndex(file, userFiles.get(file));
    const installers = [pip.plan(context), uv.plan(context)];
    return {
        variables: {
            ...Object.assign({}, ...installers.map(({ variables }) => variables)),
            HATCH_INDEX_REPO: publishEndpoint,
            HATCH_INDEX_USER: 'aws',
        },
        secrets: (token) => ({
            ...Object.assign({}, ...installers.map(({ secrets }) => secrets(token))),
            HATCH_INDEX_AUTH: token,
        }),
        files: [],
        blocks: [],
        warnings: installers.flatMap(({ warnings }) => warnings),
    };
}
/** Variables of an environment of Hatch's replace those of the shell. */
function refuseOwnIndex(file, text) {
    const document = readTomlFile('hatch', file, text);
    const environments = file.endsWith('pyproject.toml')
        ? tableIn(document, 'tool', 'hatch', 'envs')
        : tableIn(document, 'envs');
    for (const [name, environment] of Object.entries(environments)) {
        const variable = Object.keys(tableIn(environment, 'env-vars')).find((key) => /^(?:PIP|UV)_(?:.*INDEX|FIND_LINKS)/i.test(key));
        if (variable === undefined)
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'configure hatch',
            cause: `its environment ${name} sets ${variable}, which would take the place of the repository`,
            remedy: 'Remove it: login sets the index',
            file,
            line: lineOfValue(text, variable),
        });
    }
}
function hatch_configPaths(project) {
    return [(0,external_node_path_.join)(project, 'pyproject.toml'), (0,external_node_path_.join)(project, 'hatch.toml')];
}

// EXTERNAL MODULE: ./.build/clients/maven.js
var maven = __webpack_require__(5270);
;// CONCATENATED MODULE: ./.build/clients/npm.js


/** npm: its user configuration. @see npm docs, "config" */
const npm = {
    name: 'npm',
    format: 'npm',
    isUsedBy: used_by/* USED_BY */.u.npm,
    reads: (environment) => [npmUserConfigPath(environment)],
    plan: npm_plan,
};
function npm_plan(context) {
    const { variables, file } = npmUserConfig(context);
    return { variables, secrets: () => ({}), files: [file], blocks: [], warnings: [] };
}

;// CONCATENATED MODULE: ./.build/clients/pdm.js





/**
 * PDM: variables alone, with the token apart from the address.
 *
 * @see PDM docs, "Configurations" and "Configure the package indexes"
 */
const pdm = {
    name: 'pdm',
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.pdm,
    reads: (environment, project) => [
        ...pdm_userPaths(environment),
        ...localPaths(project),
        (0,external_node_path_.join)(project, 'pyproject.toml'),
    ],
    plan: pdm_plan,
};
function pdm_plan(context) {
    const { endpoint, publishEndpoint, environment, project, userFiles } = context;
    refuseUv(context);
    for (const file of pdm_userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = isListed(environment, file, text) ? storedSources(file, text, endpoint) : [];
        if (other !== undefined)
            throw leadsPast('pdm', `pypi.${other.name}`, { file, line: lineOfValue(text, other.url) });
    }
    const manifest = (0,external_node_path_.join)(project, 'pyproject.toml');
    const ofProject = [
        ...localPaths(project).flatMap((file) => storedSources(file, userFiles.get(file), endpoint).map((other) => ({ ...other, file }))),
        ...tablesIn(tableIn(readTomlFile('pdm', manifest, userFiles.get(manifest)), 'tool', 'pdm')['source'])
            .filter(({ url }) => !isOfDomain(url, endpoint))
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
        secrets: (token) => ({ PDM_PYPI_PASSWORD: token, PDM_PUBLISH_PASSWORD: token }),
        files: [],
        blocks: [],
        warnings: ofProject.map((other) => {
            const line = lineOfValue(userFiles.get(other.file), other.url);
            // It stands for the public index, and PDM would send it the token.
            if (other.name === 'pypi')
                throw leadsPast('pdm', 'the source pypi', { file: other.file, line });
            const message = `the source ${other.name} is set: PDM takes packages from there as well, past the repository. Remove it`;
            return { message, file: other.file, line };
        }),
    };
}
/** Other indexes than the one that the variables set. */
function storedSources(file, text, endpoint) {
    return Object.entries(tableIn(readTomlFile('pdm', file, text), 'pypi')).flatMap(([name, source]) => {
        const { url } = tableIn(source);
        return url === undefined || isOfDomain(url, endpoint) ? [] : [{ name, url }];
    });
}
/** Whether PDM asks the indexes of its own configuration at all. */
function isListed(environment, file, text) {
    const ignored = environment['PDM_IGNORE_STORED_INDEX'] ??
        tableIn(readTomlFile('pdm', file, text), 'pypi')['ignore_stored_index'];
    return !isTrue(ignored);
}
/** uv gets the index from PDM as an argument, which every process of the machine can read. */
function refuseUv({ environment, project, userFiles }) {
    const inFile = [...localPaths(project), ...pdm_userPaths(environment)].find((path) => isTrue(setting(readTomlFile('pdm', path, userFiles.get(path)))));
    const inVariable = environment['PDM_USE_UV'];
    if (inVariable === undefined ? inFile === undefined : !isTrue(inVariable))
        return;
    throw new errors/* GateError */.ue('input', {
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
function pdm_userPaths(environment) {
    const user = environment['PDM_CONFIG_FILE'] || (0,external_node_path_.join)(configFolder(environment, 'pdm'), 'config.toml');
    return [user, '/etc/xdg/pdm/config.toml'];
}
function localPaths(project) {
    return [(0,external_node_path_.join)(project, 'pdm.toml'), (0,external_node_path_.join)(project, '.pdm.toml')];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/clients/pipenv.js







/**
 * Pipenv: variables alone. A mirror stands for the public index; it is an address with the token in it, which Pipenv
 * itself hands on to pip in a netrc of its temporary folder, for as long as it runs. A source of the Pipfile that is
 * the repository gets its password by the variable that it names.
 *
 * @see Pipenv docs, "Specifying Package Indexes" and "Credentials"
 */
const pipenv = {
    name: 'pipenv',
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.pipenv,
    reads: (environment, project) => [pipfilePath(environment, project)],
    plan: pipenv_plan,
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
function pipenv_plan(context) {
    const { endpoint, environment, project, userFiles } = context;
    const file = pipfilePath(environment, project);
    const text = userFiles.get(file);
    const sources = tablesIn(readTomlFile('pipenv', file, text)['source']).map(({ name, url }) => ({
        name: String(name),
        url: String(url),
        place: { file, line: lineOfValue(text, url) },
    }));
    const passwords = sources.flatMap(({ url, place }) => passwordVariable(url, endpoint, place) ?? []);
    const others = sources.filter(({ url }) => !isOfDomain(withoutUser(url), endpoint));
    for (const { url, name, place } of others) {
        if (!variablesIn(url).some((variable) => passwords.includes(variable)))
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'configure pipenv',
            cause: `the source ${name} is not of this CodeArtifact domain, and would be sent its token`,
            remedy: 'Name another variable there, or leave pipenv out of clients',
            ...place,
        });
    }
    return {
        // Its resolver is a process of its own otherwise, asked by a file that stays behind, with the token in it.
        variables: { PIPENV_RESOLVER_PARENT_PYTHON: '1' },
        secrets: (token) => ({
            PIPENV_PYPI_MIRROR: indexUrl(endpoint, token),
            ...Object.fromEntries(passwords.map((name) => [name, token])),
        }),
        files: [],
        blocks: [],
        warnings: [
            ...variableWarnings(environment),
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
    return PUBLIC_INDEX_SHA256.includes((0,external_node_crypto_.createHash)('sha256').update(address).digest('hex'));
}
/** @returns undefined for a source of another domain */
function passwordVariable(url, endpoint, place) {
    if (!isOfDomain(withoutUser(url), endpoint))
        return undefined;
    const [, user = ''] = /^https?:\/\/([^/]*)@/.exec(url) ?? [];
    const name = /^aws:\$(?:(\w+)|\{(\w+)\})$/.exec(user);
    const variable = name?.[1] ?? name?.[2];
    // A Pipfile must not be able to set just any variable.
    if (variable !== undefined && /^[A-Z_]+_(?:TOKEN|PASSWORD)$/.test(variable))
        return variable;
    throw new errors/* GateError */.ue('input', {
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
    return environment['PIPENV_PIPFILE'] || (0,external_node_path_.join)(project, 'Pipfile');
}

// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(1832);
;// CONCATENATED MODULE: ./.build/clients/pnpm.js







/**
 * pnpm: the user configuration of npm. A project's own `.npmrc` is no place for it: pnpm puts no variables of the
 * machine into that one (GHSA-3qhv-2rgh-x77r). Since version 11 it takes the registry from variables of its own.
 *
 * @see pnpm docs, "Authentication Settings" and "Settings"
 */
const pnpm = {
    name: 'pnpm',
    format: 'npm',
    isUsedBy: used_by/* USED_BY */.u.pnpm,
    reads: (environment) => [
        npmUserConfigPath(environment),
        ...configFolders(environment).flatMap((folder) => [(0,external_node_path_.join)(folder, AUTH_FILE), (0,external_node_path_.join)(folder, CONFIG_FILE)]),
    ],
    plan: pnpm_plan,
};
/** Both are the user's, and outrank the user configuration of npm. */
const AUTH_FILE = 'auth.ini';
const CONFIG_FILE = 'config.yaml';
function pnpm_plan(context) {
    const { endpoint, environment, userFiles } = context;
    const prefixes = credentialPrefixes(context);
    checkVariables(environment, prefixes);
    for (const [file, text] of userFiles) {
        if (file.endsWith(AUTH_FILE))
            checkAuthFile(file, text, prefixes);
        if (file.endsWith(CONFIG_FILE))
            checkConfigFile(file, text, prefixes);
    }
    const { variables, file } = npmUserConfig(context);
    return {
        variables: { ...variables, ...(0,clients_client/* inBothCases */.e)({ pnpm_config_registry: endpoint }, environment) },
        secrets: () => ({}),
        files: [file],
        blocks: [],
        warnings: [],
    };
}
/** Where pnpm keeps its own configuration: on Linux, macOS and Windows, unless told otherwise. */
function configFolders(environment) {
    const home = environment['HOME'] || (0,external_node_os_.homedir)();
    const told = environment['XDG_CONFIG_HOME'];
    if (told !== undefined && told !== '')
        return [(0,external_node_path_.join)(told, 'pnpm')];
    return [
        (0,external_node_path_.join)(home, '.config', 'pnpm'),
        (0,external_node_path_.join)(home, 'Library', 'Preferences', 'pnpm'),
        (0,external_node_path_.join)(home, 'AppData', 'Local', 'pnpm', 'config'),
    ];
}
function checkVariables(environment, prefixes) {
    for (const [name, value = ''] of Object.entries(environment)) {
        const setting = /^pnpm_config_(.*)$/i.exec(name)?.[1]?.toLowerCase();
        if (value === '')
            continue;
        if (setting === 'npmrc_auth_file' || setting === 'userconfig')
            throw pnpm_collision(`${name} names another file with credentials`, 'Unset it');
        if (setting === '_auth' && prefixes.some((prefix) => value.includes(prefix)))
            throw pnpm_collision(`${name} has credentials of its own for the repository`, 'Take them out of it');
    }
}
function checkAuthFile(file, text, prefixes) {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const address = /^(\/\/.*):[^:]*$/.exec(iniKeyOf(line))?.[1];
        if (address === undefined || !prefixes.includes(withoutScheme(address)))
            continue;
        throw pnpm_collision('it has credentials of its own for the repository', 'Remove them', file, index + 1);
    }
}
function checkConfigFile(file, text, prefixes) {
    const { value, lineOf } = (0,config_document/* parseConfigDocument */.T)(text, file);
    const refuse = (path, cause) => pnpm_collision(cause, 'Remove it from that file', file, lineOf(path));
    if (value['npmrcAuthFile'] !== undefined)
        throw refuse(['npmrcAuthFile'], 'npmrcAuthFile names another file with credentials');
    const credentials = value['_auth'];
    if (typeof credentials !== 'object' || credentials === null)
        return;
    for (const address of Object.keys(credentials)) {
        if (prefixes.includes(withoutScheme(address)))
            throw refuse(['_auth', address], '_auth has credentials of its own for the repository');
    }
}
function pnpm_collision(cause, remedy, file, line) {
    return new errors/* GateError */.ue('input', {
        doing: 'configure pnpm',
        cause,
        remedy: `${remedy}, or leave pnpm out of clients`,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    });
}

;// CONCATENATED MODULE: ./.build/clients/poetry.js





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
    format: 'pypi',
    isUsedBy: used_by/* USED_BY */.u.poetry,
    reads: (environment, project) => [...poetry_configPaths(environment, project), (0,external_node_path_.join)(project, 'pyproject.toml')],
    plan: poetry_plan,
};
const PUBLISH = 'CODEARTIFACT';
function poetry_plan(context) {
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
        secrets: (token) => ({
            [`POETRY_HTTP_BASIC_${install}_PASSWORD`]: token,
            [`POETRY_HTTP_BASIC_${PUBLISH}_PASSWORD`]: token,
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
    for (const file of poetry_configPaths(environment, project)) {
        const text = userFiles.get(file);
        for (const [name, repository] of Object.entries(tableIn(readTomlFile('poetry', file, text), 'repositories'))) {
            const url = typeof repository === 'string' ? repository : tableIn(repository)['url'];
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
            warnings.push({ message, file, line: lineOfValue(text, url) });
        }
    }
    return { variables, warnings };
}
function checkSources({ endpoint, project, userFiles }) {
    const file = (0,external_node_path_.join)(project, 'pyproject.toml');
    const text = userFiles.get(file);
    const document = readTomlFile('poetry', file, text);
    const settings = tableIn(document, 'tool', 'poetry');
    // There are Poetry projects below then, of which no more is known here.
    if (text === undefined || (document['project'] === undefined && Object.keys(settings).length === 0))
        return [];
    const sources = tablesIn(settings['source']);
    const others = sources.filter(({ url }) => !isOfDomain(url, endpoint));
    const namesake = others.find((source) => spelling(source) === PUBLISH);
    if (namesake !== undefined) {
        throw new errors/* GateError */.ue('input', {
            doing: 'configure poetry',
            cause: 'its source codeartifact is not of this CodeArtifact domain, and Poetry would send it the token',
            remedy: `Give it another name, or the address ${endpoint}simple/`,
            file,
            line: lineOfValue(text, namesake['url'] ?? namesake['name']),
        });
    }
    if (!sources.some((source) => isOfDomain(source['url'], endpoint) && isPrimary(source))) {
        throw new errors/* GateError */.ue('input', {
            doing: 'configure poetry',
            cause: 'the project names no primary source of this CodeArtifact domain, and without one Poetry asks the public index',
            remedy: `Add [[tool.poetry.source]] with name = "shared" and url = "${endpoint}simple/" to it and run \`poetry lock\`, or leave poetry out of clients`,
            file,
        });
    }
    return others.map(({ name, url }) => ({
        message: `the source ${String(name)} is set: Poetry takes packages from there as well, past the repository. Remove it`,
        file,
        line: lineOfValue(text, url ?? name),
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
function poetry_configPaths(environment, project) {
    const user = environment['POETRY_CONFIG_DIR'] || configFolder(environment, 'pypoetry');
    return [(0,external_node_path_.join)(project, 'poetry.toml'), (0,external_node_path_.join)(user, 'config.toml')];
}

// EXTERNAL MODULE: ./.build/clients/package-manager.js
var package_manager = __webpack_require__(3643);
;// CONCATENATED MODULE: ./.build/clients/yarn.js








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
    format: 'npm',
    isUsedBy: used_by/* USED_BY */.u.yarn,
    reads: (environment, project) => [
        npmUserConfigPath(environment),
        (0,external_node_path_.join)(project, MANIFEST),
        ...new Set([...foldersUpFrom(project), homeOf(environment)].map((folder) => (0,external_node_path_.join)(folder, SETTINGS))),
    ],
    plan: yarn_plan,
};
const MANIFEST = 'package.json';
const SETTINGS = '.yarnrc.yml';
function yarn_plan(context) {
    const { endpoint, publishEndpoint, environment, tokenVariable } = context;
    checkSettings(context);
    const { variables, file } = npmUserConfig(context);
    const { protocol, hostname } = new URL(endpoint);
    return {
        variables: {
            ...variables,
            ...(0,clients_client/* inBothCases */.e)({
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
        secrets: () => ({}),
        files: [file],
        blocks: [],
        warnings: [],
    };
}
/** As far as the project says. */
function isBerry({ project, environment, userFiles }) {
    const named = (0,package_manager/* packageManagerOf */.n)(userFiles.get((0,external_node_path_.join)(project, MANIFEST)));
    if (named?.name === 'yarn')
        return !/^[01]\./.test(named.version);
    const ofUser = (0,external_node_path_.join)(homeOf(environment), SETTINGS);
    return [...userFiles.keys()].some((path) => (0,external_node_path_.basename)(path) === SETTINGS && path !== ofUser);
}
/**
 * Settings of one registry stand in the place of the general ones, also where they have no token. And a scope whose
 * registry has no credentials of its own is served by the general ones: the token would be sent there.
 */
function checkSettings(context) {
    const ours = credentialPrefixes(context);
    const all = [...context.userFiles]
        .filter(([path]) => (0,external_node_path_.basename)(path) === SETTINGS)
        .map(([file, text]) => readSettings(file, text));
    for (const { file, lineOf, registries } of all) {
        for (const [prefix, address] of registries) {
            if (!ours.includes(prefix))
                continue;
            const cause = 'npmRegistries has settings of its own for the repository';
            throw yarn_collision(cause, file, lineOf(['npmRegistries', address]));
        }
    }
    for (const { file, lineOf, scopes } of all) {
        for (const [scope, value] of Object.entries(scopes)) {
            const settings = yarn_tableOf(value);
            const hasCredentials = ['npmAuthToken', 'npmAuthIdent'].some((key) => settings[key] != null);
            for (const key of ['npmRegistryServer', 'npmPublishRegistry']) {
                const prefix = withoutScheme(String(settings[key] ?? ''));
                if (prefix === '')
                    continue;
                const line = lineOf(['npmScopes', scope, key]);
                if (hasCredentials && ours.includes(prefix))
                    throw yarn_collision(`npmScopes has credentials of its own for @${scope}`, file, line);
                const isCovered = hasCredentials || all.some(({ registries }) => registries.has(prefix));
                if (!isCovered && hostOf(prefix) !== hostOf(ours[0]))
                    throw yarn_collision(`the registry of @${scope} has no credentials, so the token would go there`, file, line);
            }
        }
    }
}
function readSettings(file, text) {
    const { value, lineOf } = (0,config_document/* parseConfigDocument */.T)(text, file);
    const addresses = Object.keys(yarn_tableOf(value['npmRegistries']));
    return {
        file,
        lineOf,
        registries: new Map(addresses.map((address) => [withoutScheme(address), address])),
        scopes: yarn_tableOf(value['npmScopes']),
    };
}
/** One domain has one token. @param prefix `//host/path`, or whatever stood there in its place */
function hostOf(prefix) {
    return prefix.split('/')[2]?.toLowerCase();
}
function yarn_tableOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function homeOf(environment) {
    return environment['HOME'] || (0,external_node_os_.homedir)();
}
function foldersUpFrom(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}
function yarn_collision(cause, file, line) {
    return new errors/* GateError */.ue('input', {
        doing: 'configure Yarn',
        cause,
        remedy: 'Remove that setting or give the registry credentials, or leave yarn out of clients',
        file,
        line,
    });
}

;// CONCATENATED MODULE: ./.build/clients/clients.js












const CLIENTS = {
    npm: npm,
    pnpm: pnpm,
    yarn: yarn,
    bun: bun,
    pip: pip,
    uv: uv,
    poetry: poetry,
    pdm: pdm,
    pipenv: pipenv,
    hatch: hatch,
    maven: maven/* maven */.Q,
    cargo: cargo,
};
function clientNamed(name) {
    return CLIENTS[name];
}
/** The clients whose manifest is among the names of a folder's files. */
function clientsUsedBy(fileNames) {
    return Object.values(CLIENTS).filter((client) => client.isUsedBy(fileNames));
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maven),
/* harmony export */   c: () => (/* binding */ LOGGING)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1362);
/* harmony import */ var _used_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4376);






/**
 * Maven: a settings file of ours in the place of the installation's, in which one mirror stands for every
 * repository, those of plugins included. The user's ~/.m2/settings.xml stays in force beside it.
 *
 * Maven 3.9 and later take the file by MAVEN_ARGS. Maven 3.8 has no such variable; there `maven.conf`, which its
 * launcher reads (bin/m2.conf), moves the whole configuration folder, logging included.
 *
 * @see Maven docs, "Settings Reference" and "Configuring Apache Maven"
 */
const maven = {
    name: 'maven',
    format: 'maven',
    isUsedBy: _used_by_js__WEBPACK_IMPORTED_MODULE_3__/* .USED_BY */ .u.maven,
    reads: (environment) => [userSettingsPath(environment)],
    plan,
};
/** Of the mirror and of its credentials; also the id to deploy with, as in `-DaltDeploymentRepository=codeartifact::<url>`. */
const ID = 'codeartifact';
const FOLDER = 'maven';
const USER_HOME = '-Duser.home=';
/** What Maven's own conf/logging/simplelogger.properties sets. */
const LOGGING = [
    'org.slf4j.simpleLogger.defaultLogLevel=info',
    'org.slf4j.simpleLogger.showDateTime=false',
    'org.slf4j.simpleLogger.showThreadName=false',
    'org.slf4j.simpleLogger.showLogName=false',
    'org.slf4j.simpleLogger.logFile=System.out',
    'org.slf4j.simpleLogger.cacheOutputStream=true',
    'org.slf4j.simpleLogger.levelInBrackets=true',
    'org.slf4j.simpleLogger.log.Sisu=info',
    'org.slf4j.simpleLogger.warnLevelString=WARNING',
    '',
].join('\n');
function plan(context) {
    const { environment, endpoint, folder, tokenVariable, userFiles } = context;
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER);
    if (/[\s"'\\$`]/.test(configuration))
        throw unusableFolder(configuration);
    const args = withoutOurs(environment['MAVEN_ARGS']);
    refuseGlobalSettings(args);
    const userPath = userSettingsPath(environment);
    const warnings = checkUserSettings(userPath, userFiles.get(userPath));
    return {
        variables: {
            MAVEN_OPTS: joined(withoutOurs(environment['MAVEN_OPTS']), `-Dmaven.conf=${configuration}`),
            MAVEN_ARGS: joined(args, `-gs ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configuration, 'settings.xml')}`),
        },
        secrets: () => ({}),
        files: [
            { name: `${FOLDER}/settings.xml`, text: settingsXml(endpoint, tokenVariable) },
            { name: `${FOLDER}/logging/simplelogger.properties`, text: LOGGING },
        ],
        blocks: [],
        warnings,
    };
}
function settingsXml(endpoint, tokenVariable) {
    return `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <servers>
    <server>
      <id>${ID}</id>
      <username>aws</username>
      <password>\${env.${tokenVariable}}</password>
    </server>
  </servers>
  <mirrors>
    <mirror>
      <id>${ID}</id>
      <mirrorOf>*</mirrorOf>
      <url>${escapeXml(endpoint)}</url>
    </mirror>
  </mirrors>
</settings>
`;
}
/** Settings of the user's win over those of the installation, in whose place ours stand. */
function checkUserSettings(file, text) {
    if (text === undefined)
        return [];
    const settings = parseSettings(file, text);
    const servers = listOf(settings['servers'], 'server');
    if (servers.some((server) => server['id'] === ID)) {
        throw collision(file, text, 'server', ID, `it has credentials of its own for the id ${ID}`);
    }
    const mirrors = listOf(settings['mirrors'], 'mirror');
    for (const mirror of mirrors) {
        const patterns = String(mirror['mirrorOf'] ?? '')
            .split(',')
            .map((pattern) => pattern.trim());
        if (mirror['id'] === ID)
            throw collision(file, text, 'mirror', ID, `it has a mirror with the id ${ID}`);
        const wide = patterns.find((pattern) => ['*', 'external:*', 'central'].includes(pattern));
        if (wide !== undefined) {
            throw collision(file, text, 'mirrorOf', wide, `its mirror of ${wide} would be used instead of the repository`);
        }
    }
    return mirrors.map((mirror) => ({
        message: `the mirror of ${String(mirror['mirrorOf'])} is used instead of the repository for what it matches`,
        file,
        line: lineOfElement(text, 'mirrorOf', String(mirror['mirrorOf'])),
    }));
}
function parseSettings(file, text) {
    const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A({ processEntities: false, parseTagValue: false, ignoreDeclaration: true });
    try {
        const { settings } = parser.parse(text, true);
        return typeof settings === 'object' && settings !== null ? settings : {};
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'read the Maven settings',
            cause: `they are not well-formed XML (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n', 1)[0]})`,
            remedy: 'Mend them',
            file,
            underlying: error,
        });
    }
}
/** Elements that occur once come as an object, several as a list, an empty parent as text. */
function listOf(parent, name) {
    const found = typeof parent === 'object' && parent !== null ? parent[name] : undefined;
    const all = Array.isArray(found) ? found : found === undefined ? [] : [found];
    return all.filter((item) => typeof item === 'object' && item !== null);
}
function collision(file, text, element, value, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure Maven',
        cause,
        remedy: 'Remove it from that file, or leave maven out of clients',
        file,
        line: lineOfElement(text, element, value),
    });
}
function lineOfElement(text, element, value) {
    const uncommented = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
    const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`<${element}>(?:(?!</${element}>)[\\s\\S])*${escaped}`);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOfOffset */ .h)(text, Math.max(uncommented.search(pattern), 0));
}
function refuseGlobalSettings(args) {
    const own = words(args).find((word) => /^(?:-gs|--global-settings(?:=.*)?)$/.test(word));
    if (own === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure Maven',
        cause: `MAVEN_ARGS already names global settings (${own.split('=')[0]})`,
        remedy: 'Remove it from MAVEN_ARGS; ~/.m2/settings.xml stays in force',
    });
}
/** Java takes the home folder from the user database, not from HOME: in containers of GitHub jobs the two differ. */
function userSettingsPath(environment) {
    const args = words(environment['MAVEN_ARGS'] ?? '');
    const index = args.findIndex((word) => word === '-s' || word === '--settings');
    const named = index === -1 ? args.find((word) => word.startsWith('--settings='))?.slice(11) : args[index + 1];
    const home = words(environment['MAVEN_OPTS'] ?? '').findLast((word) => word.startsWith(USER_HOME));
    return named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home?.slice(USER_HOME.length) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir, '.m2', 'settings.xml');
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The launcher splits both variables at blanks, whatever is quoted. */
function unusableFolder(folder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'configure Maven',
        cause: `the path ${folder} holds blanks or quotes, which its launcher cannot pass on`,
        remedy: 'Point RUNNER_TEMP, XDG_RUNTIME_DIR or TMPDIR to a folder without them',
    });
}
/** A second login in the same job takes the place of the first. @see openSession for the name of the folder */
function withoutOurs(value) {
    const ours = /(?:^|\s+)(?:-Dmaven\.conf=|-gs\s+)\S*\/codeartifact-gate-[0-9a-f]{12}\/maven(?:\/settings\.xml)?(?=\s|$)/g;
    return (value ?? '').replace(ours, '').trim();
}
function joined(existing, addition) {
    return existing.trim() === '' ? addition : `${existing} ${addition}`;
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ })

};
