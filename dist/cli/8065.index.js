export const id = 8065;
export const ids = [8065];
export const modules = {

/***/ 4900:
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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseFailedBuild),
/* harmony export */   M: () => (/* binding */ refuseForeignEvents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _host_codebuild_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);
/* harmony import */ var _host_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27);




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

/***/ 7215:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8735);


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

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   v_: () => (/* binding */ requireApproved)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2765);
/* harmony import */ var zod_v4_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7428);
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(244);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8735);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1541);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(614);









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

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MP: () => (/* binding */ describeVersion),
  $t: () => (/* binding */ placeOf),
  WW: () => (/* binding */ planPublication)
});

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(244);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var settings = __webpack_require__(8484);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/packages/cargo.js
var cargo = __webpack_require__(8542);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/aws/pool.js
var pool = __webpack_require__(4900);
// EXTERNAL MODULE: ./.build/packages/files.js
var packages_files = __webpack_require__(3209);
;// CONCATENATED MODULE: ./.build/packages/generic.js




/** Assets of one version; some regions take 150 only. @see CodeArtifact user guide, "Quotas in AWS CodeArtifact" */
const MOST_ASSETS = 350;
/** @see CodeArtifact API reference, PublishPackageVersion, assetName */
const ASSET_NAME = /^[\p{L}\p{N}~!@^&()\-`_+[\]{};,.]{1,255}$/u;
const CONCURRENT_UPLOADS = 20;
/** Any files, under a name and a version that the settings give: nothing in the files tells them. */
const generic = {
    async inspect(pattern, context, coordinate = {}) {
        const { namespace, name, version } = wholeCoordinate(pattern, coordinate);
        const assets = [];
        for (const path of await findFiles(pattern, context))
            assets.push(await (0,packages_files/* measureLarge */.sc)((0,external_node_path_.basename)(path), path));
        refuseNames(assets, context);
        return [genericArtifact(namespace, name, version, assets)];
    },
};
/**
 * A version of a generic package. It takes files until it is published, and none afterwards: so all but the smallest
 * are sent at once and leave it unfinished, and that one, which is soon repeated, publishes it.
 *
 * @see CodeArtifact user guide, "Publishing generic packages"
 */
function genericArtifact(namespace, name, version, assets) {
    const packageName = { format: 'generic', namespace, name };
    const last = assets.reduce((least, asset) => (asset.size < least.size ? asset : least));
    return {
        name: packageName,
        version,
        assets,
        dependsOn: [],
        extensible: false,
        closes: true,
        async upload(missing, client) {
            const send = (asset, unfinished) => client.sendAsset({ name: packageName, version, asset, unfinished });
            const others = missing.filter((asset) => asset !== last);
            await (0,pool/* eachOf */.p)(others, CONCURRENT_UPLOADS, (asset) => send(asset, true));
            // Also where it is there already: with the same bytes it is taken again, and publishes the version.
            await send(last, false);
        },
    };
}
function wholeCoordinate(pattern, { namespace, package: name, version }) {
    if (namespace !== undefined && name !== undefined && version !== undefined)
        return { namespace, name, version };
    throw new errors/* GateError */.ue('input', {
        doing: `publish ${pattern} as a generic package`,
        cause: 'its namespace, package and version are not all given',
        remedy: 'Name them beside generic in codeartifact-gate.yml, or give --as NAMESPACE/PACKAGE@VERSION',
    });
}
async function findFiles(pattern, context) {
    const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'generic', context);
    const files = [];
    for (const path of paths)
        if ((await (0,packages_files/* kindOf */.I)(path)) === 'file')
            files.push(path);
    if (files.length > 0)
        return files;
    throw (0,packages_files/* nothingToPublish */.Op)(pattern, 'generic', 'there is no file, only folders, at');
}
function refuseNames(assets, context) {
    const refuse = ({ path }, cause, remedy) => new errors/* GateError */.ue('input', {
        doing: `publish ${(0,packages_files/* shownPath */.pS)(path, context)}`,
        cause,
        remedy,
        file: (0,packages_files/* shownPath */.pS)(path, context),
    });
    const seen = new Map();
    for (const asset of assets) {
        if (!ASSET_NAME.test(asset.name))
            throw refuse(asset, 'the service takes no such name of a file', 'Rename it: letters, digits and ~!@^&()-`_+[]{};,. make a name');
        const twin = seen.get(asset.name);
        if (twin !== undefined)
            throw refuse(asset, `${(0,packages_files/* shownPath */.pS)(twin.path, context)} has the same name, and a version keeps names without folders`, 'Rename one of them');
        seen.set(asset.name, asset);
    }
    if (assets.length > MOST_ASSETS)
        throw refuse(assets[MOST_ASSETS], `a version holds at most ${MOST_ASSETS} files, and there are ${assets.length}`, 'Pack them into fewer');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/packages/archive.js
var archive = __webpack_require__(2828);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(7196);
;// CONCATENATED MODULE: ./.build/packages/maven-metadata.js


const parser = new XMLParser/* default */.A({
    ignoreAttributes: true,
    parseTagValue: false,
    isArray: (name) => name === 'version',
});
/**
 * The artifact-level `maven-metadata.xml` with `version` merged in, as Maven's deploy writes it.
 * @param current the repository's own, if it has one; what cannot be read of it counts as absent
 * @see Maven, "Repository Metadata"
 */
