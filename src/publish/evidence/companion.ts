import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { FORMATS, type PackageName, type PackageVersion } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import type { EndpointOverride } from '../../aws/repository-url.js';
import { GateError, messageOf } from '../../errors.js';
import { ownVersion } from '../../host/own-version.js';
import type { Artifact, Asset } from '../../packages/artifact.js';
import type { Verdict } from '../receipt.js';
import type { Builder } from './builder.js';
import type { Sealer } from './dsse.js';
import { releaseBom } from './sbom.js';
import { provenanceStatement } from './statement.js';

export const RECEIPT = 'receipt.json';
export const PROVENANCE_SUFFIX = '.intoto.json';
const NAMESPACE = 'attestations';
const LONGEST_NAME = 255;

/**
 * The generic package that holds the evidence of a package, version by version: `attestations/npm--acme--ui`. In the
 * same repository, since that is where whoever installs may look.
 */
export function companionOf({ format, namespace, name }: PackageName): PackageName {
  const parts = [format, ...(namespace === undefined ? [] : [namespace]), name].map((part) =>
    part.replaceAll(/[\s#/]/g, '-'),
  );
  return { format: 'generic', namespace: NAMESPACE, name: parts.join('--').slice(0, LONGEST_NAME) };
}

/** What a companion is made of. */
export interface EvidenceOptions {
  /** Whether there is a bill of materials. */
  readonly sbom: boolean;
  /** Absent: no provenance. */
  readonly builder?: Builder;
  /** Absent: the provenance is not signed. */
  readonly seal?: Sealer;
}

export interface CompanionContext {
  readonly target: Repository;
  readonly endpointOverride: EndpointOverride | undefined;
  /** Where files can be written that are removed after the run. */
  readonly folder: string;
  readonly options: EvidenceOptions;
}

/**
 * The evidence of one version, in two steps: the draft is uploaded before anything of the release and leaves the
 * companion unfinished; the receipt, which only then can say that all is there, publishes it. So nothing is vouched
 * for that was not published, and nothing is published that cannot be vouched for.
 */
export interface Companion {
  readonly of: Artifact;
  readonly draft: Artifact;
  /** @param planDigest of the whole release */
  finish(verdict: Verdict, planDigest: string): Promise<Artifact>;
}

export async function makeCompanion(of: Artifact, context: CompanionContext): Promise<Companion> {
  const name = companionOf(of.name);
  const { target, endpointOverride, folder, options } = context;
  const version: PackageVersion = { ...of.name, version: of.version };
  const file = async (text: string, naming: (sha256: string) => string): Promise<Asset> => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = join(folder, sha256);
    await writeFile(path, bytes, { mode: 0o600 }).catch((error: unknown) => {
      throw new GateError('input', {
        doing: `write ${path}`,
        cause: messageOf(error),
        remedy: 'Make room there, or name another temporary folder',
        underlying: error,
      });
    });
    return { name: naming(sha256), path, size: bytes.length, sha256 };
  };
  // Named by their digests: those of a run that did not finish may be others, and are not to stand in the way.
  const files: Asset[] = [];
  if (options.sbom) {
    const bom = JSON.stringify(releaseBom(version, of.assets, target, endpointOverride));
    files.push(await file(bom, (sha256) => `${sha256}.cdx.json`));
  }
  if (options.builder !== undefined) {
    const { builder, seal } = options;
    const statement = JSON.stringify(
      provenanceStatement({ version, assets: of.assets, target, builder, byproducts: [...files] }),
    );
    const text = seal === undefined ? statement : await seal(statement);
    files.push(await file(text, (sha256) => `${sha256}${PROVENANCE_SUFFIX}`));
  }
  const artifact = (assets: readonly Asset[], last?: Asset): Artifact => ({
    name,
    version: of.version,
    assets,
    dependsOn: [],
    extensible: true,
    async upload(missing, client) {
      const send = (asset: Asset, unfinished: boolean): Promise<void> =>
        client.sendAsset({ name, version: of.version, asset, unfinished });
      for (const asset of missing) if (asset !== last) await send(asset, true);
      if (last !== undefined) await send(last, false);
    },
  });
  return {
    of,
    draft: artifact(files),
    async finish(verdict, planDigest) {
      const receipt: VersionReceipt = {
        target,
        ...version,
        verdict,
        planDigest,
        assets: of.assets.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
        evidence: files.map(({ name: asset, size, sha256 }) => ({ name: asset, size, sha256 })),
        writtenBy: `codeartifact-gate ${ownVersion()}`,
      };
      const last = await file(JSON.stringify(receipt, undefined, 2), () => RECEIPT);
      return artifact([...files, last], last);
    },
  };
}

const receiptFile = z.object({
  name: z.string(),
  size: z.number(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const versionReceipt = z.object({
  target: z.object({
    domain: z.string(),
    domainOwner: z.string(),
    region: z.string(),
    repository: z.string(),
  }),
  format: z.enum(FORMATS),
  namespace: z.optional(z.string()),
  name: z.string(),
  version: z.string(),
  verdict: z.enum(['published', 'already-there', 'unconfirmed', 'not-published']),
  planDigest: z.string(),
  assets: z.array(receiptFile),
  evidence: z.array(receiptFile),
  writtenBy: z.string(),
});

/** The receipt of one version, which its companion ends with. */
export type VersionReceipt = Readonly<z.infer<typeof versionReceipt>>;

/** @returns undefined for anything else */
export function readVersionReceipt(text: string): VersionReceipt | undefined {
  try {
    return versionReceipt.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
