import type { PublishService } from '../aws/codeartifact.js';
import type { Pace } from '../aws/pace.js';
import { AssetFailure } from '../aws/publish-asset.js';
import type { Repository } from '../aws/repository.js';
import type { AssetRequest, UploadRequest } from '../packages/artifact.js';
import { assetBody } from '../packages/files.js';
import {
  cleanReason,
  countedChunks,
  deadlineFor,
  type Patience,
  RequestFailure,
} from './repository-client.js';

/** How failures name it. */
const REQUEST: UploadRequest = {
  method: 'POST',
  path: 'v1/package/version/publish',
  action: 'codeartifact:PublishPackageVersion',
};
/** No more than a minute is waited for anybody. */
const LONGEST_WAIT_SECONDS = 60;

export interface AssetClientOptions {
  readonly patience: Patience;
  readonly pace: Pace;
  /** Is told of bytes as they are sent. */
  readonly sent: (bytes: number) => void;
}

/**
 * Sends files by the API of the service, once each and no faster than it takes them.
 * @throws RequestFailure; a GateError of the bytes' own passes through
 */
export async function sendAsset(
  service: PublishService,
  target: Repository,
  { name, version, asset, unfinished }: AssetRequest,
  { patience, pace, sent }: AssetClientOptions,
): Promise<void> {
  const body = assetBody(asset);
  const upload = {
    name: asset.name,
    size: asset.size,
    sha256: asset.sha256,
    unfinished,
    chunks: () => countedChunks(body, sent),
  };
  let sentAt = performance.now();
  try {
    await pace.run('publish', () => {
      sentAt = performance.now();
      const deadlines = { idle: patience.idle, whole: deadlineFor(asset.size, patience) };
      return service.publishAsset(target, name, version, upload, deadlines);
    });
  } catch (failure) {
    if (!(failure instanceof AssetFailure)) throw failure;
    const wait = Math.min(failure.retryAfterSeconds, LONGEST_WAIT_SECONDS) * 1000;
    if (failure.status === 429) pace.pause(wait);
    throw new RequestFailure(REQUEST, failure.status, cleanReason(failure.message), sentAt, wait);
  }
}
