#!/usr/bin/env node
import { EXIT_CODES } from '../errors.js';
import { crashReport } from '../host/bug-report.js';
import { failInShell, runCommandLine } from './main.js';

process.on('uncaughtException', (error) => {
  failInShell(process.argv.slice(2), EXIT_CODES.bug);
  process.stderr.write(`${crashReport(error)}\n`, () => process.exit(EXIT_CODES.bug));
});

// A reader that has seen enough (`| head`) is no bug of ours, and no reason to stop in the middle of an upload.
process.stdout.on('error', () => {});

const exitCode = await runCommandLine(process.argv.slice(2), process.env);
// An aborted request may hold a socket open; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
