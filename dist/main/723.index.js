export const id = 723;
export const ids = [723,270];
export const modules = {

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBuildspecs: () => (/* reexport */ compareBuildspecs),
  unifiedDiff: () => (/* reexport */ unifiedDiff)
});

// UNUSED EXPORTS: isVendored, refuseForeign, vendoredFile, vendoredGate

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(4777);
// EXTERNAL MODULE: ./.build/errors.js
var _build_errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(5940);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/config/settings.js + 3 modules
var config_settings = __webpack_require__(8328);
// EXTERNAL MODULE: ./.build/host/own-package.js + 1 modules
var own_package = __webpack_require__(245);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(780);
;// CONCATENATED MODULE: ./.build/buildspec/images.js
const JAVA = ['corretto25', 'corretto21', 'corretto17', 'corretto11', 'corretto8'];
const YEAR_2022 = {
    java: JAVA,
    golang: ['1.26', '1.25', '1.24', '1.23', '1.22', '1.21', '1.20'],
    python: ['3.14', '3.13', '3.12', '3.11', '3.10', '3.9'],
    php: ['8.5', '8.4', '8.3', '8.2'],
    ruby: ['4.0', '3.4', '3.3', '3.2', '3.1'],
    nodejs: ['24', '22', '20', '18'],
    dotnet: ['10.0', '8.0', '6.0'],
};
const YEAR_2024 = {
    java: JAVA,
    golang: ['1.26', '1.25', '1.24'],
    python: ['3.14', '3.13', '3.12', '3.11', '3.10'],
    php: ['8.5', '8.4', '8.3', '8.2'],
    ruby: ['4.0', '3.4', '3.3'],
    nodejs: ['24', '22'],
    dotnet: ['10.0', '8.0'],
};
function ubuntu(runtimes) {
    return { runtimes, compute: 'container', sh: 'dash' };
}
function amazonLinux(runtimes) {
    return { runtimes, compute: 'container', sh: 'bash' };
}
/**
 * The one table of CodeBuild's images for Linux containers. A version that is not listed is downloaded from the public
 * network while the build runs.
 *
 * @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images, as of 2026-04-09
 */
const IMAGES = {
    'aws/codebuild/standard:8.0': ubuntu({ ...YEAR_2024, rust: ['1.93'] }),
    'aws/codebuild/standard:7.0': ubuntu(YEAR_2022),
    'aws/codebuild/standard:6.0': ubuntu({
        java: ['corretto17'],
        golang: ['1.18'],
        python: ['3.10'],
        php: ['8.1'],
        ruby: ['3.1'],
        nodejs: ['16'],
        dotnet: ['6.0'],
    }),
    'aws/codebuild/standard:5.0': ubuntu({
        java: ['corretto11', 'corretto8'],
        golang: ['1.16', '1.15'],
        python: ['3.9', '3.8', '3.7'],
        php: ['8.0', '7.4', '7.3'],
        ruby: ['2.7', '2.6'],
        nodejs: ['14', '12'],
        dotnet: ['5.0', '3.1'],
    }),
    'aws/codebuild/amazonlinux-x86_64-standard:6.0': amazonLinux({ ...YEAR_2024, rust: ['1.93'] }),
    'aws/codebuild/amazonlinux-x86_64-standard:5.0': amazonLinux(YEAR_2022),
    'aws/codebuild/amazonlinux-x86_64-standard:4.0': amazonLinux({
        java: ['corretto17'],
        golang: ['1.18'],
        python: ['3.9'],
        php: ['8.1'],
        ruby: ['3.1'],
        nodejs: ['16'],
        docker: ['20'],
        dotnet: ['6.0'],
    }),
    'aws/codebuild/amazonlinux-x86_64-standard:corretto11': amazonLinux({ java: ['corretto11'] }),
    'aws/codebuild/amazonlinux-x86_64-standard:corretto8': amazonLinux({ java: ['corretto8'] }),
    'aws/codebuild/amazonlinux-aarch64-standard:4.0': amazonLinux({
        ...YEAR_2024,
        rust: ['1.94'],
        docker: ['23'],
    }),
    'aws/codebuild/amazonlinux-aarch64-standard:3.0': amazonLinux({
        ...YEAR_2022,
        php: [...YEAR_2022['php'], '8.1'],
        rust: ['1.94'],
        docker: ['23'],
    }),
    'aws/codebuild/amazonlinux-aarch64-standard:2.0': amazonLinux({
        java: ['corretto11', 'corretto8'],
        golang: ['1.14', '1.13', '1.12'],
        python: ['3.9', '3.8', '3.7'],
        php: ['7.4', '7.3'],
        ruby: ['2.7', '2.6'],
        nodejs: ['12', '10'],
        docker: ['19'],
        dotnet: ['3.1'],
    }),
};
/** An image for Lambda compute has one runtime, which its tag names. @see AWS CodeBuild user guide, "Lambda compute images" */
const LAMBDA_IMAGE = /^aws\/codebuild\/amazonlinux-(?:x86_64|aarch64)-lambda-standard:(corretto|dotnet|go|nodejs|python|ruby)(\d[\d.]*)$/;
const LAMBDA_RUNTIMES = {
    corretto: (version) => ({ java: [`corretto${version}`] }),
    dotnet: (version) => ({ dotnet: [version.includes('.') ? version : `${version}.0`] }),
    go: (version) => ({ golang: [version] }),
    nodejs: (version) => ({ nodejs: [version] }),
    python: (version) => ({ python: [version] }),
    ruby: (version) => ({ ruby: [version] }),
};
/** Every runtime that an image has or had. */
const KNOWN_RUNTIMES = [
    ...new Set([...Object.values(IMAGES).flatMap(({ runtimes }) => Object.keys(runtimes)), 'android']),
];
/** The names of the images for containers, for messages. */
const IMAGE_NAMES = Object.keys(IMAGES);
/**
 * What is known of an image.
 *
 * @param name as the project names it; a date behind the tag and the older spelling `amazonlinux2` are understood
 * @returns undefined for images of others, of Windows and of macOS, and for tags that are not known
 */
function imageNamed(name) {
    const tagged = name
        .replace(/-\d{2}\.\d{2}\.\d{2}$/, '')
        .replace('/amazonlinux2-', '/amazonlinux-')
        .replace('/ubuntu/standard:', '/standard:');
    if (Object.hasOwn(IMAGES, tagged))
        return IMAGES[tagged];
    const lambda = LAMBDA_IMAGE.exec(tagged);
    if (lambda === null)
        return undefined;
    const runtimes = LAMBDA_RUNTIMES[lambda[1]](lambda[2]);
    return { runtimes, compute: 'lambda', sh: 'bash' };
}
/** Runtimes and their versions in an image; undefined for images that are not known. */
function runtimesOf(image) {
    return imageNamed(image)?.runtimes;
}
/** The newest version of a runtime in an image; undefined where the image has none, or is not known. */
function newestVersion(image, runtime) {
    const runtimes = runtimesOf(image);
    return runtimes !== undefined && Object.hasOwn(runtimes, runtime) ? runtimes[runtime][0] : undefined;
}
/**
 * Whether an image brings a version of a runtime, so that nothing is downloaded for it.
 *
 * @param version as in a buildspec: exact, `22.x`, or `latest`
 * @returns undefined where that cannot be known: the image is not known, or the version is a variable
 */
function hasVersion(image, runtime, version) {
    const runtimes = runtimesOf(image);
    if (runtimes === undefined || version.startsWith('$'))
        return undefined;
    const versions = Object.hasOwn(runtimes, runtime) ? runtimes[runtime] : [];
    if (version === 'latest')
        return versions.length > 0;
    const asked = version.replace(/\.x$/, '');
    return versions.some((present) => present === asked || isMinorOf(present, asked, version));
}
/** `3.x` means any version 3, and `3.13.1` is a build of 3.13 that the image may not have. */
function isMinorOf(present, asked, version) {
    return version.endsWith('.x') && present.startsWith(`${asked}.`);
}

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
    const known = imageNamed(image);
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
    const offered = imageNamed(image)?.compute;
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
    const known = imageNamed(image);
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
    return new _build_errors/* GateError */.ue('input', { doing, cause, remedy, ...(0,load/* placeOfSetting */.Nl)(settings, path) });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/gate/index.js + 30 modules
