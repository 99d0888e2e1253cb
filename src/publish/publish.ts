import { rm } from 'node:fs/promises';
import type { PublishService, VersionOptions } from '../aws/codeartifact.js';
import type { Format } from '../aws/formats.js';
import { Pace } from '../aws/pace.js';
import { eachOf } from '../aws/pool.js';
import type { Repository } from '../aws/repository.js';
import { type EndpointOverride, repositoryEndpoint } from '../aws/repository-url.js';
import type { PublishTarget, Settings } from '../config/settings.js';
import { publishRepositoryOf } from '../config/targets.js';
import { GateError } from '../errors.js';
import type { Host } from '../host/host.js';
import { HeldSignals } from '../host/signals.js';
import type { Artifact, Asset, InspectContext, RepositoryClient } from '../packages/artifact.js';
import { makePrivateFolder } from '../workspace/files.js';
import { sendAsset } from './asset-client.js';
import { type Clock, systemClock } from './clock.js';
import { refuseFailedBuild, refuseForeignEvents } from './event.js';
import type { Companion } from './evidence/companion.js';
import type { Sealer } from './evidence/dsse.js';
import {
  conflict,
  evidenceMissing,
  exhausted,
  interrupted,
  isRetriable,
  noEvidence,
  notReleased,
  rejected,
  takenElsewhere,
  unauthorised,
  unconfirmed,
  unfinished,
} from './failures.js';
import { type Holding, isConflict, judge, recordedNames } from './holding.js';
import { describeVersion, type Plan, planPublication } from './plan.js';
import { type PlanDocument, planDocument, requireApproved } from './plan-document.js';
import { type Outlook, obstacle, preflight } from './preflight.js';
import { Progress, type Screen } from './progress.js';
import { type PublishToken, publishToken } from './publish-token.js';
import { type PublishReceipt, type Verdict, writeReceipt } from './receipt.js';
import {
  type ClosableClient,
  openRepositoryClient,
  PATIENCE,
  type Patience,
  RequestFailure,
} from './repository-client.js';

/** Enough for what the pace lets through at usual round trips. */
const CONCURRENT_UPLOADS = 20;
const CONCURRENT_CHANGES = 32;
const ATTEMPTS = 4;
const FIRST_BACKOFF_MILLISECONDS = 500;
const FIRST_POLL_MILLISECONDS = 250;
const LONGEST_POLL_MILLISECONDS = 10_000;
const CONFIRM_MILLISECONDS = 300_000;
/** How long a version that the service says is taken may take to show in its record. */
const TAKEN_MILLISECONDS = 20_000;

