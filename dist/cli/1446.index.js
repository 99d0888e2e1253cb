export const id = 1446;
export const ids = [1446];
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

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nuget: () => (/* binding */ nuget)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51362);





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
    reads: (environment, project) => [userPath(environment), ...projectPaths(project)],
    plan,
};
const RESTORE_CONFIG = 'RestoreConfigFile';
const MACHINE_FOLDER = 'NUGET_COMMON_APPLICATION_DATA';
/** Properties of MSBuild, in lower case, that give a restore other sources or none of ours. */
const OTHER_SOURCES = ['restoresources', 'restoreadditionalprojectsources', 'restorefallbackfolders'];
/** What a second login in the same job finds. @see openSession for the name of the folder */
const OURS = /\/codeartifact-gate-[0-9a-f]{12}\/nuget(?:\/|$)/;
/** The spellings that NuGet looks for, in this order. */
const SPELLINGS = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
function plan(context) {
    const { environment, folder, project, publishEndpoint, userFiles } = context;
    refuseOtherSources(environment);
    const sources = [
        sourceOf(context),
        ...context.further.map((target) => sourceOf(target, target.key.replaceAll('-', '_'))),
    ];
    const publish = publishEndpoint === context.endpoint
        ? undefined
        : sourceOf({ ...context, endpoint: publishEndpoint }, 'publish_to');
    const ownFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nuget');
    const addresses = [...sources, ...(publish === undefined ? [] : [publish])].map(indexOf);
    const machineFolder = environment[MACHINE_FOLDER];
    return {
        variables: {
            [RESTORE_CONFIG]: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder, 'NuGet.Config'),
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
            ...[userPath(environment), ...projectPaths(project)].flatMap((file) => whatIsLost(file, userFiles.get(file), projectPaths(project).includes(file), addresses)),
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
        if (!isOtherConfig && !OTHER_SOURCES.includes(name.toLowerCase()))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
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
    const keys = (name) => [sections[name] ?? []].flat().flatMap((found) => [element(found)['add'] ?? []].flat().map(element));
    const others = keys('packageSources').filter(({ '@value': value }) => !addresses.includes(String(value)));
    const lost = [
        ...keys('config').map((setting) => `config ${String(setting['@key'])}`),
        ...['fallbackPackageFolders', 'trustedSigners', 'clientCertificates', 'packageSourceMapping'].filter((name) => sections[name] !== undefined && sections[name] !== ''),
        // The user's always has the public one.
        ...(isOfProject ? others.map((source) => `source ${String(source['@key'])}`) : []),
    ];
    const warn = (message, at) => [
        { message, file, line: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfOffset */ .hW)(text, Math.max(text.search(at), 0)) },
    ];
    if (lost.length > 0)
        return warn(`dotnet restore reads the configuration of the login instead of this one; not in force: ${lost.join(', ')}`, /<(?:config|fallbackPackageFolders|trustedSigners|clientCertificates|packageSourceMapping|packageSources)\b/);
    const clears = [sections['packageSources'] ?? []].flat().some((found) => 'clear' in element(found));
    return clears
        ? warn('it clears the sources of the login for commands that do not restore: dotnet nuget push and dotnet tool install have no credentials', /<clear\b/)
        : [];
}
function readConfiguration(file, text) {
    const parser = new fast_xml_parser__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
    });
    try {
        return element(parser.parse(text.replace(/^\ufeff/, ''), true)['configuration']);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'read the NuGet configuration',
            cause: `it is not well-formed XML (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n', 1)[0]})`,
            remedy: 'Mend it',
            file,
            underlying: error,
        });
    }
}
function element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function userPath(environment) {
    const home = environment['DOTNET_CLI_HOME'] || environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.nuget', 'NuGet', 'NuGet.Config');
}
function projectPaths(project) {
    return SPELLINGS.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, name));
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}


/***/ })

};
