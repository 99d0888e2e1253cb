import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nupkg, swiftArchive } from '../packages/archives.js';
import { credentialsIn, NugetWire } from '../support/nuget-wire.js';
import { authorizationIn, SwiftWire } from '../support/swift-wire.js';
import { json } from '../support/wire.js';

// A program that does in a job what dotnet and swift would: reads the configuration where they read it, sends what they
// send, and prints what came of it. It stands in for clients that cannot be installed where these tests run.

const environment = process.env;
/** So that several jobs can publish at once. */
const version = process.argv[2]!;

async function sourcesOf(file: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(file, 'utf8');
  const [, cleared] = text.split('<clear />');
  if (cleared === undefined) throw new Error(`${file} does not clear the sources`);
  return new Map(
    [...cleared.matchAll(/<add key="([^"]+)" value="([^"]+)" protocolVersion/g)].map(([, key, value]) => [
      key!,
      value!,
    ]),
  );
}

/** A package that `dotnet nuget push` without `--source` brings up, and `dotnet restore` takes down. */
async function playNuget() {
  const machine = join(
    environment['NUGET_COMMON_APPLICATION_DATA']!,
    'NuGet',
    'Config',
    'codeartifact-gate.config',
  );
  const target = /"defaultPushSource" value="([^"]+)"/.exec(await readFile(machine, 'utf8'))![1]!;
  const [pushName] = [...(await sourcesOf(machine))].find(([, url]) => url === target)!;
  const bytes = nupkg('Acme.Tools', version);
  const pushed = await new NugetWire(target, credentialsIn(environment, pushName)).push(bytes);
  const sources = [...(await sourcesOf(environment['RestoreConfigFile']!))];
  const found = [];
  for (const [name, url] of sources) {
    const client = new NugetWire(url, credentialsIn(environment, name));
    const versions = await client.versions('Acme.Tools');
    const answer = versions.includes(version) ? await client.download('Acme.Tools', version) : undefined;
    found.push({ isSame: answer?.body.equals(bytes) });
  }
  return { pushed: pushed.status, found };
}

async function playSwift() {
  const project = join('.swiftpm', 'configuration', 'registries.json');
  if (existsSync(project)) throw new Error('the project has registries of its own');
  const user = join(environment['HOME']!, '.swiftpm', 'configuration', 'registries.json');
  const { registries } = JSON.parse(await readFile(user, 'utf8')) as {
    registries: Record<string, { url: string }>;
  };
  const { url } = registries['[default]']!;
  const client = new SwiftWire(url, authorizationIn(environment['SWIFTPM_NETRC_DATA']!, url));
  const archive = swiftArchive('Greet');
  const login = await client.login();
  const published = await client.publish('acme', 'Greet', version, { archive });
  const releases = json(await client.releases('acme', 'Greet')) as { releases: object };
  const manifest = await client.manifest('acme', 'Greet', version);
  const downloaded = await client.archive('acme', 'Greet', version);
  return {
    login: login.status,
    published: published.status,
    isThere: Object.hasOwn(releases.releases, version),
    manifest: manifest.status,
    isSame: downloaded.body.equals(archive),
  };
}

process.stdout.write(`${JSON.stringify({ nuget: await playNuget(), swift: await playSwift() })}\n`);
