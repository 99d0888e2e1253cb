import { readDocument } from '../../config/document.js';
import { suggestion } from '../../config/nearest.js';
import { GateError } from '../../errors.js';

/** Phases that hold commands, in their order. */
export const PHASES = ['install', 'pre_build', 'build', 'post_build'] as const;
export type PhaseName = (typeof PHASES)[number];

export interface SpecCommand {
  readonly text: string;
  /** Where its text starts in the buildspec, from 1. */
  readonly line: number;
}

export interface PhaseSpec {
  readonly commands: readonly SpecCommand[];
  readonly finally: readonly SpecCommand[];
  readonly onFailure: string | undefined;
  readonly runAs: string | undefined;
  readonly hasRuntimes: boolean;
}

/** Files of a report, of artifacts, of a cache: globs as they are written. */
export interface FileSet {
  readonly files: readonly string[];
  readonly baseDirectory: string | undefined;
  readonly discardPaths: boolean;
  readonly excludePaths: readonly string[];
}

export interface CacheSpec {
  readonly key: string | undefined;
  readonly paths: readonly string[];
}

/** One build of a build-list or build-graph, or one combination of a matrix. */
export interface BatchBuild {
  readonly identifier: string;
  /** Path in the source; undefined: the same buildspec. */
  readonly buildspec: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly image: string | undefined;
  readonly dependsOn: readonly string[];
  readonly ignoreFailure: boolean;
}

export interface BatchSpec {
  readonly kind: 'build-list' | 'build-graph' | 'build-matrix';
  readonly fastFail: boolean;
  readonly builds: readonly BatchBuild[];
}

/** A buildspec as the runner needs it: bare strings are lists of one, absent lists are empty. */
export interface Buildspec {
  readonly file: string;
  readonly runAs: string | undefined;
  /** As written: `bash` or `/bin/sh`. */
  readonly shell: 'bash' | 'sh';
  readonly variables: Readonly<Record<string, string>>;
  /** Name of the parameter by variable. */
  readonly parameterStore: Readonly<Record<string, string>>;
  /** Reference of the secret by variable: `id:json-key:version-stage:version-id`. */
  readonly secretsManager: Readonly<Record<string, string>>;
  readonly exportedVariables: readonly string[];
  readonly phases: ReadonlyMap<PhaseName, PhaseSpec>;
  /** By name or ARN of the report group. */
  readonly reports: ReadonlyMap<string, FileSet>;
  /** The primary ones under the empty name, secondary ones under their identifiers. */
  readonly artifacts: ReadonlyMap<string, FileSet>;
  readonly cache: CacheSpec | undefined;
  readonly batch: BatchSpec | undefined;
  /** Settings that are there and change nothing here, such as `proxy`. */
  readonly ignored: readonly string[];
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const IDENTIFIER = /^[A-Za-z0-9_]{1,128}$/;
const ON_FAILURE = /^(?:ABORT|CONTINUE|RETRY(?:-.+)?)$/;
/** The names with the reserved prefix that a user may set. */
const SETTABLE = new Set(['CODEBUILD_CONFIG_AUTO_DISCOVER', 'CODEBUILD_CONFIG_AUTO_DISCOVER_DIR']);
const MAX_MATRIX = 100;

/**
 * Reads a buildspec of version 0.2.
 *
 * @throws GateError 'input' with file and line: for keys that CodeBuild does not know, commands that YAML does not
 *   read as text, and what the runner cannot execute (Windows shells, `steps`, `build-fanout`)
 * @see CodeBuild user guide, "Build specification reference" and "Batch build buildspec reference"
 */
export function readBuildspec(text: string, file: string): Buildspec {
  const document = readDocument(text);
  if ('problem' in document) {
    const { problem: cause, line } = document;
    throw new GateError('input', {
      doing: 'read the buildspec',
      cause,
      remedy: 'Mend that line',
      file,
      line,
    });
  }
  return new Reader(document.value, document.lineOf, text.split(/\r\n|\r|\n/), file).buildspec();
}

type Path = readonly (string | number)[];
type Mapping = Readonly<Record<string, unknown>>;

class Reader {
  readonly #root: Mapping;
  readonly #lineOf: (path: Path) => number;
  readonly #lines: readonly string[];
  readonly #file: string;
  readonly #ignored: string[] = [];

