export const id = 2832;
export const ids = [2832,1832];
export const modules = {

/***/ 53625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _buildspec_lint_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26081);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24777);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92782);






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
