import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const MAVEN = endpoint('maven');
const GROOVY = `
// only ours: mavenCentral() is not asked
pluginManagement {
    repositories { maven { url "${MAVEN}" } }
}
dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        maven {
            url = uri('${MAVEN}')
            credentials { username "aws"; password System.getenv("TOKEN") }
        }
    }
}
rootProject.name = 'app'
`;
const KOTLIN = `
pluginManagement { repositories { maven("${MAVEN}") } }
dependencyResolutionManagement {
    repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
    repositories {
        maven("${MAVEN}") { name = "acme" }
    }
}
`;

describe('settings.gradle', () => {
  test('with the repository as the only one for all projects binds Gradle', () => {
    expect(judge('settings.gradle', GROOVY)).toEqual({ problems: [], binds: ['gradle'] });
    expect(judge('settings.gradle.dcl', KOTLIN).binds).toEqual(['gradle']);
    expect(judge('sub/settings.gradle.kts', KOTLIN)).toEqual({ problems: [], binds: ['gradle'] });
  });

  test.each([
    ['projects may add others', KOTLIN.replace('FAIL_ON_PROJECT_REPOS', 'PREFER_SETTINGS')],
    ['that is said in a comment', KOTLIN.replace('repositoriesMode', '// repositoriesMode')],
    ['it is for plug-ins alone', GROOVY.slice(0, GROOVY.indexOf('dependencyResolutionManagement'))],
    ['plug-ins come from elsewhere', KOTLIN.replace('pluginManagement', 'x')],
    ['there is none', 'dependencyResolutionManagement {\n  FAIL_ON_PROJECT_REPOS\n}\n'],
  ])('binds nothing where %s', (_, text) => {
    expect(judge('settings.gradle', text)).toEqual({ problems: [], binds: [] });
  });

  test('of another name binds nothing', () => {
    expect(judge('build.gradle', GROOVY).binds).toEqual([]);
  });
});

describe('a build script', () => {
  test('without repositories passes', () => {
    const text = `plugins { id 'java' }\ndependencies { implementation "a:b:1" }\n/* mavenCentral() */\npublishing { publications { maven(MavenPublication) { pom { url = 'https://app.example/' } } } }\ndef pattern = ~/it's/\ntasks.register('x') { from 'src' }\n`;
    expect(judge('build.gradle', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['repositories { mavenCentral() }', 'mavenCentral'],
    ['repositories { jcenter() }', 'jcenter'],
    ['repositories { google() }', 'google'],
    ['repositories.mavenCentral()', 'mavenCentral'],
    ['repositories { mavenCentral { content { includeGroup "a" } } }', 'mavenCentral'],
    ['repositories { mavenCentral name: "x" }', 'mavenCentral'],
    ['repositories { flatDir { dirs "libs" } }', 'flatDir'],
    ['pluginManagement { repositories { gradlePluginPortal() } }', 'gradlePluginPortal'],
    ['repositories { mavenLocal() }', 'mavenLocal'],
    ["repositories { maven { url 'https://maven.example/' } }", 'url'],
    ['repositories { maven { url = uri("https://maven.example/") } }', 'url'],
    ['repositories { maven { setUrl("https://maven.example/") } }', 'setUrl'],
    ['repositories { maven("https://maven.example/") }', 'maven'],
    ['repositories.maven { url "https://maven.example/" }', 'url'],
    ['buildscript { repositories { ivy { url "https://ivy.example/" } } }', 'url'],
    ['publishing { repositories { maven { url "https://maven.example/" } } }', 'url'],
    ['repositories { maven { url = project.property("repository") } }', 'url'],
    ['repositories { maven { url "https://$host/" } }', 'url'],
    [`repositories { maven { url "${MAVEN}"; allowInsecureProtocol true } }`, 'allowInsecureProtocol'],
    [
      `repositories { maven { url = uri("${MAVEN}"); isAllowInsecureProtocol = true } }`,
      'isAllowInsecureProtocol',
    ],
    [`repositories { maven { url "${MAVEN}"; credentials { password "s3cret" } } }`, 'password'],
    ["apply from: 'https://scripts.example/evil.gradle'", 'from'],
    ['apply(from = "https://scripts.example/evil.gradle.kts")', 'from'],
    [
      'configurations.all { resolutionStrategy.disableDependencyVerification() }',
      'disableDependencyVerification',
    ],
    [
      'configurations.all { resolutionStrategy.deactivateDependencyLocking() }',
      'deactivateDependencyLocking',
    ],
    ['dependencyLocking { lockMode = LockMode.LENIENT }', 'LENIENT'],
    ['sourceControl { gitRepository(uri("https://git.example/")) { } }', 'gitRepository'],
  ])('%s is a problem', (line, key) => {
    const text = `// a build\n${line}\n`;
    expect(judge('build.gradle.kts', text).problems).toEqual([`2 ${key}`]);
    expect(said('build.gradle.kts', text)).not.toContain('s3cret');
  });

  test.each(['/* not closed', 'x = """ not closed', "x = ''' not closed"])('%s cannot be read', (line) => {
    expect(judge('init.gradle', `// a script\n${line}`).problems).toEqual(['2 init.gradle']);
  });
});

describe('gradle.properties', () => {
  test('with memory passes', () => {
    const text =
      'org.gradle.jvmargs=-Xmx2g -XX:MaxMetaspaceSize=512m -Dfile.encoding=UTF-8 --add-opens=java.base/java.lang=ALL-UNNAMED\norg.gradle.java.installations.fromEnv=JAVA_HOME_17\norg.gradle.parallel=true\nversion=1.0\n';
    expect(judge('gradle.properties', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['org.gradle.dependency.verification=off', 'org.gradle.dependency.verification'],
    ['systemProp.javax.net.ssl.trustStore=evil.jks', 'systemProp.javax.net.ssl.trustStore'],
    ['systemProp.https.proxyHost=proxy.example', 'systemProp.https.proxyHost'],
    ['org.gradle.jvmargs=-Xmx1g -javaagent:evil.jar', 'org.gradle.jvmargs'],
    ['org.gradle.jvmargs=-cp evil.jar', 'org.gradle.jvmargs'],
    ['org.gradle.jvmargs=@evil.args', 'org.gradle.jvmargs'],
    ['org.gradle.jvmargs=-Dorg.gradle.dependency.verification=off', 'org.gradle.jvmargs'],
    ['kotlin.daemon.jvmargs=-Xmx1g,-javaagent:evil.jar', 'kotlin.daemon.jvmargs'],
    ['org.gradle.java.home=/build/evil', 'org.gradle.java.home'],
    ['org.gradle.java.installations.paths=evil', 'org.gradle.java.installations.paths'],
    ['systemProp.maven.repo.local=evil', 'systemProp.maven.repo.local'],
    ['acmePassword=s3cret', 'acmePassword'],
  ])('%s is a problem', (line, key) => {
    expect(judge('gradle.properties', `version=1\n${line}\n`).problems).toEqual([`2 ${key}`]);
  });
});

test('gradle-daemon-jvm.properties with an address from which Java is downloaded is a problem', () => {
  const path = 'gradle/gradle-daemon-jvm.properties';
  expect(judge(path, 'toolchainVersion=21\ntoolchainVendor=amazon\n')).toEqual({ problems: [], binds: [] });
  const text = 'toolchainVersion=21\ntoolchainUrl.LINUX.X86_64=https\\://java.example/a.tgz\n';
  expect(judge(path, text).problems).toEqual(['2 toolchainUrl.LINUX.X86_64']);
});
