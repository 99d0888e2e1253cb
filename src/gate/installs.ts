import { posix } from 'node:path';
import type { LockfileClient, ParsedLockfile } from '../lockfiles/locked-package.js';
import type { Checkout } from './checkout.js';
import type { Finding } from './finding.js';

const PYTHON = ['.venv', 'venv', '__pypackages__', '.eggs'] as const;

/** Where clients install, and keep what they have downloaded, beside a manifest. */
const INSTALLS: Readonly<Partial<Record<LockfileClient, readonly string[]>>> = {
  npm: ['node_modules'],
  yarn: ['node_modules', '.pnp.js', '.pnp.cjs'],
  'yarn-berry': [
    'node_modules',
    '.pnp.js',
    '.pnp.cjs',
    '.pnp.data.json',
    '.pnp.loader.mjs',
    '.yarn/unplugged',
    '.yarn/cache',
    '.yarn/install-state.gz',
    '.yarn/build-state.yml',
  ],
  pnpm: ['node_modules', '.pnp.cjs', '.pnp.data.json', '.pnpm-store'],
  bun: ['node_modules'],
  pip: PYTHON,
  pipenv: PYTHON,
  // Plug-ins of the project, which these clients run.
  poetry: [...PYTHON, '.poetry/plugins'],
  uv: PYTHON,
  pdm: [...PYTHON, '.pdm-plugins'],
  bundler: ['vendor/bundle', 'vendor/cache', 'vendor/ruby'],
  swift: ['.build'],
};

/** What tells the same of a folder that settings can put anywhere. */
const TRACES: Readonly<Partial<Record<LockfileClient, RegExp>>> = {
  // What cargo has built already it does not build again.
  cargo: /(?:^|\/)\.fingerprint\//,
  nuget: /(?:^|\/)(?:project\.(?:assets\.json|nuget\.cache)|[^/]+\.nuget\.g\.(?:props|targets))$/i,
};

/**
 * Packages that are committed as if they were installed: clients that find what the lockfile names there compare no
 * digest of it with what the repository serves, and leave it as it is.
 */
export async function committedInstalls(
  checkout: Checkout,
  lockfiles: ReadonlyMap<string, Pick<ParsedLockfile, 'folders'> & { readonly client: LockfileClient }>,
): Promise<Finding[]> {
  const places = new Set<string>();
  for (const [name, { client, folders = [] }] of lockfiles) {
    for (const member of ['', ...folders])
      for (const folder of foldersFrom(posix.join(posix.dirname(name), member)))
        for (const place of INSTALLS[client] ?? []) places.add(posix.join(folder, place));
  }
  const clients = new Set([...lockfiles.values()].map(({ client }) => client));
  for (const trace of [...clients].flatMap((client) => TRACES[client] ?? []))
    for (const name of await checkout.files()) {
      const found = trace.exec(name);
      if (found !== null) places.add(name.slice(0, found.index + found[0].length).replace(/\/$/, ''));
    }
  const committed = await checkout.committedIn([...places]);
  return [...committed].map(([place, digest]) => ({
    rule: 'config',
    file: place,
    line: 1,
    package: place,
    message:
      'it is committed as if it were installed already: clients do not compare it with what the repository serves',
    remedy: `Run \`git rm -r --cached ${place}\` and add it to .gitignore`,
    occurrences: 1,
    digest,
  }));
}

/** The folder and those above it in the checkout: clients and their programs look there, too. */
function foldersFrom(folder: string): string[] {
  if (folder.startsWith('../') || folder === '..') return [];
  const folders = [folder];
  for (let at = folder; at !== '.'; at = posix.dirname(at)) folders.push(posix.dirname(at));
  return folders;
}
