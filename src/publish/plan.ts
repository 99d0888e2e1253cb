import { displayName } from '../aws/formats.js';
import { type PublishTarget, publishEntry } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { Artifact, Asset, InspectContext } from '../packages/artifact.js';
import { publishableFormat } from '../packages/formats.js';

/** Package versions in levels: everything that a version needs of the plan stands in an earlier level. */
export type Plan = readonly (readonly Artifact[])[];

/**
 * Finds and inspects everything that `targets` name. Runs before any credential exists and speaks to nobody.
 * @throws GateError 'input' or 'refused'
 */
export async function planPublication(
  targets: readonly PublishTarget[],
  context: InspectContext,
): Promise<Plan> {
  const artifacts: Artifact[] = [];
  for (const target of targets) {
    const { format, pattern, ...coordinate } = publishEntry(target);
    const { inspect } = await publishableFormat(format);
    artifacts.push(...(await inspect(pattern, context, coordinate)));
  }
  refuseTwins(artifacts);
  return sortByDependency(artifacts);
}

export function describeVersion(artifact: Artifact): string {
  return `${displayName(artifact.name)}@${artifact.version}`;
}

/** Where the user finds the bytes. */
export function placeOf({ path, packedFrom }: Asset): string {
  return packedFrom === undefined ? path : `what npm packs of ${packedFrom}`;
}

function refuseTwins(artifacts: readonly Artifact[]): void {
  const seen = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const name = describeVersion(artifact);
    const twin = seen.get(name);
    if (twin !== undefined) {
      throw new GateError('input', {
        doing: `publish ${name}`,
        cause: `it is there twice: ${placeOf(twin.assets[0]!)} and ${placeOf(artifact.assets[0]!)}`,
        remedy: 'Name it once under publish',
      });
    }
    seen.set(name, artifact);
  }
}

/** Kahn's algorithm by level. Packages that need each other in a circle share the last level. */
function sortByDependency(artifacts: readonly Artifact[]): Plan {
  const levels: Artifact[][] = [];
  let rest = [...artifacts].sort((a, b) => describeVersion(a).localeCompare(describeVersion(b)));
  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ name }) => displayName(name)));
    const ready = rest.filter(
      (artifact) =>
        !artifact.dependsOn.some((name) => {
          const needed = displayName(name);
          return needed !== displayName(artifact.name) && waiting.has(needed);
        }),
    );
    const level = ready.length > 0 ? ready : rest;
    levels.push(level);
    rest = rest.filter((artifact) => !level.includes(artifact));
  }
  return levels;
}
