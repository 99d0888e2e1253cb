const Sequencer = require('@jest/test-sequencer').default;

/** What takes minutes is started first, so that no worker is left alone with it at the end. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => path.includes('/e2e/buildspec-') || path.endsWith('/clients/python.test.ts');
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
