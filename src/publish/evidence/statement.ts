import * as z from 'zod/mini';
import type { PackageVersion } from '../../aws/formats.js';
import type { Repository } from '../../aws/repository.js';
import { ownVersion } from '../../host/own-version.js';
import { purl } from '../../report/package-url.js';
import type { Builder } from './builder.js';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Key of the parameters that are ours. */
const OWN = 'codeartifact-gate';

/** A file, as statements and receipts name it. */
export interface NamedFile {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface ProvenanceOf {
  readonly version: PackageVersion;
  readonly assets: readonly NamedFile[];
  readonly target: Repository;
  readonly builder: Builder;
  /** Other files of the evidence: the bill of materials. */
  readonly byproducts: readonly NamedFile[];
}

/**
 * An in-toto statement: who built the files of a version, and where they were published.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md, https://slsa.dev/spec/v1.1/provenance
 */
export function provenanceStatement(of: ProvenanceOf): object {
  const { builder, target, version } = of;
  const { domain, domainOwner, region, repository } = target;
  return {
    _type: STATEMENT_TYPE,
    subject: of.assets.map(({ name, sha256 }) => ({
      name,
      uri: purl(version, version.version, {}),
      digest: { sha256 },
    })),
    predicateType: PROVENANCE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: builder.buildType,
        externalParameters: builder.externalParameters,
        internalParameters: {
          ...builder.internalParameters,
          [OWN]: { publishedTo: { domain, domainOwner, region, repository } },
        },
        resolvedDependencies: builder.resolvedDependencies,
      },
      runDetails: {
        builder: { id: builder.id, version: { [OWN]: ownVersion() } },
        metadata: { invocationId: builder.invocationId },
        byproducts: of.byproducts.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      },
    },
  };
}

const digest = z.object({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });
const publishedTo = z.object({
  domain: z.string(),
  domainOwner: z.string(),
  region: z.string(),
  repository: z.string(),
});
const statement = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ name: z.string(), uri: z.optional(z.string()), digest })).check(z.minLength(1)),
  predicateType: z.literal(PROVENANCE_TYPE),
  predicate: z.object({
    buildDefinition: z.object({
      buildType: z.string(),
      internalParameters: z.optional(z.object({ [OWN]: z.optional(z.object({ publishedTo })) })),
    }),
    runDetails: z.object({
      builder: z.object({ id: z.string() }),
      metadata: z.optional(z.object({ invocationId: z.optional(z.string()) })),
    }),
  }),
});

/** What verification needs of a statement, whoever wrote it. */
export interface Provenance {
  readonly subjects: readonly NamedFile[];
  /** Package URLs of the versions that the subjects are of, as far as the statement says so. */
  readonly versions: readonly string[];
  readonly builder: string;
  readonly invocation: string | undefined;
  /** Undefined where another tool wrote it. */
  readonly publishedTo: Repository | undefined;
}

/** @returns undefined for what is no provenance of these types */
export function readProvenance(document: unknown): Provenance | undefined {
  const { success, data } = statement.safeParse(document);
  if (!success) return undefined;
  const { buildDefinition, runDetails } = data.predicate;
  return {
    subjects: data.subject.map((subject) => ({ name: subject.name, sha256: subject.digest.sha256 })),
    versions: [...new Set(data.subject.flatMap(({ uri }) => uri ?? []))],
    builder: runDetails.builder.id,
    invocation: runDetails.metadata?.invocationId,
    publishedTo: buildDefinition.internalParameters?.[OWN]?.publishedTo,
  };
}
