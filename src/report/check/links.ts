import type { Environment } from '../../host/host.js';
import { hostKind } from '../../host/kind.js';

/**
 * Where a line of a file can be read: a template with `{file}` and `{line}`, such as
 * `https://git.example/acme/app/blob/4a5b6c7/{file}#L{line}`.
 */
export type LinkTemplate = string;

/** What is checked: a repository at the commit that a GitHub job or a CodeBuild build has checked out. */
export interface Source {
  /** `owner/name`; the name alone in CodeCommit. */
  readonly project?: string;
  readonly linkTemplate?: LinkTemplate;
}

export function sourceOf(environment: Environment): Source {
  return hostKind(environment) === 'codebuild' ? codebuildSource(environment) : githubSource(environment);
}

function githubSource(environment: Environment): Source {
  const server = environment['GITHUB_SERVER_URL'];
  const repository = environment['GITHUB_REPOSITORY'];
  const commit = environment['GITHUB_SHA'];
  if (!repository) return {};
  if (!server || !commit) return { project: repository };
  return { project: repository, linkTemplate: `${server}/${repository}/blob/${commit}/{file}#L{line}` };
}

/**
 * The address that CodeBuild clones from may hold credentials: nothing but its host and path is taken over. From S3,
 * a connection's address or a version that is no commit, no line can be told.
 *
 * @see AWS CodeBuild user guide, "Environment variables in build environments": CODEBUILD_SOURCE_REPO_URL,
 *   CODEBUILD_RESOLVED_SOURCE_VERSION
 */
function codebuildSource(environment: Environment): Source {
  const address = URL.parse(environment['CODEBUILD_SOURCE_REPO_URL'] ?? '');
  const commit = environment['CODEBUILD_RESOLVED_SOURCE_VERSION'] ?? '';
  const path = address?.pathname.replace(/\/$/, '').replace(/\.git$/, '') ?? '';
  if (address?.protocol !== 'https:' || !/^(?:\/[\w.~-]+)+$/.test(path)) return {};
  const { project, page } = pagesOf(address.host, path) ?? {};
  if (project === undefined || page === undefined) return {};
  return COMMIT.test(commit) ? { project, linkTemplate: page(commit) } : { project };
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

interface Pages {
  readonly project: string;
  /** The page of a file at a commit. */
  readonly page: (commit: string) => LinkTemplate;
}

/** CodeBuild's sources: CodeCommit, Bitbucket, GitHub and GitLab, the last two also on hosts of one's own. */
function pagesOf(host: string, path: string): Pages | undefined {
  const codecommit = /^git-codecommit(?:-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?)$/.exec(host);
  if (codecommit !== null) return codecommitPages(codecommit[1]!, codecommit[2]!, path);
  if (/\.amazonaws\.com(?:\.cn)?$/.test(host)) return undefined;
  const base = `https://${host}${path}`;
  const project = path.slice(1);
  if (host === 'bitbucket.org')
    return { project, page: (commit) => `${base}/src/${commit}/{file}#lines-{line}` };
  // GitLab knows this address as well, as an older one of its own.
  const blob = /(?:^|\.)gitlab\./.test(host) ? '-/blob' : 'blob';
  return { project, page: (commit) => `${base}/${blob}/${commit}/{file}#L{line}` };
}

function codecommitPages(region: string, suffix: string, path: string): Pages | undefined {
  const project = /^\/v1\/repos\/([\w.-]+)$/.exec(path)?.[1];
  if (project === undefined) return undefined;
  const domain = suffix.endsWith('.cn')
    ? 'console.amazonaws.cn'
    : region.startsWith('us-gov-')
      ? 'console.amazonaws-us-gov.com'
      : 'console.aws.amazon.com';
  const repository = `https://${region}.${domain}/codesuite/codecommit/repositories/${project}`;
  return {
    project,
    page: (commit) => `${repository}/browse/${commit}/--/{file}?region=${region}&lines={line}-{line}`,
  };
}

/** @returns undefined where there is no template, or one that leads elsewhere than to a web page */
export function lineLink(template: LinkTemplate | undefined, file: string, line: number): string | undefined {
  if (template === undefined || !/^https?:\/\//i.test(template)) return undefined;
  return template.replaceAll('{file}', () => encodedPath(file)).replaceAll('{line}', String(line));
}

/** A path with slashes as a relative reference. @see RFC 3986 §4.2 */
export function encodedPath(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
