import { rm } from 'node:fs/promises';
import type { CodeArtifactService } from '../aws/codeartifact.js';
import type { Format } from '../aws/formats.js';
import type { Repository } from '../aws/repository.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { PublishTarget, Settings } from '../config/settings.js';
import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import { HeldSignals } from '../host/signals.js';
import type { Artifact, Asset, InspectContext, RepositoryClient } from '../packages/artifact.js';
import { makePrivateFolder } from '../workspace/files.js';
import { type Clock, systemClock } from './clock.js';
import { refuseFailedBuild, refuseForeignEvents } from './event.js';
import {
  conflict,
  exhausted,
  interrupted,
  isRetriable,
  rejected,
  takenElsewhere,
  unauthorised,
  unconfirmed,
  unfinished,
} from './failures.js';
import { type Holding, judge, recordedNames } from './holding.js';
import { describeVersion, type Plan, planPublication } from './plan.js';
import { eachOf } from './pool.js';
import { publishToken } from './publish-token.js';
import { type PublishReceipt, type Verdict, writeReceipt } from './receipt.js';
import { type ClosableClient, openRepositoryClient, RequestFailure } from './repository-client.js';

/** Half of what the service's quotas would bear at usual round trips, since an account's runs share them. */
const CONCURRENT_UPLOADS = 8;
const CONCURRENT_LOOKUPS = 16;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;

export interface PublishOptions {
  readonly settings: Pick<
    Settings,
    'domain' | 'domain-owner' | 'region' | 'repository' | 'publish-repository' | 'duration-seconds'
  >;
  /** Absolute. Relative paths of `targets` start here. */
  readonly workingFolder: string;
  readonly host: Host;
  /** Asked for once everything is inspected: only then are credentials needed. */
  readonly service: () => CodeArtifactService;
  readonly endpointOverride: EndpointOverride | undefined;
  readonly targets: readonly PublishTarget[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Stop after inspection: no request, no credential. */
  readonly planOnly?: boolean;
  readonly clock?: Clock;
}

/**
 * Publishes packages so that running it again after any failure converges: every version is there with the planned
 * bytes, or the differing one is named. Nothing is uploaded before everything has been inspected and compared with
 * what the repository holds; nothing counts as published before the repository reports its SHA-256.
 *
 * @returns what happened to each package. `failure` is set when something was tried and did not come to its end.
 * @throws GateError when nothing was tried: 'input' and 'refused' for local mistakes, 'conflict' for other bytes in
 *   the repository, 'unauthorised' and 'unavailable' from looking into it; 'incomplete' when a signal ended it, at
 *   which uploads may still be under way: the process is to end
 */
export async function publishPackages(options: PublishOptions): Promise<PublishReceipt> {
  if (options.targets.length === 0) throw nothingNamed();
  if (options.planOnly !== true) {
    refuseFailedBuild(options.environment);
    await refuseForeignEvents(options.environment);
  }
  const temporaryFolder = await makePrivateFolder(options.host.temporaryFolder, 'codeartifact-gate-publish-');
  const signals = new HeldSignals();
  try {
    const target = targetOf(options.settings);
    // Not cut short: `npm pack` would go on writing into a folder that is gone.
    const plan = await planPublication(options.targets, inspectContext(options, target, temporaryFolder));
    if (signals.first !== undefined) throw interrupted(signals.first);
    const publication = new Publication(options, target, plan);
    if (options.planOnly === true) return publication.receipt();
    return await Promise.race([publication.run(), interruption(signals)]);
  } catch (error) {
    // Ctrl-C reaches `npm pack` too, whose end is not what went wrong.
    throw signals.first === undefined ? error : interrupted(signals.first);
  } finally {
    signals.release();
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

function interruption(signals: HeldSignals): Promise<never> {
  return new Promise((_resolve, reject) => signals.passTo((signal) => reject(interrupted(signal))));
}

function nothingNamed(): GateError {
  return new GateError('input', {
    doing: 'publish',
    cause: 'nothing is named to publish',
    remedy:
      'List it under publish in codeartifact-gate.yml, or give --npm, --pypi, --maven, --cargo or --ruby',
  });
}

function targetOf(settings: PublishOptions['settings']): Repository {
  const { domain, region, repository } = settings;
  return {
    domain,
    domainOwner: settings['domain-owner'],
    region,
    repository: settings['publish-repository'] ?? repository,
  };
}

function inspectContext(
  options: PublishOptions,
  target: Repository,
  temporaryFolder: string,
): InspectContext {
  return {
    workingFolder: options.workingFolder,
    temporaryFolder,
    target,
    source: { ...target, repository: options.settings.repository },
    endpointOverride: options.endpointOverride,
    environment: options.environment,
    info: (message) => options.host.info(message),
  };
}

/** One run: planned, compared, uploaded, confirmed. */
class Publication {
  readonly #host: Host;
  #connected: CodeArtifactService | undefined;
  readonly #clock: Clock;
  readonly #target: Repository;
  readonly #plan: Plan;
  readonly #options: PublishOptions;
  readonly #verdicts = new Map<Artifact, Verdict>();
  /** Whether any byte of this run has reached the repository. */
  #changed = false;

  constructor(options: PublishOptions, target: Repository, plan: Plan) {
    this.#options = options;
    this.#host = options.host;
    this.#clock = options.clock ?? systemClock;
    this.#target = target;
    this.#plan = plan;
  }

  receipt(failure?: GateError): PublishReceipt {
    return writeReceipt(
      this.#target,
      this.#plan.flat(),
      (artifact) => this.#verdicts.get(artifact) ?? 'planned',
      failure,
    );
  }

  get #service(): CodeArtifactService {
    this.#connected ??= this.#options.service();
    return this.#connected;
  }

  async run(): Promise<PublishReceipt> {
    const missing = await this.#preflight();
    for (const artifact of this.#plan.flat()) {
      this.#verdicts.set(artifact, missing.has(artifact) ? 'not-published' : 'already-there');
    }
    if (missing.size === 0) return this.receipt();
    try {
      await this.#uploadAll(missing);
      await this.#confirmAll([...missing.keys()]);
      return this.receipt();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return this.receipt(error.code === 'unavailable' && this.#changed ? unfinished(error) : error);
    }
  }

  /** Compares everything before anything is uploaded, so that the usual failures leave no trace. */
  async #preflight(): Promise<ReadonlyMap<Artifact, readonly Asset[]>> {
    const missing = new Map<Artifact, readonly Asset[]>();
    const conflicts: GateError[] = [];
    await eachOf(this.#plan.flat(), CONCURRENT_LOOKUPS, async (artifact) => {
      const holding = await this.#look(artifact);
      if (holding.kind === 'absent') missing.set(artifact, artifact.assets);
      else if (holding.kind === 'partial') missing.set(artifact, holding.missing);
      else if (holding.kind !== 'identical') conflicts.push(conflict(artifact, holding));
    });
    for (const further of conflicts.slice(1)) this.#host.error(further.message);
    if (conflicts[0] !== undefined) throw conflicts[0];
    return missing;
  }

  async #look(artifact: Artifact): Promise<Holding> {
    for (const name of recordedNames(artifact.name)) {
      const recorded = await this.#service.version(this.#target, name, artifact.version);
      if (recorded !== undefined) return judge(artifact, recorded);
    }
    return judge(artifact, undefined);
  }

