import { shellQuote } from '../host/shell-quote.js';
import { checkItems, fetchItems, loginItems, publishCommand, removeCommand } from './gate-commands.js';
import { nativeCheck, nativeLogin, nativePublish, nativeRemove, nativeTools } from './native-commands.js';
import type { PlaceholderName } from './placeholders.js';
import { CHECK_REPORT, type Plan } from './plan.js';
import type { Filling, Slot } from './template.js';
import { yamlScalar } from './yaml-scalar.js';

/** What stands in the place of each placeholder. */
export function fillingsOf(plan: Plan): Filling {
  return (slot) => {
    const entries = ENTRIES[slot.name];
    if (entries !== undefined) return entries(plan, slot.indent);
    const commands = COMMANDS[slot.name]!(plan, slot);
    return commands.map((command) => {
      const text = command.includes('\n') ? `${command}\n` : command;
      return `- ${yamlScalar(text, slot.indent + 2)}`;
    });
  };
}

type Commands = (plan: Plan, slot: Slot) => readonly string[];
type Entries = (plan: Plan, indent: number) => readonly string[] | undefined;

const COMMANDS: Partial<Record<PlaceholderName, Commands>> = {
  gate: (plan) => [
    // Report groups are named in the file; CodeBuild would make others for every file that looks like a report.
    'export CODEBUILD_CONFIG_AUTO_DISCOVER=false',
    ...(isNative(plan) ? nativeCheck(plan) : [...fetchItems(plan), ...checkItems(plan)]),
  ],
  release: (plan) => [plan.mayPublish ? releaseSignal(plan) : 'export RELEASE_VERSION='],
  login: (plan) => (isNative(plan) ? nativeLogin(plan) : loginItems(plan)),
  install: (plan) =>
    orElse(
      // Several parts can need the same client.
      [
        ...new Set(plan.parts.flatMap(({ install }) => install)),
        ...(isNative(plan) ? nativeTools(plan) : []),
      ],
      'Packages are fetched by the build.',
    ),
  build: (plan) =>
    orElse(
      plan.parts.flatMap(({ build }) => build),
      'There is nothing to build.',
    ),
  publish: (plan) => publishItems(plan),
  // The variable tells `finally` whether what comes next will clean up.
  done: (_plan, { list }) => [`export CODEARTIFACT_GATE_DONE=${list.split('.')[1]}`],
  cleanup: (plan, { list }) => [cleanUp(plan, list.split('.')[1]!)],
};

const ENTRIES: Partial<Record<PlaceholderName, Entries>> = {
  runtimes: ({ runtimes }, indent) => {
    const entries = Object.entries(runtimes);
    if (entries.length === 0) return undefined;
    // Always in quotes: 3.10 is a number, and another one.
    return entries.map(([name, version]) => `${name}: ${quoted(version, indent)}`);
  },
  reports: (plan, indent) => {
    const groups = [
      ...(isNative(plan) ? [] : [{ name: 'codeartifact-gate', files: [CHECK_REPORT] }]),
      ...testReports(plan),
    ];
    if (groups.length === 0) return undefined;
    return groups.flatMap(({ name, files }) => [
      `${name}:`,
      '  file-format: JUNITXML',
      '  files:',
      ...files.map((file) => `    - ${quoted(file, indent + 6)}`),
    ]);
  },
  cache: (plan, indent) => {
    const paths = [...new Set(plan.parts.flatMap(({ caches }) => caches))];
    // Lambda has none.
    if (paths.length === 0 || plan.settings.buildspec.compute === 'lambda') return undefined;
    const lockfiles = [...new Set(plan.parts.flatMap((part) => part.lockfiles).map(plainGlob))];
    const prefix = `codeartifact-gate-${[...new Set(plan.parts.map(({ ecosystem }) => ecosystem))].join('-')}-`;
    return [
      // By content alone: whoever can name a branch must not name a cache.
      `key: ${quoted(`${prefix}$(codebuild-hash-files ${lockfiles.join(' ')})`, indent + 2)}`,
      'fallback-keys:',
      `  - ${quoted(prefix, indent + 4)}`,
      // What a pull request has fetched is no business of a release.
      ...(plan.mayPublish ? [] : ['action: restore']),
      'paths:',
      ...paths.map((path) => `  - ${quoted(path, indent + 4)}`),
    ];
  },
};

