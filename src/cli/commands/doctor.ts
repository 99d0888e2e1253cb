import { diagnose } from '../../doctor/doctor.js';
import { diagnosisJson, diagnosisText } from '../../doctor/report.js';
import type { Command } from '../command.js';

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Find out why a build cannot install from the repository.',
  help: `Usage: codeartifact-gate doctor [--json] [--domain NAME …]

Looks, in this order, at configuration, network and proxies, clock, the token of this shell, credentials, role, region,
account, permissions, domain, repository, VPC path, endpoint, upstreams, external connection, client configuration of
the checkout, and at what every package client would really install from in this folder, and which file or variable says
so. What rests on something that has failed is not asked: the first failure is the cause.

Changes nothing. Asks AWS for one token of 15 minutes a domain, and never prints it.

  --json          print a JSON document instead: ok, exitCode, and checks with name, status (ok, warning, failed,
                  skipped), what, cause, remedy, file, line and details

Exit code: 0 nothing fails, else that of the first failure: 1 the checkout or the repository is not as it should be,
2 a setting is wrong, 3 not authorised, 4 the service cannot be reached.

Examples:
  codeartifact-gate doctor
  codeartifact-gate doctor --json | jq -r '.checks[] | select(.status == "failed") | .remedy'
`,
  options: {},
  takesSettings: true,

  async run(context) {
    const { host, json } = context;
    const diagnosis = await diagnose({
      settings: () => context.settings(),
      host,
      environment: process.env,
      folder: process.cwd(),
    });
    if (json) context.printJson(diagnosisJson(diagnosis));
    else if (wantsColours()) process.stdout.write(`${diagnosisText(diagnosis, true)}\n`);
    else host.info(diagnosisText(diagnosis, false));
    return diagnosis.exitCode;
  },
};

/** @see https://no-color.org */
function wantsColours(): boolean {
  return (
    process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
  );
}
