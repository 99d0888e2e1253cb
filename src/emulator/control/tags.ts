import { invalid } from './errors.js';
import type { Input } from './input.js';

/** Tags that policies may look at must not get lost silently. */
export function refuseTags(input: Input): void {
  if ((input.structures('tags') ?? []).length === 0) return;
  throw invalid('The embedded CodeArtifact does not keep tags. Leave them out.');
}
