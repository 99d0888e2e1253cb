import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What no repository can hold, made in the folder of a case: `"make"` in its `expect.json` names one of these. */
export const MAKERS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a hundred thousand entries': (folder) => {
    const host = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared';
    const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
    const packages: Record<string, object> = {};
    for (let index = 0; index < 100_000; index++) {
      const resolved = `${host}/package-${index}/-/package-${index}-1.0.0.tgz`;
      packages[`node_modules/package-${index}`] = { version: '1.0.0', resolved, integrity };
    }
    const lockfile = { name: 'app', lockfileVersion: 3, packages: { '': {}, ...packages } };
    return writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockfile, undefined, 1));
  },
  'a file of 200 MB': async (folder) => {
    await writeFile(join(folder, 'package-lock.json'), '');
    await truncate(join(folder, 'package-lock.json'), 200_000_000);
  },
  'a symbolic link': async (folder) => {
    await mkdir(join(folder, 'elsewhere'));
    await rename(join(folder, 'package-lock.json'), join(folder, 'elsewhere', 'lock.json'));
    await symlink(join('elsewhere', 'lock.json'), join(folder, 'package-lock.json'));
  },
  'a named pipe': async (folder) => {
    execFileSync('mkfifo', [join(folder, 'package-lock.json')]);
  },
  'a link to a folder of configuration': async (folder) => {
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'elsewhere', 'config.toml'), '');
    await symlink('elsewhere', join(folder, '.cargo'));
  },
  'committed packages': async (folder) => {
    await mkdir(join(folder, 'node_modules', 'good'), { recursive: true });
    await writeFile(join(folder, 'node_modules', 'good', 'index.js'), '');
    await writeFile(join(folder, '.gitignore'), 'node_modules/\n');
    commitAll(folder);
  },
  'everything committed': async (folder) => commitAll(folder),
  'an uncommitted change': async (folder) => {
    commitAll(folder);
    await writeFile(join(folder, 'package-lock.json'), '{"lockfileVersion":3,"packages":{"":{}}}');
  },
};

function commitAll(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'All');
}
