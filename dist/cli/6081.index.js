export const id = 6081;
export const ids = [6081,4035];
export const modules = {

/***/ 43265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readBuildspec)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21832);


/**
 * Reads the YAML of a buildspec. Anchors, aliases and merge keys are read as what they stand for; tags and repeated
 * keys are problems.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
function readBuildspec(text) {
    const document = (0,_config_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(text, { references: true });
    if ('problem' in document)
        return document;
    return { ...document, differences: differencesOf(text, document.value) };
}
/** The text was read as YAML 1.2 before, so its size and depth are bounded. */
function differencesOf(text, yaml12) {
    let yaml11;
    try {
        yaml11 = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAML11_SCHEMA */ .Wj.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ), maxAliases: -1 });
    }
    catch (error) {
        // Keys that YAML 1.1 takes for the same, say. An empty text has no document for either.
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        return isEmpty(yaml12) ? [] : [{ path: [], isKey: false, values: undefined }];
    }
    return compare(yaml11, yaml12, []);
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
function compare(yaml11, yaml12, path) {
    if (Array.isArray(yaml12) && Array.isArray(yaml11))
        return yaml12.flatMap((item, index) => compare(yaml11[index], item, [...path, index]));
    if (isMapping(yaml12) && isMapping(yaml11))
        return Object.entries(yaml12).flatMap(([key, value]) => {
            const here = [...path, key];
            return Object.hasOwn(yaml11, key)
                ? compare(yaml11[key], value, here)
                : [{ path: here, isKey: true, values: undefined }];
        });
    return Object.is(yaml11, yaml12) ? [] : [{ path, isKey: false, values: { yaml11, yaml12 } }];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 47738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ imageNamed),
/* harmony export */   Xj: () => (/* binding */ hasVersion),
/* harmony export */   _e: () => (/* binding */ KNOWN_RUNTIMES)
/* harmony export */ });
/* unused harmony exports IMAGE_NAMES, runtimesOf, newestVersion */
const JAVA = ['corretto25', 'corretto21', 'corretto17', 'corretto11', 'corretto8'];
const YEAR_2022 = {
    java: JAVA,
    golang: ['1.26', '1.25', '1.24', '1.23', '1.22', '1.21', '1.20'],
    python: ['3.14', '3.13', '3.12', '3.11', '3.10', '3.9'],
    php: ['8.5', '8.4', '8.3', '8.2'],
    ruby: ['4.0', '3.4', '3.3', '3.2', '3.1'],
    nodejs: ['24', '22', '20', '18'],
    dotnet: ['10.0', '8.0', '6.0'],
};
const YEAR_2024 = {
    java: JAVA,
    golang: ['1.26', '1.25', '1.24'],
    python: ['3.14', '3.13', '3.12', '3.11', '3.10'],
    php: ['8.5', '8.4', '8.3', '8.2'],
    ruby: ['4.0', '3.4', '3.3'],
    nodejs: ['24', '22'],
    dotnet: ['10.0', '8.0'],
};
function ubuntu(runtimes) {
    return { runtimes, compute: 'container', sh: 'dash' };
}
function amazonLinux(runtimes) {
    return { runtimes, compute: 'container', sh: 'bash' };
}
/**
 * The one table of CodeBuild's images for Linux containers. A version that is not listed is downloaded from the public
 * network while the build runs.
 *
 * @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images, as of 2026-04-09
 */
const IMAGES = {
    'aws/codebuild/standard:8.0': ubuntu({ ...YEAR_2024, rust: ['1.93'] }),
    'aws/codebuild/standard:7.0': ubuntu(YEAR_2022),
    'aws/codebuild/standard:6.0': ubuntu({
        java: ['corretto17'],
        golang: ['1.18'],
        python: ['3.10'],
        php: ['8.1'],
        ruby: ['3.1'],
        nodejs: ['16'],
        dotnet: ['6.0'],
    }),
    'aws/codebuild/standard:5.0': ubuntu({
        java: ['corretto11', 'corretto8'],
        golang: ['1.16', '1.15'],
        python: ['3.9', '3.8', '3.7'],
        php: ['8.0', '7.4', '7.3'],
        ruby: ['2.7', '2.6'],
        nodejs: ['14', '12'],
        dotnet: ['5.0', '3.1'],
    }),
    'aws/codebuild/amazonlinux-x86_64-standard:6.0': amazonLinux({ ...YEAR_2024, rust: ['1.93'] }),
    'aws/codebuild/amazonlinux-x86_64-standard:5.0': amazonLinux(YEAR_2022),
    'aws/codebuild/amazonlinux-x86_64-standard:4.0': amazonLinux({
        java: ['corretto17'],
        golang: ['1.18'],
        python: ['3.9'],
        php: ['8.1'],
        ruby: ['3.1'],
        nodejs: ['16'],
        docker: ['20'],
        dotnet: ['6.0'],
    }),
    'aws/codebuild/amazonlinux-x86_64-standard:corretto11': amazonLinux({ java: ['corretto11'] }),
    'aws/codebuild/amazonlinux-x86_64-standard:corretto8': amazonLinux({ java: ['corretto8'] }),
    'aws/codebuild/amazonlinux-aarch64-standard:4.0': amazonLinux({
        ...YEAR_2024,
        rust: ['1.94'],
        docker: ['23'],
    }),
    'aws/codebuild/amazonlinux-aarch64-standard:3.0': amazonLinux({
        ...YEAR_2022,
        php: [...YEAR_2022['php'], '8.1'],
        rust: ['1.94'],
        docker: ['23'],
    }),
    'aws/codebuild/amazonlinux-aarch64-standard:2.0': amazonLinux({
        java: ['corretto11', 'corretto8'],
        golang: ['1.14', '1.13', '1.12'],
        python: ['3.9', '3.8', '3.7'],
        php: ['7.4', '7.3'],
        ruby: ['2.7', '2.6'],
        nodejs: ['12', '10'],
        docker: ['19'],
        dotnet: ['3.1'],
    }),
};
/** An image for Lambda compute has one runtime, which its tag names. @see AWS CodeBuild user guide, "Lambda compute images" */
const LAMBDA_IMAGE = /^aws\/codebuild\/amazonlinux-(?:x86_64|aarch64)-lambda-standard:(corretto|dotnet|go|nodejs|python|ruby)(\d[\d.]*)$/;
const LAMBDA_RUNTIMES = {
    corretto: (version) => ({ java: [`corretto${version}`] }),
    dotnet: (version) => ({ dotnet: [version.includes('.') ? version : `${version}.0`] }),
    go: (version) => ({ golang: [version] }),
    nodejs: (version) => ({ nodejs: [version] }),
    python: (version) => ({ python: [version] }),
    ruby: (version) => ({ ruby: [version] }),
};
/** Every runtime that an image has or had. */
const KNOWN_RUNTIMES = [
    ...new Set([...Object.values(IMAGES).flatMap(({ runtimes }) => Object.keys(runtimes)), 'android']),
];
/** The names of the images for containers, for messages. */
const IMAGE_NAMES = Object.keys(IMAGES);
/**
 * What is known of an image.
 *
 * @param name as the project names it; a date behind the tag and the older spelling `amazonlinux2` are understood
 * @returns undefined for images of others, of Windows and of macOS, and for tags that are not known
 */
function imageNamed(name) {
    const tagged = name
        .replace(/-\d{2}\.\d{2}\.\d{2}$/, '')
        .replace('/amazonlinux2-', '/amazonlinux-')
        .replace('/ubuntu/standard:', '/standard:');
    if (Object.hasOwn(IMAGES, tagged))
        return IMAGES[tagged];
    const lambda = LAMBDA_IMAGE.exec(tagged);
    if (lambda === null)
        return undefined;
    const runtimes = LAMBDA_RUNTIMES[lambda[1]](lambda[2]);
    return { runtimes, compute: 'lambda', sh: 'bash' };
}
/** Runtimes and their versions in an image; undefined for images that are not known. */
function runtimesOf(image) {
    return imageNamed(image)?.runtimes;
}
/** The newest version of a runtime in an image; undefined where the image has none, or is not known. */
function newestVersion(image, runtime) {
    const runtimes = runtimesOf(image);
    return runtimes !== undefined && Object.hasOwn(runtimes, runtime) ? runtimes[runtime][0] : undefined;
}
/**
 * Whether an image brings a version of a runtime, so that nothing is downloaded for it.
 *
 * @param version as in a buildspec: exact, `22.x`, or `latest`
 * @returns undefined where that cannot be known: the image is not known, or the version is a variable
 */
function hasVersion(image, runtime, version) {
    const runtimes = runtimesOf(image);
    if (runtimes === undefined || version.startsWith('$'))
        return undefined;
    const versions = Object.hasOwn(runtimes, runtime) ? runtimes[runtime] : [];
    if (version === 'latest')
        return versions.length > 0;
    const asked = version.replace(/\.x$/, '');
    return versions.some((present) => present === asked || isMinorOf(present, asked, version));
}
/** `3.x` means any version 3, and `3.13.1` is a build of 3.13 that the image may not have. */
function isMinorOf(present, asked, version) {
    return version.endsWith('.x') && present.startsWith(`${asked}.`);
}


/***/ }),

/***/ 26081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rf: () => (/* binding */ firstFault),
  R$: () => (/* binding */ lintBuildspec)
});

// UNUSED EXPORTS: LINTS, MAX_INLINE_CHARACTERS, lintWebhookFilters

