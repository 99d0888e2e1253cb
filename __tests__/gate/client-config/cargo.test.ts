import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const INDEX = `sparse+${endpoint('cargo')}`;
const BINDING = `[source.crates-io]\nreplace-with = "shared"\n\n[registries.shared]\nindex = "${INDEX}"\n`;

describe('.cargo/config.toml', () => {
  test.each([
    BINDING,
    `[source]\ncrates-io = { replace-with = "shared" }\nshared = { registry = "${INDEX}" }\n`,
    `source.crates-io.replace-with = "a.b"\nregistries."a.b".index = "${INDEX}"\n`,
  ])('that replaces the public registry by the repository binds cargo', (text) => {
    expect(judge('.cargo/config.toml', text)).toEqual({ problems: [], binds: ['cargo'] });
  });

  test('with settings that change neither sources nor programs passes', () => {
    const text = `paths = ["crates/a"]\n[build]\nrustflags = ["-Dwarnings"]\ntarget-dir = "out"\njobs = 2\n\n[target.x86_64-unknown-linux-gnu]\nrustflags = []\n\n[profile.release]\nlto = true\n\n[alias]\nxtask = "run --package xtask --"\n\n[net]\nretry = 3\ngit-fetch-with-cli = true\n\n[registry]\ndefault = "shared"\n\n[env]\nRUST_LOG = "info"\nCARGO_WORKSPACE_DIR = { value = "", relative = true }\n\n[patch.crates-io]\na = { path = "../sub/a" }\n\n[http]\ncheck-revoke = true\n`;
    expect(judge('sub/.cargo/config.toml', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['[registries.x]\nindex = "sparse+https://crates.example/"', '7 registries.x.index'],
    [`[registries.x]\nindex = "${endpoint('cargo')}"`, '7 registries.x.index'],
    ['[registries.x]\ntoken = "s3cret"', '7 registries.x.token'],
    ['[registries.x]\ncredential-provider = ["./evil"]', '7 registries.x.credential-provider'],
    ['[registry]\ntoken = "s3cret"', '7 registry.token'],
    ['[registry]\nglobal-credential-providers = ["./evil"]', '7 registry.global-credential-providers'],
    ['[registry]\nindex = "https://crates.example/"', '7 registry.index'],
    ['[credential-alias]\nx = ["./evil"]', '7 credential-alias.x'],
    ['[source.x]\ndirectory = "vendor"', '7 source.x.directory'],
    ['[source.x]\nreplace-with = "y"', '7 source.x.replace-with'],
    ['[build]\nrustc-wrapper = "./evil"', '7 build.rustc-wrapper'],
    ['[build]\nrustc = "./evil"', '7 build.rustc'],
    ['[target.x86_64-unknown-linux-gnu]\nlinker = "./evil"', '7 target.x86_64-unknown-linux-gnu.linker'],
    ["[target.'cfg(unix)']\nrunner = ['./evil', 'x']", '7 target.cfg(unix).runner'],
    ['[host]\nlinker = "./evil"', '7 host.linker'],
    ['[env]\nRUSTC_WRAPPER = { value = "./evil", relative = true }', '7 env.RUSTC_WRAPPER.value'],
    ['[env]\nLD_PRELOAD = "evil.so"', '7 env.LD_PRELOAD'],
    ['[env]\nHTTPS_PROXY = "http://proxy.example/"', '7 env.HTTPS_PROXY'],
    ['[http]\nproxy = "proxy.example:3128"', '7 http.proxy'],
    ['[http]\ncainfo = "ca.pem"', '7 http.cainfo'],
    ['[http]\ncheck-revoke = false', '7 http.check-revoke'],
    ['[http]\nssl-version = { max = "tlsv1.0" }', '7 http.ssl-version.max'],
    ['[patch.crates-io]\na = { git = "https://git.example/a" }', '7 patch.crates-io.a.git'],
    ['[patch.crates-io]\na = { path = "../a" }', '7 patch.crates-io.a.path'],
    ['[patch.crates-io.a]\npath = "/opt/a"', '7 patch.crates-io.a.path'],
    ['[[include]]\npath = "other.toml"', '7 include.path'],
    ['[x', '6 config.toml'],
  ])('%s is a problem', (lines, problem) => {
    const { problems, binds } = judge('.cargo/config.toml', `${BINDING}${lines}\n`);
    expect(problems[0]).toBe(problem);
    // Code takes no binding away, so that an exception can allow it.
    const isCode = /(?:credential|rustc|linker|runner|RUSTC|LD_)/.test(problem);
    expect(binds).toEqual(isCode ? ['cargo'] : []);
    expect(said('.cargo/config.toml', lines)).not.toContain('s3cret');
  });

  test('the public registry under another address is a problem', () => {
    expect(judge('.cargo/config.toml', `[source.crates-io]\nregistry = "${INDEX}"\n`).problems).toEqual([
      '2 source.crates-io.registry',
    ]);
  });

  test('crates outside of the checkout are a problem', () => {
    expect(judge('.cargo/config.toml', 'paths = ["a", "../b"]\n').problems).toEqual(['1 paths']);
  });
});
