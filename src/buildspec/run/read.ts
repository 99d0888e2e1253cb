import { GateError } from '../../errors.js';
import { type BuildspecDocument, readBuildspec as readDocument } from '../document.js';
import { firstFault } from '../lint/index.js';
import { buildspecSchema, PHASES, type PhaseName, type Buildspec as WrittenBuildspec } from '../schema.js';

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

const MAX_MATRIX = 100;

/**
 * Reads a buildspec of version 0.2.
 *
 * @throws GateError 'input' with file and line: for what is not well-formed, and for what the runner cannot execute
 *   (Windows shells, `steps`, `build-fanout`)
 * @see CodeBuild user guide, "Build specification reference" and "Batch build buildspec reference"
 */
export function readBuildspec(text: string, file: string): Buildspec {
  const fault = firstFault(text, file);
  if (fault !== undefined) {
    const { message: cause, remedy, line } = fault;
    throw new GateError('input', { doing: 'read the buildspec', cause, remedy, file, line });
  }
  // Text that is no YAML has a fault.
  const document = readDocument(text) as BuildspecDocument;
  return new Converter(document, file).buildspec(buildspecSchema.parse(document.value));
}

type Path = readonly (string | number)[];
type Written = WrittenBuildspec;
type WrittenPhase = NonNullable<NonNullable<Written['phases']>['install']>;
type WrittenFiles = Omit<NonNullable<Written['artifacts']>, 'secondary-artifacts'>;
type WrittenBatch = NonNullable<Written['batch']>;
type WrittenTask = NonNullable<WrittenBatch['build-graph']>[number];
type Scalar = string | number | boolean;

/** From what is written to what the runner needs. */
class Converter {
  readonly #document: BuildspecDocument;
  readonly #file: string;

  constructor(document: BuildspecDocument, file: string) {
    this.#document = document;
    this.#file = file;
  }

  buildspec(written: Written): Buildspec {
    const { env = {}, cache, batch } = written;
    const secret = { ...env['parameter-store'], ...env['secrets-manager'] };
    return {
      file: this.#file,
      runAs: written['run-as'],
      shell: this.#shell(env.shell),
      variables: this.#variables(env.variables, ['env', 'variables']),
      parameterStore: env['parameter-store'] ?? {},
      secretsManager: env['secrets-manager'] ?? {},
      exportedVariables: this.#exported(env['exported-variables'], secret),
      phases: this.#phases(written.phases ?? {}),
      reports: new Map(Object.entries(written.reports ?? {}).map(([name, one]) => [name, fileSet(one)])),
      artifacts: artifactsOf(written.artifacts),
      cache: cache && { key: cache.key, paths: listOf(cache.paths) },
      batch: batch && this.#batch(batch),
      ignored: [
        ...(written.proxy === undefined ? [] : ['proxy']),
        ...(env['git-credential-helper'] === undefined ? [] : ['env.git-credential-helper']),
        ...(written.eb_codebuild_settings === undefined ? [] : ['eb_codebuild_settings']),
      ],
    };
  }

