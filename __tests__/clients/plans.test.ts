import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import { clientNamed, clientsNamed } from '../../src/clients/clients.js';
import { clientsUsedBy } from '../../src/clients/used-by.js';
import { CLIENT_TRAITS, CLIENTS } from '../../src/config/clients.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

const npm = await clientNamed('npm');
const pip = await clientNamed('pip');
const maven = await clientNamed('maven');
const cargo = await clientNamed('cargo');

test.each(CLIENTS)('nothing that %s plans holds the token but its secret variables', async (name) => {
  const client = await clientNamed(name);
  const plan = client.plan(context(CLIENT_TRAITS[name].format));
  const secrets = plan.secrets(tokenOf);
  expect(JSON.stringify({ ...plan, secrets: undefined })).not.toContain('eyJ2');
  for (const variable of Object.keys(secrets)) expect(plan.variables).not.toHaveProperty(variable);
});

test.each([
  [['package.json'], ['npm']],
  [['requirements-dev.txt'], ['pip']],
  [
    ['pyproject.toml', 'Cargo.toml', 'pom.xml', 'README.md'],
    ['pip', 'maven', 'cargo'],
  ],
  [['my-requirements.txt', 'package.json5'], []],
])('a folder with %j uses %j', (files, names) => {
  expect(clientsUsedBy(files)).toEqual(names);
});

test('npm, pnpm, Yarn and bun can be configured at once: what they share is the same', async () => {
  const userFiles = new Map([['/home/ci/.npmrc', 'proxy=http://proxy.example:3128\n']]);
  const clients = await clientsNamed(['npm', 'pnpm', 'yarn', 'bun']);
  const plans = clients.map((client) => client.plan(context('npm', { userFiles })));
  for (const { files, variables } of plans) {
    expect(files).toEqual(plans[0]!.files);
    expect(variables).toMatchObject(plans[0]!.variables);
  }
});

describe('npm', () => {
  test('gets a user configuration that refers to the token by name', () => {
    const plan = npm.plan(context('npm'));
    expect(plan.variables).toEqual({
      NPM_CONFIG_USERCONFIG: '/run/state/codeartifact-gate-0123456789ab/npmrc',
      NPM_CONFIG_REGISTRY: `https://${HOST}/npm/shared/`,
    });
    expect(plan.files).toEqual([
      {
        name: 'npmrc',
        text: [
          `registry=https://${HOST}/npm/shared/`,
          `//${HOST}/npm/shared/:_authToken=\${CODEARTIFACT_GATE_01234567}`,
          `//${HOST}/npm/releases/:_authToken=\${CODEARTIFACT_GATE_01234567}`,
          'update-notifier=false',
          '',
        ].join('\n'),
      },
    ]);
  });

  test("keeps the user's settings but for those that would lead elsewhere", () => {
    const own = [
      'proxy=http://proxy.example:3128',
      'registry=https://other.example/',
      '"registry" = https://other.example/',
      'registry[] = https://other.example/',
      `//${HOST}/npm/shared/:_authToken=old`,
      'always-auth=true',
      '; a comment',
      '@design:registry=https://design.example/',
      'cafile=/etc/ca.pem',
    ].join('\r\n');
    const plan = npm.plan(context('npm', { userFiles: new Map([['/home/ci/.npmrc', own]]) }));
    const text = plan.files[0]!.text;
    expect(text).toContain(
      'proxy=http://proxy.example:3128\n; a comment\n@design:registry=https://design.example/\ncafile=/etc/ca.pem\n',
    );
    expect(text).not.toMatch(/other\.example|always-auth|=old/);
  });

  test('reads the user configuration that is in force, and sets its variables in every spelling that is in use', () => {
    const environment = {
      ...HOME,
      npm_config_userconfig: '/own/npmrc',
      npm_config_registry: 'https://other.example/',
    };
    expect(npm.reads(environment, PROJECT)).toEqual(['/own/npmrc']);
    expect(npm.plan(context('npm', { environment })).variables).toMatchObject({
      npm_config_userconfig: '/run/state/codeartifact-gate-0123456789ab/npmrc',
      npm_config_registry: `https://${HOST}/npm/shared/`,
    });
  });
});

