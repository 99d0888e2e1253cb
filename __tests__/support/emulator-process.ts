import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CLI, NODE } from './paths.js';

/** The built emulator in a process of its own, as a user starts it. */
export interface EmulatorProcess {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
  /** What the emulator has answered so far. */
  requests(): Promise<readonly LoggedRequest[]>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly operation?: string;
}

export async function startEmulatorProcess(args: readonly string[] = []): Promise<EmulatorProcess> {
  const child = spawn(NODE, [CLI, 'emulator', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ready = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => undefined),
  ]);
  if (ready === undefined) throw new Error(`the emulator ended before it was ready:\n${errors}`);
  const { url, env } = JSON.parse(ready) as { url: string; env: Record<string, string> };
  return {
    url,
    env,
    process: child,
    requests: async () => {
      const answer = await fetch(new URL('/_emulator/requests', url));
      return ((await answer.json()) as { requests: LoggedRequest[] }).requests;
    },
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}
