import { posix } from 'node:path';
import { hexDigest, readSri } from './digest.js';
import { MAX_KEY_LENGTH, REGENERATE } from './limits.js';
import {
  type Dispute,
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  problemOf,
  type Source,
  unreadable,
} from './locked-package.js';
import { disputeOver, objectionToAnswer } from './npm-answer.js';
import { isNpmName, lockedNpmPackage } from './npm-name.js';
import {
  isArchive,
  type NpmSpecification,
  partAtVersion,
  readNpmSpecification,
} from './npm-specification.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';
import { parseYarnBerryLockfile } from './yarn-berry.js';
import { readYarnBlocks, type YarnBlock } from './yarn-blocks.js';

/** `yarn.lock`: a format of its own for Yarn 1, YAML for all newer versions. */
export const yarnLockfile: LockfileFormat = {
  name: 'yarn.lock',
  client: (text) => (isBerry(text) ? 'yarn-berry' : 'yarn'),
  matches: (path) => posix.basename(path) === 'yarn.lock',
  parse: (text, path) => (isBerry(text) ? parseYarnBerryLockfile(text, path) : parseYarnLockfile(text, path)),
};

/** Which grammar Yarn 1 and its successors agree on: the newer ones look for the mark of version 1 first. */
function isBerry(text: string): boolean {
  return /^(?:"__metadata"|'__metadata'|__metadata)[ \t]*:/m.test(text);
}

const VERSION_1 = /^# yarn lockfile v1\r?$/m;

/** `yarn.lock` of Yarn 1. @see yarn's `lockfile/stringify.js` and `lockfile/parse.js` */
export function parseYarnLockfile(text: string, path: string): ParsedLockfile {
  if (!VERSION_1.test(text)) {
    return unreadable('it is of no known version', 1, 'Run `yarn install` to write the file again');
  }
  const blocks = readYarnBlocks(text);
  if ('problem' in blocks) return unreadable(blocks.problem, blocks.line, REGENERATE);
  const reader = new BlockReader(posix.dirname(path));
  for (const block of blocks) reader.read(block);
  const { packages, problems, disputes, skipped } = reader;
  return { packages, problems, disputes, skipped, indexes: [], includes: [] };
}

/** One pattern of a block. A bare address or shorthand has no name. */
interface Pattern {
  readonly name: string | undefined;
  readonly spec: NpmSpecification;
  readonly text: string;
}

class BlockReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly disputes: Dispute[] = [];
  skipped = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read({ patterns: texts, line, fields }: YarnBlock): void {
    const key = texts.join(', ');
    const patterns = texts.map(readPattern);
    const source = this.#source(patterns, fields.get('resolved'), key, line);
    const inAddress = source.kind === 'registry' ? nameInAddress(source.address) : undefined;
    // Yarn notes the name of a manifest, or that of another pattern, where it is not that of the first pattern.
    const noted = fields.get('name');
    const real = inAddress ?? noted ?? realNameOf(patterns) ?? repositoryName(source) ?? '';
    const version = fields.get('version');
    if (!isNpmName(real) || version === undefined || !isSemanticVersion(version)) {
      const what = !isNpmName(real)
        ? 'it does not say which package it is'
        : 'its version is not a semantic version';
      this.#refuse('entry', line, key, what);
      this.skipped++;
      return;
    }
    for (const pattern of patterns) {
      const asked = pattern.name ?? real;
      const answer = { name: real, source };
      const objection = objectionToAnswer(asked, pattern.spec, answer);
      if (objection === undefined) continue;
      this.disputes.push(disputeOver(problemOf('request', line, pattern.text, objection), asked, answer));
    }
    if (noted !== undefined && noted !== real && !patterns.some(({ name }) => name === noted))
      this.#refuse(
        'request',
        line,
        key,
        `it is installed as ${JSON.stringify(noted.slice(0, 200))}, but it is another package`,
      );
    const alias = patterns.find((pattern) => pattern.name !== undefined && pattern.name !== real)?.name;
    this.packages.push(
      lockedNpmPackage(real, alias ?? real, {
        version,
        source,
        integrity: readIntegrity(fields.get('integrity'), fields.get('resolved'), source),
        line,
        key: key.slice(0, MAX_KEY_LENGTH),
      }),
    );
  }

  #source(patterns: readonly Pattern[], resolved: string | undefined, key: string, line: number): Source {
    if (resolved !== undefined) return readResolved(resolved, patterns);
    const local = patterns.find(
      ({ spec }) => spec.kind === 'link' || spec.kind === 'folder' || spec.kind === 'file',
    );
    if (local === undefined) return { kind: 'implied' };
    const { rest = '' } = partAtVersion(local.text);
    const target = rest.replace(/^(?:link|file):/, '');
    if (local.spec.kind === 'file') return { kind: 'file', address: target };
    // Yarn writes folders as they lie below that of the lockfile.
    if (insideCheckout(this.#folder, target) === undefined) {
      this.#refuse(
        'source-kind',
        line,
        key,
        'the folder lies outside of the checkout',
        'Move it into the checkout',
      );
    }
    return { kind: local.spec.kind === 'link' ? 'link' : 'path' };
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy?: string): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

