export const id = 6963;
export const ids = [6963];
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

/***/ 56963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npm: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62828);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83209);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14189);








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
        const folders = [];
        for (const path of await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findPaths */ .EQ)(pattern, 'npm', context)) {
            if (/\.(?:tgz|tar\.gz)$/.test(path))
                tarballs.push({ path });
            else if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'package.json'))) === 'file')
                folders.push(path);
        }
        tarballs.push(...(await packAll(folders, context)));
        if (tarballs.length === 0) {
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .nothingToPublish */ .Op)(pattern, 'npm', 'no tarball (.tgz) and no folder with a package.json matches');
        }
        return Promise.all(tarballs.map(({ path, packedFrom }) => inspectTarball(path, context, packedFrom)));
    },
};
/** Checks all folders' own files first, since their lines can be named, then lets npm choose the files to pack. */
async function packAll(folders, context) {
    const names = [];
    for (const folder of folders)
        names.push(await checkFolder(folder, context));
    const packed = (await packWorkspaces(folders, names, context)) ?? (await packEach(folders, context));
    return folders.map((folder, index) => ({ path: packed[index], packedFrom: folder }));
}
/** @returns the name of the tarball that npm makes of it */
async function checkFolder(folder, context) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(manifestPath, 'utf8');
    const manifest = readManifest(text, manifestPath, context);
    const { scope, name, version } = checkManifest(manifest, text, manifestPath, context);
    await checkClientConfiguration((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.npmrc'), String(manifest['name']), ['registry'], context);
    noteSkippedScripts(manifest, manifestPath, context);
    return tarballName(scope, name, version);
}
/**
 * All at once where they are workspaces of the project: npm takes longer to start than to pack. The result is what a
 * run of npm in each folder makes, since npm finds the project from there as well.
 *
 * @returns undefined where npm does not do it so
 */
async function packWorkspaces(folders, names, context) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workingFolder, 'package.json');
    const isProject = (await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(root)) && /"workspaces"/.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(root, 'utf8'));
    // Two names can make one file name: @acme/ui and acme-ui.
    if (folders.length < 2 || !isProject || new Set(names).size !== names.length)
        return undefined;
    const destination = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, 'npm-pack-'));
    try {
        const workspaces = folders.map((folder) => `--workspace=${folder}`);
        await runNpmPack(context.workingFolder, [...workspaces, '--pack-destination', destination], context);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue))
            throw error;
        return undefined;
    }
    const packed = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination));
    return names.every((name) => packed.has(name)) ? names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, name)) : undefined;
}
async function packEach(folders, context) {
    const packed = [];
    for (const folder of folders) {
        const destination = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, 'npm-pack-'));
        await runNpmPack(folder, ['--pack-destination', destination], context);
        const left = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(destination)).filter((name) => name.endsWith('.tgz'));
        if (left.length !== 1)
            throw packFailure(folder, `npm pack left ${left.length} tarballs`, context);
        packed.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, left[0]));
    }
    return packed;
}
/** `npm pack` and pnpm write `acme-ui-1.0.0.tgz`. */
function tarballName(scope, name, version) {
    return `${scope === undefined ? name : `${scope}-${name}`}-${version}.tgz`;
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
async function runNpmPack(folder, args, context) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const environment = {};
    for (const name of NPM_ENVIRONMENT) {
        const value = context.environment[name];
        if (value !== undefined)
            environment[name] = value;
    }
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, 'npm-scratch-'));
    Object.assign(environment, {
        npm_config_userconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'user.npmrc'),
        npm_config_globalconfig: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'global.npmrc'),
        npm_config_cache: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'cache'),
        npm_config_logs_max: '0',
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
    });
    let result;
    try {
        result = await getExecOutput('npm', ['pack', '--ignore-scripts', '--json', ...args], {
            cwd: folder,
            env: environment,
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch (error) {
        throw packFailure(folder, `npm cannot be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, context);
    }
    if (result.exitCode !== 0) {
        const reason = /npm (?:error|ERR!) (?!code)(.+)/.exec(result.stderr)?.[1] ?? `npm pack ended with ${result.exitCode}`;
        throw packFailure(folder, reason, context);
    }
}
function packFailure(folder, cause, context) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: `pack ${(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(folder, context)}`,
        cause,
        remedy: 'Run npm pack --ignore-scripts there by hand, or give the path of a finished tarball',
        file: (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), context),
    });
}
function noteSkippedScripts(manifest, path, context) {
    const scripts = objectOf(manifest['scripts']);
    const skipped = ['prepublishOnly', 'prepare', 'prepack'].filter((name) => name in scripts);
    if (skipped.length > 0) {
        context.info(`${(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context)}: ${skipped.join(', ')} is not run while publishing; build before this step`);
    }
}
async function inspectTarball(path, context, packedFrom) {
    const { names, kept } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .readTarGz */ .Jq)(path, (name) => /^[^/]+\/(?:package\.json|readme(?:\.[a-z]+)?)$/i.test(name));
    // npm drops the first folder, whatever it is called, so two first folders would be laid over one another.
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const manifestBytes = kept.get(`${[...tops][0]}/package.json`);
    if (tops.size !== 1 || manifestBytes === undefined) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), 'it does not hold exactly one folder with a package.json');
    }
    const top = [...tops][0];
    const text = manifestBytes.toString('utf8');
    const manifest = readManifest(text, path, context);
    const { scope, name, version } = checkManifest(manifest, text, path, context);
    checkFileName(path, scope, name, version, context);
    await checkClientConfiguration((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workingFolder, '.npmrc'), String(manifest['name']), [], context);
    const asset = { ...(await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .measure */ .xP)(ASSET_NAME, path)), ...(packedFrom === undefined ? {} : { packedFrom }) };
    const fullName = String(manifest['name']);
    const completed = complete(manifest, names, kept, top);
    const tag = String(objectOf(manifest['publishConfig'])['tag'] ?? 'latest');
    const bodyWith = (named) => publishBody(completed, fullName, version, named, asset, context);
    const body = bodyWith(tag);
    /** As clients were last served them. */
    let seenTags;
    if (body.size >= LARGEST_REQUEST) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), `npm publish takes no request of 2 GB, and this one has ${body.size} bytes`);
    }
    return {
        name: { format: 'npm', ...(scope === undefined ? {} : { namespace: scope }), name },
        version,
        assets: [asset],
        dependsOn: dependenciesOf(manifest),
        extensible: false,
        async upload(_missing, client, isHeldBack) {
            await client.send({
                method: 'PUT',
                path: packagePath(fullName),
                contentType: 'application/json',
                body: isHeldBack ? bodyWith(heldBackTag(version)) : body,
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const { versions, tags } = await readPackument(fullName, client);
            seenTags = tags;
            const { integrity, shasum } = objectOf(objectOf(versions[version])['dist']);
            return integrity === integrityOf(asset) || shasum === asset.sha1;
        },
        async release(client) {
            const tags = seenTags ?? (await readPackument(fullName, client)).tags;
            seenTags = undefined;
            return moveTag(fullName, version, tag, tags, client);
        },
    };
}
/** Bytes of a packument: every version with its dependencies. */
const LARGEST_PACKUMENT = 128 * 1024 ** 2;
function packagePath(fullName) {
    return fullName.replace('/', '%2f');
}
/**
 * A version needs a tag to be published. Under this one, which nobody installs by, it waits for the rest of its
 * release; and an interrupted run leaves it as a mark of what is still to do.
 */
function heldBackTag(version) {
    return `pending-${version}`;
}
async function readPackument(fullName, client) {
    const answer = await client.send({
        method: 'GET',
        path: packagePath(fullName),
        accept: 'application/vnd.npm.install-v1+json, application/json',
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
        largestAnswer: LARGEST_PACKUMENT,
    });
    if (answer.status === 404)
        return { versions: {}, tags: {} };
    let packument;
    try {
        packument = objectOf(JSON.parse(answer.text));
    }
    catch {
        packument = {};
    }
    return { versions: objectOf(packument['versions']), tags: objectOf(packument['dist-tags']) };
}
/**
 * `latest` never moves back to a lower version: neither does npm 11 move it unasked. Another tag was asked for by name.
 * @see AWS CodeArtifact user guide, "npm command support": dist-tag
 */
async function moveTag(fullName, version, tag, tags, client) {
    const waiting = heldBackTag(version);
    if (tags[waiting] !== version)
        return 'nothing-held-back';
    const current = (0,semver__WEBPACK_IMPORTED_MODULE_2__.valid)(typeof tags[tag] === 'string' ? tags[tag] : null);
    const isOvertaken = tag === 'latest' && current !== null && (0,semver__WEBPACK_IMPORTED_MODULE_2__.gt)(current, version);
    const path = (name) => `-/package/${packagePath(fullName)}/dist-tags/${encodeURIComponent(name)}`;
    if (!isOvertaken)
        await client.send({
            method: 'PUT',
            path: path(tag),
            contentType: 'application/json',
            body: (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(JSON.stringify(version)),
            action: 'codeartifact:PutPackageMetadata',
        });
    // Last: as long as it is there, the next run knows what to do.
    await client.send({
        method: 'DELETE',
        path: path(waiting),
        action: 'codeartifact:PutPackageMetadata',
        accepts: [404],
    });
    return isOvertaken ? 'overtaken' : 'moved';
}
function integrityOf(asset) {
    return `sha512-${Buffer.from(asset.sha512, 'hex').toString('base64')}`;
}
function readManifest(text, path, context) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), `its package.json is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    }
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), 'its package.json is not an object');
    }
    return manifest;
}
function checkManifest(manifest, text, path, context) {
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context);
    const refuse = (cause, key, remedy) => {
        const line = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .lineOf */ .cA)(text, new RegExp(`"${key.replace(/[/.]/g, '\\$&')}"\\s*:`));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('refused', {
            doing: `publish ${String(manifest['name'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}`,
            cause,
            remedy,
            file,
            ...(line === undefined ? {} : { line }),
        });
    };
    const name = NAME_PATTERN.exec(String(manifest['name'] ?? ''));
    if (name?.groups === undefined)
        throw refuse(`${JSON.stringify(manifest['name'])} is no npm package name`, 'name', 'Correct name');
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_2__.parse)(String(manifest['version'] ?? ''));
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
        if (!(0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .isAddressOf */ .G)(String(value), 'npm', [context.target], context)) {
            throw refuse(`its publishConfig sends it to ${JSON.stringify(value)}, not to the ${(0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTarget */ .f)('npm', context)}`, key, `Remove ${key} from publishConfig, or publish to the repository that it names`);
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
    if (!(await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(path)))
        return;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), `it cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`);
    });
    const keys = name.startsWith('@') ? [`${name.split('/', 1)[0]}:registry`, ...furtherKeys] : furtherKeys;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const setting = /^\s*((?:@[^:=\s]+:)?registry)\s*=\s*(.*?)\s*$/.exec(raw);
        if (setting === null)
            continue;
        const [, key, value] = setting;
        if (!keys.includes(key))
            continue;
        if ((0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .isAddressOf */ .G)(value.replace(/^["']|["']$/g, ''), 'npm', [context.target, context.source], context))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('refused', {
            doing: `publish ${name}`,
            cause: `the project's .npmrc sends it to another registry than the ${(0,_target_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTarget */ .f)('npm', context)}`,
            remedy: `Remove ${key} from that file, or publish to the repository that it names`,
            file: (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context),
            line: index + 1,
        });
    }
}
/** Besides the usual name: yarn 1 writes `acme-ui-v1.0.0.tgz`, yarn 4 `package.tgz`. */
function checkFileName(path, scope, name, version, context) {
    const stem = scope === undefined ? name : `${scope}-${name}`;
    const expected = tarballName(scope, name, version);
    if (![expected, `${stem}-v${version}.tgz`, 'package.tgz'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) {
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x5)((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(path, context), `the package.json inside says ${scope === undefined ? '' : `@${scope}/`}${name} ${version}, whose tarball is called ${expected}`);
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
function publishBody(manifest, name, version, tag, asset, context) {
    const file = `${name}-${version}.tgz`;
    const endpoint = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryEndpoint */ .y6)({ ...context.target, format: 'npm' }, context.endpointOverride);
    const publishConfig = objectOf(manifest['publishConfig']);
    const document = {
        _id: name,
        name,
        description: manifest['description'],
        'dist-tags': { [tag]: version },
        versions: {
            [version]: {
                ...manifest,
                _id: `${name}@${version}`,
                dist: {
                    integrity: integrityOf(asset),
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
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .joinBodies */ .x0)([
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(text.slice(0, -'{}}'.length) + attachment.slice(0, dataAt)),
        base64Body((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .assetBody */ .vo)(asset)),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesBody */ .EB)(`${attachment.slice(dataAt)}}`),
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
