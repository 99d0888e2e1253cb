import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadSettings } from '../../src/config/load.js';
import { checkLockfiles } from '../../src/gate/index.js';

const HOST = 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const HASH = `--hash=sha256:${'ab'.repeat(32)}`;
const CONFIG = `domain: acme
domain-owner: "111122223333"
region: eu-west-1
repository: shared
clients: [pip]
gate:
  registries:
    - ${HOST}/pypi/second/
    - ${HOST}/npm/second/
  allow:
    - pypi:*
    - npm:gone
  deny: ["pypi:idna@<3", "pypi:six"]
  internal:
    - pypi:acme-*
  exceptions:
    # the first is of use
    - package: pypi:six
      rule: deny
      reason: it is needed
      expires: "2026-06-30"
    - package: pypi:idna
      rule: integrity
      reason: it has no digest
      expires: "2026-12-31"
    - package: pypi:idna
      rule: record
      reason: nobody has asked yet
      expires: "2026-12-31"
`;

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'policy-')));
  await mkdir(join(folder, 'app'));
  await writeFile(join(folder, 'app', 'codeartifact-gate.yml'), CONFIG);
  await writeFile(join(folder, 'app', 'requirements.txt'), `idna==3.4 ${HASH}\nsix==1.16.0 ${HASH}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(day: string, files?: string[]) {
  const workingFolder = join(folder, 'app');
  const settings = await loadSettings({ flags: {}, environment: {}, folder: workingFolder });
  return (await checkLockfiles({ settings, workingFolder, files, now: new Date(`${day}T12:00:00Z`) })).result;
}

test('an exception that has ended is a finding of its own, where it is written, besides the one it no longer hides', async () => {
  const before = await check('2026-06-30');
  expect(before.findings).toEqual([]);
  expect(before.excepted.map(({ finding }) => finding.rule)).toEqual(['deny']);
  const after = await check('2026-07-01');
  expect(after.excepted).toEqual([]);
  expect(after.findings.map(({ rule, file, line, package: name }) => [rule, file, line, name])).toEqual([
    ['exception-expired', 'codeartifact-gate.yml', 18, 'pypi:six'],
    ['deny', 'requirements.txt', 2, 'pypi:six@1.16.0'],
  ]);
});

test('what matches nothing is told with its place, and is no finding', async () => {
  const { unusedPolicy, findings } = await check('2026-06-30');
  expect(findings).toEqual([]);
  expect(unusedPolicy).toEqual([
    'gate.registries: the npm repository second is named by nothing (codeartifact-gate.yml:9)',
    'gate.allow: npm:gone matches nothing (codeartifact-gate.yml:12)',
    'gate.deny: pypi:idna@<3 matches nothing (codeartifact-gate.yml:13)',
    'gate.internal: pypi:acme-* matches nothing (codeartifact-gate.yml:15)',
    'gate.exceptions: the one for pypi:idna from integrity sets nothing aside (codeartifact-gate.yml:22)',
  ]);
});

test('nothing is told of the rest of the policy where files were named', async () => {
  expect((await check('2026-06-30', ['requirements.txt'])).unusedPolicy).toEqual([]);
});
