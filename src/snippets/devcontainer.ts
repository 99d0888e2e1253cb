import type { Snippet } from './snippet.js';

/**
 * `.devcontainer/devcontainer.json`: the container has the AWS configuration of the machine, to read, and logs in itself
 * for what it runs when it is made. To be added to what is there: the image has to have Node, and the user's home is that of
 * the usual images.
 *
 * @see Development Containers, "Dev Container metadata reference"
 */
export const devcontainer: Snippet = ({ settings }) =>
  `${JSON.stringify(
    {
      mounts: [`source=\${localEnv:HOME}/.aws,target=/home/vscode/.aws,type=bind,readonly`],
      remoteEnv: {
        AWS_PROFILE: `\${localEnv:AWS_PROFILE}`,
        AWS_REGION: settings.region,
      },
      postCreateCommand: 'npx codeartifact-gate run -- npm ci',
    },
    undefined,
    2,
  )}\n`;
