import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Format } from '../../aws/formats.js';
import type { Catalog } from '../catalog/catalog.js';
import type { RepositoryRecord } from '../catalog/types.js';

/** Whoever signed the request, or holds the bearer token. */
export interface Caller {
  /** `arn:aws:iam::<account>:user/…` or `arn:aws:sts::<account>:assumed-role/<role>/<session>`. */
  readonly arn: string;
  readonly account: string;
  /** End of the caller's temporary credentials, epoch milliseconds; undefined for long-term keys. */
  readonly sessionExpiresAt?: number;
}

/** One signed and verified request to the control plane. */
export interface ControlRequest {
  readonly catalog: Catalog;
  readonly region: string;
  readonly caller: Caller;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The whole body, verified against the signature; undefined for PublishPackageVersion, whose body is a stream. */
  readonly body: Buffer | undefined;
  /**
   * Throws AccessDeniedError unless the caller's policies allow `codeartifact:<action>` (or an action that names its
   * service, `sts:…`) on the ARN.
   */
  authorise(action: string, resourceArn: string): void;
  /**
   * @param durationSeconds 0 = as long as the caller's session
   * @throws AccessDeniedError without `sts:GetServiceBearerToken`
   */
  mintToken(
    domain: { name: string; owner: string },
    durationSeconds: number,
  ): Promise<{ value: string; expiresAt: number }>;
  /** With its trailing slash. */
  endpoint(repository: RepositoryRecord, format: Format): string;
}

/** Answers one request completely, errors in the service's own shape included. */
export type ControlPlane = (request: ControlRequest) => Promise<void>;

/** The caller's policies do not allow it; the message is the service's own. Answered as AccessDeniedException, 403. */
export class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedError';
}
