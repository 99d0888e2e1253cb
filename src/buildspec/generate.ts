import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOfSetting } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { OWN_PACKAGE } from '../host/own-package.js';
import { ownVersion } from '../host/own-version.js';
import { chooseRuntimes } from './choose-runtimes.js';
import { ECOSYSTEMS, type Part, type Project } from './ecosystems/ecosystem.js';
import { findParts, type OtherClient, otherClient } from './ecosystems/index.js';
import { fillingsOf } from './fillings.js';
import { MARKER } from './kept-files.js';
import { type LintFinding, lintBuildspec } from './lint/index.js';
import { placeholderText } from './placeholders.js';
import type { Delivery, Plan } from './plan.js';
import { readTemplate, type Template } from './template.js';
import { yamlScalar } from './yaml-scalar.js';

export const TEMPLATE = 'buildspec-template.yml';
const OWN_TEMPLATE = join(OWN_PACKAGE, TEMPLATE);

export interface GeneratedFile {
  /** Relative to the root of the checkout. */
  readonly name: string;
  readonly text: string;
  /** What its lints say. Where the template has the line, it is the template's file and line. */
  readonly findings: readonly LintFinding[];
}

/** What a file is for: which parts it builds, and whether it may publish. */
interface Wanted {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly mayPublish: boolean;
  /** Names of templates of the user's, the first that there is wins; else ours. */
  readonly templates: readonly string[];
  readonly batch?: readonly BatchTask[];
}

interface BatchTask {
  readonly identifier: string;
  readonly buildspec?: string;
  readonly dependOn?: readonly string[];
}

/**
 * The buildspec files of a project. The same input gives the same bytes.
 *
 * @throws GateError 'input' where there is nothing to build, an image lacks a runtime, or a template is wrong
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
export async function generateBuildspecs(
  project: Project,
  delivery: Delivery,
): Promise<readonly GeneratedFile[]> {
  const parts = await findParts(project);
  if (parts.length === 0) {
    const other = otherClient(project.files);
    throw other?.lacks === undefined ? nothingFound(project) : notGenerated(other);
  }
  const { settings } = project;
  const files: GeneratedFile[] = [];
  for (const wanted of wantedFiles(settings, parts)) {
    const { text: template, name } = await templateOf(project, wanted.templates);
    const plan: Plan = {
      settings,
      parts: wanted.parts,
      mayPublish: wanted.mayPublish,
      delivery,
      runtimes: chooseRuntimes(settings, wanted.parts, delivery),
      tokenSeconds: Math.min(Math.max(settings.buildspec.timeout * 60, 900), 43_200),
    };
    const read = readTemplate(template, name);
    refuseOtherClients(read, project);
    const body = [read.fill(fillingsOf(plan)), ...batchSection(wanted.batch)].join('');
    const text = `${header(name, plan, template)}${body}`;
    files.push({ name: wanted.name, text, findings: findingsOf(wanted.name, text, plan, name, template) });
  }
  return files;
}

function wantedFiles(settings: Settings, parts: readonly Part[]): readonly Wanted[] {
  const { files, batch } = settings.buildspec;
  const roots: Wanted[] =
    files === 'one'
      ? [{ name: 'buildspec.yml', parts, mayPublish: true, templates: [TEMPLATE] }]
      : (['verify', 'release'] as const).map((kind) => ({
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
function batchSection(tasks: readonly BatchTask[] | undefined): readonly string[] {
  if (tasks === undefined) return [];
  return [
    '\nbatch:\n  fast-fail: false\n  build-graph:\n',
    ...tasks.map(({ identifier, buildspec, dependOn }) =>
      [
        `    - identifier: ${yamlScalar(identifier, 8)}\n`,
        ...(buildspec === undefined ? [] : [`      buildspec: ${yamlScalar(buildspec, 8)}\n`]),
        ...(dependOn === undefined
          ? []
          : ['      depend-on:\n', ...dependOn.map((name) => `        - ${yamlScalar(name, 10)}\n`)]),
      ].join(''),
    ),
  ];
}

async function templateOf(
  project: Project,
  names: readonly string[],
): Promise<{ readonly name: string; readonly text: string }> {
  const own = names.find((name) => project.files.includes(name));
  if (own !== undefined) return { name: own, text: withLineBreaks(await project.read(own)) };
  // Its first comment is for whoever copies it.
  return { name: TEMPLATE, text: (await readFile(OWN_TEMPLATE, 'utf8')).replace(/^(?:#.*\n)+/, '') };
}

/** A template checked out on Windows gives the same file. */
function withLineBreaks(text: string): string {
  const unified = text.replaceAll('\r\n', '\n');
  return unified.endsWith('\n') ? unified : `${unified}\n`;
}

