export const id = 4532;
export const ids = [4532];
export const modules = {

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logoutCommand: () => (/* binding */ logoutCommand)
/* harmony export */ });
/* harmony import */ var _login_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4294);
/* harmony import */ var _workspace_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2310);


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


/***/ }),

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ sourceCommand),
/* harmony export */   V_: () => (/* binding */ logoutCommands),
/* harmony export */   Wm: () => (/* binding */ SESSION_VARIABLE),
/* harmony export */   zN: () => (/* binding */ environmentScript)
/* harmony export */ });
/* unused harmony export NAMES_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);


/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */
const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * The file to be sourced. A variable that was set before is kept by the shell itself under another name, for logout.
 *
 * @param path where the file will be
 */
function environmentScript(login, path, environment) {
    const all = { ...login.variables, ...login.secrets };
    const names = Object.keys(all);
    const prior = names.filter((name) => environment[name] !== undefined);
    return [
        `rm -f -- ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`,
        ...prior.map((name) => `export ${PRIOR_PREFIX}${name}="\${${name}-}"`),
        ...Object.entries(all).map(([name, value]) => `export ${name}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(value)}`),
        `export ${SESSION_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(login.session.id)}`,
        `export ${NAMES_VARIABLE}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(names.join(' '))}`,
        '',
    ].join('\n');
}
function sourceCommand(path) {
    return `. ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`;
}
/**
 * Commands that give the shell its own variables back.
 *
 * @throws GateError 'input' when the list of names is not what login has set, since the text is evaluated
 */
function logoutCommands(environment) {
    const names = (environment[NAMES_VARIABLE] ?? '').split(' ').filter((name) => name !== '');
    if (!names.every((name) => NAME_PATTERN.test(name))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log out',
            cause: `${NAMES_VARIABLE} is not what login has set`,
            remedy: 'Run logout in the shell that ran login',
        });
    }
    const lines = names.map((name) => {
        const prior = `${PRIOR_PREFIX}${name}`;
        return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
    });
    return [...lines, `unset ${SESSION_VARIABLE} ${NAMES_VARIABLE}`].join('\n');
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   du: () => (/* binding */ settledPath),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   ss: () => (/* binding */ ensurePrivateFolder),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);





/** Reading and writing files that must not lead anywhere else: no links, no devices, nobody else's. */
const MAX_BYTES = 16 * 1024 * 1024;
// Windows has neither flag; there the folder's access list is what protects.
const NO_FOLLOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
const NON_BLOCK = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
const OWN_PLACES = 'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)';
const OWN_FILES = 'Put a regular file of your own there, or name another folder (CARGO_HOME for cargo), or leave this client out of clients';
/**
 * A new folder, mode 0700, below `parent`, which must be a place where nobody else can put something in its stead.
 *
 * @returns its real path
 */
async function makePrivateFolder(parent, prefix) {
    const root = await checkedFolder(parent);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, prefix)).catch((error) => {
        throw unusable(parent, `no folder can be made in it (${codeOf(error)})`, error);
    });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW);
    try {
        // mkdtemp makes it 0700 minus the umask.
        await handle.chmod(0o700);
    }
    finally {
        await handle.close();
    }
    return folder;
}
/** The folder `name` below `parent`, made if need be; refused when it is a link, another user's, or open to others. */
async function ensurePrivateFolder(parent, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await checkedFolder(parent), name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { mode: 0o700 }).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw unusable(folder, `it cannot be made (${codeOf(error)})`, error);
    });
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder);
    if (!stat.isDirectory())
        throw unusable(folder, 'it is not a folder');
    if (process.getuid !== undefined && stat.uid !== process.getuid()) {
        throw unusable(folder, 'it belongs to another user');
    }
    if (isOpenToOthers(stat, 0o077))
        throw unusable(folder, 'others may read or write it');
    return folder;
}
/** @returns the real path of an existing folder, every component of which only we, root or a sticky bit guard */
async function checkedFolder(folder) {
    // Links in the system's own path (/tmp on macOS) are resolved once; what is checked below is what is used after.
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder).catch((error) => {
        throw unusable(folder, `it cannot be reached (${codeOf(error)})`, error);
    });
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.parse)(real);
    const parts = real.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
    let path = root;
    for (const part of parts) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, part);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (!stat.isDirectory())
            throw unusable(path, 'it is not a folder');
        if (!isOurs(stat) && stat.uid !== 0)
            throw unusable(path, 'it belongs to another user');
        if (isOpenToOthers(stat, 0o002) && (stat.mode & 0o1000) === 0)
            throw unusable(path, 'anyone may write to it');
    }
    return real;
}
/**
 * Where a file that is about to be changed really is. Links among the folders above it are resolved, once: every run
 * then means the same file by the same path, and a link that is moved meanwhile leads no undoing elsewhere. A link at
 * the very end stays, for `readOwnFile` to refuse: replacing it would cut the user's file off from where it is kept.
 *
 * @throws GateError 'input' for a folder that leads nowhere, or in which another user could put something else there
 */
