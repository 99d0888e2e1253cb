import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE, placeOfSetting } from '../config/load.js';
import { clientNames, type PublishTarget, publishEntry, type Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import { OWN_PACKAGE } from '../host/own-package.js';
import { ownVersion } from '../host/own-version.js';
import { chooseRuntimes, refuseCompute } from './choose-runtimes.js';
import type { Note, Project } from './ecosystems/ecosystem.js';
import { findParts, type OtherClient, otherClient } from './ecosystems/index.js';
import { fillingsOf } from './fillings.js';
import { MARKER } from './kept-files.js';
import { type LintFinding, lintBuildspec } from './lint/index.js';
import { PLACEHOLDERS, type PlaceholderName, placeholderText } from './placeholders.js';
import type { Delivery, Plan } from './plan.js';
import { readTemplate, type Template } from './template.js';
import { batchSection, TEMPLATE, type Wanted, wantedFiles } from './wanted-files.js';

const OWN_TEMPLATE = join(OWN_PACKAGE, TEMPLATE);

/** Of characters: ten times what CodeBuild takes inline. */
const MAX_TEMPLATE = 256 * 1024;

export interface GeneratedFile {
  /** Relative to the root of the checkout. */
  readonly name: string;
  readonly text: string;
  /**
   * What its lints say, by the template's file and line where the template has the line; and what is to be known of the
   * project, which is all warnings.
   */
  readonly findings: readonly LintFinding[];
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
  const { settings } = project;
  refuseCompute(settings);
  const files: GeneratedFile[] = [];
  const told = new Set<Note>();
  for (const wanted of wantedFiles(project, parts)) {
    const { text: template, name } = await templateOf(project, wanted.templates);
    const read = readTemplate(template, name);
    refuseUnmet(read, name, wanted, project);
    const plan: Plan = {
      settings,
      parts: wanted.parts,
      mayPublish: wanted.mayPublish,
      delivery,
      runtimes: hasSlot(read, 'runtimes') ? chooseRuntimes(settings, wanted.parts, delivery) : {},
      tokenSeconds: Math.min(Math.max(settings.buildspec.timeout * 60, 900), 43_200),
    };
    const body = read.fill(fillingsOf(plan)) + batchSection(wanted.batch);
    const text = `${header(name, plan, template)}${body}`;
    const findings = [
      ...findingsOf(wanted.name, text, plan, name, template),
      ...idle(plan, read, name),
      ...(hasSlot(read, 'build') ? notesOf(plan, read, told) : []),
    ];
    files.push({ name: wanted.name, text, findings });
  }
  return files;
}

async function templateOf(
  project: Project,
  names: readonly string[],
): Promise<{ readonly name: string; readonly text: string }> {
  const own = names.find((name) => project.files.includes(name));
  if (own !== undefined) {
    const text = withLineBreaks(await project.read(own));
    if (text.length <= MAX_TEMPLATE) return { name: own, text };
    throw new GateError('input', {
      doing: 'read the template',
      cause: `it is larger than ${MAX_TEMPLATE / 1024} KiB`,
      remedy: 'Keep what is that long in a script, and call it',
      file: own,
    });
  }
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
    // What is missing is told of the first line, which is that of the header.
    if (finding.line === 1) return { ...finding, file: templateFile };
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

/**
 * What is true of the project, but not to be seen in the generated file.
 *
 * @param told is added to: several files build the same parts
 */
function notesOf(
  { settings, parts, mayPublish }: Plan,
  { ownCommands }: Template,
  told: Set<Note>,
): readonly LintFinding[] {
  const notes = parts.flatMap(({ ecosystem, notes: all }) =>
    all
      .filter((note) => !told.has(note))
      .map((note): LintFinding => ({ rule: ecosystem, severity: 'warning', ...note })),
  );
  for (const note of parts.flatMap((part) => part.notes)) told.add(note);
  const made = new Set(parts.flatMap(({ publishes }) => publishes));
  // What is built by commands of the user's own cannot be told.
  const unmade =
    mayPublish && ownCommands.size === 0 ? settings.publish.filter((target) => !made.has(target)) : [];
  return [...notes, ...unmade.map((target) => unbuilt(target, settings))];
}

/** Where the template has neither the placeholder nor commands of its own for what there is to do. */
function idle(plan: Plan, template: Template, file: string): readonly LintFinding[] {
  const { parts, settings, mayPublish } = plan;
  const work: readonly (readonly [PlaceholderName, string, boolean])[] = [
    ['install', 'installs what is locked', parts.some(({ install }) => install.length > 0)],
    ['build', 'builds what was found', parts.some(({ build }) => build.length > 0)],
    ['publish', 'publishes what publish lists', mayPublish && settings.publish.length > 0],
  ];
  return work.flatMap(([name, does, isNeeded]) => {
    const [list] = PLACEHOLDERS[name].lists;
    if (!isNeeded || hasSlot(template, name) || template.ownCommands.has(list)) return [];
    const message = `nothing in the template ${does}`;
    const remedy = `Add the item: - "${placeholderText(name)}" to ${list}`;
    return [{ rule: 'template', severity: 'warning', file, line: 1, message, remedy }];
  });
}

function hasSlot({ slots }: Template, name: PlaceholderName): boolean {
  return slots.some((slot) => slot.name === name);
}

function unbuilt(target: PublishTarget, settings: Settings): LintFinding {
  const place = placeOfSetting(settings, ['publish', settings.publish.indexOf(target)]);
  return {
    rule: 'publish',
    severity: 'warning',
    file: place?.file ?? CONFIG_FILE,
    line: place?.line ?? 1,
    message: `nothing that was found builds ${publishEntry(target).pattern}`,
    remedy: `Correct the path, or build it by a command beside ${placeholderText('build')} in ${TEMPLATE}`,
  };
}

/** What was asked for and would not be done is refused. */
function refuseUnmet(template: Template, name: string, { batch, parts }: Wanted, project: Project): void {
  const { settings, files } = project;
  const isOwn = !hasSlot(template, 'install') && !hasSlot(template, 'build');
  if (batch !== undefined && template.batchLine !== undefined)
    throw new GateError('input', {
      doing: 'generate a batch build',
      cause: 'the template has a section batch, and buildspec.batch asks for another',
      remedy: 'Take it out, or leave buildspec.batch out',
      file: name,
      line: template.batchLine,
    });
  const other = otherClient(files);
  if (other !== undefined && hasSlot(template, 'install')) throw notGenerated(other);
  // Whoever writes the commands has to say for which clients.
  if (parts.length === 0 && !(isOwn && settings.clients !== undefined)) throw nothingFound(project, isOwn);
  const stray = parts.find(({ client }) => clientNames(settings)?.includes(client) === false);
  if (stray !== undefined && !isOwn)
    throw new GateError('input', {
      doing: 'generate a buildspec',
      cause: `${stray.lockfiles[0]} is installed by ${stray.client}, which clients leaves out: it would ask the public registry`,
      remedy: `Add ${stray.client} to clients, or leave the folder out by gate.exclude`,
      ...placeOfSetting(settings, ['clients']),
    });
}

function notGenerated({ file, client, lacks }: OtherClient): GateError {
  const ownCommands = `Copy ${TEMPLATE} into the project and write the commands of ${client} in the place of ${placeholderText('install')} and ${placeholderText('build')}, or leave the folder out by gate.exclude`;
  return new GateError('input', {
    doing: 'generate a buildspec',
    cause:
      lacks === undefined
        ? `${file} belongs to ${client}, for which no commands are generated`
        : `${file} belongs to ${client}, and nothing says which version of it to install`,
    remedy:
      lacks === undefined
        ? ownCommands
        : `Write ${lacks}, with that version and the digests of all that it needs, as \`uv pip compile --generate-hashes --no-strip-extras\` does. Or: ${ownCommands}`,
    file,
  });
}

function nothingFound({ settings }: Project, isOwn: boolean): GateError {
  return new GateError('input', {
    doing: 'generate a buildspec',
    cause: 'there is no lockfile of npm, pnpm, Yarn, bun, pip or cargo and no pom.xml in the checkout',
    remedy: isOwn
      ? 'Set clients to those that the commands of the template need'
      : 'Run in the root of the project, and lock its dependencies first',
    ...placeOfSetting(settings, []),
  });
}