  #shell(shell: NonNullable<Written['env']>['shell']): 'bash' | 'sh' {
    if (shell === 'bash') return 'bash';
    if (shell === undefined || shell === '/bin/sh') return 'sh';
    return this.#refuse(['env', 'shell'], `the shell ${shell} is none of Linux`, 'Use bash or /bin/sh');
  }

  #exported(written: string | readonly string[] | undefined, secret: object): readonly string[] {
    const names = listOf(written);
    const [index, name] = [...names.entries()].find(([, one]) => Object.hasOwn(secret, one)) ?? [];
    if (name === undefined) return names;
    return this.#refuse(
      ['env', 'exported-variables', index!],
      `${name} is a parameter or a secret, which cannot be exported`,
      'Take it out',
    );
  }

  #phases(written: NonNullable<Written['phases']>): ReadonlyMap<PhaseName, PhaseSpec> {
    return new Map(
      PHASES.flatMap((name) => {
        const phase = written[name];
        return phase === undefined ? [] : [[name, this.#phase(phase, ['phases', name])]];
      }),
    );
  }

  #phase(written: WrittenPhase, path: Path): PhaseSpec {
    if (written.steps !== undefined)
      this.#refuse([...path, 'steps'], 'steps of GitHub Actions are not run here', 'Write commands instead');
    return {
      commands: this.#commands(written.commands, [...path, 'commands']),
      finally: this.#commands(written.finally, [...path, 'finally']),
      onFailure: written['on-failure']?.replace(/^retry/i, 'RETRY'),
      runAs: written['run-as'],
      hasRuntimes: written['runtime-versions'] !== undefined,
    };
  }

  #commands(written: string | readonly string[] | undefined, path: Path): readonly SpecCommand[] {
    const isOne = typeof written === 'string';
    return listOf(written).map((text, index) => ({
      text,
      line: this.#document.lineOf(isOne ? path : [...path, index]),
    }));
  }

  #batch(written: WrittenBatch): BatchSpec {
    const { 'build-matrix': matrix, 'build-graph': graph, 'build-list': list } = written;
    if (written['build-fanout'] !== undefined)
      this.#refuse(
        ['batch', 'build-fanout'],
        'build-fanout is not run here: codebuild-tests-run splits the tests on the service',
        'Run the buildspec of one build, or use build-list, build-graph or build-matrix',
      );
    const kind = matrix !== undefined ? 'build-matrix' : graph !== undefined ? 'build-graph' : 'build-list';
    const builds =
      matrix !== undefined
        ? this.#matrix(matrix)
        : inOrder((graph ?? list ?? []).map((task, index) => this.#task(task, ['batch', kind, index])));
    return { kind, fastFail: written['fast-fail'] === true, builds };
  }

  #task(written: WrittenTask, path: Path): BatchBuild {
    return {
      identifier: written.identifier,
      buildspec: written.buildspec,
      variables: this.#variables(written.env?.variables, [...path, 'env', 'variables']),
      image: written.env?.image,
      dependsOn: written['depend-on'] ?? [],
      ignoreFailure: written['ignore-failure'] === true,
    };
  }

  #matrix(written: NonNullable<WrittenBatch['build-matrix']>): readonly BatchBuild[] {
    const path = ['batch', 'build-matrix'];
    const { static: fixed = {}, dynamic: { buildspec, env = {} } = {} } = written;
    const fixedVariables = this.#variables(fixed.env?.variables, [...path, 'static', 'env', 'variables']);
    const at = [...path, 'dynamic', 'env', 'variables'];
    const variables = Object.entries(env.variables ?? {}).map(
      ([name, values]): [string, readonly string[]] => [
        name,
        values.map((value, index) => this.#scalar(value, [...at, name, index])),
      ],
    );
    const axes: readonly [string, readonly string[]][] = [
      ['buildspec', listOf(buildspec)],
      ['image', listOf(env.image)],
      ['compute-type', listOf(env['compute-type'])],
      ['fleet', listOf(env.fleet)],
      ...variables.map(([name, values]): [string, readonly string[]] => [`$${name}`, values]),
    ];
    const sizes = axes.map(([, values]) => Math.max(values.length, 1));
    const count = sizes.reduce((product, size) => product * size, 1);
    if (count > MAX_MATRIX)
      this.#refuse(path, `it has ${count} combinations`, `Keep to ${MAX_MATRIX}, as a batch does`);
    const combinations = axes
      .filter(([, values]) => values.length > 0)
      .reduce<readonly Readonly<Record<string, string>>[]>(
        (all, [axis, values]) => all.flatMap((one) => values.map((choice) => ({ ...one, [axis]: choice }))),
        [{}],
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
      ignoreFailure: fixed['ignore-failure'] === true,
    }));
  }

  #variables(written: Readonly<Record<string, Scalar>> = {}, path: Path): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(written).map(([name, value]) => [name, this.#scalar(value, [...path, name])]),
    );
  }

  /** Text, or a number or boolean that stands in the file as a program would print it: `1.10` is 1.1 to some readers. */
  #scalar(value: Scalar, path: Path): string {
    if (typeof value === 'string' || this.#document.scalarAt(path)?.source === String(value))
      return String(value);
    return this.#refuse(path, `${path.at(-1)} is not text`, 'Put the value in quotes');
  }

  #refuse(path: Path, cause: string, remedy: string): never {
    const line = this.#document.lineOf(path);
    throw new GateError('input', { doing: 'run the buildspec', cause, remedy, file: this.#file, line });
  }
}

function artifactsOf(written: Written['artifacts']): ReadonlyMap<string, FileSet> {
  if (written === undefined) return new Map();
  const { 'secondary-artifacts': secondary = {}, ...primary } = written;
  return new Map(Object.entries({ '': primary, ...secondary }).map(([name, one]) => [name, fileSet(one)]));
}

function fileSet(written: WrittenFiles): FileSet {
  return {
    files: listOf(written.files),
    baseDirectory: written['base-directory'],
    discardPaths: [true, 'yes', 'true'].includes(written['discard-paths'] ?? false),
    excludePaths: listOf(written['exclude-paths']),
  };
}

function listOf(written: string | readonly string[] | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === 'string' ? [written] : written;
}

/** So that each stands after what it depends on, and else as they are written. There are no circles. @see lint/batch-graph.ts */
function inOrder(builds: readonly BatchBuild[]): readonly BatchBuild[] {
  const ordered: BatchBuild[] = [];
  const add = (build: BatchBuild): void => {
    if (ordered.includes(build)) return;
    for (const name of build.dependsOn) add(builds.find(({ identifier }) => identifier === name)!);
    ordered.push(build);
  };
  for (const build of builds) add(build);
  return ordered;
}
