import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { open } from 'yauzl';
import { MissingClient } from './steps.js';

const run = promisify(execFile);

/** The package clients of this machine, and the public addresses that they themselves are set to. */
export interface Clients {
  /** First line of the client's own version text, by client; absent when it is not installed. */
  readonly versions: ReadonlyMap<string, string>;
  readonly pypiIndex?: string;
  readonly mavenCentral?: string;
}

const INSTALL_REMEDIES: Readonly<Record<string, string>> = {
  npm: 'install Node.js with npm',
  python3: 'install Python 3.9 or newer with the venv module',
  mvn: 'install Maven 3.8 or newer and a JDK',
  cargo: 'install Rust 1.74 or newer',
};

/** Throws MissingClient when the client is not on this machine. */
export function requireClient(clients: Clients, name: string): void {
  if (!clients.versions.has(name)) throw new MissingClient(name, INSTALL_REMEDIES[name] ?? 'install it');
}

export async function findClients(): Promise<Clients> {
  const names = Object.keys(INSTALL_REMEDIES);
  const texts = await Promise.all(names.map((name) => outputOf(name, ['--version'])));
  const versions = new Map(
    names.flatMap((name, index) => (texts[index] === undefined ? [] : [[name, firstLine(texts[index])]])),
  );
  const [pypiIndex, mavenCentral] = await Promise.all([findPypiIndex(), findMavenCentral()]);
  return {
    versions,
    ...(pypiIndex === undefined ? {} : { pypiIndex }),
    ...(mavenCentral === undefined ? {} : { mavenCentral }),
  };
}

/** The index that pip is configured to use, else the default that pip itself ships. */
export async function findPypiIndex(): Promise<string | undefined> {
  const configured = await outputOf('python3', ['-m', 'pip', 'config', 'get', 'global.index-url']);
  const builtIn = 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)';
  const address = configured ?? (await outputOf('python3', ['-c', builtIn]));
  return address === undefined ? undefined : withSlash(address.trim());
}

/** The address of `central` in the super POM, which every Maven installation carries in its model builder. */
export async function findMavenCentral(): Promise<string | undefined> {
  const version = await outputOf('mvn', ['--version']);
  const home = /^Maven home: (.+)$/m.exec(version ?? '')?.[1];
  if (home === undefined) return undefined;
  for await (const jar of glob(join(home, 'lib', 'maven-model-builder-*.jar'))) {
    const pom = await entryOfZip(jar, 'org/apache/maven/model/pom-4.0.0.xml');
    const parsed = pom && new XMLParser({ processEntities: false }).parse(pom);
    const address: unknown = parsed?.project?.repositories?.repository?.url;
    if (typeof address === 'string') return withSlash(address);
  }
  return undefined;
}

async function outputOf(command: string, args: readonly string[]): Promise<string | undefined> {
  const result = await run(command, args).catch(() => undefined);
  return result?.stdout;
}

function firstLine(text: string): string {
  // Maven colours its version line even when nobody looks.
  return text
    .replaceAll(/\x1b\[[0-9;]*m/g, '')
    .split('\n', 1)[0]!
    .trim();
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function entryOfZip(file: string, name: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(undefined));
      zip.on('entry', (entry) => {
        if (entry.fileName !== name) return zip.readEntry();
        zip.openReadStream(entry, (streamError, stream) => {
          if (streamError !== null) return reject(streamError);
          stream.toArray().then((chunks) => {
            zip.close();
            resolve(Buffer.concat(chunks).toString('utf8'));
          }, reject);
        });
      });
      zip.readEntry();
    });
  });
}
