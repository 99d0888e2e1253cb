export const id = 261;
export const ids = [261,9551];
export const modules = {

/***/ 70261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60244);
/* harmony import */ var _config_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72171);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _publish_evidence_companion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99551);





/** Bytes of a provenance or a receipt. */
const LARGEST_EVIDENCE = 16 * 1024 ** 2;
const verifyCommand = {
    name: 'verify',
    summary: 'Verify who built a published version, by the evidence stored beside it.',
    help: `Usage: codeartifact-gate verify COORDINATE (--key FILE | --trusted-root FILE) [--builder GLOB]
                                 [--published-to REPOSITORY] [--bundle FILE] [--file FILE] [--json]

Compares the files of a version, as the repository records them now, with the provenance that publish has stored beside
it: its signature by the key or the root given here, who has built it, which repository it was published to. Trusts
nothing that it fetches. Reads the repository that is published to.

  --key FILE           public key (PEM) of the KMS key that signs: aws kms get-public-key
  --trusted-root FILE  trusted_root.json of a Sigstore instance, for bundles signed there
  --builder GLOB       who may have built it, besides evidence.builders; may be repeated
  --published-to REPOSITORY
                       where it was published and its evidence lies, if it was promoted since
  --bundle FILE        provenance that lies here, in place of the one that is stored
  --file FILE          files that lie here, in place of what the repository records; may be repeated. With --bundle
                       nobody is asked anything
  --json               print one JSON document on stdout

Example:
  codeartifact-gate verify npm:@acme/ui@1.0.0 --key release.pem
`,
    options: {
        key: { type: 'string' },
        'trusted-root': { type: 'string' },
        builder: { type: 'string', multiple: true },
        'published-to': { type: 'string' },
        bundle: { type: 'string' },
        file: { type: 'string', multiple: true },
    },
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        const { flags, host } = context;
        const version = versionOf(context);
        const trust = await trustOf(context);
        const settings = await context.settings();
        const repository = (0,_config_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .publishRepositoryOf */ .xW)(settings);
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(5895), __webpack_require__.e(5280)]).then(__webpack_require__.bind(__webpack_require__, 65895));
        const { verifyEvidence } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.bind(__webpack_require__, 23645));
        let connected;
        const service = () => {
            connected ??= connect(settings, 'install', host, process.env).service;
            return connected;
        };
        const bundle = flags['bundle'];
        const origin = flags['published-to'];
        const publishedTo = origin === undefined ? repository : { ...repository, repository: origin };
        const local = (flags['file'] ?? []);
        const claimed = { version, publishedTo, ...(await claim(version, repository, local, service)) };
        const evidence = bundle === undefined
            ? await storedEvidence(version, publishedTo, service())
            : { source: bundle, provenance: (await readGiven(bundle)).toString() };
        const verified = await verifyEvidence(claimed, evidence, {
            trust,
            builders: [...settings.evidence.builders, ...(flags['builder'] ?? [])],
            issuer: settings.evidence.issuer,
        });
        host.info([
            `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .displayVersion */ .ZJ)(version)} holds what was built by ${verified.builder}`,
            ...(verified.invocation === undefined ? [] : [`in ${verified.invocation}`]),
            ...claimed.files.map(({ name, sha256 }) => `  ${name}  ${sha256}`),
        ].join('\n'));
        if (context.json)
            context.printJson({ version, repository, files: claimed.files, ...verified });
        return 0;
    },
};
function versionOf({ operands }) {
    const [text = '', ...others] = operands;
    const version = (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(text);
    if (version !== undefined && others.length === 0)
        return version;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'read what to verify',
        cause: others.length > 0 ? 'it is more than one version' : `${JSON.stringify(text)} names no version`,
        remedy: 'Write <format>:<name>@<version>, such as npm:@acme/ui@1.0.0 or maven:com.acme:core@1.0.0',
    });
}
async function trustOf({ flags }) {
    const [key, root] = [flags['key'], flags['trusted-root']];
    if (key !== undefined && root === undefined)
        return { kind: 'key', file: key, pem: (await readGiven(key)).toString() };
    if (root !== undefined && key === undefined)
        return { kind: 'root', file: root, json: (await readGiven(root)).toString() };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: 'verify',
        cause: key === undefined ? 'nothing says whom to believe' : 'a key and a root are given',
        remedy: 'Give either --key or --trusted-root, with a file that you have by another way',
    });
}
async function readGiven(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'read a file',
            cause: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            remedy: 'Correct the path',
            file,
        });
    }
}
async function claim(version, repository, local, service) {
    if (local.length > 0) {
        const { localFiles } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.bind(__webpack_require__, 23645));
        return { isWhole: false, files: await localFiles(local) };
    }
    const recorded = await service().version(repository, version, version.version);
    if (recorded !== undefined && ['Published', 'Unlisted'].includes(recorded.status))
        return { isWhole: true, files: recorded.assets };
    throw refused(version, recorded === undefined
        ? `repository ${repository.repository} does not hold it`
        : `repository ${repository.repository} holds it as ${recorded.status}`, 'Check the coordinate, and the repository that is named as publish-repository');
}
async function storedEvidence(version, repository, service) {
    const { provenanceIn, receiptOf, sha256Of } = await __webpack_require__.e(/* import() */ 3645).then(__webpack_require__.bind(__webpack_require__, 23645));
    const companion = (0,_publish_evidence_companion_js__WEBPACK_IMPORTED_MODULE_3__.companionOf)(version);
    const recorded = await service.version(repository, companion, version.version);
    const place = (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .displayVersion */ .ZJ)({ ...companion, version: version.version });
    if (recorded?.status !== 'Published')
        throw refused(version, recorded === undefined
            ? `no evidence is stored beside it (${place})`
            : `its evidence (${place}) is ${recorded.status}: the run that published it did not come to its end`, 'Run publish of the same files again, which stores what is missing; or give --bundle');
    const read = async (name) => {
        const bytes = await service.readAsset(repository, companion, version.version, name, LARGEST_EVIDENCE);
        if (bytes !== undefined)
            return bytes;
        throw refused(version, `its evidence (${place}) has no ${name}`, 'Find out who stored it there');
    };
    const receipt = (await read(_publish_evidence_companion_js__WEBPACK_IMPORTED_MODULE_3__.RECEIPT)).toString();
    const file = provenanceIn(receiptOf(receipt, version));
    if (file === undefined)
        throw refused(version, `its evidence (${place}) holds no provenance`, 'Publish from a GitHub job or a CodeBuild build, with evidence.provenance');
    const provenance = await read(file.name);
    if (sha256Of(provenance) !== file.sha256)
        throw refused(version, `${file.name} of its evidence was altered: its SHA-256 is ${sha256Of(provenance)}`, 'Do not use what it vouches for before it is known who changed it');
    return { source: `the provenance in ${place}`, provenance: provenance.toString(), receipt };
}
function refused(version, cause, remedy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('refused', { doing: `verify ${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .displayVersion */ .ZJ)(version)}`, cause, remedy });
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

/***/ 99551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROVENANCE_SUFFIX: () => (/* binding */ PROVENANCE_SUFFIX),
  RECEIPT: () => (/* binding */ RECEIPT),
  companionOf: () => (/* binding */ companionOf),
  makeCompanion: () => (/* binding */ makeCompanion),
  readVersionReceipt: () => (/* binding */ readVersionReceipt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(50780);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/report/cyclonedx.js
var cyclonedx = __webpack_require__(86316);
// EXTERNAL MODULE: ./.build/report/package-url.js
var package_url = __webpack_require__(99481);
// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(92782);
;// CONCATENATED MODULE: ./.build/publish/evidence/sbom.js






/**
 * A bill of materials of a version that is published: its files and their digests. What it was built from is not known
 * here, and it says so.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function releaseBom(version, assets, target, override) {
    const ref = (0,formats/* displayVersion */.ZJ)(version);
    // The service has no endpoint for this format.
    const qualifiers = version.format === 'generic'
        ? {}
        : { repository_url: (0,repository_url/* repositoryEndpoint */.y6)({ ...target, format: version.format }, override) };
    const url = (0,package_url/* purl */.E)(version, version.version, qualifiers);
    return (0,cyclonedx/* bomDocument */.So)({
        metadata: {
            lifecycles: [{ phase: 'post-build' }],
            tools: (0,cyclonedx/* bomTools */.kf)((0,own_version/* ownVersion */.X)()),
            component: {
                type: 'library',
                'bom-ref': ref,
                ...(version.namespace === undefined
                    ? {}
                    : { group: (0,printable/* printable */.g$)(`${version.format === 'npm' ? '@' : ''}${version.namespace}`) }),
                name: (0,printable/* printable */.g$)(version.name),
                version: (0,printable/* printable */.g$)(version.version),
                ...(url === undefined ? {} : { purl: url }),
            },
        },
        components: assets.map(({ name, sha256 }) => ({
            type: 'file',
            'bom-ref': `${ref}#${name}`,
            name: (0,printable/* printable */.g$)(name),
            hashes: [{ alg: cyclonedx/* BOM_HASHES */.qV['sha256'], content: sha256 }],
        })),
        compositions: [
            { aggregate: 'complete', assemblies: [ref] },
            { aggregate: 'unknown', dependencies: [ref] },
        ],
    });
}

