export const id = 4035;
export const ids = [4035];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PHASES: () => (/* binding */ PHASES),
/* harmony export */   REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   buildspecJsonSchema: () => (/* binding */ buildspecJsonSchema),
/* harmony export */   buildspecSchema: () => (/* binding */ buildspecSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);

/**
 * Buildspec version 0.2: what is well-formed. The types, the validation and the JSON Schema for editors come from here.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild", "Batch build buildspec reference"
 */
/** Phases that hold commands, in their order. */
const PHASES = ['install', 'pre_build', 'build', 'post_build'];
const has = (fields, key) => fields[key] !== undefined;
function oneOf(...keys) {
    return {
        holds: (fields) => keys.filter((key) => has(fields, key)).length === 1,
        json: { oneOf: keys.map((key) => ({ required: [key] })) },
        message: `must have exactly one of ${keys.join(', ')}`,
    };
}
function anyOf(...keys) {
    return {
        holds: (fields) => keys.some((key) => has(fields, key)),
        json: { anyOf: keys.map((key) => ({ required: [key] })) },
        message: `must have ${keys.join(' or ')}`,
    };
}
function notBoth(one, other) {
    return {
        holds: (fields) => !has(fields, one) || !has(fields, other),
        json: { not: { required: [one, other] } },
        message: `cannot have both ${one} and ${other}`,
    };
}
function needs(one, other) {
    return {
        holds: (fields) => !has(fields, one) || has(fields, other),
        json: { dependentRequired: { [one]: [other] } },
        message: `has ${one}, which does nothing without ${other}`,
    };
}
function between(least, most, what) {
    const limit = most === undefined ? {} : { maxProperties: most };
    return {
        holds: (fields) => Object.keys(fields).length >= least && Object.keys(fields).length <= (most ?? Number.POSITIVE_INFINITY),
        json: { ...(least > 0 ? { minProperties: least } : {}), ...limit },
        message: most === undefined ? `must have at least one ${what}` : `can have at most ${most} ${what}s`,
    };
}
/** JSON Schema knows each of the rules, so an editor says the same as this program. */
function ruled(schema, rule) {
    return schema.refine((fields) => rule.holds(fields), rule.message).meta(rule.json);
}
/** Letters of any case, as a pattern that JSON Schema has as well. */
function anyCase(...words) {
    const spelled = words.map((word) => word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`));
    return new RegExp(`^(?:${spelled.join('|')})$`);
}
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const someText = text.min(1);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([someText, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText).min(1)]);
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['yes', 'no', 'true', 'false'])], 'must be yes or no');
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** A single command is taken for a list of one. */
const commands = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)]);
/** The two that begin with CODEBUILD_ and are the user's to set. */
const OWN_NAMES = 'CONFIG_AUTO_DISCOVER(?:_DIR)?$';
const variableName = text.regex(new RegExp(`^(?!CODEBUILD_(?!${OWN_NAMES}))[A-Za-z_][A-Za-z0-9_]*$`), 'must be the name of a variable, and CODEBUILD_ is reserved');
const exportedName = text.regex(/^(?!AWS_)[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable, and none that starts with AWS_ can be exported');
const variables = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, scalar);
/** What CodeBuild calls the formats of reports, in any case. */
const REPORT_FORMATS = [
    'CUCUMBERJSON',
    'JUNITXML',
    'NUNITXML',
    'NUNIT3XML',
    'TESTNGXML',
    'VISUALSTUDIOTRX',
    'CLOVERXML',
    'COBERTURAXML',
    'JACOCOXML',
    'SIMPLECOV',
];
const env = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    shell: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bash', '/bin/sh', 'powershell.exe', 'cmd.exe']).optional(),
    variables: variables.optional(),
    'parameter-store': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, someText).optional(),
    'secrets-manager': zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, someText).optional(),
    'exported-variables': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([exportedName, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exportedName)]).optional(),
    'git-credential-helper': flag.optional(),
});
/** Of GitHub Actions, which CodeBuild hands it to. */
const step = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: text.optional(), uses: someText.optional(), run: text.optional() }), oneOf('uses', 'run'));
const phaseFields = {
    'run-as': someText.optional(),
    'on-failure': text
        .regex(/^(?:ABORT|CONTINUE|[Rr][Ee][Tt][Rr][Yy](?:-(?:100|[1-9]?[0-9]))?(?:-.+)?)$/, 'must be ABORT, CONTINUE, RETRY, RETRY-<0 to 100>, RETRY-<regular expression> or RETRY-<count>-<regular expression>')
        .optional(),
    commands: commands.optional(),
    finally: commands.optional(),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(step).optional(),
};
const runtimeVersions = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([someText, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])), between(1, undefined, 'runtime'));
const phase = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(phaseFields), notBoth('commands', 'steps'));
const install = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'runtime-versions': runtimeVersions.optional(), ...phaseFields }), notBoth('commands', 'steps'));
const phases = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    install: install.optional(),
    pre_build: phase.optional(),
    build: phase.optional(),
    post_build: phase.optional(),
}), between(1, undefined, 'phase'));
const report = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: texts,
    'file-format': text
        .regex(anyCase(...REPORT_FORMATS), `must be one of ${REPORT_FORMATS.join(', ')}`)
        .optional(),
    'base-directory': text.optional(),
    'discard-paths': flag.optional(),
});
const artifactFields = {
    files: texts,
    name: text.optional(),
    'discard-paths': flag.optional(),
    'base-directory': text.optional(),
    'exclude-paths': texts.optional(),
    'enable-symlinks': flag.optional(),
    's3-prefix': text.optional(),
};
const artifactId = text.regex(/^[A-Za-z0-9_-]{1,127}$/, 'must be an artifact identifier of the project: letters, digits, underscores and hyphens');
const artifacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...artifactFields,
    'secondary-artifacts': ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(artifactId, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(artifactFields)), between(0, 12, 'artifact')).optional(),
});
const cache = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: someText.optional(),
    'fallback-keys': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText).max(5).optional(),
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restore', 'save']).optional(),
    paths: texts,
}), needs('fallback-keys', 'key'));
const taskEnv = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'compute-type': someText.optional(),
    fleet: someText.optional(),
    image: someText.optional(),
    'privileged-mode': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    type: someText.optional(),
    variables: variables.optional(),
}), notBoth('compute-type', 'fleet'));
const taskFields = {
    identifier: text.regex(/^[A-Za-z0-9_]{1,128}$/, 'must be letters, digits and underscores'),
    buildspec: someText.optional(),
    'debug-session': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    env: taskEnv.optional(),
    'ignore-failure': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
};
const batch = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'fast-fail': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    'build-list': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(taskFields)).min(1).optional(),
    'build-graph': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...taskFields, 'depend-on': zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText).optional() }))
        .min(1)
        .optional(),
    'build-matrix': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        static: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'ignore-failure': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(), env: taskEnv.optional() })
            .optional(),
        dynamic: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            buildspec: texts.optional(),
            env: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                'compute-type': texts.optional(),
                fleet: texts.optional(),
                image: texts.optional(),
                variables: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).min(1)).optional(),
            })
                .optional(),
        })
            .optional(),
    })
        .optional(),
    'build-fanout': zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        parallelism: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        'ignore-failure': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        env: taskEnv.optional(),
    })
        .optional(),
}), oneOf('build-list', 'build-graph', 'build-matrix', 'build-fanout'));
const buildspecSchema = ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0.2), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('0.2')]),
    'run-as': someText.optional(),
    env: env.optional(),
    proxy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'upload-artifacts': flag.optional(), logs: flag.optional() }).optional(),
    batch: batch.optional(),
    phases: phases.optional(),
    reports: ruled(zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, report), between(0, 5, 'report')).optional(),
    artifacts: artifacts.optional(),
    cache: cache.optional(),
    // Elastic Beanstalk reads it, and CodeBuild leaves it alone. @see its developer guide, "Using the EB CLI with CodeBuild"
    eb_codebuild_settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, scalar).optional(),
}), anyOf('phases', 'batch'));
/** JSON Schema (draft 2020-12) of buildspec 0.2, for editors and other validators. */
function buildspecJsonSchema() {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(buildspecSchema, { io: 'input' });
    return { ...schema, title: 'AWS CodeBuild buildspec, version 0.2' };
}


/***/ })

};
