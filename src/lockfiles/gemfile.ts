import { posix } from 'node:path';
import { hexDigest } from './digest.js';
import { MAX_ENTRIES, MAX_SCALAR_LENGTH, REGENERATE } from './limits.js';
import { linesOf } from './lines.js';
import {
  type Digest,
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  problemOf,
  type Request,
  type Source,
  unreadable,
} from './locked-package.js';
import { insideCheckout } from './paths.js';

/** `Gemfile.lock` and `gems.locked`. @see Bundler's `lockfile_parser.rb` */
export const gemfileLock: LockfileFormat = {
  name: 'Gemfile.lock',
  client: 'bundler',
  // Those of other Gemfiles are called like them.
  matches: (path) =>
    /^(?:Gemfile(?:[._-].*)?\.lock|gems\.locked|.+\.gemfile\.lock)$/.test(posix.basename(path)),
  parse: parseGemfileLock,
};

const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'] as const;
type SourceKind = (typeof SOURCES)[number];
const LISTS = ['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH'];

const NAME = '[A-Za-z0-9_.-]{1,200}';
const SPEC = new RegExp(`^(?<name>${NAME}) \\((?<version>[0-9A-Za-z._-]{1,200})\\)$`);
/** With its platform, as RubyGems and its indexes number files: `1.16.0-x86_64-linux` is another than `1.16.0`. */
const GEM_VERSION = /^[0-9]+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z._-]+)?$/;
const DEPENDENCY = new RegExp(`^(?<name>${NAME})(?: \\((?<spec>[^()]*)\\))?!?$`);
const CHECKSUM = new RegExp(`^(?<spec>${NAME} \\([^()]*\\))(?: (?<digests>\\S+))?$`);

export function parseGemfileLock(text: string, path: string): ParsedLockfile {
  const reader = new SectionReader(posix.dirname(path));
  for (const [line, number] of linesOf(text)) {
    if (line === '') continue;
    if (line.length > MAX_SCALAR_LENGTH) return unreadable('a line of it is too long', number, REGENERATE);
    if (!reader.read(line, number))
      return unreadable('it has a section that is not known', number, REGENERATE);
    if (reader.specs.length > MAX_ENTRIES)
      return unreadable(`it has more than ${MAX_ENTRIES} entries`, number, REGENERATE);
  }
  const { problems, requests, skipped } = reader;
  return { packages: reader.packages(), skipped, problems, requests, indexes: [], includes: [] };
}

/** A block of one source: what its `key: value` lines say, before its specs. */
interface Block {
  readonly kind: SourceKind;
  readonly remotes: string[];
  revision: string | undefined;
  hasSpecs: boolean;
}

interface Spec {
  readonly text: string;
  readonly name: string;
  readonly version: string;
  readonly block: Block;
  readonly line: number;
}

class SectionReader {
  readonly specs: Spec[] = [];
  readonly problems: Problem[] = [];
  readonly requests: Request[] = [];
  skipped = 0;
  readonly #folder: string;
  readonly #checksums = new Map<string, { readonly digests: Digest[]; readonly malformed: string[] }>();
  #section = '';
  #block: Block | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns false for the header of a section that is not known */
  read(line: string, number: number): boolean {
    if (!line.startsWith(' ')) {
      const kind = SOURCES.find((source) => source === line);
      this.#block =
        kind === undefined ? undefined : { kind, remotes: [], revision: undefined, hasSpecs: false };
      this.#section = line;
      return kind !== undefined || LISTS.includes(line);
    }
    if (this.#block !== undefined) this.#readOfBlock(this.#block, line, number);
    else if (this.#section === 'DEPENDENCIES') this.#readDependency(line, number);
    else if (this.#section === 'CHECKSUMS') this.#readChecksum(line, number);
    return this.#section !== '';
  }

  packages(): LockedPackage[] {
    return this.specs.map(({ text, name, version, block, line }) => {
      const source = sourceOf(block);
      return {
        format: 'ruby',
        name,
        version,
        source,
        integrity: source.kind === 'path' ? NO_INTEGRITY : this.#integrityOf(text),
        line,
        key: text,
      };
    });
  }

  #integrityOf(spec: string): Integrity {
    return this.#checksums.get(spec) ?? NO_INTEGRITY;
  }

  #readOfBlock(block: Block, line: string, number: number): void {
    if (line === '  specs:') {
      block.hasSpecs = true;
      return;
    }
    if (block.hasSpecs && line.startsWith('    ')) {
      // Deeper lines are what a gem depends on: each has a spec of its own.
      if (!line.startsWith('      ')) this.#readSpec(block, line.slice(4), number);
      return;
    }
    const { key, value } = /^ {2}(?<key>[a-z]+): (?<value>\S.*)$/.exec(line)?.groups ?? {};
    if (key === undefined || block.hasSpecs)
      this.#skip('entry', number, line.trim(), 'it belongs to no source');
    else if (key === 'remote') this.#readRemote(block, value!, number);
    else if (key === 'revision') block.revision = value!;
  }

  #readRemote(block: Block, remote: string, line: number): void {
    block.remotes.push(remote);
    if (block.remotes.length === 2) {
      const message = 'it has several remotes, which leaves open where its gems come from';
      this.#refuse('entry', line, block.kind, message, 'Give each source in the Gemfile a block of its own');
    }
    if (block.kind === 'PATH' && insideCheckout(this.#folder, remote) === undefined) {
      const message = 'the folder lies outside of the checkout';
      this.#refuse('source-kind', line, remote, message, 'Move it into the checkout');
    }
  }

  #readSpec(block: Block, text: string, line: number): void {
    const { name, version } = SPEC.exec(text)?.groups ?? {};
    if (name === undefined || !GEM_VERSION.test(version!)) {
      this.#skip('entry', line, text, 'it is not the name and version of a gem');
      return;
    }
    this.specs.push({ text, name, version: version!, block, line });
  }

  #readDependency(line: string, number: number): void {
    const { name, spec } = DEPENDENCY.exec(line.trim())?.groups ?? {};
    if (name === undefined) this.#skip('entry', number, line.trim(), 'it is not the name of a gem');
    else this.requests.push({ folder: '', section: 'gem', name, spec: spec ?? '', line: number });
  }

  /** Not tied to a block. A line without digests says that none is known. */
  #readChecksum(line: string, number: number): void {
    const { spec, digests } = CHECKSUM.exec(line.trim())?.groups ?? {};
    if (spec === undefined) {
      this.#refuse('entry', number, line.trim(), 'it is not the checksum of a gem');
      return;
    }
    const known = this.#checksums.get(spec) ?? { digests: [], malformed: [] };
    this.#checksums.set(spec, known);
    for (const text of digests?.split(',') ?? []) {
      const equals = text.indexOf('=');
      const digest = hexDigest(text.slice(0, Math.max(equals, 0)), text.slice(equals + 1));
      if (digest === undefined) known.malformed.push(text.slice(0, 200));
      else known.digests.push(digest);
    }
  }

  #skip(rule: ProblemRule, line: number, key: string, message: string): void {
    this.#refuse(rule, line, key, message);
    this.skipped++;
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

function sourceOf({ kind, remotes: [remote], revision }: Block): Source {
  if (kind === 'PATH') return { kind: 'path' };
  if (remote === undefined) return { kind: 'implied' };
  if (kind === 'GEM') return { kind: 'registry', address: remote };
  if (kind === 'GIT')
    return { kind: 'git', address: revision === undefined ? remote : `${remote}#${revision}` };
  return { kind: 'url', address: remote };
}