export interface PublishOptions {
  readonly settings: Pick<
    Settings,
    'domain' | 'domain-owner' | 'region' | 'repository' | 'publish-repository' | 'duration-seconds'
  >;
  /** Absolute. Relative paths of `targets` start here. */
  readonly workingFolder: string;
  readonly host: Host;
  /** With the rights to publish. Asked for once everything has passed the preflight, or when `reader` may not look. */
  readonly service: () => PublishService;
  /** With the rights to look, for the preflight. Absent: `service`. */
  readonly reader?: () => PublishService;
  readonly endpointOverride: EndpointOverride | undefined;
  readonly targets: readonly PublishTarget[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** @see requireApproved */
  readonly approvedPlan?: string;
  /** Where a bar can be drawn. */
  readonly screen?: Screen;
  /** What is stored beside each version, for whoever wants to verify it. Absent: nothing. */
  readonly evidence?: { readonly sbom: boolean; readonly provenance: boolean; readonly seal?: Sealer };
  /** Requests of PublishPackageVersion a second, where AWS has raised that quota. */
  readonly publishQuota?: number;
  readonly clock?: Clock;
  readonly patience?: Patience;
}

/**
 * Publishes packages so that running it again after any failure converges: every version is there with the planned
 * bytes, or the differing one is named. Nothing is uploaded before everything has been inspected and compared with
 * what the repository holds; nothing counts as published before the repository reports its SHA-256 and serves it.
 *
 * @returns what happened to each package. `failure` is set when something was tried and did not come to its end.
 * @throws GateError when nothing was tried: 'input' and 'refused' for local mistakes, a plan that was not approved and
 *   controls of the repository, 'conflict' for other bytes in it, 'unauthorised' and 'unavailable' from looking into
 *   it; 'incomplete' when a signal ended it, at which uploads may still be under way: the process is to end
 */
export async function publishPackages(options: PublishOptions): Promise<PublishReceipt> {
  if (options.targets.length === 0) throw nothingNamed();
  refuseFailedBuild(options.environment);
  await refuseForeignEvents(options.environment);
  return withPlan(options, async (publication) => publication.run());
}

/**
 * The same plan, printed instead of carried out.
 * @param isAsked whether the repository is asked what it holds; otherwise nothing is sent and no credential needed
 * @throws GateError as `publishPackages` does before it has tried anything
 */
export async function previewPublication(options: PublishOptions, isAsked: boolean): Promise<PlanDocument> {
  if (options.targets.length === 0) throw nothingNamed();
  return withPlan(options, async (publication) => publication.preview(isAsked));
}

async function withPlan<T>(
  options: PublishOptions,
  body: (publication: Publication) => Promise<T>,
): Promise<T> {
  const temporaryFolder = await makePrivateFolder(options.host.temporaryFolder, 'codeartifact-gate-publish-');
  const signals = new HeldSignals();
  try {
    const target = publishRepositoryOf(options.settings);
    // Not cut short: `npm pack` would go on writing into a folder that is gone.
    const plan = await planPublication(options.targets, inspectContext(options, target, temporaryFolder));
    if (signals.first !== undefined) throw interrupted(signals.first);
    return await Promise.race([
      body(new Publication(options, target, plan, temporaryFolder)),
      interruption(signals),
    ]);
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
      'List it under publish in codeartifact-gate.yml, or give --npm, --pypi, --maven, --cargo, --nuget, --ruby or --generic',
  });
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

/** What is there to be uploaded, and how. */
interface Due {
  readonly missing: readonly Asset[];
  readonly isHeldBack: boolean;
}

/** One run: planned, compared, uploaded, confirmed, released. */
class Publication {
  readonly #host: Host;
  #connected: PublishService | undefined;
  #connectedReader: PublishService | undefined;
  readonly #clock: Clock;
  readonly #target: Repository;
  readonly #plan: Plan;
  readonly #options: PublishOptions;
  readonly #temporaryFolder: string;
  readonly #verdicts = new Map<Artifact, Verdict>();
  readonly #pace: Pace;
  readonly #clients = new Map<Format, ClosableClient>();
  #token: PublishToken | undefined;
  #progress: Progress | undefined;
  /** Whether any byte of this run has reached the repository. */
  #changed = false;
  #mayRead = true;

  constructor(options: PublishOptions, target: Repository, plan: Plan, temporaryFolder: string) {
    this.#options = options;
    this.#temporaryFolder = temporaryFolder;
    this.#host = options.host;
    this.#pace = new Pace(options.publishQuota);
    this.#clock = options.clock ?? systemClock;
    this.#target = target;
    this.#plan = plan;
  }

