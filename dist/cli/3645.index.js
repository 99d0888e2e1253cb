export const id = 3645;
export const ids = [3645,581];
export const modules = {

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

/***/ 50581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readEnvelope),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   envelopeSealer: () => (/* binding */ envelopeSealer),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92765);


/** @see https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** In an envelope: JSON without white space. @see https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
function envelopeSealer(sign) {
    return async (statement) => {
        const bytes = Buffer.from(statement);
        const signature = await sign((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encoded(bytes)).digest());
        return JSON.stringify({
            payloadType: PAYLOAD_TYPE,
            payload: bytes.toString('base64'),
            signatures: [{ sig: Buffer.from(signature).toString('base64') }],
        });
    };
}
const envelope = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payloadType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(PAYLOAD_TYPE),
    payload: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    signatures: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyid: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), sig: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })]),
});
/**
 * Reads an envelope strictly: base64 in its one spelling, and nothing that is not signed but may be changed.
 * @returns undefined for anything else
 */
function readEnvelope(document) {
    const { success, data } = envelope.safeParse(document);
    if (!success)
        return undefined;
    const payload = fromBase64(data.payload);
    const signature = fromBase64(data.signatures[0].sig);
    return payload === undefined || signature === undefined ? undefined : { payload, signature };
}
function isSignedBy({ payload, signature }, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', encoded(payload), key, signature);
}
/** @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md, PAE */
function encoded(payload) {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length > 0 && bytes.toString('base64') === text ? bytes : undefined;
}


/***/ }),

/***/ 23645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localFiles: () => (/* binding */ localFiles),
  provenanceIn: () => (/* binding */ provenanceIn),
  receiptOf: () => (/* binding */ receiptOf),
  sha256Of: () => (/* binding */ sha256Of),
  verifyEvidence: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/config/glob.js
var config_glob = __webpack_require__(27659);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(83209);
// EXTERNAL MODULE: ./.build/report/package-url.js
var package_url = __webpack_require__(99481);
// EXTERNAL MODULE: ./.build/publish/evidence/companion.js + 1 modules
var companion = __webpack_require__(99551);
// EXTERNAL MODULE: ./.build/publish/evidence/dsse.js
var dsse = __webpack_require__(50581);
;// CONCATENATED MODULE: ./.build/publish/evidence/sigstore-verifier.js

/**
 * Verifies a Sigstore bundle against a trusted root, without asking anybody: the certificate and its chain at the time
 * that a log or a timestamp authority tells, their entries and proofs, and the signature.
 *
 * As many kinds of witnesses are asked for as the root knows: a private instance may have no transparency log.
 *
 * @throws GateError 'input' for a root that cannot be used; what `refuse` makes for everything else
 * @see https://github.com/sigstore/protobuf-specs
 */
