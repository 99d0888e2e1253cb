import { deflateSync } from 'node:zlib';
import type { IndexEntry } from './index-entry.js';
import { marshal, RubyObject, RubySymbol, type RubyValue } from './marshal.js';

/** Newest version of specifications that RubyGems has had for long. */
const SPECIFICATION_VERSION = 4;
/** RubyGems shows it alone. */
const RUBYGEMS_VERSION = '3.0.0';

/**
 * The answer of `api/v1/dependencies?gems=`: an array of hashes.
 * @see Bundler's `fetcher/dependency.rb`
 */
export function dependenciesAnswer(
  gems: readonly { readonly name: string; readonly entries: readonly IndexEntry[] }[],
): Buffer {
  const ofVersion = (name: string, { number, platform, dependencies }: IndexEntry): RubyValue =>
    new Map<RubyValue, RubyValue>([
      [new RubySymbol('name'), name],
      [new RubySymbol('number'), number],
      [new RubySymbol('platform'), platform],
      [new RubySymbol('dependencies'), dependencies.map(([gem, needed]) => [gem, needed.join(', ')])],
    ]);
  return marshal(gems.flatMap(({ name, entries }) => entries.map((entry) => ofVersion(name, entry))));
}

/**
 * `quick/Marshal.4.8/<full name>.gemspec.rz`: what clients want to know of a gem before they have it. Its texts for
 * people stand in the gem itself.
 * @see RubyGems' `Gem::Specification#_dump`
 */
export function quickSpecification(name: string, entry: IndexEntry): Buffer {
  const fields: readonly RubyValue[] = [
    RUBYGEMS_VERSION,
    SPECIFICATION_VERSION,
    name,
    versionObject(entry.number),
    null, // date
    '', // summary
    requirementObject(entry.ruby),
    requirementObject(entry.rubygems),
    entry.platform,
    entry.dependencies.map(dependencyObject),
    '', // rubyforge_project
    null, // email
    [], // authors
    null, // description
    null, // homepage
    true, // has_rdoc
    entry.platform,
    [], // licenses
    new Map(), // metadata
  ];
  return deflateSync(marshal(new RubyObject('Gem::Specification', { bytes: marshal(fields) })));
}

function dependencyObject([name, needed]: IndexEntry['dependencies'][number]): RubyObject {
  return new RubyObject('Gem::Dependency', {
    variables: {
      '@name': name,
      '@requirement': requirementObject(needed),
      '@type': new RubySymbol('runtime'),
      '@prerelease': false,
      '@version_requirements': requirementObject(needed),
    },
  });
}

function requirementObject(needed: readonly string[]): RubyObject {
  const pairs = (needed.length === 0 ? ['>= 0'] : needed).map((text): RubyValue => {
    const [, operator = '=', number = '0'] = /^\s*([=!<>~]+)?\s*(\S+)/.exec(text) ?? [];
    return [operator, versionObject(number)];
  });
  return new RubyObject('Gem::Requirement', { value: [pairs] });
}

function versionObject(number: string): RubyObject {
  return new RubyObject('Gem::Version', { value: [number] });
}
