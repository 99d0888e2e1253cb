import type { Found, Lint } from './finding.js';
import type { Occurrence } from './shell.js';
import type { Subject } from './subject.js';
import { eachCommand, flagValue, ownArguments } from './vocabulary.js';

const MIN_SECONDS = 900;
const MAX_SECONDS = 43_200;
const DEFAULT_SECONDS = 900;

/** @see CodeArtifact API reference, GetAuthorizationToken: durationSeconds */
export const tokenLifetime: Lint = {
  id: 'token-lifetime',
  severity: 'error',
  summary: 'The token ends before the build may, or its duration is none that CodeArtifact allows.',

  *find(subject) {
    for (const { command, line } of eachCommand(subject.items)) {
      const seconds = secondsOf(command, subject);
      if (seconds !== undefined) yield* judge(seconds, line, subject);
    }
  },
};

/** @returns undefined where no token is got, or its duration cannot be known */
function secondsOf(command: Occurrence, { variables, context }: Subject): number | undefined {
  const own = ownArguments(command);
  const isAws = command.name === 'aws' && command.args.includes('get-authorization-token');
  const isLogin =
    command.name === 'aws' && command.args.includes('codeartifact') && command.args.includes('login');
  if (own?.[0] !== 'login' && !isAws && !isLogin) return undefined;
  const given = flagValue(command.args, '--duration-seconds');
  // Without a duration the service gives twelve hours, and our own login what the configuration says.
  if (given === undefined) return own === undefined ? undefined : (context.tokenSeconds ?? DEFAULT_SECONDS);
  const name = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(given)?.[1];
  const text =
    name === undefined ? given : String(variables.find((variable) => variable.name === name)?.value);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function* judge(seconds: number, line: number, { context: { timeout } }: Subject): Iterable<Found> {
  if (seconds !== 0 && (seconds < MIN_SECONDS || seconds > MAX_SECONDS)) {
    yield {
      line,
      message: `a token of ${seconds} seconds is none that CodeArtifact gives`,
      remedy: `Give ${MIN_SECONDS} to ${MAX_SECONDS}, or 0 for the life of the session`,
    };
    return;
  }
  if (timeout === undefined) return;
  // A session of the build's role lives an hour.
  const lives = seconds === 0 ? 3600 : seconds;
  if (lives >= timeout * 60) return;
  yield {
    line,
    severity: 'warning',
    message: `the token ends after ${lives} seconds, and the build may take ${timeout * 60}`,
    remedy:
      timeout * 60 > MAX_SECONDS
        ? 'Shorten the timeout: no token lives longer than twelve hours'
        : `Give --duration-seconds ${Math.max(MIN_SECONDS, timeout * 60)}, or shorten the timeout`,
  };
}
