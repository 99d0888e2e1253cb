import type { Settings } from '../../config/settings.js';
import { inside } from './cloudformation.js';
import type { BuildspecNeeds } from './needs.js';

/** `one` builds pushes and releases; `verify` pull requests and pushes, with no right to publish; `release` releases. */
export type BuildKind = 'one' | 'verify' | 'release';

/** A file that `buildspec` writes, for which there is one project. */
export interface BuildFile {
  readonly kind: BuildKind;
  /** Path from the root of the source. */
  readonly file: string;
  readonly needs: BuildspecNeeds;
}

/** One CodeBuild project of the template. */
export interface Project extends BuildFile {
  /** Prefix of logical ids. */
  readonly id: string;
  /** As `Fn::Sub` takes it, with the parameter ProjectName. */
  readonly name: string;
  /** Parameter with the path of its buildspec. */
  readonly spec: string;
  /** Logical id of its service role. */
  readonly serviceRole: string;
  readonly publishes: boolean;
  /** Never of a project that publishes: whoever opens a pull request decides what its build does. */
  readonly buildsPullRequests: boolean;
  /** Whether CodePipeline starts it, instead of a webhook. */
  readonly isPipelined: boolean;
  readonly isCached: boolean;
}

const IDS: Readonly<Record<BuildKind, string>> = { one: 'Build', verify: 'Verify', release: 'Release' };

export function projectOf(file: BuildFile, { buildspec, publish }: Settings): Project {
  const { kind, needs } = file;
  const id = IDS[kind];
  const publishes = kind !== 'verify' && publish.length > 0;
  const isPipelined = kind !== 'verify' && buildspec.release === 'variable';
  return {
    ...file,
    id,
    name: `${inside('ProjectName')}${kind === 'one' ? '' : `-${kind}`}`,
    spec: kind === 'one' ? 'Buildspec' : `${id}Buildspec`,
    serviceRole: `${id}ServiceRole`,
    publishes,
    buildsPullRequests: kind !== 'release' && !publishes && !isPipelined,
    isPipelined,
    // What is released does not depend on what an earlier build has left. Lambda has no cache: CodeBuild user guide,
    // "Run builds on AWS Lambda compute".
    isCached: needs.hasCache && kind !== 'release' && buildspec.compute !== 'lambda',
  };
}
