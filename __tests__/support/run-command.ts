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
