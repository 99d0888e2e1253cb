import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { GateError } from '../errors.js';
import { type LoginRequest, login } from './login.js';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command with configured clients, whose variables nobody but the command gets, and undoes the login whatever
 * happens to it.
 *
 * @returns the command's exit code, or 128 + the number of the signal that ended it, as shells do
 * @throws GateError as `login` does, and 'input' when the command cannot be started
 */
export async function runWithLogin(request: LoginRequest, command: readonly string[]): Promise<number> {
  const signals = new SignalRelay();
  try {
    const { session, variables, secrets } = await login(request);
    try {
      if (signals.first !== undefined) return 128 + constants.signals[signals.first];
      return await runCommand(command, { ...request.environment, ...variables, ...secrets }, signals);
    } finally {
      await session.undo();
    }
  } finally {
    signals.close();
  }
}

/** Keeps a signal from ending this process before it has cleaned up, and passes it on once there is a child. */
class SignalRelay {
  first: NodeJS.Signals | undefined;
  #child: { kill(signal: NodeJS.Signals): boolean } | undefined;
  readonly #listeners = new Map<NodeJS.Signals, () => void>();

  constructor() {
    for (const signal of FORWARDED) {
      const listener = (): void => this.#take(signal);
      this.#listeners.set(signal, listener);
      process.on(signal, listener);
    }
  }

  passTo(child: { kill(signal: NodeJS.Signals): boolean }): void {
    this.#child = child;
  }

  close(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }

  #take(signal: NodeJS.Signals): void {
    this.first ??= signal;
    // A terminal sends Ctrl-C to the whole group, the child included.
    if (signal === 'SIGINT' && process.stdin.isTTY === true) return;
    this.#child?.kill(signal);
  }
}

function runCommand(
  [program, ...args]: readonly string[],
  environment: NodeJS.ProcessEnv,
  signals: SignalRelay,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { stdio: 'inherit', env: environment });
    signals.passTo(child);
    child.on('error', (error) => {
      reject(
        new GateError('input', {
          doing: `run ${program}`,
          cause: `it cannot be started (${(error as NodeJS.ErrnoException).code})`,
          remedy: 'Check its name and PATH',
          underlying: error,
        }),
      );
    });
    child.on('close', (code, signal) =>
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]),
    );
  });
}