function readPattern(text: string): Pattern {
  const { name, rest } = partAtVersion(text);
  const hasName = isNpmName(name);
  // Without a range any version is asked for; `owner/name#tag` and addresses stand there without a name.
  if (hasName) return { name, spec: readNpmSpecification(rest ?? '*', name), text };
  return { name: undefined, spec: readNpmSpecification(text), text };
}

/** The name that the patterns ask for, where the address tells none. */
function realNameOf(patterns: readonly Pattern[]): string | undefined {
  for (const { name, spec } of patterns) {
    if (spec.kind === 'alias') return spec.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `tooling` of `…/tooling/tar.gz/<commit>` or `…/tooling.git#<commit>`: a bare address stands for no name. */
function repositoryName(source: Source): string | undefined {
  if (!('address' in source)) return undefined;
  const parts = withoutFragment(source.address).split(/[/:]/);
  const archive = parts.lastIndexOf('tar.gz');
  return parts.at(archive === -1 ? -1 : archive - 1)?.replace(/\.git$/, '');
}

/** The name in `…/@scope/name/-/name-1.0.0.tgz`, whatever the host. */
function nameInAddress(address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  const end = path.indexOf('/-/');
  if (end === -1) return undefined;
  const [scope = '', name = ''] = path.slice(0, end).replaceAll(/%2f/gi, '/').split('/').slice(-2);
  return scope.startsWith('@') ? `${scope}/${name}` : name;
}

function readResolved(resolved: string, patterns: readonly Pattern[]): Source {
  if (/^(?:git|ssh|git\+[a-z]+):|^[^/:@]+@[^/:@]+:/i.test(resolved))
    return { kind: 'git', address: resolved };
  const address = withoutFragment(resolved);
  if (/^https?:/i.test(resolved)) {
    if (/\.git$/i.test(address)) return { kind: 'git', address: resolved };
    const isOfRegistry = patterns.some(({ spec }) => spec.kind === 'plain' || spec.kind === 'alias');
    return { kind: isOfRegistry ? 'registry' : 'url', address };
  }
  return { kind: /^file:/i.test(resolved) || isArchive(resolved) ? 'file' : 'url', address };
}

function withoutFragment(resolved: string): string {
  const at = resolved.indexOf('#');
  return at === -1 ? resolved : resolved.slice(0, at);
}

/** The fragment of an address is the SHA-1 of its file; that of a repository is a commit. */
function readIntegrity(text: string | undefined, resolved: string | undefined, { kind }: Source): Integrity {
  const { digests, malformed } = readSri(text ?? '');
  const fragment = resolved === undefined ? '' : resolved.slice(withoutFragment(resolved).length + 1);
  if (kind === 'git' || fragment === '') return { digests, malformed };
  const sha1 = hexDigest('sha1', fragment);
  if (sha1 === undefined) return { digests, malformed: [...malformed, fragment] };
  return { digests: [...digests, sha1], malformed };
}
