#!/usr/bin/env node
import { runCommandLine } from './main.js';

// A reader that has seen enough (`| head`) is no bug of ours.
process.stdout.on('error', () => process.exit(1));

const exitCode = await runCommandLine(process.argv.slice(2), process.env);
// An aborted request may hold a socket open; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
