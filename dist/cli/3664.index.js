export const id = 3664;
export const ids = [3664];
export const modules = {

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ NOT_IMITATED)
/* harmony export */ });
/** What a build of CodeBuild has and `buildspec --run` has not, for whoever reads its outcome. */
const NOT_IMITATED = [
    'the image: programs are those of this machine, in the versions that it has (node is the one that runs this); runtime-versions installs nothing',
    'the file system: HOME, TMPDIR and the source are folders of the build, all other paths, such as /tmp/x, are those of this machine',
    'Docker, privileged mode and the network of a VPC',
    'run-as: every command runs as the user who runs this; /root stands for HOME in paths of caches and artifacts alone, and MAVEN_OPTS tells Maven of HOME',
    "the project's IAM role: the build may do everything in the embedded CodeArtifact, and assume the roles of codeartifact-gate.yml",
    'on-failure RETRY: the phase is run once',
    'uploads: artifacts, reports and caches are listed; no cache is restored, no report is parsed, nothing goes to S3',
    'codebuild-hash-files prints another digest than that of CodeBuild, from the same files',
    'batches run one build after another; build-fanout is refused',
    'the limits on memory, disk and the size of logs',
];


/***/ }),

/***/ 13664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildspecCommand: () => (/* binding */ buildspecCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/buildspec/run/not-imitated.js
var not_imitated = __webpack_require__(1865);
;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/run-help.js

/** Flags of `buildspec --run`. */
const RUN_OPTIONS = {
    trigger: { type: 'string' },
    'state-model': { type: 'string' },
    shell: { type: 'string' },
    env: { type: 'string', multiple: true },
    parameter: { type: 'string', multiple: true },
    secret: { type: 'string', multiple: true },
    external: { type: 'string', multiple: true },
    keep: { type: 'boolean' },
};
/** What `buildspec --help` says of `--run`. */
const RUN_HELP = `--run runs a buildspec on a copy of this folder, by the rules of CodeBuild's phases and shells, without Docker and AWS: against
an embedded CodeArtifact with the domain, repositories and roles of codeartifact-gate.yml, or the one that
AWS_ENDPOINT_URL_CODEARTIFACT names. In the copy, addresses of these repositories are replaced by those of the embedded
one; credentials come from a container endpoint, as in CodeBuild. (Roles of one that is there already are yours to make.)

  --trigger WHAT        branch/NAME, pr/N, tag/NAME, pipeline/NAME or manual (default)
  --state-model MODEL   script (default): each command in a process of its own, as build logs show it; session: all
                        commands in one shell, as documented; both: run twice, and tell what ends differently
  --shell SHELL         bash, dash or sh, instead of that of env.shell
  --env NAME=VALUE      a variable as StartBuild overrides it; may be repeated
  --parameter NAME=VALUE, --secret ID=VALUE
                        what Parameter Store and Secrets Manager hold; may be repeated
  --external NAME=URL   a public store behind the repository, as for emulator; may be repeated
  --keep                leave the folder of the build

Exit code of --run: 0 SUCCEEDED, 1 any other end of the build or different ends, 2 a file, flag or setting is wrong.

What it does not imitate:
${not_imitated/* NOT_IMITATED */.y.map((text) => `  - ${text}`).join('\n')}
`;

;// CONCATENATED MODULE: ./.build/cli/commands/buildspec.js


/** What the command can do, by the flag that asks for it, and the flags that go with it. */
const MODES = {
    lint: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1939), __webpack_require__.e(6081), __webpack_require__.e(2832)]).then(__webpack_require__.bind(__webpack_require__, 53625))).lint,
        options: {
            lint: { type: 'string', multiple: true },
            image: { type: 'string' },
            compute: { type: 'string' },
            timeout: { type: 'string' },
        },
    },
    run: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3380), __webpack_require__.e(1939), __webpack_require__.e(9719), __webpack_require__.e(6081), __webpack_require__.e(9749)]).then(__webpack_require__.bind(__webpack_require__, 59420))).run,
        options: { run: { type: 'string' }, ...RUN_OPTIONS },
    },
    project: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 42589))).project,
        options: { project: { type: 'boolean' } },
    },
    write: {
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3243), __webpack_require__.e(663), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(1939), __webpack_require__.e(9800), __webpack_require__.e(3652), __webpack_require__.e(3340), __webpack_require__.e(6081), __webpack_require__.e(8542), __webpack_require__.e(4064)]).then(__webpack_require__.bind(__webpack_require__, 14064))).write,
        options: {
            check: { type: 'boolean' },
            diff: { type: 'boolean' },
            stdout: { type: 'boolean' },
            force: { type: 'boolean' },
            vendor: { type: 'boolean' },
            native: { type: 'boolean' },
        },
    },
};
const buildspecCommand = {
    name: 'buildspec',
    summary: 'Write buildspec.yml for CodeBuild, keep it true, judge it, and try it without AWS.',
    help: `Usage: codeartifact-gate buildspec [--check | --diff | --stdout] [--vendor] [--native] [--force]
       codeartifact-gate buildspec --lint FILE [--image IMAGE] [--compute COMPUTE] [--timeout MINUTES]
       codeartifact-gate buildspec --run FILE [--trigger WHAT] [--state-model MODEL] [--shell SHELL]
       codeartifact-gate buildspec --project

Writes buildspec.yml for CodeBuild from what is in the checkout, codeartifact-gate.yml and buildspec-template.yml (your
own, if there is one): the gate before any credential, one token, locked installs, tests, publishing behind a release
with a green build, and a clean-up whatever happens. It writes nothing when nothing has changed.

  --check         write nothing; end with 1 and a unified diff when a file is not what would be written
  --diff          write nothing; print that diff
  --stdout        write nothing; print the files
  --force         write over a file that was not generated
  --vendor        write the gate itself as one file below .codeartifact-gate/ first, for the build to run
  --native        plain AWS CLI and shell: nothing of codeartifact-gate runs in the build
  --json          print one JSON document, in every mode

--lint judges buildspecs, whoever has written them; it may be repeated. Image, compute (container, reserved, lambda) and
timeout are those of the project; where codeartifact-gate.yml has a buildspec section, they come from there. Exit code: 1
for findings that are errors.

--project prints CloudFormation for the projects that run these files: least privilege for each role, report groups,
logs, anchored webhooks.

${RUN_HELP}
Examples:
  codeartifact-gate buildspec --vendor
  codeartifact-gate buildspec --check
  codeartifact-gate buildspec --lint buildspec.yml --image aws/codebuild/standard:8.0
  codeartifact-gate buildspec --run buildspec.yml --trigger tag/v1.2.0 --state-model both
  codeartifact-gate buildspec --project > codebuild.yml
`,
    options: Object.assign({}, ...Object.values(MODES).map(({ options }) => options)),
    takesSettings: true,
    takesCheckoutConfig: true,
    async run(context) {
        const asked = Object.keys(MODES).find((mode) => context.flags[mode] !== undefined) ?? 'write';
        const { load, options } = MODES[asked];
        refuseFlagsOfOthers(asked, options, context);
        return (await load())(context);
    },
};
/** A flag that is not looked at would be a wish that is not met. */
function refuseFlagsOfOthers(mode, own, { flags }) {
    const stray = Object.keys(flags).find((name) => !Object.hasOwn(own, name) && Object.values(MODES).some(({ options }) => Object.hasOwn(options, name)));
    if (stray === undefined)
        return;
    throw new errors/* GateError */.ue('input', {
        doing: 'choose what to do',
        cause: mode === 'write'
            ? `--${stray} belongs to another way to call buildspec`
            : `--${mode} does not take --${stray}`,
        remedy: 'See codeartifact-gate buildspec --help',
    });
}


/***/ })

};
