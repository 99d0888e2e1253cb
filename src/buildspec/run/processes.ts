import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ends every process of a group at once, as the end of its container would. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // There is none left.
  }
}

/** A process that forks while it is looked for is found by one of the next looks; a killed one needs a moment to end. */
const LOOKS = 500;
const PAUSE_MS = 10;

/**
 * Ends what a build has left running, also what has left its group: processes whose environment holds the build's id.
 * Does nothing where there is no /proc.
 *
 * @param marker `NAME=value`, unique for the build
 */
export async function killMarked(marker: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const found = markedProcesses(marker);
    if (found.length === 0) return;
    for (const pid of found) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    await sleep(PAUSE_MS);
  }
}

/** Ids of running processes whose environment holds `marker` as a whole variable. */
export function markedProcesses(marker: string): readonly number[] {
  const wanted = Buffer.from(`\0${marker}\0`);
  return processIds().filter((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`);
      return Buffer.concat([Buffer.from('\0'), environment]).includes(wanted);
    } catch {
      return false;
    }
  });
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid);
  } catch {
    return [];
  }
}
