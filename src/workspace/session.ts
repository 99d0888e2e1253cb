import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { GateError, messageOf } from '../errors.js';
import type { Environment, Host } from '../host/host.js';
import { buildId, hostKind } from '../host/kind.js';
import {
  ensurePrivateFolder,
  type FileContent,
  makePrivateFolder,
  readOwnFile,
  replaceFile,
  settledPath,
  temporaryNameFor,
  unusable,
} from './files.js';
import {
  type FileRecord,
  Journal,
  type JournalRecord,
  type Owner,
  type OwnerRecord,
  readJournal,
} from './journal.js';
import { removeDeadLocks, withLock } from './lock.js';
import {
  isAlive,
  isSameProcess,
  jobProcess,
  processOfTag,
  sessionProcess,
  starterOf,
  tagOfThisProcess,
  thisProcess,
} from './processes.js';
import { isOriginal, undoRecords, withoutBlock } from './undo.js';

/**
 * One login's changes to this machine. Two folders, both 0700: the state folder below the host's temporary folder
 * holds what clients read, and the journal's folder, which outlives a GitHub runner's cleaning, what undoing needs.
 */
export interface Session {
  /** Names the session to `undoSession`. No secret. */
  readonly id: string;
  readonly folder: string;
  /** Writes a file of ours into the state folder, mode 0600. @param name may hold slashes @returns its path */
  write(name: string, text: string): Promise<string>;
  /** The same for a program, mode 0700. @throws GateError 'input' where none can be run from there */
  writeProgram(name: string, text: string): Promise<string>;
  /**
   * Adds `block`, whole lines, to the end of a file of the user's, which need not exist. A session that finds the
   * same block, put there by another live session, shares it.
   *
   * @throws GateError 'input' for a file that may not be touched
   */
  appendBlock(path: string, block: string): Promise<void>;
  /** The changes are complete and needed for as long as the job, the build or the terminal's session lives. */
  handOver(): Promise<void>;
  /**
   * The same for who reads a file, which is not there before `deliver`: until then a run that is killed counts as
   * unfinished, whatever it has printed already, and what it has printed leads to no file.
   */
  handOverFile(name: string, text: string): Promise<{ readonly path: string; deliver(): Promise<void> }>;
  /** @returns whether everything was put back */
  undo(): Promise<boolean>;
}

/**
 * Undoes the session `id` of whatever process.
 *
 * @returns false when something could not be put back; a session that is gone already counts as undone
 * @throws GateError 'input' when `id` is no session's
 */
