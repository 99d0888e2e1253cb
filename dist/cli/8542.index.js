export const id = 8542;
export const ids = [8542];
export const modules = {

/***/ 62828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ readTarGzOf),
/* harmony export */   Jq: () => (/* binding */ readTarGz),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   mk: () => (/* binding */ hashZip),
/* harmony export */   sB: () => (/* binding */ readTar),
/* harmony export */   ue: () => (/* binding */ readZip),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export problemOfName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56118);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89243);










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
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    const source = size > SMALL_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) : [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path)];
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
    const counter = new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
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
    await readEntries((entries) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.createGunzip)(), counter, entries), async (name, size, content) => {
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
    const collected = new Collected(path, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, limits);
    await readEntries((entries) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), entries), async (name, size, content) => {
        collected.addFile(name, size);
        await read(name, size, content);
    }, (name) => {
        throw refusal(path, `it holds the folder ${JSON.stringify(name)}`);
    }, path, 'tar archive');
}
async function readEntries(feed, onFile, onFolder, path, kind) {
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_7__.extract)();
    const reading = (async () => {
        for await (const entry of entries) {
            const { name, type, size } = entry.header;
            if (type === 'directory') {
                onFolder(name);
                entry.resume();
                continue;
            }
            if (type !== 'file' && type !== 'contiguous-file') {
                throw refusal(path, `it holds ${JSON.stringify(name)}, which is a ${type ?? 'thing of unknown type'}`);
            }
            await onFile(name, size ?? 0, entry);
            entry.resume();
        }
    })();
    const outcomes = await Promise.allSettled([reading, feed(entries)]);
    // A refusal on one side ends the other with an error of its own: the refusal is the one to tell.
    const errors = outcomes.flatMap((outcome) => outcome.status === 'rejected' ? [outcome.reason] : []);
    const refused = errors.find((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .GateError */ .ue);
    if (refused !== undefined)
        throw refused;
    if (errors.length > 0)
        throw refusal(path, `it is not a whole ${kind}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(errors[0])}`);
}
/**
 * Lists a zip archive (wheel, jar) from its central directory and keeps the contents of the entries that `keep` names.
 * @throws GateError 'refused', as `readTarGz`
 */
async function readZip(path, keep, limits = ARCHIVE_LIMITS) {
    const collected = new Collected(path, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, limits);
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_8__/* .openPromise */ .sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            collected.countEntries(zip.entryCount);
            for await (const entry of zip.eachEntry()) {
                const name = entry.fileName;
                if (entry.isEncrypted())
                    throw refusal(path, `its entry ${JSON.stringify(name)} is encrypted`);
                if (isSpecial(entry))
                    throw refusal(path, `it holds ${JSON.stringify(name)}, which is a link or a device`);
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
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .GateError */ .ue
            ? error
            : refusal(path, `it is not a whole zip archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`);
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
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_8__/* .openPromise */ .sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            for await (const entry of zip.eachEntry()) {
                const algorithm = algorithmOf(entry.fileName);
                if (algorithm === undefined)
                    continue;
                const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
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
        throw refusal(path, `it is not a whole zip archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(error)}`);
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
            throw refusal(this.#path, `it holds ${JSON.stringify(name)} twice, or in spellings that fall together on some file systems`);
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
                throw refusal(this.#path, `its ${JSON.stringify(name)} is larger than any such file`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    countEntries(entries) {
        this.#entries = entries;
        if (entries > this.#limits.entries)
            throw refusal(this.#path, `it holds more than ${this.#limits.entries} entries`);
    }
    countUnfolded(bytes) {
        this.#unfolded += bytes;
        if (this.#unfolded > this.#limits.totalSize)
            throw this.#tooLarge();
        if (this.#unfolded > RATIO_MATTERS_FROM && this.#unfolded > this.#storedSize * this.#limits.ratio) {
            throw refusal(this.#path, `it unfolds to more than ${this.#limits.ratio} times its size`);
        }
    }
    #tooLarge() {
        return refusal(this.#path, `it unfolds to more than ${this.#limits.totalSize} bytes`);
    }
    #checkName(name) {
        const problem = problemOfName(name);
        if (problem !== undefined)
            throw refusal(this.#path, `its entry ${JSON.stringify(name)} ${problem}`);
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
function refusal(path, cause, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .GateError */ .ue('refused', {
        doing: `publish ${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}`,
        cause,
        remedy: 'Build it again with the standard tool of its format',
        file: path,
        ...(line === undefined ? {} : { line }),
    });
}


/***/ }),

/***/ 8542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_INDEX: () => (/* binding */ DEFAULT_INDEX),
/* harmony export */   cargo: () => (/* binding */ cargo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62828);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83209);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14189);








/** How cargo calls the index of the public crates registry in what it uploads: an identifier, no address to contact. */
const DEFAULT_INDEX = `https://github.com/rust-lang/${['crates', 'io-index'].join('.')}`;
/** Cargo: `.crate` files, as `cargo package` leaves them in `target/package/`. */
const cargo = {
    async inspect(pattern, context) {
        const paths = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findPaths */ .EQ)(pattern, 'cargo', context);
        return Promise.all(paths.map((path) => inspectCrate(path, context)));
    },
};
async function inspectCrate(path, context) {
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context);
    if (!path.endsWith('.crate')) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, 'it is no .crate file; cargo package leaves them in target/package/*.crate');
    }
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.crate');
    const { names, kept } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readTarGz */ .Jq)(path, (name) => name === `${top}/Cargo.toml`);
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const manifestBytes = kept.get(`${top}/Cargo.toml`);
    if (tops.size !== 1 || manifestBytes === undefined) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `it does not hold exactly one folder ${top} with a Cargo.toml, as its name asks for`);
    }
    const text = manifestBytes.toString('utf8');
    const manifest = readManifest(text, file);
    const crate = table(manifest['package']);
    const name = crate['name'];
    const version = crate['version'];
    if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name))
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `${JSON.stringify(name)} is no crate name`);
    if (typeof version !== 'string' || (0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(version) === null)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `${JSON.stringify(version)} is no crate version`);
    if (`${name}-${version}` !== top)
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `the Cargo.toml inside says ${name} ${version}`);
    await checkPublishList(crate['publish'], text, file, context);
    const asset = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .measure */ .xP)(crateAssetName(name, version), path);
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
    const { kept } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readTarGz */ .Jq)(path, (name) => name === entry);
    return kept.get(entry)?.toString('utf8');
}
/**
 * How the service lists a crate's file. Not stated in its user guide; nothing but messages depends on it, since a
 * version of a crate holds this one asset and preflight compares its digest.
 */
