import type { Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import type { Examination, Installation } from './examination.js';

/** Below the endpoint: what a repository answers cheaply, whatever it holds. Others are asked for their root. */
const PATHS: Partial<Record<Format, string>> = {
  npm: '-/ping',
  pypi: 'simple/codeartifact-gate/',
  maven: 'codeartifact-gate/maven-metadata.xml',
  cargo: 'config.json',
  nuget: 'v3/index.json',
};

/** What a repository is asked to see whether it takes a token. A 404 may only mean that there is no such package. */
export function probeUrl(examination: Examination, installation: Installation): URL {
  return new URL(PATHS[installation.format] ?? '', examination.endpointOf(installation));
}

/** Where no client is used: every repository answers npm. */
export function anyOf(repository: Repository): Installation {
  return { format: 'npm', repository, isMain: true };
}
