export const id = 5680;
export const ids = [5680];
export const modules = {

/***/ 15680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initialConfig: () => (/* binding */ initialConfig)
/* harmony export */ });
/* unused harmony export initialConfigOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60244);
/* harmony import */ var _aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9214);
/* harmony import */ var _clients_used_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84376);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24777);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89243);
/* harmony import */ var _lockfiles_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31039);
/* harmony import */ var _lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45469);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70714);
/* harmony import */ var _client_config_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59933);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35099);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9342);













/**
 * A first `codeartifact-gate.yml` from what is there: the repository from addresses in lockfiles and client
 * configurations, the clients and the company's own packages from manifests.
 *
 * @throws GateError 'input' where there is a configuration already: it is never replaced
 */
async function initialConfig(workingFolder) {
    const checkout = await _checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .Checkout */ .RW.around(workingFolder);
    const folder = checkout.nameOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workingFolder)) ?? '';
    const names = (await checkout.files()).filter((name) => folder === '' || name.startsWith(`${folder}/`));
    if ((await checkout.read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, _config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2))) !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .GateError */ .ue('input', {
            doing: 'write a first configuration',
            cause: `there is a ${_config_load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2} already`,
            remedy: 'Change that one; `codeartifact-gate schema` tells every key',
        });
    }
    const files = new Map();
    for (const name of names) {
        if (!isOfInterest(name))
            continue;
        const text = await checkout.read(name);
        if (typeof text === 'string')
            files.set(name, text);
    }
    return initialConfigOf(files);
}
/** Manifests and build specifications; the other manifests are configurations as well. */
const OTHERS = /(?:^|\/)(?:package\.json|Cargo\.toml|buildspec[^/]*\.ya?ml)$/;
function isOfInterest(name) {
    return OTHERS.test(name) || (0,_lockfiles_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lockfileFormatOf */ .C)(name) !== undefined || (0,_client_config_index_js__WEBPACK_IMPORTED_MODULE_9__/* .clientConfigOf */ .V)(name) !== undefined;
}
/** Pure. @param files texts by name */
function initialConfigOf(files) {
    const repositories = repositoriesIn(files.values());
    const [found] = repositories;
    const values = {
        domain: found?.domain,
        domainOwner: found?.domainOwner,
        region: found?.region,
        repository: found?.repository,
    };
    const missing = KEYS.filter(([, part]) => values[part] === undefined).map(([key]) => key);
    const clients = (0,_clients_used_by_js__WEBPACK_IMPORTED_MODULE_3__/* .clientsUsedBy */ .xD)([...files.keys()].map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name)));
    const internal = ownPackages(files);
    const others = repositories.slice(1);
    const lines = [
        '# What codeartifact-gate goes by. `codeartifact-gate schema` tells every key.',
        '',
        found === undefined
            ? '# The CodeArtifact repository that builds install from. No file of this checkout names one.'
            : '# The CodeArtifact repository that builds install from: the one that this checkout names most often.',
        ...KEYS.map(([key, part, placeholder]) => `${key}: ${quoted(values[part] ?? placeholder)}`),
        '',
        '# Package clients that `login` configures. Without this key: those whose files are found.',
        clients.length === 0 ? '# clients: [npm, pip, maven, cargo]' : `clients: [${clients.join(', ')}]`,
        '',
        'gate:',
        ...(others.length === 0
            ? []
            : [
                '  # Other repositories that this checkout names: allow those that are meant.',
                '  # registries:',
                ...others.map((other) => `  #   - ${(0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryEndpoint */ .y6)(other)}   # ${(0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .describeAddress */ .KU)(other)}`),
            ]),
        '  # Packages of your own: they must have been published to the repository, and no others may have been.',
        ...(internal.length === 0
            ? ['  # internal: ["npm:@your-scope/*"]']
            : ['  internal:', ...internal.map((pattern) => `    - ${JSON.stringify(pattern)}`)]),
        '  # Compare every locked digest with the one that the repository records. Needs credentials.',
        '  verify: repository',
        '  # How long ago a version must have been published at its origin: most malicious ones are found within days.',
        '  minimum-age: 3d',
        '',
    ];
    return { text: lines.join('\n'), missing };
}
const KEYS = [
    ['domain', 'domain', '<name of the CodeArtifact domain>'],
    ['domain-owner', 'domainOwner', '<account that owns the domain: twelve digits>'],
    ['region', 'region', '<AWS region of the domain>'],
    ['repository', 'repository', '<repository to install from>'],
];
/** Digits would be a number, and a bracket starts a list. */
function quoted(value) {
    return /^[A-Za-z][A-Za-z0-9._-]*$/.test(value) ? value : JSON.stringify(value);
}
/** Repositories that the texts name, the most frequent first; each once, whatever the format. */
function repositoriesIn(texts) {
    const seen = new Map();
    for (const text of texts) {
        for (const [address] of text.matchAll(/\/\/[^\s"'<>,;|\\]{1,2000}/g)) {
            if (!address.includes('codeartifact'))
                continue;
            // An .npmrc leaves the scheme out, and a template may hold a token: neither is a part of the repository.
            const url = (0,_aws_repository_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepositoryUrl */ .fn)(`https:${address.replace(/^\/\/[^/@]*@/, '//').replace(/[?#].*$/, '')}`);
            if ('problem' in url)
                continue;
            const key = JSON.stringify([url.domain, url.domainOwner, url.region, url.repository]);
            const known = seen.get(key);
            if (known === undefined)
                seen.set(key, { url, count: 1 });
            else
                known.count++;
        }
    }
    return [...seen.values()].sort((a, b) => b.count - a.count).map(({ url }) => url);
}
/** Patterns for what the manifests of the checkout themselves are called. Sorted. */
function ownPackages(files) {
    const patterns = [...files].flatMap(([name, text]) => {
        const pattern = ownPackage(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name), text);
        return pattern !== undefined && isPattern(pattern) ? [pattern] : [];
    });
    return [...new Set(patterns)].sort();
}
function ownPackage(basename, text) {
    switch (basename) {
        case 'package.json':
            return npmPattern(text);
        case 'pyproject.toml': {
            const manifest = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTomlTable */ .W4)(text) ?? {};
            const name = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)(manifest, 'project')['name'] ?? (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)(manifest, 'tool', 'poetry')['name'];
            return typeof name === 'string' ? `pypi:${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_12__/* .normalisePypiName */ .SJ)(name)}` : undefined;
        }
        case 'Cargo.toml': {
            const { name, publish } = (0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .tableAt */ .af)((0,_toml_js__WEBPACK_IMPORTED_MODULE_11__/* .parseTomlTable */ .W4)(text) ?? {}, 'package');
            return typeof name === 'string' && publish !== false ? `cargo:${name}` : undefined;
        }
        case 'pom.xml': {
            const group = /<groupId>\s*([A-Za-z0-9_.-]+)\s*<\/groupId>/.exec(withoutNested(text))?.[1];
            return group === undefined ? undefined : `maven:${group}:*`;
        }
        default:
            return undefined;
    }
}
/** The whole scope, or the name; a private package without a scope is published nowhere. */
function npmPattern(text) {
    const manifest = (0,_lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(text);
    if ((0,_lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonProblem */ .Sx)(manifest) || !(manifest instanceof _lockfiles_json_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonObject */ .Y5))
        return undefined;
    const name = manifest.get('name');
    if (typeof name !== 'string')
        return undefined;
    if (name.startsWith('@'))
        return `npm:${name.split('/', 1)[0]}/*`;
    return manifest.get('private') === true ? undefined : `npm:${name}`;
}
/** A POM without the parts whose groups are those of other projects. */
function withoutNested(pom) {
    let text = pom;
    for (const part of ['parent', 'dependencyManagement', 'dependencies', 'build', 'profiles', 'reporting']) {
        const start = text.indexOf(`<${part}>`);
        const end = text.lastIndexOf(`</${part}>`);
        if (start !== -1 && end > start)
            text = text.slice(0, start) + text.slice(end);
    }
    return text;
}
function isPattern(text) {
    try {
        (0,_patterns_js__WEBPACK_IMPORTED_MODULE_10__/* .parsePattern */ .E)(text, 'gate.internal');
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
