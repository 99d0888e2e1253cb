export const id = 9549;
export const ids = [9549,581];
export const modules = {

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

/***/ 49549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sigstoreSealer: () => (/* binding */ sigstoreSealer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50581);


/** Whom the ID token is for. @see https://docs.sigstore.dev/certificate_authority/oidc-in-fulcio/ */
const AUDIENCE = 'sigstore';
const REQUEST = { retry: 2, timeout: 15_000 };
/**
 * Signs statements in the name of the job: with a key that is made for it and certified for the job's ID token, and
 * noted by the log or the timestamp authority, or both.
 *
 * @returns what makes a Sigstore bundle of a statement; it throws GateError: 'input' where no ID token can be had,
 *   'unauthorised' where the instance refuses it, 'unavailable' where it does not answer
 * @see https://github.com/sigstore/sigstore-js, `@sigstore/sign`
 */
function sigstoreSealer(instance, { idToken }) {
    let token;
    return async (statement) => {
        if (idToken === undefined)
            throw noIdToken('nothing here gives one');
        token ??= idToken(AUDIENCE);
        const identity = await token.catch((error) => {
            throw noIdToken((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), error);
        });
        // Few runs sign, and it takes long to load.
        const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
        const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
        const { fulcio, rekor, 'timestamp-authority': authority } = instance;
        const builder = new DSSEBundleBuilder({
            signer: new FulcioSigner({
                ...REQUEST,
                fulcioBaseURL: fulcio,
                identityProvider: { getToken: async () => identity },
            }),
            witnesses: [
                ...(rekor === undefined ? [] : [new RekorWitness({ ...REQUEST, rekorBaseURL: rekor })]),
                ...(authority === undefined ? [] : [new TSAWitness({ ...REQUEST, tsaBaseURL: authority })]),
            ],
        });
        try {
            const bundle = await builder.create({ data: Buffer.from(statement), type: _dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc });
            return JSON.stringify(bundleToJSON(bundle));
        }
        catch (error) {
            throw explain(error, instance);
        }
    };
}
function noIdToken(cause, underlying) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: 'sign the provenance by Sigstore',
        cause: `the job has no ID token (${cause})`,
        remedy: 'Give the GitHub job permissions: id-token: write, or name evidence.kms-key in place of evidence.sigstore',
        underlying,
    });
}
/** Which part of the instance failed. The library's own words for a token that it cannot read hold that token. */
const PARTS = {
    CA_CREATE_SIGNING_CERTIFICATE_ERROR: 'fulcio',
    TLOG_CREATE_ENTRY_ERROR: 'rekor',
    TLOG_FETCH_ENTRY_ERROR: 'rekor',
    TSA_CREATE_TIMESTAMP_ERROR: 'timestamp-authority',
};
function explain(error, instance) {
    const { code, cause } = error;
    const part = PARTS[code ?? ''];
    const status = cause?.statusCode;
    const isRefused = part === 'fulcio' && (status === 400 || status === 401 || status === 403);
    const told = status === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause ?? error) : `${status}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(isRefused ? 'unauthorised' : 'unavailable', {
        doing: 'sign the provenance by Sigstore',
        cause: part === undefined ? 'the instance could not be used' : `${instance[part]} said ${told}`,
        remedy: isRefused
            ? 'Check evidence.sigstore: its certificate authority has to trust the ID tokens of this job'
            : 'Check evidence.sigstore, and try again',
        underlying: error,
    });
}


/***/ })

};
