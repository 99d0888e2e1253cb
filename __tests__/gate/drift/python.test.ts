import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DriftCheck } from '../../../src/gate/drift/drift.js';
import { pdmDrift, pipenvDrift, poetryDrift } from '../../../src/gate/drift/python-digest.js';
import { pythonJson } from '../../../src/gate/drift/python-json.js';
import { requirementsDrift } from '../../../src/gate/drift/requirements.js';
import { uvDrift } from '../../../src/gate/drift/uv.js';
import { parseTomlTable } from '../../../src/gate/toml.js';
import type { LockedPackage, ParsedLockfile, Request } from '../../../src/lockfiles/locked-package.js';
import { parseRequirements } from '../../../src/lockfiles/requirements.js';
import { VENV } from '../../support/paths.js';

const run = promisify(execFile);

function drift(
  check: DriftCheck,
  lockfile: Partial<ParsedLockfile>,
  path: string,
  files: Readonly<Record<string, string>>,
) {
  const whole = { packages: [], problems: [], indexes: [], includes: [], ...lockfile };
  const texts = check
    .manifestsOf(whole, path, Object.keys(files))
    .filter((name) => files[name] !== undefined)
    .map((name) => [name, files[name]!] as const);
  return check
    .judge(whole, path, new Map(texts))
    .map(({ file, line, package: name }) => ({ file, line, name }));
}

const entry = (name: string): LockedPackage => ({
  format: 'pypi',
  name,
  version: '1.0',
  source: { kind: 'implied' },
  integrity: { digests: [], malformed: [] },
  line: 1,
  key: name,
});

const POETRY_1 = `[tool.poetry]
name = "demo"
version = "0.1.0"
description = "Ünïcode"
authors = ["A <a@b.example>"]
package-mode = false
[tool.poetry.dependencies]
python = "^3.11"
idna = {version = "^3.4", optional = true}
six = [{version = "1.16.0", python = "<3.12"}, {version = "^1.17", python = ">=3.12"}]
[tool.poetry.extras]
x = ["idna"]
[tool.poetry.group.dev.dependencies]
iniconfig = "*"
`;

const POETRY_2 = `[project]
name = "demo"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["idna (>=3.4,<4.0)", "six"]
[project.optional-dependencies]
x = ["iniconfig"]
[dependency-groups]
dev = ["packaging>=23"]
[tool.poetry]
package-mode = false
[tool.poetry.dependencies]
six = {allow-prereleases = true}
`;

const PDM = `[project]
name = "demo"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["idna>=3.4", "six"]
[project.optional-dependencies]
x = ["iniconfig"]
[dependency-groups]
Dev_Tools = ["packaging>=23"]
[tool.pdm]
distribution = false
[tool.pdm.dev-dependencies]
lint = ["pluggy"]
[tool.pdm.resolution]
respect-source-order = true
[tool.pdm.resolution.overrides]
six = "1.16.0"
`;

const PDM_OLDER = `[project]
name = "demo"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["idna>=3.4", "six"]
[project.optional-dependencies]
x = ["iniconfig"]
[tool.pdm]
distribution = false
[tool.pdm.dev-dependencies]
lint = ["pluggy"]
`;

const PIPFILE = `[[source]]
name = "pypi"
url = "https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/shared/simple"
verify_ssl = true
[packages]
Idna = ">=3.4"
typing_extensions = {version = "*", extras = []}
[dev-packages]
six = "*"
[docs]
iniconfig = "*"
[requires]
python_version = "3.11"
[pipenv]
allow_prereleases = false
`;

