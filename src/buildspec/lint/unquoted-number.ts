import type { Found, Lint } from './finding.js';
import type { Subject } from './subject.js';

/** `python: 3.10` is 3.1 to every reader of YAML. */
export const unquotedNumber: Lint = {
  id: 'unquoted-number',
  severity: 'warning',
  summary: 'A version or value without quotes is a number for YAML, which loses digits: 3.10 is 3.1.',

  *find(subject) {
    yield* within(subject, ['phases', 'install', 'runtime-versions']);
    yield* within(subject, ['env', 'variables']);
  },
};

function* within({ document, mapping }: Subject, path: readonly string[]): Iterable<Found> {
  for (const [key, value] of Object.entries(mapping(...path))) {
    const source = document.scalarAt([...path, key])?.source;
    if (typeof value !== 'number' || source === undefined || String(value) === source) continue;
    yield {
      line: document.lineOf([...path, key]),
      message: `${key}: ${source} is the number ${value} for YAML`,
      remedy: `Write ${key}: "${source}"`,
    };
  }
}
