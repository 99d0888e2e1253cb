import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const MAVEN = endpoint('maven');
const settings = (inside: string) => `<?xml version="1.0"?>\n<settings>\n${inside}\n</settings>\n`;

describe('settings.xml', () => {
  test('with the repository as mirror passes', () => {
    const text = settings(
      `<mirrors><mirror><id>a</id><mirrorOf>*</mirrorOf><url>${MAVEN}</url></mirror></mirrors><offline>false</offline>`,
    );
    for (const path of ['settings.xml', '.mvn/settings.xml', 'ci/maven-settings.xml', 'ci_settings.xml'])
      expect(judge(path, text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['<mirrors><mirror><url>https://maven.example/</url></mirror></mirrors>', 'url'],
    ['<localRepository>packages</localRepository>', 'localRepository'],
    ['<mirrors><mirror><url>\n\thttps://maven.example/</url></mirror></mirrors>', 'url'],
    ['<m:mirrors><m:mirror><m:url>https://maven.example/</m:url></m:mirror></m:mirrors>', 'url'],
    ['<mirrors><mirror><url><![CDATA[https://maven.example/]]></url></mirror></mirrors>', 'url'],
    ['<mirrors><mirror><url>&#104;ttps://maven.example/</url></mirror></mirrors>', 'url'],
    [`<mirrors><mirror><url>${MAVEN}\${env.X}</url></mirror></mirrors>`, 'url'],
    [
      '<profiles><profile><repositories><repository><url>https://maven.example/</url></repository></repositories></profile></profiles>',
      'url',
    ],
    [
      '<profiles><profile><pluginRepositories><pluginRepository><url>https://maven.example/</url></pluginRepository></pluginRepositories></profile></profiles>',
      'url',
    ],
    ['<servers><server><id>a</id><password>s3cret</password></server></servers>', 'password'],
    [`<servers><server><password>\${env.CODEARTIFACT_AUTH_TOKEN}</password></server></servers>`, 'password'],
    ['<servers><server><passphrase>s3cret</passphrase></server></servers>', 'passphrase'],
    ['<servers><server><configuration><a>s3cret</a></configuration></server></servers>', 'configuration'],
    ['<proxies><proxy><host>proxy.example</host></proxy></proxies>', 'host'],
    ['<proxies><proxy><password>s3cret</password></proxy></proxies>', 'password'],
  ])('%s is a problem', (inside, key) => {
    const text = settings(inside);
    expect(judge('settings.xml', text).problems).toEqual([`3 ${key}`]);
    expect(said('settings.xml', text)).not.toContain('s3cret');
  });

  test('of another tool passes', () => {
    const text =
      '<configuration><mirrors><mirror><url>https://x.example/</url></mirror></mirrors></configuration>';
    expect(judge('settings.xml', text).problems).toEqual([]);
  });
});