async function verifySigstore(document, root, source, refuse) {
    // Few runs need them.
    const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
    const trust = readRoot(() => toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root.json))), root.file);
    const hasLog = trust.tlogs.length > 0;
    if (trust.certificateAuthorities.length === 0 || (!hasLog && trust.timestampAuthorities.length === 0))
        throw unusable(root.file, 'it holds no certificate authority, or nothing that can tell a time');
    const verifier = new Verifier(trust, {
        tlogThreshold: hasLog ? 1 : 0,
        ctlogThreshold: trust.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
    try {
        const bundle = bundleFromJSON(document);
        if (!isBundleWithDsseEnvelope(bundle))
            throw new Error('it is about a file, not a statement');
        if (bundle.verificationMaterial.content.$case === 'publicKey')
            throw new Error('it has no certificate');
        const { identity } = verifier.verify(toSignedEntity(bundle));
        const { payload, payloadType } = bundle.content.dsseEnvelope;
        return {
            payload,
            payloadType,
            identity: {
                name: identity?.subjectAlternativeName ?? '',
                issuer: identity?.extensions?.issuer ?? 'nobody',
            },
        };
    }
    catch (error) {
        throw refuse(`the Sigstore bundle of ${source} does not hold against ${root.file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Do not use what it vouches for before it is known who changed it, or what else signed it');
    }
}
function readRoot(read, file) {
    try {
        return read();
    }
    catch (error) {
        throw unusable(file, `it is no trusted root (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function unusable(file, cause) {
    return new errors/* GateError */.ue('input', {
        doing: 'read the trusted root',
        cause,
        remedy: 'Give the trusted_root.json of the Sigstore instance, as gh attestation trusted-root prints it',
        file,
    });
}

// EXTERNAL MODULE: ./.build/publish/evidence/statement.js
var statement = __webpack_require__(84391);
;// CONCATENATED MODULE: ./.build/publish/evidence/verify.js











/**
 * Verifies that who was expected has built the files of a version and published them here. Asks nobody: trust comes
 * from a key or a root that the caller has pinned.
 *
 * @throws GateError 'refused', in words of its own for each thing that does not hold; 'input' for a key, a root or
 *   expectations that cannot be used
 */
async function verifyEvidence(claimed, evidence, expectations) {
    const refuse = (cause, remedy) => new errors/* GateError */.ue('refused', { doing: `verify ${(0,formats/* displayVersion */.ZJ)(claimed.version)}`, cause, remedy });
    if (evidence.receipt !== undefined)
        refuseReceipt(receiptOf(evidence.receipt, claimed.version), claimed, refuse);
    const provenance = await signedProvenance(evidence, expectations, refuse);
    refuseBuilder(provenance, expectations, refuse);
    refuseOtherVersion(provenance, claimed, refuse);
    refuseFiles(provenance, claimed, refuse);
    return {
        builder: provenance.builder,
        invocation: provenance.invocation,
        subjects: provenance.subjects,
    };
}
/** @returns the receipt of a companion, once it is seen to be one */
function receiptOf(text, version) {
    const receipt = (0,companion.readVersionReceipt)(text);
    if (receipt !== undefined)
        return receipt;
    throw new errors/* GateError */.ue('refused', {
        doing: `verify ${(0,formats/* displayVersion */.ZJ)(version)}`,
        cause: 'the receipt of its evidence cannot be read',
        remedy: 'Find out who wrote it: codeartifact-gate publish did not',
    });
}
/** The one provenance that the receipt names, as `<sha256>.intoto.json`. */
function provenanceIn(receipt) {
    return receipt.evidence.find(({ name }) => name.endsWith(companion.PROVENANCE_SUFFIX));
}
/** Names and digests of files on disk. @throws GateError 'input' for what cannot be read */
async function localFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(await (0,packages_files/* measureLarge */.sc)((0,external_node_path_.basename)(path), path));
        }
        catch (error) {
            throw new errors/* GateError */.ue('input', {
                doing: 'read a file',
                cause: (0,errors/* messageOf */.bD)(error),
                remedy: 'Correct the path',
                file: path,
            });
        }
    }
    return files;
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
const ELSEWHERE = 'If it was promoted from there, give --published-to; otherwise find out who published it here';
async function signedProvenance({ source, provenance: text }, { trust, issuer, builders }, refuse) {
    const altered = 'Do not use what it vouches for before it is known who changed it';
    const document = parseJson(text);
    if (document === undefined)
        throw refuse(`${source} is not JSON`, altered);
    if (trust.kind === 'root') {
        const { payload, payloadType, identity } = await verifySigstore(document, trust, source, refuse);
        if (identity.issuer !== issuer)
            throw refuse(`the certificate of ${source} was issued for an identity of ${identity.issuer}, and ${issuer} is expected`, 'Check evidence.issuer, and who signed it');
        const provenance = payloadType === dsse/* PAYLOAD_TYPE */.Uc ? (0,statement/* readProvenance */.C)(parseJson(payload.toString())) : undefined;
        if (provenance === undefined)
            throw refuse(`${source} is signed, and holds no SLSA provenance`, altered);
        if (builders.length === 0)
            throw noBuilders();
        // Who has signed is what counts; the statement only repeats it.
        return { ...provenance, builder: identity.name };
    }
    const key = publicKey(trust);
    if ((0,statement/* readProvenance */.C)(document) !== undefined)
        throw refuse(`${source} is not signed`, 'Publish with evidence.kms-key, so that there is a signature to verify');
    const envelope = (0,dsse/* readEnvelope */.HT)(document);
    if (envelope === undefined)
        throw refuse(`${source} is no signed envelope of in-toto, or was altered`, altered);
    if (!(0,dsse/* isSignedBy */.s3)(envelope, key))
        throw refuse(`the signature of ${source} does not fit: it was altered, or signed with another key than ${trust.file}`, altered);
    const provenance = (0,statement/* readProvenance */.C)(parseJson(envelope.payload.toString()));
    if (provenance === undefined)
        throw refuse(`${source} is signed, and holds no SLSA provenance`, altered);
    return provenance;
}
function noBuilders() {
    return new errors/* GateError */.ue('input', {
        doing: 'verify by a trusted root',
        cause: 'it vouches for everybody, and nothing says whose builds are expected',
        remedy: 'List them under evidence.builders, or give --builder',
    });
}
function refuseBuilder({ builder }, { builders }, refuse) {
    if (builders.length === 0 || builders.some((glob) => (0,config_glob/* matchesGlob */.k)(glob, builder)))
        return;
    throw refuse(`it was built by ${builder}, and ${builders.join(' or ')} is expected`, 'Check evidence.builders, and who released it');
}
/** What publish has written is about one version and where it went; other tools may say neither. */
function refuseOtherVersion({ publishedTo, versions }, claimed, refuse) {
    if (publishedTo === undefined)
        return;
    if (!isSame(publishedTo, claimed.publishedTo))
        throw refuse(`its provenance was made for ${describe(publishedTo)}, and this is ${describe(claimed.publishedTo)}`, ELSEWHERE);
    const expected = (0,package_url/* purl */.E)(claimed.version, claimed.version.version, {});
    const other = versions.find((url) => url !== expected);
    if (other !== undefined)
        throw refuse(`its provenance is about ${other}`, 'Find out who published the files of one version as another');
}
/**
 * By digest, since other tools name files in their own ways. A file that nobody vouches for is as bad as one with other
 * bytes.
 */
function refuseFiles({ subjects, publishedTo }, claimed, refuse) {
    const { files, isWhole } = claimed;
    for (const { name, sha256 } of files) {
        if (subjects.some((subject) => subject.sha256 === sha256))
            continue;
        const namesake = subjects.find((subject) => subject.name === name);
        if (namesake === undefined)
            throw refuse(`its provenance does not name ${name}`, 'Find out who added it, and when');
        throw refuse(`${name} has SHA-256 ${sha256}, and its provenance is about ${namesake.sha256}`, 'Do not use it: these are other bytes than those that were built');
    }
    const missing = subjects.find(({ sha256 }) => !files.some((file) => file.sha256 === sha256));
    if (isWhole && publishedTo !== undefined && missing !== undefined)
        throw refuse(`its provenance names ${missing.name}, which is not there`, 'Find out who removed it, or publish it again');
}
/** It is not signed: what it says is held against what is, before anything is read that it names. */
function refuseReceipt(receipt, claimed, refuse) {
    if (!isSame(receipt.target, claimed.publishedTo))
        throw refuse(`its receipt is one of ${describe(receipt.target)}, and this is ${describe(claimed.publishedTo)}`, ELSEWHERE);
    const { format, namespace, name, version } = receipt;
    const of = (0,formats/* displayVersion */.ZJ)({ format, ...(namespace === undefined ? {} : { namespace }), name, version });
    if (of !== (0,formats/* displayVersion */.ZJ)(claimed.version))
        throw refuse(`its receipt is one of ${of}`, 'Find out who stored it there');
}
function isSame(one, other) {
    return describe(one) === describe(other);
}
function describe({ repository, domain, domainOwner, region }) {
    return `repository ${repository} of ${domain} (${domainOwner}, ${region})`;
}
function publicKey({ file, pem }) {
    const unusable = (cause) => new errors/* GateError */.ue('input', {
        doing: 'read the public key',
        cause,
        remedy: 'Give what aws kms get-public-key prints for an ECC_NIST_P256 key, as PEM',
        file,
    });
    let key;
    try {
        key = (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (error) {
        throw unusable(`it is no public key in PEM (${(0,errors/* messageOf */.bD)(error)})`);
    }
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
        throw unusable('it is none of the curve P-256');
    return key;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
