export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 84900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/**
 * Runs `work` over `items`, at most `limit` at once. After a failure nothing new is started, what runs is waited
 * for, and the first failure is thrown.
 */
async function eachOf(items, limit, work) {
    const failures = [];
    const queue = items.values();
    const worker = async () => {
        for (const item of queue) {
            if (failures.length > 0)
                return;
            try {
                await work(item);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 75402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseFailedBuild),
/* harmony export */   M: () => (/* binding */ refuseForeignEvents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _host_codebuild_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44894);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80027);




/**
 * Refuses to publish from a run that somebody without write access may have started or whose code they may have
 * written: a pull request, a comment, a workflow that follows a pull request's. There is no switch to allow it.
 * @throws GateError 'refused'
 * @see GitHub docs, "Events that trigger workflows"; AWS CodeBuild user guide, "Environment variables in build environments"
 */
async function refuseForeignEvents(environment) {
    const reason = await foreignEvent(environment);
    if (reason === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('refused', {
        doing: 'publish',
        cause: reason,
        remedy: 'Publish from a push, a tag, a release or a manual run of the default branch instead',
    });
}
/**
 * CodeBuild runs the phase `post_build` after a failed build too.
 * @throws GateError 'refused'
 * @see AWS CodeBuild user guide, "Build phase transitions"
 */
function refuseFailedBuild(environment) {
    if ((0,_host_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .hostKind */ .P)(environment) !== 'codebuild' || environment['CODEBUILD_BUILD_SUCCEEDING'] !== '0')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('refused', {
        doing: 'publish',
        cause: 'this build has failed already (CODEBUILD_BUILD_SUCCEEDING is 0)',
        remedy: 'Mend what failed before and build again; post_build runs after a failed build too',
    });
}
async function foreignEvent(environment) {
    const build = (0,_host_codebuild_js__WEBPACK_IMPORTED_MODULE_2__/* .buildOrigin */ .j)(environment);
    if (build.kind === 'pull-request')
        return `this build is one of a pull request (${build.said})`;
    if (build.kind === 'webhook')
        return `this build was started by an event of unknown trust (${build.said})`;
    // A step of that job has the job's own variables, below; a command of the buildspec around it has not.
    if (build.kind === 'workflow-job' && (0,_host_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .hostKind */ .P)(environment) !== 'github')
        return `this build runs a job of GitHub Actions (${build.said}), and does not say what started that one`;
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (event.startsWith('pull_request'))
        return `this run was started by a pull request (${event})`;
    if (event === 'issue_comment')
        return 'this run was started by a comment (issue_comment)';
    if (event === 'workflow_run')
        return triggeringEvent(environment['GITHUB_EVENT_PATH']);
    return undefined;
}
/** A `workflow_run` inherits the trust of the run that it follows. What cannot be read counts as foreign. */
async function triggeringEvent(path) {
    let event;
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? '', 'utf8'));
        event = payload.workflow_run?.event;
    }
    catch {
        event = undefined;
    }
    if (typeof event !== 'string')
        return 'this run follows another (workflow_run), and the event file does not say what started that one';
    if (event.startsWith('pull_request') || event === 'issue_comment')
        return `this run follows one that was started by ${event}`;
    return undefined;
}


/***/ }),

