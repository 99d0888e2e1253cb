export const id = 1055;
export const ids = [1055];
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

/***/ 1055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruby: () => (/* binding */ ruby)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/packages/archive.js
var archive = __webpack_require__(62828);
// EXTERNAL MODULE: ./.build/packages/files.js
var files = __webpack_require__(83209);
// EXTERNAL MODULE: ./.build/zod.js + 1 modules
var zod = __webpack_require__(71998);
;// CONCATENATED MODULE: ./.build/packages/gemspec.js




/** Every value is a text. Tags of Ruby's own classes say what Ruby would make of a mapping: here it stays one. */
const TEXTS_ALONE = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags((0,js_yaml/* defineMappingTag */.bH)('!ruby/object:Gem::', { ...js_yaml/* mapTag */.pj, matchByTagPrefix: true }), (0,js_yaml/* defineScalarTag */.Gf)('!ruby/symbol', js_yaml/* strTag */.ym));
const listOf = (item) => schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (value === '' || value === undefined ? [] : value)), schemas/* array */.YOg(item));
const SPECIFICATION = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}$/, 'is no name of a gem')),
    version: schemas/* object */.Ikc({
        version: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9]+(?:\.[0-9A-Za-z]+)*$/, 'is no version of a gem')),
    }),
    platform: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9A-Za-z._-]*$/, 'is no platform')), ''), schemas/* transform */.pdi((platform) => platform || 'ruby')),
    dependencies: listOf(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* _default */.Rvf(schemas/* string */.YjP(), ':runtime') })),
    metadata: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), schemas/* literal */.euz('')]), ''), schemas/* transform */.pdi((metadata) => metadata || {})),
});
const PUSH_HOSTS = ['allowed_push_host', 'default_gem_server'];
/**
 * Reads `metadata` of a gem without making anything but texts, lists and mappings of it.
 *
 * @returns a text that says, as a clause, why it is no specification
 * @see RubyGems' `Gem::Specification#to_yaml`
 */
function readGemSpecification(yaml) {
    let document;
    try {
        document = (0,js_yaml/* load */.Hh)(yaml, { schema: TEXTS_ALONE, maxDepth: 32, maxAliases: 10_000 });
    }
    catch (error) {
        return `it cannot be read without running what it asks for (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`;
    }
    const parsed = SPECIFICATION.safeParse(document);
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        return `its ${path.join('.') || 'top'} ${message}`;
    }
    const { name, version, platform, dependencies, metadata } = parsed.data;
    return {
        name,
        number: version.version,
        platform,
        dependencies: dependencies
            .filter(({ type }) => type !== ':development' && type !== 'development')
            .map((dependency) => dependency.name),
        pushHosts: PUSH_HOSTS.flatMap((key) => (metadata[key] ? [[key, metadata[key]]] : [])),
    };
}

// EXTERNAL MODULE: ./.build/packages/target.js
var target = __webpack_require__(14189);
;// CONCATENATED MODULE: ./.build/packages/ruby.js











