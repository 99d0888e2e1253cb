import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseCargoLock } from '../../src/lockfiles/cargo.js';
import { hexDigest, readSri } from '../../src/lockfiles/digest.js';
import { lockfileFormatOf } from '../../src/lockfiles/index.js';
import { parseMavenLockfile } from '../../src/lockfiles/maven.js';
import { parseNpmLockfile } from '../../src/lockfiles/npm.js';
import { isPublicCargoIndex } from '../../src/lockfiles/public-cargo-index.js';
import { parseRequirements } from '../../src/lockfiles/requirements.js';
import { ROOT } from '../support/paths.js';

const sample = (name: string) => readFile(join(ROOT, '__tests__', 'lockfiles', 'samples', name), 'utf8');

describe('npm', () => {
  test('reads both views of a version 2 file as npm 11 writes it: workspace, alias, nested copy', async () => {
    const { packages, problems, folders } = parseNpmLockfile(
      await sample('package-lock.json/npm-11-version-2/package-lock.json'),
      'package-lock.json',
    );
    expect(problems).toEqual([]);
    expect(folders).toEqual(['', 'ws']);
    expect(packages.map(({ name, version, key, line }) => [name, version, key, line])).toEqual([
      ['once', '1.4.0', 'node_modules/al', 18],
      ['ms', '2.1.2', 'node_modules/ms', 27],
      ['wrappy', '1.0.2', 'node_modules/wrappy', 32],
      ['ws', undefined, 'node_modules/ws', 37],
      ['ws', '1.0.0', 'ws', 41],
      ['ms', '2.0.0', 'ws/node_modules/ms', 47],
    ]);
    const kinds = packages.map(({ source }) => source.kind);
    expect(kinds).toEqual(['implied', 'implied', 'implied', 'link', 'workspace', 'implied']);
    expect(packages[0]!.alias).toBe('al');
  });

  test('tells what the manifests ask for, folders apart from members, and what it drops', async () => {
    const { requests, packages } = parseNpmLockfile(
      await sample('package-lock.json/npm-11-version-3-workspaces/package-lock.json'),
      'package-lock.json',
    );
    expect(requests!.map(({ folder, section, name, spec }) => [folder, section, name, spec])).toEqual([
      ['', 'devDependencies', 'ms', '2.1.3'],
      ['packages/a', 'dependencies', '@acme/b', '^1.0.0'],
      ['packages/a', 'dependencies', 'al', 'npm:once@^1.4.0'],
      ['packages/a', 'dependencies', 'ms', '2.0.0'],
      ['packages/b', 'peerDependencies', 'ms', '*'],
      ['packages/b', 'dependencies', 'wrappy', '^1.0.0'],
    ]);
    const ofCheckout = packages.filter(({ source }) => source.kind === 'link' || source.kind === 'workspace');
    expect(ofCheckout.map(({ namespace, name, key, source }) => [namespace, name, key, source.kind])).toEqual(
      [
        ['acme', 'a', 'node_modules/@acme/a', 'link'],
        ['acme', 'b', 'node_modules/@acme/b', 'link'],
        ['acme', 'a', 'packages/a', 'workspace'],
        ['acme', 'b', 'packages/b', 'workspace'],
      ],
    );
    const broken =
      '{"lockfileVersion":3,"packages":{"node_modules/a":1,"node_modules/b":{},"node_modules/c":{"link":true}}}';
    expect(parseNpmLockfile(broken, 'package-lock.json')).toMatchObject({ packages: [], skipped: 3 });
  });

  test('reads version 1: the tree, an alias, a folder', async () => {
    const { packages, problems, requests } = parseNpmLockfile(
      await sample('package-lock.json/npm-6-version-1/package-lock.json'),
      'package-lock.json',
    );
    expect(problems).toEqual([]);
    expect(requests).toBeUndefined();
    expect(packages.filter(({ alias }) => alias !== undefined)).toMatchObject([
      { name: 'wrappy', alias: 'al', version: '1.0.2' },
    ]);
    expect(packages.filter(({ source }) => source.kind === 'path')).toMatchObject([{ name: 'local' }]);
    expect(packages.some(({ key }) => /node_modules\/.*node_modules\//.test(key))).toBe(true);
  });

  test('reads what the example project locks', async () => {
    const text = await readFile(join(ROOT, 'examples/polyglot/npm/package-lock.json'), 'utf8');
    const { packages, problems } = parseNpmLockfile(text, 'npm/package-lock.json');
    expect(problems).toEqual([]);
    expect(packages).toHaveLength(1);
    const address = /"resolved": "(.*)"/.exec(text)![1]!;
    expect(packages[0]).toMatchObject({
      format: 'npm',
      name: 'wordsmith-title',
      version: '1.2.0',
      source: { kind: 'registry', address },
    });
    const [algorithm, base64] = /"integrity": "(.*)"/.exec(text)![1]!.split('-') as [string, string];
    expect(packages[0]!.integrity.digests).toMatchObject([
      { algorithm, hex: Buffer.from(base64, 'base64').toString('hex') },
    ]);
  });

  test('names scope and name apart', () => {
    const text = '{"lockfileVersion":3,"packages":{"a/node_modules/@s/n":{"version":"1.0.0"}}}';
    expect(parseNpmLockfile(text, 'package-lock.json').packages[0]).toMatchObject({
      namespace: 's',
      name: 'n',
    });
  });
});

describe('requirements', () => {
  const parse = (text: string) => parseRequirements(text, 'requirements.txt');

  test('joins lines as pip does, and counts them', () => {
    const hash = 'a'.repeat(64);
    const { packages, problems } = parse(
      `# head\n\nOne.Two[x]==1.0 ; python_version < "4" \\\n  --hash=sha256:${hash} \\\n  --hash sha256:${hash}\nlast===2.0\n`,
    );
    expect(problems).toEqual([]);
    expect(
      packages.map(({ name, version, line, integrity }) => [name, version, line, integrity.digests.length]),
    ).toEqual([
      ['one-two', '1.0', 3, 2],
      ['last', '2.0', 6, 0],
    ]);
  });

  test('tells includes relative to the checkout', () => {
    const { includes } = parseRequirements('-r ../base.txt\n--constraint=pins.txt\n', 'app/requirements.txt');
    expect(includes).toEqual([
      { path: 'base.txt', line: 1, constraint: false },
      { path: 'app/pins.txt', line: 2, constraint: true },
    ]);
  });

  test('takes the commit of an address, whatever follows', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const { packages } = parse(
      `a @ git+https://git.example/a.git@${commit}#egg=a ; python_version > "3"\nb @ git+ssh://git@git.example/b.git@main\n`,
    );
    expect(packages.map(({ source }) => source)).toEqual([
      { kind: 'git', address: `git+https://git.example/a.git#${commit}` },
      { kind: 'git', address: 'git+ssh://git@git.example/b.git@main' },
    ]);
  });

  test('counts what it cannot judge, but not lines that install nothing', () => {
    const { packages, skipped, problems } = parse(
      `a==1\n./b\n-e ./c\nd==\${VERSION}\n--extra-index-url https://x.example/\n--index-url https://\${HOST}/\n`,
    );
    expect([packages.length, skipped, problems.length]).toEqual([1, 3, 5]);
  });

  test('an index governs every entry of its file', () => {
    const { packages, indexes } = parse('a==1\n-i https://pypi.example/simple/\n');
    expect(indexes).toEqual([{ format: 'pypi', address: 'https://pypi.example/simple/', line: 2 }]);
    expect(packages[0]!.source).toEqual({ kind: 'indexed' });
  });

  test.each(['--extra-index https://x.example/', '--global-option=x', '-x', '--index-url', '--no-index'])(
    'refuses %s',
    (line) => {
      expect(parse(line).problems).toMatchObject([{ rule: 'option', line: 1 }]);
    },
  );
});

describe('cargo', () => {
  test('knows the public index as cargo writes it into the example project', async () => {
    const text = await readFile(join(ROOT, 'examples/polyglot/cargo/Cargo.lock'), 'utf8');
    const source = /^source = "(.*)"$/m.exec(text)![1]!;
    expect(isPublicCargoIndex(source)).toBe(true);
    for (const other of [
      `${source}/`,
      source.replace('registry+', 'sparse+'),
      source.replace('github', 'gitlab'),
      '',
    ]) {
      expect(isPublicCargoIndex(other)).toBe(false);
    }
    const { packages, problems } = parseCargoLock(text);
    expect(problems).toEqual([]);
    expect(packages.map(({ name, source: { kind }, line }) => [name, kind, line])).toEqual([
      ['acme-greeter', 'path', 5],
      ['wordsmith-title', 'implied', 12],
    ]);
  });

  test.each([
    ['a duplicate key', 'version = 4\nversion = 4\n'],
    ['no TOML', '{}'],
    ['packages that are no tables', 'version = 4\npackage = [1]\n'],
    ['a name that is no text', 'version = 4\n[[package]]\nname = 1\nversion = "1.0.0"\n'],
    ['depth', `version = 4\nx = ${'['.repeat(1000)}${']'.repeat(1000)}\n`],
  ])('refuses %s', (_, text) => {
    const { packages, problems } = parseCargoLock(text);
    expect(packages).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('cargo, version 1', () => {
  const SOURCE = 'registry+https://crates.example/index';
  const good = (more = '') => `[[package]]\nname = "good"\nversion = "1.0.0"\nsource = "${SOURCE}"\n${more}`;
  const listed = (digest: string) => `[metadata]\n"checksum good 1.0.0 (${SOURCE})" = "${digest}"\n`;
  const digest = 'ab'.repeat(32);

  test('takes the digests from [metadata]', () => {
    const { packages, problems } = parseCargoLock(`${good()}\n${listed(digest)}`);
    expect(problems).toEqual([]);
    expect(packages[0]!.integrity.digests).toEqual([{ algorithm: 'sha256', hex: digest }]);
  });

  test('reads [root] as code of the checkout', () => {
    const { packages } = parseCargoLock(
      `${good()}\n[root]\nname = "app"\nversion = "0.1.0"\n${listed(digest)}`,
    );
    expect(packages.map(({ name, source, line }) => [name, source.kind, line])).toEqual([
      ['app', 'path', 6],
      ['good', 'registry', 1],
    ]);
  });

  test('refuses two digests of one package, and counts it as skipped', () => {
    const text = `${good(`checksum = "${'cd'.repeat(32)}"\n`)}\n${listed(digest)}`;
    expect(parseCargoLock(text)).toMatchObject({
      packages: [],
      skipped: 1,
      problems: [{ rule: 'split-view', line: 1, key: 'good 1.0.0' }],
    });
  });
});

describe('maven', () => {
  test('reads a file of the plug-in: dependencies, plug-ins, extensions, parents and bills of materials', async () => {
    const { packages, problems } = parseMavenLockfile(
      await sample('lockfile.json/plug-in-5.17.0/lockfile.json'),
    );
    expect(problems).toEqual([]);
    const text = await sample('lockfile.json/plug-in-5.17.0/lockfile.json');
    // Every groupId but those of the project, of its own POM and of the node that lost a conflict.
    expect(text.match(/"included": false/g)).toHaveLength(1);
    expect(packages).toHaveLength(text.match(/"groupId"/g)!.length - 3);
    expect(packages.filter(({ extension }) => extension === 'pom')).toHaveLength(
      text.match(/"resolved": ".*\.pom"/g)!.length,
    );
    // The plug-in itself records nothing of a build extension.
    expect(packages.filter(({ source }) => source.kind === 'implied').map(({ key }) => key)).toEqual([
      'kr.motd.maven:os-maven-plugin:1.7.1',
    ]);
    expect(packages.every(({ line }) => text.split('\n')[line - 1]!.match(/[{[]/) !== null)).toBe(true);
  });
});

describe('digests', () => {
  const sha512 = createHash('sha512').update('x').digest();

  test('decodes Subresource Integrity', () => {
    expect(readSri(` sha512-${sha512.toString('base64')}\n`)).toMatchObject({
      digests: [{ algorithm: 'sha512', hex: sha512.toString('hex') }],
      malformed: [],
    });
  });

  test.each([
    'sha512-',
    'sha512',
    'sha512-====',
    `sha256-${sha512.toString('base64')}`,
    `sha512-${sha512.toString('base64url')}`,
    `sha512-${sha512.toString('base64')}?option`,
    `SHA512-${sha512.toString('base64')}`,
    `sha3-${sha512.toString('base64')}`,
    `constructor-${sha512.toString('base64')}`,
    `sha512-${sha512.toString('base64').slice(0, -2)}%%`,
    `sha512-%${sha512.toString('base64').slice(1)}`,
    `sha512-=${sha512.toString('base64').slice(1)}`,
    `sha512-${sha512.toString('base64').slice(0, -3)}B==`,
    `sha512-\u0141${sha512.toString('base64').slice(1)}`,
  ])('calls %s malformed', (text) => {
    expect(readSri(text)).toEqual({ digests: [], malformed: [text] });
  });

  test('takes hexadecimal of the right length in either case', () => {
    expect(hexDigest('sha1', 'AB'.repeat(20))).toEqual({ algorithm: 'sha1', hex: 'ab'.repeat(20) });
    expect(hexDigest('sha1', 'ab'.repeat(19))).toBeUndefined();
    expect(hexDigest('sha1', 'zz'.repeat(20))).toBeUndefined();
  });
});

test.each([
  ['package-lock.json', 'package-lock.json'],
  ['a/npm-shrinkwrap.json', 'package-lock.json'],
  ['requirements.txt', 'requirements.txt'],
  ['dev-requirements.txt', 'requirements.txt'],
  ['a/requirements-dev.txt', 'requirements.txt'],
  ['requirements/base.txt', 'requirements.txt'],
  ['Cargo.lock', 'Cargo.lock'],
  ['module/lockfile.json', 'lockfile.json'],
  ['Pipfile.lock', 'Pipfile.lock'],
  ['a/poetry.lock', 'poetry.lock'],
  ['uv.lock', 'uv.lock'],
  ['pdm.lock', 'pdm.lock'],
  ['pylock.toml', 'pylock.toml'],
  ['a/pylock.dev.toml', 'pylock.toml'],
  ['pylock.a.b.toml', undefined],
  ['cargo.lock.txt', undefined],
  ['my-package-lock.json', undefined],
  ['requirements.in', undefined],
])('%s is read as %s', (path, format) => {
  expect(lockfileFormatOf(path)?.name).toBe(format);
});