/***/ 27215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   Cy: () => (/* binding */ unauthorised),
/* harmony export */   LX: () => (/* binding */ isRetriable),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   Uv: () => (/* binding */ evidenceMissing),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   _q: () => (/* binding */ takenElsewhere),
/* harmony export */   d_: () => (/* binding */ notReleased),
/* harmony export */   hj: () => (/* binding */ conflict),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   nS: () => (/* binding */ rejected),
/* harmony export */   uW: () => (/* binding */ exhausted)
/* harmony export */ });
/* unused harmony export resourceArn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11218);


const RETRIABLE_STATUSES = [408, 425, 429];
/** Whether the same request may succeed later. No answer at all counts as such. */
function isRetriable(failure) {
    const { status } = failure;
    return status === undefined || status >= 500 || RETRIABLE_STATUSES.includes(status);
}
/** Other bytes under a planned name, other files, or a number that is taken for good. */
function conflict(artifact, holding) {
    const doing = `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`;
    if (holding.kind === 'different') {
        const told = holding.differences.map(({ asset, recordedName, recordedSha256 }) => `the repository holds ${recordedName} with SHA-256 ${recordedSha256}, and ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(asset)} has ${asset.sha256}`);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
            doing,
            cause: told.join('; '),
            remedy: 'Published bytes do not change: raise the version, or publish the file that was published before',
        });
    }
    if (holding.kind === 'closed') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
            doing,
            cause: `the repository holds this version as published without ${holding.missing.map(({ name }) => name).join(', ')}, and a published version of this format takes no more files`,
            remedy: 'Raise the version, or leave out what is not there',
        });
    }
    if (holding.kind === 'unplanned') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
            doing,
            cause: `the repository holds ${holding.names.join(', ')} under this version, which nobody plans to publish`,
            remedy: 'Publish these files as well, raise the version, or have the version deleted by whoever looks after the repository',
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
        doing,
        cause: `the repository holds this version as ${holding.status}, which keeps its number taken`,
        remedy: 'Raise the version, or have the old one set to Published or deleted by whoever looks after the repository',
    });
}
/** The service says 409, and the repository itself does not hold the version. */
function takenElsewhere(artifact, failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('conflict', {
        doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `the service says that the version exists (${failure.reason}), though this repository does not hold it: an upstream repository or a public one does`,
        remedy: 'Raise the version or rename the package; for a private fork, set its origin control to block upstream versions',
        underlying: failure,
    });
}
function unauthorised(artifact, failure, target) {
    const { action } = failure.request;
    if (failure.status === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unauthorised', {
            doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
            cause: `the repository refuses the token (401: ${failure.reason})`,
            remedy: 'Check that the role still exists and may call codeartifact:GetAuthorizationToken, then run publish again',
            underlying: failure,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unauthorised', {
        doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `the repository refuses the upload (403: ${failure.reason})`,
        remedy: `Allow the publish role ${action} on ${resourceArn(artifact, action, target)}${action === 'codeartifact:PublishPackageVersion' ? ", and check the package's origin control" : ''}`,
        underlying: failure,
    });
}
/** @see AWS service authorization reference, CodeArtifact: a missing namespace leaves its place empty */
function resourceArn(artifact, action, target) {
    const { domain, domainOwner, region, repository } = target;
    const start = `arn:aws:codeartifact:${region}:${domainOwner}`;
    if (action === 'codeartifact:ReadFromRepository')
        return `${start}:repository/${domain}/${repository}`;
    const { format, namespace = '', name } = artifact.name;
    return `${start}:package/${domain}/${repository}/${format}/${namespace}/${name}`;
}
/** A 4xx that says that the content is no good. */
function rejected(artifact, failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
        doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `the repository rejects ${failure.request.method} /${failure.request.path} with ${failure.status}: ${failure.reason}`,
        remedy: 'Correct the package as the message says and publish it again',
        underlying: failure,
    });
}
function exhausted(artifact, failure, attempts) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('unavailable', {
        doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `${attempts} attempts failed, the last with ${failure.status ?? 'no answer'}: ${failure.reason}`,
        remedy: 'Run publish again: what is there already is kept',
        underlying: failure,
    });
}
function unconfirmed(artifact, holding, waitedMilliseconds) {
    const seen = {
        absent: 'does not show the version',
        identical: 'does not serve the version to clients, though its record has it',
    }[holding.kind] ?? 'shows the version without all of its files or as unfinished';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('incomplete', {
        doing: `confirm ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `${Math.round(waitedMilliseconds / 1000)} s after the upload the repository still ${seen}`,
        remedy: 'Run publish again: it asks the repository first and uploads only what is missing',
    });
}
/** Every byte is there, and what moves from version to version still names another one. */
function notReleased(artifact, failure) {
    if (failure.code === 'unauthorised')
        return failure;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('incomplete', {
        doing: `release ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVersion */ .MP)(artifact)}`,
        cause: `it is in the repository, but its tag is not set: ${failure.parts.cause}`,
        remedy: 'Run publish again: it goes on where this run has ended',
        underlying: failure,
    });
}
/** Nothing of the release has been uploaded yet. */
function noEvidence(failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(failure.code, {
        doing: 'store evidence beside the release',
        cause: failure.message.replace(/\.$/, ''),
        remedy: 'Nothing was published; set evidence.store to false to publish without evidence',
        underlying: failure,
    });
}
/** All of the release is there, and what it says of itself is not. */
function evidenceMissing(failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('incomplete', {
        doing: 'finish the evidence of the release',
        cause: `everything is published, and then: ${failure.message.replace(/\.$/, '')}`,
        remedy: 'Run publish again: it goes on where this run has ended',
        underlying: failure,
    });
}
/** Uploads that were under way may or may not have arrived. */
function interrupted(signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('incomplete', {
        doing: 'finish publishing',
        cause: `it was interrupted by ${signal}`,
        remedy: 'Run publish again: what is there already is kept',
    });
}
/** Something did change before the service went away: the run is unfinished, not just unlucky. */
function unfinished(failure) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('incomplete', {
        doing: 'finish publishing',
        cause: `part of it is in the repository, then: ${failure.message.replace(/\.$/, '')}`,
        remedy: 'Run publish again: what is there already is kept',
        underlying: failure,
    });
}


/***/ }),

/***/ 30857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   v_: () => (/* binding */ requireApproved)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92765);
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37428);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60244);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11218);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21541);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70614);









function planDocument(target, artifacts, outlooks) {
    const packages = artifacts.map((artifact) => plannedPackage(artifact, outlooks.get(artifact)));
    return { target, planDigest: planDigest(target, packages), packages };
}
function plannedPackage(artifact, outlook) {
    const differences = outlook?.kind === 'different' ? outlook.differences : [];
    return {
        ...artifact.name,
        version: artifact.version,
        holds: outlook === undefined ? 'not asked' : (0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOutlook */ .L4)(outlook),
        ...(outlook?.kind === 'no-permission' ? { reason: outlook.failure.message } : {}),
        assets: artifact.assets.map((asset) => {
            const different = differences.find((difference) => difference.asset === asset);
            return {
                name: asset.name,
                size: asset.size,
                sha256: asset.sha256,
                file: (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(asset),
                ...(different === undefined ? {} : { recordedSha256: different.recordedSha256 }),
            };
        }),
    };
}
/**
 * SHA-256, as lower-case hex, over the target and each version with the names and digests of its files, in an order
 * of their own: neither over what the repository holds nor over where the files lie.
 */
function planDigest(target, packages) {
    const { domain, domainOwner, region, repository } = target;
    const lines = [...linesOf(packages)].sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([[domain, domainOwner, region, repository], lines]))
        .digest('hex');
}
/** One a file: `npm:a@1.0.0 package.tgz <SHA-256>`. */
function linesOf(packages) {
    return packages.flatMap((each) => each.assets.map(({ name, sha256 }) => `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(each)}@${each.version} ${name} ${sha256}`));
}
const approvedPlan = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    target: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        domain: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        domainOwner: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        region: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        repository: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    }),
    packages: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        format: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_aws_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .FORMATS */ .hR),
        namespace: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        name: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        version: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        assets: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), sha256: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
    })),
});
/**
 * Refuses unless the plan is the one that was approved.
 * @param approved its digest, or the file with what `publish --plan --json` printed, which tells what differs as well
 * @throws GateError 'refused', or 'input' for an approval that cannot be read
 */
async function requireApproved(target, packages, approved) {
    const digest = planDigest(target, packages);
    if (/^[0-9a-fA-F]{64}$/.test(approved)) {
        if (approved.toLowerCase() === digest)
            return;
        throw notApproved(`the plan has the digest ${digest}, and ${approved.toLowerCase()} was approved; it holds ${linesOf(packages).join('; ')}; and goes to ${describeTarget(target)}`);
    }
    const plan = await readApproved(approved);
    if (planDigest(plan.target, plan.packages) === digest)
        return;
    throw notApproved(differences({ target, packages }, plan).join('; '));
}
function notApproved(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('refused', {
        doing: 'publish what was approved',
        cause,
        remedy: 'Publish from the files that the plan was made of, or have the new plan approved',
    });
}
function differences(now, approved) {
    const filesOf = (plan) => new Map(linesOf(plan.packages).map((line) => [line.slice(0, line.lastIndexOf(' ')), line.split(' ').at(-1)]));
    const [to, wasTo] = [describeTarget(now.target), describeTarget(approved.target)];
    const [files, were] = [filesOf(now), filesOf(approved)];
    return [
        ...(to === wasTo ? [] : [`it goes to ${to}, and ${wasTo} was approved`]),
        ...[...files].flatMap(([name, sha256]) => {
            const was = were.get(name);
            if (was === undefined)
                return [`${name} was not approved`];
            return was === sha256 ? [] : [`${name} has SHA-256 ${sha256}, and ${was} was approved`];
        }),
        ...[...were.keys()].filter((name) => !files.has(name)).map((name) => `${name} is missing`),
    ];
}
function describeTarget({ domain, domainOwner, region, repository }) {
    return `repository ${repository} of ${domain} (${domainOwner}, ${region})`;
}
async function readApproved(file) {
    try {
        const plan = approvedPlan.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')));
        return {
            target: plan.target,
            packages: plan.packages.map(({ namespace, ...each }) => ({
                ...each,
                ...(namespace === undefined ? {} : { namespace }),
            })),
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue('input', {
            doing: 'read the approved plan',
            cause: error instanceof zod_v4_core__WEBPACK_IMPORTED_MODULE_7__/* .$ZodError */ .a$ || error instanceof SyntaxError
                ? 'it is neither a SHA-256 nor a file that publish --plan --json printed'
                : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error),
            remedy: 'Give --plan-digest the planDigest of that document, or the file with it',
            file,
        });
    }
}
function planText({ target, planDigest: digest, packages }) {
    const rows = packages.flatMap((each) => [
        ...each.assets.map((asset) => [
            `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .displayName */ .QC)(each)}@${each.version}`,
            each.holds,
            asset.name,
            String(asset.size),
            asset.sha256,
            asset.recordedSha256 === undefined ? asset.file : `${asset.file} (there: ${asset.recordedSha256})`,
        ]),
    ]);
    return [
        `To ${describeTarget(target)}:`,
        (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)([['package', 'the repository holds', 'file', 'bytes', 'SHA-256', 'from'], ...rows]),
        ...packages.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
        `Plan digest: ${digest}`,
    ].join('\n');
}


/***/ }),

/***/ 11218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MP: () => (/* binding */ describeVersion),
  $t: () => (/* binding */ placeOf),
  WW: () => (/* binding */ planPublication)
});

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/packages/formats.js
/** Formats that can be published, by their key under `publish`. One is loaded when it is needed, with what it reads by. */
const FORMATS = {
    npm: async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(6963)]).then(__webpack_require__.bind(__webpack_require__, 56963))).npm,
    pypi: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(3264)]).then(__webpack_require__.bind(__webpack_require__, 23264))).pypi,
    maven: async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7196), __webpack_require__.e(2408)]).then(__webpack_require__.bind(__webpack_require__, 32408))).maven,
    cargo: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8542)]).then(__webpack_require__.bind(__webpack_require__, 8542))).cargo,
    ruby: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(1055)]).then(__webpack_require__.bind(__webpack_require__, 1055))).ruby,
    generic: async () => (await __webpack_require__.e(/* import() */ 3695).then(__webpack_require__.bind(__webpack_require__, 3695))).generic,
    nuget: async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7196), __webpack_require__.e(4475)]).then(__webpack_require__.bind(__webpack_require__, 4475))).nuget,
    swift: async () => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8877)]).then(__webpack_require__.bind(__webpack_require__, 78877))).swift,
};
function publishableFormat(name) {
    return FORMATS[name]();
}

;// CONCATENATED MODULE: ./.build/publish/plan.js




/**
 * Finds and inspects everything that `targets` name. Runs before any credential exists and speaks to nobody.
 * @throws GateError 'input' or 'refused'
 */
async function planPublication(targets, context) {
    const artifacts = [];
    for (const target of targets) {
        const { format, pattern, ...coordinate } = (0,settings/* publishEntry */.st)(target);
        const { inspect } = await publishableFormat(format);
        artifacts.push(...(await inspect(pattern, context, coordinate)));
    }
    refuseTwins(artifacts);
    return sortByDependency(artifacts);
}
function describeVersion(artifact) {
    return `${(0,formats/* displayName */.QC)(artifact.name)}@${artifact.version}`;
}
/** Where the user finds the bytes. */
function placeOf({ path, packedFrom }) {
    return packedFrom === undefined ? path : `what npm packs of ${packedFrom}`;
}
function refuseTwins(artifacts) {
    const seen = new Map();
    for (const artifact of artifacts) {
        const name = describeVersion(artifact);
        const twin = seen.get(name);
        if (twin !== undefined) {
            throw new errors/* GateError */.ue('input', {
                doing: `publish ${name}`,
                cause: `it is there twice: ${placeOf(twin.assets[0])} and ${placeOf(artifact.assets[0])}`,
                remedy: 'Name it once under publish',
            });
        }
        seen.set(name, artifact);
    }
}
/** Kahn's algorithm by level. Packages that need each other in a circle share the last level. */
function sortByDependency(artifacts) {
    const levels = [];
    let rest = [...artifacts].sort((a, b) => describeVersion(a).localeCompare(describeVersion(b)));
    while (rest.length > 0) {
        const waiting = new Set(rest.map(({ name }) => (0,formats/* displayName */.QC)(name)));
        const ready = rest.filter((artifact) => !artifact.dependsOn.some((name) => {
            const needed = (0,formats/* displayName */.QC)(name);
            return needed !== (0,formats/* displayName */.QC)(artifact.name) && waiting.has(needed);
        }));
        const level = ready.length > 0 ? ready : rest;
        levels.push(level);
        rest = rest.filter((artifact) => !level.includes(artifact));
    }
    return levels;
}


/***/ }),

/***/ 21541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   L4: () => (/* binding */ describeOutlook),
/* harmony export */   Mz: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _aws_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84900);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27215);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11218);




const CONCURRENT_LOOKUPS = 32;
/**
 * Asks for everything, before anything is uploaded, so that the usual failures leave no trace.
 * @throws GateError 'unavailable' where the service does not answer
 */
async function preflight(artifacts, questions) {
    const outlooks = new Map();
    await (0,_aws_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .eachOf */ .p)(artifacts, CONCURRENT_LOOKUPS, async (artifact) => {
        outlooks.set(artifact, await outlookOf(artifact, questions));
    });
    return outlooks;
}
async function outlookOf(artifact, { look, control }) {
    try {
        // At once, for the time of it; the controls say nothing to what is there already.
        const [holding, controls] = await Promise.all([look(artifact), control(artifact)]);
        const isDue = holding.kind === 'absent' || holding.kind === 'partial';
        if (isDue && controls.blockedBy !== undefined)
            return { kind: 'blocked', by: controls.blockedBy };
        return { ...holding, packageExists: controls.exists };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue && error.code === 'unauthorised')
            return { kind: 'no-permission', failure: error };
        throw error;
    }
}
/** Why this artifact stops the whole run; undefined where it does not. */
function obstacle(artifact, outlook) {
    switch (outlook.kind) {
        case 'absent':
        case 'partial':
        case 'identical':
            return undefined;
        case 'no-permission':
            return outlook.failure;
        case 'blocked':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('refused', {
                doing: `publish ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVersion */ .MP)(artifact)}`,
                cause: `it is ${describeOutlook(outlook)}`,
                remedy: outlook.by.kind === 'origin-control'
                    ? 'Check that the name is yours: a package that came from an upstream is closed to publishing; its origin controls can be changed by whoever looks after the repository'
                    : 'Publish to a repository that the group allows, or have its origin configuration changed',
            });
        default:
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .conflict */ .hj)(artifact, outlook);
    }
}
/** In a few words, for a table. */
function describeOutlook(outlook) {
    switch (outlook.kind) {
        case 'partial':
            return 'unfinished';
        case 'withdrawn':
            return `withdrawn (${outlook.status})`;
        case 'closed':
            return `published without ${outlook.missing.map(({ name }) => name).join(', ')}`;
        case 'unplanned':
            return `unfinished, with ${outlook.names.join(', ')}`;
        case 'blocked':
            return outlook.by.kind === 'origin-control'
                ? 'blocked by origin control'
                : `blocked by package group ${outlook.by.pattern}`;
        case 'no-permission':
            return 'missing permission';
        default:
            return outlook.kind;
    }
}


/***/ }),

/***/ 95254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ receiptMarkdown),
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   Z7: () => (/* binding */ namesWith),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   jV: () => (/* binding */ receiptJson)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60244);
/* harmony import */ var _plan_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30857);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70614);



function writeReceipt(target, artifacts, verdict, failure) {
    const packages = artifacts.map((artifact) => ({
        ...artifact.name,
        version: artifact.version,
        verdict: verdict(artifact),
        assets: artifact.assets.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    }));
    return {
        target,
        planDigest: (0,_plan_document_js__WEBPACK_IMPORTED_MODULE_0__/* .planDigest */ .Gb)(target, packages),
        packages,
        ...(failure === undefined ? {} : { failure }),
    };
}
/** `npm:@acme/ui@1.0.0`, one for each package with this verdict. */
function namesWith(receipt, verdict) {
    return receipt.packages
        .filter((each) => each.verdict === verdict)
        .map((each) => `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(each)}@${each.version}`);
}
/** One line a file, in columns, for a terminal. */
function receiptText(receipt) {
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)([['package', 'verdict', 'file', 'bytes', 'SHA-256'], ...rowsOf(receipt)]);
}
/** The same table for a job summary. */
function receiptMarkdown(receipt) {
    const { domain, domainOwner, repository } = receipt.target;
    const rows = rowsOf(receipt).map(([name, verdict, file, bytes, sha256]) => `| \`${name}\` | ${verdict} | \`${file}\` | ${bytes} | \`${sha256}\` |`);
    return [
        `### Published to ${repository} of ${domain} (${domainOwner})`,
        '',
        '| package | verdict | file | bytes | SHA-256 |',
        '| --- | --- | --- | ---: | --- |',
        ...rows,
        ...(receipt.failure === undefined ? [] : ['', receipt.failure.message.replace(/[<>&|`]/g, ' ')]),
        '',
    ].join('\n');
}
/** The document of `--json`; `error` has the shape of every command's. */
function receiptJson(receipt) {
    const { failure, ...rest } = receipt;
    return {
        ...rest,
        ...(failure === undefined
            ? {}
            : { error: { code: failure.code, exitCode: failure.exitCode, message: failure.message } }),
    };
}
function rowsOf(receipt) {
    return receipt.packages.flatMap((each) => each.assets.map((asset) => [
        `${(0,_aws_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .displayName */ .QC)(each)}@${each.version}`,
        each.verdict,
        asset.name,
        String(asset.size),
        asset.sha256,
    ]));
}


/***/ }),

/***/ 70614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** Rows in columns, for a terminal. The first row is the head. */
function table(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd())
        .join('\n');
}


/***/ })

};
