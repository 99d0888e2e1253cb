import type { ClientName } from '../config/settings.js';
import { bun } from './bun.js';
import { cargo } from './cargo.js';
import type { Client } from './client.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { pip } from './pip.js';
import { pnpm } from './pnpm.js';
import { yarn } from './yarn.js';

const CLIENTS: Readonly<Record<ClientName, Client>> = {
  npm,
  pnpm,
  yarn,
  bun,
  pip,
  maven,
  cargo,
};

export function clientNamed(name: ClientName): Client {
  return CLIENTS[name];
}

/** The clients whose manifest is among the names of a folder's files. */
export function clientsUsedBy(fileNames: readonly string[]): readonly Client[] {
  return Object.values(CLIENTS).filter((client) => client.isUsedBy(fileNames));
}
