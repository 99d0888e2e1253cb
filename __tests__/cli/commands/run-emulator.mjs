// Runs the command `emulator` from its sources, as the command line would.
import { argv, env, exit } from 'node:process';

const { runCommandLine } = await import('../../../src/cli/main.ts');
exit(await runCommandLine(['emulator', ...argv.slice(2)], env));
