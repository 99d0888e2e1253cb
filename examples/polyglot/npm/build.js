// Stands for a real build: it needs the dependency to be installed and writes what gets published.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { titleCase } from 'wordsmith-title';

const source = readFileSync(new URL('src/index.js', import.meta.url), 'utf8');
mkdirSync(new URL('dist', import.meta.url), { recursive: true });
writeFileSync(new URL('dist/index.js', import.meta.url), source);
console.log(`built ${titleCase('acme greeter')}`);
