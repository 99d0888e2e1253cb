export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 11581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeVersions: () => (/* binding */ judgeVersions),
/* harmony export */   matchesPattern: () => (/* reexport safe */ _patterns_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   parsePattern: () => (/* reexport safe */ _patterns_js__WEBPACK_IMPORTED_MODULE_2__.E)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60244);
/* harmony import */ var _lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83692);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21144);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35099);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24740);
/* harmony import */ var _rules_allow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86141);
/* harmony import */ var _rules_deny_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77372);
/* harmony import */ var _rules_internal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15351);
/* harmony import */ var _rules_minimum_age_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19026);









/** Nothing is locked here: the versions themselves are judged, as if a lockfile named them. */
const CONTEXT = { client: 'npm', isConstraint: false, isBoundByCheckout: true };
const FILE = 'the versions to promote';
/**
 * What the policy says against versions of a repository, whoever may want to install them: gate.allow, gate.deny,
 * gate.internal and gate.minimum-age, less what gate.exceptions sets aside.
 * @throws GateError as a check does that asks the repository
 */
async function judgeVersions(versions, of, settings, endpointOverride, facts, now) {
    const policy = {
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)({ ...settings, repository: of.repository }, endpointOverride),
        recordLevels: undefined,
    };
    const entries = versions.map(({ name, version }) => ({
        ...name,
        version,
        source: { kind: 'implied' },
        integrity: _lockfiles_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_INTEGRITY */ .YK,
        line: 1,
        key: `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .displayName */ .QC)(name)}@${version}`,
    }));
    const judgement = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJudgement */ .zZ)();
    const factsOf = (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .needsRepository */ .yj)(policy) ? await (await facts()).gather(entries, policy) : undefined;
    for (const entry of entries) {
        const objections = [
            ...[_rules_allow_js__WEBPACK_IMPORTED_MODULE_4__/* .allowRule */ .i, _rules_deny_js__WEBPACK_IMPORTED_MODULE_5__/* .denyRule */ .J].map((rule) => rule(entry, policy, CONTEXT)),
            ...(factsOf === undefined
                ? []
                : [_rules_internal_js__WEBPACK_IMPORTED_MODULE_6__/* .internalRule */ .W, _rules_minimum_age_js__WEBPACK_IMPORTED_MODULE_7__/* .minimumAgeRule */ .s].map((rule) => rule(entry, factsOf(entry), policy, now))),
        ];
        for (const objection of objections)
            if (objection !== undefined)
                (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(objection, entry, FILE, policy, now, judgement);
    }
    return judgement.findings;
}



/***/ })

};
