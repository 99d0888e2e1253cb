import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { findPypiIndex } from '../../src/demo/clients.js';
import { type PublicRegistries, startPublicRegistries } from '../../src/demo/public-registries.js';
import { type GateWorld, gateWorld, OWNER } from '../support/gate-world.js';
import { ArgvSampler, tokensLeft } from '../support/leaks.js';
import { CLIENTS_VENV, ROOT } from '../support/paths.js';
import { expectSuccess, runCommand } from '../support/run-command.js';
import { snapshot } from '../support/snapshot.js';

// The clients of Python packages themselves, configured by `run` and by nothing else, against the embedded CodeArtifact.

jest.setTimeout(300_000);

let stores: PublicRegistries;
let world: GateWorld;
beforeAll(async () => {
  // hatchling, with which Hatch builds, is taken from where pip takes packages.
  const pypi = await findPypiIndex();
  if (pypi === undefined)
    throw new Error('Python is missing. Install it with: apt-get install python3 python3-venv');
  stores = await startPublicRegistries(join(ROOT, 'examples', 'public'), { pypi });
  world = await gateWorld(new Map([['pypi', stores.addresses.get('pypi')!]]));
});
afterAll(async () => {
  await world.close();
  await stores.close();
});

afterEach(async () => {
  for (const name of await readdir(world.project)) {
    if (name !== 'codeartifact-gate.yml') await rm(join(world.project, name), { recursive: true });
  }
});

const WHEEL = 'wordsmith_title-1.2.0-py3-none-any.whl';

/** What a user has set up before, and is to find again. */
const USER_FILES: Readonly<Record<string, string>> = {
  '.config/uv/uv.toml': 'concurrent-downloads = 4\n',
  '.config/pypoetry/config.toml': '[repositories.other]\nurl = "https://other.example/"\n',
  '.config/pdm/config.toml': '[install]\ncache = false\n',
  '.config/hatch/config.toml': 'mode = "local"\n',
};

/** A build back end without dependencies. */
const BACK_END = `
import base64, hashlib, os, re, zipfile
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name, version = re.findall(r'^(?:name|version) = "(.*)"', open("pyproject.toml").read(), re.M)[:2]
    stem = name.replace("-", "_") + "-" + version
    files = {
        stem + ".dist-info/METADATA": f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n",
        stem + ".dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: tests\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    digest = lambda text: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    record = "".join(f"{path},sha256={digest(text)},{len(text)}\\n" for path, text in files.items())
    files[stem + ".dist-info/RECORD"] = record + stem + ".dist-info/RECORD,,\\n"
    with zipfile.ZipFile(os.path.join(folder, stem + "-py3-none-any.whl"), "w") as wheel:
        for path, text in files.items(): wheel.writestr(path, text)
    return stem + "-py3-none-any.whl"
`;
const BUILD_SYSTEM = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';

const manifest = (name: string, rest: string) =>
  `[project]\nname = "${name}"\nversion = "1.0.0"\nrequires-python = ">=3.9"\ndependencies = ["wordsmith-title"]\n${rest}`;

const endpoint = () => `${world.emulator.url}/pypi/d/acme-${OWNER}/shared/`;

/** The address that a client has built in: the tests name no public host themselves. */
async function publicIndexOf(client: string): Promise<string> {
  const program = `from ${client}.patched.pip._internal.models.index import PyPI; print(PyPI.simple_url)`;
  const options = { folder: world.folder, environment: world.environment };
  return expectSuccess(
    await runCommand(join(CLIENTS_VENV, 'python'), ['-c', program], options),
  ).stdout.trim();
}

/**
 * One job: logs in, runs `script` in a project of these files, logs out. The script installs twice, with no cache the
 * second time. Then HOME is what it was, and the token is nowhere: in no output, file or command line.
 *
 * @returns how many files were published, and what the user was warned of
 */
async function job(client: string, files: Readonly<Record<string, string>>, script: string) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(world.project, name), text);
  for (const [name, text] of Object.entries(USER_FILES)) {
    await mkdir(join(world.home, name, '..'), { recursive: true });
    await writeFile(join(world.home, name), text);
  }
  const before = await snapshot(world.home);
  const asked = world.emulator.requests().length;
  const mark = `GATE_TEST_${client.toUpperCase()}`;
  const sampler = new ArgvSampler(mark);
  sampler.start();
  const result = await world.cli(['run', '--clients', client, '--', 'sh', '-euc', script], {
    [mark]: '1',
    PATH: `${CLIENTS_VENV}:${world.environment['PATH']}`,
    // What a client keeps for itself is not ours to put back.
    XDG_CACHE_HOME: join(world.folder, 'cache'),
    XDG_DATA_HOME: join(world.folder, 'data'),
    XDG_STATE_HOME: join(world.folder, 'state'),
    CACHE: join(world.folder, 'cache'),
    UV_PYTHON_DOWNLOADS: 'never',
    PYTHONWARNINGS: 'ignore',
  });
  const commandLines = await sampler.stop();
  expectSuccess(result);
  expect(await snapshot(world.home)).toBe(before);
  expect(commandLines.some((line) => line.includes('-euc'))).toBe(true);
  expect(await tokensLeft([result], commandLines, world.folder)).toEqual([]);
  const requests = world.emulator.requests().slice(asked);
  const done = requests.filter(({ format, status }) => format === 'pypi' && status < 400);
  expect(done.every(({ tokenKind }) => tokenKind === 'basic')).toBe(true);
  expect(done.filter(({ path }) => path.endsWith(WHEEL)).length).toBeGreaterThan(1);
  const warnings = result.stderr.split('\n').filter((line) => line.includes('past the repository'));
  return { uploads: done.filter(({ method }) => method === 'POST').length, warnings };
}

