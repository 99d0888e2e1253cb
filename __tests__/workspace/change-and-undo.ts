import { terminalHost } from '../../src/host/terminal.js';
import { openSession } from '../../src/workspace/session.js';

// A run of its own for crash.test.ts: changes a file and undoes it, or leaves it when told to.
const [file, block, ending] = process.argv.slice(2) as [string, string, string];
const host = terminalHost({ messages: process.stderr, environment: process.env });
const session = await openSession(host, process.env);
await session.write('folder/file', 'ours');
await session.appendBlock(file, block);
if (ending === 'undo') await session.undo();
else if (ending === 'hand-over') await session.handOver();
else if (ending === 'kill') process.kill(process.pid, 'SIGKILL');
else await new Promise((resolve) => setTimeout(resolve, 60_000));
process.stdout.write(`${session.id}\n`);
