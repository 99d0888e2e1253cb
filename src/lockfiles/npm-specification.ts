import { validRange } from 'semver';

/** What a manifest asks for under one name, as npm, Yarn, pnpm and bun spell it. */
export type NpmSpecification =
  /** A version, a range or a tag: that package of a registry. */
  | { readonly kind: 'plain'; readonly range: string }
  /** `npm:<name>@…`: another package of a registry. */
  | { readonly kind: 'alias'; readonly name: string; readonly range: string }
  | {
      readonly kind:
        | 'git'
        /** An `https:` address that ends as those of repositories do: clients fetch it as one, or as a file. */
        | 'git-or-url'
        | 'url'
        /** An archive. */
        | 'file'
        | 'folder'
        | 'link'
        | 'workspace'
        | 'patch'
        | 'catalog'
        /** Of no client. */
        | 'unknown';
    };

/** Operators, digits and dots: nearly every range. */
const SIMPLE_RANGE = /^[\^~<>=|*x\d][\^~<>=|*x\d\s.-]*$/;

const PREFIXES: readonly (readonly [RegExp, 'git' | 'url' | 'link' | 'workspace' | 'patch' | 'catalog'])[] = [
  [/^(?:git[+:]|ssh:|(?:github|gitlab|bitbucket|gist):)/i, 'git'],
  [/^workspace:/, 'workspace'],
  [/^(?:link|portal):/, 'link'],
  [/^patch:/, 'patch'],
  [/^catalog:/, 'catalog'],
  // A JavaScript engine, which comes as a file from its makers.
  [/^runtime:/, 'url'],
];

/** Whether the text is a version, a range or a tag. */
export function isPlainNpmSpecification(text: string): boolean {
  return SIMPLE_RANGE.test(text) || readNpmSpecification(text).kind === 'plain';
}

/**
 * Reads what stands after a name: `^1.0.0`, `latest`, `npm:other@^1.0.0`, `github:owner/name#tag`, `file:../x`.
 *
 * @param asked the name that it stands at; only the packages of JSR need it
 * @see npm documentation, "package.json", dependencies (`npm-package-arg` tells the kinds apart in the same order);
 * yarn documentation, "Protocols"
 */
export function readNpmSpecification(text: string, asked = ''): NpmSpecification {
  const spec = text.trim();
  if (/^npm:/i.test(spec)) return readAlias(spec.slice('npm:'.length));
  // JSR's packages are renamed and lie in the scope @jsr of a registry of the npm format.
  if (spec.startsWith('jsr:')) return readJsr(asked, spec.slice('jsr:'.length));
  if (/^(?:file:|\.|~\/|\/|[A-Za-z]:[\\/])/i.test(spec)) return ofPath(spec);
  if (/^https?:/i.test(spec)) return { kind: /^[^#]*\.git(?:#|$)/i.test(spec) ? 'git-or-url' : 'url' };
  const known = PREFIXES.find(([pattern]) => pattern.test(spec));
  if (known !== undefined) return { kind: known[1] };
  // `user@host:path`, as git takes it.
  if (/^[^/:@\s]+@[^/:\s]+:/.test(spec)) return { kind: 'git' };
  const withoutCommit = spec.replace(/#.*$/s, '');
  // A shorthand of a code host: `owner/repository`, perhaps with a committish.
  if (/^[^:@/\\\s]+\/[^:/\\\s]+$/.test(withoutCommit)) return { kind: 'git' };
  if (spec.includes(':') || spec.includes('\\')) return { kind: 'unknown' };
  return spec.includes('/') || isArchive(spec) ? ofPath(spec) : { kind: 'plain', range: spec };
}

/** `name@rest`, parted at the first `@` that is not that of a scope; `rest` is undefined where there is none. */
export function partAtVersion(text: string): { readonly name: string; readonly rest: string | undefined } {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text, rest: undefined } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}

export function isArchive(path: string): boolean {
  return /\.(?:tgz|tar|tar\.gz)(?:#|$)/i.test(path);
}

function ofPath(spec: string): NpmSpecification {
  return { kind: isArchive(spec) ? 'file' : 'folder' };
}

function readAlias(target: string): NpmSpecification {
  const { name, rest } = partAtVersion(target);
  // `npm:^1.0.0` is a range of the same name.
  return rest === undefined && name.length <= 256 && validRange(name) !== null
    ? { kind: 'plain', range: name }
    : { kind: 'alias', name, range: rest ?? '' };
}

function readJsr(asked: string, target: string): NpmSpecification {
  const isNamed = target.startsWith('@');
  const [, scope, name] = /^@([^/@]+)\/([^/@]+)/.exec(isNamed ? target : asked) ?? [];
  if (scope === undefined) return { kind: 'unknown' };
  const range = isNamed ? (partAtVersion(target).rest ?? '') : target;
  return { kind: 'alias', name: `@jsr/${scope}__${name}`, range };
}
