import { shellWord } from '../host/shell-quote.js';
import { CHECK_REPORT, GATE, type Plan } from './plan.js';

/** Lines of a build that call the gate. */

const FOLDER = '"$CODEARTIFACT_GATE_HOME"';
const TARBALL = '"$CODEARTIFACT_GATE_HOME/gate.tgz"';

/**
 * A private folder with the gate in it, checked by digest before anything of it runs. No token is asked for: the
 * repository hands a file out to whoever has the role's permission, and the checkout has its own.
 */
export function fetchItems({ delivery, settings }: Plan): readonly string[] {
  if (delivery.from === 'nowhere') return [];
  const tarball = delivery.from === 'checkout' ? shellWord(`./${delivery.file}`) : TARBALL;
  const fetched =
    delivery.from === 'checkout'
      ? []
      : [
          [
            'aws codeartifact get-package-version-asset',
            `--domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region}`,
            `--repository ${shellWord(settings.repository)} --format npm --package codeartifact-gate`,
            `--package-version ${delivery.version} --asset package.tgz ${TARBALL} > /dev/null &&`,
          ].join(' \\\n  '),
        ];
  return [
    'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
    [
      ...fetched,
      `printf '%s  %s\\n' ${delivery.sha256} ${tarball} | sha256sum -c - &&`,
      `tar -xf ${tarball} -C ${FOLDER} &&`,
      'export CODEARTIFACT_GATE="$CODEARTIFACT_GATE_HOME/package/dist/cli/index.js"',
    ].join('\n'),
  ];
}

/** Before any credential is asked for. */
export function checkItems(plan: Plan): readonly string[] {
  return [`node ${GATE} check --offline --report junit=${CHECK_REPORT}${checkedClients(plan)}`];
}

/** What brings a client into the build is bound by the login as well, whatever is in the root of the checkout. */
function checkedClients(plan: Plan): string {
  return plan.parts.some(({ broughtBy }) => broughtBy !== undefined) ? clientsFlag(plan) : '';
}

function clientsFlag({ parts, settings }: Plan): string {
  const clients = [...new Set(parts.flatMap(({ broughtBy, client }) => [broughtBy ?? client, client]))];
  return settings.clients === undefined ? ` --clients ${clients.join(',')}` : '';
}

/** The token goes into variables of the shell; what is evaluated is the name of a file that removes itself. */
export function loginItems(plan: Plan): readonly string[] {
  const prefix = plan.parts
    .map(({ loginPrefix }) => (loginPrefix === undefined ? '' : `${loginPrefix} `))
    .join('');
  const login = `eval "$(${prefix}node ${GATE} login --duration-seconds ${plan.tokenSeconds}${clientsFlag(plan)})"`;
  const check = `node ${GATE} check --report junit=${CHECK_REPORT}${checkedClients(plan)}`;
  return asksRepository(plan) ? [check, login] : [login];
}

/** Whether the policy has rules that only the repository's word can decide. */
function asksRepository({ settings: { gate } }: Plan): boolean {
  return gate.verify === 'repository' || gate['minimum-age'] !== undefined || gate.internal.length > 0;
}

export function publishCommand(): string {
  return `node ${GATE} publish`;
}

/** What failed first decides how the command ends; the folder goes in any case. */
export function removeCommand(phase: string): string {
  const remove = `rm -rf "\${CODEARTIFACT_GATE_HOME:?}"`;
  // Where install has failed, nobody has logged in, and there may be no gate to ask.
  if (phase === 'install') return `[ -z "\${CODEARTIFACT_GATE_HOME:-}" ] || ${remove}`;
  return `eval "$(node ${GATE} logout)"; GATE_ENDED=$?; ${remove}; [ "$GATE_ENDED" = 0 ]`;
}
