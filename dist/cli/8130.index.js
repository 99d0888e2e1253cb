export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 98130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginCommand: () => (/* binding */ loginCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(80027);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(56824);
// EXTERNAL MODULE: ./.build/login/login.js + 2 modules
var login = __webpack_require__(27274);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/connect.js + 1 modules
var connect = __webpack_require__(65895);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var session = __webpack_require__(42310);
// EXTERNAL MODULE: ./.build/login/session-record.js
var session_record = __webpack_require__(61724);
// EXTERNAL MODULE: ./.build/login/shell.js
var shell = __webpack_require__(84294);
// EXTERNAL MODULE: ./.build/login/tokens.js
var login_tokens = __webpack_require__(31892);
;// CONCATENATED MODULE: ./.build/login/refresh.js







/**
 * Gets tokens for the session that this process is in, with credentials that are fetched anew.
 *
 * @throws GateError 'input' when there is no session, or one of other settings; otherwise as `login` does
 */
async function refresh({ host, environment, flags }) {
    const folder = await folderOfSession(environment);
    const { domains, handedTo, secrets, secretFiles, settings } = await (0,session_record/* readSessionRecord */.M2)((0,external_node_path_.join)(folder, session_record/* RECORD_FILE */.lt));
    refuseOtherSettings(settings, flags);
    if (Object.keys(secrets).length === 0)
        return { folder, handedTo, secrets: {}, expiresAt: undefined };
    const { serviceIn } = (0,connect.connect)(settings, 'install', host, environment);
    const tokens = await (0,login_tokens/* mintTokens */.DK)(domains, settings['duration-seconds'], serviceIn, host);
    const fill = (text) => (0,login_tokens/* withTokens */.TK)(text, domains, tokens.of);
    for (const [name, text] of Object.entries(secretFiles))
        await (0,session/* writeState */.Jq)(folder, name, fill(text));
    const filled = Object.entries(secrets).map(([name, text]) => [name, fill(text)]);
    return { folder, handedTo, secrets: Object.fromEntries(filled), expiresAt: tokens.expiresAt };
}
async function folderOfSession(environment) {
    const id = environment[shell/* SESSION_VARIABLE */.Wm] ?? '';
    const folder = id === '' ? undefined : await (0,session/* stateFolderOf */.lh)(id, environment);
    if (folder !== undefined)
        return folder;
    throw new errors/* GateError */.ue('input', {
        doing: 'refresh the login',
        cause: id === ''
            ? 'this shell is not logged in'
            : 'the login of this shell is over: it was undone, or its files were removed',
        remedy: id === ''
            ? 'Run eval "$(codeartifact-gate login)" in it first'
            : 'Run eval "$(codeartifact-gate logout)", then eval "$(codeartifact-gate login)"',
    });
}
function refuseOtherSettings(settings, flags) {
    const of = settings;
    for (const [name, value] of Object.entries(flags)) {
        if (String(of[name]) === String(value))
            continue;
        throw new errors/* GateError */.ue('input', {
            doing: 'refresh the login',
            cause: of[name] === undefined
                ? `--${name} is nothing that a refresh can change`
                : `this shell is logged in with ${name} ${String(of[name])}`,
            remedy: `Leave --${name} away, or log out and in again`,
        });
    }
}

;// CONCATENATED MODULE: ./.build/cli/commands/login.js







const loginCommand = {
    name: 'login',
    summary: 'Configure the package clients of this shell with a short-lived token.',
    help: `Usage: eval "$(codeartifact-gate login [--domain NAME …] [--clients npm,pip])"

Gets a token, points the package clients to the repository and prints one line for the shell to evaluate: it
reads a private file, which holds the variables and removes itself. Undo it with logout.

  --refresh       get new tokens for the variables of this shell's login, and change nothing else: for jobs that
                  take longer than a token lives. In a job that the action has logged in, later steps get them too.
  --json          print a JSON document instead: environmentFile is the file to be read by a shell, once

Examples:
  eval "$(codeartifact-gate login)" && npm ci
  eval "$(codeartifact-gate login --refresh)" && npm publish
  eval "$(codeartifact-gate login --domain acme --domain-owner 111122223333 --repository shared --region eu-west-1)"
`,
    options: { refresh: { type: 'boolean' } },
    takesSettings: true,
    async run(context) {
        const environment = process.env;
        refuseTerminal(context.json);
        if (context.flags['refresh'] === true)
            return runRefresh(context);
        refuseSecond(environment);
        const settings = await context.settings();
        const { host } = context;
        const signals = new host_signals/* HeldSignals */.H();
        const done = await (0,login/* login */.i)({ settings, host, environment, folder: process.cwd() });
        try {
            const script = (0,shell/* environmentScript */.zN)(done, `${done.session.folder}/env.sh`, environment);
            const { path, deliver } = await done.session.handOverFile('env.sh', script);
            if (signals.first !== undefined) {
                await done.session.undo();
                return (0,host_signals/* exitCodeOf */.F)(signals.first);
            }
            host.info((0,login/* loginInWords */.A)(done));
            if (context.json) {
                context.printJson({
                    environmentFile: path,
                    session: done.session.id,
                    clients: done.clients,
                    endpoints: done.endpoints,
                    tokenVariable: done.tokenVariable,
                    expiresAt: done.expiresAt?.toISOString(),
                });
            }
            else {
                process.stdout.write(`${(0,shell/* sourceCommand */.NY)(path)}\n`);
            }
            // Last of all: killed before, the run has never been, and the shell finds no file.
            await deliver();
            return 0;
        }
        catch (error) {
            await done.session.undo();
            throw error;
        }
    },
};
async function runRefresh({ host, json, flags, printJson }) {
    const environment = process.env;
    const { refresh: _, ...settings } = flags;
    const done = await refresh({ host, environment, flags: settings });
    const { expiresAt, folder, handedTo, secrets } = done;
    if (expiresAt === undefined) {
        host.info('There is nothing to refresh: clients get a token when they need one');
        if (json)
            printJson({});
        return 0;
    }
    const path = `${folder}/refresh.sh`;
    await (0,session/* writeState */.Jq)(folder, 'refresh.sh', (0,shell/* refreshScript */.Hs)(done, path));
    if (handedTo === 'job' && (0,kind/* hostKind */.P)(environment) === 'github') {
        // The runner's toolkit takes longer to load than the rest.
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(7264), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 26426));
        const runner = githubHost(environment);
        for (const [name, value] of Object.entries(secrets))
            runner.exportVariable(name, value);
        runner.exportVariable(shell/* EXPIRES_VARIABLE */.w9, expiresAt.toISOString());
    }
    host.info(`Refreshed ${Object.keys(secrets).join(', ')}; the token expires at ${expiresAt.toISOString()}`);
    if (json)
        printJson({ environmentFile: path, expiresAt: expiresAt.toISOString() });
    else
        process.stdout.write(`${(0,shell/* sourceCommand */.NY)(path)}\n`);
    return 0;
}
function refuseTerminal(json) {
    if (!json && process.stdout.isTTY === true) {
        throw new errors/* GateError */.ue('input', {
            doing: 'log in',
            cause: 'a command cannot set the variables of the shell that started it',
            remedy: 'Use eval "$(codeartifact-gate login)", or codeartifact-gate run -- COMMAND',
        });
    }
}
function refuseSecond(environment) {
    if (environment[shell/* SESSION_VARIABLE */.Wm] !== undefined && environment[shell/* SESSION_VARIABLE */.Wm] !== '') {
        throw new errors/* GateError */.ue('input', {
            doing: 'log in',
            cause: 'this shell is logged in already',
            remedy: 'Run eval "$(codeartifact-gate logout)" first, or login --refresh for new tokens alone',
        });
    }
}


