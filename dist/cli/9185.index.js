export const id = 9185;
export const ids = [9185];
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

/***/ 79185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradle: () => (/* binding */ gradle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/clients/client.js
var client = __webpack_require__(51362);
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

// EXTERNAL MODULE: ./.build/clients/launcher-options.js
var launcher_options = __webpack_require__(70962);
;// CONCATENATED MODULE: ./.build/clients/gradle.js






/**
 * Gradle: an init script in the user's `init.d`, since no variable can name one. It holds neither a token nor an
 * address, and does nothing in a build whose environment has no login.
 *
 * No daemon is used: one would outlive the login with the token in its environment. That of Gradle before 6.7 writes its
 * environment into its log, in the user's home; that of 8.8 and later may not see a variable that it was not started
 * with, and so would build from everywhere.
 *
 * @see Gradle docs, "Initialization Scripts" and "Build Environment Configuration"
 */
const gradle = {
    name: 'gradle',
    reads: (environment, project) => [
        ...initScripts(userHome(environment, project)),
        ...propertyFiles(environment, project),
        (0,external_node_path_.join)(project, WRAPPER),
    ],
    plan,
};
/** Of the repository to publish to: `gradle publishAllPublicationsToCodeartifactRepository`. */
const PUBLISH = 'codeartifact';
const SCRIPT = 'codeartifact-gate.gradle';
const USER_HOME = '-Dgradle.user.home=';
const WRAPPER = (0,external_node_path_.join)('gradle', 'wrapper', 'gradle-wrapper.properties');
const NO_DAEMON = '-Dorg.gradle.daemon=false';
/**
 * The configuration cache would write the token into the project, since 8.1 with its key beside it, before into plain
 * sight; and another token makes what it holds useless. The first name is that of Gradle 8.1, the second that of 6.6.
 */
const NO_CONFIGURATION_CACHE = [
    '-Dorg.gradle.configuration-cache=false',
    '-Dorg.gradle.unsafe.configuration-cache=false',
];
function plan(context) {
    const { environment, project, userFiles } = context;
    const path = (0,external_node_path_.join)(userHome(environment, project), 'init.d', SCRIPT);
    const options = (environment['GRADLE_OPTS'] ?? '').trim();
    const added = [...NO_CONFIGURATION_CACHE, NO_DAEMON].filter((option) => !(0,launcher_options/* words */.a)(options).includes(option));
    return {
        variables: {
            [TARGETS_VARIABLE]: JSON.stringify(targetsFor(context)),
            GRADLE_OPTS: [options, ...added].filter((text) => text !== '').join(' '),
        },
        secrets: () => ({}),
        files: [],
        blocks: [{ path, text: INIT_SCRIPT }],
        warnings: [...[...userFiles].flatMap(([file, text]) => warningOf(file, text)), ...ownProcess(context)],
    };
}
/**
 * For options of its Java machine that the launcher was not started with, Gradle starts a process that it treats as a
 * daemon, log and all.
 */
function ownProcess({ environment, project, userFiles }) {
    const wrapper = userFiles.get((0,external_node_path_.join)(project, WRAPPER)) ?? '';
    const [, major, minor] = /^distributionUrl=.*gradle-(\d+)\.(\d+)/m.exec(wrapper) ?? [];
    if (Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 7))
        return [];
    const message = 'Gradle before 6.7 starts a process of its own for these options, which writes its environment, and so the token, into its log: daemon/*/*.out.log in its user home';
    return propertyFiles(environment, project).flatMap((file) => {
        const text = userFiles.get(file) ?? '';
        const offset = text.search(/^[ \t]*org\.gradle\.jvmargs[ \t]*[=: ]/m);
        return offset === -1 ? [] : [{ message, file, line: (0,client/* lineOfOffset */.hW)(text, offset) }];
    });
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
    const options = [...(0,launcher_options/* words */.a)(environment['JAVA_OPTS'] ?? ''), ...(0,launcher_options/* words */.a)(environment['GRADLE_OPTS'] ?? '')];
    const option = options.findLast((word) => word.startsWith(USER_HOME))?.slice(USER_HOME.length);
    const named = option || environment['GRADLE_USER_HOME'];
    if (!named)
        return (0,external_node_path_.join)((0,external_node_os_.userInfo)().homedir, '.gradle');
    return (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(project, named);
}
function propertyFiles(environment, project) {
    return [(0,external_node_path_.join)(userHome(environment, project), 'gradle.properties'), (0,external_node_path_.join)(project, 'gradle.properties')];
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


/***/ }),

/***/ 70962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   u: () => (/* binding */ refuseSplitPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** What Java's build tools take from variables: their launchers split them at blanks, whatever is quoted. */
function words(text) {
    return text.split(/\s+/).filter((word) => word !== '');
}
/**
 * @param client for the message: `Maven` @param launcher who cannot pass such a path on: `its launcher`
 * @throws GateError 'input' for a path that would be split, or read as something else
 */
function refuseSplitPath(path, client, launcher) {
    if (!/[\s"'\\$`]/.test(path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `configure ${client}`,
        cause: `the path ${path} holds blanks or quotes, which ${launcher} cannot pass on`,
        remedy: 'Point RUNNER_TEMP, XDG_RUNTIME_DIR or TMPDIR to a folder without them',
    });
}


/***/ })

};
