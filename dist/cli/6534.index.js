export const id = 6534;
export const ids = [6534];
export const modules = {

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteCommand: () => (/* binding */ promoteCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3340);
/* harmony import */ var _publish_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);




const promoteCommand = {
    name: 'promote',
    summary: 'Copy versions from one repository of the domain to another, past the rules of the gate.',
    help: `Usage: codeartifact-gate promote --from REPOSITORY --to REPOSITORY [--plan] [--json] PATTERN@VERSION…

Copies by reference, no faster than the service takes it, and confirms that the destination holds the same digests.
Every version is judged first by gate.allow, gate.deny, gate.internal and gate.minimum-age; one that is refused, or
that the destination holds with other bytes, ends the run before anything is copied. Running it again is safe.

  --from REPOSITORY  where the versions are
  --to REPOSITORY    where they are wanted
  --plan             print what would be copied, and copy nothing
  --json             print one JSON document on stdout

Examples:
  codeartifact-gate promote --from staging --to releases 'npm:@acme/ui@1.2.0' 'maven:com.acme:*@1.2.0'
`,
    options: {
        from: { type: 'string' },
        to: { type: 'string' },
        plan: { type: 'boolean' },
    },
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        const { flags, host, operands } = context;
        const { from, to } = flags;
        const isPlan = flags['plan'] === true;
        if (typeof from !== 'string' || typeof to !== 'string' || operands.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
                doing: 'promote',
                cause: 'it takes --from, --to and at least one version',
                remedy: "Write it as promote --from staging --to releases 'npm:@acme/ui@1.2.0'",
            });
        if (!isPlan) {
            (0,_publish_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFailedBuild */ .I)(process.env);
            await (0,_publish_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseForeignEvents */ .M)(process.env);
        }
        const settings = await context.settings();
        const { promoteVersions } = await __webpack_require__.e(/* import() */ 5453).then(__webpack_require__.bind(__webpack_require__, 5453));
        const { connect } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(5895), __webpack_require__.e(5280)]).then(__webpack_require__.bind(__webpack_require__, 5895));
        const { service, endpointOverride } = connect(settings, isPlan ? 'install' : 'publish', host, process.env);
        const receipt = await promoteVersions({
            settings,
            from,
            to,
            patterns: operands,
            host,
            service,
            facts: (asked) => (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openFacts */ .Ar)({ settings: asked, host, environment: process.env, checkout: process.cwd() }),
            endpointOverride,
            isPlan,
        });
        host.info((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptText */ .ee)(receipt));
        if (context.json)
            context.printJson((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptJson */ .jV)(receipt));
        host.setOutput('published', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .namesWith */ .Z7)(receipt, 'published').join('\n'));
        host.setOutput('skipped', (0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .namesWith */ .Z7)(receipt, 'already-there').join('\n'));
        if (!isPlan)
            await host.summary((0,_publish_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptMarkdown */ .OZ)(receipt));
        if (receipt.failure !== undefined)
            throw receipt.failure;
        return 0;
    },
};


/***/ })

};