/***/ }),

/***/ 23643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageManagerOf)
/* harmony export */ });
/**
 * Reads `packageManager`, as in `pnpm@10.2.0+sha512.…`.
 *
 * @returns undefined where there is none, or where it is not of that form: clients refuse or ignore it then
 * @see Node.js docs, "Packages", "packageManager"
 */
function packageManagerOf(manifest) {
    const value = namedIn(manifest ?? '');
    const found = typeof value === 'string' ? PATTERN.exec(value) : null;
    return found === null ? undefined : { name: found[1], version: found[2] };
}
const PATTERN = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/;
function namedIn(manifest) {
    try {
        return JSON.parse(manifest)?.packageManager;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ clientNamesUsedIn),
/* harmony export */   xD: () => (/* binding */ clientsUsedBy)
/* harmony export */ });
/* unused harmony export USED_BY */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35940);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23643);





const USED_BY = {
    // Also where another client installs the packages: that one is installed by npm, whose settings are the same file.
    npm: has('package.json', 'package-lock.json', 'npm-shrinkwrap.json'),
    pnpm: (fileNames, packageManager) => packageManager === 'pnpm' || has('pnpm-lock.yaml', 'pnpm-workspace.yaml')(fileNames),
    yarn: (fileNames, packageManager) => packageManager === 'yarn' || has('yarn.lock', '.yarnrc.yml', '.yarnrc')(fileNames),
    bun: (fileNames, packageManager) => packageManager === 'bun' || has('bun.lock', 'bun.lockb', 'bunfig.toml')(fileNames),
    pip: (fileNames) => fileNames.some((name) => /^requirements.*\.(?:txt|in)$/.test(name) ||
        ['pyproject.toml', 'setup.py', 'setup.cfg'].includes(name)),
    uv: has('uv.lock', 'uv.toml', 'pyproject.toml[tool.uv]'),
    // [tool.poetry] is there for its build back end as well, whoever installs.
    poetry: has('poetry.lock', 'poetry.toml'),
    pdm: has('pdm.lock', 'pdm.toml', '.pdm.toml', 'pyproject.toml[tool.pdm]'),
    pipenv: has('Pipfile', 'Pipfile.lock'),
    hatch: has('hatch.toml', 'pyproject.toml[tool.hatch]'),
    // What publishes is in no manifest; pip is configured with it.
    twine: () => false,
    maven: has('pom.xml'),
    gradle: has('build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'),
    sbt: has('build.sbt', 'project/build.properties'),
    cargo: has('Cargo.toml', 'Cargo.lock'),
    nuget: (fileNames) => fileNames.some((name) => /^(?:.+\.(?:cs|fs|vb)proj|.+\.slnx?|Directory\.Packages\.props|packages\.lock\.json)$/.test(name)),
    swift: has('Package.swift', 'Package.resolved'),
    ruby: (fileNames) => has('Gemfile', 'Gemfile.lock', 'gems.rb', 'gems.locked')(fileNames) ||
        fileNames.some((name) => name.endsWith('.gemspec')),
};
/** Those that the names of a folder's files speak of, whatever is in the files. */
function clientsUsedBy(fileNames) {
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames));
}
function has(...names) {
    return (fileNames) => names.some((name) => fileNames.includes(name));
}
/** The clients that the project in a folder uses, as names: without all that it takes to configure one. */
async function clientNamesUsedIn(folder) {
    const fileNames = await manifestNames(folder);
    // A manifest that cannot be read names no client; who installs from it will say so.
    const manifest = fileNames.includes('package.json')
        ? await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'package.json')).catch(() => undefined)
        : undefined;
    const packageManager = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .packageManagerOf */ .n)(manifest)?.name;
    return Object.keys(USED_BY).filter((name) => USED_BY[name](fileNames, packageManager));
}
/**
 * The names in a folder, and with them the tables of tools in its pyproject.toml, `pyproject.toml[tool.uv]`, and
 * `project/build.properties`: a build of sbt may have nothing else.
 */
