import { describe, expect, test } from '@jest/globals';
import { endpoint, judge } from './judging.js';

describe('.mvn/maven.config', () => {
  test('with harmless arguments passes', () => {
    const text = `-T\n1C\n--no-transfer-progress\n-ntp\n-nsu\n-itr\n-fae\n-ff\n-Be\n--fail-at-end\n--strict-checksums\n# a note\n-Dstyle.color=never\n-Daether.trustedChecksumsSource.summaryFile=true\n-Daether.trustedChecksumsSource.summaryFile.basedir=.mvn/checksums\n-Daether.artifactResolver.postProcessor.trustedChecksums=true\n-Daether.artifactResolver.postProcessor.trustedChecksums.checksumAlgorithms=SHA-256\n-Daether.artifactResolver.postProcessor.trustedChecksums.failIfMissing=true\n-DaltDeploymentRepository=a::${endpoint('maven')}\n-DskipTests\n`;
    expect(judge('.mvn/maven.config', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['-s\n.mvn/settings.xml', '-s'],
    ['-s.mvn/settings.xml', '-s.mvn/settings.xml'],
    ['--settings=.mvn/settings.xml', '--settings'],
    ['"-gs" x', '-gs'],
    ['--global-settings x', '--global-settings'],
    ['-DaltDeploymentRepository=x::https://maven.example/', '-DaltDeploymentRepository'],
    [
      '-D altReleaseDeploymentRepository=x::default::https://maven.example/',
      '-DaltReleaseDeploymentRepository',
    ],
    ['-Dmaven.wagon.http.ssl.insecure', '-Dmaven.wagon.http.ssl.insecure'],
    ['--define=maven.wagon.http.ssl.allowall=true', '-Dmaven.wagon.http.ssl.allowall'],
    ['-Daether.connector.https.securityMode=insecure', '-Daether.connector.https.securityMode'],
    [
      '-Daether.artifactResolver.postProcessor.trustedChecksums.record=true',
      '-Daether.artifactResolver.postProcessor.trustedChecksums.record',
    ],
    [
      '-Daether.artifactResolver.postProcessor.trustedChecksums=false',
      '-Daether.artifactResolver.postProcessor.trustedChecksums',
    ],
    [
      '-Daether.artifactResolver.postProcessor.trustedChecksums.checksumAlgorithms=MD5',
      '-Daether.artifactResolver.postProcessor.trustedChecksums.checksumAlgorithms',
    ],
    [
      '-Daether.trustedChecksumsSource.summaryFile.basedir=evil',
      '-Daether.trustedChecksumsSource.summaryFile.basedir',
    ],
    ['-Dmaven.ext.class.path=evil.jar', '-Dmaven.ext.class.path'],
    ['-Djavax.net.ssl.trustStore=evil.jks', '-Djavax.net.ssl.trustStore'],
    ['-Dhttps.proxyHost=proxy.example', '-Dhttps.proxyHost'],
    ['-Duser.home=evil', '-Duser.home'],
    ['-Dmaven.repo.local=repo', '-Dmaven.repo.local'],
    ['-Dmaven.repo.local.tail=repo', '-Dmaven.repo.local.tail'],
    ['-Dmaven.repo.central=https://maven.example/', '-Dmaven.repo.central'],
    ['-Dmaven.project.settings=x.xml', '-Dmaven.project.settings'],
    ['-Us\nx.xml', '-Us'],
    ['--sett=x.xml', '--sett'],
    ['--global-s x.xml', '--global-s'],
    ['-Bf\nother.xml', '-Bf'],
    ['--fil=other.xml', '--fil'],
    ['-c', '-c'],
    ['-fother.xml', '-fother.xml'],
    ['--file=other.xml', '--file'],
    ['--lax-checksums', '--lax-checksums'],
  ])('%s is a problem', (lines, key) => {
    expect(judge('sub/.mvn/maven.config', `-ntp\n${lines}\n`).problems).toEqual([`2 ${key}`]);
  });
});

describe('.mvn/jvm.config', () => {
  test('with memory and opened modules passes', () => {
    expect(
      judge('.mvn/jvm.config', '-Xmx1g -server --add-opens java.base/java.lang=ALL-UNNAMED\n').problems,
    ).toEqual([]);
  });

  test.each([
    ['-javaagent:evil.jar=x', '-javaagent:evil.jar'],
    ['-agentpath:evil.so', '-agentpath:evil.so'],
    ['-Xbootclasspath/a:evil.jar', '-Xbootclasspath/a:evil.jar'],
    ['-Xrunevil', '-Xrunevil'],
    ['-XX:SharedArchiveFile=evil.jsa', '-XX:SharedArchiveFile'],
    ['-Djava.library.path=evil', '-Djava.library.path'],
    ['-XX:OnOutOfMemoryError=./evil', '-XX:OnOutOfMemoryError'],
    ['-Djavax.net.ssl.trustStore=evil.jks', '-Djavax.net.ssl.trustStore'],
    ['-Dhttp.proxyHost=proxy.example', '-Dhttp.proxyHost'],
    ['@args', '@args'],
  ])('%s is a problem', (argument, key) => {
    expect(judge('.mvn/jvm.config', `-Xmx1g ${argument}\n`).problems).toEqual([`1 ${key}`]);
  });
});

describe('.mvn/extensions.xml', () => {
  test('is a problem by each extension', () => {
    const text =
      '<extensions>\n  <extension>\n    <groupId>a</groupId>\n  </extension>\n  <extension/>\n</extensions>\n';
    expect(judge('.mvn/extensions.xml', text).problems).toEqual(['2 extension', '5 extension']);
    expect(judge('.mvn/extensions.xml', '<extensions/>').problems).toEqual([]);
  });
});

describe('toolchains.xml', () => {
  const toolchains = (home: string) =>
    `<toolchains>\n<toolchain><type>jdk</type><provides><version>21</version></provides>\n<configuration><jdkHome>${home}</jdkHome></configuration></toolchain>\n</toolchains>\n`;

  test("with the machine's own passes, and so does what is none of Maven", () => {
    expect(judge('.mvn/toolchains.xml', toolchains(`\${env.JAVA_HOME_21}`))).toEqual({
      problems: [],
      binds: [],
    });
    expect(judge('toolchains.xml', '<a><toolchain/></a>').problems).toEqual([]);
  });

  test.each(['evil', '/build/evil', `\${user.dir}/evil`, `\${env.PWD}`])(
    'that runs %s is a problem',
    (home) => {
      expect(judge('ci/maven-toolchains.xml', toolchains(home)).problems).toEqual(['3 jdkHome']);
    },
  );
});

describe('.mvn/maven-user.properties', () => {
  test('with harmless properties passes', () => {
    const text = 'skipTests=true\nstyle.color = never\nmvnd.threads=2\n';
    for (const path of [
      '.mvn/maven-user.properties',
      '.mvn/maven-system.properties',
      'a/.mvn/mvnd.properties',
    ])
      expect(judge(path, text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['maven.repo.central=https://maven.example/', '-Dmaven.repo.central'],
    ['maven.repo.local=repo', '-Dmaven.repo.local'],
    ['maven.ext.class.path=evil.jar', '-Dmaven.ext.class.path'],
    [`\${includes}=evil.properties`, `-D\${includes}`],
    ['java.home=/build/evil', '-Djava.home'],
    ['mvnd.jvmArgs=-javaagent:evil.jar', '-Dmvnd.jvmArgs'],
  ])('%s is a problem', (line, key) => {
    expect(judge('.mvn/maven-user.properties', `a=b\n${line}\n`).problems).toEqual([`2 ${key}`]);
  });
});
