import { readFile } from 'node:fs/promises';
import type { Connection } from '../../aws/connect.js';
import { displayVersion, type PackageVersion, parseVersion } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import { publishRepositoryOf } from '../../config/targets.js';
import { GateError, messageOf } from '../../errors.js';
import { companionOf, RECEIPT } from '../../publish/evidence/companion.js';
import type { Claimed, Evidence, Trust } from '../../publish/evidence/verify.js';
import type { Command, CommandContext } from '../command.js';

/** Bytes of a provenance or a receipt. */
const LARGEST_EVIDENCE = 16 * 1024 ** 2;

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Verify who built a published version, by the evidence stored beside it.',
  help: `Usage: codeartifact-gate verify COORDINATE (--key FILE | --trusted-root FILE) [--builder GLOB]
                                 [--published-to REPOSITORY] [--bundle FILE] [--file FILE] [--json]

Compares the files of a version, as the repository records them now, with the provenance that publish has stored beside
it: its signature by the key or the root given here, who has built it, which repository it was published to. Trusts
nothing that it fetches. Reads the repository that is published to.

  --key FILE           public key (PEM) of the KMS key that signs: aws kms get-public-key
  --trusted-root FILE  trusted_root.json of a Sigstore instance, for bundles signed there
  --builder GLOB       who may have built it, besides evidence.builders; may be repeated
  --published-to REPOSITORY
                       where it was published and its evidence lies, if it was promoted since
  --bundle FILE        provenance that lies here, in place of the one that is stored
  --file FILE          files that lie here, in place of what the repository records; may be repeated. With --bundle
                       nobody is asked anything
  --json               print one JSON document on stdout

Example:
  codeartifact-gate verify npm:@acme/ui@1.0.0 --key release.pem
`,
  options: {
    key: { type: 'string' },
    'trusted-root': { type: 'string' },
    builder: { type: 'string', multiple: true },
    'published-to': { type: 'string' },
    bundle: { type: 'string' },
    file: { type: 'string', multiple: true },
  },
  takesSettings: true,
  takesOperands: true,

  async run(context) {
    const { flags, host } = context;
    const version = versionOf(context);
    const trust = await trustOf(context);
    const settings = await context.settings();
    const repository = publishRepositoryOf(settings);
    const { connect } = await import('../../aws/connect.js');
    const { verifyEvidence } = await import('../../publish/evidence/verify.js');
    let connected: Connection['service'] | undefined;
    const service = (): Connection['service'] => {
      connected ??= connect(settings, 'install', host, process.env).service;
      return connected;
    };
    const bundle = flags['bundle'] as string | undefined;
    const origin = flags['published-to'] as string | undefined;
    const publishedTo = origin === undefined ? repository : { ...repository, repository: origin };
    const local = (flags['file'] ?? []) as readonly string[];
    const claimed = { version, publishedTo, ...(await claim(version, repository, local, service)) };
    const evidence =
      bundle === undefined
        ? await storedEvidence(version, publishedTo, service())
        : { source: bundle, provenance: (await readGiven(bundle)).toString() };
    const verified = await verifyEvidence(claimed, evidence, {
      trust,
      builders: [...settings.evidence.builders, ...((flags['builder'] ?? []) as readonly string[])],
      issuer: settings.evidence.issuer,
    });
    host.info(
      [
        `${displayVersion(version)} holds what was built by ${verified.builder}`,
        ...(verified.invocation === undefined ? [] : [`in ${verified.invocation}`]),
        ...claimed.files.map(({ name, sha256 }) => `  ${name}  ${sha256}`),
      ].join('\n'),
    );
    if (context.json) context.printJson({ version, repository, files: claimed.files, ...verified });
    return 0;
  },
};

type Service = () => Connection['service'];

function versionOf({ operands }: CommandContext): PackageVersion {
  const [text = '', ...others] = operands;
  const version = parseVersion(text);
  if (version !== undefined && others.length === 0) return version;
  throw new GateError('input', {
    doing: 'read what to verify',
    cause: others.length > 0 ? 'it is more than one version' : `${JSON.stringify(text)} names no version`,
    remedy: 'Write <format>:<name>@<version>, such as npm:@acme/ui@1.0.0 or maven:com.acme:core@1.0.0',
  });
}

async function trustOf({ flags }: CommandContext): Promise<Trust> {
  const [key, root] = [flags['key'], flags['trusted-root']] as (string | undefined)[];
  if (key !== undefined && root === undefined)
    return { kind: 'key', file: key, pem: (await readGiven(key)).toString() };
  if (root !== undefined && key === undefined)
    return { kind: 'root', file: root, json: (await readGiven(root)).toString() };
  throw new GateError('input', {
    doing: 'verify',
    cause: key === undefined ? 'nothing says whom to believe' : 'a key and a root are given',
    remedy: 'Give either --key or --trusted-root, with a file that you have by another way',
  });
}

async function readGiven(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new GateError('input', {
      doing: 'read a file',
      cause: messageOf(error),
      remedy: 'Correct the path',
      file,
    });
  }
}

async function claim(
  version: PackageVersion,
  repository: Repository,
  local: readonly string[],
  service: Service,
): Promise<Pick<Claimed, 'files' | 'isWhole'>> {
  if (local.length > 0) {
    const { localFiles } = await import('../../publish/evidence/verify.js');
    return { isWhole: false, files: await localFiles(local) };
  }
  const recorded = await service().version(repository, version, version.version);
  if (recorded !== undefined && ['Published', 'Unlisted'].includes(recorded.status))
    return { isWhole: true, files: recorded.assets };
  throw refused(
    version,
    recorded === undefined
      ? `repository ${repository.repository} does not hold it`
      : `repository ${repository.repository} holds it as ${recorded.status}`,
    'Check the coordinate, and the repository that is named as publish-repository',
  );
}

async function storedEvidence(
  version: PackageVersion,
  repository: Repository,
  service: Connection['service'],
): Promise<Evidence> {
  const { provenanceIn, receiptOf, sha256Of } = await import('../../publish/evidence/verify.js');
  const companion = companionOf(version);
  const recorded = await service.version(repository, companion, version.version);
  const place = displayVersion({ ...companion, version: version.version });
  if (recorded?.status !== 'Published')
    throw refused(
      version,
      recorded === undefined
        ? `no evidence is stored beside it (${place})`
        : `its evidence (${place}) is ${recorded.status}: the run that published it did not come to its end`,
      'Run publish of the same files again, which stores what is missing; or give --bundle',
    );
  const read = async (name: string): Promise<Buffer> => {
    const bytes = await service.readAsset(repository, companion, version.version, name, LARGEST_EVIDENCE);
    if (bytes !== undefined) return bytes;
    throw refused(version, `its evidence (${place}) has no ${name}`, 'Find out who stored it there');
  };
  const receipt = (await read(RECEIPT)).toString();
  const file = provenanceIn(receiptOf(receipt, version));
  if (file === undefined)
    throw refused(
      version,
      `its evidence (${place}) holds no provenance`,
      'Publish from a GitHub job or a CodeBuild build, with evidence.provenance',
    );
  const provenance = await read(file.name);
  if (sha256Of(provenance) !== file.sha256)
    throw refused(
      version,
      `${file.name} of its evidence was altered: its SHA-256 is ${sha256Of(provenance)}`,
      'Do not use what it vouches for before it is known who changed it',
    );
  return { source: `the provenance in ${place}`, provenance: provenance.toString(), receipt };
}

function refused(version: PackageVersion, cause: string, remedy: string): GateError {
  return new GateError('refused', { doing: `verify ${displayVersion(version)}`, cause, remedy });
}
