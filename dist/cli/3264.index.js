export const id = 3264;
export const ids = [3264];
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

/***/ 23264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pypi: () => (/* binding */ pypi)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/packages/archive.js
var archive = __webpack_require__(62828);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(83209);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/packages/target.js
var target = __webpack_require__(14189);
;// CONCATENATED MODULE: ./.build/packages/pypi-config.js






/**
 * Refuses when the project says that its packages go elsewhere: a `.pypirc` none of whose servers is the target, or
 * uv's `publish-url`. The user's own `~/.pypirc` is not about this project.
 * @throws GateError 'refused'
 * @see Python packaging user guide, "The .pypirc file"; uv, "publish-url"
 */
async function checkUploadConfiguration(context) {
    const isOurs = (url) => (0,target/* isAddressOf */.G)(url, 'pypi', [context.target], context) ||
        (0,target/* isAddressOf */.G)(`${url}/`, 'pypi', [context.target], context);
    const pypirc = await textOf((0,external_node_path_.join)(context.workingFolder, '.pypirc'));
    if (pypirc !== undefined) {
        const servers = serversOf(pypirc);
        if (servers.length > 0 && !servers.some(({ repository }) => isOurs(repository ?? '')))
            throw elsewhere('.pypirc', servers[0].line, servers[0].repository ?? 'the public index', context);
    }
    const pyproject = await textOf((0,external_node_path_.join)(context.workingFolder, 'pyproject.toml'));
    const url = pyproject === undefined ? undefined : publishUrlOf(pyproject);
    if (url !== undefined && !isOurs(url))
        throw elsewhere('pyproject.toml', (0,packages_files/* lineOf */.cA)(pyproject, /^\s*publish-url\s*=/m), url, context);
}
/** Sections that are servers: those of `index-servers`, else all. One without `repository` is the public index. */
function serversOf(text) {
    const sections = new Map();
    let current;
    let key = '';
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:[#;]|$)/.test(raw))
            continue;
        const section = /^\[([^\]]+)\]/.exec(raw)?.[1];
        if (section !== undefined) {
            current = { line: index + 1, values: new Map() };
            sections.set(section.trim(), current);
            continue;
        }
        const continued = /^\s+(\S.*)$/.exec(raw)?.[1];
        const setting = /^([^=:\s]+)\s*[=:]\s*(.*?)\s*$/.exec(raw);
        if (continued !== undefined && key !== '')
            current?.values.set(key, `${current.values.get(key) ?? ''} ${continued.trim()}`);
        else if (setting !== null) {
            key = setting[1].toLowerCase();
            current?.values.set(key, setting[2]);
        }
    }
    const listed = sections.get('distutils')?.values.get('index-servers')?.split(/\s+/).filter(Boolean);
    const names = listed ?? [...sections.keys()].filter((name) => name !== 'distutils');
    return names.flatMap((name) => {
        const found = sections.get(name);
        return found === undefined ? [] : [{ repository: found.values.get('repository'), line: found.line }];
    });
}
function publishUrlOf(text) {
    try {
        const { tool } = (0,dist/* parse */.qg)(text);
        const url = tool?.uv?.['publish-url'];
        return typeof url === 'string' ? url : undefined;
    }
    catch {
        // What no TOML reader understands says nothing to uv either.
        return undefined;
    }
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* GateError */.ue('refused', {
            doing: 'publish Python packages',
            cause: `${path} cannot be read (${error.code})`,
            remedy: 'Make it readable: it may say that the packages go elsewhere',
            underlying: error,
        });
    }
}
function elsewhere(file, line, to, context) {
    return new errors/* GateError */.ue('refused', {
        doing: 'publish Python packages',
        cause: `the project's ${file} sends them to ${JSON.stringify(to)}, not to the ${(0,target/* describeTarget */.f)('pypi', context)}`,
        remedy: 'Remove it from that file, or publish to the repository that it names',
        file,
        ...(line === undefined ? {} : { line }),
    });
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
        await checkUploadConfiguration(context);
        const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'pypi', context);
        const distributions = await Promise.all(paths.map((path) => inspectFile(path, context)));
        const versions = Map.groupBy(distributions, ({ metadata }) => `${(0,formats/* normalisePypiName */.SJ)(metadata.name)} ${canonicalVersion(metadata.version)}`);
        return [...versions.values()].map((files) => toArtifact(files, context));
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
function toArtifact(files, context) {
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
        isInstallable: async (client) => {
            const page = await client.send({
                method: 'GET',
                path: `simple/${(0,formats/* normalisePypiName */.SJ)(first.name)}/`,
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
                largestAnswer: LARGEST_PAGE,
            });
            return page.status !== 404 && files.every(({ asset }) => page.text.includes(asset.name));
        },
    };
}
/** Bytes of an index page: one line a file, of every version there is. */
const LARGEST_PAGE = 64 * 1024 ** 2;
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
