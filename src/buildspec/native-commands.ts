import type { Format } from '../aws/formats.js';
import { repositoryEndpoint } from '../aws/repository-url.js';
import { LOGGING } from '../clients/maven.js';
import type { ClientName } from '../config/clients.js';
import { placeOfSetting } from '../config/load.js';
import { publishEntry, type Settings } from '../config/settings.js';
import { repositoryOf } from '../config/targets.js';
import { GateError } from '../errors.js';
import { shellQuote, shellWord } from '../host/shell-quote.js';
import { DEFAULT_INDEX } from '../packages/cargo.js';
import { commandIn, inFolder, type Part } from './ecosystems/ecosystem.js';
import type { Plan } from './plan.js';

/** Lines of a build that does without the gate: the AWS CLI and a shell. Addresses alone are judged. */

const TOKEN = 'CODEARTIFACT_AUTH_TOKEN';
const FOLDER = '$CODEARTIFACT_GATE_HOME';

/** The variables that a client takes, its files below FOLDER, and the variables that hold the token. */
interface NativeClient {
  readonly format: Format;
  /** Refuses a checkout whose lockfile or configuration leads elsewhere. */
  readonly check: (part: Part, endpoint: string) => readonly string[];
  readonly login: (endpoint: string, publishEndpoint: string) => readonly string[];
  readonly secrets: readonly string[];
  /** A variable with the path of what else is to be removed afterwards, once it is there. */
  readonly leftover?: string;
  /** What `publish` takes besides the client itself, looked for as soon as packages are installed. */
  readonly publishTool?: (part: Part | undefined) => { readonly name: string; readonly search: string };
  /**
   * @param path of codeartifact-gate.yml's `publish`
   * @param part that what is at `path` was built by
   * @param installEndpoint which may be the same
   */
  readonly publish: (
    path: string,
    endpoint: string,
    part: Part | undefined,
    installEndpoint: string,
  ) => string;
}

const CARGO_CONFIG = '"${CARGO_HOME:-$HOME/.cargo}/config.toml"';
const OUR_CARGO_CONFIG = 'CODEARTIFACT_GATE_CARGO_CONFIG';

/** A package of the workspace itself: npm links it, and never looks its path up elsewhere. */
const NPM_LINK = '"resolved":"[^":]*","link":true(,"(dev|optional|devOptional|peer)":true)*\\}';

