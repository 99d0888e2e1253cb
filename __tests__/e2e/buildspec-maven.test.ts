import { join } from 'node:path';
import { editFile } from '../../src/demo/example.js';
import { describeBuilds } from '../support/build-matrix.js';

const TITLES = 'titles/src/main/java/com/acme/titles/Titles.java';
const BUILD = { phase: 'BUILD', command: 'mvn ', exitCode: 1 } as const;

describeBuilds({
  example: 'maven-multi-module',
  files: { verify: 'buildspec-verify.yml', release: 'buildspec-release.yml' },
  published: ['letters-parent', 'letters', 'titles'].map((name) => `maven com.acme.letters:${name}@1.0.0`),
  hostileLockfile: (folder) =>
    editFile(join(folder, 'titles/lockfile.json'), (text) =>
      text.replace(/https:\/\/[^"]*(?=\/example\/wordsmith\/)/, 'https://maven.example/repository'),
    ),
  brokenSource: (folder) => editFile(join(folder, TITLES), (text) => text.replace('.trim()', '')),
  otherBytes: (folder) =>
    editFile(join(folder, TITLES), (text) => text.replace('private Titles() {}', 'protected Titles() {}')),
  dependency: {
    file: 'maven/example/wordsmith/wordsmith-title/1.2.0/wordsmith-title-1.2.0.jar',
    broken: () => undefined,
  },
  install: { ...BUILD, complaint: 'Could not transfer artifact example.wordsmith:wordsmith-title' },
  tests: BUILD,
});
