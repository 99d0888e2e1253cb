import { posix } from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import { objectionToAddress } from './address.js';
import type { Checkout } from './checkout.js';
import type { Finding } from './finding.js';
import type { Policy } from './policy.js';

/** What a `.cargo/config.toml` of the checkout does to where crates come from. */
export interface CargoConfigVerdict {
  readonly findings: readonly Finding[];
  /** It replaces the public registry by an allowed repository. */
  readonly bindsPublicRegistry: boolean;
}

/** Names under which cargo reads a configuration; where both exist it takes the one without ending. */
export function isCargoConfig(name: string): boolean {
  return /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(name);
}

/**
 * The configurations that cargo reads for a folder, from the folder up to the root of the checkout. What lies above is
 * no part of the project.
 * @see Cargo book, "Configuration", "Hierarchical structure"
 */
export function cargoConfigsAbove(folder: string): string[] {
  const names: string[] = [];
  for (let at = folder; ; at = posix.dirname(at)) {
    const prefix = at === '.' || at === '' ? '' : `${at}/`;
    names.push(`${prefix}.cargo/config`, `${prefix}.cargo/config.toml`);
    if (prefix === '') return names;
  }
}

/**
 * A lockfile of cargo names the public registry even where another stands in for it, so the configuration beside it
 * decides. Anything there that sends cargo elsewhere than to an allowed repository is a finding.
 *
 * @returns undefined where there is no such file
 */
export async function judgeCargoConfig(
  checkout: Checkout,
  name: string,
  policy: Policy,
): Promise<CargoConfigVerdict | undefined> {
  const text = await checkout.read(name);
  if (text === undefined) return undefined;
  if (typeof text !== 'string') {
    return verdict([
      {
        rule: 'unreadable',
        file: name,
        line: text.line,
        message: text.message,
        remedy: text.remedy,
        occurrences: 1,
      },
    ]);
  }
  let config: Table;
  try {
    config = parseToml(text, { maxDepth: 64 });
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return verdict([
      {
        rule: 'unreadable',
        file: name,
        line,
        message: 'it is not valid TOML',
        remedy: 'Mend it',
        occurrences: 1,
      },
    ]);
  }
  return new ConfigReader(name, text, config, policy).judge();
}

type Table = Readonly<Record<string, unknown>>;

function verdict(findings: readonly Finding[]): CargoConfigVerdict {
  return { findings, bindsPublicRegistry: false };
}

const MAX_FINDINGS = 100;
const REMEDY = 'Remove it: `login` configures cargo for the repository';

class ConfigReader {
  readonly #findings: Finding[] = [];
  readonly #name: string;
  readonly #lines: readonly string[];
  readonly #config: Table;
  readonly #policy: Policy;

  constructor(name: string, text: string, config: Table, policy: Policy) {
    this.#name = name;
    this.#lines = text.split('\n').map((line) => line.replace(/^\s*#.*/, ''));
    this.#config = config;
    this.#policy = policy;
  }

  judge(): CargoConfigVerdict {
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
    return {
      findings: this.#findings,
      bindsPublicRegistry:
        this.#findings.length === 0 && typeof replacement === 'string' && allowed.has(replacement),
    };
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
    if (this.#findings.length === MAX_FINDINGS) return;
    const line = this.#lineOf(key.split('.')[0]!, word);
    this.#findings.push({
      rule: 'config',
      file: this.#name,
      line,
      package: key.slice(0, 200),
      message,
      remedy: REMEDY,
      occurrences: 1,
    });
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
