import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { VENV } from '../../support/paths.js';

const INSTALL: Readonly<Record<string, string>> = {
  cargo: 'apt-get install cargo (1.74 or newer)',
  mvn: 'apt-get install maven',
  java: 'apt-get install default-jdk-headless',
  javac: 'apt-get install default-jdk-headless',
  jar: 'apt-get install default-jdk-headless',
  gem: 'apt-get install ruby',
  bundle: 'apt-get install bundler',
  ruby: 'apt-get install ruby',
  python3: 'apt-get install python3 python3-venv',
};

/** Where a program of the machine is. A test whose tool is missing fails with the command that installs it. */
export async function findTool(name: string): Promise<string> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (await isRunnable(join(folder, name))) return join(folder, name);
  }
  throw new Error(`${name} is missing. Install it with: ${INSTALL[name]}`);
}

/** Where a program of the project's own Python environment is. */
export async function findPythonTool(name: string): Promise<string> {
  if (await isRunnable(join(VENV, name))) return join(VENV, name);
  throw new Error(`${name} is missing from .tools/venv. Install it with: npm test`);
}

function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
