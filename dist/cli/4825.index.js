export const id = 4825;
export const ids = [4825];
export const modules = {

/***/ 37206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkJson: () => (/* binding */ checkJson),
/* harmony export */   checkJsonSchema: () => (/* binding */ checkJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92765);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91939);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92782);
/* harmony import */ var _reported_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41482);



const whole = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI());
const line = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Counts from 1.'));
const file = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Relative to the checkout, with slashes.'));
const finding = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file,
    line,
    package: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('What of the file it is about; absent: the file as a whole.')),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('One clause without a full stop.')),
    remedy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('One sentence without a full stop.')),
    occurrences: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How often the same is true in this file.')),
});
const checkDocument = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Changes when a field changes its meaning or goes; fields may be added.')),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clean', 'refused', 'incomplete'])
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('`incomplete`: nothing was found, but the repository was not asked though the policy wants it.')),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['not needed', 'not asked', 'asked'])
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Whether the policy has rules that only the repository can answer, and whether it was asked.')),
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        files: whole,
        entries: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Seen: judged and not judgeable.')),
        judged: whole,
        notJudgeable: whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Entries that could not be judged: each is the subject of a finding.')),
        findings: whole,
        excepted: whole,
    }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ file, format: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), client: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), judged: whole, notJudgeable: whole })),
    notJudged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Manifests without a lockfile whose clients need none.')),
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    excepted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .extend */ .X$i(finding, {
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        expires: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('The last day on which the exception holds.')),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Findings that exceptions of the policy have set aside.')),
    unusedPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Items of the policy that matched nothing.')),
    excluded: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Lockfiles in folders that the policy leaves out.')),
    uncommitted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(file).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Lockfiles that are not as they were committed.')),
    unchanged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ entries: whole, findings: whole }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('With --since: what the earlier commit had already.')),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        setAside: whole,
        stale: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(whole).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Its lines that match nothing any more.')),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('With --baseline.')),
});
/** For programs. Hidden characters are spelled out everywhere. @see checkJsonSchema */
function checkJson(check) {
    return {
        version: 2,
        verdict: !(0,_reported_check_js__WEBPACK_IMPORTED_MODULE_4__/* .isClean */ .AG)(check) ? 'refused' : check.repository === 'not asked' ? 'incomplete' : 'clean',
        repository: check.repository,
        counts: (0,_reported_check_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOf */ .vA)(check),
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
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .toJSONSchema */ .bl(checkDocument, { io: 'input' });
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

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18431);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92765);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
