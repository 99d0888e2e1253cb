// Stands for a compiler: each package is built from src/ to dist/, in its own folder.
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
cpSync('src', 'dist', { recursive: true });
