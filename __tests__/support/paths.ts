import { join } from 'node:path';

/** The checkout. Jest runs with it as its root. */
export const ROOT = process.cwd();
/** The project's own Node 24, which also stands in for the Node that the runner brings. */
export const NODE = process.execPath;
export const CLI = join(ROOT, 'dist', 'cli', 'index.js');
export const MAIN = join(ROOT, 'dist', 'main', 'index.js');
export const POST = join(ROOT, 'dist', 'post', 'index.js');
export const VENV = join(ROOT, '.tools', 'venv', 'bin');
export const CLIENTS_VENV = join(ROOT, '.tools', 'venv-clients', 'bin');
export const ACT = join(ROOT, '.tools', 'bin', 'act');
export const GRADLE_8 = join(ROOT, '.tools', 'gradle-8', 'bin', 'gradle');
export const SBT_LAUNCHER = join(ROOT, '.tools', 'sbt-launch.jar');
export const MAVEN_39 = join(ROOT, '.tools', 'maven-3.9', 'bin');
