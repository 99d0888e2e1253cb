import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { linesWithHost } from '../../../buildspec/run/addresses.js';
import { type BatchBuildRun, runBatch } from '../../../buildspec/run/batch.js';
import { differences } from '../../../buildspec/run/compare.js';
import { imageEnvironment, type Trigger } from '../../../buildspec/run/environment.js';
import { NOT_IMITATED } from '../../../buildspec/run/not-imitated.js';
import { type Buildspec, readBuildspec } from '../../../buildspec/run/read.js';
import {
  type BuildRequest,
  type BuildRun,
  type BuildStatus,
  runBuildspec,
} from '../../../buildspec/run/runner.js';
import type { ShellName, StateModel } from '../../../buildspec/run/shells.js';
import type { Rewrite } from '../../../buildspec/run/source.js';
import { buildText } from '../../../buildspec/run/summary.js';
import type { Settings } from '../../../config/settings.js';
import { EXIT_CODES, GateError } from '../../../errors.js';
import { exitCodeOf, HeldSignals } from '../../../host/signals.js';
import type { CommandContext } from '../../command.js';
import { readExternals } from '../emulator.js';
import { type BuildAws, openBuildAws, TOKEN_START } from './build-aws.js';

interface Plan {
  readonly file: string;
  readonly text: string;
  readonly spec: Buildspec;
  readonly models: readonly StateModel[];
  readonly shell: ShellName | undefined;
  readonly trigger: Trigger;
  readonly variables: Readonly<Record<string, string>>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly secrets: ReadonlyMap<string, string>;
  readonly externals: ReadonlyMap<string, string>;
  readonly keep: boolean;
}

/** The builds of one state model: one under an empty identifier, or those of a batch. */
interface Outcome {
  readonly stateModel: StateModel;
  readonly status: BuildStatus;
  readonly builds: readonly BatchBuildRun[];
}

/** `buildspec --run FILE`. */
export async function run(context: CommandContext): Promise<number> {
  const settings = await context.settings();
  const plan = await readPlan(context);
  const signals = new HeldSignals();
  const stop = new AbortController();
  signals.passTo(() => stop.abort());
  if (signals.first !== undefined) stop.abort();
  try {
    const outcomes: Outcome[] = [];
    for (const stateModel of plan.models) {
      if (stop.signal.aborted) break;
      outcomes.push(await runModel(stateModel, plan, settings, context, stop.signal));
    }
    const differing = compare(outcomes);
    tell(outcomes, differing, plan, context);
    if (signals.first !== undefined) return exitCodeOf(signals.first);
    const isGood = differing.length === 0 && outcomes.every(({ status }) => status === 'SUCCEEDED');
    return isGood ? 0 : EXIT_CODES.refused;
  } finally {
    signals.release();
  }
}

async function runModel(
  stateModel: StateModel,
  plan: Plan,
  settings: Settings,
  { host }: CommandContext,
  stop: AbortSignal,
): Promise<Outcome> {
  const aws = await openBuildAws(settings, plan.externals, process.env);
  if (aws.emulator === undefined && plan.models.length > 1 && stateModel === plan.models[1])
    host.warning(
      'What the first build has published is there in the second: both use the same CodeArtifact.',
    );
  const replacing = rewriter(aws, settings);
  const request: BuildRequest = {
    buildspec: { file: plan.file, text: plan.text },
    source: process.cwd(),
    trigger: plan.trigger,
    stateModel,
    shell: plan.shell,
    project: {
      account: settings['domain-owner'],
      region: settings.region,
      image: settings.buildspec.image,
    },
    image: imageEnvironment(process.env),
    service: aws.service,
    variables: plan.variables,
    secrets: { parameters: plan.parameters, secrets: plan.secrets },
    rewrite: replacing.rewrite,
    canaries: [TOKEN_START],
    timeout: settings.buildspec.timeout * 60_000,
    stop,
    keep: plan.keep,
    onLine: (line) => host.info(line),
  };
  try {
    const { batch } = plan.spec;
    if (batch !== undefined) return { stateModel, ...(await runBatch(request, batch)) };
    const run = await runBuildspec(request);
    return { stateModel, status: run.status, builds: [{ identifier: '', run }] };
  } finally {
    await aws.close();
    for (const [file, line] of replacing.unknown)
      host.warning('it names a host of the domain, but no address of a known repository: not replaced', {
        file,
        line,
      });
  }
}

/** Replaces addresses, and notes the places that name AWS all the same. */
function rewriter(
  aws: BuildAws,
  settings: Settings,
): { readonly rewrite: Rewrite; readonly unknown: ReadonlyMap<string, number> } {
  const unknown = new Map<string, number>();
  const domain = { ...settings, domainOwner: settings['domain-owner'] };
  const rewrite: Rewrite = (text, file) => {
    const replaced = aws.replace(text);
    const [line] = linesWithHost(replaced, domain);
    if (line !== undefined) unknown.set(file, line);
    return replaced;
  };
  return { rewrite, unknown };
}

