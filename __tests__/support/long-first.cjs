const Sequencer = require('@jest/test-sequencer').default;

const LONG = [
  '/e2e/buildspec-',
  '/clients/python.test.ts',
  '/clients/gradle.test.ts',
  '/clients/maven-39.test.ts',
  '/clients/sbt.test.ts',
];

/** What takes minutes is started first, so that no worker is left alone with it at the end. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.some((part) => path.includes(part));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
