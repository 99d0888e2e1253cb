import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Catalog } from '../catalog/catalog.js';
import type { RepositoryRecord } from '../catalog/types.js';

/** One authenticated request to a repository endpoint. */
export interface PlaneRequest {
  readonly catalog: Catalog;
  readonly repository: RepositoryRecord;
  /** The endpoint that the client was given, with its trailing slash: absolute links start with it. */
  readonly endpoint: string;
  readonly method: string;
  /** Path below the endpoint: raw segments as sent, still percent-encoded, without the leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /**
   * Asks the caller's policies; throws PlaneError 403 when they do not allow it.
   * Planes call it before they read or write anything.
   */
  authorise(
    action: 'ReadFromRepository' | 'PublishPackageVersion' | 'PutPackageMetadata',
    resource?: PackageResource,
  ): void;
}

export interface PackageResource {
  readonly namespace?: string;
  readonly name: string;
}

/** Answers one request completely. May throw PlaneError or CatalogError, which the server turns into an answer. */
export type Plane = (request: PlaneRequest) => Promise<void>;

/** An answer that is not a success. The plane's format decides how the text is wrapped. */
export class PlaneError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'PlaneError';
    this.status = status;
  }
}
