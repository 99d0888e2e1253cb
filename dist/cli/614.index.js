export const id = 614;
export const ids = [614];
export const modules = {

/***/ 40614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(91939);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var settings = __webpack_require__(28484);
;// CONCATENATED MODULE: ./.build/config/settings-json-schema.js


/** JSON Schema (draft 2020-12) of `codeartifact-gate.yml`, for editors. */
function settingsJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(settings/* settingsSchema */.dP, { io: 'input' });
    // Region may come from the environment, so a file without it is complete.
    const required = schema['required']?.filter((name) => name !== 'region') ?? [];
    return { ...schema, title: 'codeartifact-gate.yml', required };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/cli/commands/schema.js


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
        return settingsJsonSchema();
    if (more.length === 0 && name === 'buildspec')
        return (await __webpack_require__.e(/* import() */ 4035).then(__webpack_require__.bind(__webpack_require__, 34035))).buildspecJsonSchema();
    if (more.length === 0 && name === 'check-report')
        return (await __webpack_require__.e(/* import() */ 7206).then(__webpack_require__.bind(__webpack_require__, 37206))).checkJsonSchema();
    throw new errors/* GateError */.ue('input', {
        doing: 'print a schema',
        cause: `there is none called ${[name, ...more].join(' ').slice(0, 40)}`,
        remedy: 'See codeartifact-gate schema --help',
    });
}


/***/ })

};
