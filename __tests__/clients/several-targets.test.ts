import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPython } from '../emulator/planes/python-files.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { mavenCentral } from '../support/maven-central.js';
import { NODE_CLIENTS } from '../support/node-clients.js';
import { VENV } from '../support/paths.js';
import { expectSuccess } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// Three domains and five repositories at once, by the clients themselves.

const CONFIG = `
domain: acme
domain-owner: "${OWNER}"
region: eu-west-1
repository: shared
clients:
  - npm
  - pnpm
  - yarn
  - bun
  - pip
  - { client: npm, scope: "@design", domain: design, repository: ui }
  - { client: maven, repository: maven-shared }
  - { client: maven, name: libs, domain: data, repository: libs }
  - cargo
  - { client: cargo, name: data-crates, domain: data, repository: crates }
`;

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(new Map([['maven-central', await mavenCentral()]]));
  const { catalog } = world.emulator;
  const shared = catalog.repository('acme', OWNER, 'shared');
  catalog.disassociateExternalConnection(shared, 'public:maven-central');
  const mavenShared = catalog.createRepository({
    domain: catalog.domain('acme', OWNER),
    name: 'maven-shared',
  });
  catalog.associateExternalConnection(mavenShared, 'public:maven-central');
  const design = catalog.createDomain({ name: 'design', owner: OWNER });
  catalog.createRepository({ domain: design, name: 'ui' });
  const data = catalog.createDomain({ name: 'data', owner: OWNER });
  for (const name of ['libs', 'crates']) catalog.createRepository({ domain: data, name });
  await writeFile(join(world.project, 'codeartifact-gate.yml'), CONFIG);
});
afterAll(() => world.close());

const NODE_INSTALLS = {
  npm: ['npm', 'client install --no-audit --no-fund --loglevel silly'],
  'npm-10': [NODE_CLIENTS['npm-10'], 'client install --no-audit --no-fund --loglevel silly'],
  pnpm: [NODE_CLIENTS.pnpm, 'client install --loglevel debug --reporter ndjson'],
  'pnpm-10': [NODE_CLIENTS['pnpm-10'], 'client install --loglevel debug --reporter ndjson'],
  yarn: [NODE_CLIENTS.yarn, 'client install --verbose --non-interactive'],
  'yarn-berry': [NODE_CLIENTS['yarn-berry'], 'client install --no-immutable'],
  bun: [NODE_CLIENTS.bun, 'client install --verbose'],
} as const;

