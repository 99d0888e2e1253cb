import { FORMATS } from '../../aws/formats.js';
import type { Domain } from '../../aws/repository.js';

/**
 * Puts addresses of the embedded CodeArtifact in the place of AWS's own, in all host shapes: those of lockfiles and
 * client configuration, with a scheme or from the slashes on (`.npmrc`), with or without a user before the host.
 *
 * @param repositories whose addresses are meant; all others stay as they are
 * @param origin of the embedded CodeArtifact: `http://127.0.0.1:<port>`
 * @see AWS CodeArtifact user guide, "Repository endpoints" and "VPC endpoints"
 */
export function toEmbedded(
  { domain, domainOwner, region }: Domain,
  repositories: readonly string[],
  origin: string,
): (text: string) => string {
  const owned = `${domain}-${domainOwner}`;
  const host = origin.replace(/^http:/, '');
  const names = [...repositories].sort((a, b) => b.length - a.length).map(escaped);
  const direct = `(?:${hostShapes(owned, region).join('|')})`;
  const endpoint = `vpce-[a-z0-9-]+\\.d\\.codeartifact\\.${escaped(region)}\\.vpce\\.amazonaws\\.com`;
  const pattern = new RegExp(
    `(https:|(?<!:))//([^\\s/@"'<>]*@)?(?:${direct}/(${FORMATS.join('|')})|${endpoint}/(${FORMATS.join('|')})/d/${owned})/(${names.join('|')})(?![A-Za-z0-9._-])`,
    'g',
  );
  return (text) =>
    text.replace(
      pattern,
      (_, scheme: string, user = '', format: string | undefined, other: string | undefined, name: string) =>
        `${scheme === '' ? '' : 'http:'}${host.replace('//', `//${user}`)}/${format ?? other}/d/${owned}/${name}`,
    );
}

/** Lines, from 1, in which a host of the domain's repositories stands, but no address of a known repository. */
export function linesWithHost(text: string, { domain, domainOwner, region }: Domain): readonly number[] {
  const shapes = new RegExp(hostShapes(`${domain}-${domainOwner}`, region).join('|'));
  return text.split('\n').flatMap((line, index) => (shapes.test(line) ? [index + 1] : []));
}

function hostShapes(owned: string, region: string): readonly string[] {
  const place = escaped(region);
  return [
    `${owned}\\.d\\.codeartifact\\.${place}\\.amazonaws\\.com`,
    `${owned}\\.codeartifact\\.${place}\\.on\\.aws`,
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
