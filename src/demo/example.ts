import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The example project. Sources and bundle both stand two folders below the root. */
export const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'polyglot');

/** The repository's address on AWS, as the example's lockfiles have it. */
const AWS_ADDRESS =
  /https:\/\/acme-111122223333\.d\.codeartifact\.us-east-1\.amazonaws\.com\/(npm|maven)\/team\//g;

/**
 * Copies the project, without the public packages, with the AWS address in its lockfiles replaced.
 *
 * @param url of the embedded CodeArtifact
 */
export async function checkOutExample(workspace: string, url: string): Promise<void> {
  await cp(EXAMPLE, workspace, { recursive: true });
  await rm(join(workspace, 'public'), { recursive: true });
  for (const lockfile of ['npm/package-lock.json', 'maven/lockfile.json']) {
    await editFile(join(workspace, lockfile), (text) =>
      text.replaceAll(AWS_ADDRESS, `${url}/$1/d/acme-111122223333/team/`),
    );
  }
}

/** Throws when there is nothing to change: what a later step relies on has not happened then. */
export async function editFile(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} does not hold what is to be changed`);
  await writeFile(file, after);
}
