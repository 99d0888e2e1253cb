import type { Upload } from './outputs.js';
import type { BuildRun } from './runner.js';

/**
 * Where two runs of the same build ended differently: what depends on it works in one of the two state models only.
 *
 * @param names of the two runs
 * @returns a sentence for each difference; none where the outcomes are the same
 */
export function differences(
  [first, second]: readonly [BuildRun, BuildRun],
  names: readonly [string, string],
): readonly string[] {
  const views: readonly [string, (run: BuildRun) => unknown][] = [
    ['The build', (run) => run.status],
    ...phaseNames(first, second).map((name): [string, (run: BuildRun) => unknown] => [
      name,
      (run) => phaseView(run, name),
    ]),
    ['The exported variables', (run) => run.exportedVariables],
    ['The artifacts', (run) => filesIn(run.artifacts)],
    ['The reports', (run) => filesIn(run.reports)],
    // Clients name cached files after addresses, which hold a port that is another each time.
    ['The cache', (run) => [run.cache?.name, (run.cache?.files.length ?? 0) > 0]],
    ['What is left in TMPDIR', (run) => (run.temporaryFiles.length === 0 ? 'nothing' : 'files')],
    ['Leaked secrets', (run) => [...new Set(run.leaks.map(({ where }) => where))]],
  ];
  return views.flatMap(([subject, view]) => {
    const [one, other] = [shown(view(first)), shown(view(second))];
    return one === other ? [] : [`${subject}: ${one} in ${names[0]}, ${other} in ${names[1]}`];
  });
}

function phaseNames(first: BuildRun, second: BuildRun): readonly string[] {
  return [...new Set([...first.phases, ...second.phases].map(({ name }) => name))];
}

function phaseView(run: BuildRun, name: string): string {
  const phase = run.phases.find((one) => one.name === name);
  if (phase === undefined) return 'not entered';
  const { status, failed, exitCode } = phase;
  return failed === undefined ? status : `${status} in line ${failed.line} with exit status ${exitCode}`;
}

function filesIn(uploads: readonly Upload[]): readonly string[] {
  return uploads.flatMap(({ name, files }) =>
    files.map((file) => (name === '' ? file.name : `${name}/${file.name}`)),
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