describe('pip', () => {
  test('gets its index with the token in it, twine the repository to publish to', () => {
    const plan = pip.plan(context('pypi'));
    expect(plan.variables).toMatchObject({
      PIP_NO_INPUT: '1',
      TWINE_USERNAME: 'aws',
      TWINE_REPOSITORY_URL: `https://${HOST}/pypi/releases/`,
    });
    const secrets = plan.secrets(tokenOf);
    expect(secrets['TWINE_PASSWORD']).toBe(TOKEN);
    const url = new URL(secrets['PIP_INDEX_URL']!);
    expect([url.username, decodeURIComponent(url.password)]).toEqual(['aws', TOKEN]);
    expect([url.host, url.pathname]).toEqual([HOST, '/pypi/shared/simple/']);
  });

  test('warns of every other source of packages, by its place', () => {
    const environment = { ...HOME, PIP_EXTRA_INDEX_URL: 'https://other.example/simple', PIP_FIND_LINKS: '' };
    const file = '/home/ci/.config/pip/pip.conf';
    expect(pip.reads(environment, PROJECT)).toContain(file);
    const text =
      '[global]\nextra-index-url = https://other.example/simple\n# find-links = x\nfind_links: /wheels\n';
    const { warnings } = pip.plan(context('pypi', { environment, userFiles: new Map([[file, text]]) }));
    expect(warnings).toEqual([
      { message: expect.stringContaining('PIP_EXTRA_INDEX_URL') },
      { message: expect.stringContaining('extra-index-url'), file, line: 2 },
      { message: expect.stringContaining('find_links'), file, line: 4 },
    ]);
  });
});

describe('maven', () => {
  const FILE = '/home/ci/.m2/settings.xml';
  const atHome = { ...HOME, MAVEN_OPTS: '-Duser.home=/home/ci' };
  const planWith = (text: string) =>
    maven.plan(context('maven', { environment: atHome, userFiles: new Map([[FILE, text]]) }));

  const MORE_ARGS =
    '-Daether.connector.basic.parallelPut=false -Dorg.slf4j.simpleLogger.log.org.apache.http=info -Dorg.slf4j.simpleLogger.log.org.apache.maven.wagon.providers.http.httpclient=info -Dorg.slf4j.simpleLogger.log.org.apache.maven.shared.filtering=info';

  test('gets settings in which one mirror stands for every repository', () => {
    const plan = maven.plan(context('maven'));
    const folder = '/run/state/codeartifact-gate-0123456789ab/maven';
    expect(plan.variables).toEqual({
      MAVEN_OPTS: `-Dmaven.conf=${folder}`,
      MAVEN_ARGS: `-gs ${folder}/settings.xml ${MORE_ARGS}`,
    });
    expect(plan.files.map((file) => file.name)).toEqual([
      'maven/settings.xml',
      'maven/logging/simplelogger.properties',
    ]);
    expect(plan.files[0]!.text).toContain('<mirrorOf>*</mirrorOf>');
    expect(plan.files[0]!.text).toContain(`<password>\${env.CODEARTIFACT_GATE_01234567}</password>`);
  });

  test('keeps what its variables hold, but for an earlier login of ours', () => {
    const old = '/run/state/codeartifact-gate-ba9876543210/maven';
    const environment = {
      ...HOME,
      MAVEN_OPTS: `-Xmx1g -Dmaven.conf=${old}`,
      MAVEN_ARGS: `-gs ${old}/settings.xml ${MORE_ARGS} -B`,
    };
    expect(maven.plan(context('maven', { environment })).variables).toEqual({
      MAVEN_OPTS: '-Xmx1g -Dmaven.conf=/run/state/codeartifact-gate-0123456789ab/maven',
      MAVEN_ARGS: `-B -gs /run/state/codeartifact-gate-0123456789ab/maven/settings.xml ${MORE_ARGS}`,
    });
  });

  test.each([
    [
      'mirror of everything',
      '<settings>\n<mirrors>\n<mirror><id>a</id>\n<mirrorOf>*</mirrorOf></mirror></mirrors></settings>',
      4,
    ],
    [
      'mirror of central',
      '<settings><mirrors>\n<mirror><id>a</id><mirrorOf>central</mirrorOf></mirror></mirrors></settings>',
      2,
    ],
    [
      'mirror of everything but one',
      '<settings><mirrors><mirror><id>a</id><mirrorOf>*,!b</mirrorOf></mirror></mirrors></settings>',
      1,
    ],
    [
      'mirror in a list',
      '<settings><mirrors><mirror><id>x</id><mirrorOf>jboss</mirrorOf></mirror>\n<mirror><id>a</id><mirrorOf> external:* </mirrorOf></mirror></mirrors></settings>',
      2,
    ],
    ['id of ours', '<settings><servers>\n\n<server><id>codeartifact</id></server></servers></settings>', 3],
    [
      'mirror with our id',
      '<settings><mirrors>\n<mirror><id>codeartifact</id><mirrorOf>x</mirrorOf></mirror></mirrors></settings>',
      2,
    ],
    ['broken file', '<settings><mirrors>', undefined],
  ])("a user's %s is refused", (_name, text, line) => {
    const failure = failureOf(() => planWith(text));
    expect(failure).toMatchObject({ code: 'input', file: FILE });
    if (line !== undefined) expect(failure.line).toBe(line);
  });

  test('what a comment says does not count', () => {
    const plan = planWith(
      '<settings><!-- <mirrors><mirror><mirrorOf>*</mirrorOf></mirror></mirrors> --></settings>',
    );
    expect(plan.warnings).toEqual([]);
  });

  test('a mirror of some other repository is warned of', () => {
    const { warnings } = planWith(
      '<settings><mirrors><mirror><id>a</id><mirrorOf>jboss</mirrorOf></mirror></mirrors></settings>',
    );
    expect(warnings).toEqual([{ message: expect.stringContaining('jboss'), file: FILE, line: 1 }]);
  });

  test.each(['-gs /own.xml', '-B --global-settings /own.xml', '--global-settings=/own.xml'])(
    'global settings in MAVEN_ARGS are refused: %s',
    (args) => {
      const environment = { ...HOME, MAVEN_ARGS: args };
      expect(failureOf(() => maven.plan(context('maven', { environment }))).message).toContain('MAVEN_ARGS');
    },
  );

  test("the user's settings are where Java has the home folder, not where HOME says", () => {
    expect(maven.reads(atHome, PROJECT)).toEqual([FILE]);
    expect(maven.reads(HOME, PROJECT)).toEqual([join(userInfo().homedir, '.m2', 'settings.xml')]);
  });

  test('the settings that MAVEN_ARGS names are the ones that are looked at', () => {
    expect(maven.reads({ ...HOME, MAVEN_ARGS: '-B -s /own.xml' }, PROJECT)).toEqual(['/own.xml']);
  });

  test('a folder whose path has a blank is refused: the launcher cannot pass it on', () => {
    expect(failureOf(() => maven.plan(context('maven', { folder: '/run/my state' }))).message).toMatch(
      /blanks/,
    );
  });
});

