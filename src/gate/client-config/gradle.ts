import { sha256 } from '../../lockfiles/digest.js';
import { LineIndex } from '../../lockfiles/text.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import { readProperties } from './properties.js';
import {
  codeRule,
  credentialRule,
  downloadRule,
  judgeSettings,
  nameEndpoint,
  otherConfigRule,
  otherThan,
  otherThanEndpoint,
  proxyRule,
  type SettingRule,
  unreadableConfig,
  verificationRule,
} from './settings.js';

/**
 * Build scripts of Gradle are programs and are not run here: repositories are found as they are usually declared. A
 * script that means to hide one can; what it then downloads is up to Gradle's own verification of digests.
 * @see Gradle docs, "Declaring repositories", "Centralizing repository declarations"
 */
export const gradleScript: ClientConfig = {
  name: 'settings.gradle',
  matches: (path) => /\.gradle(?:\.kts|\.dcl)?$/.test(path),
  precedence: ['settings.gradle', 'settings.gradle.kts', 'settings.gradle.dcl'],
  judge: judgeScript,
};

interface Token {
  readonly kind: 'word' | 'text' | 'mark';
  readonly value: string;
  readonly line: number;
}

/** @returns the line of a comment or text that is not closed, where there is one */
function tokensOf(text: string): readonly Token[] | number {
  const lines = new LineIndex(text);
  const tokens: Token[] = [];
  /** Quotes that nothing closes on this line: they stand in a regular expression of Groovy, not around a text. */
  let lone = '';
  const word = /[A-Za-z_$][A-Za-z0-9_$]*/y;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const character = text[at]!;
    const add = (kind: Token['kind'], value: string) =>
      tokens.push({ kind, value, line: lines.lineOf(start) });
    const long = ['/*', '"""', "'''"].find((mark) => text.startsWith(mark, start));
    if (long !== undefined) {
      const end = text.indexOf(long === '/*' ? '*/' : long, at + long.length);
      if (end === -1) return lines.lineOf(at);
      if (long !== '/*') add('text', text.slice(at + long.length, end));
      at = end + (long === '/*' ? 2 : 3);
    } else if (text.startsWith('//', at)) {
      while (at < text.length && !isBreak(text[at]!)) at++;
    } else if ((character === '"' || character === "'") && !lone.includes(character)) {
      const end = endOfText(text, at);
      if (end === undefined) lone += character;
      else add('text', text.slice(at + 1, end));
      at = (end ?? at) + 1;
    } else {
      word.lastIndex = at;
      const found = word.exec(text)?.[0];
      if (found !== undefined) add('word', found);
      else if (isBreak(character)) lone = '';
      else if (/\S/.test(character)) add('mark', character);
      at += found?.length ?? 1;
    }
  }
  return tokens;
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** Where the text ends that starts with the quote at `start`: on the same line, or not at all. */
function endOfText(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length && !isBreak(text[at]!); at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[start]) return at;
  }
  return undefined;
}

function judgeScript(text: string, path: string, policy: Policy): ConfigVerdict {
  const tokens = tokensOf(text);
  if (typeof tokens === 'number')
    return unreadableConfig(
      tokens,
      path.slice(path.lastIndexOf('/') + 1),
      'a comment or a text in it is not closed',
    );
  const reader = new ScriptReader(tokens, policy);
  const problems = reader.judge();
  const isBound =
    problems.length === 0 &&
    reader.decidesForProjects &&
    /(?:^|\/)settings\.gradle(?:\.kts|\.dcl)?$/.test(path);
  return { problems, binds: isBound ? ['gradle'] : [] };
}

const PUBLIC_REPOSITORIES = new Set(['mavenCentral', 'jcenter', 'gradlePluginPortal', 'google']);

const OTHER_STORES = new Set(['mavenLocal', 'gitRepository', 'flatDir']);

const CONTEXTS = ['repositories', 'dependencyResolutionManagement', 'pluginManagement'] as const;
type Context = (typeof CONTEXTS)[number];

function isContext(word: string): word is Context {
  return (CONTEXTS as readonly string[]).includes(word);
}

