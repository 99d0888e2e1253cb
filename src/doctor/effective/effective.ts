import type { ClientName } from '../../config/clients.js';
import type { Environment } from '../../host/host.js';
import { cargoSources } from './cargo.js';
import { mavenSources } from './maven.js';
import { bunSources, npmSources, pnpmSources, yarnSources } from './npm.js';
import { pdmSources, pipenvSources, pipSources, poetrySources, uvSources } from './python.js';

/** An address that a client takes packages from, and what says so. */
export interface PackageSource {
  /** `main`: whatever nothing else names. `part`: the packages of a scope. `extra`: is asked as well. */
  readonly kind: 'main' | 'part' | 'extra';
  /** What it is for, in words: `all packages`, `@acme/*`. */
  readonly of: string;
  /** As it is written, user information left out. Undefined: the client's own default, the public registry. */
  readonly address: string | undefined;
  /** The variable or setting that says so. */
  readonly by: string;
  readonly file?: string;
  readonly line?: number;
}

/** Where a client runs, and what it would read there. */
export interface Situation {
  readonly environment: Environment;
  readonly project: string;
  /** Undefined where there is no such file. */
  read(path: string): Promise<string | undefined>;
}

/** What a client would really use, by its own order of precedence: the `main` source first. Runs nothing. */
export type SourcesOf = (situation: Situation) => Promise<readonly PackageSource[]>;

/** Clients that are not here have their sources in their project alone, where login and the gate look at them. */
export const SOURCES_OF: Partial<Record<ClientName, SourcesOf>> = {
  npm: npmSources,
  pnpm: pnpmSources,
  yarn: yarnSources,
  bun: bunSources,
  pip: pipSources,
  uv: uvSources,
  poetry: poetrySources,
  pdm: pdmSources,
  pipenv: pipenvSources,
  maven: mavenSources,
  cargo: cargoSources,
};
