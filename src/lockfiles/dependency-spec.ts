import { validRange } from 'semver';
import type { Source } from './locked-package.js';

/** What a specification of a dependency asks for, as Yarn, pnpm and bun spell it: npm's, and protocols of their own. */
export type DependencySpec =
  /** A version, a range or a tag of the package of that name. */
  | { readonly kind: 'registry' }
  /** The same of a package of another name. */
  | { readonly kind: 'alias'; readonly name: string }
  | {
      readonly kind:
        | 'git'
        | 'url'
        | 'file'
        | 'folder'
        | 'link'
        | 'workspace'
        | 'patch'
        | 'catalog'
        | 'unknown';
    };

const PROTOCOLS: readonly (readonly [RegExp, 'git' | 'url' | 'link' | 'workspace' | 'patch' | 'catalog'])[] =
  [
    [/^workspace:/, 'workspace'],
    [/^(?:link|portal):/, 'link'],
    [/^patch:/, 'patch'],
    [/^catalog:/, 'catalog'],
    // A JavaScript engine, which comes as a file from its makers.
    [/^runtime:/, 'url'],
    [/^(?:git|ssh|git\+[a-z]+):|^(?:github|gitlab|bitbucket|gist):|^git@/i, 'git'],
    [/^https?:\/\/[^#]*\.git(?:#|$)/i, 'git'],
  ];

/**
 * @param asked the name that it stands at
 * @param spec what stands after the name: `^1.0.0`, `latest`, `npm:other@^1.0.0`, `github:owner/name#tag`, `file:../x`
 * @see npm documentation, "package.json", dependencies; yarn documentation, "Protocols"
 */
export function readDependencySpec(asked: string, spec: string): DependencySpec {
  if (spec.startsWith('npm:')) return readAlias(spec.slice('npm:'.length));
  // JSR's packages are renamed and lie in the scope @jsr of a registry of the npm format.
  if (spec.startsWith('jsr:')) return readJsr(asked, spec.slice('jsr:'.length));
  const known = PROTOCOLS.find(([pattern]) => pattern.test(spec));
  if (known !== undefined) return { kind: known[1] };
  if (/^https?:/i.test(spec)) return { kind: 'url' };
  if (/^file:/.test(spec) || /^(?:\.{0,2}|~)\//.test(spec) || /\.(?:tgz|tar|tar\.gz)$/.test(spec)) {
    return { kind: isArchive(spec) ? 'file' : 'folder' };
  }
  if (!/[:/\\]/.test(spec)) return { kind: 'registry' };
  if (/^[^:/\\@#\s]+\/[^:/\\#\s]+(?:#.*)?$/.test(spec)) return { kind: 'git' };
  // `user@host:path`, as git takes it.
  return { kind: /^[^:/\\\s]+@[^:/\\\s]+:/.test(spec) ? 'git' : 'unknown' };
}

/** `name@rest`, parted at the first `@` that is not that of a scope; `rest` is undefined where there is none. */
export function partAtVersion(text: string): { readonly name: string; readonly rest: string | undefined } {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, rest: undefined } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}

export function isArchive(path: string): boolean {
  return /\.(?:tgz|tar|tar\.gz)(?:#|$)/.test(path);
}

function readAlias(target: string): DependencySpec {
  const { name, rest } = partAtVersion(target);
  // `npm:^1.0.0` is a range of the same name.
  return rest === undefined && name.length <= 256 && validRange(name) !== null
    ? { kind: 'registry' }
    : { kind: 'alias', name };
}

function readJsr(asked: string, target: string): DependencySpec {
  const [, scope, name] = /^@([^/@]+)\/([^/@]+)/.exec(target.startsWith('@') ? target : asked) ?? [];
  return scope === undefined ? { kind: 'unknown' } : { kind: 'alias', name: `@jsr/${scope}__${name}` };
}

/**
 * Why an entry is not what was asked for, as a clause; undefined where it is.
 *
 * @param asked the name that the specification stands at
 * @param real the entry's own name; undefined for code of the checkout, which need not say
 */
export function objectionToAnswer(
  asked: string,
  spec: DependencySpec,
  real: string | undefined,
  source: Source,
): string | undefined {
  const { kind } = source;
  const isPackage = kind === 'registry' || kind === 'implied' || kind === 'bundled';
  const wanted = spec.kind === 'alias' ? spec.name : asked;
  switch (spec.kind) {
    case 'registry':
    case 'alias':
    // Whoever has the catalog has looked it up: what is left stands in none.
    case 'catalog':
      // Members of the project answer to ranges of their own name too.
      if (!isPackage && kind !== 'workspace')
        return `a version of ${quoted(wanted)} was asked for, but it is ${IN_WORDS[kind]}`;
      return real === undefined || real === wanted
        ? undefined
        : `${quoted(wanted)} was asked for, but it is ${quoted(real)}`;
    case 'unknown':
      return 'the specification that asked for it is of an unknown kind';
    default:
      return ANSWERS[spec.kind].includes(kind)
        ? undefined
        : `${ASKED[spec.kind]} was asked for, but it is ${IN_WORDS[kind]}`;
  }
}

const IN_WORDS: Readonly<Record<Source['kind'], string>> = {
  registry: 'a package of a registry',
  implied: 'a package of a registry',
  indexed: 'a package of a registry',
  bundled: 'part of another package',
  url: 'a file at an address',
  git: 'a commit of a version control system',
  file: 'a file',
  workspace: 'a member of the project',
  link: 'a link to a folder',
  path: 'a folder',
};

const ASKED = {
  git: 'a commit of a version control system',
  url: 'a file at an address',
  file: 'a file',
  folder: 'a folder',
  link: 'a link to a folder',
  workspace: 'a member of the project',
  patch: 'a patched package',
} as const;

const ANSWERS: Readonly<Record<keyof typeof ASKED, readonly Source['kind'][]>> = {
  // Code hosts serve archives of their commits, and clients fetch those.
  git: ['git', 'url'],
  url: ['url', 'git'],
  file: ['file'],
  folder: ['path', 'link', 'workspace'],
  link: ['link', 'workspace'],
  workspace: ['workspace', 'link', 'path'],
  patch: ['bundled'],
};

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}
