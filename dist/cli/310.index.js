export const id = 310;
export const ids = [310];
export const modules = {

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   _P: () => (/* binding */ unusable),
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
 * Reads a file that is about to be changed. The file and its folder must be ours, so that putting it back later
 * changes nobody else's file.
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
        throw unusable(path, code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${code})`, error);
    }
}
function checkOwnFile(path, stat) {
    if (!stat.isFile())
        throw unusable(path, 'it is not a regular file');
    if (!isOurs(stat))
        throw unusable(path, 'it belongs to another user');
    if (stat.nlink > 1)
        throw unusable(path, 'it has more than one name (hard links)');
    if (stat.size > MAX_BYTES)
        throw unusable(path, 'it is larger than 16 MiB');
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
            if (options.modifiedAt !== undefined)
                await handle.utimes(new Date(), new Date(options.modifiedAt));
            // Only root meets files of others here, and only root can give them back.
            if (options.owner !== undefined && process.getuid?.() === 0) {
                await handle.chown(options.owner.uid, options.owner.gid);
            }
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
function unusable(path, cause, underlying) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue('input', {
        doing: `use ${path}`,
        cause,
        remedy: 'Mend it, or name another place (TMPDIR, XDG_RUNTIME_DIR, RUNNER_TEMP; CARGO_HOME for cargo)',
        underlying,
    });
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

/***/ 2310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ openSession),
  $3: () => (/* binding */ undoBuild),
  rx: () => (/* binding */ undoSession)
});

// UNUSED EXPORTS: journalRoot, sweep

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/host/kind.js
var kind = __webpack_require__(27);
// EXTERNAL MODULE: ./.build/workspace/files.js
var files = __webpack_require__(6739);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/workspace/journal.js






const owner = schemas/* strictObject */.rej({
    process: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().positive(), startTime: schemas/* string */.YjP().optional() }),
    job: schemas/* string */.YjP().optional(),
});
const original = schemas/* strictObject */.rej({
    bytes: schemas/* base64 */.K39(),
    mode: schemas/* int */.Whr().nonnegative(),
    modifiedAt: schemas/* number */.aig(),
    uid: schemas/* int */.Whr(),
    gid: schemas/* int */.Whr(),
});
const record = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('owner'), owner }),
    /** A folder of ours outside the journal's own, removed with everything in it. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('folder'), path: schemas/* string */.YjP() }),
    /** A folder of the user's that was missing, removed again if it is empty. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('parent'), path: schemas/* string */.YjP() }),
    /** A file that gets other bytes. Without `original` there was none. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('file'),
        path: schemas/* string */.YjP(),
        temporary: schemas/* string */.YjP(),
        original: original.optional(),
        /** SHA-256 of what we write, hex. */
        written: schemas/* string */.YjP(),
        /** What we add to the end, if that is all we do: it can be taken out of a file that was edited since. */
        block: schemas/* string */.YjP().optional(),
        /** What has to stand before the block and goes with it when nothing else has come between. */
        separator: schemas/* string */.YjP().optional(),
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
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/workspace/processes.js

function thisProcess() {
    return identify(process.pid);
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
/**
 * Runs `body` while no other run of this user changes or puts back files. The lock is a file that names its holder,
 * so that one left behind by a killed run is recognised.
 *
 * @param root folder of ours alone
 */
async function withLock(root, body) {
    const lock = (0,external_node_path_.join)(root, 'lock');
    await acquire(root, lock);
    try {
        return await body();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
/** Removes what runs killed while they waited have left in `root`. */
async function removeDeadClaims(root) {
    for (const name of await (0,promises_.readdir)(root)) {
        const path = (0,external_node_path_.join)(root, name);
        if (/^(?:claim|stale)-[0-9a-f]{16}$/.test(name) && (await isStale(path)))
            await (0,promises_.rm)(path, { force: true });
    }
}
async function acquire(root, lock) {
    const claim = (0,external_node_path_.join)(root, `claim-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    // A link appears with its content, so nobody ever reads a lock without a holder.
    await (0,promises_.writeFile)(claim, JSON.stringify(thisProcess()), { mode: 0o600, flag: 'wx' });
    try {
        const deadline = Date.now() + PATIENCE_MS;
        while (!(await tryLink(claim, lock))) {
            await removeIfStale(root, lock);
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
/** Moved aside first, then looked at again: between the two another run may have taken the lock. */
async function removeIfStale(root, lock) {
    if (!(await isStale(lock)))
        return;
    const aside = (0,external_node_path_.join)(root, `stale-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const isMoved = await (0,promises_.rename)(lock, aside).then(() => true, () => false);
    if (!isMoved)
        return;
    if (!(await isStale(aside)))
        await (0,promises_.link)(aside, lock).catch(() => undefined);
    await (0,promises_.rm)(aside, { force: true });
}
async function isStale(path) {
    try {
        return !isAlive(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/workspace/undo.js





/**
 * Puts everything back, newest change first, and carries on past what fails.
 *
 * @returns whether all of it is as it was, or as the user has since made it
 */
async function undoRecords(records, context) {
    let isComplete = true;
    for (const record of records.toReversed()) {
        try {
            await undoRecord(record, context);
        }
        catch (error) {
            isComplete = false;
            context.warn((0,errors/* messageOf */.bD)(error));
        }
    }
    return isComplete;
}
async function undoRecord(record, context) {
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
            await undoFile(record, context);
    }
}
async function undoFile(record, context) {
    await (0,promises_.rm)(record.temporary, { force: true });
    const current = await (0,files/* readOwnFile */.zx)(record.path);
    if (current === undefined)
        return;
    if (record.block !== undefined && (await context.isShared(record.path, record.block)))
        return;
    if (sha256(current.bytes) === record.written)
        return restore(record);
    if (record.block === undefined) {
        if (isOriginal(record, current.bytes))
            return;
        context.warn(`${record.path} was changed since, and is left as it is`);
        return;
    }
    await takeOut(record, current.bytes, current, context);
}
function isOriginal(record, bytes) {
    return record.original !== undefined && bytes.equals(Buffer.from(record.original.bytes, 'base64'));
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
/** The file was edited since: only our block goes, whatever stands around it stays. */
async function takeOut(record, bytes, file, context) {
    const block = Buffer.from(record.block, 'utf8');
    const start = bytes.indexOf(block);
    if (start === -1) {
        // Never written, or taken out by the user.
        return;
    }
    const end = start + block.length;
    const separator = Buffer.from(record.separator ?? '', 'utf8');
    const isAtEnd = end === bytes.length;
    const hasSeparator = isAtEnd && separator.length > 0 && bytes.subarray(0, start).subarray(-separator.length).equals(separator);
    const rest = Buffer.concat([
        bytes.subarray(0, hasSeparator ? start - separator.length : start),
        bytes.subarray(end),
    ]);
    context.warn(`${record.path} was changed since; only the lines that login had added were taken out`);
    if (rest.length === 0 && record.original === undefined) {
        await (0,promises_.rm)(record.path, { force: true });
        return;
    }
    await (0,files/* replaceFile */.fR)(record.path, (0,files/* temporaryNameFor */.Of)(record.path), rest, { mode: file.mode, owner: file.owner });
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
            cause: 'CODEARTIFACT_GATE_SESSION does not name one',
            remedy: 'Run logout in the shell that ran login',
        });
    }
    return undoFolder(await journalRoot(environment), id, host);
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
/** Undoes every session whose owner is gone. Sessions of other live runs are left alone. */
async function sweep(root, host, environment) {
    await removeDeadClaims(root);
    for (const name of await sessionNames(root)) {
        try {
            if (!(await isAbandoned((0,external_node_path_.join)(root, name), host, environment)))
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
const SESSION_NAME = /^session-[A-Za-z0-9]{6}$/;
/** A folder without a journal may be another run's that is just starting, in milliseconds. */
const START_GRACE_MS = 60_000;
async function sessionNames(root) {
    const names = await (0,promises_.readdir)(root).catch((error) => {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    });
    return names.filter((name) => SESSION_NAME.test(name));
}
async function isAbandoned(folder, host, environment) {
    const owner = await ownerOf(folder);
    if (owner === undefined) {
        const stat = await (0,promises_.lstat)(folder).catch(() => undefined);
        return stat !== undefined && Date.now() - stat.mtimeMs > START_GRACE_MS;
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
            isShared: async (path, block) => (await recordOfOthers(root, name, path, block)) !== undefined,
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
        // Another run has undone it meanwhile, and has taken the root along.
        if (!(0,external_node_fs_.existsSync)(root))
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
/** What another session has written down about the same block in the same file. */
async function recordOfOthers(root, self, path, block) {
    for (const name of await sessionNames(root)) {
        if (name === self)
            continue;
        const records = await readJournal((0,external_node_path_.join)(root, name));
        const found = records.find((record) => record.kind === 'file' && record.path === path && record.block === block);
        if (found?.kind === 'file')
            return found;
    }
    return undefined;
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
            return { root, folder: await (0,files/* makePrivateFolder */.I2)(root, 'session-') };
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
    return {
        id,
        folder,
        write: async (name, text) => {
            const path = (0,external_node_path_.join)(folder, name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
            await (0,files/* replaceFile */.fR)(path, (0,files/* temporaryNameFor */.Of)(path), text);
            return path;
        },
        appendBlock: (path, block) => withLock(root, () => appendBlock(parts, path, block)),
        handOver: async () => {
            await journal.append({ kind: 'owner', owner: holder(host, environment) });
            await journal.close();
        },
        undo: async () => {
            await journal.close();
            return undoFolder(root, id, host);
        },
    };
}
async function appendBlock({ id, root, journal }, path, block) {
    await makeParents(journal, (0,external_node_path_.dirname)(path));
    const current = await (0,files/* readOwnFile */.zx)(path);
    const found = current === undefined ? -1 : current.bytes.indexOf(Buffer.from(block, 'utf8'));
    if (current !== undefined && found !== -1) {
        const shared = await recordOfOthers(root, id, path, block);
        await journal.append(shared ?? adopted(path, block, current, found));
        return;
    }
    const separator = current === undefined || current.bytes.length === 0 || current.bytes.at(-1) === 0x0a ? '' : '\n';
    const bytes = Buffer.concat([current?.bytes ?? Buffer.alloc(0), Buffer.from(separator + block, 'utf8')]);
    const temporary = (0,files/* temporaryNameFor */.Of)(path);
    await journal.append({
        kind: 'file',
        path,
        temporary,
        ...(current === undefined ? {} : { original: originalOf(current, current.bytes) }),
        written: sha256(bytes),
        block,
        separator,
    });
    await (0,files/* replaceFile */.fR)(path, temporary, bytes, current === undefined ? {} : { mode: current.mode, owner: current.owner });
}
/** A block of ours whose journal was lost, with the machine's temporary folder perhaps: it goes with this session. */
function adopted(path, block, current, start) {
    const before = current.bytes.subarray(0, start);
    const after = current.bytes.subarray(start + Buffer.byteLength(block, 'utf8'));
    return {
        kind: 'file',
        path,
        temporary: (0,files/* temporaryNameFor */.Of)(path),
        original: originalOf(current, Buffer.concat([before, after])),
        written: sha256(current.bytes),
        block,
        separator: '',
    };
}
function originalOf(file, bytes) {
    return {
        bytes: bytes.toString('base64'),
        mode: file.mode,
        modifiedAt: file.modifiedAt,
        uid: file.owner.uid,
        gid: file.owner.gid,
    };
}
/** Makes the missing folders above a file, outermost first, each written down before it is made. */
async function makeParents(journal, folder) {
    const isThere = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (isThere || (0,external_node_path_.dirname)(folder) === folder)
        return;
    await makeParents(journal, (0,external_node_path_.dirname)(folder));
    await journal.append({ kind: 'parent', path: folder });
    await (0,promises_.mkdir)(folder).catch((error) => {
        if (error.code !== 'EEXIST')
            throw (0,files/* unusable */._P)(folder, 'it cannot be made', error);
    });
}
function codeOf(error) {
    return error.code;
}


/***/ })

};
