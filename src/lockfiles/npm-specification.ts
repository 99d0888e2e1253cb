/** What a manifest asks for under one name. */
export type NpmSpecification =
  /** A version, a range or a tag: that package of a registry. */
  | { readonly kind: 'plain'; readonly range: string }
  /** `npm:<name>@…`: another package of a registry. */
  | { readonly kind: 'alias'; readonly name: string; readonly range: string }
  /** `unknown`: not npm's, so nothing can be said against what was locked for it. */
  | { readonly kind: 'git' | 'url' | 'file' | 'unknown' };

/** Operators, digits and dots: nearly every range. */
const SIMPLE_RANGE = /^[\^~<>=|*x\d][\^~<>=|*x\d\s.-]*$/;

/** Whether the text is a version, a range or a tag. */
export function isPlainNpmSpecification(text: string): boolean {
  return SIMPLE_RANGE.test(text) || readNpmSpecification(text).kind === 'plain';
}

/**
 * Reads a specification of a package.json. @see npm documentation, "package.json", dependencies; `npm-package-arg`
 * tells the kinds apart in the same order
 */
export function readNpmSpecification(text: string): NpmSpecification {
  const spec = text.trim();
  if (/^npm:/i.test(spec)) {
    const body = spec.slice('npm:'.length);
    const at = body.indexOf('@', 1);
    return at === -1
      ? { kind: 'alias', name: body, range: '' }
      : { kind: 'alias', name: body.slice(0, at), range: body.slice(at + 1) };
  }
  if (/^(?:file:|\.|~\/|\/|[A-Za-z]:[\\/])/i.test(spec)) return { kind: 'file' };
  if (/^https?:/i.test(spec)) return { kind: 'url' };
  if (/^(?:git[+:]|ssh:|(?:github|gitlab|bitbucket|gist):|[^/:@\s]+@[^/:\s]+:)/i.test(spec)) {
    return { kind: 'git' };
  }
  if (spec.includes(':')) return { kind: 'unknown' };
  // A shorthand of a code host: `owner/repository`, perhaps with a committish.
  if (/^[^@/\s]+\/[^/\s]+$/.test(spec.replace(/#.*$/s, ''))) return { kind: 'git' };
  if (spec.includes('/') || /\.(?:tgz|tar\.gz|tar)$/i.test(spec)) return { kind: 'file' };
  return { kind: 'plain', range: spec };
}
