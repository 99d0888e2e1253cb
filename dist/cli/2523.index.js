export const id = 2523;
export const ids = [2523,1832];
export const modules = {

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/**
 * Reads `packageManager`, as in `pnpm@10.2.0+sha512.…`.
 *
 * @returns undefined where there is none, or where it is not of that form: clients refuse or ignore it then
 * @see Node.js docs, "Packages", "packageManager"
 */
function packageManagerOf(manifest) {
    const value = namedIn(manifest ?? '');
    const found = typeof value === 'string' ? PATTERN.exec(value) : null;
    return found === null ? undefined : { name: found[1], version: found[2] };
}
const PATTERN = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/;
function namedIn(manifest) {
    try {
        return JSON.parse(manifest)?.packageManager;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ clientNamesUsedIn),
/* harmony export */   u: () => (/* binding */ USED_BY)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5940);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3643);




const USED_BY = {
    // Also where another client installs the packages: that one is installed by npm, whose settings are the same file.
    npm: has('package.json', 'package-lock.json', 'npm-shrinkwrap.json'),
    pnpm: (fileNames, packageManager) => packageManager === 'pnpm' || has('pnpm-lock.yaml', 'pnpm-workspace.yaml')(fileNames),
    yarn: (fileNames, packageManager) => packageManager === 'yarn' || has('yarn.lock', '.yarnrc.yml', '.yarnrc')(fileNames),
    bun: (fileNames, packageManager) => packageManager === 'bun' || has('bun.lock', 'bun.lockb', 'bunfig.toml')(fileNames),
    pip: (fileNames) => fileNames.some((name) => /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name)),
    uv: has('uv.lock', 'uv.toml', 'pyproject.toml[tool.uv]'),
    // [tool.poetry] is there for its build back end as well, whoever installs.
    poetry: has('poetry.lock', 'poetry.toml'),
    pdm: has('pdm.lock', 'pdm.toml', '.pdm.toml', 'pyproject.toml[tool.pdm]'),
    pipenv: has('Pipfile', 'Pipfile.lock'),
    hatch: has('hatch.toml', 'pyproject.toml[tool.hatch]'),
    // What publishes is in no manifest; pip is configured with it.
    twine: () => false,
    maven: has('pom.xml'),
    gradle: has('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
    cargo: has('Cargo.toml', 'Cargo.lock'),
    nuget: (fileNames) => fileNames.some((name) => /^(?:.+\.(?:cs|fs|vb)proj|.+\.slnx?|Directory\.Packages\.props|packages\.lock\.json)$/.test(name)),
    swift: has('Package.swift', 'Package.resolved'),
    ruby: (fileNames) => has('Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked')(fileNames) ||
        fileNames.some((name) => name.endsWith('.gemspec')),
};
function has(...names) {
    return (fileNames) => names.some((name) => fileNames.includes(name));
}
/** The clients that the project in a folder uses, as names: without all that it takes to configure one. */
async function clientNamesUsedIn(folder) {
    const fileNames = await manifestNames(folder);
    // A manifest that cannot be read names no client; who installs from it will say so.
    const manifest = fileNames.includes('package.json')
        ? await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json')).catch(() => undefined)
        : undefined;
    const packageManager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_3__/* .packageManagerOf */ .n)(manifest)?.name;
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames, packageManager));
}
/** The names in a folder, and with them the tables of tools in its pyproject.toml: `pyproject.toml[tool.uv]`. */
async function manifestNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    if (!names.includes('pyproject.toml'))
        return names;
    // What cannot be read is for the client that needs it to complain of.
    const text = (await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
    const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(([, tool]) => tool);
    return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
}


/***/ }),

/***/ 1832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigDocument: () => (/* binding */ parseConfigDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);


