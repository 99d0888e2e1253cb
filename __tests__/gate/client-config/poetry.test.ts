import { expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

test('poetry.toml of an honest project passes, and binds nothing', () => {
  const text = `[virtualenvs]\nin-project = true\n\n[installer]\nparallel = false\n\n[repositories.shared]\nurl = "${endpoint('pypi')}"\n\n[certificates.shared]\ncert = true\n`;
  expect(judge('poetry.toml', text)).toEqual({ problems: [], binds: [] });
});

test.each([
  ['[certificates.shared]\ncert = false', '3 certificates.shared.cert'],
  ['[certificates.shared]\ncert = "ca.pem"', '3 certificates.shared.cert'],
  ['[certificates.shared]\nclient-cert = "me.pem"', '3 certificates.shared.client-cert'],
  ['[http-basic.shared]\npassword = "s3cret"', '3 http-basic.shared.password'],
  ['[pypi-token]\nshared = "s3cret"', '3 pypi-token.shared'],
  ['[repositories.shared]\nurl = "https://pypi.example/"', '3 repositories.shared.url'],
  ['cache-dir = "cache"', '2 cache-dir'],
  ['[virtualenvs]\npath = "envs"', '3 virtualenvs.path'],
  ['[broken', '2 poetry.toml'],
])('%s is a problem', (lines, problem) => {
  const text = `# poetry\n${lines}\n`;
  expect(judge('app/poetry.toml', text).problems).toEqual([problem]);
  expect(said('app/poetry.toml', text)).not.toContain('s3cret');
});