/** The address that a POM gives its repository of that name: nobody is there, and the token must not go there. */
const ELSEWHERE = 'http://127.0.0.1:9/elsewhere/';
const APP_POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>app</artifactId><version>1.0.0</version>
  <packaging>pom</packaging>
  <repositories><repository><id>libs</id><url>${ELSEWHERE}</url></repository></repositories>
  <dependencies><dependency><groupId>com.data</groupId><artifactId>lib</artifactId><version>1.0.0</version><type>txt</type></dependency></dependencies>
  </project>`;

const NODE_APP = JSON.stringify({
  name: 'app',
  private: true,
  dependencies: { '@design/button': '1.0.0', greet: '1.0.0' },
});

const crateText = (name: string, rest: string): string =>
  `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\ndescription = "x"\n${rest}`;

async function files(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(join(world.folder, name, '..'), { recursive: true });
    await writeFile(join(world.folder, name), text);
  }
}

/** What the log of the embedded CodeArtifact says was served: client's format, domain and repository. */
function served(since: number, path: RegExp): ReadonlySet<string> {
  return new Set(
    world.emulator
      .requests()
      .slice(since)
      .filter((request) => request.status < 400 && path.test(request.path))
      .map(({ path: of }) => of.split('/').slice(1, 5).join('/')),
  );
}

test('three domains, five repositories, each package from its own; one token a domain; home is as it was', async () => {
  const { wheel } = await buildPython(join(world.folder, 'wheel'), { name: 'acme-greet', version: '1.0.0' });
  await files({
    'button/package.json': '{"name": "@design/button", "version": "1.0.0"}',
    'greet/package.json': '{"name": "greet", "version": "1.0.0"}',
    'crate/Cargo.toml': crateText('acme-data', ''),
    'crate/src/lib.rs': '',
    'plain/Cargo.toml': crateText('acme-plain', ''),
    'plain/src/lib.rs': '',
    'app/Cargo.toml': crateText(
      'app',
      '[dependencies]\nacme-data = { version = "1", registry = "data-crates" }\n',
    ),
    'app/src/main.rs': 'fn main() {}\n',
    'lib.txt': 'a file of a library\n',
    'app/pom.xml': APP_POM,
    'home/.cargo/config.toml': '[term]\nquiet = false\n',
    'home/.npmrc': 'save-exact=true\n@design:registry=http://127.0.0.1:9/',
    'home/.yarnrc.yml': 'enableTelemetry: false',
  });
  for (const name of Object.keys(NODE_INSTALLS)) await files({ [`by-${name}/package.json`]: NODE_APP });
  // The nearest one marks the root of the project.
  await files({ 'by-yarn-berry/yarn.lock': '' });
  const before = await snapshot(world.home);
  const since = world.emulator.requests().length;
  const argv = new ArgvSampler(world.folder);
  argv.start();
  const variables = {
    CI: 'true',
    FOLDER: world.folder,
    WHEEL: wheel,
    PYTHON: join(VENV, 'python'),
    TWINE: join(VENV, 'twine'),
    LIBS: `${world.emulator.url}/maven/d/data-${OWNER}/libs/`,
    XDG_CACHE_HOME: join(world.folder, 'caches'),
    XDG_DATA_HOME: join(world.folder, 'caches'),
    XDG_STATE_HOME: join(world.folder, 'caches'),
    YARN_CACHE_FOLDER: join(world.folder, 'caches'),
    YARN_GLOBAL_FOLDER: join(world.folder, 'caches'),
    YARN_NODE_LINKER: 'node-modules',
    // They have just been published.
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    NPM_CONFIG_CACHE: join(world.folder, 'caches'),
    BUN_INSTALL_CACHE_DIR: join(world.folder, 'caches', 'bun'),
    CARGO_TARGET_DIR: join(world.folder, 'caches', 'target'),
    DO_NOT_TRACK: '1',
  };
  const result = await world.cli(['run', '--', 'sh', '-euc', SCRIPT], variables);
  // By this the project says that it is Yarn 2 or later, which takes scopes from a file.
  await writeFile(join(world.project, '.yarnrc.yml'), 'nodeLinker: node-modules\n');
  const berry = await world.cli(['run', '--', 'sh', '-euc', installBy('yarn-berry')], variables);
  const lines = await argv.stop();
  expectSuccess(result);
  expectSuccess(berry);
  for (const name of ['registry', '.package-cache', '.global-cache', '.package-cache-mutate'])
    await rm(join(world.home, '.cargo', name), { recursive: true, force: true });
  expect(await snapshot(world.home)).toBe(before);

  const requests = world.emulator.requests().slice(since);
  expect(requests.filter(({ operation }) => operation === 'GetAuthorizationToken')).toHaveLength(3 + 3);
  expect(served(since, /button-1\.0\.0\.tgz$/)).toEqual(new Set([`npm/d/design-${OWNER}/ui`]));
  // npm, of whichever version, has kept what it had published itself.
  expect(requests.filter(({ path }) => path.endsWith('/button-1.0.0.tgz'))).toHaveLength(
    Object.keys(NODE_INSTALLS).length - 2,
  );
  expect(served(since, /greet-1\.0\.0\.tgz$/)).toEqual(new Set([`npm/d/acme-${OWNER}/shared`]));
  expect(served(since, /acme_greet-1\.0\.0/)).toEqual(new Set([`pypi/d/acme-${OWNER}/shared`]));
  expect(served(since, /maven-dependency-plugin/)).toEqual(new Set([`maven/d/acme-${OWNER}/maven-shared`]));
  expect(served(since, /lib-1\.0\.0\.txt$/)).toEqual(new Set([`maven/d/data-${OWNER}/libs`]));
  expect(served(since, /acme-data/)).toEqual(new Set([`cargo/d/data-${OWNER}/crates`]));
  expect(await tokensLeft([result, berry], lines, world.folder)).toEqual([]);
}, 300_000);

test('two such jobs at once on one home: each installs while both are there and when the other has gone', async () => {
  const before = await snapshot(world.home);
  const argv = new ArgvSampler(world.folder);
  argv.start();
  const job = async (name: string, other: string) => {
    await files({
      [`${name}/app/Cargo.toml`]: crateText(
        'app',
        // Without a registry it is the public one, whose place only the lines in the file of the user give away.
        '[dependencies]\nacme-plain = "1"\nacme-data = { version = "1", registry = "data-crates" }\n',
      ),
      [`${name}/app/src/main.rs`]: 'fn main() {}\n',
      [`${name}/app/pom.xml`]: APP_POM,
      [`${name}/by-npm/package.json`]: NODE_APP,
    });
    const [folder, done] = [join(world.folder, name), join(world.folder, `${name}-done`)];
    await cp(join(world.folder, 'm2'), join(folder, 'm2'), { recursive: true });
    const result = await world.cli(['run', '--', 'sh', '-euc', BESIDE_ANOTHER], {
      FOLDER: folder,
      OTHER: join(world.folder, other, 'here'),
      // The second leaves first.
      ...(name === 'first' ? { WAITED_FOR: join(world.folder, `${other}-done`) } : {}),
      PYTHON: join(VENV, 'python'),
      NPM_CONFIG_CACHE: join(folder, 'cache'),
      CARGO_TARGET_DIR: join(folder, 'target'),
    });
    await writeFile(done, '');
    return result;
  };
  const results = await Promise.all([job('first', 'second'), job('second', 'first')]);
  const lines = await argv.stop();
  for (const result of results) expectSuccess(result);
  for (const name of ['registry', '.package-cache', '.global-cache', '.package-cache-mutate'])
    await rm(join(world.home, '.cargo', name), { recursive: true, force: true });
  expect(await snapshot(world.home)).toBe(before);
  expect(await tokensLeft(results, lines, world.folder)).toEqual([]);
}, 300_000);

const installBy = (client: keyof typeof NODE_INSTALLS): string => {
  const [call, install] = NODE_INSTALLS[client];
  return `
    client() { ${call} "$@"; }
    (cd "$FOLDER/by-${client}" && ${install} && test -e node_modules/@design/button/package.json -a -e node_modules/greet/package.json)`;
};

const SCRIPT = `
npm publish "$FOLDER/button" --loglevel silly
npm publish "$FOLDER/greet"
${(['npm', 'npm-10', 'pnpm', 'pnpm-10', 'yarn', 'bun'] as const).map(installBy).join('\n')}
"$TWINE" upload --verbose "$WHEEL"
"$PYTHON" -m pip -vvv download --no-cache-dir -d "$FOLDER/wheels" acme-greet
mvn -B -X -ntp "-Dmaven.repo.local=$FOLDER/m2" deploy:deploy-file -DrepositoryId=codeartifact-libs "-Durl=$LIBS" \\
  "-Dfile=$FOLDER/lib.txt" -DgroupId=com.data -DartifactId=lib -Dversion=1.0.0 -Dpackaging=txt
