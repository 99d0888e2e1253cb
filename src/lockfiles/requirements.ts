import { posix } from 'node:path';
import { valid as validVersion } from '@renovatebot/pep440';
import { normalisePypiName } from '../aws/formats.js';
import { hexDigest } from './digest.js';
import { MAX_ENTRIES } from './limits.js';
import {
  type Digest,
  type Include,
  type LockedPackage,
  type LockfileFormat,
  NO_INTEGRITY,
  type PackageIndex,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Source,
  unreadable,
} from './locked-package.js';
import { insideCheckout } from './paths.js';
import { LineIndex, withoutUserInfo } from './text.js';

/** Room for more than ten thousand digests on one requirement. */
const MAX_LINE_LENGTH = 1024 * 1024;
const PIN =
  'Pin every package as name==version with its --hash, for example by `pip-compile --generate-hashes`';
const ONE_INDEX = 'Remove it: packages may come from the one repository only';

/**
 * pip requirements files with hashes.
 * @see pip documentation, "Requirements File Format" and "Secure installs"; lines are joined and parted as pip does it
 */
export const requirementsFile: LockfileFormat = {
  name: 'requirements.txt',
  client: 'pip',
  matches: (path) =>
    /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i.test(posix.basename(path)) ||
    /(?:^|\/)requirements\/[^/]*\.txt$/.test(path),
  parse: parseRequirements,
};

export function parseRequirements(text: string, path: string): ParsedLockfile {
  const hidden = hiddenLineBreak(text);
  if (hidden !== undefined) return hidden;
  const reader = new RequirementsReader(posix.dirname(path));
  for (const line of logicalLines(text)) reader.read(line);
  return reader.finish();
}

/**
 * pip breaks lines where Python's `splitlines` does, and obeys a `coding:` comment: what an editor shows as one
 * comment can be two requirements.
 */
function hiddenLineBreak(text: string): ParsedLockfile | undefined {
  const odd = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u2028\u2029\ufeff]|\r(?!\n)/.exec(
    text,
  );
  if (odd !== null) {
    const line = new LineIndex(text).lineOf(odd.index);
    return unreadable('it holds a control character or an unusual line break', line, 'Remove the character');
  }
  for (const [index, line] of text.split('\n', 2).entries()) {
    const coding = line.startsWith('#') ? /coding[:=]\s*([-\w.]+)/.exec(line)?.[1] : undefined;
    if (coding !== undefined && !/^utf[-_]?8$/i.test(coding)) {
      return unreadable(
        `it declares the encoding ${coding}`,
        index + 1,
        'Save it as UTF-8 without a coding comment',
      );
    }
  }
  return undefined;
}

interface LogicalLine {
  readonly text: string;
  /** The first of its physical lines. */
  readonly line: number;
}

/** pip's `join_lines`, then `ignore_comments`: a comment line ends a continuation even if it ends in a backslash. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let parts: string[] = [];
  let first = 0;
  const finish = (): LogicalLine => {
    const joined = { text: withoutComment(parts.join('')).trim(), line: first };
    parts = [];
    return joined;
  };
  for (const [index, physical] of text.split(/\r?\n/).entries()) {
    const isComment = /^\s*#/.test(physical);
    if (parts.length === 0) first = index + 1;
    if (physical.endsWith('\\') && !isComment) {
      parts.push(withoutBackslashes(physical));
      continue;
    }
    parts.push(isComment ? ` ${physical}` : physical);
    yield finish();
  }
  if (parts.length > 0) yield finish();
}

/** Like Python's `strip`: from both ends. A regular expression would take quadratic time for a hostile line. */
function withoutBackslashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === '\\') start++;
  while (end > start && text[end - 1] === '\\') end--;
  return text.slice(start, end);
}

/** A comment starts the line or follows a blank. */
function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text[at - 1]!)) return text.slice(0, at);
  }
  return text;
}

interface Option {
  readonly name: string;
  readonly value: string | undefined;
}