function compare(outcomes: readonly Outcome[]): readonly string[] {
  const [first, second] = outcomes;
  if (first === undefined || second === undefined) return [];
  return first.builds.flatMap(({ identifier, run }, index) => {
    const other = second.builds[index]?.run;
    const prefix = identifier === '' ? '' : `${identifier}: `;
    if (run === undefined && other === undefined) return [];
    if (run === undefined || other === undefined) return [`${prefix}it was run in one of the two alone`];
    const names = [first.stateModel, second.stateModel] as const;
    return differences([run, other], names).map((text) => `${prefix}${text}`);
  });
}

function tell(
  outcomes: readonly Outcome[],
  differing: readonly string[],
  plan: Plan,
  { host, json, printJson }: CommandContext,
): void {
  if (json) {
    printJson(document(outcomes, differing));
    return;
  }
  for (const { stateModel, builds } of outcomes)
    for (const { identifier, run } of builds) {
      const title = [identifier, plan.models.length > 1 ? `state model ${stateModel}` : ''];
      const shown = title.filter((text) => text !== '').join(', ');
      host.info(`\n${shown === '' ? '' : `${shown}\n`}${run === undefined ? 'not started' : buildText(run)}`);
    }
  const changed = new Set(
    outcomes.flatMap(({ builds }) => builds.flatMap(({ run }) => run?.changedFiles ?? [])),
  );
  if (changed.size > 0) host.info(`\nIn the copy, addresses were replaced in: ${[...changed].join(', ')}`);
  if (outcomes.length > 1 && differing.length === 0) host.info('\nThe two state models end the same.');
  for (const difference of differing) host.warning(difference);
  host.info(`\nNot as in CodeBuild:\n${NOT_IMITATED.map((text) => `- ${text}`).join('\n')}`);
}

function document(outcomes: readonly Outcome[], differing: readonly string[]): object {
  return {
    outcomes: outcomes.map(({ stateModel, status, builds }) => ({
      stateModel,
      status,
      builds: builds.map(({ identifier, run }) => ({
        ...(identifier === '' ? {} : { identifier }),
        ...(run === undefined ? { status: 'NOT_STARTED' } : withoutLog(run)),
      })),
    })),
    differences: differing,
    notImitated: NOT_IMITATED,
  };
}

/** The log has gone to stderr already. */
function withoutLog({ log: _, ...rest }: BuildRun): object {
  return rest;
}

async function readPlan({ flags }: CommandContext): Promise<Plan> {
  const given = String(flags['run']);
  const path = resolve(given);
  const below = relative(process.cwd(), path);
  const file = below.startsWith('..') || isAbsolute(below) ? path : below;
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new GateError('input', {
      doing: 'read the buildspec',
      cause: `it cannot be opened (${(error as NodeJS.ErrnoException).code})`,
      remedy: 'Check the path that was given to --run',
      file: given,
      underlying: error,
    });
  });
  const list = (name: string): ReadonlyMap<string, string> =>
    pairs(name, (flags[name] as readonly string[] | undefined) ?? []);
  const model = oneOf(flags, 'state-model', ['script', 'session', 'both'] as const) ?? 'script';
  return {
    file,
    text,
    spec: readBuildspec(text, file),
    models: model === 'both' ? ['script', 'session'] : [model],
    shell: oneOf(flags, 'shell', ['bash', 'dash', 'sh'] as const),
    trigger: readTrigger((flags['trigger'] as string | undefined) ?? 'manual'),
    variables: Object.fromEntries(list('env')),
    parameters: list('parameter'),
    secrets: list('secret'),
    externals: readExternals((flags['external'] as readonly string[] | undefined) ?? []),
    keep: flags['keep'] === true,
  };
}

function oneOf<T extends string>(
  flags: CommandContext['flags'],
  name: string,
  choices: readonly T[],
): T | undefined {
  const given = flags[name];
  if (given === undefined) return undefined;
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined)
    throw refuse(`--${name} ${String(given)} is none of them`, `Give one of ${choices.join(', ')}`);
  return chosen;
}

function pairs(flag: string, entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(entry) ?? [];
      if (name === undefined || (flag === 'env' && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)))
        // The value is not shown: it may be a secret.
        throw refuse(`a --${flag} is not NAME=VALUE`, 'Write it as NAME=VALUE');
      return [name, value ?? ''];
    }),
  );
}

function readTrigger(text: string): Trigger {
  if (text === 'manual') return { kind: 'manual', branch: 'main' };
  const [, kind, name] = /^(branch|tag|pr|pipeline)\/([^\x00-\x1f\x7f]+)$/.exec(text) ?? [];
  if (kind === 'branch' || kind === 'tag' || kind === 'pipeline') return { kind, name: name! };
  if (kind === 'pr' && /^[1-9]\d{0,9}$/.test(name!)) return { kind: 'pull-request', number: Number(name) };
  throw refuse(
    `--trigger ${text.slice(0, 60)} starts no build`,
    'Give branch/NAME, pr/N, tag/NAME, pipeline/NAME or manual',
  );
}

function refuse(cause: string, remedy: string): GateError {
  return new GateError('input', { doing: 'run the buildspec', cause, remedy });
}
