export const id = 4825;
export const ids = [4825];
export const modules = {

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkJson: () => (/* binding */ checkJson),
/* harmony export */   checkJsonSchema: () => (/* binding */ checkJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2782);
/* harmony import */ var _reported_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);



const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().describe('Counts from 1.');
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Relative to the checkout, with slashes.');
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file,
    line,
    package: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe('What of the file it is about; absent: the file as a whole.'),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('One clause without a full stop.'),
    remedy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('One sentence without a full stop.'),
    occurrences: whole.describe('How often the same is true in this file.'),
});
const checkDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2).describe('Changes when a field changes its meaning or goes; fields may be added.'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clean', 'refused', 'incomplete'])
        .describe('`incomplete`: nothing was found, but the repository was not asked though the policy wants it.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not needed', 'not asked', 'asked'])
        .describe('Whether the policy has rules that only the repository can answer, and whether it was asked.'),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        files: whole,
        entries: whole.describe('Seen: judged and not judgeable.'),
        judged: whole,
        notJudgeable: whole.describe('Entries that could not be judged: each is the subject of a finding.'),
        findings: whole,
        excepted: whole,
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file, format: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), client: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), judged: whole, notJudgeable: whole })),
    notJudged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).describe('Manifests without a lockfile whose clients need none.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    excepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding.extend({
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6().describe('The last day on which the exception holds.'),
    }))
        .describe('Findings that exceptions of the policy have set aside.'),
    unusedPolicy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Items of the policy that matched nothing.'),
    excluded: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).describe('Lockfiles in folders that the policy leaves out.'),
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).describe('Lockfiles that are not as they were committed.'),
    unchanged: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ entries: whole, findings: whole })
        .optional()
        .describe('With --since: what the earlier commit had already.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ setAside: whole, stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(whole).describe('Its lines that match nothing any more.') })
        .optional()
        .describe('With --baseline.'),
});
/** For programs. Hidden characters are spelled out everywhere. @see checkJsonSchema */
function checkJson(check) {
    return {
        version: 2,
        verdict: !(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_3__/* .isClean */ .AG)(check) ? 'refused' : check.repository === 'not asked' ? 'incomplete' : 'clean',
        repository: check.repository,
        counts: (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .vA)(check),
        files: check.files.map(({ file, format, client, entries, notJudgeable }) => ({
            file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file),
            format,
            client,
            judged: entries.length,
            notJudgeable,
        })),
        notJudged: check.notJudged.map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        findings: check.findings.map(shown),
        excepted: check.excepted.map(({ finding, reason, expires }) => ({
            ...shown(finding),
            reason: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason),
            expires,
        })),
        unusedPolicy: (check.unusedPolicy ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        excluded: (check.excluded ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        uncommitted: (check.uncommitted ?? []).map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$),
        ...(check.unchanged === undefined ? {} : { unchanged: { ...check.unchanged } }),
        ...(check.baseline === undefined
            ? {}
            : { baseline: { setAside: check.baseline.setAside, stale: [...check.baseline.stale] } }),
    };
}
/** JSON Schema (draft 2020-12) of what `checkJson` gives. */
function checkJsonSchema() {
    // As input: a document with fields of a later release still fits.
    const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(checkDocument, { io: 'input' });
    return { ...schema, title: 'Result of codeartifact-gate check' };
}
function shown({ rule, file, line, package: subject, message, remedy, occurrences }) {
    return {
        rule,
        file: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file),
        line,
        ...(subject === undefined ? {} : { package: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(subject) }),
        message: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message),
        remedy: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(remedy),
        occurrences,
    };
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