/** Options with a value, by every spelling that pip documents. Abbreviations, which pip takes too, are refused. */
const VALUED: Readonly<Record<string, string>> = {
  '-i': '--index-url',
  '--index-url': '--index-url',
  '--pypi-url': '--index-url',
  '--extra-index-url': '--extra-index-url',
  '-f': '--find-links',
  '--find-links': '--find-links',
  '--trusted-host': '--trusted-host',
  '-r': '--requirement',
  '--requirement': '--requirement',
  '-c': '--constraint',
  '--constraint': '--constraint',
  '-e': '--editable',
  '--editable': '--editable',
  '--hash': '--hash',
  '--only-binary': '--only-binary',
  '--no-binary': '--no-binary',
};
/** These choose among files whose digests are checked anyway. */
const HARMLESS = new Set(['--only-binary', '--no-binary', '--prefer-binary', '--require-hashes', '--pre']);

class RequirementsReader {
  readonly #folder: string;
  readonly #packages: LockedPackage[] = [];
  readonly #problems: Problem[] = [];
  readonly #indexes: PackageIndex[] = [];
  readonly #includes: Include[] = [];
  #skipped = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  read({ text, line }: LogicalLine): void {
    if (text === '') return;
    if (text.length > MAX_LINE_LENGTH) {
      this.#skip('entry', line, text, 'the line is too long', PIN);
      return;
    }
    if (text.includes('${')) {
      this.#skip('option', line, text, 'it takes a value from the environment', 'Write the value itself');
      return;
    }
    const [requirement, options] = partOptions(text);
    if (options === undefined) {
      this.#skip(
        'option',
        line,
        text,
        'its options cannot be read without guessing',
        'Write each option as --name=value',
      );
      return;
    }
    if (requirement === '') for (const option of options) this.#readOption(option, line);
    else this.#readRequirement(requirement, options, line);
  }

  finish(): ParsedLockfile {
    if (this.#packages.length > MAX_ENTRIES)
      return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, PIN);
    const source: Source = { kind: this.#indexes.length === 0 ? 'implied' : 'indexed' };
    const packages = this.#packages.map((entry) =>
      entry.source.kind === 'implied' ? { ...entry, source } : entry,
    );
    return {
      packages,
      problems: this.#problems,
      skipped: this.#skipped,
      indexes: this.#indexes,
      includes: this.#includes,
    };
  }

  /** What may be an entry, and is not among the packages. */
  #skip(rule: ProblemRule, line: number, key: string, message: string, remedy: string): void {
    // A line that starts with a hyphen installs nothing by itself, but for an editable folder.
    if (!key.startsWith('-') || rule === 'source-kind') this.#skipped++;
    this.#refuse(rule, line, key, message, remedy);
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy: string): void {
    this.#problems.push({
      rule,
      line,
      key: withoutUserInfo(key.slice(0, 1000)).slice(0, 200),
      message,
      remedy,
    });
  }

  #readOption({ name, value }: Option, line: number): void {
    const written = value === undefined ? name : `${name} ${value}`;
    switch (name) {
      case '--index-url':
        this.#indexes.push({ format: 'pypi', address: value!, line });
        break;
      case '--extra-index-url':
      case '--find-links':
        this.#refuse(
          'option',
          line,
          name,
          'it names a second place that any package can come from',
          ONE_INDEX,
        );
        break;
      case '--trusted-host':
        this.#refuse('option', line, written, 'it switches off the check of a certificate', 'Remove it');
        break;
      case '--requirement':
      case '--constraint':
        this.#readInclude(value!, line, name === '--constraint');
        break;
      case '--editable':
        this.#skip(
          'source-kind',
          line,
          written,
          'it installs from a folder or a version control system',
          PIN,
        );
        break;
      default:
        if (!HARMLESS.has(name))
          this.#refuse('option', line, written, 'the option is not known here', 'Remove it');
    }
  }

  #readInclude(value: string, line: number, constraint: boolean): void {
    const path = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value) ? undefined : insideCheckout(this.#folder, value);
    if (path !== undefined) this.#includes.push({ path, line, constraint });
    else
      this.#refuse(
        'source-kind',
        line,
        value,
        'it includes a file from outside of the checkout',
        'Include files of the checkout only',
      );
  }

  #readRequirement(requirement: string, options: readonly Option[], line: number): void {
    const { name, rest } =
      /^(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[A-Za-z0-9._,\s-]*\])?(?<rest>.*)$/.exec(requirement)
        ?.groups ?? {};
    if (name === undefined || rest === undefined) {
      this.#refusePath(requirement, line);
      return;
    }
    if (rest.trimStart().startsWith('@')) {
      const source = directSource(rest.trimStart().slice(1).trimStart());
      this.#add(name, undefined, source, options, line);
      return;
    }
    const range = rest.split(';', 1)[0]!.trim();
    if (/[/\\]/.test(range) || !/[A-Za-z0-9]$/.test(name)) {
      this.#refusePath(requirement, line);
      return;
    }
    const pin = /^===?\s*(?<version>[^\s,*]+)$/.exec(range)?.groups?.version;
    if (pin === undefined || validVersion(pin) === null) {
      this.#refuse('unpinned', line, requirement, 'its version is not pinned', PIN);
    }
    this.#add(name, pin, { kind: 'implied' }, options, line);
  }

  #refusePath(requirement: string, line: number): void {
    this.#skip(
      'source-kind',
      line,
      requirement,
      'it is a path or an address, not a package of a repository',
      PIN,
    );
  }

  #add(
    name: string,
    version: string | undefined,
    source: Source,
    options: readonly Option[],
    line: number,
  ): void {
    const digests: Digest[] = [];
    const malformed: string[] = [];
    for (const option of options) {
      if (option.name !== '--hash') {
        this.#refuse(
          'option',
          line,
          `${name} ${option.name}`,
          'the option is not known on a requirement',
          'Remove it',
        );
        continue;
      }
      const [algorithm, hex] = option.value!.split(':', 2);
      // pip takes no other algorithm, see its `--hash`.
      const digest = /^sha(?:256|384|512)$/.test(algorithm!) ? hexDigest(algorithm!, hex ?? '') : undefined;
      if (digest === undefined) malformed.push(option.value!);
      else digests.push(digest);
    }
    const key = version === undefined ? name : `${name}==${version}`;
    const integrity = options.length === 0 ? NO_INTEGRITY : { digests, malformed };
    this.#packages.push({
      format: 'pypi',
      name: normalisePypiName(name),
      version,
      source,
      integrity,
      line,
      key,
    });
  }
}

