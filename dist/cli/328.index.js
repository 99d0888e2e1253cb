export const id = 328;
export const ids = [328];
export const modules = {

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Keeps signals from ending this process before it has put back what it changed. */
class HeldSignals {
    /** The first that came. */
    first;
    #take = () => { };
    #listeners = new Map();
    constructor() {
        for (const signal of ENDING) {
            const listener = () => {
                this.first ??= signal;
                this.#take(signal);
            };
            this.#listeners.set(signal, listener);
            process.on(signal, listener);
        }
    }
    /** From now on `take` gets every signal. One that came before stands in `first`. */
    passTo(take) {
        this.#take = take;
    }
    release() {
        for (const [signal, listener] of this.#listeners)
            process.off(signal, listener);
    }
}
/** The exit code by which shells say that a signal ended a command. */
function exitCodeOf(signal) {
    return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPackages: () => (/* binding */ publishPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(6824);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(6739);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/publish/clock.js

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds),
};

// EXTERNAL MODULE: ./.build/publish/event.js
var publish_event = __webpack_require__(5402);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/packages/cargo.js
var cargo = __webpack_require__(8542);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/archive.js
var archive = __webpack_require__(2828);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(3209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./.build/packages/maven-metadata.js


const parser = new XMLParser/* default */.A({
    ignoreAttributes: true,
    parseTagValue: false,
    isArray: (name) => name === 'version',
});
/**
 * The artifact-level `maven-metadata.xml` with `version` merged in, as Maven's deploy writes it.
 * @param current the repository's own, if it has one; what cannot be read of it counts as absent
 * @see Maven, "Repository Metadata"
 */
function mergeMetadata(current, { groupId, artifactId }, version, now) {
    const versions = new Set([...versionsOf(current), version]);
    const updated = now.toISOString().replace(/[-:T]/g, '').slice(0, 14);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<metadata>',
        `  <groupId>${groupId}</groupId>`,
        `  <artifactId>${artifactId}</artifactId>`,
        '  <versioning>',
        `    <release>${version}</release>`,
        '    <versions>',
        ...[...versions].map((each) => `      <version>${each}</version>`),
        '    </versions>',
        `    <lastUpdated>${updated}</lastUpdated>`,
        '  </versioning>',
        '</metadata>',
        '',
    ].join('\n');
}
function versionsOf(metadata) {
    if (metadata === undefined)
        return [];
    try {
        const versions = parser.parse(metadata)?.metadata?.versioning?.versions?.version;
        if (!Array.isArray(versions))
            return [];
        return versions.filter((version) => typeof version === 'string' && /^[^\s<>&"'/\\]+$/.test(version));
    }
    catch {
        return [];
    }
}
/** Maven uploads these two next to every file. */
function checksums(bytes) {
    return {
        sha1: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'),
        md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
    };
}

;// CONCATENATED MODULE: ./.build/packages/pom.js



const ID_PATTERN = /^[A-Za-z0-9_.-]+$/;
const pom_parser = new XMLParser/* default */.A({
    ignoreAttributes: true,
    parseTagValue: false,
    trimValues: true,
    isArray: (name) => name === 'dependency',
});
/** @see Maven, "POM Reference" */
function parsePom(text) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return { problem: 'it declares a document type, which no pom needs' };
    let project;
    try {
        project = pom_element(pom_parser.parse(text, true)['project']);
    }
    catch (error) {
        return { problem: `it is not well-formed XML: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    const parent = pom_element(project['parent']);
    const values = {};
    for (const name of ['groupId', 'artifactId', 'version']) {
        const value = literal(project[name]) ?? (name === 'artifactId' ? undefined : literal(parent[name]));
        if (value === undefined)
            return { problem: `it names no ${name}, and neither does its parent element` };
        if (value.includes('${')) {
            return {
                problem: `its ${name} is ${value}, which only Maven can resolve`,
                ...lineOfValue(text, value),
            };
        }
        if (!ID_PATTERN.test(value))
            return { problem: `its ${name} is ${JSON.stringify(value)}`, ...lineOfValue(text, value) };
        values[name] = value;
    }
    const deployUrl = literal(pom_element(pom_element(project['distributionManagement'])['repository'])['url']);
    const dependencies = pom_element(project['dependencies'])['dependency'];
    return {
        groupId: values['groupId'],
        artifactId: values['artifactId'],
        version: values['version'],
        packaging: literal(project['packaging']) ?? 'jar',
        hasModules: 'modules' in project,
        finalName: literal(pom_element(project['build'])['finalName']),
        dependencies: [parent, ...(Array.isArray(dependencies) ? dependencies.map(pom_element) : [])].flatMap(coordinates),
        deployUrl: deployUrl === undefined
            ? undefined
            : { url: deployUrl, line: (0,packages_files/* lineOf */.cA)(text, /<distributionManagement\b/) },
    };
}
function lineOfValue(text, value) {
    const line = (0,packages_files/* lineOf */.cA)(text, new RegExp(`>\\s*${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*<`));
    return line === undefined ? {} : { line };
}
function coordinates(dependency) {
    const groupId = literal(dependency['groupId']);
    const artifactId = literal(dependency['artifactId']);
    if (groupId === undefined || artifactId === undefined)
        return [];
    return ID_PATTERN.test(groupId) && ID_PATTERN.test(artifactId) ? [{ groupId, artifactId }] : [];
}
function pom_element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function literal(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./.build/packages/target.js
var target = __webpack_require__(4189);
;// CONCATENATED MODULE: ./.build/packages/maven.js








const STAGE = 'mvn deploy -DaltDeploymentRepository=stage::file:target/stage';
const CHECKSUM = /\.(?:md5|sha1|sha256|sha512)$/;
/** What a repository manager or the local repository keeps for itself. */
const BOOKKEEPING = /^(?:maven-metadata.*\.xml.*|_.*\.repositories|resolver-status\.properties|.*\.lastUpdated)$/;
/** Packagings whose main file is a jar; `pom` has none, others name their own extension. */
const JAR_PACKAGINGS = ['jar', 'maven-plugin', 'bundle', 'ejb', 'test-jar'];
/**
 * Maven releases: a folder that is a repository layout (`mvn deploy -DaltDeploymentRepository=stage::file:…`), or
 * the folder of a single-module project after `mvn package`. No snapshots.
 */
const maven = {
    async inspect(pattern, context) {
        const artifacts = [];
        for (const path of await (0,packages_files/* findPaths */.EQ)(pattern, 'maven', context)) {
            if ((await (0,packages_files/* kindOf */.I)(path)) !== 'folder')
                continue;
            if (await (0,packages_files/* exists */.t2)((0,external_node_path_.join)(path, 'pom.xml')))
                artifacts.push(await inspectProject(path, context));
            else
                artifacts.push(...(await inspectLayout(path, context)));
        }
        if (artifacts.length === 0) {
            throw (0,packages_files/* nothingToPublish */.Op)(pattern, 'maven', `no folder with a pom.xml or a repository layout (${STAGE}) matches`);
        }
        return artifacts;
    },
};
async function inspectProject(folder, context) {
    const pomPath = (0,external_node_path_.join)(folder, 'pom.xml');
    const pom = await readPom(pomPath, context);
    if (pom.hasModules)
        throw stageInstead(pomPath, 'it has modules', context);
    if (pom.finalName !== undefined)
        throw stageInstead(pomPath, 'it renames its build with finalName', context);
    const stem = `${pom.artifactId}-${pom.version}`;
    const files = new Map([[`${stem}.pom`, pomPath]]);
    if (pom.packaging !== 'pom') {
        const extension = JAR_PACKAGINGS.includes(pom.packaging) ? 'jar' : pom.packaging;
        const main = (0,external_node_path_.join)(folder, 'target', `${stem}.${extension}`);
        if (!(await (0,packages_files/* exists */.t2)(main))) {
            throw new errors/* GateError */.ue('input', {
                doing: `publish ${pom.groupId}:${pom.artifactId}`,
                cause: `there is no ${(0,packages_files/* shownPath */.pS)(main, context)}`,
                remedy: `Run mvn package first, or publish a repository layout made with ${STAGE}`,
                file: (0,packages_files/* shownPath */.pS)(pomPath, context),
            });
        }
        files.set((0,external_node_path_.basename)(main), main);
        for (const classifier of ['sources', 'javadoc']) {
            const attached = (0,external_node_path_.join)(folder, 'target', `${stem}-${classifier}.jar`);
            if (await (0,packages_files/* exists */.t2)(attached))
                files.set((0,external_node_path_.basename)(attached), attached);
        }
    }
    return toArtifact(pom, files, context);
}
/** Every folder `<group path>/<artifactId>/<version>` that holds `<artifactId>-<version>.pom`. */
async function inspectLayout(root, context) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const poms = entries
        .filter((entry) => entry.name.endsWith('.pom') && entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(poms.sort().map((path) => inspectVersionFolder(root, path, context)));
}
async function inspectVersionFolder(root, pomPath, context) {
    const folder = (0,external_node_path_.dirname)(pomPath);
    const segments = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep);
    const version = segments.at(-1) ?? '';
    const artifactId = segments.at(-2) ?? '';
    const groupId = segments.slice(0, -2).join('.');
    const pom = await readPom(pomPath, context);
    if (pom.groupId !== groupId ||
        pom.artifactId !== artifactId ||
        pom.version !== version ||
        (0,external_node_path_.basename)(pomPath) !== `${artifactId}-${version}.pom`) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(pomPath, context), `it says ${pom.groupId}:${pom.artifactId}:${pom.version}, and lies where ${groupId}:${artifactId}:${version} belongs`);
    }
    const files = new Map();
    const sums = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() || BOOKKEEPING.test(entry.name))
            continue;
        if (!entry.isFile())
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it is a link or a device');
        if (CHECKSUM.test(entry.name))
            sums.push(path);
        else
            files.set(entry.name, path);
    }
    const artifact = await toArtifact(pom, files, context);
    await checkStagedChecksums(artifact, sums, context);
    return artifact;
}
/** A staged checksum that does not fit tells of a damaged or exchanged file. */
async function checkStagedChecksums(artifact, sums, context) {
    for (const path of sums) {
        const kind = CHECKSUM.exec(path)[0].slice(1);
        const asset = artifact.assets.find(({ name }) => name === (0,external_node_path_.basename)(path).replace(CHECKSUM, ''));
        if (asset === undefined)
            continue;
        const staged = (await (0,promises_.readFile)(path, 'utf8')).trim().split(/\s/, 1)[0].toLowerCase();
        if (staged !== asset[kind]) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `it says ${staged}, and ${asset.name} has ${asset[kind]}`);
        }
    }
}
async function readPom(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const pom = parsePom(await (0,promises_.readFile)(path, 'utf8'));
    if ('problem' in pom) {
        throw new errors/* GateError */.ue('refused', {
            doing: 'publish a Maven project',
            cause: pom.problem,
            remedy: `Resolve it at build time (flatten-maven-plugin) and publish the result of ${STAGE}`,
            file,
            ...(pom.line === undefined ? {} : { line: pom.line }),
        });
    }
    const name = `${pom.groupId}:${pom.artifactId}`;
    if (/-SNAPSHOT$/i.test(pom.version)) {
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `${pom.version} is a snapshot, which has no fixed bytes`,
            remedy: 'Set a release version, or deploy snapshots with mvn deploy after codeartifact-gate login',
            file,
        });
    }
    if (pom.deployUrl !== undefined && !(0,target/* isAddressOf */.G)(pom.deployUrl.url, 'maven', [context.target], context)) {
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `its distributionManagement sends it to ${pom.deployUrl.url}, not to the ${(0,target/* describeTarget */.f)('maven', context)}`,
            remedy: 'Remove distributionManagement/repository, or publish to the repository that it names',
            file,
            ...(pom.deployUrl.line === undefined ? {} : { line: pom.deployUrl.line }),
        });
    }
    return pom;
}
function stageInstead(path, cause, context) {
    return new errors/* GateError */.ue('input', {
        doing: 'publish a Maven project folder',
        cause,
        remedy: `Publish a repository layout instead: run ${STAGE} and give target/stage`,
        file: (0,packages_files/* shownPath */.pS)(path, context),
    });
}
async function toArtifact(pom, files, context) {
    const stem = `${pom.artifactId}-${pom.version}`;
    for (const [name, path] of files) {
        if (!name.startsWith(`${stem}.`) && !name.startsWith(`${stem}-`)) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `files of ${pom.artifactId} ${pom.version} are called ${stem}…`);
        }
        if (!/^[A-Za-z0-9._+-]+$/.test(name))
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its name has characters that no Maven file has');
        if (name.endsWith('.jar'))
            await checkJar(pom, path, context);
    }
    const assets = await Promise.all([...files].map(([name, path]) => (0,packages_files/* measure */.xP)(name, path)));
    assets.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
    return {
        name: { format: 'maven', namespace: pom.groupId, name: pom.artifactId },
        version: pom.version,
        assets,
        dependsOn: pom.dependencies.map(({ groupId, artifactId }) => ({
            format: 'maven',
            namespace: groupId,
            name: artifactId,
        })),
        extensible: true,
        upload: (missing, client) => uploadVersion(pom, missing, client),
    };
}
/** The pom goes first, as Maven sends it. */
function rank(asset) {
    return asset.name.endsWith('.pom') ? 0 : 1;
}
/** Archiver writes `pom.properties` into jars; a jar with other coordinates in it comes from another build. */
async function checkJar(pom, path, context) {
    const properties = `META-INF/maven/${pom.groupId}/${pom.artifactId}/pom.properties`;
    const { kept } = await (0,archive/* readZip */.ue)(path, (name) => name === properties);
    const text = kept.get(properties)?.toString('utf8');
    const version = text === undefined ? undefined : /^version=(.*?)\s*$/m.exec(text)?.[1];
    if (version !== undefined && version !== pom.version) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `the ${properties} inside says version ${version}, its name says ${pom.version}`);
    }
}
/**
 * Files, each followed by its checksums, then `maven-metadata.xml`: the service keeps a version Unfinished until
 * the metadata that names it arrives (CodeArtifact user guide, "Publishing Maven artifacts").
 */
async function uploadVersion(pom, missing, client) {
    const artifactFolder = [...pom.groupId.split('.'), pom.artifactId].map(encodeURIComponent).join('/');
    for (const asset of missing) {
        const path = `${artifactFolder}/${encodeURIComponent(pom.version)}/${encodeURIComponent(asset.name)}`;
        await client.send({
            method: 'PUT',
            path,
            contentType: 'application/octet-stream',
            body: (0,packages_files/* assetBody */.vo)(asset),
            action: 'codeartifact:PublishPackageVersion',
        });
        await putChecksums(path, asset, 'codeartifact:PublishPackageVersion', client);
    }
    const path = `${artifactFolder}/maven-metadata.xml`;
    const current = await client.send({
        method: 'GET',
        path,
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
    });
    const metadata = mergeMetadata(current.status === 404 ? undefined : current.text, pom, pom.version, new Date());
    await client.send({
        method: 'PUT',
        path,
        contentType: 'application/xml',
        body: (0,packages_files/* bytesBody */.EB)(metadata),
        action: 'codeartifact:PutPackageMetadata',
    });
    await putChecksums(path, checksums(metadata), 'codeartifact:PutPackageMetadata', client);
}
async function putChecksums(path, digests, action, client) {
    for (const kind of ['sha1', 'md5']) {
        await client.send({
            method: 'PUT',
            path: `${path}.${kind}`,
            contentType: 'text/plain',
            body: (0,packages_files/* bytesBody */.EB)(digests[kind]),
            action,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/packages/npm.js








/** The service stores every npm tarball under this name (CodeArtifact user guide, "npm package assets"). */
const ASSET_NAME = 'package.tgz';
/** The service takes no npm publish request of 2 GB or more (user guide, "Quotas"). */
const LARGEST_REQUEST = 2_000_000_000;
const NAME_PATTERN = /^(?:@(?<scope>[a-z0-9~-][a-z0-9._~-]*)\/)?(?<name>[a-z0-9~-][a-z0-9._~-]*)$/;
/** Dependency specifiers that mean something only where the package was built. */
const LOCAL_SPECIFIER = /^(?:workspace|file|link|portal|catalog):/;
/**
 * npm: tarballs of `npm pack`, or folders with a `package.json`, which are packed by `npm pack --ignore-scripts`.
 * Of a glob only those two are taken, as npm's own `workspaces` does.
 */
const npm = {
    async inspect(pattern, context) {
        const tarballs = [];
        for (const path of await (0,packages_files/* findPaths */.EQ)(pattern, 'npm', context)) {
            if (/\.(?:tgz|tar\.gz)$/.test(path))
                tarballs.push({ path });
            else if ((await (0,packages_files/* kindOf */.I)((0,external_node_path_.join)(path, 'package.json'))) === 'file')
                tarballs.push({ path: await pack(path, context), packedFrom: path });
        }
        if (tarballs.length === 0) {
            throw (0,packages_files/* nothingToPublish */.Op)(pattern, 'npm', 'no tarball (.tgz) and no folder with a package.json matches');
        }
        return Promise.all(tarballs.map(({ path, packedFrom }) => inspectTarball(path, context, packedFrom)));
    },
};
/** Checks the folder's own files first, since their lines can be named, then lets npm choose the files to pack. */
async function pack(folder, context) {
    const manifestPath = (0,external_node_path_.join)(folder, 'package.json');
    const text = await (0,promises_.readFile)(manifestPath, 'utf8');
    const manifest = readManifest(text, manifestPath, context);
    checkManifest(manifest, text, manifestPath, context);
    await checkClientConfiguration((0,external_node_path_.join)(folder, '.npmrc'), String(manifest['name']), ['registry'], context);
    noteSkippedScripts(manifest, manifestPath, context);
    const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, 'npm-pack-'));
    await runNpmPack(folder, destination, context);
    const packed = (await (0,promises_.readdir)(destination)).filter((name) => name.endsWith('.tgz'));
    if (packed.length !== 1)
        throw packFailure(folder, `npm pack left ${packed.length} tarballs`, context);
    return (0,external_node_path_.join)(destination, packed[0]);
}
/** Variables that npm needs to run at all. Everything else, credentials foremost, stays out of its process. */
const NPM_ENVIRONMENT = [
    'PATH',
    'Path',
    'PATHEXT',
    'SystemRoot',
    'ComSpec',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'TMPDIR',
    'TEMP',
    'TMP',
    'LANG',
];
async function runNpmPack(folder, destination, context) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const environment = {};
    for (const name of NPM_ENVIRONMENT) {
        const value = context.environment[name];
        if (value !== undefined)
            environment[name] = value;
    }
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, 'npm-scratch-'));
    Object.assign(environment, {
        npm_config_userconfig: (0,external_node_path_.join)(scratch, 'user.npmrc'),
        npm_config_globalconfig: (0,external_node_path_.join)(scratch, 'global.npmrc'),
        npm_config_cache: (0,external_node_path_.join)(scratch, 'cache'),
        npm_config_logs_max: '0',
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
    });
    let result;
    try {
        result = await getExecOutput('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', destination], {
            cwd: folder,
            env: environment,
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch (error) {
        throw packFailure(folder, `npm cannot be run: ${(0,errors/* messageOf */.bD)(error)}`, context);
    }
    if (result.exitCode !== 0) {
        const reason = /npm (?:error|ERR!) (?!code)(.+)/.exec(result.stderr)?.[1] ?? `npm pack ended with ${result.exitCode}`;
        throw packFailure(folder, reason, context);
    }
}
function packFailure(folder, cause, context) {
    return new errors/* GateError */.ue('input', {
        doing: `pack ${(0,packages_files/* shownPath */.pS)(folder, context)}`,
        cause,
        remedy: 'Run npm pack --ignore-scripts there by hand, or give the path of a finished tarball',
        file: (0,packages_files/* shownPath */.pS)((0,external_node_path_.join)(folder, 'package.json'), context),
    });
}
function noteSkippedScripts(manifest, path, context) {
    const scripts = objectOf(manifest['scripts']);
    const skipped = ['prepublishOnly', 'prepare', 'prepack'].filter((name) => name in scripts);
    if (skipped.length > 0) {
        context.info(`${(0,packages_files/* shownPath */.pS)(path, context)}: ${skipped.join(', ')} is not run while publishing; build before this step`);
    }
}
async function inspectTarball(path, context, packedFrom) {
    const { names, kept } = await (0,archive/* readTarGz */.Jq)(path, (name) => /^[^/]+\/(?:package\.json|readme(?:\.[a-z]+)?)$/i.test(name));
    // npm drops the first folder, whatever it is called, so two first folders would be laid over one another.
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const manifestBytes = kept.get(`${[...tops][0]}/package.json`);
    if (tops.size !== 1 || manifestBytes === undefined) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it does not hold exactly one folder with a package.json');
    }
    const top = [...tops][0];
    const text = manifestBytes.toString('utf8');
    const manifest = readManifest(text, path, context);
    const { scope, name, version } = checkManifest(manifest, text, path, context);
    checkFileName(path, scope, name, version, context);
    await checkClientConfiguration((0,external_node_path_.join)(context.workingFolder, '.npmrc'), String(manifest['name']), [], context);
    const asset = { ...(await (0,packages_files/* measure */.xP)(ASSET_NAME, path)), ...(packedFrom === undefined ? {} : { packedFrom }) };
    const fullName = String(manifest['name']);
    const completed = complete(manifest, names, kept, top);
    const body = publishBody(completed, fullName, version, asset, context);
    if (body.size >= LARGEST_REQUEST) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `npm publish takes no request of 2 GB, and this one has ${body.size} bytes`);
    }
    return {
        name: { format: 'npm', ...(scope === undefined ? {} : { namespace: scope }), name },
        version,
        assets: [asset],
        dependsOn: dependenciesOf(manifest),
        extensible: false,
        async upload(_missing, client) {
            await client.send({
                method: 'PUT',
                path: fullName.replace('/', '%2f'),
                contentType: 'application/json',
                body,
                action: 'codeartifact:PublishPackageVersion',
            });
        },
    };
}
function readManifest(text, path, context) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `its package.json is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its package.json is not an object');
    }
    return manifest;
}
function checkManifest(manifest, text, path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const refuse = (cause, key, remedy) => {
        const line = (0,packages_files/* lineOf */.cA)(text, new RegExp(`"${key.replace(/[/.]/g, '\\$&')}"\\s*:`));
        return new errors/* GateError */.ue('refused', {
            doing: `publish ${String(manifest['name'] ?? (0,external_node_path_.basename)(path))}`,
            cause,
            remedy,
            file,
            ...(line === undefined ? {} : { line }),
        });
    };
    const name = NAME_PATTERN.exec(String(manifest['name'] ?? ''));
    if (name?.groups === undefined)
        throw refuse(`${JSON.stringify(manifest['name'])} is no npm package name`, 'name', 'Correct name');
    const version = (0,semver.parse)(String(manifest['version'] ?? ''));
    if (version === null || version.raw !== manifest['version'] || /^[v=]/.test(version.raw)) {
        throw refuse(`${JSON.stringify(manifest['version'])} is no semantic version`, 'version', 'Correct version');
    }
    // `private` set to anything but a false value stops npm as well.
    if (manifest['private'] && manifest['private'] !== 'false') {
        throw refuse('it is marked as private', 'private', 'Remove "private", or take the package out of what is published');
    }
    const publishConfig = objectOf(manifest['publishConfig']);
    for (const [key, value] of Object.entries(publishConfig)) {
        if (key !== 'registry' && !key.endsWith(':registry'))
            continue;
        if (!(0,target/* isAddressOf */.G)(String(value), 'npm', [context.target], context)) {
            throw refuse(`its publishConfig sends it to ${JSON.stringify(value)}, not to the ${(0,target/* describeTarget */.f)('npm', context)}`, key, `Remove ${key} from publishConfig, or publish to the repository that it names`);
        }
    }
    if (version.prerelease.length > 0 && typeof publishConfig['tag'] !== 'string') {
        throw refuse(`${version.raw} is a pre-release and would become "latest"`, 'version', 'Set publishConfig.tag, for example to "next", as npm asks for too');
    }
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
        for (const [dependency, specifier] of Object.entries(objectOf(manifest[kind]))) {
            if (typeof specifier === 'string' && LOCAL_SPECIFIER.test(specifier)) {
                throw refuse(`its dependency ${dependency} is ${JSON.stringify(specifier)}, which nobody else can install`, dependency, 'Pack it with the package manager that knows this specifier (such as pnpm pack) and give the tarball');
            }
        }
    }
    return { scope: name.groups['scope'], name: name.groups['name'], version: version.raw };
}
/**
 * Registries that a `.npmrc` names for this package: npm would publish there. A scope's registry counts in the
 * project's file too; a plain `registry`, which is where others install from, in the package's own folder only.
 */
async function checkClientConfiguration(path, name, furtherKeys, context) {
    if (!(await (0,packages_files/* exists */.t2)(path)))
        return;
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const keys = name.startsWith('@') ? [`${name.split('/', 1)[0]}:registry`, ...furtherKeys] : furtherKeys;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const setting = /^\s*((?:@[^:=\s]+:)?registry)\s*=\s*(.*?)\s*$/.exec(raw);
        if (setting === null)
            continue;
        const [, key, value] = setting;
        if (!keys.includes(key))
            continue;
        if ((0,target/* isAddressOf */.G)(value.replace(/^["']|["']$/g, ''), 'npm', [context.target, context.source], context))
            continue;
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `the project's .npmrc sends it to another registry than the ${(0,target/* describeTarget */.f)('npm', context)}`,
            remedy: `Remove ${key} from that file, or publish to the repository that it names`,
            file: (0,packages_files/* shownPath */.pS)(path, context),
            line: index + 1,
        });
    }
}
/** `npm pack` and pnpm write `acme-ui-1.0.0.tgz`, yarn 1 `acme-ui-v1.0.0.tgz`, yarn 4 `package.tgz`. */
function checkFileName(path, scope, name, version, context) {
    const stem = scope === undefined ? name : `${scope}-${name}`;
    const expected = `${stem}-${version}.tgz`;
    if (![expected, `${stem}-v${version}.tgz`, 'package.tgz'].includes((0,external_node_path_.basename)(path))) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `the package.json inside says ${scope === undefined ? '' : `@${scope}/`}${name} ${version}, whose tarball is called ${expected}`);
    }
}
function dependenciesOf(manifest) {
    const names = ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(objectOf(manifest[kind])));
    return [...new Set(names)].flatMap((name) => {
        const parts = NAME_PATTERN.exec(name)?.groups;
        if (parts === undefined)
            return [];
        return [
            {
                format: 'npm',
                ...(parts['scope'] === undefined ? {} : { namespace: parts['scope'] }),
                name: parts['name'],
            },
        ];
    });
}
/** What npm adds to a manifest before it publishes it (npm's own `package-json` normalisation, steps that matter to installers). */
function complete(manifest, names, kept, top) {
    const completed = { ...manifest };
    const bin = manifest['bin'];
    if (typeof bin === 'string')
        completed['bin'] = { [String(manifest['name']).replace(/^@[^/]+\//, '')]: withoutDot(bin) };
    else if (bin !== undefined) {
        completed['bin'] = Object.fromEntries(Object.entries(objectOf(bin)).map(([command, script]) => [command, withoutDot(String(script))]));
    }
    if (typeof manifest['repository'] === 'string')
        completed['repository'] = { type: 'git', url: manifest['repository'] };
    const scripts = objectOf(manifest['scripts']);
    const hasGyp = names.some((name) => /^[^/]+\/[^/]+\.gyp$/.test(name));
    if (hasGyp && manifest['gypfile'] !== false && !('install' in scripts) && !('preinstall' in scripts)) {
        completed['scripts'] = { ...scripts, install: 'node-gyp rebuild' };
        completed['gypfile'] = true;
    }
    const readme = readmeOf(names, top);
    if (manifest['readme'] === undefined && readme !== undefined) {
        completed['readme'] = kept.get(`${top}/${readme}`).toString('utf8');
        completed['readmeFilename'] = readme;
    }
    return completed;
}
/** Markdown before everything else, as npm prefers it. */
function readmeOf(names, top) {
    const candidates = names
        .filter((name) => name.startsWith(`${top}/`))
        .map((name) => name.slice(top.length + 1))
        .filter((name) => /^readme(?:\.[a-z]+)?$/i.test(name));
    return (candidates.find((name) => /\.m?a?r?k?d?o?w?n?$/i.test(name)) ??
        candidates.find((name) => /README$/.test(name)));
}
function withoutDot(path) {
    return path.replace(/^\.?\/+/, '');
}
/**
 * The document that `npm publish` PUTs, with the tarball's base64 streamed into it, so that memory does not grow
 * with the package. @see npm's libnpmpublish, `buildMetadata`
 */
function publishBody(manifest, name, version, asset, context) {
    const file = `${name}-${version}.tgz`;
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...context.target, format: 'npm' }, context.endpointOverride);
    const publishConfig = objectOf(manifest['publishConfig']);
    const document = {
        _id: name,
        name,
        description: manifest['description'],
        'dist-tags': { [String(publishConfig['tag'] ?? 'latest')]: version },
        versions: {
            [version]: {
                ...manifest,
                _id: `${name}@${version}`,
                dist: {
                    integrity: `sha512-${Buffer.from(asset.sha512, 'hex').toString('base64')}`,
                    shasum: asset.sha1,
                    tarball: new URL(`${name}/-/${file}`, endpoint).href.replace(/^https:/, 'http:'),
                },
            },
        },
        access: publishConfig['access'] ?? null,
        _attachments: {},
    };
    const attachment = JSON.stringify({
        [file]: { content_type: 'application/octet-stream', data: '', length: asset.size },
    });
    const text = JSON.stringify(document);
    // `_attachments` comes last, so its empty object and the closing brace are the last three characters.
    const dataAt = attachment.indexOf('"data":""') + '"data":"'.length;
    return (0,packages_files/* joinBodies */.x0)([
        (0,packages_files/* bytesBody */.EB)(text.slice(0, -'{}}'.length) + attachment.slice(0, dataAt)),
        base64Body((0,packages_files/* assetBody */.vo)(asset)),
        (0,packages_files/* bytesBody */.EB)(`${attachment.slice(dataAt)}}`),
    ]);
}
function base64Body(body) {
    return {
        size: Math.ceil(body.size / 3) * 4,
        async *chunks() {
            let rest = new Uint8Array(0);
            for await (const chunk of body.chunks()) {
                const bytes = Buffer.concat([rest, chunk]);
                const whole = bytes.length - (bytes.length % 3);
                rest = bytes.subarray(whole);
                if (whole > 0)
                    yield Buffer.from(bytes.toString('base64', 0, whole), 'latin1');
            }
            if (rest.length > 0)
                yield Buffer.from(Buffer.from(rest).toString('base64'), 'latin1');
        },
    };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/pypi-metadata.js
/** Header name -> form field. Headers that are missing here are not sent. */
const FORM_FIELDS = {
    'metadata-version': 'metadata_version',
    platform: 'platform',
    'supported-platform': 'supported_platform',
    summary: 'summary',
    keywords: 'keywords',
    'home-page': 'home_page',
    'download-url': 'download_url',
    author: 'author',
    'author-email': 'author_email',
    maintainer: 'maintainer',
    'maintainer-email': 'maintainer_email',
    license: 'license',
    'license-expression': 'license_expression',
    'license-file': 'license_file',
    classifier: 'classifiers',
    requires: 'requires',
    provides: 'provides',
    obsoletes: 'obsoletes',
    'requires-dist': 'requires_dist',
    'provides-dist': 'provides_dist',
    'obsoletes-dist': 'obsoletes_dist',
    'requires-python': 'requires_python',
    'requires-external': 'requires_external',
    'project-url': 'project_urls',
    'description-content-type': 'description_content_type',
    'provides-extra': 'provides_extra',
    dynamic: 'dynamic',
    description: 'description',
};
/** @returns the metadata, or why the text holds none, as a clause */
function parseCoreMetadata(text) {
    const { headers, body } = readHeaders(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
    const single = (name) => {
        const values = headers.filter(([key]) => key === name).map(([, value]) => value);
        return values.length === 1 && values[0] !== ''
            ? values[0]
            : { problem: `it names ${values.length} values for ${name}` };
    };
    const metadataVersion = single('metadata-version');
    const name = single('name');
    const version = single('version');
    if (typeof metadataVersion !== 'string')
        return metadataVersion;
    if (typeof name !== 'string')
        return name;
    if (typeof version !== 'string')
        return version;
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        return { problem: `${JSON.stringify(name)} is no project name` };
    // setuptools writes License-File under metadata versions that do not know it; twine drops it there as well.
    const knowsLicenseFiles = Number(metadataVersion.split('.')[0]) * 100 + Number(metadataVersion.split('.')[1]) >= 204;
    const formFields = [
        ['name', name.replace(/[^A-Za-z0-9.]+/g, '-')],
        ['version', version],
    ];
    for (const [key, value] of headers) {
        const field = FORM_FIELDS[key];
        if (field === undefined || (key === 'license-file' && !knowsLicenseFiles))
            continue;
        if (key === 'keywords')
            formFields.push([
                field,
                value
                    .split(',')
                    .map((word) => word.trim())
                    .join(', '),
            ]);
        else
            formFields.push([field, value]);
    }
    if (body !== '' && !headers.some(([key]) => key === 'description'))
        formFields.push(['description', body]);
    const requires = headers
        .filter(([key]) => key === 'requires-dist')
        .flatMap(([, value]) => /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(value)?.[0] ?? []);
    return { name, version, requires, formFields };
}
/** RFC 822 headers with folded lines, then a body. Header names in lower case. */
function readHeaders(text) {
    const lines = text.split('\n');
    const headers = [];
    let index = 0;
    for (; index < lines.length && lines[index] !== ''; index += 1) {
        const line = lines[index];
        const last = headers.at(-1);
        if (/^[ \t]/.test(line) && last !== undefined) {
            last[1] += `\n${line}`;
            continue;
        }
        const header = /^([A-Za-z0-9-]+):[ \t]*(.*)$/.exec(line);
        if (header !== null)
            headers.push([header[1].toLowerCase(), header[2].trimEnd()]);
    }
    return { headers, body: lines.slice(index + 1).join('\n') };
}
const PEP440 = /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<preKind>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?(?:-(?<implicitPost>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const PRE_KINDS = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** The one spelling of a version that equals all its others; undefined when it is none. @see PEP 440 */
function canonicalVersion(version) {
    const text = version.trim().toLowerCase();
    const parts = PEP440.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const number = (digits) => String(BigInt(digits === undefined || digits === '' ? 0 : digits));
    const release = parts['release'].split('.').map(number);
    while (release.length > 1 && release.at(-1) === '0')
        release.pop();
    let canonical = `${number(parts['epoch'])}!${release.join('.')}`;
    const preKind = parts['preKind'];
    if (preKind !== undefined)
        canonical += `${PRE_KINDS[preKind] ?? preKind}${number(parts['pre'])}`;
    if (parts['implicitPost'] !== undefined)
        canonical += `.post${number(parts['implicitPost'])}`;
    else if (parts['post'] !== undefined)
        canonical += `.post${number(parts['post'])}`;
    if (parts['dev'] !== undefined)
        canonical += `.dev${number(parts['devNumber'])}`;
    if (parts['local'] !== undefined)
        canonical += `+${parts['local'].replace(/[-_]/g, '.')}`;
    return canonical;
}

;// CONCATENATED MODULE: ./.build/packages/wheel-record.js

/** Files that a RECORD cannot hold a digest of. */
const WITHOUT_DIGEST = /\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/**
 * Compares the files of a wheel with the digests that its own RECORD lists.
 * @returns what does not fit, as a clause; undefined when all does
 * @see Python packaging user guide, "Recording installed projects", "The RECORD file"
 */
async function checkRecord(path, names, record) {
    const listed = new Map();
    for (const line of record.split(/\r?\n/)) {
        if (line === '')
            continue;
        const row = /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:([a-z0-9]+)=([A-Za-z0-9_-]+))?,[0-9]*$/.exec(line);
        if (row === null)
            return `its RECORD has a line that cannot be read: ${JSON.stringify(line.slice(0, 100))}`;
        const name = row[1]?.replaceAll('""', '"') ?? row[2];
        if (row[3] !== undefined)
            listed.set(name, [row[3], row[4]]);
    }
    const due = names.filter((name) => !WITHOUT_DIGEST.test(name));
    const unlisted = due.find((name) => !ALGORITHMS.includes(listed.get(name)?.[0] ?? ''));
    if (unlisted !== undefined)
        return `it holds ${JSON.stringify(unlisted)}, for which its RECORD lists no digest of SHA-256 or better`;
    const digests = await (0,archive/* hashZip */.mk)(path, (name) => (due.includes(name) ? listed.get(name)[0] : undefined));
    const different = due.find((name) => digests.get(name) !== listed.get(name)[1]);
    if (different !== undefined)
        return `${JSON.stringify(different)} in it has another digest than its RECORD lists`;
    const absent = [...listed.keys()].find((name) => !digests.has(name) && !WITHOUT_DIGEST.test(name));
    return absent === undefined
        ? undefined
        : `its RECORD lists ${JSON.stringify(absent)}, which it does not hold`;
}

;// CONCATENATED MODULE: ./.build/packages/pypi.js







/** PyPI: wheels (`.whl`) and source distributions (`.tar.gz`). All files of a version are one artifact. */
const pypi = {
    async inspect(pattern, context) {
        const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'pypi', context);
        const distributions = await Promise.all(paths.map((path) => inspectFile(path, context)));
        const versions = Map.groupBy(distributions, ({ metadata }) => `${(0,formats/* normalisePypiName */.SJ)(metadata.name)} ${canonicalVersion(metadata.version)}`);
        return [...versions.values()].map((files) => pypi_toArtifact(files, context));
    },
};
async function inspectFile(path, context) {
    if (!/^[A-Za-z0-9._!+-]+$/.test((0,external_node_path_.basename)(path))) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its name has characters that no distribution has in its name');
    }
    if (path.endsWith('.whl'))
        return inspectWheel(path, context);
    if (path.endsWith('.tar.gz'))
        return inspectSdist(path, context);
    throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it is neither a wheel (.whl) nor a source distribution (.tar.gz)');
}
/** @see Python packaging user guide, "Binary distribution format": `<name>-<version>[-<build>]-<python>-<abi>-<platform>.whl` */
async function inspectWheel(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const parts = (0,external_node_path_.basename)(path, '.whl').split('-');
    if (parts.length !== 5 && parts.length !== 6)
        throw (0,archive/* refusal */.x5)(file, 'its name is not that of a wheel');
    const [name, version] = parts;
    const content = await (0,archive/* readZip */.ue)(path, (entry) => /^[^/]+\.dist-info\/(?:METADATA|RECORD)$/.test(entry));
    const { metadata, folder } = readMetadata(content, '.dist-info/METADATA', file);
    if (!isSameVersion(folder.replace(/\.dist-info$/, ''), metadata) ||
        !isSameVersion(`${name}-${version}`, metadata)) {
        throw (0,archive/* refusal */.x5)(file, `its metadata (${folder}/METADATA) says ${metadata.name} ${metadata.version}`);
    }
    const record = content.kept.get(`${folder}/RECORD`);
    if (record === undefined)
        throw (0,archive/* refusal */.x5)(file, `it holds no ${folder}/RECORD`);
    const problem = await checkRecord(path, content.names, record.toString('utf8'));
    if (problem !== undefined)
        throw (0,archive/* refusal */.x5)(file, problem);
    return distribution(path, metadata, 'bdist_wheel', parts.at(-3));
}
/** @see Python packaging user guide, "Source distribution format": one folder `<name>-<version>` with a PKG-INFO */
async function inspectSdist(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const stem = (0,external_node_path_.basename)(path, '.tar.gz');
    const content = await (0,archive/* readTarGz */.Jq)(path, (entry) => /^[^/]+\/PKG-INFO$/.test(entry));
    const tops = new Set(content.names.map((entry) => entry.split('/', 1)[0]));
    if (tops.size !== 1)
        throw (0,archive/* refusal */.x5)(file, 'it holds more than one folder at its top');
    const { metadata, folder } = readMetadata(content, '/PKG-INFO', file);
    if (!isSameVersion(stem, metadata) || !isSameVersion(folder, metadata)) {
        throw (0,archive/* refusal */.x5)(file, `its metadata (${folder}/PKG-INFO) says ${metadata.name} ${metadata.version}`);
    }
    return distribution(path, metadata, 'sdist', 'source');
}
function readMetadata(content, ending, file) {
    const found = [...content.kept].filter(([name]) => name.endsWith(ending));
    if (found.length !== 1)
        throw (0,archive/* refusal */.x5)(file, `it holds ${found.length} files *${ending} instead of one`);
    const [name, text] = found[0];
    const metadata = parseCoreMetadata(text.toString('utf8'));
    if ('problem' in metadata)
        throw (0,archive/* refusal */.x5)(file, `its metadata cannot be used: ${metadata.problem}`);
    if (canonicalVersion(metadata.version) === undefined) {
        throw (0,archive/* refusal */.x5)(file, `${JSON.stringify(metadata.version)} in its metadata is no version (PEP 440)`);
    }
    return { metadata, folder: name.split('/', 1)[0] };
}
/** Whether `stem` is `<name>-<version>` of the metadata, in any spelling. Old sdists have hyphens in either part. */
function isSameVersion(stem, metadata) {
    const name = (0,formats/* normalisePypiName */.SJ)(metadata.name);
    const version = canonicalVersion(metadata.version);
    const parts = stem.split('-');
    return parts.some((_, index) => index > 0 &&
        (0,formats/* normalisePypiName */.SJ)(parts.slice(0, index).join('-')) === name &&
        // File names write the `+` and `-` of a version as `_`.
        [parts.slice(index).join('-'), parts.slice(index).join('-').replace('_', '+')].some((text) => canonicalVersion(text) === version));
}
async function distribution(path, metadata, filetype, pyversion) {
    const asset = await (0,packages_files/* measure */.xP)((0,external_node_path_.basename)(path), path);
    const fields = [
        ...metadata.formFields,
        ['pyversion', pyversion],
        ['filetype', filetype],
        ['sha256_digest', asset.sha256],
        ['md5_digest', asset.md5],
        [':action', 'file_upload'],
        ['protocol_version', '1'],
    ];
    return { asset, metadata, fields };
}
function pypi_toArtifact(files, context) {
    const first = files[0].metadata;
    const names = new Set();
    for (const { asset, metadata } of files) {
        if (metadata.version !== first.version) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(asset.path, context), `it spells its version ${metadata.version}, another file of it ${first.version}`);
        }
        if (names.has(asset.name))
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(asset.path, context), 'another file of this name is to be published too');
        names.add(asset.name);
    }
    const requires = new Set(files.flatMap(({ metadata }) => metadata.requires.map(formats/* normalisePypiName */.SJ)));
    return {
        name: { format: 'pypi', name: (0,formats/* normalisePypiName */.SJ)(first.name) },
        version: first.version,
        assets: files.map(({ asset }) => asset),
        dependsOn: [...requires].map((name) => ({ format: 'pypi', name })),
        extensible: true,
        upload: (missing, client) => uploadFiles(files.filter(({ asset }) => missing.includes(asset)), client),
    };
}
/** One request a file, one after the other: two first files of a version at once would race to create it. */
async function uploadFiles(files, client) {
    for (const { asset, fields } of files) {
        const boundary = (0,external_node_crypto_.randomUUID)();
        await client.send({
            method: 'POST',
            path: '',
            contentType: `multipart/form-data; boundary=${boundary}`,
            body: formBody(boundary, fields, asset),
            action: 'codeartifact:PublishPackageVersion',
        });
    }
}
/** The upload form of the legacy upload API (PyPI docs, "Upload API"), as twine fills it. */
function formBody(boundary, fields, asset) {
    const texts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${asset.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return (0,packages_files/* joinBodies */.x0)([
        (0,packages_files/* bytesBody */.EB)(texts.join('') + fileHead),
        (0,packages_files/* assetBody */.vo)(asset),
        (0,packages_files/* bytesBody */.EB)(`\r\n--${boundary}--\r\n`),
    ]);
}

;// CONCATENATED MODULE: ./.build/packages/formats.js




/** Formats that can be published, by their key under `publish`. */
const PUBLISHABLE_FORMATS = { npm: npm, pypi: pypi, maven: maven, cargo: cargo/* cargo */.Z };
function isPublishable(name) {
    return Object.hasOwn(PUBLISHABLE_FORMATS, name);
}

;// CONCATENATED MODULE: ./.build/publish/plan.js



/**
 * Finds and inspects everything that `targets` name. Runs before any credential exists and speaks to nobody.
 * @throws GateError 'input' or 'refused'
 */
async function planPublication(targets, context) {
    const artifacts = [];
    for (const target of targets) {
        for (const [format, pattern] of Object.entries(target)) {
            if (!isPublishable(format))
                throw new Error(`no publishable format ${format}`);
            artifacts.push(...(await PUBLISHABLE_FORMATS[format].inspect(pattern, context)));
        }
    }
    refuseTwins(artifacts);
    return sortByDependency(artifacts);
}
function describeVersion(artifact) {
    return `${(0,formats/* displayName */.QC)(artifact.name)}@${artifact.version}`;
}
/** Where the user finds the bytes. */
function placeOf({ path, packedFrom }) {
    return packedFrom === undefined ? path : `what npm packs of ${packedFrom}`;
}
function refuseTwins(artifacts) {
    const seen = new Map();
    for (const artifact of artifacts) {
        const name = describeVersion(artifact);
        const twin = seen.get(name);
        if (twin !== undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `publish ${name}`,
                cause: `it is there twice: ${placeOf(twin.assets[0])} and ${placeOf(artifact.assets[0])}`,
                remedy: 'Name it once under publish',
            });
        }
        seen.set(name, artifact);
    }
}
/** Kahn's algorithm by level. Packages that need each other in a circle share the last level. */
function sortByDependency(artifacts) {
    const levels = [];
    let rest = [...artifacts].sort((a, b) => describeVersion(a).localeCompare(describeVersion(b)));
    while (rest.length > 0) {
        const waiting = new Set(rest.map(({ name }) => (0,formats/* displayName */.QC)(name)));
        const ready = rest.filter((artifact) => !artifact.dependsOn.some((name) => {
            const needed = (0,formats/* displayName */.QC)(name);
            return needed !== (0,formats/* displayName */.QC)(artifact.name) && waiting.has(needed);
        }));
        const level = ready.length > 0 ? ready : rest;
        levels.push(level);
        rest = rest.filter((artifact) => !level.includes(artifact));
    }
    return levels;
}

