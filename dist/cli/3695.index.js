export const id = 3695;
export const ids = [3695];
export const modules = {

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

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generic: () => (/* binding */ generic),
/* harmony export */   genericArtifact: () => (/* binding */ genericArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _aws_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84900);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83209);




/** Assets of one version; some regions take 150 only. @see CodeArtifact user guide, "Quotas in AWS CodeArtifact" */
const MOST_ASSETS = 350;
/** @see CodeArtifact API reference, PublishPackageVersion, assetName */
const ASSET_NAME = /^[\p{L}\p{N}~!@^&()\-`_+[\]{};,.]{1,255}$/u;
const CONCURRENT_UPLOADS = 20;
/** Any files, under a name and a version that the settings give: nothing in the files tells them. */
const generic = {
    async inspect(pattern, context, coordinate = {}) {
        const { namespace, name, version } = wholeCoordinate(pattern, coordinate);
        const assets = [];
        for (const path of await findFiles(pattern, context))
            assets.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .measureLarge */ .sc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), path));
        refuseNames(assets, context);
        return [genericArtifact(namespace, name, version, assets)];
    },
};
/**
 * A version of a generic package. It takes files until it is published, and none afterwards: so all but the smallest
 * are sent at once and leave it unfinished, and that one, which is soon repeated, publishes it.
 *
 * @see CodeArtifact user guide, "Publishing generic packages"
 */
function genericArtifact(namespace, name, version, assets) {
    const packageName = { format: 'generic', namespace, name };
    const last = assets.reduce((least, asset) => (asset.size < least.size ? asset : least));
    return {
        name: packageName,
        version,
        assets,
        dependsOn: [],
        extensible: false,
        closes: true,
        async upload(missing, client) {
            const send = (asset, unfinished) => client.sendAsset({ name: packageName, version, asset, unfinished });
            const others = missing.filter((asset) => asset !== last);
            await (0,_aws_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .eachOf */ .p)(others, CONCURRENT_UPLOADS, (asset) => send(asset, true));
            // Also where it is there already: with the same bytes it is taken again, and publishes the version.
            await send(last, false);
        },
    };
}
function wholeCoordinate(pattern, { namespace, package: name, version }) {
    if (namespace !== undefined && name !== undefined && version !== undefined)
        return { namespace, name, version };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: `publish ${pattern} as a generic package`,
        cause: 'its namespace, package and version are not all given',
        remedy: 'Name them beside generic in codeartifact-gate.yml, or give --as NAMESPACE/PACKAGE@VERSION',
    });
}
async function findFiles(pattern, context) {
    const paths = await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findPaths */ .EQ)(pattern, 'generic', context);
    const files = [];
    for (const path of paths)
        if ((await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(path)) === 'file')
            files.push(path);
    if (files.length > 0)
        return files;
    throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToPublish */ .Op)(pattern, 'generic', 'there is no file, only folders, at');
}
function refuseNames(assets, context) {
    const refuse = ({ path }, cause, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: `publish ${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, context)}`,
        cause,
        remedy,
        file: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, context),
    });
    const seen = new Map();
    for (const asset of assets) {
        if (!ASSET_NAME.test(asset.name))
            throw refuse(asset, 'the service takes no such name of a file', 'Rename it: letters, digits and ~!@^&()-`_+[]{};,. make a name');
        const twin = seen.get(asset.name);
        if (twin !== undefined)
            throw refuse(asset, `${(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(twin.path, context)} has the same name, and a version keeps names without folders`, 'Rename one of them');
        seen.set(asset.name, asset);
    }
    if (assets.length > MOST_ASSETS)
        throw refuse(assets[MOST_ASSETS], `a version holds at most ${MOST_ASSETS} files, and there are ${assets.length}`, 'Pack them into fewer');
}


/***/ })

};
