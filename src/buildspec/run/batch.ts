import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { GateError } from '../../errors.js';
import { isWithin } from '../../workspace/within.js';
import { type BatchBuild, type BatchSpec, readBuildspec } from './read.js';
import { type BuildRequest, type BuildRun, type BuildStatus, runBuildspec } from './runner.js';

export interface BatchBuildRun {
  readonly identifier: string;
  /** Undefined: not started, since the batch or what it depends on had failed. */
  readonly run: BuildRun | undefined;
}

export interface BatchRun {
  readonly status: BuildStatus;
  readonly builds: readonly BatchBuildRun[];
}

/**
 * Runs the builds of a batch one after another, each in a copy of its own of the source, in an order in which each
 * comes after what it depends on.
 *
 * @param request as for one build; its buildspec has a section `batch`
 * @throws GateError 'input' as `runBuildspec`, before the first build for whatever can be seen before it
 * @see CodeBuild user guide, "Batch build buildspec reference"
 */
export async function runBatch(request: BuildRequest, batch: BatchSpec): Promise<BatchRun> {
  const requests = new Map<string, BuildRequest>();
  for (const build of batch.builds) requests.set(build.identifier, await requestFor(build, request));

  const builds: BatchBuildRun[] = [];
  const blocking = new Set<string>();
  let status: BuildStatus = 'SUCCEEDED';
  for (const build of batch.builds) {
    const { identifier, dependsOn, ignoreFailure } = build;
    const isStopped = status === 'STOPPED' || (status !== 'SUCCEEDED' && batch.fastFail);
    if (isStopped || dependsOn.some((name) => blocking.has(name))) {
      blocking.add(identifier);
      builds.push({ identifier, run: undefined });
      continue;
    }
    const run = await runBuildspec(requests.get(identifier)!);
    builds.push({ identifier, run });
    if (run.status === 'STOPPED') status = 'STOPPED';
    if (run.status === 'SUCCEEDED' || ignoreFailure) continue;
    blocking.add(identifier);
    if (status === 'SUCCEEDED') status = 'FAILED';
  }
  return { status, builds };
}

async function requestFor(build: BatchBuild, request: BuildRequest): Promise<BuildRequest> {
  const buildspec =
    build.buildspec === undefined ? request.buildspec : await buildspecOf(build.buildspec, request);
  // Before anything runs, whatever is wrong in any of them is told.
  readBuildspec(buildspec.text, buildspec.file);
  return {
    ...request,
    buildspec,
    project: { ...request.project, image: build.image ?? request.project.image },
    batch: { identifier: build.identifier, variables: build.variables },
  };
}

async function buildspecOf(
  path: string,
  { source, buildspec }: BuildRequest,
): Promise<BuildRequest['buildspec']> {
  const full = join(source, path);
  const refuse = (cause: string, underlying?: unknown): GateError =>
    new GateError('input', {
      doing: `read the buildspec ${path} of a batch`,
      cause,
      remedy: 'Give the path of a file of the source',
      file: buildspec.file,
      underlying,
    });
  if (isAbsolute(path) || !isWithin(full, source)) throw refuse('it is not in the source');
  const text = await readFile(full, 'utf8').catch((error: unknown) => {
    throw refuse(`it cannot be read (${(error as NodeJS.ErrnoException).code})`, error);
  });
  return { file: path, text };
}
