import type { Runtime, Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { Part } from './ecosystems/ecosystem.js';
import { runtimesOf } from './images.js';
import type { Delivery } from './plan.js';

/** What the gate itself runs on. @see package.json, engines */
const OLDEST_NODE = 22;

/**
 * One version for each runtime that the build needs: what the settings say, else what the project prefers, else the
 * newest of the image that every part of the project accepts. A version that the image lacks would be downloaded
 * from the public network when the build starts.
 *
 * @returns none for an image that is not CodeBuild's own: `runtime-versions` means nothing there
 * @throws GateError 'input' where the image has no such version
 */
export function chooseRuntimes(
  settings: Settings,
  parts: readonly Part[],
  delivery: Delivery,
): Readonly<Partial<Record<Runtime, string>>> {
  const { image, runtimes: given } = settings.buildspec;
  const offered = runtimesOf(image);
  if (offered === undefined) return given;
  const needed = new Set<Runtime>(delivery.from === 'nowhere' ? [] : ['nodejs']);
  for (const { runtime } of parts) needed.add(runtime);
  const chosen = [...needed].map((runtime) => {
    const asked = parts.filter((part) => part.runtime === runtime);
    const accepts = (version: string): boolean =>
      asked.every((part) => part.accepts(version)) &&
      (runtime !== 'nodejs' || delivery.from === 'nowhere' || Number.parseInt(version, 10) >= OLDEST_NODE);
    const versions = offered[runtime] ?? [];
    const preferred = asked.map((part) => part.preferred).find((version) => version !== undefined);
    const version =
      given[runtime] ??
      [preferred, ...versions].find((one) => one !== undefined && versions.includes(one) && accepts(one));
    if (version === undefined) throw nothingFits(image, runtime, versions);
    return [runtime, version] as const;
  });
  return { ...given, ...Object.fromEntries(chosen) };
}

function nothingFits(image: string, runtime: Runtime, versions: readonly string[]): GateError {
  return new GateError('input', {
    doing: `choose a version of ${runtime}`,
    cause:
      versions.length === 0
        ? `the image ${image} has none`
        : `the image ${image} has ${versions.join(', ')}, and the project${runtime === 'nodejs' ? ' or the gate' : ''} needs another`,
    remedy: 'Set buildspec.image to an image that has it, or buildspec.runtimes to the version to use',
  });
}
