import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { GateError } from '../../errors.js';
import { PHASES, type PhaseName } from '../schema.js';
import { Agent } from './agent.js';
import { installPrograms } from './agent-programs.js';
import {
  type BuildIdentity,
  mavenOptions,
  resolveSecrets,
  type Secrets,
  serviceVariables,
  type Trigger,
} from './environment.js';
import { findLeaks, type Leak, leftIn } from './left-over.js';
import { BuildLog } from './log.js';
import { Output } from './output.js';
import { findOutputs, type Outputs } from './outputs.js';
import { killMarked } from './processes.js';
import { type Buildspec, readBuildspec, type SpecCommand } from './read.js';
import {
  type CommandShell,
  openShell,
  type ShellName,
  type ShellOptions,
  type StateModel,
} from './shells.js';
import { copySource, type Rewrite } from './source.js';

export type BuildStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'STOPPED';

export interface BuildRequest {
  readonly buildspec: { readonly file: string; readonly text: string };
  /** The project's folder. It is copied; nothing is written to it. */
  readonly source: string;
  readonly trigger: Trigger;
  readonly stateModel: StateModel;
  /** Default: what the buildspec names. */
  readonly shell?: ShellName | undefined;
  readonly project: Pick<BuildIdentity, 'account' | 'region'> & {
    /** Default: `project`. */
    readonly name?: string;
    /** Name of the image: told to the build, and nothing else. */
    readonly image: string;
    readonly variables?: Readonly<Record<string, string>>;
  };
  /** The image's variables. @see imageEnvironment */
  readonly image: Readonly<Record<string, string>>;
  /** What the service gives besides `CODEBUILD_…`: where credentials and AWS are. */
  readonly service?: Readonly<Record<string, string>>;
  /** Of one build of a batch: over those of the project. */
  readonly batch?: { readonly identifier: string; readonly variables: Readonly<Record<string, string>> };
  /** Given to StartBuild: over all others. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Secrets;
  readonly rewrite?: Rewrite | undefined;
  /** Secrets that may not be left anywhere. */
  readonly canaries?: readonly string[];
  /** In milliseconds. Default: none. */
  readonly timeout?: number | undefined;
  /** Ends the build as STOPPED. */
  readonly stop?: AbortSignal;
  /** Where the folder of the build is made. Default: the system's folder for temporary files. */
  readonly temporaryFolder?: string;
  /** Leaves the build's folder. */
  readonly keep?: boolean;
  /** Gets each line of the log as soon as it is there. */
  readonly onLine?: (line: string) => void;
  readonly clock?: () => Date;
}

/** A phase that was entered. */
export interface PhaseRun {
  readonly name: 'DOWNLOAD_SOURCE' | 'INSTALL' | 'PRE_BUILD' | 'BUILD' | 'POST_BUILD' | 'UPLOAD_ARTIFACTS';
  readonly status: BuildStatus;
  /** The first that failed, or the one that was running when the build was stopped. */
  readonly failed?: SpecCommand | undefined;
  /** Of that command, where it had one. */
  readonly exitCode?: number | undefined;
  /** As CodeBuild words it in the phase's context. */
  readonly message?: string;
}

export interface BuildRun extends Outputs {
  readonly status: BuildStatus;
  readonly phases: readonly PhaseRun[];
  readonly exportedVariables: Readonly<Record<string, string>>;
  readonly log: string;
  /** What is in the buildspec and was done otherwise than CodeBuild would. */
  readonly warnings: readonly string[];
  /** Files of the source in which `rewrite` has changed something. */
  readonly changedFiles: readonly string[];
  /** What is in TMPDIR after the last phase; folders end with a slash. npm leaves Node's `node-compile-cache/`. */
  readonly temporaryFiles: readonly string[];
  readonly leaks: readonly Leak[];
  /** Everything of the build, with `keep`: `src`, `home`, `tmp`. */
  readonly folder: string | undefined;
}

/** Why a build was ended before its time. */
type Interruption = 'TIMED_OUT' | 'STOPPED';

/**
 * Runs one build of a buildspec on this machine, by the rules of CodeBuild's phases and shells. Docker is not needed,
 * and nothing is uploaded. See `NOT_IMITATED` for what is different.
 *
 * @returns whatever becomes of the build; all its processes have ended
 * @throws GateError 'input' for a buildspec that CodeBuild would not take, or that cannot be run here
 * @see CodeBuild user guide, "Build phase transitions", "Shells and commands in build environments"
 */
