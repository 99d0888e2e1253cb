import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sources and bundle both stand two folders below the root. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples');

/** The packages that the examples take from public registries, as `startPublicRegistries` serves them. */
export const PUBLIC_PACKAGES = join(FOLDER, 'public');

/** Projects of a small company, by their folders. The demo plays on the first. */
export const EXAMPLES = ['polyglot', 'npm-monorepo', 'python-rust', 'maven-multi-module'] as const;
export type Example = (typeof EXAMPLES)[number];

/** The repository's address on AWS, as the lockfiles of the examples have it. */
const AWS_ADDRESS =
  /https:\/\/acme-111122223333\.d\.codeartifact\.us-east-1\.amazonaws\.com\/(npm|maven)\/team\//g;

/** Lockfiles that name the address of each package. */
const LOCKFILES_WITH_ADDRESSES: readonly string[] = ['package-lock.json', 'lockfile.json'];

/**
 * Copies a project, with the AWS address in its lockfiles replaced.
 *
 * @param url of the embedded CodeArtifact
 */
export async function checkOutExample(example: Example, workspace: string, url: string): Promise<void> {
  await cp(join(FOLDER, example), workspace, { recursive: true });
  for (const lockfile of await readdir(workspace, { recursive: true })) {
    if (!LOCKFILES_WITH_ADDRESSES.includes(basename(lockfile))) continue;
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
