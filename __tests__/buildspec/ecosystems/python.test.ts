import { describe, expect, test } from '@jest/globals';
import { pythonParts } from '../../../src/buildspec/ecosystems/python.js';
import { checkoutOf } from '../checkout-of.js';

const partsOf = (files: Readonly<Record<string, string>>, settings: object = {}) =>
  pythonParts(checkoutOf(files, settings));

const INSTALL =
  'python -m venv .venv && .venv/bin/python -m pip install --require-hashes --only-binary :all:';
const lock = (...names: readonly string[]): string =>
  names.map((name) => `${name}==1.0.0 --hash=sha256:${'0'.repeat(64)}\n`).join('');

describe('what is installed', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'every file of the folder',
      { 'requirements.txt': '', 'requirements-dev.txt': '' },
      '-r requirements-dev.txt -r requirements.txt',
    ],
    [
      'what another includes is named once',
      { 'requirements.txt': '', 'requirements-dev.txt': '-r requirements.txt\n' },
      '-r requirements-dev.txt',
    ],
    [
      'constraints narrow, and install nothing',
      { 'requirements.txt': '-c requirements-pins.txt\n', 'requirements-pins.txt': '' },
      '-r requirements.txt',
    ],
    [
      'constraints that nobody includes',
      { 'requirements.txt': '', 'requirements-constraints.txt': '' },
      '-r requirements.txt',
    ],
    [
      'requirements.txt is one even where another file takes it for constraints',
      { 'requirements.txt': '', 'requirements-dev.txt': '-c requirements.txt\n' },
      '-r requirements-dev.txt -r requirements.txt',
    ],
    [
      'a folder of them belongs to the folder above',
      { 'requirements/base.txt': '', 'requirements/test.txt': '-r base.txt\n', 'requirements/lint.txt': '' },
      '-r requirements/lint.txt -r requirements/test.txt',
    ],
    [
      'files that include each other',
      { 'requirements.txt': '-r requirements-dev.txt\n', 'requirements-dev.txt': '-r requirements.txt\n' },
      '-r requirements-dev.txt -r requirements.txt',
    ],
    [
      'names that a shell would part',
      { 'requirements-$(touch x).txt': '', "requirements-it's.txt": '' },
      "-r 'requirements-$(touch x).txt' -r 'requirements-it'\\''s.txt'",
    ],
  ])('%s', async (_, files, named) => {
    const parts = await partsOf(files);
    expect(parts.map(({ folder, install }) => [folder, install])).toEqual([['', [`${INSTALL} ${named}`]]]);
  });

  test('nothing that the gate does not take for a requirements file', async () => {
    expect(await partsOf({ 'requirements.lock': '', 'requirements.in': '', 'docs/notes.txt': '' })).toEqual(
      [],
    );
  });

  test('the cache is keyed by what is included as well', async () => {
    const [part] = await partsOf({
      'requirements.txt': '-r more/base.txt\n',
      'more/base.txt': lock('pytest'),
    });
    expect(part!.lockfiles).toEqual(['requirements.txt', 'more/base.txt']);
    expect(part!.reports).toEqual(['reports/pytest.xml']);
  });

  test("on Lambda the image's own configuration of pip is left out", async () => {
    const [part] = await partsOf({ 'requirements.txt': '' }, { buildspec: { compute: 'lambda' } });
    expect(part!.install[0]).toContain('&& PIP_CONFIG_FILE=/dev/null .venv/bin/python -m pip install');
  });
});

describe('what is built', () => {
  const WHEEL = '.venv/bin/python -m pip wheel --no-deps --no-build-isolation --wheel-dir';
  const packages = {
    'requirements.txt': lock('flit-core'),
    'pyproject.toml': '[build-system]\nrequires = ["flit_core>=3"]\n',
    'libs/a/pyproject.toml': '[build-system]\nrequires = ["Flit.Core"]\n',
    'libs/b/setup.py': '',
    'tools/requirements.txt': lock('build', 'setuptools'),
    'tools/pyproject.toml': '',
  };
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['dist/*', [`${WHEEL} dist .`], []],
    ['./dist/*', [`${WHEEL} dist .`], []],
    ['out/wheels/*.whl', [`${WHEEL} out/wheels .`], []],
    ['libs/a/dist/*', [`${WHEEL} libs/a/dist ./libs/a`], []],
    ['libs/*/dist/*', [`${WHEEL} libs/a/dist ./libs/a`, `${WHEEL} libs/b/dist ./libs/b`], []],
    ['tools/dist/*', [], ['(cd ./tools && .venv/bin/python -m build --no-isolation --outdir dist)']],
    ['../elsewhere/dist/*', [], []],
    ['/tmp/dist/*', [], []],
    ['*.whl', [], []],
    ['di*t/*', [], []],
  ])('for publish %s', async (pypi, root, tools) => {
    const parts = await partsOf(packages, { publish: [{ pypi }] });
    expect(parts.map(({ folder, build }) => [folder, build])).toEqual([
      ['', root],
      ['tools', tools],
    ]);
    expect(parts.some(({ publishes }) => publishes.length > 0)).toBe(root.length + tools.length > 0);
  });

  test('a build backend that no requirements file locks is told', async () => {
    const notes = async (files: Readonly<Record<string, string>>) =>
      (await partsOf(files, { publish: [{ pypi: 'dist/*' }] }))[0]!.notes;
    expect(await notes(packages)).toEqual([]);
    expect(await notes({ 'requirements.txt': '', 'pyproject.toml': '' })).toMatchObject([
      { file: 'pyproject.toml', message: expect.stringContaining('setuptools') as unknown as string },
    ]);
    expect(await notes({ 'requirements.txt': lock('setuptools'), 'setup.py': '' })).toEqual([]);
  });
});

test('a specifier that nobody would write is not read', async () => {
  const [part] = await partsOf({
    'requirements.txt': '',
    'pyproject.toml': `[project]\nrequires-python = "${'>=3,'.repeat(100_000)}>=3"\n`,
  });
  expect(part!.accepts('3.13')).toBe(true);
});