function isNative({ delivery }: Plan): boolean {
  return delivery.from === 'nowhere';
}

/** Always in quotes, as people expect it of globs and versions. */
function quoted(text: string, indent: number): string {
  const scalar = yamlScalar(text, indent);
  return /^['"|]/.test(scalar) ? scalar : `'${scalar}'`;
}

/**
 * A name of the checkout's that needs no quotes: what else is in it, `*` stands for. How often and by what the key is
 * evaluated is not documented, so there are no quotes to rely on.
 */
function plainGlob(name: string): string {
  return name.replace(/[^A-Za-z0-9_@%+:,./-]+/g, '*').replace(/^-/, './-');
}

function testReports({
  parts,
}: Plan): readonly { readonly name: string; readonly files: readonly string[] }[] {
  const names = [
    ...new Set(parts.filter(({ reports }) => reports.length > 0).map(({ ecosystem }) => ecosystem)),
  ];
  return names.map((name) => ({
    name: `${name}-tests`,
    files: parts.filter(({ ecosystem }) => ecosystem === name).flatMap(({ reports }) => reports),
  }));
}

function orElse(commands: readonly string[], otherwise: string): readonly string[] {
  return commands.length > 0 ? commands : [`echo ${shellQuote(otherwise)}`];
}

/**
 * Sets RELEASE_VERSION, empty where the build is none of a release. The name of a tag is never evaluated: whoever may
 * push one must not run commands with it.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments"
 */
function releaseSignal({ settings }: Plan): string {
  const isTag = settings.buildspec.release === 'tag';
  // Under CodePipeline no variable of a webhook is set.
  const source = isTag ? '${CODEBUILD_WEBHOOK_TRIGGER:-}' : '${RELEASE_REF:-}';
  const prefix = isTag ? 'tag/v' : 'v';
  return [
    // Exported before it is known: a build that fails here exports none, whatever the tag is called.
    `RELEASE_REF_SEEN="${source}" && export RELEASE_VERSION='' &&`,
    'case "$RELEASE_REF_SEEN" in',
    `  ${prefix}[0-9]*)`,
    `    RELEASE_REF_SEEN="\${RELEASE_REF_SEEN#${prefix}}" &&`,
    '    case "$RELEASE_REF_SEEN" in *[!0-9A-Za-z.+-]*) false ;; esac &&',
    `    printf '%s\\n' "$RELEASE_REF_SEEN" | grep -Eq '^[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$' &&`,
    '    RELEASE_VERSION="$RELEASE_REF_SEEN" ||',
    `    { echo 'The release is not named like v1.2.3.' >&2; false; } ;;`,
    'esac',
  ].join('\n');
}

/** Guard and upload are one item: a guard of its own would end only itself, and BUILD may have failed. */
function publishItems(plan: Plan): readonly string[] {
  if (!plan.mayPublish) return [`echo 'This buildspec publishes nothing.'`];
  if (plan.settings.publish.length === 0) return [`echo 'codeartifact-gate.yml names nothing to publish.'`];
  const commands = isNative(plan) ? nativePublish(plan) : [publishCommand()];
  return [
    [
      'if [ "${CODEBUILD_BUILD_SUCCEEDING:-0}" = 1 ] && [ -n "${RELEASE_VERSION:-}" ]; then',
      ...commands.map((command, index) => `  ${command}${index < commands.length - 1 ? ' &&' : ''}`),
      'else',
      "  echo 'No release with a green build: nothing is published.'",
      'fi',
    ].join('\n'),
  ];
}

/** A failed install or pre_build is the end of a build: post_build, which cleans up otherwise, is not reached. */
function cleanUp(plan: Plan, phase: string): string {
  const remove = isNative(plan) ? nativeRemove(plan, phase) : removeCommand(phase);
  return phase === 'post_build' ? remove : `[ "\${CODEARTIFACT_GATE_DONE:-}" = ${phase} ] || { ${remove}; }`;
}
