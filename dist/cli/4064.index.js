export const id = 4064;
export const ids = [4064,5270];
export const modules = {

/***/ 46292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlScalar),
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** Words that a reader of YAML 1.1 takes for something else than text. @see YAML 1.1 types: bool, null, merge, value */
const WORDS_OF_YAML_1_1 = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Text that needs no quotes: no indicator, no `: `, no ` #`, nothing like a number or a date at its start. */
const PLAIN = /^[A-Za-z_/](?:[A-Za-z0-9_./@+=-]|[ ](?! )(?!$)(?!#)|:(?=[^ \n]))*$/;
/**
 * Characters that stand for themselves in quotes and blocks, in both versions. Left out: control characters, the
 * breaks that only YAML 1.1 knows (NEL, LS, PS), the byte order mark, halves of surrogate pairs.
 */
const PRINTABLE = /^[\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
/**
 * One scalar of YAML, which readers of YAML 1.1 and 1.2 both take for `text` and for nothing but text. CodeBuild does
 * not say which version it reads.
 *
 * @param indent of the lines of a block, in blanks; more than that of the item or key that the scalar belongs to
 * @returns without a line break at its end
 * @see YAML 1.2.2, chapters 7 (flow scalars) and 8 (block scalars)
 */
function yamlScalar(text, indent) {
    return isBlock(text) ? block(text, indent) : yamlWord(text);
}
/** The same on one line, as keys have to be. */
function yamlWord(text) {
    if (PLAIN.test(text) && !text.endsWith(':') && !WORDS_OF_YAML_1_1.test(text))
        return text;
    return PRINTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}
/** Lines of printable text that neither begin nor end with blanks, so that no indentation has to be guessed. */
function isBlock(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    return (lines.length > 1 &&
        /^[^\s#]/.test(text) &&
        /\S$/.test(lines.at(-1)) &&
        lines.every((line) => PRINTABLE.test(line) && !/^\s+$|^\t/.test(line)));
}
function block(text, indent) {
    const isClosed = text.endsWith('\n');
    const lines = text.replace(/\n$/, '').split('\n');
    const indented = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
    return `|${isClosed ? '' : '-'}\n${indented.join('\n')}`;
}
function doubleQuoted(text) {
    const escaped = [...text].map((character) => {
        const known = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
        if (known !== undefined)
            return known;
        if (PRINTABLE.test(character))
            return character;
        const code = character.codePointAt(0);
        return code <= 0xff
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
    return `"${escaped.join('')}"`;
}


/***/ }),

/***/ 14064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  write: () => (/* binding */ write)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(24777);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(35940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/host/own-package.js
var own_package = __webpack_require__(32856);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(50780);
// EXTERNAL MODULE: ./.build/buildspec/images.js
var buildspec_images = __webpack_require__(47738);
;// CONCATENATED MODULE: ./.build/buildspec/choose-runtimes.js



/** What the gate itself runs on. @see package.json, engines */
const OLDEST_NODE = 22;
/** The name that all of CodeBuild's own images begin with. */
const OWN_IMAGES = 'aws/codebuild/';
/** Of a build on Lambda, in minutes. @see AWS CodeBuild user guide, "Run builds on AWS Lambda compute" */
const LAMBDA_TIMEOUT = 15;
/**
 * One version for each runtime that the build needs: what the settings say, else what the project prefers, else the
 * newest of the image that every part of the project accepts. A version that the image lacks would be downloaded
 * from the public network when the build starts.
 *
 * @returns none for an image that is not CodeBuild's own, which brings what it brings: a buildspec that names runtimes
 * fails there
 * @throws GateError 'input' where the image has no such version
 */
function chooseRuntimes(settings, parts, delivery) {
    const { image, runtimes: given } = settings.buildspec;
    const known = (0,buildspec_images/* imageNamed */.Bd)(image);
    const needed = new Set(delivery.from === 'nowhere' ? [] : ['nodejs']);
    for (const { runtime } of parts)
        needed.add(runtime);
    for (const [runtime, version] of Object.entries(given))
        refuseGiven(settings, runtime, version, delivery);
    if (known === undefined) {
        const unnamed = [...needed].filter((runtime) => given[runtime] === undefined);
        if (image.startsWith(OWN_IMAGES) && unnamed.length > 0)
            throw unknownImage(settings, unnamed);
        return given;
    }
    const chosen = [...needed].map((runtime) => {
        const asked = parts.filter((part) => part.runtime === runtime);
        const accepts = (version) => asked.every((part) => part.accepts(version)) &&
            (runtime !== 'nodejs' || delivery.from === 'nowhere' || isRecent(version));
        const versions = known.runtimes[runtime] ?? [];
        const preferred = asked.map((part) => part.preferred).find((version) => version !== undefined);
        const version = given[runtime] ??
            [preferred, ...versions].find((one) => one !== undefined && versions.includes(one) && accepts(one));
        if (version === undefined)
            throw nothingFits(settings, runtime, versions);
        return [runtime, version];
    });
    return { ...given, ...Object.fromEntries(chosen) };
}
function isRecent(version) {
    return Number.parseInt(version, 10) >= OLDEST_NODE;
}
/** @throws GateError 'input' where image, compute and timeout do not go together, or the image has no POSIX shell */
function refuseCompute(settings) {
    const { image, compute, timeout } = settings.buildspec;
    const offered = (0,buildspec_images/* imageNamed */.Bd)(image)?.compute;
    const refuse = (setting, cause, remedy) => {
        throw refusal(settings, ['buildspec', setting], 'generate a buildspec', cause, remedy);
    };
    if (image.startsWith(`${OWN_IMAGES}windows`))
        refuse('image', `the shell of ${image} is PowerShell`, 'Choose an image of Linux');
    if ((compute === 'lambda') === (offered === 'lambda')) {
        if (compute === 'lambda' && timeout > LAMBDA_TIMEOUT)
            refuse('timeout', `a build on Lambda ends after ${LAMBDA_TIMEOUT} minutes`, `Set buildspec.timeout to ${LAMBDA_TIMEOUT} or less`);
        return;
    }
    refuse('compute', `the image ${image} does not run on the compute ${compute}`, compute === 'lambda'
        ? 'Set buildspec.image to one of CodeBuild for Lambda, such as aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24'
        : 'Set buildspec.compute to lambda, or choose an image for containers');
}
function refuseGiven(settings, runtime, version, delivery) {
    const { image } = settings.buildspec;
    const refuse = (cause, remedy) => {
        const path = ['buildspec', 'runtimes', runtime];
        throw refusal(settings, path, `choose a version of ${runtime}`, cause, remedy);
    };
    const known = (0,buildspec_images/* imageNamed */.Bd)(image);
    if (known === undefined && !image.startsWith(OWN_IMAGES))
        refuse(`${image} is none of CodeBuild's images, which alone let a buildspec choose`, 'Leave it out: the image brings its own');
    if (known !== undefined && !Object.hasOwn(known.runtimes, runtime))
        refuse(`the image ${image} has none`, 'Leave it out, or set buildspec.image to an image that has it');
    if (runtime === 'nodejs' && delivery.from !== 'nowhere' && !isRecent(version))
        refuse(`the gate needs Node ${OLDEST_NODE} or newer`, `Name ${OLDEST_NODE} or newer, or leave it out`);
}
function unknownImage(settings, unnamed) {
    return refusal(settings, ['buildspec', 'image'], 'choose the runtimes', `which versions ${settings.buildspec.image} has is not known here`, `Set buildspec.runtimes for ${unnamed.join(', ')}, or choose an image that is known, such as aws/codebuild/standard:8.0`);
}
function nothingFits(settings, runtime, versions) {
    const { image } = settings.buildspec;
    return refusal(settings, ['buildspec', 'image'], `choose a version of ${runtime}`, versions.length === 0
        ? `the image ${image} has none`
        : `the image ${image} has ${versions.join(', ')}, and the project${runtime === 'nodejs' ? ' or the gate' : ''} needs another`, 'Set buildspec.image to an image that has it, or buildspec.runtimes to the version to use');
}
function refusal(settings, path, doing, cause, remedy) {
    return new errors/* GateError */.ue('input', { doing, cause, remedy, ...(0,load/* placeOfSetting */.Nl)(settings, path) });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/gate/index.js + 30 modules
var gate = __webpack_require__(63340);
// EXTERNAL MODULE: ./.build/host/shell-quote.js
var shell_quote = __webpack_require__(39654);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/ecosystem.js






const ECOSYSTEMS = ['npm', 'pnpm', 'yarn', 'bun', 'python', 'maven', 'cargo'];
/** The folder of a file; empty for the root. */
function folderOf(name) {
    return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** In a shell of its own, so that no `cd` is in force in what follows. */
function commandIn(folder, command) {
    return folder === '' ? command : `(cd ${(0,shell_quote/* shellWord */.r)(`./${folder}`)} && ${command})`;
}
/** Folders of the files whose base name `matches`, in order. */
function foldersWith(files, matches) {
    const found = files.filter((name) => matches(name.slice(name.lastIndexOf('/') + 1)));
    return [...new Set(found.map(folderOf))];
}
/**
 * What `publish` lists of a format, by the folders that it lies in, the deepest where one is within another. A glob can
 * be about several. What lies outside of the checkout is in none.
 */
function publishedFrom({ settings }, format, folders) {
    return settings.publish.flatMap((target) => {
        const { format: name, pattern: written } = (0,config_settings/* publishEntry */.st)(target);
        const path = external_node_path_.posix.normalize(written).replace(/\/$/, '');
        if (name !== format || external_node_path_.posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(path))
            return [];
        const steps = path === '.' ? [] : path.split('/');
        const around = folders.filter((folder) => {
            const depth = depthOf(folder);
            return depth <= steps.length && (depth === 0 || (0,gate/* matchesFolder */.Ec)(steps.slice(0, depth).join('/'), folder));
        });
        return around
            .filter((folder) => !around.some((other) => other !== folder && other.startsWith(inFolder(folder, ''))))
            .map((folder) => ({ target, folder, below: steps.slice(depthOf(folder)).join('/') }));
    });
}
function depthOf(folder) {
    return folder === '' ? 0 : folder.split('/').length;
}
/** The deepest of some folders that `folder` is or lies in. */
function closestTo(folder, folders) {
    for (let at = folder;; at = folderOf(at)) {
        if (folders.has(at))
            return at;
        if (at === '')
            return undefined;
    }
}
function unreadable(file, cause, underlying, line = 1) {
    return new errors/* GateError */.ue('input', {
        doing: 'read the project',
        cause,
        remedy: 'Mend the file',
        file,
        line,
        ...(underlying === undefined ? {} : { underlying }),
    });
}
/** A TOML file of the checkout; empty where there is none. */
async function readToml(project, name) {
    if (!project.files.includes(name))
        return {};
    const text = await project.read(name);
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw unreadable(name, `it is not valid TOML (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`, error);
    }
}
/** The table of that key; empty where there is none. */
function tableAt(table, key) {
    const value = table[key];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/clients/package-manager.js
var package_manager = __webpack_require__(23643);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/node.js




async function readManifest(project, folder) {
    const file = inFolder(folder, 'package.json');
    if (!project.files.includes(file))
        throw unreadable(file, 'there is a lockfile, but no manifest beside it');
    const text = await project.read(file);
    const { scripts, workspaces, engines } = parse(file, text);
    const wanted = await wantedNode(project, folder, engines?.node);
    return {
        file,
        scripts: scripts ?? {},
        hasWorkspaces: hasWorkspaces(workspaces),
        packageManager: (0,package_manager/* packageManagerOf */.n)(text),
        accepts: (version) => wanted === undefined || (0,semver.intersects)(`${version}.x`, wanted),
    };
}
/** @see npm docs, "package.json", workspaces: a list, or as Yarn has it a mapping with one */
function hasWorkspaces(field) {
    const list = Array.isArray(field) ? field : field?.packages;
    return Array.isArray(list) && list.length > 0;
}
/**
 * @param run runs a script of the root
 * @param runInAll runs a script of every workspace that has it
 */
function scriptsOf({ scripts, hasWorkspaces }, run, runInAll) {
    const commandOf = (script) => {
        const own = scripts[script];
        // What `npm init` writes fails on purpose.
        if (typeof own === 'string' && !own.includes('no test specified'))
            return run(script);
        return hasWorkspaces ? runInAll(script) : undefined;
    };
    return { build: commandOf('build'), test: commandOf('test') };
}
/** What the parts of all four clients say alike. */
function nodePart({ project, folder, folders, manifest, scripts, withClient = (command) => command, }) {
    const commands = [scripts.build, scripts.test].filter((command) => command !== undefined);
    return {
        folder,
        runtime: 'nodejs',
        accepts: manifest.accepts,
        build: commands.map((command) => commandIn(folder, withClient(command))),
        reports: [],
        publishes: publishedFrom(project, 'npm', folders)
            .filter((entry) => entry.folder === folder)
            // Folders are packed when they are published, but tarballs have to be there.
            .filter(({ below }) => scripts.build !== undefined || !/\.(?:tgz|tar\.gz)$/.test(below))
            .map(({ target }) => target),
        notes: [],
    };
}
/**
 * corepack would fetch it from the public network. It goes into the gate's folder, which is removed after the build,
 * so that no other client of the image is in its way.
 *
 * @param npmPackage its name in the repository
 * @param needsScripts whether only a script of its own puts its program into place
 * @throws GateError 'input' where the manifest leaves the version open
 */
function broughtClient(manifest, client, npmPackage, needsScripts = false) {
    const named = manifest.packageManager;
    if (named?.name !== client) {
        throw new errors/* GateError */.ue('input', {
            doing: `choose a version of ${client}`,
            cause: 'no image of CodeBuild has it, and the manifest does not say which one to install',
            remedy: `Name it there: "packageManager": "${client}@<exact version>"`,
            file: manifest.file,
        });
    }
    const prefix = `"$CODEARTIFACT_GATE_HOME/${client}-${named.version}"`;
    // npm 12 asks for both, npm 11 warns of what it does not know.
    const scripts = needsScripts ? `--ignore-scripts=false --allow-scripts=${npmPackage}` : '--ignore-scripts';
    return {
        version: named.version,
        bring: `npm install --global --prefix ${prefix} ${scripts} --no-audit --no-fund ${npmPackage}@${named.version}`,
        withClient: (command) => `PATH=${prefix}/bin:"$PATH" ${command}`,
    };
}
function parse(file, text) {
    try {
        const manifest = JSON.parse(text);
        if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest))
            return manifest;
    }
    catch (error) {
        throw unreadable(file, `it is not valid JSON (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    throw unreadable(file, 'it is not a JSON object');
}
/** Ranges longer than any that somebody would write are not read: reading them takes long. */
const MAX_RANGE = 256;
/**
 * What the project asks of Node. An image has one version of a major, which nobody knows beforehand; so of a version
 * that `.nvmrc` pins, the major counts.
 */
async function wantedNode(project, folder, engine) {
    const named = inFolder(folder, '.nvmrc');
    const pinned = project.files.includes(named) ? (await project.read(named)).trim() : undefined;
    const major = pinned?.replace(/^v?(\d+)(?:\.\d+){0,2}$/, '$1');
    return [major, engine].find((range) => typeof range === 'string' && range.length <= MAX_RANGE && (0,semver.validRange)(range) !== null);
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/bun.js


const LOCKFILE = 'bun.lock';
/** Every folder with a lockfile of bun. @see Bun docs, "bun install", "bun run", "Filter" */
const bunParts = async (project) => {
    const folders = foldersWith(project.files, (base) => base === LOCKFILE);
    return Promise.all(folders.map((folder) => partOf(project, folder, folders)));
};
async function partOf(project, folder, folders) {
    const manifest = await readManifest(project, folder);
    const { bring, withClient } = broughtClient(manifest, 'bun', 'bun', true);
    const scripts = scriptsOf(manifest, (script) => `bun run ${script}`, (script) => `bun run --if-present --filter '*' ${script}`);
    return {
        ...nodePart({ project, folder, folders, manifest, scripts, withClient }),
        ecosystem: 'bun',
        client: 'bun',
        lockfiles: [inFolder(folder, LOCKFILE)],
        install: [bring, commandIn(folder, withClient('bun install --frozen-lockfile --ignore-scripts'))],
        withClient,
        // What it keeps is unpacked already, and no longer held against a digest.
        caches: [],
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/cargo.js


/** Every folder with a Cargo.lock. @see The Cargo Book, "cargo fetch", "cargo test", "cargo package" */
const cargoParts = async (project) => {
    const folders = foldersWith(project.files, (base) => base === 'Cargo.lock');
    // `cargo package` leaves them nowhere else.
    const packaged = publishedFrom(project, 'cargo', folders).filter(({ below }) => below.startsWith('target/package/'));
    const workspaces = new Set(folders);
    return Promise.all(folders.map((folder) => cargo_partOf(project, folder, workspaces, packaged.filter((one) => one.folder === folder))));
};
async function cargo_partOf(project, folder, workspaces, packaged) {
    const excluded = packaged.length === 0
        ? []
        : (await unpublished(project, folder, workspaces)).map((name) => ` --exclude ${(0,shell_quote/* shellWord */.r)(name)}`);
    return {
        ecosystem: 'cargo',
        client: 'cargo',
        folder,
        lockfiles: [inFolder(folder, 'Cargo.lock')],
        runtime: 'rust',
        accepts: () => true,
        install: [commandIn(folder, 'cargo fetch --locked')],
        // Offline from here on: what is built is what was fetched.
        build: [
            commandIn(folder, 'cargo build --locked --offline --workspace'),
            commandIn(folder, 'cargo test --locked --offline --workspace'),
            ...(packaged.length > 0
                ? [commandIn(folder, `cargo package --locked --offline --no-verify --workspace${excluded.join('')}`)]
                : []),
        ],
        reports: [],
        // Not the whole folder: configuration, credentials, the toolchain's commands and unpacked sources are in it as well.
        caches: [
            '/root/.cargo/registry/index/**/*',
            '/root/.cargo/registry/cache/**/*',
            '/root/.cargo/git/db/**/*',
        ],
        publishes: packaged.map(({ target }) => target),
        notes: toolchainNote(project, folder),
    };
}
/**
 * Members of a workspace with `publish = false`: `cargo package` would make a crate of them all the same, and the glob
 * of `publish` would find it.
 */
async function unpublished(project, folder, workspaces) {
    const names = project.files.filter((name) => (name === 'Cargo.toml' || name.endsWith('/Cargo.toml')) &&
        closestTo(folderOf(name), workspaces) === folder);
    const manifests = await Promise.all(names.map((name) => readToml(project, name)));
    const root = await readToml(project, inFolder(folder, 'Cargo.toml'));
    const inherited = tableAt(tableAt(root, 'workspace'), 'package')['publish'];
    return manifests.flatMap((manifest) => {
        const crate = tableAt(manifest, 'package');
        const value = tableAt(crate, 'publish')['workspace'] === true ? inherited : crate['publish'];
        const isPrivate = value === false || (Array.isArray(value) && value.length === 0);
        return isPrivate && typeof crate['name'] === 'string' ? [crate['name']] : [];
    });
}
/** @see The rustup book, "Overrides": the file of the closest folder above counts */
function toolchainNote({ files }, folder) {
    const file = ['rust-toolchain', 'rust-toolchain.toml']
        .flatMap((name) => [inFolder(folder, name), name])
        .find((name) => files.includes(name));
    if (file === undefined)
        return [];
    return [
        {
            file,
            line: 1,
            message: 'rustup downloads the toolchain that it names from the public network, where the image has another',
            remedy: 'Take it out, or name the version of the image',
        },
    ];
}

// EXTERNAL MODULE: ./.build/lockfiles/maven.js
var maven = __webpack_require__(64732);
// EXTERNAL MODULE: ./.build/lockfiles/xml.js
var xml = __webpack_require__(26226);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/maven.js






/**
 * Every `pom.xml` that no other stands above, nor names as its module: a parent may stand in a folder of its own.
 * `mvn` is that of the image: a wrapper would download another from the address that the checkout names.
 *
 * @see Maven docs, "Introduction to the Build Lifecycle", "Maven CI Friendly Versions", "POM Reference", modules
 */
const mavenParts = async (project) => {
    const names = project.files.filter((name) => name === 'pom.xml' || name.endsWith('/pom.xml'));
    const poms = new Map();
    for (const name of names)
        poms.set(folderOf(name), await readPom(project, name));
    const modules = new Set([...poms].flatMap(([folder, pom]) => modulesOf(folder, pom)));
    const folders = new Set(poms.keys());
    const roots = [...folders].filter((folder) => !modules.has(folder) && (folder === '' || closestTo(folderOf(folder), folders) === undefined));
    const published = publishedFrom(project, 'maven', roots);
    const known = new Set(roots);
    const reactors = Map.groupBy(names, (name) => closestTo(folderOf(name), known));
    const elsewhere = reactors.get(undefined) ?? [];
    return roots.map((folder) => {
        const own = [...(reactors.get(folder) ?? []), ...elsewhere].sort();
        return maven_partOf(project, folder, poms, own, published.filter((one) => one.folder === folder));
    });
};
async function readPom(project, name) {
    const pom = (0,xml/* parseXml */.NO)(await project.read(name), { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(pom))
        throw unreadable(name, pom.problem, undefined, pom.line);
    return pom;
}
function modulesOf(folder, pom) {
    const modules = [
        ...(0,xml/* elementsAt */.Z0)(pom, 'modules', 'module'),
        ...(0,xml/* elementsAt */.Z0)(pom, 'profiles', 'profile', 'modules', 'module'),
    ];
    return modules.flatMap(({ text }) => {
        const path = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, text.trim())).replace(/\/$/, '');
        const found = path.endsWith('pom.xml') ? folderOf(path) : path;
        // A module may be the folder of the pom itself in another profile: that makes it no less a root.
        return found === folder ? [] : [found === '.' ? '' : found];
    });
}
function maven_partOf(project, folder, poms, names, published) {
    const pom = poms.get(folder);
    const release = releaseOf(pom);
    const built = new Set(names.map(folderOf));
    const locks = project.files.filter((name) => maven/* mavenLockfile */.F.matches(name) && built.has(folderOf(name)));
    const at = ({ below }) => external_node_path_.posix.join(folder, below).replace(/^\.$/, '');
    const projectsOf = (one) => [...built].filter((name) => name === at(one) || (0,gate/* matchesFolder */.Ec)(at(one), name));
    const projects = published.filter((one) => projectsOf(one).length > 0);
    // A path that `publish` takes and that holds no pom.xml is a layout to deploy to.
    const layout = published.find((one) => !projects.includes(one) && !/[*?[{]/.test(one.below));
    return {
        ecosystem: 'maven',
        client: 'maven',
        folder,
        lockfiles: [...names, ...locks],
        runtime: 'java',
        accepts: (version) => release === undefined || javaVersion(version) >= release,
        preferred: `corretto${release ?? 21}`,
        // Maven fetches what it needs when it builds: no goal of its own fetches all of it before.
        install: [],
        build: [commandIn(folder, command(pom, layout?.below))],
        reports: ['surefire', 'failsafe'].map((kind) => inFolder(folder, `**/target/${kind}-reports/TEST-*.xml`)),
        caches: ['/root/.m2/repository/**/*'],
        publishes: published
            .filter((one) => one === layout || projects.includes(one))
            .map(({ target }) => target),
        notes: [
            ...(locks.length > 0 ? [] : [unlocked(folder)]),
            ...projects
                .flatMap(projectsOf)
                .flatMap((name) => (hasModules(poms.get(name)) ? [stageInstead(name)] : [])),
        ],
    };
}
function unlocked(folder) {
    return {
        file: inFolder(folder, 'pom.xml'),
        line: 1,
        message: 'it has no lockfile.json: what Maven installs is judged by nobody',
        remedy: 'Write one with maven-lockfile and commit it',
    };
}
/** Told before a release that would end with it. @see packages/maven.ts */
function stageInstead(folder) {
    return {
        file: inFolder(folder, 'pom.xml'),
        line: 1,
        message: 'it has modules, and publish takes from a folder with a pom.xml that one project alone',
        remedy: `Let publish name ${inFolder(folder, 'target/stage')}: the build deploys into it`,
    };
}
function hasModules(pom) {
    return (0,xml/* elementsAt */.Z0)(pom, 'modules', 'module').length > 0;
}
/** What is published from a staging layout is put there by the same run that tests it. */
function command(pom, layout) {
    const versions = [...(0,xml/* elementsAt */.Z0)(pom, 'version'), ...(0,xml/* elementsAt */.Z0)(pom, 'parent', 'version')];
    const isVersioned = versions.some(({ text }) => text.includes('${revision}'));
    const revision = isVersioned ? ' "-Drevision=${RELEASE_VERSION:-0-SNAPSHOT}"' : '';
    if (layout === undefined)
        return `mvn -B -ntp${revision} verify`;
    // What is built stays out of the local repository, which is cached.
    return `mvn -B -ntp${revision} -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"${(0,shell_quote/* shellWord */.r)(layout)} deploy`;
}
/** The version of Java that the compiler is told to build for; `1.8` is 8. */
function releaseOf(pom) {
    const [given] = ['maven.compiler.release', 'java.version'].flatMap((name) => (0,xml/* elementsAt */.Z0)(pom, 'properties', name));
    const major = /^(?:1\.)?(\d{1,3})$/.exec(given?.text.trim() ?? '')?.[1];
    return major === undefined ? undefined : Number(major);
}
function javaVersion(version) {
    return Number(/\d+$/.exec(version)?.[0] ?? 0);
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/npm.js


const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];
/** Every folder with a lockfile of npm. @see npm docs, "npm ci", "npm run", "workspaces" */
const npmParts = async (project) => {
    const folders = foldersWith(project.files, (base) => LOCKFILES.includes(base));
    return Promise.all(folders.map((folder) => npm_partOf(project, folder, folders)));
};
async function npm_partOf(project, folder, folders) {
    const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) => project.files.includes(name));
    const manifest = await readManifest(project, folder);
    const scripts = scriptsOf(manifest, (script) => `npm run ${script}`, (script) => `npm run ${script} --workspaces --if-present`);
    return {
        ...nodePart({ project, folder, folders, manifest, scripts }),
        ecosystem: 'npm',
        client: 'npm',
        lockfiles: [lockfile],
        // Scripts of packages stay off; the project's own run below, by name.
        install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
        caches: ['/root/.npm/_cacache/**/*'],
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/pnpm.js


const pnpm_LOCKFILE = 'pnpm-lock.yaml';
/** Every folder with a lockfile of pnpm. @see pnpm docs, "pnpm install", "pnpm run", "Workspace" */
const pnpmParts = async (project) => {
    const folders = foldersWith(project.files, (base) => base === pnpm_LOCKFILE);
    return Promise.all(folders.map((folder) => pnpm_partOf(project, folder, folders)));
};
async function pnpm_partOf(project, folder, folders) {
    const manifest = await readManifest(project, folder);
    const { bring, withClient } = broughtClient(manifest, 'pnpm', 'pnpm');
    const hasWorkspaces = project.files.includes(inFolder(folder, 'pnpm-workspace.yaml'));
    const scripts = scriptsOf({ ...manifest, hasWorkspaces }, (script) => `pnpm run ${script}`, (script) => `pnpm --recursive --if-present run ${script}`);
    return {
        ...nodePart({ project, folder, folders, manifest, scripts, withClient }),
        ecosystem: 'pnpm',
        client: 'pnpm',
        lockfiles: [inFolder(folder, pnpm_LOCKFILE)],
        install: [bring, commandIn(folder, withClient('pnpm install --frozen-lockfile --ignore-scripts'))],
        withClient,
        // What is in its store is held against the digests that stand beside it there, not against the lockfile's.
        caches: [],
    };
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/lockfiles/requirements.js
var requirements = __webpack_require__(92039);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/python.js






/** A source distribution runs code of its own when it is installed, with dependencies that no lockfile names. */
const LOCKED = '--require-hashes --only-binary :all:';
const PYTHON = '.venv/bin/python';
const REPORT = 'reports/pytest.xml';
/** Requirements files in it say which clients a build installs for itself. */
const CLIENTS_FOLDER = '.codeartifact-gate';
/** Longer than any that somebody would write: reading one takes long. */
const MAX_SPECIFIER = 256;
/**
 * Every folder with requirements files, those in `requirements/` belonging to the folder above. What is a requirements
 * file decides the gate: pip installs nothing that has not been judged.
 *
 * @see pip docs, "pip install", "Secure installs"; pytest docs, "JUnit XML"
 */
const pythonParts = async (project) => {
    const names = project.files.filter((name) => requirements/* requirementsFile */.d.matches(name) && folderOf(name) !== CLIENTS_FOLDER);
    const byFolder = Map.groupBy(names, projectOf);
    const folders = new Set(byFolder.keys());
    const packages = publishedFrom(project, 'pypi', foldersWith(project.files, (base) => base === 'pyproject.toml' || base === 'setup.py'));
    const owned = Map.groupBy(packages, (published) => closestTo(published.folder, folders));
    return Promise.all([...byFolder].map(([folder, own]) => python_partOf(project, folder, own, owned.get(folder) ?? [])));
};
function projectOf(name) {
    const folder = folderOf(name);
    return external_node_path_.posix.basename(folder) === 'requirements' ? folderOf(folder) : folder;
}
async function python_partOf(project, folder, names, packages) {
    const files = await withIncluded(project, names);
    const locked = new Set([...files.values()].flatMap((file) => file.packages.map(({ name }) => (0,formats/* normalisePypiName */.SJ)(name))));
    const installed = named(names, files).map((name) => `-r ${(0,shell_quote/* shellWord */.r)(external_node_path_.posix.relative(folder, name))}`);
    const builds = packages.flatMap((published) => {
        const output = literalFolder(published.below);
        return output === undefined ? [] : [{ ...published, output }];
    });
    const python = await requiredPython(project, folder);
    // What pip of a Lambda image is configured to would install beside the virtual environment.
    const unconfigured = project.settings.buildspec.compute === 'lambda' ? 'PIP_CONFIG_FILE=/dev/null ' : '';
    const hasTests = locked.has('pytest');
    return {
        ecosystem: 'python',
        client: 'pip',
        folder,
        lockfiles: [...files.keys()],
        runtime: 'python',
        accepts: (version) => python === undefined || (0,pep440.satisfies)(`${version}.99`, python),
        install: [
            commandIn(folder, `python -m venv .venv && ${unconfigured}${PYTHON} -m pip install ${LOCKED} ${installed.join(' ')}`),
        ],
        build: [
            ...(hasTests
                ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
                : []),
            ...new Set(builds.map(({ folder: at, output }) => commandIn(folder, buildCommand(external_node_path_.posix.relative(folder, at), output, locked.has('build'))))),
        ],
        reports: hasTests ? [inFolder(folder, REPORT)] : [],
        caches: ['/root/.cache/pip/**/*'],
        publishes: builds.map(({ target }) => target),
        notes: await Promise.all([...new Set(builds.map((published) => published.folder))].map((at) => notesOn(project, at, locked))).then((notes) => notes.flat()),
    };
}
/** Requirements files as the gate parses them, together with those that they include. */
async function withIncluded(project, names) {
    const files = new Map();
    const waiting = [...names];
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        if (files.has(name) || !project.files.includes(name))
            continue;
        const file = requirements/* requirementsFile */.d.parse(await project.read(name), name);
        files.set(name, file);
        waiting.push(...file.includes.map(({ path }) => path));
    }
    return files;
}
/** Of the files of a folder those to name to pip: neither what others include anyway, nor what only narrows versions. */
function named(names, files) {
    const includes = [...files].flatMap(([from, { includes }]) => includes.filter(({ path }) => path !== from));
    const asRequirements = new Set(includes.filter(({ constraint }) => !constraint).map(({ path }) => path));
    const asConstraints = new Set(includes.filter(({ constraint }) => constraint).map(({ path }) => path));
    const isConstraints = (name) => /constraint/i.test(external_node_path_.posix.basename(name)) ||
        (asConstraints.has(name) && external_node_path_.posix.basename(name) !== 'requirements.txt');
    const chosen = names.filter((name) => !asRequirements.has(name) && !isConstraints(name));
    // Files that include each other, or constraints without anything that they narrow: all of them, for pip to judge.
    return chosen.length > 0 ? chosen : names;
}
/** The folder of `dist/*`, where it has no glob of its own. */
function literalFolder(path) {
    const folder = folderOf(path);
    return folder === '' || /[*?[{]/.test(folder) ? undefined : folder;
}
/** Without isolation: in it, build dependencies would be resolved anew, past every lockfile. */
function buildCommand(source, output, hasBuild) {
    const into = (0,shell_quote/* shellWord */.r)(external_node_path_.posix.join(source, output));
    const from = source === '' ? '' : (0,shell_quote/* shellWord */.r)(`./${source}`);
    return hasBuild
        ? [PYTHON, '-m build --no-isolation --outdir', into, from].join(' ').trimEnd()
        : `${PYTHON} -m pip wheel --no-deps --no-build-isolation --wheel-dir ${into} ${from === '' ? '.' : from}`;
}
/** @see Python packaging user guide, "pyproject.toml specification", build-system: setuptools where there is none */
async function notesOn(project, folder, locked) {
    const file = inFolder(folder, 'pyproject.toml');
    const { requires = ['setuptools'] } = tableAt(await readToml(project, file), 'build-system');
    const missing = (Array.isArray(requires) ? requires : []).flatMap((requirement) => {
        const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(String(requirement))?.[0];
        return name === undefined || locked.has((0,formats/* normalisePypiName */.SJ)(name)) ? [] : [name];
    });
    if (missing.length === 0)
        return [];
    return [
        {
            file: project.files.includes(file) ? file : inFolder(folder, 'setup.py'),
            line: 1,
            message: `it is built with ${missing.join(', ')}, which no requirements file locks, and a build resolves nothing anew`,
            remedy: 'Add it to the requirements and lock them again',
        },
    ];
}
async function requiredPython(project, folder) {
    const manifest = await readToml(project, inFolder(folder, 'pyproject.toml'));
    const wanted = tableAt(manifest, 'project')['requires-python'];
    return typeof wanted === 'string' && wanted.length <= MAX_SPECIFIER && (0,pep440.validRange)(wanted)
        ? wanted
        : undefined;
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/python-projects.js






/**
 * By lockfile.
 * @see uv docs, "Locking and syncing"; Poetry docs, "Commands"; PDM docs, "CLI Reference"; Pipenv docs, "CLI Reference"
 */
const CLIENTS = {
    'uv.lock': {
        name: 'uv',
        title: 'uv',
        // `uv sync --no-build` refuses a project that is a package, even where it is not to be installed.
        install: (client) => [
            `${client} venv --no-python-downloads`,
            `${client} export --quiet --locked --all-packages --no-emit-workspace --output-file .venv/locked.txt`,
            `${client} pip sync --require-hashes --no-build .venv/locked.txt`,
        ].join(' && '),
        build: (client) => `${client} build --no-build-isolation --no-python-downloads --out-dir dist`,
        caches: ['/root/.cache/uv/**/*'],
    },
    'poetry.lock': {
        name: 'poetry',
        title: 'Poetry',
        // Without a .venv, Poetry takes an environment of its cache.
        install: (client) => `python -m venv .venv && POETRY_VIRTUALENVS_IN_PROJECT=true POETRY_INSTALLER_ONLY_BINARY=:all: ${client} install --no-root --no-interaction`,
        build: (client) => `${client} build --no-interaction`,
        // Not the whole folder: virtual environments can be in it as well.
        caches: ['/root/.cache/pypoetry/cache/**/*', '/root/.cache/pypoetry/artifacts/**/*'],
    },
    'pdm.lock': {
        name: 'pdm',
        title: 'PDM',
        install: (client) => `PDM_VENV_IN_PROJECT=true PDM_ONLY_BINARY=:all: ${client} sync --no-self`,
        build: (client) => `${client} build --no-isolation`,
        caches: ['/root/.cache/pdm/**/*'],
    },
    'Pipfile.lock': {
        name: 'pipenv',
        title: 'Pipenv',
        install: (client) => `PIPENV_VENV_IN_PROJECT=1 PIPENV_NOSPIN=1 PIP_ONLY_BINARY=:all: ${client} sync --dev`,
        build: () => buildCommand('', 'dist', false),
        caches: ['/root/.cache/pipenv/**/*'],
    },
};
/** Every folder with a lockfile of these clients, where a requirements file says which version of the client to take. */
const pythonProjectParts = async (project) => {
    const { files } = project;
    const locked = files.filter((file) => clientOf(file) !== undefined && !lacksClient(file, files));
    return Promise.all(locked.map((file) => python_projects_partOf(project, file, clientOf(file))));
};
/** What a lockfile of these clients lacks for being installed from. */
function clientFileMissing(file, files) {
    const client = clientOf(file);
    if (client === undefined || !lacksClient(file, files))
        return undefined;
    return { client: client.title, lacks: clientFile(client) };
}
function clientOf(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return Object.hasOwn(CLIENTS, base) ? CLIENTS[base] : undefined;
}
function lacksClient(file, files) {
    return !files.includes(clientFile(clientOf(file)));
}
/** It is a lockfile like any other: the gate judges it, pip takes nothing else. */
function clientFile({ name }) {
    return `${CLIENTS_FOLDER}/requirements-${name}.txt`;
}
async function python_projects_partOf(project, file, client) {
    const folder = folderOf(file);
    const lock = await project.read(file);
    const has = (distribution) => new RegExp(`^(?:name = "${distribution}"|\\s*"${distribution}": \\{)`, 'm').test(lock);
    const accepts = await acceptedPython(project, folder);
    const isPackage = ['pyproject.toml', 'setup.py'].some((name) => project.files.includes(inFolder(folder, name)));
    const made = publishedFrom(project, 'pypi', isPackage ? [folder] : []).filter(({ below }) => below.startsWith('dist/'));
    // Outside of the checkout, and gone with the gate.
    const home = `"$CODEARTIFACT_GATE_HOME/${client.name}`;
    const command = `${home}/bin/${client.name}"`;
    return {
        ecosystem: 'python',
        client: client.name,
        broughtBy: 'pip',
        // The Pipfile names the variable that is to hold the token.
        ...(client.name === 'pipenv' && folder !== ''
            ? { loginPrefix: `PIPENV_PIPFILE=${(0,shell_quote/* shellWord */.r)(`./${inFolder(folder, 'Pipfile')}`)}` }
            : {}),
        folder,
        lockfiles: [file, clientFile(client)],
        runtime: 'python',
        accepts,
        install: [
            `python -m venv ${home}" && ${home}/bin/python" -m pip install ${LOCKED} -r ${clientFile(client)}`,
            commandIn(folder, client.install(command)),
        ],
        build: [
            ...(has('pytest')
                ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
                : []),
            ...(made.length > 0
                ? [commandIn(folder, has('build') ? buildCommand('', 'dist', true) : client.build(command))]
                : []),
        ],
        reports: has('pytest') ? [inFolder(folder, REPORT)] : [],
        caches: ['/root/.cache/pip/**/*', ...client.caches],
        publishes: made.map(({ target }) => target),
        notes: [],
    };
}
/** What a Pipfile says goes before what pyproject.toml says. */
async function acceptedPython(project, folder) {
    const name = inFolder(folder, 'Pipfile');
    if (project.files.includes(name)) {
        const wanted = pythonOfPipfile(name, await project.read(name));
        if (wanted !== undefined)
            return (version) => version === wanted;
    }
    const python = await requiredPython(project, folder);
    return (version) => python === undefined || (0,pep440.satisfies)(`${version}.99`, python);
}
function pythonOfPipfile(name, text) {
    try {
        const { requires } = (0,dist/* parse */.qg)(text);
        const wanted = requires?.python_version;
        return typeof wanted === 'string' ? wanted : undefined;
    }
    catch (error) {
        throw unreadable(name, `it is not valid TOML (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`, error);
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/yarn.js


const yarn_LOCKFILE = 'yarn.lock';
/** Every folder with a lockfile of Yarn. @see Yarn 1 docs, "yarn install"; Yarn docs, "yarn install", "yarn workspaces foreach" */
const yarnParts = async (project) => {
    const folders = foldersWith(project.files, (base) => base === yarn_LOCKFILE);
    return Promise.all(folders.map((folder) => yarn_partOf(project, folder, folders)));
};
async function yarn_partOf(project, folder, folders) {
    const manifest = await readManifest(project, folder);
    const lockfile = inFolder(folder, yarn_LOCKFILE);
    const isBerry = /^__metadata:/m.test(await project.read(lockfile));
    const { scripts, ...part } = isBerry ? berry(manifest, folder) : classic(manifest, folder);
    const { withClient } = part;
    return {
        ...nodePart({ project, folder, folders, manifest, scripts, ...(withClient && { withClient }) }),
        ecosystem: 'yarn',
        client: 'yarn',
        lockfiles: [lockfile],
        ...part,
    };
}
/** Every image has it. */
function classic(manifest, folder) {
    return {
        scripts: scriptsOf(manifest, (script) => `yarn run ${script}`, 
        // Yarn 1 stops at the first workspace without the script.
        (script) => `npm run ${script} --workspaces --if-present`),
        install: [commandIn(folder, 'yarn install --frozen-lockfile --ignore-scripts --non-interactive')],
        // What it keeps is unpacked already, and no longer held against a digest.
        caches: [],
    };
}
function berry(manifest, folder) {
    const { version, bring, withClient } = broughtClient(manifest, 'yarn', '@yarnpkg/cli-dist');
    const skipScripts = version.startsWith('2.') ? '--skip-builds' : '--mode=skip-build';
    return {
        scripts: scriptsOf(manifest, (script) => `yarn run ${script}`, (script) => `yarn workspaces foreach --all --topological run ${script}`),
        install: [bring, commandIn(folder, withClient(`yarn install --immutable ${skipScripts}`))],
        withClient,
        // Archives, each held against the digest in the lockfile when it is used.
        caches: ['/root/.yarn/berry/cache/**/*'],
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/index.js








const FINDERS = {
    npm: npmParts,
    pnpm: pnpmParts,
    yarn: yarnParts,
    bun: bunParts,
    python: async (project) => [...(await pythonParts(project)), ...(await pythonProjectParts(project))],
    maven: mavenParts,
    cargo: cargoParts,
};
/** Lockfiles of clients that `login` does not configure, and so nothing can be generated for. */
const OTHERS = {
    'pylock.toml': 'pylock.toml',
    'gradle.lockfile': 'Gradle',
    'packages.lock.json': 'NuGet',
    'Package.resolved': 'Swift',
    'Gemfile.lock': 'Bundler',
};
/** What is to be built, in the order of ECOSYSTEMS and of the folders. */
async function findParts(project) {
    const found = await Promise.all(Object.values(FINDERS).map((find) => find(project)));
    return found.flat();
}
/** A lockfile whose client nothing is generated for, with the client's name. */
function otherClient(files) {
    for (const file of files) {
        const client = OTHERS[file.slice(file.lastIndexOf('/') + 1)];
        if (client !== undefined)
            return { file, client };
        const lacking = clientFileMissing(file, files);
        if (lacking !== undefined)
            return { file, ...lacking };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/buildspec/plan.js
/** What ends up in the build's shell: `CODEARTIFACT_GATE` is the path of the command line, for commands of the user's as well. */
const GATE = '"$CODEARTIFACT_GATE"';
/** Below the checkout, since report groups take no other place. */
const CHECK_REPORT = 'reports/codeartifact-gate.xml';

;// CONCATENATED MODULE: ./.build/buildspec/gate-commands.js


/** Lines of a build that call the gate. */
const FOLDER = '"$CODEARTIFACT_GATE_HOME"';
const TARBALL = '"$CODEARTIFACT_GATE_HOME/gate.tgz"';
/**
 * A private folder with the gate in it, checked by digest before anything of it runs. No token is asked for: the
 * repository hands a file out to whoever has the role's permission, and the checkout has its own.
 */
function fetchItems({ delivery, settings }) {
    if (delivery.from === 'nowhere')
        return [];
    const tarball = delivery.from === 'checkout' ? (0,shell_quote/* shellWord */.r)(`./${delivery.file}`) : TARBALL;
    const fetched = delivery.from === 'checkout'
        ? []
        : [
            [
                'aws codeartifact get-package-version-asset',
                `--domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region}`,
                `--repository ${(0,shell_quote/* shellWord */.r)(settings.repository)} --format npm --package codeartifact-gate`,
                `--package-version ${delivery.version} --asset package.tgz ${TARBALL} > /dev/null &&`,
            ].join(' \\\n  '),
        ];
    return [
        'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
        [
            ...fetched,
            `printf '%s  %s\\n' ${delivery.sha256} ${tarball} | sha256sum -c - &&`,
            `tar -xf ${tarball} -C ${FOLDER} &&`,
            'export CODEARTIFACT_GATE="$CODEARTIFACT_GATE_HOME/package/dist/cli/index.js"',
        ].join('\n'),
    ];
}
/** Before any credential is asked for. */
function checkItems(plan) {
    return [`node ${GATE} check --offline --report junit=${CHECK_REPORT}${checkedClients(plan)}`];
}
/** What brings a client into the build is bound by the login as well, whatever is in the root of the checkout. */
function checkedClients(plan) {
    return plan.parts.some(({ broughtBy }) => broughtBy !== undefined) ? clientsFlag(plan) : '';
}
function clientsFlag({ parts, settings }) {
    const clients = [...new Set(parts.flatMap(({ broughtBy, client }) => [broughtBy ?? client, client]))];
    return settings.clients === undefined ? ` --clients ${clients.join(',')}` : '';
}
/** The token goes into variables of the shell; what is evaluated is the name of a file that removes itself. */
function loginItems(plan) {
    const prefix = plan.parts
        .map(({ loginPrefix }) => (loginPrefix === undefined ? '' : `${loginPrefix} `))
        .join('');
    const login = `eval "$(${prefix}node ${GATE} login --duration-seconds ${plan.tokenSeconds}${clientsFlag(plan)})"`;
    const check = `node ${GATE} check --report junit=${CHECK_REPORT}${checkedClients(plan)}`;
    return asksRepository(plan) ? [check, login] : [login];
}
/** Whether the policy has rules that only the repository's word can decide. */
function asksRepository({ settings: { gate } }) {
    return gate.verify === 'repository' || gate['minimum-age'] !== undefined || gate.internal.length > 0;
}
function publishCommand() {
    return `node ${GATE} publish`;
}
/** What failed first decides how the command ends; the folder goes in any case. */
function removeCommand(phase) {
    const remove = `rm -rf "\${CODEARTIFACT_GATE_HOME:?}"`;
    // Where install has failed, nobody has logged in, and there may be no gate to ask.
    if (phase === 'install')
        return `[ -z "\${CODEARTIFACT_GATE_HOME:-}" ] || ${remove}`;
    return `eval "$(node ${GATE} logout)"; GATE_ENDED=$?; ${remove}; [ "$GATE_ENDED" = 0 ]`;
}

// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/clients/maven.js
var clients_maven = __webpack_require__(55270);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/packages/cargo.js
var cargo = __webpack_require__(8542);
;// CONCATENATED MODULE: ./.build/buildspec/native-commands.js









/** Lines of a build that does without the gate: the AWS CLI and a shell. Addresses alone are judged. */
const TOKEN = 'CODEARTIFACT_AUTH_TOKEN';
const native_commands_FOLDER = '$CODEARTIFACT_GATE_HOME';
const CARGO_CONFIG = '"${CARGO_HOME:-$HOME/.cargo}/config.toml"';
const OUR_CARGO_CONFIG = 'CODEARTIFACT_GATE_CARGO_CONFIG';
/** A package of the workspace itself: npm links it, and never looks its path up elsewhere. */
const NPM_LINK = '"resolved":"[^":]*","link":true(,"(dev|optional|devOptional|peer)":true)*\\}';
const native_commands_CLIENTS = {
    npm: {
        format: 'npm',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.map((name) => [
                // However the file is laid out.
                `[ -f ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] && ! tr -d '[:space:]' < ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`,
                `sed -E ${(0,shell_quote/* shellQuote */.Z)(`s/${NPM_LINK}//g`)}`,
                `grep -o '"resolved":"[^"]*'`,
                `grep -vF ${(0,shell_quote/* shellQuote */.Z)(`"resolved":"${endpoint}`)}`,
            ].join(' | ')),
            absent(inFolder(folder, '.npmrc')),
        ],
        login: npmLogin,
        secrets: [],
        publish: (path, endpoint) => forEach(path, `npm publish "./$ITEM" --ignore-scripts --registry ${(0,shell_quote/* shellQuote */.Z)(endpoint)}`),
    },
    pnpm: {
        format: 'npm',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.map((name) => [
                `! grep -nE '(tarball|repo): ' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`,
                `grep -v ${(0,shell_quote/* shellQuote */.Z)(`tarball: ${escaped(endpoint)}`)}`,
            ].join(' | ')),
            ...['.npmrc', '.pnpmfile.cjs'].map((name) => absent(inFolder(folder, name))),
            unset(inFolder(folder, 'pnpm-workspace.yaml'), 'registr|npmrc|pnpmfile|configDependencies'),
        ],
        login: (endpoint, publishEndpoint) => [
            ...npmLogin(endpoint, publishEndpoint),
            `export pnpm_config_registry=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
        ],
        secrets: [],
        // Unlike npm, it writes versions in the place of `workspace:` and `catalog:`.
        publish: (path, endpoint, part) => forEach(path, withClient(part, `pnpm publish "./$ITEM" --ignore-scripts --no-git-checks --registry ${(0,shell_quote/* shellQuote */.Z)(endpoint)}`)),
    },
    yarn: {
        format: 'npm',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.flatMap((name) => [
                `! grep -oE '^  resolved "?[^"]*' ${(0,shell_quote/* shellWord */.r)(`./${name}`)} | grep -v ${(0,shell_quote/* shellQuote */.Z)(` "*${escaped(endpoint)}`)}`,
                `! grep -nE '^  resolution: ".*(://|::__archiveUrl|@git@|[.]git#)' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`,
            ]),
            ...['.npmrc', '.yarnrc'].map((name) => absent(inFolder(folder, name))),
            unset(inFolder(folder, '.yarnrc.yml'), 'npm(Registr|Scopes|Auth|Publish)|yarnPath|plugins'),
        ],
        login: (endpoint, publishEndpoint) => [
            ...npmLogin(endpoint, publishEndpoint),
            [
                `export NPM_CONFIG_ALWAYS_AUTH=true YARN_NPM_REGISTRY_SERVER=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
                `YARN_NPM_PUBLISH_REGISTRY=${(0,shell_quote/* shellQuote */.Z)(publishEndpoint)} YARN_NPM_ALWAYS_AUTH=true`,
                // Yarn, not the shell, puts the token in.
                `YARN_NPM_AUTH_TOKEN='\${${TOKEN}}'`,
            ].join(' '),
        ],
        secrets: ['YARN_NPM_AUTH_TOKEN'],
        // Yarn 1 has no ranges of its own, so that npm can publish what is made for it.
        publish: (path, endpoint, part, installEndpoint) => part?.withClient === undefined
            ? nativeClient('npm').publish(path, endpoint, part, installEndpoint)
            : forEach(path, `(cd "./$ITEM" && ${part.withClient('yarn npm publish')})`),
    },
    bun: {
        format: 'npm',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.map((name) => [
                `! grep -oE '"[a-z+]+://[^"]*' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`,
                `grep -v ${(0,shell_quote/* shellQuote */.Z)(`^"${escaped(endpoint)}`)}`,
            ].join(' | ')),
            ...['.npmrc', 'bunfig.toml'].map((name) => absent(inFolder(folder, name))),
        ],
        login: (endpoint, publishEndpoint) => [
            ...npmLogin(endpoint, publishEndpoint),
            `export BUN_CONFIG_REGISTRY=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
        ],
        secrets: [],
        publish: (path, endpoint, part) => forEach(path, `(cd "./$ITEM" && ${withClient(part, `bun publish --ignore-scripts --registry ${(0,shell_quote/* shellQuote */.Z)(endpoint)}`)})`),
    },
    pip: {
        format: 'pypi',
        check: ({ lockfiles }) => lockfiles.map((name) => `! grep -nE '://|^ *(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`),
        login: (endpoint) => [
            // Variables reach virtual environments as well; pip hides the password in its output.
            `export PIP_INDEX_URL="https://aws:$${TOKEN}@${endpoint.replace('https://', '')}simple/" PIP_NO_INPUT=1`,
        ],
        secrets: ['PIP_INDEX_URL'],
        publishTool: twine,
        publish: (path, endpoint, part) => [
            twine(part).search,
            `TWINE_USERNAME=aws TWINE_PASSWORD="$${TOKEN}" TWINE_REPOSITORY_URL=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
            `twine upload --non-interactive --disable-progress-bar ${globWord(path)}`,
        ].join(' '),
    },
    maven: {
        format: 'maven',
        check: ({ folder }) => [absent(inFolder(folder, '.mvn'))],
        login: (endpoint) => [
            [
                // Its launcher takes the configuration for a whole one.
                `mkdir -p "${native_commands_FOLDER}/maven/logging" && cat > "${native_commands_FOLDER}/maven/settings.xml" <<'XML'`,
                '<settings>',
                '  <servers>',
                // Maven, not the shell, puts the token in.
                ...['codeartifact', 'codeartifact-publish'].map((id) => `    <server><id>${id}</id><username>aws</username><password>\${env.${TOKEN}}</password></server>`),
                '  </servers>',
                '  <mirrors>',
                `    <mirror><id>codeartifact</id><mirrorOf>*</mirrorOf><url>${endpoint}</url></mirror>`,
                '  </mirrors>',
                '</settings>',
                'XML',
            ].join('\n'),
            file('maven/logging/simplelogger.properties', clients_maven.LOGGING.trim().split('\n')),
            `export MAVEN_OPTS="\${MAVEN_OPTS:-} -Dmaven.conf=${native_commands_FOLDER}/maven"`,
        ],
        secrets: [],
        publish: (_path, endpoint, part) => commandIn(part?.folder ?? '', `mvn -B -ntp "-Drevision=$RELEASE_VERSION" -DskipTests -Dmaven.install.skip=true -DdeployAtEnd=true ${(0,shell_quote/* shellQuote */.Z)(`-DaltDeploymentRepository=codeartifact-publish::${endpoint}`)} deploy`),
    },
    cargo: {
        format: 'cargo',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.map((name) => `[ -f ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] && ! grep -n '^source = ' ${(0,shell_quote/* shellWord */.r)(`./${name}`)} | grep -vF -e ${(0,shell_quote/* shellQuote */.Z)(`"registry+${cargo.DEFAULT_INDEX}"`)} -e ${(0,shell_quote/* shellQuote */.Z)(`"sparse+${endpoint}"`)}`),
            absent(inFolder(folder, '.cargo')),
        ],
        login: (endpoint) => [
            [
                `export CARGO_REGISTRIES_CODEARTIFACT_INDEX=${(0,shell_quote/* shellQuote */.Z)(`sparse+${endpoint}`)}`,
                `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}"`,
                'CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER=cargo:token',
            ].join(' '),
            [
                // Source replacement is the one thing that cargo takes from files alone.
                `[ ! -e ${CARGO_CONFIG} ] && mkdir -p "\${CARGO_HOME:-$HOME/.cargo}" &&`,
                `export ${OUR_CARGO_CONFIG}=${CARGO_CONFIG} &&`,
                `printf '%s\\n' '[source.crates-io]' 'replace-with = "codeartifact"' > "$${OUR_CARGO_CONFIG}"`,
            ].join('\n'),
        ],
        secrets: ['CARGO_REGISTRIES_CODEARTIFACT_TOKEN'],
        leftover: OUR_CARGO_CONFIG,
        publish: (_path, endpoint, part, installEndpoint) => {
            const command = (registry) => `cargo publish --workspace --registry ${registry} --locked --no-verify`;
            const folder = part?.folder ?? '';
            if (endpoint === installEndpoint)
                return commandIn(folder, `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}" ${command('codeartifact')}`);
            return commandIn(folder, [
                // Another name, but for another address alone: what the crates need comes from where it was installed from.
                `CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_INDEX=${(0,shell_quote/* shellQuote */.Z)(`sparse+${endpoint}`)}`,
                `CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_TOKEN="$${TOKEN}"`,
                'CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_CREDENTIAL_PROVIDER=cargo:token',
                command('codeartifact-publish'),
            ].join(' '));
        },
    },
};
/** The user configuration that npm, pnpm, Yarn 1 and bun read. */
function npmLogin(endpoint, publishEndpoint) {
    return [
        file('npmrc', [
            `registry=${endpoint}`,
            // npm, not the shell, puts the token in. No always-auth: npm 9 and later refuse it.
            ...[...new Set([endpoint, publishEndpoint])].map((address) => `${address.replace('https:', '')}:_authToken=\${${TOKEN}}`),
            'update-notifier=false',
        ]),
        `export NPM_CONFIG_USERCONFIG="${native_commands_FOLDER}/npmrc" NPM_CONFIG_REGISTRY=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
    ];
}
function withClient(part, command) {
    return part?.withClient?.(command) ?? command;
}
/** An address as `grep` takes it. */
function escaped(address) {
    return address.replaceAll('.', '\\.');
}
/** What a shell can see of it: addresses in lockfiles, and configuration that would outrank ours. */
function nativeCheck({ parts, settings }) {
    return [
        "echo 'Lockfiles are judged by their addresses alone: this build runs without codeartifact-gate.'",
        ...parts.flatMap((part) => {
            const { check, format } = nativeClient(part.client);
            return check(part, endpoint(settings, format));
        }),
    ];
}
function nativeLogin(plan) {
    const { settings } = plan;
    return [
        'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
        tokenCommand(settings, settings['role-to-assume'], plan.tokenSeconds),
        // npm, pnpm, Yarn and bun share a file.
        ...new Set(clientsOf(plan).flatMap(({ login, format }) => login(endpoint(settings, format), endpoint(publishing(settings), format)))),
    ];
}
/** Whether all is there that a release will take: the build of a branch finds out, not the first release. */
function nativeTools({ settings, parts, mayPublish }) {
    if (!mayPublish)
        return [];
    return targetsOf(settings, parts).flatMap(({ client, part }) => {
        const tool = client.publishTool?.(part);
        if (tool === undefined)
            return [];
        const complaint = `${tool.name}, which publishes, is neither in the requirements nor in the image.`;
        return [
            `(${tool.search} command -v ${tool.name} > /dev/null) || { echo ${(0,shell_quote/* shellQuote */.Z)(complaint)} >&2; false; }`,
        ];
    });
}
/** With a token of the role that may publish, which comes into being only here. */
function nativePublish({ settings, parts }) {
    const role = settings['publish-role-to-assume'];
    return [
        ...(role === undefined ? [] : [tokenCommand(settings, role, 900).replaceAll('\n', '\n  ')]),
        ...targetsOf(settings, parts).map(({ client, path, part }) => client.publish(path, endpoint(publishing(settings), client.format), part, endpoint(settings, client.format))),
    ];
}
function targetsOf(settings, parts) {
    return settings.publish.map((entry) => {
        const { format, pattern: written } = (0,config_settings/* publishEntry */.st)(entry);
        if (format === 'generic')
            throw genericNeedsGate(written);
        const path = written.replace(/^\.\//, '');
        const part = parts.find(({ client, folder }) => native_commands_CLIENTS[client]?.format === format && (path === folder || path.startsWith(inFolder(folder, ''))));
        const client = nativeClient(part?.client ?? (format === 'pypi' ? 'pip' : format));
        return { client, path, part };
    });
}
function genericNeedsGate(pattern) {
    return new errors/* GateError */.ue('input', {
        doing: `publish ${pattern} by native commands`,
        cause: 'generic packages have no client of their own',
        remedy: 'Set buildspec.gate to vendored, or publish it by a command of your own',
    });
}
/** The project's own, where its requirements have it, else the image's. */
function twine(part) {
    const folder = inFolder(part?.folder ?? '', '.venv/bin');
    return { name: 'twine', search: `PATH="$PWD/"${(0,shell_quote/* shellWord */.r)(folder)}":$PATH"` };
}
function publishing(settings) {
    return { ...settings, repository: settings['publish-repository'] ?? settings.repository };
}
function nativeRemove(plan, phase) {
    if (phase === 'install')
        return ':';
    const clients = clientsOf(plan);
    const leftovers = clients.flatMap(({ leftover }) => leftover === undefined ? [] : [`"\${${leftover}:-}"`]);
    return [
        `unset ${[TOKEN, ...clients.flatMap(({ secrets }) => secrets)].join(' ')}`,
        `[ -z "\${CODEARTIFACT_GATE_HOME:-}" ] || rm -rf ${['"${CODEARTIFACT_GATE_HOME:?}"', ...leftovers].join(' ')}`,
    ].join('; ');
}
function clientsOf({ parts, settings }) {
    const index = settings.clients?.findIndex((entry) => typeof entry !== 'string') ?? -1;
    if (index !== -1)
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: 'plain commands point every client to the one repository of the settings',
            remedy: 'Set buildspec.gate to vendored, or name the clients alone',
            ...(0,load/* placeOfSetting */.Nl)(settings, ['clients', index]),
        });
    return [...new Set(parts.map(({ client }) => client))].map(nativeClient);
}
function nativeClient(name) {
    const client = native_commands_CLIENTS[name];
    if (client !== undefined)
        return client;
    throw new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: `there are no plain commands for ${name}: what login does for it, a few lines of shell cannot do`,
        remedy: 'Set buildspec.gate to vendored, or leave the folder out by gate.exclude',
    });
}
function endpoint(settings, format) {
    return (0,repository_url/* repositoryEndpoint */.y6)({ ...(0,targets/* repositoryOf */._M)(settings), format });
}
/**
 * One token. `export X="$(…)"` would hide that the command has failed. A role is assumed by a private profile, for
 * this one command: exported keys would not be renewed, and would be used for reports and logs as well.
 *
 * @see AWS CLI user guide, "Use an IAM role", credential_source
 */
function tokenCommand(settings, role, seconds) {
    const profile = `${native_commands_FOLDER}/aws-config`;
    const asRole = 
    // The role's keys are cached below HOME: there they are removed with the folder.
    role === undefined
        ? ''
        : `HOME="${native_commands_FOLDER}" AWS_CONFIG_FILE="${profile}" AWS_SHARED_CREDENTIALS_FILE=/dev/null `;
    return [
        ...(role === undefined
            ? []
            : [
                `printf '%s\\n' '[profile codeartifact]' ${(0,shell_quote/* shellQuote */.Z)(`role_arn = ${role}`)} 'credential_source = EcsContainer' 'role_session_name = codebuild' > "${profile}" &&`,
            ]),
        `${TOKEN}="$(${asRole}aws ${role === undefined ? '' : '--profile codeartifact '}codeartifact get-authorization-token \\`,
        `  --domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region} \\`,
        `  --duration-seconds ${seconds} --query authorizationToken --output text)" &&`,
        `[ -n "$${TOKEN}" ] && [ "$${TOKEN}" != None ] && export ${TOKEN}`,
    ].join('\n');
}
/** A file below FOLDER, of lines that the shell leaves alone. */
function file(name, texts) {
    return `printf '%s\\n' ${texts.map(shell_quote/* shellQuote */.Z).join(' ')} > "${native_commands_FOLDER}/${name}"`;
}
/** Configuration in the checkout outranks that of the user. */
function absent(name) {
    const complaint = (0,shell_quote/* shellQuote */.Z)(`${name} could lead a client elsewhere: this build runs without codeartifact-gate, which would judge it.`);
    return `[ ! -e ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] || { echo ${complaint} >&2; false; }`;
}
/** A file that other settings may stand in, but none that match. @param settings for `grep -E` */
function unset(name, settings) {
    return `[ ! -e ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] || ! grep -nE ${(0,shell_quote/* shellQuote */.Z)(settings)} ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`;
}
/** Every match, whatever became of the others; the command fails when one has failed. */
function forEach(glob, command) {
    return `{ FAILED=0; for ITEM in ${globWord(glob)}; do ${command} || FAILED=1; done; [ "$FAILED" = 0 ]; }`;
}
/** A glob for the shell to expand, in which everything but its own characters is quoted. */
function globWord(glob) {
    return glob
        .split(/([*?]+)/)
        .map((part, index) => (index % 2 === 1 || part === '' ? part : (0,shell_quote/* shellWord */.r)(part)))
        .join('');
}

// EXTERNAL MODULE: ./.build/buildspec/yaml-scalar.js
var yaml_scalar = __webpack_require__(46292);
;// CONCATENATED MODULE: ./.build/buildspec/fillings.js





/** What stands in the place of each placeholder. */
function fillingsOf(plan) {
    return (slot) => {
        const entries = ENTRIES[slot.name];
        if (entries !== undefined)
            return entries(plan, slot.indent);
        const commands = COMMANDS[slot.name](plan, slot);
        return commands.map((command) => {
            const text = command.includes('\n') ? `${command}\n` : command;
            return `- ${(0,yaml_scalar/* yamlScalar */.E)(text, slot.indent + 2)}`;
        });
    };
}
const COMMANDS = {
    gate: (plan) => [
        // Report groups are named in the file; CodeBuild would make others for every file that looks like a report.
        'export CODEBUILD_CONFIG_AUTO_DISCOVER=false',
        ...(isNative(plan) ? nativeCheck(plan) : [...fetchItems(plan), ...checkItems(plan)]),
    ],
    release: (plan) => [plan.mayPublish ? releaseSignal(plan) : 'export RELEASE_VERSION='],
    login: (plan) => (isNative(plan) ? nativeLogin(plan) : loginItems(plan)),
    install: (plan) => orElse(
    // Several parts can need the same client.
    [
        ...new Set(plan.parts.flatMap(({ install }) => install)),
        ...(isNative(plan) ? nativeTools(plan) : []),
    ], 'Packages are fetched by the build.'),
    build: (plan) => orElse(plan.parts.flatMap(({ build }) => build), 'There is nothing to build.'),
    publish: (plan) => publishItems(plan),
    // The variable tells `finally` whether what comes next will clean up.
    done: (_plan, { list }) => [`export CODEARTIFACT_GATE_DONE=${list.split('.')[1]}`],
    cleanup: (plan, { list }) => [cleanUp(plan, list.split('.')[1])],
};
const ENTRIES = {
    runtimes: ({ runtimes }, indent) => {
        const entries = Object.entries(runtimes);
        if (entries.length === 0)
            return undefined;
        // Always in quotes: 3.10 is a number, and another one.
        return entries.map(([name, version]) => `${name}: ${quoted(version, indent)}`);
    },
    reports: (plan, indent) => {
        const groups = [
            ...(isNative(plan) ? [] : [{ name: 'codeartifact-gate', files: [CHECK_REPORT] }]),
            ...testReports(plan),
        ];
        if (groups.length === 0)
            return undefined;
        return groups.flatMap(({ name, files }) => [
            `${name}:`,
            '  file-format: JUNITXML',
            '  files:',
            ...files.map((file) => `    - ${quoted(file, indent + 6)}`),
        ]);
    },
    cache: (plan, indent) => {
        const paths = [...new Set(plan.parts.flatMap(({ caches }) => caches))];
        // Lambda has none.
        if (paths.length === 0 || plan.settings.buildspec.compute === 'lambda')
            return undefined;
        const lockfiles = [...new Set(plan.parts.flatMap((part) => part.lockfiles).map(plainGlob))];
        const prefix = `codeartifact-gate-${[...new Set(plan.parts.map(({ ecosystem }) => ecosystem))].join('-')}-`;
        return [
            // By content alone: whoever can name a branch must not name a cache.
            `key: ${quoted(`${prefix}$(codebuild-hash-files ${lockfiles.join(' ')})`, indent + 2)}`,
            'fallback-keys:',
            `  - ${quoted(prefix, indent + 4)}`,
            // What a pull request has fetched is no business of a release.
            ...(plan.mayPublish ? [] : ['action: restore']),
            'paths:',
            ...paths.map((path) => `  - ${quoted(path, indent + 4)}`),
        ];
    },
};
function isNative({ delivery }) {
    return delivery.from === 'nowhere';
}
/** Always in quotes, as people expect it of globs and versions. */
function quoted(text, indent) {
    const scalar = (0,yaml_scalar/* yamlScalar */.E)(text, indent);
    return /^['"|]/.test(scalar) ? scalar : `'${scalar}'`;
}
/**
 * A name of the checkout's that needs no quotes: what else is in it, `*` stands for. How often and by what the key is
 * evaluated is not documented, so there are no quotes to rely on.
 */
function plainGlob(name) {
    return name.replace(/[^A-Za-z0-9_@%+:,./-]+/g, '*').replace(/^-/, './-');
}
function testReports({ parts, }) {
    const names = [
        ...new Set(parts.filter(({ reports }) => reports.length > 0).map(({ ecosystem }) => ecosystem)),
    ];
    return names.map((name) => ({
        name: `${name}-tests`,
        files: parts.filter(({ ecosystem }) => ecosystem === name).flatMap(({ reports }) => reports),
    }));
}
function orElse(commands, otherwise) {
    return commands.length > 0 ? commands : [`echo ${(0,shell_quote/* shellQuote */.Z)(otherwise)}`];
}
/**
 * Sets RELEASE_VERSION, empty where the build is none of a release. The name of a tag is never evaluated: whoever may
 * push one must not run commands with it.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments"
 */
function releaseSignal({ settings }) {
    const isTag = settings.buildspec.release === 'tag';
    // Under CodePipeline no variable of a webhook is set.
    const source = isTag ? '${CODEBUILD_WEBHOOK_TRIGGER:-}' : '${RELEASE_REF:-}';
    const prefix = isTag ? 'tag/v' : 'v';
    return [
        // Exported before it is known: a build that fails here exports none, whatever the tag is called.
        `RELEASE_REF_SEEN="${source}" && export RELEASE_VERSION='' &&`,
        'case "$RELEASE_REF_SEEN" in',
        `  ${prefix}[0-9]*)`,
        `    RELEASE_REF_SEEN="\${RELEASE_REF_SEEN#${prefix}}" &&`,
        '    case "$RELEASE_REF_SEEN" in *[!0-9A-Za-z.+-]*) false ;; esac &&',
        `    printf '%s\\n' "$RELEASE_REF_SEEN" | grep -Eq '^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$' &&`,
        '    RELEASE_VERSION="$RELEASE_REF_SEEN" ||',
        `    { echo 'The release is not named like v1.2.3.' >&2; false; } ;;`,
        'esac',
    ].join('\n');
}
/** Guard and upload are one item: a guard of its own would end only itself, and BUILD may have failed. */
function publishItems(plan) {
    if (!plan.mayPublish)
        return [`echo 'This buildspec publishes nothing.'`];
    if (plan.settings.publish.length === 0)
        return [`echo 'codeartifact-gate.yml names nothing to publish.'`];
    const commands = isNative(plan) ? nativePublish(plan) : [publishCommand()];
    return [
        [
            'if [ "${CODEBUILD_BUILD_SUCCEEDING:-0}" = 1 ] && [ -n "${RELEASE_VERSION:-}" ]; then',
            ...commands.map((command, index) => `  ${command}${index < commands.length - 1 ? ' &&' : ''}`),
            'else',
            "  echo 'No release with a green build: nothing is published.'",
            'fi',
        ].join('\n'),
    ];
}
/** A failed install or pre_build is the end of a build: post_build, which cleans up otherwise, is not reached. */
function cleanUp(plan, phase) {
    const remove = isNative(plan) ? nativeRemove(plan, phase) : removeCommand(phase);
    return phase === 'post_build' ? remove : `[ "\${CODEARTIFACT_GATE_DONE:-}" = ${phase} ] || { ${remove}; }`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./.build/buildspec/kept-files.js




/** The beginning of every generated file: by it one is told from a file that somebody wrote. */
const MARKER = '# Generated by codeartifact-gate';
/** Names that are ever generated, so that one that is no longer wanted is found. */
const GENERATED = new RegExp(`^buildspec(?:-(?:${['verify', 'release', ...ECOSYSTEMS].join('|')}))?\\.yml$`);
/**
 * What would change in `folder`. Line breaks of Windows make no difference.
 *
 * @param read text of a file of the folder, undefined where there is none
 */
async function differences(files, folder, read) {
    const found = [];
    for (const { name, text } of files) {
        const before = await read(name);
        if (before?.replaceAll('\r\n', '\n') !== text)
            found.push({ name, before, after: text });
    }
    for (const name of (await (0,promises_.readdir)(folder)).filter((one) => GENERATED.test(one)).sort()) {
        if (files.some((file) => file.name === name))
            continue;
        const before = await read(name);
        if (before?.startsWith(MARKER) === true)
            found.push({ name, before, after: undefined });
    }
    return found;
}
/** As a unified diff. */
function unifiedDiff({ name, before, after }) {
    const patch = (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${name}`, after === undefined ? '/dev/null' : `b/${name}`, before?.replaceAll('\r\n', '\n') ?? '', after ?? '');
    return patch.replace(/^=+\n/, '');
}
/** @throws GateError 'refused' where a file of somebody else's has the name of one to be written */
function refuseForeign(changes) {
    const foreign = changes.find(({ before }) => before !== undefined && !before.startsWith(MARKER));
    if (foreign === undefined)
        return;
    throw new errors/* GateError */.ue('refused', {
        doing: `write ${foreign.name}`,
        cause: 'a file of that name is there, and it was not generated',
        remedy: 'Move what you need of it into buildspec-template.yml and write over it with --force',
        file: foreign.name,
        line: 1,
    });
}

// EXTERNAL MODULE: ./.build/buildspec/lint/index.js + 41 modules
var lint = __webpack_require__(26081);
;// CONCATENATED MODULE: ./.build/buildspec/placeholders.js
const INSTALL = 'phases.install.commands';
const PRE_BUILD = 'phases.pre_build.commands';
const BUILD = 'phases.build.commands';
const POST_BUILD = 'phases.post_build.commands';
/** All placeholders of `buildspec-template.yml`, written `- "#{codeartifact:NAME}"`. */
const PLACEHOLDERS = {
    runtimes: { lists: ['phases.install.runtime-versions'], becomes: 'entries', isRequired: false },
    gate: { lists: [INSTALL], becomes: 'items', isRequired: true, position: 'first' },
    release: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
    login: { lists: [PRE_BUILD], becomes: 'items', isRequired: true },
    install: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
    build: { lists: [BUILD], becomes: 'items', isRequired: false },
    publish: { lists: [POST_BUILD], becomes: 'items', isRequired: false },
    done: { lists: [INSTALL, PRE_BUILD], becomes: 'items', isRequired: true, position: 'last' },
    cleanup: {
        lists: ['phases.install.finally', 'phases.pre_build.finally', 'phases.post_build.finally'],
        becomes: 'items',
        isRequired: true,
    },
    reports: { lists: ['reports'], becomes: 'entries', isRequired: false },
    cache: { lists: ['cache'], becomes: 'entries', isRequired: false },
};
function isPlaceholderName(name) {
    return Object.hasOwn(PLACEHOLDERS, name);
}
function placeholderText(name) {
    return `#{codeartifact:${name}}`;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(21832);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
;// CONCATENATED MODULE: ./.build/buildspec/template.js





/** Far deeper than any buildspec is. */
const MAX_DEPTH = 16;
const MENTION = /#\{codeartifact:/;
const WHOLE = /^#\{codeartifact:([^}]*)\}$/;
/** The only way to write one: so that a line can be replaced without touching its neighbours. */
const LINE = /^( *)- (["'])#\{codeartifact:[a-z]+\}\2[ \t]*(#.*)?$/;
/**
 * Reads a template of a buildspec.
 *
 * @throws GateError 'input' with file and line: no YAML, an unknown placeholder, one in a place that it does not belong
 * to, twice in a list, missing, or a command of the user's where it would run before the gate
 */
function readTemplate(text, file) {
    const document = (0,config_document/* readDocument */.u)(text);
    if ('problem' in document)
        throw template_refusal(file, document.line, document.problem, 'Mend that line');
    const lines = text.split(/(?<=\n)/);
    const lineOf = (offset) => text.slice(0, offset).split('\n').length;
    const items = itemsOf(text);
    const slots = items
        .filter((item) => MENTION.test(item.text))
        .map((item) => slotOf(item, lineOf(item.offset), lines, file, document.lineOf(item.list.split('.'))));
    refuseRepeated(slots, file);
    refuseMisplaced(slots, items, lineOf, file);
    refuseMissing(slots, document.lineOf, file);
    refuseEnvironment(document, file);
    return {
        slots,
        batchLine: Object.hasOwn(document.value, 'batch') ? document.lineOf(['batch']) : undefined,
        ownCommands: new Set(items
            .filter(({ text: one, list }) => /^phases\.\w+\.commands$/.test(list) && !WHOLE.test(one))
            .map(({ list }) => list)),
        fill: (filling) => fill(lines, slots, filling),
    };
}
/** Every scalar of the document that is no key. Outside of lists its index is -1, and its path that of the key. */
function itemsOf(text) {
    const items = [];
    const open = [];
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH })) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        if (event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            continue;
        const parent = open.at(-1);
        const scalar = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event : undefined;
        const value = scalar && (0,js_yaml/* getScalarValue */.KE)(text, scalar);
        if (parent?.isMapping === true && parent.key === undefined && value !== undefined) {
            if (MENTION.test(value))
                items.push({ text: value, list: parent.path, index: -1, offset: scalar.valueStart });
            parent.key = value;
            continue;
        }
        const step = parent?.isMapping === true ? parent.key : undefined;
        const path = [parent?.path, step].filter((part) => part !== undefined && part !== '').join('.');
        const index = parent === undefined || parent.isMapping ? -1 : parent.index++;
        if (parent !== undefined)
            parent.key = undefined;
        if (scalar !== undefined)
            items.push({ text: value, list: path, index, offset: scalar.valueStart });
        else
            open.push({ isMapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, path, key: undefined, index: 0 });
    }
    return items;
}
function slotOf(item, line, lines, file, keyLine) {
    const name = WHOLE.exec(item.text)?.[1];
    if (name === undefined)
        throw template_refusal(file, line, 'a placeholder stands inside a longer text', 'Make it an item of its own; commands around it are items of their own as well');
    if (!isPlaceholderName(name))
        throw template_refusal(file, line, `there is no placeholder ${placeholderText(name.slice(0, 40))}`, (0,nearest/* suggestion */.h)(name, Object.keys(PLACEHOLDERS)));
    const { lists } = PLACEHOLDERS[name];
    if (item.index === -1 || !lists.includes(item.list))
        throw template_refusal(file, line, `${placeholderText(name)} stands in ${item.list}`, `Make it an item of ${lists.join(', or of ')}`);
    const [, indent] = LINE.exec(lines[line - 1].trimEnd()) ?? [];
    if (indent === undefined)
        throw template_refusal(file, line, `${placeholderText(name)} does not have its line to itself`, `Write it as: - "${placeholderText(name)}"`);
    return { name, list: item.list, line, indent: indentOf(name, indent.length, lines[keyLine - 1]), keyLine };
}
/** Items may stand right below their key, but what becomes a mapping has to be further in. */
function indentOf(name, written, keyLine) {
    const ofKey = /^ */.exec(keyLine)[0].length;
    return PLACEHOLDERS[name].becomes === 'entries' && written <= ofKey ? ofKey + 2 : written;
}
function refuseRepeated(slots, file) {
    for (const [index, slot] of slots.entries()) {
        const first = slots.slice(0, index).find(({ name, list }) => name === slot.name && list === slot.list);
        if (first === undefined)
            continue;
        throw template_refusal(file, slot.line, `${placeholderText(slot.name)} stands in line ${first.line} already`, 'Remove one of them');
    }
}
function refuseMisplaced(slots, items, lineOf, file) {
    for (const slot of slots) {
        const { becomes, position } = PLACEHOLDERS[slot.name];
        const list = items.filter((item) => item.index !== -1 && item.list === slot.list);
        const own = list.findIndex(({ text }) => text === placeholderText(slot.name));
        const before = list[own - 1];
        const after = list[own + 1];
        if (position === 'first' && before !== undefined)
            throw template_refusal(file, lineOf(list[0].offset), 'a command runs before the gate has judged what the build is about to use', `Put it below ${placeholderText(slot.name)} in line ${slot.line}`);
        if (position === 'last' && after !== undefined)
            throw template_refusal(file, lineOf(after.offset), `a command stands after ${placeholderText(slot.name)}, which says that the phase has succeeded`, `Put it above line ${slot.line}`);
        if (becomes === 'entries' && list.length > 1)
            throw template_refusal(file, lineOf((before ?? after).offset), `${placeholderText(slot.name)} becomes a mapping, and a list item stands beside it`, `Leave ${placeholderText(slot.name)} alone there, or write the whole section by hand`);
    }
    refuseOrder(slots, 'login', 'install', file);
}
function refuseOrder(slots, earlier, later, file) {
    const first = slots.find(({ name }) => name === earlier);
    const second = slots.find(({ name }) => name === later);
    if (first === undefined || second === undefined || first.line < second.line)
        return;
    throw template_refusal(file, second.line, `${placeholderText(later)} needs what ${placeholderText(earlier)} does`, `Put it below line ${first.line}`);
}
function refuseMissing(slots, lineOf, file) {
    const needed = Object.entries(PLACEHOLDERS).flatMap(([name, { lists, isRequired }]) => isRequired ? lists.map((list) => [name, list]) : []);
    if (slots.some(({ name }) => name === 'publish'))
        needed.push(['release', 'phases.pre_build.commands']);
    const [missing] = needed.filter(([name, list]) => !slots.some((slot) => slot.name === name && slot.list === list));
    if (missing === undefined)
        return;
    const [name, list] = missing;
    throw template_refusal(file, lineOf(list.split('.')), `${list} lacks ${placeholderText(name)}`, `Add the item: - "${placeholderText(name)}"`);
}
/** Variables that make a shell or Node run something else first, or that the generated commands rely on. */
const BEFORE_THE_GATE = /^(?:BASH_ENV|ENV|SHELLOPTS|LD_PRELOAD|LD_LIBRARY_PATH|PATH|NODE_OPTIONS|CODEARTIFACT_GATE\w*|RELEASE_VERSION)$/;
/** What is in `env` is in force before the first command. */
function refuseEnvironment({ value, lineOf }, file) {
    const env = mappingAt(value, 'env');
    const { shell } = env;
    if (typeof shell === 'string' && /^(?:powershell|cmd)\.exe$/.test(shell))
        throw template_refusal(file, lineOf(['env', 'shell']), `the commands that are generated are not for ${shell}`, 'Use bash or /bin/sh');
    for (const section of ['variables', 'parameter-store', 'secrets-manager']) {
        const name = Object.keys(mappingAt(env, section)).find((one) => BEFORE_THE_GATE.test(one));
        if (name === undefined)
            continue;
        throw template_refusal(file, lineOf(['env', section, name]), `${name} would change what runs as the gate`, 'Take it out, and export it in a command of phases.build where the build needs it');
    }
}
function mappingAt(mapping, key) {
    const value = mapping[key];
    return typeof value === 'object' && value !== null ? value : {};
}
function fill(lines, slots, filling) {
    const filled = [...lines];
    for (const slot of slots) {
        const index = slot.line - 1;
        const replacement = filling(slot);
        if (replacement === undefined) {
            // The key whose only content the slot was goes with it, and so do comments between the two.
            filled.fill('', slot.keyLine - 1, index + 1);
            continue;
        }
        const comment = LINE.exec(lines[index].trimEnd())?.[3];
        const all = comment === undefined ? replacement : [comment, ...replacement];
        // Blocks bring their own line breaks, and are indented as they were written.
        filled[index] = all.map((text) => `${' '.repeat(slot.indent)}${text}\n`).join('');
    }
    return filled.join('');
}
function template_refusal(file, line, cause, remedy) {
    return new errors/* GateError */.ue('input', { doing: 'read the template', cause, remedy, file, line });
}

;// CONCATENATED MODULE: ./.build/buildspec/wanted-files.js




const TEMPLATE = 'buildspec-template.yml';
const KINDS = ['verify', 'release'];
/**
 * The files that the settings ask for.
 *
 * @throws GateError 'input' where there is nothing to split, or a template for a file that nobody asks for
 */
function wantedFiles(project, parts) {
    const wanted = filesOf(project.settings, parts);
    refuseStrayTemplates(project, wanted);
    return wanted;
}
function filesOf(settings, parts) {
    const { files, batch } = settings.buildspec;
    const roots = files === 'one'
        ? [{ name: 'buildspec.yml', parts, mayPublish: true, templates: [TEMPLATE] }]
        : KINDS.map((kind) => ({
            name: `buildspec-${kind}.yml`,
            parts,
            mayPublish: kind === 'release',
            templates: [`buildspec-template-${kind}.yml`, TEMPLATE],
        }));
    const ecosystems = ECOSYSTEMS.filter((name) => parts.some(({ ecosystem }) => ecosystem === name));
    if (!batch)
        return roots;
    if (ecosystems.length < 2)
        throw nothingToSplit(settings, ecosystems);
    const tasks = ecosystems.map((name) => ({ identifier: name, buildspec: `buildspec-${name}.yml` }));
    return [
        ...roots.map((root) => ({
            ...root,
            // The release builds everything anew, after every part has been built alone.
            batch: root.mayPublish ? [...tasks, { identifier: 'release', dependOn: ecosystems }] : tasks,
        })),
        ...ecosystems.map((name) => ({
            name: `buildspec-${name}.yml`,
            parts: parts.filter(({ ecosystem }) => ecosystem === name),
            mayPublish: false,
            // The user's general template is about all of them.
            templates: [`buildspec-template-${name}.yml`],
        })),
    ];
}
/** @see AWS CodeBuild user guide, "Batch build buildspec reference": a task without a file runs the phases of this one */
function batchSection(tasks) {
    if (tasks === undefined)
        return '';
    const items = tasks.flatMap(({ identifier, buildspec, dependOn = [] }) => [
        `    - identifier: ${(0,yaml_scalar/* yamlScalar */.E)(identifier, 8)}`,
        ...(buildspec === undefined ? [] : [`      buildspec: ${(0,yaml_scalar/* yamlScalar */.E)(buildspec, 8)}`]),
        ...(dependOn.length === 0 ? [] : ['      depend-on:']),
        ...dependOn.map((name) => `        - ${(0,yaml_scalar/* yamlScalar */.E)(name, 10)}`),
    ]);
    return ['', 'batch:', '  fast-fail: false', '  build-graph:', ...items, ''].join('\n');
}
/** A template that nobody reads is a wish that is not met. */
function refuseStrayTemplates({ files, settings }, wanted) {
    const read = wanted.flatMap(({ templates }) => templates);
    const stray = files.find((name) => /^buildspec-template[^/]*\.ya?ml$/.test(name) && !read.includes(name));
    if (stray === undefined)
        return;
    const kind = /^buildspec-template-(\w+)\.yml$/.exec(stray)?.[1];
    const setting = KINDS.some((one) => one === kind)
        ? 'files'
        : ECOSYSTEMS.some((one) => one === kind)
            ? 'batch'
            : undefined;
    throw new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: setting === undefined
            ? `${stray} has a name that no template has`
            : `${stray} is for a buildspec-${kind}.yml, which buildspec.${setting} does not ask for`,
        remedy: `Rename it to one of ${[...new Set(read)].join(', ')}, or take it out`,
        file: stray,
        ...(setting === undefined ? {} : (0,load/* placeOfSetting */.Nl)(settings, ['buildspec', setting])),
    });
}
function nothingToSplit(settings, ecosystems) {
    return new errors/* GateError */.ue('input', {
        doing: 'generate a batch build',
        cause: `${ecosystems[0] ?? 'none'} is the only ecosystem of the project`,
        remedy: 'Leave buildspec.batch out',
        ...(0,load/* placeOfSetting */.Nl)(settings, ['buildspec', 'batch']),
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/generate.js
















const OWN_TEMPLATE = (0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, TEMPLATE);
/** Of characters: ten times what CodeBuild takes inline. */
const MAX_TEMPLATE = 256 * 1024;
/**
 * The buildspec files of a project. The same input gives the same bytes.
 *
 * @throws GateError 'input' where there is nothing to build, an image lacks a runtime, or a template is wrong
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
async function generateBuildspecs(project, delivery) {
    const parts = await findParts(project);
    const { settings } = project;
    refuseCompute(settings);
    const files = [];
    const told = new Set();
    for (const wanted of wantedFiles(project, parts)) {
        const { text: template, name } = await templateOf(project, wanted.templates);
        const read = readTemplate(template, name);
        refuseUnmet(read, name, wanted, project);
        const plan = {
            settings,
            parts: wanted.parts,
            mayPublish: wanted.mayPublish,
            delivery,
            runtimes: hasSlot(read, 'runtimes') ? chooseRuntimes(settings, wanted.parts, delivery) : {},
            tokenSeconds: Math.min(Math.max(settings.buildspec.timeout * 60, 900), 43_200),
        };
        const body = read.fill(fillingsOf(plan)) + batchSection(wanted.batch);
        const text = `${header(name, plan, template)}${body}`;
        const findings = [
            ...findingsOf(wanted.name, text, plan, name, template),
            ...idle(plan, read, name),
            ...(hasSlot(read, 'build') ? notesOf(plan, read, told) : []),
        ];
        files.push({ name: wanted.name, text, findings });
    }
    return files;
}
async function templateOf(project, names) {
    const own = names.find((name) => project.files.includes(name));
    if (own !== undefined) {
        const text = withLineBreaks(await project.read(own));
        if (text.length <= MAX_TEMPLATE)
            return { name: own, text };
        throw new errors/* GateError */.ue('input', {
            doing: 'read the template',
            cause: `it is larger than ${MAX_TEMPLATE / 1024} KiB`,
            remedy: 'Keep what is that long in a script, and call it',
            file: own,
        });
    }
    // Its first comment is for whoever copies it.
    return { name: TEMPLATE, text: (await (0,promises_.readFile)(OWN_TEMPLATE, 'utf8')).replace(/^(?:#.*\n)+/, '') };
}
/** A template checked out on Windows gives the same file. */
function withLineBreaks(text) {
    const unified = text.replaceAll('\r\n', '\n');
    return unified.endsWith('\n') ? unified : `${unified}\n`;
}
function findingsOf(file, text, { settings, tokenSeconds }, templateFile, template) {
    const { image, compute, timeout } = settings.buildspec;
    const lines = text.split('\n');
    const templateLines = template.split('\n');
    return (0,lint/* lintBuildspec */.R$)(text, file, { image, compute, timeout, tokenSeconds }).map((finding) => {
        const written = lines[finding.line - 1] ?? '';
        // What is missing is told of the first line, which is that of the header.
        if (finding.line === 1)
            return { ...finding, file: templateFile };
        const at = templateLines.indexOf(written);
        const isOnlyOne = at !== -1 && at === templateLines.lastIndexOf(written);
        return isOnlyOne ? { ...finding, file: templateFile, line: at + 1 } : finding;
    });
}
/** No time stamp: the same input gives the same file. The digest tells at a glance that the input was another. */
function header(template, plan, templateText) {
    const inputs = JSON.stringify([templateText, plan]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(inputs).digest('hex');
    return [
        `${MARKER} ${(0,own_version/* ownVersion */.X)()} from ${template} and codeartifact-gate.yml. Do not edit it: change those and run`,
        '# codeartifact-gate buildspec, or see with --check whether it is what they give.',
        ...(plan.delivery.from === 'nowhere'
            ? [
                '# Made with --native: the build runs without the gate, which would judge every entry of every lockfile.',
            ]
            : []),
        `# inputs: sha256:${digest}`,
        '',
    ].join('\n');
}
/**
 * What is true of the project, but not to be seen in the generated file.
 *
 * @param told is added to: several files build the same parts
 */
function notesOf({ settings, parts, mayPublish }, { ownCommands }, told) {
    const notes = parts.flatMap(({ ecosystem, notes: all }) => all
        .filter((note) => !told.has(note))
        .map((note) => ({ rule: ecosystem, severity: 'warning', ...note })));
    for (const note of parts.flatMap((part) => part.notes))
        told.add(note);
    const made = new Set(parts.flatMap(({ publishes }) => publishes));
    // What is built by commands of the user's own cannot be told.
    const unmade = mayPublish && ownCommands.size === 0 ? settings.publish.filter((target) => !made.has(target)) : [];
    return [...notes, ...unmade.map((target) => unbuilt(target, settings))];
}
/** Where the template has neither the placeholder nor commands of its own for what there is to do. */
function idle(plan, template, file) {
    const { parts, settings, mayPublish } = plan;
    const work = [
        ['install', 'installs what is locked', parts.some(({ install }) => install.length > 0)],
        ['build', 'builds what was found', parts.some(({ build }) => build.length > 0)],
        ['publish', 'publishes what publish lists', mayPublish && settings.publish.length > 0],
    ];
    return work.flatMap(([name, does, isNeeded]) => {
        const [list] = PLACEHOLDERS[name].lists;
        if (!isNeeded || hasSlot(template, name) || template.ownCommands.has(list))
            return [];
        const message = `nothing in the template ${does}`;
        const remedy = `Add the item: - "${placeholderText(name)}" to ${list}`;
        return [{ rule: 'template', severity: 'warning', file, line: 1, message, remedy }];
    });
}
function hasSlot({ slots }, name) {
    return slots.some((slot) => slot.name === name);
}
function unbuilt(target, settings) {
    const place = (0,load/* placeOfSetting */.Nl)(settings, ['publish', settings.publish.indexOf(target)]);
    return {
        rule: 'publish',
        severity: 'warning',
        file: place?.file ?? load/* CONFIG_FILE */.g2,
        line: place?.line ?? 1,
        message: `nothing that was found builds ${(0,config_settings/* publishEntry */.st)(target).pattern}`,
        remedy: `Correct the path, or build it by a command beside ${placeholderText('build')} in ${TEMPLATE}`,
    };
}
/** What was asked for and would not be done is refused. */
function refuseUnmet(template, name, { batch, parts }, project) {
    const { settings, files } = project;
    const isOwn = !hasSlot(template, 'install') && !hasSlot(template, 'build');
    if (batch !== undefined && template.batchLine !== undefined)
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a batch build',
            cause: 'the template has a section batch, and buildspec.batch asks for another',
            remedy: 'Take it out, or leave buildspec.batch out',
            file: name,
            line: template.batchLine,
        });
    const other = otherClient(files);
    if (other !== undefined && hasSlot(template, 'install'))
        throw notGenerated(other);
    // Whoever writes the commands has to say for which clients.
    if (parts.length === 0 && !(isOwn && settings.clients !== undefined))
        throw nothingFound(project, isOwn);
    const stray = parts.find(({ client }) => (0,config_settings/* clientNames */.Y6)(settings)?.includes(client) === false);
    if (stray !== undefined && !isOwn)
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: `${stray.lockfiles[0]} is installed by ${stray.client}, which clients leaves out: it would ask the public registry`,
            remedy: `Add ${stray.client} to clients, or leave the folder out by gate.exclude`,
            ...(0,load/* placeOfSetting */.Nl)(settings, ['clients']),
        });
}
function notGenerated({ file, client, lacks }) {
    const ownCommands = `Copy ${TEMPLATE} into the project and write the commands of ${client} in the place of ${placeholderText('install')} and ${placeholderText('build')}, or leave the folder out by gate.exclude`;
    return new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: lacks === undefined
            ? `${file} belongs to ${client}, for which no commands are generated`
            : `${file} belongs to ${client}, and nothing says which version of it to install`,
        remedy: lacks === undefined
            ? ownCommands
            : `Write ${lacks}, with that version and the digests of all that it needs, as \`uv pip compile --generate-hashes --no-strip-extras\` does. Or: ${ownCommands}`,
        file,
    });
}
function nothingFound({ settings }, isOwn) {
    return new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: 'there is no lockfile of npm, pnpm, Yarn, bun, pip or cargo and no pom.xml in the checkout',
        remedy: isOwn
            ? 'Set clients to those that the commands of the template need'
            : 'Run in the root of the project, and lock its dependencies first',
        ...(0,load/* placeOfSetting */.Nl)(settings, []),
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/project.js



/**
 * The checkout around `folder`, as the gate sees it: without installed packages, and without what `gate.exclude`
 * leaves out.
 *
 * @throws GateError 'input' when `folder` is not its root: CodeBuild starts every build there
 */
async function openProject(folder, settings) {
    const checkout = await gate/* Checkout */.RW.around(folder);
    if ((await (0,promises_.realpath)(folder)) !== checkout.root)
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: `${folder} is not the root of the checkout, where CodeBuild runs its commands`,
            remedy: `Run in ${checkout.root}`,
        });
    const { kept } = (0,gate/* partExcluded */.qV)(await checkout.files(), settings.gate.exclude, '');
    return {
        files: kept,
        settings,
        read: async (name) => {
            const text = await checkout.read(name);
            if (typeof text === 'string')
                return text;
            throw new errors/* GateError */.ue('input', {
                doing: 'read the project',
                cause: text?.message ?? 'the file is listed, but not there',
                remedy: text?.remedy ?? 'Restore it',
                file: name,
            });
        },
    };
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./.build/buildspec/vendor.js






/** What a build needs of the package, besides the bundle. */
const FILES = ['package.json', 'LICENSE', 'buildspec-template.yml'];
/** Where the vendored gate lies in a checkout. */
function vendoredFile(version = (0,own_version/* ownVersion */.X)()) {
    return `.codeartifact-gate/codeartifact-gate-${version}.tar`;
}
/** Whether a file in that folder is a vendored gate, by its name, of whatever version. */
function isVendored(basename) {
    return /^codeartifact-gate-\d+\.\d+\.\d+\.tar$/.test(basename);
}
/**
 * The command line as one file, laid out as the npm package is: a tar of `package/…`. The same bytes on every machine:
 * no times, no owners, names in order, and not compressed, since what zlib makes of a text depends on the processor.
 * Git compresses it.
 */
async function vendoredGate() {
    const bundle = (await (0,promises_.readdir)((0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, 'dist', 'cli'))).sort().map((name) => `dist/cli/${name}`);
    const archive = (0,tar_stream.pack)();
    const chunks = [];
    archive.on('data', (chunk) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => archive.on('end', resolve).on('error', reject));
    for (const name of [...FILES, ...bundle]) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, ...name.split('/')));
        archive.entry({ name: `package/${name}`, mode: 0o644, mtime: new Date(0) }, bytes);
    }
    archive.finalize();
    await ended;
    return Buffer.concat(chunks);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/buildspec/compare.js









/**
 * The buildspec files that `folder`, the root of a checkout, should have, and how they differ from those it has.
 *
 * @param isNative whether the build does without the gate, whatever the settings say
 * @throws GateError 'input' where none can be generated; 'refused' where the vendored gate is not this one
 */
async function compareBuildspecs(folder, settings, isNative = false) {
    const project = await openProject(folder, settings);
    const delivery = await deliveryOf(settings, isNative, folder, project.files);
    const files = await generateBuildspecs(project, delivery);
    const changes = await differences(files, folder, (name) => textOf(folder, name));
    return { files, changes };
}
async function deliveryOf(settings, isNative, folder, files) {
    const { gate } = settings.buildspec;
    if (isNative || gate === 'native')
        return { from: 'nowhere' };
    if (gate !== 'vendored')
        return { from: 'repository', ...gate };
    return { from: 'checkout', ...(await vendoredIn(folder, settings, files)) };
}
/** The file that `--vendor` writes: whoever changes the gate that the build runs has to change this program first. */
async function vendoredIn(folder, settings, files) {
    const file = vendoredFile();
    const refuse = (code, cause, remedy) => {
        throw new errors/* GateError */.ue(code, {
            doing: 'generate a buildspec',
            cause: `${file}, by which the gate gets into the build, ${cause}`,
            remedy,
            ...(0,load/* placeOfSetting */.Nl)(settings, ['buildspec', 'gate']),
        });
    };
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file)).catch((error) => error.code ?? 'unreadable');
    if (typeof bytes === 'string')
        return refuse('input', bytes === 'ENOENT' ? 'is not there' : `cannot be read (${bytes})`, 'Write it with codeartifact-gate buildspec --vendor and commit it, or set buildspec.gate to a version of the npm package in your repository');
    const digest = sha256(await vendoredGate());
    if (sha256(bytes) !== digest)
        return refuse('refused', `is not the gate of this version, which has the SHA-256 ${digest}`, 'Find out who changed it, and write it anew with codeartifact-gate buildspec --vendor');
    if (!files.includes(file))
        return refuse('input', 'is left out by .gitignore or gate.exclude, so no checkout has it', 'Take it out of there: a line !/.codeartifact-gate/*.tar in .gitignore does it');
    return { file, sha256: digest };
}
/**
 * A link is what it is in git: the path that it names. What it leads to is no business of a diff, which may end up in a
 * public log.
 */
async function textOf(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    if (status?.isSymbolicLink() === true)
        return (0,promises_.readlink)(path);
    return (0,user_file/* readUserFile */.E)(path).catch((error) => {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        throw new errors/* GateError */.ue('input', {
            doing: 'read what is there now',
            cause: error.parts.cause,
            remedy: 'Move it out of the way',
            file: name,
            underlying: error,
        });
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/index.js




// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(92782);
;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/write.js







/** Writes buildspec.yml, or says what writing it would change. */
async function write(context) {
    const { flags } = context;
    refuseContradictions(flags);
    const settings = await context.settings();
    const folder = process.cwd();
    if (flags['vendor'] === true)
        await vendor(folder, settings, context);
    const { files, changes } = await compareBuildspecs(folder, settings, flags['native'] === true);
    const findings = files.flatMap((file) => file.findings);
    if (!isHealthy(findings, context))
        return errors/* EXIT_CODES */.ai.refused;
    if (flags['stdout'] === true) {
        if (context.json)
            context.printJson({ files: files.map(({ name, text }) => ({ name, text })), findings });
        else
            process.stdout.write(files.map(({ text }) => text).join('---\n'));
        return 0;
    }
    const isComparison = flags['check'] === true || flags['diff'] === true;
    if (!isComparison)
        await apply(changes, folder, flags['force'] === true);
    report(changes, findings, isComparison, context);
    return flags['check'] === true && changes.length > 0 ? errors/* EXIT_CODES */.ai.refused : 0;
}
/** Two flags that cannot both be done: neither is. */
const CONTRADICTIONS = {
    stdout: ['check', 'diff', 'force', 'vendor'],
    check: ['force', 'vendor'],
    diff: ['force', 'vendor'],
    native: ['vendor'],
};
function refuseContradictions(flags) {
    for (const [one, others] of Object.entries(CONTRADICTIONS)) {
        const other = flags[one] === true ? others.find((name) => flags[name] === true) : undefined;
        if (other === undefined)
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'choose what to do',
            cause: one === 'native'
                ? `with --${one} nothing of what --${other} writes is used`
                : `--${one} writes nothing, and --${other} is about writing`,
            remedy: `Leave --${other} out, or --${one}`,
        });
    }
}
/** Nothing is written that its own lints object to: the template has a part in it. */
function isHealthy(findings, { host, json, printJson }) {
    for (const { severity, rule, message, remedy, file, line } of findings) {
        const text = (0,printable/* printableLine */.oy)(`${rule}: ${message}. ${remedy}.`);
        host[severity](text, { file: (0,printable/* printable */.g$)(file), line });
    }
    const isWell = findings.every(({ severity }) => severity !== 'error');
    if (!isWell && json)
        printJson({ upToDate: false, findings });
    return isWell;
}
async function apply(changes, folder, isForced) {
    if (!isForced)
        refuseForeign(changes);
    for (const { name, after } of changes) {
        if (after === undefined)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name));
        else
            await (0,user_file/* writeUserFile */.f)((0,external_node_path_.join)(folder, name), after, 'the buildspec');
    }
}
function report(changes, findings, isComparison, context) {
    const { host, flags, json } = context;
    const names = namesOf(changes);
    const diffs = changes.map((change) => ({
        name: change.name,
        is: change.after === undefined ? 'no longer wanted' : change.before === undefined ? 'missing' : 'different',
        ...(isComparison ? { diff: unifiedDiff(change) } : {}),
    }));
    if (json)
        context.printJson({ upToDate: changes.length === 0, changes: diffs, findings });
    // Through the host: what a pull request has put into a file is no command to the runner of the log.
    else if (isComparison)
        for (const change of changes)
            host.info(unifiedDiff(change).replace(/\n$/, ''));
    if (changes.length === 0)
        host.info(isComparison ? 'Up to date' : 'Up to date, nothing written');
    else if (flags['check'] === true)
        host.error(`Out of date: ${names}. Run codeartifact-gate buildspec and commit what it writes.`);
    else
        host.info(`${isComparison ? 'Would change' : 'Wrote'} ${names}`);
}
function namesOf(changes) {
    return changes
        .map(({ name, after }) => (after === undefined ? `${name} (no longer wanted)` : name))
        .join(', ');
}
/** Writes the gate as a file of the checkout. */
async function vendor(folder, settings, { host }) {
    const { gate } = settings.buildspec;
    if (gate !== 'vendored')
        throw new errors/* GateError */.ue('input', {
            doing: 'write the gate into the checkout',
            cause: `buildspec.gate ${gate === 'native' ? 'is native' : 'names a version in the repository'}, so no build would run it`,
            remedy: 'Leave --vendor out, or set buildspec.gate to vendored',
            ...(0,load/* placeOfSetting */.Nl)(settings, ['buildspec', 'gate']),
        });
    const name = vendoredFile();
    const path = (0,external_node_path_.join)(folder, name);
    const bytes = await vendoredGate();
    const present = await (0,promises_.readFile)(path).catch(() => undefined);
    if (present?.equals(bytes) !== true) {
        await (0,user_file/* writeUserFile */.f)(path, bytes, 'the gate');
        host.info(`Wrote ${name} (${(bytes.length / 1024 / 1024).toFixed(1)} MiB); commit it`);
    }
    // Those of earlier versions are run by nobody.
    const others = (await (0,promises_.readdir)((0,external_node_path_.dirname)(path))).filter((one) => isVendored(one) && one !== (0,external_node_path_.basename)(path));
    for (const other of others) {
        await (0,promises_.rm)((0,external_node_path_.join)((0,external_node_path_.dirname)(path), other));
        host.info(`Removed ${(0,external_node_path_.join)((0,external_node_path_.dirname)(name), other)}`);
    }
}


/***/ }),

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


/***/ }),

/***/ 39654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell. @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, without quotes where none are needed: for text that people read. */
function shellWord(text) {
    return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}


/***/ }),

/***/ 92782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
].join('|'), 'gu');
/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
function printableLine(text) {
    return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}
/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu, (character) => `&#${character.codePointAt(0)};`);
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as text in HTML and XML, in an element and in a quoted attribute. */
function markupText(text) {
    return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
}


/***/ })

};
