import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clientConfigOf } from '../../../src/gate/client-config/index.js';
import { ROOT } from '../../support/paths.js';
import { endpoint, judge } from './judging.js';

const MAVEN = endpoint('maven');
const project = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a project -->\n<project xmlns="http://maven.apache.org/POM/4.0.0">\n${inside}\n</project>\n`;
const repository = (url: string) => `<repositories><repository><url>${url}</url></repository></repositories>`;

describe('pom.xml', () => {
  test('without repositories passes', () => {
    const text = readFileSync(join(ROOT, 'examples/polyglot/maven/pom.xml'), 'utf8');
    expect(judge('pom.xml', text)).toEqual({ problems: [], binds: [] });
  });

  test('that names the repository, and addresses of other things, passes', () => {
    const text = project(
      `<url>https://app.example/</url><scm><url>https://git.example/</url></scm>${repository(MAVEN)}<distributionManagement><site><url>scp://site.example/</url></site><repository><url>${MAVEN}</url></repository></distributionManagement>`,
    );
    expect(judge('a/pom.xml', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    repository('https://maven.example/'),
    repository(`\${repository.url}`),
    repository(`file://\${project.basedir}/lib`),
    repository(endpoint('npm')),
    '<pluginRepositories><pluginRepository><url>https://maven.example/</url></pluginRepository></pluginRepositories>',
    `<profiles><profile>${repository('https://maven.example/')}</profile></profiles>`,
    '<distributionManagement><repository><url>https://maven.example/</url></repository></distributionManagement>',
    '<distributionManagement><snapshotRepository><url>https://maven.example/</url></snapshotRepository></distributionManagement>',
  ])('%s is a problem', (inside) => {
    expect(judge('pom.xml', project(inside)).problems).toEqual(['4 url']);
  });

  test('leads to POMs of other names', () => {
    const inside =
      '<parent><relativePath>../parent.xml</relativePath></parent><modules><module>a</module><module>../../up.xml</module></modules><profiles><profile><modules><module>b/other</module></modules></profile></profiles>';
    const { leadsTo } = clientConfigOf('pom.xml')!;
    const files = ['parent.xml', 'x/a', 'x/b/other'].flatMap((file) => [file, `${file}/pom.xml`]);
    expect(leadsTo!(project(inside), 'x/pom.xml')).toEqual(files);
    expect(judge('x/pom.xml', project(inside)).problems).toEqual([]);
    expect(judge('pom.xml', project(`<modules><module>\${x}</module></modules>`)).problems).toEqual([
      '4 module',
    ]);
  });

  test.each([
    ['<!DOCTYPE project>\n<project/>', '1 pom.xml'],
    ['<project>\n&x;</project>', '2 pom.xml'],
    ['<project>\n<a></b></project>', '2 pom.xml'],
    ['<project/>\n<project/>', '2 pom.xml'],
    ['<project a="1"\na="2"/>', '2 pom.xml'],
    ['<project>', '1 pom.xml'],
    ['<project/>\nx', '2 pom.xml'],
    ['<project>a & b</project>', '1 pom.xml'],
    ['', '1 pom.xml'],
  ])('%s cannot be read', (text, problem) => {
    expect(judge('pom.xml', text).problems).toEqual([problem]);
  });
});
