import type { PackageName } from '../../../aws/formats.js';
import { PlaneError } from '../plane.js';

/** What a path below an npm endpoint names. */
export type NpmRoute =
  | { readonly kind: 'ping' }
  | { readonly kind: 'package'; readonly name: PackageName }
  | { readonly kind: 'manifest'; readonly name: PackageName; readonly selector: string }
  | { readonly kind: 'tarball'; readonly name: PackageName; readonly version: string }
  | { readonly kind: 'tags'; readonly name: PackageName; readonly tag: string | undefined }
  | { readonly kind: 'unpublish' }
  | { readonly kind: 'unsupported' };

/**
 * Reads a raw path. Scopes come as `@scope%2fname`, `@scope%2Fname` and `@scope/name`, in every place.
 *
 * @throws PlaneError 400, 404
 */
export function routeOf(path: string): NpmRoute {
  const segments = path.split('/').map(decode);
  if (segments.at(-1) === '') segments.pop();
  if (segments[0] === '-') return serviceRoute(segments.slice(1));
  const { name, rest } = takeName(segments);
  if (rest.length === 0) return { kind: 'package', name };
  if (rest.includes('-rev')) return { kind: 'unpublish' };
  if (rest[0] === '-') {
    const version = rest.length === 2 ? versionOf(name, rest[1]!) : undefined;
    if (version === undefined) throw new PlaneError(404, 'not found');
    return { kind: 'tarball', name, version };
  }
  if (rest.length === 1) return { kind: 'manifest', name, selector: rest[0]! };
  throw new PlaneError(404, 'not found');
}

/** `react`, `@types/react`. */
export function fullName({ namespace, name }: PackageName): string {
  return namespace === undefined ? name : `@${namespace}/${name}`;
}

function serviceRoute(segments: readonly string[]): NpmRoute {
  if (segments.length === 1 && segments[0] === 'ping') return { kind: 'ping' };
  if (segments[0] !== 'package') return { kind: 'unsupported' };
  const { name, rest } = takeName(segments.slice(1));
  if (rest[0] !== 'dist-tags' || rest.length > 2) return { kind: 'unsupported' };
  return { kind: 'tags', name, tag: rest[1] };
}

function takeName(segments: readonly string[]): { name: PackageName; rest: readonly string[] } {
  const [first = '', second] = segments;
  if (!first.startsWith('@')) return { name: checked(undefined, first), rest: segments.slice(1) };
  const slash = first.indexOf('/');
  if (slash !== -1) {
    return { name: checked(first.slice(1, slash), first.slice(slash + 1)), rest: segments.slice(1) };
  }
  return { name: checked(first.slice(1), second ?? ''), rest: segments.slice(2) };
}

/** The names that npm takes: safe in a URL, not hidden. @see validate-npm-package-name, rules for old packages */
function checked(namespace: string | undefined, name: string): PackageName {
  const isFine =
    isPart(name) &&
    (namespace === undefined ? !name.startsWith('_') : isPart(namespace) && !namespace.startsWith('_'));
  if (!isFine) throw new PlaneError(404, 'not found');
  return { format: 'npm', ...(namespace === undefined ? {} : { namespace }), name };
}

function isPart(text: string): boolean {
  return text !== '' && text.length <= 255 && !text.startsWith('.') && encodeURIComponent(text) === text;
}

function versionOf({ name }: PackageName, file: string): string | undefined {
  const prefix = `${name}-`;
  if (!file.startsWith(prefix) || !file.endsWith('.tgz')) return undefined;
  return file.slice(prefix.length, -'.tgz'.length);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new PlaneError(400, 'the path is not valid percent-encoding');
  }
}
