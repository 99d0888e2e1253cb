import type { Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import { describeAddress, isSameRepository, parseRepositoryUrl } from '../aws/repository-url.js';
import type { InspectContext } from './artifact.js';

/** Whether `url` is one of `repositories` as `format` sees them. */
export function isAddressOf(
  url: string,
  format: Format,
  repositories: readonly Repository[],
  context: InspectContext,
): boolean {
  const parsed = parseRepositoryUrl(url, context.endpointOverride);
  if ('problem' in parsed || parsed.path.length > 0) return false;
  return repositories.some((repository) => isSameRepository(parsed, { ...repository, format }));
}

export function describeTarget(format: Format, context: InspectContext): string {
  return describeAddress({ ...context.target, format });
}
