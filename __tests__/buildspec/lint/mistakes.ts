import type { LintContext, Severity } from '../../../src/buildspec/lint/index.js';

/** A buildspec with one kind of mistake; `¶` marks the lines that it is found at. */
export interface Mistake {
  readonly name: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly context?: LintContext;
  /** What the message or the remedy has to say. */
  readonly says?: string;
}

const UBUNTU: LintContext = { image: 'aws/codebuild/standard:8.0' };
const OLDER: LintContext = { image: 'aws/codebuild/standard:7.0' };
const LAMBDA: LintContext = { image: 'aws/codebuild/amazonlinux-x86_64-lambda-standard:python3.13' };

const error = (name: string, rule: string, text: string, says?: string, context?: LintContext): Mistake => ({
  name,
  rule,
  severity: 'error',
  text,
  ...(says === undefined ? {} : { says }),
  ...(context === undefined ? {} : { context }),
});
const warning = (...args: Parameters<typeof error>): Mistake => ({ ...error(...args), severity: 'warning' });

/** A buildspec with these commands, each with the marks of a list item. */
const build = (...commands: readonly string[]): string => `version: 0.2
phases:
  build:
    commands:
${commands.map((command) => `      - ${command.replaceAll('\n', '\n        ')}`).join('\n')}
`;

/** The same, in a build that has a token. */
const withToken = (...commands: readonly string[]): string =>
  build('aws codeartifact get-authorization-token > /tmp/token', ...commands);

const postBuild = (...commands: readonly string[]): string =>
  build(...commands).replace('  build:', '  post_build:');

const phase = (name: string, body: string): string => `version: 0.2
phases:
  ${name}:
${body}
`;

const rest = (text: string): string => `${build('make')}${text}`;

