import { posix } from 'node:path';
import { hexDigest } from './digest.js';
import { isJsonProblem, JsonArray, JsonObject, type JsonValue, parseJson } from './json.js';
import { MAX_ENTRIES, REGENERATE } from './limits.js';
import {
  type Integrity,
  type LockedPackage,
  type LockfileFormat,
  type ManifestDigest,
  NO_INTEGRITY,
  type ParsedLockfile,
  type Problem,
  type ProblemRule,
  type Source,
  unreadable,
} from './locked-package.js';
import {
  isFixedMavenVersion,
  isMavenArtifact,
  isMavenClassifier,
  isMavenGroup,
} from './maven-coordinates.js';

/** `lockfile.json` of the maven-lockfile plug-in, version 1 (seen: plug-in 5.17.0). */
export const mavenLockfile: LockfileFormat = {
  name: 'lockfile.json',
  client: 'maven',
  matches: (path) => posix.basename(path) === 'lockfile.json',
  parse: parseMavenLockfile,
};

export function parseMavenLockfile(text: string): ParsedLockfile {
  const root = parseJson(text);
  if (isJsonProblem(root)) return unreadable(root.problem, root.line, REGENERATE);
  if (!(root instanceof JsonObject)) return unreadable('it is not a JSON object', 1, REGENERATE);
  const version = root.get('lockFileVersion');
  if (version !== 1) {
    const line = root.lineOf('lockFileVersion') ?? 1;
    return unreadable(
      'it is not version 1 of the maven-lockfile plug-in',
      line,
      'Generate it with `mvn io.github.chains-project:maven-lockfile:generate`',
    );
  }
  const reader = new TreeReader(root);
  reader.readList('dependencies', root);
  reader.readList('mavenPlugins', root);
  reader.readList('mavenExtensions', root);
  reader.readPoms('boms', root.get('boms'), root.lineOf('boms') ?? 1);
  reader.readOwnPom(root.get('pom'), root.lineOf('pom') ?? 1);
  reader.readSettings(root);
  reader.settleConflicts();
  if (reader.packages.length > MAX_ENTRIES)
    return unreadable(`it has more than ${MAX_ENTRIES} entries`, 1, REGENERATE);
  const { packages, problems, skipped, manifests } = reader;
  return { packages, skipped, problems, manifests, indexes: [], includes: [] };
}

/**
 * Settings that decide how much of what Maven fetches the file covers, with the value under which it covers all.
 * `checksumMode` is none of them: `remote` is the plug-in's default, and either mode trusts the first download.
 */
const COVERING: readonly (readonly [setting: string, value: JsonValue])[] = [
  ['includeMavenPlugins', true],
  ['includeMavenExtensions', true],
  ['includeParentPom', true],
  ['includeBoms', true],
  ['reduced', false],
];

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

class TreeReader {
  readonly packages: LockedPackage[] = [];
  readonly problems: Problem[] = [];
  readonly manifests: ManifestDigest[] = [];
  skipped = 0;
  /** The digest of every file, by coordinates and algorithm. */
  readonly #digests = new Map<string, string>();
  /** Artifacts that are used in some version, and nodes which say that another is used in their place. */
  readonly #used = new Set<string>();
  readonly #replaced: { readonly entry: JsonObject; readonly line: number }[] = [];
  readonly #project: JsonObject;

  /** @param project says its own coordinates */
  constructor(project: JsonObject) {
    this.#project = project;
  }

  /** A tree of artifacts: dependencies with their children, plug-ins and extensions with their dependencies. */
  readList(field: string, parent: JsonObject): void {
    const list = parent.get(field);
    const line = parent.lineOf(field) ?? 1;
    if (list === undefined) return;
    if (!(list instanceof JsonArray)) {
      this.#refuse('entry', line, field, 'it is not a list');
      return;
    }
    for (const { value, line: itemLine } of list.items) {
      if (value instanceof JsonObject) this.#readArtifact(value, itemLine);
      else this.#skip(itemLine, field, 'an entry is not an object');
    }
  }

  /** POMs without a jar: bills of materials, each with its own parents. */
  readPoms(field: string, list: JsonValue | undefined, line: number): void {
    if (list === undefined) return;
    if (!(list instanceof JsonArray)) {
      this.#refuse('entry', line, field, 'it is not a list');
      return;
    }
    for (const { value, line: itemLine } of list.items) this.#readPom(field, value, itemLine);
  }

