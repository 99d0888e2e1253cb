import { probe } from '../../aws/probe.js';
import { EXPIRES_VARIABLE } from '../../login/shell.js';
import { type Check, failed, ok, type Result, skipped } from '../check.js';
import type { Examination } from '../examination.js';
import { anyOf, probeUrl } from '../probe-url.js';
import { tokenVariables } from '../token-variables.js';

/** The token that a login has left in this environment: clients send that one, whatever else is right. */
export const session: Check = {
  name: 'session',
  restsOn: ['network'],
  async run(examination) {
    const names = tokenVariables(examination);
    if (names.length === 0) return skipped('this environment holds no token of a login');
    for (const name of names) {
      const token = examination.environment[name]!;
      examination.host.mask(token);
      const problem = expired(name, token, examination) ?? (await refused(name, token, examination));
      if (problem !== undefined) return problem;
    }
    return ok(`the token of ${names.join(', ')} is accepted`);
  },
};

const LOG_IN_AGAIN =
  'Log in again: eval "$(codeartifact-gate logout)" and eval "$(codeartifact-gate login)", or the step of the action';

function expired(
  name: string,
  token: string,
  { environment, now, settings }: Examination,
): Result | undefined {
  const expiry = expiryOf(token) ?? timeOf(environment[EXPIRES_VARIABLE]);
  if (expiry === undefined || expiry > now) return undefined;
  const minutes = Math.round((now - expiry) / 60_000);
  return failed('unauthorised', {
    what: `the token of ${name} has expired`,
    cause: `it was good until ${new Date(expiry).toISOString()}, ${minutes} minutes ago, and clients that send it get 401`,
    remedy: `Get a new one: eval "$(codeartifact-gate login --refresh)". ${LOG_IN_AGAIN}. For longer jobs raise duration-seconds (now ${settings['duration-seconds']}), or set token-source to helper`,
  });
}

async function refused(name: string, token: string, examination: Examination): Promise<Result | undefined> {
  const [installation = anyOf(examination.repository)] = await examination.installations();
  // Who does not answer is for the check of the endpoint to say.
  const answer = await probe(probeUrl(examination, installation), examination.environment, token).catch(
    () => undefined,
  );
  if (answer?.status !== 401) return undefined;
  return failed('unauthorised', {
    what: `the token of ${name} is not accepted`,
    cause: `domain ${examination.settings.domain} answers 401: it is of another domain, account or region, or of a role that was deleted`,
    remedy: LOG_IN_AGAIN,
  });
}

/** What login has written down. */
function timeOf(text = ''): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Tokens of CodeArtifact are encrypted; their header says in clear when they end.
 *
 * @returns epoch milliseconds; undefined where it does not say
 */
function expiryOf(token: string): number | undefined {
  try {
    const header = JSON.parse(Buffer.from(token.split('.', 1)[0]!, 'base64url').toString('utf8')) as {
      readonly exp?: unknown;
    };
    return typeof header.exp === 'number' ? header.exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
