#!/usr/bin/env node
import { EXIT_CODES } from '../errors.js';
import { crashReport } from '../host/bug-report.js';
import { runCommandLine } from './main.js';

process.on('uncaughtException', (error) => {
  process.stderr.write(`${crashReport(error)}\n`, () => process.exit(EXIT_CODES.bug));
});

// A reader that has seen enough (`| head`) is no bug of ours.
process.stdout.on('error', () => process.exit(1));

const exitCode = await runCommandLine(process.argv.slice(2), process.env);
// An aborted request may hold a socket open; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
