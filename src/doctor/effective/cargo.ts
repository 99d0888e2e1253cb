import { join } from 'node:path';
import { type Table, tableIn } from '../../clients/toml-file.js';
import type { PackageSource, Situation } from './effective.js';
import { foldersUpFrom, fromFile, fromVariable, homeOf, lineOf, readToml } from './reading.js';

const ALL = { kind: 'main', of: 'all crates' } as const;

/**
 * Cargo: what stands in the place of the public registry, by `.cargo/config.toml` here and above, then by that of
 * CARGO_HOME; the address of a registry can be a variable.
 *
 * @see Cargo book, "Configuration", "Source replacement"
 */
export async function cargoSources(situation: Situation): Promise<readonly PackageSource[]> {
  const { environment, project } = situation;
  const home = environment['CARGO_HOME'] || homeOf(environment, '.cargo');
  const folders = [...foldersUpFrom(project).map((folder) => join(folder, '.cargo')), home];
  const files: { readonly file: string; readonly settings: Table }[] = [];
  for (const file of folders.flatMap((folder) => [join(folder, 'config'), join(folder, 'config.toml')])) {
    if ((await situation.read(file)) !== undefined)
      files.push({ file, settings: await readToml(situation, file) });
  }
  const value = (...path: readonly string[]) => {
    for (const { file, settings } of files) {
      const found = tableIn(settings, ...path.slice(0, -1))[path.at(-1)!];
      if (typeof found === 'string') return { file, text: found };
    }
    return undefined;
  };
  let by = value('source', 'crates-io', 'replace-with');
  if (by === undefined) return [{ ...ALL, address: undefined, by: 'the default of the client' }];
  const from = by;
  // A source can be replaced by one that is replaced.
  for (let count = 0; count < 8; count++) {
    const next = value('source', by.text, 'replace-with');
    if (next === undefined) break;
    by = next;
  }
  const name = by.text;
  const place = { file: from.file, line: await lineOf(situation, from.file, 'replace-with') };
  const variable = fromVariable(
    environment,
    [`CARGO_REGISTRIES_${name.toUpperCase().replaceAll('-', '_')}_INDEX`],
    ALL,
  );
  const written = value('source', name, 'registry') ?? value('registries', name, 'index');
  if (written !== undefined && variable === undefined) {
    const line = await lineOf(situation, written.file, written.text);
    return [
      fromFile(
        written.file,
        { key: `source.crates-io.replace-with = "${name}"`, value: written.text, line },
        ALL,
      ),
    ];
  }
  if (variable !== undefined)
    return [{ ...variable, by: `source.crates-io.replace-with = "${name}" and ${variable.by}`, ...place }];
  const folder = value('source', name, 'directory') ?? value('source', name, 'local-registry');
  return [
    { ...ALL, address: folder?.text ?? `the source ${name}`, by: 'source.crates-io.replace-with', ...place },
  ];
}