;// CONCATENATED MODULE: ./.build/publish/failures.js


const RETRIABLE_STATUSES = [408, 425, 429, 500, 502, 503, 504];
/** Whether the same request may succeed later. No answer at all counts as such. */
function isRetriable(failure) {
    return failure.status === undefined || RETRIABLE_STATUSES.includes(failure.status);
}
/** Other bytes under a planned name, or a number that is taken for good. */
function conflict(artifact, holding) {
    const doing = `publish ${describeVersion(artifact)}`;
    if (holding.kind === 'different') {
        const told = holding.differences.map(({ asset, recordedName, recordedSha256 }) => `the repository holds ${recordedName} with SHA-256 ${recordedSha256}, and ${placeOf(asset)} has ${asset.sha256}`);
        return new errors/* GateError */.ue('conflict', {
            doing,
            cause: told.join('; '),
            remedy: 'Published bytes do not change: raise the version, or publish the file that was published before',
        });
    }
    const status = holding.kind === 'withdrawn' ? holding.status : 'there';
    return new errors/* GateError */.ue('conflict', {
        doing,
        cause: `the repository holds this version as ${status}, which keeps its number taken`,
        remedy: 'Raise the version, or have the old one set to Published or deleted by whoever looks after the repository',
    });
}
/** The service says 409, and the repository itself does not hold the version. */
function takenElsewhere(artifact, failure) {
    return new errors/* GateError */.ue('conflict', {
        doing: `publish ${describeVersion(artifact)}`,
        cause: `the service says that the version exists (${failure.reason}), though this repository does not hold it: an upstream repository or a public one does`,
        remedy: 'Raise the version or rename the package; for a private fork, set its origin control to block upstream versions',
        underlying: failure,
    });
}
function unauthorised(artifact, failure, target) {
    const { action } = failure.request;
    if (failure.status === 401) {
        return new errors/* GateError */.ue('unauthorised', {
            doing: `publish ${describeVersion(artifact)}`,
            cause: `the repository refuses the token (401: ${failure.reason})`,
            remedy: 'Check that the role still exists and may call codeartifact:GetAuthorizationToken, then run publish again',
            underlying: failure,
        });
    }
    return new errors/* GateError */.ue('unauthorised', {
        doing: `publish ${describeVersion(artifact)}`,
        cause: `the repository refuses the upload (403: ${failure.reason})`,
        remedy: `Allow the publish role ${action} on ${resourceArn(artifact, action, target)}${action === 'codeartifact:PublishPackageVersion' ? ", and check the package's origin control" : ''}`,
        underlying: failure,
    });
}
/** @see AWS service authorization reference, CodeArtifact: a missing namespace leaves its place empty */
function resourceArn(artifact, action, target) {
    const { domain, domainOwner, region, repository } = target;
    const start = `arn:aws:codeartifact:${region}:${domainOwner}`;
    if (action === 'codeartifact:ReadFromRepository')
        return `${start}:repository/${domain}/${repository}`;
    const { format, namespace = '', name } = artifact.name;
    return `${start}:package/${domain}/${repository}/${format}/${namespace}/${name}`;
}
/** A 4xx that says that the content is no good. */
function rejected(artifact, failure) {
    return new errors/* GateError */.ue('input', {
        doing: `publish ${describeVersion(artifact)}`,
        cause: `the repository rejects ${failure.request.method} /${failure.request.path} with ${failure.status}: ${failure.reason}`,
        remedy: 'Correct the package as the message says and publish it again',
        underlying: failure,
    });
}
function exhausted(artifact, failure, attempts) {
    return new errors/* GateError */.ue('unavailable', {
        doing: `publish ${describeVersion(artifact)}`,
        cause: `${attempts} attempts failed, the last with ${failure.status ?? 'no answer'}: ${failure.reason}`,
        remedy: 'Run publish again: what is there already is kept',
        underlying: failure,
    });
}
function unconfirmed(artifact, holding, waitedMilliseconds) {
    const seen = holding.kind === 'absent'
        ? 'does not show the version'
        : 'shows the version without all of its files or as unfinished';
    return new errors/* GateError */.ue('incomplete', {
        doing: `confirm ${describeVersion(artifact)}`,
        cause: `${Math.round(waitedMilliseconds / 1000)} s after the upload the repository still ${seen}`,
        remedy: 'Run publish again: it asks the repository first and uploads only what is missing',
    });
}
/** Uploads that were under way may or may not have arrived. */
function interrupted(signal) {
    return new errors/* GateError */.ue('incomplete', {
        doing: 'finish publishing',
        cause: `it was interrupted by ${signal}`,
        remedy: 'Run publish again: what is there already is kept',
    });
}
/** Something did change before the service went away: the run is unfinished, not just unlucky. */
function unfinished(failure) {
    return new errors/* GateError */.ue('incomplete', {
        doing: 'finish publishing',
        cause: `part of it is in the repository, then: ${failure.message.replace(/\.$/, '')}`,
        remedy: 'Run publish again: what is there already is kept',
        underlying: failure,
    });
}

