import type { IncomingMessage, ServerResponse } from 'node:http';

/** One answered request. Never holds a token, key or signature. */
export interface LoggedRequest {
  /** ISO 8601, by the emulator's clock. */
  readonly time: string;
  readonly method: string;
  /** Without the query, percent-encoding untouched. */
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly userAgent: string;
  /** `codeartifact`, `sts`, `iam`, `oidc`, or `repository` for a data plane. */
  readonly service?: string;
  /** Of the control plane, STS and IAM. */
  readonly operation?: string;
  /** Of a data plane. */
  readonly format?: string;
  /** `<domain>/<repository>` */
  readonly repository?: string;
  /** ARN of the caller. */
  readonly caller?: string;
  /** How a package client has sent its token; `none` when it sent none. */
  readonly tokenKind?: 'bearer' | 'basic' | 'bare' | 'nuget-api-key' | 'none';
  readonly whyDenied?: string;
  /** What a test has asked to go wrong with it. @see faults.ts */
  readonly fault?: string;
}

/** What is found out about a request while it is answered. */
export type Trace = { -readonly [Key in keyof Omit<LoggedRequest, 'status'>]: LoggedRequest[Key] };

const MOST_ENTRIES = 10_000;

/** Tokens of all kinds that are met here: JOSE compact forms, and session tokens. Clients put them in odd places. */
const SECRETS =
  /eyJ[\w-]{8,}(?:\.[\w-]*)+|IQoJ[\w+/=%-]{40,}|(?<=X-Amz-(?:Signature|Security-Token|Credential)=)[^&]+/gi;
const MOST_CHARACTERS = 2000;

/** Text of a request that may be kept and shown. */
export function withoutSecrets(text: string): string {
  return text.replace(SECRETS, '[secret]').slice(0, MOST_CHARACTERS);
}

/** The latest requests, in the order of their arrival. */
export class RequestLog {
  readonly #clock: () => number;
  readonly #tell: (line: string) => void;
  readonly #entries: { readonly trace: Trace; readonly status: () => number }[] = [];

  /** @param tell takes one line for each refusal */
  constructor(clock: () => number, tell: (line: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  begin(request: IncomingMessage, response: ServerResponse): Trace {
    const [path, query = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const trace: Trace = {
      time: new Date(this.#clock()).toISOString(),
      method: request.method ?? '',
      path: withoutSecrets(path!),
      query: withoutSecrets(query),
      userAgent: withoutSecrets(request.headers['user-agent'] ?? ''),
    };
    // The response says so at once; an event would come after the client has its answer.
    const entry = { trace, status: () => (response.headersSent ? response.statusCode : 0) };
    this.#entries.push(entry);
    if (this.#entries.length > MOST_ENTRIES) this.#entries.shift();
    response.once('close', () => {
      const status = entry.status();
      // Who has hung up may have had done what they asked for: the answer that nobody gets says whether.
      if (status !== 0) entry.status = () => status;
      if (trace.whyDenied !== undefined) this.#tell(describeRefusal(trace, status));
    });
    return trace;
  }

  /** Requests whose answer has begun. */
  entries(): readonly LoggedRequest[] {
    return this.#entries
      .map(({ trace, status }) => ({ ...trace, status: status() }))
      .filter(({ status }) => status !== 0);
  }
}

function describeRefusal(trace: Trace, status: number): string {
  const what =
    trace.operation === undefined ? `${trace.method} ${trace.path}` : `${trace.service}:${trace.operation}`;
  const who = trace.caller === undefined ? '' : ` for ${trace.caller}`;
  const line = `${status} ${what}${who}: ${trace.whyDenied}`;
  // What a client sent must not be able to forge a second line.
  return withoutSecrets(line.replaceAll(/\p{Cc}+/gu, ' '));
}
