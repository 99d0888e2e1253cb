import { join } from 'node:path';
import { editFile } from '../../src/demo/example.js';
import { describeBuilds, otherTime } from '../support/build-matrix.js';

describeBuilds({
  example: 'npm-monorepo',
  files: { verify: 'buildspec.yml', release: 'buildspec.yml' },
  published: ['npm @acme/greet@1.0.0', 'npm @acme/greetings@1.0.0', 'npm @acme/titles@1.0.0'],
  hostileLockfile: (folder) =>
    editFile(join(folder, 'package-lock.json'), (text) =>
      text.replace(/https:\/\/[^"]*(?=\/wordsmith-title\/-\/)/, 'https://registry.example'),
    ),
  brokenSource: (folder) =>
    editFile(join(folder, 'packages/titles/src/index.js'), (text) => text.replace('.trim()', '')),
  otherBytes: (folder) =>
    editFile(join(folder, 'packages/titles/src/index.js'), (text) => `${text}// Changed.\n`),
  dependency: { file: 'npm/wordsmith-title-1.2.0.tgz', broken: otherTime },
  install: { phase: 'PRE_BUILD', command: 'npm ci', exitCode: 1, complaint: 'EINTEGRITY' },
  tests: { phase: 'BUILD', command: 'npm run test', exitCode: 1 },
});
