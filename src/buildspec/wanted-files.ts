import { placeOfSetting } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { ECOSYSTEMS, type Part, type Project } from './ecosystems/ecosystem.js';
import { yamlScalar } from './yaml-scalar.js';

export const TEMPLATE = 'buildspec-template.yml';

const KINDS = ['verify', 'release'] as const;

/** What a file is for: which parts it builds, and whether it may publish. */
export interface Wanted {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly mayPublish: boolean;
  /** Names of templates of the user's, the first that there is wins; else ours. */
  readonly templates: readonly string[];
  readonly batch?: readonly BatchTask[];
}

export interface BatchTask {
  readonly identifier: string;
  readonly buildspec?: string;
  readonly dependOn?: readonly string[];
}

/**
 * The files that the settings ask for.
 *
 * @throws GateError 'input' where there is nothing to split, or a template for a file that nobody asks for
 */
export function wantedFiles(project: Project, parts: readonly Part[]): readonly Wanted[] {
  const wanted = filesOf(project.settings, parts);
  refuseStrayTemplates(project, wanted);
  return wanted;
}

function filesOf(settings: Settings, parts: readonly Part[]): readonly Wanted[] {
  const { files, batch } = settings.buildspec;
  const roots: Wanted[] =
    files === 'one'
      ? [{ name: 'buildspec.yml', parts, mayPublish: true, templates: [TEMPLATE] }]
      : KINDS.map((kind) => ({
          name: `buildspec-${kind}.yml`,
          parts,
          mayPublish: kind === 'release',
          templates: [`buildspec-template-${kind}.yml`, TEMPLATE],
        }));
  const ecosystems = ECOSYSTEMS.filter((name) => parts.some(({ ecosystem }) => ecosystem === name));
  if (!batch) return roots;
  if (ecosystems.length < 2) throw nothingToSplit(settings, ecosystems);
  const tasks = ecosystems.map((name) => ({ identifier: name, buildspec: `buildspec-${name}.yml` }));
  return [
    ...roots.map((root) => ({
      ...root,
      // The release builds everything anew, after every part has been built alone.
      batch: root.mayPublish ? [...tasks, { identifier: 'release', dependOn: ecosystems }] : tasks,
    })),
    ...ecosystems.map((name) => ({
      name: `buildspec-${name}.yml`,
      parts: parts.filter(({ ecosystem }) => ecosystem === name),
      mayPublish: false,
      // The user's general template is about all of them.
      templates: [`buildspec-template-${name}.yml`],
    })),
  ];
}

/** @see AWS CodeBuild user guide, "Batch build buildspec reference": a task without a file runs the phases of this one */
export function batchSection(tasks: readonly BatchTask[] | undefined): string {
  if (tasks === undefined) return '';
  const items = tasks.flatMap(({ identifier, buildspec, dependOn = [] }) => [
    `    - identifier: ${yamlScalar(identifier, 8)}`,
    ...(buildspec === undefined ? [] : [`      buildspec: ${yamlScalar(buildspec, 8)}`]),
    ...(dependOn.length === 0 ? [] : ['      depend-on:']),
    ...dependOn.map((name) => `        - ${yamlScalar(name, 10)}`),
  ]);
  return ['', 'batch:', '  fast-fail: false', '  build-graph:', ...items, ''].join('\n');
}

/** A template that nobody reads is a wish that is not met. */
function refuseStrayTemplates({ files, settings }: Project, wanted: readonly Wanted[]): void {
  const read = wanted.flatMap(({ templates }) => templates);
  const stray = files.find((name) => /^buildspec-template[^/]*\.ya?ml$/.test(name) && !read.includes(name));
  if (stray === undefined) return;
  const kind = /^buildspec-template-(\w+)\.yml$/.exec(stray)?.[1];
  const setting = KINDS.some((one) => one === kind)
    ? 'files'
    : ECOSYSTEMS.some((one) => one === kind)
      ? 'batch'
      : undefined;
  throw new GateError('input', {
    doing: 'generate a buildspec',
    cause:
      setting === undefined
        ? `${stray} has a name that no template has`
        : `${stray} is for a buildspec-${kind}.yml, which buildspec.${setting} does not ask for`,
    remedy: `Rename it to one of ${[...new Set(read)].join(', ')}, or take it out`,
    file: stray,
    ...(setting === undefined ? {} : placeOfSetting(settings, ['buildspec', setting])),
  });
}

function nothingToSplit(settings: Settings, ecosystems: readonly string[]): GateError {
  return new GateError('input', {
    doing: 'generate a batch build',
    cause: `${ecosystems[0] ?? 'none'} is the only ecosystem of the project`,
    remedy: 'Leave buildspec.batch out',
    ...placeOfSetting(settings, ['buildspec', 'batch']),
  });
}
