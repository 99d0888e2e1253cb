import type { Repository } from '../aws/repository.js';
import { GateError } from '../errors.js';
import type { Artifact } from '../packages/artifact.js';
import type { Conflict, Holding } from './holding.js';
import { describeVersion, placeOf } from './plan.js';
import type { RequestFailure } from './repository-client.js';

const RETRIABLE_STATUSES = [408, 425, 429];

/** Whether the same request may succeed later. No answer at all counts as such. */
export function isRetriable(failure: RequestFailure): boolean {
  const { status } = failure;
  return status === undefined || status >= 500 || RETRIABLE_STATUSES.includes(status);
}

/** Other bytes under a planned name, other files, or a number that is taken for good. */
export function conflict(artifact: Artifact, holding: Conflict): GateError {
  const doing = `publish ${describeVersion(artifact)}`;
  if (holding.kind === 'different') {
    const told = holding.differences.map(
      ({ asset, recordedName, recordedSha256 }) =>
        `the repository holds ${recordedName} with SHA-256 ${recordedSha256}, and ${placeOf(asset)} has ${asset.sha256}`,
    );
    return new GateError('conflict', {
      doing,
      cause: told.join('; '),
      remedy:
        'Published bytes do not change: raise the version, or publish the file that was published before',
    });
  }
  if (holding.kind === 'closed') {
    return new GateError('conflict', {
      doing,
      cause: `the repository holds this version as published without ${holding.missing.map(({ name }) => name).join(', ')}, and a published version of this format takes no more files`,
      remedy: 'Raise the version, or leave out what is not there',
    });
  }
  if (holding.kind === 'unplanned') {
    return new GateError('conflict', {
      doing,
      cause: `the repository holds ${holding.names.join(', ')} under this version, which nobody plans to publish`,
      remedy:
        'Publish these files as well, raise the version, or have the version deleted by whoever looks after the repository',
    });
  }
  return new GateError('conflict', {
    doing,
    cause: `the repository holds this version as ${holding.status}, which keeps its number taken`,
    remedy:
      'Raise the version, or have the old one set to Published or deleted by whoever looks after the repository',
  });
}

/** The service says 409, and the repository itself does not hold the version. */
export function takenElsewhere(artifact: Artifact, failure: RequestFailure): GateError {
  return new GateError('conflict', {
    doing: `publish ${describeVersion(artifact)}`,
    cause: `the service says that the version exists (${failure.reason}), though this repository does not hold it: an upstream repository or a public one does`,
    remedy:
      'Raise the version or rename the package; for a private fork, set its origin control to block upstream versions',
    underlying: failure,
  });
}

export function unauthorised(artifact: Artifact, failure: RequestFailure, target: Repository): GateError {
  const { action } = failure.request;
  if (failure.status === 401) {
    return new GateError('unauthorised', {
      doing: `publish ${describeVersion(artifact)}`,
      cause: `the repository refuses the token (401: ${failure.reason})`,
      remedy:
        'Check that the role still exists and may call codeartifact:GetAuthorizationToken, then run publish again',
      underlying: failure,
    });
  }
  return new GateError('unauthorised', {
    doing: `publish ${describeVersion(artifact)}`,
    cause: `the repository refuses the upload (403: ${failure.reason})`,
    remedy: `Allow the publish role ${action} on ${resourceArn(artifact, action, target)}${action === 'codeartifact:PublishPackageVersion' ? ", and check the package's origin control" : ''}`,
    underlying: failure,
  });
}

/** @see AWS service authorization reference, CodeArtifact: a missing namespace leaves its place empty */
export function resourceArn(artifact: Artifact, action: string, target: Repository): string {
  const { domain, domainOwner, region, repository } = target;
  const start = `arn:aws:codeartifact:${region}:${domainOwner}`;
  if (action === 'codeartifact:ReadFromRepository') return `${start}:repository/${domain}/${repository}`;
  const { format, namespace = '', name } = artifact.name;
  return `${start}:package/${domain}/${repository}/${format}/${namespace}/${name}`;
}

/** A 4xx that says that the content is no good. */
export function rejected(artifact: Artifact, failure: RequestFailure): GateError {
  return new GateError('input', {
    doing: `publish ${describeVersion(artifact)}`,
    cause: `the repository rejects ${failure.request.method} /${failure.request.path} with ${failure.status}: ${failure.reason}`,
    remedy: 'Correct the package as the message says and publish it again',
    underlying: failure,
  });
}

export function exhausted(artifact: Artifact, failure: RequestFailure, attempts: number): GateError {
  return new GateError('unavailable', {
    doing: `publish ${describeVersion(artifact)}`,
    cause: `${attempts} attempts failed, the last with ${failure.status ?? 'no answer'}: ${failure.reason}`,
    remedy: 'Run publish again: what is there already is kept',
    underlying: failure,
  });
}

export function unconfirmed(artifact: Artifact, holding: Holding, waitedMilliseconds: number): GateError {
  const seen =
    {
      absent: 'does not show the version',
      identical: 'does not serve the version to clients, though its record has it',
    }[holding.kind as string] ?? 'shows the version without all of its files or as unfinished';
  return new GateError('incomplete', {
    doing: `confirm ${describeVersion(artifact)}`,
    cause: `${Math.round(waitedMilliseconds / 1000)} s after the upload the repository still ${seen}`,
    remedy: 'Run publish again: it asks the repository first and uploads only what is missing',
  });
}

/** Every byte is there, and what moves from version to version still names another one. */
export function notReleased(artifact: Artifact, failure: GateError): GateError {
  if (failure.code === 'unauthorised') return failure;
  return new GateError('incomplete', {
    doing: `release ${describeVersion(artifact)}`,
    cause: `it is in the repository, but its tag is not set: ${failure.parts.cause}`,
    remedy: 'Run publish again: it goes on where this run has ended',
    underlying: failure,
  });
}

/** Nothing of the release has been uploaded yet. */
export function noEvidence(failure: GateError): GateError {
  return new GateError(failure.code, {
    doing: 'store evidence beside the release',
    cause: failure.message.replace(/\.$/, ''),
    remedy: 'Nothing was published; set evidence.store to false to publish without evidence',
    underlying: failure,
  });
}

/** All of the release is there, and what it says of itself is not. */
export function evidenceMissing(failure: GateError): GateError {
  return new GateError('incomplete', {
    doing: 'finish the evidence of the release',
    cause: `everything is published, and then: ${failure.message.replace(/\.$/, '')}`,
    remedy: 'Run publish again: it goes on where this run has ended',
    underlying: failure,
  });
}

/** Uploads that were under way may or may not have arrived. */
export function interrupted(signal: NodeJS.Signals): GateError {
  return new GateError('incomplete', {
    doing: 'finish publishing',
    cause: `it was interrupted by ${signal}`,
    remedy: 'Run publish again: what is there already is kept',
  });
}

/** Something did change before the service went away: the run is unfinished, not just unlucky. */
export function unfinished(failure: GateError): GateError {
  return new GateError('incomplete', {
    doing: 'finish publishing',
    cause: `part of it is in the repository, then: ${failure.message.replace(/\.$/, '')}`,
    remedy: 'Run publish again: what is there already is kept',
    underlying: failure,
  });
}
