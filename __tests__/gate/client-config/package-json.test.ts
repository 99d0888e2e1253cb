import { describe, expect, test } from '@jest/globals';
import { judge } from './judging.js';

describe('package.json', () => {
  test('with what is to be installed passes', () => {
    const text = '{"dependencies":{"git":"1"},"pnpm":{"overrides":{"shell":"1","a>git":"2"}},"git":"x"}';
    expect(judge('a/package.json', text)).toEqual({ problems: [], binds: [] });
    expect(judge('package.json', '{')).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['"pnpm":{\n"configDependencies":{"evil":"1.0.0+sha512-0"}}', '3 configDependencies.evil'],
    ['"pnp\\u006d":{\n"dangerouslyAllowAllBuilds":true}', '3 dangerouslyAllowAllBuilds'],
  ])('%s is a problem', (member, problem) => {
    expect(judge('package.json', `{\n${member}\n}`)).toEqual({ problems: [problem], binds: [] });
  });
});