// EXTERNAL MODULE: ./.build/publish/evidence/statement.js
var evidence_statement = __webpack_require__(84391);
;// CONCATENATED MODULE: ./.build/publish/evidence/companion.js









const RECEIPT = 'receipt.json';
const PROVENANCE_SUFFIX = '.intoto.json';
const NAMESPACE = 'attestations';
const LONGEST_NAME = 255;
/**
 * The generic package that holds the evidence of a package, version by version: `attestations/npm--acme--ui`. In the
 * same repository, since that is where whoever installs may look.
 */
function companionOf({ format, namespace, name }) {
    const parts = [format, ...(namespace === undefined ? [] : [namespace]), name].map((part) => part.replaceAll(/[\s#/]/g, '-'));
    return { format: 'generic', namespace: NAMESPACE, name: parts.join('--').slice(0, LONGEST_NAME) };
}
async function makeCompanion(of, context) {
    const name = companionOf(of.name);
    const { target, endpointOverride, folder, options } = context;
    const version = { ...of.name, version: of.version };
    const file = async (text, naming) => {
        const bytes = Buffer.from(text);
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const path = (0,external_node_path_.join)(folder, sha256);
        await (0,promises_.writeFile)(path, bytes, { mode: 0o600 }).catch((error) => {
            throw new errors/* GateError */.ue('input', {
                doing: `write ${path}`,
                cause: (0,errors/* messageOf */.bD)(error),
                remedy: 'Make room there, or name another temporary folder',
                underlying: error,
            });
        });
        return { name: naming(sha256), path, size: bytes.length, sha256 };
    };
    // Named by their digests: those of a run that did not finish may be others, and are not to stand in the way.
    const files = [];
    if (options.sbom) {
        const bom = JSON.stringify(releaseBom(version, of.assets, target, endpointOverride));
        files.push(await file(bom, (sha256) => `${sha256}.cdx.json`));
    }
    if (options.builder !== undefined) {
        const { builder, seal } = options;
        const statement = JSON.stringify((0,evidence_statement/* provenanceStatement */.D)({ version, assets: of.assets, target, builder, byproducts: [...files] }));
        const text = seal === undefined ? statement : await seal(statement);
        files.push(await file(text, (sha256) => `${sha256}${PROVENANCE_SUFFIX}`));
    }
    const artifact = (assets, last) => ({
        name,
        version: of.version,
        assets,
        dependsOn: [],
        extensible: true,
        async upload(missing, client) {
            const send = (asset, unfinished) => client.sendAsset({ name, version: of.version, asset, unfinished });
            for (const asset of missing)
                if (asset !== last)
                    await send(asset, true);
            if (last !== undefined)
                await send(last, false);
        },
    });
    return {
        of,
        draft: artifact(files),
        async finish(verdict, planDigest) {
            const receipt = {
                target,
                ...version,
                verdict,
                planDigest,
                assets: of.assets.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
                evidence: files.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
                writtenBy: `codeartifact-gate ${(0,own_version/* ownVersion */.X)()}`,
            };
            const last = await file(JSON.stringify(receipt, undefined, 2), () => RECEIPT);
            return artifact([...files, last], last);
        },
    };
}
const receiptFile = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)),
});
const versionReceipt = schemas/* object */.Ikc({
    target: schemas/* object */.Ikc({
        domain: schemas/* string */.YjP(),
        domainOwner: schemas/* string */.YjP(),
        region: schemas/* string */.YjP(),
        repository: schemas/* string */.YjP(),
    }),
    format: schemas/* enum */.k5n(formats/* FORMATS */.hR),
    namespace: schemas/* optional */.lqM(schemas/* string */.YjP()),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['published', 'already-there', 'unconfirmed', 'not-published']),
    planDigest: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(receiptFile),
    evidence: schemas/* array */.YOg(receiptFile),
    writtenBy: schemas/* string */.YjP(),
});
/** @returns undefined for anything else */
function readVersionReceipt(text) {
    try {
        return versionReceipt.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   D: () => (/* binding */ provenanceStatement)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92765);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _host_own_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50780);
