import type { Lint } from './finding.js';

/** Where `yes` and `no` are what the documentation writes. */
const FLAGS = new Set([
  'discard-paths',
  'enable-symlinks',
  'git-credential-helper',
  'upload-artifacts',
  'logs',
]);

/** @see YAML 1.1, "Type Repository"; YAML 1.2.2, "Core Schema" */
export const yamlAmbiguous: Lint = {
  id: 'yaml-ambiguous',
  severity: 'warning',
  summary:
    'Readers of YAML 1.1 and 1.2 see different values, and which of them CodeBuild has is not documented.',

  *find({ document }) {
    for (const { path, isKey, values } of document.differences) {
      const key = String(path.at(-1));
      if (!isKey && FLAGS.has(key) && typeof values?.yaml11 === 'boolean') continue;
      const what = path.length === 0 ? 'the file' : isKey ? `the key ${key}` : namedValue(path);
      const kinds =
        values === undefined ? '' : `: ${kindOf(values.yaml11)} in YAML 1.1, ${kindOf(values.yaml12)} in 1.2`;
      yield {
        line: document.lineOf(path),
        message: `readers of YAML disagree about ${what}${kinds}`,
        remedy: 'Put it in quotes',
      };
    }
  },
};

function namedValue(path: readonly PropertyKey[]): string {
  const keys = path.filter((part) => typeof part !== 'number');
  return `the value of ${String(keys.at(-1))}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (value instanceof Date) return 'a date';
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'boolean'
      ? String(value)
      : `the number ${value}`;
}
