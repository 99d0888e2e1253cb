import { shellWord } from '../../host/shell-quote.js';
import {
  closestTo,
  commandIn,
  type FindParts,
  folderOf,
  foldersWith,
  inFolder,
  type Note,
  type Part,
  type Project,
  type Published,
  publishedFrom,
  readToml,
  tableAt,
} from './ecosystem.js';

/** Every folder with a Cargo.lock. @see The Cargo Book, "cargo fetch", "cargo test", "cargo package" */
export const cargoParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === 'Cargo.lock');
  // `cargo package` leaves them nowhere else.
  const packaged = publishedFrom(project, 'cargo', folders).filter(({ below }) =>
    below.startsWith('target/package/'),
  );
  const workspaces = new Set(folders);
  return Promise.all(
    folders.map((folder) =>
      partOf(
        project,
        folder,
        workspaces,
        packaged.filter((one) => one.folder === folder),
      ),
    ),
  );
};

async function partOf(
  project: Project,
  folder: string,
  workspaces: ReadonlySet<string>,
  packaged: readonly Published[],
): Promise<Part> {
  const excluded =
    packaged.length === 0
      ? []
      : (await unpublished(project, folder, workspaces)).map((name) => ` --exclude ${shellWord(name)}`);
  return {
    ecosystem: 'cargo',
    client: 'cargo',
    folder,
    lockfiles: [inFolder(folder, 'Cargo.lock')],
    runtime: 'rust',
    accepts: () => true,
    install: [commandIn(folder, 'cargo fetch --locked')],
    // Offline from here on: what is built is what was fetched.
    build: [
      commandIn(folder, 'cargo build --locked --offline --workspace'),
      commandIn(folder, 'cargo test --locked --offline --workspace'),
      ...(packaged.length > 0
        ? [commandIn(folder, `cargo package --locked --offline --no-verify --workspace${excluded.join('')}`)]
        : []),
    ],
    reports: [],
    // Not the whole folder: configuration, credentials, the toolchain's commands and unpacked sources are in it as well.
    caches: [
      '/root/.cargo/registry/index/**/*',
      '/root/.cargo/registry/cache/**/*',
      '/root/.cargo/git/db/**/*',
    ],
    publishes: packaged.map(({ target }) => target),
    notes: toolchainNote(project, folder),
  };
}

/**
 * Members of a workspace with `publish = false`: `cargo package` would make a crate of them all the same, and the glob
 * of `publish` would find it.
 */
async function unpublished(
  project: Project,
  folder: string,
  workspaces: ReadonlySet<string>,
): Promise<readonly string[]> {
  const names = project.files.filter(
    (name) =>
      (name === 'Cargo.toml' || name.endsWith('/Cargo.toml')) &&
      closestTo(folderOf(name), workspaces) === folder,
  );
  const manifests = await Promise.all(names.map((name) => readToml(project, name)));
  const root = await readToml(project, inFolder(folder, 'Cargo.toml'));
  const inherited = tableAt(tableAt(root, 'workspace'), 'package')['publish'];
  return manifests.flatMap((manifest) => {
    const crate = tableAt(manifest, 'package');
    const value = tableAt(crate, 'publish')['workspace'] === true ? inherited : crate['publish'];
    const isPrivate = value === false || (Array.isArray(value) && value.length === 0);
    return isPrivate && typeof crate['name'] === 'string' ? [crate['name']] : [];
  });
}

/** @see The rustup book, "Overrides": the file of the closest folder above counts */
function toolchainNote({ files }: Project, folder: string): readonly Note[] {
  const file = ['rust-toolchain', 'rust-toolchain.toml']
    .flatMap((name) => [inFolder(folder, name), name])
    .find((name) => files.includes(name));
  if (file === undefined) return [];
  return [
    {
      file,
      line: 1,
      message:
        'rustup downloads the toolchain that it names from the public network, where the image has another',
      remedy: 'Take it out, or name the version of the image',
    },
  ];
}
