import { dirname, join } from 'node:path';
import { parse } from 'smol-toml';
import type { Table } from '../../clients/toml-file.js';
import type { Environment } from '../../host/host.js';
import { withoutUserInfo } from '../../lockfiles/text.js';
import type { PackageSource, Situation } from './effective.js';

/** A setting as a line of a file has it. */
export interface Written {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** Addresses are shown, so none of them may hold a password. */
export function shown(address: string): string {
  return withoutUserInfo(address);
}

export function fromVariable(
  environment: Environment,
  names: readonly string[],
  source: Pick<PackageSource, 'kind' | 'of'>,
): PackageSource | undefined {
  const name = names.find((each) => (environment[each] ?? '') !== '');
  return name === undefined ? undefined : { ...source, address: shown(environment[name]!), by: name };
}

export function fromFile(
  file: string,
  { key, value, line }: Written,
  source: Pick<PackageSource, 'kind' | 'of'>,
): PackageSource {
  return { ...source, address: shown(value), by: key, file, line };
}

const NPM_LINE = /^([^#;[=][^=]*?)\s*=\s*(.*)$/;
/** Python's readers take a colon as well. */
export const PYTHON_LINE = /^([^#;[=:][^=:]*?)\s*[=:]\s*(.*)$/;

/**
 * `name = value` lines, with the section that they stand in before the name; comments left out.
 *
 * @param line what a line is, with the name and the value as its groups
 */
export function readIniLines(text: string, line: RegExp = NPM_LINE): readonly Written[] {
  let section = '';
  return text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    const content = raw.trim();
    const header = /^\[([^\]]+)\]/.exec(content);
    if (header !== null) section = `${header[1]}.`;
    const [, name, value] = line.exec(content) ?? [];
    if (name === undefined) return [];
    const bare = (part: string): string => /^(["'])(.*)\1$/.exec(part)?.[2] ?? part;
    return [{ key: `${section}${bare(name)}`, value: bare(value!), line: index + 1 }];
  });
}

/** `${NAME}` and `${NAME-default}` as npm and its like replace them; what is not set stays as it is. */
export function expanded(value: string, environment: Environment): string {
  return value.replace(/\$\{([^}?]+)\??\}/g, (whole, name: string) => environment[name] ?? whole);
}

/** What cannot be read is left out: the client itself will say so. */
export async function readToml(situation: Situation, file: string): Promise<Table> {
  try {
    return parse((await situation.read(file)) ?? '');
  } catch {
    return {};
  }
}

/** Line on which a text first stands. */
export async function lineOf(situation: Situation, file: string, text: string): Promise<number> {
  const content = (await situation.read(file)) ?? '';
  return content.slice(0, Math.max(content.indexOf(text), 0)).split('\n').length;
}

/** The folder and those above it, the nearest first. */
export function foldersUpFrom(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpFrom(parent)];
}

export function homeOf(environment: Environment, ...path: readonly string[]): string {
  return join(environment['HOME'] || '/', ...path);
}
