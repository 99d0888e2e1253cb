import { join } from 'node:path';
import { editFile } from '../../src/demo/example.js';
import { describeBuilds, otherTime } from '../support/build-matrix.js';

const PYTHON = 'src/acme_letters/__init__.py';

describeBuilds({
  example: 'python-rust',
  files: { verify: 'buildspec.yml', release: 'buildspec.yml' },
  published: ['cargo acme-letters@1.0.0', 'pypi acme-letters@1.0.0'],
  hostileLockfile: (folder) =>
    editFile(join(folder, 'Cargo.lock'), (text) =>
      text.replace(/registry\+[^"]*/, 'registry+https://index.example'),
    ),
  brokenSource: (folder) => editFile(join(folder, PYTHON), (text) => text.replace('Dear', 'Hi')),
  otherBytes: (folder) => editFile(join(folder, PYTHON), (text) => `${text}# Changed.\n`),
  dependency: { file: 'pypi/wordsmith_title-1.2.0-py3-none-any.whl', broken: otherTime },
  install: {
    phase: 'PRE_BUILD',
    command: 'pip install',
    exitCode: 1,
    complaint: 'DO NOT MATCH THE HASHES',
  },
  tests: { phase: 'BUILD', command: 'pytest', exitCode: 1 },
});
