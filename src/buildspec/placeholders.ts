/** Where a placeholder may stand, and what stands there in its place. */
export interface Placeholder {
  /** Paths of the lists that it may be an item of. */
  readonly lists: readonly string[];
  /** `items`: further items of the list. `entries`: the list becomes a mapping, so nothing else may be in it. */
  readonly becomes: 'items' | 'entries';
  /** Whether a template without it is refused. In `finally` lists it is needed in each. */
  readonly isRequired: boolean;
  /** Where in its list it has to be: nothing may run before the gate, nor after the mark that a phase is done. */
  readonly position?: 'first' | 'last';
}

const INSTALL = 'phases.install.commands';
const PRE_BUILD = 'phases.pre_build.commands';
const BUILD = 'phases.build.commands';
const POST_BUILD = 'phases.post_build.commands';

/** All placeholders of `buildspec-template.yml`, written `- "#{codeartifact:NAME}"`. */
export const PLACEHOLDERS = {
  runtimes: { lists: ['phases.install.runtime-versions'], becomes: 'entries', isRequired: false },
  gate: { lists: [INSTALL], becomes: 'items', isRequired: true, position: 'first' },
  release: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
  login: { lists: [PRE_BUILD], becomes: 'items', isRequired: true },
  install: { lists: [PRE_BUILD], becomes: 'items', isRequired: false },
  build: { lists: [BUILD], becomes: 'items', isRequired: false },
  publish: { lists: [POST_BUILD], becomes: 'items', isRequired: false },
  done: { lists: [INSTALL, PRE_BUILD], becomes: 'items', isRequired: true, position: 'last' },
  cleanup: {
    lists: ['phases.install.finally', 'phases.pre_build.finally', 'phases.post_build.finally'],
    becomes: 'items',
    isRequired: true,
  },
  reports: { lists: ['reports'], becomes: 'entries', isRequired: false },
  cache: { lists: ['cache'], becomes: 'entries', isRequired: false },
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof PLACEHOLDERS;

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}

export function placeholderText(name: string): string {
  return `#{codeartifact:${name}}`;
}
