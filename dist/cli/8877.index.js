export const id = 8877;
export const ids = [8877];
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

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   swift: () => (/* binding */ swift)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62828);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83209);





/** @see Swift Package Registry Service Specification, 3.6 "Package identification" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|[-_](?=[a-zA-Z0-9])){0,99}$/;
/** Swift: a source archive, as `swift package archive-source` makes it, under a scope, name and version of the settings. */
const swift = {
    async inspect(pattern, context, coordinate = {}) {
        const whole = wholeCoordinate(pattern, coordinate);
        const [path, ...more] = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findPaths */ .EQ)(pattern, 'swift', context);
        if (more.length > 0)
            throw refuseEntry(pattern, `it names ${more.length + 1} files, and a release has one`, 'Name one archive');
        return [await inspectArchive(path, whole, context)];
    },
};
/** An archive does not say what it is: its manifest is a program. */
function wholeCoordinate(pattern, { namespace, package: name, version }) {
    if (namespace === undefined || name === undefined || version === undefined)
        throw refuseEntry(pattern, 'its namespace, package and version are not all given', 'Name them beside swift in codeartifact-gate.yml');
    if (!SCOPE.test(namespace))
        throw refuseEntry(pattern, `${namespace} is no scope`, 'Name one of letters, digits and hyphens');
    if (!NAME.test(name))
        throw refuseEntry(pattern, `${name} is no package name`, 'Name one of letters, digits, hyphens and underscores');
    if ((0,semver__WEBPACK_IMPORTED_MODULE_1__.valid)(version) === null || /^[vV=]/.test(version))
        throw refuseEntry(pattern, `${version} is no semantic version`, 'Write it like 1.4.0');
    return { scope: namespace, name, version };
}
async function inspectArchive(path, release, context) {
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(path, context);
    const { names, kept } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .readZip */ .ue)(path, (name) => /^[^/]+\/package-metadata\.json$/.test(name));
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const [top] = tops;
    if (tops.size !== 1 || !names.includes(`${top}/Package.swift`))
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(file, 'it does not hold exactly one folder with a Package.swift');
    const metadata = kept.get(`${top}/package-metadata.json`);
    if (metadata !== undefined && !isJsonObject(metadata))
        throw (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(file, 'its package-metadata.json is no JSON object');
    const { scope, name, version } = release;
    const asset = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(`${name.toLowerCase()}-${version}.zip`, path);
    return {
        // Both are unique without regard to case.
        name: { format: 'swift', namespace: scope.toLowerCase(), name: name.toLowerCase() },
        version,
        assets: [asset],
        // Only running the manifest would tell.
        dependsOn: [],
        extensible: false,
        async upload(_missing, client) {
            const boundary = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await client.send({
                method: 'PUT',
                path: [scope, name, version].map(encodeURIComponent).join('/'),
                contentType: `multipart/form-data;boundary="${boundary}"`,
                accept: 'application/vnd.swift.registry.v1+json',
                body: formBody(boundary, asset, metadata),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const release = await client.send({
                method: 'GET',
                path: [scope, name, version].map(encodeURIComponent).join('/'),
                accept: 'application/vnd.swift.registry.v1+json',
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
            });
            return release.status !== 404 && release.text.includes(asset.sha256);
        },
    };
}
function isJsonObject(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** As SwiftPM fills it, which also sends the file of this name. @see the specification, 4.6 "Create a package release" */
function formBody(boundary, asset, metadata) {
    const head = (name, type, encoding = '') => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n${encoding}\r\n`);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBodies */ .x0)([
        head('source-archive', 'application/zip', 'Content-Transfer-Encoding: binary\r\n'),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .assetBody */ .vo)(asset),
        ...(metadata === undefined
            ? []
            : [(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)('\r\n'), head('metadata', 'application/json'), (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(metadata)]),
        (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(`\r\n--${boundary}--\r\n`),
    ]);
}
function refuseEntry(pattern, cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', { doing: `publish ${pattern} as a Swift package`, cause, remedy });
}


/***/ })

};