export async function undoSession(id: string, host: Host, environment: Environment): Promise<boolean> {
  if (!SESSION_NAME.test(id)) {
    throw new GateError('input', {
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
export async function stateFolderOf(id: string, environment: Environment): Promise<string | undefined> {
  if (!SESSION_NAME.test(id)) return undefined;
  const root = await journalRoot(environment);
  const records = await readJournal(join(root, id));
  await removeIfEmpty(root);
  const folder = records.find((record) => record.kind === 'folder')?.path;
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

/**
 * Undoes every finished login of this CodeBuild build: what ran one may have ended before any shell was told of it.
 *
 * @returns false when something could not be put back
 */
export async function undoBuild(host: Host, environment: Environment): Promise<boolean> {
  const build = runningBuild(environment);
  if (build === undefined) return true;
  const root = await journalRoot(environment);
  let isComplete = true;
  for (const name of await sessionNames(root)) {
    // A journal that cannot be read may be another build's; the next start says so.
    const owner = await ownerOf(join(root, name)).catch(() => undefined);
    if (owner?.job !== build) continue;
    host.info('Undoing a login of this build that no shell was told of');
    isComplete = (await undoFolder(root, name, host)) && isComplete;
  }
  await removeIfEmpty(root);
  return isComplete;
}

/** A login that lasts, and the process whose end ends it. */
export interface LastingLogin {
  readonly id: string;
  readonly pid: number;
}

/** The logins of this user that somebody still needs, of whatever shell or job. */
export async function lastingLogins(host: Host, environment: Environment): Promise<readonly LastingLogin[]> {
  const root = await journalRoot(environment);
  const found: LastingLogin[] = [];
  for (const id of await sessionNames(root)) {
    const owner = await ownerOf(join(root, id)).catch(() => undefined);
    if (owner === undefined || (await isAbandoned(root, id, host, environment))) continue;
    found.push({ id, pid: owner.process.pid });
  }
  await removeIfEmpty(root);
  return found;
}

/** Undoes every session whose owner is gone. Sessions of other live runs are left alone. */
export async function sweep(root: string, host: Host, environment: Environment): Promise<void> {
  await removeDeadLocks(root);
  for (const name of await sessionNames(root)) {
    try {
      if (!(await isAbandoned(root, name, host, environment))) continue;
      host.info('Undoing the login of an earlier run, which ended without doing so');
      await undoFolder(root, name, host);
    } catch (error) {
      host.warning(`The login of an earlier run could not be undone. ${messageOf(error)}`);
    }
  }
}

/**
 * The folder of all journals of this user. Neither below HOME, which stays as it is, nor below RUNNER_TEMP, which
 * the runner empties between jobs, the journals of killed jobs included.
 */
export async function journalRoot(environment: Environment): Promise<string> {
  const user = process.getuid?.() ?? userInfo().username.replace(/[^A-Za-z0-9]/g, '_');
  for (;;) {
    try {
      return await ensurePrivateFolder(environment['TMPDIR'] || tmpdir(), `codeartifact-gate-${user}`);
    } catch (error) {
      // Made, and taken along by another run that had been the last.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}

/** Names the process that has started it: what is killed before it has a journal, or after, is known as well. */
const SESSION_NAME = /^session-\d+-(?:\d+|unknown)-[A-Za-z0-9]{6}$/;
const SESSION = 'session-';

async function sessionNames(root: string): Promise<readonly string[]> {
  const names = await readdir(root).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => SESSION_NAME.test(name));
}

async function isAbandoned(
  root: string,
  name: string,
  host: Host,
  environment: Environment,
): Promise<boolean> {
  const owner = await ownerOf(join(root, name));
  // Just starting, just undone, or not yet delivered.
  if (owner === undefined || (owner.withheld !== undefined && existsSync(owner.withheld))) {
    return !isAlive(processOfTag(name, SESSION)!);
  }
  // What runs a command of a buildspec ends with it, and the next one needs the login.
  if (owner.job !== undefined && owner.job === runningBuild(environment)) return false;
  if (!isAlive(owner.process)) return true;
  if (owner.job === undefined) return false;
  const here = holder(host, environment);
  return isSameProcess(owner.process, here.process) && owner.job !== here.job;
}

async function ownerOf(folder: string): Promise<OwnerRecord['owner'] | undefined> {
  return (await readJournal(folder)).findLast((record) => record.kind === 'owner')?.owner;
}

/** Who needs a finished login: the job, the build, or the terminal's session. */
function holder(host: Host, environment: Environment): Owner {
  const build = runningBuild(environment);
  if (build !== undefined) return { process: starterOf('CODEBUILD_BUILD_ID', build), job: build };
  const job = jobKey(environment);
  return {
    process: host.kind === 'github' ? jobProcess() : sessionProcess(),
    ...(job === undefined ? {} : { job }),
  };
}

function runningBuild(environment: Environment): string | undefined {
  return hostKind(environment) === 'codebuild' ? buildId(environment) : undefined;
}

function jobKey(environment: Environment): string | undefined {
  const github = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment[name]);
  if (github[0] !== undefined) return github.join('/');
  return environment['CI_JOB_ID'] ?? environment['BUILD_TAG'];
}

/** Under the lock: whether a block is shared must not change while its file is put back. */
async function undoFolder(root: string, name: string, host: Host): Promise<boolean> {
  const folder = join(root, name);
  const undo = async (): Promise<boolean> => {
    const isComplete = await undoRecords(await readJournal(folder), {
      warn: (message) => host.warning(message),
      recordsOfOthers: async (path) => fileRecords(await recordsOfOthers(root, name), path),
    });
    // Kept when incomplete: the next start tries again.
    if (isComplete) await rm(folder, { recursive: true, force: true });
    return isComplete;
  };
  try {
    return !existsSync(folder) || (await withLock(root, undo));
  } catch (error) {
    // Another run has undone it meanwhile, and may have taken the root along.
    if (!existsSync(folder)) return true;
    throw error;
  } finally {
    await removeIfEmpty(root);
  }
}

/** What is in it belongs to other runs. */
async function removeIfEmpty(root: string): Promise<void> {
  await rmdir(root).catch(() => undefined);
}

/** What other sessions, live or still to be swept, have written down. */
async function recordsOfOthers(root: string, self: string): Promise<readonly JournalRecord[]> {
  const others = (await sessionNames(root)).filter((name) => name !== self);
  // A journal that is damaged explains nothing, and stands in nobody's way. The next start tells of it.
  const journals = others.map((name) => readJournal(join(root, name)).catch(() => []));
  return (await Promise.all(journals)).flat();
}

function fileRecords(records: readonly JournalRecord[], path: string): readonly FileRecord[] {
  return records.filter((record) => record.kind === 'file').filter((record) => record.path === path);
}

interface Parts {
  readonly id: string;
  readonly root: string;
  readonly folder: string;
  readonly journal: Journal;
  readonly host: Host;
  readonly environment: Environment;
}

/** Undoes what dead runs have left, then opens a new session, owned by this process until `handOver`. */
export async function openSession(host: Host, environment: Environment): Promise<Session> {
  const { root, folder: journalFolder } = await makeJournalFolder(environment);
  const journal = await Journal.create(journalFolder, { process: thisProcess() });
  await sweep(root, host, environment);
  const name = `codeartifact-gate-${randomBytes(6).toString('hex')}`;
  const parent = await realpath(host.temporaryFolder);
  await journal.append({ kind: 'folder', path: join(parent, name) });
  const folder = await ensurePrivateFolder(parent, name);
  return sessionOf({ id: basename(journalFolder), root, folder, journal, host, environment });
}

/** Before the sweep, which would take the root along if nothing were left in it. */
async function makeJournalFolder(
  environment: Environment,
): Promise<{ readonly root: string; readonly folder: string }> {
  for (;;) {
    const root = await journalRoot(environment);
    try {
      return { root, folder: await makePrivateFolder(root, `${SESSION}${tagOfThisProcess()}-`) };
    } catch (error) {
      // Another run may just have taken it along.
      if (existsSync(root)) throw error;
    }
  }
}

function sessionOf(parts: Parts): Session {
  const { id, root, folder, journal, host, environment } = parts;
  const write = (name: string, text: string): Promise<string> => writeState(folder, name, text);
  const handOver = async (owner: Owner): Promise<void> => {
    await journal.append({ kind: 'owner', owner });
    await journal.close();
  };
  return {
    id,
    folder,
    write,
    writeProgram: async (name, text) => {
      const path = await writeState(folder, name, text, 0o700);
      await access(path, constants.X_OK).catch((error: unknown) => {
        throw unusable(path, 'its file system lets no program be run (noexec)', error);
      });
      return path;
    },
    appendBlock: (path, block) => withLock(root, () => appendBlock(parts, path, block)),
    handOver: () => handOver(holder(host, environment)),
    handOverFile: async (name, text) => {
      const withheld = await write(`${name}.withheld`, text);
      await handOver({ ...holder(host, environment), withheld });
      const path = join(folder, name);
      return { path, deliver: () => rename(withheld, path) };
    },
    undo: async () => {
      await journal.close();
      return undoFolder(root, id, host);
    },
  };
}

/** Writes a file into the state folder of a session, its own or a finished one's. @returns its path */
export async function writeState(folder: string, name: string, text: string, mode = 0o600): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await replaceFile(path, temporaryNameFor(path), text, { mode });
  return path;
}

async function appendBlock({ id, root, journal }: Parts, named: string, block: string): Promise<void> {
  const path = await settledPath(named);
  const current = await readOwnFile(path);
  const others = await recordsOfOthers(root, id);
  await makeParents(journal, dirname(path), others);
  const own = fileRecords(await readJournal(join(root, id)), path);
  const records = fileRecords(others, path);
  const found = current === undefined ? -1 : current.bytes.indexOf(Buffer.from(block, 'utf8'));
  if (current !== undefined && found !== -1) {
    if (own.some((record) => record.block === block)) return;
    const shared = records.find((record) => record.block === block);
    await journal.append(shared ?? adopted(path, block, current, found));
    return;
  }
  const separator =
    current === undefined || current.bytes.length === 0 || current.bytes.at(-1) === 0x0a ? '' : '\n';
  const bytes = Buffer.concat([current?.bytes ?? Buffer.alloc(0), Buffer.from(separator + block, 'utf8')]);
  const temporary = temporaryNameFor(path);
  const original = originalOf(current, [...own, ...records]);
  await journal.append({
    kind: 'file',
    path,
    temporary,
    ...(original === undefined ? {} : { original }),
    block,
    separator,
  });
  await replaceFile(
    path,
    temporary,
    bytes,
    current === undefined ? {} : { mode: current.mode, owner: current.owner },
  );
}

/** What the file was before any login: those that have their blocks in it know, if nobody has edited it since. */
function originalOf(
  current: FileContent | undefined,
  records: readonly FileRecord[],
): FileRecord['original'] {
  if (current === undefined) return undefined;
  const rest = records.reduce((bytes, record) => withoutBlock(record, bytes) ?? bytes, current.bytes);
  const earlier = records.find((record) => isOriginal(record, rest));
  return earlier === undefined ? contentOf(current, current.bytes) : earlier.original;
}

/** A block of ours whose journal was lost, with the machine's temporary folder perhaps: it goes with this session. */
function adopted(path: string, block: string, current: FileContent, start: number): FileRecord {
  const before = current.bytes.subarray(0, start);
  const after = current.bytes.subarray(start + Buffer.byteLength(block, 'utf8'));
  return {
    kind: 'file',
    path,
    temporary: temporaryNameFor(path),
    original: contentOf(current, Buffer.concat([before, after])),
    block,
    separator: '',
  };
}

function contentOf(file: FileContent, bytes: Buffer): NonNullable<FileRecord['original']> {
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
async function makeParents(
  journal: Journal,
  folder: string,
  others: readonly JournalRecord[],
): Promise<void> {
  if (dirname(folder) === folder) return;
  await makeParents(journal, dirname(folder), others);
  const isThere = existsSync(folder);
  if (isThere && !others.some((record) => record.kind === 'parent' && record.path === folder)) return;
  await journal.append({ kind: 'parent', path: folder });
  if (isThere) return;
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw unusable(folder, `it cannot be made (${codeOf(error)})`, error);
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