/* harmony import */ var _report_package_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99481);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Key of the parameters that are ours. */
const OWN = 'codeartifact-gate';
/**
 * An in-toto statement: who built the files of a version, and where they were published.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.1/provenance
 */
function provenanceStatement(of) {
    const { builder, target, version } = of;
    const { domain, domainOwner, region, repository } = target;
    return {
        _type: STATEMENT_TYPE,
        subject: of.assets.map(({ name, sha256 }) => ({
            name,
            uri: (0,_report_package_url_js__WEBPACK_IMPORTED_MODULE_1__/* .purl */ .E)(version, version.version, {}),
            digest: { sha256 },
        })),
        predicateType: PROVENANCE_TYPE,
        predicate: {
            buildDefinition: {
                buildType: builder.buildType,
                externalParameters: builder.externalParameters,
                internalParameters: {
                    ...builder.internalParameters,
                    [OWN]: { publishedTo: { domain, domainOwner, region, repository } },
                },
                resolvedDependencies: builder.resolvedDependencies,
            },
            runDetails: {
                builder: { id: builder.id, version: { [OWN]: (0,_host_own_version_js__WEBPACK_IMPORTED_MODULE_0__/* .ownVersion */ .X)() } },
                metadata: { invocationId: builder.invocationId },
                byproducts: of.byproducts.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
            },
        },
    };
}
const digest = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{64}$/)) });
const publishedTo = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    domain: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    domainOwner: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    region: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const statement = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), uri: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), digest })).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)),
    predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PROVENANCE_TYPE),
    predicate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        buildDefinition: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            buildType: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            internalParameters: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ [OWN]: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ publishedTo })) })),
        }),
        runDetails: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            builder: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
            metadata: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ invocationId: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
        }),
    }),
});
/** @returns undefined for what is no provenance of these types */
function readProvenance(document) {
    const { success, data } = statement.safeParse(document);
    if (!success)
        return undefined;
    const { buildDefinition, runDetails } = data.predicate;
    return {
        subjects: data.subject.map((subject) => ({ name: subject.name, sha256: subject.digest.sha256 })),
        versions: [...new Set(data.subject.flatMap(({ uri }) => uri ?? []))],
        builder: runDetails.builder.id,
        invocation: runDetails.metadata?.invocationId,
        publishedTo: buildDefinition.internalParameters?.[OWN]?.publishedTo,
    };
}


