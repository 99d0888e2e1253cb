export const id = 2408;
export const ids = [2408];
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

/***/ 32408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maven: () => (/* binding */ maven)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/packages/archive.js
var archive = __webpack_require__(62828);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(83209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var target = __webpack_require__(14189);
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
        upload: (missing, client) => uploadVersion(pom, assets.filter((asset) => missing.some(({ name }) => name === asset.name)), client),
        isInstallable: async (client) => {
            const answer = await client.send({
                method: 'GET',
                path: `${folderOf(pom)}/${encodeURIComponent(pom.version)}/${encodeURIComponent(`${pom.artifactId}-${pom.version}.pom`)}`,
                action: 'codeartifact:ReadFromRepository',
                // Bytes may lie elsewhere; that the repository sends clients there is enough.
                accepts: [404, 301, 302, 303, 307, 308],
            });
            return answer.status !== 404;
        },
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
    const artifactFolder = folderOf(pom);
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
function folderOf({ groupId, artifactId }) {
    return [...groupId.split('.'), artifactId].map(encodeURIComponent).join('/');
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
