import { describe, expect, test } from '@jest/globals';
import {
  hasVersion,
  IMAGE_NAMES,
  imageNamed,
  KNOWN_RUNTIMES,
  newestVersion,
  runtimesOf,
} from '../../src/buildspec/images.js';

test('which runtimes the images of today have', () => {
  expect(newestVersion('aws/codebuild/standard:8.0', 'nodejs')).toBe('24');
  expect(newestVersion('aws/codebuild/standard:8.0', 'rust')).toBe('1.93');
  expect(newestVersion('aws/codebuild/standard:7.0', 'rust')).toBeUndefined();
  expect(newestVersion('aws/codebuild/amazonlinux-aarch64-standard:3.0', 'rust')).toBe('1.94');
  expect(newestVersion('aws/codebuild/amazonlinux-x86_64-standard:6.0', 'python')).toBe('3.14');
  expect(newestVersion('aws/codebuild/amazonlinux-x86_64-standard:5.0', 'java')).toBe('corretto25');
});

test('versions of every image stand newest first, and no runtime has none', () => {
  const order = new Intl.Collator('en', { numeric: true });
  for (const name of IMAGE_NAMES)
    for (const [runtime, versions] of Object.entries(runtimesOf(name)!)) {
      expect(KNOWN_RUNTIMES).toContain(runtime);
      expect(versions.length).toBeGreaterThan(0);
      expect([...versions]).toEqual([...versions].sort((a, b) => order.compare(b, a)));
    }
});

describe('an image for Lambda has the runtime that its tag names', () => {
  test.each([
    ['aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22', { nodejs: ['22'] }],
    ['aws/codebuild/amazonlinux-aarch64-lambda-standard:python3.13', { python: ['3.13'] }],
    ['aws/codebuild/amazonlinux-x86_64-lambda-standard:corretto21', { java: ['corretto21'] }],
    ['aws/codebuild/amazonlinux-x86_64-lambda-standard:go1.24', { golang: ['1.24'] }],
    ['aws/codebuild/amazonlinux-x86_64-lambda-standard:dotnet8', { dotnet: ['8.0'] }],
  ])('%s', (name, runtimes) => {
    expect(imageNamed(name)).toEqual({ runtimes, compute: 'lambda', sh: 'bash' });
  });
});

test('older spellings and dated tags name the same images', () => {
  expect(imageNamed('aws/codebuild/standard:8.0-25.09.18')).toBe(imageNamed('aws/codebuild/standard:8.0'));
  expect(imageNamed('aws/codebuild/amazonlinux2-x86_64-standard:5.0')).toBe(
    imageNamed('aws/codebuild/amazonlinux-x86_64-standard:5.0'),
  );
});

test.each([
  'aws/codebuild/standard:99.0',
  'aws/codebuild/windows-base:2022-1.0',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.com/ci:latest',
  '__proto__',
  '',
])('of %j nothing is known', (name) => {
  expect(imageNamed(name)).toBeUndefined();
  expect(runtimesOf(name)).toBeUndefined();
  expect(newestVersion(name, 'nodejs')).toBeUndefined();
  expect(hasVersion(name, 'nodejs', '24')).toBeUndefined();
});

test.each<[string, string, boolean | undefined]>([
  ['nodejs', '24', true],
  ['nodejs', '22.x', true],
  ['nodejs', '18', false],
  ['nodejs', '24.1.0', false],
  ['nodejs', 'latest', true],
  ['python', '3.x', true],
  ['python', '3.14', true],
  ['python', '3.1', false],
  ['java', 'corretto21', true],
  ['java', '21', false],
  ['nodejs', '$NODE', undefined],
  ['android', 'latest', false],
  ['__proto__', 'latest', false],
])('whether standard:8.0 has %s %s: %s', (runtime, version, expected) => {
  expect(hasVersion('aws/codebuild/standard:8.0', runtime, version)).toBe(expected);
});
