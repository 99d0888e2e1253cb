/**
 * Where a line of a file can be read: a template with `{file}` and `{line}`, such as
 * `https://git.example/acme/app/blob/4a5b6c7/{file}#L{line}`.
 */
export type LinkTemplate = string;

/** Of the commit that a GitHub job has checked out; undefined outside of a job. */
export function githubLinks(
  environment: Readonly<Record<string, string | undefined>>,
): LinkTemplate | undefined {
  const server = environment['GITHUB_SERVER_URL'];
  const repository = environment['GITHUB_REPOSITORY'];
  const commit = environment['GITHUB_SHA'];
  if (!server || !repository || !commit) return undefined;
  return `${server}/${repository}/blob/${commit}/{file}#L{line}`;
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
