// Builds dist/ from src/: tsc to JavaScript, then one bundle a door with ncc.
// Then the buildspec files of the examples are written, by the bundle.
// `--out DIR` builds elsewhere (the test that compares dist/ with its sources does).
// Three traps: ncc exits 0 when a module is missing, hence the search for its marker; it takes along whatever a path
// built from import.meta.dirname or a bare path.resolve may name, up to the whole checkout, hence no folders; minifying
// saves no start-up time and hides what is committed, hence none.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeExampleBuildspecs } from './example-buildspecs.mjs';
import { ROOT, runNode, setUp } from './setup.mjs';

const DOORS = { main: 'action/main.js', post: 'action/post.js', cli: 'cli/index.js' };

setUp();
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(ROOT, 'dist') : resolve(process.argv[outFlag + 1]);
const contentsOf = (folder) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
const bin = (name) => join(ROOT, 'node_modules', name);

// Inside the project, since ncc finds node_modules by walking up from its input. Always the same name, since chunks are
// named by the paths of their modules.
const lib = join(ROOT, '.build');
rmSync(lib, { recursive: true, force: true });
try {
  runNode([bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', lib]);
  for (const [door, entry] of Object.entries(DOORS)) {
    const folder = join(out, door);
    rmSync(folder, { recursive: true, force: true });
    runNode([
      bin('@vercel/ncc/dist/ncc/cli.js'),
      'build',
      join(lib, entry),
      '-o',
      folder,
      '--license',
      'licenses.txt',
      '--no-cache',
      '-q',
    ]);
    for (const { name: file, isFolder } of contentsOf(folder)) {
      if (isFolder) {
        console.error(
          `Could not build ${door}: the bundler takes the folder ${file} along. Build the path that names it with OWN_PACKAGE, or with join.`,
        );
        process.exit(1);
      }
      if (/\.m?js$/.test(file) && readFileSync(join(folder, file), 'utf8').includes('webpackMissingModule')) {
        console.error(
          `Could not build ${door}: ${file} refers to a module that is not installed. Run npm ci and build again.`,
        );
        process.exit(1);
      }
    }
  }
} finally {
  rmSync(lib, { recursive: true, force: true });
}
if (outFlag === -1) writeExampleBuildspecs();
