export const id = 581;
export const ids = [581];
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


/***/ })

};
