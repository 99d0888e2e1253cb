import { displayVersion, type PackageVersion } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import { type EndpointOverride, repositoryEndpoint } from '../../aws/repository-url.js';
import { ownVersion } from '../../host/own-version.js';
import { BOM_HASHES, bomDocument, bomTools } from '../../report/cyclonedx.js';
import { purl } from '../../report/package-url.js';
import { printable } from '../../report/printable.js';
import type { NamedFile } from './statement.js';

/**
 * A bill of materials of a version that is published: its files and their digests. What it was built from is not known
 * here, and it says so.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function releaseBom(
  version: PackageVersion,
  assets: readonly NamedFile[],
  target: Repository,
  override: EndpointOverride | undefined,
): object {
  const ref = displayVersion(version);
  // The service has no endpoint for this format.
  const qualifiers =
    version.format === 'generic'
      ? {}
      : { repository_url: repositoryEndpoint({ ...target, format: version.format }, override) };
  const url = purl(version, version.version, qualifiers);
  return bomDocument({
    metadata: {
      lifecycles: [{ phase: 'post-build' }],
      tools: bomTools(ownVersion()),
      component: {
        type: 'library',
        'bom-ref': ref,
        ...(version.namespace === undefined
          ? {}
          : { group: printable(`${version.format === 'npm' ? '@' : ''}${version.namespace}`) }),
        name: printable(version.name),
        version: printable(version.version),
        ...(url === undefined ? {} : { purl: url }),
      },
    },
    components: assets.map(({ name, sha256 }) => ({
      type: 'file',
      'bom-ref': `${ref}#${name}`,
      name: printable(name),
      hashes: [{ alg: BOM_HASHES['sha256'], content: sha256 }],
    })),
    compositions: [
      { aggregate: 'complete', assemblies: [ref] },
      { aggregate: 'unknown', dependencies: [ref] },
    ],
  });
}
