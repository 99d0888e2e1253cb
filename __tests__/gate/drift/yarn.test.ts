import { expect, test } from '@jest/globals';
import { yarnDrift } from '../../../src/gate/drift/yarn.js';
import { parseYarnLockfile } from '../../../src/lockfiles/yarn.js';

const HOST = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/npm/shared';
const block = (patterns: string, name: string, version: string) =>
  `${patterns}:\n  version "${version}"\n  resolved "${HOST}/${name}/-/${name}-${version}.tgz#${'ab'.repeat(20)}"\n`;
const LOCK = `# yarn lockfile v1\n\n\n${[
  block('is-buffer@^2.0.0', 'is-buffer', '2.0.5'),
  block('is-number@6.0.0, is-number@^6.0.0', 'is-number', '6.0.0'),
  block('is-odd@3.x, is-odd@~3.0.1', 'is-odd', '3.0.1'),
  block('"num@npm:is-number@^7.0.0"', 'is-number', '7.0.0'),
].join('\n')}`;

const ROOT = {
  name: 'root',
  private: true,
  workspaces: ['packages/*'],
  dependencies: {
    'is-odd': '~3.0.1',
    num: 'npm:is-number@^7.0.0',
    lib: 'file:./lib',
    other: 'link:../other',
  },
  devDependencies: { 'is-buffer': '^2.0.0', w1: '1.0.0' },
  resolutions: { 'x/**/is-number': '6.0.0' },
};
const W1 = { name: 'w1', version: '1.0.0', dependencies: { 'is-odd': '3.x', 'is-number': '>=99' } };
const LIB = { name: 'lib', dependencies: { unseen: '1.0.0' } };

function drift(root: object, member: object = W1, lib: object = LIB) {
  const files = {
    'app/package.json': root,
    'app/packages/w1/package.json': member,
    'app/lib/package.json': lib,
    'package.json': { dependencies: { above: '1.0.0' } },
  };
  const lockfile = parseYarnLockfile(LOCK, 'app/yarn.lock');
  expect(lockfile.problems).toEqual([]);
  const names = yarnDrift.manifestsOf(lockfile, 'app/yarn.lock', Object.keys(files));
  const texts = names.map(
    (name) => [name, JSON.stringify(files[name as keyof typeof files], undefined, 2)] as const,
  );
  return yarnDrift
    .judge(lockfile, 'app/yarn.lock', new Map(texts))
    .map(({ file, line, package: name }) => ({ file, line, name }));
}

test('a lockfile whose patterns the manifests ask for has no drift', () => {
  expect(drift(ROOT)).toEqual([]);
});

test.each([
  [
    { ...ROOT, dependencies: { 'is-odd': '~3.0.2' } },
    W1,
    { file: 'app/package.json', line: 8, name: 'is-odd' },
  ],
  [
    { ...ROOT, optionalDependencies: { added: '1' } },
    W1,
    { file: 'app/package.json', line: 21, name: 'added' },
  ],
  [{ ...ROOT, resolutions: {} }, W1, { file: 'app/packages/w1/package.json', line: 6, name: 'is-number' }],
  [
    ROOT,
    { ...W1, devDependencies: { added: '1' } },
    { file: 'app/packages/w1/package.json', line: 9, name: 'added' },
  ],
])('a specification that no entry answers is drift: %#', (root, member, expected) => {
  expect(drift(root, member)).toEqual([expected]);
});
