import { dependabot } from './dependabot.js';
import { devcontainer } from './devcontainer.js';
import { docker } from './docker.js';
import { preCommit } from './pre-commit.js';
import { renovate } from './renovate.js';
import type { Snippet } from './snippet.js';

/** By the name that `snippet` takes. */
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  docker,
  dependabot,
  renovate,
  devcontainer,
  'pre-commit': preCommit,
};