  async preview(isAsked: boolean): Promise<PlanDocument> {
    const artifacts = this.#plan.flat();
    const outlooks = isAsked ? await this.#preflight() : new Map<Artifact, Outlook>();
    return planDocument(this.#target, artifacts, outlooks);
  }

  async run(): Promise<PublishReceipt> {
    const artifacts = this.#plan.flat();
    const { approvedPlan } = this.#options;
    if (approvedPlan !== undefined) {
      const { packages } = planDocument(this.#target, artifacts, new Map());
      await requireApproved(this.#target, packages, approvedPlan);
    }
    // Whoever publishes by a role of its own takes it after the preflight. Otherwise the right is there already.
    const needsToken = artifacts.some(({ name }) => name.format !== 'generic');
    if (needsToken && this.#options.reader === undefined) this.#publishToken.value().catch(() => {});
    const due = this.#dueOf(await this.#preflight());
    for (const artifact of artifacts)
      this.#verdicts.set(artifact, due.has(artifact) ? 'not-published' : 'already-there');
    try {
      const companions = await this.#draftEvidence(artifacts, due);
      if (due.size > 0) await this.#uploadAll(due);
      await this.#releaseAll(due);
      await this.#finishEvidence(companions);
      return this.#receipt();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return this.#receipt(error.code === 'unavailable' && this.#changed ? unfinished(error) : error);
    } finally {
      for (const client of this.#clients.values()) client.close();
    }
  }

  #receipt(failure?: GateError): PublishReceipt {
    return writeReceipt(
      this.#target,
      this.#plan.flat(),
      (artifact) => this.#verdicts.get(artifact) ?? 'not-published',
      failure,
    );
  }

  get #service(): PublishService {
    this.#connected ??= this.#options.service();
    return this.#connected;
  }

  async #preflight(): Promise<ReadonlyMap<Artifact, Outlook>> {
    return preflight(this.#plan.flat(), {
      look: (artifact) => this.#read((service) => this.#look(service, artifact)),
      control: ({ name }) => this.#read((service) => service.publishControl(this.#target, name)),
    });
  }

  /** Who may install may not always look into the record of the repository that is published to; who publishes may. */
  async #read<T>(question: (service: PublishService) => Promise<T>): Promise<T> {
    const { reader } = this.#options;
    if (reader === undefined) return question(this.#service);
    try {
      this.#connectedReader ??= reader();
      return await question(this.#connectedReader);
    } catch (error) {
      if (!(error instanceof GateError) || error.code !== 'unauthorised') throw error;
      this.#host.debug(`${error.message} Asking with the rights to publish.`);
      this.#connectedReader = this.#service;
      return question(this.#service);
    }
  }

  /** @throws GateError naming the first obstacle; the others are told before */
  #dueOf(outlooks: ReadonlyMap<Artifact, Outlook>): ReadonlyMap<Artifact, Due> {
    const due = new Map<Artifact, Due>();
    const obstacles: GateError[] = [];
    const versions = Map.groupBy(outlooks.keys(), ({ name }) => JSON.stringify(name));
    for (const [artifact, outlook] of outlooks) {
      const found = obstacle(artifact, outlook);
      if (found !== undefined) obstacles.push(found);
      if (outlook.kind !== 'absent' && outlook.kind !== 'partial') continue;
      // Of a package that nobody knows yet, nothing names another version that clients should go on getting.
      const isKnown =
        outlook.packageExists !== false || versions.get(JSON.stringify(artifact.name))!.length > 1;
      due.set(artifact, {
        missing: outlook.kind === 'absent' ? artifact.assets : outlook.missing,
        isHeldBack: artifact.release !== undefined && outlooks.size > 1 && isKnown,
      });
    }
    for (const further of obstacles.slice(1)) this.#host.error(further.message);
    if (obstacles[0] !== undefined) throw obstacles[0];
    return due;
  }

  /** Evidence of what has none yet, uploaded and not yet published: what cannot be vouched for stops the run here. */
  async #draftEvidence(
    artifacts: readonly Artifact[],
    due: ReadonlyMap<Artifact, Due>,
  ): Promise<readonly Companion[]> {
    const { evidence, environment, endpointOverride } = this.#options;
    if (evidence === undefined) return [];
    // With what they write by: whoever wants no evidence does not wait for it.
    const [{ builderOf }, { companionOf, makeCompanion }] = await Promise.all([
      import('./evidence/builder.js'),
      import('./evidence/companion.js'),
    ]);
    const { sbom, provenance, seal } = evidence;
    const builder = provenance ? await builderOf(environment, this.#host) : undefined;
    if (provenance && builder === undefined)
      this.#host.info('No provenance: neither a GitHub job nor a CodeBuild build says who builds here.');
    const context = {
      target: this.#target,
      endpointOverride,
      folder: this.#temporaryFolder,
      options: {
        sbom,
        ...(builder === undefined ? {} : { builder }),
        ...(seal === undefined ? {} : { seal }),
      },
    };
    const companions: Companion[] = [];
    await eachOf(artifacts, CONCURRENT_UPLOADS, async (of) => {
      const recorded = await this.#read((service) =>
        service.version(this.#target, companionOf(of.name), of.version),
      );
      if (recorded !== undefined && !['Unfinished', 'Deleted'].includes(recorded.status)) {
        if (due.has(of))
          this.#host.warning(
            `${describeVersion(of)} has evidence already, which takes no more files: verify will refuse what is added now`,
          );
        return;
      }
      const companion = await makeCompanion(of, context);
      await this.#upload(companion.draft, { missing: companion.draft.assets, isHeldBack: false });
      companions.push(companion);
    }).catch((error: unknown) => {
      throw error instanceof GateError ? noEvidence(error) : error;
    });
    return companions;
  }

  /** Published once all of the release is there. */
  async #finishEvidence(companions: readonly Companion[]): Promise<void> {
    const { planDigest } = this.#receipt();
    const startedAt = this.#clock.now();
    await eachOf(companions, CONCURRENT_UPLOADS, async ({ of, finish }) => {
      const artifact = await finish(this.#verdicts.get(of)!, planDigest);
      await this.#upload(artifact, { missing: artifact.assets.slice(-1), isHeldBack: false });
      await this.#confirm(artifact, startedAt);
      this.#host.info(`Stored the evidence as ${describeVersion(artifact)}`);
    }).catch((error: unknown) => {
      throw error instanceof GateError ? evidenceMissing(error) : error;
    });
  }

  async #look(service: PublishService, artifact: Artifact, options?: VersionOptions): Promise<Holding> {
    for (const name of recordedNames(artifact.name)) {
      const recorded = await service.version(this.#target, name, artifact.version, options);
      if (recorded !== undefined) return judge(artifact, recorded);
    }
    return judge(artifact, undefined);
  }

  #clientFor({ name: { format } }: Artifact): RepositoryClient {
    const { patience = PATIENCE } = this.#options;
    const sent = (bytes: number): void => this.#progress?.add(bytes);
    return {
      send: (request) => this.#endpointClient(format).send(request),
      sendAsset: (request) =>
        sendAsset(this.#service, this.#target, request, { patience, pace: this.#pace, sent }),
    };
  }

  get #publishToken(): PublishToken {
    const { settings } = this.#options;
    this.#token ??= publishToken(
      this.#service,
      this.#target,
      settings['duration-seconds'],
      this.#host,
      this.#clock,
    );
    return this.#token;
  }

