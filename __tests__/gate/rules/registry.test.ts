import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../../src/gate/policy.js';
import { registryRule } from '../../../src/gate/rules/registry.js';
import { lockfileFormatOf } from '../../../src/lockfiles/index.js';
import type { LockedPackage } from '../../../src/lockfiles/locked-package.js';
import { ROOT } from '../../support/paths.js';
import { testSettings } from '../settings.js';

const CONTEXT = { client: 'uv', isConstraint: false, isBoundByCheckout: false } as const;
const SIMPLE = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/shared/simple';

const objectionTo = (entry: LockedPackage) =>
  registryRule(entry, readPolicy(testSettings(), undefined), CONTEXT);

function entryWith(address: string, files: readonly string[] = [], version = '1.0'): LockedPackage {
  return {
    format: 'pypi',
    name: 'my-pkg',
    version,
    source: { kind: 'registry', address },
    integrity: { digests: [], malformed: [] },
    line: 1,
    key: 'my-pkg',
    files: files.map((file, index) => ({ address: file, line: index + 2 })),
  };
}

describe('pypi', () => {
  test.each([
    [SIMPLE],
    [`${SIMPLE}/`],
    [`${SIMPLE}/my-pkg/1.0/My_Pkg-1.0-py3-none-any.whl`],
    [`${SIMPLE}/my-pkg/1.0.0/my.pkg-1.0.tar.gz`],
  ])('%s is its index or one of its files', (address) => {
    expect(objectionTo(entryWith(address))).toBeUndefined();
  });

  test.each([
    [`${SIMPLE}/my-pkg/`],
    [SIMPLE.replace('/simple', '')],
    [`${SIMPLE}/other/1.0/other-1.0.tar.gz`],
    [`${SIMPLE}/my-pkg/1.1/my_pkg-1.1.tar.gz`],
    [`${SIMPLE}/my-pkg/x/my_pkg-1.0.tar.gz`],
    [`${SIMPLE}/my-pkg/1.0/other-1.0.tar.gz`],
    [`${SIMPLE}/my-pkg/1.0/my_pkg-1.0.tar.gz#sha256=abc`],
    [`${SIMPLE}/my-pkg/1.0/more/my_pkg-1.0.tar.gz`],
    [SIMPLE.replace('shared', 'other')],
    ['../wheels'],
  ])('%s is neither', (address) => {
    expect(objectionTo(entryWith(address))).toMatchObject({ rule: 'registry' });
  });

  test('a local version is written with its plus sign encoded', () => {
    const file = `${SIMPLE}/my-pkg/1.0%2Bcpu/my_pkg-1.0%2Bcpu-py3-none-any.whl`;
    expect(objectionTo(entryWith(SIMPLE, [file], '1.0+cpu'))).toBeUndefined();
    expect(objectionTo(entryWith(SIMPLE, [file], '1.0'))).toMatchObject({ rule: 'registry' });
  });

  test('the first file from elsewhere is told with its line', () => {
    const good = `${SIMPLE}/my-pkg/1.0/my_pkg-1.0.tar.gz`;
    const objection = objectionTo(
      entryWith(SIMPLE, [good, 'https://a.example/x.whl', 'https://b.example/x.whl']),
    );
    expect(objection).toMatchObject({ line: 3, message: expect.stringMatching(/a\.example/) });
  });

  test('an index is none of the files of an entry', () => {
    expect(objectionTo(entryWith(SIMPLE, [`${SIMPLE}/`]))).toMatchObject({ rule: 'registry', line: 2 });
  });
});

/** Honest lockfiles that the clients made behind a CodeArtifact repository. */
const SAMPLES = join(ROOT, '__tests__/lockfiles/samples');
const CASES = [
  'Cargo.lock',
  'Pipfile.lock',
  'pdm.lock',
  'poetry.lock',
  'pylock.toml',
  'requirements.txt',
  'uv.lock',
].flatMap((format) => readdirSync(join(SAMPLES, format)).map((name) => [format, name] as const));

test.each(CASES)('%s of %s comes from the repository, with all its files', (format, name) => {
  const text = readFileSync(join(SAMPLES, format, name, format), 'utf8');
  const { packages } = lockfileFormatOf(format)!.parse(text, format);
  expect(packages.map(objectionTo).filter((objection) => objection !== undefined)).toEqual([]);
});

describe('scopes with a repository of their own', () => {
  const HOST = 'd.codeartifact.eu-west-1.amazonaws.com/npm';
  const address = (domain: string, repository: string, name: string) =>
    `https://${domain}-111122223333.${HOST}/${repository}/${name}/-/${name.replace(/^.*\//, '')}-1.0.0.tgz`;
  const npmEntry = (name: string, from: string): LockedPackage => {
    const [, namespace, bare] = /^(?:@([^/]+)\/)?(.*)$/.exec(name)!;
    return {
      format: 'npm',
      ...(namespace === undefined ? {} : { namespace }),
      name: bare!,
      version: '1.0.0',
      source: { kind: 'registry', address: from },
      integrity: { digests: [], malformed: [] },
      line: 1,
      key: name,
    };
  };
  const clients = ['npm', { client: 'npm', scope: '@design', domain: 'design', repository: 'ui' }];
  const objection = (entry: LockedPackage, gate: object = {}) =>
    registryRule(entry, readPolicy(testSettings(gate, clients), undefined), CONTEXT)?.message;

  test('are installed from it, and all else is not', () => {
    expect(objection(npmEntry('@design/button', address('design', 'ui', '@design/button')))).toBeUndefined();
    expect(objection(npmEntry('greet', address('acme', 'shared', 'greet')))).toBeUndefined();
    expect(objection(npmEntry('@acme/ui', address('acme', 'shared', '@acme/ui')))).toBeUndefined();
  });

  test('are installed from nowhere else, also not from the repository for the others', () => {
    const entry = npmEntry('@design/button', address('acme', 'shared', '@design/button'));
    expect(objection(entry)).toContain('the scope @design has a repository of its own');
    expect(objection(npmEntry('@design/button', address('design', 'other', '@design/button')))).toContain(
      'not allowed here',
    );
  });

  test('have it for themselves, unless it is allowed for all', () => {
    const entry = npmEntry('greet', address('design', 'ui', 'greet'));
    expect(objection(entry)).toContain('for the scope @design alone');
    expect(objection(entry, { registries: [`https://design-111122223333.${HOST}/ui/`] })).toBeUndefined();
  });
});
