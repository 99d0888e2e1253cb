export const id = 140;
export const ids = [140];
export const modules = {

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ serviceEndpoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)$/;
/**
 * Reads the variables that the AWS SDKs define for this: `AWS_ENDPOINT_URL_CODEARTIFACT`, `AWS_ENDPOINT_URL_STS`,
 * `AWS_ENDPOINT_URL`. They are refused unless they are https or the loopback interface: STS is sent an ID token and
 * CodeArtifact answers with a bearer token, neither of which may cross a network in clear.
 *
 * A repository endpoint cannot be told from the address of AWS's own API (a VPC endpoint, FIPS), so an override that
 * is an AWS host moves the API alone.
 *
 * @throws GateError 'input'
 * @see AWS SDKs and Tools Reference Guide, "Service-specific endpoints"
 */
function serviceEndpoints(environment, region) {
    const codeartifact = endpointFrom(environment, 'AWS_ENDPOINT_URL_CODEARTIFACT');
    const sts = endpointFrom(environment, 'AWS_ENDPOINT_URL_STS');
    const repositories = codeartifact === undefined || AWS_HOST.test(codeartifact.hostname)
        ? undefined
        : { origin: codeartifact.origin, region };
    return { codeartifact: codeartifact?.origin, sts: sts?.origin, repositories };
}
function endpointFrom(environment, specific) {
    if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return undefined;
    for (const name of [specific, 'AWS_ENDPOINT_URL']) {
        const value = environment[name];
        if (value !== undefined && value !== '')
            return readEndpoint(name, value);
    }
    return undefined;
}
function readEndpoint(name, value) {
    // The value is not quoted in the message: it may hold credentials.
    const refuse = (cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `use ${name}`,
        cause,
        remedy: 'Give an https address, or http on 127.0.0.1 or [::1], without path, query and user, or unset it',
    });
    const url = URL.parse(value);
    if (url === null)
        throw refuse('it is not a URL');
    if (url.username !== '' || url.password !== '')
        throw refuse('it holds user information');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        throw refuse('it is more than an origin');
    if (url.protocol === 'https:')
        return url;
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return url;
    throw refuse(`it would send credentials over ${url.protocol.slice(0, -1)} to a host other than this one`);
}
/** `localhost` is not among them: a resolver decides what it is. */
function isLoopback(hostname) {
    return hostname === '127.0.0.1' || hostname === '[::1]';
}


/***/ }),

/***/ 8064:
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
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/clients/client.js
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

// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(4376);
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
    plan,
};
const REGISTRY = 'codeartifact';
const BLOCK = `# >>> codeartifact-gate: taken out again by logout
[source.crates-io]
replace-with = "${REGISTRY}"
# <<< codeartifact-gate
`;
function plan(context) {
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
            line: Math.min(error.line, lineOfOffset(text, text.length)),
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
        line: lineOfOffset(text, Math.max(offset, 0)),
    });
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./.build/clients/maven.js






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
    isUsedBy: used_by/* USED_BY */.u.maven,
    reads: (environment) => [userSettingsPath(environment)],
    plan: maven_plan,
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
function maven_plan(context) {
    const { environment, endpoint, folder, tokenVariable, userFiles } = context;
    const configuration = (0,external_node_path_.join)(folder, FOLDER);
    if (/[\s"'\\$`]/.test(configuration))
        throw unusableFolder(configuration);
    const args = withoutOurs(environment['MAVEN_ARGS']);
    refuseGlobalSettings(args);
    const userPath = userSettingsPath(environment);
    const warnings = checkUserSettings(userPath, userFiles.get(userPath));
    return {
        variables: {
            MAVEN_OPTS: joined(withoutOurs(environment['MAVEN_OPTS']), `-Dmaven.conf=${configuration}`),
            MAVEN_ARGS: joined(args, `-gs ${(0,external_node_path_.join)(configuration, 'settings.xml')}`),
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
        throw maven_collision(file, text, 'server', ID, `it has credentials of its own for the id ${ID}`);
    }
    const mirrors = listOf(settings['mirrors'], 'mirror');
    for (const mirror of mirrors) {
        const patterns = String(mirror['mirrorOf'] ?? '')
            .split(',')
            .map((pattern) => pattern.trim());
        if (mirror['id'] === ID)
            throw maven_collision(file, text, 'mirror', ID, `it has a mirror with the id ${ID}`);
        const wide = patterns.find((pattern) => ['*', 'external:*', 'central'].includes(pattern));
        if (wide !== undefined) {
            throw maven_collision(file, text, 'mirrorOf', wide, `its mirror of ${wide} would be used instead of the repository`);
        }
    }
    return mirrors.map((mirror) => ({
        message: `the mirror of ${String(mirror['mirrorOf'])} is used instead of the repository for what it matches`,
        file,
        line: lineOfElement(text, 'mirrorOf', String(mirror['mirrorOf'])),
    }));
}
function parseSettings(file, text) {
    const parser = new XMLParser/* default */.A({ processEntities: false, parseTagValue: false, ignoreDeclaration: true });
    try {
        const { settings } = parser.parse(text, true);
        return typeof settings === 'object' && settings !== null ? settings : {};
    }
    catch (error) {
        throw new errors/* GateError */.ue('input', {
            doing: 'read the Maven settings',
            cause: `they are not well-formed XML (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`,
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
function maven_collision(file, text, element, value, cause) {
    return new errors/* GateError */.ue('input', {
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
    return lineOfOffset(text, Math.max(uncommented.search(pattern), 0));
}
function refuseGlobalSettings(args) {
    const own = words(args).find((word) => /^(?:-gs|--global-settings(?:=.*)?)$/.test(word));
    if (own === undefined)
        return;
    throw new errors/* GateError */.ue('input', {
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
    return named ?? (0,external_node_path_.join)(home?.slice(USER_HOME.length) ?? (0,external_node_os_.userInfo)().homedir, '.m2', 'settings.xml');
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/** The launcher splits both variables at blanks, whatever is quoted. */
function unusableFolder(folder) {
    return new errors/* GateError */.ue('input', {
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

;// CONCATENATED MODULE: ./.build/clients/npm.js




/**
 * npm: one user configuration of ours, pointed to by a variable, which refers to the token by name.
 *
 * `always-auth` is not written: npm 7 and later do without, npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
const npm = {
    name: 'npm',
    format: 'npm',
    isUsedBy: used_by/* USED_BY */.u.npm,
    reads: (environment) => [userConfigPath(environment)],
    plan: npm_plan,
};
const USER_CONFIG = 'npmrc';
function npm_plan(context) {
    const { endpoint, environment, folder, tokenVariable, userFiles } = context;
    // npm looks credentials up by the address without its scheme.
    const credentialKey = `${endpoint.replace(/^https?:/, '')}:_authToken`;
    const ours = [
        `registry=${endpoint}`,
        `${credentialKey}=\${${tokenVariable}}`,
        // npm would ask the repository for its own latest version.
        'update-notifier=false',
    ];
    const kept = keptLines(userFiles.get(userConfigPath(environment)) ?? '', [
        'registry',
        credentialKey,
        'update-notifier',
        'always-auth',
    ]);
    return {
        variables: inBothCases({ NPM_CONFIG_USERCONFIG: (0,external_node_path_.join)(folder, USER_CONFIG), NPM_CONFIG_REGISTRY: endpoint }, environment),
        secrets: () => ({}),
        files: [{ name: USER_CONFIG, text: [...ours, ...kept, ''].join('\n') }],
        blocks: [],
        warnings: [],
    };
}
function userConfigPath(environment) {
    const name = Object.keys(environment).find((key) => key.toLowerCase() === 'npm_config_userconfig');
    const value = name === undefined ? undefined : environment[name];
    return value === undefined || value === '' ? (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.npmrc') : value;
}
/** Proxies, certificates, other registries' credentials: the user's settings stay in force but for those we set. */
function keptLines(text, dropped) {
    return text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .filter((line) => line !== '' && !dropped.includes(keyOf(line)));
}
/** @see the `ini` package, which npm reads its files with: keys may be quoted, and end in `[]` for lists */
function keyOf(line) {
    const key = line.split('=', 1)[0].trim();
    const bare = /^(["'])(.*)\1$/.exec(key)?.[2] ?? key;
    return bare.replace(/\[\]$/, '').trim();
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
        variables: inBothCases({
            PIP_NO_INPUT: '1',
            TWINE_USERNAME: 'aws',
            TWINE_REPOSITORY_URL: publishEndpoint,
            TWINE_NON_INTERACTIVE: '1',
        }, environment),
        secrets: (token) => inBothCases({ PIP_INDEX_URL: indexUrl(endpoint, token), TWINE_PASSWORD: token }, environment),
        files: [],
        blocks: [],
        warnings: [
            ...variableWarnings(environment),
            ...[...userFiles].flatMap(([file, text]) => fileWarnings(file, text)),
        ],
    };
}
function indexUrl(endpoint, token) {
    const [scheme, rest] = endpoint.split('://');
    return `${scheme}://aws:${encodeURIComponent(token)}@${rest}simple/`;
}
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

;// CONCATENATED MODULE: ./.build/clients/clients.js




const CLIENTS = { npm: npm, pip: pip, maven: maven, cargo: cargo };
function clientNamed(name) {
    return CLIENTS[name];
}
/** The clients whose manifest is among the names of a folder's files. */
function clientsUsedBy(fileNames) {
    return Object.values(CLIENTS).filter((client) => client.isUsedBy(fileNames));
}


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ clientNamesUsedBy),
/* harmony export */   u: () => (/* binding */ USED_BY)
/* harmony export */ });
/** Whether these names, found in the working directory, say that the project uses a client. */
const USED_BY = {
    npm: (fileNames) => ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'].some((name) => fileNames.includes(name)),
    pip: (fileNames) => fileNames.some((name) => /^requirements.*\.txt$/.test(name) || ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name)),
    maven: (fileNames) => fileNames.includes('pom.xml'),
    cargo: (fileNames) => fileNames.includes('Cargo.toml') || fileNames.includes('Cargo.lock'),
};
/** The same as names: without all that it takes to configure a client. */
function clientNamesUsedBy(fileNames) {
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames));
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ss: () => (/* binding */ ensurePrivateFolder),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);





/** Reading and writing files that must not lead anywhere else: no links, no devices, nobody else's. */
const MAX_BYTES = 16 * 1024 * 1024;
// Windows has neither flag; there the folder's access list is what protects.
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
const NON_BLOCK = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
/**
 * A new folder, mode 0700, below `parent`, which must be a place where nobody else can put something in its stead.
 *
 * @returns its real path
 */
async function makePrivateFolder(parent, prefix) {
    const root = await checkedFolder(parent);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, prefix)).catch((error) => {
        throw unusable(parent, `no folder can be made in it (${codeOf(error)})`, error);
    });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW);
    try {
        // mkdtemp makes it 0700 minus the umask.
        await handle.chmod(0o700);
    }
    finally {
        await handle.close();
    }
    return folder;
}
/** The folder `name` below `parent`, made if need be; refused when it is a link, another user's, or open to others. */
async function ensurePrivateFolder(parent, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await checkedFolder(parent), name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { mode: 0o700 }).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw unusable(folder, `it cannot be made (${codeOf(error)})`, error);
    });
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder);
    if (!stat.isDirectory())
        throw unusable(folder, 'it is not a folder');
    if (process.getuid !== undefined && stat.uid !== process.getuid()) {
        throw unusable(folder, 'it belongs to another user');
    }
    if (isOpenToOthers(stat, 0o077))
        throw unusable(folder, 'others may read or write it');
    return folder;
}
/** @returns the real path of an existing folder, every component of which only we, root or a sticky bit guard */
async function checkedFolder(folder) {
    // Links in the system's own path (/tmp on macOS) are resolved once; what is checked below is what is used after.
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder).catch((error) => {
        throw unusable(folder, `it cannot be reached (${codeOf(error)})`, error);
    });
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(real);
    const parts = real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    let path = root;
    for (const part of parts) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, part);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (!stat.isDirectory())
            throw unusable(path, 'it is not a folder');
        if (!isOurs(stat) && stat.uid !== 0)
            throw unusable(path, 'it belongs to another user');
        if (isOpenToOthers(stat, 0o002) && (stat.mode & 0o1000) === 0)
            throw unusable(path, 'anyone may write to it');
    }
    return real;
}
/**
 * Reads a file that is about to be changed. The file and its folder must be ours, so that putting it back later
 * changes nobody else's file.
 *
 * @returns undefined when there is none
 * @throws GateError 'input' for links, devices, other users' files and more than 16 MiB
 */
