// Writes the buildspec files of the examples, by the bundle: they name the digest of the gate that is vendored, which
// changes with every build of it. The gate itself is not committed beside them.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runNode } from './setup.mjs';

const EXAMPLES = ['npm-monorepo', 'python-rust', 'maven-multi-module'];
const isBuildspec = (name) => /^buildspec(?!-template).*\.yml$/.test(name);

export function writeExampleBuildspecs() {
  for (const example of EXAMPLES) {
    const source = join(ROOT, 'examples', example);
    const folder = mkdtempSync(join(tmpdir(), 'codeartifact-gate-example-'));
    // Outside of this checkout, whose root it must not be taken to lie below.
    cpSync(source, folder, { recursive: true });
    runNode([join(ROOT, 'dist/cli/index.js'), 'buildspec', '--vendor'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const name of readdirSync(source).filter(isBuildspec)) rmSync(join(source, name));
    for (const name of readdirSync(folder).filter(isBuildspec))
      cpSync(join(folder, name), join(source, name));
    rmSync(folder, { recursive: true });
  }
}
