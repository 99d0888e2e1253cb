const GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;
const ARTIFACT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
const CLASSIFIER = /^[A-Za-z0-9_.-]*$/;

export function isMavenGroup(text: unknown): text is string {
  return typeof text === 'string' && GROUP.test(text);
}

export function isMavenArtifact(text: unknown): text is string {
  return typeof text === 'string' && ARTIFACT.test(text);
}

export function isMavenClassifier(text: unknown): text is string {
  return typeof text === 'string' && CLASSIFIER.test(text);
}

/** Whether it stands for one version for good: no snapshot, no range, none of the words for the newest. */
export function isFixedMavenVersion(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    VERSION.test(text) &&
    !/-SNAPSHOT$|\+$|^(?:LATEST|RELEASE|latest\..*)$/i.test(text)
  );
}

/** What `name-version[-classifier].extension` says after the version; undefined where it is the file of something else. */
export function readMavenFileName(
  file: string,
  name: string,
  version: string,
): { readonly classifier?: string; readonly extension: string } | undefined {
  const stem = `${name}-${version}`;
  if (!file.startsWith(stem)) return undefined;
  const found =
    /^(?:-(?<classifier>[A-Za-z0-9_.-]*?[A-Za-z0-9_]))??\.(?<extension>(?:tar\.)?[A-Za-z0-9]+)$/.exec(
      file.slice(stem.length),
    )?.groups;
  if (found === undefined) return undefined;
  const { classifier, extension } = found;
  return { extension: extension!, ...(classifier === undefined ? {} : { classifier }) };
}