async function readOwnFile(path) {
    const handle = await openOwnFile(path);
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        checkOwnFile(path, stat);
        const owner = { uid: stat.uid, gid: stat.gid };
        return { bytes: await handle.readFile(), mode: stat.mode & 0o7777, modifiedAt: stat.mtimeMs, owner };
    }
    finally {
        await handle.close();
    }
}
async function openOwnFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW | NON_BLOCK);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return undefined;
        throw unusable(path, code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`, error);
    }
}
function checkOwnFile(path, stat) {
    if (!stat.isFile())
        throw unusable(path, 'it is not a regular file');
    if (!isOurs(stat))
        throw unusable(path, 'it belongs to another user');
    if (stat.nlink > 1)
        throw unusable(path, 'it has more than one name (hard links)');
    if (stat.size > MAX_BYTES)
        throw unusable(path, 'it is larger than 16 MiB');
}
/** The name of the file that `replaceFile` writes before it takes the place of `path`. */
function temporaryNameFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
}
/**
 * Writes a file so that at any moment there is the old one or the whole new one, in whatever state the machine stops.
 * A link at `path` is replaced, not followed.
 *
 * @param temporary from `temporaryNameFor(path)`
 */
async function replaceFile(path, temporary, bytes, options = {}) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | NO_FOLLOW;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, flags, 0o600);
        try {
            await handle.writeFile(bytes);
            if (options.modifiedAt !== undefined)
                await handle.utimes(new Date(), new Date(options.modifiedAt));
            // Only root meets files of others here, and only root can give them back.
            if (options.owner !== undefined && process.getuid?.() === 0) {
                await handle.chown(options.owner.uid, options.owner.gid);
            }
            await handle.chmod(options.mode ?? 0o600);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw unusable(path, `it cannot be written (${codeOf(error)})`, error);
    }
}
/** Makes a rename or a new name last. Not every file system lets a folder be synced. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY).catch(() => undefined);
    if (handle === undefined)
        return;
    try {
        await handle.sync();
    }
    catch {
        // Nothing lost but durability against a power cut.
    }
    finally {
        await handle.close();
    }
}
function unusable(path, cause, underlying) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: `use ${path}`,
        cause,
        remedy: 'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)',
        underlying,
    });
}
/** In a container of a GitHub job, root works on folders that the runner's user has made. */
function isOurs(stat) {
    if (process.getuid === undefined)
        return true;
    const user = process.getuid();
    return user === 0 || stat.uid === user;
}
function isOpenToOthers(stat, bits) {
    return process.platform !== 'win32' && (stat.mode & bits) !== 0;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6739);





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a file of the user's that is not going to be changed; links are followed, as the client itself does.
 *
 * @returns undefined when there is none
 */
async function readUserFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((error) => {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, `it cannot be opened (${code})`, error);
    });
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        // /dev/null is how clients are told that there is no such file.
        if (stat.isCharacterDevice())
            return undefined;
        if (!stat.isFile())
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is not a regular file');
        if (stat.size > MAX_BYTES)
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is larger than 16 MiB');
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file that the user has named, and the folders on the way: whole or not at all. A link that lies there is
 * replaced, never followed; a terminal or a pipe is written to.
 *
 * @param what it is, for the message
 * @throws GateError 'input' where it cannot be written
 */
async function writeUserFile(path, text, what) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (await isToBeWrittenTo(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: `write ${what} ${JSON.stringify(path.slice(0, 200))}`,
            cause: `it cannot be written (${error.code})`,
            remedy: 'Name a file that this user may write',
            underlying: error,
        });
    }
}
async function isToBeWrittenTo(path) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return existing !== undefined && !existing.isFile() && !existing.isSymbolicLink();
}


/***/ })

};
