import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clientsNamed } from '../../src/clients/clients.js';
import { clientNamesUsedIn } from '../../src/clients/used-by.js';
import { CLIENTS, type ClientName } from '../../src/config/clients.js';
import { context, failureOf, HOME, HOST, PROJECT, TOKEN, tokenOf } from './planning.js';

// What login plans for the clients of Python packages, of whose settings there are the most.

const INDEX = `https://${HOST}/pypi/shared/simple/`;
const OTHER = 'https://other.example/simple/';
const CONFIG = '/home/ci/.config';
const MANIFEST = `${PROJECT}/pyproject.toml`;

const CLIENTS_BY_NAME = new Map((await clientsNamed(CLIENTS)).map((client) => [client.name, client]));

function plan(
  name: ClientName,
  files: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const client = CLIENTS_BY_NAME.get(name)!;
  const asked = context('pypi', {
    tokenVariable: 'CODEARTIFACT_GATE_0123ABEF',
    environment: { ...HOME, ...environment },
    userFiles: new Map(Object.entries(files)),
  });
  // What a client does not read cannot bear on its plan.
  const read = client.reads(asked.environment, PROJECT);
  for (const file of Object.keys(files)) expect(read).toContain(file);
  const { variables, secrets, ...rest } = client.plan(asked);
  return { ...rest, variables, secrets: secrets(tokenOf) };
}

const poetrySource = (name: string, url: string, rest = '') =>
  `[[tool.poetry.source]]\nname = "${name}"\nurl = "${url}"\n${rest}`;

describe('what each gets', () => {
  test('uv: a default index whose name nobody can know before', () => {
    const { variables, secrets, files, blocks } = plan('uv');
    expect(variables).toEqual({
      UV_DEFAULT_INDEX: `codeartifact_gate_0123abef=${INDEX}`,
      UV_INDEX_CODEARTIFACT_GATE_0123ABEF_USERNAME: 'aws',
      UV_PUBLISH_URL: `https://${HOST}/pypi/releases/`,
      UV_PUBLISH_USERNAME: 'aws',
      UV_PUBLISH_NO_ATTESTATIONS: 'true',
    });
    expect(secrets).toEqual({
      UV_INDEX_CODEARTIFACT_GATE_0123ABEF_PASSWORD: TOKEN,
      UV_PUBLISH_PASSWORD: TOKEN,
    });
    expect([files, blocks]).toEqual([[], []]);
  });

  test('Poetry: credentials by address for the source that the project names, and a repository to publish to', () => {
    const { variables, secrets } = plan('poetry', { [MANIFEST]: poetrySource('any.name', INDEX) });
    expect(variables).toEqual({
      POETRY_REPOSITORIES_CODEARTIFACT_GATE_GHIJABEF_URL: INDEX,
      POETRY_HTTP_BASIC_CODEARTIFACT_GATE_GHIJABEF_USERNAME: 'aws',
      POETRY_REPOSITORIES_CODEARTIFACT_URL: `https://${HOST}/pypi/releases/`,
      POETRY_HTTP_BASIC_CODEARTIFACT_USERNAME: 'aws',
    });
    expect(Object.values(secrets)).toEqual([TOKEN, TOKEN]);
  });

  test('PDM: the token apart from the address', () => {
    const { variables, secrets } = plan('pdm');
    expect(variables).toMatchObject({
      PDM_PYPI_URL: INDEX,
      PDM_PYPI_USERNAME: 'aws',
      PDM_PUBLISH_REPO: `https://${HOST}/pypi/releases/`,
      PDM_PUBLISH_USERNAME: 'aws',
    });
    expect(secrets).toEqual({ PDM_PYPI_PASSWORD: TOKEN, PDM_PUBLISH_PASSWORD: TOKEN });
  });

  test('Pipenv: a mirror, and the variable that its Pipfile names', () => {
    const pipfile = `[[source]]\nname = "ours"\nurl = "https://aws:\${SHARED_TOKEN}@${HOST}/pypi/shared/simple/"\n`;
    const { secrets, warnings } = plan('pipenv', { [`${PROJECT}/Pipfile`]: pipfile });
    expect(secrets['SHARED_TOKEN']).toBe(TOKEN);
    expect(decodeURIComponent(new URL(secrets['PIPENV_PYPI_MIRROR']!).password)).toBe(TOKEN);
    expect(warnings).toEqual([]);
  });

  test('Hatch: what its installers get, and where to publish', () => {
    const { variables, secrets } = plan('hatch');
    expect(variables).toMatchObject({
      UV_DEFAULT_INDEX: expect.stringContaining(INDEX),
      HATCH_INDEX_REPO: `https://${HOST}/pypi/releases/`,
      HATCH_INDEX_USER: 'aws',
    });
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(['PIP_INDEX_URL', 'HATCH_INDEX_AUTH']));
  });
});

