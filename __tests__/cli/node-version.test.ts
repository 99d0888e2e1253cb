import { expect, test } from '@jest/globals';
import { requireNode } from '../../src/cli/node-version.js';

test.each(['22.13.0', '22.13.1', '22.20.0', '24.0.0', '26.1.0'])('Node %s will do', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

test.each(['18.20.0', '20.20.2', '22.12.0'])('Node %s is refused with what would do', (version) => {
  expect(() => requireNode(version)).toThrow(
    `Could not start codeartifact-gate: this is Node ${version}. Use Node 22.13 or newer.`,
  );
});
