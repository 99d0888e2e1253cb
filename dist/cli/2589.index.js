export const id = 2589;
export const ids = [2589,1832];
export const modules = {

/***/ 46292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yamlScalar),
/* harmony export */   Q: () => (/* binding */ yamlWord)
/* harmony export */ });
/** Words that a reader of YAML 1.1 takes for something else than text. @see YAML 1.1 types: bool, null, merge, value */
const WORDS_OF_YAML_1_1 = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Text that needs no quotes: no indicator, no `: `, no ` #`, nothing like a number or a date at its start. */
const PLAIN = /^[A-Za-z_/](?:[A-Za-z0-9_./@+=-]|[ ](?! )(?!$)(?!#)|:(?=[^ \n]))*$/;
/**
 * Characters that stand for themselves in quotes and blocks, in both versions. Left out: control characters, the
 * breaks that only YAML 1.1 knows (NEL, LS, PS), the byte order mark, halves of surrogate pairs.
 */
const PRINTABLE = /^[\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
/**
 * One scalar of YAML, which readers of YAML 1.1 and 1.2 both take for `text` and for nothing but text. CodeBuild does
 * not say which version it reads.
 *
 * @param indent of the lines of a block, in blanks; more than that of the item or key that the scalar belongs to
 * @returns without a line break at its end
 * @see YAML 1.2.2, chapters 7 (flow scalars) and 8 (block scalars)
 */
function yamlScalar(text, indent) {
    return isBlock(text) ? block(text, indent) : yamlWord(text);
}
/** The same on one line, as keys have to be. */
function yamlWord(text) {
    if (PLAIN.test(text) && !text.endsWith(':') && !WORDS_OF_YAML_1_1.test(text))
        return text;
    return PRINTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}
/** Lines of printable text that neither begin nor end with blanks, so that no indentation has to be guessed. */
function isBlock(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    return (lines.length > 1 &&
        /^[^\s#]/.test(text) &&
        /\S$/.test(lines.at(-1)) &&
        lines.every((line) => PRINTABLE.test(line) && !/^\s+$|^\t/.test(line)));
}
function block(text, indent) {
    const isClosed = text.endsWith('\n');
    const lines = text.replace(/\n$/, '').split('\n');
    const indented = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
    return `|${isClosed ? '' : '-'}\n${indented.join('\n')}`;
}
function doubleQuoted(text) {
    const escaped = [...text].map((character) => {
        const known = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
        if (known !== undefined)
            return known;
        if (PRINTABLE.test(character))
            return character;
        const code = character.codePointAt(0);
        return code <= 0xff
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
    return `"${escaped.join('')}"`;
}


/***/ }),

/***/ 42589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  project: () => (/* binding */ project)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(21832);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/buildspec/project/needs.js


/** @see CodeBuild user guide, "Build specification reference for CodeBuild", reports/file-format */
const COVERAGE_FORMATS = new Set(['CLOVERXML', 'COBERTURAXML', 'JACOCOXML', 'SIMPLECOV']);
/**
 * Reads a buildspec, and those that its batch names.
 *
 * @param read text of a file by the path that a buildspec gives
 * @throws GateError 'input' for what is no YAML, or a report whose group cannot be known before the build
 */
async function readNeeds(file, read) {
    const document = parse(await read(file), file);
    const batch = mappingAt(document, 'batch');
    if (batch === undefined)
        return needsOf(document, file);
    const lists = ['build-list', 'build-graph'].flatMap((key) => listAt(batch, key));
    const further = new Set(lists.flatMap((build) => textAt(build, 'buildspec') ?? []));
    further.delete(file);
    const all = [needsOf(document, file)];
    for (const other of further)
        all.push(needsOf(parse(await read(other), other), other));
    const reports = new Map(all.flatMap((needs) => needs.reports).map((report) => [report.name, report]));
    return {
        reports: [...reports.values()],
        hasArtifacts: all.some(({ hasArtifacts }) => hasArtifacts),
        hasCache: all.some(({ hasCache }) => hasCache),
        batch: {
            // A matrix and a fan-out multiply: what they come to is known by CodeBuild alone.
            builds: lists.length === 0 ? undefined : lists.length,
            computeTypes: [
                ...new Set(lists.flatMap((build) => textAt(mappingAt(build, 'env'), 'compute-type') ?? [])),
            ],
        },
    };
}
function parse(text, file) {
    const document = (0,config_document/* readDocument */.u)(text);
    if (!('problem' in document))
        return document.value;
    throw new errors/* GateError */.ue('input', {
        doing: 'read the buildspec',
        cause: document.problem,
        remedy: 'Mend that line',
        file,
        line: document.line,
    });
}
function needsOf(document, file) {
    const reports = Object.entries(mappingAt(document, 'reports') ?? {});
    return {
        reports: reports.map(([name, report]) => ({
            name: reportName(name, file),
            isOwn: !name.startsWith('arn:'),
            type: reportType(report),
        })),
        hasArtifacts: mappingAt(document, 'artifacts') !== undefined,
        hasCache: mappingAt(document, 'cache') !== undefined,
    };
}
function reportName(name, file) {
    if (/^(?:arn:[^\s$*?]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/.test(name))
        return name;
    throw new errors/* GateError */.ue('input', {
        doing: 'describe the CodeBuild project',
        cause: `the report group ${JSON.stringify(name)} is known during the build only`,
        remedy: 'Name it with letters, digits, hyphens and underscores',
        file,
    });
}
function reportType(report) {
    const format = isMapping(report) ? textAt(report, 'file-format') : undefined;
    return COVERAGE_FORMATS.has(format?.toUpperCase() ?? '') ? 'CODE_COVERAGE' : 'TEST';
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mappingAt(mapping, key) {
    const value = mapping?.[key];
    return isMapping(value) ? value : undefined;
}
function listAt(mapping, key) {
    const value = mapping[key];
    return Array.isArray(value) ? value.filter(isMapping) : [];
}
function textAt(mapping, key) {
    const value = mapping?.[key];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/buildspec/project/cloudformation.js
const ref = (name) => ({ Ref: name });
/** The place of a parameter's value in the text of `sub`. */
const inside = (parameter) => `\${${parameter}}`;
const sub = (text) => ({ 'Fn::Sub': text });
const attribute = (name, of) => ({ 'Fn::GetAtt': [name, of] });
const NO_VALUE = ref('AWS::NoValue');
const when = (condition, then, otherwise = NO_VALUE) => ({
    'Fn::If': [condition, then, otherwise],
});
const isGiven = (parameter) => ({
    'Fn::Not': [{ 'Fn::Equals': [ref(parameter), ''] }],
});
/** An ARN in the region and account of the stack. */
const codeBuildArn = (resource) => sub(`arn:\${AWS::Partition}:codebuild:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
/** @param parameter with the name of the bucket @param objects below it; absent: the bucket itself */
const bucketArn = (parameter, objects) => sub(`arn:\${AWS::Partition}:s3:::\${${parameter}}${objects === undefined ? '' : `/${objects}`}`);

// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
;// CONCATENATED MODULE: ./.build/buildspec/project/codeartifact-rights.js





function allow(action, resource) {
    return { Effect: 'Allow', Action: action, Resource: resource };
}
/** A token has the rights of the role that asked for it: these let it ask, the others say for what. */
function tokenStatements(domains) {
    return [
        allow('codeartifact:GetAuthorizationToken', oneOrMany(domains.map(domainArn))),
        {
            ...allow('sts:GetServiceBearerToken', '*'),
            Condition: { StringEquals: { 'sts:AWSServiceName': 'codeartifact.amazonaws.com' } },
        },
    ];
}
/**
 * To install, and to ask what the gate of these settings wants to know of the repository.
 *
 * @throws GateError 'input' for an entry of gate.registries that is no repository
 */
function installStatements(settings) {
    const { gate } = settings;
    const repositories = installRepositories(settings);
    const isVerified = gate.verify === 'repository';
    const isAsked = isVerified || gate['minimum-age'] !== undefined;
    const hasInternal = gate.internal.length > 0;
    const perVersion = [
        // With names of one's own, the list of all versions is asked for instead.
        ...(isAsked && !hasInternal ? ['codeartifact:DescribePackageVersion'] : []),
        ...(isVerified ? ['codeartifact:ListPackageVersionAssets'] : []),
    ];
    return [
        ...tokenStatements(repositories),
        allow('codeartifact:ReadFromRepository', oneOrMany(repositories.map(repositoryArn))),
        ...(perVersion.length > 0
            ? [allow(perVersion, oneOrMany(repositories.map((repository) => packagesArn(repository))))]
            : []),
        // Where a version comes from is looked for along the upstreams, which may be any repository of the domain.
        ...(hasInternal
            ? [
                allow('codeartifact:DescribeRepository', oneOrMany(repositories.map((domain) => repositoryArn({ ...domain, repository: '*' })))),
                allow('codeartifact:ListPackageVersions', oneOrMany(repositories.map((domain) => packagesArn({ ...domain, repository: '*' })))),
            ]
            : []),
    ];
}
/** To publish what `publish` lists, into the one repository, and to compare it with what that holds. */
function publishStatements(settings) {
    const target = (0,targets/* publishRepositoryOf */.xW)(settings);
    const formats = settings.publish.map((target) => (0,config_settings/* publishEntry */.st)(target).format);
    const isNative = settings.buildspec.gate === 'native';
    // Clients of their own put tags beside the packages, and so does publish when all of a release is there.
    const putsMetadata = isNative || formats.includes('maven') || formats.includes('npm');
    // Clients of their own look into the repository before they upload, and publish at what they are served afterwards.
    const isRead = isNative || formats.some((format) => format !== 'generic');
    return [
        ...tokenStatements([target]),
        allow([
            'codeartifact:PublishPackageVersion',
            ...(putsMetadata ? ['codeartifact:PutPackageMetadata'] : []),
            'codeartifact:DescribePackageVersion',
            'codeartifact:ListPackageVersionAssets',
        ], oneOrMany(formats.map((format) => packagesArn(target, `${format}/*`)))),
        ...(isRead ? [allow('codeartifact:ReadFromRepository', repositoryArn(target))] : []),
        ...(isNative || !settings.evidence.store ? [] : evidenceStatements(settings, target)),
    ];
}
/** To store what vouches for a release beside it, signed where a key is named. */
function evidenceStatements({ evidence }, target) {
    const key = evidence['kms-key'];
    return [
        allow([
            'codeartifact:PublishPackageVersion',
            'codeartifact:DescribePackageVersion',
            'codeartifact:ListPackageVersionAssets',
        ], packagesArn(target, 'generic/attestations/*')),
        // Of a key that an alias names, only the key's own policy can speak.
        ...(key === undefined || !key.includes(':key/') ? [] : [allow('kms:Sign', key)]),
    ];
}
/** To fetch the gate itself, before there is a token. None where it lies in the checkout. */
function gateStatements(settings) {
    if (typeof settings.buildspec.gate === 'string')
        return [];
    const gate = packagesArn((0,targets/* repositoryOf */._M)(settings), 'npm//codeartifact-gate');
    return [allow('codeartifact:GetPackageVersionAsset', gate)];
}
/** Without what is said twice. */
function policyOf(statements) {
    const once = new Map(statements.map((statement) => [JSON.stringify(statement), statement]));
    return { Version: '2012-10-17', Statement: [...once.values()] };
}
function installRepositories(settings) {
    const registries = settings.gate.registries.map((text) => {
        const address = (0,repository_url/* parseRepositoryUrl */.fn)(text);
        if (!('problem' in address))
            return address;
        throw new errors/* GateError */.ue('input', {
            doing: `read ${JSON.stringify(text)} of gate.registries`,
            cause: address.problem,
            remedy: 'Write the whole address of a CodeArtifact repository for one format',
        });
    });
    const ofClients = formats/* FORMATS */.hR.flatMap((format) => (0,targets/* installRepositories */.od)(settings, format));
    return [(0,targets/* repositoryOf */._M)(settings), ...ofClients, ...registries];
}
function domainArn({ domain, domainOwner, region }) {
    return `arn:aws:codeartifact:${region}:${domainOwner}:domain/${domain}`;
}
function repositoryArn({ domain, domainOwner, region, repository }) {
    return `arn:aws:codeartifact:${region}:${domainOwner}:repository/${domain}/${repository}`;
}
/** @param packages `<format>/<namespace>/<name>`, with nothing between the slashes where there is no namespace */
function packagesArn({ domain, domainOwner, region, repository }, packages = '*') {
    return `arn:aws:codeartifact:${region}:${domainOwner}:package/${domain}/${repository}/${packages}`;
}
/** Each once, and one by itself. */
function oneOrMany(values) {
    const unique = [...new Set(values)];
    return unique.length === 1 ? unique[0] : unique;
}

;// CONCATENATED MODULE: ./.build/buildspec/project/build-rights.js


/** What a build may do besides CodeArtifact: its own log, its own reports, its source, its caches and artifacts. */
function buildStatements(project, { imageRepository }) {
    const { id, name, needs, isPipelined, isCached } = project;
    return [
        allow(['logs:CreateLogStream', 'logs:PutLogEvents'], attribute(`${id}Logs`, 'Arn')),
        ...reportStatements(project),
        ...(isPipelined ? pipelineStatements(needs.hasArtifacts) : CONNECTION_STATEMENTS),
        ...(isCached ? cacheStatements(name) : []),
        ...(needs.hasArtifacts && !isPipelined ? artifactStatements(name) : []),
        ...(imageRepository === undefined ? [] : imageStatements(imageRepository)),
    ];
}
/** For the role that starts the builds of a batch. @see CodeBuild user guide, "Batch builds", batch build role */
function batchStatements({ name }) {
    return [
        allow(['codebuild:StartBuild', 'codebuild:StopBuild', 'codebuild:RetryBuild'], codeBuildArn(`project/${name}`)),
    ];
}
/**
 * CreateReportGroup as well, though the template makes the groups: how a build finds the one that it names is not
 * documented. @see CodeBuild user guide, "Test report permissions"
 */
function reportStatements({ name, needs: { reports } }) {
    if (reports.length === 0)
        return [];
    const types = new Set(reports.map(({ type }) => type));
    return [
        allow([
            'codebuild:CreateReportGroup',
            'codebuild:CreateReport',
            'codebuild:UpdateReport',
            ...(types.has('TEST') ? ['codebuild:BatchPutTestCases'] : []),
            ...(types.has('CODE_COVERAGE') ? ['codebuild:BatchPutCodeCoverages'] : []),
        ], reports.map((report) => report.isOwn ? codeBuildArn(`report-group/${name}-${report.name}`) : report.name)),
    ];
}
/**
 * The service has two names, and in a policy the one counts that its ARN has.
 *
 * @see CodeBuild user guide, "GitHub App connections"
 */
const CONNECTION_STATEMENTS = [
    onlyWith('HasConnectionArn', allow(['codeconnections', 'codestar-connections'].flatMap((service) => [
        `${service}:GetConnection`,
        `${service}:GetConnectionToken`,
    ]), ref('ConnectionArn'))),
];
/** @see CodePipeline user guide, "Add permissions to the CodeBuild service role" */
function pipelineStatements(hasArtifacts) {
    return [
        allow(['s3:GetObject', 's3:GetObjectVersion', ...(hasArtifacts ? ['s3:PutObject'] : [])], bucketArn('PipelineBucket', '*')),
        allow(['s3:GetBucketAcl', 's3:GetBucketLocation'], bucketArn('PipelineBucket')),
        onlyWith('HasPipelineKeyArn', allow(['kms:Decrypt', ...(hasArtifacts ? ['kms:GenerateDataKey'] : [])], ref('PipelineKeyArn'))),
    ];
}
/** Fallback keys are prefixes, so that caches have to be listed. */
function cacheStatements(name) {
    const listing = { StringLike: { 's3:prefix': { 'Fn::Sub': `${name}/*` } } };
    return [
        allow(['s3:GetObject', 's3:PutObject'], bucketArn('CacheBucket', `${name}/*`)),
        { ...allow('s3:ListBucket', bucketArn('CacheBucket')), Condition: listing },
        allow('s3:GetBucketLocation', bucketArn('CacheBucket')),
    ].map((statement) => onlyWith('HasCacheBucket', statement));
}
function artifactStatements(name) {
    return [
        allow('s3:PutObject', bucketArn('ArtifactBucket', `${name}/*`)),
        allow(['s3:GetBucketAcl', 's3:GetBucketLocation'], bucketArn('ArtifactBucket')),
    ].map((statement) => onlyWith('HasArtifactBucket', statement));
}
/** @see CodeBuild user guide, "Amazon ECR sample" */
function imageStatements(repository) {
    return [
        allow('ecr:GetAuthorizationToken', '*'),
        allow(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], repository),
    ];
}
function onlyWith(condition, statement) {
    return when(condition, statement);
}

// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(24777);
;// CONCATENATED MODULE: ./.build/buildspec/project/environment.js


const CONTAINER_COMPUTE = [
    'BUILD_GENERAL1_SMALL',
    'BUILD_GENERAL1_MEDIUM',
    'BUILD_GENERAL1_LARGE',
    'BUILD_GENERAL1_XLARGE',
    'BUILD_GENERAL1_2XLARGE',
];
/** A fleet may be made by its attributes or for one instance type, and its projects have to say so. */
const FLEET_COMPUTE = [...CONTAINER_COMPUTE, 'ATTRIBUTE_BASED_COMPUTE', 'CUSTOM_INSTANCE_TYPE'];
const LAMBDA_COMPUTE = [
    'BUILD_LAMBDA_2GB',
    'BUILD_LAMBDA_1GB',
    'BUILD_LAMBDA_4GB',
    'BUILD_LAMBDA_8GB',
    'BUILD_LAMBDA_10GB',
];
const CURATED = /^aws\/codebuild\//;
const PRIVATE_ECR = /^(?<account>[0-9]{12})\.dkr\.ecr\.(?<region>[a-z0-9-]+)\.amazonaws\.com\/(?<repository>[^:@]+)/;
/** @throws GateError 'input' for an image that cannot run on the chosen compute */
function buildEnvironment(settings) {
    const { image, compute } = settings.buildspec;
    const refuse = (cause, remedy) => new errors/* GateError */.ue('input', {
        doing: 'describe the CodeBuild project',
        cause,
        remedy,
        ...(0,load/* placeOfSetting */.Nl)(settings, ['buildspec', 'image']),
    });
    const isCurated = CURATED.test(image);
    if (isCurated && image.includes('windows'))
        throw refuse(`${image} is an image of Windows`, 'Choose an image of Linux: the commands are for its shell');
    if (isCurated && image.includes('-lambda-') !== (compute === 'lambda'))
        throw refuse(`${image} does not run where buildspec.compute is ${compute}`, compute === 'lambda'
            ? 'Choose an image of Lambda, such as aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22'
            : 'Choose another image, or set buildspec.compute: lambda');
    const isArm = /aarch64|arm64/.test(image);
    const { account, region, repository } = PRIVATE_ECR.exec(image)?.groups ?? {};
    return {
        type: `${isArm ? 'ARM' : 'LINUX'}_${compute === 'lambda' ? 'LAMBDA_CONTAINER' : 'CONTAINER'}`,
        computeTypes: { container: CONTAINER_COMPUTE, reserved: FLEET_COMPUTE, lambda: LAMBDA_COMPUTE }[compute],
        pullsAs: isCurated ? 'CODEBUILD' : 'SERVICE_ROLE',
        ...(account === undefined
            ? {}
            : { imageRepository: `arn:aws:ecr:${region}:${account}:repository/${repository}` }),
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/project/webhooks.js

/**
 * Tags that make a release, as CodeBuild's webhook filter sees them. Anchored on both sides: CodeBuild looks for the
 * pattern anywhere in the ref. The build itself judges the tag again.
 *
 * @see CodeBuild user guide, "GitHub webhook events"; git-check-ref-format(1): no ref holds blanks or line breaks
 */
const RELEASE_TAG_PATTERN = '^refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$';
/** @param branch matches `BASE_BRANCH_NAMES`, so that no part of it means something else in a regular expression */
const branchPattern = (branch) => `^refs/heads/${branch}$`;
/** Of the parameter BaseBranch. No dot either: in the filter it would stand for any character. */
const BASE_BRANCH_NAMES = '^[A-Za-z0-9][A-Za-z0-9/_-]*$';
const filter = (type, pattern) => ({ Type: type, Pattern: pattern });
/** A pushed release tag. */
const releaseTag = [filter('EVENT', 'PUSH'), filter('HEAD_REF', RELEASE_TAG_PATTERN)];
/** A push to the base branch: a merge, say. */
const baseBranch = [
    filter('EVENT', 'PUSH'),
    filter('HEAD_REF', sub(branchPattern(inside('BaseBranch')))),
];
/** A pull request into the base branch. Only GitHub tells when one was closed and is opened again. */
const pullRequest = [
    filter('EVENT', when('IsGitHub', 'PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED,PULL_REQUEST_REOPENED', 'PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED')),
    filter('BASE_REF', sub(branchPattern(inside('BaseBranch')))),
];
const IS_GITHUB = {
    'Fn::Or': ['GITHUB', 'GITHUB_ENTERPRISE'].map((type) => ({ 'Fn::Equals': [ref('SourceType'), type] })),
};
/** @returns the property `Triggers` of AWS::CodeBuild::Project */
function triggers({ kind, publishes, buildsPullRequests, needs }) {
    return {
        Webhook: true,
        BuildType: needs.batch === undefined ? 'BUILD' : 'BUILD_BATCH',
        FilterGroups: [
            ...(buildsPullRequests ? [pullRequest] : []),
            ...(kind === 'release' ? [] : [baseBranch]),
            ...(kind === 'release' || publishes ? [releaseTag] : []),
        ],
        // Whoever has write access is an approver by default, of whatever provider.
        ...(buildsPullRequests
            ? { PullRequestBuildPolicy: { RequiresCommentApproval: 'ALL_PULL_REQUESTS' } }
            : {}),
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/project/parameters.js


/**
 * What only whoever deploys the template knows.
 *
 * @param hasNamedRoles whether the configuration names roles that the template could make
 */
function parametersFor(projects, { computeTypes }, compute, hasNamedRoles) {
    const started = projects.filter(({ isPipelined }) => !isPipelined);
    return {
        ProjectName: parameters_text('Name of the project, and the start of the names of what belongs to it.', {
            AllowedPattern: '^[A-Za-z0-9][A-Za-z0-9_-]{1,63}$',
        }),
        ...(started.length > 0 ? SOURCE : {}),
        ...(started.some(({ kind }) => kind !== 'release') ? BASE_BRANCH : {}),
        ...(started.length < projects.length ? PIPELINE : {}),
        ...Object.fromEntries(projects.map(({ spec, file }) => [
            spec,
            parameters_text('Path of the buildspec from the root of the source.', { Default: file }),
        ])),
        ComputeType: parameters_text('How large the builds are.', {
            Default: computeTypes[0],
            AllowedValues: computeTypes,
        }),
        ...(compute === 'reserved' ? FLEET : {}),
        ...(projects.some(({ isCached }) => isCached)
            ? { CacheBucket: optional('S3 bucket for caches. Empty: caches stay on the build hosts.') }
            : {}),
        ...(started.some(({ needs }) => needs.hasArtifacts)
            ? { ArtifactBucket: optional('S3 bucket for artifacts. Empty: none are kept.') }
            : {}),
        ...(hasNamedRoles ? CREATE_ROLES : {}),
    };
}
/** `Has…` for each parameter that may be empty, and what webhooks depend on. */
function conditionsFor(parameters, projects) {
    const optionals = Object.entries(parameters).filter(([, parameter]) => parameter.Default === '');
    return {
        ...(projects.some(({ buildsPullRequests }) => buildsPullRequests) ? { IsGitHub: IS_GITHUB } : {}),
        ...Object.fromEntries(optionals.map(([name]) => [`Has${name}`, isGiven(name)])),
    };
}
function parameters_text(description, more = {}) {
    return { Type: 'String', Description: description, ...more };
}
function optional(description, more = {}) {
    return parameters_text(description, { Default: '', ...more });
}
const SOURCE = {
    SourceType: parameters_text('Who hosts the source.', {
        Default: 'GITHUB',
        AllowedValues: ['GITHUB', 'GITHUB_ENTERPRISE', 'GITLAB', 'GITLAB_SELF_MANAGED', 'BITBUCKET'],
    }),
    SourceLocation: parameters_text('Address to clone the source from.', { AllowedPattern: '^https://[^ ]+$' }),
    ConnectionArn: optional('ARN of the connection to the host. Empty: the credential that CodeBuild has in this region.', {
        AllowedPattern: '^(arn:[^:]+:(codeconnections|codestar-connections):[^:]+:[0-9]+:connection/[0-9a-f-]+)?$',
    }),
};
const BASE_BRANCH = {
    BaseBranch: parameters_text('Branch that is built, and that pull requests go into.', {
        Default: 'main',
        AllowedPattern: BASE_BRANCH_NAMES,
    }),
};
const PIPELINE = {
    PipelineBucket: parameters_text('S3 bucket that the pipeline keeps its artifacts in.'),
    PipelineKeyArn: optional('ARN of the KMS key of that bucket. Empty: the key that AWS manages for S3.'),
};
const FLEET = {
    FleetArn: parameters_text('ARN of the reserved fleet.', { AllowedPattern: '^arn:[^:]+:codebuild:.+:fleet/.+$' }),
};
const CREATE_ROLES = {
    CreateRoles: parameters_text('Whether to make the roles that the configuration names. false: they are there.', {
        Default: 'true',
        AllowedValues: ['true', 'false'],
    }),
};

;// CONCATENATED MODULE: ./.build/buildspec/project/project.js

const IDS = { one: 'Build', verify: 'Verify', release: 'Release' };
function projectOf(file, { buildspec, publish }) {
    const { kind, needs } = file;
    const id = IDS[kind];
    const publishes = kind !== 'verify' && publish.length > 0;
    const isPipelined = kind !== 'verify' && buildspec.release === 'variable';
    return {
        ...file,
        id,
        name: `${inside('ProjectName')}${kind === 'one' ? '' : `-${kind}`}`,
        spec: kind === 'one' ? 'Buildspec' : `${id}Buildspec`,
        serviceRole: `${id}ServiceRole`,
        publishes,
        buildsPullRequests: kind !== 'release' && !publishes && !isPipelined,
        isPipelined,
        // What is released does not depend on what an earlier build has left. Lambda has no cache: CodeBuild user guide,
        // "Run builds on AWS Lambda compute".
        isCached: needs.hasCache && kind !== 'release' && buildspec.compute !== 'lambda',
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/project/roles.js




/**
 * Who does what: as the roles that the configuration names, or else the service role of the build itself.
 *
 * @throws GateError 'input' where a build of a pull request could take on a role that publishes
 */
class Roles {
    #settings;
    #assumed;
    constructor(settings, projects) {
        this.#settings = settings;
        const install = settings['role-to-assume'];
        const publish = publishRole(settings);
        const publishers = projects.filter(({ publishes }) => publishes);
        if (install === publish && install !== undefined && publishers.length > 0) {
            if (publishers.length < projects.length)
                throw sharedRole(settings);
            const statements = [...installStatements(settings), ...publishStatements(settings)];
            this.#assumed = [{ id: 'PublishRole', arn: install, statements, projects }];
            return;
        }
        this.#assumed = [
            ...(install === undefined
                ? []
                : [{ id: 'ReadRole', arn: install, statements: installStatements(settings), projects }]),
            ...(publish === undefined || publishers.length === 0
                ? []
                : [
                    {
                        id: 'PublishRole',
                        arn: publish,
                        statements: publishStatements(settings),
                        projects: publishers,
                    },
                ]),
        ];
    }
    get areNamed() {
        return this.#assumed.length > 0;
    }
    /** What the service role of a build may do in CodeArtifact, itself or as another role. */
    statementsFor(project) {
        const settings = this.#settings;
        const assumable = this.#assumed
            .filter(({ projects }) => projects.includes(project))
            .map(({ arn }) => arn);
        return [
            ...gateStatements(settings),
            ...(settings['role-to-assume'] === undefined ? installStatements(settings) : []),
            ...(project.publishes && publishRole(settings) === undefined ? publishStatements(settings) : []),
            ...(assumable.length === 0
                ? []
                : [allow('sts:AssumeRole', assumable.length === 1 ? assumable[0] : assumable)]),
        ];
    }
    conditions() {
        return Object.fromEntries(this.#assumed.map(({ id, arn }) => [
            `Create${id}`,
            {
                'Fn::And': [
                    { 'Fn::Equals': [ref('CreateRoles'), 'true'] },
                    { 'Fn::Equals': [ref('AWS::AccountId'), partsOf(arn).account] },
                ],
            },
        ]));
    }
    resources() {
        return Object.fromEntries(this.#assumed.map(({ id, arn, statements, projects }) => [
            id,
            {
                Type: 'AWS::IAM::Role',
                Condition: `Create${id}`,
                Properties: {
                    RoleName: partsOf(arn).name,
                    Path: partsOf(arn).path,
                    AssumeRolePolicyDocument: policyOf([
                        {
                            Effect: 'Allow',
                            Principal: { AWS: projects.map(({ serviceRole }) => attribute(serviceRole, 'Arn')) },
                            Action: 'sts:AssumeRole',
                        },
                    ]),
                    Policies: [{ PolicyName: 'codeartifact', PolicyDocument: policyOf(statements) }],
                },
            },
        ]));
    }
    notes() {
        return Object.fromEntries(this.#assumed.map(({ id, arn, projects }) => [
            `Resources.${id}`,
            [
                `${arn}, which the configuration names. Made in its own account only, and not with`,
                'CreateRoles=false. Where it is not made, it needs the rights below, and has to trust',
                `${projects.map(({ serviceRole }) => `${serviceRole}Arn`).join(' and ')} of the outputs.`,
            ],
        ]));
    }
}
/** A role that CodeBuild alone takes on, and for this one project alone. @see "Cross-service confused deputy prevention" */
function codeBuildRole(projectName, policies) {
    return {
        Type: 'AWS::IAM::Role',
        Properties: {
            AssumeRolePolicyDocument: policyOf([
                {
                    Effect: 'Allow',
                    Principal: { Service: 'codebuild.amazonaws.com' },
                    Action: 'sts:AssumeRole',
                    Condition: {
                        StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') },
                        ArnEquals: { 'aws:SourceArn': codeBuildArn(`project/${projectName}`) },
                    },
                },
            ]),
            Policies: Object.entries(policies)
                .filter(([, statements]) => statements.length > 0)
                .map(([name, statements]) => ({
                PolicyName: name,
                PolicyDocument: policyOf(statements),
            })),
        },
    };
}
/** As whom `publish` acts. @see aws/connect.ts */
function publishRole(settings) {
    return settings['publish-role-to-assume'] ?? settings['role-to-assume'];
}
const ROLE_ARN = /^arn:[^:]+:iam::(?<account>[0-9]{12}):role(?<path>\/(?:.*\/)?)(?<name>[^/]+)$/;
function partsOf(arn) {
    const parts = ROLE_ARN.exec(arn)?.groups;
    if (parts !== undefined)
        return { account: parts['account'], path: parts['path'], name: parts['name'] };
    throw new errors/* GateError */.ue('input', {
        doing: 'describe the CodeBuild project',
        cause: `${arn} names no role`,
        remedy: 'Write it as arn:aws:iam::<account>:role/<name>',
    });
}
function sharedRole(settings) {
    return new errors/* GateError */.ue('input', {
        doing: 'describe the CodeBuild projects',
        cause: 'builds of pull requests would install with the role that publishes',
        remedy: 'Name another role for publishing in publish-role-to-assume',
        ...(0,load/* placeOfSetting */.Nl)(settings, ['role-to-assume']),
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/project/template.js








const LOG_DAYS = 90;
/** Longest batch, in minutes. @see CodeBuild user guide, "Quotas" */
const LONGEST_BATCH = 2160;
/**
 * The CodeBuild projects that run the generated files, with everything that they need: roles, log groups, report
 * groups, webhooks. Pure.
 *
 * @throws GateError 'input' for settings that contradict each other, or that would let pull requests publish
 * @see CloudFormation template reference, AWS::CodeBuild::Project
 */
function projectTemplate(settings, files) {
    const environment = buildEnvironment(settings);
    const projects = files.map((file) => projectOf(file, settings));
    const roles = new Roles(settings, projects);
    const parameters = parametersFor(projects, environment, settings.buildspec.compute, roles.areNamed);
    const conditions = { ...conditionsFor(parameters, projects), ...roles.conditions() };
    return {
        template: {
            AWSTemplateFormatVersion: '2010-09-09',
            Description: descriptionOf(projects, settings),
            Parameters: parameters,
            ...(Object.keys(conditions).length === 0 ? {} : { Conditions: conditions }),
            Resources: {
                ...merged(projects.map((project) => resourcesFor(project, settings, environment, roles))),
                ...roles.resources(),
            },
            Outputs: merged(projects.map(outputsFor)),
        },
        notes: { ...merged(projects.map(notesFor)), ...roles.notes() },
        head: headFor(projects, parameters, settings),
    };
}
function merged(parts) {
    return Object.assign({}, ...parts);
}
function resourcesFor(project, settings, environment, roles) {
    const { id, name, needs } = project;
    return {
        [`${id}Project`]: {
            Type: 'AWS::CodeBuild::Project',
            Properties: projectProperties(project, settings, environment),
        },
        [project.serviceRole]: codeBuildRole(name, {
            build: buildStatements(project, environment),
            codeartifact: roles.statementsFor(project),
        }),
        ...(needs.batch === undefined
            ? {}
            : { [`${id}BatchRole`]: codeBuildRole(name, { batch: batchStatements(project) }) }),
        [`${id}Logs`]: {
            Type: 'AWS::Logs::LogGroup',
            Properties: { LogGroupName: sub(`/aws/codebuild/${name}`), RetentionInDays: LOG_DAYS },
        },
        ...reportGroups(project),
    };
}
function purposeOf({ kind, publishes }) {
    if (kind === 'release')
        return 'publishes releases';
    return publishes ? 'builds, and publishes releases' : 'builds pull requests, publishes nothing';
}
function projectProperties(project, { buildspec: { image, compute, timeout } }, environment) {
    const { id, name, isPipelined, needs } = project;
    return {
        Name: sub(name),
        Description: `Generated by codeartifact-gate: ${purposeOf(project)}.`,
        Visibility: 'PRIVATE',
        ServiceRole: attribute(project.serviceRole, 'Arn'),
        Source: isPipelined ? { Type: 'CODEPIPELINE', BuildSpec: ref(project.spec) } : gitSource(project),
        ...(isPipelined ? {} : { Triggers: triggers(project) }),
        Environment: {
            Type: environment.type,
            ComputeType: ref('ComputeType'),
            ...(compute === 'reserved' ? { Fleet: { FleetArn: ref('FleetArn') } } : {}),
            Image: image,
            ImagePullCredentialsType: environment.pullsAs,
            PrivilegedMode: false,
            EnvironmentVariables: [
                // Else CodeBuild looks for reports by itself, and makes groups that the role may not make.
                variable('CODEBUILD_CONFIG_AUTO_DISCOVER', 'false'),
                ...(isPipelined ? [variable('RELEASE_REF', '')] : []),
            ],
        },
        Artifacts: artifacts(project),
        Cache: cache(project),
        LogsConfig: {
            CloudWatchLogs: { Status: 'ENABLED', GroupName: ref(`${id}Logs`) },
            S3Logs: { Status: 'DISABLED' },
        },
        // Lambda has a limit of its own, and a project that sets another is refused.
        ...(compute === 'lambda' ? {} : { TimeoutInMinutes: timeout }),
        ...(needs.batch === undefined ? {} : { BuildBatchConfig: batchConfig(project, needs.batch, timeout) }),
    };
}
function variable(name, value) {
    return { Name: name, Type: 'PLAINTEXT', Value: value };
}
function gitSource({ spec, buildsPullRequests }) {
    return {
        Type: ref('SourceType'),
        Location: ref('SourceLocation'),
        BuildSpec: ref(spec),
        Auth: when('HasConnectionArn', { Type: 'CODECONNECTIONS', Resource: ref('ConnectionArn') }),
        // 0 is all of it: for a pull request the policy is read from the base branch, which has to be in the clone.
        GitCloneDepth: buildsPullRequests ? 0 : 1,
        InsecureSsl: false,
        ReportBuildStatus: true,
    };
}
function artifacts({ needs, isPipelined, name }) {
    if (isPipelined)
        return { Type: 'CODEPIPELINE' };
    const none = { Type: 'NO_ARTIFACTS' };
    if (!needs.hasArtifacts)
        return none;
    const stored = {
        Type: 'S3',
        Location: ref('ArtifactBucket'),
        Path: sub(name),
        NamespaceType: 'BUILD_ID',
        Name: 'artifacts.zip',
        Packaging: 'ZIP',
        EncryptionDisabled: false,
    };
    return when('HasArtifactBucket', stored, none);
}
function cache({ isCached, name }) {
    if (!isCached)
        return { Type: 'NO_CACHE' };
    return when('HasCacheBucket', { Type: 'S3', Location: sub(`${inside('CacheBucket')}/${name}`) }, { Type: 'LOCAL', Modes: ['LOCAL_CUSTOM_CACHE'] });
}
function batchConfig({ id }, { builds, computeTypes }, timeout) {
    // One more: whether the build that reads the list counts is not documented.
    const most = builds === undefined ? undefined : builds + 1;
    return {
        ServiceRole: attribute(`${id}BatchRole`, 'Arn'),
        CombineArtifacts: false,
        Restrictions: {
            ComputeTypesAllowed: [ref('ComputeType'), ...computeTypes],
            ...(most === undefined ? {} : { MaximumBuildsAllowed: most }),
        },
        ...(most === undefined ? {} : { TimeoutInMins: Math.min(LONGEST_BATCH, most * timeout) }),
    };
}
function reportGroups({ id, name, needs }) {
    const resources = {};
    for (const report of needs.reports.filter(({ isOwn }) => isOwn)) {
        const logicalId = `${id}${inPascalCase(report.name)}Reports`;
        if (resources[logicalId] !== undefined)
            throw new errors/* GateError */.ue('input', {
                doing: 'describe the CodeBuild project',
                cause: `the name of the report group ${report.name} is too much like that of another`,
                remedy: 'Give them names that differ in letters or digits',
            });
        resources[logicalId] = {
            Type: 'AWS::CodeBuild::ReportGroup',
            Properties: {
                Name: sub(`${name}-${report.name}`),
                Type: report.type,
                ExportConfig: { ExportConfigType: 'NO_EXPORT' },
                // Else a stack with reports cannot be deleted.
                DeleteReports: true,
            },
        };
    }
    return resources;
}
/** Logical ids have letters and digits alone. */
function inPascalCase(name) {
    const words = name.split(/[^A-Za-z0-9]+/);
    return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
function outputsFor({ id, serviceRole }) {
    return {
        [`${id}ProjectName`]: { Value: ref(`${id}Project`) },
        [`${serviceRole}Arn`]: {
            Description: 'Whom roles elsewhere have to trust.',
            Value: attribute(serviceRole, 'Arn'),
        },
    };
}
function descriptionOf(projects, { domain, repository }) {
    const noun = projects.length === 1 ? 'project' : 'projects';
    const purposes = projects.map(purposeOf).join('; ');
    return `CodeBuild ${noun} on CodeArtifact ${domain}/${repository}: ${purposes}. Printed by codeartifact-gate buildspec --project.`;
}
function notesFor({ id, kind, isPipelined, buildsPullRequests }) {
    return {
        [`Resources.${id}Project`]: [
            ...(isPipelined ? PIPELINE_NOTE : buildsPullRequests ? PULL_REQUEST_NOTE : []),
            ...(kind === 'one' && !buildsPullRequests ? ONE_NOTE : []),
            ...(isPipelined || buildsPullRequests ? [] : TAG_NOTE),
        ],
    };
}
const PIPELINE_NOTE = [
    'An action of a pipeline starts it; the source of a pipeline has neither webhook nor tags. Let the action set',
    'RELEASE_REF, from a variable of the pipeline: the release tag, such as v1.2.3. Empty: nothing is published.',
];
const PULL_REQUEST_NOTE = [
    'Pull requests, whose code runs with the rights of this role: to read. Those of a person without write access wait',
    'until somebody with it has approved the commit.',
];
const ONE_NOTE = [
    'No pull requests, since it may publish, and whoever opens one decides what its build does. For them there is',
    'buildspec.files: verify-and-release.',
];
const TAG_NOTE = [
    'Whoever may push a tag v1.2.3 publishes what it holds, by the build that it holds: protect tags v* at the host.',
];
function headFor(projects, parameters, settings) {
    const required = Object.entries(parameters).filter(([, parameter]) => !Object.hasOwn(parameter, 'Default'));
    return [
        'aws cloudformation deploy --stack-name … --template-file FILE --capabilities CAPABILITY_NAMED_IAM \\',
        `  --parameter-overrides ${required.map(([name]) => `${name}=…`).join(' ')}`,
        ...(projects.every(({ isPipelined }) => isPipelined) ? [] : WEBHOOK_HEAD),
        '',
        `Where the domain belongs to another account than this stack, the policies of domain ${settings.domain} and of its`,
        'repositories have to admit these roles as well.',
        ...(settings.buildspec.compute === 'lambda' ? [] : networkHead(settings.region)),
    ];
}
const WEBHOOK_HEAD = [
    '',
    'CodeBuild makes the webhook, and so has to be let into the host of the source first: give ConnectionArn, or import',
    'a credential with `aws codebuild import-source-credentials`.',
];
/** @see CodeArtifact user guide, "Create VPC endpoints for CodeArtifact" and "Create the Amazon S3 gateway endpoint" */
function networkHead(region) {
    return [
        '',
        'In a VPC without a way out: add VpcConfig, the rights for its network interfaces, and these endpoints.',
        `  interface: com.amazonaws.${region}.codeartifact.api and .codeartifact.repositories, both with private DNS;`,
        `             com.amazonaws.${region}.sts, .logs and .codebuild`,
        `  gateway:   com.amazonaws.${region}.s3, from which the bytes of packages come`,
        'There are no local caches in a VPC: give CacheBucket.',
    ];
}

// EXTERNAL MODULE: ./.build/buildspec/yaml-scalar.js
var yaml_scalar = __webpack_require__(46292);
;// CONCATENATED MODULE: ./.build/buildspec/project/yaml.js

/**
 * A template as YAML that readers of YAML 1.1 (CloudFormation, PyYAML) and of YAML 1.2 take for the same.
 *
 * @param head comment at the top
 */
function templateYaml(template, head, notes) {
    const lines = [...comment(head, ''), ...mapping(template, '', '', notes)];
    return `${lines.join('\n')}\n`;
}
function mapping(value, indent, path, notes) {
    return Object.entries(value).flatMap(([key, inner]) => {
        if (inner === undefined)
            return [];
        const here = path === '' ? key : `${path}.${key}`;
        // Sections and resources are set apart, as people write them.
        const gap = path === '' || (indent.length === 2 && path === 'Resources') ? [''] : [];
        return [
            ...gap,
            ...comment(Object.hasOwn(notes, here) ? notes[here] : [], indent),
            ...entry(`${indent}${(0,yaml_scalar/* yamlWord */.Q)(key)}:`, inner, indent, here, notes),
        ];
    });
}
function entry(start, value, indent, path, notes) {
    if (typeof value !== 'object')
        return [`${start} ${scalar(value, indent)}`];
    if (Object.keys(value).length === 0)
        return [`${start} ${Array.isArray(value) ? '[]' : '{}'}`];
    const deeper = `${indent}  `;
    return isList(value)
        ? [start, ...value.flatMap((item) => listItem(item, deeper, path, notes))]
        : [start, ...mapping(value, deeper, path, notes)];
}
function isList(value) {
    return Array.isArray(value);
}
/** `- ` stands where the first line of the item has its indentation. */
function listItem(item, indent, path, notes) {
    if (typeof item !== 'object' || Object.keys(item).length === 0)
        return entry(`${indent}-`, item, indent, path, notes);
    const inner = `${indent}  `;
    const lines = isList(item)
        ? item.flatMap((nested) => listItem(nested, inner, path, notes))
        : mapping(item, inner, `${path}[]`, notes);
    return lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line));
}
/** @param indent of the key or item that it belongs to */
function scalar(value, indent) {
    return typeof value === 'string' ? (0,yaml_scalar/* yamlScalar */.E)(value, indent.length + 2) : String(value);
}
function comment(lines, indent) {
    return lines.map((line) => (line === '' ? `${indent}#` : `${indent}# ${line}`));
}

;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/project.js






/** What `buildspec` writes, by `buildspec.files`. */
const FILES = {
    one: [['one', 'buildspec.yml']],
    'verify-and-release': [
        ['verify', 'buildspec-verify.yml'],
        ['release', 'buildspec-release.yml'],
    ],
};
/**
 * Prints the CloudFormation template of the projects that run the buildspecs in this folder: YAML with comments, or one
 * JSON document with `--json`.
 *
 * @throws GateError 'input' where there is no buildspec yet, or one whose project cannot be described
 */
async function project({ settings, json, printJson }) {
    const all = await settings();
    const files = [];
    for (const [kind, file] of FILES[all.buildspec.files])
        files.push({ kind, file, needs: await readNeeds(file, readBuildspec) });
    const { template, head, notes } = projectTemplate(all, files);
    if (json)
        printJson(template);
    else
        process.stdout.write(templateYaml(template, head, notes));
    return 0;
}
async function readBuildspec(file) {
    const text = await (0,load/* readConfigFile */.RG)((0,external_node_path_.resolve)(file), file, false, 'read the buildspec');
    if (text !== undefined)
        return text;
    throw new errors/* GateError */.ue('input', {
        doing: 'read the buildspec',
        cause: 'there is no such file',
        remedy: 'Write it first: codeartifact-gate buildspec',
        file,
    });
}


/***/ }),

/***/ 21832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigDocument: () => (/* binding */ parseConfigDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


const MAX_DEPTH = 16;
/** Of a document with its aliases written out: keys and values. */
const MAX_PARTS = 20_000;
/** @throws GateError 'input' with file and line, for what `readDocument` objects to */
function parseConfigDocument(text, file) {
    const document = readDocument(text);
    if (!('problem' in document))
        return document;
    const { problem: cause, line, underlying } = document;
    const parts = { doing: 'read the configuration', cause, remedy: 'Mend that line', file, line };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue('input', underlying === undefined ? parts : { ...parts, underlying });
}
const WITHOUT_REFERENCES = { maxDepth: MAX_DEPTH, maxAliases: 0 };
const WITH_REFERENCES = {
    maxDepth: MAX_DEPTH,
    maxAliases: MAX_PARTS,
    schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ),
};
/**
 * Reads YAML without what makes YAML surprising: no anchors or aliases (unless asked for), tags or repeated
 * keys, one document, one mapping at its top.
 *
 * @see YAML 1.2 core schema
 */
function readDocument(text, { references = false } = {}) {
    try {
        const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH });
        const lineAt = lineCounter(text);
        const special = events.map((event) => specialOf(event, references)).find((found) => found !== undefined);
        if (special !== undefined)
            return { problem: `${special.what} are not supported`, line: lineAt(special.offset) };
        const places = placesOf(text, events, lineAt);
        if ('problem' in places)
            return places;
        // A file of comments alone sets nothing.
        const value = (events.length > 0 ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, references ? WITH_REFERENCES : WITHOUT_REFERENCES) : {}) ?? {};
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return { problem: 'it does not consist of `key: value` lines', line: 1 };
        return {
            value: value,
            lineOf: (path) => nearestPlace(places, path).place.line,
            scalarAt: (path) => {
                const { place, isExact } = nearestPlace(places, path);
                return isExact ? place.scalar : undefined;
            },
        };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const mark = error.mark;
        return {
            problem: `it is not valid YAML (${error.reason})`,
            line: (mark?.line ?? 0) + 1,
            underlying: error,
        };
    }
}
function specialOf(event, references) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
        return undefined;
    if (!references && event.anchorStart !== -1) {
        const what = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? 'aliases (*name)' : 'anchors (&name)';
        return { what, offset: event.anchorStart };
    }
    if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.tagStart !== -1)
        return { what: 'tags (!name)', offset: event.tagStart };
    return undefined;
}
/** Walks the parser's events beside a stack of open collections. Depth is bounded by the parser, and for aliases here. */
function placesOf(text, events, lineAt) {
    const root = placeAt(1);
    const open = [];
    const anchored = new Map();
    let offset = 0;
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const closed = open.pop();
            // The place of a key is closed with its value.
            if (closed !== undefined)
                closed.place.isOpen = false;
            addTo(open.at(-1)?.place, closed?.place);
            continue;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            continue;
        const parent = open.at(-1);
        // What is empty has no place of its own, but that of what stands before it.
        offset = Math.max(offset, startOf(event));
        const here = (name) => {
            const place = placeAt(lineAt(offset));
            parent.place.below.set(name, place);
            return place;
        };
        if (parent?.isMapping === true && parent.key === undefined && event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            parent.key = here((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event));
            continue;
        }
        const place = parent === undefined
            ? root
            : parent.isMapping && parent.key !== undefined
                ? parent.key
                : here(String(parent.index));
        if (parent !== undefined) {
            parent.key = undefined;
            parent.index++;
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS) {
            const meant = anchored.get(text.slice(event.anchorStart, event.anchorEnd));
            // What no anchor names is for the parser to tell.
            if (meant !== undefined) {
                if (meant.isOpen)
                    return { problem: 'an alias stands within what it names', line: place.line };
                place.below = meant.below;
                place.scalar = meant.scalar;
                place.parts = meant.parts;
                place.depth = meant.depth;
            }
            if (open.length + place.depth > MAX_DEPTH || place.parts + sizeOf(open) > MAX_PARTS)
                return { problem: 'its aliases make it too large', line: place.line };
            addTo(parent?.place, place);
            continue;
        }
        if (event.anchorStart !== -1)
            anchored.set(text.slice(event.anchorStart, event.anchorEnd), place);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            const { valueStart, valueEnd, style } = event;
            const source = valueStart === -1 ? '' : text.slice(valueStart, valueEnd);
            place.scalar = { source, style, line: valueStart === -1 ? place.line : lineAt(valueStart) };
            addTo(parent?.place, place);
        }
        else {
            place.isOpen = true;
            // A document's own event is closed by a POP as well; it is not on this stack, hence the surplus pop is harmless.
            open.push({ place, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, key: undefined, index: 0 });
        }
    }
    return root;
}
/** @returns -1 for an empty value */
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart : event.start;
}
function placeAt(line) {
    return { line, below: new Map(), scalar: undefined, parts: 1, depth: 0, isOpen: false };
}
function addTo(parent, child) {
    if (parent === undefined || child === undefined)
        return;
    parent.parts += child.parts;
    parent.depth = Math.max(parent.depth, child.depth + 1);
}
function sizeOf(open) {
    return open.reduce((sum, { place }) => sum + place.parts, 0);
}
function nearestPlace(root, path) {
    let place = root;
    for (const name of path) {
        const below = place.below.get(String(name));
        if (below === undefined)
            return { place, isExact: false };
        place = below;
    }
    return { place, isExact: true };
}
/** Line numbers from offsets, in logarithmic time each. */
function lineCounter(text) {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 72171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isSameDomain),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n$: () => (/* binding */ furtherTargets),
/* harmony export */   od: () => (/* binding */ installRepositories),
/* harmony export */   v9: () => (/* binding */ mainTarget),
/* harmony export */   xW: () => (/* binding */ publishRepositoryOf)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47261);

