import type { Lint } from './finding.js';
import { eachCommand, SECRET_NAME, variablesIn } from './vocabulary.js';

/** @see Docker docs, "Build secrets": arguments stay in the history of the image */
export const secretBuildArg: Lint = {
  id: 'secret-build-arg',
  severity: 'error',
  summary: 'A token goes to docker build as --build-arg, and stays in the history of the image.',

  *find({ items }) {
    for (const { command, line } of eachCommand(items)) {
      if (!['docker', 'podman', 'buildx', 'docker-compose', 'finch'].includes(command.name)) continue;
      const given = command.args.flatMap((word, index) =>
        word === '--build-arg'
          ? [command.args[index + 1] ?? '']
          : word.startsWith('--build-arg=')
            ? [word.slice('--build-arg='.length)]
            : [],
      );
      const secret = given.find(
        (word) =>
          SECRET_NAME.test(word.replace(/=[\s\S]*/, '')) ||
          variablesIn(word).some((variable) => SECRET_NAME.test(variable) || variable === 'PIP_INDEX_URL'),
      );
      if (secret === undefined) continue;
      const name = secret.replace(/=[\s\S]*/, '');
      yield {
        line,
        message: `--build-arg ${name} stays in the history of the image`,
        remedy: `Write docker build --secret id=codeartifact,env=${name}, and RUN --mount=type=secret in the Dockerfile`,
      };
    }
  },
};
