export const id = 8130;
export const ids = [8130];
export const modules = {

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loginCommand: () => (/* binding */ loginCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(27);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(6824);
// EXTERNAL MODULE: ./.build/login/login.js + 3 modules
var login = __webpack_require__(6842);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/aws/connect.js + 1 modules
var connect = __webpack_require__(5895);
// EXTERNAL MODULE: ./.build/workspace/session.js + 4 modules
var session = __webpack_require__(2310);
// EXTERNAL MODULE: ./.build/login/session-record.js
var session_record = __webpack_require__(1724);
// EXTERNAL MODULE: ./.build/login/shell.js
var shell = __webpack_require__(4294);
// EXTERNAL MODULE: ./.build/login/tokens.js
var login_tokens = __webpack_require__(1892);
;// CONCATENATED MODULE: ./.build/login/refresh.js







/**
 * Gets tokens for the session that this process is in, with credentials that are fetched anew.
 *
 * @throws GateError 'input' when there is no session, or one of other settings; otherwise as `login` does
 */
async function refresh({ host, environment, flags }) {
    const folder = await folderOfSession(environment);
    const { domains, handedTo, secrets, settings } = await (0,session_record/* readSessionRecord */.M2)((0,external_node_path_.join)(folder, session_record/* RECORD_FILE */.lt));
    refuseOtherSettings(settings, flags);
    if (Object.keys(secrets).length === 0)
        return { folder, handedTo, secrets: {}, expiresAt: undefined };
    const { serviceIn } = (0,connect.connect)(settings, 'install', host, environment);
    const tokens = await (0,login_tokens/* mintTokens */.DK)(domains, settings['duration-seconds'], serviceIn, host);
    const filled = Object.entries(secrets).map(([name, text]) => [name, (0,login_tokens/* withTokens */.TK)(text, domains, tokens.of)]);
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
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(7264), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 6426));
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


/***/ })

};