test('uv locks, installs, builds and publishes', async () => {
  const { uploads } = await job(
    'uv',
    { 'pyproject.toml': manifest('acme-uv', BUILD_SYSTEM), 'backend.py': BACK_END },
    `uv -vv lock
     uv -vv sync --locked --no-install-project
     rm -rf .venv "$CACHE"
     uv -vv sync --frozen --no-install-project
     .venv/bin/python -c 'import wordsmith_title'
     uv -vv build --wheel
     uv -vv publish`,
  );
  expect(uploads).toBe(1);
});

test('Poetry locks and installs from the source that the project names, builds and publishes', async () => {
  const source = `[[tool.poetry.source]]\nname = "shared"\nurl = "${endpoint()}simple/"\n`;
  const { uploads } = await job(
    'poetry',
    {
      'pyproject.toml': manifest(
        'acme-poetry',
        `[tool.poetry]\npackages = [{ include = "acme.py" }]\n${source}`,
      ),
      'acme.py': '',
    },
    `export POETRY_VIRTUALENVS_IN_PROJECT=true
     poetry -vvv -n lock
     poetry -vvv -n install --no-root
     rm -rf .venv "$CACHE"
     poetry -vvv -n sync --no-root
     .venv/bin/python -c 'import wordsmith_title'
     poetry -vvv -n build --format wheel
     poetry -vvv -n publish --repository codeartifact`,
  );
  expect(uploads).toBe(1);
});

test('PDM locks, installs, builds and publishes', async () => {
  const { uploads } = await job(
    'pdm',
    { 'pyproject.toml': manifest('acme-pdm', BUILD_SYSTEM), 'backend.py': BACK_END },
    `pdm lock -vv
     pdm sync -vv --no-self
     rm -rf .venv "$CACHE"
     pdm sync -vv --no-self
     .venv/bin/python -c 'import wordsmith_title'
     pdm build -vv --no-sdist
     pdm publish -vv --no-build`,
  );
  expect(uploads).toBe(1);
});

test.each([
  ['the public index', async () => `url = "${await publicIndexOf('pipenv')}"`],
  [
    'the repository',
    async () => `url = "${endpoint().replace('://', `://aws:\${CODEARTIFACT_AUTH_TOKEN}@`)}simple/"`,
  ],
])('Pipenv locks and installs where the Pipfile names %s', async (_name, url) => {
  const pipfile = `[[source]]\n${await url()}\nverify_ssl = true\nname = "pypi"\n[packages]\nwordsmith-title = "*"\n`;
  const { warnings } = await job(
    'pipenv',
    { Pipfile: pipfile },
    `export PIPENV_VENV_IN_PROJECT=1 PIPENV_NOSPIN=1
     pipenv -v lock
     pipenv -v sync
     rm -rf "$CACHE"
     rm -rf .venv/lib/python*/site-packages/wordsmith_title*
     pipenv -v sync
     .venv/bin/python -c 'import wordsmith_title'`,
  );
  // Neither is another place to take packages from: a mirror stands for the public index.
  expect(warnings).toEqual([]);
});

test('Hatch installs with pip and with uv, builds and publishes', async () => {
  // pip hands its index on to a pip of its own, as an argument, where it has to build: the project is not installed.
  const environment = (name: string, installer: string) =>
    `[tool.hatch.envs.${name}]\ninstaller = "${installer}"\nskip-install = true\ndependencies = ["wordsmith-title"]\n`;
  const files = {
    'pyproject.toml': manifest(
      'acme-hatch',
      [
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
        '[tool.hatch.build.targets.wheel]\ninclude = ["acme.py"]\n',
        '[tool.hatch.envs.hatch-build]\ninstaller = "uv"\n',
        environment('default', 'pip'),
        environment('fast', 'uv'),
      ].join(''),
    ),
    'acme.py': '',
  };
  const imports = `python -c 'import wordsmith_title'`;
  const { uploads } = await job(
    'hatch',
    files,
    `hatch -vv build -t wheel
     hatch -vv publish -n
     hatch -vv run ${imports}
     rm -rf "$CACHE"
     hatch -vv run fast:${imports}`,
  );
  expect(uploads).toBe(1);
});
