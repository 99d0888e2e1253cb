export const id = 3340;
export const ids = [3340,1832];
export const modules = {

/***/ 23643:
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

/***/ 84376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ clientNamesUsedIn),
/* harmony export */   xD: () => (/* binding */ clientsUsedBy)
/* harmony export */ });
/* unused harmony export USED_BY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35940);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23643);





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
    sbt: has('build.sbt', 'project/build.properties'),
    cargo: has('Cargo.toml', 'Cargo.lock'),
    nuget: (fileNames) => fileNames.some((name) => /^(?:.+\.(?:cs|fs|vb)proj|.+\.slnx?|Directory\.Packages\.props|packages\.lock\.json)$/.test(name)),
    swift: has('Package.swift', 'Package.resolved'),
    ruby: (fileNames) => has('Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked')(fileNames) ||
        fileNames.some((name) => name.endsWith('.gemspec')),
};
/** Those that the names of a folder's files speak of, whatever is in the files. */
function clientsUsedBy(fileNames) {
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames));
}
function has(...names) {
    return (fileNames) => names.some((name) => fileNames.includes(name));
}
/** The clients that the project in a folder uses, as names: without all that it takes to configure one. */
async function clientNamesUsedIn(folder) {
    const fileNames = await manifestNames(folder);
    // A manifest that cannot be read names no client; who installs from it will say so.
    const manifest = fileNames.includes('package.json')
        ? await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json')).catch(() => undefined)
        : undefined;
    const packageManager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .packageManagerOf */ .n)(manifest)?.name;
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames, packageManager));
}
/**
 * The names in a folder, and with them the tables of tools in its pyproject.toml, `pyproject.toml[tool.uv]`, and
 * `project/build.properties`: a build of sbt may have nothing else.
 */
async function manifestNames(folder) {
    const names = [
        ...(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)),
        ...['project/build.properties'].filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))),
    ];
    if (!names.includes('pyproject.toml'))
        return names;
    // What cannot be read is for the client that needs it to complain of.
    const text = (await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
    const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(([, tool]) => tool);
    return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
}


/***/ }),

/***/ 21832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigDocument: () => (/* binding */ parseConfigDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


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

/***/ 27659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Matches whole texts, in at most `glob.length * text.length` steps: goes back to the last star only. */
function matchesGlob(glob, text) {
    let inGlob = 0;
    let inText = 0;
    let star = -1;
    let starText = 0;
    while (inText < text.length) {
        if (glob[inGlob] === '*') {
            star = inGlob++;
            starText = inText;
        }
        else if (inGlob < glob.length && glob[inGlob] === text[inText]) {
            inGlob++;
            inText++;
        }
        else if (star !== -1) {
            inGlob = star + 1;
            inText = ++starText;
        }
        else {
            return false;
        }
    }
    while (glob[inGlob] === '*')
        inGlob++;
    return inGlob === glob.length;
}


/***/ }),

/***/ 72171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget),
/* harmony export */   xW: () => (/* binding */ publishRepositoryOf)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47261);

/** The repository of the settings, and of every format that `clients` does not give another. */
function repositoryOf(settings) {
    const { domain, region, repository, 'domain-owner': domainOwner } = settings;
    return { domain, domainOwner, region, repository };
}
/** The one that `publish` publishes to. */
function publishRepositoryOf(settings) {
    return repositoryOf({ ...settings, repository: settings['publish-repository'] ?? settings.repository });
}
/** One for all clients of a format: they install one another's packages. */
function mainTarget(settings, format) {
    const entry = entriesOf(settings).find((one) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[one.client].format === format && keyOf(one) === undefined && hasAddress(one));
    const main = repositoryOf(settings);
    const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
    const usual = isSameDomain(install, main) ? publishRepositoryOf(settings).repository : install.repository;
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

/***/ 73984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ isPypiIndex),
/* harmony export */   Jj: () => (/* binding */ fitsPackage),
/* harmony export */   NB: () => (/* binding */ fitsPypiFile),
/* harmony export */   RA: () => (/* binding */ hasUsualAddress),
/* harmony export */   dL: () => (/* binding */ objectionToAddress),
/* harmony export */   lL: () => (/* binding */ packageLabel),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60244);
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9214);
/* harmony import */ var _lockfiles_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48772);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24740);





/**
 * Why an address is not one of an allowed repository, as a clause; undefined where it is.
 *
 * @param subject what the clause starts with
 */
function objectionToAddress(address, format, policy, fits, subject = 'it comes from') {
    const url = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryUrl */ .fn)(address, policy.endpointOverride);
    if ('problem' in url)
        return `${subject} ${shortened(address)}: ${url.problem}`;
    if (address.includes('#'))
        return `${subject} ${shortened(address)}: it holds a fragment`;
    if (!(0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllowedRepository */ .XU)(url, format, policy))
        return `${subject} ${(0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_1__/* .describeAddress */ .KU)(url)}, which is not allowed here`;
    return fits(url.path)
        ? undefined
        : `its address is that of something else: ${shortened(url.path.join('/')) || 'the whole repository'}`;
}
/** Nothing that a URL parser could fold into something else, whatever stands around it. */
const PLAIN = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
/**
 * Whether the address is, character for character, the usual one of this very npm package in an allowed repository.
 * Then `objectionToAddress` has no objection, which takes many times as long to find.
 */
function hasUsualAddress(entry, address, { endpoints }) {
    const { format, namespace, name, version } = entry;
    if (format !== 'npm' || version === undefined || !PLAIN.test(name) || !PLAIN.test(version))
        return false;
    if (namespace !== undefined && !PLAIN.test(namespace))
        return false;
    const scope = namespace === undefined ? '' : `@${namespace}/`;
    for (const endpoint of endpoints.get(format))
        if (address === `${endpoint}${scope}${name}/-/${name}-${version}.tgz`)
            return true;
    return false;
}
/** Fits the path below the repository to the entry: an honest host can serve a dishonest file. */
function fitsPackage(entry) {
    switch (entry.format) {
        case 'npm':
            return (path) => npmPaths(entry).includes(path.join('/'));
        case 'maven':
            return (path) => fitsMavenLayout(path, entry);
        case 'pypi':
            // Most lockfiles name the index, the others a file of the package.
            return (path) => isPypiIndex(path) || fitsPypiFile(path, entry);
        default:
            // A source of cargo or Bundler names an index, not a file.
            return (path) => path.length === 0;
    }
}
/** The index of a pypi repository. @see PEP 503 */
function isPypiIndex(path) {
    return path.length === 1 && path[0] === 'simple';
}
/** `simple/name/version/file`, where the file is one of that name. */
function fitsPypiFile(path, { name, version }) {
    const [simple, project, release, file] = path;
    if (path.length !== 4 || simple !== 'simple' || project !== name || version === undefined)
        return false;
    const isOfVersion = release === version || ((0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.valid)(release) !== null && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(release, version));
    return isOfVersion && (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisePypiName */ .SJ)(file).startsWith(`${name}-`);
}
/** `@scope/name/-/name-1.0.0.tgz`; build metadata may be left out of the file name. */
function npmPaths({ namespace, name, version }) {
    const folder = namespace === undefined ? name : `@${namespace}/${name}`;
    return [version, version.replace(/\+.*$/, '')].map((part) => `${folder}/-/${name}-${part}.tgz`);
}
/** `g/r/o/u/p/artifact/version/artifact-version[-classifier].extension` */
function fitsMavenLayout(path, { namespace, name, version, classifier, extension }) {
    const folder = [...namespace.split('.'), name, version];
    const file = path.at(-1);
    if (file === undefined ||
        path.slice(0, -1).join('/') !== folder.join('/') ||
        path.length !== folder.length + 1)
        return false;
    const stem = `${name}-${version}${classifier === undefined ? '' : `-${classifier}`}.`;
    if (!file.startsWith(stem))
        return false;
    const actual = file.slice(stem.length);
    return extension === undefined ? /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/.test(actual) : actual === extension;
}
/** Without user information and query, which can hold secrets, and no longer than a line bears. */
function shortened(address) {
    const shown = (0,_lockfiles_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserInfo */ .sl)(address.slice(0, 2000)).replace(/\?.*$/s, '?…');
    return shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
}
/** `npm:@acme/ui@1.0.0` */
function packageLabel(name, version) {
    return version === undefined ? (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .displayName */ .QC)(name) : `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .displayName */ .QC)(name)}@${version}`;
}


/***/ }),

/***/ 70714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   RW: () => (/* binding */ Checkout),
/* harmony export */   V4: () => (/* binding */ digestsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38335);
/* harmony import */ var _lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43791);
/* harmony import */ var _lockfiles_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48772);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55332);







/** Folders of installed packages and of version control: nothing in them says what is going to be installed. */
const SKIPPED = /(?:^|\/)(?:node_modules|\.git|\.hg|\.svn|\.venv|venv|__pycache__)(?:\/|$)/;
/** @param name relative to the checkout, with slashes */
function isSkipped(name) {
    return SKIPPED.test(name);
}
/** Scripts of builds that are put together from folders of any name. @param name of a file that git tracks */
function isScript(name) {
    return /\.gradle(?:\.kts|\.dcl)?$/.test(name);
}
/** Characters of small files that are kept: far more than the manifests and configurations of a large project have. */
const MAX_KEPT = 16 * 1024 * 1024;
const MAX_KEPT_OF_FILE = 64 * 1024;
/** The files of a project, named relative to its root with slashes. */
class Checkout {
    /** A real path. */
    root;
    #isGit;
    #kept = new Map();
    #room = MAX_KEPT;
    #files;
    constructor(root, isGit) {
        this.root = root;
        this.#isGit = isGit;
    }
    /** The git work tree around `folder`, or `folder` itself where there is none. */
    static async around(folder) {
        const top = await (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(folder, ['rev-parse', '--show-toplevel']);
        const root = top?.replace(/\r?\n$/, '') ?? '';
        return root === ''
            ? new Checkout(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), false)
            : new Checkout(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), true);
    }
    /** @returns undefined where `path` lies outside */
    nameOf(path) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        return name === '..' || name.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(name) ? undefined : name;
    }
    /**
     * All files: what git tracks and what it would track, with submodules and nested work trees; without git every file
     * but those of installed packages. Sorted, and listed once.
     */
    files() {
        this.#files ??= this.list();
        return this.#files;
    }
    async list() {
        const listed = this.#isGit ? await this.#listedByGit() : undefined;
        const found = listed?.names ?? (await this.#walk(''));
        const reached = await this.#skippedBehind(listed?.links ?? []);
        const isReached = (name) => reached.some((behind) => name.startsWith(`${behind}/`));
        return [...new Set(found)]
            .filter((name) => !isSkipped(name) || isReached(name) || (listed?.isTracked(name) === true && isScript(name)))
            .sort();
    }
    /** Folders that would be passed over, but which a link that git tracks makes a part of the project. */
    async #skippedBehind(links) {
        const targets = await Promise.all(links.map((link) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, link)).catch(() => undefined)));
        return targets.flatMap((target) => {
            const name = target === undefined ? undefined : this.nameOf(target);
            return name !== undefined && isSkipped(name) ? [name] : [];
        });
    }
    /** Those of `names` that are not in the last commit as they are here: changed, or never added. None without git. */
    async uncommitted(names) {
        if (!this.#isGit || names.length === 0)
            return [];
        const options = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'];
        const status = await (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(this.root, [
            '--no-optional-locks',
            '--literal-pathspecs',
            'status',
            ...options,
            '--',
            ...names,
        ]);
        const listed = new Set((status ?? '').split('\0').map((line) => line.slice(3)));
        return names.filter((name) => listed.has(name));
    }
    /** Those of `places`, folders or files, in which git tracks something, each with a digest of that. None without git. */
    async committedIn(places) {
        if (!this.#isGit)
            return new Map();
        const statuses = await Promise.all(places.map((place) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, ...place.split('/'))).catch(() => undefined)));
        const present = places.filter((_, index) => statuses[index] !== undefined);
        if (present.length === 0)
            return new Map();
        const list = ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--stage', '--', ...present];
        const tracked = (await (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(this.root, list)) ?? '';
        const blobs = new Map();
        for (const line of tracked.split('\0')) {
            const [, blob, name] = /^[0-9]+ ([0-9a-f]+) [0-9]\t(.*)$/s.exec(line) ?? [];
            if (name !== undefined)
                blobs.set(name, blob);
        }
        return digestsIn(present, blobs);
    }
    async #listedByGit() {
        const list = ['ls-files', '-z', '--full-name'];
        const [tracked, others] = await Promise.all([
            (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(this.root, [...list, '--cached', '--stage']),
            (0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(this.root, [...list, '--others', '--exclude-standard']),
        ]);
        if (tracked === undefined || others === undefined)
            return undefined;
        const names = [];
        const links = [];
        const nested = [];
        for (const line of tracked.split('\0').filter((part) => part !== '')) {
            const name = line.slice(line.indexOf('\t') + 1);
            (line.startsWith('160000 ') ? nested : names).push(name);
            if (line.startsWith('120000 '))
                links.push(name);
        }
        const all = new Set(names);
        for (const name of others.split('\0').filter((part) => part !== '')) {
            if (name.endsWith('/'))
                nested.push(name.slice(0, -1));
            else
                names.push(name);
        }
        for (const name of nested)
            names.push(...(await this.#walk(name)));
        return { names, links, isTracked: (name) => all.has(name) };
    }
    async #walk(folder) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, folder), { withFileTypes: true }).catch(() => []);
        const isBuild = entries.some(({ name }) => name === 'Cargo.toml' || name === 'pom.xml');
        const names = [];
        for (const entry of entries) {
            const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (!entry.isDirectory())
                names.push(name);
            else if (!isSkipped(entry.name) && !(isBuild && entry.name === 'target'))
                names.push(...(await this.#walk(name)));
        }
        return names;
    }
    /**
     * The text of a file, why it has none, or undefined where there is no such file. Follows no link, on the whole way:
     * a link can be turned between this look and the client's. Small files are read once: several parts of a check ask
     * for the same ones.
     */
    async read(name) {
        if (this.#kept.has(name))
            return this.#kept.get(name);
        const text = await this.readAnew(name);
        const length = typeof text === 'string' ? text.length : 0;
        const size = name.length + length;
        if (length <= MAX_KEPT_OF_FILE && size <= this.#room) {
            this.#kept.set(name, text);
            this.#room -= size;
        }
        return text;
    }
    async readAnew(name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, ...name.split('/'));
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
        if (status === undefined)
            return undefined;
        if (!status.isFile()) {
            return refuse(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is not a regular file', 'Put the file itself there');
        }
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path)) !== path)
            return refuse('it lies behind a symbolic link', 'Put the file itself there');
        if (status.size > _lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FILE_BYTES */ .gZ)
            return decodeTooLarge();
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
        if (file === undefined)
            return refuse('it cannot be opened', 'Give the user of this process the right to read it');
        try {
            const opened = await file.stat();
            if (!opened.isFile() || opened.ino !== status.ino)
                return refuse('it changed while it was read', 'Run again');
            if (opened.size > _lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FILE_BYTES */ .gZ)
                return decodeTooLarge();
            return (0,_lockfiles_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeLockfile */ .Ec)(await file.readFile());
        }
        finally {
            await file.close();
        }
    }
}
/** Those of `places` that something lies in, each with a digest of it. @param objects what git tracks, by name */
function digestsIn(places, objects) {
    const inside = new Map(places.map((place) => [place, []]));
    for (const [name, object] of objects) {
        for (let at = name; at !== '.'; at = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(at))
            inside.get(at)?.push(`${object} ${name}`);
    }
    return new Map([...inside].flatMap(([place, lines]) => lines.length === 0 ? [] : [[place, (0,_lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(lines.sort().join('\0'))]]));
}
function refuse(message, remedy) {
    return { rule: 'unreadable', line: 1, message, remedy };
}
function decodeTooLarge() {
    return refuse(`it is larger than ${_lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB`, 'Check what made it so large');
}


/***/ }),

/***/ 59933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ CLIENT_CONFIGS),
  V: () => (/* binding */ clientConfigOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(21832);
// EXTERNAL MODULE: ./.build/lockfiles/digest.js
var lockfiles_digest = __webpack_require__(38335);
// EXTERNAL MODULE: ./.build/lockfiles/paths.js
var paths = __webpack_require__(28011);
// EXTERNAL MODULE: ./.build/gate/client-config/settings.js
var client_config_settings = __webpack_require__(13114);
// EXTERNAL MODULE: ./.build/lockfiles/json.js
var lockfiles_json = __webpack_require__(45469);
;// CONCATENATED MODULE: ./.build/gate/client-config/tree.js


/**
 * Every text, number and truth value of a tree, its key the names above it joined by dots; places in lists are left
 * out. What has too long a name is not gone into: the name is refused.
 */
function settingsOf(tree) {
    const settings = [];
    const visit = (value, path, key) => {
        if (key.length > client_config_settings/* MAX_SETTING_NAME */.cb) {
            settings.push({ key, value: '', line: tree.lineOf(path) });
        }
        else if (Array.isArray(value)) {
            for (const [index, item] of value.entries())
                visit(item, [...path, index], key);
        }
        else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [name, member] of Object.entries(value))
                visit(member, [...path, name], key === '' ? name : `${key}.${name}`);
        }
        else if (value !== null && value !== undefined) {
            settings.push({ key, value: String(value), line: tree.lineOf(path) });
        }
    };
    visit(tree.value, [], '');
    return settings;
}
function isTreeProblem(tree) {
    return 'problem' in tree;
}
/** The same of JSON; the depth is bounded by the parser. */
function settingsOfJson(value, key, line) {
    if (value instanceof lockfiles_json/* JsonObject */.Y5)
        return [...value.entries()].flatMap(([name, member, at]) => settingsOfJson(member, key === '' ? name : `${key}.${name}`, at));
    if (value instanceof lockfiles_json/* JsonArray */.kf)
        return value.items.flatMap((item) => settingsOfJson(item.value, key, item.line));
    return [{ key, value: String(value), line }];
}

;// CONCATENATED MODULE: ./.build/gate/client-config/bundler.js






/**
 * `.bundle/config` of a project. In names, two underscores are a dot and three a dash.
 * @see Bundler docs, "bundle config"
 */
const bundleConfig = {
    name: '.bundle/config',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)\.bundle\/config$/.test(path),
    judge: judgeBundleConfig,
};
const CONFIG_RULES = [
    {
        key: /^BUNDLE_MIRROR__.*__FALLBACK_TIMEOUT\/?$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^0$/, 'Bundler turns past the repository where that is slow to answer'),
        remedy: 'Set it to 0, or remove it',
    },
    (0,client_config_settings/* endpointRule */.A6)(/^BUNDLE_MIRROR__/, 'ruby'),
    (0,client_config_settings/* verificationRule */.OG)(/^BUNDLE_SSL_VERIFY_MODE$/, /^1$/),
    (0,client_config_settings/* verificationRule */.OG)(/^BUNDLE_SSL_(?:CA|CLIENT)_CERT$/),
    {
        key: /^BUNDLE_DISABLE_CHECKSUM_VALIDATION$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^false$/, 'it switches the check of digests off'),
        remedy: 'Remove it',
    },
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^BUNDLE_(?:CACHE_PATH|PATH)$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:\.\/)?vendor(?:\/(?:cache|bundle))?\/?$/, 'it names a folder whose gems are not compared with the lockfile'),
    },
    (0,client_config_settings/* otherLockfileRule */.MS)(/^BUNDLE_GEMFILE$/, /^(?:.*\/)?(?:Gemfile|gems\.rb)$/),
    (0,client_config_settings/* otherLockfileRule */.MS)(/^BUNDLE_LOCKFILE$/, /^(?:.*\/)?(?:Gemfile\.lock|gems\.locked)$/),
    // Settings of a host are its credentials.
    (0,client_config_settings/* harmlessRule */.EP)(/^BUNDLE_(?:BUILD|GEM|LOCAL|PATH)__/),
    (0,client_config_settings/* credentialRule */.M6)(/^BUNDLE_(?:HTTPS?:|.*[^_]__[^_])/),
];
function judgeBundleConfig(text, path, policy) {
    const tree = (0,config_document/* readDocument */.u)(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'config', tree.problem);
    const settings = settingsOf(tree);
    const folder = external_node_path_.posix.dirname(external_node_path_.posix.dirname(path));
    const problems = [
        ...(0,client_config_settings/* judgeSettings */.$z)(settings, CONFIG_RULES, policy, (key) => key.toUpperCase()),
        ...gemsOutside(settings, folder),
    ];
    return { problems, binds: [] };
}
function gemsOutside(settings, folder) {
    return settings
        .filter(({ key, value }) => /^BUNDLE_LOCAL__/i.test(key) && (0,paths/* insideCheckout */.F)(folder, value) === undefined)
        .map(({ key, value, line }) => ({
        line,
        key: (0,client_config_settings/* shownKey */.dM)(key),
        valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value),
        message: 'the gem lies outside of the checkout',
        remedy: 'Move it into the checkout',
    }));
}
/**
 * `.bundle/plugin/index`: Bundler runs the plug-ins that stand there, from wherever it says, in every command.
 * @see Bundler docs, "Bundler Plugins"
 */
const bundlePlugins = {
    name: '.bundle/plugin/index',
    levelsUp: 2,
    matches: (path) => /(?:^|\/)\.bundle\/plugin\/index$/.test(path),
    judge: () => ({
        problems: [
            {
                line: 1,
                key: 'plugin',
                message: 'Bundler runs the plug-ins of this list',
                remedy: 'Remove it',
                isWhole: true,
            },
        ],
        binds: [],
    }),
};
/**
 * `Gemfile` and `gems.rb` are programs and are not run here: sources are found as they are usually written, and the
 * lockfile says what came of them.
 * @see Bundler docs, "Gemfile"
 */
const gemfile = {
    name: 'Gemfile',
    matches: (path) => /(?:^|\/)(?:Gemfile(?:[._-](?!.*lock$)[^/]*)?|gems\.rb)$|\.gemfile$/.test(path),
    judge: judgeGemfile,
};
function judgeGemfile(text, _path, policy) {
    const problems = (0,client_config_settings/* linesOf */.Dx)(text).flatMap((raw, index) => {
        const content = raw.replace(/^\s*#.*/, '').slice(0, 4096);
        const line = index + 1;
        const sources = [
            ...content.matchAll(/(?:^|[\s,;:{(])source(?:\s*(?:=>|:|\()\s*|\s+(?![=(:]))([^\s,)]+)/g),
        ];
        const foreign = sources.flatMap(([, written]) => {
            const message = objectionToSource(written, policy);
            return message === undefined
                ? []
                : [
                    {
                        line,
                        key: 'source',
                        valueDigest: (0,lockfiles_digest/* sha256 */.sc)(written),
                        message,
                        remedy: (0,client_config_settings/* nameEndpoint */.tv)('ruby')(policy),
                    },
                ];
        });
        if (!/^\s*plugin[\s(]/.test(content))
            return foreign;
        const message = 'Bundler runs it before it installs';
        const valueDigest = (0,lockfiles_digest/* sha256 */.sc)(content.trim());
        return [...foreign, { line, key: 'plugin', valueDigest, message, remedy: 'Remove it' }];
    });
    return { problems, binds: [] };
}
function objectionToSource(written, policy) {
    const text = /^(["'])(.*)\1$/.exec(written)?.[2];
    if (text === undefined)
        return 'its address is not written out';
    return (0,client_config_settings/* otherThanEndpoint */.Nj)('ruby')(text, policy);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/lockfiles/limits.js
var limits = __webpack_require__(43791);
;// CONCATENATED MODULE: ./.build/gate/client-config/toml.js



/** @see TOML 1.0 */
function readToml(text) {
    try {
        const value = (0,dist/* parse */.qg)(text, { maxDepth: limits/* MAX_DEPTH */.lr });
        const lines = linesByKey(text);
        return { value, lineOf: (path) => nearestLine(lines, path) };
    }
    catch (error) {
        return { problem: 'it is not valid TOML', line: error instanceof dist/* TomlError */.zx ? error.line : 1 };
    }
}
/**
 * The reader tells no positions, so keys are looked for at the starts of lines: `[a.b]`, `[[a.b]]` and `key =`. What
 * looks like one inside of a text of many lines leads to the wrong line, never to another verdict.
 */
function linesByKey(text) {
    const lines = new Map();
    const items = new Map();
    let table = '';
    for (const [index, line] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        const content = line.trimStart();
        const header = /^(\[{1,2})([^[\]]{1,500})\]/.exec(content);
        if (header !== null) {
            table = keyOf(header[2]);
            if (header[1] === '[[') {
                const item = items.get(table) ?? 0;
                items.set(table, item + 1);
                table = `${table}.${item}`;
            }
            if (!lines.has(table))
                lines.set(table, index + 1);
            continue;
        }
        const key = /^([A-Za-z0-9_"'.@:/ \t-]{1,500})=/.exec(content)?.[1];
        if (key === undefined)
            continue;
        const path = table === '' ? keyOf(key) : `${table}.${keyOf(key)}`;
        if (!lines.has(path))
            lines.set(path, index + 1);
    }
    return lines;
}
function keyOf(text) {
    return text.replace(/["'\s]/g, '');
}
function nearestLine(lines, path) {
    for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).map(String).join('.'));
        if (line !== undefined)
            return line;
    }
    return 1;
}

;// CONCATENATED MODULE: ./.build/gate/client-config/bunfig.js



/**
 * `bunfig.toml`, read in the working folder. `.bunfig.toml` counts in the user's home only: it is judged, and binds nothing.
 * @see Bun docs, "bunfig.toml"
 */
const bunfig = {
    name: 'bunfig.toml',
    matches: (path) => /(?:^|\/)\.?bunfig\.toml$/.test(path),
    judge: judgeBunfig,
};
const RULES = [
    (0,client_config_settings/* credentialRule */.M6)(/^install\.(?:registry|scopes\..*)\.(?:token|username|password)$/),
    (0,client_config_settings/* endpointRule */.A6)(/^install\.(?:registry|scopes)(?:\.|$)/, 'npm'),
    (0,client_config_settings/* storeRule */.Wm)(/^install\.(?:cache\.dir|globalDir)$/),
    // On, off, or a folder.
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^install\.cache$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:true|false)$/, 'it names a folder whose files are installed without comparing them with the lockfile'),
    },
    (0,client_config_settings/* codeRule */.af)(/^(?:preload|install\.security\.scanner)$/),
    (0,client_config_settings/* verificationRule */.OG)(/^install\.(?:ca|cafile)$/),
    {
        key: /^install\.auto$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:auto|disable)$/, 'it lets bun install packages when a program runs, past the lockfile'),
        remedy: 'Remove it',
    },
    {
        key: /^install\.ignoreScripts$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it lets every package run scripts when it is installed'),
        remedy: 'Remove it',
    },
];
function judgeBunfig(text, path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'bunfig.toml', tree.problem);
    const settings = settingsOf(tree);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, RULES, policy);
    const isBound = !path.endsWith('.bunfig.toml') &&
        (0,client_config_settings/* redirectsNothing */.x5)(problems) &&
        (0,client_config_settings/* hasSetting */.VY)(settings, /^install\.registry(?:\.url)?$/);
    return { problems, binds: isBound ? ['bun'] : [] };
}

// EXTERNAL MODULE: ./.build/lockfiles/toml.js
var toml = __webpack_require__(82631);
;// CONCATENATED MODULE: ./.build/gate/client-config/cargo.js







/**
 * `.cargo/config.toml`, read in the working folder and above. A lockfile of cargo names the public registry even
 * where another stands in for it, so this file decides.
 * @see Cargo book, "Configuration"
 */
const cargoConfig = {
    name: '.cargo/config.toml',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path),
    precedence: ['config', 'config.toml'],
    judge: judgeCargoConfig,
};
const REMOVE = 'Remove it: `login` configures cargo for the repository';
const otherThanIndex = (value, policy) => value.startsWith('sparse+')
    ? (0,client_config_settings/* otherThanEndpoint */.Nj)('cargo')(value.slice('sparse+'.length), policy)
    : 'its index is not a sparse+https address';
/** Words of `rustflags`, which can also stand apart as two: a linker, a back end, another compiler's libraries, a file of more. */
const NAMES_CODE = /(?:^|\s|-C|\x1f)(?:linker|codegen-backend)=|-Z\s*codegen-backend|--sysroot|(?:^|\s|\x1f)@|-fplugin|-specs=|-fuse-ld=[^\s]*[/\\]|-Wl,[^\s]*plugin/;
const cargo_RULES = [
    (0,client_config_settings/* credentialRule */.M6)(/^(?:registries\..*|registry)\.(?:token|secret-key)$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:registries\..*|registry)\.(?:credential-provider|global-credential-providers)$/),
    (0,client_config_settings/* codeRule */.af)(/^credential-alias(?:\.|$)/),
    { key: /^registries\..*\.index$/, objection: otherThanIndex, remedy: (0,client_config_settings/* nameEndpoint */.tv)('cargo') },
    (0,client_config_settings/* harmlessRule */.EP)(/^registries\..*\.protocol$|^registry\.default$/),
    { key: /^registr(?:ies|y)\./, objection: 'it changes how cargo reaches registries', remedy: REMOVE },
    {
        key: /^source\.crates-io\.registry$/,
        objection: 'it changes the address of the public registry',
        remedy: REMOVE,
    },
    { key: /^source\..*\.registry$/, objection: otherThanIndex, remedy: (0,client_config_settings/* nameEndpoint */.tv)('cargo') },
    // Judged by what it names.
    (0,client_config_settings/* harmlessRule */.EP)(/^source\..*\.replace-with$/),
    { key: /^source\./, objection: 'it takes crates from elsewhere than a repository', remedy: REMOVE },
    (0,client_config_settings/* otherConfigRule */.b3)(/^include(?:\.|$)/),
    (0,client_config_settings/* codeRule */.af)(/^build\.(?:rustc|rustdoc|rustc-wrapper|rustc-workspace-wrapper)$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:target|host)\..*(?:runner|linker)$|^host\.(?:runner|linker)$|^doc\.browser$/),
    {
        ...(0,client_config_settings/* codeRule */.af)(/(?:^|\.)rust(?:doc)?flags$|^env\.(?:CARGO_ENCODED_)?RUST(?:DOC)?FLAGS(?:\.value)?$/),
        objection: (value) => (NAMES_CODE.test(value) ? 'it names code that the compiler runs' : undefined),
    },
    (0,client_config_settings/* codeRule */.af)(/^env\.(?:PATH|LD_[^.]*|DYLD_[^.]*|RUSTC[^.]*|RUSTDOC)(?:\.value)?$/i),
    {
        ...(0,client_config_settings/* codeRule */.af)(/^env\.(?:[^.]*_)?(?:CC|CXX|AR|LD|NM|RANLIB)(?:_[^.]*)?\.relative$/),
        objection: (value) => (value === 'true' ? 'it names a program of the checkout' : undefined),
    },
    (0,client_config_settings/* proxyRule */.ZA)(/^http\.proxy$|^env\.[^.]*_proxy(?:\.value)?$/i),
    // For cargo and rustup where build scripts call them.
    (0,client_config_settings/* environmentRule */.Yd)(/^env\.(?:CARGO_(?:HOME|REGISTR|SOURCE_|CREDENTIAL_|HTTP_|NET_|BUILD_RUST|TARGET_[^.]*_(?:LINKER|RUNNER))|RUSTUP_)/),
    (0,client_config_settings/* verificationRule */.OG)(/^http\.(?:cainfo|proxy-cainfo|ssl-version(?:\..*)?)$|^env\.SSL_CERT_[^.]*(?:\.value)?$/),
    (0,client_config_settings/* verificationRule */.OG)(/^http\.check-revoke$/, /^true$/),
    (0,client_config_settings/* verificationRule */.OG)(/^net\.ssh\.known-hosts$/),
    {
        key: /^alias\./,
        objection: (value) => /(?:^|\s)--config(?:[=\s]|$)/.test(value)
            ? 'it names other configuration, which is not judged'
            : undefined,
        remedy: 'Write its settings into this file',
    },
    {
        key: /^paths$/,
        objection: 'it replaces crates of the lockfile by a folder, of which the lockfile says nothing',
        remedy: 'Write them as [patch] into Cargo.toml',
    },
    {
        key: /^patch\..*\.git$/,
        objection: 'it replaces a crate by another',
        remedy: 'Write it into Cargo.toml',
    },
];
function judgeCargoConfig(text, path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'config.toml', tree.problem);
    const settings = settingsOf(tree);
    const allowed = allowedNames(settings, policy);
    const problems = [
        ...(0,client_config_settings/* judgeSettings */.$z)(settings, cargo_RULES, policy),
        ...replacements(settings, allowed),
        ...cratesOutside(settings, external_node_path_.posix.dirname(external_node_path_.posix.dirname(path))),
    ];
    const replacement = (0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)(tree.value).source)['crates-io'])['replace-with'];
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && typeof replacement === 'string' && allowed.has(replacement);
    return { problems, binds: isBound ? ['cargo'] : [] };
}
/** Names that stand for an allowed repository in this file. */
function allowedNames(settings, policy) {
    return new Set(settings.flatMap(({ key, value }) => {
        const name = /^(?:registries\.(.*)\.index|source\.(.*)\.registry)$/.exec(key);
        return name !== null && otherThanIndex(value, policy) === undefined ? [(name[1] ?? name[2])] : [];
    }));
}
function replacements(settings, allowed) {
    return settings
        .filter(({ key, value }) => /^source\..*\.replace-with$/.test(key) && !allowed.has(value))
        .map(({ key, value, line }) => ({
        line,
        key: (0,client_config_settings/* shownKey */.dM)(key),
        valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value),
        message: 'it replaces the source by something that is no allowed repository of this file',
        remedy: REMOVE,
    }));
}
/** The paths of `[patch]`: from the folder that holds `.cargo`. */
function cratesOutside(settings, folder) {
    return settings
        .filter(({ key, value }) => /^patch\..*\.path$/.test(key) && (0,paths/* insideCheckout */.F)(folder, value) === undefined)
        .map(({ key, value, line }) => ({
        line,
        key: (0,client_config_settings/* shownKey */.dM)(key),
        valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value),
        message: 'the crate lies outside of the checkout',
        remedy: 'Move it into the checkout',
    }));
}
/**
 * `rust-toolchain.toml`, or `rust-toolchain` with a name alone: rustup looks for it in the working folder and above, and
 * runs the cargo and rustc that it names.
 * @see rustup book, "The toolchain file"
 */
const rustToolchain = {
    name: 'rust-toolchain.toml',
    matches: (path) => /(?:^|\/)rust-toolchain(?:\.toml)?$/.test(path),
    judge: judgeRustToolchain,
};
/** A channel of Rust's own, at a day and for a host where that is said. */
const OWN_CHANNEL = /^(?:stable|beta|nightly|[0-9]+\.[0-9]+(?:\.[0-9]+)?(?:-beta(?:\.[0-9]+)?)?)(?:-[0-9]{4}-[0-9]{2}-[0-9]{2})?(?:-[a-z0-9_]+){0,4}$/;
const TOOLCHAIN_RULES = [
    (0,client_config_settings/* codeRule */.af)(/^toolchain\.path$/),
    {
        ...(0,client_config_settings/* codeRule */.af)(/^toolchain\.channel$/),
        objection: (0,client_config_settings/* otherThan */.kM)(OWN_CHANNEL, 'it names a toolchain that is none of the releases of Rust'),
    },
];
function judgeRustToolchain(text, _path, policy) {
    const name = text.trim();
    // The older form, and what rustup takes for it: one line.
    if (name !== '' && !/[\n\r=[]/.test(name)) {
        const setting = { key: 'toolchain.channel', value: name, line: 1 };
        return { problems: (0,client_config_settings/* judgeSettings */.$z)([setting], TOOLCHAIN_RULES, policy), binds: [] };
    }
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'rust-toolchain.toml', tree.problem);
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settingsOf(tree), TOOLCHAIN_RULES, policy), binds: [] };
}

// EXTERNAL MODULE: ./.build/lockfiles/text.js
var lockfiles_text = __webpack_require__(48772);
;// CONCATENATED MODULE: ./.build/gate/client-config/dotenv.js


/**
 * `.env` and the like, from which bun takes variables also when it installs: they win over `bunfig.toml`. `.env.yarn` is
 * what yarn takes them from.
 * @see Bun docs, "Environment variables" and "bun install"; Yarn docs, "injectEnvironmentFiles"
 */
const dotenv = {
    name: '.env',
    matches: (path) => /(?:^|\/)\.env(?:(?:\.production)?(?:\.local)?|\.yarn)$/.test(path),
    judge: judgeDotenv,
};
const dotenv_RULES = [(0,client_config_settings/* environmentRule */.Yd)(/(?:)/)];
/** What else stands there is the program's. Texts can be open over lines, so comments are not told from the rest. */
const OBEYED = /(?<!\w)(npm_config_\w+|BUN_(?:CONFIG|INSTALL|OPTIONS)\w*|XDG_CACHE_HOME|https?_proxy|NODE_(?:TLS_REJECT_UNAUTHORIZED|EXTRA_CA_CERTS))[ \t]*[=:]/gi;
function judgeDotenv(text, _path, policy) {
    const lines = new lockfiles_text/* LineIndex */.rr(text);
    const settings = [...text.matchAll(OBEYED)].map(({ 1: key, index }) => ({
        key: key,
        value: '',
        line: lines.lineOf(index),
    }));
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settings, dotenv_RULES, policy), binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/properties.js

/**
 * Reads the syntax of Java's properties: `name=value`, `name: value` or `name value`, escapes, and lines that end in
 * a backslash and go on. Total: everything is a property of some name.
 *
 * @see Java API, `java.util.Properties.load`
 */
function readProperties(text) {
    const settings = [];
    let open = '';
    let start = 0;
    for (const [index, raw] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        const content = raw.replace(/^[ \t\f]+/, '');
        if (open === '') {
            if (content === '' || content.startsWith('#') || content.startsWith('!'))
                continue;
            start = index + 1;
        }
        const joined = open + content;
        const slashes = /\\*$/.exec(content)[0].length;
        if (slashes % 2 === 1) {
            open = joined.slice(0, -1);
            continue;
        }
        open = '';
        settings.push({ ...readProperty(joined), line: start });
    }
    if (open !== '')
        settings.push({ ...readProperty(open), line: start });
    return settings;
}
function readProperty(content) {
    let end = 0;
    while (end < content.length && !' \t\f=:'.includes(content[end]))
        end += content[end] === '\\' ? 2 : 1;
    const value = content.slice(end).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
    return { key: unescaped(content.slice(0, end)), value: unescaped(value).trim() };
}
function unescaped(text) {
    return text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.?))/g, (_, code, character) => code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)));
}

;// CONCATENATED MODULE: ./.build/gate/client-config/gradle.js




/**
 * Build scripts of Gradle are programs and are not run here: repositories are found as they are usually declared. A
 * script that means to hide one can; what it then downloads is up to Gradle's own verification of digests.
 * @see Gradle docs, "Declaring repositories", "Centralizing repository declarations"
 */
const gradleScript = {
    name: 'settings.gradle',
    matches: (path) => /\.gradle(?:\.kts|\.dcl)?$/.test(path),
    precedence: ['settings.gradle', 'settings.gradle.kts', 'settings.gradle.dcl'],
    judge: judgeScript,
};
/** @returns the line of a comment or text that is not closed, where there is one */
function tokensOf(text) {
    const lines = new lockfiles_text/* LineIndex */.rr(text);
    const tokens = [];
    /** Quotes that nothing closes on this line: they stand in a regular expression of Groovy, not around a text. */
    let lone = '';
    const word = /[A-Za-z_$][A-Za-z0-9_$]*/y;
    for (let at = 0; at < text.length;) {
        const start = at;
        const character = text[at];
        const add = (kind, value) => tokens.push({ kind, value, line: lines.lineOf(start) });
        const long = ['/*', '"""', "'''"].find((mark) => text.startsWith(mark, start));
        if (long !== undefined) {
            const end = text.indexOf(long === '/*' ? '*/' : long, at + long.length);
            if (end === -1)
                return lines.lineOf(at);
            if (long !== '/*')
                add('text', text.slice(at + long.length, end));
            at = end + (long === '/*' ? 2 : 3);
        }
        else if (text.startsWith('//', at)) {
            while (at < text.length && !isBreak(text[at]))
                at++;
        }
        else if ((character === '"' || character === "'") && !lone.includes(character)) {
            const end = endOfText(text, at);
            if (end === undefined)
                lone += character;
            else
                add('text', text.slice(at + 1, end));
            at = (end ?? at) + 1;
        }
        else {
            word.lastIndex = at;
            const found = word.exec(text)?.[0];
            if (found !== undefined)
                add('word', found);
            else if (isBreak(character))
                lone = '';
            else if (/\S/.test(character))
                add('mark', character);
            at += found?.length ?? 1;
        }
    }
    return tokens;
}
function isBreak(character) {
    return character === '\n' || character === '\r';
}
/** Where the text ends that starts with the quote at `start`: on the same line, or not at all. */
function endOfText(text, start) {
    for (let at = start + 1; at < text.length && !isBreak(text[at]); at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === text[start])
            return at;
    }
    return undefined;
}
function judgeScript(text, path, policy) {
    const tokens = tokensOf(text);
    if (typeof tokens === 'number')
        return (0,client_config_settings/* unreadableConfig */.Mx)(tokens, path.slice(path.lastIndexOf('/') + 1), 'a comment or a text in it is not closed');
    const reader = new ScriptReader(tokens, policy);
    const problems = reader.judge();
    const isBound = problems.length === 0 &&
        reader.decidesForProjects &&
        /(?:^|\/)settings\.gradle(?:\.kts|\.dcl)?$/.test(path);
    return { problems, binds: isBound ? ['gradle'] : [] };
}
const PUBLIC_REPOSITORIES = new Set(['mavenCentral', 'jcenter', 'gradlePluginPortal', 'google']);
const OTHER_STORES = new Set(['mavenLocal', 'gitRepository', 'flatDir']);
const CONTEXTS = ['repositories', 'dependencyResolutionManagement', 'pluginManagement'];
function isContext(word) {
    return CONTEXTS.includes(word);
}
/** Walks the tokens beside a stack of the blocks that are open. */
class ScriptReader {
    #tokens;
    #policy;
    #problems = [];
    /** For each open block what it makes of the words inside. */
    #blocks = [];
    #depth = {
        repositories: 0,
        dependencyResolutionManagement: 0,
        pluginManagement: 0,
    };
    /** What the statement so far says about the block to come, by the line where it says so. */
    #announced = new Map();
    #refusesOthers = false;
    #namesRepository = false;
    #namesPluginRepository = false;
    constructor(tokens, policy) {
        this.#tokens = tokens;
        this.#policy = policy;
    }
    /**
     * Whether the settings name the repositories of all projects, to which projects cannot add, and those of plug-ins, which
     * else come from a public one.
     */
    get decidesForProjects() {
        return this.#refusesOthers && this.#namesRepository && this.#namesPluginRepository;
    }
    judge() {
        for (const [index, token] of this.#tokens.entries()) {
            if (token.kind === 'word')
                this.#judgeWord(token, index);
            this.#follow(token);
        }
        return this.#problems;
    }
    #follow({ kind, value, line }) {
        if (kind === 'word') {
            if (isContext(value))
                this.#announced.set(value, line);
        }
        else if (kind === 'mark' && (value === '{' || value === '}' || value === ';')) {
            if (value === '{')
                this.#enter(line);
            else if (value === '}')
                this.#leave();
            this.#announced.clear();
        }
    }
    /** The brace can stand on the line after the words that lead to it. */
    #enter(line) {
        const contexts = [...this.#announced].filter(([, at]) => at >= line - 1).map(([context]) => context);
        this.#blocks.push(contexts);
        for (const context of contexts)
            this.#depth[context]++;
    }
    #leave() {
        for (const context of this.#blocks.pop() ?? [])
            this.#depth[context]--;
    }
    #isIn(context, line) {
        return this.#depth[context] > 0 || this.#announced.get(context) === line;
    }
    #judgeWord({ value: word, line }, index) {
        const next = this.#tokens[index + 1];
        const isCall = next?.kind === 'mark' && (next.value === '(' || next.value === '{');
        const isInRepositories = this.#isIn('repositories', line);
        if (PUBLIC_REPOSITORIES.has(word) && (isInRepositories || (isCall && word !== 'google')))
            this.#report(line, word, 'it is a public repository', (0,client_config_settings/* nameEndpoint */.tv)('maven')(this.#policy));
        else if (isCall && OTHER_STORES.has(word))
            this.#report(line, word, 'it takes artifacts from elsewhere than a repository', 'Remove it');
        else if (word === 'FAIL_ON_PROJECT_REPOS' && this.#isIn('dependencyResolutionManagement', line))
            this.#refusesOthers = true;
        else if (word === 'disableDependencyVerification')
            this.#report(line, word, 'it switches the verification of digests off', 'Remove it');
        else if (word === 'deactivateDependencyLocking' ||
            (word === 'LENIENT' && this.#follows(index, 'LockMode')))
            this.#report(line, word, 'it makes Gradle ignore the lockfile', 'Remove it');
        else if (/^(?:isA|a|setA)llowInsecureProtocol$/.test(word) && this.#argumentAt(index)?.value !== 'false')
            this.#report(line, word, 'it lets Gradle talk to servers that it cannot tell from others', 'Remove it');
        else if (word === 'from' && this.#argumentAt(index)?.value.includes('://') === true)
            this.#report(line, word, 'it runs a script of another server', 'Move the script into the checkout', this.#argumentAt(index).value);
        else if (word === 'password' && this.#argumentAt(index)?.kind === 'text')
            this.#judgePassword(line, this.#argumentAt(index));
        else if (isInRepositories)
            this.#judgeRepositoryWord(word, line, index);
    }
    #judgePassword(line, { value }) {
        // `"$token"` is a variable of the script.
        if (value.includes('$'))
            return;
        this.#problems.push(...(0,client_config_settings/* judgeSettings */.$z)([{ key: 'password', value, line }], [(0,client_config_settings/* credentialRule */.M6)(/^password$/)], this.#policy));
    }
    #judgeRepositoryWord(word, line, index) {
        if (!/^(?:url|setUrl|artifactUrls|maven|ivy)$/.test(word))
            return;
        const argument = this.#argumentAt(index);
        if (/^(?:maven|ivy)$/.test(word) && (argument?.kind !== 'text' || !argument.value.includes('://')))
            return;
        const remedy = (0,client_config_settings/* nameEndpoint */.tv)('maven')(this.#policy);
        if (argument?.kind !== 'text') {
            this.#report(line, word, 'its address is not written out', remedy);
            return;
        }
        const objection = (0,client_config_settings/* otherThanEndpoint */.Nj)('maven')(argument.value, this.#policy);
        if (objection !== undefined)
            this.#report(argument.line, word, objection, remedy, argument.value);
        else if (this.#isIn('dependencyResolutionManagement', line))
            this.#namesRepository = true;
        else if (this.#isIn('pluginManagement', line))
            this.#namesPluginRepository = true;
    }
    #follows(index, word) {
        return this.#tokens[index - 1]?.value === '.' && this.#tokens[index - 2]?.value === word;
    }
    /** What is given to a word: after `=`, `:`, `(`, `uri` and the like. */
    #argumentAt(index) {
        for (let at = index + 1; at <= index + 8; at++) {
            const token = this.#tokens[at];
            if (token === undefined)
                return undefined;
            const leadsOn = token.kind === 'mark'
                ? '=(:.'.includes(token.value)
                : token.kind === 'word' && /^(?:uri|URI|create|url|set)$/.test(token.value);
            if (!leadsOn)
                return token;
        }
        return undefined;
    }
    #report(line, key, message, remedy, value) {
        const valueDigest = value === undefined ? {} : { valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value) };
        this.#problems.push({ line, key, ...valueDigest, message, remedy });
    }
}
/**
 * `gradle.properties`: arguments of every run.
 * @see Gradle docs, "Build environment"
 */
const gradleProperties = {
    name: 'gradle.properties',
    matches: (path) => /(?:^|\/)gradle\.properties$/.test(path),
    judge: (text, _path, policy) => ({
        problems: (0,client_config_settings/* judgeSettings */.$z)(readProperties(text), PROPERTY_RULES, policy),
        binds: [],
    }),
};
const JVM_ARGUMENTS = /(?:^|[\s,])(?:-(?:javaagent|agentlib|agentpath|Xbootclasspath|Xrun)|-(?:cp|classpath|-class-path|-?p|-module-path|-patch-module)(?:[\s=]|$)|@)|-XX:(?:On|Flags|VMOptionsFile|SharedArchiveFile|AOT)|-D(?:javax\.net\.ssl|java\.security|java\.system\.class\.loader|java\.library\.path|user\.home|gradle\.user\.home|maven\.repo\.local|org\.gradle\.dependency\.verification)|\.proxyHost/;
/**
 * `gradle/gradle-daemon-jvm.properties`: which Java runs Gradle, and from where it is downloaded.
 * @see Gradle docs, "Gradle Daemon", "Daemon JVM criteria"
 */
const gradleDaemonJvm = {
    name: 'gradle/gradle-daemon-jvm.properties',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)gradle\/gradle-daemon-jvm\.properties$/.test(path),
    judge: (text, _path, policy) => ({
        problems: (0,client_config_settings/* judgeSettings */.$z)(readProperties(text), [(0,client_config_settings/* downloadRule */.rc)(/^toolchainUrl\./)], policy),
        binds: [],
    }),
};
const PROPERTY_RULES = [
    {
        key: /^(?:systemProp\.)?org\.gradle\.dependency\.verification$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^strict$/, 'it weakens the verification of digests'),
        remedy: 'Remove it',
    },
    (0,client_config_settings/* verificationRule */.OG)(/^systemProp\.(?:javax\.net\.ssl|java\.security|com\.sun\.net\.ssl|jdk\.tls)\./),
    (0,client_config_settings/* proxyRule */.ZA)(/^systemProp\.(?:https?\.proxy(?:Host|Port)|socksProxyHost|java\.net\.useSystemProxies)$/),
    {
        ...(0,client_config_settings/* codeRule */.af)(/^(?:org\.gradle|kotlin\.daemon)\.(?:jvmargs|jvm\.options)$/),
        objection: (value) => JVM_ARGUMENTS.test(value) ? 'it names code, trust or a proxy for every run of Gradle' : undefined,
    },
    // The Java that runs Gradle, and those that it may take for the build.
    (0,client_config_settings/* codeRule */.af)(/^org\.gradle\.java\.(?:home|installations\.paths)$/),
    (0,client_config_settings/* otherConfigRule */.b3)(/^systemProp\.(?:gradle\.user\.home|user\.home|maven\.repo\.local)$/),
    (0,client_config_settings/* credentialRule */.M6)(/(?:password|token|secret)$/i),
];

// EXTERNAL MODULE: ./.build/lockfiles/xml.js
var xml = __webpack_require__(26226);
;// CONCATENATED MODULE: ./.build/gate/client-config/maven-config.js




/**
 * `.mvn/maven.config` and `.mvn/jvm.config`: arguments that Maven and its Java machine get in every run.
 * @see Maven docs, "Configuring Apache Maven"
 */
const mavenConfig = {
    name: '.mvn/maven.config',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)\.mvn\/(?:maven|jvm)\.config$/.test(path),
    judge: judgeMavenConfig,
};
/** Of properties, which both files can set. */
const maven_config_PROPERTY_RULES = [
    (0,client_config_settings/* otherConfigRule */.b3)(/^-D(?:maven\.(?:conf|user\.conf|home|multiModuleProjectDirectory|(?:[a-z]+\.)?(?:settings|extensions))|user\.home)$/),
    (0,client_config_settings/* storeRule */.Wm)(/^-Dmaven\.repo\.local(?:\.|$)/),
    (0,client_config_settings/* endpointRule */.A6)(/^-Dmaven\.repo\.central$/, 'maven'),
    (0,client_config_settings/* codeRule */.af)(/^-D(?:maven\.ext\.class\.path|java\.class\.path|java\.system\.class\.loader)$/),
    {
        key: /^-Dalt(?:Release|Snapshot)?DeploymentRepository$/,
        objection: (value, policy) => (0,client_config_settings/* otherThanEndpoint */.Nj)('maven')(value.replace(/^.*::/, ''), policy),
        remedy: (0,client_config_settings/* nameEndpoint */.tv)('maven'),
    },
    (0,client_config_settings/* verificationRule */.OG)(/^-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall|ignore\.validity\.dates)$/, /^false$/),
    (0,client_config_settings/* verificationRule */.OG)(/^-Daether\.(?:connector|transport)\.https\.securityMode$/, /^default$/),
    (0,client_config_settings/* verificationRule */.OG)(/^-D(?:javax\.net\.ssl|java\.security|com\.sun\.net\.ssl|jdk\.tls)\./),
    (0,client_config_settings/* proxyRule */.ZA)(/^-D(?:https?\.proxy(?:Host|Port)|socksProxyHost|java\.net\.useSystemProxies)$/),
    {
        key: /^-Daether\..*trustedChecksums.*\.record$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^false$/, 'it records digests anew instead of comparing them'),
        remedy: 'Remove it once the digests are recorded',
    },
    {
        key: /^-Daether\.artifactResolver\.postProcessor\.trustedChecksums(?:\.snapshots)?$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it switches the comparison with the recorded digests off'),
        remedy: 'Remove it',
    },
    {
        key: /^-Daether\..*trustedChecksums.*\.checksumAlgorithms$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^SHA-(?:256|512)(?:,\s*SHA-(?:1|256|512))*$/, 'it has weak digests compared'),
        remedy: 'Name SHA-256 or SHA-512',
    },
    (0,client_config_settings/* otherLockfileRule */.MS)(/^-Daether\.trustedChecksumsSource\..*\.basedir$/, /^(?:.*\/)?\.mvn\/checksums\/?$/),
    {
        key: /^-Daether\..*trustedChecksums.*\.failIfMissing$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it lets files pass whose digest is not recorded'),
        remedy: 'Remove it',
    },
];
/** Options as Maven's parser takes them: long ones can be shortened, short ones joined, and a value can follow without a blank. */
function optionRule(short, long) {
    const names = long.flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1)));
    return new RegExp(`^-[BCNUVXehoqv]*(?:${short})|^--(?:${names.join('|')})$`);
}
const MAVEN_RULES = [
    ...maven_config_PROPERTY_RULES,
    (0,client_config_settings/* otherConfigRule */.b3)(optionRule('s|gs|is|ps|t|gt|it(?!r)', [
        'settings',
        'global-settings',
        'project-settings',
        'install-settings',
        'toolchains',
        'global-toolchains',
        'install-toolchains',
    ])),
    {
        key: optionRule('f(?!ae$|f$|n$)', ['file']),
        objection: 'it makes Maven build another project than the one that is judged',
        remedy: 'Remove it, and name the project where Maven is called',
    },
    {
        key: optionRule('c(?!pu$)', ['lax-checksums']),
        objection: 'it lets files pass whose digest is another',
        remedy: 'Remove it',
    },
];
const JVM_RULES = [
    ...maven_config_PROPERTY_RULES,
    (0,client_config_settings/* codeRule */.af)(/^-(?:javaagent|agentlib|agentpath|Xbootclasspath|Xrun)|^-XX:(?:OnError|OnOutOfMemoryError)$/),
    (0,client_config_settings/* codeRule */.af)(/^-XX:(?:SharedArchiveFile|AOT[A-Za-z]*)$|^-D(?:java\.(?:library\.path|ext\.dirs|endorsed\.dirs)|library\.jansi\.path)$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:-cp|-classpath|--class-path|-p|--module-path|--upgrade-module-path|--patch-module)$/),
    (0,client_config_settings/* otherConfigRule */.b3)(/^@|^-XX:(?:Flags|VMOptionsFile)$/),
];
function judgeMavenConfig(text, path, policy) {
    const rules = path.endsWith('jvm.config') ? JVM_RULES : MAVEN_RULES;
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(argumentsOf(text), rules, policy), binds: [] };
}
/**
 * Arguments stand one on a line, or apart by blanks in older versions. Quotes are left out: what they hold together
 * is judged word by word.
 */
function argumentsOf(text) {
    const settings = [];
    let isProperty = false;
    for (const [index, content] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        if (/^\s*#/.test(content))
            continue;
        for (const word of content.replace(/["']/g, '').split(/\s+/)) {
            if (word === '')
                continue;
            if (word === '-D' || word === '--define') {
                isProperty = true;
                continue;
            }
            const argument = isProperty ? `-D${word}` : word.replace(/^--define=/, '-D');
            isProperty = false;
            const equals = argument.indexOf('=');
            const key = equals === -1 ? argument : argument.slice(0, equals);
            // A property without a value is true.
            settings.push({ key, value: equals === -1 ? 'true' : argument.slice(equals + 1), line: index + 1 });
        }
    }
    return settings;
}
/**
 * `.mvn/maven-user.properties` and `.mvn/maven-system.properties`, which Maven 4 reads like arguments, and
 * `.mvn/mvnd.properties` of its daemon.
 * @see Maven 4 docs, "Maven configuration"; Maven Daemon docs, "Configuration"
 */
const mavenProperties = {
    name: '.mvn/maven-user.properties',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)\.mvn\/(?:maven-(?:user|system)|mvnd)\.properties$/.test(path),
    judge: judgeMavenProperties,
};
const FILE_RULES = [
    (0,client_config_settings/* otherConfigRule */.b3)(/^-D\$\{(?:includes|optionals)\}$/),
    (0,client_config_settings/* codeRule */.af)(/^-D(?:java\.home|mvnd\.(?:home|jvmArgs|extClasspath|coreExtensions))$/),
    ...maven_config_PROPERTY_RULES,
];
function judgeMavenProperties(text, _path, policy) {
    const settings = readProperties(text).map((setting) => ({ ...setting, key: `-D${setting.key}` }));
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settings, FILE_RULES, policy), binds: [] };
}
/**
 * `toolchains.xml`, under whatever folder: a build names it by `-t`, and Maven runs the compilers that stand there. Files of
 * others with this name are told by their root element.
 * @see Maven docs, "Guide to Using Toolchains"
 */
const mavenToolchains = {
    name: 'toolchains.xml',
    matches: (path) => /(?:^|[/._-])toolchains\.xml$/i.test(path),
    judge: judgeMavenToolchains,
};
const maven_config_TOOLCHAIN_RULES = [
    {
        ...(0,client_config_settings/* codeRule */.af)(/(?:)/),
        // The machine's own, as set-up actions write them.
        objection: (0,client_config_settings/* otherThan */.kM)(/^\$\{env\.(?:JAVA|JDK)[A-Za-z0-9_]*\}$/i, 'it names a folder from which programs are run'),
    },
];
function judgeMavenToolchains(text, _path, policy) {
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return (0,client_config_settings/* unreadableConfig */.Mx)(root.line, 'toolchains.xml', root.problem);
    if (root.name !== 'toolchains')
        return { problems: [], binds: [] };
    const settings = (0,xml/* elementsAt */.Z0)(root, 'toolchain', 'configuration', '*').map(({ name, text: value, line }) => ({
        key: name,
        value,
        line,
    }));
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settings, maven_config_TOOLCHAIN_RULES, policy), binds: [] };
}
/**
 * `.mvn/extensions.xml`: Maven downloads and runs what stands there before it reads the project.
 * @see Maven docs, "Using Maven Extensions"
 */
const mavenExtensions = {
    name: '.mvn/extensions.xml',
    levelsUp: 1,
    matches: (path) => /(?:^|\/)\.mvn\/extensions\.xml$/.test(path),
    judge: judgeMavenExtensions,
};
function judgeMavenExtensions(text) {
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return (0,client_config_settings/* unreadableConfig */.Mx)(root.line, 'extensions.xml', root.problem);
    const problems = (0,xml/* elementsAt */.Z0)(root, 'extension').map((extension) => {
        const parts = ['groupId', 'artifactId', 'version'].flatMap((part) => (0,xml/* elementsAt */.Z0)(extension, part));
        const name = parts.map(({ text: part }) => part).join(':');
        return {
            line: extension.line,
            key: 'extension',
            valueDigest: (0,lockfiles_digest/* sha256 */.sc)(name),
            message: `Maven downloads and runs ${name.slice(0, 200)} before it reads the project, and no lockfile pins it`,
            remedy: 'Move it to <build><extensions> of the POM, where a lockfile covers it',
        };
    });
    return { problems, binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/maven-settings.js


/**
 * `settings.xml` of Maven, under whatever folder: a build names it by `-s`. Files of others with this name are told
 * by their root element.
 * @see Maven docs, "Settings Reference"
 */
const mavenSettings = {
    name: 'settings.xml',
    matches: (path) => /(?:^|[/._-])settings\.xml$/i.test(path),
    judge: judgeMavenSettings,
};
const CREDENTIALS = ['password', 'passphrase', 'privateKey', 'configuration'];
function judgeMavenSettings(text, _path, policy) {
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return (0,client_config_settings/* unreadableConfig */.Mx)(root.line, 'settings.xml', root.problem);
    if (root.name !== 'settings')
        return { problems: [], binds: [] };
    const repositories = [
        ...(0,xml/* elementsAt */.Z0)(root, 'mirrors', 'mirror', 'url'),
        ...repositoryAddresses((0,xml/* elementsAt */.Z0)(root, 'profiles', 'profile')),
    ];
    const secrets = [
        ...CREDENTIALS.flatMap((name) => (0,xml/* elementsAt */.Z0)(root, 'servers', 'server', name)),
        ...(0,xml/* elementsAt */.Z0)(root, 'proxies', 'proxy', 'password'),
    ];
    const problems = [
        ...judgeMavenAddresses(repositories, policy),
        ...(0,client_config_settings/* judgeSettings */.$z)((0,xml/* elementsAt */.Z0)(root, 'localRepository').map(settingOf), [(0,client_config_settings/* storeRule */.Wm)(/(?:)/)], policy),
        ...(0,client_config_settings/* judgeSettings */.$z)(secrets.map(settingOf), [(0,client_config_settings/* credentialRule */.M6)(/(?:)/)], policy),
        ...(0,client_config_settings/* judgeSettings */.$z)((0,xml/* elementsAt */.Z0)(root, 'proxies', 'proxy', 'host').map(settingOf), [(0,client_config_settings/* proxyRule */.ZA)(/(?:)/)], policy),
    ];
    return { problems, binds: [] };
}
/** Addresses from which a project, or one of its profiles, takes artifacts and plug-ins. */
function repositoryAddresses(parents) {
    return parents.flatMap((parent) => [
        ...(0,xml/* elementsAt */.Z0)(parent, 'repositories', 'repository', 'url'),
        ...(0,xml/* elementsAt */.Z0)(parent, 'pluginRepositories', 'pluginRepository', 'url'),
    ]);
}
function judgeMavenAddresses(elements, policy) {
    return (0,client_config_settings/* judgeSettings */.$z)(elements.map(settingOf), [(0,client_config_settings/* endpointRule */.A6)(/(?:)/, 'maven')], policy);
}
/** An element with more elements inside has a value, too: that it is there. */
function settingOf({ name, text, line }) {
    return { key: name, value: text, line };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/msbuild.js






/**
 * Projects of MSBuild and what they import. They are programs and are not run here: properties that restore obeys, imports
 * and SDKs are found as they are usually written.
 * @see NuGet docs, "NuGet pack and restore as MSBuild targets"; MSBuild docs, "Project file schema reference"
 */
const msbuildProject = {
    name: 'Directory.Build.props',
    matches: (path) => /\.(?:(?:cs|fs|vb|sql|wix|es|dc|py|njs|il)?proj(?:\.user)?|props|targets)$/i.test(path),
    leadsTo: importedBy,
    judge: judgeProject,
};
const anyCase = (names) => new RegExp(`^(?:${names})$`, 'i');
/** A list of sources; the property itself among them is what it was before. */
const otherThanSources = (value, policy) => partsOf(value)
    .filter((source) => !/^\$\([A-Za-z_]+\)$/.test(source))
    .map((source) => (0,client_config_settings/* otherThanEndpoint */.Nj)('nuget', 'v3/index.json')(source, policy))
    .find((objection) => objection !== undefined);
const msbuild_PROPERTY_RULES = [
    {
        key: anyCase('RestoreSources|RestoreAdditionalProjectSources'),
        objection: otherThanSources,
        remedy: (0,client_config_settings/* nameEndpoint */.tv)('nuget', 'v3/index.json'),
    },
    {
        ...(0,client_config_settings/* otherConfigRule */.b3)(anyCase('RestoreConfigFile')),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:\$\(MSBuild(?:ThisFile|Project)Directory\)[\\/]?)?(?:(?!\.\.)[^$%:*\\/]+[\\/])*nuget\.config$/i, 'it names other configuration, which is not judged'),
    },
    (0,client_config_settings/* otherConfigRule */.b3)(anyCase('RestoreRootConfigDirectory')),
    {
        ...(0,client_config_settings/* storeRule */.Wm)(anyCase('RestoreFallbackFolders|RestoreAdditionalProjectFallbackFolders|RestorePackagesPath|RestoreRepositoryPath(?:Override)?|RestoreLegacyPackagesDirectory|NuGetPackageRoot')),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:|clear|false|true)$/i, 'it names a folder whose files are installed without comparing them with the lockfile'),
    },
    (0,client_config_settings/* otherLockfileRule */.MS)(anyCase('NuGetLockFilePath'), /^(?:.*[\\/)])?packages\.(?:[^\\/]+\.)?lock\.json$/),
    {
        key: anyCase('RestoreForceEvaluate'),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:false|)$/i, 'it makes NuGet ignore the lockfile'),
        remedy: 'Remove it',
    },
    (0,client_config_settings/* codeRule */.af)(anyCase('RestoreTaskAssemblyFile|NuGetRestoreTargets')),
];
/** Packages that restore downloads and that no lockfile lists. */
function unlockedRule(key) {
    return {
        key,
        objection: 'it downloads a package that no lockfile lists',
        remedy: 'Remove it, or set it aside by an exception of the policy that names its version',
        isCode: true,
    };
}
const SDK_RULES = [
    { ...unlockedRule(/^Sdk$/), objection: 'it downloads and runs an SDK that no lockfile lists' },
    unlockedRule(/^(?:PackageDownload|DotNetCliToolReference)$/i),
];
function judgeProject(text, path, policy) {
    // Other tools have files of these names, too; MSBuild reads nothing but XML.
    if (!/^\s*</.test(text))
        return { problems: [], binds: [] };
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return (0,client_config_settings/* unreadableConfig */.Mx)(root.line, external_node_path_.posix.basename(path), root.problem);
    if (root.name !== 'Project')
        return { problems: [], binds: [] };
    const importRule = {
        key: /^Import$/,
        objection: (value) => objectionToImport(value, external_node_path_.posix.dirname(path)),
        remedy: 'Move it into the checkout',
        isCode: true,
    };
    const rules = [...msbuild_PROPERTY_RULES, ...SDK_RULES, importRule];
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(msbuild_settingsOf(root), rules, policy), binds: [] };
}
/** What a project says, wherever in it: conditions are not worked out. */
function msbuild_settingsOf(root) {
    return withAllBelow(root).flatMap((element) => {
        const { name, attributes, text, line } = element;
        const project = attributes.get('Project');
        const settings = [
            ...sdksOf(element).map((value) => ({ key: 'Sdk', value })),
            ...(name === 'Import' && project !== undefined && !attributes.has('Sdk')
                ? [{ key: 'Import', value: project }]
                : []),
            ...(/^(?:PackageDownload|DotNetCliToolReference)$/i.test(name)
                ? [{ key: name, value: `${attributes.get('Include') ?? ''} ${attributes.get('Version') ?? ''}` }]
                : /^(?:Import|Sdk)$/.test(name)
                    ? []
                    : [{ key: name, value: text }]),
            // A task's result that becomes a property is not known here.
            ...(attributes.has('PropertyName') ? [{ key: attributes.get('PropertyName'), value: '$' }] : []),
            ...['Properties', 'AdditionalProperties'].flatMap((list) => assignmentsIn(attributes.get(list) ?? '')),
        ];
        return settings.map((setting) => ({ ...setting, line }));
    });
}
function withAllBelow(root) {
    const all = [root];
    for (let at = 0; at < all.length; at++)
        for (const child of all[at].children)
            all.push(child);
    return all;
}
/** SDKs with a version of their own: those without are part of .NET, or stand in `global.json`. */
function sdksOf({ name, attributes }) {
    const listed = partsOf(attributes.get('Sdk') ?? '');
    const version = attributes.get('Version') ?? attributes.get('MinimumVersion');
    if (version === undefined)
        return listed.filter((sdk) => sdk.includes('/'));
    if (name === 'Import')
        return listed.map((sdk) => `${sdk}/${version}`);
    return name === 'Sdk' ? [`${attributes.get('Name') ?? ''}/${version}`] : [];
}
function partsOf(list) {
    return list
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
function assignmentsIn(list) {
    return partsOf(list).flatMap((part) => {
        const equals = part.indexOf('=');
        return equals === -1 ? [] : [{ key: part.slice(0, equals).trim(), value: part.slice(equals + 1).trim() }];
    });
}
/** A path of MSBuild: with backslashes, escapes, and the folder of the file itself as a variable. */
function plainPath(value) {
    return value
        .replace(/%([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll('\\', '/')
        .replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)\/*/i, './');
}
function objectionToImport(value, folder) {
    const imported = plainPath(value);
    if (imported.includes('://') || imported.startsWith('//'))
        return 'it runs a project of another server';
    // Paths of .NET itself, and searches upwards.
    if (imported.includes('$('))
        return undefined;
    if ((0,paths/* insideCheckout */.F)(folder, imported) === undefined)
        return 'it runs a project from outside of the checkout';
    return imported.includes('*') && !/\.(?:props|targets|[a-z]*proj)$/i.test(imported)
        ? 'it runs projects whose names nobody expects'
        : undefined;
}
function importedBy(text, path) {
    const root = /^\s*</.test(text) ? (0,xml/* parseXml */.NO)(text, { processingInstructions: true }) : undefined;
    if (root === undefined || (0,xml/* isXmlProblem */.XX)(root) || root.name !== 'Project')
        return [];
    return withAllBelow(root).flatMap(({ name, attributes }) => {
        const project = name === 'Import' ? attributes.get('Project') : undefined;
        return project === undefined ? [] : ((0,paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), plainPath(project)) ?? []);
    });
}
/**
 * `Directory.Build.rsp`: arguments of every run of MSBuild in its folder and below.
 * @see MSBuild docs, "MSBuild response files"
 */
const msbuildArguments = {
    name: 'Directory.Build.rsp',
    matches: (path) => /(?:^|\/)Directory\.Build\.rsp$/i.test(path),
    judge: judgeArguments,
};
const ARGUMENT_RULES = [
    ...msbuild_PROPERTY_RULES,
    (0,client_config_settings/* codeRule */.af)(/^-(?:l|logger|dl|distributedlogger)$/i),
    (0,client_config_settings/* otherConfigRule */.b3)(/^@/),
];
function judgeArguments(text, _path, policy) {
    const settings = (0,client_config_settings/* linesOf */.Dx)(text).flatMap((content, index) => {
        if (/^\s*#/.test(content))
            return [];
        const words = content
            .replace(/"/g, '')
            .split(/\s+/)
            .filter((word) => word !== '');
        return words.flatMap((word) => {
            if (word.startsWith('@'))
                return [{ key: word, value: word, line: index + 1 }];
            const [, name, value = ''] = /^(?:--?|\/)([A-Za-z]+):?(.*)$/s.exec(word) ?? [];
            if (name === undefined)
                return [];
            return /^(?:p|property|rp|restoreproperty)$/i.test(name)
                ? assignmentsIn(value.replaceAll(',', ';')).map((each) => ({ ...each, line: index + 1 }))
                : [{ key: `-${name}`, value, line: index + 1 }];
        });
    });
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settings, ARGUMENT_RULES, policy), binds: [] };
}
/**
 * `global.json`: which .NET runs, and versions of the SDKs that projects name without one.
 * @see .NET docs, "global.json overview"; MSBuild docs, "Use MSBuild project SDKs"
 */
const globalJson = {
    name: 'global.json',
    matches: (path) => /(?:^|\/)global\.json$/.test(path),
    judge: judgeGlobalJson,
};
const GLOBAL_RULES = [
    { ...unlockedRule(/^msbuild-sdks\./i), objection: 'it downloads and runs an SDK that no lockfile lists' },
    {
        ...(0,client_config_settings/* codeRule */.af)(/^sdk\.paths$/i),
        objection: (0,client_config_settings/* otherThan */.kM)(/^\$host\$$/, 'it names a folder from which .NET itself is run'),
    },
];
function judgeGlobalJson(text, _path, policy) {
    const json = (0,lockfiles_json/* parseJson */.qF)(text);
    if ((0,lockfiles_json/* isJsonProblem */.Sx)(json))
        return (0,client_config_settings/* unreadableConfig */.Mx)(json.line, 'global.json', json.problem);
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settingsOfJson(json, '', 1), GLOBAL_RULES, policy), binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/npm-settings.js

const npm_settings_REMOVE = 'Remove it';
/**
 * Settings that npm, pnpm, yarn 1 and bun read from `.npmrc`, and pnpm from its own file, in the spelling of `kebab`.
 * @see npm docs, "Config"; pnpm docs, "Settings"
 */
const NPM_RULES = [
    {
        key: /[$]/,
        objection: 'a variable of the machine that builds decides which setting it is',
        remedy: 'Write the name of the setting',
    },
    (0,client_config_settings/* endpointRule */.A6)(/^(?:@[^/]*:)?registry$|^(?:registries|named-registries)\./, 'npm'),
    (0,client_config_settings/* codeRule */.af)(/^(?:\/\/.*:)?token-helper$/),
    (0,client_config_settings/* verificationRule */.OG)(/^\/\/.*:ca(?:file)?$/),
    (0,client_config_settings/* harmlessRule */.EP)(/^\/\/.*:always-auth$/),
    (0,client_config_settings/* credentialRule */.M6)(/^\/\//),
    (0,client_config_settings/* credentialRule */.M6)(/^(?:_auth|_auth-token|auth-token|_password|password|otp|key|keyfile|cert|certfile)$/),
    {
        key: /^(?:user-agent|username|email)$/,
        objection: (value) => ((0,client_config_settings/* hasVariable */.$u)(value) ? 'it sends a variable of the machine to a server' : undefined),
        remedy: npm_settings_REMOVE,
    },
    (0,client_config_settings/* verificationRule */.OG)(/^strict-ssl$/, /^true$/),
    (0,client_config_settings/* verificationRule */.OG)(/^(?:ca|cafile)$/),
    (0,client_config_settings/* proxyRule */.ZA)(/^(?:https?-)?proxy$|^no-?proxy$|^local-address$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:node-options|script-shell|shell|git|editor|init-module|init\.module|onload-script)$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:(?:global-)?pnpmfile|node-gyp|python|npm-path|yarn-path)$/),
    // Of `npm exec`: what else it installs and runs. Of `npm docs` and the like: the program.
    (0,client_config_settings/* codeRule */.af)(/^(?:package|call|browser|viewer)$/),
    {
        key: /^ignore-scripts$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it lets every package run scripts when it is installed'),
        remedy: npm_settings_REMOVE,
    },
    {
        key: /^dangerously-/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^false$/, 'it lets every package run scripts when it is installed'),
        remedy: 'Remove it, and name the packages whose scripts may run',
    },
    {
        key: /^(?:package-lock|shrinkwrap|lockfile)$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it makes the client ignore the lockfile'),
        remedy: npm_settings_REMOVE,
    },
    {
        key: /^(?:verify-store-integrity|strict-store-pkg-content-check)$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it stops the client from checking what it has stored'),
        remedy: npm_settings_REMOVE,
    },
    {
        key: /^replace-registry-host$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:npmjs|never)$/, 'it moves addresses of the lockfile to another server'),
        remedy: npm_settings_REMOVE,
    },
    (0,client_config_settings/* otherLockfileRule */.MS)(/^(?:lockfile|shrinkwrap)-dir(?:ectory)?$/),
    (0,client_config_settings/* otherLockfileRule */.MS)(/^git-branch-lockfile$/, /^false$/),
    // yarn 1: the folder that it installs in.
    (0,client_config_settings/* otherLockfileRule */.MS)(/^cwd$/),
    (0,client_config_settings/* storeRule */.Wm)(/^(?:(?:virtual-)?store-dir|modules-(?:dir|folder)|(?:preferred-)?cache-folder|yarn-offline-mirror)$/),
    (0,client_config_settings/* otherConfigRule */.b3)(/^(?:prefix|globalconfig|userconfig)$/),
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^cache$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:~|\$\{(?:HOME|XDG_CACHE_HOME)\})\/(?!.*\.\.)/, 'it names a folder from which packages are installed instead of the repository'),
    },
    (0,client_config_settings/* harmlessRule */.EP)(/^yarn-offline-mirror-pruning$/),
    {
        ...(0,client_config_settings/* downloadRule */.rc)(/^(?:use-node-version|execution-env\.nodeVersion)$/),
        objection: 'it makes pnpm download Node.js, which no lockfile lists',
    },
    (0,client_config_settings/* downloadRule */.rc)(/^disturl$|-(?:mirror|mirrors|binary-host|binary-site|cdnurl)(?:$|[:.-])/),
];
/** `strictSsl`, `strict_ssl`, `strict-ssl[]` and `--install.strict-ssl` as `strict-ssl`; addresses and scopes as they are. */
function kebab(key) {
    const bare = key.replace(/\[\]$/, '').trim();
    if (/^(?:\/\/|@)/.test(bare))
        return bare.replace(/(?<=:)[^:/]*$/, kebabWord);
    const [first, ...rest] = bare.replace(/^--(?:[a-z*]+\.)?/, '').split('.');
    return [kebabWord(first), ...rest].join('.');
}
/** An underscore at the start belongs to the name. */
function kebabWord(word) {
    return word
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/(?<=.)_/g, '-')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./.build/gate/client-config/npmrc.js


/**
 * `.npmrc`: npm and pnpm read it beside the manifest, bun in its working folder, yarn 1 from there upwards. All but
 * newer pnpm put variables of the machine into it.
 * @see npm docs, "npmrc"
 */
const npmrc = {
    name: '.npmrc',
    matches: (path) => /(?:^|\/)\.npmrc$/.test(path),
    judge: judgeNpmrc,
};
const READERS = ['npm', 'pnpm', 'yarn', 'bun'];
function judgeNpmrc(text, _path, policy) {
    const settings = [];
    const problems = [];
    for (const [index, raw] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        const content = raw.trim();
        const line = index + 1;
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        if (content.startsWith('['))
            problems.push({
                line,
                key: 'section',
                message: 'it starts a section, which clients treat differently',
                remedy: 'Remove the line',
            });
        settings.push({ ...readSetting(content), line });
    }
    problems.push(...(0,client_config_settings/* judgeSettings */.$z)(settings, NPM_RULES, policy, kebab));
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^registry$/);
    return { problems, binds: isBound ? READERS : [] };
}
/** @see the `ini` package: a name without a value is true, `[]` adds to a list, quoted texts are JSON where they can be */
function readSetting(content) {
    const equals = content.indexOf('=');
    const name = equals === -1 ? content : content.slice(0, equals);
    return {
        key: readText(name),
        value: equals === -1 ? 'true' : readText(content.slice(equals + 1)),
    };
}
function readText(raw) {
    const text = raw.trim();
    const quote = /^(["']).*\1$/.exec(text)?.[1];
    // A comment can follow on the line; an escaped mark starts none.
    if (quote === undefined)
        return text.replace(/(?<!\\)[;#].*$/, '').trim();
    const inner = text.slice(1, -1);
    try {
        return String(JSON.parse(quote === "'" ? inner : text));
    }
    catch {
        return inner;
    }
}

;// CONCATENATED MODULE: ./.build/gate/client-config/nuget-config.js



/** The spellings that NuGet looks for where letter case counts. */
const SPELLINGS = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
/**
 * `nuget.config`, read in the folder of the project and above; sources of the machine count besides unless cleared.
 * @see NuGet docs, "nuget.config reference"
 */
const nugetConfig = {
    name: 'nuget.config',
    matches: (path) => /(?:^|\/)nuget\.config$/i.test(path),
    precedence: SPELLINGS,
    judge: judgeNugetConfig,
};
/** Keys are `<section>.<key or attribute>`. */
const nuget_config_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^packageSources\.value$/i, 'nuget', 'v3/index.json'),
    (0,client_config_settings/* verificationRule */.OG)(/^packageSources\.(?:allowInsecureConnections|disableTLSCertificateValidation)$/i, /^false$/i),
    (0,client_config_settings/* verificationRule */.OG)(/^config\.signatureValidationMode$/i, /^(?:accept|require)$/i),
    (0,client_config_settings/* proxyRule */.ZA)(/^config\.(?:https?_proxy|no_proxy)$/i),
    (0,client_config_settings/* credentialRule */.M6)(/^(?:config\.http_proxy\.password|apikeys\.|clientCertificates\.(?:clearText)?password$)/i),
    (0,client_config_settings/* credentialRule */.M6)(/^packageSourceCredentials\.(?:ClearText)?Password$/i),
    (0,client_config_settings/* storeRule */.Wm)(/^config\.(?:globalPackagesFolder|repositoryPath)$/i),
    {
        key: /^fallbackPackageFolders\./,
        objection: 'it takes packages from a folder instead of a repository',
        remedy: 'Remove it',
    },
];
/**
 * NuGet tells elements and attributes without regard to letter case, sections with it, and drops a section or an element
 * that is there twice: so whatever is added counts, also what seems to be cleared again, and what clears stands first.
 */
function judgeNugetConfig(text, path, policy) {
    const root = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(root))
        return (0,client_config_settings/* unreadableConfig */.Mx)(root.line, 'nuget.config', root.problem);
    const [sources, ...more] = (0,xml/* elementsAt */.Z0)(root, 'packageSources');
    const added = sectionsOf(root, 'packageSources').flatMap(addedIn);
    const isCleared = sources?.children[0]?.name.toLowerCase() === 'clear';
    const settings = [
        ...added.flatMap((element) => attributesOf(element, 'packageSources')),
        ...['config', 'apikeys', 'fallbackPackageFolders'].flatMap((section) => sectionsOf(root, section)
            .flatMap(addedIn)
            .map((element) => entryOf(element, section))),
        ...sectionsOf(root, 'packageSourceCredentials')
            .flatMap(({ children }) => children)
            .flatMap(addedIn)
            .map((element) => entryOf(element, 'packageSourceCredentials')),
        ...sectionsOf(root, 'clientCertificates')
            .flatMap(({ children }) => children)
            .flatMap((element) => attributesOf(element, 'clientCertificates')),
    ];
    const problems = [
        ...(0,client_config_settings/* judgeSettings */.$z)(settings, nuget_config_RULES, policy),
        ...(isCleared ? [] : added.slice(0, 1).map(uncleared)),
        ...more.map(secondSection),
    ];
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) &&
        isCleared &&
        addedIn(sources).length > 0 &&
        SPELLINGS.includes(external_node_path_.posix.basename(path));
    return { problems, binds: isBound ? ['nuget'] : [] };
}
function sectionsOf(root, name) {
    return root.children.filter((section) => section.name.toLowerCase() === name.toLowerCase());
}
function addedIn({ children }) {
    return children.filter(({ name }) => name.toLowerCase() === 'add');
}
function attributesOf({ attributes, line }, section) {
    return [...attributes].map(([name, value]) => ({ key: `${section}.${withoutPrefix(name)}`, value, line }));
}
function entryOf(element, section) {
    const key = attributeOf(element, 'key');
    return { key: `${section}.${key}`, value: attributeOf(element, 'value'), line: element.line };
}
function attributeOf({ attributes }, wanted) {
    for (const [name, value] of attributes)
        if (withoutPrefix(name).toLowerCase() === wanted)
            return value;
    return '';
}
function withoutPrefix(name) {
    return name.slice(name.indexOf(':') + 1);
}
function secondSection({ line }) {
    const message = 'NuGet reads one section of this name, and drops another';
    return { line, key: 'packageSources', message, remedy: 'Put them together' };
}
function uncleared(element) {
    return {
        line: element.line,
        key: (0,client_config_settings/* shownKey */.dM)(`packageSources.${attributeOf(element, 'key')}`),
        message: 'it adds to the sources of the machine, the public one among them',
        remedy: 'Write <clear /> as the first line of packageSources',
    };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/pnpm-workspace.js







/**
 * `pnpm-workspace.yaml`: since pnpm 10 it holds what `.npmrc` holds, in camel case. Older versions, which write the same
 * lockfile, look for registries in `.npmrc` alone: so it is judged, and binds nothing.
 * @see pnpm docs, "Settings (pnpm-workspace.yaml)"
 */
const pnpmWorkspace = {
    name: 'pnpm-workspace.yaml',
    matches: (path) => /(?:^|\/)pnpm-workspace\.ya?ml$/.test(path),
    judge: judgePnpmWorkspace,
};
/** Also of the part `pnpm` of `package.json`. */
const PNPM_RULES = [(0,client_config_settings/* codeRule */.af)(/^config-dependencies(?:\.|$)/), ...NPM_RULES];
function judgePnpmWorkspace(text, path, policy) {
    const tree = (0,config_document/* readDocument */.u)(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'pnpm-workspace.yaml', tree.problem);
    const settings = settingsOf(tree);
    const problems = [
        ...(0,client_config_settings/* judgeSettings */.$z)(settings, PNPM_RULES, policy, kebab),
        ...patchesOutside(settings, external_node_path_.posix.dirname(path)),
    ];
    return { problems, binds: [] };
}
function patchesOutside(settings, folder) {
    return settings
        .filter(({ key, value }) => key.startsWith('patchedDependencies.') && (0,paths/* insideCheckout */.F)(folder, value) === undefined)
        .map(({ key, value, line }) => ({
        line,
        key: (0,client_config_settings/* shownKey */.dM)(key),
        valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value),
        message: 'the patch lies outside of the checkout',
        remedy: 'Move the patch into the checkout',
    }));
}
/**
 * `.pnpmfile.cjs`: pnpm runs it before it installs, and lets it change every manifest.
 * @see pnpm docs, ".pnpmfile.cjs"
 */
const pnpmfile = {
    name: '.pnpmfile.cjs',
    matches: (path) => /(?:^|\/)\.?pnpmfile\.[cm]?js$/.test(path),
    judge: () => ({
        problems: [
            {
                line: 1,
                key: 'pnpmfile',
                message: 'pnpm runs it before it installs',
                remedy: 'Remove it, and say what it does as overrides and packageExtensions in pnpm-workspace.yaml',
                isWhole: true,
            },
        ],
        binds: [],
    }),
};

;// CONCATENATED MODULE: ./.build/gate/client-config/package-json.js





/**
 * `package.json`: its part `pnpm`, which holds settings up to pnpm 10, and the client that Corepack runs.
 * @see pnpm 10 docs, "package.json"; Node.js docs, "Corepack"
 */
const packageJson = {
    name: 'package.json',
    matches: (path) => /(?:^|\/)package\.json$/.test(path),
    judge: judgePackageJson,
};
const CLIENT_RULES = [
    {
        ...(0,client_config_settings/* codeRule */.af)(/^packageManager$/),
        objection: (value) => /:\//.test(value) ? 'it names a server from which the client itself is run' : undefined,
    },
];
/** What is no JSON configures nobody: clients stop at it. */
function judgePackageJson(text, _path, policy) {
    const manifest = (0,lockfiles_json/* parseJson */.qF)(text);
    if ((0,lockfiles_json/* isJsonProblem */.Sx)(manifest) || !(manifest instanceof lockfiles_json/* JsonObject */.Y5))
        return { problems: [], binds: [] };
    const settings = [...manifest.entries()].flatMap(([key, value, line]) => key === 'pnpm' ? settingsOfJson(value, '', line) : []);
    const clients = [...manifest.entries()].flatMap(([key, value, line]) => key === 'packageManager' ? settingsOfJson(value, key, line) : []);
    const problems = [
        ...(0,client_config_settings/* judgeSettings */.$z)(settings, PNPM_RULES, policy, kebab),
        ...(0,client_config_settings/* judgeSettings */.$z)(clients, CLIENT_RULES, policy),
    ];
    return { problems, binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/pdm.js



/** Settings of one source, the same in both files that PDM reads. */
function sourceRules(prefix) {
    const named = (names) => new RegExp(`^${prefix}(?:${names})$`);
    return [
        (0,client_config_settings/* endpointRule */.A6)(named('url'), 'pypi', 'simple'),
        {
            key: named('type'),
            objection: (0,client_config_settings/* otherThan */.kM)(/^index$/, 'it makes a list of files an index'),
            remedy: 'Remove it',
        },
        (0,client_config_settings/* verificationRule */.OG)(named('verify_ssl'), /^true$/i),
        (0,client_config_settings/* verificationRule */.OG)(named('ca_certs|client_cert|client_key')),
        (0,client_config_settings/* credentialRule */.M6)(named('username|password')),
    ];
}
const PDM_SOURCE_RULES = sourceRules('source\\.');
/**
 * `pdm.toml`, and `.pdm.toml` of older versions: PDM's configuration of one project.
 * @see PDM docs, "Configurations"
 */
const pdmToml = {
    name: 'pdm.toml',
    matches: (path) => /(?:^|\/)\.?pdm\.toml$/.test(path),
    judge: judgePdmToml,
};
const PDM_TOML_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^repository\..*\.?url$/, 'pypi'),
    (0,client_config_settings/* verificationRule */.OG)(/^repository\..*verify_ssl$/, /^true$/i),
    (0,client_config_settings/* verificationRule */.OG)(/^repository\..*ca_certs$/),
    (0,client_config_settings/* credentialRule */.M6)(/^repository\..*(?:username|password)$/),
    ...sourceRules('pypi\\.(?:.*\\.)?'),
    (0,client_config_settings/* storeRule */.Wm)(/^(?:cache_dir|venv\.location)$/),
    (0,client_config_settings/* codeRule */.af)(/^(?:python\.(?:path|install_root)|plugins)$/),
];
function judgePdmToml(text, _path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'pdm.toml', tree.problem);
    const settings = settingsOf(tree);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, PDM_TOML_RULES, policy);
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^pypi\.url$/);
    return { problems, binds: isBound ? ['pdm'] : [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/ini.js

/** What Python takes for a blank or a line break and other readers do not. */
const ODD_BLANK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085]/;
/**
 * Reads `[section]`, `name = value`, `name: value` and lines that go on with a value, being indented more than it.
 *
 * @returns the number of the first line that is none of these, where there is one
 * @see Python docs, "configparser", "Supported INI File Structure"
 */
function readIni(text) {
    const options = [];
    let section;
    let words;
    let indentation = 0;
    for (const [index, raw] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        const line = index + 1;
        if (ODD_BLANK.test(raw))
            return line;
        const content = raw.trim();
        if (content === '' || content.startsWith('#') || content.startsWith(';'))
            continue;
        const indented = raw.length - raw.trimStart().length;
        if (words !== undefined && indented > indentation) {
            words.push(...wordsOf(content, line));
            continue;
        }
        indentation = indented;
        const header = /^\[([^\]]+)\]/.exec(content);
        if (header !== null) {
            section = header[1];
            words = undefined;
            continue;
        }
        const end = content.search(/[=:]/);
        if (end < 1 || section === undefined)
            return line;
        words = wordsOf(content.slice(end + 1), line);
        options.push({ section, name: content.slice(0, end).trim().toLowerCase(), words, line });
    }
    return options;
}
function wordsOf(text, line) {
    return text
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => ({ text: word, line }));
}

;// CONCATENATED MODULE: ./.build/gate/client-config/pip-conf.js


/** An index besides the one that is meant: of two, the higher version wins, whoever put it there. */
function secondIndexRule(key) {
    return {
        key,
        objection: 'it adds a place where packages are looked for besides the repository',
        remedy: 'Remove it: the repository serves public packages through its upstreams',
    };
}
/**
 * `pip.conf` and `pip.ini`. pip reads them in a virtual environment, or where PIP_CONFIG_FILE says, never by
 * themselves in a project: so they are judged, and bind nothing.
 * @see pip docs, "Configuration"
 */
const pipConf = {
    name: 'pip.conf',
    matches: (path) => /(?:^|\/)pip\.(?:conf|ini)$/.test(path),
    judge: judgePipConf,
};
const PIP_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^(?:index-url|pypi-url|index)$/, 'pypi', 'simple'),
    secondIndexRule(/^(?:extra-index-url|find-links)$/),
    (0,client_config_settings/* verificationRule */.OG)(/^(?:trusted-host|cert|client-cert)$/),
    (0,client_config_settings/* proxyRule */.ZA)(/^proxy$/),
    (0,client_config_settings/* codeRule */.af)(/^python$/),
    {
        key: /^(?:requirement|editable|constraint|build-constraint)$/,
        objection: 'it adds to what every install installs',
        remedy: 'Remove it, and name the file where pip is called',
    },
    {
        key: /^require-hashes$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:true|1|yes|on)$/i, 'it lets pip install files without a digest'),
        remedy: 'Remove it',
    },
];
function judgePipConf(text, path, policy) {
    const options = readIni(text);
    if (typeof options === 'number')
        return (0,client_config_settings/* unreadableConfig */.Mx)(options, path.slice(path.lastIndexOf('/') + 1), 'it is not what pip can read');
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(pip_conf_settingsOf(options), PIP_RULES, policy, spelled), binds: [] };
}
function pip_conf_settingsOf(options) {
    return options.flatMap(({ section, name, words }) => words.map(({ text, line }) => ({ key: `${section}.${name}`, value: text, line })));
}
/** Sections are names of commands; underscores and leading dashes are the same to pip. */
function spelled(key) {
    return key
        .slice(key.lastIndexOf('.') + 1)
        .replace(/^-+/, '')
        .replaceAll('_', '-');
}
/**
 * `setup.cfg` and `pydistutils.cfg`: what setuptools itself downloads, past pip and past every lockfile.
 * @see setuptools docs, "Package Discovery and Resource Access", `easy_install`
 */
const setupCfg = {
    name: 'setup.cfg',
    matches: (path) => /(?:^|\/)(?:setup|\.?pydistutils)\.cfg$/.test(path),
    judge: judgeSetupCfg,
};
/**
 * For what builds a project, which is installed before anything else and stands in no lockfile: it may come from the
 * repository, and from nowhere else.
 */
function buildRequirementRule(key) {
    return {
        key,
        objection: (value) => /:\//.test(value)
            ? 'it builds the project with a package from outside of any repository, which no lockfile lists'
            : undefined,
        remedy: 'Publish it to the repository and name a version of it',
    };
}
const SETUP_RULES = [
    buildRequirementRule(/^options\.setup-requires$/),
    (0,client_config_settings/* endpointRule */.A6)(/^easy-install\.index-url$/, 'pypi', 'simple'),
    secondIndexRule(/^(?:easy-install\.find-links|options\.dependency-links)$/),
    (0,client_config_settings/* verificationRule */.OG)(/^easy-install\.allow-hosts$/),
];
function judgeSetupCfg(text, _path, policy) {
    const options = readIni(text);
    if (typeof options === 'number')
        return (0,client_config_settings/* unreadableConfig */.Mx)(options, 'setup.cfg', 'it is not what setuptools can read');
    const problems = (0,client_config_settings/* judgeSettings */.$z)(pip_conf_settingsOf(options), SETUP_RULES, policy, (key) => key.replaceAll('_', '-').toLowerCase());
    return { problems, binds: [] };
}

// EXTERNAL MODULE: ./.build/lockfiles/pipfile-lock.js
var pipfile_lock = __webpack_require__(86810);
;// CONCATENATED MODULE: ./.build/gate/client-config/pipfile.js




/**
 * `Pipfile`: without a source pipenv asks the public index; with some, those and no other.
 * @see Pipenv docs, "Specifying Package Indexes"
 */
const pipfile = {
    name: 'Pipfile',
    matches: (path) => /(?:^|\/)Pipfile$/.test(path),
    judge: judgePipfile,
};
const pipfile_RULES = [
    {
        key: /^source\.url$/,
        objection: (value, policy) => (0,client_config_settings/* otherThanEndpoint */.Nj)('pypi', 'simple')((0,pipfile_lock/* withoutVariables */.KC)(value), policy),
        remedy: (0,client_config_settings/* nameEndpoint */.tv)('pypi', 'simple'),
    },
    (0,client_config_settings/* verificationRule */.OG)(/^source\.verify_ssl$/, /^true$/),
];
function judgePipfile(text, _path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'Pipfile', tree.problem);
    const settings = settingsOf(tree);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, pipfile_RULES, policy);
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^source\.url$/);
    return { problems, binds: isBound ? ['pipenv'] : [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/poetry.js



/** Of `[tool.poetry]` in `pyproject.toml`. */
const POETRY_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^source\.url$/, 'pypi', 'simple'),
    {
        key: /^source\.name$/,
        objection: (value) => (/^pypi$/i.test(value) ? 'it is the public index' : undefined),
        remedy: (0,client_config_settings/* nameEndpoint */.tv)('pypi', 'simple/'),
    },
    (0,client_config_settings/* codeRule */.af)(/^requires-plugins\./),
];
/**
 * `poetry.toml`: Poetry's configuration of one project. Where packages come from stands in `pyproject.toml`, so it binds
 * nothing.
 * @see Poetry docs, "Configuration", "Local configuration"
 */
const poetryToml = {
    name: 'poetry.toml',
    matches: (path) => /(?:^|\/)poetry\.toml$/.test(path),
    judge: judgePoetryToml,
};
const POETRY_TOML_RULES = [
    (0,client_config_settings/* verificationRule */.OG)(/^certificates\..*\.cert$/, /^true$/),
    (0,client_config_settings/* verificationRule */.OG)(/^certificates\..*\.client-cert$/),
    (0,client_config_settings/* credentialRule */.M6)(/^(?:http-basic|pypi-token)\./),
    (0,client_config_settings/* endpointRule */.A6)(/^repositories\./, 'pypi'),
    (0,client_config_settings/* storeRule */.Wm)(/^(?:cache-dir|virtualenvs\.path)$/),
    (0,client_config_settings/* codeRule */.af)(/^python\.installation-dir$/),
];
function judgePoetryToml(text, _path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'poetry.toml', tree.problem);
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settingsOf(tree), POETRY_TOML_RULES, policy), binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/pom.js





/**
 * What a `pom.xml` says about where artifacts come from and go to.
 * @see Maven docs, "POM Reference", "Repositories" and "Distribution Management"
 */
const pom = {
    name: 'pom.xml',
    matches: (path) => /(?:^|\/)pom\.xml$/.test(path),
    leadsTo: leadsOn,
    judge: judgePom,
};
function judgePom(text, _path, policy) {
    const project = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(project))
        return (0,client_config_settings/* unreadableConfig */.Mx)(project.line, 'pom.xml', project.problem);
    const parents = projectAndProfiles(project);
    const targets = parents.flatMap((parent) => [
        ...(0,xml/* elementsAt */.Z0)(parent, 'distributionManagement', 'repository', 'url'),
        ...(0,xml/* elementsAt */.Z0)(parent, 'distributionManagement', 'snapshotRepository', 'url'),
    ]);
    const problems = [
        ...judgeMavenAddresses([...repositoryAddresses(parents), ...targets], policy),
        ...otherPoms(project)
            .filter((element) => element.text.includes('$'))
            .map(({ name, line }) => ({
            line,
            key: name,
            message: 'a variable decides to which POM it leads',
            remedy: 'Write the path itself',
        })),
    ];
    return { problems, binds: [] };
}
/** Modules and parents are folders with a `pom.xml`, or files of any name. */
function otherPoms(project) {
    return [
        ...(0,xml/* elementsAt */.Z0)(project, 'parent', 'relativePath'),
        ...projectAndProfiles(project).flatMap((parent) => [
            ...(0,xml/* elementsAt */.Z0)(parent, 'modules', 'module'),
            ...(0,xml/* elementsAt */.Z0)(parent, 'subprojects', 'subproject'),
        ]),
    ];
}
function leadsOn(text, path) {
    const project = (0,xml/* parseXml */.NO)(text, { processingInstructions: true });
    if ((0,xml/* isXmlProblem */.XX)(project))
        return [];
    return otherPoms(project).flatMap((element) => {
        const other = (0,paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), element.text);
        return other === undefined ? [] : [other, external_node_path_.posix.join(other, 'pom.xml')];
    });
}
function projectAndProfiles(project) {
    return [project, ...(0,xml/* elementsAt */.Z0)(project, 'profiles', 'profile')];
}

;// CONCATENATED MODULE: ./.build/gate/client-config/uv.js




/**
 * Settings of uv, as `uv.toml` spells them. Its lockfile names addresses, so they bind nothing.
 * @see uv docs, "Settings"
 */
const UV_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^(?:index\.url|(?:pip\.)?(?:index-url|default-index)|check-url)$/, 'pypi', 'simple'),
    (0,client_config_settings/* endpointRule */.A6)(/^(?:publish-url|index\.publish-url)$/, 'pypi'),
    secondIndexRule(/^(?:pip\.)?(?:extra-index-url|find-links|torch-backend)$/),
    {
        key: /^index\.format$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^simple$/, 'it makes a list of files an index'),
        remedy: 'Remove it',
    },
    {
        key: /^(?:pip\.)?index-strategy$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^first-index$/, 'it lets the same package come from more than one index'),
        remedy: 'Remove it',
    },
    (0,client_config_settings/* verificationRule */.OG)(/^(?:pip\.)?(?:allow-insecure-host|trusted-host)$/),
    (0,client_config_settings/* proxyRule */.ZA)(/^(?:https?|no)-proxy$/),
    (0,client_config_settings/* storeRule */.Wm)(/^cache-dir$/),
    {
        key: /^(?:pip\.)?(?:require-hashes|verify-hashes)$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^true$/, 'it lets uv install files without comparing their digests'),
        remedy: 'Remove it',
    },
    (0,client_config_settings/* downloadRule */.rc)(/^(?:python-install-mirror|pypy-install-mirror|python-downloads-json-url)$/),
];
const uvToml = {
    name: 'uv.toml',
    matches: (path) => /(?:^|\/)uv\.toml$/.test(path),
    judge: judgeUvToml,
};
function judgeUvToml(text, _path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'uv.toml', tree.problem);
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settingsOf(tree), UV_RULES, policy), binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/pyproject.js








/**
 * What `pyproject.toml` says to uv, Poetry and PDM about where packages come from.
 * @see Poetry docs, "Repositories"; PDM docs, "Configure the package indexes"; uv docs, "Settings"
 */
const pyproject = {
    name: 'pyproject.toml',
    matches: (path) => /(?:^|\/)pyproject\.toml$/.test(path),
    judge: judgePyproject,
};
const BUILD_RULES = [buildRequirementRule(/^build-system\.requires$/)];
/** Sources hold for what builds the project, too, of which the lockfile says nothing. */
const UV_PROJECT_RULES = [
    buildRequirementRule(/^(?:extra-build-dependencies(?:\..*)?|build-constraint-dependencies)$/),
    sourceRule('url', 'url'),
    sourceRule('git', 'git'),
    ...UV_RULES,
];
function sourceRule(field, kind) {
    return {
        key: new RegExp(`^sources\\..*\\.${field}$`),
        objection: (_value, { sourceKinds }) => sourceKinds.has(kind)
            ? undefined
            : 'it takes a package from outside of any repository, also for the build of the project',
        remedy: 'Publish it to the repository and depend on the published version',
    };
}
const PDM_RULES = [
    // Arguments that PDM adds by itself. Names of another lockfile, project or configuration can be shortened.
    (0,client_config_settings/* otherLockfileRule */.MS)(/^options\./, /^(?!-[vqd]*[Lpcg]|--(?:l|proj|con|gl))/),
    ...PDM_SOURCE_RULES,
    (0,client_config_settings/* codeRule */.af)(/^plugins$/),
    // PDM calls scripts of these names by itself.
    (0,client_config_settings/* codeRule */.af)(/^scripts\.(?:pre|post)_(?:install|lock|use|build|publish)(?:\.|$)/),
];
const TOOLS = {
    uv: UV_PROJECT_RULES,
    poetry: POETRY_RULES,
    pdm: PDM_RULES,
};
function judgePyproject(text, _path, policy) {
    const tree = readToml(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, 'pyproject.toml', tree.problem);
    const settings = settingsOf(tree);
    const ofTools = Object.entries(TOOLS).flatMap(([tool, rules]) => {
        const prefix = `tool.${tool}.`;
        const own = settings.filter(({ key }) => key.startsWith(prefix));
        return (0,client_config_settings/* judgeSettings */.$z)(own, rules, policy, (key) => key.slice(prefix.length));
    });
    const problems = [...(0,client_config_settings/* judgeSettings */.$z)(settings, BUILD_RULES, policy), ...ofTools];
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && replacesPublicIndex(tree.value);
    return { problems, binds: isBound ? ['pdm'] : [] };
}
/** To PDM, only a source of this very name stands for the public index; others are asked beside it. */
function replacesPublicIndex(value) {
    const sources = (0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)(value).tool).pdm).source;
    return (Array.isArray(sources) &&
        sources.some((source) => (0,toml/* tableOf */.c_)(source).name === 'pypi' && typeof (0,toml/* tableOf */.c_)(source).url === 'string'));
}

;// CONCATENATED MODULE: ./.build/gate/client-config/python-version.js

/**
 * `.python-version` and `.python-versions`, which uv and pyenv read, and `.pdm-python`: versions of Python, or the path of
 * an interpreter, which the client runs to ask for its version.
 * @see uv docs, "Python versions", "Python version files"; PDM docs, "Working with virtual environments"
 */
const pythonVersion = {
    name: '.python-version',
    matches: (path) => /(?:^|\/)\.(?:python-versions?|pdm-python)$/.test(path),
    judge: judgePythonVersion,
};
const python_version_RULES = [
    {
        ...(0,client_config_settings/* codeRule */.af)(/(?:)/),
        objection: (value) => /[\\/]/.test(value) ? 'it names an interpreter, which the client runs' : undefined,
    },
];
function judgePythonVersion(text, path, policy) {
    const key = path.slice(path.lastIndexOf('/') + 1);
    const settings = (0,client_config_settings/* linesOf */.Dx)(text).map((content, index) => ({
        key,
        value: content.replace(/^\s*#.*/, '').trim(),
        line: index + 1,
    }));
    return { problems: (0,client_config_settings/* judgeSettings */.$z)(settings, python_version_RULES, policy), binds: [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/swift.js



/**
 * `registries.json` and `mirrors.json` of a Swift package.
 * @see Swift Package Manager docs, "Package Registry usage" and "Dependency mirroring"
 */
const swiftConfig = {
    name: '.swiftpm/configuration/registries.json',
    levelsUp: 2,
    matches: (path) => /(?:^|\/)\.swiftpm\/configuration\/(?:registries|mirrors)\.json$/.test(path),
    judge: judgeSwiftConfig,
};
const swift_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/^registries\..*\.url$/, 'swift'),
    (0,client_config_settings/* verificationRule */.OG)(/^security\..*\.trustedRootCertificatesPath$/),
    {
        key: /^security\..*\.on(?:Unsigned|UntrustedCertificate)$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:error|prompt|warn)$/, 'it lets packages pass whose signature nobody vouches for'),
        remedy: 'Remove it',
    },
    { key: /^object\.mirror$/, objection: 'it replaces a package by another', remedy: 'Remove it' },
];
function judgeSwiftConfig(text, path, policy) {
    const json = (0,lockfiles_json/* parseJson */.qF)(text);
    if ((0,lockfiles_json/* isJsonProblem */.Sx)(json))
        return (0,client_config_settings/* unreadableConfig */.Mx)(json.line, path.slice(path.lastIndexOf('/') + 1), json.problem);
    const settings = settingsOfJson(json, '', 1);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, swift_RULES, policy);
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^registries\.\[default\]\.url$/);
    return { problems, binds: isBound ? ['swift'] : [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/wrapper.js



/**
 * `.mvn/wrapper/maven-wrapper.properties`: which Maven `mvnw` downloads and runs.
 * @see Maven Wrapper docs, "Checksum verification"
 */
const mavenWrapper = {
    name: 'maven-wrapper.properties',
    levelsUp: 2,
    matches: (path) => /(?:^|\/)\.mvn\/wrapper\/maven-wrapper\.properties$/.test(path),
    judge: judgeWrapper,
};
/**
 * `gradle/wrapper/gradle-wrapper.properties`: which Gradle `gradlew` downloads and runs.
 * @see Gradle docs, "Gradle Wrapper", "Verification of downloaded distributions"
 */
const gradleWrapper = {
    name: 'gradle-wrapper.properties',
    levelsUp: 2,
    matches: (path) => /(?:^|\/)gradle\/wrapper\/gradle-wrapper\.properties$/.test(path),
    judge: judgeWrapper,
};
/** What is downloaded, and the property with its digest. */
const DOWNLOADS = {
    distributionUrl: 'distributionSha256Sum',
    wrapperUrl: 'wrapperSha256Sum',
};
/** What is there already is run, and no digest of it is compared. */
const PLACE_RULES = [
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^(?:distribution|zipStore)Base$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:GRADLE|MAVEN)_USER_HOME$/, 'it names a folder of the project, from which Gradle itself is run'),
    },
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^(?:distribution|zipStore)Path$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^wrapper\/dists$/, 'it names a folder from which Gradle itself is run'),
    },
];
/** A digest pins what is downloaded, wherever from. Without one it comes from an allowed repository. */
function judgeWrapper(text, _path, policy) {
    const settings = readProperties(text);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, PLACE_RULES, policy);
    for (const setting of settings) {
        const digest = Object.hasOwn(DOWNLOADS, setting.key) ? DOWNLOADS[setting.key] : undefined;
        if (digest !== undefined)
            problems.push(...judgeDownload(setting, digest, settings, policy));
    }
    return { problems, binds: [] };
}
function judgeDownload({ key, value, line }, digest, settings, policy) {
    const recorded = settings.findLast((setting) => setting.key === digest);
    if (recorded !== undefined && /^[0-9a-fA-F]{64}$/.test(recorded.value))
        return [];
    const objections = ['maven', 'generic'].map((format) => (0,client_config_settings/* objectionToWebAddress */.Ly)(value, format, policy, () => true));
    if (objections.includes(undefined))
        return [];
    const message = `it names a program to download and run, without a digest: ${objections[0]}`;
    const remedy = `Add ${digest}, or name an address in the repository`;
    return [{ line, key, valueDigest: (0,lockfiles_digest/* sha256 */.sc)(value), message, remedy }];
}

;// CONCATENATED MODULE: ./.build/gate/client-config/yarnrc.js




/**
 * `.yarnrc.yml` of yarn 2 and later, read in the working folder and above. `.yarnrc.yaml` is judged, for it looks like one,
 * and binds nothing, for yarn does not read it.
 * @see Yarn docs, "Settings (.yarnrc.yml)"
 */
const yarnrcYml = {
    name: '.yarnrc.yml',
    matches: (path) => /(?:^|\/)\.yarnrc\.ya?ml$/.test(path),
    judge: judgeYarnrcYml,
};
const BERRY_RULES = [
    (0,client_config_settings/* endpointRule */.A6)(/(?:^|\.)npm(?:RegistryServer|PublishRegistry)$/, 'npm'),
    (0,client_config_settings/* credentialRule */.M6)(/(?:^|\.)npmAuth(?:Token|Ident)$/),
    {
        key: /^yarnPath$/,
        objection: 'it names code that runs in the place of yarn',
        remedy: 'Remove it, and name the version with its digest as packageManager in package.json',
        isCode: true,
    },
    (0,client_config_settings/* codeRule */.af)(/^plugins(?:\.|$)/),
    (0,client_config_settings/* environmentRule */.Yd)(/^injectEnvironmentFiles(?:\.|$)/),
    (0,client_config_settings/* verificationRule */.OG)(/^enableStrictSsl$/, /^true$/),
    (0,client_config_settings/* verificationRule */.OG)(/^unsafeHttpWhitelist$|(?:^|\.)(?:caFilePath|https(?:Ca|Cert|Key)FilePath)$/),
    (0,client_config_settings/* proxyRule */.ZA)(/(?:^|\.)https?Proxy$/),
    (0,client_config_settings/* otherLockfileRule */.MS)(/^lockfileFilename$/, /^yarn\.lock$/),
    {
        ...(0,client_config_settings/* storeRule */.Wm)(/^(?:cacheFolder|globalFolder|installStatePath|pnp(?:UnpluggedFolder|DataPath))$/),
        objection: (0,client_config_settings/* otherThan */.kM)(/^(?:\.\/)?\.(?:yarn\/(?:cache|global|unplugged|install-state\.gz)|pnp\.data\.json)\/?$/, 'it names a place whose files are installed without comparing them with the lockfile'),
    },
    {
        key: /^checksumBehavior$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^throw$/, 'it lets archives differ from the digests of the lockfile'),
        remedy: 'Remove it',
    },
    {
        key: /^enableScripts$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^false$/, 'it lets every package run scripts when it is installed'),
        remedy: 'Remove it, and name the packages whose scripts may run in dependenciesMeta',
    },
];
/** As yarn looks for it, in each of its files. */
const YARN_1 = /^(?:#.*\r?\n)*?#\s+yarn\s+lockfile\s+v1\r?\n/i;
function judgeYarnrcYml(text, path, policy) {
    const tree = YARN_1.test(text)
        ? { line: 1, problem: 'it has the mark of Yarn 1, by which yarn reads it in another grammar' }
        : (0,config_document/* readDocument */.u)(text);
    if (isTreeProblem(tree))
        return (0,client_config_settings/* unreadableConfig */.Mx)(tree.line, '.yarnrc.yml', tree.problem);
    const settings = settingsOf(tree);
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, BERRY_RULES, policy);
    const isBound = path.endsWith('.yml') && (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^npmRegistryServer$/);
    return { problems, binds: isBound ? ['yarn-berry'] : [] };
}
/**
 * `.yarnrc` of yarn 1: a name and a value on each line, read in the working folder and above.
 * @see Yarn 1 docs, ".yarnrc"
 */
const yarnrc = {
    name: '.yarnrc',
    matches: (path) => /(?:^|\/)\.yarnrc$/.test(path),
    judge: judgeYarnrc,
};
const CLASSIC_RULES = [
    (0,client_config_settings/* environmentRule */.Yd)(/^env$/),
    {
        key: /^(?:no-lockfile|update-checksums)$/,
        objection: (0,client_config_settings/* otherThan */.kM)(/^false$/, 'it makes yarn ignore the lockfile or its digests'),
        remedy: 'Remove it',
    },
    {
        key: /^use-yarnrc$/,
        objection: 'it names other configuration, which is not judged',
        remedy: (0,client_config_settings/* nameEndpoint */.tv)('npm'),
    },
    ...NPM_RULES,
];
function judgeYarnrc(text, _path, policy) {
    const settings = [];
    for (const [index, raw] of (0,client_config_settings/* linesOf */.Dx)(text).entries()) {
        const content = raw.trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const found = /^(?:"([^"]*)"|([^\s":]+(?::[^\s":]+)*)):?(?:\s+(.*))?$/.exec(content);
        if (found === null)
            return (0,client_config_settings/* unreadableConfig */.Mx)(index + 1, '.yarnrc', 'a line is no name with a value');
        const [, quoted, bare, value = ''] = found;
        settings.push({ key: quoted ?? bare, value: value.replace(/^"(.*)"$/, '$1'), line: index + 1 });
    }
    const problems = (0,client_config_settings/* judgeSettings */.$z)(settings, CLASSIC_RULES, policy, kebab);
    const isBound = (0,client_config_settings/* redirectsNothing */.x5)(problems) && (0,client_config_settings/* hasSetting */.VY)(settings, /^registry$/);
    return { problems, binds: isBound ? ['yarn'] : [] };
}

;// CONCATENATED MODULE: ./.build/gate/client-config/index.js























/** Adding a kind = adding a file and naming it here. */
const CLIENT_CONFIGS = [
    npmrc,
    yarnrc,
    yarnrcYml,
    pnpmWorkspace,
    pnpmfile,
    packageJson,
    bunfig,
    dotenv,
    pipConf,
    setupCfg,
    uvToml,
    pyproject,
    poetryToml,
    pdmToml,
    pipfile,
    pythonVersion,
    pom,
    mavenSettings,
    mavenConfig,
    mavenProperties,
    mavenExtensions,
    mavenToolchains,
    mavenWrapper,
    gradleScript,
    gradleProperties,
    gradleDaemonJvm,
    gradleWrapper,
    cargoConfig,
    rustToolchain,
    nugetConfig,
    msbuildProject,
    msbuildArguments,
    globalJson,
    swiftConfig,
    bundleConfig,
    bundlePlugins,
    gemfile,
];
function clientConfigOf(path) {
    return CLIENT_CONFIGS.find((config) => config.matches(path));
}


/***/ }),

/***/ 13114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   $z: () => (/* binding */ judgeSettings),
/* harmony export */   A6: () => (/* binding */ endpointRule),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   EP: () => (/* binding */ harmlessRule),
/* harmony export */   Ly: () => (/* binding */ objectionToWebAddress),
/* harmony export */   M6: () => (/* binding */ credentialRule),
/* harmony export */   MS: () => (/* binding */ otherLockfileRule),
/* harmony export */   Mx: () => (/* binding */ unreadableConfig),
/* harmony export */   Nj: () => (/* binding */ otherThanEndpoint),
/* harmony export */   OG: () => (/* binding */ verificationRule),
/* harmony export */   VY: () => (/* binding */ hasSetting),
/* harmony export */   Wm: () => (/* binding */ storeRule),
/* harmony export */   Yd: () => (/* binding */ environmentRule),
/* harmony export */   ZA: () => (/* binding */ proxyRule),
/* harmony export */   af: () => (/* binding */ codeRule),
/* harmony export */   b3: () => (/* binding */ otherConfigRule),
/* harmony export */   cb: () => (/* binding */ MAX_SETTING_NAME),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   kM: () => (/* binding */ otherThan),
/* harmony export */   rc: () => (/* binding */ downloadRule),
/* harmony export */   tv: () => (/* binding */ nameEndpoint),
/* harmony export */   x5: () => (/* binding */ redirectsNothing)
/* harmony export */ });
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);
/* harmony import */ var _lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _lockfiles_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48772);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73984);




/** Far above real ones. */
const MAX_SETTING_NAME = 1024;
/** The first rule that names a setting decides. */
function judgeSettings(settings, rules, policy, spelling = (key) => key) {
    return settings.flatMap(({ key, value, line }) => {
        if (key.length > MAX_SETTING_NAME)
            return [{ line, key: shownKey(key), message: 'its name is too long', remedy: 'Remove it' }];
        const spelled = spelling(key);
        const rule = rules.find((each) => each.key.test(spelled));
        if (rule === undefined)
            return [];
        const { objection, remedy } = rule;
        const message = typeof objection === 'string' ? objection : objection(value, policy);
        if (message === undefined)
            return [];
        const { isCode = false } = rule;
        const advice = typeof remedy === 'string' ? remedy : remedy(policy);
        const valueDigest = (0,_lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(value);
        return [
            { line, key: shownKey(key), valueDigest, message, remedy: advice, ...(isCode ? { isCode } : {}) },
        ];
    });
}
/** Whether none of the problems is about where packages come from. */
function redirectsNothing(problems) {
    return problems.every(({ isCode }) => isCode === true);
}
/** Keys can be addresses, and those can hold passwords. */
function shownKey(key) {
    return (0,_lockfiles_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUserInfo */ .sl)(key.slice(0, 200));
}
/** The verdict on a file that could not be read. */
function unreadableConfig(line, key, message) {
    return { problems: [{ line, key, message, remedy: 'Mend it' }], binds: [] };
}
/** Why an address of a configuration is not one of an allowed repository; undefined where it is. */
function objectionToWebAddress(value, format, policy, fits) {
    if (hasVariable(value))
        return 'a variable of the machine that builds decides its address';
    // What is no web address is not shown: it can be anything, a password among it.
    if (!/^https?:\/\//i.test(value))
        return 'it is not the address of an allowed repository';
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_3__/* .objectionToAddress */ .dL)(value, format, policy, fits, 'it names');
}
/**
 * Objects to everything but the endpoint of an allowed repository.
 *
 * @param below what the client wants after the endpoint: `simple` for an index of Python
 */
function otherThanEndpoint(format, below = '') {
    return (value, policy) => objectionToWebAddress(value, format, policy, (path) => path.join('/') === below);
}
function nameEndpoint(format, below = '') {
    return (policy) => {
        const endpoint = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryEndpoint */ .y6)({ ...policy.repositoryOf(format), format }, policy.endpointOverride);
        return `Remove it, or name ${endpoint}${below}`;
    };
}
/** A rule for settings that may hold nothing but the endpoint of an allowed repository. */
function endpointRule(key, format, below = '') {
    return { key, objection: otherThanEndpoint(format, below), remedy: nameEndpoint(format, below) };
}
/** For settings that a later, wider rule would name. */
function harmlessRule(key) {
    return { key, objection: () => undefined, remedy: '' };
}
/** Objects to every value but some. */
function otherThan(allowed, message) {
    return (value) => (allowed.test(value) ? undefined : message);
}
const SET_ON_MACHINE = 'Remove it, and set it on the machine that builds where it is needed';
/** A program, a script, a package: it would run before anything that it brings could be judged. */
function codeRule(key) {
    return { key, objection: 'it names code that the client runs', remedy: SET_ON_MACHINE, isCode: true };
}
/** Variables can do what any setting can, and name another registry among it. */
function environmentRule(key) {
    return { key, objection: 'it sets variables that the client obeys', remedy: SET_ON_MACHINE };
}
/** @param harmless the values that leave the check of servers on */
function verificationRule(key, harmless = NEVER) {
    return {
        key,
        objection: otherThan(harmless, 'it weakens or changes how the client tells its servers from others'),
        remedy: SET_ON_MACHINE,
    };
}
function proxyRule(key) {
    return {
        key,
        objection: otherThan(/^(?:null|false|)$/i, 'it sends the client through another server'),
        remedy: SET_ON_MACHINE,
    };
}
/** Credentials in the file, or the order to send a variable of the machine: no value is shown. */
function credentialRule(key) {
    return {
        key,
        objection: (value) => hasVariable(value) ? 'it sends a variable of the machine to a server' : 'it holds a credential',
        remedy: 'Remove it: `login` hands tokens to npm, pnpm, Yarn, bun, pip, Maven and Cargo outside of the checkout, other clients take them from variables of the machine; revoke a token that stood there',
    };
}
function otherConfigRule(key) {
    return {
        key,
        objection: 'it names other configuration, which is not judged',
        remedy: 'Remove it, and write its settings into this file',
    };
}
/** @param harmless the values by which the lockfile keeps its usual name and place */
function otherLockfileRule(key, harmless = NEVER) {
    return {
        key,
        objection: otherThan(harmless, 'it makes the client read another lockfile than the one that is judged'),
        remedy: 'Remove it, and keep the lockfile under its usual name beside its manifest',
    };
}
/** Interpreters, native parts, the client itself: downloads that no lockfile lists. */
function downloadRule(key) {
    return {
        key,
        objection: 'it names a server from which programs are downloaded that no lockfile lists',
        remedy: SET_ON_MACHINE,
    };
}
/** What a client finds there it installs, and trusts the digests that are written down beside it. */
function storeRule(key) {
    return {
        key,
        objection: 'it names a folder whose files are installed without comparing them with the lockfile',
        remedy: SET_ON_MACHINE,
    };
}
/** Matches nothing. */
const NEVER = /(?!)/;
function hasVariable(value) {
    return value.includes('$') || /%[A-Za-z_][A-Za-z0-9_]*%/.test(value);
}
/** The line breaks of most readers. */
function linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}
/** Whether a setting of one of these names is there. */
function hasSetting(settings, key) {
    return settings.some((setting) => key.test(setting.key));
}


/***/ }),

/***/ 89980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   rY: () => (/* binding */ readExceptions),
/* harmony export */   sl: () => (/* binding */ exceptionLabel)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35099);



/** @throws GateError 'input' for a malformed pattern or a day that no calendar has */
function readExceptions(entries) {
    return entries.map((entry) => {
        const { reason, expires } = entry;
        const text = 'package' in entry ? entry.package : `${entry.file}: ${entry.setting}`;
        const day = new Date(`${expires}T00:00:00Z`);
        if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== expires) {
            throw refuse(text, `there is no day ${expires}`, 'Write the last day on which it holds as YYYY-MM-DD');
        }
        if ('file' in entry) {
            const { file, setting: key, value } = entry;
            return {
                setting: { file, key, valueDigest: value === undefined ? undefined : (0,_lockfiles_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(value) },
                rule: 'config',
                reason,
                expires,
            };
        }
        return { pattern: namedPattern(text), rule: entry.rule, reason, expires };
    });
}
function namedPattern(text) {
    const pattern = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(text, 'gate.exceptions');
    if (pattern.parts === undefined || pattern.parts.every((part) => /^\*+$/.test(part)))
        throw refuse(text, 'it would except every package of a format', 'Name the package that it is about');
    return pattern;
}
/** In the words of the configuration. */
function exceptionLabel({ pattern, setting }) {
    return pattern?.text ?? `${setting.file}: ${setting.key}`;
}
function isExpired({ expires }, now) {
    return now.toISOString().slice(0, 10) > expires;
}
function refuse(text, cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `read the exception for ${text} of gate.exceptions`,
        cause,
        remedy,
    });
}


/***/ }),

/***/ 87679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   VN: () => (/* binding */ decidingDigests),
/* harmony export */   X8: () => (/* binding */ recordLevelOf),
/* harmony export */   bN: () => (/* binding */ compareWithRecord),
/* harmony export */   vJ: () => (/* binding */ mavenFileName)
/* harmony export */ });
/* harmony import */ var _rules_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77827);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20063);


/**
 * The digests of an entry that decide which bytes its client accepts: those of the strongest algorithm. pip differs:
 * it accepts a file that any of them is of.
 */
function decidingDigests({ format, integrity: { digests } }) {
    return format === 'pypi' || digests.length === 0 ? digests : (0,_rules_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .strongest */ .y)(digests);
}
/** The files among those of the version that the entry can be of. */
function filesFor(entry, files) {
    if (entry.format !== 'maven')
        return files;
    const name = mavenFileName(entry);
    return files.filter((file) => file.name === name);
}
/** `artifact-1.0.0[-classifier].extension`; an address names it whole. */
function mavenFileName({ name, version, classifier, extension, source }) {
    if (source.kind === 'registry') {
        const file = source.address.slice(source.address.lastIndexOf('/') + 1);
        if (file !== '')
            return decoded(file);
    }
    const suffix = classifier === undefined ? '' : `-${classifier}`;
    return `${name}-${version}${suffix}.${extension ?? 'jar'}`;
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
/** Whether the record tells, for every digest that decides, what it ought to be. */
function isCovered(entry, files) {
    const candidates = filesFor(entry, files);
    return decidingDigests(entry).every((digest) => recordedAs(digest, candidates).length > 0);
}
/** The recorded digests that this one can be compared with. */
function recordedAs({ algorithm }, files) {
    return files.flatMap(({ digests }) => digests.filter((digest) => digest.algorithm === algorithm));
}
/** Every digest that decides has to be one that the repository knows of this very version. */
function compareWithRecord(entry, facts) {
    const { status, files = NOT_ASKED, recomputed } = facts;
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(status))
        return status;
    if (status !== 'Published')
        return { status };
    if (entry.integrity.of !== undefined)
        return { level: 'not-comparable' };
    const deciding = decidingDigests(entry);
    if (deciding.length === 0)
        return { level: 'exists' };
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(files))
        return files;
    const candidates = filesFor(entry, files);
    if (candidates.length === 0 && files.length > 0)
        return { missing: mavenFileName(entry) };
    for (const locked of deciding) {
        const others = recordedAs(locked, candidates);
        if (others.length > 0 && !isAmong(locked, others))
            return { locked, others, isServed: false };
    }
    if (isCovered(entry, files))
        return { level: 'matched' };
    return compareWithBytes(deciding, recomputed ?? NOT_ASKED);
}
function compareWithBytes(deciding, served) {
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(served))
        return served;
    for (const locked of deciding) {
        const others = served.filter(({ algorithm }) => algorithm === locked.algorithm);
        if (!isAmong(locked, others))
            return { locked, others, isServed: true };
    }
    return { level: 'recomputed' };
}
/** How far the record agrees with the entry; undefined where it does not, or cannot be had. */
function recordLevelOf(entry, facts) {
    const comparison = compareWithRecord(entry, facts);
    return 'level' in comparison ? comparison.level : undefined;
}
function isAmong({ hex }, others) {
    return others.some((other) => other.hex === hex);
}
const NOT_ASKED = { unknown: 'its record was not asked for', remedy: 'Run again' };


/***/ }),

/***/ 20063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isUnknown)
/* harmony export */ });
function isUnknown(fact) {
    return typeof fact === 'object' && fact !== null && 'unknown' in fact;
}


/***/ }),

/***/ 63340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RW: () => (/* reexport */ gate_checkout/* Checkout */.RW),
  y0: () => (/* reexport */ RULES),
  JV: () => (/* reexport */ checkLockfiles),
  cQ: () => (/* reexport */ fitsBaseline),
  J2: () => (/* reexport */ formatBaseline),
  Dz: () => (/* binding */ initialConfig),
  Qe: () => (/* binding */ loadPromotion),
  Ec: () => (/* reexport */ matchesFolder),
  Ar: () => (/* binding */ openFacts),
  nk: () => (/* reexport */ parseBaseline),
  qV: () => (/* reexport */ partExcluded)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/lockfiles/json.js
var json = __webpack_require__(45469);
// EXTERNAL MODULE: ./.build/lockfiles/digest.js
var lockfiles_digest = __webpack_require__(38335);
;// CONCATENATED MODULE: ./.build/gate/finding.js

/** What a finding is about. Stable: scripts and annotations depend on these codes. */
const RULES = {
    unreadable: 'The file cannot be read without guessing what a client would read.',
    unsupported: 'The file is a lockfile of a format that cannot be checked.',
    unlocked: 'A manifest has dependencies, but no lockfile pins them.',
    ambiguous: 'Two lockfiles of different clients stand for one manifest.',
    entry: 'An entry is malformed or contradicts itself.',
    registry: 'An entry comes from elsewhere than the allowed repositories, or its address is that of another package.',
    implied: 'An entry names no address, and nothing shows that its client is bound to the repository.',
    'name-grammar': 'A name is none that the format allows, or is made to be taken for another.',
    request: 'An entry is another package, or of another kind, than the specification that asked for it.',
    'source-kind': 'An entry comes from a version control system, an address or a folder instead of a repository, and the policy does not allow that.',
    integrity: 'An entry has no digest, a malformed one, a weak one, or two that disagree.',
    allow: 'A package is not on the list of allowed packages.',
    deny: 'A package is on the list of denied packages.',
    'split-view': 'Two parts of a lockfile tell two clients different things.',
    unpinned: 'An entry leaves open which version is installed.',
    option: 'A line or setting of the lockfile itself changes where or how packages are installed.',
    weakened: 'The lockfile was made so that it covers or enforces less than it should.',
    drift: 'The lockfile is not the one that its manifest asks for.',
    record: 'The repository does not hold this version, holds other bytes, or withdrew it.',
    internal: 'A name of your own comes from outside, or a name from outside was published to the repository.',
    'minimum-age': 'A version is younger than the policy demands, or its age cannot be known.',
    'exception-expired': 'An exception of the policy has passed its end date.',
    config: 'A client configuration in the checkout sends a package client elsewhere, makes it run code, or weakens its checks.',
};
/** Rules that only the repository answers: before it was asked, their silence means nothing. */
const RECORD_RULES = new Set(['record', 'internal', 'minimum-age']);
/** Rules that speak of a file without knowing what is in it: the same finding tomorrow can hide anything. */
const OPAQUE_RULES = new Set(['unreadable', 'unsupported']);
/**
 * One finding for each thing that is wrong, in a stable order: by file, line, rule, package and message.
 * Occurrences of the same in one file become one finding at the first line.
 */
function mergeFindings(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const identity = JSON.stringify([finding.file, finding.rule, finding.package, finding.message]);
        const earlier = merged.get(identity);
        merged.set(identity, earlier === undefined ? finding : join(earlier, finding));
    }
    return [...merged.values()].sort(byPlace);
}
function join(a, b) {
    const digests = [a.digest, b.digest].filter((digest) => digest !== undefined);
    const digest = digests.length < 2 ? digests[0] : (0,lockfiles_digest/* sha256 */.sc)(digests.join(' '));
    return {
        ...(a.line <= b.line ? a : b),
        ...(digest === undefined ? {} : { digest }),
        occurrences: a.occurrences + b.occurrences,
    };
}
function byPlace(a, b) {
    return (compareText(a.file, b.file) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.package ?? '', b.package ?? '') ||
        compareText(a.message, b.message));
}
/** By code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/gate/address.js
var address = __webpack_require__(73984);
;// CONCATENATED MODULE: ./.build/gate/since.js


/**
 * Judges only what a change adds: a finding is set aside where the same was found before, by the same policy, no less
 * often, and every entry that it is about was there before as it is now. What became wrong without a change of the
 * entry, such as by the client's configuration beside it, is still found; so is what could not be judged, unless the
 * whole file is as it was. Pure.
 *
 * @param earlier the result for the earlier commit, by the policy of now
 * @param sameFiles files whose bytes are those of the earlier commit
 */
function compareWithEarlier(earlier, sameFiles) {
    const known = new Map(earlier.files.map(({ file, entries }) => [file, new Set(entries.map(identityOfEntry))]));
    const found = new Map(earlier.findings.map((each) => [identityOfFinding(each), each.occurrences]));
    const isNew = (entry, file) => known.get(file)?.has(identityOfEntry(entry)) !== true;
    return {
        isNew,
        apply: (findings, files) => {
            const subjects = new Map(files.map((each) => [each.file, subjectsOf(each, isNew)]));
            const isAsBefore = (finding) => {
                const { file, package: subject, occurrences } = finding;
                if (occurrences > (found.get(identityOfFinding(finding)) ?? 0))
                    return false;
                if (OPAQUE_RULES.has(finding.rule))
                    return sameFiles.has(file);
                const ofFile = subjects.get(file);
                if (ofFile === undefined || subject === undefined)
                    return true;
                if (ofFile.judged.has(subject))
                    return !ofFile.added.has(subject);
                return ofFile.isWhole || sameFiles.has(file);
            };
            const kept = findings.filter((finding) => !isAsBefore(finding));
            const entries = files.flatMap(({ file, entries: own }) => own.filter((entry) => !isNew(entry, file)));
            return {
                findings: kept,
                unchanged: { entries: entries.length, findings: findings.length - kept.length },
            };
        },
    };
}
/** Files of a result that hold something which could not be judged: their findings do not tell all of it. */
function opaqueFiles({ findings, files }) {
    const unread = findings.filter(({ rule }) => OPAQUE_RULES.has(rule)).map(({ file }) => file);
    const unjudged = files.filter(({ notJudgeable }) => notJudgeable > 0).map(({ file }) => file);
    return [...new Set([...unread, ...unjudged])];
}
function subjectsOf({ file, entries, notJudgeable }, isNew) {
    const judged = new Set();
    const added = new Set();
    for (const entry of entries) {
        for (const subject of [(0,address/* packageLabel */.lL)(entry, entry.version), entry.key]) {
            judged.add(subject);
            if (isNew(entry, file))
                added.add(subject);
        }
    }
    return { judged, added, isWhole: notJudgeable === 0 };
}
/** All that a finding says but where in the file, and how often. */
function identityOfFinding({ rule, file, package: subject, message, digest }) {
    return JSON.stringify([rule, file, subject ?? null, message, ...(digest === undefined ? [] : [digest])]);
}
function identityOfEntry(entry) {
    const { format, namespace, name, version, source, integrity, alias, classifier, extension, files } = entry;
    return JSON.stringify([
        format,
        namespace,
        name,
        version,
        source,
        integrity.of,
        integrity.digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).sort(),
        integrity.malformed,
        alias,
        classifier,
        extension,
        files?.map(({ address }) => address).sort(),
    ]);
}

;// CONCATENATED MODULE: ./.build/gate/baseline.js




/** What a file hides that cannot be read is not known: no baseline sets that aside. */
function fitsBaseline({ rule }) {
    return !OPAQUE_RULES.has(rule);
}
/**
 * The text of a baseline: `{ "version": 1, "findings": [ … ] }` with one `[rule, file, package | null, message]` a
 * line, and a digest where a finding has one, sorted, so that two branches merge. Findings that do not fit are left out.
 */
function formatBaseline(findings) {
    const lines = [...new Set(findings.filter(fitsBaseline).map(identityOfFinding))].sort();
    const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
    return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
/** @throws GateError 'input' with the line for what is no baseline of this version */
function parseBaseline(text, file) {
    const root = (0,json/* parseJson */.qF)(text);
    if ((0,json/* isJsonProblem */.Sx)(root))
        throw refuse(root.problem, file, root.line);
    if (!(root instanceof json/* JsonObject */.Y5))
        throw refuse('it is not a JSON object', file, 1);
    const unknown = [...root.entries()].find(([key]) => key !== 'version' && key !== 'findings');
    if (unknown !== undefined)
        throw refuse(`${JSON.stringify(unknown[0].slice(0, 80))} is no part of a baseline`, file, unknown[2]);
    if (root.get('version') !== 1)
        throw refuse('it is not of version 1', file, root.lineOf('version') ?? 1);
    const findings = root.get('findings');
    if (!(findings instanceof json/* JsonArray */.kf))
        throw refuse('its "findings" are no list', file, root.lineOf('findings') ?? 1);
    const baseline = new Map();
    for (const { value, line } of findings.items) {
        if (!isIdentity(value))
            throw refuse('an item is not [rule, file, package or null, message, digest or nothing]', file, line);
        baseline.set(JSON.stringify(value.items.map((item) => item.value)), line);
    }
    return baseline;
}
/** Those that are not in the baseline, in their order. */
function notInBaseline(findings, baseline) {
    return findings.filter((finding) => !fitsBaseline(finding) || !baseline.has(identityOfFinding(finding)));
}
/** @param isAsked whether the repository was: before, what only it can find is not missed */
function staleLines(findings, baseline, isAsked) {
    const there = new Set(findings.map(identityOfFinding));
    const isMissed = (identity) => {
        const [rule] = JSON.parse(identity);
        return !there.has(identity) && (isAsked || !RECORD_RULES.has(rule));
    };
    return [...baseline].filter(([identity]) => isMissed(identity)).map(([, line]) => line);
}
function isIdentity(value) {
    if (!(value instanceof json/* JsonArray */.kf) || value.items.length < 4 || value.items.length > 5)
        return false;
    return value.items.every((item, index) => typeof item.value === 'string' || (index === 2 && item.value === null));
}
function refuse(cause, file, line) {
    return new errors/* GateError */.ue('input', {
        doing: 'read the baseline',
        cause,
        remedy: 'Write it again with --write-baseline after a review',
        file,
        line,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(84376);
// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(24777);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/lockfiles/index.js + 24 modules
var _build_lockfiles = __webpack_require__(31039);
// EXTERNAL MODULE: ./.build/lockfiles/limits.js
var limits = __webpack_require__(43791);
;// CONCATENATED MODULE: ./.build/lockfiles/unsupported.js


function unsupported(pattern, client, remedy, isOne) {
    return {
        matches: (basename) => pattern.test(basename),
        ...(isOne === undefined ? {} : { isOne }),
        message: `it says what ${client} installs, which cannot be checked`,
        remedy,
    };
}
const EXCLUDE = 'leave its folder out by gate.exclude where no build installs from it';
const OTHER_CLIENT = `Lock by a client whose lockfile is read, or ${EXCLUDE}`;
const UNSUPPORTED = [
    {
        matches: (basename) => basename === 'bun.lockb',
        message: 'it is a binary lockfile, in which nobody can see what is installed',
        remedy: 'Run `bun install --save-text-lockfile`, and commit bun.lock instead of it',
    },
    unsupported(/^deno\.lock$/, 'Deno', OTHER_CLIENT),
    unsupported(/^deno\.jsonc?$/, 'Deno', OTHER_CLIENT, namesModules),
    unsupported(/^vlt-lock\.json$/, 'vlt', OTHER_CLIENT),
    unsupported(/^shrinkwrap\.yaml$/, 'pnpm before version 3', 'Lock by a newer pnpm'),
    unsupported(/^package\.(?:yaml|json5)$/, 'pnpm', 'Write it as package.json', isNodeManifest),
    unsupported(/^pixi\.lock$/, 'Pixi', OTHER_CLIENT),
    unsupported(/(?:^|\.)conda-lock\.ya?ml$/, 'conda-lock', OTHER_CLIENT),
    unsupported(/\.py\.lock$/, 'a script of uv', 'Lock by `uv export --script … --output-file requirements.txt`, and remove it'),
    // Helm has files of this name, too.
    unsupported(/^requirements(?:-dev)?\.lock$/, 'Rye', 'Name it requirements.txt, with digests, or lock by uv', (text) => !/^dependencies:/m.test(text)),
    unsupported(/^paket\.lock$/, 'Paket', 'Lock by NuGet: RestorePackagesWithLockFile, and packages.lock.json'),
    unsupported(/^[^/]+\.sbt\.lock$/, 'sbt', OTHER_CLIENT),
    unsupported(/^dependencies\.lock$/, 'Gradle by its Nebula plug-in', 'Lock by `gradle dependencies --write-locks`'),
    unsupported(/^dependencies-lock\.json$/, 'Maven by its dependency-lock plug-in', OTHER_CLIENT),
    unsupported(/^(?:[a-z0-9_]+_)?maven_install\.json$/, 'Bazel', OTHER_CLIENT),
    unsupported(/^(?:cargo-bazel-lock\.json|Cargo\.Bazel\.lock)$/, 'Bazel', OTHER_CLIENT),
];
const LIKELY = /lock|^deno\.|^package\.|^shrinkwrap\.|install\.json$/;
/** @param path relative to the checkout, with slashes */
function unsupportedLockfileOf(path) {
    const basename = path.slice(path.lastIndexOf('/') + 1);
    // Asked of every file of a checkout.
    if (!LIKELY.test(basename))
        return undefined;
    return UNSUPPORTED.find(({ matches }) => matches(basename));
}
function isUnsupportedLockfile(path) {
    return unsupportedLockfileOf(path) !== undefined;
}
/** Whether it is a manifest of pnpm's, and none of Haskell's. */
function isNodeManifest(text) {
    return /\b(?:devDependencies|optionalDependencies|packageManager|pnpm)\b|\bdependencies['"]?\s*:\s*(?:\{|\n\s+['"@\w])/.test(text);
}
/** Whether a configuration of Deno names what is to be fetched, besides formatting and tasks. */
function namesModules(text) {
    const root = text.length > limits/* MAX_FILE_BYTES */.gZ ? undefined : (0,json/* parseJson */.qF)(text);
    // It may have comments, which are not read here.
    if (root === undefined || (0,json/* isJsonProblem */.Sx)(root) || !(root instanceof json/* JsonObject */.Y5))
        return true;
    if (['importMap', 'links', 'patch', 'scopes', 'vendor'].some((key) => root.has(key)))
        return true;
    return namesOthers(root.get('imports'));
}
function namesOthers(imports) {
    if (imports === undefined)
        return false;
    if (!(imports instanceof json/* JsonObject */.Y5))
        return true;
    return [...imports.entries()].some(([, value]) => typeof value !== 'string' || !/^(?:\.{0,2}\/|node:)/.test(value));
}

// EXTERNAL MODULE: ./.build/gate/checkout.js
var gate_checkout = __webpack_require__(70714);
// EXTERNAL MODULE: ./.build/gate/client-config/index.js + 28 modules
var client_config = __webpack_require__(59933);
// EXTERNAL MODULE: ./.build/gate/client-config/settings.js
var settings = __webpack_require__(13114);
;// CONCATENATED MODULE: ./.build/gate/client-configs.js





const MAX_FINDINGS_OF_A_FILE = 100;
/** Far above real ones. Nothing that a client reads on the side needs more. */
const MAX_CONFIG_LENGTH = 1024 * 1024;
/** Clients that read the configuration of the folders above, too. The others read that beside their lockfile. */
const LOOK_ABOVE = new Set([
    'yarn-berry',
    'cargo',
    'maven',
    'gradle',
    'nuget',
]);
/** @param files of the checkout, those above the working folder included where they are to count */
async function judgeClientConfigs(checkout, files, policy) {
    const findings = [];
    const binding = new Map();
    const present = new Set(files);
    // One file can be several to several clients, whatever its name: that another file leads to it makes it one more.
    const configs = files.flatMap((name) => {
        const config = (0,client_config/* clientConfigOf */.V)(name);
        return config === undefined ? [] : [[name, config]];
    });
    const known = new Set(configs.map(([name, config]) => `${config.name} ${name}`));
    const add = (name, config) => {
        const identity = `${config.name} ${name}`;
        if (known.has(identity) || !(present.has(name) || (0,gate_checkout/* isSkipped */.JR)(name)))
            return;
        known.add(identity);
        configs.push([name, config]);
    };
    // An array shows items that are added while it is walked.
    for (const [name, config] of configs) {
        const text = await checkout.read(name);
        if (text === undefined)
            continue;
        for (const other of typeof text === 'string' ? (config.leadsTo?.(text, name) ?? []) : [])
            add(other, config);
        const verdict = judgeText(text, name, config, policy);
        // Refused already: a hostile file shall not fill the report.
        for (const problem of verdict.problems.slice(0, MAX_FINDINGS_OF_A_FILE))
            findings.push(findingOf(problem, name, text));
        const instead = readInsteadOf(name, config, present);
        if (instead !== undefined) {
            findings.push(findingOf(shadowed(config.name, instead), name, text));
            continue;
        }
        for (const client of verdict.binds) {
            if (!binding.has(client))
                binding.set(client, new Set());
            binding.get(client).add(configuredFolder(name));
        }
    }
    return {
        findings,
        files: new Set(configs.map(([name]) => name)),
        binds: (client, folder) => {
            const folders = binding.get(client);
            if (folders === undefined)
                return false;
            if (!LOOK_ABOVE.has(client))
                return folders.has(folder);
            for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
                if (folders.has(at))
                    return true;
                if (at === '.')
                    return false;
            }
        },
    };
}
/** The file beside it that the client reads, and not this one. */
function readInsteadOf(name, { precedence = [] }, present) {
    const own = precedence.indexOf(external_node_path_.posix.basename(name));
    return precedence
        .slice(0, Math.max(own, 0))
        .find((other) => present.has(external_node_path_.posix.join(external_node_path_.posix.dirname(name), other)));
}
function shadowed(key, instead) {
    const message = `the client reads ${instead} beside it, and not this file`;
    return { line: 1, key, message, remedy: 'Remove one of the two' };
}
function judgeText(text, name, config, policy) {
    if (typeof text !== 'string')
        return { problems: [{ key: config.name, ...text }], binds: [] };
    if (text.length > MAX_CONFIG_LENGTH)
        return (0,settings/* unreadableConfig */.Mx)(1, config.name, 'it is larger than 1 MiB');
    return config.judge(text, name, policy);
}
function findingOf(problem, file, text) {
    const { key, line, message, remedy, valueDigest, isWhole = false } = problem;
    const finding = { rule: 'config', file, line, package: key.slice(0, 200), message, remedy };
    const digest = isWhole && typeof text === 'string' ? (0,lockfiles_digest/* sha256 */.sc)(text.replaceAll('\r\n', '\n')) : valueDigest;
    return {
        ...finding,
        occurrences: 1,
        ...(valueDigest === undefined ? {} : { valueDigest }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** The folder that a file configures: that of `.cargo/config.toml` is the one above `.cargo`. */
function configuredFolder(name) {
    let folder = external_node_path_.posix.dirname(name);
    for (let up = (0,client_config/* clientConfigOf */.V)(name)?.levelsUp ?? 0; up > 0; up--)
        folder = external_node_path_.posix.dirname(folder);
    return folder;
}

// EXTERNAL MODULE: ./.build/lockfiles/text.js
var lockfiles_text = __webpack_require__(48772);
// EXTERNAL MODULE: ./.build/workspace/git.js
var git = __webpack_require__(55332);
;// CONCATENATED MODULE: ./.build/gate/committed-checkout.js




/** The files of a commit, named as those of the checkout. Nothing is checked out. */
class CommittedCheckout extends gate_checkout/* Checkout */.RW {
    /** The blob of each regular file. */
    #blobs;
    /** What each name stands for, links and submodules among them. */
    #objects;
    constructor(root, blobs, objects) {
        super(root, true);
        this.#blobs = blobs;
        this.#objects = objects;
    }
    /** @throws GateError 'input' where `name` names no commit of the clone */
    static async at({ root }, name) {
        const commit = await (0,git/* commitOf */.D3)(root, name);
        const listed = commit === undefined ? undefined : await (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
        if (listed === undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `compare with ${JSON.stringify(name.slice(0, 200))}`,
                cause: 'it is no commit of this clone',
                remedy: 'Check out with fetch-depth: 0, or fetch that commit before',
            });
        }
        const blobs = new Map();
        const objects = new Map();
        for (const line of listed.split('\0')) {
            const [, mode, object, name] = /^([0-9]+) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
            if (name === undefined)
                continue;
            objects.set(name, object);
            if (/^100(?:644|755)$/.test(mode))
                blobs.set(name, object);
        }
        return new CommittedCheckout(root, blobs, objects);
    }
    /** Those of `names` that are, byte for byte, in the work tree what they are in the commit. */
    async unchangedAmong(names) {
        if (names.length === 0)
            return new Set();
        const listed = await (0,git/* git */.$Y)(this.root, ['hash-object', '--no-filters', '--', ...names]);
        const blobs = listed?.split(/\r?\n/) ?? [];
        return new Set(names.filter((name, index) => blobs[index] !== undefined && blobs[index] === this.#blobs.get(name)));
    }
    async committedIn(places) {
        return (0,gate_checkout/* digestsIn */.V4)(places, this.#objects);
    }
    async list() {
        return [...this.#objects.keys()].filter((name) => !(0,gate_checkout/* isSkipped */.JR)(name) || (0,gate_checkout/* isScript */.Kh)(name)).sort();
    }
    async readAnew(name) {
        if (!this.#objects.has(name))
            return undefined;
        const blob = this.#blobs.get(name);
        const bytes = blob === undefined ? undefined : await (0,git/* bytesOfBlob */.ss)(this.root, blob);
        if (bytes !== undefined)
            return (0,lockfiles_text/* decodeLockfile */.Ec)(bytes);
        return {
            rule: 'unreadable',
            line: 1,
            message: 'it is no file of the commit, or the clone left it out',
            remedy: 'Commit the file itself, and clone with its contents',
        };
    }
}

// EXTERNAL MODULE: ./.build/config/glob.js
var config_glob = __webpack_require__(27659);
;// CONCATENATED MODULE: ./.build/gate/workspace-globs.js



/** The globs of `workspaces` in a `package.json`; none where it has none or is no JSON. */
function nodeWorkspaces(text) {
    const manifest = (0,json/* parseJson */.qF)(text);
    const field = manifest instanceof json/* JsonObject */.Y5 ? manifest.get('workspaces') : undefined;
    const list = field instanceof json/* JsonObject */.Y5 ? field.get('packages') : field;
    return list instanceof json/* JsonArray */.kf
        ? list.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
        : [];
}
/**
 * Whether a glob of workspace members is about `folder`: `*` stands for characters inside one folder's name, `**` at
 * the end for any folders below. Other signs stand for themselves, so that less is taken for a member.
 */
function matchesFolder(glob, folder) {
    const parts = external_node_path_.posix.normalize(glob).replace(/\/$/, '').split('/');
    const names = folder.split('/');
    const isDeep = parts.at(-1) === '**';
    if (isDeep)
        parts.pop();
    return ((isDeep ? names.length > parts.length : names.length === parts.length) &&
        parts.every((part, index) => (0,config_glob/* matchesGlob */.k)(part, names[index])));
}

;// CONCATENATED MODULE: ./.build/gate/exclusion.js


/**
 * Parts the files of a checkout at `gate.exclude`: a file is left out where a folder that it lies in matches.
 *
 * @param globs of folders, relative to `folder`; `*` inside a name, `**` at the end for any folders below
 * @param folder of the configuration, relative to the checkout; empty for its root
 */
function partExcluded(names, globs, folder) {
    if (globs.length === 0)
        return { kept: names, leftOut: [], unused: [] };
    const unused = new Set(globs);
    const known = new Map();
    const isExcluded = (at) => {
        if (at === '.')
            return false;
        let verdict = known.get(at);
        if (verdict === undefined) {
            const matching = globs.filter((glob) => matchesFolder(glob, at));
            for (const glob of matching)
                unused.delete(glob);
            verdict = isExcluded(external_node_path_.posix.dirname(at)) || matching.length > 0;
            known.set(at, verdict);
        }
        return verdict;
    };
    const kept = [];
    const leftOut = [];
    for (const name of names) {
        const below = external_node_path_.posix.relative(folder, name);
        (!below.startsWith('../') && isExcluded(external_node_path_.posix.dirname(below)) ? leftOut : kept).push(name);
    }
    return { kept, leftOut, unused: [...unused] };
}

// EXTERNAL MODULE: ./.build/gate/policy.js
var gate_policy = __webpack_require__(24740);
// EXTERNAL MODULE: ./.build/lockfiles/gradle-lockfile.js
var gradle_lockfile = __webpack_require__(95408);
// EXTERNAL MODULE: ./.build/lockfiles/requirements.js
var requirements = __webpack_require__(92039);
// EXTERNAL MODULE: ./.build/lockfiles/cargo.js + 1 modules
var cargo = __webpack_require__(95941);
// EXTERNAL MODULE: ./.build/lockfiles/gemfile.js
var gemfile = __webpack_require__(80594);
// EXTERNAL MODULE: ./.build/lockfiles/maven.js
var maven = __webpack_require__(64732);
// EXTERNAL MODULE: ./.build/lockfiles/nuget.js
var nuget = __webpack_require__(46100);
// EXTERNAL MODULE: ./.build/lockfiles/xml.js
var xml = __webpack_require__(26226);
// EXTERNAL MODULE: ./.build/gate/toml.js
var toml = __webpack_require__(9342);
;// CONCATENATED MODULE: ./.build/gate/checkout-modules.js







/** By `groupId:artifactId`; the group can be that of the parent. */
const MAVEN_MODULE = {
    isManifest: (basename) => basename === 'pom.xml',
    source: 'workspace',
    namesIn: (pom) => {
        const project = (0,xml/* parseXml */.NO)(pom, { processingInstructions: true });
        if ((0,xml/* isXmlProblem */.XX)(project))
            return [];
        const [artifact] = (0,xml/* elementsAt */.Z0)(project, 'artifactId');
        const [group] = [...(0,xml/* elementsAt */.Z0)(project, 'groupId'), ...(0,xml/* elementsAt */.Z0)(project, 'parent', 'groupId')];
        return artifact === undefined || group === undefined ? [] : [`${group.text}:${artifact.text}`];
    },
    nameOf: ({ namespace, name }) => `${namespace}:${name}`,
};
const CRATE = {
    isManifest: (basename) => basename === 'Cargo.toml',
    source: 'path',
    namesIn: (manifest) => {
        const { name } = (0,toml/* tableAt */.af)((0,toml/* parseTomlTable */.W4)(manifest) ?? {}, 'package');
        return typeof name === 'string' ? [name] : [];
    },
    nameOf: ({ name }) => name,
};
/** A project is called like its file, unless it says otherwise. Properties of MSBuild are not worked out. */
const DOTNET_PROJECT = {
    isManifest: (basename) => /\.[a-z]+proj$/i.test(basename),
    source: 'workspace',
    namesIn: (project, basename) => {
        const named = project.matchAll(/<(?:PackageId|AssemblyName)>\s*([^<\s]{1,200})\s*</g);
        const names = [basename.replace(/\.[a-z]+proj$/i, ''), ...[...named].map(([, name]) => name)];
        return names.map((name) => name.toLowerCase());
    },
    nameOf: ({ name }) => name,
};
const GEM = {
    isManifest: (basename) => basename.endsWith('.gemspec'),
    source: 'path',
    namesIn: (_, basename) => [basename.replace(/\.gemspec$/, '')],
    nameOf: ({ name }) => name,
};
/** Formats in which a module of the build looks like a package whose source and digest were taken out. */
const KINDS = new Map([
    [maven/* mavenLockfile */.F, MAVEN_MODULE],
    [cargo/* cargoLockfile */.C, CRATE],
    [nuget/* nugetLockfile */.po, DOTNET_PROJECT],
    [gemfile/* gemfileLock */.j, GEM],
]);
/**
 * Some lockfiles say of another module of the build nothing but its name. A package that is written like that is judged
 * by nobody, and its client looks for any version of it. So what comes without source and digest counts as a module
 * only where the checkout has a manifest of that name.
 */
class CheckoutModules {
    #checkout;
    #found = new Map();
    constructor(checkout) {
        this.#checkout = checkout;
    }
    /** The same lockfile, in which what is no module of the checkout comes from nowhere that is known. */
    async settle(lockfile, format) {
        const kind = KINDS.get(format);
        if (kind === undefined || !lockfile.packages.some(({ source }) => source.kind === kind.source))
            return lockfile;
        const modules = await this.#modules(kind);
        const packages = lockfile.packages.map((entry) => {
            if (entry.source.kind !== kind.source || modules.has(kind.nameOf(entry)))
                return entry;
            return { ...entry, source: { kind: 'implied' } };
        });
        return { ...lockfile, packages };
    }
    #modules(kind) {
        const found = this.#found.get(kind) ?? this.#find(kind);
        this.#found.set(kind, found);
        return found;
    }
    async #find({ isManifest, namesIn }) {
        const modules = new Set();
        for (const path of await this.#checkout.files()) {
            const basename = external_node_path_.posix.basename(path);
            if (!isManifest(basename))
                continue;
            const text = await this.#checkout.read(path);
            // One that cannot be read, for its byte order mark say, has its name all the same.
            for (const name of namesIn(typeof text === 'string' ? text : '', basename))
                modules.add(name);
        }
        return modules;
    }
}

;// CONCATENATED MODULE: ./.build/gate/disguises.js


const NAMES = [
    'npm-shrinkwrap.json',
    'gems.locked',
    ..._build_lockfiles/* LOCKFILE_FORMATS */.X.map(({ name }) => name),
    ...client_config/* CLIENT_CONFIGS */.u.map(({ name }) => name),
];
const BY_LOWER_CASE = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
/** `.cargo`, `.swiftpm` and `.swiftpm/configuration`, and so on. */
const FOLDERS = new Set(NAMES.flatMap((name) => {
    const parts = name.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}));
const MOST_PARTS = Math.max(...NAMES.map((name) => name.split('/').length));
/**
 * What clients read although its name is not one of those that are looked for: names in other letter case, on file
 * systems that ignore it, and links in the place of the folders that hold configuration.
 *
 * @param files of the checkout that are no lockfile and no configuration by their name
 */
async function findDisguised(checkout, files) {
    const findings = [];
    for (const file of files) {
        for (const end of endsOf(file)) {
            const usual = BY_LOWER_CASE.get(end.toLowerCase());
            if (usual !== undefined && usual !== end) {
                const message = `on a file system that ignores letter case it is taken for ${usual}`;
                findings.push(disguises_refuse(file, usual, message, 'Rename it'));
            }
            else if (FOLDERS.has(end) && typeof (await checkout.read(file)) === 'object') {
                const message = 'it is a link, behind which a client finds configuration';
                findings.push(disguises_refuse(file, end, message, 'Put the folder itself there'));
            }
        }
    }
    return findings;
}
/** The last part of a path, the last two, and so on. */
function endsOf(path) {
    const parts = path.split('/');
    return Array.from({ length: Math.min(MOST_PARTS, parts.length) }, (_, index) => parts.slice(-1 - index).join('/'));
}
function disguises_refuse(file, name, message, remedy) {
    return { rule: 'config', file, line: 1, package: name, message, remedy, occurrences: 1 };
}

// EXTERNAL MODULE: ./.build/lockfiles/paths.js
var lockfiles_paths = __webpack_require__(28011);
// EXTERNAL MODULE: ./.build/lockfiles/toml.js
var lockfiles_toml = __webpack_require__(82631);
// EXTERNAL MODULE: ./.build/gate/ranges/semver-range.js
var semver_range = __webpack_require__(98627);
;// CONCATENATED MODULE: ./.build/gate/drift/drift.js
/** `Run \`…\` and commit …`: behind a login, without which the new lockfile would name a public registry. */
function relock(command, lockfile) {
    return `Run \`codeartifact-gate run -- ${command}\` and commit ${lockfile}`;
}
/** The first line that holds `word` whole: a TOML parser tells no positions. 1 where there is none. */
function lineMentioning(text, word) {
    const isPartOfName = (character) => character !== undefined && /[A-Za-z0-9_.-]/.test(character);
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (isPartOfName(text[at - 1]) || isPartOfName(text[at + word.length]))
            continue;
        let line = 1;
        for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1))
            line++;
        return line;
    }
    return 1;
}

;// CONCATENATED MODULE: ./.build/gate/drift/cargo.js







/**
 * Every dependency of the package, of the members of its workspace and of what these depend on by path has an entry,
 * one of a registry with a version that the requirement allows, one by path or of git with such a source. So has every
 * patch.
 *
 * An entry that no manifest asks for any more is no drift here: Cargo.lock does not say who asked, and such an
 * entry is judged like every other.
 * @see Cargo book, "Specifying Dependencies" and "Workspaces"
 */
const cargoDrift = {
    manifestsOf: (_, path, files) => {
        const folder = external_node_path_.posix.dirname(path);
        return files.filter((name) => external_node_path_.posix.basename(name) === 'Cargo.toml' && (folder === '.' || name.startsWith(`${folder}/`)));
    },
    judge: (lockfile, path, texts) => {
        const locked = Map.groupBy(lockfile.packages, ({ name }) => fold(name));
        return [...manifestsToJudge(path, texts)].flatMap(([file, judged]) => {
            const text = texts.get(file);
            return judged.wanted.flatMap((wanted) => {
                const message = objection(wanted, locked.get(fold(wanted.name)) ?? [], external_node_path_.posix.basename(path));
                if (message === undefined)
                    return [];
                const problem = {
                    file,
                    line: lineMentioning(text, wanted.key),
                    package: wanted.name,
                    message,
                    remedy: relock('cargo update --workspace', path),
                };
                return [problem];
            });
        });
    },
};
function objection({ requirement, kind }, entries, lockfile) {
    if (entries.length === 0)
        return `${lockfile} knows nothing of this dependency`;
    // A patch can put a path in the place of what comes from git.
    const isAsAsked = ({ source }) => source.kind === kind || (kind === 'git' && source.kind === 'path');
    if (kind !== undefined && !entries.some(isAsAsked))
        return `it asks for a crate ${kind === 'git' ? 'of git' : 'by its path'}, but ${lockfile} has another`;
    const range = requirement === undefined ? undefined : (0,semver_range/* cargoRange */.E)(requirement);
    if (range === undefined ||
        entries.some(({ version }) => version !== undefined && range.contains(version, 'allow')))
        return undefined;
    const versions = entries.map((entry) => entry.version).join(', ');
    return `it asks for ${JSON.stringify(requirement.slice(0, 100))}, but ${lockfile} has ${versions.slice(0, 200)}`;
}
/** Cargo takes no two crates whose names differ in these only. */
function fold(name) {
    return name.replaceAll('_', '-');
}
/** The manifests that stand behind the lockfile, each with what it asks for. */
function manifestsToJudge(path, texts) {
    const folder = external_node_path_.posix.dirname(path);
    const rootName = external_node_path_.posix.join(folder, 'Cargo.toml');
    const root = (0,toml/* parseTomlTable */.W4)(texts.get(rootName) ?? '') ?? {};
    const workspace = (0,toml/* tableAt */.af)(root, 'workspace');
    const judged = new Map();
    const queue = [...texts.keys()]
        .filter((name) => name === rootName || isMember(external_node_path_.posix.relative(folder, external_node_path_.posix.dirname(name)), workspace))
        .map((name) => ({ name, isMember: true }));
    for (const { name, isMember: ofWorkspace } of queue) {
        if (judged.has(name))
            continue;
        const manifest = (0,toml/* parseTomlTable */.W4)(texts.get(name) ?? '');
        if (manifest === undefined)
            continue;
        const { wanted, paths } = askedBy(manifest, (0,toml/* tableAt */.af)(workspace, 'dependencies'), ofWorkspace);
        const patches = name === rootName ? patchesIn(manifest) : [];
        judged.set(name, { wanted: [...wanted, ...patches], isMember: ofWorkspace });
        for (const { dependency, isOfWorkspace } of paths) {
            const target = (0,lockfiles_paths/* insideCheckout */.F)(isOfWorkspace ? folder : external_node_path_.posix.dirname(name), `${dependency}/Cargo.toml`);
            if (target !== undefined && texts.has(target))
                queue.push({ name: target, isMember: false });
        }
    }
    return judged;
}
/** What takes the place of crates: a patch that nothing uses is one that is found in the lockfile itself. */
function patchesIn(manifest) {
    const tables = [...Object.values((0,toml/* tableAt */.af)(manifest, 'patch')), manifest['replace']].filter(lockfiles_toml/* isTable */.bI);
    return tables.flatMap((table) => Object.entries(table).flatMap(([key, value]) => {
        const { name = key.replace(/^.*[/#](?=[^/#:]+(?::|$))/, '').replace(/[:@].*$/, ''), kind } = readSpec(value) ?? {};
        return kind === undefined ? [] : [{ key, name, kind }];
    }));
}
function isMember(folder, workspace) {
    const isBelow = (excluded) => folder === excluded || folder.startsWith(`${excluded}/`);
    if ((0,toml/* textsOf */.CB)(workspace['exclude']).some((excluded) => isBelow(external_node_path_.posix.normalize(excluded).replace(/\/$/, ''))))
        return false;
    return (0,toml/* textsOf */.CB)(workspace['members']).some((glob) => matchesFolder(glob, folder));
}
/**
 * @param ofWorkspace whether it is a member: of other packages cargo locks neither what only their tests need, nor
 * optional dependencies that nothing switches on
 */
function askedBy(manifest, inherited, ofWorkspace) {
    const sections = ['dependencies', 'build-dependencies', 'build_dependencies'];
    if (ofWorkspace)
        sections.push('dev-dependencies', 'dev_dependencies');
    const targets = Object.values((0,toml/* tableAt */.af)(manifest, 'target')).filter(lockfiles_toml/* isTable */.bI);
    const wanted = [];
    const paths = [];
    for (const table of [manifest, ...targets]) {
        for (const [key, value] of sections.flatMap((section) => Object.entries((0,toml/* tableAt */.af)(table, section)))) {
            const isInherited = (0,lockfiles_toml/* isTable */.bI)(value) && value['workspace'] === true;
            const spec = readSpec(isInherited ? inherited[key] : value);
            const isOptional = spec?.optional === true || (isInherited && value['optional'] === true);
            if (spec === undefined || (isOptional && !ofWorkspace))
                continue;
            wanted.push({
                key,
                name: spec.name ?? key,
                ...(spec.requirement === undefined ? {} : { requirement: spec.requirement }),
                ...(spec.kind === undefined ? {} : { kind: spec.kind }),
            });
            if (spec.path !== undefined)
                paths.push({ dependency: spec.path, isOfWorkspace: isInherited });
        }
    }
    return { wanted, paths };
}
function readSpec(value) {
    if (typeof value === 'string')
        return { requirement: value, optional: false };
    if (!(0,lockfiles_toml/* isTable */.bI)(value))
        return undefined;
    const { package: name, version, path, git, optional } = value;
    return {
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof version === 'string' && path === undefined && git === undefined
            ? { requirement: version }
            : {}),
        ...(typeof path === 'string' ? { path } : {}),
        ...(git !== undefined ? { kind: 'git' } : path !== undefined ? { kind: 'path' } : {}),
        optional: optional === true,
    };
}

;// CONCATENATED MODULE: ./.build/gate/drift/maven.js



/**
 * The lockfile holds a digest of the POM that it was made from, and of those above it in the checkout. Like the plug-in,
 * by which a failed comparison fails the build, this compares all that they say: any change asks for a new lockfile.
 * @see maven-lockfile's `AbstractChecksumCalculator.calculatePomChecksum`
 */
const mavenDrift = {
    manifestsOf: ({ manifests = [] }, path) => manifests.flatMap((manifest) => (0,lockfiles_paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), manifest.path) ?? []),
    judge: ({ manifests = [] }, path, texts) => manifests.flatMap(({ path: relative, digest, line }) => {
        const file = (0,lockfiles_paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), relative);
        const text = file === undefined ? undefined : texts.get(file);
        if (text === undefined || (digest !== undefined && isDigestOf(digest, text)))
            return [];
        return [
            {
                file: path,
                line,
                message: digest === undefined
                    ? `it has no digest of ${file}, which it was made from`
                    : `${file} is not what it was made from`,
                remedy: relock('mvn io.github.chains-project:maven-lockfile:generate', path),
            },
        ];
    }),
};
/** Newer versions of the plug-in take line ends for line feeds, older ones the file as it is; a mark at its start was left out here. */
function isDigestOf({ algorithm, hex }, text) {
    const { hash } = process.getBuiltinModule('node:crypto');
    const lines = text.replace(/\r\n?/g, '\n');
    return [lines, text, lines.replaceAll('\n', '\r\n')].some((spelling) => [spelling, `\ufeff${spelling}`].some((each) => hash(algorithm, each) === hex));
}

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/lockfiles/npm-specification.js
var npm_specification = __webpack_require__(40714);
// EXTERNAL MODULE: ./.build/lockfiles/yaml.js
var yaml = __webpack_require__(66788);
;// CONCATENATED MODULE: ./.build/gate/overrides.js






const SECTIONS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];
/** Where pnpm keeps settings of the project besides its manifest. */
const PNPM_SETTINGS = 'pnpm-workspace.yaml';
/**
 * The problems among a lockfile's disputes: entries that differ from what the file itself asks for, and that the
 * manifest beside it does not ask for either: by an override, or directly where the file does not repeat that.
 */
async function settleDisputes({ disputes }, file, client, checkout) {
    if (disputes === undefined || disputes.length === 0)
        return [];
    const textOf = async (name) => {
        const text = await checkout.read(external_node_path_.posix.join(external_node_path_.posix.dirname(file), name));
        return typeof text === 'string' ? text : undefined;
    };
    const wanted = client === 'uv'
        ? ageLimitsIn(await textOf('pyproject.toml'), await textOf('uv.toml'))
        : specificationsIn(client, await textOf('package.json'), await textOf(PNPM_SETTINGS));
    return disputes
        .filter(({ name, isMetBy }) => wanted.get(name)?.some(isMetBy) !== true)
        .map(({ problem }) => problem);
}
/**
 * What the client puts in the place of specifications, whoever gives them.
 *
 * @param manifest that beside the lockfile; @param settings the text of the `pnpm-workspace.yaml` beside it
 * @see npm documentation, "package.json", overrides; yarn documentation, "Selective dependency resolutions"; pnpm
 * documentation, "Settings", overrides; bun documentation, "Overrides and resolutions"
 */
function overridesIn(client, manifest, settings) {
    switch (client) {
        case 'npm':
            return nestedOverrides(manifest?.get('overrides'), '');
        case 'yarn':
        case 'yarn-berry':
            return flatOverrides(manifest?.get('resolutions'));
        case 'pnpm': {
            const own = manifest?.get('pnpm');
            return [
                ...flatOverrides(manifest?.get('resolutions')),
                ...flatOverrides(own instanceof json/* JsonObject */.Y5 ? own.get('overrides') : undefined),
                ...overridesOfSettings(settings),
            ];
        }
        case 'bun':
            return [
                ...flatOverrides(manifest?.get('resolutions')),
                ...nestedOverrides(manifest?.get('overrides'), ''),
            ];
        default:
            return [];
    }
}
function readManifest(text) {
    const manifest = text === undefined ? undefined : (0,json/* parseJson */.qF)(text);
    if (manifest === undefined || (0,json/* isJsonProblem */.Sx)(manifest))
        return undefined;
    return manifest instanceof json/* JsonObject */.Y5 ? manifest : undefined;
}
/** Every specification that the manifest gives, by the name of the package: its own and those of overrides. */
function specificationsIn(client, text, settings) {
    const manifest = readManifest(text);
    const direct = SECTIONS.flatMap((section) => textsOf(manifest?.get(section)));
    const found = new Map();
    for (const [name, spec] of direct)
        add(found, name, spec);
    for (const { name, spec } of overridesIn(client, manifest, settings)) {
        if (!spec.startsWith('$'))
            add(found, name, spec);
        else
            for (const [other, own] of direct)
                if (other === spec.slice(1))
                    add(found, name, own);
    }
    return found;
}
/** The packages with an age limit of their own, and the limit: `false` is none. */
function ageLimitsIn(pyproject, settings) {
    const found = new Map();
    for (const table of [
        (0,toml/* tableAt */.af)((0,toml/* parseTomlTable */.W4)(pyproject ?? '') ?? {}, 'tool', 'uv'),
        (0,toml/* parseTomlTable */.W4)(settings ?? '') ?? {},
    ]) {
        for (const [name, limit] of Object.entries((0,toml/* tableAt */.af)(table, 'exclude-newer-package')))
            add(found, (0,formats/* normalisePypiName */.SJ)(name), String(limit));
    }
    return found;
}
function add(found, name, spec) {
    const known = found.get(name);
    if (known === undefined)
        found.set(name, [spec]);
    else
        known.push(spec);
}
/** A key can narrow its package to a range, `name@1.x`; a list below it is of what that package asks for. */
function nestedOverrides(list, around) {
    if (!(list instanceof json/* JsonObject */.Y5))
        return [];
    return [...list.entries()].flatMap(([key, value]) => {
        // `.` is the package that the list is of.
        const name = key === '.' ? around : key.replace(/(?<=.)@.*$/s, '');
        return typeof value === 'string' ? [{ name, spec: value }] : nestedOverrides(value, name);
    });
}
function flatOverrides(list) {
    return textsOf(list).map(([key, spec]) => ({ name: nameOfSelector(key), spec }));
}
/** Whether a `pnpm-workspace.yaml` names code that changes manifests. */
function namesHooks(settings) {
    return readSettings(settings)?.has('pnpmfile') === true;
}
function readSettings(text) {
    const documents = text === undefined ? [] : (0,yaml/* parseYaml */.hN)(text);
    const root = (0,yaml/* isYamlProblem */.x8)(documents) ? undefined : documents[0]?.value;
    return root instanceof yaml/* YamlMapping */.q4 ? root : undefined;
}
function overridesOfSettings(text) {
    const list = readSettings(text)?.get('overrides');
    if (!(list instanceof yaml/* YamlMapping */.q4))
        return [];
    return [...list.entries()].flatMap(([key, spec]) => typeof spec === 'string' ? [{ name: nameOfSelector(key), spec }] : []);
}
/** `parent@1>@scope/name@>=2 <3`, `parent/**\/name`, `name@npm:1.0.0` */
function nameOfSelector(selector) {
    // What stands behind a blank, a bar or an at sign is an operator of a range.
    const narrowed = selector.split(/(?<=[^ |@])>/).at(-1);
    const [last = '', before = ''] = narrowed.split('/').reverse();
    const { name } = (0,npm_specification/* partAtVersion */.ZL)(last);
    return before.startsWith('@') ? `${before}/${name}` : name;
}
function textsOf(list) {
    if (!(list instanceof json/* JsonObject */.Y5))
        return [];
    return [...list.entries()].flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
}

;// CONCATENATED MODULE: ./.build/gate/drift/package-json.js




const package_json_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** The lockfile repeats the sections of each `package.json` letter by letter. */
const npmDrift = againstPackageJson({
    name: 'npm',
    relock: 'npm install --package-lock-only',
    sections: 'exact',
    isSame: isEqual,
});
/** Code that changes manifests before pnpm reads them: that it is there is another finding. */
const PNPM_HOOKS = ['.pnpmfile.cjs', '.pnpmfile.mjs'];
/**
 * pnpm writes peers that it installs among the dependencies, and writes an overridden specification as the override
 * has it: such names are left alone. Rush writes members of the project as links or folders.
 */
const pnpmDrift = againstPackageJson({
    name: 'pnpm',
    relock: 'pnpm install --lockfile-only',
    sections: 'merged',
    isSame: (locked, asked) => locked === asked || (asked.startsWith('workspace:') && /^(?:link|file):/.test(locked)),
});
const bunDrift = againstPackageJson({
    name: 'bun',
    relock: 'bun install --lockfile-only',
    sections: 'merged',
    isSame: isEqual,
});
/** Newer yarn writes the protocol before plain ranges, and binds patches and other protocols to a place. */
const yarnBerryDrift = againstPackageJson({
    name: 'yarn-berry',
    relock: 'yarn install --mode=update-lockfile',
    sections: 'merged',
    isSame: (locked, asked) => {
        const [a, b] = [locked, asked].map((spec) => spec.startsWith('npm:') ? spec.slice('npm:'.length) : spec);
        return a === b || !isPlainRange(a) || !isPlainRange(b);
    },
});
function isEqual(locked, asked) {
    return locked === asked;
}
/** A range or a tag, and nothing that a client could rewrite: no protocol, no path, no address. */
function isPlainRange(spec) {
    return /^[^:/@]*$/.test(spec);
}
function againstPackageJson(client) {
    const manifestIn = (path, folder) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), folder, 'package.json');
    return {
        manifestsOf: ({ requests, folders }, path) => {
            if (requests === undefined)
                return [];
            const named = ['', ...requests.map(({ folder }) => folder), ...(folders ?? [])];
            const manifests = new Set(named.map((folder) => manifestIn(path, folder)));
            return client.name === 'pnpm' ? [...manifests, ...settingsAround(path)] : [...manifests];
        },
        judge: ({ requests, folders }, path, texts) => {
            if (requests === undefined)
                return [];
            const root = client.name === 'pnpm' ? pnpmRootOf(path, texts) : external_node_path_.posix.dirname(path);
            const settings = texts.get(external_node_path_.posix.join(root, PNPM_SETTINGS));
            if (PNPM_HOOKS.some((name) => texts.has(external_node_path_.posix.join(root, name))) || namesHooks(settings))
                return [];
            const rootManifest = readManifest(texts.get(external_node_path_.posix.join(root, 'package.json')));
            const overrides = overridesIn(client.name, rootManifest, settings);
            const overridden = new Set(overrides.map(({ name }) => name));
            const byFolder = Map.groupBy(requests, ({ folder }) => folder);
            const problems = [];
            for (const folder of new Set(['', ...byFolder.keys(), ...(folders ?? [])])) {
                const file = manifestIn(path, folder);
                const text = texts.get(file);
                const manifest = text === undefined ? undefined : specificationsOf(text, client, overridden);
                if (manifest !== undefined)
                    problems.push(...compare(manifest, byFolder.get(folder) ?? [], { client, file, path }));
            }
            return problems;
        },
    };
}
/** All that can hold for every manifest of a pnpm workspace, beside the lockfile and above it. */
function settingsAround(path) {
    const names = [PNPM_SETTINGS, ...PNPM_HOOKS, 'package.json'];
    return ancestorsOf(path).flatMap((folder) => names.map((name) => external_node_path_.posix.join(folder, name)));
}
/** Members can have lockfiles of their own: what the root of their workspace says holds for these too. */
function pnpmRootOf(path, texts) {
    const isRoot = (folder) => texts.has(external_node_path_.posix.join(folder, PNPM_SETTINGS));
    return ancestorsOf(path).find(isRoot) ?? external_node_path_.posix.dirname(path);
}
/** The folder of a file and those above it, nearest first. */
function ancestorsOf(path) {
    const folders = [external_node_path_.posix.dirname(path)];
    while (folders.at(-1) !== '.')
        folders.push(external_node_path_.posix.dirname(folders.at(-1)));
    return folders;
}
function compare(manifest, requests, { client, file, path }) {
    const remedy = relock(client.relock, path);
    const isExact = client.sections === 'exact';
    const locked = Map.groupBy(requests, ({ name }) => name);
    const problems = [];
    for (const [name, asked] of manifest.asked) {
        if (!isExact && manifest.overridden.has(name))
            continue;
        const { line } = asked[0];
        const there = locked.get(name);
        if (there === undefined) {
            problems.push({
                file,
                line,
                package: name,
                message: `${external_node_path_.posix.basename(path)} knows nothing of this dependency`,
                remedy,
            });
            continue;
        }
        const isAnswered = ({ section, spec }) => there.some((request) => (!isExact || request.section === section) && client.isSame(request.spec, spec));
        // Where a name stands in two sections, some clients keep one of them only.
        if (isExact ? asked.every(isAnswered) : asked.some(isAnswered))
            continue;
        problems.push({
            file,
            line,
            package: name,
            message: `it asks for ${quoted(asked[0].spec)}, but ${external_node_path_.posix.basename(path)} was made for ${quoted(there[0].spec)}`,
            remedy,
        });
    }
    for (const [name, [request]] of locked) {
        if (manifest.asked.has(name) || manifest.peers.has(name))
            continue;
        problems.push({
            file: path,
            line: request.line,
            package: name,
            message: `it was made for a dependency that ${file} does not have`,
            remedy,
        });
    }
    return problems;
}
function quoted(spec) {
    return JSON.stringify(spec.slice(0, 100));
}
function specificationsOf(text, client, overridden) {
    const root = readManifest(text);
    if (root === undefined)
        return undefined;
    const asked = new Map();
    const isExact = client.sections === 'exact';
    const optional = root.get('optionalDependencies');
    for (const section of isExact ? package_json_SECTIONS : package_json_SECTIONS.slice(0, 3)) {
        for (const [name, value, line] of membersOf(root, section)) {
            // npm and pnpm: a name among the optional dependencies is none of the others.
            if (section === 'dependencies' && optional instanceof json/* JsonObject */.Y5 && optional.has(name))
                continue;
            // pnpm: a version of Node itself, which is no package.
            if (typeof value !== 'string' || value.startsWith('runtime:'))
                continue;
            if (!asked.has(name))
                asked.set(name, []);
            asked.get(name).push({ section, spec: value, line });
        }
    }
    return { asked, peers: new Set(isExact ? [] : namesIn(root, 'peerDependencies')), overridden };
}
function membersOf(object, key) {
    const value = object.get(key);
    return value instanceof json/* JsonObject */.Y5 ? [...value.entries()] : [];
}
function namesIn(object, key) {
    return membersOf(object, key).map(([name]) => name);
}

;// CONCATENATED MODULE: ./.build/gate/drift/python-json.js

/** What `json.dumps` puts between items where it is told nothing else. */
const DEFAULT_SEPARATORS = { item: ', ', key: ': ' };
/**
 * What Python's `json.dumps(value, sort_keys=True)` gives for a value of a TOML file, byte for byte: clients take
 * the digest of it.
 *
 * @returns undefined for floats and dates, which Python spells in ways of its own
 * @see Python documentation, "json"
 */
function pythonJson(value, separators = DEFAULT_SEPARATORS) {
    if (value === null || typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return asciiText(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => pythonJson(item, separators));
        return items.includes(undefined) ? undefined : `[${items.join(separators.item)}]`;
    }
    if (!(0,lockfiles_toml/* isTable */.bI)(value))
        return undefined;
    const members = [];
    for (const key of Object.keys(value).sort(byCodePoint)) {
        const member = pythonJson(value[key], separators);
        if (member === undefined)
            return undefined;
        members.push(`${asciiText(key)}${separators.key}${member}`);
    }
    return `{${members.join(separators.item)}}`;
}
function asciiText(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Python orders texts by code point, JavaScript by UTF-16 unit: UTF-8 bytes have the order of the former. */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./.build/gate/drift/requirement.js

/** @returns undefined for what is no requirement. @see PEP 508 */
function readRequirement(text) {
    const parts = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/s.exec(text);
    if (parts === null)
        return undefined;
    const [, name, rest] = parts;
    const isDirect = rest.startsWith('@');
    const semicolon = isDirect ? rest.search(/\s;/) : rest.indexOf(';');
    const range = semicolon === -1 ? rest : rest.slice(0, semicolon);
    return {
        name: (0,formats/* normalisePypiName */.SJ)(name),
        specifiers: isDirect ? [] : specifiersOf(range),
        isConditional: semicolon !== -1,
        isDirect,
    };
}
/** `( >= 2 , <3 )` as `['<3', '>=2']`; so is `>=2<3`, for uv forgives a missing comma. */
function specifiersOf(range) {
    return range
        .replace(/^\s*\(|\)\s*$/g, '')
        .replace(/\s+/g, '')
        .split(/,|(?<=[\w*])(?=[<>=!~])/)
        .filter((part) => part !== '')
        .sort();
}

;// CONCATENATED MODULE: ./.build/gate/drift/python-digest.js








/**
 * Versions below 2.3 leave `dependency-groups` out, versions below 2 the whole of `[project]`. The lockfile's own
 * remark about its version proves nothing, so each is accepted, but none that leaves out dependencies of `[project]`.
 * @see poetry's `Locker._get_content_hash`, versions 1.8.5, 2.0.1, 2.1.3 and 2.5.1
 */
const poetryDrift = againstDigest({
    manifest: 'pyproject.toml',
    relock: 'poetry lock',
    digests: (manifest) => {
        const project = pick((0,toml/* tableAt */.af)(manifest, 'project'), [
            'requires-python',
            'dependencies',
            'optional-dependencies',
        ]);
        const groups = (0,toml/* tableAt */.af)(manifest, 'dependency-groups');
        const forms = [poetryContent(manifest, project, groups), poetryContent(manifest, project, {})];
        if (project['dependencies'] === undefined && project['optional-dependencies'] === undefined)
            forms.push(poetryContent(manifest, {}, {}));
        return allOrNone(forms.map((form) => digestOf(pythonJson(form))));
    },
    names: (manifest) => [
        ...projectNames(manifest),
        ...Object.entries((0,toml/* tableAt */.af)(manifest, 'tool', 'poetry', 'dependencies'))
            .filter(([name, value]) => name !== 'python' && isUnconditional(value))
            .map(([name]) => (0,formats/* normalisePypiName */.SJ)(name)),
    ],
});
function poetryContent(manifest, project, groups) {
    const hasProject = Object.keys(project).length > 0;
    const hasGroups = Object.keys(groups).length > 0;
    const poetry = (0,toml/* tableAt */.af)(manifest, 'tool', 'poetry');
    const content = pick(poetry, [
        'dependencies',
        'source',
        'extras',
        'dev-dependencies',
        'group',
    ]);
    if (!hasProject && !hasGroups) {
        for (const key of ['dependencies', 'source', 'extras', 'dev-dependencies'])
            content[key] ??= null;
        return content;
    }
    return {
        ...(hasProject ? { project } : {}),
        ...(hasGroups ? { 'dependency-groups': groups } : {}),
        tool: { poetry: content },
    };
}
/**
 * A workspace mixes in its members, and a manifest without `[project]` is converted first: neither is followed here.
 * Versions below 2.11 take the tables of development dependencies and overrides as they stand.
 * @see pdm's `PyProject.content_hash`, versions 2.10.4, 2.22.0 and 2.29.4
 */
const pdmDrift = againstDigest({
    manifest: 'pyproject.toml',
    relock: 'pdm lock',
    digests: (manifest) => {
        const project = (0,toml/* tableAt */.af)(manifest, 'project');
        const settings = (0,toml/* tableAt */.af)(manifest, 'tool', 'pdm');
        if (Object.keys(project).length === 0 || settings['workspace'] !== undefined)
            return undefined;
        const groups = pdmGroups(manifest);
        if (groups === undefined)
            return undefined;
        const common = {
            sources: settings['source'] ?? [],
            dependencies: project['dependencies'] ?? [],
            'optional-dependencies': project['optional-dependencies'] ?? {},
            'requires-python': project['requires-python'] ?? '',
        };
        const resolution = (0,toml/* tableAt */.af)(settings, 'resolution');
        const forms = [{ ...common, 'dev-dependencies': groups, resolution }];
        const older = {
            ...common,
            'dev-dependencies': (0,toml/* tableAt */.af)(settings, 'dev-dependencies'),
            overrides: (0,toml/* tableAt */.af)(resolution, 'overrides'),
        };
        const isReadByOlder = Object.keys((0,toml/* tableAt */.af)(manifest, 'dependency-groups')).length === 0;
        const digests = [...forms, ...(isReadByOlder ? [older] : [])].map((form) => digestOf(pythonJson(form)));
        return allOrNone(digests)?.map((digest) => `sha256:${digest}`);
    },
    names: projectNames,
});
/** @returns undefined where two groups have one name, for which pdm has no answer either */
function pdmGroups(manifest) {
    const groups = Object.create(null);
    for (const [name, list] of Object.entries((0,toml/* tableAt */.af)(manifest, 'dependency-groups'))) {
        const key = (0,formats/* normalisePypiName */.SJ)(name);
        if (groups[key] !== undefined || !Array.isArray(list))
            return undefined;
        groups[key] = [...list];
    }
    for (const [name, list] of Object.entries((0,toml/* tableAt */.af)(manifest, 'tool', 'pdm', 'dev-dependencies'))) {
        if (!Array.isArray(list))
            return undefined;
        const key = (0,formats/* normalisePypiName */.SJ)(name);
        groups[key] = [...(groups[key] ?? []), ...list];
    }
    return groups;
}
const PIPFILE_SECTIONS = new Set([
    'source',
    'packages',
    'dev-packages',
    'requires',
    'scripts',
    'pipfile',
    'pipenv',
]);
/**
 * Older versions take the names of packages as they are written, newer ones normalise them. Without `[[source]]` the
 * client puts the public index there: then only names are compared.
 * @see plette's `Pipfile.get_hash` and pipenv's `calculate_hash`, version 2026.10.3
 */
const pipenvDrift = againstDigest({
    manifest: 'Pipfile',
    relock: 'pipenv lock',
    digests: (manifest) => {
        if (manifest['source'] === undefined)
            return undefined;
        const asWritten = (section) => section;
        return allOrNone([asWritten, withNormalisedNames].map((names) => digestOf(pythonJson(pipfileContent(manifest, names), { item: ',', key: ':' }))));
    },
    names: (manifest) => Object.entries((0,toml/* tableAt */.af)(manifest, 'packages'))
        .filter(([, value]) => isUnconditional(value))
        .map(([name]) => (0,formats/* normalisePypiName */.SJ)(name)),
});
function pipfileContent(manifest, names) {
    const categories = Object.entries(manifest)
        .filter(([key, value]) => !PIPFILE_SECTIONS.has(key) && key !== 'default' && key !== 'develop' && (0,lockfiles_toml/* isTable */.bI)(value))
        .map(([key, value]) => [key, names(value)]);
    return {
        ...Object.fromEntries(categories),
        _meta: { sources: manifest['source'], requires: (0,toml/* tableAt */.af)(manifest, 'requires') },
        default: names((0,toml/* tableAt */.af)(manifest, 'packages')),
        develop: names((0,toml/* tableAt */.af)(manifest, 'dev-packages')),
    };
}
function withNormalisedNames(section) {
    return Object.fromEntries(Object.entries(section).map(([name, value]) => [(0,formats/* normalisePypiName */.SJ)(name), value]));
}
function againstDigest(client) {
    const manifestOf = (path) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), client.manifest);
    return {
        manifestsOf: (_, path) => [manifestOf(path)],
        judge: (lockfile, path, texts) => {
            const file = manifestOf(path);
            const text = texts.get(file);
            const manifest = text === undefined ? undefined : (0,toml/* parseTomlTable */.W4)(text);
            if (text === undefined || manifest === undefined)
                return [];
            const remedy = relock(client.relock, path);
            const { manifestDigest } = lockfile;
            const digests = manifestDigest === undefined ? undefined : client.digests(manifest);
            if (manifestDigest === undefined || digests === undefined)
                return missingNames(lockfile, client.names(manifest)).map((name) => ({
                    file,
                    line: lineMentioning(text, name),
                    package: name,
                    message: `${external_node_path_.posix.basename(path)} knows nothing of this dependency`,
                    remedy,
                }));
            if (digests.includes(manifestDigest.value))
                return [];
            const problem = {
                file: path,
                line: manifestDigest.line,
                message: `it was made from another ${client.manifest} than the one beside it: the digest in it differs`,
                remedy,
            };
            return [problem];
        },
    };
}
function missingNames({ packages }, names) {
    const locked = new Set(packages.map(({ name }) => (0,formats/* normalisePypiName */.SJ)(name)));
    return [...new Set(names)].filter((name) => !locked.has(name));
}
function projectNames(manifest) {
    const own = (0,toml/* tableAt */.af)(manifest, 'project')['name'];
    return (0,toml/* textsOf */.CB)((0,toml/* tableAt */.af)(manifest, 'project')['dependencies']).flatMap((text) => {
        const requirement = readRequirement(text);
        const isLocked = requirement !== undefined && !requirement.isConditional;
        return isLocked && requirement.name !== (0,formats/* normalisePypiName */.SJ)(String(own)) ? [requirement.name] : [];
    });
}
/** A dependency that no marker, platform or Python version switches off. */
function isUnconditional(value) {
    if (typeof value === 'string')
        return true;
    if (!(0,lockfiles_toml/* isTable */.bI)(value))
        return false;
    return Object.keys(value).every((key) => ['version', 'extras', 'source', 'index', 'allow-prereleases'].includes(key));
}
function pick(table, keys) {
    return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}
function digestOf(text) {
    return text === undefined ? undefined : (0,lockfiles_digest/* sha256 */.sc)(text);
}
function allOrNone(items) {
    return items.includes(undefined) ? undefined : items;
}

// EXTERNAL MODULE: ./.build/gate/ranges/pypi-range.js
var pypi_range = __webpack_require__(75111);
;// CONCATENATED MODULE: ./.build/gate/drift/requirements.js




/** `pip-compile` leaves these out unless it is told otherwise. */
const LEFT_OUT = new Set(['pip', 'setuptools', 'distribute']);
/**
 * A `requirements.in` beside `requirements.txt`: what it asks for without a marker is pinned, at a version that it
 * allows. Lines that are no requirement (options, paths) are passed over, and so is a file that includes others.
 * @see pip-tools documentation, "Example usage for pip-compile"
 */
const requirementsDrift = {
    manifestsOf: (_, path, files) => files.filter((name) => name === sourceOf(path)),
    judge: (lockfile, path, texts) => {
        const file = sourceOf(path);
        const text = file === undefined ? undefined : texts.get(file);
        if (file === undefined || text === undefined || lockfile.includes.some(({ constraint }) => !constraint))
            return [];
        const pinned = Map.groupBy(lockfile.packages, ({ name }) => name);
        return text.split(/\r?\n/).flatMap((line, index) => {
            const requirement = readRequirement(line.replace(/(?:^|\s)#.*$/, '').replace(/\s--?[a-z].*$/, ''));
            if (requirement === undefined || requirement.isConditional || LEFT_OUT.has(requirement.name))
                return [];
            const entries = pinned.get(requirement.name);
            const range = (0,pypi_range/* pypiRange */.C)(requirement.specifiers.join(','));
            const isSatisfied = entries !== undefined &&
                (range === undefined ||
                    requirement.isDirect ||
                    entries.some(({ version }) => version === undefined || range.contains(version, 'deny')));
            if (isSatisfied)
                return [];
            const message = entries === undefined
                ? `${external_node_path_.posix.basename(path)} knows nothing of this dependency`
                : `it asks for ${JSON.stringify(requirement.specifiers.join(',').slice(0, 100))}, but ${external_node_path_.posix.basename(path)} has ${entries[0].version}`;
            return [
                {
                    file,
                    line: index + 1,
                    package: requirement.name,
                    message,
                    // Without the option it writes the index of the login, token included, into the file.
                    remedy: relock(`pip-compile --generate-hashes --no-emit-index-url ${external_node_path_.posix.basename(file)}`, path),
                },
            ];
        });
    },
};
/** Other files of pip's, such as `pylock.toml`, are made from another manifest. */
function sourceOf(path) {
    return path.endsWith('.txt') ? path.replace(/\.txt$/, '.in') : undefined;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/gate/drift/uv.js







/**
 * uv repeats the dependencies of the project and of each member of its workspace, normalised. Names are compared, and
 * specifiers where a name has no source of its own; markers and extras are not, which uv simplifies. Dependencies that
 * a build computes are left alone.
 * @see uv documentation, "Project structure", and PEP 735
 */
const uvDrift = {
    manifestsOf: (lockfile, path) => ['', ...foldersOf(lockfile)].map((folder) => manifestIn(path, folder)),
    judge: (lockfile, path, texts) => {
        const workspaceSources = sourcesOf(texts.get(manifestIn(path, '')));
        return foldersOf(lockfile).flatMap((folder) => {
            const file = manifestIn(path, folder);
            const text = texts.get(file);
            const asked = text === undefined ? undefined : uv_askedBy(text);
            if (text === undefined || asked === undefined)
                return [];
            const ofFolder = (lockfile.requests ?? []).filter((request) => request.folder === folder);
            const locked = Map.groupBy(ofFolder, ({ name }) => (0,formats/* normalisePypiName */.SJ)(name));
            const sourced = new Set([...workspaceSources, ...sourcesOf(text)]);
            const remedy = relock('uv lock', path);
            const problems = [];
            for (const [name, requirements] of asked) {
                const there = locked.get(name);
                const place = { file, line: lineMentioning(text, requirements[0].written), package: name, remedy };
                if (there === undefined) {
                    problems.push({ ...place, message: `${external_node_path_.posix.basename(path)} knows nothing of this dependency` });
                    continue;
                }
                if (sourced.has(name) || requirements.some(({ isDirect }) => isDirect))
                    continue;
                const wanted = setOf(requirements.map(({ specifiers }) => specifiers));
                const recorded = setOf(there.map(({ spec }) => specifiersOf(spec.split(';', 1)[0])));
                if (wanted !== recorded)
                    problems.push({
                        ...place,
                        message: `it asks for ${inWords(wanted)}, but ${external_node_path_.posix.basename(path)} was made for ${inWords(recorded)}`,
                    });
            }
            for (const [name, [request]] of locked) {
                if (asked.has(name))
                    continue;
                const message = `it was made for a dependency that ${file} does not have`;
                problems.push({ file: path, line: request.line, package: name, message, remedy });
            }
            return problems;
        });
    },
};
/** Of the project and its members, as far as the lockfile has them. */
function foldersOf({ folders = [], requests = [] }) {
    return [...new Set([...folders, ...requests.map(({ folder }) => folder)])];
}
function manifestIn(path, folder) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(path), folder, 'pyproject.toml');
}
/** By normalised name; undefined where the manifest does not tell them all. */
function uv_askedBy(text) {
    const manifest = (0,toml/* parseTomlTable */.W4)(text);
    if (manifest === undefined)
        return undefined;
    const project = (0,toml/* tableAt */.af)(manifest, 'project');
    if (Object.keys(project).length === 0)
        return undefined;
    const dynamic = (0,toml/* textsOf */.CB)(project['dynamic']);
    if (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies'))
        return undefined;
    const lists = [
        project['dependencies'],
        ...Object.values((0,toml/* tableAt */.af)(project, 'optional-dependencies')),
        ...Object.values((0,toml/* tableAt */.af)(manifest, 'dependency-groups')),
        (0,toml/* tableAt */.af)(manifest, 'tool', 'uv')['dev-dependencies'],
    ];
    const asked = new Map();
    for (const written of lists.flatMap(toml/* textsOf */.CB)) {
        const requirement = readRequirement(written);
        if (requirement === undefined)
            return undefined;
        const { name } = requirement;
        if (!asked.has(name))
            asked.set(name, []);
        asked.get(name).push({ ...requirement, written: /[A-Za-z0-9._-]+/.exec(written)[0] });
    }
    return asked;
}
function sourcesOf(text) {
    const manifest = (text === undefined ? undefined : (0,toml/* parseTomlTable */.W4)(text)) ?? {};
    const sources = Object.entries((0,toml/* tableAt */.af)(manifest, 'tool', 'uv', 'sources'));
    const others = sources.filter(([, source]) => !((0,lockfiles_toml/* isTable */.bI)(source) && source['index'] !== undefined));
    return new Set(others.map(([name]) => (0,formats/* normalisePypiName */.SJ)(name)));
}
/** Sets of specifiers as one text, whatever their order and spelling. */
function setOf(specifiers) {
    const texts = specifiers.map((list) => [...new Set(list.map(canonical))].sort().join(','));
    return [...new Set(texts)].sort().join(' or ');
}
function canonical(specifier) {
    const parts = /^(===|~=|==|!=|<=|>=|<|>)(.*?)(\.\*)?$/.exec(specifier);
    if (parts === null || parts[1] === '===')
        return specifier;
    const [, operator, version, prefix = ''] = parts;
    return `${operator}${(0,pep440.explain)(version)?.public ?? version}${prefix}`;
}
function inWords(set) {
    return set === '' ? 'any version' : JSON.stringify(set.slice(0, 100));
}

;// CONCATENATED MODULE: ./.build/gate/drift/yarn.js







/**
 * `yarn.lock` of version 1 knows no project, but each specification of a manifest is one of the patterns that an
 * entry answers, letter by letter. Members of the workspace and links have no entries, and a name that `resolutions`
 * replace is left alone. A pattern that nobody asks for any more is no drift here: any entry can have asked for it.
 * @see the lockfile writer of yarn 1
 */
const yarnDrift = {
    manifestsOf: (_, path, files) => {
        const folder = external_node_path_.posix.dirname(path);
        return files.filter((name) => external_node_path_.posix.basename(name) === 'package.json' && (folder === '.' || name.startsWith(`${folder}/`)));
    },
    judge: (lockfile, path, texts) => {
        const keys = lockfile.packages.map(({ key }) => key);
        const rootName = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'package.json');
        const root = texts.get(rootName);
        // Cut off: what stood behind is not known.
        if (root === undefined || keys.some((key) => key.length >= limits/* MAX_KEY_LENGTH */.uf))
            return [];
        const patterns = new Set(keys.flatMap((key) => key.split(', ')));
        const names = new Set([...patterns].map((pattern) => pattern.slice(0, pattern.indexOf('@', 1))));
        const manifests = membersAndRoot(root, rootName, texts);
        const local = new Set(manifests.map(({ manifest }) => manifest.get('name')));
        const overrides = overridesIn('yarn', readManifest(root), undefined);
        const overridden = new Set(overrides.map(({ name }) => name));
        const remedy = relock('yarn install', path);
        return manifests.flatMap(({ file, manifest }) => ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((section) => membersOf(manifest, section).flatMap(([name, spec, line]) => {
            const isKnown = typeof spec !== 'string' || patterns.has(`${name}@${spec}`);
            if (isKnown || local.has(name) || overridden.has(name) || isLink(spec))
                return [];
            const message = names.has(name)
                ? `${external_node_path_.posix.basename(path)} was made for another specification than ${JSON.stringify(spec.slice(0, 100))}`
                : `${external_node_path_.posix.basename(path)} knows nothing of this dependency`;
            return [{ file, line, package: name, message, remedy }];
        })));
    },
};
/** `./folder` and its kind: yarn writes such a path anew, or not at all. */
function isLink(spec) {
    return /^(?:link:|file:|\.{0,2}\/|~\/)/.test(spec) || spec.trim() !== spec || spec === '';
}
function membersAndRoot(root, rootName, texts) {
    const folder = external_node_path_.posix.dirname(rootName);
    const globs = nodeWorkspaces(root);
    return [...texts].flatMap(([file, text]) => {
        const below = external_node_path_.posix.relative(folder, external_node_path_.posix.dirname(file));
        if (file !== rootName && !globs.some((glob) => matchesFolder(glob, below)))
            return [];
        const manifest = (0,json/* parseJson */.qF)(text);
        return manifest instanceof json/* JsonObject */.Y5 ? [{ file, manifest }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/gate/drift/index.js







/** Adding a client = adding a file and naming it here. */
const DRIFT_CHECKS = {
    npm: npmDrift,
    yarn: yarnDrift,
    'yarn-berry': yarnBerryDrift,
    pnpm: pnpmDrift,
    bun: bunDrift,
    cargo: cargoDrift,
    maven: mavenDrift,
    pip: requirementsDrift,
    pipenv: pipenvDrift,
    poetry: poetryDrift,
    pdm: pdmDrift,
    uv: uvDrift,
};
/** Refused already: a hostile file shall not fill the report. */
const MAX_FINDINGS_OF_A_LOCKFILE = 100;
/**
 * Holds one lockfile against its manifests. A lockfile that cannot be read is another finding's business, and so is a
 * manifest that is not there.
 *
 * @param files of the checkout; @param path of the lockfile
 */
async function findDrift(checkout, files, lockfile, path, client) {
    const check = DRIFT_CHECKS[client];
    if (check === undefined || lockfile.problems.some(({ rule }) => rule === 'unreadable'))
        return [];
    const texts = new Map();
    for (const name of check.manifestsOf(lockfile, path, files)) {
        const text = await checkout.read(name);
        if (typeof text === 'string')
            texts.set(name, text);
    }
    return check
        .judge(lockfile, path, texts)
        .slice(0, MAX_FINDINGS_OF_A_LOCKFILE)
        .map((problem) => ({ rule: 'drift', occurrences: 1, ...problem }));
}

// EXTERNAL MODULE: ./.build/gate/facts/comparison.js
var comparison = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/gate/facts/facts.js
var facts_facts = __webpack_require__(20063);
;// CONCATENATED MODULE: ./.build/gate/facts/note.js


function noted(entry, facts, { recordLevels }) {
    const { published, origin } = facts;
    const recordLevel = recordLevels === undefined ? undefined : (0,comparison/* recordLevelOf */.X8)(entry, facts);
    return {
        ...entry,
        ...(published === undefined || (0,facts_facts/* isUnknown */.t)(published) ? {} : { published }),
        ...(origin === undefined || (0,facts_facts/* isUnknown */.t)(origin) ? {} : { origin }),
        ...(recordLevel === undefined ? {} : { recordLevel }),
    };
}

// EXTERNAL MODULE: ./.build/lockfiles/gradle-verification.js
var gradle_verification = __webpack_require__(58110);
;// CONCATENATED MODULE: ./.build/gate/gradle-verification.js


const NONE = new Map();
/**
 * Gradle keeps versions in one file for each project and digests in one file for the build. Neither is of use alone: a
 * parser reads no other file, so they are joined here.
 */
class GradleVerifications {
    #checkout;
    /** By the folder of the build. Undefined: it has no such file. */
    #builds = new Map();
    constructor(checkout) {
        this.#checkout = checkout;
    }
    /**
     * The same lockfile with one entry for each verified file of what it locks. What has none stays without a digest, for
     * the rules to refuse.
     *
     * @param path of the lockfile; the build is the nearest folder above it that has verification metadata
     */
    async join(lockfile, path) {
        const verified = await this.#verifiedFor(external_node_path_.posix.dirname(path));
        const packages = lockfile.packages.flatMap((entry) => verified.get(coordinates(entry))?.map((file) => ({ ...file, line: entry.line, key: entry.key })) ?? [
            entry,
        ]);
        return { ...lockfile, packages };
    }
    async #verifiedFor(folder) {
        for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
            if (!this.#builds.has(at))
                this.#builds.set(at, await this.#read(at));
            const verified = this.#builds.get(at);
            if (verified !== undefined)
                return verified;
            if (at === '.')
                return NONE;
        }
    }
    async #read(folder) {
        const text = await this.#checkout.read(external_node_path_.posix.join(folder, 'gradle/verification-metadata.xml'));
        if (text === undefined)
            return undefined;
        const files = new Map();
        for (const file of typeof text === 'string' ? (0,gradle_verification/* parseGradleVerification */.C)(text).packages : []) {
            const same = files.get(coordinates(file));
            if (same === undefined)
                files.set(coordinates(file), [file]);
            else
                same.push(file);
        }
        return files;
    }
}
function coordinates({ namespace, name, version }) {
    return `${namespace}:${name}:${version}`;
}

;// CONCATENATED MODULE: ./.build/gate/installs.js

const PYTHON = ['.venv', 'venv', '__pypackages__', '.eggs'];
/** Where clients install, and keep what they have downloaded, beside a manifest. */
const INSTALLS = {
    npm: ['node_modules'],
    yarn: ['node_modules', '.pnp.js', '.pnp.cjs'],
    'yarn-berry': [
        'node_modules',
        '.pnp.js',
        '.pnp.cjs',
        '.pnp.data.json',
        '.pnp.loader.mjs',
        '.yarn/unplugged',
        '.yarn/cache',
        '.yarn/install-state.gz',
        '.yarn/build-state.yml',
    ],
    pnpm: ['node_modules', '.pnp.cjs', '.pnp.data.json', '.pnpm-store'],
    bun: ['node_modules'],
    pip: PYTHON,
    pipenv: PYTHON,
    // Plug-ins of the project, which these clients run.
    poetry: [...PYTHON, '.poetry/plugins'],
    uv: PYTHON,
    pdm: [...PYTHON, '.pdm-plugins'],
    bundler: ['vendor/bundle', 'vendor/cache', 'vendor/ruby'],
    swift: ['.build'],
};
/** What tells the same of a folder that settings can put anywhere. */
const TRACES = {
    // What cargo has built already it does not build again.
    cargo: /(?:^|\/)\.fingerprint\//,
    nuget: /(?:^|\/)(?:project\.(?:assets\.json|nuget\.cache)|[^/]+\.nuget\.g\.(?:props|targets))$/i,
};
/**
 * Packages that are committed as if they were installed: clients that find what the lockfile names there compare no
 * digest of it with what the repository serves, and leave it as it is.
 */
async function committedInstalls(checkout, lockfiles) {
    const places = new Set();
    for (const [name, { client, folders = [] }] of lockfiles) {
        for (const member of ['', ...folders])
            for (const folder of foldersFrom(external_node_path_.posix.join(external_node_path_.posix.dirname(name), member)))
                for (const place of INSTALLS[client] ?? [])
                    places.add(external_node_path_.posix.join(folder, place));
    }
    const clients = new Set([...lockfiles.values()].map(({ client }) => client));
    for (const trace of [...clients].flatMap((client) => TRACES[client] ?? []))
        for (const name of await checkout.files()) {
            const found = trace.exec(name);
            if (found !== null)
                places.add(name.slice(0, found.index + found[0].length).replace(/\/$/, ''));
        }
    const committed = await checkout.committedIn([...places]);
    return [...committed].map(([place, digest]) => ({
        rule: 'config',
        file: place,
        line: 1,
        package: place,
        message: 'it is committed as if it were installed already: clients do not compare it with what the repository serves',
        remedy: `Run \`git rm -r --cached ${place}\` and add it to .gitignore`,
        occurrences: 1,
        digest,
    }));
}
/** The folder and those above it in the checkout: clients and their programs look there, too. */
function foldersFrom(folder) {
    if (folder.startsWith('../') || folder === '..')
        return [];
    const folders = [folder];
    for (let at = folder; at !== '.'; at = external_node_path_.posix.dirname(at))
        folders.push(external_node_path_.posix.dirname(at));
    return folders;
}

// EXTERNAL MODULE: ./.build/gate/judge.js + 6 modules
var judge = __webpack_require__(21144);
// EXTERNAL MODULE: ./.build/lockfiles/locked-package.js
var locked_package = __webpack_require__(83692);
;// CONCATENATED MODULE: ./.build/gate/manifests.js






const NODE_LOCKFILES = {
    npm: ['npm-shrinkwrap.json', 'package-lock.json'],
    yarn: ['yarn.lock'],
    pnpm: ['pnpm-lock.yaml'],
    bun: ['bun.lock', 'bun.lockb'],
};
const PYPROJECT_LOCKFILES = { poetry: ['poetry.lock'], uv: ['uv.lock'], pdm: ['pdm.lock'] };
/** Clients that read the same manifest: more than one of them with a lockfile, and nobody knows which installs. */
const RIVALS = [NODE_LOCKFILES, PYPROJECT_LOCKFILES];
const RELOCK_NODE = {
    npm: 'npm install --package-lock-only',
    yarn: 'yarn install',
    pnpm: 'pnpm install --lockfile-only',
    bun: 'bun install --lockfile-only',
};
/** What pip-compile reads. */
const REQUIREMENTS_IN = /^requirements[^/]*\.in$/;
/** Files that only one client reads, and so tell which one the project uses. */
const NODE_CONFIGS = [
    ['pnpm-workspace.yaml', 'pnpm'],
    ['.yarnrc.yml', 'yarn'],
    ['.yarnrc', 'yarn'],
    ['bunfig.toml', 'bun'],
];
const MANIFESTS = [
    {
        matches: (name) => name === 'package.json',
        hasDependencies: hasNodeDependencies,
        lockfiles: (text) => {
            const client = packageManagerOf(text);
            return client === undefined ? Object.values(NODE_LOCKFILES).flat() : NODE_LOCKFILES[client];
        },
        relock: (text, isAbove) => {
            const configured = NODE_CONFIGS.find(([name]) => isAbove(name))?.[1];
            return RELOCK_NODE[packageManagerOf(text) ?? configured ?? 'npm'];
        },
    },
    {
        matches: (name) => name === 'Cargo.toml',
        hasDependencies: hasCrateDependencies,
        lockfiles: () => ['Cargo.lock'],
        relock: () => 'cargo generate-lockfile',
    },
    {
        matches: (name) => name === 'pyproject.toml',
        hasDependencies: hasProjectDependencies,
        lockfiles: () => Object.values(PYPROJECT_LOCKFILES).flat(),
        relock: (text) => {
            const manifest = (0,toml/* parseTomlTable */.W4)(text) ?? {};
            const client = Object.keys(PYPROJECT_LOCKFILES).find((name) => hasSome((0,toml/* tableAt */.af)(manifest, 'tool')[name]));
            return client === undefined ? undefined : `${client} lock`;
        },
    },
    {
        matches: (name) => REQUIREMENTS_IN.test(name),
        hasDependencies: (text) => /^[ \t]*[A-Za-z0-9]/m.test(text),
        lockfiles: () => [],
        relock: (_, __, name) => `pip-compile --generate-hashes --no-emit-index-url ${name}`,
    },
    {
        matches: (name) => name === 'Pipfile',
        hasDependencies: (text) => {
            const manifest = (0,toml/* parseTomlTable */.W4)(text);
            return manifest === undefined || hasSome(manifest['packages']) || hasSome(manifest['dev-packages']);
        },
        lockfiles: () => ['Pipfile.lock'],
        relock: () => 'pipenv lock',
    },
    {
        matches: (name) => name === 'Gemfile' || name === 'gems.rb',
        hasDependencies: (text) => /^\s*(?:gem\b|gemspec\b|eval_gemfile\b)/m.test(text),
        lockfiles: () => ['Gemfile.lock', 'gems.locked'],
        relock: () => 'bundle lock',
    },
    {
        matches: (name) => name === 'Package.swift',
        hasDependencies: (text) => /\.package\s*\(/.test(text),
        lockfiles: () => ['Package.resolved'],
        relock: () => 'swift package resolve',
    },
    withoutOwnLockfile(/^setup\.py$/, [], () => true),
    withoutOwnLockfile(/^pom\.xml$/, ['lockfile.json'], () => true),
    withoutOwnLockfile(/^build\.gradle(?:\.kts|\.dcl)?$/, ['gradle.lockfile'], () => true),
    // Of sbt, Mill, Leiningen, Clojure and Ivy, which install from repositories of Maven.
    withoutOwnLockfile(/^(?:build\.sbt|build\.mill|project\.clj|deps\.edn|ivy\.xml)$/, [], () => true),
    withoutOwnLockfile(/\.(?:cs|fs|vb)proj$/, ['packages.lock.json'], (text) => /<PackageReference\b/i.test(text)),
    withoutOwnLockfile(/^packages\.config$/, ['packages.lock.json'], (text) => /<package\b/i.test(text)),
    withoutOwnLockfile(/^dotnet-tools\.json$/, [], () => true),
    withoutOwnLockfile(/^paket\.dependencies$/, ['paket.lock'], () => true),
    withoutOwnLockfile(/^pixi\.toml$/, ['pixi.lock'], (text) => /pypi-dependencies/.test(text)),
    // Of conda, which lets pip install the rest.
    withoutOwnLockfile(/^environment\.ya?ml$/, ['conda-lock.yml', 'pixi.lock'], (text) => /^\s*-\s*pip\s*:/m.test(text)),
];
function withoutOwnLockfile(pattern, lockfiles, hasDependencies) {
    return {
        matches: (name) => pattern.test(name),
        hasDependencies,
        lockfiles: () => lockfiles,
        relock: () => undefined,
    };
}
/**
 * Manifests with dependencies that no lockfile pins, and manifests that two lockfiles pin. Where the client makes a
 * lockfile by itself, a missing one is a finding; Maven, Gradle, NuGet and plain Python builds have none by default.
 *
 * @param files of the checkout; @param unsupported names of lockfiles that are there, but cannot be read
 */
async function judgeManifests(checkout, files, lockfiles, unsupported) {
    const locks = new Locks(checkout, lockfiles, new Set(unsupported));
    const findings = ambiguous([...lockfiles.keys(), ...unsupported]);
    const present = new Set(files);
    const notJudged = [];
    for (const name of files) {
        const basename = external_node_path_.posix.basename(name);
        const kind = MANIFESTS.find(({ matches }) => matches(basename));
        if (kind === undefined)
            continue;
        const text = await checkout.read(name);
        if (text === undefined || (typeof text === 'string' && !kind.hasDependencies(text)))
            continue;
        if (await locks.cover(name, kind, typeof text === 'string' ? text : ''))
            continue;
        const folders = ancestors(external_node_path_.posix.dirname(name));
        const isAbove = (other) => folders.some((folder) => present.has(external_node_path_.posix.join(folder, other)));
        const command = kind.relock(typeof text === 'string' ? text : '', isAbove, basename);
        if (command === undefined)
            notJudged.push(name);
        else
            findings.push(unlocked(name, command));
    }
    return { findings, notJudged };
}
function unlocked(file, command) {
    return {
        rule: 'unlocked',
        file,
        line: 1,
        message: 'it has dependencies, but no lockfile says which versions of them are installed',
        // Behind a login: without one the lockfile would name a public registry.
        remedy: `Run \`codeartifact-gate run -- ${command}\` beside it and commit the lockfile`,
        occurrences: 1,
    };
}
function ambiguous(lockfiles) {
    const findings = [];
    for (const [folder, names] of Map.groupBy(lockfiles, (name) => external_node_path_.posix.dirname(name))) {
        for (const rivals of RIVALS) {
            const [first, second] = Object.values(rivals).flatMap((own) => {
                const name = own.find((basename) => names.includes(external_node_path_.posix.join(folder, basename)));
                return name === undefined ? [] : [name];
            });
            if (first === undefined || second === undefined)
                continue;
            findings.push({
                rule: 'ambiguous',
                file: external_node_path_.posix.join(folder, second),
                line: 1,
                message: `${first} beside it stands for the same manifest, and each client installs from its own`,
                remedy: 'Remove the lockfile that the build does not install from, or name the files to check',
                occurrences: 1,
            });
        }
    }
    return findings;
}
/** Where Xcode keeps the lockfile of a project or a workspace, which is one for all packages below it. */
const OF_XCODE = /^((?:[^/]+\/)*?)[^/]+\.(?:xcodeproj\/project\.xcworkspace|xcworkspace)\/xcshareddata\/swiftpm\/Package\.resolved$/;
const PYTHON_MANIFEST = /^(?:pyproject\.toml|setup\.py|requirements[^/]*\.in)$/;
class Locks {
    #checkout;
    #lockfiles;
    #unsupported;
    /** Folders that lockfiles list, wherever these lie, by the basename of the lockfile. */
    #listed = new Map();
    /** Folders with a project or a workspace of Xcode that has a lockfile. */
    #ofXcode = new Set();
    constructor(checkout, lockfiles, unsupported) {
        this.#checkout = checkout;
        this.#lockfiles = lockfiles;
        this.#unsupported = unsupported;
        for (const [name, { folders = [] }] of lockfiles) {
            const basename = external_node_path_.posix.basename(name);
            const listed = this.#listed.get(basename) ?? new Set();
            this.#listed.set(basename, listed);
            for (const folder of folders)
                listed.add(external_node_path_.posix.join(external_node_path_.posix.dirname(name), folder));
            const ofXcode = OF_XCODE.exec(name);
            if (ofXcode !== null)
                this.#ofXcode.add(external_node_path_.posix.join(ofXcode[1], '.').replace(/\/$/, ''));
        }
    }
    /** By a lockfile beside the manifest, by one that lists its folder, or by one above that is for all below. */
    async cover(name, kind, text) {
        const folder = external_node_path_.posix.dirname(name);
        if (PYTHON_MANIFEST.test(external_node_path_.posix.basename(name)) && this.#hasPythonList(folder))
            return true;
        if (kind.lockfiles(text).some((lockfile) => this.#listed.get(lockfile)?.has(folder) === true))
            return true;
        for (const above of ancestors(folder)) {
            if (external_node_path_.posix.basename(name) === 'Package.swift' && this.#ofXcode.has(above))
                return true;
            if (external_node_path_.posix.basename(name) === 'pom.xml' && this.#hasTrustedChecksums(above))
                return true;
            for (const lockfile of kind.lockfiles(text)) {
                const candidate = external_node_path_.posix.join(above, lockfile);
                // What it covers is not known, and that it is there is a finding already.
                if (this.#unsupported.has(candidate))
                    return true;
                const parsed = this.#lockfiles.get(candidate);
                if (parsed === undefined)
                    continue;
                if (above === folder || (await this.#lists(parsed, candidate, folder, text)))
                    return true;
            }
        }
        return false;
    }
    async #lists(lockfile, path, folder, text) {
        const above = external_node_path_.posix.dirname(path);
        const below = external_node_path_.posix.relative(above, folder);
        if (lockfile.folders !== undefined)
            return false;
        switch (external_node_path_.posix.basename(path)) {
            case 'Cargo.lock': {
                const crate = (0,toml/* tableAt */.af)((0,toml/* parseTomlTable */.W4)(text) ?? {}, 'package')['name'];
                return lockfile.packages.some(({ source, name }) => (0,locked_package/* isOfCheckout */._8)(source) && name === crate);
            }
            case 'yarn.lock': {
                const manifest = await this.#checkout.read(external_node_path_.posix.join(above, 'package.json'));
                return (typeof manifest === 'string' && nodeWorkspaces(manifest).some((glob) => matchesFolder(glob, below)));
            }
            default:
                return false;
        }
    }
    /** Those of Maven Resolver, which hold for the whole build below their folder. */
    #hasTrustedChecksums(folder) {
        const checksums = `${external_node_path_.posix.join(folder, '.mvn/checksums')}/`;
        return [...this.#lockfiles.keys()].some((name) => name.startsWith(checksums));
    }
    /** `requirements.txt` and its kind, or a `pylock.toml`, beside it. */
    #hasPythonList(folder) {
        return [...this.#lockfiles.keys(), ...this.#unsupported].some((name) => {
            const isBeside = external_node_path_.posix.dirname(name) === folder;
            if (name.endsWith('.txt'))
                return isBeside || external_node_path_.posix.dirname(name) === external_node_path_.posix.join(folder, 'requirements');
            return (isBeside && /^(?:pylock(?:\..*)?\.toml|(?:poetry|uv|pdm|Pipfile)\.lock)$/.test(external_node_path_.posix.basename(name)));
        });
    }
}
/** The client that the manifest itself names: it installs from no lockfile but its own. @see Node.js docs, "Corepack" */
function packageManagerOf(text) {
    const manifest = (0,json/* parseJson */.qF)(text);
    const named = manifest instanceof json/* JsonObject */.Y5 ? manifest.get('packageManager') : undefined;
    const client = typeof named === 'string' ? named.split('@', 1)[0] : '';
    return Object.hasOwn(NODE_LOCKFILES, client) ? client : undefined;
}
function hasNodeDependencies(text) {
    const manifest = (0,json/* parseJson */.qF)(text);
    if ((0,json/* isJsonProblem */.Sx)(manifest) || !(manifest instanceof json/* JsonObject */.Y5))
        return true;
    return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].some((field) => {
        const list = manifest.get(field);
        return list !== undefined && !(list instanceof json/* JsonObject */.Y5 && list.size === 0);
    });
}
function hasCrateDependencies(text) {
    const manifest = (0,toml/* parseTomlTable */.W4)(text);
    if (manifest === undefined)
        return true;
    const sections = [
        'dependencies',
        'dev-dependencies',
        'build-dependencies',
        'dev_dependencies',
        'build_dependencies',
    ];
    return ['target', 'workspace', ...sections].some((key) => hasSome(manifest[key]));
}
function hasProjectDependencies(text) {
    const manifest = (0,toml/* parseTomlTable */.W4)(text);
    if (manifest === undefined)
        return true;
    const poetry = (0,toml/* tableAt */.af)(manifest, 'tool', 'poetry');
    const isPackage = (name) => name !== 'python';
    return ((0,toml/* textsOf */.CB)((0,toml/* tableAt */.af)(manifest, 'project')['dependencies']).length > 0 ||
        hasSome((0,toml/* tableAt */.af)(manifest, 'project', 'optional-dependencies')) ||
        hasSome(manifest['dependency-groups']) ||
        hasSome((0,toml/* tableAt */.af)(manifest, 'tool', 'uv')['dev-dependencies']) ||
        hasSome((0,toml/* tableAt */.af)(manifest, 'tool', 'pdm', 'dev-dependencies')) ||
        Object.keys((0,toml/* tableAt */.af)(poetry, 'dependencies')).some(isPackage) ||
        hasSome(poetry['dev-dependencies']) ||
        hasSome(poetry['group']));
}
function hasSome(value) {
    return Array.isArray(value) ? value.length > 0 : (0,lockfiles_toml/* isTable */.bI)(value) && Object.keys(value).length > 0;
}
/** The folder and those above it, up to the root of the checkout. */
function ancestors(folder) {
    const folders = [folder];
    for (let at = folder; at !== '.'; at = external_node_path_.posix.dirname(at))
        folders.push(external_node_path_.posix.dirname(at));
    return folders;
}

;// CONCATENATED MODULE: ./.build/gate/patches.js
/**
 * A client changes an archive by a patch before it installs it: the patch has to be a file of the checkout, which is
 * reviewed, and not one that turns up there later.
 */
async function judgePatches({ patches = [] }, checkout) {
    const problems = [];
    for (const { path, line, key } of patches) {
        const text = await checkout.read(path);
        if (typeof text === 'string')
            continue;
        const shown = JSON.stringify(path.slice(0, 200));
        problems.push({
            rule: 'source-kind',
            line,
            key: key.slice(0, 400),
            message: `its patch ${shown} cannot be read: ${text === undefined ? 'there is no such file' : text.message}`,
            remedy: 'Commit the patch, or depend on the package as it is published',
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/gate/exceptions.js
var gate_exceptions = __webpack_require__(89980);
// EXTERNAL MODULE: ./.build/gate/patterns.js + 6 modules
var gate_patterns = __webpack_require__(35099);
;// CONCATENATED MODULE: ./.build/gate/policy-use.js






/** One finding for each exception that would have hidden another one before it expired, where it is written. */
function expiredExceptions({ exceptions }, expired, placeOf) {
    return [...exceptions.entries()]
        .filter(([, exception]) => expired.has(exception))
        .map(([index, exception]) => ({
        rule: 'exception-expired',
        ...placeOf(['gate', 'exceptions', index]),
        package: (0,gate_exceptions/* exceptionLabel */.sl)(exception),
        message: `the exception from ${exception.rule} ended on ${exception.expires}: ${exception.reason}`,
        remedy: 'Mend what it excepts and remove it, or review it and give it another end',
        occurrences: 1,
    }));
}
/** In words with their places. @param globs those that match no folder */
function unusedExclusions({ exclude }, globs, placeOf) {
    return globs.map((glob) => {
        const { file, line } = placeOf(['gate', 'exclude', exclude.indexOf(glob)]);
        return `gate.exclude: ${glob} matches no folder (${file}:${line})`;
    });
}
/**
 * Items of the policy that no entry of any lockfile has to do with, each in words with its place: they may be
 * misspelt, or be left from something that is gone.
 *
 * @param used exceptions that were of use
 */
function unusedPolicy(policy, lockfiles, used, isAsked, placeOf) {
    const entries = lockfiles.flatMap(({ packages }) => packages);
    const all = distinctByFormat(entries);
    const fetched = distinctByFormat(entries.filter(({ source }) => !(0,locked_package/* isOfCheckout */._8)(source)));
    const unused = [];
    const report = (key, index, text, why) => {
        const { file, line } = placeOf(['gate', key, index]);
        unused.push(`gate.${key}: ${text} ${why} (${file}:${line})`);
    };
    const reportPatterns = (key, patterns, among, purpose) => {
        for (const [index, pattern] of patterns.entries()) {
            const candidates = among.get(pattern.format) ?? [];
            const isUsed = candidates.some((entry) => (0,gate_patterns/* matchesPattern */.M)(pattern, entry, entry.version, purpose));
            if (!isUsed)
                report(key, index, pattern.text, 'matches nothing');
        }
    };
    for (const [index, address] of policy.registries.entries()) {
        if (!isRegistryUsed(address, lockfiles, policy))
            report('registries', index, `the ${address.format} repository ${address.repository}`, 'is named by nothing');
    }
    reportPatterns('allow', policy.allow ?? [], fetched, 'allow');
    reportPatterns('deny', policy.deny, fetched, 'deny');
    reportPatterns('internal', policy.internal, all, 'deny');
    for (const [index, exception] of policy.exceptions.entries()) {
        if (used.has(exception) || (RECORD_RULES.has(exception.rule) && !isAsked))
            continue;
        report('exceptions', index, `the one for ${(0,gate_exceptions/* exceptionLabel */.sl)(exception)} from ${exception.rule}`, exception.setting === undefined
            ? 'sets nothing aside'
            : 'sets nothing aside: it has to name file, setting and value as they are there');
    }
    return unused;
}
/** One entry of each package and version: a lockfile has the same one many times. */
function distinctByFormat(entries) {
    const distinct = new Map(entries.map((entry) => [(0,address/* packageLabel */.lL)(entry, entry.version), entry]));
    return Map.groupBy(distinct.values(), ({ format }) => format);
}
/** Also where an entry of the format names no address: then a client's configuration may name it. */
function isRegistryUsed(registry, lockfiles, policy) {
    const isIt = (address, format) => {
        if (format !== registry.format)
            return false;
        const url = (0,repository_url/* parseRepositoryUrl */.fn)(address, policy.endpointOverride);
        return !('problem' in url) && (0,repository_url/* isSameRepository */.ve)(url, registry);
    };
    return lockfiles.some(({ packages, indexes }) => indexes.some(({ address, format }) => isIt(address, format)) ||
        packages.some(({ format, source, files = [] }) => (format === registry.format && source.kind === 'implied') ||
            (source.kind === 'registry' && isIt(source.address, format)) ||
            files.some(({ address }) => isIt(address, format))));
}

;// CONCATENATED MODULE: ./.build/gate/running-check.js






















/** The two halves of a check while they run, and what has come of them so far. */
class RunningCheck {
    policy;
    root;
    #checkout;
    #now;
    #judgement = (0,judge/* emptyJudgement */.zZ)();
    #lockfiles = new Map();
    #missingIncludes = new Set();
    #gradleVerifications;
    #modules;
    #configs;
    #notJudged = [];
    #excluded = [];
    #unusedExclusions = [];
    #uncommitted = [];
    #comparison;
    /** Of what is known so far: it takes a walk over every entry. */
    #result;
    /** Of the entries that the repository was asked about; undefined until then. */
    #facts;
    /** Every lockfile of the working folder was judged, not some that were named. */
    #isWhole = false;
    #placeOf;
    #baseline;
    constructor(checkout, policy, placeOf, now, baseline) {
        this.#baseline = baseline;
        this.#checkout = checkout;
        this.#gradleVerifications = new GradleVerifications(checkout);
        this.#modules = new CheckoutModules(checkout);
        this.policy = policy;
        this.root = checkout.root;
        this.#placeOf = placeOf;
        this.#now = now;
    }
    async judgeNamed(names) {
        for (const name of names) {
            const format = (0,_build_lockfiles/* lockfileFormatOf */.C)(name);
            if (format !== undefined
                ? !(await this.#judge(name, format, false))
                : (await this.#checkout.read(name)) === undefined) {
                throw missing(name);
            }
            if (format === undefined)
                await this.#reportUnsupported(name);
        }
        await this.#judgeConstraints();
    }
    /** @param leftOut by the policy; @param unused globs of it that match no folder */
    async judgeAll(files, leftOut, unused) {
        this.#isWhole = true;
        this.#unusedExclusions = unused;
        this.#excluded = leftOut.filter((name) => (0,_build_lockfiles/* lockfileFormatOf */.C)(name) !== undefined || isUnsupportedLockfile(name));
        const unsupported = files.filter(isUnsupportedLockfile);
        for (const name of unsupported)
            await this.#reportUnsupported(name);
        for (const name of files) {
            const format = (0,_build_lockfiles/* lockfileFormatOf */.C)(name);
            if (format !== undefined)
                await this.#judge(name, format, false);
        }
        await this.#judgeConstraints();
        const lockfiles = new Map([...this.#lockfiles].map(([name, { lockfile }]) => [name, lockfile]));
        const manifests = await judgeManifests(this.#checkout, files, lockfiles, unsupported);
        this.#judgement.findings.push(...manifests.findings);
        this.#notJudged = manifests.notJudged;
    }
    async findUncommitted() {
        this.#uncommitted = await this.#checkout.uncommitted([...this.#lockfiles.keys()]);
    }
    /** From now on, what was the same at an earlier time is set aside. */
    compareWith(earlier, sameFiles) {
        this.#comparison = compareWithEarlier(earlier, sameFiles);
        this.#result = undefined;
    }
    #lockfilesRead() {
        return [...this.#lockfiles.values()].map(({ lockfile }) => lockfile);
    }
    /** There is no lockfile, nor anything else to object to, set aside or not. */
    get isOfNothing() {
        return this.#lockfiles.size === 0 && this.#judgement.findings.length === 0;
    }
    get result() {
        this.#result ??= this.#sumUp();
        return this.#result;
    }
    #sumUp() {
        const { findings, excepted, used, expired } = this.#judgement;
        const isAsked = this.#facts !== undefined;
        const all = mergeFindings([...findings, ...expiredExceptions(this.policy, expired, this.#placeOf)]);
        const files = [...this.#lockfiles].map(([file, { format, client, lockfile }]) => ({
            file,
            format: format.name,
            client,
            entries: this.#noted(lockfile.packages),
            notJudgeable: lockfile.skipped ?? 0,
        }));
        const changed = this.#comparison?.apply(all, files) ?? { findings: all };
        const baseline = this.#baseline;
        const kept = baseline === undefined ? changed.findings : notInBaseline(changed.findings, baseline);
        return {
            ...changed,
            findings: kept,
            ...(baseline === undefined
                ? {}
                : {
                    baseline: {
                        setAside: changed.findings.length - kept.length,
                        stale: this.#isWhole ? staleLines(all, baseline, isAsked) : [],
                    },
                }),
            excepted,
            files,
            notJudged: this.#notJudged,
            excluded: this.#excluded,
            uncommitted: this.#uncommitted,
            unusedPolicy: this.#isWhole
                ? [
                    ...unusedExclusions(this.policy, this.#unusedExclusions, this.#placeOf),
                    ...unusedPolicy(this.policy, this.#lockfilesRead(), used, isAsked, this.#placeOf),
                ]
                : [],
            repository: !(0,gate_policy/* needsRepository */.yj)(this.policy) ? 'not needed' : isAsked ? 'asked' : 'not asked',
            ...(this.#facts === undefined ? {} : { askedAbout: this.#facts.entries.size }),
        };
    }
    async askRepository(facts) {
        // Not what was set aside: else one old finding would hide all that only the repository can tell of its file.
        const refused = new Set(this.result.findings.map(({ file }) => file));
        const asked = [...this.#lockfiles].filter(([name, { isConstraint }]) => !refused.has(name) && !isConstraint);
        const entries = asked.flatMap(([name, { lockfile }]) => lockfile.packages.filter((entry) => comesFromRepository(entry) && this.#isNew(entry, name)));
        const factsOf = await facts.gather(entries, this.policy);
        for (const [name, { lockfile }] of asked) {
            const own = lockfile.packages.filter((entry) => comesFromRepository(entry) && this.#isNew(entry, name));
            (0,judge/* judgeRecord */.dy)(own, name, factsOf, this.policy, this.#now, this.#judgement);
        }
        this.#facts = { of: factsOf, entries: new Set(entries) };
        this.#result = undefined;
        return this.result;
    }
    #noted(packages) {
        const facts = this.#facts;
        if (facts === undefined)
            return packages;
        return packages.map((entry) => facts.entries.has(entry) ? noted(entry, facts.of(entry), this.policy) : entry);
    }
    #isNew(entry, file) {
        return this.#comparison?.isNew(entry, file) ?? true;
    }
    /** @returns false where there is no such file */
    async #judge(name, format, isConstraint) {
        const earlier = this.#lockfiles.get(name);
        if (earlier !== undefined && (isConstraint || !earlier.isConstraint))
            return true;
        const text = await this.#checkout.read(name);
        if (text === undefined)
            return false;
        const parsed = typeof text === 'string'
            ? format.parse(text, name)
            : { packages: [], problems: [text], indexes: [], includes: [] };
        const joined = await this.#join(parsed, format, name);
        const client = typeof format.client === 'string' ? format.client : format.client(typeof text === 'string' ? text : '');
        const found = [
            ...(await settleDisputes(joined, name, client, this.#checkout)),
            ...(await judgePatches(joined, this.#checkout)),
        ];
        const lockfile = found.length === 0 ? joined : { ...joined, problems: [...joined.problems, ...found] };
        this.#lockfiles.set(name, { format, client, lockfile, isConstraint });
        const isBoundByCheckout = this.#configs?.binds(client, external_node_path_.posix.dirname(name)) === true;
        const context = { client, isConstraint, isBoundByCheckout };
        (0,judge/* judgeLockfile */.dc)(lockfile, name, this.policy, context, this.#now, this.#judgement);
        // Also of a constraints file: what that includes by `-r` is installed.
        for (const { path, line, constraint } of lockfile.includes) {
            if (!constraint)
                await this.#judgeInclude(path, name, line, false);
        }
        return true;
    }
    /** What a lockfile leaves to other files of the checkout. */
    async #join(lockfile, format, name) {
        return format === gradle_lockfile/* gradleLockfile */.H
            ? this.#gradleVerifications.join(lockfile, name)
            : this.#modules.settle(lockfile, format);
    }
    async judgeConfigs(files) {
        const configs = await judgeClientConfigs(this.#checkout, files, this.policy);
        this.#configs = configs;
        const others = files.filter((name) => !configs.files.has(name) && (0,_build_lockfiles/* lockfileFormatOf */.C)(name) === undefined);
        const disguised = await findDisguised(this.#checkout, others);
        (0,judge/* judgeConfig */.KR)([...configs.findings, ...disguised], this.policy, this.#now, this.#judgement);
    }
    async judgeInstalls() {
        const lockfiles = new Map([...this.#lockfiles].map(([name, { client, lockfile: { folders = [] }, },]) => [name, { client, folders }]));
        const findings = await committedInstalls(this.#checkout, lockfiles);
        (0,judge/* judgeConfig */.KR)(findings, this.policy, this.#now, this.#judgement);
    }
    /** @param files of the whole checkout: a lockfile can stand for manifests beside or above the working folder */
    async judgeDrift(files) {
        for (const [name, { client, lockfile }] of this.#lockfiles)
            this.#judgement.findings.push(...(await findDrift(this.#checkout, files, lockfile, name, client)));
    }
    /** After the requirements: a file that is both is judged as what installs. */
    async #judgeConstraints() {
        // A Map shows entries that are added while it is walked, so constraints of constraints are seen too.
        for (const [name, { lockfile }] of this.#lockfiles) {
            for (const { path, line, constraint } of lockfile.includes) {
                if (constraint)
                    await this.#judgeInclude(path, name, line, true);
            }
        }
    }
    async #judgeInclude(path, from, line, isConstraint) {
        const include = JSON.stringify([from, path]);
        if (this.#missingIncludes.has(include) || (await this.#judge(path, requirements/* requirementsFile */.d, isConstraint)))
            return;
        this.#missingIncludes.add(include);
        this.#judgement.findings.push({
            rule: 'unreadable',
            file: from,
            line,
            package: path,
            message: 'the file that it includes is not there',
            remedy: 'Commit that file, or remove the line',
            occurrences: 1,
        });
    }
    async #reportUnsupported(name) {
        const { isOne, message, remedy } = unsupportedLockfileOf(name);
        const text = isOne === undefined ? undefined : await this.#checkout.read(name);
        if (isOne !== undefined && typeof text === 'string' && !isOne(text))
            return;
        const finding = { rule: 'unsupported', file: name, line: 1, message, remedy, occurrences: 1 };
        this.#judgement.findings.push(finding);
    }
}
function comesFromRepository({ source }) {
    return source.kind === 'registry' || source.kind === 'implied' || source.kind === 'indexed';
}
function missing(name) {
    return new errors/* GateError */.ue('input', {
        doing: `check ${JSON.stringify(name)}`,
        cause: 'there is no such file',
        remedy: 'Check the path',
    });
}

;// CONCATENATED MODULE: ./.build/gate/check.js















/**
 * Judges the lockfiles of a checkout by the policy of the settings. Needs no credentials and no network, runs no code
 * of the project.
 *
 * @throws GateError 'input' for a malformed policy, a named file that is missing, outside of the checkout or no
 * lockfile, and where nothing is found; what is wrong inside a lockfile is a finding
 */
async function checkLockfiles(request) {
    const { workingFolder, files, settings, endpointOverride } = request;
    const clients = (0,config_settings/* clientNames */.Y6)(settings) ?? (await (0,used_by/* clientNamesUsedIn */.AD)(workingFolder));
    const policy = { ...(0,gate_policy/* readPolicy */.T4)(settings, endpointOverride), clients };
    const checkout = await gate_checkout/* Checkout */.RW.around(workingFolder);
    const folderPath = await (0,promises_.realpath)(workingFolder);
    const placeOf = (path) => {
        const place = (0,load/* placeOfSetting */.Nl)(settings, path) ?? { file: load/* CONFIG_FILE */.g2, line: 1 };
        return { ...place, file: checkout.nameOf((0,external_node_path_.resolve)(folderPath, place.file)) ?? place.file };
    };
    const now = request.now ?? new Date();
    const check = new RunningCheck(checkout, policy, placeOf, now, request.baseline);
    const folder = checkout.nameOf(folderPath) ?? '';
    if ((0,gate_checkout/* isSkipped */.JR)(folder))
        throw skippedFolder(folder);
    const named = files !== undefined && files.length > 0 ? await namesOf(files, workingFolder, checkout) : undefined;
    await judgeFiles(check, checkout, folder, named);
    await check.findUncommitted();
    if (request.since !== undefined) {
        const earlier = await CommittedCheckout.at(checkout, request.since);
        const before = new RunningCheck(earlier, policy, placeOf, now);
        const then = new Set(await earlier.files());
        await judgeFiles(before, earlier, folder, named?.filter((name) => then.has(name)));
        check.compareWith(before.result, await earlier.unchangedAmong(opaqueFiles(check.result)));
    }
    if (check.isOfNothing && request.nothingFound !== 'pass')
        throw nothingFound(check.result);
    return check;
}
async function judgeFiles(check, checkout, folder, named) {
    const all = await checkout.files();
    const { kept, leftOut, unused } = partExcluded(all, check.policy.exclude, folder);
    const isWhole = folder === '';
    await check.judgeConfigs(isWhole ? kept : kept.filter((name) => bearsOn(configuredFolder(name), folder)));
    if (named !== undefined)
        await check.judgeNamed(named);
    else
        await check.judgeAll(isWhole ? kept : kept.filter((name) => name.startsWith(`${folder}/`)), leftOut, unused);
    await check.judgeInstalls();
    await check.judgeDrift(all);
}
/** Whether what configures `configured` is read by clients that run in `folder`, which is not the root, or below. */
function bearsOn(configured, folder) {
    const path = `${folder}/`;
    return configured === '.' || `${configured}/`.startsWith(path) || path.startsWith(`${configured}/`);
}
/** The named files relative to the checkout, each known to be of a format by its name. */
async function namesOf(files, workingFolder, checkout) {
    const folder = await (0,promises_.realpath)(workingFolder);
    return files.map((file) => {
        const name = checkout.nameOf((0,external_node_path_.resolve)(folder, file));
        if (name === undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `check ${JSON.stringify(file)}`,
                cause: 'it lies outside of the checkout',
                remedy: 'Run in the checkout that it belongs to',
            });
        }
        if ((0,_build_lockfiles/* lockfileFormatOf */.C)(name) === undefined && !isUnsupportedLockfile(name)) {
            throw new errors/* GateError */.ue('input', {
                doing: `check ${JSON.stringify(file)}`,
                cause: 'by its name it is no lockfile',
                remedy: `Name one of ${_build_lockfiles/* LOCKFILE_FORMATS */.X.map((format) => format.name).join(', ')}`,
            });
        }
        return name;
    });
}
function skippedFolder(folder) {
    return new errors/* GateError */.ue('input', {
        doing: `check ${JSON.stringify(folder)}`,
        cause: 'it is a folder of installed packages or of version control, in which nothing is judged',
        remedy: 'Run in the folder of the project',
    });
}
function nothingFound({ notJudged }) {
    const without = notJudged.length === 0
        ? ''
        : `; ${notJudged.slice(0, 3).join(', ')} ${notJudged.length === 1 ? 'has' : 'have'} none`;
    return new errors/* GateError */.ue('input', {
        doing: 'check the lockfiles',
        cause: `there is no lockfile in this folder or below${without}`,
        remedy: `Commit one of ${_build_lockfiles/* LOCKFILE_FORMATS */.X.map((format) => format.name).join(', ')}, or run in the folder of the project`,
    });
}

;// CONCATENATED MODULE: ./.build/gate/index.js






/** Loaded only where the repository is asked: a check of the checkout alone starts without it. @see facts/open.ts */
async function openFacts(access) {
    const { openFacts: open } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(6264)]).then(__webpack_require__.bind(__webpack_require__, 76264));
    return open(access);
}
/** Loaded only where versions are promoted. @see promotion.ts */
function loadPromotion() {
    return __webpack_require__.e(/* import() */ 1581).then(__webpack_require__.bind(__webpack_require__, 11581));
}
/** Loaded only where it is asked for, since a check needs nothing of it. @see init.ts */
async function initialConfig(workingFolder) {
    const { initialConfig: make } = await __webpack_require__.e(/* import() */ 5680).then(__webpack_require__.bind(__webpack_require__, 15680));
    return make(workingFolder);
}


/***/ }),

/***/ 21144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zZ: () => (/* binding */ emptyJudgement),
  KR: () => (/* binding */ judgeConfig),
  dc: () => (/* binding */ judgeLockfile),
  dy: () => (/* binding */ judgeRecord),
  g1: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/lockfiles/text.js
var lockfiles_text = __webpack_require__(48772);
// EXTERNAL MODULE: ./.build/gate/address.js
var gate_address = __webpack_require__(73984);
// EXTERNAL MODULE: ./.build/gate/exceptions.js
var gate_exceptions = __webpack_require__(89980);
// EXTERNAL MODULE: ./.build/gate/patterns.js + 6 modules
var patterns = __webpack_require__(35099);
// EXTERNAL MODULE: ./.build/gate/rules/allow.js
var allow = __webpack_require__(86141);
// EXTERNAL MODULE: ./.build/gate/rules/deny.js
var deny = __webpack_require__(77372);
// EXTERNAL MODULE: ./.build/gate/policy.js
var gate_policy = __webpack_require__(24740);
;// CONCATENATED MODULE: ./.build/gate/rules/implied.js


/** Clients that `login` binds to the repository, by the lockfiles they read. */
const BOUND_BY_LOGIN = {
    pnpm: 'pnpm',
    'yarn-berry': 'yarn',
    bun: 'bun',
    pip: 'pip',
    pdm: 'pdm',
    cargo: 'cargo',
    'maven-resolver': 'maven',
    gradle: 'gradle',
    nuget: 'nuget',
    swift: 'swift',
};
/** Formats in which every honest entry has an address: the remedy is a lockfile that has them, not a configuration. */
const ALWAYS_ADDRESSED = {
    npm: 'Delete the lockfile and every node_modules, in workspaces too, set omit-lockfile-registry-resolved=false and install again, so that it holds "resolved"',
    yarn: 'Generate the lockfile again, so that every entry has "resolved"',
    // The other mode looks for each file with a client of its own, which has no token.
    maven: 'Generate the lockfile again with maven-lockfile 5 or newer and -DchecksumMode=local, so that it holds "resolved" and "checksum"',
    poetry: 'Name the repository as the primary [[tool.poetry.source]] and run `poetry lock`, so that every package has a source',
    uv: 'Name the repository as the default index of uv and run `uv lock`',
    bundler: 'Name the repository as source in the Gemfile and run `bundle lock`',
};
/** How the other clients are bound by configuration in the checkout, which names the endpoint of the repository. */
const BINDING = {
    pip: (endpoint) => `write the line --index-url ${endpoint}simple/ into the file`,
    'yarn-berry': (endpoint) => `write npmRegistryServer: "${endpoint}" into .yarnrc.yml`,
    pnpm: (endpoint) => `write registry=${endpoint} into .npmrc beside it`,
    bun: (endpoint) => `write registry = "${endpoint}" below [install] in bunfig.toml beside it`,
    pipenv: (endpoint) => `name ${endpoint}simple/ as the only source of the Pipfile`,
    pdm: (endpoint) => `name ${endpoint}simple/ as url of a [[tool.pdm.source]] whose name is "pypi" in pyproject.toml`,
    gradle: (endpoint) => `name ${endpoint} as the only repository of dependencyResolutionManagement and of pluginManagement in settings.gradle, with RepositoriesMode.FAIL_ON_PROJECT_REPOS`,
    nuget: (endpoint) => `clear packageSources in nuget.config and add ${endpoint}v3/index.json`,
    swift: (endpoint) => `name ${endpoint} in .swiftpm/configuration/registries.json`,
    cargo: (endpoint) => `replace the source crates-io by a registry with the index sparse+${endpoint} in .cargo/config.toml`,
};
/**
 * An entry without an address is as good as the client configuration that decides in its place. Where the format
 * has an address in every honest entry, a missing one is refused; where it never has one, `login` or the
 * configuration in the same checkout must bind the client to the repository.
 */
const impliedRule = (entry, policy, { client, isBoundByCheckout }) => {
    if (entry.source.kind !== 'implied')
        return undefined;
    const regenerate = ALWAYS_ADDRESSED[client];
    if (regenerate !== undefined) {
        return { rule: 'implied', message: 'the lockfile does not say where it comes from', remedy: regenerate };
    }
    const login = BOUND_BY_LOGIN[client];
    if (isBoundByCheckout || (login !== undefined && (0,gate_policy/* isBound */.Vt)(login, policy)))
        return undefined;
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...policy.repositoryOf(entry.format), format: entry.format }, policy.endpointOverride);
    const remedies = [
        login === undefined ? undefined : `Add ${login} to clients`,
        BINDING[client]?.(endpoint),
    ].filter((remedy) => remedy !== undefined);
    const remedy = remedies.join(', or ');
    return {
        rule: 'implied',
        isAboutFile: true,
        message: `the file does not say where its packages come from, and nothing binds ${client} to the repository`,
        remedy: `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}`,
    };
};

// EXTERNAL MODULE: ./.build/gate/rules/integrity.js
var integrity = __webpack_require__(77827);
// EXTERNAL MODULE: ./.build/gate/rules/internal.js
var internal = __webpack_require__(15351);
// EXTERNAL MODULE: ./.build/gate/rules/minimum-age.js
var minimum_age = __webpack_require__(19026);
// EXTERNAL MODULE: ./.build/lockfiles/locked-package.js
var locked_package = __webpack_require__(83692);
;// CONCATENATED MODULE: ./.build/gate/rules/confusable.js
/** Names shorter than this have too many honest neighbours. */
const SHORTEST = 4;
/**
 * Whether two different names can be taken for each other: equal but for case, separators and digits that look like
 * letters, or one character apart (one more, one less, another one, two neighbours swapped).
 */
function isConfusable(a, b) {
    if (a === b)
        return false;
    if (skeleton(a) === skeleton(b))
        return true;
    return Math.min(a.length, b.length) >= SHORTEST && isOneEditApart(a.toLowerCase(), b.toLowerCase());
}
function skeleton(name) {
    return name
        .toLowerCase()
        .replace(/[-_.]+/g, '')
        .replaceAll('0', 'o')
        .replace(/[1i]/g, 'l');
}
/** @see the optimal string alignment distance; in linear time, since only a distance of one matters */
function isOneEditApart(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (long.length - short.length > 1)
        return false;
    let start = 0;
    while (start < short.length && short[start] === long[start])
        start++;
    if (short.length < long.length)
        return short.slice(start) === long.slice(start + 1);
    const isSwapped = short[start] === long[start + 1] &&
        short[start + 1] === long[start] &&
        short.slice(start + 2) === long.slice(start + 2);
    return isSwapped || short.slice(start + 1) === long.slice(start + 1);
}

;// CONCATENATED MODULE: ./.build/gate/rules/name-grammar.js



/** CodeArtifact takes no longer ones, and none of these characters. @see CodeArtifact API reference, "PackageName" */
const MAX_LENGTH = 255;
const FORBIDDEN = /[#/\s]/;
const MAVEN_PART = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
/** What the registries of each ecosystem admit, or once did. */
const GRAMMARS = {
    // @see npm documentation, "package.json", name; the older, wider set of characters is still installed
    npm: {
        namespace: /^[A-Za-z0-9~_-][A-Za-z0-9._~-]*$/,
        name: /^[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*$/,
        maxLength: 214,
    },
    // @see PyPA specification, "Names and normalization"
    pypi: { name: /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/, maxLength: MAX_LENGTH },
    // @see Maven's naming conventions; Maven itself refuses what is no part of a path
    maven: { namespace: MAVEN_PART, name: MAVEN_PART, maxLength: MAX_LENGTH },
    // @see Cargo book, "The Manifest Format", name; registries add the length
    cargo: { name: /^[A-Za-z_][A-Za-z0-9_-]*$/, maxLength: 64 },
    // @see NuGet documentation, "Package identifier"
    nuget: { name: /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/, maxLength: 100 },
    // @see SE-0292, "Package identity"; a package of a version control system has no scope
    swift: {
        namespace: /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/,
        name: /^[A-Za-z0-9_.](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/,
        maxLength: 100,
    },
    // @see RubyGems guides, "Name your gem"
    ruby: { name: /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, maxLength: MAX_LENGTH },
};
/**
 * A name is one that the ecosystem and CodeArtifact admit, and none that is made to be taken for a name of the
 * company's own: one character away from it, or different in separators or in digits that look like letters only.
 */
const nameGrammarRule = (entry, { internal }, { isConstraint }) => {
    if ((0,locked_package/* isOfCheckout */._8)(entry.source) || isConstraint)
        return undefined;
    const problem = grammarProblem(entry);
    if (problem !== undefined)
        return refuse(problem, 'Remove it, or find out who wrote it into the lockfile');
    if (internal.length === 0)
        return undefined;
    const isInternal = internal.some((pattern) => (0,patterns/* matchesPattern */.M)({ ...pattern, range: undefined }, entry, undefined, 'deny'));
    const twin = isInternal ? undefined : internal.find((pattern) => isMadeToBeTakenFor(entry, pattern));
    if (twin === undefined)
        return undefined;
    return refuse(`it is no package of your own, but its name can be taken for one: ${twin.text}`, 'Remove it, or except it from this rule after a review');
};
function grammarProblem(packageName) {
    const { format, namespace, name } = packageName;
    const grammar = GRAMMARS[format];
    // No grammar admits what is refused for its own reason below.
    if (grammar !== undefined && fits(packageName, grammar))
        return undefined;
    const parts = namespace === undefined ? [name] : [namespace, name];
    if (parts.some((part) => /[^\x21-\x7e]/.test(part)))
        return 'its name holds a character outside of ASCII, or one that cannot be seen';
    if (parts.some((part) => part.length === 0 || part.length > MAX_LENGTH || FORBIDDEN.test(part)))
        return 'its name is none that CodeArtifact can hold';
    return grammar === undefined ? undefined : `its name is not the name of a ${format} package`;
}
function fits({ namespace, name }, grammar) {
    return (name.length <= grammar.maxLength &&
        grammar.name.test(name) &&
        (namespace === undefined ||
            (namespace.length <= grammar.maxLength && grammar.namespace?.test(namespace) === true)));
}
/** One part is written like that of the pattern, and the others agree. A part of the pattern with a star says nothing. */
function isMadeToBeTakenFor(entry, { format, parts }) {
    const actual = entry.namespace === undefined ? [entry.name] : [entry.namespace, entry.name];
    if (format !== entry.format || parts === undefined || parts.length !== actual.length)
        return false;
    const isLiteral = (part) => !part.includes('*');
    const near = parts.filter((part, index) => isLiteral(part) && isConfusable(actual[index], part)).length;
    const equal = parts.filter((part, index) => !isLiteral(part) || actual[index] === part).length;
    return near === 1 && near + equal === parts.length;
}
function refuse(message, remedy) {
    return { rule: 'name-grammar', message, remedy };
}

// EXTERNAL MODULE: ./.build/gate/facts/comparison.js
var facts_comparison = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/gate/facts/facts.js
var facts_facts = __webpack_require__(20063);
;// CONCATENATED MODULE: ./.build/gate/rules/record.js


const REVIEW = 'Do not install it: find out how it came into the lockfile, then lock it anew from the repository';
/** Why an entry is refused that agrees as far as it can. */
const TOO_LITTLE = {
    matched: ['its digest is the recorded one', 'Add matched to gate.record-levels'],
    recomputed: [
        'its digest is not recorded, only that of the bytes that the repository serves now',
        'Add recomputed to gate.record-levels, or lock it with a digest that the repository records',
    ],
    exists: [
        'the repository has it, but the lockfile has no digest to compare',
        'Add exists to gate.record-levels, or lock it with a digest',
    ],
    'not-comparable': [
        'its digest is not that of the file which the repository serves, so it cannot be compared',
        'Add not-comparable to gate.record-levels, where the client of this lockfile records no other',
    ],
};
/**
 * The repository has the version, in a state in which it may be installed, and every digest of the lockfile is one
 * that it records of this very version.
 */
const recordRule = (entry, facts, { recordLevels }) => {
    if (recordLevels === undefined)
        return undefined;
    const comparison = (0,facts_comparison/* compareWithRecord */.bN)(entry, facts);
    if ((0,facts_facts/* isUnknown */.t)(comparison))
        return record_refuse(`the repository's record cannot be had: ${comparison.unknown}`, comparison.remedy);
    if ('level' in comparison)
        return recordLevels.has(comparison.level) ? undefined : record_refuse(...TOO_LITTLE[comparison.level]);
    if ('status' in comparison)
        return record_refuse(...withdrawn(comparison.status));
    if ('missing' in comparison)
        return record_refuse(`the repository has no file ${comparison.missing} of this version`, REVIEW);
    const { locked, others, isServed } = comparison;
    const record = isServed ? 'the bytes that the repository serves have' : 'the repository records';
    return record_refuse(`its ${locked.algorithm} ${record_short(locked)} is not the one that ${record}: ${listed(others)}`, REVIEW);
};
function withdrawn(status) {
    switch (status) {
        case 'absent':
            return [
                'the repository does not have it',
                'Check its name and version; if it is new, wait until the repository shows it, and run again',
            ];
        case 'Unfinished':
            return ['the repository has it as Unfinished', 'Finish its publication, or take another version'];
        default:
            return [
                `the repository has it as ${status}: somebody has withdrawn it`,
                'Take a version that is Published, or ask those who look after the repository why it was withdrawn',
            ];
    }
}
function listed(digests) {
    const shown = digests.slice(0, 3).map(record_short).join(', ');
    if (digests.length === 0)
        return 'none';
    return digests.length > 3 ? `${shown} and ${digests.length - 3} more` : shown;
}
/** As much as tells two digests apart. */
function record_short({ hex }) {
    return `${hex.slice(0, 12)}…`;
}
function record_refuse(message, remedy) {
    return { rule: 'record', message, remedy };
}

;// CONCATENATED MODULE: ./.build/gate/rules/registry.js


/** npm takes addresses over from both, whatever registry it is told to use. */
const ANEW = 'Delete the lockfile and every node_modules';
const AGAIN = {
    npm: `${ANEW}, install`,
    pypi: 'Delete the lockfile and lock again',
};
/**
 * The address of the entry is exactly one of an allowed repository, and of this very package and version. So is that of
 * each of its files: clients take them from there, whatever index the entry names.
 */
const registryRule = (entry, policy, { client }) => {
    const { source, format } = entry;
    if (source.kind === 'registry' &&
        policy.scopes.size === 0 &&
        (0,gate_address/* hasUsualAddress */.RA)(entry, source.address, policy))
        return undefined;
    const objection = source.kind === 'registry'
        ? ((0,gate_address/* objectionToAddress */.dL)(source.address, format, policy, (0,gate_address/* fitsPackage */.Jj)(entry)) ??
            objectionToScope(entry, source.address, policy))
        : undefined;
    const found = objection === undefined ? objectionToFiles(entry, policy) : { message: objection };
    if (found === undefined)
        return undefined;
    const scope = entry.namespace === undefined ? undefined : `@${entry.namespace}`;
    const wanted = (0,repository_url/* describeAddress */.KU)({ ...policy.repositoryOf(format, scope), format });
    const remedy = client === 'npm'
        ? `${ANEW}, run \`codeartifact-gate run -- npm install\`, which installs from the ${wanted}, and commit the new lockfile`
        : `${AGAIN[format] ?? 'Install it'} from the ${wanted} and commit the new lockfile`;
    return { rule: 'registry', ...found, remedy };
};
/** A scope with a repository of its own is served by no other, and that one serves nothing else. */
function objectionToScope({ format, namespace }, address, { scopes, allowed, endpointOverride }) {
    const url = (0,repository_url/* parseRepositoryUrl */.fn)(address, endpointOverride);
    if (format !== 'npm' || 'problem' in url)
        return undefined;
    const isOf = (repository) => (0,repository_url/* isSameRepository */.ve)({ ...repository, format }, url);
    const own = namespace === undefined ? undefined : scopes.get(`@${namespace}`);
    if (own !== undefined && !isOf(own))
        return `it comes from ${(0,repository_url/* describeAddress */.KU)(url)}, and the scope @${namespace} has a repository of its own`;
    const owner = [...scopes].find(([, repository]) => isOf(repository));
    if (own !== undefined || owner === undefined)
        return undefined;
    const isForAll = allowed.filter((one) => (0,repository_url/* isSameRepository */.ve)(one, url)).length > 1;
    return isForAll
        ? undefined
        : `it comes from ${(0,repository_url/* describeAddress */.KU)(url)}, which is for the scope ${owner[0]} alone`;
}
function objectionToFiles(entry, policy) {
    for (const { address, line } of entry.files ?? []) {
        const message = (0,gate_address/* objectionToAddress */.dL)(address, entry.format, policy, (path) => (0,gate_address/* fitsPypiFile */.NB)(path, entry));
        if (message !== undefined)
            return { message: `one of its files: ${message}`, line };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/gate/rules/source-kind.js

const IN_WORDS = {
    workspace: 'it is a member of the project',
    link: 'it is a link to a folder',
    path: 'it is a folder of the checkout',
    bundled: 'it comes inside the archive of another package',
    git: 'it comes from a version control system',
    url: 'it comes from an address outside of any repository',
    file: 'it comes from a file',
};
/** Packages come from a repository: what comes from elsewhere was neither scanned nor kept there. */
const sourceKindRule = ({ source, alias }, { sourceKinds }) => {
    const { kind } = source;
    if (kind in IN_WORDS && !sourceKinds.has(kind)) {
        const where = 'address' in source ? `: ${(0,gate_address/* shortened */.vI)(source.address)}` : '';
        return {
            rule: 'source-kind',
            message: `${IN_WORDS[kind]}${where}`,
            remedy: 'Publish it to the repository and depend on the published version',
        };
    }
    // A tag or branch can be moved to other code after the review.
    if (kind === 'git' && !/#(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(source.address)) {
        return {
            rule: 'source-kind',
            message: `it comes from a version control system without a whole commit id: ${(0,gate_address/* shortened */.vI)(source.address)}`,
            remedy: 'Lock it at a commit',
        };
    }
    if (alias !== undefined && !sourceKinds.has('alias')) {
        return {
            rule: 'source-kind',
            message: `it is installed under another name, ${JSON.stringify(alias.slice(0, 200))}`,
            remedy: 'Depend on it by its own name',
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.build/gate/judge.js















/** Adding a rule = adding a file and naming it here. */
const PACKAGE_RULES = [
    registryRule,
    sourceKindRule,
    impliedRule,
    integrity/* integrityRule */.M,
    allow/* allowRule */.i,
    deny/* denyRule */.J,
    nameGrammarRule,
];
const RECORD_RULES = [recordRule, internal/* internalRule */.W, minimum_age/* minimumAgeRule */.s];
function emptyJudgement() {
    return { findings: [], excepted: [], used: new Set(), expired: new Set() };
}
/** All that can be told of one lockfile without asking anybody. Pure; adds to `into`, neither merged nor sorted. */
function judgeLockfile(lockfile, file, policy, context, now, into = emptyJudgement()) {
    for (const { key, ...problem } of lockfile.problems) {
        if (context.isConstraint && problem.rule === 'unpinned')
            continue;
        into.findings.push({ ...problem, file, occurrences: 1, ...(key === undefined ? {} : { package: key }) });
    }
    for (const finding of judgeIndexes(lockfile, file, policy, context))
        into.findings.push(finding);
    for (const entry of lockfile.packages) {
        for (const rule of PACKAGE_RULES) {
            const objection = rule(entry, policy, context);
            if (objection !== undefined)
                record(objection, entry, file, policy, now, into);
        }
    }
    return into;
}
/** What the repository says against the entries of one lockfile. Pure; adds to `into`. */
function judgeRecord(entries, file, factsOf, policy, now, into) {
    for (const entry of entries) {
        for (const rule of RECORD_RULES) {
            const objection = rule(entry, factsOf(entry), policy, now);
            if (objection !== undefined)
                record(objection, entry, file, policy, now, into);
        }
    }
}
function record({ isAboutFile, line, ...said }, entry, file, policy, now, into) {
    const subject = isAboutFile === true ? {} : { package: (0,gate_address/* packageLabel */.lL)(entry, entry.version) };
    const finding = { ...said, ...subject, file, line: line ?? entry.line, occurrences: 1 };
    const exceptions = policy.exceptions.filter(({ rule, pattern }) => rule === said.rule && pattern !== undefined && (0,patterns/* matchesPattern */.M)(pattern, entry, entry.version, 'allow'));
    settle(finding, exceptions, now, into);
}
/** What is wrong with the configuration of package clients; adds to `into`. */
function judgeConfig(findings, policy, now, into) {
    for (const { valueDigest, ...finding } of findings) {
        const exceptions = policy.exceptions.filter(({ setting }) => setting?.file === finding.file &&
            setting.key === finding.package &&
            setting.valueDigest === valueDigest);
        settle(finding, exceptions, now, into);
    }
}
/** @param exceptions that are about the finding, expired ones among them */
function settle(finding, exceptions, now, into) {
    for (const exception of exceptions)
        into.used.add(exception);
    const valid = exceptions.find((exception) => !(0,gate_exceptions/* isExpired */._d)(exception, now));
    if (valid === undefined) {
        into.findings.push(finding);
        for (const exception of exceptions)
            into.expired.add(exception);
    }
    else {
        into.excepted.push({ finding, reason: valid.reason, expires: valid.expires });
    }
}
function judgeIndexes({ indexes }, file, policy, { client }) {
    return indexes.flatMap(({ address, format, line }) => {
        const message = (0,gate_address/* objectionToAddress */.dL)(address, format, policy, gate_address/* isPypiIndex */.J5);
        if (message === undefined)
            return [];
        const index = `${(0,repository_url/* repositoryEndpoint */.y6)({ ...policy.repositoryOf(format), format }, policy.endpointOverride)}simple/`;
        const instead = client === 'pip'
            ? `Name ${index} instead, or none where pip is among the clients: \`pip-compile --no-emit-index-url\` writes none`
            : `Name ${index} as the only source and lock again`;
        const remedy = (0,lockfiles_text/* withoutUserInfo */.sl)(address) === address ? instead : `${instead}; revoke what stood there`;
        return [
            { rule: 'registry', file, line, message: `the index of this file: ${message}`, remedy, occurrences: 1 },
        ];
    });
}


/***/ }),

/***/ 35099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ matchesPattern),
  E: () => (/* binding */ parsePattern)
});

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/config/glob.js
var config_glob = __webpack_require__(27659);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/gate/ranges/interval.js
/**
 * Reads `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas: the notation of Maven and NuGet.
 *
 * @returns undefined for anything else, and for an interval that ends before it starts
 */
function readIntervals(text, isVersion, compare) {
    const intervals = [];
    let rest = text;
    while (rest !== '') {
        const found = /^(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?:,(?=[[(])|$)/.exec(rest);
        const interval = found?.groups === undefined ? undefined : readInterval(found.groups, isVersion, compare);
        if (found === null || interval === undefined)
            return undefined;
        intervals.push(interval);
        rest = rest.slice(found[0].length);
    }
    return intervals.length === 0 ? undefined : intervals;
}
function readInterval({ open, body, close }, isVersion, compare) {
    const [lower, upper, ...more] = body.split(',').map((part) => part.trim());
    if (more.length > 0 || [lower, upper].some((part) => part !== undefined && part !== '' && !isVersion(part)))
        return undefined;
    if (upper === undefined)
        return open === '[' && close === ']' && lower !== '' ? exactly(lower) : undefined;
    if (lower === '' && upper === '')
        return undefined;
    if (lower !== '' && upper !== '' && compare(lower, upper) > 0)
        return undefined;
    return {
        lower: lower === '' ? undefined : { version: lower, inclusive: open === '[' },
        upper: upper === '' ? undefined : { version: upper, inclusive: close === ']' },
    };
}
function exactly(version) {
    return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}
function isInside(version, { lower, upper }, compare) {
    const aboveLower = lower === undefined ? 1 : compare(version, lower.version);
    const belowUpper = upper === undefined ? -1 : compare(version, upper.version);
    return ((aboveLower > 0 || (aboveLower === 0 && lower.inclusive)) &&
        (belowUpper < 0 || (belowUpper === 0 && upper.inclusive)));
}

;// CONCATENATED MODULE: ./.build/gate/ranges/maven-version.js
/** From early to late; `''` is the release itself. @see Maven's `ComparableVersion` (3.8) */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { ga: '', final: '', release: '', cr: 'rc' };
const LETTERS = { a: 'alpha', b: 'beta', m: 'milestone' };
/**
 * Orders versions as Maven does. Total: any text is a version.
 * @param a at most a few hundred characters: each hyphen costs a level of recursion
 */
function compareMavenVersions(a, b) {
    return compareItems(parseVersion(a), parseVersion(b));
}
function parseVersion(version) {
    const root = [];
    const lists = [root];
    const nest = () => {
        const list = [];
        lists.at(-1).push(list);
        lists.push(list);
    };
    // `.rc1` counts as `-rc1`.
    const nestQualifier = () => {
        if (lists.at(-1).length > 0)
            nest();
    };
    const text = version.toLowerCase();
    let start = 0;
    let isNumber = false;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        const isDigit = character >= '0' && character <= '9';
        if (character === '.' || character === '-') {
            lists.at(-1).push(at === start ? 0n : readItem(text.slice(start, at), isNumber, false));
            start = at + 1;
            if (character === '-')
                nest();
        }
        else {
            if (isDigit !== isNumber && at > start) {
                if (!isNumber)
                    nestQualifier();
                lists.at(-1).push(readItem(text.slice(start, at), isNumber, isDigit));
                start = at;
                nest();
            }
            isNumber = isDigit;
        }
    }
    if (start < text.length && !isNumber)
        nestQualifier();
    if (start < text.length)
        lists.at(-1).push(readItem(text.slice(start), isNumber, false));
    for (const list of lists.toReversed())
        dropTrailingZeros(list);
    return root;
}
function readItem(text, isNumber, digitFollows) {
    if (isNumber)
        return BigInt(text);
    const word = digitFollows && Object.hasOwn(LETTERS, text) ? LETTERS[text] : text;
    return Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
}
/** `1.0.0` is `1`; lists after a hyphen are looked past. */
function dropTrailingZeros(list) {
    for (let at = list.length - 1; at >= 0; at--) {
        const item = list[at];
        if (item === 0n || item === '' || (Array.isArray(item) && item.length === 0))
            list.splice(at, 1);
        else if (!Array.isArray(item))
            break;
    }
}
function compareItems(a, b) {
    if (a === undefined)
        return b === undefined ? 0 : -compareItems(b, undefined);
    if (Array.isArray(a))
        return compareList(a, b);
    if (typeof a === 'bigint') {
        if (b === undefined)
            return a === 0n ? 0 : 1;
        return typeof b === 'bigint' ? compare(a, b) : 1;
    }
    if (b === undefined)
        return compare(rank(a), rank(''));
    return typeof b === 'string' ? compare(rank(a), rank(b)) : -1;
}
function compareList(a, b) {
    if (typeof b === 'bigint')
        return -1;
    if (typeof b === 'string')
        return 1;
    const length = Math.max(a.length, b?.length ?? 0);
    for (let at = 0; at < length; at++) {
        const order = compareItems(a[at], b?.[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Known qualifiers by their place, unknown ones after them by the alphabet. */
function rank(qualifier) {
    const place = QUALIFIERS.indexOf(qualifier);
    return place === -1 ? `${QUALIFIERS.length}-${qualifier}` : String(place);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/gate/ranges/maven-range.js


const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,255}$/;
/**
 * Maven's version ranges: `[1.0,2.0)`, `(,1.0]`, `[1.0]`, several parted by commas. A bare version is that version
 * alone: a policy has no soft requirements. @see Maven POM reference, "Dependency Version Requirement Specification"
 */
function mavenRange(text) {
    const intervals = VERSION.test(text)
        ? [exactly(text)]
        : readIntervals(text, (version) => VERSION.test(version), compareMavenVersions);
    if (intervals === undefined)
        return undefined;
    return {
        contains: (version, purpose) => {
            if (!VERSION.test(version))
                return purpose === 'deny';
            return intervals.some((interval) => isInside(version, interval, compareMavenVersions));
        },
    };
}

;// CONCATENATED MODULE: ./.build/gate/ranges/nuget-range.js

const nuget_range_VERSION = /^(?<numbers>[0-9]{1,9}(?:\.[0-9]{1,9}){0,3})(?:-(?<label>[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * NuGet's interval notation: `[1.0,2.0)`, `(,1.0]`, `[1.0]`. A bare version, which means "or any newer one" to NuGet
 * and that version alone to most readers, is no range here.
 * @see NuGet documentation, "Version ranges"
 */
function nugetRange(text) {
    const intervals = readIntervals(text, (version) => nuget_range_VERSION.test(version), compareNugetVersions);
    if (intervals === undefined)
        return undefined;
    const namesPreRelease = intervals
        .flatMap(({ lower, upper }) => [lower, upper])
        .some((bound) => bound !== undefined && labelOf(bound.version) !== undefined);
    return {
        contains: (version, purpose) => {
            if (!nuget_range_VERSION.test(version))
                return purpose === 'deny';
            if (purpose === 'allow' && labelOf(version) !== undefined && !namesPreRelease)
                return false;
            return intervals.some((interval) => isInside(version, interval, compareNugetVersions));
        },
    };
}
/** Semantic versions with a fourth number, their labels compared without regard to case. */
function compareNugetVersions(a, b) {
    const [ours, theirs] = [numbersOf(a), numbersOf(b)];
    for (let at = 0; at < 4; at++) {
        const order = (ours[at] ?? 0) - (theirs[at] ?? 0);
        if (order !== 0)
            return order;
    }
    return compareLabels(labelOf(a), labelOf(b));
}
function numbersOf(version) {
    return nuget_range_VERSION.exec(version).groups.numbers.split('.').map(Number);
}
function labelOf(version) {
    return nuget_range_VERSION.exec(version).groups.label?.toLowerCase();
}
/** A release is newer than what leads to it. */
function compareLabels(a, b) {
    if (a === undefined || b === undefined)
        return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    const [ours, theirs] = [a.split('.'), b.split('.')];
    for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
        const order = compareIdentifiers(ours[at], theirs[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers before words, fewer before more. */
function compareIdentifiers(a, b) {
    if (a === undefined || b === undefined)
        return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
    const areNumbers = [a, b].map((text) => /^[0-9]+$/.test(text));
    if (areNumbers[0] !== areNumbers[1])
        return areNumbers[0] ? -1 : 1;
    const [left, right] = areNumbers[0] ? [BigInt(a), BigInt(b)] : [a, b];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/gate/ranges/pypi-range.js
var pypi_range = __webpack_require__(75111);
;// CONCATENATED MODULE: ./.build/gate/ranges/ruby-range.js
const ruby_range_VERSION = /^[0-9]+(?:\.[0-9A-Za-z]+){0,20}$/;
const REQUIREMENT = /^(?:(?<operator>=|!=|>=|<=|~>|>|<)\s*)?(?<version>[0-9A-Za-z.]{1,200})$/;
/**
 * Requirements of RubyGems, parted by commas: `~> 1.2`, `>= 1.0, < 3`. A bare version is that version alone, for any
 * platform.
 * @see RubyGems guides, "Patterns"; the order is that of `Gem::Version`
 */
function rubyRange(requirement) {
    const requirements = [];
    for (const part of requirement.split(',')) {
        const { operator, version } = REQUIREMENT.exec(part.trim())?.groups ?? {};
        if (version === undefined || !ruby_range_VERSION.test(version))
            return undefined;
        requirements.push({ operator: operator ?? '=', version: segmentsOf(version) });
    }
    const namesPreRelease = requirements.some(({ version }) => isPreRelease(version));
    return {
        contains: (text, purpose) => {
            const candidate = text.split('-', 1)[0];
            if (!ruby_range_VERSION.test(candidate))
                return purpose === 'deny';
            const version = segmentsOf(candidate);
            if (purpose === 'allow' && isPreRelease(version) && !namesPreRelease)
                return false;
            return requirements.every((requirement) => satisfies(version, requirement));
        },
    };
}
function satisfies(version, { operator, version: wanted }) {
    const order = compareSegments(version, wanted);
    switch (operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return order > 0;
        case '<':
            return order < 0;
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        default:
            return order >= 0 && compareSegments(releaseOf(version), successorOf(wanted)) < 0;
    }
}
/** `1.0.b2` is 1, 0, b, 2. */
function segmentsOf(version) {
    return version
        .match(/[0-9]+|[A-Za-z]+/g)
        .map((segment) => (/^[0-9]/.test(segment) ? BigInt(segment) : segment));
}
/** Without the zeros at the end of the release, and at the end of what follows it. */
function canonical(version) {
    const release = releaseOf(version);
    return [release, version.slice(release.length)].flatMap((part) => part.slice(0, part.findLastIndex((segment) => segment !== 0n) + 1));
}
function isPreRelease(version) {
    return version.some((segment) => typeof segment === 'string');
}
function releaseOf(version) {
    const end = version.findIndex((segment) => typeof segment === 'string');
    return (end === -1 ? version : version.slice(0, end));
}
/** The first version that `~>` leaves out: `1.2.3` becomes `1.3`, `1` becomes `2`. */
function successorOf(version) {
    const release = releaseOf(version);
    const kept = release.length > 1 ? release.slice(0, -1) : release;
    return [...kept.slice(0, -1), kept.at(-1) + 1n];
}
/** Missing segments are zero, and words come before numbers. */
function compareSegments(a, b) {
    const [ours, theirs] = [canonical(a), canonical(b)];
    for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
        const [left, right] = [ours[at] ?? 0n, theirs[at] ?? 0n];
        if (left === right)
            continue;
        if (typeof left !== typeof right)
            return typeof left === 'string' ? -1 : 1;
        return left < right ? -1 : 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./.build/gate/ranges/semver-range.js
var semver_range = __webpack_require__(98627);
;// CONCATENATED MODULE: ./.build/gate/ranges/version-range.js





/** @returns undefined where `text` is no range in the grammar of the format's ecosystem */
function parseRange(format, text) {
    switch (format) {
        case 'npm':
        case 'swift':
            return (0,semver_range/* npmRange */.p)(text);
        case 'cargo':
            return (0,semver_range/* cargoRange */.E)(text);
        case 'pypi':
            return (0,pypi_range/* pypiRange */.C)(text);
        case 'maven':
            return mavenRange(text);
        case 'nuget':
            return nugetRange(text);
        case 'ruby':
            return rubyRange(text);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/gate/patterns.js




/** What names may be made of, and the star. Nothing that looks like another pattern language. */
const NAME_GLOB = /^[A-Za-z0-9._~!'()*-]+$/;
/**
 * Reads a pattern of the policy.
 *
 * A `*` stands for any characters inside one part of a name: an npm or Swift scope or name, a Maven group or artifact.
 * It never reaches across `/` or `:`, and a pattern matches whole names only. `npm:*` is every npm package, scoped or not.
 *
 * @param setting the key it stands under, for the message
 * @throws GateError 'input' for anything malformed
 */
function parsePattern(text, setting) {
    const colon = text.indexOf(':');
    const format = text.slice(0, Math.max(colon, 0));
    if (!(0,formats/* isFormat */.s2)(format))
        throw malformed(text, setting, `it does not start with a package format (${formats/* FORMATS */.hR.join(', ')})`);
    const body = text.slice(colon + 1);
    // An npm scope starts with the same character that starts a range.
    const at = body.indexOf('@', 1);
    const name = at === -1 ? body : body.slice(0, at);
    const parts = name === '*' ? undefined : nameParts(format, name);
    if (parts !== undefined && !parts.every((part) => NAME_GLOB.test(part))) {
        throw malformed(text, setting, `"${name}" is not the name of a ${format} package, in which * stands for any characters`);
    }
    if (at === -1)
        return { text, format, parts, range: undefined };
    const range = parseRange(format, body.slice(at + 1));
    if (range === undefined)
        throw malformed(text, setting, `"${body.slice(at + 1)}" is not a version range of ${format}`);
    return { text, format, parts, range };
}
/** Whether the pattern is about this package. A package without a version matches no range that allows, and any that denies. */
function matchesPattern(pattern, name, version, purpose) {
    if (pattern.format !== name.format || !matchesName(pattern, name))
        return false;
    if (pattern.range === undefined)
        return true;
    return version === undefined ? purpose === 'deny' : pattern.range.contains(version, purpose);
}
function matchesName({ parts }, name) {
    if (parts === undefined)
        return true;
    const actual = name.namespace === undefined ? [name.name] : [name.namespace, name.name];
    return parts.length === actual.length && parts.every((glob, index) => (0,config_glob/* matchesGlob */.k)(glob, actual[index]));
}
function nameParts(format, name) {
    switch (format) {
        case 'npm': {
            if (!name.startsWith('@'))
                return [name];
            const parts = name.slice(1).split('/');
            return parts.length === 2 ? parts : [''];
        }
        case 'maven': {
            const parts = name.split(':');
            return parts.length === 2 ? parts : [''];
        }
        case 'pypi':
            return [(0,formats/* normalisePypiName */.SJ)(name)];
        case 'nuget':
            return [name.toLowerCase()];
        case 'swift': {
            // Clients write scope.name, CodeArtifact scope/name. Neither scope nor name holds a dot.
            const parts = name.toLowerCase().split(/[/.]/);
            return parts.length <= 2 ? parts : [''];
        }
        default:
            return [name];
    }
}
function malformed(text, setting, cause) {
    return new errors/* GateError */.ue('input', {
        doing: `read the pattern ${JSON.stringify(text)} of ${setting}`,
        cause,
        remedy: 'Write <format>:<name glob>[@<version range>], such as npm:@acme/*, pypi:requests@>=2.31 or maven:org.slf4j:*',
    });
}


/***/ }),

/***/ 24740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Vt: () => (/* binding */ isBound),
/* harmony export */   XU: () => (/* binding */ isAllowedRepository),
/* harmony export */   yj: () => (/* binding */ needsRepository)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60244);
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9214);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28484);
/* harmony import */ var _config_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72171);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89980);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35099);







/** @throws GateError 'input' for a pattern or a registry that is malformed */
function readPolicy(settings, endpointOverride) {
    const { gate } = settings;
    const registries = gate.registries.map((text) => readRegistry(text, endpointOverride));
    const ofClients = _aws_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .FORMATS */ .hR.flatMap((format) => (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .installRepositories */ .od)(settings, format).map((repository) => ({ ...repository, format })));
    const allowed = [...ofClients, ...registries];
    const byFormat = Map.groupBy(allowed, ({ format }) => format);
    const scopes = new Map((0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherTargets */ .n$)(settings, 'npm').map(({ key, install }) => [key, install]));
    return {
        repositoryOf: (format, scope) => (format === 'npm' && scope !== undefined ? scopes.get(scope) : undefined) ??
            (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .mainTarget */ .v9)(settings, format).install,
        scopes,
        allowed,
        registries,
        endpointOverride,
        endpoints: new Map([...byFormat].map(([format, addresses]) => [
            format,
            addresses.map((address) => (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryEndpoint */ .y6)(address, endpointOverride)),
        ])),
        exclude: gate.exclude,
        weakestDigest: gate.integrity,
        allow: gate.allow?.map((text) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePattern */ .E)(text, 'gate.allow')),
        deny: gate.deny.map((text) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePattern */ .E)(text, 'gate.deny')),
        sourceKinds: new Set(gate['source-kinds']),
        internal: gate.internal.map((text) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePattern */ .E)(text, 'gate.internal')),
        minimumAge: gate['minimum-age'] === undefined ? undefined : milliseconds(gate['minimum-age']),
        recordLevels: gate.verify === 'off' ? undefined : new Set(gate['record-levels']),
        exceptions: (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_4__/* .readExceptions */ .rY)(gate.exceptions),
        clients: (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .clientNames */ .Y6)(settings),
    };
}
/** Whether a rule of this policy asks the repository: then a check needs credentials and the network. */
function needsRepository({ recordLevels, minimumAge, internal }) {
    return recordLevels !== undefined || minimumAge !== undefined || internal.length > 0;
}
/** `72h`, `3d`: the setting's schema admits nothing else. */
function milliseconds(age) {
    return Number.parseInt(age, 10) * (age.endsWith('d') ? 24 : 1) * 60 * 60 * 1000;
}
function readRegistry(text, endpointOverride) {
    const url = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepositoryUrl */ .fn)(text, endpointOverride);
    const problem = 'problem' in url
        ? url.problem
        : url.path.length > 0
            ? 'its path goes on after the repository'
            : undefined;
    if (problem !== undefined || 'problem' in url) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: `read ${JSON.stringify(text)} of gate.registries`,
            cause: problem,
            remedy: 'Write the whole address of a CodeArtifact repository for one format, as get-repository-endpoint gives it',
        });
    }
    return url;
}
function isAllowedRepository(address, format, policy) {
    return policy.allowed.some((allowed) => allowed.format === format && (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(allowed, address));
}
/** Whether `login` configures this client, so that what a lockfile leaves open comes from the repository. */
function isBound(client, policy) {
    return policy.clients === undefined || policy.clients.includes(client);
}


/***/ }),

/***/ 75111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pypiRange)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);

/**
 * Version specifiers of PEP 440. The library reads and orders versions; its own specifiers leave out the zero
 * padding of prefixes and pre-releases below a pre-release, so the operators stand here.
 */
function pypiRange(text) {
    const specifiers = [];
    for (const part of text.split(',')) {
        const specifier = readSpecifier(part.trim());
        if (specifier === undefined)
            return undefined;
        specifiers.push(specifier);
    }
    const namesPreRelease = specifiers.some(({ version }) => version.is_prerelease);
    return {
        contains: (candidate, purpose) => {
            const version = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(candidate);
            if (version === null)
                return purpose === 'deny';
            if (purpose === 'allow' && version.is_prerelease && !namesPreRelease)
                return false;
            return specifiers.every((specifier) => satisfies(candidate, version, specifier));
        },
    };
}
function readSpecifier(text) {
    const found = /^(?<operator>===|~=|==|!=|<=|>=|<|>)\s*(?<text>[^\s*]+?)(?<prefix>\.\*)?$/.exec(text)?.groups;
    const version = found === undefined ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(found.text);
    if (found === undefined || version === null)
        return undefined;
    const operator = found.operator;
    const isPrefix = found.prefix !== undefined;
    const isFinal = !version.is_prerelease && !version.is_postrelease && version.local === null;
    if (isPrefix && !(isFinal && (operator === '==' || operator === '!=')))
        return undefined;
    if (operator === '~=' && version.release.length < 2)
        return undefined;
    if (version.local !== null && !['==', '!=', '==='].includes(operator))
        return undefined;
    return { operator, text: found.text, version, isPrefix };
}
function satisfies(candidate, version, { operator, text, version: wanted, isPrefix }) {
    const order = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(wanted.local === null ? publicPart(candidate) : candidate, text);
    const isSameBase = version.epoch === wanted.epoch && startsWith(version.release, wanted.release, true);
    switch (operator) {
        case '===':
            return candidate.toLowerCase() === text.toLowerCase();
        case '==':
            return isPrefix ? hasPrefix(version, wanted, wanted.release.length) : order === 0;
        case '!=':
            return isPrefix ? !hasPrefix(version, wanted, wanted.release.length) : order !== 0;
        case '~=':
            return order >= 0 && hasPrefix(version, wanted, wanted.release.length - 1);
        case '<=':
            return order <= 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0 && !(isSameBase && version.is_prerelease && !wanted.is_prerelease);
        default:
            return order > 0 && !(isSameBase && version.is_postrelease && !wanted.is_postrelease);
    }
}
function hasPrefix(version, wanted, length) {
    return (version.epoch === wanted.epoch && startsWith(version.release, wanted.release.slice(0, length), false));
}
/** Compares releases segment by segment; missing segments are zero. */
function startsWith(release, prefix, whole) {
    const length = whole ? Math.max(release.length, prefix.length) : prefix.length;
    for (let at = 0; at < length; at++)
        if ((release[at] ?? 0) !== (prefix[at] ?? 0))
            return false;
    return true;
}
function publicPart(version) {
    return version.split('+', 1)[0];
}


/***/ }),

/***/ 98627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cargoRange),
/* harmony export */   p: () => (/* binding */ npmRange)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** npm's grammar. @see npm documentation, "semver" */
function npmRange(text) {
    if (text.trim() === '')
        return undefined;
    let plain;
    let withPreReleases;
    try {
        plain = new semver__WEBPACK_IMPORTED_MODULE_0__.Range(text);
        withPreReleases = new semver__WEBPACK_IMPORTED_MODULE_0__.Range(text, { includePrerelease: true });
    }
    catch {
        return undefined;
    }
    return {
        contains: (version, purpose) => {
            const parsed = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(version);
            if (parsed === null)
                return purpose === 'deny';
            return (purpose === 'deny' ? withPreReleases : plain).test(parsed);
        },
    };
}
const CARGO_COMPARATOR = /^(?<operator>[<>]=?|[=~^])?\s*(?<version>\*|[0-9]+(?:\.(?:[0-9]+|\*)){0,2}(?:[-+][0-9A-Za-z.+-]+)?)$/;
/** cargo's grammar: comparators parted by commas, a bare version is a caret requirement. @see Cargo book, "Specifying Dependencies" */
function cargoRange(text) {
    const comparators = [];
    for (const part of text.split(',')) {
        const { operator, version } = CARGO_COMPARATOR.exec(part.trim())?.groups ?? {};
        if (version === undefined)
            return undefined;
        if (version.includes('*') && operator !== undefined)
            return undefined;
        comparators.push(`${operator ?? (version.includes('*') ? '' : '^')}${version}`);
    }
    return npmRange(comparators.join(' '));
}


/***/ }),

/***/ 86141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ allowRule)
/* harmony export */ });
/* harmony import */ var _lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73984);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35099);



/** With a list of allowed packages, a package that no pattern is about is refused. An empty list allows nothing. */
const allowRule = (entry, { allow }, { isConstraint }) => {
    if (allow === undefined || (0,_lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCheckout */ ._8)(entry.source) || isConstraint)
        return undefined;
    if (allow.some((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(pattern, entry, entry.version, 'allow')))
        return undefined;
    return {
        rule: 'allow',
        message: 'no pattern of gate.allow matches it',
        remedy: `Remove it, or add ${(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .packageLabel */ .lL)(entry, entry.version)} to gate.allow after a review`,
    };
};


/***/ }),

/***/ 77372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ denyRule)
/* harmony export */ });
/* harmony import */ var _lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83692);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35099);


/** A package on the list of denied packages is refused, wherever it comes from and whatever else allows it. */
const denyRule = (entry, { deny }, { isConstraint }) => {
    if ((0,_lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCheckout */ ._8)(entry.source) || isConstraint)
        return undefined;
    const pattern = deny.find((candidate) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)(candidate, entry, entry.version, 'deny'));
    if (pattern === undefined)
        return undefined;
    return {
        rule: 'deny',
        message: `it is denied by ${pattern.text}`,
        remedy: 'Remove it, or take a version outside of that pattern',
    };
};


/***/ }),

/***/ 77827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ integrityRule),
/* harmony export */   y: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73984);


/** Where a missing digest is no fault of one entry: what to say of it, and what to do. */
const WITHOUT_DIGEST = {
    npm: {
        message: 'it has no digest',
        // npm takes what is installed over into a new lockfile, where it lost address and digest.
        remedy: 'Delete the lockfile and every node_modules, in workspaces too, install again from the repository and commit the new lockfile',
    },
    pip: {
        message: 'it has no digest',
        remedy: 'Pin it with its --hash, for example by `codeartifact-gate run -- pip-compile --generate-hashes --no-emit-index-url`',
    },
    maven: {
        message: 'it has no digest',
        remedy: 'Generate the lockfile again with -DchecksumMode=local and commit it',
    },
    gradle: {
        message: 'gradle/verification-metadata.xml has no digest of it',
        remedy: 'Run `gradle --write-verification-metadata sha256 build` behind a login and commit gradle/verification-metadata.xml',
    },
    bundler: {
        message: 'it has no digest',
        remedy: 'Run `bundle lock --add-checksums` with Bundler 2.6 or newer and commit the new lockfile',
    },
};
const ALGORITHMS = Object.keys(_lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4);
/**
 * Every entry that is fetched as an archive has a digest that is strong enough, and only one.
 *
 * Clients take the strongest algorithm among several and accept any digest of it, so two of those are two archives.
 * pip differs: it lists one digest for each file of a release and accepts any of them, so each has to be strong.
 */
const integrityRule = (entry, policy, { client, isConstraint }) => {
    const { source, integrity, format } = entry;
    if ((0,_lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCheckout */ ._8)(source) || source.kind === 'bundled' || source.kind === 'git' || isConstraint)
        return undefined;
    if (integrity.malformed.length > 0)
        return refuse(`its digest ${JSON.stringify(integrity.malformed[0].slice(0, 100))} is malformed`);
    if (integrity.isNeverRecorded === true) {
        // Then the rule `record` holds it: the repository has to know the version.
        if (policy.recordLevels?.has('exists') === true)
            return undefined;
        return refuse('its client records no digest of it', 'Set gate.verify to repository and add exists to gate.record-levels, so that the repository has to know the version');
    }
    if (integrity.digests.length === 0) {
        const { message, remedy } = WITHOUT_DIGEST[client] ?? { message: 'it has no digest' };
        return refuse(message, remedy);
    }
    if (integrity.undigested !== undefined)
        return refuse(`its file ${(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(integrity.undigested[0])} has no digest`);
    const counted = format === 'pypi' ? integrity.digests : strongest(integrity.digests);
    const weakest = counted.reduce((a, b) => (strength(a) <= strength(b) ? a : b));
    if (strength(weakest) < ALGORITHMS.indexOf(policy.weakestDigest)) {
        return refuse(`its digest is ${weakest.algorithm}, weaker than ${policy.weakestDigest}`);
    }
    return disagrees(entry, counted)
        ? refuse(`it has two different digests of ${weakest.algorithm}: either archive would be accepted`)
        : undefined;
};
function strongest(digests) {
    if (digests.length === 1)
        return digests;
    const best = Math.max(...digests.map(strength));
    return digests.filter((digest) => strength(digest) === best);
}
function disagrees({ format }, counted) {
    return format !== 'pypi' && counted.length > 1 && counted.some(({ hex }) => hex !== counted[0].hex);
}
function strength({ algorithm }) {
    return ALGORITHMS.indexOf(algorithm);
}
function refuse(message, remedy = 'Install it again from the repository and commit the new lockfile') {
    return { rule: 'integrity', message, remedy };
}


/***/ }),

/***/ 15351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalRule)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20063);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35099);


/**
 * The company's own packages were published to the repository, and nothing else was: a name of one's own that comes
 * from a public store was taken by a stranger, and a public name that was published here is not what it is elsewhere.
 */
const internalRule = (entry, { origin, status }, { internal }) => {
    if (internal.length === 0)
        return undefined;
    const isOwn = internal.some((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, entry, entry.version, 'deny'));
    const fact = origin ?? ((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(status) ? status : NOT_HELD);
    if ((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(fact))
        return refuse(`it cannot be known where it was published first: ${fact.unknown}`, fact.remedy);
    if (isOwn && fact !== 'INTERNAL') {
        return refuse(fact === 'EXTERNAL'
            ? 'it is named like a package of your own, but comes from a public store'
            : 'it is named like a package of your own, but the repository does not know where it was published first', 'Do not install it: block upstream versions of the package in its origin controls, and lock the version that was published to the repository');
    }
    if (!isOwn && fact === 'INTERNAL') {
        return refuse('it is no package of your own by its name, but was published to the repository', 'Find out who published it; if it belongs there, add its name to gate.internal');
    }
    return undefined;
};
const NOT_HELD = { unknown: 'the repository does not have it', remedy: 'Check its name and version' };
function refuse(message, remedy) {
    return { rule: 'internal', message, remedy };
}


/***/ }),

/***/ 19026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ minimumAgeRule)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20063);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35099);


const NOT_HELD = {
    unknown: 'the repository does not show it',
    remedy: 'Check its name and version, or take another version',
};
/**
 * A version was published long enough ago for others to have noticed what is wrong with it. Nothing is taken for old
 * because its age is not known. The company's own packages may be new: they were published by itself.
 */
const minimumAgeRule = (entry, facts, { minimumAge, internal, recordLevels }, now) => {
    const { published, status, origin } = facts;
    if (minimumAge === undefined)
        return undefined;
    // Of what is not there, or was withdrawn, the record rule speaks.
    if (recordLevels !== undefined && !(0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(status) && status !== 'Published')
        return undefined;
    const isOwn = internal.some((pattern) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, entry, entry.version, 'deny'));
    if (isOwn && origin === 'INTERNAL')
        return undefined;
    const known = published ?? ((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(status) ? status : NOT_HELD);
    if ((0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknown */ .t)(known))
        return refuse(`its age cannot be known: ${known.unknown}`, known.remedy);
    return objectionTo(known, minimumAge, now);
};
function objectionTo({ at, source }, minimumAge, now) {
    const age = now.getTime() - at.getTime();
    if (age < 0) {
        return refuse(`its age cannot be known: ${source} says that it was published in the future, ${at.toISOString()}`, 'Check the clock of this machine, and what the repository says of it');
    }
    if (age >= minimumAge)
        return undefined;
    // Neither its age of now, which would be another finding in a minute, nor a remedy for each version alone.
    const from = inSeconds(at.getTime() + minimumAge);
    return refuse(`it was published on ${inSeconds(at.getTime())}, as ${source} says, and gate.minimum-age lets it pass from ${from} on`, 'Lock an older version, wait until then, or except it from minimum-age with a reason');
}
/** The next whole second. @param time epoch milliseconds */
function inSeconds(time) {
    return new Date(Math.ceil(time / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
function refuse(message, remedy) {
    return { rule: 'minimum-age', message, remedy };
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   W4: () => (/* binding */ parseTomlTable),
/* harmony export */   af: () => (/* binding */ tableAt)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43791);
/* harmony import */ var _lockfiles_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82631);



/**
 * A TOML manifest, or undefined where it is none. Integers are of type bigint, so that they differ from floats.
 * @see TOML 1.0
 */
function parseTomlTable(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: _lockfiles_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr, integersAsBigInt: true });
    }
    catch {
        return undefined;
    }
}
/** The table at `path`; an empty one where there is none. */
function tableAt(table, ...path) {
    let at = table;
    for (const key of path)
        at = (0,_lockfiles_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(at) && Object.hasOwn(at, key) ? at[key] : undefined;
    return (0,_lockfiles_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)(at);
}
/** The texts of a list; none where it is no list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 95941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ cargoLockfile)
});

// UNUSED EXPORTS: parseCargoLock

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/lockfiles/digest.js
var lockfiles_digest = __webpack_require__(38335);
// EXTERNAL MODULE: ./.build/lockfiles/limits.js
var limits = __webpack_require__(43791);
// EXTERNAL MODULE: ./.build/lockfiles/locked-package.js
var locked_package = __webpack_require__(83692);
;// CONCATENATED MODULE: ./.build/lockfiles/public-cargo-index.js

/**
 * SHA-256 of the one `source` that cargo writes for crates of the public registry, whichever protocol it speaks and
 * whichever source replaces it. Matched by its digest, so that it is matched whole and no public host is named here.
 * @see cargo's `CRATES_IO_INDEX`
 */
const PUBLIC_INDEX_SHA256 = 'c19b7c6f923b580ac259164a89f2577984ad5ab09ee9d583b888f934adbbe8d0';
/** Whether a `source` of Cargo.lock is the public registry as cargo writes it. */
function isPublicCargoIndex(source) {
    return (0,lockfiles_digest/* sha256 */.sc)(source) === PUBLIC_INDEX_SHA256;
}

// EXTERNAL MODULE: ./.build/lockfiles/toml.js
var toml = __webpack_require__(82631);
;// CONCATENATED MODULE: ./.build/lockfiles/cargo.js







const UPGRADE = 'Run `cargo generate-lockfile` with cargo 1.78 or newer';
/**
 * `Cargo.lock`, versions 1 to 4. The first two name no version; the first has its digests in `[metadata]`, the others
 * in each package. @see cargo's `core/resolver/encode.rs`
 */
const cargoLockfile = {
    name: 'Cargo.lock',
    client: 'cargo',
    matches: (path) => external_node_path_.posix.basename(path) === 'Cargo.lock',
    parse: parseCargoLock,
};
function parseCargoLock(text) {
    const lockfile = (0,toml/* readTomlLockfile */.um)(text, 'package');
    if ('problems' in lockfile)
        return lockfile;
    const { version } = lockfile.document;
    if (version !== undefined && version !== 3 && version !== 4)
        return (0,locked_package/* unreadable */.O$)('its version is not known', lockfile.lineOf(/^version[ \t]*=/m), UPGRADE);
    const listed = version === undefined ? new ListedDigests(lockfile) : undefined;
    const { packages, problems, skipped } = (0,toml/* readEntries */.$2)([...(listed === undefined ? [] : rootOf(lockfile)), ...lockfile.entries], (entry) => readEntry(entry, listed));
    const ofFile = [...(listed?.problems() ?? oddTables(lockfile)), ...unusedPatches(lockfile)];
    return { packages, problems: [...problems, ...ofFile], skipped, indexes: [], includes: [] };
}
/** Old versions set the project apart from its packages. */
function rootOf({ document, lineOf }) {
    if (document.root === undefined)
        return [];
    const line = lineOf(/^[ \t]*\[root\]/m);
    return [{ table: (0,toml/* tableOf */.c_)(document.root), line, lineOf: () => line }];
}
function oddTables({ document, lineOf }) {
    const problems = [];
    const report = (key, pattern, message) => {
        problems.push({ rule: 'split-view', line: lineOf(pattern), key, message, remedy: limits/* REGENERATE */.dF });
    };
    if (document.metadata !== undefined) {
        report('metadata', /^[ \t]*\[metadata\]/m, 'this version keeps digests in its packages, but the file has a second list of them');
    }
    if (document.root !== undefined)
        report('root', /^[ \t]*\[root\]/m, 'this version has no [root] package, but the file does');
    return problems;
}
function unusedPatches({ document, lineOf }) {
    const { unused } = (0,toml/* tableOf */.c_)(document.patch);
    if (unused === undefined)
        return [];
    return [
        {
            rule: 'source-kind',
            line: lineOf(/^[ \t]*\[\[[ \t]*patch[ \t]*\.[ \t]*unused[ \t]*\]\]/m),
            key: 'patch.unused',
            message: 'it keeps a patch that no package uses, but that a later one can come to use',
            remedy: 'Remove the patch from Cargo.toml and run `cargo generate-lockfile`',
        },
    ];
}
/** `[metadata]` of version 1: `"checksum <name> <version> (<source>)"`, with `<none>` where there is no archive. */
class ListedDigests {
    #digests;
    #taken = new Set();
    #lineOf;
    constructor({ document, lineOfQuoted }) {
        this.#digests = new Map(Object.entries((0,toml/* tableOf */.c_)(document.metadata)));
        this.#lineOf = lineOfQuoted;
    }
    /** @returns undefined where nothing is listed */
    take(name, version, source) {
        if (source === undefined)
            return undefined;
        const key = `checksum ${name} ${version} (${source.replace(/#.*$/s, '')})`;
        this.#taken.add(key);
        const digest = this.#digests.get(key);
        return digest === '<none>' ? undefined : digest;
    }
    problems() {
        return [...this.#digests.keys()]
            .filter((key) => !this.#taken.has(key))
            .map((key) => ({
            rule: 'split-view',
            line: this.#lineOf(key),
            key: key.slice(0, 200),
            message: 'it is listed in [metadata], but is no package of this file',
            remedy: limits/* REGENERATE */.dF,
        }));
    }
}
function readEntry(entry, listed) {
    const { name, version, source, checksum, replace } = entry.table;
    if (typeof name !== 'string' || !/^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}$/.test(name))
        return (0,toml/* refuseEntry */.n6)(entry, 'its name is not the name of a crate', 'name-grammar');
    if (typeof version !== 'string' || (0,semver.valid)(version) !== version.replace(/\+.*$/, ''))
        return (0,toml/* refuseEntry */.n6)(entry, 'its version is not a semantic version');
    if (replace !== undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'it is replaced by another package');
    if (source !== undefined && !(0,toml/* isShortText */.Kz)(source))
        return (0,toml/* refuseEntry */.n6)(entry, 'its source is not a text');
    if (source === undefined && checksum !== undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'it has a digest, but no source');
    const inMetadata = listed?.take(name, version, source);
    if (checksum !== undefined && inMetadata !== undefined && checksum !== inMetadata)
        return (0,toml/* refuseEntry */.n6)(entry, 'its digest is not the one that [metadata] lists', 'split-view');
    return {
        format: 'cargo',
        name,
        version,
        source: readSource(source),
        integrity: readChecksum(checksum ?? inMetadata),
        line: entry.line,
        key: `${name} ${version}`,
    };
}
function readSource(source) {
    if (source === undefined)
        return { kind: 'path' };
    // Source replacement leaves no trace in a lockfile: the public index stands there whichever registry serves it.
    if (isPublicCargoIndex(source))
        return { kind: 'implied' };
    if (source.startsWith('sparse+'))
        return { kind: 'registry', address: source.slice('sparse+'.length) };
    if (source.startsWith('registry+'))
        return { kind: 'registry', address: source.slice('registry+'.length) };
    if (source.startsWith('git+'))
        return { kind: 'git', address: source };
    return { kind: source.startsWith('path+') ? 'file' : 'url', address: source };
}
function readChecksum(checksum) {
    if (checksum === undefined)
        return locked_package/* NO_INTEGRITY */.YK;
    const digest = typeof checksum === 'string' ? (0,lockfiles_digest/* hexDigest */.w0)('sha256', checksum) : undefined;
    if (digest !== undefined)
        return { digests: [digest], malformed: [] };
    return { digests: [], malformed: [(0,toml/* inWords */.r4)(checksum)] };
}


/***/ }),

/***/ 38335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ readSri),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   w0: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83692);

/** A digest in hexadecimal, or undefined if it is not exactly as long as the algorithm's digests are. */
function hexDigest(algorithm, hex) {
    if (!isDigestAlgorithm(algorithm))
        return undefined;
    if (hex.length !== _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4[algorithm] * 2 || !/^[0-9a-fA-F]+$/.test(hex))
        return undefined;
    return { algorithm, hex: hex.toLowerCase() };
}
const NONE = [];
/** The usual one first. */
const ALGORITHMS = Object.keys(_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4).toReversed();
/**
 * Reads Subresource Integrity metadata: `<algorithm>-<base64>` parted by blanks.
 * @see W3C Subresource Integrity, section 3.5; options (`?…`) have no meaning in lockfiles and are malformed here
 */
function readSri(text) {
    const only = sriDigest(text);
    if (only !== undefined)
        return { digests: [only], malformed: NONE };
    const digests = [];
    const malformed = [];
    for (const token of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
        const digest = sriDigest(token);
        if (digest === undefined)
            malformed.push(token);
        else
            digests.push(digest);
    }
    return { digests, malformed };
}
function sriDigest(token) {
    const dash = token.indexOf('-');
    const algorithm = ALGORITHMS.find((name) => name.length === dash && token.startsWith(name));
    if (algorithm === undefined)
        return undefined;
    const base64 = token.slice(dash + 1);
    return isBase64(base64, _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4[algorithm]) ? new SriDigest(algorithm, base64) : undefined;
}
const DECODED = Buffer.alloc(96);
/** Whether the text is the one base64 of so many bytes. Buffer takes other spellings, but writes only this one. */
function isBase64(text, bytes) {
    return DECODED.write(text, 'base64') === bytes && DECODED.toString('base64', 0, bytes) === text;
}
/** Keeps the text of the lockfile: most digests are never looked at, and all of them in hexadecimal take their time. */
class SriDigest {
    algorithm;
    #base64;
    constructor(algorithm, base64) {
        this.algorithm = algorithm;
        this.#base64 = base64;
    }
    get hex() {
        return Buffer.from(this.#base64, 'base64').toString('hex');
    }
}
function isDigestAlgorithm(text) {
    return Object.hasOwn(_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_BYTES */ .x4, text);
}
/**
 * In hexadecimal. Node's cryptography is loaded with the first use: few checks have one, and loading it takes as long
 * as reading a lockfile.
 */
function sha256(text) {
    return process.getBuiltinModule('node:crypto').hash('sha256', text);
}


/***/ }),

/***/ 80594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gemfileLock)
/* harmony export */ });
/* unused harmony export parseGemfileLock */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43791);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72664);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83692);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28011);






/** `Gemfile.lock` and `gems.locked`. @see Bundler's `lockfile_parser.rb` */
const gemfileLock = {
    name: 'Gemfile.lock',
    client: 'bundler',
    // Those of other Gemfiles are called like them.
    matches: (path) => /^(?:Gemfile(?:[._-].*)?\.lock|gems\.locked|.+\.gemfile\.lock)$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)),
    parse: parseGemfileLock,
};
const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'];
const LISTS = ['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH'];
const NAME = '[A-Za-z0-9_.-]{1,200}';
const SPEC = new RegExp(`^(?<name>${NAME}) \\((?<version>[0-9A-Za-z._-]{1,200})\\)$`);
/** With its platform, as RubyGems and its indexes number files: `1.16.0-x86_64-linux` is another than `1.16.0`. */
const GEM_VERSION = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z._-]+)?$/;
const DEPENDENCY = new RegExp(`^(?<name>${NAME})(?: \\((?<spec>[^()]*)\\))?!?$`);
const CHECKSUM = new RegExp(`^(?<spec>${NAME} \\([^()]*\\))(?: (?<digests>\\S+))?$`);
function parseGemfileLock(text, path) {
    const reader = new SectionReader(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    for (const [line, number] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .D)(text)) {
        if (line === '')
            continue;
        if (line.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SCALAR_LENGTH */ .t7)
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('a line of it is too long', number, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REGENERATE */ .dF);
        if (!reader.read(line, number))
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('it has a section that is not known', number, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REGENERATE */ .dF);
        if (reader.specs.length > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ENTRIES */ .Sd)
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_ENTRIES */ .Sd} entries`, number, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REGENERATE */ .dF);
    }
    const { problems, requests, skipped } = reader;
    return { packages: reader.packages(), skipped, problems, requests, indexes: [], includes: [] };
}
class SectionReader {
    specs = [];
    problems = [];
    requests = [];
    skipped = 0;
    #folder;
    #checksums = new Map();
    #section = '';
    #block;
    constructor(folder) {
        this.#folder = folder;
    }
    /** @returns false for the header of a section that is not known */
    read(line, number) {
        if (!line.startsWith(' ')) {
            const kind = SOURCES.find((source) => source === line);
            this.#block =
                kind === undefined ? undefined : { kind, remotes: [], revision: undefined, hasSpecs: false };
            this.#section = line;
            return kind !== undefined || LISTS.includes(line);
        }
        if (this.#block !== undefined)
            this.#readOfBlock(this.#block, line, number);
        else if (this.#section === 'DEPENDENCIES')
            this.#readDependency(line, number);
        else if (this.#section === 'CHECKSUMS')
            this.#readChecksum(line, number);
        return this.#section !== '';
    }
    packages() {
        return this.specs.map(({ text, name, version, block, line }) => {
            const source = sourceOf(block);
            return {
                format: 'ruby',
                name,
                version,
                source,
                integrity: source.kind === 'path' ? _locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INTEGRITY */ .YK : this.#integrityOf(text),
                line,
                key: text,
            };
        });
    }
    #integrityOf(spec) {
        return this.#checksums.get(spec) ?? _locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INTEGRITY */ .YK;
    }
    #readOfBlock(block, line, number) {
        if (line === '  specs:') {
            block.hasSpecs = true;
            return;
        }
        if (block.hasSpecs && line.startsWith('    ')) {
            // Deeper lines are what a gem depends on: each has a spec of its own.
            if (!line.startsWith('      '))
                this.#readSpec(block, line.slice(4), number);
            return;
        }
        const { key, value } = /^ {2}(?<key>[a-z]+): (?<value>\S.*)$/.exec(line)?.groups ?? {};
        if (key === undefined || block.hasSpecs)
            this.#skip('entry', number, line.trim(), 'it belongs to no source');
        else if (key === 'remote')
            this.#readRemote(block, value, number);
        else if (key === 'revision')
            block.revision = value;
    }
    #readRemote(block, remote, line) {
        block.remotes.push(remote);
        if (block.remotes.length === 2) {
            const message = 'it has several remotes, which leaves open where its gems come from';
            this.#refuse('entry', line, block.kind, message, 'Give each source in the Gemfile a block of its own');
        }
        if (block.kind === 'PATH' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideCheckout */ .F)(this.#folder, remote) === undefined) {
            const message = 'the folder lies outside of the checkout';
            this.#refuse('source-kind', line, remote, message, 'Move it into the checkout');
        }
    }
    #readSpec(block, text, line) {
        const { name, version } = SPEC.exec(text)?.groups ?? {};
        if (name === undefined || !GEM_VERSION.test(version)) {
            this.#skip('entry', line, text, 'it is not the name and version of a gem');
            return;
        }
        this.specs.push({ text, name, version: version, block, line });
    }
    #readDependency(line, number) {
        const { name, spec } = DEPENDENCY.exec(line.trim())?.groups ?? {};
        if (name === undefined)
            this.#skip('entry', number, line.trim(), 'it is not the name of a gem');
        else
            this.requests.push({ folder: '', section: 'gem', name, spec: spec ?? '', line: number });
    }
    /** Not tied to a block. A line without digests says that none is known. */
    #readChecksum(line, number) {
        const { spec, digests } = CHECKSUM.exec(line.trim())?.groups ?? {};
        if (spec === undefined) {
            this.#refuse('entry', number, line.trim(), 'it is not the checksum of a gem');
            return;
        }
        const known = this.#checksums.get(spec) ?? { digests: [], malformed: [] };
        this.#checksums.set(spec, known);
        for (const text of digests?.split(',') ?? []) {
            const equals = text.indexOf('=');
            const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w0)(text.slice(0, Math.max(equals, 0)), text.slice(equals + 1));
            if (digest === undefined)
                known.malformed.push(text.slice(0, 200));
            else
                known.digests.push(digest);
        }
    }
    #skip(rule, line, key, message) {
        this.#refuse(rule, line, key, message);
        this.skipped++;
    }
    #refuse(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REGENERATE */ .dF) {
        this.problems.push((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(rule, line, key, message, remedy));
    }
}
function sourceOf({ kind, remotes: [remote], revision }) {
    if (kind === 'PATH')
        return { kind: 'path' };
    if (remote === undefined)
        return { kind: 'implied' };
    if (kind === 'GEM')
        return { kind: 'registry', address: remote };
    if (kind === 'GIT')
        return { kind: 'git', address: revision === undefined ? remote : `${remote}#${revision}` };
    return { kind: 'url', address: remote };
}


/***/ }),

/***/ 95408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ gradleLockfile)
/* harmony export */ });
/* unused harmony export parseGradleLockfile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43791);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72664);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83692);
/* harmony import */ var _maven_coordinates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12322);





/**
 * `gradle.lockfile` and those of build scripts and settings, and one file a configuration as Gradle wrote them before
 * version 7. They hold versions alone: digests are in the verification metadata of the same build.
 * @see Gradle user manual, "Locking Versions"
 */
const gradleLockfile = {
    name: 'gradle.lockfile',
    client: 'gradle',
    matches: (path) => /^(?:(?:buildscript|settings)-)?gradle\.lockfile$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ||
        /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/.test(path),
    parse: parseGradleLockfile,
};
function parseGradleLockfile(text) {
    const packages = [];
    const problems = [];
    let skipped = 0;
    for (const [line, number] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .D)(text)) {
        if (line === '' || line.startsWith('#'))
            continue;
        if (packages.length === _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRIES */ .Sd)
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRIES */ .Sd} entries`, number, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .REGENERATE */ .dF);
        const equals = line.indexOf('=');
        const key = equals === -1 ? line : line.slice(0, equals);
        // The configurations without dependencies.
        if (key === 'empty')
            continue;
        const entry = readEntry(key, number);
        if ('rule' in entry) {
            problems.push(entry);
            skipped++;
        }
        else
            packages.push(entry);
    }
    return { packages, skipped, problems, indexes: [], includes: [] };
}
function readEntry(key, line) {
    const [group, artifact, version, ...more] = (key.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_KEY_LENGTH */ .uf ? '' : key).split(':');
    const refuse = (rule, message, remedy) => ({
        rule,
        line,
        key: key.slice(0, 400),
        message,
        remedy,
    });
    if (more.length > 0 || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_4__/* .isMavenGroup */ .FB)(group) || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_4__/* .isMavenArtifact */ .sI)(artifact) || version === undefined)
        return refuse('entry', 'the line is not group:artifact:version=configurations', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .REGENERATE */ .dF);
    if (!(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_4__/* .isFixedMavenVersion */ ._g)(version))
        return refuse('unpinned', 'its version is not one fixed version', 'Depend on a released version');
    return {
        format: 'maven',
        namespace: group,
        name: artifact,
        version,
        source: { kind: 'implied' },
        integrity: _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_INTEGRITY */ .YK,
        line,
        key,
    };
}


/***/ }),

/***/ 58110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseGradleVerification),
/* harmony export */   N: () => (/* binding */ gradleVerification)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83692);
/* harmony import */ var _maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12322);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26226);






/**
 * `gradle/verification-metadata.xml`: the digests that Gradle holds every fetched file against, one entry a file.
 * @see Gradle user manual, "Verifying dependencies"
 */
const gradleVerification = {
    name: 'verification-metadata.xml',
    client: 'gradle',
    matches: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'verification-metadata.xml',
    parse: parseGradleVerification,
};
/** Lists of the configuration, and what each of their members lets through without a digest. */
const WEAKENING = {
    'trusted-artifacts': 'files that it matches are taken without a digest',
    'ignored-keys': 'a signature by this key is not checked',
    'trusted-keys': 'files that are signed by this key are taken without a digest',
};
const WITHOUT_EFFECT = ['verify-signatures', 'key-servers', 'keyring-format'];
const REMEDY = 'Remove it, then run `gradle --write-verification-metadata sha256 build` behind a login';
function parseGradleVerification(text) {
    const root = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseXml */ .NO)(text);
    if ((0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .isXmlProblem */ .XX)(root))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(root.problem, root.line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    if (root.name !== 'verification-metadata')
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('it is no verification metadata of Gradle', root.line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const reader = new MetadataReader();
    for (const element of root.children) {
        if (element.name === 'configuration')
            reader.readConfiguration(element);
        else if (element.name === 'components')
            reader.readComponents(element);
        else
            reader.refuseUnknown(element);
    }
    if (reader.packages.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd} entries`, 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const { packages, problems, skipped } = reader;
    return { packages, skipped, problems, indexes: [], includes: [] };
}
class MetadataReader {
    packages = [];
    problems = [];
    skipped = 0;
    readConfiguration(configuration) {
        for (const element of configuration.children) {
            const { name } = element;
            if (name === 'verify-metadata')
                this.#readVerifyMetadata(element);
            else if (Object.hasOwn(WEAKENING, name)) {
                for (const member of element.children)
                    this.#refuse('weakened', member.line, describe(member), WEAKENING[name], REMEDY);
            }
            else if (!WITHOUT_EFFECT.includes(name))
                this.refuseUnknown(element);
        }
    }
    readComponents(components) {
        for (const component of components.children) {
            if (component.name !== 'component')
                this.refuseUnknown(component);
            else
                this.#readComponent(component);
        }
    }
    refuseUnknown({ name, line }) {
        this.#refuse('entry', line, name, 'Gradle knows no such element here');
    }
    #readVerifyMetadata({ text, line }) {
        if (text === 'true')
            return;
        const message = 'POMs and module files, which say what else is fetched, are taken without a digest';
        this.#refuse('weakened', line, 'verify-metadata', message, 'Set it to true and write the metadata again');
    }
    #readComponent({ attributes, children, line }) {
        const namespace = attributes.get('group');
        const name = attributes.get('name');
        const version = attributes.get('version');
        const key = [namespace, name, version].join(':');
        if (!(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isMavenGroup */ .FB)(namespace) || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isMavenArtifact */ .sI)(name) || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isFixedMavenVersion */ ._g)(version)) {
            this.#skip(line, key, 'it has no well-formed group, name and fixed version');
            return;
        }
        for (const artifact of children) {
            const file = artifact.attributes.get('name');
            if (artifact.name !== 'artifact' || file === undefined || !/^[A-Za-z0-9_.+-]+$/.test(file)) {
                this.#skip(artifact.line, key, 'it holds something else than files with names');
                continue;
            }
            this.packages.push({
                format: 'maven',
                namespace,
                name,
                version,
                source: { kind: 'implied' },
                integrity: this.#readDigests(artifact, `${key} ${file}`),
                line: artifact.line,
                key: `${key} ${file}`,
                ...(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .readMavenFileName */ .zT)(file, name, version),
            });
        }
    }
    #readDigests({ children }, key) {
        const digests = [];
        const malformed = [];
        for (const element of children) {
            const { name, line } = element;
            if (name === 'ignored-keys') {
                for (const ignored of element.children)
                    this.#refuse('weakened', ignored.line, key, WEAKENING[name], REMEDY);
            }
            else if (Object.hasOwn(_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_BYTES */ .x4, name)) {
                // Gradle holds a file against every algorithm, and takes any digest of the same one.
                for (const accepted of [element, ...element.children]) {
                    const value = accepted.attributes.get('value') ?? '';
                    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w0)(name, value);
                    if (digest === undefined)
                        malformed.push(value.slice(0, 200));
                    else
                        digests.push(digest);
                }
            }
            else if (name !== 'pgp')
                this.#refuse('entry', line, key, 'Gradle knows no such element here');
            else if (!children.some((other) => Object.hasOwn(_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGEST_BYTES */ .x4, other.name)))
                this.#refuse('weakened', line, key, 'a signature alone vouches for it', REMEDY);
        }
        return { digests, malformed };
    }
    #skip(line, key, message) {
        this.#refuse('entry', line, key, message);
        this.skipped++;
    }
    #refuse(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF) {
        this.problems.push((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(rule, line, key, message, remedy));
    }
}
/** A member of a list in the configuration, by its attributes. */
function describe({ name, attributes }) {
    return [
        name,
        ...[...attributes].filter(([key]) => key !== 'reason').map(([key, value]) => `${key}=${value}`),
    ].join(' ');
}


/***/ }),

/***/ 31039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ LOCKFILE_FORMATS),
  C: () => (/* binding */ lockfileFormatOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/lockfiles/json.js
var json = __webpack_require__(45469);
// EXTERNAL MODULE: ./.build/lockfiles/locked-package.js
var locked_package = __webpack_require__(83692);
// EXTERNAL MODULE: ./.build/lockfiles/npm-specification.js
var npm_specification = __webpack_require__(40714);
;// CONCATENATED MODULE: ./.build/lockfiles/npm-answer.js

/**
 * Why an entry is not what was asked for, as a clause; undefined where it is.
 *
 * @param asked the name that the specification stands at
 */
function objectionToAnswer(asked, spec, { name, source: { kind } }) {
    const isPackage = kind === 'registry' || kind === 'implied' || kind === 'bundled';
    const wanted = spec.kind === 'alias' ? spec.name : asked;
    switch (spec.kind) {
        case 'plain':
        case 'alias':
        // Whoever has the catalog has looked it up: what is left stands in none.
        case 'catalog':
            // Members of the project answer to ranges of their own name too.
            if (!isPackage && kind !== 'workspace')
                return `a version of ${quoted(wanted)} was asked for, but it is ${IN_WORDS[kind]}`;
            return name === undefined || name === wanted
                ? undefined
                : `${quoted(wanted)} was asked for, but it is ${quoted(name)}`;
        case 'unknown':
            return 'the specification that asked for it is of an unknown kind';
        default:
            return ANSWERS[spec.kind].includes(kind)
                ? undefined
                : `${ASKED[spec.kind]} was asked for, but it is ${IN_WORDS[kind]}`;
    }
}
/** That objection as a dispute, for an override of the manifest can ask for what the file does not repeat. */
function disputeOver(problem, asked, answer) {
    return {
        problem,
        name: asked,
        isMetBy: (spec) => objectionToAnswer(asked, (0,npm_specification/* readNpmSpecification */.vE)(spec, asked), answer) === undefined,
    };
}
const IN_WORDS = {
    registry: 'a package of a registry',
    implied: 'a package of a registry',
    indexed: 'a package of a registry',
    bundled: 'part of another package',
    url: 'a file at an address',
    git: 'a commit of a version control system',
    file: 'a file',
    workspace: 'a member of the project',
    link: 'a link to a folder',
    path: 'a folder',
};
const ASKED = {
    git: 'a commit of a version control system',
    'git-or-url': 'a commit of a version control system',
    url: 'a file at an address',
    file: 'a file',
    folder: 'a folder',
    link: 'a link to a folder',
    workspace: 'a member of the project',
    patch: 'a patched package',
};
const ANSWERS = {
    // Code hosts serve archives of their commits, and clients fetch those.
    git: ['git', 'url'],
    'git-or-url': ['git', 'url'],
    url: ['url', 'git'],
    file: ['file'],
    folder: ['path', 'link', 'workspace'],
    link: ['link', 'workspace'],
    workspace: ['workspace', 'link', 'path'],
    patch: ['bundled'],
};
function quoted(text) {
    return JSON.stringify(text.slice(0, 200));
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-name.js
/** Scope and name may hold what old packages hold; neither may start with a dot, so `.bin` is no package. */
const NPM_NAME = /^(?:@[A-Za-z0-9~_-][A-Za-z0-9._~-]*\/)?[A-Za-z0-9~!'()*_-][A-Za-z0-9._~!'()*-]*$/;
function isNpmName(text) {
    return NPM_NAME.test(text);
}
/** @param text a name that `isNpmName` takes, such as `@acme/ui` */
function splitNpmName(text) {
    const slash = text.indexOf('/');
    return slash === -1 ? { name: text } : { namespace: text.slice(1, slash), name: text.slice(slash + 1) };
}
/** @param installedAs the name it is installed under: an alias where it is not its own */
function lockedNpmPackage(name, installedAs, rest) {
    const { version, source, integrity, line, key } = rest;
    if (name !== installedAs)
        return {
            format: 'npm',
            ...splitNpmName(name),
            version,
            source,
            integrity,
            line,
            key,
            alias: installedAs,
        };
    // Literals for the many: one that is spread together takes several times as long.
    const slash = name.indexOf('/');
    if (slash === -1)
        return { format: 'npm', name, version, source, integrity, line, key };
    const namespace = name.slice(1, slash);
    return { format: 'npm', namespace, name: name.slice(slash + 1), version, source, integrity, line, key };
}

;// CONCATENATED MODULE: ./.build/lockfiles/bun-requests.js





const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** Far above what is ever nested. */
const MAX_NESTING = 32;
/**
 * Holds every entry against the specifications that lead to it: of the members of the project and of the packages.
 *
 * @param entries by their keys in `packages`; what is missing here is the subject of a problem already
 */
function compareBunRequests(root, entries) {
    const comparison = new Comparison(root, entries);
    const members = root.get('workspaces');
    for (const [folder, member, line] of entriesOf(members)) {
        const name = member instanceof json/* JsonObject */.Y5 ? member.get('name') : undefined;
        // What a member has for itself lies below its name, everything else at the top.
        if (member instanceof json/* JsonObject */.Y5)
            comparison.compare(folder === '' || typeof name !== 'string' ? '' : name, member, line);
    }
    for (const [key, { info, line }] of entries)
        if (info !== undefined)
            comparison.compare(key, info, line);
    for (const [key, entry] of entries)
        comparison.compareName(key, entry);
    return comparison;
}
/** `@acme/b/fol` is `fol` below `@acme/b`; undefined for what is no such path. */
function bunPathOf(key) {
    const parts = key.split('/', 2 * MAX_NESTING + 1);
    const path = [];
    for (let at = 0; at < parts.length; at++) {
        const part = parts[at];
        path.push(part.startsWith('@') && at + 1 < parts.length ? `${part}/${parts[++at]}` : part);
    }
    return path.length <= MAX_NESTING && path.every(isNpmName) ? path : undefined;
}
class Comparison {
    problems = [];
    disputes = [];
    #root;
    #entries;
    /** Paths with something below them. */
    #folders;
    /** Keys that a specification leads to, whatever it asks for. */
    #asked = new Set();
    constructor(root, entries) {
        this.#root = root;
        this.#entries = entries;
        this.#folders = new Set([...entries.keys()].map((key) => bunPathOf(key).slice(0, -1).join('/')));
    }
    /** Whether each dependency of the package at `key` leads to what was asked for. */
    compare(key, manifest, line) {
        const folders = this.#foldersAround(key);
        for (const section of SECTIONS) {
            const list = manifest.get(section);
            if (list !== undefined && !(list instanceof json/* JsonObject */.Y5))
                this.#refuse('entry', line, key, `its ${section} are not an object`);
            for (const [name, spec, at] of entriesOf(list)) {
                if (typeof spec !== 'string')
                    this.#refuse('entry', at, name, 'the specification is not a text');
                // A peer is whatever the packages around it have put there.
                else if (section !== 'peerDependencies')
                    this.#compareOne(folders, name, spec, at);
            }
        }
    }
    /** A name that nothing asked for by that alias is another package in its place. */
    compareName(key, { ident, line }) {
        if (bunPathOf(key)?.at(-1) === ident || this.#asked.has(key))
            return;
        this.#refuse('request', line, key, `it is ${JSON.stringify(ident)}, which nothing asks for by this name`);
    }
    #compareOne(folders, name, spec, line) {
        const folder = folders.find((candidate) => this.#entries.has(candidate + name));
        if (folder === undefined)
            return;
        const key = folder + name;
        const { ident, source } = this.#entries.get(key);
        const answer = { name: ident, source };
        const wanted = (0,npm_specification/* readNpmSpecification */.vE)(this.#fromCatalog(name, spec), name);
        const objection = objectionToAnswer(name, wanted, answer);
        this.#asked.add(key);
        if (objection === undefined)
            return;
        const message = `${objection} at ${JSON.stringify(key.slice(0, 200))}`;
        const dispute = disputeOver((0,locked_package/* problemOf */.Zw)('request', line, name, message), name, answer);
        // An override can name a catalog, which only the lockfile repeats.
        const isMetBy = (other) => dispute.isMetBy(this.#fromCatalog(name, other));
        this.disputes.push({ ...dispute, isMetBy });
    }
    /** Where Node looks for what the package at `key` asks for: below it, below each around it, then at the top. */
    #foldersAround(key) {
        const path = key === '' ? [] : (bunPathOf(key) ?? []);
        const around = path.map((_, index) => path.slice(0, path.length - index).join('/'));
        return [...around.filter((folder) => this.#folders.has(folder)).map((folder) => `${folder}/`), ''];
    }
    /** `catalog:` and `catalog:<name>` stand for a specification that is kept once for all members. */
    #fromCatalog(name, spec) {
        if (!spec.startsWith('catalog:'))
            return spec;
        const group = spec.slice('catalog:'.length);
        const catalog = group === '' ? this.#root.get('catalog') : memberOf(this.#root.get('catalogs'), group);
        const kept = memberOf(catalog, name);
        return typeof kept === 'string' ? kept : spec;
    }
    #refuse(rule, line, key, message) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message));
    }
}
function memberOf(value, key) {
    return value instanceof json/* JsonObject */.Y5 ? value.get(key) : undefined;
}
function entriesOf(value) {
    return value instanceof json/* JsonObject */.Y5 ? value.entries() : [];
}

// EXTERNAL MODULE: ./.build/lockfiles/digest.js
var lockfiles_digest = __webpack_require__(38335);
// EXTERNAL MODULE: ./.build/lockfiles/limits.js
var limits = __webpack_require__(43791);
// EXTERNAL MODULE: ./.build/lockfiles/paths.js
var paths = __webpack_require__(28011);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/lockfiles/semantic-version.js

const PLAIN = /^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}$/;
/** Whether the text is a semantic version in its canonical spelling, with or without build metadata. */
function isSemanticVersion(text) {
    return PLAIN.test(text) || (0,semver.valid)(text) === text.replace(/\+.*$/s, '');
}

;// CONCATENATED MODULE: ./.build/lockfiles/bun.js










/** `bun.lock`, versions 0 to 2. @see bun documentation, "Lockfile", and bun's `install/lockfile/bun.lock.zig` */
const bunLockfile = {
    name: 'bun.lock',
    client: 'bun',
    matches: (path) => external_node_path_.posix.basename(path) === 'bun.lock',
    parse: parseBunLockfile,
};
const OBJECTS = [
    'workspaces',
    'packages',
    'overrides',
    'catalog',
    'catalogs',
    'patchedDependencies',
];
const MANIFEST_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
function parseBunLockfile(text, path) {
    const root = (0,json/* parseJson */.qF)(text, { trailingCommas: true });
    if ((0,json/* isJsonProblem */.Sx)(root))
        return (0,locked_package/* unreadable */.O$)(root.problem, root.line, limits/* REGENERATE */.dF);
    if (!(root instanceof json/* JsonObject */.Y5))
        return (0,locked_package/* unreadable */.O$)('it is not a JSON object', 1, limits/* REGENERATE */.dF);
    const version = root.get('lockfileVersion');
    if (version !== 0 && version !== 1 && version !== 2) {
        const line = root.lineOf('lockfileVersion') ?? 1;
        const remedy = 'Run `bun install --save-text-lockfile` with bun 1.2 or newer';
        return (0,locked_package/* unreadable */.O$)('its lockfileVersion is not known', line, remedy);
    }
    for (const field of OBJECTS) {
        const part = root.get(field);
        const isMissing = part === undefined && field !== 'workspaces';
        if (!isMissing && !(part instanceof json/* JsonObject */.Y5))
            return (0,locked_package/* unreadable */.O$)(`its ${field} are not an object`, root.lineOf(field) ?? 1, limits/* REGENERATE */.dF);
    }
    const reader = new BunReader(root, external_node_path_.posix.dirname(path));
    reader.read();
    const { packages, skipped, requests, folders, patches } = reader;
    const compared = compareBunRequests(root, reader.entries);
    return {
        packages,
        problems: [...reader.problems, ...compared.problems],
        disputes: compared.disputes,
        skipped,
        requests,
        folders,
        patches,
        indexes: [],
        includes: [],
    };
}
const OF_REGISTRY = { info: 1, digest: 2, length: 3 };
function layoutOf({ kind }) {
    // A repository has the tag of bun's cache before its digest; what is of the checkout has no digest.
    if (kind === 'git')
        return { info: 0, digest: 2, length: 3 };
    return { info: 0, digest: 1, length: kind === 'url' || kind === 'file' ? 2 : 1 };
}
class BunReader {
    packages = [];
    problems = [];
    requests = [];
    patches = [];
    entries = new Map();
    skipped = 0;
    #root;
    #folder;
    /** Folders of the members of the project. */
    #members = new Set();
    constructor(root, folder) {
        this.#root = root;
        this.#folder = folder;
    }
    get folders() {
        return [...this.#members];
    }
    read() {
        this.#each('workspaces', (folder, member, line) => this.#readMember(folder, member, line));
        this.#each('packages', (key, tuple, line) => this.#readPackage(key, tuple, line));
        this.#each('patchedDependencies', (key, patch, line) => {
            const path = this.#requireInside(typeof patch === 'string' ? patch : '/', line, key, 'the patch');
            if (path !== undefined)
                this.patches.push({ path, line, key });
        });
    }
    #each(field, visit) {
        const part = this.#root.get(field);
        if (part instanceof json/* JsonObject */.Y5)
            for (const [key, value, line] of part.entries())
                visit(key, value, line);
    }
    #readMember(folder, member, line) {
        this.#members.add(folder);
        this.#requireInside(folder, line, folder, 'the folder');
        if (!(member instanceof json/* JsonObject */.Y5)) {
            this.#refuse('entry', line, folder, 'the member of the project is not an object');
            return;
        }
        for (const section of MANIFEST_SECTIONS) {
            const list = member.get(section);
            if (!(list instanceof json/* JsonObject */.Y5))
                continue;
            for (const [name, spec, at] of list.entries()) {
                if (typeof spec === 'string')
                    this.requests.push({ folder, section, name, spec, line: at });
            }
        }
    }
    #readPackage(key, value, line) {
        const read = value instanceof json/* JsonArray */.kf ? this.#readTuple(key, value, line) : 'the entry is not an array';
        if (typeof read === 'string') {
            this.#refuse('entry', line, key, read);
            this.skipped++;
            return;
        }
        const { ident, source, version, info, digest } = read;
        this.entries.set(key, { ident, source, info, line });
        const rest = { version, source, integrity: readIntegrity(digest), line, key };
        this.packages.push(lockedNpmPackage(ident, bunPathOf(key).at(-1), rest));
    }
    /** @returns a text where it cannot be judged */
    #readTuple(key, { items }, line) {
        if (bunPathOf(key) === undefined)
            return 'its key is not a path of packages';
        // The first element, `name@specification`, tells what the others are.
        const [id, ...rest] = items.map((item) => item.value);
        const { name: ident, rest: spec } = (0,npm_specification/* partAtVersion */.ZL)(typeof id === 'string' ? id : '');
        if (!isNpmName(ident) || spec === undefined)
            return 'it does not name a package and its version';
        const isOfRegistry = isSemanticVersion(spec);
        const source = isOfRegistry ? this.#ofRegistry(key, rest, line) : this.#ofOther(key, ident, spec, line);
        if (typeof source === 'string')
            return source;
        const { info: infoAt, digest: digestAt, length } = isOfRegistry ? OF_REGISTRY : layoutOf(source);
        const info = rest[infoAt];
        if (rest.length > length || (info !== undefined && !(info instanceof json/* JsonObject */.Y5)))
            return 'it is not what bun writes for an entry of its kind';
        return { ident, source, version: isOfRegistry ? spec : undefined, info, digest: rest[digestAt] };
    }
    #ofOther(key, ident, spec, line) {
        if (spec === 'root:')
            return { kind: 'workspace' };
        switch ((0,npm_specification/* readNpmSpecification */.vE)(spec, ident).kind) {
            case 'workspace':
                return this.#members.has(spec.slice('workspace:'.length))
                    ? { kind: 'workspace' }
                    : 'it is not a member of the project';
            case 'link':
            case 'folder':
                this.#requireInside(spec.replace(/^(?:link|file):/, ''), line, key, 'the folder');
                return { kind: spec.startsWith('link:') ? 'link' : 'path' };
            case 'file':
            case 'url':
                return { kind: !/^https?:/i.test(spec) && (0,npm_specification/* isArchive */.tc)(spec) ? 'file' : 'url', address: spec };
            case 'git':
            case 'git-or-url':
                return { kind: 'git', address: spec };
            default:
                return 'it is of a kind that is not known';
        }
    }
    #ofRegistry(key, [address, info, ...more], line) {
        if (typeof address !== 'string' || more.length !== 1)
            return 'it is not what bun writes for a package of a registry';
        if (address !== '')
            return { kind: 'registry', address };
        if (!(info instanceof json/* JsonObject */.Y5) || info.get('bundled') !== true)
            return { kind: 'implied' };
        const owner = bunPathOf(key).slice(0, -1).join('/');
        if (this.#isOfRegistry(owner))
            return { kind: 'bundled', owner };
        this.#refuse('source-kind', line, key, 'it says it is bundled, but no package around it can bundle it');
        return { kind: 'implied' };
    }
    /** Folders of the project carry nothing: what they bundle is fetched first. */
    #isOfRegistry(key) {
        const packages = this.#root.get('packages');
        const tuple = packages instanceof json/* JsonObject */.Y5 ? packages.get(key) : undefined;
        const id = tuple instanceof json/* JsonArray */.kf ? tuple.items[0]?.value : undefined;
        return typeof id === 'string' && isSemanticVersion((0,npm_specification/* partAtVersion */.ZL)(id).rest ?? '');
    }
    /** @returns the path relative to the checkout; undefined where a problem says that it lies outside */
    #requireInside(path, line, key, what) {
        const inside = (0,paths/* insideCheckout */.F)(this.#folder, path);
        if (inside === undefined) {
            const remedy = 'Move it into the checkout';
            this.#refuse('source-kind', line, key, `${what} lies outside of the checkout`, remedy);
        }
        return inside;
    }
    #refuse(rule, line, key, message, remedy = limits/* REGENERATE */.dF) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
function readIntegrity(value) {
    if (value === undefined)
        return locked_package/* NO_INTEGRITY */.YK;
    if (typeof value === 'string')
        return (0,lockfiles_digest/* readSri */.JL)(value);
    return { digests: [], malformed: ['(not a text)'] };
}

// EXTERNAL MODULE: ./.build/lockfiles/cargo.js + 1 modules
var cargo = __webpack_require__(95941);
// EXTERNAL MODULE: ./.build/lockfiles/gemfile.js
var gemfile = __webpack_require__(80594);
// EXTERNAL MODULE: ./.build/lockfiles/gradle-lockfile.js
var gradle_lockfile = __webpack_require__(95408);
// EXTERNAL MODULE: ./.build/lockfiles/gradle-verification.js
var gradle_verification = __webpack_require__(58110);
// EXTERNAL MODULE: ./.build/lockfiles/maven.js
var maven = __webpack_require__(64732);
// EXTERNAL MODULE: ./.build/lockfiles/lines.js
var lines = __webpack_require__(72664);
// EXTERNAL MODULE: ./.build/lockfiles/maven-coordinates.js
var maven_coordinates = __webpack_require__(12322);
;// CONCATENATED MODULE: ./.build/lockfiles/maven-checksums.js





const SUMMARY = /(?:^|\/)\.mvn\/checksums\/checksums(?:-[A-Za-z0-9._-]+)?\.(?<algorithm>md5|sha1|sha256|sha512)$/;
const SPARSE = /(?:^|\/)\.mvn\/checksums\/(?<repository>[^/]+)\/(?<file>.+)\.(?<algorithm>md5|sha1|sha256|sha512)$/;
/**
 * Trusted checksums of Maven Resolver in `.mvn/checksums/`: one summary file an algorithm, or one file for each
 * artifact. By default (`originAware=true`) the name of a summary ends with the repository that it is for, and the files
 * of a sparse directory lie in a folder of that name. Where that is switched off, the folder is part of the group, and
 * nothing in the path tells: such a sparse directory is read one part short, as artifacts that no repository has.
 * @see Maven Resolver documentation, "Expected Checksums"
 */
const mavenChecksums = {
    name: 'checksums.sha256',
    client: 'maven-resolver',
    matches: (path) => SUMMARY.test(path) || SPARSE.test(path),
    parse: parseMavenChecksums,
};
function parseMavenChecksums(text, path) {
    const sparse = SPARSE.exec(path)?.groups;
    if (sparse !== undefined)
        return readSparse(text, sparse.file, sparse.algorithm);
    const algorithm = SUMMARY.exec(path)?.groups?.algorithm;
    if (algorithm === undefined)
        return (0,locked_package/* unreadable */.O$)('its path does not say which digests it holds', 1, 'Keep it in .mvn/checksums');
    return readSummary(text, algorithm);
}
function readSparse(text, file, algorithm) {
    const entry = readEntry(file, readDigest(text.trimEnd(), algorithm), 1);
    return 'rule' in entry
        ? { packages: [], skipped: 1, problems: [entry], indexes: [], includes: [] }
        : { packages: [entry], problems: [], indexes: [], includes: [] };
}
function readSummary(text, algorithm) {
    const packages = [];
    const problems = [];
    const digests = new Map();
    let skipped = 0;
    for (const [line, number] of (0,lines/* linesOf */.D)(text)) {
        if (line === '' || line.startsWith('#'))
            continue;
        if (packages.length === limits/* MAX_ENTRIES */.Sd)
            return (0,locked_package/* unreadable */.O$)(`it has more than ${limits/* MAX_ENTRIES */.Sd} entries`, number, limits/* REGENERATE */.dF);
        const blank = line.indexOf(' ');
        const digest = line.slice(0, Math.max(blank, 0));
        const file = line.slice(blank + 1).replace(/^[ *]/, '');
        const entry = readEntry(file, readDigest(digest, algorithm), number);
        if ('rule' in entry) {
            problems.push(entry);
            skipped++;
            continue;
        }
        packages.push(entry);
        const earlier = digests.get(file);
        if (earlier !== undefined && earlier !== digest)
            problems.push(contradiction(entry));
        digests.set(file, digest);
    }
    return { packages, skipped, problems, indexes: [], includes: [] };
}
function readDigest(text, algorithm) {
    const digest = (0,lockfiles_digest/* hexDigest */.w0)(algorithm, text);
    return digest === undefined
        ? { digests: [], malformed: [text.slice(0, 200)] }
        : { digests: [digest], malformed: [] };
}
/** @param file in Maven's layout: `g/r/o/u/p/artifact/version/artifact-version[-classifier].extension` */
function readEntry(file, integrity, line) {
    const parts = (file.length > limits/* MAX_KEY_LENGTH */.uf ? '' : file).split('/');
    const [name, version, fileName] = parts.slice(-3);
    const namespace = parts.slice(0, -3).join('.');
    const refuse = (rule, message, remedy) => ({
        rule,
        line,
        key: file.slice(0, 400),
        message,
        remedy,
    });
    // A part with a dot in it would join to a group that lies elsewhere.
    if (parts.slice(0, -3).some((part) => part.includes('.')) ||
        !(0,maven_coordinates/* isMavenGroup */.FB)(namespace) ||
        !(0,maven_coordinates/* isMavenArtifact */.sI)(name))
        return refuse('entry', 'its path is not that of an artifact in a Maven repository', limits/* REGENERATE */.dF);
    if (!(0,maven_coordinates/* isFixedMavenVersion */._g)(version))
        return refuse('unpinned', 'its version is not one fixed version', 'Depend on a released version');
    const described = (0,maven_coordinates/* readMavenFileName */.zT)(fileName ?? '', name, version);
    if (described === undefined)
        return refuse('entry', 'its file name is not that of its folder', limits/* REGENERATE */.dF);
    return {
        format: 'maven',
        namespace,
        name,
        version,
        source: { kind: 'implied' },
        integrity,
        line,
        key: file,
        ...described,
    };
}
function contradiction({ line, key }) {
    const message = 'it has another digest on a line above';
    return { rule: 'split-view', line, key: key.slice(0, 400), message, remedy: limits/* REGENERATE */.dF };
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-tree.js
/** @returns undefined where the path goes through no `node_modules` */
function splitInstallPath(key) {
    const at = key.lastIndexOf('node_modules/');
    if (at === -1 || at === 1 || (at > 1 && key[at - 1] !== '/'))
        return undefined;
    return { folder: at === 0 ? '' : key.slice(0, at - 1), name: key.slice(at + 'node_modules/'.length) };
}
/** @param folder empty for that of the lockfile */
function installPath(folder, name) {
    return folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
}
/**
 * What `name` means to the package in `folder`: as Node does, from its own `node_modules` upwards.
 *
 * @param installed by the path that it is installed at
 */
function findInstalled(installed, folder, name) {
    for (let at = folder; at !== undefined; at = folderAround(at)) {
        const found = installed.get(installPath(at, name));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function folderAround(folder) {
    const installed = splitInstallPath(folder);
    if (installed !== undefined)
        return installed.folder;
    // Nothing above a folder outside of the project belongs to it.
    if (folder === '' || folder.startsWith('..'))
        return undefined;
    return folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-legacy-view.js



/**
 * Version 2 tells everything twice: `packages` for npm 7 and newer, the `dependencies` tree for npm 6. A difference
 * means that two clients install two things from one file, and only one of them was reviewed.
 *
 * @param line where to report that one of the views is missing
 */
function compareLegacyView(packages, dependencies, line) {
    const comparison = new npm_legacy_view_Comparison(packages);
    if (dependencies instanceof json/* JsonObject */.Y5)
        comparison.compareTree('', dependencies, 0);
    else if (dependencies !== undefined)
        comparison.report(line, 'dependencies', 'its "dependencies" are not an object');
    comparison.reportUnseen();
    return comparison.problems;
}
class npm_legacy_view_Comparison {
    problems = [];
    #packages;
    #seen = new Set();
    constructor(packages) {
        this.#packages = packages;
    }
    report(line, key, message) {
        this.problems.push({ rule: 'split-view', line, key, message, remedy: limits/* REGENERATE */.dF });
    }
    compareTree(folder, dependencies, depth) {
        for (const [name, value, line] of dependencies.entries()) {
            const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
            const entry = this.#packages.get(key);
            if (!(value instanceof json/* JsonObject */.Y5)) {
                this.report(line, key, 'its entry under "dependencies" is not an object');
            }
            else if (!(entry instanceof json/* JsonObject */.Y5)) {
                this.report(line, key, 'it stands under "dependencies", but not under "packages"');
            }
            else {
                this.#seen.add(key);
                this.#compareEntry(key, entry, value, line);
                const children = value.get('dependencies');
                const target = entry.get('link') === true ? entry.get('resolved') : key;
                if (children instanceof json/* JsonObject */.Y5 && typeof target === 'string' && depth < limits/* MAX_DEPTH */.lr) {
                    this.compareTree(target, children, depth + 1);
                }
                else if (children !== undefined) {
                    this.report(line, key, 'its nested "dependencies" cannot be compared');
                }
            }
        }
    }
    /** Each installed package of the newer view has to stand in the older one. */
    reportUnseen() {
        for (const [key, value, line] of this.#packages.entries()) {
            if (!/(?:^|\/)node_modules\//.test(key) || this.#seen.has(key) || !(value instanceof json/* JsonObject */.Y5))
                continue;
            this.report(line, key, 'it stands under "packages", but not under "dependencies"');
        }
    }
    #compareEntry(key, entry, legacy, line) {
        for (const field of differences(key, entry, legacy)) {
            this.report(line, key, `its ${field} differs between "packages" and "dependencies"`);
        }
    }
}
/**
 * The older view keeps the address of anything but a registry package in `version`, and an alias as
 * `npm:<name>@<version>`. @see the lockfile writer of npm 7 and newer
 */
function differences(key, entry, legacy) {
    const resolved = entry.get('resolved');
    const legacyVersion = legacy.get('version');
    if (entry.get('link') === true) {
        return typeof resolved === 'string' && legacyVersion === `file:${resolved.replaceAll('#', '%23')}`
            ? []
            : ['target'];
    }
    const fields = [];
    const isAddress = typeof resolved === 'string' && legacyVersion === resolved;
    if (!isAddress && legacyVersion !== registryVersion(key, entry))
        fields.push('version');
    if (!isAddress && legacy.get('resolved') !== resolved)
        fields.push('address');
    if (isAddress && legacy.has('resolved') && legacy.get('resolved') !== resolved)
        fields.push('address');
    if (legacy.get('integrity') !== entry.get('integrity'))
        fields.push('digest');
    return fields;
}
/** The first releases of npm 7 wrote every package's name, not only that of an alias. */
function registryVersion(key, entry) {
    const name = entry.get('name');
    const version = entry.get('version');
    const isAlias = name !== undefined && name !== splitInstallPath(key)?.name;
    return isAlias ? `npm:${String(name)}@${String(version)}` : version;
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-bundles.js


/** Which entries of `packages` come inside the archive of another one. */
class NpmBundles {
    #entries;
    #contents = new Map();
    constructor(entries) {
        this.#entries = entries;
    }
    /**
     * The enclosing package whose archive carries the one at `key`. Never the project itself or a workspace: what these
     * bundle is fetched from a registry like anything else before they are packed.
     */
    ownerOf(key) {
        const around = [key];
        for (let path = splitInstallPath(key); path !== undefined; path = splitInstallPath(path.folder)) {
            const owner = path.folder;
            if (splitInstallPath(owner) === undefined)
                return undefined;
            const contents = this.#contentsOf(owner);
            if (around.some((carried) => contents.has(carried)))
                return owner;
            around.push(owner);
        }
        return undefined;
    }
    /** What a package names as bundled, and what that needs, as far as it lies below the package. */
    #contentsOf(owner) {
        const known = this.#contents.get(owner);
        if (known !== undefined)
            return known;
        const contents = new Set();
        this.#contents.set(owner, contents);
        const open = this.#bundledNames(owner).map((name) => this.#find(owner, owner, name));
        for (let key = open.pop(); open.length > 0 || key !== undefined; key = open.pop()) {
            if (key === undefined || contents.has(key))
                continue;
            contents.add(key);
            for (const name of this.#neededNames(key))
                open.push(this.#find(owner, key, name));
        }
        return contents;
    }
    #bundledNames(owner) {
        const entry = this.#entries.get(owner);
        if (!(entry instanceof json/* JsonObject */.Y5) || entry.get('link') === true)
            return [];
        const names = entry.get('bundleDependencies');
        if (names === true)
            return this.#neededNames(owner);
        if (!(names instanceof json/* JsonArray */.kf))
            return [];
        return names.items.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    }
    #neededNames(key) {
        const entry = this.#entries.get(key);
        if (!(entry instanceof json/* JsonObject */.Y5))
            return [];
        return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((section) => {
            const list = entry.get(section);
            return list instanceof json/* JsonObject */.Y5 ? [...list.entries()].map(([name]) => name) : [];
        });
    }
    /** The key of what `name` means to the package at `from`, where that lies below `owner`. */
    #find(owner, from, name) {
        for (let at = from; at.length >= owner.length; at = splitInstallPath(at).folder) {
            const key = `${at}/node_modules/${name}`;
            if (this.#entries.has(key))
                return key;
            if (at === owner)
                return undefined;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
;// CONCATENATED MODULE: ./.build/lockfiles/npm-requests.js






const REMEDY = 'Delete the entry and run `npm install`, or name what is wanted in "overrides" of package.json after a review';
/** What an entry of the lockfile repeats of a package's manifest. A later section wins where two have one name. */
const INSTALLED_SECTIONS = ['dependencies', 'optionalDependencies'];
const npm_requests_MANIFEST_SECTIONS = ['peerDependencies', ...INSTALLED_SECTIONS, 'devDependencies'];
/** What a manifest of the project asks for, as its entry repeats it. */
function requestsOf(folder, manifest) {
    return npm_requests_MANIFEST_SECTIONS.flatMap((section) => {
        const list = manifest.get(section);
        if (!(list instanceof json/* JsonObject */.Y5))
            return [];
        return [...list.entries()].flatMap(([name, spec, line]) => typeof spec === 'string' ? [{ folder, section, name, spec, line }] : []);
    });
}
/**
 * Holds entries against the specifications that lead to them: a range has to lead to that very package of a registry,
 * an alias to the one it names, and so on. Otherwise a client installs one thing from the lockfile and another without.
 *
 * npm lets a package have what stands above it when only the version fits. So what a manifest of the project asks for
 * as it is (an alias, a folder) is no objection when a package beneath asks for it in another way.
 *
 * Versions are held against the ranges of manifests only: overrides and tools that mend lockfiles leave others.
 */
class RequestCheck {
    #manifests = [];
    #packages = [];
    /** A range that leads to an ordinary package is the rule. Of packages, only what is about these names is looked at. */
    #oddNames = new Set();
    #specifications = new Map();
    /** @param requests of one manifest of the project; peers among them are passed over, for they need not be met */
    addManifest(requests) {
        const wanted = requests.filter(({ section }) => section !== 'peerDependencies');
        this.#manifests.push(...new Map(wanted.map((request) => [request.name, request])).values());
    }
    /** @param wanted names and specifications that the package in `folder` asks for */
    addPackage(folder, wanted) {
        this.#packages.push({ folder, wanted });
        wanted.forEach(this.#noteOdd);
    }
    #noteOdd = (name, spec) => {
        if (typeof spec === 'string' && !(0,npm_specification/* isPlainNpmSpecification */.pI)(spec))
            this.#oddNames.add(name);
    };
    /**
     * @param entries the keys of those that are installed are the paths of that
     * @param targets the folders that links among them lead to
     * @returns at most one dispute an entry: the first
     */
    disputes(entries, targets) {
        for (const entry of entries)
            if (isOdd(entry))
                this.#oddNames.add(installedName(entry));
        const installed = this.#installed(entries, targets);
        const disputes = new Map();
        const vouchedFor = new Set();
        const hold = (folder, name, text, objectionTo) => {
            const target = findInstalled(installed, folder, name);
            if (target === undefined || vouchedFor.has(target) || disputes.has(target))
                return;
            const objection = objectionTo(target, this.#specification(text));
            if (objection !== undefined)
                disputes.set(target, disputeOf(target, folder, name, text, objection));
        };
        for (const { folder, name, spec } of this.#manifests) {
            const target = findInstalled(installed, folder, name);
            if (target !== undefined && objectionToAll(target, this.#specification(spec)) === undefined)
                vouchedFor.add(target);
        }
        for (const { folder, name, spec } of this.#manifests)
            hold(folder, name, spec, objectionToAll);
        if (this.#oddNames.size === 0)
            return [...disputes.values()];
        for (const { folder, wanted } of this.#packages) {
            wanted.forEach((name, spec) => {
                if (typeof spec === 'string' && this.#oddNames.has(name))
                    hold(folder, name, spec, objectionToKind);
            });
        }
        return [...disputes.values()];
    }
    /** What stands at each path, as far as anything is looked for there. */
    #installed(entries, targets) {
        const names = new Set(this.#oddNames);
        for (const { name } of this.#manifests)
            names.add(name);
        const installed = new Map();
        for (const entry of entries) {
            if (names.has(installedName(entry)))
                installed.set(entry.key, targets.get(entry) ?? entry);
        }
        return installed;
    }
    #specification(text) {
        let specification = this.#specifications.get(text);
        if (specification === undefined) {
            specification = (0,npm_specification/* readNpmSpecification */.vE)(text);
            this.#specifications.set(text, specification);
        }
        return specification;
    }
}
function disputeOf(target, folder, name, spec, objection) {
    const asker = folder === '' ? 'the project' : folder.slice(0, 200);
    const message = `${asker} asks for ${name.slice(0, 200)}@${spec.slice(0, 200)}, but ${objection}`;
    return {
        problem: { rule: 'request', line: target.line, key: target.key.slice(0, 400), message, remedy: REMEDY },
        name,
        isMetBy: (other) => objectionToAll(target, (0,npm_specification/* readNpmSpecification */.vE)(other)) === undefined,
    };
}
function isOdd(entry) {
    return entry.alias !== undefined || !isOfRegistry(entry);
}
function objectionToAll(target, spec) {
    return objectionToKind(target, spec) ?? objectionToVersion(target, spec);
}
function objectionToKind(target, spec) {
    const { kind } = target.source;
    switch (spec.kind) {
        case 'plain':
            // A folder that a manifest asks for stands for every range of its name.
            if (kind === 'workspace' || kind === 'path')
                return undefined;
            if (!isOfRegistry(target))
                return inWords(target);
            return target.alias === undefined ? undefined : `it is the package ${npmNameOf(target)}`;
        case 'alias':
            if (!isOfRegistry(target))
                return inWords(target);
            return npmNameOf(target) === spec.name ? undefined : `it is the package ${npmNameOf(target)}`;
        case 'git':
            return kind === 'git' ? undefined : inWords(target);
        case 'url':
        case 'git-or-url':
            return kind === 'url' || kind === 'registry' || kind === 'git' ? undefined : inWords(target);
        case 'file':
        case 'folder':
            return kind === 'file' || (0,locked_package/* isOfCheckout */._8)(target.source) ? undefined : inWords(target);
        // Not npm's, so nothing can be said against what was locked for it.
        case 'link':
        case 'workspace':
        case 'patch':
        case 'catalog':
        case 'unknown':
            return undefined;
    }
}
/** Publishers put into their archives what they like, whatever range they name. */
function objectionToVersion({ version, source }, spec) {
    if (!('range' in spec) || version === undefined)
        return undefined;
    const isFetched = source.kind === 'registry' || source.kind === 'implied';
    // What is no range is a tag.
    const range = (0,semver.validRange)(spec.range, true);
    return !isFetched || range === null || (0,semver.satisfies)(version, range, true)
        ? undefined
        : `it is version ${version}`;
}
function isOfRegistry({ source: { kind } }) {
    return kind === 'registry' || kind === 'implied' || kind === 'bundled';
}
function inWords({ source: { kind } }) {
    switch (kind) {
        case 'url':
            return 'it is an archive from another address';
        case 'git':
            return 'it comes from a version control system';
        case 'file':
            return 'it comes from a file';
        case 'link':
        case 'path':
        case 'workspace':
            return 'it is a folder of the checkout';
        default:
            return 'it is a package of a registry';
    }
}
function installedName(entry) {
    return entry.alias ?? (entry.namespace === undefined ? entry.name : npmNameOf(entry));
}
function npmNameOf(entry) {
    return (0,formats/* displayName */.QC)(entry).slice('npm:'.length);
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-source.js



/** An address as npm writes it. */
function readNpmAddress(address) {
    if (/^https?:/i.test(address))
        return { kind: 'registry', address };
    if (/^file:/i.test(address))
        return { kind: 'file', address };
    if (/^(?:git[+:]|ssh:|git@|(?:github|gitlab|bitbucket|gist):)/i.test(address))
        return { kind: 'git', address };
    return { kind: 'url', address };
}
function readNpmIntegrity(value) {
    if (value === undefined)
        return locked_package/* NO_INTEGRITY */.YK;
    if (typeof value === 'string')
        return (0,lockfiles_digest/* readSri */.JL)(value);
    return { digests: [], malformed: [jsonInWords(value)] };
}
function jsonInWords(value) {
    if (value === undefined)
        return '(none)';
    if (value instanceof json/* JsonObject */.Y5)
        return 'an object';
    if (value instanceof json/* JsonArray */.kf)
        return 'an array';
    return JSON.stringify(value).slice(0, 80);
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-packages.js












/** The second is that of a manifest, which an entry stands for. */
const SHRINKWRAP_MARKS = ['hasShrinkwrap', '_hasShrinkwrap'];
const INSTALLED = /(?:^|\/)node_modules(?:\/|$)/;
/** Reads `packages`, the view of npm 7 and newer: each key is the path of an installed package or of a folder. */
class NpmPackages {
    packages = [];
    problems = [];
    folders = [];
    requests = [];
    skipped = 0;
    #entries;
    /** That of the lockfile, relative to the checkout. */
    #folder;
    #bundles;
    #check = new RequestCheck();
    /** Folders that a manifest of the project asks for, by their path or as workspaces. */
    #wantedFolders = new Map();
    #links = [];
    #installFolders = new Map();
    constructor(entries, folder) {
        this.#entries = entries;
        this.#folder = folder;
        this.#bundles = new NpmBundles(entries);
        this.#read();
    }
    refuse(rule, line, key, message, remedy = limits/* REGENERATE */.dF) {
        this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
    }
    /** What differs from the specifications that ask for it. */
    disputes() {
        const check = this.#check;
        for (const requests of Map.groupBy(this.requests, ({ folder }) => folder).values())
            check.addManifest(requests);
        const targets = new Map(this.#links.flatMap(({ link, target }) => {
            const folder = this.#wantedFolders.get(target);
            return folder === undefined ? [] : [[link, folder]];
        }));
        return check.disputes(this.packages, targets);
    }
    #read() {
        const asked = this.#readRequests();
        this.#entries.forEach((key, entry, line) => {
            if (!(entry instanceof json/* JsonObject */.Y5))
                this.#drop(line, key, 'the entry is not an object');
            else if ((entry.get('link') ?? false) !== false)
                this.#readLink(key, entry, line);
            else if (key.includes('node_modules') && INSTALLED.test(key))
                this.#readInstalled(key, entry, line);
            else
                this.#readFolder(key, entry, line, asked);
        });
    }
    #drop(line, key, message, rule = 'entry') {
        this.skipped++;
        this.refuse(rule, line, key, message);
    }
    /** @returns the folders that a manifest of the project asks for by their path */
    #readRequests() {
        const asked = new Set();
        this.#entries.forEach((key, entry) => {
            if (!(entry instanceof json/* JsonObject */.Y5) || key.includes('node_modules'))
                return;
            for (const request of requestsOf(key, entry)) {
                this.requests.push(request);
                if ((0,npm_specification/* isPlainNpmSpecification */.pI)(request.spec) || !isPath((0,npm_specification/* readNpmSpecification */.vE)(request.spec)))
                    continue;
                asked.add(external_node_path_.posix.join(key, request.spec.replace(/^file:(?:\/\/(?=[^/]))?/i, '')).replace(/\/$/, ''));
            }
        });
        return asked;
    }
    /** The project itself (the empty key), a workspace or a `file:` folder: code of the checkout, not of a registry. */
    #readFolder(key, entry, line, asked) {
        this.folders.push(key);
        if ((0,paths/* insideCheckout */.F)(this.#folder, key) === undefined) {
            const remedy = 'Move it into the checkout';
            this.refuse('source-kind', line, key, 'the folder lies outside of the checkout', remedy);
        }
        for (const field of ['resolved', 'integrity', 'inBundle']) {
            if (entry.has(field))
                this.refuse('entry', line, key, `a folder of the project has no "${field}", but this one does`);
        }
        if (key === '')
            return;
        const root = this.#entries.get('');
        const isMember = !asked.has(key) && root instanceof json/* JsonObject */.Y5 && root.has('workspaces');
        const folder = this.#ofCheckout(isMember ? 'workspace' : 'path', key, nameOfFolder(key, entry), entry, line);
        if (isMember || asked.has(key))
            this.#wantedFolders.set(key, folder);
    }
    #readLink(key, entry, line) {
        const target = entry.get('resolved');
        const place = this.#placeOf(key);
        if (entry.get('link') !== true || typeof target !== 'string') {
            this.#drop(line, key, 'the link names no folder');
            return;
        }
        if (place === undefined) {
            this.#drop(line, key, 'its key names no package');
            return;
        }
        if ((0,paths/* insideCheckout */.F)(this.#folder, target) === undefined) {
            const remedy = 'Move the folder into the checkout';
            this.refuse('source-kind', line, key, 'the link leads outside of the checkout', remedy);
        }
        else if (INSTALLED.test(target) || !this.#entries.has(target)) {
            this.refuse('entry', line, key, 'the link leads to no folder of this file');
        }
        if (entry.has('integrity'))
            this.refuse('entry', line, key, 'a link has no digest, but this one does');
        const link = this.#ofCheckout('link', key, place.name, entry, line);
        this.#links.push({ link, target });
    }
    #ofCheckout(kind, key, name, entry, line) {
        const version = entry.get('version');
        const read = {
            format: 'npm',
            ...splitNpmName(name),
            version: typeof version === 'string' ? version : undefined,
            source: { kind },
            integrity: locked_package/* NO_INTEGRITY */.YK,
            line,
            key,
        };
        this.packages.push(read);
        return read;
    }
    #readInstalled(key, entry, line) {
        const place = this.#placeOf(key);
        if (place === undefined) {
            this.#drop(line, key, 'its key is not the path of an installed package');
            return;
        }
        const realName = entry.get('name') ?? place.name;
        if (typeof realName !== 'string' || (realName !== place.name && !isNpmName(realName))) {
            this.#drop(line, key, 'its name is not the name of a package', 'name-grammar');
            return;
        }
        this.#refuseWhatNpmObeys(key, entry, line);
        for (const section of INSTALLED_SECTIONS) {
            const wanted = entry.get(section);
            if (wanted instanceof json/* JsonObject */.Y5)
                this.#check.addPackage(key, wanted);
        }
        const version = entry.get('version');
        if (typeof version !== 'string' || !isSemanticVersion(version)) {
            this.#drop(line, key, `its version ${jsonInWords(version)} is not a semantic version`);
            return;
        }
        const source = this.#source(key, entry, line);
        const integrity = readNpmIntegrity(entry.get('integrity'));
        this.packages.push(lockedNpmPackage(realName, place.name, { version, source, integrity, line, key }));
    }
    /** npm takes the entry for the manifest of the package, whatever its archive says. It writes no scripts itself. */
    #refuseWhatNpmObeys(key, entry, line) {
        if (entry.has('scripts'))
            this.refuse('entry', line, key, 'it has "scripts", which npm runs in the place of those of the package');
        if (SHRINKWRAP_MARKS.some((mark) => (entry.get(mark) ?? false) !== false)) {
            this.refuse('split-view', line, key, 'it brings a shrinkwrap, from which npm installs what it depends on, whatever this file says', 'Depend on a version or a package without npm-shrinkwrap.json');
        }
    }
    #placeOf(key) {
        const place = splitInstallPath(key);
        return place !== undefined &&
            isNpmName(place.name) &&
            (place.folder === '' || this.#isInstallFolder(place.folder))
            ? place
            : undefined;
    }
    /** Whether packages can stand in the `node_modules` of this folder: one of the checkout, or a package itself. */
    #isInstallFolder(folder) {
        let known = this.#installFolders.get(folder);
        if (known === undefined) {
            known =
                this.#placeOf(folder) !== undefined ||
                    (!INSTALLED.test(folder) && (0,paths/* insideCheckout */.F)(this.#folder, folder) !== undefined);
            this.#installFolders.set(folder, known);
        }
        return known;
    }
    #source(key, entry, line) {
        const resolved = entry.get('resolved');
        if (typeof resolved === 'string')
            return readNpmAddress(resolved);
        if (resolved !== undefined)
            this.refuse('entry', line, key, `its address is ${jsonInWords(resolved)}, not a text`);
        const inBundle = entry.get('inBundle');
        if (inBundle === undefined || inBundle === false)
            return { kind: 'implied' };
        const owner = inBundle === true ? this.#bundles.ownerOf(key) : undefined;
        if (owner !== undefined)
            return { kind: 'bundled', owner };
        this.refuse('source-kind', line, key, 'it says it is bundled, but no package around it bundles it');
        return { kind: 'implied' };
    }
}
function isPath({ kind }) {
    return kind === 'file' || kind === 'folder';
}
/** The name that npm takes from the path of a folder where its manifest has none of its own. */
function nameOfFolder(folder, entry) {
    const own = entry.get('name');
    if (typeof own === 'string' && isNpmName(own))
        return own;
    const name = /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1] ?? '';
    return isNpmName(name) ? name : folder.replaceAll('/', '-');
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm-version-1.js









/**
 * Reads the `dependencies` tree of version 1, which npm 5 and 6 write: an object in another one stands in the
 * `node_modules` of the outer. It says nothing of what the manifest asks for.
 */
class NpmVersion1 {
    packages = [];
    problems = [];
    skipped = 0;
    #requests = new RequestCheck();
    /** That of the lockfile, relative to the checkout. */
    #folder;
    constructor(dependencies, folder) {
        this.#folder = folder;
        if (dependencies !== undefined)
            this.#readTree('', undefined, dependencies);
    }
    /** What differs from the specifications that ask for it. */
    disputes() {
        return this.#requests.disputes(this.packages, new Map());
    }
    /** @param outer the package that stands in `folder`; undefined for the project */
    #readTree(folder, outer, dependencies) {
        for (const [name, entry, line] of dependencies.entries()) {
            const key = installPath(folder, name);
            if (!(entry instanceof json/* JsonObject */.Y5))
                this.#drop(line, key, 'the entry is not an object');
            else
                this.#readEntry(outer, name, key, entry, line);
        }
    }
    #readEntry(outer, installedAs, key, entry, line) {
        let read;
        const identity = isNpmName(installedAs) ? identityOf(installedAs, entry.get('version')) : undefined;
        if (identity === undefined) {
            const version = jsonInWords(entry.get('version'));
            this.#drop(line, key, `its name or its version ${version} is not that of a package`);
        }
        else {
            const source = this.#source(outer, key, identity, entry, line);
            const integrity = readNpmIntegrity(entry.get('integrity'));
            const { name, version } = identity;
            read = lockedNpmPackage(name, installedAs, { version, source, integrity, line, key });
            this.packages.push(read);
        }
        const wanted = entry.get('requires');
        if (wanted instanceof json/* JsonObject */.Y5)
            this.#requests.addPackage(key, wanted);
        const inner = entry.get('dependencies');
        if (inner instanceof json/* JsonObject */.Y5)
            this.#readTree(key, read, inner);
        else if (inner !== undefined)
            this.#refuse('entry', line, key, 'its "dependencies" are not an object');
    }
    #source(outer, key, identity, entry, line) {
        const resolved = entry.get('resolved');
        if (identity.address !== undefined) {
            if (resolved !== undefined && resolved !== identity.address)
                this.#refuse('entry', line, key, 'it has two addresses, "version" and "resolved"');
            return this.#elsewhere(identity.address, key, line);
        }
        if (typeof resolved === 'string')
            return readNpmAddress(resolved);
        if (resolved !== undefined)
            this.#refuse('entry', line, key, `its address is ${jsonInWords(resolved)}, not a text`);
        if (entry.get('bundled') !== true)
            return { kind: 'implied' };
        // The file does not say what a package bundles, but only a package can: the project's own are fetched as any other.
        if (outer !== undefined && !(0,locked_package/* isOfCheckout */._8)(outer.source))
            return { kind: 'bundled', owner: outer.key };
        this.#refuse('source-kind', line, key, 'it says it is bundled, but no package is around it');
        return { kind: 'implied' };
    }
    #elsewhere(address, key, line) {
        const source = readNpmAddress(address);
        if (source.kind === 'registry')
            return { kind: 'url', address };
        if (source.kind !== 'file' || /\.(?:tgz|tar\.gz|tar)$/i.test(address))
            return source;
        if ((0,paths/* insideCheckout */.F)(this.#folder, address.slice('file:'.length)) === undefined) {
            this.#refuse('source-kind', line, key, 'the folder lies outside of the checkout', 'Move it into the checkout');
        }
        return { kind: 'path' };
    }
    #drop(line, key, message) {
        this.skipped++;
        this.#refuse('entry', line, key, message);
    }
    #refuse(rule, line, key, message, remedy = limits/* REGENERATE */.dF) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
/** `1.0.0`, `npm:<name>@1.0.0`, or an address. */
function identityOf(installedAs, version) {
    if (typeof version !== 'string')
        return undefined;
    if (isSemanticVersion(version))
        return { name: installedAs, version };
    if (version.startsWith('npm:')) {
        const at = version.lastIndexOf('@');
        const name = version.slice('npm:'.length, at);
        const real = version.slice(at + 1);
        return isNpmName(name) && isSemanticVersion(real) ? { name, version: real } : undefined;
    }
    return /[:/]/.test(version) ? { name: installedAs, version: undefined, address: version } : undefined;
}

;// CONCATENATED MODULE: ./.build/lockfiles/npm.js








const UPGRADE = 'Run `npm install --package-lock-only --lockfile-version 3` with npm 7 or newer';
/**
 * `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3.
 * @see npm documentation, "package-lock.json"; the grammar of both names is the same
 */
const npmLockfile = {
    name: 'package-lock.json',
    client: 'npm',
    matches: (path) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(external_node_path_.posix.basename(path)),
    parse: parseNpmLockfile,
};
function parseNpmLockfile(text, path) {
    const root = (0,json/* parseJson */.qF)(text);
    if ((0,json/* isJsonProblem */.Sx)(root))
        return (0,locked_package/* unreadable */.O$)(root.problem, root.line, limits/* REGENERATE */.dF);
    if (!(root instanceof json/* JsonObject */.Y5))
        return (0,locked_package/* unreadable */.O$)('it is not a JSON object', 1, limits/* REGENERATE */.dF);
    const version = root.get('lockfileVersion');
    const versionLine = root.lineOf('lockfileVersion') ?? 1;
    // Files of npm 4 and older have no version.
    if (version === 1 || (version === undefined && !root.has('packages')))
        return parseVersion1(root, path);
    if (version === 2 || version === 3)
        return parsePackages(root, path, version, versionLine);
    return (0,locked_package/* unreadable */.O$)(`its lockfileVersion ${jsonInWords(version)} is not known`, versionLine, UPGRADE);
}
function parseVersion1(root, path) {
    const dependencies = root.get('dependencies');
    const line = root.lineOf('dependencies') ?? 1;
    if (dependencies !== undefined && !(dependencies instanceof json/* JsonObject */.Y5))
        return (0,locked_package/* unreadable */.O$)('its "dependencies" are not an object', line, limits/* REGENERATE */.dF);
    // npm 7 and newer read this view whatever the version says.
    const packagesLine = root.lineOf('packages');
    if (packagesLine !== undefined)
        return (0,locked_package/* unreadable */.O$)('it is of version 1, but has the "packages" of later ones', packagesLine, UPGRADE);
    const reader = new NpmVersion1(dependencies, external_node_path_.posix.dirname(path));
    if (reader.packages.length > limits/* MAX_ENTRIES */.Sd)
        return (0,locked_package/* unreadable */.O$)(`it has more than ${limits/* MAX_ENTRIES */.Sd} entries`, line, limits/* REGENERATE */.dF);
    const { packages, problems, skipped } = reader;
    return {
        packages,
        problems,
        skipped,
        disputes: reader.disputes(),
        indexes: [],
        includes: [],
        folders: [''],
    };
}
function parsePackages(root, path, version, versionLine) {
    const entries = root.get('packages');
    if (!(entries instanceof json/* JsonObject */.Y5))
        return (0,locked_package/* unreadable */.O$)('it has no "packages" object', versionLine, limits/* REGENERATE */.dF);
    const reader = new NpmPackages(entries, external_node_path_.posix.dirname(path));
    const dependencies = root.get('dependencies');
    if (version === 2)
        reader.problems.push(...compareLegacyView(entries, dependencies, versionLine));
    else if (dependencies !== undefined) {
        const line = root.lineOf('dependencies');
        reader.refuse('split-view', line, 'dependencies', 'version 3 has no "dependencies" tree');
    }
    const { packages, problems, skipped, requests, folders } = reader;
    return {
        packages,
        problems,
        skipped,
        requests,
        disputes: reader.disputes(),
        indexes: [],
        includes: [],
        folders,
    };
}

// EXTERNAL MODULE: ./.build/lockfiles/nuget.js
var nuget = __webpack_require__(46100);
// EXTERNAL MODULE: ./.build/lockfiles/pypi.js
var pypi = __webpack_require__(76927);
// EXTERNAL MODULE: ./.build/lockfiles/toml.js
var toml = __webpack_require__(82631);
;// CONCATENATED MODULE: ./.build/lockfiles/pdm.js




/**
 * `pdm.lock`, versions 4.x. Files have addresses only with the strategy `static_urls`; up to 4.2 they stand in
 * `[metadata.files]`, under "name version". @see PDM documentation, "Lockfile"
 */
const pdmLockfile = {
    name: 'pdm.lock',
    client: 'pdm',
    matches: (path) => external_node_path_.posix.basename(path) === 'pdm.lock',
    parse: parsePdmLock,
};
function parsePdmLock(text, path) {
    const lockfile = (0,toml/* readTomlLockfile */.um)(text, 'package');
    if ('problems' in lockfile)
        return lockfile;
    const metadata = (0,toml/* tableOf */.c_)(lockfile.document.metadata);
    const version = metadata.lock_version;
    if (typeof version !== 'string' || !/^4(?:\.[0-9]+){1,2}$/.test(version)) {
        const line = lockfile.lineOf(/^lock_version[ \t]*=/m);
        return (0,locked_package/* unreadable */.O$)('its lock_version is not 4.x', line, 'Run `pdm lock` with PDM 2');
    }
    const listed = metadata.files === undefined ? undefined : new Map(Object.entries((0,toml/* tableOf */.c_)(metadata.files)));
    const { packages, problems, skipped } = (0,toml/* readEntries */.$2)(lockfile.entries, (entry) => pdm_readEntry(entry, path, listed));
    const hash = metadata.content_hash;
    const line = lockfile.lineOf(/^content_hash[ \t]*=/m);
    return {
        packages,
        problems,
        skipped,
        ...((0,toml/* isShortText */.Kz)(hash) ? { manifestDigest: { value: hash, line } } : {}),
        indexes: [],
        includes: [],
    };
}
function pdm_readEntry(entry, path, listed) {
    const { table, line } = entry;
    const { version } = table;
    const name = (0,pypi/* readPypiName */.aN)(table.name);
    if (name === undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'its name is not the name of a package', 'name-grammar');
    if (!(0,pypi/* isPypiVersion */.rk)(version))
        return (0,toml/* refuseEntry */.n6)(entry, 'its version is not one of PEP 440');
    const ofEntry = listed?.get(`${String(table.name)} ${version}`);
    if (ofEntry !== undefined && table.files !== undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'its files stand in two lists', 'split-view');
    const read = (0,pypi/* readPypiFiles */.i)((0,toml/* rowsOf */.RO)(table.files ?? ofEntry), entry, pypi/* hashField */.$k);
    if (typeof read === 'string')
        return (0,toml/* refuseEntry */.n6)(entry, read);
    const source = readSource(entry, path, read);
    if ('rule' in source)
        return source;
    const isOfIndex = source.kind === 'registry' || source.kind === 'implied';
    return {
        format: 'pypi',
        name,
        version,
        source,
        integrity: (0,pypi/* integrityOf */.Ll)(source, read.integrity),
        line,
        key: `${name} ${version}`,
        ...(isOfIndex && read.files.length > 0 ? { files: read.files } : {}),
    };
}
function readSource(entry, path, { files, areAddressed }) {
    const { git, url, revision, path: folder } = entry.table;
    const given = [git, url, folder].filter((value) => value !== undefined);
    if (given.length === 0)
        return areAddressed ? { kind: 'registry', address: files[0].address } : { kind: 'implied' };
    if (given.length > 1 || !(0,toml/* isShortText */.Kz)(given[0]))
        return (0,toml/* refuseEntry */.n6)(entry, 'its source is none that PDM writes');
    if (git !== undefined)
        return (0,pypi/* gitSource */.Ym)(given[0], revision);
    if (url !== undefined)
        return { kind: 'url', address: given[0] };
    return (0,pypi/* pathSource */.r)(path, given[0]) ?? (0,toml/* refuseEntry */.n6)(entry, pypi/* OUTSIDE */.ov, 'source-kind', pypi/* MOVE_INSIDE */.zp);
}

// EXTERNAL MODULE: ./.build/lockfiles/pipfile-lock.js
var pipfile_lock = __webpack_require__(86810);
;// CONCATENATED MODULE: ./.build/lockfiles/pnpm-key.js



/** Versions of `pnpm-lock.yaml` with the grammar of their keys: pnpm 3 to 7, 8, 9 and newer. */
const PNPM_GRAMMARS = new Map([
    ...['5', '5.0', '5.1', '5.2', '5.3', '5.4'].map((version) => [version, 5]),
    ['6.0', 6],
    // Of some releases of pnpm 8; the same grammar.
    ['6.1', 6],
    ['9.0', 9],
]);
/**
 * `/name/1.0.0_peers` (5), `/name@1.0.0(peers)` (6), `name@1.0.0` and `name@https://…` (9).
 *
 * @returns undefined for keys without a name: those of versions 5 and 6 for what is not of a registry
 */
function readPnpmKey(key, grammar) {
    const bare = withoutPeers(key);
    if (grammar === 5)
        return readSlashed(bare);
    if (grammar === 6 && !bare.startsWith('/'))
        return undefined;
    const { name, rest = '' } = (0,npm_specification/* partAtVersion */.ZL)(grammar === 6 ? bare.slice(1) : bare);
    return isNpmName(name) ? { name, version: isSemanticVersion(rest) ? rest : undefined } : undefined;
}
function readSlashed(key) {
    if (!key.startsWith('/'))
        return undefined;
    const parts = key.split('/', 5).slice(1);
    const name = parts.splice(0, parts[0]?.startsWith('@') === true ? 2 : 1).join('/');
    const version = parts[0]?.replace(/_.*$/, '') ?? '';
    return isNpmName(name) && isSemanticVersion(version) ? { name, version } : undefined;
}
/**
 * The key that a dependency leads to.
 *
 * @param reference as it stands at the dependency: `1.0.0(peers)`, `other@1.0.0`, `file:x`
 * @returns undefined for a link to a folder, which has no entry
 * @see pnpm's `dependency-path`, refToRelative
 */
function pnpmKeyOf(name, reference, grammar) {
    if (reference.startsWith('link:'))
        return undefined;
    switch (grammar) {
        case 5:
            return reference.startsWith('file:') || reference.includes('/') ? reference : `/${name}/${reference}`;
        case 6:
            return reference.startsWith('file:') || withoutPeers(reference).includes('/')
                ? reference
                : `/${name}@${reference}`;
        case 9:
            return namesPackage(reference) ? reference : `${name}@${reference}`;
    }
}
function namesPackage(reference) {
    if (reference.startsWith('@'))
        return true;
    const at = reference.indexOf('@');
    const isBefore = (index) => index === -1 || at < index;
    return at !== -1 && isBefore(reference.indexOf(':')) && isBefore(reference.indexOf('('));
}
/** Without the groups in parentheses at its end, which tell peers and patches. */
function withoutPeers(key) {
    let end = key.length;
    while (key[end - 1] === ')') {
        let depth = 0;
        let at = end - 1;
        for (; at >= 0; at--) {
            if (key[at] === ')')
                depth++;
            else if (key[at] === '(' && --depth === 0)
                break;
        }
        if (at < 0)
            break;
        end = at;
    }
    return key.slice(0, end);
}

// EXTERNAL MODULE: ./.build/lockfiles/yaml.js
var yaml = __webpack_require__(66788);
;// CONCATENATED MODULE: ./.build/lockfiles/pnpm.js












/**
 * `pnpm-lock.yaml`, versions 5, 6.0 and 9.0. From pnpm 11 on, a document for what pnpm itself needs can stand before
 * that of the project; both are read.
 * @see pnpm's packages `lockfile.types` and `lockfile.fs`
 */
const pnpmLockfile = {
    name: 'pnpm-lock.yaml',
    client: 'pnpm',
    matches: (path) => external_node_path_.posix.basename(path) === 'pnpm-lock.yaml',
    parse: parsePnpmLockfile,
};
const MAX_DOCUMENTS = 2;
function parsePnpmLockfile(text, path) {
    const documents = (0,yaml/* parseYaml */.hN)(text);
    if ((0,yaml/* isYamlProblem */.x8)(documents))
        return (0,locked_package/* unreadable */.O$)(documents.problem, documents.line, limits/* REGENERATE */.dF);
    if (documents.length === 0 || documents.length > MAX_DOCUMENTS)
        return (0,locked_package/* unreadable */.O$)('it does not have one or two YAML documents', documents.at(-1)?.line ?? 1, limits/* REGENERATE */.dF);
    const readers = [];
    for (const document of documents) {
        const reader = readDocument(document, path);
        if (!(reader instanceof DocumentReader))
            return reader;
        readers.push(reader);
    }
    return {
        packages: readers.flatMap(({ packages }) => packages),
        problems: readers.flatMap(({ problems }) => problems),
        disputes: readers.flatMap(({ disputes }) => disputes),
        patches: readers.flatMap(({ patches }) => patches),
        skipped: readers.reduce((sum, { skipped }) => sum + skipped, 0),
        requests: readers.flatMap(({ requests }) => requests),
        folders: [...new Set(readers.flatMap(({ folders }) => folders))],
        indexes: [],
        includes: [],
    };
}
function readDocument({ value, line }, path) {
    if (!(value instanceof yaml/* YamlMapping */.q4))
        return (0,locked_package/* unreadable */.O$)('a document of it is not a mapping', line, limits/* REGENERATE */.dF);
    const version = value.get('lockfileVersion');
    const grammar = typeof version === 'string' ? PNPM_GRAMMARS.get(version) : undefined;
    if (grammar === undefined) {
        return (0,locked_package/* unreadable */.O$)('its lockfileVersion is not known', value.lineOf('lockfileVersion') ?? line, 'Run `pnpm install --lockfile-only` with pnpm 9 or newer');
    }
    for (const field of [
        'importers',
        'packages',
        'snapshots',
        'catalogs',
        'overrides',
        'patchedDependencies',
    ]) {
        const part = value.get(field);
        if (part === undefined)
            continue;
        if (!(part instanceof yaml/* YamlMapping */.q4))
            return (0,locked_package/* unreadable */.O$)(`its ${field} are not a mapping`, value.lineOf(field), limits/* REGENERATE */.dF);
        if (part.size > limits/* MAX_ENTRIES */.Sd)
            return (0,locked_package/* unreadable */.O$)(`it has more than ${limits/* MAX_ENTRIES */.Sd} entries`, value.lineOf(field), limits/* REGENERATE */.dF);
    }
    const reader = new DocumentReader(value, grammar, path);
    reader.read();
    return reader;
}
const EMPTY = new yaml/* YamlMapping */.q4();
const pnpm_MANIFEST_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What pnpm itself asks for, in the document of its own. */
const OWN_SECTIONS = ['configDependencies', 'packageManagerDependencies'];
class DocumentReader {
    packages = [];
    problems = [];
    disputes = [];
    patches = [];
    requests = [];
    folders = [];
    skipped = 0;
    #root;
    #grammar;
    /** Folders in the file are relative to this one, which is relative to the checkout. */
    #folder;
    #toInstallFolder;
    #importers;
    #packages;
    /** What dependencies lead to: until version 6 the packages themselves. */
    #snapshots;
    #found = new Map();
    #aliases = new Map();
    constructor(root, grammar, path) {
        this.#root = root;
        this.#grammar = grammar;
        this.#folder = installFolderOf(path);
        this.#toInstallFolder = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), this.#folder);
        this.#packages = mapping(root, 'packages');
        this.#snapshots = grammar === 9 ? mapping(root, 'snapshots') : this.#packages;
        this.#importers = mapping(root, 'importers');
    }
    read() {
        for (const [key, entry, line] of this.#packages.entries())
            this.#readPackage(key, entry, line);
        if (this.#grammar === 9)
            this.#compareSnapshots();
        else if (this.#root.has('snapshots'))
            this.#refuse('split-view', this.#root.lineOf('snapshots'), 'snapshots', 'this version has no snapshots, but the file does');
        for (const [key, entry] of this.#snapshots.entries())
            this.#readDependencies(key, entry);
        // A project without members may stand at the top until version 6.
        if (!this.#root.has('importers'))
            this.#readImporter('.', this.#root, 1);
        for (const [folder, importer, line] of this.#importers.entries())
            this.#readImporter(folder, importer, line);
        this.#readPatches();
        this.packages = this.packages.map((entry) => {
            const alias = this.#aliases.get(entry.key);
            return alias === undefined ? entry : { ...entry, alias };
        });
    }
    #readPackage(key, entry, line) {
        const read = entry instanceof yaml/* YamlMapping */.q4 ? this.#readEntry(key, entry, line) : 'the entry is not a mapping';
        if (typeof read === 'string') {
            this.#refuse('entry', line, key, read);
            this.skipped++;
            this.#found.set(key, undefined);
            return;
        }
        this.packages.push(...read);
        const [first] = read;
        this.#found.set(key, { ident: (0,formats/* displayName */.QC)(first).slice('npm:'.length), source: first.source });
    }
    /** @returns a text where it cannot be judged; otherwise one package, or one for each platform */
    #readEntry(key, entry, line) {
        const parsed = readPnpmKey(key, this.#grammar);
        const ownName = entry.get('name');
        const name = parsed?.name ?? ownName;
        if (typeof name !== 'string' || !isNpmName(name))
            return 'its key does not name a package';
        if (ownName !== undefined && ownName !== name)
            return 'its name is not the one of its key';
        const ownVersion = entry.get('version');
        const version = parsed?.version ?? ownVersion;
        if (ownVersion !== undefined && ownVersion !== version)
            return 'its version is not the one of its key';
        const resolution = entry.get('resolution');
        if (!(resolution instanceof yaml/* YamlMapping */.q4))
            return 'it has no resolution';
        const sources = this.#sources(key, name, parsed?.version, resolution, line);
        if (typeof sources === 'string')
            return sources;
        const kind = sources[0]?.source.kind;
        if (parsed?.version !== undefined && kind !== 'registry' && kind !== 'implied')
            this.#refuse('request', line, key, 'its key is that of a version of a registry, but it comes from elsewhere');
        const isOfFolder = kind === 'path' || kind === 'workspace';
        if (!isOfFolder && (typeof version !== 'string' || !isSemanticVersion(version)))
            return 'its version is not a semantic version';
        return sources.map(({ source, integrity }) => lockedNpmPackage(name, name, {
            version: typeof version === 'string' ? version : undefined,
            source,
            integrity,
            line,
            key,
        }));
    }
    #sources(key, name, version, resolution, line) {
        const type = resolution.get('type');
        const integrity = pnpm_readIntegrity(resolution.get('integrity'));
        switch (type) {
            case undefined: {
                const source = this.#archive(name, version, resolution);
                return typeof source === 'string' ? source : [{ source, integrity }];
            }
            case 'git': {
                const address = `${pnpm_text(resolution, 'repo')}#${pnpm_text(resolution, 'commit')}`;
                return [{ source: { kind: 'git', address }, integrity }];
            }
            case 'directory': {
                const folder = (0,paths/* insideCheckout */.F)(this.#folder, pnpm_text(resolution, 'directory'));
                if (folder === undefined)
                    this.#refuseFolder(line, key, 'the folder');
                const isMember = this.#importers.has(external_node_path_.posix.normalize(pnpm_text(resolution, 'directory') || '.'));
                return [{ source: { kind: isMember ? 'workspace' : 'path' }, integrity: locked_package/* NO_INTEGRITY */.YK }];
            }
            case 'binary':
                return [{ source: { kind: 'url', address: pnpm_text(resolution, 'url') }, integrity }];
            case 'variations':
                return readVariants(resolution.get('variants')) ?? 'its variants cannot be read';
            default:
                return 'its resolution is of a type that is not known';
        }
    }
    #archive(name, version, resolution) {
        const tarball = resolution.get('tarball');
        const registry = resolution.get('registry');
        if ([tarball, registry].some((value) => value !== undefined && typeof value !== 'string'))
            return 'its address is not a text';
        const address = typeof tarball === 'string' ? tarball : undefined;
        if (address?.startsWith('file:') === true)
            return { kind: 'file', address };
        if (version === undefined) {
            return address === undefined ? 'it does not say where it comes from' : { kind: 'url', address };
        }
        // pnpm unpacks what is flagged so as the source of a repository, and builds it.
        if (resolution.has('gitHosted'))
            return { kind: 'url', address: address ?? name };
        const usual = usualPath(name, version);
        const isAbsolute = address !== undefined && address !== usual;
        if (isAbsolute)
            return { kind: 'registry', address };
        if (typeof registry === 'string')
            return { kind: 'registry', address: `${registry.replace(/\/$/, '')}/${usual}` };
        // pnpm sends this scope to another registry of its own accord.
        return name.startsWith('@jsr/') ? { kind: 'registry', address: `jsr:${name}` } : { kind: 'implied' };
    }
    /** Snapshots say what is installed, packages where it comes from: each needs the other. */
    #compareSnapshots() {
        const installed = new Set();
        for (const [key, entry, line] of this.#snapshots.entries()) {
            const id = withoutPeers(key);
            installed.add(id);
            if (!this.#packages.has(id))
                this.#refuse('split-view', line, key, 'it is a snapshot of no package of the file');
            if (!(entry instanceof yaml/* YamlMapping */.q4))
                this.#refuse('entry', line, key, 'the snapshot is not a mapping');
            else if (entry.has('resolution'))
                this.#refuse('split-view', entry.lineOf('resolution'), key, 'a snapshot has no resolution, but this one does');
        }
        for (const [key, , line] of this.#packages.entries()) {
            if (!installed.has(key))
                this.#refuse('split-view', line, key, 'no snapshot of the file is of this package');
        }
    }
    #readDependencies(key, entry) {
        if (!(entry instanceof yaml/* YamlMapping */.q4))
            return;
        for (const section of ['dependencies', 'optionalDependencies']) {
            for (const [name, reference, line] of this.#list(entry, section, key)) {
                if (typeof reference === 'string')
                    this.#follow(name, reference, '.', line, key);
                else
                    this.#refuse('entry', line, key, `its dependency ${JSON.stringify(name.slice(0, 200))} is not a text`);
            }
        }
    }
    #readImporter(folder, importer, line) {
        this.folders.push(this.#fromLockfile(folder));
        if ((0,paths/* insideCheckout */.F)(this.#folder, folder) === undefined)
            this.#refuseFolder(line, folder, 'the folder');
        if (!(importer instanceof yaml/* YamlMapping */.q4)) {
            this.#refuse('entry', line, folder, 'what stands at this folder is not a mapping');
            return;
        }
        for (const section of [...pnpm_MANIFEST_SECTIONS, ...OWN_SECTIONS]) {
            for (const [name, dependency, at] of this.#list(importer, section, folder))
                this.#readDirect(folder, section, importer, name, dependency, at);
        }
    }
    /** An importer's folder, relative to that of the lockfile. */
    #fromLockfile(folder) {
        if (this.#toInstallFolder === '')
            return folder === '.' ? '' : folder;
        return external_node_path_.posix.join(this.#toInstallFolder, folder);
    }
    #list(parent, section, key) {
        const list = parent.get(section) ?? EMPTY;
        if (list instanceof yaml/* YamlMapping */.q4)
            return list.entries();
        this.#refuse('entry', parent.lineOf(section), key, `its ${section} are not a mapping`);
        return EMPTY.entries();
    }
    #readDirect(folder, section, importer, name, dependency, line) {
        // Until version 5 the specifications stand in a list of their own.
        const [spec, reference] = dependency instanceof yaml/* YamlMapping */.q4
            ? [dependency.get('specifier'), dependency.get('version')]
            : [mapping(importer, 'specifiers').get(name), dependency];
        if (typeof spec !== 'string' || typeof reference !== 'string') {
            this.#refuse('entry', line, name, 'it does not say what was asked for and what was found');
            return;
        }
        const isOfManifest = pnpm_MANIFEST_SECTIONS.some((known) => known === section) && !spec.startsWith('runtime:');
        // An overridden name has the specification of the override.
        if (isOfManifest)
            this.requests.push({ folder: this.#fromLockfile(folder), section, name, spec, line });
        const found = this.#follow(name, reference, folder, line, name);
        if (found === undefined)
            return;
        const answer = { name: found.ident, source: answering(found.source) };
        const objection = objectionToAnswer(name, (0,npm_specification/* readNpmSpecification */.vE)(this.#fromCatalog(name, spec), name), answer);
        if (objection === undefined)
            return;
        this.disputes.push(disputeOver((0,locked_package/* problemOf */.Zw)('request', line, name, objection), name, answer));
    }
    /** Finds what a dependency leads to; undefined where a problem says that it leads to nothing that can be judged. */
    #follow(name, reference, folder, line, key) {
        const target = pnpmKeyOf(name, reference, this.#grammar);
        if (target === undefined)
            return this.#followLink(name, reference.slice('link:'.length), folder, line);
        if (!this.#snapshots.has(target)) {
            this.#refuse('split-view', line, key, `it leads to ${JSON.stringify(target.slice(0, 200))}, which is not in the file`);
            return undefined;
        }
        const id = this.#grammar === 9 ? withoutPeers(target) : target;
        const found = this.#found.get(id);
        if (found !== undefined && found.ident !== name && !this.#aliases.has(id))
            this.#aliases.set(id, name);
        return found;
    }
    #followLink(name, target, folder, line) {
        if ((0,paths/* insideCheckout */.F)(external_node_path_.posix.join(this.#folder, folder), target) === undefined)
            this.#refuseFolder(line, name, 'the folder');
        const source = { kind: this.#importers.has(external_node_path_.posix.join(folder, target)) ? 'workspace' : 'link' };
        const key = `link:${target}`;
        if (isNpmName(name))
            this.packages.push(lockedNpmPackage(name, name, { version: undefined, source, integrity: locked_package/* NO_INTEGRITY */.YK, line, key }));
        else
            this.#refuse('entry', line, name, 'it is not the name of a package');
        return { ident: undefined, source };
    }
    /** `catalog:` and `catalog:<name>` stand for a specification that is kept once for all members. */
    #fromCatalog(name, spec) {
        if (!spec.startsWith('catalog:'))
            return spec;
        const catalog = mapping(this.#root, 'catalogs').get(spec.slice('catalog:'.length) || 'default');
        const entry = catalog instanceof yaml/* YamlMapping */.q4 ? catalog.get(name) : undefined;
        const kept = entry instanceof yaml/* YamlMapping */.q4 ? entry.get('specifier') : undefined;
        return typeof kept === 'string' ? kept : spec;
    }
    #readPatches() {
        for (const [key, patch, line] of mapping(this.#root, 'patchedDependencies').entries()) {
            // From pnpm 10 on only the digest of the patch stands here.
            const path = patch instanceof yaml/* YamlMapping */.q4 ? pnpm_text(patch, 'path') : '';
            const inside = (0,paths/* insideCheckout */.F)(this.#folder, path);
            if (inside === undefined)
                this.#refuseFolder(line, key, 'the patch');
            else if (path !== '')
                this.patches.push({ path: inside, line, key });
        }
    }
    #refuseFolder(line, key, what) {
        this.#refuse('source-kind', line, key, `${what} lies outside of the checkout`, 'Move it into the checkout');
    }
    #refuse(rule, line, key, message, remedy) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
/** Members that have lockfiles of their own are links to each other's folders, and answer to ranges as members do. */
function answering(source) {
    return source.kind === 'link' ? { kind: 'workspace' } : source;
}
function readVariants(variants) {
    if (!(variants instanceof yaml/* YamlSequence */.Fv) || variants.items.length === 0)
        return undefined;
    const found = variants.items.map(({ value }) => {
        const resolution = value instanceof yaml/* YamlMapping */.q4 ? value.get('resolution') : undefined;
        if (!(resolution instanceof yaml/* YamlMapping */.q4))
            return undefined;
        const source = { kind: 'url', address: pnpm_text(resolution, 'url') || pnpm_text(resolution, 'tarball') };
        return { source, integrity: pnpm_readIntegrity(resolution.get('integrity')) };
    });
    return found.every((variant) => variant !== undefined) ? found : undefined;
}
/**
 * The folder that pnpm runs in. Rush copies its lockfiles first, those of `common/config/rush` to `common/temp` and those
 * of `common/config/subspaces/x` to `common/temp/x`.
 * @see Rush documentation, "Subspaces"
 */
function installFolderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    const rush = /^(.*\/)?common\/config\/(?:rush|subspaces(\/[^/]+))$/.exec(folder);
    return rush === null ? folder : `${rush[1] ?? ''}common/temp${rush[2] ?? ''}`;
}
function mapping(parent, field) {
    const value = parent.get(field);
    return value instanceof yaml/* YamlMapping */.q4 ? value : EMPTY;
}
function pnpm_text(parent, field) {
    const value = parent.get(field);
    return typeof value === 'string' ? value : '';
}
/** Where an archive lies below its registry. */
function usualPath(name, version) {
    return `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version.replace(/\+.*$/, '')}.tgz`;
}
function pnpm_readIntegrity(value) {
    if (value === undefined)
        return locked_package/* NO_INTEGRITY */.YK;
    if (typeof value === 'string')
        return (0,lockfiles_digest/* readSri */.JL)(value);
    return { digests: [], malformed: ['(not a text)'] };
}

;// CONCATENATED MODULE: ./.build/lockfiles/poetry.js






const VERSIONS = new Set(['1.0', '1.1', '2.0', '2.1']);
const poetry_UPGRADE = 'Run `poetry lock` with poetry 1.1 to 2.x';
/**
 * `poetry.lock`, versions 1.0 to 2.1: the first two list the files of all packages in `[metadata.files]`, the others in
 * each package. @see poetry's `packages/locker.py`
 */
const poetryLockfile = {
    name: 'poetry.lock',
    client: 'poetry',
    matches: (path) => external_node_path_.posix.basename(path) === 'poetry.lock',
    parse: parsePoetryLock,
};
function parsePoetryLock(text, path) {
    const lockfile = (0,toml/* readTomlLockfile */.um)(text, 'package');
    if ('problems' in lockfile)
        return lockfile;
    const metadata = (0,toml/* tableOf */.c_)(lockfile.document.metadata);
    const version = metadata['lock-version'];
    if (version === undefined)
        return (0,locked_package/* unreadable */.O$)('it has no lock-version', 1, poetry_UPGRADE);
    if (!VERSIONS.has(version))
        return (0,locked_package/* unreadable */.O$)('its lock-version is not known', lockfile.lineOf(/^lock-version[ \t]*=/m), poetry_UPGRADE);
    const listed = String(version).startsWith('1.') ? readListedFiles(lockfile) : undefined;
    if (listed === undefined && metadata.files !== undefined) {
        return (0,locked_package/* unreadable */.O$)('this version keeps digests in its packages, but the file has a second list of them', lockfile.lineOf(/^[ \t]*\[metadata\.files\]/m), limits/* REGENERATE */.dF);
    }
    const { packages, problems, skipped } = (0,toml/* readEntries */.$2)(lockfile.entries, (entry) => poetry_readEntry(entry, path, listed?.byVersion));
    const hash = metadata['content-hash'];
    const line = lockfile.lineOf(/^content-hash[ \t]*=/m);
    return {
        packages,
        problems: [...problems, ...(listed?.problems ?? [])],
        skipped,
        ...((0,toml/* isShortText */.Kz)(hash) ? { manifestDigest: { value: hash, line } } : {}),
        indexes: [],
        includes: [],
    };
}
/** `[metadata.files]` lists the files of all versions of a name together; a file name tells its version. */
function readListedFiles({ document, entries, lineOfQuoted }) {
    const versions = new Map();
    for (const { table } of entries) {
        const name = (0,pypi/* readPypiName */.aN)(table.name);
        if (name === undefined || typeof table.version !== 'string')
            continue;
        versions.set(name, (versions.get(name) ?? new Set()).add(table.version));
    }
    const byVersion = new Map();
    const problems = [];
    for (const [key, rows] of Object.entries((0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)(document.metadata).files))) {
        const name = (0,formats/* normalisePypiName */.SJ)(key);
        const locked = versions.get(name);
        if (locked === undefined)
            continue;
        let stray;
        for (const row of (0,toml/* rowsOf */.RO)(rows)) {
            const file = fileOf(row);
            const fitting = locked.size === 1 ? [...locked] : partsOf(file).filter((part) => locked.has(part));
            for (const version of fitting) {
                const listed = byVersion.get(`${name} ${version}`);
                if (listed === undefined)
                    byVersion.set(`${name} ${version}`, [row]);
                else
                    listed.push(row);
            }
            if (fitting.length === 0)
                stray ??= file;
        }
        if (stray === undefined)
            continue;
        const message = 'by its name one of its files is of none of the versions that it is listed for';
        problems.push({ rule: 'entry', line: lineOfQuoted(stray), key: name, message, remedy: limits/* REGENERATE */.dF });
    }
    return { byVersion, problems };
}
function fileOf(row) {
    return (0,toml/* isTable */.bI)(row) && typeof row.file === 'string' ? row.file : '';
}
/** The parts of a file name such as `name-1.0-py3-none-any.whl` or `name-1.0.tar.gz`: one of them is the version. */
function partsOf(file) {
    const stem = file.slice(0, 1000).replace(/\.(?:tar\.[a-z0-9]+|tgz|zip|whl|egg|exe|msi)$/, '');
    return [...new Set(stem.split('-'))];
}
function poetry_readEntry(entry, path, listed) {
    const { table, line } = entry;
    const { version } = table;
    const name = (0,pypi/* readPypiName */.aN)(table.name);
    if (name === undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'its name is not the name of a package', 'name-grammar');
    if (!(0,pypi/* isPypiVersion */.rk)(version))
        return (0,toml/* refuseEntry */.n6)(entry, 'its version is not one of PEP 440');
    if (listed !== undefined && table.files !== undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'this version keeps digests in [metadata.files] only', 'split-view');
    const source = poetry_readSource(entry, path);
    if ('rule' in source)
        return source;
    const rows = listed === undefined ? (0,toml/* rowsOf */.RO)(table.files) : (listed.get(`${name} ${version}`) ?? []);
    const read = (0,pypi/* readPypiFiles */.i)(rows, entry, pypi/* hashField */.$k);
    if (typeof read === 'string')
        return (0,toml/* refuseEntry */.n6)(entry, read);
    return {
        format: 'pypi',
        name,
        version,
        source,
        integrity: (0,pypi/* integrityOf */.Ll)(source, read.integrity),
        line,
        key: `${name} ${version}`,
    };
}
function poetry_readSource(entry, path) {
    const { source } = entry.table;
    // The public index, or what stands in for it: the file does not tell.
    if (source === undefined)
        return { kind: 'implied' };
    const { type, url, reference, resolved_reference: commit } = (0,toml/* tableOf */.c_)(source);
    if (!(0,toml/* isShortText */.Kz)(url))
        return (0,toml/* refuseEntry */.n6)(entry, 'its source has no url');
    // poetry asks the source of this name, which for PyPI is the public index, whatever the url says.
    if (type === 'legacy' && typeof reference !== 'string')
        return (0,toml/* refuseEntry */.n6)(entry, 'its source has no name');
    if (type === 'legacy' && /^\s*pypi\s*$/i.test(String(reference)))
        return (0,toml/* refuseEntry */.n6)(entry, 'its source has the name of the public index, but another url', 'split-view');
    switch (type) {
        case 'legacy':
            return { kind: 'registry', address: url };
        case 'git':
            return (0,pypi/* gitSource */.Ym)(url, commit);
        case 'url':
        case 'file':
            return { kind: type, address: url };
        case 'directory':
            return (0,pypi/* pathSource */.r)(path, url) ?? (0,toml/* refuseEntry */.n6)(entry, pypi/* OUTSIDE */.ov, 'source-kind', pypi/* MOVE_INSIDE */.zp);
        default:
            return (0,toml/* refuseEntry */.n6)(entry, 'the type of its source is not known');
    }
}

;// CONCATENATED MODULE: ./.build/lockfiles/pylock.js




/** `pylock.toml` and `pylock.<name>.toml`, version 1.0. @see PEP 751 */
const pylockFile = {
    name: 'pylock.toml',
    client: 'pip',
    matches: (path) => /^pylock(?:\.[^.]+)?\.toml$/.test(external_node_path_.posix.basename(path)),
    parse: parsePylock,
};
function parsePylock(text, path) {
    const lockfile = (0,toml/* readTomlLockfile */.um)(text, 'packages');
    if ('problems' in lockfile)
        return lockfile;
    if (lockfile.document['lock-version'] !== '1.0') {
        const line = lockfile.lineOf(/^lock-version[ \t]*=/m);
        return (0,locked_package/* unreadable */.O$)('its lock-version is not 1.0', line, 'Generate it with a client that writes version 1.0');
    }
    const { packages, problems, skipped } = (0,toml/* readEntries */.$2)(lockfile.entries, (entry) => pylock_readEntry(entry, path));
    return { packages, problems, skipped, indexes: [], includes: [] };
}
function pylock_readEntry(entry, path) {
    const { table, line } = entry;
    const { version, archive } = table;
    const name = (0,pypi/* readPypiName */.aN)(table.name);
    if (name === undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'its name is not the name of a package', 'name-grammar');
    if (version !== undefined && !(0,pypi/* isPypiVersion */.rk)(version))
        return (0,toml/* refuseEntry */.n6)(entry, 'its version is not one of PEP 440');
    const read = (0,pypi/* readPypiFiles */.i)([...(0,toml/* rowsOf */.RO)(table.sdist), ...(0,toml/* rowsOf */.RO)(table.wheels), ...(0,toml/* rowsOf */.RO)(archive)], entry, pypi/* hashesField */.J$);
    if (typeof read === 'string')
        return (0,toml/* refuseEntry */.n6)(entry, read);
    const source = pylock_readSource(entry, path, read);
    if ('rule' in source)
        return source;
    // Only what an index serves is known by its version; the files of an archive or a commit can be built into any.
    if (source.kind === 'registry' && version === undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'it comes from an index, but has no version');
    if (source.kind === 'registry' && !read.areAddressed)
        return (0,toml/* refuseEntry */.n6)(entry, pypi/* UNADDRESSED */.HS);
    return {
        format: 'pypi',
        name,
        version,
        source,
        integrity: (0,pypi/* integrityOf */.Ll)(source, read.integrity),
        line,
        key: version === undefined ? name : `${name} ${version}`,
        ...(source.kind === 'registry' ? { files: read.files } : {}),
    };
}
function pylock_readSource(entry, path, { files }) {
    const { vcs, directory, archive, sdist, wheels, index } = entry.table;
    const given = [vcs, directory, archive, sdist ?? wheels].filter((value) => value !== undefined);
    if (given.length !== 1)
        return (0,toml/* refuseEntry */.n6)(entry, 'it has not exactly one source');
    if ((0,toml/* isTable */.bI)(vcs)) {
        const address = onlyOf(vcs.url, vcs.path);
        if ((0,toml/* isShortText */.Kz)(address) && vcs.type === 'git')
            return (0,pypi/* gitSource */.Ym)(address, vcs['commit-id']);
    }
    else if ((0,toml/* isTable */.bI)(directory)) {
        if ((0,toml/* isShortText */.Kz)(directory.path))
            return (0,pypi/* pathSource */.r)(path, directory.path) ?? (0,toml/* refuseEntry */.n6)(entry, pypi/* OUTSIDE */.ov, 'source-kind', pypi/* MOVE_INSIDE */.zp);
    }
    else if ((0,toml/* isTable */.bI)(archive)) {
        const address = onlyOf(archive.url, archive.path);
        if ((0,toml/* isShortText */.Kz)(address))
            return { kind: archive.url === undefined ? 'file' : 'url', address };
    }
    else if (vcs === undefined && directory === undefined && archive === undefined) {
        if ((0,toml/* isShortText */.Kz)(index))
            return { kind: 'registry', address: index };
        const first = files[0]?.address;
        if (index === undefined && first !== undefined)
            return { kind: /^https?:/i.test(first) ? 'registry' : 'file', address: first };
    }
    return (0,toml/* refuseEntry */.n6)(entry, 'its source is none of PEP 751');
}
/** Where both are given, a client may take either. */
function onlyOf(url, path) {
    return url === undefined ? path : path === undefined ? url : undefined;
}

// EXTERNAL MODULE: ./.build/lockfiles/requirements.js
var requirements = __webpack_require__(92039);
;// CONCATENATED MODULE: ./.build/lockfiles/swift.js






/**
 * `Package.resolved`, versions 1 to 3. It records a commit for what comes from a version control system, and for what
 * comes from a registry nothing but a version.
 * @see SwiftPM's `ResolvedPackagesStore`
 */
const swiftLockfile = {
    name: 'Package.resolved',
    client: 'swift',
    matches: (path) => external_node_path_.posix.basename(path) === 'Package.resolved',
    parse: parseSwiftLockfile,
};
/** SE-0292: identities are compared without regard to case. */
const REGISTRY_IDENTITY = /^(?<scope>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?<name>[a-z0-9]+(?:[-_][a-z0-9]+)*)$/i;
const MAX_SCOPE_LENGTH = 39;
const MAX_NAME_LENGTH = 100;
const OTHER_IDENTITY = /^[A-Za-z0-9_.+-]{1,200}$/;
function parseSwiftLockfile(text, path) {
    const root = (0,json/* parseJson */.qF)(text);
    if ((0,json/* isJsonProblem */.Sx)(root))
        return (0,locked_package/* unreadable */.O$)(root.problem, root.line, limits/* REGENERATE */.dF);
    if (!(root instanceof json/* JsonObject */.Y5))
        return (0,locked_package/* unreadable */.O$)('it is not a JSON object', 1, limits/* REGENERATE */.dF);
    const version = root.get('version');
    if (version !== 1 && version !== 2 && version !== 3)
        return (0,locked_package/* unreadable */.O$)('its version is not 1, 2 or 3', root.lineOf('version') ?? 1, limits/* REGENERATE */.dF);
    const holder = version === 1 ? root.get('object') : root;
    const pins = holder instanceof json/* JsonObject */.Y5 ? holder.get('pins') : undefined;
    if (!(pins instanceof json/* JsonArray */.kf))
        return (0,locked_package/* unreadable */.O$)('it has no list of pins', 1, limits/* REGENERATE */.dF);
    const reader = new PinReader(external_node_path_.posix.dirname(path));
    const pinOf = version === 1 ? pinOfVersion1 : pinOfVersion2;
    for (const { value, line } of pins.items)
        reader.read(value instanceof json/* JsonObject */.Y5 ? pinOf(value) : undefined, line);
    const { packages, problems, skipped } = reader;
    return { packages, skipped, problems, indexes: [], includes: [] };
}
/** Version 1 knows version control systems alone, and names packages by the last parts of their addresses. */
function pinOfVersion1(pin) {
    const location = pin.get('repositoryURL');
    const path = typeof location === 'string' ? location.replace(/\/$/, '').replace(/\.git$/, '') : '';
    const kind = path.startsWith('/') || path.startsWith('.') ? 'localSourceControl' : 'remoteSourceControl';
    return { identity: external_node_path_.posix.basename(path).toLowerCase(), kind, location, state: pin.get('state') };
}
function pinOfVersion2(pin) {
    return {
        identity: pin.get('identity'),
        kind: pin.get('kind'),
        location: pin.get('location') ?? '',
        state: pin.get('state'),
    };
}
class PinReader {
    packages = [];
    problems = [];
    skipped = 0;
    #folder;
    #identities = new Set();
    constructor(folder) {
        this.#folder = folder;
    }
    read(pin, line) {
        const { identity, kind, location, state } = pin ?? {};
        if (typeof identity !== 'string' || typeof location !== 'string' || !(state instanceof json/* JsonObject */.Y5)) {
            const key = typeof identity === 'string' ? identity : 'pins';
            this.#skip('entry', line, key, 'it has no identity, location and state');
            return;
        }
        if (this.#identities.has(identity.toLowerCase()))
            this.#refuse('split-view', line, identity, 'it is pinned twice');
        this.#identities.add(identity.toLowerCase());
        if (kind === 'registry')
            this.#readRegistryPin(identity, location, state, line);
        else if (kind === 'remoteSourceControl' || kind === 'localSourceControl')
            this.#readSourceControlPin(identity, kind, location, state, line);
        else
            this.#skip('entry', line, identity, 'its kind is not known');
    }
    #readRegistryPin(identity, location, state, line) {
        const { scope, name } = REGISTRY_IDENTITY.exec(identity)?.groups ?? {};
        if (scope === undefined || scope.length > MAX_SCOPE_LENGTH || name.length > MAX_NAME_LENGTH) {
            this.#skip('name-grammar', line, identity, 'its identity is not scope.name');
            return;
        }
        const version = versionOf(state);
        if (version === undefined) {
            this.#skip('unpinned', line, identity, 'its version is not one fixed version');
            return;
        }
        if (location !== '' || isSet(state, 'revision') || isSet(state, 'branch'))
            this.#refuse('entry', line, identity, 'a package of a registry has no location, revision and branch, but this one does');
        this.#add({ namespace: scope.toLowerCase(), name: name }, version, { kind: 'implied' }, identity, line);
    }
    #readSourceControlPin(identity, kind, location, state, line) {
        if (!OTHER_IDENTITY.test(identity)) {
            this.#skip('name-grammar', line, identity, 'its identity is not the name of a package');
            return;
        }
        const version = versionOf(state);
        const revision = state.get('revision');
        if (typeof revision !== 'string') {
            this.#skip('unpinned', line, identity, 'it has no commit');
            return;
        }
        if (version === undefined && isSet(state, 'branch')) {
            const message = 'it follows a branch, not a version';
            this.#refuse('unpinned', line, identity, message, 'Depend on a version of it');
        }
        const source = kind === 'localSourceControl' ? { kind: 'path' } : { kind: 'git', address: `${location}#${revision}` };
        if (kind === 'localSourceControl' && (0,paths/* insideCheckout */.F)(this.#folder, location) === undefined) {
            const message = 'it is a repository outside of the checkout';
            this.#refuse('source-kind', line, identity, message, 'Move it into the checkout');
        }
        this.#add({ name: identity }, version ?? revision, source, identity, line);
    }
    #add({ name, namespace }, version, source, key, line) {
        this.packages.push({
            format: 'swift',
            ...(namespace === undefined ? {} : { namespace }),
            name: name.toLowerCase(),
            version,
            source,
            integrity: locked_package/* NEVER_RECORDED */.O3,
            line,
            key,
        });
    }
    #skip(rule, line, key, message) {
        this.#refuse(rule, line, key, message);
        this.skipped++;
    }
    #refuse(rule, line, key, message, remedy = 'Generate the file again with `swift package resolve`') {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
function versionOf(state) {
    const version = state.get('version');
    return typeof version === 'string' && (0,semver.valid)(version) === version.replace(/\+.*$/, '')
        ? version
        : undefined;
}
function isSet(state, field) {
    const value = state.get(field);
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./.build/lockfiles/uv.js







/** `uv.lock`, version 1 of any revision. @see uv documentation, "Locking and syncing"; uv's `lock/mod.rs` */
const uvLockfile = {
    name: 'uv.lock',
    client: 'uv',
    matches: (path) => external_node_path_.posix.basename(path) === 'uv.lock',
    parse: parseUvLock,
};
function parseUvLock(text, path) {
    const lockfile = (0,toml/* readTomlLockfile */.um)(text, 'package');
    if ('problems' in lockfile)
        return lockfile;
    if (lockfile.document.version !== 1) {
        const line = lockfile.lineOf(/^version[ \t]*=/m);
        return (0,locked_package/* unreadable */.O$)('its version is not 1', line, 'Generate it with a uv that writes version 1');
    }
    const members = new Set((0,toml/* rowsOf */.RO)((0,toml/* tableOf */.c_)(lockfile.document.manifest).members));
    const { packages, problems, skipped } = (0,toml/* readEntries */.$2)(lockfile.entries, (entry) => uv_readEntry(entry, path, members));
    const own = lockfile.entries.flatMap((entry) => uv_memberOf(entry, path, members) ?? []);
    const requests = own.flatMap(({ entry, folder }) => uv_requestsOf(entry, folder));
    const ofFile = unrequestedKinds(packages, requests, lockfile);
    return {
        packages,
        problems: [...problems, ...ofFile],
        disputes: ageLimitHoles(lockfile),
        skipped,
        requests: requests.map(({ isDirect: _, ...request }) => request),
        indexes: [],
        includes: [],
        folders: own.map(({ folder }) => folder),
    };
}
function uv_readEntry(entry, path, members) {
    const { table, line } = entry;
    const name = (0,pypi/* readPypiName */.aN)(table.name);
    if (name === undefined)
        return (0,toml/* refuseEntry */.n6)(entry, 'its name is not the name of a package', 'name-grammar');
    const source = uv_readSource(entry, path, members);
    if ('rule' in source)
        return source;
    const { version } = table;
    const isFolder = source.kind === 'workspace' || source.kind === 'path';
    // A project can compute its version when it is built.
    if (!((0,pypi/* isPypiVersion */.rk)(version) || (version === undefined && isFolder)))
        return (0,toml/* refuseEntry */.n6)(entry, 'its version is not one of PEP 440');
    const rows = [...(0,toml/* rowsOf */.RO)(table.sdist), ...(0,toml/* rowsOf */.RO)(table.wheels)];
    const read = (0,pypi/* readPypiFiles */.i)(rows, entry, pypi/* hashField */.$k);
    if (typeof read === 'string')
        return (0,toml/* refuseEntry */.n6)(entry, read);
    if ((isFolder || source.kind === 'git') && rows.length > 0)
        return (0,toml/* refuseEntry */.n6)(entry, 'it is code to be built, but has files as if an index had it');
    if (source.kind === 'registry' && rows.length > 0 && !read.areAddressed)
        return (0,toml/* refuseEntry */.n6)(entry, pypi/* UNADDRESSED */.HS);
    return {
        format: 'pypi',
        name,
        version,
        source,
        integrity: (0,pypi/* integrityOf */.Ll)(source, read.integrity),
        line,
        key: version === undefined ? name : `${name} ${version}`,
        ...(source.kind === 'registry' ? { files: read.files } : {}),
    };
}
const FOLDERS = ['virtual', 'editable', 'directory'];
function uv_readSource(entry, path, members) {
    const { source } = entry.table;
    if (!(0,toml/* isTable */.bI)(source))
        return (0,toml/* refuseEntry */.n6)(entry, 'it has no source');
    const kinds = ['registry', 'git', 'url', 'path', ...FOLDERS].filter((kind) => source[kind] !== undefined);
    const kind = kinds[0];
    const value = source[kind ?? ''];
    if (kind === undefined || kinds.length !== 1 || !(0,toml/* isShortText */.Kz)(value))
        return (0,toml/* refuseEntry */.n6)(entry, 'its source is none that uv writes');
    switch (kind) {
        case 'registry':
        case 'git':
        case 'url':
            return { kind, address: value };
        case 'path':
            return { kind: 'file', address: value };
        default:
            if ((0,paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), value) === undefined)
                return (0,toml/* refuseEntry */.n6)(entry, pypi/* OUTSIDE */.ov, 'source-kind', pypi/* MOVE_INSIDE */.zp);
            return { kind: value === '.' || members.has(entry.table.name) ? 'workspace' : 'path' };
    }
}
/** A member of the project, with its folder relative to that of the lockfile. */
function uv_memberOf(entry, path, members) {
    const source = (0,toml/* tableOf */.c_)(entry.table.source);
    const folder = FOLDERS.map((kind) => source[kind]).find((value) => typeof value === 'string');
    if (folder === undefined || (0,paths/* insideCheckout */.F)(external_node_path_.posix.dirname(path), folder) === undefined)
        return undefined;
    if (folder !== '.' && !members.has(entry.table.name))
        return undefined;
    return { entry, folder: folder === '.' ? '' : external_node_path_.posix.normalize(folder) };
}
function uv_requestsOf(entry, folder) {
    const metadata = (0,toml/* tableOf */.c_)(entry.table.metadata);
    const read = (row, section) => readRequest(row, folder, section, entry.lineOf);
    const ofProject = (0,toml/* rowsOf */.RO)(metadata['requires-dist']).flatMap((row) => {
        const extra = (0,toml/* isTable */.bI)(row) && (0,toml/* isShortText */.Kz)(row.marker) ? extraOf(row.marker) : undefined;
        return read(row, extra === undefined ? 'project.dependencies' : `project.optional-dependencies.${extra}`);
    });
    const ofGroups = Object.entries((0,toml/* tableOf */.c_)(metadata['requires-dev'])).flatMap(([group, rows]) => (0,toml/* rowsOf */.RO)(rows).flatMap((row) => read(row, `dependency-groups.${group}`)));
    return [...ofProject, ...ofGroups];
}
/** uv writes the extra that a dependency belongs to as the end of its marker. */
function extraOf(marker) {
    return /\bextra == '([^']*)'/.exec(marker)?.[1];
}
function readRequest(row, folder, section, lineOf) {
    if (!(0,toml/* isTable */.bI)(row) || typeof row.name !== 'string')
        return [];
    const { name } = row;
    const direct = ['git', 'url', 'path', ...FOLDERS].map((kind) => row[kind]).find(toml/* isShortText */.Kz);
    const specifier = typeof row.specifier === 'string' ? row.specifier : '';
    const isDirect = direct !== undefined;
    return [{ folder, section, name, spec: direct ?? specifier, line: lineOf(name), isDirect }];
}
/** A package that is asked for by versions alone must come from an index. */
function unrequestedKinds(packages, requests, { document, lineOfQuoted }) {
    const manifest = (0,toml/* tableOf */.c_)(document.manifest);
    const ofManifest = ['requirements', 'overrides', 'constraints'].flatMap((section) => (0,toml/* rowsOf */.RO)(manifest[section]).flatMap((row) => readRequest(row, '', section, lineOfQuoted)));
    const all = [...requests, ...ofManifest];
    const direct = new Set(all.filter(({ isDirect }) => isDirect).map(({ name }) => (0,pypi/* readPypiName */.aN)(name)));
    const plain = new Set(all.map(({ name }) => (0,pypi/* readPypiName */.aN)(name)));
    return packages
        .filter(({ source: { kind } }) => kind === 'git' || kind === 'url' || kind === 'file')
        .filter(({ name }) => plain.has(name) && !direct.has(name))
        .map(({ line, key }) => ({
        rule: 'request',
        line,
        key,
        message: 'it is asked for by its version alone, but does not come from an index',
        remedy: limits/* REGENERATE */.dF,
    }));
}
/** Packages that the age limit does not hold for as for all others: the manifest has to say so too. @see uv docs, "Settings", exclude-newer-package */
function ageLimitHoles({ document, lineOf }) {
    const holes = Object.entries((0,toml/* tableOf */.c_)((0,toml/* tableOf */.c_)(document.options)['exclude-newer-package']));
    if (holes.length === 0)
        return [];
    const line = lineOf(/^[ \t]*(?:\[[ \t]*options\.)?exclude-newer-package\b/m);
    return holes.map(([name, limit]) => ({
        problem: {
            rule: 'weakened',
            line,
            key: name.slice(0, 200),
            message: 'it was resolved with an age limit of its own, which the manifest does not give it',
            remedy: 'Run `uv lock`, or name it under exclude-newer-package in the manifest after a review',
        },
        name: (0,formats/* normalisePypiName */.SJ)(name),
        // A time can stand there as a duration, which is another one each day.
        isMetBy: (asked) => (asked === 'false') === (limit === false),
    }));
}

;// CONCATENATED MODULE: ./.build/lockfiles/yarn-berry.js










const MAX_PATCHES = 50;
/** Yarn 2.0 wrote 4, Yarn 4.18 writes 10. */
const yarn_berry_VERSIONS = new Set(['4', '5', '6', '7', '8', '9', '10']);
/**
 * `yarn.lock` of Yarn 2 and newer. A key lists descriptors (what was asked for), `resolution` is the locator (what
 * was found).
 * @see yarn's `Project.ts`, and its documentation, "Protocols"
 */
function parseYarnBerryLockfile(text, path) {
    // Yarn reads a file with this comment by another grammar.
    if (/^#\s+yarn\s+lockfile\s+v1/im.test(text))
        return (0,locked_package/* unreadable */.O$)('it is marked as of version 1 and as of a newer one', 1, limits/* REGENERATE */.dF);
    const documents = (0,yaml/* parseYaml */.hN)(text);
    if ((0,yaml/* isYamlProblem */.x8)(documents))
        return (0,locked_package/* unreadable */.O$)(documents.problem, documents.line, limits/* REGENERATE */.dF);
    const root = documents[0]?.value;
    if (documents.length !== 1 || !(root instanceof yaml/* YamlMapping */.q4))
        return (0,locked_package/* unreadable */.O$)('it is not one YAML mapping', documents[1]?.line ?? 1, limits/* REGENERATE */.dF);
    const metadata = root.get('__metadata');
    const version = metadata instanceof yaml/* YamlMapping */.q4 ? metadata.get('version') : undefined;
    if (typeof version !== 'string' || !yarn_berry_VERSIONS.has(version)) {
        const line = root.lineOf('__metadata') ?? 1;
        return (0,locked_package/* unreadable */.O$)('the version in its __metadata is not known', line, 'Run `yarn install` with Yarn 4');
    }
    if (countDescriptors(root) > limits/* MAX_ENTRIES */.Sd)
        return (0,locked_package/* unreadable */.O$)(`it has more than ${limits/* MAX_ENTRIES */.Sd} entries`, 1, limits/* REGENERATE */.dF);
    const reader = new EntryReader(root, external_node_path_.posix.dirname(path));
    for (const [key, value, line] of root.entries())
        if (key !== '__metadata')
            reader.read(key, value, line);
    const { packages, problems, disputes, skipped, requests, folders, patches } = reader;
    return {
        packages,
        problems,
        disputes,
        skipped,
        requests,
        folders,
        patches,
        indexes: [],
        includes: [],
    };
}
function countDescriptors(root) {
    return [...root.members.keys()].reduce((sum, key) => sum + key.split(',').length, 0);
}
class EntryReader {
    packages = [];
    problems = [];
    disputes = [];
    patches = [];
    requests = [];
    folders = [];
    skipped = 0;
    #folder;
    #resolutions = new Set();
    #descriptors = new Set();
    constructor(root, folder) {
        this.#folder = folder;
        for (const [, entry] of root.entries()) {
            const resolution = entry instanceof yaml/* YamlMapping */.q4 ? entry.get('resolution') : undefined;
            if (typeof resolution === 'string')
                this.#resolutions.add(resolution);
        }
    }
    read(key, entry, line) {
        const found = this.#readEntry(key, entry, line);
        if (typeof found === 'string') {
            this.#refuse('entry', line, key, found);
            this.skipped++;
            return;
        }
        const { locator, version, source, integrity } = found;
        const asked = this.#readDescriptors(key, line);
        for (const { name, spec, text } of asked) {
            const answer = { name: locator.ident, source };
            const objection = objectionToAnswer(name, (0,npm_specification/* readNpmSpecification */.vE)(spec, name), answer);
            if (objection === undefined)
                continue;
            this.disputes.push(disputeOver((0,locked_package/* problemOf */.Zw)('request', line, text, objection), name, answer));
        }
        const alias = asked.find(({ name }) => name !== locator.ident)?.name;
        this.packages.push(lockedNpmPackage(locator.ident, alias ?? locator.ident, { version, source, integrity, line, key }));
    }
    #readEntry(key, entry, line) {
        if (!(entry instanceof yaml/* YamlMapping */.q4))
            return 'the entry is not a mapping';
        const resolution = entry.get('resolution');
        const locator = typeof resolution === 'string' ? readLocator(resolution) : undefined;
        if (locator === undefined)
            return 'its resolution does not name a package';
        const version = entry.get('version');
        const source = this.#source(locator, key, line);
        if (typeof source === 'string')
            return source;
        const isOfFolder = source.kind === 'workspace' || source.kind === 'link';
        if (source.kind === 'workspace')
            this.#readWorkspace(locator, entry);
        if (!isOfFolder && (typeof version !== 'string' || !isSemanticVersion(version)))
            return 'its version is not a semantic version';
        if (locator.protocol === 'npm:' && locator.selector !== version)
            return 'its version is not the one of its resolution';
        return {
            locator,
            // Yarn writes 0.0.0-use.local for folders, whatever their version.
            version: isOfFolder || typeof version !== 'string' ? undefined : version,
            source,
            integrity: readChecksum(entry.get('checksum'), entry.has('conditions')),
        };
    }
    /** @returns a text where the entry is of a kind that cannot be judged */
    #source(locator, key, line) {
        const { protocol, selector, parameters, ident } = locator;
        switch (protocol) {
            case 'npm:': {
                const [address, ...more] = parameters.getAll('__archiveUrl');
                if (more.length > 0 || parameters.size > (address === undefined ? 0 : 1))
                    return 'its resolution has parameters that are not known';
                if (address !== undefined)
                    return { kind: 'registry', address };
                // Yarn sends this scope to another registry of its own accord.
                return ident.startsWith('@jsr/')
                    ? { kind: 'registry', address: `jsr:${locator.text}` }
                    : { kind: 'implied' };
            }
            case 'workspace:':
                this.#requireInside(selector, key, line);
                return { kind: 'workspace' };
            case 'link:':
            case 'portal:':
                this.#requireInside(this.#fromParent(locator, selector), key, line);
                return { kind: 'link' };
            case 'file:': {
                const [target = ''] = selector.split('#');
                if ((0,npm_specification/* isArchive */.tc)(target))
                    return { kind: 'file', address: target };
                this.#requireInside(this.#fromParent(locator, target), key, line);
                return { kind: 'path' };
            }
            case 'patch:':
                return this.#patched(locator, key, line);
            case 'http:':
            case 'https:':
            case 'ssh:':
            case 'git:':
                return isGit(protocol, selector)
                    ? { kind: 'git', address: gitAddress(`${protocol}${selector}`) }
                    : { kind: 'url', address: `${protocol}${selector}` };
            default:
                if (protocol.startsWith('git+') || /^[^/:]+@[^/:]+:$/.test(protocol))
                    return { kind: 'git', address: gitAddress(`${protocol}${selector}`) };
                this.#refuse('source-kind', line, key, `nothing is known of what its protocol ${JSON.stringify(protocol.slice(0, 40))} fetches or runs`, 'Depend on a published version instead');
                return 'it is of a kind that cannot be judged';
        }
    }
    /** A patch changes another entry's archive: that entry is judged by itself, and the patches are files of the checkout. */
    #patched(locator, key, line) {
        const mark = locator.selector.indexOf('#');
        const owner = decode(mark === -1 ? locator.selector : locator.selector.slice(0, mark));
        if (owner === undefined || !this.#resolutions.has(owner) || owner === locator.text)
            this.#refuse('entry', line, key, 'it patches a package that is not in the file');
        else if (readLocator(owner)?.ident !== locator.ident)
            this.#refuse('request', line, key, 'it patches a package of another name');
        const patches = mark === -1 ? [] : locator.selector.slice(mark + 1).split('&');
        if (patches.length > MAX_PATCHES)
            this.#refuse('entry', line, key, `it has more than ${MAX_PATCHES} patches`);
        for (const patch of patches.slice(0, MAX_PATCHES)) {
            if (/^(?:optional!|~)?builtin<[a-z/-]+>$/.test(patch))
                continue;
            const file = patch.replace(/^optional!/, '');
            const isAddress = file.includes(':');
            const target = file.startsWith('~/') ? file.slice(2) : this.#fromParent(locator, file);
            const path = this.#requireInside(isAddress ? undefined : target, key, line, 'the patch');
            if (path !== undefined)
                this.patches.push({ path, line, key });
        }
        return { kind: 'bundled', owner: owner ?? '' };
    }
    /** A path of a descriptor starts at the workspace that has it; Yarn binds it to that one by a parameter. */
    #fromParent(locator, path) {
        const [parent, ...more] = locator.parameters.getAll('locator');
        const workspace = parent === undefined ? undefined : readLocator(parent);
        if (more.length > 0 || (parent !== undefined && workspace?.protocol !== 'workspace:'))
            return undefined;
        // An absolute path shall stay one.
        return path.startsWith('/') ? path : external_node_path_.posix.join(workspace?.selector ?? '', path);
    }
    /** @returns the path relative to the checkout; undefined where a problem says that it lies outside */
    #requireInside(path, key, line, what = 'the folder') {
        const inside = path === undefined ? undefined : (0,paths/* insideCheckout */.F)(this.#folder, path);
        if (inside === undefined) {
            const remedy = 'Move it into the checkout';
            this.#refuse('source-kind', line, key, `${what} lies outside of the checkout`, remedy);
        }
        return inside;
    }
    #readDescriptors(key, line) {
        return key.split(/ *, */).flatMap((text) => {
            const { name, rest } = (0,npm_specification/* partAtVersion */.ZL)(text);
            if (this.#descriptors.has(text))
                this.#refuse('split-view', line, text, 'another entry answers the same descriptor');
            this.#descriptors.add(text);
            if (readLocator(text) !== undefined && rest !== undefined)
                return [{ name, spec: specOf(rest), text }];
            this.#refuse('entry', line, text, 'its key has a descriptor without a name or a range');
            return [];
        });
    }
    /** Yarn joins the sections of a manifest into one, so a request of any section stands under `dependencies`. */
    #readWorkspace({ selector }, entry) {
        const folder = selector === '.' ? '' : selector;
        this.folders.push(folder);
        const dependencies = entry.get('dependencies');
        if (!(dependencies instanceof yaml/* YamlMapping */.q4))
            return;
        for (const [name, range, line] of dependencies.entries()) {
            if (typeof range !== 'string')
                continue;
            this.requests.push({ folder, section: 'dependencies', name, spec: specOf(range), line });
        }
    }
    #refuse(rule, line, key, message, remedy) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
function readLocator(text) {
    const { name: ident, rest } = (0,npm_specification/* partAtVersion */.ZL)(text);
    if (rest === undefined || !(isNpmName(ident) || isLinkName(ident, rest)))
        return undefined;
    const mark = rest.indexOf('::');
    const reference = mark === -1 ? rest : rest.slice(0, mark);
    const parameters = new URLSearchParams(mark === -1 ? '' : rest.slice(mark + 2));
    const colon = reference.indexOf(':');
    return {
        text,
        ident,
        protocol: reference.slice(0, colon + 1),
        selector: reference.slice(colon + 1),
        parameters,
    };
}
/** A link can have a name that no registry would take: it is only ever the name of a folder. */
function isLinkName(ident, reference) {
    return /^(?:link|portal):/.test(reference) && /^[^.@/\s\\][^@/\s\\]*$/.test(ident);
}
/** A range as all clients spell it: `npm:^1.0.0` is how Yarn 3 and newer write `^1.0.0`. */
function specOf(range) {
    // `::` parts what binds a path to its workspace.
    const [spec = ''] = range.split('::');
    if (!spec.startsWith('npm:'))
        return spec;
    const target = spec.slice('npm:'.length);
    return (0,npm_specification/* partAtVersion */.ZL)(target).rest === undefined ? target : spec;
}
function isGit(protocol, selector) {
    return (protocol === 'ssh:' ||
        protocol === 'git:' ||
        /#(?:.*&)?commit[=:]/.test(selector) ||
        /\.git(?:#|$)/.test(selector));
}
/** `…#commit=<id>&workspace=<name>`, which Yarn 2.0 wrote as `…#commit:<id>`, as `…#<id>`. */
function gitAddress(address) {
    const mark = address.indexOf('#');
    const fragment = mark === -1 ? '' : address.slice(mark + 1);
    const commit = fragment.startsWith('commit:')
        ? fragment.slice('commit:'.length)
        : new URLSearchParams(fragment).get('commit');
    return commit === null ? address : `${address.slice(0, mark)}#${commit}`;
}
/**
 * `<cache key>/<SHA-512>` or the digest alone. It is of the zip that Yarn packs from what it fetched.
 *
 * @param isOfSomePlatforms then Yarn records none: it may not have fetched the package where it wrote the file
 */
function readChecksum(checksum, isOfSomePlatforms) {
    if (checksum === undefined)
        return isOfSomePlatforms ? locked_package/* NEVER_RECORDED */.O3 : locked_package/* NO_INTEGRITY */.YK;
    const text = typeof checksum === 'string' ? checksum : '';
    const digest = (0,lockfiles_digest/* hexDigest */.w0)('sha512', text.replace(/^[0-9]+(?:c[0-9a-z]+)?\//, ''));
    if (digest === undefined)
        return { of: 'repacked archive', digests: [], malformed: [text] };
    return { of: 'repacked archive', digests: [digest], malformed: [] };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/lockfiles/yarn-blocks.js

/**
 * Every block of the file, by the grammar that Yarn 1 writes. What its own reader takes besides that is a problem: it
 * keeps the last of two equal patterns and joins the two sides of a merge.
 * @see yarn's `lockfile/stringify.js`
 */
function readYarnBlocks(text) {
    const scanner = new Scanner();
    try {
        let line = 0;
        for (let start = 0; start < text.length;) {
            const end = text.indexOf('\n', start);
            const next = end === -1 ? text.length : end + 1;
            scanner.read(text.slice(start, end === -1 ? text.length : end).replace(/\r$/, ''), ++line);
            start = next;
        }
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, line: scanner.line };
        throw error;
    }
    return scanner.blocks;
}
class Refusal extends Error {
}
const TOKEN = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|[^\s",:]+/y;
const FIELDS = new Set(['name', 'version', 'uid', 'resolved', 'integrity', 'registry']);
const LISTS = new Set([
    'dependencies',
    'optionalDependencies',
    'permissions',
    'prebuiltVariants',
]);
class Scanner {
    blocks = [];
    line = 0;
    #patterns = new Set();
    /** Names of the fields and lists of the last block. */
    #known = new Set();
    #fields = new Map();
    /** Names in the list that is open. */
    #list;
    read(text, line) {
        this.line = line;
        if (text === '' || text.startsWith('#'))
            return;
        const indent = /^ */.exec(text)[0].length;
        const tokens = readTokens(text, indent);
        if (tokens === undefined)
            throw new Refusal('it is not written as Yarn writes it');
        if (indent === 0)
            this.#header(tokens);
        else if (indent === 2 && this.blocks.length > 0)
            this.#field(tokens);
        else if (indent === 4 && this.#list !== undefined)
            this.#dependency(this.#list, tokens);
        else
            throw new Refusal('a line is indented in a way that Yarn does not write');
    }
    #header(tokens) {
        const patterns = readPatterns(tokens);
        if (patterns === undefined)
            throw new Refusal('a block does not start with a list of patterns');
        for (const pattern of patterns)
            addOnce(this.#patterns, pattern, 'pattern');
        if (this.#patterns.size > limits/* MAX_ENTRIES */.Sd)
            throw new Refusal(`it has more than ${limits/* MAX_ENTRIES */.Sd} entries`);
        this.#known = new Set();
        this.#fields = new Map();
        this.#list = undefined;
        this.blocks.push({ patterns, line: this.line, fields: this.#fields });
    }
    #field([key = '', value, ...more]) {
        const isList = value === ':' && more.length === 0 && LISTS.has(key);
        if (!isList && (value === ':' || value === undefined || !FIELDS.has(key)))
            throw new Refusal('it has a field that is not known');
        // Only several digests stand after one another.
        if (more.length > 0 && key !== 'integrity')
            throw new Refusal('a field has more than one value');
        addOnce(this.#known, key, 'field');
        this.#list = isList ? new Set() : undefined;
        if (!isList)
            this.#fields.set(key, [value, ...more].join(' '));
    }
    #dependency(list, [name, range, ...more]) {
        if (name === undefined || range === undefined || range === ':' || more.length > 0)
            throw new Refusal('a dependency is not a name and a range');
        addOnce(list, name, 'dependency');
    }
}
function addOnce(known, text, what) {
    if (known.has(text))
        throw new Refusal(`the ${what} ${JSON.stringify(text.slice(0, 200))} stands twice`);
    known.add(text);
}
/** Texts, commas and colons of one line, texts without their quotes; undefined where it has anything else. */
function readTokens(line, from) {
    const tokens = [];
    for (let at = from; at < line.length;) {
        const character = line[at];
        if (character === ' ') {
            at++;
        }
        else if (character === ',' || character === ':') {
            tokens.push(character);
            at++;
        }
        else {
            TOKEN.lastIndex = at;
            const token = TOKEN.exec(line)?.[0];
            if (token === undefined || token.length > limits/* MAX_SCALAR_LENGTH */.t7)
                return undefined;
            at += token.length;
            tokens.push(token.startsWith('"') ? JSON.parse(token) : token);
        }
    }
    return tokens;
}
/** `a@1, "b@npm:c@2":` */
function readPatterns(tokens) {
    const patterns = tokens.filter((_, index) => index % 2 === 0);
    const separators = tokens.filter((_, index) => index % 2 === 1);
    const isList = separators.length === patterns.length &&
        separators.pop() === ':' &&
        separators.every((separator) => separator === ',');
    return isList && patterns.every(({ length }) => length <= limits/* MAX_KEY_LENGTH */.uf) ? patterns : undefined;
}

;// CONCATENATED MODULE: ./.build/lockfiles/yarn.js











/** `yarn.lock`: a format of its own for Yarn 1, YAML for all newer versions. */
const yarnLockfile = {
    name: 'yarn.lock',
    client: (text) => (isBerry(text) ? 'yarn-berry' : 'yarn'),
    matches: (path) => external_node_path_.posix.basename(path) === 'yarn.lock',
    parse: (text, path) => (isBerry(text) ? parseYarnBerryLockfile(text, path) : parseYarnLockfile(text, path)),
};
/** Which grammar Yarn 1 and its successors agree on: the newer ones look for the mark of version 1 first. */
function isBerry(text) {
    return /^(?:"__metadata"|'__metadata'|__metadata)[ \t]*:/m.test(text);
}
const VERSION_1 = /^# yarn lockfile v1\r?$/m;
/** `yarn.lock` of Yarn 1. @see yarn's `lockfile/stringify.js` and `lockfile/parse.js` */
function parseYarnLockfile(text, path) {
    if (!VERSION_1.test(text)) {
        return (0,locked_package/* unreadable */.O$)('it is of no known version', 1, 'Run `yarn install` to write the file again');
    }
    const blocks = readYarnBlocks(text);
    if ('problem' in blocks)
        return (0,locked_package/* unreadable */.O$)(blocks.problem, blocks.line, limits/* REGENERATE */.dF);
    const reader = new BlockReader(external_node_path_.posix.dirname(path));
    for (const block of blocks)
        reader.read(block);
    const { packages, problems, disputes, skipped } = reader;
    return { packages, problems, disputes, skipped, indexes: [], includes: [] };
}
class BlockReader {
    packages = [];
    problems = [];
    disputes = [];
    skipped = 0;
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    read({ patterns: texts, line, fields }) {
        const key = texts.join(', ');
        const patterns = texts.map(readPattern);
        const source = this.#source(patterns, fields.get('resolved'), key, line);
        const inAddress = source.kind === 'registry' ? nameInAddress(source.address) : undefined;
        // Yarn notes the name of a manifest, or that of another pattern, where it is not that of the first pattern.
        const noted = fields.get('name');
        const real = inAddress ?? noted ?? realNameOf(patterns) ?? repositoryName(source) ?? '';
        const version = fields.get('version');
        if (!isNpmName(real) || version === undefined || !isSemanticVersion(version)) {
            const what = !isNpmName(real)
                ? 'it does not say which package it is'
                : 'its version is not a semantic version';
            this.#refuse('entry', line, key, what);
            this.skipped++;
            return;
        }
        for (const pattern of patterns) {
            const asked = pattern.name ?? real;
            const answer = { name: real, source };
            const objection = objectionToAnswer(asked, pattern.spec, answer);
            if (objection === undefined)
                continue;
            this.disputes.push(disputeOver((0,locked_package/* problemOf */.Zw)('request', line, pattern.text, objection), asked, answer));
        }
        if (noted !== undefined && noted !== real && !patterns.some(({ name }) => name === noted))
            this.#refuse('request', line, key, `it is installed as ${JSON.stringify(noted.slice(0, 200))}, but it is another package`);
        const alias = patterns.find((pattern) => pattern.name !== undefined && pattern.name !== real)?.name;
        this.packages.push(lockedNpmPackage(real, alias ?? real, {
            version,
            source,
            integrity: yarn_readIntegrity(fields.get('integrity'), fields.get('resolved'), source),
            line,
            key: key.slice(0, limits/* MAX_KEY_LENGTH */.uf),
        }));
    }
    #source(patterns, resolved, key, line) {
        if (resolved !== undefined)
            return readResolved(resolved, patterns);
        const local = patterns.find(({ spec }) => spec.kind === 'link' || spec.kind === 'folder' || spec.kind === 'file');
        if (local === undefined)
            return { kind: 'implied' };
        const { rest = '' } = (0,npm_specification/* partAtVersion */.ZL)(local.text);
        const target = rest.replace(/^(?:link|file):/, '');
        if (local.spec.kind === 'file')
            return { kind: 'file', address: target };
        // Yarn writes folders as they lie below that of the lockfile.
        if ((0,paths/* insideCheckout */.F)(this.#folder, target) === undefined) {
            this.#refuse('source-kind', line, key, 'the folder lies outside of the checkout', 'Move it into the checkout');
        }
        return { kind: local.spec.kind === 'link' ? 'link' : 'path' };
    }
    #refuse(rule, line, key, message, remedy) {
        this.problems.push((0,locked_package/* problemOf */.Zw)(rule, line, key, message, remedy));
    }
}
function readPattern(text) {
    const { name, rest } = (0,npm_specification/* partAtVersion */.ZL)(text);
    const hasName = isNpmName(name);
    // Without a range any version is asked for; `owner/name#tag` and addresses stand there without a name.
    if (hasName)
        return { name, spec: (0,npm_specification/* readNpmSpecification */.vE)(rest ?? '*', name), text };
    return { name: undefined, spec: (0,npm_specification/* readNpmSpecification */.vE)(text), text };
}
/** The name that the patterns ask for, where the address tells none. */
function realNameOf(patterns) {
    for (const { name, spec } of patterns) {
        if (spec.kind === 'alias')
            return spec.name;
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** `tooling` of `…/tooling/tar.gz/<commit>` or `…/tooling.git#<commit>`: a bare address stands for no name. */
function repositoryName(source) {
    if (!('address' in source))
        return undefined;
    const parts = withoutFragment(source.address).split(/[/:]/);
    const archive = parts.lastIndexOf('tar.gz');
    return parts.at(archive === -1 ? -1 : archive - 1)?.replace(/\.git$/, '');
}
/** The name in `…/@scope/name/-/name-1.0.0.tgz`, whatever the host. */
function nameInAddress(address) {
    const path = address.replace(/[?#].*$/s, '');
    const end = path.indexOf('/-/');
    if (end === -1)
        return undefined;
    const [scope = '', name = ''] = path.slice(0, end).replaceAll(/%2f/gi, '/').split('/').slice(-2);
    return scope.startsWith('@') ? `${scope}/${name}` : name;
}
function readResolved(resolved, patterns) {
    if (/^(?:git|ssh|git\+[a-z]+):|^[^/:@]+@[^/:@]+:/i.test(resolved))
        return { kind: 'git', address: resolved };
    const address = withoutFragment(resolved);
    if (/^https?:/i.test(resolved)) {
        if (/\.git$/i.test(address))
            return { kind: 'git', address: resolved };
        const isOfRegistry = patterns.some(({ spec }) => spec.kind === 'plain' || spec.kind === 'alias');
        return { kind: isOfRegistry ? 'registry' : 'url', address };
    }
    return { kind: /^file:/i.test(resolved) || (0,npm_specification/* isArchive */.tc)(resolved) ? 'file' : 'url', address };
}
function withoutFragment(resolved) {
    const at = resolved.indexOf('#');
    return at === -1 ? resolved : resolved.slice(0, at);
}
/** The fragment of an address is the SHA-1 of its file; that of a repository is a commit. */
function yarn_readIntegrity(text, resolved, { kind }) {
    const { digests, malformed } = (0,lockfiles_digest/* readSri */.JL)(text ?? '');
    const fragment = resolved === undefined ? '' : resolved.slice(withoutFragment(resolved).length + 1);
    if (kind === 'git' || fragment === '')
        return { digests, malformed };
    const sha1 = (0,lockfiles_digest/* hexDigest */.w0)('sha1', fragment);
    if (sha1 === undefined)
        return { digests, malformed: [...malformed, fragment] };
    return { digests: [...digests, sha1], malformed };
}

;// CONCATENATED MODULE: ./.build/lockfiles/index.js


















/** The formats that are read. Adding one = adding a file and naming it here. */
const LOCKFILE_FORMATS = [
    npmLockfile,
    yarnLockfile,
    pnpmLockfile,
    bunLockfile,
    requirements/* requirementsFile */.d,
    pipfile_lock/* pipfileLockfile */.BO,
    poetryLockfile,
    uvLockfile,
    pdmLockfile,
    pylockFile,
    cargo/* cargoLockfile */.C,
    maven/* mavenLockfile */.F,
    mavenChecksums,
    gradle_lockfile/* gradleLockfile */.H,
    gradle_verification/* gradleVerification */.N,
    nuget/* nugetLockfile */.po,
    swiftLockfile,
    gemfile/* gemfileLock */.j,
];
/** @param path relative to the checkout, with slashes */
function lockfileFormatOf(path) {
    return LOCKFILE_FORMATS.find((format) => format.matches(path));
}


/***/ }),

/***/ 45469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ isJsonProblem),
/* harmony export */   Y5: () => (/* binding */ JsonObject),
/* harmony export */   kf: () => (/* binding */ JsonArray),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43791);

/** An array and the line of each of its elements. */
class JsonArray {
    items;
    /** @param at where the tape has it */
    constructor(tape, at) {
        let element = at;
        this.items = Array.from({ length: tape.size(at) }, (_, index) => {
            element = index === 0 ? at + MEMBER : tape.next(element);
            return { value: tape.value(element), line: tape.line(element) };
        });
    }
}
/** An object whose members know their lines. Finds members by whole keys, so none can reach a prototype. */
class JsonObject {
    #tape;
    #at;
    /** @param at where the tape has it */
    constructor(tape, at) {
        this.#tape = tape;
        this.#at = at;
    }
    get size() {
        return this.#tape.size(this.#at);
    }
    has(key) {
        return this.#find(key) !== -1;
    }
    get(key) {
        const at = this.#find(key);
        return at === -1 ? undefined : this.#tape.value(at);
    }
    /** Every member in its order: key, value, line of the key. */
    *entries() {
        const tape = this.#tape;
        const end = tape.end(this.#at);
        for (let at = this.#at + MEMBER; at < end; at = tape.next(at))
            yield [tape.key(at), tape.value(at), tape.line(at)];
    }
    /** The same without an array for each member. */
    forEach(visit) {
        const tape = this.#tape;
        const directory = tape.directory(this.#at);
        if (directory !== undefined) {
            // Its keys are strings already. Without an array for each member, as `for` would make.
            directory.forEach((at, key) => {
                visit(key, tape.value(at), tape.line(at));
            });
        }
        else {
            const end = tape.end(this.#at);
            for (let at = this.#at + MEMBER; at < end; at = tape.next(at))
                visit(tape.key(at), tape.value(at), tape.line(at));
        }
    }
    /** The line of the member's key, or undefined where there is no such member. */
    lineOf(key) {
        const at = this.#find(key);
        return at === -1 ? undefined : this.#tape.line(at);
    }
    #find(key) {
        return this.#tape.find(this.#at, key);
    }
}
/**
 * Reads one JSON document strictly (RFC 8259), with the line of every member.
 *
 * `JSON.parse` keeps the last of two equal keys, gives no positions and takes any depth; a lockfile could show a
 * reader one thing and its client another. Here equal keys (compared after decoding), lone surrogates, depth above
 * 64 and oversized keys, scalars and collections are problems.
 *
 * The whole text is judged at once, but values are made when they are asked for: of a large lockfile most never are,
 * and millions of small objects cost more than reading it.
 */
function parseJson(text, options = {}) {
    const scanner = new Scanner(text, options.trailingCommas === true);
    try {
        return scanner.document();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, line: error.line };
        throw error;
    }
}
function isJsonProblem(value) {
    return typeof value === 'object' && value !== null && 'problem' in value;
}
class Refusal extends Error {
    line;
    constructor(problem, line) {
        super(problem);
        this.line = line;
    }
}
/** Numbers that a member or an element takes. */
const MEMBER = 6;
/** The key stands from here to there in the text. Where it has escapes, `KEY_FROM` is the complement of its offset. */
const KEY_FROM = 0;
const KEY_TO = 1;
const LINE = 2;
const KIND = 3;
/** A text or a number stands from here to there in the text. */
const FROM = 4;
const TO = 5;
/** A collection has so many members. They follow it, each with its own members behind it, and end there. */
const SIZE = 4;
const END = 5;
/** Kinds of values. */
const TEXT = 0;
const ESCAPED_TEXT = 1;
const NUMBER = 2;
const TRUE = 3;
const FALSE = 4;
const NULL = 5;
const ARRAY = 6;
const OBJECT = 7;
/** Up to so many members a walk over all of them beats a Map. */
const FEW_MEMBERS = 16;
/** Members of collections in the order of the text. The whole document stands first, as a member without a key. */
class Tape {
    #text;
    #cells;
    #length = 0;
    /** Of objects with many members, by where they are: where the member of a key is. */
    #directories = new Map();
    /** @param members how many to make room for at first */
    constructor(text, members) {
        this.#text = text;
        this.#cells = new Int32Array(Math.ceil(members) * MEMBER);
    }
    /** @returns where the member is, which has no value yet */
    push(keyFrom, keyTo, line) {
        const at = this.#length;
        if (at + MEMBER > this.#cells.length) {
            const larger = new Int32Array(this.#cells.length * 2);
            larger.set(this.#cells);
            this.#cells = larger;
        }
        const cells = this.#cells;
        cells[at + KEY_FROM] = keyFrom;
        cells[at + KEY_TO] = keyTo;
        cells[at + LINE] = line;
        this.#length = at + MEMBER;
        return at;
    }
    /** @param from and `to` in the text */
    setScalar(at, kind, from, to) {
        const cells = this.#cells;
        cells[at + KIND] = kind;
        cells[at + FROM] = from;
        cells[at + TO] = to;
    }
    /** Ends a collection, all of whose members have been pushed. */
    setCollection(at, kind, size, directory) {
        const cells = this.#cells;
        cells[at + KIND] = kind;
        cells[at + SIZE] = size;
        cells[at + END] = this.#length;
        if (directory !== undefined)
            this.#directories.set(at, directory);
    }
    size(at) {
        return this.#cells[at + SIZE];
    }
    /** Where the members of the collection end. */
    end(at) {
        return this.#cells[at + END];
    }
    /** Where the member after this one of the same collection is. */
    next(at) {
        return this.#cells[at + KIND] >= ARRAY ? this.#cells[at + END] : at + MEMBER;
    }
    directory(at) {
        return this.size(at) > FEW_MEMBERS ? this.#directories.get(at) : undefined;
    }
    /** @returns where the member of that key in the object at `object` is, or -1 */
    find(object, key) {
        const directory = this.directory(object);
        if (directory !== undefined)
            return directory.get(key) ?? -1;
        const cells = this.#cells;
        const end = this.end(object);
        for (let at = object + MEMBER; at < end; at = this.next(at)) {
            const from = cells[at + KEY_FROM];
            if (from < 0
                ? this.key(at) === key
                : cells[at + KEY_TO] - from === key.length && this.#text.startsWith(key, from))
                return at;
        }
        return -1;
    }
    /** Whether a member of the object that is being read has the key that stands there. Makes no string of it. */
    hasKey(object, keyFrom, keyTo) {
        const cells = this.#cells;
        for (let at = object + MEMBER; at < this.#length; at = this.next(at)) {
            const from = cells[at + KEY_FROM];
            const to = cells[at + KEY_TO];
            const isEscaped = from < 0 || keyFrom < 0;
            if (isEscaped
                ? this.key(at) === keyOf(this.#text, keyFrom, keyTo)
                : to - from === keyTo - keyFrom && isSame(this.#text, from, keyFrom, to - from))
                return true;
        }
        return false;
    }
    /** Where each member of the object that is being read is, by its key. */
    makeDirectory(object) {
        const directory = new Map();
        for (let at = object + MEMBER; at < this.#length; at = this.next(at))
            directory.set(this.key(at), at);
        return directory;
    }
    key(at) {
        return keyOf(this.#text, this.#cells[at + KEY_FROM], this.#cells[at + KEY_TO]);
    }
    line(at) {
        return this.#cells[at + LINE];
    }
    value(at) {
        const kind = this.#cells[at + KIND];
        switch (kind) {
            case TEXT:
                return this.#scalar(at);
            case ESCAPED_TEXT:
                return withoutEscapes(this.#scalar(at));
            case NUMBER:
                return Number(this.#scalar(at));
            case ARRAY:
                return new JsonArray(this, at);
            case OBJECT:
                return new JsonObject(this, at);
            default:
                return kind === NULL ? null : kind === TRUE;
        }
    }
    #scalar(at) {
        return this.#text.slice(this.#cells[at + FROM], this.#cells[at + TO]);
    }
}
function keyOf(text, from, to) {
    return from < 0 ? withoutEscapes(text.slice(~from, to)) : text.slice(from, to);
}
function isSame(text, one, other, length) {
    for (let at = 0; at < length; at++)
        if (text.charCodeAt(one + at) !== text.charCodeAt(other + at))
            return false;
    return true;
}
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** The text that stands for `escaped`, or undefined where an escape is malformed. */
function withoutEscapes(escaped) {
    let text = '';
    let from = 0;
    for (let at = escaped.indexOf('\\'); at !== -1; at = escaped.indexOf('\\', from)) {
        text += escaped.slice(from, at);
        const letter = escaped[at + 1] ?? '';
        if (letter === 'u') {
            const hex = escaped.slice(at + 2, at + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(hex))
                return undefined;
            text += String.fromCharCode(Number.parseInt(hex, 16));
            from = at + 6;
        }
        else {
            if (!Object.hasOwn(ESCAPES, letter))
                return undefined;
            text += ESCAPES[letter];
            from = at + 2;
        }
    }
    return text + escaped.slice(from);
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const DIGITS = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = [
    { word: 'true', kind: TRUE },
    { word: 'false', kind: FALSE },
    { word: 'null', kind: NULL },
];
class Scanner {
    #text;
    #trailingCommas;
    #tape;
    #at = 0;
    /** The line of `#at`: breaks stand between tokens only. */
    #line = 1;
    #count = 0;
    constructor(text, trailingCommas) {
        this.#text = text;
        this.#trailingCommas = trailingCommas;
        // A member of an indented file takes some forty characters. Memory that is not written to costs nothing.
        this.#tape = new Tape(text, 64 + text.length / 32);
    }
    document() {
        this.#skipBlank();
        const whole = this.#tape.push(0, 0, this.#line);
        this.#value(whole, 0);
        this.#skipBlank();
        if (this.#at < this.#text.length)
            this.#refuse('there is text after the end of the document');
        return this.#tape.value(whole);
    }
    /** @param member where the tape has what it is the value of */
    #value(member, depth) {
        const code = this.#text.charCodeAt(this.#at);
        if (code === QUOTE)
            this.#string(member);
        else if (code === OPEN_OBJECT)
            this.#object(member, depth + 1);
        else if (code === OPEN_ARRAY)
            this.#array(member, depth + 1);
        else
            this.#literal(member);
    }
    #object(object, depth) {
        this.#enter(depth);
        let size = 0;
        let directory;
        if (!this.#take(CLOSE_OBJECT)) {
            do {
                this.#skipBlank();
                if (this.#isTrailing(size, CLOSE_OBJECT))
                    break;
                const line = this.#line;
                const keyFrom = this.#key();
                const keyTo = this.#at - 1;
                if (size === FEW_MEMBERS)
                    directory = this.#tape.makeDirectory(object);
                if (size === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ENTRIES */ .Sd)
                    this.#refuse(`an object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ENTRIES */ .Sd} members`);
                const key = directory === undefined ? undefined : keyOf(this.#text, keyFrom, keyTo);
                if (key === undefined ? this.#tape.hasKey(object, keyFrom, keyTo) : directory?.has(key))
                    this.#refuseTwice(keyFrom, keyTo);
                this.#expect(COLON);
                const member = this.#push(keyFrom, keyTo, line);
                if (key !== undefined)
                    directory?.set(key, member);
                this.#value(member, depth);
                size++;
            } while (this.#take(COMMA));
            this.#expect(CLOSE_OBJECT);
        }
        this.#tape.setCollection(object, OBJECT, size, directory);
    }
    #array(array, depth) {
        this.#enter(depth);
        let size = 0;
        if (!this.#take(CLOSE_ARRAY)) {
            do {
                this.#skipBlank();
                if (this.#isTrailing(size, CLOSE_ARRAY))
                    break;
                if (size === _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ENTRIES */ .Sd)
                    this.#refuse(`an array has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ENTRIES */ .Sd} elements`);
                this.#value(this.#push(0, 0, this.#line), depth);
                size++;
            } while (this.#take(COMMA));
            this.#expect(CLOSE_ARRAY);
        }
        this.#tape.setCollection(array, ARRAY, size);
    }
    #enter(depth) {
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr)
            this.#refuse(`it is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels deep`);
        this.#at++;
    }
    #isTrailing(size, close) {
        return this.#trailingCommas && size > 0 && this.#text.charCodeAt(this.#at) === close;
    }
    #push(keyFrom, keyTo, line) {
        if (++this.#count > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBERS */ .dw)
            this.#refuse(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEMBERS */ .dw} values`);
        return this.#tape.push(keyFrom, keyTo, line);
    }
    /** @returns where the key starts; the complement of that where it has escapes */
    #key() {
        if (this.#text.charCodeAt(this.#at) !== QUOTE)
            this.#refuse('a member does not start with a quoted key');
        const from = this.#at + 1;
        const isEscaped = this.#skipString();
        if (isEscaped)
            this.#unescaped(from, this.#at - 1, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY_LENGTH */ .uf);
        else if (this.#at - 1 - from > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY_LENGTH */ .uf)
            this.#refuse(`a text is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEY_LENGTH */ .uf} characters`);
        return isEscaped ? ~from : from;
    }
    #refuseTwice(keyFrom, keyTo) {
        const key = keyOf(this.#text, keyFrom, keyTo);
        this.#refuse(`the key ${JSON.stringify(key)} stands twice in one object`);
    }
    #string(member) {
        const from = this.#at + 1;
        const isEscaped = this.#skipString();
        const to = this.#at - 1;
        if (isEscaped)
            this.#unescaped(from, to, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCALAR_LENGTH */ .t7);
        else if (to - from > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCALAR_LENGTH */ .t7)
            this.#refuse(`a text is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCALAR_LENGTH */ .t7} characters`);
        this.#tape.setScalar(member, isEscaped ? ESCAPED_TEXT : TEXT, from, to);
    }
    /** @returns whether there are escapes in it */
    #skipString() {
        const text = this.#text;
        let isEscaped = false;
        for (let at = this.#at + 1;; at++) {
            const code = text.charCodeAt(at);
            if (code === QUOTE) {
                this.#at = at + 1;
                return isEscaped;
            }
            if (code === BACKSLASH) {
                isEscaped = true;
                at++;
            }
            else if (!(code >= 0x20)) {
                // Also where the text ends: NaN.
                this.#refuse('a text is not closed on its line');
            }
        }
    }
    #unescaped(from, to, limit) {
        const value = withoutEscapes(this.#text.slice(from, to)) ?? this.#refuse('a text holds a malformed escape');
        if (value.length > limit)
            this.#refuse(`a text is longer than ${limit} characters`);
        if (!value.isWellFormed())
            this.#refuse('a text holds half of a surrogate pair');
        return value;
    }
    #literal(member) {
        if (this.#at >= this.#text.length)
            this.#refuse('it ends in the middle of a value');
        for (const { word, kind } of WORDS) {
            if (this.#text.startsWith(word, this.#at)) {
                this.#at += word.length;
                this.#tape.setScalar(member, kind, 0, 0);
                return;
            }
        }
        DIGITS.lastIndex = this.#at;
        const digits = DIGITS.exec(this.#text)?.[0] ?? this.#refuse('it is not valid JSON');
        if (!Number.isFinite(Number(digits)))
            this.#refuse('a number is too large');
        this.#tape.setScalar(member, NUMBER, this.#at, this.#at + digits.length);
        this.#at += digits.length;
    }
    /** Skips blanks, then `character` if it is there. */
    #take(character) {
        this.#skipBlank();
        if (this.#text.charCodeAt(this.#at) !== character)
            return false;
        this.#at++;
        return true;
    }
    #expect(character) {
        if (!this.#take(character))
            this.#refuse(`it lacks a "${String.fromCharCode(character)}"`);
        this.#skipBlank();
    }
    #skipBlank() {
        const text = this.#text;
        let at = this.#at;
        for (;;) {
            const code = text.charCodeAt(at);
            if (code === 0x0a)
                this.#line++;
            else if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
                break;
            at++;
        }
        this.#at = at;
    }
    #refuse(problem) {
        throw new Refusal(problem, this.#line);
    }
}


/***/ }),

/***/ 43791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   dw: () => (/* binding */ MAX_MEMBERS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   t7: () => (/* binding */ MAX_SCALAR_LENGTH),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** Bounds of a lockfile, far above real ones (the largest seen: 3 MB, 5,153 entries, scalars of 1,144 characters). */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
/** Values of a JSON file, in all its objects and arrays. */
const MAX_MEMBERS = 5_000_000;
const MAX_DEPTH = 64;
const MAX_KEY_LENGTH = 4096;
const MAX_SCALAR_LENGTH = 64 * 1024;
/** The remedy of every file that was changed by something other than its client. */
const REGENERATE = 'Generate the file again with its package client';


/***/ }),

/***/ 72664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Every line without its end, which may be that of Windows, and its number counted from 1. */
function* linesOf(text) {
    let number = 1;
    let start = 0;
    while (start <= text.length) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        yield [text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end), number++];
        start = end + 1;
    }
}


/***/ }),

/***/ 83692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ NEVER_RECORDED),
/* harmony export */   YK: () => (/* binding */ NO_INTEGRITY),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _8: () => (/* binding */ isOfCheckout),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43791);

/** Digest algorithms that lockfiles name, weakest first, with the length of their digests in bytes. */
const DIGEST_BYTES = { md5: 16, sha1: 20, sha256: 32, sha384: 48, sha512: 64 };
const NO_INTEGRITY = { digests: [], malformed: [] };
const NEVER_RECORDED = { digests: [], malformed: [], isNeverRecorded: true };
function isOfCheckout({ kind }) {
    return kind === 'workspace' || kind === 'link' || kind === 'path';
}
/** A problem of one entry. What files hold can be of any length; what is said of it is not. */
function problemOf(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .REGENERATE */ .dF) {
    return { rule, line, key: key.slice(0, 400), message, remedy };
}
/** The answer of a parser that could not read the file at all. */
function unreadable(message, line, remedy) {
    return {
        packages: [],
        problems: [{ rule: 'unreadable', line, message, remedy }],
        indexes: [],
        includes: [],
    };
}


/***/ }),

/***/ 12322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ isMavenGroup),
/* harmony export */   _g: () => (/* binding */ isFixedMavenVersion),
/* harmony export */   br: () => (/* binding */ isMavenClassifier),
/* harmony export */   sI: () => (/* binding */ isMavenArtifact),
/* harmony export */   zT: () => (/* binding */ readMavenFileName)
/* harmony export */ });
const GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
const ARTIFACT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
const CLASSIFIER = /^[A-Za-z0-9_.-]*$/;
function isMavenGroup(text) {
    return typeof text === 'string' && GROUP.test(text);
}
function isMavenArtifact(text) {
    return typeof text === 'string' && ARTIFACT.test(text);
}
function isMavenClassifier(text) {
    return typeof text === 'string' && CLASSIFIER.test(text);
}
/** Whether it stands for one version for good: no snapshot, no range, none of the words for the newest. */
function isFixedMavenVersion(text) {
    return (typeof text === 'string' &&
        VERSION.test(text) &&
        !/-SNAPSHOT$|\+$|^(?:LATEST|RELEASE|latest\..*)$/i.test(text));
}
/** What `name-version[-classifier].extension` says after the version; undefined where it is the file of something else. */
function readMavenFileName(file, name, version) {
    const stem = `${name}-${version}`;
    if (!file.startsWith(stem))
        return undefined;
    const found = /^(?:-(?<classifier>[A-Za-z0-9_.-]*?[A-Za-z0-9_]))??\.(?<extension>(?:tar\.)?[A-Za-z0-9]+)$/.exec(file.slice(stem.length))?.groups;
    if (found === undefined)
        return undefined;
    const { classifier, extension } = found;
    return { extension: extension, ...(classifier === undefined ? {} : { classifier }) };
}


/***/ }),

/***/ 64732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mavenLockfile)
/* harmony export */ });
/* unused harmony export parseMavenLockfile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45469);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83692);
/* harmony import */ var _maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12322);






/** `lockfile.json` of the maven-lockfile plug-in, version 1 (seen: plug-in 5.17.0). */
const mavenLockfile = {
    name: 'lockfile.json',
    client: 'maven',
    matches: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'lockfile.json',
    parse: parseMavenLockfile,
};
function parseMavenLockfile(text) {
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonProblem */ .Sx)(root))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(root.problem, root.line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    if (!(root instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('it is not a JSON object', 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const version = root.get('lockFileVersion');
    if (version !== 1) {
        const line = root.lineOf('lockFileVersion') ?? 1;
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('it is not version 1 of the maven-lockfile plug-in', line, 'Generate it with `mvn io.github.chains-project:maven-lockfile:generate`');
    }
    const reader = new TreeReader(root);
    reader.readList('dependencies', root);
    reader.readList('mavenPlugins', root);
    reader.readList('mavenExtensions', root);
    reader.readPoms('boms', root.get('boms'), root.lineOf('boms') ?? 1);
    reader.readOwnPom(root.get('pom'), root.lineOf('pom') ?? 1);
    reader.readSettings(root);
    reader.settleConflicts();
    if (reader.packages.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd} entries`, 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const { packages, problems, skipped, manifests } = reader;
    return { packages, skipped, problems, manifests, indexes: [], includes: [] };
}
/**
 * Settings that decide how much of what Maven fetches the file covers, with the value under which it covers all.
 * `checksumMode` is none of them: `remote` is the plug-in's default, and either mode trusts the first download.
 */
const COVERING = [
    ['includeMavenPlugins', true],
    ['includeMavenExtensions', true],
    ['includeParentPom', true],
    ['includeBoms', true],
    ['reduced', false],
];
const ALGORITHMS = {
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
};
class TreeReader {
    packages = [];
    problems = [];
    manifests = [];
    skipped = 0;
    /** The digest of every file, by coordinates and algorithm. */
    #digests = new Map();
    /** Artifacts that are used in some version, and nodes which say that another is used in their place. */
    #used = new Set();
    #replaced = [];
    #project;
    /** @param project says its own coordinates */
    constructor(project) {
        this.#project = project;
    }
    /** A tree of artifacts: dependencies with their children, plug-ins and extensions with their dependencies. */
    readList(field, parent) {
        const list = parent.get(field);
        const line = parent.lineOf(field) ?? 1;
        if (list === undefined)
            return;
        if (!(list instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonArray */ .kf)) {
            this.#refuse('entry', line, field, 'it is not a list');
            return;
        }
        for (const { value, line: itemLine } of list.items) {
            if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5)
                this.#readArtifact(value, itemLine);
            else
                this.#skip(itemLine, field, 'an entry is not an object');
        }
    }
    /** POMs without a jar: bills of materials, each with its own parents. */
    readPoms(field, list, line) {
        if (list === undefined)
            return;
        if (!(list instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonArray */ .kf)) {
            this.#refuse('entry', line, field, 'it is not a list');
            return;
        }
        for (const { value, line: itemLine } of list.items)
            this.#readPom(field, value, itemLine);
    }
    /** The project's own POM is a file of the checkout; its parents and bills of materials may not be. */
    readOwnPom(pom, line) {
        if (pom === undefined)
            return;
        if (!(pom instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5)) {
            this.#refuse('entry', line, 'pom', 'it is not an object');
            return;
        }
        this.#noteManifest(pom, line);
        const parent = pom.get('parent');
        const parentLine = pom.lineOf('parent') ?? line;
        if (parent instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5 && parent.has('relativePath') && !parent.has('resolved'))
            this.readOwnPom(parent, parentLine);
        else if (parent !== undefined && parent !== null)
            this.#readPom('parent', parent, parentLine);
        this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
    }
    /** The plug-in leaves the digest of a snapshot empty: it changes with every build. */
    #noteManifest(pom, line) {
        const [path, version, algorithm, checksum] = [
            'relativePath',
            'version',
            'checksumAlgorithm',
            'checksum',
        ].map((field) => {
            const value = pom.get(field);
            return typeof value === 'string' ? value : '';
        });
        if (path === '' || (checksum === '' && version.endsWith('-SNAPSHOT')))
            return;
        const digest = Object.hasOwn(ALGORITHMS, algorithm)
            ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w0)(ALGORITHMS[algorithm], checksum)
            : undefined;
        this.manifests.push({ path: path, digest, line: pom.lineOf('checksum') ?? line });
    }
    readSettings(root) {
        const metaData = root.get('metaData');
        const config = metaData instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5 ? metaData.get('config') : undefined;
        if (!(config instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5))
            return;
        for (const [setting, covering] of COVERING) {
            const line = config.lineOf(setting);
            if (line === undefined || config.get(setting) === covering)
                continue;
            this.#refuse('weakened', line, setting, 'by this setting the file leaves out some of what Maven fetches', 
            // Most are off by default: to take the setting out would not do.
            `Generate the file again with -D${setting}=${String(covering)}`);
        }
        if (config.get('includeParentPom') === true && !(root.get('pom') instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5)) {
            const line = config.lineOf('includeParentPom') ?? 1;
            this.#refuse('weakened', line, 'pom', 'the POM that it was made from was left out', _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
        }
        for (const [setting, value, line] of config.entries()) {
            if (!/^allow.*ValidationFailure$/.test(setting) || value === false)
                continue;
            this.#refuse('weakened', line, setting, 'a failed validation of this file would not fail the build', 'Generate the file again without that setting');
        }
    }
    /**
     * Of a node that lost a conflict Maven fetches no more than the POM, whose digest the file does not hold. Whether it
     * lost does not rest on its flag: another version of the artifact has to be there and to be used.
     */
    settleConflicts() {
        for (const { entry, line } of this.#replaced) {
            if (!this.#used.has(coordinate(entry, ['groupId', 'artifactId'])))
                this.#addArtifact(entry, line);
        }
    }
    #refuse(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF) {
        this.problems.push({ rule, line, key, message, remedy });
    }
    #skip(line, key, message, rule = 'entry') {
        this.#refuse(rule, line, key, message);
        this.skipped++;
    }
    #readArtifact(entry, line) {
        if (entry.get('included') === false)
            this.#replaced.push({ entry, line });
        else {
            this.#used.add(coordinate(entry, ['groupId', 'artifactId']));
            this.#addArtifact(entry, line);
        }
        if (entry.get('scope') === 'system') {
            this.#refuse('source-kind', line, coordinate(entry), 'its scope is system: a file of the machine', 'Take it from the repository');
        }
        this.readList('children', entry);
        this.readList('dependencies', entry);
        if (entry.has('parentPom'))
            this.#readPom('parentPom', entry.get('parentPom'), entry.lineOf('parentPom'));
        this.readPoms('boms', entry.get('boms'), entry.lineOf('boms') ?? line);
    }
    #addArtifact(entry, line) {
        const type = entry.get('type');
        this.#add(entry, line, typeof type === 'string' && type !== 'jar' ? undefined : 'jar');
    }
    #readPom(field, pom, line) {
        if (pom === null || pom === undefined)
            return;
        if (!(pom instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5)) {
            this.#skip(line, field, 'it is not an object');
            return;
        }
        this.#add(pom, line, 'pom');
        this.#readPom('parent', pom.get('parent'), pom.lineOf('parent') ?? line);
        this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
    }
    #add(entry, line, extension) {
        const group = entry.get('groupId');
        const artifact = entry.get('artifactId');
        const version = entry.get('version');
        const classifier = entry.get('classifier') ?? '';
        const key = coordinate(entry);
        if (!(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isMavenGroup */ .FB)(group) || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isMavenArtifact */ .sI)(artifact) || !(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isMavenClassifier */ .br)(classifier)) {
            this.#skip(line, key, 'it has no well-formed groupId, artifactId and classifier', 'name-grammar');
            return;
        }
        if (!(0,_maven_coordinates_js__WEBPACK_IMPORTED_MODULE_5__/* .isFixedMavenVersion */ ._g)(version)) {
            this.#refuse('unpinned', line, key, 'its version is not one fixed version', 'Depend on a released version');
            if (typeof version !== 'string') {
                this.skipped++;
                return;
            }
        }
        const integrity = this.#integrity(entry, line, key);
        this.#compareDigests(`${key} ${extension ?? coordinate(entry, ['type'])}`, integrity, line, key);
        this.packages.push({
            format: 'maven',
            namespace: group,
            name: artifact,
            version,
            source: this.#source(entry, line, key),
            integrity,
            line,
            key,
            ...(classifier === '' ? {} : { classifier }),
            ...(extension === undefined ? {} : { extension }),
        });
    }
    /** One file stands at many places, and everywhere with the same digest. */
    #compareDigests(file, { digests }, line, key) {
        for (const { algorithm, hex } of digests) {
            const identity = `${file} ${algorithm}`;
            const earlier = this.#digests.get(identity);
            if (earlier !== undefined && earlier !== hex)
                this.#refuse('split-view', line, key, 'it has another digest at another place of the file');
            this.#digests.set(identity, hex);
        }
    }
    /**
     * Seemingly another module of the same build: the plug-in leaves the address empty, and names the folder of a parent
     * in its place. It has the digest of what the build has made already. The gate asks the checkout for its POM.
     */
    #isModule(entry) {
        const isWithoutAddress = entry.get('resolved') === '' || (!entry.has('resolved') && entry.has('relativePath'));
        return (isWithoutAddress &&
            ['groupId', 'version'].every((field) => entry.get(field) === this.#project.get(field)));
    }
    #source(entry, line, key) {
        const resolved = entry.get('resolved');
        if (this.#isModule(entry))
            return { kind: 'workspace' };
        if (resolved === undefined || resolved === '')
            return { kind: 'implied' };
        if (typeof resolved !== 'string') {
            this.#refuse('entry', line, key, 'its address is not a text');
            return { kind: 'implied' };
        }
        if (/^file:/i.test(resolved))
            return { kind: 'file', address: resolved };
        return { kind: /^https?:/i.test(resolved) ? 'registry' : 'url', address: resolved };
    }
    #integrity(entry, line, key) {
        const checksum = entry.get('checksum');
        const algorithm = entry.get('checksumAlgorithm');
        if (checksum === undefined || checksum === '')
            return _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK;
        const known = typeof algorithm === 'string' && Object.hasOwn(ALGORITHMS, algorithm)
            ? ALGORITHMS[algorithm]
            : undefined;
        if (known === undefined || typeof checksum !== 'string') {
            this.#refuse('entry', line, key, 'its checksum and checksumAlgorithm cannot be read');
            return _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK;
        }
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexDigest */ .w0)(known, checksum);
        return digest === undefined
            ? { digests: [], malformed: [checksum.slice(0, 200)] }
            : { digests: [digest], malformed: [] };
    }
}
function coordinate(entry, fields = ['groupId', 'artifactId', 'version', 'classifier']) {
    const parts = fields.map((field) => entry.get(field));
    return parts
        .filter((part) => typeof part === 'string')
        .join(':')
        .slice(0, 400);
}


/***/ }),

/***/ 40714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZL: () => (/* binding */ partAtVersion),
/* harmony export */   pI: () => (/* binding */ isPlainNpmSpecification),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   vE: () => (/* binding */ readNpmSpecification)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/** Operators, digits and dots: nearly every range. */
const SIMPLE_RANGE = /^[\^~<>=|*x\d][\^~<>=|*x\d\s.-]*$/;
const PREFIXES = [
    [/^(?:git[+:]|ssh:|(?:github|gitlab|bitbucket|gist):)/i, 'git'],
    [/^workspace:/, 'workspace'],
    [/^(?:link|portal):/, 'link'],
    [/^patch:/, 'patch'],
    [/^catalog:/, 'catalog'],
    // A JavaScript engine, which comes as a file from its makers.
    [/^runtime:/, 'url'],
];
/** Whether the text is a version, a range or a tag. */
function isPlainNpmSpecification(text) {
    return SIMPLE_RANGE.test(text) || readNpmSpecification(text).kind === 'plain';
}
/**
 * Reads what stands after a name: `^1.0.0`, `latest`, `npm:other@^1.0.0`, `github:owner/name#tag`, `file:../x`.
 *
 * @param asked the name that it stands at; only the packages of JSR need it
 * @see npm documentation, "package.json", dependencies (`npm-package-arg` tells the kinds apart in the same order);
 * yarn documentation, "Protocols"
 */
function readNpmSpecification(text, asked = '') {
    const spec = text.trim();
    if (/^npm:/i.test(spec))
        return readAlias(spec.slice('npm:'.length));
    // JSR's packages are renamed and lie in the scope @jsr of a registry of the npm format.
    if (spec.startsWith('jsr:'))
        return readJsr(asked, spec.slice('jsr:'.length));
    if (/^(?:file:|\.|~\/|\/|[A-Za-z]:[\\/])/i.test(spec))
        return ofPath(spec);
    if (/^https?:/i.test(spec))
        return { kind: /^[^#]*\.git(?:#|$)/i.test(spec) ? 'git-or-url' : 'url' };
    const known = PREFIXES.find(([pattern]) => pattern.test(spec));
    if (known !== undefined)
        return { kind: known[1] };
    // `user@host:path`, as git takes it.
    if (/^[^/:@\s]+@[^/:\s]+:/.test(spec))
        return { kind: 'git' };
    const withoutCommit = spec.replace(/#.*$/s, '');
    // A shorthand of a code host: `owner/repository`, perhaps with a committish.
    if (/^[^:@/\\\s]+\/[^:/\\\s]+$/.test(withoutCommit))
        return { kind: 'git' };
    if (spec.includes(':') || spec.includes('\\'))
        return { kind: 'unknown' };
    return spec.includes('/') || isArchive(spec) ? ofPath(spec) : { kind: 'plain', range: spec };
}
/** `name@rest`, parted at the first `@` that is not that of a scope; `rest` is undefined where there is none. */
function partAtVersion(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { name: text, rest: undefined } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
function isArchive(path) {
    return /\.(?:tgz|tar|tar\.gz)(?:#|$)/i.test(path);
}
function ofPath(spec) {
    return { kind: isArchive(spec) ? 'file' : 'folder' };
}
function readAlias(target) {
    const { name, rest } = partAtVersion(target);
    // `npm:^1.0.0` is a range of the same name.
    return rest === undefined && name.length <= 256 && (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(name) !== null
        ? { kind: 'plain', range: name }
        : { kind: 'alias', name, range: rest ?? '' };
}
function readJsr(asked, target) {
    const isNamed = target.startsWith('@');
    const [, scope, name] = /^@([^/@]+)\/([^/@]+)/.exec(isNamed ? target : asked) ?? [];
    if (scope === undefined)
        return { kind: 'unknown' };
    const range = isNamed ? (partAtVersion(target).rest ?? '') : target;
    return { kind: 'alias', name: `@jsr/${scope}__${name}`, range };
}


/***/ }),

/***/ 46100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   po: () => (/* binding */ nugetLockfile)
/* harmony export */ });
/* unused harmony exports parseNugetLockfile, normaliseNugetVersion */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38335);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45469);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83692);





/**
 * `packages.lock.json`, versions 1 and 2. It names no address. `contentHash` leaves the signature of a package out, so
 * it is not the digest of the file that a repository serves.
 * @see NuGet documentation, "Locking dependencies"
 */
const nugetLockfile = {
    name: 'packages.lock.json',
    client: 'nuget',
    matches: (path) => /^packages(?:\.[^/]+)?\.lock\.json$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)),
    parse: parseNugetLockfile,
};
const TYPES = ['Direct', 'Transitive', 'CentralTransitive', 'Project'];
const NAME = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const MAX_NAME_LENGTH = 100;
function parseNugetLockfile(text) {
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonProblem */ .Sx)(root))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(root.problem, root.line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    if (!(root instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('it is not a JSON object', 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const version = root.get('version');
    if (version !== 1 && version !== 2)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('its version is not 1 or 2', root.lineOf('version') ?? 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const frameworks = root.get('dependencies');
    if (!(frameworks instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('it has no "dependencies" object', root.lineOf('dependencies') ?? 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const reader = new FrameworkReader();
    for (const [framework, packages, line] of frameworks.entries())
        reader.read(framework, packages, line);
    if (reader.packages.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd} entries`, 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const { packages, problems, requests, skipped } = reader;
    return { packages, skipped, problems, requests, indexes: [], includes: [] };
}
/**
 * NuGet's normal form: three or four numbers without leading zeros, the fourth only where it is none, no build
 * metadata. Undefined for what is no version.
 */
function normaliseNugetVersion(text) {
    const found = /^(?<numbers>[0-9]{1,10}(?:\.[0-9]{1,10}){0,3})(?<label>-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text)?.groups;
    if (found === undefined)
        return undefined;
    const numbers = found.numbers.split('.').map(Number);
    while (numbers.length < 3)
        numbers.push(0);
    if (numbers[3] === 0)
        numbers.pop();
    return `${numbers.join('.')}${found.label ?? ''}`;
}
class FrameworkReader {
    packages = [];
    problems = [];
    requests = [];
    skipped = 0;
    #hashes = new Map();
    read(framework, packages, line) {
        if (!(packages instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5)) {
            this.#refuse('entry', line, framework, 'it is not an object of packages');
            return;
        }
        const names = new Set();
        for (const [name, entry, entryLine] of packages.entries()) {
            const key = `${framework} ${name}`;
            if (names.has(name.toLowerCase()))
                this.#refuse('split-view', entryLine, key, 'the same name stands twice, in other letter case');
            names.add(name.toLowerCase());
            this.#readEntry(name, entry, entryLine, key);
        }
    }
    #readEntry(name, entry, line, key) {
        const type = entry instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5 ? entry.get('type') : undefined;
        if (!(entry instanceof _json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonObject */ .Y5) || typeof type !== 'string' || !TYPES.includes(type)) {
            this.#skip('entry', line, key, `it is of none of the types ${TYPES.join(', ')}`);
        }
        else if (name.length > MAX_NAME_LENGTH || !NAME.test(name)) {
            this.#skip('name-grammar', line, key, 'its name is not the name of a package');
        }
        else if (type === 'Project')
            this.#readProject(name, entry, line, key);
        else
            this.#readPackage(name, entry, type, line, key);
    }
    #readProject(name, entry, line, key) {
        for (const field of ['requested', 'resolved', 'contentHash']) {
            if (entry.has(field))
                this.#refuse('entry', line, key, `a project has no "${field}", but this one does`);
        }
        this.packages.push({
            format: 'nuget',
            name: name.toLowerCase(),
            version: undefined,
            source: { kind: 'workspace' },
            integrity: _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK,
            line,
            key,
        });
    }
    #readPackage(name, entry, type, line, key) {
        const resolved = entry.get('resolved');
        const version = typeof resolved === 'string' ? normaliseNugetVersion(resolved) : undefined;
        if (version === undefined) {
            this.#skip('unpinned', line, key, 'its resolved version is not one fixed version');
            return;
        }
        const requested = entry.get('requested');
        if (requested !== undefined && typeof requested !== 'string')
            this.#refuse('entry', line, key, 'its requested version is not a text');
        else if (type === 'Direct' && requested !== undefined)
            this.requests.push({ folder: '', section: 'PackageReference', name, spec: requested, line });
        const contentHash = entry.get('contentHash');
        this.#compareHashes(`${name.toLowerCase()} ${version}`, contentHash, line, key);
        this.packages.push({
            format: 'nuget',
            name: name.toLowerCase(),
            version,
            source: { kind: 'implied' },
            integrity: readContentHash(contentHash),
            line,
            key,
        });
    }
    /** One version is one package, whichever framework it is for. */
    #compareHashes(identity, contentHash, line, key) {
        if (contentHash === undefined)
            return;
        const earlier = this.#hashes.get(identity);
        if (earlier !== undefined && earlier !== contentHash)
            this.#refuse('split-view', line, key, 'it has another contentHash for another framework');
        this.#hashes.set(identity, contentHash);
    }
    #skip(rule, line, key, message) {
        this.#refuse(rule, line, key, message);
        this.skipped++;
    }
    #refuse(rule, line, key, message) {
        const remedy = 'Generate the file again with `dotnet restore --force-evaluate`';
        this.problems.push((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(rule, line, key, message, remedy));
    }
}
/** SHA-512 in base64, without the name of the algorithm. */
function readContentHash(value) {
    if (value === undefined)
        return _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK;
    const text = typeof value === 'string' ? value : '(no text)';
    const { digests } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .readSri */ .JL)(/^[A-Za-z0-9+/=]+$/.test(text) ? `sha512-${text}` : '');
    return digests.length === 1
        ? { of: 'unsigned content', digests, malformed: [] }
        : { digests: [], malformed: [text.slice(0, 200)] };
}


/***/ }),

/***/ 28011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ insideCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path written in a file of the checkout, as a path relative to the checkout.
 *
 * @param folder of the file that it is written in, relative to the checkout
 * @returns undefined where it leads outside, is absolute, or holds what only some systems read as a separator
 */
function insideCheckout(folder, path) {
    if (/[\\\u0000-\u001f\u007f]/.test(path) || path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return undefined;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}


/***/ }),

/***/ 86810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ pipfileLockfile),
/* harmony export */   KC: () => (/* binding */ withoutVariables)
/* harmony export */ });
/* unused harmony export parsePipfileLock */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45469);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83692);
/* harmony import */ var _pypi_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76927);





/** `Pipfile.lock` of specification 6. @see pipenv documentation, "Pipfile & Pipfile.lock" */
const pipfileLockfile = {
    name: 'Pipfile.lock',
    client: 'pipenv',
    matches: (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'Pipfile.lock',
    parse: parsePipfileLock,
};
function parsePipfileLock(text, path) {
    const root = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonProblem */ .Sx)(root))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(root.problem, root.line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    if (!(root instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('it is not a JSON object', 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const meta = root.get('_meta');
    if (!(meta instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('it has no "_meta"', 1, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const metaLine = root.lineOf('_meta');
    if (meta.get('pipfile-spec') !== 6)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('its pipfile-spec is not 6', meta.lineOf('pipfile-spec') ?? metaLine, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const sources = readSources(meta.get('sources'));
    if (sources === undefined)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('its sources cannot be read', meta.lineOf('sources') ?? metaLine, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
    const reader = new EntryReader(path, sources);
    for (const [section, entries, line] of root.entries()) {
        if (section === '_meta')
            continue;
        if (!(entries instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5))
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`its section ${JSON.stringify(section.slice(0, 80))} is not an object`, line, _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF);
        for (const [key, entry, entryLine] of entries.entries())
            reader.read(key, entry, entryLine);
    }
    const hash = meta.get('hash');
    const digest = hash instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5 ? hash.get('sha256') : undefined;
    return {
        packages: reader.packages,
        problems: reader.problems,
        skipped: reader.skipped,
        ...(hash instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5 && typeof digest === 'string'
            ? { manifestDigest: { value: digest, line: hash.lineOf('sha256') } }
            : {}),
        indexes: reader.unusedIndexes(),
        includes: [],
    };
}
function readSources(value) {
    if (value === undefined)
        return [];
    if (!(value instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonArray */ .kf))
        return undefined;
    const sources = [];
    for (const { value: source, line } of value.items) {
        if (!(source instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5))
            return undefined;
        const url = source.get('url');
        const name = source.get('name');
        if (typeof url !== 'string')
            return undefined;
        sources.push({
            name: typeof name === 'string' ? name : undefined,
            address: withoutVariables(url),
            line: source.lineOf('url') ?? line,
            unverified: source.get('verify_ssl') === true ? undefined : source.lineOf('verify_ssl'),
        });
    }
    return sources;
}
/** As Python's `expandvars` reads it. */
const VARIABLE = String.raw `\$(?:\w+|\{\w+\})`;
const USER_INFO = new RegExp(String.raw `^(https?://)(?:(?:aws|${VARIABLE}):)?${VARIABLE}@`);
/**
 * pipenv fills variables in from the environment. As the password of an address that is how a token is kept out of
 * the file, and is left out here; anywhere else it stays, and no repository address has a `$`. Another user than that
 * of CodeArtifact would be a host where the variable starts with a slash.
 */
function withoutVariables(url) {
    return url.replace(USER_INFO, '$1');
}
/** Fields that say an entry comes from elsewhere than an index. @see pipenv's `VCS_LIST`, `FILE_LIST` */
const SOURCES = ['git', 'file', 'path', 'hg', 'svn', 'bzr', 'uri'];
class EntryReader {
    packages = [];
    problems = [];
    skipped = 0;
    #path;
    #sources;
    #byName = new Map();
    #used = new Set();
    constructor(path, sources) {
        this.#path = path;
        this.#sources = sources;
        for (const source of sources) {
            const { name, unverified } = source;
            const ofName = this.#byName.get(name) ?? [];
            ofName.push(source);
            this.#byName.set(name, ofName);
            if (unverified === undefined)
                continue;
            const message = 'the certificate of this source is not checked';
            const remedy = 'Set verify_ssl = true for it in the Pipfile';
            this.#report('weakened', unverified, 'verify_ssl', message, remedy);
        }
    }
    read(key, entry, line) {
        if (!(entry instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonObject */ .Y5)) {
            this.#skip('entry', line, key, 'the entry is not an object');
            return;
        }
        const name = (0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .readPypiName */ .aN)(key);
        if (name === undefined) {
            this.#skip('name-grammar', line, key, 'its name is not the name of a package');
            return;
        }
        const source = this.#sourceOf(entry, key, line);
        if (source === undefined)
            return;
        const version = this.#versionOf(entry, source, key, line);
        if (version === null)
            return;
        const hashes = entry.get('hashes');
        this.packages.push({
            format: 'pypi',
            name,
            version,
            source,
            integrity: (0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .integrityOf */ .Ll)(source, hashes === undefined ? _locked_package_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_INTEGRITY */ .YK : (0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .readHashes */ .LB)(itemsOf(hashes))),
            line,
            key,
        });
    }
    /** Sources that no entry names: pipenv knows them all the same. */
    unusedIndexes() {
        return this.#sources
            .filter((source) => !this.#used.has(source))
            .map(({ address, line }) => ({ format: 'pypi', address, line }));
    }
    #report(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF) {
        this.problems.push({ rule, line, key: key.slice(0, 200), message, remedy });
    }
    #skip(rule, line, key, message, remedy = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REGENERATE */ .dF) {
        this.skipped++;
        this.#report(rule, line, key, message, remedy);
    }
    /** @returns null where the entry is skipped; undefined where it has none and needs none */
    #versionOf(entry, source, key, line) {
        const written = entry.get('version');
        if (written === undefined && source.kind !== 'registry' && source.kind !== 'implied')
            return undefined;
        const version = typeof written === 'string' ? /^===?(.*)$/s.exec(written)?.[1] : undefined;
        if ((0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .isPypiVersion */ .rk)(version))
            return version;
        this.#skip('unpinned', line, key, 'its version is not pinned');
        return null;
    }
    #sourceOf(entry, key, line) {
        const given = SOURCES.filter((kind) => entry.has(kind));
        const kind = given[0];
        if (kind === undefined)
            return this.#indexOf(entry, key, line);
        const address = entry.get(kind);
        if (given.length > 1 || typeof address !== 'string') {
            this.#skip('entry', line, key, 'its source is none that pipenv writes');
            return undefined;
        }
        if (kind === 'git')
            return (0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .gitSource */ .Ym)(address, entry.get('ref'));
        if (kind !== 'file' && kind !== 'path')
            return { kind: 'url', address };
        if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(address))
            return { kind: /^file:/i.test(address) ? 'file' : 'url', address };
        const source = (0,_pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .pathSource */ .r)(this.#path, address);
        if (source === undefined)
            this.#skip('source-kind', line, key, _pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTSIDE */ .ov, _pypi_js__WEBPACK_IMPORTED_MODULE_3__/* .MOVE_INSIDE */ .zp);
        return source;
    }
    #indexOf(entry, key, line) {
        const index = entry.get('index');
        if (this.#sources.length === 0 && index === undefined)
            return { kind: 'implied' };
        const fitting = index === undefined ? this.#sources : (this.#byName.get(index) ?? []);
        if (fitting.length === 1) {
            this.#used.add(fitting[0]);
            return { kind: 'registry', address: fitting[0].address };
        }
        const message = index === undefined
            ? 'the file names several sources, and the entry does not say which is its own'
            : 'its index is not exactly one of the sources of the file';
        this.#skip('option', line, key, message, 'Leave the repository as the only source in the Pipfile');
        return undefined;
    }
}
function itemsOf(value) {
    return value instanceof _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonArray */ .kf ? value.items.map((item) => item.value) : [value];
}


/***/ }),

/***/ 76927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ hashField),
/* harmony export */   HS: () => (/* binding */ UNADDRESSED),
/* harmony export */   J$: () => (/* binding */ hashesField),
/* harmony export */   LB: () => (/* binding */ readHashes),
/* harmony export */   Ll: () => (/* binding */ integrityOf),
/* harmony export */   Ym: () => (/* binding */ gitSource),
/* harmony export */   aN: () => (/* binding */ readPypiName),
/* harmony export */   i: () => (/* binding */ readPypiFiles),
/* harmony export */   ov: () => (/* binding */ OUTSIDE),
/* harmony export */   r: () => (/* binding */ pathSource),
/* harmony export */   rk: () => (/* binding */ isPypiVersion),
/* harmony export */   zp: () => (/* binding */ MOVE_INSIDE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68898);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60244);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38335);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83692);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28011);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82631);







/** The normalised name, or undefined where the value is no name. @see PEP 508, "Names"; PEP 503 */
function readPypiName(value) {
    if (typeof value !== 'string' || value.length > 200)
        return undefined;
    return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(value) ? (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_6__/* .normalisePypiName */ .SJ)(value) : undefined;
}
/** @see PEP 440 */
function isPypiVersion(value) {
    return typeof value === 'string' && /^\S{1,200}$/.test(value) && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.valid)(value) !== null;
}
/** Digests written as `sha256:<hex>`. */
function readHashes(hashes) {
    const digests = [];
    const malformed = [];
    for (const hash of hashes) {
        const [algorithm, hex] = typeof hash === 'string' ? hash.split(':', 2) : [];
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigest */ .w0)(algorithm ?? '', hex ?? '');
        if (digest === undefined || hash !== `${algorithm}:${hex}`)
            malformed.push((0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(hash));
        else
            digests.push(digest);
    }
    return { digests, malformed };
}
/**
 * The files that an entry lists: rows with `url`, `path` or a bare file name, and digests.
 *
 * @param digestsOf reads the one field that the clients of the format read: `hashField` or `hashesField`
 * @returns a clause where they cannot be read
 */
function readPypiFiles(rows, entry, digestsOf) {
    const digests = [];
    const malformed = [];
    const undigested = [];
    const files = [];
    let areAddressed = rows.length > 0;
    for (const row of rows) {
        if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .isTable */ .bI)(row))
            return 'one of its files is not a table';
        // Where both are given, a client may take either.
        const addresses = [row.url, row.path].filter((address) => address !== undefined);
        const label = addresses[0] ?? row.file ?? row.filename ?? row.name;
        if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .isShortText */ .Kz)(label) || !addresses.every(_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .isShortText */ .Kz))
            return 'one of its files has no name';
        files.push(...addresses.map((address) => ({ address, line: entry.lineOf(address) })));
        if (addresses.length === 0)
            areAddressed = false;
        const integrity = digestsOf(row);
        if (integrity.digests.length + integrity.malformed.length === 0)
            undigested.push(label);
        digests.push(...integrity.digests);
        malformed.push(...integrity.malformed);
    }
    const integrity = { digests, malformed, ...(undigested.length === 0 ? {} : { undigested }) };
    return { integrity, files, areAddressed };
}
/** `hash = "sha256:<hex>"`: uv, poetry, PDM. */
function hashField({ hash }) {
    return readHashes(hash === undefined ? [] : [hash]);
}
/** `hashes = { sha256 = "<hex>" }`: PEP 751. */
function hashesField({ hashes }) {
    if (!(0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .isTable */ .bI)(hashes))
        return readHashes(hashes === undefined ? [] : [hashes]);
    const { digests, malformed } = readHashes(Object.entries(hashes).map(([algorithm, hex]) => `${algorithm}:${(0,_toml_js__WEBPACK_IMPORTED_MODULE_5__/* .inWords */ .r4)(hex)}`));
    // A client checks all of them, so the strongest is what counts.
    return { digests: digests.toSorted(byStrength).slice(0, 1), malformed };
}
const ALGORITHMS = Object.keys(_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST_BYTES */ .x4);
function byStrength(a, b) {
    return ALGORITHMS.indexOf(b.algorithm) - ALGORITHMS.indexOf(a.algorithm);
}
/** What is built from a folder or a commit is no archive that a digest could be of. */
function integrityOf({ kind }, integrity) {
    return kind === 'workspace' || kind === 'path' || kind === 'git' ? _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK : integrity;
}
const UNADDRESSED = 'it comes from an index, but one of its files has no address';
const OUTSIDE = 'its folder lies outside of the checkout';
const MOVE_INSIDE = 'Move the folder into the checkout';
/**
 * A dependency by path: an archive, or a folder of the checkout.
 *
 * @param lockfile its path relative to the checkout
 * @returns undefined where the folder lies outside of the checkout
 */
function pathSource(lockfile, path) {
    if (/\.(?:whl|zip|egg|tgz|tbz|txz|tar(?:\.[a-z0-9]+)?)$/i.test(path))
        return { kind: 'file', address: path };
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .insideCheckout */ .F)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(lockfile), path) === undefined ? undefined : { kind: 'path' };
}
/** @param commit the id that the lockfile holds the branch or tag at */
function gitSource(url, commit) {
    const address = `git+${url}`;
    return { kind: 'git', address: typeof commit === 'string' ? `${address}#${commit}` : address };
}


/***/ }),

/***/ 92039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirementsFile)
/* harmony export */ });
/* unused harmony export parseRequirements */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68898);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60244);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38335);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83692);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28011);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48772);








/** Room for more than ten thousand digests on one requirement. */
const MAX_LINE_LENGTH = 1024 * 1024;
const PIN = 'Pin every package as name==version with its --hash, for example by `pip-compile --generate-hashes`';
const ONE_INDEX = 'Remove it: packages may come from the one repository only';
/**
 * pip requirements files with hashes.
 * @see pip documentation, "Requirements File Format" and "Secure installs"; lines are joined and parted as pip does it
 */
const requirementsFile = {
    name: 'requirements.txt',
    client: 'pip',
    matches: (path) => /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ||
        /(?:^|\/)requirements\/[^/]*\.txt$/.test(path),
    parse: parseRequirements,
};
function parseRequirements(text, path) {
    const hidden = hiddenLineBreak(text);
    if (hidden !== undefined)
        return hidden;
    const reader = new RequirementsReader(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    for (const line of logicalLines(text))
        reader.read(line);
    return reader.finish();
}
/**
 * pip breaks lines where Python's `splitlines` does, and obeys a `coding:` comment: what an editor shows as one
 * comment can be two requirements.
 */
function hiddenLineBreak(text) {
    const odd = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u2028\u2029\ufeff]|\r(?!\n)/.exec(text);
    if (odd !== null) {
        const line = new _text_js__WEBPACK_IMPORTED_MODULE_5__/* .LineIndex */ .rr(text).lineOf(odd.index);
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)('it holds a control character or an unusual line break', line, 'Remove the character');
    }
    for (const [index, line] of text.split('\n', 2).entries()) {
        const coding = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1] : undefined;
        if (coding !== undefined && !/^utf[-_]?8$/i.test(coding)) {
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`it declares the encoding ${coding}`, index + 1, 'Save it as UTF-8 without a coding comment');
        }
    }
    return undefined;
}
/** pip's `join_lines`, then `ignore_comments`: a comment line ends a continuation even if it ends in a backslash. */
function* logicalLines(text) {
    let parts = [];
    let first = 0;
    const finish = () => {
        const joined = { text: withoutComment(parts.join('')).trim(), line: first };
        parts = [];
        return joined;
    };
    for (const [index, physical] of text.split(/\r?\n/).entries()) {
        const isComment = /^\s*#/.test(physical);
        if (parts.length === 0)
            first = index + 1;
        if (physical.endsWith('\\') && !isComment) {
            parts.push(withoutBackslashes(physical));
            continue;
        }
        parts.push(isComment ? ` ${physical}` : physical);
        yield finish();
    }
    if (parts.length > 0)
        yield finish();
}
/** Like Python's `strip`: from both ends. A regular expression would take quadratic time for a hostile line. */
function withoutBackslashes(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text[start] === '\\')
        start++;
    while (end > start && text[end - 1] === '\\')
        end--;
    return text.slice(start, end);
}
/** A comment starts the line or follows a blank. */
function withoutComment(text) {
    for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(text[at - 1]))
            return text.slice(0, at);
    }
    return text;
}
/** Options with a value, by every spelling that pip documents. Abbreviations, which pip takes too, are refused. */
const VALUED = {
    '-i': '--index-url',
    '--index-url': '--index-url',
    '--pypi-url': '--index-url',
    '--extra-index-url': '--extra-index-url',
    '-f': '--find-links',
    '--find-links': '--find-links',
    '--trusted-host': '--trusted-host',
    '-r': '--requirement',
    '--requirement': '--requirement',
    '-c': '--constraint',
    '--constraint': '--constraint',
    '-e': '--editable',
    '--editable': '--editable',
    '--hash': '--hash',
    '--only-binary': '--only-binary',
    '--no-binary': '--no-binary',
};
/** These choose among files whose digests are checked anyway. */
const HARMLESS = new Set(['--only-binary', '--no-binary', '--prefer-binary', '--require-hashes', '--pre']);
class RequirementsReader {
    #folder;
    #packages = [];
    #problems = [];
    #indexes = [];
    #includes = [];
    #skipped = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    read({ text, line }) {
        if (text === '')
            return;
        if (text.length > MAX_LINE_LENGTH) {
            this.#skip('entry', line, text, 'the line is too long', PIN);
            return;
        }
        if (text.includes('${')) {
            this.#skip('option', line, text, 'it takes a value from the environment', 'Write the value itself');
            return;
        }
        const [requirement, options] = partOptions(text);
        if (options === undefined) {
            this.#skip('option', line, text, 'its options cannot be read without guessing', 'Write each option as --name=value');
            return;
        }
        if (requirement === '')
            for (const option of options)
                this.#readOption(option, line);
        else
            this.#readRequirement(requirement, options, line);
    }
    finish() {
        if (this.#packages.length > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ENTRIES */ .Sd)
            return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_ENTRIES */ .Sd} entries`, 1, PIN);
        const source = { kind: this.#indexes.length === 0 ? 'implied' : 'indexed' };
        const packages = this.#packages.map((entry) => entry.source.kind === 'implied' ? { ...entry, source } : entry);
        return {
            packages,
            problems: this.#problems,
            skipped: this.#skipped,
            indexes: this.#indexes,
            includes: this.#includes,
        };
    }
    /** What may be an entry, and is not among the packages. */
    #skip(rule, line, key, message, remedy) {
        // A line that starts with a hyphen installs nothing by itself, but for an editable folder.
        if (!key.startsWith('-') || rule === 'source-kind')
            this.#skipped++;
        this.#refuse(rule, line, key, message, remedy);
    }
    #refuse(rule, line, key, message, remedy) {
        this.#problems.push({
            rule,
            line,
            key: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutUserInfo */ .sl)(key.slice(0, 1000)).slice(0, 200),
            message,
            remedy,
        });
    }
    #readOption({ name, value }, line) {
        const written = value === undefined ? name : `${name} ${value}`;
        switch (name) {
            case '--index-url':
                this.#indexes.push({ format: 'pypi', address: value, line });
                break;
            case '--extra-index-url':
            case '--find-links':
                this.#refuse('option', line, name, 'it names a second place that any package can come from', ONE_INDEX);
                break;
            case '--trusted-host':
                this.#refuse('option', line, written, 'it switches off the check of a certificate', 'Remove it');
                break;
            case '--requirement':
            case '--constraint':
                this.#readInclude(value, line, name === '--constraint');
                break;
            case '--editable':
                this.#skip('source-kind', line, written, 'it installs from a folder or a version control system', PIN);
                break;
            default:
                if (!HARMLESS.has(name))
                    this.#refuse('option', line, written, 'the option is not known here', 'Remove it');
        }
    }
    #readInclude(value, line, constraint) {
        const path = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value) ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .insideCheckout */ .F)(this.#folder, value);
        if (path !== undefined)
            this.#includes.push({ path, line, constraint });
        else
            this.#refuse('source-kind', line, value, 'it includes a file from outside of the checkout', 'Include files of the checkout only');
    }
    #readRequirement(requirement, options, line) {
        const { name, rest } = /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[A-Za-z0-9._,\s-]*\])?(?<rest>.*)$/.exec(requirement)
            ?.groups ?? {};
        if (name === undefined || rest === undefined) {
            this.#refusePath(requirement, line);
            return;
        }
        if (rest.trimStart().startsWith('@')) {
            const source = directSource(rest.trimStart().slice(1).trimStart());
            this.#add(name, undefined, source, options, line);
            return;
        }
        const range = rest.split(';', 1)[0].trim();
        if (/[/\\]/.test(range) || !/[A-Za-z0-9]$/.test(name)) {
            this.#refusePath(requirement, line);
            return;
        }
        const pin = /^===?\s*(?<version>[^\s,*]+)$/.exec(range)?.groups?.version;
        if (pin === undefined || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.valid)(pin) === null) {
            this.#refuse('unpinned', line, requirement, 'its version is not pinned', PIN);
        }
        this.#add(name, pin, { kind: 'implied' }, options, line);
    }
    #refusePath(requirement, line) {
        this.#skip('source-kind', line, requirement, 'it is a path or an address, not a package of a repository', PIN);
    }
    #add(name, version, source, options, line) {
        const digests = [];
        const malformed = [];
        for (const option of options) {
            if (option.name !== '--hash') {
                this.#refuse('option', line, `${name} ${option.name}`, 'the option is not known on a requirement', 'Remove it');
                continue;
            }
            const [algorithm, hex] = option.value.split(':', 2);
            // pip takes no other algorithm, see its `--hash`.
            const digest = /^sha(?:256|384|512)$/.test(algorithm) ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexDigest */ .w0)(algorithm, hex ?? '') : undefined;
            if (digest === undefined)
                malformed.push(option.value);
            else
                digests.push(digest);
        }
        const key = version === undefined ? name : `${name}==${version}`;
        const integrity = options.length === 0 ? _locked_package_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_INTEGRITY */ .YK : { digests, malformed };
        this.#packages.push({
            format: 'pypi',
            name: (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_7__/* .normalisePypiName */ .SJ)(name),
            version,
            source,
            integrity,
            line,
            key,
        });
    }
}
/** @param text an address, with a marker after a blank */
function directSource(text) {
    const address = text.split(/\s/, 1)[0];
    // pip writes the commit before the fragment, other clients in it.
    const pinned = /^(git\+[^#]*)@([0-9a-f]{40})(?:#.*)?$/i.exec(address);
    if (pinned !== null)
        return { kind: 'git', address: `${pinned[1]}#${pinned[2]}` };
    if (/^git\+|^(?:hg|svn|bzr)\+/i.test(address))
        return { kind: 'git', address };
    return { kind: /^file:/i.test(address) ? 'file' : 'url', address };
}
/**
 * pip's `break_args_options`: the options start at the first word with a hyphen.
 * @returns undefined for the options if they hold what pip's shell-like splitting would change
 */
function partOptions(text) {
    const start = text.startsWith('-') ? 0 : text.search(/\s-/);
    if (start === -1)
        return [text, []];
    const requirement = text.slice(0, start).trim();
    const written = text.slice(start).trim();
    if (/["'\\]/.test(written))
        return [requirement, undefined];
    const words = written.split(/\s+/);
    const options = [];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        const option = readOption(word, words);
        if (option === undefined)
            return [requirement, undefined];
        options.push(option);
    }
    return [requirement, options];
}
/** One option of `words`, which loses what belongs to it. */
function readOption(word, words) {
    const short = /^-[a-z]/.test(word) && word.length > 2 ? word.slice(0, 2) : undefined;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const spelling = short ?? (equals === -1 ? word : word.slice(0, equals));
    const name = Object.hasOwn(VALUED, spelling) ? VALUED[spelling] : undefined;
    if (name === undefined)
        return HARMLESS.has(word) || /^--?[A-Za-z]/.test(word) ? { name: word, value: undefined } : undefined;
    const value = short !== undefined ? word.slice(2) : equals === -1 ? words.shift() : word.slice(equals + 1);
    return value === undefined || value === '' ? undefined : { name, value };
}


/***/ }),

/***/ 48772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ decodeLockfile),
/* harmony export */   rr: () => (/* binding */ LineIndex),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43791);


const CONFLICT_MARKER = /^(?:<{7}|>{7}|\|{7})(?:[ \t]|\r?$)|^={7}\r?$/m;
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/**
 * The text of a lockfile, or why it has none: UTF-8 without byte order mark (but before XML), without NUL, without the
 * marks of an unresolved merge. Readers disagree on all of these, so a file that has one says different things to different clients.
 */
function decodeLockfile(bytes) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ) {
        return refuse(`it is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ / 1024 / 1024} MiB`, 1, 'Check what made it so large');
    }
    // A mark before XML, which all its readers know: tools of .NET write it.
    if (startsWith(bytes, [...UTF8_MARK, '<'.charCodeAt(0)]))
        return decodeLockfile(bytes.subarray(UTF8_MARK.length));
    if (startsWith(bytes, UTF8_MARK) || startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
        return refuse('it starts with a byte order mark', 1, 'Save it as UTF-8 without a byte order mark');
    }
    // Nearly every lockfile is ASCII, which is quicker to copy than to decode.
    const isPlain = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
    if (!isPlain && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return refuse('it is not valid UTF-8', 1, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .REGENERATE */ .dF);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(isPlain ? 'latin1' : 'utf8');
    const nul = text.indexOf('\0');
    if (nul !== -1)
        return refuse('it holds a NUL character', new LineIndex(text).lineOf(nul), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .REGENERATE */ .dF);
    const conflict = CONFLICT_MARKER.exec(text);
    if (conflict !== null) {
        const line = new LineIndex(text).lineOf(conflict.index);
        return refuse('it holds the marks of an unresolved merge', line, 'Resolve the merge, then generate the file again');
    }
    return text;
}
function refuse(message, line, remedy) {
    return { rule: 'unreadable', line, message, remedy };
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
/** The text without what stands before the `@` of an address: it can be a password. */
function withoutUserInfo(text) {
    return text.replace(/([/\\]{2})[^/\\\s]*@/g, '$1***@');
}
/** Line numbers from offsets, in logarithmic time each. */
class LineIndex {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** @returns the line of the character at `offset`, counted from 1 */
    lineOf(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}


/***/ }),

/***/ 82631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Kz: () => (/* binding */ isShortText),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   n6: () => (/* binding */ refuseEntry),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   um: () => (/* binding */ readTomlLockfile)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43791);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83692);



/**
 * Reads a lockfile whose packages are an array of tables. smol-toml tells no positions, so the headers are searched
 * for in the text: the n-th header starts the n-th package. Where the two disagree, in their number or in a name, the
 * text was made to look like something else.
 *
 * @param key of the array: `package` for `[[package]]`
 * @returns a parsed lockfile without packages where the text cannot be read
 */
function readTomlLockfile(text, key) {
    let document;
    try {
        document = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr });
    }
    catch (error) {
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)('it is not valid TOML', error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? error.line : 1, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REGENERATE */ .dF);
    }
    const tables = document[key] ?? [];
    if (!Array.isArray(tables))
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`its packages are not [[${key}]] tables`, 1, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REGENERATE */ .dF);
    if (tables.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd} entries`, 1, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REGENERATE */ .dF);
    const lines = text.split('\n');
    const headers = headersOf(lines, key);
    const mismatch = (line) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`its [[${key}]] headers cannot be matched with its packages`, line, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REGENERATE */ .dF);
    if (headers.length !== tables.length)
        return mismatch(headers[0]?.line ?? 1);
    const entries = [];
    for (const [index, table] of tables.entries()) {
        const header = headers[index];
        if (!isTable(table) || table.name !== header.name)
            return mismatch(header.line);
        const end = headers[index + 1]?.line ?? lines.length + 1;
        entries.push({ table, line: header.line, lineOf: linesWithin(lines, header.line, end) });
    }
    const lineOfQuoted = linesWithin(lines, 1, lines.length + 1);
    return { document, entries, lineOf: (pattern) => lineOfFirst(text, pattern), lineOfQuoted };
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value where it is a table, else an empty one: for parts of a file that may be left out. */
function tableOf(value) {
    return isTable(value) ? value : {};
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SCALAR_LENGTH */ .t7;
}
/** A value for a message. A table has no prototype, so it cannot be made a text by itself. */
function inWords(value) {
    if (typeof value === 'string')
        return value.slice(0, 200);
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Array.isArray(value) ? '(a list)' : '(a table)';
}
/** Rows of a part that may be left out. */
function rowsOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
/** Each entry as a package, or as the problem that it is skipped for. */
function readEntries(entries, read) {
    const packages = [];
    const problems = [];
    for (const entry of entries) {
        const result = read(entry);
        if ('rule' in result)
            problems.push(result);
        else
            packages.push(result);
    }
    return { packages, problems, skipped: problems.length };
}
/** Why `entry` is skipped. */
function refuseEntry({ table, line }, message, rule = 'entry', remedy = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REGENERATE */ .dF) {
    const words = [table.name, table.version].filter((word) => typeof word === 'string');
    return { rule, line, key: words.map((word) => word.slice(0, 200)).join(' '), message, remedy };
}
function headersOf(lines, key) {
    const pattern = new RegExp(`^[ \\t]*\\[\\[[ \\t]*(?:${key}|"${key}"|'${key}')[ \\t]*\\]\\]`);
    const headers = [];
    for (const [index, line] of lines.entries()) {
        if (pattern.test(line))
            headers.push({ line: index + 1, name: undefined });
        const header = headers.at(-1);
        if (header === undefined || header.name !== undefined)
            continue;
        const name = /^[ \t]*name[ \t]*=[ \t]*(?:"([^"\\]*)"|'([^']*)')/.exec(line);
        header.name = name?.[1] ?? name?.[2];
    }
    return headers;
}
/** Looks at the lines only when it is asked, and then once. */
function linesWithin(lines, start, end) {
    let first;
    return (text) => {
        if (first === undefined) {
            first = new Map();
            for (let line = start; line < end; line++) {
                for (const [, basic, literal] of lines[line - 1].matchAll(/"([^"\\]*)"|'([^']*)'/g)) {
                    const quoted = (basic ?? literal);
                    if (!first.has(quoted))
                        first.set(quoted, line);
                }
            }
        }
        return first.get(text) ?? start;
    };
}
function lineOfFirst(text, pattern) {
    const found = pattern.exec(text);
    return found === null ? 1 : text.slice(0, found.index).split('\n').length;
}


/***/ }),

/***/ 26226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   XX: () => (/* binding */ isXmlProblem),
/* harmony export */   Z0: () => (/* binding */ elementsAt)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43791);


/**
 * Reads one XML document strictly (XML 1.0) and returns its root element. Nothing that makes a reader fetch, include or
 * replace text is taken: a document type or an entity besides the five of XML is a problem.
 */
function parseXml(text, options = {}) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true });
    try {
        return readDocument(parser, text, options);
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, line: parser.line };
        throw error;
    }
}
function isXmlProblem(value) {
    return 'problem' in value;
}
/** The elements below `element` on a path of names; `*` stands for any name. */
function elementsAt(element, ...path) {
    return path.reduce((found, name) => found.flatMap(({ children }) => children.filter((child) => name === '*' || child.name === name)), [element]);
}
class Refusal extends Error {
}
const NO_ATTRIBUTES = new Map();
function readDocument(parser, text, options) {
    const document = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '', line: 1 };
    const open = [document];
    const refuse = (problem) => {
        throw new Refusal(problem);
    };
    const addText = (more) => {
        const element = open.at(-1);
        element.text += more;
        if (element.text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCALAR_LENGTH */ .t7)
            refuse(`a text is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCALAR_LENGTH */ .t7} characters`);
    };
    parser.on('error', () => refuse('it is not well-formed XML'));
    parser.on('doctype', () => refuse('it has a document type, which can pull in other text'));
    parser.on('processinginstruction', () => {
        if (options.processingInstructions !== true)
            refuse('it has a processing instruction');
    });
    parser.on('opentagstart', ({ name }) => {
        const element = {
            name: localName(name),
            attributes: NO_ATTRIBUTES,
            children: [],
            text: '',
            line: parser.line,
        };
        const siblings = open.at(-1).children;
        if (open.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
            refuse(`it is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`);
        if (siblings.length === _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRIES */ .Sd)
            refuse(`an element has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRIES */ .Sd} children`);
        siblings.push(element);
        open.push(element);
    });
    parser.on('opentag', ({ attributes }) => {
        open.at(-1).attributes = new Map(Object.entries(attributes));
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const element = open.pop();
        element.text = element.text.trim();
    });
    parser.write(text).close();
    return document.children[0] ?? refuse('it is not well-formed XML');
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}


/***/ }),

/***/ 66788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ YamlSequence),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   q4: () => (/* binding */ YamlMapping),
/* harmony export */   x8: () => (/* binding */ isYamlProblem)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43791);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48772);



/** A sequence and the line of each of its elements. */
class YamlSequence {
    items = [];
}
/** A mapping whose members know their lines. Holds its members in a Map, so no key can reach a prototype. */
class YamlMapping {
    members = new Map();
    get size() {
        return this.members.size;
    }
    has(key) {
        return this.members.has(key);
    }
    get(key) {
        return this.members.get(key)?.value;
    }
    /** Every member in its order: key, value, line of the key. */
    *entries() {
        for (const [key, { value, line }] of this.members)
            yield [key, value, line];
    }
    /** The line of the member's key, or undefined where there is no such member. */
    lineOf(key) {
        return this.members.get(key)?.line;
    }
}
/** More than a lockfile of the largest size has. Each is an object in memory until the file is read. */
const MAX_NODES = 5_000_000;
/**
 * Reads the YAML that lockfile writers emit: every scalar as its text (`5.10` is no number, `no` no boolean), every
 * document of the file, with the line of every member.
 *
 * Readers of YAML disagree on what anchors, aliases, tags, merge keys, equal keys and keys that are no text mean, and
 * no lockfile writer emits any of them: each is a problem here.
 */
function parseYaml(text) {
    if (mayHaveTooManyNodes(text))
        return { problem: `it has more than ${MAX_NODES} parts`, line: 1 };
    try {
        return new Builder(text).documents();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problem: error.message, line: error.line };
        if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)
            return refusalOf(error, text);
        throw error;
    }
}
function isYamlProblem(result) {
    return 'problem' in result;
}
class Refusal extends Error {
    line;
    constructor(problem, line) {
        super(problem);
        this.line = line;
    }
}
function refusalOf({ reason, mark }, text) {
    const isTooDeep = reason.startsWith('nesting exceeded');
    const problem = isTooDeep ? `it is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr} levels deep` : 'it is not valid YAML';
    // Of the line breaks that YAML knows besides, editors count none.
    return { problem, line: new _text_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .rr(text).lineOf(mark?.position ?? 0) };
}
/** No node starts without one of these characters before it. */
function mayHaveTooManyNodes(text) {
    if (text.length < MAX_NODES)
        return false;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case 0x0a: // line feed
            case 0x0d: // carriage return
            case 0x2c: // ,
            case 0x3a: // :
            case 0x5b: // [
            case 0x7b: // {
                count++;
        }
    }
    return count > MAX_NODES;
}
class Builder {
    #text;
    #documents = [];
    #open = [];
    /** Events come in the order of the text, so lines are counted along. */
    #line = 1;
    #nextBreak;
    constructor(text) {
        this.#text = text;
        this.#nextBreak = text.indexOf('\n');
    }
    documents() {
        // Popping tells no kind: a collection or the document, which is what is left when none is open.
        for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(this.#text, { maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr })) {
            switch (event.type) {
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                    if (event.directives.length > 0)
                        this.#refuse('it has a directive');
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                    this.#scalar(event);
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                    this.#collection(new YamlMapping(), event);
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
                    this.#collection(new YamlSequence(), event);
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS:
                    this.#moveTo(event.anchorStart);
                    this.#refuse('it has an alias');
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP:
                    this.#open.pop();
            }
        }
        return this.#documents;
    }
    #collection(node, event) {
        this.#moveTo(event.start);
        this.#refuseProperties(event);
        const line = this.#line;
        this.#add(node);
        this.#open.push({ node, key: undefined, line });
    }
    #scalar(event) {
        // A scalar without a text has no place of its own.
        if (event.valueStart !== -1)
            this.#moveTo(event.valueStart);
        this.#refuseProperties(event);
        const parent = this.#open.at(-1);
        const isKey = parent?.node instanceof YamlMapping && parent.key === undefined;
        const limit = isKey ? _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_KEY_LENGTH */ .uf : _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SCALAR_LENGTH */ .t7;
        if (event.valueEnd - event.valueStart > limit)
            this.#refuse(`a text is longer than ${limit} characters`);
        const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        if (isKey)
            this.#key(parent, parent.node, text);
        else
            this.#add(text);
    }
    #key(parent, { members }, key) {
        if (key === '<<')
            this.#refuse('it has a merge key');
        if (members.has(key))
            this.#refuse(`the key ${JSON.stringify(key)} stands twice in one mapping`);
        if (members.size === _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd)
            this.#refuse(`a mapping has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd} members`);
        parent.key = key;
        parent.line = this.#line;
    }
    #add(value) {
        const parent = this.#open.at(-1);
        if (parent === undefined) {
            this.#documents.push({ value, line: this.#line });
        }
        else if (parent.node instanceof YamlSequence) {
            if (parent.node.items.length === _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd)
                this.#refuse(`a sequence has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd} elements`);
            parent.node.items.push({ value, line: this.#line });
        }
        else {
            if (parent.key === undefined)
                this.#refuse('a key is not a text');
            parent.node.members.set(parent.key, { value, line: parent.line });
            parent.key = undefined;
        }
    }
    #refuseProperties({ anchorStart, tagStart }) {
        if (anchorStart !== -1)
            this.#refuse('it has an anchor');
        if (tagStart !== -1)
            this.#refuse('it has a tag');
    }
    #moveTo(offset) {
        while (this.#nextBreak !== -1 && this.#nextBreak < offset) {
            this.#line++;
            this.#nextBreak = this.#text.indexOf('\n', this.#nextBreak + 1);
        }
    }
    #refuse(problem) {
        throw new Refusal(problem, this.#line);
    }
}


/***/ }),

/***/ 46739:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





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

/***/ 35940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46739);





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