/** Ruby: `.gem` files, as `gem build` leaves them. */
const ruby = {
    async inspect(pattern, context) {
        const paths = await (0,files/* findPaths */.EQ)(pattern, 'ruby', context);
        return Promise.all(paths.map((path) => inspectGem(path, context)));
    },
};
async function inspectGem(path, context) {
    const file = (0,files/* shownPath */.pS)(path, context);
    if (!path.endsWith('.gem'))
        throw (0,archive/* refusal */.x5)(file, 'it is no .gem file, which gem build makes');
    const gem = await readGem(path, file);
    const { name, number, platform } = gem;
    // A gem for one platform is a version of its own in Gemfile.lock and the indexes. The user guide does not say how
    // the service counts it.
    const version = platform === 'ruby' ? number : `${number}-${platform}`;
    const assetName = `${name}-${version}.gem`;
    if ((0,external_node_path_.basename)(path) !== assetName)
        throw (0,archive/* refusal */.x5)(file, `the specification inside says ${name} ${version}`);
    checkPushHosts(gem, file, context);
    const asset = await (0,files/* measure */.xP)(assetName, path);
    return {
        name: { format: 'ruby', name },
        version,
        assets: [asset],
        dependsOn: gem.dependencies.map((dependency) => ({ format: 'ruby', name: dependency })),
        extensible: false,
        async upload(_missing, client) {
            await client.send({
                method: 'POST',
                path: 'api/v1/gems',
                contentType: 'application/octet-stream',
                body: (0,files/* assetBody */.vo)(asset),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
    };
}
const PARTS = ['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'];
/** Of signed gems. */
const SIGNATURES = PARTS.map((part) => `${part}.sig`);
/**
 * A gem is a tar of three compressed files: its specification, its files, and the digests of both, which RubyGems
 * compares before it installs.
 *
 * @see RubyGems' `Gem::Package`
 */
async function readGem(path, file) {
    const small = new Map();
    const digests = new Map();
    await (0,archive/* readTar */.sB)(path, async (name, size, content) => {
        if (SIGNATURES.includes(name))
            return;
        if (!PARTS.includes(name))
            throw (0,archive/* refusal */.x5)(file, `it holds ${JSON.stringify(name)}, which is no part of a gem`);
        const hashes = { SHA256: (0,external_node_crypto_.createHash)('sha256'), SHA512: (0,external_node_crypto_.createHash)('sha512') };
        const bytes = passing(content, (chunk) => {
            for (const hash of Object.values(hashes))
                hash.update(chunk);
        });
        if (name === 'data.tar.gz')
            await (0,archive/* readTarGzOf */.ED)(bytes, size, file, () => false);
        else
            small.set(name, await collect(bytes, name, file));
        digests.set(name, Object.fromEntries(Object.entries(hashes).map(([algorithm, hash]) => [algorithm, hash.digest('hex')])));
    });
    const missing = PARTS.find((part) => !digests.has(part));
    if (missing !== undefined)
        throw (0,archive/* refusal */.x5)(file, `it has no ${missing}`);
    checkDigests(unfold(small.get('checksums.yaml.gz'), 'checksums.yaml.gz', file), digests, file);
    const specification = readGemSpecification(unfold(small.get('metadata.gz'), 'metadata.gz', file));
    if (typeof specification === 'string')
        throw (0,archive/* refusal */.x5)(file, `its metadata.gz is no specification: ${specification}`);
    return specification;
}
async function* passing(content, see) {
    for await (const chunk of content) {
        see(chunk);
        yield chunk;
    }
}
async function collect(bytes, name, file) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > archive/* ARCHIVE_LIMITS */.Oj.keptSize)
            throw (0,archive/* refusal */.x5)(file, `its ${name} is larger than any such file`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unfold(compressed, name, file) {
    try {
        return (0,external_node_zlib_.gunzipSync)(compressed, { maxOutputLength: archive/* ARCHIVE_LIMITS */.Oj.keptSize }).toString('utf8');
    }
    catch (error) {
        throw (0,archive/* refusal */.x5)(file, `its ${name} cannot be unfolded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
const CHECKSUMS = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['SHA256', 'SHA512', 'SHA1', 'MD5']), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]+$/))));
function checkDigests(yaml, digests, file) {
    const checksums = CHECKSUMS.safeParse(yamlOf(yaml));
    if (!checksums.success)
        throw (0,archive/* refusal */.x5)(file, 'its checksums.yaml.gz is no list of digests');
    for (const part of ['metadata.gz', 'data.tar.gz']) {
        const own = digests.get(part);
        const told = ['SHA256', 'SHA512'].flatMap((algorithm) => {
            const digest = checksums.data[algorithm]?.[part];
            return digest === undefined ? [] : [digest === own[algorithm]];
        });
        if (told.length === 0)
            throw (0,archive/* refusal */.x5)(file, `its checksums.yaml.gz has no digest of ${part}`);
        if (told.includes(false))
            throw (0,archive/* refusal */.x5)(file, `its ${part} is not the one that its checksums.yaml.gz names`);
    }
}
function yamlOf(text) {
    try {
        // A digest may look like a number.
        return (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* FAILSAFE_SCHEMA */.uH, maxDepth: 8, maxAliases: 0 });
    }
    catch {
        return undefined;
    }
}
/** `gem push` sends a gem where its own metadata says, or nowhere. @see RubyGems guides, "Specification Reference" */
function checkPushHosts({ pushHosts }, file, context) {
    for (const [key, address] of pushHosts) {
        if (isOurs(address, context))
            continue;
        throw (0,archive/* refusal */.x5)(file, `its ${key} is ${JSON.stringify(address)}, not the ${(0,target/* describeTarget */.f)('ruby', context)}`);
    }
}
/** The address of the repository, or of its host alone, which is all that RubyGems compares. */
function isOurs(address, context) {
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...context.target, format: 'ruby' }, context.endpointOverride);
    if (/^[a-z]+:\/\/[^/]+\/?$/i.test(address))
        return URL.parse(address)?.origin === new URL(endpoint).origin;
    return (0,target/* isAddressOf */.G)(`${address.replace(/\/$/, '')}/`, 'ruby', [context.target], context);
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