export async function runBuildspec(request: BuildRequest): Promise<BuildRun> {
  const { buildspec, rewrite } = request;
  const text =
    rewrite === undefined
      ? buildspec.text
      : inBytes(buildspec.text, (bytes) => rewrite(bytes, buildspec.file));
  const spec = readBuildspec(text, buildspec.file);
  await requireShell(request.shell ?? spec.shell, request.image['PATH'] ?? STANDARD_PATH);
  const parent = request.temporaryFolder ?? tmpdir();
  const folder = await realpath(await mkdtemp(join(parent, 'codebuild-')));
  try {
    return await new Build(request, spec, folder).run();
  } finally {
    if (request.keep !== true) await rm(folder, { recursive: true, force: true });
  }
}

async function requireShell(name: ShellName, path: string): Promise<void> {
  if (process.platform === 'win32')
    throw new GateError('input', {
      doing: 'run the buildspec',
      cause: 'Windows has no shells and processes like those of its builds',
      remedy: 'Run it in the Windows Subsystem for Linux',
    });
  for (const folder of path.split(delimiter)) {
    const isThere = await access(join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new GateError('input', {
    doing: 'run the buildspec',
    cause: `there is no ${name} on the PATH`,
    remedy: 'Install it, or choose another with --shell',
  });
}

function inBytes(text: string, change: (bytes: string) => string): string {
  return Buffer.from(change(Buffer.from(text).toString('latin1')), 'latin1').toString();
}

class Build {
  readonly #request: BuildRequest;
  readonly #spec: Buildspec;
  readonly #folder: string;
  readonly #phases: PhaseRun[] = [];
  readonly #warnings: string[] = [];
  readonly #stop = new AbortController();
  #interruption: Interruption | undefined;
  #log: BuildLog;
  readonly #identity: { readonly uuid: string; readonly startedAt: Date };

  constructor(request: BuildRequest, spec: Buildspec, folder: string) {
    this.#request = request;
    this.#spec = spec;
    this.#folder = folder;
    this.#identity = { uuid: randomUUID(), startedAt: this.#clock() };
    this.#log = this.#newLog([]);
  }

  async run(): Promise<BuildRun> {
    const { timeout, stop } = this.#request;
    const onStop = (): void => this.#interrupt('STOPPED');
    const timer = timeout === undefined ? undefined : setTimeout(() => this.#interrupt('TIMED_OUT'), timeout);
    stop?.addEventListener('abort', onStop);
    if (stop?.aborted === true) onStop();
    try {
      return await this.#run();
    } finally {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
    }
  }

  async #run(): Promise<BuildRun> {
    const source = join(this.#folder, 'src');
    const [home, temporary, agent] = ['home', 'tmp', 'agent'].map((name) => join(this.#folder, name));
    for (const folder of [home!, temporary!, agent!, join(agent!, 'bin')])
      await mkdir(folder, { mode: 0o700 });
    const places = { source, home: home!, temporary: temporary!, agent: agent! };
    const copy = await copySource(
      this.#request.source,
      source,
      this.#request.rewrite,
      this.#request.trigger.kind !== 'pipeline',
    );
    const download = await this.#downloadSource(places, copy.commit);
    const finished =
      download === undefined
        ? { outputs: NOTHING, exportedVariables: {}, environment: {} }
        : await this.#runPhases(download, places);
    const log = this.#log.text;
    const { outputs, exportedVariables, environment } = finished;
    const remains = { outputs, environment, log, temporaryFolder: places.temporary, home: places.home };
    return {
      ...outputs,
      status: this.#status(),
      phases: this.#phases,
      exportedVariables,
      log,
      warnings: this.#warnings,
      changedFiles: copy.changed,
      temporaryFiles: await leftIn(places.temporary),
      leaks: await findLeaks(this.#request.canaries ?? [], remains),
      folder: this.#request.keep === true ? this.#folder : undefined,
    };
  }

  /** @returns the environment that the first command starts with; undefined where the build fails before */
  async #downloadSource(places: Places, commit: string | undefined): Promise<Environment | undefined> {
    const { secrets = { parameters: new Map(), secrets: new Map() } } = this.#request;
    const resolved = resolveSecrets(this.#spec, secrets);
    this.#log = this.#newLog('values' in resolved ? Object.values(resolved.values) : []);
    this.#log.agent('Phase is DOWNLOAD_SOURCE');
    this.#log.agent(`CODEBUILD_SRC_DIR=${places.source}`);
    this.#log.agent(`YAML location is ${this.#spec.file}`);
    this.#log.agent('Processing environment variables');
    if ('problem' in resolved) {
      this.#finish({ name: 'DOWNLOAD_SOURCE', status: 'FAILED', message: resolved.problem });
      return undefined;
    }
    this.#warn();
    this.#log.agent(`Moving to directory ${places.source}`);
    this.#log.agent(`Phases found in YAML: ${this.#spec.phases.size}`);
    for (const [name, { commands }] of this.#spec.phases)
      this.#log.agent(` ${name.toUpperCase()}: ${commands.length} commands`);
    this.#finish({ name: 'DOWNLOAD_SOURCE', status: this.#interruption ?? 'SUCCEEDED' });
    return this.#environment(places, commit, resolved.values);
  }

  #environment(places: Places, commit: string | undefined, secretValues: Environment): Environment {
    const { source, home, temporary } = places;
    const { image, project, service, batch, variables, trigger } = this.#request;
    const identity: BuildIdentity = {
      ...this.#identity,
      commit,
      project: project.name ?? 'project',
      account: project.account,
      region: project.region,
      image: project.image,
      sourceFolder: source,
      batchIdentifier: batch?.identifier,
    };
    const environment: Environment = {
      ...image,
      PATH: this.#path(places),
      HOME: home,
      TMPDIR: temporary,
      ...serviceVariables(identity, trigger),
      ...service,
      ...this.#spec.variables,
      ...secretValues,
      ...project.variables,
      ...batch?.variables,
      ...variables,
    };
    return { ...environment, ...mavenOptions(environment['MAVEN_OPTS'], home) };
  }

  #path({ agent }: Places): string {
    return [join(agent, 'bin'), this.#request.image['PATH'] ?? STANDARD_PATH].join(delimiter);
  }

  async #runPhases(environment: Environment, places: Places): Promise<Finished> {
    const { stateModel, shell: program = this.#spec.shell } = this.#request;
    await installPrograms(join(places.agent, 'bin'));
    const output = new Output(places.agent, (line) => this.#log.output(line));
    const buildId = environment['CODEBUILD_BUILD_ID']!;
    const path = this.#path(places);
    const agent = new Agent({ folder: places.agent, path, buildId, output, stop: this.#stop.signal });
    const initial = { environment, folder: places.source };
    const options: ShellOptions = { program, initial, agentFolder: places.agent, agent };
    const shell = openShell(stateModel, options);
    try {
      const cacheKey = await this.#cacheKey(options);
      for (const name of PHASES) {
        if (this.#interruption !== undefined) break;
        const { status } = await this.#runPhase(name, shell);
        if (status !== 'SUCCEEDED' && !this.#goesOn(name)) break;
      }
      const { state } = shell;
      const isOver = this.#interruption !== undefined;
      const outputs = isOver ? NOTHING : await findOutputs(this.#spec, { ...places, state, cacheKey });
      if (!isOver) this.#uploadArtifacts(outputs);
      return {
        outputs,
        environment: state.environment,
        exportedVariables: this.#exported(state.environment),
      };
    } finally {
      agent.close();
      await killMarked(`CODEBUILD_BUILD_ID=${buildId}`);
      await output.drained();
      output.close();
    }
  }

  async #runPhase(name: PhaseName, shell: CommandShell): Promise<PhaseRun> {
    const phase = this.#spec.phases.get(name);
    const shown = name.toUpperCase() as PhaseRun['name'];
    this.#log.agent(`Entering phase ${shown}`);
    let run: PhaseRun = { name: shown, status: 'SUCCEEDED' };
    for (const command of phase?.commands ?? []) {
      run = await this.#runCommand(run, command, shell);
      if (run.status !== 'SUCCEEDED') break;
    }
    for (const command of phase?.finally ?? []) {
      if (this.#interruption !== undefined) break;
      run = await this.#runCommand(run, command, shell);
    }
    return this.#finish(run);
  }

  async #runCommand(phase: PhaseRun, command: SpecCommand, shell: CommandShell): Promise<PhaseRun> {
    // As it stands in the buildspec: CodeBuild shows no values of variables.
    const text = command.text.replace(/\n$/, '');
    this.#log.agent(`Running command ${text}`);
    const exitCode = await shell.run(command.text);
    if (exitCode === 0) return phase;
    if (exitCode === undefined)
      return { ...phase, status: this.#interruption ?? 'STOPPED', failed: phase.failed ?? command };
    this.#log.agent(`Command did not exit successfully ${text} exit status ${exitCode}`);
    await shell.setVariable('CODEBUILD_BUILD_SUCCEEDING', '0');
    const message = `COMMAND_EXECUTION_ERROR Message: Error while executing command: ${text}. Reason: exit status ${exitCode}`;
    // The first failure is the one that CodeBuild tells.
    return phase.status === 'FAILED'
      ? phase
      : { ...phase, status: 'FAILED', failed: command, exitCode, message };
  }

  /** Whether the next phase is entered after this one has failed. */
  #goesOn(name: PhaseName): boolean {
    const onFailure = this.#spec.phases.get(name)?.onFailure;
    if (onFailure === 'ABORT') return false;
    return onFailure === 'CONTINUE' || name === 'build';
  }

  #uploadArtifacts({ artifacts, reports }: Outputs): void {
    this.#log.agent('Entering phase UPLOAD_ARTIFACTS');
    for (const { name, files } of reports)
      if (files.length === 0) this.#log.agent(`No matching report files for ${name}`);
    const unmatched = artifacts.filter(({ files }) => files.length === 0);
    for (const { files } of artifacts) this.#log.agent(`Found ${files.length} file(s)`);
    const message = `CLIENT_ERROR Message: no matching artifact paths found${unmatched[0]?.name ? ` for ${unmatched[0].name}` : ''}`;
    this.#finish(
      unmatched.length === 0
        ? { name: 'UPLOAD_ARTIFACTS', status: 'SUCCEEDED' }
        : { name: 'UPLOAD_ARTIFACTS', status: 'FAILED', message },
    );
  }

  /** CodeBuild evaluates it before the first phase, to look for a cache to restore. */
  async #cacheKey(options: ShellOptions): Promise<string> {
    const key = this.#spec.cache?.key;
    if (key === undefined) return '';
    const { environment, folder } = options.initial;
    const file = join(options.agentFolder, 'cache-key');
    const initial = { environment: { ...environment, codebuild_key_file: file }, folder };
    const shell = openShell('script', { ...options, initial });
    // Quotes around it would meet those inside it.
    const exitCode = await shell.run(`cat >"$codebuild_key_file" <<codebuild_end\n${key}\ncodebuild_end`);
    if (exitCode === 0) return (await readFile(file, 'utf8')).replace(/\n$/, '');
    const warning = `the cache's key ${key} cannot be evaluated`;
    this.#warnings.push(warning);
    this.#log.agent(warning);
    return '';
  }

  #exported(environment: Environment): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#spec.exportedVariables.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }

  #warn(): void {
    const { runAs, phases, ignored } = this.#spec;
    for (const setting of ignored) this.#warnings.push(`${setting} is there, and changes nothing here`);
    for (const [name, phase] of phases) {
      const user = phase.runAs ?? runAs;
      if (user !== undefined && user !== 'root')
        this.#warnings.push(`phases.${name} runs as the user who runs this, not as ${user}`);
      if (phase.onFailure?.startsWith('RETRY') === true)
        this.#warnings.push(`phases.${name} is run once: on-failure ${phase.onFailure} is not imitated`);
      if (phase.hasRuntimes)
        this.#warnings.push(
          `phases.${name}.runtime-versions: the programs of this machine are used, whatever their version`,
        );
    }
    for (const warning of this.#warnings) this.#log.agent(`Not as in CodeBuild: ${warning}`);
  }

  #finish(phase: PhaseRun): PhaseRun {
    this.#log.agent(`Phase complete: ${phase.name} State: ${phase.status}`);
    this.#log.agent(`Phase context status code: ${phase.message ?? ' Message: '}`);
    this.#phases.push(phase);
    return phase;
  }

  #status(): BuildStatus {
    if (this.#interruption !== undefined) return this.#interruption;
    return this.#phases.every(({ status }) => status === 'SUCCEEDED') ? 'SUCCEEDED' : 'FAILED';
  }

  #interrupt(interruption: Interruption): void {
    this.#interruption ??= interruption;
    this.#stop.abort();
  }

  #newLog(secrets: readonly string[]): BuildLog {
    return new BuildLog(secrets, this.#clock, (line) => this.#request.onLine?.(line));
  }

  readonly #clock = (): Date => (this.#request.clock ?? (() => new Date()))();
}

const STANDARD_PATH = '/usr/local/bin:/usr/bin:/bin';

const NOTHING: Outputs = { artifacts: [], reports: [], cache: undefined };

type Environment = Readonly<Record<string, string>>;

interface Places {
  readonly source: string;
  readonly home: string;
  readonly temporary: string;
  readonly agent: string;
}

interface Finished {
  readonly outputs: Outputs;
  readonly environment: Environment;
  readonly exportedVariables: Environment;
}
