import { readFileSync } from 'node:fs';

/**
 * A process, told apart from a later one that was given the same number. The start time is in the kernel's own
 * unit, and undefined where there is no /proc.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime?: string | undefined;
}

interface ProcessStat {
  readonly parent: number;
  readonly session: number;
  readonly startTime: string;
  readonly state: string;
}

export function thisProcess(): ProcessIdentity {
  return identify(process.pid);
}

/** This process as part of a file's name, which is there from the moment the file is. */
export function tagOfThisProcess(): string {
  const { pid, startTime } = thisProcess();
  return `${pid}-${startTime ?? 'unknown'}`;
}

/** @returns undefined when the text has no tag after `prefix` */
export function processOfTag(text: string, prefix: string): ProcessIdentity | undefined {
  const [pid, startTime] = text.startsWith(prefix) ? text.slice(prefix.length).split('-') : [];
  if (!/^[1-9]\d*$/.test(pid ?? '') || startTime === undefined) return undefined;
  return { pid: Number(pid), ...(startTime === 'unknown' ? {} : { startTime }) };
}

/**
 * The process that lives exactly as long as a GitHub job on this machine: the runner's worker, which starts every
 * step. Inside a job's container steps have no visible parent; there it is the container's first process.
 */
export function jobProcess(): ProcessIdentity {
  return identify(process.ppid > 0 ? process.ppid : 1);
}

/**
 * The leader of this process's session: the login shell of a terminal, or what a CI agent started. Where it cannot be
 * known (no /proc), a process that outlives everything: such a session ends by `logout` alone.
 */
export function sessionProcess(): ProcessIdentity {
  const session = readStat(process.pid)?.session;
  if (session !== undefined && session > 0) return identify(session);
  return process.platform === 'win32' ? jobProcess() : identify(1);
}

/**
 * What has started the outermost process that got the variable `name` with this value, seen from this one upwards:
 * CodeBuild's agent, or who plays it. In a container whose first process got it, that one. Where processes or their
 * variables cannot be seen, it may be one that lives shorter.
 */
export function starterOf(name: string, value: string): ProcessIdentity {
  const wanted = `${name}=${value}`;
  let starter = process.ppid;
  for (let pid = process.pid; pid > 0; pid = readStat(pid)?.parent ?? 0) {
    if (variablesOf(pid).includes(wanted)) starter = readStat(pid)?.parent || pid;
  }
  return starter > 0 && hasProc() ? identify(starter) : sessionProcess();
}

export function isSameProcess(a: ProcessIdentity, b: ProcessIdentity): boolean {
  return a.pid === b.pid && a.startTime === b.startTime;
}

export function isAlive(identity: ProcessIdentity): boolean {
  const stat = readStat(identity.pid);
  if (stat !== undefined) {
    if (stat.state === 'Z' || stat.state === 'X') return false;
    return identity.startTime === undefined || identity.startTime === stat.startTime;
  }
  if (hasProc()) return false;
  try {
    process.kill(identity.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function identify(pid: number): ProcessIdentity {
  const startTime = readStat(pid)?.startTime;
  return startTime === undefined ? { pid } : { pid, startTime };
}

/** @see proc_pid_stat(5): fields are counted after the command name, which may itself hold spaces and parentheses */
function readStat(pid: number): ProcessStat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      state: fields[0]!,
      parent: Number(fields[1]),
      session: Number(fields[3]),
      startTime: fields[19]!,
    };
  } catch {
    return undefined;
  }
}

/** With what it was started, as `NAME=value`; none where that is not ours to see. @see proc_pid_environ(5) */
function variablesOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function hasProc(): boolean {
  return readStat(process.pid) !== undefined;
}