function mergeMetadata(current, { groupId, artifactId }, version, now) {
    const versions = new Set([...versionsOf(current), version]);
    const updated = now.toISOString().replace(/[-:T]/g, '').slice(0, 14);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<metadata>',
        `  <groupId>${groupId}</groupId>`,
        `  <artifactId>${artifactId}</artifactId>`,
        '  <versioning>',
        `    <release>${version}</release>`,
        '    <versions>',
        ...[...versions].map((each) => `      <version>${each}</version>`),
        '    </versions>',
        `    <lastUpdated>${updated}</lastUpdated>`,
        '  </versioning>',
        '</metadata>',
        '',
    ].join('\n');
}
function versionsOf(metadata) {
    if (metadata === undefined)
        return [];
    try {
        const versions = parser.parse(metadata)?.metadata?.versioning?.versions?.version;
        if (!Array.isArray(versions))
            return [];
        return versions.filter((version) => typeof version === 'string' && /^[^\s<>&"'/\\]+$/.test(version));
    }
    catch {
        return [];
    }
}
/** Maven uploads these two next to every file. */
function checksums(bytes) {
    return {
        sha1: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex'),
        md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
    };
}

;// CONCATENATED MODULE: ./.build/packages/pom.js



const ID_PATTERN = /^[A-Za-z0-9_.-]+$/;
const pom_parser = new XMLParser/* default */.A({
    ignoreAttributes: true,
    parseTagValue: false,
    trimValues: true,
    isArray: (name) => name === 'dependency',
});
/** @see Maven, "POM Reference" */
function parsePom(text) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return { problem: 'it declares a document type, which no pom needs' };
    let project;
    try {
        project = pom_element(pom_parser.parse(text, true)['project']);
    }
    catch (error) {
        return { problem: `it is not well-formed XML: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    const parent = pom_element(project['parent']);
    const values = {};
    for (const name of ['groupId', 'artifactId', 'version']) {
        const value = literal(project[name]) ?? (name === 'artifactId' ? undefined : literal(parent[name]));
        if (value === undefined)
            return { problem: `it names no ${name}, and neither does its parent element` };
        if (value.includes('${')) {
            return {
                problem: `its ${name} is ${value}, which only Maven can resolve`,
                ...lineOfValue(text, value),
            };
        }
        if (!ID_PATTERN.test(value))
            return { problem: `its ${name} is ${JSON.stringify(value)}`, ...lineOfValue(text, value) };
        values[name] = value;
    }
    const deployUrl = literal(pom_element(pom_element(project['distributionManagement'])['repository'])['url']);
    const dependencies = pom_element(project['dependencies'])['dependency'];
    return {
        groupId: values['groupId'],
        artifactId: values['artifactId'],
        version: values['version'],
        packaging: literal(project['packaging']) ?? 'jar',
        hasModules: 'modules' in project,
        finalName: literal(pom_element(project['build'])['finalName']),
        dependencies: [parent, ...(Array.isArray(dependencies) ? dependencies.map(pom_element) : [])].flatMap(coordinates),
        deployUrl: deployUrl === undefined
            ? undefined
            : { url: deployUrl, line: (0,packages_files/* lineOf */.cA)(text, /<distributionManagement\b/) },
    };
}
function lineOfValue(text, value) {
    const line = (0,packages_files/* lineOf */.cA)(text, new RegExp(`>\\s*${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*<`));
    return line === undefined ? {} : { line };
}
function coordinates(dependency) {
    const groupId = literal(dependency['groupId']);
    const artifactId = literal(dependency['artifactId']);
    if (groupId === undefined || artifactId === undefined)
        return [];
    return ID_PATTERN.test(groupId) && ID_PATTERN.test(artifactId) ? [{ groupId, artifactId }] : [];
}
function pom_element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function literal(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./.build/packages/target.js
var target = __webpack_require__(4189);
;// CONCATENATED MODULE: ./.build/packages/maven.js








const STAGE = 'mvn deploy -DaltDeploymentRepository=stage::file:target/stage';
const CHECKSUM = /\.(?:md5|sha1|sha256|sha512)$/;
/** What a repository manager or the local repository keeps for itself. */
const BOOKKEEPING = /^(?:maven-metadata.*\.xml.*|_.*\.repositories|resolver-status\.properties|.*\.lastUpdated)$/;
/** Packagings whose main file is a jar; `pom` has none, others name their own extension. */
const JAR_PACKAGINGS = ['jar', 'maven-plugin', 'bundle', 'ejb', 'test-jar'];
/**
 * Maven releases: a folder that is a repository layout (`mvn deploy -DaltDeploymentRepository=stage::file:…`), or
 * the folder of a single-module project after `mvn package`. No snapshots.
 */
const maven = {
    async inspect(pattern, context) {
        const artifacts = [];
        for (const path of await (0,packages_files/* findPaths */.EQ)(pattern, 'maven', context)) {
            if ((await (0,packages_files/* kindOf */.I)(path)) !== 'folder')
                continue;
            if (await (0,packages_files/* exists */.t2)((0,external_node_path_.join)(path, 'pom.xml')))
                artifacts.push(await inspectProject(path, context));
            else
                artifacts.push(...(await inspectLayout(path, context)));
        }
        if (artifacts.length === 0) {
            throw (0,packages_files/* nothingToPublish */.Op)(pattern, 'maven', `no folder with a pom.xml or a repository layout (${STAGE}) matches`);
        }
        return artifacts;
    },
};
async function inspectProject(folder, context) {
    const pomPath = (0,external_node_path_.join)(folder, 'pom.xml');
    const pom = await readPom(pomPath, context);
    if (pom.hasModules)
        throw stageInstead(pomPath, 'it has modules', context);
    if (pom.finalName !== undefined)
        throw stageInstead(pomPath, 'it renames its build with finalName', context);
    const stem = `${pom.artifactId}-${pom.version}`;
    const files = new Map([[`${stem}.pom`, pomPath]]);
    if (pom.packaging !== 'pom') {
        const extension = JAR_PACKAGINGS.includes(pom.packaging) ? 'jar' : pom.packaging;
        const main = (0,external_node_path_.join)(folder, 'target', `${stem}.${extension}`);
        if (!(await (0,packages_files/* exists */.t2)(main))) {
            throw new errors/* GateError */.ue('input', {
                doing: `publish ${pom.groupId}:${pom.artifactId}`,
                cause: `there is no ${(0,packages_files/* shownPath */.pS)(main, context)}`,
                remedy: `Run mvn package first, or publish a repository layout made with ${STAGE}`,
                file: (0,packages_files/* shownPath */.pS)(pomPath, context),
            });
        }
        files.set((0,external_node_path_.basename)(main), main);
        for (const classifier of ['sources', 'javadoc']) {
            const attached = (0,external_node_path_.join)(folder, 'target', `${stem}-${classifier}.jar`);
            if (await (0,packages_files/* exists */.t2)(attached))
                files.set((0,external_node_path_.basename)(attached), attached);
        }
    }
    return toArtifact(pom, files, context);
}
/** Every folder `<group path>/<artifactId>/<version>` that holds `<artifactId>-<version>.pom`. */
async function inspectLayout(root, context) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const poms = entries
        .filter((entry) => entry.name.endsWith('.pom') && entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(poms.sort().map((path) => inspectVersionFolder(root, path, context)));
}
async function inspectVersionFolder(root, pomPath, context) {
    const folder = (0,external_node_path_.dirname)(pomPath);
    const segments = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep);
    const version = segments.at(-1) ?? '';
    const artifactId = segments.at(-2) ?? '';
    const groupId = segments.slice(0, -2).join('.');
    const pom = await readPom(pomPath, context);
    if (pom.groupId !== groupId ||
        pom.artifactId !== artifactId ||
        pom.version !== version ||
        (0,external_node_path_.basename)(pomPath) !== `${artifactId}-${version}.pom`) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(pomPath, context), `it says ${pom.groupId}:${pom.artifactId}:${pom.version}, and lies where ${groupId}:${artifactId}:${version} belongs`);
    }
    const files = new Map();
    const sums = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() || BOOKKEEPING.test(entry.name))
            continue;
        if (!entry.isFile())
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it is a link or a device');
        if (CHECKSUM.test(entry.name))
            sums.push(path);
        else
            files.set(entry.name, path);
    }
    const artifact = await toArtifact(pom, files, context);
    await checkStagedChecksums(artifact, sums, context);
    return artifact;
}
/** A staged checksum that does not fit tells of a damaged or exchanged file. */
async function checkStagedChecksums(artifact, sums, context) {
    for (const path of sums) {
        const kind = CHECKSUM.exec(path)[0].slice(1);
        const asset = artifact.assets.find(({ name }) => name === (0,external_node_path_.basename)(path).replace(CHECKSUM, ''));
        if (asset === undefined)
            continue;
        const staged = (await (0,promises_.readFile)(path, 'utf8')).trim().split(/\s/, 1)[0].toLowerCase();
        if (staged !== asset[kind]) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `it says ${staged}, and ${asset.name} has ${asset[kind]}`);
        }
    }
}
async function readPom(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const pom = parsePom(await (0,promises_.readFile)(path, 'utf8'));
    if ('problem' in pom) {
        throw new errors/* GateError */.ue('refused', {
            doing: 'publish a Maven project',
            cause: pom.problem,
            remedy: `Resolve it at build time (flatten-maven-plugin) and publish the result of ${STAGE}`,
            file,
            ...(pom.line === undefined ? {} : { line: pom.line }),
        });
    }
    const name = `${pom.groupId}:${pom.artifactId}`;
    if (/-SNAPSHOT$/i.test(pom.version)) {
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `${pom.version} is a snapshot, which has no fixed bytes`,
            remedy: 'Set a release version, or deploy snapshots with mvn deploy after codeartifact-gate login',
            file,
        });
    }
    if (pom.deployUrl !== undefined && !(0,target/* isAddressOf */.G)(pom.deployUrl.url, 'maven', [context.target], context)) {
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `its distributionManagement sends it to ${pom.deployUrl.url}, not to the ${(0,target/* describeTarget */.f)('maven', context)}`,
            remedy: 'Remove distributionManagement/repository, or publish to the repository that it names',
            file,
            ...(pom.deployUrl.line === undefined ? {} : { line: pom.deployUrl.line }),
        });
    }
    return pom;
}
function stageInstead(path, cause, context) {
    return new errors/* GateError */.ue('input', {
        doing: 'publish a Maven project folder',
        cause,
        remedy: `Publish a repository layout instead: run ${STAGE} and give target/stage`,
        file: (0,packages_files/* shownPath */.pS)(path, context),
    });
}
async function toArtifact(pom, files, context) {
    const stem = `${pom.artifactId}-${pom.version}`;
    for (const [name, path] of files) {
        if (!name.startsWith(`${stem}.`) && !name.startsWith(`${stem}-`)) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `files of ${pom.artifactId} ${pom.version} are called ${stem}…`);
        }
        if (!/^[A-Za-z0-9._+-]+$/.test(name))
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its name has characters that no Maven file has');
        if (name.endsWith('.jar'))
            await checkJar(pom, path, context);
    }
    const assets = await Promise.all([...files].map(([name, path]) => (0,packages_files/* measure */.xP)(name, path)));
    assets.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
    return {
        name: { format: 'maven', namespace: pom.groupId, name: pom.artifactId },
        version: pom.version,
        assets,
        dependsOn: pom.dependencies.map(({ groupId, artifactId }) => ({
            format: 'maven',
            namespace: groupId,
            name: artifactId,
        })),
        extensible: true,
        upload: (missing, client) => uploadVersion(pom, assets.filter((asset) => missing.some(({ name }) => name === asset.name)), client),
        isInstallable: async (client) => {
            const answer = await client.send({
                method: 'GET',
                path: `${folderOf(pom)}/${encodeURIComponent(pom.version)}/${encodeURIComponent(`${pom.artifactId}-${pom.version}.pom`)}`,
                action: 'codeartifact:ReadFromRepository',
                // Bytes may lie elsewhere; that the repository sends clients there is enough.
                accepts: [404, 301, 302, 303, 307, 308],
            });
            return answer.status !== 404;
        },
    };
}
/** The pom goes first, as Maven sends it. */
function rank(asset) {
    return asset.name.endsWith('.pom') ? 0 : 1;
}
/** Archiver writes `pom.properties` into jars; a jar with other coordinates in it comes from another build. */
async function checkJar(pom, path, context) {
    const properties = `META-INF/maven/${pom.groupId}/${pom.artifactId}/pom.properties`;
    const { kept } = await (0,archive/* readZip */.ue)(path, (name) => name === properties);
    const text = kept.get(properties)?.toString('utf8');
    const version = text === undefined ? undefined : /^version=(.*?)\s*$/m.exec(text)?.[1];
    if (version !== undefined && version !== pom.version) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `the ${properties} inside says version ${version}, its name says ${pom.version}`);
    }
}
/**
 * Files, each followed by its checksums, then `maven-metadata.xml`: the service keeps a version Unfinished until
 * the metadata that names it arrives (CodeArtifact user guide, "Publishing Maven artifacts").
 */
async function uploadVersion(pom, missing, client) {
    const artifactFolder = folderOf(pom);
    for (const asset of missing) {
        const path = `${artifactFolder}/${encodeURIComponent(pom.version)}/${encodeURIComponent(asset.name)}`;
        await client.send({
            method: 'PUT',
            path,
            contentType: 'application/octet-stream',
            body: (0,packages_files/* assetBody */.vo)(asset),
            action: 'codeartifact:PublishPackageVersion',
        });
        await putChecksums(path, asset, 'codeartifact:PublishPackageVersion', client);
    }
    const path = `${artifactFolder}/maven-metadata.xml`;
    const current = await client.send({
        method: 'GET',
        path,
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
    });
    const metadata = mergeMetadata(current.status === 404 ? undefined : current.text, pom, pom.version, new Date());
    await client.send({
        method: 'PUT',
        path,
        contentType: 'application/xml',
        body: (0,packages_files/* bytesBody */.EB)(metadata),
        action: 'codeartifact:PutPackageMetadata',
    });
    await putChecksums(path, checksums(metadata), 'codeartifact:PutPackageMetadata', client);
}
function folderOf({ groupId, artifactId }) {
    return [...groupId.split('.'), artifactId].map(encodeURIComponent).join('/');
}
async function putChecksums(path, digests, action, client) {
    for (const kind of ['sha1', 'md5']) {
        await client.send({
            method: 'PUT',
            path: `${path}.${kind}`,
            contentType: 'text/plain',
            body: (0,packages_files/* bytesBody */.EB)(digests[kind]),
            action,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
;// CONCATENATED MODULE: ./.build/packages/npm.js








/** The service stores every npm tarball under this name (CodeArtifact user guide, "npm package assets"). */
const npm_ASSET_NAME = 'package.tgz';
/** The service takes no npm publish request of 2 GB or more (user guide, "Quotas"). */
const LARGEST_REQUEST = 2_000_000_000;
const NAME_PATTERN = /^(?:@(?<scope>[a-z0-9~-][a-z0-9._~-]*)\/)?(?<name>[a-z0-9~-][a-z0-9._~-]*)$/;
/** Dependency specifiers that mean something only where the package was built. */
const LOCAL_SPECIFIER = /^(?:workspace|file|link|portal|catalog):/;
/**
 * npm: tarballs of `npm pack`, or folders with a `package.json`, which are packed by `npm pack --ignore-scripts`.
 * Of a glob only those two are taken, as npm's own `workspaces` does.
 */
const npm = {
    async inspect(pattern, context) {
        const tarballs = [];
        const folders = [];
        for (const path of await (0,packages_files/* findPaths */.EQ)(pattern, 'npm', context)) {
            if (/\.(?:tgz|tar\.gz)$/.test(path))
                tarballs.push({ path });
            else if ((await (0,packages_files/* kindOf */.I)((0,external_node_path_.join)(path, 'package.json'))) === 'file')
                folders.push(path);
        }
        tarballs.push(...(await packAll(folders, context)));
        if (tarballs.length === 0) {
            throw (0,packages_files/* nothingToPublish */.Op)(pattern, 'npm', 'no tarball (.tgz) and no folder with a package.json matches');
        }
        return Promise.all(tarballs.map(({ path, packedFrom }) => inspectTarball(path, context, packedFrom)));
    },
};
/** Checks all folders' own files first, since their lines can be named, then lets npm choose the files to pack. */
async function packAll(folders, context) {
    const names = [];
    for (const folder of folders)
        names.push(await checkFolder(folder, context));
    const packed = (await packWorkspaces(folders, names, context)) ?? (await packEach(folders, context));
    return folders.map((folder, index) => ({ path: packed[index], packedFrom: folder }));
}
/** @returns the name of the tarball that npm makes of it */
async function checkFolder(folder, context) {
    const manifestPath = (0,external_node_path_.join)(folder, 'package.json');
    const text = await (0,promises_.readFile)(manifestPath, 'utf8');
    const manifest = readManifest(text, manifestPath, context);
    const { scope, name, version } = checkManifest(manifest, text, manifestPath, context);
    await checkClientConfiguration((0,external_node_path_.join)(folder, '.npmrc'), String(manifest['name']), ['registry'], context);
    noteSkippedScripts(manifest, manifestPath, context);
    return tarballName(scope, name, version);
}
/**
 * All at once where they are workspaces of the project: npm takes longer to start than to pack. The result is what a
 * run of npm in each folder makes, since npm finds the project from there as well.
 *
 * @returns undefined where npm does not do it so
 */
async function packWorkspaces(folders, names, context) {
    const root = (0,external_node_path_.join)(context.workingFolder, 'package.json');
    const isProject = (await (0,packages_files/* exists */.t2)(root)) && /"workspaces"/.test(await (0,promises_.readFile)(root, 'utf8'));
    // Two names can make one file name: @acme/ui and acme-ui.
    if (folders.length < 2 || !isProject || new Set(names).size !== names.length)
        return undefined;
    const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, 'npm-pack-'));
    try {
        const workspaces = folders.map((folder) => `--workspace=${folder}`);
        await runNpmPack(context.workingFolder, [...workspaces, '--pack-destination', destination], context);
    }
    catch (error) {
        if (!(error instanceof errors/* GateError */.ue))
            throw error;
        return undefined;
    }
    const packed = new Set(await (0,promises_.readdir)(destination));
    return names.every((name) => packed.has(name)) ? names.map((name) => (0,external_node_path_.join)(destination, name)) : undefined;
}
async function packEach(folders, context) {
    const packed = [];
    for (const folder of folders) {
        const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, 'npm-pack-'));
        await runNpmPack(folder, ['--pack-destination', destination], context);
        const left = (await (0,promises_.readdir)(destination)).filter((name) => name.endsWith('.tgz'));
        if (left.length !== 1)
            throw packFailure(folder, `npm pack left ${left.length} tarballs`, context);
        packed.push((0,external_node_path_.join)(destination, left[0]));
    }
    return packed;
}
/** `npm pack` and pnpm write `acme-ui-1.0.0.tgz`. */
function tarballName(scope, name, version) {
    return `${scope === undefined ? name : `${scope}-${name}`}-${version}.tgz`;
}
/** Variables that npm needs to run at all. Everything else, credentials foremost, stays out of its process. */
const NPM_ENVIRONMENT = [
    'PATH',
    'Path',
    'PATHEXT',
    'SystemRoot',
    'ComSpec',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'TMPDIR',
    'TEMP',
    'TMP',
    'LANG',
];
async function runNpmPack(folder, args, context) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const environment = {};
    for (const name of NPM_ENVIRONMENT) {
        const value = context.environment[name];
        if (value !== undefined)
            environment[name] = value;
    }
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporaryFolder, 'npm-scratch-'));
    Object.assign(environment, {
        npm_config_userconfig: (0,external_node_path_.join)(scratch, 'user.npmrc'),
        npm_config_globalconfig: (0,external_node_path_.join)(scratch, 'global.npmrc'),
        npm_config_cache: (0,external_node_path_.join)(scratch, 'cache'),
        npm_config_logs_max: '0',
        npm_config_offline: 'true',
        npm_config_update_notifier: 'false',
    });
    let result;
    try {
        result = await getExecOutput('npm', ['pack', '--ignore-scripts', '--json', ...args], {
            cwd: folder,
            env: environment,
            silent: true,
            ignoreReturnCode: true,
        });
    }
    catch (error) {
        throw packFailure(folder, `npm cannot be run: ${(0,errors/* messageOf */.bD)(error)}`, context);
    }
    if (result.exitCode !== 0) {
        const reason = /npm (?:error|ERR!) (?!code)(.+)/.exec(result.stderr)?.[1] ?? `npm pack ended with ${result.exitCode}`;
        throw packFailure(folder, reason, context);
    }
}
function packFailure(folder, cause, context) {
    return new errors/* GateError */.ue('input', {
        doing: `pack ${(0,packages_files/* shownPath */.pS)(folder, context)}`,
        cause,
        remedy: 'Run npm pack --ignore-scripts there by hand, or give the path of a finished tarball',
        file: (0,packages_files/* shownPath */.pS)((0,external_node_path_.join)(folder, 'package.json'), context),
    });
}
function noteSkippedScripts(manifest, path, context) {
    const scripts = objectOf(manifest['scripts']);
    const skipped = ['prepublishOnly', 'prepare', 'prepack'].filter((name) => name in scripts);
    if (skipped.length > 0) {
        context.info(`${(0,packages_files/* shownPath */.pS)(path, context)}: ${skipped.join(', ')} is not run while publishing; build before this step`);
    }
}
async function inspectTarball(path, context, packedFrom) {
    const { names, kept } = await (0,archive/* readTarGz */.Jq)(path, (name) => /^[^/]+\/(?:package\.json|readme(?:\.[a-z]+)?)$/i.test(name));
    // npm drops the first folder, whatever it is called, so two first folders would be laid over one another.
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const manifestBytes = kept.get(`${[...tops][0]}/package.json`);
    if (tops.size !== 1 || manifestBytes === undefined) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it does not hold exactly one folder with a package.json');
    }
    const top = [...tops][0];
    const text = manifestBytes.toString('utf8');
    const manifest = readManifest(text, path, context);
    const { scope, name, version } = checkManifest(manifest, text, path, context);
    checkFileName(path, scope, name, version, context);
    await checkClientConfiguration((0,external_node_path_.join)(context.workingFolder, '.npmrc'), String(manifest['name']), [], context);
    const asset = { ...(await (0,packages_files/* measure */.xP)(npm_ASSET_NAME, path)), ...(packedFrom === undefined ? {} : { packedFrom }) };
    const fullName = String(manifest['name']);
    const completed = complete(manifest, names, kept, top);
    const tag = String(objectOf(manifest['publishConfig'])['tag'] ?? 'latest');
    const bodyWith = (named) => publishBody(completed, fullName, version, named, asset, context);
    const body = bodyWith(tag);
    /** As clients were last served them. */
    let seenTags;
    if (body.size >= LARGEST_REQUEST) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `npm publish takes no request of 2 GB, and this one has ${body.size} bytes`);
    }
    return {
        name: { format: 'npm', ...(scope === undefined ? {} : { namespace: scope }), name },
        version,
        assets: [asset],
        dependsOn: dependenciesOf(manifest),
        extensible: false,
        async upload(_missing, client, isHeldBack) {
            await client.send({
                method: 'PUT',
                path: packagePath(fullName),
                contentType: 'application/json',
                body: isHeldBack ? bodyWith(heldBackTag(version)) : body,
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const { versions, tags } = await readPackument(fullName, client);
            seenTags = tags;
            const { integrity, shasum } = objectOf(objectOf(versions[version])['dist']);
            return integrity === integrityOf(asset) || shasum === asset.sha1;
        },
        async release(client) {
            const tags = seenTags ?? (await readPackument(fullName, client)).tags;
            seenTags = undefined;
            return moveTag(fullName, version, tag, tags, client);
        },
    };
}
/** Bytes of a packument: every version with its dependencies. */
const LARGEST_PACKUMENT = 128 * 1024 ** 2;
function packagePath(fullName) {
    return fullName.replace('/', '%2f');
}
/**
 * A version needs a tag to be published. Under this one, which nobody installs by, it waits for the rest of its
 * release; and an interrupted run leaves it as a mark of what is still to do.
 */
function heldBackTag(version) {
    return `pending-${version}`;
}
async function readPackument(fullName, client) {
    const answer = await client.send({
        method: 'GET',
        path: packagePath(fullName),
        accept: 'application/vnd.npm.install-v1+json, application/json',
        action: 'codeartifact:ReadFromRepository',
        accepts: [404],
        largestAnswer: LARGEST_PACKUMENT,
    });
    if (answer.status === 404)
        return { versions: {}, tags: {} };
    let packument;
    try {
        packument = objectOf(JSON.parse(answer.text));
    }
    catch {
        packument = {};
    }
    return { versions: objectOf(packument['versions']), tags: objectOf(packument['dist-tags']) };
}
/**
 * `latest` never moves back to a lower version: neither does npm 11 move it unasked. Another tag was asked for by name.
 * @see AWS CodeArtifact user guide, "npm command support": dist-tag
 */
async function moveTag(fullName, version, tag, tags, client) {
    const waiting = heldBackTag(version);
    if (tags[waiting] !== version)
        return 'nothing-held-back';
    const current = (0,semver.valid)(typeof tags[tag] === 'string' ? tags[tag] : null);
    const isOvertaken = tag === 'latest' && current !== null && (0,semver.gt)(current, version);
    const path = (name) => `-/package/${packagePath(fullName)}/dist-tags/${encodeURIComponent(name)}`;
    if (!isOvertaken)
        await client.send({
            method: 'PUT',
            path: path(tag),
            contentType: 'application/json',
            body: (0,packages_files/* bytesBody */.EB)(JSON.stringify(version)),
            action: 'codeartifact:PutPackageMetadata',
        });
    // Last: as long as it is there, the next run knows what to do.
    await client.send({
        method: 'DELETE',
        path: path(waiting),
        action: 'codeartifact:PutPackageMetadata',
        accepts: [404],
    });
    return isOvertaken ? 'overtaken' : 'moved';
}
function integrityOf(asset) {
    return `sha512-${Buffer.from(asset.sha512, 'hex').toString('base64')}`;
}
function readManifest(text, path, context) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `its package.json is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its package.json is not an object');
    }
    return manifest;
}
function checkManifest(manifest, text, path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const refuse = (cause, key, remedy) => {
        const line = (0,packages_files/* lineOf */.cA)(text, new RegExp(`"${key.replace(/[/.]/g, '\\$&')}"\\s*:`));
        return new errors/* GateError */.ue('refused', {
            doing: `publish ${String(manifest['name'] ?? (0,external_node_path_.basename)(path))}`,
            cause,
            remedy,
            file,
            ...(line === undefined ? {} : { line }),
        });
    };
    const name = NAME_PATTERN.exec(String(manifest['name'] ?? ''));
    if (name?.groups === undefined)
        throw refuse(`${JSON.stringify(manifest['name'])} is no npm package name`, 'name', 'Correct name');
    const version = (0,semver.parse)(String(manifest['version'] ?? ''));
    if (version === null || version.raw !== manifest['version'] || /^[v=]/.test(version.raw)) {
        throw refuse(`${JSON.stringify(manifest['version'])} is no semantic version`, 'version', 'Correct version');
    }
    // `private` set to anything but a false value stops npm as well.
    if (manifest['private'] && manifest['private'] !== 'false') {
        throw refuse('it is marked as private', 'private', 'Remove "private", or take the package out of what is published');
    }
    const publishConfig = objectOf(manifest['publishConfig']);
    for (const [key, value] of Object.entries(publishConfig)) {
        if (key !== 'registry' && !key.endsWith(':registry'))
            continue;
        if (!(0,target/* isAddressOf */.G)(String(value), 'npm', [context.target], context)) {
            throw refuse(`its publishConfig sends it to ${JSON.stringify(value)}, not to the ${(0,target/* describeTarget */.f)('npm', context)}`, key, `Remove ${key} from publishConfig, or publish to the repository that it names`);
        }
    }
    if (version.prerelease.length > 0 && typeof publishConfig['tag'] !== 'string') {
        throw refuse(`${version.raw} is a pre-release and would become "latest"`, 'version', 'Set publishConfig.tag, for example to "next", as npm asks for too');
    }
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
        for (const [dependency, specifier] of Object.entries(objectOf(manifest[kind]))) {
            if (typeof specifier === 'string' && LOCAL_SPECIFIER.test(specifier)) {
                throw refuse(`its dependency ${dependency} is ${JSON.stringify(specifier)}, which nobody else can install`, dependency, 'Pack it with the package manager that knows this specifier (such as pnpm pack) and give the tarball');
            }
        }
    }
    return { scope: name.groups['scope'], name: name.groups['name'], version: version.raw };
}
/**
 * Registries that a `.npmrc` names for this package: npm would publish there. A scope's registry counts in the
 * project's file too; a plain `registry`, which is where others install from, in the package's own folder only.
 */
async function checkClientConfiguration(path, name, furtherKeys, context) {
    if (!(await (0,packages_files/* exists */.t2)(path)))
        return;
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `it cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const keys = name.startsWith('@') ? [`${name.split('/', 1)[0]}:registry`, ...furtherKeys] : furtherKeys;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const setting = /^\s*((?:@[^:=\s]+:)?registry)\s*=\s*(.*?)\s*$/.exec(raw);
        if (setting === null)
            continue;
        const [, key, value] = setting;
        if (!keys.includes(key))
            continue;
        if ((0,target/* isAddressOf */.G)(value.replace(/^["']|["']$/g, ''), 'npm', [context.target, context.source], context))
            continue;
        throw new errors/* GateError */.ue('refused', {
            doing: `publish ${name}`,
            cause: `the project's .npmrc sends it to another registry than the ${(0,target/* describeTarget */.f)('npm', context)}`,
            remedy: `Remove ${key} from that file, or publish to the repository that it names`,
            file: (0,packages_files/* shownPath */.pS)(path, context),
            line: index + 1,
        });
    }
}
/** Besides the usual name: yarn 1 writes `acme-ui-v1.0.0.tgz`, yarn 4 `package.tgz`. */
function checkFileName(path, scope, name, version, context) {
    const stem = scope === undefined ? name : `${scope}-${name}`;
    const expected = tarballName(scope, name, version);
    if (![expected, `${stem}-v${version}.tgz`, 'package.tgz'].includes((0,external_node_path_.basename)(path))) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), `the package.json inside says ${scope === undefined ? '' : `@${scope}/`}${name} ${version}, whose tarball is called ${expected}`);
    }
}
function dependenciesOf(manifest) {
    const names = ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.keys(objectOf(manifest[kind])));
    return [...new Set(names)].flatMap((name) => {
        const parts = NAME_PATTERN.exec(name)?.groups;
        if (parts === undefined)
            return [];
        return [
            {
                format: 'npm',
                ...(parts['scope'] === undefined ? {} : { namespace: parts['scope'] }),
                name: parts['name'],
            },
        ];
    });
}
/** What npm adds to a manifest before it publishes it (npm's own `package-json` normalisation, steps that matter to installers). */
function complete(manifest, names, kept, top) {
    const completed = { ...manifest };
    const bin = manifest['bin'];
    if (typeof bin === 'string')
        completed['bin'] = { [String(manifest['name']).replace(/^@[^/]+\//, '')]: withoutDot(bin) };
    else if (bin !== undefined) {
        completed['bin'] = Object.fromEntries(Object.entries(objectOf(bin)).map(([command, script]) => [command, withoutDot(String(script))]));
    }
    if (typeof manifest['repository'] === 'string')
        completed['repository'] = { type: 'git', url: manifest['repository'] };
    const scripts = objectOf(manifest['scripts']);
    const hasGyp = names.some((name) => /^[^/]+\/[^/]+\.gyp$/.test(name));
    if (hasGyp && manifest['gypfile'] !== false && !('install' in scripts) && !('preinstall' in scripts)) {
        completed['scripts'] = { ...scripts, install: 'node-gyp rebuild' };
        completed['gypfile'] = true;
    }
    const readme = readmeOf(names, top);
    if (manifest['readme'] === undefined && readme !== undefined) {
        completed['readme'] = kept.get(`${top}/${readme}`).toString('utf8');
        completed['readmeFilename'] = readme;
    }
    return completed;
}
/** Markdown before everything else, as npm prefers it. */
function readmeOf(names, top) {
    const candidates = names
        .filter((name) => name.startsWith(`${top}/`))
        .map((name) => name.slice(top.length + 1))
        .filter((name) => /^readme(?:\.[a-z]+)?$/i.test(name));
    return (candidates.find((name) => /\.m?a?r?k?d?o?w?n?$/i.test(name)) ??
        candidates.find((name) => /README$/.test(name)));
}
function withoutDot(path) {
    return path.replace(/^\.?\/+/, '');
}
/**
 * The document that `npm publish` PUTs, with the tarball's base64 streamed into it, so that memory does not grow
 * with the package. @see npm's libnpmpublish, `buildMetadata`
 */
function publishBody(manifest, name, version, tag, asset, context) {
    const file = `${name}-${version}.tgz`;
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...context.target, format: 'npm' }, context.endpointOverride);
    const publishConfig = objectOf(manifest['publishConfig']);
    const document = {
        _id: name,
        name,
        description: manifest['description'],
        'dist-tags': { [tag]: version },
        versions: {
            [version]: {
                ...manifest,
                _id: `${name}@${version}`,
                dist: {
                    integrity: integrityOf(asset),
                    shasum: asset.sha1,
                    tarball: new URL(`${name}/-/${file}`, endpoint).href.replace(/^https:/, 'http:'),
                },
            },
        },
        access: publishConfig['access'] ?? null,
        _attachments: {},
    };
    const attachment = JSON.stringify({
        [file]: { content_type: 'application/octet-stream', data: '', length: asset.size },
    });
    const text = JSON.stringify(document);
    // `_attachments` comes last, so its empty object and the closing brace are the last three characters.
    const dataAt = attachment.indexOf('"data":""') + '"data":"'.length;
    return (0,packages_files/* joinBodies */.x0)([
        (0,packages_files/* bytesBody */.EB)(text.slice(0, -'{}}'.length) + attachment.slice(0, dataAt)),
        base64Body((0,packages_files/* assetBody */.vo)(asset)),
        (0,packages_files/* bytesBody */.EB)(`${attachment.slice(dataAt)}}`),
    ]);
}
function base64Body(body) {
    return {
        size: Math.ceil(body.size / 3) * 4,
        async *chunks() {
            let rest = new Uint8Array(0);
            for await (const chunk of body.chunks()) {
                const bytes = Buffer.concat([rest, chunk]);
                const whole = bytes.length - (bytes.length % 3);
                rest = bytes.subarray(whole);
                if (whole > 0)
                    yield Buffer.from(bytes.toString('base64', 0, whole), 'latin1');
            }
            if (rest.length > 0)
                yield Buffer.from(Buffer.from(rest).toString('base64'), 'latin1');
        },
    };
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/nuspec.js



/** @see NuGet documentation, "Package identifier" */
const ID = /^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/;
const LONGEST_ID = 100;
const nuspec_parser = new XMLParser/* default */.A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    isArray: (name) => name === 'dependency' || name === 'group',
});
/**
 * @returns the reason why it cannot be used, as a clause
 * @see NuGet docs, ".nuspec reference"
 */