/** Walks the tokens beside a stack of the blocks that are open. */
class ScriptReader {
  readonly #tokens: readonly Token[];
  readonly #policy: Policy;
  readonly #problems: ConfigProblem[] = [];
  /** For each open block what it makes of the words inside. */
  readonly #blocks: (readonly Context[])[] = [];
  readonly #depth: Record<Context, number> = {
    repositories: 0,
    dependencyResolutionManagement: 0,
    pluginManagement: 0,
  };
  /** What the statement so far says about the block to come, by the line where it says so. */
  readonly #announced = new Map<Context, number>();
  #refusesOthers = false;
  #namesRepository = false;
  #namesPluginRepository = false;

  constructor(tokens: readonly Token[], policy: Policy) {
    this.#tokens = tokens;
    this.#policy = policy;
  }

  /**
   * Whether the settings name the repositories of all projects, to which projects cannot add, and those of plug-ins, which
   * else come from a public one.
   */
  get decidesForProjects(): boolean {
    return this.#refusesOthers && this.#namesRepository && this.#namesPluginRepository;
  }

  judge(): ConfigProblem[] {
    for (const [index, token] of this.#tokens.entries()) {
      if (token.kind === 'word') this.#judgeWord(token, index);
      this.#follow(token);
    }
    return this.#problems;
  }

  #follow({ kind, value, line }: Token): void {
    if (kind === 'word') {
      if (isContext(value)) this.#announced.set(value, line);
    } else if (kind === 'mark' && (value === '{' || value === '}' || value === ';')) {
      if (value === '{') this.#enter(line);
      else if (value === '}') this.#leave();
      this.#announced.clear();
    }
  }

  /** The brace can stand on the line after the words that lead to it. */
  #enter(line: number): void {
    const contexts = [...this.#announced].filter(([, at]) => at >= line - 1).map(([context]) => context);
    this.#blocks.push(contexts);
    for (const context of contexts) this.#depth[context]++;
  }

  #leave(): void {
    for (const context of this.#blocks.pop() ?? []) this.#depth[context]--;
  }

  #isIn(context: Context, line: number): boolean {
    return this.#depth[context] > 0 || this.#announced.get(context) === line;
  }

  #judgeWord({ value: word, line }: Token, index: number): void {
    const next = this.#tokens[index + 1];
    const isCall = next?.kind === 'mark' && (next.value === '(' || next.value === '{');
    const isInRepositories = this.#isIn('repositories', line);
    if (PUBLIC_REPOSITORIES.has(word) && (isInRepositories || (isCall && word !== 'google')))
      this.#report(line, word, 'it is a public repository', nameEndpoint('maven')(this.#policy));
    else if (isCall && OTHER_STORES.has(word))
      this.#report(line, word, 'it takes artifacts from elsewhere than a repository', 'Remove it');
    else if (word === 'FAIL_ON_PROJECT_REPOS' && this.#isIn('dependencyResolutionManagement', line))
      this.#refusesOthers = true;
    else if (word === 'disableDependencyVerification')
      this.#report(line, word, 'it switches the verification of digests off', 'Remove it');
    else if (
      word === 'deactivateDependencyLocking' ||
      (word === 'LENIENT' && this.#follows(index, 'LockMode'))
    )
      this.#report(line, word, 'it makes Gradle ignore the lockfile', 'Remove it');
    else if (/^(?:isA|a|setA)llowInsecureProtocol$/.test(word) && this.#argumentAt(index)?.value !== 'false')
      this.#report(line, word, 'it lets Gradle talk to servers that it cannot tell from others', 'Remove it');
    else if (word === 'from' && this.#argumentAt(index)?.value.includes('://') === true)
      this.#report(
        line,
        word,
        'it runs a script of another server',
        'Move the script into the checkout',
        this.#argumentAt(index)!.value,
      );
    else if (word === 'password' && this.#argumentAt(index)?.kind === 'text')
      this.#judgePassword(line, this.#argumentAt(index)!);
    else if (isInRepositories) this.#judgeRepositoryWord(word, line, index);
  }

  #judgePassword(line: number, { value }: Token): void {
    // `"$token"` is a variable of the script.
    if (value.includes('$')) return;
    this.#problems.push(
      ...judgeSettings([{ key: 'password', value, line }], [credentialRule(/^password$/)], this.#policy),
    );
  }

  #judgeRepositoryWord(word: string, line: number, index: number): void {
    if (!/^(?:url|setUrl|artifactUrls|maven|ivy)$/.test(word)) return;
    const argument = this.#argumentAt(index);
    if (/^(?:maven|ivy)$/.test(word) && (argument?.kind !== 'text' || !argument.value.includes('://')))
      return;
    const remedy = nameEndpoint('maven')(this.#policy);
    if (argument?.kind !== 'text') {
      this.#report(line, word, 'its address is not written out', remedy);
      return;
    }
    const objection = otherThanEndpoint('maven')(argument.value, this.#policy);
    if (objection !== undefined) this.#report(argument.line, word, objection, remedy, argument.value);
    else if (this.#isIn('dependencyResolutionManagement', line)) this.#namesRepository = true;
    else if (this.#isIn('pluginManagement', line)) this.#namesPluginRepository = true;
  }

  #follows(index: number, word: string): boolean {
    return this.#tokens[index - 1]?.value === '.' && this.#tokens[index - 2]?.value === word;
  }

  /** What is given to a word: after `=`, `:`, `(`, `uri` and the like. */
  #argumentAt(index: number): Token | undefined {
    for (let at = index + 1; at <= index + 8; at++) {
      const token = this.#tokens[at];
      if (token === undefined) return undefined;
      const leadsOn =
        token.kind === 'mark'
          ? '=(:.'.includes(token.value)
          : token.kind === 'word' && /^(?:uri|URI|create|url|set)$/.test(token.value);
      if (!leadsOn) return token;
    }
    return undefined;
  }

  #report(line: number, key: string, message: string, remedy: string, value?: string): void {
    const valueDigest = value === undefined ? {} : { valueDigest: sha256(value) };
    this.#problems.push({ line, key, ...valueDigest, message, remedy });
  }
}

/**
 * `gradle.properties`: arguments of every run.
 * @see Gradle docs, "Build environment"
 */
export const gradleProperties: ClientConfig = {
  name: 'gradle.properties',
  matches: (path) => /(?:^|\/)gradle\.properties$/.test(path),
  judge: (text, _path, policy) => ({
    problems: judgeSettings(readProperties(text), PROPERTY_RULES, policy),
    binds: [],
  }),
};

const JVM_ARGUMENTS =
  /(?:^|[\s,])(?:-(?:javaagent|agentlib|agentpath|Xbootclasspath|Xrun)|-(?:cp|classpath|-class-path|-?p|-module-path|-patch-module)(?:[\s=]|$)|@)|-XX:(?:On|Flags|VMOptionsFile|SharedArchiveFile|AOT)|-D(?:javax\.net\.ssl|java\.security|java\.system\.class\.loader|java\.library\.path|user\.home|gradle\.user\.home|maven\.repo\.local|org\.gradle\.dependency\.verification)|\.proxyHost/;

/**
 * `gradle/gradle-daemon-jvm.properties`: which Java runs Gradle, and from where it is downloaded.
 * @see Gradle docs, "Gradle Daemon", "Daemon JVM criteria"
 */
export const gradleDaemonJvm: ClientConfig = {
  name: 'gradle/gradle-daemon-jvm.properties',
  levelsUp: 1,
  matches: (path) => /(?:^|\/)gradle\/gradle-daemon-jvm\.properties$/.test(path),
  judge: (text, _path, policy) => ({
    problems: judgeSettings(readProperties(text), [downloadRule(/^toolchainUrl\./)], policy),
    binds: [],
  }),
};

const PROPERTY_RULES: readonly SettingRule[] = [
  {
    key: /^(?:systemProp\.)?org\.gradle\.dependency\.verification$/,
    objection: otherThan(/^strict$/, 'it weakens the verification of digests'),
    remedy: 'Remove it',
  },
  verificationRule(/^systemProp\.(?:javax\.net\.ssl|java\.security|com\.sun\.net\.ssl|jdk\.tls)\./),
  proxyRule(/^systemProp\.(?:https?\.proxy(?:Host|Port)|socksProxyHost|java\.net\.useSystemProxies)$/),
  {
    ...codeRule(/^(?:org\.gradle|kotlin\.daemon)\.(?:jvmargs|jvm\.options)$/),
    objection: (value) =>
      JVM_ARGUMENTS.test(value) ? 'it names code, trust or a proxy for every run of Gradle' : undefined,
  },
  // The Java that runs Gradle, and those that it may take for the build.
  codeRule(/^org\.gradle\.java\.(?:home|installations\.paths)$/),
  otherConfigRule(/^systemProp\.(?:gradle\.user\.home|user\.home|maven\.repo\.local)$/),
  credentialRule(/(?:password|token|secret)$/i),
];
