import { readZipEntries } from '../spool.js';

/** File name to text. */
export type Manifests = Readonly<Record<string, string>>;

const MANIFEST = /^Package(?:@swift-\d+(?:\.\d+){0,2})?\.swift$/;

/**
 * The manifests of a source archive, which stand in the one folder that it holds or, in archives made otherwise, at its root.
 * @see Swift Package Registry Service Specification, 4.3 "Fetch manifest for a package release" and 4.6.1 "Source archive"
 */
export async function readManifests(path: string): Promise<Manifests> {
  const entries = await readZipEntries(path, (name) => {
    const parts = name.split('/');
    return parts.length <= 2 && MANIFEST.test(parts.at(-1)!);
  });
  const depth = entries.has('Package.swift') ? 1 : 2;
  return Object.fromEntries(
    [...entries]
      .filter(([name]) => name.split('/').length === depth)
      .map(([name, bytes]) => [name.split('/').at(-1)!, bytes.toString('utf8')]),
  );
}

/** `5.9` of `// swift-tools-version:5.9`; the oldest version where a manifest names none. */
export function toolsVersionOf(manifest: string): string {
  return /^\s*\/\/\s*swift-tools-version\s*:\s*(\d+(?:\.\d+){0,2})/i.exec(manifest)?.[1] ?? '3.1.0';
}
