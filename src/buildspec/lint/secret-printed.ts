import type { Found, Lint } from './finding.js';
import type { Occurrence } from './shell.js';
import { assumesRole, getsCredential, holdsCredential, SECRET_NAME, variablesIn } from './vocabulary.js';

/** CodeBuild masks values from SSM and Secrets Manager, as they are; never a token that the build itself has got. */
export const secretPrinted: Lint = {
  id: 'secret-printed',
  severity: 'error',
  summary: 'A token reaches the log: by echo, set -x, env, or a command that prints it.',

  *find(subject) {
    const isHolder =
      holdsCredential(subject) || subject.items.some((item) => item.commands.some(assumesRole));
    for (const item of subject.items) {
      for (const command of item.commands) {
        const problem = problemOf(command, isHolder);
        if (problem !== undefined) yield { line: item.lineOf(command.command.line), ...problem };
      }
    }
  },
};

function problemOf(command: Occurrence, isHolder: boolean): Omit<Found, 'line'> | undefined {
  if (command.isPiped || command.isSubstituted || isRedirected(command)) return undefined;
  const { name, args } = command;
  const words = command.command.words.map(({ text }) => text);
  if (name === 'echo' || name === 'printf') {
    const shown = args.flatMap(variablesIn).find((variable) => SECRET_NAME.test(variable));
    if (shown === undefined || isTested(args, shown)) return undefined;
    return { message: `${name} writes ${shown} into the log`, remedy: 'Take it out' };
  }
  if (!isHolder) return undefined;
  const tracing =
    (name === 'set' && args.some((word) => /^-[a-z]*x/.test(word) || word === 'xtrace')) ||
    (/^(?:ba|da)?sh$/.test(name) && args.some((word) => /^-[a-z]*x/.test(word)));
  if (tracing)
    return {
      message: 'tracing writes every value into the log, and the token with them',
      remedy: 'Take -x out',
    };
  const isDump =
    ((words[0] === 'env' || words[0] === 'printenv' || words[0] === 'set') && words.length === 1) ||
    (['export', 'declare'].includes(words[0] ?? '') && words[1] === '-p');
  if (isDump)
    return {
      message: `${words.join(' ')} writes every variable into the log, and the token with them`,
      remedy: 'Take it out',
    };
  if (name === 'aws' && args.includes('get-authorization-token') && getsCredential(command))
    return {
      message: 'the token goes to the log: nothing takes what the command prints',
      remedy: 'Assign it: CODEARTIFACT_AUTH_TOKEN="$(aws codeartifact get-authorization-token …)"',
    };
  return undefined;
}

function isRedirected({ command }: Occurrence): boolean {
  return command.redirections.some(({ operator }) => /^(?:1?>|1?>>|&>|>\|)$/.test(operator));
}

/** `${TOKEN:+set}` and `${#TOKEN}` tell that there is one, and not which. */
function isTested(args: readonly string[], variable: string): boolean {
  return args.some((word) => word.includes(`\${${variable}:+`) || word.includes(`\${${variable}+`));
}
