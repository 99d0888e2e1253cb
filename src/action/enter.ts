import { EXIT_CODES, GateError, messageOf } from '../errors.js';
import { crashReport } from '../host/bug-report.js';
import { githubHost } from '../host/github.js';
import type { Host } from '../host/host.js';

/** Runs a step on the runner and ends the process with its code: an aborted request may hold a socket open. */
export async function enter(
  step: (host: Host, environment: NodeJS.ProcessEnv) => Promise<number>,
): Promise<void> {
  process.on('uncaughtException', (error) => {
    process.stdout.write(`${crashReport(error)}\n`, () => process.exit(EXIT_CODES.bug));
  });
  const exitCode = await runStep(step);
  process.stdout.write('', () => process.exit(exitCode));
}

async function runStep(
  step: (host: Host, environment: NodeJS.ProcessEnv) => Promise<number>,
): Promise<number> {
  try {
    return await step(githubHost(process.env), process.env);
  } catch (error) {
    process.stdout.write(`${messageOf(error)}\n`);
    return error instanceof GateError ? error.exitCode : EXIT_CODES.bug;
  }
}
