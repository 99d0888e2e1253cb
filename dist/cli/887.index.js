export const id = 887;
export const ids = [887];
export const modules = {

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _config_settings_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(238);

const schemaCommand = {
    name: 'schema',
    summary: 'Print the JSON Schema of codeartifact-gate.yml.',
    help: `Usage: codeartifact-gate schema

Prints the JSON Schema of codeartifact-gate.yml for editors.

Example:
  codeartifact-gate schema > codeartifact-gate.schema.json
`,
    options: {},
    takesSettings: false,
    async run() {
        process.stdout.write(`${JSON.stringify((0,_config_settings_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsJsonSchema */ .H)(), undefined, 2)}\n`);
        return 0;
    },
};


/***/ })

};