function parseNuspec(text) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
        return { problem: 'it declares a document type, which no nuspec needs' };
    let metadata;
    try {
        metadata = nuspec_element(nuspec_element(nuspec_parser.parse(text.replace(/^\ufeff/, ''), true)['package'])['metadata']);
    }
    catch (error) {
        return { problem: `it is not well-formed XML: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    const { id, version } = metadata;
    if (typeof id !== 'string' || id.length > LONGEST_ID || !ID.test(id))
        return { problem: `${shown(id)} is no package id` };
    const normalised = typeof version === 'string' ? (0,formats/* normaliseNugetVersion */._k)(version) : undefined;
    if (normalised === undefined)
        return { problem: `${shown(version)} is no package version` };
    const dependencies = nuspec_element(metadata['dependencies']);
    const groups = Array.isArray(dependencies['group']) ? dependencies['group'].map(nuspec_element) : [];
    return { id, version: normalised, dependencies: [dependencies, ...groups].flatMap(idsOf) };
}
function idsOf(parent) {
    const all = Array.isArray(parent['dependency']) ? parent['dependency'].map(nuspec_element) : [];
    return all.flatMap((dependency) => (typeof dependency['@id'] === 'string' ? [dependency['@id']] : []));
}
function shown(value) {
    return JSON.stringify(value)?.slice(0, 120) ?? 'nothing';
}
function nuspec_element(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/nuget.js








/** NuGet: packages (`.nupkg`), as `dotnet pack` leaves them. */
const nuget = {
    async inspect(pattern, context) {
        const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'nuget', context);
        return Promise.all(paths.map((path) => inspectPackage(path, context)));
    },
};
async function inspectPackage(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    if (/\.(?:snupkg|symbols\.nupkg)$/i.test(path))
        throw noSymbols(file);
    if (!/\.nupkg$/i.test(path))
        throw (0,archive/* refusal */.x5)(file, 'it is no .nupkg file; dotnet pack makes them');
    const { kept } = await (0,archive/* readZip */.ue)(path, (name) => /^[^/]+\.nuspec$/i.test(name));
    const [manifest, ...more] = kept.values();
    if (manifest === undefined || more.length > 0)
        throw (0,archive/* refusal */.x5)(file, `it holds ${kept.size} nuspec files at its top instead of one`);
    const nuspec = parseNuspec(manifest.toString('utf8'));
    if ('problem' in nuspec)
        throw (0,archive/* refusal */.x5)(file, `its nuspec cannot be used: ${nuspec.problem}`);
    const { id, version, dependencies } = nuspec;
    // The client finds a file by this name, in any letter case.
    if ((0,external_node_path_.basename)(path).toLowerCase() !== `${id}.${version}.nupkg`.toLowerCase())
        throw (0,archive/* refusal */.x5)(file, `the nuspec inside says ${id} ${version}`);
    const asset = await (0,packages_files/* measure */.xP)(`${id.toLowerCase()}.${version}.nupkg`, path);
    return {
        name: { format: 'nuget', name: id.toLowerCase() },
        version,
        assets: [asset],
        dependsOn: [...new Set(dependencies.map((name) => name.toLowerCase()))].map((name) => ({
            format: 'nuget',
            name,
        })),
        extensible: false,
        async upload(_missing, client) {
            const boundary = (0,external_node_crypto_.randomUUID)();
            await client.send({
                method: 'PUT',
                path: await resourcePath('PackagePublish/2.0.0', client, context),
                contentType: `multipart/form-data; boundary="${boundary}"`,
                body: formBody(boundary, asset),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const content = await resourcePath('PackageBaseAddress/3.0.0', client, context);
            const list = await client.send({
                method: 'GET',
                path: `${content}${id.toLowerCase()}/index.json`,
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
                largestAnswer: LARGEST_LIST,
            });
            return list.status !== 404 && isListed(list.text, version);
        },
    };
}
/** Bytes of a list of versions. */
const LARGEST_LIST = 16 * 1024 ** 2;
/**
 * Path of a resource, with a slash at its end, as the service index names it. The token goes nowhere but to the
 * repository.
 * @see NuGet Server API, "Service index", "Push and delete", "Package content"
 */
async function resourcePath(type, client, context) {
    const index = await client.send({
        method: 'GET',
        path: 'v3/index.json',
        action: 'codeartifact:ReadFromRepository',
    });
    const parsed = (0,repository_url/* parseRepositoryUrl */.fn)(addressOf(index.text, type) ?? '', context.endpointOverride);
    if ('problem' in parsed || !(0,repository_url/* isSameRepository */.ve)(parsed, { ...context.target, format: 'nuget' })) {
        throw new errors/* GateError */.ue('unavailable', {
            doing: `publish to the ${(0,target/* describeTarget */.f)('nuget', context)}`,
            cause: `its service index names no address of its own for ${type}`,
            remedy: 'Look at v3/index.json below its endpoint',
        });
    }
    return `${parsed.path.map(encodeURIComponent).join('/')}/`;
}
function isListed(text, version) {
    try {
        const { versions } = JSON.parse(text);
        return versions?.some((one) => String(one).toLowerCase() === version.toLowerCase()) === true;
    }
    catch {
        return false;
    }
}
function addressOf(index, type) {
    try {
        const { resources } = JSON.parse(index);
        const address = resources?.find((resource) => [resource['@type']].flat().includes(type))?.['@id'];
        return typeof address === 'string' ? address : undefined;
    }
    catch {
        return undefined;
    }
}
/** The names are those that NuGet's client gives, whatever the package is called. */
function formBody(boundary, asset) {
    const head = [
        `--${boundary}`,
        'Content-Type: application/octet-stream',
        "Content-Disposition: form-data; name=package; filename=package.nupkg; filename*=utf-8''package.nupkg",
        '\r\n',
    ].join('\r\n');
    return (0,packages_files/* joinBodies */.x0)([(0,packages_files/* bytesBody */.EB)(head), (0,packages_files/* assetBody */.vo)(asset), (0,packages_files/* bytesBody */.EB)(`\r\n--${boundary}--\r\n`)]);
}
function noSymbols(file) {
    return new errors/* GateError */.ue('refused', {
        doing: `publish ${(0,external_node_path_.basename)(file)}`,
        cause: 'CodeArtifact offers no resource for symbol packages, and as a package it would be in the way of its own',
        remedy: "Leave it out of the pattern, as 'out/*.nupkg' does, and embed the symbols (DebugType embedded)",
        file,
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/packages/pypi-config.js






/**
 * Refuses when the project says that its packages go elsewhere: a `.pypirc` none of whose servers is the target, or
 * uv's `publish-url`. The user's own `~/.pypirc` is not about this project.
 * @throws GateError 'refused'
 * @see Python packaging user guide, "The .pypirc file"; uv, "publish-url"
 */
async function checkUploadConfiguration(context) {
    const isOurs = (url) => (0,target/* isAddressOf */.G)(url, 'pypi', [context.target], context) ||
        (0,target/* isAddressOf */.G)(`${url}/`, 'pypi', [context.target], context);
    const pypirc = await textOf((0,external_node_path_.join)(context.workingFolder, '.pypirc'));
    if (pypirc !== undefined) {
        const servers = serversOf(pypirc);
        if (servers.length > 0 && !servers.some(({ repository }) => isOurs(repository ?? '')))
            throw elsewhere('.pypirc', servers[0].line, servers[0].repository ?? 'the public index', context);
    }
    const pyproject = await textOf((0,external_node_path_.join)(context.workingFolder, 'pyproject.toml'));
    const url = pyproject === undefined ? undefined : publishUrlOf(pyproject);
    if (url !== undefined && !isOurs(url))
        throw elsewhere('pyproject.toml', (0,packages_files/* lineOf */.cA)(pyproject, /^\s*publish-url\s*=/m), url, context);
}
/** Sections that are servers: those of `index-servers`, else all. One without `repository` is the public index. */
function serversOf(text) {
    const sections = new Map();
    let current;
    let key = '';
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:[#;]|$)/.test(raw))
            continue;
        const section = /^\[([^\]]+)\]/.exec(raw)?.[1];
        if (section !== undefined) {
            current = { line: index + 1, values: new Map() };
            sections.set(section.trim(), current);
            continue;
        }
        const continued = /^\s+(\S.*)$/.exec(raw)?.[1];
        const setting = /^([^=:\s]+)\s*[=:]\s*(.*?)\s*$/.exec(raw);
        if (continued !== undefined && key !== '')
            current?.values.set(key, `${current.values.get(key) ?? ''} ${continued.trim()}`);
        else if (setting !== null) {
            key = setting[1].toLowerCase();
            current?.values.set(key, setting[2]);
        }
    }
    const listed = sections.get('distutils')?.values.get('index-servers')?.split(/\s+/).filter(Boolean);
    const names = listed ?? [...sections.keys()].filter((name) => name !== 'distutils');
    return names.flatMap((name) => {
        const found = sections.get(name);
        return found === undefined ? [] : [{ repository: found.values.get('repository'), line: found.line }];
    });
}
function publishUrlOf(text) {
    try {
        const { tool } = (0,dist/* parse */.qg)(text);
        const url = tool?.uv?.['publish-url'];
        return typeof url === 'string' ? url : undefined;
    }
    catch {
        // What no TOML reader understands says nothing to uv either.
        return undefined;
    }
}
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* GateError */.ue('refused', {
            doing: 'publish Python packages',
            cause: `${path} cannot be read (${error.code})`,
            remedy: 'Make it readable: it may say that the packages go elsewhere',
            underlying: error,
        });
    }
}
function elsewhere(file, line, to, context) {
    return new errors/* GateError */.ue('refused', {
        doing: 'publish Python packages',
        cause: `the project's ${file} sends them to ${JSON.stringify(to)}, not to the ${(0,target/* describeTarget */.f)('pypi', context)}`,
        remedy: 'Remove it from that file, or publish to the repository that it names',
        file,
        ...(line === undefined ? {} : { line }),
    });
}