  async #uploadAll(missing: ReadonlyMap<Artifact, readonly Asset[]>): Promise<void> {
    const { settings, endpointOverride } = this.#options;
    const token = publishToken(
      this.#service,
      this.#target,
      settings['duration-seconds'],
      this.#host,
      this.#clock,
    );
    const clients = new Map<Format, ClosableClient>();
    const clientFor = (format: Format): ClosableClient => {
      const endpoint = repositoryEndpoint({ ...this.#target, format }, endpointOverride);
      const client =
        clients.get(format) ?? openRepositoryClient(endpoint, () => token.value(), CONCURRENT_UPLOADS);
      clients.set(format, client);
      return client;
    };
    try {
      for (const level of this.#plan) {
        const due = level.filter((artifact) => missing.has(artifact));
        await eachOf(due, CONCURRENT_UPLOADS, async (artifact) => {
          const client = this.#noticing(clientFor(artifact.name.format));
          await this.#upload(artifact, missing.get(artifact)!, client, () => token.renew());
          this.#verdicts.set(artifact, 'unconfirmed');
          this.#host.info(`Uploaded ${describeVersion(artifact)}`);
        });
      }
    } finally {
      for (const client of clients.values()) client.close();
    }
  }

  /** Remembers that something arrived, for the exit code of a run that fails later. */
  #noticing(client: RepositoryClient): RepositoryClient {
    return {
      send: async (request) => {
        const answer = await client.send(request);
        if (request.method !== 'GET') this.#changed = true;
        return answer;
      },
    };
  }

  /** After every failed request the repository is asked what it holds: no upload is repeated on suspicion. */
  async #upload(
    artifact: Artifact,
    firstMissing: readonly Asset[],
    client: RepositoryClient,
    renewToken: () => boolean,
  ): Promise<void> {
    let missing = firstMissing;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await artifact.upload(missing, client);
      } catch (failure) {
        if (!(failure instanceof RequestFailure)) throw failure;
        this.#host.debug(`${describeVersion(artifact)}: ${failure.message}`);
        const holding = await this.#look(artifact);
        if (holding.kind !== 'absent') this.#changed = true;
        if (holding.kind === 'identical') return;
        if (holding.kind === 'different' || holding.kind === 'withdrawn') throw conflict(artifact, holding);
        missing = holding.kind === 'partial' ? holding.missing : artifact.assets;
        if (failure.status === 401 && renewToken()) continue;
        if (failure.status === 401 || failure.status === 403)
          throw unauthorised(artifact, failure, this.#target);
        if (failure.status === 409) throw takenElsewhere(artifact, failure);
        if (!isRetriable(failure)) throw rejected(artifact, failure);
        if (attempt >= ATTEMPTS) throw exhausted(artifact, failure, attempt);
        await this.#clock.sleep(backoff(attempt));
      }
    }
  }

  async #confirmAll(artifacts: readonly Artifact[]): Promise<void> {
    const startedAt = this.#clock.now();
    await eachOf(artifacts, CONCURRENT_LOOKUPS, async (artifact) => {
      await this.#confirm(artifact, startedAt);
      this.#verdicts.set(artifact, 'published');
    });
  }

  async #confirm(artifact: Artifact, startedAt: number): Promise<void> {
    for (let delay = FIRST_POLL_MILLISECONDS; ; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
      const holding = await this.#look(artifact);
      if (holding.kind === 'identical') return;
      if (holding.kind === 'different' || holding.kind === 'withdrawn') throw conflict(artifact, holding);
      const waited = this.#clock.now() - startedAt;
      if (waited + delay > CONFIRM_MILLISECONDS) throw unconfirmed(artifact, holding, waited);
      await this.#clock.sleep(delay);
    }
  }
}

/** Full jitter over half to all of a doubling delay. */
function backoff(attempt: number): number {
  return FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}