// EXTERNAL MODULE: ./.build/buildspec/document.js
var buildspec_document = __webpack_require__(43265);
;// CONCATENATED MODULE: ./.build/buildspec/lint/vocabulary.js
/** What well-known commands do, as far as lints have to know. */
/** A variable whose value is a secret, by its name. */
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|AUTHTOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|SECRET_ACCESS_KEY|CREDENTIALS?|NPM_AUTH)$/i;
/** Variables that hold a name which whoever opens a pull request has chosen, or part of it. */
const REF_VARIABLE = /\$\{?(?:CODEBUILD_WEBHOOK_(?:HEAD_REF|BASE_REF|TRIGGER)|CODEBUILD_SOURCE_VERSION|GITHUB_(?:REF|HEAD_REF|BASE_REF|REF_NAME)|(?:GIT_)?(?:BRANCH|TAG|REF)(?:_NAME)?)\b/;
/** `$NAME` and `${NAME…}` in a text, by name. */
function variablesIn(text) {
    return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name);
}
/** The words of a command with its name. */
function wordsOf({ name, args }) {
    return [name, ...args];
}
/** The arguments that are no flags. */
function operandsOf({ args }) {
    return args.filter((word) => !word.startsWith('-'));
}
function isModuleOf({ name, args }, module) {
    if (!/^python[\d.]*$/.test(name))
        return undefined;
    const at = args.indexOf('-m');
    return at !== -1 && args[at + 1] === module ? args.slice(at + 2) : undefined;
}
/** Our own program, in any of the ways to start it: its arguments. */
function ownArguments({ name, args }) {
    if (name === 'codeartifact-gate')
        return args;
    const isNpx = name === 'npx' || name === 'pnpx' || name === 'bunx';
    const isNode = name === 'node';
    const at = args.findIndex((word) => isNpx
        ? /^codeartifact-gate(?:@|$)/.test(word)
        : isNode && /CODEARTIFACT_GATE(?:_HOME)?\b|codeartifact-gate/.test(word));
    return at === -1 ? undefined : args.slice(at + 1);
}
/** What judges the lockfiles or configuration before anything is installed. */
function isGate(command) {
    return ownArguments(command)?.[0] === 'check';
}
/** What asks for a token of CodeArtifact. */
function getsCredential(command) {
    const own = ownArguments(command);
    if (own !== undefined)
        return own[0] === 'login' || own[0] === 'run';
    if (command.name !== 'aws')
        return false;
    const words = operandsOf(command);
    return words.includes('get-authorization-token') || isCodeArtifactLogin(command);
}
/** What takes the keys of another role. */
function assumesRole({ name, args }) {
    return name === 'aws' && args.some((word) => /^assume-role/.test(word));
}
function isCodeArtifactLogin({ name, args }) {
    return name === 'aws' && args.includes('codeartifact') && args.includes('login');
}
/** Whether a build has a token for packages: then it matters what it leaves in files. */
function holdsCredential({ items }) {
    return items.some((item) => item.commands.some(getsCredential) ||
        /\bCODEARTIFACT_AUTH_TOKEN\b|_authToken|\bcargo login\b|credential-provider/.test(item.text));
}
const INSTALLS = {
    npm: ([verb]) => ['ci', 'install', 'i', 'add', 'exec', 'update'].includes(verb ?? ''),
    npx: () => true,
    pnpm: ([verb]) => ['install', 'i', 'add', 'dlx'].includes(verb ?? ''),
    yarn: ([verb]) => verb === undefined || ['install', 'add', 'dlx'].includes(verb),
    bun: ([verb]) => ['install', 'i', 'add'].includes(verb ?? ''),
    pip: ([verb]) => ['install', 'download', 'wheel'].includes(verb ?? ''),
    pipx: ([verb]) => ['install', 'run'].includes(verb ?? ''),
    uv: ([verb, second]) => ['sync', 'run', 'tool'].includes(verb ?? '') || (verb === 'pip' && second !== 'list'),
    poetry: ([verb]) => ['install', 'add', 'update'].includes(verb ?? ''),
    pdm: ([verb]) => ['install', 'sync', 'add', 'update'].includes(verb ?? ''),
    pipenv: ([verb]) => ['install', 'sync'].includes(verb ?? ''),
    cargo: ([verb]) => ['fetch', 'build', 'install', 'test', 'run', 'check'].includes(verb ?? ''),
    mvn: () => true,
    mvnw: () => true,
    gradle: () => true,
    gradlew: () => true,
    bundle: ([verb]) => verb === undefined || verb === 'install',
    gem: ([verb]) => verb === 'install',
    dotnet: ([verb]) => ['restore', 'build', 'tool', 'test'].includes(verb ?? ''),
};
/** What brings packages of others into the build. Programs of the image itself (`apt-get`) are none. */
function isInstall(command) {
    if (command.args.some((word) => ['--version', '-v', '-version', 'help', '--help'].includes(word)))
        return false;
    if (ownArguments(command) !== undefined)
        return false;
    const module = isModuleOf(command, 'pip');
    if (module !== undefined)
        return INSTALLS['pip'](module.filter((word) => !word.startsWith('-')));
    const name = command.name.replace(/^pip3?(?:\.\d+)?$/, 'pip');
    return Object.hasOwn(INSTALLS, name) && INSTALLS[name](operandsOf(command));
}
/** What puts a package version into a repository, for good. */
function isPublish(command) {
    const { name, args } = command;
    const own = ownArguments(command);
    if (own !== undefined)
        return own[0] === 'publish' && !own.includes('--plan');
    const operands = operandsOf(command);
    const [verb, second] = operands;
    if (args.includes('--dry-run') || args.includes('--help'))
        return false;
    switch (name) {
        case 'npm':
        case 'pnpm':
        case 'cargo':
        case 'poetry':
        case 'pdm':
        case 'uv':
        case 'bun':
        case 'flit':
        case 'hatch':
            return operands.includes('publish');
        case 'yarn':
            return verb === 'publish' || (verb === 'npm' && second === 'publish');
        case 'lerna':
            return verb === 'publish';
        case 'npx':
            return verb === 'lerna' && second === 'publish';
        case 'twine':
            return verb === 'upload';
        case 'mvn':
        case 'mvnw':
            // A layout below a folder is no repository: what is put there can still be thrown away.
            if (args.some((word) => /^-DaltDeploymentRepository=[^:]*::(?:default::)?file:/.test(word)))
                return false;
            return operands.some((word) => word === 'deploy' || /(?:^|:)deploy(?:-file)?$/.test(word));
        case 'gradle':
        case 'gradlew':
            return operands.some((word) => /(?:^|:)publish(?!ToMavenLocal)/.test(word));
        case 'dotnet':
        case 'nuget':
            return operands.includes('push');
        case 'gem':
            return verb === 'push';
        case 'aws':
            return operands.includes('publish-package-version');
        default:
            return isModuleOf(command, 'twine')?.includes('upload') === true;
    }
}
const TESTS = /^(?:test|tests|test:.+|verify|check|lint|audit)$/;
/** What may fail for a reason that must stop a build: tests, gates, checks. */
function isTest(command) {
    const { name, args } = command;
    if (isGate(command))
        return true;
    if (/^(?:pytest|jest|vitest|mocha|rspec|tox|nox|phpunit|ctest|cfn-lint)$/.test(name))
        return true;
    if (isModuleOf(command, 'pytest') !== undefined || isModuleOf(command, 'unittest') !== undefined)
        return true;
    const runners = /^(?:npm|pnpm|yarn|bun|npx|mvnw?|gradlew?|cargo|go|dotnet|make|rake|bundle|poetry|uv)$/;
    return runners.test(name) && args.some((word) => TESTS.test(word) || /^(?:pytest|jest|rspec)$/.test(word));
}
/** The value of a flag, in both spellings. */
function flagValue(args, ...names) {
    for (const [index, word] of args.entries()) {
        for (const name of names) {
            if (word === name)
                return args[index + 1] ?? '';
            if (name.startsWith('--') && word.startsWith(`${name}=`))
                return word.slice(name.length + 1);
        }
    }
    return undefined;
}
/** The items in front of `finally` of a phase and all of it, in the order of the file. */
function eachCommand(items) {
    return items.flatMap((item) => item.commands.map((command) => ({ item, command, line: item.lineOf(command.command.line) })));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/always-auth.js

/** @see npm docs, "config": npm 9 and later know no always-auth */
const alwaysAuth = {
    id: 'always-auth',
    severity: 'error',
    summary: 'npm config set always-auth: npm 9 and later end with an error.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            const { name, args } = command;
            const isSet = name === 'npm' && (args[0] === 'config' || args[0] === 'set' || args[0] === 'c');
            if (!isSet || !args.some((word) => /(?:^|:)_?always-auth\b/.test(word)))
                continue;
            yield {
                line,
                message: 'npm 9 and later know no always-auth, and npm config set ends with an error',
                remedy: 'Take it out; for yarn 1 write the line into .npmrc yourself',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/bashism.js
/** @see AWS CodeBuild user guide, "Build specification reference": env/shell; on Ubuntu images sh is dash */
const bashism = {
    id: 'bashism',
    severity: 'error',
    summary: 'Text for bash runs under sh, which is dash on Ubuntu images; a warning where the image is not known.',
    *find({ items, mapping, image }) {
        const { shell } = mapping('env');
        if (shell !== undefined && shell !== '/bin/sh')
            return;
        if (image?.sh === 'bash')
            return;
        for (const item of items) {
            const [first] = item.script.bashisms;
            if (first === undefined)
                continue;
            yield {
                line: item.lineOf(first.line),
                ...(image === undefined ? { severity: 'warning' } : {}),
                message: `${first.what} is no text for sh, and on Ubuntu images sh is dash`,
                remedy: 'Write env: shell: bash, or POSIX text',
            };
            // One line mends them all.
            return;
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/batch-graph.js
/** @see AWS CodeBuild user guide, "Batch build buildspec reference" */
const batchGraph = {
    id: 'batch-graph',
    severity: 'error',
    summary: 'A build of a batch depends on one that does not exist or on itself, or two have the same identifier.',
    *find({ mapping, lineOf }) {
        for (const form of ['build-graph', 'build-list']) {
            const tasks = mapping('batch')[form];
            if (!Array.isArray(tasks))
                continue;
            const ids = tasks.map((_, index) => String(mapping('batch', form, index)['identifier']));
            const needs = new Map(ids.map((id, index) => [id, listOf(mapping('batch', form, index)['depend-on'])]));
            for (const [index, id] of ids.entries()) {
                const line = lineOf('batch', form, index, 'identifier');
                if (ids.indexOf(id) !== index)
                    yield { line, message: `two builds are called ${id}`, remedy: 'Give each its own identifier' };
                for (const [at, other] of needs.get(id).entries()) {
                    const place = lineOf('batch', form, index, 'depend-on', at);
                    if (!needs.has(other))
                        yield { line: place, message: `there is no build called ${other}`, remedy: 'Correct the name' };
                    else if (reaches(other, id, needs))
                        yield { line: place, message: `${id} would wait for itself`, remedy: 'Take it out' };
                }
            }
        }
    },
};
function listOf(value) {
    return Array.isArray(value) ? value.map(String) : [];
}
function reaches(from, to, needs) {
    const seen = new Set();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (id === to)
            return true;
        if (seen.has(id))
            continue;
        seen.add(id);
        open.push(...(needs.get(id) ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/cd-leaks.js

const cdLeaks = {
    id: 'cd-leaks',
    severity: 'warning',
    summary: 'A cd is still in force in a later phase, whose commands begin in another folder than they look.',
    *find({ phases }) {
        for (const [index, phase] of phases.entries()) {
            const last = lastMove(phase);
            if (last === undefined || isReturn(last.command))
                continue;
            const next = phases.slice(index + 1).find(({ commands }) => commands.length > 0);
            if (next === undefined || !usesRelativePath(next))
                continue;
            yield {
                line: last.line,
                message: `the working directory of ${next.name} is the one of this cd`,
                remedy: 'Use a subshell, as in (cd app && npm test), or go back with cd "$CODEBUILD_SRC_DIR"',
            };
        }
    },
};
/** Those that always happen: behind a condition, a cd is made for what comes after. */
function moves(phase) {
    return [...phase.commands, ...phase.finally].flatMap((item) => item.commands
        .filter(({ name, isInSubshell, isInFunction, isConditional }) => name === 'cd' && !isInSubshell && !isInFunction && !isConditional)
        .map((command) => ({ command, line: item.lineOf(command.command.line) })));
}
function lastMove(phase) {
    return moves(phase).at(-1);
}
/** Back to where it was, or to where a build starts; `cd` alone goes home. */
function isReturn({ args }) {
    const [target = ''] = args;
    return (target === '-' || /^\.\.(?:\/\.\.)*\/?$/.test(target) || /^\$\{?CODEBUILD_SRC_DIR\w*\}?\/?$/.test(target));
}
const RELATIVE_PATH = /^(?:\.\/)?[A-Za-z0-9_.-]+\/[^:@=$]*$/;
/** Before a cd of its own the phase names files by where they lie in the source. */
function usesRelativePath({ commands }) {
    for (const occurrence of commands.flatMap((item) => item.commands)) {
        const { name, command } = occurrence;
        if (name === 'cd')
            return false;
        // Ours reads its configuration where it is called; only `logout` does not ask for it.
        const own = ownArguments(occurrence);
        if (own !== undefined && own[0] !== 'logout')
            return true;
        if (command.words.some(({ text }) => RELATIVE_PATH.test(text)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/codeartifact-login.js

/** @see AWS CLI reference, "codeartifact login" */
const codeartifactLogin = {
    id: 'codeartifact-login',
    severity: 'warning',
    summary: 'aws codeartifact login without a duration: its token lives twelve hours, in a file of the user.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            if (!isCodeArtifactLogin(command) || flagValue(command.args, '--duration-seconds') !== undefined)
                continue;
            yield {
                line,
                message: 'the token lives twelve hours, and stays in a file of the user when the build ends',
                remedy: 'Give --duration-seconds, or use codeartifact-gate login, which writes no token to disk',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/command-text.js
/** @see AWS CodeBuild user guide, "Troubleshooting": "Expected Commands[0] to be of string type: found subkeys instead" */
const commandText = {
    id: 'command-text',
    severity: 'error',
    summary: 'A command is a mapping, a number or empty for YAML: it stands without the quotes that it needs.',
    *find({ phases, lineOf }) {
        for (const { name, fields } of phases) {
            for (const section of ['commands', 'finally']) {
                const list = fields[section];
                if (!Array.isArray(list))
                    continue;
                for (const [index, item] of list.entries()) {
                    if (typeof item === 'string')
                        continue;
                    const isMapping = typeof item === 'object' && item !== null;
                    yield {
                        line: lineOf('phases', name, section, index),
                        message: `${section} of ${name}, item ${index + 1}, is ${kindOf(item)} for YAML instead of text`,
                        remedy: isMapping
                            ? 'Put the whole command in single quotes: a colon and a blank make a mapping of it'
                            : 'Put the command in quotes',
                    };
                }
            }
        }
    },
};
function kindOf(item) {
    if (item === null)
        return 'empty';
    if (Array.isArray(item))
        return 'a list';
    return typeof item === 'object' ? 'a mapping' : `a ${typeof item}`;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/continue-hazard.js

/** A build that goes on after a failed gate has none. @see AWS CodeBuild user guide, "Build phase transitions" */
const continueHazard = {
    id: 'continue-hazard',
    severity: 'error',
    summary: 'on-failure: CONTINUE on a phase that checks, tests, installs or logs in: what it found stops nothing.',
    *find({ phases, lineOf }) {
        for (const { name, fields, commands } of phases) {
            if (fields['on-failure'] !== 'CONTINUE')
                continue;
            const all = commands.flatMap((item) => item.commands);
            const isHazard = all.some((command) => isTest(command) || isInstall(command) || getsCredential(command));
            if (!isHazard)
                continue;
            yield {
                line: lineOf('phases', name, 'on-failure'),
                message: `the phases after ${name} run although a check, test, install or login in it has failed`,
                remedy: 'Take it out: without on-failure the build ends there, and finally cleans up',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/copied-credentials.js

const KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;
/** @see AWS SDKs and Tools reference guide, "Container credential provider": it renews them */
const copiedCredentials = {
    id: 'copied-credentials',
    severity: 'warning',
    summary: 'Keys of the build or of an assumed role are copied into variables: they end after an hour at most.',
    *find({ items }) {
        let told;
        for (const item of items) {
            if (item.phase === told)
                continue;
            for (const command of item.commands) {
                const { name, args } = command;
                const assigned = [
                    ...command.command.assignments.map((assignment) => assignment.name),
                    ...(name === 'export' ? args.map((word) => word.replace(/=[\s\S]*/, '')) : []),
                ];
                const isCopy = assigned.some((variable) => KEYS.test(variable)) ||
                    args.some((word) => /169\.254\.170\.2|AWS_CONTAINER_CREDENTIALS_/.test(word)) ||
                    (name === 'aws' &&
                        /^aws_(?:access_key_id|secret_access_key|session_token)$/.test(flagValue(args, 'set') ?? '')) ||
                    (name === 'aws' && wordsOf(command).includes('export-credentials'));
                if (!isCopy)
                    continue;
                // The three keys come in a row.
                told = item.phase;
                yield {
                    line: item.lineOf(command.command.line),
                    message: 'copied keys are not renewed, and every later command uses them, reports and artifacts too',
                    remedy: 'Leave the keys to the SDK; for another role use a profile with credential_source = EcsContainer, in AWS_CONFIG_FILE of that command alone',
                };
                break;
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/shell.js
/** Far more than anybody writes. */
const MAX_DEPTH = 64;
const OPENERS = new Set(['if', 'for', 'while', 'until', 'case', 'select']);
const CLOSERS = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);
const REDIRECTION = /(?:\d*)(?:<<<|<<-?|>>|>&|<&|<>|>\||&>>|&>|>|<)/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)(\+?=)/;
function parseShell(text) {
    return new Reader(text).script();
}
class Reader {
    #text;
    #at = 0;
    #line = 0;
    #depth = 0;
    #isBroken = false;
    #unterminated;
    #bashisms = [];
    #heredocs = [];
    constructor(text) {
        this.#text = text.replaceAll('\r\n', '\n');
    }
    script() {
        const body = this.#list(() => false);
        if (this.#at < this.#text.length)
            this.#isBroken = true;
        return {
            body,
            isBroken: this.#isBroken,
            unterminated: this.#unterminated,
            bashisms: this.#bashisms,
        };
    }
    /** Reads statements until the end of the text, or a word or bracket that `isEnd` knows. */
    #list(isEnd) {
        const statements = [];
        for (;;) {
            this.#skipBreaks();
            if (this.#at >= this.#text.length || isEnd())
                break;
            const before = this.#at;
            const statement = this.#statement();
            if (statement !== undefined)
                statements.push(statement);
            // Nothing that starts a command: a stray bracket or operator.
            if (this.#at === before) {
                this.#isBroken = true;
                if (this.#peek(')') || this.#isCloser())
                    break;
                this.#advance(1);
            }
        }
        return statements;
    }
    #statement() {
        const parts = [];
        let joinedBy;
        for (;;) {
            const pipeline = this.#pipeline();
            if (pipeline.commands.length > 0)
                parts.push({ joinedBy, pipeline });
            else if (joinedBy !== undefined)
                this.#isBroken = true;
            this.#skipBlanks();
            const operator = this.#peek('&&') ? '&&' : this.#peek('||') ? '||' : undefined;
            if (operator === undefined)
                break;
            this.#advance(2);
            this.#skipBreaks({ semicolons: false });
            joinedBy = operator;
        }
        const isBackground = this.#peek('&') && !this.#peek('&&');
        if (isBackground || (this.#peek(';') && !this.#peek(';;')))
            this.#advance(1);
        return parts.length === 0 ? undefined : { parts, isBackground };
    }
    #pipeline() {
        const commands = [];
        this.#skipBlanks();
        let isNegated = false;
        while (/^!\s/.test(this.#text.slice(this.#at, this.#at + 2))) {
            isNegated = !isNegated;
            this.#advance(1);
            this.#skipBlanks();
        }
        for (;;) {
            const command = this.#command();
            if (command !== undefined)
                commands.push(command);
            this.#skipBlanks();
            if (!this.#peek('|') || this.#peek('||'))
                break;
            if (this.#peek('|&'))
                this.#bash('|&');
            this.#advance(this.#peek('|&') ? 2 : 1);
            this.#skipBreaks({ semicolons: false });
        }
        return { isNegated, commands };
    }
    /** Whatever is nested passes through here, or through braces. */
    #command() {
        if (++this.#depth > MAX_DEPTH)
            this.#giveUp();
        const command = this.#commandHere();
        this.#depth--;
        return command;
    }
    #commandHere() {
        this.#skipBlanks();
        const line = this.#line;
        const word = this.#bareWord();
        if (this.#arithmeticEnd(0) !== undefined)
            return this.#arithmetic(line);
        if (this.#peek('('))
            return this.#group('(', line);
        if (word === '{')
            return this.#group('{', line);
        if (word === '[[')
            return this.#doubleBracket(line);
        if (word === 'function') {
            this.#bash('function');
            this.#advance(word.length);
            this.#skipBlanks();
        }
        const name = /^([A-Za-z_][\w-]*)[ \t]*\([ \t]*\)/.exec(this.#text.slice(this.#at, this.#at + 200));
        if (name !== null || word === 'function')
            return this.#function(name, line);
        if (OPENERS.has(word))
            return this.#compound(word, line);
        if (this.#isCloser())
            return undefined;
        return this.#simple(line);
    }
    #group(bracket, line) {
        this.#advance(1);
        const end = bracket === '(' ? ')' : '}';
        const body = this.#list(() => (end === ')' ? this.#peek(')') : this.#bareWord() === '}'));
        this.#expect(end);
        return this.#closed({
            line,
            keyword: bracket,
            name: undefined,
            words: [],
            conditions: [],
            bodies: [body],
        });
    }
    #function(found, line) {
        const name = found?.[1] ?? this.#bareWord();
        this.#advance(found?.[0].length ?? name.length);
        this.#skipBreaks({ semicolons: false });
        const body = this.#command();
        if (body === undefined)
            this.#isBroken = true;
        const pipeline = { isNegated: false, commands: body === undefined ? [] : [body] };
        const list = [{ parts: [{ joinedBy: undefined, pipeline }], isBackground: false }];
        return {
            kind: 'compound',
            line,
            keyword: 'function',
            name,
            words: [],
            conditions: [],
            bodies: [list],
            redirections: [],
        };
    }
    #compound(word, line) {
        this.#advance(word.length);
        const conditions = [];
        const bodies = [];
        const words = [];
        const until = (...words) => this.#list(() => words.includes(this.#bareWord()));
        if (word === 'if') {
            for (let next = 'if'; next === 'if' || next === 'elif';) {
                conditions.push(until('then'));
                this.#expect('then');
                bodies.push(until('elif', 'else', 'fi'));
                next = this.#bareWord();
                this.#advance(next.length);
                if (next === 'else') {
                    bodies.push(until('fi'));
                    this.#expect('fi');
                }
                if (next === '')
                    this.#giveUp();
            }
        }
        else if (word === 'case') {
            this.#caseArms(bodies, words);
        }
        else if (word === 'for' || word === 'select') {
            this.#skipBlanks();
            if (this.#arithmeticEnd(0) !== undefined)
                this.#arithmetic(line);
            else
                this.#wordsUntilBreak(words);
            this.#skipBreaks();
            this.#expect('do');
            bodies.push(until('done'));
            this.#expect('done');
        }
        else {
            conditions.push(until('do'));
            this.#expect('do');
            bodies.push(until('done'));
            this.#expect('done');
        }
        const keyword = word === 'select' ? 'for' : word;
        return this.#closed({ line, keyword, name: undefined, words, conditions, bodies });
    }
    #caseArms(bodies, words) {
        this.#skipBlanks();
        words.push(this.#word() ?? EMPTY);
        this.#skipBreaks();
        this.#expect('in');
        for (;;) {
            this.#skipBreaks();
            if (this.#at >= this.#text.length || this.#bareWord() === 'esac')
                break;
            if (this.#peek('('))
                this.#advance(1);
            // The pattern: words and `|` up to the bracket.
            while (this.#at < this.#text.length && !this.#peek(')') && !this.#peek('\n')) {
                this.#skipBlanks();
                if (this.#peek('|'))
                    this.#advance(1);
                else if (this.#word() === undefined)
                    break;
            }
            this.#expect(')');
            bodies.push(this.#list(() => this.#peek(';;') || this.#peek(';&') || this.#bareWord() === 'esac'));
            if (this.#peek(';;'))
                this.#advance(this.#peek(';;&') ? 3 : 2);
            else if (this.#peek(';&'))
                this.#advance(2);
            if (this.#isBroken)
                break;
        }
        this.#expect('esac');
    }
    #closed(command) {
        const redirections = [];
        for (;;) {
            this.#skipBlanks();
            const redirection = this.#redirection();
            if (redirection === undefined)
                break;
            redirections.push(redirection);
        }
        return { kind: 'compound', ...command, redirections };
    }
    #simple(line) {
        const assignments = [];
        const words = [];
        const redirections = [];
        for (;;) {
            this.#skipBlanks();
            const redirection = this.#redirection();
            if (redirection !== undefined) {
                redirections.push(redirection);
                continue;
            }
            const assignment = words.length === 0 ? ASSIGNMENT.exec(this.#rest(200)) : null;
            if (assignment !== null) {
                this.#advance(assignment[0].length);
                if (assignment[2] === '+=')
                    this.#bash('+=');
                assignments.push({ name: assignment[1], value: this.#assigned() });
                continue;
            }
            const word = this.#word();
            if (word === undefined)
                break;
            words.push(word);
            // `declare -A x=(…)` and `export x=(…)`
            if (this.#peek('(') && /^[A-Za-z_]\w*\+?=$/.test(word.text))
                this.#assigned();
        }
        if (assignments.length === 0 && words.length === 0 && redirections.length === 0)
            return undefined;
        this.#noteBash(words, line);
        return { kind: 'simple', line, assignments, words, redirections };
    }
    /** A value after `=`, which can be empty or an array. */
    #assigned() {
        if (!this.#peek('('))
            return this.#word() ?? EMPTY;
        this.#bash('an array');
        this.#advance(1);
        while (this.#at < this.#text.length && !this.#peek(')')) {
            this.#skipBreaks();
            if (!this.#peek(')') && this.#word() === undefined)
                break;
        }
        this.#expect(')');
        return EMPTY;
    }
    #noteBash(words, line) {
        const [name, ...rest] = words.map(({ text }) => text);
        if (name === undefined)
            return;
        const note = (what) => this.#bashisms.push({ what, line });
        if (BASH_COMMANDS.has(name))
            note(name);
        if ((name === '[' || name === 'test') && rest.includes('=='))
            note('== within [ ]');
        if (name === 'set' && rest.includes('pipefail'))
            note('set -o pipefail');
        if (name === 'read' && rest.some((word) => /^-[adnNpstu]/.test(word)))
            note(`read ${rest[0]}`);
    }
    #doubleBracket(line) {
        this.#bash('[[');
        const words = [];
        const start = this.#at;
        // Operators within it are no operators of the shell.
        while (this.#at < this.#text.length) {
            this.#skipBreaks();
            if (this.#bareWord() === ']]') {
                this.#advance(2);
                return { kind: 'simple', line, assignments: [], words, redirections: [] };
            }
            const before = this.#at;
            const word = this.#word();
            if (word !== undefined)
                words.push(word);
            if (this.#at === before)
                this.#advance(1);
        }
        this.#isBroken = start !== this.#at;
        return { kind: 'simple', line, assignments: [], words, redirections: [] };
    }
    /** `((…))`: nothing in it is a command. */
    #arithmetic(line) {
        this.#bash('((…))');
        this.#advance((this.#arithmeticEnd(0) ?? this.#text.length) - this.#at);
        const word = { text: '((', isQuoted: false, substitutions: [] };
        return { kind: 'simple', line, assignments: [], words: [word], redirections: [] };
    }
    /** Where `((` is closed by `))`; otherwise it is two subshells. @param skipped characters before it */
    #arithmeticEnd(skipped) {
        const start = this.#at + skipped;
        if (!this.#text.startsWith('((', start))
            return undefined;
        let depth = 2;
        for (let at = start + 2; at < this.#text.length; at++) {
            if (this.#text[at] === '(')
                depth++;
            else if (this.#text[at] === ')' && --depth === 1)
                return this.#text[at + 1] === ')' ? at + 2 : undefined;
        }
        return undefined;
    }
    #wordsUntilBreak(words) {
        for (;;) {
            this.#skipBlanks();
            const word = this.#word();
            if (word === undefined)
                return;
            words.push(word);
        }
    }
    #redirection() {
        REDIRECTION.lastIndex = this.#at;
        const operator = REDIRECTION.exec(this.#text)?.[0];
        if (operator === undefined)
            return undefined;
        // `<(…)` and `>(…)` are words.
        if (/^[<>]$/.test(operator) && this.#text[this.#at + 1] === '(')
            return undefined;
        this.#advance(operator.length);
        const kind = operator.replace(/^\d+/, '');
        if (kind === '<<<' || kind === '&>' || kind === '&>>')
            this.#bash(kind);
        this.#skipBlanks();
        const target = this.#word() ?? EMPTY;
        if (kind === '<<' || kind === '<<-')
            this.#heredocs.push({ end: target.text, stripsTabs: kind === '<<-', line: this.#line });
        return { operator, target };
    }
    /** @returns undefined where no word starts */
    #word() {
        const substitutions = [];
        let text = '';
        let isQuoted = false;
        const start = this.#at;
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at];
            if (/[\s;&|)]/.test(character))
                break;
            if ((character === '<' || character === '>') && this.#text[this.#at + 1] === '(') {
                this.#bash(`${character}(…)`);
                this.#advance(2);
                substitutions.push(this.#substitution(')', '$('));
                text += `${character}(…)`;
                continue;
            }
            if (character === '<' || character === '>' || (character === '(' && !/[?*+@!]$/.test(text)))
                break;
            if (character === '(') {
                // An extended glob.
                const end = this.#text.indexOf(')', this.#at);
                text += this.#take(end === -1 ? 1 : end + 1 - this.#at);
                continue;
            }
            if (character === "'") {
                isQuoted = true;
                text += this.#quoted("'", substitutions);
            }
            else if (character === '"') {
                isQuoted = true;
                text += this.#quoted('"', substitutions);
            }
            else if (character === '\\') {
                isQuoted = true;
                this.#advance(1);
                const next = this.#take(1);
                if (next !== '\n')
                    text += next;
            }
            else if (character === '$' || character === '`') {
                text += this.#expansion(substitutions);
            }
            else {
                text += this.#take(1);
            }
        }
        return this.#at === start ? undefined : { text, isQuoted, substitutions };
    }
    #quoted(quote, substitutions) {
        const line = this.#line;
        let text = '';
        this.#advance(1);
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at];
            if (character === quote) {
                this.#advance(1);
                return text;
            }
            if (quote === '"' && character === '\\') {
                this.#advance(1);
                const next = this.#take(1);
                if (next !== '\n')
                    text += /["\\$`]/.test(next) ? next : `\\${next}`;
            }
            else if (quote === '"' && (character === '$' || character === '`')) {
                text += this.#expansion(substitutions);
            }
            else {
                text += this.#take(1);
            }
        }
        this.#leftOpen(quote, line);
        return text;
    }
    /** `$NAME`, `${…}`, `$(…)`, `$((…))`, `$'…'` and backticks. */
    #expansion(substitutions) {
        const start = this.#at;
        const line = this.#line;
        const arithmetic = this.#arithmeticEnd(1);
        if (this.#peek('$') && arithmetic !== undefined)
            return this.#take(arithmetic - start);
        if (this.#peek('$(')) {
            this.#advance(2);
            substitutions.push(this.#substitution(')', '$('));
            return this.#text.slice(start, this.#at);
        }
        if (this.#peek('`')) {
            const end = /(?:\\[\s\S]|[^\\`])*`/y;
            end.lastIndex = this.#at + 1;
            const found = end.exec(this.#text)?.[0];
            if (found === undefined) {
                this.#leftOpen('`', line);
                return this.#take(this.#text.length - this.#at);
            }
            const inner = parseShell(found.slice(0, -1).replace(/\\([\\`$])/g, '$1'));
            substitutions.push(shifted(inner.body, line));
            if (inner.isBroken)
                this.#isBroken = true;
            return this.#take(found.length + 1);
        }
        if (this.#peek('${'))
            return this.#braces(substitutions);
        if (this.#peek("$'")) {
            this.#bash("$'…'");
            const end = /(?:\\[\s\S]|[^\\'])*'/y;
            end.lastIndex = this.#at + 2;
            return this.#take((end.exec(this.#text)?.[0].length ?? 0) + 2);
        }
        const name = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])?/y;
        name.lastIndex = this.#at;
        return this.#take(name.exec(this.#text)[0].length);
    }
    #braces(substitutions) {
        const start = this.#at;
        const line = this.#line;
        this.#advance(2);
        if (++this.#depth > MAX_DEPTH)
            this.#giveUp();
        while (this.#at < this.#text.length && !this.#peek('}')) {
            const character = this.#text[this.#at];
            if (character === '"' || character === "'")
                this.#quoted(character, substitutions);
            else if (character === '\\')
                this.#advance(2);
            else if (character === '$' || character === '`')
                this.#expansion(substitutions);
            else
                this.#advance(1);
        }
        this.#depth--;
        if (this.#at >= this.#text.length)
            this.#leftOpen('${', line);
        this.#advance(1);
        const text = this.#text.slice(start, this.#at);
        if (/^\$\{(?:!|[A-Za-z_]\w*(?:\[|\/|\^|,|:(?![-=?+]))|#?[A-Za-z_]\w*\[)/.test(text))
            this.#bash(text);
        return text;
    }
    #substitution(end, what) {
        const line = this.#line;
        const list = this.#list(() => this.#peek(end));
        if (this.#peek(end))
            this.#advance(1);
        else
            this.#leftOpen(what, line);
        return list;
    }
    /** The letters here, up to where a word of the grammar would end. */
    #bareWord() {
        const found = /^(?:\[\[|\]\]|[{}]|[A-Za-z_]\w*)(?=[\s;&|()<>]|$)/.exec(this.#rest(80));
        return found?.[0] ?? '';
    }
    #isCloser() {
        return CLOSERS.has(this.#bareWord());
    }
    #expect(text) {
        this.#skipBlanks();
        if (this.#peek(text))
            this.#advance(text.length);
        else
            this.#isBroken = true;
    }
    #skipBlanks() {
        for (;;) {
            if (this.#peek(' ') || this.#peek('\t'))
                this.#advance(1);
            else if (this.#peek('\\\n'))
                this.#advance(2);
            else if (this.#peek('#')) {
                const end = this.#text.indexOf('\n', this.#at);
                this.#advance((end === -1 ? this.#text.length : end) - this.#at);
            }
            else
                return;
        }
    }
    #skipBreaks({ semicolons = true } = {}) {
        for (;;) {
            this.#skipBlanks();
            if (this.#peek('\n')) {
                this.#advance(1);
                this.#skipHeredocs();
            }
            else if (semicolons && this.#peek(';') && !this.#peek(';;') && !this.#peek(';&'))
                this.#advance(1);
            else
                return;
        }
    }
    #skipHeredocs() {
        const waiting = this.#heredocs;
        this.#heredocs = [];
        for (const { end, stripsTabs, line } of waiting) {
            let isEnded = false;
            while (!isEnded && this.#at < this.#text.length) {
                const next = this.#text.indexOf('\n', this.#at);
                const written = this.#text.slice(this.#at, next === -1 ? this.#text.length : next);
                isEnded = (stripsTabs ? written.replace(/^\t+/, '') : written) === end;
                this.#advance(written.length + (next === -1 ? 0 : 1));
            }
            if (!isEnded)
                this.#leftOpen('<<', line);
        }
    }
    #peek(text) {
        return this.#text.startsWith(text, this.#at);
    }
    #rest(length) {
        return this.#text.slice(this.#at, this.#at + length);
    }
    #take(length) {
        const text = this.#rest(length);
        this.#advance(length);
        return text;
    }
    #advance(length) {
        const end = Math.min(this.#text.length, this.#at + length);
        for (; this.#at < end; this.#at++)
            if (this.#text[this.#at] === '\n')
                this.#line++;
    }
    #bash(what) {
        this.#bashisms.push({ what, line: this.#line });
    }
    #leftOpen(what, line) {
        this.#isBroken = true;
        this.#unterminated ??= { what, line };
    }
    #giveUp() {
        this.#isBroken = true;
        this.#advance(this.#text.length);
    }
}
const EMPTY = { text: '', isQuoted: false, substitutions: [] };
const BASH_COMMANDS = new Set([
    'source',
    'declare',
    'typeset',
    'mapfile',
    'readarray',
    'pushd',
    'popd',
    'shopt',
    'let',
]);
/** The lines of commands that were read as a text of their own. */
function shifted(list, by) {
    if (by === 0)
        return list;
    return JSON.parse(JSON.stringify(list), (key, value) => key === 'line' && typeof value === 'number' ? value + by : value);
}
const OUTSIDE = {
    isPiped: false,
    isSubstituted: false,
    isInSubshell: false,
    isInFunction: false,
    isConditional: false,
};
/** Every simple command of a list, in the order of the text; those of a substitution before the one that it is part of. */
function commandsOf(list, around = OUTSIDE) {
    return list.flatMap(({ parts }) => parts.flatMap(({ pipeline, joinedBy }) => pipeline.commands.flatMap((command, index) => {
        const isInPipe = pipeline.commands.length > 1;
        const here = {
            ...around,
            isPiped: around.isPiped || index < pipeline.commands.length - 1,
            isInSubshell: around.isInSubshell || isInPipe,
            isConditional: around.isConditional || joinedBy !== undefined,
        };
        return command.kind === 'simple' ? ofSimple(command, here) : ofCompound(command, here);
    })));
}
function ofSimple(command, here) {
    const values = [
        ...command.assignments.map(({ value }) => value),
        ...command.words,
        ...command.redirections.map(({ target }) => target),
    ];
    const within = substituted(values, here);
    const [name = '', ...args] = withoutPrefixes(command.words.map(({ text }) => text));
    return [...within, { command, name: name.replace(/^.*\//, ''), args, ...here }];
}
function substituted(words, here) {
    return words.flatMap(({ substitutions }) => substitutions.flatMap((inner) => commandsOf(inner, { ...here, isSubstituted: true, isInSubshell: true })));
}
/** `sudo -E env A=b npm ci` runs npm. */
function withoutPrefixes(words) {
    let rest = words;
    for (;;) {
        const [first = '', ...others] = rest;
        if (!['sudo', 'env', 'command', 'exec', 'time', 'nohup', 'nice'].includes(first))
            return rest;
        const start = others.findIndex((word) => !word.startsWith('-') && !ASSIGNMENT.test(word));
        if (start === -1)
            return rest;
        rest = others.slice(start);
    }
}
function ofCompound(command, here) {
    const isCapturing = here.isPiped || command.redirections.some(({ operator }) => operator.includes('>'));
    const inner = {
        ...here,
        isPiped: isCapturing,
        isInSubshell: here.isInSubshell || command.keyword === '(',
        isInFunction: here.isInFunction || command.keyword === 'function',
    };
    const conditional = {
        ...inner,
        isConditional: inner.isConditional || !'{('.includes(command.keyword),
    };
    return [
        ...substituted(command.words, here),
        ...command.conditions.flatMap((list) => commandsOf(list, { ...inner, isConditional: true })),
        ...command.bodies.flatMap((list) => commandsOf(list, conditional)),
    ];
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/export-masks.js

/** Their failure is no news, or cannot be. */
const HARMLESS = new Set('echo printf date pwd basename dirname sed awk cut tr head tail sort uniq wc whoami hostname uname nproc'.split(' '));
/** @see POSIX.1-2024, "Shell Command Language": the status of a command is not that of a substitution in its words */
const exportMasks = {
    id: 'export-masks',
    severity: 'warning',
    summary: 'export X=$(…) succeeds although what is in it fails: assign first, export then.',
    *find({ items }) {
        for (const item of items) {
            for (const { command, name } of item.commands) {
                if (!['export', 'readonly', 'declare', 'local', 'typeset'].includes(name))
                    continue;
                const masked = command.words.find(({ text, substitutions }) => /^[A-Za-z_]\w*=/.test(text) && substitutions.some((list) => canFail(list)));
                if (masked === undefined)
                    continue;
                const variable = masked.text.replace(/=[\s\S]*/, '');
                yield {
                    line: item.lineOf(command.line),
                    message: `${name} ${variable}=$(…) succeeds although the command in it fails`,
                    remedy: `Write ${variable}="$(…)" && ${name} ${variable}`,
                };
            }
        }
    },
};
/** The status of a substitution is that of its last command. */
function canFail(list) {
    const last = commandsOf(list).findLast(({ isSubstituted }) => !isSubstituted);
    return last !== undefined && !HARMLESS.has(last.name);
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/gate-order.js

const gateOrder = {
    id: 'gate-order',
    severity: 'error',
    summary: 'A package is installed, or a credential asked for, before the gate has judged the lockfiles.',
    *find({ items }) {
        const commands = eachCommand(items.filter(({ section }) => section === 'commands'));
        const gate = commands.findIndex(({ command }) => isGate(command));
        for (const { command, line } of commands.slice(0, Math.max(gate, 0))) {
            const what = isInstall(command)
                ? 'installs packages'
                : getsCredential(command)
                    ? 'asks for a credential'
                    : undefined;
            if (what === undefined)
                continue;
            yield {
                line,
                message: `${command.name} ${what} before the gate in line ${commands[gate].line}`,
                remedy: 'Move it behind the gate',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/inline-length.js
/** Of a buildspec that is given inline; a file in the source has no such limit. Observed, not documented. */
const MAX_INLINE_CHARACTERS = 25_600;
const inlineLength = {
    id: 'inline-length',
    severity: 'warning',
    summary: 'The file has more than 25,600 characters: it cannot be given inline.',
    *find({ text }) {
        if (text.length <= MAX_INLINE_CHARACTERS)
            return;
        yield {
            line: 1,
            message: `it has ${text.length} characters, and inline CodeBuild takes ${MAX_INLINE_CHARACTERS}`,
            remedy: 'Keep it as a file in the source, or move commands into scripts',
        };
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lambda-limits.js

/** Lambda compute runs no longer. @see AWS CodeBuild user guide, "Run builds on AWS Lambda compute" */
const MAX_MINUTES = 15;
const NEEDS_ROOT = new Set([
    'sudo',
    'yum',
    'dnf',
    'apt',
    'apt-get',
    'apk',
    'rpm',
    'dpkg',
    'systemctl',
    'service',
]);
const NEEDS_DOCKER = new Set(['docker', 'dockerd', 'docker-compose', 'podman']);
/** Programs by the runtime that they need. An image for Lambda has one. */
const RUNTIME_OF = {
    node: 'nodejs',
    npm: 'nodejs',
    npx: 'nodejs',
    yarn: 'nodejs',
    'codeartifact-gate': 'nodejs',
    python: 'python',
    python3: 'python',
    pip: 'python',
    pip3: 'python',
    java: 'java',
    mvn: 'java',
    gradle: 'java',
    go: 'golang',
    dotnet: 'dotnet',
    ruby: 'ruby',
    bundle: 'ruby',
    cargo: 'rust',
    rustup: 'rust',
};
const lambdaLimits = {
    id: 'lambda-limits',
    severity: 'error',
    summary: 'Lambda compute is asked for what it has not: root, docker, a cache, more than 15 minutes, a second runtime.',
    *find(subject) {
        const { compute, context, mapping, lineOf, items } = subject;
        if (compute !== 'lambda')
            return;
        if (context.timeout !== undefined && context.timeout > MAX_MINUTES)
            yield {
                line: 1,
                message: `a timeout of ${context.timeout} minutes is more than the ${MAX_MINUTES} of Lambda compute`,
                remedy: 'Shorten it, or take another compute',
            };
        if (Object.keys(mapping('cache')).length > 0)
            yield { line: lineOf('cache'), message: 'Lambda compute has no cache', remedy: 'Take it out' };
        for (const path of [['run-as'], ...subject.phases.map(({ name }) => ['phases', name, 'run-as'])]) {
            if (subject.texts(...path).length === 0)
                continue;
            yield {
                line: lineOf(...path),
                message: 'Lambda compute has one user, which is not root',
                remedy: 'Take it out',
            };
        }
        if (Object.hasOwn(mapping('phases', 'install', 'runtime-versions'), 'rust'))
            yield {
                line: lineOf('phases', 'install', 'runtime-versions', 'rust'),
                message: 'no image for Lambda compute has rust',
                remedy: 'Take another compute',
            };
        for (const { command, line } of eachCommand(items)) {
            const first = command.command.words[0]?.text.replace(/^.*\//, '') ?? '';
            yield* judge(first === 'sudo' ? first : command.name, line, subject);
        }
    },
};
function* judge(name, line, { image, context }) {
    if (NEEDS_ROOT.has(name))
        yield {
            line,
            message: `${name} needs root, which Lambda compute has not`,
            remedy: 'Use an image that brings it',
        };
    if (NEEDS_DOCKER.has(name))
        yield { line, message: `Lambda compute cannot run ${name}`, remedy: 'Take another compute' };
    const runtime = Object.hasOwn(RUNTIME_OF, name) ? RUNTIME_OF[name] : undefined;
    if (runtime === undefined || image === undefined || Object.hasOwn(image.runtimes, runtime))
        return;
    // What cannot be there is told once for rust, and here for what is of another image.
    yield {
        line,
        message: `${context.image} has no ${runtime}, which ${name} needs`,
        remedy: 'Choose an image that has it, or another compute',
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/literal-expansion.js
/** @see AWS CodeBuild user guide, "env/variables": values are taken as they are */
const literalExpansion = {
    id: 'literal-expansion',
    severity: 'warning',
    summary: 'A value of env.variables holds $NAME or $(…), which is not expanded there; an error for PATH.',
    *find({ variables }) {
        for (const { name, value, line } of variables) {
            const found = /\$\{?[A-Za-z_]\w*\}?|\$\(/.exec(String(value))?.[0];
            if (found === undefined)
                continue;
            const isPath = name === 'PATH';
            yield {
                line,
                ...(isPath ? { severity: 'error' } : {}),
                message: isPath
                    ? `PATH would be the text ${found}… itself, and no program would be found`
                    : `${name} holds ${found} as text: nothing is expanded here`,
                remedy: 'Write export in a command instead',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lone-set.js
const loneSet = {
    id: 'lone-set',
    severity: 'warning',
    summary: 'An item that only sets options of the shell: they end with it.',
    *find({ items }) {
        for (const item of items) {
            const options = item.commands.filter(({ name, args }) => name === 'set' && /^[-+]/.test(args[0] ?? ''));
            if (options.length === 0 || options.length < item.commands.length)
                continue;
            yield {
                line: item.line,
                message: `'${item.text.trim().slice(0, 40)}' ends with its own item and does nothing for the next`,
                remedy: 'Begin the items of several lines with it; a failed item ends the phase anyway',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/lost-state.js
/**
 * Each item is a script of its own, which gets the variables and the working directory of the one before. The
 * documentation speaks of one shell; what build logs show is this.
 */
const lostState = {
    id: 'lost-state',
    severity: 'warning',
    summary: 'A function, array, alias or trap of one item is used in a later one, which need not have it.',
    *find({ items }) {
        const users = usersOf(items);
        for (const [index, item] of items.entries()) {
            for (const { name, line, kind } of definedIn(item)) {
                const user = users.get(`${kind === 'array' ? 'array' : 'command'} ${name}`)?.find((at) => at > index);
                if (user === undefined)
                    continue;
                yield {
                    line: items[user].line,
                    message: `the ${kind} ${name} was defined in line ${item.lineOf(line)}, in another item, and need not exist here`,
                    remedy: 'Put both into one item, or the code into a script file',
                };
            }
            yield* lostTraps(item);
        }
    },
};
function definedIn({ script, commands }) {
    const functions = functionsOf(script.body).map(({ name, line }) => ({
        name,
        line,
        kind: 'function',
    }));
    const aliases = commands
        .filter(({ name }) => name === 'alias')
        .flatMap(({ args, command }) => args
        .filter((word) => word.includes('='))
        .map((word) => ({ name: word.replace(/=[\s\S]*/, ''), line: command.line, kind: 'alias' })));
    const arrays = commands
        .filter(({ name, args }) => /^(?:declare|typeset|mapfile|readarray)$/.test(name) && /[aA]|^[^-]/.test(args[0] ?? ''))
        .map(({ name, args, command }) => ({
        name: (args.find((word) => !word.startsWith('-')) ?? '').replace(/=[\s\S]*/, ''),
        line: command.line,
        kind: 'array',
        isArray: name !== 'declare' || /^-[a-z]*[aA]/.test(args[0] ?? ''),
    }))
        .filter(({ name, isArray }) => isArray && name !== '');
    const literal = [...script.bashisms]
        .filter(({ what }) => what === 'an array')
        .flatMap(({ line }) => arrayAt(commands, line));
    return [...functions, ...aliases, ...arrays, ...literal];
}
function arrayAt(commands, line) {
    return commands
        .filter(({ command }) => command.line === line)
        .flatMap(({ command }) => command.assignments
        .filter(({ value }) => value.text === '')
        .map(({ name }) => ({ name, line, kind: 'array' })));
}
function functionsOf(list) {
    const inCommand = (command) => {
        if (command.kind === 'simple')
            return [];
        if (command.keyword === 'function' && command.name !== undefined)
            return [{ name: command.name, line: command.line }];
        return command.keyword === '(' ? [] : command.bodies.flatMap((body) => functionsOf(body));
    };
    return list.flatMap(({ parts }) => parts.flatMap(({ pipeline }) => pipeline.commands.flatMap(inCommand)));
}
/** Which items use a command or array that they do not define themselves, by its kind and name. */
function usersOf(items) {
    const users = new Map();
    for (const [index, item] of items.entries()) {
        const own = new Set(functionsOf(item.script.body).map(({ name }) => name));
        const commands = item.commands.filter(({ name }) => !own.has(name)).map(({ name }) => `command ${name}`);
        const arrays = [...item.text.matchAll(/\$\{#?([A-Za-z_]\w*)\[/g)].map(([, name]) => `array ${name}`);
        for (const key of new Set([...commands, ...arrays])) {
            const known = users.get(key);
            if (known === undefined)
                users.set(key, [index]);
            else
                known.push(index);
        }
    }
    return users;
}
function* lostTraps(item) {
    const trap = item.commands.find(({ name, args }) => name === 'trap' && args.length > 1);
    if (trap === undefined || item.commands.some(({ name }) => name !== 'trap' && name !== 'set'))
        return;
    yield {
        line: item.lineOf(trap.command.line),
        message: 'the trap ends with its own item, before the next one begins',
        remedy: 'Clean up in the finally block of the phase',
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/masked-failure.js

/** Only the last exit code of an item counts. @see AWS CodeBuild user guide, "Build specification reference": commands */
const maskedFailure = {
    id: 'masked-failure',
    severity: 'warning',
    summary: 'A command in an item of several fails without failing the item: join them with &&, or begin with set -e.',
    *find({ items }) {
        for (const item of items) {
            if (item.section === 'finally' || item.script.isBroken)
                continue;
            const [first] = masked(item.script.body, false);
            if (first !== undefined)
                yield foundAt(item, first);
        }
    },
};
function foundAt(item, { line, words, assignments }) {
    const texts = words.slice(0, 2).map(({ text }) => text);
    const shown = texts.length > 0 ? texts.join(' ') : `${assignments[0]?.name ?? ''}=…`;
    return {
        line: item.lineOf(line),
        message: `the item goes on when '${shown.slice(0, 60)}' fails, and only its last exit code counts`,
        remedy: 'Join the commands with &&, begin the item with set -e, or make items of them',
    };
}
/** Commands whose exit code nobody sees. @param isLost whether what the list ends with is lost as well */
function* masked(list, isLost) {
    for (const [index, statement] of list.entries()) {
        if (setsErrexit(statement))
            return;
        if (statement.isBackground)
            continue;
        const next = list[index + 1];
        if (next !== undefined && asksStatus(next))
            continue;
        yield* inStatement(statement, isLost || next !== undefined);
    }
}
function* inStatement({ parts }, isLost) {
    // `a || b` says what happens when a fails.
    if (parts.some(({ joinedBy }) => joinedBy === '||'))
        return;
    for (const { pipeline } of parts) {
        const command = pipeline.commands.at(-1);
        if (command !== undefined && !pipeline.isNegated)
            yield* inCommand(command, isLost);
    }
}
function* inCommand(command, isLost) {
    if (command.kind === 'simple') {
        if (isLost && masked_failure_canFail(command))
            yield command;
        return;
    }
    if (command.keyword === 'function')
        return;
    const isLoop = ['for', 'while', 'until'].includes(command.keyword);
    // Of a loop only the last round counts.
    for (const body of command.bodies)
        yield* masked(body, isLost || isLoop);
}
/** `npm test` and then `if [ $? -ne 0 ]`. */
function asksStatus(statement) {
    return commandsOf([statement]).some(({ command }) => [...command.words, ...command.assignments.map(({ value }) => value)].some(({ text }) => text.includes('$?')));
}
function setsErrexit({ parts }) {
    return parts.some(({ pipeline }) => pipeline.commands.some((command) => command.kind === 'simple' &&
        command.words[0]?.text === 'set' &&
        command.words.some(({ text }) => /^-[a-z]*e/.test(text) || text === 'errexit')));
}
/** Commands that cannot fail, or whose failure changes nothing. */
const masked_failure_HARMLESS = new Set(('echo printf export unset set shift true : exit return break continue [ test [[ (( local declare readonly typeset ' +
    'shopt umask trap sleep date pwd ls cat which type hash env printenv whoami id uname df free time wait kill ' +
    'alias unalias history touch rm mkdir chmod clear tree du ps nproc sed awk cut tr head tail sort uniq wc tee dirname basename grep').split(' '));
function masked_failure_canFail({ words, assignments }) {
    const name = words[0]?.text.replace(/^.*\//, '');
    if (name === undefined) {
        return assignments.some(({ value }) => value.substitutions.length > 0);
    }
    if (name === 'command' && words[1]?.text === '-v')
        return false;
    if (words.some(({ text }) => ['--version', '-version', '-v'].includes(text)))
        return false;
    if (name === 'cd')
        return false;
    return !masked_failure_HARMLESS.has(name);
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/on-failure-compute.js
/** @see AWS CodeBuild user guide, "Build specification reference": phases/on-failure */
const onFailureCompute = {
    id: 'on-failure-compute',
    severity: 'error',
    summary: 'on-failure is used on Lambda compute or a reserved fleet, which do not have it.',
    *find({ phases, compute, lineOf }) {
        if (compute !== 'lambda' && compute !== 'reserved')
            return;
        const where = compute === 'lambda' ? 'Lambda compute' : 'reserved fleets';
        for (const { name, fields } of phases) {
            if (!Object.hasOwn(fields, 'on-failure'))
                continue;
            yield {
                line: lineOf('phases', name, 'on-failure'),
                message: `on-failure is not supported on ${where}`,
                remedy: 'Take it out',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/public-index.js

const ADDED = /^--extra-index-url$|^--find-links$|^--index$/;
const REPLACED = /^(?:--index-url|-i|--default-index|--registry|--source|--repository-url)$/;
/** A host of CodeArtifact, this machine, or a variable. */
const OWN = /^https?:\/\/(?:[^/@]*@)?(?:[^/]*codeartifact[^/]*|127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)|\$/;
const publicIndex = {
    id: 'public-index',
    severity: 'error',
    summary: 'A command installs from elsewhere than CodeArtifact, or from an index besides: a name can come from either.',
    *find(subject) {
        const isHolder = holdsCredential(subject);
        for (const { command, line } of eachCommand(subject.items)) {
            if (!isInstall(command) && !isPublish(command))
                continue;
            for (const { flag, value } of flagsOf(command.args)) {
                const isAdded = ADDED.test(flag);
                if (!isAdded && !(isHolder && REPLACED.test(flag)))
                    continue;
                if (!/^https?:/.test(value)
                    ? !isAdded || !value.includes('$') || flag === '--find-links'
                    : !isAdded && OWN.test(value))
                    continue;
                yield {
                    line,
                    message: isAdded
                        ? `with ${flag} a package comes from whichever index has the higher version`
                        : `${flag} names an address that is not CodeArtifact's`,
                    remedy: isAdded
                        ? 'Take it out, and give the repository an upstream or an external connection instead'
                        : 'Take it out: the login has told the client where to look',
                };
                break;
            }
        }
    },
};
function flagsOf(args) {
    return args
        .filter((word) => word.startsWith('-'))
        .map((word) => {
        const [flag = '', ...rest] = word.split('=');
        return { flag, value: rest.length > 0 ? rest.join('=') : (args[args.indexOf(word) + 1] ?? '') };
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/publish-guard.js

const SUCCEEDING = 'CODEBUILD_BUILD_SUCCEEDING';
/** @see AWS CodeBuild user guide, "Build phase transitions": post_build runs although build has failed */
const publishGuard = {
    id: 'publish-guard',
    severity: 'error',
    summary: 'post_build publishes without asking in the same item whether the build has succeeded: it runs after a failed one too.',
    *find({ phases }) {
        const phase = phases.find(({ name }) => name === 'post_build');
        if (phase === undefined)
            return;
        const items = [...phase.commands, ...phase.finally];
        for (const [index, item] of items.entries()) {
            const publish = item.commands.find(isPublish);
            if (publish === undefined)
                continue;
            const guard = item.text.indexOf(SUCCEEDING);
            if (guard !== -1 && item.text.slice(0, guard).split('\n').length - 1 <= publish.command.line)
                continue;
            const isElsewhere = items.slice(0, index).some(({ text }) => text.includes(SUCCEEDING));
            yield {
                line: item.lineOf(publish.command.line),
                message: isElsewhere
                    ? 'the question whether the build has succeeded stands in an item of its own, whose exit ends that item alone'
                    : 'post_build runs after a failed build too, and would publish',
                remedy: `Write if [ "\${${SUCCEEDING}:-0}" = 1 ]; then …; fi around it, in one item`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/publish-phase.js

const publishPhase = {
    id: 'publish-phase',
    severity: 'error',
    summary: 'Something is published before post_build; a warning in build, where what follows may still fail.',
    *find({ items }) {
        for (const { item, command, line } of eachCommand(items)) {
            if (item.phase === 'post_build' || !isPublish(command))
                continue;
            yield {
                line,
                ...(item.phase === 'build' ? { severity: 'warning' } : {}),
                message: `${item.phase} publishes, before everything of the build has succeeded`,
                remedy: 'Move it to post_build, behind CODEBUILD_BUILD_SUCCEEDING',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/ref-in-cache-key.js

const REF_COMMAND = /\bgit\s+(?:branch|symbolic-ref|describe|rev-parse\s+--abbrev-ref|name-rev)\b/;
const refInCacheKey = {
    id: 'ref-in-cache-key',
    severity: 'error',
    summary: 'The name of a branch or tag is part of a cache key: whoever names one chooses which cache to write.',
    *find({ texts }) {
        for (const path of [
            ['cache', 'key'],
            ['cache', 'fallback-keys'],
        ]) {
            for (const { text, line } of texts(...path)) {
                if (!REF_VARIABLE.test(text) && !REF_COMMAND.test(text))
                    continue;
                yield {
                    line,
                    message: `${path[1]} holds a name that whoever opens a pull request chooses`,
                    remedy: "Use the content alone, as in 'npm-$(codebuild-hash-files package-lock.json)'",
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/ref-in-eval.js

const refInEval = {
    id: 'ref-in-eval',
    severity: 'error',
    summary: 'The name of a branch or tag is read as shell text, by eval or sh -c: it can be any command.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            const isEval = command.name === 'eval';
            const isShell = /^(?:ba|da|z)?sh$/.test(command.name) && command.args.some((word) => /^-[a-z]*c$/.test(word));
            if (!isEval && !isShell)
                continue;
            // `sh -c '… "$1"' sh "$REF"` hands it over as a value.
            const script = isEval
                ? command.args.join(' ')
                : (command.args[command.args.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1] ?? '');
            const isExpandedHere = command.command.words.some(({ text }) => script.includes(text) && REF_VARIABLE.test(text));
            if (!REF_VARIABLE.test(script) || !isExpandedHere)
                continue;
            yield {
                line,
                message: `${command.name} reads the name of a branch or tag as commands`,
                remedy: 'Compare the name with case, and use it in double quotes alone',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/remote-script.js
const FETCHES = /^(?:curl|wget)$/;
const SHELLS = /^(?:(?:ba|da|z|k)?sh|python[\d.]*|node|perl|ruby)$/;
const remoteScript = {
    id: 'remote-script',
    severity: 'warning',
    summary: 'What an address serves is run as it comes: curl … | sh.',
    *find({ items }) {
        for (const item of items) {
            const [first] = pipedIntoShell(item.script.body);
            const taken = item.commands.find(({ name, isSubstituted }) => FETCHES.test(name) && isSubstituted && runsSubstitution(item.text));
            const line = first ?? taken?.command.line;
            if (line === undefined)
                continue;
            yield {
                line: item.lineOf(line),
                message: 'what the address serves today is run, unseen and unpinned',
                remedy: 'Keep the script in the repository, or compare its SHA-256 before it runs',
            };
        }
    },
};
function runsSubstitution(text) {
    return /(?:\beval\b|\b(?:ba|da|z)?sh\s+(?:-c\s+"?\$\(|<\()|\bsource\s+<\(|(?:^|[\s;&|])\.\s+<\()/.test(text);
}
/** Lines of pipelines from a download into an interpreter. */
function* pipedIntoShell(list) {
    for (const { parts } of list) {
        for (const { pipeline } of parts) {
            const names = pipeline.commands.map(nameOf);
            const from = names.findIndex((name) => FETCHES.test(name));
            if (from !== -1 && names.slice(from + 1).some((name) => SHELLS.test(name)))
                yield pipeline.commands[from].line;
            for (const command of pipeline.commands) {
                if (command.kind !== 'compound')
                    continue;
                for (const inner of [...command.conditions, ...command.bodies])
                    yield* pipedIntoShell(inner);
            }
        }
    }
}
/** Of an interpreter only where it reads its script from the pipe. */
function nameOf(command) {
    if (command.kind !== 'simple')
        return '';
    const words = command.words.map(({ text }) => text.replace(/^.*\//, ''));
    const rest = words[0] === 'sudo' ? words.slice(1).filter((word) => !word.startsWith('-')) : words;
    const [name = '', ...args] = rest;
    const isFed = !SHELLS.test(name) || /sh$/.test(name) || args.length === 0 || args[0] === '-';
    return isFed ? name : '';
}

// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(18855);
// EXTERNAL MODULE: ./.build/buildspec/images.js
var buildspec_images = __webpack_require__(47738);
;// CONCATENATED MODULE: ./.build/buildspec/lint/runtime-image.js


/** @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images */
const runtimeImage = {
    id: 'runtime-image',
    severity: 'error',
    summary: 'A runtime is none of the image; a warning where only the version is not: it is then downloaded.',
    *find({ mapping, lineOf, image, context }) {
        const path = ['phases', 'install', 'runtime-versions'];
        for (const [runtime, given] of Object.entries(mapping(...path))) {
            const line = lineOf(...path, runtime);
            if (!buildspec_images/* KNOWN_RUNTIMES */._e.includes(runtime)) {
                yield {
                    line,
                    message: `no image has a runtime ${runtime}`,
                    remedy: (0,nearest/* suggestion */.h)(runtime, buildspec_images/* KNOWN_RUNTIMES */._e),
                };
                continue;
            }
            if (image === undefined || context.image === undefined)
                continue;
            const versions = Object.hasOwn(image.runtimes, runtime) ? image.runtimes[runtime] : [];
            if (versions.length === 0) {
                yield {
                    line,
                    message: `${context.image} has no ${runtime}`,
                    remedy: `Choose an image that has it, or one of ${Object.keys(image.runtimes).join(', ')}`,
                };
            }
            else if ((0,buildspec_images/* hasVersion */.Xj)(context.image, runtime, String(given)) === false) {
                yield {
                    line,
                    severity: 'warning',
                    message: `${context.image} does not bring ${runtime} ${String(given)}: the build downloads it from the public network`,
                    remedy: `Choose one of ${versions.join(', ')}`,
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/runtime-phase.js
/** @see AWS CodeBuild user guide, "Build specification reference": phases/install/runtime-versions */
const runtimePhase = {
    id: 'runtime-phase',
    severity: 'error',
    summary: 'runtime-versions stands in another phase than install, where alone it is known.',
    *find({ phases, lineOf }) {
        for (const { name, fields } of phases) {
            if (name === 'install' || !Object.hasOwn(fields, 'runtime-versions'))
                continue;
            yield {
                line: lineOf('phases', name, 'runtime-versions'),
                message: `runtime-versions is no key of ${name}`,
                remedy: 'Move it to phases.install',
            };
        }
    },
};

// EXTERNAL MODULE: ./.build/buildspec/schema.js
var schema = __webpack_require__(34035);
;// CONCATENATED MODULE: ./.build/buildspec/lint/schema.js


/** What the schema of buildspec 0.2 does not allow, but for what other lints say in better words. */
const schema_schema = {
    id: 'schema',
    severity: 'error',
    summary: 'The file is no well-formed buildspec 0.2: an unknown or missing key, or a value of another kind.',
    find({ document }) {
        const result = schema.buildspecSchema.safeParse(document.value);
        if (result.success)
            return [];
        const { issues } = result.error;
        // A misspelt key is often why another is missing.
        const misspelt = issues
            .filter(({ code }) => code === 'unrecognized_keys')
            .map(({ path }) => JSON.stringify(path));
        return issues
            .filter(({ code, path }) => code !== 'custom' || !misspelt.includes(JSON.stringify(path)))
            .flatMap((issue) => withinForms(issue))
            .filter((issue) => !isSaidElsewhere(issue))
            .flatMap((issue) => foundOf(issue, document));
    },
};
/** Of a value that has several forms, the faults within the form that was meant: that which was followed furthest. */
function withinForms(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const depthOf = (faults) => Math.max(0, ...faults.map(({ path }) => path.length));
    const meant = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    if (depthOf(meant) === 0)
        return meant.length === 1 && issue.errors.length === 1 ? meant : [issue];
    return meant.flatMap((inner) => withinForms({ ...inner, path: [...issue.path, ...inner.path] }));
}
/** @see version.ts, command-text.ts, runtime-phase.ts */
function isSaidElsewhere({ path, code }) {
    if (path[0] === 'version' && code !== 'unrecognized_keys')
        return true;
    const isItem = path[0] === 'phases' && (path[2] === 'commands' || path[2] === 'finally') && path.length === 4;
    return isItem && code === 'invalid_type';
}
function foundOf(issue, document) {
    const name = issue.path.reduce(schema_nameOf, '');
    const line = document.lineOf(issue.path);
    if (issue.code === 'unrecognized_keys')
        return issue.keys
            .filter((key) => !(key === 'runtime-versions' && issue.path[0] === 'phases'))
            .map((key) => ({
            line: document.lineOf([...issue.path, key]),
            message: `${schema_nameOf(name, key)} is no key of a buildspec`,
            remedy: name === '' && schema.PHASES.some((phase) => phase === key)
                ? 'Indent it: it belongs below phases'
                : (0,nearest/* suggestion */.h)(key, keysAt(issue.path)),
        }));
    if (issue.code === 'invalid_key')
        return [
            { line, message: `the name ${name} ${issue.issues[0]?.message ?? ''}`, remedy: 'Choose another' },
        ];
    const value = valueAt(document.value, issue.path);
    if (value === undefined)
        return [{ line, message: `${name} is missing`, remedy: 'Add it' }];
    if (value === null)
        return [{ line, message: `${name} is empty`, remedy: 'Fill it in, or take it out' }];
    return [{ line, message: `${name === '' ? 'it' : name} ${causeOf(issue)}`, remedy: remedyOf(issue) }];
}
/** `phases.build.commands, item 2`: lists are counted from 1, as people do. */
function schema_nameOf(name, part) {
    if (typeof part === 'number')
        return `${name}, item ${part + 1}`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
}
function valueAt(value, path) {
    return path.reduce((at, key) => typeof at === 'object' && at !== null ? at[key] : undefined, value);
}
/** The value itself is not repeated: it may be a secret. */
function causeOf(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${KINDS[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return `must be one of ${issue.values.map(String).join(', ')}`;
        case 'too_small':
            return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'is empty';
        case 'too_big':
            return `must have at most ${issue.maximum}`;
        case 'invalid_union':
            return issue.message === UNWORDED ? `must be ${kindsOf(issue)}` : issue.message;
        default:
            return issue.message;
    }
}
/** What zod says where the schema has no words of its own. */
const UNWORDED = 'Invalid input';
const KINDS = {
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function kindsOf(issue) {
    const kinds = issue.errors.flatMap(([first]) => {
        if (first?.code === 'invalid_type')
            return [KINDS[first.expected] ?? first.expected];
        if (first?.code === 'invalid_value')
            return [first.values.map(String).join(', ')];
        return [];
    });
    return kinds.length === 0 ? 'of another kind' : [...new Set(kinds)].join(' or ');
}
function remedyOf(issue) {
    if (issue.path.length === 0)
        return 'Add what is missing';
    if (issue.code === 'invalid_type' && issue.expected === 'string')
        return 'Put it in quotes, or fill it in';
    return 'Correct it: codeartifact-gate schema buildspec tells what every key takes';
}
/** A JSON Schema takes long to make, and most buildspecs need none. */
let jsonSchema;
/** Which keys may stand at a path. */
function keysAt(path) {
    jsonSchema ??= (0,schema.buildspecJsonSchema)();
    let candidates = [jsonSchema];
    for (const key of path) {
        candidates = candidates
            .flatMap((inner) => [inner, ...(inner.anyOf ?? [])])
            .flatMap(({ properties, additionalProperties, items }) => [
            properties?.[String(key)],
            typeof additionalProperties === 'object' ? additionalProperties : undefined,
            typeof key === 'number' ? items : undefined,
        ])
            .filter((inner) => inner !== undefined);
    }
    return candidates.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-build-arg.js

/** @see Docker docs, "Build secrets": arguments stay in the history of the image */
const secretBuildArg = {
    id: 'secret-build-arg',
    severity: 'error',
    summary: 'A token goes to docker build as --build-arg, and stays in the history of the image.',
    *find({ items }) {
        for (const { command, line } of eachCommand(items)) {
            if (!['docker', 'podman', 'buildx', 'docker-compose', 'finch'].includes(command.name))
                continue;
            const given = command.args.flatMap((word, index) => word === '--build-arg'
                ? [command.args[index + 1] ?? '']
                : word.startsWith('--build-arg=')
                    ? [word.slice('--build-arg='.length)]
                    : []);
            const secret = given.find((word) => SECRET_NAME.test(word.replace(/=[\s\S]*/, '')) ||
                variablesIn(word).some((variable) => SECRET_NAME.test(variable) || variable === 'PIP_INDEX_URL'));
            if (secret === undefined)
                continue;
            const name = secret.replace(/=[\s\S]*/, '');
            yield {
                line,
                message: `--build-arg ${name} stays in the history of the image`,
                remedy: `Write docker build --secret id=codeartifact,env=${name}, and RUN --mount=type=secret in the Dockerfile`,
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-exported.js

/** @see AWS CodeBuild user guide, "env/exported-variables" */
const secretExported = {
    id: 'secret-exported',
    severity: 'error',
    summary: 'exported-variables names a secret: its value is stored in clear with the build.',
    *find({ texts, mapping }) {
        const stored = new Set([
            ...Object.keys(mapping('env', 'secrets-manager')),
            ...Object.keys(mapping('env', 'parameter-store')),
        ]);
        for (const { text: name, line } of texts('env', 'exported-variables')) {
            if (stored.has(name))
                yield {
                    line,
                    message: `${name} comes from Secrets Manager or the Parameter Store, whose values are not exported`,
                    remedy: 'Take it out',
                };
            else if (SECRET_NAME.test(name) || /^PIP_INDEX_URL$|^UV_(?:DEFAULT_)?INDEX/.test(name))
                yield {
                    line,
                    message: `the value of ${name} would be stored in clear with the build`,
                    remedy: 'Take it out, and let the next stage get its own',
                };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-literal.js

/** What only a secret looks like, whatever its name. */
const SECRET_VALUE = /^(?:A[KS]IA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{20,}|xox[abpr]-\S{10,}|glpat-\S{15,})|-----BEGIN [A-Z ]*PRIVATE KEY|^https?:\/\/[^/\s:@$]+:[^/\s@$]+@/;
/** Says where a secret is, and is none. */
const REFERENCE = /^(?:$|\$|arn:|https?:\/\/|\/|true$|false$|\d{1,6}$|ssm:|secretsmanager:)/;
/** @see AWS CodeBuild user guide, "env/variables": "We strongly discourage the storage of sensitive values" */
const secretLiteral = {
    id: 'secret-literal',
    severity: 'error',
    summary: 'A secret stands in env.variables, in clear, for everyone who reads the file or the build.',
    *find({ variables }) {
        for (const { name, value, line } of variables) {
            const text = String(value);
            const isSecret = SECRET_VALUE.test(text) ||
                (SECRET_NAME.test(name) && !REFERENCE.test(text)) ||
                (/^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name) && text !== '');
            if (!isSecret)
                continue;
            yield {
                line,
                message: `${name} is a secret in clear`,
                remedy: 'Take it out of the file, change it, and read it with env.secrets-manager or env.parameter-store',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/secret-printed.js

/** CodeBuild masks values from SSM and Secrets Manager, as they are; never a token that the build itself has got. */
const secretPrinted = {
    id: 'secret-printed',
    severity: 'error',
    summary: 'A token reaches the log: by echo, set -x, env, or a command that prints it.',
    *find(subject) {
        const isHolder = holdsCredential(subject) || subject.items.some((item) => item.commands.some(assumesRole));
        for (const item of subject.items) {
            for (const command of item.commands) {
                const problem = problemOf(command, isHolder);
                if (problem !== undefined)
                    yield { line: item.lineOf(command.command.line), ...problem };
            }
        }
    },
};
function problemOf(command, isHolder) {
    if (command.isPiped || command.isSubstituted || isRedirected(command))
        return undefined;
    const { name, args } = command;
    const words = command.command.words.map(({ text }) => text);
    if (name === 'echo' || name === 'printf') {
        const shown = args.flatMap(variablesIn).find((variable) => SECRET_NAME.test(variable));
        if (shown === undefined || isTested(args, shown))
            return undefined;
        return { message: `${name} writes ${shown} into the log`, remedy: 'Take it out' };
    }
    if (!isHolder)
        return undefined;
    const tracing = (name === 'set' && args.some((word) => /^-[a-z]*x/.test(word) || word === 'xtrace')) ||
        (/^(?:ba|da)?sh$/.test(name) && args.some((word) => /^-[a-z]*x/.test(word)));
    if (tracing)
        return {
            message: 'tracing writes every value into the log, and the token with them',
            remedy: 'Take -x out',
        };
    const isDump = ((words[0] === 'env' || words[0] === 'printenv' || words[0] === 'set') && words.length === 1) ||
        (['export', 'declare'].includes(words[0] ?? '') && words[1] === '-p');
    if (isDump)
        return {
            message: `${words.join(' ')} writes every variable into the log, and the token with them`,
            remedy: 'Take it out',
        };
    if (name === 'aws' && args.includes('get-authorization-token') && getsCredential(command))
        return {
            message: 'the token goes to the log: nothing takes what the command prints',
            remedy: 'Assign it: CODEARTIFACT_AUTH_TOKEN="$(aws codeartifact get-authorization-token …)"',
        };
    return undefined;
}
function isRedirected({ command }) {
    return command.redirections.some(({ operator }) => /^(?:1?>|1?>>|&>|>\|)$/.test(operator));
}
/** `${TOKEN:+set}` and `${#TOKEN}` tell that there is one, and not which. */
function isTested(args, variable) {
    return args.some((word) => word.includes(`\${${variable}:+`) || word.includes(`\${${variable}+`));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/subject.js



function subjectOf(text, document, context) {
    const at = (path) => {
        let value = document.value;
        for (const key of path) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
                return undefined;
            value = value[key];
        }
        return value;
    };
    const mapping = (...path) => {
        const value = at(path);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    };
    const texts = (...path) => {
        const value = at(path);
        const list = Array.isArray(value) ? value : [value];
        return list.flatMap((item, index) => {
            const place = Array.isArray(value) ? [...path, index] : path;
            return typeof item === 'string' ? [{ text: item, line: document.lineOf(place), path: place }] : [];
        });
    };
    const { shell } = mapping('env');
    const isPosix = shell === undefined ? !POWERSHELL.test(text) : shell === 'bash' || shell === '/bin/sh';
    const itemsOf = (phase, section) => texts('phases', phase, section).map((found, index) => itemOf({ phase, section, index }, found, document, isPosix));
    const phases = schema.PHASES.filter((name) => at(['phases', name]) !== undefined).map((name) => ({
        name,
        fields: mapping('phases', name),
        commands: itemsOf(name, 'commands'),
        finally: itemsOf(name, 'finally'),
    }));
    const image = context.image === undefined ? undefined : (0,buildspec_images/* imageNamed */.Bd)(context.image);
    return {
        text,
        document,
        context,
        image,
        compute: image?.compute === 'lambda' ? 'lambda' : context.compute,
        phases,
        items: phases.flatMap((phase) => [...phase.commands, ...phase.finally]),
        variables: Object.entries(mapping('env', 'variables')).map(([name, value]) => ({
            name,
            value,
            line: document.lineOf(['env', 'variables', name]),
        })),
        mapping,
        texts,
        lineOf: (...path) => document.lineOf(path),
    };
}
/** Windows images take PowerShell where the buildspec names no shell. */
const POWERSHELL = /\$env:\w|\b(?:Write-(?:Host|Output)|Invoke-\w+|Set-(?:Location|Item|ExecutionPolicy)|New-Item|Get-\w+Item) /i;
/** `style` of a block that keeps its lines, as js-yaml numbers them. */
const LITERAL_BLOCK = 4;
function itemOf(place, { text, line, path }, document, isPosix) {
    const written = document.scalarAt(path);
    const script = parseShell(isPosix ? text : '');
    // Only a literal block has the lines of the file; what is folded begins where it begins.
    const isLiteral = written?.style === LITERAL_BLOCK;
    const first = isLiteral ? written.line : line;
    return {
        ...place,
        text,
        script,
        commands: commandsOf(script.body),
        line: first,
        lineOf: (scriptLine) => (isLiteral ? first + scriptLine : first),
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/swept-secrets.js

/** Files that hold secrets, whatever the build does. */
const SECRET_FILE = /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.env(?:\.[\w*]+)?|\.netrc|\.pypirc|pip\.conf|settings\.xml|settings-security\.xml|credentials(?:\.toml)?|auth\.toml|\.git-credentials|id_(?:rsa|ed25519)|gradle\.properties|nuget\.config)$/i;
const SECRET_FOLDER = /(?:^|[/~])(?:\.git|\.ssh|\.aws|\.docker|\.gnupg)(?:\/|$)/;
/** Folders of clients, which have their configuration beside their cache. */
const CLIENT_FOLDER = /(?:^|\/|~\/|\$HOME\/)\.(?:m2|cargo|gradle|npm|config|nuget)(?:\/\*{0,2})*$/;
/** All of the source tree, or of the home folder. */
const EVERYTHING = /^(?:\.\/)?(?:\*\*\/\*|\*\*|\*|\.|\.\/|\*\.\*|\*\*\/\.\*)$|^(?:\/root|~|\$HOME|\$\{HOME\}|\/)(?:\/\*{0,2})*$/;
const sweptSecrets = {
    id: 'swept-secrets',
    severity: 'error',
    summary: 'Artifacts or cache take files that hold secrets; in a build with a token also **/*, /root/.m2 or /root/.cargo.',
    *find(subject) {
        const isHolder = holdsCredential(subject);
        const secondary = Object.keys(subject.mapping('artifacts', 'secondary-artifacts'));
        for (const path of [['artifacts'], ...secondary.map((id) => ['artifacts', 'secondary-artifacts', id])]) {
            // Below a folder of results there is no configuration of clients.
            const base = subject.texts(...path, 'base-directory')[0]?.text ?? '.';
            const isRoot = /^(?:\.\/?|\$\{?CODEBUILD_SRC_DIR\}?\/?|\/)?$/.test(base);
            yield* swept_secrets_judge(subject, [...path, 'files'], isHolder && isRoot && !excludesSecrets(subject, path));
        }
        yield* swept_secrets_judge(subject, ['cache', 'paths'], isHolder);
    },
};
function* swept_secrets_judge(subject, path, judgesBroad) {
    const what = path[0] === 'cache' ? 'the cache' : 'an artifact';
    for (const { text, line } of subject.texts(...path)) {
        const isSecret = SECRET_FILE.test(text) || SECRET_FOLDER.test(text.replace(/\/\*.*$/, '/'));
        if (isSecret) {
            yield { line, message: `${what} would hold ${text}, which can hold a secret`, remedy: 'Take it out' };
        }
        else if (judgesBroad && (EVERYTHING.test(text) || CLIENT_FOLDER.test(text))) {
            yield {
                line,
                message: `${what} would hold ${text}, and with it configuration that this build puts a token into`,
                remedy: NARROWER[/\.(m2|cargo|gradle|npm)/.exec(text)?.[1] ?? ''] ??
                    'Name what the build makes, as in dist/*.tgz',
            };
        }
    }
}
const NARROWER = {
    m2: 'Name /root/.m2/repository/**/* alone',
    cargo: 'Name /root/.cargo/registry/**/* and /root/.cargo/git/**/* alone',
    gradle: 'Name /root/.gradle/caches/**/* alone',
    npm: 'Name /root/.npm/_cacache/**/* alone',
};
function excludesSecrets(subject, path) {
    const excluded = subject.texts(...path, 'exclude-paths').map(({ text }) => text);
    return ['.npmrc', '.git', '.env'].every((name) => excluded.some((text) => text.includes(name)));
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/token-lifetime.js

const MIN_SECONDS = 900;
const MAX_SECONDS = 43_200;
const DEFAULT_SECONDS = 900;
/** @see CodeArtifact API reference, GetAuthorizationToken: durationSeconds */
const tokenLifetime = {
    id: 'token-lifetime',
    severity: 'error',
    summary: 'The token ends before the build may, or its duration is none that CodeArtifact allows.',
    *find(subject) {
        for (const { command, line } of eachCommand(subject.items)) {
            const seconds = secondsOf(command, subject);
            if (seconds !== undefined)
                yield* token_lifetime_judge(seconds, line, subject);
        }
    },
};
/** @returns undefined where no token is got, or its duration cannot be known */
function secondsOf(command, { variables, context }) {
    const own = ownArguments(command);
    const isAws = command.name === 'aws' && command.args.includes('get-authorization-token');
    const isLogin = command.name === 'aws' && command.args.includes('codeartifact') && command.args.includes('login');
    if (own?.[0] !== 'login' && !isAws && !isLogin)
        return undefined;
    const given = flagValue(command.args, '--duration-seconds');
    // Without a duration the service gives twelve hours, and our own login what the configuration says.
    if (given === undefined)
        return own === undefined ? undefined : (context.tokenSeconds ?? DEFAULT_SECONDS);
    const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(given)?.[1];
    const text = name === undefined ? given : String(variables.find((variable) => variable.name === name)?.value);
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
function* token_lifetime_judge(seconds, line, { context: { timeout } }) {
    if (seconds !== 0 && (seconds < MIN_SECONDS || seconds > MAX_SECONDS)) {
        yield {
            line,
            message: `a token of ${seconds} seconds is none that CodeArtifact gives`,
            remedy: `Give ${MIN_SECONDS} to ${MAX_SECONDS}, or 0 for the life of the session`,
        };
        return;
    }
    if (timeout === undefined)
        return;
    // A session of the build's role lives an hour.
    const lives = seconds === 0 ? 3600 : seconds;
    if (lives >= timeout * 60)
        return;
    yield {
        line,
        severity: 'warning',
        message: `the token ends after ${lives} seconds, and the build may take ${timeout * 60}`,
        remedy: timeout * 60 > MAX_SECONDS
            ? 'Shorten the timeout: no token lives longer than twelve hours'
            : `Give --duration-seconds ${Math.max(MIN_SECONDS, timeout * 60)}, or shorten the timeout`,
    };
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/unfinished-command.js
const CAUSES = {
    '<<': 'nothing ends the here-document',
    '$(': 'nothing closes $(',
    '${': 'nothing closes ${',
};
const unfinishedCommand = {
    id: 'unfinished-command',
    severity: 'error',
    summary: 'A quote, $( or here-document of a command is left open; often YAML took the rest for a comment.',
    *find({ items }) {
        for (const item of items) {
            const { unterminated } = item.script;
            if (unterminated === undefined)
                continue;
            yield {
                line: item.lineOf(unterminated.line),
                message: CAUSES[unterminated.what] ?? `nothing closes the quote ${unterminated.what}`,
                remedy: 'Close it; in YAML, a blank and # begin a comment unless the whole command is in quotes or a | block',
            };
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/unpinned-action.js
/** @see GitHub docs, "Security hardening for GitHub Actions": a full commit is the only name that cannot be moved */
const unpinnedAction = {
    id: 'unpinned-action',
    severity: 'warning',
    summary: 'An action of GitHub in steps is named by a tag or branch, which its owner can move.',
    *find({ phases, mapping, lineOf }) {
        for (const { name, fields } of phases) {
            const { steps } = fields;
            if (!Array.isArray(steps))
                continue;
            for (const index of steps.keys()) {
                const { uses } = mapping('phases', name, 'steps', index);
                if (typeof uses !== 'string' ||
                    uses.startsWith('./') ||
                    /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses))
                    continue;
                yield {
                    line: lineOf('phases', name, 'steps', index, 'uses'),
                    message: `${uses} can be another program tomorrow`,
                    remedy: 'Name it by its full commit: owner/action@<40 hexadecimal digits>',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/unquoted-number.js
/** `python: 3.10` is 3.1 to every reader of YAML. */
const unquotedNumber = {
    id: 'unquoted-number',
    severity: 'warning',
    summary: 'A version or value without quotes is a number for YAML, which loses digits: 3.10 is 3.1.',
    *find(subject) {
        yield* within(subject, ['phases', 'install', 'runtime-versions']);
        yield* within(subject, ['env', 'variables']);
    },
};
function* within({ document, mapping }, path) {
    for (const [key, value] of Object.entries(mapping(...path))) {
        const source = document.scalarAt([...path, key])?.source;
        if (typeof value !== 'number' || source === undefined || String(value) === source)
            continue;
        yield {
            line: document.lineOf([...path, key]),
            message: `${key}: ${source} is the number ${value} for YAML`,
            remedy: `Write ${key}: "${source}"`,
        };
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/version.js
/** @see AWS CodeBuild user guide, "Buildspec versions" */
const version = {
    id: 'version',
    severity: 'error',
    summary: 'The version is not 0.2: 0.1 runs every command in a shell of its own, and nothing else exists.',
    *find({ document, lineOf }) {
        const given = document.value['version'];
        if (given === 0.2 || given === '0.2')
            return;
        const isOld = given === 0.1 || given === '0.1';
        yield {
            line: lineOf('version'),
            message: isOld
                ? 'version 0.1 runs every command in a shell of its own: what one sets, the next does not have'
                : given === undefined
                    ? 'version is missing'
                    : 'version is none that CodeBuild has',
            remedy: 'Write version: 0.2',
        };
    },
};

;// CONCATENATED MODULE: ./.build/buildspec/lint/yaml-ambiguous.js
/** Where `yes` and `no` are what the documentation writes. */
const FLAGS = new Set([
    'discard-paths',
    'enable-symlinks',
    'git-credential-helper',
    'upload-artifacts',
    'logs',
]);
/** @see YAML 1.1, "Type Repository"; YAML 1.2.2, "Core Schema" */
const yamlAmbiguous = {
    id: 'yaml-ambiguous',
    severity: 'warning',
    summary: 'Readers of YAML 1.1 and 1.2 see different values, and which of them CodeBuild has is not documented.',
    *find({ document }) {
        for (const { path, isKey, values } of document.differences) {
            const key = String(path.at(-1));
            if (!isKey && FLAGS.has(key) && typeof values?.yaml11 === 'boolean')
                continue;
            const what = path.length === 0 ? 'the file' : isKey ? `the key ${key}` : namedValue(path);
            const kinds = values === undefined ? '' : `: ${yaml_ambiguous_kindOf(values.yaml11)} in YAML 1.1, ${yaml_ambiguous_kindOf(values.yaml12)} in 1.2`;
            yield {
                line: document.lineOf(path),
                message: `readers of YAML disagree about ${what}${kinds}`,
                remedy: 'Put it in quotes',
            };
        }
    },
};
function namedValue(path) {
    const keys = path.filter((part) => typeof part !== 'number');
    return `the value of ${String(keys.at(-1))}`;
}
function yaml_ambiguous_kindOf(value) {
    if (value === null)
        return 'nothing';
    if (value instanceof Date)
        return 'a date';
    return typeof value === 'string'
        ? 'text'
        : typeof value === 'boolean'
            ? String(value)
            : `the number ${value}`;
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/webhook-filters.js
/** Filters whose value others choose, and by which builds are let in. A commit message is matched anywhere by intent. */
const ANCHORED = new Set([
    'ACTOR_ACCOUNT_ID',
    'HEAD_REF',
    'BASE_REF',
    'TAG_NAME',
    'RELEASE_NAME',
    'WORKFLOW_NAME',
    'REPOSITORY_NAME',
    'ORGANIZATION_NAME',
]);
/**
 * Judges the filter groups of a webhook: a pattern is searched anywhere in the value, so `refs/heads/main` matches a
 * branch `refs/heads/main-evil` and an actor `123` matches one called `91234`.
 *
 * @param groups filters of a group must all match, of the groups one
 * @see AWS CodeBuild user guide, "Filter GitHub webhook events"; AWS security bulletin 2025-016
 */
function lintWebhookFilters(groups) {
    return groups.flatMap((filters, group) => [
        ...eventFindings(filters, group),
        ...filters.flatMap((filter, index) => anchorFindings(filter, group, index)),
    ]);
}
function eventFindings(filters, group) {
    if (filters.filter(({ type }) => type === 'EVENT').length === 1)
        return [];
    return [
        {
            rule: 'webhook-event',
            severity: 'error',
            group,
            filter: undefined,
            message: `filter group ${group + 1} does not have exactly one filter of the type EVENT`,
            remedy: 'Give it one, such as PUSH or PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED',
        },
    ];
}
function anchorFindings({ type, pattern, excludeMatchedPattern }, group, filter) {
    const isPath = type === 'FILE_PATH';
    if (!ANCHORED.has(type) && !isPath)
        return [];
    // What excludes more than it should lets nothing in.
    if (excludeMatchedPattern === true)
        return [];
    const isAnchored = alternativesOf(pattern).every((part) => part.startsWith('^') && (isPath || /(?:[^\\](?:\\\\)*\$|\.\*|\.\+|\/)$/.test(part)));
    if (isAnchored)
        return [];
    return [
        {
            rule: 'webhook-unanchored',
            severity: 'error',
            group,
            filter,
            message: `the pattern of ${type} in filter group ${group + 1} matches in the middle of other names`,
            remedy: `Write it as ^(?:${pattern.replace(/^\^|\$$/g, '').slice(0, 80)})$`,
        },
    ];
}
/** The parts between those `|` that stand in no bracket; brackets around all of it are looked into. */
function alternativesOf(pattern) {
    const whole = /^\((?:\?:)?([^()]*)\)$/.exec(pattern);
    if (whole !== null)
        return alternativesOf(whole[1]);
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '(' || character === '[')
            depth++;
        else if (character === ')' || character === ']')
            depth--;
        else if (character === '|' && depth === 0) {
            parts.push(pattern.slice(start, at));
            start = at + 1;
        }
    }
    return [...parts, pattern.slice(start)];
}

;// CONCATENATED MODULE: ./.build/buildspec/lint/index.js









































/** Whether it is a buildspec at all. */
const OF_ITS_FORM = [version, schema_schema, commandText, runtimePhase, batchGraph];
const OF_A_BUILDSPEC = [
    version,
    schema_schema,
    yamlAmbiguous,
    commandText,
    unfinishedCommand,
    unquotedNumber,
    runtimePhase,
    runtimeImage,
    onFailureCompute,
    lambdaLimits,
    tokenLifetime,
    continueHazard,
    maskedFailure,
    exportMasks,
    lostState,
    loneSet,
    cdLeaks,
    bashism,
    literalExpansion,
    secretLiteral,
    secretExported,
    secretPrinted,
    secretBuildArg,
    sweptSecrets,
    copiedCredentials,
    codeartifactLogin,
    alwaysAuth,
    refInCacheKey,
    refInEval,
    gateOrder,
    remoteScript,
    publicIndex,
    publishGuard,
    publishPhase,
    batchGraph,
    unpinnedAction,
    inlineLength,
];
/** Every lint that there is, for documentation: those of a buildspec, and those of a webhook. */
const LINTS = [
    { id: 'yaml', severity: 'error', summary: 'The file cannot be read as YAML, or is no mapping.' },
    ...OF_A_BUILDSPEC.map(({ id, severity, summary }) => ({ id, severity, summary })),
    {
        id: 'webhook-unanchored',
        severity: 'error',
        summary: 'The pattern of a webhook filter matches in the middle of other names: it needs ^ and $.',
    },
    {
        id: 'webhook-event',
        severity: 'error',
        summary: 'A filter group of a webhook has not exactly one filter of the type EVENT.',
    },
];
/**
 * Everything that is to be said about a buildspec, in the order of its lines. Pure, and total: whatever the text is, it
 * never throws.
 *
 * @param file as it is called in the findings
 */
function lintBuildspec(text, file, context = {}) {
    return findingsOf(OF_A_BUILDSPEC, text, file, context);
}
/** The first thing for which a text is no buildspec that CodeBuild would run; undefined where it is one. */
function firstFault(text, file) {
    return findingsOf(OF_ITS_FORM, text, file, {})[0];
}
function findingsOf(lints, text, file, context) {
    const document = (0,buildspec_document/* readBuildspec */.a)(text);
    if ('problem' in document) {
        const { problem: message, line } = document;
        return [{ rule: 'yaml', severity: 'error', file, line, message, remedy: 'Mend that line' }];
    }
    const subject = subjectOf(text, document, context);
    return lints
        .flatMap((lint) => [...lint.find(subject)].map(({ line, message, remedy, severity = lint.severity }) => ({
        rule: lint.id,
        severity,
        file,
        line,
        message,
        remedy,
    })))
        .sort((a, b) => a.line - b.line);
}


/***/ }),

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
