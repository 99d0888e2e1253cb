export const id = 7955;
export const ids = [7955];
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

/***/ 7955:
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
var client = __webpack_require__(1362);
// EXTERNAL MODULE: ./.build/clients/npm-user-config.js
var npm_user_config = __webpack_require__(7193);
// EXTERNAL MODULE: ./.build/clients/toml-file.js
var toml_file = __webpack_require__(7476);
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
    isUsedBy: used_by/* USED_BY */.u.bun,
    reads: (environment) => [(0,npm_user_config/* npmUserConfigPath */.yO)(environment), bunfigPath(environment)],
    plan,
};
/** A token of the user's, for whatever registry there was before: bun would send it to this one, instead of ours. */
const TOKEN_VARIABLE = /^(?:bun|npm)_config_token$/i;
function plan(context) {
    const { endpoint, environment, userFiles } = context;
    const path = bunfigPath(environment);
    checkBunfig(path, userFiles.get(path) ?? '', (0,npm_user_config/* credentialPrefixes */.o7)(context));
    const { variables, file } = (0,npm_user_config/* npmUserConfig */.TG)(context);
    const tokens = Object.keys(environment).filter((name) => TOKEN_VARIABLE.test(name) && environment[name]);
    return {
        variables: {
            ...variables,
            ...(0,client/* inBothCases */.eD)({ BUN_CONFIG_REGISTRY: endpoint }, environment),
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
    const registry = (0,toml_file/* tableIn */.sV)((0,toml_file/* readTomlFile */.vU)('bun', file, text), 'install')['registry'];
    const { url, ...credentials } = typeof registry === 'string' ? { url: registry } : (0,toml_file/* tableIn */.sV)(registry);
    if (typeof url !== 'string' || !prefixes.includes((0,npm_user_config/* withoutScheme */.fr)(url)))
        return;
    if (Object.keys(credentials).length === 0 && !/^[a-z]+:\/\/[^/]*@/i.test(url))
        return;
    throw new errors/* GateError */.ue('input', {
        doing: 'configure bun',
        cause: 'install.registry has credentials of its own for the repository',
        remedy: 'Remove them, or leave bun out of clients',
        file,
        line: (0,client/* lineOfOffset */.hW)(text, Math.max(text.search(/^[^#\n]*\bregistry\b/m), 0)),
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/clients/cargo.js






/**
 * cargo: the registry and its token are variables. That it stands for the public crates registry can only be said in
 * a file: two lines without a secret and without an address, the same for every login, at the end of the user's own.
 * Further targets are registries of their names.
 *
 * @see Cargo book, "Configuration", "Source replacement" and "Registry authentication"
 */
const cargo = {
    name: 'cargo',
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
    const { environment, further, userFiles } = context;
    const [legacy, current] = configPaths(environment);
    // Where both exist, cargo reads the one without the ending.
    const path = userFiles.has(legacy) ? legacy : current;
    checkUserConfig(path, userFiles.get(path) ?? '', [REGISTRY, ...further.map(({ key }) => key)]);
    const registries = [{ ...context, key: REGISTRY }, ...further];
    return {
        variables: Object.assign({}, ...registries.map(({ key, endpoint }) => ({
            [`${variablesOf(key)}_INDEX`]: `sparse+${endpoint}`,
            // Without a provider cargo does not use a token; named for this registry, others keep theirs.
            [`${variablesOf(key)}_CREDENTIAL_PROVIDER`]: 'cargo:token',
        }))),
        secrets: (tokenOf) => Object.fromEntries(registries.map(({ key, tokenVariable }) => [`${variablesOf(key)}_TOKEN`, tokenOf(tokenVariable)])),
        files: [],
        blocks: [{ path, text: BLOCK }],
        warnings: [],
    };
}
function variablesOf(registry) {
    return `CARGO_REGISTRIES_${registry.toUpperCase().replaceAll('-', '_')}`;
}
function configPaths(environment) {
    const home = environment['CARGO_HOME'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.cargo');
    return [(0,external_node_path_.join)(home, 'config'), (0,external_node_path_.join)(home, 'config.toml')];
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
            line: Math.min(error.line, (0,client/* lineOfOffset */.hW)(text, text.length)),
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
        line: (0,client/* lineOfOffset */.hW)(text, Math.max(offset, 0)),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/clients/gradle-init-script.js
/** Variable from which the script takes its targets, as JSON. The script does nothing where it is not set. */
const TARGETS_VARIABLE = 'CODEARTIFACT_GATE_GRADLE';
/**
 * The init script, the same for every login, for Gradle 4.4 to 9.
 *
 * Like a mirror of Maven's it changes where repositories lead, and keeps them: a repository that is taken away would
 * leave its `exclusiveContent` behind, by which Gradle asks no other one. What is on the machine stays: flatDir,
 * `file:` and mavenLocal, as Maven's local repository does. The names of credentials as Gradle properties
 * (`codeartifactPassword`) are not used, since `gradle properties` prints them.
 *
 * - `allowInsecureProtocol` is asked for since 6.2, and needed for the embedded CodeArtifact alone.
 * - `beforeSettings` is there since 6.0. Before, a settings script has its classpath by the time that it can be looked
 *   at, so one that comes from elsewhere ends the build.
 * - `dependencyResolutionManagement` is there since 6.8. Where it forbids repositories of projects, adding one to a
 *   project would end the build: only the settings get one.
 * - A repository may be given an address after it was added: a second look is taken when its project is evaluated.
 * - `publishing` may not be looked at before the project's own script has said what it publishes, nor be told more once
 *   that script has looked at it (Gradle 4). A repository of the project's own wins.
 *
 * Scripts with a `buildscript` of their own that a build applies, and `initscript`, are out of its reach.
 *
 * @see Gradle docs, "Initialization Scripts", "Declaring repositories" and "Maven Publish Plugin"
 */
const INIT_SCRIPT = `// >>> codeartifact-gate: taken out again by logout
if (System.getenv('${TARGETS_VARIABLE}')) {
    def targets = new groovy.json.JsonSlurper().parseText(System.getenv('${TARGETS_VARIABLE}'))
    def since = { version ->
        org.gradle.util.GradleVersion.current().baseVersion >= org.gradle.util.GradleVersion.version(version)
    }
    def lead = { repository, endpoint, target ->
        def token = System.getenv(target.tokenVariable)
        repository.url = new URI(endpoint)
        if (since('6.2') && endpoint.startsWith('http:')) repository.allowInsecureProtocol = true
        repository.authentication { it.clear() }
        if (repository.metaClass.respondsTo(repository, 'setConfiguredCredentials') && since('6.6')) {
            // Whatever credentials it had, also such as cannot be had here: they are another server's.
            def kind = 'org.gradle.internal.credentials.DefaultPasswordCredentials'
            repository.setConfiguredCredentials(
                gradle.class.classLoader.loadClass(kind).newInstance('aws', token))
        } else {
            repository.credentials(org.gradle.api.artifacts.repositories.PasswordCredentials) {
                it.username = 'aws'
                it.password = token
            }
        }
    }
    def isOurs = { repository ->
        targets.any { repository.url == new URI(it.endpoint) } && repository.artifactUrls.empty
    }
    def isLocal = { repository ->
        repository instanceof org.gradle.api.artifacts.repositories.FlatDirectoryArtifactRepository ||
            repository instanceof org.gradle.api.artifacts.repositories.MavenArtifactRepository &&
            ([repository.url] + repository.artifactUrls).every { it?.scheme == 'file' }
    }
    def check = { repositories, repository ->
        if (isLocal(repository)) return
        if (!(repository instanceof org.gradle.api.artifacts.repositories.MavenArtifactRepository)) {
            repositories.remove(repository)
            org.gradle.api.logging.Logging.getLogger('codeartifact-gate').warn(
                'codeartifact-gate: the repository ' + repository.name + ' is not asked: it is not of the kind Maven')
        } else if (!isOurs(repository)) {
            def target = targets.find { it.name == repository.name } ?: targets.find { !it.name }
            lead(repository, target.endpoint, target)
            repository.artifactUrls = []
        }
    }
    def bind = { repositories -> repositories.all { check(repositories, it) } }
    def add = { repositories ->
        def target = targets.find { !it.name }
        repositories.maven {
            it.name = 'codeartifact-gate'
            lead(it, target.endpoint, target)
        }
    }
    def manage = { settings ->
        bind(settings.buildscript.repositories)
        bind(settings.pluginManagement.repositories)
        if (since('6.8')) bind(settings.dependencyResolutionManagement.repositories)
    }
    if (since('6.0')) {
        gradle.beforeSettings { settings ->
            manage(settings)
            add(settings.pluginManagement.repositories)
        }
    }
    gradle.settingsEvaluated { settings ->
        if (!since('6.0')) {
            def other = settings.buildscript.repositories.find { !isLocal(it) }
            if (other != null) throw new GradleException('Could not bind the settings script to CodeArtifact: ' +
                'it has its classpath from the repository ' + other.name + '. Upgrade to Gradle 6.0 or newer.')
            manage(settings)
            if (settings.pluginManagement.repositories.empty) add(settings.pluginManagement.repositories)
        }
        if (since('6.8') && settings.dependencyResolutionManagement.repositories.empty) {
            add(settings.dependencyResolutionManagement.repositories)
        }
    }
    def offer = { repositories ->
        targets.findAll { repositories.findByName(it.publishName) == null }.each { target ->
            repositories.maven {
                it.name = target.publishName
                lead(it, target.publishEndpoint, target)
            }
        }
    }
    gradle.allprojects { project ->
        bind(project.buildscript.repositories)
        bind(project.repositories)
    }
    gradle.afterProject { project ->
        [project.buildscript.repositories, project.repositories].each { repositories ->
            new ArrayList(repositories).each { check(repositories, it) }
        }
        if (!since('6.8') && project.repositories.empty) add(project.repositories)
        if (project.pluginManager.hasPlugin('maven-publish')) {
            try {
                project.publishing { offer(it.repositories) }
            } catch (org.gradle.api.InvalidUserDataException alreadyRead) {
                offer(project.publishing.repositories)
            }
        }
    }
}
// <<< codeartifact-gate
`;

;// CONCATENATED MODULE: ./.build/clients/gradle.js






/**
 * Gradle: an init script in the user's `init.d`, since no variable can name one. It holds neither a token nor an
 * address, and does nothing in a build whose environment has no login.
 *
 * A daemon is no hindrance: it takes over the environment of the client that asks it to build. The one that such a build
 * has started keeps the token in its own environment until it ends, or the token does.
 *
 * @see Gradle docs, "Initialization Scripts" and "Build Environment Configuration"
 */
const gradle = {
    name: 'gradle',
    isUsedBy: used_by/* USED_BY */.u.gradle,
    reads: (environment, project) => initScripts(userHome(environment, project)),
    plan: gradle_plan,
};
/** Of the repository to publish to: `gradle publishAllPublicationsToCodeartifactRepository`. */
const PUBLISH = 'codeartifact';
const SCRIPT = 'codeartifact-gate.gradle';
const USER_HOME = '-Dgradle.user.home=';
/**
 * The configuration cache would write the token into the project, since 8.1 with its key beside it, before into plain
 * sight; and another token makes what it holds useless. The first name is that of Gradle 8.1, the second that of 6.6.
 */
const NO_CONFIGURATION_CACHE = [
    '-Dorg.gradle.configuration-cache=false',
    '-Dorg.gradle.unsafe.configuration-cache=false',
];
function gradle_plan(context) {
    const { environment, project, userFiles } = context;
    const path = (0,external_node_path_.join)(userHome(environment, project), 'init.d', SCRIPT);
    const options = (environment['GRADLE_OPTS'] ?? '').trim();
    const added = NO_CONFIGURATION_CACHE.filter((option) => !words(options).includes(option));
    return {
        variables: {
            [TARGETS_VARIABLE]: JSON.stringify(targetsFor(context)),
            GRADLE_OPTS: [options, ...added].filter((text) => text !== '').join(' '),
        },
        secrets: () => ({}),
        files: [],
        blocks: [{ path, text: INIT_SCRIPT }],
        warnings: [...userFiles].flatMap(([file, text]) => warningOf(file, text)),
    };
}
function targetsFor(context) {
    const { endpoint, publishEndpoint, tokenVariable, further } = context;
    return [
        { endpoint, publishEndpoint, tokenVariable, publishName: PUBLISH },
        ...further.map(({ key, ...target }) => ({
            name: key,
            endpoint: target.endpoint,
            publishEndpoint: target.publishEndpoint,
            tokenVariable: target.tokenVariable,
            publishName: PUBLISH + key.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        })),
    ];
}
/** What an init script takes from elsewhere for itself is fetched before another one has a say. */
function warningOf(file, text) {
    const uncommented = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
    const offset = uncommented.search(/^[ \t]*initscript\s*\{/m);
    if (offset === -1 || !/\brepositories\s*\{/.test(uncommented.slice(offset)))
        return [];
    return [
        {
            message: 'this init script has repositories of its own for its classpath: Gradle asks them past the repository',
            file,
            line: (0,client/* lineOfOffset */.hW)(text, offset + uncommented.slice(offset).search(/initscript/)),
        },
    ];
}
/** Java takes the home folder from the user database, not from HOME: in containers of GitHub jobs the two differ. */
function userHome(environment, project) {
    const options = [...words(environment['JAVA_OPTS'] ?? ''), ...words(environment['GRADLE_OPTS'] ?? '')];
    const option = options.findLast((word) => word.startsWith(USER_HOME))?.slice(USER_HOME.length);
    const named = option || environment['GRADLE_USER_HOME'];
    if (!named)
        return (0,external_node_path_.join)((0,external_node_os_.userInfo)().homedir, '.gradle');
    return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(project, named);
}
/** In the order in which Gradle runs them. */
function initScripts(home) {
    const folder = (0,external_node_path_.join)(home, 'init.d');
    let names = [];
    try {
        names = (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // Most users have none. What is there and cannot be read will stop the writing as well.
    }
    const scripts = names.filter((name) => /\.gradle(?:\.kts)?$/.test(name)).sort();
    return [
        (0,external_node_path_.join)(home, 'init.gradle'),
        (0,external_node_path_.join)(home, 'init.gradle.kts'),
        ...scripts.map((name) => (0,external_node_path_.join)(folder, name)),
    ];
}
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}

// EXTERNAL MODULE: ./.build/clients/pip.js
var pip = __webpack_require__(8132);
// EXTERNAL MODULE: ./.build/clients/python-index.js
var python_index = __webpack_require__(3626);
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
    isUsedBy: used_by/* USED_BY */.u.uv,
    reads: (environment, project) => [...userPaths(environment), ...projectPaths(project)],
    plan: uv_plan,
};
/** Sources that are asked before the default index, in the environment. */
const OTHER_SOURCES = ['UV_INDEX', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'];
/** What goes before, or does not go together with, the address and the user to publish with. */
const OTHER_TARGETS = ['UV_PUBLISH_TOKEN', 'UV_PUBLISH_INDEX'];
function uv_plan(context) {
    const { endpoint, publishEndpoint, environment, project, tokenVariable, userFiles } = context;
    for (const name of OTHER_SOURCES) {
        const addresses = (environment[name] ?? '').split(/[\s,]+/).filter((word) => word !== '');
        const isOurs = addresses.every((address) => (0,python_index/* isOfDomain */.Oo)(address.replace(/^[\w.-]+=/, ''), endpoint));
        if (!isOurs)
            throw (0,python_index/* leadsPast */.gd)('uv', name);
    }
    for (const name of OTHER_TARGETS)
        if (environment[name])
            throw (0,python_index/* leadsPast */.gd)('uv', name);
    for (const file of userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = otherSources((0,toml_file/* readTomlFile */.vU)('uv', file, text), endpoint);
        if (other !== undefined)
            throw (0,python_index/* leadsPast */.gd)('uv', other.setting, { file, line: (0,python_index/* lineOfValue */.jq)(text, other.value) });
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
        secrets: (tokenOf) => ({
            [`UV_INDEX_${tokenVariable}_PASSWORD`]: tokenOf(tokenVariable),
            UV_PUBLISH_PASSWORD: tokenOf(tokenVariable),
        }),
        files: [],
        blocks: [],
        warnings: projectPaths(project).flatMap((file) => projectWarnings(file, userFiles.get(file), endpoint)),
    };
}
/** In the checkout it is the gate that decides, and can be told to make an exception. */
function projectWarnings(file, text, endpoint) {
    const document = (0,toml_file/* readTomlFile */.vU)('uv', file, text);
    const settings = file.endsWith('pyproject.toml') ? (0,toml_file/* tableIn */.sV)(document, 'tool', 'uv') : document;
    return otherSources(settings, endpoint).map(({ setting, value }) => ({
        message: `${setting} is set: uv takes packages from there as well, past the repository. Remove it`,
        file,
        line: (0,python_index/* lineOfValue */.jq)(text, value),
    }));
}
/** The default index is replaced by ours, an explicit one is for packages that the project names. */
function otherSources(settings, endpoint) {
    const indexes = (0,toml_file/* tablesIn */.N$)(settings['index'])
        .filter((index) => index['default'] !== true && index['explicit'] !== true)
        .map((index) => ({ setting: 'index', value: index['url'] }));
    const lists = [settings, (0,toml_file/* tableIn */.sV)(settings, 'pip')].flatMap((table) => ['extra-index-url', 'find-links'].flatMap((setting) => [table[setting] ?? []].flat().map((value) => ({ setting, value }))));
    return [...indexes, ...lists].filter(({ value }) => !(0,python_index/* isOfDomain */.Oo)(value, endpoint));
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
        : (0,python_index/* configFolder */.vg)(environment, 'uv');
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
    isUsedBy: used_by/* USED_BY */.u.hatch,
    reads: (environment, project) => [
        ...pip/* pip */.y.reads(environment, project),
        ...uv.reads(environment, project),
        ...hatch_configPaths(project),
    ],
    plan: hatch_plan,
};
function hatch_plan(context) {
    const { project, publishEndpoint, tokenVariable, userFiles } = context;
    for (const file of hatch_configPaths(project))
        refuseOwnIndex(file, userFiles.get(file));
    const installers = [pip/* pip */.y.plan(context), uv.plan(context)];
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
        files: [],
        blocks: [],
        warnings: installers.flatMap(({ warnings }) => warnings),
    };
}
/** Variables of an environment of Hatch's replace those of the shell. */
function refuseOwnIndex(file, text) {
    const document = (0,toml_file/* readTomlFile */.vU)('hatch', file, text);
    const environments = file.endsWith('pyproject.toml')
        ? (0,toml_file/* tableIn */.sV)(document, 'tool', 'hatch', 'envs')
        : (0,toml_file/* tableIn */.sV)(document, 'envs');
    for (const [name, environment] of Object.entries(environments)) {
        const variable = Object.keys((0,toml_file/* tableIn */.sV)(environment, 'env-vars')).find((key) => /^(?:PIP|UV)_(?:.*INDEX|FIND_LINKS)/i.test(key));
        if (variable === undefined)
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'configure hatch',
            cause: `its environment ${name} sets ${variable}, which would take the place of the repository`,
            remedy: 'Remove it: login sets the index',
            file,
            line: (0,python_index/* lineOfValue */.jq)(text, variable),
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
    isUsedBy: used_by/* USED_BY */.u.npm,
    reads: (environment) => [(0,npm_user_config/* npmUserConfigPath */.yO)(environment)],
    plan: npm_plan,
};
function npm_plan(context) {
    const { variables, file } = (0,npm_user_config/* npmUserConfig */.TG)(context);
    return { variables, secrets: () => ({}), files: [file], blocks: [], warnings: [] };
}

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./.build/clients/nuget.js






/**
 * NuGet, that is dotnet and MSBuild: two files of ours, named by variables, and the credentials in variables.
 *
 * `RestoreConfigFile` is a property of MSBuild, which takes properties from the environment: restoring then reads that
 * one configuration, in which our sources are the only ones, and none of the user's, the project's or the machine's.
 * Commands that do not restore (`dotnet nuget push`, `dotnet tool install`) read all of these, and first of all, where
 * `NUGET_COMMON_APPLICATION_DATA` says (Linux alone), the machine's: it knows the source to push to, and maps every
 * package to our sources, so that those of the user's are not asked.
 *
 * The sources have other names in each login: NuGet sends the credentials of a name wherever a project says that name is.
 *
 * @see NuGet docs, "nuget.config reference", "Consuming packages from authenticated feeds" and "NuGet pack and restore as
 *   MSBuild targets"; NuGet.Client, Settings.cs, PackageSourceProvider.cs, NuGetEnvironment.cs
 */
const nuget = {
    name: 'nuget',
    isUsedBy: used_by/* USED_BY */.u.nuget,
    reads: (environment, project) => [userPath(environment), ...nuget_projectPaths(project)],
    plan: nuget_plan,
};
const RESTORE_CONFIG = 'RestoreConfigFile';
const MACHINE_FOLDER = 'NUGET_COMMON_APPLICATION_DATA';
/** Properties of MSBuild, in lower case, that give a restore other sources or none of ours. */
const nuget_OTHER_SOURCES = ['restoresources', 'restoreadditionalprojectsources', 'restorefallbackfolders'];
/** What a second login in the same job finds. @see openSession for the name of the folder */
const OURS = /\/codeartifact-gate-[0-9a-f]{12}\/nuget(?:\/|$)/;
/** The spellings that NuGet looks for, in this order. */
const SPELLINGS = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
function nuget_plan(context) {
    const { environment, folder, project, publishEndpoint, userFiles } = context;
    refuseOtherSources(environment);
    const sources = [
        sourceOf(context),
        ...context.further.map((target) => sourceOf(target, target.key.replaceAll('-', '_'))),
    ];
    const publish = publishEndpoint === context.endpoint
        ? undefined
        : sourceOf({ ...context, endpoint: publishEndpoint }, 'publish_to');
    const ownFolder = (0,external_node_path_.join)(folder, 'nuget');
    const addresses = [...sources, ...(publish === undefined ? [] : [publish])].map(indexOf);
    const machineFolder = environment[MACHINE_FOLDER];
    return {
        variables: {
            [RESTORE_CONFIG]: (0,external_node_path_.join)(ownFolder, 'NuGet.Config'),
            [MACHINE_FOLDER]: ownFolder,
        },
        secrets: (tokenOf) => Object.fromEntries([...sources, ...(publish === undefined ? [] : [publish])].map(({ name, tokenVariable }) => [
            `NuGetPackageSourceCredentials_${name}`,
            `Username=aws;Password=${tokenOf(tokenVariable)};ValidAuthenticationTypes=Basic`,
        ])),
        files: [
            { name: 'nuget/NuGet.Config', text: configuration(packageSources(sources)) },
            {
                name: 'nuget/NuGet/Config/codeartifact-gate.config',
                text: configuration(packageSources(publish === undefined ? sources : [...sources, publish]), section('config', [`<add key="defaultPushSource" value="${indexOf(publish ?? sources[0])}" />`]), section('packageSourceMapping', sources.map(({ name }) => `<packageSource key="${name}"><package pattern="*" /></packageSource>`))),
            },
        ],
        blocks: [],
        warnings: [
            ...(machineFolder === undefined || machineFolder === '' || OURS.test(machineFolder)
                ? []
                : [{ message: `${MACHINE_FOLDER} was set: the NuGet settings below it are not read in this job` }]),
            ...[userPath(environment), ...nuget_projectPaths(project)].flatMap((file) => whatIsLost(file, userFiles.get(file), nuget_projectPaths(project).includes(file), addresses)),
        ],
    };
}
/** A name that a variable's can end with, and that nobody else has given to a source. */
function sourceOf({ endpoint, tokenVariable }, prefix) {
    const name = [...(prefix === undefined ? [] : [prefix]), tokenVariable.toLowerCase()].join('_');
    return { name, endpoint, tokenVariable };
}
function indexOf({ endpoint }) {
    return escapeXml(`${endpoint}v3/index.json`);
}
function packageSources(sources) {
    return section('packageSources', [
        '<clear />',
        ...sources.map((source) => {
            // The embedded CodeArtifact. Newer versions refuse http, and have this since they do.
            const insecure = source.endpoint.startsWith('http:') ? ' allowInsecureConnections="true"' : '';
            return `<add key="${source.name}" value="${indexOf(source)}" protocolVersion="3"${insecure} />`;
        }),
    ]);
}
function section(name, lines) {
    return `  <${name}>\n${lines.map((line) => `    ${line}\n`).join('')}  </${name}>\n`;
}
function configuration(...sections) {
    return `<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n${sections.join('')}</configuration>\n`;
}
/** MSBuild tells the names of properties without regard to letter case. */
function refuseOtherSources(environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined || value === '')
            continue;
        const isOtherConfig = name.toLowerCase() === RESTORE_CONFIG.toLowerCase() && !(name === RESTORE_CONFIG && OURS.test(value));
        if (!isOtherConfig && !nuget_OTHER_SOURCES.includes(name.toLowerCase()))
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'configure NuGet',
            cause: `the variable ${name} is set: MSBuild would restore past the repository`,
            remedy: `Unset ${name}, or leave nuget out of clients`,
        });
    }
}
/** What of a configuration is not in force once restoring reads ours in its place. */
function whatIsLost(file, text, isOfProject, addresses) {
    if (text === undefined)
        return [];
    const sections = readConfiguration(file, text);
    const keys = (name) => [sections[name] ?? []].flat().flatMap((found) => [nuget_element(found)['add'] ?? []].flat().map(nuget_element));
    const others = keys('packageSources').filter(({ '@value': value }) => !addresses.includes(String(value)));
    const lost = [
        ...keys('config').map((setting) => `config ${String(setting['@key'])}`),
        ...['fallbackPackageFolders', 'trustedSigners', 'clientCertificates', 'packageSourceMapping'].filter((name) => sections[name] !== undefined && sections[name] !== ''),
        // The user's always has the public one.
        ...(isOfProject ? others.map((source) => `source ${String(source['@key'])}`) : []),
    ];
    const warn = (message, at) => [
        { message, file, line: (0,client/* lineOfOffset */.hW)(text, Math.max(text.search(at), 0)) },
    ];
    if (lost.length > 0)
        return warn(`dotnet restore reads the configuration of the login instead of this one; not in force: ${lost.join(', ')}`, /<(?:config|fallbackPackageFolders|trustedSigners|clientCertificates|packageSourceMapping|packageSources)\b/);
    const clears = [sections['packageSources'] ?? []].flat().some((found) => 'clear' in nuget_element(found));
    return isOfProject && clears
        ? warn('it clears the sources of the login for commands that do not restore: dotnet nuget push and dotnet tool install have no credentials here', /<clear\b/)
        : [];
}
function readConfiguration(file, text) {
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
    });
    try {
        return nuget_element(parser.parse(text.replace(/^\ufeff/, ''), true)['configuration']);
    }
    catch (error) {
        throw new errors/* GateError */.ue('input', {
            doing: 'read the NuGet configuration',
            cause: `it is not well-formed XML (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`,
            remedy: 'Mend it',
            file,
            underlying: error,
        });
    }
}
function nuget_element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function userPath(environment) {
    const home = environment['DOTNET_CLI_HOME'] || environment['HOME'] || (0,external_node_os_.homedir)();
    return (0,external_node_path_.join)(home, '.nuget', 'NuGet', 'NuGet.Config');
}
function nuget_projectPaths(project) {
    return SPELLINGS.map((name) => (0,external_node_path_.join)(project, name));
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./.build/clients/pdm.js





/**
 * PDM: variables alone, with the token apart from the address.
 *
 * @see PDM docs, "Configurations" and "Configure the package indexes"
 */
const pdm = {
    name: 'pdm',
    isUsedBy: used_by/* USED_BY */.u.pdm,
    reads: (environment, project) => [
        ...pdm_userPaths(environment),
        ...localPaths(project),
        (0,external_node_path_.join)(project, 'pyproject.toml'),
    ],
    plan: pdm_plan,
};
function pdm_plan(context) {
    const { endpoint, publishEndpoint, environment, project, tokenVariable, userFiles } = context;
    refuseUv(context);
    for (const file of pdm_userPaths(environment)) {
        const text = userFiles.get(file);
        const [other] = isListed(environment, file, text) ? storedSources(file, text, endpoint) : [];
        if (other !== undefined)
            throw (0,python_index/* leadsPast */.gd)('pdm', `pypi.${other.name}`, { file, line: (0,python_index/* lineOfValue */.jq)(text, other.url) });
    }
    const manifest = (0,external_node_path_.join)(project, 'pyproject.toml');
    const ofProject = [
        ...localPaths(project).flatMap((file) => storedSources(file, userFiles.get(file), endpoint).map((other) => ({ ...other, file }))),
        ...(0,toml_file/* tablesIn */.N$)((0,toml_file/* tableIn */.sV)((0,toml_file/* readTomlFile */.vU)('pdm', manifest, userFiles.get(manifest)), 'tool', 'pdm')['source'])
            .filter(({ url }) => !(0,python_index/* isOfDomain */.Oo)(url, endpoint))
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
        secrets: (tokenOf) => ({
            PDM_PYPI_PASSWORD: tokenOf(tokenVariable),
            PDM_PUBLISH_PASSWORD: tokenOf(tokenVariable),
        }),
        files: [],
        blocks: [],
        warnings: ofProject.map((other) => {
            const line = (0,python_index/* lineOfValue */.jq)(userFiles.get(other.file), other.url);
            // It stands for the public index, and PDM would send it the token.
            if (other.name === 'pypi')
                throw (0,python_index/* leadsPast */.gd)('pdm', 'the source pypi', { file: other.file, line });
            const message = `the source ${other.name} is set: PDM takes packages from there as well, past the repository. Remove it`;
            return { message, file: other.file, line };
        }),
    };
}
/** Other indexes than the one that the variables set. */
function storedSources(file, text, endpoint) {
    return Object.entries((0,toml_file/* tableIn */.sV)((0,toml_file/* readTomlFile */.vU)('pdm', file, text), 'pypi')).flatMap(([name, source]) => {
        const { url } = (0,toml_file/* tableIn */.sV)(source);
        return url === undefined || (0,python_index/* isOfDomain */.Oo)(url, endpoint) ? [] : [{ name, url }];
    });
}
/** Whether PDM asks the indexes of its own configuration at all. */
function isListed(environment, file, text) {
    const ignored = environment['PDM_IGNORE_STORED_INDEX'] ??
        (0,toml_file/* tableIn */.sV)((0,toml_file/* readTomlFile */.vU)('pdm', file, text), 'pypi')['ignore_stored_index'];
    return !isTrue(ignored);
}
/** uv gets the index from PDM as an argument, which every process of the machine can read. */
function refuseUv({ environment, project, userFiles }) {
    const inFile = [...localPaths(project), ...pdm_userPaths(environment)].find((path) => isTrue(setting((0,toml_file/* readTomlFile */.vU)('pdm', path, userFiles.get(path)))));
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
    const user = environment['PDM_CONFIG_FILE'] || (0,external_node_path_.join)((0,python_index/* configFolder */.vg)(environment, 'pdm'), 'config.toml');
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
    const { endpoint, environment, project, tokenVariable, userFiles } = context;
    const file = pipfilePath(environment, project);
    const text = userFiles.get(file);
    const sources = (0,toml_file/* tablesIn */.N$)((0,toml_file/* readTomlFile */.vU)('pipenv', file, text)['source']).map(({ name, url }) => ({
        name: String(name),
        url: String(url),
        place: { file, line: (0,python_index/* lineOfValue */.jq)(text, url) },
    }));
    const passwords = sources.flatMap(({ url, place }) => passwordVariable(url, endpoint, place) ?? []);
    const others = sources.filter(({ url }) => !(0,python_index/* isOfDomain */.Oo)(withoutUser(url), endpoint));
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
        secrets: (tokenOf) => ({
            PIPENV_PYPI_MIRROR: (0,python_index/* indexUrl */.E5)(endpoint, tokenOf(tokenVariable)),
            ...Object.fromEntries(passwords.map((name) => [name, tokenOf(tokenVariable)])),
        }),
        files: [],
        blocks: [],
        warnings: [
            ...(0,pip/* variableWarnings */.A)(environment),
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
    if (!(0,python_index/* isOfDomain */.Oo)(withoutUser(url), endpoint))
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
    isUsedBy: used_by/* USED_BY */.u.pnpm,
    reads: (environment) => [
        (0,npm_user_config/* npmUserConfigPath */.yO)(environment),
        ...configFolders(environment).flatMap((folder) => [(0,external_node_path_.join)(folder, AUTH_FILE), (0,external_node_path_.join)(folder, CONFIG_FILE)]),
    ],
    plan: pnpm_plan,
};
/** Both are the user's, and outrank the user configuration of npm. */
const AUTH_FILE = 'auth.ini';
const CONFIG_FILE = 'config.yaml';
function pnpm_plan(context) {
    const { endpoint, environment, userFiles } = context;
    const prefixes = (0,npm_user_config/* credentialPrefixes */.o7)(context);
    checkVariables(environment, prefixes);
    for (const [file, text] of userFiles) {
        if (file.endsWith(AUTH_FILE))
            checkAuthFile(file, text, prefixes);
        if (file.endsWith(CONFIG_FILE))
            checkConfigFile(file, text, prefixes);
    }
    const { variables, file } = (0,npm_user_config/* npmUserConfig */.TG)(context);
    return {
        variables: { ...variables, ...(0,client/* inBothCases */.eD)({ pnpm_config_registry: endpoint }, environment) },
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
        const address = /^(\/\/.*):[^:]*$/.exec((0,npm_user_config/* iniKeyOf */.x)(line))?.[1];
        if (address === undefined || !prefixes.includes((0,npm_user_config/* withoutScheme */.fr)(address)))
            continue;
        throw pnpm_collision('it has credentials of its own for the repository', 'Remove them', file, index + 1);
    }
}
function checkConfigFile(file, text, prefixes) {
    const { value, lineOf } = (0,config_document.parseConfigDocument)(text, file);
    const refuse = (path, cause) => pnpm_collision(cause, 'Remove it from that file', file, lineOf(path));
    if (value['npmrcAuthFile'] !== undefined)
        throw refuse(['npmrcAuthFile'], 'npmrcAuthFile names another file with credentials');
    const credentials = value['_auth'];
    if (typeof credentials !== 'object' || credentials === null)
        return;
    for (const address of Object.keys(credentials)) {
        if (prefixes.includes((0,npm_user_config/* withoutScheme */.fr)(address)))
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
    isUsedBy: used_by/* USED_BY */.u.poetry,
    reads: (environment, project) => [...poetry_configPaths(environment, project), (0,external_node_path_.join)(project, 'pyproject.toml')],
    plan: poetry_plan,
};
const poetry_PUBLISH = 'CODEARTIFACT';
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
            [`POETRY_REPOSITORIES_${poetry_PUBLISH}_URL`]: publishEndpoint,
            [`POETRY_HTTP_BASIC_${poetry_PUBLISH}_USERNAME`]: 'aws',
        },
        secrets: (tokenOf) => ({
            [`POETRY_HTTP_BASIC_${install}_PASSWORD`]: tokenOf(tokenVariable),
            [`POETRY_HTTP_BASIC_${poetry_PUBLISH}_PASSWORD`]: tokenOf(tokenVariable),
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
        for (const [name, repository] of Object.entries((0,toml_file/* tableIn */.sV)((0,toml_file/* readTomlFile */.vU)('poetry', file, text), 'repositories'))) {
            const url = typeof repository === 'string' ? repository : (0,toml_file/* tableIn */.sV)(repository)['url'];
            const spelled = name.toUpperCase().replaceAll('-', '_');
            if (typeof url !== 'string' || spelled === poetry_PUBLISH)
                continue;
            if (/^[A-Z_]+$/.test(spelled)) {
                const variable = `POETRY_REPOSITORIES_${spelled}_URL`;
                // What the environment says goes first, and the project before the user.
                if (environment[variable] === undefined)
                    variables[variable] ??= url;
                continue;
            }
            const message = `Poetry does not find the repository ${name} until logout: no variable can have its name. Rename it, in letters`;
            warnings.push({ message, file, line: (0,python_index/* lineOfValue */.jq)(text, url) });
        }
    }
    return { variables, warnings };
}
function checkSources({ endpoint, project, userFiles }) {
    const file = (0,external_node_path_.join)(project, 'pyproject.toml');
    const text = userFiles.get(file);
    const document = (0,toml_file/* readTomlFile */.vU)('poetry', file, text);
    const settings = (0,toml_file/* tableIn */.sV)(document, 'tool', 'poetry');
    // There are Poetry projects below then, of which no more is known here.
    if (text === undefined || (document['project'] === undefined && Object.keys(settings).length === 0))
        return [];
    const sources = (0,toml_file/* tablesIn */.N$)(settings['source']);
    const others = sources.filter(({ url }) => !(0,python_index/* isOfDomain */.Oo)(url, endpoint));
    const namesake = others.find((source) => spelling(source) === poetry_PUBLISH);
    if (namesake !== undefined) {
        throw new errors/* GateError */.ue('input', {
            doing: 'configure poetry',
            cause: 'its source codeartifact is not of this CodeArtifact domain, and Poetry would send it the token',
            remedy: `Give it another name, or the address ${endpoint}simple/`,
            file,
            line: (0,python_index/* lineOfValue */.jq)(text, namesake['url'] ?? namesake['name']),
        });
    }
    if (!sources.some((source) => (0,python_index/* isOfDomain */.Oo)(source['url'], endpoint) && isPrimary(source))) {
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
        line: (0,python_index/* lineOfValue */.jq)(text, url ?? name),
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
    const user = environment['POETRY_CONFIG_DIR'] || (0,python_index/* configFolder */.vg)(environment, 'pypoetry');
    return [(0,external_node_path_.join)(project, 'poetry.toml'), (0,external_node_path_.join)(user, 'config.toml')];
}

;// CONCATENATED MODULE: ./.build/clients/ruby.js





/**
 * RubyGems and Bundler. Bundler takes the repository in the place of every source of a Gemfile, and credentials by
 * host, from variables. RubyGems takes sources from files alone, and credentials only within their addresses: so a
 * file of ours names the repository without any, and a plug-in of RubyGems, which `gem` and `bundle install` look for
 * on Ruby's load path, adds the token of the environment to requests for it. Bundler needs that plug-in as well: what it
 * downloads from a mirror of all sources it asks for without credentials.
 *
 * @see RubyGems docs, "Command Reference", `gem environment`, and "Plugins"; Bundler docs, "bundle config"; Bundler's
 *   `Source::Rubygems` and `download_gem`
 */
const ruby = {
    name: 'ruby',
    isUsedBy: used_by/* USED_BY */.u.ruby,
    reads: (environment, project) => [...gemrcPaths(environment), ...bundlerPaths(environment, project)],
    plan: ruby_plan,
};
const FOLDER = 'ruby';
/** @see openSession for the name of the folder */
const ruby_OURS = /[/\\]codeartifact-gate-[0-9a-f]{12}[/\\]ruby(?:[/\\]|$)/;
function ruby_plan(context) {
    const { endpoint, environment, folder, project, publishEndpoint, userFiles } = context;
    const host = variableOf(new URL(endpoint).hostname);
    for (const path of gemrcPaths(environment))
        checkGemrc(path, userFiles.get(path) ?? '');
    const [own, user] = bundlerPaths(environment, project);
    // The environment wins over the user's own, but for settings of a whole address. Those of the project win over it.
    const always = variableOf(endpoint);
    checkBundlerConfig(user, userFiles.get(user) ?? '', (key) => key === always);
    checkBundlerConfig(own, userFiles.get(own) ?? '', (key) => key === always || key === host || key.startsWith('BUNDLE_MIRROR__ALL'));
    return {
        variables: {
            BUNDLE_MIRROR__ALL: endpoint,
            // With any other number Bundler turns to the Gemfile's own source where the repository is slow to answer.
            BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: '0',
            // Of several files the last one counts.
            GEMRC: joined([...listed(environment['GEMRC']), (0,external_node_path_.join)(folder, FOLDER, 'gemrc')]),
            RUBYLIB: joined([(0,external_node_path_.join)(folder, FOLDER), ...listed(environment['RUBYLIB'])]),
            RUBYGEMS_HOST: publishEndpoint.replace(/\/$/, ''),
        },
        secrets: (tokenOf) => ({
            [host]: `aws:${encodeURIComponent(tokenOf(context.tokenVariable))}`,
            GEM_HOST_API_KEY: `Bearer ${tokenOf(context.tokenVariable)}`,
        }),
        files: [
            { name: `${FOLDER}/gemrc`, text: `---\n:sources:\n- ${endpoint}\n` },
            { name: `${FOLDER}/rubygems_plugin.rb`, text: ruby_plugin(context) },
        ],
        blocks: [],
        warnings: [],
    };
}
/**
 * What RubyGems redirects to is a request of its own, and gets no token. A gem may name the one host that it may be
 * pushed to, and `gem push` would send the token of the environment there.
 */
function ruby_plugin(context) {
    const addresses = (0,client/* targetsOf */.QR)(context).flatMap(({ endpoint, publishEndpoint }) => [
        endpoint,
        publishEndpoint,
    ]);
    return `# Of codeartifact-gate: gives requests to the repository the token that stands in the environment, and no others.
require "rubygems/request"
require "rubygems/remote_fetcher"

Gem::Request.prepend(Module.new do
  def fetch
    super do |request|
      yield request if block_given?
      token = ENV[${rubyText(context.tokenVariable)}].to_s
      if [${[...new Set(addresses)].map(rubyText).join(', ')}].any? { |address| @uri.to_s.start_with?(address) }
        request.basic_auth "aws", token unless request["authorization"]
      elsif !token.empty? && request["authorization"].to_s.include?(token)
        raise Gem::RemoteFetcher::FetchError.new("the token of the repository is not for this host", @uri)
      end
    end
  end
end)
`;
}
function rubyText(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
/** The name of a setting as Bundler looks it up in the environment. @see Bundler's `Settings.key_for` */
function variableOf(setting) {
    return `BUNDLE_${setting.replaceAll('.', '__').replaceAll('-', '___').toUpperCase()}`;
}
function listed(value) {
    // Of another login in the same job, whose place this one takes.
    return (value ?? '').split(external_node_path_.delimiter).filter((path) => path !== '' && !ruby_OURS.test(path));
}
function joined(paths) {
    return paths.join(external_node_path_.delimiter);
}
/** @see RubyGems' `Gem::ConfigFile` and `Gem.find_config_file` */
function gemrcPaths(environment) {
    const home = environment['HOME'] || (0,external_node_os_.homedir)();
    return [
        '/etc/gemrc',
        (0,external_node_path_.join)(home, '.gemrc'),
        (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'gem', 'gemrc'),
        ...listed(environment['GEMRC']),
    ];
}
/** The project's and the user's. @see Bundler's `Settings` and `Bundler.app_config_path` */
function bundlerPaths(environment, project) {
    const home = environment['BUNDLE_USER_HOME'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.bundle');
    return [
        (0,external_node_path_.join)(environment['BUNDLE_APP_CONFIG'] || (0,external_node_path_.join)(project, '.bundle'), 'config'),
        environment['BUNDLE_CONFIG'] || environment['BUNDLE_USER_CONFIG'] || (0,external_node_path_.join)(home, 'config'),
    ];
}
/** Sources of such a file count for nothing beside ours; the arguments that it gives to commands do. */
function checkGemrc(file, text) {
    const found = /^(?![ \t]*[#:])[^#\n]*?[\s"'[,](--(?:clear-sources|sources?|host|config-file)\b|-s).*$/m.exec(text);
    if (found === null)
        return;
    throw leadsPast(file, text, found.index, `it gives commands the argument ${found[1]}`);
}
/** Bundler's own reader takes one `key: value` a line, the key in upper case. */
function checkBundlerConfig(file, text, objects) {
    for (const found of text.matchAll(/^[ \t]*["']?(BUNDLE_[^"'\s]+?)["']?:(?=\s|$)/gm)) {
        const key = found[1].replaceAll('-', '___');
        if (objects(key) || objects(`${key}/`))
            throw leadsPast(file, text, found.index, `it sets ${found[1]}`);
    }
}
function leadsPast(file, text, offset, what) {
    return new errors/* GateError */.ue('input', {
        doing: 'configure ruby',
        cause: `${what}, which counts for more than what login sets`,
        remedy: 'Remove it from that file, or leave ruby out of clients',
        file,
        line: (0,client/* lineOfOffset */.hW)(text, offset),
    });
}

;// CONCATENATED MODULE: ./.build/clients/swift.js





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
    isUsedBy: used_by/* USED_BY */.u.swift,
    reads: (environment, project) => [swift_userPath(environment), projectPath(project)],
    plan: swift_plan,
};
const NETRC = 'SWIFTPM_NETRC_DATA';
/** What goes before, and to every registry. */
const OUTRANKING = ['SWIFTPM_REGISTRY_TOKEN', 'SWIFTPM_REGISTRY_LOGIN'];
/** @see Swift Package Registry Service Specification, 3.6.1 "Package scope" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
function swift_plan(context) {
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
    const text = registriesJson(registries, (0,client/* targetsOf */.QR)(context));
    const path = swift_userPath(environment);
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
        warnings: swift_projectWarnings(projectPath(project), userFiles.get(projectPath(project)), context),
    };
}
/** A line of netrc is for a host, whatever its port and path. */
function tokenVariablesByHost(context) {
    const variables = new Map();
    for (const { endpoint, publishEndpoint, tokenVariable } of (0,client/* targetsOf */.QR)(context)) {
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
        throw new errors/* GateError */.ue('input', {
            doing: 'configure SwiftPM',
            cause: `the configuration does not name the repository for ${scope}, and cannot be added to`,
            remedy: `Write ${url} into it, remove it, or leave swift out of clients`,
            file,
            line: (0,client/* lineOfOffset */.hW)(text, Math.max(text.indexOf(`"${scope}"`), 0)),
        });
    }
}
/** In the checkout it is the gate that decides, and can be told to make an exception. */
function swift_projectWarnings(file, text, context) {
    const ours = (0,client/* targetsOf */.QR)(context).map(({ endpoint }) => endpoint.replace(/\/$/, ''));
    return [...(registriesIn(text ?? '{}') ?? [])]
        .filter(([, url]) => !ours.includes(url.replace(/\/$/, '')))
        .map(([scope]) => ({
        message: `SwiftPM takes packages of ${scope === '[default]' ? 'every scope' : scope} from another registry, past the repository. Remove it`,
        file,
        line: (0,client/* lineOfOffset */.hW)(text, Math.max(text.indexOf(`"${scope}"`), 0)),
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
    return new errors/* GateError */.ue('input', {
        doing: 'configure SwiftPM',
        cause,
        remedy: `${remedy}, or leave swift out of clients`,
    });
}
function swift_userPath(environment) {
    const home = environment['HOME'] || (0,external_node_os_.homedir)();
    const folder = process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'org.swift.swiftpm')
        : environment['XDG_CONFIG_HOME']
            ? (0,external_node_path_.join)(environment['XDG_CONFIG_HOME'], 'swiftpm')
            : (0,external_node_path_.join)(home, '.swiftpm');
    return (0,external_node_path_.join)(folder, 'configuration', 'registries.json');
}
function projectPath(project) {
    return (0,external_node_path_.join)(project, '.swiftpm', 'configuration', 'registries.json');
}

// EXTERNAL MODULE: ./.build/clients/twine.js
var twine = __webpack_require__(5080);
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
    isUsedBy: used_by/* USED_BY */.u.yarn,
    reads: (environment, project) => [
        (0,npm_user_config/* npmUserConfigPath */.yO)(environment),
        (0,external_node_path_.join)(project, MANIFEST),
        ...new Set([...foldersUpFrom(project), homeOf(environment)].map((folder) => (0,external_node_path_.join)(folder, SETTINGS))),
    ],
    plan: yarn_plan,
};
const MANIFEST = 'package.json';
const SETTINGS = '.yarnrc.yml';
function yarn_plan(context) {
    const { endpoint, publishEndpoint, environment, tokenVariable } = context;
    const scopes = isBerry(context) ? context.further : [];
    checkSettings(withoutBlock(context, scopes));
    const { variables, file } = (0,npm_user_config/* npmUserConfig */.TG)(context);
    const { protocol, hostname } = new URL(endpoint);
    return {
        variables: {
            ...variables,
            ...(0,client/* inBothCases */.eD)({
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
            : [{ path: (0,external_node_path_.join)(homeOf(environment), SETTINGS), text: blockOf(scopes, ageGateOf(context)) }],
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
        .filter(([path]) => (0,external_node_path_.basename)(path) === SETTINGS)
        .map(([file, text]) => (0,config_document.parseConfigDocument)(text, file).value['npmMinimalAgeGate'])
        .find((value) => value !== undefined);
}
function scopeVariable(scope) {
    return `CODEARTIFACT_GATE_YARN_${Buffer.from(scope.slice(1)).toString('hex').toUpperCase()}`;
}
/** As far as the project says. */
function isBerry({ project, environment, userFiles }) {
    const named = (0,package_manager/* packageManagerOf */.n)(userFiles.get((0,external_node_path_.join)(project, MANIFEST)));
    if (named?.name === 'yarn')
        return !/^[01]\./.test(named.version);
    const ofUser = (0,external_node_path_.join)(homeOf(environment), SETTINGS);
    return [...userFiles.keys()].some((path) => (0,external_node_path_.basename)(path) === SETTINGS && path !== ofUser);
}
/** Another login's lines are not the user's: with the same text they are shared. */
function withoutBlock(context, scopes) {
    const path = (0,external_node_path_.join)(homeOf(context.environment), SETTINGS);
    const text = context.userFiles.get(path);
    if (text === undefined || scopes.length === 0)
        return context;
    const own = text.replace(blockOf(scopes, ageGateOf(context)), '');
    const { value, lineOf } = (0,config_document.parseConfigDocument)(own, path);
    if (value['npmScopes'] !== undefined)
        throw yarn_collision('npmScopes is there already, and can be there once', path, lineOf(['npmScopes']));
    return { ...context, userFiles: new Map([...context.userFiles, [path, own]]) };
}
/**
 * Settings of one registry stand in the place of the general ones, also where they have no token. And a scope whose
 * registry has no credentials of its own is served by the general ones: the token would be sent there.
 */
function checkSettings(context) {
    const ours = (0,npm_user_config/* credentialPrefixes */.o7)(context);
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
                const prefix = (0,npm_user_config/* withoutScheme */.fr)(String(settings[key] ?? ''));
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
    const { value, lineOf } = (0,config_document.parseConfigDocument)(text, file);
    const addresses = Object.keys(yarn_tableOf(value['npmRegistries']));
    return {
        file,
        lineOf,
        registries: new Map(addresses.map((address) => [(0,npm_user_config/* withoutScheme */.fr)(address), address])),
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
    pip: pip/* pip */.y,
    uv: uv,
    poetry: poetry,
    pdm: pdm,
    pipenv: pipenv,
    hatch: hatch,
    twine: twine/* twine */.k,
    maven: maven/* maven */.Q,
    gradle: gradle,
    cargo: cargo,
    nuget: nuget,
    swift: swift,
    ruby: ruby,
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
    isUsedBy: _used_by_js__WEBPACK_IMPORTED_MODULE_3__/* .USED_BY */ .u.maven,
    reads: (environment) => [userSettingsPath(environment)],
    plan,
};
/** Of the mirror and of its credentials; also the id to deploy with, as in `-DaltDeploymentRepository=codeartifact::<url>`. */
const ID = 'codeartifact';
const FOLDER = 'maven';
const USER_HOME = '-Duser.home=';
/** What Maven's own conf/logging/simplelogger.properties sets; and no headers, which `-X` would show the token with. */
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
    'org.slf4j.simpleLogger.log.org.apache.http=info',
    'org.slf4j.simpleLogger.log.org.apache.maven.wagon.providers.http.httpclient=info',
    '',
].join('\n');
function plan(context) {
    const { environment, folder, further, userFiles } = context;
    const mirrors = [
        { ...context, id: ID, of: '*' },
        ...further.map((target) => ({ ...target, id: `${ID}-${target.key}`, of: target.key })),
    ];
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER);
    if (/[\s"'\\$`]/.test(configuration))
        throw unusableFolder(configuration);
    const args = withoutOurs(environment['MAVEN_ARGS']);
    refuseGlobalSettings(args);
    const userPath = userSettingsPath(environment);
    const warnings = checkUserSettings(userPath, userFiles.get(userPath), mirrors.map(({ id }) => id), further.map(({ key }) => key));
    return {
        variables: {
            MAVEN_OPTS: joined(withoutOurs(environment['MAVEN_OPTS']), `-Dmaven.conf=${configuration}`),
            MAVEN_ARGS: joined(args, `-gs ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configuration, 'settings.xml')}`),
        },
        secrets: () => ({}),
        files: [
            { name: `${FOLDER}/settings.xml`, text: settingsXml(mirrors) },
            { name: `${FOLDER}/logging/simplelogger.properties`, text: LOGGING },
        ],
        blocks: [],
        warnings,
    };
}
/**
 * A further target is the mirror of the repositories of its name, never their credentials: whatever address a POM, also
 * one of a dependency, gives a repository of that name, the token goes to ours alone.
 */
function settingsXml(mirrors) {
    const servers = mirrors.map(({ id, tokenVariable }) => `
    <server>
      <id>${id}</id>
      <username>aws</username>
      <password>\${env.${tokenVariable}}</password>
    </server>`);
    const addresses = mirrors.map(({ id, of, endpoint }) => `
    <mirror>
      <id>${id}</id>
      <mirrorOf>${of}</mirrorOf>
      <url>${escapeXml(endpoint)}</url>
    </mirror>`);
    return `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">
  <servers>${servers.join('')}
  </servers>
  <mirrors>${addresses.join('')}
  </mirrors>
</settings>
`;
}
/** Settings of the user's win over those of the installation, in whose place ours stand. */
function checkUserSettings(file, text, ids, names) {
    if (text === undefined)
        return [];
    const settings = parseSettings(file, text);
    const servers = listOf(settings['servers'], 'server');
    for (const id of ids) {
        if (servers.some((server) => server['id'] === id))
            throw collision(file, text, 'server', id, `it has credentials of its own for the id ${id}`);
    }
    const mirrors = listOf(settings['mirrors'], 'mirror');
    for (const mirror of mirrors) {
        const patterns = String(mirror['mirrorOf'] ?? '')
            .split(',')
            .map((pattern) => pattern.trim());
        const id = ids.find((one) => mirror['id'] === one);
        if (id !== undefined)
            throw collision(file, text, 'mirror', id, `it has a mirror with the id ${id}`);
        const wide = patterns.find((pattern) => ['*', 'external:*', 'central', ...names].includes(pattern));
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
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOfOffset */ .hW)(text, Math.max(uncommented.search(pattern), 0));
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
 * `always-auth` is not written: of the four only Yarn 1 needs it, and npm 11 warns about it.
 * @see npm docs, "npmrc" and "config"; AWS CodeArtifact user guide, "Configure and use npm"
 */
function npmUserConfig(context) {
    const { endpoint, environment, folder, further, userFiles } = context;
    const scopes = further.map(({ key, endpoint: of }) => [`${key}:registry`, of]);
    const credentials = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(context).flatMap((target) => prefixesOf(target).map((prefix) => [`${prefix}/:_authToken`, `\${${target.tokenVariable}}`]));
    const ours = [
        `registry=${endpoint}`,
        ...[...scopes, ...new Map(credentials)].map(([key, value]) => `${key}=${value}`),
        // npm would ask the repository for its own latest version.
        'update-notifier=false',
    ];
    const kept = keptLines(userFiles.get(npmUserConfigPath(environment)) ?? '', [
        'registry',
        ...[...scopes, ...credentials].map(([key]) => key),
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

/***/ 8132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ variableWarnings),
/* harmony export */   y: () => (/* binding */ pip)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1362);
/* harmony import */ var _python_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
/* harmony import */ var _twine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5080);
/* harmony import */ var _used_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4376);






/**
 * pip, and twine with it, by which its users publish: variables alone, no file. pip has no way to take a password by
 * reference, so the token is part of the value of PIP_INDEX_URL.
 *
 * @see pip docs, "Configuration"; AWS CodeArtifact user guide, "Configure and use pip"
 */
const pip = {
    name: 'pip',
    isUsedBy: _used_by_js__WEBPACK_IMPORTED_MODULE_4__/* .USED_BY */ .u.pip,
    reads: configPaths,
    plan,
};
const OTHER_SOURCES = ['PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS'];
function plan(context) {
    const { endpoint, environment, tokenVariable, userFiles } = context;
    const publishing = _twine_js__WEBPACK_IMPORTED_MODULE_3__/* .twine */ .k.plan(context);
    return {
        variables: { ...(0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .inBothCases */ .eD)({ PIP_NO_INPUT: '1' }, environment), ...publishing.variables },
        secrets: (tokenOf) => ({
            ...(0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .inBothCases */ .eD)({ PIP_INDEX_URL: (0,_python_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexUrl */ .E5)(endpoint, tokenOf(tokenVariable)) }, environment),
            ...publishing.secrets(tokenOf),
        }),
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

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   Oo: () => (/* binding */ isOfDomain),
/* harmony export */   gd: () => (/* binding */ leadsPast),
/* harmony export */   jq: () => (/* binding */ lineOfValue),
/* harmony export */   vg: () => (/* binding */ configFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);




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

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ tablesIn),
/* harmony export */   sV: () => (/* binding */ tableIn),
/* harmony export */   vU: () => (/* binding */ readTomlFile)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1362);



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

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ twine)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
/* harmony import */ var _used_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4376);


/** twine: variables alone. @see twine docs, "Environment variables" */
const twine = {
    name: 'twine',
    isUsedBy: _used_by_js__WEBPACK_IMPORTED_MODULE_0__/* .USED_BY */ .u.twine,
    reads: () => [],
    plan,
};
function plan({ environment, publishEndpoint, tokenVariable }) {
    return {
        variables: (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .inBothCases */ .eD)({ TWINE_USERNAME: 'aws', TWINE_REPOSITORY_URL: publishEndpoint, TWINE_NON_INTERACTIVE: '1' }, environment),
        secrets: (tokenOf) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .inBothCases */ .eD)({ TWINE_PASSWORD: tokenOf(tokenVariable) }, environment),
        files: [],
        blocks: [],
        warnings: [],
    };
}


/***/ })

};
