import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { $ZodError } from 'zod/v4/core';
import { displayName, FORMATS, type PackageName } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import { GateError, messageOf } from '../errors.js';
import type { Artifact } from '../packages/artifact.js';
import { placeOf } from './plan.js';
import { describeOutlook, type Outlook } from './preflight.js';
import { table } from './table.js';

interface PlannedAsset {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Where the bytes lie. */
  readonly file: string;
  /** Digest that the repository holds, where it is another. */
  readonly recordedSha256?: string;
}

interface PlannedPackage extends PackageName {
  readonly version: string;
  /** What the repository holds now; `not asked` without it. */
  readonly holds: string;
  /** Why, where that takes more words. */
  readonly reason?: string;
  readonly assets: readonly PlannedAsset[];
}

/** What `publish --plan` prints. */
export interface PlanDocument {
  readonly target: Repository;
  /** @see planDigest */
  readonly planDigest: string;
  readonly packages: readonly PlannedPackage[];
}

export function planDocument(
  target: Repository,
  artifacts: readonly Artifact[],
  outlooks: ReadonlyMap<Artifact, Outlook>,
): PlanDocument {
  const packages = artifacts.map((artifact) => plannedPackage(artifact, outlooks.get(artifact)));
  return { target, planDigest: planDigest(target, packages), packages };
}

function plannedPackage(artifact: Artifact, outlook: Outlook | undefined): PlannedPackage {
  const differences = outlook?.kind === 'different' ? outlook.differences : [];
  return {
    ...artifact.name,
    version: artifact.version,
    holds: outlook === undefined ? 'not asked' : describeOutlook(outlook),
    ...(outlook?.kind === 'no-permission' ? { reason: outlook.failure.message } : {}),
    assets: artifact.assets.map((asset) => {
      const different = differences.find((difference) => difference.asset === asset);
      return {
        name: asset.name,
        size: asset.size,
        sha256: asset.sha256,
        file: placeOf(asset),
        ...(different === undefined ? {} : { recordedSha256: different.recordedSha256 }),
      };
    }),
  };
}

/** What makes two plans the same. */
interface PlanIdentity {
  readonly target: Repository;
  readonly packages: readonly (PackageName & {
    readonly version: string;
    readonly assets: readonly { readonly name: string; readonly sha256: string }[];
  })[];
}

/**
 * SHA-256, as lower-case hex, over the target and each version with the names and digests of its files, in an order
 * of their own: neither over what the repository holds nor over where the files lie.
 */
export function planDigest(target: Repository, packages: PlanIdentity['packages']): string {
  const { domain, domainOwner, region, repository } = target;
  const lines = [...linesOf(packages)].sort();
  return createHash('sha256')
    .update(JSON.stringify([[domain, domainOwner, region, repository], lines]))
    .digest('hex');
}

/** One a file: `npm:a@1.0.0 package.tgz <SHA-256>`. */
function linesOf(packages: PlanIdentity['packages']): readonly string[] {
  return packages.flatMap((each) =>
    each.assets.map(({ name, sha256 }) => `${displayName(each)}@${each.version} ${name} ${sha256}`),
  );
}

const approvedPlan = z.object({
  target: z.object({
    domain: z.string(),
    domainOwner: z.string(),
    region: z.string(),
    repository: z.string(),
  }),
  packages: z.array(
    z.object({
      format: z.enum(FORMATS),
      namespace: z.optional(z.string()),
      name: z.string(),
      version: z.string(),
      assets: z.array(z.object({ name: z.string(), sha256: z.string() })),
    }),
  ),
});

/**
 * Refuses unless the plan is the one that was approved.
 * @param approved its digest, or the file with what `publish --plan --json` printed, which tells what differs as well
 * @throws GateError 'refused', or 'input' for an approval that cannot be read
 */
export async function requireApproved(
  target: Repository,
  packages: PlanIdentity['packages'],
  approved: string,
): Promise<void> {
  const digest = planDigest(target, packages);
  if (/^[0-9a-fA-F]{64}$/.test(approved)) {
    if (approved.toLowerCase() === digest) return;
    throw notApproved(
      `the plan has the digest ${digest}, and ${approved.toLowerCase()} was approved; it holds ${linesOf(packages).join('; ')}; and goes to ${describeTarget(target)}`,
    );
  }
  const plan = await readApproved(approved);
  if (planDigest(plan.target, plan.packages) === digest) return;
  throw notApproved(differences({ target, packages }, plan).join('; '));
}

function notApproved(cause: string): GateError {
  return new GateError('refused', {
    doing: 'publish what was approved',
    cause,
    remedy: 'Publish from the files that the plan was made of, or have the new plan approved',
  });
}

function differences(now: PlanIdentity, approved: PlanIdentity): readonly string[] {
  const filesOf = (plan: PlanIdentity): ReadonlyMap<string, string> =>
    new Map(
      linesOf(plan.packages).map((line) => [line.slice(0, line.lastIndexOf(' ')), line.split(' ').at(-1)!]),
    );
  const [to, wasTo] = [describeTarget(now.target), describeTarget(approved.target)];
  const [files, were] = [filesOf(now), filesOf(approved)];
  return [
    ...(to === wasTo ? [] : [`it goes to ${to}, and ${wasTo} was approved`]),
    ...[...files].flatMap(([name, sha256]) => {
      const was = were.get(name);
      if (was === undefined) return [`${name} was not approved`];
      return was === sha256 ? [] : [`${name} has SHA-256 ${sha256}, and ${was} was approved`];
    }),
    ...[...were.keys()].filter((name) => !files.has(name)).map((name) => `${name} is missing`),
  ];
}

function describeTarget({ domain, domainOwner, region, repository }: Repository): string {
  return `repository ${repository} of ${domain} (${domainOwner}, ${region})`;
}

async function readApproved(file: string): Promise<PlanIdentity> {
  try {
    const plan = approvedPlan.parse(JSON.parse(await readFile(file, 'utf8')));
    return {
      target: plan.target,
      packages: plan.packages.map(({ namespace, ...each }) => ({
        ...each,
        ...(namespace === undefined ? {} : { namespace }),
      })),
    };
  } catch (error) {
    throw new GateError('input', {
      doing: 'read the approved plan',
      cause:
        error instanceof $ZodError || error instanceof SyntaxError
          ? 'it is neither a SHA-256 nor a file that publish --plan --json printed'
          : messageOf(error),
      remedy: 'Give --plan-digest the planDigest of that document, or the file with it',
      file,
    });
  }
}

export function planText({ target, planDigest: digest, packages }: PlanDocument): string {
  const rows = packages.flatMap((each) => [
    ...each.assets.map((asset) => [
      `${displayName(each)}@${each.version}`,
      each.holds,
      asset.name,
      String(asset.size),
      asset.sha256,
      asset.recordedSha256 === undefined ? asset.file : `${asset.file} (there: ${asset.recordedSha256})`,
    ]),
  ]);
  return [
    `To ${describeTarget(target)}:`,
    table([['package', 'the repository holds', 'file', 'bytes', 'SHA-256', 'from'], ...rows]),
    ...packages.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
    `Plan digest: ${digest}`,
  ].join('\n');
}
