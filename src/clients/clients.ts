import type { ClientName } from '../config/clients.js';
import { bun } from './bun.js';
import { cargo } from './cargo.js';
import type { Client } from './client.js';
import { gradle } from './gradle.js';
import { hatch } from './hatch.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { pdm } from './pdm.js';
import { pip } from './pip.js';
import { pipenv } from './pipenv.js';
import { pnpm } from './pnpm.js';
import { poetry } from './poetry.js';
import { ruby } from './ruby.js';
import { swift } from './swift.js';
import { twine } from './twine.js';
import { uv } from './uv.js';
import { yarn } from './yarn.js';

const CLIENTS: Readonly<Record<ClientName, Client>> = {
  npm,
  pnpm,
  yarn,
  bun,
  pip,
  uv,
  poetry,
  pdm,
  pipenv,
  hatch,
  twine,
  maven,
  gradle,
  cargo,
  nuget,
  swift,
  ruby,
};

export function clientNamed(name: ClientName): Client {
  return CLIENTS[name];
}

/** The clients whose manifest is among the names of a folder's files. */
export function clientsUsedBy(fileNames: readonly string[]): readonly Client[] {
  return Object.values(CLIENTS).filter((client) => client.isUsedBy(fileNames));
}
