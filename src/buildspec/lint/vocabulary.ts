import type { Occurrence } from './shell.js';
import type { Item, Subject } from './subject.js';

/** What well-known commands do, as far as lints have to know. */

/** A variable whose value is a secret, by its name. */
export const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRETS|TOKEN|AUTHTOKEN|API_?KEY|PRIVATE_KEY|SECRET_KEY|ACCESS_KEY|SECRET_ACCESS_KEY|CREDENTIALS?|NPM_AUTH)$/i;

/** Variables that hold a name which whoever opens a pull request has chosen, or part of it. */
export const REF_VARIABLE =
  /\$\{?(?:CODEBUILD_WEBHOOK_(?:HEAD_REF|BASE_REF|TRIGGER)|CODEBUILD_SOURCE_VERSION|GITHUB_(?:REF|HEAD_REF|BASE_REF|REF_NAME)|(?:GIT_)?(?:BRANCH|TAG|REF)(?:_NAME)?)\b/;

/** `$NAME` and `${NAME…}` in a text, by name. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name!);
}

/** The words of a command with its name. */
export function wordsOf({ name, args }: Occurrence): readonly string[] {
  return [name, ...args];
}

/** The arguments that are no flags. */
function operandsOf({ args }: Occurrence): readonly string[] {
  return args.filter((word) => !word.startsWith('-'));
}

function isModuleOf({ name, args }: Occurrence, module: string): readonly string[] | undefined {
  if (!/^python[\d.]*$/.test(name)) return undefined;
  const at = args.indexOf('-m');
  return at !== -1 && args[at + 1] === module ? args.slice(at + 2) : undefined;
}

/** Our own program, in any of the ways to start it: its arguments. */
export function ownArguments({ name, args }: Occurrence): readonly string[] | undefined {
  if (name === 'codeartifact-gate') return args;
  const isNpx = name === 'npx' || name === 'pnpx' || name === 'bunx';
  const isNode = name === 'node';
  const at = args.findIndex((word) =>
    isNpx
      ? /^codeartifact-gate(?:@|$)/.test(word)
      : isNode && /CODEARTIFACT_GATE(?:_HOME)?\b|codeartifact-gate/.test(word),
  );
  return at === -1 ? undefined : args.slice(at + 1);
}

/** What judges the lockfiles or configuration before anything is installed. */
export function isGate(command: Occurrence): boolean {
  return ownArguments(command)?.[0] === 'check';
}

/** What asks for a token of CodeArtifact. */
export function getsCredential(command: Occurrence): boolean {
  const own = ownArguments(command);
  if (own !== undefined) return own[0] === 'login' || own[0] === 'run';
  if (command.name !== 'aws') return false;
  const words = operandsOf(command);
  return words.includes('get-authorization-token') || isCodeArtifactLogin(command);
}

/** What takes the keys of another role. */
export function assumesRole({ name, args }: Occurrence): boolean {
  return name === 'aws' && args.some((word) => /^assume-role/.test(word));
}

export function isCodeArtifactLogin({ name, args }: Occurrence): boolean {
  return name === 'aws' && args.includes('codeartifact') && args.includes('login');
}

/** Whether a build has a token for packages: then it matters what it leaves in files. */
export function holdsCredential({ items }: Pick<Subject, 'items'>): boolean {
  return items.some(
    (item) =>
      item.commands.some(getsCredential) ||
      /\bCODEARTIFACT_AUTH_TOKEN\b|_authToken|\bcargo login\b|credential-provider/.test(item.text),
  );
}

const INSTALLS: Readonly<Record<string, (operands: readonly string[]) => boolean>> = {
  npm: ([verb]) => ['ci', 'install', 'i', 'add', 'exec', 'update'].includes(verb ?? ''),
  npx: () => true,
  pnpm: ([verb]) => ['install', 'i', 'add', 'dlx'].includes(verb ?? ''),
  yarn: ([verb]) => verb === undefined || ['install', 'add', 'dlx'].includes(verb),
  bun: ([verb]) => ['install', 'i', 'add'].includes(verb ?? ''),
  pip: ([verb]) => ['install', 'download', 'wheel'].includes(verb ?? ''),
  pipx: ([verb]) => ['install', 'run'].includes(verb ?? ''),
  uv: ([verb, second]) =>
    ['sync', 'run', 'tool'].includes(verb ?? '') || (verb === 'pip' && second !== 'list'),
  poetry: ([verb]) => ['install', 'add', 'update'].includes(verb ?? ''),
  pdm: ([verb]) => ['install', 'sync', 'add', 'update'].includes(verb ?? ''),
  pipenv: ([verb]) => ['install', 'sync'].includes(verb ?? ''),
  cargo: ([verb]) => ['fetch', 'build', 'install', 'test', 'run', 'check'].includes(verb ?? ''),
  mvn: () => true,
  mvnw: () => true,
  gradle: () => true,
  gradlew: () => true,
  bundle: ([verb]) => verb === undefined || verb === 'install',
  gem: ([verb]) => verb === 'install',
  dotnet: ([verb]) => ['restore', 'build', 'tool', 'test'].includes(verb ?? ''),
};

/** What brings packages of others into the build. Programs of the image itself (`apt-get`) are none. */
export function isInstall(command: Occurrence): boolean {
  if (command.args.some((word) => ['--version', '-v', '-version', 'help', '--help'].includes(word)))
    return false;
  if (ownArguments(command) !== undefined) return false;
  const module = isModuleOf(command, 'pip');
  if (module !== undefined) return INSTALLS['pip']!(module.filter((word) => !word.startsWith('-')));
  const name = command.name.replace(/^pip3?(?:\.\d+)?$/, 'pip');
  return Object.hasOwn(INSTALLS, name) && INSTALLS[name]!(operandsOf(command));
}

/** What puts a package version into a repository, for good. */
export function isPublish(command: Occurrence): boolean {
  const { name, args } = command;
  const own = ownArguments(command);
  if (own !== undefined) return own[0] === 'publish' && !own.includes('--plan');
  const operands = operandsOf(command);
  const [verb, second] = operands;
  if (args.includes('--dry-run') || args.includes('--help')) return false;
  switch (name) {
    case 'npm':
    case 'pnpm':
    case 'cargo':
    case 'poetry':
    case 'pdm':
    case 'uv':
    case 'bun':
    case 'flit':
    case 'hatch':
      return operands.includes('publish');
    case 'yarn':
      return verb === 'publish' || (verb === 'npm' && second === 'publish');
    case 'lerna':
      return verb === 'publish';
    case 'npx':
      return verb === 'lerna' && second === 'publish';
    case 'twine':
      return verb === 'upload';
    case 'mvn':
    case 'mvnw':
      // A layout below a folder is no repository: what is put there can still be thrown away.
      if (args.some((word) => /^-DaltDeploymentRepository=[^:]*::(?:default::)?file:/.test(word)))
        return false;
      return operands.some((word) => word === 'deploy' || /(?:^|:)deploy(?:-file)?$/.test(word));
    case 'gradle':
    case 'gradlew':
      return operands.some((word) => /(?:^|:)publish(?!ToMavenLocal)/.test(word));
    case 'dotnet':
    case 'nuget':
      return operands.includes('push');
    case 'gem':
      return verb === 'push';
    case 'aws':
      return operands.includes('publish-package-version');
    default:
      return isModuleOf(command, 'twine')?.includes('upload') === true;
  }
}

const TESTS = /^(?:test|tests|test:.+|verify|check|lint|audit)$/;

/** What may fail for a reason that must stop a build: tests, gates, checks. */
export function isTest(command: Occurrence): boolean {
  const { name, args } = command;
  if (isGate(command)) return true;
  if (/^(?:pytest|jest|vitest|mocha|rspec|tox|nox|phpunit|ctest|cfn-lint)$/.test(name)) return true;
  if (isModuleOf(command, 'pytest') !== undefined || isModuleOf(command, 'unittest') !== undefined)
    return true;
  const runners = /^(?:npm|pnpm|yarn|bun|npx|mvnw?|gradlew?|cargo|go|dotnet|make|rake|bundle|poetry|uv)$/;
  return runners.test(name) && args.some((word) => TESTS.test(word) || /^(?:pytest|jest|rspec)$/.test(word));
}

/** The value of a flag, in both spellings. */
export function flagValue(args: readonly string[], ...names: readonly string[]): string | undefined {
  for (const [index, word] of args.entries()) {
    for (const name of names) {
      if (word === name) return args[index + 1] ?? '';
      if (name.startsWith('--') && word.startsWith(`${name}=`)) return word.slice(name.length + 1);
    }
  }
  return undefined;
}

/** The items in front of `finally` of a phase and all of it, in the order of the file. */
export function eachCommand(
  items: readonly Item[],
): readonly { readonly item: Item; readonly command: Occurrence; readonly line: number }[] {
  return items.flatMap((item) =>
    item.commands.map((command) => ({ item, command, line: item.lineOf(command.command.line) })),
  );
}
