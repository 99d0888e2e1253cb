import type { PublishControl } from '../aws/codeartifact.js';
import { eachOf } from '../aws/pool.js';
import { GateError } from '../errors.js';
import type { Artifact } from '../packages/artifact.js';
import { conflict } from './failures.js';
import type { Holding } from './holding.js';
import { describeVersion } from './plan.js';

const CONCURRENT_LOOKUPS = 32;

/** What the repository says to one artifact before anything is uploaded. */
export type Outlook =
  | (Holding & { readonly packageExists?: boolean | undefined })
  | { readonly kind: 'blocked'; readonly by: NonNullable<PublishControl['blockedBy']> }
  /** It may not be asked. */
  | { readonly kind: 'no-permission'; readonly failure: GateError };

export interface Questions {
  readonly look: (artifact: Artifact) => Promise<Holding>;
  readonly control: (artifact: Artifact) => Promise<PublishControl>;
}

/**
 * Asks for everything, before anything is uploaded, so that the usual failures leave no trace.
 * @throws GateError 'unavailable' where the service does not answer
 */
export async function preflight(
  artifacts: readonly Artifact[],
  questions: Questions,
): Promise<ReadonlyMap<Artifact, Outlook>> {
  const outlooks = new Map<Artifact, Outlook>();
  await eachOf(artifacts, CONCURRENT_LOOKUPS, async (artifact) => {
    outlooks.set(artifact, await outlookOf(artifact, questions));
  });
  return outlooks;
}

async function outlookOf(artifact: Artifact, { look, control }: Questions): Promise<Outlook> {
  try {
    // At once, for the time of it; the controls say nothing to what is there already.
    const [holding, controls] = await Promise.all([look(artifact), control(artifact)]);
    const isDue = holding.kind === 'absent' || holding.kind === 'partial';
    if (isDue && controls.blockedBy !== undefined) return { kind: 'blocked', by: controls.blockedBy };
    return { ...holding, packageExists: controls.exists };
  } catch (error) {
    if (error instanceof GateError && error.code === 'unauthorised')
      return { kind: 'no-permission', failure: error };
    throw error;
  }
}

/** Why this artifact stops the whole run; undefined where it does not. */
export function obstacle(artifact: Artifact, outlook: Outlook): GateError | undefined {
  switch (outlook.kind) {
    case 'absent':
    case 'partial':
    case 'identical':
      return undefined;
    case 'no-permission':
      return outlook.failure;
    case 'blocked':
      return new GateError('refused', {
        doing: `publish ${describeVersion(artifact)}`,
        cause: `it is ${describeOutlook(outlook)}`,
        remedy:
          outlook.by.kind === 'origin-control'
            ? 'Check that the name is yours: a package that came from an upstream is closed to publishing; its origin controls can be changed by whoever looks after the repository'
            : 'Publish to a repository that the group allows, or have its origin configuration changed',
      });
    default:
      return conflict(artifact, outlook);
  }
}

/** In a few words, for a table. */
export function describeOutlook(outlook: Outlook): string {
  switch (outlook.kind) {
    case 'partial':
      return 'unfinished';
    case 'withdrawn':
      return `withdrawn (${outlook.status})`;
    case 'closed':
      return `published without ${outlook.missing.map(({ name }) => name).join(', ')}`;
    case 'unplanned':
      return `unfinished, with ${outlook.names.join(', ')}`;
    case 'blocked':
      return outlook.by.kind === 'origin-control'
        ? 'blocked by origin control'
        : `blocked by package group ${outlook.by.pattern}`;
    case 'no-permission':
      return 'missing permission';
    default:
      return outlook.kind;
  }
}