const CLIENTS: Readonly<Partial<Record<ClientName, NativeClient>>> = {
  npm: {
    format: 'npm',
    check: ({ lockfiles, folder }, endpoint) => [
      ...lockfiles.map((name) =>
        [
          // However the file is laid out.
          `[ -f ${shellWord(`./${name}`)} ] && ! tr -d '[:space:]' < ${shellWord(`./${name}`)}`,
          `sed -E ${shellQuote(`s/${NPM_LINK}//g`)}`,
          `grep -o '"resolved":"[^"]*'`,
          `grep -vF ${shellQuote(`"resolved":"${endpoint}`)}`,
        ].join(' | '),
      ),
      absent(inFolder(folder, '.npmrc')),
    ],
    login: npmLogin,
    secrets: [],
    publish: (path, endpoint) =>
      forEach(path, `npm publish "./$ITEM" --ignore-scripts --registry ${shellQuote(endpoint)}`),
  },
  pnpm: {
    format: 'npm',
    check: ({ lockfiles, folder }, endpoint) => [
      ...lockfiles.map((name) =>
        [
          `! grep -nE '(tarball|repo): ' ${shellWord(`./${name}`)}`,
          `grep -v ${shellQuote(`tarball: ${escaped(endpoint)}`)}`,
        ].join(' | '),
      ),
      ...['.npmrc', '.pnpmfile.cjs'].map((name) => absent(inFolder(folder, name))),
      unset(inFolder(folder, 'pnpm-workspace.yaml'), 'registr|npmrc|pnpmfile|configDependencies'),
    ],
    login: (endpoint, publishEndpoint) => [
      ...npmLogin(endpoint, publishEndpoint),
      `export pnpm_config_registry=${shellQuote(endpoint)}`,
    ],
    secrets: [],
    // Unlike npm, it writes versions in the place of `workspace:` and `catalog:`.
    publish: (path, endpoint, part) =>
      forEach(
        path,
        withClient(
          part,
          `pnpm publish "./$ITEM" --ignore-scripts --no-git-checks --registry ${shellQuote(endpoint)}`,
        ),
      ),
  },
  yarn: {
    format: 'npm',
    check: ({ lockfiles, folder }, endpoint) => [
      ...lockfiles.flatMap((name) => [
        `! grep -oE '^  resolved "?[^"]*' ${shellWord(`./${name}`)} | grep -v ${shellQuote(` "*${escaped(endpoint)}`)}`,
        `! grep -nE '^  resolution: ".*(://|::__archiveUrl|@git@|[.]git#)' ${shellWord(`./${name}`)}`,
      ]),
      ...['.npmrc', '.yarnrc'].map((name) => absent(inFolder(folder, name))),
      unset(inFolder(folder, '.yarnrc.yml'), 'npm(Registr|Scopes|Auth|Publish)|yarnPath|plugins'),
    ],
    login: (endpoint, publishEndpoint) => [
      ...npmLogin(endpoint, publishEndpoint),
      [
        `export NPM_CONFIG_ALWAYS_AUTH=true YARN_NPM_REGISTRY_SERVER=${shellQuote(endpoint)}`,
        `YARN_NPM_PUBLISH_REGISTRY=${shellQuote(publishEndpoint)} YARN_NPM_ALWAYS_AUTH=true`,
        // Yarn, not the shell, puts the token in.
        `YARN_NPM_AUTH_TOKEN='\${${TOKEN}}'`,
      ].join(' '),
    ],
    secrets: ['YARN_NPM_AUTH_TOKEN'],
    // Yarn 1 has no ranges of its own, so that npm can publish what is made for it.
    publish: (path, endpoint, part, installEndpoint) =>
      part?.withClient === undefined
        ? nativeClient('npm').publish(path, endpoint, part, installEndpoint)
        : forEach(path, `(cd "./$ITEM" && ${part.withClient('yarn npm publish')})`),
  },
  bun: {
    format: 'npm',
    check: ({ lockfiles, folder }, endpoint) => [
      ...lockfiles.map((name) =>
        [
          `! grep -oE '"[a-z+]+://[^"]*' ${shellWord(`./${name}`)}`,
          `grep -v ${shellQuote(`^"${escaped(endpoint)}`)}`,
        ].join(' | '),
      ),
      ...['.npmrc', 'bunfig.toml'].map((name) => absent(inFolder(folder, name))),
    ],
    login: (endpoint, publishEndpoint) => [
      ...npmLogin(endpoint, publishEndpoint),
      `export BUN_CONFIG_REGISTRY=${shellQuote(endpoint)}`,
    ],
    secrets: [],
    publish: (path, endpoint, part) =>
      forEach(
        path,
        `(cd "./$ITEM" && ${withClient(part, `bun publish --ignore-scripts --registry ${shellQuote(endpoint)}`)})`,
      ),
  },
  pip: {
    format: 'pypi',
    check: ({ lockfiles }) =>
      lockfiles.map(
        (name) =>
          `! grep -nE '://|^ *(-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)' ${shellWord(`./${name}`)}`,
      ),
    login: (endpoint) => [
      // Variables reach virtual environments as well; pip hides the password in its output.
      `export PIP_INDEX_URL="https://aws:$${TOKEN}@${endpoint.replace('https://', '')}simple/" PIP_NO_INPUT=1`,
    ],
    secrets: ['PIP_INDEX_URL'],
    publishTool: twine,
    publish: (path, endpoint, part) =>
      [
        twine(part).search,
        `TWINE_USERNAME=aws TWINE_PASSWORD="$${TOKEN}" TWINE_REPOSITORY_URL=${shellQuote(endpoint)}`,
        `twine upload --non-interactive --disable-progress-bar ${globWord(path)}`,
      ].join(' '),
  },
  maven: {
    format: 'maven',
    check: ({ folder }) => [absent(inFolder(folder, '.mvn'))],
    login: (endpoint) => [
      [
        // Its launcher takes the configuration for a whole one.
        `mkdir -p "${FOLDER}/maven/logging" && cat > "${FOLDER}/maven/settings.xml" <<'XML'`,
        '<settings>',
        '  <servers>',
        // Maven, not the shell, puts the token in.
        ...['codeartifact', 'codeartifact-publish'].map(
          (id) =>
            `    <server><id>${id}</id><username>aws</username><password>\${env.${TOKEN}}</password></server>`,
        ),
        '  </servers>',
        '  <mirrors>',
        `    <mirror><id>codeartifact</id><mirrorOf>*</mirrorOf><url>${endpoint}</url></mirror>`,
        '  </mirrors>',
        '</settings>',
        'XML',
      ].join('\n'),
      file('maven/logging/simplelogger.properties', LOGGING.trim().split('\n')),
      `export MAVEN_OPTS="\${MAVEN_OPTS:-} -Dmaven.conf=${FOLDER}/maven"`,
    ],
    secrets: [],
    publish: (_path, endpoint, part) =>
      commandIn(
        part?.folder ?? '',
        `mvn -B -ntp "-Drevision=$RELEASE_VERSION" -DskipTests -Dmaven.install.skip=true -DdeployAtEnd=true ${shellQuote(
          `-DaltDeploymentRepository=codeartifact-publish::${endpoint}`,
        )} deploy`,
      ),
  },
  cargo: {
    format: 'cargo',
    check: ({ lockfiles, folder }, endpoint) => [
      ...lockfiles.map(
        (name) =>
          `[ -f ${shellWord(`./${name}`)} ] && ! grep -n '^source = ' ${shellWord(`./${name}`)} | grep -vF -e ${shellQuote(`"registry+${DEFAULT_INDEX}"`)} -e ${shellQuote(`"sparse+${endpoint}"`)}`,
      ),
      absent(inFolder(folder, '.cargo')),
    ],
    login: (endpoint) => [
      [
        `export CARGO_REGISTRIES_CODEARTIFACT_INDEX=${shellQuote(`sparse+${endpoint}`)}`,
        `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}"`,
        'CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER=cargo:token',
      ].join(' '),
      [
        // Source replacement is the one thing that cargo takes from files alone.
        `[ ! -e ${CARGO_CONFIG} ] && mkdir -p "\${CARGO_HOME:-$HOME/.cargo}" &&`,
        `export ${OUR_CARGO_CONFIG}=${CARGO_CONFIG} &&`,
        `printf '%s\\n' '[source.crates-io]' 'replace-with = "codeartifact"' > "$${OUR_CARGO_CONFIG}"`,
      ].join('\n'),
    ],
    secrets: ['CARGO_REGISTRIES_CODEARTIFACT_TOKEN'],
    leftover: OUR_CARGO_CONFIG,
    publish: (_path, endpoint, part, installEndpoint) => {
      const command = (registry: string): string =>
        `cargo publish --workspace --registry ${registry} --locked --no-verify`;
      const folder = part?.folder ?? '';
      if (endpoint === installEndpoint)
        return commandIn(
          folder,
          `CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN}" ${command('codeartifact')}`,
        );
      return commandIn(
        folder,
        [
          // Another name, but for another address alone: what the crates need comes from where it was installed from.
          `CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_INDEX=${shellQuote(`sparse+${endpoint}`)}`,
          `CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_TOKEN="$${TOKEN}"`,
          'CARGO_REGISTRIES_CODEARTIFACT_PUBLISH_CREDENTIAL_PROVIDER=cargo:token',
          command('codeartifact-publish'),
        ].join(' '),
      );
    },
  },
};

