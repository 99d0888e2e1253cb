export const id = 7206;
export const ids = [7206,4825];
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

/***/ 41482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   RV: () => (/* binding */ entryFinder),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b4: () => (/* binding */ entryLabel),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   vk: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60244);

function totalsOf({ files, findings, excepted }) {
    const judged = files.reduce((sum, { entries }) => sum + entries.length, 0);
    const notJudgeable = files.reduce((sum, file) => sum + file.notJudgeable, 0);
    return {
        files: files.length,
        entries: judged + notJudgeable,
        judged,
        notJudgeable,
        findings: findings.length,
        excepted: excepted.length,
    };
}
/** `12 entries of 2 lockfiles seen, 11 judged, 1 not judgeable`, and how far the repository has been asked. */
function coverage(check) {
    const { files, entries, judged, notJudgeable } = totalsOf(check);
    const seen = `${count(entries, 'entry', 'entries')} of ${count(files, 'lockfile', 'lockfiles')} seen`;
    const broken = new Set(check.findings.filter(({ rule }) => rule === 'unreadable').map(({ file }) => file));
    const unreadable = check.files.filter(({ file }) => broken.has(file)).length;
    return [
        `${seen}, ${judged} judged, ${notJudgeable} not judgeable`,
        ...(unreadable === 0 ? [] : [`${count(unreadable, 'lockfile', 'lockfiles')} could not be read at all`]),
        ...setAsideBy(check),
        askedOf(check),
    ];
}
function setAsideBy({ excluded = [], unchanged, baseline }) {
    const lines = [];
    if (excluded.length > 0)
        lines.push(`${count(excluded.length, 'lockfile', 'lockfiles')} left out by gate.exclude`);
    if (unchanged !== undefined) {
        const findings = count(unchanged.findings, 'finding', 'findings');
        lines.push(`${count(unchanged.entries, 'entry is', 'entries are')} as before, ${findings} not shown`);
    }
    if (baseline !== undefined) {
        lines.push(`${count(baseline.setAside, 'finding is', 'findings are')} set aside by the baseline`);
        const stale = baseline.stale.slice(0, 20).join(', ');
        if (stale !== '')
            lines.push(`Lines of the baseline that match nothing any more: ${stale}`);
    }
    return lines;
}
function askedOf({ repository, askedAbout = 0 }) {
    switch (repository) {
        case 'asked':
            return askedAbout === 0
                ? 'No entry was left for the repository to judge'
                : `${count(askedAbout, 'entry', 'entries')} judged by what the repository says as well`;
        case 'not asked':
            return 'The repository was not asked, though the policy has rules that only it can answer';
        case 'not needed':
            return 'The policy asks nothing of the repository';
    }
}
/** What came of it, as one clause. */
function verdict(check) {
    const { findings, excepted } = totalsOf(check);
    const found = findings === 0 ? 'No findings' : count(findings, 'finding', 'findings');
    return excepted === 0 ? found : `${found}, ${excepted} set aside by exceptions`;
}
function isClean({ findings }) {
    return findings.length === 0;
}
function said({ message, occurrences }) {
    return occurrences === 1 ? message : `${message} (${occurrences} times)`;
}
function count(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
}
/** As findings name an entry. */
function entryLabel(entry) {
    return entry.version === undefined ? (0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(entry) : `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .QC)(entry)}@${entry.version}`;
}
/** Finds the entry that a finding is about; undefined where it is about something else. */
function entryFinder(check) {
    const files = new Map(check.files.map(({ file, entries }) => [file, entries]));
    const byFile = new Map();
    return ({ file, package: label }) => {
        if (label === undefined)
            return undefined;
        let entries = byFile.get(file);
        if (entries === undefined) {
            entries = new Map((files.get(file) ?? []).map((entry) => [entryLabel(entry), entry]));
            byFile.set(file, entries);
        }
        return entries.get(label);
    };
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
