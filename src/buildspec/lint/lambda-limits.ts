import type { Found, Lint } from './finding.js';
import type { Subject } from './subject.js';
import { eachCommand } from './vocabulary.js';

/** Lambda compute runs no longer. @see AWS CodeBuild user guide, "Run builds on AWS Lambda compute" */
const MAX_MINUTES = 15;

const NEEDS_ROOT = new Set([
  'sudo',
  'yum',
  'dnf',
  'apt',
  'apt-get',
  'apk',
  'rpm',
  'dpkg',
  'systemctl',
  'service',
]);
const NEEDS_DOCKER = new Set(['docker', 'dockerd', 'docker-compose', 'podman']);
/** Programs by the runtime that they need. An image for Lambda has one. */
const RUNTIME_OF: Readonly<Record<string, string>> = {
  node: 'nodejs',
  npm: 'nodejs',
  npx: 'nodejs',
  yarn: 'nodejs',
  'codeartifact-gate': 'nodejs',
  python: 'python',
  python3: 'python',
  pip: 'python',
  pip3: 'python',
  java: 'java',
  mvn: 'java',
  gradle: 'java',
  go: 'golang',
  dotnet: 'dotnet',
  ruby: 'ruby',
  bundle: 'ruby',
  cargo: 'rust',
  rustup: 'rust',
};

export const lambdaLimits: Lint = {
  id: 'lambda-limits',
  severity: 'error',
  summary:
    'Lambda compute is asked for what it has not: root, docker, a cache, more than 15 minutes, a second runtime.',

  *find(subject) {
    const { compute, context, mapping, lineOf, items } = subject;
    if (compute !== 'lambda') return;
    if (context.timeout !== undefined && context.timeout > MAX_MINUTES)
      yield {
        line: 1,
        message: `a timeout of ${context.timeout} minutes is more than the ${MAX_MINUTES} of Lambda compute`,
        remedy: 'Shorten it, or take another compute',
      };
    if (Object.keys(mapping('cache')).length > 0)
      yield { line: lineOf('cache'), message: 'Lambda compute has no cache', remedy: 'Take it out' };
    for (const path of [['run-as'], ...subject.phases.map(({ name }) => ['phases', name, 'run-as'])]) {
      if (subject.texts(...path).length === 0) continue;
      yield {
        line: lineOf(...path),
        message: 'Lambda compute has one user, which is not root',
        remedy: 'Take it out',
      };
    }
    if (Object.hasOwn(mapping('phases', 'install', 'runtime-versions'), 'rust'))
      yield {
        line: lineOf('phases', 'install', 'runtime-versions', 'rust'),
        message: 'no image for Lambda compute has rust',
        remedy: 'Take another compute',
      };
    for (const { command, line } of eachCommand(items)) {
      const first = command.command.words[0]?.text.replace(/^.*\//, '') ?? '';
      yield* judge(first === 'sudo' ? first : command.name, line, subject);
    }
  },
};

function* judge(name: string, line: number, { image, context }: Subject): Iterable<Found> {
  if (NEEDS_ROOT.has(name))
    yield {
      line,
      message: `${name} needs root, which Lambda compute has not`,
      remedy: 'Use an image that brings it',
    };
  if (NEEDS_DOCKER.has(name))
    yield { line, message: `Lambda compute cannot run ${name}`, remedy: 'Take another compute' };
  const runtime = Object.hasOwn(RUNTIME_OF, name) ? RUNTIME_OF[name]! : undefined;
  if (runtime === undefined || image === undefined || Object.hasOwn(image.runtimes, runtime)) return;
  // What cannot be there is told once for rust, and here for what is of another image.
  yield {
    line,
    message: `${context.image} has no ${runtime}, which ${name} needs`,
    remedy: 'Choose an image that has it, or another compute',
  };
}
