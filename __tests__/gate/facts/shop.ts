import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageName } from '../../../src/aws/formats.js';
import type { RepositoryRecord } from '../../../src/emulator/catalog/types.js';
import {
  type EmulatorOptions,
  type LoggedRequest,
  type RunningEmulator,
  startEmulator,
} from '../../../src/emulator/index.js';
import { isUnknown, type VersionFacts } from '../../../src/gate/facts/facts.js';
import { openFacts } from '../../../src/gate/facts/open.js';
import { type Policy, readPolicy } from '../../../src/gate/policy.js';
import type { Digest, DigestAlgorithm, LockedPackage } from '../../../src/lockfiles/locked-package.js';
import { recordingHost } from '../../support/recording-host.js';
import { testSettings } from '../settings.js';

export const REGION = 'eu-west-1';
const OWNER = '111122223333';

/** An embedded CodeArtifact with the domain `acme` and the repository `shared`, and the gate that asks it. */
export interface Shop {
  readonly emulator: RunningEmulator;
  readonly repository: RepositoryRecord;
  /** Where facts are kept between runs. */
  readonly cache: string;
  /** Of the emulator and of the gate, in epoch milliseconds. */
  readonly clock: { now: number };
  /** Publishes at another time: requests at another time than the machine's would have no valid signature. */
  at(time: string, publish: () => Promise<void>): Promise<void>;
  createRepository(name: string, upstreams?: readonly string[]): RepositoryRecord;
  /** As `npm publish` does it. @param dist what the manifest says instead of the true digests */
  npm(name: string, version: string, text?: string, dist?: object): Promise<void>;
  /** One file a text, named as wheels are. */
  pypi(name: string, version: string, files: Readonly<Record<string, string>>): Promise<void>;
  crate(name: string, version: string, text?: string): Promise<void>;
  maven(coordinates: string, files: Readonly<Record<string, string>>): Promise<void>;
  policy(gate: object): Policy;
  /** What a run of the gate learns, in the order of the entries. */
  ask(
    entries: readonly LockedPackage[],
    gate: object,
    more?: { readonly token?: string; readonly environment?: Readonly<Record<string, string>> },
  ): Promise<readonly VersionFacts[]>;
  /** Requests since the last call. */
  requests(): readonly LoggedRequest[];
  close(): Promise<void>;
}

export async function openShop(options: EmulatorOptions = {}): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  const clock = { now: Date.now() };
  const emulator = await startEmulator({
    region: REGION,
    account: OWNER,
    clock: () => clock.now,
    ...options,
  });
  const { catalog, env } = emulator;
  const domain = catalog.createDomain({ name: 'acme', owner: OWNER });
  const publish = async (
    name: PackageName,
    version: string,
    texts: Readonly<Record<string, string>>,
    metadata: object,
  ): Promise<void> => {
    const assets = await Promise.all(
      Object.entries(texts).map(([file, text]) => catalog.stage(file, Buffer.from(text))),
    );
    const more = { status: 'Published', mayExtend: true, mergeMetadata: true } as const;
    await catalog.publish(shop.repository, {
      package: name,
      version,
      assets,
      metadata: { ...metadata },
      ...more,
    });
  };
  let seen = 0;
  const shop: Shop = {
    emulator,
    repository: catalog.createRepository({ domain, name: 'shared' }),
    cache: join(folder, 'cache'),
    clock,
    async at(time, publishNow) {
      const { now } = clock;
      clock.now = Date.parse(time);
      await publishNow();
      clock.now = now;
    },
    createRepository: (name, upstreams = []) => catalog.createRepository({ domain, name, upstreams }),
    npm: (name, version, text = `${name} ${version}`, dist) =>
      publish(
        npmName(name),
        version,
        { 'package.tgz': text },
        { name, version, dist: dist ?? { integrity: sri('sha512', text), shasum: hash('sha1', text) } },
      ),
    pypi: (name, version, files) =>
      publish({ format: 'pypi', name }, version, files, {
        files: Object.fromEntries(Object.keys(files).map((file) => [file, { uploadTime: clock.now }])),
      }),
    crate: (name, version, text = `${name} ${version}`) =>
      publish(
        { format: 'cargo', name: name.toLowerCase() },
        version,
        { [`${name.toLowerCase()}-${version}.crate`]: text },
        {
          index: { name, vers: version, deps: [], cksum: hash('sha256', text), features: {}, yanked: false },
        },
      ),
    maven: (coordinates, files) => {
      const [namespace, name, version] = coordinates.split(':') as [string, string, string];
      return publish({ format: 'maven', namespace, name }, version, files, {});
    },
    policy: (gate) => policyOf(gate, emulator.url),
    async ask(entries, gate, { token, environment = {} } = {}) {
      const { host } = recordingHost(folder);
      const facts = await openFacts({
        settings: testSettings(gate),
        host,
        environment: { ...env, CODEARTIFACT_GATE_CACHE: shop.cache, ...environment },
        checkout: process.cwd(),
        token,
        clock: () => clock.now,
      });
      const origin = environment['AWS_ENDPOINT_URL_CODEARTIFACT'] ?? emulator.url;
      const factsOf = await facts.gather(entries, policyOf(gate, origin));
      return entries.map(factsOf);
    },
    requests: () => {
      const all = emulator.requests();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
    close: async () => {
      await emulator.close();
      await rm(folder, { recursive: true });
    },
  };
  // The SDK's default chain reads the process's own environment.
  Object.assign(process.env, env);
  return shop;
}

function policyOf(gate: object, origin: string): Policy {
  return readPolicy(testSettings(gate), { origin, region: REGION });
}

export function npmName(name: string): PackageName {
  const [, namespace, base] = /^@([^/]+)\/(.+)$/.exec(name) ?? [];
  return namespace === undefined ? { format: 'npm', name } : { format: 'npm', namespace, name: base! };
}

export function digest(algorithm: DigestAlgorithm, text: string): Digest {
  return { algorithm, hex: hash(algorithm, text) };
}

/** An entry as a lockfile has it, from the repository itself unless `more` says otherwise. */
export function locked(
  name: PackageName,
  version: string,
  digests: readonly Digest[],
  more: Partial<LockedPackage> = {},
): LockedPackage {
  return {
    ...name,
    version,
    source: { kind: 'implied' },
    integrity: { digests, malformed: [] },
    line: 1,
    key: name.name,
    ...more,
  };
}

/** The entry of a package that `Shop.npm` has published with its default text. */
export function lockedNpm(name: string, version: string, text = `${name} ${version}`): LockedPackage {
  return locked(npmName(name), version, [digest('sha512', text)]);
}

/** The fact, or why it is unknown. */
export function reasonOf(fact: unknown): unknown {
  return isUnknown(fact) ? `unknown: ${fact.unknown}` : fact;
}

function hash(algorithm: DigestAlgorithm, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

function sri(algorithm: DigestAlgorithm, text: string): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
}
