import { XMLBuilder } from 'fast-xml-parser';

/**
 * The query protocol of STS and IAM: form in, XML out.
 *
 * @see Smithy 2.0 documentation, "AWS query protocol"
 */

const NAMESPACES = {
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
} as const;

export type QueryService = keyof typeof NAMESPACES;

/** Element content: text, or elements by name. Lists are `{ member: [...] }`. */
export type XmlContent =
  | string
  | number
  | { readonly [element: string]: XmlContent | readonly XmlContent[] | undefined };

/** An error answer. The message is told to the caller. */
export class QueryError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'QueryError';
    this.code = code;
    this.status = status;
  }
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

export function successXml(
  service: QueryService,
  operation: string,
  result: XmlContent,
  requestId: string,
): string {
  return builder.build({
    [`${operation}Response`]: {
      '@xmlns': NAMESPACES[service],
      [`${operation}Result`]: result,
      ResponseMetadata: { RequestId: requestId },
    },
  });
}

export function errorXml(service: QueryService, error: QueryError, requestId: string): string {
  return builder.build({
    ErrorResponse: {
      '@xmlns': NAMESPACES[service],
      Error: {
        Type: error.status < 500 ? 'Sender' : 'Receiver',
        Code: error.code,
        Message: error.message,
      },
      RequestId: requestId,
    },
  });
}

/** The shape in which clients of S3 expect an error. */
export function storageErrorXml(error: QueryError): string {
  return builder.build({ Error: { Code: error.code, Message: error.message } });
}

/** Reads parameters of one request and refuses what does not fit. */
export class Parameters {
  readonly #form: URLSearchParams;

  constructor(form: URLSearchParams) {
    this.#form = form;
  }

  optional(name: string): string | undefined {
    return this.#form.get(name) ?? undefined;
  }

  /** @param pattern what the whole value must match */
  required(name: string, pattern = /^[\s\S]+$/): string {
    const value = this.optional(name);
    if (value === undefined || value === '') throw invalid(name, 'Member must not be null');
    if (!pattern.test(value))
      throw invalid(name, `Member must satisfy regular expression pattern: ${pattern.source}`);
    return value;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least)) throw invalid(name, `Member must have value greater than or equal to ${least}`);
    if (value > most) throw invalid(name, `Member must have value less than or equal to ${most}`);
    return value;
  }

  /** Values of `<name>.member.1`, `.2`, … */
  list(name: string): string[] {
    const values: string[] = [];
    for (let index = 1; ; index++) {
      const value = this.optional(`${name}.member.${index}`);
      if (value === undefined) return values;
      values.push(value);
    }
  }

  /** Pairs of `<name>.member.1.Key` and `.Value`. */
  tags(name: string): ReadonlyMap<string, string> {
    const tags = new Map<string, string>();
    for (let index = 1; ; index++) {
      const key = this.optional(`${name}.member.${index}.Key`);
      if (key === undefined) return tags;
      tags.set(key, this.optional(`${name}.member.${index}.Value`) ?? '');
    }
  }
}

function invalid(name: string, constraint: string): QueryError {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  return new QueryError(
    'ValidationError',
    400,
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
