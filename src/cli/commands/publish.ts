import { serviceEndpoints } from '../../aws/endpoints.js';
import type { PublishTarget } from '../../config/settings.js';
import { refuseForeignEvents } from '../../publish/event.js';
import type { PublishReceipt } from '../../publish/receipt.js';
import { namesWith, receiptJson, receiptMarkdown, receiptText } from '../../publish/receipt.js';
import type { Command, CommandContext } from '../command.js';

const FORMATS = ['npm', 'pypi', 'maven', 'cargo', 'ruby'] as const;

export const publishCommand: Command = {
  name: 'publish',
  summary: 'Publish finished packages and confirm that the repository holds exactly their bytes.',
  help: `Usage: codeartifact-gate publish [--npm PATH] [--pypi GLOB] [--maven PATH] [--cargo PATH] [--ruby PATH]
                                   [--plan] [--json]

Publishes what the flags name, or else what codeartifact-gate.yml lists under publish. Everything is inspected and
compared with the repository before the first upload. Running it again is safe: what is there is kept, what is
missing is uploaded, and a file that differs from what is there ends the run before anything is uploaded.

  --npm PATH      tarball, folder with a package.json, or a glob of those; may be repeated
  --pypi GLOB     wheels and source distributions; may be repeated
  --maven PATH    repository layout (mvn deploy -DaltDeploymentRepository=stage::file:target/stage) or the folder
                  of a single-module project after mvn package; may be repeated
  --cargo PATH    .crate files of cargo package; may be repeated
  --ruby PATH     .gem files of gem build; may be repeated
  --plan          inspect and print what would be published; sends nothing, needs no credentials
  --json          print one JSON document on stdout

Examples:
  codeartifact-gate publish --pypi 'dist/*'
  codeartifact-gate publish --npm 'packages/*' --plan
`,
  options: {
    npm: { type: 'string', multiple: true },
    pypi: { type: 'string', multiple: true },
    maven: { type: 'string', multiple: true },
    cargo: { type: 'string', multiple: true },
    ruby: { type: 'string', multiple: true },
    plan: { type: 'boolean' },
  },
  takesSettings: true,

  async run(context) {
    // Before the settings are read: those of a pull request are its base's, and that may not be there.
    if (context.flags['plan'] !== true) await refuseForeignEvents(process.env);
    const settings = await context.settings();
    const { publishPackages } = await import('../../publish/publish.js');
    const named = targetsOf(context);
    const { connect } = await import('../../aws/connect.js');
    const receipt = await publishPackages({
      settings,
      workingFolder: process.cwd(),
      host: context.host,
      service: () => connect(settings, 'publish', context.host, process.env).service,
      endpointOverride: serviceEndpoints(process.env, settings).repositories,
      targets: named.length > 0 ? named : settings.publish,
      environment: process.env,
      planOnly: context.flags['plan'] === true,
    });
    await report(receipt, context);
    if (receipt.failure !== undefined) throw receipt.failure;
    return 0;
  },
};

function targetsOf({ flags }: CommandContext): readonly PublishTarget[] {
  return FORMATS.flatMap((format) => {
    const given = flags[format];
    const patterns = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
    return patterns.map((pattern) => ({ [format]: pattern }) as PublishTarget);
  });
}

async function report(receipt: PublishReceipt, context: CommandContext): Promise<void> {
  const { host } = context;
  host.info(receiptText(receipt));
  if (context.json) context.printJson(receiptJson(receipt));
  host.setOutput('published', namesWith(receipt, 'published').join('\n'));
  host.setOutput('skipped', namesWith(receipt, 'already-there').join('\n'));
  await host.summary(receiptMarkdown(receipt));
}
