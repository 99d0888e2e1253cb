import { describe, expect, test } from '@jest/globals';
import { judge } from './judging.js';

describe('.env', () => {
  test.each(['.env', '.env.local', '.env.production', 'app/.env.production.local', '.env.yarn'])(
    'variables that bun obeys in %s are problems',
    (path) => {
      const text =
        'A=1\nNPM_CONFIG_REGISTRY=https://npm.example/\nexport BUN_INSTALL_CACHE_DIR = ./cache\nB="\n" npm_config_token: x\n';
      expect(judge(path, text)).toEqual({
        problems: ['2 NPM_CONFIG_REGISTRY', '3 BUN_INSTALL_CACHE_DIR', '5 npm_config_token'],
        binds: [],
      });
    },
  );

  test('variables of the program are none', () => {
    const text = 'DATABASE_URL=postgres://db.example/app\nBUN_PUBLIC_KEY=1\nMY_HTTP_PROXY=x\n# BUN\n';
    expect(judge('.env', text).problems).toEqual([]);
  });
});
