import type { Upload } from './outputs.js';
import type { BuildRun, PhaseRun } from './runner.js';

const PHASE_NAMES: readonly PhaseRun['name'][] = [
  'DOWNLOAD_SOURCE',
  'INSTALL',
  'PRE_BUILD',
  'BUILD',
  'POST_BUILD',
  'UPLOAD_ARTIFACTS',
];
/** How many files are named before the rest is only counted. */
const SHOWN_FILES = 10;

/** What happened in each phase, and what a build would upload, for people. */
export function buildText(run: BuildRun): string {
  return [
    ...phaseTable(run),
    '',
    `Build ${run.status}`,
    ...Object.entries(run.exportedVariables).map(([name, value]) => `Exported ${name}=${value}`),
    ...run.artifacts.flatMap((upload) => uploadLines('Artifacts', upload)),
    ...run.reports.flatMap((upload) => uploadLines('Report', upload)),
    ...(run.cache === undefined ? [] : uploadLines('Cache', run.cache)),
    ...run.temporaryFiles.map((path) => `Left in TMPDIR: ${path}`),
    ...run.leaks.map(({ where, what }) => `A secret is in the ${where}${what === '' ? '' : `: ${what}`}`),
    ...(run.folder === undefined ? [] : [`The folder of the build: ${run.folder}`]),
  ].join('\n');
}

function phaseTable({ phases }: BuildRun): readonly string[] {
  const width = Math.max(...PHASE_NAMES.map((name) => name.length));
  return PHASE_NAMES.map((name) => {
    const phase = phases.find((one) => one.name === name);
    const text = phase === undefined ? 'not entered' : phaseText(phase);
    return `${name.padEnd(width)}  ${text}`;
  });
}

function phaseText({ status, failed, exitCode, message }: PhaseRun): string {
  if (failed === undefined) return message === undefined ? status : `${status}  ${message}`;
  const [first, ...more] = failed.text.trim().split('\n');
  const end = exitCode === undefined ? '' : `, exit status ${exitCode}`;
  return `${status}  line ${failed.line}${end}: ${first}${more.length === 0 ? '' : ' …'}`;
}

function uploadLines(kind: string, { name, files }: Upload): readonly string[] {
  const shown = files.slice(0, SHOWN_FILES).map((file) => `  ${file.name} (${file.bytes} bytes)`);
  const rest = files.length - shown.length;
  return [
    `${kind}${name === '' ? '' : ` ${name}`}: ${files.length === 0 ? 'no file matches' : `${files.length} files`}`,
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