describe('cargo', () => {
  const FILE = '/home/ci/.cargo/config.toml';
  const planWith = (text: string) => cargo.plan(context('cargo', { userFiles: new Map([[FILE, text]]) }));

  test('gets its registry by variables, and two lines that put it in the place of the public one', () => {
    const plan = cargo.plan(context('cargo'));
    expect(plan.variables).toEqual({
      CARGO_REGISTRIES_CODEARTIFACT_INDEX: `sparse+https://${HOST}/cargo/shared/`,
      CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER: 'cargo:token',
    });
    expect(plan.secrets(tokenOf)).toEqual({ CARGO_REGISTRIES_CODEARTIFACT_TOKEN: TOKEN });
    expect(plan.blocks.map((block) => block.path)).toEqual([FILE]);
    expect(parse(plan.blocks[0]!.text)).toEqual({
      source: { 'crates-io': { 'replace-with': 'codeartifact' } },
    });
  });

  test('the lines are the same for every repository, so that logins can share them', () => {
    const other = cargo.plan(
      context('cargo', { endpoint: 'https://x.example/cargo/y/', tokenVariable: 'OTHER' }),
    );
    expect(other.blocks).toEqual(cargo.plan(context('cargo')).blocks);
  });

  test('its own lines of another login are no collision', () => {
    const { text } = cargo.plan(context('cargo')).blocks[0]!;
    expect(planWith(`[net]\nretry = 3\n${text}`).blocks).toHaveLength(1);
  });

  test('the old name of the file goes first, as cargo has it', () => {
    const old = '/own/config';
    const plan = cargo.plan(
      context('cargo', { environment: { ...HOME, CARGO_HOME: '/own' }, userFiles: new Map([[old, '']]) }),
    );
    expect(plan.blocks[0]!.path).toBe(old);
  });

  test.each([
    ['replacement', '[net]\n[source.crates-io]\nreplace-with = "x"\n', 2],
    ['replacement in one line', 'source.crates-io.replace-with = "x"\n', 1],
    ['source of the same name', '[source.codeartifact]\nregistry = "x"\n', 1],
    ['registry of the same name', '\n\n[registries]\ncodeartifact = { index = "x" }\n', 4],
    ['table that cannot be added to', 'source = { vendored = { directory = "v" } }\n', undefined],
    ['file that is no TOML', '[net\n', 1],
  ])("a user's %s is refused", (_name, text, line) => {
    const failure = failureOf(() => planWith(text));
    expect(failure).toMatchObject({ code: 'input', file: FILE });
    if (line !== undefined) expect(failure.line).toBe(line);
  });
});
