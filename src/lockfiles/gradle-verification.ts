import { posix } from 'node:path';
import { hexDigest } from './digest.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  DIGEST_BYTES,
  type Digest,
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  problemOf,
  unreadable,
} from './locked-package.js';
import {
  isFixedMavenVersion,
  isMavenArtifact,
  isMavenGroup,
  readMavenFileName,
} from './maven-coordinates.js';
import { isXmlProblem, parseXml, type XmlElement } from './xml.js';

/**
 * `gradle/verification-metadata.xml`: the digests that Gradle holds every fetched file against, one entry a file.
 * @see Gradle user manual, "Verifying dependencies"
 */
export const gradleVerification: LockfileFormat = {
  name: 'verification-metadata.xml',
  client: 'gradle',
  matches: (path) => posix.basename(path) === 'verification-metadata.xml',
  parse: parseGradleVerification,
};

/** Lists of the configuration, and what each of their members lets through without a digest. */
const WEAKENING: Readonly<Record<string, string>> = {
  'trusted-artifacts': 'files that it matches are taken without a digest',
  'ignored-keys': 'a signature by this key is not checked',
  'trusted-keys': 'files that are signed by this key are taken without a digest',
};
const WITHOUT_EFFECT: readonly string[] = ['verify-signatures', 'key-servers', 'keyring-format'];
const REMEDY = 'Remove it, then run `gradle --write-verification-metadata sha256 build` behind a login';

export function parseGradleVerification(text: string): ParsedLockfile {
  const root = parseXml(text);
  if (isXmlProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (root.name !== 'verification-metadata')
    return unreadable('it is no verification metadata of Gradle', root.line, REGENERATE);
  const reader = new MetadataReader();
  for (const element of root.children) {
    if (element.name === 'configuration') reader.readConfiguration(element);
    else if (element.name === 'components') reader.readComponents(element);
    else reader.refuseUnknown(element);
  }
  if (reader.packages.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const { packages, problems, skipped } = reader;
  return { packages, skipped, problems, indexes: [], includes: [] };
}

class MetadataReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  skipped = 0;

  readConfiguration(configuration: XmlElement): void {
    for (const element of configuration.children) {
      const { name } = element;
      if (name === 'verify-metadata') this.#readVerifyMetadata(element);
      else if (Object.hasOwn(WEAKENING, name)) {
        for (const member of element.children)
          this.#refuse('weakened', member.line, describe(member), WEAKENING[name]!, REMEDY);
      } else if (!WITHOUT_EFFECT.includes(name)) this.refuseUnknown(element);
    }
  }

  readComponents(components: XmlElement): void {
    for (const component of components.children) {
      if (component.name !== 'component') this.refuseUnknown(component);
      else this.#readComponent(component);
    }
  }

  refuseUnknown({ name, line }: XmlElement): void {
    this.#refuse('entry', line, name, 'Gradle knows no such element here');
  }

  #readVerifyMetadata({ text, line }: XmlElement): void {
    if (text === 'true') return;
    const message = 'POMs and module files, which say what else is fetched, are taken without a digest';
    this.#refuse('weakened', line, 'verify-metadata', message, 'Set it to true and write the metadata again');
  }

  #readComponent({ attributes, children, line }: XmlElement): void {
    const namespace = attributes.get('group');
    const name = attributes.get('name');
    const version = attributes.get('version');
    const key = [namespace, name, version].join(':');
    if (!isMavenGroup(namespace) || !isMavenArtifact(name) || !isFixedMavenVersion(version)) {
      this.#skip(line, key, 'it has no well-formed group, name and fixed version');
      return;
    }
    for (const artifact of children) {
      const file = artifact.attributes.get('name');
      if (artifact.name !== 'artifact' || file === undefined || !/^[A-Za-z0-9_.+-]+$/.test(file)) {
        this.#skip(artifact.line, key, 'it holds something else than files with names');
        continue;
      }
      this.packages.push({
        format: 'maven',
        namespace,
        name,
        version,
        source: { kind: 'implied' },
        integrity: this.#readDigests(artifact, `${key} ${file}`),
        line: artifact.line,
        key: `${key} ${file}`,
        ...readMavenFileName(file, name, version),
      });
    }
  }

  #readDigests({ children }: XmlElement, key: string): Integrity {
    const digests: Digest[] = [];
    const malformed: string[] = [];
    for (const element of children) {
      const { name, line } = element;
      if (name === 'ignored-keys') {
        for (const ignored of element.children)
          this.#refuse('weakened', ignored.line, key, WEAKENING[name]!, REMEDY);
      } else if (Object.hasOwn(DIGEST_BYTES, name)) {
        // Gradle holds a file against every algorithm, and takes any digest of the same one.
        for (const accepted of [element, ...element.children]) {
          const value = accepted.attributes.get('value') ?? '';
          const digest = hexDigest(name, value);
          if (digest === undefined) malformed.push(value.slice(0, 200));
          else digests.push(digest);
        }
      } else if (name !== 'pgp') this.#refuse('entry', line, key, 'Gradle knows no such element here');
      else if (!children.some((other) => Object.hasOwn(DIGEST_BYTES, other.name)))
        this.#refuse('weakened', line, key, 'a signature alone vouches for it', REMEDY);
    }
    return { digests, malformed };
  }

  #skip(line: number, key: string, message: string): void {
    this.#refuse('entry', line, key, message);
    this.skipped++;
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push(problemOf(rule, line, key, message, remedy));
  }
}

/** A member of a list in the configuration, by its attributes. */
function describe({ name, attributes }: XmlElement): string {
  return [
    name,
    ...[...attributes].filter(([key]) => key !== 'reason').map(([key, value]) => `${key}=${value}`),
  ].join(' ');
}
