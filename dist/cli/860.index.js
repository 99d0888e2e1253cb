export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ run_runCommand)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/host/signals.js
var host_signals = __webpack_require__(6824);
// EXTERNAL MODULE: ./.build/login/login.js + 3 modules
var login = __webpack_require__(6842);
// EXTERNAL MODULE: ./.build/login/shell.js
var shell = __webpack_require__(4294);
;// CONCATENATED MODULE: ./.build/login/run.js






/**
 * Runs a command with configured clients, whose variables nobody but the command gets, and undoes the login whatever
 * happens to it.
 *
 * @returns the command's exit code, or 128 + the number of the signal that ended it, as shells do
 * @throws GateError as `login` does, and 'input' when the command cannot be started
 */
async function runWithLogin(request, command) {
    const signals = new host_signals/* HeldSignals */.H();
    try {
        const done = await (0,login/* login */.i)(request);
        try {
            if (signals.first !== undefined)
                return (0,host_signals/* exitCodeOf */.F)(signals.first);
            return await runCommand(command, environmentOf(done, request.environment), signals);
        }
        finally {
            await done.session.undo();
        }
    }
    finally {
        signals.release();
    }
}
/** The session's name goes with it: what takes long can refresh its tokens. */
function environmentOf({ session, variables, secrets, path, expiresAt }, given) {
    return {
        ...given,
        ...variables,
        ...secrets,
        ...(path.length === 0 ? {} : { PATH: [...path, given['PATH'] ?? ''].join(external_node_path_.delimiter) }),
        ...(expiresAt === undefined ? {} : { [shell/* EXPIRES_VARIABLE */.w9]: expiresAt.toISOString() }),
        [shell/* SESSION_VARIABLE */.Wm]: session.id,
    };
}
function runCommand([program, ...args], environment, signals) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { stdio: 'inherit', env: environment });
        signals.passTo((signal) => {
            // A terminal sends Ctrl-C to the whole group, the child included.
            if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                child.kill(signal);
        });
        child.on('error', (error) => {
            reject(new errors/* GateError */.ue('input', {
                doing: `run ${program}`,
                cause: `it cannot be started (${error.code})`,
                remedy: 'Check its name and PATH',
                underlying: error,
            }));
        });
        child.on('close', (code, signal) => resolve(signal === null ? (code ?? 1) : (0,host_signals/* exitCodeOf */.F)(signal)));
    });
}

;// CONCATENATED MODULE: ./.build/cli/commands/run.js


const run_runCommand = {
    name: 'run',
    summary: 'Run one command with configured package clients.',
    help: `Usage: codeartifact-gate run [--clients npm,pip] -- COMMAND [ARGUMENT …]

Logs in, runs the command and undoes the login. The token is in the environment of that command alone. Ends with the
exit code of the command.

Examples:
  codeartifact-gate run -- npm ci
  codeartifact-gate run --clients maven -- mvn -B verify
`,
    options: {},
    takesSettings: true,
    takesOperands: true,
    async run(context) {
        if (context.operands.length === 0) {
            throw new errors/* GateError */.ue('input', {
                doing: 'run a command',
                cause: 'there is none after --',
                remedy: 'Write codeartifact-gate run -- COMMAND',
            });
        }
        const request = {
            settings: await context.settings(),
            host: context.host,
            environment: process.env,
            folder: process.cwd(),
        };
        return runWithLogin(request, context.operands);
    },
};


/***/ })

};
