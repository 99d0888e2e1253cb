export const id = 680;
export const ids = [680];
export const modules = {

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

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialConfig: () => (/* binding */ initialConfig)
/* harmony export */ });
/* unused harmony export initialConfigOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(244);
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9214);
/* harmony import */ var _clients_clients_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4777);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9243);
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1039);
/* harmony import */ var _lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5469);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8333);
/* harmony import */ var _client_config_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9933);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5099);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9342);













/**
 * A first `codeartifact-gate.yml` from what is there: the repository from addresses in lockfiles and client
 * configurations, the clients and the company's own packages from manifests.
 *
 * @throws GateError 'input' where there is a configuration already: it is never replaced
 */
async function initialConfig(workingFolder) {
    const checkout = await _checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .Checkout */ .RW.around(workingFolder);
    const folder = checkout.nameOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workingFolder)) ?? '';
    const names = (await checkout.files()).filter((name) => folder === '' || name.startsWith(`${folder}/`));
    if ((await checkout.read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, _config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2))) !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('input', {
            doing: 'write a first configuration',
            cause: `there is a ${_config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2} already`,
            remedy: 'Change that one; `codeartifact-gate schema` tells every key',
        });
    }
    const files = new Map();
    for (const name of names) {
        if (!isOfInterest(name))
            continue;
        const text = await checkout.read(name);
        if (typeof text === 'string')
            files.set(name, text);
    }
    return initialConfigOf(files);
}
/** Manifests and build specifications; the other manifests are configurations as well. */
const OTHERS = /(?:^|\/)(?:package\.json|Cargo\.toml|buildspec[^/]*\.ya?ml)$/;
function isOfInterest(name) {
    return OTHERS.test(name) || (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileFormatOf */ .C)(name) !== undefined || (0,_client_config_index_js__WEBPACK_IMPORTED_MODULE_9__/* .clientConfigOf */ .V)(name) !== undefined;
}
/** Pure. @param files texts by name */
function initialConfigOf(files) {
    const repositories = repositoriesIn(files.values());
    const [found] = repositories;
    const values = {
        domain: found?.domain,
        domainOwner: found?.domainOwner,
        region: found?.region,
        repository: found?.repository,
    };
    const missing = KEYS.filter(([, part]) => values[part] === undefined).map(([key]) => key);
    const clients = (0,_clients_clients_js__WEBPACK_IMPORTED_MODULE_3__/* .clientsUsedBy */ .x)([...files.keys()].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name))).map(({ name }) => name);
    const internal = ownPackages(files);
    const others = repositories.slice(1);
    const lines = [
        '# What codeartifact-gate goes by. `codeartifact-gate schema` tells every key.',
        '',
        found === undefined
            ? '# The CodeArtifact repository that builds install from. No file of this checkout names one.'
            : '# The CodeArtifact repository that builds install from: the one that this checkout names most often.',
        ...KEYS.map(([key, part, placeholder]) => `${key}: ${quoted(values[part] ?? placeholder)}`),
        '',
        '# Package clients that `login` configures. Without this key: those whose files are found.',
        clients.length === 0 ? '# clients: [npm, pip, maven, cargo]' : `clients: [${clients.join(', ')}]`,
        '',
        'gate:',
        ...(others.length === 0
            ? []
            : [
                '  # Other repositories that this checkout names: allow those that are meant.',
                '  # registries:',
                ...others.map((other) => `  #   - ${(0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryEndpoint */ .y6)(other)}   # ${(0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAddress */ .KU)(other)}`),
            ]),
        '  # Packages of your own: they must have been published to the repository, and no others may have been.',
        ...(internal.length === 0
            ? ['  # internal: ["npm:@your-scope/*"]']
            : ['  internal:', ...internal.map((pattern) => `    - ${JSON.stringify(pattern)}`)]),
        '  # Compare every locked digest with the one that the repository records. Needs credentials.',
        '  verify: repository',
        '  # How long ago a version must have been published at its origin: most malicious ones are found within days.',
        '  minimum-age: 3d',
        '',
    ];
    return { text: lines.join('\n'), missing };
}
const KEYS = [
    ['domain', 'domain', '<name of the CodeArtifact domain>'],
    ['domain-owner', 'domainOwner', '<account that owns the domain: twelve digits>'],
    ['region', 'region', '<AWS region of the domain>'],
    ['repository', 'repository', '<repository to install from>'],
];
/** Digits would be a number, and a bracket starts a list. */
function quoted(value) {
    return /^[A-Za-z][A-Za-z0-9._-]*$/.test(value) ? value : JSON.stringify(value);
}
/** Repositories that the texts name, the most frequent first; each once, whatever the format. */
function repositoriesIn(texts) {
    const seen = new Map();
    for (const text of texts) {
        for (const [address] of text.matchAll(/\/\/[^\s"'<>,;|\\]{1,2000}/g)) {
            if (!address.includes('codeartifact'))
                continue;
            // An .npmrc leaves the scheme out, and a template may hold a token: neither is a part of the repository.
            const url = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryUrl */ .fn)(`https:${address.replace(/^\/\/[^/@]*@/, '//').replace(/[?#].*$/, '')}`);
            if ('problem' in url)
                continue;
            const key = JSON.stringify([url.domain, url.domainOwner, url.region, url.repository]);
            const known = seen.get(key);
            if (known === undefined)
                seen.set(key, { url, count: 1 });
            else
                known.count++;
        }
    }
    return [...seen.values()].sort((a, b) => b.count - a.count).map(({ url }) => url);
}
/** Patterns for what the manifests of the checkout themselves are called. Sorted. */
function ownPackages(files) {
    const patterns = [...files].flatMap(([name, text]) => {
        const pattern = ownPackage(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name), text);
        return pattern !== undefined && isPattern(pattern) ? [pattern] : [];
    });
    return [...new Set(patterns)].sort();
}
function ownPackage(basename, text) {
    switch (basename) {
        case 'package.json':
            return npmPattern(text);
        case 'pyproject.toml': {
            const manifest = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTomlTable */ .W4)(text) ?? {};
            const name = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)(manifest, 'project')['name'] ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)(manifest, 'tool', 'poetry')['name'];
            return typeof name === 'string' ? `pypi:${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .normalisePypiName */ .SJ)(name)}` : undefined;
        }
        case 'Cargo.toml': {
            const { name, publish } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)((0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTomlTable */ .W4)(text) ?? {}, 'package');
            return typeof name === 'string' && publish !== false ? `cargo:${name}` : undefined;
        }
        case 'pom.xml': {
            const group = /<groupId>\s*([A-Za-z0-9_.-]+)\s*<\/groupId>/.exec(withoutNested(text))?.[1];
            return group === undefined ? undefined : `maven:${group}:*`;
        }
        default:
            return undefined;
    }
}
/** The whole scope, or the name; a private package without a scope is published nowhere. */
function npmPattern(text) {
    const manifest = (0,_lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text);
    if ((0,_lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonProblem */ .Sx)(manifest) || !(manifest instanceof _lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonObject */ .Y5))
        return undefined;
    const name = manifest.get('name');
    if (typeof name !== 'string')
        return undefined;
    if (name.startsWith('@'))
        return `npm:${name.split('/', 1)[0]}/*`;
    return manifest.get('private') === true ? undefined : `npm:${name}`;
}
/** A POM without the parts whose groups are those of other projects. */
function withoutNested(pom) {
    let text = pom;
    for (const part of ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting']) {
        const start = text.indexOf(`<${part}>`);
        const end = text.lastIndexOf(`</${part}>`);
        if (start !== -1 && end > start)
            text = text.slice(0, start) + text.slice(end);
    }
    return text;
}
function isPattern(text) {
    try {
        (0,_patterns_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePattern */ .EY)(text, 'gate.internal');
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
