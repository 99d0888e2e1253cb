import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end with nothing of this process's environment but what is given. Never through a shell. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.folder,
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', (error) =>
      reject(new Error(`could not run ${command}: ${error.message}; install it and try again`)),
    );
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** Fails with the end of the output when a command has not succeeded. */
export function expectSuccess<T extends { readonly exitCode: number | null }>(
  result: T & ({ readonly log: string } | { readonly stdout: string; readonly stderr: string }),
): T {
  if (result.exitCode === 0) return result;
  const output = 'log' in result ? result.log : result.stdout + result.stderr;
  throw new Error(`ended with ${result.exitCode}:\n${output.slice(-6000)}`);
}
