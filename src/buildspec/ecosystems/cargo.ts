import { commandIn, type FindParts, foldersWith, inFolder, type Project } from './ecosystem.js';

/** Every folder with a Cargo.lock. @see The Cargo Book, "cargo fetch", "cargo test", "cargo package" */
export const cargoParts: FindParts = async (project) => {
  const folders = foldersWith(project.files, (base) => base === 'Cargo.lock');
  return folders.map((folder) => ({
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
      ...(publishesFrom(project, folder)
        ? [commandIn(folder, 'cargo package --locked --offline --no-verify --workspace')]
        : []),
    ],
    reports: [],
    // Not the whole folder: configuration, credentials and the toolchain's commands are in it as well.
    caches: ['/root/.cargo/registry/**/*', '/root/.cargo/git/**/*'],
  }));
};

function publishesFrom({ settings }: Project, folder: string): boolean {
  return settings.publish.some(
    (target) => 'cargo' in target && target.cargo.replace(/^\.\//, '').startsWith(inFolder(folder, '')),
  );
}
