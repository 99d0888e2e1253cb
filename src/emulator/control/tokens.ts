import type { Format } from '../../aws/formats.js';
import { type Call, timestamp } from './call.js';
import { invalid } from './errors.js';
import { describe, problem } from './validation.js';

const DEFAULT_SECONDS = 43_200;
/** Shorter ones are refused, but for 0: as long as the caller's session (API reference, GetAuthorizationToken). */
const SHORTEST_SECONDS = 900;

export async function getAuthorizationToken(call: Call): Promise<object> {
  const seconds = call.input.integer('durationSeconds') ?? DEFAULT_SECONDS;
  if (seconds !== 0 && seconds < SHORTEST_SECONDS) {
    const constraint = `Member must have value greater than or equal to ${SHORTEST_SECONDS}`;
    throw invalid(describe([problem(seconds, 'durationSeconds', constraint)]), 'FIELD_VALIDATION_FAILED');
  }
  const token = await call.control.mintToken(call.domain(), seconds);
  return { authorizationToken: token.value, expiration: timestamp(token.expiresAt) };
}

export function getRepositoryEndpoint(call: Call): object {
  const format = call.input.text('format') as Format;
  // One address serves both endpoint types: loopback.
  return { repositoryEndpoint: call.control.endpoint(call.repository(), format) };
}
