export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 56120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportFile: () => (/* binding */ readReportFile),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35940);
/* harmony import */ var _workspace_within_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90801);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62396);






/**
 * Reads `FORMAT=FILE`, such as `sarif=gate.sarif`.
 *
 * @param name of the flag or input, for the message
 * @throws GateError 'input'
 */
function readReportFile(text, name) {
    const [format, path] = text.split(/=(.*)/s);
    if (Object.hasOwn(_formats_js__WEBPACK_IMPORTED_MODULE_5__.CHECK_FORMATS, format) && path !== undefined && path !== '')
        return { format: format, path };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
        doing: `read ${name} ${JSON.stringify(text.slice(0, 100))}`,
        cause: 'it is not FORMAT=FILE',
        remedy: `Write it like sarif=gate.sarif, with one of ${Object.keys(_formats_js__WEBPACK_IMPORTED_MODULE_5__.CHECK_FORMATS).join(', ')}`,
    });
}
/**
 * Writes each report whole or not at all. A link that lies in the way is replaced, never followed.
 *
 * @param folder that relative paths start from
 * @param within a folder that no report may leave, links on the way included; undefined where the user names paths
 * @throws GateError 'input' for a path that cannot be written
 */
async function writeReports(files, check, options, folder, within) {
    for (const { format, path } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        if (within !== undefined && !(await staysWithin(target, within))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
                doing: `write the report ${JSON.stringify(path.slice(0, 200))}`,
                cause: 'it leads out of the workspace',
                remedy: 'Give a path inside it',
            });
        }
        await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeUserFile */ .f)(target, (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__.renderCheck)(format, check, options), 'the report');
    }
}
/** By the nearest folder on the way that exists: what is made below it is made by us. */
async function staysWithin(target, within) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(within);
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(at).catch(() => undefined);
        if (real !== undefined)
            return (0,_workspace_within_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(real, root);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return false;
    }
}


/***/ })

};