/** The user configuration that npm, pnpm, Yarn 1 and bun read. */
function npmLogin(endpoint: string, publishEndpoint: string): readonly string[] {
  return [
    file('npmrc', [
      `registry=${endpoint}`,
      // npm, not the shell, puts the token in. No always-auth: npm 9 and later refuse it.
      ...[...new Set([endpoint, publishEndpoint])].map(
        (address) => `${address.replace('https:', '')}:_authToken=\${${TOKEN}}`,
      ),
      'update-notifier=false',
    ]),
    `export NPM_CONFIG_USERCONFIG="${FOLDER}/npmrc" NPM_CONFIG_REGISTRY=${shellQuote(endpoint)}`,
  ];
}

function withClient(part: Part | undefined, command: string): string {
  return part?.withClient?.(command) ?? command;
}

/** An address as `grep` takes it. */
function escaped(address: string): string {
  return address.replaceAll('.', '\\.');
}

/** What a shell can see of it: addresses in lockfiles, and configuration that would outrank ours. */
export function nativeCheck({ parts, settings }: Plan): readonly string[] {
  return [
    "echo 'Lockfiles are judged by their addresses alone: this build runs without codeartifact-gate.'",
    ...parts.flatMap((part) => {
      const { check, format } = nativeClient(part.client);
      return check(part, endpoint(settings, format));
    }),
  ];
}