rm -r "$FOLDER/m2/com/data"
(cd "$FOLDER/app" && mvn -B -X -ntp "-Dmaven.repo.local=$FOLDER/m2" dependency:copy-dependencies "-DoutputDirectory=$FOLDER/copied")
cmp "$FOLDER/copied/lib-1.0.0.txt" "$FOLDER/lib.txt"
cargo -vv publish --no-verify --registry data-crates --manifest-path "$FOLDER/crate/Cargo.toml"
cargo -vv publish --no-verify --registry codeartifact --manifest-path "$FOLDER/plain/Cargo.toml"
cargo -vv check --manifest-path "$FOLDER/app/Cargo.toml"
`;

const INSTALLS = `
(cd "$FOLDER/by-npm" && rm -rf node_modules && npm install --no-audit --no-fund && test -e node_modules/@design/button -a -e node_modules/greet)
"$PYTHON" -m pip download --no-cache-dir -d "$FOLDER/wheels" acme-greet
(cd "$FOLDER/app" && rm -rf "$FOLDER/m2/com/data" && mvn -B -ntp "-Dmaven.repo.local=$FOLDER/m2" dependency:copy-dependencies)
cargo fetch --manifest-path "$FOLDER/app/Cargo.toml"
`;

const BESIDE_ANOTHER = `
touch "$FOLDER/here"
while ! test -e "$OTHER"; do sleep 0.1; done
${INSTALLS}
if test -n "\${WAITED_FOR:-}"; then
  while ! test -e "$WAITED_FOR"; do sleep 0.1; done
  rm -r "$FOLDER/cache" "$FOLDER/app/Cargo.lock" "$CARGO_HOME/registry"
  ${INSTALLS}
fi
`;
