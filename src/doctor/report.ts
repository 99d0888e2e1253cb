import { printable } from '../report/printable.js';
import type { Status } from './check.js';
import type { Diagnosis, NamedResult } from './doctor.js';

const MARKS: Readonly<Record<Status, readonly [mark: string, colour: number]>> = {
  ok: ['✓', 32],
  warning: ['!', 33],
  failed: ['✗', 31],
  skipped: ['-', 90],
};

/**
 * The list for people: a mark and a name a line, below it cause and remedy of what is not right.
 *
 * @param isColoured where it goes to a terminal that wants colours
 */
export function diagnosisText({ results }: Diagnosis, isColoured: boolean): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const indentation = ' '.repeat(width + 4);
  const lines = results.flatMap((result) => {
    const [mark, colour] = MARKS[result.status];
    const coloured = isColoured ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
    return [
      `${coloured} ${result.name.padEnd(width)}  ${printable(result.what)}`,
      ...explanation(result).map((line) => `${indentation}${printable(line)}`),
    ];
  });
  return [...lines, '', conclusion(results)].join('\n');
}

function explanation({ status, cause, remedy, file, line, details = [] }: NamedResult): readonly string[] {
  // What is right needs no explanation, but the sources of a client are the answer itself.
  if (status === 'ok') return details;
  const place = file === undefined ? [] : [`in ${file}${line === undefined ? '' : `:${line}`}`];
  return [
    ...(cause === undefined ? [] : [`because ${cause}`]),
    ...place,
    ...(remedy === undefined ? [] : [`→ ${remedy}`]),
    ...details.map((detail) => `  ${detail}`),
  ];
}

function conclusion(results: readonly NamedResult[]): string {
  const first = results.find(({ status }) => status === 'failed');
  if (first !== undefined) return `Begin with ${first.name}: what fails below it may follow from it.`;
  const warnings = results.filter(({ status }) => status === 'warning').length;
  return warnings === 0 ? 'Nothing is wrong.' : `Nothing fails; warnings: ${warnings}.`;
}

/** One document: `ok`, `exitCode` and the checks, in order. */
export function diagnosisJson({ results, exitCode }: Diagnosis): unknown {
  const checks = results.map(({ name, status, what, cause, remedy, file, line, details, code }) => ({
    name,
    status,
    what,
    cause,
    remedy,
    file,
    line,
    details,
    code,
  }));
  return { ok: exitCode === 0, exitCode, checks };
}
