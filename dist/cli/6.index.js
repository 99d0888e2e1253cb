export const id = 6;
export const ids = [6];
export const modules = {

/***/ 3625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _buildspec_lint_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6081);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2782);






const COMPUTES = ['container', 'reserved', 'lambda'];
const MIN_MINUTES = 5;
const MAX_MINUTES = 2160;
/**
 * `buildspec --lint FILE`: judges buildspecs, written by hand or not. Works without any configuration; where there is
 * one, its buildspec section tells image, compute and timeout, and flags tell it before.
 *
 * @returns 1 when there is a finding of the severity error
 * @throws GateError 'input' for files that cannot be read
 */
async function lint(context) {
    const files = context.flags['lint'];
    const about = await lintContext(context);
    const texts = await Promise.all(files.map(async (file) => ({
        file,
        text: (await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigFile */ .RG)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), file, true, 'read the buildspec')),
    })));
    const findings = texts.flatMap(({ file, text }) => (0,_buildspec_lint_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lintBuildspec */ .R$)(text, file, about));
    if (context.json)
        context.printJson(documentOf(files, findings, about));
    else
        print(files, findings, about, context);
    return findings.some(({ severity }) => severity === 'error') ? _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_CODES */ .ai.refused : 0;
}
async function lintContext(context) {
    const { flags } = context;
    const settings = await settingsIfAny(context);
    const timeout = minutesOf(flags['timeout']) ?? settings?.buildspec.timeout;
    const compute = computeOf(flags['compute']) ?? settings?.buildspec.compute;
    const image = flags['image'] ?? settings?.buildspec.image;
    return {
        ...(image === undefined ? {} : { image }),
        ...(compute === undefined ? {} : { compute }),
        ...(timeout === undefined ? {} : { timeout }),
        ...(settings === undefined ? {} : { tokenSeconds: settings['duration-seconds'] }),
    };
}
/** Without a configuration nothing is known of the project. One that is there has to be right. */
async function settingsIfAny(context) {
    try {
        return await context.settings();
    }
    catch (error) {
        const isAbsent = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue &&
            error.parts.cause.endsWith(' is missing') &&
            !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2));
        if (!isAbsent)
            throw error;
        return undefined;
    }
}
function minutesOf(text) {
    if (text === undefined)
        return undefined;
    const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (minutes >= MIN_MINUTES && minutes <= MAX_MINUTES)
        return minutes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: 'read --timeout',
        cause: `it is no number from ${MIN_MINUTES} to ${MAX_MINUTES}`,
        remedy: 'Give the timeout of the CodeBuild project in minutes',
    });
}
function computeOf(text) {
    const found = COMPUTES.find((name) => name === text);
    if (text === undefined || found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: 'read --compute',
        cause: 'there is no such compute',
        remedy: `Use one of ${COMPUTES.join(', ')}`,
    });
}
function documentOf(files, findings, about) {
    return {
        version: 1,
        files: files.map(_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$),
        context: about,
        counts: countsOf(findings),
        findings: findings.map(({ rule, severity, file, line, message, remedy }) => ({
            rule,
            severity,
            file: (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(file),
            line,
            message: (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(message),
            remedy: (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(remedy),
        })),
    };
}
function countsOf(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: findings.length - errors };
}
function print(files, findings, about, { host }) {
    for (const { rule, severity, file, line, message, remedy } of findings) {
        if (host.kind === 'github') {
            const text = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableLine */ .oy)(`${rule}: ${message}. ${remedy}.`);
            if (severity === 'error')
                host.error(text, { file: (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(file), line });
            else
                host.warning(text, { file: (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(file), line });
            continue;
        }
        host.info((0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableLine */ .oy)(`${file}:${line}  ${severity}  ${rule}  ${message}`));
        host.info(`    Remedy: ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(remedy)}.`);
    }
    const { errors, warnings } = countsOf(findings);
    const where = files.length === 1 ? (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(files[0]) : `${files.length} files`;
    const counted = `Errors: ${errors}, warnings: ${warnings}, in ${where}.`;
    host.info(findings.length === 0 ? `Nothing found in ${where}.` : counted);
    if (about.image === undefined)
        host.info('Runtimes were not compared with an image: give --image, or a buildspec section in the config.');
}


/***/ }),

/***/ 2782:
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