/***/ }),

/***/ 86316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ bomDocument),
/* harmony export */   kf: () => (/* binding */ bomTools),
/* harmony export */   qV: () => (/* binding */ BOM_HASHES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What CycloneDX calls the digests that are known here. */
const BOM_HASHES = {
    md5: 'MD5',
    sha1: 'SHA-1',
    sha256: 'SHA-256',
    sha384: 'SHA-384',
    sha512: 'SHA-512',
};
/** The tool that a bill of materials names as its writer. */
function bomTools(version) {
    return { components: [{ type: 'application', name: 'codeartifact-gate', version }] };
}
/**
 * A whole bill of materials. The same body gives the same document, serial number included.
 *
 * @param body metadata, components and whatever else there is
 * @see https://cyclonedx.org/docs/1.6/json/
 */
function bomDocument(body) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
        version: 1,
        ...body,
    };
}
/** @see RFC 9562 §5.8: version 8, for what the writer derives by a way of its own */
function uuidOf(text) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 99481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ purl)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);

const TYPES = {
    npm: 'npm',
    pypi: 'pypi',
    maven: 'maven',
    nuget: 'nuget',
    generic: 'generic',
    ruby: 'gem',
    swift: 'swift',
    cargo: 'cargo',
};
/**
 * The package URL of a package.
 *
 * @returns undefined for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
function purl({ format, namespace, name }, version, qualifiers) {
    const scope = format === 'npm' && namespace !== undefined ? `@${namespace}` : namespace;
    try {
        return new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(TYPES[format], scope, name, version, qualifiers, undefined).toString();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 92782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   oy: () => (/* binding */ printableLine),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * Control characters, both directions of text, invisible characters, halves of surrogate pairs and what XML forbids:
 * with these a file can rewrite a terminal, start a line of its own in a log, show something else than it says, or make
 * a report that nobody can read.
 */
const HIDDEN = new RegExp([
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]',
    '[\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]',
    '[\\u{e0000}-\\u{e0fff}]',
    '\\p{Surrogate}',
].join('|'), 'gu');
/** `text` on one line with every hidden character spelled out, as `\u{1b}`. */
function printable(text) {
    return text.replace(HIDDEN, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
/** The same for the start of a line of a log, where `::` and `##[` are commands to a GitHub runner. */
function printableLine(text) {
    return printable(text).replace(/^(?=\s*(?:::|##\[))/, './');
}
/** Text as text in GitHub's Markdown: no markup, no links, no mentions, no end of a table cell. */
function markdownText(text) {
    return printable(text).replace(/[^A-Za-z0-9 ,./=+-]|(?<=www)\./gu, (character) => `&#${character.codePointAt(0)};`);
}
const MARKUP = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as text in HTML and XML, in an element and in a quoted attribute. */
function markupText(text) {
    return printable(text).replace(/[&<>"']/g, (character) => MARKUP[character]);
}


/***/ })

};