export const MISTAKES: readonly Mistake[] = [
  error('no YAML', 'yaml', 'version: 0.2\n phases: {} ¶\n'),
  error('a tag', 'yaml', 'version: 0.2\nphases: !Sub ¶ {}\n'),
  error('equal keys', 'yaml', 'version: 0.2\nenv: {}\nenv: {} ¶\n'),
  error('no mapping', 'yaml', '- version: 0.2 ¶\n'),

  error('version 0.1', 'version', build('make').replace('0.2', '0.1 ¶'), 'version: 0.2'),
  error('no version', 'version', 'phases: {build: {commands: [make]}} ¶\n', 'version is missing'),

  error(
    'a misspelt phase',
    'schema',
    phase('biuld', '    commands: [make]').replace('biuld:', 'biuld: ¶'),
    'Perhaps build is meant',
  ),
  error(
    'a phase not indented',
    'schema',
    'version: 0.2\nphases: ¶\nbuild: ¶\n  commands: [make]\n',
    'phases is empty',
  ),
  error(
    'an unknown key of a phase',
    'schema',
    phase('build', '    command: [make] ¶'),
    'Perhaps commands is meant',
  ),
  error(
    'an unknown key of artifacts',
    'schema',
    rest('artifacts:\n  files: [a]\n  base-dir: b ¶\n'),
    'base-directory',
  ),
  error(
    'an unknown key of a task',
    'schema',
    'version: 0.2\nbatch:\n  build-list:\n    - identifier: a\n      depends-on: [b] ¶\n',
    'no key',
  ),
  error(
    'a batch of two forms',
    'schema',
    'version: 0.2\nbatch: ¶\n  build-list: [{identifier: a}]\n  build-fanout: {parallelism: 2}\n',
    'exactly one of',
  ),
  error(
    'six reports',
    'schema',
    rest(`reports: ¶\n${[1, 2, 3, 4, 5, 6].map((n) => `  r${n}: {files: a.xml}\n`).join('')}`),
    'at most 5',
  ),
  error(
    'a report for SARIF',
    'schema',
    rest('reports:\n  gate:\n    files: a.sarif\n    file-format: SARIF ¶\n'),
    'JUNITXML',
  ),
  error(
    'fallback-keys without key',
    'schema',
    rest('cache: ¶\n  paths: [a]\n  fallback-keys: [b]\n'),
    'without key',
  ),
  error(
    'six fallback-keys',
    'schema',
    rest('cache:\n  key: k\n  paths: [a]\n  fallback-keys: [b, c, d, e, f, g] ¶\n'),
    'at most 5',
  ),
  error('a reserved name', 'schema', rest('env:\n  variables:\n    CODEBUILD_BUILD_ID: a ¶\n'), 'reserved'),
  error('AWS_ exported', 'schema', rest('env:\n  exported-variables:\n    - AWS_REGION ¶\n'), 'AWS_'),
  error(
    'on-failure of its own making',
    'schema',
    phase('build', '    on-failure: IGNORE ¶\n    commands: [make]'),
    'ABORT, CONTINUE',
  ),
  error(
    'commands beside steps',
    'schema',
    phase('build', '    commands: [make]\n    steps: [{run: make}]').replace('build:', 'build: ¶'),
    'both commands and steps',
  ),
  error('an empty list of commands', 'schema', phase('build', '    commands: ¶'), 'is empty'),
  error('artifacts without files', 'schema', rest('artifacts: ¶\n  name: a\n'), 'artifacts.files is missing'),
  error('a shell that is none', 'schema', rest('env:\n  shell: zsh ¶\n'), 'bash'),
  error(
    'compute beside a fleet',
    'schema',
    'version: 0.2\nbatch:\n  build-list:\n    - identifier: a\n      env: {compute-type: x, fleet: z} ¶\n',
    'compute-type and fleet',
  ),

  error('a colon that makes a mapping', 'command-text', build('echo "a: b" ¶'), 'single quotes'),
  error('a command that is a boolean', 'command-text', build('make', 'true ¶')),
  // An empty value has no place of its own: it is that of what stands before it.
  error('an empty item', 'command-text', build('make ¶', '', 'make')),
  error('a comment in the middle', 'unfinished-command', build('echo "issue #1" ¶'), 'blank and #'),
  error(
    'a here-document without end',
    'unfinished-command',
    build("|\ncat > a <<'EOF' ¶\nb\n EOF"),
    'here-document',
  ),

  warning('yes as a value', 'yaml-ambiguous', rest('env:\n  variables:\n    DEBUG: yes ¶\n'), 'quotes'),
  warning('a date', 'yaml-ambiguous', rest('env:\n  variables:\n    SINCE: 2024-01-31 ¶\n'), 'a date'),
  warning('a key that is a boolean', 'yaml-ambiguous', rest('env:\n  variables:\n    y: a ¶\n'), 'key'),
  warning(
    'python: 3.10',
    'unquoted-number',
    phase('install', '    runtime-versions:\n      python: 3.10 ¶'),
    'python: "3.10"',
  ),
  warning(
    'a number that loses a digit',
    'unquoted-number',
    rest('env:\n  variables:\n    RELEASE: 1.20 ¶\n'),
    '"1.20"',
  ),

  error(
    'runtime-versions in build',
    'runtime-phase',
    phase('build', '    runtime-versions: {nodejs: 22} ¶\n    commands: [make]'),
    'phases.install',
  ),
  error(
    'a runtime that no image has',
    'runtime-image',
    phase('install', '    runtime-versions:\n      node: 22 ¶'),
    'Perhaps nodejs is meant',
  ),
  error(
    'a runtime that this image has not',
    'runtime-image',
    phase('install', '    runtime-versions:\n      rust: "1.93" ¶'),
    'has no rust',
    OLDER,
  ),
  warning(
    'a version that this image has not',
    'runtime-image',
    phase('install', '    runtime-versions:\n      nodejs: 18 ¶'),
    'downloads',
    UBUNTU,
  ),

  error(
    'on-failure on Lambda',
    'on-failure-compute',
    phase('build', '    on-failure: ABORT ¶\n    commands: [make]'),
    'Lambda',
    LAMBDA,
  ),
  error(
    'on-failure on a fleet',
    'on-failure-compute',
    phase('build', '    on-failure: ABORT ¶\n    commands: [make]'),
    'fleets',
    { compute: 'reserved' },
  ),
  error('a cache on Lambda', 'lambda-limits', rest('cache: ¶\n  paths: [a]\n'), 'no cache', LAMBDA),
  error('root on Lambda', 'lambda-limits', build('yum install -y jq ¶', 'sudo make ¶'), 'root', LAMBDA),
  error('docker on Lambda', 'lambda-limits', build('docker build . ¶'), 'docker', { compute: 'lambda' }),
  error('an hour on Lambda', 'lambda-limits', `# ¶\n${build('make')}`, '15', {
    compute: 'lambda',
    timeout: 60,
  }),
  error('node where python is', 'lambda-limits', build('node a.js ¶'), 'no nodejs', LAMBDA),
  error(
    'rust on Lambda',
    'lambda-limits',
    phase('install', '    runtime-versions:\n      rust: "1.93" ¶'),
    'rust',
    { compute: 'lambda' },
  ),
  error('run-as on Lambda', 'lambda-limits', `run-as: root ¶\n${build('make')}`, 'user', LAMBDA),

  error(
    'a token longer than there is',
    'token-lifetime',
    build('X="$(aws codeartifact get-authorization-token --duration-seconds 50000)" ¶'),
    '43200',
  ),
  error(
    'a token by a variable, too short',
    'token-lifetime',
    `env: {variables: {S: "60"}}\n${build('X="$(aws codeartifact get-authorization-token --duration-seconds "$S")" ¶')}`,
    '900',
  ),
  warning(
    'a token shorter than the build',
    'token-lifetime',
    build('X="$(aws codeartifact get-authorization-token --duration-seconds 900)" ¶'),
    '3600',
    { timeout: 60 },
  ),
  warning(
    'our own default, shorter than the build',
    'token-lifetime',
    build('eval "$(codeartifact-gate login)" ¶'),
    '900',
    { timeout: 60 },
  ),
  warning(
    'the token of a session',
    'token-lifetime',
    build('X="$(aws codeartifact get-authorization-token --duration-seconds 0)" ¶'),
    '7200',
    { timeout: 120 },
  ),

  error(
    'going on after failed tests',
    'continue-hazard',
    phase('build', '    on-failure: CONTINUE ¶\n    commands: [npm test]'),
  ),
  error(
    'going on after a failed gate',
    'continue-hazard',
    phase('install', '    on-failure: CONTINUE ¶\n    commands: [codeartifact-gate check --offline]'),
  ),
  error(
    'going on after a failed login',
    'continue-hazard',
    phase(
      'pre_build',
      '    on-failure: CONTINUE ¶\n    commands: [aws codeartifact login --duration-seconds 900]',
    ),
  ),

  warning('lines that are not joined', 'masked-failure', build('|\nnpm test ¶\nnpm run report'), 'npm test'),
  warning('semicolons', 'masked-failure', build('npm test; echo done ¶')),
  warning('a loop', 'masked-failure', build('|\nfor a in b c; do\n  make "$a" ¶\ndone')),
  warning(
    'the body of a condition',
    'masked-failure',
    build('|\nif [ -d a ]; then\n  make a ¶\n  make b\nfi'),
  ),
  warning('a chain before another', 'masked-failure', build('|\nmake a && ¶\n  make b\nmake c')),
  warning(
    'an assignment',
    'masked-failure',
    build('|\nX=$(aws sts get-caller-identity) ¶\nmake "$X"'),
    'X=…',
  ),
  warning(
    'export of a substitution',
    'export-masks',
    build('export V=$(node version.js) ¶'),
    'V="$(…)" && export V',
  ),
  warning('export of backticks', 'export-masks', build('make', '|\ntrue &&\nexport V=`git describe` ¶')),
  warning(
    'a function in another item',
    'lost-state',
    build('|\nsay() {\n  echo "$1"\n}', 'say hello ¶'),
    'function say',
  ),
  warning(
    'an array in another item',
    'lost-state',
    `env: {shell: bash}\n${build('declare -A PORTS', `echo "\${PORTS[web]}" ¶`)}`,
    'array PORTS',
  ),
  warning(
    'an array by assignment',
    'lost-state',
    `env: {shell: bash}\n${build('NAMES=(a b)', `make "\${NAMES[0]}" ¶`)}`,
    'array NAMES',
  ),
  warning('an alias in another item', 'lost-state', build("alias mk='make -j'", 'mk all ¶'), 'alias mk'),
  warning(
    'a trap in an item of its own',
    'lost-state',
    build("trap 'rm -rf /tmp/x' EXIT ¶", 'make'),
    'finally',
  ),
  warning('a lone set -e', 'lone-set', build('set -e ¶', 'make')),
  warning(
    'a lone set -euo pipefail',
    'lone-set',
    `env: {shell: bash}\n${build('set -euo pipefail ¶', 'make')}`,
  ),
  warning(
    'a cd into the next phase',
    'cd-leaks',
    phase('pre_build', '    commands:\n      - cd app ¶\n  build:\n    commands: [./scripts/build.sh]'),
    'build',
  ),

  error('[[ under dash', 'bashism', build(`'[[ "$A" == b ]] && make' ¶`), 'shell: bash', UBUNTU),
  warning('[[ under who knows what', 'bashism', build('|\nif true; then\n  [[ -n "$A" ]] ¶\nfi')),
  error(
    'source under /bin/sh',
    'bashism',
    `env: {shell: /bin/sh}\n${build('source ./env.sh ¶')}`,
    'source',
    UBUNTU,
  ),
  error('a substring under dash', 'bashism', build(`make "\${A:0:7}" ¶`), `\${A:0:7}`, UBUNTU),

  error(
    'PATH as a literal',
    'literal-expansion',
    rest('env:\n  variables:\n    PATH: $PATH:/opt/bin ¶\n'),
    'export',
  ),
  warning(
    'a variable as a literal',
    'literal-expansion',
    rest('env:\n  variables:\n    TAG: app-$CODEBUILD_BUILD_NUMBER ¶\n'),
  ),

  error(
    'a password in clear',
    'secret-literal',
    rest('env:\n  variables:\n    DB_PASSWORD: hunter2 ¶\n'),
    'secrets-manager',
  ),
  error('keys in clear', 'secret-literal', rest('env:\n  variables:\n    AWS_SECRET_ACCESS_KEY: abc ¶\n')),
  error(
    'a token by its looks',
    'secret-literal',
    rest(`env:\n  variables:\n    DEPLOY: ghp_${'a1'.repeat(18)} ¶\n`),
  ),
  error(
    'a password in an address',
    'secret-literal',
    rest('env:\n  variables:\n    INDEX: https://ci:hunter2@packages.example/simple ¶\n'),
  ),
  error(
    'a token exported',
    'secret-exported',
    rest('env:\n  exported-variables:\n    - CODEARTIFACT_AUTH_TOKEN ¶\n'),
    'in clear',
  ),
  error(
    'a stored secret exported',
    'secret-exported',
    rest('env:\n  secrets-manager: {DB: "a:b"}\n  exported-variables: [DB] ¶\n'),
    'not exported',
  ),
  error('echo of a token', 'secret-printed', build('echo "$CODEARTIFACT_AUTH_TOKEN" ¶'), 'log'),
  error('set -x beside a token', 'secret-printed', withToken('set -x; make ¶'), '-x'),
  error('env beside a token', 'secret-printed', withToken('env ¶')),
  error(
    'the token on stdout',
    'secret-printed',
    build('aws codeartifact get-authorization-token --domain a ¶'),
    'Assign it',
  ),
  error(
    'a token as build-arg',
    'secret-build-arg',
    build('docker build --build-arg NPM_TOKEN=$CODEARTIFACT_AUTH_TOKEN . ¶'),
    '--secret',
  ),

  error(
    'all of the source beside a token',
    'swept-secrets',
    `${withToken('make')}artifacts:\n  files:\n    - '**/*' ¶\n`,
  ),
  error(
    '.npmrc as an artifact',
    'swept-secrets',
    rest('artifacts:\n  files:\n    - dist/*\n    - .npmrc ¶\n'),
  ),
  error('.git in the cache', 'swept-secrets', rest('cache:\n  paths:\n    - .git/**/* ¶\n')),
  error(
    'all of .m2 beside a token',
    'swept-secrets',
    `${withToken('make')}cache:\n  paths: ['/root/.m2/**/*'] ¶\n`,
    '/root/.m2/repository',
  ),
  error(
    'all of .cargo beside a token',
    'swept-secrets',
    `${withToken('make')}cache:\n  paths:\n    - /root/.cargo/**/* ¶\n`,
    'registry',
  ),
  error(
    'settings.xml of a secondary artifact',
    'swept-secrets',
    rest('artifacts:\n  files: [a]\n  secondary-artifacts:\n    b:\n      files: [conf/settings.xml] ¶\n'),
  ),

  warning(
    'copied container keys',
    'copied-credentials',
    build('curl -s "http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" -o c.json ¶'),
    'EcsContainer',
  ),
  warning(
    'keys of a role exported',
    'copied-credentials',
    build('KEY="$(jq -r .K c.json)"', 'export AWS_ACCESS_KEY_ID="$KEY" ¶', 'export AWS_SESSION_TOKEN="$KEY"'),
  ),
  warning(
    'login for twelve hours',
    'codeartifact-login',
    build('aws codeartifact login --tool npm --domain acme --repository shared ¶'),
    '--duration-seconds',
  ),
  error('npm config set always-auth', 'always-auth', build('npm config set always-auth true ¶')),
  error(
    'always-auth of one registry',
    'always-auth',
    build('npm config set //packages.example/:always-auth=true ¶'),
  ),

  error(
    'a branch in a cache key',
    'ref-in-cache-key',
    rest("cache:\n  key: 'npm-$CODEBUILD_WEBHOOK_HEAD_REF' ¶\n  paths: [a]\n"),
  ),
  error(
    'git in a cache key',
    'ref-in-cache-key',
    rest("cache:\n  key: 'npm-$(git rev-parse --abbrev-ref HEAD)' ¶\n  paths: [a]\n"),
  ),
  error('a ref in eval', 'ref-in-eval', build('eval "deploy $CODEBUILD_WEBHOOK_HEAD_REF" ¶')),
  error('a ref in sh -c', 'ref-in-eval', build(`sh -c "deploy \${CODEBUILD_SOURCE_VERSION}" ¶`)),

  error(
    'an install before the gate',
    'gate-order',
    phase('install', '    commands:\n      - npm ci ¶\n      - codeartifact-gate check --offline'),
    'line 6',
  ),
  error(
    'a login before the gate',
    'gate-order',
    phase(
      'install',
      '    commands:\n      - eval "$(codeartifact-gate login)" ¶\n      - node "$CODEARTIFACT_GATE" check',
    ),
    'credential',
  ),
  warning('curl | sh', 'remote-script', build('curl -fsSL https://packages.example/install | sh ¶')),
  warning(
    'bash <(curl)',
    'remote-script',
    `env: {shell: bash}\n${build('bash <(curl -s https://packages.example/up) ¶')}`,
  ),
  error(
    'an extra index',
    'public-index',
    build('pip install --extra-index-url https://packages.example/simple acme ¶'),
    'higher version',
  ),
  error(
    'a registry elsewhere, beside a token',
    'public-index',
    withToken('npm ci --registry https://packages.example/ ¶'),
  ),

  error('publishing without a guard', 'publish-guard', postBuild('npm publish dist/a.tgz ¶'), 'failed build'),
  error(
    'a guard in an item of its own',
    'publish-guard',
    postBuild(`'[ "$CODEBUILD_BUILD_SUCCEEDING" = 1 ] || exit 0'`, 'twine upload dist/* ¶'),
    'of its own',
  ),
  error(
    'a guard behind',
    'publish-guard',
    postBuild('|\ncargo publish && ¶\n[ "$CODEBUILD_BUILD_SUCCEEDING" = 1 ]'),
  ),
  error(
    'publishing in pre_build',
    'publish-phase',
    phase('pre_build', '    commands: [mvn -B deploy] ¶'),
    'post_build',
  ),
  warning('publishing in build', 'publish-phase', build('npm test', 'npm publish ¶')),

  error(
    'a build that waits for none',
    'batch-graph',
    'version: 0.2\nbatch:\n  build-graph:\n    - identifier: a\n      depend-on: [b] ¶\n',
    'called b',
  ),
  error(
    'builds that wait for each other',
    'batch-graph',
    'version: 0.2\nbatch:\n  build-graph:\n    - {identifier: a, depend-on: [b]} ¶\n    - {identifier: b, depend-on: [a]} ¶\n',
    'itself',
  ),
  error(
    'two builds of one name',
    'batch-graph',
    'version: 0.2\nbatch:\n  build-list:\n    - identifier: a\n    - identifier: a ¶\n',
    'two builds',
  ),
  warning(
    'an action by its tag',
    'unpinned-action',
    phase('build', '    steps:\n      - uses: acme/lint-action@v4 ¶'),
    'commit',
  ),
  warning('a long file', 'inline-length', `# ${'x'.repeat(26_000)} ¶\n${build('make')}`, '25600'),
];
