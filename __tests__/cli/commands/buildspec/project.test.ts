import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { temporaryFolder } from '../../../packages/context.js';
import { runSource } from '../../../support/source-process.js';

const CONFIG = 'domain: acme\ndomain-owner: "111122223333"\nregion: eu-west-1\nrepository: shared\n';
const BUILDSPEC = 'version: 0.2\nreports:\n  gate:\n    files: [gate.xml]\n';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'codeartifact-gate.yml'), CONFIG);
});

function project(...flags: readonly string[]) {
  const environment = { PATH: process.env['PATH'] ?? '', HOME: folder };
  return runSource('cli/index.ts', ['buildspec', '--project', ...flags], { folder, environment });
}

test('prints YAML, and the same as one JSON document', async () => {
  await writeFile(join(folder, 'buildspec.yml'), BUILDSPEC);
  const yaml = await project();
  expect(yaml).toMatchObject({ exitCode: 0, stderr: '' });
  expect(yaml.stdout).toMatch(/^# aws cloudformation deploy /);
  const json = await project('--json');
  expect(json).toMatchObject({ exitCode: 0, stderr: '' });
  const template = JSON.parse(json.stdout);
  expect(load(yaml.stdout)).toEqual(template);
  expect(template.Resources).toMatchObject({
    BuildProject: { Type: 'AWS::CodeBuild::Project' },
    BuildGateReports: { Type: 'AWS::CodeBuild::ReportGroup' },
  });
});

test('reads both files where there are two', async () => {
  const config = join(folder, 'codeartifact-gate.yml');
  await writeFile(config, `${CONFIG}buildspec: { files: verify-and-release }\n`);
  await writeFile(join(folder, 'buildspec-verify.yml'), BUILDSPEC);
  const { exitCode, stdout, stderr } = await project();
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'error: Could not read the buildspec (buildspec-release.yml): there is no such file. Write it first: codeartifact-gate buildspec.\n',
  });
  await writeFile(join(folder, 'buildspec-release.yml'), 'version: 0.2\n');
  const { Resources } = JSON.parse((await project('--json')).stdout);
  expect(Object.keys(Resources)).toEqual([
    ...['VerifyProject', 'VerifyServiceRole', 'VerifyLogs', 'VerifyGateReports'],
    ...['ReleaseProject', 'ReleaseServiceRole', 'ReleaseLogs'],
  ]);
});