;// CONCATENATED MODULE: ./.build/packages/pypi-metadata.js
/** Header name -> form field. Headers that are missing here are not sent. */
const FORM_FIELDS = {
    'metadata-version': 'metadata_version',
    platform: 'platform',
    'supported-platform': 'supported_platform',
    summary: 'summary',
    keywords: 'keywords',
    'home-page': 'home_page',
    'download-url': 'download_url',
    author: 'author',
    'author-email': 'author_email',
    maintainer: 'maintainer',
    'maintainer-email': 'maintainer_email',
    license: 'license',
    'license-expression': 'license_expression',
    'license-file': 'license_file',
    classifier: 'classifiers',
    requires: 'requires',
    provides: 'provides',
    obsoletes: 'obsoletes',
    'requires-dist': 'requires_dist',
    'provides-dist': 'provides_dist',
    'obsoletes-dist': 'obsoletes_dist',
    'requires-python': 'requires_python',
    'requires-external': 'requires_external',
    'project-url': 'project_urls',
    'description-content-type': 'description_content_type',
    'provides-extra': 'provides_extra',
    dynamic: 'dynamic',
    description: 'description',
};
/** @returns the metadata, or why the text holds none, as a clause */
function parseCoreMetadata(text) {
    const { headers, body } = readHeaders(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
    const single = (name) => {
        const values = headers.filter(([key]) => key === name).map(([, value]) => value);
        return values.length === 1 && values[0] !== ''
            ? values[0]
            : { problem: `it names ${values.length} values for ${name}` };
    };
    const metadataVersion = single('metadata-version');
    const name = single('name');
    const version = single('version');
    if (typeof metadataVersion !== 'string')
        return metadataVersion;
    if (typeof name !== 'string')
        return name;
    if (typeof version !== 'string')
        return version;
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        return { problem: `${JSON.stringify(name)} is no project name` };
    // setuptools writes License-File under metadata versions that do not know it; twine drops it there as well.
    const knowsLicenseFiles = Number(metadataVersion.split('.')[0]) * 100 + Number(metadataVersion.split('.')[1]) >= 204;
    const formFields = [
        ['name', name.replace(/[^A-Za-z0-9.]+/g, '-')],
        ['version', version],
    ];
    for (const [key, value] of headers) {
        const field = FORM_FIELDS[key];
        if (field === undefined || (key === 'license-file' && !knowsLicenseFiles))
            continue;
        if (key === 'keywords')
            formFields.push([
                field,
                value
                    .split(',')
                    .map((word) => word.trim())
                    .join(', '),
            ]);
        else
            formFields.push([field, value]);
    }
    if (body !== '' && !headers.some(([key]) => key === 'description'))
        formFields.push(['description', body]);
    const requires = headers
        .filter(([key]) => key === 'requires-dist')
        .flatMap(([, value]) => /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(value)?.[0] ?? []);
    return { name, version, requires, formFields };
}
/** RFC 822 headers with folded lines, then a body. Header names in lower case. */
function readHeaders(text) {
    const lines = text.split('\n');
    const headers = [];
    let index = 0;
    for (; index < lines.length && lines[index] !== ''; index += 1) {
        const line = lines[index];
        const last = headers.at(-1);
        if (/^[ \t]/.test(line) && last !== undefined) {
            last[1] += `\n${line}`;
            continue;
        }
        const header = /^([A-Za-z0-9-]+):[ \t]*(.*)$/.exec(line);
        if (header !== null)
            headers.push([header[1].toLowerCase(), header[2].trimEnd()]);
    }
    return { headers, body: lines.slice(index + 1).join('\n') };
}
const PEP440 = /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<preKind>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?(?:-(?<implicitPost>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const PRE_KINDS = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** The one spelling of a version that equals all its others; undefined when it is none. @see PEP 440 */
function canonicalVersion(version) {
    const text = version.trim().toLowerCase();
    const parts = PEP440.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const number = (digits) => String(BigInt(digits === undefined || digits === '' ? 0 : digits));
    const release = parts['release'].split('.').map(number);
    while (release.length > 1 && release.at(-1) === '0')
        release.pop();
    let canonical = `${number(parts['epoch'])}!${release.join('.')}`;
    const preKind = parts['preKind'];
    if (preKind !== undefined)
        canonical += `${PRE_KINDS[preKind] ?? preKind}${number(parts['pre'])}`;
    if (parts['implicitPost'] !== undefined)
        canonical += `.post${number(parts['implicitPost'])}`;
    else if (parts['post'] !== undefined)
        canonical += `.post${number(parts['post'])}`;
    if (parts['dev'] !== undefined)
        canonical += `.dev${number(parts['devNumber'])}`;
    if (parts['local'] !== undefined)
        canonical += `+${parts['local'].replace(/[-_]/g, '.')}`;
    return canonical;
}

;// CONCATENATED MODULE: ./.build/packages/wheel-record.js

/** Files that a RECORD cannot hold a digest of. */
const WITHOUT_DIGEST = /\.dist-info\/RECORD(?:\.jws|\.p7s)?$/;
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/**
 * Compares the files of a wheel with the digests that its own RECORD lists.
 * @returns what does not fit, as a clause; undefined when all does
 * @see Python packaging user guide, "Recording installed projects", "The RECORD file"
 */
async function checkRecord(path, names, record) {
    const listed = new Map();
    for (const line of record.split(/\r?\n/)) {
        if (line === '')
            continue;
        const row = /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:([a-z0-9]+)=([A-Za-z0-9_-]+))?,[0-9]*$/.exec(line);
        if (row === null)
            return `its RECORD has a line that cannot be read: ${JSON.stringify(line.slice(0, 100))}`;
        const name = row[1]?.replaceAll('""', '"') ?? row[2];
        if (row[3] !== undefined)
            listed.set(name, [row[3], row[4]]);
    }
    const due = names.filter((name) => !WITHOUT_DIGEST.test(name));
    const unlisted = due.find((name) => !ALGORITHMS.includes(listed.get(name)?.[0] ?? ''));
    if (unlisted !== undefined)
        return `it holds ${JSON.stringify(unlisted)}, for which its RECORD lists no digest of SHA-256 or better`;
    const digests = await (0,archive/* hashZip */.mk)(path, (name) => (due.includes(name) ? listed.get(name)[0] : undefined));
    const different = due.find((name) => digests.get(name) !== listed.get(name)[1]);
    if (different !== undefined)
        return `${JSON.stringify(different)} in it has another digest than its RECORD lists`;
    const absent = [...listed.keys()].find((name) => !digests.has(name) && !WITHOUT_DIGEST.test(name));
    return absent === undefined
        ? undefined
        : `its RECORD lists ${JSON.stringify(absent)}, which it does not hold`;
}

;// CONCATENATED MODULE: ./.build/packages/pypi.js








/** PyPI: wheels (`.whl`) and source distributions (`.tar.gz`). All files of a version are one artifact. */
const pypi = {
    async inspect(pattern, context) {
        await checkUploadConfiguration(context);
        const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'pypi', context);
        const distributions = await Promise.all(paths.map((path) => inspectFile(path, context)));
        const versions = Map.groupBy(distributions, ({ metadata }) => `${(0,formats/* normalisePypiName */.SJ)(metadata.name)} ${canonicalVersion(metadata.version)}`);
        return [...versions.values()].map((files) => pypi_toArtifact(files, context));
    },
};
async function inspectFile(path, context) {
    if (!/^[A-Za-z0-9._!+-]+$/.test((0,external_node_path_.basename)(path))) {
        throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'its name has characters that no distribution has in its name');
    }
    if (path.endsWith('.whl'))
        return inspectWheel(path, context);
    if (path.endsWith('.tar.gz'))
        return inspectSdist(path, context);
    throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(path, context), 'it is neither a wheel (.whl) nor a source distribution (.tar.gz)');
}
/** @see Python packaging user guide, "Binary distribution format": `<name>-<version>[-<build>]-<python>-<abi>-<platform>.whl` */
async function inspectWheel(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const parts = (0,external_node_path_.basename)(path, '.whl').split('-');
    if (parts.length !== 5 && parts.length !== 6)
        throw (0,archive/* refusal */.x5)(file, 'its name is not that of a wheel');
    const [name, version] = parts;
    const content = await (0,archive/* readZip */.ue)(path, (entry) => /^[^/]+\.dist-info\/(?:METADATA|RECORD)$/.test(entry));
    const { metadata, folder } = readMetadata(content, '.dist-info/METADATA', file);
    if (!isSameVersion(folder.replace(/\.dist-info$/, ''), metadata) ||
        !isSameVersion(`${name}-${version}`, metadata)) {
        throw (0,archive/* refusal */.x5)(file, `its metadata (${folder}/METADATA) says ${metadata.name} ${metadata.version}`);
    }
    const record = content.kept.get(`${folder}/RECORD`);
    if (record === undefined)
        throw (0,archive/* refusal */.x5)(file, `it holds no ${folder}/RECORD`);
    const problem = await checkRecord(path, content.names, record.toString('utf8'));
    if (problem !== undefined)
        throw (0,archive/* refusal */.x5)(file, problem);
    return distribution(path, metadata, 'bdist_wheel', parts.at(-3));
}
/** @see Python packaging user guide, "Source distribution format": one folder `<name>-<version>` with a PKG-INFO */
async function inspectSdist(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const stem = (0,external_node_path_.basename)(path, '.tar.gz');
    const content = await (0,archive/* readTarGz */.Jq)(path, (entry) => /^[^/]+\/PKG-INFO$/.test(entry));
    const tops = new Set(content.names.map((entry) => entry.split('/', 1)[0]));
    if (tops.size !== 1)
        throw (0,archive/* refusal */.x5)(file, 'it holds more than one folder at its top');
    const { metadata, folder } = readMetadata(content, '/PKG-INFO', file);
    if (!isSameVersion(stem, metadata) || !isSameVersion(folder, metadata)) {
        throw (0,archive/* refusal */.x5)(file, `its metadata (${folder}/PKG-INFO) says ${metadata.name} ${metadata.version}`);
    }
    return distribution(path, metadata, 'sdist', 'source');
}
function readMetadata(content, ending, file) {
    const found = [...content.kept].filter(([name]) => name.endsWith(ending));
    if (found.length !== 1)
        throw (0,archive/* refusal */.x5)(file, `it holds ${found.length} files *${ending} instead of one`);
    const [name, text] = found[0];
    const metadata = parseCoreMetadata(text.toString('utf8'));
    if ('problem' in metadata)
        throw (0,archive/* refusal */.x5)(file, `its metadata cannot be used: ${metadata.problem}`);
    if (canonicalVersion(metadata.version) === undefined) {
        throw (0,archive/* refusal */.x5)(file, `${JSON.stringify(metadata.version)} in its metadata is no version (PEP 440)`);
    }
    return { metadata, folder: name.split('/', 1)[0] };
}
/** Whether `stem` is `<name>-<version>` of the metadata, in any spelling. Old sdists have hyphens in either part. */
function isSameVersion(stem, metadata) {
    const name = (0,formats/* normalisePypiName */.SJ)(metadata.name);
    const version = canonicalVersion(metadata.version);
    const parts = stem.split('-');
    return parts.some((_, index) => index > 0 &&
        (0,formats/* normalisePypiName */.SJ)(parts.slice(0, index).join('-')) === name &&
        // File names write the `+` and `-` of a version as `_`.
        [parts.slice(index).join('-'), parts.slice(index).join('-').replace('_', '+')].some((text) => canonicalVersion(text) === version));
}
async function distribution(path, metadata, filetype, pyversion) {
    const asset = await (0,packages_files/* measure */.xP)((0,external_node_path_.basename)(path), path);
    const fields = [
        ...metadata.formFields,
        ['pyversion', pyversion],
        ['filetype', filetype],
        ['sha256_digest', asset.sha256],
        ['md5_digest', asset.md5],
        [':action', 'file_upload'],
        ['protocol_version', '1'],
    ];
    return { asset, metadata, fields };
}
function pypi_toArtifact(files, context) {
    const first = files[0].metadata;
    const names = new Set();
    for (const { asset, metadata } of files) {
        if (metadata.version !== first.version) {
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(asset.path, context), `it spells its version ${metadata.version}, another file of it ${first.version}`);
        }
        if (names.has(asset.name))
            throw (0,archive/* refusal */.x5)((0,packages_files/* shownPath */.pS)(asset.path, context), 'another file of this name is to be published too');
        names.add(asset.name);
    }
    const requires = new Set(files.flatMap(({ metadata }) => metadata.requires.map(formats/* normalisePypiName */.SJ)));
    return {
        name: { format: 'pypi', name: (0,formats/* normalisePypiName */.SJ)(first.name) },
        version: first.version,
        assets: files.map(({ asset }) => asset),
        dependsOn: [...requires].map((name) => ({ format: 'pypi', name })),
        extensible: true,
        upload: (missing, client) => uploadFiles(files.filter(({ asset }) => missing.includes(asset)), client),
        isInstallable: async (client) => {
            const page = await client.send({
                method: 'GET',
                path: `simple/${(0,formats/* normalisePypiName */.SJ)(first.name)}/`,
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
                largestAnswer: LARGEST_PAGE,
            });
            return page.status !== 404 && files.every(({ asset }) => page.text.includes(asset.name));
        },
    };
}
/** Bytes of an index page: one line a file, of every version there is. */
const LARGEST_PAGE = 64 * 1024 ** 2;
/** One request a file, one after the other: two first files of a version at once would race to create it. */
async function uploadFiles(files, client) {
    for (const { asset, fields } of files) {
        const boundary = (0,external_node_crypto_.randomUUID)();
        await client.send({
            method: 'POST',
            path: '',
            contentType: `multipart/form-data; boundary=${boundary}`,
            body: pypi_formBody(boundary, fields, asset),
            action: 'codeartifact:PublishPackageVersion',
        });
    }
}
/** The upload form of the legacy upload API (PyPI docs, "Upload API"), as twine fills it. */
function pypi_formBody(boundary, fields, asset) {
    const texts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${asset.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    return (0,packages_files/* joinBodies */.x0)([
        (0,packages_files/* bytesBody */.EB)(texts.join('') + fileHead),
        (0,packages_files/* assetBody */.vo)(asset),
        (0,packages_files/* bytesBody */.EB)(`\r\n--${boundary}--\r\n`),
    ]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(2765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./.build/zod.js + 1 modules
var zod = __webpack_require__(1998);
;// CONCATENATED MODULE: ./.build/packages/gemspec.js




/** Every value is a text. Tags of Ruby's own classes say what Ruby would make of a mapping: here it stays one. */
const TEXTS_ALONE = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags((0,js_yaml/* defineMappingTag */.bH)('!ruby/object:Gem::', { ...js_yaml/* mapTag */.pj, matchByTagPrefix: true }), (0,js_yaml/* defineScalarTag */.Gf)('!ruby/symbol', js_yaml/* strTag */.ym));
const listOf = (item) => schemas/* pipe */.FsL(schemas/* transform */.pdi((value) => (value === '' || value === undefined ? [] : value)), schemas/* array */.YOg(item));
const SPECIFICATION = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}$/, 'is no name of a gem')),
    version: schemas/* object */.Ikc({
        version: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9]+(?:\.[0-9A-Za-z]+)*$/, 'is no version of a gem')),
    }),
    platform: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9A-Za-z._-]*$/, 'is no platform')), ''), schemas/* transform */.pdi((platform) => platform || 'ruby')),
    dependencies: listOf(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* _default */.Rvf(schemas/* string */.YjP(), ':runtime') })),
    metadata: schemas/* pipe */.FsL(schemas/* _default */.Rvf(schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), schemas/* literal */.euz('')]), ''), schemas/* transform */.pdi((metadata) => metadata || {})),
});
const PUSH_HOSTS = ['allowed_push_host', 'default_gem_server'];
/**
 * Reads `metadata` of a gem without making anything but texts, lists and mappings of it.
 *
 * @returns a text that says, as a clause, why it is no specification
 * @see RubyGems' `Gem::Specification#to_yaml`
 */
