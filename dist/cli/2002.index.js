export const id = 2002;
export const ids = [2002];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logoutCommand: () => (/* binding */ logoutCommand)
/* harmony export */ });
/* harmony import */ var _login_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84294);
/* harmony import */ var _workspace_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42310);


const logoutCommand = {
    name: 'logout',
    summary: 'Put everything back that login has changed.',
    help: `Usage: eval "$(codeartifact-gate logout)"
       codeartifact-gate logout --session ID

Puts files back as they were before login and prints what gives the shell its own variables back. Logging out twice
does no harm. In CodeBuild it also undoes what this build has logged in without any shell of it being told.

  --session ID    undo a login of another shell or job of this user; without it, a shell that is not logged in is told
                  which there are

Examples:
  eval "$(codeartifact-gate logout)"
  codeartifact-gate logout --session session-4711-123456-a1B2c3
`,
    options: { session: { type: 'string' } },
    takesSettings: false,
    async run(context) {
        const { host } = context;
        const here = process.env[_login_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_VARIABLE */ .Wm] || undefined;
        const named = context.flags['session'];
        const session = named ?? here;
        if (session === undefined) {
            host.info('This shell is not logged in');
            await tellOfOthers(context);
        }
        const commands = session !== undefined && session === here ? (0,_login_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .logoutCommands */ .V_)(process.env) : undefined;
        const undone = await undo(session, context);
        if (context.json)
            context.printJson({ undone });
        else if (commands !== undefined)
            process.stdout.write(`${commands}\n`);
        if (!undone)
            host.error('Not everything could be put back; the warnings above say what. Mend it and log out again');
        return undone ? 0 : 2;
    },
};
async function tellOfOthers({ host }) {
    for (const { id, pid } of await (0,_workspace_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lastingLogins */ .PT)(host, process.env)) {
        host.info(`A login of this user that lasts as long as process ${pid}: ${id}`);
    }
}
async function undo(session, { host }) {
    if (session !== undefined && !(await (0,_workspace_session_js__WEBPACK_IMPORTED_MODULE_1__/* .undoSession */ .rx)(session, host, process.env)))
        return false;
    return (0,_workspace_session_js__WEBPACK_IMPORTED_MODULE_1__/* .undoBuild */ .$3)(host, process.env);
}


/***/ })

};