var gate = __webpack_require__(3340);
// EXTERNAL MODULE: ./.build/host/shell-quote.js
var shell_quote = __webpack_require__(9654);
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
    return new _build_errors/* GateError */.ue('input', {
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
        throw unreadable(name, `it is not valid TOML (${(0,_build_errors/* messageOf */.bD)(error).split('\n', 1)[0]})`, error);
    }
}
/** The table of that key; empty where there is none. */
function tableAt(table, key) {
    const value = table[key];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./.build/clients/package-manager.js
var package_manager = __webpack_require__(3643);
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
        throw new _build_errors/* GateError */.ue('input', {
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
        throw unreadable(file, `it is not valid JSON (${(0,_build_errors/* messageOf */.bD)(error)})`, error);
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
var maven = __webpack_require__(4732);
// EXTERNAL MODULE: ./.build/lockfiles/xml.js
var xml = __webpack_require__(6226);
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
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/lockfiles/requirements.js
var requirements = __webpack_require__(2039);
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
        throw unreadable(name, `it is not valid TOML (${(0,_build_errors/* messageOf */.bD)(error).split('\n', 1)[0]})`, error);
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
var clients_maven = __webpack_require__(5270);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(2171);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./.build/packages/archive.js










const ARCHIVE_LIMITS = {
    totalSize: 4 * 2 ** 30,
    ratio: 200,
    entries: 100_000,
    keptSize: 8 * 2 ** 20,
};
/** Up to here a file is read at once: opening a stream costs more than the read. */
const SMALL_BYTES = 1 << 20;
const RATIO_MATTERS_FROM = 32 * 2 ** 20;
/**
 * Lists a `.tar.gz` by streaming it, unpacks nothing, and keeps the contents of the entries that `keep` names.
 * @throws GateError 'refused' for links, devices, names that leave the folder, names that fall together on some
 *   file system, and whatever exceeds the limits or is no such archive
 */
async function readTarGz(path, keep, limits = ARCHIVE_LIMITS) {
    const { size } = await (0,promises_.stat)(path);
    const source = size > SMALL_BYTES ? (0,external_node_fs_.createReadStream)(path) : [await (0,promises_.readFile)(path)];
    return readTarGzOf(source, size, path, keep, limits);
}
/**
 * The same, of bytes that may lie within another archive.
 *
 * @param storedSize how many bytes `source` yields
 * @param path of the file that messages name
 */
async function readTarGzOf(source, storedSize, path, keep, limits = ARCHIVE_LIMITS) {
    const collected = new Collected(path, storedSize, limits);
    const counter = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            try {
                collected.countUnfolded(chunk.length);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
    });
    await readEntries((entries) => (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createGunzip)(), counter, entries), async (name, size, content) => {
        collected.addFile(name, size);
        if (keep(name))
            collected.keep(name, await collected.readKept(name, content));
    }, (name) => collected.addFolder(name), path, 'gzip-compressed tar archive');
    return collected;
}
/**
 * Reads a `.tar` that holds few files and no folders, each by `read`, which may leave off at any place of its content.
 * @throws GateError 'refused', as `readTarGz`; and what `read` throws
 */
async function readTar(path, read, limits = ARCHIVE_LIMITS) {
    const collected = new Collected(path, (await stat(path)).size, limits);
    await readEntries((entries) => pipeline(createReadStream(path), entries), async (name, size, content) => {
        collected.addFile(name, size);
        await read(name, size, content);
    }, (name) => {
        throw archive_refusal(path, `it holds the folder ${JSON.stringify(name)}`);
    }, path, 'tar archive');
}
async function readEntries(feed, onFile, onFolder, path, kind) {
    const entries = (0,tar_stream.extract)();
    const reading = (async () => {
        for await (const entry of entries) {
            const { name, type, size } = entry.header;
            if (type === 'directory') {
                onFolder(name);
                entry.resume();
                continue;
            }
            if (type !== 'file' && type !== 'contiguous-file') {
                throw archive_refusal(path, `it holds ${JSON.stringify(name)}, which is a ${type ?? 'thing of unknown type'}`);
            }
            await onFile(name, size ?? 0, entry);
            entry.resume();
        }
    })();
    const outcomes = await Promise.allSettled([reading, feed(entries)]);
    // A refusal on one side ends the other with an error of its own: the refusal is the one to tell.
    const errors = outcomes.flatMap((outcome) => outcome.status === 'rejected' ? [outcome.reason] : []);
    const refused = errors.find((error) => error instanceof _build_errors/* GateError */.ue);
    if (refused !== undefined)
        throw refused;
    if (errors.length > 0)
        throw archive_refusal(path, `it is not a whole ${kind}: ${(0,_build_errors/* messageOf */.bD)(errors[0])}`);
}
/**
 * Lists a zip archive (wheel, jar) from its central directory and keeps the contents of the entries that `keep` names.
 * @throws GateError 'refused', as `readTarGz`
 */
async function readZip(path, keep, limits = ARCHIVE_LIMITS) {
    const collected = new Collected(path, (await stat(path)).size, limits);
    try {
        const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            collected.countEntries(zip.entryCount);
            for await (const entry of zip.eachEntry()) {
                const name = entry.fileName;
                if (entry.isEncrypted())
                    throw archive_refusal(path, `its entry ${JSON.stringify(name)} is encrypted`);
                if (isSpecial(entry))
                    throw archive_refusal(path, `it holds ${JSON.stringify(name)}, which is a link or a device`);
                if (name.endsWith('/')) {
                    collected.addFolder(name);
                    continue;
                }
                collected.addFile(name, entry.uncompressedSize);
                collected.countUnfolded(entry.uncompressedSize);
                if (keep(name))
                    collected.keep(name, await collected.readKept(name, await zip.openReadStreamPromise(entry)));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw error instanceof GateError
            ? error
            : archive_refusal(path, `it is not a whole zip archive: ${messageOf(error)}`);
    }
    return collected;
}
/**
 * Digests of the files of a zip archive that `readZip` has accepted, in base64url without padding.
 * @param algorithmOf the algorithm for an entry, or undefined to leave it out
 */
async function hashZip(path, algorithmOf) {
    const digests = new Map();
    try {
        const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            for await (const entry of zip.eachEntry()) {
                const algorithm = algorithmOf(entry.fileName);
                if (algorithm === undefined)
                    continue;
                const hash = createHash(algorithm);
                for await (const chunk of await zip.openReadStreamPromise(entry))
                    hash.update(chunk);
                digests.set(entry.fileName, hash.digest('base64url'));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw archive_refusal(path, `it is not a whole zip archive: ${messageOf(error)}`);
    }
    return digests;
}
/** Unix modes stand in the upper half of the external attributes; only regular files and folders may be there. */
function isSpecial(entry) {
    // A name that ends in a slash is a folder, whatever its mode says: Maven's older archivers write -1 there.
    if (entry.fileName.endsWith('/'))
        return false;
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    return type !== 0 && type !== 0o100000;
}
class Collected {
    names = [];
    kept = new Map();
    #seen = new Set();
    #path;
    #storedSize;
    #limits;
    #entries = 0;
    #unfolded = 0;
    #keptSize = 0;
    constructor(path, storedSize, limits) {
        this.#path = path;
        this.#storedSize = storedSize;
        this.#limits = limits;
    }
    addFolder(name) {
        this.countEntries(this.#entries + 1);
        this.#checkName(name.replace(/\/+$/, ''));
    }
    addFile(name, size) {
        this.countEntries(this.#entries + 1);
        this.#checkName(name);
        const folded = name.normalize('NFC').toLowerCase();
        if (this.#seen.has(folded)) {
            throw archive_refusal(this.#path, `it holds ${JSON.stringify(name)} twice, or in spellings that fall together on some file systems`);
        }
        this.#seen.add(folded);
        if (size > this.#limits.totalSize)
            throw this.#tooLarge();
        this.names.push(name);
    }
    keep(name, content) {
        this.kept.set(name, content);
    }
    async readKept(name, stream) {
        const chunks = [];
        for await (const chunk of stream) {
            this.#keptSize += chunk.length;
            if (this.#keptSize > this.#limits.keptSize)
                throw archive_refusal(this.#path, `its ${JSON.stringify(name)} is larger than any such file`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    countEntries(entries) {
        this.#entries = entries;
        if (entries > this.#limits.entries)
            throw archive_refusal(this.#path, `it holds more than ${this.#limits.entries} entries`);
    }
    countUnfolded(bytes) {
        this.#unfolded += bytes;
        if (this.#unfolded > this.#limits.totalSize)
            throw this.#tooLarge();
        if (this.#unfolded > RATIO_MATTERS_FROM && this.#unfolded > this.#storedSize * this.#limits.ratio) {
            throw archive_refusal(this.#path, `it unfolds to more than ${this.#limits.ratio} times its size`);
        }
    }
    #tooLarge() {
        return archive_refusal(this.#path, `it unfolds to more than ${this.#limits.totalSize} bytes`);
    }
    #checkName(name) {
        const problem = problemOfName(name);
        if (problem !== undefined)
            throw archive_refusal(this.#path, `its entry ${JSON.stringify(name)} ${problem}`);
    }
}
/** Why no archive may hold an entry of this name, as a clause; undefined when it may. */
function problemOfName(name) {
    if (/[\u0000-\u001f\u007f-\u009f]/.test(name))
        return 'has a control character in its name';
    if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(name))
        return 'has an invisible character in its name';
    if (name.includes('\\'))
        return 'has a backslash in its name';
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        return 'has an absolute name';
    if (name.split('/').includes('..'))
        return 'leaves the folder that it is unpacked to';
    return undefined;
}
/** An artifact that must not be published. */
function archive_refusal(path, cause, line) {
    return new _build_errors/* GateError */.ue('refused', {
        doing: `publish ${(0,external_node_path_.basename)(path)}`,
        cause,
        remedy: 'Build it again with the standard tool of its format',
        file: path,
        ...(line === undefined ? {} : { line }),
    });
}

;// CONCATENATED MODULE: ./.build/packages/files.js





/** The path that a message shows: relative when it lies below the working folder. */
function shownPath(path, context) {
    const below = (0,external_node_path_.relative)(context.workingFolder, path);
    return below === '' || below.startsWith('..') ? path : below;
}
/**
 * What a path or a glob (Node's `fs.glob`: `*`, `**`, `?`, `[…]`, `{…}`; no hidden files) names, sorted.
 * @throws GateError 'input' when it names nothing
 */
async function findPaths(pattern, format, context) {
    const literal = (0,external_node_path_.resolve)(context.workingFolder, pattern);
    if (await exists(literal))
        return [literal];
    const found = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: context.workingFolder }))
        found.push((0,external_node_path_.resolve)(context.workingFolder, path));
    if (found.length === 0)
        throw nothingToPublish(pattern, format, 'nothing matches');
    return found.sort();
}
function nothingToPublish(pattern, format, why) {
    return new _build_errors/* GateError */.ue('input', {
        doing: `find ${format} packages to publish`,
        cause: `${why} ${JSON.stringify(pattern)}`,
        remedy: `Build the package first, or correct the path under publish`,
    });
}
async function exists(path) {
    return (await kindOf(path)) !== undefined;
}
async function kindOf(path) {
    try {
        const stats = await (0,promises_.stat)(path);
        if (stats.isDirectory())
            return 'folder';
        return stats.isFile() ? 'file' : undefined;
    }
    catch {
        return undefined;
    }
}
/** Hashes a file in one pass, in constant memory. */
async function measure(name, path) {
    const { size, digests } = await digest(path, ['sha256', 'sha512', 'sha1', 'md5']);
    return { name, path, size, ...digests };
}
/** The same with the one digest that the service itself needs, for files that may be large. */
async function measureLarge(name, path) {
    const { size, digests } = await digest(path, ['sha256']);
    return { name, path, size, ...digests };
}
/** By plain reads: streams take longer to set up than small files to read. */
async function digest(path, names) {
    const hashes = names.map((name) => [name, (0,external_node_crypto_.createHash)(name)]);
    let size = 0;
    const handle = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.allocUnsafeSlow(Math.min(1 << 20, (await handle.stat()).size + 1));
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                break;
            size += bytesRead;
            for (const [, hash] of hashes)
                hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await handle.close();
    }
    const digests = Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest('hex')]));
    return { size, digests: digests };
}
/**
 * The bytes of an asset, read again and compared with what was hashed: the last chunk is held back until the
 * digest is known, so that a file that changed in between never arrives whole.
 */
function assetBody(asset) {
    return { size: asset.size, chunks: () => verifiedChunks(asset) };
}
async function* verifiedChunks(asset) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let held;
    for await (const chunk of (0,external_node_fs_.createReadStream)(asset.path, { highWaterMark: 1 << 18 })) {
        hash.update(chunk);
        size += chunk.length;
        if (size > asset.size)
            throw changed(asset);
        if (held !== undefined)
            yield held;
        held = chunk;
    }
    if (size !== asset.size || hash.digest('hex') !== asset.sha256)
        throw changed(asset);
    if (held !== undefined)
        yield held;
}
function changed(asset) {
    return new _build_errors/* GateError */.ue('incomplete', {
        doing: `upload ${asset.name}`,
        cause: 'the file changed after it was inspected',
        remedy: 'Let no other process write to it and run publish again',
        file: asset.path,
    });
}
function bytesBody(bytes) {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    return { size: buffer.length, chunks: () => [buffer] };
}
function joinBodies(bodies) {
    return {
        size: bodies.reduce((sum, body) => sum + body.size, 0),
        async *chunks() {
            for (const body of bodies)
                yield* body.chunks();
        },
    };
}
/** The line of `text` in which `pattern` first matches; undefined when it does not. */
function lineOf(text, pattern) {
    const match = pattern.exec(text);
    return match === null ? undefined : text.slice(0, match.index).split('\n').length;
}

;// CONCATENATED MODULE: ./.build/packages/target.js

/** Whether `url` is one of `repositories` as `format` sees them. */
function isAddressOf(url, format, repositories, context) {
    const parsed = (0,repository_url/* parseRepositoryUrl */.fn)(url, context.endpointOverride);
    if ('problem' in parsed || parsed.path.length > 0)
        return false;
    return repositories.some((repository) => (0,repository_url/* isSameRepository */.ve)(parsed, { ...repository, format }));
}
function describeTarget(format, context) {
    return (0,repository_url/* describeAddress */.KU)({ ...context.target, format });
}

;// CONCATENATED MODULE: ./.build/packages/cargo.js








/** How cargo calls the index of the public crates registry in what it uploads: an identifier, no address to contact. */
const DEFAULT_INDEX = `https://github.com/rust-lang/${['crates', 'io-index'].join('.')}`;
/** Cargo: `.crate` files, as `cargo package` leaves them in `target/package/`. */
const cargo = {
    async inspect(pattern, context) {
        const paths = await findPaths(pattern, 'cargo', context);
        return Promise.all(paths.map((path) => inspectCrate(path, context)));
    },
};
async function inspectCrate(path, context) {
    const file = shownPath(path, context);
    if (!path.endsWith('.crate')) {
        throw archive_refusal(file, 'it is no .crate file; cargo package leaves them in target/package/*.crate');
    }
    const top = (0,external_node_path_.basename)(path, '.crate');
    const { names, kept } = await readTarGz(path, (name) => name === `${top}/Cargo.toml`);
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const manifestBytes = kept.get(`${top}/Cargo.toml`);
    if (tops.size !== 1 || manifestBytes === undefined) {
        throw archive_refusal(file, `it does not hold exactly one folder ${top} with a Cargo.toml, as its name asks for`);
    }
    const text = manifestBytes.toString('utf8');
    const manifest = cargo_readManifest(text, file);
    const crate = table(manifest['package']);
    const name = crate['name'];
    const version = crate['version'];
    if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
        throw archive_refusal(file, `${JSON.stringify(name)} is no crate name`);
    if (typeof version !== 'string' || (0,semver.valid)(version) === null)
        throw archive_refusal(file, `${JSON.stringify(version)} is no crate version`);
    if (`${name}-${version}` !== top)
        throw archive_refusal(file, `the Cargo.toml inside says ${name} ${version}`);
    await checkPublishList(crate['publish'], text, file, context);
    const asset = await measure(crateAssetName(name, version), path);
    const readme = typeof crate['readme'] === 'string' ? crate['readme'] : undefined;
    const readmeText = readme === undefined ? undefined : await readText(path, `${top}/${readme}`);
    const dependencies = readDependencies(manifest, file, context);
    const metadata = uploadMetadata(crate, table(manifest['features']), table(manifest['badges']), dependencies, readme, readmeText);
    return {
        name: { format: 'cargo', name },
        version,
        assets: [asset],
        // Development dependencies may point back, and nobody needs them to build this crate.
        dependsOn: dependencies
            .filter(({ kind, registry }) => kind !== 'dev' && registry === undefined)
            .map((dependency) => ({ format: 'cargo', name: dependency.name })),
        extensible: false,
        async upload(_missing, client) {
            await client.send({
                method: 'PUT',
                path: 'api/v1/crates/new',
                contentType: 'application/octet-stream',
                body: publishBody(metadata, asset),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const index = await client.send({
                method: 'GET',
                path: indexPath(name),
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
                largestAnswer: LARGEST_INDEX,
            });
            return (index.status !== 404 && index.text.split('\n').some((line) => isEntry(line, version, asset.sha256)));
        },
    };
}
/** Bytes of a crate's file in the index: one line a version. */
const LARGEST_INDEX = 64 * 1024 ** 2;
/** @see The Cargo Book, "Registry Index", Index files */
function indexPath(crateName) {
    const name = crateName.toLowerCase();
    if (name.length <= 2)
        return `${name.length}/${name}`;
    if (name.length === 3)
        return `3/${name[0]}/${name}`;
    return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
function isEntry(line, version, sha256) {
    try {
        const entry = JSON.parse(line);
        return entry.vers === version && entry.cksum === sha256;
    }
    catch {
        return false;
    }
}
/** A text inside the crate; its manifest says which one is the readme, so it takes a second look. */
async function readText(path, entry) {
    const { kept } = await readTarGz(path, (name) => name === entry);
    return kept.get(entry)?.toString('utf8');
}
/**
 * How the service lists a crate's file. Not stated in its user guide; nothing but messages depends on it, since a
 * version of a crate holds this one asset and preflight compares its digest.
 */
function crateAssetName(name, version) {
    return `${name}-${version}.crate`;
}
function cargo_readManifest(text, file) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw archive_refusal(file, `its Cargo.toml is not TOML: ${(0,_build_errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * `publish` lists the names of the registries that the crate may go to. A name is ours when the index that cargo's
 * own configuration gives it is the target's. @see The Cargo Book, "The publish field"
 */
async function checkPublishList(publish, text, file, context) {
    if (publish === undefined || publish === true)
        return;
    const line = lineOf(text, /^\s*publish\s*=/m);
    if (publish === false || (Array.isArray(publish) && publish.length === 0)) {
        throw archive_refusal(file, 'its Cargo.toml forbids publishing (publish = false)', line);
    }
    const names = Array.isArray(publish) ? publish.filter((name) => typeof name === 'string') : [];
    for (const name of names) {
        const index = await configuredIndex(name, context);
        if (index !== undefined && isOurIndex(index, context))
            return;
    }
    throw archive_refusal(file, `its Cargo.toml allows publishing to ${names.map((name) => JSON.stringify(name)).join(', ')} only, none of which .cargo/config.toml maps to the ${describeTarget('cargo', context)}`, line);
}
/** The environment wins over `.cargo/config.toml`, the nearest of which wins over those further up. */
async function configuredIndex(name, context) {
    const fromEnvironment = context.environment[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`];
    if (fromEnvironment !== undefined)
        return fromEnvironment;
    for (let folder = context.workingFolder;; folder = (0,external_node_path_.dirname)(folder)) {
        for (const file of ['config', 'config.toml']) {
            const index = table(table((await readConfiguration((0,external_node_path_.join)(folder, '.cargo', file)))['registries'])[name])['index'];
            if (typeof index === 'string')
                return index;
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
async function readConfiguration(path) {
    try {
        return (0,dist/* parse */.qg)(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function isOurIndex(index, context) {
    return (index.startsWith('sparse+') &&
        isAddressOf(index.slice('sparse+'.length), 'cargo', [context.target], context));
}
const DEPENDENCY_TABLES = [
    ['dependencies', 'normal'],
    ['dev-dependencies', 'dev'],
    ['build-dependencies', 'build'],
];
function readDependencies(manifest, file, context) {
    const places = [
        [manifest, null],
        ...Object.entries(table(manifest['target'])).map(([target, value]) => [table(value), target]),
    ];
    return places.flatMap(([place, target]) => DEPENDENCY_TABLES.flatMap(([key, kind]) => Object.entries(table(place[key])).map(([name, value]) => readDependency(name, value, kind, target, file, context))));
}
function readDependency(key, value, kind, target, file, context) {
    const fields = typeof value === 'string' ? { version: value } : table(value);
    if ('path' in fields || 'git' in fields) {
        throw archive_refusal(file, `its dependency ${key} is a path or a git repository, so cargo package did not make this crate`);
    }
    const renamed = typeof fields['package'] === 'string' ? fields['package'] : undefined;
    const index = typeof fields['registry-index'] === 'string' ? fields['registry-index'] : undefined;
    return {
        name: renamed ?? key,
        explicitName: renamed === undefined || renamed === key ? undefined : key,
        requirement: normaliseRequirement(typeof fields['version'] === 'string' ? fields['version'] : '*'),
        features: Array.isArray(fields['features'])
            ? fields['features'].filter((feature) => typeof feature === 'string')
            : [],
        optional: fields['optional'] === true,
        defaultFeatures: fields['default-features'] !== false,
        target,
        kind,
        // In a manifest no index means the public registry; in an upload no index means the registry uploaded to.
        registry: index === undefined ? DEFAULT_INDEX : isOurIndex(index, context) ? undefined : index,
    };
}
/** `1.2` means `^1.2`, and cargo spells it out in what it uploads. */
function normaliseRequirement(requirement) {
    return requirement
        .split(',')
        .map((part) => part
        .trim()
        .replace(/^([<>=~^]*)\s*/, '$1')
        .replace(/\.[xX](?=\.|$)/g, '.*')
        .replace(/^[xX]$/, '*'))
        .map((part) => (/^[0-9]/.test(part) && !part.includes('*') ? `^${part}` : part))
        .join(', ');
}
/** The JSON of the upload. @see The Cargo Book, "Registry Web API", Publish */
function uploadMetadata(crate, features, badges, dependencies, readme, readmeText) {
    const text = (key) => (typeof crate[key] === 'string' ? crate[key] : null);
    const list = (key) => (Array.isArray(crate[key]) ? crate[key] : []);
    return JSON.stringify({
        name: crate['name'],
        vers: crate['version'],
        deps: dependencies.map((dependency) => ({
            optional: dependency.optional,
            default_features: dependency.defaultFeatures,
            name: dependency.name,
            features: dependency.features,
            version_req: dependency.requirement,
            target: dependency.target,
            kind: dependency.kind,
            ...(dependency.registry === undefined ? {} : { registry: dependency.registry }),
            ...(dependency.explicitName === undefined ? {} : { explicit_name_in_toml: dependency.explicitName }),
        })),
        features,
        authors: list('authors'),
        description: text('description'),
        documentation: text('documentation'),
        homepage: text('homepage'),
        readme: readmeText ?? null,
        readme_file: readme ?? null,
        keywords: list('keywords'),
        categories: list('categories'),
        license: text('license'),
        license_file: text('license-file'),
        repository: text('repository'),
        badges,
        links: text('links'),
        rust_version: text('rust-version'),
    });
}
/** Length and JSON, length and crate, the lengths as 32-bit little-endian numbers. */
function publishBody(metadata, asset) {
    const json = Buffer.from(metadata);
    return joinBodies([
        bytesBody(cargo_length(json.length)),
        bytesBody(json),
        bytesBody(cargo_length(asset.size)),
        assetBody(asset),
    ]);
}
function cargo_length(bytes) {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(bytes);
    return buffer;
}
function table(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

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
            ...lockfiles.map((name) => `[ -f ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] && ! grep -n '^source = ' ${(0,shell_quote/* shellWord */.r)(`./${name}`)} | grep -vF -e ${(0,shell_quote/* shellQuote */.Z)(`"registry+${DEFAULT_INDEX}"`)} -e ${(0,shell_quote/* shellQuote */.Z)(`"sparse+${endpoint}"`)}`),
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
    return new _build_errors/* GateError */.ue('input', {
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
        throw new _build_errors/* GateError */.ue('input', {
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
    throw new _build_errors/* GateError */.ue('input', {
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

;// CONCATENATED MODULE: ./.build/buildspec/yaml-scalar.js
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
            return `- ${yamlScalar(text, slot.indent + 2)}`;
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
    const scalar = yamlScalar(text, indent);
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
var create = __webpack_require__(9672);
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
    throw new GateError('refused', {
        doing: `write ${foreign.name}`,
        cause: 'a file of that name is there, and it was not generated',
        remedy: 'Move what you need of it into buildspec-template.yml and write over it with --force',
        file: foreign.name,
        line: 1,
    });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(1832);
;// CONCATENATED MODULE: ./.build/buildspec/document.js


/**
 * Reads the YAML of a buildspec. Anchors, aliases and merge keys are read as what they stand for; tags and repeated
 * keys are problems.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
function readBuildspec(text) {
    const document = (0,config_document/* readDocument */.u)(text, { references: true });
    if ('problem' in document)
        return document;
    return { ...document, differences: differencesOf(text, document.value) };
}
/** The text was read as YAML 1.2 before, so its size and depth are bounded. */
function differencesOf(text, yaml12) {
    let yaml11;
    try {
        yaml11 = (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* YAML11_SCHEMA */.Wj.withTags(js_yaml/* mergeTag */.LJ), maxAliases: -1 });
    }
    catch (error) {
        // Keys that YAML 1.1 takes for the same, say. An empty text has no document for either.
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return isEmpty(yaml12) ? [] : [{ path: [], isKey: false, values: undefined }];
    }
    return compare(yaml11, yaml12, []);
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
function compare(yaml11, yaml12, path) {
    if (Array.isArray(yaml12) && Array.isArray(yaml11))
        return yaml12.flatMap((item, index) => compare(yaml11[index], item, [...path, index]));
    if (isMapping(yaml12) && isMapping(yaml11))
        return Object.entries(yaml12).flatMap(([key, value]) => {
            const here = [...path, key];
            return Object.hasOwn(yaml11, key)
                ? compare(yaml11[key], value, here)
                : [{ path: here, isKey: true, values: undefined }];
        });
    return Object.is(yaml11, yaml12) ? [] : [{ path, isKey: false, values: { yaml11, yaml12 } }];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/vocabulary.js
/** What well-known commands do, as far as lints have to know. */
/** A variable whose value is a secret, by its name. */
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|AUTHTOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|SECRET_ACCESS_KEY|CREDENTIALS?|NPM_AUTH)$/i;
/** Variables that hold a name which whoever opens a pull request has chosen, or part of it. */
const REF_VARIABLE = /\$\{?(?:CODEBUILD_WEBHOOK_(?:HEAD_REF|BASE_REF|TRIGGER)|CODEBUILD_SOURCE_VERSION|GITHUB_(?:REF|HEAD_REF|BASE_REF|REF_NAME)|(?:GIT_)?(?:BRANCH|TAG|REF)(?:_NAME)?)\b/;
/** `$NAME` and `${NAME…}` in a text, by name. */
function variablesIn(text) {
    return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name);
}
/** The words of a command with its name. */
function wordsOf({ name, args }) {
    return [name, ...args];
}
/** The arguments that are no flags. */
function operandsOf({ args }) {
    return args.filter((word) => !word.startsWith('-'));
}
function isModuleOf({ name, args }, module) {
    if (!/^python[\d.]*$/.test(name))
        return undefined;
    const at = args.indexOf('-m');
    return at !== -1 && args[at + 1] === module ? args.slice(at + 2) : undefined;
}
/** Our own program, in any of the ways to start it: its arguments. */
function ownArguments({ name, args }) {
    if (name === 'codeartifact-gate')
        return args;
    const isNpx = name === 'npx' || name === 'pnpx' || name === 'bunx';
    const isNode = name === 'node';
    const at = args.findIndex((word) => isNpx
        ? /^codeartifact-gate(?:@|$)/.test(word)
        : isNode && /CODEARTIFACT_GATE(?:_HOME)?\b|codeartifact-gate/.test(word));
    return at === -1 ? undefined : args.slice(at + 1);
}
/** What judges the lockfiles or configuration before anything is installed. */
function isGate(command) {
    return ownArguments(command)?.[0] === 'check';
}
/** What asks for a token of CodeArtifact. */
function getsCredential(command) {
    const own = ownArguments(command);
    if (own !== undefined)
        return own[0] === 'login' || own[0] === 'run';
    if (command.name !== 'aws')
        return false;
    const words = operandsOf(command);
    return words.includes('get-authorization-token') || isCodeArtifactLogin(command);
}
/** What takes the keys of another role. */
function assumesRole({ name, args }) {
    return name === 'aws' && args.some((word) => /^assume-role/.test(word));
}
function isCodeArtifactLogin({ name, args }) {
    return name === 'aws' && args.includes('codeartifact') && args.includes('login');
}
/** Whether a build has a token for packages: then it matters what it leaves in files. */
function holdsCredential({ items }) {
    return items.some((item) => item.commands.some(getsCredential) ||
        /\bCODEARTIFACT_AUTH_TOKEN\b|_authToken|\bcargo login\b|credential-provider/.test(item.text));
}
const INSTALLS = {
    npm: ([verb]) => ['ci', 'install', 'i', 'add', 'exec', 'update'].includes(verb ?? ''),
    npx: () => true,
    pnpm: ([verb]) => ['install', 'i', 'add', 'dlx'].includes(verb ?? ''),
    yarn: ([verb]) => verb === undefined || ['install', 'add', 'dlx'].includes(verb),
    bun: ([verb]) => ['install', 'i', 'add'].includes(verb ?? ''),
    pip: ([verb]) => ['install', 'download', 'wheel'].includes(verb ?? ''),
    pipx: ([verb]) => ['install', 'run'].includes(verb ?? ''),
    uv: ([verb, second]) => ['sync', 'run', 'tool'].includes(verb ?? '') || (verb === 'pip' && second !== 'list'),
    poetry: ([verb]) => ['install', 'add', 'update'].includes(verb ?? ''),
    pdm: ([verb]) => ['install', 'sync', 'add', 'update'].includes(verb ?? ''),
    pipenv: ([verb]) => ['install', 'sync'].includes(verb ?? ''),
    cargo: ([verb]) => ['fetch', 'build', 'install', 'test', 'run', 'check'].includes(verb ?? ''),
    mvn: () => true,
    mvnw: () => true,
    gradle: () => true,
    gradlew: () => true,
    bundle: ([verb]) => verb === undefined || verb === 'install',
    gem: ([verb]) => verb === 'install',
    dotnet: ([verb]) => ['restore', 'build', 'tool', 'test'].includes(verb ?? ''),
};
/** What brings packages of others into the build. Programs of the image itself (`apt-get`) are none. */
function isInstall(command) {
    if (command.args.some((word) => ['--version', '-v', '-version', 'help', '--help'].includes(word)))
        return false;
    if (ownArguments(command) !== undefined)
        return false;
    const module = isModuleOf(command, 'pip');
    if (module !== undefined)
        return INSTALLS['pip'](module.filter((word) => !word.startsWith('-')));
    const name = command.name.replace(/^pip3?(?:\.\d+)?$/, 'pip');
    return Object.hasOwn(INSTALLS, name) && INSTALLS[name](operandsOf(command));
}
/** What puts a package version into a repository, for good. */
function isPublish(command) {
    const { name, args } = command;
    const own = ownArguments(command);
    if (own !== undefined)
        return own[0] === 'publish' && !own.includes('--plan');
    const operands = operandsOf(command);
    const [verb, second] = operands;
    if (args.includes('--dry-run') || args.includes('--help'))
        return false;
    switch (name) {
        case 'npm':
        case 'pnpm':
        case 'cargo':
        case 'poetry':
        case 'pdm':
        case 'uv':
        case 'bun':
        case 'flit':
        case 'hatch':
            return operands.includes('publish');
        case 'yarn':
            return verb === 'publish' || (verb === 'npm' && second === 'publish');
        case 'lerna':
            return verb === 'publish';
        case 'npx':
            return verb === 'lerna' && second === 'publish';
        case 'twine':
            return verb === 'upload';
        case 'mvn':
        case 'mvnw':
            // A layout below a folder is no repository: what is put there can still be thrown away.
            if (args.some((word) => /^-DaltDeploymentRepository=[^:]*::(?:default::)?file:/.test(word)))
                return false;
            return operands.some((word) => word === 'deploy' || /(?:^|:)deploy(?:-file)?$/.test(word));
        case 'gradle':
        case 'gradlew':
            return operands.some((word) => /(?:^|:)publish(?!ToMavenLocal)/.test(word));
        case 'dotnet':
        case 'nuget':
            return operands.includes('push');
        case 'gem':
            return verb === 'push';
        case 'aws':
            return operands.includes('publish-package-version');
        default:
            return isModuleOf(command, 'twine')?.includes('upload') === true;
    }
}
const TESTS = /^(?:test|tests|test:.+|verify|check|lint|audit)$/;
/** What may fail for a reason that must stop a build: tests, gates, checks. */
function isTest(command) {
    const { name, args } = command;
    if (isGate(command))
        return true;
    if (/^(?:pytest|jest|vitest|mocha|rspec|tox|nox|phpunit|ctest|cfn-lint)$/.test(name))
        return true;
    if (isModuleOf(command, 'pytest') !== undefined || isModuleOf(command, 'unittest') !== undefined)
        return true;
    const runners = /^(?:npm|pnpm|yarn|bun|npx|mvnw?|gradlew?|cargo|go|dotnet|make|rake|bundle|poetry|uv)$/;
    return runners.test(name) && args.some((word) => TESTS.test(word) || /^(?:pytest|jest|rspec)$/.test(word));
}
/** The value of a flag, in both spellings. */
function flagValue(args, ...names) {
    for (const [index, word] of args.entries()) {
        for (const name of names) {
            if (word === name)
                return args[index + 1] ?? '';
            if (name.startsWith('--') && word.startsWith(`${name}=`))
                return word.slice(name.length + 1);
        }
    }
    return undefined;
}
/** The items in front of `finally` of a phase and all of it, in the order of the file. */
function eachCommand(items) {
    return items.flatMap((item) => item.commands.map((command) => ({ item, command, line: item.lineOf(command.command.line) })));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/always-auth.js

/** @see npm docs, "config": npm 9 and later know no always-auth */
const alwaysAuth = {
    id: 'always-auth',
    severity: 'error',
    summary: 'npm config set always-auth: npm 9 and later end with an error.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            const { name, args } = command;
            const isSet = name === 'npm' && (args[0] === 'config' || args[0] === 'set' || args[0] === 'c');
            if (!isSet || !args.some((word) => /(?:^|:)_?always-auth\b/.test(word)))
                continue;
            yield {
                line,
                message: 'npm 9 and later know no always-auth, and npm config set ends with an error',
                remedy: 'Take it out; for yarn 1 write the line into .npmrc yourself',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/bashism.js
/** @see AWS CodeBuild user guide, "Build specification reference": env/shell; on Ubuntu images sh is dash */
const bashism = {
    id: 'bashism',
    severity: 'error',
    summary: 'Text for bash runs under sh, which is dash on Ubuntu images; a warning where the image is not known.',
    *find({ items, mapping, image }) {
        const { shell } = mapping('env');
        if (shell !== undefined && shell !== '/bin/sh')
            return;
        if (image?.sh === 'bash')
            return;
        for (const item of items) {
            const [first] = item.script.bashisms;
            if (first === undefined)
                continue;
            yield {
                line: item.lineOf(first.line),
                ...(image === undefined ? { severity: 'warning' } : {}),
                message: `${first.what} is no text for sh, and on Ubuntu images sh is dash`,
                remedy: 'Write env: shell: bash, or POSIX text',
            };
            // One line mends them all.
            return;
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/batch-graph.js
/** @see AWS CodeBuild user guide, "Batch build buildspec reference" */
const batchGraph = {
    id: 'batch-graph',
    severity: 'error',
    summary: 'A build of a batch depends on one that does not exist or on itself, or two have the same identifier.',
    *find({ mapping, lineOf }) {
        for (const form of ['build-graph', 'build-list']) {
            const tasks = mapping('batch')[form];
            if (!Array.isArray(tasks))
                continue;
            const ids = tasks.map((_, index) => String(mapping('batch', form, index)['identifier']));
            const needs = new Map(ids.map((id, index) => [id, listOf(mapping('batch', form, index)['depend-on'])]));
            for (const [index, id] of ids.entries()) {
                const line = lineOf('batch', form, index, 'identifier');
                if (ids.indexOf(id) !== index)
                    yield { line, message: `two builds are called ${id}`, remedy: 'Give each its own identifier' };
                for (const [at, other] of needs.get(id).entries()) {
                    const place = lineOf('batch', form, index, 'depend-on', at);
                    if (!needs.has(other))
                        yield { line: place, message: `there is no build called ${other}`, remedy: 'Correct the name' };
                    else if (reaches(other, id, needs))
                        yield { line: place, message: `${id} would wait for itself`, remedy: 'Take it out' };
                }
            }
        }
    },
};
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function reaches(from, to, needs) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === to)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(needs.get(id) ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/cd-leaks.js

const cdLeaks = {
    id: 'cd-leaks',
    severity: 'warning',
    summary: 'A cd is still in force in a later phase, whose commands begin in another folder than they look.',
    *find({ phases }) {
        for (const [index, phase] of phases.entries()) {
            const last = lastMove(phase);
            if (last === undefined || isReturn(last.command))
                continue;
            const next = phases.slice(index + 1).find(({ commands }) => commands.length > 0);
            if (next === undefined || !usesRelativePath(next))
                continue;
            yield {
                line: last.line,
                message: `the working directory of ${next.name} is the one of this cd`,
                remedy: 'Use a subshell, as in (cd app && npm test), or go back with cd "$CODEBUILD_SRC_DIR"',
            };
        }
    },
};
/** Those that always happen: behind a condition, a cd is made for what comes after. */
function moves(phase) {
    return [...phase.commands, ...phase.finally].flatMap((item) => item.commands
        .filter(({ name, isInSubshell, isInFunction, isConditional }) => name === 'cd' && !isInSubshell && !isInFunction && !isConditional)
        .map((command) => ({ command, line: item.lineOf(command.command.line) })));
}
function lastMove(phase) {
    return moves(phase).at(-1);
}
/** Back to where it was, or to where a build starts; `cd` alone goes home. */
function isReturn({ args }) {
    const [target = ''] = args;
    return (target === '-' || /^\.\.(?:\/\.\.)*\/?$/.test(target) || /^\$\{?CODEBUILD_SRC_DIR\w*\}?\/?$/.test(target));
}
const RELATIVE_PATH = /^(?:\.\/)?[A-Za-z0-9_.-]+\/[^:@=$]*$/;
/** Before a cd of its own the phase names files by where they lie in the source. */
function usesRelativePath({ commands }) {
    for (const occurrence of commands.flatMap((item) => item.commands)) {
        const { name, command } = occurrence;
        if (name === 'cd')
            return false;
        // Ours reads its configuration where it is called; only `logout` does not ask for it.
        const own = ownArguments(occurrence);
        if (own !== undefined && own[0] !== 'logout')
            return true;
        if (command.words.some(({ text }) => RELATIVE_PATH.test(text)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/codeartifact-login.js

/** @see AWS CLI reference, "codeartifact login" */
const codeartifactLogin = {
    id: 'codeartifact-login',
    severity: 'warning',
    summary: 'aws codeartifact login without a duration: its token lives twelve hours, in a file of the user.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            if (!isCodeArtifactLogin(command) || flagValue(command.args, '--duration-seconds') !== undefined)
                continue;
            yield {
                line,
                message: 'the token lives twelve hours, and stays in a file of the user when the build ends',
                remedy: 'Give --duration-seconds, or use codeartifact-gate login, which writes no token to disk',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/command-text.js
/** @see AWS CodeBuild user guide, "Troubleshooting": "Expected Commands[0] to be of string type: found subkeys instead" */
const commandText = {
    id: 'command-text',
    severity: 'error',
    summary: 'A command is a mapping, a number or empty for YAML: it stands without the quotes that it needs.',
    *find({ phases, lineOf }) {
        for (const { name, fields } of phases) {
            for (const section of ['commands', 'finally']) {
                const list = fields[section];
                if (!Array.isArray(list))
                    continue;
                for (const [index, item] of list.entries()) {
                    if (typeof item === 'string')
                        continue;
                    const isMapping = typeof item === 'object' && item !== null;
                    yield {
                        line: lineOf('phases', name, section, index),
                        message: `${section} of ${name}, item ${index + 1}, is ${command_text_kindOf(item)} for YAML instead of text`,
                        remedy: isMapping
                            ? 'Put the whole command in single quotes: a colon and a blank make a mapping of it'
                            : 'Put the command in quotes',
                    };
                }
            }
        }
    },
};
function command_text_kindOf(item) {
    if (item === null)
        return 'empty';
    if (Array.isArray(item))
        return 'a list';
    return typeof item === 'object' ? 'a mapping' : `a ${typeof item}`;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/continue-hazard.js

/** A build that goes on after a failed gate has none. @see AWS CodeBuild user guide, "Build phase transitions" */
const continueHazard = {
    id: 'continue-hazard',
    severity: 'error',
    summary: 'on-failure: CONTINUE on a phase that checks, tests, installs or logs in: what it found stops nothing.',
    *find({ phases, lineOf }) {
        for (const { name, fields, commands } of phases) {
            if (fields['on-failure'] !== 'CONTINUE')
                continue;
            const all = commands.flatMap((item) => item.commands);
            const isHazard = all.some((command) => isTest(command) || isInstall(command) || getsCredential(command));
            if (!isHazard)
                continue;
            yield {
                line: lineOf('phases', name, 'on-failure'),
                message: `the phases after ${name} run although a check, test, install or login in it has failed`,
                remedy: 'Take it out: without on-failure the build ends there, and finally cleans up',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/copied-credentials.js

const KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;
/** @see AWS SDKs and Tools reference guide, "Container credential provider": it renews them */
const copiedCredentials = {
    id: 'copied-credentials',
    severity: 'warning',
    summary: 'Keys of the build or of an assumed role are copied into variables: they end after an hour at most.',
    *find({ items }) {
        let told;
        for (const item of items) {
            if (item.phase === told)
                continue;
            for (const command of item.commands) {
                const { name, args } = command;
                const assigned = [
                    ...command.command.assignments.map((assignment) => assignment.name),
                    ...(name === 'export' ? args.map((word) => word.replace(/=[\s\S]*/, '')) : []),
                ];
                const isCopy = assigned.some((variable) => KEYS.test(variable)) ||
                    args.some((word) => /169\.254\.170\.2|AWS_CONTAINER_CREDENTIALS_/.test(word)) ||
                    (name === 'aws' &&
                        /^aws_(?:access_key_id|secret_access_key|session_token)$/.test(flagValue(args, 'set') ?? '')) ||
                    (name === 'aws' && wordsOf(command).includes('export-credentials'));
                if (!isCopy)
                    continue;
                // The three keys come in a row.
                told = item.phase;
                yield {
                    line: item.lineOf(command.command.line),
                    message: 'copied keys are not renewed, and every later command uses them, reports and artifacts too',
                    remedy: 'Leave the keys to the SDK; for another role use a profile with credential_source = EcsContainer, in AWS_CONFIG_FILE of that command alone',
                };
                break;
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/shell.js
/** Far more than anybody writes. */
const MAX_DEPTH = 64;
const OPENERS = new Set(['if', 'for', 'while', 'until', 'case', 'select']);
const CLOSERS = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);
const REDIRECTION = /(?:\d*)(?:<<<|<<-?|>>|>&|<&|<>|>\||&>>|&>|>|<)/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?=)/;
function parseShell(text) {
    return new Reader(text).script();
}
class Reader {
    #text;
    #at = 0;
    #line = 0;
    #depth = 0;
    #isBroken = false;
    #unterminated;
    #bashisms = [];
    #heredocs = [];
    constructor(text) {
        this.#text = text.replaceAll('\r\n', '\n');
    }
    script() {
        const body = this.#list(() => false);
        if (this.#at < this.#text.length)
            this.#isBroken = true;
        return {
            body,
            isBroken: this.#isBroken,
            unterminated: this.#unterminated,
            bashisms: this.#bashisms,
        };
    }
    /** Reads statements until the end of the text, or a word or bracket that `isEnd` knows. */
    #list(isEnd) {
        const statements = [];
        for (;;) {
            this.#skipBreaks();
            if (this.#at >= this.#text.length || isEnd())
                break;
            const before = this.#at;
            const statement = this.#statement();
            if (statement !== undefined)
                statements.push(statement);
            // Nothing that starts a command: a stray bracket or operator.
            if (this.#at === before) {
                this.#isBroken = true;
                if (this.#peek(')') || this.#isCloser())
                    break;
                this.#advance(1);
            }
        }
        return statements;
    }
    #statement() {
        const parts = [];
        let joinedBy;
        for (;;) {
            const pipeline = this.#pipeline();
            if (pipeline.commands.length > 0)
                parts.push({ joinedBy, pipeline });
            else if (joinedBy !== undefined)
                this.#isBroken = true;
            this.#skipBlanks();
            const operator = this.#peek('&&') ? '&&' : this.#peek('||') ? '||' : undefined;
            if (operator === undefined)
                break;
            this.#advance(2);
            this.#skipBreaks({ semicolons: false });
            joinedBy = operator;
        }
        const isBackground = this.#peek('&') && !this.#peek('&&');
        if (isBackground || (this.#peek(';') && !this.#peek(';;')))
            this.#advance(1);
        return parts.length === 0 ? undefined : { parts, isBackground };
    }
    #pipeline() {
        const commands = [];
        this.#skipBlanks();
        let isNegated = false;
        while (/^!\s/.test(this.#text.slice(this.#at, this.#at + 2))) {
            isNegated = !isNegated;
            this.#advance(1);
            this.#skipBlanks();
        }
        for (;;) {
            const command = this.#command();
            if (command !== undefined)
                commands.push(command);
            this.#skipBlanks();
            if (!this.#peek('|') || this.#peek('||'))
                break;
            if (this.#peek('|&'))
                this.#bash('|&');
            this.#advance(this.#peek('|&') ? 2 : 1);
            this.#skipBreaks({ semicolons: false });
        }
        return { isNegated, commands };
    }
    /** Whatever is nested passes through here, or through braces. */
    #command() {
        if (++this.#depth > MAX_DEPTH)
            this.#giveUp();
        const command = this.#commandHere();
        this.#depth--;
        return command;
    }
    #commandHere() {
        this.#skipBlanks();
        const line = this.#line;
        const word = this.#bareWord();
        if (this.#arithmeticEnd(0) !== undefined)
            return this.#arithmetic(line);
        if (this.#peek('('))
            return this.#group('(', line);
        if (word === '{')
            return this.#group('{', line);
        if (word === '[[')
            return this.#doubleBracket(line);
        if (word === 'function') {
            this.#bash('function');
            this.#advance(word.length);
            this.#skipBlanks();
        }
        const name = /^([A-Za-z_][\w-]*)[ \t]*\([ \t]*\)/.exec(this.#text.slice(this.#at, this.#at + 200));
        if (name !== null || word === 'function')
            return this.#function(name, line);
        if (OPENERS.has(word))
            return this.#compound(word, line);
        if (this.#isCloser())
            return undefined;
        return this.#simple(line);
    }
    #group(bracket, line) {
        this.#advance(1);
        const end = bracket === '(' ? ')' : '}';
        const body = this.#list(() => (end === ')' ? this.#peek(')') : this.#bareWord() === '}'));
        this.#expect(end);
        return this.#closed({
            line,
            keyword: bracket,
            name: undefined,
            words: [],
            conditions: [],
            bodies: [body],
        });
    }
    #function(found, line) {
        const name = found?.[1] ?? this.#bareWord();
        this.#advance(found?.[0].length ?? name.length);
        this.#skipBreaks({ semicolons: false });
        const body = this.#command();
        if (body === undefined)
            this.#isBroken = true;
        const pipeline = { isNegated: false, commands: body === undefined ? [] : [body] };
        const list = [{ parts: [{ joinedBy: undefined, pipeline }], isBackground: false }];
        return {
            kind: 'compound',
            line,
            keyword: 'function',
            name,
            words: [],
            conditions: [],
            bodies: [list],
            redirections: [],
        };
    }
    #compound(word, line) {
        this.#advance(word.length);
        const conditions = [];
        const bodies = [];
        const words = [];
        const until = (...words) => this.#list(() => words.includes(this.#bareWord()));
        if (word === 'if') {
            for (let next = 'if'; next === 'if' || next === 'elif';) {
                conditions.push(until('then'));
                this.#expect('then');
                bodies.push(until('elif', 'else', 'fi'));
                next = this.#bareWord();
                this.#advance(next.length);
                if (next === 'else') {
                    bodies.push(until('fi'));
                    this.#expect('fi');
                }
                if (next === '')
                    this.#giveUp();
            }
        }
        else if (word === 'case') {
            this.#caseArms(bodies, words);
        }
        else if (word === 'for' || word === 'select') {
            this.#skipBlanks();
            if (this.#arithmeticEnd(0) !== undefined)
                this.#arithmetic(line);
            else
                this.#wordsUntilBreak(words);
            this.#skipBreaks();
            this.#expect('do');
            bodies.push(until('done'));
            this.#expect('done');
        }
        else {
            conditions.push(until('do'));
            this.#expect('do');
            bodies.push(until('done'));
            this.#expect('done');
        }
        const keyword = word === 'select' ? 'for' : word;
        return this.#closed({ line, keyword, name: undefined, words, conditions, bodies });
    }
    #caseArms(bodies, words) {
        this.#skipBlanks();
        words.push(this.#word() ?? EMPTY);
        this.#skipBreaks();
        this.#expect('in');
        for (;;) {
            this.#skipBreaks();
            if (this.#at >= this.#text.length || this.#bareWord() === 'esac')
                break;
            if (this.#peek('('))
                this.#advance(1);
            // The pattern: words and `|` up to the bracket.
            while (this.#at < this.#text.length && !this.#peek(')') && !this.#peek('\n')) {
                this.#skipBlanks();
                if (this.#peek('|'))
                    this.#advance(1);
                else if (this.#word() === undefined)
                    break;
            }
            this.#expect(')');
            bodies.push(this.#list(() => this.#peek(';;') || this.#peek(';&') || this.#bareWord() === 'esac'));
            if (this.#peek(';;'))
                this.#advance(this.#peek(';;&') ? 3 : 2);
            else if (this.#peek(';&'))
                this.#advance(2);
            if (this.#isBroken)
                break;
        }
        this.#expect('esac');
    }
    #closed(command) {
        const redirections = [];
        for (;;) {
            this.#skipBlanks();
            const redirection = this.#redirection();
            if (redirection === undefined)
                break;
            redirections.push(redirection);
        }
        return { kind: 'compound', ...command, redirections };
    }
    #simple(line) {
        const assignments = [];
        const words = [];
        const redirections = [];
        for (;;) {
            this.#skipBlanks();
            const redirection = this.#redirection();
            if (redirection !== undefined) {
                redirections.push(redirection);
                continue;
            }
            const assignment = words.length === 0 ? ASSIGNMENT.exec(this.#rest(200)) : null;
            if (assignment !== null) {
                this.#advance(assignment[0].length);
                if (assignment[2] === '+=')
                    this.#bash('+=');
                assignments.push({ name: assignment[1], value: this.#assigned() });
                continue;
            }
            const word = this.#word();
            if (word === undefined)
                break;
            words.push(word);
            // `declare -A x=(…)` and `export x=(…)`
            if (this.#peek('(') && /^[A-Za-z_]\w*\+?=$/.test(word.text))
                this.#assigned();
        }
        if (assignments.length === 0 && words.length === 0 && redirections.length === 0)
            return undefined;
        this.#noteBash(words, line);
        return { kind: 'simple', line, assignments, words, redirections };
    }
    /** A value after `=`, which can be empty or an array. */
    #assigned() {
        if (!this.#peek('('))
            return this.#word() ?? EMPTY;
        this.#bash('an array');
        this.#advance(1);
        while (this.#at < this.#text.length && !this.#peek(')')) {
            this.#skipBreaks();
            if (!this.#peek(')') && this.#word() === undefined)
                break;
        }
        this.#expect(')');
        return EMPTY;
    }
    #noteBash(words, line) {
        const [name, ...rest] = words.map(({ text }) => text);
        if (name === undefined)
            return;
        const note = (what) => this.#bashisms.push({ what, line });
        if (BASH_COMMANDS.has(name))
            note(name);
        if ((name === '[' || name === 'test') && rest.includes('=='))
            note('== within [ ]');
        if (name === 'set' && rest.includes('pipefail'))
            note('set -o pipefail');
        if (name === 'read' && rest.some((word) => /^-[adnNpstu]/.test(word)))
            note(`read ${rest[0]}`);
    }
    #doubleBracket(line) {
        this.#bash('[[');
        const words = [];
        const start = this.#at;
        // Operators within it are no operators of the shell.
        while (this.#at < this.#text.length) {
            this.#skipBreaks();
            if (this.#bareWord() === ']]') {
                this.#advance(2);
                return { kind: 'simple', line, assignments: [], words, redirections: [] };
            }
            const before = this.#at;
            const word = this.#word();
            if (word !== undefined)
                words.push(word);
            if (this.#at === before)
                this.#advance(1);
        }
        this.#isBroken = start !== this.#at;
        return { kind: 'simple', line, assignments: [], words, redirections: [] };
    }
    /** `((…))`: nothing in it is a command. */
    #arithmetic(line) {
        this.#bash('((…))');
        this.#advance((this.#arithmeticEnd(0) ?? this.#text.length) - this.#at);
        const word = { text: '((', isQuoted: false, substitutions: [] };
        return { kind: 'simple', line, assignments: [], words: [word], redirections: [] };
    }
    /** Where `((` is closed by `))`; otherwise it is two subshells. @param skipped characters before it */
    #arithmeticEnd(skipped) {
        const start = this.#at + skipped;
        if (!this.#text.startsWith('((', start))
            return undefined;
        let depth = 2;
        for (let at = start + 2; at < this.#text.length; at++) {
            if (this.#text[at] === '(')
                depth++;
            else if (this.#text[at] === ')' && --depth === 1)
                return this.#text[at + 1] === ')' ? at + 2 : undefined;
        }
        return undefined;
    }
    #wordsUntilBreak(words) {
        for (;;) {
            this.#skipBlanks();
            const word = this.#word();
            if (word === undefined)
                return;
            words.push(word);
        }
    }
    #redirection() {
        REDIRECTION.lastIndex = this.#at;
        const operator = REDIRECTION.exec(this.#text)?.[0];
        if (operator === undefined)
            return undefined;
        // `<(…)` and `>(…)` are words.
        if (/^[<>]$/.test(operator) && this.#text[this.#at + 1] === '(')
            return undefined;
        this.#advance(operator.length);
        const kind = operator.replace(/^\d+/, '');
        if (kind === '<<<' || kind === '&>' || kind === '&>>')
            this.#bash(kind);
        this.#skipBlanks();
        const target = this.#word() ?? EMPTY;
        if (kind === '<<' || kind === '<<-')
            this.#heredocs.push({ end: target.text, stripsTabs: kind === '<<-', line: this.#line });
        return { operator, target };
    }
    /** @returns undefined where no word starts */
    #word() {
        const substitutions = [];
        let text = '';
        let isQuoted = false;
        const start = this.#at;
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at];
            if (/[\s;&|)]/.test(character))
                break;
            if ((character === '<' || character === '>') && this.#text[this.#at + 1] === '(') {
                this.#bash(`${character}(…)`);
                this.#advance(2);
                substitutions.push(this.#substitution(')', '$('));
                text += `${character}(…)`;
                continue;
            }
            if (character === '<' || character === '>' || (character === '(' && !/[?*+@!]$/.test(text)))
                break;
            if (character === '(') {
                // An extended glob.
                const end = this.#text.indexOf(')', this.#at);
                text += this.#take(end === -1 ? 1 : end + 1 - this.#at);
                continue;
            }
            if (character === "'") {
                isQuoted = true;
                text += this.#quoted("'", substitutions);
            }
            else if (character === '"') {
                isQuoted = true;
                text += this.#quoted('"', substitutions);
            }
            else if (character === '\\') {
                isQuoted = true;
                this.#advance(1);
                const next = this.#take(1);
                if (next !== '\n')
                    text += next;
            }
            else if (character === '$' || character === '`') {
                text += this.#expansion(substitutions);
            }
            else {
                text += this.#take(1);
            }
        }
        return this.#at === start ? undefined : { text, isQuoted, substitutions };
    }
    #quoted(quote, substitutions) {
        const line = this.#line;
        let text = '';
        this.#advance(1);
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at];
            if (character === quote) {
                this.#advance(1);
                return text;
            }
            if (quote === '"' && character === '\\') {
                this.#advance(1);
                const next = this.#take(1);
                if (next !== '\n')
                    text += /["\\$`]/.test(next) ? next : `\\${next}`;
            }
            else if (quote === '"' && (character === '$' || character === '`')) {
                text += this.#expansion(substitutions);
            }
            else {
                text += this.#take(1);
            }
        }
        this.#leftOpen(quote, line);
        return text;
    }
    /** `$NAME`, `${…}`, `$(…)`, `$((…))`, `$'…'` and backticks. */
    #expansion(substitutions) {
        const start = this.#at;
        const line = this.#line;
        const arithmetic = this.#arithmeticEnd(1);
        if (this.#peek('$') && arithmetic !== undefined)
            return this.#take(arithmetic - start);
        if (this.#peek('$(')) {
            this.#advance(2);
            substitutions.push(this.#substitution(')', '$('));
            return this.#text.slice(start, this.#at);
        }
        if (this.#peek('`')) {
            const end = /(?:\\[\s\S]|[^\\`])*`/y;
            end.lastIndex = this.#at + 1;
            const found = end.exec(this.#text)?.[0];
            if (found === undefined) {
                this.#leftOpen('`', line);
                return this.#take(this.#text.length - this.#at);
            }
            const inner = parseShell(found.slice(0, -1).replace(/\\([\\`$])/g, '$1'));
            substitutions.push(shifted(inner.body, line));
            if (inner.isBroken)
                this.#isBroken = true;
            return this.#take(found.length + 1);
        }
        if (this.#peek('${'))
            return this.#braces(substitutions);
        if (this.#peek("$'")) {
            this.#bash("$'…'");
            const end = /(?:\\[\s\S]|[^\\'])*'/y;
            end.lastIndex = this.#at + 2;
            return this.#take((end.exec(this.#text)?.[0].length ?? 0) + 2);
        }
        const name = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])?/y;
        name.lastIndex = this.#at;
        return this.#take(name.exec(this.#text)[0].length);
    }
    #braces(substitutions) {
        const start = this.#at;
        const line = this.#line;
        this.#advance(2);
        if (++this.#depth > MAX_DEPTH)
            this.#giveUp();
        while (this.#at < this.#text.length && !this.#peek('}')) {
            const character = this.#text[this.#at];
            if (character === '"' || character === "'")
                this.#quoted(character, substitutions);
            else if (character === '\\')
                this.#advance(2);
            else if (character === '$' || character === '`')
                this.#expansion(substitutions);
            else
                this.#advance(1);
        }
        this.#depth--;
        if (this.#at >= this.#text.length)
            this.#leftOpen('${', line);
        this.#advance(1);
        const text = this.#text.slice(start, this.#at);
        if (/^\$\{(?:!|[A-Za-z_]\w*(?:\[|\/|\^|,|:(?![-=?+]))|#?[A-Za-z_]\w*\[)/.test(text))
            this.#bash(text);
        return text;
    }
    #substitution(end, what) {
        const line = this.#line;
        const list = this.#list(() => this.#peek(end));
        if (this.#peek(end))
            this.#advance(1);
        else
            this.#leftOpen(what, line);
        return list;
    }
    /** The letters here, up to where a word of the grammar would end. */
    #bareWord() {
        const found = /^(?:\[\[|\]\]|[{}]|[A-Za-z_]\w*)(?=[\s;&|()<>]|$)/.exec(this.#rest(80));
        return found?.[0] ?? '';
    }
    #isCloser() {
        return CLOSERS.has(this.#bareWord());
    }
    #expect(text) {
        this.#skipBlanks();
        if (this.#peek(text))
            this.#advance(text.length);
        else
            this.#isBroken = true;
    }
    #skipBlanks() {
        for (;;) {
            if (this.#peek(' ') || this.#peek('\t'))
                this.#advance(1);
            else if (this.#peek('\\\n'))
                this.#advance(2);
            else if (this.#peek('#')) {
                const end = this.#text.indexOf('\n', this.#at);
                this.#advance((end === -1 ? this.#text.length : end) - this.#at);
            }
            else
                return;
        }
    }
    #skipBreaks({ semicolons = true } = {}) {
        for (;;) {
            this.#skipBlanks();
            if (this.#peek('\n')) {
                this.#advance(1);
                this.#skipHeredocs();
            }
            else if (semicolons && this.#peek(';') && !this.#peek(';;') && !this.#peek(';&'))
                this.#advance(1);
            else
                return;
        }
    }
    #skipHeredocs() {
        const waiting = this.#heredocs;
        this.#heredocs = [];
        for (const { end, stripsTabs, line } of waiting) {
            let isEnded = false;
            while (!isEnded && this.#at < this.#text.length) {
                const next = this.#text.indexOf('\n', this.#at);
                const written = this.#text.slice(this.#at, next === -1 ? this.#text.length : next);
                isEnded = (stripsTabs ? written.replace(/^\t+/, '') : written) === end;
                this.#advance(written.length + (next === -1 ? 0 : 1));
            }
            if (!isEnded)
                this.#leftOpen('<<', line);
        }
    }
    #peek(text) {
        return this.#text.startsWith(text, this.#at);
    }
    #rest(length) {
        return this.#text.slice(this.#at, this.#at + length);
    }
    #take(length) {
        const text = this.#rest(length);
        this.#advance(length);
        return text;
    }
    #advance(length) {
        const end = Math.min(this.#text.length, this.#at + length);
        for (; this.#at < end; this.#at++)
            if (this.#text[this.#at] === '\n')
                this.#line++;
    }
    #bash(what) {
        this.#bashisms.push({ what, line: this.#line });
    }
    #leftOpen(what, line) {
        this.#isBroken = true;
        this.#unterminated ??= { what, line };
    }
    #giveUp() {
        this.#isBroken = true;
        this.#advance(this.#text.length);
    }
}
const EMPTY = { text: '', isQuoted: false, substitutions: [] };
const BASH_COMMANDS = new Set([
    'source',
    'declare',
    'typeset',
    'mapfile',
    'readarray',
    'pushd',
    'popd',
    'shopt',
    'let',
]);
/** The lines of commands that were read as a text of their own. */
function shifted(list, by) {
    if (by === 0)
        return list;
    return JSON.parse(JSON.stringify(list), (key, value) => key === 'line' && typeof value === 'number' ? value + by : value);
}
const OUTSIDE = {
    isPiped: false,
    isSubstituted: false,
    isInSubshell: false,
    isInFunction: false,
    isConditional: false,
};
/** Every simple command of a list, in the order of the text; those of a substitution before the one that it is part of. */
function commandsOf(list, around = OUTSIDE) {
    return list.flatMap(({ parts }) => parts.flatMap(({ pipeline, joinedBy }) => pipeline.commands.flatMap((command, index) => {
        const isInPipe = pipeline.commands.length > 1;
        const here = {
            ...around,
            isPiped: around.isPiped || index < pipeline.commands.length - 1,
            isInSubshell: around.isInSubshell || isInPipe,
            isConditional: around.isConditional || joinedBy !== undefined,
        };
        return command.kind === 'simple' ? ofSimple(command, here) : ofCompound(command, here);
    })));
}
function ofSimple(command, here) {
    const values = [
        ...command.assignments.map(({ value }) => value),
        ...command.words,
        ...command.redirections.map(({ target }) => target),
    ];
    const within = substituted(values, here);
    const [name = '', ...args] = withoutPrefixes(command.words.map(({ text }) => text));
    return [...within, { command, name: name.replace(/^.*\//, ''), args, ...here }];
}
function substituted(words, here) {
    return words.flatMap(({ substitutions }) => substitutions.flatMap((inner) => commandsOf(inner, { ...here, isSubstituted: true, isInSubshell: true })));
}
/** `sudo -E env A=b npm ci` runs npm. */
function withoutPrefixes(words) {
    let rest = words;
    for (;;) {
        const [first = '', ...others] = rest;
        if (!['sudo', 'env', 'command', 'exec', 'time', 'nohup', 'nice'].includes(first))
            return rest;
        const start = others.findIndex((word) => !word.startsWith('-') && !ASSIGNMENT.test(word));
        if (start === -1)
            return rest;
        rest = others.slice(start);
    }
}
function ofCompound(command, here) {
    const isCapturing = here.isPiped || command.redirections.some(({ operator }) => operator.includes('>'));
    const inner = {
        ...here,
        isPiped: isCapturing,
        isInSubshell: here.isInSubshell || command.keyword === '(',
        isInFunction: here.isInFunction || command.keyword === 'function',
    };
    const conditional = {
        ...inner,
        isConditional: inner.isConditional || !'{('.includes(command.keyword),
    };
    return [
        ...substituted(command.words, here),
        ...command.conditions.flatMap((list) => commandsOf(list, { ...inner, isConditional: true })),
        ...command.bodies.flatMap((list) => commandsOf(list, conditional)),
    ];
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/export-masks.js

/** Their failure is no news, or cannot be. */
const HARMLESS = new Set('echo printf date pwd basename dirname sed awk cut tr head tail sort uniq wc whoami hostname uname nproc'.split(' '));
/** @see POSIX.1-2024, "Shell Command Language": the status of a command is not that of a substitution in its words */
const exportMasks = {
    id: 'export-masks',
    severity: 'warning',
    summary: 'export X=$(…) succeeds although what is in it fails: assign first, export then.',
    *find({ items }) {
        for (const item of items) {
            for (const { command, name } of item.commands) {
                if (!['export', 'readonly', 'declare', 'local', 'typeset'].includes(name))
                    continue;
                const masked = command.words.find(({ text, substitutions }) => /^[A-Za-z_]\w*=/.test(text) && substitutions.some((list) => canFail(list)));
                if (masked === undefined)
                    continue;
                const variable = masked.text.replace(/=[\s\S]*/, '');
                yield {
                    line: item.lineOf(command.line),
                    message: `${name} ${variable}=$(…) succeeds although the command in it fails`,
                    remedy: `Write ${variable}="$(…)" && ${name} ${variable}`,
                };
            }
        }
    },
};
/** The status of a substitution is that of its last command. */
function canFail(list) {
    const last = commandsOf(list).findLast(({ isSubstituted }) => !isSubstituted);
    return last !== undefined && !HARMLESS.has(last.name);
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/gate-order.js

const gateOrder = {
    id: 'gate-order',
    severity: 'error',
    summary: 'A package is installed, or a credential asked for, before the gate has judged the lockfiles.',
    *find({ items }) {
        const commands = eachCommand(items.filter(({ section }) => section === 'commands'));
        const gate = commands.findIndex(({ command }) => isGate(command));
        for (const { command, line } of commands.slice(0, Math.max(gate, 0))) {
            const what = isInstall(command)
                ? 'installs packages'
                : getsCredential(command)
                    ? 'asks for a credential'
                    : undefined;
            if (what === undefined)
                continue;
            yield {
                line,
                message: `${command.name} ${what} before the gate in line ${commands[gate].line}`,
                remedy: 'Move it behind the gate',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/inline-length.js
/** Of a buildspec that is given inline; a file in the source has no such limit. Observed, not documented. */
const MAX_INLINE_CHARACTERS = 25_600;
const inlineLength = {
    id: 'inline-length',
    severity: 'warning',
    summary: 'The file has more than 25,600 characters: it cannot be given inline.',
    *find({ text }) {
        if (text.length <= MAX_INLINE_CHARACTERS)
            return;
        yield {
            line: 1,
            message: `it has ${text.length} characters, and inline CodeBuild takes ${MAX_INLINE_CHARACTERS}`,
            remedy: 'Keep it as a file in the source, or move commands into scripts',
        };
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lambda-limits.js

/** Lambda compute runs no longer. @see AWS CodeBuild user guide, "Run builds on AWS Lambda compute" */
const MAX_MINUTES = 15;
const NEEDS_ROOT = new Set([
    'sudo',
    'yum',
    'dnf',
    'apt',
    'apt-get',
    'apk',
    'rpm',
    'dpkg',
    'systemctl',
    'service',
]);
const NEEDS_DOCKER = new Set(['docker', 'dockerd', 'docker-compose', 'podman']);
/** Programs by the runtime that they need. An image for Lambda has one. */
const RUNTIME_OF = {
    node: 'nodejs',
    npm: 'nodejs',
    npx: 'nodejs',
    yarn: 'nodejs',
    'codeartifact-gate': 'nodejs',
    python: 'python',
    python3: 'python',
    pip: 'python',
    pip3: 'python',
    java: 'java',
    mvn: 'java',
    gradle: 'java',
    go: 'golang',
    dotnet: 'dotnet',
    ruby: 'ruby',
    bundle: 'ruby',
    cargo: 'rust',
    rustup: 'rust',
};
const lambdaLimits = {
    id: 'lambda-limits',
    severity: 'error',
    summary: 'Lambda compute is asked for what it has not: root, docker, a cache, more than 15 minutes, a second runtime.',
    *find(subject) {
        const { compute, context, mapping, lineOf, items } = subject;
        if (compute !== 'lambda')
            return;
        if (context.timeout !== undefined && context.timeout > MAX_MINUTES)
            yield {
                line: 1,
                message: `a timeout of ${context.timeout} minutes is more than the ${MAX_MINUTES} of Lambda compute`,
                remedy: 'Shorten it, or take another compute',
            };
        if (Object.keys(mapping('cache')).length > 0)
            yield { line: lineOf('cache'), message: 'Lambda compute has no cache', remedy: 'Take it out' };
        for (const path of [['run-as'], ...subject.phases.map(({ name }) => ['phases', name, 'run-as'])]) {
            if (subject.texts(...path).length === 0)
                continue;
            yield {
                line: lineOf(...path),
                message: 'Lambda compute has one user, which is not root',
                remedy: 'Take it out',
            };
        }
        if (Object.hasOwn(mapping('phases', 'install', 'runtime-versions'), 'rust'))
            yield {
                line: lineOf('phases', 'install', 'runtime-versions', 'rust'),
                message: 'no image for Lambda compute has rust',
                remedy: 'Take another compute',
            };
        for (const { command, line } of eachCommand(items)) {
            const first = command.command.words[0]?.text.replace(/^.*\//, '') ?? '';
            yield* judge(first === 'sudo' ? first : command.name, line, subject);
        }
    },
};
function* judge(name, line, { image, context }) {
    if (NEEDS_ROOT.has(name))
        yield {
            line,
            message: `${name} needs root, which Lambda compute has not`,
            remedy: 'Use an image that brings it',
        };
    if (NEEDS_DOCKER.has(name))
        yield { line, message: `Lambda compute cannot run ${name}`, remedy: 'Take another compute' };
    const runtime = Object.hasOwn(RUNTIME_OF, name) ? RUNTIME_OF[name] : undefined;
    if (runtime === undefined || image === undefined || Object.hasOwn(image.runtimes, runtime))
        return;
    // What cannot be there is told once for rust, and here for what is of another image.
    yield {
        line,
        message: `${context.image} has no ${runtime}, which ${name} needs`,
        remedy: 'Choose an image that has it, or another compute',
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/literal-expansion.js
/** @see AWS CodeBuild user guide, "env/variables": values are taken as they are */
const literalExpansion = {
    id: 'literal-expansion',
    severity: 'warning',
    summary: 'A value of env.variables holds $NAME or $(…), which is not expanded there; an error for PATH.',
    *find({ variables }) {
        for (const { name, value, line } of variables) {
            const found = /\$\{?[A-Za-z_]\w*\}?|\$\(/.exec(String(value))?.[0];
            if (found === undefined)
                continue;
            const isPath = name === 'PATH';
            yield {
                line,
                ...(isPath ? { severity: 'error' } : {}),
                message: isPath
                    ? `PATH would be the text ${found}… itself, and no program would be found`
                    : `${name} holds ${found} as text: nothing is expanded here`,
                remedy: 'Write export in a command instead',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lone-set.js
const loneSet = {
    id: 'lone-set',
    severity: 'warning',
    summary: 'An item that only sets options of the shell: they end with it.',
    *find({ items }) {
        for (const item of items) {
            const options = item.commands.filter(({ name, args }) => name === 'set' && /^[-+]/.test(args[0] ?? ''));
            if (options.length === 0 || options.length < item.commands.length)
                continue;
            yield {
                line: item.line,
                message: `'${item.text.trim().slice(0, 40)}' ends with its own item and does nothing for the next`,
                remedy: 'Begin the items of several lines with it; a failed item ends the phase anyway',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lost-state.js
/**
 * Each item is a script of its own, which gets the variables and the working directory of the one before. The
 * documentation speaks of one shell; what build logs show is this.
 */
const lostState = {
    id: 'lost-state',
    severity: 'warning',
    summary: 'A function, array, alias or trap of one item is used in a later one, which need not have it.',
    *find({ items }) {
        const users = usersOf(items);
        for (const [index, item] of items.entries()) {
            for (const { name, line, kind } of definedIn(item)) {
                const user = users.get(`${kind === 'array' ? 'array' : 'command'} ${name}`)?.find((at) => at > index);
                if (user === undefined)
                    continue;
                yield {
                    line: items[user].line,
                    message: `the ${kind} ${name} was defined in line ${item.lineOf(line)}, in another item, and need not exist here`,
                    remedy: 'Put both into one item, or the code into a script file',
                };
            }
            yield* lostTraps(item);
        }
    },
};
function definedIn({ script, commands }) {
    const functions = functionsOf(script.body).map(({ name, line }) => ({
        name,
        line,
        kind: 'function',
    }));
    const aliases = commands
        .filter(({ name }) => name === 'alias')
        .flatMap(({ args, command }) => args
        .filter((word) => word.includes('='))
        .map((word) => ({ name: word.replace(/=[\s\S]*/, ''), line: command.line, kind: 'alias' })));
    const arrays = commands
        .filter(({ name, args }) => /^(?:declare|typeset|mapfile|readarray)$/.test(name) && /[aA]|^[^-]/.test(args[0] ?? ''))
        .map(({ name, args, command }) => ({
        name: (args.find((word) => !word.startsWith('-')) ?? '').replace(/=[\s\S]*/, ''),
        line: command.line,
        kind: 'array',
        isArray: name !== 'declare' || /^-[a-z]*[aA]/.test(args[0] ?? ''),
    }))
        .filter(({ name, isArray }) => isArray && name !== '');
    const literal = [...script.bashisms]
        .filter(({ what }) => what === 'an array')
        .flatMap(({ line }) => arrayAt(commands, line));
    return [...functions, ...aliases, ...arrays, ...literal];
}
function arrayAt(commands, line) {
    return commands
        .filter(({ command }) => command.line === line)
        .flatMap(({ command }) => command.assignments
        .filter(({ value }) => value.text === '')
        .map(({ name }) => ({ name, line, kind: 'array' })));
}
function functionsOf(list) {
    const inCommand = (command) => {
        if (command.kind === 'simple')
            return [];
        if (command.keyword === 'function' && command.name !== undefined)
            return [{ name: command.name, line: command.line }];
        return command.keyword === '(' ? [] : command.bodies.flatMap((body) => functionsOf(body));
    };
    return list.flatMap(({ parts }) => parts.flatMap(({ pipeline }) => pipeline.commands.flatMap(inCommand)));
}
/** Which items use a command or array that they do not define themselves, by its kind and name. */
function usersOf(items) {
    const users = new Map();
    for (const [index, item] of items.entries()) {
        const own = new Set(functionsOf(item.script.body).map(({ name }) => name));
        const commands = item.commands.filter(({ name }) => !own.has(name)).map(({ name }) => `command ${name}`);
        const arrays = [...item.text.matchAll(/\$\{#?([A-Za-z_]\w*)\[/g)].map(([, name]) => `array ${name}`);
        for (const key of new Set([...commands, ...arrays])) {
            const known = users.get(key);
            if (known === undefined)
                users.set(key, [index]);
            else
                known.push(index);
        }
    }
    return users;
}
function* lostTraps(item) {
    const trap = item.commands.find(({ name, args }) => name === 'trap' && args.length > 1);
    if (trap === undefined || item.commands.some(({ name }) => name !== 'trap' && name !== 'set'))
        return;
    yield {
        line: item.lineOf(trap.command.line),
        message: 'the trap ends with its own item, before the next one begins',
        remedy: 'Clean up in the finally block of the phase',
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/masked-failure.js

/** Only the last exit code of an item counts. @see AWS CodeBuild user guide, "Build specification reference": commands */
const maskedFailure = {
    id: 'masked-failure',
    severity: 'warning',
    summary: 'A command in an item of several fails without failing the item: join them with &&, or begin with set -e.',
    *find({ items }) {
        for (const item of items) {
            if (item.section === 'finally' || item.script.isBroken)
                continue;
            const [first] = masked(item.script.body, false);
            if (first !== undefined)
                yield foundAt(item, first);
        }
    },
};
function foundAt(item, { line, words, assignments }) {
    const texts = words.slice(0, 2).map(({ text }) => text);
    const shown = texts.length > 0 ? texts.join(' ') : `${assignments[0]?.name ?? ''}=…`;
    return {
        line: item.lineOf(line),
        message: `the item goes on when '${shown.slice(0, 60)}' fails, and only its last exit code counts`,
        remedy: 'Join the commands with &&, begin the item with set -e, or make items of them',
    };
}
/** Commands whose exit code nobody sees. @param isLost whether what the list ends with is lost as well */
function* masked(list, isLost) {
    for (const [index, statement] of list.entries()) {
        if (setsErrexit(statement))
            return;
        if (statement.isBackground)
            continue;
        const next = list[index + 1];
        if (next !== undefined && asksStatus(next))
            continue;
        yield* inStatement(statement, isLost || next !== undefined);
    }
}
function* inStatement({ parts }, isLost) {
    // `a || b` says what happens when a fails.
    if (parts.some(({ joinedBy }) => joinedBy === '||'))
        return;
    for (const { pipeline } of parts) {
        const command = pipeline.commands.at(-1);
        if (command !== undefined && !pipeline.isNegated)
            yield* inCommand(command, isLost);
    }
}
function* inCommand(command, isLost) {
    if (command.kind === 'simple') {
        if (isLost && masked_failure_canFail(command))
            yield command;
        return;
    }
    if (command.keyword === 'function')
        return;
    const isLoop = ['for', 'while', 'until'].includes(command.keyword);
    // Of a loop only the last round counts.
    for (const body of command.bodies)
        yield* masked(body, isLost || isLoop);
}
/** `npm test` and then `if [ $? -ne 0 ]`. */
function asksStatus(statement) {
    return commandsOf([statement]).some(({ command }) => [...command.words, ...command.assignments.map(({ value }) => value)].some(({ text }) => text.includes('$?')));
}
function setsErrexit({ parts }) {
    return parts.some(({ pipeline }) => pipeline.commands.some((command) => command.kind === 'simple' &&
        command.words[0]?.text === 'set' &&
        command.words.some(({ text }) => /^-[a-z]*e/.test(text) || text === 'errexit')));
}
/** Commands that cannot fail, or whose failure changes nothing. */
const masked_failure_HARMLESS = new Set(('echo printf export unset set shift true : exit return break continue [ test [[ (( local declare readonly typeset ' +
    'shopt umask trap sleep date pwd ls cat which type hash env printenv whoami id uname df free time wait kill ' +
    'alias unalias history touch rm mkdir chmod clear tree du ps nproc sed awk cut tr head tail sort uniq wc tee dirname basename grep').split(' '));
function masked_failure_canFail({ words, assignments }) {
    const name = words[0]?.text.replace(/^.*\//, '');
    if (name === undefined) {
        return assignments.some(({ value }) => value.substitutions.length > 0);
    }
    if (name === 'command' && words[1]?.text === '-v')
        return false;
    if (words.some(({ text }) => ['--version', '-version', '-v'].includes(text)))
        return false;
    if (name === 'cd')
        return false;
    return !masked_failure_HARMLESS.has(name);
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/on-failure-compute.js
/** @see AWS CodeBuild user guide, "Build specification reference": phases/on-failure */
const onFailureCompute = {
    id: 'on-failure-compute',
    severity: 'error',
    summary: 'on-failure is used on Lambda compute or a reserved fleet, which do not have it.',
    *find({ phases, compute, lineOf }) {
        if (compute !== 'lambda' && compute !== 'reserved')
            return;
        const where = compute === 'lambda' ? 'Lambda compute' : 'reserved fleets';
        for (const { name, fields } of phases) {
            if (!Object.hasOwn(fields, 'on-failure'))
                continue;
            yield {
                line: lineOf('phases', name, 'on-failure'),
                message: `on-failure is not supported on ${where}`,
                remedy: 'Take it out',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/public-index.js

const ADDED = /^--extra-index-url$|^--find-links$|^--index$/;
const REPLACED = /^(?:--index-url|-i|--default-index|--registry|--source|--repository-url)$/;
/** A host of CodeArtifact, this machine, or a variable. */
const OWN = /^https?:\/\/(?:[^/@]*@)?(?:[^/]*codeartifact[^/]*|127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)|\$/;
const publicIndex = {
    id: 'public-index',
    severity: 'error',
    summary: 'A command installs from elsewhere than CodeArtifact, or from an index besides: a name can come from either.',
    *find(subject) {
        const isHolder = holdsCredential(subject);
        for (const { command, line } of eachCommand(subject.items)) {
            if (!isInstall(command) && !isPublish(command))
                continue;
            for (const { flag, value } of flagsOf(command.args)) {
                const isAdded = ADDED.test(flag);
                if (!isAdded && !(isHolder && REPLACED.test(flag)))
                    continue;
                if (!/^https?:/.test(value)
                    ? !isAdded || !value.includes('$') || flag === '--find-links'
                    : !isAdded && OWN.test(value))
                    continue;
                yield {
                    line,
                    message: isAdded
                        ? `with ${flag} a package comes from whichever index has the higher version`
                        : `${flag} names an address that is not CodeArtifact's`,
                    remedy: isAdded
                        ? 'Take it out, and give the repository an upstream or an external connection instead'
                        : 'Take it out: the login has told the client where to look',
                };
                break;
            }
        }
    },
};
function flagsOf(args) {
    return args
        .filter((word) => word.startsWith('-'))
        .map((word) => {
        const [flag = '', ...rest] = word.split('=');
        return { flag, value: rest.length > 0 ? rest.join('=') : (args[args.indexOf(word) + 1] ?? '') };
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/publish-guard.js

const SUCCEEDING = 'CODEBUILD_BUILD_SUCCEEDING';
/** @see AWS CodeBuild user guide, "Build phase transitions": post_build runs although build has failed */
const publishGuard = {
    id: 'publish-guard',
    severity: 'error',
    summary: 'post_build publishes without asking in the same item whether the build has succeeded: it runs after a failed one too.',
    *find({ phases }) {
        const phase = phases.find(({ name }) => name === 'post_build');
        if (phase === undefined)
            return;
        const items = [...phase.commands, ...phase.finally];
        for (const [index, item] of items.entries()) {
            const publish = item.commands.find(isPublish);
            if (publish === undefined)
                continue;
            const guard = item.text.indexOf(SUCCEEDING);
            if (guard !== -1 && item.text.slice(0, guard).split('\n').length - 1 <= publish.command.line)
                continue;
            const isElsewhere = items.slice(0, index).some(({ text }) => text.includes(SUCCEEDING));
            yield {
                line: item.lineOf(publish.command.line),
                message: isElsewhere
                    ? 'the question whether the build has succeeded stands in an item of its own, whose exit ends that item alone'
                    : 'post_build runs after a failed build too, and would publish',
                remedy: `Write if [ "\${${SUCCEEDING}:-0}" = 1 ]; then …; fi around it, in one item`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/publish-phase.js

const publishPhase = {
    id: 'publish-phase',
    severity: 'error',
    summary: 'Something is published before post_build; a warning in build, where what follows may still fail.',
    *find({ items }) {
        for (const { item, command, line } of eachCommand(items)) {
            if (item.phase === 'post_build' || !isPublish(command))
                continue;
            yield {
                line,
                ...(item.phase === 'build' ? { severity: 'warning' } : {}),
                message: `${item.phase} publishes, before everything of the build has succeeded`,
                remedy: 'Move it to post_build, behind CODEBUILD_BUILD_SUCCEEDING',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/ref-in-cache-key.js

const REF_COMMAND = /\bgit\s+(?:branch|symbolic-ref|describe|rev-parse\s+--abbrev-ref|name-rev)\b/;
const refInCacheKey = {
    id: 'ref-in-cache-key',
    severity: 'error',
    summary: 'The name of a branch or tag is part of a cache key: whoever names one chooses which cache to write.',
    *find({ texts }) {
        for (const path of [
            ['cache', 'key'],
            ['cache', 'fallback-keys'],
        ]) {
            for (const { text, line } of texts(...path)) {
                if (!REF_VARIABLE.test(text) && !REF_COMMAND.test(text))
                    continue;
                yield {
                    line,
                    message: `${path[1]} holds a name that whoever opens a pull request chooses`,
                    remedy: "Use the content alone, as in 'npm-$(codebuild-hash-files package-lock.json)'",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/ref-in-eval.js

const refInEval = {
    id: 'ref-in-eval',
    severity: 'error',
    summary: 'The name of a branch or tag is read as shell text, by eval or sh -c: it can be any command.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            const isEval = command.name === 'eval';
            const isShell = /^(?:ba|da|z)?sh$/.test(command.name) && command.args.some((word) => /^-[a-z]*c$/.test(word));
            if (!isEval && !isShell)
                continue;
            // `sh -c '… "$1"' sh "$REF"` hands it over as a value.
            const script = isEval
                ? command.args.join(' ')
                : (command.args[command.args.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1] ?? '');
            const isExpandedHere = command.command.words.some(({ text }) => script.includes(text) && REF_VARIABLE.test(text));
            if (!REF_VARIABLE.test(script) || !isExpandedHere)
                continue;
            yield {
                line,
                message: `${command.name} reads the name of a branch or tag as commands`,
                remedy: 'Compare the name with case, and use it in double quotes alone',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/remote-script.js
const FETCHES = /^(?:curl|wget)$/;
const SHELLS = /^(?:(?:ba|da|z|k)?sh|python[\d.]*|node|perl|ruby)$/;
const remoteScript = {
    id: 'remote-script',
    severity: 'warning',
    summary: 'What an address serves is run as it comes: curl … | sh.',
    *find({ items }) {
        for (const item of items) {
            const [first] = pipedIntoShell(item.script.body);
            const taken = item.commands.find(({ name, isSubstituted }) => FETCHES.test(name) && isSubstituted && runsSubstitution(item.text));
            const line = first ?? taken?.command.line;
            if (line === undefined)
                continue;
            yield {
                line: item.lineOf(line),
                message: 'what the address serves today is run, unseen and unpinned',
                remedy: 'Keep the script in the repository, or compare its SHA-256 before it runs',
            };
        }
    },
};
function runsSubstitution(text) {
    return /(?:\beval\b|\b(?:ba|da|z)?sh\s+(?:-c\s+"?\$\(|<\()|\bsource\s+<\(|(?:^|[\s;&|])\.\s+<\()/.test(text);
}
/** Lines of pipelines from a download into an interpreter. */
function* pipedIntoShell(list) {
    for (const { parts } of list) {
        for (const { pipeline } of parts) {
            const names = pipeline.commands.map(nameOf);
            const from = names.findIndex((name) => FETCHES.test(name));
            if (from !== -1 && names.slice(from + 1).some((name) => SHELLS.test(name)))
                yield pipeline.commands[from].line;
            for (const command of pipeline.commands) {
                if (command.kind !== 'compound')
                    continue;
                for (const inner of [...command.conditions, ...command.bodies])
                    yield* pipedIntoShell(inner);
            }
        }
    }
}
/** Of an interpreter only where it reads its script from the pipe. */
function nameOf(command) {
    if (command.kind !== 'simple')
        return '';
    const words = command.words.map(({ text }) => text.replace(/^.*\//, ''));
    const rest = words[0] === 'sudo' ? words.slice(1).filter((word) => !word.startsWith('-')) : words;
    const [name = '', ...args] = rest;
    const isFed = !SHELLS.test(name) || /sh$/.test(name) || args.length === 0 || args[0] === '-';
    return isFed ? name : '';
}

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(8855);
;// CONCATENATED MODULE: ./.build/buildspec/lint/runtime-image.js


/** @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images */
const runtimeImage = {
    id: 'runtime-image',
    severity: 'error',
    summary: 'A runtime is none of the image; a warning where only the version is not: it is then downloaded.',
    *find({ mapping, lineOf, image, context }) {
        const path = ['phases', 'install', 'runtime-versions'];
        for (const [runtime, given] of Object.entries(mapping(...path))) {
            const line = lineOf(...path, runtime);
            if (!KNOWN_RUNTIMES.includes(runtime)) {
                yield {
                    line,
                    message: `no image has a runtime ${runtime}`,
                    remedy: (0,nearest/* suggestion */.h)(runtime, KNOWN_RUNTIMES),
                };
                continue;
            }
            if (image === undefined || context.image === undefined)
                continue;
            const versions = Object.hasOwn(image.runtimes, runtime) ? image.runtimes[runtime] : [];
            if (versions.length === 0) {
                yield {
                    line,
                    message: `${context.image} has no ${runtime}`,
                    remedy: `Choose an image that has it, or one of ${Object.keys(image.runtimes).join(', ')}`,
                };
            }
            else if (hasVersion(context.image, runtime, String(given)) === false) {
                yield {
                    line,
                    severity: 'warning',
                    message: `${context.image} does not bring ${runtime} ${String(given)}: the build downloads it from the public network`,
                    remedy: `Choose one of ${versions.join(', ')}`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/runtime-phase.js
/** @see AWS CodeBuild user guide, "Build specification reference": phases/install/runtime-versions */
const runtimePhase = {
    id: 'runtime-phase',
    severity: 'error',
    summary: 'runtime-versions stands in another phase than install, where alone it is known.',
    *find({ phases, lineOf }) {
        for (const { name, fields } of phases) {
            if (name === 'install' || !Object.hasOwn(fields, 'runtime-versions'))
                continue;
            yield {
                line: lineOf('phases', name, 'runtime-versions'),
                message: `runtime-versions is no key of ${name}`,
                remedy: 'Move it to phases.install',
            };
        }
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(2765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
;// CONCATENATED MODULE: ./.build/buildspec/schema.js

/**
 * Buildspec version 0.2: what is well-formed. The types, the validation and the JSON Schema for editors come from here.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild", "Batch build buildspec reference"
 */
/** Phases that hold commands, in their order. */
const PHASES = ['install', 'pre_build', 'build', 'post_build'];
const has = (fields, key) => fields[key] !== undefined;
function oneOf(...keys) {
    return {
        holds: (fields) => keys.filter((key) => has(fields, key)).length === 1,
        json: { oneOf: keys.map((key) => ({ required: [key] })) },
        message: `must have exactly one of ${keys.join(', ')}`,
    };
}
function anyOf(...keys) {
    return {
        holds: (fields) => keys.some((key) => has(fields, key)),
        json: { anyOf: keys.map((key) => ({ required: [key] })) },
        message: `must have ${keys.join(' or ')}`,
    };
}
function notBoth(one, other) {
    return {
        holds: (fields) => !has(fields, one) || !has(fields, other),
        json: { not: { required: [one, other] } },
        message: `cannot have both ${one} and ${other}`,
    };
}
function needs(one, other) {
    return {
        holds: (fields) => !has(fields, one) || has(fields, other),
        json: { dependentRequired: { [one]: [other] } },
        message: `has ${one}, which does nothing without ${other}`,
    };
}
function between(least, most, what) {
    const limit = most === undefined ? {} : { maxProperties: most };
    return {
        holds: (fields) => Object.keys(fields).length >= least && Object.keys(fields).length <= (most ?? Number.POSITIVE_INFINITY),
        json: { ...(least > 0 ? { minProperties: least } : {}), ...limit },
        message: most === undefined ? `must have at least one ${what}` : `can have at most ${most} ${what}s`,
    };
}
/** JSON Schema knows each of the rules, so an editor says the same as this program. */
function ruled(schema, rule) {
    return schema.check(schemas/* refine */.YPB((fields) => rule.holds(fields), rule.message), schemas/* meta */.mIj(rule.json));
}
/** Letters of any case, as a pattern that JSON Schema has as well. */
function anyCase(...words) {
    const spelled = words.map((word) => word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`));
    return new RegExp(`^(?:${spelled.join('|')})$`);
}
const schema_text = schemas/* string */.YjP();
const someText = schema_text.check(api/* _minLength */.m9(1));
const texts = schemas/* union */.KCZ([someText, schemas/* array */.YOg(someText).check(api/* _minLength */.m9(1))]);
const flag = schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['yes', 'no', 'true', 'false'])], 'must be yes or no');
const scalar = schemas/* union */.KCZ([schema_text, schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** A single command is taken for a list of one. */
const commands = schemas/* union */.KCZ([schema_text, schemas/* array */.YOg(schema_text)]);
/** The two that begin with CODEBUILD_ and are the user's to set. */
const OWN_NAMES = 'CONFIG_AUTO_DISCOVER(?:_DIR)?$';
const variableName = schema_text.check(api/* _regex */.Fk(new RegExp(`^(?!CODEBUILD_(?!${OWN_NAMES}))[A-Za-z_][A-Za-z0-9_]*$`), 'must be the name of a variable, and CODEBUILD_ is reserved'));
const exportedName = schema_text.check(api/* _regex */.Fk(/^(?!AWS_)[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable, and none that starts with AWS_ can be exported'));
const variables = schemas/* record */.g1P(variableName, scalar);
/** What CodeBuild calls the formats of reports, in any case. */
const REPORT_FORMATS = [
    'CUCUMBERJSON',
    'JUNITXML',
    'NUNITXML',
    'NUNIT3XML',
    'TESTNGXML',
    'VISUALSTUDIOTRX',
    'CLOVERXML',
    'COBERTURAXML',
    'JACOCOXML',
    'SIMPLECOV',
];
const env = schemas/* strictObject */.rej({
    shell: schemas/* optional */.lqM(schemas/* enum */.k5n(['bash', '/bin/sh', 'powershell.exe', 'cmd.exe'])),
    variables: schemas/* optional */.lqM(variables),
    'parameter-store': schemas/* optional */.lqM(schemas/* record */.g1P(variableName, someText)),
    'secrets-manager': schemas/* optional */.lqM(schemas/* record */.g1P(variableName, someText)),
    'exported-variables': schemas/* optional */.lqM(schemas/* union */.KCZ([exportedName, schemas/* array */.YOg(exportedName)])),
    'git-credential-helper': schemas/* optional */.lqM(flag),
});
/** Of GitHub Actions, which CodeBuild hands it to. */
const step = ruled(schemas/* looseObject */._H3({ name: schemas/* optional */.lqM(schema_text), uses: schemas/* optional */.lqM(someText), run: schemas/* optional */.lqM(schema_text) }), oneOf('uses', 'run'));
const phaseFields = {
    'run-as': schemas/* optional */.lqM(someText),
    'on-failure': schemas/* optional */.lqM(schema_text.check(api/* _regex */.Fk(/^(?:ABORT|CONTINUE|[Rr][Ee][Tt][Rr][Yy](?:-(?:100|[1-9]?[0-9]))?(?:-.+)?)$/, 'must be ABORT, CONTINUE, RETRY, RETRY-<0 to 100>, RETRY-<regular expression> or RETRY-<count>-<regular expression>'))),
    commands: schemas/* optional */.lqM(commands),
    finally: schemas/* optional */.lqM(commands),
    steps: schemas/* optional */.lqM(schemas/* array */.YOg(step)),
};
const runtimeVersions = ruled(schemas/* record */.g1P(someText, schemas/* union */.KCZ([someText, schemas/* number */.aig()])), between(1, undefined, 'runtime'));
const phase = ruled(schemas/* strictObject */.rej(phaseFields), notBoth('commands', 'steps'));
const install = ruled(schemas/* strictObject */.rej({ 'runtime-versions': schemas/* optional */.lqM(runtimeVersions), ...phaseFields }), notBoth('commands', 'steps'));
const phases = ruled(schemas/* strictObject */.rej({
    install: schemas/* optional */.lqM(install),
    pre_build: schemas/* optional */.lqM(phase),
    build: schemas/* optional */.lqM(phase),
    post_build: schemas/* optional */.lqM(phase),
}), between(1, undefined, 'phase'));
const report = schemas/* strictObject */.rej({
    files: texts,
    'file-format': schemas/* optional */.lqM(schema_text.check(api/* _regex */.Fk(anyCase(...REPORT_FORMATS), `must be one of ${REPORT_FORMATS.join(', ')}`))),
    'base-directory': schemas/* optional */.lqM(schema_text),
    'discard-paths': schemas/* optional */.lqM(flag),
});
const artifactFields = {
    files: texts,
    name: schemas/* optional */.lqM(schema_text),
    'discard-paths': schemas/* optional */.lqM(flag),
    'base-directory': schemas/* optional */.lqM(schema_text),
    'exclude-paths': schemas/* optional */.lqM(texts),
    'enable-symlinks': schemas/* optional */.lqM(flag),
    's3-prefix': schemas/* optional */.lqM(schema_text),
};
const artifactId = schema_text.check(api/* _regex */.Fk(/^[A-Za-z0-9_-]{1,127}$/, 'must be an artifact identifier of the project: letters, digits, underscores and hyphens'));
const artifacts = schemas/* strictObject */.rej({
    ...artifactFields,
    'secondary-artifacts': schemas/* optional */.lqM(ruled(schemas/* record */.g1P(artifactId, schemas/* strictObject */.rej(artifactFields)), between(0, 12, 'artifact'))),
});
const cache = ruled(schemas/* strictObject */.rej({
    key: schemas/* optional */.lqM(someText),
    'fallback-keys': schemas/* optional */.lqM(schemas/* array */.YOg(someText).check(api/* _maxLength */.Eb(5))),
    action: schemas/* optional */.lqM(schemas/* enum */.k5n(['restore', 'save'])),
    paths: texts,
}), needs('fallback-keys', 'key'));
const taskEnv = ruled(schemas/* strictObject */.rej({
    'compute-type': schemas/* optional */.lqM(someText),
    fleet: schemas/* optional */.lqM(someText),
    image: schemas/* optional */.lqM(someText),
    'privileged-mode': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    type: schemas/* optional */.lqM(someText),
    variables: schemas/* optional */.lqM(variables),
}), notBoth('compute-type', 'fleet'));
const taskFields = {
    identifier: schema_text.check(api/* _regex */.Fk(/^[A-Za-z0-9_]{1,128}$/, 'must be letters, digits and underscores')),
    buildspec: schemas/* optional */.lqM(someText),
    'debug-session': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    env: schemas/* optional */.lqM(taskEnv),
    'ignore-failure': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
};
const batch = ruled(schemas/* strictObject */.rej({
    'fast-fail': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    'build-list': schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej(taskFields)).check(api/* _minLength */.m9(1))),
    'build-graph': schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ ...taskFields, 'depend-on': schemas/* optional */.lqM(schemas/* array */.YOg(someText)) }))
        .check(api/* _minLength */.m9(1))),
    'build-matrix': schemas/* optional */.lqM(schemas/* strictObject */.rej({
        static: schemas/* optional */.lqM(schemas/* strictObject */.rej({ 'ignore-failure': schemas/* optional */.lqM(schemas/* boolean */.zMY()), env: schemas/* optional */.lqM(taskEnv) })),
        dynamic: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            buildspec: schemas/* optional */.lqM(texts),
            env: schemas/* optional */.lqM(schemas/* strictObject */.rej({
                'compute-type': schemas/* optional */.lqM(texts),
                fleet: schemas/* optional */.lqM(texts),
                image: schemas/* optional */.lqM(texts),
                variables: schemas/* optional */.lqM(schemas/* record */.g1P(variableName, schemas/* array */.YOg(scalar).check(api/* _minLength */.m9(1)))),
            })),
        })),
    })),
    'build-fanout': schemas/* optional */.lqM(schemas/* strictObject */.rej({
        parallelism: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        'ignore-failure': schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        env: schemas/* optional */.lqM(taskEnv),
    })),
}), oneOf('build-list', 'build-graph', 'build-matrix', 'build-fanout'));
const buildspecSchema = ruled(schemas/* strictObject */.rej({
    version: schemas/* union */.KCZ([schemas/* literal */.euz(0.2), schemas/* literal */.euz('0.2')]),
    'run-as': schemas/* optional */.lqM(someText),
    env: schemas/* optional */.lqM(env),
    proxy: schemas/* optional */.lqM(schemas/* strictObject */.rej({ 'upload-artifacts': schemas/* optional */.lqM(flag), logs: schemas/* optional */.lqM(flag) })),
    batch: schemas/* optional */.lqM(batch),
    phases: schemas/* optional */.lqM(phases),
    reports: schemas/* optional */.lqM(ruled(schemas/* record */.g1P(someText, report), between(0, 5, 'report'))),
    artifacts: schemas/* optional */.lqM(artifacts),
    cache: schemas/* optional */.lqM(cache),
    // Elastic Beanstalk reads it, and CodeBuild leaves it alone. @see its developer guide, "Using the EB CLI with CodeBuild"
    eb_codebuild_settings: schemas/* optional */.lqM(schemas/* record */.g1P(someText, scalar)),
}), anyOf('phases', 'batch'));
/** JSON Schema (draft 2020-12) of buildspec 0.2, for editors and other validators. */
function buildspecJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(buildspecSchema, { io: 'input' });
    return { ...schema, title: 'AWS CodeBuild buildspec, version 0.2' };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/schema.js


/** What the schema of buildspec 0.2 does not allow, but for what other lints say in better words. */
const schema = {
    id: 'schema',
    severity: 'error',
    summary: 'The file is no well-formed buildspec 0.2: an unknown or missing key, or a value of another kind.',
    find({ document }) {
        const result = buildspecSchema.safeParse(document.value);
        if (result.success)
            return [];
        const { issues } = result.error;
        // A misspelt key is often why another is missing.
        const misspelt = issues
            .filter(({ code }) => code === 'unrecognized_keys')
            .map(({ path }) => JSON.stringify(path));
        return issues
            .filter(({ code, path }) => code !== 'custom' || !misspelt.includes(JSON.stringify(path)))
            .flatMap((issue) => withinForms(issue))
            .filter((issue) => !isSaidElsewhere(issue))
            .flatMap((issue) => foundOf(issue, document));
    },
};
/** Of a value that has several forms, the faults within the form that was meant: that which was followed furthest. */
function withinForms(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const depthOf = (faults) => Math.max(0, ...faults.map(({ path }) => path.length));
    const meant = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    if (depthOf(meant) === 0)
        return meant.length === 1 && issue.errors.length === 1 ? meant : [issue];
    return meant.flatMap((inner) => withinForms({ ...inner, path: [...issue.path, ...inner.path] }));
}
/** @see version.ts, command-text.ts, runtime-phase.ts */
function isSaidElsewhere({ path, code }) {
    if (path[0] === 'version' && code !== 'unrecognized_keys')
        return true;
    const isItem = path[0] === 'phases' && (path[2] === 'commands' || path[2] === 'finally') && path.length === 4;
    return isItem && code === 'invalid_type';
}
function foundOf(issue, document) {
    const name = issue.path.reduce(schema_nameOf, '');
    const line = document.lineOf(issue.path);
    if (issue.code === 'unrecognized_keys')
        return issue.keys
            .filter((key) => !(key === 'runtime-versions' && issue.path[0] === 'phases'))
            .map((key) => ({
            line: document.lineOf([...issue.path, key]),
            message: `${schema_nameOf(name, key)} is no key of a buildspec`,
            remedy: name === '' && PHASES.some((phase) => phase === key)
                ? 'Indent it: it belongs below phases'
                : (0,nearest/* suggestion */.h)(key, keysAt(issue.path)),
        }));
    if (issue.code === 'invalid_key')
        return [
            { line, message: `the name ${name} ${issue.issues[0]?.message ?? ''}`, remedy: 'Choose another' },
        ];
    const value = valueAt(document.value, issue.path);
    if (value === undefined)
        return [{ line, message: `${name} is missing`, remedy: 'Add it' }];
    if (value === null)
        return [{ line, message: `${name} is empty`, remedy: 'Fill it in, or take it out' }];
    return [{ line, message: `${name === '' ? 'it' : name} ${causeOf(issue)}`, remedy: remedyOf(issue) }];
}
/** `phases.build.commands, item 2`: lists are counted from 1, as people do. */
function schema_nameOf(name, part) {
    if (typeof part === 'number')
        return `${name}, item ${part + 1}`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
}
function valueAt(value, path) {
    return path.reduce((at, key) => typeof at === 'object' && at !== null ? at[key] : undefined, value);
}
/** The value itself is not repeated: it may be a secret. */
function causeOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${KINDS[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be one of ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'is empty';
        case 'too_big':
            return `must have at most ${issue.maximum}`;
        case 'invalid_union':
            return issue.message === UNWORDED ? `must be ${kindsOf(issue)}` : issue.message;
        default:
            return issue.message;
    }
}
/** What zod says where the schema has no words of its own. */
const UNWORDED = 'Invalid input';
const KINDS = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function kindsOf(issue) {
    const kinds = issue.errors.flatMap(([first]) => {
        if (first?.code === 'invalid_type')
            return [KINDS[first.expected] ?? first.expected];
        if (first?.code === 'invalid_value')
            return [first.values.map(String).join(', ')];
        return [];
    });
    return kinds.length === 0 ? 'of another kind' : [...new Set(kinds)].join(' or ');
}
function remedyOf(issue) {
    if (issue.path.length === 0)
        return 'Add what is missing';
    if (issue.code === 'invalid_type' && issue.expected === 'string')
        return 'Put it in quotes, or fill it in';
    return 'Correct it: codeartifact-gate schema buildspec tells what every key takes';
}
/** A JSON Schema takes long to make, and most buildspecs need none. */
let jsonSchema;
/** Which keys may stand at a path. */
function keysAt(path) {
    jsonSchema ??= buildspecJsonSchema();
    let candidates = [jsonSchema];
    for (const key of path) {
        candidates = candidates
            .flatMap((inner) => [inner, ...(inner.anyOf ?? [])])
            .flatMap(({ properties, additionalProperties, items }) => [
            properties?.[String(key)],
            typeof additionalProperties === 'object' ? additionalProperties : undefined,
            typeof key === 'number' ? items : undefined,
        ])
            .filter((inner) => inner !== undefined);
    }
    return candidates.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-build-arg.js

/** @see Docker docs, "Build secrets": arguments stay in the history of the image */
const secretBuildArg = {
    id: 'secret-build-arg',
    severity: 'error',
    summary: 'A token goes to docker build as --build-arg, and stays in the history of the image.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            if (!['docker', 'podman', 'buildx', 'docker-compose', 'finch'].includes(command.name))
                continue;
            const given = command.args.flatMap((word, index) => word === '--build-arg'
                ? [command.args[index + 1] ?? '']
                : word.startsWith('--build-arg=')
                    ? [word.slice('--build-arg='.length)]
                    : []);
            const secret = given.find((word) => SECRET_NAME.test(word.replace(/=[\s\S]*/, '')) ||
                variablesIn(word).some((variable) => SECRET_NAME.test(variable) || variable === 'PIP_INDEX_URL'));
            if (secret === undefined)
                continue;
            const name = secret.replace(/=[\s\S]*/, '');
            yield {
                line,
                message: `--build-arg ${name} stays in the history of the image`,
                remedy: `Write docker build --secret id=codeartifact,env=${name}, and RUN --mount=type=secret in the Dockerfile`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-exported.js

/** @see AWS CodeBuild user guide, "env/exported-variables" */
const secretExported = {
    id: 'secret-exported',
    severity: 'error',
    summary: 'exported-variables names a secret: its value is stored in clear with the build.',
    *find({ texts, mapping }) {
        const stored = new Set([
            ...Object.keys(mapping('env', 'secrets-manager')),
            ...Object.keys(mapping('env', 'parameter-store')),
        ]);
        for (const { text: name, line } of texts('env', 'exported-variables')) {
            if (stored.has(name))
                yield {
                    line,
                    message: `${name} comes from Secrets Manager or the Parameter Store, whose values are not exported`,
                    remedy: 'Take it out',
                };
            else if (SECRET_NAME.test(name) || /^PIP_INDEX_URL$|^UV_(?:DEFAULT_)?INDEX/.test(name))
                yield {
                    line,
                    message: `the value of ${name} would be stored in clear with the build`,
                    remedy: 'Take it out, and let the next stage get its own',
                };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-literal.js

/** What only a secret looks like, whatever its name. */
const SECRET_VALUE = /^(?:A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{20,}|xox[abpr]-\S{10,}|glpat-\S{15,})|-----BEGIN [A-Z ]*PRIVATE KEY|^https?:\/\/[^/\s:@$]+:[^/\s@$]+@/;
/** Says where a secret is, and is none. */
const REFERENCE = /^(?:$|\$|arn:|https?:\/\/|\/|true$|false$|\d{1,6}$|ssm:|secretsmanager:)/;
/** @see AWS CodeBuild user guide, "env/variables": "We strongly discourage the storage of sensitive values" */
const secretLiteral = {
    id: 'secret-literal',
    severity: 'error',
    summary: 'A secret stands in env.variables, in clear, for everyone who reads the file or the build.',
    *find({ variables }) {
        for (const { name, value, line } of variables) {
            const text = String(value);
            const isSecret = SECRET_VALUE.test(text) ||
                (SECRET_NAME.test(name) && !REFERENCE.test(text)) ||
                (/^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name) && text !== '');
            if (!isSecret)
                continue;
            yield {
                line,
                message: `${name} is a secret in clear`,
                remedy: 'Take it out of the file, change it, and read it with env.secrets-manager or env.parameter-store',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-printed.js

/** CodeBuild masks values from SSM and Secrets Manager, as they are; never a token that the build itself has got. */
const secretPrinted = {
    id: 'secret-printed',
    severity: 'error',
    summary: 'A token reaches the log: by echo, set -x, env, or a command that prints it.',
    *find(subject) {
        const isHolder = holdsCredential(subject) || subject.items.some((item) => item.commands.some(assumesRole));
        for (const item of subject.items) {
            for (const command of item.commands) {
                const problem = problemOf(command, isHolder);
                if (problem !== undefined)
                    yield { line: item.lineOf(command.command.line), ...problem };
            }
        }
    },
};
function problemOf(command, isHolder) {
    if (command.isPiped || command.isSubstituted || isRedirected(command))
        return undefined;
    const { name, args } = command;
    const words = command.command.words.map(({ text }) => text);
    if (name === 'echo' || name === 'printf') {
        const shown = args.flatMap(variablesIn).find((variable) => SECRET_NAME.test(variable));
        if (shown === undefined || isTested(args, shown))
            return undefined;
        return { message: `${name} writes ${shown} into the log`, remedy: 'Take it out' };
    }
    if (!isHolder)
        return undefined;
    const tracing = (name === 'set' && args.some((word) => /^-[a-z]*x/.test(word) || word === 'xtrace')) ||
        (/^(?:ba|da)?sh$/.test(name) && args.some((word) => /^-[a-z]*x/.test(word)));
    if (tracing)
        return {
            message: 'tracing writes every value into the log, and the token with them',
            remedy: 'Take -x out',
        };
    const isDump = ((words[0] === 'env' || words[0] === 'printenv' || words[0] === 'set') && words.length === 1) ||
        (['export', 'declare'].includes(words[0] ?? '') && words[1] === '-p');
    if (isDump)
        return {
            message: `${words.join(' ')} writes every variable into the log, and the token with them`,
            remedy: 'Take it out',
        };
    if (name === 'aws' && args.includes('get-authorization-token') && getsCredential(command))
        return {
            message: 'the token goes to the log: nothing takes what the command prints',
            remedy: 'Assign it: CODEARTIFACT_AUTH_TOKEN="$(aws codeartifact get-authorization-token …)"',
        };
    return undefined;
}
function isRedirected({ command }) {
    return command.redirections.some(({ operator }) => /^(?:1?>|1?>>|&>|>\|)$/.test(operator));
}
/** `${TOKEN:+set}` and `${#TOKEN}` tell that there is one, and not which. */
function isTested(args, variable) {
    return args.some((word) => word.includes(`\${${variable}:+`) || word.includes(`\${${variable}+`));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/subject.js



function subjectOf(text, document, context) {
    const at = (path) => {
        let value = document.value;
        for (const key of path) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return undefined;
            value = value[key];
        }
        return value;
    };
    const mapping = (...path) => {
        const value = at(path);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    };
    const texts = (...path) => {
        const value = at(path);
        const list = Array.isArray(value) ? value : [value];
        return list.flatMap((item, index) => {
            const place = Array.isArray(value) ? [...path, index] : path;
            return typeof item === 'string' ? [{ text: item, line: document.lineOf(place), path: place }] : [];
        });
    };
    const { shell } = mapping('env');
    const isPosix = shell === undefined ? !POWERSHELL.test(text) : shell === 'bash' || shell === '/bin/sh';
    const itemsOf = (phase, section) => texts('phases', phase, section).map((found, index) => itemOf({ phase, section, index }, found, document, isPosix));
    const phases = PHASES.filter((name) => at(['phases', name]) !== undefined).map((name) => ({
        name,
        fields: mapping('phases', name),
        commands: itemsOf(name, 'commands'),
        finally: itemsOf(name, 'finally'),
    }));
    const image = context.image === undefined ? undefined : imageNamed(context.image);
    return {
        text,
        document,
        context,
        image,
        compute: image?.compute === 'lambda' ? 'lambda' : context.compute,
        phases,
        items: phases.flatMap((phase) => [...phase.commands, ...phase.finally]),
        variables: Object.entries(mapping('env', 'variables')).map(([name, value]) => ({
            name,
            value,
            line: document.lineOf(['env', 'variables', name]),
        })),
        mapping,
        texts,
        lineOf: (...path) => document.lineOf(path),
    };
}
/** Windows images take PowerShell where the buildspec names no shell. */
const POWERSHELL = /\$env:\w|\b(?:Write-(?:Host|Output)|Invoke-\w+|Set-(?:Location|Item|ExecutionPolicy)|New-Item|Get-\w+Item) /i;
/** `style` of a block that keeps its lines, as js-yaml numbers them. */
const LITERAL_BLOCK = 4;
function itemOf(place, { text, line, path }, document, isPosix) {
    const written = document.scalarAt(path);
    const script = parseShell(isPosix ? text : '');
    // Only a literal block has the lines of the file; what is folded begins where it begins.
    const isLiteral = written?.style === LITERAL_BLOCK;
    const first = isLiteral ? written.line : line;
    return {
        ...place,
        text,
        script,
        commands: commandsOf(script.body),
        line: first,
        lineOf: (scriptLine) => (isLiteral ? first + scriptLine : first),
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/swept-secrets.js

/** Files that hold secrets, whatever the build does. */
const SECRET_FILE = /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.env(?:\.[\w*]+)?|\.netrc|\.pypirc|pip\.conf|settings\.xml|settings-security\.xml|credentials(?:\.toml)?|auth\.toml|\.git-credentials|id_(?:rsa|ed25519)|gradle\.properties|nuget\.config)$/i;
const SECRET_FOLDER = /(?:^|[/~])(?:\.git|\.ssh|\.aws|\.docker|\.gnupg)(?:\/|$)/;
/** Folders of clients, which have their configuration beside their cache. */
const CLIENT_FOLDER = /(?:^|\/|~\/|\$HOME\/)\.(?:m2|cargo|gradle|npm|config|nuget)(?:\/\*{0,2})*$/;
/** All of the source tree, or of the home folder. */
const EVERYTHING = /^(?:\.\/)?(?:\*\*\/\*|\*\*|\*|\.|\.\/|\*\.\*|\*\*\/\.\*)$|^(?:\/root|~|\$HOME|\$\{HOME\}|\/)(?:\/\*{0,2})*$/;
const sweptSecrets = {
    id: 'swept-secrets',
    severity: 'error',
    summary: 'Artifacts or cache take files that hold secrets; in a build with a token also **/*, /root/.m2 or /root/.cargo.',
    *find(subject) {
        const isHolder = holdsCredential(subject);
        const secondary = Object.keys(subject.mapping('artifacts', 'secondary-artifacts'));
        for (const path of [['artifacts'], ...secondary.map((id) => ['artifacts', 'secondary-artifacts', id])]) {
            // Below a folder of results there is no configuration of clients.
            const base = subject.texts(...path, 'base-directory')[0]?.text ?? '.';
            const isRoot = /^(?:\.\/?|\$\{?CODEBUILD_SRC_DIR\}?\/?|\/)?$/.test(base);
            yield* swept_secrets_judge(subject, [...path, 'files'], isHolder && isRoot && !excludesSecrets(subject, path));
        }
        yield* swept_secrets_judge(subject, ['cache', 'paths'], isHolder);
    },
};
function* swept_secrets_judge(subject, path, judgesBroad) {
    const what = path[0] === 'cache' ? 'the cache' : 'an artifact';
    for (const { text, line } of subject.texts(...path)) {
        const isSecret = SECRET_FILE.test(text) || SECRET_FOLDER.test(text.replace(/\/\*.*$/, '/'));
        if (isSecret) {
            yield { line, message: `${what} would hold ${text}, which can hold a secret`, remedy: 'Take it out' };
        }
        else if (judgesBroad && (EVERYTHING.test(text) || CLIENT_FOLDER.test(text))) {
            yield {
                line,
                message: `${what} would hold ${text}, and with it configuration that this build puts a token into`,
                remedy: NARROWER[/\.(m2|cargo|gradle|npm)/.exec(text)?.[1] ?? ''] ??
                    'Name what the build makes, as in dist/*.tgz',
            };
        }
    }
}
const NARROWER = {
    m2: 'Name /root/.m2/repository/**/* alone',
    cargo: 'Name /root/.cargo/registry/**/* and /root/.cargo/git/**/* alone',
    gradle: 'Name /root/.gradle/caches/**/* alone',
    npm: 'Name /root/.npm/_cacache/**/* alone',
};
function excludesSecrets(subject, path) {
    const excluded = subject.texts(...path, 'exclude-paths').map(({ text }) => text);
    return ['.npmrc', '.git', '.env'].every((name) => excluded.some((text) => text.includes(name)));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/token-lifetime.js

const MIN_SECONDS = 900;
const MAX_SECONDS = 43_200;
const DEFAULT_SECONDS = 900;
/** @see CodeArtifact API reference, GetAuthorizationToken: durationSeconds */
const tokenLifetime = {
    id: 'token-lifetime',
    severity: 'error',
    summary: 'The token ends before the build may, or its duration is none that CodeArtifact allows.',
    *find(subject) {
        for (const { command, line } of eachCommand(subject.items)) {
            const seconds = secondsOf(command, subject);
            if (seconds !== undefined)
                yield* token_lifetime_judge(seconds, line, subject);
        }
    },
};
/** @returns undefined where no token is got, or its duration cannot be known */
function secondsOf(command, { variables, context }) {
    const own = ownArguments(command);
    const isAws = command.name === 'aws' && command.args.includes('get-authorization-token');
    const isLogin = command.name === 'aws' && command.args.includes('codeartifact') && command.args.includes('login');
    if (own?.[0] !== 'login' && !isAws && !isLogin)
        return undefined;
    const given = flagValue(command.args, '--duration-seconds');
    // Without a duration the service gives twelve hours, and our own login what the configuration says.
    if (given === undefined)
        return own === undefined ? undefined : (context.tokenSeconds ?? DEFAULT_SECONDS);
    const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(given)?.[1];
    const text = name === undefined ? given : String(variables.find((variable) => variable.name === name)?.value);
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function* token_lifetime_judge(seconds, line, { context: { timeout } }) {
    if (seconds !== 0 && (seconds < MIN_SECONDS || seconds > MAX_SECONDS)) {
        yield {
            line,
            message: `a token of ${seconds} seconds is none that CodeArtifact gives`,
            remedy: `Give ${MIN_SECONDS} to ${MAX_SECONDS}, or 0 for the life of the session`,
        };
        return;
    }
    if (timeout === undefined)
        return;
    // A session of the build's role lives an hour.
    const lives = seconds === 0 ? 3600 : seconds;
    if (lives >= timeout * 60)
        return;
    yield {
        line,
        severity: 'warning',
        message: `the token ends after ${lives} seconds, and the build may take ${timeout * 60}`,
        remedy: timeout * 60 > MAX_SECONDS
            ? 'Shorten the timeout: no token lives longer than twelve hours'
            : `Give --duration-seconds ${Math.max(MIN_SECONDS, timeout * 60)}, or shorten the timeout`,
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/unfinished-command.js
const CAUSES = {
    '<<': 'nothing ends the here-document',
    '$(': 'nothing closes $(',
    '${': 'nothing closes ${',
};
const unfinishedCommand = {
    id: 'unfinished-command',
    severity: 'error',
    summary: 'A quote, $( or here-document of a command is left open; often YAML took the rest for a comment.',
    *find({ items }) {
        for (const item of items) {
            const { unterminated } = item.script;
            if (unterminated === undefined)
                continue;
            yield {
                line: item.lineOf(unterminated.line),
                message: CAUSES[unterminated.what] ?? `nothing closes the quote ${unterminated.what}`,
                remedy: 'Close it; in YAML, a blank and # begin a comment unless the whole command is in quotes or a | block',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/unpinned-action.js
/** @see GitHub docs, "Security hardening for GitHub Actions": a full commit is the only name that cannot be moved */
const unpinnedAction = {
    id: 'unpinned-action',
    severity: 'warning',
    summary: 'An action of GitHub in steps is named by a tag or branch, which its owner can move.',
    *find({ phases, mapping, lineOf }) {
        for (const { name, fields } of phases) {
            const { steps } = fields;
            if (!Array.isArray(steps))
                continue;
            for (const index of steps.keys()) {
                const { uses } = mapping('phases', name, 'steps', index);
                if (typeof uses !== 'string' ||
                    uses.startsWith('./') ||
                    /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses))
                    continue;
                yield {
                    line: lineOf('phases', name, 'steps', index, 'uses'),
                    message: `${uses} can be another program tomorrow`,
                    remedy: 'Name it by its full commit: owner/action@<40 hexadecimal digits>',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/unquoted-number.js
/** `python: 3.10` is 3.1 to every reader of YAML. */
const unquotedNumber = {
    id: 'unquoted-number',
    severity: 'warning',
    summary: 'A version or value without quotes is a number for YAML, which loses digits: 3.10 is 3.1.',
    *find(subject) {
        yield* within(subject, ['phases', 'install', 'runtime-versions']);
        yield* within(subject, ['env', 'variables']);
    },
};
function* within({ document, mapping }, path) {
    for (const [key, value] of Object.entries(mapping(...path))) {
        const source = document.scalarAt([...path, key])?.source;
        if (typeof value !== 'number' || source === undefined || String(value) === source)
            continue;
        yield {
            line: document.lineOf([...path, key]),
            message: `${key}: ${source} is the number ${value} for YAML`,
            remedy: `Write ${key}: "${source}"`,
        };
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/version.js
/** @see AWS CodeBuild user guide, "Buildspec versions" */
const version = {
    id: 'version',
    severity: 'error',
    summary: 'The version is not 0.2: 0.1 runs every command in a shell of its own, and nothing else exists.',
    *find({ document, lineOf }) {
        const given = document.value['version'];
        if (given === 0.2 || given === '0.2')
            return;
        const isOld = given === 0.1 || given === '0.1';
        yield {
            line: lineOf('version'),
            message: isOld
                ? 'version 0.1 runs every command in a shell of its own: what one sets, the next does not have'
                : given === undefined
                    ? 'version is missing'
                    : 'version is none that CodeBuild has',
            remedy: 'Write version: 0.2',
        };
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/yaml-ambiguous.js
/** Where `yes` and `no` are what the documentation writes. */
const FLAGS = new Set([
    'discard-paths',
    'enable-symlinks',
    'git-credential-helper',
    'upload-artifacts',
    'logs',
]);
/** @see YAML 1.1, "Type Repository"; YAML 1.2.2, "Core Schema" */
const yamlAmbiguous = {
    id: 'yaml-ambiguous',
    severity: 'warning',
    summary: 'Readers of YAML 1.1 and 1.2 see different values, and which of them CodeBuild has is not documented.',
    *find({ document }) {
        for (const { path, isKey, values } of document.differences) {
            const key = String(path.at(-1));
            if (!isKey && FLAGS.has(key) && typeof values?.yaml11 === 'boolean')
                continue;
            const what = path.length === 0 ? 'the file' : isKey ? `the key ${key}` : namedValue(path);
            const kinds = values === undefined ? '' : `: ${yaml_ambiguous_kindOf(values.yaml11)} in YAML 1.1, ${yaml_ambiguous_kindOf(values.yaml12)} in 1.2`;
            yield {
                line: document.lineOf(path),
                message: `readers of YAML disagree about ${what}${kinds}`,
                remedy: 'Put it in quotes',
            };
        }
    },
};
function namedValue(path) {
    const keys = path.filter((part) => typeof part !== 'number');
    return `the value of ${String(keys.at(-1))}`;
}
function yaml_ambiguous_kindOf(value) {
    if (value === null)
        return 'nothing';
    if (value instanceof Date)
        return 'a date';
    return typeof value === 'string'
        ? 'text'
        : typeof value === 'boolean'
            ? String(value)
            : `the number ${value}`;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/webhook-filters.js
/** Filters whose value others choose, and by which builds are let in. A commit message is matched anywhere by intent. */
const ANCHORED = new Set([
    'ACTOR_ACCOUNT_ID',
    'HEAD_REF',
    'BASE_REF',
    'TAG_NAME',
    'RELEASE_NAME',
    'WORKFLOW_NAME',
    'REPOSITORY_NAME',
    'ORGANIZATION_NAME',
]);
/**
 * Judges the filter groups of a webhook: a pattern is searched anywhere in the value, so `refs/heads/main` matches a
 * branch `refs/heads/main-evil` and an actor `123` matches one called `91234`.
 *
 * @param groups filters of a group must all match, of the groups one
 * @see AWS CodeBuild user guide, "Filter GitHub webhook events"; AWS security bulletin 2025-016
 */
function lintWebhookFilters(groups) {
    return groups.flatMap((filters, group) => [
        ...eventFindings(filters, group),
        ...filters.flatMap((filter, index) => anchorFindings(filter, group, index)),
    ]);
}
function eventFindings(filters, group) {
    if (filters.filter(({ type }) => type === 'EVENT').length === 1)
        return [];
    return [
        {
            rule: 'webhook-event',
            severity: 'error',
            group,
            filter: undefined,
            message: `filter group ${group + 1} does not have exactly one filter of the type EVENT`,
            remedy: 'Give it one, such as PUSH or PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED',
        },
    ];
}
function anchorFindings({ type, pattern, excludeMatchedPattern }, group, filter) {
    const isPath = type === 'FILE_PATH';
    if (!ANCHORED.has(type) && !isPath)
        return [];
    // What excludes more than it should lets nothing in.
    if (excludeMatchedPattern === true)
        return [];
    const isAnchored = alternativesOf(pattern).every((part) => part.startsWith('^') && (isPath || /(?:[^\\](?:\\\\)*\$|\.\*|\.\+|\/)$/.test(part)));
    if (isAnchored)
        return [];
    return [
        {
            rule: 'webhook-unanchored',
            severity: 'error',
            group,
            filter,
            message: `the pattern of ${type} in filter group ${group + 1} matches in the middle of other names`,
            remedy: `Write it as ^(?:${pattern.replace(/^\^|\$$/g, '').slice(0, 80)})$`,
        },
    ];
}
/** The parts between those `|` that stand in no bracket; brackets around all of it are looked into. */
function alternativesOf(pattern) {
    const whole = /^\((?:\?:)?([^()]*)\)$/.exec(pattern);
    if (whole !== null)
        return alternativesOf(whole[1]);
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '(' || character === '[')
            depth++;
        else if (character === ')' || character === ']')
            depth--;
        else if (character === '|' && depth === 0) {
            parts.push(pattern.slice(start, at));
            start = at + 1;
        }
    }
    return [...parts, pattern.slice(start)];
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/index.js









































/** Whether it is a buildspec at all. */
const OF_ITS_FORM = [version, schema, commandText, runtimePhase, batchGraph];
const OF_A_BUILDSPEC = [
    version,
    schema,
    yamlAmbiguous,
    commandText,
    unfinishedCommand,
    unquotedNumber,
    runtimePhase,
    runtimeImage,
    onFailureCompute,
    lambdaLimits,
    tokenLifetime,
    continueHazard,
    maskedFailure,
    exportMasks,
    lostState,
    loneSet,
    cdLeaks,
    bashism,
    literalExpansion,
    secretLiteral,
    secretExported,
    secretPrinted,
    secretBuildArg,
    sweptSecrets,
    copiedCredentials,
    codeartifactLogin,
    alwaysAuth,
    refInCacheKey,
    refInEval,
    gateOrder,
    remoteScript,
    publicIndex,
    publishGuard,
    publishPhase,
    batchGraph,
    unpinnedAction,
    inlineLength,
];
/** Every lint that there is, for documentation: those of a buildspec, and those of a webhook. */
const LINTS = [
    { id: 'yaml', severity: 'error', summary: 'The file cannot be read as YAML, or is no mapping.' },
    ...OF_A_BUILDSPEC.map(({ id, severity, summary }) => ({ id, severity, summary })),
    {
        id: 'webhook-unanchored',
        severity: 'error',
        summary: 'The pattern of a webhook filter matches in the middle of other names: it needs ^ and $.',
    },
    {
        id: 'webhook-event',
        severity: 'error',
        summary: 'A filter group of a webhook has not exactly one filter of the type EVENT.',
    },
];
/**
 * Everything that is to be said about a buildspec, in the order of its lines. Pure, and total: whatever the text is, it
 * never throws.
 *
 * @param file as it is called in the findings
 */
function lintBuildspec(text, file, context = {}) {
    return findingsOf(OF_A_BUILDSPEC, text, file, context);
}
/** The first thing for which a text is no buildspec that CodeBuild would run; undefined where it is one. */
function firstFault(text, file) {
    return findingsOf(OF_ITS_FORM, text, file, {})[0];
}
function findingsOf(lints, text, file, context) {
    const document = readBuildspec(text);
    if ('problem' in document) {
        const { problem: message, line } = document;
        return [{ rule: 'yaml', severity: 'error', file, line, message, remedy: 'Mend that line' }];
    }
    const subject = subjectOf(text, document, context);
    return lints
        .flatMap((lint) => [...lint.find(subject)].map(({ line, message, remedy, severity = lint.severity }) => ({
        rule: lint.id,
        severity,
        file,
        line,
        message,
        remedy,
    })))
        .sort((a, b) => a.line - b.line);
}

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

;// CONCATENATED MODULE: ./.build/buildspec/template.js





/** Far deeper than any buildspec is. */
const template_MAX_DEPTH = 16;
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
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: template_MAX_DEPTH })) {
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
    return new _build_errors/* GateError */.ue('input', { doing: 'read the template', cause, remedy, file, line });
}

;// CONCATENATED MODULE: ./.build/buildspec/wanted-files.js




const TEMPLATE = 'buildspec-template.yml';
const wanted_files_KINDS = ['verify', 'release'];
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
        : wanted_files_KINDS.map((kind) => ({
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
        `    - identifier: ${yamlScalar(identifier, 8)}`,
        ...(buildspec === undefined ? [] : [`      buildspec: ${yamlScalar(buildspec, 8)}`]),
        ...(dependOn.length === 0 ? [] : ['      depend-on:']),
        ...dependOn.map((name) => `        - ${yamlScalar(name, 10)}`),
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
    const setting = wanted_files_KINDS.some((one) => one === kind)
        ? 'files'
        : ECOSYSTEMS.some((one) => one === kind)
            ? 'batch'
            : undefined;
    throw new _build_errors/* GateError */.ue('input', {
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
    return new _build_errors/* GateError */.ue('input', {
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
            ...generate_findingsOf(wanted.name, text, plan, name, template),
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
        throw new _build_errors/* GateError */.ue('input', {
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
function generate_findingsOf(file, text, { settings, tokenSeconds }, templateFile, template) {
    const { image, compute, timeout } = settings.buildspec;
    const lines = text.split('\n');
    const templateLines = template.split('\n');
    return lintBuildspec(text, file, { image, compute, timeout, tokenSeconds }).map((finding) => {
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
        throw new _build_errors/* GateError */.ue('input', {
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
        throw new _build_errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: `${stray.lockfiles[0]} is installed by ${stray.client}, which clients leaves out: it would ask the public registry`,
            remedy: `Add ${stray.client} to clients, or leave the folder out by gate.exclude`,
            ...(0,load/* placeOfSetting */.Nl)(settings, ['clients']),
        });
}
function notGenerated({ file, client, lacks }) {
    const ownCommands = `Copy ${TEMPLATE} into the project and write the commands of ${client} in the place of ${placeholderText('install')} and ${placeholderText('build')}, or leave the folder out by gate.exclude`;
    return new _build_errors/* GateError */.ue('input', {
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
    return new _build_errors/* GateError */.ue('input', {
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
        throw new _build_errors/* GateError */.ue('input', {
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
            throw new _build_errors/* GateError */.ue('input', {
                doing: 'read the project',
                cause: text?.message ?? 'the file is listed, but not there',
                remedy: text?.remedy ?? 'Restore it',
                file: name,
            });
        },
    };
}

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
        throw new _build_errors/* GateError */.ue(code, {
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
        if (!(error instanceof _build_errors/* GateError */.ue))
            throw error;
        throw new _build_errors/* GateError */.ue('input', {
            doing: 'read what is there now',
            cause: error.parts.cause,
            remedy: 'Move it out of the way',
            file: name,
            underlying: error,
        });
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/index.js





/***/ }),

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

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   u: () => (/* binding */ refuseSplitPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

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

/***/ 5270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOGGING: () => (/* binding */ LOGGING),
/* harmony export */   maven: () => (/* binding */ maven)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1362);
/* harmony import */ var _launcher_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(962);






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
