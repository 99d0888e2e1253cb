export const id = 4035;
export const ids = [4035];
export const modules = {

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PHASES: () => (/* binding */ PHASES),
/* harmony export */   REPORT_FORMATS: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   buildspecJsonSchema: () => (/* binding */ buildspecJsonSchema),
/* harmony export */   buildspecSchema: () => (/* binding */ buildspecSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92765);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91939);

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
    return schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((fields) => rule.holds(fields), rule.message), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .meta */ .mIj(rule.json));
}
/** Letters of any case, as a pattern that JSON Schema has as well. */
function anyCase(...words) {
    const spelled = words.map((word) => word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`));
    return new RegExp(`^(?:${spelled.join('|')})$`);
}
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const someText = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1));
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([someText, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))]);
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['yes', 'no', 'true', 'false'])], 'must be yes or no');
const scalar = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** A single command is taken for a list of one. */
const commands = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)]);
/** The two that begin with CODEBUILD_ and are the user's to set. */
const OWN_NAMES = 'CONFIG_AUTO_DISCOVER(?:_DIR)?$';
const variableName = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(new RegExp(`^(?!CODEBUILD_(?!${OWN_NAMES}))[A-Za-z_][A-Za-z0-9_]*$`), 'must be the name of a variable, and CODEBUILD_ is reserved'));
const exportedName = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?!AWS_)[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable, and none that starts with AWS_ can be exported'));
const variables = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, scalar);
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
const env = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    shell: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bash', '/bin/sh', 'powershell.exe', 'cmd.exe'])),
    variables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
    'parameter-store': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, someText)),
    'secrets-manager': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, someText)),
    'exported-variables': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([exportedName, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exportedName)])),
    'git-credential-helper': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag),
});
/** Of GitHub Actions, which CodeBuild hands it to. */
const step = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), uses: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText), run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) }), oneOf('uses', 'run'));
const phaseFields = {
    'run-as': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    'on-failure': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?:ABORT|CONTINUE|[Rr][Ee][Tt][Rr][Yy](?:-(?:100|[1-9]?[0-9]))?(?:-.+)?)$/, 'must be ABORT, CONTINUE, RETRY, RETRY-<0 to 100>, RETRY-<regular expression> or RETRY-<count>-<regular expression>'))),
    commands: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commands),
    finally: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commands),
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(step)),
};
const runtimeVersions = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([someText, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])), between(1, undefined, 'runtime'));
const phase = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(phaseFields), notBoth('commands', 'steps'));
const install = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'runtime-versions': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(runtimeVersions), ...phaseFields }), notBoth('commands', 'steps'));
const phases = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    install: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(install),
    pre_build: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(phase),
    build: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(phase),
    post_build: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(phase),
}), between(1, undefined, 'phase'));
const report = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    files: texts,
    'file-format': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(anyCase(...REPORT_FORMATS), `must be one of ${REPORT_FORMATS.join(', ')}`))),
    'base-directory': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    'discard-paths': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag),
});
const artifactFields = {
    files: texts,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    'discard-paths': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag),
    'base-directory': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    'exclude-paths': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    'enable-symlinks': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag),
    's3-prefix': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
};
const artifactId = text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9_-]{1,127}$/, 'must be an artifact identifier of the project: letters, digits, underscores and hyphens'));
const artifacts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...artifactFields,
    'secondary-artifacts': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(artifactId, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(artifactFields)), between(0, 12, 'artifact'))),
});
const cache = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    'fallback-keys': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(5))),
    action: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restore', 'save'])),
    paths: texts,
}), needs('fallback-keys', 'key'));
const taskEnv = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'compute-type': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    fleet: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    image: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    'privileged-mode': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    variables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
}), notBoth('compute-type', 'fleet'));
const taskFields = {
    identifier: text.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[A-Za-z0-9_]{1,128}$/, 'must be letters, digits and underscores')),
    buildspec: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    'debug-session': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(taskEnv),
    'ignore-failure': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
};
const batch = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'fast-fail': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    'build-list': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(taskFields)).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))),
    'build-graph': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...taskFields, 'depend-on': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(someText)) }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))),
    'build-matrix': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        static: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'ignore-failure': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()), env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(taskEnv) })),
        dynamic: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            buildspec: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
            env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                'compute-type': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
                fleet: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
                image: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
                variables: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(variableName, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)))),
            })),
        })),
    })),
    'build-fanout': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        parallelism: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(1)),
        'ignore-failure': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(taskEnv),
    })),
}), oneOf('build-list', 'build-graph', 'build-matrix', 'build-fanout'));
const buildspecSchema = ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0.2), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('0.2')]),
    'run-as': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(someText),
    env: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(env),
    proxy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ 'upload-artifacts': zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag), logs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(flag) })),
    batch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(batch),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(phases),
    reports: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ruled(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, report), between(0, 5, 'report'))),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(artifacts),
    cache: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(cache),
    // Elastic Beanstalk reads it, and CodeBuild leaves it alone. @see its developer guide, "Using the EB CLI with CodeBuild"
    eb_codebuild_settings: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(someText, scalar)),
}), anyOf('phases', 'batch'));
/** JSON Schema (draft 2020-12) of buildspec 0.2, for editors and other validators. */
function buildspecJsonSchema() {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(buildspecSchema, { io: 'input' });
    return { ...schema, title: 'AWS CodeBuild buildspec, version 0.2' };
}


/***/ })

};