async function settledPath(path) {
    const folder = await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), path);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined);
    if (stat !== undefined && !isOurs(stat) && stat.uid !== 0) {
        throw unusable(path, `its folder ${folder} belongs to another user`, undefined, OWN_FILES);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
}
async function settledFolder(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder);
    }
    catch (error) {
        const refused = unusable(path, `its folder ${folder} cannot be reached (${codeOf(error)})`, error, OWN_FILES);
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === folder)
            throw refused;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder).catch(() => undefined)) !== undefined)
            throw refused;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await settledFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), path), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder));
    }
}
/**
 * Reads a file that is about to be changed. It must be ours, so that putting it back later changes nobody else's file,
 * and that also for root: who owns the file may expect its bytes, its time and its inode to stay.
 *
 * @returns undefined when there is none
 * @throws GateError 'input' for links, devices, other users' files and more than 16 MiB
 */
async function readOwnFile(path) {
    const handle = await openOwnFile(path);
    if (handle === undefined)
        return undefined;
    try {
        const stat = await handle.stat();
        checkOwnFile(path, stat);
        const owner = { uid: stat.uid, gid: stat.gid };
        return { bytes: await handle.readFile(), mode: stat.mode & 0o7777, modifiedAt: stat.mtimeMs, owner };
    }
    finally {
        await handle.close();
    }
}
async function openOwnFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_FOLLOW | NON_BLOCK);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return undefined;
        const cause = code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`;
        throw unusable(path, cause, error, OWN_FILES);
    }
}
function checkOwnFile(path, stat) {
    const refuse = (cause) => unusable(path, cause, undefined, OWN_FILES);
    if (!stat.isFile())
        throw refuse('it is not a regular file');
    if (process.geteuid !== undefined && stat.uid !== process.geteuid()) {
        throw refuse(`it belongs to another user (uid ${stat.uid})`);
    }
    if (stat.nlink > 1)
        throw refuse('it has more than one name (hard links)');
    if (stat.size > MAX_BYTES)
        throw refuse('it is larger than 16 MiB');
}
/** The name of the file that `replaceFile` writes before it takes the place of `path`. */
function temporaryNameFor(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
}
/**
 * Writes a file so that at any moment there is the old one or the whole new one, in whatever state the machine stops.
 * A link at `path` is replaced, not followed.
 *
 * @param temporary from `temporaryNameFor(path)`
 */
async function replaceFile(path, temporary, bytes, options = {}) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | NO_FOLLOW;
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, flags, 0o600);
        try {
            await handle.writeFile(bytes);
            // In seconds: a Date would cut the time off at its milliseconds.
            if (options.modifiedAt !== undefined)
                await handle.utimes(Date.now() / 1000, options.modifiedAt / 1000);
            if (options.owner !== undefined)
                await giveTo(handle, options.owner);
            await handle.chmod(options.mode ?? 0o600);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw unusable(path, `it cannot be written (${codeOf(error)})`, error);
    }
}
/** A new file may have got another group than the one that it replaces. */
async function giveTo(handle, { uid, gid }) {
    const made = await handle.stat();
    if (made.uid !== uid || made.gid !== gid)
        await handle.chown(uid, gid);
}
/** Makes a rename or a new name last. Not every file system lets a folder be synced. */
async function syncFolder(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY).catch(() => undefined);
    if (handle === undefined)
        return;
    try {
        await handle.sync();
    }
    catch {
        // Nothing lost but durability against a power cut.
    }
    finally {
        await handle.close();
    }
}
function unusable(path, cause, underlying, remedy = OWN_PLACES) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', { doing: `use ${path}`, cause, remedy, underlying });
}
/** In a container of a GitHub job, root works on folders that the runner's user has made. */
function isOurs(stat) {
    if (process.getuid === undefined)
        return true;
    const user = process.getuid();
    return user === 0 || stat.uid === user;
}
function isOpenToOthers(stat, bits) {
    return process.platform !== 'win32' && (stat.mode & bits) !== 0;
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}


/***/ })

};
