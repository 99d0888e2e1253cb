/**
 * Core metadata of Python distributions: `METADATA` of wheels, `PKG-INFO` of sdists.
 * @see Python packaging user guide, "Core metadata specifications"
 */
export interface CoreMetadata {
  readonly name: string;
  readonly version: string;
  /** Names of the distributions in Requires-Dist. */
  readonly requires: readonly string[];
  /** Name and value pairs of the upload form, in the order of the file, the way twine sends them. */
  readonly formFields: readonly (readonly [string, string])[];
}

/** Header name -> form field. Headers that are missing here are not sent. */
const FORM_FIELDS: Readonly<Record<string, string>> = {
  'metadata-version': 'metadata_version',
  platform: 'platform',
  'supported-platform': 'supported_platform',
  summary: 'summary',
  keywords: 'keywords',
  'home-page': 'home_page',
  'download-url': 'download_url',
  author: 'author',
  'author-email': 'author_email',
  maintainer: 'maintainer',
  'maintainer-email': 'maintainer_email',
  license: 'license',
  'license-expression': 'license_expression',
  'license-file': 'license_file',
  classifier: 'classifiers',
  requires: 'requires',
  provides: 'provides',
  obsoletes: 'obsoletes',
  'requires-dist': 'requires_dist',
  'provides-dist': 'provides_dist',
  'obsoletes-dist': 'obsoletes_dist',
  'requires-python': 'requires_python',
  'requires-external': 'requires_external',
  'project-url': 'project_urls',
  'description-content-type': 'description_content_type',
  'provides-extra': 'provides_extra',
  dynamic: 'dynamic',
  description: 'description',
};

/** @returns the metadata, or why the text holds none, as a clause */
export function parseCoreMetadata(text: string): CoreMetadata | { readonly problem: string } {
  const { headers, body } = readHeaders(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  const single = (name: string): string | { readonly problem: string } => {
    const values = headers.filter(([key]) => key === name).map(([, value]) => value);
    return values.length === 1 && values[0] !== ''
      ? values[0]!
      : { problem: `it names ${values.length} values for ${name}` };
  };
  const metadataVersion = single('metadata-version');
  const name = single('name');
  const version = single('version');
  if (typeof metadataVersion !== 'string') return metadataVersion;
  if (typeof name !== 'string') return name;
  if (typeof version !== 'string') return version;
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
    return { problem: `${JSON.stringify(name)} is no project name` };

  // setuptools writes License-File under metadata versions that do not know it; twine drops it there as well.
  const knowsLicenseFiles =
    Number(metadataVersion.split('.')[0]) * 100 + Number(metadataVersion.split('.')[1]) >= 204;
  const formFields: [string, string][] = [
    ['name', name.replace(/[^A-Za-z0-9.]+/g, '-')],
    ['version', version],
  ];
  for (const [key, value] of headers) {
    const field = FORM_FIELDS[key];
    if (field === undefined || (key === 'license-file' && !knowsLicenseFiles)) continue;
    if (key === 'keywords')
      formFields.push([
        field,
        value
          .split(',')
          .map((word) => word.trim())
          .join(', '),
      ]);
    else formFields.push([field, value]);
  }
  if (body !== '' && !headers.some(([key]) => key === 'description')) formFields.push(['description', body]);
  const requires = headers
    .filter(([key]) => key === 'requires-dist')
    .flatMap(([, value]) => /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(value)?.[0] ?? []);
  return { name, version, requires, formFields };
}

/** RFC 822 headers with folded lines, then a body. Header names in lower case. */
function readHeaders(text: string): {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
} {
  const lines = text.split('\n');
  const headers: [string, string][] = [];
  let index = 0;
  for (; index < lines.length && lines[index] !== ''; index += 1) {
    const line = lines[index]!;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last[1] += `\n${line}`;
      continue;
    }
    const header = /^([A-Za-z0-9-]+):[ \t]*(.*)$/.exec(line);
    if (header !== null) headers.push([header[1]!.toLowerCase(), header[2]!.trimEnd()]);
  }
  return { headers, body: lines.slice(index + 1).join('\n') };
}

const PEP440 =
  /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<preKind>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?(?:-(?<implicitPost>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

const PRE_KINDS: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** The one spelling of a version that equals all its others; undefined when it is none. @see PEP 440 */
export function canonicalVersion(version: string): string | undefined {
  const text = version.trim().toLowerCase();
  const parts = PEP440.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const number = (digits: string | undefined): string =>
    String(BigInt(digits === undefined || digits === '' ? 0 : digits));
  const release = parts['release']!.split('.').map(number);
  while (release.length > 1 && release.at(-1) === '0') release.pop();
  let canonical = `${number(parts['epoch'])}!${release.join('.')}`;
  const preKind = parts['preKind'];
  if (preKind !== undefined) canonical += `${PRE_KINDS[preKind] ?? preKind}${number(parts['pre'])}`;
  if (parts['implicitPost'] !== undefined) canonical += `.post${number(parts['implicitPost'])}`;
  else if (parts['post'] !== undefined) canonical += `.post${number(parts['post'])}`;
  if (parts['dev'] !== undefined) canonical += `.dev${number(parts['devNumber'])}`;
  if (parts['local'] !== undefined) canonical += `+${parts['local'].replace(/[-_]/g, '.')}`;
  return canonical;
}
