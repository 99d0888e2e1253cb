import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

/**
 * Plays the public stores behind the company's external connections: serves the packages of one folder by the
 * four public protocols, read-only and without credentials. What it does not have, it leaves to `fallbacks`:
 * Maven cannot build without its plug-ins, nor pip without a build back end.
 */
export interface PublicRegistries {
  /** Base address by the name of its external connection, as `emulator --external` takes them. */
  readonly addresses: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export interface Fallbacks {
  readonly pypi?: string;
  readonly 'maven-central'?: string;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string | Buffer;
}

const NOT_FOUND: Answer = { status: 404, body: 'not found' };

/** @param folder holds `npm/*.tgz`, `pypi/*.whl`, `maven/<layout>` and `cargo/*.crate`, all of one package */
export async function startPublicRegistries(folder: string, fallbacks: Fallbacks): Promise<PublicRegistries> {
  const server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    void answer(folder, fallbacks, base, decodeURIComponent(request.url ?? '/')).then(
      ({ status = 200, type = 'application/octet-stream', location, body = '' }) => {
        response.writeHead(status, location === undefined ? { 'content-type': type } : { location });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addresses: new Map([
      ['npmjs', `${base}/npm/`],
      ['pypi', `${base}/pypi/simple/`],
      ['maven-central', `${base}/maven/`],
      ['crates-io', `${base}/cargo/`],
    ]),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(folder: string, fallbacks: Fallbacks, base: string, path: string): Promise<Answer> {
  const [, store, ...rest] = normalize(path).split('/');
  const below = rest.join('/');
  switch (store) {
    case 'npm':
      return npm(join(folder, 'npm'), `${base}/npm`, below);
    case 'pypi':
      return pypi(join(folder, 'pypi'), fallbacks.pypi, below);
    case 'maven':
      return maven(join(folder, 'maven'), fallbacks['maven-central'], below);
    case 'cargo':
      return cargo(join(folder, 'cargo'), `${base}/cargo`, below);
    default:
      return NOT_FOUND;
  }
}

/** The files of one store: name, version and file, read from file names such as `wordsmith-title-1.2.0.tgz`. */
async function releases(
  folder: string,
  pattern: RegExp,
): Promise<{ name: string; version: string; file: string }[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => {
    const match = pattern.exec(file);
    return match === null ? [] : [{ name: match[1]!.replaceAll('_', '-'), version: match[2]!, file }];
  });
}

function digest(algorithm: 'sha256' | 'sha512' | 'sha1', bytes: Buffer, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(bytes).digest(encoding);
}

async function npm(folder: string, base: string, path: string): Promise<Answer> {
  const found = (await releases(folder, /^(.+)-(\d+\.\d+\.\d+)\.tgz$/)).find(
    ({ name }) => path.split('/')[0] === name,
  );
  if (found === undefined) return NOT_FOUND;
  const bytes = await readFile(join(folder, found.file));
  if (path === `${found.name}/-/${found.file}`) return { body: bytes };
  const manifest = {
    name: found.name,
    version: found.version,
    dist: {
      tarball: `${base}/${found.name}/-/${found.file}`,
      shasum: digest('sha1', bytes, 'hex'),
      integrity: `sha512-${digest('sha512', bytes, 'base64')}`,
    },
  };
  return {
    type: 'application/json',
    body: JSON.stringify({
      name: found.name,
      'dist-tags': { latest: found.version },
      versions: { [found.version]: manifest },
      time: { [found.version]: '2024-01-01T00:00:00.000Z' },
    }),
  };
}

async function pypi(folder: string, fallback: string | undefined, path: string): Promise<Answer> {
  const [, project, file] = path.split('/');
  const found = (await releases(folder, /^(.+?)-(\d+\.\d+\.\d+)-/)).find(({ name }) => name === project);
  if (found === undefined) {
    return fallback === undefined ? NOT_FOUND : { status: 302, location: `${fallback}${project}/` };
  }
  const bytes = await readFile(join(folder, found.file));
  if (file === found.file) return { body: bytes };
  const link = `${found.file}#sha256=${digest('sha256', bytes, 'hex')}`;
  return {
    type: 'text/html',
    body: `<!DOCTYPE html><html><body><a href="${link}">${found.file}</a></body></html>`,
  };
}

async function maven(folder: string, fallback: string | undefined, path: string): Promise<Answer> {
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  if (bytes !== undefined) return { body: bytes };
  return fallback === undefined ? NOT_FOUND : { status: 302, location: `${fallback}${path}` };
}

async function cargo(folder: string, base: string, path: string): Promise<Answer> {
  if (path === 'config.json') {
    return { type: 'application/json', body: JSON.stringify({ dl: `${base}/crates` }) };
  }
  const all = await releases(folder, /^(.+)-(\d+\.\d+\.\d+)\.crate$/);
  const downloaded = all.find(({ name, version }) => path === `crates/${name}/${version}/download`);
  if (downloaded !== undefined) return { body: await readFile(join(folder, downloaded.file)) };
  const found = all.find(({ name }) => path === `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`);
  if (found === undefined) return NOT_FOUND;
  const cksum = digest('sha256', await readFile(join(folder, found.file)), 'hex');
  const line = { name: found.name, vers: found.version, deps: [], cksum, features: {}, yanked: false };
  return { type: 'text/plain', body: `${JSON.stringify(line)}\n` };
}
