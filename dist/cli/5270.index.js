export const id = 5270;
export const ids = [5270];
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


/***/ }),

/***/ 55270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOGGING: () => (/* binding */ LOGGING),
/* harmony export */   maven: () => (/* binding */ maven)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51362);
/* harmony import */ var _launcher_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70962);






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
    reads: (environment) => [userSettingsPath(environment)],
    plan,
};
/** Of the mirror and of its credentials; also the id to deploy with, as in `-DaltDeploymentRepository=codeartifact::<url>`. */
const ID = 'codeartifact';
const FOLDER = 'maven';
const USER_HOME = '-Duser.home=';
/** What would show the token with `-X`: headers, and the environment, which filtering lists. */
const QUIET = [
    'org.apache.http',
    'org.apache.maven.wagon.providers.http.httpclient',
    'org.apache.maven.shared.filtering',
].map((name) => `org.slf4j.simpleLogger.log.${name}=info`);
/**
 * Maven 3.9 and later upload five files at once, which CodeArtifact answers with 429. And what the file of MAVEN_OPTS
 * keeps quiet is kept so here as well: builds like to set MAVEN_OPTS anew.
 *
 * @see CodeArtifact docs, "Use CodeArtifact with mvn"
 */
const MORE_ARGS = ['aether.connector.basic.parallelPut=false', ...QUIET].map((text) => `-D${text}`).join(' ');
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
    ...QUIET,
    '',
].join('\n');
function plan(context) {
    const { environment, folder, further, userFiles } = context;
    const mirrors = [
        { ...context, id: ID, of: '*' },
        ...further.map((target) => ({ ...target, id: `${ID}-${target.key}`, of: target.key })),
    ];
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER);
    (0,_launcher_options_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSplitPath */ .u)(configuration, 'Maven', 'its launcher');
    const args = withoutOurs(environment['MAVEN_ARGS']);
    refuseGlobalSettings(args);
    const userPath = userSettingsPath(environment);
    const warnings = checkUserSettings(userPath, userFiles.get(userPath), mirrors.map(({ id }) => id), further.map(({ key }) => key));
    return {
        variables: {
            MAVEN_OPTS: joined(withoutOurs(environment['MAVEN_OPTS']), `-Dmaven.conf=${configuration}`),
            MAVEN_ARGS: joined(args, `-gs ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configuration, 'settings.xml')} ${MORE_ARGS}`),
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
/** With the parser that loads fastest: this runs in every login. */
function parseSettings(file, text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_2__/* .SaxesParser */ .wT();
    const open = [{ content: {}, text: '' }];
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', () => open.push({ content: Object.create(null), text: '' }));
    const addText = (more) => {
        open.at(-1).text += more;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', ({ name }) => {
        const { content, text: within } = open.pop();
        const value = Object.keys(content).length === 0 ? within.trim() : content;
        const parent = open.at(-1).content;
        const known = parent[name];
        parent[name] =
            known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
    });
    try {
        parser.write(text).close();
        const { settings } = open[0].content;
        return typeof settings === 'object' && settings !== null ? settings : {};
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: 'read the Maven settings',
            cause: `they are not well-formed XML (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split('\n', 1)[0]})`,
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
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
    const own = (0,_launcher_options_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)(args).find((word) => /^(?:-gs|--global-settings(?:=.*)?)$/.test(word));
    if (own === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
        doing: 'configure Maven',
        cause: `MAVEN_ARGS already names global settings (${own.split('=')[0]})`,
        remedy: 'Remove it from MAVEN_ARGS; ~/.m2/settings.xml stays in force',
    });
}
/** Java takes the home folder from the user database, not from HOME: in containers of GitHub jobs the two differ. */
function userSettingsPath(environment) {
    const args = (0,_launcher_options_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)(environment['MAVEN_ARGS'] ?? '');
    const index = args.findIndex((word) => word === '-s' || word === '--settings');
    const named = index === -1 ? args.find((word) => word.startsWith('--settings='))?.slice(11) : args[index + 1];
    const home = (0,_launcher_options_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .a)(environment['MAVEN_OPTS'] ?? '').findLast((word) => word.startsWith(USER_HOME));
    return named ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home?.slice(USER_HOME.length) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir, '.m2', 'settings.xml');
}
/** A second login in the same job takes the place of the first. @see openSession for the name of the folder */
function withoutOurs(value) {
    const ours = /(?:^|\s+)(?:-Dmaven\.conf=|-gs\s+)\S*\/codeartifact-gate-[0-9a-f]{12}\/maven(?:\/settings\.xml)?(?=\s|$)/g;
    return (value ?? '').replace(ours, '').replace(` ${MORE_ARGS}`, '').trim();
}
function joined(existing, addition) {
    return existing.trim() === '' ? addition : `${existing} ${addition}`;
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ })

};
