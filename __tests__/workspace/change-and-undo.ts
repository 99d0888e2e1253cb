import { appendFile } from 'node:fs/promises';
import { terminalHost } from '../../src/host/terminal.js';
import { openSession } from '../../src/workspace/session.js';

// A run of its own for tests of this room: changes a file and undoes it, or leaves it when told to.
const [given, block, ending, other] = process.argv.slice(2) as [string, string, string, string | undefined];
const file = other ?? given;
const host = terminalHost({ messages: process.stderr, environment: process.env });
const session = await openSession(host, process.env);
await session.write('folder/file', 'ours');
await session.appendBlock(file, block);
if (ending.startsWith('edit-')) await appendFile(file, '# edited\n');
if (ending.endsWith('undo')) await session.undo();
else if (ending.endsWith('hand-over')) await session.handOver();
else if (ending === 'deliver-not') await session.handOverFile('env.sh', 'secret');
if (ending === 'kill' || ending === 'deliver-not') process.kill(process.pid, 'SIGKILL');
if (ending === 'wait') await new Promise((resolve) => setTimeout(resolve, 60_000));
process.stdout.write(`${session.id}\n`);
