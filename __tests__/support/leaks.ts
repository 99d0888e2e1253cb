import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a secret was found, and in which spelling. Never the secret itself: failures are printed. */
export interface Leak {
  readonly place: string;
  readonly encoding: string;
}

/**
 * Spellings in which a secret can hide. Base64 has three alignments, since a secret may stand anywhere inside the
 * encoded text; the characters at its ends depend on the neighbours and are left out.
 */
export function spellingsOf(secret: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(secret);
  const spellings = new Map<string, string>([
    ['plain', secret],
    ['url', encodeURIComponent(secret)],
    ['json', JSON.stringify(secret).slice(1, -1)],
    ['hex', bytes.toString('hex')],
    ['reversed', [...secret].reverse().join('')],
    ['first 24 characters', secret.slice(0, 24)],
    ['last 24 characters', secret.slice(-24)],
  ]);
  for (const offset of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const settled = whole.slice(Math.ceil((offset * 4) / 3), -2);
    spellings.set(`base64+${offset}`, settled);
    spellings.set(`base64url+${offset}`, settled.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return spellings;
}

/**
 * What every token of the embedded CodeArtifact starts with, the first characters of its header in base64url: finds
 * tokens that a test never gets to hold, such as the one that `publish` asks for.
 */
export const TOKEN_PREFIX = Buffer.from('{"ver":1,"isu":').toString('base64url');

/** @param texts what to search, by the name to report */
export function findLeaks(
  secrets: Iterable<string>,
  texts: Iterable<readonly [string, string | Buffer]>,
): Leak[] {
  const leaks: Leak[] = [];
  const needles = [...secrets].flatMap((secret) => [...spellingsOf(secret)]);
  for (const [place, text] of texts) {
    for (const [encoding, needle] of needles) {
      if (text.includes(needle)) leaks.push({ place, encoding });
    }
  }
  return leaks;
}

/** Where a job has left a token: in what its commands have printed, on a command line, in a file below `folder`. */
export async function tokensLeft(
  results: readonly { readonly stdout: string; readonly stderr: string }[],
  commandLines: readonly string[],
  folder: string,
): Promise<Leak[]> {
  return findLeaks(
    [TOKEN_PREFIX],
    [
      ...results.flatMap(({ stdout, stderr }) => [['stdout', stdout] as const, ['stderr', stderr] as const]),
      ...commandLines.map((line) => ['command line', line] as const),
      ...(await filesBelow(folder)),
    ],
  );
}

/** Every regular file below a folder, links not followed. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) files.set(path, bytes);
  }
  return files;
}

/**
 * Collects the command lines of processes while something runs: those that have `mark` in their environment, since
 * other tests run beside this one, some with clients that do put tokens into arguments. Linux only: reads /proc.
 */
export class ArgvSampler {
  readonly #mark: string;
  readonly #seen = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #busy = false;

  constructor(mark: string) {
    this.#mark = mark;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#sample(), 5);
  }

  async stop(): Promise<readonly string[]> {
    clearInterval(this.#timer);
    await this.#sample();
    return [...this.#seen];
  }

  async #sample(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    await Promise.all(
      processes.map(async (pid) => {
        const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
        if (!environment.includes(this.#mark)) return;
        const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
        if (line !== '') this.#seen.add(line.replaceAll('\0', ' '));
      }),
    );
    this.#busy = false;
  }
}
