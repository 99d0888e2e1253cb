import type { Severity } from './finding.js';

/** One filter of a webhook, as CodeBuild's API and the AWS CLI have it; CloudFormation begins the keys with capitals. */
export interface WebhookFilter {
  readonly type: string;
  readonly pattern: string;
  readonly excludeMatchedPattern?: boolean;
}

export interface WebhookFinding {
  readonly rule: 'webhook-unanchored' | 'webhook-event';
  readonly severity: Severity;
  /** Of the group and of the filter in it; each counts from 0. */
  readonly group: number;
  readonly filter: number | undefined;
  readonly message: string;
  readonly remedy: string;
}

/** Filters whose value others choose, and by which builds are let in. A commit message is matched anywhere by intent. */
const ANCHORED = new Set([
  'ACTOR_ACCOUNT_ID',
  'HEAD_REF',
  'BASE_REF',
  'TAG_NAME',
  'RELEASE_NAME',
  'WORKFLOW_NAME',
  'REPOSITORY_NAME',
  'ORGANIZATION_NAME',
]);

/**
 * Judges the filter groups of a webhook: a pattern is searched anywhere in the value, so `refs/heads/main` matches a
 * branch `refs/heads/main-evil` and an actor `123` matches one called `91234`.
 *
 * @param groups filters of a group must all match, of the groups one
 * @see AWS CodeBuild user guide, "Filter GitHub webhook events"; AWS security bulletin 2025-016
 */
export function lintWebhookFilters(groups: readonly (readonly WebhookFilter[])[]): readonly WebhookFinding[] {
  return groups.flatMap((filters, group) => [
    ...eventFindings(filters, group),
    ...filters.flatMap((filter, index) => anchorFindings(filter, group, index)),
  ]);
}

function eventFindings(filters: readonly WebhookFilter[], group: number): readonly WebhookFinding[] {
  if (filters.filter(({ type }) => type === 'EVENT').length === 1) return [];
  return [
    {
      rule: 'webhook-event',
      severity: 'error',
      group,
      filter: undefined,
      message: `filter group ${group + 1} does not have exactly one filter of the type EVENT`,
      remedy: 'Give it one, such as PUSH or PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED',
    },
  ];
}

function anchorFindings(
  { type, pattern, excludeMatchedPattern }: WebhookFilter,
  group: number,
  filter: number,
): readonly WebhookFinding[] {
  const isPath = type === 'FILE_PATH';
  if (!ANCHORED.has(type) && !isPath) return [];
  // What excludes more than it should lets nothing in.
  if (excludeMatchedPattern === true) return [];
  const isAnchored = alternativesOf(pattern).every(
    (part) => part.startsWith('^') && (isPath || /(?:[^\\](?:\\\\)*\$|\.\*|\.\+|\/)$/.test(part)),
  );
  if (isAnchored) return [];
  return [
    {
      rule: 'webhook-unanchored',
      severity: 'error',
      group,
      filter,
      message: `the pattern of ${type} in filter group ${group + 1} matches in the middle of other names`,
      remedy: `Write it as ^(?:${pattern.replace(/^\^|\$$/g, '').slice(0, 80)})$`,
    },
  ];
}

/** The parts between those `|` that stand in no bracket; brackets around all of it are looked into. */
function alternativesOf(pattern: string): readonly string[] {
  const whole = /^\((?:\?:)?([^()]*)\)$/.exec(pattern);
  if (whole !== null) return alternativesOf(whole[1]!);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '\\') at++;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}
