import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const SIMPLE = endpoint('pypi', 'simple/');

describe('pip.conf', () => {
  test('with the index of the repository passes; pip does not read it by itself, so nothing is bound', () => {
    const text = `[global]\nindex-url = ${SIMPLE}\ntimeout: 30\n# note\nno-binary =\n    :none:\n\n[install]\nrequire-hashes = true\n`;
    for (const path of ['pip.conf', 'sub/pip.ini'])
      expect(judge(path, text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['index-url = https://pypi.example/simple/', '2 global.index-url'],
    ['INDEX_URL: https://pypi.example/simple/', '2 global.index_url'],
    [`index-url = ${endpoint('pypi')}`, '2 global.index-url'],
    ['index-url =\n  https://pypi.example/simple/', '3 global.index-url'],
    [`extra-index-url = ${SIMPLE}`, '2 global.extra-index-url'],
    ['find-links = ./wheels', '2 global.find-links'],
    ['trusted-host = pypi.example', '2 global.trusted-host'],
    ['proxy = http://proxy.example', '2 global.proxy'],
    ['cert = ca.pem', '2 global.cert'],
    ['client-cert = me.pem', '2 global.client-cert'],
    ['require-hashes = no', '2 global.require-hashes'],
    ['requirement = https://pypi.example/r.txt', '2 global.requirement'],
    ['  timeout = 1\n  extra-index-url = https://pypi.example/', '3 global.extra-index-url'],
    ['timeout = 1\n\u000bextra-index-url = https://pypi.example/', '3 pip.conf'],
    ['no delimiter', '2 pip.conf'],
  ])('%s is a problem', (lines, problem) => {
    expect(judge('pip.conf', `[global]\n${lines}\n`).problems[0]).toBe(problem);
  });

  test('a line before any section cannot be read', () => {
    expect(judge('pip.conf', `index-url = ${SIMPLE}\n`).problems).toEqual(['1 pip.conf']);
  });

  test('no credential is repeated', () => {
    const text = '[global]\nindex-url = https://aws:s3cret@pypi.example/simple/\n';
    expect(said('pip.conf', text)).not.toContain('s3cret');
  });
});

describe('setup.cfg', () => {
  test('that describes a project passes', () => {
    const text =
      '[metadata]\nname = app\nurl = https://app.example/\n\n[options]\ninstall_requires =\n    a>=1\n\n[flake8]\nmax-line-length = 100\n';
    expect(judge('setup.cfg', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['[options]\nsetup_requires =\n    a\n    b @ https://files.example/b.whl', '4 options.setup_requires'],
    ['[easy_install]\nindex_url = https://pypi.example/simple/', '2 easy_install.index_url'],
    ['[easy_install]\nfind-links = https://pypi.example/', '2 easy_install.find-links'],
    ['[options]\ndependency_links =\n    https://pypi.example/a.tar.gz', '3 options.dependency_links'],
    ['[easy_install]\nallow_hosts = *', '2 easy_install.allow_hosts'],
  ])('%s is a problem', (text, problem) => {
    expect(judge('setup.cfg', `${text}\n`).problems).toEqual([problem]);
  });
});

describe('pip itself', () => {
  const run = promisify(execFile);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codeartifact-gate-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What pip reads from this file and no other, one option a line; a refusal where it cannot. */
  async function pipReads(text: string): Promise<string> {
    await writeFile(join(folder, 'pip.conf'), text);
    const own = Object.entries(process.env).filter(([key]) => !/^PIP_/i.test(key));
    const env = { ...Object.fromEntries(own), HOME: folder, PIP_CONFIG_FILE: join(folder, 'pip.conf') };
    const listed = await run('python3', ['-m', 'pip', 'config', 'list'], { env }).catch(() => undefined);
    return listed?.stdout ?? 'refused';
  }

  test.each([
    '[global]\nextra-index-url = https://pypi.example/',
    '[global]\nEXTRA_INDEX_URL: https://pypi.example/',
    '[global]\ntimeout = 1\n\n# note\nextra-index-url =\n\n  https://pypi.example/',
    '[global]\n  timeout = 1\n  extra-index-url = https://pypi.example/',
    '  [global]\n  extra-index-url = https://pypi.example/',
    '[install]\n\textra-index-url\t=https://pypi.example/',
    '[global]\n--extra-index-url = https://pypi.example/',
    '[global] ; note\nextra-index-url = https://pypi.example/',
  ])('%s: takes the second index, and it is a problem', async (text) => {
    expect(await pipReads(text)).toContain('https://pypi.example/');
    expect(judge('pip.conf', text).problems).not.toEqual([]);
  });

  test.each(['extra-index-url = x', '[global]\nno delimiter', '[global\nx = 1'])(
    '%s: cannot be read by either',
    async (text) => {
      expect(await pipReads(text)).toBe('refused');
      expect(judge('pip.conf', text).problems).not.toEqual([]);
    },
  );
});
