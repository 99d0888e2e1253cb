import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const DIGEST = 'ab'.repeat(32);
const IN_REPOSITORY = endpoint('maven', 'org/apache/maven/apache-maven/3.9.9/apache-maven-3.9.9-bin.zip');

describe.each(['.mvn/wrapper/maven-wrapper.properties', 'sub/gradle/wrapper/gradle-wrapper.properties'])(
  '%s',
  (path) => {
    test.each([
      `distributionUrl=${IN_REPOSITORY}\n`,
      `distributionUrl=https\\://dist.example/a.zip\ndistributionSha256Sum=${DIGEST}\nzipStorePath=wrapper/dists\n`,
      `wrapperSha256Sum=${DIGEST}\nwrapperUrl = https://dist.example/w.jar\n`,
      '#distributionUrl=https://dist.example/a.zip\n',
    ])('%s passes', (text) => {
      expect(judge(path, text)).toEqual({ problems: [], binds: [] });
    });

    test.each([
      ['distributionUrl=https\\://dist.example/a.zip', 'distributionUrl'],
      ['distributionUrl = \\\n  https://dist.example/a.zip', 'distributionUrl'],
      ['distribution\\u0055rl: https://dist.example/a.zip', 'distributionUrl'],
      ['distributionUrl=https://u:s3cret@dist.example/a.zip\ndistributionSha256Sum=ab', 'distributionUrl'],
      [`distributionSha256Sum=${DIGEST}\ndistributionBase=PROJECT`, 'distributionBase'],
      [`distributionSha256Sum=${DIGEST}\nzipStorePath=../../app/dists`, 'zipStorePath'],
      [`distributionSha256Sum=${DIGEST}\nwrapperUrl=https://dist.example/w.jar`, 'wrapperUrl'],
    ])('%s is a problem', (text, key) => {
      const { problems } = judge(path, `distributionBase=GRADLE_USER_HOME\n${text}\n`);
      expect(problems).toEqual([`${key === 'distributionUrl' ? 2 : 3} ${key}`]);
      expect(said(path, text)).not.toContain('s3cret');
    });
  },
);