test.each<[ClientName, string, Record<string, string>, Record<string, string>, string | undefined, number?]>([
  ['uv', 'index in a variable', {}, { UV_INDEX: `a=${OTHER}` }, undefined],
  ['uv', 'second of two in a variable', {}, { UV_INDEX: `${INDEX} ${OTHER}` }, undefined],
  ['uv', 'folder of archives in a variable', {}, { UV_FIND_LINKS: '/wheels' }, undefined],
  ['uv', 'token to publish elsewhere', {}, { UV_PUBLISH_TOKEN: 'x' }, undefined],
  [
    'uv',
    'index of the user',
    { [`${CONFIG}/uv/uv.toml`]: `\n[[index]]\nurl = "${OTHER}"\n` },
    {},
    `${CONFIG}/uv/uv.toml`,
    3,
  ],
  [
    'uv',
    'extra index of the user',
    { [`${CONFIG}/uv/uv.toml`]: `pip.extra-index-url = ["${OTHER}"]\n` },
    {},
    `${CONFIG}/uv/uv.toml`,
    1,
  ],
  [
    'uv',
    'index of a named file',
    { '/own.toml': `[[index]]\nurl = "${OTHER}"\n` },
    { UV_CONFIG_FILE: '/own.toml' },
    '/own.toml',
    2,
  ],
  ['uv', 'file that is no TOML', { [`${CONFIG}/uv/uv.toml`]: '\n[x\n' }, {}, `${CONFIG}/uv/uv.toml`, 2],
  ['poetry', 'project without a source', { [MANIFEST]: '[project]\nname = "x"\n' }, {}, MANIFEST],
  [
    'poetry',
    'source that is asked for little',
    { [MANIFEST]: poetrySource('a', INDEX, 'priority = "explicit"\n') },
    {},
    MANIFEST,
  ],
  [
    'poetry',
    'source elsewhere with the name that has the token',
    { [MANIFEST]: poetrySource('a', INDEX) + poetrySource('CodeArtifact', OTHER) },
    {},
    MANIFEST,
    6,
  ],
  [
    'pdm',
    'index of the user',
    { [`${CONFIG}/pdm/config.toml`]: `[pypi.more]\nurl = "${OTHER}"\n` },
    {},
    `${CONFIG}/pdm/config.toml`,
    2,
  ],
  [
    'pdm',
    'source in the place of the public one',
    { [MANIFEST]: `[[tool.pdm.source]]\nname = "pypi"\nurl = "${OTHER}"\n` },
    {},
    MANIFEST,
    3,
  ],
  [
    'pdm',
    'uv, which gets the token as an argument',
    { [`${PROJECT}/pdm.toml`]: 'use_uv = true\n' },
    {},
    `${PROJECT}/pdm.toml`,
  ],
  ['pdm', 'uv by a variable', {}, { PDM_USE_UV: '1' }, undefined],
  [
    'pipenv',
    'source of the domain without a password',
    { [`${PROJECT}/Pipfile`]: `[[source]]\nurl = "${INDEX}"\n` },
    {},
    `${PROJECT}/Pipfile`,
    2,
  ],
  [
    'pipenv',
    'source of the domain with just any variable',
    { [`${PROJECT}/Pipfile`]: `[[source]]\nurl = "https://aws:\${PATH}@${HOST}/pypi/shared/simple/"\n` },
    {},
    `${PROJECT}/Pipfile`,
    2,
  ],
  [
    'pipenv',
    'source elsewhere with the variable of ours',
    {
      [`${PROJECT}/Pipfile`]: `[[source]]\nurl = "https://aws:$A_TOKEN@${HOST}/pypi/shared/simple/"\n[[source]]\nurl = "https://other.example/$A_TOKEN/simple"\n`,
    },
    {},
    `${PROJECT}/Pipfile`,
    4,
  ],
  [
    'hatch',
    'environment with an index of its own',
    { [MANIFEST]: `[tool.hatch.envs.default.env-vars]\nPIP_INDEX_URL = "${OTHER}"\n` },
    {},
    MANIFEST,
    2,
  ],
  [
    'hatch',
    'the same in its own file',
    { [`${PROJECT}/hatch.toml`]: `[envs.default.env-vars]\nUV_DEFAULT_INDEX = "${OTHER}"\n` },
    {},
    `${PROJECT}/hatch.toml`,
    2,
  ],
])('%s refuses a %s', (name, _what, files, environment, ...[file, line]) => {
  const error = failureOf(() => plan(name, files, environment));
  expect(error).toMatchObject({ code: 'input', file });
  if (line !== undefined) expect(error.line).toBe(line);
  expect(error.message).not.toContain(TOKEN);
});

