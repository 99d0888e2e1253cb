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
    const text = `[build]\nrustflags = ["-Dwarnings", "-C", "link-arg=-fuse-ld=mold", "--cfg", "tokio_unstable"]\ntarget-dir = "out"\njobs = 2\n\n[target.x86_64-unknown-linux-gnu]\nrustflags = []\n\n[profile.release]\nlto = true\n\n[alias]\nxtask = "run --package xtask --"\nt = ["nextest", "run"]\n\n[net]\nretry = 3\ngit-fetch-with-cli = true\n\n[registry]\ndefault = "shared"\n\n[env]\nRUST_LOG = "info"\nCC_x86_64_unknown_linux_musl = "musl-gcc"\nOPENSSL_DIR = { value = "vendor", relative = true }\nCARGO_WORKSPACE_DIR = { value = "", relative = true }\n\n[patch.crates-io]\na = { path = "../sub/a" }\n\n[http]\ncheck-revoke = true\n`;
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
    ['[build]\nrustdoc = "./evil"', '7 build.rustdoc'],
    ['[build]\nrustflags = ["-C", "linker=./evil"]', '7 build.rustflags'],
    ['[build]\nrustflags = "-Clinker=./evil"', '7 build.rustflags'],
    ['[build]\nrustdocflags = ["@evil.txt"]', '7 build.rustdocflags'],
    ["[target.'cfg(all())']\nrustflags = ['-Zcodegen-backend=./evil.so']", '7 target.cfg(all()).rustflags'],
    ['[env]\nCARGO_ENCODED_RUSTFLAGS = "-C\\u001flinker=./evil"', '7 env.CARGO_ENCODED_RUSTFLAGS'],
    ['[env]\nCC = { value = "evil", relative = true }', '7 env.CC.relative'],
    ['[env]\nRUSTUP_DIST_SERVER = "https://rust.example"', '7 env.RUSTUP_DIST_SERVER'],
    ['[env]\nCARGO_REGISTRIES_X_INDEX = "sparse+https://crates.example/"', '7 env.CARGO_REGISTRIES_X_INDEX'],
    ['[net.ssh]\nknown-hosts = ["git.example ssh-ed25519 AAAA"]', '7 net.ssh.known-hosts'],
    ['[alias]\nb = "build --config evil.toml"', '7 alias.b'],
    ['paths = ["crates/a"]', '1 paths'],
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
    // What stands in no table stands first.
    const text = lines.startsWith('[') ? `${BINDING}${lines}\n` : `${lines}\n${BINDING}`;
    const { problems, binds } = judge('.cargo/config.toml', text);
    expect(problems[0]).toBe(problem);
    // Code takes no binding away, so that an exception can allow it.
    const isCode = /(?:credential|rustc|rustdoc|rustflags|linker|runner|RUSTC|RUSTFLAGS|CC\.|LD_)/.test(
      problem,
    );
    expect(binds).toEqual(isCode ? ['cargo'] : []);
    expect(said('.cargo/config.toml', lines)).not.toContain('s3cret');
  });

  test('the public registry under another address is a problem', () => {
    expect(judge('.cargo/config.toml', `[source.crates-io]\nregistry = "${INDEX}"\n`).problems).toEqual([
      '2 source.crates-io.registry',
    ]);
  });
});

describe('rust-toolchain.toml', () => {
  test.each([
    '[toolchain]\nchannel = "stable"\ncomponents = ["rustfmt"]\ntargets = ["wasm32-unknown-unknown"]\n',
    '[toolchain]\nchannel = "1.85.0"\nprofile = "minimal"\n',
    '[toolchain]\nchannel = "nightly-2026-01-31-x86_64-unknown-linux-gnu"\n',
    'nightly-2026-01-31\n',
    '1.85\n',
    '',
  ])('%j passes', (text) => {
    expect(judge('rust-toolchain.toml', text)).toEqual({ problems: [], binds: [] });
    expect(judge('sub/rust-toolchain', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['[toolchain]\npath = "/build/evil"\n', '2 toolchain.path'],
    ['[toolchain]\nchannel = "evil"\n', '2 toolchain.channel'],
    ['toolchain = { path = "/build/evil" }\n', '1 toolchain.path'],
    ['/build/evil\n', '1 toolchain.channel'],
    ['[toolchain\n', '1 rust-toolchain.toml'],
  ])('%j is a problem', (text, problem) => {
    expect(judge('rust-toolchain', text).problems).toEqual([problem]);
  });
});
