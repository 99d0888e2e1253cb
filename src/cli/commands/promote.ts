import { GateError } from '../../errors.js';
import { openFacts } from '../../gate/index.js';
import { refuseFailedBuild, refuseForeignEvents } from '../../publish/event.js';
import { namesWith, receiptJson, receiptMarkdown, receiptText } from '../../publish/receipt.js';
import type { Command } from '../command.js';

export const promoteCommand: Command = {
  name: 'promote',
  summary: 'Copy versions from one repository of the domain to another, past the rules of the gate.',
  help: `Usage: codeartifact-gate promote --from REPOSITORY --to REPOSITORY [--plan] [--json] PATTERN@VERSION…

Copies by reference, no faster than the service takes it, and confirms that the destination holds the same digests.
Every version is judged first by gate.allow, gate.deny, gate.internal and gate.minimum-age; one that is refused, or
that the destination holds with other bytes, ends the run before anything is copied. Running it again is safe.

  --from REPOSITORY  where the versions are
  --to REPOSITORY    where they are wanted
  --plan             print what would be copied, and copy nothing
  --json             print one JSON document on stdout

Examples:
  codeartifact-gate promote --from staging --to releases 'npm:@acme/ui@1.2.0' 'maven:com.acme:*@1.2.0'
`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    plan: { type: 'boolean' },
  },
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    const { flags, host, operands } = context;
    const { from, to } = flags;
    const isPlan = flags['plan'] === true;
    if (typeof from !== 'string' || typeof to !== 'string' || operands.length === 0)
      throw new GateError('input', {
        doing: 'promote',
        cause: 'it takes --from, --to and at least one version',
        remedy: "Write it as promote --from staging --to releases 'npm:@acme/ui@1.2.0'",
      });
    if (!isPlan) {
      refuseFailedBuild(process.env);
      await refuseForeignEvents(process.env);
    }
    const settings = await context.settings();
    const { promoteVersions } = await import('../../promote/promote.js');
    const { connect } = await import('../../aws/connect.js');
    const { service, endpointOverride } = connect(
      settings,
      isPlan ? 'install' : 'publish',
      host,
      process.env,
    );
    const receipt = await promoteVersions({
      settings,
      from,
      to,
      patterns: operands,
      host,
      service,
      facts: (asked) =>
        openFacts({ settings: asked, host, environment: process.env, checkout: process.cwd() }),
      endpointOverride,
      isPlan,
    });
    host.info(receiptText(receipt));
    if (context.json) context.printJson(receiptJson(receipt));
    host.setOutput('published', namesWith(receipt, 'published').join('\n'));
    host.setOutput('skipped', namesWith(receipt, 'already-there').join('\n'));
    if (!isPlan) await host.summary(receiptMarkdown(receipt));
    if (receipt.failure !== undefined) throw receipt.failure;
    return 0;
  },
};
