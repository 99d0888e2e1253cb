import { describe, expect, test } from '@jest/globals';
import { judge } from './judging.js';

describe('package.json', () => {
  test('with what is to be installed passes', () => {
    const text =
      '{"dependencies":{"git":"1"},"pnpm":{"overrides":{"shell":"1","a>git":"2"}},"git":"x","packageManager":"pnpm@10.0.0+sha512.ab"}';
    expect(judge('a/package.json', text)).toEqual({ problems: [], binds: [] });
    expect(judge('package.json', '{')).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['"pnpm":{\n"configDependencies":{"evil":"1.0.0+sha512-0"}}', '3 configDependencies.evil'],
    ['"packageManager":"pnpm@https://pnpm.example/pnpm.tgz"', '2 packageManager'],
    ['"pnpm":{\n"executionEnv":{"nodeVersion":"24.0.0"}}', '3 executionEnv.nodeVersion'],
    ['"pnp\\u006d":{\n"dangerouslyAllowAllBuilds":true}', '3 dangerouslyAllowAllBuilds'],
  ])('%s is a problem', (member, problem) => {
    expect(judge('package.json', `{\n${member}\n}`)).toEqual({ problems: [problem], binds: [] });
  });
});
