import { parse as parseToml, TomlError } from 'smol-toml';
import { objectionToAddress } from '../address.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';

/**
 * `.cargo/config.toml`. A lockfile of cargo names the public registry even where another stands in for it, so this
 * file decides. Anything in it that sends cargo elsewhere than to an allowed repository is a problem.
 * @see Cargo book, "Configuration"
 */
export const cargoConfig: ClientConfig = {
  name: '.cargo/config.toml',
  matches: (path) => /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path),
  judge: judgeCargoConfig,
};

function judgeCargoConfig(text: string, _path: string, policy: Policy): ConfigVerdict {
  try {
    return new ConfigReader(text, parseToml(text, { maxDepth: 64 }), policy).judge();
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    const problem = { line, key: 'config.toml', message: 'it is not valid TOML', remedy: 'Mend it' };
    return { problems: [problem], binds: [] };
  }
}

type Table = Readonly<Record<string, unknown>>;

const MAX_PROBLEMS = 100;
const REMEDY = 'Remove it: `login` configures cargo for the repository';

class ConfigReader {
  readonly #problems: ConfigProblem[] = [];
  readonly #lines: readonly string[];
  readonly #config: Table;
  readonly #policy: Policy;

  constructor(text: string, config: Table, policy: Policy) {
    this.#lines = text.split('\n').map((line) => line.replace(/^\s*#.*/, ''));
    this.#config = config;
    this.#policy = policy;
  }

  judge(): ConfigVerdict {
    const sources = tableOf(this.#config.source);
    const registries = tableOf(this.#config.registries);
    const allowed = new Set<string>();
    for (const [name, value] of Object.entries(registries))
      this.#judgeRegistry(name, tableOf(value), allowed);
    for (const [name, value] of Object.entries(sources)) this.#judgeSource(name, tableOf(value), allowed);
    for (const [name, value] of Object.entries(sources))
      this.#judgeReplacement(name, tableOf(value), allowed);
    for (const key of Object.keys(tableOf(this.#config.registry))) {
      if (key !== 'default') this.#report(`registry.${key}`, key, 'it changes how cargo reaches registries');
    }
    if (this.#config['credential-alias'] !== undefined) {
      this.#report('credential-alias', 'credential-alias', 'it names a program that is given tokens');
    }
    if (this.#config.include !== undefined) {
      this.#report('include', 'include', 'it includes a configuration that is not judged');
    }
    const replacement = tableOf(sources['crates-io'])['replace-with'];
    const isBound =
      this.#problems.length === 0 && typeof replacement === 'string' && allowed.has(replacement);
    return { problems: this.#problems, binds: isBound ? ['cargo'] : [] };
  }

  #judgeRegistry(name: string, registry: Table, allowed: Set<string>): void {
    for (const key of Object.keys(registry)) {
      if (key === 'index' || key === 'protocol') continue;
      const message = key === 'token' ? 'it holds a token' : 'it changes how cargo reaches registries';
      this.#report(`registries.${name}.${key}`, name, message);
    }
    if (registry.index === undefined) return;
    const objection = this.#objectionTo(registry.index);
    if (objection === undefined) allowed.add(name);
    else this.#report(`registries.${name}.index`, name, objection);
  }

  #judgeSource(name: string, source: Table, allowed: Set<string>): void {
    for (const [key, value] of Object.entries(source)) {
      if (key === 'replace-with') continue;
      const objection =
        key === 'registry' ? this.#objectionTo(value) : 'it takes crates from elsewhere than a repository';
      if (objection === undefined && name !== 'crates-io') allowed.add(name);
      else
        this.#report(
          `source.${name}.${key}`,
          name,
          objection ?? 'it changes the address of the public registry',
        );
    }
  }

  #judgeReplacement(name: string, source: Table, allowed: ReadonlySet<string>): void {
    const replacement = source['replace-with'];
    if (replacement === undefined || (typeof replacement === 'string' && allowed.has(replacement))) return;
    this.#report(
      `source.${name}.replace-with`,
      name,
      'it replaces the source by something that is no allowed repository of this file',
    );
  }

  #objectionTo(index: unknown): string | undefined {
    if (typeof index !== 'string' || !index.startsWith('sparse+'))
      return 'its index is not a sparse+https address';
    return objectionToAddress(
      index.slice('sparse+'.length),
      'cargo',
      this.#policy,
      (path) => path.length === 0,
    );
  }

  /** @param word what stands on the line to report */
  #report(key: string, word: string, message: string): void {
    // The file is refused already; each line is searched for, so a hostile file could ask for a long time.
    if (this.#problems.length === MAX_PROBLEMS) return;
    const line = this.#lineOf(key.split('.')[0]!, word);
    this.#problems.push({ line, key: key.slice(0, 200), message, remedy: REMEDY });
  }

  /** The TOML reader tells no positions: the first line with both words, else the first with either. */
  #lineOf(table: string, word: string): number {
    const index = [[table, word], [word], [table]]
      .map((words) => this.#lines.findIndex((line) => words.every((each) => line.includes(each))))
      .find((found) => found !== -1);
    return (index ?? 0) + 1;
  }
}

function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}
