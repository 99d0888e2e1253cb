import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { imageEnvironment } from '../../../src/buildspec/run/environment.js';
import { type BuildRequest, type BuildRun, runBuildspec } from '../../../src/buildspec/run/runner.js';
import type { ShellName, StateModel } from '../../../src/buildspec/run/shells.js';

/** Every way in which a buildspec may be run. */
export const WAYS: readonly (readonly [StateModel, ShellName])[] = [
  ['script', 'bash'],
  ['script', 'dash'],
  ['session', 'bash'],
  ['session', 'dash'],
];

export interface Project {
  readonly folder: string;
  request(text: string, more?: Partial<BuildRequest>): BuildRequest;
  build(text: string, more?: Partial<BuildRequest>): Promise<BuildRun>;
  remove(): Promise<void>;
}

/** A folder with a few files, without git. */
export async function makeProject(files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const request = (text: string, more: Partial<BuildRequest> = {}): BuildRequest => ({
    buildspec: { file: 'buildspec.yml', text },
    source: folder,
    trigger: { kind: 'manual', branch: 'main' },
    stateModel: 'script',
    project: { account: '111122223333', region: 'eu-west-1', image: 'aws/codebuild/standard:8.0' },
    image: imageEnvironment(process.env),
    ...more,
  });
  return {
    folder,
    request,
    build: (text, more) => runBuildspec(request(text, more)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The lines that commands have printed, without those of the agent. */
export function printed(run: BuildRun): readonly string[] {
  return run.log.split('\n').filter((line) => line !== '' && !line.startsWith('[Container] '));
}

/** The phases in short: `BUILD FAILED`. */
export function phasesOf(run: BuildRun): readonly string[] {
  return run.phases.map(({ name, status }) => `${name} ${status}`);
}

/** A buildspec of phases, written as JSON, which is YAML: what a command holds needs no care. */
export function spec(
  phases: Readonly<Record<string, readonly string[] | object>>,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const entries = Object.entries(phases).map(([name, value]) => [
    name,
    Array.isArray(value) ? { commands: value } : value,
  ]);
  return JSON.stringify({ version: 0.2, phases: Object.fromEntries(entries), ...more });
}
