import { randomUUID } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serviceEndpoints } from '../../aws/endpoints.js';
import type { PublishTarget, Settings } from '../../config/settings.js';
import { GateError, messageOf } from '../../errors.js';
import { hostKind } from '../../host/kind.js';
import { refuseForeignEvents } from '../../publish/event.js';
import { planText } from '../../publish/plan-document.js';
import type { PublishOptions } from '../../publish/publish.js';
import type { PublishReceipt } from '../../publish/receipt.js';
import { namesWith, receiptJson, receiptMarkdown, receiptText } from '../../publish/receipt.js';
import type { Command, CommandContext } from '../command.js';

const FORMATS = ['npm', 'pypi', 'maven', 'cargo', 'nuget', 'ruby'] as const;

export const publishCommand: Command = {
  name: 'publish',
  summary: 'Publish finished packages and confirm that the repository holds exactly their bytes.',
  help: `Usage: codeartifact-gate publish [--npm PATH] [--pypi GLOB] [--maven PATH] [--cargo PATH] [--nuget PATH] [--ruby PATH]
                                [--generic GLOB --as NAMESPACE/PACKAGE@VERSION]
                                [--plan [--offline]] [--plan-digest SHA256|FILE] [--receipt FILE] [--json]

Publishes what the flags name, or else what codeartifact-gate.yml lists under publish. Everything is inspected and
compared with the repository before the first upload. Running it again is safe: what is there is kept, what is
missing is uploaded, and a file that differs from what is there ends the run before anything is uploaded.

  --npm PATH      tarball, folder with a package.json, or a glob of those; may be repeated
  --pypi GLOB     wheels and source distributions; may be repeated
  --maven PATH    repository layout (mvn deploy -DaltDeploymentRepository=stage::file:target/stage) or the folder
                  of a single-module project after mvn package; may be repeated
  --cargo PATH    .crate files of cargo package; may be repeated
  --nuget PATH    .nupkg files of dotnet pack; may be repeated
  --ruby PATH     .gem files of gem build; may be repeated
  --generic GLOB  any files, all of which make the version that --as names
  --as NAMESPACE/PACKAGE@VERSION
                  what --generic is published as
  --plan          print what would be published and what the repository holds of it, and publish nothing; looks with
                  the rights of role-to-assume
  --offline       with --plan: do not ask the repository either; sends nothing, needs no credentials
  --plan-digest SHA256|FILE
                  publish what was approved or nothing: the planDigest of --plan --json, or the file with what it
                  printed, with which a refusal names what differs
  --receipt FILE  write there what happened, as JSON; in a GitHub job without it a file in RUNNER_TEMP
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
    nuget: { type: 'string', multiple: true },
    ruby: { type: 'string', multiple: true },
    generic: { type: 'string' },
    as: { type: 'string' },
    plan: { type: 'boolean' },
    offline: { type: 'boolean' },
    'plan-digest': { type: 'string' },
    receipt: { type: 'string' },
  },
  takesSettings: true,

  async run(context) {
    const { flags, host } = context;
    const isPlan = flags['plan'] === true;
    checkFlags(context, isPlan);
    // Before the settings are read: those of a pull request are its base's, and that may not be there.
    if (!isPlan) await refuseForeignEvents(process.env);
    const settings = await context.settings();
    const { publishPackages, previewPublication } = await import('../../publish/publish.js');
    const { connect } = await import('../../aws/connect.js');
    const named = targetsOf(context);
    const service = (choice: 'install' | 'publish') => () =>
      connect(settings, choice, host, process.env).service;
    const { 'role-to-assume': role, 'publish-role-to-assume': publishRole } = settings;
    const hasOwnRole = publishRole !== undefined && publishRole !== role;
    const { evidence, quotas } = settings;
    const approved = flags['plan-digest'] as string | undefined;
    const options: PublishOptions = {
      settings,
      workingFolder: process.cwd(),
      host,
      service: service('publish'),
      ...(hasOwnRole ? { reader: service('install') } : {}),
      endpointOverride: serviceEndpoints(process.env, settings).repositories,
      targets: named.length > 0 ? named : settings.publish,
      environment: process.env,
      publishQuota: quotas.publish,
      ...(evidence.store
        ? {
            evidence: {
              sbom: evidence.sbom,
              provenance: evidence.provenance,
              ...(await sealerOf(context, settings)),
            },
          }
        : {}),
      ...(approved === undefined ? {} : { approvedPlan: approved }),
      ...(process.stderr.isTTY === true && hostKind(process.env) === 'terminal'
        ? { screen: process.stderr }
        : {}),
    };
    if (isPlan) {
      // A plan only looks: whoever may write the plan of a pull request gets no right to publish by it.
      const plan = await previewPublication(
        { ...options, service: service('install') },
        flags['offline'] !== true,
      );
      if (context.json) context.printJson(plan);
      else host.info(planText(plan));
      return 0;
    }
    const file = await receiptFile(context);
    const receipt = await publishPackages(options);
    await report(receipt, file, context);
    if (receipt.failure !== undefined) throw receipt.failure;
    return 0;
  },
};

/** Loaded where something is to be signed. */
async function sealerOf(
  { host }: CommandContext,
  settings: Settings,
): Promise<Pick<NonNullable<PublishOptions['evidence']>, 'seal'>> {
  const { 'kms-key': key, sigstore } = settings.evidence;
  if (key !== undefined) {
    const { connect } = await import('../../aws/connect.js');
    const { envelopeSealer } = await import('../../publish/evidence/dsse.js');
    return { seal: envelopeSealer(connect(settings, 'publish', host, process.env).signer(key)) };
  }
  if (sigstore === undefined) return {};
  const { sigstoreSealer } = await import('../../publish/evidence/sigstore-signer.js');
  return { seal: sigstoreSealer(sigstore, host) };
}

function checkFlags({ flags }: CommandContext, isPlan: boolean): void {
  const misplaced = isPlan
    ? ['plan-digest', 'receipt'].find((name) => flags[name] !== undefined)
    : flags['offline'] === true
      ? 'offline'
      : undefined;
  if (misplaced === undefined) return;
  throw new GateError('input', {
    doing: 'read the arguments of publish',
    cause: isPlan
      ? `--plan publishes nothing, so --${misplaced} means nothing`
      : `--${misplaced} goes with --plan`,
    remedy: `Leave out --${misplaced}${isPlan ? '' : ', or add --plan'}`,
  });
}

function targetsOf({ flags }: CommandContext): readonly PublishTarget[] {
  const targets = FORMATS.flatMap((format) => {
    const given = flags[format];
    const patterns = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
    return patterns.map((pattern) => ({ [format]: pattern }) as PublishTarget);
  });
  return [...targets, ...genericTarget(flags)];
}

function genericTarget({ generic, as }: CommandContext['flags']): readonly PublishTarget[] {
  if (generic === undefined && as === undefined) return [];
  const refuse = (cause: string): GateError =>
    new GateError('input', {
      doing: 'read the arguments of publish',
      cause,
      remedy: "Write --generic 'out/*.zip' --as acme/installer@1.4.0",
    });
  if (generic === undefined) throw refuse('--as goes with --generic');
  if (as === undefined) throw refuse('--generic needs --as, since files do not say what they are');
  const part = '[^#/\\s]{1,255}';
  const [, namespace, name, version] = new RegExp(`^(${part})/(${part})@(${part})$`).exec(String(as)) ?? [];
  if (namespace === undefined)
    throw refuse(`--as ${String(as).slice(0, 100)} is no NAMESPACE/PACKAGE@VERSION`);
  return [{ generic: String(generic), namespace, package: name!, version: version! }];
}

/** Seen to be writable before anything is published. */
async function receiptFile({ flags, host }: CommandContext): Promise<string | undefined> {
  const given = flags['receipt'] as string | undefined;
  if (given === undefined && hostKind(process.env) !== 'github') return undefined;
  const file =
    given === undefined
      ? join(host.temporaryFolder, `codeartifact-gate-receipt-${randomUUID()}.json`)
      : resolve(given);
  try {
    await (await open(file, 'a')).close();
  } catch (error) {
    throw new GateError('input', {
      doing: 'write the receipt',
      cause: messageOf(error),
      remedy: 'Name a file in a folder that is there and can be written to',
      file,
    });
  }
  return file;
}

async function report(
  receipt: PublishReceipt,
  file: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { host } = context;
  const document = receiptJson(receipt);
  host.info(receiptText(receipt));
  if (context.json) context.printJson(document);
  host.setOutput('published', namesWith(receipt, 'published').join('\n'));
  host.setOutput('skipped', namesWith(receipt, 'already-there').join('\n'));
  await host.summary(receiptMarkdown(receipt));
  if (file === undefined) return;
  try {
    await writeFile(file, `${JSON.stringify(document, undefined, 2)}\n`);
  } catch (error) {
    if (receipt.failure !== undefined) return host.error(`Could not write ${file}: ${messageOf(error)}.`);
    throw new GateError('incomplete', {
      doing: 'write the receipt',
      cause: `everything is published, but ${messageOf(error)}`,
      remedy: 'Make room and run publish again: it uploads nothing twice',
      file,
    });
  }
  host.setOutput('receipt', file);
}