function readGemSpecification(yaml) {
    let document;
    try {
        document = (0,js_yaml/* load */.Hh)(yaml, { schema: TEXTS_ALONE, maxDepth: 32, maxAliases: 10_000 });
    }
    catch (error) {
        return `it cannot be read without running what it asks for (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`;
    }
    const parsed = SPECIFICATION.safeParse(document);
    if (!parsed.success) {
        const { path, message } = parsed.error.issues[0];
        return `its ${path.join('.') || 'top'} ${message}`;
    }
    const { name, version, platform, dependencies, metadata } = parsed.data;
    return {
        name,
        number: version.version,
        platform,
        dependencies: dependencies
            .filter(({ type }) => type !== ':development' && type !== 'development')
            .map((dependency) => dependency.name),
        pushHosts: PUSH_HOSTS.flatMap((key) => (metadata[key] ? [[key, metadata[key]]] : [])),
    };
}

;// CONCATENATED MODULE: ./.build/packages/ruby.js











/** Ruby: `.gem` files, as `gem build` leaves them. */
const ruby = {
    async inspect(pattern, context) {
        const paths = await (0,packages_files/* findPaths */.EQ)(pattern, 'ruby', context);
        return Promise.all(paths.map((path) => inspectGem(path, context)));
    },
};
async function inspectGem(path, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    if (!path.endsWith('.gem'))
        throw (0,archive/* refusal */.x5)(file, 'it is no .gem file, which gem build makes');
    const gem = await readGem(path, file);
    const { name, number, platform } = gem;
    // A gem for one platform is a version of its own in Gemfile.lock and the indexes. The user guide does not say how
    // the service counts it.
    const version = platform === 'ruby' ? number : `${number}-${platform}`;
    const assetName = `${name}-${version}.gem`;
    if ((0,external_node_path_.basename)(path) !== assetName)
        throw (0,archive/* refusal */.x5)(file, `the specification inside says ${name} ${version}`);
    checkPushHosts(gem, file, context);
    const asset = await (0,packages_files/* measure */.xP)(assetName, path);
    return {
        name: { format: 'ruby', name },
        version,
        assets: [asset],
        dependsOn: gem.dependencies.map((dependency) => ({ format: 'ruby', name: dependency })),
        extensible: false,
        async upload(_missing, client) {
            await client.send({
                method: 'POST',
                path: 'api/v1/gems',
                contentType: 'application/octet-stream',
                body: (0,packages_files/* assetBody */.vo)(asset),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
    };
}
const PARTS = ['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'];
/** Of signed gems. */
const SIGNATURES = PARTS.map((part) => `${part}.sig`);
/**
 * A gem is a tar of three compressed files: its specification, its files, and the digests of both, which RubyGems
 * compares before it installs.
 *
 * @see RubyGems' `Gem::Package`
 */
async function readGem(path, file) {
    const small = new Map();
    const digests = new Map();
    await (0,archive/* readTar */.sB)(path, async (name, size, content) => {
        if (SIGNATURES.includes(name))
            return;
        if (!PARTS.includes(name))
            throw (0,archive/* refusal */.x5)(file, `it holds ${JSON.stringify(name)}, which is no part of a gem`);
        const hashes = { SHA256: (0,external_node_crypto_.createHash)('sha256'), SHA512: (0,external_node_crypto_.createHash)('sha512') };
        const bytes = passing(content, (chunk) => {
            for (const hash of Object.values(hashes))
                hash.update(chunk);
        });
        if (name === 'data.tar.gz')
            await (0,archive/* readTarGzOf */.ED)(bytes, size, file, () => false);
        else
            small.set(name, await collect(bytes, name, file));
        digests.set(name, Object.fromEntries(Object.entries(hashes).map(([algorithm, hash]) => [algorithm, hash.digest('hex')])));
    });
    const missing = PARTS.find((part) => !digests.has(part));
    if (missing !== undefined)
        throw (0,archive/* refusal */.x5)(file, `it has no ${missing}`);
    checkDigests(unfold(small.get('checksums.yaml.gz'), 'checksums.yaml.gz', file), digests, file);
    const specification = readGemSpecification(unfold(small.get('metadata.gz'), 'metadata.gz', file));
    if (typeof specification === 'string')
        throw (0,archive/* refusal */.x5)(file, `its metadata.gz is no specification: ${specification}`);
    return specification;
}
async function* passing(content, see) {
    for await (const chunk of content) {
        see(chunk);
        yield chunk;
    }
}
async function collect(bytes, name, file) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > archive/* ARCHIVE_LIMITS */.Oj.keptSize)
            throw (0,archive/* refusal */.x5)(file, `its ${name} is larger than any such file`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unfold(compressed, name, file) {
    try {
        return (0,external_node_zlib_.gunzipSync)(compressed, { maxOutputLength: archive/* ARCHIVE_LIMITS */.Oj.keptSize }).toString('utf8');
    }
    catch (error) {
        throw (0,archive/* refusal */.x5)(file, `its ${name} cannot be unfolded: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
const CHECKSUMS = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['SHA256', 'SHA512', 'SHA1', 'MD5']), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]+$/))));
function checkDigests(yaml, digests, file) {
    const checksums = CHECKSUMS.safeParse(yamlOf(yaml));
    if (!checksums.success)
        throw (0,archive/* refusal */.x5)(file, 'its checksums.yaml.gz is no list of digests');
    for (const part of ['metadata.gz', 'data.tar.gz']) {
        const own = digests.get(part);
        const told = ['SHA256', 'SHA512'].flatMap((algorithm) => {
            const digest = checksums.data[algorithm]?.[part];
            return digest === undefined ? [] : [digest === own[algorithm]];
        });
        if (told.length === 0)
            throw (0,archive/* refusal */.x5)(file, `its checksums.yaml.gz has no digest of ${part}`);
        if (told.includes(false))
            throw (0,archive/* refusal */.x5)(file, `its ${part} is not the one that its checksums.yaml.gz names`);
    }
}
function yamlOf(text) {
    try {
        // A digest may look like a number.
        return (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* FAILSAFE_SCHEMA */.uH, maxDepth: 8, maxAliases: 0 });
    }
    catch {
        return undefined;
    }
}
/** `gem push` sends a gem where its own metadata says, or nowhere. @see RubyGems guides, "Specification Reference" */
function checkPushHosts({ pushHosts }, file, context) {
    for (const [key, address] of pushHosts) {
        if (isOurs(address, context))
            continue;
        throw (0,archive/* refusal */.x5)(file, `its ${key} is ${JSON.stringify(address)}, not the ${(0,target/* describeTarget */.f)('ruby', context)}`);
    }
}
/** The address of the repository, or of its host alone, which is all that RubyGems compares. */
function isOurs(address, context) {
    const endpoint = (0,repository_url/* repositoryEndpoint */.y6)({ ...context.target, format: 'ruby' }, context.endpointOverride);
    if (/^[a-z]+:\/\/[^/]+\/?$/i.test(address))
        return URL.parse(address)?.origin === new URL(endpoint).origin;
    return (0,target/* isAddressOf */.G)(`${address.replace(/\/$/, '')}/`, 'ruby', [context.target], context);
}

;// CONCATENATED MODULE: ./.build/packages/swift.js





/** @see Swift Package Registry Service Specification, 3.6 "Package identification" */
const SCOPE = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|-(?=[a-zA-Z0-9])){0,38}$/;
const NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9]|[-_](?=[a-zA-Z0-9])){0,99}$/;
/** Swift: a source archive, as `swift package archive-source` makes it, under a scope, name and version of the settings. */
const swift = {
    async inspect(pattern, context, coordinate = {}) {
        const whole = swift_wholeCoordinate(pattern, coordinate);
        const [path, ...more] = await (0,packages_files/* findPaths */.EQ)(pattern, 'swift', context);
        if (more.length > 0)
            throw refuseEntry(pattern, `it names ${more.length + 1} files, and a release has one`, 'Name one archive');
        return [await inspectArchive(path, whole, context)];
    },
};
/** An archive does not say what it is: its manifest is a program. */
function swift_wholeCoordinate(pattern, { namespace, package: name, version }) {
    if (namespace === undefined || name === undefined || version === undefined)
        throw refuseEntry(pattern, 'its namespace, package and version are not all given', 'Name them beside swift in codeartifact-gate.yml');
    if (!SCOPE.test(namespace))
        throw refuseEntry(pattern, `${namespace} is no scope`, 'Name one of letters, digits and hyphens');
    if (!NAME.test(name))
        throw refuseEntry(pattern, `${name} is no package name`, 'Name one of letters, digits, hyphens and underscores');
    if ((0,semver.valid)(version) === null || /^[vV=]/.test(version))
        throw refuseEntry(pattern, `${version} is no semantic version`, 'Write it like 1.4.0');
    return { scope: namespace, name, version };
}
async function inspectArchive(path, release, context) {
    const file = (0,packages_files/* shownPath */.pS)(path, context);
    const { names, kept } = await (0,archive/* readZip */.ue)(path, (name) => /^[^/]+\/package-metadata\.json$/.test(name));
    const tops = new Set(names.map((name) => name.split('/', 1)[0]));
    const [top] = tops;
    if (tops.size !== 1 || !names.includes(`${top}/Package.swift`))
        throw (0,archive/* refusal */.x5)(file, 'it does not hold exactly one folder with a Package.swift');
    const metadata = kept.get(`${top}/package-metadata.json`);
    if (metadata !== undefined && !isJsonObject(metadata))
        throw (0,archive/* refusal */.x5)(file, 'its package-metadata.json is no JSON object');
    const { scope, name, version } = release;
    const asset = await (0,packages_files/* measure */.xP)(`${name.toLowerCase()}-${version}.zip`, path);
    return {
        // Both are unique without regard to case.
        name: { format: 'swift', namespace: scope.toLowerCase(), name: name.toLowerCase() },
        version,
        assets: [asset],
        // Only running the manifest would tell.
        dependsOn: [],
        extensible: false,
        async upload(_missing, client) {
            const boundary = (0,external_node_crypto_.randomUUID)();
            await client.send({
                method: 'PUT',
                path: [scope, name, version].map(encodeURIComponent).join('/'),
                contentType: `multipart/form-data;boundary="${boundary}"`,
                accept: 'application/vnd.swift.registry.v1+json',
                body: swift_formBody(boundary, asset, metadata),
                action: 'codeartifact:PublishPackageVersion',
            });
        },
        isInstallable: async (client) => {
            const release = await client.send({
                method: 'GET',
                path: [scope, name, version].map(encodeURIComponent).join('/'),
                accept: 'application/vnd.swift.registry.v1+json',
                action: 'codeartifact:ReadFromRepository',
                accepts: [404],
            });
            return release.status !== 404 && release.text.includes(asset.sha256);
        },
    };
}
function isJsonObject(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** As SwiftPM fills it, which also sends the file of this name. @see the specification, 4.6 "Create a package release" */
function swift_formBody(boundary, asset, metadata) {
    const head = (name, type, encoding = '') => (0,packages_files/* bytesBody */.EB)(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n${encoding}\r\n`);
    return (0,packages_files/* joinBodies */.x0)([
        head('source-archive', 'application/zip', 'Content-Transfer-Encoding: binary\r\n'),
        (0,packages_files/* assetBody */.vo)(asset),
        ...(metadata === undefined
            ? []
            : [(0,packages_files/* bytesBody */.EB)('\r\n'), head('metadata', 'application/json'), (0,packages_files/* bytesBody */.EB)(metadata)]),
        (0,packages_files/* bytesBody */.EB)(`\r\n--${boundary}--\r\n`),
    ]);
}
function refuseEntry(pattern, cause, remedy) {
    return new errors/* GateError */.ue('input', { doing: `publish ${pattern} as a Swift package`, cause, remedy });
}

;// CONCATENATED MODULE: ./.build/packages/formats.js








/** Formats that can be published, by their key under `publish`. */
const PUBLISHABLE_FORMATS = {
    npm: npm,
    pypi: pypi,
    maven: maven,
    cargo: cargo/* cargo */.Z,
    ruby: ruby,
    generic: generic,
    nuget: nuget,
    swift: swift,
};

;// CONCATENATED MODULE: ./.build/publish/plan.js




/**
 * Finds and inspects everything that `targets` name. Runs before any credential exists and speaks to nobody.
 * @throws GateError 'input' or 'refused'
 */
async function planPublication(targets, context) {
    const artifacts = [];
    for (const target of targets) {
        const { format, pattern, ...coordinate } = (0,settings/* publishEntry */.st)(target);
        artifacts.push(...(await PUBLISHABLE_FORMATS[format].inspect(pattern, context, coordinate)));
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

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ obstacle),
/* harmony export */   L4: () => (/* binding */ describeOutlook),
/* harmony export */   Mz: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _aws_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4900);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7215);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8735);




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

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ receiptMarkdown),
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   Z7: () => (/* binding */ namesWith),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   jV: () => (/* binding */ receiptJson)
/* harmony export */ });
/* harmony import */ var _aws_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(244);
/* harmony import */ var _plan_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3238);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(614);



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

/***/ 614:
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