/** @param text an address, with a marker after a blank */
function directSource(text: string): Source {
  const address = text.split(/\s/, 1)[0]!;
  // pip writes the commit before the fragment, other clients in it.
  const pinned = /^(git\+[^#]*)@([0-9a-f]{40})(?:#.*)?$/i.exec(address);
  if (pinned !== null) return { kind: 'git', address: `${pinned[1]}#${pinned[2]}` };
  if (/^git\+|^(?:hg|svn|bzr)\+/i.test(address)) return { kind: 'git', address };
  return { kind: /^file:/i.test(address) ? 'file' : 'url', address };
}

/**
 * pip's `break_args_options`: the options start at the first word with a hyphen.
 * @returns undefined for the options if they hold what pip's shell-like splitting would change
 */
function partOptions(text: string): readonly [string, Option[] | undefined] {
  const start = text.startsWith('-') ? 0 : text.search(/\s-/);
  if (start === -1) return [text, []];
  const requirement = text.slice(0, start).trim();
  const written = text.slice(start).trim();
  if (/["'\\]/.test(written)) return [requirement, undefined];
  const words = written.split(/\s+/);
  const options: Option[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const option = readOption(word, words);
    if (option === undefined) return [requirement, undefined];
    options.push(option);
  }
  return [requirement, options];
}

/** One option of `words`, which loses what belongs to it. */
function readOption(word: string, words: string[]): Option | undefined {
  const short = /^-[a-z]/.test(word) && word.length > 2 ? word.slice(0, 2) : undefined;
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  const spelling = short ?? (equals === -1 ? word : word.slice(0, equals));
  const name = Object.hasOwn(VALUED, spelling) ? VALUED[spelling]! : undefined;
  if (name === undefined)
    return HARMLESS.has(word) || /^--?[A-Za-z]/.test(word) ? { name: word, value: undefined } : undefined;
  const value = short !== undefined ? word.slice(2) : equals === -1 ? words.shift() : word.slice(equals + 1);
  return value === undefined || value === '' ? undefined : { name, value };
}
