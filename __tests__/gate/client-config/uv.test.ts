import { expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

const SIMPLE = endpoint('pypi', 'simple/');

test('uv.toml with the index of the repository passes', () => {
  const text = `native-tls = true\nexclude-newer = 2026-01-01T00:00:00Z\n\n[[index]]\nname = "acme"\nurl = "${SIMPLE}"\ndefault = true\n\n[pip]\nindex-url = "${SIMPLE}"\n`;
  expect(judge('uv.toml', text)).toEqual({ problems: [], binds: [] });
});

test.each([
  ['[[index]]\nname = "x"\nurl = "https://pypi.example/simple/"', '3 index.url'],
  ['[[index]]\nformat = "flat"\nurl = "./wheels"', '2 index.format'],
  ['index = [{ url = "https://pypi.example/simple/" }]', '1 index.url'],
  ['index-url = "https://pypi.example/simple/"', '1 index-url'],
  [`extra-index-url = ["${SIMPLE}"]`, '1 extra-index-url'],
  ['[pip]\nextra-index-url = ["https://pypi.example/simple/"]', '2 pip.extra-index-url'],
  ['find-links = ["./wheels"]', '1 find-links'],
  ['[pip]\ntorch-backend = "cpu"', '2 pip.torch-backend'],
  ['index-strategy = "unsafe-first-match"', '1 index-strategy'],
  ['allow-insecure-host = ["pypi.example"]', '1 allow-insecure-host'],
  ['publish-url = "https://pypi.example/legacy/"', '1 publish-url'],
  ['python-install-mirror = "https://dist.example/"', '1 python-install-mirror'],
  ['cache-dir = "./cache"', '1 cache-dir'],
  ['[pip]\nverify-hashes = false', '2 pip.verify-hashes'],
  ['https-proxy = "http://proxy.example/"', '1 https-proxy'],
])('uv.toml: %s is a problem', (text, problem) => {
  expect(judge('uv.toml', `${text}\n`).problems[0]).toBe(problem);
});