  constructor(root: Mapping, lineOf: (path: Path) => number, lines: readonly string[], file: string) {
    this.#root = root;
    this.#lineOf = lineOf;
    this.#lines = lines;
    this.#file = file;
  }

  buildspec(): Buildspec {
    this.#checkKeys(
      this.#root,
      [],
      ['version', 'run-as', 'env', 'proxy', 'batch', 'phases', 'reports', 'artifacts', 'cache'],
    );
    this.#checkVersion();
    if (this.#root['proxy'] !== undefined) this.#ignored.push('proxy');
    const env = this.#mapping(
      this.#root['env'],
      ['env'],
      [
        'shell',
        'variables',
        'parameter-store',
        'secrets-manager',
        'exported-variables',
        'git-credential-helper',
      ],
    );
    if (env['git-credential-helper'] !== undefined) this.#ignored.push('env.git-credential-helper');
    const parameterStore = this.#variables(env['parameter-store'], ['env', 'parameter-store']);
    const secretsManager = this.#variables(env['secrets-manager'], ['env', 'secrets-manager']);
    const batch = this.#batch();
    const phases = this.#phases();
    if (phases.size === 0 && batch === undefined)
      this.#refuse([], 'it has no phases', 'Add phases with commands');
    return {
      file: this.#file,
      runAs: this.#optionalText(this.#root['run-as'], ['run-as']),
      shell: this.#shell(env['shell']),
      variables: this.#variables(env['variables'], ['env', 'variables']),
      parameterStore,
      secretsManager,
      exportedVariables: this.#exported(env['exported-variables'], { ...parameterStore, ...secretsManager }),
      phases,
      reports: this.#reports(),
      artifacts: this.#artifacts(),
      cache: this.#cache(),
      batch,
      ignored: this.#ignored,
    };
  }

