import type { Format } from '../aws/formats.js';

/** Package clients that `login` configures. */
export const CLIENTS = [
  'npm',
  'pnpm',
  'yarn',
  'bun',
  'pip',
  'uv',
  'poetry',
  'pdm',
  'pipenv',
  'hatch',
  'twine',
  'maven',
  'gradle',
  'sbt',
  'cargo',
  'nuget',
  'swift',
  'ruby',
] as const;
export type ClientName = (typeof CLIENTS)[number];

export interface ClientTraits {
  readonly format: Format;
  /** By what a client tells further repositories apart. Absent: it takes one alone, as all that search every index do. */
  readonly furtherBy?: 'scope' | 'name';
  /** It can ask a program of ours for the token, and so needs no variable that holds it. */
  readonly takesHelper?: true;
}

export const CLIENT_TRAITS: Readonly<Record<ClientName, ClientTraits>> = {
  npm: { format: 'npm', furtherBy: 'scope' },
  pnpm: { format: 'npm', furtherBy: 'scope', takesHelper: true },
  yarn: { format: 'npm', furtherBy: 'scope' },
  bun: { format: 'npm', furtherBy: 'scope' },
  pip: { format: 'pypi', takesHelper: true },
  uv: { format: 'pypi', takesHelper: true },
  poetry: { format: 'pypi' },
  pdm: { format: 'pypi' },
  pipenv: { format: 'pypi' },
  hatch: { format: 'pypi' },
  twine: { format: 'pypi' },
  maven: { format: 'maven', furtherBy: 'name' },
  gradle: { format: 'maven', furtherBy: 'name' },
  sbt: { format: 'maven' },
  cargo: { format: 'cargo', furtherBy: 'name', takesHelper: true },
  nuget: { format: 'nuget', furtherBy: 'name' },
  swift: { format: 'swift', furtherBy: 'scope' },
  ruby: { format: 'ruby' },
};
