import { posix } from 'node:path';
import { hexDigest, readSri } from './digest.js';
import { MAX_ENTRIES, MAX_KEY_LENGTH, MAX_SCALAR_LENGTH, REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Source,
  unreadable,
} from './locked-package.js';
import { partAtVersion, readNpmName } from './npm-name.js';
import { isArchive, type NpmSpec, objectionToAnswer, readNpmSpec } from './npm-spec.js';
import { insideCheckout } from './paths.js';
import { isSemanticVersion } from './semantic-version.js';
import { parseYarnBerryLockfile } from './yarn-berry.js';

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
  const blocks = readBlocks(text);
  if ('problem' in blocks) return unreadable(blocks.problem, blocks.line, REGENERATE);
  const reader = new BlockReader(posix.dirname(path));
  for (const block of blocks) reader.read(block);
  const { packages, problems, skipped } = reader;
  return { packages, problems, skipped, indexes: [], includes: [] };
}

interface Block {
  /** `name@specification`, one for each that the block answers. */
  readonly patterns: readonly string[];
  readonly line: number;
  readonly fields: Map<string, string>;
}

interface ScanProblem {
  readonly problem: string;
  readonly line: number;
}

const TOKEN = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|[^\s",:]+/y;
const LISTS: ReadonlySet<string> = new Set([
  'dependencies',
  'optionalDependencies',
  'permissions',
  'prebuiltVariants',
]);
const FIELDS: ReadonlySet<string> = new Set(['name', 'version', 'uid', 'resolved', 'integrity', 'registry']);

/** Every block of the file. What Yarn would not write itself is a problem: its own reader takes much more. */
function readBlocks(text: string): Block[] | ScanProblem {
  const blocks: Block[] = [];
  const known = new Set<string>();
  let block: Block | undefined;
  let list: Set<string> | undefined;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const raw = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    start = end === -1 ? text.length : end + 1;
    line++;
    const problem = (what: string): ScanProblem => ({ problem: what, line });
    if (raw === '' || raw.startsWith('#')) continue;
    const indent = /^ */.exec(raw)![0].length;
    const tokens = readTokens(raw, indent);
    if (tokens === undefined) return problem('it is not written as Yarn writes it');
    if (indent === 0) {
      const patterns = readPatterns(tokens);
      if (patterns === undefined) return problem('a block does not start with a list of patterns');
      for (const pattern of patterns) {
        if (known.has(pattern)) return problem(`the pattern ${JSON.stringify(pattern)} stands twice`);
        known.add(pattern);
      }
      if (known.size > MAX_ENTRIES) return problem(`it has more than ${MAX_ENTRIES} entries`);
      block = { patterns, line, fields: new Map() };
      list = undefined;
      blocks.push(block);
    } else if (indent === 2 && block !== undefined) {
      const [key, value, ...more] = tokens;
      list = undefined;
      if (value === ':' && more.length === 0 && LISTS.has(key!)) list = new Set();
      else if (value === ':' || !FIELDS.has(key!) || value === undefined)
        return problem('it has a field that is not known');
      if (block.fields.has(key!))
        return problem(`the field ${JSON.stringify(key)} stands twice in one block`);
      // Only several digests stand unquoted after one another.
      if (more.length > 0 && key !== 'integrity') return problem('a field has more than one value');
      block.fields.set(key!, [value, ...more].join(' '));
    } else if (indent === 4 && list !== undefined) {
      if (tokens.length !== 2 || tokens.includes(':'))
        return problem('a dependency is not a name and a range');
      if (list.has(tokens[0]!))
        return problem(`the dependency ${JSON.stringify(tokens[0])} stands twice in one list`);
      list.add(tokens[0]!);
    } else {
      return problem('a line is indented in a way that Yarn does not write');
    }
  }
  return blocks;
}

/** Texts, commas and colons of one line, texts without their quotes; undefined where it has anything else. */
function readTokens(line: string, from: number): string[] | undefined {
  const tokens: string[] = [];
  for (let at = from; at < line.length; ) {
    const character = line[at]!;
    if (character === ' ') {
      at++;
      continue;
    }
    if (character === ',' || character === ':') {
      tokens.push(character);
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(line)?.[0];
    if (token === undefined || token.length > MAX_SCALAR_LENGTH) return undefined;
    at += token.length;
    tokens.push(token.startsWith('"') ? (JSON.parse(token) as string) : token);
  }
  return tokens;
}

/** `a@1, "b@npm:c@2":` */
function readPatterns(tokens: readonly string[]): string[] | undefined {
  if (tokens.at(-1) !== ':' || tokens.length % 2 !== 0) return undefined;
  const patterns: string[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const pattern = tokens[at]!;
    const separator = tokens[at + 1];
    if (pattern.length > MAX_KEY_LENGTH || separator !== (at === tokens.length - 2 ? ':' : ','))
      return undefined;
    patterns.push(pattern);
  }
  return patterns;
}

/** One pattern of a block. A bare address or shorthand has no name. */
interface Pattern {
  readonly name: string | undefined;
  readonly spec: NpmSpec;
  readonly text: string;
}

class BlockReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read({ patterns: texts, line, fields }: Block): void {
    const key = texts.join(', ');
    const patterns = texts.map(readPattern);
    const source = this.#source(patterns, fields.get('resolved'), key, line);
    const text = source.kind === 'registry' ? nameInAddress(source.address) : undefined;
    const name = readNpmName(
      text ?? realNameOf(patterns) ?? fields.get('name') ?? repositoryName(source) ?? '',
    );
    const version = fields.get('version');
    if (name === undefined || version === undefined || !isSemanticVersion(version)) {
      this.#refuse(
        'entry',
        line,
        key,
        name === undefined ? 'it does not say which package it is' : 'its version is not a semantic version',
      );
      this.skipped++;
      return;
    }
    const real = name.namespace === undefined ? name.name : `@${name.namespace}/${name.name}`;
    for (const pattern of patterns) {
      const objection = objectionToAnswer(pattern.name ?? real, pattern.spec, real, source);
      if (objection !== undefined) this.#refuse('request', line, pattern.text, objection);
    }
    const alias = patterns.find((pattern) => pattern.name !== undefined && pattern.name !== real)?.name;
    this.packages.push({
      ...name,
      version,
      source,
      integrity: readIntegrity(fields.get('integrity'), fields.get('resolved'), source),
      line,
      key: key.slice(0, MAX_KEY_LENGTH),
      ...(alias === undefined ? {} : { alias }),
    });
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

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key: key.slice(0, 400), message, remedy });
  }
}

function readPattern(text: string): Pattern {
  const { name, rest } = partAtVersion(text);
  const hasName = readNpmName(name) !== undefined;
  // Without a range any version is asked for; `owner/name#tag` and addresses stand there without a name.
  if (hasName) return { name, spec: readNpmSpec(name, rest ?? '*'), text };
  return { name: undefined, spec: readNpmSpec('', text), text };
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
    const isOfRegistry = patterns.some(({ spec }) => spec.kind === 'registry' || spec.kind === 'alias');
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