export function nativeLogin(plan: Plan): readonly string[] {
  const { settings } = plan;
  return [
    'CODEARTIFACT_GATE_HOME="$(mktemp -d)" && export CODEARTIFACT_GATE_HOME',
    tokenCommand(settings, settings['role-to-assume'], plan.tokenSeconds),
    // npm, pnpm, Yarn and bun share a file.
    ...new Set(
      clientsOf(plan).flatMap(({ login, format }) =>
        login(endpoint(settings, format), endpoint(publishing(settings), format)),
      ),
    ),
  ];
}

/** Whether all is there that a release will take: the build of a branch finds out, not the first release. */
export function nativeTools({ settings, parts, mayPublish }: Plan): readonly string[] {
  if (!mayPublish) return [];
  return targetsOf(settings, parts).flatMap(({ client, part }) => {
    const tool = client.publishTool?.(part);
    if (tool === undefined) return [];
    const complaint = `${tool.name}, which publishes, is neither in the requirements nor in the image.`;
    return [
      `(${tool.search} command -v ${tool.name} > /dev/null) || { echo ${shellQuote(complaint)} >&2; false; }`,
    ];
  });
}

/** With a token of the role that may publish, which comes into being only here. */
export function nativePublish({ settings, parts }: Plan): readonly string[] {
  const role = settings['publish-role-to-assume'];
  return [
    ...(role === undefined ? [] : [tokenCommand(settings, role, 900).replaceAll('\n', '\n  ')]),
    ...targetsOf(settings, parts).map(({ client, path, part }) =>
      client.publish(
        path,
        endpoint(publishing(settings), client.format),
        part,
        endpoint(settings, client.format),
      ),
    ),
  ];
}

interface Target {
  readonly client: NativeClient;
  readonly path: string;
  /** That what is at `path` was built by. */
  readonly part: Part | undefined;
}

