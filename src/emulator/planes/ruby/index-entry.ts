import * as z from 'zod/mini';
import type { PackageName } from '../../../aws/formats.js';
import type { VersionView } from '../../catalog/types.js';

const REQUIREMENTS = z.array(z.string());

/** What the indexes tell of one version of a gem. Requirements are texts such as `>= 1.2`. */
export const INDEX_ENTRY = z.object({
  number: z.string(),
  /** `ruby` for gems that run everywhere. */
  platform: z.string(),
  /** Those that it runs with, by name. */
  dependencies: z.array(z.tuple([z.string(), REQUIREMENTS])),
  /** Versions of Ruby and RubyGems that it needs. Empty: any. */
  ruby: REQUIREMENTS,
  rubygems: REQUIREMENTS,
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type IndexEntry = z.infer<typeof INDEX_ENTRY>;

const GEM_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const NUMBER = '[0-9]+(?:\\.[0-9A-Za-z]+)*';
const FULL_VERSION = new RegExp(`^(${NUMBER})(?:-([0-9A-Za-z._-]+))?$`);

/** @see RubyGems' `Gem::Specification::VALID_NAME_PATTERN`; names that begin with a dot or dash are refused by its servers */
export function isGemName(name: string): boolean {
  return GEM_NAME.test(name) && name.length <= 255;
}

/** The parts of `1.0.0` or `1.0.0-x86_64-linux`; undefined when it is no such thing. */
export function partsOfVersion(version: string): Pick<IndexEntry, 'number' | 'platform'> | undefined {
  const [, number, platform = 'ruby'] = FULL_VERSION.exec(version) ?? [];
  return number === undefined ? undefined : { number, platform };
}

/** Number and platform as file names and indexes join them. */
export function fullVersion({ number, platform }: Pick<IndexEntry, 'number' | 'platform'>): string {
  return platform === 'ruby' ? number : `${number}-${platform}`;
}

export function packageOf(gem: string): PackageName {
  return { format: 'ruby', name: gem };
}

/**
 * The gems that `tiny-lib-1.0.0` may be: names may hold dashes and platforms too, so that only the repository knows
 * which one it is.
 */
export function gemsCalled(fullName: string): readonly { readonly gem: string; readonly version: string }[] {
  return [...fullName.matchAll(/-(?=[0-9])/g)].flatMap(({ index }) => {
    const [gem, version] = [fullName.slice(0, index), fullName.slice(index + 1)];
    return isGemName(gem) && partsOfVersion(version) !== undefined ? [{ gem, version }] : [];
  });
}

/** What the indexes tell of the versions that a client may see, oldest first. */
export function entriesOf(versions: readonly VersionView[]): readonly IndexEntry[] {
  return versions.flatMap(({ metadata }) => INDEX_ENTRY.safeParse(metadata['index']).data ?? []);
}

/** `info/<gem>`. @see RubyGems guides, "Compact Index API" */
export function infoPage(entries: readonly IndexEntry[]): string {
  return `---\n${entries.map((entry) => `${infoLine(entry)}\n`).join('')}`;
}

function infoLine(entry: IndexEntry): string {
  const dependencies = entry.dependencies.map(([name, requirements]) => `${name}:${requirements.join('&')}`);
  const needs = [
    `checksum:${entry.checksum}`,
    ...(entry.ruby.length === 0 ? [] : [`ruby:${entry.ruby.join('&')}`]),
    ...(entry.rubygems.length === 0 ? [] : [`rubygems:${entry.rubygems.join('&')}`]),
  ];
  return `${fullVersion(entry)} ${dependencies.join(',')}|${needs.join(',')}`;
}

/** A line of `info/<gem>`; undefined when it cannot be read. Other needs than the known ones are passed over. */
export function parseInfoLine(
  line: string,
): { readonly entry: IndexEntry; readonly createdAt: string | undefined } | undefined {
  const [, version = '', dependencies = '', needs = ''] = /^(\S+) ([^|]*)\|(.*)$/.exec(line) ?? [];
  const parts = partsOfVersion(version);
  const needed = new Map(pairsOf(needs));
  const requirementsOf = (key: string): string[] => needed.get(key)?.split('&') ?? [];
  const entry = INDEX_ENTRY.safeParse({
    ...parts,
    dependencies: pairsOf(dependencies).map(([name, requirements]) => [name, requirements.split('&')]),
    ruby: requirementsOf('ruby'),
    rubygems: requirementsOf('rubygems'),
    checksum: needed.get('checksum'),
  });
  return entry.data === undefined ? undefined : { entry: entry.data, createdAt: needed.get('created_at') };
}

function pairsOf(list: string): [string, string][] {
  return list.split(',').flatMap((pair) => {
    const [, key, value] = /^([^:]+):(.*)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
}