  #endpointClient(format: Format): ClosableClient {
    const { endpointOverride, patience } = this.#options;
    const token = this.#publishToken;
    let client = this.#clients.get(format);
    if (client === undefined) {
      const endpoint = repositoryEndpoint({ ...this.#target, format }, endpointOverride);
      client = openRepositoryClient(endpoint, () => token.value(), CONCURRENT_CHANGES, {
        ...(patience === undefined ? {} : { patience }),
        pace: this.#pace,
        // npm sends base64.
        sent: (bytes) => this.#progress?.add(format === 'npm' ? bytes * 0.75 : bytes),
      });
      this.#clients.set(format, client);
    }
    return client;
  }

  /** Level by level; what has arrived is confirmed while the next is uploaded. */
  async #uploadAll(due: ReadonlyMap<Artifact, Due>): Promise<void> {
    const total = [...due.values()]
      .flatMap(({ missing }) => missing)
      .reduce((sum, { size }) => sum + size, 0);
    const progress = new Progress(total, this.#host, this.#options.screen);
    this.#progress = progress;
    const startedAt = this.#clock.now();
    const confirmations: Promise<void>[] = [];
    try {
      for (const level of this.#plan) {
        const next = level.filter((artifact) => due.has(artifact));
        await eachOf(next, CONCURRENT_UPLOADS, async (artifact) => {
          await this.#upload(artifact, due.get(artifact)!);
          this.#verdicts.set(artifact, 'unconfirmed');
          progress.info(`Uploaded ${describeVersion(artifact)}`);
          const confirmation = this.#confirm(artifact, startedAt);
          confirmation.catch(() => {});
          confirmations.push(confirmation);
        });
      }
    } finally {
      const failed = (await Promise.allSettled(confirmations)).find(({ status }) => status === 'rejected');
      progress.end();
      // What an upload has thrown is on its way already, and tells more.
      if (failed?.status === 'rejected') this.#host.debug(String(failed.reason));
    }
    await Promise.all(confirmations);
  }

  /** After every failed request the repository is asked what it holds: no upload is repeated on suspicion. */
  async #upload(artifact: Artifact, { missing: firstMissing, isHeldBack }: Due): Promise<void> {
    let missing = firstMissing;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await artifact.upload(missing, this.#noticing(this.#clientFor(artifact)), isHeldBack);
      } catch (failure) {
        if (!(failure instanceof RequestFailure)) throw failure;
        this.#host.debug(`${describeVersion(artifact)}: ${failure.message}`);
        const holding = await this.#lookAfter(artifact, failure);
        if (holding.kind !== 'absent') this.#changed = true;
        if (holding.kind === 'identical') return;
        if (isConflict(holding)) throw conflict(artifact, holding);
        missing = holding.kind === 'partial' ? holding.missing : artifact.assets;
        if (failure.status === 409) throw takenElsewhere(artifact, failure);
        await this.#pauseAfter(artifact, failure, attempt);
      }
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
      sendAsset: async (request) => {
        await client.sendAsset(request);
        this.#changed = true;
      },
    };
  }

  /** What is said to be taken may show late in the record, when this run or one before it was what took it. */
  async #lookAfter(artifact: Artifact, { status }: RequestFailure): Promise<Holding> {
    const startedAt = this.#clock.now();
    for (let delay = FIRST_POLL_MILLISECONDS; ; delay *= 2) {
      const isExpected = status === undefined || status === 409;
      const holding = await this.#look(this.#service, artifact, { isExpected });
      const waited = this.#clock.now() - startedAt;
      if (status !== 409 || holding.kind !== 'absent' || waited + delay > TAKEN_MILLISECONDS) return holding;
      await this.#clock.sleep(delay);
    }
  }

  /** @throws GateError where it is not worth trying again */
  async #pauseAfter(artifact: Artifact, failure: RequestFailure, attempt: number): Promise<void> {
    if (failure.status === 401 && this.#token?.renew(failure.sentAt) === true) return;
    if (failure.status === 401 || failure.status === 403) throw unauthorised(artifact, failure, this.#target);
    if (!isRetriable(failure)) throw rejected(artifact, failure);
    if (attempt >= ATTEMPTS) throw exhausted(artifact, failure, attempt);
    await this.#clock.sleep(Math.max(backoff(attempt), failure.retryAfter));
  }

  /** By the record, which has the digests, and by what clients are served. */
  async #confirm(artifact: Artifact, startedAt: number): Promise<void> {
    for (let delay = FIRST_POLL_MILLISECONDS; ; delay = Math.min(delay * 2, LONGEST_POLL_MILLISECONDS)) {
      const options = this.#hasToldStatus(artifact) ? { status: 'Published' } : { isExpected: true };
      const [holding, isServed] = await Promise.all([
        this.#look(this.#service, artifact, options),
        this.#isServed(artifact),
      ]);
      if (isConflict(holding)) throw conflict(artifact, holding);
      if (holding.kind === 'identical' && isServed) break;
      const waited = this.#clock.now() - startedAt;
      if (waited + delay > CONFIRM_MILLISECONDS) throw unconfirmed(artifact, holding, waited);
      await this.#clock.sleep(delay);
    }
    this.#verdicts.set(artifact, 'published');
  }

  /**
   * What clients are served is published: only of Maven and generic packages there are unfinished versions.
   * @see CodeArtifact user guide, "Package version status"
   */
  #hasToldStatus({ name: { format }, isInstallable }: Artifact): boolean {
    return this.#mayRead && isInstallable !== undefined && format !== 'maven' && format !== 'generic';
  }

  /** A publish role that may not read leaves it at the record. */
  async #isServed(artifact: Artifact): Promise<boolean> {
    if (!this.#mayRead || artifact.isInstallable === undefined) return true;
    try {
      return await artifact.isInstallable(this.#clientFor(artifact));
    } catch (failure) {
      if (!(failure instanceof RequestFailure)) throw failure;
      this.#host.debug(`${describeVersion(artifact)}: ${failure.message}`);
      if (failure.status === 401) this.#token?.renew(failure.sentAt);
      if (failure.status !== 403) return false;
      this.#forgoReading();
      return true;
    }
  }

  #forgoReading(): void {
    if (this.#mayRead)
      this.#host.warning(
        'The publish role may not read the repository (codeartifact:ReadFromRepository): whether clients are served what was published was not looked at',
      );
    this.#mayRead = false;
  }

  /** Last, when all of the release is there. Marks that an earlier run has left are followed too. */
  async #releaseAll(due: ReadonlyMap<Artifact, Due>): Promise<void> {
    const waiting = this.#plan
      .flat()
      .filter((artifact) => artifact.release !== undefined && due.get(artifact)?.isHeldBack !== false);
    await eachOf(waiting, CONCURRENT_CHANGES, async (artifact) => {
      const isOurs = due.get(artifact)?.isHeldBack === true;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const outcome = await artifact.release!(this.#clientFor(artifact));
          if (outcome === 'moved') this.#host.info(`Released ${describeVersion(artifact)}`);
          if (outcome === 'overtaken')
            this.#host.info(`${describeVersion(artifact)} does not become "latest": a higher version is`);
          return;
        } catch (failure) {
          if (!(failure instanceof RequestFailure)) throw failure;
          this.#host.debug(`${describeVersion(artifact)}: ${failure.message}`);
          // Who may not read has held nothing back.
          if (!isOurs && failure.status === 403 && failure.request.method === 'GET') return;
          await this.#pauseAfter(artifact, failure, attempt).catch((error: unknown) => {
            throw error instanceof GateError ? notReleased(artifact, error) : error;
          });
        }
      }
    });
  }
}

/** Full jitter over half to all of a doubling delay. */
function backoff(attempt: number): number {
  return FIRST_BACKOFF_MILLISECONDS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}
