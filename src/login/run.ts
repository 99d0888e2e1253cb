import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { GateError } from '../errors.js';
import { exitCodeOf, HeldSignals } from '../host/signals.js';
import { type Login, type LoginRequest, login } from './login.js';
import { EXPIRES_VARIABLE, SESSION_VARIABLE } from './shell.js';

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
    const done = await login(request);
    try {
      if (signals.first !== undefined) return exitCodeOf(signals.first);
      return await runCommand(command, environmentOf(done, request.environment), signals);
    } finally {
      await done.session.undo();
    }
  } finally {
    signals.release();
  }
}

/** The session's name goes with it: what takes long can refresh its tokens. */
function environmentOf(
  { session, variables, secrets, path, expiresAt }: Login,
  given: LoginRequest['environment'],
): NodeJS.ProcessEnv {
  return {
    ...given,
    ...variables,
    ...secrets,
    ...(path.length === 0 ? {} : { PATH: [...path, given['PATH'] ?? ''].join(delimiter) }),
    ...(expiresAt === undefined ? {} : { [EXPIRES_VARIABLE]: expiresAt.toISOString() }),
    [SESSION_VARIABLE]: session.id,
  };
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