/** What the clients themselves compute for these manifests: poetry 1.8.5/2.1.3 and 2.5.1, pdm 2.29.4 and 2.10.4, pipenv 2026.10.3. */
describe.each([
  [
    'poetry 1',
    poetryDrift,
    'pyproject.toml',
    POETRY_1,
    ['46f25529d937e04ded9e5c62964a1328bbe3c33d55dc3326e15ef021b4945d31'],
  ],
  [
    'poetry 2',
    poetryDrift,
    'pyproject.toml',
    POETRY_2,
    [
      'f1e655e414d258967643b4e1ceacdb466d2dcbeb78a0da6b4d3314c2123878d6',
      '7de59e8445110b5a4b2bb7764871772d6c203f26e14f62dc18f97d10d23c7e28',
    ],
  ],
  [
    'pdm',
    pdmDrift,
    'pyproject.toml',
    PDM,
    ['sha256:7836b1c5d57154d4d1de44e860ef6a1959e6525023531b61f8a60a641d55ecdc'],
  ],
  [
    'older pdm',
    pdmDrift,
    'pyproject.toml',
    PDM_OLDER,
    [
      'sha256:9020387decc2149b39bc739b143fee8af0d54bb62a49f90326349441ba622560',
      'sha256:143012d8032421a8cab564c100dae40527446e7bf43918a98c33ae7b976895c9',
    ],
  ],
  [
    'pipenv',
    pipenvDrift,
    'Pipfile',
    PIPFILE,
    [
      'd79b12fea88369cfb143ad51a5c711cf22e0a9448bda754dd86107d6c1b506cc',
      '8ccedc40b397af550c251e7152e40343811f891aaa2229fc4b02220b5220a08f',
    ],
  ],
] as const)('%s', (_, check, manifest, text, digests) => {
  test.each(digests)('knows the digest %s that the client writes', (value) => {
    const lockfile = { manifestDigest: { value, line: 4 } };
    expect(drift(check, lockfile, 'p/lock', { [`p/${manifest}`]: text })).toEqual([]);
    // Comments and blanks are not in it.
    const moved = `# a comment\n${text.replaceAll(' = ', '  =  ')}`;
    expect(drift(check, lockfile, 'lock', { [manifest]: moved })).toEqual([]);
  });

  test.each(['idna', 'six', 'iniconfig'])('sees that %s was changed', (name) => {
    const changed = text.replace(new RegExp(name, 'i'), `${name}2`);
    const seen = digests.filter(
      (value) =>
        drift(check, { manifestDigest: { value, line: 4 } }, 'lock', { [manifest]: changed }).length > 0,
    );
    expect(seen).toEqual(digests);
  });
});

test('a digest that differs is reported at its line', () => {
  expect(
    drift(poetryDrift, { manifestDigest: { value: 'x', line: 9 } }, 'poetry.lock', {
      'pyproject.toml': POETRY_2,
    }),
  ).toEqual([{ file: 'poetry.lock', line: 9, name: undefined }]);
});

test('where the digest cannot be computed, the names of dependencies are compared', () => {
  const withFloat = `${POETRY_2}other = {x = 1.5}\n`;
  const lockfile = { manifestDigest: { value: 'x', line: 9 }, packages: [entry('idna'), entry('six')] };
  expect(drift(poetryDrift, lockfile, 'poetry.lock', { 'pyproject.toml': withFloat })).toEqual([]);
  expect(
    drift(poetryDrift, { ...lockfile, packages: [entry('six')] }, 'poetry.lock', {
      'pyproject.toml': withFloat,
    }),
  ).toEqual([{ file: 'pyproject.toml', line: 5, name: 'idna' }]);
  const noSource = PIPFILE.replace(/^\[\[source\]\]\n(?:.*\n){3}/, '');
  expect(drift(pipenvDrift, lockfile, 'Pipfile.lock', { Pipfile: noSource }).map(({ name }) => name)).toEqual(
    ['typing-extensions'],
  );
  const workspace = PDM_OLDER.replace('distribution = false', 'workspace = {members = ["a"]}');
  expect(drift(pdmDrift, lockfile, 'pdm.lock', { 'pyproject.toml': workspace })).toEqual([]);
});

