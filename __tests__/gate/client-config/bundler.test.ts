import { describe, expect, test } from '@jest/globals';
import { endpoint, judge, said } from './judging.js';

const RUBY = endpoint('ruby');

describe('.bundle/config', () => {
  test('with the repository as mirror passes', () => {
    const text = `---\nBUNDLE_PATH: "vendor/bundle"\nBUNDLE_PATH__SYSTEM: "false"\nBUNDLE_FROZEN: "true"\nBUNDLE_GEMFILE: "../Gemfile"\nBUNDLE_MIRROR__ALL: "${RUBY}"\nBUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: "0"\nBUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"\nBUNDLE_TRUST___POLICY: "HighSecurity"\nBUNDLE_LOCAL__A: "vendor/a"\n`;
    expect(judge('.bundle/config', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT: "3"', 'BUNDLE_MIRROR__ALL__FALLBACK_TIMEOUT'],
    ['BUNDLE_MIRROR__ALL: "https://gems.example/"', 'BUNDLE_MIRROR__ALL'],
    ['BUNDLE_MIRROR__HTTPS://A__EXAMPLE/: "https://gems.example/"', 'BUNDLE_MIRROR__HTTPS://A__EXAMPLE/'],
    ['BUNDLE_GEMS__ACME__EXAMPLE: "u:s3cret"', 'BUNDLE_GEMS__ACME__EXAMPLE'],
    ['BUNDLE_HTTPS://GEMS__EXAMPLE/: "u:s3cret"', 'BUNDLE_HTTPS://GEMS__EXAMPLE/'],
    ['BUNDLE_SSL_VERIFY_MODE: "0"', 'BUNDLE_SSL_VERIFY_MODE'],
    ['BUNDLE_SSL_CA_CERT: "ca.pem"', 'BUNDLE_SSL_CA_CERT'],
    ['BUNDLE_DISABLE_CHECKSUM_VALIDATION: "true"', 'BUNDLE_DISABLE_CHECKSUM_VALIDATION'],
    ['BUNDLE_GEMFILE: "ci/other"', 'BUNDLE_GEMFILE'],
    ['BUNDLE_LOCKFILE: "other.lock"', 'BUNDLE_LOCKFILE'],
    ['BUNDLE_PATH: "gems"', 'BUNDLE_PATH'],
    ['BUNDLE_CACHE_PATH: "gems"', 'BUNDLE_CACHE_PATH'],
    ['BUNDLE_LOCAL__A: "../a"', 'BUNDLE_LOCAL__A'],
  ])('%s is a problem', (line, key) => {
    const text = `---\n${line}\n`;
    expect(judge('.bundle/config', text).problems).toEqual([`2 ${key}`]);
    expect(said('.bundle/config', text)).not.toContain('s3cret');
  });
});

describe('Gemfile', () => {
  test('with the repository as its source passes', () => {
    const text = `# source "https://gems.example/"\nsource "${RUBY}"\n\nruby "3.3.0"\ngem "rack", "~> 3.0"\ngem 'source', source: '${RUBY}'\nsource_files = 1\nsource "${RUBY}" do\n  gem "a"\nend\n`;
    for (const path of ['Gemfile', 'gems.rb', 'gemfiles/a.gemfile'])
      expect(judge(path, text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['source "https://gems.example/"', 'source'],
    ["source('https://gems.example/')", 'source'],
    ['source :rubygems', 'source'],
    ['source ENV.fetch("GEM_SOURCE")', 'source'],
    ['source "https://#{ENV["HOST"]}/"', 'source'],
    ['gem "a", source: "https://gems.example/"', 'source'],
    ['gem "a", :source => "https://gems.example/"', 'source'],
    ['source "https://u:s3cret@gems.example/"', 'source'],
    ['plugin "evil"', 'plugin'],
  ])('%s is a problem', (line, key) => {
    const text = `# gems\n${line}\n`;
    expect(judge('Gemfile', text).problems).toEqual([`2 ${key}`]);
    expect(said('Gemfile', text)).not.toContain('s3cret');
  });
});
