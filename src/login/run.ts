import { spawn } from 'node:child_process';
import { GateError } from '../errors.js';
import { exitCodeOf, HeldSignals } from '../host/signals.js';
import { type LoginRequest, login } from './login.js';

/**
 * Runs a command with configured clients, whose variables nobody but the command gets, and undoes the login whatever
 * happens to it.
 *
 * @returns the command's exit code, or 128 + the number of the signal that ended it, as shells do
 * @throws GateError as `login` does, and 'input' when the command cannot be started
 */
export async function runWithLogin(request: LoginRequest, command: readonly string[]): Promise<number> {
  const signals = new HeldSignals();
  try {
    const { session, variables, secrets } = await login(request);
    try {
      if (signals.first !== undefined) return exitCodeOf(signals.first);
      return await runCommand(command, { ...request.environment, ...variables, ...secrets }, signals);
    } finally {
      await session.undo();
    }
  } finally {
    signals.release();
  }
}

function runCommand(
  [program, ...args]: readonly string[],
  environment: NodeJS.ProcessEnv,
  signals: HeldSignals,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { stdio: 'inherit', env: environment });
    signals.passTo((signal) => {
      // A terminal sends Ctrl-C to the whole group, the child included.
      if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
    });
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
    child.on('close', (code, signal) => resolve(signal === null ? (code ?? 1) : exitCodeOf(signal)));
  });
}