/** The repository of the settings, and of every format that `clients` does not give another. */
function repositoryOf(settings) {
    const { domain, region, repository, 'domain-owner': domainOwner } = settings;
    return { domain, domainOwner, region, repository };
}
/** The one that `publish` publishes to. */
function publishRepositoryOf(settings) {
    return repositoryOf({ ...settings, repository: settings['publish-repository'] ?? settings.repository });
}
/** One for all clients of a format: they install one another's packages. */
function mainTarget(settings, format) {
    const entry = entriesOf(settings).find((one) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[one.client].format === format && keyOf(one) === undefined && hasAddress(one));
    const main = repositoryOf(settings);
    const install = entry === undefined ? main : repositoryOfEntry(settings, entry);
    const usual = isSameDomain(install, main) ? publishRepositoryOf(settings).repository : install.repository;
    return { install, publish: { ...install, repository: entry?.['publish-repository'] ?? usual } };
}
/** Those of one client; what one client of a format is told of a scope holds for the others as well. */
function furtherTargets(settings, client) {
    const { format, furtherBy } = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client];
    if (furtherBy === undefined)
        return [];
    const found = new Map();
    for (const entry of entriesOf(settings)) {
        const key = keyOf(entry);
        const traits = _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[entry.client];
        if (key === undefined || traits.format !== format || traits.furtherBy !== furtherBy)
            continue;
        const install = repositoryOfEntry(settings, entry);
        const publish = { ...install, repository: entry['publish-repository'] ?? install.repository };
        found.set(key, { key, install, publish });
    }
    return [...found.values()];
}
/** All repositories that packages of a format are installed from: the main one first. */
function installRepositories(settings, format) {
    const clients = Object.keys(_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u).filter((client) => _clients_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_TRAITS */ .u[client].format === format);
    const further = clients.flatMap((client) => furtherTargets(settings, client).map(({ install }) => install));
    const all = [mainTarget(settings, format).install, ...further];
    return [...new Map(all.map((repository) => [JSON.stringify(repository), repository])).values()];
}
function isSameDomain(a, b) {
    return a.domain === b.domain && a.domainOwner === b.domainOwner && a.region === b.region;
}
function entriesOf({ clients = [] }) {
    return clients.filter((entry) => typeof entry !== 'string');
}
function keyOf(entry) {
    return entry.scope ?? entry.name;
}
function hasAddress({ client: _, ...rest }) {
    return Object.values(rest).some((value) => value !== undefined);
}
function repositoryOfEntry(settings, entry) {
    return {
        domain: entry.domain ?? settings.domain,
        domainOwner: entry['domain-owner'] ?? settings['domain-owner'],
        region: entry.region ?? settings.region,
        repository: entry.repository ?? settings.repository,
    };
}


/***/ })

};
