import { ACTION_OUTPUTS, actionInputs } from './inputs.js';

/** The text of `action.yml`. A test compares it with the file, so that inputs and code cannot drift apart. */
export function actionMetadata(): string {
  const inputs = actionInputs().flatMap(({ name, description, default: fallback }) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
    '    required: false',
    ...(fallback === undefined ? [] : [`    default: ${quote(fallback)}`]),
  ]);
  const outputs = Object.entries(ACTION_OUTPUTS).flatMap(([name, description]) => [
    `  ${name}:`,
    `    description: ${quote(description)}`,
  ]);
  return [
    'name: CodeArtifact gate',
    'description: Check lockfiles, then let a build install from AWS CodeArtifact with a short-lived token.',
    'branding:',
    '  icon: shield',
    '  color: orange',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/main/index.js',
    '  post: dist/post/index.js',
    '  post-if: always()',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
