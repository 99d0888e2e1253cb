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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);


const schemaCommand = {
    name: 'schema',
    summary: 'Print the JSON Schema of codeartifact-gate.yml, of buildspec.yml, or of what check --json prints.',
    help: `Usage: codeartifact-gate schema [config|buildspec|check-report]

Prints the JSON Schema of codeartifact-gate.yml or of CodeBuild's buildspec.yml (version 0.2) for editors, or that of the
document that check --json prints.

Examples:
  codeartifact-gate schema > codeartifact-gate.schema.json
  codeartifact-gate schema buildspec > buildspec.schema.json
  codeartifact-gate schema check-report
`,
    options: {},
    takesSettings: false,
    takesOperands: true,
    async run({ operands }) {
        const schema = await schemaNamed(operands);
        process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
        return 0;
    },
};
async function schemaNamed([name = 'config', ...more]) {
    if (more.length === 0 && name === 'config')
        return (0,_config_settings_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsJsonSchema */ .H)();
    if (more.length === 0 && name === 'buildspec')
        return (await __webpack_require__.e(/* import() */ 4035).then(__webpack_require__.bind(__webpack_require__, 4035))).buildspecJsonSchema();
    if (more.length === 0 && name === 'check-report')
        return (await __webpack_require__.e(/* import() */ 7206).then(__webpack_require__.bind(__webpack_require__, 7206))).checkJsonSchema();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', {
        doing: 'print a schema',
        cause: `there is none called ${[name, ...more].join(' ').slice(0, 40)}`,
        remedy: 'See codeartifact-gate schema --help',
    });
}


/***/ })

};