  #checkVersion(): void {
    const { version } = this.#root;
    if (version === 0.2 || version === '0.2') return;
    const is01 = version === 0.1 || version === '0.1';
    this.#refuse(
      ['version'],
      version === undefined ? 'it names no version' : `version ${String(version).slice(0, 20)} is not run`,
      is01 ? 'Move to 0.2: 0.1 runs every command in a shell of its own' : 'Write version: 0.2',
    );
  }

  #shell(value: unknown): 'bash' | 'sh' {
    const shell = this.#optionalText(value, ['env', 'shell']);
    if (shell === 'bash') return 'bash';
    if (shell === undefined || shell === 'sh' || shell === '/bin/sh') return 'sh';
    return this.#refuse(['env', 'shell'], `the shell ${shell} is none of Linux`, 'Use bash or /bin/sh');
  }

  #exported(value: unknown, secret: Mapping): readonly string[] {
    const path = ['env', 'exported-variables'];
    return this.#list(value, path).map((name, index) => {
      const at = [...path, index];
      if (!NAME.test(name)) this.#refuse(at, `${name} is no name of a variable`, 'Use letters, digits and _');
      if (name.startsWith('AWS_') || Object.hasOwn(secret, name))
        this.#refuse(
          at,
          `${name} cannot be exported`,
          'Export neither AWS_ variables nor parameters and secrets',
        );
      return name;
    });
  }

  #phases(): ReadonlyMap<PhaseName, PhaseSpec> {
    const phases = this.#mapping(this.#root['phases'], ['phases'], PHASES);
    return new Map(
      PHASES.filter((name) => phases[name] !== undefined).map((name) => [
        name,
        this.#phase(phases[name], name),
      ]),
    );
  }

  #phase(value: unknown, name: PhaseName): PhaseSpec {
    const path = ['phases', name];
    const keys = ['run-as', 'on-failure', 'commands', 'finally', 'steps'];
    const phase = this.#mapping(value, path, name === 'install' ? [...keys, 'runtime-versions'] : keys);
    if (phase['steps'] !== undefined)
      this.#refuse([...path, 'steps'], 'steps of GitHub Actions are not run here', 'Write commands instead');
    if (phase['runtime-versions'] !== undefined)
      this.#anyMapping(phase['runtime-versions'], [...path, 'runtime-versions']);
    const onFailure = this.#optionalText(phase['on-failure'], [...path, 'on-failure']);
    if (onFailure !== undefined && !ON_FAILURE.test(onFailure))
      this.#refuse(
        [...path, 'on-failure'],
        `it does not know ${onFailure.slice(0, 40)}`,
        'Use ABORT, CONTINUE, RETRY, RETRY-<count> or RETRY-<regular expression>',
      );
    return {
      commands: this.#commands(phase['commands'], [...path, 'commands']),
      finally: this.#commands(phase['finally'], [...path, 'finally']),
      onFailure,
      runAs: this.#optionalText(phase['run-as'], [...path, 'run-as']),
      hasRuntimes: phase['runtime-versions'] !== undefined,
    };
  }

  #commands(value: unknown, path: Path): readonly SpecCommand[] {
    if (typeof value === 'string') return [{ text: value, line: this.#lineOf(path) }];
    return this.#items(value, path).map((item, index) => {
      const at = [...path, index];
      if (typeof item === 'string') return { text: item, line: this.#lineOf(at) };
      const found =
        item === null
          ? 'nothing'
          : typeof item === 'object'
            ? 'subkeys'
            : `the ${typeof item} ${String(item)}`;
      return this.#refuse(
        at,
        `Expected Commands[${index}] to be of string type: found ${found} instead`,
        'Put the whole command in quotes: YAML takes `: ` for a key and bare numbers, true and null for values',
      );
    });
  }

  #reports(): ReadonlyMap<string, FileSet> {
    const reports = this.#anyMapping(this.#root['reports'], ['reports']);
    return new Map(
      Object.entries(reports).map(([name, value]) => {
        const path = ['reports', name];
        const keys = ['files', 'file-format', 'base-directory', 'discard-paths'];
        return [name, this.#fileSet(this.#mapping(value, path, keys), path)];
      }),
    );
  }

  #artifacts(): ReadonlyMap<string, FileSet> {
    const value = this.#root['artifacts'];
    if (value === undefined) return new Map();
    const path = ['artifacts'];
    const keys = [
      'files',
      'name',
      'discard-paths',
      'base-directory',
      'exclude-paths',
      'enable-symlinks',
      's3-prefix',
    ];
    const primary = this.#mapping(value, path, [...keys, 'secondary-artifacts']);
    const secondary = this.#anyMapping(primary['secondary-artifacts'], [...path, 'secondary-artifacts']);
    return new Map([
      ['', this.#fileSet(primary, path)],
      ...Object.entries(secondary).map(([name, one]): [string, FileSet] => {
        const at = [...path, 'secondary-artifacts', name];
        return [name, this.#fileSet(this.#mapping(one, at, keys), at)];
      }),
    ]);
  }

  #fileSet(value: Mapping, path: Path): FileSet {
    const files = this.#list(value['files'], [...path, 'files']);
    if (files.length === 0) this.#refuse(path, 'it names no files', 'Add files: a list of paths and globs');
    return {
      files,
      baseDirectory: this.#optionalText(value['base-directory'], [...path, 'base-directory']),
      discardPaths: this.#flag(value['discard-paths'], [...path, 'discard-paths']),
      excludePaths: this.#list(value['exclude-paths'], [...path, 'exclude-paths']),
    };
  }

  #cache(): CacheSpec | undefined {
    const value = this.#root['cache'];
    if (value === undefined) return undefined;
    const cache = this.#mapping(value, ['cache'], ['key', 'fallback-keys', 'action', 'paths']);
    const paths = this.#list(cache['paths'], ['cache', 'paths']);
    if (paths.length === 0) this.#refuse(['cache'], 'it names no paths', 'Add paths: a list of globs');
    return { key: this.#optionalText(cache['key'], ['cache', 'key']), paths };
  }

  #batch(): BatchSpec | undefined {
    const value = this.#root['batch'];
    if (value === undefined) return undefined;
    const kinds = ['build-list', 'build-graph', 'build-matrix', 'build-fanout'] as const;
    const batch = this.#mapping(value, ['batch'], ['fast-fail', ...kinds]);
    const [kind, other] = kinds.filter((name) => batch[name] !== undefined);
    if (kind === undefined || other !== undefined)
      return this.#refuse(['batch'], 'it needs exactly one kind of batch', `Use one of ${kinds.join(', ')}`);
    if (kind === 'build-fanout')
      return this.#refuse(
        ['batch', kind],
        'build-fanout is not run here: codebuild-tests-run splits the tests on the service',
        'Run the buildspec of one build, or use build-list, build-graph or build-matrix',
      );
    const builds = kind === 'build-matrix' ? this.#matrix(batch[kind]) : this.#builds(batch[kind], kind);
    return { kind, fastFail: this.#flag(batch['fast-fail'], ['batch', 'fast-fail']), builds };
  }

  #builds(value: unknown, kind: 'build-list' | 'build-graph'): readonly BatchBuild[] {
    const path = ['batch', kind];
    const keys = ['identifier', 'buildspec', 'debug-session', 'env', 'ignore-failure'];
    const known = new Set<string>();
    const builds = this.#items(value, path).map((item, index) => {
      const at = [...path, index];
      const build = this.#mapping(item, at, kind === 'build-graph' ? [...keys, 'depend-on'] : keys);
      const identifier = this.#optionalText(build['identifier'], [...at, 'identifier']) ?? '';
      if (!IDENTIFIER.test(identifier))
        this.#refuse(at, 'it has no proper identifier', 'Add identifier: letters, digits and _');
      if (known.has(identifier))
        this.#refuse(at, `${identifier} is there twice`, 'Give each its own identifier');
      known.add(identifier);
      const env = this.#mapping(
        build['env'],
        [...at, 'env'],
        ['compute-type', 'fleet', 'image', 'privileged-mode', 'type', 'variables'],
      );
      return {
        identifier,
        buildspec: this.#optionalText(build['buildspec'], [...at, 'buildspec']),
        variables: this.#variables(env['variables'], [...at, 'env', 'variables']),
        image: this.#optionalText(env['image'], [...at, 'env', 'image']),
        dependsOn: this.#list(build['depend-on'], [...at, 'depend-on']),
        ignoreFailure: this.#flag(build['ignore-failure'], [...at, 'ignore-failure']),
      };
    });
    return this.#inOrder(builds, path);
  }

  /** So that each stands after what it depends on, and else as they are written. */
  #inOrder(builds: readonly BatchBuild[], path: Path): readonly BatchBuild[] {
    const names = builds.map(({ identifier }) => identifier);
    for (const [index, { dependsOn }] of builds.entries()) {
      const missing = dependsOn.find((name) => !names.includes(name));
      if (missing !== undefined)
        this.#refuse(
          [...path, index, 'depend-on'],
          `there is no build ${missing}`,
          suggestion(missing, names),
        );
    }
    const ordered: BatchBuild[] = [];
    const done = new Set<string>();
    while (ordered.length < builds.length) {
      const ready = builds.find(
        ({ identifier, dependsOn }) => !done.has(identifier) && dependsOn.every((name) => done.has(name)),
      );
      if (ready === undefined)
        return this.#refuse(path, 'its builds wait for each other', 'Break the circle');
      ordered.push(ready);
      done.add(ready.identifier);
    }
    return ordered;
  }

  #matrix(value: unknown): readonly BatchBuild[] {
    const path = ['batch', 'build-matrix'];
    const matrix = this.#mapping(value, path, ['static', 'dynamic']);
    const fixed = this.#mapping(matrix['static'], [...path, 'static'], ['ignore-failure', 'env']);
    const fixedEnv = this.#mapping(
      fixed['env'],
      [...path, 'static', 'env'],
      ['privileged-mode', 'type', 'variables'],
    );
    const dynamic = this.#mapping(matrix['dynamic'], [...path, 'dynamic'], ['buildspec', 'env']);
    const at = [...path, 'dynamic', 'env'];
    const env = this.#mapping(dynamic['env'], at, ['compute-type', 'image', 'variables']);
    const fixedVariables = this.#variables(fixedEnv['variables'], [...path, 'static', 'env', 'variables']);
    const variables = Object.entries(this.#anyMapping(env['variables'], [...at, 'variables'])).map(
      ([name, values]): [string, readonly string[]] => [
        name,
        this.#scalars(values, [...at, 'variables', name]),
      ],
    );
    const axes: readonly [string, readonly string[]][] = [
      ['buildspec', this.#list(dynamic['buildspec'], [...path, 'dynamic', 'buildspec'])],
      ['image', this.#list(env['image'], [...at, 'image'])],
      ['compute-type', this.#list(env['compute-type'], [...at, 'compute-type'])],
      ...variables.map(([name, values]): [string, readonly string[]] => [`$${name}`, values]),
    ];
    const combinations = axes
      .filter(([, values]) => values.length > 0)
      .reduce<readonly Readonly<Record<string, string>>[]>(
        (all, [axis, values]) => all.flatMap((one) => values.map((choice) => ({ ...one, [axis]: choice }))),
        [{}],
      );
    if (combinations.length > MAX_MATRIX)
      this.#refuse(
        path,
        `it has ${combinations.length} combinations`,
        `Keep to ${MAX_MATRIX}, as a batch does`,
      );
    return combinations.map((chosen, index) => ({
      identifier: `build${index}`,
      buildspec: chosen['buildspec'],
      image: chosen['image'],
      variables: {
        ...fixedVariables,
        ...Object.fromEntries(variables.map(([name]) => [name, chosen[`$${name}`] ?? ''])),
      },
      dependsOn: [],
      ignoreFailure: this.#flag(fixed['ignore-failure'], [...path, 'static', 'ignore-failure']),
    }));
  }

  #variables(value: unknown, path: Path): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.#anyMapping(value, path)).map(([name, one]) => {
        const at = [...path, name];
        if (!NAME.test(name))
          this.#refuse(at, `${name} is no name of a variable`, 'Use letters, digits and _');
        if (name.startsWith('CODEBUILD_') && !SETTABLE.has(name))
          this.#refuse(at, `${name} is reserved`, 'Choose a name that does not start with CODEBUILD_');
        return [name, this.#scalar(one, at)];
      }),
    );
  }

  #scalars(value: unknown, path: Path): readonly string[] {
    if (!Array.isArray(value)) return [this.#scalar(value, path)];
    return value.map((item, index) => this.#scalar(item, [...path, index]));
  }

  /** Text, or a number or boolean that stands in the file as a program would print it: `1.10` is 1.1 to some readers. */
  #scalar(value: unknown, path: Path): string {
    if (typeof value === 'string') return value;
    const line = this.#lines[this.#lineOf(path) - 1] ?? '';
    const written = /(?:^\s*-|[:])\s+([^\s#]+)\s*(?:#.*)?$/.exec(line)?.[1];
    if ((typeof value === 'number' || typeof value === 'boolean') && written === String(value))
      return written;
    return this.#refuse(path, 'it is not text', 'Put the value in quotes');
  }

  #flag(value: unknown, path: Path): boolean {
    if (value === undefined || value === false || value === 'no' || value === 'false') return false;
    if (value === true || value === 'yes' || value === 'true') return true;
    return this.#refuse(path, 'it is neither yes nor no', 'Write yes or no');
  }

  #optionalText(value: unknown, path: Path): string | undefined {
    if (value === undefined || typeof value === 'string') return value;
    return this.#refuse(path, 'it is not text', 'Put the value in quotes');
  }

  #list(value: unknown, path: Path): readonly string[] {
    if (typeof value === 'string') return [value];
    return this.#items(value, path).map((item, index) =>
      typeof item === 'string' ? item : this.#refuse([...path, index], 'it is not text', 'Put it in quotes'),
    );
  }

  #items(value: unknown, path: Path): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    return this.#refuse(path, 'it is not a list', 'Write one item a line, each after a hyphen');
  }

  #mapping(value: unknown, path: Path, keys: readonly string[]): Mapping {
    const mapping = this.#anyMapping(value, path);
    this.#checkKeys(mapping, path, keys);
    return mapping;
  }

  #anyMapping(value: unknown, path: Path): Mapping {
    if (value === undefined) return {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Mapping;
    return this.#refuse(
      path,
      'it does not consist of `key: value` lines',
      'Indent what belongs to it below it',
    );
  }

  #checkKeys(mapping: Mapping, path: Path, keys: readonly string[]): void {
    const unknown = Object.keys(mapping).find((key) => !keys.includes(key));
    if (unknown === undefined) return;
    this.#refuse([...path, unknown], `it has no key ${unknown.slice(0, 40)}`, suggestion(unknown, keys));
  }

  #refuse(path: Path, cause: string, remedy: string): never {
    const [file, line] = [this.#file, this.#lineOf(path)];
    const object = path.length === 0 ? 'the buildspec' : path.join('.');
    throw new GateError('input', { doing: `read ${object}`, cause, remedy, file, line });
  }
}