function targetsOf(settings: Settings, parts: readonly Part[]): readonly Target[] {
  return settings.publish.map((entry) => {
    const { format, pattern: written } = publishEntry(entry);
    if (format === 'generic') throw genericNeedsGate(written);
    const path = written.replace(/^\.\//, '');
    const part = parts.find(
      ({ client, folder }) =>
        CLIENTS[client]?.format === format && (path === folder || path.startsWith(inFolder(folder, ''))),
    );
    const client = nativeClient(part?.client ?? (format === 'pypi' ? 'pip' : (format as ClientName)));
    return { client, path, part };
  });
}

function genericNeedsGate(pattern: string): GateError {
  return new GateError('input', {
    doing: `publish ${pattern} by native commands`,
    cause: 'generic packages have no client of their own',
    remedy: 'Set buildspec.gate to vendored, or publish it by a command of your own',
  });
}

/** The project's own, where its requirements have it, else the image's. */
function twine(part: Part | undefined): { readonly name: string; readonly search: string } {
  const folder = inFolder(part?.folder ?? '', '.venv/bin');
  return { name: 'twine', search: `PATH="$PWD/"${shellWord(folder)}":$PATH"` };
}

function publishing(settings: Settings): Settings {
  return { ...settings, repository: settings['publish-repository'] ?? settings.repository };
}

export function nativeRemove(plan: Plan, phase: string): string {
  if (phase === 'install') return ':';
  const clients = clientsOf(plan);
  const leftovers = clients.flatMap(({ leftover }) =>
    leftover === undefined ? [] : [`"\${${leftover}:-}"`],
  );
  return [
    `unset ${[TOKEN, ...clients.flatMap(({ secrets }) => secrets)].join(' ')}`,
    `[ -z "\${CODEARTIFACT_GATE_HOME:-}" ] || rm -rf ${['"${CODEARTIFACT_GATE_HOME:?}"', ...leftovers].join(' ')}`,
  ].join('; ');
}

function clientsOf({ parts, settings }: Plan): readonly NativeClient[] {
  const index = settings.clients?.findIndex((entry) => typeof entry !== 'string') ?? -1;
  if (index !== -1)
    throw new GateError('input', {
      doing: 'generate a buildspec',
      cause: 'plain commands point every client to the one repository of the settings',
      remedy: 'Set buildspec.gate to vendored, or name the clients alone',
      ...placeOfSetting(settings, ['clients', index]),
    });
  return [...new Set(parts.map(({ client }) => client))].map(nativeClient);
}

function nativeClient(name: ClientName): NativeClient {
  const client = CLIENTS[name];
  if (client !== undefined) return client;
  throw new GateError('input', {
    doing: 'generate a buildspec',
    cause: `there are no plain commands for ${name}: what login does for it, a few lines of shell cannot do`,
    remedy: 'Set buildspec.gate to vendored, or leave the folder out by gate.exclude',
  });
}

function endpoint(settings: Settings, format: Format): string {
  return repositoryEndpoint({ ...repositoryOf(settings), format });
}

/**
 * One token. `export X="$(…)"` would hide that the command has failed. A role is assumed by a private profile, for
 * this one command: exported keys would not be renewed, and would be used for reports and logs as well.
 *
 * @see AWS CLI user guide, "Use an IAM role", credential_source
 */
function tokenCommand(settings: Settings, role: string | undefined, seconds: number): string {
  const profile = `${FOLDER}/aws-config`;
  const asRole =
    // The role's keys are cached below HOME: there they are removed with the folder.
    role === undefined
      ? ''
      : `HOME="${FOLDER}" AWS_CONFIG_FILE="${profile}" AWS_SHARED_CREDENTIALS_FILE=/dev/null `;
  return [
    ...(role === undefined
      ? []
      : [
          `printf '%s\\n' '[profile codeartifact]' ${shellQuote(`role_arn = ${role}`)} 'credential_source = EcsContainer' 'role_session_name = codebuild' > "${profile}" &&`,
        ]),
    `${TOKEN}="$(${asRole}aws ${role === undefined ? '' : '--profile codeartifact '}codeartifact get-authorization-token \\`,
    `  --domain ${settings.domain} --domain-owner ${settings['domain-owner']} --region ${settings.region} \\`,
    `  --duration-seconds ${seconds} --query authorizationToken --output text)" &&`,
    `[ -n "$${TOKEN}" ] && [ "$${TOKEN}" != None ] && export ${TOKEN}`,
  ].join('\n');
}

/** A file below FOLDER, of lines that the shell leaves alone. */
function file(name: string, texts: readonly string[]): string {
  return `printf '%s\\n' ${texts.map(shellQuote).join(' ')} > "${FOLDER}/${name}"`;
}

/** Configuration in the checkout outranks that of the user. */
function absent(name: string): string {
  const complaint = shellQuote(
    `${name} could lead a client elsewhere: this build runs without codeartifact-gate, which would judge it.`,
  );
  return `[ ! -e ${shellWord(`./${name}`)} ] || { echo ${complaint} >&2; false; }`;
}

/** A file that other settings may stand in, but none that match. @param settings for `grep -E` */
function unset(name: string, settings: string): string {
  return `[ ! -e ${shellWord(`./${name}`)} ] || ! grep -nE ${shellQuote(settings)} ${shellWord(`./${name}`)}`;
}

/** Every match, whatever became of the others; the command fails when one has failed. */
function forEach(glob: string, command: string): string {
  return `{ FAILED=0; for ITEM in ${globWord(glob)}; do ${command} || FAILED=1; done; [ "$FAILED" = 0 ]; }`;
}

/** A glob for the shell to expand, in which everything but its own characters is quoted. */
function globWord(glob: string): string {
  return glob
    .split(/([*?]+)/)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : shellWord(part)))
    .join('');
}