test.each<[ClientName, string, Record<string, string>, Record<string, string>]>([
  [
    'uv',
    'default index of the user, which ours replaces',
    { [`${CONFIG}/uv/uv.toml`]: `native-tls = true\n[[index]]\nurl = "${OTHER}"\ndefault = true\n` },
    {},
  ],
  [
    'uv',
    'index for what the project names alone',
    { [MANIFEST]: `[[tool.uv.index]]\nurl = "${OTHER}"\nexplicit = true\n` },
    {},
  ],
  [
    'uv',
    'other repository of the domain',
    { [MANIFEST]: `[[tool.uv.index]]\nurl = "https://${HOST}/pypi/tools/simple/"\n` },
    { UV_INDEX: `tools=https://${HOST}/pypi/tools/simple/` },
  ],
  [
    'uv',
    'set of variables of a login before',
    {},
    { UV_DEFAULT_INDEX: `codeartifact_gate_01234567=${INDEX}`, UV_PUBLISH_URL: INDEX },
  ],
  ['poetry', 'folder above Poetry projects', {}, {}],
  [
    'poetry',
    'folder above Poetry projects, with settings of others',
    { [MANIFEST]: '[tool.other]\nx = 1\n' },
    {},
  ],
  [
    'pipenv',
    'Pipfile elsewhere',
    { './py/Pipfile': `[[source]]\nurl = "https://aws:\${A_TOKEN}@${HOST}/pypi/shared/simple/"\n` },
    { PIPENV_PIPFILE: './py/Pipfile' },
  ],
  [
    'poetry',
    'default of older versions',
    { [MANIFEST]: poetrySource('codeartifact', INDEX, 'default = true\npriority = "default"\n') },
    {},
  ],
  [
    'pdm',
    'index of the user that PDM is told to leave out',
    { [`${CONFIG}/pdm/config.toml`]: `[pypi]\nignore_stored_index = true\n[pypi.more]\nurl = "${OTHER}"\n` },
    {},
  ],
  [
    'pdm',
    'source in the place of the public one, of the domain',
    { [MANIFEST]: `[[tool.pdm.source]]\nname = "pypi"\nurl = "${INDEX}"\n` },
    {},
  ],
  [
    'pdm',
    'uv that a variable turns off',
    { [`${PROJECT}/pdm.toml`]: 'use_uv = true\n' },
    { PDM_USE_UV: 'false' },
  ],
  [
    'hatch',
    'environment with variables of another kind',
    { [MANIFEST]: '[tool.hatch.envs.default.env-vars]\nPIP_PRE = "1"\n' },
    {},
  ],
])('%s takes a %s', (name, _what, files, environment) => {
  expect(plan(name, files, environment).warnings).toEqual([]);
});

test.each<[ClientName, string, string, number]>([
  ['uv', MANIFEST, `[tool.uv]\nfind-links = ["${OTHER}"]\n`, 2],
  ['uv', `${PROJECT}/uv.toml`, `[[index]]\nurl = "${OTHER}"\n`, 2],
  ['poetry', MANIFEST, poetrySource('a', INDEX) + poetrySource('b', OTHER), 6],
  ['poetry', MANIFEST, `${poetrySource('a', INDEX)}[[tool.poetry.source]]\nname = "PyPI"\n`, 5],
  ['pdm', MANIFEST, `[[tool.pdm.source]]\nname = "b"\nurl = "${OTHER}"\n`, 3],
  ['pdm', `${PROJECT}/pdm.toml`, `[pypi.b]\nurl = "${OTHER}"\n`, 2],
  ['pipenv', `${PROJECT}/Pipfile`, `[[source]]\nname = "b"\nurl = "${OTHER}"\n`, 3],
])('%s warns of what in the checkout leads past the repository: %s', (name, file, text, line) => {
  expect(plan(name, { [file]: text }).warnings).toEqual([
    { message: expect.stringContaining('past the repository'), file, line },
  ]);
});

test("the user's own repositories of Poetry stay, which variables would hide", () => {
  const config =
    '[repositories]\nmy-repo = { url = "https://a.example/" }\ncodeartifact.url = "https://old.example/"\nr2.url = "https://b.example/"\n';
  const file = `${CONFIG}/pypoetry/config.toml`;
  const { variables, warnings } = plan('poetry', {
    [file]: config,
    [`${PROJECT}/poetry.toml`]: '[repositories.my-repo]\nurl = "https://project.example/"\n',
  });
  expect(variables).toMatchObject({
    POETRY_REPOSITORIES_MY_REPO_URL: 'https://project.example/',
    POETRY_REPOSITORIES_CODEARTIFACT_URL: `https://${HOST}/pypi/releases/`,
  });
  expect(warnings).toEqual([{ message: expect.stringContaining('repository r2'), file, line: 4 }]);
});

test.each<[Record<string, string>, readonly string[]]>([
  [{ 'uv.lock': '', 'pyproject.toml': '' }, ['pip', 'uv']],
  [{ 'poetry.lock': '' }, ['poetry']],
  [{ 'pdm.lock': '' }, ['pdm']],
  [{ Pipfile: '' }, ['pipenv']],
  [{ 'hatch.toml': '' }, ['hatch']],
  [
    { 'pyproject.toml': '[project]\n[[tool.uv.index]]\n [ tool . hatch.envs ]\n[tool.pdm]\n' },
    ['pip', 'uv', 'pdm', 'hatch'],
  ],
  [{ 'pyproject.toml': '# [tool.uv]\n[tool.poetry]\n[tool.uvx]\n[x.tool.uv]\n' }, ['pip']],
])('a folder with %j uses %j', async (files, names) => {
  const folder = await mkdtemp(join(tmpdir(), 'gate-used-by-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  expect(await clientNamesUsedIn(folder)).toEqual(names);
  await rm(folder, { recursive: true });
});
