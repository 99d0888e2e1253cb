export const id = 3571;
export const ids = [3571];
export const modules = {

/***/ 39654:
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

/***/ 84294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ refreshScript),
/* harmony export */   NY: () => (/* binding */ sourceCommand),
/* harmony export */   V_: () => (/* binding */ logoutCommands),
/* harmony export */   Wm: () => (/* binding */ SESSION_VARIABLE),
/* harmony export */   w9: () => (/* binding */ EXPIRES_VARIABLE),
/* harmony export */   zN: () => (/* binding */ environmentScript)
/* harmony export */ });
/* unused harmony exports NAMES_VARIABLE, PATH_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39654);


/**
 * What a POSIX shell is told by `eval "$(codeartifact-gate login)"` and `… logout`. Values never stand on stdout:
 * only the name of a private file does, which removes itself when it is read.
 */
const SESSION_VARIABLE = 'CODEARTIFACT_GATE_SESSION';
const NAMES_VARIABLE = 'CODEARTIFACT_GATE_VARIABLES';
/** When the first of the tokens that variables hold expires, in ISO 8601. Not set where none holds one. */
const EXPIRES_VARIABLE = 'CODEARTIFACT_GATE_EXPIRES';
/** Folders that login has put before those of PATH, with colons between them. */
const PATH_VARIABLE = 'CODEARTIFACT_GATE_PATH';
const PRIOR_PREFIX = 'CODEARTIFACT_GATE_PRIOR_';
const NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Nothing in them that a shell or a pattern reads otherwise. */
const FOLDERS_PATTERN = /^[\w./+@,=~-]+(?::[\w./+@,=~-]+)*$/;
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
        ...expiry(login.expiresAt),
        ...pathLines(login.path),
        '',
    ].join('\n');
}
/** The file to be sourced after a refresh: what login has kept for logout stays as it is. */
function refreshScript({ secrets, expiresAt }, path) {
    return [
        `rm -f -- ${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(path)}`,
        ...Object.entries(secrets).map(([name, value]) => `export ${name}=${(0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(value)}`),
        ...expiry(expiresAt),
        '',
    ].join('\n');
}
function expiry(expiresAt) {
    return expiresAt === undefined ? [] : [`export ${EXPIRES_VARIABLE}=${expiresAt.toISOString()}`];
}
function pathLines(folders) {
    if (folders.length === 0)
        return [];
    const joined = (0,_host_shell_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuote */ .Z)(folders.join(':'));
    return [`export ${PATH_VARIABLE}=${joined}`, `export PATH=${joined}"\${PATH:+:$PATH}"`];
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
    const folders = environment[PATH_VARIABLE] ?? '';
    const isForged = !names.every((name) => NAME_PATTERN.test(name));
    if (isForged || (folders !== '' && !FOLDERS_PATTERN.test(folders))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue('input', {
            doing: 'log out',
            cause: `${isForged ? NAMES_VARIABLE : PATH_VARIABLE} is not what login has set`,
            remedy: 'Run logout in the shell that ran login',
        });
    }
    const lines = names.map((name) => {
        const prior = `${PRIOR_PREFIX}${name}`;
        return environment[prior] === undefined ? `unset ${name}` : `export ${name}="$${prior}"; unset ${prior}`;
    });
    const own = [SESSION_VARIABLE, NAMES_VARIABLE, EXPIRES_VARIABLE, PATH_VARIABLE];
    return [...lines, ...(folders === '' ? [] : [withoutFolders(folders)]), `unset ${own.join(' ')}`].join('\n');
}
/** What else was added to PATH since login stays: a virtual environment, for one. */
function withoutFolders(folders) {
    return [
        `case ":$PATH:" in *:${folders}:*)`,
        `PATH=":$PATH:"; PATH="\${PATH%%:${folders}:*}:\${PATH#*:${folders}:}"; PATH="\${PATH#:}"; PATH="\${PATH%:}";;`,
        'esac',
    ].join(' ');
}


/***/ }),

/***/ 46739:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);





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


/***/ }),

/***/ 42310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ lastingLogins),
  fA: () => (/* binding */ openSession),
  lh: () => (/* binding */ stateFolderOf),
  $3: () => (/* binding */ undoBuild),
  rx: () => (/* binding */ undoSession),
  Jq: () => (/* binding */ writeState)
});

