import { inside, ref, sub, type Value, when } from './cloudformation.js';
import type { Project } from './project.js';

/**
 * Tags that make a release, as CodeBuild's webhook filter sees them. Anchored on both sides: CodeBuild looks for the
 * pattern anywhere in the ref. The build itself judges the tag again.
 *
 * @see CodeBuild user guide, "GitHub webhook events"; git-check-ref-format(1): no ref holds blanks or line breaks
 */
export const RELEASE_TAG_PATTERN = '^refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$';

/** @param branch matches `BASE_BRANCH_NAMES`, so that no part of it means something else in a regular expression */
export const branchPattern = (branch: string): string => `^refs/heads/${branch}$`;
/** Of the parameter BaseBranch. No dot either: in the filter it would stand for any character. */
export const BASE_BRANCH_NAMES = '^[A-Za-z0-9][A-Za-z0-9/_-]*$';

type FilterGroup = readonly Value[];

const filter = (type: string, pattern: Value): Value => ({ Type: type, Pattern: pattern });

/** A pushed release tag. */
const releaseTag: FilterGroup = [filter('EVENT', 'PUSH'), filter('HEAD_REF', RELEASE_TAG_PATTERN)];
/** A push to the base branch: a merge, say. */
const baseBranch: FilterGroup = [
  filter('EVENT', 'PUSH'),
  filter('HEAD_REF', sub(branchPattern(inside('BaseBranch')))),
];
/** A pull request into the base branch. Only GitHub tells when one was closed and is opened again. */
const pullRequest: FilterGroup = [
  filter(
    'EVENT',
    when(
      'IsGitHub',
      'PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED,PULL_REQUEST_REOPENED',
      'PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED',
    ),
  ),
  filter('BASE_REF', sub(branchPattern(inside('BaseBranch')))),
];

export const IS_GITHUB: Value = {
  'Fn::Or': ['GITHUB', 'GITHUB_ENTERPRISE'].map((type) => ({ 'Fn::Equals': [ref('SourceType'), type] })),
};

/** @returns the property `Triggers` of AWS::CodeBuild::Project */
export function triggers({ kind, publishes, buildsPullRequests, needs }: Project): Value {
  return {
    Webhook: true,
    BuildType: needs.batch === undefined ? 'BUILD' : 'BUILD_BATCH',
    FilterGroups: [
      ...(buildsPullRequests ? [pullRequest] : []),
      ...(kind === 'release' ? [] : [baseBranch]),
      ...(kind === 'release' || publishes ? [releaseTag] : []),
    ],
    // Whoever has write access is an approver by default, of whatever provider.
    ...(buildsPullRequests
      ? { PullRequestBuildPolicy: { RequiresCommentApproval: 'ALL_PULL_REQUESTS' } }
      : {}),
  };
}