;// CONCATENATED MODULE: ./.build/publish/holding.js
/**
 * Names under which the repository may record a package, the likeliest first. Crate names are unique without regard
 * to case, and the user guide does not say whether their spelling is kept.
 */
function recordedNames(name) {
    const lowerCase = name.name.toLowerCase();
    if (name.format !== 'cargo' || name.name === lowerCase)
        return [name];
    return [name, { ...name, name: lowerCase }];
}
/** Compares what is planned with what the repository recorded. */
function judge(artifact, recorded) {
    if (recorded === undefined || recorded.status === 'Deleted')
        return { kind: 'absent' };
    if (recorded.status === 'Archived' || recorded.status === 'Disposed')
        return { kind: 'withdrawn', status: recorded.status };
    const missing = [];
    const differences = [];
    for (const asset of artifact.assets) {
        const record = findRecord(artifact, asset, recorded);
        if (record === undefined)
            missing.push(asset);
        else if (record.sha256 !== asset.sha256) {
            differences.push({ asset, recordedName: record.name, recordedSha256: record.sha256 });
        }
    }
    if (differences.length > 0)
        return { kind: 'different', differences };
    const finished = recorded.status === 'Published' || recorded.status === 'Unlisted';
    return missing.length === 0 && finished ? { kind: 'identical' } : { kind: 'partial', missing };
}
/** A version that takes no more files has one asset, whatever the repository calls it. */
function findRecord(artifact, asset, recorded) {
    const byName = recorded.assets.find(({ name }) => name === asset.name);
    if (byName !== undefined || artifact.extensible)
        return byName;
    return recorded.assets.length === 1 ? recorded.assets[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/publish/pool.js
/**
 * Runs `work` over `items`, at most `limit` at once. After a failure nothing new is started, what runs is waited
 * for, and the first failure is thrown.
 */
async function eachOf(items, limit, work) {
    const failures = [];
    const queue = items.values();
    const worker = async () => {
        for (const item of queue) {
            if (failures.length > 0)
                return;
            try {
                await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./.build/publish/publish-token.js
/** A token with less life than this is replaced before it is used. */
const LEAST_LIFE_MILLISECONDS = 120_000;
function publishToken(service, domain, durationSeconds, host, clock) {
    let current;
    let renewed = false;
    const mint = async () => {
        const token = await service.authorizationToken(domain, durationSeconds);
        host.mask(token.value);
        return token;
    };
    return {
        async value() {
            current ??= mint();
            let token = await current;
            if (token.expiresAt.getTime() - clock.now() < LEAST_LIFE_MILLISECONDS) {
                current = mint();
                token = await current;
            }
            return token.value;
        },
        renew() {
            if (renewed)
                return false;
            renewed = true;
            current = undefined;
            return true;
        },
    };
}

// EXTERNAL MODULE: ./.build/publish/receipt.js
var receipt = __webpack_require__(5254);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./.build/publish/repository-client.js





/** No byte moves for this long: the connection counts as dead. */
const IDLE_MILLISECONDS = 60_000;
/** For the whole request, besides the time that its bytes need at the slowest useful rate. */
const DEADLINE_MILLISECONDS = 120_000;
const SLOWEST_BYTES_PER_MILLISECOND = 50;
const LARGEST_ANSWER = 1 << 20;
/** A request without success. `status` is absent when no answer came, so that its effect is unknown. */
class RequestFailure extends Error {
    request;
    status;
    /** The server's own words, cleaned for a terminal, or the error underneath. */
    reason;
    constructor(request, status, reason) {
        super(`${request.method} /${request.path}: ${status ?? 'no answer'}: ${reason}`);
        this.name = 'RequestFailure';
        this.request = request;
        this.status = status;
        this.reason = reason;
    }
}
/**
 * A client of one repository endpoint. It sends each request once, follows no redirect (the token would go with
 * it) and never waits without end.
 * @param endpoint with its trailing slash
 * @param token asked for at every request, so that it can be renewed in between
 * @throws RequestFailure from `send`; a GateError of the body's own passes through
 */
function openRepositoryClient(endpoint, token, connections) {
    const options = { keepAlive: true, maxSockets: connections };
    const agent = endpoint.startsWith('https:') ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    return {
        async send(request) {
            const secret = await token();
            const answer = await exchange(`${endpoint}${request.path}`, request, secret, agent);
            if ((answer.status >= 200 && answer.status < 300) || request.accepts?.includes(answer.status))
                return answer;
            throw new RequestFailure(request, answer.status, cleanReason(answer.text, secret) || `status ${answer.status}`);
        },
        close: () => agent.destroy(),
    };
}
async function exchange(url, request, token, agent) {
    const size = request.body?.size ?? 0;
    const send = url.startsWith('https:') ? external_node_https_.request : external_node_http_.request;
    const outgoing = send(url, {
        method: request.method,
        agent,
        timeout: IDLE_MILLISECONDS,
        signal: AbortSignal.timeout(DEADLINE_MILLISECONDS + Math.ceil(size / SLOWEST_BYTES_PER_MILLISECOND)),
        headers: {
            authorization: `Bearer ${token}`,
            'user-agent': 'codeartifact-gate',
            accept: '*/*',
            ...(request.method === 'GET' ? {} : { 'content-length': size }),
            ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
        },
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no byte moved for ${IDLE_MILLISECONDS / 1000} seconds`)));
    const answering = new Promise((resolve, reject) => {
        outgoing.once('response', resolve);
        outgoing.once('error', reject);
    });
    // An answer may come, and the server hang up, before the body is sent: the answer counts, not the broken pipe.
    const sending = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(request.body?.chunks() ?? [], { objectMode: false }), outgoing).then(() => undefined, (error) => error);
    try {
        const response = await answering;
        return { status: response.statusCode ?? 0, text: await readText(response) };
    }
    catch (error) {
        const failure = await sending;
        if (failure instanceof errors/* GateError */.ue)
            throw failure;
        throw new RequestFailure(request, undefined, cleanReason((0,errors/* messageOf */.bD)(error), token));
    }
    finally {
        outgoing.on('error', () => { });
    }
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new Error('the answer is larger than any answer to an upload');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The message inside the usual JSON shapes, on one line, without control characters and without the token. */
function cleanReason(text, token) {
    return messageIn(text)
        .replaceAll(token, '***')
        .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, ' ')
        .trim()
        .slice(0, 300)
        .replace(/\.$/, '');
}
function messageIn(text) {
    try {
        const body = JSON.parse(text);
        const message = body.message ?? body.errors?.[0]?.detail ?? body.error;
        return typeof message === 'string' ? message : text;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/publish/publish.js














/** Half of what the service's quotas would bear at usual round trips, since an account's runs share them. */
const CONCURRENT_UPLOADS = 8;
const CONCURRENT_LOOKUPS = 16;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;
/**
 * Publishes packages so that running it again after any failure converges: every version is there with the planned
 * bytes, or the differing one is named. Nothing is uploaded before everything has been inspected and compared with
 * what the repository holds; nothing counts as published before the repository reports its SHA-256.
 *
 * @returns what happened to each package. `failure` is set when something was tried and did not come to its end.
 * @throws GateError when nothing was tried: 'input' and 'refused' for local mistakes, 'conflict' for other bytes in
 *   the repository, 'unauthorised' and 'unavailable' from looking into it; 'incomplete' when a signal ended it, at
 *   which uploads may still be under way: the process is to end
 */
async function publishPackages(options) {
    if (options.targets.length === 0)
        throw nothingNamed();
    if (options.planOnly !== true) {
        (0,publish_event/* refuseFailedBuild */.I)(options.environment);
        await (0,publish_event/* refuseForeignEvents */.M)(options.environment);
    }
    const temporaryFolder = await (0,files/* makePrivateFolder */.I2)(options.host.temporaryFolder, 'codeartifact-gate-publish-');
    const signals = new host_signals/* HeldSignals */.H();
    try {
        const target = targetOf(options.settings);
        // Not cut short: `npm pack` would go on writing into a folder that is gone.
        const plan = await planPublication(options.targets, inspectContext(options, target, temporaryFolder));
        if (signals.first !== undefined)
            throw interrupted(signals.first);
        const publication = new Publication(options, target, plan);
        if (options.planOnly === true)
            return publication.receipt();
        return await Promise.race([publication.run(), interruption(signals)]);
    }
    catch (error) {
        // Ctrl-C reaches `npm pack` too, whose end is not what went wrong.
        throw signals.first === undefined ? error : interrupted(signals.first);
    }
    finally {
        signals.release();
        await (0,promises_.rm)(temporaryFolder, { recursive: true, force: true });
    }
}
function interruption(signals) {
    return new Promise((_resolve, reject) => signals.passTo((signal) => reject(interrupted(signal))));
}
function nothingNamed() {
    return new errors/* GateError */.ue('input', {
        doing: 'publish',
        cause: 'nothing is named to publish',
        remedy: 'List it under publish in codeartifact-gate.yml, or give --npm, --pypi, --maven or --cargo',
    });
}
function targetOf(settings) {
    const { domain, region, repository } = settings;
    return {
        domain,
        domainOwner: settings['domain-owner'],
        region,
        repository: settings['publish-repository'] ?? repository,
    };
}
function inspectContext(options, target, temporaryFolder) {
    return {
        workingFolder: options.workingFolder,
        temporaryFolder,
        target,
        source: { ...target, repository: options.settings.repository },
        endpointOverride: options.endpointOverride,
        environment: options.environment,
        info: (message) => options.host.info(message),
    };
}
/** One run: planned, compared, uploaded, confirmed. */
class Publication {
    #host;
    #connected;
    #clock;
    #target;
    #plan;
    #options;
    #verdicts = new Map();
    /** Whether any byte of this run has reached the repository. */
    #changed = false;
    constructor(options, target, plan) {
        this.#options = options;
        this.#host = options.host;
        this.#clock = options.clock ?? systemClock;
        this.#target = target;
        this.#plan = plan;
    }
    receipt(failure) {
        return (0,receipt/* writeReceipt */.Qz)(this.#target, this.#plan.flat(), (artifact) => this.#verdicts.get(artifact) ?? 'planned', failure);
    }
    get #service() {
        this.#connected ??= this.#options.service();
        return this.#connected;
    }
    async run() {
        const missing = await this.#preflight();
        for (const artifact of this.#plan.flat()) {
            this.#verdicts.set(artifact, missing.has(artifact) ? 'not-published' : 'already-there');
        }
        if (missing.size === 0)
            return this.receipt();
        try {
            await this.#uploadAll(missing);
            await this.#confirmAll([...missing.keys()]);
            return this.receipt();
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            return this.receipt(error.code === 'unavailable' && this.#changed ? unfinished(error) : error);
        }
    }
    /** Compares everything before anything is uploaded, so that the usual failures leave no trace. */
    async #preflight() {
        const missing = new Map();
        const conflicts = [];
        await eachOf(this.#plan.flat(), CONCURRENT_LOOKUPS, async (artifact) => {
            const holding = await this.#look(artifact);
            if (holding.kind === 'absent')
                missing.set(artifact, artifact.assets);
            else if (holding.kind === 'partial')
                missing.set(artifact, holding.missing);
            else if (holding.kind !== 'identical')
                conflicts.push(conflict(artifact, holding));
        });
        for (const further of conflicts.slice(1))
            this.#host.error(further.message);
        if (conflicts[0] !== undefined)
            throw conflicts[0];
        return missing;
    }
    async #look(artifact) {
        for (const name of recordedNames(artifact.name)) {
            const recorded = await this.#service.version(this.#target, name, artifact.version);
            if (recorded !== undefined)
                return judge(artifact, recorded);
        }
        return judge(artifact, undefined);
    }
    async #uploadAll(missing) {
        const { settings, endpointOverride } = this.#options;
        const token = publishToken(this.#service, this.#target, settings['duration-seconds'], this.#host, this.#clock);
        const clients = new Map();
        const clientFor = (format) => {
            const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...this.#target, format }, endpointOverride);
            const client = clients.get(format) ?? openRepositoryClient(endpoint, () => token.value(), CONCURRENT_UPLOADS);
            clients.set(format, client);
            return client;
        };
        try {
            for (const level of this.#plan) {
                const due = level.filter((artifact) => missing.has(artifact));
                await eachOf(due, CONCURRENT_UPLOADS, async (artifact) => {
                    const client = this.#noticing(clientFor(artifact.name.format));
                    await this.#upload(artifact, missing.get(artifact), client, () => token.renew());
                    this.#verdicts.set(artifact, 'unconfirmed');
                    this.#host.info(`Uploaded ${describeVersion(artifact)}`);
                });
            }
        }
        finally {
            for (const client of clients.values())
                client.close();
        }
    }
    /** Remembers that something arrived, for the exit code of a run that fails later. */
    #noticing(client) {
        return {
            send: async (request) => {
                const answer = await client.send(request);
                if (request.method !== 'GET')
                    this.#changed = true;
                return answer;
            },
        };
    }
    /** After every failed request the repository is asked what it holds: no upload is repeated on suspicion. */
    async #upload(artifact, firstMissing, client, renewToken) {
        let missing = firstMissing;
        for (let attempt = 1;; attempt += 1) {
            try {
                return await artifact.upload(missing, client);
            }
            catch (failure) {
                if (!(failure instanceof RequestFailure))
                    throw failure;
                this.#host.debug(`${describeVersion(artifact)}: ${failure.message}`);
                const holding = await this.#look(artifact);
                if (holding.kind !== 'absent')
                    this.#changed = true;
                if (holding.kind === 'identical')
                    return;
                if (holding.kind === 'different' || holding.kind === 'withdrawn')
                    throw conflict(artifact, holding);
                missing = holding.kind === 'partial' ? holding.missing : artifact.assets;
                if (failure.status === 401 && renewToken())
                    continue;
                if (failure.status === 401 || failure.status === 403)
                    throw unauthorised(artifact, failure, this.#target);
                if (failure.status === 409)
                    throw takenElsewhere(artifact, failure);
                if (!isRetriable(failure))
                    throw rejected(artifact, failure);
                if (attempt >= ATTEMPTS)
                    throw exhausted(artifact, failure, attempt);
                await this.#clock.sleep(backoff(attempt));
            }
        }
    }
    async #confirmAll(artifacts) {
        const startedAt = this.#clock.now();
        await eachOf(artifacts, CONCURRENT_LOOKUPS, async (artifact) => {
            await this.#confirm(artifact, startedAt);
            this.#verdicts.set(artifact, 'published');
        });
    }
    async #confirm(artifact, startedAt) {
        for (let delay = FIRST_POLL_MILLISECONDS;; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
            const holding = await this.#look(artifact);
            if (holding.kind === 'identical')
                return;
            if (holding.kind === 'different' || holding.kind === 'withdrawn')
                throw conflict(artifact, holding);
            const waited = this.#clock.now() - startedAt;
            if (waited + delay > CONFIRM_MILLISECONDS)
                throw unconfirmed(artifact, holding, waited);
            await this.#clock.sleep(delay);
        }
    }
}
/** Full jitter over half to all of a doubling delay. */
function backoff(attempt) {
    return FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
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


/***/ })

};