const MAX_DEPTH = 16;
/** Of a document with its aliases written out: keys and values. */
const MAX_PARTS = 20_000;
/** @throws GateError 'input' with file and line, for what `readDocument` objects to */
function parseConfigDocument(text, file) {
    const document = readDocument(text);
    if (!('problem' in document))
        return document;
    const { problem: cause, line, underlying } = document;
    const parts = { doing: 'read the configuration', cause, remedy: 'Mend that line', file, line };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', underlying === undefined ? parts : { ...parts, underlying });
}
const WITHOUT_REFERENCES = { maxDepth: MAX_DEPTH, maxAliases: 0 };
const WITH_REFERENCES = {
    maxDepth: MAX_DEPTH,
    maxAliases: MAX_PARTS,
    schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ),
};
/**
 * Reads YAML without what makes YAML surprising: no anchors or aliases (unless asked for), tags or repeated
 * keys, one document, one mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
function readDocument(text, { references = false } = {}) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH });
        const lineAt = lineCounter(text);
        const special = events.map((event) => specialOf(event, references)).find((found) => found !== undefined);
        if (special !== undefined)
            return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
        const places = placesOf(text, events, lineAt);
        if ('problem' in places)
            return places;
        // A file of comments alone sets nothing.
        const value = (events.length > 0 ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, references ? WITH_REFERENCES : WITHOUT_REFERENCES) : {}) ?? {};
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return { problem: 'it does not consist of `key: value` lines', line: 1 };
        return {
            value: value,
            lineOf: (path) => nearestPlace(places, path).place.line,
            scalarAt: (path) => {
                const { place, isExact } = nearestPlace(places, path);
                return isExact ? place.scalar : undefined;
            },
        };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const mark = error.mark;
        return {
            problem: `it is not valid YAML (${error.reason})`,
            line: (mark?.line ?? 0) + 1,
            underlying: error,
        };
    }
}
function specialOf(event, references) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        return undefined;
    if (!references && event.anchorStart !== -1) {
        const what = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? 'aliases (*name)' : 'anchors (&name)';
        return { what, offset: event.anchorStart };
    }
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.tagStart !== -1)
        return { what: 'tags (!name)', offset: event.tagStart };
    return undefined;
}
/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser, and for aliases here. */
function placesOf(text, events, lineAt) {
    const root = placeAt(1);
    const open = [];
    const anchored = new Map();
    let offset = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            // The place of a key is closed with its value.
            if (closed !== undefined)
                closed.place.isOpen = false;
            addTo(open.at(-1)?.place, closed?.place);
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        const parent = open.at(-1);
        // What is empty has no place of its own, but that of what stands before it.
        offset = Math.max(offset, startOf(event));
        const here = (name) => {
            const place = placeAt(lineAt(offset));
            parent.place.below.set(name, place);
            return place;
        };
        if (parent?.isMapping === true && parent.key === undefined && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            parent.key = here((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event));
            continue;
        }
        const place = parent === undefined
            ? root
            : parent.isMapping && parent.key !== undefined
                ? parent.key
                : here(String(parent.index));
        if (parent !== undefined) {
            parent.key = undefined;
            parent.index++;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const meant = anchored.get(text.slice(event.anchorStart, event.anchorEnd));
            // What no anchor names is for the parser to tell.
            if (meant !== undefined) {
                if (meant.isOpen)
                    return { problem: 'an alias stands within what it names', line: place.line };
                place.below = meant.below;
                place.scalar = meant.scalar;
                place.parts = meant.parts;
                place.depth = meant.depth;
            }
            if (open.length + place.depth > MAX_DEPTH || place.parts + sizeOf(open) > MAX_PARTS)
                return { problem: 'its aliases make it too large', line: place.line };
            addTo(parent?.place, place);
            continue;
        }
        if (event.anchorStart !== -1)
            anchored.set(text.slice(event.anchorStart, event.anchorEnd), place);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            const { valueStart, valueEnd, style } = event;
            const source = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
            place.scalar = { source, style, line: valueStart === -1 ? place.line : lineAt(valueStart) };
            addTo(parent?.place, place);
        }
        else {
            place.isOpen = true;
            // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
            open.push({ place, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, key: undefined, index: 0 });
        }
    }
    return root;
}
/** @returns -1 for an empty value */
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart : event.start;
}
function placeAt(line) {
    return { line, below: new Map(), scalar: undefined, parts: 1, depth: 0, isOpen: false };
}
function addTo(parent, child) {
    if (parent === undefined || child === undefined)
        return;
    parent.parts += child.parts;
    parent.depth = Math.max(parent.depth, child.depth + 1);
}
function sizeOf(open) {
    return open.reduce((sum, { place }) => sum + place.parts, 0);
}
function nearestPlace(root, path) {
    let place = root;
    for (const name of path) {
        const below = place.below.get(String(name));
        if (below === undefined)
            return { place, isExact: false };
        place = below;
    }
    return { place, isExact: true };
}
/** Line numbers from offsets, in logarithmic time each. */
function lineCounter(text) {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 2171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);

