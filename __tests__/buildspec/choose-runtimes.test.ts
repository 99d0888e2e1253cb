import { describe, expect, test } from '@jest/globals';
import { chooseRuntimes, refuseCompute } from '../../src/buildspec/choose-runtimes.js';
import { npmParts } from '../../src/buildspec/ecosystems/npm.js';
import { pythonParts } from '../../src/buildspec/ecosystems/python.js';
import type { Delivery } from '../../src/buildspec/plan.js';
import { checkoutOf } from './checkout-of.js';

const VENDORED: Delivery = { from: 'checkout', file: 'gate.tar', sha256: 'ab'.repeat(32) };
const NATIVE: Delivery = { from: 'nowhere' };
const NPM = { 'package-lock.json': '{}', 'package.json': '{}' };
const LAMBDA = 'aws/codebuild/amazonlinux-x86_64-lambda-standard:';

async function chosen(buildspec: object, delivery = VENDORED, files: Readonly<Record<string, string>> = NPM) {
  const project = checkoutOf(files, { buildspec });
  const parts = [...(await npmParts(project)), ...(await pythonParts(project))];
  refuseCompute(project.settings);
  return chooseRuntimes(project.settings, parts, delivery);
}

test.each<readonly [object, object]>([
  [{}, { nodejs: '24' }],
  [{ image: 'aws/codebuild/amazonlinux-aarch64-standard:4.0' }, { nodejs: '24' }],
  [{ image: 'aws/codebuild/amazonlinux-aarch64-standard:4.0-25.01.01' }, { nodejs: '24' }],
  // Of runtimes that nobody here needs, what is asked for is there for commands of the user's own.
  [{ runtimes: { java: 'corretto21' } }, { java: 'corretto21', nodejs: '24' }],
  [{ image: 'registry.example/build:1' }, {}],
  [{ image: 'aws/codebuild/standard:99.0', runtimes: { nodejs: '30' } }, { nodejs: '30' }],
  [{ image: `${LAMBDA}nodejs24`, compute: 'lambda', timeout: 15 }, { nodejs: '24' }],
  [{ image: 'aws/codebuild/standard:8.0', compute: 'reserved' }, { nodejs: '24' }],
])('%j gives %j', async (buildspec, runtimes) => {
  expect(await chosen(buildspec)).toEqual(runtimes);
});

describe('what cannot work is refused', () => {
  test.each<readonly [object, RegExp]>([
    [{ image: 'registry.example/build:1', runtimes: { nodejs: '24' } }, /is none of CodeBuild's images/],
    [{ image: 'aws/codebuild/standard:99.0' }, /has is not known here\. Set buildspec\.runtimes for nodejs/],
    [{ image: 'aws/codebuild/standard:7.0', runtimes: { rust: '1.93' } }, /rust: the image \S+ has none/],
    [{ image: 'aws/codebuild/standard:7.0', runtimes: { nodejs: '20' } }, /the gate needs Node 22 or newer/],
    [{ image: 'aws/codebuild/windows-base:2022-1.0' }, /PowerShell/],
    [{ compute: 'lambda', timeout: 15 }, /does not run on the compute lambda.*lambda-standard:nodejs24/],
    [{ image: `${LAMBDA}nodejs24` }, /does not run on the compute container/],
    [{ image: `${LAMBDA}nodejs24`, compute: 'reserved' }, /does not run on the compute reserved/],
    [{ image: 'registry.example/build:1', compute: 'lambda', timeout: 15 }, /on the compute lambda/],
    [{ image: `${LAMBDA}nodejs24`, compute: 'lambda' }, /ends after 15 minutes/],
    [{ image: `${LAMBDA}python3.13`, compute: 'lambda', timeout: 15 }, /nodejs: the image \S+ has none/],
  ])('%j', async (buildspec, message) => {
    await expect(chosen(buildspec)).rejects.toThrow(message);
  });
});

test('without the gate an image of one other runtime will do', async () => {
  const lambda = { image: `${LAMBDA}python3.13`, compute: 'lambda', timeout: 15 };
  expect(await chosen(lambda, NATIVE, { 'requirements.txt': '' })).toEqual({ python: '3.13' });
  expect(
    await chosen({ image: 'aws/codebuild/standard:7.0', runtimes: { nodejs: '18' } }, NATIVE),
  ).toMatchObject({ nodejs: '18' });
});