test('pythonJson gives what json.dumps gives, byte for byte', async () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
    fc.boolean(),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const values = fc.sample(tree, 300).filter((value) => (pythonJson(value) ?? '').isWellFormed());
  const ours = values.map((value) => pythonJson(value)!);
  const program =
    'import json,sys\nprint(json.dumps([json.dumps(json.loads(t), sort_keys=True) for t in json.load(open(sys.argv[1]))]))';
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'drift-'));
  try {
    await writeFile(join(folder, 'texts.json'), JSON.stringify(ours));
    const { stdout } = await run(join(VENV, 'python'), ['-c', program, join(folder, 'texts.json')], {
      maxBuffer: 1 << 26,
    });
    expect(JSON.parse(stdout)).toEqual(ours);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('pythonJson does not guess how Python spells a float or a date', () => {
  const table = parseTomlTable('a = 1.0\nb = 2020-01-01\nc = 1\nd = [1.5]')!;
  expect([table['a'], table['b'], table['c'], table['d']].map((value) => pythonJson(value))).toEqual([
    undefined,
    undefined,
    '1',
    undefined,
  ]);
});

describe('uv', () => {
  const PROJECT = `[project]
name = "Root_Proj"
version = "1.0.0"
requires-python = ">=3.10"
dependencies = [
  "Requests [socks] >= 2.31,<3 ; python_version >= '3.8'",
  "idna",
  "m1",
  "click>=8; sys_platform == 'win32'",
  "click<9; sys_platform != 'win32'",
  "typing.extensions == 4.*",
]
[project.optional-dependencies]
extra = ["six~=1.16", "attrs!=22.1,>=21"]
[dependency-groups]
dev = ["packaging>=23.0.0", {include-group = "lint"}]
lint = ["pluggy"]
[tool.uv]
dev-dependencies = ["toml"]
[tool.uv.sources]
m1 = { workspace = true }
`;
  const MEMBER = '[project]\nname = "m1"\nversion = "0.1.0"\ndependencies = ["idna>=3"]\n';
  const request = (name: string, spec: string, folder = '', section = 'requires-dist'): Request => ({
    folder,
    section,
    name,
    spec,
    line: 30,
  });
  /** As uv 0.13.9 wrote it for the project above. */
  const REQUESTS = [
    request('attrs', '>=21,!=22.1'),
    request('click', '<9'),
    request('click', '>=8'),
    request('idna', ''),
    request('m1', ''),
    request('requests', '>=2.31,<3'),
    request('six', '~=1.16'),
    request('typing-extensions', '==4.*'),
    request('packaging', '>=23.0.0', '', 'dev'),
    request('pluggy', '', '', 'dev'),
    request('toml', '', '', 'dev'),
    request('pluggy', '', '', 'lint'),
    request('idna', '>=3', 'packages/m1'),
  ];
  const judge = (project: string, requests = REQUESTS, member = MEMBER) =>
    drift(uvDrift, { requests }, 'uv.lock', {
      'pyproject.toml': project,
      'packages/m1/pyproject.toml': member,
    });

  test('a lockfile that uv wrote has no drift', () => {
    expect(judge(PROJECT)).toEqual([]);
    expect(judge(PROJECT.replace('>=23.0.0', '>= 23.0.0'))).toEqual([]);
    // uv forgives a missing comma.
    expect(judge(PROJECT.replace('>= 2.31,<3', '>= 2.31<3'))).toEqual([]);
  });

  test.each([
    ['"idna"', '"idna>=3"', { file: 'pyproject.toml', line: 7, name: 'idna' }],
    ['"pluggy"', '"pluggy", "new_one"', { file: 'pyproject.toml', line: 17, name: 'new-one' }],
    ['  "m1",\n', '', { file: 'uv.lock', line: 30, name: 'm1' }],
    ['click<9', 'click<10', { file: 'pyproject.toml', line: 9, name: 'click' }],
    ['>= 2.31,<3', '>=2.31', { file: 'pyproject.toml', line: 1, name: 'requests' }],
  ])('%s changed to %s is drift', (from, to, expected) => {
    const found = judge(PROJECT.replace(from, to));
    expect(found.map(({ file, name }) => ({ file, name }))).toEqual([
      { file: expected.file, name: expected.name },
    ]);
  });

  test('members are held against their own manifests, dependencies that a build computes are not', () => {
    expect(judge(PROJECT, REQUESTS, MEMBER.replace('>=3', '>=2'))).toEqual([
      { file: 'packages/m1/pyproject.toml', line: 4, name: 'idna' },
    ]);
    expect(judge(PROJECT, REQUESTS, '[project]\nname = "m1"\ndynamic = ["dependencies"]\n')).toEqual([]);
  });
});

describe('requirements.in', () => {
  const pinned = parseRequirements('idna==3.4\nsix==1.16.0\n', 'r/requirements.txt');
  const judge = (text: string, lockfile = pinned) =>
    drift(requirementsDrift, lockfile, 'r/requirements.txt', { 'r/requirements.in': text });

  test('is satisfied by pins within its ranges', () => {
    expect(
      judge(
        '# c\n-c constraints.txt\nIdna>=3,<4  # why\nsix\nsetuptools\nother; python_version < "3"\n./local\n',
      ),
    ).toEqual([]);
  });

  test.each([
    ['six\nrequests\n', { line: 2, name: 'requests' }],
    ['idna>=3.5\n', { line: 1, name: 'idna' }],
    ['requests @ https://files.example/requests.whl\n', { line: 1, name: 'requests' }],
  ])('%j is not satisfied', (text, expected) => {
    expect(judge(text)).toEqual([{ file: 'r/requirements.in', ...expected }]);
  });

  test('a file that includes others is left alone', () => {
    expect(judge('requests\n', parseRequirements('-r base.txt\n', 'r/requirements.txt'))).toEqual([]);
  });
});
