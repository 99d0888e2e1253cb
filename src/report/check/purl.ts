import { parseRepositoryUrl, repositoryEndpoint } from '../../aws/repository-url.js';
import { purl } from '../package-url.js';
import type { ReportedEntry } from './reported-check.js';

/** Files of the checkout, whatever name they give themselves. */
const OF_CHECKOUT = new Set(['workspace', 'link', 'path', 'file']);

/**
 * The package URL of an entry. Where its address is known, a qualifier says so: an entry from elsewhere than the public
 * registry of its format is another package than the one that bears only the name.
 *
 * @returns undefined for code of the checkout, which no package URL stands for, and for names that none can hold
 * @see ECMA-427, and the purl-spec's type definitions
 */
export function packageUrl(entry: ReportedEntry): string | undefined {
  const { format, namespace, name, version, source, classifier, extension } = entry;
  if (OF_CHECKOUT.has(source.kind)) return undefined;
  const qualifiers = {
    ...addressQualifier(entry),
    ...(classifier === undefined ? {} : { classifier }),
    ...(extension === undefined || extension === 'jar' ? {} : { type: extension }),
  };
  return purl({ format, name, ...(namespace === undefined ? {} : { namespace }) }, version, qualifiers);
}

function addressQualifier({ source }: ReportedEntry): Readonly<Record<string, string>> {
  if (source.address === undefined) return {};
  if (source.kind === 'git') return { vcs_url: withoutSecrets(source.address) };
  const repository = parseRepositoryUrl(source.address);
  if (!('problem' in repository)) return { repository_url: repositoryEndpoint(repository) };
  const isWeb = /^https?:\/\//i.test(source.address);
  return isWeb ? { download_url: withoutSecrets(source.address) } : {};
}

/** What stands before an `@` or after a `?` in an address may be a password. */
function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)?[^/?#]*@/i, '$1').replace(/\?[^#]*/, '');
}
