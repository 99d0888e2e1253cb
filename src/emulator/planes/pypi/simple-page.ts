import type { AssetView, PackageView, VersionView } from '../../catalog/types.js';
import { type FileFacts, factsOf } from './files.js';

interface ListedFile {
  readonly version: string;
  readonly asset: AssetView;
  readonly facts: FileFacts;
  readonly uploadTime: string | undefined;
}

/** PEP 691 with PEP 700's fields. `api-version` 1.1 demands a size for every file, so a file of unknown size makes it 1.0. */
export function simpleJson(name: string, view: PackageView): string {
  const versions = listedVersions(view);
  const files = filesOf(versions);
  const isComplete = files.every((file) => file.asset.size !== undefined);
  return JSON.stringify({
    meta: { 'api-version': isComplete ? '1.1' : '1.0' },
    name,
    versions: versions.map((version) => version.version),
    files: files.map((file) => ({
      filename: file.asset.name,
      url: urlOf(file),
      hashes: hashesOf(file.asset),
      ...(file.facts.requiresPython === undefined ? {} : { 'requires-python': file.facts.requiresPython }),
      ...(file.asset.size === undefined ? {} : { size: file.asset.size }),
      ...(file.uploadTime === undefined ? {} : { 'upload-time': file.uploadTime }),
      yanked: file.facts.yanked ?? false,
    })),
  });
}

/** PEP 503 with PEP 592's `data-yanked`. */
export function simpleHtml(name: string, view: PackageView): string {
  const links = filesOf(listedVersions(view)).map(
    (file) => `    <a ${attributesOf(file)}>${escapeHtml(file.asset.name)}</a><br/>`,
  );
  return [
    '<!DOCTYPE html>',
    '<html>',
    '  <head>',
    '    <meta name="pypi:repository-version" content="1.1">',
    `    <title>Links for ${escapeHtml(name)}</title>`,
    '  </head>',
    '  <body>',
    `    <h1>Links for ${escapeHtml(name)}</h1>`,
    ...links,
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}

function listedVersions(view: PackageView): readonly VersionView[] {
  return view.versions.filter((version) => version.status === 'Published');
}

function filesOf(versions: readonly VersionView[]): readonly ListedFile[] {
  return versions.flatMap((version) =>
    version.assets.map((asset) => {
      const facts = factsOf(version.metadata, asset.name);
      const uploadTime =
        facts.uploadTime === undefined ? undefined : new Date(facts.uploadTime).toISOString();
      return { version: version.version, asset, facts, uploadTime };
    }),
  );
}

/** Relative to the page, so that clients keep the credentials that they reached the page with. */
function urlOf(file: ListedFile): string {
  return `${encodeURIComponent(file.version)}/${encodeURIComponent(file.asset.name)}`;
}

/** Names as Python's hashlib spells them. */
function hashesOf({ hashes }: AssetView): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  if (hashes['SHA-256'] !== undefined) named['sha256'] = hashes['SHA-256'];
  else if (hashes['SHA-512'] !== undefined) named['sha512'] = hashes['SHA-512'];
  else if (hashes['SHA-1'] !== undefined) named['sha1'] = hashes['SHA-1'];
  else if (hashes.MD5 !== undefined) named['md5'] = hashes.MD5;
  return named;
}

function attributesOf(file: ListedFile): string {
  const [digest] = Object.entries(hashesOf(file.asset));
  const fragment = digest === undefined ? '' : `#${digest[0]}=${digest[1]}`;
  const attributes: [string, string][] = [['href', urlOf(file) + fragment]];
  if (file.facts.requiresPython !== undefined)
    attributes.push(['data-requires-python', file.facts.requiresPython]);
  if (file.uploadTime !== undefined) attributes.push(['data-upload-time', file.uploadTime]);
  if (file.facts.yanked !== undefined && file.facts.yanked !== false) {
    attributes.push(['data-yanked', file.facts.yanked === true ? '' : file.facts.yanked]);
  }
  return attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