  /** The project's own POM is a file of the checkout; its parents and bills of materials may not be. */
  readOwnPom(pom: JsonValue | undefined, line: number): void {
    if (pom === undefined) return;
    if (!(pom instanceof JsonObject)) {
      this.#refuse('entry', line, 'pom', 'it is not an object');
      return;
    }
    this.#noteManifest(pom, line);
    const parent = pom.get('parent');
    const parentLine = pom.lineOf('parent') ?? line;
    if (parent instanceof JsonObject && parent.has('relativePath') && !parent.has('resolved'))
      this.readOwnPom(parent, parentLine);
    else if (parent !== undefined && parent !== null) this.#readPom('parent', parent, parentLine);
    this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
  }

  /** The plug-in leaves the digest of a snapshot empty: it changes with every build. */
  #noteManifest(pom: JsonObject, line: number): void {
    const [path, version, algorithm, checksum] = [
      'relativePath',
      'version',
      'checksumAlgorithm',
      'checksum',
    ].map((field) => {
      const value = pom.get(field);
      return typeof value === 'string' ? value : '';
    });
    if (path === '' || (checksum === '' && version!.endsWith('-SNAPSHOT'))) return;
    const digest = Object.hasOwn(ALGORITHMS, algorithm!)
      ? hexDigest(ALGORITHMS[algorithm!]!, checksum!)
      : undefined;
    this.manifests.push({ path: path!, digest, line: pom.lineOf('checksum') ?? line });
  }

  readSettings(root: JsonObject): void {
    const metaData = root.get('metaData');
    const config = metaData instanceof JsonObject ? metaData.get('config') : undefined;
    if (!(config instanceof JsonObject)) return;
    for (const [setting, covering] of COVERING) {
      const line = config.lineOf(setting);
      if (line === undefined || config.get(setting) === covering) continue;
      this.#refuse(
        'weakened',
        line,
        setting,
        'by this setting the file leaves out some of what Maven fetches',
        // Most are off by default: to take the setting out would not do.
        `Generate the file again with -D${setting}=${String(covering)}`,
      );
    }
    if (config.get('includeParentPom') === true && !(root.get('pom') instanceof JsonObject)) {
      const line = config.lineOf('includeParentPom') ?? 1;
      this.#refuse('weakened', line, 'pom', 'the POM that it was made from was left out', REGENERATE);
    }
    for (const [setting, value, line] of config.entries()) {
      if (!/^allow.*ValidationFailure$/.test(setting) || value === false) continue;
      this.#refuse(
        'weakened',
        line,
        setting,
        'a failed validation of this file would not fail the build',
        'Generate the file again without that setting',
      );
    }
  }

  /**
   * Of a node that lost a conflict Maven fetches no more than the POM, whose digest the file does not hold. Whether it
   * lost does not rest on its flag: another version of the artifact has to be there and to be used.
   */
  settleConflicts(): void {
    for (const { entry, line } of this.#replaced) {
      if (!this.#used.has(coordinate(entry, ['groupId', 'artifactId']))) this.#addArtifact(entry, line);
    }
  }

  #refuse(rule: ProblemRule, line: number, key: string, message: string, remedy = REGENERATE): void {
    this.problems.push({ rule, line, key, message, remedy });
  }

  #skip(line: number, key: string, message: string, rule: ProblemRule = 'entry'): void {
    this.#refuse(rule, line, key, message);
    this.skipped++;
  }

  #readArtifact(entry: JsonObject, line: number): void {
    if (entry.get('included') === false) this.#replaced.push({ entry, line });
    else {
      this.#used.add(coordinate(entry, ['groupId', 'artifactId']));
      this.#addArtifact(entry, line);
    }
    if (entry.get('scope') === 'system') {
      this.#refuse(
        'source-kind',
        line,
        coordinate(entry),
        'its scope is system: a file of the machine',
        'Take it from the repository',
      );
    }
    this.readList('children', entry);
    this.readList('dependencies', entry);
    if (entry.has('parentPom'))
      this.#readPom('parentPom', entry.get('parentPom'), entry.lineOf('parentPom')!);
    this.readPoms('boms', entry.get('boms'), entry.lineOf('boms') ?? line);
  }

  #addArtifact(entry: JsonObject, line: number): void {
    const type = entry.get('type');
    this.#add(entry, line, typeof type === 'string' && type !== 'jar' ? undefined : 'jar');
  }

  #readPom(field: string, pom: JsonValue | undefined, line: number): void {
    if (pom === null || pom === undefined) return;
    if (!(pom instanceof JsonObject)) {
      this.#skip(line, field, 'it is not an object');
      return;
    }
    this.#add(pom, line, 'pom');
    this.#readPom('parent', pom.get('parent'), pom.lineOf('parent') ?? line);
    this.readPoms('boms', pom.get('boms'), pom.lineOf('boms') ?? line);
  }

  #add(entry: JsonObject, line: number, extension: string | undefined): void {
    const group = entry.get('groupId');
    const artifact = entry.get('artifactId');
    const version = entry.get('version');
    const classifier = entry.get('classifier') ?? '';
    const key = coordinate(entry);
    if (!isMavenGroup(group) || !isMavenArtifact(artifact) || !isMavenClassifier(classifier)) {
      this.#skip(line, key, 'it has no well-formed groupId, artifactId and classifier', 'name-grammar');
      return;
    }
    if (!isFixedMavenVersion(version)) {
      this.#refuse(
        'unpinned',
        line,
        key,
        'its version is not one fixed version',
        'Depend on a released version',
      );
      if (typeof version !== 'string') {
        this.skipped++;
        return;
      }
    }
    const integrity = this.#integrity(entry, line, key);
    this.#compareDigests(`${key} ${extension ?? coordinate(entry, ['type'])}`, integrity, line, key);
    this.packages.push({
      format: 'maven',
      namespace: group,
      name: artifact,
      version,
      source: this.#source(entry, line, key),
      integrity,
      line,
      key,
      ...(classifier === '' ? {} : { classifier }),
      ...(extension === undefined ? {} : { extension }),
    });
  }

  /** One file stands at many places, and everywhere with the same digest. */
  #compareDigests(file: string, { digests }: Integrity, line: number, key: string): void {
    for (const { algorithm, hex } of digests) {
      const identity = `${file} ${algorithm}`;
      const earlier = this.#digests.get(identity);
      if (earlier !== undefined && earlier !== hex)
        this.#refuse('split-view', line, key, 'it has another digest at another place of the file');
      this.#digests.set(identity, hex);
    }
  }

  /**
   * Seemingly another module of the same build: the plug-in leaves the address empty, and names the folder of a parent
   * in its place. It has the digest of what the build has made already. The gate asks the checkout for its POM.
   */
  #isModule(entry: JsonObject): boolean {
    const isWithoutAddress =
      entry.get('resolved') === '' || (!entry.has('resolved') && entry.has('relativePath'));
    return (
      isWithoutAddress &&
      ['groupId', 'version'].every((field) => entry.get(field) === this.#project.get(field))
    );
  }

  #source(entry: JsonObject, line: number, key: string): Source {
    const resolved = entry.get('resolved');
    if (this.#isModule(entry)) return { kind: 'workspace' };
    if (resolved === undefined || resolved === '') return { kind: 'implied' };
    if (typeof resolved !== 'string') {
      this.#refuse('entry', line, key, 'its address is not a text');
      return { kind: 'implied' };
    }
    if (/^file:/i.test(resolved)) return { kind: 'file', address: resolved };
    return { kind: /^https?:/i.test(resolved) ? 'registry' : 'url', address: resolved };
  }

  #integrity(entry: JsonObject, line: number, key: string): Integrity {
    const checksum = entry.get('checksum');
    const algorithm = entry.get('checksumAlgorithm');
    if (checksum === undefined || checksum === '') return NO_INTEGRITY;
    const known =
      typeof algorithm === 'string' && Object.hasOwn(ALGORITHMS, algorithm)
        ? ALGORITHMS[algorithm]!
        : undefined;
    if (known === undefined || typeof checksum !== 'string') {
      this.#refuse('entry', line, key, 'its checksum and checksumAlgorithm cannot be read');
      return NO_INTEGRITY;
    }
    const digest = hexDigest(known, checksum);
    return digest === undefined
      ? { digests: [], malformed: [checksum.slice(0, 200)] }
      : { digests: [digest], malformed: [] };
  }
}

function coordinate(
  entry: JsonObject,
  fields: readonly string[] = ['groupId', 'artifactId', 'version', 'classifier'],
): string {
  const parts = fields.map((field) => entry.get(field));
  return parts
    .filter((part) => typeof part === 'string')
    .join(':')
    .slice(0, 400);
}