// UNUSED EXPORTS: journalRoot, sweep

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(80027);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(46739);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 1 modules
var schemas = __webpack_require__(92765);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./.build/workspace/journal.js





const owner = schemas/* strictObject */.rej({
    process: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().check(api/* _positive */.NC()), startTime: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    job: schemas/* optional */.lqM(schemas/* string */.YjP()),
    withheld: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const original = schemas/* strictObject */.rej({
    bytes: schemas/* base64 */.K39(),
    mode: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    modifiedAt: schemas/* number */.aig(),
    uid: schemas/* int */.Whr(),
    gid: schemas/* int */.Whr(),
});
const record = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('owner'), owner }),
    /** A folder of ours outside the journal's own, removed with everything in it. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('folder'), path: schemas/* string */.YjP() }),
    /** A folder of the user's that was missing, removed again if it is empty by then. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('parent'), path: schemas/* string */.YjP() }),
    /** A file that gets a block at its end. Without `original` there was none. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('file'),
        path: schemas/* string */.YjP(),
        temporary: schemas/* string */.YjP(),
        original: schemas/* optional */.lqM(original),
        block: schemas/* string */.YjP().check(api/* _minLength */.m9(1)),
        /** What has to stand before the block and goes with it when nothing else has come between. */
        separator: schemas/* string */.YjP(),
    }),
]);
const JOURNAL = 'journal.jsonl';
class Journal {
    #handle;
    constructor(handle) {
        this.#handle = handle;
    }
    /** Starts the journal of a new, empty folder. */
    static async create(folder, first) {
        const flags = external_node_fs_.constants.O_WRONLY |
            external_node_fs_.constants.O_CREAT |
            external_node_fs_.constants.O_EXCL |
            external_node_fs_.constants.O_APPEND |
            (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const handle = await (0,promises_.open)((0,external_node_path_.join)(folder, JOURNAL), flags, 0o600);
        const journal = new Journal(handle);
        await journal.append({ kind: 'owner', owner: first });
        await (0,files/* syncFolder */.Yw)(folder);
        return journal;
    }
    /** Returns when the record is on disk. */
    async append(entry) {
        await this.#handle.appendFile(`${JSON.stringify(entry)}\n`);
        await this.#handle.sync();
    }
    async close() {
        await this.#handle.close();
    }
}
/**
 * @returns the records of a session's folder, oldest first; none when its journal was never begun
 * @throws GateError 'input' when a finished line is not a record of ours
 */
async function readJournal(folder) {
    const path = (0,external_node_path_.join)(folder, JOURNAL);
    const text = await (0,promises_.readFile)(path, {
        encoding: 'utf8',
        flag: external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0),
    }).catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const finished = text.split('\n').slice(0, -1);
    return finished.map((line) => {
        try {
            return record.parse(JSON.parse(line));
        }
        catch (error) {
            throw (0,files/* unusable */._P)(path, 'it is damaged', error);
        }
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/workspace/processes.js

function thisProcess() {
    return identify(process.pid);
}
/** This process as part of a file's name, which is there from the moment the file is. */
function tagOfThisProcess() {
    const { pid, startTime } = thisProcess();
    return `${pid}-${startTime ?? 'unknown'}`;
}
/** @returns undefined when the text has no tag after `prefix` */
function processOfTag(text, prefix) {
    const [pid, startTime] = text.startsWith(prefix) ? text.slice(prefix.length).split('-') : [];
    if (!/^[1-9]\d*$/.test(pid ?? '') || startTime === undefined)
        return undefined;
    return { pid: Number(pid), ...(startTime === 'unknown' ? {} : { startTime }) };
}
/**
 * The process that lives exactly as long as a GitHub job on this machine: the runner's worker, which starts every
 * step. Inside a job's container steps have no visible parent; there it is the container's first process.
 */
function jobProcess() {
    return identify(process.ppid > 0 ? process.ppid : 1);
}
/**
 * The leader of this process's session: the login shell of a terminal, or what a CI agent started. Where it cannot be
 * known (no /proc), a process that outlives everything: such a session ends by `logout` alone.
 */
function sessionProcess() {
    const session = readStat(process.pid)?.session;
    if (session !== undefined && session > 0)
        return identify(session);
    return process.platform === 'win32' ? jobProcess() : identify(1);
}
/**
 * What has started the outermost process that got the variable `name` with this value, seen from this one upwards:
 * CodeBuild's agent, or who plays it. In a container whose first process got it, that one. Where processes or their
 * variables cannot be seen, it may be one that lives shorter.
 */
function starterOf(name, value) {
    const wanted = `${name}=${value}`;
    let starter = process.ppid;
    for (let pid = process.pid; pid > 0; pid = readStat(pid)?.parent ?? 0) {
        if (variablesOf(pid).includes(wanted))
            starter = readStat(pid)?.parent || pid;
    }
    return starter > 0 && hasProc() ? identify(starter) : sessionProcess();
}
function isSameProcess(a, b) {
    return a.pid === b.pid && a.startTime === b.startTime;
}
function isAlive(identity) {
    const stat = readStat(identity.pid);
    if (stat !== undefined) {
        if (stat.state === 'Z' || stat.state === 'X')
            return false;
        return identity.startTime === undefined || identity.startTime === stat.startTime;
    }
    if (hasProc())
        return false;
    try {
        process.kill(identity.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function identify(pid) {
    const startTime = readStat(pid)?.startTime;
    return startTime === undefined ? { pid } : { pid, startTime };
}
/** @see proc_pid_stat(5): fields are counted after the command name, which may itself hold spaces and parentheses */
function readStat(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return {
            state: fields[0],
            parent: Number(fields[1]),
            session: Number(fields[3]),
            startTime: fields[19],
        };
    }
    catch {
        return undefined;
    }
}
/** With what it was started, as `NAME=value`; none where that is not ours to see. @see proc_pid_environ(5) */
function variablesOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}
function hasProc() {
    return readStat(process.pid) !== undefined;
}

;// CONCATENATED MODULE: ./.build/workspace/lock.js






/** How long another run may hold the lock before this one gives up, in milliseconds. Work under it is a few files. */
const PATIENCE_MS = 30_000;
const POLL_MS = 20;
const CLAIM = 'claim-';
const BREAKING = 'breaking-';
/**
 * Runs `body` while no other run of this user changes or puts back files. The lock is a file that names its holder,
 * so that one left behind by a killed run is recognised.
 *
 * @param root folder of ours alone
 */
function withLock(root, body) {
    return holding(root, 'lock', body);
}
/** Removes what killed runs have left in `root`: locks that they held, and claims of those that waited for one. */
async function removeDeadLocks(root) {
    for (const name of await (0,promises_.readdir)(root)) {
        const path = (0,external_node_path_.join)(root, name);
        if (name === 'lock' || name.startsWith(BREAKING))
            await removeIfDead(root, path);
        const claimant = processOfTag(name, CLAIM);
        if (claimant !== undefined && !isAlive(claimant))
            await (0,promises_.rm)(path, { force: true });
    }
}
async function holding(root, name, body) {
    const lock = (0,external_node_path_.join)(root, name);
    await acquire(root, lock);
    try {
        return await body();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
async function acquire(root, lock) {
    const claim = (0,external_node_path_.join)(root, `${CLAIM}${tagOfThisProcess()}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    // A link appears with its content, so nobody ever reads a lock without a holder.
    await (0,promises_.writeFile)(claim, (0,external_node_path_.basename)(claim), { mode: 0o600, flag: 'wx' });
    try {
        const deadline = Date.now() + PATIENCE_MS;
        while (!(await tryLink(claim, lock))) {
            await removeIfDead(root, lock);
            if (Date.now() > deadline) {
                throw new errors/* GateError */.ue('input', {
                    doing: 'change client configuration',
                    cause: 'another login or logout of this user has been at it for too long',
                    remedy: `Wait for it to end; if none is running, remove ${lock}`,
                });
            }
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
        }
    }
    finally {
        await (0,promises_.rm)(claim, { force: true });
    }
}
async function tryLink(claim, lock) {
    try {
        await (0,promises_.link)(claim, lock);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/**
 * Removes a lock whose holder is gone. Several runs may see the same dead holder: only one of them at a time may
 * remove what it left, after another look, or it would remove the lock of the run that was quicker.
 */
async function removeIfDead(root, lock) {
    const holder = await deadHolderOf(lock);
    if (holder === undefined)
        return;
    await holding(root, `${BREAKING}${holder}`, async () => {
        if ((await deadHolderOf(lock)) === holder)
            await (0,promises_.rm)(lock, { force: true });
    });
}
/** @returns the claim that the lock was made from, or undefined where its process lives or there is no lock */
async function deadHolderOf(lock) {
    const claim = await (0,promises_.readFile)(lock, 'utf8').catch(() => undefined);
    if (claim === undefined)
        return undefined;
    const holder = processOfTag(claim, CLAIM);
    // Only a power cut takes the text from a file that was whole when it got this name.
    if (holder === undefined)
        return 'nobody';
    return isAlive(holder) ? undefined : claim;
}

;// CONCATENATED MODULE: ./.build/workspace/undo.js




/**
 * Puts everything back, newest change first, and carries on past what fails.
 *
 * @returns whether all of it is as it was, or as the user has since made it
 */
async function undoRecords(records, context) {
    let isComplete = true;
    for (const [index, record] of [...records.entries()].toReversed()) {
        try {
            await undoRecord(record, records.slice(0, index), context);
        }
        catch (error) {
            isComplete = false;
            context.warn((0,errors/* messageOf */.bD)(error));
        }
    }
    return isComplete;
}
async function undoRecord(record, earlier, context) {
    switch (record.kind) {
        case 'owner':
            return;
        case 'folder':
            await (0,promises_.rm)(record.path, { recursive: true, force: true });
            return;
        case 'parent':
            // Not empty any more, or gone: both are the user's doing.
            await (0,promises_.rmdir)(record.path).catch(() => undefined);
            return;
        case 'file':
            await undoFile(record, earlier, context);
    }
}
async function undoFile(record, earlier, context) {
    await (0,promises_.rm)(record.temporary, { force: true });
    const current = await (0,files/* readOwnFile */.zx)(record.path);
    if (current === undefined)
        return;
    const others = await context.recordsOfOthers(record.path);
    if (others.some(({ block }) => block === record.block))
        return;
    const rest = withoutBlock(record, current.bytes);
    // Never written, or taken out by the user.
    if (rest === undefined)
        return;
    if (isOriginal(record, rest))
        return restore(record);
    // With another block in it the file cannot be as it was.
    const isShared = [...others, ...earlier].some((one) => one.kind === 'file' && one.path === record.path);
    if (!isShared) {
        context.warn(`${record.path} was changed since; only the lines that login had added were taken out`);
    }
    // The name that the journal knows: what is killed meanwhile leaves nothing that nobody knows of.
    await (0,files/* replaceFile */.fR)(record.path, record.temporary, rest, { mode: current.mode, owner: current.owner });
}
/** Whether the file is what it was before. */
function isOriginal({ original }, bytes) {
    return original === undefined ? bytes.length === 0 : bytes.equals(Buffer.from(original.bytes, 'base64'));
}
async function restore(record) {
    if (record.original === undefined) {
        await (0,promises_.rm)(record.path, { force: true });
        await (0,files/* syncFolder */.Yw)((0,external_node_path_.dirname)(record.path));
        return;
    }
    const { bytes, mode, modifiedAt, uid, gid } = record.original;
    await (0,files/* replaceFile */.fR)(record.path, record.temporary, Buffer.from(bytes, 'base64'), {
        mode,
        modifiedAt,
        owner: { uid, gid },
    });
}
/**
 * What stands around the block, which the user or another login may have edited since. The end of line before it goes
 * along where the file ended without one and nothing else has come after.
 *
 * @returns undefined where the block is not in it
 */
function withoutBlock(record, bytes) {
    const block = Buffer.from(record.block, 'utf8');
    const start = bytes.indexOf(block);
    if (start === -1)
        return undefined;
    const [head, tail] = [bytes.subarray(0, start), bytes.subarray(start + block.length)];
    const rest = Buffer.concat([head, tail]);
    // Another login's block may have been there before this one, and have brought the end of line.
    const chomped = rest.at(-1) === 0x0a ? rest.subarray(0, -1) : rest;
    if (!isOriginal(record, rest) && isOriginal(record, chomped))
        return chomped;
    return tail.length === 0 && record.separator !== '' ? chomped : rest;
}

;// CONCATENATED MODULE: ./.build/workspace/session.js












/**
 * Undoes the session `id` of whatever process.
 *
 * @returns false when something could not be put back; a session that is gone already counts as undone
 * @throws GateError 'input' when `id` is no session's
 */
async function undoSession(id, host, environment) {
    if (!SESSION_NAME.test(id)) {
        throw new errors/* GateError */.ue('input', {
            doing: 'undo a login',
            cause: `${JSON.stringify(id.slice(0, 40))} does not name one`,
            remedy: 'Run logout in the shell that ran login, or logout without a session to be shown what there is',
        });
    }
    return undoFolder(await journalRoot(environment), id, host);
}
/**
 * The state folder of a finished login.
 *
 * @returns undefined when `id` is no session's, or that of one which has been undone
 */
async function stateFolderOf(id, environment) {
    if (!SESSION_NAME.test(id))
        return undefined;
    const root = await journalRoot(environment);
    const records = await readJournal((0,external_node_path_.join)(root, id));
    await removeIfEmpty(root);
    const folder = records.find((record) => record.kind === 'folder')?.path;
    return folder !== undefined && (0,external_node_fs_.existsSync)(folder) ? folder : undefined;
}
/**
 * Undoes every finished login of this CodeBuild build: what ran one may have ended before any shell was told of it.
 *
 * @returns false when something could not be put back
 */
async function undoBuild(host, environment) {
    const build = runningBuild(environment);
    if (build === undefined)
        return true;
    const root = await journalRoot(environment);
    let isComplete = true;
    for (const name of await sessionNames(root)) {
        // A journal that cannot be read may be another build's; the next start says so.
        const owner = await ownerOf((0,external_node_path_.join)(root, name)).catch(() => undefined);
        if (owner?.job !== build)
            continue;
        host.info('Undoing a login of this build that no shell was told of');
        isComplete = (await undoFolder(root, name, host)) && isComplete;
    }
    await removeIfEmpty(root);
    return isComplete;
}
/** The logins of this user that somebody still needs, of whatever shell or job. */
async function lastingLogins(host, environment) {
    const root = await journalRoot(environment);
    const found = [];
    for (const id of await sessionNames(root)) {
        const owner = await ownerOf((0,external_node_path_.join)(root, id)).catch(() => undefined);
        if (owner === undefined || (await isAbandoned(root, id, host, environment)))
            continue;
        found.push({ id, pid: owner.process.pid });
    }
    await removeIfEmpty(root);
    return found;
}
/** Undoes every session whose owner is gone. Sessions of other live runs are left alone. */
async function sweep(root, host, environment) {
    await removeDeadLocks(root);
    for (const name of await sessionNames(root)) {
        try {
            if (!(await isAbandoned(root, name, host, environment)))
                continue;
            host.info('Undoing the login of an earlier run, which ended without doing so');
            await undoFolder(root, name, host);
        }
        catch (error) {
            host.warning(`The login of an earlier run could not be undone. ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
/**
 * The folder of all journals of this user. Neither below HOME, which stays as it is, nor below RUNNER_TEMP, which
 * the runner empties between jobs, the journals of killed jobs included.
 */
async function journalRoot(environment) {
    const user = process.getuid?.() ?? (0,external_node_os_.userInfo)().username.replace(/[^A-Za-z0-9]/g, '_');
    for (;;) {
        try {
            return await (0,files/* ensurePrivateFolder */.ss)(environment['TMPDIR'] || (0,external_node_os_.tmpdir)(), `codeartifact-gate-${user}`);
        }
        catch (error) {
            // Made, and taken along by another run that had been the last.
            if (codeOf(error) !== 'ENOENT')
                throw error;
        }
    }
}
/** Names the process that has started it: what is killed before it has a journal, or after, is known as well. */
const SESSION_NAME = /^session-\d+-(?:\d+|unknown)-[A-Za-z0-9]{6}$/;
const SESSION = 'session-';
async function sessionNames(root) {
    const names = await (0,promises_.readdir)(root).catch((error) => {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    });
    return names.filter((name) => SESSION_NAME.test(name));
}
async function isAbandoned(root, name, host, environment) {
    const owner = await ownerOf((0,external_node_path_.join)(root, name));
    // Just starting, just undone, or not yet delivered.
    if (owner === undefined || (owner.withheld !== undefined && (0,external_node_fs_.existsSync)(owner.withheld))) {
        return !isAlive(processOfTag(name, SESSION));
    }
    // What runs a command of a buildspec ends with it, and the next one needs the login.
    if (owner.job !== undefined && owner.job === runningBuild(environment))
        return false;
    if (!isAlive(owner.process))
        return true;
    if (owner.job === undefined)
        return false;
    const here = holder(host, environment);
    return isSameProcess(owner.process, here.process) && owner.job !== here.job;
}
async function ownerOf(folder) {
    return (await readJournal(folder)).findLast((record) => record.kind === 'owner')?.owner;
}
/** Who needs a finished login: the job, the build, or the terminal's session. */
function holder(host, environment) {
    const build = runningBuild(environment);
    if (build !== undefined)
        return { process: starterOf('CODEBUILD_BUILD_ID', build), job: build };
    const job = jobKey(environment);
    return {
        process: host.kind === 'github' ? jobProcess() : sessionProcess(),
        ...(job === undefined ? {} : { job }),
    };
}
function runningBuild(environment) {
    return (0,kind/* hostKind */.P)(environment) === 'codebuild' ? (0,kind/* buildId */.u)(environment) : undefined;
}
function jobKey(environment) {
    const github = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment[name]);
    if (github[0] !== undefined)
        return github.join('/');
    return environment['CI_JOB_ID'] ?? environment['BUILD_TAG'];
}
/** Under the lock: whether a block is shared must not change while its file is put back. */
async function undoFolder(root, name, host) {
    const folder = (0,external_node_path_.join)(root, name);
    const undo = async () => {
        const isComplete = await undoRecords(await readJournal(folder), {
            warn: (message) => host.warning(message),
            recordsOfOthers: async (path) => fileRecords(await recordsOfOthers(root, name), path),
        });
        // Kept when incomplete: the next start tries again.
        if (isComplete)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        return isComplete;
    };
    try {
        return !(0,external_node_fs_.existsSync)(folder) || (await withLock(root, undo));
    }
    catch (error) {
        // Another run has undone it meanwhile, and may have taken the root along.
        if (!(0,external_node_fs_.existsSync)(folder))
            return true;
        throw error;
    }
    finally {
        await removeIfEmpty(root);
    }
}
/** What is in it belongs to other runs. */
async function removeIfEmpty(root) {
    await (0,promises_.rmdir)(root).catch(() => undefined);
}
/** What other sessions, live or still to be swept, have written down. */
async function recordsOfOthers(root, self) {
    const others = (await sessionNames(root)).filter((name) => name !== self);
    // A journal that is damaged explains nothing, and stands in nobody's way. The next start tells of it.
    const journals = others.map((name) => readJournal((0,external_node_path_.join)(root, name)).catch(() => []));
    return (await Promise.all(journals)).flat();
}
function fileRecords(records, path) {
    return records.filter((record) => record.kind === 'file').filter((record) => record.path === path);
}
/** Undoes what dead runs have left, then opens a new session, owned by this process until `handOver`. */
async function openSession(host, environment) {
    const { root, folder: journalFolder } = await makeJournalFolder(environment);
    const journal = await Journal.create(journalFolder, { process: thisProcess() });
    await sweep(root, host, environment);
    const name = `codeartifact-gate-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const parent = await (0,promises_.realpath)(host.temporaryFolder);
    await journal.append({ kind: 'folder', path: (0,external_node_path_.join)(parent, name) });
    const folder = await (0,files/* ensurePrivateFolder */.ss)(parent, name);
    return sessionOf({ id: (0,external_node_path_.basename)(journalFolder), root, folder, journal, host, environment });
}
/** Before the sweep, which would take the root along if nothing were left in it. */
async function makeJournalFolder(environment) {
    for (;;) {
        const root = await journalRoot(environment);
        try {
            return { root, folder: await (0,files/* makePrivateFolder */.I2)(root, `${SESSION}${tagOfThisProcess()}-`) };
        }
        catch (error) {
            // Another run may just have taken it along.
            if ((0,external_node_fs_.existsSync)(root))
                throw error;
        }
    }
}
function sessionOf(parts) {
    const { id, root, folder, journal, host, environment } = parts;
    const write = (name, text) => writeState(folder, name, text);
    const handOver = async (owner) => {
        await journal.append({ kind: 'owner', owner });
        await journal.close();
    };
    return {
        id,
        folder,
        write,
        writeProgram: async (name, text) => {
            const path = await writeState(folder, name, text, 0o700);
            await (0,promises_.access)(path, external_node_fs_.constants.X_OK).catch((error) => {
                throw (0,files/* unusable */._P)(path, 'its file system lets no program be run (noexec)', error);
            });
            return path;
        },
        appendBlock: (path, block) => withLock(root, () => appendBlock(parts, path, block)),
        handOver: () => handOver(holder(host, environment)),
        handOverFile: async (name, text) => {
            const withheld = await write(`${name}.withheld`, text);
            await handOver({ ...holder(host, environment), withheld });
            const path = (0,external_node_path_.join)(folder, name);
            return { path, deliver: () => (0,promises_.rename)(withheld, path) };
        },
        undo: async () => {
            await journal.close();
            return undoFolder(root, id, host);
        },
    };
}
/** Writes a file into the state folder of a session, its own or a finished one's. @returns its path */
async function writeState(folder, name, text, mode = 0o600) {
    const path = (0,external_node_path_.join)(folder, name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    await (0,files/* replaceFile */.fR)(path, (0,files/* temporaryNameFor */.Of)(path), text, { mode });
    return path;
}
async function appendBlock({ id, root, journal }, named, block) {
    const path = await (0,files/* settledPath */.du)(named);
    const current = await (0,files/* readOwnFile */.zx)(path);
    const others = await recordsOfOthers(root, id);
    await makeParents(journal, (0,external_node_path_.dirname)(path), others);
    const own = fileRecords(await readJournal((0,external_node_path_.join)(root, id)), path);
    const records = fileRecords(others, path);
    const found = current === undefined ? -1 : current.bytes.indexOf(Buffer.from(block, 'utf8'));
    if (current !== undefined && found !== -1) {
        if (own.some((record) => record.block === block))
            return;
        const shared = records.find((record) => record.block === block);
        await journal.append(shared ?? adopted(path, block, current, found));
        return;
    }
    const separator = current === undefined || current.bytes.length === 0 || current.bytes.at(-1) === 0x0a ? '' : '\n';
    const bytes = Buffer.concat([current?.bytes ?? Buffer.alloc(0), Buffer.from(separator + block, 'utf8')]);
    const temporary = (0,files/* temporaryNameFor */.Of)(path);
    const original = originalOf(current, [...own, ...records]);
    await journal.append({
        kind: 'file',
        path,
        temporary,
        ...(original === undefined ? {} : { original }),
        block,
        separator,
    });
    await (0,files/* replaceFile */.fR)(path, temporary, bytes, current === undefined ? {} : { mode: current.mode, owner: current.owner });
}
/** What the file was before any login: those that have their blocks in it know, if nobody has edited it since. */
function originalOf(current, records) {
    if (current === undefined)
        return undefined;
    const rest = records.reduce((bytes, record) => withoutBlock(record, bytes) ?? bytes, current.bytes);
    const earlier = records.find((record) => isOriginal(record, rest));
    return earlier === undefined ? contentOf(current, current.bytes) : earlier.original;
}
/** A block of ours whose journal was lost, with the machine's temporary folder perhaps: it goes with this session. */
function adopted(path, block, current, start) {
    const before = current.bytes.subarray(0, start);
    const after = current.bytes.subarray(start + Buffer.byteLength(block, 'utf8'));
    return {
        kind: 'file',
        path,
        temporary: (0,files/* temporaryNameFor */.Of)(path),
        original: contentOf(current, Buffer.concat([before, after])),
        block,
        separator: '',
    };
}
function contentOf(file, bytes) {
    return {
        bytes: bytes.toString('base64'),
        mode: file.mode,
        modifiedAt: file.modifiedAt,
        uid: file.owner.uid,
        gid: file.owner.gid,
    };
}
/**
 * Makes the missing folders above a file, outermost first, each written down before it is made. One that another
 * session has made, and cannot remove while a file of this one is in it, is this one's to remove as well.
 */
async function makeParents(journal, folder, others) {
    if ((0,external_node_path_.dirname)(folder) === folder)
        return;
    await makeParents(journal, (0,external_node_path_.dirname)(folder), others);
    const isThere = (0,external_node_fs_.existsSync)(folder);
    if (isThere && !others.some((record) => record.kind === 'parent' && record.path === folder))
        return;
    await journal.append({ kind: 'parent', path: folder });
    if (isThere)
        return;
    await (0,promises_.mkdir)(folder).catch((error) => {
        if (codeOf(error) !== 'EEXIST')
            throw (0,files/* unusable */._P)(folder, `it cannot be made (${codeOf(error)})`, error);
    });
}
function codeOf(error) {
    return error.code;
}


/***/ })

};
