export const id = 1832;
export const ids = [1832];
export const modules = {

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


/***/ })

};