async function manifestNames(folder) {
    const names = [
        ...(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)),
        ...['project/build.properties'].filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))),
    ];
    if (!names.includes('pyproject.toml'))
        return names;
    // What cannot be read is for the client that needs it to complain of.
    const text = (await (0,_workspace_user_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readUserFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyproject.toml')).catch(() => undefined)) ?? '';
    const tools = [...text.matchAll(/^[ \t]*\[{1,2}[ \t]*tool[ \t]*\.[ \t]*([\w-]+)/gm)].map(([, tool]) => tool);
    return [...names, ...[...new Set(tools)].map((tool) => `pyproject.toml[tool.${tool}]`)];
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


/***/ }),

/***/ 56824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   H: () => (/* binding */ HeldSignals)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Keeps signals from ending this process before it has put back what it changed. */
class HeldSignals {
    /** The first that came. */
    first;
    #take = () => { };
    #listeners = new Map();
    constructor() {
        for (const signal of ENDING) {
            const listener = () => {
                this.first ??= signal;
                this.#take(signal);
            };
            this.#listeners.set(signal, listener);
            process.on(signal, listener);
        }
    }
    /** From now on `take` gets every signal. One that came before stands in `first`. */
    passTo(take) {
        this.#take = take;
    }
    release() {
        for (const [signal, listener] of this.#listeners)
            process.off(signal, listener);
    }
}
/** The exit code by which shells say that a signal ended a command. */
function exitCodeOf(signal) {
    return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}


/***/ }),

