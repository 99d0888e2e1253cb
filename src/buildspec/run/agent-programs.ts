import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shellQuote } from '../../host/shell-quote.js';

/**
 * Puts what stands first on a build's PATH into a folder: `node`, the one that runs this, for it is recent enough for
 * the gate; and `codebuild-hash-files`, which prints one SHA-256 over the files that its arguments name. Another one
 * than CodeBuild's, whose recipe is not documented: it tells equal contents from others, and no more.
 *
 * @see CodeBuild user guide, "Build specification reference", cache/key
 */
export async function installPrograms(folder: string): Promise<void> {
  await symlink(process.execPath, join(folder, 'node'));
  const path = join(folder, 'codebuild-hash-files');
  await writeFile(
    path,
    `#!/bin/sh\nexec ${shellQuote(process.execPath)} --no-warnings -e '${PROGRAM}' -- "$@"\n`,
  );
  await chmod(path, 0o755);
}

/** Without single quotes: it stands between them in a shell's script. */
const PROGRAM = `
const { createHash } = require("node:crypto");
const { globSync, readFileSync, statSync } = require("node:fs");
const files = [...new Set(process.argv.slice(1).flatMap((glob) => globSync(glob)))].sort();
const found = files.filter((file) => statSync(file).isFile());
if (found.length === 0) { console.error("codebuild-hash-files: no file matches"); process.exit(1); }
const hash = createHash("sha256");
for (const file of found) hash.update(createHash("sha256").update(readFileSync(file)).digest());
console.log(hash.digest("hex"));
`;