function crateAssetName(name, version) {
    return `${name}-${version}.crate`;
}
function readManifest(text, file) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text);
    }
    catch (error) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `its Cargo.toml is not TOML: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
}
/**
 * `publish` lists the names of the registries that the crate may go to. A name is ours when the index that cargo's
 * own configuration gives it is the target's. @see The Cargo Book, "The publish field"
 */
async function checkPublishList(publish, text, file, context) {
    if (publish === undefined || publish === true)
        return;
    const line = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(text, /^\s*publish\s*=/m);
    if (publish === false || (Array.isArray(publish) && publish.length === 0)) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, 'its Cargo.toml forbids publishing (publish = false)', line);
    }
    const names = Array.isArray(publish) ? publish.filter((name) => typeof name === 'string') : [];
    for (const name of names) {
        const index = await configuredIndex(name, context);
        if (index !== undefined && isOurIndex(index, context))
            return;
    }
    throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `its Cargo.toml allows publishing to ${names.map((name) => JSON.stringify(name)).join(', ')} only, none of which .cargo/config.toml maps to the ${(0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTarget */ .f)('cargo', context)}`, line);
}
/** The environment wins over `.cargo/config.toml`, the nearest of which wins over those further up. */
async function configuredIndex(name, context) {
    const fromEnvironment = context.environment[`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`];
    if (fromEnvironment !== undefined)
        return fromEnvironment;
    for (let folder = context.workingFolder;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const file of ['config', 'config.toml']) {
            const index = table(table((await readConfiguration((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.cargo', file)))['registries'])[name])['index'];
            if (typeof index === 'string')
                return index;
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
async function readConfiguration(path) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
function isOurIndex(index, context) {
    return (index.startsWith('sparse+') &&
        (0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .isAddressOf */ .G)(index.slice('sparse+'.length), 'cargo', [context.target], context));
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
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)(file, `its dependency ${key} is a path or a git repository, so cargo package did not make this crate`);
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
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .joinBodies */ .x0)([
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(length(json.length)),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(json),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(length(asset.size)),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .assetBody */ .vo)(asset),
    ]);
}
function length(bytes) {
    const buffer = Buffer.alloc(4);
    buffer.writeUInt32LE(bytes);
    return buffer;
}
function table(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 83209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   EQ: () => (/* binding */ findPaths),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Op: () => (/* binding */ nothingToPublish),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   sc: () => (/* binding */ measureLarge),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vo: () => (/* binding */ assetBody),
/* harmony export */   x0: () => (/* binding */ joinBodies),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





/** The path that a message shows: relative when it lies below the working folder. */
function shownPath(path, context) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(context.workingFolder, path);
    return below === '' || below.startsWith('..') ? path : below;
}
/**
 * What a path or a glob (Node's `fs.glob`: `*`, `**`, `?`, `[…]`, `{…}`; no hidden files) names, sorted.
 * @throws GateError 'input' when it names nothing
 */
async function findPaths(pattern, format, context) {
    const literal = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(context.workingFolder, pattern);
    if (await exists(literal))
        return [literal];
    const found = [];
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.glob)(pattern, { cwd: context.workingFolder }))
        found.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(context.workingFolder, path));
    if (found.length === 0)
        throw nothingToPublish(pattern, format, 'nothing matches');
    return found.sort();
}
function nothingToPublish(pattern, format, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
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
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
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
    const hashes = names.map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]);
    let size = 0;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let held;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(asset.path, { highWaterMark: 1 << 18 })) {
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('incomplete', {
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


/***/ }),

/***/ 14189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isAddressOf),
/* harmony export */   f: () => (/* binding */ describeTarget)
/* harmony export */ });
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);

/** Whether `url` is one of `repositories` as `format` sees them. */
function isAddressOf(url, format, repositories, context) {
    const parsed = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryUrl */ .fn)(url, context.endpointOverride);
    if ('problem' in parsed || parsed.path.length > 0)
        return false;
    return repositories.some((repository) => (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(parsed, { ...repository, format }));
}
function describeTarget(format, context) {
    return (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)({ ...context.target, format });
}


/***/ })

};