/***/ 27274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login),
  A: () => (/* binding */ loginInWords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/aws/connect.js + 1 modules
var connect = __webpack_require__(65895);
// EXTERNAL MODULE: ./.build/aws/formats.js
var formats = __webpack_require__(60244);
// EXTERNAL MODULE: ./.build/aws/repository-url.js
var repository_url = __webpack_require__(9214);
// EXTERNAL MODULE: ./.build/config/targets.js
var targets = __webpack_require__(72171);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var workspace_session = __webpack_require__(42310);
// EXTERNAL MODULE: ./.build/clients/clients.js
var clients = __webpack_require__(26305);
// EXTERNAL MODULE: ./.build/clients/used-by.js
var used_by = __webpack_require__(84376);
// EXTERNAL MODULE: ./.build/config/clients.js
var config_clients = __webpack_require__(47261);
// EXTERNAL MODULE: ./.build/config/settings.js + 1 modules
var config_settings = __webpack_require__(28484);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/login/choose.js





/**
 * The clients to configure: those that the settings name, else those whose manifest is in `folder`.
 *
 * @throws GateError 'input' when there are none, which would be a login to nothing
 */
async function chooseClients(settings, folder) {
    const named = (0,config_settings/* clientNames */.Y6)(settings);
    const chosen = await (0,clients/* clientsNamed */.w)(named ?? (await (0,used_by/* clientNamesUsedIn */.AD)(folder)));
    if (chosen.length > 0)
        return chosen;
    throw new errors/* GateError */.ue('input', {
        doing: 'choose the package clients to configure',
        cause: named === undefined
            ? `there is no manifest of a known client in ${folder}`
            : 'the list clients is empty',
        remedy: `Run in the folder of the project, or set clients to some of ${config_clients/* CLIENTS */.r.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./.build/login/helper-programs.js
var helper_programs = __webpack_require__(70122);
// EXTERNAL MODULE: ./.build/login/plan.js
var login_plan = __webpack_require__(28033);
// EXTERNAL MODULE: ./.build/login/session-record.js
var session_record = __webpack_require__(61724);
;// CONCATENATED MODULE: ./.build/login/state.js
/** Key under which login keeps the id of its session for the post step. */
const SESSION_STATE = 'session';

// EXTERNAL MODULE: ./.build/login/tokens.js
var login_tokens = __webpack_require__(31892);
;// CONCATENATED MODULE: ./.build/login/login.js













/**
 * Configures the package clients for their repositories, with one fresh token for each domain.
 *
 * Everything that can fail without asking AWS fails before the first request. On any failure what was changed is put
 * back before the error is thrown.
 *
 * @throws GateError of every code but 'conflict' and 'incomplete'
 */
async function login(request) {
    const { settings, host, environment } = request;
    const { endpointOverride, serviceIn } = (0,connect.connect)(settings, 'install', host, environment);
    const clients = await chooseClients(settings, request.folder);
    const session = await (0,workspace_session/* openSession */.fA)(host, environment);
    // Before the first change: the post step undoes even what a killed main has left.
    host.saveState(SESSION_STATE, session.id);
    try {
        const tokenVariable = settings['token-variable'] ?? `CODEARTIFACT_GATE_${(0,external_node_crypto_.randomBytes)(4).toString('hex').toUpperCase()}`;
        const { folder: project } = request;
        const { folder } = session;
        const helper = settings['token-source'] === 'helper' ? (0,helper_programs/* tokenHelper */.c)(folder) : undefined;
        const plan = await (0,login_plan/* planLogin */.p)({
            clients,
            settings,
            endpointOverride,
            folder,
            project,
            environment,
            tokenVariable,
            helper,
        });
        const { domains, plans } = plan;
        warn(plans, host);
        // Also where clients get theirs by themselves: now it can be said why there is none.
        const tokens = await (0,login_tokens/* mintTokens */.DK)(domains, settings['duration-seconds'], serviceIn, host);
        await request.beforeChanges?.(tokens.of(tokenVariable));
        await apply(plans, session);
        const secrets = secretsOf(plan, tokens.of, settings);
        const secretFiles = secretFilesOf(plans, tokens.of);
        for (const [name, text] of Object.entries(secretFiles))
            await session.write(name, text);
        const handedTo = host.kind === 'github' ? 'job' : 'shell';
        const record = {
            handedTo,
            domains,
            secrets: secretsOf(plan, login_tokens/* placeholder */.qf, settings),
            secretFiles: secretFilesOf(plans, login_tokens/* placeholder */.qf),
        };
        const fill = (text) => (0,login_tokens/* withTokens */.TK)(text, domains, tokens.of);
        refuseUnknownSpelling(record.secrets, secrets, fill);
        refuseUnknownSpelling(record.secretFiles, secretFiles, fill);
        await session.write(session_record/* RECORD_FILE */.lt, (0,session_record/* sessionRecordText */.Jo)(settings, record));
        if (helper !== undefined) {
            const programs = (0,helper_programs/* helperPrograms */.A)(helper, folder, domains);
            for (const { path, text } of programs)
                await session.writeProgram((0,external_node_path_.relative)(folder, path), text);
        }
        const hasSecrets = Object.keys(secrets).length > 0;
        return {
            session,
            clients: clients.map((client) => client.name),
            endpoints: endpointsOf(settings, endpointOverride),
            tokenVariable: hasSecrets ? tokenVariable : undefined,
            expiresAt: hasSecrets ? tokens.expiresAt : undefined,
            variables: Object.assign({}, ...plans.map(({ variables }) => variables)),
            secrets,
            path: [...new Set(plans.flatMap(({ path = [] }) => path))],
        };
    }
    catch (error) {
        await session.undo();
        throw error;
    }
}
/** Clients that call the same one are warned of the same. */
function warn(plans, host) {
    const said = new Set();
    for (const warning of plans.flatMap(({ warnings }) => warnings)) {
        const { message, file, line } = warning;
        const key = JSON.stringify(warning);
        if (said.has(key))
            continue;
        said.add(key);
        host.warning(message, file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) });
    }
}
/** Values of the variables that hold a token: those of the clients, and the one that files of clients name. */
function secretsOf({ domains, plans, needsVariable }, tokenOf, settings) {
    const isSet = needsVariable || settings['token-variable'] !== undefined;
    return Object.assign({}, ...(isSet ? domains.map(({ tokenVariable: name }) => ({ [name]: tokenOf(name) })) : []), ...plans.map(({ secrets }) => secrets(tokenOf)));
}
function secretFilesOf(plans, tokenOf) {
    return Object.assign({}, ...plans.map(({ secretFiles }) => secretFiles?.(tokenOf)));
}
/** A client that spells a token in a way that a refresh does not know: it would get a wrong one then. */
function refuseUnknownSpelling(templates, secrets, fill) {
    const name = Object.keys(secrets).find((one) => fill(templates[one] ?? '') !== secrets[one]);
    if (name !== undefined)
        throw new Error(`${name} cannot be made from its template`);
}
async function apply(plans, session) {
    for (const { files, blocks } of plans) {
        for (const { name, text } of files)
            await session.write(name, text);
        for (const { path, text } of blocks)
            await session.appendBlock(path, text);
    }
}
/** In one sentence, without a full stop. */
function loginInWords({ clients, expiresAt }) {
    const names = clients.join(', ');
    return expiresAt === undefined
        ? `Configured ${names}; each gets a token when it needs one`
        : `Configured ${names}; the token expires at ${expiresAt.toISOString()}`;
}
function endpointsOf(settings, endpointOverride) {
    const entries = formats/* FORMATS */.hR.map((format) => [
        format,
        (0,repository_url/* repositoryEndpoint */.y6)({ ...(0,targets/* mainTarget */.v9)(settings, format).install, format }, endpointOverride),
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 35940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46739);





const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Reads a file of the user's that is not going to be changed; links are followed, as the client itself does.
 *
 * @returns undefined when there is none
 */
async function readUserFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((error) => {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, `it cannot be opened (${code})`, error);
    });
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        // /dev/null is how clients are told that there is no such file.
        if (stat.isCharacterDevice())
            return undefined;
        if (!stat.isFile())
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is not a regular file');
        if (stat.size > MAX_BYTES)
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unusable */ ._P)(path, 'it is larger than 16 MiB');
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}
/**
 * Writes a file that the user has named, and the folders on the way: whole or not at all. A link that lies there is
 * replaced, never followed; a terminal or a pipe is written to.
 *
 * @param what it is, for the message
 * @throws GateError 'input' where it cannot be written
 */
async function writeUserFile(path, content, what) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${process.pid}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        if (await isToBeWrittenTo(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue('input', {
            doing: `write ${what} ${JSON.stringify(path.slice(0, 200))}`,
            cause: `it cannot be written (${error.code})`,
            remedy: 'Name a file that this user may write',
            underlying: error,
        });
    }
}
async function isToBeWrittenTo(path) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    return existing !== undefined && !existing.isFile() && !existing.isSymbolicLink();
}


/***/ })

};