function findingsOf(
  file: string,
  text: string,
  { settings, tokenSeconds }: Plan,
  templateFile: string,
  template: string,
): readonly LintFinding[] {
  const { image, compute, timeout } = settings.buildspec;
  const lines = text.split('\n');
  const templateLines = template.split('\n');
  return lintBuildspec(text, file, { image, compute, timeout, tokenSeconds }).map((finding) => {
    const written = lines[finding.line - 1] ?? '';
    const at = templateLines.indexOf(written);
    const isOnlyOne = at !== -1 && at === templateLines.lastIndexOf(written);
    return isOnlyOne ? { ...finding, file: templateFile, line: at + 1 } : finding;
  });
}

/** No time stamp: the same input gives the same file. The digest tells at a glance that the input was another. */
function header(template: string, plan: Plan, templateText: string): string {
  const inputs = JSON.stringify([templateText, plan]);
  const digest = createHash('sha256').update(inputs).digest('hex');
  return [
    `${MARKER} ${ownVersion()} from ${template} and codeartifact-gate.yml. Do not edit it: change those and run`,
    '# codeartifact-gate buildspec, or see with --check whether it is what they give.',
    ...(plan.delivery.from === 'nowhere'
      ? [
          '# Made with --native: the build runs without the gate, which would judge every entry of every lockfile.',
        ]
      : []),
    `# inputs: sha256:${digest}`,
    '',
  ].join('\n');
}

function refuseOtherClients({ slots }: Template, { files }: Project): void {
  const other = otherClient(files);
  if (other === undefined || !slots.some(({ name }) => name === 'install')) return;
  throw notGenerated(other);
}

function notGenerated({ file, client, lacks }: OtherClient): GateError {
  const ownCommands = `Copy ${TEMPLATE} into the project and write the commands of ${client} in the place of ${placeholderText('install')}, or leave the folder out by gate.exclude`;
  return new GateError('input', {
    doing: 'generate a buildspec',
    cause:
      lacks === undefined
        ? `${file} belongs to ${client}, which is none of the clients that login configures`
        : `${file} belongs to ${client}, and nothing says which version of it to install`,
    remedy:
      lacks === undefined
        ? ownCommands
        : `Write ${lacks}, with that version and the digests of all that it needs, as \`uv pip compile --generate-hashes --no-strip-extras\` does. Or: ${ownCommands}`,
    file,
  });
}

function nothingFound({ settings }: Project): GateError {
  const place = placeOfSetting(settings, []);
  return new GateError('input', {
    doing: 'generate a buildspec',
    cause: 'there is no lockfile of npm, pip or cargo and no pom.xml in the checkout',
    remedy: 'Run in the root of the project, and lock its dependencies first',
    ...(place === undefined ? {} : { file: place.file }),
  });
}

function nothingToSplit(settings: Settings, ecosystems: readonly string[]): GateError {
  return new GateError('input', {
    doing: 'generate a batch build',
    cause: `${ecosystems.join('')} is the only ecosystem of the project`,
    remedy: 'Leave buildspec.batch out',
    ...placeOfSetting(settings, ['buildspec', 'batch']),
  });
}