/** The repository of the settings, and of every format that `clients` does not give another. */
function repositoryOf(settings) {
    const { domain, region, repository, 'domain-owner': domainOwner } = settings;
    return { domain, domainOwner, region, repository };
}
/** One for all clients of a format: they install one another's packages. */
function mainTarget(settings, format) {
    const entry = entriesOf(settings).find((one) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[one.client].format === format && keyOf(one) === undefined && hasAddress(one));
    const main = repositoryOf(settings);
    const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
    const usual = isSameDomain(install, main)
        ? (settings['publish-repository'] ?? main.repository)
        : install.repository;
    return { install, publish: { ...install, repository: entry?.['publish-repository'] ?? usual } };
}
/** Those of one client; what one client of a format is told of a scope holds for the others as well. */
function furtherTargets(settings, client) {
    const { format, furtherBy } = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client];
    if (furtherBy === undefined)
        return [];
    const found = new Map();
    for (const entry of entriesOf(settings)) {
        const key = keyOf(entry);
        const traits = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[entry.client];
        if (key === undefined || traits.format !== format || traits.furtherBy !== furtherBy)
            continue;
        const install = repositoryOfEntry(settings, entry);
        const publish = { ...install, repository: entry['publish-repository'] ?? install.repository };
        found.set(key, { key, install, publish });
    }
    return [...found.values()];
}
/** All repositories that packages of a format are installed from: the main one first. */
function installRepositories(settings, format) {
    const clients = Object.keys(_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u).filter((client) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client].format === format);
    const further = clients.flatMap((client) => furtherTargets(settings, client).map(({ install }) => install));
    const all = [mainTarget(settings, format).install, ...further];
    return [...new Map(all.map((repository) => [JSON.stringify(repository), repository])).values()];
}
function isSameDomain(a, b) {
    return a.domain === b.domain && a.domainOwner === b.domainOwner && a.region === b.region;
}
function entriesOf({ clients = [] }) {
    return clients.filter((entry) => typeof entry !== 'string');
}
function keyOf(entry) {
    return entry.scope ?? entry.name;
}
function hasAddress({ client: _, ...rest }) {
    return Object.values(rest).some((value) => value !== undefined);
}
function repositoryOfEntry(settings, entry) {
    return {
        domain: entry.domain ?? settings.domain,
        domainOwner: entry['domain-owner'] ?? settings['domain-owner'],
        region: entry.region ?? settings.region,
        repository: entry.repository ?? settings.repository,
    };
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   du: () => (/* binding */ settledPath),
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
const OWN_PLACES = 'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)';
const OWN_FILES = 'Put a regular file of your own there, or name another folder (CARGO_HOME for cargo), or leave this client out of clients';
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
 * Where a file that is about to be changed really is. Links among the folders above it are resolved, once: every run
 * then means the same file by the same path, and a link that is moved meanwhile leads no undoing elsewhere. A link at
 * the very end stays, for `readOwnFile` to refuse: replacing it would cut the user's file off from where it is kept.
 *
 * @throws GateError 'input' for a folder that leads nowhere, or in which another user could put something else there
 */
async function settledPath(path) {
    const folder = await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), path);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined);
    if (stat !== undefined && !isOurs(stat) && stat.uid !== 0) {
        throw unusable(path, `its folder ${folder} belongs to another user`, undefined, OWN_FILES);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
}
async function settledFolder(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
    }
    catch (error) {
        const refused = unusable(path, `its folder ${folder} cannot be reached (${codeOf(error)})`, error, OWN_FILES);
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            throw refused;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined)) !== undefined)
            throw refused;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), path), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder));
    }
}
/**
 * Reads a file that is about to be changed. It must be ours, so that putting it back later changes nobody else's file,
 * and that also for root: who owns the file may expect its bytes, its time and its inode to stay.
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
        const cause = code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`;
        throw unusable(path, cause, error, OWN_FILES);
    }
}
function checkOwnFile(path, stat) {
    const refuse = (cause) => unusable(path, cause, undefined, OWN_FILES);
    if (!stat.isFile())
        throw refuse('it is not a regular file');
    if (process.geteuid !== undefined && stat.uid !== process.geteuid()) {
        throw refuse(`it belongs to another user (uid ${stat.uid})`);
    }
    if (stat.nlink > 1)
        throw refuse('it has more than one name (hard links)');
    if (stat.size > MAX_BYTES)
        throw refuse('it is larger than 16 MiB');
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
            // In seconds: a Date would cut the time off at its milliseconds.
            if (options.modifiedAt !== undefined)
                await handle.utimes(Date.now() / 1000, options.modifiedAt / 1000);
            if (options.owner !== undefined)
                await giveTo(handle, options.owner);
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
/** A new file may have got another group than the one that it replaces. */
async function giveTo(handle, { uid, gid }) {
    const made = await handle.stat();
    if (made.uid !== uid || made.gid !== gid)
        await handle.chown(uid, gid);
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
function unusable(path, cause, underlying, remedy = OWN_PLACES) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', { doing: `use ${path}`, cause, remedy, underlying });
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


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6739);





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a file of the user's that is not going to be changed; links are followed, as the client itself does.
 *
 * @returns undefined when there is none
 */
async function readUserFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((error) => {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, `it cannot be opened (${code})`, error);
    });
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        // /dev/null is how clients are told that there is no such file.
        if (stat.isCharacterDevice())
            return undefined;
        if (!stat.isFile())
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is not a regular file');
        if (stat.size > MAX_BYTES)
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is larger than 16 MiB');
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file that the user has named, and the folders on the way: whole or not at all. A link that lies there is
 * replaced, never followed; a terminal or a pipe is written to.
 *
 * @param what it is, for the message
 * @throws GateError 'input' where it cannot be written
 */
async function writeUserFile(path, content, what) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (await isToBeWrittenTo(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: `write ${what} ${JSON.stringify(path.slice(0, 200))}`,
            cause: `it cannot be written (${error.code})`,
            remedy: 'Name a file that this user may write',
            underlying: error,
        });
    }
}
async function isToBeWrittenTo(path) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return existing !== undefined && !existing.isFile() && !existing.isSymbolicLink();
}


/***/ })

};
