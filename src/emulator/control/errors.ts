import { CatalogError, type CatalogErrorKind } from '../catalog/types.js';
import { COMPAT } from '../compat.js';
import { type ErrorName, statusOfError } from './model.js';
import { AccessDeniedError } from './request.js';

type ValidationReason = 'CANNOT_PARSE' | 'FIELD_VALIDATION_FAILED' | 'UNKNOWN_OPERATION' | 'OTHER';

/** An answer that says no, in the shape that the service model gives it. */
export class ServiceError extends Error {
  readonly type: string;
  readonly status: number;
  /** Members besides the message. */
  readonly details: Readonly<Record<string, string>>;

  constructor(type: ErrorName, message: string, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'ServiceError';
    this.type = type;
    this.status = statusOfError(type);
    this.details = details;
  }
}

export function invalid(message: string, reason: ValidationReason = 'OTHER'): ServiceError {
  return new ServiceError('ValidationException', message, { reason });
}

export function notFound(
  message: string,
  resource: { readonly type: NonNullable<CatalogError['resourceType']>; readonly id: string },
): ServiceError {
  return new ServiceError('ResourceNotFoundException', message, {
    resourceId: resource.id,
    resourceType: resource.type,
  });
}

/** 'unavailable': the model has no 503, and clients repeat a 500 as they would that. */
const NAME_OF_KIND: Readonly<Record<CatalogErrorKind, ErrorName>> = {
  'not-found': 'ResourceNotFoundException',
  conflict: 'ConflictException',
  validation: 'ValidationException',
  quota: 'ServiceQuotaExceededException',
  blocked: COMPAT.blockedPublishError,
  unavailable: 'InternalServerException',
};

/** What a thrown error is to the client; undefined for those that nobody has foreseen. */
export function serviceErrorOf(error: unknown): ServiceError | undefined {
  if (error instanceof ServiceError) return error;
  if (error instanceof AccessDeniedError) return new ServiceError('AccessDeniedException', error.message);
  if (error instanceof CatalogError) return ofCatalog(error);
  return undefined;
}

function ofCatalog({ kind, message, resourceId, resourceType }: CatalogError): ServiceError {
  if (kind === 'validation') return invalid(message);
  const namesResource = kind === 'not-found' || kind === 'conflict' || kind === 'quota';
  return new ServiceError(
    NAME_OF_KIND[kind],
    message,
    namesResource && resourceId !== undefined && resourceType !== undefined
      ? { resourceId, resourceType }
      : {},
  );
}
