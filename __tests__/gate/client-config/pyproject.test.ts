import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const SIMPLE = endpoint('pypi', 'simple/');

describe('pyproject.toml', () => {
  test('without sources passes and binds nothing', () => {
    const text =
      '[build-system]\nrequires = ["hatchling>=1.2"]\n\n[tool.pdm.options]\ninstall = ["-dGtesting", "--prod", "--no-lock"]\n\n[project]\nname = "app"\nurls.Homepage = "https://app.example/"\n\n[tool.ruff]\nline-length = 100\n';
    expect(judge('pyproject.toml', text)).toEqual({ problems: [], binds: [] });
  });

  test('with the repository in the place of the public index binds PDM', () => {
    const source = (name: string) =>
      `[[tool.pdm.source]]\nname = "${name}"\nurl = "${SIMPLE}"\nverify_ssl = true\n`;
    expect(judge('pyproject.toml', source('pypi'))).toEqual({ problems: [], binds: ['pdm'] });
    expect(judge('pyproject.toml', source('acme'))).toEqual({ problems: [], binds: [] });
  });

  test('with the repository as index of uv and Poetry passes', () => {
    const text = `[[tool.uv.index]]\nname = "acme"\nurl = "${SIMPLE}"\ndefault = true\npublish-url = "${endpoint('pypi')}"\n\n[[tool.poetry.source]]\nname = "acme"\nurl = "${SIMPLE}"\npriority = "primary"\n`;
    expect(judge('pyproject.toml', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    [
      `[[tool.uv.index]]\nurl = "${SIMPLE}"\n\n[[tool.uv.index]]\nurl = "https://pypi.example/simple/"`,
      '5 tool.uv.index.url',
    ],
    ['[tool.uv]\nindex-strategy = "unsafe-best-match"', '2 tool.uv.index-strategy'],
    ['[[tool.poetry.source]]\nname = "x"\nurl = "https://pypi.example/simple/"', '3 tool.poetry.source.url'],
    ['[[tool.poetry.source]]\nname = "PyPI"\npriority = "primary"', '2 tool.poetry.source.name'],
    ['[tool.poetry.requires-plugins]\nevil = "1"', '2 tool.poetry.requires-plugins.evil'],
    [
      '[[tool.pdm.source]]\nname = "pypi"\nurl = "https://u:s3cret@pypi.example/simple/"',
      '3 tool.pdm.source.url',
    ],
    [
      `[[tool.pdm.source]]\nname = "pypi"\nurl = "${SIMPLE}"\nverify_ssl = false`,
      '4 tool.pdm.source.verify_ssl',
    ],
    ['[[tool.pdm.source]]\nname = "x"\nurl = "./wheels"\ntype = "find_links"', '3 tool.pdm.source.url'],
    ['[tool.pdm]\nplugins = ["evil"]', '2 tool.pdm.plugins'],
    ['[tool.pdm.scripts]\npost_install = "./evil"', '2 tool.pdm.scripts.post_install'],
    ['[tool.pdm.options]\ninstall = ["-v", "-Lother.lock"]', '2 tool.pdm.options.install'],
    ['[tool.pdm.options]\nsync = ["--lockf", "other.lock"]', '2 tool.pdm.options.sync'],
    ['[build-system]\nrequires = ["a", "b @ https://files.example/b.whl"]', '2 build-system.requires'],
    ['[tool.uv.sources]\nb = { url = "https://files.example/b.whl" }', '2 tool.uv.sources.b.url'],
    ['[tool.uv.sources]\nb = [{ git = "https://git.example/b" }]', '2 tool.uv.sources.b.git'],
    [
      '[tool.uv.extra-build-dependencies]\na = ["b @ https://files.example/b.whl"]',
      '2 tool.uv.extra-build-dependencies.a',
    ],
    ['[tool', '1 pyproject.toml'],
  ])('%s is a problem', (text, problem) => {
    const { problems, binds } = judge('pyproject.toml', `${text}\n`);
    expect(problems[0]).toBe(problem);
    expect(binds).toEqual([]);
    expect(said('pyproject.toml', text)).not.toContain('s3cret');
  });
});
