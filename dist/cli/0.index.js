export const id = 0;
export const ids = [0];
export const modules = {

/***/ 6292:
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

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  write: () => (/* binding */ write)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/config/load.js
var load = __webpack_require__(4777);
// EXTERNAL MODULE: ./.build/host/own-package.js
var own_package = __webpack_require__(2856);
// EXTERNAL MODULE: ./.build/host/own-version.js
var own_version = __webpack_require__(780);
// EXTERNAL MODULE: ./.build/buildspec/images.js
var buildspec_images = __webpack_require__(7738);
;// CONCATENATED MODULE: ./.build/buildspec/choose-runtimes.js


/** What the gate itself runs on. @see package.json, engines */
const OLDEST_NODE = 22;
/**
 * One version for each runtime that the build needs: what the settings say, else what the project prefers, else the
 * newest of the image that every part of the project accepts. A version that the image lacks would be downloaded
 * from the public network when the build starts.
 *
 * @returns none for an image that is not CodeBuild's own: `runtime-versions` means nothing there
 * @throws GateError 'input' where the image has no such version
 */
function chooseRuntimes(settings, parts, delivery) {
    const { image, runtimes: given } = settings.buildspec;
    const offered = (0,buildspec_images/* runtimesOf */.z7)(image);
    if (offered === undefined)
        return given;
    const needed = new Set(delivery.from === 'nowhere' ? [] : ['nodejs']);
    for (const { runtime } of parts)
        needed.add(runtime);
    const chosen = [...needed].map((runtime) => {
        const asked = parts.filter((part) => part.runtime === runtime);
        const accepts = (version) => asked.every((part) => part.accepts(version)) &&
            (runtime !== 'nodejs' || delivery.from === 'nowhere' || Number.parseInt(version, 10) >= OLDEST_NODE);
        const versions = offered[runtime] ?? [];
        const preferred = asked.map((part) => part.preferred).find((version) => version !== undefined);
        const version = given[runtime] ??
            [preferred, ...versions].find((one) => one !== undefined && versions.includes(one) && accepts(one));
        if (version === undefined)
            throw nothingFits(image, runtime, versions);
        return [runtime, version];
    });
    return { ...given, ...Object.fromEntries(chosen) };
}
function nothingFits(image, runtime, versions) {
    return new errors/* GateError */.ue('input', {
        doing: `choose a version of ${runtime}`,
        cause: versions.length === 0
            ? `the image ${image} has none`
            : `the image ${image} has ${versions.join(', ')}, and the project${runtime === 'nodejs' ? ' or the gate' : ''} needs another`,
        remedy: 'Set buildspec.image to an image that has it, or buildspec.runtimes to the version to use',
    });
}

// EXTERNAL MODULE: ./.build/host/shell-quote.js
var shell_quote = __webpack_require__(9654);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/ecosystem.js


const ECOSYSTEMS = ['npm', 'python', 'maven', 'cargo'];
/** The folder of a file; empty for the root. */
function folderOf(name) {
    return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/** In a shell of its own, so that no `cd` is in force in what follows. */
function commandIn(folder, command) {
    return folder === '' ? command : `(cd ${(0,shell_quote/* shellWord */.r)(`./${folder}`)} && ${command})`;
}
/** Folders of the files whose base name `matches`, in order. */
function foldersWith(files, matches) {
    const found = files.filter((name) => matches(name.slice(name.lastIndexOf('/') + 1)));
    return [...new Set(found.map(folderOf))];
}
function unreadable(file, cause, underlying) {
    return new errors/* GateError */.ue('input', {
        doing: 'read the project',
        cause,
        remedy: 'Mend the file',
        file,
        ...(underlying === undefined ? {} : { underlying }),
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/cargo.js

/** Every folder with a Cargo.lock. @see The Cargo Book, "cargo fetch", "cargo test", "cargo package" */
const cargoParts = async (project) => {
    const folders = foldersWith(project.files, (base) => base === 'Cargo.lock');
    return folders.map((folder) => ({
        ecosystem: 'cargo',
        client: 'cargo',
        folder,
        lockfiles: [inFolder(folder, 'Cargo.lock')],
        runtime: 'rust',
        accepts: () => true,
        install: [commandIn(folder, 'cargo fetch --locked')],
        // Offline from here on: what is built is what was fetched.
        build: [
            commandIn(folder, 'cargo build --locked --offline --workspace'),
            commandIn(folder, 'cargo test --locked --offline --workspace'),
            ...(publishesFrom(project, folder)
                ? [commandIn(folder, 'cargo package --locked --offline --no-verify --workspace')]
                : []),
        ],
        reports: [],
        // Not the whole folder: configuration, credentials and the toolchain's commands are in it as well.
        caches: ['/root/.cargo/registry/**/*', '/root/.cargo/git/**/*'],
    }));
};
function publishesFrom({ settings }, folder) {
    return settings.publish.some((target) => 'cargo' in target && target.cargo.replace(/^\.\//, '').startsWith(inFolder(folder, '')));
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/maven.js


/** Every `pom.xml` that no other stands above. @see Maven docs, "Introduction to the Build Lifecycle", "Maven CI Friendly Versions" */
const mavenParts = async (project) => {
    const poms = project.files.filter((name) => name === 'pom.xml' || name.endsWith('/pom.xml'));
    const folders = poms.map(folderOf);
    const roots = folders.filter((folder) => !folders.some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`))));
    return Promise.all(roots.map((folder) => partOf(project, folder, poms)));
};
async function partOf(project, folder, poms) {
    const pom = await project.read(inFolder(folder, 'pom.xml'));
    const release = /<(?:maven\.compiler\.release|java\.version)>\s*(?:1\.)?(\d+)\s*</.exec(pom)?.[1];
    const lockfiles = poms.filter((name) => name.startsWith(inFolder(folder, '')));
    const lockfile = inFolder(folder, 'lockfile.json');
    return {
        ecosystem: 'maven',
        client: 'maven',
        folder,
        lockfiles: project.files.includes(lockfile) ? [...lockfiles, lockfile] : lockfiles,
        runtime: 'java',
        accepts: (version) => release === undefined || javaVersion(version) >= Number(release),
        preferred: `corretto${release ?? 21}`,
        // Maven fetches what it needs when it builds: no goal of its own fetches all of it before.
        install: [],
        build: [commandIn(folder, command(project, folder, pom))],
        reports: ['surefire', 'failsafe'].map((kind) => inFolder(folder, `**/target/${kind}-reports/TEST-*.xml`)),
        caches: ['/root/.m2/repository/**/*'],
    };
}
/** What is published from a staging layout is put there by the same run that tests it. */
function command(project, folder, pom) {
    const revision = pom.includes('${revision}') ? ' "-Drevision=${RELEASE_VERSION:-0-SNAPSHOT}"' : '';
    const layout = stagingLayout(project, folder);
    if (layout === undefined)
        return `mvn -B -ntp${revision} verify`;
    // What is built stays out of the local repository, which is cached.
    return `mvn -B -ntp${revision} -Dmaven.install.skip=true "-DaltDeploymentRepository=stage::file:$PWD/"${(0,shell_quote/* shellWord */.r)(layout)} deploy`;
}
/** A path that `publish` takes and that holds no pom.xml is a layout to deploy to. */
function stagingLayout({ settings, files }, folder) {
    const prefix = inFolder(folder, '');
    for (const target of settings.publish) {
        if (!('maven' in target))
            continue;
        const path = target.maven.replace(/^\.\//, '').replace(/\/$/, '');
        const isProject = path === '.' || path === folder || files.includes(`${path}/pom.xml`);
        if (!isProject && path.startsWith(prefix))
            return path.slice(prefix.length);
    }
    return undefined;
}
function javaVersion(version) {
    return Number(/\d+$/.exec(version)?.[0] ?? 0);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/npm.js



const LOCKFILES = ['npm-shrinkwrap.json', 'package-lock.json'];
/** Every folder with a lockfile of npm. @see npm docs, "npm ci", "npm run", "workspaces" */
const npmParts = async (project) => {
    const folders = foldersWith(project.files, (base) => LOCKFILES.includes(base));
    return Promise.all(folders.map((folder) => npm_partOf(project, folder)));
};
async function npm_partOf(project, folder) {
    const lockfile = LOCKFILES.map((name) => inFolder(folder, name)).find((name) => project.files.includes(name));
    const manifest = await readManifest(project, inFolder(folder, 'package.json'));
    const wanted = await wantedNode(project, folder, manifest);
    return {
        ecosystem: 'npm',
        client: 'npm',
        folder,
        lockfiles: [lockfile],
        runtime: 'nodejs',
        accepts: (version) => wanted === undefined || satisfiesMajor(version, wanted),
        // Scripts of packages stay off; the project's own run below, by name.
        install: [commandIn(folder, 'npm ci --ignore-scripts --no-audit --no-fund')],
        build: ['build', 'test'].flatMap((script) => {
            const command = commandOf(script, manifest);
            return command === undefined ? [] : [commandIn(folder, command)];
        }),
        reports: [],
        caches: ['/root/.npm/_cacache/**/*'],
    };
}
/** npm's own reading: the root's script, else that of each workspace that has one. */
function commandOf(script, manifest) {
    if (typeof manifest.scripts?.[script] === 'string')
        return `npm run ${script}`;
    return manifest.workspaces === undefined ? undefined : `npm run ${script} --workspaces --if-present`;
}
async function wantedNode(project, folder, manifest) {
    const named = inFolder(folder, '.nvmrc');
    const text = project.files.includes(named) ? (await project.read(named)).trim() : manifest.engines?.node;
    return typeof text === 'string' && (0,semver.validRange)(text) !== null ? text : undefined;
}
/** An image has the newest of a major version. */
function satisfiesMajor(version, range) {
    return (0,semver.satisfies)(`${version}.999.999`, range);
}
async function readManifest(project, name) {
    if (!project.files.includes(name))
        throw unreadable(name, 'there is a lockfile, but no manifest beside it');
    const text = await project.read(name);
    try {
        const manifest = JSON.parse(text);
        if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest))
            return manifest;
    }
    catch (error) {
        throw unreadable(name, `it is not valid JSON (${(0,errors/* messageOf */.bD)(error)})`, error);
    }
    throw unreadable(name, 'it is not a JSON object');
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/python.js





const REQUIREMENTS = /^requirements.*\.(?:txt|lock)$/;
const PYTHON = '.venv/bin/python';
const REPORT = 'reports/pytest.xml';
/** Every folder with requirements files. @see pip docs, "pip install", "Secure installs"; pytest docs, "JUnit XML" */
const pythonParts = async (project) => {
    const folders = foldersWith(project.files, (base) => REQUIREMENTS.test(base));
    return Promise.all(folders.map((folder) => python_partOf(project, folder)));
};
async function python_partOf(project, folder) {
    const names = project.files.filter((name) => name === inFolder(folder, name.split('/').at(-1)) && REQUIREMENTS.test(name.split('/').at(-1)));
    const texts = await Promise.all(names.map((name) => project.read(name)));
    const has = (distribution) => texts.some((text) => new RegExp(`^${distribution}\\s*(?:\\[|==|$)`, 'im').test(text));
    const files = names.map((name) => `-r ${(0,shell_quote/* shellWord */.r)(name.split('/').at(-1))}`).join(' ');
    const python = await requiredPython(project, folder);
    return {
        ecosystem: 'python',
        client: 'pip',
        folder,
        lockfiles: names,
        runtime: 'python',
        accepts: (version) => python === undefined || (0,pep440.satisfies)(`${version}.99`, python),
        install: [
            commandIn(folder, 
            // A source distribution runs code of its own when it is installed, with dependencies that no lockfile names.
            `python -m venv .venv && ${PYTHON} -m pip install --require-hashes --only-binary :all: ${files}`),
        ],
        build: [
            ...(has('pytest')
                ? [commandIn(folder, `mkdir -p reports && ${PYTHON} -m pytest --junitxml=${REPORT}`)]
                : []),
            ...(python_publishesFrom(project, folder) ? [commandIn(folder, buildCommand(has('build')))] : []),
        ],
        reports: has('pytest') ? [inFolder(folder, REPORT)] : [],
        caches: ['/root/.cache/pip/**/*'],
    };
}
/** Without isolation: in it, build dependencies would be resolved anew, past every lockfile. */
function buildCommand(hasBuild) {
    return hasBuild
        ? `${PYTHON} -m build --no-isolation --outdir dist`
        : `${PYTHON} -m pip wheel --no-deps --no-build-isolation --wheel-dir dist .`;
}
function python_publishesFrom({ settings, files }, folder) {
    const isPackage = ['pyproject.toml', 'setup.py'].some((name) => files.includes(inFolder(folder, name)));
    return (isPackage &&
        settings.publish.some((target) => 'pypi' in target && target.pypi.startsWith(inFolder(folder, ''))));
}
async function requiredPython(project, folder) {
    const name = inFolder(folder, 'pyproject.toml');
    if (!project.files.includes(name))
        return undefined;
    const text = await project.read(name);
    try {
        const { project: table } = (0,dist/* parse */.qg)(text);
        const wanted = table?.['requires-python'];
        return typeof wanted === 'string' && (0,pep440.validRange)(wanted) ? wanted : undefined;
    }
    catch (error) {
        throw unreadable(name, `it is not valid TOML (${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]})`, error);
    }
}

;// CONCATENATED MODULE: ./.build/buildspec/ecosystems/index.js




const FINDERS = {
    npm: npmParts,
    python: pythonParts,
    maven: mavenParts,
    cargo: cargoParts,
};
/** Lockfiles of clients that `login` does not configure, and so nothing can be generated for. */
const OTHERS = {
    'yarn.lock': 'Yarn',
    'pnpm-lock.yaml': 'pnpm',
    'bun.lock': 'bun',
    'uv.lock': 'uv',
    'poetry.lock': 'Poetry',
    'pdm.lock': 'PDM',
    'pylock.toml': 'pylock.toml',
    'Pipfile.lock': 'Pipenv',
    'gradle.lockfile': 'Gradle',
    'packages.lock.json': 'NuGet',
    'Package.resolved': 'Swift',
    'Gemfile.lock': 'Bundler',
};
/** What is to be built, in the order of ECOSYSTEMS and of the folders. */
async function findParts(project) {
    const found = await Promise.all(Object.values(FINDERS).map((find) => find(project)));
    return found.flat();
}
/** A lockfile whose client nothing is generated for, with the client's name. */
function otherClient(files) {
    for (const file of files) {
        const client = OTHERS[file.slice(file.lastIndexOf('/') + 1)];
        if (client !== undefined)
            return { file, client };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/buildspec/plan.js
/** What ends up in the build's shell: `CODEARTIFACT_GATE` is the path of the command line, for commands of the user's as well. */
const GATE = '"$CODEARTIFACT_GATE"';
/** Below the checkout, since report groups take no other place. */
const CHECK_REPORT = 'reports/codeartifact-gate.xml';

;// CONCATENATED MODULE: ./.build/buildspec/gate-commands.js


/** Lines of a build that call the gate. */
const FOLDER = '"$CODEARTIFACT_GATE_HOME"';
const TARBALL = '"$CODEARTIFACT_GATE_HOME/gate.tgz"';
/**
 * A private folder with the gate in it, checked by digest before anything of it runs. No token is asked for: the
 * repository hands a file out to whoever has the role's permission, and the checkout has its own.
 */
function fetchItems({ delivery, settings }) {
    if (delivery.from === 'nowhere')
        return [];
    const tarball = delivery.from === 'checkout' ? (0,shell_quote/* shellWord */.r)(`./${delivery.file}`) : TARBALL;
    const fetched = delivery.from === 'checkout'
        ? []
        : [
            [
                'aws codeartifact get-package-version-asset',
                `--domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region}`,
                `--repository ${(0,shell_quote/* shellWord */.r)(settings.repository)} --format npm --package codeartifact-gate`,
                `--package-version ${delivery.version} --asset package.tgz ${TARBALL} > /dev/null &&`,
            ].join(' \\\n  '),
        ];
    return [
        'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
        [
            ...fetched,
            `printf '%s  %s\\n' ${delivery.sha256} ${tarball} | sha256sum -c - &&`,
            `tar -xf ${tarball} -C ${FOLDER} &&`,
            'export CODEARTIFACT_GATE="$CODEARTIFACT_GATE_HOME/package/dist/cli/index.js"',
        ].join('\n'),
    ];
}
/** Before any credential is asked for. */
function checkItems() {
    return [`node ${GATE} check --offline --report junit=${CHECK_REPORT}`];
}
/** The token goes into variables of the shell; what is evaluated is the name of a file that removes itself. */
function loginItems(plan) {
    const clients = [...new Set(plan.parts.map(({ client }) => client))];
    const chosen = plan.settings.clients === undefined ? ` --clients ${clients.join(',')}` : '';
    const login = `eval "$(node ${GATE} login --duration-seconds ${plan.tokenSeconds}${chosen})"`;
    return asksRepository(plan) ? [`node ${GATE} check --report junit=${CHECK_REPORT}`, login] : [login];
}
/** Whether the policy has rules that only the repository's word can decide. */
function asksRepository({ settings: { gate } }) {
    return gate.verify === 'repository' || gate['minimum-age'] !== undefined || gate.internal.length > 0;
}
function publishCommand() {
    return `node ${GATE} publish`;
}
/** What failed first decides how the command ends; the folder goes in any case. */
function removeCommand(phase) {
    const remove = `rm -rf "\${CODEARTIFACT_GATE_HOME:?}"`;
    // Where install has failed, nobody has logged in, and there may be no gate to ask.
    if (phase === 'install')
        return `[ -z "\${CODEARTIFACT_GATE_HOME:-}" ] || ${remove}`;
    return `eval "$(node ${GATE} logout)"; GATE_ENDED=$?; ${remove}; [ "$GATE_ENDED" = 0 ]`;
}

// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
;// CONCATENATED MODULE: ./.build/buildspec/native-commands.js



/** Lines of a build that does without the gate: the AWS CLI and a shell. Addresses alone are judged. */
const TOKEN = 'CODEARTIFACT_AUTH_TOKEN';
const native_commands_FOLDER = '$CODEARTIFACT_GATE_HOME';
const CARGO_CONFIG = '"${CARGO_HOME:-$HOME/.cargo}/config.toml"';
const CLIENTS = {
    npm: {
        format: 'npm',
        check: ({ lockfiles, folder }, endpoint) => [
            ...lockfiles.map((name) => [
                // One address a line, however the file is laid out.
                `! grep -oE '"resolved" *: *"[^"]*' ${(0,shell_quote/* shellWord */.r)(`./${name}`)} | sed 's/.*"//'`,
                `grep -v ${(0,shell_quote/* shellQuote */.Z)(`^${endpoint.replaceAll('.', '\\.')}`)}`,
            ].join(' | ')),
            absent(inFolder(folder, '.npmrc')),
        ],
        login: (endpoint, publishEndpoint) => [
            file('npmrc', [
                `registry=${endpoint}`,
                // npm, not the shell, puts the token in. No always-auth: npm 9 and later refuse it.
                ...[...new Set([endpoint, publishEndpoint])].map((address) => `${address.replace('https:', '')}:_authToken=\${${TOKEN}}`),
                'update-notifier=false',
            ]),
            `export NPM_CONFIG_USERCONFIG="${native_commands_FOLDER}/npmrc" NPM_CONFIG_REGISTRY=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
        ],
        secrets: [],
        publish: (path, endpoint) => forEach(path, `npm publish "./$ITEM" --ignore-scripts --registry ${(0,shell_quote/* shellQuote */.Z)(endpoint)}`),
    },
    pip: {
        format: 'pypi',
        check: ({ lockfiles }) => lockfiles.map((name) => `! grep -nE '://|^ *(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`),
        login: (endpoint) => [
            // Variables reach virtual environments as well; pip hides the password in its output.
            `export PIP_INDEX_URL="https://aws:$${TOKEN}@${endpoint.replace('https://', '')}simple/" PIP_NO_INPUT=1`,
        ],
        secrets: ['PIP_INDEX_URL'],
        publish: (path, endpoint, part) => [
            `TWINE_USERNAME=aws TWINE_PASSWORD="$${TOKEN}" TWINE_REPOSITORY_URL=${(0,shell_quote/* shellQuote */.Z)(endpoint)}`,
            `${(0,shell_quote/* shellWord */.r)(`./${inFolder(part?.folder ?? '', '.venv/bin/python')}`)} -m twine upload`,
            `--non-interactive --disable-progress-bar ${globWord(path)}`,
        ].join(' '),
    },
    maven: {
        format: 'maven',
        check: ({ folder }) => [absent(inFolder(folder, '.mvn'))],
        login: (endpoint) => [
            [
                `mkdir -p "${native_commands_FOLDER}/maven" && cat > "${native_commands_FOLDER}/maven/settings.xml" <<'XML'`,
                '<settings>',
                '  <servers>',
                // Maven, not the shell, puts the token in.
                ...['codeartifact', 'codeartifact-publish'].map((id) => `    <server><id>${id}</id><username>aws</username><password>\${env.${TOKEN}}</password></server>`),
                '  </servers>',
                '  <mirrors>',
                `    <mirror><id>codeartifact</id><mirrorOf>*</mirrorOf><url>${endpoint}</url></mirror>`,
                '  </mirrors>',
                '</settings>',
                'XML',
            ].join('\n'),
            `export MAVEN_OPTS="\${MAVEN_OPTS:-} -Dmaven.conf=${native_commands_FOLDER}/maven"`,
        ],
        secrets: [],
        publish: (_path, endpoint, part) => commandIn(part?.folder ?? '', `mvn -B -ntp "-Drevision=$RELEASE_VERSION" -DskipTests -DdeployAtEnd=true ${(0,shell_quote/* shellQuote */.Z)(`-DaltDeploymentRepository=codeartifact-publish::${endpoint}`)} deploy`),
    },
    cargo: {
        format: 'cargo',
        check: ({ lockfiles, folder }) => [
            ...lockfiles.map((name) => `! grep -nE '^source = "(git|path|sparse)\\+' ${(0,shell_quote/* shellWord */.r)(`./${name}`)}`),
            absent(inFolder(folder, '.cargo')),
        ],
        login: (endpoint) => [
            [
                `export CARGO_REGISTRIES_CODEARTIFACT_INDEX=${(0,shell_quote/* shellQuote */.Z)(`sparse+${endpoint}`)}`,
                `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}"`,
                'CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER=cargo:token',
            ].join(' '),
            [
                // Source replacement is the one thing that cargo takes from files alone.
                `[ ! -e ${CARGO_CONFIG} ] && mkdir -p "\${CARGO_HOME:-$HOME/.cargo}" &&`,
                `printf '%s\\n' '[source.crates-io]' 'replace-with = "codeartifact"' > ${CARGO_CONFIG}`,
            ].join('\n'),
        ],
        secrets: ['CARGO_REGISTRIES_CODEARTIFACT_TOKEN'],
        leftovers: CARGO_CONFIG,
        publish: (_path, endpoint, part) => commandIn(part?.folder ?? '', [
            `CARGO_REGISTRIES_CODEARTIFACT_INDEX=${(0,shell_quote/* shellQuote */.Z)(`sparse+${endpoint}`)}`,
            `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}"`,
            'cargo publish --registry codeartifact --locked --no-verify',
        ].join(' ')),
    },
};
/** What a shell can see of it: addresses in lockfiles, and configuration that would outrank ours. */
function nativeCheck({ parts, settings }) {
    return [
        "echo 'Lockfiles are judged by their addresses alone: this build runs without codeartifact-gate.'",
        ...parts.flatMap((part) => {
            const { check, format } = CLIENTS[part.client];
            return check(part, endpoint(settings, format));
        }),
    ];
}
function nativeLogin(plan) {
    const { settings } = plan;
    return [
        'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
        tokenCommand(settings, settings['role-to-assume'], plan.tokenSeconds),
        ...clientsOf(plan).flatMap(({ login, format }) => login(endpoint(settings, format), endpoint(publishing(settings), format))),
    ];
}
/** With a token of the role that may publish, which comes into being only here. */
function nativePublish({ settings, parts }) {
    const role = settings['publish-role-to-assume'];
    return [
        ...(role === undefined ? [] : [tokenCommand(settings, role, 900).replaceAll('\n', '\n  ')]),
        ...settings.publish.map((entry) => {
            const [[format, path]] = Object.entries(entry);
            const name = format === 'pypi' ? 'pip' : format;
            const below = path.replace(/^\.\//, '');
            const part = parts.find(({ client, folder }) => client === name && (below === folder || below.startsWith(inFolder(folder, ''))));
            return CLIENTS[name].publish(below, endpoint(publishing(settings), CLIENTS[name].format), part);
        }),
    ];
}
function publishing(settings) {
    return { ...settings, repository: settings['publish-repository'] ?? settings.repository };
}
function nativeRemove(plan, phase) {
    if (phase === 'install')
        return ':';
    const clients = clientsOf(plan);
    const leftovers = clients.flatMap((client) => client.leftovers ?? []);
    return [
        `unset ${[TOKEN, ...clients.flatMap(({ secrets }) => secrets)].join(' ')}`,
        `rm -rf ${['"${CODEARTIFACT_GATE_HOME:?}"', ...leftovers].join(' ')}`,
    ].join('; ');
}
function clientsOf({ parts }) {
    return [...new Set(parts.map(({ client }) => client))].map((name) => CLIENTS[name]);
}
function endpoint(settings, format) {
    const { domain, region, repository } = settings;
    return (0,repository_url/* repositoryEndpoint */.y6)({ domain, domainOwner: settings['domain-owner'], region, repository, format });
}
/**
 * One token. `export X="$(…)"` would hide that the command has failed. A role is assumed by a private profile, for
 * this one command: exported keys would not be renewed, and would be used for reports and logs as well.
 *
 * @see AWS CLI user guide, "Use an IAM role", credential_source
 */
function tokenCommand(settings, role, seconds) {
    const profile = `${native_commands_FOLDER}/aws-config`;
    const asRole = role === undefined ? '' : `AWS_CONFIG_FILE="${profile}" AWS_SHARED_CREDENTIALS_FILE=/dev/null `;
    return [
        ...(role === undefined
            ? []
            : [
                `printf '%s\\n' '[profile codeartifact]' ${(0,shell_quote/* shellQuote */.Z)(`role_arn = ${role}`)} 'credential_source = EcsContainer' 'role_session_name = codebuild' > "${profile}" &&`,
            ]),
        `${TOKEN}="$(${asRole}aws ${role === undefined ? '' : '--profile codeartifact '}codeartifact get-authorization-token \\`,
        `  --domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region} \\`,
        `  --duration-seconds ${seconds} --query authorizationToken --output text)" &&`,
        `[ -n "$${TOKEN}" ] && [ "$${TOKEN}" != None ] && export ${TOKEN}`,
    ].join('\n');
}
/** A file below FOLDER, of lines that the shell leaves alone. */
function file(name, texts) {
    return `printf '%s\\n' ${texts.map(shell_quote/* shellQuote */.Z).join(' ')} > "${native_commands_FOLDER}/${name}"`;
}
/** Configuration in the checkout outranks that of the user. */
function absent(name) {
    const complaint = (0,shell_quote/* shellQuote */.Z)(`${name} could lead a client elsewhere: this build runs without codeartifact-gate, which would judge it.`);
    return `[ ! -e ${(0,shell_quote/* shellWord */.r)(`./${name}`)} ] || { echo ${complaint} >&2; false; }`;
}
/** Every match, whatever became of the others; the command fails when one has failed. */
function forEach(glob, command) {
    return `{ FAILED=0; for ITEM in ${globWord(glob)}; do ${command} || FAILED=1; done; [ "$FAILED" = 0 ]; }`;
}
/** A glob for the shell to expand, in which everything but its own characters is quoted. */
function globWord(glob) {
    return glob
        .split(/([*?]+)/)
        .map((part, index) => (index % 2 === 1 || part === '' ? part : (0,shell_quote/* shellWord */.r)(part)))
        .join('');
}

// EXTERNAL MODULE: ./.build/buildspec/yaml-scalar.js
var yaml_scalar = __webpack_require__(6292);
;// CONCATENATED MODULE: ./.build/buildspec/fillings.js





/** What stands in the place of each placeholder. */
function fillingsOf(plan) {
    return (slot) => {
        const entries = ENTRIES[slot.name];
        if (entries !== undefined)
            return entries(plan, slot.indent);
        const commands = COMMANDS[slot.name](plan, slot);
        return commands.map((command) => {
            const text = command.includes('\n') ? `${command}\n` : command;
            return `- ${(0,yaml_scalar/* yamlScalar */.E)(text, slot.indent + 2)}`;
        });
    };
}
const COMMANDS = {
    gate: (plan) => [
        // Report groups are named in the file; CodeBuild would make others for every file that looks like a report.
        'export CODEBUILD_CONFIG_AUTO_DISCOVER=false',
        ...(isNative(plan) ? nativeCheck(plan) : [...fetchItems(plan), ...checkItems()]),
    ],
    release: (plan) => [plan.mayPublish ? releaseSignal(plan) : 'export RELEASE_VERSION='],
    login: (plan) => (isNative(plan) ? nativeLogin(plan) : loginItems(plan)),
    install: (plan) => orElse(plan.parts.flatMap(({ install }) => install), 'Packages are fetched by the build.'),
    build: (plan) => orElse(plan.parts.flatMap(({ build }) => build), 'There is nothing to build.'),
    publish: (plan) => publishItems(plan),
    // The variable tells `finally` whether what comes next will clean up.
    done: (_plan, { list }) => [`export CODEARTIFACT_GATE_DONE=${list.split('.')[1]}`],
    cleanup: (plan, { list }) => [cleanUp(plan, list.split('.')[1])],
};
const ENTRIES = {
    runtimes: ({ runtimes }, indent) => {
        const entries = Object.entries(runtimes);
        if (entries.length === 0)
            return undefined;
        // Always in quotes: 3.10 is a number, and another one.
        return entries.map(([name, version]) => `${name}: ${quoted(version, indent)}`);
    },
    reports: (plan, indent) => {
        const groups = [
            ...(isNative(plan) ? [] : [{ name: 'codeartifact-gate', files: [CHECK_REPORT] }]),
            ...testReports(plan),
        ];
        if (groups.length === 0)
            return undefined;
        return groups.flatMap(({ name, files }) => [
            `${name}:`,
            '  file-format: JUNITXML',
            '  files:',
            ...files.map((file) => `    - ${quoted(file, indent + 6)}`),
        ]);
    },
    cache: (plan, indent) => {
        const paths = [...new Set(plan.parts.flatMap(({ caches }) => caches))];
        // Lambda has none.
        if (paths.length === 0 || plan.settings.buildspec.compute === 'lambda')
            return undefined;
        const lockfiles = plan.parts.flatMap((part) => part.lockfiles).map(shell_quote/* shellWord */.r);
        const prefix = `codeartifact-gate-${[...new Set(plan.parts.map(({ ecosystem }) => ecosystem))].join('-')}-`;
        return [
            // By content alone: whoever can name a branch must not name a cache.
            `key: ${quoted(`${prefix}$(codebuild-hash-files ${lockfiles.join(' ')})`, indent + 2)}`,
            'fallback-keys:',
            `  - ${quoted(prefix, indent + 4)}`,
            // What a pull request has fetched is no business of a release.
            ...(plan.mayPublish ? [] : ['action: restore']),
            'paths:',
            ...paths.map((path) => `  - ${quoted(path, indent + 4)}`),
        ];
    },
};
function isNative({ delivery }) {
    return delivery.from === 'nowhere';
}
/** Always in quotes, as people expect it of globs and versions. */
function quoted(text, indent) {
    const scalar = (0,yaml_scalar/* yamlScalar */.E)(text, indent);
    return /^['"|]/.test(scalar) ? scalar : `'${scalar}'`;
}
function testReports({ parts, }) {
    const names = [
        ...new Set(parts.filter(({ reports }) => reports.length > 0).map(({ ecosystem }) => ecosystem)),
    ];
    return names.map((name) => ({
        name: `${name}-tests`,
        files: parts.filter(({ ecosystem }) => ecosystem === name).flatMap(({ reports }) => reports),
    }));
}
function orElse(commands, otherwise) {
    return commands.length > 0 ? commands : [`echo ${(0,shell_quote/* shellQuote */.Z)(otherwise)}`];
}
/**
 * Sets RELEASE_VERSION, empty where the build is none of a release. The name of a tag is never evaluated: whoever may
 * push one must not run commands with it.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments"
 */
function releaseSignal({ settings }) {
    const isTag = settings.buildspec.release === 'tag';
    // Under CodePipeline no variable of a webhook is set.
    const source = isTag ? '${CODEBUILD_WEBHOOK_TRIGGER:-}' : '${RELEASE_REF:-}';
    const prefix = isTag ? 'tag/v' : 'v';
    return [
        `RELEASE_REF_SEEN="${source}" && RELEASE_VERSION='' &&`,
        'case "$RELEASE_REF_SEEN" in',
        `  ${prefix}[0-9]*)`,
        `    RELEASE_VERSION="\${RELEASE_REF_SEEN#${prefix}}" &&`,
        '    case "$RELEASE_VERSION" in *[!0-9A-Za-z.+-]*) false ;; esac &&',
        `    printf '%s\\n' "$RELEASE_VERSION" | grep -Eq '^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$' ||`,
        `    { echo 'The release is not named like v1.2.3.' >&2; false; } ;;`,
        'esac &&',
        'export RELEASE_VERSION',
    ].join('\n');
}
/** Guard and upload are one item: a guard of its own would end only itself, and BUILD may have failed. */
function publishItems(plan) {
    if (!plan.mayPublish)
        return [`echo 'This buildspec publishes nothing.'`];
    if (plan.settings.publish.length === 0)
        return [`echo 'codeartifact-gate.yml names nothing to publish.'`];
    const commands = isNative(plan) ? nativePublish(plan) : [publishCommand()];
    return [
        [
            'if [ "${CODEBUILD_BUILD_SUCCEEDING:-0}" = 1 ] && [ -n "${RELEASE_VERSION:-}" ]; then',
            ...commands.map((command, index) => `  ${command}${index < commands.length - 1 ? ' &&' : ''}`),
            'else',
            "  echo 'No release with a green build: nothing is published.'",
            'fi',
        ].join('\n'),
    ];
}
/** A failed install or pre_build is the end of a build: post_build, which cleans up otherwise, is not reached. */
function cleanUp(plan, phase) {
    const remove = isNative(plan) ? nativeRemove(plan, phase) : removeCommand(phase);
    return phase === 'post_build' ? remove : `[ "\${CODEARTIFACT_GATE_DONE:-}" = ${phase} ] || { ${remove}; }`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(9672);
;// CONCATENATED MODULE: ./.build/buildspec/kept-files.js



/** The beginning of every generated file: by it one is told from a file that somebody wrote. */
const MARKER = '# Generated by codeartifact-gate';
/** Names that are ever generated, so that one that is no longer wanted is found. */
const GENERATED = /^buildspec(?:-(?:verify|release|npm|python|maven|cargo))?\.yml$/;
/**
 * What would change in `folder`. Line breaks of Windows make no difference.
 *
 * @param read text of a file of the folder, undefined where there is none
 */
async function differences(files, folder, read) {
    const found = [];
    for (const { name, text } of files) {
        const before = await read(name);
        if (before?.replaceAll('\r\n', '\n') !== text)
            found.push({ name, before, after: text });
    }
    for (const name of (await (0,promises_.readdir)(folder)).filter((one) => GENERATED.test(one)).sort()) {
        if (files.some((file) => file.name === name))
            continue;
        const before = await read(name);
        if (before?.startsWith(MARKER) === true)
            found.push({ name, before, after: undefined });
    }
    return found;
}
/** As a unified diff. */
function unifiedDiff({ name, before, after }) {
    const patch = (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${name}`, after === undefined ? '/dev/null' : `b/${name}`, before?.replaceAll('\r\n', '\n') ?? '', after ?? '');
    return patch.replace(/^=+\n/, '');
}
/** @throws GateError 'refused' where a file of somebody else's has the name of one to be written */
function refuseForeign(changes) {
    const foreign = changes.find(({ before }) => before !== undefined && !before.startsWith(MARKER));
    if (foreign === undefined)
        return;
    throw new errors/* GateError */.ue('refused', {
        doing: `write ${foreign.name}`,
        cause: 'a file of that name is there, and it was not generated',
        remedy: 'Move what you need of it into buildspec-template.yml and write over it with --force',
        file: foreign.name,
        line: 1,
    });
}

// EXTERNAL MODULE: ./.build/buildspec/lint/index.js + 42 modules
var lint = __webpack_require__(7787);
;// CONCATENATED MODULE: ./.build/buildspec/placeholders.js
const INSTALL = 'phases.install.commands';
const PRE_BUILD = 'phases.pre_build.commands';
const BUILD = 'phases.build.commands';
const POST_BUILD = 'phases.post_build.commands';
/** All placeholders of `buildspec-template.yml`, written `- "#{codeartifact:NAME}"`. */
const PLACEHOLDERS = {
    runtimes: { lists: ['phases.install.runtime-versions'], becomes: 'entries', isRequired: false },
    gate: { lists: [INSTALL], becomes: 'items', isRequired: true, position: 'first' },
    release: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
    login: { lists: [PRE_BUILD], becomes: 'items', isRequired: true },
    install: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
    build: { lists: [BUILD], becomes: 'items', isRequired: false },
    publish: { lists: [POST_BUILD], becomes: 'items', isRequired: false },
    done: { lists: [INSTALL, PRE_BUILD], becomes: 'items', isRequired: true, position: 'last' },
    cleanup: {
        lists: ['phases.install.finally', 'phases.pre_build.finally', 'phases.post_build.finally'],
        becomes: 'items',
        isRequired: true,
    },
    reports: { lists: ['reports'], becomes: 'entries', isRequired: false },
    cache: { lists: ['cache'], becomes: 'entries', isRequired: false },
};
function isPlaceholderName(name) {
    return Object.hasOwn(PLACEHOLDERS, name);
}
function placeholderText(name) {
    return `#{codeartifact:${name}}`;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./.build/config/document.js
var config_document = __webpack_require__(1832);
// EXTERNAL MODULE: ./.build/config/nearest.js
var nearest = __webpack_require__(8855);
;// CONCATENATED MODULE: ./.build/buildspec/template.js





/** Far deeper than any buildspec is. */
const MAX_DEPTH = 16;
const MENTION = /#\{codeartifact:/;
const WHOLE = /^#\{codeartifact:([^}]*)\}$/;
/** The only way to write one: so that a line can be replaced without touching its neighbours. */
const LINE = /^( *)- (["'])#\{codeartifact:[a-z]+\}\2[ \t]*(#.*)?$/;
/**
 * Reads a template of a buildspec.
 *
 * @throws GateError 'input' with file and line: no YAML, an unknown placeholder, one in a place that it does not belong
 * to, twice in a list, missing, or a command of the user's where it would run before the gate
 */
function readTemplate(text, file) {
    const document = (0,config_document/* readDocument */.u)(text);
    if ('problem' in document)
        throw refusal(file, document.line, document.problem, 'Mend that line');
    const lines = text.split(/(?<=\n)/);
    const lineOf = (offset) => text.slice(0, offset).split('\n').length;
    const items = itemsOf(text);
    const slots = items
        .filter((item) => MENTION.test(item.text))
        .map((item) => slotOf(item, lineOf(item.offset), lines, file));
    refuseRepeated(slots, file);
    refuseMisplaced(slots, items, lineOf, file);
    refuseMissing(slots, document.lineOf, file);
    return { slots, fill: (filling) => fill(lines, slots, filling) };
}
/** Every scalar of the document that is no key. Outside of lists its index is -1, and its path that of the key. */
function itemsOf(text) {
    const items = [];
    const open = [];
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH })) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        if (event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            continue;
        const parent = open.at(-1);
        const scalar = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event : undefined;
        const value = scalar && (0,js_yaml/* getScalarValue */.KE)(text, scalar);
        if (parent?.isMapping === true && parent.key === undefined && value !== undefined) {
            if (MENTION.test(value))
                items.push({ text: value, list: parent.path, index: -1, offset: scalar.valueStart });
            parent.key = value;
            continue;
        }
        const step = parent?.isMapping === true ? parent.key : undefined;
        const path = [parent?.path, step].filter((part) => part !== undefined && part !== '').join('.');
        const index = parent === undefined || parent.isMapping ? -1 : parent.index++;
        if (parent !== undefined)
            parent.key = undefined;
        if (scalar !== undefined)
            items.push({ text: value, list: path, index, offset: scalar.valueStart });
        else
            open.push({ isMapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, path, key: undefined, index: 0 });
    }
    return items;
}
function slotOf(item, line, lines, file) {
    const name = WHOLE.exec(item.text)?.[1];
    if (name === undefined)
        throw refusal(file, line, 'a placeholder stands inside a longer text', 'Make it an item of its own; commands around it are items of their own as well');
    if (!isPlaceholderName(name))
        throw refusal(file, line, `there is no placeholder ${placeholderText(name.slice(0, 40))}`, (0,nearest/* suggestion */.h)(name, Object.keys(PLACEHOLDERS)));
    const { lists } = PLACEHOLDERS[name];
    if (item.index === -1 || !lists.includes(item.list))
        throw refusal(file, line, `${placeholderText(name)} stands in ${item.list}`, `Make it an item of ${lists.join(', or of ')}`);
    const [, indent] = LINE.exec(lines[line - 1].trimEnd()) ?? [];
    if (indent === undefined)
        throw refusal(file, line, `${placeholderText(name)} does not have its line to itself`, `Write it as: - "${placeholderText(name)}"`);
    return { name, list: item.list, line, indent: indent.length };
}
function refuseRepeated(slots, file) {
    for (const [index, slot] of slots.entries()) {
        const first = slots.slice(0, index).find(({ name, list }) => name === slot.name && list === slot.list);
        if (first === undefined)
            continue;
        throw refusal(file, slot.line, `${placeholderText(slot.name)} stands in line ${first.line} already`, 'Remove one of them');
    }
}
function refuseMisplaced(slots, items, lineOf, file) {
    for (const slot of slots) {
        const { becomes, position } = PLACEHOLDERS[slot.name];
        const list = items.filter((item) => item.index !== -1 && item.list === slot.list);
        const own = list.findIndex(({ text }) => text === placeholderText(slot.name));
        const before = list[own - 1];
        const after = list[own + 1];
        if (position === 'first' && before !== undefined)
            throw refusal(file, lineOf(list[0].offset), 'a command runs before the gate has judged what the build is about to use', `Put it below ${placeholderText(slot.name)} in line ${slot.line}`);
        if (position === 'last' && after !== undefined)
            throw refusal(file, lineOf(after.offset), `a command stands after ${placeholderText(slot.name)}, which says that the phase has succeeded`, `Put it above line ${slot.line}`);
        if (becomes === 'entries' && list.length > 1)
            throw refusal(file, lineOf((before ?? after).offset), `${placeholderText(slot.name)} becomes a mapping, and a list item stands beside it`, `Leave ${placeholderText(slot.name)} alone there, or write the whole section by hand`);
    }
    refuseOrder(slots, 'login', 'install', file);
}
function refuseOrder(slots, earlier, later, file) {
    const first = slots.find(({ name }) => name === earlier);
    const second = slots.find(({ name }) => name === later);
    if (first === undefined || second === undefined || first.line < second.line)
        return;
    throw refusal(file, second.line, `${placeholderText(later)} needs what ${placeholderText(earlier)} does`, `Put it below line ${first.line}`);
}
function refuseMissing(slots, lineOf, file) {
    const needed = Object.entries(PLACEHOLDERS).flatMap(([name, { lists, isRequired }]) => isRequired ? lists.map((list) => [name, list]) : []);
    if (slots.some(({ name }) => name === 'publish'))
        needed.push(['release', 'phases.pre_build.commands']);
    const [missing] = needed.filter(([name, list]) => !slots.some((slot) => slot.name === name && slot.list === list));
    if (missing === undefined)
        return;
    const [name, list] = missing;
    throw refusal(file, lineOf(list.split('.')), `${list} lacks ${placeholderText(name)}`, `Add the item: - "${placeholderText(name)}"`);
}
function fill(lines, slots, filling) {
    const filled = [...lines];
    for (const slot of slots) {
        const index = slot.line - 1;
        const replacement = filling(slot);
        if (replacement === undefined) {
            removeSection(filled, index, slot);
            continue;
        }
        const comment = LINE.exec(lines[index].trimEnd())?.[3];
        const all = comment === undefined ? replacement : [comment, ...replacement];
        // Blocks bring their own line breaks, and are indented as they were written.
        filled[index] = all.map((text) => `${' '.repeat(slot.indent)}${text}\n`).join('');
    }
    return filled.join('');
}
/** The key of a section whose only content was the slot goes with it, and so do comments between the two. */
function removeSection(filled, index, slot) {
    const key = new RegExp(`^ {0,${slot.indent}}(?:${slot.list.split('.').at(-1)}) *:`);
    for (let above = index; above >= 0; above--) {
        const isKey = key.test(filled[above]);
        filled[above] = '';
        if (isKey)
            return;
    }
}
function refusal(file, line, cause, remedy) {
    return new errors/* GateError */.ue('input', { doing: 'read the template', cause, remedy, file, line });
}

;// CONCATENATED MODULE: ./.build/buildspec/generate.js
















const TEMPLATE = 'buildspec-template.yml';
const OWN_TEMPLATE = (0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, TEMPLATE);
/**
 * The buildspec files of a project. The same input gives the same bytes.
 *
 * @throws GateError 'input' where there is nothing to build, an image lacks a runtime, or a template is wrong
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
async function generateBuildspecs(project, delivery) {
    const parts = await findParts(project);
    if (parts.length === 0)
        throw nothingFound(project);
    const { settings } = project;
    const files = [];
    for (const wanted of wantedFiles(settings, parts)) {
        const { text: template, name } = await templateOf(project, wanted.templates);
        const plan = {
            settings,
            parts: wanted.parts,
            mayPublish: wanted.mayPublish,
            delivery,
            runtimes: chooseRuntimes(settings, wanted.parts, delivery),
            tokenSeconds: Math.min(Math.max(settings.buildspec.timeout * 60, 900), 43_200),
        };
        const read = readTemplate(template, name);
        refuseOtherClients(read, project);
        const body = [read.fill(fillingsOf(plan)), ...batchSection(wanted.batch)].join('');
        const text = `${header(name, plan, template)}${body}`;
        files.push({ name: wanted.name, text, findings: findingsOf(wanted.name, text, plan, name, template) });
    }
    return files;
}
function wantedFiles(settings, parts) {
    const { files, batch } = settings.buildspec;
    const roots = files === 'one'
        ? [{ name: 'buildspec.yml', parts, mayPublish: true, templates: [TEMPLATE] }]
        : ['verify', 'release'].map((kind) => ({
            name: `buildspec-${kind}.yml`,
            parts,
            mayPublish: kind === 'release',
            templates: [`buildspec-template-${kind}.yml`, TEMPLATE],
        }));
    const ecosystems = ECOSYSTEMS.filter((name) => parts.some(({ ecosystem }) => ecosystem === name));
    if (!batch)
        return roots;
    if (ecosystems.length < 2)
        throw nothingToSplit(settings, ecosystems);
    const tasks = ecosystems.map((name) => ({ identifier: name, buildspec: `buildspec-${name}.yml` }));
    return [
        ...roots.map((root) => ({
            ...root,
            // The release builds everything anew, after every part has been built alone.
            batch: root.mayPublish ? [...tasks, { identifier: 'release', dependOn: ecosystems }] : tasks,
        })),
        ...ecosystems.map((name) => ({
            name: `buildspec-${name}.yml`,
            parts: parts.filter(({ ecosystem }) => ecosystem === name),
            mayPublish: false,
            // The user's general template is about all of them.
            templates: [`buildspec-template-${name}.yml`],
        })),
    ];
}
/** @see AWS CodeBuild user guide, "Batch build buildspec reference": a task without a file runs the phases of this one */
function batchSection(tasks) {
    if (tasks === undefined)
        return [];
    return [
        '\nbatch:\n  fast-fail: false\n  build-graph:\n',
        ...tasks.map(({ identifier, buildspec, dependOn }) => [
            `    - identifier: ${(0,yaml_scalar/* yamlScalar */.E)(identifier, 8)}\n`,
            ...(buildspec === undefined ? [] : [`      buildspec: ${(0,yaml_scalar/* yamlScalar */.E)(buildspec, 8)}\n`]),
            ...(dependOn === undefined
                ? []
                : ['      depend-on:\n', ...dependOn.map((name) => `        - ${(0,yaml_scalar/* yamlScalar */.E)(name, 10)}\n`)]),
        ].join('')),
    ];
}
async function templateOf(project, names) {
    const own = names.find((name) => project.files.includes(name));
    if (own !== undefined)
        return { name: own, text: withLineBreaks(await project.read(own)) };
    // Its first comment is for whoever copies it.
    return { name: TEMPLATE, text: (await (0,promises_.readFile)(OWN_TEMPLATE, 'utf8')).replace(/^(?:#.*\n)+/, '') };
}
/** A template checked out on Windows gives the same file. */
function withLineBreaks(text) {
    const unified = text.replaceAll('\r\n', '\n');
    return unified.endsWith('\n') ? unified : `${unified}\n`;
}
function findingsOf(file, text, { settings, tokenSeconds }, templateFile, template) {
    const { image, compute, timeout } = settings.buildspec;
    const lines = text.split('\n');
    const templateLines = template.split('\n');
    return (0,lint/* lintBuildspec */.R$)(text, file, { image, compute, timeout, tokenSeconds }).map((finding) => {
        const written = lines[finding.line - 1] ?? '';
        const at = templateLines.indexOf(written);
        const isOnlyOne = at !== -1 && at === templateLines.lastIndexOf(written);
        return isOnlyOne ? { ...finding, file: templateFile, line: at + 1 } : finding;
    });
}
/** No time stamp: the same input gives the same file. The digest tells at a glance that the input was another. */
function header(template, plan, templateText) {
    const inputs = JSON.stringify([templateText, plan]);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(inputs).digest('hex');
    return [
        `${MARKER} ${(0,own_version/* ownVersion */.X)()} from ${template} and codeartifact-gate.yml. Do not edit it: change those and run`,
        '# codeartifact-gate buildspec, or see with --check whether it is what they give.',
        ...(plan.delivery.from === 'nowhere'
            ? [
                '# Made with --native: the build runs without the gate, which would judge every entry of every lockfile.',
            ]
            : []),
        `# inputs: sha256:${digest}`,
        '',
    ].join('\n');
}
function refuseOtherClients({ slots }, { files }) {
    const other = otherClient(files);
    if (other === undefined || !slots.some(({ name }) => name === 'install'))
        return;
    throw new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: `${other.file} belongs to ${other.client}, which is none of the clients that login configures`,
        remedy: `Copy ${TEMPLATE} into the project and write the commands of ${other.client} in the place of ${placeholderText('install')}, or leave the folder out by gate.exclude`,
        file: other.file,
    });
}
function nothingFound({ settings }) {
    const place = (0,load/* placeOfSetting */.Nl)(settings, []);
    return new errors/* GateError */.ue('input', {
        doing: 'generate a buildspec',
        cause: 'there is no lockfile of npm, pip or cargo and no pom.xml in the checkout',
        remedy: 'Run in the root of the project, and lock its dependencies first',
        ...(place === undefined ? {} : { file: place.file }),
    });
}
function nothingToSplit(settings, ecosystems) {
    return new errors/* GateError */.ue('input', {
        doing: 'generate a batch build',
        cause: `${ecosystems.join('')} is the only ecosystem of the project`,
        remedy: 'Leave buildspec.batch out',
        ...(0,load/* placeOfSetting */.Nl)(settings, ['buildspec', 'batch']),
    });
}

// EXTERNAL MODULE: ./.build/gate/index.js + 41 modules
var gate = __webpack_require__(1284);
;// CONCATENATED MODULE: ./.build/buildspec/project.js



/**
 * The checkout around `folder`, as the gate sees it: without installed packages, and without what `gate.exclude`
 * leaves out.
 *
 * @throws GateError 'input' when `folder` is not its root: CodeBuild starts every build there
 */
async function openProject(folder, settings) {
    const checkout = await gate/* Checkout */.RW.around(folder);
    if ((await (0,promises_.realpath)(folder)) !== checkout.root)
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: `${folder} is not the root of the checkout, where CodeBuild runs its commands`,
            remedy: `Run in ${checkout.root}`,
        });
    const { kept } = (0,gate/* partExcluded */.qV)(await checkout.files(), settings.gate.exclude, '');
    return {
        files: kept,
        settings,
        read: async (name) => {
            const text = await checkout.read(name);
            if (typeof text === 'string')
                return text;
            throw new errors/* GateError */.ue('input', {
                doing: 'read the project',
                cause: text?.message ?? 'the file is listed, but not there',
                remedy: text?.remedy ?? 'Restore it',
                file: name,
            });
        },
    };
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./.build/buildspec/vendor.js






/** What a build needs of the package, besides the bundle. */
const FILES = ['package.json', 'LICENSE', 'buildspec-template.yml'];
/** Where the vendored gate lies in a checkout. */
function vendoredFile(version = (0,own_version/* ownVersion */.X)()) {
    return `.codeartifact-gate/codeartifact-gate-${version}.tar`;
}
/**
 * The command line as one file, laid out as the npm package is: a tar of `package/…`. The same bytes on every machine:
 * no times, no owners, names in order, and not compressed, since what zlib makes of a text depends on the processor.
 * Git compresses it.
 */
async function vendoredGate() {
    const bundle = (await (0,promises_.readdir)((0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, 'dist', 'cli'))).sort().map((name) => `dist/cli/${name}`);
    const archive = (0,tar_stream.pack)();
    const chunks = [];
    archive.on('data', (chunk) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => archive.on('end', resolve).on('error', reject));
    for (const name of [...FILES, ...bundle]) {
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(own_package/* OWN_PACKAGE */.K, ...name.split('/')));
        archive.entry({ name: `package/${name}`, mode: 0o644, mtime: new Date(0) }, bytes);
    }
    archive.finalize();
    await ended;
    return Buffer.concat(chunks);
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/buildspec/compare.js







/**
 * The buildspec files that `folder`, the root of a checkout, should have, and how they differ from those it has.
 *
 * @param isNative whether the build does without the gate, whatever the settings say
 * @throws GateError 'input' where none can be generated
 */
async function compareBuildspecs(folder, settings, isNative = false) {
    const delivery = await deliveryOf(settings, isNative, folder);
    const files = await generateBuildspecs(await openProject(folder, settings), delivery);
    const changes = await differences(files, folder, (name) => textOf((0,external_node_path_.join)(folder, name)));
    return { files, changes };
}
async function deliveryOf(settings, isNative, folder) {
    const { gate } = settings.buildspec;
    if (isNative || gate === 'native')
        return { from: 'nowhere' };
    if (gate !== 'vendored')
        return { from: 'repository', ...gate };
    const file = vendoredFile();
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file)).catch((error) => {
        throw new errors/* GateError */.ue('input', {
            doing: 'generate a buildspec',
            cause: `${file}, by which the gate gets into the build, is not there`,
            remedy: 'Write it with codeartifact-gate buildspec --vendor and commit it, or set buildspec.gate to a version of the npm package in your repository',
            underlying: error,
        });
    });
    return { from: 'checkout', file, sha256: sha256(bytes) };
}
async function textOf(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./.build/buildspec/index.js




// EXTERNAL MODULE: ./.build/report/printable.js
var printable = __webpack_require__(2782);
// EXTERNAL MODULE: ./.build/workspace/user-file.js
var user_file = __webpack_require__(5940);
;// CONCATENATED MODULE: ./.build/cli/commands/buildspec/write.js






/** Writes buildspec.yml, or says what writing it would change. */
async function write(context) {
    const { flags } = context;
    const settings = await context.settings();
    const folder = process.cwd();
    if (flags['vendor'] === true)
        await vendor(folder, context);
    const { files, changes } = await compareBuildspecs(folder, settings, flags['native'] === true);
    if (!isHealthy(files, context))
        return errors/* EXIT_CODES */.ai.refused;
    if (flags['stdout'] === true) {
        if (context.json)
            context.printJson({ files });
        else
            process.stdout.write(files.map(({ text }) => text).join('---\n'));
        return 0;
    }
    const isComparison = flags['check'] === true || flags['diff'] === true;
    if (!isComparison)
        await apply(changes, folder, flags['force'] === true);
    report(changes, isComparison, context);
    return flags['check'] === true && changes.length > 0 ? errors/* EXIT_CODES */.ai.refused : 0;
}
/** Nothing is written that its own lints object to: the template has a part in it. */
function isHealthy(files, { host, json, printJson }) {
    const findings = files.flatMap((file) => file.findings);
    for (const { severity, rule, message, remedy, file, line } of findings) {
        const text = (0,printable/* printableLine */.oy)(`${rule}: ${message}. ${remedy}.`);
        host[severity](text, { file: (0,printable/* printable */.g$)(file), line });
    }
    const isWell = findings.every(({ severity }) => severity !== 'error');
    if (!isWell && json)
        printJson({ upToDate: false, findings });
    return isWell;
}
async function apply(changes, folder, isForced) {
    if (!isForced)
        refuseForeign(changes);
    for (const { name, after } of changes) {
        if (after === undefined)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name));
        else
            await (0,user_file/* writeUserFile */.f)((0,external_node_path_.join)(folder, name), after, 'the buildspec');
    }
}
function report(changes, isComparison, context) {
    const { host, flags, json } = context;
    const names = namesOf(changes);
    const diffs = changes.map((change) => ({
        name: change.name,
        is: change.after === undefined ? 'no longer wanted' : change.before === undefined ? 'missing' : 'different',
        ...(isComparison ? { diff: unifiedDiff(change) } : {}),
    }));
    if (json)
        context.printJson({ upToDate: changes.length === 0, changes: diffs });
    else if (isComparison)
        process.stdout.write(diffs.map(({ diff }) => diff).join(''));
    if (changes.length === 0)
        host.info(isComparison ? 'Up to date' : 'Up to date, nothing written');
    else if (flags['check'] === true)
        host.error(`Out of date: ${names}. Run codeartifact-gate buildspec and commit what it writes.`);
    else
        host.info(`${isComparison ? 'Would change' : 'Wrote'} ${names}`);
}
function namesOf(changes) {
    return changes
        .map(({ name, after }) => (after === undefined ? `${name} (no longer wanted)` : name))
        .join(', ');
}
/** Writes the gate as a file of the checkout. */
async function vendor(folder, { host }) {
    const name = vendoredFile();
    const path = (0,external_node_path_.join)(folder, name);
    const bytes = await vendoredGate();
    const present = await (0,promises_.readFile)(path).catch(() => undefined);
    if (present?.equals(bytes) === true)
        return;
    await (0,user_file/* writeUserFile */.f)(path, bytes, 'the gate');
    host.info(`Wrote ${name} (${(bytes.length / 1024 / 1024).toFixed(1)} MiB); commit it`);
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word of a POSIX shell. @see POSIX Shell Command Language, 2.2.2 Single-Quotes */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** The same, without quotes where none are needed: for text that people read. */
function shellWord(text) {
    return /^[A-Za-z0-9_@%+:,./-]+$/.test(text) ? text : shellQuote(text);
}


/***/ })

};
