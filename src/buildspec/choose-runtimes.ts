import { placeOfSetting } from '../config/load.js';
import type { Runtime, Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { Part } from './ecosystems/ecosystem.js';
import { imageNamed } from './images.js';
import type { Delivery } from './plan.js';

/** What the gate itself runs on. @see package.json, engines */
const OLDEST_NODE = 22;

/** The name that all of CodeBuild's own images begin with. */
const OWN_IMAGES = 'aws/codebuild/';

/** Of a build on Lambda, in minutes. @see AWS CodeBuild user guide, "Run builds on AWS Lambda compute" */
const LAMBDA_TIMEOUT = 15;

/**
 * One version for each runtime that the build needs: what the settings say, else what the project prefers, else the
 * newest of the image that every part of the project accepts. A version that the image lacks would be downloaded
 * from the public network when the build starts.
 *
 * @returns none for an image that is not CodeBuild's own, which brings what it brings: a buildspec that names runtimes
 * fails there
 * @throws GateError 'input' where the image has no such version
 */
export function chooseRuntimes(
  settings: Settings,
  parts: readonly Part[],
  delivery: Delivery,
): Readonly<Partial<Record<Runtime, string>>> {
  const { image, runtimes: given } = settings.buildspec;
  const known = imageNamed(image);
  const needed = new Set<Runtime>(delivery.from === 'nowhere' ? [] : ['nodejs']);
  for (const { runtime } of parts) needed.add(runtime);
  for (const [runtime, version] of Object.entries(given)) refuseGiven(settings, runtime, version, delivery);
  if (known === undefined) {
    const unnamed = [...needed].filter((runtime) => given[runtime] === undefined);
    if (image.startsWith(OWN_IMAGES) && unnamed.length > 0) throw unknownImage(settings, unnamed);
    return given;
  }
  const chosen = [...needed].map((runtime) => {
    const asked = parts.filter((part) => part.runtime === runtime);
    const accepts = (version: string): boolean =>
      asked.every((part) => part.accepts(version)) &&
      (runtime !== 'nodejs' || delivery.from === 'nowhere' || isRecent(version));
    const versions = known.runtimes[runtime] ?? [];
    const preferred = asked.map((part) => part.preferred).find((version) => version !== undefined);
    const version =
      given[runtime] ??
      [preferred, ...versions].find((one) => one !== undefined && versions.includes(one) && accepts(one));
    if (version === undefined) throw nothingFits(settings, runtime, versions);
    return [runtime, version] as const;
  });
  return { ...given, ...Object.fromEntries(chosen) };
}

function isRecent(version: string): boolean {
  return Number.parseInt(version, 10) >= OLDEST_NODE;
}

/** @throws GateError 'input' where image, compute and timeout do not go together, or the image has no POSIX shell */
export function refuseCompute(settings: Settings): void {
  const { image, compute, timeout } = settings.buildspec;
  const offered = imageNamed(image)?.compute;
  const refuse = (setting: string, cause: string, remedy: string): never => {
    throw refusal(settings, ['buildspec', setting], 'generate a buildspec', cause, remedy);
  };
  if (image.startsWith(`${OWN_IMAGES}windows`))
    refuse('image', `the shell of ${image} is PowerShell`, 'Choose an image of Linux');
  if ((compute === 'lambda') === (offered === 'lambda')) {
    if (compute === 'lambda' && timeout > LAMBDA_TIMEOUT)
      refuse(
        'timeout',
        `a build on Lambda ends after ${LAMBDA_TIMEOUT} minutes`,
        `Set buildspec.timeout to ${LAMBDA_TIMEOUT} or less`,
      );
    return;
  }
  refuse(
    'compute',
    `the image ${image} does not run on the compute ${compute}`,
    compute === 'lambda'
      ? 'Set buildspec.image to one of CodeBuild for Lambda, such as aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs24'
      : 'Set buildspec.compute to lambda, or choose an image for containers',
  );
}

function refuseGiven(settings: Settings, runtime: string, version: string, delivery: Delivery): void {
  const { image } = settings.buildspec;
  const refuse = (cause: string, remedy: string): never => {
    const path = ['buildspec', 'runtimes', runtime];
    throw refusal(settings, path, `choose a version of ${runtime}`, cause, remedy);
  };
  const known = imageNamed(image);
  if (known === undefined && !image.startsWith(OWN_IMAGES))
    refuse(
      `${image} is none of CodeBuild's images, which alone let a buildspec choose`,
      'Leave it out: the image brings its own',
    );
  if (known !== undefined && !Object.hasOwn(known.runtimes, runtime))
    refuse(`the image ${image} has none`, 'Leave it out, or set buildspec.image to an image that has it');
  if (runtime === 'nodejs' && delivery.from !== 'nowhere' && !isRecent(version))
    refuse(`the gate needs Node ${OLDEST_NODE} or newer`, `Name ${OLDEST_NODE} or newer, or leave it out`);
}

function unknownImage(settings: Settings, unnamed: readonly Runtime[]): GateError {
  return refusal(
    settings,
    ['buildspec', 'image'],
    'choose the runtimes',
    `which versions ${settings.buildspec.image} has is not known here`,
    `Set buildspec.runtimes for ${unnamed.join(', ')}, or choose an image that is known, such as aws/codebuild/standard:8.0`,
  );
}

function nothingFits(settings: Settings, runtime: Runtime, versions: readonly string[]): GateError {
  const { image } = settings.buildspec;
  return refusal(
    settings,
    ['buildspec', 'image'],
    `choose a version of ${runtime}`,
    versions.length === 0
      ? `the image ${image} has none`
      : `the image ${image} has ${versions.join(', ')}, and the project${runtime === 'nodejs' ? ' or the gate' : ''} needs another`,
    'Set buildspec.image to an image that has it, or buildspec.runtimes to the version to use',
  );
}

function refusal(
  settings: Settings,
  path: readonly string[],
  doing: string,
  cause: string,
  remedy: string,
): GateError {
  return new GateError('input', { doing, cause, remedy, ...placeOfSetting(settings, path) });
}
