import type { ClientName } from '../config/clients.js';
import type { Client } from './client.js';

/** One is loaded when it is needed: most read formats of their own, with what it takes to read them. */
const CLIENTS: Readonly<Record<ClientName, () => Promise<Client>>> = {
  npm: async () => (await import('./npm.js')).npm,
  pnpm: async () => (await import('./pnpm.js')).pnpm,
  yarn: async () => (await import('./yarn.js')).yarn,
  bun: async () => (await import('./bun.js')).bun,
  pip: async () => (await import('./pip.js')).pip,
  uv: async () => (await import('./uv.js')).uv,
  poetry: async () => (await import('./poetry.js')).poetry,
  pdm: async () => (await import('./pdm.js')).pdm,
  pipenv: async () => (await import('./pipenv.js')).pipenv,
  hatch: async () => (await import('./hatch.js')).hatch,
  twine: async () => (await import('./twine.js')).twine,
  maven: async () => (await import('./maven.js')).maven,
  gradle: async () => (await import('./gradle.js')).gradle,
  sbt: async () => (await import('./sbt.js')).sbt,
  cargo: async () => (await import('./cargo.js')).cargo,
  nuget: async () => (await import('./nuget.js')).nuget,
  swift: async () => (await import('./swift.js')).swift,
  ruby: async () => (await import('./ruby.js')).ruby,
};

export function clientNamed(name: ClientName): Promise<Client> {
  return CLIENTS[name]();
}

export function clientsNamed(names: readonly ClientName[]): Promise<readonly Client[]> {
  return Promise.all(names.map(clientNamed));
}
