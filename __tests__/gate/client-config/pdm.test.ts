import { expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

const SIMPLE = endpoint('pypi', 'simple/');

test.each(['pdm.toml', '.pdm.toml'])(
  '%s with the repository in the place of the public index binds PDM',
  (path) => {
    const text = `[pypi]\nurl = "${SIMPLE}"\nverify_ssl = true\n\n[repository.acme]\nurl = "${endpoint('pypi')}"\n`;
    expect(judge(path, text)).toEqual({ problems: [], binds: ['pdm'] });
    expect(judge(path, 'check_update = false\n')).toEqual({ problems: [], binds: [] });
  },
);

test.each([
  ['[pypi]\nurl = "https://pypi.example/simple/"', '2 pypi.url'],
  ['[pypi.extra]\nurl = "https://pypi.example/simple/"', '2 pypi.extra.url'],
  ['[pypi]\nverify_ssl = false', '2 pypi.verify_ssl'],
  ['[pypi]\nca_certs = "ca.pem"', '2 pypi.ca_certs'],
  ['[pypi]\npassword = "s3cret"', '2 pypi.password'],
  ['[venv]\nlocation = "envs"', '2 venv.location'],
  ['[repository.x]\nurl = "https://pypi.example/legacy/"', '2 repository.x.url'],
])('pdm.toml: %s is a problem', (text, problem) => {
  expect(judge('pdm.toml', `${text}\n`).problems).toEqual([problem]);
});
